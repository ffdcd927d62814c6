import { runCli } from '../cli/main.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error; // `grantgate … | head` has read enough
});
/** Loaded only by a command that asks. */
async function askAtTerminal(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

process.exitCode = await runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  script: process.argv[1],
  ask: process.stdin.isTTY && process.stderr.isTTY ? askAtTerminal : undefined,
  askGate: async (question) => await (await import('../session/ask-about.ts')).askAbout(question),
  now: Date.now,
});

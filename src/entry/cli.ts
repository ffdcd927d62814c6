import { askAtTerminal } from '../cli/ask.ts';
import { readStandardInput } from '../cli/standard-input.ts';
import { runCli } from '../cli/main.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error; // `grantgate … | head` has read enough
});
process.exitCode = await runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  script: process.argv[1],
  ask: process.stdin.isTTY && process.stderr.isTTY ? askAtTerminal : undefined,
  stdin: readStandardInput,
  askGate: async (question) => await (await import('../session/ask-about.ts')).askAbout(question),
  now: Date.now,
});

import { runDemo } from './demo.ts';

// what an exit clears away, an interrupt clears away too
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => process.exit(signal === 'SIGINT' ? 130 : 143));
// whoever reads only the first lines, as `head` does, closes the pipe
process.stdout.once('error', () => process.exit(141));

process.exitCode = await runDemo(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  columns: process.stdout.columns,
});

import { main } from '../session/main.ts';

process.exitCode = await main(
  { env: process.env, now: Date.now, sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)), random: Math.random },
  (line) => process.stdout.write(line),
);

import { main } from '../session/main.ts';

const timers = new Set<NodeJS.Timeout>();
const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    timers.add(setTimeout(resolve, milliseconds));
  });
process.exitCode = await main({ env: process.env, now: Date.now, sleep, random: Math.random }, (line) => process.stdout.write(line));
// a wait for another try that nobody needs any more must not keep the step alive
for (const timer of timers) clearTimeout(timer);

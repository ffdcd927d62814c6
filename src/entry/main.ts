import { dirname, join } from 'node:path';
import { main } from '../session/main.ts';

const timers = new Set<NodeJS.Timeout>();
const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    timers.add(setTimeout(resolve, milliseconds));
  });
const guardScript = join(dirname(process.argv[1] ?? ''), '../pre-push/index.js');
process.exitCode = await main(
  { env: process.env, now: Date.now, sleep, random: Math.random, platform: process.platform, nodePath: process.execPath, guardScript, signals: process },
  (line) => process.stdout.write(line),
);
// a wait for another try that nobody needs any more must not keep the step alive
for (const timer of timers) clearTimeout(timer);

import { setTimeout as sleep } from 'node:timers/promises';
import { answerRequests } from '../lifecycle/main.ts';

process.exitCode = await answerRequests(
  {
    env: process.env,
    now: Date.now,
    sleep: async (milliseconds) => await sleep(milliseconds),
    random: Math.random,
  },
  (line) => process.stdout.write(line),
);

import { setTimeout as sleep } from 'node:timers/promises';
import { post } from '../session/post.ts';

process.exitCode = await post({
  env: process.env,
  now: Date.now,
  sleep: async (milliseconds) => await sleep(milliseconds),
  random: Math.random,
  write: (line) => process.stdout.write(line),
});

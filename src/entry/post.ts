import { post } from '../session/post.ts';

process.exitCode = await post({
  env: process.env,
  now: Date.now,
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  random: Math.random,
  write: (line) => process.stdout.write(line),
});

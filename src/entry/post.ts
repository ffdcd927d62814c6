import { post } from '../session/post.ts';

process.exitCode = await post({ env: process.env, now: Date.now, write: (line) => process.stdout.write(line) });

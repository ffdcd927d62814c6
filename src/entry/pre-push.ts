import { readFileSync } from 'node:fs';
import { prePush } from '../guard/pre-push.ts';

process.exitCode = await prePush({
  args: process.argv.slice(2),
  env: process.env,
  now: Date.now,
  readInput: () => readFileSync(0, 'utf8'),
  write: (text) => process.stderr.write(text),
});

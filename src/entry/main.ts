import { dirname, join } from 'node:path';
import { main } from '../session/main.ts';

const timers = new Set<NodeJS.Timeout>();
const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    timers.add(setTimeout(resolve, milliseconds));
  });
const [nodePath, script = '', task, ...args] = [process.execPath, ...process.argv.slice(1)];
const guardScript = join(dirname(script), '../pre-push/index.js');
const { env, platform } = process;
const effects = { env, now: Date.now, sleep, random: Math.random };
const print = (text: string): boolean => process.stdout.write(text);
process.exitCode =
  task === 'renew'
    ? await (
        await import('../session/renewal/command.ts')
      ).renew(args, { ...effects, print, say: (text) => process.stderr.write(text) })
    : await main({ ...effects, platform, nodePath, guardScript, script, signals: process }, print);
// a wait for another try that is no longer needed must not keep the step alive
for (const timer of timers) clearTimeout(timer);

import { expect, test } from 'vitest';
import { startProgress } from '../../src/cli/lint/progress.ts';

interface Shown {
  readonly tty: boolean;
  readonly wanted: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** What is written when a file is done every 40 ms, for 12 seconds. */
function shown({ tty, wanted, env = {} }: Shown): string {
  let [text, time] = ['', 0];
  const sink = { write: (piece: string) => (text += piece), isTTY: tty };
  const progress = startProgress({ stdout: sink, stderr: sink, env, cwd: '.', now: () => time }, wanted);
  for (let files = 1; time < 12_000; files += 1) {
    time += 40;
    progress.show(files);
  }
  progress.end();
  return text;
}

test('a terminal sees a line that moves and then goes away', () => {
  const text = shown({ tty: true, wanted: false });
  expect(text.split('\r').length).toBeGreaterThan(90);
  expect(text).toMatch(/^\r3 files\r/);
  expect(text.endsWith('\r\u001b[K')).toBe(true);
});

test('a log sees a line every five seconds, when it was asked for', () => {
  expect(shown({ tty: false, wanted: true })).toBe('125 files\n250 files\n');
  expect(shown({ tty: true, wanted: true, env: { CI: 'true' } })).toBe('125 files\n250 files\n');
  expect(shown({ tty: false, wanted: false })).toBe('');
});

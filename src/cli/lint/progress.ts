import type { Terminal } from '../terminal.ts';

/** Tells on stderr how far it is. */
export interface Progress {
  readonly show: (files: number) => void;
  readonly end: () => void;
}

const TERMINAL_PAUSE_MS = 100;
const LOG_PAUSE_MS = 5000;

/** A line that rewrites itself on a terminal; with `wanted`, a line every few seconds elsewhere; else silence. */
export function startProgress({ stderr, now, env }: Terminal, wanted: boolean): Progress {
  const live = stderr.isTTY === true && (env['CI'] ?? '') === '';
  if (!live && !wanted) return { show: () => undefined, end: () => undefined };
  const pause = live ? TERMINAL_PAUSE_MS : LOG_PAUSE_MS;
  let last = now();
  let shown = false;
  return {
    show: (files) => {
      if (now() - last < pause) return;
      last = now();
      shown = true;
      stderr.write(live ? `\r${files} files` : `${files} files\n`);
    },
    end: () => {
      if (live && shown) stderr.write('\r\u001b[K');
    },
  };
}

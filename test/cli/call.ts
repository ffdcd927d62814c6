import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { askAbout } from '../../src/session/ask-about.ts';
import { runCli } from '../../src/cli/main.ts';

/** What a call of the command line did. */
export interface Called {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Around {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Time of the call. */
  readonly at?: string;
  readonly tty?: boolean;
  /** The file that runs; helping threads are looked for beside it. */
  readonly script?: string;
  /** What is on standard input. */
  readonly stdin?: string;
  /** What happens while the command waits; it goes on at once, and its clock is put forward. */
  readonly sleep?: () => void | Promise<void>;
}

/** Runs `grantgate …` in this process. */
export async function call(words: readonly string[], around: Around = {}): Promise<Called> {
  let [stdout, stderr] = ['', ''];
  let waited = 0;
  const code = await runCli(words, {
    stdout: { write: (text) => (stdout += text), isTTY: around.tty },
    stderr: { write: (text) => (stderr += text), isTTY: around.tty },
    env: around.env ?? {},
    cwd: around.cwd ?? process.cwd(),
    script: around.script,
    stdin: async () => await Promise.resolve(around.stdin ?? ''),
    askGate: askAbout,
    ...(around.sleep === undefined
      ? {}
      : {
          sleep: async (milliseconds: number) => {
            waited += milliseconds;
            await around.sleep?.();
          },
        }),
    now: () => Date.parse(around.at ?? '2026-11-25T12:00:00Z') + waited,
  });
  return { code, stdout, stderr };
}

/** A folder with these files, for as long as it is used. */
export async function withTree<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'grantgate-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrawnScript } from './drawn-script.ts';

/** A call of `git`: its arguments. */
export type GitCall = readonly string[];

/** Writes down how it is called, at once, since two may run side by side; and says its last words as `git` might. */
const GIT = `#!/bin/sh
format=
for word in "$@"; do format="$format%s\\037"; done
printf "$format\\036" "$@" >> "$GIT_LOG"
[ "$1" = push ] && shift 2>/dev/null
printf '%s\\n' "$*"
exit 0
`;
/** A program whose end nobody knows. */
const CURL = '#!/bin/sh\nexit "${CURL:-0}"\n';
/** For one script: most take a few milliseconds. */
const MAX_SECONDS = 1;
/** For a hundred scripts, in milliseconds. */
const BATCH_TIMEOUT_MS = 60_000;
const TOOLS = [
  'basename',
  'bash',
  'cat',
  'echo',
  'cut',
  'dirname',
  'env',
  'expr',
  'find',
  'grep',
  'head',
  'ls',
  'mktemp',
  'nice',
  'printf',
  'sed',
  'seq',
  'sleep',
  'sort',
  'tail',
  'tee',
  'test',
  'timeout',
  'touch',
  'tr',
  'true',
  'uniq',
  'wc',
  'xargs',
];

/** The shells of this machine as GitHub's runners have them: bash, and dash as `sh`. `undefined`: not here. */
export function realShells(): { readonly bash: string; readonly sh: string } | undefined {
  try {
    const found = (name: string): string => execFileSync('which', [name], { encoding: 'utf8' }).trim();
    return process.platform === 'linux' ? { bash: found('bash'), sh: found('dash') } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Runs scripts, each in an empty folder, and tells how each called `git`: nothing else of them leaves that folder.
 */
export function runScripts(
  scripts: readonly DrawnScript[],
  shells: { readonly bash: string; readonly sh: string },
): readonly (readonly GitCall[])[] {
  const home = mkdtempSync(join(tmpdir(), 'grantgate-shells-'));
  try {
    const bin = makePrograms(home, shells);
    const lines = scripts.map((script, index) => prepare(home, bin, shells, script, index));
    writeFileSync(join(home, 'driver'), `ulimit -f 2000\n${lines.join('\n')}\n`);
    spawnSync(shells.sh, [join(home, 'driver')], { timeout: BATCH_TIMEOUT_MS, stdio: 'ignore', killSignal: 'SIGKILL' });
    return scripts.map((_script, index) => callsOf(readFileSync(join(home, `${index}`, 'log'), 'latin1')));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function makePrograms(home: string, shells: { readonly bash: string; readonly sh: string }): string {
  const bin = join(home, 'bin');
  mkdirSync(bin);
  for (const [name, text] of [
    ['git', GIT],
    ['curl', CURL],
  ] as const) {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  }
  symlinkSync(shells.sh, join(bin, 'sh'));
  for (const tool of TOOLS) {
    const [path] = execFileSync('which', ['-a', tool], { encoding: 'utf8' }).split('\n');
    symlinkSync(path ?? '', join(bin, tool));
  }
  return bin;
}

function prepare(
  home: string,
  bin: string,
  shells: { readonly bash: string; readonly sh: string },
  { shell, options, text, variables, hidden }: DrawnScript,
  index: number,
): string {
  const folder = join(home, String(index));
  const work = join(folder, 'work');
  mkdirSync(work, { recursive: true });
  writeFileSync(join(folder, 'script'), text);
  writeFileSync(join(folder, 'log'), '');
  writeFileSync(join(work, 'list'), 'main\ndev\n');
  const all = {
    PATH: bin,
    HOME: work,
    GIT_LOG: join(folder, 'log'),
    GITHUB_OUTPUT: join(folder, 'out'),
    ...variables,
    ...hidden,
  };
  const set = Object.entries(all).map(([name, value]) => `'${name}=${value}'`);
  const start = shell === 'bash' ? [shells.bash, '--noprofile', '--norc'] : [shells.sh];
  const run = [...start, ...options].join(' ');
  return (
    `cd '${work}' && env -i ${set.join(' ')} timeout -s KILL ${MAX_SECONDS} ${run} ../script ` +
    '</dev/null >/dev/null 2>&1'
  );
}

function callsOf(log: string): readonly GitCall[] {
  return log
    .split('\u001E')
    .slice(0, -1)
    .map((call) => Buffer.from(call, 'latin1').toString('utf8').split('\u001F').slice(0, -1));
}

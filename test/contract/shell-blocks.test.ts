import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { freezesIn, isRevocation, revocationsIn } from '../../src/policy/tags.ts';
import { withTree } from '../cli/call.ts';
import { inRepository, read } from './action-file.ts';
import { blocksIn, type DocumentBlock } from './document-blocks.ts';

/** Programs that are played: they write down how they were called and answer with a word of base64. */
const PLAYED = [
  'aws',
  'az',
  'bao',
  'curl',
  'gcloud',
  'gh',
  'jq',
  'npm',
  'openssl',
  'pwsh',
  'terraform',
  'vault',
  'xxd',
];
const REPOSITORY = 'https://github.com/grantgate/grantgate';

/** Writes its words and what it is given on standard input, one call a line; makes the file after `-out`. */
const STAND_IN = `#!/bin/sh
{ printf '%s' "$(basename "$0")"; for word; do printf '\\037%s' "$word"; done
  [ "$(eval "printf %s \\"\\\${$#}\\"")" = - ] && { printf '\\037'; cat; }
  printf '\\036'; } >> "$CALLS"
while [ $# -gt 0 ]; do [ "$1" = -out ] && : > "$2"; shift; done
echo c3R1Yg==
`;

/** The command itself, which prints what it would send to GitHub: that is what is run then. */
const COMMAND = `#!/bin/sh
"${process.execPath}" "${fileURLToPath(inRepository('dist/cli/index.js'))}" "$@" --print > "$CALLS.print" || exit
sh -e "$CALLS.print"
`;

const GIT_ENV = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Mona',
  GIT_AUTHOR_EMAIL: 'mona@acme.example',
  GIT_COMMITTER_NAME: 'Mona',
  GIT_COMMITTER_EMAIL: 'mona@acme.example',
};

interface Ran {
  readonly status: number | null;
  readonly stderr: string;
  /** Words of each call of a program that is played, its own name first. */
  readonly calls: readonly (readonly string[])[];
  /** Tags of the repository that was pushed to. */
  readonly tags: readonly string[];
}

/** Runs lines in a clone, as a person who pastes them; `tags` are there already. */
async function runLines(text: string, tags: readonly string[] = []): Promise<Ran> {
  return await withTree({ 'bin/none': '' }, (folder) => {
    const [bin, origin, clone] = ['bin', 'origin.git', 'clone'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    for (const name of [...PLAYED, 'grantgate']) {
      writeFileSync(join(bin, name), name === 'grantgate' ? COMMAND : STAND_IN);
      chmodSync(join(bin, name), 0o755);
    }
    const env = {
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      HOME: folder,
      CALLS: join(folder, 'calls'),
      ...GIT_ENV,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.${origin}.insteadOf`,
      GIT_CONFIG_VALUE_0: REPOSITORY,
      ...Object.fromEntries(
        [...text.matchAll(/\$\{?([A-Z][A-Z_]+)\b/g)].map(([, name = '']) => [name, join(folder, 'federated')]),
      ),
    };
    const git = (...words: string[]): string => execFileSync('git', words, { cwd: folder, env, encoding: 'utf8' });
    writeFileSync(join(folder, 'federated'), 'eyJ');
    git('init', '--quiet', '--bare', '--initial-branch=main', origin);
    git('clone', '--quiet', origin, clone);
    mkdirSync(join(clone, 'dist/cli'), { recursive: true });
    writeFileSync(join(clone, 'dist/cli/index.js'), '');
    const inClone = (...words: string[]): string => git('-C', clone, ...words);
    inClone('add', '.');
    inClone('commit', '--quiet', '--message', 'Begin');
    inClone('push', '--quiet', 'origin', 'HEAD:main', `HEAD:refs/tags/v${VERSION}`);
    writeFileSync(join(clone, 'app.private-key.pem'), 'a key');
    for (const tag of tags) inClone('push', '--quiet', 'origin', `HEAD:refs/tags/${tag}`);
    const { status, stderr } = spawnSync('bash', ['--norc', '--noprofile', '-euo', 'pipefail', '-c', text], {
      cwd: clone,
      env,
      encoding: 'utf8',
    });
    const calls = existsSync(env.CALLS) ? readFileSync(env.CALLS, 'utf8').split('\u001e').slice(0, -1) : [];
    return {
      status,
      stderr,
      calls: calls.map((one) => one.split('\u001f')),
      tags: git('--git-dir', origin, 'tag').trimEnd().split('\n'),
    };
  });
}

const { version: VERSION, scripts } = JSON.parse(read('package.json')) as {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
};

const BLOCKS = blocksIn('sh', 'bash', 'shell');
/** Each line of these is a command of its own, one instead of the other. */
const isOfPushes = ({ text }: DocumentBlock): boolean =>
  /^(?:(?:git push|grantgate grant (?:revoke|freeze)).*\n)+$/.test(text);

test('pages show commands', () => {
  expect(BLOCKS.length).toBeGreaterThan(15);
  expect(BLOCKS.filter(isOfPushes).length).toBeGreaterThan(1);
});

test.each(BLOCKS.filter((block) => !isOfPushes(block)))('the commands of $name run', async ({ text }) => {
  const { status, stderr, calls } = await runLines(text);
  expect({
    status,
    stderr: stderr.replaceAll(/^(?:Cloning into|Note: switching|HEAD is now).*\n/gm, ''),
  }).toMatchObject({
    status: 0,
    stderr: expect.not.stringMatching(/not found|error|fatal/i),
  });
  for (const words of calls) expectSound(words);
});

/** What can be told of a call without the program: what is JSON parses, a script of npm is there. */
function expectSound(words: readonly string[]): void {
  for (const word of words) if (/^\s*[[{]/.test(word)) expect(JSON.parse(word)).toBeTypeOf('object');
  const [program, first = '', second = ''] = words;
  if (program !== 'npm') return;
  expect(['ci', 'test', 'run']).toContain(first);
  if (first !== 'ci') expect(scripts).toHaveProperty([first === 'run' ? second : first]);
}

const PUSHES = BLOCKS.filter(isOfPushes).flatMap(({ name, text }) =>
  text
    .trimEnd()
    .split('\n')
    .map((line): [string, string] => [name, line]),
);

test.each(PUSHES)('%s: `%s` sets a tag that means something, or deletes one', async (_name, line) => {
  const deleted = / :refs\/tags\/(\S+)/.exec(line)?.[1];
  const { status, tags } = await runLines(line, deleted === undefined ? [] : [deleted]);
  expect(status).toBe(0);
  const seen = { names: tags, unread: [] };
  if (deleted !== undefined) expect(tags).not.toContain(deleted);
  else expect([...freezesIn(seen), ...revocationsIn(seen).filter(isRevocation)]).toHaveLength(1);
});

/** Calls of the command line in running text and in tables. */
const INLINE = blocksInText();

function blocksInText(): readonly [string, string][] {
  return [
    'README.md',
    'docs/quickstart.md',
    'docs/troubleshooting.md',
    'docs/enforcement.md',
    'docs/policy.md',
  ].flatMap((page) =>
    [...read(page).matchAll(/`grantgate ([a-z-]+)((?: [^`]*)?)`/g)].map((match): [string, string] => [page, match[0]]),
  );
}

test.each(INLINE)('%s: %s is a command, with options that it has', async (_page, written) => {
  const [, first = '', second = '', ...rest] = written.replaceAll('`', '').split(' ');
  const isOne = COMMANDS.has(first);
  const command = await COMMANDS.get(isOne ? first : `${first} ${second}`)?.load();
  const words = isOne ? [second, ...rest] : rest;
  expect(command).toBeDefined();
  for (const word of words)
    if (word.startsWith('--')) expect([...Object.keys(command?.options ?? {}), 'help']).toContain(word.slice(2));
});

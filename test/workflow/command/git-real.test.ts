import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interpret } from '../../../src/workflow/command/interpret.ts';
import type { Place } from '../../../src/workflow/file/place.ts';
import { known } from '../../../src/workflow/text.ts';
import type { Touch } from '../../../src/workflow/touch.ts';
import { inWords, script } from './build-command.ts';
import { CHECKED_OUT } from './git-setting.ts';

const BRANCHES = ['main', 'dev', 'release/1.x'];
const TAGS = ['v1.0', 'nightly'];

/** Commands of one script each; what the last one pushes is compared with what git says that it would update. */
const PUSHES: readonly string[] = [
  'git push',
  'git push origin',
  'git push origin HEAD',
  'git push origin @',
  'git push origin dev',
  'git push origin refs/heads/dev',
  'git push origin dev:prod',
  'git push origin HEAD:prod',
  'git push origin HEAD~0:refs/heads/prod',
  'git push origin @:release/2.x',
  'git push origin +HEAD:dev',
  'git push origin :dev',
  'git push --delete origin dev refs/tags/nightly',
  'git push origin -d tag nightly',
  'git push origin :refs/tags/v1.0',
  'git tag -f nightly ; git push -f origin tag nightly',
  'git push origin HEAD:refs/tags/new',
  'git push origin HEAD:refs/notes/x',
  'git push origin v1.0:refs/tags/v1.1',
  'git push --all',
  'git push --all --force origin',
  'git tag t ; git push --tags',
  'git push --tags origin dev',
  'git push --mirror',
  'git push --prune origin refs/heads/*',
  'git push origin refs/heads/*:refs/heads/*',
  'git push origin refs/heads/*:refs/heads/* ^refs/heads/dev',
  'git push origin :',
  'git push origin HEAD:heads/dev',
  'git push origin HEAD:heads/new',
  'git push origin dev --forc',
  'git push origin -fu dev',
  'git push --force-with-lease=dev origin dev',
  'git push --repo=origin',
  'git symbolic-ref HEAD refs/heads/dev ; git push origin HEAD',
  'git symbolic-ref -m x HEAD refs/heads/dev ; git push origin HEAD',
  'git symbolic-ref refs/remotes/origin/HEAD refs/remotes/origin/dev ; git push origin HEAD',
  'git push --follow-tags origin dev',
  'git -c push.default=matching push',
  'git -c push.default=current push',
  'git -c push.default=nothing push',
  'git -c push.followTags=true push origin dev',
  'git -c remote.origin.push=refs/heads/main:refs/heads/prod push',
  'git -c remote.origin.push=refs/heads/main:refs/heads/prod push origin main',
  'git -c remote.origin.push=refs/heads/main:refs/heads/prod push origin HEAD',
  'git -c remote.origin.mirror=true push',
  'git -c alias.p=push p origin dev',
  'git --git-dir=.git push origin dev',
  'git checkout -b new ; git push origin HEAD',
  'git checkout -b new ; git -c push.default=current push',
  'git checkout dev ; git push',
  'git checkout -b x origin/release/1.x ; git push origin HEAD',
  'git checkout -b x origin/release/1.x ; git commit --allow-empty -m x ; git -c push.default=upstream push',
  'git checkout -b x origin/release/1.x ; git commit --allow-empty -m x ; git -c push.default=upstream push origin x',
  'git checkout -b x origin/release/1.x ; git push',
  'git checkout --detach ; git push origin HEAD:dev',
  'git checkout v1.0 ; git push origin HEAD',
  'git branch -m other ; git push origin HEAD',
  'git branch -u origin/dev ; git -c push.default=upstream push',
  'git switch -c y ; git push -u origin y',
  'git tag t ; git push origin t',
  'git tag -f nightly HEAD ; git push -f origin nightly',
  'git symbolic-ref HEAD refs/heads/dev ; git push origin HEAD',
  'git config push.default matching ; git push',
  'git remote rename origin up ; git push up dev',
  'git worktree add ../tree dev ; git -C ../tree push',
  'git worktree add ../pages ; git -C ../pages push origin HEAD',
];

let folder = '';
let environment: NodeJS.ProcessEnv = {};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grantgate-git-'));
  environment = {
    PATH: process.env['PATH'],
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'a'],
        [`GIT_${who}_EMAIL`, 'a@example.com'],
      ]),
    ),
  };
  git(folder, 'init', '-q', '--bare', '-b', 'main', 'seed.git');
  git(folder, 'clone', '-q', 'seed.git', 'seed');
  const seed = join(folder, 'seed');
  git(seed, 'checkout', '-q', '-B', 'main');
  git(seed, 'commit', '-q', '--allow-empty', '-m', 'one');
  for (const branch of BRANCHES.slice(1)) git(seed, 'branch', branch);
  for (const tag of TAGS) git(seed, 'tag', '-a', '-m', tag, tag);
  git(seed, 'push', '-q', '--all');
  git(seed, 'push', '-q', '--tags');
  // a commit more on every branch, so that each push has something to say
  git(folder, 'clone', '-q', 'seed.git', 'ahead');
  const ahead = join(folder, 'ahead');
  for (const branch of BRANCHES.toReversed()) {
    git(ahead, 'checkout', '-q', branch);
    git(ahead, 'commit', '-q', '--allow-empty', '-m', branch);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Pushes that git refuses, or that have nothing to send: what they would touch is read all the same. */
const IDLE: readonly string[] = [
  'git push origin dev --forc',
  'git -c push.default=nothing push',
  'git checkout -b x origin/release/1.x ; git push',
  'git checkout v1.0 ; git push origin HEAD',
];

/** Pushes where more is read than git would update: a name that may mean two things is read as both. */
const WIDER: ReadonlyMap<string, readonly string[]> = new Map([
  ['git push origin HEAD:heads/dev', ['branch heads/dev']],
  ['git push origin HEAD:heads/new', ['branch new']],
  ['git -c remote.origin.push=refs/heads/main:refs/heads/prod push origin main', ['branch main']],
  [
    'git checkout -b x origin/release/1.x ; git commit --allow-empty -m x ; git -c push.default=upstream push origin x',
    ['branch x'],
  ],
]);

describe('a push of the real git', () => {
  it.each(PUSHES)('updates what was read: %s', (lines) => {
    const commands = lines.split(' ; ');
    const updated = updatedBy(commands);
    const touches = interpret(script(...commands), CHECKED_OUT, placeOf).reading.touched.map(({ touch }) => touch);
    expect(updated.filter((update) => !touches.some((touch) => covers(touch, update)))).toEqual([]);
    expect(updated.length === 0).toBe(IDLE.includes(lines));
    const wider = touches.filter((touch) => isNarrow(touch) && !updated.some((update) => covers(touch, update)));
    expect(IDLE.includes(lines) ? [] : wider.map(inWords)).toEqual(WIDER.get(lines) ?? []);
  });

  it.each([
    ['git symbolic-ref refs/heads/dev refs/heads/main ; git push origin dev', 'refs/heads/main'],
    ['git symbolic-ref -m x refs/heads/dev refs/heads/main ; git push origin refs/heads/dev', 'refs/heads/main'],
    ['git symbolic-ref refs/heads/main refs/heads/dev ; git push origin HEAD', 'refs/heads/dev'],
    ['git symbolic-ref refs/tags/x refs/heads/dev ; git push origin x', 'refs/heads/dev'],
  ])('goes where a name stands for another: %s', (lines, ref) => {
    const commands = lines.split(' ; ');
    expect(updatedBy(commands)).toEqual([{ ref, deletes: false }]);
    expect(interpret(script(...commands), CHECKED_OUT, placeOf).reading.undecided).toHaveLength(1);
  });

  it('may delete a tag where a branch was read, when nothing but the remote tells that the name is a tag', () => {
    expect(updatedBy(['git push origin :nightly'])).toEqual([{ ref: 'refs/tags/nightly', deletes: true }]);
    const { reading } = interpret(script('git push origin :nightly'), CHECKED_OUT, placeOf);
    expect(reading.touched.map(({ touch }) => inWords(touch))).toEqual(['delete branch nightly']);
  });
});

function placeOf(line: number): Place {
  return { file: 'w.yml', line, column: 1 };
}

interface Update {
  readonly ref: string;
  readonly deletes: boolean;
}

/** Runs the commands in a fresh clone, its pushes dry, and lists the refs that the last one would update. */
function updatedBy(commands: readonly string[]): readonly Update[] {
  for (const name of ['work', 'tree', 'pages']) rmSync(join(folder, name), { recursive: true, force: true });
  const work = join(folder, 'work');
  cpSync(join(folder, 'ahead'), work, { recursive: true });
  return commands.flatMap((line, index) => {
    const words = line.split(' ').slice(1);
    const isLast = index === commands.length - 1;
    const at = words.findIndex((word) => word === 'push' || word === 'p');
    const dry = at < 0 ? words : [...words.slice(0, at + 1), '--dry-run', '--porcelain', ...words.slice(at + 1)];
    const output = attempt(work, isLast || at >= 0 ? dry : words);
    return isLast ? updatesIn(output) : [];
  });
}

/** Lines of `--porcelain`: flag, `from:to`, summary, parted by tabs. See git-push(1), "OUTPUT". */
function updatesIn(output: string): readonly Update[] {
  return output.split('\n').flatMap((line) => {
    const [flag = '', refs = ''] = line.split('\t');
    return refs === '' || flag === '=' ? [] : [{ ref: refs.slice(refs.lastIndexOf(':') + 1), deletes: flag === '-' }];
  });
}

function covers(touch: Touch, { ref, deletes }: Update): boolean {
  if (!('change' in touch) || (deletes && touch.change === 'write')) return false;
  if (touch.kind === 'every-branch') return ref.startsWith('refs/heads/') || touch.change === 'force';
  if (touch.kind === 'every-tag') return ref.startsWith('refs/tags/');
  const name = 'name' in touch ? known(touch.name) : undefined;
  if (name === undefined) return false;
  if (touch.kind === 'branch') return ref === `refs/heads/${name}`;
  return touch.kind === 'tag'
    ? ref === `refs/tags/${name}`
    : ref === name || ref === `refs/tags/${name}` || ref === `refs/heads/${name}`;
}

function isNarrow(touch: Touch): boolean {
  return touch.kind === 'branch' || touch.kind === 'tag' || touch.kind === 'ref';
}

function attempt(cwd: string, words: readonly string[]): string {
  try {
    return git(cwd, ...words);
  } catch {
    return '';
  }
}

function git(cwd: string, ...words: readonly string[]): string {
  return execFileSync('git', words, { cwd, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

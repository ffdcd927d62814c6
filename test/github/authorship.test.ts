import { expect, test } from 'vitest';
import { type PullCommit, showedFile, writersOf } from '../../src/github/authorship.ts';

/** A commit by somebody, with its copy of the file; parents are `oid=copy`. */
function commit(oid: string, blob: string | undefined, by: string, ...parents: string[]): PullCommit {
  const known = by.includes('@') ? { people: [], unknown: [by] } : { people: [{ login: by }], unknown: [] };
  return {
    oid: oid.padEnd(7, '0'),
    blob,
    parents: parents.map((parent) => {
      const [name = '', copy] = parent.split('=');
      return { oid: name.padEnd(7, '0'), blob: copy === '' || copy === undefined ? undefined : copy };
    }),
    ...known,
  };
}
const names = (commits: readonly PullCommit[]): readonly string[] => [
  ...writersOf(commits).people.map(({ login }) => login),
  ...writersOf(commits).unknown,
];

test.each<[string, readonly PullCommit[], readonly string[]]>([
  ['one commit', [commit('a', 'x', 'tom', 'm=')], ['tom']],
  ['a commit of another file', [commit('a', 'x', 'tom', 'm='), commit('b', 'x', 'lisa', 'a=x')], ['tom']],
  ['two that change it', [commit('a', 'w', 'tom', 'm='), commit('b', 'x', 'lisa', 'a=w')], ['tom', 'lisa']],
  [
    'the base merged in by the approver',
    [commit('a', 'x', 'tom', 'm='), commit('u', 'x', 'hubot', 'a=x', 'n=')],
    ['tom'],
  ],
  [
    'a base that has the old copy merged in',
    [commit('a', 'x', 'tom', 'm=o'), commit('u', 'x', 'hubot', 'a=x', 'n=o')],
    ['tom'],
  ],
  [
    'a merge that mixes both copies',
    [commit('a', 'x', 'tom', 'm=o'), commit('u', 'z', 'hubot', 'a=x', 'n=p')],
    ['tom', 'hubot'],
  ],
  [
    'a merge that takes the copy of the base',
    [commit('a', 'x', 'tom', 'm=o'), commit('u', 'p', 'hubot', 'a=x', 'n=p')],
    ['tom', 'hubot'],
  ],
  [
    'a merge that keeps what the base gave up, and the branch had from it',
    [commit('a', 'x', 'tom', 'm=x'), commit('u', 'x', 'hubot', 'a=x', 'n=')],
    ['hubot'],
  ],
  [
    'a merge the other way round',
    [commit('a', 'x', 'tom', 'm='), commit('u', 'x', 'hubot', 'n=', 'a=x')],
    ['tom', 'hubot'],
  ],
  ['none that changes it', [commit('a', 'x', 'tom', 'm=x'), commit('b', 'x', 'lisa', 'a=x')], ['tom', 'lisa']],
  [
    'a commit of nobody',
    [commit('a', 'x', 'hubot@laptop.local', 'm=')],
    ['the commit a000000 by `hubot@laptop.local`, which belongs to no account'],
  ],
  [
    'a commit of nobody to another file',
    [commit('a', 'x', 'tom', 'm='), commit('b', 'x', 'hubot@laptop.local', 'a=x')],
    ['tom'],
  ],
])('writers of the file: %s', (_what, commits, wanted) => {
  expect(names(commits)).toEqual(wanted);
});

test.each<[string, string | undefined, readonly PullCommit[], readonly string[]]>([
  [
    'the copy that the merge replaced later',
    'p',
    [commit('u', 'p', 'hubot', 'n=', 'm=p'), commit('a', 'x', 'tom', 'u=p')],
    ['tom'],
  ],
  [
    'that there was none left',
    undefined,
    [commit('u', undefined, 'hubot', 'n=p', 'm='), commit('a', 'x', 'tom', 'u=')],
    ['tom'],
  ],
  [
    'a copy that the base had given up',
    'q',
    [commit('u', 'p', 'hubot', 'n=', 'm=p'), commit('a', 'x', 'tom', 'u=p')],
    ['hubot', 'tom'],
  ],
  [
    'what it replaced, without a merge',
    'p',
    [commit('u', 'p', 'hubot', 'n='), commit('a', 'x', 'tom', 'u=p')],
    ['hubot', 'tom'],
  ],
])('a merge of the base that takes %s', (_what, blob, commits, wanted) => {
  expect(writersOf(commits, { blob }).people.map(({ login }) => login)).toEqual(wanted);
});

test.each<[string, readonly PullCommit[], string, boolean]>([
  [
    'the last commit but one, and the base merged in since',
    [commit('a', 'x', 'tom', 'm='), commit('u', 'x', 'hubot', 'a=x', 'n=')],
    'a',
    true,
  ],
  ['a commit with another copy', [commit('a', 'w', 'tom', 'm='), commit('b', 'x', 'tom', 'a=w')], 'a', false],
  [
    'a commit that had it from the base',
    [commit('a', 'x', 'tom', 'm=x'), commit('u', 'x', 'hubot', 'a=x', 'n=')],
    'a',
    false,
  ],
  [
    'a commit whose base had the same copy by then',
    [commit('a', 'x', 'tom', 'm='), commit('u', 'x', 'hubot', 'a=x', 'n=x')],
    'u',
    false,
  ],
  ['a commit that is not of the pull request', [commit('a', 'x', 'tom', 'm=')], 'z', false],
])('whoever reviewed was shown it: %s', (_what, commits, oid, wanted) => {
  expect(showedFile(commits, oid.padEnd(7, '0'), 'x')).toBe(wanted);
});

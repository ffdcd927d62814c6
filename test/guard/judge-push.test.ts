import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JudgedUpdate, judgePush } from '../../src/guard/judge-push.ts';
import type { Instructions } from '../../src/guard/instructions.ts';
import { refusalText } from '../../src/guard/refusal-text.ts';
import { endedState, firstGrantState } from '../../src/guard/grant-state.ts';
import { matchesAny } from '../../src/policy/glob.ts';

const NOW = Date.UTC(2026, 10, 25);
const SOME = 'a'.repeat(40);
const NONE = '0'.repeat(40);
const INSTRUCTIONS: Instructions = {
  schema: 1,
  server: 'https://github.com',
  repositories: [['Acme/*'], ['acme/shop', 'acme/other']],
  branches: [['**']],
  tags: [['**']],
  never: { branches: ['main'], tags: [] },
  force: { branches: [['**']], tags: [['**']] },
  delete: { branches: [['**']], tags: [['**']] },
  until: NOW + 1,
  decidedAt: NOW,
  merged: NOW,
  offset: 0,
  grant: 'users/mona/x',
  role: 'flags',
  policy: { repository: 'acme/access', url: 'https://github.com/acme/access', commit: SOME, path: '.github/access' },
};

const update = (remoteRef: string, more: Partial<JudgedUpdate> = {}): JudgedUpdate => ({
  remoteRef,
  localOid: SOME,
  remoteOid: NONE,
  loses: false,
  ...more,
});
const judge = (
  updates: readonly JudgedUpdate[],
  { instructions = INSTRUCTIONS, repository = 'ACME/Shop', now = NOW } = {},
): readonly string[] =>
  judgePush(
    firstGrantState(instructions),
    { repository: repository === '' ? undefined : repository, destination: 'there', updates },
    now,
    matchesAny,
  ).map(({ what, why }) => `${what}: ${why}`);

describe('what may be pushed', () => {
  it.each([
    ['a branch', [update('refs/heads/x')], []],
    ['nothing', [], []],
    ['a tag of the gate, made', [update('refs/tags/grantgate/frozen')], []],
    [
      'a tag of the gate, deleted',
      [update('refs/tags/grantgate/frozen', { localOid: NONE, remoteOid: SOME })],
      ['tag `grantgate/frozen` of there: a tag of the gate itself is never moved or deleted'],
    ],
    [
      'a tag of the gate, moved',
      [update('refs/tags/grantgate/frozen', { remoteOid: SOME })],
      ['tag `grantgate/frozen` of there: a tag of the gate itself is never moved or deleted'],
    ],
    [
      'a branch that nobody may push, deleted',
      [update('refs/heads/main', { localOid: NONE, remoteOid: SOME })],
      ['branch `main` of there: the policy keeps it from everybody (`never`)'],
    ],
    ['a branch in another case', [update('refs/heads/Main')], []],
    [
      'a ref of a pull request',
      [update('refs/pull/1/head')],
      ['ref `refs/pull/1/head` of there: a grant covers branches and tags only'],
    ],
  ])('%s', (_, updates, expected) => {
    expect(judge(updates)).toEqual(expected);
  });

  it.each([['acme/third'], ['other/shop'], ['']])('is nothing in another repository: `%s`', (repository) => {
    expect(judge([update('refs/heads/x')], { repository })).toEqual([
      'the push to there: the grant does not cover this repository',
    ]);
  });

  it('is nothing from the last moment on', () => {
    expect(judge([update('refs/heads/x')], { now: NOW + 1 })).toEqual([
      'the push to there: the time of the grant is over',
    ]);
  });

  it('is nothing by default', () => {
    const refs = fc.constantFrom('refs/heads/a', 'refs/heads/main', 'refs/tags/v1', 'refs/notes/x', 'refs/heads/');
    const instructions: Instructions = { ...INSTRUCTIONS, branches: [[]], tags: [[]] };
    fc.assert(
      fc.property(
        fc.array(refs, { minLength: 1 }),
        (names) =>
          judge(
            names.map((name) => update(name)),
            { instructions },
          ).length === names.length,
      ),
    );
  });
});

describe('a refusal', () => {
  const text = (count: number, name = 'x'): string =>
    refusalText(
      INSTRUCTIONS,
      firstGrantState(INSTRUCTIONS),
      Array.from({ length: count }, () => ({ what: `branch \`${name}\``, why: 'no' })),
    );

  it('is one block, of no more lines than people read', () => {
    const lines = text(500).trimEnd().split('\n');
    expect(lines.every((line) => line.startsWith('grantgate: '))).toBe(true);
    expect(lines.length).toBeLessThan(20);
    expect(lines).toContain('grantgate:   and 490 more');
  });

  it('can do nothing to a terminal or a runner, whatever a ref is called', () => {
    const hostile = text(1, 'a\n::error::b\u001B[2J\u202E##[error]');
    expect(hostile).not.toMatch(/^(?!grantgate: )./m);
    expect(hostile).not.toContain('##[');
    expect(hostile).not.toMatch(/[\p{Cf}\u001B]/u);
  });

  it('says what to do when the grant is over', () => {
    expect(
      refusalText(INSTRUCTIONS, endedState(firstGrantState(INSTRUCTIONS), 'tag', 'the grant was revoked'), []),
    ).toContain('what to do: ask for a new grant, and then run the workflow again');
  });
});

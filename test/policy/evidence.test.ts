import { describe, expect, test } from 'vitest';
import { parseEvidence } from '../../src/policy/parse-evidence.ts';

const PULL = {
  number: 7,
  merged: true,
  author: 'mona',
  author_id: 583_231,
  head_sha: 'abc',
  committers: ['mona'],
  merged_at: '2026-11-24T07:45:00Z',
};
const REVIEW = {
  author: 'hubot',
  author_id: 480_938,
  type: 'User',
  state: 'APPROVED',
  commit: 'abc',
  submitted_at: '2026-11-24T07:30:00Z',
  permission: 'write',
  teams: ['acme/platform'],
};
const ID = 'users/mona/banner';

test('reads pull requests, reviews, revocations, the freeze and uses', () => {
  const evidence = parseEvidence({
    [ID]: { pull: PULL, reviews: [REVIEW] },
    revoked: ['users/lena/x'],
    frozen: true,
    uses: { [ID]: 3 },
  });
  expect(evidence.provenance.get(ID)).toEqual({
    pull: { ...PULL, merged_at: Date.UTC(2026, 10, 24, 7, 45) },
    reviews: [{ ...REVIEW, submitted_at: Date.UTC(2026, 10, 24, 7, 30) }],
  });
  expect(evidence.revoked).toEqual(new Set(['users/lena/x']));
  expect(evidence.frozen).toBe(true);
  expect(evidence.uses).toEqual(new Map([[ID, 3]]));
});

test('what is left out is nothing, and nothing is approved by it', () => {
  expect(parseEvidence({})).toEqual({ provenance: new Map(), revoked: new Set(), frozen: false, uses: new Map() });
  expect(parseEvidence({ [ID]: {} }).provenance.get(ID)).toEqual({ reviews: [] });
  expect(parseEvidence({ [ID]: { pull: null } }).provenance.get(ID)).toEqual({ reviews: [] });
});

test('ids, permissions and teams may be unknown, and a reviewer is a person unless it is said', () => {
  const { author, state, commit, submitted_at } = REVIEW;
  const evidence = parseEvidence({
    [ID]: { reviews: [{ author, state, commit, submitted_at, author_id: null, permission: null, teams: null }] },
  });
  expect(evidence.provenance.get(ID)?.reviews).toEqual([
    { author, state, commit, type: 'User', submitted_at: Date.UTC(2026, 10, 24, 7, 30) },
  ]);
});

test('an open pull request has no moment of merging', () => {
  const evidence = parseEvidence({
    [ID]: { pull: { ...PULL, merged: false, merged_at: null, committers: undefined } },
  });
  expect(evidence.provenance.get(ID)?.pull).toMatchObject({ merged: false, merged_at: 0, committers: [] });
});

test.each(['users', 'users/mona', 'users/mona/_all', 'Teams/Product', '_all', ID])('%s may be revoked', (name) => {
  expect(parseEvidence({ revoked: [name] }).revoked).toEqual(new Set([name]));
});

test('tags that freeze may be named, for the policy to lift', () => {
  expect(parseEvidence({ frozen: ['grantgate/frozen/1'] })).toMatchObject({
    frozen: false,
    freezes: ['grantgate/frozen/1'],
  });
});

describe('is refused, with its place', () => {
  const pull = (changes: object): object => ({ [ID]: { pull: { ...PULL, ...changes } } });
  const review = (changes: object): object => ({ [ID]: { reviews: [REVIEW, { ...REVIEW, ...changes }] } });
  test.each<[string, unknown, string]>([
    ['a list for everything', [], '`evidence` is not an object'],
    ['nothing', null, '`evidence` is not an object'],
    ['a list for a grant', { [ID]: [] }, `\`${ID}\` is not an object`],
    ['reviews that are not a list', { [ID]: { reviews: {} } }, `\`${ID}.reviews\` is not a list`],
    ['a pull request that is a number', { [ID]: { pull: 7 } }, `\`${ID}.pull\` is not an object`],
    ['merged as a word', pull({ merged: 'true' }), `\`${ID}.pull.merged\` is not true or false`],
    [
      'merged, but not when',
      pull({ merged_at: null }),
      `\`${ID}.pull.merged_at\` is not a date with a time and a zone`,
    ],
    [
      'a moment without a zone',
      pull({ merged_at: '2026-11-24T07:45:00' }),
      `\`${ID}.pull.merged_at\` is not a date with a time and a zone`,
    ],
    ['no number', pull({ number: undefined }), `\`${ID}.pull.number\` is not a number`],
    ['a number below zero', pull({ number: -1 }), `\`${ID}.pull.number\` is not a number`],
    ['no author', pull({ author: '' }), `\`${ID}.pull.author\` is not a text`],
    ['no head', pull({ head_sha: null }), `\`${ID}.pull.head_sha\` is not a text`],
    ['committers that are not a list', pull({ committers: 'mona' }), `\`${ID}.pull.committers\` is not a list`],
    ['a committer without a name', pull({ committers: ['mona', ''] }), `\`${ID}.pull.committers[1]\` is not a text`],
    [
      'a state nobody knows',
      review({ state: 'LGTM' }),
      `\`${ID}.reviews[1].state\` is not one of APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED, PENDING`,
    ],
    ['a kind nobody knows', review({ type: 'Organization' }), `\`${ID}.reviews[1].type\` is not \`User\` or \`Bot\``],
    [
      'a permission nobody knows',
      review({ permission: 'owner' }),
      `\`${ID}.reviews[1].permission\` is not one of none, read, triage, write, maintain, admin`,
    ],
    ['an id that is a word', review({ author_id: 'hubot' }), `\`${ID}.reviews[1].author_id\` is not a number`],
    ['teams that are a word', review({ teams: 'acme/platform' }), `\`${ID}.reviews[1].teams\` is not a list`],
    ['no commit', review({ commit: undefined }), `\`${ID}.reviews[1].commit\` is not a text`],
    [
      'no moment',
      review({ submitted_at: undefined }),
      `\`${ID}.reviews[1].submitted_at\` is not a date with a time and a zone`,
    ],
    ['frozen as a word', { frozen: 'no' }, '`frozen` is not true or false, nor a list of tags'],
    ['revoked as a word', { revoked: ID }, '`revoked` is not a list'],
    ['uses as a list', { uses: [] }, '`uses` is not an object'],
    ['half a use', { uses: { [ID]: 0.5 } }, `\`uses.${ID}\` is not a number`],
  ])('%s', (_what, value, message) => {
    expect(() => parseEvidence(value)).toThrow(expect.objectContaining({ name: 'EvidenceError', message }));
  });

  test.each<[string, unknown, string, string]>([
    ['a key nearly right', { [ID]: { lin: 'broken' } }, `\`${ID}.lin\` is not known`, 'did you mean `line`?'],
    [
      'a key in other spelling',
      pull({ headSha: 'abc' }),
      `\`${ID}.pull.headSha\` is not known`,
      'did you mean `head_sha`?',
    ],
    [
      'a key of its own making',
      review({ mood: 'good' }),
      `\`${ID}.reviews[1].mood\` is not known`,
      'known there: author, author_id, type, state, commit, submitted_at, permission, teams, team_ids',
    ],
    ['a policy that is null', { policy: null }, '`policy` is not an object', ''],
    ['a mistake in the policy', { policy: { revews: [] } }, '`policy.revews` is not known', 'did you mean `reviews`?'],
    ['revocations that are null', { revoked: null }, '`revoked` is not a list', ''],
    ['a freeze that is null', { frozen: null }, '`frozen` is not true or false, nor a list of tags', ''],
    ['uses that are null', { uses: null }, '`uses` is not an object', ''],
    ['a line that is null', { [ID]: { line: null } }, `\`${ID}.line\` is not one of proved, broken, unknown`, ''],
    ['committers that are null', pull({ committers: null }), `\`${ID}.pull.committers\` is not a list`, ''],
    [
      'a tag for a revocation',
      { revoked: ['grantgate/revoked/users/mona'] },
      '`revoked[0]` revokes nothing: `grantgate/revoked/users/mona`',
      'did you mean `users/mona`?',
    ],
    [
      'a login for a revocation',
      { revoked: [ID, 'mona'] },
      '`revoked[1]` revokes nothing: `mona`',
      'did you mean `users/mona`?',
    ],
    [
      'a folder that means nothing',
      { revoked: ['person/mona'] },
      '`revoked[0]` revokes nothing: `person/mona`',
      'did you mean `users/person/mona`?',
    ],
    [
      'half a tag for a freeze',
      { frozen: ['20261128T180000Z'] },
      '`frozen[0]` freezes nothing: `20261128T180000Z`',
      'write tags in full, such as `grantgate/frozen/20261128T180000Z`',
    ],
    [
      'uses of no grant',
      { uses: { 'mona/banner': 1 } },
      '`uses.mona/banner` is not the id of a grant',
      `did you mean \`${ID}\`?`,
    ],
    [
      'a grant without its folder',
      { 'mona/banner': {} },
      '`mona/banner` is not the id of a grant',
      `did you mean \`${ID}\`?`,
    ],
    [
      'a file for a grant',
      { '.github/access/grants/users/mona/banner.yml': {} },
      '`.github/access/grants/users/mona/banner.yml` is not the id of a grant',
      `did you mean \`${ID}\`?`,
    ],
    ['a key nearly right at the top', { frozn: true }, '`frozn` is not the id of a grant', 'did you mean `frozen`?'],
    [
      'a day that there is not',
      pull({ merged_at: '2026-11-31T07:45:00Z' }),
      `\`${ID}.pull.merged_at\` is not a date with a time and a zone`,
      'there is no such day',
    ],
  ])('%s, with what was meant', (_what, value, message, hint) => {
    expect(() => parseEvidence(value)).toThrow(
      expect.objectContaining({ message, hint: hint === '' ? undefined : hint }),
    );
  });
});

import { said } from './said.ts';
import { describe, expect, test } from 'vitest';
import { judgeApproval } from '../../src/policy/approval.ts';
import type { Provenance, Review } from '../../src/policy/evidence.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { type Given, HUBOT, judge, lena, reviews, two } from './judged-approval.ts';
import { makeGrant, makePolicy, makeProvenance, makePull, makeReview, makeRun } from './ready-made.ts';

describe('when permissions or teams could not be read', () => {
  const unknown = (...given: Review[]): Provenance => ({
    ...makeProvenance(given),
    unknown: { message: 'members are not readable' },
  });
  const team: Policy['approval'] = { approvers: { teams: ['acme/platform'] } };

  test.each<[string, Given, string]>([
    [
      'they could be enough: undecidable',
      { approval: team, provenance: unknown(makeReview()) },
      'undecidable: members are not readable',
    ],
    [
      'the permission could be enough: undecidable',
      { approval: { approvers: { permission: 'write' } }, provenance: unknown(makeReview()) },
      'undecidable: members are not readable',
    ],
    [
      'they could not be enough: missing',
      { approval: { ...two, count: 3 }, provenance: unknown(makeReview(), lena()) },
      'approval-missing: approved by hubot, lena: 2 of 3',
    ],
    [
      'a bot could not',
      { approval: team, provenance: unknown(makeReview({ type: 'Bot' })) },
      'approval-ineligible: approved by hubot (a bot)',
    ],
    [
      'teams that were read do not help',
      { approval: team, provenance: unknown(makeReview({ teams: [] })) },
      'approval-ineligible: approved by hubot',
    ],
  ])('%s', (_what, given, expected) => {
    expect(judge(given)).toBe(expected);
  });
});

describe('what was expected is said as it was asked', () => {
  const expectedOf = (approval: Policy['approval'], provenance: Provenance): string => {
    const policy = makePolicy({ approval });
    const judged = judgeApproval(policy, policy.roles.get('flags'), makeGrant(), provenance, makeRun());
    return judged.ok ? 'ok' : `${judged.facts.needed}: ${said(judged).expected}`;
  };
  const doubtful = (...given: Review[]): Provenance =>
    makeProvenance(given, makePull({ unknown_authors: ['a commit'] }));

  test('by whom the policy lets approve', () => {
    expect(expectedOf({ approvers: { permission: 'maintain' } }, reviews(makeReview({ permission: 'write' })))).toBe(
      '1: 1 approval by somebody with the permission maintain or more',
    );
    expect(
      expectedOf(
        {
          approvers: { users: ['lena', 7], teams: ['acme/a', { team: 'acme/b', id: 4 }], permission: 'admin' },
          count: 2,
        },
        reviews(makeReview()),
      ),
    ).toBe(
      '2: 2 approvals by somebody with the permission admin, a member of acme/a, a member of acme/b (team 4), ' +
        'lena or account 7',
    );
    expect(expectedOf({ approvers: { users: [1, 2, 3, 4, 5, 6, 7] } }, reviews(makeReview()))).toBe(
      '1: 1 approval by account 1, account 2, account 3, account 4, account 5 or 2 others',
    );
  });

  test('one more for a commit of a bot, unless the pull request is its own', () => {
    const app = { author: 'requests', author_id: 901, author_type: 'Bot', files: 1 } as const;
    const proposed = makePull({ ...app, committers: ['requests[bot]'] });
    const given = {
      approval: HUBOT,
      grant: { request: 7, 'requested-by-id': 583_231 },
      requests: { app: 901 },
    };
    expect(judge({ ...given, provenance: makeProvenance([makeReview()], proposed) })).toBe('ok: hubot of 1');
    const helped = makePull({ ...app, committers: ['requests[bot]', 'github-actions[bot]'] });
    expect(judge({ ...given, provenance: makeProvenance([makeReview()], helped) })).toBe(
      'approval-self: commits by `github-actions[bot]`, a bot that may write for anybody: nobody can tell that the ' +
        'approver did not write it, so it needs 2 approvals and has 1, by hubot',
    );
  });

  test('one more for a commit that belongs to no account', () => {
    expect(expectedOf(HUBOT, doubtful(makeReview()))).toBe('2: 2 approvals');
    expect(expectedOf({ ...HUBOT, 'unknown-authors': 'deny' }, doubtful(makeReview()))).toBe(
      '1: commits that belong to an account',
    );
  });
});

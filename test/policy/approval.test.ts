import { describe, expect, test } from 'vitest';
import { approvalsNeeded } from '../../src/policy/approval.ts';
import { at, type Given, judge, lena, nameless, reviews, two } from './judged-approval.ts';
import { makePolicy, makeProvenance, makePull, makeReview } from './ready-made.ts';

describe('is approved', () => {
  test.each<[string, Given, string]>([
    ['by somebody listed', {}, 'ok: hubot of 1'],
    ['by a login in other case', { approval: { approvers: { users: ['HuBot'] } } }, 'ok: hubot of 1'],
    ['by an account listed by id', { approval: { approvers: { users: [480_938] } } }, 'ok: hubot of 1'],
    [
      'by a member of a listed team',
      {
        approval: { approvers: { teams: ['acme/platform'] } },
        provenance: reviews(makeReview({ teams: ['Acme/Platform'] })),
      },
      'ok: hubot of 1',
    ],
    [
      'by the permission itself',
      {
        approval: { approvers: { permission: 'maintain' } },
        provenance: reviews(makeReview({ permission: 'maintain' })),
      },
      'ok: hubot of 1',
    ],
    [
      'by a higher permission',
      { approval: { approvers: { permission: 'maintain' } }, provenance: reviews(makeReview({ permission: 'admin' })) },
      'ok: hubot of 1',
    ],
    ['by as many as are needed', { approval: two, provenance: reviews(lena(), makeReview()) }, 'ok: hubot, lena of 2'],
    [
      'by as many as the role needs',
      {
        approval: { approvers: { users: ['hubot', 'lena'] } },
        roleCount: 2,
        provenance: reviews(lena(), makeReview()),
      },
      'ok: hubot, lena of 2',
    ],
    [
      'by one beside others that do not count',
      { provenance: reviews(makeReview(), lena(), makeReview({ author: 'mona', author_id: 583_231 })) },
      'ok: hubot of 1',
    ],
    [
      'with a comment afterwards',
      {
        provenance: reviews(
          makeReview({ submitted_at: at(1) }),
          makeReview({ state: 'COMMENTED', submitted_at: at(2) }),
        ),
      },
      'ok: hubot of 1',
    ],
    [
      'with a pending review afterwards',
      {
        provenance: reviews(makeReview({ submitted_at: at(1) }), makeReview({ state: 'PENDING', submitted_at: at(2) })),
      },
      'ok: hubot of 1',
    ],
    [
      'after changes were requested',
      {
        provenance: reviews(
          makeReview({ submitted_at: at(2) }),
          makeReview({ state: 'CHANGES_REQUESTED', submitted_at: at(1) }),
        ),
      },
      'ok: hubot of 1',
    ],
    [
      'after a dismissal',
      {
        provenance: reviews(
          makeReview({ state: 'DISMISSED', submitted_at: at(1) }),
          makeReview({ submitted_at: at(2) }),
        ),
      },
      'ok: hubot of 1',
    ],
    [
      'by an approval of the last commit listed later in the same moment',
      { provenance: reviews(makeReview({ commit: 'c'.repeat(40) }), makeReview()) },
      'ok: hubot of 1',
    ],
    [
      'though teams could not be read, by somebody listed',
      { provenance: { ...makeProvenance(), unknown: { message: 'no permission' } } },
      'ok: hubot of 1',
    ],
  ])('%s', (_what, given, expected) => {
    expect(judge(given)).toBe(expected);
  });
});

describe('is not approved', () => {
  test.each<[string, Given, string]>([
    [
      'without a pull request',
      { provenance: { reviews: [makeReview()] } },
      'approval-missing: it did not come by a pull request',
    ],
    [
      'before the merge',
      { provenance: makeProvenance([makeReview()], makePull({ merged: false })) },
      'approval-missing: pull request #7 is not merged',
    ],
    ['without a review', { provenance: reviews() }, 'approval-missing: no approval stands on pull request #7'],
    [
      'by a comment',
      { provenance: reviews(makeReview({ state: 'COMMENTED' })) },
      'approval-missing: no approval stands on pull request #7',
    ],
    [
      'after changes were requested',
      {
        provenance: reviews(
          makeReview({ submitted_at: at(1) }),
          makeReview({ state: 'CHANGES_REQUESTED', submitted_at: at(2) }),
        ),
      },
      'approval-missing: no approval stands on pull request #7',
    ],
    [
      'after it was dismissed',
      {
        provenance: reviews(
          makeReview({ submitted_at: at(1) }),
          makeReview({ state: 'DISMISSED', submitted_at: at(2) }),
        ),
      },
      'approval-missing: no approval stands on pull request #7',
    ],
    [
      'when both were said in the same moment',
      { provenance: reviews(makeReview({ state: 'CHANGES_REQUESTED' }), makeReview()) },
      'approval-missing: no approval stands on pull request #7',
    ],
    [
      'the same, the other way round',
      { provenance: reviews(makeReview(), makeReview({ state: 'CHANGES_REQUESTED' })) },
      'approval-missing: no approval stands on pull request #7',
    ],
    ['by too few', { approval: two }, 'approval-missing: approved by hubot: 1 of 2'],
    [
      'twice by one person, renamed in between',
      {
        approval: { approvers: { users: ['hubot', 480_938] }, count: 2 },
        provenance: reviews(makeReview(), makeReview({ author: 'hubot-2', submitted_at: at(59) })),
      },
      'approval-missing: approved by hubot-2: 1 of 2',
    ],
    [
      'twice by one person, once without an id',
      { approval: { approvers: { users: ['hubot'] }, count: 2 }, provenance: reviews(makeReview(), nameless) },
      'approval-missing: approved by hubot: 1 of 2',
    ],
    [
      'after it was dismissed, by who has no id there',
      { provenance: reviews(makeReview(), { ...nameless, state: 'DISMISSED' }) },
      'approval-missing: no approval stands on pull request #7',
    ],
    [
      'by an approval of another commit listed later in the same moment',
      { provenance: reviews(makeReview(), makeReview({ commit: 'c'.repeat(40) })) },
      'approval-stale: approved by hubot before the last commit',
    ],
    [
      'before the last commit',
      { provenance: reviews(makeReview({ commit: 'c'.repeat(40) })) },
      'approval-stale: approved by hubot before the last commit',
    ],
    [
      'for another file than the one reviewed',
      { provenance: makeProvenance([makeReview()], makePull({ altered: true })) },
      'approval-stale: the file is not as it was in pull request #7',
    ],
    [
      'by a bot',
      {
        approval: { approvers: { users: ['renovate[bot]'] } },
        provenance: reviews(makeReview({ author: 'renovate[bot]', type: 'Bot' })),
      },
      'approval-ineligible: approved by renovate[bot] (a bot)',
    ],
    [
      'by a bot that says it is a person',
      {
        approval: { approvers: { users: ['renovate[bot]'] } },
        provenance: reviews(makeReview({ author: 'Renovate[BOT]' })),
      },
      'approval-ineligible: approved by Renovate[BOT] (a bot)',
    ],
    [
      'by a bot under a person’s name',
      { provenance: reviews(makeReview({ type: 'Bot' })) },
      'approval-ineligible: approved by hubot (a bot)',
    ],
    ['by somebody who is not listed', { provenance: reviews(lena()) }, 'approval-ineligible: approved by lena'],
    [
      'by another account under a listed id',
      { approval: { approvers: { users: [480_938] } }, provenance: reviews(makeReview({ author_id: 5 })) },
      'approval-ineligible: approved by hubot',
    ],
    [
      'by a listed id that is not known',
      {
        approval: { approvers: { users: [480_938] } },
        provenance: reviews({
          author: 'hubot',
          type: 'User',
          state: 'APPROVED',
          commit: 'a'.repeat(40),
          submitted_at: at(1),
        }),
      },
      'approval-ineligible: approved by hubot',
    ],
    [
      'by a lower permission',
      { approval: { approvers: { permission: 'maintain' } }, provenance: reviews(makeReview({ permission: 'write' })) },
      'approval-ineligible: approved by hubot (permission write)',
    ],
    [
      'by no permission',
      { approval: { approvers: { permission: 'read' } }, provenance: reviews(makeReview({ permission: 'none' })) },
      'approval-ineligible: approved by hubot (no permission)',
    ],
    [
      'by a permission nobody read',
      { approval: { approvers: { permission: 'read' } } },
      'approval-ineligible: approved by hubot',
    ],
    [
      'by a member of another team',
      {
        approval: { approvers: { teams: ['acme/platform'] } },
        provenance: reviews(makeReview({ teams: ['other/platform'] })),
      },
      'approval-ineligible: approved by hubot',
    ],
  ])('%s', (_what, given, expected) => {
    expect(judge(given)).toBe(expected);
  });
});

test('the order of reviews does not matter', () => {
  const given = [
    makeReview({ submitted_at: at(1) }),
    lena({ state: 'DISMISSED', submitted_at: at(2) }),
    lena({ submitted_at: at(3) }),
  ];
  expect(judge({ approval: two, provenance: makeProvenance(given) })).toBe('ok: hubot, lena of 2');
  expect(judge({ approval: two, provenance: makeProvenance(given.toReversed()) })).toBe('ok: hubot, lena of 2');
});

test('a role raises the count and never lowers it', () => {
  const policy = makePolicy({ approval: { approvers: { users: ['hubot'] }, count: 2 } });
  const role = policy.roles.get('flags');
  expect(approvalsNeeded(policy, role)).toBe(2);
  expect(approvalsNeeded(policy, undefined)).toBe(2);
  expect(role && approvalsNeeded(policy, { ...role, approval: { count: 3 } })).toBe(3);
  expect(role && approvalsNeeded(policy, { ...role, approval: { count: 1 } })).toBe(2);
});

import { expect, test } from 'vitest';
import type { MissingApproval, ReviewFault, SelfApproval } from '../../src/policy/approval-facts.ts';
import { failure } from '../../src/policy/decision.ts';
import type { Facts } from '../../src/policy/facts.ts';
import { joined } from '../joined.ts';
import { adviceOn, expectFitting, type Fitting, fitting, ID } from './fitting.ts';

const missing = (facts: MissingApproval, said: string, next: RegExp, page: RegExp): Fitting =>
  fitting('approval-missing', facts, said, next, page);
const ANEW = joined(
  /^Reviewing an earlier pull request does not help\. /,
  /Propose the grant again under another name, .* delete its file and add it again/,
);
const FIRST_PULL =
  /^It was pushed to the default branch, .* Open one that adds the grant under another name, and have it approved/;
const AS_PERSON = /as a person\. An App may only where the policy names it/;
const BY_HUBOT = { kind: 'doubtful', needed: 2, by: ['hubot'] } as const;
const COMMIT = 'the commit 1a2b3c4, which belongs to no account';
const DOUBT = `${COMMIT}: nobody can tell that the approver did not write it, `;
const involved: SelfApproval = { kind: 'involved', by: ['mona'], needed: 1 };

test.each<Fitting>([
  missing(
    { kind: 'none-stands', pull: 7, needed: 1 },
    'no approval stands on pull request #7',
    /^Ask an approver to review the pull request/,
    /\/pull\/7$/,
  ),
  missing(
    { kind: 'too-few', by: ['hubot'], needed: 2 },
    'approved by hubot: 1 of 2',
    /^Ask another approver to review the pull request of the grant as well\.$/,
    /\/pull\/7$/,
  ),
  missing(
    { kind: 'not-merged', pull: 7, needed: 1 },
    'pull request #7 is not merged',
    /approved and merged/,
    /\/pull\/7$/,
  ),
  missing({ kind: 'no-pull', needed: 1 }, 'it did not come by a pull request', FIRST_PULL, /\/new\//),
  missing(
    { kind: 'changed-since', pull: 7, needed: 1 },
    'it was changed after pull request #7, which is the last that had it reviewed',
    ANEW,
    /\/new\//,
  ),
  missing(
    { kind: 'not-in-diff', pull: 7, needed: 1 },
    'pull request #7 does not show it, so nobody has seen it',
    ANEW,
    /\/new\//,
  ),
  missing(
    {
      kind: 'replaced',
      pull: 9,
      needed: 2,
      before: { ok: false, reason: 'approval-self', facts: { ...BY_HUBOT, commits: [COMMIT] } },
    },
    `what stood there before was not reviewed (${DOUBT}so it needs 2 approvals and has 1, by hubot), ` +
      'and pull request #9 shows only what it changed: delete the file and propose it again',
    ANEW,
    /\/new\//,
  ),
  missing(
    { kind: 'unnamed-bot', pull: 7, author: 'x', needed: 1 },
    'pull request #7 was proposed by a bot that the policy does not name, x',
    AS_PERSON,
    /\/new\//,
  ),
  missing(
    { kind: 'request-unsaid', author: 'x', needed: 1 },
    'x proposed it without saying which request it is, by `request` and `requested-by-id`',
    AS_PERSON,
    /\/new\//,
  ),
  missing(
    { kind: 'files-unknown', pull: 7, author: 'x', needed: 1 },
    'it is not known how many files pull request #7 by x changes',
    AS_PERSON,
    /\/new\//,
  ),
  missing(
    { kind: 'more-files', pull: 7, author: 'x', needed: 1 },
    'pull request #7 by x changes more than this one file',
    AS_PERSON,
    /\/new\//,
  ),
  fitting('approval-self', involved, 'approved only by mona', /neither asked for it nor written it/, /\/pull\/7$/),
  fitting(
    'approval-self',
    { ...BY_HUBOT, commits: [COMMIT] },
    `${DOUBT}so it needs 2 approvals and has 1, by hubot`,
    /^Ask one more approver .* add its address to their account/,
    /\/pull\/7$/,
  ),
  fitting(
    'approval-self',
    { kind: 'doubtful-denied', commits: [COMMIT], needed: 1 },
    `${DOUBT}the policy does not accept such commits`,
    /^Another review does not help, but whoever wrote the commit can add its address/,
    /\/pull\/7$/,
  ),
])('of an approval: “%s” has advice that fits', (said, check, next, page) => {
  expectFitting(said, check, next, page);
});

const unreviewed = (facts: Facts['policy-unreviewed'], said: string, next: RegExp): Fitting =>
  fitting('policy-unreviewed', facts, said, next, /policy\.yml$/);
const change = (fault: ReviewFault, said: string, next: RegExp): Fitting =>
  unreviewed({ kind: 'change', fault }, said, next);
const ANOTHER = /has to approve the pull request of that change: an approval counts after the merge as well/;
const USUAL =
  /or, where it was pushed, .* one that reverts `policy\.yml`, or one that deletes it and another that adds it again/;
const stale = (kind: 'other-base' | 'changed-on-default' | 'earlier-commit'): ReviewFault => ({
  ok: false,
  reason: 'approval-stale',
  facts: { kind, by: ['lisa'], needed: 1 },
});

test.each<Fitting>([
  change(
    { ok: false, reason: 'approval-self', facts: involved },
    'approved only by mona. Whoever wrote the change cannot approve it, nor can whoever this run is for: ' +
      'another approver has to approve a change of the policy',
    ANOTHER,
  ),
  change(
    {
      ok: false,
      reason: 'approval-ineligible',
      facts: { by: [{ author: 'lisa', isBot: false }], approvers: {}, needed: 1 },
    },
    'approved by lisa, whom the policy before it does not list as an approver, or no longer lists',
    ANOTHER,
  ),
  change(
    { ok: false, reason: 'approval-missing', facts: { kind: 'none-stands', pull: 9, needed: 1 } },
    'no approval stands on pull request #9',
    ANOTHER,
  ),
  change(stale('earlier-commit'), 'approved by lisa before the last commit', ANOTHER),
  change(
    stale('other-base'),
    'approved by lisa on a branch that does not start from the default branch as it was then: ' +
      'rebase the branch on it, and have it approved again',
    USUAL,
  ),
  change(
    { ok: false, reason: 'approval-missing', facts: { kind: 'no-pull', needed: 1 } },
    'it did not come by a pull request',
    USUAL,
  ),
  change(
    { ok: false, reason: 'approval-missing', facts: { kind: 'bot', pull: 9, author: 'x[bot]', needed: 1 } },
    'pull request #9 was proposed by a bot, x[bot]',
    /a person has to propose pull requests/,
  ),
])('of the policy: “%s” has advice that fits', (said, check, next, page) => {
  expectFitting(said, check, next, page);
});

test('a sentence about a doubtful commit accuses nobody', () => {
  expect(adviceOn(failure('approval-self', { ...BY_HUBOT, commits: [COMMIT] })).summary).toBe(
    `The grant \`${ID}\` has ${DOUBT}so it needs 2 approvals and has 1, by hubot.`,
  );
});

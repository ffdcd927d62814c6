import { expect, test } from 'vitest';
import type { Deny } from '../../src/policy/decision.ts';
import type { ReasonId } from '../../src/policy/reasons.ts';
import { type Advice, advise } from '../../src/report/advice.ts';
import { decided } from './vector.ts';

const { decision: base, context } = decided('approved-active');
const ID = 'users/mona/november-banner';
const STEP =
  '.github/workflows/flags.yml, line 20, job `release`: `git push origin HEAD:release/2026-11` cannot be told beforehand: ';
const DOUBT = 'the commit 1a2b3c4, which belongs to no account: nobody can tell that the approver did not write it, ';

function advice(reason: ReasonId, actual: string, expected = '1 approval'): Advice {
  const denied: Deny = {
    ...base,
    decision: 'deny',
    reason,
    grant: ID,
    role: 'flag-release',
    checks: [{ name: reason, outcome: 'fail', expected, actual }],
  };
  return advise(denied, context);
}

/** What was found, what must be in the advice, and the page that the link leads to. */
test.each<[reason: ReasonId, actual: string, next: RegExp, page: RegExp]>([
  ['grant-revoked', `by the tag grantgate/revoked/${ID}`, /^Ask for a new grant, under another name,/, /\/new\//],
  [
    'grant-revoked',
    'by hubot at 2026-11-25T10:00:00Z: laptop lost',
    /^Ask for a new grant, under another name,/,
    /\/new\//,
  ],
  [
    'grant-revoked',
    'by the tag grantgate/revoked/users/mona',
    /^A new grant would be revoked too, since the tag revokes all that `users\/mona` has\. Ask an administrator .* when the tag is deleted\.$/,
    /\/blob\//,
  ],
  ['grant-revoked', 'by the tag GrantGate/revoked/users/mona/_all', /revokes all that `users\/mona` has\./, /\/blob\//],
  ['grant-revoked', 'by the tag grantgate/revoked/users', /revokes every grant below `users`\./, /\/blob\//],
  ['grant-revoked', 'by the tag grantgate/revoked', /revokes every grant\./, /\/blob\//],
  [
    'grant-revoked',
    'by more tags below grantgate/revoked/users/mona than can be read',
    /delete the tags of grants that are long over: until then all that `users\/mona` has counts as revoked/,
    /\/blob\//,
  ],
  [
    'frozen',
    'the tag grantgate/frozen/1 is set',
    /A reviewed change of the policy ends it: `lifted: \[grantgate\/frozen\/1\]`\.$/,
    /policy\.yml$/,
  ],
  [
    'frozen',
    'the tag grantgate stands in the way of every freeze and revocation: an administrator can delete it',
    /^Ask an administrator/,
    /policy\.yml$/,
  ],
  [
    'frozen',
    'a tag is set that is not named, so that `lifted` cannot name it either',
    /^Name the tags in the evidence/,
    /policy\.yml$/,
  ],
  [
    'approval-missing',
    'no approval stands on pull request #7',
    /^Ask an approver to review the pull request/,
    /\/pull\/7$/,
  ],
  [
    'approval-missing',
    'approved by hubot: 1 of 2',
    /^Ask another approver to review the pull request of the grant as well\.$/,
    /\/pull\/7$/,
  ],
  ['approval-missing', 'pull request #7 is not merged', /approved and merged/, /\/pull\/7$/],
  [
    'approval-missing',
    'it did not come by a pull request',
    /^Reviewing an earlier pull request does not help\. .* delete its file and add it again/,
    /\/new\//,
  ],
  [
    'approval-missing',
    'it was changed after pull request #7, which is the last that had it reviewed',
    /does not help\. Propose the grant anew under another name/,
    /\/new\//,
  ],
  ['approval-missing', 'pull request #7 does not change it, so nobody was shown it', /does not help/, /\/new\//],
  [
    'approval-missing',
    'it is not known how many files pull request #7 by x changes',
    /as a person\. An App may only where the policy names it/,
    /\/new\//,
  ],
  ['approval-self', 'approved only by mona', /neither asked for it nor written it/, /\/pull\/7$/],
  [
    'approval-self',
    `${DOUBT}so it needs 2 approvals and has 1, by hubot`,
    /^Ask one more approver .* add its address to their account/,
    /\/pull\/7$/,
  ],
  [
    'approval-self',
    `${DOUBT}the policy takes no such commits`,
    /^Another review does not help, but whoever wrote the commit can add its address/,
    /\/pull\/7$/,
  ],
  [
    'policy-unreviewed',
    'approved only by mona. Whoever wrote the change cannot approve it, nor can whoever this run is for',
    /another approval of the pull request of that change, which counts after the merge as well/,
    /policy\.yml$/,
  ],
  [
    'policy-unreviewed',
    'approved by lisa, whom the policy before it does not make an approver, or not any more',
    /another approval of the pull request of that change/,
    /policy\.yml$/,
  ],
  [
    'policy-unreviewed',
    'no approval stands on pull request #9',
    /another approval of the pull request of that change/,
    /policy\.yml$/,
  ],
  [
    'policy-unreviewed',
    'it did not come by a pull request',
    /one that reverts `policy\.yml`, or one that deletes it and another that adds it anew/,
    /policy\.yml$/,
  ],
  [
    'policy-unreviewed',
    'the default branch was at another policy that its history does not show',
    /begin a policy repository of its own/,
    /policy\.yml$/,
  ],
  ['identity-unverified', 'this job has no OIDC token', /`permissions: id-token: write`/, /november-banner\.yml$/],
  [
    'identity-unverified',
    'the claim `run_id` disagrees with this run: the token is of another one',
    /^Start the run again\. .* what runs before the gate/,
    /november-banner\.yml$/,
  ],
  [
    'permissions-out-of-scope',
    'flags.yml, line 9, job `release`: `permissions: the workflow does not say, so it depends on a setting of the repository`',
    /^Write the `permissions`/,
    /november-banner\.yml$/,
  ],
  [
    'permissions-out-of-scope',
    'flags.yml, line 9, job `release`: `permissions: contents: write`',
    /^Lower the `permissions` of the job\. If it writes `contents` to count/,
    /november-banner\.yml$/,
  ],
  [
    'permissions-out-of-scope',
    'flags.yml, line 9, job `release`: `permissions: issues: write`',
    /^Lower the `permissions` of the job\.$/,
    /november-banner\.yml$/,
  ],
  [
    'undecidable',
    'it could not be shown that nothing has changed the file since pull request #7',
    /a ruleset that requires pull requests and blocks force pushes/,
    /november-banner\.yml$/,
  ],
  ['undecidable', 'members are not readable', /which permission or service is missing/, /november-banner\.yml$/],
  [
    'step-undecidable',
    `${STEP}which repository the workspace is a clone of`,
    /^Check out the repository in this job with `actions\/checkout`/,
    /november-banner\.yml$/,
  ],
  [
    'step-undecidable',
    `${STEP}which clone is in the folder \`$DIR\``,
    /^Check out the repository/,
    /november-banner\.yml$/,
  ],
  [
    'step-undecidable',
    `${STEP}the environment \`\${{ vars.CLUSTER }}\`, where \`vars.CLUSTER\` is known only when the run is there`,
    /`vars: \$\{\{ toJSON\(vars\) \}\}`/,
    /november-banner\.yml$/,
  ],
  [
    'step-undecidable',
    `${STEP}the branch \`\${{ needs.a.outputs.b }}\`, where \`needs.a.outputs.b\` is known only when the run is there`,
    /`needs: \$\{\{ toJSON\(needs\) \}\}`/,
    /november-banner\.yml$/,
  ],
  [
    'step-undecidable',
    `${STEP}the context \`eu\`, which the policy's \`environments\` do not name`,
    /the policy lists under `environments`/,
    /november-banner\.yml$/,
  ],
  [
    'step-undecidable',
    `${STEP}the branch \`$(cat name)\`, where \`$(cat name)\` is known only when the run is there`,
    /as a fixed value/,
    /november-banner\.yml$/,
  ],
])('%s: “%s” has advice that fits', (reason, actual, next, page) => {
  const said = advice(reason, actual);
  expect(said.next).toMatch(next);
  expect(said.link ?? '').toMatch(page);
});

test('a sentence about a doubtful commit accuses nobody', () => {
  expect(advice('approval-self', `${DOUBT}so it needs 2 approvals and has 1, by hubot`).summary).toBe(
    `The grant \`${ID}\` has ${DOUBT}so it needs 2 approvals and has 1, by hubot.`,
  );
});

test('why a step cannot be told is not cut off', () => {
  expect(
    advice('step-undecidable', `${STEP}which repository the workspace is a clone of`, 'what can be read beforehand')
      .summary,
  ).toMatch(/which repository the workspace is a clone of\.$/);
});

test.each([
  ['mona/november-banner', [], /Did you mean `users\/mona\/november-banner`\?/],
  ['users/mona/november-baner', [ID], /Did you mean `users\/mona\/november-banner`\?/],
  ['nothing', [ID], /^Name a grant by its path below/],
])('a grant that was named and is not there is not called refused access: %s', (named, grants, next) => {
  const denied: Deny = {
    ...base,
    decision: 'deny',
    reason: 'no-grant',
    checks: [{ name: 'no-grant', outcome: 'fail', expected: `the grant ${named}`, actual: 'none' }],
  };
  const said = advise(denied, { ...context, role: undefined, grants });
  expect(said.summary).toBe(`There is no grant \`${named}\` of \`mona\`.`);
  expect(said.next).toMatch(next);
});

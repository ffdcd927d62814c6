import { expect, test } from 'vitest';
import type { ApprovalDoubt } from '../../src/policy/approval-facts.ts';
import { type CheckOf, failure } from '../../src/policy/decision.ts';
import type { Facts, PolicyDoubt, StepDoubt } from '../../src/policy/facts.ts';
import { joined } from '../joined.ts';
import { adviceOn, expectFitting, type Fitting, fitting, ID } from './fitting.ts';

const revoked = (facts: Facts['grant-revoked'], said: string, next: RegExp, page: RegExp): Fitting =>
  fitting('grant-revoked', facts, said, next, page);
const frozen = (facts: Facts['frozen'], said: string, next: RegExp): Fitting =>
  fitting('frozen', facts, said, next, /policy\.yml$/);

test.each<Fitting>([
  revoked(
    { kind: 'tag', place: ID },
    `by the tag grantgate/revoked/${ID}`,
    /^Ask for a new grant, under another name,/,
    /\/new\//,
  ),
  revoked(
    { kind: 'file', by: 'hubot', at: Date.UTC(2026, 10, 25, 10), why: 'laptop lost' },
    'by hubot at 2026-11-25T10:00:00Z: laptop lost',
    /^Ask `hubot` about it\. Ask for a new grant, under another name,/,
    /\/new\//,
  ),
  revoked(
    { kind: 'tag', place: 'users/mona' },
    'by the tag grantgate/revoked/users/mona',
    joined(
      /^A new grant would be revoked too, since the tag revokes all that `users\/mona` has\. /,
      /Ask an administrator .* when the tag is deleted\.$/,
    ),
    /\/blob\//,
  ),
  revoked(
    { kind: 'tag', place: 'users/mona/_ALL' },
    'by the tag grantgate/revoked/users/mona/_ALL',
    /revokes all that `users\/mona` has\./,
    /\/blob\//,
  ),
  revoked(
    { kind: 'tag', place: 'users' },
    'by the tag grantgate/revoked/users',
    /revokes every grant below `users`\./,
    /\/blob\//,
  ),
  revoked({ kind: 'tag', place: '' }, 'by the tag grantgate/revoked', /revokes every grant\./, /\/blob\//),
  revoked(
    { kind: 'unread', place: 'users/mona' },
    'by more tags below grantgate/revoked/users/mona than can be read',
    /delete the tags of grants that are long over: until then all that `users\/mona` has counts as revoked/,
    /\/blob\//,
  ),
  revoked(
    { kind: 'unread', place: '' },
    'by more tags below grantgate/revoked/ than can be read',
    /until then every grant counts as revoked, a new grant too\.$/,
    /\/blob\//,
  ),
  frozen(
    { kind: 'tag', tag: 'grantgate/frozen/1' },
    'the tag grantgate/frozen/1 is set',
    /A reviewed change of the policy ends it: `lifted: \[grantgate\/frozen\/1\]`\.$/,
  ),
  frozen(
    { kind: 'in-the-way', tag: 'grantgate' },
    'the tag grantgate stands in the way of every freeze and revocation: an administrator can delete it',
    /^Ask an administrator/,
  ),
  frozen(
    { kind: 'unread', place: 'grantgate/frozen' },
    'there are more tags below grantgate/frozen than can be read: an administrator can delete those that are lifted',
    /^Ask an administrator/,
  ),
  frozen(
    { kind: 'unnamed' },
    'a tag is set that is not named, so that `lifted` cannot name it either',
    /^Name the tags in the evidence/,
  ),
])('“%s” has advice that fits', (said, check, next, page) => {
  expectFitting(said, check, next, page);
});

const undecidable = (facts: Facts['undecidable'], said: string, next: RegExp): Fitting =>
  fitting('undecidable', facts, said, next, /november-banner\.yml$/);
const doubtful = (doubt: ApprovalDoubt, said: string, next: RegExp): Fitting =>
  undecidable({ kind: 'approval', needed: 1, doubt }, said, next);
const ofPolicy = (doubt: PolicyDoubt, said: string, next: RegExp): Fitting =>
  undecidable({ kind: 'policy', doubt }, said, next);
const BY_RULES = /the token needs `contents: read`, and a branch that moves too often needs a new grant/;
const WAIT = /^Start the run again later: this is temporary/;

test.each<Fitting>([
  fitting(
    'identity-unverified',
    { fault: { message: 'this job has no OIDC token', kind: 'no-token' } },
    'this job has no OIDC token',
    /^This is not your fault: the workflow has to change\. .* from a fork can never have it\.$/,
    /november-banner\.yml$/,
  ),
  fitting(
    'identity-unverified',
    { fault: { message: 'the claim `run_id` disagrees with this run: the token is of another one' } },
    'the claim `run_id` disagrees with this run: the token is of another one',
    /^Start the run again\. .* what runs before the gate/,
    /november-banner\.yml$/,
  ),
  doubtful(
    { kind: 'line', pull: 7 },
    'it could not be shown that nothing has changed the file since pull request #7',
    BY_RULES,
  ),
  doubtful(
    { kind: 'authority', fault: { message: 'members are not readable' } },
    'members are not readable',
    /^Ask the people who look after this repository to look at it\./,
  ),
  ofPolicy({ kind: 'first-line' }, 'it could not be shown that the first version is still in force', BY_RULES),
  ofPolicy(
    { kind: 'change', doubt: { kind: 'line-without-review' } },
    'it could not be shown that nothing has changed it since',
    BY_RULES,
  ),
  ofPolicy(
    {
      kind: 'unavailable',
      fault: { message: 'GitHub answered 502', hint: 'start the run again later', kind: 'passing' },
    },
    'GitHub answered 502 (start the run again later)',
    WAIT,
  ),
  undecidable(
    { kind: 'provenance', fault: { message: 'what moved it', kind: 'branch-log' } },
    'what moved it',
    BY_RULES,
  ),
  undecidable(
    { kind: 'fault', fault: { message: 'GitHub answered 502', kind: 'passing' } },
    'GitHub answered 502',
    WAIT,
  ),
  undecidable(
    { kind: 'use', fault: { message: 'no rights' } },
    'no rights',
    /^Ask the people who look after this repository to look at it\./,
  ),
])('of what is not known: “%s” has advice that fits', (said, check, next, page) => {
  expectFitting(said, check, next, page);
});

const FIRST = {
  job: 'release',
  step: undefined,
  place: { file: '.github/workflows/flags.yml', line: 20 },
  allowed: 'what can be read in advance',
};
const STEP =
  '.github/workflows/flags.yml, line 20, job `release`: `git push origin HEAD:release/2026-11` cannot be ' +
  'determined in advance: ';
const untold = (doubt: StepDoubt, what: string, more = 0): CheckOf<'step-undecidable'> =>
  failure('step-undecidable', {
    kind: 'found',
    first: { ...FIRST, text: 'git push origin HEAD:release/2026-11', what, doubt },
    more,
  });
const step = (doubt: StepDoubt, next: RegExp): Fitting => [
  `${STEP}${doubt}, and 2 more`,
  untold(doubt, doubt, 2),
  next,
  /policy\.yml$/,
];
const asked = (asks: 'unsaid' | 'contents' | 'other', next: RegExp): Fitting =>
  fitting(
    'permissions-out-of-scope',
    { kind: 'found', first: { ...FIRST, text: 'permissions: x', asks }, more: 0 },
    '.github/workflows/flags.yml, line 20, job `release`: `permissions: x`',
    next,
    /policy\.yml$/,
  );

test.each<Fitting>([
  asked('unsaid', /can do: Write the `permissions`/),
  asked('contents', /can do: Lower the `permissions` of the job\. If it writes `contents` to count/),
  asked('other', /can do: Lower the `permissions` of the job\.$/),
  step('clone', /can do: check out the repository in this job with `actions\/checkout`/),
  step('vars', /`vars: \$\{\{ toJSON\(vars\) \}\}`/),
  step('needs', /`needs: \$\{\{ toJSON\(needs\) \}\}`/),
  step('contexts', /`vars: \$\{\{ toJSON\(vars\) \}\}` and `needs: /),
  step('environments', /look at the policy: it lists under `environments`/),
  step('choice', /from the options of the input/),
  step('workflow', /can do: give the gate a `token` with `contents: read`/),
  step('file', /can do: correct the file that is named\./),
  step('other', /as a fixed value/),
])('of steps: “%s” has advice that fits', (said, check, next, page) => {
  expectFitting(said, check, next, page);
});

test('why a step cannot be determined is not cut off', () => {
  expect(adviceOn(untold('clone', 'which repository the workspace is a clone of')).detail).toMatch(
    joined(
      /^`git push origin HEAD:release\/2026-11` in .*, line 20, job `release`\. /,
      /Not known: which repository the workspace is a clone of\.$/,
    ),
  );
});

test.each([
  ['mona/november-banner', [], /Did you mean `users\/mona\/november-banner`\?/],
  ['users/mona/november-baner', [ID], /Did you mean `users\/mona\/november-banner`\?/],
  ['nothing', [ID], /^Name a grant by its path below/],
])('a grant that was named and is not there is not called refused access: %s', (grant, grants, next) => {
  const said = adviceOn(failure('no-grant', { kind: 'named', grant }), { role: undefined, grants });
  expect(said.summary).toBe(`There is no grant \`${grant}\` of \`mona\`.`);
  expect(said.next).toMatch(next);
});

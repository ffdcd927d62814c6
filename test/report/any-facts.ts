import fc from 'fast-check';
import type { ApprovalDoubt, ReviewFault } from '../../src/policy/approval-facts.ts';
import type { Facts, PolicyDoubt, ScopeFacts, StepDoubt, StepsFound } from '../../src/policy/facts.ts';
import type { DelegationFault, UnknownPerson } from '../../src/policy/delegation/delegated.ts';
import type { Fault } from '../../src/policy/fault.ts';
import type { ReasonId } from '../../src/policy/reasons.ts';

/** Draws what a check may find, with names from outside as given. */
type AnyFacts<F> = (name: fc.Arbitrary<string>) => fc.Arbitrary<F>;

const at = fc.integer({ min: 0, max: 4_000_000_000_000 });
const few = fc.integer({ min: 1, max: 5 });
const pull = fc.integer({ min: 1, max: 99_999 });

const kinds = <F>(...all: readonly fc.Arbitrary<F>[]): fc.Arbitrary<F> => fc.oneof(...all);
const names: AnyFacts<readonly string[]> = (name) => fc.array(name, { maxLength: 3 });
const some: AnyFacts<readonly string[]> = (name) => fc.array(name, { minLength: 1, maxLength: 3 });

const fault: AnyFacts<Fault> = (name) =>
  fc.record(
    {
      message: name,
      hint: name,
      kind: fc.constantFrom('no-token', 'no-permission', 'passing', 'branch-log'),
      needs: fc.subarray(['contents: read', 'pull-requests: read', 'actions: read', 'contents: write'] as const),
    },
    { requiredKeys: ['message'] },
  );

const problem: AnyFacts<{ readonly problem: Facts['grant-invalid']['problem'] }> = (name) =>
  fc.record({
    problem: fc.record(
      { file: name, line: fc.nat(500), column: fc.nat(80), message: name, hint: name },
      { requiredKeys: ['file', 'line', 'column', 'message'] },
    ),
  });

const scope: AnyFacts<ScopeFacts> = (name) =>
  fc.record(
    {
      role: names(name),
      narrowed: names(name),
      asked: names(name),
      ref: name,
      outside: fc.record({ names: names(name), by: fc.constantFrom('role', 'grant') }),
    },
    { requiredKeys: ['role', 'asked'] },
  );

const missing: AnyFacts<Facts['approval-missing']> = (name) =>
  kinds<Facts['approval-missing']>(
    fc.record({ kind: fc.constantFrom('approved', 'too-few'), by: some(name), needed: few }),
    fc.record({
      kind: fc.constantFrom('not-merged', 'changed-since', 'not-in-diff', 'none-stands'),
      pull,
      needed: few,
    }),
    fc.record({
      kind: fc.constantFrom('bot', 'unnamed-bot', 'files-unknown', 'more-files'),
      pull,
      author: name,
      needed: few,
    }),
    fc.record({ kind: fc.constant('request-unsaid'), author: name, needed: few }),
    fc.record({ kind: fc.constantFrom('no-pull', 'brought-back'), needed: few }),
  );

const review: AnyFacts<ReviewFault> = (name) => {
  const faultWith = <F extends ReviewFault>(
    reason: F['reason'],
    facts: fc.Arbitrary<F['facts']>,
  ): fc.Arbitrary<ReviewFault> => facts.map((found) => ({ ok: false, reason, facts: found }) as F);
  return kinds(
    faultWith('approval-missing', missing(name)),
    faultWith('approval-self', ANY_FACTS['approval-self'](name)),
    faultWith('approval-stale', ANY_FACTS['approval-stale'](name)),
    faultWith('approval-ineligible', ANY_FACTS['approval-ineligible'](name)),
  );
};

const approvalDoubt: AnyFacts<ApprovalDoubt> = (name) =>
  kinds<ApprovalDoubt>(
    fc.record({ kind: fc.constant('line'), pull }),
    fc.record({ kind: fc.constant('line-without-review') }),
    fc.record({ kind: fc.constant('authority'), fault: fault(name) }),
  );

const policyDoubt: AnyFacts<PolicyDoubt> = (name) =>
  kinds<PolicyDoubt>(
    fc.record({ kind: fc.constant('unavailable'), fault: fault(name) }),
    fc.record({ kind: fc.constantFrom('empty', 'too-many', 'first-line') }),
    fc.record({ kind: fc.constant('unknown-before'), from: fc.oneof(at, fc.constant(Number.POSITIVE_INFINITY)) }),
    fc.record({ kind: fc.constantFrom('change', 'people'), doubt: approvalDoubt(name) }),
    fc.record({ kind: fc.constant('people-unavailable'), fault: fault(name) }),
  );

const delegationFault: AnyFacts<DelegationFault> = (name) =>
  kinds<DelegationFault>(
    fc.record({ kind: fc.constant('form'), what: fc.constantFrom('not-a-jwt', 'too-long', 'named-twice') }),
    fc.record(
      { kind: fc.constantFrom('header', 'claim'), name, expected: name, found: name },
      { requiredKeys: ['kind', 'name', 'expected'] },
    ),
    fc.record({ kind: fc.constantFrom('key', 'signature', 'sender') }),
    fc.record({ kind: fc.constantFrom('expired', 'not-yet'), at, run: at }),
    fc.record({ kind: fc.constantFrom('too-long', 'too-old', 'waited'), most: few }),
    fc.record({ kind: fc.constant('bound'), what: fc.constantFrom('workflow', 'ref', 'inputs', 'event_type') }),
    fc.record(
      { kind: fc.constant('issuer'), expected: names(name), found: name },
      { requiredKeys: ['kind', 'expected'] },
    ),
    fc.record({ kind: fc.constant('unbindable'), at: name }),
  );

const unknownPerson: AnyFacts<UnknownPerson> = (name) =>
  kinds<UnknownPerson>(
    fc.record({ kind: fc.constant('no-file') }),
    problem(name).map((found) => ({ kind: 'void-file', ...found })),
    fc.record({ kind: fc.constant('handle'), handle: name }),
    fc.record({ kind: fc.constant('identity'), issuer: name, subject: name }),
    fc.record({ kind: fc.constant('account'), id: name }),
  );

function steps<More extends object>(
  name: fc.Arbitrary<string>,
  own: fc.Arbitrary<More>,
): fc.Arbitrary<StepsFound<More>> {
  const place = fc.record({ file: name, line: fc.nat(500) });
  const step = fc.option(name, { nil: undefined });
  return fc
    .tuple(fc.record({ job: name, step, place, text: name, allowed: name }), own, fc.nat(3))
    .map(([where, found, more]) => ({ kind: 'found', first: { ...where, ...found }, more }));
}

const STEP_DOUBTS: readonly StepDoubt[] = [
  'clone',
  'vars',
  'needs',
  'contexts',
  'environments',
  'choice',
  'opaque',
  'workflow',
  'file',
  'other',
];

/** What the check of each reason may find. */
export const ANY_FACTS: { readonly [R in ReasonId]: AnyFacts<Facts[R]> } = {
  'identity-unverified': (name) => fc.record({ fault: fault(name) }),
  'policy-missing': () => fc.record({ kind: fc.constant('none') }),
  'policy-invalid': problem,
  'policy-unreviewed': (name) =>
    kinds<Facts['policy-unreviewed']>(
      fc.record({ kind: fc.constantFrom('first', 'allowed', 'earlier', 'first-brought-back') }),
      fc.record({ kind: fc.constant('reviewed'), pull }),
      fc.record({ kind: fc.constantFrom('change', 'people'), fault: review(name) }),
    ),
  frozen: (name) =>
    kinds<Facts['frozen']>(
      fc.record({ kind: fc.constantFrom('tag', 'in-the-way'), tag: name }),
      fc.record({ kind: fc.constant('unread'), place: name }),
      fc.record({ kind: fc.constant('unnamed') }),
    ),
  'never-allowed': (name) =>
    fc.record({
      kind: fc.constantFrom('branch', 'tag', 'environment'),
      name,
      roles: fc.array(fc.record({ role: name, patterns: names(name) }), { maxLength: 4 }),
      never: names(name),
    }),
  'delegation-missing': (name) =>
    kinds<Facts['delegation-missing']>(
      fc.record({ kind: fc.constant('tool'), tool: name, entry: name }),
      fc.record({ kind: fc.constant('bot'), bot: name, role: name }),
      fc.record({ kind: fc.constant('through'), entries: some(name) }),
    ),
  'delegation-invalid': (name) =>
    fc.record({ tool: name, entry: name, fault: delegationFault(name) }, { requiredKeys: ['tool', 'fault'] }),
  'delegation-spent': (name) => fc.record({ entry: name }),
  'person-unknown': (name) => fc.record({ entry: name, why: unknownPerson(name) }),
  'delegation-out-of-scope': (name) =>
    kinds<Facts['delegation-out-of-scope']>(
      fc.record({ kind: fc.constant('role'), entry: name, role: name, roles: names(name) }),
      fc.record({ kind: fc.constant('through'), entry: name, entries: some(name) }),
      fc.record({ kind: fc.constant('inputs'), entry: name, inputs: some(name) }),
    ),
  'role-unknown': (name) =>
    kinds<Facts['role-unknown']>(
      fc.record({ kind: fc.constant('asked'), role: name, roles: names(name) }),
      fc.record({ kind: fc.constant('granted'), role: name }),
    ),
  'role-ambiguous': (name) => fc.record({ roles: some(name) }),
  'no-grant': (name) =>
    kinds<Facts['no-grant']>(
      fc.record({ kind: fc.constant('named'), grant: name }),
      fc.record({ kind: fc.constant('any'), actor: name, role: name }, { requiredKeys: ['kind', 'actor'] }),
    ),
  'grant-invalid': problem,
  'grant-revoked': (name) =>
    kinds<Facts['grant-revoked']>(
      fc.record({ kind: fc.constant('file'), by: name, at, why: name }, { requiredKeys: ['kind', 'by', 'at'] }),
      fc.record({ kind: fc.constantFrom('tag', 'unread'), place: name.map((grant) => `users/mona/${grant}`) }),
    ),
  'approval-missing': (name) =>
    kinds<Facts['approval-missing']>(
      missing(name),
      fc.record({ kind: fc.constant('replaced'), pull, before: review(name), needed: few }),
    ),
  'approval-self': (name) =>
    kinds<Facts['approval-self']>(
      fc.record({ kind: fc.constant('involved'), by: some(name), needed: few }),
      fc.record({ kind: fc.constant('doubtful'), commits: some(name), by: some(name), needed: few }),
      fc.record({ kind: fc.constant('doubtful-denied'), commits: some(name), needed: few }),
    ),
  'approval-stale': (name) =>
    kinds<Facts['approval-stale']>(
      fc.record({
        kind: fc.constantFrom('other-base', 'changed-on-default', 'earlier-commit'),
        by: some(name),
        needed: few,
      }),
      fc.record({ kind: fc.constant('altered'), pull, needed: few }),
    ),
  'approval-ineligible': (name) =>
    fc.record({
      by: fc.array(
        fc.record(
          { author: name, isBot: fc.boolean(), permission: fc.constantFrom('none', 'read', 'admin') },
          { requiredKeys: ['author', 'isBot'] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      approvers: fc.record(
        { users: fc.array(fc.oneof(name, few)), teams: names(name), permission: fc.constantFrom('write', 'admin') },
        { requiredKeys: [] },
      ),
      needed: few,
    }),
  'break-glass-not-listed': (name) => fc.record({ role: name, actor: name }),
  'break-glass-invalid': (name) =>
    kinds<Facts['break-glass-invalid']>(
      fc.record({ kind: fc.constantFrom('form', 'transferred', 'by-email', 'edited', 'closed'), issue: pull }),
      fc.record({ kind: fc.constant('other-person'), issue: pull, author: name }),
      fc.record({ kind: fc.constant('no-drill'), issue: pull, role: name }),
      fc.record({ kind: fc.constant('over'), issue: pull, until: at }),
    ),
  'break-glass-exhausted': () => fc.record({ most: few, per: fc.constantFrom(86_400, 2_592_000), spent: few }),
  'break-glass-unreviewed': () =>
    fc.record({ overdue: fc.array(fc.record({ issue: pull, due: at }), { minLength: 1, maxLength: 3 }) }),
  'grant-too-long': () => fc.record({ lifetime: few, starts: at, expires: at }),
  'grant-not-started': () => fc.record({ starts: at, now: at }),
  'grant-expired': () => fc.record({ expires: at, now: at }),
  'outside-window': () =>
    fc.record({ windows: fc.constant([{ days: 'mon-fri', from: '09:00', to: '17:00' }]), now: at }),
  'principal-mismatch': (name) =>
    fc.record({
      named: kinds<Facts['principal-mismatch']['named']>(
        fc.record({ kind: fc.constantFrom('team', 'account'), id: few }),
        fc.record({ kind: fc.constant('login'), login: name }),
        fc.record({ kind: fc.constantFrom('member', 'unnumbered') }),
      ),
      actor: name,
      id: name,
    }),
  'rerun-by-other': (name) => fc.record({ isOfTeam: fc.boolean(), actor: name, attempt: name, by: name }),
  'repository-out-of-scope': scope,
  'workflow-out-of-scope': scope,
  'event-out-of-scope': scope,
  'branch-out-of-scope': scope,
  'tag-out-of-scope': scope,
  'environment-out-of-scope': scope,
  'runner-out-of-scope': scope,
  'ref-unprotected': (name) => fc.record({ ref: name, isProtected: fc.constant(false) }),
  'permissions-out-of-scope': (name) =>
    steps(name, fc.record({ asks: fc.constantFrom('unsaid', 'contents', 'other') })),
  'step-out-of-scope': (name) =>
    steps(name, fc.record({ what: name, limit: fc.constantFrom('never', 'role', 'grant', 'push') })),
  'step-undecidable': (name) => steps(name, fc.record({ what: name, doubt: fc.constantFrom(...STEP_DOUBTS) })),
  'uses-exhausted': () => fc.record({ most: few, spent: few }),
  undecidable: (name) =>
    kinds<Facts['undecidable']>(
      fc.record({ kind: fc.constantFrom('fault', 'provenance', 'use'), fault: fault(name) }),
      fc.record({ kind: fc.constant('membership'), team: name, fault: fault(name) }),
      fc.record({ kind: fc.constant('uses-blocked'), tag: name }),
      fc.record({ kind: fc.constant('break-glass'), fault: fault(name) }),
      fc.record({
        kind: fc.constantFrom('break-glass-review', 'break-glass-record'),
        issue: pull,
        fault: fault(name),
      }),
      fc.record({ kind: fc.constant('uses-unkept'), bypassed: name }, { requiredKeys: ['kind'] }),
      fc.record({ kind: fc.constant('approval'), needed: few, doubt: approvalDoubt(name) }),
      fc.record({ kind: fc.constant('policy'), doubt: policyDoubt(name) }),
    ),
};

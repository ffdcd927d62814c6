import { type CheckOf, failure } from '../decision.ts';
import { isApp } from '../account.ts';
import type { Evidence } from '../evidence.ts';
import { type Case, type Finding, outcomes } from '../finding.ts';
import type { Grant } from '../grant.ts';
import type { Policy } from '../policy.ts';
import { actorOf, triggeringOf } from '../principal.ts';
import type { Role } from '../role.ts';
import type { Run } from '../run.ts';
import { type DelegationEntry, entriesFor } from './entry.ts';
import type { Delegation, DelegationRefusal } from './delegated.ts';

type DelegationCheck = CheckOf<
  'delegation-missing' | 'delegation-invalid' | 'delegation-spent' | 'delegation-out-of-scope' | 'person-unknown'
>;

/**
 * Whether a run that a tool started names the person behind it. A run of an account that is no tool of the policy has
 * no such check, unless a token came along.
 *
 * INVARIANT: a tool of the policy never runs as itself; a token that is not good never makes a run that of anybody.
 */
export function checkDelegation(policy: Policy, _evidence: Evidence, run: Run): DelegationCheck | undefined {
  const { delegation } = run;
  if (delegation === undefined) return checkUnnamed(policy, run);
  if (delegation.refused !== undefined) return checkRefusal(delegation.refused, delegation);
  const entry = entryOf(policy, delegation);
  // who sent it is compared here as well: nothing else stands between the token and the person
  if (entry === undefined || delegation.person === undefined)
    return failure('delegation-invalid', { tool: delegation.claimed.actor, fault: { kind: 'sender' } });
  return {
    name: 'delegation-missing',
    outcome: 'pass',
    facts: { kind: 'named', entry: entry.name, person: delegation.name ?? run.actor },
  };
}

function checkUnnamed(policy: Policy, run: Run): DelegationCheck | undefined {
  const actor = actorOf(run);
  const tool = { id: run.actor_id, login: run.actor, isApp: isApp(actor) };
  const [entry] = entriesFor(policy.delegation ?? [], tool);
  return entry === undefined
    ? undefined
    : failure('delegation-missing', { kind: 'tool', tool: run.actor, entry: entry.name });
}

/**
 * Whether a tool of the policy pressed the button of this attempt. Of a run that it began by naming somebody, the first
 * attempt is that person's.
 *
 * INVARIANT: a tool starts nothing again, even one that is a user and a member of the granted team.
 */
export function isPressedByTool({ policy, run }: Case): boolean {
  const { id = '', login, type } = triggeringOf(run);
  return entriesFor(policy.delegation ?? [], { id, login, isApp: isApp({ id, login, type }) }).length > 0;
}

/** The entry that a delegation was verified by, if it is that of the account that sent the dispatch. */
function entryOf(policy: Policy, { entry: name, claimed }: Delegation): DelegationEntry | undefined {
  const { actor: login, actor_id: id, actor_type: type } = claimed;
  return entriesFor(policy.delegation ?? [], { id, login, isApp: isApp({ id, login, type }) }).find(
    (entry) => entry.name === name,
  );
}

function checkRefusal(refused: DelegationRefusal, { claimed, entry = '' }: Delegation): DelegationCheck {
  switch (refused.kind) {
    case 'invalid':
      return failure('delegation-invalid', {
        tool: claimed.actor,
        ...(refused.entry === undefined ? {} : { entry: refused.entry }),
        fault: refused.fault,
      });
    case 'spent':
      return failure('delegation-spent', { entry: refused.entry });
    case 'out-of-scope':
      return failure('delegation-out-of-scope', { kind: 'inputs', entry: refused.entry, inputs: refused.inputs });
    case 'unknown-person':
      return failure('person-unknown', { entry, why: refused.why });
  }
}

/** Whether a person is behind the run as the grant and its role demand; nothing for a person's usual grant. */
export function namedPerson(grant: Grant, role: Role | undefined, { policy, run }: Case): readonly Finding[] {
  if (run.delegation !== undefined) return NOTHING;
  // whoever has it: a grant that is good by way of a tool only is good in no other way
  if (grant.through !== undefined) return [cameThrough(false)];
  return grant.holder.kind === 'app' ? [botNamesPerson(mayBotsRun(policy, role))] : NOTHING;
}
const NOTHING: readonly Finding[] = [];

/** Adds whether the tool that names the person may carry this grant. */
export function addDelegation(findings: Finding[], grant: Grant, { policy, run }: Case): void {
  const { delegation } = run;
  if (delegation === undefined) return;
  const entry = entryOf(policy, delegation);
  findings.push(entryCarriesRole(entry?.roles.includes(grant.role) === true));
  if (grant.through !== undefined)
    findings.push(entryIsOfGrant(entry !== undefined && grant.through.includes(entry.name)));
}

/** Whether bots may use a role by grants of their own. */
export function mayBotsRun(policy: Pick<Policy, 'delegation'>, role: Role | undefined): boolean {
  return role?.agents ?? policy.delegation === undefined;
}

const entryNamed = (run: Run): string => run.delegation?.entry ?? '';

const botNamesPerson = outcomes('delegation-missing', (grant, { run, policy }) =>
  mayBotsRun(policy, policy.roles.get(grant.role))
    ? { kind: 'bots-may', role: grant.role }
    : { kind: 'bot', bot: run.actor, role: grant.role },
);
const cameThrough = outcomes('delegation-missing', (grant) => ({ kind: 'through', entries: grant.through ?? [] }));
const entryCarriesRole = outcomes('delegation-out-of-scope', (grant, { policy, run }) => ({
  kind: 'role',
  entry: entryNamed(run),
  role: grant.role,
  roles: policy.delegation?.find(({ name }) => name === entryNamed(run))?.roles ?? [],
}));
const entryIsOfGrant = outcomes('delegation-out-of-scope', (grant, { run }) => ({
  kind: 'through',
  entry: entryNamed(run),
  entries: grant.through ?? [],
}));

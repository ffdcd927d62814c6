import { MAX_REVIEWS } from '../drawn-grant.ts';
import { MAX_GRANTS } from '../drawn-situation.ts';

/**
 * The rules of a decision in Cedar, whose evaluator is verified: `forbid` wins over `permit`, and nothing is permitted
 * by default. One `permit` per grant, `g0`, `g1` …, so that the answer names the grants that pass. Patterns and windows
 * are not Cedar's: a list comes as the names it covers of those that the run is on, so that matching becomes
 * containment.
 */
export const POLICIES: Readonly<Record<string, string>> = {
  frozen: 'forbid(principal, action, resource) when { context.frozen };',
  never: 'forbid(principal, action, resource) when { !context.never.isEmpty() };',
  'delegation-missing': 'forbid(principal, action, resource) when { context has isTool };',
  'delegation-bad': 'forbid(principal, action, resource) when { context has badDelegation };',
  'role-unknown':
    'forbid(principal, action, resource) when { context has wantedRole && ' +
    '!context.roles.contains(context.wantedRole) };',
  ...Object.fromEntries(
    Array.from({ length: MAX_GRANTS }, (_, slot) => [`g${slot}`, permit(`context.g${slot}`, `g${slot}`)]),
  ),
};

function permit(g: string, slot: string): string {
  return `permit(principal, action == Action::"run", resource) when {
    context has policy && context has ${slot} && !(${g} has void)
  } when { ${held(g)} } when { ${wanted(g)} } when {
    context.roles.contains(${g}.role) && !(${g} has revoked) && !(${g} has tagged) && !(${g} has unavailable)
  } when {
    ${g} has starts && ${g}.starts <= context.now && (${g} has expires || ${g} has lasts)
      && (!(${g} has expires) || context.now < ${g}.expires)
      && (!(${g} has lasts) || (${g} has merged && context.now < ${g}.merged + ${g}.lasts))
      && ${isShort(g, 'context.policy.lifetime')}
      && (!(${role(g)} has lifetime) || ${isShort(g, `${role(g)}.lifetime`)})
      && (!(${role(g)} has openWindows) || !${role(g)}.openWindows.isEmpty())
  } when { ${sent(g)} } when { ${sameAccount(g)} } when { ${sameButton(g)} } when { ${inScope(g)} } when {
    !(${g} has maxUses) || ${g}.spent < ${g}.maxUses
  } when { ${proposed(g)} } when { ${approved(g)} };`;
}

/** From its start to the earlier of its ends. */
function isShort(g: string, limit: string): string {
  return `((${g} has expires && ${g}.expires - ${g}.starts <= ${limit})
    || (${g} has lasts && ${g} has merged && ${g}.merged + ${g}.lasts - ${g}.starts <= ${limit}))`;
}

/**
 * Of a bot only the App that the policy names proposes: one grant, which says for which request and who asked. Never
 * the bot of all workflows.
 */
function proposed(g: string): string {
  return `!(${g} has byBot) || (!(${g} has byActions) && context.policy has app && ${g} has authorId
    && ${g}.authorId == context.policy.app && ${g} has request && ${g} has requestedById && ${g} has files
    && ${g}.files == 1)`;
}

/** The role of a grant, out of the two that a situation has. */
function role(g: string): string {
  return `(if ${g}.role == "flags" then context.flags else context.preview)`;
}

function held(g: string): string {
  return `(${g}.kind == "team" && context.actor.kind == "user" && context.actor has teams
      && context.actor.teams.contains(${g}.holder))
    || (${g}.kind == context.actor.kind && ${g}.kind != "person" && ${g}.holder == context.actor.name)
    || (${g}.kind == "person" && context.actor has handle && ${g}.holder == context.actor.handle)`;
}

/**
 * A bot needs a person behind it unless the role says otherwise; a tool carries only the roles of its entry, and a
 * grant only by way of the entries that it names.
 */
function sent(g: string): string {
  return `(if context has by then context.carries.contains(${g}.role)
      else ${g}.kind != "app" || (${role(g)} has agents && ${role(g)}.agents)
        || (!(${role(g)} has agents) && !(context has hasDelegation)))
    && (!(${g} has through) || (context has by && ${g}.through.contains(context.by)))`;
}

function wanted(g: string): string {
  return `(!(context has wantedRole) || context.wantedRole == ${g}.role)
    && (!(context has wantedGrant) || context.wantedGrant == ${g}.id)`;
}

function sameAccount(g: string): string {
  return `if ${g} has principalId then ${g}.principalId == context.actor.id
    else ["team", "person"].contains(${g}.kind)
      || ${g}.kind == "user" && !context.policy.require.contains("principal-id")`;
}

function sameButton(g: string): string {
  return `context.triggering.id == context.actor.id
    || (${g}.kind == "team" && context.triggering.kind == "user" && !(context has pressedByTool)
      && (!(${g} has principalId) || ${g}.principalId == context.triggering.id)
      && context.triggering has teams && context.triggering.teams.contains(${g}.holder))`;
}

/** Everything that the run is on is covered by the role, and by what narrows it. */
export function inScope(g: string): string {
  const both = (names: string): string =>
    `${role(g)}.${names}.containsAll(context.${names})
      && (!(${g} has ${names}) || ${g}.${names}.containsAll(context.${names}))`;
  return `${both('repositories')} && ${both('workflows')} && ${both('events')} && ${both('environments')}
    && ((context.tags.isEmpty() && !context.branches.isEmpty() && ${both('branches')})
      || (context.branches.isEmpty() && !context.tags.isEmpty() && ${both('tags')}))
    && ${role(g)}.runners.contains(context.runner)
    && (!${role(g)}.require.contains("protected-ref") || context.protected)`;
}

/** Approvals are counted by adding one for each review that counts. */
function approved(g: string): string {
  const reviews = Array.from({ length: MAX_REVIEWS }, (_, index) => index);
  const counted = reviews.map(
    (index) =>
      `(if ${g} has r${index} && ${counts(g, `${g}.r${index}`)} && ${stands(g, index, reviews)} then 1 else 0)`,
  );
  return `${g} has head && !(${g} has altered) && ${counted.join(' + ')}
    >= (if ${role(g)}.count > context.policy.count then ${role(g)}.count else context.policy.count)`;
}

/** By a person the policy lists, on the last commit, and not of their own access. */
function counts(g: string, r: string): string {
  const isInvolved = `${g}.involved.contains(${r}.login)
    || [context.actor.login, context.triggering.login].contains(${r}.login)
    || (${r} has id && ${g}.involvedIds.contains(${r}.id))
    || (${r} has id && [context.actor.id, context.triggering.id].contains(${r}.id))`;
  const isListed = `context.policy.users.contains(${r}.login)
    || (${r} has id && context.policy.userIds.contains(${r}.id))
    || (${r} has teams && context.policy.teams.containsAny(${r}.teams))
    || (context.policy has rank && ${r} has rank && ${r}.rank >= context.policy.rank)`;
  return `${r}.state == "APPROVED" && ${r}.commit == ${g}.head
    && ${r}.type == "User" && !(${r}.login like "*[bot]") && !(${isInvolved}) && (${isListed})`;
}

/** No later opinion of the same person; of the same moment, one that is not an approval. */
function stands(g: string, index: number, reviews: readonly number[]): string {
  const r = `${g}.r${index}`;
  const later = reviews
    .filter((other) => other !== index)
    .map((other) => {
      const o = `${g}.r${other}`;
      const isSame = `(${o}.login == ${r}.login || (${o} has id && ${r} has id && ${o}.id == ${r}.id))`;
      const wins = `(${o}.at > ${r}.at || (${o}.at == ${r}.at && (${o}.state != "APPROVED" || ${other > index})))`;
      const isOpinion = `["APPROVED", "CHANGES_REQUESTED", "DISMISSED"].contains(${o}.state)`;
      return `(${g} has r${other} && ${isOpinion} && ${isSame} && ${wins})`;
    });
  return `!(${later.join(' || ')})`;
}

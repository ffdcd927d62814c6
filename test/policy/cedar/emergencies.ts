import { type CedarValueJson, preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import type { FiledIssue } from '../../../src/policy/break-glass/evidence.ts';
import { MINUTES } from '../break-glass/drawn-emergency.ts';
import type { Situation } from '../situation.ts';
import { inScope } from './policies.ts';
import { narrowed, toContext, touchedBy } from './question.ts';

/** Most issues of one situation. */
const MAX_EMERGENCIES = 3;
const SET = 'emergencies';

function permitEmergency(e: string, slot: string): string {
  return `permit(principal, action == Action::"run", resource) when {
    context has policy && context has ${slot} && !(context has wantedGrant) && context.roles.contains("flags")
      && (!(context has wantedRole) || context.wantedRole == "flags") && ${e}.role == "flags"
  } when {
    context.actor.kind == "user" && ${e} has authorId && ${e}.authorId == context.actor.id
      && context.triggering.id == context.actor.id && ${e}.users.contains(context.actor.login)
      || context.actor.kind == "user" && ${e} has authorId && ${e}.authorId == context.actor.id
      && context.triggering.id == context.actor.id && ${e}.userIds.contains(context.actor.id)
      || context.actor.kind == "user" && ${e} has authorId && ${e}.authorId == context.actor.id
      && context.triggering.id == context.actor.id && context.actor has teams
      && ${e}.teams.containsAny(context.actor.teams)
  } when {
    !${e}.edited && !${e}.mailed && !${e}.moved && !${e}.closed && (!${e}.drill || ${e} has drillRole)
  } when {
    ${e}.opened <= context.now && context.now < ${e}.opened + ${e}.lasts
      && (!(context.flags has openWindows) || !context.flags.openWindows.isEmpty())
  } when { ${inScope(e)} } when { ${e} has spent && ${e}.spent < ${e}.most } when { ${e}.unreviewed == 0 };`;
}

/** The rules of break-glass access in Cedar: one `permit` for each issue; `forbid` wins. */
export function teachEmergencies(): void {
  const slots = Array.from({ length: MAX_EMERGENCIES }, (_, slot) => `e${slot}`);
  const staticPolicies = {
    frozen: 'forbid(principal, action, resource) when { context.frozen && !context.passesFreeze };',
    never: 'forbid(principal, action, resource) when { !context.never.isEmpty() };',
    delegated: 'forbid(principal, action, resource) when { context has isTool || context has badDelegation };',
    ...Object.fromEntries(slots.map((slot) => [slot, permitEmergency(`context.${slot}`, slot)])),
  };
  const read = preparsePolicySet(SET, { staticPolicies });
  if (read.type === 'failure') throw new Error(JSON.stringify(read.errors));
}

/** The issues by which Cedar lets a run go on, as they are named in decisions. */
export function cedarsEmergencies(drawn: Situation): readonly string[] {
  const answer = statefulIsAuthorized({
    principal: { type: 'Run', id: '1' },
    action: { type: 'Action', id: 'run' },
    resource: { type: 'Repository', id: 'acme/shop' },
    context: { ...toContext(drawn), ...emergencyContext(drawn) },
    entities: [],
    preparsedPolicySetId: SET,
  });
  if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors));
  const { decision, diagnostics } = answer.response;
  if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors));
  const issues = drawn.breakGlass?.issues ?? [];
  return decision === 'deny'
    ? []
    : issues
        .filter((_, slot) => diagnostics.reason.includes(`e${slot}`))
        .map(({ number }) => `break-glass/${number}`)
        .toSorted();
}

function emergencyContext(drawn: Situation): Record<string, CedarValueJson> {
  const issues = drawn.breakGlass?.issues ?? [];
  return {
    passesFreeze: drawn.policy['frozen-allows-break-glass'] === true,
    ...Object.fromEntries(issues.map((issue, slot) => [`e${slot}`, emergencyFacts(drawn, issue)])),
  };
}

/** Written from the rules, not from the code that is tested. */
function emergencyFacts(drawn: Situation, issue: FiledIssue): Record<string, CedarValueJson> {
  const rules = drawn.policy.roles['flags']?.['break-glass'];
  const { users = [], teams = [] } = rules?.who ?? {};
  const [count = '0', time = ''] = (rules?.each ?? '').split(' per ');
  const spent = spentBefore(drawn, issue, minutes(time));
  return {
    role: issue.form?.role ?? 'none',
    ...(issue.author_id === undefined ? {} : { authorId: issue.author_id }),
    users: users.filter((user) => typeof user === 'string').map((user) => user.toLowerCase()),
    userIds: users.filter((user) => typeof user === 'number'),
    teams: teams.map((team) => team.toLowerCase()),
    edited: issue.edited,
    mailed: issue.by_email,
    moved: issue.transferred,
    closed: issue.closed,
    drill: issue.form?.isDrill === true,
    ...(rules?.drill === undefined ? {} : { drillRole: rules.drill }),
    opened: issue.opened_at,
    lasts: minutes(rules?.lasts ?? ''),
    most: Number(count),
    ...(spent === undefined ? {} : { spent }),
    unreviewed: unreviewed(drawn, issue),
    ...narrowed({ environments: rules?.environments }, touchedBy(drawn.claims)),
  };
}

const minutes = (written: string): number => (MINUTES[written] ?? 0) * 60_000;

/** How many of the tags before that of the issue are not older; `undefined` where they are not one row. */
function spentBefore({ breakGlass, claims }: Situation, issue: FiledIssue, per: number): number | undefined {
  const kind = issue.form?.isDrill === true ? '/_drill' : '';
  const folder = `grantgate/break-glass/${String(claims['actor_id'])}/flags${kind}`;
  const tags = (breakGlass?.slots ?? []).filter(
    // git holds nothing below a tag: one above the folder stands in the way as one of its name does
    ({ tag }) =>
      (`${folder}/`.startsWith(`${tag}/`) || tag.startsWith(`${folder}/`)) &&
      (kind !== '' || !tag.includes('/_drill/')),
  );
  const row = tags.map((_, index) => tags.find(({ tag }) => tag === `${folder}/${index + 1}`));
  if (row.some((one) => one === undefined)) return undefined;
  const opened = row.map((one) => openedOf(one?.note));
  const own = row.findIndex((one) => one?.note === `issue ${issue.number}, opened ${moment(issue.opened_at)}`);
  return opened.filter((at, index) => (own < 0 || index < own) && (at === undefined || at > issue.opened_at - per))
    .length;
}

function moment(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

function openedOf(note: string | undefined): number | undefined {
  const time = /^issue \d+, opened (.*)$/.exec(note ?? '')?.[1];
  return time === undefined ? undefined : Date.parse(time);
}

/** Accesses of before that should be reviewed by now, and that nobody has reviewed who may, as far as is known. */
function unreviewed(drawn: Situation, issue: FiledIssue): number {
  const { breakGlass, policy, now } = drawn;
  return (breakGlass?.slots ?? []).filter(({ tag, note }) => {
    const number = Number(/^issue (\d+), /.exec(note ?? '')?.[1]);
    const opened = openedOf(note);
    if (opened === undefined || number === issue.number) return false;
    const [, , account, role = ''] = tag.split('/');
    const rules = policy.roles[role]?.['break-glass'];
    const due = opened + (rules === undefined ? 86_400_000 : minutes(rules.lasts) + minutes(rules.review.within));
    if (now <= due) return false;
    const merged = breakGlass?.reviews.get(number)?.provenance?.pull?.merged_at ?? 0;
    const ends = opened + (rules === undefined ? 0 : minutes(rules.lasts));
    return merged <= ends || !isReviewed(drawn, number, account ?? '');
  }).length;
}

function isReviewed({ breakGlass, policy, claims }: Situation, issue: number, account: string): boolean {
  const review = breakGlass?.reviews.get(issue);
  const by = review?.provenance?.reviews[0];
  const isReviewer = ['hubot', 'lena'].includes(by?.author ?? '') && by?.author !== claims['actor'];
  const isProposed = review?.provenance?.pull?.author_id === policy.requests?.app;
  const isOfAccount = String(review?.record?.['principal-id']) === account && String(by?.author_id) !== account;
  return review?.unavailable === undefined && isProposed && isReviewer && isOfAccount;
}

import type { CedarValueJson } from '@cedar-policy/cedar-wasm/nodejs';
import type { Provenance, PullRequest, Review } from '../../../src/policy/evidence.ts';
import { HANDLES } from '../drawn-name.ts';
import type { GrantCase, GrantText, PolicyText, RoleText, Situation, ToldText } from '../situation.ts';
import { covered, coveredCaseless, coveredWorkflows } from './glob-oracle.ts';
import { isOpen } from './window-oracle.ts';

type Facts = Record<string, CedarValueJson>;

const LIFETIMES: Readonly<Record<string, number>> = {
  '36h': 129_600_000,
  '1d': 86_400_000,
  '7d': 604_800_000,
  '240h': 864_000_000,
  '30d': 2_592_000_000,
};
const RANKS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const ORGANISATION = 'acme';

/** What a run is on. */
interface Touched {
  readonly repositories: readonly string[];
  readonly branches: readonly string[];
  readonly tags: readonly string[];
  readonly environments: readonly string[];
  readonly workflows: readonly string[];
  readonly events: readonly string[];
}

/** Puts a situation as the context of a question to Cedar. Written from the rules, not from the code that is tested. */
export function toContext(situation: Situation): Facts {
  const { now, home, role, grant, policy, policyIs, frozen, grants, claims } = situation;
  const touched = touchedBy(claims);
  const never = [
    ...covered(policy.never?.branches ?? [], touched.branches),
    ...covered(policy.never?.tags ?? [], touched.tags),
    ...coveredCaseless(policy.never?.environments ?? [], touched.environments),
  ];
  return given({
    now,
    frozen,
    never,
    roles: Object.keys(policy.roles),
    ...Object.fromEntries(
      Object.entries(policy.roles).map(([name, one]) => [name, roleFacts(one, home, touched, now)]),
    ),
    wantedRole: role,
    wantedGrant: grant,
    policy: policyIs === 'sound' ? policyFacts(policy) : undefined,
    ...startedBy(situation),
    runner: text(claims, 'runner_environment'),
    protected: claims['ref_protected'] === true,
    ...touched,
    ...Object.fromEntries(grants.map((one, slot) => [`g${slot}`, grantFacts(one, touched)])),
  });
}

/** Who is behind a run: the account that began it, or the person whom a tool of the policy names. */
function startedBy({ claims, told, policy }: Situation): Facts {
  const accounts = { actor: person(claims, 'actor'), triggering: person(claims, 'triggering_actor') };
  const sender = text(claims, 'actor');
  const own = (policy.delegation ?? []).filter(({ app }) =>
    app === undefined ? sender === 'github-actions[bot]' : app === Number(claims['actor_id']),
  );
  const isOwn = flag(own.length > 0);
  const presser = text(claims, 'triggering_actor');
  const pressedByTool = flag(
    (policy.delegation ?? []).some(({ app }) =>
      app === undefined ? presser === 'github-actions[bot]' : app === Number(claims['triggering_actor_id']),
    ),
  );
  const hasDelegation = flag(policy.delegation !== undefined);
  if (told === undefined) return given({ ...accounts, isTool: isOwn, pressedByTool, hasDelegation });
  const entry = own.find(({ name }) => name === told.entry);
  const who = told.refused === undefined ? personNamed(told, claims) : undefined;
  if (entry === undefined || who === undefined) return given({ ...accounts, badDelegation: true });
  const isFirst = Number(claims['run_attempt']) === 1;
  return given({
    actor: who,
    triggering: isFirst ? who : accounts.triggering,
    by: entry.name,
    carries: [...entry.roles],
    pressedByTool: isFirst ? undefined : pressedByTool,
    hasDelegation,
  });
}

/** A person by a handle, with the account that goes with it where its login is known; or by an account. */
function personNamed({ handle, id, login }: ToldText, claims: Situation['claims']): Facts | undefined {
  const known = handle === undefined ? undefined : HANDLES[handle];
  if (handle !== undefined && known === undefined) return undefined;
  const number = known === undefined ? id : known.github;
  const hasAccount = number !== undefined && login !== undefined;
  if (handle === undefined && !hasAccount) return undefined;
  const teams = claims['actor_teams'];
  return given({
    login: hasAccount ? login : handle,
    name: hasAccount ? login : '',
    kind: hasAccount ? 'user' : 'person',
    handle,
    id: number ?? 0,
    teams: Array.isArray(teams) ? lower(teams.map(String)) : undefined,
  });
}

/** What the claims say that the run is on. */
export function touchedBy(claims: Situation['claims']): Touched {
  const [ref, head, base] = [text(claims, 'ref'), text(claims, 'head_ref'), text(claims, 'base_ref')];
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
  const environment = claims['environment'];
  return {
    repositories: [text(claims, 'repository')],
    branches: head === '' ? (branch === undefined ? [] : [branch]) : [head, base],
    tags: tag === undefined ? [] : [tag],
    environments: typeof environment === 'string' ? [environment] : [],
    workflows: [text(claims, 'workflow_ref').replace(/@refs\/.*$/, '')],
    events: [text(claims, 'event_name')],
  };
}

function policyFacts({ approval, limits, requests }: PolicyText): Facts {
  const { users = [], teams = [], permission } = approval.approvers;
  return given({
    users: users.filter((user) => typeof user === 'string').map((user) => user.toLowerCase()),
    userIds: users.filter((user) => typeof user === 'number'),
    teams: lower(teams),
    rank: permission === undefined ? undefined : RANKS.indexOf(permission),
    count: approval.count ?? 1,
    require: [...(approval.require ?? [])],
    lifetime: LIFETIMES[limits.lifetime],
    app: requests?.app,
  });
}

function person(claims: Situation['claims'], who: 'actor' | 'triggering_actor'): Facts {
  const login = text(claims, who).toLowerCase();
  const teams = claims[`${who}_teams`];
  const isApp = login.endsWith('[bot]');
  return given({
    login,
    name: login.replace('[bot]', ''),
    kind: isApp ? 'app' : 'user',
    id: Number(claims[`${who}_id`]),
    teams: Array.isArray(teams) ? lower(teams.map(String)) : undefined,
  });
}

function grantFacts(
  { id, fields, broken, provenance, unavailable, tagged, spent }: GrantCase,
  touched: Touched,
): Facts {
  const [folder = '', holder = ''] = id.split('/');
  const kind = folder.slice(0, -1);
  const most = fields['max-uses'];
  return given({
    id,
    kind: kind === 'peopl' ? 'person' : kind,
    through: fields.through && [...fields.through],
    holder: (kind === 'team' ? `${ORGANISATION}/${holder}` : holder).toLowerCase(),
    role: fields.role,
    void: flag(broken),
    revoked: flag(fields.revoked !== undefined),
    tagged: flag(tagged),
    unavailable: flag(unavailable),
    starts: fields.starts ?? mergedPull(provenance)?.merged_at,
    expires: fields.expires,
    lasts: fields.lasts === undefined ? undefined : LIFETIMES[fields.lasts],
    merged: mergedPull(provenance)?.merged_at,
    request: fields.request,
    requestedById: fields['requested-by-id'],
    principalId: fields['principal-id'],
    maxUses: most,
    spent: most === undefined ? undefined : spent,
    ...narrowed(fields, touched),
    ...pullFacts(mergedPull(provenance)),
    ...involvedFacts(kind === 'user' ? holder : undefined, fields, mergedPull(provenance)),
    ...Object.fromEntries((provenance?.reviews ?? []).map((review, index) => [`r${index}`, reviewFacts(review)])),
  });
}

/** When a grant ends, by its own words and its merge. */
export function grantOver({ fields, provenance }: GrantCase): number {
  const { expires = Number.POSITIVE_INFINITY, lasts } = fields;
  const merged = mergedPull(provenance)?.merged_at ?? Number.NaN;
  return lasts === undefined ? expires : Math.min(expires, merged + (LIFETIMES[lasts] ?? Number.NaN));
}

function mergedPull(provenance: Provenance | undefined): PullRequest | undefined {
  return provenance?.pull?.merged === true ? provenance.pull : undefined;
}

function pullFacts(pull: PullRequest | undefined): Facts {
  return pull === undefined
    ? {}
    : given({
        head: pull.head_sha,
        altered: flag(pull.altered === true),
        byBot: flag(pull.author_type === 'Bot' || pull.author.endsWith('[bot]')),
        byActions: flag(['github-actions', 'github-actions[bot]'].includes(pull.author.toLowerCase())),
        authorId: pull.author_id,
        files: pull.files,
      });
}

/** Whose approval does not count: who holds the grant, asked for it or wrote it. */
function involvedFacts(user: string | undefined, fields: GrantText, pull: PullRequest | undefined): Facts {
  const logins = [user, fields['requested-by'], pull?.author, ...(pull?.committers ?? [])];
  const ids = [
    user === undefined ? undefined : fields['principal-id'],
    fields['requested-by-id'],
    pull?.author_id,
    ...(pull?.committer_ids ?? []),
  ];
  return {
    involved: lower(logins.filter((login) => login !== undefined)),
    involvedIds: ids.filter((id) => id !== undefined),
  };
}

function roleFacts(role: RoleText, home: string, touched: Touched, now: number): Facts {
  return given({
    ...narrowed({ repositories: [home], tags: [], environments: [], events: ['workflow_dispatch'], ...role }, touched),
    runners: [...(role.runners ?? ['github-hosted'])],
    require: [...(role.require ?? [])],
    openWindows: role.windows?.filter((window) => isOpen(window, now)).map((window) => window.from),
    count: role.approval?.count ?? 1,
    agents: role.agents,
    lifetime: role.lifetime === undefined ? undefined : LIFETIMES[role.lifetime],
  });
}

/** For each list that is there, which of the names that the run is on it covers. */
export function narrowed(
  lists: { readonly [K in keyof Touched]?: readonly string[] | undefined },
  touched: Touched,
): Facts {
  const { repositories, branches, tags, environments, workflows, events } = lists;
  return given({
    repositories: repositories && [...coveredCaseless(repositories, touched.repositories)],
    branches: branches && [...covered(branches, touched.branches)],
    tags: tags && [...covered(tags, touched.tags)],
    environments: environments && [...coveredCaseless(environments, touched.environments)],
    workflows: workflows && [...coveredWorkflows(workflows, touched.workflows[0] ?? '', touched.repositories[0] ?? '')],
    events: events && touched.events.filter((event) => events.includes(event)),
  });
}

function reviewFacts(review: Review): Facts {
  return given({
    login: review.author.toLowerCase(),
    id: review.author_id,
    type: review.type,
    state: review.state,
    commit: review.commit,
    at: review.submitted_at,
    teams: review.teams === undefined ? undefined : lower(review.teams),
    rank: review.permission === undefined ? undefined : RANKS.indexOf(review.permission),
  });
}

/** What is so is there; what is not is left out. */
function flag(isSo: boolean): true | undefined {
  return isSo ? true : undefined;
}

function lower(words: readonly string[]): string[] {
  return words.map((word) => word.toLowerCase());
}

function text(claims: Situation['claims'], claim: string): string {
  const value = claims[claim];
  return typeof value === 'string' ? value : '';
}

/** Leaves out what is not known: Cedar asks for it with `has`. */
function given(facts: Readonly<Record<string, CedarValueJson | undefined | readonly string[]>>): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter((entry): entry is [string, CedarValueJson] => entry[1] !== undefined),
  );
}

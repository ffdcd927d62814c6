import { groupedBy } from '../../policy/grouped.ts';
import { isSameName } from '../../policy/fold.ts';
import { readGatedWorkflow } from '../../policy/gated-workflow.ts';
import { matchesAnyCaseless } from '../../policy/glob.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Role } from '../../policy/role.ts';
import { roleList } from '../../policy/scope-rule.ts';
import { defaultBranchRuleset, gateRuleset, type RulesetBody, TAG_RULESET } from './rulesets.ts';
import type { EnvironmentReviewer, WallFacts, WallPerson, WallProblem, WallRepository } from './wall-facts.ts';

/** What GitHub itself is to refuse in one repository. */
export interface RepositoryWall {
  readonly repository: string;
  readonly rulesets: readonly RulesetBody[];
  readonly environments: readonly EnvironmentWall[];
  /** Absent where no runs are: the repository only holds the gate or the policy. */
  readonly actions: ActionsWall | undefined;
  readonly executions: readonly ExecutionPolicy[];
  /** Lines of CODEOWNERS; empty where the policy names neither teams nor people by login. */
  readonly owners: readonly string[];
}

/** Source: REST, "Create or update an environment", "Create a deployment branch policy". */
export interface EnvironmentWall {
  readonly name: string;
  readonly reviewers: readonly EnvironmentReviewer[];
  readonly waitMinutes: number;
  readonly branches: readonly string[];
  readonly tags: readonly string[];
}

/** Source: REST, "Set GitHub Actions permissions", "Set allowed actions", "Set default workflow permissions". */
export interface ActionsWall {
  /** Such as `grantgate/grantgate@*`. */
  readonly patterns: readonly string[];
}

/**
 * Who and what may start a workflow. Every policy that names it must allow it, so there is one for each workflow.
 * Source: GitHub's "Controlling workflow execution"; its OpenAPI description does not have it yet.
 */
export interface ExecutionPolicy {
  readonly name: string;
  readonly enforcement: 'active';
  readonly conditions: {
    readonly workflow_path: { readonly include: readonly string[]; readonly exclude: readonly [] };
  };
  readonly rules: readonly (
    | { readonly type: 'restrict_action_events'; readonly parameters: { readonly allowed_events: readonly string[] } }
    | {
        readonly type: 'restrict_actions_actors';
        readonly parameters: { readonly allowed_actors: readonly { readonly id: number; readonly type: 'User' }[] };
      }
  )[];
}

/** What is asked for besides policy and facts. */
export interface GithubOrder {
  readonly policy: Policy;
  /** The repository that holds the policy. */
  readonly home: string;
  readonly gate: string;
  readonly facts: WallFacts;
  /** Repositories of actions that the workflows use: `owner/name`. */
  readonly actions: readonly string[];
  readonly people: readonly WallPerson[] | undefined;
}

interface GithubWalls {
  readonly walls: readonly RepositoryWall[];
  readonly problems: readonly WallProblem[];
  readonly notes: readonly string[];
}

/** The walls of every repository that is known, and of the gate's. Pure. */
export function githubWalls(order: GithubOrder): GithubWalls {
  const { facts, home, gate } = order;
  const notes: string[] = [];
  const held = readGatedWorkflow(gate);
  const known = facts.repositories.map((repository) => repositoryWall(repository, order, notes));
  const isKnown = known.some(({ repository }) => held !== undefined && isSameName(repository, held.repository));
  const rulesets = held === undefined ? [] : [gateRuleset(held.ref, approvalCount(order.policy)) ?? []].flat();
  const elsewhere: readonly RepositoryWall[] =
    held === undefined || isKnown || rulesets.length === 0
      ? []
      : [{ repository: held.repository, rulesets, ...NO_RUNS }];
  if (!known.some(({ repository }) => isSameName(repository, home)))
    notes.push(`nothing is known of \`${home}\`, which holds the policy, so no rules are written for it`);
  return { walls: [...known, ...elsewhere], problems: [], notes: [...new Set(notes)] };
}

const NO_RUNS = { environments: [], actions: undefined, executions: [], owners: [] } as const;

function approvalCount({ approval }: Policy): number {
  return approval.count ?? 1;
}

function repositoryWall(facts: WallRepository, order: GithubOrder, notes: string[]): RepositoryWall {
  const { policy, home, gate, people } = order;
  const { repository, defaultBranch } = facts;
  const roles = [...policy.roles].filter(([, role]) =>
    matchesAnyCaseless(roleList('repositories', role, home), repository),
  );
  const isHome = isSameName(repository, home);
  const held = readGatedWorkflow(gate);
  const isGates = held !== undefined && isSameName(held.repository, repository);
  const isOther = isGates && held.ref !== `refs/heads/${defaultBranch}`;
  const count = approvalCount(policy);
  return {
    repository,
    rulesets: [
      ...(isHome || isGates ? [defaultBranchRuleset(count)] : []),
      ...(isHome ? [TAG_RULESET] : []),
      ...(isOther ? [gateRuleset(held.ref, count) ?? []].flat() : []),
    ],
    environments:
      roles.length === 0
        ? []
        : environmentWalls(
            facts,
            policy,
            roles.map(([, role]) => role),
          ),
    actions: roles.length === 0 ? undefined : { patterns: actionPatterns(order.actions) },
    executions: executionPolicies(repository, roles, people, notes),
    owners: isHome || isGates ? ownerLines(policy) : [],
  };
}

/** The environments of roles: those that are written out, and those of GitHub that a pattern matches. */
function environmentWalls(facts: WallRepository, policy: Policy, roles: readonly Role[]): readonly EnvironmentWall[] {
  const patterns = [...new Set(roles.flatMap(({ environments = [] }) => environments))];
  const written = patterns.filter((name) => !/[*?[\\]/.test(name));
  const there = facts.environments ?? [];
  const names = [...there.filter((name) => matchesAnyCaseless(patterns, name)), ...written];
  const distinct = names.filter((name, index) => names.findIndex((other) => isSameName(other, name)) === index);
  return distinct
    .filter((name) => !matchesAnyCaseless(policy.never?.environments ?? [], name))
    .toSorted()
    .map((name) => {
      const own = roles.filter(({ environments = [] }) => matchesAnyCaseless(environments, name));
      return {
        name,
        reviewers: facts.reviewers?.[name] ?? [],
        waitMinutes: facts.waitMinutes?.[name] ?? 0,
        branches: [...new Set(own.flatMap(({ branches }) => branches))],
        tags: [...new Set(own.flatMap(({ tags = [] }) => tags))],
      };
    });
}

function actionPatterns(actions: readonly string[]): readonly string[] {
  return [...new Set(actions)].toSorted().flatMap((name) => [`${name}@*`, `${name}/*`]);
}

/** One for each workflow: all of several would have to allow a run. */
function executionPolicies(
  repository: string,
  roles: readonly (readonly [string, Role])[],
  people: readonly WallPerson[] | undefined,
  notes: string[],
): readonly ExecutionPolicy[] {
  const starts = roles.flatMap(([name, role]) =>
    role.workflows.flatMap((pattern) => {
      const path = pattern.startsWith(`${repository}/`) ? pattern.slice(repository.length + 1) : pattern;
      if (path.startsWith('.github/') && !/[*?[\\]/.test(path)) return [{ path, name, role }];
      notes.push(
        `the role \`${name}\` lists \`${pattern}\`, which is not one file: no execution policy is written for it`,
      );
      return [];
    }),
  );
  return [...groupedBy(starts, ({ path }) => path)].map(([path, uses]) => {
    const own = new Set(uses.map(({ name }) => name));
    const events = [...new Set(uses.flatMap(({ role }) => role.events ?? ['workflow_dispatch']))].toSorted();
    const ids = new Set((people ?? []).filter(({ role }) => own.has(role)).map(({ id }) => Number(id)));
    const actors = [...ids].toSorted((one, other) => one - other).map((id) => ({ id, type: 'User' as const }));
    return {
      name: `grantgate ${path.replace(/^\.github\/workflows\//, '')}`,
      enforcement: 'active',
      conditions: { workflow_path: { include: [path], exclude: [] } },
      rules: [
        { type: 'restrict_action_events', parameters: { allowed_events: events } },
        ...(people === undefined
          ? []
          : [{ type: 'restrict_actions_actors' as const, parameters: { allowed_actors: actors } }]),
      ],
    };
  });
}

/** What only its owners may change. Source: GitHub's "About code owners". */
function ownerLines({ approval: { approvers } }: Policy): readonly string[] {
  const teams = (approvers.teams ?? []).map((team) => (typeof team === 'string' ? team : team.team));
  const users = (approvers.users ?? []).filter((user) => typeof user === 'string');
  const owners = [...teams, ...users].map((name) => `@${name}`);
  return owners.length === 0
    ? []
    : ['/.github/access/', '/.github/workflows/', '/.github/CODEOWNERS'].map((path) => `${path} ${owners.join(' ')}`);
}

import { matchesAny } from '../../../policy/glob.ts';
import { foldCase } from '../../../policy/fold.ts';
import { nearest } from '../../../policy/nearest.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { Role } from '../../../policy/role.ts';
import type { Path } from '../../../policy/yaml-place.ts';
import type { Workflow } from '../../../workflow/file/workflow.ts';
import type { GateSurvey } from '../../gate/gate-use.ts';
import type { Remark, RuleText } from '../rule.ts';

/** What a repository has, to compare its policy with. */
export interface RepositorySetting {
  readonly workflows: ReadonlyMap<string, Workflow>;
  /** Paths of every file where workflows lie, also of those that cannot be read. */
  readonly paths: ReadonlySet<string>;
  readonly home: string | undefined;
  /** The gates in the workflows. */
  readonly gates: GateSurvey;
  /** What the clone calls its default branch; `undefined` where it does not know. */
  readonly defaultBranch: () => string | undefined;
}

/** A rule about a policy beside the workflows of its repository. */
export interface RepositoryRule extends RuleText {
  readonly check: (policy: Policy, setting: RepositorySetting) => readonly Remark[];
}

/** Environments that nothing knows: under `never` such a name protects nothing. */
export const environmentUnknown: RepositoryRule = {
  id: 'environment-unknown',
  severity: 'warning',
  summary: 'An environment of the policy is named by no workflow, and not under `environments`.',
  advice:
    'It is most likely misspelled: under `never` it protects nothing, in a role it lets no job in, and a credential ' +
    'that waits for it is never issued. Nothing is said where a workflow works the name out, or a role is for other ' +
    'repositories.',
  check: (policy, setting) => {
    const known = knownEnvironments(policy, setting);
    if (known === undefined) return [];
    const names = new Set(known.map(foldCase));
    return environmentLists(policy).flatMap(({ path, names: listed }) =>
      listed.flatMap((name, index): readonly Remark[] => {
        if (/[*?[\\]/.test(name) || names.has(foldCase(name))) return [];
        const near = nearest(name, known);
        return [
          {
            path: [...path, index],
            message: `no workflow has a job in the environment \`${name}\``,
            hint: near === undefined ? 'correct the name, or remove it' : `did you mean \`${near}\`?`,
          },
        ];
      }),
    );
  },
};

/** Workflows that are not there. */
export const workflowMissing: RepositoryRule = {
  id: 'workflow-missing',
  severity: 'warning',
  summary: 'A role lists a workflow that the repository does not have.',
  advice: 'No run can come from it. Correct the path, or remove it from the role.',
  check: ({ roles }, setting) =>
    [...roles].flatMap(([name, role]) =>
      isElsewhere(role, setting)
        ? []
        : role.workflows.flatMap((pattern, index): readonly Remark[] => {
            const own = setting.home !== undefined && pattern.startsWith(`${setting.home}/`);
            const path = own ? pattern.slice((setting.home?.length ?? 0) + 1) : pattern;
            if (!path.startsWith('.github/') || [...setting.paths].some((one) => matchesAny([path], one))) return [];
            const near = path.includes('*') ? undefined : nearest(path, [...setting.paths]);
            return [
              {
                path: ['roles', name, 'workflows', index],
                message: `the repository has no workflow \`${path}\``,
                hint: near === undefined ? 'correct the path, or remove it' : `did you mean \`${near}\`?`,
              },
            ];
          }),
    ),
};

/** Branches whose name is the default branch but for its case: git tells them apart. */
export const defaultBranchCase: RepositoryRule = {
  id: 'default-branch-case',
  severity: 'warning',
  summary: 'A branch of the policy is the default branch of the clone in other letters: `Main` for `main`.',
  advice:
    'Names of branches are compared by case, as git does it. Under `never` such an entry does not protect the ' +
    'default branch, and in a role it lets no run in. Write it as the repository has it.',
  check: ({ never, roles }, { defaultBranch }) => {
    const lists: readonly NamedList[] = [
      { path: ['never', 'branches'], names: never?.branches ?? [] },
      ...[...roles].map(([name, { branches }]) => ({ path: ['roles', name, 'branches'], names: branches })),
    ];
    return lists.flatMap(({ path, names }) =>
      names.flatMap((name, index): readonly Remark[] => {
        const branch = /[*?[\\]/.test(name) ? undefined : defaultBranch();
        if (branch === undefined || name === branch || foldCase(name) !== foldCase(branch)) return [];
        return matchesAny(names, branch)
          ? []
          : [
              {
                path: [...path, index],
                message: `\`${name}\` is not the default branch \`${branch}\`: case counts in names of branches`,
                hint: `write \`${branch}\``,
              },
            ];
      }),
    );
  },
};

/** Every environment that is named; `undefined` where one is worked out, or in a repository that is not seen. */
function knownEnvironments(policy: Policy, setting: RepositorySetting): readonly string[] | undefined {
  const jobs = [...setting.workflows.values()].flatMap(({ jobs: all }) => [...all.values()]);
  const isHidden =
    jobs.some(({ environment, uses }) => environment?.text.includes('${{') === true || isForeign(uses?.text)) ||
    setting.paths.size > setting.workflows.size ||
    [...policy.roles.values()].some((role) => isElsewhere(role, setting));
  if (isHidden) return undefined;
  return [
    ...new Set([
      ...jobs.flatMap(({ environment }) => (environment === undefined ? [] : [environment.text])),
      ...(policy.environments?.keys() ?? []),
    ]),
  ];
}

function isForeign(uses: string | undefined): boolean {
  return uses !== undefined && !uses.startsWith('./');
}

/** Whether a role is also for repositories that are not looked at. */
function isElsewhere({ repositories = [] }: Role, { home }: RepositorySetting): boolean {
  return repositories.some((pattern) => home === undefined || foldCase(pattern) !== foldCase(home));
}

interface NamedList {
  readonly path: Path;
  readonly names: readonly string[];
}

function environmentLists({ never, roles }: Policy): readonly NamedList[] {
  return [
    { path: ['never', 'environments'], names: never?.environments ?? [] },
    ...[...roles].flatMap(([name, role]): readonly NamedList[] => [
      { path: ['roles', name, 'environments'], names: role.environments ?? [] },
      ...[...(role.credentials ?? [])].map(([credential, { environments = [] }]) => ({
        path: ['roles', name, 'credentials', credential, 'environments'],
        names: environments,
      })),
    ]),
  ];
}

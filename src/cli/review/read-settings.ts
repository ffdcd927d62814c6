import { fetchActionsPermissions, fetchWorkflowDefaults } from '../../github/actions-settings.ts';
import type { GitHubApi } from '../../github/api.ts';
import {
  type ClassicProtection,
  type EffectiveRule,
  fetchBranchRules,
  fetchClassicProtection,
  fetchRulesets,
  type RulesetDetails,
} from '../../github/branch-rules.ts';
import { type DefaultFiles, fetchDefaultFiles, fetchOwnerMistakes } from '../../github/default-files.ts';
import { type DeploymentPattern, fetchEnvironments } from '../../github/environment-settings.ts';
import { isKnown, type Known, knownFrom } from '../../github/known.ts';
import { fetchRunnerGroups } from '../../github/organisation-settings.ts';
import type { RepositoryAbout } from '../../github/repository-about.ts';
import { fetchDeployKeys, fetchForkTrust, fetchRunsSince, fetchSecretNames } from '../../github/review-settings.ts';
import { matchesAny } from '../../policy/glob.ts';
import { keepingOf } from '../../policy/tag-rules.ts';
import type { ReviewedRepository } from '../../review/facts.ts';
import type { BranchDemands, RepositorySettings, SeenActions } from '../../review/repository-facts.ts';
import { NOT_ASKED, type Sourced, wasRead } from '../../review/source.ts';
import { type SeenWorkflow, seenWorkflow } from '../../review/workflow-facts.ts';
import { parseAll } from '../doctor/workflow-rows.ts';

/** What is known, or why it is not. */
export function sourcedFrom<T>(known: Known<T>): Sourced<T> {
  if (isKnown(known)) return wasRead(known.value);
  return { state: 'refused', needs: known.needs, why: known.untold };
}

/** What one repository is asked for. */
export interface AskedRepository {
  readonly about: RepositoryAbout;
  readonly files: Known<DefaultFiles>;
  /** Repository of the gate action, where it is not called grantgate. */
  readonly gate: string | undefined;
  /** Since when runs are listed, milliseconds since 1970; absent where there are no records to compare them with. */
  readonly since: number | undefined;
}

/** Files and settings of a repository at GitHub, each as far as the token is shown it. */
export async function readSettings(api: GitHubApi, asked: AskedRepository): Promise<ReviewedRepository> {
  const { about, files, gate, since } = asked;
  const { name, defaultBranch } = about;
  const workflows = workflowsFrom(files, gate);
  const [rules, rulesets, protection, mistakes, environments] = await Promise.all([
    knownFrom('metadata: read', async () => fetchBranchRules(api, name, defaultBranch)),
    knownFrom('metadata: read', async () => fetchRulesets(api, name)),
    knownFrom('administration: read', async () => fetchClassicProtection(api, name, defaultBranch)),
    knownFrom('contents: read', async () => fetchOwnerMistakes(api, name)),
    knownFrom('actions: read', async () => fetchEnvironments(api, name)),
  ]);
  const names = isKnown(environments) ? environments.value.map((one) => one.name) : [];
  const [secrets, deployKeys, runnerGroups, actions] = await Promise.all([
    knownFrom('secrets: read', async () => fetchSecretNames(api, name, names)),
    knownFrom('administration: read', async () => fetchDeployKeys(api, name)),
    knownFrom('organization self-hosted runners: read', async () => fetchRunnerGroups(api, name)),
    readActionsSettings(api, about),
  ]);
  return {
    name,
    workflows,
    settings: {
      owners: ownersFrom(files, mistakes),
      demands: demandsFrom(defaultBranch, rules, protection),
      ...rulesetsFrom(rulesets),
      environments: environmentsFrom(environments),
      actions,
      secrets: sourcedFrom(secrets),
      deployKeys: sourcedFrom(deployKeys),
      runnerGroups: sourcedFrom(runnerGroups),
      gatedRuns: await runsFrom(api, name, workflows, since),
    },
  };
}

/** The files of a repository at its default branch. */
export async function readDefaultFiles(api: GitHubApi, name: string, root: string): Promise<Known<DefaultFiles>> {
  return await knownFrom('contents: read', async () => fetchDefaultFiles(api, name, root));
}

function workflowsFrom(files: Known<DefaultFiles>, gate: string | undefined): Sourced<readonly SeenWorkflow[]> {
  if (!isKnown(files)) return sourcedFrom(files);
  const { workflows, problems } = parseAll(files.value.workflows);
  const [problem] = problems;
  if (problem !== undefined)
    return { state: 'refused', needs: 'contents: read', why: `${problem.path} cannot be read: ${problem.why}` };
  return wasRead([...workflows.values()].map((workflow) => seenWorkflow(workflow, gate)));
}

function ownersFrom(
  files: Known<DefaultFiles>,
  mistakes: Known<readonly { readonly line: number }[]>,
): RepositorySettings['owners'] {
  if (!isKnown(files)) return sourcedFrom(files);
  const { codeOwners } = files.value;
  if (codeOwners === undefined) return { state: 'absent' };
  if (codeOwners.text === undefined)
    return { state: 'refused', needs: 'contents: read', why: `${codeOwners.path} is not a file of text` };
  if (!isKnown(mistakes)) return sourcedFrom(mistakes);
  return wasRead({ path: codeOwners.path, text: codeOwners.text, mistakes: mistakes.value.map(({ line }) => line) });
}

/**
 * What the default branch demands, by rulesets or by classic protection, whichever is stricter. INVARIANT: protection
 * that is not shown may demand more than what is: then nothing is known, unless the rules that are shown do already.
 */
function demandsFrom(
  branch: string,
  rules: Known<readonly EffectiveRule[]>,
  protection: Known<ClassicProtection | undefined>,
): Sourced<BranchDemands> {
  if (!isKnown(rules)) return sourcedFrom(rules);
  const reviews = [
    ...rules.value.flatMap(({ review }) => review ?? []),
    ...(isKnown(protection) && protection.value?.review !== undefined ? [protection.value.review] : []),
  ];
  const demands: BranchDemands = {
    branch,
    approvals: Math.max(0, ...reviews.map(({ approvals }) => approvals)),
    codeOwnerReview: reviews.some(({ codeOwners }) => codeOwners),
    dismissesStale: reviews.some(({ dismissesStale }) => dismissesStale),
    blocksForcePush:
      rules.value.some(({ type }) => type === 'non_fast_forward') ||
      (isKnown(protection) && protection.value?.forcePushes === false),
  };
  const isAll = demands.approvals > 0 && demands.codeOwnerReview && demands.dismissesStale && demands.blocksForcePush;
  return isKnown(protection) || isAll ? wasRead(demands) : sourcedFrom(protection);
}

function rulesetsFrom(rulesets: Known<readonly RulesetDetails[]>): Pick<RepositorySettings, 'rulesets' | 'tagsKept'> {
  if (!isKnown(rulesets)) return { rulesets: sourcedFrom(rulesets), tagsKept: sourcedFrom(rulesets) };
  const { value } = rulesets;
  const tags = value.filter(({ target }) => target === 'tag');
  const keeping = keepingOf(
    tags.map(({ enforcement, rules, bypassers, ...one }) => ({
      ...one,
      enforcement: enforcement.toUpperCase(),
      rules: rules.map((rule) => rule.toUpperCase()),
      bypassers: bypassers?.length,
    })),
  );
  return {
    tagsKept: wasRead(keeping.brakes),
    rulesets: wasRead(
      value.map(({ name, target, enforcement, include, bypassers }) => ({
        name,
        target: target === 'tag' || target === 'push' ? target : ('branch' as const),
        enforcement: enforcement === 'active' || enforcement === 'evaluate' ? enforcement : ('disabled' as const),
        include,
        ...(bypassers === undefined
          ? {}
          : { bypassers: bypassers.map(({ type, id }) => (id === undefined ? type : `${type} ${id}`)) }),
      })),
    ),
  };
}

function environmentsFrom(
  environments: Known<Awaited<ReturnType<typeof fetchEnvironments>>>,
): RepositorySettings['environments'] {
  if (!isKnown(environments)) return sourcedFrom(environments);
  return wasRead(
    environments.value.map(({ name, refs, reviewers, preventsSelfReview, adminsBypass }) => ({
      name,
      refs: typeof refs === 'string' ? refs : refs.some(isEveryBranch) ? ('all' as const) : ('some' as const),
      reviewers: reviewers.length,
      preventsSelfReview,
      ...(adminsBypass === undefined ? {} : { adminsBypass }),
    })),
  );
}

/** Names that nobody gives a branch: a pattern that lets one of them in lets any in. */
const NO_SUCH_BRANCHES = ['zz-no-such-branch', 'zz/no-such-branch'];

function isEveryBranch({ name, type }: DeploymentPattern): boolean {
  return type === 'branch' && NO_SUCH_BRANCHES.some((branch) => matchesAny([name], branch));
}

/** Settings of Actions, each absent where it is not shown; nothing of forks is asked of a public repository. */
async function readActionsSettings(
  api: GitHubApi,
  { name, isPrivate }: RepositoryAbout,
): Promise<Sourced<SeenActions>> {
  const [permissions, defaults, forks] = await Promise.all([
    knownFrom('administration: read', async () => fetchActionsPermissions(api, name)),
    knownFrom('administration: read', async () => fetchWorkflowDefaults(api, name)),
    isPrivate ? knownFrom('administration: read', async () => fetchForkTrust(api, name)) : undefined,
  ]);
  if (!isKnown(permissions) && !isKnown(defaults)) return sourcedFrom(permissions);
  const trust = forks === undefined ? { secrets: false, write: false } : isKnown(forks) ? forks.value : undefined;
  return wasRead({
    ...(isKnown(permissions) ? allowedActions(permissions.value) : {}),
    ...(isKnown(defaults)
      ? { defaultWrite: defaults.value.token === 'write', mayApprove: defaults.value.mayApprove }
      : {}),
    ...(trust === undefined ? {} : { forkSecrets: trust.secrets, forkWrite: trust.write }),
  });
}

function allowedActions(found: Awaited<ReturnType<typeof fetchActionsPermissions>>): SeenActions {
  const allowed = (['all', 'local_only', 'selected'] as const).find((one) => one === found.allowed);
  return {
    ...(allowed === undefined ? {} : { allowed }),
    ...(found.pinning === undefined ? {} : { pinsSha: found.pinning }),
  };
}

/** Runs of workflows with a gate; without records nothing could be said of them. */
async function runsFrom(
  api: GitHubApi,
  name: string,
  workflows: Sourced<readonly SeenWorkflow[]>,
  since: number | undefined,
): Promise<RepositorySettings['gatedRuns']> {
  if (since === undefined) return NOT_ASKED;
  if (workflows.state !== 'read') return workflows.state === 'absent' ? wasRead([]) : workflows;
  const gated = workflows.value.filter(({ jobs }) => jobs.some(({ hasGate }) => hasGate));
  const runs = await knownFrom('actions: read', async () => {
    const lists = await Promise.all(gated.map(async ({ file }) => fetchRunsSince(api, name, file, since)));
    return lists.flat();
  });
  return sourcedFrom(runs);
}

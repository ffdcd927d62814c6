import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';
import { fetchList } from './rest-list.ts';

/** A rule that is in force on a branch, wherever it comes from. */
export interface EffectiveRule {
  /** GitHub's name of it: `pull_request`, `non_fast_forward`, `deletion`, … */
  readonly type: string;
  /** Number of the ruleset that it is of. */
  readonly ruleset: number;
  /** Of `pull_request`. */
  readonly review?: ReviewRule;
}

export interface ReviewRule {
  /** How many have to approve. */
  readonly approvals: number;
  /** Whether the owners of changed files are among them. */
  readonly codeOwners: boolean;
  /** Whether an approval ends with the next push. */
  readonly dismissesStale: boolean;
}

/** Who may bypass a ruleset. `exempt` leaves no trace. */
export interface RulesetBypasser {
  readonly type: string;
  readonly id: number | undefined;
  readonly mode: string;
}

/** A ruleset of a repository, or of its organisation. */
export interface RulesetDetails {
  readonly id: number;
  readonly name: string;
  readonly target: string;
  readonly enforcement: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: readonly string[];
  /** Absent where this token is not told. */
  readonly bypassers: readonly RulesetBypasser[] | undefined;
}

/** Branch protection as it was before there were rulesets. */
export interface ClassicProtection {
  readonly review: ReviewRule | undefined;
  readonly forcePushes: boolean;
  readonly deletions: boolean;
  /** Whether administrators are bound by it, too. */
  readonly bindsAdmins: boolean;
  /** Users, teams and apps that may merge without the reviews. */
  readonly exempt: readonly string[];
}

/**
 * The active rules on a branch, of the repository and of its organisation. Source: REST, "Get rules for a branch".
 * @throws FactError
 */
export async function fetchBranchRules(
  api: GitHubApi,
  repository: string,
  branch: string,
): Promise<readonly EffectiveRule[]> {
  const path = `/repos/${repository}/rules/branches/${encodeURIComponent(branch)}`;
  return (await fetchList(api, path, 'metadata: read')).map((rule) => ({
    type: rule.text('type'),
    ruleset: rule.number('ruleset_id'),
    ...(rule.text('type') === 'pull_request' ? { review: readReviewRule(rule.object('parameters')) } : {}),
  }));
}

/** The same two names in a rule and in classic protection. */
function readReviewRule(found: Fields): ReviewRule {
  return {
    approvals: found.number('required_approving_review_count'),
    codeOwners: found.flag('require_code_owner_review'),
    dismissesStale: found.flag('dismiss_stale_reviews_on_push'),
  };
}

/**
 * Every ruleset for branches and tags, those of the organisation included. Source: REST, "Get all repository
 * rulesets". @throws FactError
 */
export async function fetchRulesets(api: GitHubApi, repository: string): Promise<readonly RulesetDetails[]> {
  const path = `/repos/${repository}/rulesets`;
  const listed = await fetchList(api, path, 'metadata: read');
  // a list need not say what each is for
  const wanted = listed.filter((one) => !['push', 'repository'].includes(one.optionalText('target') ?? ''));
  const ids = wanted.map((one) => one.number('id'));
  return await Promise.all(
    ids.map(async (id) => readRulesetDetails(new Fields(await api.get(`${path}/${id}`, 'metadata: read'), ''))),
  );
}

function readRulesetDetails(found: Fields): RulesetDetails {
  const names = found.optional('conditions')?.optional('ref_name');
  return {
    id: found.number('id'),
    name: found.text('name'),
    target: found.text('target'),
    enforcement: found.text('enforcement'),
    include: names?.texts('include') ?? [],
    exclude: names?.texts('exclude') ?? [],
    rules: found.has('rules') ? found.list('rules').map((rule) => rule.text('type')) : [],
    bypassers: found.has('bypass_actors') ? found.list('bypass_actors').map(readBypasser) : undefined,
  };
}

function readBypasser(actor: Fields): RulesetBypasser {
  return {
    type: actor.text('actor_type'),
    id: actor.has('actor_id') ? actor.number('actor_id') : undefined,
    mode: actor.optionalText('bypass_mode') ?? 'always',
  };
}

/** What GitHub says of a branch without classic protection, to whoever may read it. */
const UNPROTECTED = /branch not protected/i;

/**
 * Classic protection of a branch; `undefined` where it has none. Source: REST, "Get branch protection".
 * @throws FactError
 */
export async function fetchClassicProtection(
  api: GitHubApi,
  repository: string,
  branch: string,
): Promise<ClassicProtection | undefined> {
  const path = `/repos/${repository}/branches/${encodeURIComponent(branch)}/protection`;
  try {
    return readProtection(new Fields(await api.get(path, 'administration: read'), ''));
  } catch (error) {
    if (error instanceof FactError && error.status === 404 && UNPROTECTED.test(error.said ?? '')) return undefined;
    throw error;
  }
}

function readProtection(found: Fields): ClassicProtection {
  const review = found.optional('required_pull_request_reviews');
  const isEnabled = (name: string): boolean => found.optional(name)?.flag('enabled') ?? false;
  return {
    review:
      review === undefined
        ? undefined
        : {
            approvals: review.has('required_approving_review_count')
              ? review.number('required_approving_review_count')
              : 0,
            codeOwners: review.flag('require_code_owner_reviews'),
            dismissesStale: review.flag('dismiss_stale_reviews'),
          },
    forcePushes: isEnabled('allow_force_pushes'),
    deletions: isEnabled('allow_deletions'),
    bindsAdmins: isEnabled('enforce_admins'),
    exempt: exemptFrom(review?.optional('bypass_pull_request_allowances')),
  };
}

function exemptFrom(allowances: Fields | undefined): readonly string[] {
  const names = (list: string, field: string): readonly string[] =>
    allowances?.has(list) === true ? allowances.list(list).map((one) => one.text(field)) : [];
  return [...names('users', 'login'), ...names('teams', 'slug'), ...names('apps', 'slug')];
}

/** Whether a branch is protected in any way. Source: REST, "Get a branch". @throws FactError */
export async function fetchIsProtected(api: GitHubApi, repository: string, branch: string): Promise<boolean> {
  const path = `/repos/${repository}/branches/${encodeURIComponent(branch)}`;
  return new Fields(await api.get(path, 'contents: read'), '').flag('protected');
}

import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';

/** Rules that let a branch move by pull requests only, and never by force. REST, "Get rules for a branch". */
const KEEPING = ['pull_request', 'non_fast_forward'] as const;

/**
 * Since when rules have kept a branch (milliseconds since 1970): each by a ruleset that is as it was then, that names
 * the branch, and that nobody is seen to bypass. Who may bypass one is shown to few tokens; where it is not, it stays
 * unknown. `Infinity` when they do not keep it.
 * @throws FactError when the rules cannot be read
 */
export async function keptFrom(api: GitHubApi, repository: string, branch: string): Promise<number> {
  const list: unknown = await api.get(
    `/repos/${repository}/rules/branches/${encodeURIComponent(branch)}`,
    'metadata: read',
  );
  const rules = new Fields({ list }, '')
    .list('list')
    .map((rule) => ({ type: rule.text('type'), ruleset: rule.number('ruleset_id') }));
  const keeping = [
    ...new Set(rules.filter(({ type }) => KEEPING.some((known) => known === type)).map(({ ruleset }) => ruleset)),
  ];
  const since = new Map(
    await Promise.all(keeping.map(async (id) => [id, await boundFrom(api, repository, id, branch)] as const)),
  );
  const eachFrom = KEEPING.map((type) =>
    Math.min(...rules.filter((rule) => rule.type === type).map(({ ruleset }) => since.get(ruleset) ?? Infinity)),
  );
  return Math.max(...eachFrom);
}

/**
 * Since when a ruleset is as it is, where it binds the branch by its name and nobody is seen to bypass it; else
 * `Infinity`.
 *
 * INVARIANT: what a ruleset is about must not depend on anything but itself. Which branch is the default one, and what
 * properties a repository has, may have been otherwise while the ruleset was the same.
 * @throws FactError when it cannot be read
 */
export async function boundFrom(api: GitHubApi, repository: string, id: number, branch: string): Promise<number> {
  const ruleset = new Fields(await api.get(`/repos/${repository}/rulesets/${id}`, 'metadata: read'), 'ruleset');
  // a moment that is not told is no moment before
  const changed = Date.parse(ruleset.optionalText('updated_at') ?? '');
  const isBypassed = ruleset.has('bypass_actors') && ruleset.list('bypass_actors').length > 0;
  return Number.isNaN(changed) || isBypassed || !names(ruleset, branch) ? Infinity : changed;
}

/**
 * Whether a ruleset is about a branch whatever else there is. REST, "Get a repository ruleset"; one of an organisation
 * says which repositories it is about.
 */
function names(ruleset: Fields, branch: string): boolean {
  const conditions = ruleset.optional('conditions');
  if (conditions === undefined) return false;
  const isEvery =
    ruleset.text('source_type') === 'Repository' || takes(conditions.optional('repository_name'), ['~ALL']);
  return isEvery && takes(conditions.optional('ref_name'), ['~ALL', `refs/heads/${branch}`]);
}

function takes(condition: Fields | undefined, patterns: readonly string[]): boolean {
  if (condition === undefined) return false;
  return (
    condition.texts('include').some((pattern) => patterns.includes(pattern)) && condition.texts('exclude').length === 0
  );
}

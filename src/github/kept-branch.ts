import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';

/** Rules that let a branch move by pull requests only, and never by force. REST, "Get rules for a branch". */
const KEEPING = ['pull_request', 'non_fast_forward'] as const;

/**
 * Whether rules have kept a branch since a moment (milliseconds since 1970): each by a ruleset that is as it was then, and that nobody is seen to bypass. Who
 * may bypass one is shown to few tokens; where it is not, it stays unknown.
 * @throws FactError when the rules cannot be read
 */
export async function isKeptSince(api: GitHubApi, repository: string, branch: string, since: number): Promise<boolean> {
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
  const kept = await Promise.all(keeping.map(async (id) => await wasKept(api, repository, id, since)));
  const standing = new Set(keeping.filter((_, index) => kept[index] === true));
  return KEEPING.every((type) => rules.some((rule) => rule.type === type && standing.has(rule.ruleset)));
}

/** Whether a ruleset is as it was at a moment, and nobody is seen to bypass it. @throws FactError when it cannot be read */
export async function wasKept(api: GitHubApi, repository: string, id: number, since: number): Promise<boolean> {
  const ruleset = new Fields(await api.get(`/repos/${repository}/rulesets/${id}`, 'metadata: read'), 'ruleset');
  // a moment that is not told is no moment before
  const changed = Date.parse(ruleset.optionalText('updated_at') ?? '');
  return changed < since && (!ruleset.has('bypass_actors') || ruleset.list('bypass_actors').length === 0);
}

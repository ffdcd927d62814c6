import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';

/** What everybody who sees a repository sees of it. */
export interface RepositoryAbout {
  /** `owner/name`, as GitHub writes it. */
  readonly name: string;
  readonly id: number;
  readonly ownerId: number;
  readonly defaultBranch: string;
  readonly isPrivate: boolean;
  readonly hasIssues: boolean;
}

/** Source: REST, "Get a repository". @throws FactError when the token is not shown it */
export async function fetchRepositoryAbout(api: GitHubApi, repository: string): Promise<RepositoryAbout> {
  const found = new Fields(await api.get(`/repos/${repository}`, 'metadata: read'), '');
  return {
    name: found.text('full_name'),
    id: found.number('id'),
    ownerId: found.object('owner').number('id'),
    defaultBranch: found.text('default_branch'),
    isPrivate: found.flag('private'),
    hasIssues: found.flag('has_issues'),
  };
}

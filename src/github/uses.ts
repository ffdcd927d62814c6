import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';

/**
 * Records one use of a grant by creating the tag `grantgate/used/<grant>/<n>`: creating a ref is atomic on GitHub, so two runs never take the same use.
 * Gives the number taken, or `undefined` when all are spent. Must be called before anything is issued.
 * Source: REST, "Create a reference"; needs `contents: write`.
 * @throws FactError when the tag can neither be created nor is there already
 */
export async function takeUse(api: GitHubApi, repository: string, grant: string, commit: string, spent: number, most: number): Promise<number | undefined> {
  for (let use = spent + 1; use <= most; use += 1) {
    const ref = `refs/tags/grantgate/used/${grant}/${use}`;
    const response = await api.post(`/repos/${repository}/git/refs`, { ref, sha: commit });
    if (response.status === 201) return use;
    // 422 also stands for a bad commit or a rule: only the name being taken lets the next number be tried
    if (response.status !== 422 || !/already exists/i.test(response.body)) {
      throw new FactError(`the use of the grant could not be recorded: GitHub answered ${response.status}`, 'the token needs `contents: write` on the repository that holds the policy, and a ruleset must let it create tags under `grantgate/used/`');
    }
  }
  return undefined;
}

import { isBeyondPlan, may } from '../access.ts';
import { branchTip } from '../build/branches.ts';
import { isProtected } from '../build/repositories.ts';
import { readCommit } from '../git/commits.ts';
import { json, type WorldResponse } from '../serve/http.ts';
import type { Protection } from '../settings.ts';
import { account, type Repository, type State } from '../state.ts';
import { simpleUser } from './accounts.ts';
import type { Call } from './call.ts';
import { commitBody } from './compare.ts';
import { inaccessible, notFound, refusal, upgrade } from './errors.ts';

/** A branch with its newest commit, and whether it is protected in any way. */
export function getBranch({ state, token, repository, parameters }: Call): WorldResponse {
  if (!may(token, repository, 'contents')) return inaccessible();
  const name = parameters['branch'] ?? '';
  const commit = readCommit(repository.objects, branchTip(repository, name) ?? '');
  if (!commit) return refusal(404, 'Branch not found', '/branches/branches#get-a-branch');
  const self = branchUrl(repository, name);
  const isAny = isProtected(repository, `refs/heads/${name}`) || repository.settings.protection[name] !== undefined;
  return json(200, {
    name,
    commit: commitBody(state, repository, commit),
    _links: { self, html: `https://github.com/${repository.name}/tree/${name}` },
    protected: isAny,
    protection: {
      enabled: isAny,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${self}/protection`,
  });
}

/** Classic protection; what rulesets hold is not part of it. */
export function getProtection({ state, token, repository, parameters }: Call): WorldResponse {
  if (!may(token, repository, 'administration')) return inaccessible();
  if (isBeyondPlan(repository)) return upgrade();
  const name = parameters['branch'] ?? '';
  if (branchTip(repository, name) === undefined) return notFound();
  const found = repository.settings.protection[name];
  return found === undefined
    ? refusal(404, 'Branch not protected', '/branches/branch-protection#get-branch-protection')
    : json(200, protectionBody(state, `${branchUrl(repository, name)}/protection`, found));
}

function branchUrl(repository: Repository, branch: string): string {
  return `https://api.github.com/repos/${repository.name}/branches/${branch}`;
}

function protectionBody(state: State, url: string, found: Protection): Record<string, unknown> {
  const { reviews } = found;
  const exempt = (reviews?.exempt ?? []).map((login) => simpleUser(account(state, login)));
  return {
    url,
    ...(reviews === undefined
      ? {}
      : {
          required_pull_request_reviews: {
            url: `${url}/required_pull_request_reviews`,
            dismiss_stale_reviews: true,
            require_code_owner_reviews: reviews.codeOwners ?? false,
            required_approving_review_count: reviews.count,
            require_last_push_approval: false,
            ...(exempt.length === 0 ? {} : { bypass_pull_request_allowances: { users: exempt, teams: [], apps: [] } }),
          },
        }),
    enforce_admins: { url: `${url}/enforce_admins`, enabled: found.bindsAdmins ?? false },
    required_linear_history: { enabled: false },
    allow_force_pushes: { enabled: found.forcePushes ?? false },
    allow_deletions: { enabled: found.deletions ?? false },
  };
}

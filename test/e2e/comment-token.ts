import { inputsHash } from '../../src/delegation/inputs-hash.ts';
import { commentAudience } from '../../src/delegation/verify/comment.ts';
import type { World } from '../world/world.ts';
import { BRANCH, SHOP, WORKFLOW } from './shop.ts';
import type { Json } from './tools.ts';

/** GitHub's token of the run that a comment started, for one dispatch. */
export function commentToken(world: World, sent: Json, claims: Json = {}): string {
  const now = Math.floor(world.clock.now().getTime() / 1000);
  const hashed = inputsHash({ event: 'workflow_dispatch', inputs: sent, unbound: [] });
  const request = { workflow: WORKFLOW, ref: `refs/heads/${BRANCH}`, inputs: hashed.ok ? hashed.hash : '' };
  return world.signJwt({
    iss: world.urls.issuer,
    aud: commentAudience(request),
    jti: `comment-${now}-${JSON.stringify(sent)}`,
    actor: 'mona',
    actor_id: '583231',
    event_name: 'issue_comment',
    run_attempt: '1',
    repository: SHOP,
    repository_id: '1296269',
    ref: 'refs/heads/main',
    workflow_ref: `${SHOP}/.github/workflows/access-requests.yml@refs/heads/main`,
    job_workflow_ref: `${SHOP}/.github/workflows/access-requests.yml@refs/heads/main`,
    iat: now,
    nbf: now - 600,
    exp: now + 300,
    ...claims,
  });
}

import { may } from '../access.ts';
import { branchTip } from '../build/branches.ts';
import { isMergeable } from '../build/auto-merge.ts';
import { setOpen } from '../build/issues.ts';
import { mergePull } from '../build/merges.ts';
import { openPull } from '../build/pulls.ts';
import { commitsBetween } from '../git/commits.ts';
import { nodeId } from '../graphql/value.ts';
import { json, type WorldResponse } from '../serve/http.ts';
import { account, type Pull, type State } from '../state.ts';
import { fullRepository, simpleUser } from './accounts.ts';
import type { Call } from './call.ts';
import { inaccessible, notFound, refusal } from './errors.ts';
import { exampleOf } from './openapi.ts';
import { paged } from './page.ts';

/** The newest first. */
export function getPulls({ request, state, token, repository }: Call): WorldResponse {
  if (!may(token, repository, 'pull_requests')) return inaccessible();
  const wanted = request.query.get('state') ?? 'open';
  const head = request.query.get('head');
  const found = repository.pulls
    .filter((pull) => wanted === 'all' || (pull.state === 'OPEN') === (wanted === 'open'))
    .filter((pull) => head === null || head === `${repository.owner.login}:${pull.branch}`)
    .toSorted((a, b) => b.number - a.number);
  return paged(
    request,
    found.map((pull) => pullBody(state, pull)),
  );
}

export function getPull(call: Call): WorldResponse {
  return ofPull(call, 'read', (pull) => json(200, pullBody(call.state, pull)));
}

/** REST, "Create a pull request". */
export function postPull({ state, token, repository, body }: Call): WorldResponse {
  if (!may(token, repository, 'pull_requests', 'write')) return inaccessible();
  if (token?.kind === 'actions' && !repository.settings.workflows.mayApprove)
    return refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  const [head, base] = [String(body['head']), String(body['base'])];
  const branch = head.includes(':') ? (head.split(':')[1] ?? '') : head;
  const [tip, baseTip] = [branchTip(repository, branch), branchTip(repository, base)];
  if (tip === undefined || baseTip === undefined)
    return invalid({ field: tip === undefined ? 'head' : 'base', code: 'invalid' });
  if (repository.pulls.some((pull) => pull.state === 'OPEN' && pull.branch === branch && pull.base === base))
    return invalid({
      code: 'custom',
      message: `A pull request already exists for ${repository.owner.login}:${branch}.`,
    });
  if (commitsBetween(repository.objects, baseTip, tip).length === 0)
    return invalid({ code: 'custom', message: `No commits between ${base} and ${branch}` });
  const pull = openPull(state, repository, {
    author: token?.login ?? '',
    title: String(body['title']),
    body: typeof body['body'] === 'string' ? body['body'] : '',
    branch,
    base,
    commits: [],
  });
  return json(201, pullBody(state, pull));
}

export function patchPull(call: Call): WorldResponse {
  const { state, body } = call;
  return ofPull(call, 'write', (pull) => {
    if (typeof body['title'] === 'string') pull.title = body['title'];
    if (typeof body['body'] === 'string') pull.body = body['body'];
    if (body['state'] === 'closed' || body['state'] === 'open')
      setOpen(pull, { open: body['state'] === 'open', at: state.clock.now() });
    return json(200, pullBody(state, pull));
  });
}

/** People who cannot read the repository, the author and unknown teams cannot be asked. */
export function postReviewers(call: Call): WorldResponse {
  const { state, repository, body } = call;
  return ofPull(call, 'write', (pull) => {
    const listed = (name: string): string[] => (Array.isArray(body[name]) ? body[name].map(String) : []);
    const [users, teams] = [listed('reviewers'), listed('team_reviewers')];
    if (users.some((login) => login.toLowerCase() === pull.author.login.toLowerCase()))
      return refusal(422, 'Review cannot be requested from pull request author.');
    const known = teams.every((slug) =>
      state.teams.some((team) => team.slug === slug && team.org === repository.owner.login),
    );
    if (!known || users.some((login) => !state.accounts.has(login.toLowerCase())))
      return refusal(
        422,
        'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not ' +
          `a collaborator of the ${repository.name} repository.`,
      );
    pull.requested.users = [...new Set([...pull.requested.users, ...users])];
    pull.requested.teams = [...new Set([...pull.requested.teams, ...teams])];
    return json(201, pullBody(state, pull));
  });
}

/** REST, "Merge a pull request". */
export function putMerge(call: Call): WorldResponse {
  const { state, token, repository, body } = call;
  return ofPull(call, 'write', (pull) => {
    if (!may(token, repository, 'contents', 'write')) return inaccessible();
    if (body['sha'] !== undefined && body['sha'] !== pull.headSha)
      return refusal(409, 'Head branch was modified. Review and try the merge again.');
    if (pull.state !== 'OPEN' || !isMergeable(state, pull))
      return refusal(405, 'At least 1 approving review is required by reviewers with write access.');
    const { merge_method: method } = body;
    const sha = mergePull(state, pull, {
      by: token?.login ?? '',
      method: method === 'squash' || method === 'rebase' ? method : 'merge',
    });
    return json(200, { sha, merged: true, message: 'Pull Request successfully merged' });
  });
}

function ofPull(
  { token, repository, parameters }: Call,
  access: 'read' | 'write',
  act: (pull: Pull) => WorldResponse,
): WorldResponse {
  if (!may(token, repository, 'pull_requests', access)) return inaccessible();
  const pull = repository.pulls.find(({ number }) => String(number) === parameters['pull_number']);
  return pull ? act(pull) : notFound();
}

function invalid(error: Record<string, string>): WorldResponse {
  return json(422, {
    message: 'Validation Failed',
    errors: [{ resource: 'PullRequest', ...error }],
    documentation_url: 'https://docs.github.com/rest/pulls/pulls#create-a-pull-request',
    status: '422',
  });
}

/** A pull request as REST shows it. */
export function pullBody(state: State, pull: Pull): Record<string, unknown> {
  const { repository } = pull;
  const api = `https://api.github.com/repos/${repository.name}/pulls/${pull.number}`;
  const html = `https://github.com/${repository.name}/pull/${pull.number}`;
  const end = (ref: string, sha: string): Record<string, unknown> => ({
    label: `${repository.owner.login}:${ref}`,
    ref,
    sha,
    user: simpleUser(repository.owner),
    repo: fullRepository(repository),
  });
  return {
    ...exampleOf('pull-request'),
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    url: api,
    html_url: html,
    number: pull.number,
    state: pull.state === 'OPEN' ? 'open' : 'closed',
    title: pull.title,
    body: pull.body,
    user: simpleUser(pull.author),
    labels: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    ...timesOf(pull),
    assignee: null,
    assignees: [],
    requested_reviewers: pull.requested.users.map((login) => simpleUser(account(state, login))),
    requested_teams: [],
    head: end(pull.branch, pull.headSha),
    base: end(pull.base, pull.baseSha),
    auto_merge: null,
    draft: false,
    author_association: 'NONE',
  };
}

function timesOf({ createdAt, merge }: Pull): Record<string, unknown> {
  const merged = merge?.at.toISOString() ?? null;
  return {
    created_at: createdAt.toISOString(),
    updated_at: createdAt.toISOString(),
    closed_at: merged,
    merged_at: merged,
    merge_commit_sha: merge?.sha ?? null,
    merged: merge !== null,
    merged_by: merge === null ? null : simpleUser(merge.by),
  };
}

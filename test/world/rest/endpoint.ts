import { sees } from '../access.ts';
import { parseRecord } from '../json.ts';
import { bearer, type WorldRequest, type WorldResponse } from '../serve/http.ts';
import { repositoryNamed, type State } from '../state.ts';
import { manifestConversion } from './app-manifests.ts';
import { getSecretKey, patchVariable, postVariable, putSecret } from './secrets.ts';
import { appCall } from './apps.ts';
import { getActionsPermissions, getSelectedActions, getSubject, getWorkflowDefaults } from './actions-settings.ts';
import { accountCall } from './public-accounts.ts';
import { getBranch, getProtection } from './branches.ts';
import { getOwnerErrors } from './owner-errors.ts';
import { getDeploymentPolicies, getEnvironments } from './environments.ts';
import { getActivity } from './activity.ts';
import type { Call } from './call.ts';
import { getComparison, getPullFiles } from './compare.ts';
import { getContents, getRepository } from './contents.ts';
import { notFound, refusal } from './errors.ts';
import { requestFault, responseFault } from './openapi.ts';
import {
  getComments,
  getIssue,
  getIssues,
  getReactions,
  patchComment,
  patchIssue,
  postAssignees,
  postComment,
  postReaction,
  removeComment,
} from './issues.ts';
import { getPull, getPulls, patchPull, postPull, postReviewers, putMerge } from './pulls.ts';
import { getCheckRuns, patchCheckRun, postCheckRun } from './check-runs.ts';
import { getDeployments } from './deployments.ts';
import { postDispatch, postRepositoryDispatch } from './dispatches.ts';
import { getAnnotations, getJobs } from './jobs.ts';
import { getCollaborators, getPermission } from './people.ts';
import { getMatchingRefs, getRef, patchRef, postRef, removeRef } from './refs.ts';
import { postTagObject } from './tag-objects.ts';
import { getBranchRules, getRuleset, getRulesets, postRuleset } from './rulesets.ts';
import { getAttempt, getRun, getRuns } from './runs.ts';

type Route = { method: string; template: string; handler: (call: Call) => WorldResponse; pattern: RegExp };

/** In GitHub's own path templates; `{ref}`, `{path}` and `{branch}` may hold slashes. */
const ROUTES: Route[] = [
  route('GET', '', getRepository),
  route('GET', '/activity', getActivity),
  route('GET', '/compare/{basehead}', getComparison),
  route('GET', '/issues', getIssues),
  route('GET', '/issues/{issue_number}', getIssue),
  route('PATCH', '/issues/{issue_number}', patchIssue),
  route('GET', '/issues/{issue_number}/comments', getComments),
  route('POST', '/issues/{issue_number}/comments', postComment),
  route('POST', '/issues/{issue_number}/assignees', postAssignees),
  route('GET', '/issues/comments/{comment_id}/reactions', getReactions),
  route('POST', '/issues/comments/{comment_id}/reactions', postReaction),
  route('PATCH', '/issues/comments/{comment_id}', patchComment),
  route('DELETE', '/issues/comments/{comment_id}', removeComment),
  route('GET', '/pulls', getPulls),
  route('POST', '/pulls', postPull),
  route('GET', '/pulls/{pull_number}', getPull),
  route('PATCH', '/pulls/{pull_number}', patchPull),
  route('PUT', '/pulls/{pull_number}/merge', putMerge),
  route('POST', '/pulls/{pull_number}/requested_reviewers', postReviewers),
  route('GET', '/pulls/{pull_number}/files', getPullFiles),
  route('POST', '/check-runs', postCheckRun),
  route('PATCH', '/check-runs/{check_run_id}', patchCheckRun),
  route('GET', '/commits/{ref}/check-runs', getCheckRuns),
  route('POST', '/actions/workflows/{workflow_id}/dispatches', postDispatch),
  route('GET', '/actions/workflows/{workflow_id}/runs', getRuns),
  route('POST', '/dispatches', postRepositoryDispatch),
  route('GET', '/actions/runs', getRuns),
  route('GET', '/actions/runs/{run_id}/jobs', getJobs),
  route('GET', '/check-runs/{check_run_id}/annotations', getAnnotations),
  route('GET', '/actions/runs/{run_id}', getRun),
  route('GET', '/actions/runs/{run_id}/attempts/{attempt_number}', getAttempt),
  route('GET', '/deployments', getDeployments),
  route('GET', '/collaborators', getCollaborators),
  route('GET', '/collaborators/{username}/permission', getPermission),
  route('GET', '/git/matching-refs/{ref}', getMatchingRefs),
  route('GET', '/git/ref/{ref}', getRef),
  route('POST', '/git/tags', postTagObject),
  route('POST', '/git/refs', postRef),
  route('PATCH', '/git/refs/{ref}', patchRef),
  route('DELETE', '/git/refs/{ref}', removeRef),
  route('GET', '/rulesets', getRulesets),
  route('POST', '/rulesets', postRuleset),
  route('GET', '/rulesets/{ruleset_id}', getRuleset),
  route('GET', '/rules/branches/{branch}', getBranchRules),
  route('GET', '/contents/{path}', getContents),
  route('GET', '/branches/{branch}/protection', getProtection),
  route('GET', '/branches/{branch}', getBranch),
  route('GET', '/codeowners/errors', getOwnerErrors),
  route('GET', '/environments', getEnvironments),
  route('GET', '/environments/{environment_name}/deployment-branch-policies', getDeploymentPolicies),
  route('GET', '/environments/{environment_name}/secrets/public-key', getSecretKey),
  route('PUT', '/environments/{environment_name}/secrets/{secret_name}', putSecret),
  route('POST', '/actions/variables', postVariable),
  route('PATCH', '/actions/variables/{name}', patchVariable),
  route('GET', '/actions/permissions', getActionsPermissions),
  route('GET', '/actions/permissions/selected-actions', getSelectedActions),
  route('GET', '/actions/permissions/workflow', getWorkflowDefaults),
  route('GET', '/actions/oidc/customization/sub', getSubject),
];

function route(method: string, below: string, handler: Route['handler']): Route {
  const template = `/repos/{owner}/{repo}${below}`;
  const source = template.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => `(?<${name}>${['ref', 'path', 'branch', 'basehead'].includes(name) ? '.+' : '[^/]+'})`,
  );
  return { method, template, handler, pattern: new RegExp(`^${source}$`) };
}

/** GitHub's REST API, as far as a gate asks it. */
export function rest(request: WorldRequest, path: string, state: State): WorldResponse {
  const asApp = appCall(request, path, state);
  if (asApp) return described(request.method, asApp.template, asApp.answer(), state);
  const ofManifest = manifestConversion(request, path, state);
  if (ofManifest) return described(request.method, ofManifest.template, ofManifest.answer(), state);
  const held = bearer(request);
  const token = held === undefined ? undefined : state.tokens.get(held);
  if (request.headers.authorization !== undefined && !token) return refusal(401, 'Bad credentials');
  const ofAccount = accountCall(request, path, state, token);
  if (ofAccount) return described(request.method, ofAccount.template, ofAccount.answer(), state);
  const found = ROUTES.find((candidate) => candidate.method === request.method && candidate.pattern.test(path));
  const parameters = decoded(found?.pattern.exec(path)?.groups ?? {});
  const repository = repositoryNamed(state, `${parameters['owner']}/${parameters['repo']}`);
  if (!found || !repository || !sees(token, repository)) return notFound();
  const body = readBody(request.body);
  if (!body) return refusal(400, 'Problems parsing JSON');
  const operation = { method: found.method, template: found.template };
  const complaint = state.openapi
    ? requestFault(operation, request.query, request.body === '' ? undefined : body)
    : undefined;
  if (complaint !== undefined) return refusal(422, `Invalid request.\n\n${complaint}`);
  const response = found.handler({ request, state, token, repository, parameters, body });
  return described(found.method, found.template, response, state);
}

/** An answer that GitHub's description allows. */
function described(method: string, template: string, response: WorldResponse, state: State): WorldResponse {
  const fault = state.openapi ? responseFault({ method, template }, response.status, response.body) : undefined;
  if (fault !== undefined) throw new Error(`the answer is not as GitHub describes it: ${fault}`);
  return response;
}

function decoded(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}

function readBody(text: string): Record<string, unknown> | undefined {
  return text === '' ? {} : parseRecord(text);
}

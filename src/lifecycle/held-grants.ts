import { fetchLastChanges } from '../github/last-changes.ts';
import { fetchOpenPulls, fetchRequestPulls, type RequestPull } from '../github/request-pulls.ts';
import type { RepositoryWriter } from '../github/write.ts';
import { isSameName } from '../policy/fold.ts';
import { type Grant, parseGrant } from '../policy/grant.ts';
import type { Involved } from '../requests/approval-worth.ts';
import type { IssueGrant } from '../requests/command/facts.ts';
import type { GrantPull, RequestedGrant, Requester } from '../requests/facts.ts';
import { isOfBranch, requestBranch } from '../requests/grant-file.ts';
import { stageOf } from '../requests/stage.ts';
import type { Access } from './snapshot.ts';

/** Every grant on the default branch that is an account's, by its number, or by its login where it has none. */
export async function heldGrants(
  reader: RepositoryWriter,
  access: Access,
  { login, id }: Requester,
): Promise<readonly RequestedGrant[]> {
  const own = grantsIn(access).filter(
    (grant) =>
      grant.holder.kind === 'user' && (grant['principal-id'] ?? (isSameName(grant.holder.name, login) ? id : 0)) === id,
  );
  return await grantsOnDefaultBranch(reader, access, own);
}

/** How far grants of the default branch have come. */
export async function grantsOnDefaultBranch(
  { api, repository }: RepositoryWriter,
  access: Access,
  grants: readonly Grant[],
): Promise<readonly RequestedGrant[]> {
  const paths = grants.map((grant) => grantPathOf(grant, access));
  const since = await fetchLastChanges(api, repository, access.commit, paths);
  return grants.map((grant) => onDefaultBranch(grant, since.get(grantPathOf(grant, access)), access));
}

/** The grants of the default branch that can be read. */
export function grantsIn({ files }: Access): readonly Grant[] {
  return files.flatMap((file) => (file.ok ? [file.grant] : []));
}

function grantPathOf({ id }: Grant, { setting }: Access): string {
  return `${setting.policyPath}/grants/${id}.yml`;
}

function onDefaultBranch(grant: Grant, mergedAt: number | undefined, access: Access): RequestedGrant {
  return stageOf(grant, {
    ...(mergedAt === undefined ? {} : { pull: { state: 'merged', mergedAt } }),
    revoked: access.revoked,
    isThere: true,
    now: access.setting.now,
  });
}

/** A grant that waits, and the number of its pull request. */
export interface OpenGrant {
  readonly grant: Grant;
  readonly pull: number;
}

/** Grants in open pull requests of the App; `undefined` where there are more than can be read. */
export async function openGrants(
  { api, repository }: RepositoryWriter,
  { setting }: Access,
): Promise<readonly OpenGrant[] | undefined> {
  const app = setting.policy.requests?.app;
  // without an App, nobody counts: the pull requests are everybody's own
  if (app === undefined) return [];
  const pulls = await fetchOpenPulls(api, repository, app);
  return pulls?.flatMap((pull) => {
    const grant = grantOf(pull, setting.policyPath);
    return grant === undefined ? [] : [{ grant, pull: pull.number }];
  });
}

/** Renewals of one issue that are asked about in one request, and that are looked for at most. */
const ASKED_RENEWALS = 5;
const MAX_ISSUE_RENEWALS = 100;

/** Renewals are counted without a gap, and of those that are over nothing may be left but their pull requests. */
async function pullsOfIssue(
  { api, repository }: RepositoryWriter,
  app: number,
  issue: number,
): Promise<readonly RequestPull[]> {
  const pulls: RequestPull[] = [];
  for (let first = 0; first < MAX_ISSUE_RENEWALS; first += ASKED_RENEWALS) {
    const branches = Array.from({ length: ASKED_RENEWALS }, (_, next) => requestBranch(issue, first + next));
    const found = await fetchRequestPulls(api, repository, app, branches);
    pulls.push(...found);
    if (!found.some(({ branch }) => branch === branches.at(-1))) break;
  }
  return pulls;
}

/**
 * Every grant that an issue asked for, the oldest first: of the App's pull requests from its branches, and of the files
 * that name it.
 */
export async function grantsOfIssue(
  reader: RepositoryWriter,
  access: Access,
  issue: number,
): Promise<readonly IssueGrant[]> {
  const { setting } = access;
  const app = setting.policy.requests?.app;
  const files = grantsIn(access).filter(({ request }) => request === issue);
  const pulls = app === undefined ? [] : await pullsOfIssue(reader, app, issue);
  const known = pulls.flatMap((pull) => ofPull(pull, access) ?? []);
  const others = files.filter(({ id }) => !known.some(({ requested }) => requested.grant.id === id));
  const more = await grantsOnDefaultBranch(reader, access, others);
  return [...known, ...more.map((requested) => ({ requested }))];
}

/**
 * The grant that a pull request brings.
 *
 * INVARIANT: once it is merged, what the default branch has is the grant, and not what the pull request had.
 */
export function ofPull(pull: RequestPull, access: Access): IssueGrant | undefined {
  const proposed = grantOf(pull, access.setting.policyPath);
  if (proposed === undefined) return undefined;
  const merged = pull.state === 'merged' ? grantsIn(access).find(({ id }) => id === proposed.id) : undefined;
  const shown: GrantPull = {
    number: pull.number,
    branch: pull.branch,
    state: pull.state,
    ...(pull.mergedAt === undefined ? {} : { mergedAt: pull.mergedAt }),
    approvedBy: pull.approvedBy.map(({ login }) => login),
  };
  const { revoked, setting } = access;
  const requested = stageOf(merged ?? proposed, {
    pull: shown,
    revoked,
    isThere: merged !== undefined,
    now: setting.now,
  });
  return { requested, pull: shown, involved: involvedIn(pull, proposed) };
}

function involvedIn({ committers }: RequestPull, grant: Grant): Involved {
  const requester = grant['requested-by'] ?? grant.holder.name;
  return [
    { account: { login: grant.holder.name, ...withNumber(grant['principal-id']) }, part: 'principal' },
    { account: { login: requester, ...withNumber(grant['requested-by-id']) }, part: 'requester' },
    ...committers.map((account) => ({ account, part: 'committer' }) as const),
  ];
}

function withNumber(id: number | undefined): { readonly id?: number } {
  return id === undefined ? {} : { id };
}

/**
 * INVARIANT: the branch says which grant it may bring. Whoever can push to it can write what they like into the file,
 * and would decide by that what a command below the issue is about: the grant of somebody else.
 */
function grantOf({ path, text, branch }: RequestPull, policyPath: string): Grant | undefined {
  const folder = `${policyPath}/grants/`;
  if (path === undefined || text === undefined || !path.startsWith(folder)) return undefined;
  const file = parseGrant(text, path.slice(folder.length), path);
  return file?.ok === true && isOfBranch(file.grant, branch) ? file.grant : undefined;
}

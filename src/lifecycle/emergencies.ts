import { fetchAllSlots } from '../github/emergencies.ts';
import { fetchReviewerLogins } from '../github/logins.ts';
import { fetchPermitted } from '../github/permitted.ts';
import { fetchRequestPulls } from '../github/request-pulls.ts';
import type { RepositoryWriter } from '../github/write.ts';
import { emergencyId } from '../policy/break-glass/emergency-grant.ts';
import { takenBy } from '../policy/break-glass/reviewed.ts';
import type { Policy } from '../policy/policy.ts';
import { findRevocation } from '../policy/tags.ts';
import type { CommandFacts, IssueEmergency } from '../requests/command/facts.ts';
import { reviewBranch } from '../requests/command/review.ts';
import type { AskedIssue } from '../requests/facts.ts';
import { readForm } from '../requests/form/read-form.ts';
import { openedBody } from './request-issue.ts';
import type { Access } from './snapshot.ts';

/** How many reviews of one access are looked for that were closed again. */
const MAX_CLOSED_REVIEWS = 4;

/** Logins of those who could have approved whom the policy lists by number or by permission: nobody is left out. */
export async function toldBesides({ api, repository }: RepositoryWriter, policy: Policy): Promise<readonly string[]> {
  const { users = [], permission } = policy.approval.approvers;
  const numbered = users.filter((user) => typeof user === 'number');
  const [known, permitted] = await Promise.all([
    fetchReviewerLogins(api, numbered),
    permission === undefined ? [] : fetchPermitted(api, repository, permission),
  ]);
  return [...known, ...permitted];
}

/**
 * The emergency that an issue is about: by the tag that counts it, so that nobody gets out of a review by an edit; or
 * else by its body, as long as that is as it was opened.
 */
export async function emergencyOfIssue(
  reader: RepositoryWriter,
  access: Access,
  { number, author }: AskedIssue,
): Promise<CommandFacts['emergency']> {
  const { policy } = access.setting;
  const isThere = [...policy.roles.values()].some((role) => role['break-glass'] !== undefined);
  const slots = isThere || access.hasEmergencies ? await fetchAllSlots(reader.api, reader.repository) : [];
  const taken = takenBy(slots, policy).filter(({ issue }) => issue === number);
  const own = taken.find(({ account }) => account === String(author.id)) ?? taken[0];
  const body = isThere || own !== undefined ? await openedBody(reader, number) : undefined;
  const reading = body === undefined ? undefined : readForm(body, policy);
  const form = reading?.kind === 'request' && reading.request.form === 'break-glass' ? reading.request : undefined;
  const role = own?.role ?? form?.role;
  if (role === undefined) return undefined;
  const account = own === undefined ? author.id : Number(own.account);
  const review = await proposedReview(reader, access, number);
  return {
    role,
    taker: account === author.id ? author : { login: `account-${account}`, id: account, type: 'User' },
    ...(own === undefined ? {} : { taken: { until: own.ends, due: own.due } }),
    isEnded: findRevocation(access.revoked, emergencyId(number)) !== undefined,
    ...(form === undefined ? {} : { incident: form.incident }),
    ...(review === undefined ? {} : { review }),
  };
}

/** The pull request of the App with the review of an access: one that is open or merged, or else the last. */
async function proposedReview(
  { api, repository }: RepositoryWriter,
  { setting }: Access,
  issue: number,
): Promise<IssueEmergency['review']> {
  const app = setting.policy.requests?.app;
  if (app === undefined) return undefined;
  const branches = Array.from({ length: MAX_CLOSED_REVIEWS + 1 }, (_, before) => reviewBranch(issue, before));
  const pulls = await fetchRequestPulls(api, repository, app, branches);
  const last = pulls.find(({ state }) => state !== 'closed') ?? pulls.at(-1);
  if (last === undefined) return undefined;
  return { pull: last.number, state: last.state, before: branches.indexOf(last.branch) };
}

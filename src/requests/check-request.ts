import type { Grant } from '../policy/grant.ts';
import type { Policy } from '../policy/policy.ts';
import type { Listed } from '../policy/who.ts';
import type { AccountRights, Requester, RequestedGrant, RequestSetting } from './facts.ts';
import { longestFor } from './form/lengths.ts';
import type { AccessRequest } from './form/request.ts';
import { type Narrowing, readNarrowing } from './narrowing.ts';
import type { RequestRefusal } from './refusal.ts';
import { isBotAccount, isAmong } from './rights.ts';

/** Requests that one person may have open at once, where the policy says nothing. */
const USUAL_OPEN_REQUESTS = 5;

/** How many requests one person may have open. */
export function openLimit({ requests }: Policy): number {
  return requests?.open ?? USUAL_OPEN_REQUESTS;
}

/** What is known before a request is proposed. What could not be read is absent. */
export interface AskedFacts {
  readonly requester: AccountRights;
  /** Who is to get it, where somebody else is named in the form: the account of that login. */
  readonly other?: Requester | 'none' | 'unknown';
  /** Grants in open pull requests of the App, with the issue of each. */
  readonly open?: readonly Grant[];
  /** Those of them that were proposed before the one of this issue, where that is proposed. */
  readonly earlier?: readonly Grant[];
  /** What the principal has: every grant file of theirs on the default branch that can be read. */
  readonly grants?: readonly RequestedGrant[];
}

/** A request that may be proposed, or why not. */
export type CheckedRequest =
  | { readonly ok: true; readonly principal: Requester; readonly narrowing: Narrowing }
  | { readonly ok: false; readonly refusals: readonly [RequestRefusal, ...RequestRefusal[]] };

/** Checks a request against the policy before anybody is asked to approve it. */
export function checkRequest(
  request: AccessRequest,
  issue: number,
  facts: AskedFacts,
  { policy }: Pick<RequestSetting, 'policy'>,
): CheckedRequest {
  const role = policy.roles.get(request.role);
  if (role === undefined) return { ok: false, refusals: [{ refusal: 'role-gone', role: request.role }] };
  const limit = longestFor(policy, request.role);
  const { narrowing, refusals: outside } = readNarrowing(request.only, role, policy.never);
  const principal = principalOf(request, facts, policy.requests?.['for-others'] === true);
  const [first, ...more] = [
    ...whoMayAsk(request.role, role['requestable-by'], facts.requester),
    ...('refusal' in principal ? [principal] : []),
    ...(request.lasts > limit ? [{ refusal: 'too-long', lasts: request.lasts, limit } as const] : []),
    ...outside,
    ...('refusal' in principal ? [] : sameAgain({ ...request, narrowing, principal, issue }, facts)),
    ...tooManyOpen(facts, issue, openLimit(policy)),
  ];
  if (first !== undefined) return { ok: false, refusals: [first, ...more] };
  return 'refusal' in principal ? { ok: false, refusals: [principal] } : { ok: true, principal, narrowing };
}

/** Whether somebody may ask for a role; again for each renewal, since they may have left the team by then. */
export function whoMayAsk(role: string, by: Listed | undefined, requester: AccountRights): readonly RequestRefusal[] {
  if (isBotAccount(requester.account)) return [{ refusal: 'bot' }];
  const may = by === undefined ? 'yes' : isAmong(by, requester);
  if (may === 'yes') return [];
  return [{ refusal: may === 'no' ? 'not-requestable' : 'requestable-unknown', role }];
}

/** INVARIANT: who gets the access is an account with its number, never a login that somebody wrote. */
function principalOf(
  request: AccessRequest,
  { requester, other }: AskedFacts,
  mayAskForOthers: boolean,
): Requester | RequestRefusal {
  if (request.for === undefined) return requester.account;
  if (!mayAskForOthers) return { refusal: 'not-for-others' };
  if (other === undefined || other === 'unknown') return { refusal: 'account-unknown', login: request.for };
  if (other === 'none') return { refusal: 'no-such-account', login: request.for };
  return isBotAccount(other) ? { refusal: 'bot' } : other;
}

interface Sought {
  readonly role: string;
  readonly narrowing: Narrowing;
  readonly principal: Requester;
  readonly issue: number;
}

/** The same, asked for by another issue or granted already. */
function sameAgain(sought: Sought, { open = [], grants = [] }: AskedFacts): readonly RequestRefusal[] {
  const isSame = (grant: Grant): boolean =>
    grant.role === sought.role &&
    grant['principal-id'] === sought.principal.id &&
    grant.request !== sought.issue &&
    scopeKey(grant) === scopeKey(sought.narrowing);
  const asked = open.find(isSame)?.request;
  const granted = grants.find(({ grant, stage }) => isSame(grant) && (stage === 'active' || stage === 'not-started'));
  return [
    ...(asked === undefined ? [] : [{ refusal: 'asked-already', issue: asked } as const]),
    ...(granted === undefined
      ? []
      : [
          {
            refusal: 'granted-already',
            grant: granted.grant.id,
            ...(granted.until === undefined ? {} : { until: granted.until }),
          } as const,
        ]),
  ];
}

/** What two grants are the same by, besides their role and whose they are. */
function scopeKey({ branches, tags, environments }: Narrowing): string {
  const sorted = (names: readonly string[] | undefined): readonly string[] | null => names?.toSorted() ?? null;
  return JSON.stringify([sorted(branches), sorted(tags), sorted(environments)]);
}

function tooManyOpen({ open, requester }: AskedFacts, issue: number, limit: number): readonly RequestRefusal[] {
  if (open === undefined) return [{ refusal: 'open-unknown' }];
  const own = open.filter(
    (grant) => grant['requested-by-id'] === requester.account.id && grant.request !== issue,
  ).length;
  return own >= limit ? [{ refusal: 'too-many-open', open: own, limit }] : [];
}

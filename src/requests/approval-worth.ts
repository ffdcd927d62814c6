import { isSameName } from '../policy/fold.ts';
import type { Policy } from '../policy/policy.ts';
import type { AccountRights, Requester } from './facts.ts';
import { isBotAccount, isAmong } from './rights.ts';

/** Whether somebody's approval would count, and why not. */
export type ApprovalWorth =
  | { readonly counts: 'yes' }
  | { readonly counts: 'no'; readonly why: 'not-listed' | 'bot' | Involvement }
  | { readonly counts: 'unknown' };

/** What makes somebody a party to a grant. */
export type Involvement = 'principal' | 'requester' | 'author' | 'committer';

/** People who have a part in a grant, and which: none of them can approve it. */
export type Involved = readonly {
  readonly account: Pick<Requester, 'login'> & { readonly id?: number };
  readonly part: Involvement;
}[];

/**
 * Whether an approval of this person would count, before they give it. The gate judges it again, by its own facts.
 *
 * INVARIANT: the login or the number is enough to be a party; a doubt is never a yes.
 */
export function approvalWorth(rights: AccountRights, policy: Policy, involved: Involved): ApprovalWorth {
  const { account } = rights;
  if (isBotAccount(account)) return { counts: 'no', why: 'bot' };
  const party = involved.find((one) => one.account.id === account.id || isSameName(one.account.login, account.login));
  if (party !== undefined) return { counts: 'no', why: party.part };
  const listed = isAmong(policy.approval.approvers, rights);
  if (listed === 'no') return { counts: 'no', why: 'not-listed' };
  return { counts: listed };
}

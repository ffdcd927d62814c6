import { isSameName } from '../../policy/fold.ts';
import { accountKey, type AccountState } from '../account-facts.ts';
import type { ReviewedPolicy } from '../facts.ts';
import { type Checked, failedCheck, type FindingRule, passedCheck, type Spot, uncheckedFor } from '../finding.ts';
import { grantSpot, liveGrants, policySpot } from '../grant-view.ts';
import { isUnreadSource } from '../source.ts';

type Leaver = Checked<'grant-holder-left'>;

/** A grant, or a right to approve, of an account that is gone, has left, or is somebody else by now. */
export const grantHolderLeft: FindingRule<'grant-holder-left'> = {
  id: 'grant-holder-left',
  severity: 'high',
  nhi: [1],
  controls: ['AC-2(3)', 'PS-4', 'IA-4', 'PR.AA-01'],
  sources: ['accounts'],
  find: (policy, { now }) => {
    const { accounts } = policy;
    if (isUnreadSource(accounts)) return [uncheckedFor('holders and approvers', 'accounts', accounts)];
    const known = accounts.state === 'read' ? accounts.value : new Map<string, AccountState>();
    const holders = liveGrants(policy, now).flatMap(({ grant, owner, reviewed }): readonly Leaver[] => {
      const { id, holder } = grant;
      if (holder.kind === 'app' || holder.kind === 'person') return [];
      const named = known.get(
        accountKey(holder.kind, holder.kind === 'team' ? teamOf(policy, holder.name) : holder.name),
      );
      const number = grant['principal-id'] ?? (holder.kind === 'team' ? grant['team-id'] : undefined);
      const spot = grantSpot(policy, reviewed);
      return [judgeAccount(named, { about: id, who: holder.name, as: 'holder', number, spot, owner, grants: [id] })];
    });
    return [...holders, ...approvers(policy, known)];
  },
};

function teamOf({ home }: ReviewedPolicy, slug: string): string {
  return `${home.split('/')[0] ?? ''}/${slug}`;
}

function approvers(policy: ReviewedPolicy, known: ReadonlyMap<string, AccountState>): readonly Leaver[] {
  const spot = policySpot(policy, 'approval', 'approvers', 'users');
  return (policy.policy.approval.approvers.users ?? []).map((user) => {
    const who = String(user);
    const account = known.get(accountKey(typeof user === 'number' ? 'id' : 'user', user));
    return judgeAccount(account, {
      about: `approver ${who}`,
      who,
      as: 'approver',
      number: undefined,
      spot,
      owner: undefined,
    });
  });
}

interface NamedAccount {
  readonly about: string;
  readonly who: string;
  readonly as: 'holder' | 'approver';
  readonly number: number | undefined;
  readonly spot: Spot;
  readonly owner: string | undefined;
  readonly grants?: readonly string[];
}

function judgeAccount(account: AccountState | undefined, { about, who, as, number, ...more }: NamedAccount): Leaver {
  if (account === undefined) return uncheckedFor(about, 'accounts', { state: 'not-asked' });
  if (account.stands === 'unknown')
    return uncheckedFor(about, 'accounts', { state: 'refused', needs: account.needs, why: account.why });
  if (account.stands !== 'here') return failedCheck<'grant-holder-left'>(about, { who, as, how: account.stands }, more);
  if (number !== undefined && account.id !== undefined && account.id !== number)
    return failedCheck<'grant-holder-left'>(about, { who, as, how: 'other-account', now: String(account.id) }, more);
  if (account.login !== undefined && !isSameName(account.login, who) && !/^\d+$/.test(who))
    return failedCheck<'grant-holder-left'>(about, { who, as, how: 'renamed', now: account.login }, more);
  return passedCheck(about);
}

import { sameId } from '../account.ts';
import { judgeFile, objectionTo } from '../approval.ts';
import { couldBeSameName } from '../fold.ts';
import type { Policy } from '../policy.ts';
import type { Listed } from '../who.ts';
import type { FiledReview } from './evidence.ts';
import type { Slot, SlotOwner } from './slots.ts';
import { readSlotNote, slotPlace } from './slots.ts';

/** An access whose review can be asked for: whose, for which role, by which issue. */
export interface TakenAccess extends SlotOwner {
  readonly account: string;
  readonly role: string;
  /** When it ends, milliseconds since 1970; when it was opened where the policy no longer has the role. */
  readonly ends: number;
  /** When it has to be reviewed at the latest, milliseconds since 1970. */
  readonly due: number;
}

/** The longest that any access lasts: what counts for a role that the policy no longer has. */
const MAX_ACCESS_MS = 86_400_000;

/** What was taken by these tags; one that cannot be read let nobody in. */
export function takenBy(slots: readonly Slot[], policy: Policy): readonly TakenAccess[] {
  // scar: of two tags for one issue only the first was looked at once, whenever that said it was opened
  return slots.flatMap(({ tag, note }) => {
    const owner = readSlotNote(note);
    if (owner === undefined) return [];
    const { account, role } = slotPlace(tag);
    return [{ ...owner, account, role, ends: endAt(owner, role, policy), due: dueAt(owner, role, policy) }];
  });
}

function endAt({ opened }: SlotOwner, role: string, policy: Policy): number {
  return opened + (policy.roles.get(role)?.['break-glass']?.lasts ?? 0) * 1000;
}

/** INVARIANT: taking a role out of the policy ends no review. */
function dueAt({ opened }: SlotOwner, role: string, policy: Policy): number {
  const rules = policy.roles.get(role)?.['break-glass'];
  return rules === undefined ? opened + MAX_ACCESS_MS : opened + (rules.lasts + rules.review.within) * 1000;
}

/** Who reviews access of a role: whom its rules list, and who approves grants where it has none any more. */
export function reviewersOf(policy: Policy, role: string): Listed {
  return policy.roles.get(role)?.['break-glass']?.review.by ?? policy.approval.approvers;
}

/** How the review of an access stands. */
export type ReviewStage = 'reviewed' | 'missing' | 'unknown';

/**
 * Judges the review of an access: its file has to be for it, and to have come by a merged pull request that somebody
 * approved whom the rules list. `login` is what whoever took it is called now.
 *
 * INVARIANT: nobody reviews their own: whoever took it does not count, nor does a file of one's own. Nor does what was
 * merged before the issue was opened, whose number is known in advance, or while the access lasted: what was done
 * afterwards nobody had seen. Access that was ended by a tag (`isEnded`) can be reviewed from then on.
 */
export function reviewStage(
  { account, role, issue, opened, ends }: Pick<TakenAccess, 'account' | 'role' | 'issue' | 'opened' | 'ends'>,
  review: FiledReview | undefined,
  policy: Policy,
  { login, isEnded }: { readonly login: string; readonly isEnded: boolean },
): ReviewStage {
  if (review?.unavailable !== undefined) return 'unknown';
  const { record, provenance } = review ?? {};
  if (record === undefined || String(record['principal-id']) !== account) return 'missing';
  if (provenance?.pull !== undefined && provenance.pull.merged_at <= (isEnded ? opened : ends)) return 'missing';
  const taker = { request: issue, 'requested-by-id': Number(account) };
  const judged = judgeFile(
    {
      rules: { ...policy.approval, approvers: reviewersOf(policy, role) },
      needed: 1,
      isInvolved: ({ author, author_id: id }) => sameId(id, Number(account)) || couldBeSameName(author, login),
      objection: (pull) => objectionTo(pull, taker, policy.requests?.app),
    },
    provenance,
  );
  return judged.ok ? 'reviewed' : judged.reason === 'undecidable' ? 'unknown' : 'missing';
}

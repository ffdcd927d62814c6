import { readCommit } from '../world/git/commits.ts';
import type { Pull } from '../world/state.ts';
import { isValidGrant, rulesOf, type Rules } from './contents.ts';
import type { Judged, Ledger, Opinion, Turn } from './ledger.ts';

/** How the model came to its answer, for whoever reads a counter-example. */
export type Verdict = { readonly allowed: boolean; readonly why: string };

const ACCOUNT = /^\d+\+(.+)@users\.noreply\.github\.com$/;
const GITHUB = 'noreply@github.com';

/**
 * Whether mona's run may go on, told from what was on the default branch one move after the other: the last move that changed a file has to be the merge of a
 * pull request that showed just this, to enough of those whom the policy lists. It shares no code with the gate, and allows at least what the gate may.
 *
 * - What counts is what was on the branch, in the order in which it was: neither the history of a file nor the first parents of a merge, which whoever pushes can choose.
 *   A push by force that changes a file is a change like any other, and no pull request brought it.
 * - By rebasing, several commits come at once: it does not matter which of them changed the file, since the branch never pointed to one in between.
 * - A pull request shows only what it changes, so the copies that a grant replaced must have been approved as well, by those who may approve today.
 * - A policy counts when the rules that were in force before it approved it. Rules that did not count are never in force, and so cannot approve the next ones.
 */
export function judge(ledger: Ledger): Verdict {
  const policy = policyInForce(ledger);
  if (policy === undefined)
    return { allowed: false, why: 'the policy at the head was not approved by the rules before it' };
  for (const file of ['one', 'two'] as const) {
    if (isValidGrant(ledger.turns[file].at(-1)?.text) && wasReviewed(ledger, file, policy))
      return { allowed: true, why: `grant ${file} was reviewed` };
  }
  return { allowed: false, why: 'no grant that covers the run came by a pull request that was reviewed' };
}

/** Whether the copy of now, and each that it replaced one after the other, was approved as the policy of now demands, back to where there was none. */
function wasReviewed(ledger: Ledger, file: Judged, policy: Rules): boolean {
  const turns = ledger.turns[file];
  const since = turns.slice(turns.findLastIndex(({ text }) => text === undefined) + 1);
  return since.length > 0 && since.every((turn) => approved(ledger, file, turn, policy, ['mona']));
}

function policyInForce(ledger: Ledger): Rules | undefined {
  const [first, ...later] = ledger.turns.policy;
  let inForce = first?.text;
  for (const turn of later) {
    const rules = rulesOf(inForce);
    if (turn.text !== undefined && rules !== undefined && approved(ledger, 'policy', turn, rules, []))
      inForce = turn.text;
  }
  const now = ledger.turns.policy.at(-1)?.text;
  return now === inForce ? rulesOf(now) : undefined;
}

function approved(ledger: Ledger, file: Judged, turn: Turn, rules: Rules, involved: readonly string[]): boolean {
  return turn.pulls.some((pull) => {
    if (pull.author.type !== 'User') return false;
    const writers = writersOf(ledger, pull, file);
    const counting = approversOf(ledger, pull, file, turn.text).filter(
      (login) =>
        rules.approvers.includes(login) && ![...involved, pull.author.login, ...writers.logins].includes(login),
    );
    return counting.length >= rules.count + (writers.isUnknown ? 1 : 0);
  });
}

/** Who stands by an approval of just this text, given since the base was last changed. */
function approversOf(ledger: Ledger, pull: Pull, file: Judged, text: string | undefined): readonly string[] {
  const opinions = (ledger.opinions.get(pull) ?? []).filter(({ state }) => state !== 'COMMENTED');
  const counts = (opinion: Opinion): boolean => {
    const stands = !opinions.some(
      (other) => other.by === opinion.by && other.at > opinion.at && other.state !== 'APPROVED',
    );
    const saw = opinion.commit === pull.headSha || (text !== undefined && opinion.saw[file] === text);
    return (
      opinion.state === 'APPROVED' &&
      stands &&
      saw &&
      opinion.base === 'main' &&
      opinion.at > (ledger.rebased.get(pull) ?? 0)
    );
  };
  return [...new Set(opinions.filter(counts).map(({ by }) => by))];
}

/** Who wrote what the file says: of a commit that leaves it as one of its parents has it, nobody. */
function writersOf(
  ledger: Ledger,
  pull: Pull,
  file: Judged,
): { readonly logins: readonly string[]; readonly isUnknown: boolean } {
  const { objects } = ledger.repository;
  const emails = pull.commits.flatMap((oid) => {
    const commit = readCommit(objects, oid);
    if (!commit || commit.parents.some((parent) => ledger.text(parent, file) === ledger.text(oid, file))) return [];
    return [commit.author.email, commit.committer.email].filter((email) => email !== GITHUB);
  });
  const logins = emails.map((email) => ACCOUNT.exec(email)?.[1]);
  return { logins: logins.filter((login) => login !== undefined), isUnknown: logins.includes(undefined) };
}

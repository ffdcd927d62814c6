import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { fetchOwnAccount } from '../../github/numbered-accounts.ts';
import { propose, type PullDraft } from '../../github/propose.ts';
import { createWriter } from '../../github/write.ts';
import { quote } from '../../report/safe-line.ts';
import type { GitHubSession } from '../github-session.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { BrakeOutcome } from './outcome.ts';

/** The change of the policy that lifts freezes. */
interface Lifting {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly tags: readonly string[];
}

/**
 * Opens the pull request that lifts freezes, or finds the one that was opened for the same change. It is named after
 * what it changes the policy to: a policy that has changed meanwhile gets another.
 * @throws UsageError when that is closed or merged already; FactError when GitHub refuses
 */
export async function proposeLifting(
  { api, to, client, deadline }: GitHubSession,
  { now }: Terminal,
  { path, text, tags }: Lifting,
): Promise<BrakeOutcome> {
  const { repository, server } = to;
  const author = await fetchOwnAccount(api);
  const writer = createWriter(to, client.send, {
    now,
    sleep: async (milliseconds) => await wait(milliseconds),
    random: () => 0.5,
    deadline,
  });
  const names = tags.map((tag) => quote(tag)).join(', ');
  const { pull, isNew, faults } = await propose(writer, author.id, draftOf({ path, text, tags }, names));
  const address = `${server.url}/${repository}/pull/${pull.number}`;
  if (pull.state !== 'open')
    throw new UsageError(
      `the pull request that lifts ${names} is ${pull.state} already: ${address}`,
      'change the policy in a clone with `--access .github/access`, and propose that',
    );
  return {
    outcome: isNew ? 'proposed' : 'already-proposed',
    repository,
    message: `${isNew ? 'Proposed' : 'Proposed already'}: ${address} lifts ${names}.`,
    notes: [
      'The freeze is over once it is approved and merged, as every change of the policy.',
      ...faults.map(({ message }) => message),
    ],
  };
}

function draftOf({ path, text, tags }: Lifting, names: string): PullDraft {
  const title = tags.length === 1 ? `Lift the freeze ${names}` : `Lift ${tags.length} freezes`;
  return {
    branch: `grantgate/unfreeze-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`,
    files: [{ path, text }],
    headline: title,
    message: '',
    title,
    body: `Lifts ${names}. The freeze is over once this is approved and merged as every change of the policy.`,
    reviewers: { users: [], teams: [] },
    autoMerge: false,
  };
}

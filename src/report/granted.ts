import type { Decision } from '../policy/decision.ts';
import type { Evidence, Provenance } from '../policy/evidence.ts';
import type { GrantFile } from '../policy/grant.ts';

/** What a grant was given for, and who approved it: part of every result that a grant decided. */
export interface Granted {
  readonly reason: string;
  readonly ticket?: string;
  /** The pull request that brought it. */
  readonly pull?: number;
  /** Who approved it, where the approval was found good; the number where GitHub says it. */
  readonly approvers?: readonly { readonly login: string; readonly id?: number }[];
}

/** Tells of the grant that decided, or came closest, by what was read of it. Names only what is known. */
export function grantedIn(
  decision: Decision,
  grants: readonly GrantFile[],
  { provenance: known }: Pick<Evidence, 'provenance'>,
): Granted | undefined {
  const file = grants.find(({ id }) => id === decision.grant);
  if (file?.ok !== true) return undefined;
  const { grant } = file;
  const provenance = known.get(file.id);
  const pull = provenance?.pull?.number;
  const approval = decision.checks.find((check) => check.name === 'approval-missing' && check.outcome === 'pass');
  const by =
    approval?.name === 'approval-missing' && approval.facts.kind === 'approved' ? approval.facts.by : undefined;
  return {
    reason: grant.reason,
    ...(grant.ticket === undefined ? {} : { ticket: grant.ticket }),
    ...(pull === undefined ? {} : { pull }),
    ...(by === undefined ? {} : { approvers: by.map((login) => approverNamed(login, provenance)) }),
  };
}

function approverNamed(login: string, provenance: Provenance | undefined): { login: string; id?: number } {
  const id = provenance?.reviews.find((review) => review.author === login && review.author_id !== undefined)?.author_id;
  return { login, ...(id === undefined ? {} : { id }) };
}

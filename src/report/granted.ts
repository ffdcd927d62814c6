import type { Decision } from '../policy/decision.ts';
import type { Evidence, Provenance } from '../policy/evidence.ts';
import type { Grant, GrantFile } from '../policy/grant.ts';
import { formatInstant } from '../policy/instant.ts';

/** Somebody who approved a grant. */
export interface GrantApprover {
  readonly login: string;
  readonly id?: number;
  /** When, RFC 3339. */
  readonly at?: string;
}

/** What a grant was given for, and who approved it: part of every result that a grant decided. */
export interface Granted {
  readonly reason: string;
  readonly ticket?: string;
  /** The pull request that brought it. */
  readonly pull?: number;
  /** Who approved it, where the approval was found good; the number where GitHub says it. */
  readonly approvers?: readonly GrantApprover[];
  /** Number of the issue that asked for it. */
  readonly request?: number;
  /** Who asked, as far as the file says so. */
  readonly requested_by?: { readonly login?: string; readonly id?: number };
  /** The grant that it goes on from. */
  readonly renews?: string;
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
    ...requestNamed(grant),
  };
}

/** Who asked for a grant, and by which issue. */
function requestNamed(grant: Grant): Pick<Granted, 'request' | 'requested_by' | 'renews'> {
  const { request, renews, 'requested-by': login, 'requested-by-id': id } = grant;
  return {
    ...(request === undefined ? {} : { request }),
    ...(login === undefined && id === undefined
      ? {}
      : { requested_by: { ...(login === undefined ? {} : { login }), ...(id === undefined ? {} : { id }) } }),
    ...(renews === undefined ? {} : { renews }),
  };
}

function approverNamed(login: string, provenance: Provenance | undefined): GrantApprover {
  const own = provenance?.reviews.filter(({ author, state }) => author === login && state === 'APPROVED') ?? [];
  const id = own.find(({ author_id: number }) => number !== undefined)?.author_id;
  const at = Math.max(...own.map(({ submitted_at: time }) => time));
  return {
    login,
    ...(id === undefined ? {} : { id }),
    ...(Number.isFinite(at) ? { at: formatInstant(at) } : {}),
  };
}

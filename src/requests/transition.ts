import type { Grant } from '../policy/grant.ts';
import type { AccessView } from './change/view.ts';
import type { RequestedGrant, Requester } from './facts.ts';

/** What happened to a grant or a request, as others are told. The names are public. */
export type TransitionName =
  | 'requested'
  | 'merged'
  | 'denied'
  | 'withdrawn'
  | 'lapsed'
  | 'closed'
  | 'revoked'
  | 'ending'
  | 'ended'
  | 'retired'
  | 'frozen'
  /** Somebody on call takes access in an emergency. */
  | 'break-glass';

/**
 * One transition, as facts.
 *
 * INVARIANT: no text that somebody wrote freely is among them, and no secret.
 */
export interface Transition {
  readonly to: TransitionName;
  /** What it is about: the id of a grant, or the tag of a freeze. With `to` and `mark`, it is never the same. */
  readonly subject: string;
  /** What tells two transitions of the same grant to the same state apart: a pull request, an end. */
  readonly mark?: number;
  /** The grant, where more is known than its id. */
  readonly requested?: Pick<RequestedGrant, 'grant' | 'from' | 'until'>;
  readonly issue?: number;
  readonly pull?: number;
  /** Who did it, where somebody did. */
  readonly by?: Requester;
}

/** What a merged pull request has made of grants: files that are there now, and files that are gone. */
export function transitionsOfMerge(
  { files }: Pick<AccessView, 'files'>,
  pull: number,
  known: readonly RequestedGrant[],
): readonly Transition[] {
  return files.flatMap(({ grant, was }): readonly Transition[] => {
    if (grant === undefined) return [];
    const requested = known.find((one) => one.grant.id === grant.id) ?? { grant };
    return [
      {
        to: was === 'deleted' ? 'retired' : 'merged',
        subject: grant.id,
        mark: pull,
        requested,
        pull,
        ...issueOf(grant),
      },
    ];
  });
}

function issueOf({ request }: Grant): { readonly issue?: number } {
  return request === undefined ? {} : { issue: request };
}

/** The transition of a grant that ends, or has ended. */
export function endTransition(to: 'ending' | 'ended', requested: RequestedGrant): Transition {
  const { grant, until } = requested;
  return { to, subject: grant.id, ...(until === undefined ? {} : { mark: until }), requested, ...issueOf(grant) };
}

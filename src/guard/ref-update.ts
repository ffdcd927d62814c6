/** One ref that a push changes, as git tells its `pre-push` hook. https://git-scm.com/docs/githooks#_pre_push */
export interface RefUpdate {
  readonly remoteRef: string;
  /** What the ref becomes; all zeros when it is deleted. */
  readonly localOid: string;
  /** What the remote has now, as far as git knows; all zeros when there is none. */
  readonly remoteOid: string;
}

const UNKNOWN = 'git described the push in a way that is not known';

/** Git said something that is not in its documentation: nothing is pushed then. */
export class UpdateError extends Error {
  override readonly name = 'UpdateError';
}

/**
 * Reads `<local ref> <local oid> <remote ref> <remote oid>` line by line. The local ref may be any expression, with spaces (`HEAD^{/a word}`), so
 * lines are read from their end.
 */
export function parseUpdates(input: string): readonly RefUpdate[] {
  if (input === '') return [];
  // what does not end with a line's end was cut off
  if (!input.endsWith('\n')) throw new UpdateError(UNKNOWN);
  return input.slice(0, -1).split('\n').map(parseUpdate);
}

/** Whether this stands for no object. */
export function isNone(oid: string): boolean {
  return /^0+$/.test(oid);
}

function parseUpdate(line: string): RefUpdate {
  const [remoteOid = '', remoteRef = '', localOid = '', ...localRef] = line.split(' ').toReversed();
  const areOids =
    localOid.length === remoteOid.length &&
    [localOid, remoteOid].every((oid) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oid));
  // git takes no control character into the name of a ref: https://git-scm.com/docs/git-check-ref-format
  const isWhole = localRef.length > 0 && areOids && /^refs\/[^\p{Cc}]+$/u.test(remoteRef);
  if (!isWhole) throw new UpdateError(UNKNOWN);
  return { remoteRef, localOid, remoteOid };
}

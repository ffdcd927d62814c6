/** One ref that a push changes, as git tells its `pre-push` hook. https://git-scm.com/docs/githooks#_pre_push */
export interface RefUpdate {
  readonly remoteRef: string;
  /** What the ref becomes; all zeros when it is deleted. */
  readonly localOid: string;
  /** What the remote has now, as far as git knows; all zeros when there is none. */
  readonly remoteOid: string;
}

/** Git said something that is not in its documentation: nothing is pushed then. */
export class UpdateError extends Error {
  override readonly name = 'UpdateError';
}

/**
 * Reads `<local ref> <local oid> <remote ref> <remote oid>` line by line. The local ref may be any expression, with spaces (`HEAD^{/a word}`), so
 * lines are read from their end.
 */
export function parseUpdates(input: string): readonly RefUpdate[] {
  return input.split('\n').filter((line) => line !== '').map(parseUpdate);
}

/** Whether this stands for no object. */
export function isNone(oid: string): boolean {
  return /^0+$/.test(oid);
}

function parseUpdate(line: string): RefUpdate {
  const [remoteOid = '', remoteRef = '', localOid = '', ...localRef] = line.split(' ').toReversed();
  const isWhole = localRef.length > 0 && [localOid, remoteOid].every((oid) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oid)) && remoteRef.startsWith('refs/');
  if (!isWhole) throw new UpdateError('git described the push in a way that is not known');
  return { remoteRef, localOid, remoteOid };
}

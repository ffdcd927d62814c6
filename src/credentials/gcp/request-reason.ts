import type { Bounds } from '../credential.ts';

/** Google names no limit; headers of all kinds together have one. */
const MAX_REASON_CHARACTERS = 256;

/**
 * Why the calls are made, for the header `X-Goog-Request-Reason`: it ends up in the audit log, under
 * `requestMetadata.requestAttributes.reason`. Printable ASCII only. What names the grant comes first, so that it is
 * never cut. https://cloud.google.com/apis/docs/system-parameters
 */
export function requestReason({
  grant,
  actor,
  through,
  ticket,
  runId,
  runAttempt,
  reason,
}: Pick<Bounds, 'grant' | 'actor' | 'through' | 'ticket' | 'runId' | 'runAttempt' | 'reason'>): string {
  const parts = [
    `grant ${grant}`,
    `by ${actor}${through === undefined ? '' : ` by way of ${through}`}`,
    `run ${runId}-${runAttempt}`,
    ...(ticket === undefined ? [] : [ticket]),
    ...(reason === '' ? [] : [reason]),
  ];
  const plain = parts
    .join('; ')
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/\s+/g, ' ');
  return plain
    .replaceAll(/[^\u0020-\u007e]/gu, '?')
    .trim()
    .slice(0, MAX_REASON_CHARACTERS)
    .trimEnd();
}

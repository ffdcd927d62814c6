import { Maybe, TRUE_OR_FALSE, oneOfValues, type Value } from './value.ts';

/**
 * How the job goes, as far as it is assumed. `any`: it is not known. `all-well`: nothing failed and nobody cancelled.
 * `failed`: something before did, such as a gate that refused. `cancelled`: somebody cancelled the run. A job that
 * failed is not cancelled, nor the other way round. Source: actions/runner, `FailureFunction` and `CancelledFunction`.
 */
export type Status = 'any' | 'all-well' | 'failed' | 'cancelled';

const STATUS_FUNCTIONS: ReadonlyMap<string, readonly Status[]> = new Map<string, readonly Status[]>([
  ['always', ['any', 'all-well', 'failed', 'cancelled']],
  ['success', ['all-well']],
  ['failure', ['failed']],
  ['cancelled', ['cancelled']],
]);

/** Whether it is a status function; one of them in a condition keeps GitHub from adding `success()`. */
export function isStatusFunction(name: string): boolean {
  return STATUS_FUNCTIONS.has(name.toLowerCase());
}

/** What a status function gives under that assumption. Source: GitHub's reference, "Status check functions". */
export function statusOf(name: string, status: Status): Value {
  const trueIn = STATUS_FUNCTIONS.get(name);
  if (trueIn === undefined) return new Maybe([`${name}()`]);
  return trueIn.includes(status) || (status === 'any' ? oneOfValues([`${name}()`], TRUE_OR_FALSE) : false);
}

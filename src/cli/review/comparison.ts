import { quote } from '../../report/safe-line.ts';
import { type Comparison, compareWith, parseBaseline } from '../../review/baseline.ts';
import type { AccessReview } from '../../review/review.ts';
import type { CommandLine } from '../command.ts';
import { readJson } from '../json-file.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** Compares with the review that `--baseline` names. @throws UsageError for a file that is no review */
export function readComparison(given: CommandLine, { cwd }: Terminal, review: AccessReview): Comparison | undefined {
  const file = given.text('baseline');
  if (file === undefined) return undefined;
  const before = parseBaseline(readJson(cwd, file));
  if (before === undefined)
    throw new UsageError(`${quote(file)} is not a review`, 'give what `grantgate review --json` wrote earlier');
  return compareWith(review, before);
}

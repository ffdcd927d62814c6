import { join } from 'node:path';
import { parseReviewRecord } from '../../policy/break-glass/record.ts';
import { readText } from '../read-text.ts';
import { fromProblem } from './documents.ts';
import type { LintFinding } from './finding.ts';
import { joinPath, listFolder } from './listing.ts';
import { INVALID } from './rules.ts';
import type { Tree } from './tree.ts';

const REVIEWS_FOLDER = 'break-glass';

/** Lints the reviews of break-glass access of a tree, where there are any: files named after issues. */
export function lintReviews({ access, shown }: Tree): readonly LintFinding[] {
  const names = listFolder(access, REVIEWS_FOLDER)?.files ?? [];
  return names.flatMap((name) => {
    const path = `${REVIEWS_FOLDER}/${name}`;
    const file = joinPath(shown, path);
    const whole = (message: string, hint?: string): LintFinding =>
      fromProblem(INVALID.reviewInvalid, {
        file,
        line: 0,
        column: 0,
        message,
        ...(hint === undefined ? {} : { hint }),
      });
    if (!/^[1-9]\d{0,9}\.yml$/.test(name))
      return /\.ya?ml$/.test(name) ? [whole('it is not named after an issue', 'name it like `123.yml`')] : [];
    const read = readText(join(access, path));
    if (read.kind === 'refused') return [whole(read.why)];
    if (read.kind === 'missing') return [];
    const parsed = parseReviewRecord(read.text, file);
    return parsed.ok ? [] : parsed.problems.map((problem) => fromProblem(INVALID.reviewInvalid, problem));
  });
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Ignore } from '../../review/facts.ts';
import { parseIgnores } from '../../review/ignore-file.ts';
import { readText } from '../read-text.ts';
import { fromProblem, fromRemark } from './documents.ts';
import type { LintFinding } from './finding.ts';
import { joinPath } from './listing.ts';
import type { LintSetting, Remark, RuleText } from './rule.ts';
import { INVALID } from './rules.ts';
import type { Tree } from './tree.ts';

const ACCEPTED_NAME = 'review.yml';

/** An entry of `review.yml` that accepts nothing. */
export const ACCEPTED_NOTHING: RuleText = {
  id: 'accepted-nothing',
  severity: 'warning',
  summary: 'An entry of `review.yml` is about a grant that is not there, or its time is over.',
  advice:
    'It accepts nothing: `on` names one thing as the review writes it, never a pattern, and what has ended is found ' +
    'again. Correct the name, or delete the entry.',
};

/** Grants are named by their files; what other findings are about only a review knows. */
const OF_GRANTS = /^grant-/;
const NAMED_GRANT = /^(?:users|teams|apps|people)\/[^/]+\/[^/]+$/;

/** Lints the findings that a tree accepts, where it has any. */
export function lintAccepted({ access, shown }: Tree, { now }: LintSetting): readonly LintFinding[] {
  const file = joinPath(shown, ACCEPTED_NAME);
  const read = readText(join(access, ACCEPTED_NAME));
  if (read.kind === 'missing') return [];
  if (read.kind === 'refused')
    return [fromProblem(INVALID.acceptedInvalid, { file, line: 0, column: 0, message: read.why })];
  const parsed = parseIgnores(read.text, { file, home: '', now });
  if (!parsed.ok) return parsed.problems.map((problem) => fromProblem(INVALID.acceptedInvalid, problem));
  const isThere = (id: string): boolean => existsSync(join(access, 'grants', `${id}.yml`));
  return parsed.value.flatMap((ignore) =>
    idleRemarks(ignore, now, isThere).map((remark) => fromRemark(ACCEPTED_NOTHING, remark, read.text, file)),
  );
}

function idleRemarks(
  { finding, about, until, index }: Ignore,
  now: number,
  isThere: (id: string) => boolean,
): readonly Remark[] {
  if (now >= until)
    return [{ path: ['ignore', index, 'until'], message: 'its time is over', hint: 'delete it, or look again' }];
  // a name that leads out of the folder is none
  const isNamed = NAMED_GRANT.test(about) && !about.includes('..');
  if (!OF_GRANTS.test(finding) || about.startsWith('approver ') || (isNamed && isThere(about))) return [];
  const hint = 'name one grant by its id, as `users/mona/november-banner`; there are no patterns';
  return [{ path: ['ignore', index, 'on'], message: `there is no grant \`${about}\``, hint }];
}

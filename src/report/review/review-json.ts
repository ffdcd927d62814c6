import { formatInstant } from '../../policy/instant.ts';
import type { AccessPath } from '../../review/access-path.ts';
import type { Comparison, FindingAge } from '../../review/baseline.ts';
import { CONTROLS, NHI_TITLES, nhiId } from '../../review/controls.ts';
import { FINDING_RULES } from '../../review/finding-rules.ts';
import { findingKey, type AccessReview, type ReviewFinding } from '../../review/review.ts';
import { FINDING_WORDS, findingFix, findingOwner, findingSentence } from './all-finding-words.ts';
import { unreadWords } from './source-words.ts';
import { type FoundPlace, placeFinder } from './spot-place.ts';

/** A finding as it is written in JSON. */
export interface WrittenFinding {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  /** Whether it was in the baseline; absent without one. */
  readonly age?: FindingAge;
  readonly home: string;
  readonly about: string;
  readonly message: string;
  readonly why: string;
  readonly nhi: readonly { readonly id: string; readonly title: string }[];
  readonly controls: readonly { readonly id: string; readonly title: string }[];
  readonly owner: string;
  readonly fix: ReturnType<typeof findingFix>;
  readonly place?: FoundPlace;
  readonly grants: readonly string[];
  readonly facts: object;
}

/** Makes findings as they are written; places are found once for each. */
export function findingWriter(now: number, comparison?: Comparison): (finding: ReviewFinding) => WrittenFinding {
  const placeOf = placeFinder();
  return (finding) => {
    const { id, severity, home, about, grants, facts, spot } = finding;
    const { nhi, controls } = FINDING_RULES[id];
    const age = comparison?.ages.get(findingKey(finding));
    return {
      id,
      title: FINDING_WORDS[id].title,
      severity,
      ...(age === undefined ? {} : { age }),
      home,
      about,
      message: findingSentence(finding, now),
      why: FINDING_WORDS[id].why,
      nhi: nhi.map((number) => ({ id: nhiId(number), title: NHI_TITLES[number] })),
      controls: controls.map((control) => ({ id: control, title: CONTROLS[control].title })),
      owner: findingOwner(finding),
      fix: findingFix(finding),
      ...(spot === undefined ? {} : { place: placeOf(spot) }),
      grants,
      facts,
    };
  };
}

/** The whole review as JSON; times are RFC 3339. `version` is that of the program. */
export function reviewJson(review: AccessReview, version: string, comparison?: Comparison): string {
  const written = findingWriter(review.now, comparison);
  const { unknown, findings, ignored, idle, paths } = review;
  return `${JSON.stringify(
    {
      schema: 1,
      tool: { name: 'grantgate', version },
      at: formatInstant(review.now),
      homes: review.homes,
      summary: { checks: review.checks, findings: findings.length, ignored: ignored.length, paths: paths.length },
      sources: review.sources,
      unknown: unknown.map((one) => ({ ...one, message: unreadWords(one.source, one.unread) })),
      findings: findings.map(written),
      ...(comparison === undefined ? {} : { gone: comparison.gone, untold: comparison.untold }),
      ignored: ignored.map(({ finding, ignore }) => ({
        ...written(finding),
        ignored: { reason: ignore.reason, by: ignore.by, until: formatInstant(ignore.until) },
      })),
      idle: idle.map(({ finding, about, reason, by, until, home }) => ({
        finding,
        home,
        about,
        reason,
        by,
        until: formatInstant(until),
      })),
      paths: paths.map(writtenPath),
      voids: review.voids,
    },
    undefined,
    2,
  )}\n`;
}

function writtenPath({ from, until, lastUsed, approval, ...path }: AccessPath): object {
  return {
    ...path,
    ...(from === undefined ? {} : { from: formatInstant(from) }),
    ...(until === undefined ? {} : { until: formatInstant(until) }),
    approval: approval.approved === 'yes' ? { ...approval, at: formatInstant(approval.at) } : approval,
    lastUsed: lastUsed.used === 'yes' ? { ...lastUsed, at: formatInstant(lastUsed.at) } : lastUsed,
  };
}

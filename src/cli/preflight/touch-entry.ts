import { type StepEntry, stepEntry } from '../../workflow/judge/step-report.ts';
import type { Survey } from '../../workflow/survey.ts';
import { known, show, type Text } from '../../workflow/text.ts';
import type { Touch } from '../../workflow/touch.ts';

/** One thing that a step touches, as JSON. */
export interface TouchEntry extends StepEntry {
  readonly kind: Touch['kind'];
  readonly facet?: string;
  /** As far as it is known; what is not is shown as it is written. */
  readonly name?: string;
  readonly repository?: string;
  readonly change?: string;
  /** Whether all of its names are known in advance. */
  readonly known: boolean;
}

export interface UndecidedEntry extends StepEntry {
  readonly why: string;
}

/** All that a survey found to be touched. */
export function touchEntries({ touched }: Survey): readonly TouchEntry[] {
  return touched.map(({ touch, ...where }) => ({
    kind: touch.kind,
    ...(touch.kind === 'facet' ? { facet: touch.facet } : {}),
    ...('name' in touch ? { name: show(touch.name) } : {}),
    ...('repository' in touch && touch.repository !== undefined ? { repository: show(touch.repository) } : {}),
    ...('change' in touch ? { change: touch.change } : {}),
    known: touchNames(touch).every((name) => known(name) !== undefined),
    ...stepEntry(where),
  }));
}

/** What a survey could not decide. */
export function undecidedEntries({ undecided }: Survey): readonly UndecidedEntry[] {
  return undecided.map(({ why, ...where }) => ({ why, ...stepEntry(where) }));
}

/** What is touched, in words. */
export function describeTouch({ kind, facet, name = '', repository, change }: TouchEntry): string {
  const what =
    kind === 'every-branch'
      ? 'all branches'
      : kind === 'every-tag'
        ? 'all tags'
        : `the ${NOUNS[kind] ?? facet ?? kind} \`${name}\``;
  const how = change === 'delete' ? ', deleted' : change === 'force' ? ', by force' : '';
  return `${what}${repository === undefined ? '' : ` of \`${repository}\``}${how}`;
}

const NOUNS: Readonly<Partial<Record<Touch['kind'], string>>> = {
  branch: 'branch',
  tag: 'tag',
  ref: 'branch or tag',
  environment: 'environment',
  repository: 'repository',
};

/** The names in a touch. */
export function touchNames(touch: Touch): readonly Text[] {
  return [
    ...('name' in touch ? [touch.name] : []),
    ...('repository' in touch && touch.repository !== undefined ? [touch.repository] : []),
  ];
}

import { isSameName } from '../../policy/fold.ts';
import type { FormProblem } from './problem.ts';
import type { FormQuestion, QuestionId } from './questions.ts';

/** What stands below a heading, blank lines at both ends left out. */
export type Sections = ReadonlyMap<QuestionId, readonly string[]>;

/** A line that Markdown shows as a heading. Source: CommonMark 0.31, "ATX headings". */
const SHOWN_HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;

/** The heading of a question as GitHub writes it into the body. */
export function headingOf({ label }: Pick<FormQuestion, 'label'>): string {
  return `### ${label}`;
}

/**
 * Divides a body by the headings of a form. `lines` are of the whole body.
 *
 * INVARIANT: a section exists only where its heading stands exactly once in the whole body, so nothing that stands in
 * an answer can take the place of another answer.
 */
export function readSections(
  lines: readonly string[],
  questions: readonly FormQuestion[],
): { readonly sections: Sections; readonly problems: readonly FormProblem[] } {
  const places = questions.map((question) => ({
    question,
    at: lines.flatMap((text, index) => (text === headingOf(question) ? [index] : [])),
  }));
  const heads = places.flatMap(({ at }) => at).toSorted((a, b) => a - b);
  const sections = new Map<QuestionId, readonly string[]>();
  for (const { question, at } of places) {
    const [start] = at;
    if (start === undefined || at.length > 1) continue;
    const end = heads.find((index) => index > start) ?? lines.length;
    sections.set(question.id, withoutBlankEnds(lines.slice(start + 1, end)));
  }
  return {
    sections,
    problems: [...headingProblems(places), ...alteredHeadings(lines, questions), ...before(lines, heads)],
  };
}

interface HeadingPlaces {
  readonly question: FormQuestion;
  readonly at: readonly number[];
}

function headingProblems(places: readonly HeadingPlaces[]): readonly FormProblem[] {
  const problems: FormProblem[] = [];
  let last = -1;
  for (const { question, at } of places) {
    const [place] = at;
    if (place === undefined) problems.push({ problem: 'heading-missing', question: question.id });
    else if (at.length > 1) problems.push({ problem: 'heading-twice', question: question.id });
    else if (place < last) problems.push({ problem: 'heading-misplaced', question: question.id });
    last = Math.max(last, place ?? -1);
  }
  return problems;
}

/** What a reader would take for a heading of the form, and is none: what is shown must be what is read. */
function alteredHeadings(lines: readonly string[], questions: readonly FormQuestion[]): readonly FormProblem[] {
  const found = lines.flatMap((text): readonly QuestionId[] => {
    const shown = SHOWN_HEADING.exec(text)?.[1]?.trim().replaceAll(/\s+/g, ' ');
    if (shown === undefined) return [];
    const question = questions.find(({ label }) => isSameName(label, shown));
    return question === undefined || text === headingOf(question) ? [] : [question.id];
  });
  return [...new Set(found)].map((question) => ({ problem: 'heading-altered', question }));
}

function before(lines: readonly string[], heads: readonly number[]): readonly FormProblem[] {
  const [first] = heads;
  return first !== undefined && lines.slice(0, first).some((text) => text.trim() !== '')
    ? [{ problem: 'text-before' }]
    : [];
}

function withoutBlankEnds(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((text) => text.trim() !== '');
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((text) => text.trim() !== '') + 1);
}

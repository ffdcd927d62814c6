import type { Survey } from '../../../src/workflow/survey.ts';
import type { Text } from '../../../src/workflow/text.ts';
import type { Touch } from '../../../src/workflow/touch.ts';

/**
 * What a survey found, a line each: `branch main`, `tag v1 delete`, `context prod`, `undecided: …`, `opaque: …`. Parts
 * that are not known stand in braces.
 */
export function foundLines({
  touched,
  undecided,
  opaque,
  bounded,
}: Pick<Survey, 'touched' | 'undecided' | 'opaque' | 'bounded'>): readonly string[] {
  return [
    ...new Set([
      ...touched.map(({ touch }) => touchLine(touch)),
      ...undecided.map(({ why, text }) => `undecided: ${why} (${text})`),
      ...opaque.map(({ why, text }) => `opaque: ${why} (${text})`),
      // beside a name of a tool it says nothing more
      ...bounded.filter(({ names = [] }) => !names.some(isName)).map(({ why, text }) => `bounded: ${why} (${text})`),
    ]),
  ];
}

/**
 * One touch: its kind, or which of a tool's names it is, its name, what is done beyond adding, and the repository where
 * it is another.
 */
export function touchLine(touch: Touch): string {
  const name = 'name' in touch ? [braced(touch.name)] : [];
  const change = 'change' in touch && touch.change !== 'write' ? [touch.change] : [];
  const where = 'repository' in touch && touch.repository !== undefined ? ['of', braced(touch.repository)] : [];
  return [touch.kind === 'facet' ? touch.facet : touch.kind, ...name, ...change, ...where].join(' ');
}

/**
 * Compares what was found with what is expected: a touch is the same, `undecided:`, `opaque:` and `bounded:` hold what
 * is expected of them; `nothing` is nothing, and `opaque` alone allows whatever cannot be seen. Gives what is missing
 * and what is too much.
 */
export function differences(
  found: readonly string[],
  expected: readonly string[],
): { readonly missing: readonly string[]; readonly unexpected: readonly string[] } {
  const wanted = expected.filter((line) => line !== 'nothing');
  return {
    missing: wanted.filter((line) => !found.some((one) => fits(one, line))),
    unexpected: found.filter((one) => !wanted.some((line) => fits(one, line))),
  };
}

function isName(touch: Touch): boolean {
  return touch.kind === 'facet' && touch.facet !== 'file';
}

function fits(found: string, expected: string): boolean {
  const [, kind, part] = /^(undecided|opaque|bounded)(?:: (.*))?$/.exec(expected) ?? [];
  return kind === undefined ? found === expected : found.startsWith(`${kind}: `) && found.includes(part ?? '');
}

function braced(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : `{${part.source}}`)).join('');
}

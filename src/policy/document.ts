import type { Problem } from './problem.ts';
import { type Mismatch, toProblems } from './mismatch.ts';
import type { Shape } from './shape.ts';
import { describeHidden } from './hidden-characters.ts';
import { firstSpanning, hiddenIn } from './plain-text.ts';
import { HIDDEN_HINT, loadYaml, positionAt } from './yaml.ts';
import { findPlace } from './yaml-place.ts';

/** What came of a file: the value, or everything that is wrong with it. */
export type ParsedDocument<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/**
 * Parses one YAML document by its shape; every problem carries file, line and column. Never throws on bad input. With
 * `flat`, no text may go over several lines: what people review is then what it looks like, line by line.
 */
export function parseDocument<T>(
  source: string,
  file: string,
  shape: Shape<T>,
  { flat = false }: { readonly flat?: boolean } = {},
): ParsedDocument<T> {
  const yaml = loadYaml(source, file);
  if (!yaml.ok) return { ok: false, problems: [yaml.problem] };
  const unseen = deceives(source, file, yaml.value, flat);
  if (unseen !== undefined) return { ok: false, problems: [unseen] };
  const mismatches: Mismatch[] = [];
  const value = shape.parse(yaml.value, [], mismatches);
  if (value !== undefined && mismatches.length === 0) return { ok: true, value };
  const [first, ...rest] = toProblems(mismatches, file, (mismatch) => findPlace(source, mismatch.path, mismatch.key));
  return {
    ok: false,
    problems: [first ?? { file, line: 1, column: 1, message: 'does not have the expected form' }, ...rest],
  };
}

function deceives(source: string, file: string, value: unknown, flat: boolean): Problem | undefined {
  const found = hiddenIn(value);
  if (found !== undefined)
    return {
      file,
      ...findPlace(source, found.path, found.key),
      message: describeHidden(found.hidden),
      hint: HIDDEN_HINT,
    };
  const offset = flat ? firstSpanning(source) : undefined;
  return offset === undefined
    ? undefined
    : {
        file,
        ...positionAt(source, offset),
        message: 'a text that goes over several lines is not allowed here',
        hint: 'its lines could be read as keys of the grant: write it on one line',
      };
}

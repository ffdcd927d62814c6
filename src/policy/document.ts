import type { Problem } from './problem.ts';
import { type Misfit, type Shape, toProblems } from './shape.ts';
import { loadYaml } from './yaml.ts';
import { findPlace } from './yaml-place.ts';

/** What came of a file: the value, or everything that is wrong with it. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/** Parses one YAML document by its shape; every problem carries file, line and column. Never throws on bad input. */
export function parseDocument<T>(source: string, file: string, shape: Shape<T>): Parsed<T> {
  const yaml = loadYaml(source, file);
  if (!yaml.ok) return { ok: false, problems: [yaml.problem] };
  const misfits: Misfit[] = [];
  const value = shape.parse(yaml.value, [], misfits);
  if (value !== undefined && misfits.length === 0) return { ok: true, value };
  const [first, ...rest] = toProblems(misfits, file, (misfit) => findPlace(source, misfit.path, misfit.key));
  return { ok: false, problems: [first ?? { file, line: 1, column: 1, message: 'does not have the expected form' }, ...rest] };
}

import { isRecord } from '../../policy/shape.ts';
import type { Direction } from './direction.ts';
import type { ChangeRule } from './rules.ts';

/** One value that is another than before. */
export interface ValueChange {
  /** `roles.flag-release.branches`. */
  readonly path: string;
  readonly direction: Direction;
  /** As it was, and as it is, as JSON; absent where the key was not there, or is not there any more. */
  readonly before?: string;
  readonly after?: string;
}

/** The values that differ between two versions of a file, as loaded; in the order in which they stand. */
export function compareValues(
  before: unknown,
  after: unknown,
  rule: ChangeRule | undefined,
  path: readonly string[] = [],
): readonly ValueChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const isCompared = typeof rule === 'object' && isParted(before, after, rule);
  if (!isCompared) return [valueChange(before, after, rule, path)];
  const [one, other] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) =>
    compareValues(ownValue(one, key), ownValue(other, key), ruleFor(rule, key), [...path, key]),
  );
}

/** Whether what is below is looked at: not where a whole was added or removed that has a say of its own. */
function isParted(before: unknown, after: unknown, rule: Exclude<ChangeRule, Function>): boolean {
  const isThere = (value: unknown): boolean => value === undefined || isRecord(value);
  if (!isThere(before) || !isThere(after)) return false;
  return rule.whole === undefined || (before !== undefined && after !== undefined);
}

function ruleFor(rule: Exclude<ChangeRule, Function>, key: string): ChangeRule | undefined {
  if ('each' in rule) return rule.each;
  return Object.hasOwn(rule.keys, key) ? rule.keys[key] : undefined;
}

const ownValue = (value: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

function valueChange(
  before: unknown,
  after: unknown,
  rule: ChangeRule | undefined,
  path: readonly string[],
): ValueChange {
  const compare = typeof rule === 'object' ? rule.whole : rule;
  return {
    path: path.join('.'),
    direction: compare?.(before, after) ?? 'unknown',
    ...(before === undefined ? {} : { before: JSON.stringify(before) }),
    ...(after === undefined ? {} : { after: JSON.stringify(after) }),
  };
}

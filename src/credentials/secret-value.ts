import { InexactNumber, leavesOf } from '../policy/exact-json.ts';

/** Why a value that was read is not handed on: what is wrong with it, after its name, and what to do. */
export interface Unfit {
  readonly wrong: string;
  readonly hint: string;
}

/**
 * A value as later steps get it: a text as it is, anything else as JSON; `undefined` where there is none. The same rule
 * for whoever hands out what was stored elsewhere: a secret that is nearly right is wrong, so what would not come out
 * exactly as it went in is refused.
 */
export function secretText(value: unknown): string | Unfit | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const leaves = leavesOf(value);
  const inexact = leaves.find((leaf) => leaf.value instanceof InexactNumber);
  if (inexact !== undefined)
    return {
      wrong: `${keyPath(inexact.path)} is a number that cannot be handed on exactly as it is written`,
      hint: 'store it as a text, in quotes',
    };
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // inside JSON it is written as `\u0000`
  if (text.includes('\0'))
    return {
      wrong: ' holds a NUL character, which no variable can',
      hint: 'store it in Base64, and let the step decode it',
    };
  const broken = leaves.find(
    (leaf) => typeof leaf.value === 'string' && (!leaf.value.isWellFormed() || leaf.value.includes('\uFFFD')),
  );
  if (broken !== undefined)
    return {
      wrong: `${keyPath(broken.path)} holds bytes that are not text`,
      hint: 'store it in Base64, and let the step decode it',
    };
  return text;
}

function keyPath(path: readonly (string | number)[]): string {
  return path.length === 0 ? '' : `: \`${path.join('.')}\` in it`;
}

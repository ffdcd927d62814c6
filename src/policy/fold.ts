/** Names that are written in ASCII alone need no wide folding. */
const ASCII = /^[ -~]*$/;

/**
 * A name in lower case as GitHub's names are compared: letters of ASCII only.
 *
 * INVARIANT: where two names being the same lets something through, no other letter is folded: U+212A KELVIN SIGN is no `k`, U+017F LONG S is no `s`.
 */
export function foldCase(name: string): string {
  return name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/**
 * A name with everything folded that somebody could take for the same: case of all letters, accents, compatible forms.
 *
 * INVARIANT: only where two names being the same refuses something: a doubt counts against.
 */
export function foldWidely(name: string): string {
  return name
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]+/gu, '');
}

/** Whether two names are the same to GitHub. */
export function isSameName(one: string, other: string): boolean {
  return one === other || (one.length === other.length && foldCase(one) === foldCase(other));
}

/** Whether two names could be taken for the same. */
export function couldBeSameName(one: string, other: string): boolean {
  return isSameName(one, other) || (!(ASCII.test(one) && ASCII.test(other)) && foldWidely(one) === foldWidely(other));
}

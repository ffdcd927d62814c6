/** One pattern of several, each matched where the one before it ends: for what is too long for a line. */
export function joined(...parts: readonly RegExp[]): RegExp {
  return new RegExp(parts.map(({ source }) => source).join(''));
}

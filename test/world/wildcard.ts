/** Whether a text is what a pattern says from end to end: `*` is any text, and `?`, where it counts, one character. */
export function wild(pattern: string, text: string, { question = false }: { question?: boolean } = {}): boolean {
  const source = pattern
    .replaceAll(/[$()+.[\\\]^{|}]/g, String.raw`\$&`)
    .replaceAll('?', question ? '.' : String.raw`\?`)
    .replaceAll('*', '.*');
  return new RegExp(`^${source}$`, 's').test(text);
}

/**
 * Whether a JSON object names a member twice at its top level. `JSON.parse` silently takes the last, other readers the
 * first: a token on which two readers disagree is refused (RFC 7519, section 4). `text` must be valid JSON.
 */
export function hasDuplicateMembers(text: string): boolean {
  const seen = new Set<string>();
  let depth = 0;
  let key = true;
  for (const [token = ''] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth === 1 && token === ',') key = true;
    else if (depth === 1 && token === ':') key = false;
    else if (depth === 1 && key && token.startsWith('"')) {
      const name: unknown = JSON.parse(token);
      if (typeof name === 'string' && seen.has(name)) return true;
      seen.add(String(name));
    }
  }
  return false;
}

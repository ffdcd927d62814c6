/** A file is named after what it is an answer about, with anything before it: `vault-flags`. */
export function isStem(stem: string, name: string): boolean {
  return stem === name || (stem.endsWith(name) && /[^A-Za-z0-9]$/.test(stem.slice(0, -name.length)));
}

/** Tokens of other issuers, which are not looked at. */
export function tokensOfOthers(issuers: readonly string[]): readonly string[] {
  return issuers.map((issuer) => `tokens of \`${issuer === '' ? 'no issuer that is said' : issuer}\``);
}

/** Logins are ASCII: those of another length are others, and nothing needs folding. */
export function sameLogin(one: string, other: string): boolean {
  return one === other || (one.length === other.length && one.toLowerCase() === other.toLowerCase());
}

/** Whether two numeric ids are known and the same. */
export function sameId(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && one === other;
}

/** Whether an account is a bot's, by its kind or by a login that only bots have. */
export function isBotAccount(login: string, type: 'User' | 'Bot' | undefined): boolean {
  return type === 'Bot' || /\[bot\]$/i.test(login);
}

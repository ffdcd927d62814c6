/** An account as far as it is known: its login, and its number and type where GitHub or the token said them. */
export interface Account {
  readonly login: string;
  /** Decimal text. */
  readonly id?: string | undefined;
  /** As GitHub's APIs write it: `User`, `Bot`, `Mannequin`, … */
  readonly type?: string | undefined;
}

/**
 * Apps whose login is not their slug with `[bot]`, by the number of their account. GitHub's own agents act under a name
 * of their own. https://api.github.com/users/Copilot
 */
const NAMED_APPS: readonly { readonly id: string; readonly login: string; readonly slug: string }[] = [
  { id: '198982749', login: 'copilot', slug: 'copilot-swe-agent' },
  { id: '175728472', login: 'copilot-pull-request-reviewer', slug: 'copilot-pull-request-reviewer' },
];

const SUFFIX = /(?<=.)\[bot\]$/i;

/**
 * Whether an account is an app and no person. Type and number decide; only where neither is known, the login does.
 *
 * INVARIANT: a person is who GitHub says is a `User`: anything else is an app, which only a grant with its number
 * covers.
 */
export function isApp({ login, id, type }: Account): boolean {
  if (SUFFIX.test(login) || NAMED_APPS.some((app) => app.id === id)) return true;
  if (type !== undefined) return type !== 'User';
  return NAMED_APPS.some((app) => app.login === login.toLowerCase());
}

/** The names by which an app may have its folder: its slug, and its login where that is another. */
export function appNames({ login, id }: Account): readonly [string, ...string[]] {
  const plain = login.replace(SUFFIX, '');
  const known = NAMED_APPS.find((app) => app.id === id || app.login === plain.toLowerCase());
  return known === undefined || known.slug === plain ? [plain] : [plain, known.slug];
}

/** Whether two numeric ids are known and the same. */
export function sameId(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && one === other;
}

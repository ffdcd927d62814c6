import { type Account, appNames, isApp } from './account.ts';
import { foldCase } from './fold.ts';

/** Whose grants a folder holds. */
export type HolderKind = 'user' | 'team' | 'app' | 'person';

export interface Holder {
  readonly kind: HolderKind;
  /** Login, team slug, app slug or handle of `people.yml`, as in the path. */
  readonly name: string;
}

/** The folder below `grants/` that holds the grants of a kind of holder. */
export const KIND_FOLDERS: Readonly<Record<HolderKind, string>> = {
  user: 'users',
  team: 'teams',
  app: 'apps',
  person: 'people',
};

/** The folders below `grants/` that hold grants. */
export const HOLDER_FOLDERS: readonly string[] = Object.values(KIND_FOLDERS);

/** The folder below `grants/` that holds a holder's grants: `users/mona`. */
export function holderFolder(holder: Holder): string {
  return `${KIND_FOLDERS[holder.kind]}/${holder.name}`;
}

/** Whose grants may cover what an account does: the person or the app, never both. Teams come on top. */
export function holderOf(account: Account): Holder {
  return isApp(account) ? { kind: 'app', name: appNames(account)[0] } : { kind: 'user', name: account.login };
}

/**
 * The names that a holder's folder may have, two at most: as the login is written, and in lower case or, for an app of
 * another slug, that. GitHub compares neither with case, but a path it does.
 */
export function folderNames({ kind, name }: Holder): readonly string[] {
  // a handle is compared as it is written
  const [own, other = kind === 'person' ? name : foldCase(name)] = kind === 'app' ? appNames({ login: name }) : [name];
  return [...new Set([own, other])];
}

/** The folders below `grants/` that may be an account's own. */
export function accountFolders(account: Account): readonly string[] {
  const { kind } = holderOf(account);
  return folderNames(holderOf(account)).map((name) => holderFolder({ kind, name }));
}

import { foldCase } from '../policy/fold.ts';

/** How an account or a team stands with GitHub. */
export type AccountState =
  | { readonly stands: 'here'; readonly id?: number; readonly login?: string }
  /** There is none of that name or number. */
  | { readonly stands: 'gone' }
  /** It is there, and no member or collaborator. */
  | { readonly stands: 'outside' }
  | { readonly stands: 'unknown'; readonly needs: string; readonly why: string };

/** Under what an account or a team is found: `user mona`, `team acme/platform`, `id 583231`. */
export function accountKey(kind: 'user' | 'team' | 'id', name: string | number): string {
  return `${kind} ${foldCase(String(name))}`;
}

/** An App that is installed on the organisation. Source: REST, "List app installations for an organization". */
export interface OrganisationApp {
  readonly slug: string;
  readonly appId: number;
  readonly clientId?: string;
  /** Whether it belongs to the organisation itself. */
  readonly isOwn?: boolean;
  readonly reachesAll: boolean;
  /** Permissions with `-` in names, and their levels. */
  readonly permissions: ReadonlyMap<string, string>;
  readonly isSuspended: boolean;
}

/** A fine-grained personal access token with access to the organisation. Times in milliseconds since 1970. */
export interface SeenAccessToken {
  readonly id: number;
  readonly owner: string;
  readonly name?: string;
  readonly expiresAt?: number;
  readonly lastUsedAt?: number;
}

/** Somebody with access to a repository who is no member of the organisation. */
export interface Outsider {
  readonly login: string;
  readonly id: number;
  readonly repository: string;
  readonly permission: string;
}

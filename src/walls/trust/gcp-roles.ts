/**
 * Roles that give tokens of a service account, keys of it, or the right to give them to oneself.
 * https://cloud.google.com/iam/docs/roles-permissions/iam
 */
const TOKEN_ROLES: readonly string[] = [
  'roles/iam.workloadIdentityUser',
  'roles/iam.serviceAccountTokenCreator',
  'roles/iam.serviceAccountOpenIdTokenCreator',
  'roles/iam.serviceAccountKeyAdmin',
  'roles/iam.serviceAccountAdmin',
  'roles/iam.securityAdmin',
  'roles/owner',
];
/** Roles that only show something. */
const READING_ROLES: readonly string[] = [
  'roles/viewer',
  'roles/browser',
  'roles/iam.serviceAccountViewer',
  'roles/iam.securityReviewer',
];

/** Whether a role on a service account lets its members act as it; of any other that is not known. */
export function givesTokens(role: string): boolean | undefined {
  if (TOKEN_ROLES.includes(role)) return true;
  return READING_ROLES.includes(role) || /^roles\/\w+\.\w*(?:[vV]iewer|[rR]eader)$/.test(role) ? false : undefined;
}

export const EVERYBODY: readonly string[] = ['allUsers', 'allAuthenticatedUsers'];

/** The pool that a member is of, and the rest of its name; `undefined` for people, groups and accounts. */
export interface PoolMember {
  readonly isSet: boolean;
  readonly pool: string;
  readonly rest: string;
}

/** https://cloud.google.com/iam/docs/principal-identifiers */
export function poolMember(member: string): PoolMember | undefined {
  const [, set, pool, rest] =
    /^principal(Set)?:\/\/iam\.googleapis\.com\/(.*\/workloadIdentityPools\/[^/]+)\/(.*)$/s.exec(member) ?? [];
  return pool === undefined || rest === undefined ? undefined : { isSet: set !== undefined, pool, rest };
}

/** The pool of a provider, by the provider's name. */
export function poolOf({ name }: { readonly name: string }): string {
  return name.replace(/\/providers\/[^/]*$/, '');
}

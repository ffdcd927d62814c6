import type { Meant } from '../meant.ts';
import { itemsOf, type StateItem } from '../state/inventory.ts';
import type { AccountBindings } from '../trust/gcp.ts';
import { isStem } from './stem.ts';

/** Who may act as an account, by its own policy and by those above it, and what of them was not read. */
export interface ReadBindings {
  readonly bindings: AccountBindings;
  /** Other ways to the account, in words. */
  readonly others: readonly string[];
}

/** INVARIANT: a role in the project, or above it, counts for every account of the project. */
export function accountBindingsOf(account: string, items: readonly StateItem[], meant: readonly Meant[]): ReadBindings {
  const own = ownBindings(account, items, meant);
  const project = accountProject(account);
  const above = itemsOf(items, 'gcp-project').filter((one) => one.project === undefined || one.project === project);
  const named = itemsOf(items, 'gcp-account').filter(
    (one) => one.account === undefined && project !== undefined && isStem(one.source.stem, project),
  );
  const inherited = [...above, ...named].flatMap(({ bindings }) => bindings);
  return {
    bindings:
      own === undefined && inherited.length > 0 ? [...inherited, UNREAD_BINDING] : joinedBindings(own, inherited),
    others: [
      ...itemsOf(items, 'gcp-key')
        .filter((key) => key.account === account)
        .map(({ id }) => `whoever holds the key \`${id}\``),
      ...(above.some(({ isWhole }) => isWhole) ? [] : [notInherited(project ?? 'PROJECT')]),
    ],
  };
}

function joinedBindings(own: AccountBindings, inherited: NonNullable<AccountBindings>): AccountBindings {
  return own === undefined ? undefined : [...own, ...inherited];
}

/** Whom the account itself lets in was not read. */
const UNREAD_BINDING = { role: 'roles/iam.workloadIdentityUser', members: undefined };

function notInherited(project: string): string {
  const command = `gcloud projects get-ancestors-iam-policy ${project} --format json`;
  return `whoever may by a role in the project or above it: \`${command}\` was not given`;
}

/** Of an account that was made in a project, or by App Engine; the others do not say theirs. */
function accountProject(account: string): string | undefined {
  return (
    /@(.+)\.iam\.gserviceaccount\.com$/.exec(account)?.[1] ?? /^(.+)@appspot\.gserviceaccount\.com$/.exec(account)?.[1]
  );
}

/** Bindings of an account; an answer does not say whose they are, so its file is named after the account. */
function ownBindings(account: string, items: readonly StateItem[], meant: readonly Meant[]): AccountBindings {
  const all = itemsOf(items, 'gcp-account');
  const [name = ''] = account.split('@');
  // two projects may each have an account of that name
  const isOnlyName = !meant.some(
    ({ target: one }) =>
      one.kind === 'gcp' && one.account !== undefined && one.account !== account && one.account.startsWith(`${name}@`),
  );
  const found = all.filter((one) => {
    if (one.account !== undefined) return one.account === account;
    const { stem } = one.source;
    return isStem(stem, account) || (isOnlyName && isStem(stem, name));
  });
  return found.length === 0 ? undefined : found.flatMap(({ bindings }) => bindings);
}

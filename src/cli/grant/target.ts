import { kindOfFolder, meantGrant, parseGrantPath } from '../../policy/grant-path.ts';
import { type Holder, holderFolder } from '../../policy/holder.ts';
import { LOGIN } from '../../policy/names.ts';
import { ACCOUNTS, ALL_SUFFIX, REVOKED } from '../../policy/tags.ts';
import { quote } from '../../report/safe-line.ts';
import { UsageError } from '../usage-error.ts';

/** What is to be revoked: one grant, or all that a holder or an account has. */
export interface RevokeTarget {
  /** `users/mona/november-banner`, `users/mona`, or `accounts/583231`. */
  readonly place: string;
  /** Whose grants are meant; absent where an account is given by its number. */
  readonly holder?: Holder;
  /** `users/mona`, also of one grant; `accounts/583231`. */
  readonly folder: string;
  /** The id, where it is one grant. */
  readonly grant: string | undefined;
  /** The tag that revokes it, which nothing else of the same holder stands in the way of. */
  readonly tag: string;
}

/** The tag that revokes a place. `_all` may be set where one of the grants of a holder is revoked already. */
export function tagThatRevokes(place: string): string {
  const isHolder = place.split('/').length === 2 && !place.startsWith(`${ACCOUNTS}/`);
  return `${REVOKED}/${place}${isHolder ? `/${ALL_SUFFIX}` : ''}`;
}

/** Whose grants are meant, by a folder of them. @throws UsageError when it is no such folder */
export function readHolderTarget(written: string): Holder {
  const { holder, grant } = readRevokeTarget(written);
  if (grant !== undefined)
    throw new UsageError(`${quote(written)} is one grant`, `see it with \`grantgate grant show ${grant}\``);
  if (holder !== undefined) return holder;
  throw new UsageError(`${quote(written)} is an account, and grants are of holders`, 'write `users/<login>`');
}

/**
 * Reads the id of a grant, the path of its file, or whose grants are meant.
 * @throws UsageError when it is none of them, with what was probably meant
 */
export function readRevokeTarget(written: string): RevokeTarget {
  const place = written
    .replace(/^(?:.*\/)?grants\//, '')
    .replace(new RegExp(`^(?:refs/tags/)?${REVOKED}/`), '')
    .replace(new RegExp(`/(?:${ALL_SUFFIX})?$`), '')
    .replace(/\.yml$/, '');
  const grant = parseGrantPath(`${place}.yml`);
  if (grant !== undefined)
    return {
      place,
      holder: grant.holder,
      folder: holderFolder(grant.holder),
      grant: grant.id,
      tag: tagThatRevokes(place),
    };
  const [folder = '', name = '', ...more] = place.split('/');
  const kind = kindOfFolder(folder);
  const isAccount = folder === ACCOUNTS && /^[1-9]\d{0,15}$/.test(name);
  if (more.length === 0 && (isAccount || (kind !== undefined && LOGIN.test(name))))
    return {
      place,
      ...(kind === undefined ? {} : { holder: { kind, name } }),
      folder: place,
      grant: undefined,
      tag: tagThatRevokes(place),
    };
  const meant = meantGrant(place) ?? (LOGIN.test(place) ? `users/${place}` : undefined);
  throw new UsageError(
    `${quote(written)} is neither the id of a grant nor a holder of grants`,
    meant === undefined || meant === place
      ? 'write `users/<login>/<name>`, or `users/<login>` for all that a person has; `teams` and `apps` likewise, ' +
          'and `accounts/<number>`'
      : `did you mean \`${meant}\`?`,
  );
}

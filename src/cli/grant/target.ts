import { kindOfFolder, meantGrant, parseGrantPath } from '../../policy/grant-path.ts';
import type { Holder } from '../../policy/holder.ts';
import { LOGIN } from '../../policy/names.ts';
import { ALL_SUFFIX, REVOKED } from '../../policy/tags.ts';
import { quote } from '../../report/safe-line.ts';
import { UsageError } from '../usage-error.ts';

/** What is to be revoked: one grant, or all that a holder has. */
export interface RevokeTarget {
  /** `users/mona/november-banner`, or `users/mona`. */
  readonly place: string;
  readonly holder: Holder;
  /** The id, where it is one grant. */
  readonly grant: string | undefined;
  /** The tag that revokes it, which nothing else of the same holder stands in the way of. */
  readonly tag: string;
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
  if (grant !== undefined) return { place, holder: grant.holder, grant: grant.id, tag: `${REVOKED}/${place}` };
  const [folder = '', name = '', ...more] = place.split('/');
  const kind = kindOfFolder(folder);
  // `_all` may be set where one of the grants is revoked already
  if (kind !== undefined && more.length === 0 && LOGIN.test(name))
    return { place, holder: { kind, name }, grant: undefined, tag: `${REVOKED}/${place}/${ALL_SUFFIX}` };
  const meant = meantGrant(place) ?? (LOGIN.test(place) ? `users/${place}` : undefined);
  throw new UsageError(
    `${quote(written)} is neither the id of a grant nor a holder of grants`,
    meant === undefined || meant === place
      ? 'write `users/<login>/<name>`, or `users/<login>` for all that a person has; `teams` and `apps` likewise'
      : `did you mean \`${meant}\`?`,
  );
}

import { isRecord } from '../../policy/shape.ts';
import { objectIn } from '../../policy/stored-json.ts';
import { UsageError } from '../usage-error.ts';

/** A credential of an audit record that nobody has ended yet. */
export interface OpenCredential {
  readonly name: string;
  readonly provider: string;
  readonly target: string;
  /** RFC 3339. */
  readonly expires: string;
  readonly handle: Readonly<Record<string, string>>;
  /** What revoking it does not end. */
  readonly lasting: readonly string[];
  /** What every line of the run names; repeated in the line that is added. */
  readonly line: Readonly<Record<string, unknown>>;
}

/**
 * The credentials that a record says were issued, and does not say were revoked; those that ended by themselves are
 * left out. With `isAll`, whatever it says about their ends: steps of the job could write to the file.
 *
 * INVARIANT: a line adds to those of the same name and replaces none: a later one with another accessor must not hide
 * the first.
 * @throws InputError when it is not a record
 */
export function openCredentials(text: string, file: string, now: number, isAll = false): readonly OpenCredential[] {
  const open = new Map<string, OpenCredential[]>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const entry = recordEntry(line, `${file}:${index + 1}`);
    const key = JSON.stringify([entry['run_id'], entry['run_attempt'], entry['name']]);
    if (entry['kind'] === 'credential-revoked' && !isAll) open.delete(key);
    // of one that renews itself the last one given counts
    if (entry['kind'] === 'credential-issued' || entry['kind'] === 'credential-renewed')
      open.set(key, withCredential(open.get(key) ?? [], openCredentialOf(entry, `${file}:${index + 1}`)));
  }
  return [...open.values()].flat().filter(({ expires }) => isAll || Date.parse(expires) > now);
}

function withCredential(before: readonly OpenCredential[], next: OpenCredential): OpenCredential[] {
  // the line of a renewal has no handle
  if (before.length > 0 && Object.keys(next.handle).length === 0)
    return before.map((one) => ({ ...one, expires: next.expires }));
  const handleOf = ({ handle }: OpenCredential): string => JSON.stringify(handle);
  return [...before.filter((one) => handleOf(one) !== handleOf(next)), next];
}

function recordEntry(line: string, place: string): Readonly<Record<string, unknown>> {
  const entry = objectIn(line);
  if (entry?.['schema'] === 1 && typeof entry['kind'] === 'string') return entry;
  throw new UsageError(
    `${place}: this is not a line of an audit record`,
    'give the file that the output `record` of the action names',
  );
}

function openCredentialOf(entry: Readonly<Record<string, unknown>>, place: string): OpenCredential {
  const text = (key: string): string => {
    const value = entry[key];
    if (typeof value !== 'string')
      throw new UsageError(
        `${place}: the credential has no \`${key}\``,
        'the record is of another version, or was changed',
      );
    return value;
  };
  const expires = text('expires');
  if (Number.isNaN(Date.parse(expires)))
    throw new UsageError(`${place}: \`expires\` is not a time`, 'the record is of another version, or was changed');
  const handle = isRecord(entry['handle'])
    ? Object.fromEntries(
        Object.entries(entry['handle']).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
      )
    : {};
  const listed = entry['lasting'];
  const lasting = Array.isArray(listed) ? listed.filter((text) => typeof text === 'string') : [];
  const { repository, run_id, run_attempt, principal, grant } = entry;
  return {
    name: text('name'),
    provider: text('provider'),
    target: text('target'),
    expires,
    handle,
    lasting,
    line: { repository, run_id, run_attempt, principal, ...(grant === undefined ? {} : { grant }) },
  };
}

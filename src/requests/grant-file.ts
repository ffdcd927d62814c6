import { dump } from 'js-yaml';
import { formatDuration } from '../policy/duration.ts';
import { foldCase } from '../policy/fold.ts';
import { type Grant, parseGrant, type GrantFields, type GrantFile } from '../policy/grant.ts';
import { formatInstant } from '../policy/instant.ts';
import type { Requester } from './facts.ts';
import type { AccessRequest } from './form/request.ts';
import type { Narrowing } from './narrowing.ts';

/** A grant as a file: its path below the policy's folder, its text, and what the gate reads in it. */
export interface WrittenGrant {
  readonly path: string;
  readonly text: string;
  readonly file: GrantFile;
}

/**
 * In the order in which people read them. INVARIANT: every key of a grant is here, which its type asks for: a file
 * that lost one that narrows would let more through.
 */
const KEY_ORDER: Readonly<Record<keyof GrantFields, true>> = {
  role: true,
  reason: true,
  ticket: true,
  'principal-id': true,
  'team-id': true,
  'requested-by': true,
  'requested-by-id': true,
  request: true,
  renews: true,
  starts: true,
  expires: true,
  lasts: true,
  branches: true,
  tags: true,
  environments: true,
  repositories: true,
  workflows: true,
  events: true,
  through: true,
  'max-uses': true,
  revoked: true,
};
const KEYS = Object.keys(KEY_ORDER) as readonly (keyof GrantFields)[];

/** What the file of a request says. */
export function fieldsOf(
  request: AccessRequest,
  people: { readonly requester: Requester; readonly principal: Requester },
  issue: number,
  narrowing: Narrowing,
): GrantFields {
  return {
    role: request.role,
    reason: request.reason,
    ...(request.ticket === undefined ? {} : { ticket: request.ticket }),
    'principal-id': people.principal.id,
    'requested-by': people.requester.login,
    'requested-by-id': people.requester.id,
    request: issue,
    lasts: request.lasts,
    ...narrowing,
  };
}

/**
 * The id of the grant that an issue asks for: `users/mona/flag-release-123`. A renewal has its count at the end.
 */
export function requestedId(principal: Requester, role: string, issue: number, renewal = 0): string {
  return `users/${foldCase(principal.login)}/${role}-${issue}${renewal === 0 ? '' : `-${renewal + 1}`}`;
}

/** The branch of a request, of which there is one: whoever creates it second finds it there. */
export function requestBranch(issue: number, renewal = 0): string {
  return `grantgate/request-${issue}${renewal === 0 ? '' : `-${renewal + 1}`}`;
}

/** Whether a grant is the one that the branch of a request brings: by its id and by the issue that it names. */
export function isOfBranch({ id, role, request }: Grant, branch: string): boolean {
  const [, suffix, issue] = /^grantgate\/request-((\d+)(?:-\d+)?)$/.exec(branch) ?? [];
  return suffix !== undefined && id.endsWith(`/${role}-${suffix}`) && request === Number(issue);
}

/**
 * Writes a grant with a serialiser and reads it back: what the gate would not accept comes back as the problems of the
 * file, and is proposed to nobody. `undefined` where the id is nobody's.
 */
export function writeGrant(id: string, fields: GrantFields): WrittenGrant | undefined {
  const text = grantText(fields);
  const file = parseGrant(text, `${id}.yml`, `${id}.yml`);
  return file === undefined ? undefined : { path: `grants/${id}.yml`, text, file };
}

/** A grant as YAML that reads back to the same values. */
export function grantText(fields: GrantFields): string {
  const written = Object.fromEntries(
    KEYS.flatMap((key) => (fields[key] === undefined ? [] : [[key, plainValue(key, fields)] as const])),
  );
  return dump(written, { lineWidth: -1, flowLevel: 1, noRefs: true });
}

function plainValue(key: keyof GrantFields, fields: GrantFields): unknown {
  const value = fields[key];
  if (key === 'lasts' && typeof value === 'number') return formatDuration(value);
  if ((key === 'starts' || key === 'expires') && typeof value === 'number') return instantText(value);
  if (key === 'revoked' && fields.revoked !== undefined)
    return { ...fields.revoked, at: instantText(fields.revoked.at) };
  return value;
}

/** With the milliseconds where there are any: a grant must not end otherwise than it was asked for. */
function instantText(at: number): string {
  return at % 1000 === 0 ? formatInstant(at) : new Date(at).toISOString();
}

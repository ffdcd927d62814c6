import { parseInstant } from './instant.ts';
import { type Permission, PERMISSIONS } from './policy.ts';
import { isRecord } from './shape.ts';

/** The pull request that brought a grant file to the default branch. */
export interface PullRequest {
  readonly number: number;
  readonly merged: boolean;
  readonly author: string;
  readonly author_id?: number;
  readonly head_sha: string;
  /** Logins of everyone who authored or committed one of its commits. */
  readonly committers: readonly string[];
  readonly committer_ids?: readonly number[];
  /** Milliseconds since 1970. */
  readonly merged_at: number;
  /** The file at the default branch is not the one that was reviewed. */
  readonly altered?: boolean;
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';

export interface Review {
  readonly author: string;
  readonly author_id?: number;
  readonly type: 'User' | 'Bot';
  readonly state: ReviewState;
  readonly commit: string;
  /** Milliseconds since 1970. */
  readonly submitted_at: number;
  /** Absent when it was not asked or could not be read. */
  readonly permission?: Permission | 'none';
  /** `owner/slug` of the policy's teams; absent when they were not asked or could not be read. */
  readonly teams?: readonly string[];
}

/** What GitHub says of how one grant came to be. */
export interface Provenance {
  /** Absent when no pull request brought the file. */
  readonly pull?: PullRequest;
  readonly reviews: readonly Review[];
  /** Why permissions or teams of the reviewers are unknown. */
  readonly unknown?: string;
}

export interface Evidence {
  readonly provenance: ReadonlyMap<string, Provenance>;
  /** Why the provenance of a grant could not be fetched. */
  readonly unavailable?: ReadonlyMap<string, string>;
  /** What revocation tags name: a grant's id, or the folder of a holder, who loses all of hers; whatever follows `grantgate/revoked/`. */
  readonly revoked: ReadonlySet<string>;
  readonly frozen: boolean;
  /** Tags that freeze, unless the policy lifts them. */
  readonly freezes?: readonly string[];
  /** Uses that are spent, by grant. */
  readonly uses: ReadonlyMap<string, number>;
  /** Why team membership of the run's people is unknown, where it is. */
  readonly teamsUnknown?: string;
}

/** An evidence file that cannot be read: where, and what was expected. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
}

/**
 * Reads an `evidence.json`: grant ids to pull request and reviews, and `revoked`, `frozen`, `uses`.
 * @throws EvidenceError naming the place that is wrong
 */
export function parseEvidence(value: unknown): Evidence {
  const root = asRecord(value, 'evidence');
  const provenance = new Map<string, Provenance>();
  for (const [id, entry] of Object.entries(root)) {
    if (id !== 'revoked' && id !== 'frozen' && id !== 'uses') provenance.set(id, parseProvenance(entry, id));
  }
  const frozen = root['frozen'] ?? false;
  if (typeof frozen !== 'boolean' && !Array.isArray(frozen)) throw new EvidenceError('`frozen` is not true or false, nor a list of tags');
  const freezes = typeof frozen === 'boolean' ? undefined : asTexts(frozen, 'frozen');
  const uses = new Map(Object.entries(asRecord(root['uses'] ?? {}, 'uses')).map(([id, count]) => [id, asNumber(count, `uses.${id}`)]));
  return { provenance, revoked: new Set(asTexts(root['revoked'] ?? [], 'revoked')), frozen: frozen === true, ...(freezes === undefined ? {} : { freezes }), uses };
}

function parseProvenance(value: unknown, at: string): Provenance {
  const entry = asRecord(value, at);
  const reviews = entry['reviews'] ?? [];
  if (!Array.isArray(reviews)) throw new EvidenceError(`\`${at}.reviews\` is not a list`);
  const parsed = reviews.map((review: unknown, index) => parseReview(review, `${at}.reviews[${index}]`));
  const pull = entry['pull'];
  return pull === undefined || pull === null ? { reviews: parsed } : { pull: parsePull(pull, `${at}.pull`), reviews: parsed };
}

function parsePull(value: unknown, at: string): PullRequest {
  const pull = asRecord(value, at);
  const merged = pull['merged'];
  if (typeof merged !== 'boolean') throw new EvidenceError(`\`${at}.merged\` is not true or false`);
  return {
    number: asNumber(pull['number'], `${at}.number`),
    merged,
    author: asText(pull['author'], `${at}.author`),
    ...optionalId(pull['author_id'], `${at}.author_id`),
    head_sha: asText(pull['head_sha'], `${at}.head_sha`),
    committers: asTexts(pull['committers'] ?? [], `${at}.committers`),
    merged_at: merged ? asInstant(pull['merged_at'], `${at}.merged_at`) : 0,
  };
}

function parseReview(value: unknown, at: string): Review {
  const review = asRecord(value, at);
  const permission = review['permission'];
  const teams = review['teams'];
  const kind = review['type'] ?? 'User';
  if (kind !== 'User' && kind !== 'Bot') throw new EvidenceError(`\`${at}.type\` is not \`User\` or \`Bot\``);
  return {
    author: asText(review['author'], `${at}.author`),
    ...optionalId(review['author_id'], `${at}.author_id`),
    type: kind,
    state: asState(review['state'], `${at}.state`),
    commit: asText(review['commit'], `${at}.commit`),
    submitted_at: asInstant(review['submitted_at'], `${at}.submitted_at`),
    ...(permission === undefined || permission === null ? {} : { permission: asPermission(permission, `${at}.permission`) }),
    ...(teams === undefined || teams === null ? {} : { teams: asTexts(teams, `${at}.teams`) }),
  };
}

const STATES: readonly ReviewState[] = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'];

function asState(value: unknown, at: string): ReviewState {
  const state = STATES.find((known) => known === value);
  if (state === undefined) throw new EvidenceError(`\`${at}\` is not one of ${STATES.join(', ')}`);
  return state;
}

function asPermission(value: unknown, at: string): Permission | 'none' {
  const permission = ([...PERMISSIONS, 'none'] as const).find((known) => known === value);
  if (permission === undefined) throw new EvidenceError(`\`${at}\` is not one of none, ${PERMISSIONS.join(', ')}`);
  return permission;
}

function optionalId(value: unknown, at: string): { author_id?: number } {
  return value === undefined || value === null ? {} : { author_id: asNumber(value, at) };
}

function asRecord(value: unknown, at: string): Record<string, unknown> {
  if (!isRecord(value)) throw new EvidenceError(`\`${at}\` is not an object`);
  return value;
}

function asText(value: unknown, at: string): string {
  if (typeof value !== 'string' || value === '') throw new EvidenceError(`\`${at}\` is not a text`);
  return value;
}

function asTexts(value: unknown, at: string): readonly string[] {
  if (!Array.isArray(value)) throw new EvidenceError(`\`${at}\` is not a list`);
  return value.map((entry: unknown, index) => asText(entry, `${at}[${index}]`));
}

function asNumber(value: unknown, at: string): number {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0) throw new EvidenceError(`\`${at}\` is not a number`);
  return number;
}

function asInstant(value: unknown, at: string): number {
  const moment = typeof value === 'string' ? parseInstant(value) : undefined;
  if (moment === undefined) throw new EvidenceError(`\`${at}\` is not a date with a time and a zone`);
  return moment;
}

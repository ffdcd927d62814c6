import type { Evidence, PolicyHistory, Provenance, PullRequest, Review, ReviewState } from './evidence.ts';
import { parseInstant } from './instant.ts';
import { type Permission, PERMISSIONS } from './policy.ts';
import { isRecord } from './shape.ts';

/** An evidence file that cannot be read: where, and what was expected. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
}

const TOP_LEVEL: ReadonlySet<string> = new Set(['revoked', 'frozen', 'uses', 'policy']);
const LINES = ['proved', 'broken', 'unknown'] as const;

/**
 * Reads an `evidence.json`: grant ids to pull request and reviews, and `policy`, `revoked`, `frozen`, `uses`.
 * @throws EvidenceError naming the place that is wrong
 */
export function parseEvidence(value: unknown): Evidence {
  const root = asRecord(value, 'evidence');
  const provenance = new Map<string, Provenance>();
  for (const [id, entry] of Object.entries(root)) {
    if (!TOP_LEVEL.has(id)) provenance.set(id, parseProvenance(entry, id));
  }
  const frozen = root['frozen'] ?? false;
  if (typeof frozen !== 'boolean' && !Array.isArray(frozen))
    throw new EvidenceError('`frozen` is not true or false, nor a list of tags');
  const freezes = typeof frozen === 'boolean' ? undefined : asTexts(frozen, 'frozen');
  const uses = new Map(
    Object.entries(asRecord(root['uses'] ?? {}, 'uses')).map(([id, count]) => [id, asNumber(count, `uses.${id}`)]),
  );
  const policy = root['policy'];
  return {
    provenance,
    revoked: new Set(asTexts(root['revoked'] ?? [], 'revoked')),
    frozen: frozen === true,
    ...(freezes === undefined ? {} : { freezes }),
    uses,
    ...(policy === undefined || policy === null ? {} : { policy: parsePolicyHistory(policy) }),
  };
}

/** How the policy's last change came to be. It is judged by the approval rules that the policy has now, since the file knows of no earlier ones. */
function parsePolicyHistory(value: unknown): PolicyHistory {
  return { versions: [{ provenance: parseProvenance(value, 'policy') }], whole: false, told: true };
}

function parseProvenance(value: unknown, at: string): Provenance {
  const entry = asRecord(value, at);
  const reviews = entry['reviews'] ?? [];
  if (!Array.isArray(reviews)) throw new EvidenceError(`\`${at}.reviews\` is not a list`);
  const parsed = reviews.map((review: unknown, index) => parseReview(review, `${at}.reviews[${index}]`));
  const pull = entry['pull'];
  const line = LINES.find((known) => known === (entry['line'] ?? 'proved'));
  if (line === undefined) throw new EvidenceError(`\`${at}.line\` is not one of ${LINES.join(', ')}`);
  return {
    reviews: parsed,
    ...(line === 'proved' ? {} : { line }),
    ...(pull === undefined || pull === null ? {} : { pull: parsePull(pull, `${at}.pull`) }),
  };
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
    ...optionalKind(pull['author_type'], `${at}.author_type`),
    head_sha: asText(pull['head_sha'], `${at}.head_sha`),
    committers: asTexts(pull['committers'] ?? [], `${at}.committers`),
    ...(pull['unknown_authors'] === undefined
      ? {}
      : { unknown_authors: asTexts(pull['unknown_authors'], `${at}.unknown_authors`) }),
    merged_at: merged ? asInstant(pull['merged_at'], `${at}.merged_at`) : 0,
    ...(pull['files'] === undefined ? {} : { files: asNumber(pull['files'], `${at}.files`) }),
  };
}

function parseReview(value: unknown, at: string): Review {
  const review = asRecord(value, at);
  const permission = review['permission'];
  const teams = review['teams'];
  const ids = review['team_ids'];
  const kind = review['type'] ?? 'User';
  if (kind !== 'User' && kind !== 'Bot') throw new EvidenceError(`\`${at}.type\` is not \`User\` or \`Bot\``);
  return {
    author: asText(review['author'], `${at}.author`),
    ...optionalId(review['author_id'], `${at}.author_id`),
    type: kind,
    state: asState(review['state'], `${at}.state`),
    commit: asText(review['commit'], `${at}.commit`),
    submitted_at: asInstant(review['submitted_at'], `${at}.submitted_at`),
    ...(permission === undefined || permission === null
      ? {}
      : { permission: asPermission(permission, `${at}.permission`) }),
    ...(teams === undefined || teams === null ? {} : { teams: asTexts(teams, `${at}.teams`) }),
    ...(ids === undefined || ids === null ? {} : { team_ids: asNumbers(ids, `${at}.team_ids`) }),
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

function optionalKind(value: unknown, at: string): { author_type?: 'User' | 'Bot' } {
  if (value === undefined || value === null) return {};
  if (value !== 'User' && value !== 'Bot') throw new EvidenceError(`\`${at}\` is not \`User\` or \`Bot\``);
  return { author_type: value };
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
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0)
    throw new EvidenceError(`\`${at}\` is not a number`);
  return number;
}

function asNumbers(value: unknown, at: string): readonly number[] {
  if (!Array.isArray(value)) throw new EvidenceError(`\`${at}\` is not a list`);
  return value.map((entry: unknown, index) => asNumber(entry, `${at}[${index}]`));
}

function asInstant(value: unknown, at: string): number {
  const moment = typeof value === 'string' ? parseInstant(value) : undefined;
  if (moment === undefined) throw new EvidenceError(`\`${at}\` is not a date with a time and a zone`);
  return moment;
}

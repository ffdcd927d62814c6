import { parseBreakGlass } from './break-glass/parse-evidence.ts';
import type { Evidence, PolicyHistory, Provenance, PullRequest, Review, ReviewState } from './evidence.ts';
import { isGrantId, meantGrant } from './grant-path.ts';
import { asInstant, asKnown, asNumber, asNumbers, asRecord, asTexts, EvidenceError, textAt } from './evidence-json.ts';
import { nearest } from './nearest.ts';
import { type Permission, PERMISSIONS } from './who.ts';
import { freezesIn, isRevocation } from './tags.ts';

const TOP_LEVEL_KEYS = ['policy', 'people', 'revoked', 'frozen', 'uses', 'break_glass'] as const;
const PROVENANCE = ['pull', 'reviews', 'line'] as const;
const PULL_KEYS = [
  'number',
  'merged',
  'merged_at',
  'author',
  'author_id',
  'author_type',
  'head_sha',
  'committers',
  'unknown_authors',
  'files',
] as const;
const REVIEW_KEYS = [
  'author',
  'author_id',
  'type',
  'state',
  'commit',
  'submitted_at',
  'permission',
  'teams',
  'team_ids',
] as const;
const LINES = ['proved', 'broken', 'unknown'] as const;

/**
 * Reads an `evidence.json`: grant ids to pull request and reviews, and `policy`, `revoked`, `frozen`, `uses`,
 * `break_glass`.
 *
 * INVARIANT: what is written and not understood is an error: left out, it would count as nothing wrong.
 * @throws EvidenceError naming the place that is wrong
 */
export function parseEvidence(value: unknown): Evidence {
  const root = asRecord(value, 'evidence');
  const provenance = new Map<string, Provenance>();
  for (const [id, entry] of Object.entries(root)) {
    if (TOP_LEVEL_KEYS.some((known) => known === id)) continue;
    refuseUnlessGrant(id, id);
    provenance.set(id, parseProvenance(entry, id));
  }
  const { policy, people, revoked = [], frozen = false, uses = {}, break_glass: breakGlass } = root;
  const freezes = typeof frozen === 'boolean' ? undefined : parseFreezes(frozen);
  return {
    provenance,
    revoked: new Set(parseRevoked(revoked)),
    frozen: frozen === true,
    ...(freezes === undefined ? {} : { freezes }),
    uses: parseUses(uses),
    ...(policy === undefined ? {} : { policy: parsePolicyHistory(policy) }),
    ...(people === undefined ? {} : { people: parseProvenance(people, 'people') }),
    ...(breakGlass === undefined ? {} : { breakGlass: parseBreakGlass(breakGlass, parseProvenance) }),
  };
}

function refuseUnlessGrant(id: string, at: string): void {
  if (isGrantId(id)) return;
  const near = meantGrant(id) ?? nearest(id, TOP_LEVEL_KEYS);
  throw new EvidenceError(
    `\`${at}\` is not the id of a grant`,
    near === undefined
      ? `known besides ids such as \`users/mona/november-banner\`: ${TOP_LEVEL_KEYS.join(', ')}`
      : `did you mean \`${near}\`?`,
  );
}

function parseRevoked(value: unknown): readonly string[] {
  const names = asTexts(value, 'revoked');
  for (const [index, name] of names.entries()) {
    if (isRevocation(name)) continue;
    const rest = name.replace(/^(?:refs\/tags\/)?grantgate\/revoked\//i, '');
    const near = isRevocation(rest)
      ? rest
      : isRevocation(`users/${rest}`) && !rest.startsWith('grantgate')
        ? `users/${rest}`
        : undefined;
    throw new EvidenceError(
      `\`revoked[${index}]\` revokes nothing: \`${name}\``,
      near === undefined
        ? 'write an id such as `users/mona/november-banner`, or a folder such as `users/mona`'
        : `did you mean \`${near}\`?`,
    );
  }
  return names;
}

function parseFreezes(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw new EvidenceError('`frozen` is not true or false, nor a list of tags');
  const names = asTexts(value, 'frozen');
  const stray = names.findIndex((name) => freezesIn({ names: [name], unread: [] }).length === 0);
  if (stray >= 0)
    throw new EvidenceError(
      `\`frozen[${stray}]\` freezes nothing: \`${names[stray] ?? ''}\``,
      'write tags in full, such as `grantgate/frozen/20261128T180000Z`',
    );
  return names;
}

function parseUses(value: unknown): ReadonlyMap<string, number> {
  const uses = Object.entries(asRecord(value, 'uses'));
  for (const [id] of uses) refuseUnlessGrant(id, `uses.${id}`);
  return new Map(uses.map(([id, count]) => [id, asNumber(count, `uses.${id}`)]));
}

/**
 * How the policy's last change came to be. It is judged by the approval rules that the policy has now, since the file
 * knows of no earlier ones.
 */
function parsePolicyHistory(value: unknown): PolicyHistory {
  return { versions: [{ provenance: parseProvenance(value, 'policy') }], whole: false, told: true };
}

function parseProvenance(value: unknown, at: string): Provenance {
  const { pull, reviews = [], line: written = 'proved' } = asKnown(value, at, PROVENANCE);
  if (!Array.isArray(reviews)) throw new EvidenceError(`\`${at}.reviews\` is not a list`);
  const parsed = reviews.map((review: unknown, index) => parseReview(review, `${at}.reviews[${index}]`));
  const line = LINES.find((known) => known === written);
  if (line === undefined) throw new EvidenceError(`\`${at}.line\` is not one of ${LINES.join(', ')}`);
  return {
    reviews: parsed,
    ...(line === 'proved' ? {} : { line }),
    ...(pull === undefined || pull === null ? {} : { pull: parsePull(pull, `${at}.pull`) }),
  };
}

function parsePull(value: unknown, at: string): PullRequest {
  const pull = asKnown(value, at, PULL_KEYS);
  const merged = pull['merged'];
  if (typeof merged !== 'boolean') throw new EvidenceError(`\`${at}.merged\` is not true or false`);
  return {
    number: asNumber(pull['number'], `${at}.number`),
    merged,
    author: textAt(pull['author'], `${at}.author`),
    ...optionalId(pull['author_id'], `${at}.author_id`),
    ...optionalKind(pull['author_type'], `${at}.author_type`),
    head_sha: textAt(pull['head_sha'], `${at}.head_sha`),
    committers: asTexts(pull['committers'] === undefined ? [] : pull['committers'], `${at}.committers`),
    ...(pull['unknown_authors'] === undefined
      ? {}
      : { unknown_authors: asTexts(pull['unknown_authors'], `${at}.unknown_authors`) }),
    merged_at: merged ? asInstant(pull['merged_at'], `${at}.merged_at`) : 0,
    ...(pull['files'] === undefined ? {} : { files: asNumber(pull['files'], `${at}.files`) }),
  };
}

function parseReview(value: unknown, at: string): Review {
  const review = asKnown(value, at, REVIEW_KEYS);
  const permission = review['permission'];
  const teams = review['teams'];
  const ids = review['team_ids'];
  const kind = review['type'] ?? 'User';
  if (kind !== 'User' && kind !== 'Bot') throw new EvidenceError(`\`${at}.type\` is not \`User\` or \`Bot\``);
  return {
    author: textAt(review['author'], `${at}.author`),
    ...optionalId(review['author_id'], `${at}.author_id`),
    type: kind,
    state: asState(review['state'], `${at}.state`),
    commit: textAt(review['commit'], `${at}.commit`),
    submitted_at: asInstant(review['submitted_at'], `${at}.submitted_at`),
    ...(permission === undefined || permission === null
      ? {}
      : { permission: asPermission(permission, `${at}.permission`) }),
    ...(teams === undefined || teams === null ? {} : { teams: asTexts(teams, `${at}.teams`) }),
    ...(ids === undefined || ids === null ? {} : { team_ids: asNumbers(ids, `${at}.team_ids`) }),
  };
}

const EVIDENCE_STATES: readonly ReviewState[] = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'];

function asState(value: unknown, at: string): ReviewState {
  const state = EVIDENCE_STATES.find((known) => known === value);
  if (state === undefined) throw new EvidenceError(`\`${at}\` is not one of ${EVIDENCE_STATES.join(', ')}`);
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

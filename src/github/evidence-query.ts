import { blockedUses, type SeenTags } from '../policy/tags.ts';
import type { TagKeeping } from '../policy/tag-rules.ts';
import type { Provenance, PullRequest, Review, ReviewState } from '../policy/evidence.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';
import { BLOB, readFile, type SourceFile } from './policy-query.ts';
import { grantQuestions, readKeeping, readTags, RULESETS, tagNames, tagParts, tagVariables } from './tag-query.ts';

/** What is asked about one grant. */
export interface Candidate {
  readonly id: string;
  /** Path in the repository of the policy. */
  readonly path: string;
  /** Blob of the file at the recorded commit; absent when the file itself is fetched here. */
  readonly oid?: string;
  /** The text is wanted too (files of teams). */
  readonly text?: boolean;
  readonly uses?: boolean;
}

/** What GitHub says of one grant. */
export interface CandidateEvidence {
  readonly id: string;
  readonly provenance: Provenance;
  /** Why the evidence cannot be used. */
  readonly unavailable?: string;
  readonly uses: number;
  /** The tag in whose way uses cannot be counted. */
  readonly usesBlocked?: string;
  /** The file itself, where it was asked for. */
  readonly file?: SourceFile;
}

const PERSON = 'login __typename ... on User { databaseId } ... on Bot { databaseId }';

function provenanceFields(index: number): string {
  return `nodes { oid associatedPullRequests(first: 3) { totalCount nodes {
    number merged mergedAt headRefOid baseRefName baseRepository { nameWithOwner } author { ${PERSON} }
    last: commits(last: 1) { nodes { commit { oid file(path: $p${index}) { oid } } } }
    commits(first: 100) { totalCount nodes { commit { oid committer { user { login databaseId } } authors(first: 20) { totalCount nodes { user { login databaseId } } } } } }
    reviews(first: 100, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) { totalCount nodes { state submittedAt author { ${PERSON} } commit { oid } } }
  } } }`;
}

/** The parts of a query that concern some candidates, by aliases; `path`, `used` and the names of tags arrive as variables. */
export interface EvidenceParts {
  readonly parameters: string;
  /** Fields of the commit. */
  readonly commit: string;
  /** Fields of the repository. */
  readonly repository: string;
}

/** Provenance, revocation tag and spent uses of every candidate. */
export function evidenceParts(candidates: readonly Candidate[]): EvidenceParts {
  const each = (write: (candidate: Candidate, index: number) => string): string => candidates.map(write).join(' ');
  const tags = tagParts(grantQuestions(candidates), 'e');
  return {
    parameters: `${each((candidate, index) => `$p${index}: String!,${candidate.uses === true ? ` $u${index}: String!,` : ''}`)} ${tags.parameters}`,
    commit: each((candidate, index) => {
      const file = candidate.text === true ? `f${index}: file(path: $p${index}) { mode type object { ... on Blob { ${BLOB} } } } ` : '';
      return `${file}g${index}: history(first: 1, path: $p${index}) { ${provenanceFields(index)} }`;
    }),
    repository: `${each((candidate, index) => (candidate.uses === true ? `u${index}: refs(refPrefix: $u${index}, first: 100) { totalCount nodes { prefix name } }` : ''))}
    ${tags.fields}
    ${RULESETS}`,
  };
}

/** The second request: everything about the candidates, at the recorded commit. */
export function evidenceQuery(candidates: readonly Candidate[]): string {
  const parts = evidenceParts(candidates);
  return `query Evidence($owner: String!, $name: String!, $oid: GitObjectID!, ${parts.parameters}) {
  repository(owner: $owner, name: $name) { nameWithOwner defaultBranchRef { name }
    object(oid: $oid) { ... on Commit { oid ${parts.commit} } }
    ${parts.repository}
  }
}`;
}

export function candidateVariables(candidates: readonly Candidate[]): Readonly<Record<string, string>> {
  const variables: Record<string, string> = { ...tagVariables(grantQuestions(candidates), 'e') };
  candidates.forEach((candidate, index) => {
    variables[`p${index}`] = candidate.path;
    if (candidate.uses === true) variables[`u${index}`] = `refs/tags/grantgate/used/${candidate.id}/`;
  });
  return variables;
}

export interface EvidenceAnswer {
  readonly candidates: readonly CandidateEvidence[];
  /** Tags that revoke, and tags in the way of those that count. */
  readonly tags: SeenTags;
  /** Whether active rulesets keep the gate's tags. */
  readonly keeping: TagKeeping | undefined;
}

/**
 * Reads the answer of {@link evidenceQuery}.
 * @throws FactError when it is not understood
 */
export function readEvidence(data: unknown, candidates: readonly Candidate[]): EvidenceAnswer {
  const repository = new Fields(data, '').object('repository');
  return readCandidates(repository, repository.object('object'), candidates);
}

/**
 * Reads what was asked by {@link evidenceParts}. Evidence of one grant that is incomplete makes only that grant's unavailable.
 * @throws FactError when the answer is not understood
 */
export function readCandidates(repository: Fields, commit: Fields, candidates: readonly Candidate[]): EvidenceAnswer {
  const home = repository.text('nameWithOwner');
  const branch = repository.object('defaultBranchRef').text('name');
  const tags = readTags(repository, grantQuestions(candidates), 'e');
  return {
    candidates: candidates.map((candidate, index) => {
      const file = candidate.text === true ? readFile(commit.maybe(`f${index}`), `${candidate.id}.yml`) : undefined;
      const common = {
        id: candidate.id,
        ...readUses(repository, candidate, index, tags),
        ...(file === undefined ? {} : { file }),
      };
      try {
        return { ...common, provenance: readProvenance(commit.object(`g${index}`), candidate.oid ?? file?.oid, home, branch) };
      } catch (error) {
        if (!(error instanceof FactError)) throw error;
        return { ...common, provenance: { reviews: [] }, unavailable: error.message };
      }
    }),
    tags,
    keeping: readKeeping(repository.object('rulesets')),
  };
}

/** Uses that are spent. Whatever else stands where they are counted may only make them fewer, and says so. */
function readUses(repository: Fields, { id, uses }: Candidate, index: number, seen: SeenTags): Pick<CandidateEvidence, 'uses' | 'usesBlocked'> {
  if (uses !== true) return { uses: 0 };
  const list = repository.object(`u${index}`);
  const blocked = blockedUses({ ...seen, names: [...seen.names, ...tagNames(list)] }, id);
  return { uses: list.number('totalCount'), ...(blocked === undefined ? {} : { usesBlocked: blocked }) };
}

function readProvenance(history: Fields, oid: string | undefined, home: string, branch: string): Provenance {
  const [commit] = history.present('nodes');
  if (commit === undefined) return { reviews: [] };
  const pulls = commit.object('associatedPullRequests');
  const nodes = pulls.present('nodes');
  if (pulls.number('totalCount') > nodes.length) throw new FactError('the commit of the grant belongs to more pull requests than can be read');
  const pull = nodes.find((node) => node.flag('merged') && node.text('baseRefName') === branch && node.maybe('baseRepository')?.text('nameWithOwner') === home);
  return pull === undefined ? { reviews: [] } : { pull: readPull(pull, oid), reviews: readReviews(pull) };
}

function readPull(pull: Fields, oid: string | undefined): PullRequest {
  const number = pull.number('number');
  const commits = pull.object('commits');
  const nodes = commits.present('nodes');
  if (commits.number('totalCount') > nodes.length) throw new FactError(`pull request #${number} has more than 100 commits: its authors cannot all be checked`);
  const people = nodes.flatMap((node) => peopleOf(node.object('commit'), number));
  const author = readPerson(pull.maybe('author'));
  const [last] = pull.object('last').present('nodes');
  const reviewed = last?.object('commit').maybe('file')?.text('oid');
  return {
    number,
    merged: true,
    author: author.login,
    ...(author.id === undefined ? {} : { author_id: author.id }),
    head_sha: pull.text('headRefOid'),
    committers: [...new Set(people.map((person) => person.login))],
    committer_ids: [...new Set(people.map((person) => person.id))].filter((id) => id !== undefined),
    merged_at: Date.parse(pull.text('mergedAt')),
    ...(reviewed === oid ? {} : { altered: true }),
  };
}

interface Person {
  readonly login: string;
  readonly id?: number;
}

function peopleOf(commit: Fields, pull: number): readonly Person[] {
  const authors = commit.object('authors');
  const nodes = authors.present('nodes');
  if (authors.number('totalCount') > nodes.length) throw new FactError(`a commit of pull request #${pull} has more authors than can be read`);
  const actors = [...nodes, ...(commit.has('committer') ? [commit.object('committer')] : [])];
  return actors.flatMap((actor) => {
    const user = actor.maybe('user');
    if (user === undefined) return [];
    return [{ login: user.text('login'), ...(user.has('databaseId') ? { id: user.number('databaseId') } : {}) }];
  });
}

/** An account that was deleted is GitHub's `ghost`, which is nobody. */
function readPerson(actor: Fields | undefined): Person & { readonly type: 'User' | 'Bot' } {
  if (actor === undefined) return { login: 'ghost', type: 'Bot' };
  const type = actor.text('__typename') === 'User' ? 'User' : 'Bot';
  return { login: actor.text('login'), type, ...(actor.has('databaseId') ? { id: actor.number('databaseId') } : {}) };
}

const STATES: readonly ReviewState[] = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING'];

function readReviews(pull: Fields): readonly Review[] {
  const reviews = pull.object('reviews');
  const nodes = reviews.present('nodes');
  if (reviews.number('totalCount') > nodes.length) throw new FactError(`pull request #${pull.number('number')} has more than 100 reviews: they cannot all be checked`);
  return nodes.map((node) => {
    const author = readPerson(node.maybe('author'));
    const state = STATES.find((known) => known === node.text('state'));
    if (state === undefined) throw new FactError(`a review of pull request #${pull.number('number')} is in an unknown state`);
    return {
      author: author.login,
      ...(author.id === undefined ? {} : { author_id: author.id }),
      type: author.type,
      state,
      // a review whose commit is gone is on no commit, so on no last one
      commit: node.maybe('commit')?.text('oid') ?? '',
      submitted_at: node.has('submittedAt') ? Date.parse(node.text('submittedAt')) : 0,
    };
  });
}

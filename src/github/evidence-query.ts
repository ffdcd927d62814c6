import type { Provenance, PullRequest, Review, ReviewState } from '../policy/evidence.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';
import { BLOB, readFile, type SourceFile } from './policy-query.ts';

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
  readonly revoked: boolean;
  readonly uses: number;
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

/** The parts of a query that concern some candidates, by aliases; `path`, `revoked` and `used` arrive as variables. */
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
  return {
    parameters: each((candidate, index) => `$p${index}: String!, $r${index}: String!,${candidate.uses === true ? ` $u${index}: String!,` : ''}`),
    commit: each((candidate, index) => {
      const file = candidate.text === true ? `f${index}: file(path: $p${index}) { mode type object { ... on Blob { ${BLOB} } } } ` : '';
      return `${file}g${index}: history(first: 1, path: $p${index}) { ${provenanceFields(index)} }`;
    }),
    repository: `${each((candidate, index) => {
      const uses = candidate.uses === true ? ` u${index}: refs(refPrefix: $u${index}, first: 1) { totalCount }` : '';
      return `r${index}: ref(qualifiedName: $r${index}) { name }${uses}`;
    })} ${candidates.some((candidate) => candidate.uses === true) ? RULESETS : ''}`,
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

/** The rulesets for tags, to see that what the gate relies on cannot be deleted. */
const RULESETS = `rulesets(first: 100, includeParents: true, targets: [TAG]) { totalCount nodes { name enforcement
  conditions { refName { include exclude } } rules(first: 50) { totalCount nodes { type } } } }`;

export function candidateVariables(candidates: readonly Candidate[]): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {};
  candidates.forEach((candidate, index) => {
    variables[`p${index}`] = candidate.path;
    variables[`r${index}`] = `refs/tags/grantgate/revoked/${candidate.id}`;
    if (candidate.uses === true) variables[`u${index}`] = `refs/tags/grantgate/used/${candidate.id}/`;
  });
  return variables;
}

export interface EvidenceAnswer {
  readonly candidates: readonly CandidateEvidence[];
  /** Whether an active ruleset keeps the gate's tags; asked only when uses are counted. */
  readonly tagsProtected: boolean | undefined;
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
  return {
    candidates: candidates.map((candidate, index) => {
      const file = candidate.text === true ? readFile(commit.maybe(`f${index}`), `${candidate.id}.yml`) : undefined;
      const common = {
        id: candidate.id,
        revoked: !repository.isNull(`r${index}`),
        uses: candidate.uses === true ? repository.object(`u${index}`).number('totalCount') : 0,
        ...(file === undefined ? {} : { file }),
      };
      try {
        return { ...common, provenance: readProvenance(commit.object(`g${index}`), candidate.oid ?? file?.oid, home, branch) };
      } catch (error) {
        if (!(error instanceof FactError)) throw error;
        return { ...common, provenance: { reviews: [] }, unavailable: error.message };
      }
    }),
    tagsProtected: repository.has('rulesets') ? tagsProtected(repository.object('rulesets')) : undefined,
  };
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

/**
 * Patterns of a ruleset that cover every tag that counts. GitHub's "Creating rulesets", "Using fnmatch syntax": only a `**` with a slash behind it crosses
 * slashes, so that `refs/tags/grantgate/**` keeps none of them.
 */
const KEEPING = ['~ALL', 'refs/tags/**/*', 'refs/tags/grantgate/**/*', 'refs/tags/grantgate/used/**/*'];

/** INVARIANT: counting by tags holds only while nobody can delete or move them. */
function tagsProtected(rulesets: Fields): boolean {
  const nodes = rulesets.present('nodes').filter((node) => node.text('enforcement') === 'ACTIVE');
  const kept = (type: string): boolean =>
    nodes.some((node) => {
      const { include, exclude } = refNames(node);
      const covers = include.some((pattern) => KEEPING.includes(pattern));
      const types = node.object('rules').present('nodes').map((rule) => rule.text('type'));
      return covers && exclude.length === 0 && types.includes(type);
    });
  return kept('DELETION') && kept('UPDATE');
}

function refNames(ruleset: Fields): { readonly include: readonly string[]; readonly exclude: readonly string[] } {
  const names = ruleset.object('conditions').maybe('refName');
  return names === undefined ? { include: [], exclude: [] } : { include: names.texts('include'), exclude: names.texts('exclude') };
}

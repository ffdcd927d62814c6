import { blockedUses, type SeenTags } from '../policy/tags.ts';
import type { TagKeeping } from '../policy/tag-rules.ts';
import type { Provenance } from '../policy/evidence.ts';
import { FactError } from './fact-error.ts';
import { lineFields, readLine } from './first-parents.ts';
import { Fields } from './json.ts';
import { BLOB, readFile, type SourceFile } from './policy-query.ts';
import { pullFields } from './pull-request.ts';
import { type Follow, type Guess, trace } from './trace.ts';
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
    commit: `${each((candidate, index) => {
      const file = candidate.text === true ? `f${index}: file(path: $p${index}) { mode type object { ... on Blob { ${BLOB} } } } ` : '';
      return `${file}g${index}: history(first: 1, path: $p${index}) { nodes { oid associatedPullRequests(first: 1) { totalCount nodes { ${pullFields(`p${index}`)} } } } }`;
    })} ${lineFields(candidates.map((_, index) => ({ name: `b${index}`, variable: `p${index}` })))}`,
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
export async function readEvidence(data: unknown, candidates: readonly Candidate[], follow: Follow): Promise<EvidenceAnswer> {
  const repository = new Fields(data, '').object('repository');
  return await readCandidates(repository, repository.object('object'), candidates, follow);
}

/** The file of a candidate, where it was asked for. @throws FactError when the answer is not understood */
export function candidateFile(commit: Fields, candidate: Candidate, index: number): SourceFile | undefined {
  return candidate.text === true ? readFile(commit.maybe(`f${index}`), `${candidate.id}.yml`) : undefined;
}

/**
 * Reads what was asked by {@link evidenceParts}, and asks for what is still needed. Evidence of one grant that is incomplete makes only that grant's
 * unavailable.
 * @throws FactError when the answer is not understood
 */
export async function readCandidates(repository: Fields, commit: Fields, candidates: readonly Candidate[], follow: Follow): Promise<EvidenceAnswer> {
  const tags = readTags(repository, grantQuestions(candidates), 'e');
  const read = candidates.map(async (candidate, index): Promise<CandidateEvidence> => {
    const file = candidateFile(commit, candidate, index);
    const common = { id: candidate.id, ...readUses(repository, candidate, index, tags), ...(file === undefined ? {} : { file }) };
    try {
      return { ...common, provenance: await readTrail(repository, commit, { ...candidate, oid: candidate.oid ?? file?.oid }, index, follow) };
    } catch (error) {
      if (!(error instanceof FactError)) throw error;
      return { ...common, provenance: { reviews: [] }, unavailable: error.message };
    }
  });
  return { candidates: await Promise.all(read), tags, keeping: readKeeping(repository.object('rulesets')) };
}

/** Uses that are spent. Whatever else stands where they are counted may only make them fewer, and says so. */
function readUses(repository: Fields, { id, uses }: Candidate, index: number, seen: SeenTags): Pick<CandidateEvidence, 'uses' | 'usesBlocked'> {
  if (uses !== true) return { uses: 0 };
  const list = repository.object(`u${index}`);
  const blocked = blockedUses({ ...seen, names: [...seen.names, ...tagNames(list)] }, id);
  return { uses: list.number('totalCount'), ...(blocked === undefined ? {} : { usesBlocked: blocked }) };
}

function readGuess(commit: Fields): Guess {
  const pulls = commit.object('associatedPullRequests');
  const nodes = pulls.present('nodes');
  return { oid: commit.text('oid'), pulls: nodes, complete: pulls.number('totalCount') <= nodes.length };
}

async function readTrail(repository: Fields, commit: Fields, { path, oid }: { path: string; oid: string | undefined }, index: number, follow: Follow): Promise<Provenance> {
  const name = `b${index}`;
  const line = readLine(commit);
  const [guess] = commit.object(`g${index}`).present('nodes');
  // no file, no evidence of it
  if (oid === undefined) return { reviews: [] };
  if (line.commits[0]?.blob(name) !== oid) throw new FactError(`GitHub answered with two versions of \`${path}\` for one commit`, 'start the run again');
  const { provenance } = await trace(
    {
      path,
      name,
      line,
      guess: guess === undefined ? undefined : readGuess(guess),
      home: repository.text('nameWithOwner'),
      branch: repository.object('defaultBranchRef').text('name'),
      tracesReplaced: true,
    },
    follow,
  );
  return provenance;
}

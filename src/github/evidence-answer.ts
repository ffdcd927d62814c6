import type { Provenance } from '../policy/evidence.ts';
import type { Fault } from '../policy/fault.ts';
import type { TagKeeping } from '../policy/tag-rules.ts';
import { blockedUses, type SeenTags } from '../policy/tags.ts';
import type { Candidate } from './evidence-query.ts';
import { FactError, faultOf } from './fact-error.ts';
import { readLine } from './first-parents.ts';
import type { Follow } from './follow.ts';
import { Fields } from './json.ts';
import type { Guess } from './merged-by.ts';
import { readSourceFile, type SourceFile } from './policy-query.ts';
import { grantQuestions, readKeeping, readTags, tagNames } from './tag-query.ts';
import { startTracing, trace } from './trace.ts';

/** What GitHub says about one grant. */
export interface CandidateEvidence {
  readonly id: string;
  readonly provenance: Provenance;
  /** Why the evidence cannot be used. */
  readonly unavailable?: Fault;
  readonly uses: number;
  /** The tag in whose way uses cannot be counted. */
  readonly usesBlocked?: string;
  /** The file itself, where it was asked for. */
  readonly file?: SourceFile;
}

export interface EvidenceAnswer {
  readonly candidates: readonly CandidateEvidence[];
  /** Tags that revoke, and tags in the way of those that count. */
  readonly tags: SeenTags;
  /** Whether active rulesets keep the gate's tags. */
  readonly keeping: TagKeeping | undefined;
}

/**
 * Reads the answer of `evidenceQuery`.
 * @throws FactError when it is not understood
 */
export async function readEvidence(
  data: unknown,
  candidates: readonly Candidate[],
  follow: Follow,
): Promise<EvidenceAnswer> {
  const repository = new Fields(data, '').object('repository');
  return await readCandidates(repository, repository.object('object'), candidates, follow);
}

/** The file of a candidate, where it was asked for. @throws FactError when the answer is not understood */
export function candidateFile(commit: Fields, candidate: Candidate, index: number): SourceFile | undefined {
  return candidate.text === true ? readSourceFile(commit.maybe(`f${index}`), `${candidate.id}.yml`) : undefined;
}

/**
 * Reads what was asked by `evidenceParts`, and asks for what is still needed. Evidence of one grant that is incomplete
 * makes only that grant's unavailable.
 * @throws FactError when the answer is not understood
 */
export async function readCandidates(
  repository: Fields,
  commit: Fields,
  candidates: readonly Candidate[],
  follow: Follow,
): Promise<EvidenceAnswer> {
  const tags = readTags(repository, grantQuestions(candidates), 'e');
  const read = candidates.map(async (candidate, index): Promise<CandidateEvidence> => {
    const file = candidateFile(commit, candidate, index);
    const common = {
      id: candidate.id,
      ...readUses(repository, candidate, index, tags),
      ...(file === undefined ? {} : { file }),
    };
    try {
      return {
        ...common,
        provenance: await readTrail(
          repository,
          commit,
          { ...candidate, oid: candidate.oid ?? file?.oid },
          index,
          follow,
        ),
      };
    } catch (error) {
      if (!(error instanceof FactError)) throw error;
      return { ...common, provenance: { reviews: [] }, unavailable: faultOf(error) };
    }
  });
  return { candidates: await Promise.all(read), tags, keeping: readKeeping(repository.object('rulesets')) };
}

/** Uses that are spent. Whatever else stands where they are counted may only make them fewer, and says so. */
function readUses(
  repository: Fields,
  { id, uses }: Candidate,
  index: number,
  seen: SeenTags,
): Pick<CandidateEvidence, 'uses' | 'usesBlocked'> {
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

async function readTrail(
  repository: Fields,
  commit: Fields,
  { path, oid }: { path: string; oid: string | undefined },
  index: number,
  follow: Follow,
): Promise<Provenance> {
  const name = `b${index}`;
  const line = readLine(commit);
  const [guess] = commit.object(`g${index}`).present('nodes');
  // no file, no evidence of it
  if (oid === undefined) return { reviews: [] };
  if (line.commits[0]?.blob(name) !== oid)
    throw new FactError(`GitHub answered with two versions of \`${path}\` for one commit`, 'start the run again');
  const trail = {
    path,
    name,
    line,
    guesses: guess === undefined ? [] : [readGuess(guess)],
    home: repository.text('nameWithOwner'),
    branch: repository.object('defaultBranchRef').text('name'),
  };
  return await trace(startTracing(trail, follow));
}

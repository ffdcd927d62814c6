import type { Holder } from '../policy/holder.ts';
import { candidateFile, type EvidenceAnswer, readCandidates } from './evidence-answer.ts';
import type { Candidate } from './evidence-query.ts';
import { type AccessFiles, openHome, readHasRevokedPeople, readHolderTags, readSourceFile } from './policy-query.ts';
import { readSource } from './source-files.ts';
import type { Follow } from './follow.ts';

/** Whom and what a named grant is asked about. */
export interface NamedQuestion {
  readonly candidate: Candidate;
  readonly repository: string;
  readonly holder: Holder;
}

/**
 * Reads the answer of `namedQuery`. The evidence is there at once unless more has to be asked for.
 * @throws FactError as the two requests it stands for
 */
export function readNamed(
  data: unknown,
  { candidate, repository, holder }: NamedQuestion,
  follow: Follow,
): { readonly files: AccessFiles; readonly evidence: Promise<EvidenceAnswer> } {
  const { found, branch, target } = openHome(data, repository);
  const file = candidateFile(target, candidate, 0);
  const evidence = readCandidates(found, target, [candidate], follow);
  // a fault is heard by whoever needs the answer
  evidence.catch(() => undefined);
  return {
    evidence,
    files: {
      repository: found.text('nameWithOwner'),
      branch: branch.text('name'),
      commit: target.text('oid'),
      policy: readSourceFile(target.maybe('policy'), 'policy.yml'),
      grants: file === undefined ? [] : [file],
      teamFiles: [],
      tags: readHolderTags(found, holder),
      hasRevokedPeople: readHasRevokedPeople(found),
      source: readSource(found),
      history: target,
    },
  };
}

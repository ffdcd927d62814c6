import type { Holder } from '../policy/grant.ts';
import { type Candidate, candidateFile, candidateVariables, evidenceParts, type EvidenceAnswer, readCandidates } from './evidence-query.ts';
import { POLICY_HISTORY } from './policy-history-query.ts';
import { type AccessFiles, BLOB, openHome, readFile, readStandingTags, STANDING_PARAMETERS, STANDING_TAGS, standingVariables } from './policy-query.ts';
import { readSource, SOURCE, type SourceName, sourceVariables } from './source-files.ts';
import type { Follow } from './trace.ts';

/** The candidate that the input `grant` names: everything about it is asked at once. */
export function namedCandidate(id: string, root: string): Candidate {
  return { id, path: `${root}/grants/${id}.yml`, text: true, uses: true };
}

/** Policy, grant and evidence in one document: with the grant named, one round trip less. */
export function namedQuery(candidate: Candidate): string {
  const parts = evidenceParts([candidate]);
  return `query Named($owner: String!, $name: String!, $policy: String!, $source: String!, $steps: Boolean!, ${STANDING_PARAMETERS}, ${parts.parameters}) {
  repository(owner: $owner, name: $name) { nameWithOwner
    ${SOURCE}
    ${STANDING_TAGS}
    defaultBranchRef { name target { oid ... on Commit {
      policy: file(path: $policy) { mode type object { ... on Blob { ${BLOB} } } }
      ${parts.commit}
      ${POLICY_HISTORY}
    } } }
    ${parts.repository}
  }
}`;
}

export function namedVariables(repository: string, root: string, candidate: Candidate, holder: Holder, source?: SourceName): Readonly<Record<string, string | boolean>> {
  const [owner = '', name = ''] = repository.split('/');
  return { owner, name, policy: `${root}/policy.yml`, ...candidateVariables([candidate]), ...sourceVariables(source), ...standingVariables(holder) };
}

/** Whom and what a named grant is asked about. */
export interface NamedQuestion {
  readonly candidate: Candidate;
  readonly repository: string;
  readonly holder: Holder;
}

/**
 * Reads the answer of {@link namedQuery}. The evidence is there at once unless more has to be asked for.
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
      policy: readFile(target.maybe('policy'), 'policy.yml'),
      grants: file === undefined ? [] : [file],
      teamFiles: [],
      tags: readStandingTags(found, holder),
      source: readSource(found),
      history: target,
    },
  };
}

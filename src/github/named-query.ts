import type { Holder } from '../policy/holder.ts';
import { type Candidate, candidateVariables, evidenceParts } from './evidence-query.ts';
import { POLICY_HISTORY } from './policy-history-query.ts';
import { BLOB, TAG_PARAMETERS, HOLDER_TAGS, holderTagVariables } from './policy-query.ts';
import { SOURCE, SOURCE_PARAMETERS, type SourceName, sourceVariables } from './source-files.ts';

/** The candidate that the input `grant` names: everything about it is asked at once. */
export function namedCandidate(id: string, root: string): Candidate {
  return { id, path: `${root}/grants/${id}.yml`, text: true, uses: true };
}

/** Policy, grant and evidence in one document: with the grant named, one round trip less. */
export function namedQuery(candidate: Candidate): string {
  const parts = evidenceParts([candidate]);
  return `query Named($owner: String!, $name: String!, $policy: String!,
  ${SOURCE_PARAMETERS}, ${TAG_PARAMETERS}, ${parts.parameters}) {
  repository(owner: $owner, name: $name) { nameWithOwner
    ${SOURCE}
    ${HOLDER_TAGS}
    defaultBranchRef { name target { oid ... on Commit {
      policy: file(path: $policy) { mode type object { ... on Blob { ${BLOB} } } }
      ${parts.commit}
      ${POLICY_HISTORY}
    } } }
    ${parts.repository}
  }
}`;
}

export function namedVariables(
  repository: string,
  root: string,
  candidate: Candidate,
  holder: Holder,
  source?: SourceName,
): Readonly<Record<string, string | boolean>> {
  const [owner = '', name = ''] = repository.split('/');
  return {
    owner,
    name,
    policy: `${root}/policy.yml`,
    ...candidateVariables([candidate]),
    ...sourceVariables(source),
    ...holderTagVariables(holder),
  };
}

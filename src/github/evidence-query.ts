import { lineFields } from './first-parents.ts';
import { BLOB } from './policy-query.ts';
import { pullFields } from './pull-fields.ts';
import { grantQuestions, RULESETS, tagParts, tagVariables } from './tag-query.ts';

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

/**
 * The parts of a query that concern some candidates, by aliases; `path`, `used` and the names of tags arrive as
 * variables.
 */
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
  const parameters = each(({ uses }, index) => `$p${index}: String!,${uses === true ? ` $u${index}: String!,` : ''}`);
  const uses = each((candidate, index) =>
    candidate.uses === true
      ? `u${index}: refs(refPrefix: $u${index}, first: 100) { totalCount nodes { prefix name } }`
      : '',
  );
  return {
    parameters: `${parameters} ${tags.parameters}`,
    commit: `${each((candidate, index) => {
      const file =
        candidate.text === true
          ? `f${index}: file(path: $p${index}) { mode type object { ... on Blob { ${BLOB} } } } `
          : '';
      return (
        `${file}g${index}: history(first: 1, path: $p${index}) { nodes { oid associatedPullRequests(first: 1) { ` +
        `totalCount nodes { ${pullFields(`p${index}`)} } } } }`
      );
    })} ${lineFields(candidates.map((_, index) => ({ name: `b${index}`, variable: `p${index}` })))}`,
    repository: `${uses}
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

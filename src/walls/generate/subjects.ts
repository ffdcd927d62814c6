import { literal, type TextPattern } from '../language.ts';
import { ANY_TEXT } from '../language.ts';
import type { RepositoryFacts } from '../repository-facts.ts';
import { subjectValue } from '../token.ts';

/** Where a job is, as far as `sub` says it. */
export interface SubjectPlace {
  readonly environment: string | undefined;
  /** Whole ref, as a pattern; for a job in an environment it is not in `sub`. */
  readonly ref: TextPattern;
  readonly gate: string;
}

/** Claims that a template of `sub` can hold and that are known in advance. */
type KnownKey = (repository: RepositoryFacts, place: SubjectPlace) => TextPattern;

const keyed = (key: string, value: string): TextPattern => literal(`${key}:${subjectValue(value)}`);
const KEYS_OF_SUBJECT: Readonly<Record<string, KnownKey>> = {
  repo: ({ subject }) => literal(subject.prefix),
  context: (_repository, { environment, ref }) =>
    environment === undefined ? [...literal('ref:'), ...ref] : keyed('environment', environment),
  repository: ({ repository }) => keyed('repository', repository),
  repository_id: ({ id }) => keyed('repository_id', id),
  repository_owner: ({ repository }) => keyed('repository_owner', repository.split('/')[0] ?? ''),
  repository_owner_id: ({ ownerId }) => keyed('repository_owner_id', ownerId),
  job_workflow_ref: (_repository, { gate }) => keyed('job_workflow_ref', gate),
  environment: (_repository, { environment }) => keyed('environment', environment ?? ''),
  ref: (_repository, { ref }) => [...literal('ref:'), ...ref],
};

/**
 * How `sub` of a job's token reads there. What a template takes from elsewhere is any text.
 * https://docs.github.com/actions/reference/security/oidc
 */
export function subjectPattern(repository: RepositoryFacts, place: SubjectPlace): TextPattern {
  const keys = repository.subject.keys ?? ['repo', 'context'];
  return keys.flatMap((key, index) => {
    const known = Object.hasOwn(KEYS_OF_SUBJECT, key) ? KEYS_OF_SUBJECT[key] : undefined;
    const part = known?.(repository, place) ?? [...literal(`${key}:`), ...(ANY_TEXT[0] ?? [])];
    return index === 0 ? part : [...literal(':'), ...part];
  });
}

/** Whether `sub` alone says that a job is of the gate. */
export function subjectNamesGate({ subject }: RepositoryFacts): boolean {
  return subject.keys?.includes('job_workflow_ref') === true;
}

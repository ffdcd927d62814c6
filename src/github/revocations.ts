import { joinTags, type SeenTags } from '../policy/tags.ts';
import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';
import { placeQuestions, readTags, tagParts, tagVariables } from './tag-query.ts';

/** Most people and accounts whose tags are asked for in one request; more go in parallel. */
const ASKED_PLACES = 20;

/** A document for the tags that revoke some people and accounts, by what follows `grantgate/revoked/`. */
export function revocationsQuery(places: readonly string[]): string {
  const { parameters, fields } = tagParts(placeQuestions(places), 'p');
  return `query Revocations($owner: String!, $name: String!, ${parameters}) {
  repository(owner: $owner, name: $name) {
    ${fields}
  }
}`;
}

/** Asks for them, however many there are. @throws FactError when they cannot be read */
export async function fetchRevocations(
  api: GitHubApi,
  repository: string,
  places: readonly string[],
): Promise<SeenTags> {
  const [owner = '', name = ''] = repository.split('/');
  const batches = Array.from({ length: Math.ceil(places.length / ASKED_PLACES) }, (_, index) =>
    places.slice(index * ASKED_PLACES, (index + 1) * ASKED_PLACES),
  );
  const answers = await Promise.all(
    batches.map(async (batch) => {
      const questions = placeQuestions(batch);
      const { data } = await api.query(revocationsQuery(batch), { owner, name, ...tagVariables(questions, 'p') });
      return readTags(new Fields(data, '').object('repository'), questions, 'p');
    }),
  );
  return joinTags(answers);
}

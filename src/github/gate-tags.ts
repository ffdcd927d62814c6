import { FREEZE, joinTags, NO_TAGS, ROOT, type SeenTags } from '../policy/tags.ts';
import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';
import { GATE_TAGS, readTags, tagNames, tagParts, type TagQuestions, tagVariables } from './tag-query.ts';

const FREEZE_QUESTIONS: TagQuestions = { exact: [ROOT, FREEZE], below: [FREEZE], like: [FREEZE] };
const FREEZE_PARTS = tagParts(FREEZE_QUESTIONS, 'f');
const QUERY = `query GateTags($owner: String!, $name: String!, ${FREEZE_PARTS.parameters}) {
  repository(owner: $owner, name: $name) {
    ${FREEZE_PARTS.fields}
    ${GATE_TAGS}
  }
}`;

/** The tags of the gate that freeze, and as many others as one request shows. @throws FactError */
export async function fetchGateTags(api: GitHubApi, repository: string): Promise<SeenTags> {
  const [owner = '', name = ''] = repository.split('/');
  const { data } = await api.query(QUERY, { owner, name, ...tagVariables(FREEZE_QUESTIONS, 'f') });
  const found = new Fields(data, '').object('repository');
  return joinTags([{ ...NO_TAGS, names: tagNames(found.object('tags')) }, readTags(found, FREEZE_QUESTIONS, 'f')]);
}

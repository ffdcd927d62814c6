import type { TagNote } from '../policy/tag-note.ts';
import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';

const TAG_NOTE_QUERY = `query TagNote($owner: String!, $name: String!, $tag: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $tag) {
      target { ... on Tag { message tagger { name date user { login } } } }
    }
  }
}`;

/**
 * What an annotated tag says of itself, for people to read: nothing is decided by it. Empty where it is not annotated,
 * `undefined` where GitHub does not show it.
 */
export async function fetchTagNote(api: GitHubApi, repository: string, tag: string): Promise<TagNote | undefined> {
  const [owner = '', name = ''] = repository.split('/');
  try {
    const { data } = await api.query(TAG_NOTE_QUERY, { owner, name, tag: `refs/tags/${tag}` });
    const ref = new Fields(data, 'data').object('repository').optional('ref');
    if (ref === undefined) return undefined;
    const target = ref.optional('target');
    const tagger = target?.optional('tagger');
    const by = tagger?.optional('user')?.optionalText('login') ?? tagger?.optionalText('name');
    const why = target?.optionalText('message')?.trim().split('\n')[0];
    const at = Date.parse(tagger?.optionalText('date') ?? '');
    return {
      ...(by === undefined ? {} : { by }),
      ...(why === undefined || why === '' ? {} : { why }),
      ...(Number.isNaN(at) ? {} : { at }),
    };
  } catch {
    return undefined;
  }
}

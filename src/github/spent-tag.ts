import type { GitHubApi } from './api.ts';
import { createTag, type WritableRepository, writeTagObject } from './create-ref.ts';
import { Fields } from './json.ts';

const SPENDER_QUERY = `query Spender($owner: String!, $name: String!, $tag: String!) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $tag) { target { ... on Tag { message } } } }
}`;

/** A tag by which something is spent, and by whom. */
export interface SpentTag {
  readonly tag: string;
  /** What it says. */
  readonly spender: string;
  readonly commit: string;
}

/**
 * Writes what the tag is to say, before it is created: nothing is spent by that. Needs `contents: write`.
 * @throws FactError when it cannot be written
 */
export async function writeSpentTag(to: WritableRepository, { tag, spender, commit }: SpentTag): Promise<string> {
  return await writeTagObject(to, { tag, note: spender, commit });
}

/**
 * Creates the tag by which something is spent, with what was written for it; needs `contents: write`.
 * @throws FactError when it can neither be created nor is there already
 */
export async function createSpentTag(
  to: WritableRepository,
  { tag }: Pick<SpentTag, 'tag'>,
  written: string,
): Promise<'created' | 'there'> {
  return await createTag(to, tag, written);
}

/**
 * By whom it was spent: empty where the tag does not say, `undefined` where there is no such tag.
 * @throws FactError when it cannot be read
 */
export async function fetchSpender(api: GitHubApi, repository: string, tag: string): Promise<string | undefined> {
  const [owner = '', name = ''] = repository.split('/');
  const { data } = await api.query(SPENDER_QUERY, { owner, name, tag: `refs/tags/${tag}` });
  const ref = new Fields(data, '').object('repository').maybe('ref');
  return ref === undefined ? undefined : (ref.maybe('target')?.optionalText('message')?.trimEnd() ?? '');
}

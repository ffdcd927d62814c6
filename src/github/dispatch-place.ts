import { FactError } from './fact-error.ts';
import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';

/** Where a dispatch goes, as GitHub writes it. */
export interface DispatchPlace {
  /** `owner/name`. */
  readonly repository: string;
  /** Decimal text. */
  readonly repositoryId: string;
  /** The whole ref. */
  readonly ref: string;
}

const PLACE_QUERY = `query DispatchPlace($owner: String!, $name: String!, $branch: String!, $tag: String!) {
  repository(owner: $owner, name: $name) {
    databaseId nameWithOwner
    defaultBranchRef { name }
    branch: ref(qualifiedName: $branch) { name }
    tag: ref(qualifiedName: $tag) { name }
  }
}`;

/**
 * Looks up what a delegation names: the number of the repository, and the whole of a ref that is given as people write
 * it. Without one it is the default branch.
 * @throws FactError when there is no such ref, or two of that name
 */
export async function fetchDispatchPlace(
  api: GitHubApi,
  repository: string,
  written: string | undefined,
): Promise<DispatchPlace> {
  const [owner = '', name = ''] = repository.split('/');
  const bare = written?.replace(/^refs\/(?:heads|tags)\//, '') ?? '';
  const isWhole = bare !== written;
  const variables = {
    owner,
    name,
    branch: isWhole && written?.startsWith('refs/tags/') === true ? 'refs/heads/' : `refs/heads/${bare}`,
    tag: isWhole && written?.startsWith('refs/heads/') === true ? 'refs/tags/' : `refs/tags/${bare}`,
  };
  const { data } = await api.query(PLACE_QUERY, variables);
  const found = new Fields(data, '').object('repository');
  const usual = found.maybe('defaultBranchRef')?.text('name');
  const place = { repository: found.text('nameWithOwner'), repositoryId: String(found.number('databaseId')) };
  if (written === undefined && usual !== undefined) return { ...place, ref: `refs/heads/${usual}` };
  const refs = [
    ...(found.maybe('branch') === undefined ? [] : [`refs/heads/${bare}`]),
    ...(found.maybe('tag') === undefined ? [] : [`refs/tags/${bare}`]),
  ];
  const [ref, other] = refs;
  if (ref === undefined)
    throw new FactError(
      `\`${repository}\` has no branch and no tag \`${bare}\``,
      'give one that is there with `--ref`',
    );
  if (other !== undefined)
    throw new FactError(
      `\`${repository}\` has a branch and a tag \`${bare}\``,
      `say which is meant: \`--ref ${ref}\` or \`--ref ${other}\``,
    );
  return { ...place, ref };
}

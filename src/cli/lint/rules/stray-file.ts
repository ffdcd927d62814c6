import { parseGrantPath } from '../../../policy/grant-path.ts';
import { HOLDER_FOLDERS } from '../../../policy/holder.ts';
import { HANDLE } from '../../../policy/delegation/people.ts';
import { LOGIN } from '../../../policy/names.ts';
import type { FolderRule, Listing, NameRemark } from '../rule.ts';

/** Files that people keep in folders, and that cannot be taken for a grant. */
const HARMLESS_FILES = new Set(['.gitkeep', 'readme.md']);

/** Files beside the grants that something reads: `review.yml` is for `grantgate review`. */
const READ_FILES = new Set(['policy.yml', 'people.yml', 'review.yml']);

/** Files and folders that the gate never reads. */
export const strayFile: FolderRule = {
  id: 'stray-file',
  severity: 'warning',
  summary: "A file or folder is nobody's grant: it has the wrong place, name or ending.",
  advice:
    'A grant is read only at `grants/users/<login>/<name>.yml`, `grants/teams/<team>/<name>.yml`, ' +
    '`grants/apps/<app>/<name>.yml` or `grants/people/<handle>/<name>.yml`, with a name of letters, digits, `.`, `_` ' +
    'and `-`. The policy is read only at `policy.yml`, people at `people.yml`, and what a ' +
    'review accepts at `review.yml`.',
  check: (listing) => [...strayFiles(listing), ...strayFolders(listing)],
};

function strayFiles({ path, files }: Listing): NameRemark[] {
  const depth = depthOf(path);
  const isStray = (name: string): boolean => {
    if (HARMLESS_FILES.has(name.toLowerCase())) return false;
    if (depth === 0) return !READ_FILES.has(name) && /\.ya?ml$/i.test(name);
    return depth < 3 || parseGrantPath(`${path.slice('grants/'.length)}/${name}`) === undefined;
  };
  const hint = (name: string): string =>
    /\.yaml$/i.test(name)
      ? 'the ending is `.yml`'
      : depth === 0
        ? 'the policy is `policy.yml`'
        : 'grants are `grants/users/<login>/<name>.yml`, or `teams`, `apps` and `people` likewise';
  return files
    .filter(isStray)
    .map((name) => ({ name, message: "nobody's grant: this file is never read", hint: hint(name) }));
}

function strayFolders({ path, folders }: Listing): NameRemark[] {
  const depth = depthOf(path);
  const isStray = (name: string): boolean =>
    depth === 3 || (depth === 2 && !isHolder(path, name)) || (depth === 1 && !HOLDER_FOLDERS.includes(name));
  return folders.filter(isStray).map((name) => ({
    name,
    message: 'this folder is never read',
    hint: 'grants are `grants/users/<login>/<name>.yml`, or `teams`, `apps` and `people` likewise',
  }));
}

/** Whether a folder can be that of a user, a team or an app, or of a person by handle. */
function isHolder(path: string, name: string): boolean {
  return path === 'grants/people' ? HANDLE.test(name) : LOGIN.test(name);
}

function depthOf(path: string): number {
  return path === '' ? 0 : path.split('/').length;
}

import { DefaultBranch, Unknown } from '../data.ts';
import { withChanges } from '../command/changed-files.ts';
import { resolveFolder } from '../command/folder-path.ts';
import { type GitClone, placeClone } from '../command/git/git-clones.ts';
import type { Setting } from '../command/setting.ts';
import { dropStart, EMPTY, join, known, show, startsWith, type Text, textOf } from '../text.ts';
import type { ActionSetting } from './action-meaning.ts';
import type { ActionUse } from './action-use.ts';
import { given } from './input-value.ts';
import { isOwnRepository, repositoryName } from './repository-name.ts';

/** Where the action's addresses begin when it is told no other server. */
const SERVER = 'https://github.com';

/** The setting after `actions/checkout`: a clone more. Source: its action.yml and src/ref-helper.ts. */
export function afterCheckout(use: ActionUse, around: ActionSetting): Setting {
  const { setting, repository: own } = around;
  const repository = given(use, 'repository')?.text ?? textOf(own);
  const clone: GitClone = {
    remotes: new Map([['origin', checkoutRemote(repository, use)]]),
    branch: checkoutBranch(use, repository, around),
    ...(mayHaveSubmodules(use) && { submodules: true }),
  };
  const path = given(use, 'path')?.text ?? EMPTY;
  const [key, placed] = placeClone(resolveFolder(EMPTY, path, setting.variables), clone);
  // an unknown folder may be that of any other clone
  const before =
    path[0] instanceof Unknown
      ? [...setting.clones].map(([folder]): [string, GitClone] => [folder, anyClone(path[0])])
      : setting.clones;
  return withChanges({ ...setting, clones: new Map([...before, [key, placed]]) }, key === '' ? [] : [textOf(key)]);
}

/** Each of them is a clone of another repository, in a folder of this one. */
function mayHaveSubmodules(use: ActionUse): boolean {
  const asked = given(use, 'submodules')?.text ?? EMPTY;
  return asked.length > 0 && !/^false$/i.test(known(asked) ?? '');
}

function checkoutRemote(repository: Text, use: ActionUse): Text {
  const server = given(use, 'github-server-url')?.text ?? EMPTY;
  return isUsualServer(use) ? repositoryName(repository) : join(server, ['/'], repository);
}

function isUsualServer(use: ActionUse): boolean {
  const server = given(use, 'github-server-url')?.text;
  return server === undefined || ['', '/'].some((end) => known(server) === `${SERVER}${end}`);
}

/** A short name may be a tag's, with which the head is detached; that it is a branch is the safer guess. */
function checkoutBranch(
  use: ActionUse,
  repository: Text,
  { branch, repository: own }: ActionSetting,
): Text | undefined {
  const ref = given(use, 'ref')?.text;
  if (ref === undefined) {
    const name = isUsualServer(use) ? known(repositoryName(repository)) : undefined;
    const source = `the default branch of ${show(repository)}`;
    if (!isOwnRepository(repository, own))
      return [name === undefined ? new Unknown(source) : new DefaultBranch(source, name)];
    return branch === undefined ? undefined : textOf(branch);
  }
  if (startsWith(ref, 'refs/heads/')) return dropStart(ref, 'refs/heads/'.length);
  if (startsWith(ref, 'refs/') || /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(known(ref) ?? '')) return undefined;
  return ref;
}

function anyClone(path: string | Unknown | undefined): GitClone {
  const source = path instanceof Unknown ? path.source : '';
  return {
    remotes: new Map([['origin', [new Unknown(`what is in ${source}`)]]]),
    branch: [new Unknown(`what is in ${source}`)],
  };
}

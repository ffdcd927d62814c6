import { foldCase } from '../../../policy/fold.ts';
import { type FolderRule, NO_FINDINGS } from '../rule.ts';

/** Folders that the gate finds only where a login is written just so. */
export const folderCase: FolderRule = {
  id: 'folder-case',
  severity: 'warning',
  summary: 'The folder of a person or an app has capital letters.',
  advice:
    'The gate looks for a folder as GitHub writes the login, and in lower case; a folder that is written ' +
    'in a third way is never ' +
    'read. Write it in lower case: that is always found.',
  check: ({ path, folders }) => {
    if (path !== 'grants/users' && path !== 'grants/apps') return NO_FINDINGS;
    return folders
      .filter((name) => foldCase(name) !== name)
      .map((name) => ({
        name,
        message: `\`${name}\` is read only where GitHub writes the login just so`,
        hint: `write the folder in lower case: \`${foldCase(name)}\``,
      }));
  },
};

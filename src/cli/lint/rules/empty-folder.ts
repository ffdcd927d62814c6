import { type FolderRule, NO_FINDINGS } from '../rule.ts';

/** Folders of people and teams without a grant. */
export const emptyFolder: FolderRule = {
  id: 'empty-folder',
  severity: 'warning',
  summary: 'The folder of a user, a team or an app holds no grant.',
  advice: 'Remove it: it is left over from grants that are gone.',
  check: ({ path, files, folders, links }) =>
    path.split('/').length < 3 || files.some((name) => name.endsWith('.yml')) || folders.length + links.length > 0
      ? NO_FINDINGS
      : [{ message: 'a folder without a grant', hint: 'remove it' }],
};

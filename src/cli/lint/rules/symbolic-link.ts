import { type FolderRule, NO_FINDINGS } from '../rule.ts';

/** Links among the grants. */
export const symbolicLink: FolderRule = {
  id: 'symbolic-link',
  severity: 'error',
  summary: 'A symbolic link stands where a file or a folder is expected.',
  advice: 'Links are never followed: what they point to was not what the approver saw. Put the file itself there.',
  check: ({ path, links }) =>
    path === '' && !links.some((name) => name === 'grants' || name === 'policy.yml')
      ? NO_FINDINGS
      : links.map((name) => ({
          name,
          message: 'a symbolic link is never followed',
          hint: 'put the file or folder itself there',
        })),
};

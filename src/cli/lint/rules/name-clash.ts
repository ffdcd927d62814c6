import { type FolderRule, NO_FINDINGS, type NameRemark } from '../rule.ts';

/** Names that differ only in upper and lower case. */
export const nameClash: FolderRule = {
  id: 'name-clash',
  severity: 'warning',
  summary: 'Two names in a folder differ only in upper and lower case.',
  advice:
    'Two folders for one login mean that the grants of one of them are not found. The tags that revoke and count ' +
    'two such grants cannot both exist in a clone on Windows or macOS. Rename one.',
  check: ({ files, folders, links }) => {
    const seen = new Map<string, string>();
    const remarks: NameRemark[] = [];
    for (const names of [files, folders, links]) {
      for (const name of names) {
        const folded = name.toLowerCase();
        const other = seen.get(folded);
        if (other === undefined) seen.set(folded, name);
        else
          remarks.push({
            name,
            message: `differs from \`${other}\` only in upper and lower case`,
            hint: 'rename one of them',
          });
      }
    }
    return remarks.length === 0 ? NO_FINDINGS : remarks;
  },
};

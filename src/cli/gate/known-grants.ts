import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isSameName } from '../../policy/fold.ts';
import { parseGrantPath } from '../../policy/grant-path.ts';

/** Whether an access folder has a grant of this id; `undefined` for what cannot be the id of one. */
export function grantLookup(access: string): (id: string) => boolean | undefined {
  return (id) => {
    const grant = parseGrantPath(`${id}.yml`);
    if (grant === undefined) return undefined;
    const [kind = '', holder = '', name = ''] = id.split('/');
    const folders = namesAt(join(access, 'grants', kind)).filter((folder) => isSameName(folder, holder));
    return folders.some((folder) => namesAt(join(access, 'grants', kind, folder)).includes(`${name}.yml`));
  };
}

function namesAt(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // what cannot be listed is said by the linter's rules about folders
    return [];
  }
}

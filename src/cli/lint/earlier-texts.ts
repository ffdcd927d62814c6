import { dirname, relative, sep } from 'node:path';
import { askGit } from '../ask-git.ts';
import type { Terminal } from '../terminal.ts';
import type { EarlierTexts } from './people.ts';

/** Most versions of a file that are looked at; each takes a start of git. */
const MAX_VERSIONS = 100;

/**
 * The earlier texts of files of an access folder, from the clone that it is in: the usual one, `.github/access` of the
 * repository. None where there is no clone.
 */
export function earlierTexts(access: string, env: Terminal['env']): EarlierTexts {
  const root = dirname(dirname(access));
  const folder = relative(root, access).split(sep).join('/');
  return (file) => {
    const path = `${folder}/${file}`;
    const found = askGit(root, ['log', `--max-count=${MAX_VERSIONS}`, '--format=%H', '--', path], env) ?? '';
    return found
      .split('\n')
      .filter((commit) => commit !== '')
      .flatMap((commit) => askGit(root, ['show', `${commit}:${path}`], env) ?? []);
  };
}

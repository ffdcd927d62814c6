import { known, type Text, textOf } from '../text.ts';
import { type Setting } from './setting.ts';

/** How scripts ask for their own folder; what `$0` and `BASH_SOURCE` are is under names that no variable can have. */
const OWN_FOLDER = /^\$\(dirname (?:-- )?"?\$(?:(0|\{0\})|BASH_SOURCE|\{BASH_SOURCE(?:\[0\])?\})"?\)$/;
const GONE_INTO =
  /^\$\(cd (?:-P |-- )?"?(\$\(dirname [^()]*\))"? (?:>\/dev\/null 2>&1 |&>\/dev\/null )?(?:&&|;) pwd(?: -P)?\)$/;
const PROGRAM = '0';
const SOURCED = 'BASH_SOURCE[0]';

/** The variables of a script at `path`, with which it finds its own folder; `$0` stays what it was for one that is sourced. */
export function withOwnPath(
  variables: ReadonlyMap<string, Text>,
  path: string,
  isSourced: boolean,
): ReadonlyMap<string, Text> {
  return new Map([...variables, [SOURCED, [path]], ...(isSourced ? [] : [[PROGRAM, [path]] as const])]);
}

/** The folder of the running script, relative to the workspace and beginning with `.`, where a text begins with it: `$(dirname "$0")/..`. */
export function fromOwnFolder(text: Text, { variables }: Setting): Text | undefined {
  const [first = '', ...rest] = text;
  const match = typeof first === 'string' ? null : OWN_FOLDER.exec(GONE_INTO.exec(first.source)?.[1] ?? first.source);
  const path = match === null ? undefined : known(variables.get(match[1] === undefined ? SOURCED : PROGRAM) ?? []);
  return path === undefined ? undefined : textOf(`./${path}`.replace(/\/[^/]*$/, ''), ...rest);
}

const WORKSPACE =
  /^(?:\$GITHUB_WORKSPACE|\$\{GITHUB_WORKSPACE\}|(?:\$\{\{\s*)?github\.workspace(?:\s*\}\})?|env\.GITHUB_WORKSPACE)$/;

/** The path of a file relative to the workspace, normalised; `undefined` where it is not known or lies outside. */
export function pathInWorkspace(file: Text, setting: Setting): string | undefined {
  const own = fromOwnFolder(file, setting);
  if (own !== undefined) return pathInWorkspace(own, { ...setting, folder: [] });
  const [first = '', ...rest] = file;
  if (typeof first !== 'string') {
    const path = WORKSPACE.test(first.source) ? known(rest) : undefined;
    return path?.startsWith('/') === true ? normalised(path.split('/')) : undefined;
  }
  const [path, folder] = [known(file), known(setting.folder)];
  if (path === undefined || path === '' || path.startsWith('~')) return undefined;
  const workspace = known(setting.variables.get('GITHUB_WORKSPACE') ?? []);
  if (workspace !== undefined && workspace !== '' && path.startsWith(`${workspace}/`))
    return normalised(path.slice(workspace.length).split('/'));
  return folder === undefined || path.startsWith('/')
    ? undefined
    : normalised([...folder.split('/'), ...path.split('/')]);
}

/** Without `.` and `..`; `undefined` where it leaves the folder that it begins in. */
function normalised(parts: readonly string[]): string | undefined {
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '..' && kept.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') kept.push(part);
  }
  return kept.length === 0 ? undefined : kept.join('/');
}

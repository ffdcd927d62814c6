import { unbroken } from '../../policy/unbroken.ts';
import { Unknown } from '../data.ts';
import { known, show, type Text } from '../text.ts';

/** The runner's folder and files for what steps hand on. Source: actions/runner, `FileCommandManager`. */
const BY_FOLDER = /_runner_file_commands|(?:^|\/)set_env_/;
/** Where a step writes to the file in the usual way. */
const PLAIN_REDIRECT = /(?:>>?\|?|\btee(?:\s+--?\w+)*)\s*"?\$(?:GITHUB_ENV\b|\{GITHUB_ENV\})"?/g;
/** Files of the runner that are surely others, and new ones; of the former not what is made from their names. */
const OTHER = new RegExp(unbroken`
  ^(?:\$(?:GITHUB_(?:OUTPUT|STEP_SUMMARY|PATH|STATE)
  |\{GITHUB_(?:OUTPUT|STEP_SUMMARY|PATH|STATE)(?::?[-?+=][^}]*)?\})$
  |\$\{?(?:RUNNER_TEMP|BASH_SOURCE)\b|\$\(mktemp\b|github\.path)
`);
/**
 * The runner's files for one step lie in one folder, and their names differ in the beginning only: what changes the
 * name of one may give that of another.
 */
function changesName(source: string): boolean {
  const pieces = source.split(/([\n;|&>])/);
  return pieces.some((piece, index) => {
    if (!SIBLING.test(piece)) return false;
    if (CHANGED_BY_SHELL.test(piece) || CHANGING_PROGRAM.test(piece)) return true;
    return /\b(?:echo|printf)\b/.test(piece) && pieces[index + 1] === '|';
  });
}

const SIBLING = /GITHUB_(?:OUTPUT|PATH|STATE|STEP_SUMMARY)\b/;
const CHANGED_BY_SHELL = /\$\{#?GITHUB_(?:OUTPUT|STEP_SUMMARY|PATH|STATE)(?:[^}:\w?+=-]|:[^-?+=])|<<</;
const CHANGING_PROGRAM = /\b(?:dirname|basename|sed|tr|awk|cut|perl|realpath|readlink)\b/;
/** What may look a variable up by a name that is a value. */
const INDIRECT = /^\$\{!|^(?:\$\(|`)\s*(?:[\w/]*\/)?(?:printenv|env|set|export|declare|compgen|eval|xargs)\b/;

/**
 * Whether a script gets at the file of `GITHUB_ENV` in another way than by writing to it: any file that it does not
 * name may be that one.
 */
export function hidesEnvFile(source: string): boolean {
  return (
    (/GITHUB_ENV|_runner_file_commands|set_env_/.test(source) &&
      /GITHUB_ENV|_runner_file_commands|set_env_/.test(source.replaceAll(PLAIN_REDIRECT, ''))) ||
    changesName(source)
  );
}

/** Whether a file that is written may be that of `GITHUB_ENV`, though it is not called so. */
export function mayBeEnvFile(text: Text, isHidden: boolean): boolean {
  if (BY_FOLDER.test(show(text))) return true;
  const last = text.at(-1);
  if (last instanceof Unknown)
    return !OTHER.test(last.source) && (isHidden || (text.length === 1 && INDIRECT.test(last.source)));
  return isHidden && /[*?[][^/]*$/.test(known(text) ?? last ?? '');
}

/** Whether the words of a program that is not read, or what it is given to read, name the file. */
export function mentionsEnvFile(texts: readonly Text[]): boolean {
  return texts.some((text) =>
    text.some((part) => typeof part === 'string' && /GITHUB_ENV|_runner_file_commands|set_env_/.test(part)),
  );
}

/**
 * Whether commands for the runner in any program's output set variables. Source: actions/runner,
 * `SetEnvCommandExtension`.
 */
export function takesOutput(variables: ReadonlyMap<string, Text>): boolean {
  const flag = variables.get('ACTIONS_ALLOW_UNSECURE_COMMANDS');
  return flag !== undefined && !/^(?:|0|false|\$false)$/i.test(known(flag) ?? '?');
}

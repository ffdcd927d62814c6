import { unbroken } from '../../policy/unbroken.ts';
import { Plain, Unknown } from '../data.ts';
import { show, type Text } from '../text.ts';

/** The runner's folder, and what its files are called there. Source: actions/runner, `FileCommandManager`. */
const IN_RUNNER_FOLDER = new RegExp(unbroken`
  _runner_file_commands|(?:^|\/)(?:set_(?:env|output)_|add_path_|save_state_|step_summary_)|(?:^|\/)_temp\/?$
  |^\/proc\/[^/]*\/(?:fd|root|cwd)\/
`);
/** What is made from the name of one of the files may be that of another. */
const FROM_RUNNER_FILE =
  /GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)\b|\bgithub\.(?:env|output|path|state|step_summary)\b/;
/** A file of the runner by its own variable, which whoever reads such writes looks for. */
const USUAL = new RegExp(
  unbroken`
    ^(?:\$(?:(?:env:)?GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)
    |\{(?:env:)?GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)(?::?[-?+=][^}]*)?\})
    |github\.(?:env|path|state|step_summary))$
  `,
  'i',
);

/** Ways in which a script may learn where the runner's files are, without a word of their variables. */
const WAYS: readonly RegExp[] = [
  // a variable by a name that is a value
  /\$\{!(?!\w+\[[@*]\]\})|\b(?:declare|typeset|local)\s+(?:-\w+\s+)*-\w*n/,
  // all variables
  /\bprintenv\b(?!\s+[A-Za-z_]+\b)|\bcompgen\b|\benv\s*(?:-0\s*|--null\s*)?[|)`>]|\bset\s*[|)`>]/,
  /\b(?:declare|typeset|export|readonly)\b\s*(?:-\w+\s*)*[|)`>]|\b(?:declare|typeset|export|readonly)\s+-\w*p/,
  /\/proc\/|\bENVIRON\b|GITHUB_(?!\w)/,
  // the folder
  /_temp\b|_runner|\/home\/runner\b|\/__w\b|OLDPWD|DIRSTACK|~[-+]|\.\.\/(?:\.\.|[*?[_])/,
  /RUNNER_TEMP\}?"?\/[\w./-]*[*?[{$`]|\brunner\.temp\b\s*\}\}\/[\w./-]*[*?[{$`]/,
];
/** What goes to a folder, lists it, or makes it another one's. */
const LOOKS_AT = /\b(?:cd|pushd|find|ls|fd|tree|du|ln|mount|stat|realpath|readlink|locate|dir|rsync|cp|rg|grep)\b/;
/** The runner's folder, and those around it. */
const FOLDER_AROUND = new RegExp(unbroken`
  [\s"'=](?:\.\.|\/|~|\$HOME|\$\{HOME\}|\$\{?RUNNER_TEMP\}?)(?=["'\s)]|$)
  |[\s"'=](?:\.\.|\$HOME|\$\{HOME\}|\$\{?RUNNER_TEMP\}?|~)"?\/["'\s)*]
`);

/** Where a script writes to one of the files in the usual way, or only looks at it. */
const USUAL_USE = /(?:>>?\|?\s*|-\w\s+)["']?\$\{?GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)\b/g;
const LOOKING = /(?:^|[\s({!])(?:cat|tee|test|\[{1,2}|echo|printf|grep|head|tail|wc|ls)\s/;

/** Whether a script may learn where the runner's files are. */
export function findsRunnerFiles(source: string): boolean {
  return (
    WAYS.some((way) => way.test(source)) || source.split(/[\n;|&]/).some((piece) => looksAround(piece) || keeps(piece))
  );
}

/** Whether a command is given the name of a file of the runner, from which it may make that of another. */
function keeps(piece: string): boolean {
  return FROM_RUNNER_FILE.test(piece) && FROM_RUNNER_FILE.test(piece.replaceAll(USUAL_USE, '')) && !LOOKING.test(piece);
}

function looksAround(piece: string): boolean {
  const at = piece.search(LOOKS_AT);
  return at >= 0 && FOLDER_AROUND.test(piece.slice(at));
}

/** Text that a program finds, where it looks elsewhere. */
const FOUND = /^(?:\{\}|…)$/;
/** Files that are surely others, and new ones. */
const OTHER_FILE = /^(?:\$\(\s*mktemp\b|\$\{?(?:RUNNER_TEMP|BASH_SOURCE|RANDOM)\b)/;
/** Folders that are not the runner's. */
const OTHER_FOLDER = new RegExp(unbroken`
  ^(?:\$\{?(?:GITHUB_WORKSPACE|RUNNER_TEMP|HOME|PWD|TMPDIR|RUNNER_TOOL_CACHE)\b|\$\(\s*(?:mktemp|pwd)\b
  |github\.workspace|runner\.temp)
`);

/**
 * Whether a file that a script writes may be one of the runner's, though it is not called so; `isFound`: the script may
 * have learnt where these are.
 */
export function mayBeRunnerFile(target: Text, isFound: boolean): boolean {
  if (IN_RUNNER_FOLDER.test(show(target))) return true;
  if (target.some((part) => part instanceof Unknown && FROM_RUNNER_FILE.test(part.source) && !USUAL.test(part.source)))
    return true;
  return isFound && isOpenEnded(target);
}

/**
 * Whether so little is known of a file that it may be any one. A file whose name is the same in every run is none of
 * the runner's.
 */
export function mayBeAnyFile(target: Text): boolean {
  const [first = ''] = target;
  const last = target.at(-1) ?? '';
  if (!isOpenEnded(target) || (last instanceof Unknown && FOUND.test(last.source))) return false;
  if (typeof first === 'string') return /^(?:\/(?!tmp\/|etc\/|usr\/|opt\/|var\/|dev\/|mnt\/)|~|\.\.)/.test(first);
  return target.length === 1 ? !(first instanceof Plain) : !OTHER_FOLDER.test(first.source);
}

function isOpenEnded(target: Text): boolean {
  const last = target.at(-1) ?? '';
  return typeof last === 'string'
    ? /[*?[][^/]*$/.test(last)
    : !USUAL.test(last.source) && !OTHER_FILE.test(last.source);
}

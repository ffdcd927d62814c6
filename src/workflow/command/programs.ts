import type { Command } from '../shell/command.ts';
import { unbroken } from '../../policy/unbroken.ts';
import { EMPTY, known, show, type Text } from '../text.ts';
import { DEPLOY_TOOLS } from './deploy-tools.ts';
import { readChangeFolder, readPopFolder, readPushFolder } from './folder-commands.ts';
import { readGh } from './github/gh.ts';
import { readGit } from './git/git.ts';
import { readCurl, readWget } from './http.ts';
import { readHub } from './github/hub.ts';
import { readOther } from './other-programs.ts';
import { carriedByProgram } from './program-commands.ts';
import type { CommandReader } from './reader.ts';

/** Readers by the name of their program, in lower case. */
export const PROGRAMS: ReadonlyMap<string, CommandReader> = new Map([
  ...DEPLOY_TOOLS,
  ['git', readGit],
  ['gh', readGh],
  ['hub', readHub],
  ['curl', readCurl],
  ['wget', readWget],
  ['cd', readChangeFolder],
  ['chdir', readChangeFolder],
  ['set-location', readChangeFolder],
  ['sl', readChangeFolder],
  ['pushd', readPushFolder],
  ['push-location', readPushFolder],
  ['popd', readPopFolder],
  ['pop-location', readPopFolder],
]);

/** The reader of a command's program; programs without one are read by {@link readOther}. */
export function commandReader(command: Command): CommandReader {
  const word = command.words[0] ?? EMPTY;
  const name = programName(word);
  const reader = name === undefined ? undefined : PROGRAMS.get(name);
  if (name !== undefined) return reader === undefined ? readOther : withCarried(name, reader);
  return known(word) === undefined ? readUnknownProgram : readOther;
}

/** What stands after the name of a program that changes something, as its first words. */
const WRITING_WORD = new RegExp(unbroken`
  ^(?:push|send-pack|lfs|subtree|svn|merge|release|pr|api|workflow|repo|secret|variable|apply|deploy\w*|destroy|up|down
  |upgrade|install|uninstall|rollback|delete|create|patch|replace|scale|publish|upload|cp|sync|mv|rm|put-.*|update-.*
  |create-.*|delete-.*|start-.*|invoke.*|set|edit|enable|disable|promote|-X\w*|--request|--method)$
`);
const MAX_WRITING_WORDS = 6;
/** Words of `pip`, which an unknown program runs in an environment of its own: `$CONDA_RUN pip install`. */
const PIP_WORDS = /^(?:python[\d.]* (?:-[a-zA-Z]+ )*-m )?pip[\d.]*(?: -\S+)* (?:un)?install(?: |$)/;

/** One whose name is not known is code that is not seen, unless its words are those of one that changes something. */
const readUnknownProgram: CommandReader = ({ words: [program = EMPTY, ...rest] }) => {
  const last = program.at(-1);
  // at a path it is a program of the repository, or one that was put there
  const isAtPath = typeof last === 'string' && /\/[\w.+-]+$/.test(last);
  const isInFolder = /^\.{1,2}\//.test(show(program));
  const words = rest.slice(0, MAX_WRITING_WORDS).map((word) => known(word) ?? '');
  const isWriting =
    !isAtPath && !isInFolder && !PIP_WORDS.test(words.join(' ')) && words.some((word) => WRITING_WORD.test(word));
  const why = `which program \`${show(program)}\` is`;
  return isWriting ? { undecided: [why] } : { opaque: why };
};

/** What a program's own options and settings carry is run as well. */
function withCarried(name: string, reader: CommandReader): CommandReader {
  return (command, setting) => {
    const meaning = reader(command, setting);
    const runs = carriedByProgram(name, command.words.slice(1));
    return runs.length === 0 ? meaning : { ...meaning, runs: [...(meaning.runs ?? []), ...runs] };
  };
}

/**
 * The name of a program that is looked up or given by an absolute path; a path within the workspace leads to a program
 * of the repository.
 */
function programName(word: Text): string | undefined {
  const path = known(word)?.replaceAll('\\', '/');
  const last = word.at(-1);
  if (path === undefined) return typeof last === 'string' && /[\\/]/.test(last) ? baseName(last) : undefined;
  const isElsewhere = path.includes('/') && !/^(?:\/|~|[A-Za-z]:)/.test(path);
  return isElsewhere ? undefined : baseName(path);
}

function baseName(path: string): string {
  return path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .toLowerCase()
    .replace(/\.exe$/, '');
}

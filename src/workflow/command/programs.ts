import type { Command } from '../shell/command.ts';
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
  return known(word) === undefined ? () => ({ undecided: [`which command \`${show(word)}\` is`] }) : readOther;
}

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
  if (path === undefined) return typeof last === 'string' && last.includes('/') ? baseName(last) : undefined;
  const isElsewhere = path.includes('/') && !/^(?:\/|~|[A-Za-z]:)/.test(path);
  return isElsewhere ? undefined : baseName(path);
}

function baseName(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/\.exe$/, '');
}

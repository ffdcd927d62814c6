import type { Command, Script } from '../shell/command.ts';
import { printsRunnerCommand } from '../shell/runner-commands.ts';
import { mayBeAnyFile, mayBeRunnerFile } from '../shell/runner-files.ts';
import { known, show, startsWith, type Text } from '../text.ts';
import { wordsIn } from './options.ts';
import { writeTargets } from './write-targets.ts';

/** Programs that write no file that is named among their words. */
const WRITING_NOTHING = new Set(
  wordsIn(`echo printf cat grep egrep fgrep rg ls wc head tail stat file jq cd pushd popd du less more diff cmp test [
  sha256sum md5sum basename dirname readlink realpath cut tr printenv mkdir rm rmdir chmod chown sleep kill source .
  export unset read true false exit command which type date sort uniq find`),
);

/** What may write a file of the runner that it does not call so, as it is written. */
export interface StrayWrites {
  /** It may be the file of variables for later steps. */
  readonly variables?: string;
  /** It may be that of the step's own outputs. */
  readonly outputs?: string;
}

/**
 * Looks for what a script writes besides the files of the runner that it calls by their names.
 *
 * INVARIANT: what is told of such a file is all of it only where nothing is found here.
 */
export function strayWrites(script: Script): StrayWrites {
  const { commands, redirected = [], findsRunnerFiles = false } = script;
  const redirects = redirected.map((target) => ({ text: show(target), targets: [target] }));
  const written = [...redirects, ...commands.map((one) => ({ text: one.text, targets: filesWritten(one) }))];
  const variables =
    written.find(({ targets }) => targets.some((target) => mayBeRunnerFile(target, findsRunnerFiles))) ??
    (findsRunnerFiles ? commands.find(mayWriteFound) : undefined);
  if (variables !== undefined) return { variables: variables.text, outputs: variables.text };
  const outputs =
    written.find(({ targets }) => targets.some(mayBeAnyFile)) ?? commands.find((one) => printsRunnerCommand(one));
  return outputs === undefined ? {} : { outputs: outputs.text };
}

/** What a command writes; what a link leads to is written by the name of the link. */
function filesWritten(command: Command): readonly Text[] {
  const isLink = /(?:^|\/)g?(?:ln|mount)$/.test(calledProgram(command));
  const sources = isLink ? command.words.slice(1).filter((word) => !startsWith(word, '-')) : [];
  return [...writeTargets(command), ...(command.writes ?? []), ...sources];
}

/** Where a script knows of the files, any program may be given one. */
function mayWriteFound(command: Command): boolean {
  const name = calledProgram(command);
  // a program of awk puts the names of files together
  if (/^[gmn]?awk$/.test(name))
    return command.words.some((word) => word.some((part) => typeof part === 'string' && part.includes('ENVIRON')));
  return (
    !WRITING_NOTHING.has(name) &&
    command.words.slice(1).some((word) => !startsWith(word, '-') && mayBeRunnerFile(word, true))
  );
}

function calledProgram({ words }: Command): string {
  return (known(words[0] ?? []) ?? '').replace(/^.*\//, '');
}

import { unbroken } from '../../../policy/unbroken.ts';
import { Unknown } from '../../data.ts';
import type { Command } from '../../shell/command.ts';
import { type StartupFile, startupFile } from '../../shell/startup-files.ts';
import { known, show, type Text, textOf } from '../../text.ts';
import { resolveFolder } from '../folder-path.ts';
import { fromOwnFolder } from '../script-path.ts';
import type { Setting } from '../setting.ts';
import { writeTargets } from '../write-targets.ts';

/**
 * What git itself keeps below its folder and that affects no push; all else there may be configuration. See
 * gitrepository-layout(5).
 */
const FILES_APART = new RegExp(unbroken`
  ^(?:info\/(?:exclude|sparse-checkout)|index|shallow|description|COMMIT_EDITMSG|MERGE_MSG|SQUASH_MSG
  |(?:objects|logs|lfs)(?:\/.*)?|.*\.lock)$
`);
const CONFIGURATION: StartupFile = { why: "git's configuration is written", git: 'configuration' };
const HEAD: StartupFile = { why: "git's head is written", git: 'clone' };
const WHOLE: StartupFile = { why: 'a clone is put in the place of another', git: 'clone' };
/** How scripts ask for git's folder. */
const GIT_FOLDER =
  /^(?:\$\(|`)git rev-parse (?:--git-dir|--absolute-git-dir|--git-common-dir)(?:\)|`)$|^\$\{?GIT_DIR\}?$/;
const GIT_PATH = /^(?:\$\(|`)git rev-parse --git-path (\S+?)(?:\)|`)$/;

/**
 * Where a command writes, relative to the workspace where that is known: its own words, and files that its output goes
 * to.
 */
export function writtenPaths(command: Command, setting: Setting): readonly Text[] {
  return [...writeTargets(command), ...(command.writes ?? [])].map((target) => resolved(target, setting));
}

function resolved(target: Text, setting: Setting): Text {
  const [first = '', ...rest] = fromOwnFolder(target, setting) ?? target;
  const source = typeof first === 'string' ? '' : first.source;
  const path = GIT_FOLDER.test(source) ? '.git' : GIT_PATH.exec(source)?.[1]?.replace(/^/, '.git/');
  return resolveFolder(
    setting.folder,
    path === undefined ? [first, ...rest] : textOf(path, ...rest),
    setting.variables,
  );
}

/** What a command writes of git's own files. */
export function gitFiles(command: Command, setting: Setting): readonly StartupFile[] {
  return writtenPaths(command, setting).flatMap((path) => startupFile(path) ?? fileOfGit(path, setting) ?? []);
}

function fileOfGit(path: Text, { clones }: Setting): StartupFile | undefined {
  const match = /(?:^|\/)\.git(?:\/(.*))?$/.exec(show(path).replaceAll('\\', '/').replaceAll(MAY_BE_GIT, '.git'));
  // nobody works in a copy that is put aside
  if (match === null || (ASIDE.test(show(path)) && !clones.has(show(path).slice(0, match.index)))) return undefined;
  const rest = (match[1] ?? '').replace(/^(?:worktrees|modules)\/[^/]+\//, '');
  if (rest === '') return WHOLE;
  if (rest === 'HEAD') return HEAD;
  return FILES_APART.test(rest) ? undefined : CONFIGURATION;
}

/** Where no runner has its workspace: that is in `/home/runner/work`, in `/__w`, or wherever one of your own has it. */
const ASIDE = /^(?:~|\/(?:tmp|var|opt|mnt|etc|usr|root)\/)/;

/** A pattern that the shell may fill in with `.git`: one without the dot matches no name that begins with one. */
const MAY_BE_GIT = /(?<=^|\/)\.(?:g(?:it?)?)?[*?[][^/]*/g;

/** The branch that is checked out where git's head was written. */
export const WRITTEN_BRANCH: Text = [new Unknown('what is written to .git')];

/** Folders of clones that are copied, with all that git keeps in them, into another one. */
export function copiesClone({ words }: Command, setting: Setting): boolean {
  const name = known(words[0] ?? []) ?? '';
  if (!/^(?:cp|mv|rsync|ditto)$/.test(name)) return false;
  return words.slice(1, -1).some((word) => {
    const path = show(resolved(word, setting)).replace(/\/\.?$/, '');
    return path !== '' && setting.clones.has(path) && setting.clones.size > 1;
  });
}

export { WHOLE };

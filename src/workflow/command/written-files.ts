import { namesPathFile } from '../shell/github-env.ts';
import { type StartupFile, startupFile } from '../shell/startup-files.ts';
import type { Command } from '../shell/command.ts';
import { known } from '../text.ts';
import { copiesClone, gitFiles, WHOLE, WRITTEN_BRANCH } from './git/git-files.ts';
import type { GitSetting } from './git/git-clones.ts';
import { ANYTHING, type ConfigEntry } from './git/git-config.ts';
import { wordsIn } from './options.ts';
import type { Setting } from './setting.ts';

/** Programs that only read the files they are given, or take them away; git's own changes are read where git is. */
const READING_PROGRAMS = new Set(
  wordsIn(`git gh hub cat ls ll rm rmdir test [ [[ echo printf stat file head tail wc grep egrep fgrep rg du diff cmp
  readlink realpath basename dirname find tree cut sort uniq less more cd pushd source . sha256sum md5sum
  shellcheck bash sh zsh which command type ssh scp get-content test-path remove-item write-host write-output mkdir
  new-item chown export unset`),
);

/** PowerShell's, which write one text to one file. */
const CONTENT = /^(?:add-content|set-content|ac|sc)$/;

/** Files that a command may write, and that later programs take commands from. */
export function writtenFiles(command: Command, setting: Setting): readonly StartupFile[] {
  const found = [
    ...namedFiles(command),
    ...gitFiles(command, setting),
    ...(copiesClone(command, setting) ? [WHOLE] : []),
  ];
  return found.filter((one, index) => found.findIndex(({ why }) => why === one.why) === index);
}

function namedFiles({ words }: Command): readonly StartupFile[] {
  const [program = [], ...rest] = words;
  const name = (known(program) ?? '').replace(/^.*\//, '').toLowerCase();
  if (READING_PROGRAMS.has(name)) return [];
  // the folder is what is written, not where
  if (CONTENT.test(name) && rest.some((word) => word.length === 1 && namesPathFile(word))) return [];
  return rest.flatMap((word) => startupFile(valueIn(word)) ?? []);
}

/** `of=.git/hooks/x`, `--output=…`, `-o…`. */
function valueIn([first = '', ...rest]: Command['words'][number]): Command['words'][number] {
  return typeof first === 'string'
    ? [first.replace(/^(?:--?[\w-]+=|[a-z]+=|-[oOt](?=[./~]))/, ''), ...rest]
    : [first, ...rest];
}

/** What git commands find after such files were written. */
export function afterFiles(files: readonly StartupFile[], setting: Setting): Setting {
  const entries = files.flatMap(({ git }): readonly ConfigEntry[] =>
    git === 'configuration' || git === 'clone' ? [ANYTHING] : git === 'hooks' ? [WRITTEN_HOOKS] : [],
  );
  if (entries.length === 0) return setting;
  const isMoved = files.some(({ git }) => git === 'clone');
  const clones = isMoved
    ? new Map([...setting.clones].map(([key, clone]) => [key, { ...clone, branch: WRITTEN_BRANCH }]))
    : setting.clones;
  const one: GitSetting = { ...setting, clones };
  const changed: GitSetting = { ...one, gitConfig: [...(one.gitConfig ?? []), ...entries] };
  return changed;
}

/** Hooks that were written are run like those of another folder. */
const WRITTEN_HOOKS: ConfigEntry = { key: 'core.hookspath', subsection: [], value: ['.git/hooks'] };

import { cut, dropStart, EMPTY, known, show, startsWith, type Text } from '../../text.ts';
import { Unknown } from '../../data.ts';
import type { Carried } from '../carried.ts';
import { resolveFolder } from '../folder-path.ts';
import type { GitSetting } from './git-clones.ts';
import { type ConfigEntry, configEntry, configOption } from './git-config.ts';
import { dropEnd } from '../text-ends.ts';
import { carriedByVariable } from '../variable-commands.ts';

/** What stands between `git` and its subcommand. */
export interface GlobalOptions {
  readonly folder: Text;
  /** The folder is that of the clone itself, not one in it: `--git-dir`. */
  readonly isExact: boolean;
  readonly config: readonly ConfigEntry[];
  /** The subcommand and its arguments. */
  readonly words: readonly Text[];
  /** What git is told to run beside its own commands. */
  readonly runs: readonly Carried[];
  /** An option that is not known. */
  readonly unread?: Text;
}

const GLOBAL_FLAGS = [
  '-p',
  '--paginate',
  '-P',
  '--no-pager',
  '--no-replace-objects',
  '--no-lazy-fetch',
  '--no-optional-locks',
  '--no-advice',
  '--bare',
  '--literal-pathspecs',
  '--glob-pathspecs',
  '--noglob-pathspecs',
  '--icase-pathspecs',
];
/** Their value is the next word, or attached with `=` to a long one. */
const VALUED_GLOBALS = [
  '-C',
  '-c',
  '--git-dir',
  '--work-tree',
  '--namespace',
  '--super-prefix',
  '--config-env',
  '--attr-source',
];
const QUESTIONS = ['--version', '-v', '--help', '-h', '--exec-path', '--html-path', '--man-path', '--info-path'];

/** Reads the options before a subcommand; `undefined`: git only prints something. See git(1), "OPTIONS". */
export function readGlobalOptions(words: readonly Text[], setting: GitSetting, from: Text): GlobalOptions | undefined {
  const config: ConfigEntry[] = [];
  const runs: Carried[] = [];
  let folder = from;
  let folderOfGit = setting.variables.get('GIT_DIR');
  let index = 0;
  for (; index < words.length; index += 1) {
    const word = words[index] ?? EMPTY;
    const written = known(word) ?? '';
    if (!startsWith(word, '-')) break;
    if (QUESTIONS.includes(written)) return undefined;
    if (startsWith(word, '--exec-path=')) runs.push(...carriedByVariable('GIT_EXEC_PATH', dropStart(word, 12)));
    if (GLOBAL_FLAGS.includes(written) || startsWith(word, '--exec-path=')) continue;
    const name = VALUED_GLOBALS.find((name) => written === name || (name.length > 2 && startsWith(word, `${name}=`)));
    if (name === undefined) return { folder, isExact: false, config, runs, words: [], unread: word };
    const attached = written === name ? undefined : cut(word, '=')?.[1];
    if (attached === undefined) index += 1;
    const value = attached ?? words[index] ?? EMPTY;
    if (name === '-C') folder = resolveFolder(folder, value, setting.variables);
    else if (name === '--git-dir') folderOfGit = value;
    else config.push(...configFromOption(name, value, setting));
  }
  const at = folderOfGit === undefined ? folder : workFolder(resolveFolder(folder, folderOfGit, setting.variables));
  return { folder: at, isExact: folderOfGit !== undefined, config, runs, words: words.slice(index) };
}

/** What `-c` and `--config-env` configure; other options configure nothing. */
function configFromOption(name: string, value: Text, setting: GitSetting): readonly ConfigEntry[] {
  const entry =
    name === '-c' ? configOption(value) : name === '--config-env' ? variableEntry(value, setting) : undefined;
  return entry === undefined ? [] : [entry];
}

/** The folder whose clone has this `.git` folder. */
function workFolder(gitFolder: Text): Text {
  return known(gitFolder) === '.git' ? EMPTY : dropEnd(gitFolder, '/.git');
}

function variableEntry(option: Text, setting: GitSetting): ConfigEntry | undefined {
  const [key, name] = cut(option, '=') ?? [option, EMPTY];
  return configEntry(key, setting.variables.get(show(name)) ?? [new Unknown(`$${show(name)}`)]);
}

import { unbroken } from '../../policy/unbroken.ts';
import { show, type Text } from '../text.ts';

/** What writing a file makes later programs do. */
export interface StartupFile {
  readonly why: string;
  /** Git finds it: hooks of a clone, configuration, or what is checked out as well. */
  readonly git?: 'hooks' | 'configuration' | 'clone';
}

/** Programs of every runner, whose place a file in a folder of programs takes. */
const STARTED_PROGRAMS =
  'git|gh|hub|bash|sh|dash|zsh|env|sudo|ssh|scp|curl|wget|sed|awk|gawk|grep|tar|cat|ls|cp|mv|rm|mkdir|find|xargs|' +
  'sort|tee|tr|cut|head|tail|date|make|node|npm|npx|python3?|pip3?|docker|aws|az|gcloud|git-[\\w-]+';

type FileTable = readonly (readonly [RegExp, StartupFile])[];

let table: FileTable | undefined;

/**
 * Files that programs run, load or are configured by, whoever starts them. Made when a script first writes one that may
 * be meant: the patterns take longer to make than everything else of this file.
 */
export const startupFiles = (): FileTable => [...filesOfGit(), ...filesOfPrograms()];

/** INVARIANT: every name that a pattern of the table matches has one of these in it. */
const NAME_HINT = /(?:^|\/)\.|hooks|etc\/|git\/|profile|_actions|externals|sitecustomize|bin|shims/i;

const filesOfGit = (): FileTable => [
  [
    /(?:^|\/)(?:\.git|[\w.-]+\.git|git-core\/templates)\/(?:modules\/.+\/)?hooks(?:\/|$)/,
    { why: 'a hook of git is written', git: 'hooks' },
  ],
  [
    new RegExp(unbroken`
      (?:^|\/)\.git\/(?:modules\/.+\/)?config(?:\.worktree)?$|(?:^|\/)\.gitconfig$|(?:^|\/)etc\/gitconfig$
      |(?:^|\/)git\/config$
    `),
    { why: "git's configuration is written", git: 'configuration' },
  ],
  [
    /(?:^|\/)\.git\/info\/attributes$|(?:^|\/)git\/attributes$|(?:^|\/)etc\/gitattributes$/,
    { why: "git's attributes are written" },
  ],
];

const filesOfPrograms = (): FileTable => [
  [
    new RegExp(unbroken`
      (?:^|\/)\.(?:bashrc|bash_profile|bash_login|bash_logout|bash_aliases|profile|zshrc|zshenv|zprofile|zlogin|kshrc
      |mkshrc|inputrc)$|^\/etc\/(?:profile(?:\.d\/.*)?|bash\.bashrc|bashrc|zsh\/.*|environment|zshenv)$
    `),
    { why: 'a file that shells read first is written' },
  ],
  [/^\$\{?PROFILE\}?(?:\.\w+)?$|(?:^|\/)(?:\w+_)?profile\.ps1$/i, { why: 'a file that shells read first is written' }],
  [/(?:^|\/)\.ssh\/(?:config|rc|environment)$|^\/etc\/ssh\//, { why: 'the configuration of `ssh` is written' }],
  [
    /^\/etc\/(?:ld\.so\.|sudoers|cron|apt\/apt\.conf|dpkg\/dpkg\.cfg|alternatives\/)/,
    { why: 'the configuration of the machine is written' },
  ],
  [/(?:^|\/)_actions\/|(?:^|\/)externals\/node\d+\//, { why: 'the code of an action is written' }],
  [
    new RegExp(unbroken`
      (?:^|\/)\.cargo\/config(?:\.toml)?$|(?:^|\/)sitecustomize\.py$
      |(?:^|\/)\.(?:vimrc|exrc|nanorc|lesskey|mailcap|gdbinit|lldbinit|pypirc|Rprofile|irbrc|pryrc)$
    `),
    { why: 'a file that programs read first is written' },
  ],
  [
    new RegExp(unbroken`
      ^(?:~|\$\{?(?:env:)?(?:HOME|USERPROFILE)\}?|\/root|\/home\/[\w-]+|\/Users\/[\w-]+)\/
      (?:(?:\.\w[\w-]*(?:\/[\w.-]+)*|go)\/)?(?:bin|shims)(?:\/|$)
    `),
    { why: 'a program is put where programs are looked for' },
  ],
  [
    new RegExp(`(?:^|/)(?:s?bin|local/bin)/(?:${STARTED_PROGRAMS})$`),
    { why: 'a program is put in the place of another' },
  ],
];

/** Every word of a command that may write is looked at, and the words of scripts are few. */
const MAX_KEPT_PATHS = 2000;
const keptPaths = new Map<string, StartupFile | undefined>();

/** What a file is for, where its name tells that programs take commands from it. */
export function startupFile(path: Text): StartupFile | undefined {
  const written = show(path);
  if (!keptPaths.has(written)) {
    if (keptPaths.size >= MAX_KEPT_PATHS) keptPaths.clear();
    keptPaths.set(written, findStartupFile(written.replaceAll('\\', '/')));
  }
  return keptPaths.get(written);
}

function findStartupFile(written: string): StartupFile | undefined {
  if (!NAME_HINT.test(written)) return undefined;
  table ??= startupFiles();
  return table.find(([pattern]) => pattern.test(written))?.[1];
}

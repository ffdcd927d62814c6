import { unbroken } from '../../policy/unbroken.ts';
import { join, known, show, type Text } from '../text.ts';
import { type Carried, sshCommand, withArguments } from './carried.ts';
import { isInstalledPath } from './program-folders.ts';

/** No variable: stands for any that an earlier step may have set, where that cannot be read. */
export const ANY_VARIABLE = 'GITHUB_ENV?';

/** How a variable's value becomes a command. */
type VariableReader = (value: Text) => readonly Carried[];

const asVariableText: VariableReader = (value) => (value.length === 0 ? [] : [{ text: value }]);
const withMoreWords: VariableReader = (value) => (value.length === 0 ? [] : [{ text: withArguments(value) }]);
const hiddenVariable =
  (why: string, nothing = /^$/): VariableReader =>
  (value) =>
    nothing.test(known(value) ?? '?') ? [] : [{ why }];
/** Folders, one of which may hold programs or libraries of the repository. */
const folders =
  (why: string): VariableReader =>
  (value) =>
    isInstalledPath(value) ? [] : [{ why }];

const LIBRARY = hiddenVariable('a library that every program loads first');
const SHELL_FILE = hiddenVariable('a file that every shell reads first', /^(?:|\/dev\/null)$/);
/** What is substituted in the name of the file runs as well. See bash(1), `BASH_ENV`. */
const bashFile: VariableReader = (value) =>
  SHELL_FILE(value).flatMap((one) => [one, ...readBeside(join(['. "'], value, ['"']), value)]);
/** Without a substitution it is only shown. See bash(1), `PS4`. */
const tracing: VariableReader = (value) =>
  /^(?:[^$`]|\$\w+|\$\{\w+\})*$/.test(known(value) ?? '$')
    ? []
    : [{ why: 'what bash runs with each command that it shows' }, ...readBeside(join([': "'], value, ['"']), value)];
const GIT_FILE = hiddenVariable('what git is configured to', /^(?:|\/dev\/null)$/);
/**
 * Folders in which git, shells and other programs look for their configuration, unless they are the usual ones. `~` and
 * `$HOME` that no shell has put in are
 * folders of that name. See git-config(1), "FILES".
 */
const configFolder =
  (usual: RegExp): VariableReader =>
  (value) => {
    const written = value
      .map((part) =>
        typeof part === 'string' ? part.replaceAll('$', '?') : /^\$\{?HOME\}?$/.test(part.source) ? '$HOME' : '?',
      )
      .join('');
    return written === '' || usual.test(written)
      ? []
      : [{ why: 'what git and other programs are configured to, in a folder of its own' }];
  };
const HOME_FOLDER = configFolder(
  /^(?:\/root|\/github\/home|\/home\/[\w-]+|\/Users\/[\w-]+|[A-Za-z]:[\\/]Users[\\/][\w-]+)$/,
);
const XDG_HOME = configFolder(/^(?:\$HOME|\/root|\/github\/home|\/home\/[\w-]+|\/Users\/[\w-]+)\/\.config\/?$/);
/** Options, each of which must be one of those that load nothing. */
const options =
  (why: string, harmless: RegExp): VariableReader =>
  (value) =>
    (known(value) ?? '?').split(/\s+/).every((word) => word === '' || harmless.test(word)) ? [] : [{ why }];
/** See node(1). */
const node = options(
  'what an option of Node loads',
  new RegExp(unbroken`
    ^(?:\d+|--(?:max[-_](?:old|semi)[-_]space[-_]size(?:[-_]percentage)?(?:=\d+)?|max-http-header-size=\d+|no-[a-z-]+
    |enable-source-maps|openssl-legacy-provider|dns-result-order=\w+|trace-[a-z-]+|unhandled-rejections=[\w-]+
    |experimental-(?:vm-modules|specifier-resolution=\w+|fetch|strip-types|transform-types|json-modules|wasm-modules)
    |stack-trace-limit=\d+|throw-deprecation|pending-deprecation|use-system-ca|use-openssl-ca|expose-gc
    |disable-warning=\w+))$
  `),
);
/** See java(1). */
const java = options(
  'what an option of Java loads',
  new RegExp(unbroken`
    ^(?:-X(?:m[sxn]|ss)\d+[kmgKMG]?|-XX:(?!On|Flags|VMOptions)[+-]?\w+(?:=\w+%?)?
    |-D(?!java\.(?:class|library|ext|endorsed|security)|jdk)[\w.-]+(?:=[\w.,:/@%+-]*)?|-ea|-server
    |--add-(?:opens|exports)=[\w./=,-]+|--enable-native-access=[\w.,-]+)$
  `),
);
/** A compiler, or a program that is put before it, by its name. */
const COMPILER_VARIABLES = new RegExp(unbroken`
  ^(?:|(?:\/usr\/bin\/)?(?:(?:ccache|sccache|distcc)\s+)?(?:[\w-]*(?:gcc|g\+\+|clang|clang\+\+|cc|c\+\+|cl|ld|lld|mold)
  (?:-[\d.]+)?|ccache|sccache|rustc)(?:\s+-[mfWOg][\w=+-]*)*)$
`);
const compiler = hiddenVariable('a compiler that is given by a variable', COMPILER_VARIABLES);
const GO_FLAGS = hiddenVariable(
  'what `GOFLAGS` starts',
  /^(?!.*(?:-exec|-toolexec|-vettool|-ldflags|-overlay|-modfile))[^$`]*$/,
);

/**
 * Variables that make programs run something, by name. `git push` asks for the transport and the hooks, and any program
 * may start git, so it does not matter which program finds them. Sources: git(1), bash(1), ld.so(8), the manual of each
 * program.
 */
export const VARIABLE_COMMANDS: Readonly<Record<string, VariableReader>> = {
  GIT_EDITOR: withMoreWords,
  GIT_SEQUENCE_EDITOR: withMoreWords,
  GIT_PAGER: asVariableText,
  GIT_SSH: withMoreWords,
  GIT_SSH_COMMAND: sshCommand,
  GIT_ASKPASS: withMoreWords,
  GIT_EXTERNAL_DIFF: withMoreWords,
  GIT_PROXY_COMMAND: withMoreWords,
  GIT_TEMPLATE_DIR: hiddenVariable('hooks of a template'),
  GIT_EXEC_PATH: folders('commands of git from another folder'),
  GIT_CONFIG_GLOBAL: GIT_FILE,
  GIT_CONFIG_SYSTEM: GIT_FILE,
  GIT_CONFIG_PARAMETERS: GIT_FILE,
  GIT_CONFIG: GIT_FILE,
  GIT_COMMON_DIR: GIT_FILE,
  HOME: HOME_FOLDER,
  USERPROFILE: HOME_FOLDER,
  XDG_CONFIG_HOME: XDG_HOME,
  SSH_ASKPASS: withMoreWords,
  SUDO_ASKPASS: withMoreWords,
  EDITOR: withMoreWords,
  VISUAL: withMoreWords,
  PAGER: asVariableText,
  MANPAGER: asVariableText,
  GH_EDITOR: withMoreWords,
  GH_PAGER: asVariableText,
  GH_BROWSER: withMoreWords,
  GLAB_PAGER: asVariableText,
  AWS_PAGER: asVariableText,
  SYSTEMD_PAGER: asVariableText,
  BAT_PAGER: asVariableText,
  DELTA_PAGER: asVariableText,
  BROWSER: withMoreWords,
  LESSOPEN: (value) =>
    asVariableText(value.map((part) => (typeof part === 'string' ? part.replace(/^\|{1,2}-?/, '') : part))),
  LESSCLOSE: asVariableText,
  RSYNC_RSH: sshCommand,
  RSYNC_CONNECT_PROG: asVariableText,
  CVS_RSH: withMoreWords,
  SVN_SSH: withMoreWords,
  KUBECTL_EXTERNAL_DIFF: withMoreWords,
  TAR_OPTIONS: hiddenVariable(
    'options of `tar` in a variable',
    /^(?!.*(?:-[a-zA-Z]*[IF]|--(?:use|to-c|checkpoint-|rsh|rmt|info|new-vol)))[^$`]*$/,
  ),
  ZIPOPT: hiddenVariable('options of `zip` in a variable', /^(?!.*(?:-TT|--unzip))[^$`]*$/),
  PATH: folders('programs of a folder that is looked in first'),
  /** Windows has no case in names of variables, and calls it so. */
  Path: folders('programs of a folder that is looked in first'),
  BASH_ENV: bashFile,
  PS4: tracing,
  SHELLOPTS: hiddenVariable('options that every bash takes from a variable'),
  BASHOPTS: hiddenVariable('options that every bash takes from a variable'),
  PSModulePath: folders('modules of a folder that is looked in first'),
  ENV: (value) =>
    /^(?:.*\/.*|~.*|\..*|.*sh|.*rc)$/.test(known(value) ?? '') ? [{ why: 'a file that every shell reads first' }] : [],
  ZDOTDIR: SHELL_FILE,
  PROMPT_COMMAND: asVariableText,
  SHELL: hiddenVariable(
    'a shell that is given by a variable',
    /^(?:|(?:\/usr\/bin|\/bin|\/usr\/local\/bin)\/)?(?:ba|z|da|k|fi)?sh$/,
  ),
  CONFIG_SHELL: hiddenVariable('a shell that is given by a variable', /^(?:|(?:\/usr\/bin|\/bin)\/)?(?:ba|da)?sh$/),
  LD_PRELOAD: LIBRARY,
  LD_AUDIT: LIBRARY,
  LD_LIBRARY_PATH: folders('libraries of a folder that is looked in first'),
  DYLD_INSERT_LIBRARIES: LIBRARY,
  DYLD_LIBRARY_PATH: folders('libraries of a folder that is looked in first'),
  GCONV_PATH: LIBRARY,
  OPENSSL_CONF: hiddenVariable('a file that loads libraries', /^(?:|\/dev\/null|\/etc\/.*)$/),
  NODE_OPTIONS: node,
  NODE_PATH: folders('modules of a folder that is looked in first'),
  NPM_CONFIG_SCRIPT_SHELL: asVariableText,
  NPM_CONFIG_NODE_OPTIONS: node,
  NPM_CONFIG_GIT: withMoreWords,
  YARN_RC_FILENAME: hiddenVariable('a file of settings for Yarn'),
  PYTHONSTARTUP: hiddenVariable('a file that Python reads first'),
  PYTHONHOME: folders('modules of a folder that is looked in first'),
  PYTHONPATH: hiddenVariable('modules of a folder that is looked in first'),
  PYTHONBREAKPOINT: hiddenVariable('what Python calls at a breakpoint', /^0?$/),
  PERL5OPT: hiddenVariable('what an option of Perl loads'),
  PERL5LIB: folders('modules of a folder that is looked in first'),
  PERL5DB: hiddenVariable('what Perl runs first'),
  RUBYOPT: options('what an option of Ruby loads', /^(?:-W\S*|-w|--yjit|--jit|--(?:en|dis)able[-=][\w-]+)$/),
  RUBYLIB: folders('modules of a folder that is looked in first'),
  JAVA_TOOL_OPTIONS: java,
  JDK_JAVA_OPTIONS: java,
  _JAVA_OPTIONS: java,
  MAVEN_OPTS: java,
  SBT_OPTS: java,
  DOTNET_STARTUP_HOOKS: hiddenVariable('a library that .NET loads first'),
  CORECLR_PROFILER_PATH: hiddenVariable('a library that .NET loads first'),
  RUSTC: compiler,
  RUSTC_WRAPPER: compiler,
  RUSTC_WORKSPACE_WRAPPER: compiler,
  RUSTDOC: hiddenVariable('a program that Cargo starts', /^(?:|rustdoc)$/),
  RUSTFLAGS: hiddenVariable('what an option of the Rust compiler starts', /^(?!.*(?:linker|link-arg|-Z))[^$`]*$/),
  GOFLAGS: GO_FLAGS,
  GOTOOLDIR: folders('tools of Go from another folder'),
  CC: compiler,
  CXX: compiler,
  LD: compiler,
  CMAKE_C_COMPILER_LAUNCHER: compiler,
  CMAKE_CXX_COMPILER_LAUNCHER: compiler,
  MAKEFLAGS: options(
    'what an option of `make` runs',
    /^(?:[a-zA-Z]+|\d+|-[a-zA-DF-Z]\d*|--(?:jobs|silent|no-print-directory|keep-going|output-sync)(?:=\w+)?)$/,
  ),
  MAKEFILES: hiddenVariable('a file that `make` reads first'),
  VIMINIT: hiddenVariable('commands of an editor'),
  EXINIT: hiddenVariable('commands of an editor'),
  HELM_PLUGINS: hiddenVariable('plugins of Helm'),
  DOCKER_CLI_PLUGIN_EXTRA_DIRS: hiddenVariable('plugins of Docker'),
  PIP_PYTHON: withMoreWords,
  [ANY_VARIABLE]: hiddenVariable('what an earlier step wrote to `GITHUB_ENV`'),
};

/** Whether a variable has git use another, unknown configuration. */
export function configuresGit(name: string, value: Text): boolean {
  const reader = Object.hasOwn(VARIABLE_COMMANDS, name) ? VARIABLE_COMMANDS[name] : undefined;
  return (reader === GIT_FILE || reader === HOME_FOLDER || reader === XDG_HOME) && reader(value).length > 0;
}

const CARGO_RUNNER = /^CARGO_(?:TARGET_\w+_(?:RUNNER|LINKER)|BUILD_RUSTC(?:_WRAPPER|_WORKSPACE_WRAPPER)?)$/;
/** A function of bash that is handed on, and so stands in for the program of its name. */
const FUNCTION = /^BASH_FUNC_/;

/** What one variable makes programs run. */
export function carriedByVariable(name: string, value: Text): readonly Carried[] {
  if (Object.hasOwn(VARIABLE_COMMANDS, name)) return VARIABLE_COMMANDS[name]?.(value) ?? [];
  if (FUNCTION.test(name))
    return [{ why: `a function of bash in \`${name}\`` }, ...readBeside(join(['f '], value), value)];
  if (CARGO_RUNNER.test(name)) return withMoreWords(value);
  const upper = name.toUpperCase();
  // npm reads its own in any case
  return upper !== name && upper.startsWith('NPM_CONFIG_') && Object.hasOwn(VARIABLE_COMMANDS, upper)
    ? (VARIABLE_COMMANDS[upper]?.(value) ?? [])
    : [];
}

/** What tells one value of a variable from another. */
export function keyOfVariable(name: string, value: Text): string {
  return `${name}=${show(value)}`;
}

/** How a variable that a command was started with is shown. */
export function showVariable(name: string, value: Text): string {
  return name === ANY_VARIABLE ? 'GITHUB_ENV' : `${name}: ${show(value)}`.slice(0, 200);
}

/** What a value runs that is opaque as well; there is nothing to read where all of it is unknown. */
function readBeside(script: Text, value: Text): readonly Carried[] {
  return value.some((part) => typeof part === 'string') ? [{ text: script, isSaid: true }] : [];
}

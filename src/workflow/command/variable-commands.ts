import { join, known, show, type Text } from '../text.ts';
import { type Carried, sshCommand, withArguments } from './carried.ts';
import { isInstalledPath } from './program-folders.ts';

/** No variable: stands for any that an earlier step may have set, where that cannot be read. */
export const ANY_VARIABLE = 'GITHUB_ENV?';

/** How a variable's value becomes a command. */
type Reader = (value: Text) => readonly Carried[];

const text: Reader = (value) => (value.length === 0 ? [] : [{ text: value }]);
const withMore: Reader = (value) => (value.length === 0 ? [] : [{ text: withArguments(value) }]);
const hidden =
  (why: string, nothing = /^$/): Reader =>
  (value) =>
    nothing.test(known(value) ?? '?') ? [] : [{ why }];
/** Folders, of which one may hold programs or libraries of the repository. */
const folders =
  (why: string): Reader =>
  (value) =>
    isInstalledPath(value) ? [] : [{ why }];

const LIBRARY = hidden('a library that every program loads first');
const SHELL_FILE = hidden('a file that every shell reads first', /^(?:|\/dev\/null)$/);
/** What is substituted in the name of the file runs as well. See bash(1), `BASH_ENV`. */
const bashFile: Reader = (value) =>
  SHELL_FILE(value).flatMap((one) => [one, ...readBeside(join(['. "'], value, ['"']), value)]);
/** Without a substitution it is only shown. See bash(1), `PS4`. */
const trace: Reader = (value) =>
  /^(?:[^$`]|\$\w+|\$\{\w+\})*$/.test(known(value) ?? '$')
    ? []
    : [{ why: 'what bash runs with each command that it shows' }, ...readBeside(join([': "'], value, ['"']), value)];
const GIT_FILE = hidden('what git is configured to', /^(?:|\/dev\/null)$/);
/**
 * Folders in which git, shells and other programs look for their configuration, unless they are the usual ones. `~` and `$HOME` that no shell has put in are
 * folders of that name. See git-config(1), "FILES".
 */
const configFolder =
  (usual: RegExp): Reader =>
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
const HOME = configFolder(/^(?:\/root|\/github\/home|\/home\/[\w-]+|\/Users\/[\w-]+|[A-Za-z]:[\\/]Users[\\/][\w-]+)$/);
const XDG_HOME = configFolder(/^(?:\$HOME|\/root|\/github\/home|\/home\/[\w-]+|\/Users\/[\w-]+)\/\.config\/?$/);
/** Options, each of which must be one of those that load nothing. */
const options =
  (why: string, harmless: RegExp): Reader =>
  (value) =>
    (known(value) ?? '?').split(/\s+/).every((word) => word === '' || harmless.test(word)) ? [] : [{ why }];
/** See node(1). */
const node = options(
  'what an option of Node loads',
  /^(?:\d+|--(?:max[-_](?:old|semi)[-_]space[-_]size(?:[-_]percentage)?(?:=\d+)?|max-http-header-size=\d+|no-[a-z-]+|enable-source-maps|openssl-legacy-provider|dns-result-order=\w+|trace-[a-z-]+|unhandled-rejections=[\w-]+|experimental-(?:vm-modules|specifier-resolution=\w+|fetch|strip-types|transform-types|json-modules|wasm-modules)|stack-trace-limit=\d+|throw-deprecation|pending-deprecation|use-system-ca|use-openssl-ca|expose-gc|disable-warning=\w+))$/,
);
/** See java(1). */
const java = options(
  'what an option of Java loads',
  /^(?:-X(?:m[sxn]|ss)\d+[kmgKMG]?|-XX:(?!On|Flags|VMOptions)[+-]?\w+(?:=\w+%?)?|-D(?!java\.(?:class|library|ext|endorsed|security)|jdk)[\w.-]+(?:=[\w.,:/@%+-]*)?|-ea|-server|--add-(?:opens|exports)=[\w./=,-]+|--enable-native-access=[\w.,-]+)$/,
);
/** A compiler, or a program that is put before it, by its name. */
const COMPILER =
  /^(?:|(?:\/usr\/bin\/)?(?:(?:ccache|sccache|distcc)\s+)?(?:[\w-]*(?:gcc|g\+\+|clang|clang\+\+|cc|c\+\+|cl|ld|lld|mold)(?:-[\d.]+)?|ccache|sccache|rustc)(?:\s+-[mfWOg][\w=+-]*)*)$/;
const compiler = hidden('a compiler that is given by a variable', COMPILER);
const GO_FLAGS = hidden(
  'what `GOFLAGS` starts',
  /^(?!.*(?:-exec|-toolexec|-vettool|-ldflags|-overlay|-modfile))[^$`]*$/,
);

/**
 * Variables that make programs run something, by name. `git push` asks for the transport and the hooks, and any program may start git, so it does not matter which
 * program finds them. Sources: git(1), bash(1), ld.so(8), the manual of each program.
 */
export const VARIABLE_COMMANDS: Readonly<Record<string, Reader>> = {
  GIT_EDITOR: withMore,
  GIT_SEQUENCE_EDITOR: withMore,
  GIT_PAGER: text,
  GIT_SSH: withMore,
  GIT_SSH_COMMAND: sshCommand,
  GIT_ASKPASS: withMore,
  GIT_EXTERNAL_DIFF: withMore,
  GIT_PROXY_COMMAND: withMore,
  GIT_TEMPLATE_DIR: hidden('hooks of a template'),
  GIT_EXEC_PATH: folders('commands of git from another folder'),
  GIT_CONFIG_GLOBAL: GIT_FILE,
  GIT_CONFIG_SYSTEM: GIT_FILE,
  GIT_CONFIG_PARAMETERS: GIT_FILE,
  GIT_CONFIG: GIT_FILE,
  GIT_COMMON_DIR: GIT_FILE,
  HOME,
  USERPROFILE: HOME,
  XDG_CONFIG_HOME: XDG_HOME,
  SSH_ASKPASS: withMore,
  SUDO_ASKPASS: withMore,
  EDITOR: withMore,
  VISUAL: withMore,
  PAGER: text,
  MANPAGER: text,
  GH_EDITOR: withMore,
  GH_PAGER: text,
  GH_BROWSER: withMore,
  GLAB_PAGER: text,
  AWS_PAGER: text,
  SYSTEMD_PAGER: text,
  BAT_PAGER: text,
  DELTA_PAGER: text,
  BROWSER: withMore,
  LESSOPEN: (value) => text(value.map((part) => (typeof part === 'string' ? part.replace(/^\|{1,2}-?/, '') : part))),
  LESSCLOSE: text,
  RSYNC_RSH: sshCommand,
  RSYNC_CONNECT_PROG: text,
  CVS_RSH: withMore,
  SVN_SSH: withMore,
  KUBECTL_EXTERNAL_DIFF: withMore,
  TAR_OPTIONS: hidden(
    'options of `tar` in a variable',
    /^(?!.*(?:-[a-zA-Z]*[IF]|--(?:use|to-c|checkpoint-|rsh|rmt|info|new-vol)))[^$`]*$/,
  ),
  ZIPOPT: hidden('options of `zip` in a variable', /^(?!.*(?:-TT|--unzip))[^$`]*$/),
  PATH: folders('programs of a folder that is looked in first'),
  /** Windows has no case in names of variables, and calls it so. */
  Path: folders('programs of a folder that is looked in first'),
  BASH_ENV: bashFile,
  PS4: trace,
  SHELLOPTS: hidden('options that every bash takes from a variable'),
  BASHOPTS: hidden('options that every bash takes from a variable'),
  PSModulePath: folders('modules of a folder that is looked in first'),
  ENV: (value) =>
    /^(?:.*\/.*|~.*|\..*|.*sh|.*rc)$/.test(known(value) ?? '') ? [{ why: 'a file that every shell reads first' }] : [],
  ZDOTDIR: SHELL_FILE,
  PROMPT_COMMAND: text,
  SHELL: hidden(
    'a shell that is given by a variable',
    /^(?:|(?:\/usr\/bin|\/bin|\/usr\/local\/bin)\/)?(?:ba|z|da|k|fi)?sh$/,
  ),
  CONFIG_SHELL: hidden('a shell that is given by a variable', /^(?:|(?:\/usr\/bin|\/bin)\/)?(?:ba|da)?sh$/),
  LD_PRELOAD: LIBRARY,
  LD_AUDIT: LIBRARY,
  LD_LIBRARY_PATH: folders('libraries of a folder that is looked in first'),
  DYLD_INSERT_LIBRARIES: LIBRARY,
  DYLD_LIBRARY_PATH: folders('libraries of a folder that is looked in first'),
  GCONV_PATH: LIBRARY,
  OPENSSL_CONF: hidden('a file that loads libraries', /^(?:|\/dev\/null|\/etc\/.*)$/),
  NODE_OPTIONS: node,
  NODE_PATH: folders('modules of a folder that is looked in first'),
  NPM_CONFIG_SCRIPT_SHELL: text,
  NPM_CONFIG_NODE_OPTIONS: node,
  NPM_CONFIG_GIT: withMore,
  YARN_RC_FILENAME: hidden('a file of settings for Yarn'),
  PYTHONSTARTUP: hidden('a file that Python reads first'),
  PYTHONHOME: folders('modules of a folder that is looked in first'),
  PYTHONPATH: hidden('modules of a folder that is looked in first'),
  PYTHONBREAKPOINT: hidden('what Python calls at a breakpoint', /^0?$/),
  PERL5OPT: hidden('what an option of Perl loads'),
  PERL5LIB: folders('modules of a folder that is looked in first'),
  PERL5DB: hidden('what Perl runs first'),
  RUBYOPT: options('what an option of Ruby loads', /^(?:-W\S*|-w|--yjit|--jit|--(?:en|dis)able[-=][\w-]+)$/),
  RUBYLIB: folders('modules of a folder that is looked in first'),
  JAVA_TOOL_OPTIONS: java,
  JDK_JAVA_OPTIONS: java,
  _JAVA_OPTIONS: java,
  MAVEN_OPTS: java,
  SBT_OPTS: java,
  DOTNET_STARTUP_HOOKS: hidden('a library that .NET loads first'),
  CORECLR_PROFILER_PATH: hidden('a library that .NET loads first'),
  RUSTC: compiler,
  RUSTC_WRAPPER: compiler,
  RUSTC_WORKSPACE_WRAPPER: compiler,
  RUSTDOC: hidden('a program that Cargo starts', /^(?:|rustdoc)$/),
  RUSTFLAGS: hidden('what an option of the Rust compiler starts', /^(?!.*(?:linker|link-arg|-Z))[^$`]*$/),
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
  MAKEFILES: hidden('a file that `make` reads first'),
  VIMINIT: hidden('commands of an editor'),
  EXINIT: hidden('commands of an editor'),
  HELM_PLUGINS: hidden('plugins of Helm'),
  DOCKER_CLI_PLUGIN_EXTRA_DIRS: hidden('plugins of Docker'),
  PIP_PYTHON: withMore,
  [ANY_VARIABLE]: hidden('what an earlier step wrote to `GITHUB_ENV`'),
};

/** Whether a variable has git find another configuration, of which nothing is known. */
export function configuresGit(name: string, value: Text): boolean {
  const reader = Object.hasOwn(VARIABLE_COMMANDS, name) ? VARIABLE_COMMANDS[name] : undefined;
  return (reader === GIT_FILE || reader === HOME || reader === XDG_HOME) && reader(value).length > 0;
}

const CARGO_RUNNER = /^CARGO_(?:TARGET_\w+_(?:RUNNER|LINKER)|BUILD_RUSTC(?:_WRAPPER|_WORKSPACE_WRAPPER)?)$/;
/** A function of bash that is handed on, and so stands in for the program of its name. */
const FUNCTION = /^BASH_FUNC_/;

/** What one variable makes programs run. */
export function carriedByVariable(name: string, value: Text): readonly Carried[] {
  if (Object.hasOwn(VARIABLE_COMMANDS, name)) return VARIABLE_COMMANDS[name]?.(value) ?? [];
  if (FUNCTION.test(name))
    return [{ why: `a function of bash in \`${name}\`` }, ...readBeside(join(['f '], value), value)];
  if (CARGO_RUNNER.test(name)) return withMore(value);
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

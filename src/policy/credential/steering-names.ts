import { RESERVED_VARIABLES } from './reserved-variables.ts';

/** Whole names that change what a shell, a runtime, a build tool or a linker runs, or where it connects. */
const STEERING_NAMES = new Set([
  'PATH',
  'PATHEXT',
  'COMSPEC',
  'SHELL',
  'HOME',
  'USERPROFILE',
  'TMPDIR',
  'TEMP',
  'TMP',
  'CI',
  'ENV',
  'BASH_ENV',
  'BASHOPTS',
  'SHELLOPTS',
  'IFS',
  'CDPATH',
  'PS4',
  'PROMPT_COMMAND',
  'ZDOTDIR',
  'PSMODULEPATH',
  'EDITOR',
  'VISUAL',
  'PAGER',
  'BROWSER',
  'RUBYOPT',
  'RUBYLIB',
  'JAVA_TOOL_OPTIONS',
  'JDK_JAVA_OPTIONS',
  '_JAVA_OPTIONS',
  'CLASSPATH',
  'MAVEN_OPTS',
  'GRADLE_OPTS',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'CURL_CA_BUNDLE',
  'REQUESTS_CA_BUNDLE',
  'KUBECONFIG',
  'GLIBC_TUNABLES',
  'GCONV_PATH',
]);

const PREFIXES = [
  'LD_',
  'DYLD_',
  'NODE_',
  'NPM_CONFIG_',
  'GIT_',
  'RUNNER_',
  'ACTIONS_',
  'INPUT_',
  'STATE_',
  'PYTHON',
  'PERL5',
  'DOTNET_',
  'COR_',
  'CORECLR_',
  'BASH_FUNC_',
];

const RESERVED = Object.values(RESERVED_VARIABLES);
const ALL_NAMES = new Set([...STEERING_NAMES, ...RESERVED.flatMap(({ names = [] }) => names)]);
const ALL_PREFIXES = [...PREFIXES, ...RESERVED.flatMap(({ prefixes = [] }) => prefixes)];
const RESERVED_KEYS = new Set(RESERVED.flatMap(({ keys = [] }) => keys));

/**
 * Whether a variable of that name steers the runner, the shell or other tools. Windows does not tell cases apart, so
 * neither does this.
 */
export function steers(name: string): boolean {
  const upper = name.toUpperCase();
  if (RESERVED_KEYS.has(upper)) return false;
  return ALL_NAMES.has(upper) || ALL_PREFIXES.some((prefix) => upper.startsWith(prefix));
}

/**
 * Names of variables that do not steer, as an expression for a JSON Schema; in the usual capitals only, since such an
 * expression cannot fold case. `also` is allowed besides.
 */
export function namePattern(also = ''): string {
  const allowed = [...RESERVED_KEYS].join('|') + (also === '' ? '' : `|${also}`);
  const refused = `(?:${[...ALL_NAMES].join('|')})$|${ALL_PREFIXES.join('|')}`;
  return `^(?:(?:${allowed})|(?!${refused})[A-Za-z_][A-Za-z0-9_]{0,127})$`;
}

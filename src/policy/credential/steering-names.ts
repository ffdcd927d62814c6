/** Whole names that change what a shell, a runtime, a build tool or a linker runs, or where it connects. */
const NAMES = new Set([
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
  'GH_HOST',
  'GLIBC_TUNABLES',
  'GCONV_PATH',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES',
  'GCE_METADATA_HOST',
  'GOOGLE_CLOUD_UNIVERSE_DOMAIN',
  'AZURE_AUTHORITY_HOST',
  'AZURE_FEDERATED_TOKEN_FILE',
  'AZURE_TOKEN_CREDENTIALS',
  'AZURE_CONFIG_DIR',
  'AZURE_EXTENSION_DIR',
  'AZURE_POD_IDENTITY_AUTHORITY_HOST',
  'ARM_ENVIRONMENT',
  'ARM_METADATA_HOSTNAME',
  'ARM_OIDC_TOKEN_FILE_PATH',
  'IDENTITY_ENDPOINT',
  'MSI_ENDPOINT',
]);

const PREFIXES = [
  'LD_',
  'DYLD_',
  'NODE_',
  'NPM_CONFIG_',
  'GIT_',
  'GITHUB_',
  'RUNNER_',
  'ACTIONS_',
  'INPUT_',
  'STATE_',
  'AWS_',
  'CLOUDSDK_',
  'VAULT_',
  'BAO_',
  'PYTHON',
  'PERL5',
  'DOTNET_',
  'COR_',
  'CORECLR_',
  'BASH_FUNC_',
];

/**
 * The keys themselves, as dynamic secrets give them; other `AWS_` and `CLOUDSDK_` names say where tools look and whom
 * they ask.
 */
const KEYS = new Set(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'CLOUDSDK_AUTH_ACCESS_TOKEN']);

/**
 * Whether a variable of that name steers the runner, the shell or other tools. Windows does not tell cases apart, so
 * neither does this.
 */
export function steers(name: string): boolean {
  const upper = name.toUpperCase();
  if (KEYS.has(upper)) return false;
  return NAMES.has(upper) || PREFIXES.some((prefix) => upper.startsWith(prefix));
}

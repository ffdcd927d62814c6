const REPOSITORY_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_.-]{1,100}$/;
/** `user@host:path`, as scp writes it; a drive letter is not a host. https://git-scm.com/docs/git-push#_git_urls */
const SCP_LIKE = /^(?:[^@/:]+@)?([^@/:]{2,}):(?!\/\/)(.+)$/;

/**
 * The repository `owner/name` of a server that a push goes to, from the address git gives its hook; `undefined` when it
 * is another server, a path on a disk, or nothing that is known.
 */
export function repositoryOfUrl(url: string, server: string): string | undefined {
  const base = toUrl(server);
  if (base === undefined) return undefined;
  const scp = SCP_LIKE.exec(url);
  if (scp !== null) return isSshHost(scp[1] ?? '', base.hostname) ? repositoryNamed(scp[2] ?? '') : undefined;
  const address = toUrl(url);
  if (address === undefined || address.search !== '' || address.hash !== '') return undefined;
  if (address.protocol === 'ssh:')
    return isSshHost(address.hostname, base.hostname) ? repositoryNamed(address.pathname) : undefined;
  // a password says nothing about where it goes
  const prefix = base.pathname.replace(/\/+$/, '');
  const isServer =
    address.protocol === base.protocol && address.host === base.host && address.pathname.startsWith(`${prefix}/`);
  return isServer ? repositoryNamed(address.pathname.slice(prefix.length)) : undefined;
}

/** The address as it can be shown: without what stands before an `@`. */
export function withoutSecrets(url: string): string {
  const address = toUrl(url);
  if (address === undefined) return url.replace(/^[^@/]*@/, '');
  return `${address.protocol}//${address.host}${address.pathname}`;
}

/**
 * `ssh.github.com` serves SSH on the port of HTTPS, and tools that hold several keys name hosts below the real one in
 * the configuration of ssh. What is below `gist.` is not a repository.
 * https://docs.github.com/authentication/troubleshooting-ssh/using-ssh-over-the-https-port
 */
function isSshHost(host: string, server: string): boolean {
  const name = host.toLowerCase();
  return server !== '' && (name === server || (name.endsWith(`.${server}`) && name !== `gist.${server}`));
}

function repositoryNamed(path: string): string | undefined {
  const name = path
    .replace(/^\//, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
  return REPOSITORY_NAME.test(name) ? name : undefined;
}

function toUrl(text: string): URL | undefined {
  return text.includes('://') && URL.canParse(text) ? new URL(text) : undefined;
}

import { known, type Text, textOf } from '../text.ts';

const HOST = 'github.com';

/** `owner/name` where an input holds that or an address on github.com; else as it is written. */
export function repositoryName(text: Text): Text {
  const written = known(text);
  if (written === undefined) return text;
  const path = pathOn(written) ?? written;
  const bare = path.endsWith('.git') ? path.slice(0, -'.git'.length) : path;
  return textOf(bare.startsWith('/') ? bare.slice(1) : bare);
}

/** The path of an address on github.com: `https://…`, `ssh://…` or `git@github.com:…`. */
function pathOn(address: string): string | undefined {
  const scheme = address.indexOf('://');
  const rest = scheme < 0 ? address : address.slice(scheme + 3);
  const end = rest.search(scheme < 0 ? /[/:]/ : /\//);
  if (end < 0) return undefined;
  const authority = rest.slice(0, end);
  const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  return host === HOST || host === `www.${HOST}` ? rest.slice(end + 1) : undefined;
}

/** Whether a repository is surely the run's own. */
export function isOwnRepository(repository: Text, own: string): boolean {
  return known(repository)?.toLowerCase() === own.toLowerCase();
}

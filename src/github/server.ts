/** The addresses of one GitHub: github.com, data residency (`*.ghe.com`), or an Enterprise Server. */
export interface GitHubServer {
  readonly url: string;
  readonly api: string;
  readonly graphql: string;
  /** The one issuer of its OIDC tokens. */
  readonly issuer: string;
  /** Where the issuer's public keys are. */
  readonly jwks: string;
}

const ISSUER = 'https://token.actions.githubusercontent.com';

/**
 * Everything follows from the server's own address, which the runner sets and no step can change.
 *
 * INVARIANT: the issuer and its keys are never taken from a token, an input or a variable that a step can write.
 * Source: GitHub's OIDC reference; Enterprise Server serves `/_services/token`.
 * @throws TypeError when the address is not an https URL
 */
export function githubServer(serverUrl: string): GitHubServer {
  const server = new URL(serverUrl);
  if (server.protocol !== 'https:') throw new TypeError(`GITHUB_SERVER_URL is not an https address: \`${serverUrl}\``);
  const url = server.origin;
  if (server.hostname === 'github.com')
    return addresses(url, 'https://api.github.com', 'https://api.github.com/graphql', ISSUER);
  if (server.hostname.endsWith('.ghe.com')) {
    const api = `https://api.${server.hostname}`;
    return addresses(url, api, `${api}/graphql`, `https://token.actions.${server.hostname}`);
  }
  return addresses(url, `${url}/api/v3`, `${url}/api/graphql`, `${url}/_services/token`);
}

function addresses(url: string, api: string, graphql: string, issuer: string): GitHubServer {
  return { url, api, graphql, issuer, jwks: `${issuer}/.well-known/jwks` };
}

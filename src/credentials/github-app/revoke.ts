import { type Revoke, ExchangeError } from '../credential.ts';
import { askGithub } from './call.ts';
import { seeApp } from './docs.ts';

/**
 * Ends an installation token. One that is dead already is fine.
 * https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token
 * @throws ExchangeError when the token may still be alive
 */
export const revokeGithub: Revoke = async ({ api, token }, tools) => {
  if (api === undefined || token === undefined)
    throw new ExchangeError('github', 'NothingToRevoke', 'there is no token to revoke', seeApp('revoke'));
  const { status, said } = await askGithub(
    { method: 'DELETE', url: `${api}/installation/token`, bearer: token },
    tools,
  );
  if (status === 204 || status === 401) return;
  throw new ExchangeError(
    'github',
    `Status${status}`,
    `GitHub did not revoke the token (${status}${said === '' ? '' : `: ${said}`})`,
    `it ends by itself within the hour; suspending the installation ends it now\n${seeApp('revoke')}`,
  );
};

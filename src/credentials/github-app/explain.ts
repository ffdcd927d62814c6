import { ExchangeError } from '../credential.ts';
import type { AppAnswer } from './call.ts';
import { seeApp } from './docs.ts';

/** GitHub does not take the App's own token. It says 404 and `Integration not found` of an id that is no App's. */
export function refusedJwt({ status, said }: AppAnswer, app: string): ExchangeError | undefined {
  if (status === 404 && /integration not found/i.test(said)) {
    return new ExchangeError(
      'github',
      'UnknownApp',
      `GitHub knows no App \`${app}\` (404: ${said})`,
      '`app` is the client id or the id of the App, without anything around it; the id of an installation is ' +
        `another\n${seeApp('jwt')}`,
    );
  }
  if (status !== 401) return undefined;
  const cause = /exp|iat|issued|expiration/i.test(said)
    ? 'the clock of this run and that of GitHub differ'
    : `is the key one of the App \`${app}\`, and not deleted there? Is \`app\` its client id or its id?`;
  return new ExchangeError(
    'github',
    `Status${status}`,
    `GitHub did not accept the App's signature (${status}${said === '' ? '' : `: ${said}`})`,
    `${cause}\n${seeApp('jwt')}`,
  );
}

/** What any of the requests may be answered with. */
export function generalRefusal({ status, said }: AppAnswer, owner: string): ExchangeError | undefined {
  if (status >= 500)
    return new ExchangeError(
      'github',
      `Status${status}`,
      `GitHub answered ${status}${said === '' ? '' : `: ${said}`}`,
      `this passes by itself: start the run again\n${seeApp('unreachable')}`,
    );
  if (status === 403 && /suspended/i.test(said)) return suspended(owner);
  return undefined;
}

export function suspended(owner: string): ExchangeError {
  return new ExchangeError(
    'github',
    'Suspended',
    `the installation on \`${owner}\` is suspended`,
    `an owner of \`${owner}\` can unsuspend it in the settings\n${seeApp('suspended')}`,
  );
}

import type { GithubSpec } from '../../policy/credential/github-spec.ts';
import { objectOf, textIn } from '../answer.ts';
import { ExchangeError, type ExchangeTools } from '../credential.ts';
import { type AppAnswer, askGithub } from './call.ts';
import { seeApp } from './docs.ts';

/** An installation of the App, as GitHub shows it. */
export interface Installation {
  readonly id: number;
  readonly slug: string;
  readonly permissions: Readonly<Record<string, unknown>>;
}

/** Who asks, and where. */
export interface AppPlace {
  readonly api: string;
  readonly owner: string;
  /** The App's token; secret. */
  readonly jwt: string;
}

/**
 * Looks the installation up: by its id, or by the first of the repositories.
 * https://docs.github.com/en/rest/apps/apps#get-a-repository-installation-for-the-authenticated-app
 * @throws ExchangeError
 */
export async function findInstallation(spec: GithubSpec, { api, owner, jwt }: AppPlace, tools: ExchangeTools): Promise<Installation> {
  const first = `${owner}/${spec.repositories[0] ?? ''}`;
  const path = spec.installation === undefined ? `repos/${first}/installation` : `app/installations/${spec.installation}`;
  const answer = await askGithub({ method: 'GET', url: `${api}/${path}`, bearer: jwt }, tools);
  if (answer.status === 404) throw new ExchangeError('github', 'NotInstalled', `the App \`${spec.app}\` is not installed on \`${first}\``, `install it there, or give \`owner\` and \`installation\`\n${seeApp('installation')}`);
  if (answer.status !== 200) throw refusedJwt(answer, spec.app);
  const { id } = answer.body;
  const account = textIn(objectOf(answer.body['account']), 'login');
  if (typeof id !== 'number' || account?.toLowerCase() !== owner.toLowerCase()) {
    throw new ExchangeError('github', 'WrongInstallation', `the installation is of \`${account ?? 'nobody'}\`, not of \`${owner}\``, `give the \`installation\` of that account\n${seeApp('installation')}`);
  }
  if (answer.body['suspended_at'] !== null && answer.body['suspended_at'] !== undefined) throw new ExchangeError('github', 'Suspended', `the installation ${id} is suspended`, `an owner of \`${owner}\` can unsuspend it in the settings\n${seeApp('suspended')}`);
  return { id, slug: textIn(answer.body, 'app_slug') ?? '', permissions: objectOf(answer.body['permissions']) ?? {} };
}

/** GitHub does not take the App's own token. */
export function refusedJwt({ status, said }: AppAnswer, app: string): ExchangeError {
  const cause = /exp|iat|issued|expiration/i.test(said)
    ? 'the clock of this run and that of GitHub differ'
    : `is the key one of the App \`${app}\`, and not deleted there? Is \`app\` its client id or its id?`;
  return new ExchangeError('github', `Status${status}`, `GitHub did not accept the App's signature (${status}${said === '' ? '' : `: ${said}`})`, `${cause}\n${seeApp('jwt')}`);
}

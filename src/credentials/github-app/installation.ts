import { isSameName } from '../../policy/fold.ts';
import type { GithubSpec } from '../../policy/credential/github-spec.ts';
import { objectOf, textIn } from '../answer.ts';
import { ExchangeError, type ExchangeTools } from '../credential.ts';
import { type AppAnswer, askGithub } from './call.ts';
import { seeApp } from './docs.ts';
import { generalRefusal, refusedJwt, suspended } from './explain.ts';

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
export async function findInstallation(
  spec: GithubSpec,
  { api, owner, jwt }: AppPlace,
  tools: ExchangeTools,
): Promise<Installation> {
  const first = `${owner}/${spec.repositories[0] ?? ''}`;
  const path =
    spec.installation === undefined ? `repos/${first}/installation` : `app/installations/${spec.installation}`;
  const answer = await askGithub({ method: 'GET', url: `${api}/${path}`, bearer: jwt }, tools);
  if (answer.status !== 200)
    throw refusedJwt(answer, spec.app) ?? generalRefusal(answer, owner) ?? notFound(answer, spec.app, first);
  const { id } = answer.body;
  const account = textIn(objectOf(answer.body['account']), 'login');
  if (typeof id !== 'number' || account === undefined || !isSameName(account, owner)) {
    throw new ExchangeError(
      'github',
      'WrongInstallation',
      `the installation belongs to \`${account ?? 'nobody'}\`, not to \`${owner}\``,
      `give the \`installation\` of that account\n${seeApp('installation')}`,
    );
  }
  if (answer.body['suspended_at'] !== null && answer.body['suspended_at'] !== undefined) throw suspended(owner);
  return { id, slug: textIn(answer.body, 'app_slug') ?? '', permissions: objectOf(answer.body['permissions']) ?? {} };
}

/** https://docs.github.com/en/rest/apps/apps#get-a-repository-installation-for-the-authenticated-app--status-codes */
function notFound({ status, said }: AppAnswer, app: string, repository: string): ExchangeError {
  if (status === 404)
    return new ExchangeError(
      'github',
      'NotInstalled',
      `the App \`${app}\` is not installed on \`${repository}\``,
      `install it there, or give \`owner\` and \`installation\`\n${seeApp('installation')}`,
    );
  if (status === 301)
    return new ExchangeError(
      'github',
      'Moved',
      `\`${repository}\` was renamed or moved`,
      `give its new name, and \`owner\` where that changed\n${seeApp('installation')}`,
    );
  return new ExchangeError(
    'github',
    `Status${status}`,
    `GitHub did not tell the installation of \`${repository}\` (${status}${said === '' ? '' : `: ${said}`})`,
    seeApp('other'),
  );
}

import { foldCase } from '../../policy/fold.ts';
import type { GithubSpec } from '../../policy/credential/github-spec.ts';
import { maskText } from '../../http/mask.ts';
import { objectOf, textIn } from '../answer.ts';
import { ExchangeError, type ExchangeTools } from '../credential.ts';
import { type AppAnswer, askGithub } from './call.ts';
import { seeApp } from './docs.ts';
import type { AppPlace, Installation } from './installation.ts';
import { generalRefusal, refusedJwt } from './explain.ts';

/** A token of an installation. */
export interface InstallationToken {
  readonly token: string;
  /**
   * Milliseconds since 1970; not there when GitHub did not say, or named a moment that is past, and then the token must
   * not be used.
   */
  readonly expires: number | undefined;
  /** What it reaches beyond what was asked; then it must not be used. */
  readonly excess: readonly string[];
  /** Others may have been made, whose answers were lost. */
  readonly lost: boolean;
}

/**
 * Makes a token for exactly these repositories and permissions.
 * https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app
 * @throws ExchangeError when GitHub refuses, or answers without a token
 */
export async function makeToken(
  spec: GithubSpec,
  installation: Installation,
  { api, owner, jwt }: AppPlace,
  tools: ExchangeTools,
): Promise<InstallationToken> {
  const permissions = Object.fromEntries(
    [...spec.permissions].map(([name, level]) => [name.replaceAll('-', '_'), level]),
  );
  const answer = await askGithub(
    {
      method: 'POST',
      url: `${api}/app/installations/${installation.id}/access_tokens`,
      bearer: jwt,
      body: { repositories: spec.repositories, permissions },
      issues: true,
    },
    tools,
  );
  const token = textIn(answer.body, 'token');
  // INVARIANT: masked before anything else is done with it; nothing is assumed of its form
  if (token !== undefined) maskToken(token, tools.mask);
  if (answer.status !== 201) throw explainTokenRefusal(answer, spec, installation, owner);
  if (token === undefined)
    throw new ExchangeError(
      'github',
      'BadAnswer',
      'GitHub answered without a token',
      `start the run again\n${seeApp('other')}`,
    );
  const expires = Date.parse(textIn(answer.body, 'expires_at') ?? '');
  return {
    token,
    expires: expires > tools.now() ? expires : undefined,
    excess: excessOf(answer, spec, permissions, owner),
    lost: answer.lost > 0,
  };
}

/** As it is, and as git sends it: the password of a user whom GitHub calls `x-access-token`. */
function maskToken(token: string, mask: (line: string) => void): void {
  maskText(token, mask);
  maskText(Buffer.from(`x-access-token:${token}`).toString('base64'), mask);
}

const RANK = ['read', 'write', 'admin'];

/** INVARIANT: what GitHub says about the token counts, not what was asked. It adds `metadata: read` to every token. */
function excessOf(
  { body }: AppAnswer,
  spec: GithubSpec,
  asked: Readonly<Record<string, string>>,
  owner: string,
): readonly string[] {
  const given = Object.entries(objectOf(body['permissions']) ?? { unknown: 'unknown' });
  const permissions = given.filter(
    ([name, level]) =>
      !(name === 'metadata' && level === 'read') &&
      !(
        Object.hasOwn(asked, name) &&
        RANK.includes(String(level)) &&
        RANK.indexOf(String(level)) <= RANK.indexOf(asked[name] ?? '')
      ),
  );
  const wanted = new Set(spec.repositories.map((name) => foldCase(`${owner}/${name}`)));
  const repositories = Array.isArray(body['repositories'])
    ? body['repositories'].map((entry: unknown) => textIn(objectOf(entry), 'full_name') ?? 'unknown')
    : ['unknown'];
  return [
    ...permissions.map(([name, level]) => `${name}: ${String(level)}`),
    ...(body['repository_selection'] === 'selected' ? [] : ['all repositories']),
    ...repositories.filter((name) => !wanted.has(foldCase(name))),
  ];
}

function explainTokenRefusal(
  answer: AppAnswer,
  spec: GithubSpec,
  installation: Installation,
  owner: string,
): ExchangeError {
  const { status, said } = answer;
  const known = refusedJwt(answer, spec.app) ?? generalRefusal(answer, owner);
  if (known !== undefined) return known;
  const lacking = [...spec.permissions].filter(([name, level]) => {
    const has = installation.permissions[name.replaceAll('-', '_')];
    return typeof has !== 'string' || RANK.indexOf(has) < RANK.indexOf(level);
  });
  if (lacking.length > 0) {
    const names = lacking.map(([name, level]) => `\`${name}: ${level}\``).join(', ');
    return new ExchangeError(
      'github',
      'PermissionMissing',
      `the installation of the App on \`${owner}\` does not have ${names}`,
      `give it to the App in its settings, and have an owner of \`${owner}\` accept it; or ask for less in the ` +
        `policy\n${seeApp('permission')}`,
    );
  }
  const heading = status === 422 ? 'repository' : 'other';
  return new ExchangeError(
    'github',
    `Status${status}`,
    `GitHub made no token (${status}${said === '' ? '' : `: ${said}`})`,
    `does the installation reach ${spec.repositories.map((name) => `\`${owner}/${name}\``).join(', ')}?\n` +
      seeApp(heading),
  );
}

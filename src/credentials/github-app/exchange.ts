import { formatDuration } from '../../policy/duration.ts';
import { formatInstant } from '../../policy/instant.ts';
import type { GithubSpec } from '../../policy/credential/github-spec.ts';
import { type Bounds, type Credential, type Exchange, ExchangeError, type ExchangeTools } from '../credential.ts';
import { appJwt } from './app-jwt.ts';
import { seeApp } from './docs.ts';
import { type AppPlace, findInstallation, type Installation } from './installation.ts';
import { signerOf } from './key.ts';
import { revokeGithub } from './revoke.ts';
import { type InstallationToken, makeToken } from './token.ts';

/** Every installation token lasts so long, in milliseconds; it can be ended sooner, but not made shorter. */
const LIFE = 3_600_000;

/**
 * Makes a token of a GitHub App's installation, for exactly the repositories and permissions of the policy. It is taken back at the end of the job: GitHub
 * cannot make it shorter than an hour.
 */
export const exchangeGithub: Exchange<GithubSpec> = async ({ name, spec, bounds, accounts, acceptLonger }, tools) => {
  checkRoom(bounds, acceptLonger, tools.now());
  const owner = spec.owner ?? bounds.repository.split('/')[0] ?? '';
  const { jwt, warnings } = await signed(spec, { bounds, accounts }, tools);
  const place: AppPlace = { api: bounds.api, owner, jwt };
  const installation = await findInstallation(spec, place, tools);
  const made = await makeToken(spec, installation, place, tools);
  const revocation = { api: bounds.api, token: made.token };
  const fault = faultOf(made, bounds, acceptLonger);
  if (fault !== undefined || made.expires === undefined) {
    await revokeGithub(revocation, tools).catch(() => undefined);
    throw fault ?? withoutEnd();
  }
  const late = made.expires > bounds.until ? [`The token \`${name}\` would last until ${formatInstant(made.expires)}, longer than the grant: it is taken back at the end of the job.`] : [];
  return { ...credentialOf(name, spec, owner, { ...made, expires: made.expires }, installation), revocation, warnings, notes: late };
};

async function signed(spec: GithubSpec, limits: Parameters<typeof signerOf>[1], tools: ExchangeTools): Promise<{ readonly jwt: string; readonly warnings: readonly string[] }> {
  const signer = await signerOf(spec.key, limits, tools);
  let jwt: string;
  try {
    jwt = await appJwt(spec.app, signer, tools.now());
    tools.mask(jwt);
  } finally {
    await signer.close();
  }
  // closing may have added to them
  return { jwt, warnings: signer.warnings };
}

function credentialOf(name: string, spec: GithubSpec, owner: string, { token, expires }: { readonly token: string; readonly expires: number }, { id, slug }: Installation): Credential {
  const variable = spec.env ?? 'GH_TOKEN';
  const what = [...spec.permissions].map(([permission, level]) => `${permission}: ${level}`).join(', ');
  return {
    name,
    provider: 'github',
    target: `${spec.repositories.map((repository) => `${owner}/${repository}`).join(', ')} (${what})`,
    expires,
    variables: { [variable]: token },
    outputs: { 'github-token': token, 'github-app-slug': slug, 'github-installation-id': String(id), 'github-expiration': formatInstant(expires) },
    secret: [variable],
    handle: { installation: String(id), slug },
  };
}

/** @throws ExchangeError when an hour is too long */
function checkRoom({ until, session }: Bounds, acceptLonger: boolean, now: number): void {
  if (acceptLonger) return;
  if (now + LIFE > until) throw outlives(`the grant ends at ${formatInstant(until)}`, now + LIFE);
  if (session * 1000 < LIFE) throw outlives(`\`limits.session\` lets no credential last longer than ${formatDuration(session)}`, now + LIFE);
}

/** Why a token that was made must not be used. */
function faultOf({ excess, expires }: InstallationToken, { until }: Bounds, acceptLonger: boolean): ExchangeError | undefined {
  if (excess.length > 0) return tooWide(excess);
  return expires !== undefined && expires > until && !acceptLonger ? outlives(`the grant ends at ${formatInstant(until)}`, expires) : undefined;
}

function outlives(why: string, end: number): ExchangeError {
  return new ExchangeError(
    'github',
    'OutlivesGrant',
    `a token of a GitHub App lasts an hour, until ${formatInstant(end)}, and ${why}`,
    `the policy may say \`accept-longer: true\` for this credential: the token is then taken back at the end of the job, and lasts the hour if the runner is lost\n${seeApp('lifetime')}`,
  );
}

function tooWide(excess: readonly string[]): ExchangeError {
  return new ExchangeError('github', 'TooWide', `GitHub gave a token for more than was asked: ${excess.join(', ')}`, `it was taken back and is not used; please report this\n${seeApp('wider')}`);
}

function withoutEnd(): ExchangeError {
  return new ExchangeError('github', 'BadAnswer', 'GitHub gave a token without saying when it ends', `it was taken back; start the run again\n${seeApp('other')}`);
}

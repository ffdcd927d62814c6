import { formatInstant } from '../../policy/instant.ts';
import type { GithubSpec } from '../../policy/credential/github-spec.ts';
import {
  type Bounds,
  type Credential,
  ExchangeError,
  type ExchangeRequest,
  type ExchangeTools,
} from '../credential.ts';
import type { RunInQuestion } from '../provider.ts';
import { revokeIssued } from '../revoke-issued.ts';
import { LOST_TOKEN } from './call.ts';
import { seeApp } from './docs.ts';
import { findApp, type FoundApp } from './found-app.ts';
import type { Installation } from './installation.ts';
import { type KeyStores, keptKey } from './key-store.ts';
import { checkTimeLeft, INSTALLATION_TOKEN_MS, outlives } from './lifetime.ts';
import { pemSigner } from './pem.ts';
import { revokeGithub } from './revoke.ts';
import { type InstallationToken, makeToken } from './token.ts';
import type { Signer, SignerLimits } from '../signer.ts';

/**
 * The App and its installation, asked for ahead of a decision with a key that is handed over: nothing is issued by it.
 * @throws ExchangeError
 */
export async function findAppAhead(spec: GithubSpec, run: RunInQuestion, tools: ExchangeTools): Promise<FoundApp> {
  return await findApp(
    { spec, name: '', run, open: async () => await Promise.resolve(pemSigner(tools.secrets.appPrivateKey)) },
    tools,
  );
}

/** What an exchange is given besides. */
interface GivenToken {
  readonly keys: KeyStores;
  /** The App as it was found while the evidence was on its way. */
  readonly ahead?: Promise<FoundApp> | undefined;
}

/**
 * Makes a token of a GitHub App's installation, for exactly the repositories and permissions of the policy. It is taken
 * back at the end of the job: GitHub cannot make it shorter than an hour.
 */
export async function exchangeGithub(
  { name, spec, bounds, accounts, acceptLonger }: ExchangeRequest<GithubSpec>,
  tools: ExchangeTools,
  { keys, ahead }: GivenToken,
): Promise<Credential> {
  checkTimeLeft(bounds, acceptLonger, tools.now());
  const { place, installation, warnings } = await (ahead ??
    findApp(
      { spec, name, run: bounds, open: async () => await signerOf(spec.key, keys, { bounds, accounts }, tools) },
      tools,
    ));
  const made = await makeToken(spec, installation, place, tools);
  // one whose end is not known lasts as long as any
  const expires = made.expires ?? tools.now() + INSTALLATION_TOKEN_MS;
  const lost = made.lost
    ? [`GitHub was asked more than once for the token \`${name}\`, because an answer was lost: ${LOST_TOKEN}.`]
    : [];
  const credential = {
    ...credentialOf(name, spec, place.owner, { ...made, expires }, installation),
    revocation: { api: bounds.api, token: made.token },
    kept: { revocation: { api: bounds.api, token: made.token }, handedOut: true },
  };
  const fault = answerFault(made, bounds, acceptLonger);
  if (fault !== undefined) throw await revokeIssued(fault, credential, revokeGithub, tools);
  const late =
    expires > bounds.until
      ? [
          `The token \`${name}\` would last until ${formatInstant(expires)}, longer than the grant: it is ` +
            'revoked at the end of the job.',
        ]
      : [];
  return { ...credential, warnings, notes: [...lost, ...late] };
}

function credentialOf(
  name: string,
  spec: GithubSpec,
  owner: string,
  { token, expires }: { readonly token: string; readonly expires: number },
  { id, slug }: Installation,
): Credential {
  const variable = spec.env ?? 'GH_TOKEN';
  const what = [...spec.permissions].map(([permission, level]) => `${permission}: ${level}`).join(', ');
  return {
    name,
    provider: 'github',
    target: `${spec.repositories.map((repository) => `${owner}/${repository}`).join(', ')} (${what})`,
    expires,
    variables: { [variable]: token },
    outputs: {
      'github-token': token,
      'github-app-slug': slug,
      'github-installation-id': String(id),
      'github-expiration': formatInstant(expires),
    },
    secret: [variable],
    handle: { installation: String(id), slug },
  };
}

/** Why a token that was made must not be used. */
function answerFault(
  { excess, expires }: InstallationToken,
  { until }: Bounds,
  acceptLonger: boolean,
): ExchangeError | undefined {
  if (excess.length > 0) return tooWide(excess);
  if (expires === undefined) return withoutEnd();
  return expires > until && !acceptLonger ? outlives(`the grant ends at ${formatInstant(until)}`, expires) : undefined;
}

function tooWide(excess: readonly string[]): ExchangeError {
  return new ExchangeError(
    'github',
    'TooWide',
    `GitHub gave a token for more than was asked: ${excess.join(', ')}`,
    `it is revoked and is not used; please report this\n${seeApp('wider')}`,
  );
}

function withoutEnd(): ExchangeError {
  return new ExchangeError(
    'github',
    'BadAnswer',
    'GitHub gave a token without an end that lies ahead',
    `it is revoked and is not used; start the run again\n${seeApp('other')}`,
  );
}

/** What signs for the App: a key that stays where it is, or one that is handed over. @throws ExchangeError */
async function signerOf(
  key: GithubSpec['key'],
  stores: KeyStores,
  limits: SignerLimits,
  tools: ExchangeTools,
): Promise<Signer> {
  return (await keptKey(key, stores)?.open(limits, tools)) ?? pemSigner(tools.secrets.appPrivateKey);
}

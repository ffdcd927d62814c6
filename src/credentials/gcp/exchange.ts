import { formatInstant } from '../../policy/instant.ts';
import type { GcpSpec } from '../../policy/credential/gcp-spec.ts';
import { type Credential, type Exchange, ExchangeError, type ExchangeTools, latestEnd } from '../credential.ts';
import { gcpAudience } from '../../policy/credential/audience.ts';
import { seeGcp } from './docs.ts';
import { downscope, federate, type GoogleToken } from './federate.ts';
import type { Asking } from './call.ts';
import { accountIdToken, accountToken, ID_TOKEN_MS } from './impersonate.ts';
import { type TokenLifetime, tokenLifetime } from './lifetime.ts';
import { requestReason } from './request-reason.ts';
import { tokenFiles, type TokenFiles } from './token-file.ts';
import { ADC_VARIABLES, MISLEADING, projectOf, settingsOf } from './variables.ts';

interface Made {
  readonly access: GoogleToken;
  readonly identity: GoogleToken | undefined;
  /** How long a federated token lasts, in milliseconds. */
  readonly federated: number;
}

/**
 * Trades the job's OIDC token for an access token of Google Cloud that ends with the grant: of a service account, or of
 * the job itself, whose token has a life of Google's choosing and is refused where that is too long. Nothing of it can
 * be revoked.
 */
export const exchangeGcp: Exchange<GcpSpec> = async ({ name, spec, bounds, acceptLonger }, tools) => {
  const lifetime = tokenLifetime(spec, bounds, tools.now());
  const latest = latestEnd(bounds, tools.now());
  if (spec['id-token'] !== undefined && tools.now() + ID_TOKEN_MS > latest && !acceptLonger)
    throw outlives('an ID token of Google lasts an hour', tools.now() + ID_TOKEN_MS, latest);
  const asking: Asking = { spec, reason: requestReason(bounds), idToken: await tools.idToken(gcpAudience(spec)) };
  const made = await tokens(asking, lifetime, tools);
  if (made.access.expires > lifetime.latest && !acceptLonger)
    throw tokenTooLong(spec, made.access.expires, lifetime.latest);
  // INVARIANT: what the token says counts, not what Google usually does
  if (made.identity !== undefined && made.identity.expires > latest && !acceptLonger)
    throw outlives('the ID token that Google gave', made.identity.expires, latest);
  const adc = tokenFiles(spec, asking.idToken, { end: lifetime.end, federated: made.federated, acceptLonger });
  return credentialOf(name, asking, made, adc, lifetime);
};

/** The access token and, at the same time, the ID token. */
async function tokens(asking: Asking, lifetime: TokenLifetime, tools: ExchangeTools): Promise<Made> {
  const { spec } = asking;
  const federated = await federate(asking, tools);
  const life = federated.expires - tools.now();
  const account = spec['service-account'];
  if (account === undefined) return { access: federated, identity: undefined, federated: life };
  const impersonation = { ...asking, account, federated };
  const wanted = spec['id-token'];
  const [access, identity] = await Promise.all([
    accountToken(impersonation, lifetime.end, tools).then(async (token) =>
      spec['access-boundary'] === undefined ? token : await downscope(asking, token, tools),
    ),
    wanted === undefined ? undefined : accountIdToken(impersonation, wanted.audience, tools),
  ]);
  return { access, identity, federated: life };
}

function credentialOf(
  name: string,
  { spec, reason }: Asking,
  { access, identity }: Made,
  adc: TokenFiles,
  lifetime: TokenLifetime,
): Credential {
  const variable = spec['id-token']?.env ?? 'GCP_ID_TOKEN';
  const project = projectOf(spec);
  const identityNote =
    identity === undefined || identity.expires <= lifetime.end
      ? []
      : [`The ID token of \`${name}\` lasts until ${formatInstant(identity.expires)}, as Google makes them.`];
  return {
    name,
    provider: 'gcp',
    target:
      (spec['service-account'] ?? spec.provider) +
      (spec['access-boundary'] === undefined ? '' : ' within an access boundary'),
    expires: Math.max(access.expires, identity?.expires ?? 0, adc.expires),
    variables: {
      CLOUDSDK_AUTH_ACCESS_TOKEN: access.token,
      GOOGLE_OAUTH_ACCESS_TOKEN: access.token,
      ...(identity === undefined ? {} : { [variable]: identity.token }),
      // of an earlier step; gcloud could take them before the token
      CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: '',
      CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: '',
      ...settingsOf(spec, reason),
    },
    outputs: {
      'gcp-access-token': access.token,
      'gcp-expiration': formatInstant(access.expires),
      ...(identity === undefined ? {} : { 'gcp-id-token': identity.token }),
      ...(project === undefined ? {} : { 'gcp-project': project }),
    },
    secret: ['CLOUDSDK_AUTH_ACCESS_TOKEN', 'GOOGLE_OAUTH_ACCESS_TOKEN', ...(identity === undefined ? [] : [variable])],
    files: adc.files,
    notes: [adc.note, ...identityNote],
    misleading: [...MISLEADING, ...(adc.files.length === 0 ? ADC_VARIABLES : [])],
  };
}

function tokenTooLong(spec: GcpSpec, end: number, latest: number): ExchangeError {
  if (spec['service-account'] === undefined)
    return outlives('Google chooses how long a federated token lasts', end, latest);
  return outlives(
    'Google gave a longer token than was asked for',
    end,
    latest,
    'on a self-hosted runner, check its clock',
  );
}

function outlives(
  what: string,
  end: number,
  until: number,
  instead = 'use the access token of a `service-account`, which ends when it is told to',
): ExchangeError {
  return new ExchangeError(
    'gcp',
    'OutlivesGrant',
    `${what}: until ${formatInstant(end)}, and everything has to end at ${formatInstant(until)}`,
    `${instead}; or the policy may say \`accept-longer: true\` for this credential: nothing ends such a token ` +
      `sooner\n${seeGcp('outlives')}`,
  );
}

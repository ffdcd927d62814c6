import type { GcpSpec } from '../../policy/credential/gcp-spec.ts';
import { maskText } from '../../http/mask.ts';
import { textIn } from '../answer.ts';
import { ExchangeError, type ExchangeTools } from '../credential.ts';
import { accountAddress } from './address.ts';
import { askGoogle, type Asking } from './call.ts';
import { seeGcp } from './docs.ts';
import { explainAccount } from './explain-account.ts';
import { CLOUD_PLATFORM, type GoogleToken } from './federate.ts';
import { jwtEnd, secondsUntil } from './lifetime.ts';

/**
 * Every ID token of a service account lasts so long, in milliseconds.
 * https://cloud.google.com/docs/authentication/token-types#id-lifetime
 */
export const ID_TOKEN_MS = 3_600_000;

/** What is impersonated, and by which token. */
export interface Impersonation extends Asking {
  readonly account: string;
  readonly federated: GoogleToken;
}

/**
 * Makes a token of the service account that ends at `end`.
 * https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken
 * @throws ExchangeError
 */
export async function accountToken(
  { spec, reason, idToken, account, federated }: Impersonation,
  end: number,
  tools: ExchangeTools,
): Promise<GoogleToken> {
  // the field is called `scope`, and takes a list
  const body = (): Readonly<Record<string, unknown>> => ({
    ...chain(spec),
    scope: spec.scopes ?? [CLOUD_PLATFORM],
    lifetime: `${secondsUntil(end, tools.now())}s`,
  });
  const answer = await askGoogle(
    { url: accountAddress(spec, account, 'generateAccessToken'), body, bearer: federated.token, reason },
    tools,
  );
  const token = textIn(answer.body, 'accessToken');
  // INVARIANT: masked before anything else is done with it
  if (token !== undefined) maskText(token, tools.mask);
  if (answer.status !== 200) throw explainAccount(answer, { spec, account, idToken });
  const expires = Date.parse(textIn(answer.body, 'expireTime') ?? '');
  if (token === undefined || !(expires > tools.now()))
    throw answerWithout('an access token, or without an end that lies ahead');
  return { token, expires };
}

/**
 * Makes an ID token of the service account, for a service that takes those.
 * https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateIdToken
 * @throws ExchangeError
 */
export async function accountIdToken(
  { spec, reason, idToken, account, federated }: Impersonation,
  audience: string,
  tools: ExchangeTools,
): Promise<GoogleToken> {
  const answer = await askGoogle(
    {
      url: accountAddress(spec, account, 'generateIdToken'),
      body: () => ({ ...chain(spec), audience, includeEmail: true }),
      bearer: federated.token,
      reason,
    },
    tools,
  );
  const token = textIn(answer.body, 'token');
  // INVARIANT: masked before anything else is done with it
  if (token !== undefined) maskText(token, tools.mask);
  if (answer.status !== 200) throw explainAccount(answer, { spec, account, idToken });
  if (token === undefined) throw answerWithout('an ID token');
  return { token, expires: jwtEnd(token, 'the ID token of Google') };
}

/** Delegates are named as resources, with `-` for whichever project. */
function chain({ delegates }: GcpSpec): Readonly<Record<string, unknown>> {
  return delegates === undefined
    ? {}
    : { delegates: delegates.map((account) => `projects/-/serviceAccounts/${account}`) };
}

function answerWithout(what: string): ExchangeError {
  return new ExchangeError(
    'gcp',
    'BadAnswer',
    `Google answered without ${what}`,
    `start the run again\n${seeGcp('other')}`,
  );
}

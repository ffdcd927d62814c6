import { maskText } from '../../http/mask.ts';
import { textIn } from '../answer.ts';
import { ExchangeError, type ExchangeTools } from '../credential.ts';
import { gcpResource } from '../../policy/credential/audience.ts';
import { stsAddress } from './address.ts';
import { askGoogle, type Asking, JWT } from './call.ts';
import { seeGcp } from './docs.ts';
import { explainSts } from './explain.ts';

/** A token of Google. */
export interface GoogleToken {
  /** Secret. */
  readonly token: string;
  /** When it ends, as Google says; milliseconds since 1970. */
  readonly expires: number;
}

const GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
export const CLOUD_PLATFORM = 'https://www.googleapis.com/auth/cloud-platform';

/**
 * Trades the job's token for one of the workload identity pool. It can be used as it is, or to impersonate a service
 * account. https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token
 * @throws ExchangeError
 */
export async function federate(asking: Asking, tools: ExchangeTools): Promise<GoogleToken> {
  const { spec, idToken } = asking;
  const scopes = spec['service-account'] === undefined ? (spec.scopes ?? [CLOUD_PLATFORM]) : [CLOUD_PLATFORM];
  const fields = {
    audience: gcpResource(spec),
    scope: scopes.join(' '),
    subject_token: idToken,
    subject_token_type: JWT,
  };
  const { token, lasts } = await exchanged(asking, fields, tools);
  // what has no stated end cannot be bounded
  if (lasts === undefined)
    throw new ExchangeError(
      'gcp',
      'BadAnswer',
      'Google gave a federated token and did not say how long it lasts',
      `start the run again\n${seeGcp('other')}`,
    );
  return { token, expires: tools.now() + lasts * 1000 };
}

/**
 * Trades a service account's token for a narrower one. Only Cloud Storage honours it: everywhere else the token opens
 * nothing. https://cloud.google.com/iam/docs/downscoping-short-lived-credentials
 * @throws ExchangeError
 */
export async function downscope(asking: Asking, source: GoogleToken, tools: ExchangeTools): Promise<GoogleToken> {
  const options = JSON.stringify({ accessBoundary: { accessBoundaryRules: asking.spec['access-boundary'] ?? [] } });
  const { token, lasts } = await exchanged(
    asking,
    { subject_token: source.token, subject_token_type: ACCESS_TOKEN, options },
    tools,
  );
  // it ends with its source, and the answer counts in seconds from then; what says otherwise by more than a rounding is
  // believed
  const stated = lasts === undefined ? source.expires : tools.now() + lasts * 1000;
  return { token, expires: stated > source.expires + ROUNDING_MS ? stated : source.expires };
}

const ROUNDING_MS = 10_000;

async function exchanged(
  asking: Asking,
  fields: Readonly<Record<string, string>>,
  tools: ExchangeTools,
): Promise<{ readonly token: string; readonly lasts: number | undefined }> {
  const form = new URLSearchParams({ grant_type: GRANT, requested_token_type: ACCESS_TOKEN, ...fields });
  const { status, body } = await askGoogle(
    { url: `${stsAddress(asking.spec)}/v1/token`, body: () => form, reason: asking.reason },
    tools,
  );
  const token = textIn(body, 'access_token');
  // INVARIANT: masked before anything else is done with it
  if (token !== undefined) maskText(token, tools.mask);
  if (status !== 200) throw explainSts({ status, body }, asking);
  const lasts = body['expires_in'];
  const kind = textIn(body, 'issued_token_type') ?? ACCESS_TOKEN;
  const isWhole = lasts === undefined || (typeof lasts === 'number' && lasts > 0);
  if (token === undefined || kind !== ACCESS_TOKEN || !isWhole)
    throw new ExchangeError(
      'gcp',
      'BadAnswer',
      'Google answered the exchange without an access token',
      `start the run again\n${seeGcp('other')}`,
    );
  return { token, lasts };
}

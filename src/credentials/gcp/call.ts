import { unbroken } from '../../policy/unbroken.ts';
import { retrying } from '../../http/retry.ts';
import { HttpError, type HttpResponse, type Send } from '../../http/send.ts';
import { jsonIn } from '../answer.ts';
import { type CallTools, ExchangeError } from '../credential.ts';
import { seeGcp } from './docs.ts';
import type { GcpSpec } from '../../policy/credential/gcp-spec.ts';

/** Who asks for what. */
export interface Asking {
  readonly spec: GcpSpec;
  /** The job's token; secret. */
  readonly idToken: string;
  /** For the audit log. */
  readonly reason: string;
}

export const JWT = 'urn:ietf:params:oauth:token-type:jwt';

/** One POST to an API of Google. */
export interface GoogleCall {
  readonly url: string;
  /** Made again for each try: a lifetime shrinks while waiting. @throws ExchangeError */
  readonly body: () => URLSearchParams | Readonly<Record<string, unknown>>;
  /** Token of who asks; secret. STS takes none. */
  readonly bearer?: string;
  /** For the audit log. */
  readonly reason: string;
}

/** What Google answered. */
export interface GoogleAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * Asks Google, and again after faults that pass. Asking twice makes two tokens; the unknown one ends no later.
 * @throws ExchangeError when it cannot be reached, or answers with something that is not JSON
 */
export async function askGoogle({ url, body, bearer, reason }: GoogleCall, tools: CallTools): Promise<GoogleAnswer> {
  const { host } = new URL(url);
  const send: Send = async (request) => await tools.send({ ...request, ...writtenFields(body(), request.headers) });
  const headers = {
    accept: 'application/json',
    'x-goog-request-reason': reason,
    ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
  };
  const response = await retrying(send, { ...tools, passing })({ method: 'POST', url, headers }).catch(
    (error: unknown) => {
      if (!(error instanceof HttpError)) throw error;
      const cause =
        error.fault === 'tls'
          ? 'with a proxy that opens TLS, give the runner its certificate authority'
          : 'can the runner reach it, through the proxy if there is one? Is `universe` right, if the policy names one?';
      throw new ExchangeError(
        'gcp',
        'Unreachable',
        `Google cannot be asked: ${error.message}`,
        `${cause}\n${seeGcp('unreachable')}`,
        { cause: error },
      );
    },
  );
  const answer = jsonIn(response);
  if (answer === undefined)
    throw new ExchangeError(
      'gcp',
      'BadAnswer',
      `${host} answered ${response.status} with something that is not JSON`,
      `is there a proxy in between that answers for Google?\n${seeGcp('other')}`,
    );
  return { status: response.status, body: answer };
}

function writtenFields(
  body: URLSearchParams | Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> | undefined,
): { readonly headers: Readonly<Record<string, string>>; readonly body: string } {
  if (body instanceof URLSearchParams)
    return { headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' }, body: body.toString() };
  return { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** Google could not fetch the keys of the token's issuer, and answers 400 as of a token that is wrong for good. */
function passing({ status, body }: HttpResponse): 'passing' | undefined {
  return status === 400 &&
    new RegExp(
      unbroken`
        error connecting to the given credential's issuer|(?:fetch|connect|retriev)\w* (?:the )?
        (?:JWKS?|public keys?|discovery)
      `,
      'i',
    ).test(body.slice(0, 4000))
    ? 'passing'
    : undefined;
}

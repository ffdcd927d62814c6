import { retrying } from '../../http/retry.ts';
import { said } from '../../http/said.ts';
import { HttpError, type HttpResponse, type Send } from '../../http/send.ts';
import { jsonIn } from '../answer.ts';
import { type CallTools, ExchangeError, type TlsMaterial } from '../credential.ts';
import { seeVault } from './docs.ts';

/** A server of Vault or OpenBao that can be asked. */
export interface VaultServer {
  readonly url: string;
  readonly namespace: string | undefined;
  readonly send: Send;
}

/** Where a server is. */
export interface VaultPlace {
  readonly url: string;
  readonly namespace?: string | undefined;
  readonly 'ca-certificates'?: string | undefined;
}

/** One request below `/v1/`. */
export interface VaultCall {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly token?: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Wraps the answer for so many seconds. https://developer.hashicorp.com/vault/docs/concepts/response-wrapping */
  readonly wrap?: number | undefined;
  /** Asking twice is harmless. */
  readonly repeatable: boolean;
  /** It issues a token that nothing else ends: one whose answer is lost stays alive. */
  readonly issues?: boolean;
}

/**
 * The server of a policy, with its CA and the client certificate of the workflow where there are any. Certificates are
 * always verified.
 */
export function vaultServer(spec: VaultPlace, tls: Omit<TlsMaterial, 'certificates'>, tools: CallTools): VaultServer {
  const certificates = spec['ca-certificates'];
  const isSpecial = certificates !== undefined || tls.clientKey !== undefined;
  const send = isSpecial ? tools.connect({ ...tls, certificates }) : tools.send;
  return { url: spec.url.replace(/\/+$/, ''), namespace: spec.namespace, send };
}

/**
 * Asks the server. https://developer.hashicorp.com/vault/api-docs
 * @throws ExchangeError when it cannot be reached, is sealed, or answers with something that is not JSON
 */
export async function askVault(
  server: VaultServer,
  call: VaultCall,
  tools: CallTools,
): Promise<{
  readonly status: number;
  readonly errors: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
}> {
  const response = await sent(server, call, tools);
  if (response.status === 503 || response.status === 472 || response.status === 473) {
    throw new ExchangeError(
      'vault',
      'Unavailable',
      `${new URL(server.url).host} is sealed, on standby or starting (${response.status})`,
      `start the run again when the server is unsealed\n${seeVault('sealed')}`,
    );
  }
  const body = response.body === '' && response.status === 204 ? {} : jsonIn(response);
  if (body === undefined)
    throw new ExchangeError(
      'vault',
      'BadAnswer',
      `${new URL(server.url).host} answered ${response.status} with something that is not JSON`,
      `is \`url\` the address of a Vault or OpenBao server?\n${seeVault('other')}`,
    );
  return { status: response.status, errors: vaultErrors(body, sentSecrets(call)), body };
}

async function sent(
  server: VaultServer,
  { method, path, token, body, wrap, repeatable, issues }: VaultCall,
  tools: CallTools,
): Promise<HttpResponse> {
  const send = repeatable ? retrying(server.send, { ...tools, passing }) : server.send;
  const headers = {
    'x-vault-request': 'true',
    accept: 'application/json',
    ...(token === undefined ? {} : { 'x-vault-token': token }),
    ...(server.namespace === undefined ? {} : { 'x-vault-namespace': server.namespace }),
    ...(wrap === undefined ? {} : { 'x-vault-wrap-ttl': `${wrap}s` }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  try {
    return await send({
      method,
      url: `${server.url}/v1/${path}`,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const lost =
      issues === true && !error.fault.includes('tls') && error.fault !== 'client-certificate'
        ? '\nif the server made a token whose answer did not arrive, nobody has it, and it ends by itself with the ' +
          '`token_ttl` of the role'
        : '';
    throw new ExchangeError(
      'vault',
      'Unreachable',
      error.message,
      `${likelyFault(error)}${lost}\n${seeVault('unreachable')}`,
      { cause: error },
    );
  }
}

/**
 * The server could not reach who made the token, or a standby has not heard of it yet (412).
 * https://developer.hashicorp.com/vault/docs/enterprise/consistency
 */
function passing({ status, body }: HttpResponse): 'passing' | undefined {
  const isAboutKeys =
    status === 400 &&
    /fetching keys|error connecting to the oidc|failed to (?:get|fetch) (?:jwks|keys)/i.test(body.slice(0, 2000));
  return status === 412 || isAboutKeys ? 'passing' : undefined;
}

function likelyFault({ fault }: HttpError): string {
  if (fault === 'tls') return 'give the CA of the server with `ca-certificates`, in the policy or as an input';
  if (fault === 'client-certificate')
    return (
      'give a certificate that the server accepts and its key, with the inputs `client-certificate` and ' +
      '`client-key`'
    );
  return 'is the server up, and can the runner reach it?';
}

/** What the server said, one line each; never more of the answer than that, and nothing of what it was sent to know. */
function vaultErrors(body: Readonly<Record<string, unknown>>, secrets: readonly string[]): readonly string[] {
  const errors = body['errors'];
  return Array.isArray(errors)
    ? errors.flatMap((text: unknown) => (typeof text === 'string' ? [said(text, { secrets })] : []))
    : [];
}

/** The token of the job, the one of the server, and those it is asked to end. */
function sentSecrets({ token, body }: VaultCall): readonly string[] {
  return [token, body?.['jwt']].filter((secret) => typeof secret === 'string');
}

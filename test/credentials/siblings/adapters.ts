import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { exchangeAws } from '../../../src/credentials/aws/exchange.ts';
import { exchangeAzure } from '../../../src/credentials/azure/exchange.ts';
import type { Bounds, Credential, ExchangeTools } from '../../../src/credentials/credential.ts';
import { exchangeGcp } from '../../../src/credentials/gcp/exchange.ts';
import { CATALOGUE } from '../../../src/credentials/catalogue.ts';
import { exchangeVault } from '../../../src/credentials/vault/exchange.ts';
import type { HttpRequest, HttpResponse } from '../../../src/http/send.ts';
import type { AwsSpec } from '../../../src/policy/credential/aws-spec.ts';
import { assumed, refusal, SPEC as AWS } from '../aws/stand-in.ts';
import { BOUNDS, NOW } from '../exchange-tools.ts';

/** What an answer holds that a rule is about. Times in milliseconds since 1970; `undefined` leaves the field out. */
export interface Given {
  readonly token?: string;
  readonly end?: number | string | undefined;
  /** A value that was stored, as it stands in JSON. */
  readonly stored?: string;
}

/** One adapter with a server that answers as the real one does, and what of it the rules need to know. */
export interface Adapter {
  readonly exchange: (tools: ExchangeTools) => Promise<Credential>;
  /** Answers the requests that go well. */
  readonly answer: (request: HttpRequest, given: Given) => HttpResponse;
  /** Whether it is the request whose answer has what is handed out. */
  readonly isIssue: (request: HttpRequest) => boolean;
  /** The provider's form of a refusal. */
  readonly refuse: (status: number, words: string, code?: string) => HttpResponse;
  /** What it says when it cannot fetch the issuer's keys; absent where nobody does. */
  readonly keysNotFetched?: HttpResponse;
}

const bounds: Bounds = { ...BOUNDS, until: NOW + 7_200_000, session: 7200 };
const given = { name: 'c', bounds, acceptLonger: false };
export const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): HttpResponse => ({
  status,
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const iso = (end: number | string | undefined, fallback: number): string =>
  typeof end === 'string' ? end : new Date(end ?? fallback).toISOString().replace('.000Z', 'Z');
const HOUR = NOW + 3_600_000;
const without = <T>(
  fields: Readonly<Record<string, T>>,
  isLeftOut: boolean,
  name: string,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !isLeftOut || key !== name));

const isSts = ({ url }: HttpRequest): boolean => url.includes('//sts.');
const withSecrets =
  (secrets: NonNullable<AwsSpec['secrets']>): Adapter['exchange'] =>
  async (tools) =>
    await exchangeAws({ ...given, spec: { ...AWS, secrets, 'export-keys': false } }, tools);
const amazon = (status: number, words: string, code = 'AccessDeniedException'): HttpResponse =>
  json(status, { __type: code, message: words });

const aws: Adapter = {
  exchange: async (tools) => await exchangeAws({ ...given, spec: AWS }, tools),
  answer: (_request, { token = 'FwoGZXIv-session-token', ...rest }) =>
    assumed({
      keys:
        token === ''
          ? ''
          : '<AccessKeyId>ASIAEXAMPLE</AccessKeyId><SecretAccessKey>wJalr-secret-key</SecretAccessKey>' +
            `<SessionToken>${token}</SessionToken>`,
      ...('end' in rest ? { expiration: rest.end === undefined ? '' : iso(rest.end, HOUR) } : {}),
    }),
  isIssue: isSts,
  refuse: (status, words, code = 'AccessDenied') => refusal(code, words, status),
  keysNotFetched: refusal('InvalidIdentityToken', "Couldn't retrieve verification key from your identity provider"),
};

const secretsManager: Adapter = {
  ...aws,
  exchange: withSecrets([{ secret: 'shop/flags', field: 'key', env: 'KEY' }]),
  answer: (request, { token = 'stored-secret', stored = JSON.stringify(token) }) =>
    isSts(request) ? assumed() : json(200, { SecretString: `{"key":${stored},"other":"other-secret"}` }),
  isIssue: (request) => !isSts(request),
  refuse: amazon,
};

const parameters: Adapter = {
  ...secretsManager,
  exchange: withSecrets([{ parameter: '/shop/flags', field: 'key', env: 'KEY' }]),
  answer: (request, { token = 'stored-secret', stored = JSON.stringify(token) }) =>
    isSts(request)
      ? assumed()
      : json(200, { Parameters: [{ Name: '/shop/flags', Value: `{"key":${stored},"other":"other-secret"}` }] }),
};

const vault: Adapter = {
  exchange: async (tools) =>
    await exchangeVault(
      {
        ...given,
        spec: {
          url: 'https://vault.acme.example',
          role: 'flags',
          secrets: [{ path: 'secret/data/shop', field: 'key', env: 'KEY' }],
        },
      },
      tools,
    ),
  answer: ({ url }, { token = 'stored-secret', stored = JSON.stringify(token) }) => {
    if (url.endsWith('/login'))
      return json(200, {
        auth: { client_token: 'hvs.a-login-token', accessor: 'accessor-1', lease_duration: 900, renewable: true },
      });
    return url.includes('revoke-self')
      ? json(204, '')
      : json(200, `{"data":{"data":{"key":${stored},"other":"other-secret"},"metadata":{"version":1}}}`);
  },
  isIssue: ({ url }) => url.includes('/secret/data/'),
  refuse: (status, words) => json(status, { errors: [words] }),
  keysNotFetched: json(400, {
    errors: ['error validating token: error verifying token signature: fetching keys oidc: get keys failed'],
  }),
};

const gcp: Adapter = {
  exchange: async (tools) =>
    await exchangeGcp(
      {
        ...given,
        spec: {
          provider: 'projects/1/locations/global/workloadIdentityPools/pool/providers/github',
          'service-account': 'deploy@shop.iam.gserviceaccount.com',
        },
      },
      tools,
    ),
  answer: ({ url }, { token = 'ya29.account-token', ...rest }) =>
    url.includes('generateAccessToken')
      ? json(
          200,
          without<string>(
            { accessToken: token, expireTime: 'end' in rest ? iso(rest.end, HOUR) : iso(undefined, HOUR) },
            'end' in rest && rest.end === undefined,
            'expireTime',
          ),
        )
      : json(200, {
          access_token: 'ya29.federated-token',
          expires_in: 3599,
          issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
          token_type: 'Bearer',
        }),
  isIssue: ({ url }) => url.includes('generateAccessToken'),
  refuse: (status, words, code = 'PERMISSION_DENIED') =>
    json(status, { error: { code: status, message: words, status: code } }),
  keysNotFetched: json(400, {
    error: 'invalid_grant',
    error_description: "Error connecting to the given credential's issuer.",
  }),
};

const azure: Adapter = {
  exchange: async (tools) =>
    await exchangeAzure(
      {
        ...given,
        spec: { tenant: 'aaaabbbb-0000-cccc-1111-dddd2222eeee', client: '00001111-aaaa-2222-bbbb-3333cccc4444' },
      },
      tools,
    ),
  answer: (_request, { token = 'azure-access-token', ...rest }) =>
    json(
      200,
      without<unknown>(
        {
          token_type: 'Bearer',
          access_token: token,
          expires_in:
            'end' in rest && rest.end !== undefined
              ? typeof rest.end === 'number'
                ? (rest.end - NOW) / 1000
                : rest.end
              : 3599,
        },
        'end' in rest && rest.end === undefined,
        'expires_in',
      ),
    ),
  isIssue: () => true,
  refuse: (status, words) => json(status, { error: 'invalid_client', error_description: words }),
  keysNotFetched: json(400, {
    error: 'invalid_request',
    error_description: 'AADSTS501661: Request to External OIDC endpoint failed.',
    error_codes: [501661],
  }),
};

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
/** Of an App that is nobody's. */
export const APP_KEY = createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  .export({ type: 'pkcs1', format: 'pem' })
  .toString();

const app: Adapter = {
  exchange: async (tools) =>
    await CATALOGUE.github.exchange(
      {
        ...given,
        spec: {
          app: 'Iv23liX',
          repositories: ['shop'],
          permissions: new Map([['contents', 'read']]),
          key: { input: true },
        },
      },
      tools,
    ),
  answer: ({ url, method }, { token = 'ghs_installation-token', ...rest }) => {
    if (method === 'DELETE') return json(204, '');
    if (!url.includes('access_tokens'))
      return json(200, {
        id: 7,
        app_slug: 'app',
        account: { login: 'acme' },
        permissions: { contents: 'read' },
        suspended_at: null,
      });
    const fields = {
      token,
      expires_at: 'end' in rest ? iso(rest.end, HOUR) : iso(undefined, HOUR),
      permissions: { contents: 'read' },
      repository_selection: 'selected',
      repositories: [{ full_name: 'acme/shop' }],
    };
    return json(201, without<unknown>(fields, 'end' in rest && rest.end === undefined, 'expires_at'));
  },
  isIssue: ({ url }) => url.includes('access_tokens'),
  refuse: (status, words) => json(status, { message: words }),
};

/** Everything that hands out something. */
export const ADAPTERS = {
  aws,
  'aws secrets': secretsManager,
  'aws parameters': parameters,
  vault,
  gcp,
  azure,
  github: app,
} as const satisfies Readonly<Record<string, Adapter>>;
export type AdapterName = keyof typeof ADAPTERS;

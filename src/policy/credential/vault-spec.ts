import { freeObject } from '../free-object.ts';
import { described, flag, list, object, type Of, optional, required, text } from '../shape.ts';
import { duration } from '../time-shapes.ts';
import { httpsUrl, takenTwice, variableName } from './words.ts';

const MOUNT = /^[\w.-]+(?:\/[\w.-]+)*$/;

/** How a server of Vault or OpenBao lets a job in; also used for a key that signs. */
export const vaultLogin = {
  url: required(httpsUrl('Address of the Vault or OpenBao server.'), 'https://vault.acme.example'),
  role: required(described(text({ maxLength: 255 }), 'Role of the JWT auth method.'), 'flags'),
  mount: optional(
    described(
      text({ pattern: MOUNT, expected: 'a path without slashes around it' }),
      'Where the JWT auth method is mounted; `jwt` when left out.',
    ),
  ),
  namespace: optional(
    described(text({ pattern: MOUNT, expected: 'a namespace' }), 'Namespace of Vault Enterprise or OpenBao.'),
  ),
  audience: optional(
    described(
      text({ maxLength: 255 }),
      'Audience of the token that is traded; the address of the server when left out.',
    ),
  ),
  'ca-certificates': optional(
    described(
      text({ maxLength: 65_536, pattern: /-----BEGIN CERTIFICATE-----/, expected: 'certificates in PEM' }),
      'CA certificates of the server, as PEM; they add to those that are trusted already.',
    ),
  ),
} as const;

const vaultSecret = object({
  path: required(
    described(
      text({ pattern: /^[^\s?#]+$/, expected: 'a path' }),
      'Path of the secret below the server, for example `secret/data/shop/flags`, `database/creds/reader` or ' +
        '`pki/issue/web`.',
    ),
    'secret/data/shop/flags',
  ),
  field: required(described(text(), 'Field of the secret; with `wrap-ttl`, give `token`.'), 'sdk-key'),
  env: required(variableName(), 'FLAGS_SDK_KEY'),
  version: optional(
    described(
      text({ pattern: /^\d{1,9}$/, expected: 'a version in quotes' }),
      'Version of a secret of KV 2; the newest when left out.',
    ),
  ),
  data: optional(
    described(freeObject(), 'What is sent along: the request is then a write, as PKI and some dynamic secrets need.'),
  ),
  'wrap-ttl': optional(
    described(
      duration({ min: 1, max: 86_400 }),
      'Wraps the answer: later steps get a token that gives the secret once.',
    ),
  ),
});

/** Secrets of Vault or OpenBao: the key `vault` of a credential. */
export const vaultShape = object(
  {
    ...vaultLogin,
    session: optional(described(duration({ min: 10 }), 'Longest life of the token and of the leases it makes.')),
    secrets: optional(described(list(vaultSecret, { max: 100 }), 'Secrets to read.')),
    'export-token': optional(
      described(
        flag(),
        'Also gives later steps the token itself, as `VAULT_TOKEN`, beside `VAULT_ADDR` and `VAULT_NAMESPACE`.',
      ),
    ),
  },
  (value, path, mismatches) => {
    if ((value.secrets?.length ?? 0) === 0 && value['export-token'] !== true)
      mismatches.push({
        path,
        message: 'gives nothing to later steps',
        hint: 'give `secrets`, or `export-token: true`',
      });
    for (const [index, env] of takenTwice((value.secrets ?? []).map((secret, place) => [place, secret.env] as const)))
      mismatches.push({ path: [...path, 'secrets', index, 'env'], message: `\`${env}\` is taken by another secret` });
  },
);
export type VaultSpec = Of<typeof vaultShape>;
export type VaultLogin = Pick<VaultSpec, keyof typeof vaultLogin>;
export type VaultSecret = NonNullable<VaultSpec['secrets']>[number];

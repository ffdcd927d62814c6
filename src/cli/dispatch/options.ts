import type { Option } from '../command.ts';
import { GITHUB_OPTIONS } from '../github-session.ts';

/** Which key signs: one of the three. */
export const KEY_OPTIONS = {
  key: { value: 'file', help: 'Private key that signs, PEM or JWK: of P-256, Ed25519 or RSA' },
  'vault-key': {
    value: 'name',
    help: 'Instead: transit key of Vault or OpenBao that signs; VAULT_ADDR and VAULT_TOKEN say where, as whom',
  },
  'vault-mount': { value: 'path', help: 'Where the transit engine is mounted; transit when left out' },
  'kms-key': {
    value: 'key',
    help: 'Instead: key of AWS KMS that signs, its ARN, id or alias; with the keys in AWS_ACCESS_KEY_ID',
  },
} as const satisfies Readonly<Record<string, Option>>;

/** Options of `grantgate dispatch`. */
export const DISPATCH_OPTIONS = {
  repository: {
    value: 'owner/name',
    help: 'Repository of the run; that of this clone, or GITHUB_REPOSITORY, when left out',
  },
  workflow: { value: 'file', help: 'Workflow that is started, for example flags.yml' },
  ref: { value: 'ref', help: 'Branch or tag of the run; the default branch when left out' },
  'event-type': { value: 'type', help: 'Send repository_dispatch of this type, which starts the workflow' },
  input: { value: 'name=value', repeats: true, help: 'An input, or a text in client_payload; once for each' },
  payload: { value: 'file', help: 'With --event-type: JSON file with the client_payload' },
  unbound: { value: 'name', repeats: true, help: 'An input that the policy lists as `unbound`; once for each' },
  person: {
    value: 'person',
    help: 'Whom the run is for: number of a GitHub account, @login, or a handle of people.yml',
  },
  tool: { value: 'name', help: 'Name of the entry under `delegation` in the policy' },
  issuer: { value: 'address', help: 'Its `issuer`' },
  ...KEY_OPTIONS,
  'repository-id': {
    value: 'number',
    help: 'Number of the repository: with --print or --dry-run, and a whole --ref, GitHub is not asked for anything',
  },
  print: { value: 'what', help: 'Send nothing: print the signed `token`, or the `body` of the request with it' },
  'no-wait': { help: 'End as soon as it is sent' },
  timeout: { value: 'duration', help: 'Wait no longer than this for the run to end; 30m when left out' },
  'dry-run': { help: 'Show what would be signed and sent; nothing is signed or sent' },
  json: { help: 'Print the outcome as JSON' },
  'ca-certificates': GITHUB_OPTIONS['ca-certificates'],
} as const satisfies Readonly<Record<string, Option>>;

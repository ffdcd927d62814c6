import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { DELEGATION_ALGORITHMS, type DelegationAlgorithm } from '../../delegation/claims.ts';
import { algorithmFor, type ListedKey, publicJwk } from '../../delegation/key-in-file.ts';
import { delegationEntryShape } from '../../policy/delegation/entry.ts';
import type { Mismatch } from '../../policy/mismatch.ts';
import { quote } from '../../report/safe-line.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import { KEY_OPTIONS } from '../dispatch/options.ts';
import { GITHUB_OPTIONS } from '../github-session.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { entryText, type ToolEntry } from './entry-text.ts';
import { writeNewSecret } from './new-secret.ts';

const TRANSIT_TYPES: Readonly<Record<DelegationAlgorithm, string>> = {
  ES256: 'ecdsa-p256',
  EdDSA: 'ed25519',
  RS256: 'rsa-3072',
};
const RSA_BITS = 3072;

export const keygen: CliCommand = {
  name: 'delegation keygen',
  about:
    'Makes the key with which a tool signs for people, and prints the entry for the policy. The private part goes ' +
    'to a new file that\nonly you can read, or stays in Vault or OpenBao; it is never printed. Of a key of AWS KMS, ' +
    'which is made there, it prints the entry.',
  options: {
    tool: { value: 'name', help: 'Name of the entry under `delegation`' },
    issuer: { value: 'address', help: 'Its `issuer`: an https address of the tool, as it stands in each delegation' },
    app: { value: 'number', help: 'Numeric id of the account that sends its dispatches' },
    role: { value: 'role', repeats: true, help: 'A role that the tool may carry; once for each' },
    out: { value: 'file', help: 'New file for the private part, PEM' },
    'vault-key': { value: 'name', help: 'Instead: transit key of Vault or OpenBao, made unless it is there' },
    'vault-mount': KEY_OPTIONS['vault-mount'],
    'kms-key': { value: 'key', help: 'Instead: a key of AWS KMS that is there, its ARN, id or alias' },
    algorithm: { value: 'name', help: 'ES256, EdDSA or RS256; ES256 when left out' },
    'dry-run': { help: 'Say what would be made, and make nothing' },
    json: { help: 'Print the entry as JSON' },
    'ca-certificates': GITHUB_OPTIONS['ca-certificates'],
  },
  examples: [
    'grantgate delegation keygen --tool n8n --issuer https://n8n.acme.example --app 901 --role flag-release ' +
      '--out n8n.pem',
    'grantgate delegation keygen --tool n8n --issuer https://n8n.acme.example --app 901 --role flag-release ' +
      '--vault-key n8n',
  ],
  run: async (given, terminal) => {
    const entry = entryGiven(given);
    const place = placeGiven(given, terminal);
    const algorithm = algorithmGiven(given);
    if (given.has('dry-run')) {
      terminal.stdout.write(`Nothing was made. A key for ${algorithm} would be ${place.where}.\n`);
      return 0;
    }
    const key = await place.make(algorithm);
    terminal.stderr.write(`grantgate: the key is ${place.where}\n`);
    terminal.stdout.write(
      given.has('json')
        ? `${JSON.stringify({ kind: 'signed', ...entry, keys: [key] }, undefined, 2)}\n`
        : entryText(entry, key),
    );
    return 0;
  },
};

/** Where a key is made, and how. */
interface KeyPlace {
  /** For people: “the key is …”. */
  readonly where: string;
  readonly make: (algorithm: DelegationAlgorithm) => Promise<ListedKey>;
}

function placeGiven(given: CommandLine, terminal: Terminal): KeyPlace {
  const [out, vault, kms] = [given.text('out'), given.text('vault-key'), given.text('kms-key')];
  if ([out, vault, kms].filter((one) => one !== undefined).length !== 1)
    throw new UsageError('where the key is kept is missing', 'give one of `--out`, `--vault-key` and `--kms-key`');
  if (out !== undefined)
    return {
      where: `in the file ${quote(out)}, which nobody else may read: keep it out of the repository`,
      make: async (algorithm) => await newKeyIn(terminal.cwd, out, algorithm),
    };
  const asker = { terminal, certificates: given.text('ca-certificates') };
  if (vault === undefined)
    return {
      where: `${quote(kms ?? '')} of AWS KMS`,
      make: async () => (await (await import('../dispatch/kept-key.ts')).keyInKms(kms ?? '', asker)).publicKey,
    };
  return {
    where: `the transit key ${quote(vault)}`,
    make: async (algorithm) => {
      const { keyInVault, makeKeyInVault } = await import('../dispatch/kept-key.ts');
      const key = { mount: given.text('vault-mount'), name: vault };
      await makeKeyInVault(key, TRANSIT_TYPES[algorithm], asker);
      return (await keyInVault(key, asker)).publicKey;
    },
  };
}

const makePair = promisify(generateKeyPair);

/** Makes a pair, and leaves its private part in a new file. @throws UsageError when there is such a file */
async function newKeyIn(cwd: string, file: string, algorithm: DelegationAlgorithm): Promise<ListedKey> {
  const { publicKey, privateKey } =
    algorithm === 'ES256'
      ? await makePair('ec', { namedCurve: 'P-256' })
      : algorithm === 'EdDSA'
        ? await makePair('ed25519')
        : await makePair('rsa', { modulusLength: RSA_BITS });
  writeNewSecret(cwd, file, privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
  return await publicJwk(publicKey, algorithmFor(publicKey) ?? algorithm);
}

function algorithmGiven(given: CommandLine): DelegationAlgorithm {
  const written = given.text('algorithm') ?? 'ES256';
  const known = DELEGATION_ALGORITHMS.find((one) => one === written);
  if (known !== undefined) return known;
  throw new UsageError(
    `${quote(written)} signs no delegation`,
    `write ${DELEGATION_ALGORITHMS.map((one) => `\`${one}\``).join(', ')}`,
  );
}

/** Where each key of an entry is given. */
const OPTION_OF: Readonly<Record<string, string>> = { name: 'tool', app: 'app', issuer: 'issuer', roles: 'role' };
/** Stands for the key that is not made yet: the example of RFC 7517, A.1. */
const ANY_KEY = {
  kty: 'EC',
  crv: 'P-256',
  x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
  y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
};

/** @throws UsageError for what the policy would not take: an entry that is printed can be pasted */
function entryGiven(given: CommandLine): ToolEntry {
  for (const option of Object.values(OPTION_OF))
    if (!given.has(option))
      throw new UsageError(`\`--${option}\` is missing`, 'see `grantgate delegation keygen --help`');
  const app = given.text('app') ?? '';
  const entry = {
    name: given.text('tool') ?? '',
    app: /^[1-9]\d{0,14}$/.test(app) ? Number(app) : app,
    issuer: given.text('issuer') ?? '',
    roles: given.texts('role'),
  };
  const mismatches: Mismatch[] = [];
  const parsed = delegationEntryShape.parse({ kind: 'signed', ...entry, keys: [ANY_KEY] }, [], mismatches);
  const [first] = mismatches;
  if (first === undefined && parsed?.kind === 'signed') return parsed;
  const option = OPTION_OF[String(first?.path[0])] ?? 'tool';
  throw new UsageError(`\`--${option}\`: ${first?.message ?? 'not as expected'}`, first?.hint ?? 'correct it');
}

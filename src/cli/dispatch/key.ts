import { resolve } from 'node:path';
import { keyInText, type KeyProblem } from '../../delegation/key-in-file.ts';
import type { DelegationKey } from '../../delegation/sign.ts';
import { quote } from '../../report/safe-line.ts';
import type { CommandLine } from '../command.ts';
import { readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const WHAT_SIGNS = 'a key of P-256, Ed25519 or RSA (2048 bits or more) signs: `grantgate delegation keygen` makes one';

const KEY_WORDS: Readonly<Record<KeyProblem, string>> = {
  'not-a-private-key': 'holds no private key in PEM or as a JWK, or one with a passphrase',
  'not-a-kind-of-key': 'holds a key of a kind that signs no delegation',
  'too-short': 'holds an RSA key of less than 2048 bits',
};

/** A key that is asked for, and where it is, for people. */
export interface FoundKey {
  readonly where: string;
  /** @throws UsageError where it cannot be had */
  readonly open: () => Promise<DelegationKey>;
}

/** @throws UsageError unless exactly one key is named */
export function keyGiven(given: CommandLine, terminal: Terminal): FoundKey {
  const [file, vault, kms] = [given.text('key'), given.text('vault-key'), given.text('kms-key')];
  if ([file, vault, kms].filter((one) => one !== undefined).length !== 1)
    throw new UsageError('which key signs is missing', 'give one of `--key`, `--vault-key` and `--kms-key`');
  if (file !== undefined)
    return { where: `the file ${quote(file)}`, open: async () => await keyInFile(terminal.cwd, file) };
  const certificates = given.text('ca-certificates');
  return vault === undefined
    ? {
        where: `the key ${quote(kms ?? '')} of AWS KMS`,
        open: async () => await (await import('./kept-key.ts')).keyInKms(kms ?? '', { terminal, certificates }),
      }
    : {
        where: `the transit key ${quote(vault)}`,
        open: async () =>
          await (
            await import('./kept-key.ts')
          ).keyInVault({ mount: given.text('vault-mount'), name: vault }, { terminal, certificates }),
      };
}

/** @throws UsageError where there is none that signs */
async function keyInFile(cwd: string, file: string): Promise<DelegationKey> {
  const read = readText(resolve(cwd, file));
  if (read.kind === 'missing') throw new UsageError(`${quote(file)} is not there`, WHAT_SIGNS);
  if (read.kind === 'refused') throw new UsageError(`${quote(file)} is not read: ${read.why}`, WHAT_SIGNS);
  const key = await keyInText(read.text);
  if ('problem' in key) throw new UsageError(`${quote(file)} ${KEY_WORDS[key.problem]}`, WHAT_SIGNS);
  return key;
}

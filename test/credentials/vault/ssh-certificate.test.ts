import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sshCertificateEnd } from '../../../src/credentials/vault/ssh-certificate.ts';

/** Made with `ssh-keygen -s`, valid from 12:00 to 12:10 UTC. */
const read = (name: string): string => readFileSync(new URL(`ssh/${name}.pub`, import.meta.url), 'utf8');

test.each(['ed25519', 'rsa-2048', 'ecdsa-256', 'ecdsa-384', 'ecdsa-521', 'sk-ed', 'sk-ec'])(
  'a certificate for a key of the type %s ends when ssh-keygen says',
  (name) => {
    expect(sshCertificateEnd(read(name))).toBe(Date.parse('2026-11-24T12:10:00Z'));
  },
);

test.each([
  ['that never ends', read('forever')],
  ['of a type that nobody knows', read('ed25519').replaceAll('ssh-ed25519-cert', 'ssh-new-cert')],
  ['that is cut off', read('ed25519').slice(0, 200)],
  ['that is none', 'ssh-ed25519-cert-v01@openssh.com'],
  ['that is empty', ''],
])('one %s has no end', (_name, line) => {
  expect(sshCertificateEnd(line)).toBeUndefined();
});

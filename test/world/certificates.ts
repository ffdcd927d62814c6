import { webcrypto } from 'node:crypto';
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY_MS = 86_400_000;

/** RFC 5280, section 4.2.1.12: what a leaf is good for. */
const SERVER = '1.3.6.1.5.5.7.3.1';
const CLIENT = '1.3.6.1.5.5.7.3.2';

/** A certificate authority that exists for one process, with a leaf for every host name asked for. */
export type Authority = {
  ca: string;
  certificate(hostName: string): Promise<Certificate>;
  /** Shows who connects, to servers that ask. */
  clientCertificate(name: string): Promise<Certificate>;
};

export type Certificate = { cert: string; key: string };

type Issuer = { certificate: x509.X509Certificate; keys: webcrypto.CryptoKeyPair; leafKeys: webcrypto.CryptoKeyPair };

let authority: Promise<Authority> | undefined;

export function certificateAuthority(): Promise<Authority> {
  authority ??= createAuthority();
  return authority;
}

/** An authority beside the process's own, such as an attacker's. */
export async function createAuthority(): Promise<Authority> {
  const [keys, leafKeys] = await Promise.all([keyPair(), keyPair()]);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=Grantgate test world',
    ...validity(),
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const issuer = { certificate, keys, leafKeys };
  const leaves = new Map<string, Promise<Certificate>>();
  return {
    ca: certificate.toString('pem'),
    certificate: (hostName) => {
      const known = leaves.get(hostName) ?? leaf(issuer, hostName, alternativeNames(hostName), SERVER);
      leaves.set(hostName, known);
      return known;
    },
    clientCertificate: async (name) => await leaf(issuer, name, [], CLIENT),
  };
}

async function leaf(issuer: Issuer, name: string, names: x509.JsonGeneralNames, usage: string): Promise<Certificate> {
  const certificate = await x509.X509CertificateGenerator.create({
    subject: `CN=${name}`,
    issuer: issuer.certificate.subject,
    ...validity(),
    signingAlgorithm: ALGORITHM,
    publicKey: issuer.leafKeys.publicKey,
    signingKey: issuer.keys.privateKey,
    extensions: [
      ...(names.length === 0 ? [] : [new x509.SubjectAlternativeNameExtension(names)]),
      new x509.ExtendedKeyUsageExtension([usage]),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.keys.publicKey),
    ],
  });
  const key = await webcrypto.subtle.exportKey('pkcs8', issuer.leafKeys.privateKey);
  const pem = `-----BEGIN PRIVATE KEY-----\n${Buffer.from(key).toString('base64')}\n-----END PRIVATE KEY-----\n`;
  return { cert: certificate.toString('pem'), key: pem };
}

function alternativeNames(hostName: string): x509.JsonGeneralNames {
  if (hostName !== 'localhost') return [{ type: 'dns', value: hostName }];
  return [
    { type: 'dns', value: 'localhost' },
    { type: 'ip', value: '127.0.0.1' },
  ];
}

function validity(): { notBefore: Date; notAfter: Date } {
  return { notBefore: new Date(Date.now() - DAY_MS), notAfter: new Date(Date.now() + 30 * DAY_MS) };
}

async function keyPair(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
}

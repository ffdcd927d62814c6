import { formatInstant } from '../../policy/instant.ts';
import { ExchangeError } from '../credential.ts';
import { seeVault } from './docs.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A certificate that is asked for ends with the token at the latest: it has no lease unless its role says so, and nobody takes it back. A role's own limit, where
 * it is shorter, still counts. https://openbao.org/api-docs/secret/pki/#generate-certificate-and-key
 */
export function withShortLife(data: Fields, seconds: number): Fields {
  if (data['common_name'] === undefined) return data;
  return { ...data, ttl: `${Math.min(secondsIn(data['ttl']) ?? seconds, seconds)}s` };
}

/** INVARIANT: what the server answers counts: a certificate with a key is of use until it says it ends. @throws ExchangeError */
export function checkCertificate(path: string, fields: Fields | undefined, until: number): void {
  const expiration = fields?.['expiration'];
  if (typeof fields?.['certificate'] !== 'string' || typeof expiration !== 'number' || expiration * 1000 <= until) return;
  throw new ExchangeError(
    'vault',
    'CertificateOutlivesGrant',
    `the certificate of \`${path}\` lasts until ${formatInstant(expiration * 1000)}, longer than the grant, which ends at ${formatInstant(until)}`,
    `let the role of the PKI engine issue shorter ones, and give no \`not_after\`\n${seeVault('certificate')}`,
  );
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** A duration as servers take it: seconds, or `1h30m`. What else it may be is theirs to say. */
function secondsIn(value: unknown): number | undefined {
  if (typeof value === 'number') return Math.floor(value);
  if (typeof value !== 'string' || !/^(?:\d+|(?:\d+[smhd])+)$/.test(value)) return undefined;
  return [...value.matchAll(/(\d+)([smhd]?)/g)].reduce((sum, [, digits, unit = '']) => sum + Number(digits) * (UNITS[unit] ?? 1), 0);
}

import { formatInstant } from '../../policy/instant.ts';
import { textIn } from '../answer.ts';
import { ExchangeError } from '../credential.ts';
import { expiryIn } from '../jwt-expiry.ts';
import { seeVault } from './docs.ts';
import { sshCertificateEnd } from './ssh-certificate.ts';

/** The last moment that can be written. */
const ENDLESS = Date.parse('9999-12-31T23:59:59Z');

type Fields = Readonly<Record<string, unknown>>;

/** Something that was read and that lasts until it says, whoever takes the token back. */
export interface OwnEnd {
  readonly path: string;
  /** What it is, for people. */
  readonly what: string;
  /** Milliseconds since 1970; `ENDLESS` when it does not say. */
  readonly end: number;
}

/** A lease of an answer, if it has one. */
export interface AnswerLease {
  readonly id: string | undefined;
  readonly seconds: unknown;
}

/** What an answer gave that ends by itself only, by the fields that engines are known to answer with. A database user or an IAM user ends with its lease, and is none of these. */
export function ownEnd(path: string, fields: Fields | undefined, lease: AnswerLease, now: number): OwnEnd | undefined {
  const found = fields === undefined ? undefined : (certificate(fields) ?? sshCertificate(fields) ?? awsSession(fields, lease, now) ?? googleToken(fields) ?? kubernetesToken(fields, lease));
  return found === undefined ? undefined : { path, ...found };
}

type Found = Omit<OwnEnd, 'path'>;

/** https://openbao.org/api-docs/secret/pki/#generate-certificate-and-key */
function certificate({ certificate: text, expiration }: Fields): Found | undefined {
  return typeof text === 'string' && typeof expiration === 'number' ? { what: 'certificate', end: expiration * 1000 } : undefined;
}

/** https://openbao.org/api-docs/secret/ssh/#sign-ssh-key */
function sshCertificate(fields: Fields): Found | undefined {
  const line = textIn(fields, 'signed_key');
  return line === undefined ? undefined : { what: 'SSH certificate', end: sshCertificateEnd(line) ?? ENDLESS };
}

/** STS has no call that ends a session: newer servers give no lease for one, and revoking that of an older one does nothing. https://developer.hashicorp.com/vault/api-docs/secret/aws#generate-credentials */
function awsSession(fields: Fields, { id, seconds }: AnswerLease, now: number): Found | undefined {
  if (textIn(fields, 'access_key') === undefined || (textIn(fields, 'security_token') ?? textIn(fields, 'session_token')) === undefined) return undefined;
  const lasts = typeof fields['ttl'] === 'number' ? fields['ttl'] : id === undefined ? undefined : seconds;
  // whole seconds are what is told
  return typeof lasts === 'number' ? { what: 'AWS session', end: now + (lasts + 1) * 1000 } : undefined;
}

/** https://developer.hashicorp.com/vault/api-docs/secret/gcp#generate-secret-iam-service-account-creds-oauth2-access-token */
function googleToken(fields: Fields): Found | undefined {
  const end = fields['expires_at_seconds'];
  return textIn(fields, 'token') !== undefined && typeof end === 'number' ? { what: 'Google Cloud token', end: end * 1000 } : undefined;
}

/** A token of an account that the lease did not make outlives the lease. https://openbao.org/api-docs/secret/kubernetes/#generate-credentials */
function kubernetesToken(fields: Fields, { id }: AnswerLease): Found | undefined {
  const token = id === undefined ? undefined : textIn(fields, 'service_account_token');
  return token === undefined ? undefined : { what: 'Kubernetes token', end: expiryIn(token) ?? ENDLESS };
}

/** INVARIANT: what the server answers counts, not what was asked. @throws ExchangeError */
export function checkEnd(found: OwnEnd, until: number): void {
  const { what, end } = found;
  if (end <= until) return;
  const isCertificate = what === 'certificate';
  const advice = isCertificate ? 'let the role of the PKI engine issue shorter ones, and give no `not_after`' : 'ask for less, with `data: {ttl: 15m}` in the policy, or let the role of the engine give shorter ones';
  throw new ExchangeError(
    'vault',
    isCertificate ? 'CertificateOutlivesGrant' : 'SecretOutlivesGrant',
    `${endInWords(found)}, longer than the grant, which ends at ${formatInstant(until)}`,
    `${advice}\n${seeVault(isCertificate ? 'certificate' : 'outlives')}`,
  );
}

/** What it is and when it ends, for people. */
export function endInWords({ path, what, end }: OwnEnd): string {
  return `the ${what} of \`${path}\` ${lasting(end)}`;
}

function lasting(end: number): string {
  return end < ENDLESS ? `lasts until ${formatInstant(end)}` : 'has no end that could be read';
}

import { X509Certificate } from 'node:crypto';
import { leavesOf } from '../../policy/exact-json.ts';
import { formatInstant } from '../../policy/instant.ts';
import { textIn } from '../answer.ts';
import { ExchangeError } from '../credential.ts';
import { expiryIn } from '../jwt-expiry.ts';
import { seeVault } from './docs.ts';
import { sshCertificateEnd } from './ssh-certificate.ts';

/** The last moment that can be written. */
const ENDLESS = Date.parse('9999-12-31T23:59:59Z');

type AnswerFields = Readonly<Record<string, unknown>>;

/** Something that was read and that lasts until it says, whoever revokes the token. */
export interface FixedEnd {
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

/** How something was asked for. */
export interface SecretAsking {
  readonly path: string;
  /** It was stored there, by whoever, and nobody made it for this job: it has no end that is ours. */
  readonly isStored: boolean;
  readonly now: number;
}

/**
 * What an answer gave that ends by itself only, by the fields that engines are known to answer with. A database user or
 * an IAM user ends with its lease, and is none of these.
 */
export function fixedEnd(
  { path, isStored, now }: SecretAsking,
  fields: AnswerFields | undefined,
  lease: AnswerLease,
): FixedEnd | undefined {
  if (fields === undefined) return undefined;
  const known = [
    certificate(fields, isStored),
    sshCertificate(fields),
    awsSession(fields, lease, isStored, now),
    googleToken(fields),
    kubernetesToken(fields, isStored),
    ...(isStored ? [] : jwts(fields)),
  ];
  // the last to end counts
  const found = known.filter((entry) => entry !== undefined).toSorted((one, other) => other.end - one.end)[0];
  return found === undefined ? undefined : { path, ...found };
}

/** A wrapped answer is not looked at: only what is stored is sure not to outlast its reader. */
export function wrappedEnd(path: string, isWrite: boolean): FixedEnd | undefined {
  const isOfEngine = isWrite || (!/(?:^|\/)data\//.test(path) && ISSUING.test(path));
  return isOfEngine ? { path, what: 'wrapped answer', end: ENDLESS } : undefined;
}

/**
 * Parts of the paths at which engines make something when they are read, whatever they are mounted at.
 * https://developer.hashicorp.com/vault/api-docs/secret
 */
const ISSUING = /\/(?:creds|sts|token|issue|sign|sign-verbatim|key)(?:\/|$)/;

type FoundEnd = Omit<FixedEnd, 'path'>;

/**
 * The certificate itself says when it ends; `expiration` beside it is read as well, and the later counts.
 * https://openbao.org/api-docs/secret/pki/#generate-certificate-and-key
 */
function certificate(
  { certificate: text, expiration, revocation_time: looked, private_key: key }: AnswerFields,
  isStored: boolean,
): FoundEnd | undefined {
  if (typeof text !== 'string' || text === '') return undefined;
  // one that was looked up, such as that of the authority, is public and was made for somebody else: only such an
  // answer says whether it was revoked
  if (looked !== undefined && key === undefined && expiration === undefined) return undefined;
  const stated = typeof expiration === 'number' ? [expiration * 1000] : [];
  if (isStored && stated.length === 0) return undefined;
  const ends = [...stated, ...notAfter(text)];
  return { what: 'certificate', end: ends.length === 0 ? ENDLESS : Math.max(...ends) };
}

/** Of a certificate in PEM, or in DER as Base64. */
function notAfter(text: string): readonly number[] {
  try {
    const { validTo } = new X509Certificate(text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64'));
    const end = Date.parse(validTo);
    return Number.isFinite(end) ? [end] : [];
  } catch {
    return [];
  }
}

/** https://openbao.org/api-docs/secret/ssh/#sign-ssh-key */
function sshCertificate(fields: AnswerFields): FoundEnd | undefined {
  const line = textIn(fields, 'signed_key');
  return line === undefined ? undefined : { what: 'SSH certificate', end: sshCertificateEnd(line) ?? ENDLESS };
}

/**
 * STS has no call that ends a session: newer servers give no lease for one, and revoking that of an older one does
 * nothing. https://developer.hashicorp.com/vault/api-docs/secret/aws#generate-credentials
 */
function awsSession(
  fields: AnswerFields,
  { id, seconds }: AnswerLease,
  isStored: boolean,
  now: number,
): FoundEnd | undefined {
  if (
    textIn(fields, 'access_key') === undefined ||
    (textIn(fields, 'security_token') ?? textIn(fields, 'session_token')) === undefined
  )
    return undefined;
  const lasts = typeof fields['ttl'] === 'number' ? fields['ttl'] : id === undefined ? undefined : seconds;
  if (typeof lasts !== 'number') return isStored ? undefined : { what: 'AWS session', end: ENDLESS };
  // whole seconds are what is told
  return { what: 'AWS session', end: now + (lasts + 1) * 1000 };
}

/**
 * https://developer.hashicorp.com/vault/api-docs/secret/gcp#generate-secret-iam-service-account-creds-oauth2-access-token
 */
function googleToken(fields: AnswerFields): FoundEnd | undefined {
  const end = fields['expires_at_seconds'];
  if (textIn(fields, 'token') === undefined || end === undefined || end === null) return undefined;
  return { what: 'Google Cloud token', end: typeof end === 'number' ? end * 1000 : ENDLESS };
}

/**
 * A token of an account that a lease did not make outlives the lease, and one without a lease has nothing else that
 * ends it. https://openbao.org/api-docs/secret/kubernetes/#generate-credentials
 */
function kubernetesToken(fields: AnswerFields, isStored: boolean): FoundEnd | undefined {
  const token = isStored ? undefined : textIn(fields, 'service_account_token');
  return token === undefined ? undefined : { what: 'Kubernetes token', end: expiryIn(token) ?? ENDLESS };
}

/** Whatever engine made it, such as `identity/oidc/token`: whoever it is shown to believes its `exp`. */
function jwts(fields: AnswerFields): readonly FoundEnd[] {
  const texts = leavesOf(fields).flatMap(({ value }) => (typeof value === 'string' && isJwt(value) ? [value] : []));
  return texts.map((token) => ({ what: 'signed token', end: expiryIn(token) ?? ENDLESS }));
}

function isJwt(text: string): boolean {
  return /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]*$/.test(text.trim());
}

/** INVARIANT: what the server answers counts, not what was asked. @throws ExchangeError */
export function checkEnd(found: FixedEnd, until: number): void {
  const { what, end } = found;
  if (end <= until) return;
  const isCertificate = what === 'certificate';
  const advice =
    what === 'wrapped answer'
      ? 'leave `wrap-ttl` out, so that its end can be read, or wrap what is stored only'
      : isCertificate
        ? 'let the role of the PKI engine issue shorter ones, and give no `not_after`'
        : 'ask for less, with `data: {ttl: 15m}` in the policy, or let the role of the engine give shorter ones';
  throw new ExchangeError(
    'vault',
    isCertificate ? 'CertificateOutlivesGrant' : 'SecretOutlivesGrant',
    `${endInWords(found)}, longer than the grant and \`limits.session\` allow, which is until ${formatInstant(until)}`,
    `${advice}\n${seeVault(isCertificate ? 'certificate' : 'outlives')}`,
  );
}

/** What it is and when it ends, for people. */
export function endInWords({ path, what, end }: FixedEnd): string {
  return `the ${what} of \`${path}\` ${lasting(end)}`;
}

function lasting(end: number): string {
  return end < ENDLESS ? `lasts until ${formatInstant(end)}` : 'has no end that could be read';
}

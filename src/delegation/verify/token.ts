import type { DelegationFault } from '../../policy/delegation/delegated.ts';
import { hasDuplicateMembers } from '../../policy/duplicate-members.ts';

/** A JWT in compact form, read strictly and not verified. */
export interface ReadToken {
  readonly text: string;
  /** What was signed: header and payload as they are written. */
  readonly signed: string;
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Something was found wrong with a token; `ok` tells it from what was read. */
export interface Faulty {
  readonly ok: false;
  readonly fault: DelegationFault;
}
export type TokenReading = { readonly ok: true; readonly token: ReadToken } | Faulty;

/** Longest token: an input of a dispatch may have 65,535 characters, and tokens of providers have a few thousand. */
const MAX_COMPACT_CHARACTERS = 16_384;
const COMPACT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;

/**
 * Reads a JWT of three parts (RFC 7515, 7.1). What two readers could read in two ways is none: a part that is not
 * canonical base64url, text that is not UTF-8, a member named twice (RFC 7519, 4). Never throws.
 */
export function readToken(text: string): TokenReading {
  if (text.length > MAX_COMPACT_CHARACTERS) return notRead('too-long');
  if (!COMPACT.test(text)) return notRead('not-a-jwt');
  const [head = '', body = '', signature = ''] = text.split('.');
  const [header, payload] = [objectInPart(head), objectInPart(body)];
  if (header === undefined || payload === undefined || !isCanonical(signature)) return notRead('not-a-jwt');
  if (header === 'twice' || payload === 'twice') return notRead('named-twice');
  return { ok: true, token: { text, signed: `${head}.${body}`, header, payload } };
}

function notRead(what: 'not-a-jwt' | 'too-long' | 'named-twice'): Faulty {
  return { ok: false, fault: { kind: 'form', what } };
}

/** The object in a part of a token; `twice` where it names a member twice. */
function objectInPart(part: string): Readonly<Record<string, unknown>> | 'twice' | undefined {
  if (!isCanonical(part)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url'));
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return hasDuplicateMembers(text) ? 'twice' : { ...value };
  } catch {
    return undefined;
  }
}

/** Whether there is no other way to write these bytes: bits that no reader looks at could be anything. */
function isCanonical(part: string): boolean {
  return Buffer.from(part, 'base64url').toString('base64url') === part;
}

import { addMismatch, type Mismatch } from '../mismatch.ts';
import { described, isRecord, object, type Of, oneOf, optional, required, type Shape, text } from '../shape.ts';
import type { Path } from '../yaml-place.ts';

/** KeyParts of a JWK that only whoever signs may have (RFC 7518, 6.2.2, 6.3.2 and 6.4). */
const SECRET_PARTS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'] as const;
/** The fewest bits of an RSA key (RFC 7518, 3.3). */
const MIN_MODULUS_BITS = 2048;
const MAX_MODULUS_BITS = 8192;
/** 65537, the exponent that all common tools use. */
const USUAL_EXPONENT = 'AQAB';
const BASE64URL = /^[A-Za-z0-9_-]+$/;
/** Bytes of a coordinate of P-256 and of an Ed25519 key, in base64url without padding. */
const KEY_CHARACTERS = 43;

const part = (): Shape<string> =>
  text({ pattern: BASE64URL, expected: 'base64url without padding', maxLength: MAX_MODULUS_BITS });

const keyFields = object(
  {
    kty: required(described(oneOf(['EC', 'OKP', 'RSA']), 'Kind of the key.'), 'EC'),
    crv: optional(described(oneOf(['P-256', 'Ed25519']), 'Its curve; of `EC` and `OKP`.')),
    x: optional(described(part(), 'Of `EC` and `OKP`.')),
    y: optional(described(part(), 'Of `EC`.')),
    n: optional(described(part(), 'Of `RSA`.')),
    e: optional(described(part(), 'Of `RSA`.')),
    kid: optional(described(text({ maxLength: 256 }), 'Its name, by which a token selects it among several.')),
    alg: optional(described(oneOf(['ES256', 'EdDSA', 'RS256']), 'What it signs with; follows from its kind.')),
    use: optional(described(oneOf(['sig']), 'It signs.')),
  },
  (value, path, mismatches) => checkParts(value, path, mismatches),
);
type KeyParts = Of<typeof keyFields>;

/** A public key of a tool (RFC 7517, RFC 8037), as it is checked in one place. */
export type ToolKey = KeyParts;

/** What each kind of key has, and what it signs with. */
const KIND_OF_KEY = {
  EC: { parts: ['crv', 'x', 'y'], alg: 'ES256', curve: 'P-256' },
  OKP: { parts: ['crv', 'x'], alg: 'EdDSA', curve: 'Ed25519' },
  RSA: { parts: ['n', 'e'], alg: 'RS256', curve: undefined },
} as const;
const ALL_PARTS = ['crv', 'x', 'y', 'n', 'e'] as const;

function checkParts(value: KeyParts, path: Path, mismatches: Mismatch[]): void {
  const kind = KIND_OF_KEY[value.kty];
  const wanted: readonly string[] = kind.parts;
  const say = (message: string, hint?: string): void => {
    addMismatch(mismatches, path, message, hint);
  };
  for (const name of ALL_PARTS) {
    if (wanted.includes(name) && value[name] === undefined) say(`\`${name}\` is missing in a key of kind ${value.kty}`);
    if (!wanted.includes(name) && value[name] !== undefined) say(`a key of kind ${value.kty} has no \`${name}\``);
  }
  if (kind.curve !== undefined && value.crv !== undefined && value.crv !== kind.curve)
    say(`a key of kind ${value.kty} is on the curve ${kind.curve}, not on ${value.crv}`);
  for (const name of kind.curve === undefined ? [] : (['x', 'y'] as const))
    if (value[name] !== undefined && value[name].length !== KEY_CHARACTERS)
      say(`\`${name}\` is not ${KEY_CHARACTERS} characters long`, 'copy the whole key');
  if (value.alg !== undefined && value.alg !== kind.alg)
    say(`a key of kind ${value.kty} signs with ${kind.alg}, not with ${value.alg}`);
  checkModulus(value, say);
}

function checkModulus({ n, e }: KeyParts, say: (message: string, hint?: string) => void): void {
  if (e !== undefined && e !== USUAL_EXPONENT) say(`the exponent \`e\` is not \`${USUAL_EXPONENT}\``);
  const bits = n === undefined ? MIN_MODULUS_BITS : Math.floor((n.length * 6) / 8) * 8;
  if (bits < MIN_MODULUS_BITS || bits > MAX_MODULUS_BITS)
    say(`the key has ${bits} bits`, `an RSA key has ${MIN_MODULUS_BITS} to ${MAX_MODULUS_BITS} bits`);
}

/** The same, with what to do about a key that is not public. */
export const publicKeyShape: Shape<ToolKey> = {
  schema: keyFields.schema,
  parse: (value, path, mismatches) => {
    if (isRecord(value)) {
      const secret = SECRET_PARTS.find((name) => Object.hasOwn(value, name));
      if (value['kty'] === 'oct' || secret === 'k')
        return addMismatch(
          mismatches,
          path,
          'this is a shared secret, and not a public key',
          'whoever reads the policy could sign with it: use a key pair (ES256, EdDSA or RS256)',
        );
      if (secret !== undefined)
        return addMismatch(
          mismatches,
          [...path, secret],
          'this is the private part of the key',
          'everybody who reads the policy has it now: make a new pair, and give its public part only',
        );
    }
    return keyFields.parse(value, path, mismatches);
  },
};

/** How many fields the key of each type has. https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.certkeys */
const KEY_FIELDS: ReadonlyMap<string, number> = new Map([
  ['ssh-ed25519', 1],
  ['ssh-rsa', 2],
  ['ecdsa-sha2-nistp256', 2],
  ['ecdsa-sha2-nistp384', 2],
  ['ecdsa-sha2-nistp521', 2],
  ['sk-ssh-ed25519', 2],
  ['sk-ecdsa-sha2-nistp256', 3],
]);

/** Seconds since 1970 that no calendar reaches; a certificate without an end says 2⁶⁴-1. */
const FOREVER = 253_402_300_800n;

/**
 * When an SSH certificate ends, milliseconds since 1970; `undefined` when it never does, and when it cannot be read.
 */
export function sshCertificateEnd(line: string): number | undefined {
  const [type = '', blob = ''] = line.trim().split(/\s+/);
  const fields = KEY_FIELDS.get(type.replace(/-cert-v01@openssh\.com$/, ''));
  if (fields === undefined) return undefined;
  const bytes = Buffer.from(blob, 'base64');
  try {
    // type, nonce, key
    const key = skipped(bytes, 0, 2 + fields);
    // serial number, and whether it is for a user or a host; then key id and principals, and when it begins
    const end = bytes.readBigUInt64BE(skipped(bytes, key + 8 + 4, 2) + 8);
    return end < FOREVER ? Number(end) * 1000 : undefined;
  } catch {
    return undefined;
  }
}

/** Where so many length-prefixed fields end. @throws RangeError past the end */
function skipped(bytes: Buffer, from: number, fields: number): number {
  let at = from;
  for (let count = 0; count < fields; count += 1) at += 4 + bytes.readUInt32BE(at);
  return at;
}

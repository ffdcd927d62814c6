import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { sideBySide } from '../../../src/credentials/aws/kms-key.ts';
import { cases } from '../../depth.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

test('a signature in DER is the same one side by side', () => {
  // numbers with a zero in front, and shorter ones, come by themselves among so many
  for (let round = 0; round < cases(300, 3000); round += 1) {
    const data = Buffer.from(String(round));
    const plain = sideBySide(sign('sha256', data, privateKey));
    expect(plain).toHaveLength(64);
    expect(verify('sha256', data, { key: publicKey, dsaEncoding: 'ieee-p1363' }, plain)).toBe(true);
  }
});

const good = sign('sha256', Buffer.from('x'), privateKey);
test.each([
  ['nothing', Buffer.alloc(0)],
  ['too little', good.subarray(0, -1)],
  ['too much', Buffer.concat([good, Buffer.from([0])])],
  ['another length', Buffer.concat([Buffer.from([0x30, good.length]), good.subarray(2)])],
  ['another kind', Buffer.concat([Buffer.from([0x31]), good.subarray(1)])],
  [
    'a number of P-384',
    sign('sha384', Buffer.from('x'), generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey),
  ],
  ['numbers that are empty', Buffer.from([0x30, 4, 2, 0, 2, 0])],
  ['one that reaches too far', Buffer.from([0x30, 4, 2, 9, 2, 0])],
])('%s is no signature', (_what, der) => {
  expect(() => sideBySide(der)).toThrow(/is not one of ECDSA with P-256/);
});

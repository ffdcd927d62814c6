import { describe, expect, it } from 'vitest';
import { isNone, parseUpdates } from '../../src/guard/ref-update.ts';

const A = 'a'.repeat(40);
const NONE = '0'.repeat(40);

describe('what git tells its hook', () => {
  it.each([
    ['nothing', '', []],
    [
      'a branch',
      `refs/heads/x ${A} refs/heads/y ${NONE}\n`,
      [{ remoteRef: 'refs/heads/y', localOid: A, remoteOid: NONE }],
    ],
    [
      'a deletion',
      `(delete) ${NONE} refs/heads/y ${A}\n`,
      [{ remoteRef: 'refs/heads/y', localOid: NONE, remoteOid: A }],
    ],
    [
      'an expression',
      `HEAD^{/a b} ${A} refs/heads/y ${NONE}\n`,
      [{ remoteRef: 'refs/heads/y', localOid: A, remoteOid: NONE }],
    ],
    [
      'longer names of objects',
      `HEAD ${'a'.repeat(64)} refs/tags/v1 ${'0'.repeat(64)}\n`,
      [{ remoteRef: 'refs/tags/v1', localOid: 'a'.repeat(64), remoteOid: '0'.repeat(64) }],
    ],
  ])('is read: %s', (_, input, expected) => {
    expect(parseUpdates(input)).toEqual(expected);
  });

  it.each([
    ['words missing', `refs/heads/x ${A} refs/heads/y\n`],
    ['no local ref', `${A} refs/heads/y ${NONE}\n`],
    ['an oid that is none', `refs/heads/x HEAD refs/heads/y ${NONE}\n`],
    ['a ref that is not whole', `refs/heads/x ${A} y ${NONE}\n`],
    [
      'cut off in the last line',
      `refs/heads/x ${A} refs/heads/y ${NONE}\nrefs/heads/x ${'a'.repeat(64)} refs/heads/z ${'0'.repeat(40)}`,
    ],
    ['cut off before the end of the line', `refs/heads/x ${A} refs/heads/y ${NONE}`],
    ['names of two lengths', `refs/heads/x ${'a'.repeat(64)} refs/heads/y ${NONE}\n`],
    ['an empty line', `refs/heads/x ${A} refs/heads/y ${NONE}\n\n`],
    ['a control character', `refs/heads/x ${A} refs/heads/y\u0000 ${NONE}\n`],
    ['one good line and one that is not', `refs/heads/x ${A} refs/heads/y ${NONE}\nmore\n`],
  ])('is refused when it is anything else: %s', (_, input) => {
    expect(() => parseUpdates(input)).toThrow('not known');
  });

  it('knows the name of nothing', () => {
    expect([isNone(NONE), isNone('0'.repeat(64)), isNone(A), isNone('')]).toEqual([true, true, false, false]);
  });
});

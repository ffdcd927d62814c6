import { expect, test } from 'vitest';
import { faultIn, made, SENT, verify } from './made-tokens.ts';

test('a box that is sent empty is not left out: GitHub fills in that it is not ticked', async () => {
  const declared = new Map(SENT.declared).set('dry', { type: 'boolean' });
  const sentOf = (dry: unknown): object => ({ declared, inputs: { ...SENT.inputs, dry } });
  for (const dry of ['', null]) {
    expect(faultIn(await verify('signed', made('signed'), { sent: sentOf(dry) }))).toBe('unbindable');
    const { outcome } = await verify('idp', made('idp'), { sent: sentOf(dry) });
    expect(outcome).toEqual({ kind: 'out-of-scope', entry: 'retool', inputs: ['dry'] });
  }
  expect(faultIn(await verify('signed', made('signed'), { sent: sentOf('false') }))).toBe('named');
  expect(faultIn(await verify('signed', made('signed'), { sent: sentOf('true') }))).toBe('bound inputs');
});

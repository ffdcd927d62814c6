import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { webhookHeaders, webhookKey } from '../../src/lifecycle/webhook-signature.ts';

// the vector that the reference libraries of Standard Webhooks are tested with
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const OTHER = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const MESSAGE = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: 1_614_265_330_999, body: '{"test": 2432232314}' };

afterEach(() => void vi.useRealTimers());

test('a message is signed as the published vector says', () => {
  expect(webhookHeaders(MESSAGE, [webhookKey(SECRET)])).toEqual({
    'webhook-id': MESSAGE.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

describe('the reference library', () => {
  test.each([
    ['of one key', [SECRET], SECRET],
    ['of the new key, while one is replaced', [SECRET, OTHER], OTHER],
    ['of the old key, while one is replaced', [SECRET, OTHER], SECRET],
  ])('takes a message %s', (_, signing, verifying) => {
    vi.useFakeTimers({ toFake: ['Date'], now: MESSAGE.at });
    const headers = webhookHeaders(MESSAGE, signing.map(webhookKey));
    expect(new Webhook(verifying).verify(MESSAGE.body, { ...headers })).toEqual({ test: 2_432_232_314 });
    expect(() => new Webhook(verifying).verify(`${MESSAGE.body} `, { ...headers })).toThrow(/signature/);
  });
});

import { describe, expect, test } from 'vitest';
import type { Credential } from '../../../src/credentials/credential.ts';
import { HttpError, type HttpResponse } from '../../../src/http/send.ts';
import { assumed, BOUNDS, faultOf, NOW, refusal, SPEC, type StandIn, standIn, TOKEN, trade } from './stand-in.ts';

const exchange = async ({ tools }: StandIn, bounds = BOUNDS): Promise<Credential> =>
  await trade(TOKEN, SPEC, bounds, tools);
const empty = (status: number, headers = {}): HttpResponse => ({ status, headers, body: '' });

test.each<[string, HttpResponse | Error]>([
  ['a timeout', new HttpError('timeout', 'sts', 'no answer')],
  ['a lost connection', new HttpError('connection', 'sts', 'gone')],
  ['a truncated answer', new HttpError('truncated', 'sts', 'broke off')],
  ['408', empty(408)],
  ['429', empty(429)],
  ['500', refusal('InternalFailure', 'sorry', 500)],
  ['503 without XML', { status: 503, headers: {}, body: 'busy' }],
  ['Throttling with 400', refusal('Throttling', 'Rate exceeded')],
  ["GitHub's keys not reached", refusal('IDPCommunicationError', 'The identity provider could not be reached')],
  [
    "GitHub's keys not reached, in the words that people meet",
    refusal(
      'InvalidIdentityToken',
      "Couldn't retrieve verification key from your identity provider, " +
        ' please reference AssumeRoleWithWebIdentity documentation for requirements',
    ),
  ],
])('%s is tried again, after a while', async (_, fault) => {
  const world = standIn(fault, fault, assumed());
  await exchange(world);
  expect(world.requests).toHaveLength(3);
  expect(world.slept).toEqual([150, 300]);
});

test.each<[string, HttpResponse | Error]>([
  ['AccessDenied', refusal('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403)],
  ['InvalidIdentityToken', refusal('InvalidIdentityToken', 'Incorrect token audience')],
  [
    'a token of an account without provider',
    refusal(
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
    ),
  ],
  [
    'the same words with another code',
    refusal('AccessDenied', "Couldn't retrieve verification key from your identity provider", 403),
  ],
  ['an unreadable answer', { status: 200, headers: {}, body: 'ok' }],
  ['a certificate that is not trusted', new HttpError('tls', 'sts', 'not trusted')],
  ['an address that is refused', new HttpError('refused-url', 'sts', 'http')],
])('%s is not', async (_, fault) => {
  const world = standIn(fault, assumed());
  await faultOf(exchange(world));
  expect(world.requests).toHaveLength(1);
  expect(world.slept).toEqual([]);
});

describe('Retry-After', () => {
  test.each([
    ['7', 7000],
    [new Date(NOW + 9000).toUTCString(), 9000],
    ['soon', 150],
  ])('%s waits %d ms', async (after, wait) => {
    const world = standIn(empty(429, { 'retry-after': after }), assumed());
    await exchange(world);
    expect(world.slept).toEqual([wait]);
  });
  test('beyond all patience is not waited for', async () => {
    const world = standIn(empty(429, { 'retry-after': '3600' }));
    expect(await faultOf(exchange(world))).toMatchObject({ code: 'Unknown' });
    expect(world.slept).toEqual([]);
  });
});

test('tries are bounded, and the cause is kept', async () => {
  const fault = new HttpError('connection', 'sts', 'sts cannot be reached (ECONNRESET)');
  const world = standIn(fault);
  const error = await faultOf(exchange(world));
  expect(world.requests).toHaveLength(4);
  expect(error).toMatchObject({ code: 'Unreachable', cause: fault });
});

test('no try is made after the grant has ended', async () => {
  const world = standIn(empty(503));
  await faultOf(exchange(world, { ...BOUNDS, until: NOW + 200 }));
  expect(world.requests).toHaveLength(2);
});

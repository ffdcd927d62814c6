import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ExchangeError } from '../../src/credentials/credential.ts';
import { faultIn, GateError } from '../../src/errors/gate-error.ts';
import { FactError, IdentityError } from '../../src/github/fact-error.ts';
import { HttpError } from '../../src/http/send.ts';
import { RenewalRefused } from '../../src/session/renewal/decide-again.ts';

const SOURCES = new URL('../../src/', import.meta.url);

test('every error of ours has the one base', () => {
  const others = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('gate-error.ts'))
    .filter((name) => /extends Error\b/.test(readFileSync(new URL(name, SOURCES), 'utf8')));
  expect(others).toEqual([]);
});

test.each([
  [new ExchangeError('aws', 'AccessDenied', 'no', 'ask'), { message: 'no', code: 'AccessDenied', hint: 'ask' }],
  [new FactError('no', 'ask', { status: 403 }), { message: 'no', code: 'fault', hint: 'ask' }],
  [new IdentityError('no'), { message: 'no', code: 'fault' }],
  [new RenewalRefused('grant-expired', 'no'), { message: 'no', code: 'grant-expired' }],
  [Object.assign(new Error('full'), { code: 'ENOSPC' }), { message: 'full', code: 'ENOSPC' }],
  [Object.assign(new Error('odd'), { code: 7, hint: 'theirs' }), { message: 'odd', code: 'fault' }],
  ['text', { message: 'text', code: 'fault' }],
])('what is known of %s', (thrown, known) => expect(faultIn(thrown)).toEqual(known));

test('a cause is there where there is one, and nothing in its place where there is none', () => {
  const cause = new Error('first');
  const error = new HttpError('timeout', 'api.github.com', 'no answer', { cause });
  expect(error).toBeInstanceOf(GateError);
  expect([error.name, error.cause]).toEqual(['HttpError', cause]);
  expect('cause' in new FactError('no')).toBe(false);
});

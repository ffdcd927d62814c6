import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainDelegation, type Inspected } from '../../../src/delegation/verify/explain.ts';
import { verifySigned } from '../../../src/delegation/verify/signed.ts';
import { readToken } from '../../../src/delegation/verify/token.ts';
import { delegationEntryShape, type SignedEntry } from '../../../src/policy/delegation/entry.ts';
import { parsePeople } from '../../../src/policy/delegation/people.ts';
import { anyText } from '../../any-text.ts';
import { cases, FULL } from '../../depth.ts';
import {
  EC,
  ED,
  faultIn,
  GOOD,
  type Json,
  jws,
  made,
  OTHER_EC,
  RSA,
  SENT,
  SIGNED_ENTRY,
  verify,
} from './made-tokens.ts';

const entry = delegationEntryShape.parse(SIGNED_ENTRY, [], []) as SignedEntry;
const people = parsePeople(
  [
    'version: 1',
    'people:',
    '  mona-marketing:',
    '    name: Mona Marketing',
    '    identities: [{issuer: https://login.acme.example/tenant/v2.0, subject: 5f2c0a6e}]',
    '',
  ].join('\n'),
  'people.yml',
);

async function explained(text: string, isWhole = true): Promise<readonly Inspected[]> {
  const read = readToken(text);
  if (!read.ok) return [{ name: 'form', outcome: 'fail', fault: read.fault }];
  return await explainDelegation(read.token, entry, { sent: SENT, isWhole }, people);
}
const outcomes = (checks: readonly Inspected[]): string =>
  checks.map(({ name, outcome }) => `${name}: ${outcome}`).join(', ');

test('a good token passes everything that is looked at', async () => {
  expect(outcomes(await explained(made('signed')))).toBe(
    'header: pass, signature: pass, claims: pass, times: pass, request: pass, person: pass',
  );
  expect(outcomes(await explained(made('signed'), false))).toBe(
    'header: pass, signature: pass, claims: pass, times: pass, request: not-looked, person: pass',
  );
});

/** A value of another kind or of the same, near what is right. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e300, '', [], {}, ['https://github.com/acme/shop'], { sub: 'n8n' }),
  fc.constantFrom<unknown>('mona-marketing', 'MONA-MARKETING', '583231', '0583231', '1e3', 'mona@acme.example', 583231),
  fc.constantFrom<unknown>(
    'ES256',
    'es256',
    'none',
    'HS256',
    'RS256',
    'grantgate+jwt',
    'JWT',
    'application/grantgate+jwt',
  ),
  fc.constantFrom<unknown>(
    SENT.createdAt / 1000,
    SENT.createdAt,
    SENT.createdAt / 1000 - 290,
    SENT.createdAt / 1000 + 61,
  ),
  anyText({ maxLength: 6 }),
);
const bound = fc.constantFrom('workflow', 'ref', 'inputs', 'event_type', 'extra');
const change = fc.oneof(
  fc.record({
    at: fc.constant('header' as const),
    name: fc.constantFrom('alg', 'typ', 'kid', 'crit', 'b64', 'jwk', 'cty', 'zip'),
    value: hostile,
  }),
  fc.record({
    at: fc.constant('payload' as const),
    name: fc.constantFrom(...Object.keys(GOOD.signed.payload), 'nbf', 'azp', 'email'),
    value: hostile,
  }),
  fc.record({ at: fc.constant('req' as const), name: bound, value: hostile }),
  fc.record({ at: fc.constant('act' as const), name: fc.constantFrom('sub', 'act', 'iss'), value: hostile }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(changes: readonly Change[]): { readonly header: Json; readonly payload: Json } {
  const header: Record<string, unknown> = { ...GOOD.signed.header };
  const payload: Record<string, unknown> = { ...GOOD.signed.payload };
  const inside = {
    req: { ...GOOD.signed.payload.req } as Record<string, unknown>,
    act: { ...GOOD.signed.payload.act } as Record<string, unknown>,
  };
  for (const { at, name, value } of changes) {
    const target = at === 'header' ? header : at === 'payload' ? payload : inside[at];
    target[name] = value;
    if (at === 'req' || at === 'act') payload[at] = inside[at];
  }
  return { header, payload };
}

test('it finds first what the gate finds, whatever is changed and whoever signs', async () => {
  let good = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(EC, EC, EC, OTHER_EC, ED, RSA),
      async (changes, pair) => {
        const { header, payload } = changed(changes);
        const text = jws(header, payload, pair.privateKey);
        const read = readToken(text);
        if (!read.ok) return;
        const verdict = await verifySigned(read.token, entry, entry.keys ?? [], SENT);
        const failed = (await explained(text)).find((one) => one.outcome === 'fail' && 'fault' in one);
        expect(failed === undefined).toBe(verdict.ok);
        if (!verdict.ok) expect(failed).toMatchObject({ fault: verdict.fault });
        else {
          good += 1;
          // whatever passes was signed by the tool, in its name, for this run
          expect(pair).toBe(EC);
          expect(payload).toMatchObject({
            iss: SIGNED_ENTRY.issuer,
            act: { sub: 'n8n' },
            req: GOOD.signed.payload.req,
          });
          expect(Object.keys(payload['act'] as object)).toEqual(['sub']);
        }
      },
    ),
    { numRuns: cases(300, 5000) },
  );
  expect(good).toBeGreaterThan(0);
});

test('no single character of a token can be another one', async () => {
  const token = made('signed');
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
  // every seventh, and at full depth every one
  const positions = Array.from({ length: token.length }, (_, index) => index).filter(
    (index) => FULL || index % 7 === 0,
  );
  for (const at of positions) {
    const other = alphabet[(alphabet.indexOf(token[at] ?? '') + 1 + (at % 60)) % alphabet.length] ?? '';
    const forged = token.slice(0, at) + other + token.slice(at + 1);
    expect(faultIn(await verify('signed', forged)), `character ${at}`).toMatch(
      /^(?:form|header|signature|key|issuer|claim)/,
    );
    expect((await explained(forged)).some(({ outcome }) => outcome === 'fail')).toBe(true);
  }
});

test('a person who is nobody is said, though the gate looks for her later', async () => {
  const checks = await explained(made('signed', { sub: 'lisa-left' }));
  expect(checks.at(-1)).toEqual({ name: 'person', outcome: 'fail', unknown: { kind: 'handle', handle: 'lisa-left' } });
  expect((await explained(made('signed', { sub: '583231' }))).at(-1)).toMatchObject({ outcome: 'pass' });
});

test.each([
  ['idp', /header: pass, signature: not-looked, claims: pass, times: pass, request: not-looked, person: pass/],
  ['github', /header: pass, signature: not-looked, claims: not-looked, times: pass, request: not-looked, person: pass/],
] as const)('of kind %s what cannot be known offline is not looked at', async (kind, expected) => {
  const own = delegationEntryShape.parse(GOOD[kind].entry, [], []);
  const read = readToken(made(kind));
  if (own === undefined || !read.ok) throw new Error('not read');
  expect(outcomes(await explainDelegation(read.token, own, { sent: SENT, isWhole: true }, people))).toMatch(expected);
});

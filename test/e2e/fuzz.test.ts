import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { INPUTS } from '../../src/inputs/input-specs.ts';
import { cases } from '../depth.ts';
import { hostile } from '../report/hostile.ts';
import type { World } from '../world/world.ts';
import { changePolicy, expectAllowed, expectNothingIssued, openShop, shopRun } from './gate.ts';
import { type HereResult, runHere } from './in-process.ts';
import { GRANT, GRANT_ID, SHOP, shopPolicy } from './shop.ts';

/** Cases are drawn one after the other in the same world, which has more to tell of each time. */
const PATIENT = { timeout: 900_000 };

let world: World;
beforeAll(async () => {
  world = await openShop();
});
afterAll(async () => {
  await world.close();
});

const junk = fc.oneof(
  hostile,
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    'null',
    'true',
    '{}',
    '[]',
    '..',
    'https://127.0.0.1:9/',
    'http://127.0.0.1:9/',
    '999999999999999999999',
  ),
);

/** No crash, no trace, one annotation; nothing for later steps unless it was allowed in so many words. */
function expectEnded(step: HereResult): void {
  expect([0, 1]).toContain(step.code);
  expect(step.stdout).not.toMatch(/^\s+at .+:\d+/m);
  if (step.code === 1) expectNothingIssued(step);
}

test('whatever the inputs are: an answer in words, and an allow only as the grant has it', PATIENT, async () => {
  const names = Object.keys(INPUTS).filter((name) => !['token', 'run', 'shell', 'working-directory'].includes(name));
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom(...names, 'token'), junk, { minKeys: 1, maxKeys: 4 }),
      async (inputs) => {
        const step = await runHere(world, shopRun(world), { inputs });
        expectEnded(step);
        if (step.outputs['decision'] === 'allow')
          expect(step.outputs).toMatchObject({ grant: GRANT_ID, role: 'flag-release', principal: 'mona' });
      },
    ),
    { numRuns: cases(12, 80) },
  );
});

test("whatever the runner's variables are, a run that is not the token's is refused", PATIENT, async () => {
  const names = [
    'GITHUB_REPOSITORY',
    'GITHUB_REPOSITORY_ID',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_ACTOR',
    'GITHUB_ACTOR_ID',
    'GITHUB_EVENT_NAME',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      junk.filter((value) => value !== '' && !value.includes('\0')),
      async (name, value) => {
        const step = await runHere(world, shopRun(world), { env: { [name]: value } });
        expectNothingIssued(step);
        expect(step.outputs['decision'] ?? 'deny').toBe('deny');
      },
    ),
    { numRuns: cases(12, 80) },
  );
});

test('addresses that are none, or lead nowhere, end in words', PATIENT, async () => {
  for (const name of ['GITHUB_SERVER_URL', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'RUNNER_TEMP', 'https_proxy']) {
    for (const value of [
      'x',
      'http://127.0.0.1:9',
      'https://127.0.0.1:9',
      'https://',
      'file:///etc',
      ':',
      '\u0000',
      'https://[::1',
      'socks5://127.0.0.1:9',
    ]) {
      expectNothingIssued(await runHere(world, shopRun(world), { env: { [name]: value } }));
    }
  }
});

test("whatever the event's payload is, it decides nothing", PATIENT, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.json(), fc.string(), fc.constantFrom('{"enterprise":{"slug":{}}}', '{"enterprise":[]}', '\u0000')),
      async (event) => {
        world.tamper((claims) => ({ ...claims, iss: `${world.urls.issuer}/acme` }));
        expectNothingIssued(await runHere(world, shopRun(world), { event }));
      },
    ),
    { numRuns: cases(10, 25) },
  );
  world.tamper(undefined);
  expectAllowed(await runHere(world, shopRun(world), { event: '{' }));
});

/** A text of the format with something changed in it. */
const mutated = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(text.length),
      fc.nat(12),
      fc.oneof(
        junk,
        fc.constantFrom(
          '\t',
          '- ',
          ': ',
          '&a ',
          '*a',
          '!!js/function ',
          '<<: ',
          '---\n',
          '\r',
          '\ufeff',
          "'",
          '"',
          '|',
          '{',
          '[',
        ),
      ),
    )
    .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));

test(
  'whatever a policy says, it is read or named as broken, and never gives more than a policy can',
  PATIENT,
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutated(shopPolicy('https://sts.example')), junk), async (policy) => {
        changePolicy(world, policy);
        const step = await runHere(world, shopRun(world), { inputs: { credentials: 'none' } });
        expectEnded(step);
        expect(['allow', 'deny']).toContain(step.outputs['decision']);
      }),
      { numRuns: cases(12, 80) },
    );
    changePolicy(world, shopPolicy(world.urls.sts));
  },
);

test('whatever a grant that nobody reviewed says, it allows nothing', PATIENT, async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(mutated(GRANT), junk), async (grant) => {
      world.commit(SHOP, { author: 'mona', files: { [`.github/access/grants/${GRANT_ID}.yml`]: grant } });
      const step = await runHere(world, shopRun(world));
      expectNothingIssued(step);
      expect(step.outputs['decision']).toBe('deny');
    }),
    { numRuns: cases(10, 60) },
  );
});

test('whatever the OIDC service answers for a token, nobody gets in', PATIENT, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        junk,
        fc.array(fc.base64String({ maxLength: 20 }), { minLength: 3, maxLength: 3 }).map((parts) => parts.join('.')),
      ),
      async (token) => {
        world.nextToken(token);
        const step = await runHere(world, shopRun(world), { inputs: { credentials: 'none' } });
        expectNothingIssued(step);
        expect(step.outputs['reason']).toBe('identity-unverified');
      },
    ),
    { numRuns: cases(8, 40) },
  );
});

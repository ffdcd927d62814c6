import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decision } from '../../../src/policy/decision.ts';
import type { NamedPerson } from '../../../src/policy/delegation/delegated.ts';
import { namesInFile, providerAccountPlace } from '../../../src/delegation/person-names.ts';
import { parsePeople } from '../../../src/policy/delegation/people.ts';
import { knownPerson, principalRun } from '../../../src/policy/delegation/principal-run.ts';
import { decideOn } from '../decided.ts';
import { makeRun, writePolicy } from '../ready-made.ts';

const ISSUER = 'https://login.acme.example';
const POLICY = writePolicy(
  [],
  [
    'delegation:',
    `  - {name: portal, kind: idp, app: 900, issuer: '${ISSUER}', audience: api://grantgate, client: portal, ` +
      'subject: oid, roles: [flags]}',
  ],
);
const GRANTS = {
  'users/mona/banner.yml': '',
  'people/mona-m/banner.yml': '',
};
const BRIDGE = { actor: 'portal-acme[bot]', actor_id: '900' };
const OTHERS = ['lena-l', 'monam', 'mona-m2', 'mon'] as const;

/** What she may be called by a token, and by nobody where she starts the run herself. */
const names: readonly (NamedPerson | undefined)[] = [
  undefined,
  { kind: 'account', id: '583231' },
  { kind: 'account', id: '583231', login: 'mona' },
  { kind: 'handle', handle: 'mona-m' },
  { kind: 'identity', issuer: ISSUER, subject: '5f2c' },
];
/** Tags that revoke all of hers, after `grantgate/revoked/`. */
const hers = [
  'people/mona-m',
  'people/mona-m/_all',
  'people/_all',
  'people',
  'users/mona',
  'users/mona/_all',
  'users',
  'accounts/583231',
  'accounts/583231/_all',
  'accounts',
  providerAccountPlace({ issuer: ISSUER, subject: '5f2c' }),
];
const strangers = [
  'people/lena-l',
  'people/mona-m2',
  'people/mon',
  'users/lena',
  'users/mona-m',
  'apps/mona-m',
  'teams',
  'accounts/58323',
  'accounts/5832310',
  'accounts/1',
  'users/583231',
  providerAccountPlace({ issuer: ISSUER, subject: '5f2c0' }),
  providerAccountPlace({ issuer: `${ISSUER}5f2c`, subject: '' }),
];

interface Drawn {
  readonly name: NamedPerson | undefined;
  readonly order: readonly string[];
  readonly revoked: readonly string[];
}

/** As the gate puts it together: people are looked up in the file, and accounts are linked by it. */
function decided({ name, order, revoked }: Drawn): Decision {
  const lines: Readonly<Record<string, string>> = {
    'mona-m': `{name: Mona, github: 583231, identities: [{issuer: '${ISSUER}', subject: 5f2c}]}`,
    ...Object.fromEntries(OTHERS.map((handle, index) => [handle, `{name: Other, github: ${index + 1}}`])),
  };
  const text = ['version: 1', 'people:', ...order.map((handle) => `  ${handle}: ${lines[handle]}`), ''].join('\n');
  const people = parsePeople(text, 'people.yml');
  if (!people.ok) throw new Error(people.problems[0].message);
  const own = makeRun();
  const run =
    name === undefined
      ? own
      : principalRun(
          makeRun({ ...BRIDGE, triggering_actor: BRIDGE.actor, triggering_actor_id: BRIDGE.actor_id }),
          { kind: 'named', entry: 'portal', person: name },
          knownPerson(name, people),
          'mona',
        );
  return decideOn({
    policy: POLICY,
    grants: GRANTS,
    request: { run },
    evidence: {
      revoked: new Set(revoked),
      names: namesInFile(people.value, run),
    },
  });
}

const drawn = (tags: readonly string[]): fc.Arbitrary<Drawn> =>
  fc.record({
    name: fc.constantFrom(...names),
    order: fc.shuffledSubarray(['mona-m', ...OTHERS], { minLength: 5 }),
    revoked: fc.uniqueArray(
      fc.tuple(fc.constantFrom(...tags), fc.boolean()).map(([tag, isLoud]) => (isLoud ? tag.toUpperCase() : tag)),
      { minLength: 1 },
    ),
  });

test('who is revoked by one of her names is let in by none of them', () => {
  fc.assert(
    fc.property(drawn(hers), fc.uniqueArray(fc.constantFrom(...strangers)), (one, others) => {
      const decision = decided({ ...one, revoked: [...others, ...one.revoked] });
      expect(decision).toMatchObject({ decision: 'deny', reason: 'grant-revoked' });
    }),
  );
});

test('who is not revoked is let in by each of her names, whoever else is', () => {
  fc.assert(
    fc.property(drawn(strangers), (one) => {
      expect(decided(one).decision).toBe('allow');
    }),
  );
});

import { expect, test } from 'vitest';
import { parsePolicy } from '../../src/policy/policy.ts';
import { auditSessionTooLong } from '../../src/walls/finding/session-too-long.ts';
import type { StateItem } from '../../src/walls/state/inventory.ts';
import { GITHUB_ISSUER } from '../../src/walls/token.ts';
import { meantFor, SHOP } from './shop.ts';

const SOURCE = { file: 'role.json', stem: 'flags' };
const ARN = 'arn:aws:iam::111122223333:role/release';
const parsed = parsePolicy(
  'version: 1\napproval: {approvers: {permission: maintain}}\nlimits: {lifetime: 30d, session: 1h}\n' +
    'roles: {r: {description: d, branches: [x], workflows: [a.yml]}}\n',
  'policy.yml',
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const policy = parsed.value;

function found(items: readonly StateItem[]): readonly unknown[] {
  const vault = {
    kind: 'vault',
    url: 'https://vault.acme.example',
    namespace: undefined,
    mount: 'jwt',
    role: 'flags',
  } as const;
  const meant = [
    meantFor('aws', 'sts.amazonaws.com'),
    { ...meantFor('vault', 'https://vault.acme.example', SHOP), target: vault },
  ];
  const context = {
    policy,
    home: 'acme/shop',
    gate: undefined,
    issuer: GITHUB_ISSUER,
    repositories: [],
    meant,
    items,
    trusts: [],
    placesOf: () => ({ refs: undefined, environments: undefined }),
    gaps: [],
    now: 0,
  };
  return auditSessionTooLong(context).map((one) => [
    one.target,
    one.outcome === 'fail' ? one.facts['seconds'] : one.outcome,
  ]);
}

const role = (maxSession: number | undefined): StateItem => ({
  kind: 'aws-role',
  name: 'release',
  arn: ARN,
  trust: {},
  maxSession,
  policies: [],
  source: SOURCE,
});

test.each<[string, readonly (number | undefined)[], readonly unknown[]]>([
  ['an hour', [3600], []],
  ['twelve hours', [43_200], [[ARN, 43_200]]],
  ['nothing said', [undefined], [[ARN, 'unknown']]],
  ['nothing said, and said elsewhere', [undefined, 3600], []],
])('sessions of a role of AWS: %s', (_, sessions, wanted) => {
  expect(found(sessions.map(role))).toEqual(wanted);
});

test.each<[string, object, readonly unknown[]]>([
  ['an hour', { token_max_ttl: 3600, token_explicit_max_ttl: 0 }, []],
  ['an hour that no renewal exceeds', { token_max_ttl: 0, token_explicit_max_ttl: 3600 }, []],
  ['the shorter of two', { token_max_ttl: 86_400, token_explicit_max_ttl: 3600 }, []],
  ['a day', { token_max_ttl: 86_400, token_explicit_max_ttl: 0 }, [['jwt/role/flags', 86_400]]],
  ['no bound', { token_max_ttl: 0, token_explicit_max_ttl: 0 }, [['jwt/role/flags', 'unknown']]],
  ['nothing said', {}, [['jwt/role/flags', 'unknown']]],
  ['a period', { token_period: 600, token_max_ttl: 3600 }, [['jwt/role/flags', 'unknown']]],
  ['a period with an end', { token_period: 600, token_explicit_max_ttl: 3600 }, []],
])('tokens of a role of Vault: %s', (_, ttls, wanted) => {
  const item: StateItem = { kind: 'vault-role', name: undefined, mount: undefined, role: { ...ttls }, source: SOURCE };
  expect(found([item])).toEqual(wanted);
});

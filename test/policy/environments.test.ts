import { describe, expect, it, test } from 'vitest';
import { type Environments, environmentsNamed, environmentsShape } from '../../src/policy/environments.ts';
import type { Mismatch } from '../../src/policy/mismatch.ts';

function parse(value: unknown): {
  readonly environments: Environments | undefined;
  readonly messages: readonly string[];
} {
  const mismatches: Mismatch[] = [];
  const environments = environmentsShape.parse(value, [], mismatches);
  return { environments, messages: mismatches.map(({ path, message }) => `${path.join('.')}: ${message}`) };
}

const ENVIRONMENTS =
  parse({
    production: {
      aliases: ['Prod', 'live-*'],
      profiles: ['shop-prod'],
      contexts: ['gke_*_prod'],
      namespaces: ['web', 'web-prod'],
      stacks: ['ShopProd'],
      workspaces: ['prod'],
      projects: ['shop-prod'],
      subscriptions: ['8a2b'],
      apps: ['shop'],
      files: ['envs/production/**', 'prod.tfvars', './deploy/values.prod.yml'],
    },
    'Staging EU': { aliases: ['stage'], namespaces: ['web'], files: ['envs/staging/**', '*.staging.*'] },
    empty: {},
  }).environments ?? new Map();

test.each<readonly [facet: string, name: string, environments: readonly string[]]>([
  ['alias', 'prod', ['production']],
  ['alias', 'PROD', ['production']],
  ['alias', 'live-eu', ['production']],
  ['alias', 'LIVE-EU', ['production']],
  ['alias', 'live/eu', []],
  ['alias', 'production', []],
  ['alias', 'shop-prod', []],
  ['namespace', 'PROD', ['production']],
  ['file', 'stage', ['Staging EU']],
  ['something', 'stage', ['Staging EU']],
  ['something', 'web', []],
  ['constructor', 'web', []],
  ['profile', 'shop-prod', ['production']],
  ['profile', 'Shop-Prod', []],
  ['context', 'gke_shop_prod', ['production']],
  ['namespace', 'web', ['production', 'Staging EU']],
  ['namespace', 'web-prod', ['production']],
  ['stack', 'ShopProd', ['production']],
  ['stack', 'shopprod', []],
  ['workspace', 'prod', ['production']],
  ['project', 'shop-prod', ['production']],
  ['subscription', '8a2b', ['production']],
  ['app', 'shop', ['production']],
  ['app', 'web', []],
  ['file', 'prod.tfvars', ['production']],
  ['file', 'infra/prod.tfvars', ['production']],
  ['file', '/abs/prod.tfvars', ['production']],
  ['file', 'prod.tfvars.bak', []],
  ['file', 'envs/production/eu/a.tfvars', ['production']],
  ['file', './envs//production/a.tfvars', ['production']],
  ['file', 'envs/staging/../production/a.tfvars', ['production']],
  ['file', 'envs/staging/../../x.tfvars', []],
  ['file', '../envs/staging/x.tfvars', []],
  ['file', 'other/envs/production/a.tfvars', []],
  ['file', 'deploy/values.prod.yml', ['production']],
  ['file', 'a/b/values.staging.yml', ['Staging EU']],
  ['file', '', []],
  ['namespace', '', []],
])('%s `%s` is of %j', (facet, name, environments) => {
  expect(environmentsNamed(ENVIRONMENTS, facet, name)).toEqual(environments);
});

describe('the key `environments`', () => {
  it('may be empty', () => {
    expect(parse({}).messages).toEqual([]);
    expect(environmentsNamed(new Map(), 'alias', 'x')).toEqual([]);
  });

  test.each([
    ['an unknown list', { a: { alias: ['x'] } }, ['a.alias: unknown key `alias`']],
    ['a name for a list', { a: { aliases: 'x' } }, ['a.aliases: expected a list, got `x`']],
    [
      'a pattern too wild',
      { a: { apps: ['*a*b*c*d*e*'] } },
      ['a.apps.0: the pattern `*a*b*c*d*e*` cannot be used: more than 4 wildcards between two slashes'],
    ],
    ['an environment without a name', { '': {} }, [': expected the name of an environment, got ``']],
    ['a name on two lines', { 'a\nb': {} }, ['a\nb: expected the name of an environment, got `"a\\nb"`']],
    ['a list of environments', ['a'], [': expected keys and values, got a list']],
  ])('refuses %s', (_what, value, messages) => {
    expect(parse(value).messages.map((message) => message.replaceAll('`a\nb`', '`"a\\nb"`'))).toEqual(messages);
  });
});

import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Credential, ExchangeError } from '../../../src/credentials/credential.ts';
import type { AwsSecret } from '../../../src/policy/credential/aws-secret-spec.ts';
import { shopScenario, type Scenario } from '../../world/scenario.ts';
import { worldTools } from '../world-tools.ts';
import { allowed, type Ask, ask, CHAIN, refusal, setRoles } from './chained.ts';

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555';
export const LONG = '{"pin":12345678901234567890}';
export const FLAGS = JSON.stringify({
  'sdk-key': 'sdk-4a7d1ed4',
  port: 5432,
  nothing: null,
  other: 'other-9f8e7d6c',
  nested: { a: 'b' },
});

type Opened = ReturnType<typeof worldTools>;

/** Secrets and parameters in an account of AWS, whose role may read them. */
export function useStoredSecrets(): {
  readonly scenario: () => Scenario;
  readonly open: () => Opened;
  /** The ARN of `shop/flags`. */
  readonly arn: () => string;
  readonly read: (secrets: readonly AwsSecret[], given?: Ask) => Promise<Credential>;
  readonly refused: (secrets: readonly AwsSecret[], given?: Ask) => Promise<ExchangeError>;
} {
  let scenario: Scenario;
  let open: Opened;
  let arn: string;
  beforeAll(async () => {
    scenario = await shopScenario();
    arn = store(scenario);
  });
  afterAll(async () => await scenario.world.close());
  beforeEach(() => {
    setRoles(scenario, { first: allowed([...CHAIN, 'secretsmanager:*', 'ssm:*', 's3:*', 'kms:Decrypt']) });
    open = worldTools(scenario.world, scenario.run);
  });
  afterEach(() => open.close());
  const read = async (secrets: readonly AwsSecret[], given: Ask = {}): Promise<Credential> =>
    await ask(scenario, open.tools, { ...given, spec: { secrets, ...given.spec } });
  return {
    scenario: () => scenario,
    open: () => open,
    arn: () => arn,
    read,
    refused: async (...given) => {
      const error = await refusal(read(...given));
      expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/sdk-4a7d1ed4|other-9f8e|ASIA|eyJ/);
      return error;
    },
  };
}

/** Gives the ARN of `shop/flags`. */
function store({ world }: Scenario): string {
  const arn = world.awsSecret({ name: 'shop/flags', stages: { AWSCURRENT: FLAGS, AWSPREVIOUS: 'old-5c6b7a89' } });
  world.awsSecret({ name: 'shop/text', stages: { AWSCURRENT: 'first line\nsecond line\n' } });
  world.awsSecret({ name: 'shop/store', stages: { AWSCURRENT: Buffer.from('keystore-bytes') } });
  world.awsSecret({ name: 'shop/long', stages: { AWSCURRENT: LONG } });
  world.awsSecret({ name: 'shop/own-key', stages: { AWSCURRENT: 'own-1a2b3c4d' }, kmsKey: KEY });
  world.awsSecret({ name: 'shop/deleted', stages: { AWSCURRENT: 'gone' }, deleted: true });
  world.awsParameter({ name: '/shop/key', versions: ['v1-aaaa', 'v2-bbbb', 'v3-cccc'], labels: { live: 2 } });
  world.awsParameter({ name: 'plain', type: 'String', versions: ['plain-dddd'] });
  world.awsParameter({ name: '/shop/own-key', versions: ['own-eeee'], kmsKey: KEY });
  for (let index = 0; index < 12; index += 1)
    world.awsParameter({ name: `/many/${index}`, versions: [`many-value-${index}`] });
  return arn;
}

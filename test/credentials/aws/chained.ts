import type { AwsSpec } from '../../../src/policy/credential/aws-spec.ts';
import { exchangeAws } from '../../../src/credentials/aws/exchange.ts';
import {
  type Bounds,
  type Credential,
  ExchangeError,
  type ExchangeTools,
} from '../../../src/credentials/credential.ts';
import type { PolicyDocument } from '../../world/aws/policy.ts';
import type { Scenario } from '../../world/scenario.ts';
import { BOUNDS, faultOf } from '../exchange-tools.ts';

export const NOON = Date.parse('2026-11-24T12:00:00Z');
export const FIRST = 'arn:aws:iam::111122223333:role/deploy/gate';
export const SECOND = 'arn:aws:iam::444455556666:role/app/flags';
export const CHAIN = ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'];

export const allowed = (action: string | string[], resource = '*'): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: action, Resource: resource }],
});

/** A trust policy that lets the first role in. */
export const trusting = (
  change: Partial<{ action: string[]; principal: string; condition: Record<string, Record<string, string>> }> = {},
): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: change.principal ?? FIRST },
      Action: change.action ?? CHAIN,
      Condition: change.condition ?? {},
    },
  ],
});

/** Both roles as they should be. */
export function setRoles(
  { world, run }: Scenario,
  change: { readonly first?: PolicyDocument; readonly second?: PolicyDocument; readonly trust?: PolicyDocument } = {},
): void {
  world.setTime('2026-11-24T12:00:00Z');
  world.awsPackedLimit(2048);
  world.awsRole({
    arn: FIRST,
    trust: { subjects: [String(run.claims['sub'])] },
    identityPolicy: change.first ?? allowed([...CHAIN, 's3:*']),
  });
  world.awsRole({
    arn: SECOND,
    maxSessionDuration: 43_200,
    trust: { document: change.trust ?? trusting() },
    ...(change.second === undefined ? {} : { identityPolicy: change.second }),
  });
}

export type Ask = {
  readonly spec?: Partial<AwsSpec>;
  readonly bounds?: Partial<Bounds>;
  readonly accounts?: readonly string[];
};

/** Trades a token of the run for a credential. */
export async function ask(
  { world, run }: Scenario,
  tools: ExchangeTools,
  { spec, bounds, accounts }: Ask = {},
): Promise<Credential> {
  const whole: AwsSpec = {
    role: FIRST,
    region: 'eu-west-1',
    endpoint: world.urls.sts.replace(/\/$/, ''),
    endpoints: { secretsmanager: world.urls.awsJson, ssm: world.urls.awsJson },
    ...spec,
  };
  return await exchangeAws(
    {
      name: 'flags',
      spec: whole,
      bounds: {
        ...BOUNDS,
        session: 43_200,
        until: NOON + 3_600_000,
        runId: String(run.id),
        ticket: 'https://acme.example/tickets/4711',
        ...bounds,
      },
      accounts,
      acceptLonger: false,
    },
    tools,
  );
}

/** The refusal of an exchange; never holds a token, a key or a secret. */
export async function refusal(promise: Promise<unknown>): Promise<ExchangeError> {
  const error = await faultOf(promise);
  if (!(error instanceof ExchangeError)) throw new Error('not refused', { cause: error });
  return error;
}

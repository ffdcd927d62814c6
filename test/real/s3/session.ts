import type { assumeWithToken } from '../../../src/credentials/aws/sdk.ts';
import { ExchangeError, type Bounds } from '../../../src/credentials/credential.ts';
import type { AwsSpec } from '../../../src/policy/credential/aws-spec.ts';
import { BOUNDS } from '../../credentials/exchange-tools.ts';
import { idToken } from '../../world/client.ts';
import { worldTools } from '../../credentials/world-tools.ts';
import type { Run } from '../../world/state.ts';
import type { World } from '../../world/world.ts';
import { resolveSdkFiles } from '../sdk-files.ts';
import type { Keys } from './objects.ts';
import type { S3Server } from './server.ts';

export const AUDIENCE = 'sts.amazonaws.com';

/** Either keys, or what the server said. */
export type Outcome =
  | { readonly keys: Keys; readonly expires: number; readonly arn: string }
  | { readonly code: string; readonly message: string };

export interface Traded {
  /** The policy as our provider writes it. */
  readonly policy: string;
  readonly outcome: Outcome;
}

/** Our adapter's pieces, loaded as the product loads them. */
async function pieces() {
  resolveSdkFiles();
  const [
    { assumeWithToken },
    { sessionPolicy },
    { sessionLifetime },
    { sessionName },
    { stsSettings },
    { exchangeAws },
  ] = await Promise.all([
    import('../../../src/credentials/aws/sdk.ts'),
    import('../../../src/credentials/aws/session-policy.ts'),
    import('../../../src/credentials/aws/lifetime.ts'),
    import('../../../src/credentials/aws/session-name.ts'),
    import('../../../src/credentials/aws/endpoint.ts'),
    import('../../../src/credentials/aws/exchange.ts'),
  ]);
  return { assumeWithToken, sessionPolicy, sessionLifetime, sessionName, stsSettings, exchangeAws };
}

type Asking = {
  readonly until: number;
  readonly spec?: Partial<AwsSpec>;
  readonly audience?: string;
  readonly alter?: (policy: string) => string;
};

/**
 * Asks the server for a session with the request that our provider makes: its policy, its duration, its name. Not
 * `exchangeAws` itself, which throws away what neither server says: whose the keys are.
 */
export async function trade(
  server: S3Server,
  world: World,
  run: Run,
  { until, spec = {}, audience = AUDIENCE, alter = (policy) => policy }: Asking,
): Promise<Traded> {
  const { assumeWithToken, sessionPolicy, sessionLifetime, sessionName, stsSettings } = await pieces();
  const bounds: Bounds = { ...BOUNDS, until };
  const whole = { ...specOf(server), ...spec };
  const lifetime = sessionLifetime(whole, bounds, Date.now());
  const policy = sessionPolicy(whole, lifetime.until);
  const request = {
    role: server.role,
    name: sessionName(bounds),
    token: await idToken(world, run, audience),
    seconds: lifetime.seconds,
    policy: alter(policy),
    policies: [],
  };
  return { policy, outcome: await outcomeOf(assumeWithToken(request, stsSettings(whole), server.send)) };
}

async function outcomeOf(assuming: ReturnType<typeof assumeWithToken>): Promise<Outcome> {
  try {
    const { accessKeyId = '', secretAccessKey = '', sessionToken = '', expiration, arn = '' } = await assuming;
    return {
      keys: { accessKeyId, secretAccessKey, sessionToken },
      expires: expiration?.getTime() ?? Number.NaN,
      arn,
    };
  } catch (error) {
    return {
      code: error instanceof Error && 'code' in error ? String(error.code) : 'none',
      message: String(error),
    };
  }
}

/** What the whole provider makes of the server's answer: the code of its refusal, `none` where it took it. */
export async function providerCode(server: S3Server, world: World, run: Run): Promise<string> {
  const { exchangeAws } = await pieces();
  const { tools, close } = worldTools(world, run, { send: server.send });
  try {
    await exchangeAws(
      {
        name: 'shop',
        spec: { ...specOf(server), role: 'arn:aws:iam::111122223333:role/flags' },
        bounds: { ...BOUNDS, until: Date.now() + 600_000 },
        acceptLonger: false,
      },
      tools,
    );
    return 'none';
  } catch (error) {
    return error instanceof ExchangeError ? error.code : String(error);
  } finally {
    close();
  }
}

/** May read one prefix of one bucket, and nothing else. */
function specOf({ url, role }: S3Server): AwsSpec {
  return {
    role,
    region: 'us-east-1',
    endpoint: url,
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::shop/flags/*' }],
    },
  };
}

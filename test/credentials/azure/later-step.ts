import {
  bearerTokenAuthenticationPolicy,
  createDefaultHttpClient,
  createPipelineFromOptions,
  createPipelineRequest,
} from '@azure/core-rest-pipeline';
import {
  DefaultAzureCredential,
  EnvironmentCredential,
  WorkloadIdentityCredential,
  type TokenCredential,
} from '@azure/identity';

// A step after the gate, with nothing but its variables: what Azure's own SDK makes of them. Prints JSON; the proxy leads Azure's hosts into the world.
const { AZURE_ACCESS_TOKEN = '', AZURE_SUBSCRIPTION_ID = '', WAY = '' } = process.env;
const MANAGEMENT = 'https://management.azure.com';

const ways: Readonly<Record<string, () => TokenCredential>> = {
  default: () => new DefaultAzureCredential(),
  workload: () => new WorkloadIdentityCredential(),
  environment: () => new EnvironmentCredential(),
  token: () => ({
    getToken: async () =>
      await Promise.resolve({ token: AZURE_ACCESS_TOKEN, expiresOnTimestamp: Number.POSITIVE_INFINITY }),
  }),
};

/** Lists the subscriptions, as the clients of the SDK ask. */
async function subscriptions(credential: TokenCredential): Promise<unknown> {
  const pipeline = createPipelineFromOptions({ retryOptions: { maxRetries: 0 } });
  pipeline.addPolicy(bearerTokenAuthenticationPolicy({ credential, scopes: `${MANAGEMENT}/.default` }));
  const { status, bodyAsText, request } = await pipeline.sendRequest(
    createDefaultHttpClient(),
    createPipelineRequest({ url: `${MANAGEMENT}/subscriptions?api-version=2022-12-01` }),
  );
  return {
    status,
    sameToken: request.headers.get('authorization') === `Bearer ${AZURE_ACCESS_TOKEN}`,
    found: (bodyAsText ?? '').includes(AZURE_SUBSCRIPTION_ID),
  };
}

try {
  const credential = ways[WAY]?.();
  if (credential === undefined) throw new Error(`no such way: ${WAY}`);
  console.log(JSON.stringify(await subscriptions(credential)));
} catch (error) {
  console.log(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
}

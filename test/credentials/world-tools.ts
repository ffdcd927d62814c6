import type { ExchangeTools } from '../../src/credentials/credential.ts';
import { createConnections } from '../../src/session/connect.ts';
import { createClient } from '../../src/http/client.ts';
import { idToken } from '../world/client.ts';
import type { Run } from '../world/state.ts';
import type { World } from '../world/world.ts';

/** Tools that speak to the world over TLS, as the run's job; `masked` hears every secret. */
export function worldTools(
  world: World,
  run: Run,
  change: Partial<ExchangeTools> = {},
  options: { readonly proxied?: boolean } = {},
): { tools: ExchangeTools; masked: string[]; close: () => void } {
  const now = (): number => world.clock.now().getTime();
  const masked: string[] = [];
  const shared = {
    certificates: world.ca,
    environment: options.proxied === true ? { HTTPS_PROXY: world.proxy } : {},
    now,
    deadline: now() + 60_000,
  };
  const client = createClient(shared);
  const others = createConnections(shared);
  const tools: ExchangeTools = {
    send: client.send,
    connect: others.connect,
    now,
    sleep: async () => await Promise.resolve(),
    deadline: Number.POSITIVE_INFINITY,
    random: () => 0.5,
    mask: (secret) => masked.push(secret),
    secrets: {},
    idToken: async (audience) => await idToken(world, run, audience),
    ...change,
  };
  return { tools, masked, close: () => [client, others].forEach((each) => each.close()) };
}

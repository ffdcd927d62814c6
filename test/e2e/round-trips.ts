import type { FaultMatch } from '../world/serve/faults.ts';
import type { Recorded } from '../world/serve/http.ts';
import type { Run } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { type HereOptions, runHere } from './in-process.ts';

/** Requests by name, and how a fault finds them. */
const REQUESTS: Readonly<Record<string, FaultMatch>> = {
  'gate token': { host: 'oidc-request', nth: 1 },
  'cloud token': { host: 'oidc-request', nth: 2 },
  keys: { path: '*/.well-known/jwks' },
  attempt: { path: '*/attempts/*' },
  activity: { path: '*/activity' },
  Access: { operation: 'Access' },
  PolicyHistory: { operation: 'PolicyHistory' },
  Named: { operation: 'Named' },
  Evidence: { operation: 'Evidence' },
  Teams: { operation: 'Teams' },
  session: { operation: 'AssumeRoleWithWebIdentity' },
  installation: { path: '*/installation' },
  'App token': { path: '*/access_tokens' },
  PersonFiles: { operation: 'PersonFiles' },
  Spender: { operation: 'Spender' },
  account: { path: '*/user/*' },
  'tag text': { path: '*/git/tags' },
  tag: { path: '*/git/refs' },
  discovery: { path: '*/openid-configuration' },
  'provider keys': { path: '*/v2.0/keys' },
};

/** Names of requests by how their paths end, where they are of no named operation. */
const BY_PATH: readonly (readonly [string, string])[] = [
  ['/jwks', 'keys'],
  ['/activity', 'activity'],
  ['/installation', 'installation'],
  ['/access_tokens', 'App token'],
  ['/git/tags', 'tag text'],
  ['/git/refs', 'tag'],
  ['/openid-configuration', 'discovery'],
  ['/v2.0/keys', 'provider keys'],
];

export function nameOf({ operation, path }: Recorded): string {
  if (/\/user\/\d+$/.test(path)) return 'account';
  return (operation ?? BY_PATH.find(([end]) => path.endsWith(end))?.[1] ?? 'attempt').replace(
    'AssumeRoleWithWebIdentity',
    'session',
  );
}

/** The input `timeout`: it ends before a request without an answer is made again. */
const TIMEOUT = '9';

/**
 * What is asked in one round trip after the other: whatever arrives while nothing new is answered does not wait for
 * anything new. Found by answering only the requests of earlier round trips and letting all others hang.
 */
export async function tripsOf(world: World, start: () => Run, options: HereOptions): Promise<string[][]> {
  const trips: string[][] = [];
  for (;;) {
    const answered = new Set(trips.flat());
    const mend = Object.entries(REQUESTS).flatMap(([name, match]) =>
      answered.has(name) ? [] : [world.fail({ ...match, times: 'always' }, { kind: 'hang' })],
    );
    const before = world.requests.length;
    await runHere(world, start(), { ...options, inputs: { timeout: TIMEOUT, ...options.inputs } });
    for (const remove of mend) remove();
    const arrived = new Set<string>();
    let tokens = 0;
    for (const request of world.requests.slice(before)) {
      if (request.role === 'oidc-request') tokens += 1;
      arrived.add(request.role === 'oidc-request' ? (tokens === 1 ? 'gate token' : 'cloud token') : nameOf(request));
    }
    const fresh = [...arrived].filter((name) => !answered.has(name)).toSorted();
    if (fresh.length === 0) return trips;
    trips.push(fresh);
  }
}

import { createWriter, type RepositoryWriter } from '../../src/github/write.ts';
import { githubServer } from '../../src/github/server.ts';
import { createClient } from '../../src/http/client.ts';
import type { Send } from '../../src/http/send.ts';
import type { World } from '../world/world.ts';

/** The end of a process in the middle of its work. */
export class Crash extends Error {}

export interface WriterOptions {
  /** The process ends once this many requests were sent: what GitHub did by then stays done. */
  readonly crashAfter?: number;
}

/** Writes to a repository of the world with a token; `sent` counts its requests. */
export function writerFor(
  world: World,
  token: string,
  { crashAfter = Number.POSITIVE_INFINITY }: WriterOptions = {},
): { writer: RepositoryWriter; sent: () => number; close: () => void } {
  const now = (): number => world.clock.now().getTime();
  const client = createClient({ certificates: world.ca, environment: {}, now, deadline: now() + 60_000 });
  let count = 0;
  const send: Send = async (request) => {
    if (count >= crashAfter) throw new Crash('the process has ended');
    const answer = await client.send(request);
    count += 1;
    if (count >= crashAfter) throw new Crash('the process has ended');
    return answer;
  };
  const tools = { now, sleep: async () => await Promise.resolve(), random: () => 0.5, deadline: now() + 600_000 };
  const to = { server: githubServer(world.urls.server), repository: 'acme/shop', token };
  return { writer: createWriter(to, send, tools), sent: () => count, close: client.close };
}

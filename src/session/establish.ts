import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Identity, verifyIdentity } from '../github/identity.ts';
import { parseRun, type Run } from '../policy/run.ts';
import { fetchKeys, type Launched } from './launch.ts';
import { readSources, type Sources } from './sources.ts';

/** What the first round trip established. */
export interface Established extends Sources {
  readonly identity: Identity;
  readonly run: Run;
  readonly tokenSha256: string;
}

/**
 * Awaits the first requests, verifies the token and parses policy and grants. `glimpse` is shown these as soon as they are there, before anything is
 * verified: good for opening connections, never for deciding.
 * @throws IdentityError, RunError when it cannot be proven who runs; FactError when something could not be read
 */
export async function establish(flights: Launched, glimpse: (sources: Sources) => void): Promise<Established> {
  // identity first: a job without a token is told so, whatever else fails
  const reading = flights.access.then((answer) => readSources(answer, flights));
  reading.then(glimpse).catch(() => undefined);
  const token = await flights.token;
  const keys = await flights.keys;
  const sources = await reading;
  const identity = await verifyIdentity(token, keys, flights.context, {
    issuers: await issuersFor(token, flights),
    audience: flights.inputs.audience,
    githubTime: sources.date,
    refetch: () => fetchKeys(keysAddress(token, flights), flights.send),
  });
  const attempt = await flights.attempt;
  const run = parseRun({ ...identity.claims, triggering_actor: attempt.login, triggering_actor_id: attempt.id });
  return { ...sources, identity, run, tokenSha256: createHash('sha256').update(token).digest('hex') };
}

/** The slug of an enterprise that has an issuer of its own, as a token of it would say. Decides nothing by itself. */
function slugIn(token: string, issuer: string): string | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const iss = typeof claims === 'object' && claims !== null && 'iss' in claims ? claims.iss : undefined;
    return typeof iss === 'string' && iss.startsWith(`${issuer}/`) ? iss.slice(issuer.length + 1) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The issuers that are believed: the server's one, and that of the enterprise of which the runner's event says that the repository is part.
 *
 * INVARIANT: a slug in the token alone adds no issuer.
 */
async function issuersFor(token: string, flights: Launched): Promise<readonly string[]> {
  const { issuer } = flights.server;
  const slug = slugIn(token, issuer);
  if (slug === undefined || flights.context.eventPath === undefined) return [issuer];
  const event = await readFile(flights.context.eventPath, 'utf8').then(parseEvent, () => undefined);
  return event !== undefined && event.toLowerCase() === slug.toLowerCase() && /^[\w-]{1,100}$/.test(slug) ? [issuer, `${issuer}/${slug}`] : [issuer];
}

function parseEvent(text: string): string | undefined {
  try {
    const event: unknown = JSON.parse(text);
    const enterprise = typeof event === 'object' && event !== null && 'enterprise' in event ? event.enterprise : undefined;
    const slug = typeof enterprise === 'object' && enterprise !== null && 'slug' in enterprise ? enterprise.slug : undefined;
    return typeof slug === 'string' ? slug : undefined;
  } catch {
    return undefined;
  }
}

/** Where to look again for a key: below the issuer's own host, never anywhere a token points to. */
function keysAddress(token: string, flights: Launched): string {
  const slug = slugIn(token, flights.server.issuer);
  return slug !== undefined && /^[\w-]{1,100}$/.test(slug) ? `${flights.server.issuer}/${slug}/.well-known/jwks` : flights.server.jwks;
}


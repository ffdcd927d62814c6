import { createHash } from 'node:crypto';
import type { Bounds } from '../credential.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html, RoleSessionName */
const MAX_SESSION_NAME_CHARACTERS = 64;
const REFUSED_IN_NAMES = /[^\w+=,.@-]/g;
const DIGEST_CHARACTERS = 8;
/** Room for a run's id, twenty digits, and its attempt. */
const MAX_RUN_CHARACTERS = 32;

/**
 * Names the session after who, by which grant, in which run attempt, so that CloudTrail tells:
 * `mona@november-banner@4711-1`. The grant is the name of the actor's own file, or `teams+platform+banner`. What has to
 * be cut or replaced is told apart by a digest.
 */
export function sessionName(bounds: Pick<Bounds, 'actor' | 'through' | 'grant' | 'runId' | 'runAttempt'>): string {
  const actor = personAndTool(bounds);
  const slug = slugOf(bounds.grant, bounds.actor);
  const run = shortened(
    `${bounds.runId}-${bounds.runAttempt}`,
    MAX_RUN_CHARACTERS,
    `${bounds.runId}\n${bounds.runAttempt}`,
  );
  const most = MAX_SESSION_NAME_CHARACTERS - run.length - '@@'.length;
  if (actor.length + slug.length <= most && actor.search(REFUSED_IN_NAMES) < 0 && slug.search(REFUSED_IN_NAMES) < 0)
    return `${actor}@${slug}@${run}`;
  const left = most - DIGEST_CHARACTERS - '.'.length;
  const actorMost = Math.max(Math.floor((left * 3) / 4), left - slug.length);
  const who = actor.slice(0, actorMost).replaceAll(REFUSED_IN_NAMES, '-');
  const what = slug.slice(0, left - who.length).replaceAll(REFUSED_IN_NAMES, '-');
  return `${who}@${what}.${shortDigest(`${actor}\n${bounds.grant}`)}@${run}`;
}

/** `dependabot+bot` for `dependabot[bot]`: no login has a `+`. */
export function actorName(actor: string): string {
  return actor.replace(/\[bot\]$/, '+bot');
}

/** Who acts, and by way of which tool: `mona-marketing+n8n`. No login, handle or entry has a `+`. */
export function personAndTool({ actor, through }: Pick<Bounds, 'actor' | 'through'>): string {
  return through === undefined ? actorName(actor) : `${actorName(actor)}+${through}`;
}

/** `+` is in no login and in no file name, so that no grant can be named like another. */
function slugOf(grant: string, actor: string): string {
  const own = ['users', 'people'].map((folder) => `${folder}/${actor}/`).find((folder) => grant.startsWith(folder));
  return own === undefined ? grant.replaceAll('/', '+') : grant.slice(own.length);
}

function shortened(text: string, longest: number, identity: string): string {
  if (text.length <= longest && text.search(REFUSED_IN_NAMES) < 0) return text;
  return `${text.slice(0, longest - DIGEST_CHARACTERS - 1).replaceAll(REFUSED_IN_NAMES, '-')}.${shortDigest(identity)}`;
}

/** Tells apart what was cut or replaced. */
export function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGEST_CHARACTERS);
}

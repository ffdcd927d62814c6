import { fetchAccess } from './access-files.ts';
import {
  describeTag,
  findRevocation,
  FREEZE,
  freezesIn,
  revocationsIn,
  revocationTag,
  REVOKED,
  ROOT,
  type SeenTags,
  freezesInForce,
} from '../policy/tags.ts';
import { type GitEnvironment, git } from './git.ts';
import type { Instructions } from './instructions.ts';
import { endedState, type GrantState } from './grant-state.ts';

const LOOK_MS = 5000;
const TAG_REFS = 'refs/tags/';
/** What is listed of the tags; `*` crosses slashes here. Those that count uses are many and left out. */
const BRAKES = [ROOT, FREEZE, `${FREEZE}/*`, REVOKED, `${REVOKED}/*`].map((name) => `${TAG_REFS}${inAnyCase(name)}`);

/** What a look found, or why it could not be made. */
export type Look = { readonly ok: true; readonly state: GrantState } | { readonly ok: false; readonly problem: string };

/**
 * Looks again how the grant stands, with git and whatever credentials the job has: the tags that freeze and revoke,
 * and, when the default branch moved on, the files themselves. `temp` is a folder for what has to be fetched.
 */
export async function lookAgain(
  instructions: Instructions,
  state: GrantState,
  now: number,
  env: GitEnvironment,
  temp: string,
): Promise<Look> {
  const listed = git(['ls-remote', '--', instructions.policy.url, 'HEAD', ...BRAKES], { env, timeoutMs: LOOK_MS });
  if (!listed.ok) return listed;
  const refs = parseRefs(listed.output);
  const { ended: before, ...lasting } = { ...state, at: now };
  const known: GrantState = before?.by === 'commit' ? { ...lasting, ended: before } : lasting;
  const seen: SeenTags = { names: tagsIn(refs), unread: [] };
  if (
    instructions.emergency?.isFreezePassedOver !== true &&
    freezesInForce(freezesIn(seen), instructions.lifted).length > 0
  )
    return {
      ok: true,
      state: endedState(
        known,
        'tag',
        'all access is frozen at the moment',
        'wait until the freeze is over, and then run the workflow again',
      ),
    };
  const tag = revokingTagSeen(instructions, seen);
  if (tag !== undefined)
    return { ok: true, state: endedState(known, 'tag', `the grant was revoked by ${describeTag(revocationTag(tag))}`) };
  const head = refs.get('HEAD');
  if (head === undefined)
    return { ok: true, state: endedState(known, 'commit', 'the policy is gone from its repository') };
  if (head === state.head) return { ok: true, state: known };
  // YAML is loaded only when there is something new to read
  const { checkFiles } = await import('./recheck.ts');
  const read = fetchAccess(instructions, env, temp);
  return read.ok ? { ok: true, state: checkFiles(instructions, { ...lasting, head: read.commit }, read) } : read;
}

function inAnyCase(name: string): string {
  return name.replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

/** Names of tags; what an annotated one points to is listed beside it as `^{}`. */
function tagsIn(refs: ReadonlyMap<string, string>): readonly string[] {
  return [...refs.keys()].flatMap((name) =>
    name.startsWith(TAG_REFS) && !name.endsWith('^{}') ? [name.slice(TAG_REFS.length)] : [],
  );
}

function revokingTagSeen({ grant, people = [] }: Instructions, seen: SeenTags): string | undefined {
  const revoked = new Set(revocationsIn(seen));
  return [grant, ...people].map((id) => findRevocation(revoked, id)).find((found) => found !== undefined);
}

/** `<oid> TAB <ref>` by line; a pattern matches the end of a ref, so names are compared whole. */
function parseRefs(output: string): ReadonlyMap<string, string> {
  return new Map(
    output.split('\n').flatMap((line): [string, string][] => {
      const [oid = '', name] = line.split('\t');
      return name === undefined ? [] : [[name, oid]];
    }),
  );
}

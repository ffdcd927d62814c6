import { fetchAllGateTags } from '../../github/all-gate-tags.ts';
import { grantStage } from '../../policy/grant-stage.ts';
import type { GrantFile } from '../../policy/grant.ts';
import type { Policy } from '../../policy/policy.ts';
import { freezesIn, freezesInForce, type SeenTags } from '../../policy/tags.ts';
import type { WallPerson } from '../../walls/generate/wall-facts.ts';
import { askGit } from '../ask-git.ts';
import { accessFolder, readAllGrants } from '../check/access.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CommandLine } from '../command.ts';
import { ownToken, withGitHub } from '../github-session.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** Who has a grant in force, and whom a wall cannot name. */
export interface LivePeople {
  readonly people: readonly WallPerson[];
  readonly notes: readonly string[];
}

/**
 * Everybody with a live grant: by the files at hand, and the tags of GitHub with a token, else of the clone. Whether a
 * grant was approved is the gate's part.
 * @throws UsageError where the tags that revoke cannot be read: nobody is let in on a guess
 */
export async function readLivePeople(
  given: CommandLine,
  terminal: Terminal,
  policy: Policy,
  home: string,
): Promise<LivePeople> {
  const access = accessFolder(terminal.cwd, given.text('access') ?? USUAL_ACCESS);
  const tags = await readGateTags(given, terminal, home);
  if (tags.unread.length > 0)
    throw new UsageError(
      'there are more tags below `grantgate/` than can be read, so it is not known who was revoked',
      'delete old tags that count uses',
    );
  return livePeople(readAllGrants(access), tags, policy, terminal.now());
}

/** Pure: `now` in milliseconds since 1970. */
export function livePeople(
  grants: readonly GrantFile[],
  tags: SeenTags,
  { roles, lifted }: Pick<Policy, 'roles' | 'lifted'>,
  now: number,
): LivePeople {
  if (freezesInForce(freezesIn(tags), lifted ?? []).length > 0)
    return { people: [], notes: ['everything is frozen: the walls let nobody in'] };
  const notes: string[] = [];
  const people = grants.flatMap((file): readonly WallPerson[] => {
    if (!file.ok || grantStage(file, now, tags) !== 'active' || !roles.has(file.grant.role)) return [];
    const { role, expires: until, 'principal-id': id } = file.grant;
    if (id !== undefined && until !== undefined) return [{ id: String(id), role, grant: file.id, until }];
    notes.push(
      id === undefined
        ? `the grant \`${file.id}\` names no \`principal-id\`: the walls do not let its people in`
        : `the grant \`${file.id}\` says how long, and not until when: the walls do not let its holder in`,
    );
    return [];
  });
  return { people: people.toSorted((one, other) => (one.grant < other.grant ? -1 : 1)), notes };
}

async function readGateTags(given: CommandLine, terminal: Terminal, home: string): Promise<SeenTags> {
  const token = ownToken(terminal);
  if (token !== undefined)
    return await withGitHub(given, terminal, token, async ({ api }) => fetchAllGateTags(api, home), home);
  const listed = askGit(
    terminal.cwd,
    ['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags/grantgate'],
    terminal.env,
  );
  if (listed === undefined)
    throw new UsageError(
      'the tags that revoke grants are not known',
      'set GH_TOKEN, or start this in a clone that has fetched the tags',
    );
  return { names: listed.split('\n').filter((name) => name !== ''), unread: [] };
}

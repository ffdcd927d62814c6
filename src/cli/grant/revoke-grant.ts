import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrakeFacts, readBrakes } from '../../github/brakes.ts';
import { createTag } from '../../github/create-ref.ts';
import { isSameName } from '../../policy/fold.ts';
import { nearest } from '../../policy/nearest.ts';
import { describeTag, findRevocation, revocationsIn, revocationTag } from '../../policy/tags.ts';
import { quote } from '../../report/safe-line.ts';
import { readAllGrants } from '../check/access.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CliCommand } from '../command.ts';
import { type GitHubSession, ownToken, withGitHub } from '../github-session.ts';
import { repositoryRoot } from '../preflight/repository-root.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { BRAKE_OPTIONS, type BrakeOutcome, keepingNotes, printLines, printOutcome, pushLine } from './outcome.ts';
import { readRevokeTarget, type RevokeTarget } from './target.ts';

export const revokeGrant: CliCommand = {
  name: 'grant revoke',
  operands: '<id|holder>',
  about:
    'Revokes a grant, or all that a person, a team or an app has, by a tag in the repository of the ' +
    'policy. It needs no ' +
    'review and takes effect at\nthe next decision: a run that starts, a push within a minute, a renewal. ' +
    'Keys that were handed out ' +
    'last until they end: see `grantgate revoke`.\nWith a token in GH_TOKEN or GITHUB_TOKEN it sets the ' +
    'tag; with --print it ' +
    'prints the line of git to paste.',
  options: BRAKE_OPTIONS,
  examples: [
    'grantgate grant revoke users/mona/november-banner',
    'grantgate grant revoke users/mona --policy-repository acme/shop',
    'grantgate grant revoke users/mona --print',
  ],
  run: async (given, terminal) => {
    const [operand] = given.operands;
    if (operand === undefined)
      throw new UsageError('what to revoke is missing', 'give the id of a grant, or a holder such as `users/mona`');
    const target = readRevokeTarget(operand);
    if (given.has('print'))
      return printLines(
        [
          `# in a clone of the policy's repository: revokes ${whatIsRevoked(target)}`,
          ...absentNotes(target, given.text('policy-path') ?? USUAL_ACCESS, terminal),
          pushLine(target.tag),
        ],
        terminal,
      );
    const token = neededToken(terminal, operand);
    return await withGitHub(given, terminal, token, async (session) =>
      printOutcome(await revokeNow(session, given.text('policy-path') ?? USUAL_ACCESS, target), given, terminal),
    );
  },
};

/**
 * What this clone says about a name that may be misspelled, as comments: the line is printed all the same, since the
 * default branch may have what the clone lacks.
 */
function absentNotes({ grant, place }: RevokeTarget, root: string, { cwd }: Terminal): readonly string[] {
  const access = join(repositoryRoot(cwd), root);
  if (!existsSync(join(access, 'grants'))) return [];
  const ids = grantIds(access);
  if (ids === undefined) return [];
  const holders = [...new Set(ids.map((id) => id.slice(0, id.lastIndexOf('/'))))];
  const names = grant === undefined ? holders : ids;
  if (names.some((name) => isSameName(name, place))) return [];
  const near = nearest(place, names);
  return [
    `# there is no ${grant === undefined ? 'folder of grants' : 'grant'} ${quote(place)} in this clone` +
      (near === undefined ? '' : `: did you mean ${quote(near)}?`),
  ];
}

/** Ids of the grants of a clone; what cannot be read must not keep anybody from revoking. */
function grantIds(access: string): readonly string[] | undefined {
  try {
    return readAllGrants(access).map(({ id }) => id);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** The token, where one is needed. */
function neededToken(terminal: Terminal, operand: string): string {
  const token = ownToken(terminal);
  if (token !== undefined) return token;
  throw new UsageError(
    'there is no token',
    `set GH_TOKEN (\`gh auth token\` shows yours), or paste what \`grantgate grant revoke ${operand} ` +
      `--print\` prints`,
  );
}

/** Sets the tag, unless it is revoked already. */
async function revokeNow({ api, to }: GitHubSession, root: string, target: RevokeTarget): Promise<BrakeOutcome> {
  const { repository } = to;
  const facts = await readBrakes(api, repository, root, target);
  const before = findRevocation(new Set(revocationsIn(facts.tags)), target.place);
  if (before !== undefined) {
    const tag = revocationTag(before);
    const by = `${describeTag(tag)} in ${repository}`;
    const message = `Nothing to do: ${whatIsRevoked(target)} is revoked already, by ${by}.`;
    return { outcome: 'already-revoked', repository, tag, message, notes: [] };
  }
  refuseUnknown(target, facts);
  await createTag(to, target.tag, facts.commit);
  const isUnknown = target.grant === undefined && facts.folder === undefined;
  return {
    outcome: 'revoked',
    repository,
    tag: target.tag,
    message: `Revoked ${whatIsRevoked(target)}: the tag ${target.tag} is in ${repository}.`,
    notes: [
      'It takes effect at the next decision: a run that starts, a push within a minute, a renewal.',
      ...(isUnknown ? [`There is no folder of grants for ${quote(target.place)}: is the name right?`] : []),
      ...keepingNotes(facts.keeping, repository),
    ],
  };
}

/** INVARIANT: a misspelled name is never taken for a revocation that was made. */
function refuseUnknown({ grant, place }: RevokeTarget, { folder }: BrakeFacts): void {
  if (grant === undefined) return;
  const name = place.split('/')[2] ?? '';
  const names = (folder ?? []).filter((file) => file.endsWith('.yml')).map((file) => file.slice(0, -'.yml'.length));
  if (names.some((one) => isSameName(one, name))) return;
  const above = place.slice(0, place.lastIndexOf('/'));
  const near = nearest(name, names);
  throw new UsageError(
    `there is no grant \`${place}\` at the default branch`,
    near !== undefined
      ? `did you mean \`${above}/${near}\`? \`${above}\` revokes all of them`
      : names.length === 0
        ? `\`${above}\` has none there. \`grantgate grant revoke ${above}\` revokes whatever it may get`
        : `there is ${names.map((one) => `\`${above}/${one}\``).join(', ')}; \`${above}\` revokes all of them`,
  );
}

function whatIsRevoked({ place, grant }: RevokeTarget): string {
  return grant === undefined ? `all that ${place} has` : place;
}

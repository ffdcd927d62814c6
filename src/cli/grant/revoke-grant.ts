import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrakeFacts, readBrakes } from '../../github/brakes.ts';
import { createTag } from '../../github/create-ref.ts';
import { FactError } from '../../github/fact-error.ts';
import { fetchRevocations } from '../../github/revocations.ts';
import { isSameName } from '../../policy/fold.ts';
import { nearest } from '../../policy/nearest.ts';
import { describeTag, findRevocation, joinTags, revocationsIn, revocationTag } from '../../policy/tags.ts';
import { quote } from '../../report/safe-line.ts';
import { readAllGrants } from '../check/access.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CliCommand } from '../command.ts';
import { type GitHubSession, ownToken, withGitHub } from '../github-session.ts';
import { repositoryRoot } from '../preflight/repository-root.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type EveryName, findEveryName, namesOfClone } from './every-name.ts';
import { BRAKE_OPTIONS, type BrakeOutcome, keepingNotes, printLines, printOutcome, pushLine } from './outcome.ts';
import { readRevokeTarget, tagThatRevokes, type RevokeTarget } from './target.ts';

export const revokeGrant: CliCommand = {
  name: 'grant revoke',
  operands: '<id|holder>',
  about:
    'Revokes a grant, or all that a person, a team or an app has, by a tag in the repository of the ' +
    'policy. It needs no ' +
    'review and takes effect at\nthe next decision: a run that starts, a push within a minute, a renewal. ' +
    'Keys that were handed out ' +
    'last until they end: see `grantgate revoke`.\nA person is revoked by every name: login, number of the ' +
    'account, handle of people.yml and what it says of her; by number alone: `accounts/<number>`.\n' +
    'With a token in GH_TOKEN or GITHUB_TOKEN it sets the tag; with --print it ' +
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
          ...otherLines(target, given.text('policy-path') ?? USUAL_ACCESS, terminal),
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

/** Lines for the other names that this clone knows of whoever is revoked, and what it does not know as comments. */
function otherLines({ grant, place }: RevokeTarget, root: string, { cwd }: Terminal): readonly string[] {
  if (grant !== undefined || place.startsWith('teams/')) return [];
  const { places, notes } = namesOfClone(join(repositoryRoot(cwd), root), place);
  return [
    ...notes.map((note) => `# ${note}`),
    ...places.filter((other) => other !== place).map((other) => pushLine(tagThatRevokes(other))),
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

/** Sets what is missing of the tags that revoke. */
async function revokeNow(session: GitHubSession, root: string, target: RevokeTarget): Promise<BrakeOutcome> {
  const { api, to } = session;
  const { repository } = to;
  const facts = await readBrakes(api, repository, root, target);
  const own = new Set(revocationsIn(facts.tags));
  if (findRevocation(own, target.place) === undefined) refuseUnknown(target, facts);
  const known: EveryName =
    target.grant === undefined ? await findEveryName(api, target, facts) : { places: [target.place], notes: [] };
  const others = known.places.filter((place) => place !== target.place);
  const tags = joinTags([facts.tags, await fetchRevocations(api, repository, others)]);
  const revoked = new Set(revocationsIn(tags));
  const missing = known.places.filter((place) => findRevocation(revoked, place) === undefined);
  const notes = [...known.notes, ...keepingNotes(facts.keeping, repository)];
  const isPartial = known.isPartial === true;
  const before = findRevocation(revoked, target.place);
  if (missing.length === 0) {
    const tag = before === undefined ? target.tag : revocationTag(before);
    const by = `${describeTag(tag)} in ${repository}`;
    const message = `Nothing to do: ${whatIsRevoked(target)} is revoked already, by ${by}.`;
    return { outcome: 'already-revoked', repository, tag, message, notes: known.notes, isPartial };
  }
  const set = missing.map(tagThatRevokes);
  await createTags(to, set, facts.commit);
  const [first = target.tag, ...more] = set;
  const isUnknown = target.grant === undefined && facts.folder === undefined && others.length === 0;
  return {
    outcome: 'revoked',
    repository,
    tag: first,
    tags: set,
    isPartial,
    message: `Revoked ${whatIsRevoked(target)}: the tag ${first} is in ${repository}.`,
    notes: [
      ...otherNames(more),
      'It takes effect at the next decision: a run that starts, a push within a minute, a renewal.',
      ...(isUnknown ? [`There is no folder of grants for ${quote(target.place)}: is the name right?`] : []),
      ...notes,
    ],
  };
}

function otherNames(tags: readonly string[]): readonly string[] {
  return tags.length === 0
    ? []
    : [`So ${tags.length === 1 ? 'is' : 'are'} ${tags.join(', ')}: by no other name either.`];
}

/** Sets each of them, whatever becomes of the others. @throws FactError when one could not be set */
async function createTags(to: GitHubSession['to'], tags: readonly string[], commit: string): Promise<void> {
  const faults: FactError[] = [];
  for (const tag of tags)
    try {
      await createTag(to, tag, commit);
    } catch (error) {
      if (!(error instanceof FactError)) throw error;
      faults.push(error);
    }
  if (faults[0] !== undefined) throw faults[0];
}

/** INVARIANT: a misspelled name is never taken for a revocation that was made. */
function refuseUnknown({ grant, place }: RevokeTarget, { folder }: BrakeFacts): void {
  if (grant === undefined) return;
  const name = place.split('/')[2] ?? '';
  const names = (folder ?? []).flatMap((file) =>
    file.name.endsWith('.yml') ? [file.name.slice(0, -'.yml'.length)] : [],
  );
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

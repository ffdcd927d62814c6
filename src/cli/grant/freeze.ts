import { readBrakes } from '../../github/brakes.ts';
import { createTag } from '../../github/create-ref.ts';
import { parsePolicy } from '../../policy/policy.ts';
import { foldTag, FREEZE, freezesIn, freezesInForce, describeTag } from '../../policy/tags.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CliCommand } from '../command.ts';
import { type GitHubSession, ownToken, withGitHub } from '../github-session.ts';
import { UsageError } from '../usage-error.ts';
import { BRAKE_OPTIONS, type BrakeOutcome, keepingNotes, printLines, printOutcome, pushLine } from './outcome.ts';

export const freeze: CliCommand = {
  name: 'grant freeze',
  about:
    'Stops every run that is decided by the policy of a repository, at once and without a review, by a ' +
    'tag in that repository. ' +
    'Only a reviewed\nchange of the policy ends it: see `grantgate grant unfreeze`. With a token in ' +
    'GH_TOKEN or GITHUB_TOKEN it sets the ' +
    'tag; with --print it prints the\nline of git to paste.',
  options: BRAKE_OPTIONS,
  examples: [
    'grantgate grant freeze',
    'grantgate grant freeze --policy-repository acme/shop',
    'grantgate grant freeze --print',
  ],
  run: async (given, terminal) => {
    const tag = `${FREEZE}/${timeName(terminal.now())}`;
    if (given.has('print'))
      return printLines(["# in a clone of the policy's repository: stops every run", pushLine(tag)], terminal);
    const token = ownToken(terminal);
    if (token === undefined)
      throw new UsageError(
        'there is no token',
        'set GH_TOKEN (`gh auth token` shows yours), or paste what `grantgate grant freeze --print` prints',
      );
    return await withGitHub(given, terminal, token, async (session) =>
      printOutcome(await freezeNow(session, given.text('policy-path') ?? USUAL_ACCESS, tag), given, terminal),
    );
  },
};

/** Sets the tag, unless everything is frozen already. */
async function freezeNow({ api, to }: GitHubSession, root: string, tag: string): Promise<BrakeOutcome> {
  const { repository } = to;
  const facts = await readBrakes(api, repository, root, 'freezes');
  const policy = facts.policy === undefined ? undefined : parsePolicy(facts.policy, 'policy.yml');
  const freezes = freezesIn(facts.tags);
  const [before] = freezesInForce(freezes, policy?.ok === true ? policy.value.lifted : []);
  if (before !== undefined) {
    const message = `Nothing to do: everything is frozen already, by ${describeTag(before)} in ${repository}.`;
    return { outcome: 'already-frozen', repository, tag: before, message, notes: [] };
  }
  const inTheWay = freezes.find((name) => foldTag(name) === FREEZE);
  if (inTheWay !== undefined)
    throw new UsageError(
      `the lifted freeze \`${inTheWay}\` is in the way: git can hold no tag below it`,
      'remove it from `lifted` in the policy, or have an administrator delete the tag',
    );
  await createTag(to, tag, facts.commit);
  return {
    outcome: 'frozen',
    repository,
    tag,
    message: `Frozen: the tag ${tag} is in ${repository}, and every run is refused from now on.`,
    notes: [
      'It ends by a reviewed change of the policy: `grantgate grant unfreeze` writes it.',
      ...keepingNotes(facts.keeping, repository),
    ],
  };
}

/** A time as the last part of a tag: `20261128T180000Z`. */
function timeName(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

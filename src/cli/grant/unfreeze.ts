import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBrakes } from '../../github/brakes.ts';
import { parsePolicy } from '../../policy/policy.ts';
import { describeTag, foldTag, freezesIn, freezesInForce, FREEZE, type SeenTags } from '../../policy/tags.ts';
import { quote } from '../../report/safe-line.ts';
import { withLifted } from '../../requests/lifted.ts';
import { accessFolder } from '../check/access.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import { GITHUB_OPTIONS, ownToken, withGitHub } from '../github-session.ts';
import { readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { BRAKE_OPTIONS, printOutcome } from './outcome.ts';
import { proposeLifting } from './propose-lifting.ts';

export const unfreeze: CliCommand = {
  name: 'grant unfreeze',
  operands: '[tag]...',
  about:
    'Proposes the change of the policy that ends freezes: their tags under `lifted`. It counts once it is approved ' +
    'and merged as any change of the\npolicy; no tag is deleted. With a token in GH_TOKEN or GITHUB_TOKEN it opens ' +
    'the pull request, once; without one, or with --access, it changes\nthe file in this clone.',
  options: {
    ...GITHUB_OPTIONS,
    'policy-path': BRAKE_OPTIONS['policy-path'],
    access: { value: 'folder', help: `Change the policy.yml of this folder, and propose nothing; ${USUAL_ACCESS}` },
    print: { help: 'Print the changed policy, and change nothing' },
    json: { help: 'Print the outcome as JSON' },
  },
  examples: [
    'grantgate grant unfreeze',
    'grantgate grant unfreeze grantgate/frozen/20261128T180000Z --print',
    "git ls-remote --tags origin 'grantgate/frozen*' 'grantgate/frozen/*'",
  ],
  run: async (given, terminal) => {
    const token = ownToken(terminal);
    const named = given.operands.map(readFreeze);
    if (token === undefined || given.has('access')) return await changeFile(named, given, terminal);
    return await withGitHub(given, terminal, token, async (session) => {
      const root = given.text('policy-path') ?? USUAL_ACCESS;
      const { policy, tags: seen } = await readBrakes(session.api, session.to.repository, root, 'freezes');
      if (policy === undefined)
        throw new UsageError(`there is no \`${root}/policy.yml\``, 'give its folder with `--policy-path`');
      const freezes = liftable(seen);
      const missing = named.find((tag) => !freezes.includes(tag));
      if (missing !== undefined)
        throw new UsageError(`there is no tag ${quote(missing)}`, 'leave it out: every freeze is lifted then');
      const open = stillOpen(named.length > 0 ? named : freezes, policy);
      if (open.length === 0) return nothingToDo(session.to.repository, given, terminal);
      const text = liftedText(policy, open);
      if (given.has('print')) return printText(text, terminal);
      const change = { path: `${root}/policy.yml`, text, tags: open };
      return printOutcome(await proposeLifting(session, terminal, change), given, terminal);
    });
  },
};

/** Changes the policy in this clone, for a person to propose. */
async function changeFile(named: readonly string[], given: CommandLine, terminal: Terminal): Promise<number> {
  const folder = given.text('access') ?? USUAL_ACCESS;
  const file = join(accessFolder(terminal.cwd, folder), 'policy.yml');
  const read = readText(file);
  if (read.kind !== 'text')
    throw new UsageError(`${quote(file)} cannot be read`, 'give the folder of the policy with `--access`');
  const tags = named.length > 0 ? named : await freezesNow(given, terminal);
  const open = stillOpen(tags, read.text);
  if (open.length === 0) return nothingToDo('', given, terminal);
  const text = liftedText(read.text, open);
  if (given.has('print')) return printText(text, terminal);
  writeFileSync(file, text);
  const message = `Lifted in ${folder}/policy.yml: ${open.join(', ')}`;
  const notes = ['Propose it as a pull request: the freeze is over once that is approved and merged.'];
  return printOutcome({ outcome: 'changed', repository: '', message, notes }, given, terminal);
}

function printText(text: string, { stdout }: Terminal): number {
  stdout.write(text);
  return 0;
}

function nothingToDo(repository: string, given: CommandLine, terminal: Terminal): number {
  const message = 'Nothing to do: no freeze is in force that the policy does not lift.';
  return printOutcome({ outcome: 'not-frozen', repository, message, notes: [] }, given, terminal);
}

/** Freezes that the policy does not lift yet, each once; of a broken one, all. A tag may be found in two ways. */
function stillOpen(tags: readonly string[], policy: string): readonly string[] {
  const parsed = parsePolicy(policy, 'policy.yml');
  return freezesInForce([...new Set(tags)], parsed.ok ? parsed.value.lifted : []);
}

/** @throws UsageError when the policy is broken, or its list is written in a way that is left to a person */
function liftedText(policy: string, tags: readonly string[]): string {
  const lifted = withLifted(policy, tags);
  if (lifted.ok) return lifted.text;
  if (lifted.why === 'broken')
    throw new UsageError('the policy has a mistake', 'see `grantgate lint`, and correct it first');
  throw new UsageError('the policy could not be changed by itself', `add under \`lifted\`: ${tags.join(', ')}`);
}

/** @throws UsageError for a tag that freezes nothing */
function readFreeze(written: string): string {
  const tag = written.replace(/^refs\/tags\//, '').replace(/\^\{\}$/, '');
  if (new RegExp(`^${FREEZE}(?:/[^\\s~^:?*[\\\\]+)?$`).test(foldTag(tag))) return tag;
  throw new UsageError(`${quote(written)} is not a freeze`, `give a tag such as \`${FREEZE}/20261128T180000Z\``);
}

async function freezesNow(given: CommandLine, terminal: Terminal): Promise<readonly string[]> {
  const token = ownToken(terminal);
  if (token === undefined)
    throw new UsageError(
      'there is no token to ask which freezes are in force',
      "set GH_TOKEN, or name the tags: `git ls-remote --tags origin 'grantgate/frozen*' " +
        "'grantgate/frozen/*'` shows them",
    );
  return await withGitHub(given, terminal, token, async ({ api, to }) => {
    const { tags } = await readBrakes(api, to.repository, given.text('policy-path') ?? USUAL_ACCESS, 'freezes');
    return liftable(tags);
  });
}

/** @throws UsageError where a tag freezes that `lifted` cannot name */
function liftable(tags: SeenTags): readonly string[] {
  const freezes = freezesIn(tags);
  const stuck = freezes.find((name) => !foldTag(name).startsWith(FREEZE) || /\s/.test(name));
  if (stuck === undefined) return freezes;
  throw new UsageError(
    `${describeTag(stuck)} freezes everything, and the policy cannot lift that`,
    'have an administrator delete tags that are in the way, or that are over',
  );
}

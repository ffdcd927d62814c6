import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBrakes } from '../../github/brakes.ts';
import { parsePolicy } from '../../policy/policy.ts';
import { describeTag, foldTag, freezesIn, freezesInForce, FREEZE } from '../../policy/tags.ts';
import { quote } from '../../report/safe-line.ts';
import { withLifted } from '../../requests/lifted.ts';
import { accessFolder } from '../check/access.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import { GITHUB_OPTIONS, ownToken, withGitHub } from '../github-session.ts';
import { readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export const unfreeze: CliCommand = {
  name: 'grant unfreeze',
  operands: '[tag]...',
  about:
    'Writes the change of the policy that ends freezes: their tags under `lifted`. It counts once it is ' +
    'approved and merged as any ' +
    'change of the\npolicy; no tag is deleted. With a token in GH_TOKEN or GITHUB_TOKEN it asks which ' +
    'freezes are in force; else name ' +
    'their tags.',
  options: {
    ...GITHUB_OPTIONS,
    access: { value: 'folder', help: `Folder with the policy.yml to change; default: ${USUAL_ACCESS}` },
    print: { help: 'Print the changed policy, and change nothing' },
  },
  examples: [
    'grantgate grant unfreeze',
    'grantgate grant unfreeze grantgate/frozen/20261128T180000Z --print',
    "git ls-remote --tags origin 'grantgate/frozen*' 'grantgate/frozen/*'",
  ],
  run: async (given, terminal) => {
    const file = join(accessFolder(terminal.cwd, given.text('access') ?? USUAL_ACCESS), 'policy.yml');
    const read = readText(file);
    if (read.kind !== 'text')
      throw new UsageError(`${quote(file)} cannot be read`, 'give the folder of the policy with `--access`');
    const tags = given.operands.length > 0 ? given.operands.map(readFreeze) : await freezesNow(given, terminal);
    const policy = parsePolicy(read.text, 'policy.yml');
    const open = freezesInForce(tags, policy.ok ? policy.value.lifted : []);
    if (open.length === 0) {
      terminal.stdout.write('Nothing to do: no freeze is in force that the policy does not lift.\n');
      return 0;
    }
    const text = liftedText(read.text, open);
    if (given.has('print')) {
      terminal.stdout.write(text);
      return 0;
    }
    writeFileSync(file, text);
    terminal.stdout.write(
      [
        `Lifted in ${given.text('access') ?? USUAL_ACCESS}/policy.yml: ${open.join(', ')}`,
        '  Propose it as a pull request: the freeze is over once that is approved and merged.',
        '',
      ].join('\n'),
    );
    return 0;
  },
};

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
    const { tags } = await readBrakes(api, to.repository, USUAL_ACCESS, 'freezes');
    const freezes = freezesIn(tags);
    const stuck = freezes.find((name) => !foldTag(name).startsWith(FREEZE) || /\s/.test(name));
    if (stuck !== undefined)
      throw new UsageError(
        `${describeTag(stuck)} freezes everything, and the policy cannot lift that`,
        'have an administrator delete tags that are in the way, or that are over',
      );
    return freezes;
  });
}

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { quote } from '../../report/safe-line.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CliCommand } from '../command.ts';
import { GITHUB_OPTIONS, ownToken, policyRepository, withGitHub } from '../github-session.ts';
import { UsageError } from '../usage-error.ts';
import { collectRepository, type CollectedSource } from './collected.ts';
import { readPolicyText } from './policy-text.ts';
import { repositoriesOf } from './read-wall-facts.ts';

export const collectCommand: CliCommand = {
  name: 'walls collect',
  about:
    'Collects what GitHub is set to, for the repositories of the policy: rulesets, the rules in force on the default ' +
    'branch, environments,\nActions, subjects of tokens. Each source is read (when, and its digest), refused (and ' +
    'which permission shows it) or absent; a refusal is\nnever an empty list. The token is in GH_TOKEN; that of an ' +
    'administrator is shown most. Exit code 0: all was read, 1: some was refused,\n2: bad input.',
  options: {
    out: { value: 'file', help: 'File to write to; printed when left out' },
    access: { value: 'folder', help: `Folder with the policy.yml; default: ${USUAL_ACCESS}` },
    ...GITHUB_OPTIONS,
  },
  examples: ['GH_TOKEN=$(gh auth token) grantgate walls collect --out snapshot.json', 'grantgate walls collect'],
  run: async (given, terminal) => {
    const { policy } = readPolicyText(given, terminal);
    const home = policyRepository(given, terminal);
    const token = ownToken(terminal);
    if (token === undefined)
      throw new UsageError('there is no token', 'set GH_TOKEN, as with `GH_TOKEN=$(gh auth token)`');
    const names = repositoriesOf(policy, home);
    const sources = await withGitHub(
      given,
      terminal,
      token,
      async ({ api }) =>
        (await Promise.all(names.map(async (name) => collectRepository(api, name, terminal.now)))).flat(),
      home,
    );
    const snapshot = { schema: 1, made_by: 'grantgate walls collect', repositories: names, sources };
    const text = `${JSON.stringify(snapshot, undefined, 2)}\n`;
    const out = given.text('out');
    if (out === undefined) terminal.stdout.write(text);
    else {
      writeFileSync(resolve(terminal.cwd, out), text);
      terminal.stdout.write(`${quote(out)}: ${sources.length} sources\n${refusedLines(sources)}`);
    }
    return sources.some(({ state }) => state === 'refused') ? 1 : 0;
  },
};

function refusedLines(sources: readonly CollectedSource[]): string {
  return sources
    .flatMap((one) => (one.state === 'refused' ? [`refused: ${one.name} (needs ${one.needs})\n`] : []))
    .join('');
}

import { readBrakes } from '../../github/brakes.ts';
import { createTagRuleset } from '../../github/create-ref.ts';
import { TAG_RULESET } from '../../walls/generate/rulesets.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CliCommand } from '../command.ts';
import { GITHUB_OPTIONS, ownToken, policyRepository, withGitHub } from '../github-session.ts';
import { UsageError } from '../usage-error.ts';
import { printLines, printOutcome } from './outcome.ts';

export const ruleset: CliCommand = {
  name: 'grant ruleset',
  about:
    'Creates the ruleset that keeps the tags of the gate (`refs/tags/grantgate/**/*`) from being deleted ' +
    'or moved, so that nobody ' +
    'undoes a\nrevocation, a freeze or a use. It needs an administrator: a token with `administration: ' +
    'write` in GH_TOKEN or ' +
    'GITHUB_TOKEN; with --print it\nprints the call of `gh` to paste.',
  options: {
    ...GITHUB_OPTIONS,
    print: { help: 'Print the call of gh that does it, and do nothing' },
    json: { help: 'Print the outcome as JSON' },
  },
  examples: ['grantgate grant ruleset', 'grantgate grant ruleset --policy-repository acme/shop --print'],
  run: async (given, terminal) => {
    const repository = policyRepository(given, terminal);
    if (given.has('print'))
      return printLines(
        [
          `gh api --method POST repos/${repository}/rulesets --input - <<'RULESET'`,
          JSON.stringify(TAG_RULESET, undefined, 2),
          'RULESET',
        ],
        terminal,
      );
    const token = ownToken(terminal);
    if (token === undefined)
      throw new UsageError('there is no token', 'set GH_TOKEN to that of an administrator, or give `--print`');
    return await withGitHub(given, terminal, token, async ({ api, to }) => {
      const { keeping } = await readBrakes(api, repository, USUAL_ACCESS, 'freezes');
      const isKept = keeping.brakes && keeping.uses;
      if (!isKept) await createTagRuleset(to);
      const message = isKept
        ? `Nothing to do: active rulesets keep the tags below \`grantgate/\` in ${repository}.`
        : `The ruleset “${TAG_RULESET.name}” keeps the tags below \`grantgate/\` in ${repository} from ` +
          `being deleted or moved.`;
      const outcome = isKept ? 'already-kept' : 'kept';
      return printOutcome({ outcome, repository, message, notes: bypassNotes(keeping.bypassed) }, given, terminal);
    });
  },
};

function bypassNotes(bypassed: readonly string[]): readonly string[] {
  return bypassed.map((name) => `The ruleset “${name}” is about these tags too, and somebody can bypass it.`);
}

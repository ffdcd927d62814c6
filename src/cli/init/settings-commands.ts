import { TAG_RULESET } from '../../github/create-ref.ts';
import { DEFAULT_BRANCH_RULESET } from '../../github/default-branch-ruleset.ts';
import { shellWord } from '../shell-word.ts';
import type { Answers, SettingsCommand } from './answers.ts';

/**
 * What has to hold outside the files: rules for the default branch and for the gate's tags, and the environment. An
 * administrator runs them. Source: GitHub's REST reference, "Create a repository ruleset", "Create or update an
 * environment", "Create a deployment branch policy".
 */
export function settingsCommands({ repository, environment, branches }: Answers): readonly SettingsCommand[] {
  return [
    {
      what: 'Protect the default branch',
      why: 'a grant counts by the pull request that brought it: nobody may push past one',
      command: rulesetCommand(repository, DEFAULT_BRANCH_RULESET),
    },
    {
      what: 'Keep the tags that revoke, freeze and count',
      why: 'whoever may delete such a tag takes a revocation back',
      command: rulesetCommand(repository, TAG_RULESET),
    },
    ...environmentCommands(repository, environment, branches),
  ];
}

function environmentCommands(
  repository: string,
  environment: string,
  branches: readonly string[],
): readonly SettingsCommand[] {
  const path = `repos/${repository}/environments/${encodeURIComponent(environment)}`;
  return [
    {
      what: `Make the environment ${environment}, for branches of the role only`,
      why: 'clouds trust a job by its environment: other branches must not get into it',
      command: [
        `gh api --method PUT ${shellWord(path)} --input - <<'JSON'`,
        JSON.stringify({ deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } }),
        'JSON',
        ...branches.map(
          (branch) =>
            `gh api --method POST ${shellWord(`${path}/deployment-branch-policies`)} -f name=${shellWord(branch)}`,
        ),
      ].join('\n'),
    },
  ];
}

function rulesetCommand(repository: string, ruleset: unknown): string {
  return [
    `gh api --method POST repos/${repository}/rulesets --input - <<'JSON'`,
    JSON.stringify(ruleset, undefined, 2),
    'JSON',
  ].join('\n');
}

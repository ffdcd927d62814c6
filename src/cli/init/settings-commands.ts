import { TAG_RULESET } from '../../walls/generate/rulesets.ts';
import { defaultBranchRuleset } from '../../walls/generate/rulesets.ts';
import { shellWord } from '../../report/shell-word.ts';
import type { Answers, SettingsCommand } from './answers.ts';
import { KEY_SECRET, REQUESTS_ENVIRONMENT } from './requests-workflow.ts';

/**
 * What has to hold outside the files: rules for the default branch and for the gate's tags, and the environment. An
 * administrator runs them. Source: GitHub's REST reference, "Create a repository ruleset", "Create or update an
 * environment", "Create a deployment branch policy".
 */
export function settingsCommands({
  repository,
  defaultBranch,
  environment,
  branches,
}: Answers): readonly SettingsCommand[] {
  return [
    {
      what: 'Protect the default branch',
      why: 'a grant counts by the pull request that brought it: nobody may push past one',
      command: rulesetCommand(repository, defaultBranchRuleset(1)),
    },
    {
      what: 'Keep the tags that revoke, freeze and count',
      why: 'whoever may delete such a tag takes a revocation back',
      command: rulesetCommand(repository, TAG_RULESET),
    },
    environmentCommand(repository, {
      name: environment,
      who: 'branches of the role',
      why: 'clouds trust a job by its environment: other branches must not get into it',
      branches,
    }),
    environmentCommand(repository, {
      name: REQUESTS_ENVIRONMENT,
      who: 'the default branch',
      why: `it holds the key of the App that writes requests, ${KEY_SECRET}, where no Vault and no KMS signs for it`,
      branches: [defaultBranch],
    }),
    {
      what: 'Let pull requests be merged by themselves once they are approved',
      why: 'an approved request is access then, with no further step; otherwise whoever approves merges it, too',
      command: `gh api --method PATCH repos/${repository} -F allow_auto_merge=true -F allow_squash_merge=true`,
    },
  ];
}

interface PlannedEnvironment {
  readonly name: string;
  /** Which branches, in words. */
  readonly who: string;
  readonly why: string;
  readonly branches: readonly string[];
}

function environmentCommand(repository: string, { name, who, why, branches }: PlannedEnvironment): SettingsCommand {
  const path = `repos/${repository}/environments/${encodeURIComponent(name.toWellFormed())}`;
  return {
    what: `Make the environment ${name}, for ${who} only`,
    why,
    command: [
      `gh api --method PUT ${shellWord(path)} --input - <<'JSON'`,
      JSON.stringify({ deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } }),
      'JSON',
      ...branches.map(
        (branch) =>
          `gh api --method POST ${shellWord(`${path}/deployment-branch-policies`)} -f name=${shellWord(branch)}`,
      ),
    ].join('\n'),
  };
}

function rulesetCommand(repository: string, ruleset: unknown): string {
  return [
    `gh api --method POST repos/${repository}/rulesets --input - <<'JSON'`,
    JSON.stringify(ruleset, undefined, 2),
    'JSON',
  ].join('\n');
}

import type { ActionEntry, ActionTable, Target } from './action-entry.ts';

/** The workspace itself says nothing. */
const FOLDER_TARGET: Target = { input: 'path', kind: 'file', default: '.', when: [{ input: 'path', not: ['.', ''] }] };
const FILE_TARGETS: readonly Target[] = [{ input: 'var_file', kind: 'file', list: true }, FOLDER_TARGET];

/**
 * A module in a folder, with the state of a workspace: the default one says nothing where the folder or the variables
 * do.
 */
const TERRAFORM_ACTION: ActionEntry = {
  targets: [
    { input: 'workspace', kind: 'workspace', default: 'default', unless: ['path', 'var_file'] },
    ...FILE_TARGETS,
  ],
};
const TERRAFORM_STATE: ActionEntry = {
  targets: [{ input: 'workspace', kind: 'workspace', default: 'default', unless: ['path'] }, FOLDER_TARGET],
};
const TERRAFORM_WORKSPACE: ActionEntry = {
  targets: [{ input: 'workspace', kind: 'workspace', fallback: { unknown: 'workspace' } }, FOLDER_TARGET],
};
const TERRAFORM_CLOUD: ActionEntry = {
  targets: [{ input: 'workspace', kind: 'workspace', fallback: { unknown: 'workspace' } }],
};
const TERRAFORM_CLOUD_RUN: ActionEntry = {
  targets: [{ kind: 'workspace', fallback: { unknown: 'the workspace of the run' } }],
};

const ON_MODULE = ['apply', 'plan', 'destroy', 'check', 'refresh'];
const ON_STATE = ['output', 'unlock-state'];
const ON_WORKSPACE = ['new-workspace', 'destroy-workspace'];

function dflook(commands: readonly string[], entry: ActionEntry): readonly [string, ActionEntry][] {
  return commands.flatMap((command) =>
    ['terraform', 'tofu'].map((program): [string, ActionEntry] => [`dflook/${program}-${command}`, entry]),
  );
}

/** Actions that change infrastructure or what runs in a cluster. */
export const INFRASTRUCTURE_ACTIONS: ActionTable = {
  ...Object.fromEntries([
    ...dflook(ON_MODULE, TERRAFORM_ACTION),
    ...dflook(ON_STATE, TERRAFORM_STATE),
    ...dflook(ON_WORKSPACE, TERRAFORM_WORKSPACE),
  ]),
  'hashicorp/tfc-workflows-github/actions/create-run': TERRAFORM_CLOUD,
  'hashicorp/tfc-workflows-github/actions/upload-configuration': TERRAFORM_CLOUD,
  'hashicorp/tfc-workflows-github/actions/workspace-output': TERRAFORM_CLOUD,
  'hashicorp/tfc-workflows-github/actions/apply-run': TERRAFORM_CLOUD_RUN,
  'pulumi/actions': {
    targets: [
      {
        input: 'stack-name',
        kind: 'stack',
        fallback: { unknown: 'the stack that is selected' },
        when: [{ input: 'command', given: true }],
      },
    ],
  },
  'deliverybot/helm': {
    targets: [
      { input: 'namespace', kind: 'namespace', fallback: { unknown: 'namespace' } },
      { input: 'release', kind: 'app' },
      { input: 'value-files', kind: 'file', list: true },
    ],
  },
  'koslib/helm-eks-action': { scripts: [{ input: 'command', shell: 'sh' }] },
  'aws-actions/amazon-ecs-deploy-task-definition': {
    targets: [
      { input: 'cluster', kind: 'context' },
      { input: 'service', kind: 'app' },
      { input: 'codedeploy-application', kind: 'app' },
      { input: 'codedeploy-deployment-group', kind: 'app' },
    ],
  },
  'aws-actions/aws-cloudformation-github-deploy': {
    targets: [{ input: 'name', kind: 'stack', fallback: { unknown: 'name' } }],
  },
  'aws-actions/aws-codebuild-run-build': {
    targets: [{ input: 'project-name', kind: 'project', fallback: { unknown: 'project-name' } }],
    opaque: 'a build in AWS CodeBuild',
  },
  'aws-actions/configure-aws-credentials': { targets: [{ input: 'aws-profile', kind: 'profile', prepares: true }] },
  'einaregilsson/beanstalk-deploy': {
    targets: [
      { input: 'environment_name', kind: 'alias' },
      { input: 'application_name', kind: 'app', fallback: { unknown: 'application_name' } },
    ],
  },
  'appleboy/lambda-action': {
    targets: [
      {
        input: 'function_name',
        kind: 'app',
        fallback: { unknown: 'function_name' },
        when: [{ input: 'dry_run', not: ['true'] }],
      },
      { input: 'aws_profile', kind: 'profile' },
    ],
  },
};

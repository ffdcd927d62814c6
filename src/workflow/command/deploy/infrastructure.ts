import { type Tool } from './tool.ts';

const TERRAFORM_TOOL: Tool = {
  programs: 'terraform tofu terragrunt',
  source: 'https://developer.hashicorp.com/terraform/cli/commands',
  singleDash: true,
  folder: true,
  options: {
    file: '-var-file -chdir -backend-config -working-dir -terragrunt-working-dir -config',
    workspace: '-workspace',
  },
  pairs: '-var',
  values:
    '-target -replace -out -state -state-out -backup -parallelism -lock-timeout -plugin-dir -from-module -module-depth',
  flags: '-auto-approve -no-color -or-create -force -json -input -destroy -refresh-only',
  variables: {
    TF_WORKSPACE: 'workspace',
    TF_VAR_environment: 'alias',
    TF_VAR_env: 'alias',
    TF_VAR_stage: 'alias',
    AWS_PROFILE: 'profile',
    ARM_SUBSCRIPTION_ID: 'subscription',
    GOOGLE_PROJECT: 'project',
  },
  operands: [
    ['workspace select', 'workspace'],
    ['workspace new', 'workspace'],
    ['workspace delete', 'workspace'],
    ['env select', 'workspace'],
  ],
  selects: ['workspace select', 'TF_WORKSPACE'],
  reads: { phrases: 'init,console' },
  changing: '-migrate-state -force-copy',
  local: 'fmt,version,validate,get,login,logout,hclfmt,hcl fmt,providers',
  changes: {
    commands:
      'apply,destroy,import,refresh,taint,untaint,force-unlock,state mv,state rm,state push,state ' +
      'replace-provider,run-all apply,run-all destroy,run apply,run destroy',
    why: "which environment the folder's state belongs to",
  },
};

const PULUMI: Tool = {
  programs: 'pulumi',
  source: 'https://www.pulumi.com/docs/iac/cli/commands',
  folder: true,
  options: { stack: '-s|--stack', file: '-C|--cwd --config-file' },
  pairs: '--config',
  values:
    '--color --secrets-provider -m|--message -p|--parallel -t|--target -r|--replace --target-replace --exclude ' +
    '--policy-pack --save-plan --plan --tracing -v|--verbose',
  flags: '--yes -y --create --non-interactive --skip-preview --refresh --diff --remove --force',
  variables: { PULUMI_STACK: 'stack', AWS_PROFILE: 'profile' },
  operands: [
    ['stack select', 'stack'],
    ['stack init', 'stack'],
    ['stack rm', 'stack'],
    ['stack rename', 'stack'],
  ],
  selects: ['stack select', 'PULUMI_STACK'],
  local:
    'version,login,logout,whoami,about,plugin,install,gen-completion,schema,package add,package gen-sdk,' +
    'package get-schema,package get-mapping,package info,stack ls',
  changes: {
    commands: 'up,update,destroy,refresh,import,cancel,watch,state,config set,config rm',
    why: 'which stack is selected',
  },
};

const CDK: Tool = {
  programs: 'cdk',
  source: 'https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd.html',
  options: { profile: '--profile' },
  pairs: '-c|--context',
  values:
    '-a|--app -o|--output -r|--role-arn --parameters --outputs-file -O --toolkit-stack-name --tags -t ' +
    '-p|--plugin --require-approval --progress --method --change-set-name --concurrency --build --proxy ' +
    '--ca-bundle-path --region -b --notification-arns',
  flags: '-e --exclusively -f --force -v --verbose --ci --hotswap --all --no-execute --no-rollback --quiet -q',
  variables: { AWS_PROFILE: 'profile' },
  operands: [
    ['deploy', 'stack', 'every'],
    ['destroy', 'stack', 'every'],
    ['diff', 'stack', 'every'],
    ['import', 'stack', 'every'],
    ['rollback', 'stack', 'every'],
    ['watch', 'stack', 'every'],
    ['bootstrap', 'subscription', 'every'],
  ],
  switches: [['--all', 'stack', undefined]],
  local: 'init,synth,synthesize,ls,list,doctor,docs,doc,version,acknowledge,ack,notices,metadata',
  changes: { commands: 'deploy,destroy,import,rollback,watch', why: 'which stack of the app is meant' },
};

const SAM: Tool = {
  programs: 'sam',
  source:
    'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-reference.html',
  options: { alias: '--config-env', profile: '--profile', stack: '--stack-name', file: '--config-file' },
  pairs: '--parameter-overrides',
  values:
    '-t|--template|--template-file --region --s3-bucket --s3-prefix --image-repository --capabilities --role-arn ' +
    '--tags --base-dir -b|--build-dir',
  flags: '-g --guided --no-confirm-changeset --no-fail-on-empty-changeset --resolve-s3 --debug --no-execute-changeset',
  variables: { AWS_PROFILE: 'profile' },
  local: 'build,init,local,docs,validate',
  changes: { commands: 'deploy,delete,sync,remote', why: 'which stack `samconfig.toml` names' },
};

const CLOUDFORMATION_FAMILY: readonly Tool[] = [
  {
    programs: 'serverless sls osls',
    source: 'https://www.serverless.com/framework/docs/providers/aws/cli-reference',
    options: { alias: '-s|--stage', profile: '--aws-profile|--profile', file: '-c|--config', app: '--app' },
    pairs: '--param',
    values: '-r|--region -f|--function -p|--package --org --service --data -d',
    variables: { AWS_PROFILE: 'profile', SERVERLESS_STAGE: 'alias', SLS_STAGE: 'alias' },
    local: 'package,create,plugin,login,logout,support,doctor,offline',
    changes: { commands: 'deploy,remove,rollback', why: 'which stage is the default' },
  },
  {
    programs: 'sst',
    source: 'https://sst.dev/docs/reference/cli',
    options: { alias: '--stage', profile: '--profile', file: '--config' },
    variables: { SST_STAGE: 'alias', AWS_PROFILE: 'profile' },
    local: 'version,init,install,add,upgrade,telemetry,cert',
    changes: { commands: 'deploy,remove,dev,unlock,refresh,state', why: 'which stage is the default' },
  },
  {
    programs: 'amplify',
    source: 'https://docs.amplify.aws/gen1/javascript/tools/cli/start/',
    options: { alias: '--envName --env', app: '--appId' },
    values: '--amplify --providers --frontend --headless',
    flags: '--yes -y',
    variables: { AWS_PROFILE: 'profile' },
    operands: [
      ['env checkout', 'alias'],
      ['env remove', 'alias'],
      ['env add', 'alias'],
    ],
    local: 'codegen,status,mock,version,diagnose',
    changes: { commands: 'push,publish,delete', why: 'which environment is checked out' },
  },
  {
    programs: 'ampx',
    source: 'https://docs.amplify.aws/react/reference/cli-commands/',
    options: { alias: '--branch', app: '--app-id', profile: '--profile' },
    local: 'generate,info,notices',
    variables: { AWS_PROFILE: 'profile' },
  },
];

/** Tools that create infrastructure from descriptions. */
export const INFRASTRUCTURE: readonly Tool[] = [TERRAFORM_TOOL, PULUMI, CDK, SAM, ...CLOUDFORMATION_FAMILY];

import type { Tool } from './tool.ts';

const AWS: Tool = {
  programs: 'aws',
  source: 'https://docs.aws.amazon.com/cli/latest/reference/',
  abbreviates: true,
  // `--name` may be the beginning of `--names`
  lists: '--name --names',
  options: {
    profile: '--profile',
    stack: '--stack-name',
    context: '--cluster --cluster-name',
    alias: '--environment-name',
    app: '--function-name --application-name --app-id',
  },
  within: {
    'eks update-kubeconfig': { context: '--name --alias' },
    ssm: { parameter: '--name --names' },
    secretsmanager: { parameter: '--secret-id --name' },
    s3api: { bucket: '--bucket' },
    s3control: { bucket: '--bucket' },
    rds: { database: '--db-instance-identifier --db-cluster-identifier --db-snapshot-identifier' },
    dynamodb: { database: '--table-name' },
    ecr: { registry: '--repository-name' },
  },
  values:
    '--region --output --query --endpoint-url --parameter-overrides --template-file --capabilities --image ' +
    '--service --task-definition --cli-input-json --parameters --environment --value --type --acl --cache-control ' +
    '--exclude --include --content-type --zip-file --key --body --paths --distribution-id --secret-string',
  flags:
    '--debug --no-verify-ssl --no-paginate --no-sign-request --no-cli-pager --no-cli-auto-prompt --recursive ' +
    '--delete --dryrun --quiet --only-show-errors --no-progress --force-new-deployment --overwrite',
  variables: { AWS_PROFILE: 'profile', AWS_DEFAULT_PROFILE: 'profile' },
  schemes: [['s3://', 'bucket', 's3']],
  copies: 's3 cp,s3 sync',
  reads: {
    skip: 1,
    verbs:
      'get list describe ls presign head batch-get lookup search query scan select filter wait tail simulate ' +
      'estimate help',
    phrases:
      'login,logout,sso login,sso logout,codeartifact login,eks update-kubeconfig,cloudformation validate-template,' +
      'stepfunctions validate-state-machine-definition,accessanalyzer validate-policy,wafv2 check-capacity,' +
      'sts decode-authorization-message',
  },
  runs: { 'ssm send-command': 'a command on another machine', 'ssm start-session': 'a command on another machine' },
  local: 'help,configure',
};

const AMAZON_FAMILY: readonly Tool[] = [
  {
    programs: 'eb',
    source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/eb3-cmd-commands.html',
    abbreviates: true,
    options: { alias: '-e|--environment', profile: '--profile' },
    within: {
      swap: { alias: '-n|--destination_name' },
      clone: { alias: '-n|--clone_name' },
      init: { profile: '--profile' },
    },
    values:
      '-r|--region -l|--label --version -m|--message --timeout -c|--cname -i|--instance_type -p|--platform --cfg ' +
      '-k|--keyname --source',
    flags: '--staged --process -v --verbose --debug --quiet --no-verify-ssl --nohang --force -nh',
    variables: { AWS_EB_PROFILE: 'profile', AWS_PROFILE: 'profile' },
    operands: [
      'deploy',
      'use',
      'terminate',
      'create',
      'restart',
      'config',
      'upgrade',
      'clone',
      'rebuild',
      'swap',
      'scale',
      'abort',
      'status',
      'health',
      'logs',
      'events',
      'printenv',
      'open',
      'ssh',
    ].map((command) => [command, 'alias', command === 'scale' ? 1 : 0] as const),
    local: 'list,platform list,platform show,platform status,platform events,platform logs,platform use,local',
    changes: {
      commands: 'deploy,terminate,setenv,restart,config,upgrade,rebuild,scale,swap',
      why: 'which environment the branch is tied to',
    },
  },
  {
    programs: 'copilot',
    source: 'https://aws.github.io/copilot-cli/docs/commands/docs/',
    options: { alias: '-e|--env', app: '-a|--app -n|--name', profile: '--profile' },
    within: { env: { alias: '-n|--name', app: '-a|--app', profile: '--profile' } },
    values: '--tag --region --resource-tags -t|--type -d|--dockerfile --image --command',
    variables: { AWS_PROFILE: 'profile' },
    local: 'version,help,completion,docs',
    changes: {
      commands: 'deploy,svc deploy,job deploy,env deploy,pipeline deploy',
      why: 'which environment it asks for',
    },
  },
  {
    programs: 'ecs-deploy',
    source: 'https://github.com/silinternational/ecs-deploy',
    plain: true,
    options: { context: '-c|--cluster', app: '-n|--service-name', profile: '-p|--profile' },
    values:
      '-i|--image -r|--region -a|--aws-assume-role -D|--desired-count -m|--min -M|--max -t|--timeout ' +
      '-e|--tag-env-var -k|--aws-access-key -s|--aws-secret-key -d|--task-definition',
    variables: { AWS_PROFILE: 'profile' },
  },
  {
    programs: 'ecs',
    source: 'https://github.com/fabfuel/ecs-deploy',
    options: { profile: '--profile' },
    values: '-i|--image -t|--tag -e|--env -s|--secret --region --timeout --task -r|--role',
    variables: { AWS_PROFILE: 'profile' },
    operands: [
      ['deploy', 'context'],
      ['deploy', 'app', 1],
      ['scale', 'context'],
      ['scale', 'app', 1],
      ['run', 'context'],
      ['cron', 'context'],
      ['update', 'app'],
    ],
  },
  {
    programs: 'ecs-cli',
    source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ECS_CLI_reference.html',
    options: {
      context: '-c|--cluster --cluster-config',
      profile: '--ecs-profile --aws-profile',
      file: '-f|--file --ecs-params',
    },
    values: '-r|--region -p|--project-name --timeout',
    variables: { AWS_PROFILE: 'profile', ECS_PROFILE: 'profile' },
    local: 'local,help',
  },
];

/** The command lines of Amazon Web Services. */
export const AMAZON_TOOLS: readonly Tool[] = [AWS, ...AMAZON_FAMILY];

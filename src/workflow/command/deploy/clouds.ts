import { type Tool } from './tool.ts';

const AWS: Tool = {
  programs: 'aws',
  source: 'https://docs.aws.amazon.com/cli/latest/reference/',
  abbreviates: true,
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
      'get list describe ls presign head batch-get lookup search query scan select filter validate wait tail ' +
      'decode simulate check estimate preview view help detect assume-role login logout update-kubeconfig',
  },
  runs: { 'ssm send-command': 'a command on another machine', 'ssm start-session': 'a command on another machine' },
  local: 'help,configure,sso',
};

const AZURE: Tool = {
  programs: 'az',
  source: 'https://learn.microsoft.com/en-us/cli/azure/reference-index',
  abbreviates: true,
  options: {
    subscription: '--subscription',
    project: '-g|--resource-group',
    alias: '--slot --target-slot --environment-name',
    context: '--cluster-name',
  },
  within: {
    'account set': { subscription: '-s|--subscription -n|--name' },
    'aks get-credentials': { context: '-n|--name --context' },
    webapp: { app: '-n|--name', alias: '-s|--slot --target-slot' },
    functionapp: { app: '-n|--name', alias: '-s|--slot --target-slot' },
    containerapp: { app: '-n|--name', context: '--environment' },
    staticwebapp: { app: '-n|--name', alias: '--environment-name' },
    'storage blob': { bucket: '-c|--container-name --destination-container -d|--destination --account-name' },
    'storage container': { bucket: '-n|--name --account-name' },
    'storage account': { bucket: '-n|--name' },
    'keyvault secret': { parameter: '-n|--name --vault-name' },
    appconfig: { parameter: '-n|--name' },
    sql: { database: '-n|--name -s|--server' },
    postgres: { database: '-n|--name -s|--server-name' },
    mysql: { database: '-n|--name -s|--server-name' },
    cosmosdb: { database: '-n|--name -a|--account-name' },
    'acr build': { registry: '-r|--registry' },
    'acr import': { registry: '-n|--name' },
    'acr repository': { registry: '-n|--name' },
  },
  pairs: '-p|--parameters',
  values: '-o|--output --query -l|--location -f|--template-file --src --settings --src-path --image --resource',
  variables: { AZURE_DEFAULTS_GROUP: 'project' },
  reads: {
    verbs: 'list show get download browse wait exists check login query tail lint',
    phrases: 'account set,account clear,login,acr login,aks install-cli',
    groups:
      'webapp functionapp containerapp staticwebapp appservice plan slot appsettings storage account blob ' +
      'container share file directory queue table entity message ' +
      'keyvault secret key certificate group resource ' +
      'deployment operation sub mg tenant acr repository manifest token helm aks nodepool vm vmss disk image ' +
      'snapshot ' +
      'network vnet subnet nsg rule public-ip nic lb dns zone record-set a aaaa cname txt mx private-endpoint sql ' +
      'server db elastic-pool mysql postgres flexible-server cosmosdb mongodb database collection redis monitor ' +
      'metrics log-analytics workspace app-insights component identity role assignment definition ad sp user policy ' +
      'lock feature provider devops pipelines boards repos iot hub servicebus eventhubs namespace topic subscription ' +
      'traffic-config ssl hostname connection-string cdn endpoint profile afd origin appconfig kv env revision job ' +
      'backup vault',
  },
  runs: {
    'vm run-command': 'a command on another machine',
    'vmss run-command': 'a command on another machine',
    'aks command': 'a command in a cluster',
    'container exec': 'a command in a container',
    'containerapp exec': 'a command in a container',
    ssh: 'a command on another machine',
  },
  local: 'version,help,extension,bicep build,bicep lint,config,cloud,upgrade,logout',
};

const GOOGLE_TOOLS: readonly Tool[] = [
  {
    programs: 'gcloud',
    source: 'https://cloud.google.com/sdk/gcloud/reference',
    options: {
      project: '--project',
      profile: '--account --configuration --impersonate-service-account',
      context: '--cluster --context',
    },
    values:
      '--region --zone --format --image --source --quiet -q --service-account --set-env-vars --update-env-vars ' +
      '--set-secrets --tag --entry-point --runtime --trigger-topic --memory --timeout --key-file --location',
    flags: '--quiet -q --allow-unauthenticated --no-traffic --no-promote --promote',
    variables: {
      CLOUDSDK_CORE_PROJECT: 'project',
      CLOUDSDK_CORE_ACCOUNT: 'profile',
      CLOUDSDK_ACTIVE_CONFIG_NAME: 'profile',
    },
    operands: [
      ['config set project', 'project'],
      ['config set core/project', 'project'],
      ['config set account', 'profile'],
      ['config configurations activate', 'profile'],
      ['container clusters get-credentials', 'context'],
      ['run deploy', 'app'],
      ['run services update', 'app'],
      ['run services update-traffic', 'app'],
      ['run services delete', 'app'],
      ['run jobs deploy', 'app'],
      ['run jobs update', 'app'],
      ['run jobs execute', 'app'],
      ['functions deploy', 'app'],
      ['functions delete', 'app'],
      ['secrets versions add', 'parameter'],
      ['secrets create', 'parameter'],
      ['secrets delete', 'parameter'],
      ['sql instances patch', 'database'],
      ['sql instances delete', 'database'],
      ['sql instances restart', 'database'],
      ['sql import sql', 'database'],
    ],
    schemes: [['gs://', 'bucket', 'storage']],
    copies: 'storage cp,storage rsync',
    reads: {
      verbs: 'list describe get read ls access lookup search tail cat du hash stat diff explain print log',
      phrases: 'auth,config,init',
      groups:
        'alpha beta ^run services jobs executions revisions functions app versions instances compute ssh-keys disks ' +
        'images snapshots firewall-rules addresses backend-services url-maps target-https-proxies forwarding-rules ' +
        'networks subnets instance-groups managed instance-templates container clusters node-pools images sql ' +
        'databases users backups operations storage buckets objects iam service-accounts keys roles ' +
        'workload-identity-pools ' +
        'providers secrets projects releases delivery-pipelines rollouts targets artifacts ' +
        'repositories docker packages builds triggers pubsub topics subscriptions dns record-sets managed-zones ' +
        'transaction scheduler tasks queues kms keyrings logging logs sinks monitoring redis spanner firestore ' +
        'bigtable dataflow composer environments ai endpoints models api-gateway apis gateways organizations billing',
    },
    runs: {
      'compute ssh': 'a command on another machine',
      'compute scp': 'files of another machine',
      'app instances ssh': 'a command on another machine',
      'cloud-shell ssh': 'a command on another machine',
    },
    local: 'version,help,info,components,topic,auth configure-docker,config list',
  },
  {
    programs: 'gsutil',
    source: 'https://cloud.google.com/storage/docs/gsutil',
    values: '-o -h -u -i',
    flags: '-m -q -D -DD -r -R -n -d -c -z -a',
    schemes: [['gs://', 'bucket', '']],
    copies: 'cp,rsync',
    reads: { verbs: 'ls cat du hash stat version help test' },
    local: 'help,version,config,update',
  },
  {
    programs: 'firebase',
    source: 'https://firebase.google.com/docs/cli',
    options: { project: '-P|--project', file: '-c|--config' },
    values: '--only --except -m|--message --token -e|--expires --account',
    flags: '-f --force --non-interactive -d --debug',
    operands: [
      ['use', 'project'],
      ['hosting:channel:deploy', 'alias'],
      ['hosting:channel:delete', 'alias'],
      ['hosting:clone', 'app', 'every'],
    ],
    local: 'help,login:ci,logout,init,emulators:start,emulators:exec',
    runs: { 'emulators:exec': 'a command that runs beside the emulators' },
  },
];

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
    local: 'init,list,platform,local',
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

const OTHERS: readonly Tool[] = [
  {
    programs: 's3cmd s5cmd',
    source: 'https://s3tools.org/usage',
    values: '-c|--config --region --host --host-bucket --access_key --secret_key --endpoint-url --profile --acl',
    flags: '-r --recursive --delete-removed --no-progress -q --quiet -f --force -v --verbose --acl-public -P',
    schemes: [['s3://', 'bucket', '']],
    copies: 'cp,sync',
    reads: { verbs: 'ls la du info get cat head presign signurl', phrases: 'ls' },
  },
  {
    programs: 'azd',
    source: 'https://learn.microsoft.com/en-us/azure/developer/azure-developer-cli/reference',
    options: { alias: '-e|--environment', subscription: '--subscription', file: '-C|--cwd' },
    values: '-l|--location -o|--output',
    variables: { AZURE_ENV_NAME: 'alias', AZURE_SUBSCRIPTION_ID: 'subscription' },
    operands: [
      ['env select', 'alias'],
      ['env new', 'alias'],
    ],
    local: 'version,help,completion,config,package,template',
    changes: { commands: 'up,deploy,provision,down', why: 'which environment is selected' },
  },
  {
    programs: 'doctl',
    source: 'https://docs.digitalocean.com/reference/doctl/reference/',
    options: { context: '--context', file: '--spec' },
    values: '-t|--access-token -o|--output --format -u|--api-url -c|--config',
    flags: '--wait --upsert --force-rebuild --trace -v --verbose',
    variables: { DIGITALOCEAN_CONTEXT: 'context' },
    operands: [
      ['apps create-deployment', 'app'],
      ['apps update', 'app'],
      ['apps delete', 'app'],
      ['app create-deployment', 'app'],
      ['app update', 'app'],
      ['cluster kubeconfig save', 'context'],
      ['auth switch', 'context'],
    ],
    local: 'version,help,completion',
  },
];

/** The command lines of the clouds. */
export const CLOUD_TOOLS: readonly Tool[] = [AWS, AZURE, ...GOOGLE_TOOLS, ...AMAZON_FAMILY, ...OTHERS];

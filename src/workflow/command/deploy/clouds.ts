import { AMAZON_TOOLS } from './amazon.ts';
import type { Tool } from './tool.ts';

const AZURE: Tool = {
  programs: 'az',
  source: 'https://learn.microsoft.com/en-us/cli/azure/reference-index',
  abbreviates: true,
  options: {
    subscription: '--subscription',
    namespace: '-g|--resource-group',
    alias: '--slot --target-slot --environment-name',
    context: '--cluster-name',
  },
  within: {
    'account set': { subscription: '-s|--subscription -n|--name' },
    group: { namespace: '-n|--name|-g|--resource-group' },
    'aks get-credentials': { context: '-n|--name --context' },
    webapp: { app: '-n|--name', alias: '-s|--slot --target-slot' },
    functionapp: { app: '-n|--name', alias: '-s|--slot --target-slot' },
    containerapp: { app: '-n|--name', context: '--environment' },
    staticwebapp: { app: '-n|--name', alias: '--environment-name' },
    'storage blob': {
      bucket: '-s|--source -c|--container-name --destination-container -d|--destination --account-name',
    },
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
  variables: { AZURE_DEFAULTS_GROUP: 'namespace' },
  reads: {
    verbs: 'list show get download browse wait exists check login query tail lint',
    phrases: 'account set,account clear,login,acr login,aks install-cli',
    groups:
      'webapp functionapp containerapp staticwebapp appservice plan slot appsettings storage account blob ' +
      'container share file directory queue table entity ' +
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
    reads: { verbs: 'ls cat du hash stat version help' },
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
    local: 'help,login:ci,logout,emulators:start,emulators:exec',
    runs: { 'emulators:exec': 'a command that runs beside the emulators' },
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
    local: 'version,help,completion,config,package,template,init,auth',
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
export const CLOUD_TOOLS: readonly Tool[] = [...AMAZON_TOOLS, AZURE, ...GOOGLE_TOOLS, ...OTHERS];

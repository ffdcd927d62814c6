import { type Tool } from './tool.ts';

const WEB: readonly Tool[] = [
  {
    programs: 'vercel vc now',
    source: 'https://vercel.com/docs/cli',
    options: { alias: '--target --environment', project: '--project', file: '--cwd -A|--local-config' },
    values:
      '-t|--token -S|--scope --team -T -e|--env -b|--build-env -m|--meta -n|--name -Q|--global-config --regions ' +
      '--git-branch --archive --timeout',
    flags: '--yes -y --confirm -c --force -f --prebuilt --debug -d --public -p --no-wait --no-color --logs -l',
    variables: { VERCEL_PROJECT_ID: 'project' },
    operands: [
      ['env add', 'alias', 1],
      ['env rm', 'alias', 1],
      ['env remove', 'alias', 1],
      ['env update', 'alias', 1],
      ['env ls', 'alias', 0],
      ['alias set', 'app', 1],
    ],
    switches: [['--prod --production', 'alias', 'production']],
    otherwise: {
      '': ['alias', 'preview'],
      deploy: ['alias', 'preview'],
      promote: ['alias', 'production'],
      rollback: ['alias', 'production'],
      'rolling-release': ['alias', 'production'],
    },
    local: 'help,whoami,dev,login,logout,init',
  },
  {
    programs: 'netlify ntl',
    source: 'https://cli.netlify.com/commands/deploy/',
    options: { app: '-s|--site --id', alias: '--context --alias -b|--branch' },
    values: '-d|--dir -f|--functions -m|--message -a|--auth --filter --timeout --scope',
    flags: '--json --open -o --build --no-build --trigger --force',
    variables: { NETLIFY_SITE_ID: 'app' },
    switches: [['-p --prod --prod-if-unlocked', 'alias', 'production']],
    otherwise: { deploy: ['alias', 'deploy-preview'] },
    local: 'help,login,logout,dev,completion,functions:create,functions:serve',
  },
  {
    programs: 'wrangler',
    source: 'https://developers.cloudflare.com/workers/wrangler/commands/',
    options: { alias: '-e|--env --branch', app: '--name --project-name', file: '-c|--config --env-file' },
    values:
      '--compatibility-date --var --define --commit-hash --commit-message --message --tag --outdir --cwd ' +
      '--binding --namespace-id --command --file --version-id',
    variables: { CLOUDFLARE_ENV: 'alias' },
    local: 'help,dev,types,whoami,login,logout,docs,init,telemetry,check,pages dev',
    changes: {
      commands:
        'deploy,publish,rollback,delete,versions deploy,secret put,secret bulk,secret delete,pages deploy,pages ' +
        'publish,triggers deploy',
      why: 'which environment the configuration defaults to',
    },
  },
];

const APPS: readonly Tool[] = [
  {
    programs: 'fly flyctl',
    source: 'https://fly.io/docs/flyctl/',
    options: { app: '-a|--app', file: '-c|--config' },
    values:
      '-t|--access-token -i|--image --image-label -e|--env --dockerfile --build-arg -r|--region -o|--org ' +
      '--strategy --wait-timeout --build-secret --vm-size',
    flags: '--remote-only --local-only --detach --ha -y --yes --now --json -j --verbose --debug --stage',
    variables: { FLY_APP: 'app' },
    operands: [
      ['apps destroy', 'app'],
      ['apps create', 'app'],
      ['apps restart', 'app'],
    ],
    local: 'version,help,auth,docs,completion,doctor,platform',
    changes: {
      commands: 'deploy,launch,secrets set,secrets unset,secrets import,secrets deploy,scale,machine,machines',
      why: 'which app `fly.toml` names',
    },
  },
  {
    programs: 'heroku',
    source: 'https://devcenter.heroku.com/articles/heroku-cli-commands',
    options: { app: '-a|--app --to', alias: '-r|--remote' },
    values: '--type -p|--process-type --arg --context-path -t|--team --pipeline --stage -s',
    variables: { HEROKU_APP: 'app' },
    operands: [
      ['create', 'app'],
      ['apps:create', 'app'],
    ],
    local: 'help,version,auth:whoami,auth:token,login,logout,container:login,update,plugins,plugins:install',
    changes: {
      commands:
        'pipelines:promote,container:release,container:push,config:set,config:unset,run,releases:rollback,' +
        'ps:scale,maintenance:on,maintenance:off',
      why: "which app the clone's remote names",
    },
  },
  {
    programs: 'railway',
    source: 'https://docs.railway.com/reference/cli-api',
    options: { alias: '-e|--environment', app: '-s|--service', project: '-p|--project' },
    values: '--set --variables -v',
    flags: '--detach -d --ci -c --json -y --yes --verbose',
    operands: [
      ['environment', 'alias'],
      ['service', 'app'],
      ['link', 'project'],
    ],
    local: 'help,version,completion,docs,login,logout,whoami',
    changes: { commands: 'up,redeploy,deploy,down,variables,run', why: 'which environment the token is for' },
    runs: { run: 'a command with the variables of an environment' },
  },
  {
    programs: 'render',
    source: 'https://render.com/docs/cli',
    operands: [
      ['deploys create', 'app'],
      ['deploys cancel', 'app'],
      ['deploys list', 'app'],
      ['restart', 'app'],
      ['jobs create', 'app'],
      ['psql', 'app'],
      ['ssh', 'app'],
      ['workspace set', 'project'],
    ],
    values: '-o|--output --commit --image --start-command --plan-id',
    flags: '--wait --confirm',
    local: 'help,version,login,completion,blueprints validate',
  },
  {
    programs: 'cf',
    source: 'https://cli.cloudfoundry.org/en-US/v8/',
    options: { file: '-f --vars-file', project: '-o' },
    within: {
      target: { namespace: '-s', project: '-o' },
      login: { namespace: '-s', project: '-o', context: '-a' },
      auth: { project: '-o' },
      api: { file: '-f' },
    },
    pairs: '--var',
    values: '-p --path -i -m -k -b -c -t -u -d --hostname --docker-image --strategy --origin -s',
    flags: '--no-route --no-start --random-route --skip-ssl-validation -r',
    operands: [
      ...[
        'push',
        'restage',
        'restart',
        'start',
        'stop',
        'delete',
        'scale',
        'set-env',
        'unset-env',
        'blue-green-deploy',
        'rollback',
        'run-task',
        'ssh',
        'logs',
        'app',
        'env',
        'map-route',
        'unmap-route',
        'bind-service',
      ].map((command) => [command, 'app'] as const),
      ['api', 'context'],
      ['create-space', 'namespace'],
      ['delete-space', 'namespace'],
      ['create-org', 'project'],
    ],
    local: 'help,version,plugins,install-plugin,logout,config',
  },
];

const DATA: readonly Tool[] = [
  {
    programs: 'supabase',
    source: 'https://supabase.com/docs/reference/cli',
    options: { project: '--project-ref', context: '--db-url', file: '--workdir' },
    values: '-p|--password --schema -s --env-file --name --output -o --import-map',
    flags: '--linked --local --debug --experimental --no-verify-jwt --include-all --dry-run',
    variables: { SUPABASE_PROJECT_ID: 'project' },
    local:
      'help,start,stop,status,init,login,logout,completion,db start,db lint,test new,functions new,functions ' +
      'serve,migration new',
    changes: {
      commands: 'db push,functions deploy,secrets set,secrets unset,config push,migration up,migration repair',
      why: 'which project is linked',
    },
  },
  {
    programs: 'databricks',
    source: 'https://docs.databricks.com/en/dev-tools/cli/',
    options: { alias: '-t|--target', profile: '-p|--profile' },
    pairs: '--var',
    values: '-o|--output --json --log-level --log-file --progress-format',
    variables: {
      DATABRICKS_CONFIG_PROFILE: 'profile',
      DATABRICKS_BUNDLE_ENV: 'alias',
      DATABRICKS_BUNDLE_TARGET: 'alias',
      DATABRICKS_HOST: 'context',
    },
    local: 'help,version,completion,bundle init,bundle schema',
    changes: { commands: 'bundle deploy,bundle run,bundle destroy', why: 'which target is the default' },
  },
  {
    programs: 'sf sfdx',
    source:
      'https://developer.salesforce.com/docs/atlas.en-us.sfdx_cli_reference.meta/sfdx_cli_reference/cli_reference.htm',
    options: {
      project: '-o|--target-org -u|--targetusername -v|--target-dev-hub --targetdevhubusername',
      alias: '-a|--alias|--setalias',
    },
    values:
      '-x|--manifest -d|--source-dir -l|--test-level -w|--wait -f|--file -p -m|--metadata -t|--tests ' +
      '-i|--client-id --jwt-key-file --instance-url --sfdx-url-file --pre-destructive-changes ' +
      '--post-destructive-changes -r',
    variables: { SF_TARGET_ORG: 'project', SFDX_DEFAULTUSERNAME: 'project' },
    local: 'help,version,plugins,update,autocomplete,doctor,info,config list,project convert',
    changes: {
      commands:
        'project deploy,project delete,data,apex run,org delete,package ' +
        'install,force:source:deploy,force:source:push,force:mdapi:deploy',
      why: 'which org is the default',
    },
  },
  {
    programs: 'dbt',
    source: 'https://docs.getdbt.com/reference/global-configs/about-global-configs',
    options: { alias: '-t|--target', profile: '--profile', file: '--profiles-dir --project-dir' },
    pairs: '--vars',
    values:
      '-s|--select -m|--models|--model --exclude --selector --state --threads --target-path --log-level --args ' +
      '--event-time-start --event-time-end',
    variables: { DBT_TARGET: 'alias', DBT_PROFILE: 'profile' },
    local: 'deps,clean,parse,init',
    changes: {
      commands: 'run,build,seed,snapshot,test,run-operation,clone,retry,compile',
      why: 'which target is the default',
    },
  },
  {
    programs: 'liquibase flyway',
    source: 'https://documentation.red-gate.com/fd/command-line-277579359.html',
    singleDash: true,
    options: { alias: '-environment', file: '-defaults-file -defaultsFile -configFiles', context: '-url' },
    values: '-username -password -user -changelog-file -locations -driver -classpath -log-level',
    variables: {
      LIQUIBASE_COMMAND_URL: 'context',
      FLYWAY_URL: 'context',
      FLYWAY_ENVIRONMENT: 'alias',
      LIQUIBASE_DEFAULTS_FILE: 'file',
      FLYWAY_CONFIG_FILES: 'file',
    },
    local: 'help,version',
    runs: { '*': 'a migration of a database' },
  },
];

/** Hosting platforms and data platforms. */
export const PLATFORMS: readonly Tool[] = [...WEB, ...APPS, ...DATA];

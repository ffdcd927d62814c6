import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEPLOY_TOOLS, TOOLS } from '../../../src/workflow/command/deploy-tools.ts';
import { known } from '../../../src/workflow/text.ts';
import { type Around, command, render, setting } from './words.ts';

function read(line: string, around: Around = {}): string {
  const reader = DEPLOY_TOOLS.get(line.split(' ')[0] ?? '');
  return reader === undefined ? 'no reader' : render(reader(command(line, around), setting(around)));
}

const STATE = "~ which environment the folder's state belongs to";

describe('deploy tools', () => {
  it.each([
    ['terraform workspace select prod', 'workspace prod'],
    ['terraform workspace select -or-create prod', 'workspace prod'],
    ['terraform workspace new $ENV', 'workspace $ENV'],
    ['terraform workspace list', ''],
    ['terraform apply -auto-approve -var-file=envs/prod.tfvars', 'file envs/prod.tfvars'],
    ['terraform apply --var-file envs/prod.tfvars', 'file envs/prod.tfvars'],
    ['terraform -chdir=envs/prod apply', 'file envs/prod'],
    ['terraform apply -var environment=prod', 'alias prod'],
    ['terraform apply -var=region=eu -var=env=$ENV', 'alias $ENV'],
    ['terraform apply -var $PAIR', 'alias $PAIR'],
    ['terraform init -backend-config=prod.hcl', 'file prod.hcl'],
    ['terraform apply -auto-approve', STATE],
    ['terraform plan', ''],
    ['terraform fmt -check', ''],
    ['terraform validate', ''],
    ['terraform -version', ''],
    ['terraform apply $TF_ARGS', `? which options \`$TF_ARGS\` stands for; ${STATE}`],
    ['terraform $COMMAND', '? which command of `terraform` `$COMMAND` is'],
    ['tofu workspace select prod', 'workspace prod'],
    ['terragrunt run-all apply --terragrunt-working-dir live/prod', 'file live/prod'],
    ['pulumi up -s acme/prod --yes', 'stack acme/prod'],
    ['pulumi up --yes', '~ which stack is selected'],
    ['pulumi stack select --create -c prod', 'stack prod'],
    ['pulumi stack select $STACK', 'stack $STACK'],
    ['pulumi version', ''],
    ['cdk deploy Web-prod Db-prod --profile prod', 'profile prod; stack Web-prod; stack Db-prod'],
    ['cdk deploy --all', 'stack every stack'],
    ['cdk deploy -c env=prod', 'alias prod'],
    ['cdk deploy $STACK', 'stack $STACK'],
    ['cdk synth', ''],
    ['sam deploy --config-env prod', 'alias prod'],
    ['sam deploy --stack-name $NAME', 'stack $NAME'],
    ['sam deploy --parameter-overrides ParameterKey=Env,ParameterValue=prod', 'alias prod'],
    ['sam build', ''],
    ['serverless deploy --stage prod', 'alias prod'],
    ['sls deploy -s $STAGE --aws-profile p', 'alias $STAGE; profile p'],
    ['serverless package', ''],
    ['sst deploy --stage prod', 'alias prod'],
    ['sst deploy --stage $STAGE', 'alias $STAGE'],
    ['sst version', ''],
    ['amplify env checkout prod', 'alias prod'],
    ['amplify pull --envName $ENV --yes', 'alias $ENV'],
    ['amplify status', ''],
    ['ampx pipeline-deploy --branch main --app-id a1', 'alias main; app a1'],
    ['kubectl apply -f k8s/prod.yaml -n prod', 'file k8s/prod.yaml; namespace prod'],
    ['kubectl --context prod get pods', 'context prod'],
    ['kubectl apply -k ./overlays/prod', 'file overlays/prod'],
    ['kubectl apply -f -', ''],
    ['kubectl logs -f web -n prod', 'namespace prod'],
    ['kubectl -n prod logs -f web', 'namespace prod'],
    ['kubectl get pods -A', 'namespace every namespace'],
    ['kubectl config use-context $CONTEXT', 'context $CONTEXT'],
    ['kubectl config set-context --current --namespace=prod', 'namespace prod'],
    ['kubectl --request-timeout 5s config use-context prod', 'context prod'],
    ['kubectl exec web -n prod -- sh -n other', 'namespace prod'],
    ['kubectl delete ns prod', 'namespace prod'],
    ['kubectl rollout status deployment/web', ''],
    ['kubectl version --client', ''],
    ['oc project prod', 'namespace prod'],
    ['helm upgrade --install web ./chart -n prod -f values-prod.yaml', 'namespace prod; file values-prod.yaml'],
    ['helm upgrade web ./chart --kube-context=$CTX', 'context $CTX'],
    ['helm upgrade web ./chart --set global.environment=prod,image.tag=$TAG', 'alias prod'],
    ['helm upgrade web ./chart --version 1.2.3 -nprod', 'namespace prod'],
    ['helm lint chart -f values-prod.yaml', ''],
    ['helmfile -e prod apply', 'alias prod'],
    ['helmfile --environment $ENV sync', 'alias $ENV'],
    ['helmfile lint', ''],
    ['kustomize build overlays/prod', 'file overlays/prod'],
    ['kustomize build --enable-helm $DIR', 'file $DIR'],
    ['kustomize edit set image a=b', ''],
    ['skaffold run -p prod --kube-context c', 'alias prod; context c'],
    ['skaffold run -p $PROFILE', 'alias $PROFILE'],
    ['skaffold version', ''],
    ['argocd app sync web-prod --server argo.acme.example', 'context argo.acme.example; app web-prod'],
    ['argocd app sync --timeout 60 --unknown 7 web-prod', 'app 7; app web-prod'],
    ['argocd app set $APP -p image.tag=1', 'app $APP'],
    ['argocd version', ''],
    ['flux reconcile kustomization web --context prod', 'context prod; app web'],
    ['flux bootstrap github --owner acme', '? to which branch `flux` commits'],
    ['flux suspend kustomization $NAME', 'app $NAME'],
    ['nomad job run -namespace=prod web.nomad', 'namespace prod; file web.nomad'],
    ['nomad job run -namespace $NS web.nomad', 'namespace $NS; file web.nomad'],
    ['nomad fmt', ''],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it.each([
    ['aws s3 sync dist s3://bucket --profile prod', 'profile prod'],
    ['aws --profile=$PROFILE sts get-caller-identity', 'profile $PROFILE'],
    ['aws --prof prod s3 ls', 'profile prod'],
    ['aws s3 cp $FILE s3://bucket', ''],
    ['aws ecs update-service --cluster prod --service web', 'context prod'],
    ['aws eks update-kubeconfig --name prod', 'context prod'],
    ['aws cloudformation deploy --stack-name web-prod --template-file t.yml', 'stack web-prod'],
    ['aws configure list', ''],
    ['az webapp deploy -g rg-prod -n web --slot staging', 'project rg-prod; app web; alias staging'],
    ['az account set -s prod', 'subscription prod'],
    ['az account set --sub $SUB', 'subscription $SUB'],
    ['az group list --subscription prod', 'subscription prod'],
    ['az aks get-credentials -g rg -n prod', 'project rg; context prod'],
    ['az version', ''],
    ['azd deploy -e prod', 'alias prod'],
    ['gcloud run deploy web --project acme-prod --region eu', 'project acme-prod; app web'],
    ['gcloud config set project $PROJECT', 'project $PROJECT'],
    ['gcloud container clusters get-credentials prod --zone z', 'context prod'],
    ['gcloud auth configure-docker', ''],
    ['firebase deploy -P prod --only hosting', 'project prod'],
    ['firebase use $ALIAS', 'project $ALIAS'],
    ['firebase --version', ''],
    ['eb deploy prod-env', 'alias prod-env'],
    ['eb deploy $EB_ENV', 'alias $EB_ENV'],
    ['eb deploy', '~ which environment the branch is tied to'],
    ['eb setenv A=b -e prod', 'alias prod'],
    ['eb list', ''],
    ['copilot svc deploy --name web --env prod', 'app web; alias prod'],
    ['copilot env deploy -n prod', 'alias prod'],
    ['copilot deploy -e $ENV', 'alias $ENV'],
    ['copilot version', ''],
    ['ecs-deploy -c prod -n web -i img', 'context prod; app web'],
    ['ecs deploy prod web', 'context prod; app web'],
    ['ecs-cli compose up --cluster $C', 'context $C'],
    ['doctl apps create-deployment $APP_ID --context prod', 'context prod; app $APP_ID'],
    ['doctl version', ''],
    ['vercel --prod', 'alias production'],
    ['vercel deploy --prebuilt --prod --token x', 'alias production'],
    ['vercel deploy', 'alias preview'],
    ['vercel', 'alias preview'],
    ['vercel deploy --target=$TARGET', 'alias $TARGET'],
    ['vercel env add KEY production', 'alias production'],
    ['vercel pull --environment=production', 'alias production'],
    ['vercel promote https://x.vercel.app', 'alias production'],
    ['vercel whoami', ''],
    ['netlify deploy --prod --site web', 'app web; alias production'],
    ['netlify deploy', 'alias deploy-preview'],
    ['netlify deploy --alias $ALIAS', 'alias $ALIAS'],
    ['netlify status --help', ''],
    ['wrangler deploy --env production', 'alias production'],
    ['wrangler deploy -e $ENV', 'alias $ENV'],
    ['wrangler pages deploy dist --project-name web --branch main', 'app web; alias main'],
    ['wrangler deploy', '~ which environment the configuration defaults to'],
    ['wrangler whoami', ''],
    ['fly deploy -a web-prod --remote-only', 'app web-prod'],
    ['flyctl deploy --config fly.prod.toml', 'file fly.prod.toml'],
    ['fly deploy', '~ which app `fly.toml` names'],
    ['fly deploy --app $APP', 'app $APP'],
    ['fly version', ''],
    ['heroku pipelines:promote -a web-staging --to web-prod', 'app web-staging; app web-prod'],
    ['heroku git:remote -a $APP', 'app $APP'],
    ['heroku login', ''],
    ['railway up -e production -s web', 'alias production; app web'],
    ['railway environment $ENV', 'alias $ENV'],
    ['railway up', '~ which environment the token is for'],
    ['railway login', ''],
    ['render deploys create srv-1', 'app srv-1'],
    ['render login', ''],
    ['cf target -o acme -s prod', 'project acme; namespace prod'],
    ['cf push web -f manifest-prod.yml', 'file manifest-prod.yml; app web'],
    ['cf target -s $SPACE', 'namespace $SPACE'],
    ['cf version', ''],
    ['supabase link --project-ref abc', 'project abc'],
    ['supabase db push --db-url $URL', 'context $URL'],
    ['supabase db push', '~ which project is linked'],
    ['supabase start', ''],
    ['databricks bundle deploy -t prod', 'alias prod'],
    ['databricks bundle deploy --target $TARGET', 'alias $TARGET'],
    ['databricks bundle deploy', '~ which target is the default'],
    ['databricks version', ''],
    ['sf project deploy start -o prod', 'project prod'],
    ['sf project deploy start --target-org $ORG', 'project $ORG'],
    ['sf --target-dev-hub prod', 'project prod'],
    ['sf version', ''],
    ['dbt run -t prod --profile p', 'alias prod; profile p'],
    ['dbt run --vars "{env: prod}"', 'alias prod'],
    ['dbt build -t $T', 'alias $T'],
    ['dbt deps', ''],
    ['flyway -environment=prod migrate', 'alias prod; ~ a migration of a database'],
    ['flyway -url=$URL migrate', 'context $URL; ~ a migration of a database'],
    ['liquibase version', ''],
    ['cap production deploy', 'alias production; ~ tasks of Capistrano'],
    ['cap $STAGE deploy', 'alias $STAGE; ~ tasks of Capistrano'],
    ['cap --version', ''],
    ['ansible-playbook -i inventories/prod site.yml -l web', 'file inventories/prod; alias web; ~ a playbook'],
    ['ansible-playbook site.yml -e "env=$ENV region=eu"', 'alias $ENV; ~ a playbook'],
    ['ansible-playbook site.yml -e @vars/prod.yml', 'file vars/prod.yml; ~ a playbook'],
    [`ansible-playbook site.yml -e '{"env": "prod"}'`, 'alias prod; ~ a playbook'],
    ['ansible-playbook --version', ''],
    ['docker --context prod ps', 'context prod'],
    ['docker -c prod stack deploy -c compose.yml web', 'context prod; file compose.yml; stack web'],
    ['docker run --rm -c 512 image', '~ what is in the image'],
    ['docker build -t x .', '~ a Dockerfile'],
    ['docker push ghcr.io/acme/x', '~ a package is published'],
    ['docker login -u x ghcr.io', ''],
    ['docker context use $CONTEXT', 'context $CONTEXT'],
  ])('%s', (line, expected) => {
    expect(read(line).split('; ').toSorted()).toEqual(expected.split('; ').toSorted());
  });

  it('reads variables where no option says the same', () => {
    expect(read('aws s3 ls', { variables: { AWS_PROFILE: 'prod' } })).toBe('profile prod');
    expect(read('aws s3 ls --profile dev', { variables: { AWS_PROFILE: 'prod' } })).toBe('profile dev');
    expect(read('kubectl get pods', { variables: { KUBECONFIG: '$FILE' } })).toBe('file $FILE');
    expect(read('terraform apply', { variables: { TF_WORKSPACE: 'prod' } })).toBe('workspace prod');
    expect(read('terraform apply', { variables: { TF_VAR_environment: 'prod' } })).toBe('alias prod');
    expect(read('fly deploy', { variables: { FLY_APP: '' } })).toBe('~ which app `fly.toml` names');
  });

  it('takes the folder of a state for its name', () => {
    expect(read('terraform apply', { folder: 'envs/prod' })).toBe('file envs/prod');
    expect(read('terraform plan', { folder: 'envs/prod' })).toBe('');
    expect(read('terraform apply', { folder: '$DIR' })).toBe('file $DIR');
  });

  it('remembers the workspace that was selected, unless it may not have been', () => {
    const reader = DEPLOY_TOOLS.get('terraform');
    const selected = reader?.(command('terraform workspace select prod'), setting()).setting;
    expect(selected === undefined ? '' : render(reader?.(command('terraform apply'), selected) ?? {})).toBe(
      'workspace prod',
    );
    expect(
      reader?.(command('terraform workspace select prod', { conditional: true }), setting()).setting,
    ).toBeUndefined();
  });
});

describe('the table', () => {
  const options = TOOLS.flatMap((tool) =>
    Object.entries(tool.options ?? {}).flatMap(([facet, spellings]) =>
      spellings
        .split(/[\s|]+/)
        .map((spelling) => ({
          program: tool.programs.split(' ')[0] ?? '',
          facet,
          spelling,
          single: tool.singleDash === true,
        })),
    ),
  );
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);

  it('names each program once', () => {
    const programs = TOOLS.flatMap((tool) => tool.programs.split(' '));
    expect(new Set(programs).size).toBe(programs.length);
  });

  it('finds the value of each option in every way it can be written, before and after the subcommand', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...options),
        name,
        fc.boolean(),
        fc.nat(3),
        ({ program, facet, spelling, single }, value, before, way) => {
          const short = !spelling.startsWith('--') && !single;
          const forms = [
            `${spelling} ${value}`,
            `${spelling}=${value}`,
            short ? `${spelling}${value}` : `${spelling}=${value}`,
            single ? `-${spelling} ${value}` : `${spelling} ${value}`,
          ];
          const option = forms[way] ?? '';
          const line = before ? `${program} ${option} subcommand` : `${program} subcommand ${option}`;
          const meaning = DEPLOY_TOOLS.get(program)?.(command(line), setting());
          const found = meaning?.touches?.some(
            (touch) => touch.kind === 'facet' && touch.facet === facet && known(touch.name) === value,
          );
          expect(found, `${line}: ${render(meaning ?? {})}`).toBe(true);
        },
      ),
      { numRuns: 2000, seed: 7 },
    );
  });

  const noise = fc.array(
    fc.constantFrom('-x', '--yes', 'deploy', 'apply', 'a', '$X', '--flag=1', '-it', 'logs', '-n', '--all', '-f'),
    { maxLength: 6 },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DEPLOY_TOOLS.keys()),
        fc.array(fc.string({ maxLength: 6 }), { maxLength: 6 }),
        noise,
        (program, words, more) => {
          const planted = command([program, ...more].join(' '));
          const reader = DEPLOY_TOOLS.get(program);
          expect(() =>
            reader?.(
              { ...planted, words: [...planted.words, ...words.map((word) => (word === '' ? [] : [word]))] },
              setting(),
            ),
          ).not.toThrow();
        },
      ),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('never loses a long option among others', () => {
    const tools = new Set(TOOLS.filter((tool) => tool.within === undefined).map((tool) => tool.programs.split(' ')[0]));
    const long = options.filter(({ program, spelling }) => spelling.startsWith('--') && tools.has(program));
    fc.assert(
      fc.property(fc.constantFrom(...long), noise, noise, ({ program, facet, spelling }, before, after) => {
        const line = [program, ...before, spelling, 'planted', ...after].join(' ');
        expect(read(line).split('; '), line).toContain(`${facet} planted`);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { parsePolicy, type Policy } from '../../src/policy/policy.ts';
import { judgeSurvey } from '../../src/workflow/judge/judge-survey.ts';
import { surveyOf } from './corpus/asked.ts';
import { MAIN } from './corpus/workflow-case.ts';

const NO_LISTS = '';
/** A list of every kind, for staging and production. */
const LISTS = `environments:
  staging:
    buckets: ['shop-staging']
    parameters: ['/shop/staging/*']
    registries: ['ghcr.io/acme/staging-*', docker.io/library/staging]
    databases: [shop-staging]
    namespaces: [shop-staging]
    contexts: [staging]
    stacks: [shop-staging]
    apps: [shop-staging]
    projects: [acme-staging]
  production:
    buckets: ['shop-prod']
    parameters: ['/shop/prod/*']
    registries: ['ghcr.io/acme/shop']
    databases: [shop-prod]
    namespaces: [shop-prod]
    contexts: [prod]
    stacks: [shop-prod]
    apps: [shop-prod]
    projects: [acme-prod]
`;

function policyOf(lists: string): Policy {
  const parsed = parsePolicy(
    `version: 1
approval: {approvers: {users: [480938]}}
limits: {lifetime: 30d, session: 1h}
${lists}roles:
  deploy: {description: Deploy, branches: [release/1], environments: [staging], workflows: ['**']}
`,
    'policy.yml',
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** What is said of a step: `bounded`, `opaque`, or what stops it; nothing where it may go on and nothing is listed. */
function said(step: string, lists: string): readonly string[] {
  const policy = policyOf(lists);
  const role = policy.roles.get('deploy');
  if (role === undefined) throw new Error('no role');
  const text =
    'on: workflow_dispatch\npermissions: {}\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n' +
    `      - uses: grantgate/grantgate@v1\n      - ${step}\n`;
  const survey = surveyOf({ files: { [MAIN]: text }, job: 'gate', policy });
  const findings = judgeSurvey(survey, { policy, role, repository: 'acme/shop', home: 'acme/shop' });
  const { bounded, opaque } = survey.counts;
  expect([bounded > 0, opaque > 0]).toEqual([
    survey.bounded.length > 0 && survey.opaque.length === 0 && survey.counts.unknown === 0,
    survey.opaque.length > 0 && survey.counts.unknown === 0,
  ]);
  return [
    ...findings.map(({ reason }) => reason),
    ...(survey.bounded.length > 0 ? ['bounded'] : []),
    ...(survey.opaque.length > 0 ? ['opaque'] : []),
  ];
}

const run = (command: string): string => `run: '${command.replaceAll("'", "''")}'`;

/** Every one writes to a cloud, a cluster or a registry with the credentials of the job. */
const WRITES = [
  'aws s3 rm s3://x --recursive',
  'aws s3 cp dist s3://x/y --recursive',
  'aws s3 cp s3://y s3://x',
  'aws s3 mv s3://x/y .',
  'aws s3api put-bucket-policy --bucket x --policy file://p.json',
  'aws s3 rb s3://x',
  'aws ssm put-parameter --name /x --value y --overwrite',
  'aws secretsmanager update-secret --secret-id x --secret-string y',
  'aws rds delete-db-instance --db-instance-identifier x',
  'aws dynamodb delete-table --table-name x',
  'aws sqs purge-queue --queue-url x',
  'aws lambda invoke --function-name x out.json',
  'aws cloudfront create-invalidation --distribution-id x --paths "/*"',
  'aws cloudformation package --s3-bucket x --template-file t.yml',
  'aws ecs update-service --cluster x --service y',
  'aws apigateway test-invoke-method --rest-api-id x',
  'aws --debug iam delete-role --role-name list',
  'aws iam delete-user --user-name get',
  'gcloud storage rm gs://x/y',
  'gcloud storage cp -r dist gs://x',
  'gcloud run deploy x --image y',
  'gcloud functions deploy get',
  'gcloud functions deploy list --project x',
  'gcloud builds triggers run list',
  'gcloud scheduler jobs run describe',
  'gcloud pubsub topics publish print --message x',
  'gcloud sql export sql x gs://y/z',
  'gcloud sql instances delete x',
  'gcloud secrets versions add x --data-file=y',
  'gcloud app deploy',
  'gcloud compute instances delete describe',
  'gsutil -m rsync -r dist gs://x',
  'gsutil rm gs://x/**',
  'gsutil cp a gs://x',
  'az storage account delete -n x',
  'az storage blob upload -f a -c x -n b',
  'az keyvault secret set --name list --vault-name x --value y',
  'az acr build -r x -t y .',
  'az webapp deploy -n x',
  'az group delete -n x',
  'az deployment group create -g x -f main.bicep',
  'kubectl apply -f k8s',
  'kubectl delete pod x',
  'kubectl delete events --all',
  'kubectl delete projects x',
  'kubectl patch proxy x -p y',
  'kubectl auth reconcile -f rbac.yml',
  'kubectl rollout restart deploy/x -n y',
  'kubectl scale deploy/status --replicas=0',
  'kubectl cp a x:/b',
  'kubectl set image deploy/x y=z',
  'kubectl -n x create secret generic y',
  'kubectl drain x',
  'kubectl config get-contexts && kubectl label node x y=z',
  'helm upgrade x chart',
  'helm secrets upgrade x chart',
  'helm rollback x',
  'helm test x',
  'docker push x',
  'docker image push ghcr.io/acme/x:1',
  'docker manifest push ghcr.io/acme/x:1',
  'docker buildx imagetools create -t ghcr.io/acme/x:2 ghcr.io/acme/x:1',
  'cosign sign --yes ghcr.io/acme/x:1',
  'cosign attest --predicate p.json ghcr.io/acme/x@sha256:00',
  'cosign copy ghcr.io/acme/a ghcr.io/acme/x',
  'cosign clean ghcr.io/acme/x',
  'pulumi up --stack x',
  'terraform -chdir=infra apply -auto-approve',
  'terraform apply -var-file=x.tfvars',
  'cdk deploy x',
  'fly deploy -a x',
  'fly secrets set A=b -a x',
  'heroku pg:reset -a x',
  'firebase deploy',
  'helmfile apply',
  'doctl compute droplet delete x',
  'argocd app sync x',
  'flux suspend kustomization x',
  'skaffold run',
  's3cmd put a s3://x',
];

describe('what writes elsewhere with the credentials of the job', () => {
  it.each(WRITES)('is listed where the policy has no list for it: %s', (command) => {
    expect(said(run(command), NO_LISTS)).toEqual(['bounded']);
  });

  it.each([
    'uses: docker/build-push-action@v6\n        with: {push: true, tags: ghcr.io/acme/x:1}',
    'uses: docker/build-push-action@v6\n        with: {outputs: "type=registry,name=x"}',
    'uses: docker/build-push-action@v6\n        with: {push: "${{ github.actor }}"}',
    'uses: docker/bake-action@v6\n        with: {push: true}',
    'uses: pypa/gh-action-pypi-publish@release/v1',
    'uses: actions/delete-package-versions@v5\n        with: {package-name: x}',
    'uses: azure/webapps-deploy@v3\n        with: {app-name: x}',
  ])('is listed of an action: %s', (step) => {
    expect(said(step, NO_LISTS)).toEqual(['bounded']);
  });
});

describe('what only reads, or works on the machine, is not listed', () => {
  it.each([
    'aws s3 ls s3://x',
    'aws s3 cp s3://x/y .',
    'aws s3 sync s3://x dist',
    'aws --debug --region eu-west-1 sts get-caller-identity',
    'aws ssm get-parameter --name /x',
    'aws ecr get-login-password',
    'aws configure list',
    'aws ecs wait services-stable --cluster x',
    'gcloud storage ls gs://x',
    'gcloud storage cp gs://x/y z',
    'gcloud run services list',
    'gcloud beta run services describe x',
    'gcloud secrets versions access latest --secret=x',
    'gcloud auth print-access-token',
    'gcloud config set project x',
    'gsutil cat gs://x/y',
    'gsutil cp gs://x/y z',
    'az account show',
    'az account set -s x',
    'az webapp list',
    'az storage account show -n x',
    'az acr login -n x',
    'kubectl get pods -n x',
    'kubectl rollout status deploy/x',
    'kubectl auth can-i get pods',
    'kubectl config use-context x',
    'kubectl logs x',
    'helm list',
    'helm secrets list',
    'helm template x chart',
    'docker pull x',
    'docker tag a b',
    'docker login ghcr.io',
    'docker manifest inspect x',
    'cosign verify x',
    'terraform plan -var-file=x.tfvars',
    'terraform init',
    'pulumi preview --stack x',
    'cdk diff x',
    'fly status -a x',
    'heroku config:get A -a x',
    'kustomize build overlays/x',
  ])('%s', (command) => {
    expect(said(run(command), NO_LISTS)).toEqual([]);
  });
});

describe('where the policy has a list', () => {
  it.each([
    ['aws s3 rm s3://NAME --recursive', 'shop-staging', 'shop-prod'],
    ['aws s3 cp dist s3://NAME/x --recursive', 'shop-staging', 'shop-prod'],
    ['aws s3 cp s3://other/x s3://NAME/x', 'shop-staging', 'shop-prod'],
    ['aws s3api delete-object --bucket NAME --key x', 'shop-staging', 'shop-prod'],
    ['gsutil -m rsync -r dist gs://NAME', 'shop-staging', 'shop-prod'],
    ['gcloud storage rm gs://NAME/x', 'shop-staging', 'shop-prod'],
    ['az storage blob upload --account-name NAME -f x -n y', 'shop-staging', 'shop-prod'],
    ['aws ssm put-parameter --name NAME --value y', '/shop/staging/a', '/shop/prod/a'],
    ['aws secretsmanager put-secret-value --secret-id NAME', '/shop/staging/a', '/shop/prod/a'],
    ['aws rds stop-db-instance --db-instance-identifier NAME', 'shop-staging', 'shop-prod'],
    ['docker push NAME:1.2', 'ghcr.io/acme/staging-shop', 'ghcr.io/acme/shop'],
    ['docker push GHCR.io/acme/shop@sha256:00 # NAME', '', 'x'],
    ['docker buildx build --push -t NAME:${{ github.sha }} .', 'ghcr.io/acme/staging-shop', 'ghcr.io/acme/shop'],
    ['docker buildx imagetools create -t NAME:1 a:1', 'ghcr.io/acme/staging-shop', 'ghcr.io/acme/shop'],
    ['cosign sign --yes NAME@sha256:00', 'ghcr.io/acme/staging-shop', 'ghcr.io/acme/shop'],
    ['kubectl delete namespace NAME', 'shop-staging', 'shop-prod'],
    ['kubectl label ns NAME x=y', 'shop-staging', 'shop-prod'],
    ['kubectl annotate ns/NAME x=y', 'shop-staging', 'shop-prod'],
    ['kubectl apply -f x -n NAME', 'shop-staging', 'shop-prod'],
    ['helm upgrade x chart --kube-context NAME', 'staging', 'prod'],
    ['pulumi up --stack NAME', 'shop-staging', 'shop-prod'],
    ['fly deploy -a NAME', 'shop-staging', 'shop-prod'],
    ['gcloud app deploy --project NAME', 'acme-staging', 'acme-prod'],
  ])('judged, and not listed: %s', (command, staging, production) => {
    const isBuild = command.includes('buildx build');
    const listed = isBuild ? ['opaque'] : [];
    if (staging !== '') expect(said(run(command.replaceAll('NAME', staging)), LISTS)).toEqual(listed);
    expect(said(run(command.replaceAll('NAME', production)), LISTS)).toEqual(['step-out-of-scope', ...listed]);
    const unlisted = command.replaceAll('NAME', 'unlisted');
    if (staging !== '') expect(said(run(unlisted), LISTS)).toEqual(['step-undecidable', ...listed]);
    if (staging !== '')
      expect(said(run(command.replaceAll('NAME', '$(cat name)')), LISTS)).toEqual(['step-undecidable', ...listed]);
  });

  it.each([
    'aws s3 sync s3://shop-staging s3://unlisted',
    'aws s3 mv s3://shop-staging/x s3://unlisted/x',
    'kubectl delete ns shop-staging unlisted',
    'cdk deploy shop-staging unlisted',
    'cosign copy ghcr.io/acme/staging-shop ghcr.io/acme/unlisted',
    'kubectl --context staging --cluster unlisted apply -f x',
    'aws s3 rm s3://unlisted --cluster staging',
    'docker -c staging push ghcr.io/acme/unlisted',
  ])('one name that it knows does not excuse another thing that it does not: %s', (command) => {
    expect(said(run(command), LISTS)).toEqual(['step-undecidable']);
  });

  it.each([
    'aws s3 rm "$(cat url)" --recursive',
    'aws s3 cp dist "$(cat url)"',
    'aws s3 cp s3://shop-staging/x "$(cat url)"',
    'aws s3 sync s3://shop-staging "s3://$(cat name)/x"',
    'gsutil rm "$(cat url)"',
    'gsutil cp x "$(cat url)"',
    'gcloud storage cp x "$(cat url)"',
  ])('what is not known may be anything: %s', (command) => {
    expect(said(run(command), LISTS)).toEqual(['step-undecidable']);
    expect(said(run(command), NO_LISTS)).toEqual(['bounded']);
  });

  it('of another kind than the command names, it is listed', () => {
    expect(said(run('kubectl apply -f x -n shop'), 'environments: {staging: {contexts: [staging]}}\n')).toEqual([
      'bounded',
    ]);
    expect(said(run('aws s3 rm s3://x'), 'environments: {staging: {parameters: [x]}}\n')).toEqual(['bounded']);
    expect(
      said(run('terraform apply -var-file=other.tfvars'), 'environments: {staging: {files: [staging.tfvars]}}\n'),
    ).toEqual(['bounded']);
    expect(
      said(run('terraform apply -var-file=staging.tfvars'), 'environments: {staging: {files: [staging.tfvars]}}\n'),
    ).toEqual([]);
  });
});

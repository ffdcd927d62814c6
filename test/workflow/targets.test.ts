import { describe, expect, it } from 'vitest';
import { parsePolicy, type Policy } from '../../src/policy/policy.ts';
import { judgeSurvey } from '../../src/workflow/judge/judge-survey.ts';
import { surveyOf } from './corpus/asked.ts';
import { MAIN } from './corpus/workflow-case.ts';
import { told } from './told.ts';

const run = (script: string): string => `      - run: ${JSON.stringify(script)}\n`;

describe('another server', () => {
  it.each([
    ['GH_HOST=ghe.acme.example gh release create v1', ['tag ghe.acme.example/acme/shop:v1']],
    ['export GH_HOST=ghe.acme.example\ngh pr create -B main -H x', undefined],
    ['GH_HOST=ghe.acme.example gh release create v1 -R acme/prod', ['tag ghe.acme.example/acme/prod:v1']],
    [
      'gh api --hostname ghe.acme.example -X DELETE repos/acme/shop/git/refs/heads/x',
      ['branch ghe.acme.example/acme/shop:x'],
    ],
    ['GH_HOST=$X gh release create v1', ['tag $X/acme/shop:v1']],
    ['GH_HOST=github.com gh release create v1', ['tag v1']],
    ['GH_HOST=GitHub.com gh release create v1', ['tag v1']],
    ['GH_HOST="${GITHUB_SERVER_URL#https://}" gh release create v1', ['tag v1']],
    ['GH_HOST= gh release create v1', ['tag v1']],
    ['GH_HOST=ghe.acme.example gh pr list', []],
    ['GH_HOST=ghe.acme.example gh secret set X -e production', undefined],
  ])('is another repository: %s', (script, expected) => {
    const found = told(run(script));
    if (expected === undefined) expect(found.join()).toContain('ghe.acme.example/acme/shop');
    else expect(found).toEqual(expected);
  });

  it.each([
    ['https://github.com:8443/acme/shop', 'branch github.com:8443/acme/shop:x'],
    ['ssh://git@github.com:2222/acme/shop', 'branch github.com:2222/acme/shop:x'],
    ['https://github.com:443/acme/shop', 'branch x'],
    ['https://github.com:/acme/shop', 'branch x'],
    ['ssh://git@ssh.github.com:443/acme/shop.git', 'branch x'],
    ['ssh://git@github.com:22/acme/shop', 'branch x'],
  ])('is told by its port: %s', (address, expected) => {
    expect(told(run(`git push ${address} HEAD:refs/heads/x`))).toEqual([expected]);
  });
});

/** What stops a script, and what is listed of it. */
function said(script: string, keys: string, head = ''): string {
  const parsed = parsePolicy(
    'version: 1\napproval: {approvers: {users: [480938]}}\nlimits: {lifetime: 30d, session: 1h}\n' +
      `${keys}roles:\n  a: {description: a, branches: ['**'], environments: [staging], workflows: ['**']}\n`,
    'policy.yml',
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const policy: Policy = parsed.value;
  const role = policy.roles.get('a');
  if (role === undefined) throw new Error('no role');
  const text =
    `on: workflow_dispatch\npermissions: {}\njobs:\n  gate:\n    runs-on: ubuntu-latest\n${head}` +
    `      - uses: grantgate/grantgate@v1\n${run(script)}`;
  const steps = head.includes('steps:') ? text : text.replace('      - uses: grant', '    steps:\n      - uses: grant');
  const survey = surveyOf({ files: { [MAIN]: steps }, job: 'gate', policy, actions: policy.actions });
  const findings = judgeSurvey(survey, { policy, role, repository: 'acme/shop', home: 'acme/shop' });
  const first = findings[0]?.reason;
  return first ?? (survey.opaque.length > 0 ? 'opaque' : survey.bounded.length > 0 ? 'bounded' : '');
}

const LISTS =
  'environments:\n  staging: {namespaces: [shop], contexts: [kind], files: [infra/staging/**], profiles: [stage], ' +
  "registries: ['ghcr.io/acme/*']}\n";

describe('what holds the rest', () => {
  it.each([
    ['kubectl --context kind -n shop apply -f -', ''],
    ['kubectl --context other -n shop apply -f -', 'step-undecidable'],
    ['kubectl --context kind -n other apply -f -', ''],
    ['kubectl -n shop apply -f -', ''],
    ['helm upgrade --kube-context other -n shop x .', 'step-undecidable'],
    ['aws --profile other s3 ls', 'step-undecidable'],
  ])('is not told by what it holds: %s', (script, expected) => {
    expect(said(script, LISTS)).toBe(expected);
  });
});

describe('words of a tool that may be anything', () => {
  it.each(['kubectl "$@"', 'docker $ARGS', 'docker buildx imagetools create "${tags[@]}" ghcr.io/acme/x'])(
    'are judged where the policy has a list for what the tool names: %s',
    (script) => {
      expect(['bounded', 'opaque']).toContain(said(script, ''));
      expect(said(script, LISTS)).toBe('step-undecidable');
    },
  );

  it('are judged in any case where they may name an environment', () =>
    expect(said('vercel $ARGS', '')).toBe('step-undecidable'));
});

describe('registries', () => {
  it.each([
    'crane push a.tar ghcr.io/acme/shop:1',
    'crane copy docker.io/library/a ghcr.io/acme/shop:1',
    'crane mutate -t ghcr.io/acme/shop:2 ghcr.io/acme/shop:1',
    'skopeo copy docker://alpine docker://ghcr.io/acme/shop:1',
    'oras push ghcr.io/acme/shop:1 a.txt',
    'oras manifest delete ghcr.io/acme/shop:1',
    'helm push shop.tgz oci://ghcr.io/acme/charts',
    'podman push ghcr.io/acme/shop:1',
    'buildah push ghcr.io/acme/shop:1',
    'nerdctl push ghcr.io/acme/shop:1',
  ])('are judged by what is pushed, and bounded without a list: %s', (script) => {
    expect(said(script, '')).toBe('bounded');
    expect(said(script, LISTS)).toBe('');
    expect(said(script.replaceAll('acme', 'evil'), LISTS)).toBe('step-undecidable');
  });

  it.each([
    'crane ls ghcr.io/a/b',
    'skopeo inspect docker://a',
    'oras pull ghcr.io/a/b',
    'podman ps',
    'crane digest a',
  ])('are only looked at: %s', (script) => expect(said(script, LISTS)).toBe(''));

  it('are not named by the words of a program in a container', () => {
    expect(told(run('docker exec c ./tool push x'))).toEqual(['! a command in a container']);
    expect(told(run('docker run x push y'))).toEqual(['! what is in the image']);
  });
});

const REFUSE = 'opaque: refuse\n';

describe('a policy that refuses what cannot be seen', () => {
  it.each([
    'python -c "$X"',
    'python3 -Ic x',
    'python - <<EOF\nx\nEOF',
    'echo x | python',
    'node -e x',
    'node --eval=x',
    'node -pe x',
    'ruby -e x',
    'perl -ne x f',
    'php -r x',
    'deno eval x',
    'python $ARGS',
  ])('does not take the name of an interpreter for any text: %s', (script) => {
    const programs = 'programs: [python, python3, node, ruby, perl, php, deno]\n';
    expect(said(script, `${REFUSE}${programs}`)).toBe('step-undecidable');
  });

  it.each(['python x.py', 'python -m build', 'python3 -I x.py -c y', 'node x.js -e', 'ruby x.rb', 'perl x.pl -e'])(
    'takes it for programs in files: %s',
    (script) => expect(said(script, `${REFUSE}programs: [python, python3, node, ruby, perl]\n`)).toBe(''),
  );

  it.each([
    ['terraform apply x.tfplan', 'step-undecidable'],
    ['terraform -chdir=infra/prod apply', 'step-undecidable'],
    ['cd infra && terraform apply', 'step-undecidable'],
    ['terraform -chdir=infra/staging/eu apply', ''],
    ['terraform apply -var-file=infra/staging/x.tfvars', ''],
    ['kubectl apply -f x.yml', 'bounded'],
  ])('asks for more than the name of a file: %s', (script, expected) => {
    expect(said(script, `${REFUSE}${expected === 'bounded' ? '' : LISTS}`)).toBe(expected);
  });

  it('asks the same of steps before the gate', () => {
    const before = '    steps:\n      - run: ./start-something &\n';
    expect(said('echo x', REFUSE, before)).toBe('step-undecidable');
    expect(said('echo x', '', before)).toBe('');
    expect(said('echo x', REFUSE, '    steps:\n      - run: echo y\n')).toBe('');
  });

  it.each([
    ['{image: postgres}', ''],
    ['{image: postgres, ports: [5432], env: {PASSWORD: x}, options: --health-cmd pg_isready --health-retries 5}', ''],
    ["{image: x, volumes: ['/var/run/docker.sock:/var/run/docker.sock']}", 'step-undecidable'],
    ['{image: x, options: --privileged}', 'step-undecidable'],
    ["{image: x, options: '-v /:/host'}", 'step-undecidable'],
    ["{image: x, env: {KEY: '${{ secrets.KEY }}'}}", 'step-undecidable'],
    ["{image: x, options: '${{ vars.X }}'}", 'step-undecidable'],
  ])('asks it of services that are given more than the network: %s', (service, expected) => {
    expect(said('echo x', REFUSE, `    services:\n      a: ${service}\n`)).toBe(expected);
  });
});

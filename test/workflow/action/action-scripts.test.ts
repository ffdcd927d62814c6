import { describe, expect, it, test } from 'vitest';
import { NO_ENTRY } from '../../../src/workflow/action/read-action-use.ts';
import { marked, read } from './situation.ts';

describe('scripts that are given as input', () => {
  test.each<
    readonly [
      uses: string,
      inputs: Readonly<Record<string, string>>,
      source: string | undefined,
      shell: string | undefined,
    ]
  >([
    ['nick-fields/retry', { command: 'git push origin main', shell: 'pwsh' }, 'git push origin main', 'pwsh'],
    ['nick-fields/retry', { command: 'make', on_retry_command: 'git push' }, 'make\ngit push', 'bash'],
    ['nick-fields/retry', { command: 'make', shell: '<inputs.s>' }, 'make', 'unknown'],
    ['azure/cli', { inlineScript: 'az webapp up -n shop' }, 'az webapp up -n shop', 'bash'],
    ['azure/powershell', { inlineScript: 'Get-AzVM', azPSVersion: 'latest' }, 'Get-AzVM', 'pwsh'],
    ['cloudflare/wrangler-action', {}, 'npx wrangler deploy', 'bash'],
    [
      'cloudflare/wrangler-action',
      { command: 'deploy\nkv put <inputs.k>', environment: "pro'd", preCommands: 'npm ci' },
      "npm ci\nnpx wrangler deploy --env 'pro'\\''d'\nnpx wrangler kv put <inputs.k> --env 'pro'\\''d'",
      'bash',
    ],
    ['amondnet/vercel-action', { 'vercel-args': '--prod' }, 'npx vercel --prod', 'bash'],
    ['superfly/flyctl-actions', { args: 'deploy -a shop' }, 'flyctl deploy -a shop', 'sh'],
    ['serverless/github-action', { args: 'deploy --stage prod' }, 'serverless deploy --stage prod', 'sh'],
    ['koslib/helm-eks-action', { command: 'helm upgrade x' }, 'helm upgrade x', 'sh'],
    ['Borales/actions-yarn', { cmd: 'deploy' }, 'yarn deploy', 'bash'],
    ['EndBug/add-and-commit', { push: 'origin main --force' }, 'git push origin main --force', 'bash'],
    ['EndBug/add-and-commit', { tag: 'v1 --force' }, 'git tag v1 --force\ngit push origin --tags', 'bash'],
    ['EndBug/add-and-commit', { push: 'true' }, undefined, undefined],
    [
      'stefanzweifel/git-auto-commit-action',
      { branch: 'x', push_options: '--force' },
      "git push origin 'HEAD:x' --force",
      'bash',
    ],
    [
      'stefanzweifel/git-auto-commit-action',
      { after_push_hook: 'git push origin main' },
      'git push origin main',
      'bash',
    ],
    ['changesets/action', { publish: 'yarn release' }, 'yarn release', 'bash'],
    ['lycheeverse/lychee-action', { args: '--base . x; git push' }, 'lychee --base . x; git push', 'bash'],
    ['lycheeverse/lychee-action', {}, undefined, undefined],
    [
      'golangci/golangci-lint-action',
      { args: '-v $(git push)\ngit push' },
      'golangci-lint run -v $(git push)\ngit push',
      'sh',
    ],
  ])('%s with %j', (uses, inputs, source, shell) => {
    const { script } = read(uses, inputs);
    expect(script === undefined ? undefined : marked(script.source)).toBe(source);
    expect(script?.shell).toBe(shell);
  });
});

describe('what is not known', () => {
  test.each([
    ['acme/deploy', NO_ENTRY],
    ['actions/deploy', NO_ENTRY],
    ['actions/setup-', NO_ENTRY],
    ['constructor', NO_ENTRY],
    ['actions/github-script', 'a script in JavaScript'],
    ['appleboy/ssh-action', 'a script on another machine'],
    ['actions/setup-node', undefined],
    ['Actions/Cache', undefined],
    ['github/codeql-action/upload-sarif', undefined],
    ['docker/build-push-action', undefined],
  ])('%s is opaque: %s', (uses, why) => {
    const meaning = read(uses, { branch: 'main' });
    expect(meaning.opaque).toBe(why);
    expect(meaning.touches).toEqual([]);
  });

  test.each([
    ['GET /repos/acme/shop', false],
    ['POST /repos/acme/shop/git/refs', true],
    ['<inputs.route>', true],
    ['', true],
  ])('octokit/request-action with %j: undecided is %s', (route, isUndecided) => {
    expect(read('octokit/request-action', { route }).undecided.length > 0).toBe(isUndecided);
  });
});

describe('where a touch is from', () => {
  it('is the input, where one was given', () => {
    expect(read('peter-evans/create-pull-request', { title: 'x', base: 'main' }).touches).toMatchObject([
      { text: 'branch: create-pull-request/patch (default)', place: { line: 9 } },
      { text: 'base: main', place: { line: 12 } },
    ]);
  });

  it('is the action, where no input names it', () => {
    expect(read('actions/deploy-pages').touches).toMatchObject([
      { text: 'uses: actions/deploy-pages', place: { line: 9 } },
    ]);
  });

  it('is one line, however much was given', () => {
    const [first] = read('ad-m/github-push-action', { branch: `a\n${'b'.repeat(60_000)}` }).touches;
    expect(first?.text).toMatch(/^branch: a b{100,}…$/);
    expect(first?.text.length).toBeLessThanOrEqual(200);
  });
});

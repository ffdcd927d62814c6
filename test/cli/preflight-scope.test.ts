import { expect, test } from 'vitest';
import { json, preflight } from './preflight-call.ts';

/** What preflight says about steps by one role of this policy; `[]`: they may go on. */
async function judged(steps: string, role: string, policy = ''): Promise<readonly string[]> {
  const files = {
    '.github/access/policy.yml':
      'version: 1\napproval: {approvers: {permission: maintain}}\nlimits: {lifetime: 90d, session: 1h}\n' +
      `${policy}roles:\n  r:\n    description: What the workflow may do\n    workflows: ['**']\n${role}`,
  };
  const workflow =
    'on: workflow_dispatch\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n' +
    steps;
  const called = await preflight(workflow, ['--role', 'r', '--json'], files);
  const [report] = json(called).workflows;
  const found = (report?.findings ?? []).map(({ reason, what }) => `${reason}: ${what}`);
  expect([called.stderr, called.code]).toEqual(['', found.length > 0 ? 1 : 0]);
  return found;
}

const PULL_REQUEST =
  '      - uses: peter-evans/create-pull-request@v7\n        with: {branch: update-menu, base: release/1}\n';
const BRANCHES = "    branches: ['release/**', update-menu]\n    tags: []\n";

test('a forced push is allowed to the branches that the role names for it, and to no other', async () => {
  expect(await judged(PULL_REQUEST, BRANCHES)).toEqual([
    'step-out-of-scope: the history of the branch `update-menu`, by a forced push',
  ]);
  const named = `${BRANCHES}    push: {force: [update-menu], delete: []}\n`;
  expect(await judged(PULL_REQUEST, named)).toEqual([]);
  expect(await judged('      - run: git push --force origin HEAD:release/1\n', named)).toEqual([
    'step-out-of-scope: the history of the branch `release/1`, by a forced push',
  ]);
  expect(await judged('      - run: git push origin --delete update-menu\n', named)).toEqual([
    'step-out-of-scope: the branch `update-menu`, by deleting it',
  ]);
});

const DISPATCH =
  '      - uses: peter-evans/repository-dispatch@v3\n        with: {repository: Acme/Site, event-type: rebuild}\n';
const SITE = '    repositories: [acme/shop, acme/site]\n';
const STATED = 'default-branches: {acme/site: live, acme/other: release/1}\n';
const UNSTATED = [
  'step-undecidable: the branch `the default branch of Acme/Site`, where `the default branch of Acme/Site` is known ' +
    'only when the run is there',
];

test.each<readonly [what: string, step: string, unstated: readonly string[] | undefined]>([
  ['an action', DISPATCH, UNSTATED],
  ['a call of the API', '      - run: gh api repos/acme/site/dispatches -f event_type=rebuild\n', undefined],
  ['a started workflow', '      - run: gh workflow run build.yml --repo acme/site\n', undefined],
  [
    'a push of a clone',
    '      - uses: actions/checkout@v4\n        with: {repository: acme/site, path: site}\n' +
      '      - run: cd site && git commit -am x && git push\n',
    undefined,
  ],
])('the default branch of another repository is what the policy says: %s', async (_what, step, unstated) => {
  const unknown = await judged(step, `    branches: [live]\n${SITE}`);
  expect(unknown).toEqual(unstated ?? [expect.stringMatching(/^step-undecidable: the branch `the default branch/)]);
  expect(await judged(step, `    branches: [live]\n${SITE}`, STATED)).toEqual([]);
  expect(await judged(step, `    branches: ['release/*']\n${SITE}`, STATED)).toEqual([
    'step-out-of-scope: the branch `live`',
  ]);
  expect(await judged(step, `    branches: [live]\n${SITE}`, 'default-branches: {acme/other: live}\n')).toEqual(
    unknown,
  );
  expect(await judged(step, "    branches: ['**']\n", STATED)).toEqual([
    expect.stringMatching(/^step-out-of-scope: the repository `acme\/site`/i),
  ]);
  expect(await judged(step, `    branches: ['**']\n${SITE}`)).toEqual([]);
});

test('the default branch of one repository is never taken for that of another', async () => {
  const elsewhere =
    '      - run: |\n          gh repo clone acme/site\n          cd site\n' +
    '          git push https://github.com/acme/shop HEAD\n';
  expect(
    await judged(elsewhere, `    branches: ['release/*']\n${SITE}`, 'default-branches: {acme/shop: release/1}\n'),
  ).toEqual([expect.stringMatching(/^step-undecidable: the branch `the default branch of acme\/site`/)]);
  const pushed =
    '      - uses: actions/checkout@v4\n        with: {repository: acme/site, path: site}\n' +
    '      - run: cd site && git push https://github.com/acme/shop HEAD\n';
  expect(await judged(pushed, `    branches: [live]\n${SITE}`, STATED)).toEqual([]);
  expect(await judged(pushed, `    branches: [main]\n${SITE}`, STATED)).toEqual([
    'step-out-of-scope: the branch `live`',
  ]);
  const other = pushed.replace('path: site', 'path: site, github-server-url: "https://git.acme.example"');
  expect(await judged(other, `    branches: [live]\n${SITE}`, STATED)).toHaveLength(1);
});

test('a mirror needs leave to delete, and so does a request whose method is not known', async () => {
  const all = "    branches: ['**']\n    tags: ['**']\n    repositories: [acme/shop]\n";
  const mirror = '      - run: git push --mirror https://github.com/acme/shop\n';
  expect(await judged(mirror, `${all}    push: [force]\n`)).toEqual([
    'step-out-of-scope: a branch or tag, by deleting it',
  ]);
  expect(await judged(mirror, `${all}    push: [force, delete]\n`)).toEqual([]);
  const request =
    '      - run: curl -X "$(cat m)" https://api.github.com/repos/acme/shop/git/refs/heads/x -d "{\\"sha\\":1}"\n';
  expect(await judged(request, `${all}    push: {force: ['**']}\n`)).toEqual([
    'step-out-of-scope: the branch `x`, by deleting it',
  ]);
});

test('one tag of an unknown name is in scope where every tag is', async () => {
  const step =
    '      - run: |\n          v=$(date +%Y.%m.%d)\n          git tag "$v"\n          git push origin "refs/tags/$v"\n';
  expect(await judged(step, "    branches: []\n    tags: ['**']\n")).toEqual([]);
  expect(await judged(step, "    branches: []\n    tags: ['v*']\n")).toHaveLength(1);
  expect(await judged(step, "    branches: []\n    tags: ['**']\n", 'never: {tags: [v1]}\n')).toHaveLength(1);
});

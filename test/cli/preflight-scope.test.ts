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

test('one tag of an unknown name is in scope where every tag is', async () => {
  const step =
    '      - run: |\n          v=$(date +%Y.%m.%d)\n          git tag "$v"\n          git push origin "refs/tags/$v"\n';
  expect(await judged(step, "    branches: []\n    tags: ['**']\n")).toEqual([]);
  expect(await judged(step, "    branches: []\n    tags: ['v*']\n")).toHaveLength(1);
  expect(await judged(step, "    branches: []\n    tags: ['**']\n", 'never: {tags: [v1]}\n')).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { load } from 'js-yaml';
import { parsePolicy } from '../../src/policy/policy.ts';
import { formatProblem } from '../../src/policy/problem.ts';
import { call, withTree } from '../cli/call.ts';
import { read, rootAction, type Step } from './action-file.ts';

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** The files that a page shows: a block of YAML whose comment says where it goes. */
function filesIn(page: string): Readonly<Record<string, string>> {
  const blocks = [...read(page).matchAll(/^```yaml\n(.*?)^```$/gms)].map((match) => String(match[1]));
  const named = blocks.flatMap((text) => {
    const path =
      /^# (\.github\/\S+)$/m.exec(text)?.[1] ?? (/^version: 1$/m.test(text) ? '.github/access/policy.yml' : undefined);
    return path === undefined ? [] : [[path, text] as const];
  });
  return Object.fromEntries(named);
}

const GRANT = '.github/access/grants/users/mona/november-banner.yml';
const WORKFLOW = '.github/workflows/flags.yml';

test.each(['README.md', 'docs/quickstart.md'])(
  'the policy and the grant of %s are without fault, and cover the run of docs/cli.md',
  async (page) => {
    const run = /^```json\n(\{\n {2}"actor".*?)^```$/ms.exec(read('docs/cli.md'))?.[1] ?? '';
    await withTree({ ...filesIn(page), 'run.json': run }, async (cwd) => {
      expect(await call(['lint', '--strict'], { cwd })).toMatchObject({ code: 0, stderr: '' });
      const checked = await call(['check', '--run', 'run.json', '--assume-approved', '--role', 'flag-release'], {
        cwd,
      });
      expect(checked).toMatchObject({ code: 0, stdout: expect.stringContaining('users/mona/november-banner') });
    });
  },
);

test.each(['README.md', 'docs/quickstart.md'])(
  'the workflow of %s asks for what the gate needs, and the gate comes first',
  (page) => {
    const files = filesIn(page);
    expect(Object.keys(files).toSorted()).toEqual([GRANT, '.github/access/policy.yml', WORKFLOW].toSorted());
    const { jobs } = load(files[WORKFLOW] ?? '') as { readonly jobs: Readonly<Record<string, Job>> };
    for (const { permissions, steps } of Object.values(jobs)) {
      expect(permissions).toEqual({ 'id-token': 'write', contents: 'read', 'pull-requests': 'read', actions: 'read' });
      expect(steps[0]?.uses).toMatch(/^grantgate\/grantgate@(?:[0-9a-f]{40}|<full sha>)$/);
      expect(Object.keys(steps[0]?.with ?? {}).filter((name) => !(name in rootAction.inputs))).toEqual([]);
    }
  },
);

/** Credentials as the pages of the providers show them. */
const SHOWN = ['credentials', 'aws', 'gcp', 'azure', 'vault', 'github-app'].flatMap((page) =>
  [...read(`docs/${page}.md`).matchAll(/^```yaml\n((?:credentials|roles):\n.*?)^```$/gms)].map(
    (match, index): [string, string] => [`docs/${page}.md, example ${index + 1}`, String(match[1])],
  ),
);

test('every page of a provider shows credentials', () => {
  expect(new Set(SHOWN.map(([name]) => name.split(',')[0])).size).toBeGreaterThanOrEqual(5);
});

test.each(SHOWN)('the credentials of %s are those of a policy', (_name, text) => {
  const role = text.startsWith('roles:')
    ? text
    : `roles:\n  shown:\n    description: As on the page\n    branches: [main]\n    environments: [staging, production]\n    workflows: [.github/workflows/shown.yml]\n${text.replaceAll(/^(?=.)/gm, '    ')}`;
  const parsed = parsePolicy(
    `version: 1\napproval: {approvers: {permission: maintain}}\nlimits: {lifetime: 30d, session: 90m}\n${role}`,
    'policy.yml',
  );
  expect(parsed.ok ? [] : parsed.problems.map(formatProblem)).toEqual([]);
});

import { expect, test } from 'vitest';
import { load } from 'js-yaml';
import { parsePolicy } from '../../src/policy/policy.ts';
import { formatProblem } from '../../src/policy/problem.ts';
import { call, withTree } from '../cli/call.ts';
import { joined } from '../joined.ts';
import { read, rootAction, type Step } from './action-file.ts';
import { blocksIn, jsonBelow, shownFiles, withRelease } from './document-blocks.ts';

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const GRANT = '.github/access/grants/users/mona/november-banner.yml';
const WORKFLOW = '.github/workflows/flags.yml';

/** The calls of a command that a page shows, as words after `grantgate`. */
function callsIn(page: string, command: string): readonly (readonly string[])[] {
  return [...read(page).matchAll(/^\$ grantgate (.*)$/gm)]
    .map((match) => String(match[1]).split(' '))
    .filter(([name]) => name === command);
}

const SAMPLES = { 'run.json': jsonBelow('run\\.json'), 'evidence.json': jsonBelow('evidence\\.json') };
/** Long after every date in the samples: whoever reads the pages has another clock than who wrote them. */
const LATER = { at: '2031-01-01T00:00:00Z' };
/** While the grant of the samples is good. */
const MEANWHILE = { at: '2026-11-25T12:00:00Z' };

test.each(['README.md', 'docs/quickstart.md'])(
  'the policy and the grant of %s are without fault, and cover the run of docs/cli.md',
  async (page) => {
    await withTree({ ...shownFiles(page), ...SAMPLES }, async (cwd) => {
      expect(await call(['lint', '--strict'], { cwd, ...MEANWHILE })).toMatchObject({ code: 0, stderr: '' });
      const calls = [...callsIn('docs/quickstart.md', 'check'), ...callsIn('docs/cli.md', 'check')];
      expect(calls.length).toBeGreaterThan(1);
      for (const words of calls)
        expect(await call(words, { cwd, ...LATER })).toMatchObject({
          code: 0,
          stderr: '',
          stdout: expect.stringContaining('users/mona/november-banner'),
        });
    });
  },
);

test('the evidence that docs/cli.md shows leaves nothing out, and has every key that the page explains', async () => {
  await withTree({ ...shownFiles('docs/quickstart.md'), ...SAMPLES }, async (cwd) => {
    const words = callsIn('docs/cli.md', 'check').find((one) => one.includes('--evidence')) ?? [];
    expect((await call(words, { cwd, ...LATER })).stdout).not.toContain('note:');
  });
});

test('a push without the checkout is refused with its whole reason, and with what helps', async () => {
  const files = shownFiles('docs/quickstart.md');
  const pushing = `${files[WORKFLOW] ?? ''}      - run: git push origin HEAD:release/2026-11\n`;
  await withTree({ ...files, ...SAMPLES, [WORKFLOW]: pushing }, async (cwd) => {
    const { code, stdout } = await call(
      ['preflight', WORKFLOW, '--run', 'run.json', '--assume-approved', '--role', 'flag-release'],
      { cwd },
    );
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringMatching(
        joined(
          /What to do now: This is not your fault: .*/,
          / check out the repository in this job with `actions\/checkout`.*\n/,
          /Whom to ask: .*\n/,
          /.* Not known: which repository the workspace is a clone of\.\n/,
        ),
      ),
    });
  });
});

test('what `check --help` shows as an example is a time at which the sample grant lasts', async () => {
  const examples = (await call(['check', '--help'])).stdout
    .split('\n')
    .filter((line) => line.startsWith('  grantgate check'))
    .map((line) => line.trim().split(' ').slice(1));
  await withTree({ ...shownFiles('docs/quickstart.md'), ...SAMPLES }, async (cwd) => {
    // GitHub is asked in check-online.test.ts
    const offline = examples.filter((words) => !words.includes('--online'));
    expect(offline.length).toBeGreaterThan(1);
    for (const words of offline) expect((await call(words, { cwd })).code).toBe(0);
  });
});

/** The fragments of a workflow that a page shows and that push, each as the rest of the job of the quickstart. */
function pushingWorkflows(page: string): readonly string[] {
  const whole = shownFiles('docs/quickstart.md')['.github/workflows/flags.yml'] ?? '';
  return [...read(page).matchAll(/^```yaml\n(.*?)^```$/gms)]
    .map((match) => String(match[1]))
    .filter((text) => text.includes('HEAD:release/2026-11') && text.includes('- uses: grantgate'))
    .map((text) => {
      const indent = text.startsWith('    ') ? '' : '    ';
      // what the fragment leaves out is as the quickstart has it
      const rest = text.includes('permissions:') ? '    permissions:\n      id-token' : '    steps:\n';
      return withRelease(`${whole.slice(0, whole.indexOf(rest))}${text.replaceAll(/^(?=.)/gm, indent)}`);
    });
}

test.each(['docs/quickstart.md', 'docs/enforcement.md'])(
  'the steps of %s that push are known in advance, and in scope',
  async (page) => {
    const shown = pushingWorkflows(page);
    expect(shown).not.toEqual([]);
    for (const workflow of shown) {
      await withTree({ ...shownFiles('docs/quickstart.md'), ...SAMPLES, [WORKFLOW]: workflow }, async (cwd) => {
        const called = await call(
          ['preflight', WORKFLOW, '--run', 'run.json', '--assume-approved', '--role', 'flag-release'],
          { cwd },
        );
        expect(called).toMatchObject({
          code: 0,
          stderr: '',
          stdout: expect.stringMatching(/^ok {2,}step-undecidable /m),
        });
      });
    }
  },
);

test.each(['README.md', 'docs/quickstart.md'])(
  'the workflow of %s asks for what the gate needs, and the gate comes first',
  (page) => {
    const files = shownFiles(page);
    expect(Object.keys(files)).toEqual(expect.arrayContaining([GRANT, '.github/access/policy.yml', WORKFLOW]));
    const { jobs } = load(files[WORKFLOW] ?? '') as { readonly jobs: Readonly<Record<string, Job>> };
    for (const { permissions, steps } of Object.values(jobs)) {
      expect(permissions).toEqual({ 'id-token': 'write', contents: 'read', 'pull-requests': 'read', actions: 'read' });
      expect(steps[0]?.uses).toMatch(/^grantgate\/grantgate@(?:[0-9a-f]{40}|<full sha>)$/);
      expect(Object.keys(steps[0]?.with ?? {}).filter((name) => !(name in rootAction.inputs))).toEqual([]);
    }
  },
);

test('the reusable workflow of the quickstart and its caller are without fault, and trust names them', async () => {
  const files = shownFiles('docs/quickstart.md');
  const caller = blocksIn('yaml').find(
    ({ page, text }) => page === 'docs/quickstart.md' && text.includes('gated.yml@main'),
  );
  await withTree({ ...files, [WORKFLOW]: caller?.text ?? '' }, async (cwd) => {
    const lint = await call(['lint', '--strict', '--policy-repository', 'acme/shop'], { cwd, ...MEANWHILE });
    expect(lint).toMatchObject({ code: 0, stderr: '' });
    expect(lint.stdout).toMatch(/^4 files: 0 errors, 0 warnings\n$/);
  });
  const claim = 'acme/shop/.github/workflows/gated.yml@refs/heads/main';
  for (const page of ['README.md', 'docs/quickstart.md', 'docs/gcp.md', 'docs/vault.md'])
    expect(read(page)).toContain(claim);
});

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
    : 'roles:\n  shown:\n    description: As on the page\n    branches: [main]\n' +
      '    environments: [staging, production]\n    workflows: [.github/workflows/shown.yml]\n' +
      text.replaceAll(/^(?=.)/gm, '    ');
  const parsed = parsePolicy(
    `version: 1\napproval: {approvers: {permission: maintain}}\nlimits: {lifetime: 30d, session: 90m}\n${role}`,
    'policy.yml',
  );
  expect(parsed.ok ? [] : parsed.problems.map(formatProblem)).toEqual([]);
});

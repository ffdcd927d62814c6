import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { load } from 'js-yaml';
import { parsePolicy } from '../../src/policy/policy.ts';
import { formatProblem } from '../../src/policy/problem.ts';
import { call, withTree } from '../cli/call.ts';
import { joined } from '../joined.ts';
import { read, rootAction, type Step } from './action-file.ts';
import { jsonBelow, RELEASE, shownFiles, filledIn } from './document-blocks.ts';

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const GRANT = '.github/access/grants/users/mona/november-banner.yml';
const CALLER = '.github/workflows/flags.yml';
const GATED = '.github/workflows/gated.yml';

/** The calls of a command that a page shows, as words after `grantgate`. */
function callsIn(page: string, command: string): readonly (readonly string[])[] {
  return [...read(page).matchAll(/^\$ grantgate (.*)$/gm)]
    .map((match) => String(match[1]).split(' '))
    .filter(([name]) => name === command);
}

const SAMPLES = { 'run.json': jsonBelow('run\\.json'), 'evidence.json': jsonBelow('evidence\\.json') };
/** Long after every date in the samples: whoever reads the pages has another clock than who wrote them. */
const LATER = { at: '2031-01-01T00:00:00Z' };
const PREFLIGHT = ['preflight', CALLER, '--role', 'flag-release', '--policy-repository', 'acme/shop'];
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
  const pushing = `${files[GATED] ?? ''}      - run: git push origin HEAD:release/2026-11\n`;
  await withTree({ ...files, ...SAMPLES, [GATED]: pushing }, async (cwd) => {
    const { code, stdout } = await call([...PREFLIGHT, '--run', 'run.json', '--assume-approved'], { cwd });
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
  const whole = shownFiles('docs/quickstart.md')[GATED] ?? '';
  return [...read(page).matchAll(/^```yaml\n(.*?)^```$/gms)]
    .map((match) => String(match[1]))
    .filter((text) => text.includes('HEAD:release/2026-11') && text.includes('- uses: grantgate'))
    .map((text) => {
      const indent = text.startsWith('    ') ? '' : '    ';
      // what the fragment leaves out is as the quickstart has it
      const rest = text.includes('permissions:') ? '    permissions:\n      id-token' : '    steps:\n';
      return filledIn(`${whole.slice(0, whole.indexOf(rest))}${text.replaceAll(/^(?=.)/gm, indent)}`);
    });
}

test.each(['docs/quickstart.md', 'docs/enforcement.md'])(
  'the steps of %s that push are known in advance, and in scope',
  async (page) => {
    const shown = pushingWorkflows(page);
    expect(shown).not.toEqual([]);
    for (const workflow of shown) {
      await withTree({ ...shownFiles('docs/quickstart.md'), ...SAMPLES, [GATED]: workflow }, async (cwd) => {
        const called = await call([...PREFLIGHT, '--run', 'run.json', '--assume-approved'], { cwd });
        expect(called).toMatchObject({
          code: 0,
          stderr: '',
          stdout: expect.stringMatching(/^ok {2,}later steps understood {2,}step-undecidable /m),
        });
      });
    }
  },
);

test.each(['README.md', 'docs/quickstart.md'])(
  'the workflow of %s asks for what the gate needs, and the gate comes first',
  (page) => {
    const files = shownFiles(page);
    expect(Object.keys(files)).toEqual(expect.arrayContaining([GRANT, '.github/access/policy.yml', CALLER, GATED]));
    const jobsOf = (path: string): readonly Job[] =>
      Object.values((load(files[path] ?? '') as { readonly jobs: Readonly<Record<string, Job>> }).jobs);
    for (const { permissions } of [...jobsOf(CALLER), ...jobsOf(GATED)])
      expect(permissions).toEqual({ 'id-token': 'write', contents: 'read', 'pull-requests': 'read', actions: 'read' });
    for (const { steps } of jobsOf(GATED)) {
      expect(steps[0]?.uses).toMatch(/^grantgate\/grantgate@(?:[0-9a-f]{40}|<full sha>)$/);
      expect(Object.keys(steps[0]?.with ?? {}).filter((name) => !(name in rootAction.inputs))).toEqual([]);
    }
  },
);

test.each(['README.md', 'docs/quickstart.md'])(
  'the files of %s go together, and trust names the gate',
  async (page) => {
    await withTree(shownFiles(page), async (cwd) => {
      const lint = await call(['lint', '--strict', '--policy-repository', 'acme/shop'], { cwd, ...MEANWHILE });
      expect(lint).toEqual({ code: 0, stderr: '', stdout: '4 files: 0 errors, 0 warnings\n' });
      const { code, stdout } = await call(PREFLIGHT, { cwd });
      expect([code, stdout]).toEqual([0, expect.not.stringContaining('cannot be seen: `uses: ')]);
    });
    const claim = 'acme/shop/.github/workflows/gated.yml@refs/heads/main';
    for (const other of [page, 'docs/gcp.md', 'docs/vault.md']) expect(read(other)).toContain(claim);
  },
);

test('the quickstart shows what `init` writes', async () => {
  await withTree({}, async (cwd) => {
    const words = [
      '--sha',
      RELEASE,
      '--grant-for',
      'mona',
      '--principal-id',
      '583231',
      '--grant-name',
      'november-banner',
    ];
    const told = [
      'init',
      '--yes',
      '--repository',
      'acme/shop',
      ...words,
      '--reason',
      'Banner for the November release',
    ];
    expect(await call(told, { cwd, at: '2026-11-21T18:00:00Z' })).toMatchObject({ code: 0, stderr: '' });
    const shown = shownFiles('docs/quickstart.md');
    // by which people ask for access: another page is about these
    const asking = [
      '.github/ISSUE_TEMPLATE/access-request.yml',
      '.github/workflows/access-requests.yml',
      '.github/workflows/access-review.yml',
    ];
    expect(filesBelow(cwd)).toEqual([...asking, ...Object.keys(shown)].toSorted());
    for (const [path, text] of Object.entries(shown))
      expect([path, load(readFileSync(join(cwd, path), 'utf8'))]).toEqual([path, load(text)]);
  });
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

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

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { withLines } from '../../src/cli/init/codeowners.ts';
import { runCli } from '../../src/cli/main.ts';
import { call, type Called, withTree } from './call.ts';

const AT = '2026-11-25T12:00:00Z';
const SHA = '1'.repeat(40);
const ALL = ['--grant-for', 'Mona', '--principal-id', '583231', '--sha', SHA, '--release', 'v0.1.0'];
const env = { PATH: process.env['PATH'] ?? '' };

/** A clone of acme/shop without a file. */
async function inClone(
  use: (run: (...words: string[]) => Promise<Called>, cwd: string) => Promise<void>,
): Promise<void> {
  await withTree({ 'clone/README.md': '' }, async (folder) => {
    const cwd = join(folder, 'clone');
    execFileSync('git', ['init', '-q', cwd], { env });
    execFileSync('git', ['-C', cwd, 'remote', 'add', 'origin', 'https://github.com/acme/shop.git'], { env });
    await use(async (...words) => await call(words, { cwd, env, at: AT }), cwd);
  });
}

const filesOf = (cwd: string): readonly string[] =>
  readdirSync(join(cwd, '.github'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(cwd.length + 1))
    .toSorted();

test('what it writes is clean, and a run of it is allowed', async () => {
  await inClone(async (run, cwd) => {
    expect(await run('init', '--yes', ...ALL)).toMatchObject({ code: 0, stderr: '' });
    expect(filesOf(cwd)).toEqual([
      '.github/ISSUE_TEMPLATE/access-request.yml',
      '.github/access/grants/users/mona/first-run.yml',
      '.github/access/policy.yml',
      '.github/workflows/access-requests.yml',
      '.github/workflows/access-review.yml',
      '.github/workflows/flags.yml',
      '.github/workflows/gated.yml',
    ]);
    expect(await run('lint', '--strict', '--policy-repository', 'acme/shop')).toMatchObject({
      code: 0,
      stdout: '6 files: 0 errors, 0 warnings\n',
    });
    const workflow = '.github/workflows/flags.yml';
    expect(await run('preflight', workflow, '--role', 'flag-release')).toMatchObject({ code: 0 });
    writeFileSync(join(cwd, 'run.json'), JSON.stringify(runOf(workflow)));
    expect(await run('check', '--run', 'run.json', '--assume-approved')).toMatchObject({ code: 0 });
    expect(
      await run('preflight', workflow, '--run', 'run.json', '--assume-approved', '--policy-repository', 'acme/shop'),
    ).toMatchObject({ code: 0 });
    writeFileSync(join(cwd, 'run.json'), JSON.stringify({ ...runOf(workflow), ref: 'refs/heads/main' }));
    expect(await run('check', '--run', 'run.json', '--assume-approved')).toMatchObject({ code: 1 });
  });
});

function runOf(workflow: string): Record<string, unknown> {
  const claims = JSON.parse(
    /^## run\.json\n.*?^```json\n(.*?)^```$/ms.exec(
      readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8'),
    )?.[1] ?? '{}',
  ) as Record<string, unknown>;
  const at = `acme/shop/${workflow}@refs/heads/release/2026-11`;
  return { ...claims, environment: 'staging', ref: 'refs/heads/release/2026-11', workflow_ref: at };
}

test('a second time it changes nothing, whatever the day', async () => {
  await inClone(async (run, cwd) => {
    const words = ['init', '--yes', '--approvers', 'hubot, lena', ...ALL];
    expect(await run(...words)).toMatchObject({ code: 0 });
    const before = filesOf(cwd).map((path) => readFileSync(join(cwd, path), 'utf8'));
    const again = await call(words, { cwd, env, at: '2026-11-27T12:00:00Z' });
    expect(again).toMatchObject({ code: 0 });
    expect(again.stdout.match(/is there already/g)).toHaveLength(8);
    expect(filesOf(cwd).map((path) => readFileSync(join(cwd, path), 'utf8'))).toEqual(before);
  });
});

test('a file that is there is never written over, and the exit code says so', async () => {
  await inClone(async (run, cwd) => {
    mkdirSync(join(cwd, '.github/access'), { recursive: true });
    writeFileSync(join(cwd, '.github/access/policy.yml'), 'version: 1 # ours\n');
    const ran = await run('init', '--yes');
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.stdout).toContain('.github/access/policy.yml: differs, and is left as it is\n');
    expect(readFileSync(join(cwd, '.github/access/policy.yml'), 'utf8')).toBe('version: 1 # ours\n');
  });
});

test('a link in the place of a file is not followed', async () => {
  await inClone(async (run, cwd) => {
    mkdirSync(join(cwd, '.github/access'), { recursive: true });
    symlinkSync(join(cwd, 'README.md'), join(cwd, '.github/access/policy.yml'));
    expect(await run('init', '--yes')).toMatchObject({
      code: 2,
      stderr: 'grantgate: `.github/access/policy.yml`: the file is a symbolic link\n  move it out of the way\n',
    });
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe('');
  });
});

test('a dry run writes nothing and shows everything', async () => {
  await inClone(async (run, cwd) => {
    const { code, stdout } = await run('init', '--dry-run', '--approvers', '@acme/platform', ...ALL);
    expect(code).toBe(0);
    expect(readdirSync(cwd).toSorted()).toEqual(['.git', 'README.md']);
    for (const text of [
      'teams: [acme/platform]',
      `uses: grantgate/grantgate@${SHA} # v0.1.0`,
      'principal-id: 583231',
      '/.github/access/ @acme/platform',
      'gh api --method POST repos/acme/shop/rulesets',
      'refs/tags/grantgate/**/*',
      'repos/acme/shop/environments/staging',
      'For requests, create their GitHub App: `GH_TOKEN=$(gh auth token) grantgate init --app --key vault`',
    ])
      expect(stdout).toContain(text);
  });
});

test('the workflow that is called holds the gate first, and both ask for what it needs', async () => {
  await inClone(async (run, cwd) => {
    await run('init', '--yes', '--environment', 'EU staging', ...ALL);
    const read = (name: string): Record<string, never> =>
      load(readFileSync(join(cwd, '.github/workflows', name), 'utf8')) as Record<string, never>;
    const needed = { 'id-token': 'write', contents: 'read', 'pull-requests': 'read', actions: 'read' };
    expect(read('flags.yml')['jobs']).toEqual({
      gated: { permissions: needed, uses: 'acme/shop/.github/workflows/gated.yml@main' },
    });
    expect(read('gated.yml')['jobs']).toMatchObject({
      gated: { environment: 'EU staging', permissions: needed, steps: [{ uses: `grantgate/grantgate@${SHA}` }, {}] },
    });
  });
});

/** Calls `init` at a terminal where somebody gives these answers, one after the other. */
async function answering(cwd: string, answers: readonly string[]): Promise<Called & { readonly asked: string[] }> {
  let [stdout, stderr] = ['', ''];
  const asked: string[] = [];
  const left = [...answers];
  const code = await runCli(['init'], {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env,
    cwd,
    now: () => Date.parse(AT),
    ask: async (question) => {
      asked.push(question);
      const answer = left.shift();
      if (answer === undefined) throw new Error(`nothing is left to answer ${question}`);
      return await Promise.resolve(answer);
    },
  });
  return { code, stdout, stderr, asked };
}

test('at a terminal it asks, shows, and writes only after a yes', async () => {
  await inClone(async (_run, cwd) => {
    const answers = ['', '', 'Flags', '', '', '', 'acme/platform', 'mona', '583231', SHA];
    const first = await answering(cwd, [...answers, 'n']);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(cwd)).not.toContain('.github');
    expect(first.asked.slice(0, 2)).toEqual([
      'Its default branch, on which no run is allowed [main]: ',
      'Name of the first role [flag-release]: ',
    ]);
    expect(first.stdout).toContain('--- .github/access/policy.yml (would be written)\n');
    expect(first.stdout).not.toMatch(/\(written\)|: written$/m);
    expect(await answering(cwd, [...answers, 'y'])).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, '.github/access/policy.yml'), 'utf8')).toContain('description: "Flags"\n');
  });
});

test('at a terminal an answer that cannot be used is said at once, and asked again', async () => {
  await inClone(async (_run, cwd) => {
    execFileSync('git', ['-C', cwd, 'remote', 'remove', 'origin'], { env });
    const { code, stderr, asked } = await answering(
      cwd,
      [
        ['', 'shop', 'acme/shop', 'refs/heads/trunk', 'trunk', 'a b', 'preview', 'a\u202eb', 'Preview'],
        ['gated.yml', '', 'refs/heads/x', 'trunk', 'preview/*', 'preview-*', 'preview', 'write', 'a@b.c', '1e5'],
        ['mo na', 'mona', '', 'mona', '583231', 'v1', SHA, 'y'],
      ].flat(),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const said = asked.map((question) => /^ {2}(.*)\n/.exec(question)?.[1]).filter((line) => line !== undefined);
    expect(said).toEqual([
      '`--repository` is missing',
      '`shop` cannot be used for `--repository`',
      expect.stringContaining('`refs/heads/trunk` cannot be used for `--default-branch`: '),
      '`a b` cannot be used for `--role`',
      expect.stringContaining('cannot be used for `--description`: expected text on one line'),
      expect.stringContaining('`gated.yml` cannot be used for `--workflow`: '),
      expect.stringContaining('`refs/heads/x` cannot be used for `--branches`: '),
      '`trunk` is the default branch, on which no run is allowed',
      '`preview-*` cannot be used for `--environment`',
      'whoever may `write` is too many people to approve',
      '`a@b.c` cannot be used for `--approvers`',
      '`mo na` cannot be used for `--grant-for`',
      '`--principal-id` is missing',
      '`mona` cannot be used for `--principal-id`',
      '`v1` cannot be used for `--sha`',
    ]);
    const policy = load(readFileSync(join(cwd, '.github/access/policy.yml'), 'utf8'));
    expect(policy).toMatchObject({
      approval: { approvers: { users: ['1e5'] } },
      never: { branches: ['trunk'] },
      roles: { preview: { workflows: ['.github/workflows/preview.yml'] } },
    });
    expect(readFileSync(join(cwd, '.github/workflows/preview.yml'), 'utf8')).toContain('gated.yml@trunk\n');
  });
});

test('the default branch is that of the clone, and is not asked for then', async () => {
  await inClone(async (run, cwd) => {
    execFileSync('git', ['-C', cwd, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk'], { env });
    const { stdout } = await run('init', '--dry-run');
    expect(stdout).toContain('never:\n  branches: [trunk]');
    expect(stdout).toContain('uses: acme/shop/.github/workflows/gated.yml@trunk\n');
    expect(stdout).toContain('No lines for .github/CODEOWNERS: they name people or a team');
    expect(stdout).toContain('`gh api repos/grantgate/grantgate/commits/TAG --jq .sha` prints it.');
  });
});

describe('answers that cannot be used are said, and nothing is written', () => {
  test.each([
    [['init'], 'there is no terminal to ask at'],
    [['init', '--yes', '--dry-run'], '`--yes` and `--dry-run` are both given'],
    [['init', '--yes', '--role', 'a b'], '`a b` cannot be used for `--role`'],
    [['init', '--yes', '--branches', 'refs/heads/x'], '`refs/heads/x` cannot be used for `--branches`'],
    [['init', '--yes', '--branches', ','], '`--branches` names none'],
    [['init', '--yes', '--environment', 'preview-*'], '`preview-*` cannot be used for `--environment`'],
    [['init', '--yes', '--approvers', 'a@b.c'], '`a@b.c` cannot be used for `--approvers`'],
    [['init', '--yes', '--approvers', '480938'], 'a number alone does not say whose it is\n  write `login:number`'],
    [['init', '--yes', '--approvers', 'hubot:x'], '`x` cannot be used for `--approvers`'],
    [['init', '--yes', '--approvers', 'hubot:1e5'], '`1e5` cannot be used for `--approvers`'],
    [['init', '--yes', '--approvers', 'write'], 'whoever may `write` is too many people to approve'],
    [
      ['init', '--yes', '--grant-for', 'mona'],
      '`--principal-id` is missing\n  expected the number of the account: `gh api',
    ],
    [['init', '--yes', '--grant-for', 'mona', '--principal-id', '0'], '`0` cannot be used for `--principal-id`'],
    [['init', '--yes', '--sha', 'v1'], '`v1` cannot be used for `--sha`'],
    [['init', '--yes', '--repository', 'shop'], '`shop` cannot be used for `--repository`'],
    [['init', '--yes', '--description', 'a\u202eb'], 'cannot be used for `--description`'],
    [
      ['init', '--yes', '--grant-for', 'mona', '--principal-id', '1', '--reason', 'CHANGE ME'],
      'these answers make no `',
    ],
    [['init', '--yes', '--branches', 'release/*,main'], '`main` is the default branch, on which no run is allowed'],
    [['init', '--yes', '--default-branch', 'a b'], '`a b` cannot be used for `--default-branch`'],
    [['init', '--yes', '--workflow', 'gated.yml'], 'that is the name of the workflow behind the gate'],
    [['init', '--yes', '--workflow', '../flags.yml'], '`../flags.yml` cannot be used for `--workflow`'],
    [['init', '--yes', '--environment', 'a\nb'], 'cannot be used for `--environment`: expected text on one line'],
    [
      ['init', '--yes', '--grant-for', 'mona', '--principal-id', '1', '--grant-name', 'a/b'],
      '`a/b` cannot be used for',
    ],
  ])('%j', async (words, message) => {
    await inClone(async (run, cwd) => {
      const { code, stderr } = await run(...words);
      expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
      expect(readdirSync(cwd)).not.toContain('.github');
    });
  });
});

test('lines of CODEOWNERS are added once, at the end', () => {
  const added = '/.github/access/ @acme/platform\n/.github/workflows/ @acme/platform\n';
  const first = withLines('* @acme/all', added);
  expect(first).toBe(`* @acme/all\n${added}`);
  expect(withLines(first, added)).toBe(first);
  expect(withLines('/.github/access/   @acme/platform\n', added)).toBe(
    '/.github/access/   @acme/platform\n/.github/workflows/ @acme/platform\n',
  );
});

test('JSON has the files and the commands', async () => {
  await inClone(async (run) => {
    const { stdout } = await run('init', '--yes', '--json', ...ALL);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      written: true,
      files: [{ path: '.github/access/policy.yml', outcome: 'written' }, {}, {}, {}, {}, {}, {}],
      commands: [
        {},
        {},
        { what: 'Make the environment staging, for branches of the role only' },
        { what: 'Make the environment access-requests, for the default branch only' },
        { command: 'gh api --method PATCH repos/acme/shop -F allow_auto_merge=true -F allow_squash_merge=true' },
      ],
    });
  });
});

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { GATE_RULE_TEXTS } from '../../src/cli/gate/gate-rules.ts';
import { REPOSITORY_RULES } from '../../src/cli/lint/repository-rules.ts';
import { LINT_RULES } from '../../src/cli/lint/rule-list.ts';
import { CLAIMS } from '../policy/ready-made.ts';
import { call, withTree } from './call.ts';
import { AT, CLEAN, FOUND, GRANT } from './lint-found.ts';
import { POLICY } from './lint-policy.ts';

interface Report {
  readonly findings: readonly {
    readonly rule: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
  }[];
}

test.each(FOUND)('%s is found, and nothing else', async (rule, files, findings) => {
  await withTree({ ...CLEAN, ...files }, async (cwd) => {
    const { stdout } = await call(['lint', '--access', '.', '--json'], { cwd, at: AT });
    const found = (JSON.parse(stdout) as Report).findings;
    expect(found.map(({ file, line, column }) => `${file}${line > 0 ? `:${line}:${column}` : ''}`)).toEqual(findings);
    expect(new Set(found.map((finding) => finding.rule))).toEqual(new Set([rule]));
  });
});

test('a grant without `starts` is not held to be a long one', async () => {
  await withTree(
    { ...CLEAN, 'grants/users/mona/b.yml': GRANT.replace(/^starts.*\n/m, '').replace('2026-12-09', '2026-11-28') },
    async (cwd) => {
      expect(await call(['lint', '--access', '.', '--strict'], { cwd, at: AT })).toMatchObject({
        code: 0,
        stdout: '3 files: 0 errors, 0 warnings\n',
      });
    },
  );
});

test('a link is an error, and so is a missing policy', async () => {
  await withTree({ 'grants/users/mona/a.yml': GRANT }, async (cwd) => {
    symlinkSync(join(cwd, 'grants/users/mona/a.yml'), join(cwd, 'grants/users/mona/link.yml'));
    symlinkSync(join(cwd, 'grants/users/mona'), join(cwd, 'grants/users/lisa'));
    const { code, stdout } = await call(['lint', '--access', '.'], { cwd, at: AT });
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        'grants/users/lisa: error: a symbolic link is never followed (put the file or folder itself there) ' +
          '[symbolic-link]',
        'grants/users/mona/link.yml: error: a symbolic link is never followed (put the file or folder itself ' +
          'there) [symbolic-link]',
        'policy.yml: error: there is no policy [policy-missing]',
        '1 file: 3 errors, 0 warnings\n',
      ].join('\n'),
    );
  });
});

test('every rule has a test', () => {
  // gate.test.ts, lint-accepted.test.ts, lint-online.test.ts, lint-people.test.ts
  const others = [
    ...[...GATE_RULE_TEXTS, ...REPOSITORY_RULES].map(({ id }) => id),
    'stray-tag',
    'handle-reused',
    'identity-idle',
    'accepted-invalid',
    'accepted-nothing',
    'stale-form',
    'grant-account',
  ];
  const tested = new Set([...FOUND.map(([rule]) => rule), 'symbolic-link', 'policy-missing', ...others]);
  expect(LINT_RULES.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
});

test('clean is 0, warnings are 0 unless strict, errors are 1', async () => {
  await withTree(CLEAN, async (cwd) => {
    expect(await call(['lint', '--access', '.', '--strict'], { cwd, at: AT })).toEqual({
      code: 0,
      stdout: '2 files: 0 errors, 0 warnings\n',
      stderr: '',
    });
    expect((await call(['lint', '--access', '.'], { cwd, at: '2027-01-01T00:00:00Z' })).code).toBe(0);
    expect((await call(['lint', '--access', '.', '--strict'], { cwd, at: '2027-01-01T00:00:00Z' })).code).toBe(1);
  });
});

test('in GitHub Actions findings are annotations, and cannot be anything else', async () => {
  await withTree(
    {
      ...CLEAN,
      'grants/users/mona/b,c:d%0A::error::x.yml': '',
      'grants/users/mona/b.yml': GRANT.replace('flags', '"fl\\n::error::ags"'),
    },
    async (cwd) => {
      const { stdout } = await call(['lint', '--access', '.'], { cwd, at: AT, env: { GITHUB_ACTIONS: 'true' } });
      expect(stdout.split('\n')).toEqual([
        "::warning file=grants/users/mona/b%2Cc%3Ad%250A%3A%3Aerror%3A%3Ax.yml,title=stray-file::nobody's " +
          'grant: this file is never read (grants are `grants/users/<login>/<name>.yml`, ' +
          'or `teams`, `apps` and `people` likewise)',
        expect.stringMatching(
          /^::error file=grants\/users\/mona\/b\.yml,line=1,col=7,title=grant-invalid::role: expected a role name/,
        ),
        '4 files: 1 error, 1 warning',
        '',
      ]);
    },
  );
});

test('threads find what one thread finds', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 1500 }, (_, index) => [
      `grants/users/u${index}/a.yml`,
      index % 100 === 0 ? `${GRANT}admin: true\n` : GRANT,
    ]),
  );
  await withTree({ ...CLEAN, ...many }, async (cwd) => {
    const alone = await call(['lint', '--access', '.', '--json'], { cwd, at: AT });
    const together = await call(['lint', '--access', '.', '--json'], {
      cwd,
      at: AT,
      script: fileURLToPath(new URL('../../src/entry/cli.ts', import.meta.url)),
    });
    expect(together).toEqual(alone);
    expect(JSON.parse(alone.stdout)).toMatchObject({ files: 1502, errors: 15, warnings: 0 });
  });
});

test('the folder may be an operand, and is given once', async () => {
  await withTree(CLEAN, async (cwd) => {
    expect((await call(['lint', '.'], { cwd, at: AT })).code).toBe(0);
    expect(await call(['lint', '.', '--access', '.'], { cwd, at: AT })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('given twice'),
    });
    expect(await call(['lint'], { cwd, at: AT })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`.github/access` is not a folder'),
    });
  });
});

test('the example is clean', async () => {
  const cwd = fileURLToPath(new URL('../../examples', import.meta.url));
  expect(
    await call(['lint', '--access', 'access', '--policy-repository', 'acme/shop', '--strict'], { cwd, at: AT }),
  ).toMatchObject({ code: 0, stdout: '4 files: 0 errors, 0 warnings\n' });
});

test('what suffices is not reported: a role with `contents: write`, no ceiling, tags instead of branches', async () => {
  const role = '    tags: ["v*"]\n    permissions: {contents: write}\n';
  await withTree(
    { 'policy.yml': POLICY.concat(role), 'grants/users/mona/a.yml': `${GRANT}max-uses: 3\nbranches: []\n` },
    async (cwd) => {
      expect(await call(['lint', '--access', '.', '--strict'], { cwd, at: AT })).toMatchObject({ code: 0 });
    },
  );
  await withTree({ ...CLEAN, 'grants/users/mona/a.yml': `${GRANT}max-uses: 3\n` }, async (cwd) => {
    expect(await call(['lint', '--access', '.', '--strict'], { cwd, at: AT })).toMatchObject({ code: 0 });
  });
});

test.each(['lint', 'check'])('%s in the root of a repository says where the policy is', async (command) => {
  await withTree({ '.github/access/policy.yml': POLICY, 'run.json': JSON.stringify(CLAIMS) }, async (cwd) => {
    const words = command === 'lint' ? ['lint', '.'] : ['check', '--access', '.', '--run', 'run.json'];
    expect(await call(words, { cwd, at: AT })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /`\.` holds neither `policy\.yml` nor `grants\/`\n {2}did you mean `\.github\/access`\?/,
      ),
    });
  });
});

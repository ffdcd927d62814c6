import { describe, expect, test } from 'vitest';
import { call, withTree } from './call.ts';

const SHA = '1'.repeat(40);
const GATED = `on: workflow_dispatch
permissions: {id-token: write, contents: read, pull-requests: read, actions: read}
jobs:
  release:
    runs-on: ubuntu-latest
    environment: staging
    steps:
      - uses: grantgate/grantgate@${SHA}
        with: {role: flags}
`;
const POLICY = `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
never: {environments: [production]}
environments: {production: {aliases: [live]}}
roles:
  flags:
    description: Turn feature flags on and off
    branches: ['release/*']
    environments: [staging]
    workflows: [.github/workflows/flags.yml]
`;
const FILES = { '.github/access/policy.yml': POLICY, '.github/workflows/flags.yml': GATED };

async function found(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return await withTree({ ...FILES, ...files }, async (cwd) => {
    const { stdout } = await call(['lint', '--json', '--policy-repository', 'acme/shop'], { cwd });
    const { findings } = JSON.parse(stdout) as {
      findings: readonly Record<'rule' | 'line' | 'column' | 'message' | 'hint', string>[];
    };
    return findings.map(({ rule, line, column, message, hint }) => `${line}:${column}: ${message} (${hint}) [${rule}]`);
  });
}

test('a policy that its workflows fit is clean', async () => {
  expect(await found({})).toEqual([]);
});

describe('names that no workflow knows', () => {
  const policyWith = (from: string, to: string): Readonly<Record<string, string>> => {
    if (!POLICY.includes(from)) throw new Error(from);
    return { '.github/access/policy.yml': POLICY.replace(from, to) };
  };

  test.each([
    [
      'under never',
      policyWith('[production]}\nenv', '[prodution]}\nenv'),
      ['4:24: no workflow has a job in the environment `prodution` (did you mean `production`?) [environment-unknown]'],
    ],
    [
      'in a role',
      policyWith('[staging]', '[staging, Stagging]'),
      ['10:29: no workflow has a job in the environment `Stagging` (did you mean `staging`?) [environment-unknown]'],
    ],
    [
      'for a credential',
      {
        '.github/access/policy.yml':
          `${POLICY}    credentials:\n      c:\n        environments: [elsewhere]\n` +
          '        aws: {role: "arn:aws:iam::111122223333:role/r", region: eu-west-1}\n',
      },
      [
        '14:24: no workflow has a job in the environment `elsewhere` (correct the name, or remove it) ' +
          '[environment-unknown]',
        expect.stringContaining('[gate-without-environment]'),
      ],
    ],
    [
      'a workflow that is not there',
      policyWith('flags.yml]', 'flags.yml, .github/workflows/flag.yml]'),
      [
        '11:46: the repository has no workflow `.github/workflows/flag.yml` (did you mean ' +
          '`.github/workflows/flags.yml`?) [workflow-missing]',
      ],
    ],
    [
      'a pattern that no workflow fits',
      policyWith('flags.yml]', 'flags.yml, acme/shop/.github/workflows/deploy-*.yml]'),
      [
        '11:46: the repository has no workflow `.github/workflows/deploy-*.yml` (correct the path, or remove it) ' +
          '[workflow-missing]',
      ],
    ],
  ])('%s', async (_what, files, expected) => {
    expect(await found(files)).toEqual(expected);
  });

  test.each([
    ['case does not count', policyWith('[staging]', '[STAGING]')],
    ['a pattern', policyWith('[staging]', "[staging, 'preview-*']")],
    [
      'an environment that a workflow works out',
      {
        ...policyWith('[staging]', '[staging, other]'),
        '.github/workflows/other.yml':
          'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    environment: ${{ github.ref_name }}\n' +
          '    steps: [{run: ls}]\n',
      },
    ],
    [
      'a workflow of elsewhere, which may have one',
      {
        ...policyWith('[staging]', '[staging, other]'),
        '.github/workflows/other.yml': `on: push\njobs:\n  a:\n    uses: acme/ci/.github/workflows/x.yml@${SHA}\n`,
      },
    ],
    [
      'a role that is also for other repositories',
      policyWith(
        '[.github/workflows/flags.yml]',
        "[.github/workflows/flags.yml, .github/workflows/x.yml]\n    repositories: [acme/shop, 'acme/web-*']",
      ),
    ],
  ])('nothing is said of %s', async (_what, files) => {
    expect(await found(files)).toEqual([]);
  });
});

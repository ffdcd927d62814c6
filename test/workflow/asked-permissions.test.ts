import { describe, expect, it } from 'vitest';
import { beyondCeiling, type Beyond, type Ceiling } from '../../src/workflow/judge/asked-permissions.ts';
import { childNode } from '../../src/workflow/file/fields.ts';
import { readTree } from '../../src/workflow/file/tree.ts';

const ALL = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'code-quality',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
];

function ask(permissions: string, ceiling: Ceiling): Beyond | undefined {
  const node =
    permissions === 'absent' ? undefined : childNode(readTree(`permissions: ${permissions}\n`, 'w.yml'), 'permissions');
  return beyondCeiling({ job: 'a', isGate: true, place: { file: 'w.yml', line: 1, column: 1 }, node }, ceiling);
}

describe('what a job asks beyond the ceiling of a role', () => {
  it.each<[string, Ceiling, string | undefined]>([
    ['{}', new Map(), undefined],
    ['{contents: read}', new Map(), undefined],
    ['{id-token: write, contents: read, pull-requests: read, actions: read}', new Map(), undefined],
    ['{contents: write}', new Map([['contents', 'read']]), 'contents: write'],
    ['{contents: write}', new Map([['contents', 'write']]), undefined],
    ['{issues: read}', new Map([['contents', 'write']]), 'issues: read'],
    ['{issues: none}', new Map(), undefined],
    ['{issues: write, packages: write, contents: read}', new Map([['packages', 'write']]), 'issues: write'],
    ['{contents: admin}', new Map([['contents', 'write']]), 'contents: admin'],
    ['{contents: [read]}', new Map([['contents', 'write']]), 'contents: ?'],
    ['read-all', new Map([['contents', 'write']]), 'read-all'],
    ['write-all', new Map([['contents', 'write']]), 'write-all'],
    ['read-all', new Map(ALL.map((name) => [name, 'read'])), undefined],
    ['write-all', new Map(ALL.map((name) => [name, 'read'])), 'write-all'],
    ['write-all', new Map(ALL.map((name) => [name, 'write'])), undefined],
    ['everything', new Map(ALL.map((name) => [name, 'write'])), 'everything'],
    [
      'absent',
      new Map(ALL.map((name) => [name, 'write'])),
      'the workflow does not say, so it depends on a setting of the repository',
    ],
  ])('%s', (permissions, ceiling, expected) => {
    expect(ask(permissions, ceiling)?.text).toBe(expected);
  });

  it.each([
    ['absent', 'unsaid'],
    ['{contents: write, issues: write}', 'contents'],
    ['{contents: admin}', 'other'],
    ['{issues: write, "x contents": write}', 'other'],
    ['write-all', 'other'],
  ] as const)('%s: %s', (permissions, asks) => {
    expect(ask(permissions, new Map())?.asks).toBe(asks);
  });
});

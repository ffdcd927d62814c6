import { expect, test } from 'vitest';
import { call, withTree } from './call.ts';
import { GATE_POLICY } from './gate-tree.ts';
import { json } from './preflight-call.ts';

const PUSH = 'runs-on: ubuntu-latest, steps: [{uses: actions/checkout@v4}, {run: git push origin HEAD:main}]';
const plain = (event: string): string => `on: ${event}\njobs: {a: {${PUSH}}}\n`;
const calling = (uses: string): string => `on: workflow_dispatch\njobs: {a: {uses: ${uses}}}\n`;
const FLAGS = '.github/workflows/flags.yml';
const GATED = '.github/workflows/gated.yml';
const OTHER = '.github/workflows/access-requests.yml';
const ROLE = ['--role', 'flags'];
const HOME = ['--policy-repository', 'acme/shop'];

/** A listed workflow that calls another one, beside one that is neither. */
const calls = (uses: string): Readonly<Record<string, string>> => ({
  [FLAGS]: calling(uses),
  [GATED]: plain('workflow_call'),
  [OTHER]: plain('issues'),
});
const CALLED = [
  [OTHER, false, 0],
  [FLAGS, true, 0],
  [GATED, true, 1],
] as const;

/** Which workflows a role judges, and what it finds in each. */
async function judged(
  files: Readonly<Record<string, string>>,
  words: readonly string[],
): Promise<readonly (readonly [file: string, judged: boolean, findings: number])[]> {
  return await withTree({ '.github/access/policy.yml': GATE_POLICY, ...files }, async (cwd) =>
    json(await call(['preflight', ...words, '--json'], { cwd })).workflows.map(
      ({ file, judged: isJudged, findings }) => [file, isJudged, findings.length],
    ),
  );
}

test.each<
  readonly [
    what: string,
    files: Readonly<Record<string, string>>,
    words: readonly string[],
    expected: readonly (readonly [string, boolean, number])[],
  ]
>([
  [
    'a folder: what the role lists',
    { [FLAGS]: plain('workflow_dispatch'), [OTHER]: plain('issues') },
    ['.', ...ROLE, ...HOME],
    [
      [OTHER, false, 0],
      [FLAGS, true, 1],
    ],
  ],
  [
    'what was named itself, too',
    { [FLAGS]: plain('workflow_dispatch'), [OTHER]: plain('issues') },
    [OTHER, ...ROLE, ...HOME],
    [[OTHER, true, 1]],
  ],
  [
    'without a role, all',
    { [FLAGS]: plain('workflow_dispatch'), [OTHER]: plain('issues') },
    ['.', ...HOME],
    [
      [OTHER, true, 0],
      [FLAGS, true, 0],
    ],
  ],
  [
    'what a listed workflow calls by `./`, whose steps are its own too',
    calls(`./${GATED}`),
    ['.', ...ROLE, ...HOME],
    [
      [OTHER, false, 0],
      [FLAGS, true, 1],
      [GATED, true, 1],
    ],
  ],
  ['what it calls by its name', calls(`acme/shop/${GATED}@main`), ['.', ...ROLE, ...HOME], CALLED],
  ['what it calls by a name that may be of this repository', calls(`acme/shop/${GATED}@main`), ['.', ...ROLE], CALLED],
  [
    'not what another one calls',
    { [FLAGS]: plain('workflow_dispatch'), [OTHER]: calling(`./${GATED}`), [GATED]: plain('workflow_call') },
    ['.', ...ROLE, ...HOME],
    [
      [OTHER, false, 0],
      [FLAGS, true, 1],
      [GATED, false, 0],
    ],
  ],
])('a role judges %s', async (_what, files, words, expected) => {
  expect(await judged(files, words)).toEqual(expected);
});

test('one line says what was not judged, and the exit code is that of the others', async () => {
  const files = { '.github/access/policy.yml': GATE_POLICY, [OTHER]: plain('issues') };
  const clean = 'on: workflow_dispatch\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: echo}]}}\n';
  await withTree({ ...files, [FLAGS]: clean }, async (cwd) => {
    const { code, stdout } = await call(['preflight', '.', ...ROLE, ...HOME], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain(`\nnot judged, since \`flags\` does not list it: ${OTHER}\n`);
  });
  await withTree({ ...files, [FLAGS]: plain('workflow_dispatch') }, async (cwd) => {
    expect((await call(['preflight', '.', ...ROLE, ...HOME], { cwd })).code).toBe(1);
  });
});

test('a role that lists none of the workflows judges nothing, which is an error', async () => {
  const files = { '.github/access/policy.yml': GATE_POLICY, [OTHER]: plain('issues') };
  await withTree(files, async (cwd) => {
    expect(await call(['preflight', '.', ...ROLE, ...HOME], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/the role `flags` lists none of the workflows here: it is for `\.github/) as string,
    });
  });
});

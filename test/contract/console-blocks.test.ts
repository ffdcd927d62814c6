import { expect, test } from 'vitest';
import { call, withTree } from '../cli/call.ts';
import { blocksIn, jsonBelow, shownFiles } from './document-blocks.ts';

type Files = Readonly<Record<string, string>>;

/** The files of the quickstart, which the commands of every page are about. */
const QUICKSTART = shownFiles('docs/quickstart.md');
const POLICY = '.github/access/policy.yml';
const GATED = '.github/workflows/gated.yml';
const BANNER = '.github/access/grants/users/mona/banner.yml';
const GRANT = '.github/access/grants/users/mona/november-banner.yml';

const SAMPLES: Files = { 'run.json': jsonBelow('run\\.json'), 'evidence.json': jsonBelow('evidence\\.json') };

/** What a file of the quickstart has become, and how often. */
function changed(path: string, from: string, to: string): Files {
  const text = QUICKSTART[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} of the quickstart has no \`${from}\``);
  return { [path]: text.replace(from, to) };
}

/** A command of a page, what is shown below it, and what has happened to the files before. */
interface Scene {
  readonly files: Files;
  readonly code: number;
}

/** A workflow in which a push goes where another job has found out. */
const RELEASE: Files = {
  '.github/workflows/release.yml': `on: {workflow_dispatch: {}}
permissions: {contents: write}
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs: {tag: '\${{ steps.version.outputs.tag }}'}
    steps:
      - id: version
        run: ./next-version >> "$GITHUB_OUTPUT"
  release:
    needs: plan
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: git push origin HEAD:refs/tags/\${{ needs.plan.outputs.tag }}
`,
};

const AS_SHOWN: Scene = { files: {}, code: 0 };
/** Scenes by page and command; others are about the files as the quickstart has them. */
const SCENES: Readonly<Record<string, Scene>> = {
  'docs/cli.md: grantgate lint': {
    files: { [BANNER]: (QUICKSTART[GRANT] ?? '').replace('2026-11-28T18:00:00Z', '2026-11-28') },
    code: 1,
  },
  'docs/cli.md: grantgate preflight .github/workflows/flags.yml --role flag-release --policy-repository acme/shop': {
    files: changed(
      GATED,
      'run: echo "only with a grant"',
      'uses: actions/checkout@v5\n      - name: publish\n        run: git push origin HEAD:main',
    ),
    code: 1,
  },
  'docs/cli.md: grantgate preflight .github/workflows/release.yml --explain 15': { files: RELEASE, code: 0 },
  'docs/cli.md: grantgate preflight .github/workflows/release.yml --job release --needs plan.outputs.tag=v7': {
    files: RELEASE,
    code: 0,
  },
  'docs/reasons.md: grantgate lint': { files: changed(POLICY, 'limits:', 'limit:'), code: 1 },
};

interface Command {
  readonly page: string;
  readonly words: string;
  /** As shown; empty where a page shows the command alone. */
  readonly output: string;
}

const COMMANDS: readonly Command[] = blocksIn('console').flatMap(({ page, text }) =>
  text
    .split(/^\$ /m)
    .slice(1)
    .map((part): Command => {
      const [words = '', ...output] = part.split('\n');
      return { page, words, output: output.join('\n').trimEnd() };
    }),
);

test('every scene is of a command that a page shows', () => {
  const shown = COMMANDS.map(({ page, words }) => `${page}: ${words}`);
  expect(Object.keys(SCENES).filter((name) => !shown.includes(name))).toEqual([]);
  expect(COMMANDS.filter(({ output }) => output !== '').length).toBeGreaterThanOrEqual(3);
});

test.each(COMMANDS)('`$words` of $page answers what is shown', async ({ page, words, output }) => {
  const { files, code } = SCENES[`${page}: ${words}`] ?? AS_SHOWN;
  const [program, ...rest] = words.split(' ');
  expect(program).toBe('grantgate');
  await withTree({ ...QUICKSTART, ...SAMPLES, ...files }, async (cwd) => {
    const called = await call(rest, { cwd });
    expect({ code: called.code, stderr: called.stderr }).toEqual({ code, stderr: '' });
    if (output !== '') expect(called.stdout.trimEnd()).toBe(output);
  });
});

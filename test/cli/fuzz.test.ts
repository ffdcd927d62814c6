import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../depth.ts';
import { hostile } from '../report/hostile.ts';
import { decided, VECTORS } from '../report/vector.ts';
import { type Called, call, withTree } from './call.ts';

const OPTIONS = [
  'check',
  'lint',
  'schema',
  'reasons',
  'help',
  '--help',
  '--access',
  '--run',
  '--evidence',
  '--role',
  '--grant',
  '--at',
  '--json',
  '--strict',
  '--github',
  '--assume-approved',
  '--policy-repository',
  'run.json',
  '.',
  '--',
  '-',
  '-j',
  '--no-json',
  '--run=',
  '--at=2026-11-28T18:00:00Z',
];

/**
 * What is wrong with an answer: it must have an exit code, a reason when it fails, no stack trace and nothing that acts
 * on a terminal or a runner.
 */
function incivilities({ code, stdout, stderr }: Called): readonly string[] {
  return [
    ...([0, 1, 2].includes(code) ? [] : [`exit code ${code}`]),
    ...(code === 2 && stderr === '' ? ['no word on stderr'] : []),
    ...(/unexpected error|^\s+at .*:\d+/m.exec(stderr) ?? []),
    ...(/[^\P{Cc}\n]|^\s*::(?!error |warning )|##\[/mu.exec(stdout + stderr) ?? []),
  ];
}

test('whatever is typed, the answer is civil', async () => {
  const run = JSON.stringify(decided('approved-active').decision.run);
  await withTree({ 'run.json': run, 'policy.yml': 'version: 1\n' }, async (cwd) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.constantFrom(...OPTIONS), hostile), { maxLength: 8 }), async (words) => {
        expect(incivilities(await call(words, { cwd }))).toEqual([]);
      }),
      { numRuns: cases(150, 1000) },
    );
  });
});

const vector = VECTORS.find(({ name }) => name === 'approved-active');
const files = vector?.files ?? {};
const GRANT = 'grants/users/mona/november-banner.yml';

/** A text with something put into it. */
const disturbed = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(text.length), fc.nat(20), hostile)
    .map(([at, cut, insert]) => text.slice(0, at) + insert + text.slice(at + cut));

test('whatever the files hold, the answer is civil', async () => {
  const [run, evidence] = [JSON.stringify(vector?.run), JSON.stringify(vector?.evidence)];
  const trees = fc.record({
    'policy.yml': fc.oneof(fc.constant(files['policy.yml'] ?? ''), disturbed(files['policy.yml'] ?? '')),
    [GRANT]: disturbed(files[GRANT] ?? ''),
    'run.json': fc.oneof(fc.constant(run), disturbed(run)),
    'evidence.json': fc.oneof(fc.constant(evidence), disturbed(evidence)),
  });
  await fc.assert(
    fc.asyncProperty(trees, fc.boolean(), async (tree, github) => {
      await withTree(tree, async (cwd) => {
        expect(
          incivilities(
            await call(['check', '--access', '.', '--run', 'run.json', '--evidence', 'evidence.json'], { cwd }),
          ),
        ).toEqual([]);
        expect(incivilities(await call(['lint', '--access', '.', ...(github ? ['--github'] : [])], { cwd }))).toEqual(
          [],
        );
      });
    }),
    { numRuns: cases(80, 500) },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../depth.ts';
import { makeWorkflow } from '../../bench/preflight-corpus.ts';
import { hostile } from '../report/hostile.ts';
import { type Called, call, withTree } from './call.ts';
import { FLAGS, repositoryOf, workflowOf } from './preflight-tree.ts';

const RUN = ['--run', 'run.json', '--evidence', 'evidence.json'];
const ROLE = ['--role', 'flag-release'];
const FORMATS = [[], ['--json'], ['--sarif'], ['--github']];

/**
 * What is wrong with an answer: it must have an exit code, a reason when it fails, no stack trace and nothing that acts
 * on a terminal or a runner.
 */
function incivilities({ code, stdout, stderr }: Called): readonly string[] {
  return [
    ...([0, 1, 2].includes(code) ? [] : [`exit code ${code}`]),
    ...(code === 2 && stderr === '' && stdout === '' ? ['no word'] : []),
    ...(/unexpected error|mistake in grantgate|^\s+at .*:\d+/m.exec(stderr + stdout) ?? []),
    ...(/[^\P{Cc}\n]|^\s*::(?!error |warning )/mu.exec(stdout + stderr) ?? []),
  ];
}

/** A text with something put into it, or a line of it moved elsewhere. */
function disturbed(text: string): fc.Arbitrary<string> {
  const lines = text.split('\n');
  const inserted = fc
    .tuple(fc.nat(text.length), fc.nat(20), hostile)
    .map(([at, cut, insert]) => text.slice(0, at) + insert + text.slice(at + cut));
  const moved = fc
    .tuple(fc.nat(lines.length - 1), fc.nat(lines.length - 1), fc.nat(6))
    .map(([from, to, indent]) => lines.toSpliced(to, 0, ' '.repeat(indent) + (lines[from] ?? '')).join('\n'));
  return fc.oneof(inserted, moved);
}

const workflows = fc.nat(500).chain((seed) => {
  const text =
    seed % 5 === 0
      ? workflowOf('git push origin HEAD:main', 'bash deploy.sh', 'gh pr merge 1')
      : makeWorkflow(seed, 2, 5);
  return disturbed(text).chain((once) => fc.oneof(fc.constant(once), disturbed(once)));
});

test('whatever a workflow holds, the answer is civil, named or in a folder', async () => {
  await fc.assert(
    fc.asyncProperty(
      workflows,
      disturbed('#!/bin/sh\ngit push origin HEAD:main\n'),
      fc.constantFrom(RUN, ROLE, []),
      fc.constantFrom(...FORMATS),
      async (text, script, by, format) => {
        await withTree(repositoryOf({ [FLAGS]: text, 'deploy.sh': script }), async (cwd) => {
          expect(incivilities(await call(['preflight', FLAGS, ...by, ...format], { cwd }))).toEqual([]);
          expect(incivilities(await call(['preflight', '.', ...by, ...format], { cwd }))).toEqual([]);
        });
      },
    ),
    { numRuns: cases(60, 450) },
  );
});

test('whatever is typed, the answer is civil', async () => {
  const words = fc.oneof(
    fc.constantFrom(
      FLAGS,
      '.',
      '..x',
      '--role',
      'flag-release',
      '--run',
      'run.json',
      '--json',
      '--sarif',
      '--github',
      '--mode',
      'warn',
      '--root',
      '--job',
      'deploy',
      '--vars',
      '--event',
      '--gate',
      '--validate',
      '--progress',
      '--assume-approved',
      '--',
    ),
    hostile,
  );
  await withTree(repositoryOf({ [FLAGS]: workflowOf('echo') }), async (cwd) => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 8 }), async (given) => {
        expect(incivilities(await call(['preflight', ...given], { cwd }))).toEqual([]);
      }),
      { numRuns: cases(80, 600) },
    );
  });
});

test('the same workflow gives the same answer, alone or among others', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1000), async (seed) => {
      const text = makeWorkflow(seed, 2, 6);
      await withTree({ [FLAGS]: text, '.github/workflows/other.yml': makeWorkflow(seed + 1, 2, 6) }, async (cwd) => {
        const first = async (path: string): Promise<unknown> => {
          const { workflows: all } = JSON.parse((await call(['preflight', path, '--json'], { cwd })).stdout) as {
            readonly workflows: readonly { readonly file: string }[];
          };
          return all.find(({ file }) => file === FLAGS);
        };
        expect(await first('.')).toEqual(await first(FLAGS));
      });
    }),
    { numRuns: cases(15, 100) },
  );
});

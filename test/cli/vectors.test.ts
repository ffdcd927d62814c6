import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FULL } from '../depth.ts';
import { type Vector, VECTORS } from '../report/vector.ts';
import { call, withTree } from './call.ts';

const built = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

const WORDS = ['check', '--access', '.', '--run', 'run.json', '--evidence', 'evidence.json', '--json'] as const;

function wordsFor(vector: Vector): readonly string[] {
  return [
    ...WORDS,
    '--policy-repository',
    vector.policy_repository,
    '--at',
    vector.at,
    ...(vector.role === undefined ? [] : ['--role', vector.role]),
  ];
}

function filesOf(vector: Vector): Record<string, string> {
  return { ...vector.files, 'run.json': JSON.stringify(vector.run), 'evidence.json': JSON.stringify(vector.evidence) };
}

test.each(VECTORS)('$name through the command line', async (vector) => {
  const { code, stdout, stderr } = await withTree(filesOf(vector), (cwd) => call(wordsFor(vector), { cwd }));
  expect(JSON.parse(stdout)).toMatchObject(vector.expect);
  expect({ code, stderr }).toEqual({ code: vector.expect.decision === 'allow' ? 0 : 1, stderr: '' });
});

// the same code in a process of its own: at the usual depth some of each decision show that it is
const BUILT = VECTORS.filter(({ expect: { decision } }, index) => {
  const same = VECTORS.slice(0, index).filter((earlier) => earlier.expect.decision === decision);
  return FULL || same.length % 12 === 0;
});

test.runIf(existsSync(built)).each(BUILT)('$name through the built command line', async (vector) => {
  const { status, stdout, stderr } = await withTree(filesOf(vector), (cwd) =>
    spawnSync(process.execPath, [built, ...wordsFor(vector)], { cwd, encoding: 'utf8' }),
  );
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject(vector.expect);
  expect(status).toBe(vector.expect.decision === 'allow' ? 0 : 1);
});

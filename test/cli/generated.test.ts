import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../scripts/reference/files.ts';
import { REASON_EXPLANATIONS } from '../../src/cli/reference/explanations.ts';
import { REASON_IDS } from '../../src/policy/reasons.ts';

const read = (path: string): string => {
  const file = new URL(`../../${path}`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

test('what is made from the code is what is committed: `npm run generate` rewrites it', async () => {
  const stale = [...(await generatedFiles(read))].filter(([path, text]) => read(path) !== text).map(([path]) => path);
  expect(stale).toEqual([]);
});

test('every reason has a heading and an explanation', () => {
  expect(Object.keys(REASON_EXPLANATIONS)).toEqual(REASON_IDS);
  expect(
    read('docs/reasons.md')
      .split('\n')
      .filter((line) => line.startsWith('## ')),
  ).toEqual(REASON_IDS.map((id) => `## ${id}`));
});

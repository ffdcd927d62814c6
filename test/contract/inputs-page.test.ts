import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { inRepository } from './action-file.ts';
import { inputsPage } from './inputs-page.ts';

test('docs/inputs.md is what action.yml says', async () => {
  await expect(inputsPage()).toMatchFileSnapshot(fileURLToPath(inRepository('docs/inputs.md')));
});

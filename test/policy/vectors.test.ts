import { expect, test } from 'vitest';
import { decideVector, VECTORS } from '../report/vector.ts';

test.each(VECTORS)('$name: $why', (vector) => {
  expect(decideVector(vector).decision).toMatchObject(vector.expect);
});

import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { places } from '../../scripts/rooms.ts';
import { inRepository } from './action-file.ts';
import { house } from './in-house.ts';

test('no file imports itself in a circle, not even for types', () => {
  const { said } = house({
    'src/policy/a.ts': `import type { B } from './b.ts';\n`,
    'src/policy/b.ts': `import { c } from './c.ts';\n`,
    'src/policy/c.ts': `\nexport type { A } from './a.ts';\n`,
    'src/policy/d.ts': `import { a } from './a.ts';\n`,
  });
  expect(said).toContain(
    'src/policy/a.ts:1: imports itself in a circle: ' +
      'src/policy/a.ts → src/policy/b.ts → src/policy/c.ts → src/policy/a.ts\nhouse: 1 finding\n',
  );
});

test('an address that stands alone may be long', () => {
  const address = `https://github.com/${'a'.repeat(120)}`;
  const { code } = house({
    'src/http/a.ts': `/**\n * ${address}\n */\n// ${address}\n`,
    'test/b.ts': `  '${address}',\n`,
  });
  expect(code).toBe(0);
});

test.each(places())('src/%s is there, as the map says', (place) => {
  expect(statSync(inRepository(`src/${place}/`)).isDirectory()).toBe(true);
});

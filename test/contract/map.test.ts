import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { places } from '../../scripts/rooms.ts';
import { inRepository } from './action-file.ts';
import { house } from './in-house.ts';

test.each(['src/policy', 'test/world', 'bench', 'scripts'])(
  'no file of %s imports itself in a circle, not even for types',
  (folder) => {
    const { said } = house({
      [`${folder}/a.ts`]: `import type { B } from './b.ts';\n`,
      [`${folder}/b.ts`]: `import { c } from './c.ts';\n`,
      [`${folder}/c.ts`]: `\nexport type { A } from './a.ts';\n`,
      [`${folder}/d.ts`]: `import { a } from './a.ts';\n`,
    });
    const circle = ['a', 'b', 'c', 'a'].map((name) => `${folder}/${name}.ts`).join(' → ');
    expect(said).toContain(`${folder}/a.ts:1: imports itself in a circle: ${circle}\nhouse: 1 finding\n`);
  },
);

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

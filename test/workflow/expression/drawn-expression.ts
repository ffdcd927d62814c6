import fc from 'fast-check';

const NAMES = ['a', 'b', 'Ref', 'list'];
const CONTEXTS = ['github', 'inputs', 'matrix', 'needs'];
const TEXTS = ['', 'a', 'A', 'main', '1', 'true', ' 3 ', '{"a":1}', '[1,"a"]', 'é', "it''s"];
const TEMPLATES = ['{0}', '{0}-{1}', '{{{0}}}', '{', 'x}}', '{2}', '{0}}', 'plain'];

const scalar = fc.constantFrom<null | boolean | number | string>(
  null,
  true,
  false,
  0,
  1,
  -1,
  2.5,
  '',
  'a',
  'A',
  'main',
  '1',
  'true',
  ' 3 ',
  '{"a":1}',
  '[1,"a"]',
  'é',
);

/** JSON of depth two whose names and values meet those of {@link drawnExpression}. */
const json = fc.oneof(
  { weight: 3, arbitrary: scalar },
  fc.array(fc.oneof(scalar, fc.dictionary(fc.constantFrom(...NAMES), scalar, { maxKeys: 3 })), { maxLength: 3 }),
  fc.dictionary(fc.constantFrom(...NAMES), fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })), { maxKeys: 3 }),
);

/** Contexts that are known completely. */
export const drawnContexts = fc.record(
  Object.fromEntries(CONTEXTS.map((name) => [name, fc.dictionary(fc.constantFrom(...NAMES), json, { maxKeys: 4 })])),
);

/** A value that is written out, or one of a context. */
const leaf = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS).map((text) => `'${text}'`) },
  fc.constantFrom('null', 'true', 'false', '0', '1', '-1', '2.5', '0x1F'),
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...CONTEXTS), fc.constantFrom(...NAMES))
      .map(([context, name]) => `${context}.${name}`),
  },
);

function callOf(part: fc.Arbitrary<string>, names: readonly string[], count: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...names), fc.array(part, { minLength: count, maxLength: count }))
    .map(([name, values]) => `${name}(${values.join(', ')})`);
}

/** An expression, mostly valid, over {@link drawnContexts}. */
export const drawnExpression = fc.letrec<{ expression: string; path: string }>((tie) => {
  const part = tie('expression');
  const index = fc.oneof(
    fc.constantFrom(...NAMES, 'REF', 'c').map((name) => `.${name}`),
    fc.constantFrom(...NAMES).map((name) => `['${name}']`),
    fc.constantFrom('[0]', '[1]', '.*', '[*]'),
    part.map((by) => `[${by}]`),
  );
  const call = (names: readonly string[], count: number) => callOf(part, names, count);
  const binary = (operators: readonly string[]) =>
    fc
      .tuple(part, fc.constantFrom(...operators), part)
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`);
  return {
    path: fc
      .tuple(fc.constantFrom(...CONTEXTS), fc.array(index, { maxLength: 3 }))
      .map(([name, indexes]) => name + indexes.join('')),
    expression: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      leaf,
      tie('path'),
      part.map((inner) => `!${inner}`),
      binary(['&&', '||']),
      binary(['&&', '||']),
      binary(['==', '!=', '<', '<=', '>', '>=']),
      call(['contains', 'startsWith', 'endsWith', 'join'], 2),
      fc.tuple(tie('path'), index, part).map(([path, by, item]) => `contains(${path}.*${by}, ${item})`),
      fc.tuple(tie('path'), part).map(([path, item]) => `contains(${path}, ${item})`),
      call(['toJSON', 'fromJSON', 'join', 'fromJson'], 1),
      fc
        .tuple(fc.constantFrom(...TEMPLATES), part, part)
        .map(([template, one, other]) => `format('${template}', ${one}, ${other})`),
      fc
        .tuple(part, part, part, part)
        .map(([left, right, one, other]) => `case(${left} == ${right}, ${one}, ${other})`),
    ),
  };
}).expression;

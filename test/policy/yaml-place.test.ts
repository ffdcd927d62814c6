import { expect, test } from 'vitest';
import { findPlace, type Path } from '../../src/policy/yaml-place.ts';

const TEXT = `role: flag-release
"reason": 'quoted'
list:
  - first
  - {key: value, other: [1, 2]}
  -
text: |
  of
  several lines
tagged: !!str 5
anchored: &here x
empty:
nested:
    deep: {  wide:   7 }
`;

test.each<[string, Path, boolean, string]>([
  ['the root', [], false, '1:1'],
  ['a value', ['role'], false, '1:7'],
  ['its key', ['role'], true, '1:1'],
  ['a quoted value begins at its quote', ['reason'], false, '2:11'],
  ['a quoted key as well', ['reason'], true, '2:1'],
  ['a list', ['list'], false, '4:3'],
  ['an item', ['list', 0], false, '4:5'],
  ['a key inside an item', ['list', 1, 'other'], true, '5:18'],
  ['an item of a list in an item', ['list', 1, 'other', 1], false, '5:29'],
  ['an item that is not written: its list', ['list', 2], false, '4:3'],
  ['a text of several lines', ['text'], false, '8:1'],
  ['what comes after it', ['tagged'], true, '10:1'],
  ['a tagged value', ['tagged'], false, '10:15'],
  ['an anchored value', ['anchored'], false, '11:17'],
  ['a value that is not written: its key', ['empty'], false, '12:1'],
  ['spaces do not matter', ['nested', 'deep', 'wide'], false, '14:22'],
  ['nothing there: the nearest parent', ['nested', 'deep', 'missing'], false, '14:11'],
  ['an index that is not there', ['list', 9], false, '4:3'],
  ['a key of a list', ['list', 'x'], false, '4:3'],
  ['an index of a mapping', ['nested', 0], false, '14:5'],
  ['below a scalar', ['role', 'x', 'y'], false, '1:7'],
])('%s', (_what, path, key, place) => {
  const { line, column } = findPlace(TEXT, path, key);
  expect(`${line}:${column}`).toBe(place);
});

test('columns count after a byte order mark and after CRLF', () => {
  expect(findPlace('\uFEFFa: 1\r\nb: 2\r\n', ['b'])).toEqual({ line: 2, column: 4 });
});

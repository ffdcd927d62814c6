import { expect, test } from 'vitest';
import { house } from './in-house.ts';

const at = ['@', ''].join(''); // so that this file does not hold what it tests for

test.each([
  [
    'a room of preflight imports a later one',
    'src/workflow/shell/a.ts',
    `import type { Frame } from '../survey/frame.ts';\n`,
    'src/workflow/shell/a.ts:1: shell does not import survey (it may import expression, file)',
  ],
  [
    'what all rooms speak of imports a room',
    'src/workflow/a.ts',
    `import { walkJob } from './survey/walk-job.ts';\n`,
    'src/workflow/a.ts:1: a file of the folder does not import survey (it may import expression, file)',
  ],
  [
    'a room of preflight has no place',
    'src/workflow/attic/a.ts',
    `import { textOf } from '../text.ts';\n`,
    'src/workflow/attic/a.ts:1: the room attic has no place in scripts/rooms.ts',
  ],
  [
    'the guarded script imports a renewal',
    'src/session/script/a.ts',
    `import { decideAgain } from '../renewal/decide-again.ts';\n`,
    'src/session/script/a.ts:1: script, renewal and delegation do not import each other',
  ],
  [
    'policy imports an adapter',
    'src/policy/a.ts',
    `import type { Send } from '../http/send.ts';\n`,
    'src/policy/a.ts:1: src/policy does not import src/http',
  ],
  [
    'policy imports a package',
    'src/policy/a.ts',
    `import { jwtVerify } from 'jose';\n`,
    'src/policy/a.ts:1: src/policy does not import jose (it may import js-yaml)',
  ],
  [
    'policy imports Node',
    'src/policy/a.ts',
    `import { readFileSync } from 'node:fs';\n`,
    'src/policy/a.ts:1: src/policy is pure and does not import node:fs',
  ],
  [
    'policy reads the clock',
    'src/policy/a.ts',
    `\nexport const then = Date.now();\n`,
    'src/policy/a.ts:2: src/policy is pure, and this reads the clock',
  ],
  [
    'policy waits',
    'src/policy/a.ts',
    `export async function a(): Promise<void> {}\n`,
    'src/policy/a.ts:1: src/policy is pure, and this waits',
  ],
  [
    'the report imports an adapter',
    'src/report/a.ts',
    `import {\n  a,\n  b,\n} from '../github/api.ts';\n`,
    'src/report/a.ts:1: src/report does not import src/github ' +
      '(it may import src/policy, src/requests, src/workflow, src/walls, src/review)',
  ],
  [
    'an adapter imports another',
    'src/credentials/a.ts',
    `import type { A } from '../github/api.ts';\n`,
    'src/credentials/a.ts:1: src/credentials does not import src/github',
  ],
  [
    'the base of all errors imports anything',
    'src/errors/a.ts',
    `import { b } from '../policy/b.ts';\n`,
    'src/errors/a.ts:1: src/errors does not import src/policy',
  ],
  [
    'a provider imports another',
    'src/credentials/github-app/a.ts',
    `const { b } = await import('../vault/b.ts');\n`,
    'src/credentials/github-app/a.ts:1: only src/credentials/catalogue.ts imports a provider, ' +
      'and this is of src/credentials/vault',
  ],
  [
    'what providers share imports one',
    'src/credentials/a.ts',
    `import { b } from './vault/b.ts';\n`,
    'src/credentials/a.ts:1: only src/credentials/catalogue.ts imports a provider, ' +
      'and this is of src/credentials/vault',
  ],
  [
    'a session imports a provider',
    'src/session/a.ts',
    `const { b } = await import('../credentials/vault/b.ts');\n`,
    'src/session/a.ts:1: only src/credentials/catalogue.ts imports a provider, ' +
      'and this is of src/credentials/vault',
  ],
  [
    'anything else imports the toolkit',
    'src/session/a.ts',
    `import * as core from '@actions/core';\n`,
    'src/session/a.ts:1: only src/github/runner.ts imports @actions/core',
  ],
  [
    'anything else imports a file of the toolkit',
    'src/session/a.ts',
    `import { a } from '../../node_modules/@actions/core/lib/command.js';\n`,
    'src/session/a.ts:1: only src/github/runner.ts imports @actions/core',
  ],
  [
    'something imports an entry',
    'src/session/a.ts',
    `export { main } from '../entry/main.ts';\n`,
    'src/session/a.ts:1: nothing imports an entry',
  ],
  [
    'a test imports an entry',
    'test/a.test.ts',
    `const a = await import('../src/entry/main.ts');\n`,
    'test/a.test.ts:1: nothing imports an entry',
  ],
  [
    'the code imports a test',
    'src/session/a.ts',
    `import { a } from '#test/a.ts';\n`,
    'src/session/a.ts:1: src/ does not import test/a.ts',
  ],
  [
    'an import is computed',
    'src/session/a.ts',
    `const a = await import(name);\n`,
    'src/session/a.ts:1: `import()` takes the name as it is',
  ],
  [
    'an entry thinks',
    'src/entry/main.ts',
    'void 0;\n'.repeat(31),
    'src/entry/main.ts:31: an entry has at most 30 lines',
  ],
  [
    'a room of any other folder has no place',
    'src/session/attic/a.ts',
    '\n',
    'src/session/attic/a.ts:1: the room attic has no place in scripts/rooms.ts',
  ],
  ['a folder has no place', 'src/attic/a.ts', '\n', 'src/attic/a.ts:1: src/attic has no place in scripts/rooms.ts'],
  [
    'the command line imports a session',
    'src/cli/a.ts',
    `import type { Session } from '../session/start-requests.ts';\n`,
    'src/cli/a.ts:1: src/cli does not import src/session',
  ],
  [
    'a line is long',
    'bench/a.ts',
    `const text = '${'a'.repeat(120)}';\n`,
    'bench/a.ts:1: has 136 columns: break it after at most 120',
  ],
  [
    'a line of a test is long',
    'test/a.test.ts',
    `const text = '${'a'.repeat(120)}';\n`,
    'test/a.test.ts:1: has 136 columns: break it after at most 120',
  ],
  [
    'a page names a path that is not there',
    'docs/development.md',
    'See `src/attic/` and `development.md`.\n',
    'docs/development.md:1: names `src/attic/`, which is not there',
  ],
  [
    'a page names a file that is not there',
    'CONTRIBUTING.md',
    'Add it to `attic-checks.ts` and run `npm test`.\n',
    'CONTRIBUTING.md:1: names `attic-checks.ts`, which is not there',
  ],
  ['a check is silenced', 'src/session/a.ts', `// ${at}ts-ignore\n`, 'src/session/a.ts:1: silences a check'],
  [
    'a name is made of a word that is not ours',
    'src/session/a.ts',
    `const text = 'gifts';\nexport const jobGifts = 1;\n`,
    'src/session/a.ts:2: jobGifts says "gift": say the credentials of the job',
  ],
  [
    'a test is named by a word that is not ours',
    'test/a.ts',
    `function takenBack(): void {}\n`,
    'test/a.ts:1: takenBack says "taken back": say revoked',
  ],
  [
    'a number does not say its unit',
    'src/http/a.ts',
    `export const TIMEOUT = 10_000;\n`,
    'src/http/a.ts:1: TIMEOUT does not say its unit',
  ],
  [
    'a number of several does not say its unit',
    'src/http/a.ts',
    `const [FIRST_MS, LAST] = [10, 100];\n`,
    'src/http/a.ts:1: LAST does not say its unit',
  ],
  [
    'a limit is named without saying of what',
    'test/a.ts',
    `const LONGEST = 10;\n`,
    'test/a.ts:1: LONGEST says "longest": say MAX_',
  ],
  ['a name says nothing', 'src/session/utils.ts', '\n', 'src/session/utils.ts:1: the name says nothing'],
  [
    'a path of a machine',
    'docs/a.md',
    ['See /', 'home/mona/grantgate/a.\n'].join(''),
    'docs/a.md:1: holds a path of one machine',
  ],
  [
    'the address of a registry',
    'docs/a.md',
    ['https://regis', 'try.acmejs.org/a\n'].join(''),
    'docs/a.md:1: holds the address of a package registry',
  ],
  [
    'the lock file names a registry',
    'package-lock.json',
    '{\n  "resolved": "x"\n}\n',
    'package-lock.json:2: holds the address of a registry',
  ],
])('%s', (_, name, text, expected) => {
  const { code, said } = house({ [name]: text });
  expect(said).toContain(expected);
  expect(said).toContain('house: 1 finding\n');
  expect(code).toBe(1);
});

test('what a house is like', () => {
  const { code, said } = house({
    'package.json': '{"dependencies": {"@actions/core": "1.0.0", "js-yaml": "1.0.0"}}',
    'src/errors/a.ts': `export class A extends Error {}\n`,
    'src/http/a.ts': `import { A } from '../errors/a.ts';\n`,
    'src/policy/a.ts':
      "// Date.now() would be wrong here\nimport { load } from 'js-yaml';\nimport { b } from './b.ts';\n" +
      "export const text = 'async';\n",
    'src/github/runner.ts': `import { info } from '@actions/core';\nimport type { A } from '../policy/a.ts';\n`,
    'src/credentials/a.ts': `import { request } from 'node:https';\nimport type { Send } from '../http/send.ts';\n`,
    'src/credentials/aws/a.ts': `import { b } from './b.ts';\nimport { c } from '../a.ts';\n`,
    'src/credentials/catalogue.ts': `import { aws } from './aws/a.ts';\n`,
    'src/cli/revoke/revoke-vault.ts': `import { b } from '../../credentials/vault/b.ts';\n`,
    'src/session/a.ts': `import { a } from '../policy/a.ts';\nconst { b } = await import('../credentials/a.ts');\n`,
    'src/http/b.ts': `const WAIT_MS = 10 * 1000;\nconst MAX_ROUNDS = 3;\nconst most = WAIT_MS; // not a gift\n`,
    'src/entry/main.ts': `import { a } from '../session/a.ts';\n`,
    'test/policy/a.test.ts': `test('a', async () => expect(await a(Date.now())).toBe(1));\n`,
  });
  expect({ code, said }).toEqual({ code: 0, said: 'house: 13 files in order\n' });
});

test('one name is one thing', () => {
  const { said } = house({
    'src/http/a.ts': `export const readText = 1;\nconst text = 'const readText = 2';\n`,
    'src/policy/a.ts': `async function readText(): void {}\n`,
    'src/credentials/aws/a.ts': `export interface Explained {}\n`,
    'src/credentials/vault/a.ts': `type Explained = string;\n`,
    'test/a.ts': `const readText = 1;\n`,
  });
  expect(said).toContain('src/policy/a.ts:1: readText is something else in src/http/a.ts: one name, one thing');
  expect(said).not.toMatch(/Explained|test\/a\.ts/);
});

test('a package that is not shipped is not imported', () => {
  const { said } = house({
    'package.json': '{"dependencies": {}}',
    'src/session/a.ts': `import { jwtVerify } from 'jose';\n`,
  });
  expect(said).toContain('src/session/a.ts:1: jose is not among the `dependencies` of package.json');
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDispatchShop, dispatch, type DispatchShop, openDispatchShop, SEND } from './dispatch-shop.ts';

let shop: DispatchShop;
beforeAll(async () => {
  shop = await openDispatchShop();
});
afterAll(async () => {
  await closeDispatchShop(shop);
});
const runsBefore = (): number => shop.world.runs().length;

/** What is wrong on the command line, and what is said. */
const MISTAKES: readonly (readonly [
  what: string,
  change: (words: readonly string[]) => readonly string[],
  said: RegExp,
])[] = [
  ['no person', (words) => words.slice(0, 4), /`--person` is missing/],
  [
    'an address',
    (words) => [...words.slice(0, 4), '--person', 'mona@acme.example', ...words.slice(6)],
    /an address can pass/,
  ],
  [
    'a login that is no handle',
    (words) => [...words.slice(0, 4), '--person', 'Mona_1', ...words.slice(6)],
    /`Mona_1` is not a person\n.*`@login`/,
  ],
  ['no key', (words) => words.slice(0, -2), /which key signs is missing/],
  ['two keys', (words) => [...words, '--vault-key', 'n8n'], /which key signs is missing\n.*one of/],
  ['no file', (words) => [...words.slice(0, -1), 'none.pem'], /`none.pem` is not there/],
  ['not a key', (words) => [...words.slice(0, -1), 'flags.txt'], /`flags.txt` holds no private key/],
  ['a misspelled input', (words) => [...words, '--input', 'notes=x'], /no input `notes`\n.*did you mean `note`/],
  [
    'a value that is no choice',
    (words) => ['--workflow', 'flags.yml', '--input', 'banner=x', ...words.slice(4)],
    /one of `spring`/,
  ],
  [
    'an input that is missing',
    (words) => ['--workflow', 'flags.yml', ...words.slice(4)],
    /the input `banner` is missing/,
  ],
  [
    'nothing where the workflow has a default',
    (words) => ['--workflow', 'flags.yml', '--input', 'percent=', ...words.slice(2)],
    /the input `percent` is empty.*\n.*leave it out/,
  ],
  ['the delegation', (words) => [...words, '--input', 'grantgate=x'], /leave it out/],
  ['twice', (words) => [...words, '--input', 'banner=autumn'], /given twice/],
  ['not an input', (words) => [...words, '--input', 'x'], /write `--input name=value`/],
  ['another branch', (words) => [...words, '--ref', 'none'], /no branch and no tag `none`/],
  [
    'another workflow',
    (words) => ['--workflow', 'other.yml', ...words.slice(2)],
    /has no `.github\/workflows\/other.yml` at/,
  ],
  ['no workflow', (words) => ['--workflow', 'other', ...words.slice(2)], /is not a workflow/],
  ['an issuer', (words) => words.map((word) => word.replace('https://n8n', 'http://n8n')), /is not an issuer/],
  ['a payload', (words) => [...words, '--payload', 'p.json'], /without `--event-type`/],
  ['a duration', (words) => [...words, '--timeout', '5'], /write `--timeout 30m`/],
  ['a thing to print', (words) => [...words, '--print', 'key'], /cannot be printed/],
  [
    'offline, half a ref',
    (words) => [...words, '--print', 'token', '--repository-id', '1', '--ref', 'main'],
    /the whole ref/,
  ],
  [
    'offline, a login',
    (words) => [
      ...words.map((word) => (word === '583231' ? '@mona' : word)),
      '--print',
      'token',
      '--repository-id',
      '1',
      '--ref',
      'refs/heads/main',
    ],
    /`@mona` is a login, and GitHub is not asked.*\n.* or leave `--repository-id` out/,
  ],
];
test.each(MISTAKES)('says what is wrong, and starts nothing: %s', async (_what, change, said) => {
  const before = runsBefore();
  const called = await dispatch(shop, change(SEND), { files: { 'flags.txt': 'no key' } });
  expect({ ...called, stderr: '' }).toEqual({ code: 2, stdout: '', stderr: '' });
  expect(called.stderr).toMatch(said);
  expect(runsBefore()).toBe(before);
});

test('GitHub’s refusal is told without the delegation', async () => {
  const token = shop.world.token({ repositories: ['acme/shop'], permissions: { contents: 'read', actions: 'read' } });
  const weak = await dispatch(shop, SEND, { env: { GH_TOKEN: token } });
  expect(weak).toMatchObject({ code: 2, stdout: '' });
  expect(weak.stderr).toMatch(/the dispatch could not be sent: GitHub answered 403.*\n.*`actions: write`/);
  expect(await dispatch(shop, SEND, { env: { GH_TOKEN: '' } })).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/there is no token/) as string,
  });
});

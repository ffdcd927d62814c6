import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { quotedName } from '../../src/cli/init/policy-file.ts';
import { call, withTree } from './call.ts';

const SHA = '1'.repeat(40);
/** Signs that mean something in YAML, in expressions, in a shell or in CODEOWNERS, and what people write. */
const PIECES = [
  ['a', 'release/', '*', '1e5', '0x1f', '583231', ' ', ': ', ' #', '\n', '\r', '\u2028', '\u202e', '\t'],
  ["'", '"', '`', '$(id)', '${{ secrets.X }}', '[', ']', '{', '}', '&', '!', '|', '>', '%', '@', '\\', '..', ','],
  ['- ', '? ', '<<: ', 'null', 'yes', 'é', 'K', '.yml', '/', 'CHANGE ME'],
].flat();
const answer = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));

const KEYS = {
  policy: ['version', 'approval', 'limits', 'never', 'walls', 'roles'],
  role: ['description', 'branches', 'environments', 'workflows'],
} as const;

type Tree = Readonly<Record<string, unknown>>;
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Tree | undefined)?.[key], value);

test('whatever is answered is refused, or is what the files say, and nothing else', async () => {
  const one = fc.tuple(fc.constantFrom(...Object.keys(KEYS_OF_ANSWERS)), answer);
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(one, async ([option, written]) => {
      await withTree({}, async (cwd) => {
        const others = option === 'grant-for' ? [] : ['--grant-for', 'mona'];
        const words = ['init', '--yes', '--repository', 'acme/shop', '--sha', SHA, '--principal-id', '7', ...others];
        const { code, stderr } = await call([...words, `--${option}=${written}`], { cwd });
        expect(stderr).not.toContain('unexpected error');
        if (code !== 0) {
          expect([code, readdirSync(cwd)]).toEqual([2, []]);
          return;
        }
        accepted += 1;
        const policy = load(readFileSync(join(cwd, '.github/access/policy.yml'), 'utf8'));
        const roles = at(policy, 'roles') as Tree;
        const [role = ''] = Object.keys(roles);
        expect(KEYS.policy).toEqual(expect.arrayContaining(Object.keys(policy as Tree)));
        expect([Object.keys(roles).length, Object.keys(roles[role] as Tree)]).toEqual([1, KEYS.role]);
        const expected = KEYS_OF_ANSWERS[option]?.(written.trim());
        if (expected !== undefined)
          expect(expected.map(([path]) => at(policy, ...path.map((key) => (key === '*' ? role : key))))).toEqual(
            expected.map(([, value]) => value),
          );
        const gated = load(readFileSync(join(cwd, '.github/workflows/gated.yml'), 'utf8'));
        expect(at(gated, 'jobs', 'gated', 'steps', '0', 'with')).toEqual({ role });
        expect(at(gated, 'jobs', 'gated', 'environment')).toEqual(
          (at(policy, 'roles', role, 'environments') as string[])[0],
        );
      });
    }),
    { numRuns: 150 },
  );
  expect(accepted).toBeGreaterThan(10);
});

type Expected = readonly (readonly [path: readonly string[], value: unknown])[];
/** Where each answer stands in the policy; `*` is the role. */
const KEYS_OF_ANSWERS: Readonly<Record<string, (written: string) => Expected>> = {
  role: (written) => [[['roles', written, 'environments'], ['staging']]],
  description: (written) => [[['roles', '*', 'description'], written]],
  branches: (written) => [
    [
      ['roles', '*', 'branches'],
      written
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    ],
  ],
  environment: (written) => [[['roles', '*', 'environments'], [written]]],
  workflow: () => [],
  approvers: () => [],
  'default-branch': (written) => [[['never', 'branches'], [written]]],
  'grant-for': () => [],
  reason: () => [],
};

test('approvers with their numbers are listed by number, and lint has nothing to say', async () => {
  await withTree({}, async (cwd) => {
    const words = ['init', '--yes', '--repository', 'acme/shop', '--sha', SHA];
    expect(await call([...words, '--approvers', 'hubot:480938, @lisa:9001'], { cwd })).toMatchObject({ code: 0 });
    const policy = readFileSync(join(cwd, '.github/access/policy.yml'), 'utf8');
    expect(policy).toContain('    users:\n      - 480938 # hubot\n      - 9001 # lisa\n');
    expect(readFileSync(join(cwd, '.github/CODEOWNERS'), 'utf8')).toContain('/.github/access/ @hubot @lisa\n');
    expect(await call(['lint', '--strict', '--policy-repository', 'acme/shop'], { cwd })).toMatchObject({ code: 0 });
  });
});

test.each(['staging', 'true', '1.10', '1e5', '0x1f', '480938', 'a: b', "it's", '#1', 'release/*', 'é'])(
  '%s stays a name in YAML',
  (name) => {
    expect(load(`[${quotedName(name)}]`)).toEqual([name]);
  },
);

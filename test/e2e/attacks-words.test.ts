import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cases } from '../depth.ts';
import { joined } from '../joined.ts';
import { hostile } from '../report/hostile.ts';
import type { RunSpec } from '../world/build/runs.ts';
import type { World } from '../world/world.ts';
import { addGrant, openShop, resultOf, shopRun } from './gate.ts';
import { type HereResult, runHere } from './in-process.ts';
import { GRANT } from './shop.ts';

let world: World;
beforeAll(async () => {
  world = await openShop();
});
afterAll(async () => {
  await world.close();
});

const TRICKS = [
  '::error title=Hijacked::gone',
  'x\n::add-mask::mona',
  'x\r\n::stop-commands::abc',
  '##[add-mask]mona',
  'x%0A::error::gone',
  '<img src=x onerror=alert(1)>',
  '</code></details><script>alert(1)</script>',
  '[click](https://evil.example) @octocat #1',
  '`|`\n| a | b |',
  '\u001b[2J\u202e\u2028::error::gone',
  'ghadelimiter_\nEVIL<<x\nx',
];

/**
 * A20: whatever the text is, the runner hears one annotation and masks of tokens, later steps get our names only, and
 * the summary shows no markup of it.
 */
function expectHarmless(step: HereResult, text: string): void {
  const commands = step.stdout.split(/\r?\n/).filter((line) => /^\s*::|##\[/.test(line));
  for (const line of commands)
    expect(line).toMatch(
      joined(
        /^::add-mask::(?:eyJ|[\w+/%=]{16})/,
        /|^::error title=(?:Access refused|Grantgate could not run|The credentials could not be issued)/,
      ),
    );
  expect(step.annotations).toHaveLength(1);
  expect(step.masks.every((mask) => mask.length >= 16)).toBe(true);
  expect(Object.keys(step.env)).toEqual([]);
  expect(Object.keys(step.outputs).toSorted()).toEqual([
    'decision',
    'expires',
    'grant',
    'grant-digest',
    'principal',
    'reason',
    'record',
    'record-digest',
    'result',
    'role',
    'summary',
  ]);
  expect(step.summary).not.toMatch(/<(?!\/?(?:code|details|summary|a)\b)/);
  expect(step.summary).not.toMatch(/\]\(|@octocat|https:\/\/evil|\p{Cc}(?<!\n)|[\u202e\u2028\u200b]/u);
  for (const [, address = ''] of step.summary.matchAll(/href="([^"]*)"/g))
    expect(address).toMatch(
      joined(
        /^https:&#58;|^https:\/\/127\.0\.0\.1/,
        /|^https:\/\/github\.com\/grantgate\/grantgate\/blob\/main\/docs\/reasons\.md#[a-z-]+$/,
      ),
    );
  expect(JSON.stringify(resultOf(step)).length, text).toBeGreaterThan(10);
}

const PLACES: readonly [string, (text: string) => Partial<RunSpec>][] = [
  ['the name of an environment', (text) => ({ environment: text })],
  ['the name of a branch', (text) => ({ sha: '0'.repeat(40), claims: { ref: `refs/heads/${text}` } })],
  ['the head of a pull request', (text) => ({ event: 'pull_request_target', headRef: text, baseRef: text })],
  [
    'the path of a workflow',
    (text) => ({ claims: { workflow_ref: `acme/shop/.github/workflows/${text}.yml@refs/heads/main` } }),
  ],
];

test.for(PLACES)('A20: %s says nothing to the runner and shows nothing but itself', async ([, spec]) => {
  for (const text of TRICKS) {
    const step = await runHere(world, shopRun(world, spec(text)));
    expect(step.outputs['decision']).toBe('deny');
    expectHarmless(step, text);
  }
});

test('A20: nor does any text whatever', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, fc.constantFrom(...PLACES), async (text, [, spec]) => {
      const step = await runHere(world, shopRun(world, spec(text || 'x')));
      if (step.outputs['decision'] === 'deny') expectHarmless(step, text);
    }),
    { numRuns: cases(10, 300) },
  );
});

test('A20: free text and file names of grants', async () => {
  for (const [index, text] of TRICKS.entries()) {
    const login = `builder${index}`;
    world.user({ login, id: 80_000 + index });
    const quoted = JSON.stringify(text);
    const lines =
      `${GRANT.replace('583231', String(80_000 + index)).replace('Banner for the November release', quoted)}ticke` +
      `t: ${quoted}\nrevoked: {at: 2026-11-25T10:00:00Z, by: hubot, why: ${quoted}}\n`;
    addGrant(world, `users/${login}/${text.replaceAll(/[/\0]/g, '_')}`, lines, { author: login });
    addGrant(world, `users/${login}/plain`, lines, { author: login });
    addGrant(world, `users/${login}/broken`, `role: ${quoted}\n${quoted}: x\n`, { author: login });
    for (const role of ['flag-release', ''])
      expectHarmless(await runHere(world, shopRun(world, { actor: login }), { inputs: { role } }), text);
  }
});

test('A20: inputs', async () => {
  for (const name of [
    'role',
    'grant',
    'policy-path',
    'policy-repository',
    'credentials',
    'mode',
    'export',
    'timeout',
    'ca-certificates',
  ]) {
    for (const text of TRICKS) {
      const step = await runHere(world, shopRun(world), { inputs: { [name]: text } });
      expect(step.code).toBe(1);
      expect(
        step.annotations.filter(({ level }) => level === 'error'),
        `${name}: ${text}\n${step.stdout}`,
      ).toHaveLength(1);
      expect(step.masks.every((mask) => mask.length >= 16)).toBe(true);
      expect(step.env).toEqual({});
    }
  }
});

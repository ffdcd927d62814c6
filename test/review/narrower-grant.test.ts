// A narrower grant to propose: of what was used, never wider, and nothing where the use is not known.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeNarrower } from '../../src/cli/review/propose.ts';
import { GLOBS } from '../../src/policy/glob.ts';
import type { Grant } from '../../src/policy/grant.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { scopeLists, verdictOf } from '../../src/policy/scope-rule.ts';
import type { WrittenGrant } from '../../src/requests/grant-file.ts';
import type { ReviewFacts } from '../../src/review/facts.ts';
import { narrowerGrants } from '../../src/review/narrower-grant.ts';
import type { RecordedEvent } from '../../src/review/record-facts.ts';
import { NOT_ASKED, wasRead } from '../../src/review/source.ts';
import { call, withTree } from '../cli/call.ts';
import { DAY, GRANT, HOME, NOW, POLICY, sound, USE } from './sound.ts';

const ID = 'users/mona/banner';
const WIDE = POLICY.replace('environments: [staging]\n    workflows', 'environments: [staging, qa]\n    workflows');
const use = (ref: string, changes: Partial<RecordedEvent> = {}): RecordedEvent => ({ ...USE, ref, ...changes });
const THREE = [1, 2, 3].map(() => use('refs/heads/release/1'));

function factsOf(records: readonly RecordedEvent[], grant = GRANT, ran = true): ReviewFacts {
  return sound({
    policy: WIDE,
    grants: { [ID]: grant },
    records,
    reviewed: { runs: ran ? wasRead(new Map([['mona', NOW - DAY]])) : NOT_ASKED },
  });
}

function proposed(...given: Parameters<typeof factsOf>): WrittenGrant | undefined {
  const facts = factsOf(...given);
  return facts.policies.flatMap((policy) => narrowerGrants(policy, facts))[0];
}

describe('a narrower grant', () => {
  test('has what was used, and keeps everything else', () => {
    expect(proposed(THREE)).toMatchObject({
      path: `grants/${ID}.yml`,
      text: [
        'role: flag-release',
        'reason: Banner for the November release',
        'principal-id: 583231',
        "starts: '2026-11-20T08:00:00Z'",
        "expires: '2026-12-18T18:00:00Z'",
        'branches: [release/1]',
        'environments: [staging]',
        '',
      ].join('\n'),
    });
  });

  test('keeps by which tools alone it is good, and how often', () => {
    const text = proposed(THREE, `${GRANT}through: [portal]\nmax-uses: 9\n`)?.text;
    expect(text).toContain('through: [portal]\nmax-uses: 9\n');
  });

  test('ends when the grant does, and not so long after its own merge', () => {
    const text = proposed(THREE, GRANT.replace('expires: 2026-12-18T18:00:00Z', 'lasts: 20d'))?.text;
    expect(text).toContain("expires: '2026-12-10T12:00:00Z'");
    expect(text).not.toContain('lasts');
  });

  test.each<[what: string, given: Parameters<typeof factsOf>]>([
    ['there are two uses', [THREE.slice(1)]],
    ['only the job says so', [THREE, GRANT, false]],
    ['the uses are of tomorrow', [THREE.map((one) => ({ ...one, time: NOW + DAY }))]],
    ['one was of a tag', [[...THREE, use('refs/tags/v1')]]],
    ['one was where the grant does not reach', [[...THREE, use('refs/heads/main')]]],
    ['one has a pattern for a branch', [[...THREE, use('refs/heads/release/*')]]],
    ['one has an environment that the grant does not reach', [[...THREE, { ...USE, environment: 'production' }]]],
    ['it is that narrow', [THREE, `${GRANT}branches: [release/1]\nenvironments: [staging]\n`]],
    ['it is over', [THREE, GRANT.replace('2026-12-18', '2026-11-21')]],
  ])('is not proposed where %s', (_what, given) => {
    expect(proposed(...given)).toBeUndefined();
  });

  test('allows nothing that the grant does not', () => {
    const refs = fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom('release/1', 'release/2', 'release/a') },
      { weight: 1, arbitrary: fc.constantFrom('main', 'release/*', '*', 'release/[a]', 'x') },
    );
    const places = fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom('staging', 'QA', undefined) },
      { weight: 1, arbitrary: fc.constantFrom('production', '*') },
    );
    const lines = fc.constantFrom(
      '',
      "branches: ['release/?']\n",
      'branches: [main, release/1]\n',
      'environments: [qa]\n',
    );
    const parsed = parsePolicy(WIDE, 'policy.yml');
    const role = parsed.ok ? parsed.value.roles.get('flag-release') : undefined;
    if (role === undefined) throw new Error('no role');
    let seen = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(refs, places), { minLength: 3, maxLength: 5 }), lines, (uses, more) => {
        const events = uses.map(([ref, environment]) => {
          const { environment: _own, ...event } = use(`refs/heads/${ref}`);
          return environment === undefined ? event : { ...event, environment };
        });
        const facts = factsOf(events, GRANT + more);
        const [old] = facts.policies[0]?.grants ?? [];
        const found = proposed(events, GRANT + more);
        if (found?.file.ok !== true || old?.file.ok !== true) return;
        seen += 1;
        const [before, after] = [old.file.grant, found.file.grant];
        expect({ ...after, branches: 0, environments: 0 }).toStrictEqual({ ...before, branches: 0, environments: 0 });
        const allows = (grant: Grant, list: 'branches' | 'environments', name: string): boolean =>
          verdictOf(list, name, scopeLists(list, { role, grant, home: HOME }), GLOBS) === 'in';
        for (const name of ['release/1', 'release/2', 'release/a', 'release/bb', 'main', 'x', 'release/*'])
          if (allows(after, 'branches', name)) expect(allows(before, 'branches', name)).toBe(true);
        for (const name of ['staging', 'qa', 'production', '*'])
          if (allows(after, 'environments', name)) expect(allows(before, 'environments', name)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(seen).toBeGreaterThan(10);
  });

  test('passes lint as it is written, and never replaces a file', async () => {
    await withTree({ 'out/policy.yml': WIDE }, async (cwd) => {
      let said = '';
      const stream = { write: (text: string) => ((said += text), true) };
      const terminal = { cwd, stderr: stream } as unknown as Parameters<typeof proposeNarrower>[2];
      proposeNarrower('out', factsOf(THREE), terminal);
      expect(said).toContain(`grants/${ID}.yml`);
      const { code, stdout, stderr } = await call(['lint', 'out'], { cwd });
      expect({ code, said: stdout + stderr }).toMatchObject({ code: 0, said: expect.not.stringContaining(ID) });
      const file = join(cwd, 'out/grants', `${ID}.yml`);
      writeFileSync(file, 'mine');
      expect(() => {
        proposeNarrower('out', factsOf(THREE), terminal);
      }).toThrow('EEXIST');
      expect(readFileSync(file, 'utf8')).toBe('mine');
    });
  });
});

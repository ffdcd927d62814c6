import { describe, expect, test } from 'vitest';
import { decide } from '../../src/policy/decide.ts';
import type { Evidence } from '../../src/policy/evidence.ts';
import { type GrantFile, parseGrant } from '../../src/policy/grant.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { failure, merge, NOW } from './decided.ts';
import { makeProvenance, makeRun, writePolicy } from './ready-made.ts';

describe('who is covered without an id', () => {
  const withoutId = (path: string, lines = ''): GrantFile => {
    const file = parseGrant(merge(lines).replace(/principal-id.*\n/, ''), path, path);
    if (file === undefined) throw new Error('nobody’s grant');
    return file;
  };
  const ask = (file: GrantFile, policy: string, run: Readonly<Record<string, unknown>> = {}): string => {
    const evidence: Evidence = {
      provenance: new Map([[file.id, makeProvenance()]]),
      revoked: new Set(),
      frozen: false,
      uses: new Map(),
    };
    const decision = decide(parsePolicy(policy, 'p'), [file], evidence, { run: makeRun(run), home: 'acme/shop' }, NOW);
    return decision.decision === 'allow' ? 'allow' : failure(decision);
  };
  const strict = writePolicy().replace('users: [hubot]}', 'users: [hubot]}, require: [principal-id]');

  test('a person, by login, unless the policy demands the id', () => {
    expect(ask(withoutId('users/mona/x.yml'), writePolicy())).toBe('allow');
    expect(ask(withoutId('users/mona/x.yml'), strict)).toBe(
      'principal-mismatch: expected a `principal-id` in the grant, got the grant has none',
    );
  });

  test('never an app', () => {
    const app = {
      actor: 'retool-bridge[bot]',
      actor_id: '900',
      triggering_actor: 'retool-bridge[bot]',
      triggering_actor_id: '900',
    };
    expect(ask(withoutId('apps/retool-bridge/x.yml', 'requested-by: mona'), writePolicy(), app)).toBe(
      'principal-mismatch: expected a `principal-id` in the grant, got the grant has none',
    );
  });

  test('a member of the team', () => {
    expect(ask(withoutId('teams/crew/x.yml', 'requested-by: lena'), strict, { actor_teams: ['acme/crew'] })).toBe(
      'allow',
    );
  });
});

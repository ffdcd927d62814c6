import { expect, test } from 'vitest';
import type { Holder } from '../../src/policy/holder.ts';
import { holderOf } from '../../src/policy/holder.ts';
import { coversTriggering, membershipOf, membership } from '../../src/policy/principal.ts';
import { makeGrant, makeRun } from './ready-made.ts';

test.each([
  ['mona', { kind: 'user', name: 'mona' }],
  ['retool-bridge[bot]', { kind: 'app', name: 'retool-bridge' }],
  ['retool-bridge', { kind: 'user', name: 'retool-bridge' }],
  ['[bot]', { kind: 'user', name: '[bot]' }],
  ['a[bot]b', { kind: 'user', name: 'a[bot]b' }],
])('%s asks as %o', (actor, holder) => {
  expect(holderOf({ login: actor })).toEqual(holder);
});

test.each<[Holder['kind'], string, string, readonly string[] | undefined, string]>([
  ['user', 'mona', 'mona', [], 'member'],
  ['user', 'Mona', 'mONA', [], 'member'],
  ['user', 'mona', 'lena', [], 'no'],
  ['user', 'retool-bridge', 'retool-bridge[bot]', [], 'no'],
  ['app', 'retool-bridge', 'retool-bridge', [], 'no'],
  ['app', 'Retool-Bridge', 'retool-bridge[bot]', [], 'member'],
  ['team', 'crew', 'mona', ['acme/crew'], 'member'],
  ['team', 'Crew', 'mona', ['ACME/crew'], 'member'],
  ['team', 'crew', 'mona', ['other/crew'], 'no'],
  ['team', 'crew', 'mona', [], 'no'],
  ['team', 'crew', 'mona', undefined, 'unknown'],
  ['team', 'crew', 'retool-bridge[bot]', undefined, 'no'],
  ['team', 'crew', 'retool-bridge[bot]', ['acme/crew'], 'no'],
])('a grant of the %s %s for %s in %j: %s', (kind, name, actor, teams, expected) => {
  const run = makeRun({ actor, actor_teams: teams });
  expect(membershipOf({ kind, name }, run, 'acme')).toBe(expected);
});

test('membership compares owner and slug without case', () => {
  expect(membership({ names: ['Acme/Crew'] }, 'aCME', 'cREW')).toBe('member');
  expect(membership({ names: undefined }, 'acme', 'crew')).toBe('unknown');
});

test.each<[string, Holder['kind'], string, readonly string[] | undefined, string]>([
  ['the same account', 'user', '1', undefined, 'member'],
  ['somebody else', 'user', '2', undefined, 'no'],
  ['somebody else for an app', 'app', '2', ['acme/crew'], 'no'],
  ['a member of the team', 'team', '2', ['acme/crew'], 'member'],
  ['somebody of another team', 'team', '2', ['acme/others'], 'no'],
  ['somebody whose teams are unknown', 'team', '2', undefined, 'unknown'],
])('the button was pressed by %s', (_who, kind, triggering, teams, expected) => {
  const run = makeRun({ actor_id: '1', triggering_actor_id: triggering, triggering_actor_teams: teams });
  expect(coversTriggering(makeGrant({ holder: { kind, name: 'crew' } }), run, 'acme')).toBe(expected);
});

test('a login is not enough to be the same account: a recycled one is somebody else', () => {
  const run = makeRun({ actor: 'mona', actor_id: '1', triggering_actor: 'mona', triggering_actor_id: '2' });
  expect(coversTriggering(makeGrant(), run, 'acme')).toBe('no');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/policy.ts';
import { judgePush } from '../../src/guard/judge-push.ts';
import { firstGrantState } from '../../src/guard/grant-state.ts';
import { pushScope } from '../../src/guard/scope.ts';
import { matchesAny } from '../../src/policy/glob.ts';
import { judgeTouch } from '../../src/workflow/judge/judge-touch.ts';
import { Named, Unknown } from '../../src/workflow/data.ts';
import type { Touch } from '../../src/workflow/touch.ts';
import type { TouchScope } from '../../src/workflow/judge/objection.ts';

function scopeOf(push: string, tags = '[]'): TouchScope {
  const source = `version: 1
approval: {approvers: {users: [480938]}}
limits: {lifetime: 30d, session: 1h}
roles:
  menu:
    description: Update the menu
    branches: ['release/**', 'automated/**', '**']
    tags: ${tags}
    workflows: [w.yml]
    push: ${push}
`;
  const policy = parsePolicy(source, 'policy.yml');
  if (!policy.ok) throw new Error(JSON.stringify(policy.problems));
  const role = policy.value.roles.get('menu');
  if (role === undefined) throw new Error('no role');
  return { policy: policy.value, role, repository: 'acme/shop', home: 'acme/shop' };
}

const branch = (name: string, change: 'force' | 'delete' | 'write'): Touch => ({
  kind: 'branch',
  name: [name],
  change,
});
const tag = (name: string, change: 'force' | 'delete'): Touch => ({ kind: 'tag', name: [name], change });

describe('a push that does more than add', () => {
  it.each<readonly [what: string, push: string, touch: Touch, objection: string | undefined]>([
    ['any branch, by a list', '[force]', branch('release/1', 'force'), undefined],
    ['another kind than is listed', '[force]', branch('release/1', 'delete'), 'the branch `release/1`, by deleting it'],
    ['a branch that is named', '{force: [menu]}', branch('menu', 'force'), undefined],
    ['one below a pattern', "{force: ['automated/**']}", branch('automated/a/b', 'force'), undefined],
    [
      'one that is not named',
      "{force: ['automated/**'], delete: []}",
      branch('release/1', 'force'),
      'the history of the branch `release/1`, by a forced push',
    ],
    ['one named for another kind', '{delete: [menu]}', branch('menu', 'force'), 'the history of the branch `menu`'],
    ['a branch that only grows', '{}', branch('menu', 'write'), undefined],
    ['one by another case', '{force: [menu]}', branch('Menu', 'force'), 'the history of the branch `Menu`'],
    ['a tag, where branches are named', "{force: ['**']}", tag('v1', 'force'), 'the history of the tag `v1`'],
    ['a tag that is named', '{force: {tags: [v1]}}', tag('v1', 'force'), undefined],
    ['another tag', '{force: {tags: [v1]}}', tag('v1.2.3', 'force'), 'the history of the tag `v1.2.3`'],
    ['a branch of the name of such a tag', '{force: {tags: [v1]}}', branch('v1', 'force'), 'the history of the branch'],
    ['a branch, beside tags', '{force: {branches: [v1], tags: []}}', branch('v1', 'force'), undefined],
    ['all branches', "{force: ['**']}", { kind: 'every-branch', change: 'force' }, undefined],
    [
      'all branches, where some are named',
      "{force: ['automated/**']}",
      { kind: 'every-branch', change: 'force' },
      'the history of a branch or tag, by a forced push',
    ],
    [
      'all tags, where branches are named',
      "{delete: ['**']}",
      { kind: 'every-tag', change: 'delete' },
      'a branch or tag, by deleting it',
    ],
    [
      'what may be either, where it is named as one of them',
      '{force: [x]}',
      { kind: 'ref', name: ['x'], change: 'force' },
      'the history of the tag `x`',
    ],
    [
      'what may be either, where it is named as both',
      '{force: {branches: [x], tags: [x]}}',
      { kind: 'ref', name: ['x'], change: 'force' },
      undefined,
    ],
    ['a full name of a branch', '{force: [x]}', { kind: 'ref', name: ['refs/heads/x'], change: 'force' }, undefined],
    [
      'a full name of a tag',
      '{force: [x]}',
      { kind: 'ref', name: ['refs/tags/x'], change: 'force' },
      'the history of the tag `x`',
    ],
    [
      'a name that is named whatever its end is',
      "{force: ['automated/**']}",
      { kind: 'branch', name: ['automated/', new Named('github.actor')], change: 'force' },
      undefined,
    ],
    [
      'a name that may be another',
      "{force: ['automated/**']}",
      { kind: 'branch', name: ['auto', new Named('github.actor')], change: 'force' },
      'the branch `autogithub.actor`, where `github.actor` is known only',
    ],
    [
      'a name of which nothing is known',
      "{force: ['automated/**']}",
      { kind: 'branch', name: [new Unknown('$X')], change: 'force' },
      'the branch `$X`, where `$X` is known only',
    ],
  ])('%s', (_what, push, touch, objection) => {
    const found = judgeTouch(touch, scopeOf(push, "['**']"))?.what;
    expect(objection === undefined ? found : found?.slice(0, objection.length)).toBe(objection);
  });

  it('says what is allowed instead', () => {
    const scope = scopeOf("{force: {branches: ['automated/**', menu], tags: [v1]}, delete: ['automated/*']}");
    expect(judgeTouch(branch('release/1', 'force'), scope)?.allowed).toBe(
      'pushes that add, and force of branches automated/**, menu and tags v1, and delete of branches automated/*',
    );
  });

  it('passes in advance and in the push alike', () => {
    const patterns = fc.array(fc.constantFrom('**', 'a/*', 'a/b', 'v1', 'a/**'), { maxLength: 2 });
    const names = fc.constantFrom('a/b', 'a/c/d', 'v1', 'main');
    const refs = fc.constantFrom('branches' as const, 'tags' as const);
    const changes = fc.constantFrom('force' as const, 'delete' as const);
    fc.assert(
      fc.property(patterns, patterns, names, refs, changes, changes, (one, other, name, list, listed, change) => {
        const scope = scopeOf(JSON.stringify({ [listed]: { branches: one, tags: other } }), "['**']");
        const touch: Touch = { kind: list === 'branches' ? 'branch' : 'tag', name: [name], change };
        const grant = { role: 'menu', reason: 'x', expires: 1 } as never;
        const instructions = { ...pushScope(scope.policy, scope.role, grant, 'acme/shop'), until: 1 };
        const old = 'b'.repeat(40);
        const update = {
          remoteRef: `refs/${list === 'branches' ? 'heads' : 'tags'}/${name}`,
          localOid: change === 'delete' ? '0'.repeat(40) : 'a'.repeat(40),
          remoteOid: old,
          loses: true,
        };
        const refused = judgePush(
          firstGrantState({ ...instructions, decidedAt: 0, policy: { commit: old } } as never),
          { repository: 'acme/shop', destination: 'there', updates: [update] },
          0,
          matchesAny,
        );
        const expected = listed === change && matchesAny(list === 'branches' ? one : other, name);
        expect([judgeTouch(touch, scope) === undefined, refused.length === 0]).toEqual([expected, expected]);
      }),
    );
  });
});

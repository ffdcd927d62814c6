import { describe, expect, it } from 'vitest';
import type { ExtraActions } from '../../../src/policy/actions.ts';
import { ANY_COMMIT, readAction } from '../../../src/workflow/action/read-action-use.ts';
import { NO_EXTRA, RUN, shown, used } from './situation.ts';

const SHA = 'a'.repeat(40);

function opaqueOf(name: string, ref: string, extra: ExtraActions = NO_EXTRA): string | undefined {
  return readAction({ ...used(name, {}), ref }, RUN, extra).opaque;
}

describe('an action of the table', () => {
  it.each(['v4', 'v4.2.1', 'main', 'release/v1', 'abcdef0', 'refs/tags/v4', 'refs/heads/main'])(
    'is that action at a tag or a branch: %s',
    (ref) => {
      for (const name of ['actions/cache', 'actions/checkout', 'peaceiris/actions-gh-pages'])
        expect(opaqueOf(name, ref), name).toBeUndefined();
    },
  );

  it.each([SHA, SHA.toUpperCase(), 'b'.repeat(64), 'refs/pull/1/head', 'pull/1/merge', ''])(
    'may be that of a fork at a commit or a pull request: %s',
    (ref) => {
      for (const name of ['actions/cache', 'Actions/Cache', 'actions/checkout', 'peaceiris/actions-gh-pages'])
        expect(opaqueOf(name, ref), name).toBe(ANY_COMMIT);
    },
  );

  it('touches what its inputs name, whatever the ref is', () => {
    const { touches, opaque } = readAction(
      { ...used('peter-evans/create-pull-request', { base: 'main', branch: 'bump' }), ref: SHA },
      RUN,
      NO_EXTRA,
    );
    expect(touches.map(({ touch }) => shown(touch))).toEqual(['force branch bump', 'branch main']);
    expect(opaque).toBe(ANY_COMMIT);
  });

  it('is what the policy says it is', () => {
    expect(opaqueOf('actions/cache', SHA, new Map([['actions/cache', { harmless: true }]]))).toBeUndefined();
    expect(opaqueOf('actions/cache', SHA, new Map([['actions/setup-node', { harmless: true }]]))).toBe(ANY_COMMIT);
  });
});

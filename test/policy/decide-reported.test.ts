import { describe, expect, test } from 'vitest';
import { decideOn } from './decided.ts';

describe('which grant is reported', () => {
  test('the one with the fewest failed checks', () => {
    const decision = decideOn({
      grants: {
        'users/mona/a.yml': 'branches: [x]\nenvironments: [y]',
        'users/mona/b.yml': 'environments: [y]\nexpires: 2026-11-26T00:00:00Z',
      },
    });
    expect(decision).toMatchObject({
      reason: 'environment-out-of-scope',
      grant: 'users/mona/b',
      role: 'flags',
      considered: [
        { grant: 'users/mona/b' },
        { grant: 'users/mona/a', failed: ['branch-out-of-scope', 'environment-out-of-scope'] },
      ],
    });
  });

  test('of those, the one that ends last, then the lowest id', () => {
    const narrowed = 'environments: [y]';
    const grants = {
      'users/mona/c.yml': narrowed,
      'users/mona/b.yml': narrowed,
      'users/mona/a.yml': `${narrowed}\nexpires: 2026-11-26T00:00:00Z`,
    };
    expect(decideOn({ grants })).toMatchObject({
      grant: 'users/mona/b',
      considered: [{ grant: 'users/mona/b' }, { grant: 'users/mona/c' }, { grant: 'users/mona/a' }],
    });
  });

  test('a void one only if nothing else comes as close', () => {
    const grants = { 'users/mona/a.yml': 'colour: red', 'users/mona/b.yml': 'environments: [y]' };
    expect(decideOn({ grants })).toMatchObject({
      reason: 'environment-out-of-scope',
      considered: [{ grant: 'users/mona/b' }, { grant: 'users/mona/a', failed: ['grant-invalid'] }],
    });
  });

  test('what could not be read is the reason only if nothing else is', () => {
    const decision = decideOn({
      grants: { 'users/mona/banner.yml': 'environments: [y]' },
      evidence: { unavailable: new Map([['users/mona/banner', { message: '502' }]]) },
    });
    expect(decision).toMatchObject({
      reason: 'environment-out-of-scope',
      considered: [{ failed: ['environment-out-of-scope', 'undecidable'] }],
    });
  });
});

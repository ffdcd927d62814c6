import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionName } from '../../../src/credentials/aws/session-name.ts';
import { anyText } from '../../any-text.ts';
import { BOUNDS } from './stand-in.ts';

describe('a session is named after who, by which grant, in which run', () => {
  test.each([
    [{}, 'mona@november-banner@4711-1'],
    [{ actor: 'Mona' }, 'Mona@users+mona+november-banner@4711-1'],
    [{ grant: 'teams/platform/november-banner' }, 'mona@teams+platform+november-banner@4711-1'],
    [{ grant: 'users/hubot/november-banner' }, 'mona@users+hubot+november-banner@4711-1'],
    [
      { actor: 'retool-bridge[bot]', grant: 'apps/retool-bridge/flags' },
      'retool-bridge+bot@apps+retool-bridge+flags@4711-1',
    ],
    [
      { grant: `users/mona/${'november-banner-'.repeat(5)}`, runId: '19283746501' },
      'mona@november-banner-november-banner-nove.34eb90c4@19283746501-1',
    ],
    [
      { actor: 'a'.repeat(39), grant: `teams/platform/${'b'.repeat(80)}`, runId: '19283746501', runAttempt: '12' },
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaa@teams+plat.798f6928@19283746501-12',
    ],
    [{ grant: 'users/mona/b ü' }, 'mona@b--.3be42352@4711-1'],
  ])('%j', (changes, expected) => {
    expect(sessionName({ ...BOUNDS, ...changes })).toBe(expected);
  });
});

const part = fc.oneof(anyText({ maxLength: 90 }), fc.stringMatching(/^[A-Za-z0-9._-]{1,100}$/));
const anyBounds = fc.record({
  actor: part,
  grant: fc.oneof(
    part,
    fc.tuple(fc.constantFrom('users', 'teams', 'apps'), part, part).map((parts) => parts.join('/')),
  ),
  runId: fc.oneof(part, fc.nat().map(String)),
  runAttempt: fc.oneof(part, fc.nat(50).map(String)),
});

test('whatever the names, STS takes it, and the same gives the same', () => {
  fc.assert(
    fc.property(anyBounds, (bounds) => {
      expect(sessionName(bounds)).toMatch(/^[\w+=,.@-]{2,64}$/);
      expect(sessionName(bounds)).toBe(sessionName({ ...bounds }));
    }),
  );
});

test('the id of the run is whole', () => {
  fc.assert(
    fc.property(
      anyBounds,
      fc.bigInt({ min: 1n, max: 10n ** 20n }),
      fc.integer({ min: 1, max: 999 }),
      (bounds, run, attempt) => {
        expect(sessionName({ ...bounds, runId: String(run), runAttempt: String(attempt) })).toMatch(
          new RegExp(`@${run}-${attempt}$`),
        );
      },
    ),
  );
});

test('two grants, actors or runs never share a name', () => {
  const login = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/);
  const id = fc
    .tuple(fc.constantFrom('users', 'teams', 'apps'), login, fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/))
    .map((parts) => parts.join('/'));
  const bounds = fc.record({
    actor: login,
    grant: id,
    runId: fc.nat().map(String),
    runAttempt: fc.nat(50).map(String),
  });
  fc.assert(
    fc.property(bounds, bounds, (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      expect(sessionName(one)).not.toBe(sessionName(other));
    }),
  );
});

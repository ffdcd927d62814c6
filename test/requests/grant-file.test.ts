import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GrantFields, grantShape, parseGrant } from '../../src/policy/grant.ts';
import { fieldsOf, grantText, requestBranch, requestedId, writeGrant } from '../../src/requests/grant-file.ts';
import { LENA, MONA, NOW } from './people.ts';

const FIELDS: GrantFields = { role: 'flag-release', reason: 'Banner', lasts: 3600 };

/** The values that the gate reads in a file, without whose it is. */
function readBack(text: string): unknown {
  const file = parseGrant(text, 'users/mona/x.yml', 'x.yml');
  if (file?.ok !== true) throw new Error(`${text}\n${JSON.stringify(file)}`);
  const { id: _id, holder: _holder, ...fields } = file.grant;
  return fields;
}

describe('the file of a request', () => {
  test('says what was asked, by whom and for whom', () => {
    const request = {
      form: 'access-request',
      role: 'flag-release',
      lasts: 7 * 86_400,
      only: ['staging'],
      ticket: 'https://acme.example/tickets/4711',
      reason: "Banner: 'November' #1",
    } as const;
    const fields = fieldsOf(request, { requester: MONA, principal: LENA }, 123, { environments: ['staging'] });
    const id = requestedId(LENA, 'flag-release', 123);
    expect(writeGrant(id, fields)).toMatchObject({
      path: 'grants/users/lena/flag-release-123.yml',
      file: { ok: true, id: 'users/lena/flag-release-123' },
      text: [
        'role: flag-release',
        "reason: 'Banner: ''November'' #1'",
        'ticket: https://acme.example/tickets/4711',
        'principal-id: 31',
        'requested-by: mona',
        'requested-by-id: 583231',
        'request: 123',
        'lasts: 7d',
        'environments: [staging]',
        '',
      ].join('\n'),
    });
  });

  test('has a name and a branch of its own for each renewal', () => {
    expect([requestedId(MONA, 'flags', 12), requestedId(MONA, 'flags', 12, 1)]).toStrictEqual([
      'users/mona/flags-12',
      'users/mona/flags-12-2',
    ]);
    expect([requestBranch(12), requestBranch(12, 1)]).toStrictEqual(['grantgate/request-12', 'grantgate/request-12-2']);
  });

  test.each(['change me', 'CHANGE-ME - what you need it for'])('is none the gate refuses: %s', (reason) => {
    expect(writeGrant('users/mona/x', { ...FIELDS, reason })).toMatchObject({ file: { ok: false } });
  });
});

describe('what is written is what is read', () => {
  test.each([
    'yes',
    'null',
    '~',
    '0x1f',
    '1e3',
    '2026-11-28',
    "it's",
    'a: b',
    'a #b',
    '- a',
    '{a: 1}',
    '[a]',
    '&a',
    '*a',
    '!!str a',
    '%YAML 1.2',
    '@a',
    '`a`',
    '"a',
    '...',
    '---',
    '|',
    '>-',
    '? a',
    '<<',
    '=',
    'role: admin',
    '\\n role: admin',
    '\u{1f389} party',
    'x'.repeat(1000),
  ])('a reason %j', (reason) => {
    expect(readBack(grantText({ ...FIELDS, reason }))).toStrictEqual({ ...FIELDS, reason });
  });

  test('every key that a grant can have', () => {
    const fields: Required<GrantFields> = {
      role: 'flag-release',
      reason: 'Banner',
      ticket: 'T-1',
      renews: 'users/mona/before',
      request: 9,
      'principal-id': 31,
      'team-id': 7,
      'requested-by': 'mona',
      'requested-by-id': 583_231,
      starts: NOW,
      expires: NOW + 86_400_000,
      lasts: 3600,
      'max-uses': 3,
      branches: ['main'],
      tags: ['v1'],
      environments: ['staging'],
      repositories: ['acme/shop'],
      workflows: ['.github/workflows/flags.yml'],
      events: ['push'],
      through: ['portal'],
      revoked: { at: NOW, by: 'hubot', why: 'Left' },
    };
    const { properties } = grantShape.schema as { readonly properties: object };
    expect(Object.keys(fields).toSorted()).toStrictEqual(Object.keys(properties).toSorted());
    const { 'team-id': team, ...ofUser } = fields;
    expect(readBack(grantText(ofUser))).toStrictEqual(ofUser);
    expect(grantText(fields)).toContain(`\nteam-id: ${team}\n`);
  });

  test('any grant', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    const names = fc.array(fc.stringMatching(/^[A-Za-z0-9_.*-][A-Za-z0-9_./*-]{0,20}$/), { maxLength: 3 });
    const at = fc.integer({ min: NOW, max: NOW + 10 * 365 * 86_400_000 });
    const fields = fc.record(
      {
        role: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/),
        reason: line,
        ticket: line,
        'principal-id': fc.integer({ min: 1 }),
        'requested-by': fc.constantFrom('mona', '1e3', 'null', 'on'),
        'requested-by-id': fc.integer({ min: 1 }),
        request: fc.integer({ min: 1 }),
        renews: fc.constant('users/mona/before'),
        expires: at,
        lasts: fc.integer({ min: 60, max: 999_999 }),
        branches: names,
        tags: names,
        environments: names,
        repositories: names,
        workflows: names,
        events: fc.subarray(['workflow_dispatch', 'push', 'schedule']),
        through: fc.subarray(['portal', 'low-code', 'chat'], { minLength: 1 }),
        'max-uses': fc.integer({ min: 1, max: 1000 }),
      },
      { requiredKeys: ['role', 'reason', 'lasts'] },
    );
    let read = 0;
    fc.assert(
      fc.property(fields, (drawn) => {
        const text = grantText(drawn);
        const file = parseGrant(text, 'users/mona/x.yml', 'x.yml');
        if (file?.ok !== true) return;
        read += 1;
        expect(readBack(text)).toStrictEqual({ ...drawn });
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(100);
  });
});

import { describe, expect, test } from 'vitest';
import { parseGrantPath } from '../../src/policy/grant-path.ts';
import { parseGrant } from '../../src/policy/grant.ts';
import { holderFolder } from '../../src/policy/holder.ts';
import { formatProblem } from '../../src/policy/problem.ts';

const PATH = 'users/mona/banner.yml';
const LEAST = 'role: flags\nreason: Banner\nexpires: 2026-11-28T18:00:00Z\n';
const KNOWN =
  'known here: role, reason, ticket, principal-id, team-id, requested-by, requested-by-id, request, starts, ' +
  'expires, lasts, renews, branches, tags, environments, repositories, workflows, events, through, max-uses, revoked';

/** The problems of a grant as text, or its fields. */
function read(source: string, path = PATH): unknown {
  const file = parseGrant(source, path, 'g.yml');
  return file?.ok === false ? file.problems.map(formatProblem) : file?.grant;
}

test('the least that a grant says', () => {
  expect(read(LEAST)).toEqual({
    id: 'users/mona/banner',
    holder: { kind: 'user', name: 'mona' },
    role: 'flags',
    reason: 'Banner',
    expires: Date.UTC(2026, 10, 28, 18),
  });
});

test('how long is enough: then the merge says until when', () => {
  expect(read('role: flags\nreason: Banner\nlasts: 7d\n')).toMatchObject({ lasts: 7 * 86_400 });
});

test('everything that a grant can say', () => {
  const source = `${LEAST}ticket: https://acme.example/tickets/4711
principal-id: 583231
requested-by: lena
requested-by-id: 9
request: 123
lasts: 4d
renews: users/Mona/october
starts: 2026-11-24T08:00:00+01:00
branches: [release/2026-11]
tags: []
environments: [staging]
repositories: [acme/shop]
workflows: [.github/workflows/flags.yml]
events: [workflow_dispatch]
max-uses: 10
revoked: {at: 2026-11-25T10:00:00Z, by: hubot, why: laptop lost}
`;
  expect(read(source)).toEqual({
    id: 'users/mona/banner',
    holder: { kind: 'user', name: 'mona' },
    role: 'flags',
    reason: 'Banner',
    expires: Date.UTC(2026, 10, 28, 18),
    ticket: 'https://acme.example/tickets/4711',
    'principal-id': 583_231,
    'requested-by': 'lena',
    'requested-by-id': 9,
    request: 123,
    lasts: 4 * 86_400,
    renews: 'users/Mona/october',
    starts: Date.UTC(2026, 10, 24, 7),
    branches: ['release/2026-11'],
    tags: [],
    environments: ['staging'],
    repositories: ['acme/shop'],
    workflows: ['.github/workflows/flags.yml'],
    events: ['workflow_dispatch'],
    'max-uses': 10,
    revoked: { at: Date.UTC(2026, 10, 25, 10), by: 'hubot', why: 'laptop lost' },
  });
});

describe('a mistake is shown with its place and what to do', () => {
  test.each([
    ['an unknown key', 'colour: red', `g.yml:4:1: unknown key \`colour\` (${KNOWN})`],
    ['a key nearly right', 'branch: [a]', 'g.yml:4:1: unknown key `branch` (did you mean `branches`?)'],
    [
      'a key in other spelling',
      'PrincipalId: 1',
      'g.yml:4:1: unknown key `PrincipalId` (did you mean `principal-id`?)',
    ],
    ['`__proto__`', '__proto__: {role: admin}', `g.yml:4:1: unknown key \`__proto__\` (${KNOWN})`],
    ['`constructor`', 'constructor: x', `g.yml:4:1: unknown key \`constructor\` (${KNOWN})`],
    ['a key that is a number', '1: x', `g.yml:4:1: unknown key \`1\` (${KNOWN})`],
    [
      'a text for a list',
      'branches: release/*',
      'g.yml:4:11: branches: expected a list, got `release/*` (write `[release/*]`)',
    ],
    [
      'a number in a list',
      'branches: [ok, 7]',
      'g.yml:4:16: branches[1]: expected a name or a pattern, got `7` (write it in quotes)',
    ],
    ['an empty pattern', "tags: ['']", 'g.yml:4:8: tags[0]: expected a name or a pattern, got ``'],
    [
      'a pattern with too many wildcards',
      "tags: ['*a*b*c*d*']",
      'g.yml:4:8: tags[0]: the pattern `*a*b*c*d*` cannot be used: more than 4 wildcards between two slashes',
    ],
    ['an event with capitals', 'events: [Push]', 'g.yml:4:10: events[0]: expected the name of an event, got `Push`'],
    [
      'an id in quotes',
      "principal-id: '583231'",
      'g.yml:4:15: principal-id: expected a whole number of at least 1, got the text `583231` (in quotes it ' +
        'is a text: ' +
        'leave them out)',
    ],
    ['the id 0', 'principal-id: 0', 'g.yml:4:15: principal-id: expected a whole number of at least 1, got `0`'],
    ['half an id', 'principal-id: 1.5', 'g.yml:4:15: principal-id: expected a whole number of at least 1, got `1.5`'],
    [
      'an id beyond what is exact',
      'principal-id: 9007199254740993',
      'g.yml:4:15: principal-id: expected a whole number of at least 1, got `9007199254740993`',
    ],
    ['no uses', 'max-uses: 0', 'g.yml:4:11: max-uses: expected a whole number of at least 1, got `0`'],
    [
      'a login that is none',
      'requested-by: mona lisa',
      'g.yml:4:15: requested-by: expected a GitHub login, got `mona lisa`',
    ],
    ['a value that is not written', 'ticket:', 'g.yml:4:1: ticket: expected text, got nothing'],
    ['a list for a text', 'ticket: [a]', 'g.yml:4:9: ticket: expected text, got a list'],
    ['keys for a text', 'ticket: {a: b}', 'g.yml:4:9: ticket: expected text, got keys and values'],
    [
      'a start without a zone',
      'starts: 2026-11-24T08:00:00',
      'g.yml:4:9: starts: expected a date with a time and a zone, got `2026-11-24T08:00:00` ' +
        '(write the zone, too: `2026-11-24T08:00:00Z` in UTC, `2026-11-24T08:00:00+01:00` where clocks are an hour ' +
        'ahead of it)',
    ],
    ['a start after the end', 'starts: 2026-11-29T08:00:00Z', 'g.yml:3:10: expires: not after `starts`'],
    ['a start at the end', 'starts: 2026-11-28T18:00:00Z', 'g.yml:3:10: expires: not after `starts`'],
    [
      'half a revocation',
      'revoked: {at: 2026-11-25T10:00:00Z}',
      'g.yml:4:10: revoked: `by` is missing (for example `by: hubot`)',
    ],
    [
      'a revocation that is only a word',
      'revoked: true',
      'g.yml:4:10: revoked: expected keys and values, got `true` (write keys such as `at: 2026-11-28T18:00:00Z`)',
    ],
    ['a duplicate key', 'role: other', 'g.yml:4:1: `role` is there twice (it is on line 1 already: keep one of them)'],
  ])('%s', (_what, line, problem) => {
    expect(read(`${LEAST}${line}\n`)).toEqual([problem]);
  });

  test.each([
    [
      'a date without a time',
      '2026-11-28',
      'g.yml:3:10: expires: expected a date with a time and a zone, got `2026-11-28` (write the time ' +
        'and its zone, too: `2026-11-28T18:00:00Z`)',
    ],
    [
      '30 February',
      '2026-02-30T00:00:00Z',
      'g.yml:3:10: expires: expected a date with a time and a zone, got `2026-02-30T00:00:00Z` (there is no such day)',
    ],
    [
      'a number',
      '1795888800',
      'g.yml:3:10: expires: expected a date with a time and a zone, got `1795888800` ' +
        '(for example `2026-11-28T18:00:00Z`)',
    ],
  ])('an end that is %s', (_what, written, problem) => {
    expect(read(LEAST.replace('2026-11-28T18:00:00Z', written))).toEqual([problem]);
  });

  test('all problems at once, each with its place', () => {
    expect(read('role: a b\nreason: ""\nrevoked: {at: x, by: "a b"}\n')).toEqual([
      'g.yml:1:7: role: expected a role name of letters, digits, `-` and `_`, got `a b`',
      'g.yml:2:9: reason: expected text, got ``',
      'g.yml:3:15: revoked.at: expected a date with a time and a zone, got `x` (for example `2026-11-28T18:00:00Z`)',
      'g.yml:3:22: revoked.by: expected a GitHub login, got `a b`',
      'g.yml:1:1: `expires` is missing ' +
        '(for example `expires: 2026-11-28T18:00:00Z`, or `lasts: 7d`, which counts from the merge)',
    ]);
  });

  test.each([
    [
      'a list',
      '- role: flags',
      'g.yml:1:1: expected keys and values, got a list (write keys such as `role: flag-release`)',
    ],
    ['a text', 'flags', 'g.yml:1:1: expected keys and values, got `flags` (write keys such as `role: flag-release`)'],
    ['nothing', '', 'g.yml:1:1: the file is empty'],
    ['too long a reason', LEAST.replace('Banner', 'x'.repeat(1025)), 'g.yml:2:9: reason: longer than 1024 characters'],
    ['too long a list', `${LEAST}tags: [${'a, '.repeat(256)}a]`, 'g.yml:4:7: tags: more than 256 items'],
  ])('%s', (_what, source, problem) => {
    expect(read(source)).toEqual([problem]);
  });
});

describe('whose grant it is', () => {
  test.each([
    ['users/mona/banner.yml', 'users/mona/banner', 'user', 'mona'],
    ['teams/growth/november.yml', 'teams/growth/november', 'team', 'growth'],
    ['apps/retool-bridge/flags.yml', 'apps/retool-bridge/flags', 'app', 'retool-bridge'],
    ['users/mona_acme/a.b-c_d.yml', 'users/mona_acme/a.b-c_d', 'user', 'mona_acme'],
    ['users/mona/banner.yml.yml', 'users/mona/banner.yml', 'user', 'mona'],
  ])('%s', (path, id, kind, name) => {
    expect(parseGrantPath(path)).toEqual({ id, holder: { kind, name } });
    expect(
      id.startsWith(holderFolder({ kind: kind === 'team' ? 'team' : kind === 'app' ? 'app' : 'user', name })),
    ).toBe(true);
  });

  test.each([
    ['another folder', 'groups/mona/x.yml'],
    ['a folder of every object', 'constructor/mona/x.yml'],
    ['a folder in other case', 'Users/mona/x.yml'],
    ['too shallow', 'users/x.yml'],
    ['too deep', 'users/mona/a/x.yml'],
    ['another ending', 'users/mona/x.yaml'],
    ['no ending', 'users/mona/x'],
    ['no name', 'users/mona/.yml'],
    ['no login', 'users//x.yml'],
    ['upwards', 'users/../x.yml'],
    ['two dots in the name', 'users/mona/a..b.yml'],
    ['a name that git locks', 'users/mona/a.lock.yml'],
    ['a name that ends in a dot', 'users/mona/a..yml'],
    ['a hidden file', 'users/mona/.x.yml'],
    ['a space', 'users/mona/a b.yml'],
    ['a line break', 'users/mona/a\n.yml'],
    ['a login with brackets', 'users/mona[bot]/x.yml'],
    ['a name too long', `users/mona/${'a'.repeat(101)}.yml`],
  ])('nobody’s: %s', (_what, path) => {
    expect(parseGrantPath(path)).toBeUndefined();
    expect(parseGrant(LEAST, path, path)).toBeUndefined();
  });

  test.each([
    ['teams/growth/x.yml', 'a grant for a team names the person who asked'],
    ['apps/retool-bridge/x.yml', 'a grant for an app names the person who asked'],
  ])('%s needs a person who asked', (path, hint) => {
    expect(read(LEAST, path)).toEqual([`g.yml:1:1: \`requested-by\` is missing (${hint})`]);
    expect(read(`${LEAST}requested-by: lena\n`, path)).toMatchObject({ 'requested-by': 'lena' });
  });
});

import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../src/policy/policy.ts';
import { formatProblem } from '../../src/policy/problem.ts';
import { writePolicy } from './ready-made.ts';

function problemsOf(source: string): readonly string[] {
  const parsed = parsePolicy(source, 'p.yml');
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
}

describe('a role', () => {
  test.each([
    [
      'may not lower the count',
      'approval: {count: 1}',
      ["p.yml:10:23: roles.flags.approval.count: lower than the policy's 2: a role may only raise it"],
    ],
    ['may raise the count', 'approval: {count: 3}', []],
    [
      'may not raise the lifetime',
      'lifetime: 31d',
      ["p.yml:10:15: roles.flags.lifetime: longer than the policy's 30d: a role may only lower it"],
    ],
    ['may lower the lifetime', 'lifetime: 719h', []],
    [
      'has no key of its own making',
      'brunches: [a]',
      ['p.yml:10:5: unknown key `brunches` (did you mean `branches`?)'],
    ],
    ['an owner', 'owner: a b', ['p.yml:10:12: roles.flags.owner: expected a team or a login, got `a b`']],
    ['an event', 'events: [Push]', ['p.yml:10:14: roles.flags.events[0]: expected the name of an event, got `Push`']],
    [
      'a runner',
      'runners: [ubuntu-latest]',
      ['p.yml:10:15: roles.flags.runners[0]: expected `github-hosted`, `self-hosted`, got `ubuntu-latest`'],
    ],
    [
      'a permission',
      'permissions: {contents: admin}',
      ['p.yml:10:29: roles.flags.permissions.contents: expected `none`, `read`, `write`, got `admin`'],
    ],
    [
      'the name of a permission',
      'permissions: {Contents: read}',
      ['p.yml:10:19: expected a permission of GITHUB_TOKEN, got `Contents`'],
    ],
    [
      'a requirement',
      'require: [signed]',
      ['p.yml:10:15: roles.flags.require[0]: expected `protected-ref`, got `signed`'],
    ],
    [
      'a duration',
      'lifetime: 2 days',
      [
        'p.yml:10:15: roles.flags.lifetime: expected a duration such as `15m`, `2h` or `30d`, got `2 days` ' +
          '(write `2d`)',
      ],
    ],
    [
      'a count of none',
      'approval: {count: 0}',
      ['p.yml:10:23: roles.flags.approval.count: expected a whole number of at least 1, got `0`'],
    ],
    [
      'an approval without count',
      'approval: {}',
      ['p.yml:10:15: roles.flags.approval: `count` is missing (for example `count: 2`)'],
    ],
    ['no windows', 'windows: []', ['p.yml:10:14: roles.flags.windows: expected at least 1 item']],
    ['a time without quotes is text all the same', 'windows: [{days: mon, from: 09:00, to: 10:00}]', []],
    [
      'a time of one digit',
      "windows: [{days: mon, from: '9:00', to: '10:00'}]",
      [
        'p.yml:10:33: roles.flags.windows[0].from: expected a time such as `09:00` in quotes, got `9:00` ' +
          "(write `'09:00'`)",
      ],
    ],
    [
      '24:00 as a beginning',
      "windows: [{days: mon, from: '24:00', to: '10:00'}]",
      ['p.yml:10:33: roles.flags.windows[0].from: expected a time such as `09:00` in quotes, got `24:00`'],
    ],
    [
      '24:30',
      "windows: [{days: mon, from: '09:00', to: '24:30'}]",
      ['p.yml:10:46: roles.flags.windows[0].to: expected a time such as `09:00` in quotes, got `24:30`'],
    ],
    [
      'a day that is none',
      "windows: [{days: mon-foo, from: '09:00', to: '10:00'}]",
      [
        'p.yml:10:22: roles.flags.windows[0].days: expected days out of mon, tue, wed, thu, fri, sat, sun, ' +
          'got `mon-foo`',
      ],
    ],
    [
      'days in other words',
      "windows: [{days: weekdays, from: '09:00', to: '10:00'}]",
      ['p.yml:10:22: roles.flags.windows[0].days: expected days such as `mon-thu` or `fri`, got `weekdays`'],
    ],
    [
      'a zone that is none',
      "windows: [{days: mon, from: '09:00', to: '10:00', time-zone: Mars/Base}]",
      [
        'p.yml:10:66: roles.flags.windows[0].time-zone: expected a time zone by its place, such as ' +
          '`Europe/Berlin`, or ' +
          '`UTC`, got `Mars/Base` ' +
          '(names are as in the IANA database: `Europe/Berlin`)',
      ],
    ],
  ])('%s', (_what, line, problems) => {
    expect(problemsOf(writePolicy([line]).replace('users: [hubot]}', 'users: [hubot]}, count: 2'))).toEqual(problems);
  });
});

test('a role called `constructor` is a role like others, and nothing else is', () => {
  const parsed = parsePolicy(writePolicy().replace('  flags:', '  constructor:'), 'p.yml');
  expect(parsed.ok && parsed.value.roles.has('constructor')).toBe(true);
  expect(parsed.ok && parsed.value.roles.has('toString')).toBe(false);
});

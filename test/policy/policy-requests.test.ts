import { expect, test } from 'vitest';
import { parsePolicy, type Policy } from '../../src/policy/policy.ts';

const DAY = 86_400;

function read(more: string, role = ''): Partial<Policy> {
  const file = parsePolicy(
    'version: 1\napproval: {approvers: {users: [hubot]}}\nlimits: {lifetime: 30d, session: 1h}\n' +
      `${more}roles:\n  flags:\n    description: Flags\n    branches: [main]\n    workflows: [a.yml]\n${role}`,
    'policy.yml',
  );
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.value;
}

test('all that a policy can say about asking, renewing and leaving', () => {
  const policy = read(
    'requests: {app: 77001, open: 5, lapse: 3d, for-others: false, time-zone: Europe/Berlin}\n' +
      'renewal: {from: 14d, times: 3}\noffboarding: revoke\nunused: 30d\n' +
      'notify: https://hooks.acme.example/grantgate?team=7\nfrozen-allows-break-glass: true\n',
  );
  expect(policy).toMatchObject({
    requests: { app: 77_001, open: 5, lapse: 3 * DAY, 'for-others': false, 'time-zone': 'Europe/Berlin' },
    renewal: { from: 14 * DAY, times: 3 },
    offboarding: 'revoke',
    unused: 30 * DAY,
    notify: 'https://hooks.acme.example/grantgate?team=7',
    'frozen-allows-break-glass': true,
  });
});

test('a role says who may ask for it, and who may take it in an emergency', () => {
  const policy = read(
    '',
    '    requestable-by: {users: [mona, 583231], teams: [acme/growth, {team: acme/shop, id: 7}], permission: read}\n' +
      '    break-glass:\n' +
      '      who: {teams: [acme/on-call], users: [mona]}\n' +
      '      lasts: 1h\n' +
      '      each: 2 per 30d\n' +
      '      environments: [production]\n' +
      '      notify: [acme/security, hubot]\n' +
      '      review: {within: 2d, by: {teams: [acme/security]}}\n',
  );
  expect(policy.roles?.get('flags')).toMatchObject({
    'requestable-by': {
      users: ['mona', 583_231],
      teams: ['acme/growth', { team: 'acme/shop', id: 7 }],
      permission: 'read',
    },
    'break-glass': {
      who: { teams: ['acme/on-call'], users: ['mona'] },
      lasts: 3600,
      each: { count: 2, per: 30 * DAY },
      environments: ['production'],
      notify: ['acme/security', 'hubot'],
      review: { within: 2 * DAY, by: { teams: ['acme/security'] } },
    },
  });
});

test('break-glass lasts no longer than a grant may', () => {
  const lasting = (lasts: string): string =>
    `    break-glass: {who: {users: [mona]}, lasts: ${lasts}, each: 1 per 1d, ` +
    'review: {within: 1d, by: {users: [hubot]}}}\n';
  expect(() => read('', `    lifetime: 2h\n${lasting('2h')}`)).not.toThrow();
  expect(() => read('', `    lifetime: 2h\n${lasting('121m')}`)).toThrow(/longer than the 2h/);
});

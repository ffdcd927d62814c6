import { expect, test } from 'vitest';
import { parsePolicy } from '../../src/policy/policy.ts';

const policy = (zone: string): ReturnType<typeof parsePolicy> =>
  parsePolicy(
    'version: 1\napproval: {approvers: {users: [hubot]}}\nlimits: {lifetime: 30d, session: 1h}\n' +
      `requests: {time-zone: ${zone}}\nroles: {}\n`,
    'policy.yml',
  );

test.each(['UTC', 'Europe/Berlin', 'America/Argentina/Ushuaia'])('people may live in %s', (zone) => {
  expect(policy(zone)).toMatchObject({ ok: true, value: { requests: { 'time-zone': zone } } });
});

test.each(['Europe/Atlantis', 'CET', '+01:00', 'Etc/GMT-1'])('nobody lives in %s', (zone) => {
  expect(policy(zone)).toMatchObject({ ok: false, problems: [{ line: 4, message: expect.stringContaining(zone) }] });
});

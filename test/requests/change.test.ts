import { describe, expect, test } from 'vitest';
import { grantShape } from '../../src/policy/grant.ts';
import { policyShape } from '../../src/policy/policy.ts';
import { isRecord } from '../../src/policy/shape.ts';
import { viewHeadline, viewText } from '../../src/report/requests/view-text.ts';
import { compareValues } from '../../src/requests/change/compare.ts';
import { type ChangeRule, GRANT_CHANGES, POLICY_CHANGES } from '../../src/requests/change/rules.ts';
import { type AccessView, type ChangedFile, viewFiles } from '../../src/requests/change/view.ts';
import { LENA, MONA, shopSetting } from './people.ts';
import { SHOP_POLICY } from './shop.ts';

/** A policy with one role, as values; `change` is what is different. */
const POLICY = {
  approval: { approvers: { users: ['hubot'], permission: 'admin' }, count: 2 },
  limits: { lifetime: '30d', session: '1h', accounts: ['111122223333'] },
  never: { branches: ['main'] },
  requests: { app: 5, open: 5, 'for-others': false },
  renewal: { times: 2 },
  preflight: 'enforce',
  roles: {
    flags: {
      description: 'Flags',
      branches: ['release/*'],
      environments: ['staging'],
      workflows: ['.github/workflows/flags.yml'],
      runners: ['github-hosted'],
      permissions: { contents: 'read' },
      require: ['protected-ref'],
      windows: [{ days: 'mon-fri', from: '09:00', to: '17:00' }],
      approval: { count: 3 },
      lifetime: '7d',
      'requestable-by': { teams: ['acme/web'] },
      credentials: { aws: { environments: ['staging'], aws: { role: 'a' } } },
    },
  },
};
const GRANT = {
  role: 'flags',
  reason: 'x',
  'principal-id': 1,
  starts: '2026-11-24T08:00:00Z',
  expires: '2026-11-28T18:00:00Z',
  lasts: '4d',
  branches: ['release/1'],
  'max-uses': 3,
  revoked: { by: 'hubot' },
};

/** The same values with one of them set, or removed where it is `undefined`. */
function changed(values: object, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(values);
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  const place = keys.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), copy);
  if (!isRecord(place)) throw new Error(`there is no ${path}`);
  if (value === undefined) Reflect.deleteProperty(place, last);
  else place[last] = value;
  return copy;
}

const OPPOSITE: Readonly<Record<string, string>> = { wider: 'narrower', narrower: 'wider' };

function directions(values: object, path: string, value: unknown, rule: ChangeRule): readonly [string[], string[]] {
  const other = changed(values, path, value);
  const there = compareValues(values, other, rule).map(({ direction }) => direction);
  return [there, compareValues(other, values, rule).map(({ direction }) => direction)];
}

describe('a change of the policy', () => {
  test.each<[path: string, value: unknown, direction: string]>([
    ['approval/approvers/users', ['hubot', 'lena'], 'wider'],
    ['approval/approvers/users', [], 'narrower'],
    ['approval/approvers/users', ['lena'], 'both'],
    ['approval/approvers/teams', ['acme/all'], 'wider'],
    ['approval/approvers/permission', 'write', 'wider'],
    ['approval/approvers/permission', undefined, 'narrower'],
    ['approval/count', 1, 'wider'],
    ['approval/count', undefined, 'wider'],
    ['approval/count', 3, 'narrower'],
    ['approval/policy', 'any', 'wider'],
    ['approval/unknown-authors', 'ignore', 'wider'],
    ['approval/unknown-authors', 'deny', 'narrower'],
    ['approval/require', ['principal-id'], 'narrower'],
    ['limits/lifetime', '31d', 'wider'],
    ['limits/lifetime', '720h', 'same'],
    ['limits/session', '2h', 'wider'],
    ['limits/accounts', undefined, 'wider'],
    ['never/branches', [], 'wider'],
    ['never', undefined, 'wider'],
    ['never/tags', ['v*'], 'narrower'],
    ['lifted', ['grantgate/frozen/x'], 'wider'],
    ['opaque', 'refuse', 'narrower'],
    ['programs', ['make'], 'wider'],
    ['preflight', 'warn', 'wider'],
    ['preflight', undefined, 'wider'],
    ['guard', 'enforce', 'narrower'],
    ['requests/app', 6, 'unknown'],
    ['requests/app', undefined, 'narrower'],
    ['requests/for-others', true, 'wider'],
    ['requests/open', 50, 'wider'],
    ['renewal/times', undefined, 'wider'],
    ['frozen-allows-break-glass', true, 'wider'],
    ['delegation', [], 'unknown'],
    ['walls', { gate: 'acme/shop/.github/workflows/gated.yml@refs/heads/main' }, 'narrower'],
    ['something-new', 1, 'unknown'],
    ['roles/flags', undefined, 'narrower'],
    ['roles/other', { branches: [] }, 'wider'],
    ['roles/flags/description', 'Other', 'same'],
    ['roles/flags/branches', ['release/*', 'main'], 'wider'],
    ['roles/flags/branches', ['**'], 'both'],
    ['roles/flags/branches', ['release/1'], 'narrower'],
    ['roles/flags/tags', ['v1'], 'wider'],
    ['roles/flags/environments', undefined, 'narrower'],
    ['roles/flags/events', ['workflow_dispatch', 'push'], 'wider'],
    ['roles/flags/runners', ['github-hosted', 'self-hosted'], 'wider'],
    ['roles/flags/permissions', undefined, 'wider'],
    ['roles/flags/permissions/contents', 'write', 'wider'],
    ['roles/flags/require', undefined, 'wider'],
    ['roles/flags/windows', undefined, 'wider'],
    ['roles/flags/windows', [{ days: 'mon-sun', from: '00:00', to: '00:00' }], 'unknown'],
    ['roles/flags/approval', undefined, 'wider'],
    ['roles/flags/lifetime', undefined, 'wider'],
    ['roles/flags/requestable-by', undefined, 'wider'],
    ['roles/flags/break-glass', {}, 'wider'],
    ['roles/flags/credentials/aws', undefined, 'narrower'],
    ['roles/flags/credentials/aws/environments', undefined, 'wider'],
    ['roles/flags/credentials/aws/aws', { role: 'b' }, 'unknown'],
    ['roles/flags/repositories', ['acme/other'], 'unknown'],
  ])('%s: %j is %s, and back the opposite', (path, value, direction) => {
    const [there, back] = directions(POLICY, path, value, POLICY_CHANGES);
    expect(there).toStrictEqual([direction]);
    expect(back).toStrictEqual([OPPOSITE[direction] ?? direction]);
  });
});

describe('a change of a grant', () => {
  test.each<[path: string, value: unknown, direction: string]>([
    ['role', 'other', 'unknown'],
    ['reason', 'y', 'same'],
    ['principal-id', 2, 'unknown'],
    ['principal-id', undefined, 'wider'],
    ['starts', '2026-11-23T08:00:00Z', 'wider'],
    ['starts', undefined, 'unknown'],
    ['expires', '2026-11-28T19:00:00+01:00', 'same'],
    ['expires', '2026-11-29T18:00:00Z', 'wider'],
    ['expires', undefined, 'wider'],
    ['lasts', '5d', 'wider'],
    ['branches', undefined, 'wider'],
    ['branches', ['release/*'], 'wider'],
    ['branches', ['release/2'], 'both'],
    ['environments', ['staging'], 'narrower'],
    ['max-uses', undefined, 'wider'],
    ['revoked', undefined, 'wider'],
  ])('%s: %j is %s, and back the opposite', (path, value, direction) => {
    const [there, back] = directions(GRANT, path, value, GRANT_CHANGES);
    expect(there).toStrictEqual([direction]);
    expect(back).toStrictEqual([OPPOSITE[direction] ?? direction]);
  });
});

describe('every key of a file', () => {
  /** Keys of an object of the schema, and what is said of those below it. */
  function missing(schema: unknown, rule: ChangeRule | undefined, path: string): readonly string[] {
    if (rule === undefined) return [path];
    if (!isRecord(schema) || typeof rule === 'function' || 'each' in rule) return [];
    const properties = isRecord(schema['properties']) ? schema['properties'] : {};
    return Object.entries(properties).flatMap(([key, below]) =>
      missing(below, Object.hasOwn(rule.keys, key) ? rule.keys[key] : undefined, `${path}/${key}`),
    );
  }

  test('has a rule by which it is compared', () => {
    expect(missing(policyShape.schema, POLICY_CHANGES, '')).toStrictEqual([]);
    expect(missing(grantShape.schema, GRANT_CHANGES, '')).toStrictEqual([]);
  });
});

const setting = shopSetting();
const view = (files: readonly ChangedFile[], changes: Partial<AccessView> = {}): AccessView => ({
  author: MONA,
  files: viewFiles(files),
  others: 0,
  involved: [{ account: LENA, part: 'principal' }],
  ...changes,
});
const grantFile = (...lines: string[]): string =>
  ['role: flag-release', 'reason: Banner', 'principal-id: 31', 'lasts: 4d', ...lines, ''].join('\n');
const PATH = 'grants/users/lena/banner.yml';

describe('what whoever approves it is shown', () => {
  test('of a policy and a grant', async () => {
    const files = [
      {
        path: 'policy.yml',
        before: SHOP_POLICY,
        after: SHOP_POLICY.replace('lifetime: 30d', 'lifetime: 90d').replace("'report/*'", "'report/*', 'hotfix/*'"),
      },
      { path: PATH, before: grantFile('environments: [staging]'), after: grantFile() },
      { path: 'grants/users/mona/old.yml', before: grantFile() },
    ];
    await expect(viewText(view(files, { others: 2 }), setting)).toMatchFileSnapshot('view.md');
  });

  test.each<[what: string, files: readonly ChangedFile[], line: string]>([
    ['a new grant', [{ path: PATH, after: grantFile() }], 'This lets more through than before.'],
    ['a deleted one', [{ path: PATH, before: grantFile() }], 'This lets less'],
    ['a shorter one', [{ path: PATH, before: grantFile(), after: grantFile('max-uses: 1') }], 'This lets less'],
    ['other words', [{ path: PATH, before: grantFile(), after: grantFile('ticket: x') }], 'This changes nothing'],
    ['a broken one', [{ path: PATH, after: 'role: x\n' }], 'A file would not be accepted'],
    ['a repaired one', [{ path: PATH, before: 'role: x\n', after: grantFile() }], 'It cannot be told'],
    ['a file of nobody', [{ path: 'grants/x.yml', after: grantFile() }], 'A file would not be accepted'],
    ['a policy that is gone', [{ path: 'policy.yml', before: SHOP_POLICY }], 'It cannot be told'],
    ['one that cannot be loaded', [{ path: 'policy.yml', before: SHOP_POLICY, after: 'a: [' }], 'A file would not'],
  ])('begins with what it means: %s', (_what, files, line) => {
    expect(viewHeadline(view(files))).toContain(line);
  });

  test('nothing that somebody wrote does anything in it', () => {
    const wild = `@everyone <img src=x> [a](https://evil.example) | ::error::x`;
    const text = viewText(view([{ path: PATH, after: grantFile(`ticket: '${wild}'`) }]), setting);
    expect(text).not.toMatch(/@everyone|<img|\]\(|^::|https:\/\/evil/m);
  });
});

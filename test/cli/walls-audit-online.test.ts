import { afterAll, beforeAll, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import type { Repository } from '../world/state.ts';
import { ARN, aud, role } from './audited-shop.ts';
import { call, withTree } from './call.ts';
import { closeDoctorWorld, EVERYTHING, makeShop, openDoctorWorld, POLICY_PATH, SOUND_POLICY } from './doctor-scene.ts';

let world: World;
let shop: Repository;
beforeAll(async () => {
  world = await openDoctorWorld();
  shop = makeShop(world);
});
afterAll(async () => {
  await closeDoctorWorld(world);
});

interface OnlineReport {
  readonly repositories: readonly { readonly id: string; readonly subject: { readonly prefix: string } }[];
  readonly sources: readonly { readonly name: string; readonly state: string; readonly needs?: string }[];
  readonly findings: readonly { readonly id: string; readonly outcome: string }[];
}

async function auditOnline(token: string): Promise<OnlineReport> {
  // an issuer is that of its own server
  const host = `${new URL(world.urls.server).host}/_services/token`;
  const roles = { Roles: [role({ StringEquals: aud, StringLike: { sub: `repo:${shop.name}:*` } }, {}, host)] };
  const files = {
    [POLICY_PATH]: SOUND_POLICY.replace('arn:aws:iam::111122223333:role/r', ARN),
    'aws.json': JSON.stringify(roles),
  };
  const { stdout, stderr } = await withTree(files, async (cwd) => {
    const about = ['--policy-repository', shop.name, '--ca-certificates', world.caFile];
    const words = ['walls', 'audit', ...about, '--state', 'aws.json', '--token', '--json'];
    return await call(words, { cwd, env: { GITHUB_SERVER_URL: world.urls.server, GH_TOKEN: token } });
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as OnlineReport;
}

test('with a token the settings of GitHub are asked for, and join what the cloud says', async () => {
  const token = world.token({ permissions: EVERYTHING, repositories: [shop.name] });
  const report = await auditOnline(token);
  expect(report.repositories[0]?.id).toBe(String(shop.id));
  expect(report.sources.every(({ state }) => state === 'read')).toBe(true);
  // GitHub says that subjects have numbers in them, and the trust has none
  expect(report.repositories[0]?.subject.prefix).toContain('@');
  expect(report.findings.map(({ id }) => id)).toEqual(['trust-by-name', 'trust-narrower']);
});

test('what GitHub refuses is said with the permission that it needs, and is not taken for empty', async () => {
  const token = world.token({ permissions: { contents: 'read', actions: 'read' }, repositories: [shop.name] });
  const report = await auditOnline(token);
  const refused = report.sources.filter(({ state }) => state === 'refused');
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.every(({ needs }) => needs === 'administration: read')).toBe(true);
  expect(report.findings.filter(({ id }) => id.startsWith('actions-'))).toMatchObject([
    { id: 'actions-unpinned', outcome: 'unknown' },
    { id: 'actions-may-approve', outcome: 'unknown' },
  ]);
});

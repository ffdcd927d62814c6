import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Repository } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { call, type Called, withTree } from './call.ts';
import { closeDoctorWorld, EVERYTHING, makeShop, openDoctorWorld } from './doctor-scene.ts';

let world: World;
beforeAll(async () => {
  world = await openDoctorWorld();
});
afterAll(async () => {
  await closeDoctorWorld(world);
});

interface Collected extends Called {
  readonly token: string;
  /** Addresses that were asked at GitHub, those of GraphQL as one. */
  readonly asked: readonly string[];
}

async function review(
  cwd: string,
  { name }: Repository,
  words: readonly string[],
  at = '2026-11-25T12:00:00Z',
  others: readonly Repository[] = [],
): Promise<Collected> {
  const token = world.token({
    permissions: { ...EVERYTHING, 'pull-requests': 'read' },
    members: true,
    repositories: [name, ...others.map((one) => one.name)],
  });
  const before = world.requests.length;
  const called = await call(
    ['review', '--online', '--policy-repository', name, '--ca-certificates', world.caFile, ...words],
    { cwd, env: { GITHUB_SERVER_URL: world.urls.server, GH_TOKEN: token }, at, sleep: () => undefined },
  );
  const asked = world.requests.slice(before).map(({ path }) => path);
  return { ...called, token, asked };
}

const isGraphQl = (path: string): boolean => path.endsWith('/graphql');

test('the estimate comes first, is made of few requests, and is no less than what is asked', async () => {
  await withTree({}, async (cwd) => {
    const shop = makeShop(world);
    const estimate = await review(cwd, shop, ['--estimate']);
    expect(estimate.code).toBe(0);
    expect(estimate.asked.length).toBeLessThanOrEqual(3);
    const [, requests = '', points = ''] = /about (\d+) requests? and (\d+) points/.exec(estimate.stdout) ?? [];
    const { stderr, asked } = await review(cwd, shop, ['--json']);
    expect(stderr.split('\n')[0]).toContain(`about ${requests} requests and ${points} points of GraphQL`);
    const rest = asked.filter((path) => !isGraphQl(path)).length;
    expect(Number(requests)).toBeGreaterThanOrEqual(rest);
    expect(Number(requests)).toBeLessThan(rest * 2);
    expect(Number(points)).toBeGreaterThanOrEqual(asked.filter(isGraphQl).length);
  });
});

test('an interrupted collection goes on, asks nothing twice, and makes the same review', async () => {
  await withTree({}, async (cwd) => {
    const shop = makeShop(world);
    const whole = await review(cwd, shop, ['--json', '--collect', 'c.jsonl']);
    const lines = readFileSync(join(cwd, 'c.jsonl'), 'utf8').split('\n').slice(0, -2);
    const kept = lines.slice(0, 10);
    // as an interruption leaves it: a line is cut off
    writeFileSync(join(cwd, 'c.jsonl'), `${kept.join('\n')}\n${(lines[10] ?? '').slice(0, 20)}`);
    const { stdout, stderr, asked, code } = await review(cwd, shop, ['--json', '--collect', 'c.jsonl']);
    expect({ code, stdout: JSON.parse(stdout) as unknown }).toEqual({
      code: whole.code,
      stdout: JSON.parse(whole.stdout) as unknown,
    });
    expect(stderr).toContain('goes on with c.jsonl: 9 answers are there');
    expect(asked.length).toBe(whole.asked.length - 9);
  });
});

test('what a server could not answer is asked again, and nothing else', async () => {
  await withTree({}, async (cwd) => {
    const shop = makeShop(world);
    const mend = world.fail({ path: `/api/v3/repos/${shop.name}/environments`, times: 'always' }, { status: 502 });
    const first = await review(cwd, shop, ['--json', '--collect', 'c.jsonl']);
    mend();
    expect(first.stderr).toContain('GitHub did not answer everything');
    const { asked, stderr } = await review(cwd, shop, ['--json', '--collect', 'c.jsonl']);
    expect(asked.filter((path) => path.includes('/environments')).length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(first.asked.length);
    expect(stderr).not.toContain('GitHub did not answer everything');
  });
});

test('a collection that is complete is begun anew: nothing of yesterday is taken for today', async () => {
  await withTree({}, async (cwd) => {
    const shop = makeShop(world);
    const first = await review(cwd, shop, ['--json', '--collect', 'c.jsonl']);
    const { asked } = await review(cwd, shop, ['--json', '--collect', 'c.jsonl']);
    expect(asked.length).toBe(first.asked.length);
  });
});

test('the file is for its owner only, and holds no token', async () => {
  await withTree({}, async (cwd) => {
    const shop = makeShop(world);
    const change = (answer: Record<string, unknown>): Record<string, unknown> => ({
      ...answer,
      temp_clone_token: 'AAAAclone',
    });
    const mend = world.fail({ path: `/api/v3/repos/${shop.name}`, times: 'always' }, { change });
    const { token, stdout } = await review(cwd, shop, ['--json', '--collect', 'c.jsonl']);
    mend();
    const text = readFileSync(join(cwd, 'c.jsonl'), 'utf8');
    expect(text).not.toContain(token);
    expect(text).not.toContain('AAAAclone');
    expect(stdout).not.toContain('AAAAclone');
    expect(statSync(join(cwd, 'c.jsonl')).mode & 0o077).toBe(0);
  });
});

test('what is no collection, is of others, or is old is left alone', async () => {
  await withTree({ 'notes.txt': 'dear diary\n', 'one.json': '{"a":1}' }, async (cwd) => {
    const [shop, other] = [makeShop(world), makeShop(world)];
    for (const file of ['notes.txt', 'one.json']) {
      const before = readFileSync(join(cwd, file), 'utf8');
      const { code, stderr } = await review(cwd, shop, ['--collect', file]);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('is no collection') });
      expect(readFileSync(join(cwd, file), 'utf8')).toBe(before);
    }
    await review(cwd, shop, ['--collect', 'c.jsonl']);
    const text = readFileSync(join(cwd, 'c.jsonl'), 'utf8').replace('{"done":true}\n', '');
    writeFileSync(join(cwd, 'c.jsonl'), text);
    expect((await review(cwd, other, ['--collect', 'c.jsonl'])).stderr).toContain('is of other policies');
    const late = await review(cwd, shop, ['--collect', 'c.jsonl'], '2026-11-26T12:00:01Z');
    expect({ code: late.code, stderr: late.stderr }).toEqual({ code: 2, stderr: expect.stringContaining('a day ago') });
  });
});

test('a limit of GitHub is waited for as long as it asks, aloud', async () => {
  await withTree({}, async (cwd) => {
    const shop = makeShop(world);
    const mend = world.fail(
      { path: `/api/v3/repos/${shop.name}/environments`, nth: 1, times: 1 },
      { status: 429, retryAfter: 600 },
    );
    const { code, stderr } = await review(cwd, shop, ['--json']);
    mend();
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('waits 600 s') });
  });
});

test('requests are counted over all policies and with retries', async () => {
  await withTree({}, async (cwd) => {
    const shops = Array.from({ length: 8 }, () => makeShop(world));
    const [first = makeShop(world), ...others] = shops;
    const mend = world.fail({ path: `/api/v3/repos/${first.name}/environments`, times: 'always' }, { status: 502 });
    const more = others.flatMap(({ name }) => ['--policy-repository', name]);
    const { stderr, asked } = await review(cwd, first, ['--json', ...more], undefined, others);
    mend();
    expect(asked.length).toBeGreaterThan(100);
    expect(stderr).toContain('100 requests so far');
    expect(stderr).toContain(`sent ${asked.length} requests to GitHub`);
    expect(asked.filter((path) => path.includes(`${first.name}/environments`)).length).toBe(3);
  });
});

test('what clouds and GitHub let in is asked within the same limits, and collected with the rest', async () => {
  const state = { 'aws.json': JSON.stringify({ RoleDetailList: [], IsTruncated: false }) };
  await withTree(state, async (cwd) => {
    const shop = makeShop(world);
    const words = ['--json', '--state', 'aws.json', '--collect', 'c.jsonl'];
    const whole = await review(cwd, shop, words);
    expect(whole.stderr).toContain(`sent ${whole.asked.length} requests to GitHub`);
    const lines = readFileSync(join(cwd, 'c.jsonl'), 'utf8');
    expect(lines).toContain(`get /repos/${shop.name}/actions/oidc/customization/sub`);
    writeFileSync(join(cwd, 'c.jsonl'), lines.replace('{"done":true}\n', ''));
    const again = await review(cwd, shop, words);
    expect(again.asked.some((path) => path.includes('/customization/sub'))).toBe(false);
    expect(JSON.parse(again.stdout)).toEqual(JSON.parse(whole.stdout));
  });
});

test.each([['--estimate'], ['--collect', 'c.jsonl']])('`%s` is for `--online`', async (...words) => {
  const { code, stderr } = await call(['review', ...words]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('is for `--online`') });
});

import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Instructions } from '../../src/guard/instructions.ts';
import { type GitServer, serveGit } from './git-server.ts';
import { BRANCH, GRANT, GRANT_FILE, type Ran, Scene } from './scene.ts';

const SECRET = 'Basic eC1hY2Nlc3MtdG9rZW46dGhlLXNlY3JldA==';
const FILE = `.github/access/grants/${GRANT}.yml`;
const TWO_MINUTES = 120_000;

let scene: Scene;
let server: GitServer;
beforeEach(async () => {
  scene = await Scene.start();
  server = await serveGit(scene.server, SECRET);
});
afterEach(async () => {
  await server.close();
  scene.end();
});

/**
 * A job whose gate decided some time ago; its checkout keeps the credentials in its own configuration, as checkout
 * actions do.
 */
async function decided(ago: number, changes: Partial<Instructions> = {}): Promise<void> {
  await scene.git('config', '--local', `http.${server.url}/.extraheader`, `AUTHORIZATION: ${SECRET}`);
  await scene.git('remote', 'set-url', 'origin', `${server.url}/acme/shop.git`);
  const { policy } = await scene.instructions();
  await scene.install({
    server: server.url,
    decidedAt: Date.now() - ago,
    merged: Date.now() - ago,
    policy: { ...policy, url: `${server.url}/acme/access.git` },
    ...changes,
  });
}

async function push(...more: readonly string[]): Promise<Ran> {
  return await scene.run('push', 'origin', `HEAD:${BRANCH}`, ...more);
}

const looks = (): number => server.requests.filter((line) => line.startsWith('GET /acme/access.git/info/refs')).length;
const tag = async (name: string, ...more: readonly string[]): Promise<unknown> =>
  await scene.git('-C', scene.bare('acme/access'), 'tag', ...more, name, ...(more.length > 0 ? [] : ['main']));
const changed = (text: string, into: string): Readonly<Record<string, string>> => ({
  [FILE]: GRANT_FILE.replace(text, into),
});

describe('the look again', () => {
  it('is not made within a minute', async () => {
    await decided(30_000);
    await tag(`grantgate/revoked/${GRANT}`);
    expect(await push()).toMatchObject({ code: 0 });
    expect(looks()).toBe(0);
  });

  it('is made after a minute, and then is good for another', async () => {
    await decided(TWO_MINUTES);
    expect(await push()).toMatchObject({ code: 0 });
    await scene.commit('more');
    const ran = await push();
    expect(ran, ran.err).toMatchObject({ code: 0 });
    expect(ran.err).not.toContain('grantgate:');
    expect(looks()).toBe(1);
  });

  it('is not made for a push that is refused anyway', async () => {
    await decided(TWO_MINUTES);
    expect(await scene.run('push', 'origin', 'HEAD:feature')).toMatchObject({ code: 1 });
    expect(looks()).toBe(0);
  });

  it.each([
    ...[GRANT, `${GRANT}/x`, 'users/mona', 'Users/Mona', 'users/mona/_all', 'users', ''].map((name) => [
      'the grant was revoked',
      `grantgate/revoked/${name}`.replace(/\/$/, ''),
      'the push to `acme/shop`: the grant was revoked',
    ]),
    ...[
      'grantgate/frozen',
      'grantgate/frozen/20261125T100000Z',
      'grantgate/frozen/x/y',
      'GrantGate/Frozen/x',
      'grantgate',
    ].map((name) => ['all access was frozen', name, 'the push to `acme/shop`: all access is frozen at the moment']),
  ])('refuses when a tag says that %s: %s', async (_, name = '', said = '') => {
    await decided(TWO_MINUTES);
    await tag(name);
    const before = await scene.refs();
    const ran = await push();
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(said);
    expect(await scene.refs()).toBe(before);
  });

  it('lets pushes through again once the freeze is over, without waiting', async () => {
    await decided(TWO_MINUTES);
    await tag('grantgate/frozen');
    expect(await push()).toMatchObject({ code: 1 });
    expect(await push()).toMatchObject({ code: 1 });
    await tag('grantgate/frozen', '-d');
    expect(await push()).toMatchObject({ code: 0 });
  });

  it('goes on past a freeze that was lifted when the gate decided, and past no other', async () => {
    await decided(TWO_MINUTES, { lifted: ['grantgate/frozen/1'] });
    await tag('grantgate/frozen/1');
    expect(await push()).toMatchObject({ code: 0 });
    await decided(TWO_MINUTES, { lifted: ['grantgate/frozen/1'] });
    await tag('grantgate/frozen/2');
    await scene.commit('more');
    expect(await push()).toMatchObject({ code: 1 });
  });

  it('refuses when whoever runs lost everything, whosever the grant is', async () => {
    await decided(TWO_MINUTES, { people: ['users/lisa', 'users/tom'] });
    await tag('grantgate/revoked/users/tom');
    expect(await push()).toMatchObject({ code: 1 });
  });

  it('takes an annotated tag for one', async () => {
    await decided(TWO_MINUTES);
    await scene.git('-C', scene.bare('acme/access'), 'tag', '-a', '-m', 'incident', 'grantgate/frozen/a', 'main');
    expect(await push()).toMatchObject({ code: 1 });
  });

  it('takes no tag of another grant for its own', async () => {
    await decided(TWO_MINUTES);
    await tag(`grantgate/revoked/${GRANT}-2`);
    await tag(`other/grantgate/frozen`);
    expect(await push()).toMatchObject({ code: 0 });
  });
});

describe('the files, when the default branch moved on', () => {
  it.each([
    [
      'revoked',
      changed('expires', 'revoked: {at: 2026-11-25T10:00:00Z, by: hubot, why: laptop lost}\nexpires'),
      'the grant was revoked by `hubot`',
    ],
    ['deleted', { [FILE]: '' }, "is gone from the policy's repository"],
    [
      'narrowed',
      changed('expires', 'branches: [release/2027-01]\nexpires'),
      'branch `release/2026-11` of `acme/shop`: the grant does not cover it',
    ],
  ])('refuses when the grant is %s', async (_, files, said) => {
    await decided(TWO_MINUTES);
    scene.change('acme/access', files);
    for (const time of ['first', 'second']) {
      const ran = await push();
      expect(ran.code, time).toBe(1);
      expect(ran.err).toContain(said);
    }
    expect(await scene.refs()).not.toContain(BRANCH);
    expect(await scene.git('config', '--get-regexp', 'promisor|partial').catch(() => 'none')).toBe('none');
  });

  it('goes on when they are as they were', async () => {
    await decided(TWO_MINUTES);
    scene.change('acme/access', { 'README.md': 'hello\n' });
    const ran = await push();
    expect(ran, ran.err).toMatchObject({ code: 0 });
    expect(ran.err).not.toContain('grantgate:');
  });

  it('goes on again when a later commit undoes the revocation', async () => {
    await decided(TWO_MINUTES);
    scene.change('acme/access', changed('expires', 'revoked: {at: 2026-11-25T10:00:00Z, by: hubot}\nexpires'));
    expect(await push()).toMatchObject({ code: 1 });
    scene.change('acme/access', changed('Banner', 'Banner again'));
    expect(await push()).toMatchObject({ code: 0 });
  });
});

describe('a look that cannot be made', () => {
  it.each([
    ['nobody answers', 'http://127.0.0.1:9/acme/access.git'],
    ['the repository is not readable', 'SERVER/acme/missing.git'],
  ])('goes by what was known, and says so in one line: %s', async (_, url) => {
    const { policy } = await scene.instructions();
    await decided(TWO_MINUTES, { policy: { ...policy, url: url.replace('SERVER', server.url) } });
    const ran = await push();
    expect(ran, ran.err).toMatchObject({ code: 0 });
    expect(ran.err.split('\n').filter((line) => line.startsWith('grantgate:'))).toHaveLength(1);
    expect(ran.err).toContain('could not be looked up');
  });

  it('shows no password', async () => {
    const { policy } = await scene.instructions();
    await decided(TWO_MINUTES, { policy: { ...policy, url: 'http://mona:hunter2@127.0.0.1:9/acme/access.git' } });
    expect((await push()).err).not.toContain('hunter2');
  });

  it('does not bring back a grant that was found to be revoked', async () => {
    await decided(TWO_MINUTES);
    await tag(`grantgate/revoked/${GRANT}`);
    expect(await push()).toMatchObject({ code: 1 });
    rmSync(scene.bare('acme/access'), { recursive: true });
    const ran = await push();
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('the grant was revoked');
  });
});

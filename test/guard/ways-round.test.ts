import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installGuard } from '../../src/guard/install.ts';
import { BRANCH, Scene } from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await Scene.start(process.env['GRANTGATE_GIT']);
});
afterEach(() => {
  scene.end();
});
const guardFile = (name: string): string => join(scene.guard.files[0] ?? '', name);
const hasFolder = (): boolean => Object.values(scene.guard.variables).includes('core.hooksPath');

describe('a ref by another way', () => {
  const nothing = async (): Promise<unknown> => await Promise.resolve();
  const ways: readonly (readonly [string, () => Promise<unknown>, readonly string[], string])[] = [
    ['for a review', nothing, ['origin', 'HEAD:refs/for/main'], 'ref `refs/for/main`'],
    ['of a pull request', nothing, ['origin', 'HEAD:refs/pull/1/head'], 'ref `refs/pull/1/head`'],
    [
      'of a merge queue, below heads',
      nothing,
      ['origin', 'HEAD:refs/heads/gh-readonly-queue/main/pr-1'],
      'branch `gh-readonly-queue/main/pr-1`',
    ],
    [
      'replacements',
      async () => await scene.git('replace', '--graft', 'HEAD'),
      ['origin', 'refs/replace/*:refs/replace/*'],
      'ref `refs/replace/',
    ],
    ['the stash', nothing, ['origin', 'HEAD:refs/stash'], 'ref `refs/stash`'],
    ['a branch called HEAD', nothing, ['origin', 'HEAD:HEAD'], 'branch `HEAD`'],
    ['half of a name', nothing, ['origin', 'HEAD:heads/main'], 'branch `main`'],
    ['a name in another case', nothing, ['origin', 'HEAD:refs/heads/Release/2026-11'], 'branch `Release/2026-11`'],
    [
      'a name below heads twice',
      nothing,
      ['origin', 'HEAD:refs/heads/refs/heads/release/x'],
      'branch `refs/heads/release/x`',
    ],
    [
      'a tag that is called as a branch is',
      async () => await scene.git('tag', BRANCH),
      ['origin', `refs/tags/${BRANCH}`],
      `tag \`${BRANCH}\``,
    ],
    [
      'tags that go with a branch',
      async () => await scene.git('tag', '-a', '-m', 'x', 'nightly'),
      ['--follow-tags', 'origin', BRANCH],
      'tag `nightly`',
    ],
    [
      'tags that go with a branch by configuration',
      async () => {
        await scene.git('tag', '-a', '-m', 'x', 'nightly');
        await scene.git('config', 'push.followTags', 'true');
      },
      ['origin', BRANCH],
      'tag `nightly`',
    ],
    ['all tags', async () => await scene.git('tag', 'nightly'), ['--tags', 'origin'], 'tag `nightly`'],
    ['all branches', async () => await scene.git('branch', 'feature'), ['--all', 'origin'], 'branch `feature`'],
    [
      "what the remote's own refspec says",
      async () => await scene.git('config', 'remote.origin.push', 'HEAD:refs/heads/feature'),
      ['origin'],
      'branch `feature`',
    ],
    [
      'a branch that is another one here',
      async () => {
        await scene.git('update-ref', 'refs/heads/main', 'HEAD');
        await scene.git('symbolic-ref', 'refs/heads/release/x', 'refs/heads/main');
      },
      ['origin', 'release/x'],
      'branch `main`',
    ],
    [
      'the upstream',
      async () => {
        await scene.git('config', 'push.default', 'upstream');
        await scene.git('branch', '-q', '-u', 'origin/main');
      },
      [],
      'branch `main`',
    ],
    ['a deletion', nothing, ['origin', ':main'], 'branch `main`'],
    [
      'a deletion of what is gone here',
      async () => await scene.git('push', '-q', 'origin', 'HEAD:release/gone'),
      ['--prune', 'origin', 'refs/heads/release/*:refs/heads/release/*'],
      'branch `release/gone`',
    ],
  ];
  it.each(ways)('is judged by what it changes there: %s', async (_, prepare, args, said) => {
    await scene.commit('the change');
    await prepare();
    await scene.install();
    const before = await scene.refs();
    const ran = await scene.run('push', ...args);
    expect(ran.code, ran.err).toBe(1);
    expect(ran.err).toContain(said);
    expect(await scene.refs()).toBe(before);
  });
});

describe('a repository by another way', () => {
  const ways: readonly (readonly [string, () => Promise<unknown>, readonly string[]])[] = [
    [
      'an address that is rewritten',
      async () => await scene.git('config', `url.${scene.url('acme/other')}.insteadOf`, 'alias:'),
      ['alias:', `HEAD:${BRANCH}`],
    ],
    [
      'an address that is rewritten for pushes',
      async () => await scene.git('config', `url.${scene.url('acme/other')}.pushInsteadOf`, scene.url('acme/shop')),
      ['origin', BRANCH],
    ],
    [
      'another address for pushes',
      async () => await scene.git('config', 'remote.origin.pushurl', scene.url('acme/other')),
      ['origin', BRANCH],
    ],
    [
      'two addresses for pushes',
      async () => {
        await scene.git('config', 'remote.origin.pushurl', scene.url('acme/shop'));
        await scene.git('config', '--add', 'remote.origin.pushurl', scene.url('acme/other'));
      },
      ['origin', BRANCH],
    ],
    [
      'a remote that is called as the repository is',
      async () => await scene.git('remote', 'add', 'acme/shop', scene.url('acme/other')),
      ['acme/shop', BRANCH],
    ],
    [
      'a remote for pushes by configuration',
      async () => {
        await scene.git('remote', 'add', 'other', scene.url('acme/other'));
        await scene.git('config', 'remote.pushDefault', 'other');
        await scene.git('config', 'push.default', 'current');
      },
      [],
    ],
    ['a path', async () => await Promise.resolve(), ['../server/acme/other.git', `HEAD:${BRANCH}`]],
    [
      'a path that leads back',
      async () => await Promise.resolve(),
      ['../server/acme/../acme/other.git', `HEAD:${BRANCH}`],
    ],
  ];
  it.each(ways)('is judged by where git goes: %s', async (_, prepare, args) => {
    await scene.repository('acme/other', { 'b.txt': 'b\n' });
    await prepare();
    await scene.install();
    const before = await scene.refs('acme/other');
    const ran = await scene.run('push', ...args);
    expect(ran.code, ran.err).toBe(1);
    expect(ran.err).toContain('the grant does not cover this repository');
    expect(await scene.refs('acme/other')).toBe(before);
  });
});

describe('a repository whose objects have longer names', () => {
  it('is judged as any other', async () => {
    const work = join(scene.root, 'longer');
    await scene.git('init', '-q', '--bare', '--object-format=sha256', scene.bare('acme/longer'));
    await scene.git('init', '-q', '--object-format=sha256', work);
    const there = async (...args: readonly string[]): Promise<{ code: number; err: string }> =>
      await scene.runIn(work, 'git', args);
    for (const text of ['1', '2']) await there('commit', '-q', '--allow-empty', '-m', text);
    await there('push', '-q', scene.url('acme/longer'), 'HEAD^:refs/heads/main', 'HEAD^:refs/heads/release/old');
    await scene.install({ repositories: [['acme/longer']] });
    const push = async (spec: string): Promise<{ code: number; err: string }> =>
      await there('push', scene.url('acme/longer'), spec);
    expect(await push('HEAD:refs/heads/release/new')).toMatchObject({ code: 0 });
    expect(await push('HEAD:refs/heads/release/old')).toMatchObject({ code: 0 });
    expect((await push('+HEAD^:refs/heads/release/old')).err).toContain('it would be overwritten (a forced push)');
    expect((await push(':refs/heads/release/old')).err).toContain('it would be deleted');
    expect((await push('HEAD:refs/heads/main')).err).toContain('the policy keeps it from everybody');
  });
});

describe('several pushes at once', () => {
  it('are each judged for themselves', async () => {
    await scene.install();
    const names = Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? `release/${index}` : `feature/${index}`));
    const codes = await Promise.all(
      names.map(async (name) => (await scene.run('push', 'origin', `HEAD:refs/heads/${name}`)).code),
    );
    expect(codes).toEqual(names.map((_, index) => index % 2));
    expect(await scene.refs()).not.toContain('feature');
  });

  it('cannot lose what came to the remote after the guard had looked', async () => {
    await scene.git('push', '-q', 'origin', BRANCH);
    await scene.commit('ours');
    const theirs = join(scene.root, 'theirs');
    await scene.git('clone', '-q', '-b', BRANCH, scene.bare('acme/shop'), theirs);
    await scene.git('-C', theirs, 'commit', '-q', '--allow-empty', '-m', 'theirs');
    // the repository's own hook runs after the guard's
    scene.hook(
      join(scene.work, '.git/hooks/pre-push'),
      `unset $(git rev-parse --local-env-vars); git -C '${theirs}' push -q --no-verify origin HEAD:${BRANCH}`,
    );
    await scene.install();
    expect((await scene.run('push', '--force', 'origin', BRANCH)).code).not.toBe(0);
    expect(await scene.refs()).toContain((await scene.git('-C', theirs, 'rev-parse', 'HEAD')).out.trim());
  });
});

describe('files of the guard that a step changed', () => {
  const widened = (name: string, fields: object): void => {
    const known: unknown = JSON.parse(readFileSync(guardFile('orders.json'), 'utf8'));
    if (name === 'orders.json') writeFileSync(guardFile(name), `${JSON.stringify(Object.assign({}, known, fields))}\n`);
    else
      writeFileSync(
        guardFile(name),
        `${JSON.stringify({ schema: 1, at: Date.now() - 1000, head: 'a'.repeat(40), repositories: [['**']], branches: [['**']], tags: [['**']], never: { branches: [], tags: [] }, until: 8_000_000_000_000_000, ...fields })}\n`,
      );
  };

  it.each([
    [
      'orders that allow more',
      () => {
        widened('orders.json', { branches: [['**']], never: { branches: [], tags: [] } });
      },
      'they are not what the gate wrote',
    ],
    [
      'orders that allow less',
      () => {
        widened('orders.json', { branches: [['feature']] });
      },
      'they are not what the gate wrote',
    ],
    [
      'no orders',
      () => {
        rmSync(guardFile('orders.json'));
      },
      "the guard's orders cannot be read",
    ],
    [
      'orders that are a folder',
      () => {
        rmSync(guardFile('orders.json'));
        mkdirSync(guardFile('orders.json'));
      },
      "the guard's orders cannot be read",
    ],
    [
      'a look that found more',
      () => {
        widened('standing.json', {});
      },
      'branch `feature` of `acme/shop`: the grant does not cover it',
    ],
    [
      'a look that is half written',
      () => {
        writeFileSync(guardFile('standing.json'), '{"schema": 1, "at":');
      },
      "what the guard's last look found cannot be read",
    ],
    [
      'a look with more in it than a look has',
      () => {
        widened('standing.json', { force: true });
      },
      "what the guard's last look found cannot be read",
    ],
  ])('are not believed: %s', async (_, change, said) => {
    await scene.install();
    change();
    const before = await scene.refs();
    const ran = await scene.run('push', 'origin', 'HEAD:feature');
    expect(ran.code, ran.err).toBe(1);
    expect(ran.err).toContain(said);
    expect(await scene.refs()).toBe(before);
  });

  it.each(['the time of the grant', 'a forced push'])(
    'give nothing back that the gate did not order: %s',
    async (what) => {
      await scene.commit('the change');
      await scene.git('push', '-q', 'origin', BRANCH);
      await scene.install(what === 'a forced push' ? {} : { until: Date.now() - 1 });
      widened('standing.json', {});
      const ran = await scene.run('push', '--force', 'origin', `HEAD^:${BRANCH}`);
      expect(ran.code).toBe(1);
      expect(ran.err).toContain(what === 'a forced push' ? 'it would be overwritten' : 'the time of the grant is over');
    },
  );

  it.each([
    ['Node', '/none/node', import.meta.filename],
    ['script', process.execPath, '/none/index.js'],
  ])('refuse, and say what to do, when there is no %s', async (_, nodePath, script) => {
    scene.guard = installGuard({ temp: scene.temp, orders: await scene.orders(), env: scene.env, nodePath, script });
    scene.env = { ...scene.env, ...scene.guard.variables };
    const ran = await scene.run('push', 'origin', BRANCH);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(
      'grantgate: this push was refused, and nothing was pushed: the guard of this job cannot be reached from here; push from a step of the job itself',
    );
  });

  it('refuse by a judge that dies', async () => {
    const script = join(scene.root, 'dies.js');
    writeFileSync(script, 'await new Promise(() => undefined);\n');
    scene.guard = installGuard({
      temp: scene.temp,
      orders: await scene.orders(),
      env: scene.env,
      nodePath: process.execPath,
      script,
    });
    scene.env = { ...scene.env, ...scene.guard.variables };
    expect(await scene.run('push', 'origin', BRANCH)).toMatchObject({ code: 1 });
  });
});

/** docs/enforcement.md, “It does not refuse”: each row is so because of git, and would have to go when git changes. */
describe('what no hook of git can refuse', () => {
  it.each([
    ['--no-verify', ['push', '--no-verify', 'origin', 'HEAD:feature'], false],
    ['send-pack', ['send-pack', '../server/acme/shop.git', 'HEAD:refs/heads/feature'], false],
    [
      'another folder of hooks on the command line',
      ['-c', 'core.hooksPath=/dev/null', 'push', 'origin', 'HEAD:feature'],
      true,
    ],
  ] as const)('is what docs say: %s', async (_, args, isOlderOnly) => {
    await scene.install();
    expect(await scene.run(...args)).toMatchObject({ code: isOlderOnly && !hasFolder() ? 1 : 0 });
  });

  it('is what docs say: variables that are not passed on', async () => {
    await scene.install();
    const ran = await scene.runIn(scene.work, 'env', [
      '-i',
      `PATH=${scene.env['PATH'] ?? ''}`,
      `HOME=${scene.env['HOME'] ?? ''}`,
      'git',
      'push',
      'origin',
      'HEAD:feature',
    ]);
    expect(ran).toMatchObject({ code: 0 });
  });

  it("is what docs say: the guard's whole folder deleted", async () => {
    await scene.install();
    rmSync(guardFile('.'), { recursive: true });
    expect(existsSync(guardFile('.'))).toBe(false);
    expect(await scene.run('push', 'origin', 'HEAD:feature')).toMatchObject({ code: hasFolder() ? 0 : 1 });
  });
});

import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shellQuote } from '../../src/guard/hook-scripts.ts';
import { BRANCH, Scene } from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await Scene.start();
});
afterEach(() => {
  scene.end();
});

/** A hook that notes its name, what it was given, and its input. */
const noting = (more = ''): string => `{ echo "\${0##*/}" "$@"; } >> "$HOME/../noted"\n${more}`;
/** Whether this git is old enough to need a folder of hooks; a newer one has the guard in its configuration. */
const hasFolder = (): boolean => Object.values(scene.guard.variables).includes('core.hooksPath');
const withInput = 'cat >> "$HOME/../noted"';

describe("the repository's own hooks", () => {
  it('run as if there were no guard: same hooks, arguments and input, in the same order', async () => {
    const everything = async (): Promise<string> => {
      writeFileSync(join(scene.root, 'noted'), '');
      await scene.commit(`change ${Date.now()}`);
      await scene.git('commit', '-q', '--amend', '-m', 'amended');
      await scene.git('checkout', '-q', '-b', 'side');
      await scene.git('commit', '-q', '--allow-empty', '-m', 'side');
      await scene.git('checkout', '-q', BRANCH);
      await scene.git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
      await scene.git('branch', '-q', '-D', 'side');
      await scene.git('push', '-q', 'origin', BRANCH);
      // git refreshes the index now and then, by the times of files
      return scene
        .read('noted')
        .replaceAll(/^post-index-change .*\n/gm, '')
        .replaceAll(/\b[0-9a-f]{40}\b/g, (oid) => (/^0+$/.test(oid) ? 'none' : 'oid'));
    };
    for (const name of [
      'pre-commit',
      'commit-msg',
      'prepare-commit-msg',
      'post-commit',
      'post-checkout',
      'post-merge',
      'pre-merge-commit',
      'post-index-change',
      'pre-auto-gc',
    ])
      scene.hook(join(scene.work, '.git/hooks', name), noting());
    for (const name of ['pre-push', 'post-rewrite', 'reference-transaction'])
      scene.hook(join(scene.work, '.git/hooks', name), noting(withInput));
    await scene.git('push', '-q', 'origin', BRANCH);
    const without = await everything();
    await scene.install();
    expect(await everything()).toBe(without);
    for (const name of [
      'pre-commit',
      'commit-msg',
      'prepare-commit-msg',
      'post-commit',
      'post-checkout',
      'post-merge',
      'pre-merge-commit',
      'pre-push',
      'post-rewrite',
      'reference-transaction',
    ])
      expect(without).toContain(name);
    expect(scene.read('noted')).toContain('post-index-change');
  });

  it.each(['pre-commit', 'commit-msg'])('can still refuse: %s', async (name) => {
    scene.hook(join(scene.work, '.git/hooks', name), 'echo "not like this" >&2; exit 3');
    await scene.install();
    const ran = await scene.run('commit', '--allow-empty', '-m', 'x');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('not like this');
  });

  it('see a push after the guard, and can refuse it', async () => {
    scene.hook(join(scene.work, '.git/hooks/pre-push'), noting('cat > "$HOME/../input"; exit 1'));
    await scene.install();
    expect(await scene.run('push', 'origin', BRANCH)).toMatchObject({ code: 1 });
    expect(scene.read('noted')).toBe(`pre-push origin ${scene.url('acme/shop')}\n`);
    const oid = (await scene.git('rev-parse', 'HEAD')).out.trim();
    expect(scene.read('input')).toBe(`refs/heads/${BRANCH} ${oid} refs/heads/${BRANCH} ${'0'.repeat(40)}\n`);
  });

  it('see a push that the guard refuses only where git runs them all', async () => {
    scene.hook(join(scene.work, '.git/hooks/pre-push'), noting());
    await scene.install();
    expect(await scene.run('push', 'origin', 'HEAD:feature')).toMatchObject({ code: 1 });
    expect(scene.read('noted')).toBe(hasFolder() ? '' : `pre-push origin ${scene.url('acme/shop')}\n`);
  });

  it('need not read the push', async () => {
    scene.hook(join(scene.work, '.git/hooks/pre-push'), 'exit 0');
    await scene.install();
    // more than a pipe holds
    const refs = Array.from({ length: 700 }, (_, index) => `refs/heads/release/${index}`);
    const oid = (await scene.git('rev-parse', 'HEAD')).out.trim();
    writeFileSync(
      join(scene.work, '.git/packed-refs'),
      `${refs
        .map((ref) => `${oid} ${ref}`)
        .toSorted()
        .join('\n')}\n`,
    );
    expect(
      await scene.run('push', '-q', scene.url('acme/shop'), 'refs/heads/release/*:refs/heads/release/*'),
    ).toMatchObject({ code: 0 });
    expect((await scene.refs()).split('\n').length).toBeGreaterThan(700);
  });

  it('do not run when they are not executable', async () => {
    mkdirSync(join(scene.work, '.git/hooks'));
    writeFileSync(join(scene.work, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 1\n');
    await scene.install();
    expect(await scene.run('commit', '--allow-empty', '-m', 'x')).toMatchObject({ code: 0 });
  });
});

describe('hooks in another folder', () => {
  it.each([
    [
      'relative to the work tree, set later, as husky does',
      async () => await scene.git('config', 'core.hooksPath', '.husky/_'),
      '.husky/_',
      false,
    ],
    [
      'of the person',
      async () => await scene.git('config', '--global', 'core.hooksPath', '~/hooks'),
      '../home/hooks',
      true,
    ],
    [
      'by a variable of the job',
      async () => {
        scene.env = {
          ...scene.env,
          GIT_CONFIG_COUNT: '1',
          GIT_CONFIG_KEY_0: 'core.hooksPath',
          GIT_CONFIG_VALUE_0: join(scene.root, 'job-hooks'),
        };
      },
      '../job-hooks',
      true,
    ],
  ])('run: %s', async (_, set, folder, isEarlier) => {
    if (isEarlier) await set();
    await scene.install();
    if (!isEarlier) await set();
    for (const name of ['pre-commit', 'pre-push']) scene.hook(join(scene.work, folder, name), noting());
    scene.hook(join(scene.work, '.git/hooks/pre-commit'), 'echo "hidden by the folder" >&2; exit 1');
    mkdirSync(join(scene.work, 'below'));
    await scene.git('-C', 'below', 'commit', '-q', '--allow-empty', '-m', 'x');
    await scene.git('-C', 'below', 'push', 'origin', BRANCH);
    expect(scene.read('noted')).toBe(`pre-commit\npre-push origin ${scene.url('acme/shop')}\n`);
    expect(await scene.run('-C', 'below', 'push', 'origin', 'HEAD:feature')).toMatchObject({ code: 1 });
  });

  it('run in a worktree, and the guard with them', async () => {
    await scene.install();
    for (const name of ['pre-commit', 'pre-push']) scene.hook(join(scene.work, '.git/hooks', name), noting());
    await scene.git('worktree', 'add', '-q', '-b', 'release/tree', '../tree');
    const inTree = async (...args: readonly string[]): Promise<number> =>
      (await scene.runIn(join(scene.root, 'tree'), 'git', args)).code;
    expect(await inTree('commit', '--allow-empty', '-m', 'x')).toBe(0);
    expect(await inTree('push', 'origin', 'release/tree')).toBe(0);
    expect(await inTree('push', 'origin', 'HEAD:feature')).toBe(1);
    expect(new Set(scene.read('noted').split('\n'))).toEqual(
      new Set(['pre-commit', `pre-push origin ${scene.url('acme/shop')}`, '']),
    );
  });

  it('run in a bare repository, and the guard with them', async () => {
    await scene.git('clone', '-q', '--bare', scene.url('acme/shop'), join(scene.root, 'bare'));
    scene.hook(join(scene.root, 'bare/hooks/pre-push'), noting());
    await scene.install();
    expect(await scene.run('-C', '../bare', 'push', 'origin', 'main:feature')).toMatchObject({ code: 1 });
    expect(await scene.run('--git-dir', '../bare', 'push', 'origin', 'main:release/x')).toMatchObject({ code: 0 });
    expect(scene.read('noted')).toContain('pre-push origin');
  });

  it('are guarded in submodules, which are repositories of their own', async () => {
    await scene.repository('acme/part', { 'p.txt': 'p\n' });
    await scene.git('submodule', '--quiet', 'add', scene.url('acme/part'), 'part');
    await scene.git('commit', '-q', '-m', 'part');
    await scene.git('-C', 'part', 'checkout', '-q', '-b', BRANCH);
    await scene.git('-C', 'part', 'commit', '-q', '--allow-empty', '-m', 'x');
    await scene.git('commit', '-q', '-a', '-m', 'newer part');
    await scene.install();
    const alone = await scene.run('-C', 'part', 'push', 'origin', BRANCH);
    expect(alone.code).toBe(1);
    expect(alone.err).toContain('the push to `acme/part`: the grant does not cover this repository');
    expect(await scene.run('push', '--recurse-submodules=on-demand', 'origin', BRANCH)).toMatchObject({ code: 128 });
    expect(await scene.refs()).not.toContain(BRANCH);
  });
});

describe('two gates in one job', () => {
  it("guard both, and the repository's own hooks run once", async () => {
    scene.hook(join(scene.work, '.git/hooks/pre-push'), noting());
    scene.hook(join(scene.work, '.git/hooks/pre-commit'), noting());
    await scene.install({ branches: [['release/*', 'hotfix/*']] });
    await scene.install({ branches: [['release/*', 'feature/*']] });
    await scene.git('commit', '-q', '--allow-empty', '-m', 'x');
    expect(await scene.run('push', 'origin', 'HEAD:hotfix/a')).toMatchObject({ code: 1 });
    expect(await scene.run('push', 'origin', 'HEAD:feature/a')).toMatchObject({ code: 1 });
    rmSync(join(scene.root, 'noted'));
    await scene.git('commit', '-q', '--allow-empty', '-m', 'y');
    expect(await scene.run('push', 'origin', BRANCH)).toMatchObject({ code: 0 });
    expect(scene.read('noted')).toBe(`pre-commit\npre-push origin ${scene.url('acme/shop')}\n`);
  });
});

describe('a server in the job', () => {
  it('updates a work tree that is pushed to as git does', async () => {
    await scene.git('config', 'receive.denyCurrentBranch', 'updateInstead');
    const other = join(scene.root, 'other');
    await scene.git('clone', '-q', scene.work, other);
    await scene.install();
    writeFileSync(join(other, 'a.txt'), 'from elsewhere\n');
    await scene.git('-C', other, 'commit', '-q', '-a', '-m', 'elsewhere');
    // git takes the variables away from the other side of a local push: a server that was started in the job has them
    const variables = Object.entries(scene.guard.variables).map(
      ([name, value]) => `export ${name}=${shellQuote(value)}`,
    );
    scene.hook(join(scene.root, 'receive'), [...variables, 'exec git-receive-pack "$@"'].join('\n'));
    const push = [
      '-C',
      other,
      'push',
      '--no-verify',
      `--receive-pack=${join(scene.root, 'receive')}`,
      'origin',
      `HEAD:${BRANCH}`,
    ];
    const ran = await scene.run(...push);
    expect(ran, ran.err).toMatchObject({ code: 0 });
    expect(scene.read('work/a.txt')).toBe('from elsewhere\n');
    writeFileSync(join(scene.work, 'a.txt'), 'not committed\n');
    await scene.git('-C', other, 'commit', '-q', '--allow-empty', '-m', 'again');
    expect(await scene.run(...push)).toMatchObject({ code: 1 });
    expect(scene.read('work/a.txt')).toBe('not committed\n');
  });
});

describe('the files of the guard', () => {
  it('are for their owner only', async () => {
    await scene.install();
    const [folder = ''] = scene.guard.files;
    const mode = (name: string): number => statSync(join(folder, name)).mode & 0o777;
    expect([mode('.'), mode('instructions.json')]).toEqual([0o700, 0o600]);
    if (hasFolder())
      expect([mode('hooks'), mode('hooks/pre-push'), mode('hooks/next.sh')]).toEqual([0o700, 0o700, 0o600]);
    expect(existsSync(join(folder, 'state.json'))).toBe(false);
  });
});

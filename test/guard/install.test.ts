import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendEntries, type ConfigPair, removeEntries } from '../../src/guard/git-config-variables.ts';
import { installGuard } from '../../src/guard/install.ts';
import { removeGuard } from '../../src/guard/remove.ts';
import { BRANCH, Scene } from './scene.ts';

describe('entries of the configuration in variables', () => {
  const env = {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'a.a',
    GIT_CONFIG_VALUE_0: '0',
    GIT_CONFIG_KEY_1: 'b.b',
    GIT_CONFIG_VALUE_1: '1',
  };
  const isB = ([key]: ConfigPair): boolean => key === 'b.b';

  it.each([
    ['after those that are there', env, { GIT_CONFIG_COUNT: '3', GIT_CONFIG_KEY_2: 'c.c', GIT_CONFIG_VALUE_2: '2' }],
    ['where there are none', {}, { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'c.c', GIT_CONFIG_VALUE_0: '2' }],
    [
      'where they were emptied',
      { GIT_CONFIG_COUNT: '' },
      { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'c.c', GIT_CONFIG_VALUE_0: '2' },
    ],
  ])('are added %s', (_, before, expected) => {
    expect(appendEntries(before, [['c.c', '2']])).toEqual(expected);
  });

  it('are not added where git itself stops', () => {
    expect(() => appendEntries({ GIT_CONFIG_COUNT: 'two' }, [])).toThrow('`GIT_CONFIG_COUNT` is not a number');
  });

  it('move up when one is removed', () => {
    const three = { ...env, GIT_CONFIG_COUNT: '3', GIT_CONFIG_KEY_2: 'c.c', GIT_CONFIG_VALUE_2: '2' };
    expect(removeEntries(three, isB)).toEqual({
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_1: 'c.c',
      GIT_CONFIG_VALUE_1: '2',
      GIT_CONFIG_KEY_2: '',
      GIT_CONFIG_VALUE_2: '',
    });
  });

  it.each([[{}], [{ GIT_CONFIG_COUNT: '0' }], [{ ...env, GIT_CONFIG_KEY_1: 'other.b' }]])(
    'are left alone when none is to be removed: %j',
    (variables) => {
      expect(removeEntries(variables, isB)).toEqual({});
    },
  );
});

describe('the guard in a job', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.start();
  });
  afterEach(() => {
    scene.end();
  });

  const configuration = async (): Promise<string> => (await scene.git('config', '--list')).out;
  const add = (key: string, value: string): void => {
    scene.env = { ...scene.env, ...appendEntries(scene.env, [[key, value]]) };
  };

  it('is gone without a trace when it is removed, and entries of others stay', async () => {
    add('user.name', 'Earlier');
    const hook = join(scene.work, '.git/hooks/pre-push');
    scene.hook(hook, 'echo ran > "$HOME/../noted"');
    await scene.install();
    add('user.email', 'later@acme.example');
    const { files } = scene.guard;
    expect(await scene.run('push', 'origin', 'HEAD:feature')).toMatchObject({ code: 1 });
    scene.env = { ...scene.env, ...removeGuard(files, scene.env) };
    const variables = Object.entries(scene.env).filter(
      ([name, value]) =>
        name.startsWith('GIT_CONFIG_') && value !== '' && !name.endsWith('GLOBAL') && !name.endsWith('NOSYSTEM'),
    );
    expect(Object.fromEntries(variables)).toEqual({
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'user.name',
      GIT_CONFIG_VALUE_0: 'Earlier',
      GIT_CONFIG_KEY_1: 'user.email',
      GIT_CONFIG_VALUE_1: 'later@acme.example',
    });
    expect(await configuration()).toContain('user.email=later@acme.example');
    expect(readdirSync(scene.temp)).toEqual([]);
    expect(await scene.run('push', 'origin', 'HEAD:feature')).toMatchObject({ code: 0 });
    expect(scene.read('noted')).toBe('ran\n');
    expect(removeGuard(files, scene.env)).toEqual({});
  });

  it.each([
    ['instructions that the hook would not take', { until: 1.5 }, {}],
    ['variables that git does not take', {}, { GIT_CONFIG_COUNT: 'two' }],
    ['parameters that git does not take', {}, { GIT_CONFIG_PARAMETERS: "half'" }],
  ])('is not set with %s, and leaves nothing behind', async (_, changes, env) => {
    const instructions = await scene.instructions(changes);
    await expect(
      installGuard({
        temp: scene.temp,
        instructions,
        env: { ...scene.env, ...env },
        nodePath: process.execPath,
        script: '/none',
      }),
    ).rejects.toThrow(/until|GIT_CONFIG_COUNT|GIT_CONFIG_PARAMETERS/);
    expect(readdirSync(scene.temp)).toEqual([]);
  });

  it.each([[{ GIT_CONFIG_COUNT: 'two' }], [{ GIT_CONFIG_PARAMETERS: "'half" }]])(
    'is removed though a later step set variables that git does not take: %j',
    async (env) => {
      await scene.install();
      const [folder = ''] = scene.guard.files;
      expect(() => removeGuard([folder], { ...scene.env, ...env })).not.toThrow();
      expect(existsSync(folder)).toBe(false);
    },
  );

  it('leaves the guard of another gate when it is removed', async () => {
    await scene.install({ branches: [['feature']] });
    const first = scene.guard;
    await scene.install();
    const second = scene.guard;
    scene.env = { ...scene.env, ...removeGuard(second.files, scene.env) };
    expect(await scene.run('push', 'origin', BRANCH)).toMatchObject({ code: 1 });
    expect(await scene.run('push', 'origin', 'HEAD:feature')).toMatchObject({ code: 0 });
    scene.env = { ...scene.env, ...removeGuard(first.files, scene.env) };
    expect(await scene.run('push', 'origin', BRANCH)).toMatchObject({ code: 0 });
  });

  it('deletes nothing but folders of guards', () => {
    const folder = join(scene.root, 'work');
    expect(removeGuard([folder, '/'], {})).toEqual({});
    expect(existsSync(folder)).toBe(true);
  });

  it('changes nothing in the repository', async () => {
    const before = (await scene.git('config', '--local', '--list')).out;
    await scene.install();
    await scene.run('push', 'origin', BRANCH);
    expect((await scene.git('config', '--local', '--list')).out).toBe(before);
    expect((await scene.git('status', '--porcelain')).out).toBe('');
  });

  it('works below a folder with a space and a quote in its name', async () => {
    const temp = join(scene.root, "it's a $(temp)");
    mkdirSync(temp);
    Object.defineProperty(scene, 'temp', { value: temp });
    await scene.install();
    expect(await scene.run('push', 'origin', 'HEAD:feature')).toMatchObject({ code: 1 });
    expect(await scene.run('push', 'origin', BRANCH)).toMatchObject({ code: 0 });
  });

  const lfs = hasLfs();
  it.skipIf(!lfs)('sends what Git LFS keeps besides the refs', async () => {
    await scene.git('lfs', 'install', '--local');
    await scene.git('lfs', 'track', '*.bin');
    writeFileSync(join(scene.work, 'large.bin'), 'large\n');
    await scene.git('add', '.');
    await scene.git('commit', '-q', '-m', 'large');
    await scene.install();
    expect(await scene.run('push', 'origin', 'HEAD:feature')).toMatchObject({ code: 1 });
    expect(await scene.refs()).not.toContain('feature');
    const ran = await scene.run('push', 'origin', BRANCH);
    expect(ran, ran.err).toMatchObject({ code: 0 });
    const oid = createHash('sha256').update('large\n').digest('hex');
    expect(readdirSync(join(scene.bare('acme/shop'), 'lfs/objects', oid.slice(0, 2), oid.slice(2, 4)))).toEqual([oid]);
  });

  it.skipIf(!lfs)(
    'lets Git LFS install itself afterwards, unless git is too old for hooks in its configuration',
    async () => {
      await scene.install();
      const isOld = Object.values(scene.guard.variables).includes('core.hooksPath');
      expect(await scene.run('lfs', 'install', '--local')).toMatchObject({ code: isOld ? 2 : 0 });
    },
  );

  it('lets a hook read the push as Git LFS does', async () => {
    scene.hook(
      join(scene.work, '.git/hooks/pre-push'),
      'while read -r local oid remote old; do echo "$1 $local $remote" >> "$HOME/../noted"; done',
    );
    await scene.install();
    await scene.git('push', 'origin', BRANCH, 'HEAD:refs/tags/v1');
    expect(scene.read('noted')).toBe(`origin refs/heads/${BRANCH} refs/heads/${BRANCH}\norigin HEAD refs/tags/v1\n`);
  });
});

function hasLfs(): boolean {
  try {
    execFileSync('git', ['lfs', 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BRANCH, type Ran, Scene } from './scene.ts';

describe.skipIf(process.platform === 'win32')('a file of the guard that a step has replaced', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.start();
  });
  afterEach(() => {
    scene.end();
  });
  const folder = (): string => scene.guard.files[0] ?? '';
  /** `timeout` ends a push that waits for ever with 124. */
  const push = async (): Promise<Ran> =>
    await scene.runIn(scene.work, 'timeout', ['-k', '1', '8', 'git', 'push', 'origin', BRANCH]);

  const PLACED: readonly (readonly [string, (path: string) => void])[] = [
    ['a pipe', (path) => void spawnSync('mkfifo', [path])],
    ['a link to a device that never ends', (path) => symlinkSync('/dev/zero', path)],
    [
      'a link to a pipe',
      (path) => {
        spawnSync('mkfifo', [`${path}-pipe`]);
        symlinkSync(`${path}-pipe`, path);
      },
    ],
    ['a link to what the gate wrote', (path) => symlinkSync(join(folder(), 'instructions.moved'), path)],
    ['a folder', (path) => mkdirSync(path)],
    [
      'three gibibytes',
      (path) => {
        spawnSync('touch', [path]);
        truncateSync(path, 3 * 1024 ** 3);
      },
    ],
  ];

  describe.each(['instructions.json', 'state.json'])('`%s`', (name) => {
    it.each(PLACED)('refuses a push at once: %s', async (_, place) => {
      await scene.install();
      renameSync(join(folder(), 'instructions.json'), join(folder(), 'instructions.moved'));
      if (name !== 'instructions.json')
        spawnSync('cp', [join(folder(), 'instructions.moved'), join(folder(), 'instructions.json')]);
      place(join(folder(), name));
      const before = await scene.refs();
      const ran = await push();
      expect(ran.code, ran.err).toBe(1);
      expect(ran.err).toMatch(/grantgate: .*cannot be read: /);
      expect(await scene.refs()).toBe(before);
    });
  });

  it('refuses a push at once: a pipe where the hooks of the job are found', async () => {
    await scene.install();
    const path = join(folder(), 'hooks', 'next.sh');
    rmSync(path);
    spawnSync('mkfifo', [path]);
    const before = await scene.refs();
    expect(await push()).toMatchObject({ code: 1, err: expect.stringContaining('guard were changed by a step') });
    expect(await scene.refs()).toBe(before);
  });

  it('leaves no draft behind when a look cannot be kept', async () => {
    await scene.install({ decidedAt: Date.now() - 120_000 });
    expect(await push()).toMatchObject({ code: 0 });
    expect(readdirSync(folder()).filter((file) => file.startsWith('state'))).toEqual(['state.json']);
  });
});

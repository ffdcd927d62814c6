import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendParameters, removeParameters } from '../../src/guard/git-config-parameters.ts';
import type { ConfigPair } from '../../src/guard/git-config-variables.ts';
import { removeGuard } from '../../src/guard/remove.ts';
import { FULL } from '../depth.ts';
import { BRANCH, type Ran, Scene } from './scene.ts';

const GITS = [undefined, process.env['GRANTGATE_GIT']].filter((folder, index) => index === 0 || folder !== undefined);

describe.each(GITS)('configuration that a step brings along (git: %s)', (gitFolder) => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.start(gitFolder);
  });
  afterEach(() => {
    scene.end();
  });
  const inStep = async (env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ran> =>
    await scene.runIn(scene.work, 'git', args, env);
  const numbered = (...entries: readonly ConfigPair[]): Record<string, string> => ({
    GIT_CONFIG_COUNT: String(entries.length),
    ...Object.fromEntries(
      entries.flatMap(([key, value], index): ConfigPair[] => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  });
  const HARMLESS: ConfigPair = ['url.https://x@github.com/.insteadOf', 'https://github.com/'];

  const KEPT: readonly (readonly [string, () => Promise<Readonly<Record<string, string>>>])[] = [
    ['numbered from nought again', async () => await Promise.resolve(numbered(HARMLESS))],
    [
      'numbered from nought again, more than the guard had',
      async () => await Promise.resolve(numbered(HARMLESS, HARMLESS, HARMLESS)),
    ],
    ['numbers emptied', async () => await Promise.resolve({ GIT_CONFIG_COUNT: '' })],
    ['no numbers', async () => await Promise.resolve({ GIT_CONFIG_COUNT: '0' })],
    ['parameters of its own', async () => await Promise.resolve({ GIT_CONFIG_PARAMETERS: "'user.name'='Step'" })],
    ['parameters emptied', async () => await Promise.resolve({ GIT_CONFIG_PARAMETERS: '' })],
    [
      'no configuration of the system',
      async () => await Promise.resolve({ GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_SYSTEM: '/dev/null' }),
    ],
    ['another file of the person', async () => await Promise.resolve({ GIT_CONFIG_GLOBAL: '/dev/null' })],
    [
      'hooks of the repository, numbered from nought again',
      async () => {
        await scene.git('config', 'core.hooksPath', '.husky/_');
        return numbered(HARMLESS);
      },
    ],
    [
      'hooks of the worktree, numbered from nought again',
      async () => {
        await scene.git('config', 'extensions.worktreeConfig', 'true');
        await scene.git('config', '--worktree', 'core.hooksPath', '.husky/_');
        return numbered(HARMLESS);
      },
    ],
    [
      'hooks of the person, numbered from nought again',
      async () => {
        await scene.git('config', '--global', 'core.hooksPath', '~/hooks');
        return numbered(HARMLESS);
      },
    ],
    [
      'a folder of hooks among the numbered',
      async () => await Promise.resolve(numbered(['core.hooksPath', '.husky/_'])),
    ],
  ];

  it.each(KEPT)('does not drop the guard: %s', async (_, set) => {
    await scene.install();
    const env = await set();
    const before = await scene.refs();
    const ran = await inStep(env, 'push', 'origin', 'HEAD:feature');
    expect(ran.code, ran.err).toBe(1);
    expect(ran.err).toContain('branch `feature` of `acme/shop`: the grant does not cover it');
    expect(await scene.refs()).toBe(before);
    expect(await inStep(env, 'push', 'origin', BRANCH)).toMatchObject({ code: 0 });
  });

  /** By default one of each kind: each push past two guards starts dozens of programs. */
  const KINDS = new Set([
    'numbered from nought again',
    'parameters of its own',
    'another file of the person',
    'hooks of the repository, numbered from nought again',
    'hooks of the person, numbered from nought again',
    'a folder of hooks among the numbered',
  ]);

  it.each(KEPT.filter(([name]) => FULL || KINDS.has(name)))(
    "is what the other guard and the repository's hooks see, once each: %s",
    async (_, set) => {
      const note = 'echo "${0##*/}" >> "$GRANTGATE_TEST_NOTES"';
      for (const folder of ['.git/hooks', '.husky/_', '../home/hooks'])
        scene.hook(join(scene.work, folder, 'pre-push'), note);
      await scene.install({ branches: [['release/*', 'hotfix/*']] });
      await scene.install({ branches: [['release/*', 'feature']] });
      const env = { ...(await set()), GRANTGATE_TEST_NOTES: join(scene.root, 'noted') };
      expect(await inStep(env, 'push', 'origin', 'HEAD:feature')).toMatchObject({ code: 1 });
      expect(await inStep(env, 'push', 'origin', 'HEAD:hotfix/a')).toMatchObject({ code: 1 });
      const seen = scene.read('noted');
      expect(await inStep(env, 'push', 'origin', BRANCH)).toMatchObject({ code: 0 });
      expect(scene.read('noted').slice(seen.length)).toBe('pre-push\n');
    },
  );

  it('may lose any part of two guards, and no push runs for ever', async () => {
    await scene.install({ branches: [['release/*', 'hotfix/*']] });
    const [first] = [scene.env];
    await scene.install({ branches: [['release/*', 'feature']] });
    const count = first['GIT_CONFIG_COUNT'] ?? '';
    const later = (scene.env['GIT_CONFIG_PARAMETERS'] ?? '')
      .slice((first['GIT_CONFIG_PARAMETERS'] ?? '').length)
      .trim();
    const parts: readonly Readonly<Record<string, string>>[] = [
      { GIT_CONFIG_KEY_0: 'a.b' },
      { [`GIT_CONFIG_KEY_${count}`]: 'a.b' },
      { GIT_CONFIG_COUNT: count },
      { GIT_CONFIG_PARAMETERS: first['GIT_CONFIG_PARAMETERS'] ?? '' },
      { GIT_CONFIG_PARAMETERS: later },
      { GIT_CONFIG_PARAMETERS: '', GIT_CONFIG_COUNT: count },
      { GIT_CONFIG_KEY_0: 'a.b', GIT_CONFIG_PARAMETERS: later },
    ];
    // of a hook in the configuration git wants both halves, and stops where there is one
    const isFolder = Object.values(scene.guard.variables).includes('core.hooksPath');
    for (const part of isFolder ? parts : parts.slice(0, -1)) {
      expect(await inStep(part, 'push', 'origin', 'HEAD:other'), JSON.stringify(part)).toMatchObject({ code: 1 });
      expect(await inStep(part, 'push', '--dry-run', 'origin', BRANCH), JSON.stringify(part)).toMatchObject({
        code: 0,
      });
    }
  });

  it('stays as it is on the command line', async () => {
    scene.hook(join(scene.work, 'elsewhere/pre-push'), 'exit 0');
    await scene.git('config', 'safe.directory', '*');
    await scene.install();
    const ran = await scene.run('-c', "user.name=It's!", '-c', 'core.bare=false', 'push', 'origin', 'HEAD:feature');
    expect(ran).toMatchObject({ code: 1 });
    expect((await scene.run('-c', "user.name=It's!", 'config', 'user.name')).out).toBe("It's!\n");
  });

  it('is all that is left when the guard is removed', async () => {
    scene.env = { ...scene.env, GIT_CONFIG_PARAMETERS: "'user.name'='It'\\''s' 'user.email=a@b'" };
    await scene.install();
    expect((await scene.git('config', 'user.name')).out).toBe("It's\n");
    scene.env = { ...scene.env, ...removeGuard(scene.guard.files, scene.env) };
    expect(scene.env['GIT_CONFIG_PARAMETERS']).toBe("'user.name'='It'\\''s' 'user.email=a@b'");
    expect(await scene.run('push', 'origin', 'HEAD:feature')).toMatchObject({ code: 0 });
  });

  it('can drop it only on purpose', async () => {
    await scene.install();
    const everything = { GIT_CONFIG_COUNT: '0', GIT_CONFIG_PARAMETERS: '' };
    expect(await inStep(everything, 'push', 'origin', 'HEAD:feature')).toMatchObject({ code: 0 });
    expect(
      (
        await scene.runIn(scene.work, 'sh', [
          '-c',
          'unset $(git rev-parse --local-env-vars) && git push origin HEAD:other',
        ])
      ).code,
      'as hooks of hooks do',
    ).toBe(0);
  });
});

describe('parameters of git', () => {
  it.each([
    ['none', {}, "'a.b=c'"],
    [
      'of both forms',
      { GIT_CONFIG_PARAMETERS: " 'x.y'='1'  'x.z=2' 'x.on'= 'x.off' " },
      "'x.y'='1' 'x.z=2' 'x.on'= 'x.off' 'a.b=c'",
    ],
    ['with quotes', { GIT_CONFIG_PARAMETERS: "'x.y'='it'\\''s'\\!''" }, "'x.y'='it'\\''s'\\!'' 'a.b=c'"],
  ])('are added to: %s', (_, env, expected) => {
    expect(appendParameters(env, [['a.b', 'c']])).toEqual({ GIT_CONFIG_PARAMETERS: expected });
    expect(removeParameters(appendParameters(env, [['a.b', 'c']]), ([key]) => key === 'a.b')).toEqual({
      GIT_CONFIG_PARAMETERS: expected.replace(/ ?'a.b=c'$/, ''),
    });
  });

  it.each([['x.y=1'], ["'x.y=1"], ["'x.y'=1"], ["'x''y'"]])('are not added to where git itself stops: %s', (text) => {
    expect(() => appendParameters({ GIT_CONFIG_PARAMETERS: text }, [['a.b', 'c']])).toThrow(
      'is not what git writes there',
    );
  });
});

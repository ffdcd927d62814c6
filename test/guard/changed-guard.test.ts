import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
/** What a guard would know of a grant that covers everything and never ends. */
const stateThatAllowsAll = (): object => ({
  schema: 1,
  at: Date.now() - 1000,
  head: 'a'.repeat(40),
  repositories: [['**']],
  branches: [['**']],
  tags: [['**']],
  never: { branches: [], tags: [] },
  force: { branches: [['**']], tags: [['**']] },
  delete: { branches: [['**']], tags: [['**']] },
  until: 8_000_000_000_000_000,
});
const guardFile = (name: string): string => join(scene.guard.files[0] ?? '', name);

describe('files of the guard that a step changed', () => {
  const widened = (name: string, fields: object): void => {
    const text = readFileSync(guardFile('instructions.json'), 'utf8');
    const known = name === 'instructions.json' ? (JSON.parse(text) as object) : stateThatAllowsAll();
    writeFileSync(guardFile(name), `${JSON.stringify({ ...known, ...fields })}\n`);
  };

  it.each([
    [
      'instructions that allow more',
      () => {
        widened('instructions.json', { branches: [['**']], never: { branches: [], tags: [] } });
      },
      'they are not what the gate wrote',
    ],
    [
      'instructions that allow less',
      () => {
        widened('instructions.json', { branches: [['feature']] });
      },
      'they are not what the gate wrote',
    ],
    [
      'no instructions',
      () => {
        rmSync(guardFile('instructions.json'));
      },
      "the guard's instructions cannot be read",
    ],
    [
      'instructions that are a folder',
      () => {
        rmSync(guardFile('instructions.json'));
        mkdirSync(guardFile('instructions.json'));
      },
      "the guard's instructions cannot be read",
    ],
    [
      'a look that found more',
      () => {
        widened('state.json', {});
      },
      'branch `feature` of `acme/shop`: the grant does not cover it',
    ],
    [
      'a look that is half written',
      () => {
        writeFileSync(guardFile('state.json'), '{"schema": 1, "at":');
      },
      "what the guard's last look found cannot be read",
    ],
    [
      'a look with more in it than a look has',
      () => {
        widened('state.json', { force: true });
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
      widened('state.json', {});
      const ran = await scene.run('push', '--force', 'origin', `HEAD^:${BRANCH}`);
      expect(ran.code).toBe(1);
      expect(ran.err).toContain(what === 'a forced push' ? 'it would be overwritten' : 'the time of the grant is over');
    },
  );

  it.each([
    ['Node', '/none/node', import.meta.filename],
    ['script', process.execPath, '/none/index.js'],
  ])('refuse, and say what to do, when there is no %s', async (_, nodePath, script) => {
    scene.guard = await installGuard({
      temp: scene.temp,
      instructions: await scene.instructions(),
      env: scene.env,
      nodePath,
      script,
    });
    scene.env = { ...scene.env, ...scene.guard.variables };
    const ran = await scene.run('push', 'origin', BRANCH);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(
      'grantgate: this push was refused, and nothing was pushed: the guard of this job cannot be reached from ' +
        'here; push from a step of the job itself',
    );
  });

  it('refuse by a judge that dies', async () => {
    const script = join(scene.root, 'dies.js');
    writeFileSync(script, 'await new Promise(() => undefined);\n');
    scene.guard = await installGuard({
      temp: scene.temp,
      instructions: await scene.instructions(),
      env: scene.env,
      nodePath: process.execPath,
      script,
    });
    scene.env = { ...scene.env, ...scene.guard.variables };
    expect(await scene.run('push', 'origin', BRANCH)).toMatchObject({ code: 1 });
  });
});

import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RunSpec } from '../world/build/runs.ts';
import type { Run } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { changePolicy, closeSound, expectAllowed, expectRefused, gate, shopRun } from './gate.ts';
import { runHere } from './in-process.ts';
import { tripsOf } from './round-trips.ts';
import { SHOP, shopPolicy } from './shop.ts';
import { openToolShop, PORTAL, signedBy, toolEntries, toolRun } from './tools.ts';

let world: World;
beforeEach(async () => {
  world = await openToolShop();
});
afterEach(async () => {
  await closeSound(world);
});

const INPUTS = { banner: 'on' };
/** Another job of a run, in the same attempt: with a token of its own, as each job has. */
const jobOf = ({ id, inputs }: Run, spec: Partial<RunSpec> = {}): Run =>
  toolRun(world, undefined, inputs, { id, ...spec });
const spentTags = (): readonly string[] =>
  execFileSync('git', ['--git-dir', shopRun(world).repository.gitDir, 'tag', '--list', 'grantgate/spent/*'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((name) => name !== '');

describe('jobs of one run', () => {
  test('go on by one token, one after the other; another run does not', async () => {
    const token = signedBy(world, INPUTS);
    const build = toolRun(world, token);
    expectAllowed(await runHere(world, build));
    expectAllowed(await runHere(world, jobOf(build)));
    expect(spentTags()).toHaveLength(1);
    expectRefused(await runHere(world, toolRun(world, token)), 'delegation-spent');
    expectAllowed(await runHere(world, jobOf(build)));
  });

  test('that ask at once all go on, and of several runs only those of one', async () => {
    const token = signedBy(world, INPUTS);
    const runs = [toolRun(world, token), toolRun(world, token)];
    const jobs = runs.flatMap((run) => [run, jobOf(run), jobOf(run)]);
    const steps = await Promise.all(jobs.map(async (job) => await gate(world, job)));
    const codes = steps.map(({ code }) => code).join('');
    expect(['000111', '111000']).toContain(codes);
    expect(spentTags()).toHaveLength(1);
    for (const step of steps) if (step.code !== 0) expectRefused(step, 'delegation-spent');
  });

  test('that find the tag taken between the look and the writing ask once more by whom', async () => {
    const token = signedBy(world, INPUTS);
    const build = toolRun(world, token);
    expectAllowed(await runHere(world, build));
    // as a read that is behind: nothing is there yet
    const stale = { change: () => ({ data: { repository: { ref: null } } }) };
    const look = { operation: 'Spender', times: 1 };
    const first = world.fail(look, stale);
    expectAllowed(await runHere(world, jobOf(build)));
    first();
    const second = world.fail(look, stale);
    expectRefused(await runHere(world, toolRun(world, token)), 'delegation-spent');
    second();
    // what nobody can read lets nobody in
    world.fail({ operation: 'Spender', times: 'always' }, stale);
    expectRefused(await runHere(world, jobOf(build)), 'undecidable');
  });

  test('each begin within half an hour of the run, a later one as well as the first', async () => {
    const build = toolRun(world, signedBy(world, INPUTS));
    const created = world.clock.now().getTime();
    const at = (minutes: number): void => {
      world.setTime(new Date(created + minutes * 60_000).toISOString());
    };
    expectAllowed(await runHere(world, build));
    at(29);
    expectAllowed(await runHere(world, jobOf(build)));
    at(31);
    expectRefused(await runHere(world, jobOf(build)), 'delegation-invalid');
  });

  test('a tag without words, whoever set it, lets nobody in', async () => {
    const token = signedBy(world, INPUTS);
    const build = toolRun(world, token);
    expectAllowed(await runHere(world, build));
    const bare = { change: () => ({ data: { repository: { ref: { target: {} } } } }) };
    world.fail({ operation: 'Spender', times: 'always' }, bare);
    expectRefused(await runHere(world, jobOf(build)), 'delegation-spent');
  });

  test('a job in a run of another repository by the same number', async () => {
    const build = toolRun(world, signedBy(world, INPUTS));
    expectAllowed(await runHere(world, build));
    const named = (by: string): object => ({ data: { repository: { ref: { target: { message: by } } } } });
    for (const by of [`run ${build.id} of 7`, `run ${build.id}0 of 1296269`, `run ${build.id} of 12962690`]) {
      const mend = world.fail({ operation: 'Spender' }, { change: () => ({ ...named(by) }) });
      expectRefused(await runHere(world, jobOf(build)), 'delegation-spent');
      mend();
    }
  });
});

describe('what a delegation costs, in round trips', () => {
  const FIRST = ['Access', 'activity', 'attempt', 'gate token', 'keys'];
  const signedRun = (): Run => toolRun(world, signedBy(world, INPUTS));
  const portalRun = (): Run => toolRun(world, world.idpToken({ oid: '5f2c0a6e' }), INPUTS, { actor: PORTAL.login });

  test('one more than without: the person, her grants and the tag', async () => {
    expect(await tripsOf(world, signedRun, {})).toEqual([
      FIRST,
      ['PersonFiles', 'PolicyHistory', 'Spender', 'tag text'],
      ['Evidence', 'cloud token', 'tag'],
      ['session'],
    ]);
  });

  test('the same for a person by the number of her account, which is looked up with the first', async () => {
    const mona = (): Run => toolRun(world, signedBy(world, INPUTS, { sub: '583231' }));
    const [first, ...more] = await tripsOf(world, mona, {});
    expect(first).toEqual([...FIRST, 'account'].toSorted());
    expect(more).toHaveLength(3);
  });

  test('the same for another job of the run, which writes no tag', async () => {
    const build = signedRun();
    expectAllowed(await runHere(world, build));
    const trips = await tripsOf(world, () => jobOf(build), {});
    expect(trips).toHaveLength(4);
    expect(trips.flat()).not.toContain('tag');
  });

  test('the same for a provider, whether its keys are found by discovery or at an address of the policy', async () => {
    expect(await tripsOf(world, portalRun, {})).toHaveLength(4);
    const at = new URL(world.urls.idp).origin;
    const entries = toolEntries(world).replace(
      '    client:',
      `    jwks: ${at}/tenant/discovery/v2.0/keys\n    client:`,
    );
    changePolicy(world, `${shopPolicy(world.urls.sts)}${entries}`);
    expect(await tripsOf(world, portalRun, {})).toHaveLength(4);
  });

  test('nothing where the policy lists tools, and a person starts a run herself', async () => {
    const own = await tripsOf(world, () => shopRun(world), {});
    expect(own).toEqual([FIRST, ['Evidence', 'PolicyHistory', 'cloud token'], ['session']]);
    expect(SHOP).toBe('acme/shop');
  });
});

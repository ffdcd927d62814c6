import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RunSpec } from '../world/build/runs.ts';
import type { Run } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { addGrant, changePolicy, closeSound, expectAllowed, expectRefused, gate } from './gate.ts';
import type { StepResult } from './runner.ts';
import { SHOP, shopPolicy } from './shop.ts';
import { type Json, openToolShop, peopleText, PERSON_GRANT, PORTAL, signedBy, toolEntries, toolRun } from './tools.ts';

/** Attacks on delegation as they are tried from outside, each against the gate as it is built. */

let world: World;
beforeEach(async () => {
  world = await openToolShop();
});
afterEach(async () => {
  await closeSound(world);
});

const INPUTS = { banner: 'on' };
const start = async (run: Run, inputs: Record<string, string> = {}): Promise<StepResult> =>
  await gate(world, run, { inputs });
/** Another job of a run in the same attempt. */
const jobOf = ({ id, inputs }: Run, spec: Partial<RunSpec> = {}): Run =>
  toolRun(world, undefined, inputs, { id, ...spec });
const writePeople = (text: string): unknown =>
  world.grantByPull(SHOP, {
    author: 'lisa',
    approvedBy: ['hubot'],
    mergedBy: 'hubot',
    files: { '.github/access/people.yml': text },
  });

test('a second job of an allowed run that asks for another environment gets nothing by the first', async () => {
  const build = toolRun(world, signedBy(world, INPUTS));
  expectAllowed(await start(build));
  expectRefused(await start(jobOf(build, { environment: 'sandbox' })), 'environment-out-of-scope');
});

test('a second job that names a role which neither the entry nor the grant has', async () => {
  const build = toolRun(world, signedBy(world, INPUTS));
  expectAllowed(await start(build));
  const step = await start(jobOf(build), { role: 'admin' });
  expect([step.code, step.outputs['decision']]).toEqual([1, 'deny']);
});

test('a second job that begins long after the run: the delegation is as old for it as for the first', async () => {
  const build = toolRun(world, signedBy(world, INPUTS));
  expectAllowed(await start(build));
  world.setTime(new Date(world.clock.now().getTime() + 31 * 60_000).toISOString());
  expectRefused(await start(jobOf(build)), 'delegation-invalid');
});

test('a tag of the token that somebody with write access set before: nobody gets in by it', async () => {
  const token = signedBy(world, INPUTS, { jti: 'known-in-advance' });
  const { createHash } = await import('node:crypto');
  const name = createHash('sha256').update('https://n8n.acme.example|known-in-advance').digest('hex');
  world.tag(SHOP, `grantgate/spent/${name}`);
  expectRefused(await start(toolRun(world, token)), 'delegation-spent');
});

test('the inputs of a run that is allowed, sent once more by whoever may write, in her own name', async () => {
  const first = toolRun(world, signedBy(world, INPUTS));
  expectAllowed(await start(first));
  expectRefused(await start(toolRun(world, undefined, first.inputs, { actor: 'tom' })), 'delegation-invalid');
  // and as a re-run of the very same run
  const again = { id: first.id, attempt: 2, triggeringActor: 'tom' };
  expectRefused(await start(toolRun(world, undefined, first.inputs, again)), 'rerun-by-other');
});

test("a person's own account with a token in the input has no more than what the token says", async () => {
  // mona has a grant of her own: with somebody else's token she is not let in as herself either
  const step = await start(toolRun(world, signedBy(world, INPUTS), INPUTS, { actor: 'mona' }));
  expectRefused(step, 'delegation-invalid');
});

test('an account of people.yml that is a bot, or somebody else by now', async () => {
  writePeople(`${peopleText(world)}  robo-ops: {name: Robo, github: ${PORTAL.id}}\n`);
  expectRefused(await start(toolRun(world, signedBy(world, INPUTS, { sub: 'robo-ops' }))), 'person-unknown');
  writePeople(`${peopleText(world)}  ghost-ops: {name: Ghost, github: 123456789}\n`);
  expectRefused(await start(toolRun(world, signedBy(world, INPUTS, { sub: 'ghost-ops' }))), 'person-unknown');
});

test("an agent of GitHub's own, though its account is a person's, has no grant of its App by a tool", async () => {
  const agent = { login: 'Copilot', id: 198982749 };
  world.user({ ...agent, type: 'User' });
  addGrant(
    world,
    'apps/copilot-swe-agent/banner',
    PERSON_GRANT.replace('requested-by', `principal-id: ${agent.id}\nrequested-by`),
    {
      author: 'lisa',
    },
  );
  const step = await start(toolRun(world, signedBy(world, INPUTS, { sub: String(agent.id) })));
  expectRefused(step, 'person-unknown');
});

test('a person who left: her entry is gone, and so is the way in by her identity', async () => {
  writePeople('version: 1\npeople:\n  hubert-ops: {name: Hubert, github: 480938}\n');
  expectRefused(await start(toolRun(world, signedBy(world, INPUTS))), 'person-unknown');
  const portal = toolRun(world, world.idpToken({ oid: '5f2c0a6e' }), INPUTS, { actor: PORTAL.login });
  expectRefused(await start(portal), 'person-unknown');
});

test('a tool whose entry was taken out of the policy, or that is revoked, or while all is frozen', async () => {
  const token = (): Run => toolRun(world, signedBy(world, INPUTS));
  world.tag(SHOP, 'grantgate/revoked/apps/n8n-acme');
  expectRefused(await start(token()), 'grant-revoked');
  changePolicy(world, `${shopPolicy(world.urls.sts)}${toolEntries(world).replace('app: 901', 'app: 902')}`);
  expectRefused(await start(token()), 'delegation-invalid');
  world.tag(SHOP, 'grantgate/frozen/20261125T120000Z');
  expectRefused(await start(token()), 'frozen');
});

test('an agent that was talked into something: what was not signed is not done, and the rest once', async () => {
  const token = signedBy(world, INPUTS);
  const talked: readonly Json[] = [
    { banner: 'off' },
    { banner: 'on', note: '$(curl evil)' },
    { banner: 'on\n' },
    { BANNER: 'on' },
    {},
  ];
  for (const inputs of talked) expectRefused(await start(toolRun(world, token, inputs)), 'delegation-invalid');
  const meant = toolRun(world, token);
  const branch = toolRun(world, token, INPUTS, { ref: 'refs/heads/release/2026-12', sha: meant.sha });
  expectRefused(await start(branch), 'delegation-invalid');
  // none of these has used it up
  expectAllowed(await start(meant));
  expectRefused(await start(toolRun(world, token)), 'delegation-spent');
});

test('a payload that came by the other event than was signed', async () => {
  const run = toolRun(world, signedBy(world, INPUTS), INPUTS, { event: 'repository_dispatch' });
  expectRefused(await start(run), 'delegation-invalid');
});

test('an audit looks at a token and does not spend it; a run that nobody started does not either', async () => {
  const token = signedBy(world, INPUTS);
  const looked = await start(toolRun(world, token), { mode: 'audit' });
  expect(looked.code).toBe(0);
  expectAllowed(await start(toolRun(world, token)));
});

test('somebody who is revoked in the middle of a run: its next job does not go on', async () => {
  const build = toolRun(world, signedBy(world, INPUTS));
  expectAllowed(await start(build));
  world.tag(SHOP, 'grantgate/revoked/people/mona-marketing');
  expectRefused(await start(jobOf(build)), 'grant-revoked');
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readContext } from '../../../src/github/context.ts';
import { readInputs } from '../../../src/inputs/inputs.ts';
import { slotNote } from '../../../src/policy/break-glass/slots.ts';
import { holderOf } from '../../../src/policy/holder.ts';
import { openEmergency } from '../../../src/session/emergency/open-emergency.ts';
import { judge } from '../../../src/session/judge.ts';
import { startRequests } from '../../../src/session/start-requests.ts';
import type { Issue } from '../../world/state.ts';
import type { World } from '../../world/world.ts';
import { FULL } from '../../depth.ts';
import { closeSound, gateInputs } from '../gate.ts';
import { inputVariables, jobVariables } from '../runner-environment.ts';
import { eventPayload } from '../runner-event.ts';
import { shareTrust } from '../shared-trust.ts';
import { emergencyRun, fileEmergency, openEmergencyShop, slotsIn } from './scene.ts';

const root = mkdtempSync(join(tmpdir(), 'grantgate-emergencies-'));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));
shareTrust();

let world: World;
afterEach(async () => {
  await closeSound(world);
});

/** A run that has decided, up to the moment at which it takes its place. */
async function decided(): Promise<(issue: Issue) => Promise<boolean>> {
  const run = emergencyRun(world);
  const folders = { root, workspace: root, temp: root, home: root, toolCache: root };
  const event = join(root, 'event.json');
  writeFileSync(event, JSON.stringify(eventPayload(run)));
  const env = {
    ...jobVariables(world, run, folders, 'own-server'),
    ...inputVariables(resolve('session/action.yml'), { ...gateInputs(world), preflight: 'off' }, run.token, run),
    GITHUB_EVENT_PATH: event,
  };
  const context = readContext(env);
  const inputs = readInputs(env, context.repository, (path) => readFileSync(path, 'utf8'));
  const effects = { env, now: Date.now, sleep: async () => await Promise.resolve(), random: () => 0.5 };
  const session = startRequests(inputs, context, holderOf({ login: context.actor, id: context.actorId }), effects);
  const judgement = await judge(session, { glimpse: () => undefined, prepare: () => undefined });
  const { decision } = judgement;
  if (decision.decision === 'deny' || decision.emergency === undefined) throw new Error('it should be allowed');
  const { emergency } = decision;
  return async (issue) => {
    const opened = Math.floor(issue.createdAt.getTime() / 1000) * 1000;
    const own = { ...decision, emergency: { ...emergency, issue: issue.number, opened } };
    const { decision: last } = await openEmergency({ ...judgement, decision: own }, own, session, effects);
    if (last.decision === 'deny') expect(last.reason).toBe('break-glass-exhausted');
    return last.decision === 'allow';
  };
}

/** Each is six requests at least. */
const MANY = FULL ? 200 : 60;

test(`of ${MANY} emergencies at once, \`2 per 30d\` lets in exactly two, and spends exactly two`, async () => {
  world = await openEmergencyShop({ virtual: true });
  fileEmergency(world);
  const take = await decided();
  const issues = Array.from({ length: MANY }, () => fileEmergency(world));
  const allowed = await Promise.all(issues.map(take));
  const inside = issues.filter((_, index) => allowed[index]);
  expect(inside).toHaveLength(2);
  const notes = inside.map(({ number, createdAt }) => slotNote({ issue: number, opened: createdAt.getTime() }));
  const [first] = issues;
  expect(Object.values(first === undefined ? {} : slotsIn(first)).toSorted()).toEqual(notes.toSorted());
  expect(issues.filter(({ comments }) => comments.length > 0)).toEqual(inside);
});

test('of a dozen runs of one emergency at once, all are let in, and one place is spent', async () => {
  world = await openEmergencyShop({ virtual: true, rules: { each: '1 per 30d' } });
  const issue = fileEmergency(world);
  const take = await decided();
  const allowed = await Promise.all(Array.from({ length: 12 }, async () => await take(issue)));
  expect(allowed.every(Boolean)).toBe(true);
  expect(Object.keys(slotsIn(issue))).toEqual(['flag-release/1']);
  expect(issue.comments, 'one comment for this attempt of this job').toHaveLength(1);
});

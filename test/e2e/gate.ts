import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { RunSpec } from '../world/build/runs.ts';
import { isRecord } from '../world/json.ts';
import type { Run } from '../world/state.ts';
import { startWorld, type World, type WorldOptions } from '../world/world.ts';
import { runStep, type StepOptions, type StepResult } from './runner.ts';
import { BRANCH, layOutShop, SHOP, type ShopOptions, WORKFLOW } from './shop.ts';

export const AWS_SECRETS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;

/** What of a step's end is looked at; a run in this process has it as well. */
export type Outcome = Pick<
  StepResult,
  'code' | 'stdout' | 'stderr' | 'outputs' | 'env' | 'state' | 'annotations' | 'masks'
>;

export async function openShop(options: ShopOptions = {}, worldOptions: WorldOptions = {}): Promise<World> {
  const world = await startWorld(worldOptions);
  layOutShop(world, options);
  return world;
}

/** Ends a world; one that got something wrong itself has shown nothing. */
export async function closeSound(world: World): Promise<void> {
  await world.close();
  if (world.violations.length > 0) throw new Error(`the world was wrong: ${world.violations.join('; ')}`);
}

/** A run that the shop's grant covers, with what a test changes about it. */
export function shopRun(world: World, spec: Partial<RunSpec> = {}): Run {
  return world.run(SHOP, {
    workflow: WORKFLOW,
    actor: 'mona',
    environment: 'staging',
    ref: `refs/heads/${BRANCH}`,
    ...spec,
  });
}

export function gateInputs(world: World, inputs: Record<string, string> = {}): Record<string, string> {
  return { role: 'flag-release', 'ca-certificates': world.caFile, ...inputs };
}

/** Runs the built gate for a run, as the first step of its job. */
export async function gate(world: World, run: Run, options: StepOptions = {}): Promise<StepResult> {
  return await runStep(world, run, { ...options, inputs: gateInputs(world, options.inputs) });
}

export function resultOf(step: Pick<Outcome, 'outputs'>): Record<string, unknown> {
  const result: unknown = JSON.parse(step.outputs['result'] ?? '{}');
  return isRecord(result) ? result : {};
}

export function recordOf(step: Pick<Outcome, 'outputs'>): Record<string, unknown>[] {
  const lines = readFileSync(step.outputs['record'] ?? '', 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const entry: unknown = JSON.parse(line);
    return isRecord(entry) ? entry : {};
  });
}

/** What a step set for later ones, besides the guard. */
export function setFor(step: Pick<Outcome, 'env'>): Record<string, string> {
  return Object.fromEntries(Object.entries(step.env).filter(([name]) => !name.startsWith('GIT_CONFIG_')));
}

/**
 * INVARIANT of every end that is not an allow: a code that fails the step, nothing for later steps, no trace of the
 * program's insides.
 */
export function expectNothingIssued(step: Outcome): void {
  expect(step.code).toBe(1);
  expect(step.env).toEqual({});
  expect(Object.keys(step.outputs).filter((name) => name.startsWith('aws-'))).toEqual([]);
  expect(`${step.stdout}${step.stderr}`).not.toMatch(/^\s+at .+:\d+/m);
  expect(
    step.annotations.filter(({ level, properties }) => level === 'error' && properties['file'] === undefined),
    'one refusal, whatever lines of files it names besides',
  ).toHaveLength(1);
}

export function expectRefused(step: Outcome, reason: string): void {
  expect({ decision: step.outputs['decision'], reason: step.outputs['reason'] }).toEqual({ decision: 'deny', reason });
  expectNothingIssued(step);
  expect(resultOf(step)['credentials']).toEqual([]);
  expect(recordOf(step).map((line) => line['kind'])).toEqual(['decision']);
}

/** `warnings` are what is said besides, in order. */
export function expectAllowed(step: Outcome, warnings: readonly RegExp[] = []): void {
  expect(step.outputs['summary']).toMatch(/may go on/);
  expect({ code: step.code, decision: step.outputs['decision'], reason: step.outputs['reason'] }).toEqual({
    code: 0,
    decision: 'allow',
    reason: '',
  });
  const said = step.annotations.filter(
    // near its end a grant is said to end, which is no doubt
    ({ properties }) => properties['file'] === undefined && properties['title'] !== 'Access ends soon',
  );
  expect(said).toEqual(
    warnings.map(
      (words) =>
        expect.objectContaining({ level: 'warning', message: expect.stringMatching(words) as string }) as object,
    ),
  );
}

/** Every file below a folder with its permissions. */
export function filesBelow(folder: string): { path: string; mode: number; text: string }[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path, mode: statSync(path).mode & 0o777, text: readFileSync(path, 'utf8') };
    });
}

/**
 * A token such as an App's: of several repositories, and able to read the members of the organisation where told so.
 */
export function appToken(
  world: World,
  options: { repositories?: string[]; members?: boolean; contents?: 'read' | 'write' } = {},
): string {
  const { repositories = [SHOP], members = false, contents = 'read' } = options;
  return world.token({ permissions: { contents, 'pull-requests': 'read', actions: 'read' }, repositories, members });
}

const minutes = new WeakMap<World, number>();

/**
 * A moment after the shop was laid out, and after the one before: what is approved is approved after what it starts
 * from.
 */
export function nextMinute(world: World): string {
  const minute = (minutes.get(world) ?? 44) + 1;
  minutes.set(world, minute);
  return new Date(Date.UTC(2026, 10, 24, 7, minute)).toISOString();
}

/** Brings a grant file in as it should come: proposed by mona or by whom is said, approved by hubot, merged. */
export function addGrant(
  world: World,
  id: string,
  lines: string,
  options: { repository?: string; author?: string; approvedBy?: string[] } = {},
): void {
  const { repository = SHOP, author = 'mona', approvedBy = ['hubot'] } = options;
  world.grantByPull(repository, {
    author,
    approvedBy,
    mergedBy: 'hubot',
    at: nextMinute(world),
    files: { [`.github/access/grants/${id}.yml`]: lines },
  });
}

/** Changes the policy as it should be changed: proposed by lisa, approved by hubot, merged. */
export function changePolicy(world: World, policy: string): void {
  world.grantByPull(SHOP, {
    author: 'lisa',
    approvedBy: ['hubot'],
    mergedBy: 'hubot',
    at: nextMinute(world),
    files: { '.github/access/policy.yml': policy },
  });
}

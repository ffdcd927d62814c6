import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gateInputs, shopRun } from '../test/e2e/gate.ts';
import { inputVariables, jobVariables } from '../test/e2e/runner-environment.ts';
import { eventPayload } from '../test/e2e/runner-event.ts';
import { openToolShop, PORTAL, signedBy, toolRun } from '../test/e2e/tools.ts';
import type { Run } from '../test/world/state.ts';
import type { World } from '../test/world/world.ts';
import { measure, median } from './measure.ts';

const INPUTS = { banner: 'on' };

/** How a run is started, by the names of the rows; the first is what the others are compared with. */
const WAYS: Readonly<Record<string, (world: World) => Run>> = {
  'a person herself': (world) => shopRun(world),
  'a tool that signs': (world) => toolRun(world, signedBy(world, INPUTS)),
  "a portal, with the provider's token": (world) =>
    toolRun(world, world.idpToken({ oid: '5f2c0a6e' }), INPUTS, { actor: PORTAL.login }),
};

/** What it costs that a tool names somebody: the whole step, with a new token for each turn. */
export async function benchDelegation(roundTrip: number, rounds: number): Promise<readonly string[]> {
  const world = await openToolShop({ delayMs: roundTrip, openapi: false });
  const root = mkdtempSync(join(tmpdir(), 'grantgate-bench-'));
  try {
    const walls = new Map<string, number[]>(Object.keys(WAYS).map((name) => [name, []]));
    const turns = Array.from({ length: rounds + 1 }, (_, round) =>
      Object.entries(WAYS).map(([name, start]) => ({ name, start, counts: round > 0 })),
    ).flat();
    // the first round warms the file cache and the world, and does not count
    for (const { name, start, counts } of turns) {
      const { wall } = await measure(resolve('dist/main/index.js'), environmentOf(world, start(world), root));
      if (counts) walls.get(name)?.push(wall);
    }
    const [own = []] = walls.values();
    return [...walls].map(([name, all]) => {
      const more = median(all.map((wall, turn) => wall - (own[turn] ?? wall)));
      return `| ${name} | ${roundTrip} | ${median(all).toFixed(0)} | ${more.toFixed(0)} |`;
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
    await world.close();
  }
}

/** The variables of a step of the run's job. */
function environmentOf(world: World, run: Run, root: string): Record<string, string> {
  const folders = { root, workspace: join(root, 'work'), temp: root, home: root, toolCache: root };
  mkdirSync(folders.workspace, { recursive: true });
  const file = (name: string, text = ''): string => {
    writeFileSync(join(root, name), text);
    return join(root, name);
  };
  return {
    ...jobVariables(world, run, folders, 'own-server'),
    ...inputVariables(resolve('session/action.yml'), gateInputs(world), run.token, run),
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(eventPayload(run))),
    GITHUB_ENV: file('env'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
  };
}

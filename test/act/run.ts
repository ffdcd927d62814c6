// Has act, a runner that is not ours, run a workflow with the built action against the world: `node test/act/run.ts`.
// Says about each check whether it passed, and what is not as on GitHub; ends with 1 when one failed. `ACT` names
// another act, `ACT_LOG=1` shows its logs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOutShop } from '../e2e/shop.ts';
import { startWorld } from '../world/world.ts';
import { findAct, type Act } from './act.ts';
import { layOutActions } from './actions.ts';
import { startChecks } from './checks.ts';
import type { Ended } from './job.ts';
import {
  commitWorkflows,
  granted,
  guardedScript,
  refusedBranch,
  refusedExpired,
  refusedStep,
  sessionAlone,
} from './scenarios.ts';

const SCENARIOS = [granted, sessionAlone, guardedScript, refusedStep, refusedBranch, refusedExpired];

const act = findAct();
if (act === undefined) console.log('skipped: act is not installed');
else process.exitCode = await runAll(act);

async function runAll(act: Act): Promise<number> {
  const checks = startChecks(console.log);
  const world = await startWorld();
  const folder = mkdtempSync(join(tmpdir(), 'grantgate-act-'));
  world.onClose(() => rmSync(folder, { recursive: true, force: true }));
  try {
    layOutShop(world);
    const actions = layOutActions(join(folder, 'repositories'));
    console.log(act.version);
    for (const note of actions.notes) console.log(`note: ${note}`);
    const bench = { world, act, folder, actions: actions.options };
    commitWorkflows(bench);
    for (const scenario of SCENARIOS) {
      const failed = checks.failed();
      const run = await scenario(bench, checks);
      console.log(`${scenario.name}: ${Math.round(run.durationMs)} ms`);
      if (checks.failed() > failed || process.env['ACT_LOG'] === '1') console.log(indented(run));
    }
    checks.check('the world answered as GitHub describes itself', world.violations.length === 0, world.violations);
  } finally {
    await world.close();
  }
  return checks.failed() === 0 ? 0 : 1;
}

function indented({ log }: Ended): string {
  return log.replaceAll(/^/gm, '    ').replaceAll('\r', '');
}

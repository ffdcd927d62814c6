// Has OpenBao, a server that is not ours, let the world's jobs in, give them secrets, sign for them and revoke what
// it gave: `node test/real/openbao.ts`. Says of each check whether it passed; ends with 1 when one failed. `BAO` names
// another `bao`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChecks } from '../act/checks.ts';
import { BRANCH, layOutShop, SHOP, WORKFLOW } from '../e2e/shop.ts';
import { startWorld } from '../world/world.ts';
import { bounds } from './openbao/bounds.ts';
import { delegation } from './openbao/delegation.ts';
import { logins } from './openbao/logins.ts';
import { places } from './openbao/places.ts';
import { secrets } from './openbao/secrets.ts';
import { startOpenBao } from './openbao/server.ts';
import { signing } from './openbao/signing.ts';
import { openStage, setUp, type Stage } from './openbao/stage.ts';
import { standIn } from './openbao/stand-in.ts';
import { revoking } from './openbao/revoking.ts';
import { lostRunner, policyWith, wholeRun } from './openbao/whole-run.ts';
import { findTool } from './tool.ts';
import { walls } from './openbao/walls.ts';

const path = findTool('BAO', 'bao');
if (path === undefined) console.log('skipped: OpenBao is not installed');
else process.exitCode = await runAll(path);

async function runAll(path: string): Promise<number> {
  const checks = startChecks(console.log);
  console.log(execFileSync(path, ['version'], { encoding: 'utf8' }).trim());
  const world = await startWorld();
  const folder = mkdtempSync(join(tmpdir(), 'grantgate-openbao-'));
  world.onClose(() => rmSync(folder, { recursive: true, force: true }));
  const bao = await startOpenBao(path, folder);
  // the real server's clock is this machine's, and so is the world's here
  const [starts, ends] = [Date.now() - 3_600_000, Math.floor(Date.now() / 1000) * 1000 + 1_200_000];
  const grant =
    'role: flag-release\nreason: Banner for the release\nprincipal-id: 583231\n' +
    `starts: ${new Date(starts).toISOString()}\nexpires: ${new Date(ends).toISOString().replace('.000', '')}\n`;
  layOutShop(world, { now: new Date().toISOString(), policy: policyWith(bao.url, bao.ca), grant });
  const ref = `refs/heads/${BRANCH}`;
  const run = world.run(SHOP, { workflow: WORKFLOW, actor: 'mona', environment: 'staging', ref });
  const stage = openStage(world, run, bao, checks);
  try {
    await setUp(bao, world);
    await play(stage, {
      standIn,
      logins,
      bounds,
      secrets,
      revoking,
      signing,
      delegation,
      places: async () => await places(stage, path, folder),
      walls: async () => await walls(stage, path, folder),
      wholeRun: async () => await wholeRun(stage, ends),
      lostRunner,
    });
    checks.check('the world answered as GitHub describes itself', world.violations.length === 0, world.violations);
  } finally {
    stage.close();
    await bao.close();
    await world.close();
  }
  return checks.failed() === 0 ? 0 : 1;
}

/** One scene after the other, whatever comes of those before. */
async function play(stage: Stage, scenes: Readonly<Record<string, (stage: Stage) => Promise<void>>>): Promise<void> {
  for (const [name, scene] of Object.entries(scenes))
    await scene(stage).catch((error: unknown) =>
      stage.checks.check(`${name} went on to its end`, false, error instanceof Error ? error.stack : String(error)),
    );
}

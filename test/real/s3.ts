// Has servers of S3 and STS that are not ours trade the world's job tokens, with the request our provider makes, and
// looks at what the keys can do: `node test/real/s3.ts`. Says about each check whether it passed; ends with 1 when one
// failed. `MINIO` and `WEED` name other programs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChecks } from '../act/checks.ts';
import { shopScenario } from '../world/scenario.ts';
import { startMinio } from './minio/server.ts';
import { playS3, type Traits } from './s3/scenes.ts';
import { AUDIENCE } from './s3/session.ts';
import { startSeaweedFs } from './seaweedfs/server.ts';
import { findTool } from './tool.ts';

const SERVERS = [
  // it wants conditions on its own actions only: a denial of `*` by the time is an error
  {
    name: 'MinIO',
    path: findTool('MINIO', 'minio'),
    start: startMinio,
    traits: {
      knowsTime: true,
      knowsActions: false,
      provider: 'InvalidParameterValue',
      alter: (policy: string) => policy.replace('"Deny","Action":"*"', '"Deny","Action":"s3:*"'),
    } satisfies Traits,
  },
  {
    name: 'SeaweedFS',
    path: findTool('WEED', 'weed'),
    start: startSeaweedFs,
    traits: { knowsTime: false, knowsActions: true, provider: 'UnexpectedIdentity' } satisfies Traits,
  },
];

process.exitCode = await runAll();

async function runAll(): Promise<number> {
  const checks = startChecks(console.log);
  for (const { name, path, start, traits } of SERVERS) {
    if (path === undefined) {
      console.log(`skipped: ${name} is not installed`);
      continue;
    }
    const { world, run } = await shopScenario();
    const folder = mkdtempSync(join(tmpdir(), 'grantgate-s3-'));
    world.onClose(() => rmSync(folder, { recursive: true, force: true }));
    const server = await start(path, folder, world, AUDIENCE);
    try {
      await playS3({ server, world, run, checks }, traits);
    } finally {
      await server.close();
      await world.close();
    }
  }
  return checks.failed() === 0 ? 0 : 1;
}

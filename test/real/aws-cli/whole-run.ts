import { rmSync } from 'node:fs';
import type { Checks } from '../../act/checks.ts';
import { filesBelow, gate, openShop, shopRun } from '../../e2e/gate.ts';
import { runPost } from '../../e2e/runner.ts';
import { GRANT_ID, SHOP } from '../../e2e/shop.ts';
import { parseRecord } from '../../world/json.ts';
import { type Ran, ran } from './ran.ts';

/** The built action with `export: profile`: the CLI in a later step, a revocation meanwhile, the end of the job. */
export async function wholeRun(aws: string, checks: Checks): Promise<void> {
  const day = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString();
  const times = `starts: ${day(-1)}\nexpires: ${day(1)}\n`;
  const grant = `role: flag-release\nreason: A long job\nprincipal-id: 583231\n${times}`;
  const world = await openShop({ now: new Date().toISOString(), grant });
  try {
    const step = await gate(world, shopRun(world), { inputs: { export: 'profile' } });
    const env = { ...step.job.variables, ...step.job.env, AWS_CA_BUNDLE: world.caFile };
    const whoami = async (): Promise<Ran> =>
      await ran(aws, ['sts', 'get-caller-identity', '--endpoint-url', world.urls.sts], env);
    const known = await whoami();
    checks.check(
      'the CLI finds the profile of the built action',
      /assumed-role\/flags-staging\/mona@november-banner@/.test(String(parseRecord(known.stdout)?.['Arn'])),
      known,
    );
    world.tag(SHOP, `grantgate/revoked/${GRANT_ID}`);
    // what was told within the last minute is told again
    for (const { path } of filesBelow(step.temp)) if (path.includes('renewal.json.')) rmSync(path);
    const revoked = await whoami();
    checks.check(
      'a revocation stops it, in words that say what happened',
      revoked.code !== 0 && /grantgate: .*november-banner.* was revoked/.test(revoked.stderr),
      revoked,
    );
    await runPost(world, step);
    const ended = await whoami();
    checks.check('nothing is found after the job', ended.code !== 0, ended);
    checks.check(
      'the world was asked for nothing that it does not know',
      world.violations.length === 0,
      world.violations,
    );
  } finally {
    await world.close();
  }
}

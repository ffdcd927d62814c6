import { layOutShop, ROLE_ARN, SHOP } from '../test/e2e/shop.ts';
import { startWorld, type World } from '../test/world/world.ts';
import { type Contender, ours, peer } from './contenders.ts';
import { currentGrant, longWorkflow } from './shop-step.ts';
import { inTurns, type Row } from './turns.ts';

export const AWS_PEER = 'configure-aws-credentials';

export interface SessionBench {
  /** Milliseconds. */
  readonly roundTrip: number;
  readonly rounds: number;
  /** Grants of other people in the organisation. */
  readonly others?: number;
  /** Only ourselves. */
  readonly alone?: boolean;
}

/** The whole step from process start to exported credentials, over TLS, at a round trip of so many milliseconds. */
export async function benchSession({
  roundTrip,
  rounds,
  others = 0,
  alone = false,
}: SessionBench): Promise<readonly Row[]> {
  const world = await startWorld({ delayMs: roundTrip, openapi: false });
  try {
    layOutShop(world, { now: new Date().toISOString(), grant: currentGrant(), workflow: longWorkflow() });
    if (others > 0)
      world.commit(SHOP, {
        branch: 'main',
        author: 'hubot',
        message: 'Grants of others',
        files: grantsOfOthers(others),
      });
    return await inTurns(world, alone ? ourselves(world).slice(0, 1) : awsContenders(world), rounds);
  } finally {
    await world.close();
  }
}

/** Ourselves, and the official action where `PEERS` names it. */
export function awsContenders(world: World): readonly Contender[] {
  return [...ourselves(world), ...awsPeer(world)];
}

/** With and without what a workflow can do without. */
function ourselves(world: World): readonly Contender[] {
  return [
    ours('grantgate', world, { inputs: {} }),
    ours('grantgate, without preflight', world, { inputs: { preflight: 'off' } }),
    ours('grantgate, without preflight and guard', world, { inputs: { preflight: 'off', guard: 'off' } }),
    ours('grantgate, grant named', world, { inputs: { grant: 'users/mona/november-banner' } }),
  ];
}

function awsPeer(world: World): readonly Contender[] {
  const found = peer(AWS_PEER, world, {
    inputs: { 'role-to-assume': ROLE_ARN, 'aws-region': 'eu-west-1' },
    env: { AWS_ENDPOINT_URL_STS: world.urls.sts },
  });
  return found === undefined ? [] : [found];
}

/** Ten grants a person. */
function grantsOfOthers(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `.github/access/grants/users/builder-${Math.floor(index / 10)}/change-${index}.yml`,
      currentGrant(),
    ]),
  );
}

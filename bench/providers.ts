import { GRANT_ID, layOutShop, policyGiving } from '../test/e2e/shop.ts';
import { startWorld, type World } from '../test/world/world.ts';
import { type Contender, type Given, ours, peer } from './contenders.ts';
import { PROVIDER_CASES, type ProviderCase } from './provider-cases.ts';
import { currentGrant, longWorkflow } from './shop-step.ts';
import { inTurns, ratio, type Row } from './turns.ts';

export interface ProviderBench {
  /** Milliseconds. */
  readonly roundTrip: number;
  readonly rounds: number;
  /** Names of providers; all of them when left out. */
  readonly only?: ReadonlySet<string> | undefined;
}

/**
 * Lines of the table: per provider the step that gets its credential, beside the provider's own action where its
 * checkout is named in `PEERS`.
 */
export async function benchProviders({ roundTrip, rounds, only }: ProviderBench): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const entry of PROVIDER_CASES) {
    if (only?.has(entry.provider) === false) continue;
    const rows = await measureCase(entry, roundTrip, rounds);
    const other = rows.find(({ name }) => name === entry.peer);
    lines.push(
      ...rows.map(
        (row) =>
          `| ${entry.provider} | ${row.name} | ${roundTrip} | ${row.wall.toFixed(0)} | ${row.cpu.toFixed(0)} | ` +
          `${row.memory.toFixed(0)} | ${ratio(row, other, 'wall')} |`,
      ),
    );
  }
  return lines;
}

async function measureCase(entry: ProviderCase, roundTrip: number, rounds: number): Promise<readonly Row[]> {
  const world = await startWorld({ delayMs: roundTrip, openapi: false });
  try {
    return await inTurns(world, caseContenders(entry, world), rounds);
  } finally {
    await world.close();
  }
}

/** Ourselves with and without what a workflow can name or do without, and the provider's own action. */
export function caseContenders(entry: ProviderCase, world: World): readonly Contender[] {
  layOutShop(world, {
    now: new Date().toISOString(),
    grant: currentGrant(),
    workflow: longWorkflow(),
    policy: policyGiving(entry.credential(world)),
  });
  const given = entry.layOut(world);
  const other = entry.peer === undefined ? undefined : peer(entry.peer, world, given.theirs);
  const named = { grant: GRANT_ID, connect: entry.address(world) };
  const withInputs = (inputs: Readonly<Record<string, string>>): Given => ({
    ...given.ours,
    inputs: { ...given.ours.inputs, ...inputs },
  });
  return [
    ours('grantgate', world, given.ours),
    ours('grantgate, without preflight', world, withInputs({ preflight: 'off' })),
    ours('grantgate, grant and address named', world, withInputs(named)),
    ours('grantgate, both', world, withInputs({ ...named, preflight: 'off' })),
    ...(other === undefined ? [] : [other]),
  ];
}

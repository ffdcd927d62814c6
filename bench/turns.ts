import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '../test/world/world.ts';
import type { Contender } from './contenders.ts';
import { measure, median, type Sample } from './measure.ts';
import { stepEnvironment } from './shop-step.ts';

/** What a contender took: medians, and the samples in the order of the turns. */
export interface Row extends Sample {
  readonly name: string;
  readonly samples: readonly Sample[];
}

/**
 * Measures contenders as steps of the shop's job. They take turns, so that a noisy machine is noisy for all of them.
 */
export async function inTurns(world: World, contenders: readonly Contender[], rounds: number): Promise<readonly Row[]> {
  const temp = mkdtempSync(join(tmpdir(), 'grantgate-bench-'));
  try {
    const samples = new Map<string, Sample[]>(contenders.map(({ name }) => [name, []]));
    // the first round warms the file cache and the world, and does not count
    const turns = Array.from({ length: rounds + 1 }, (_, round) =>
      contenders.map((contender) => ({ ...contender, counts: round > 0 })),
    ).flat();
    for (const { name, script, env, counts } of turns) {
      const sample = await measure(script, { ...stepEnvironment(world, temp), ...env });
      if (counts) samples.get(name)?.push(sample);
    }
    return contenders.map(({ name }) => toRow(name, samples.get(name) ?? []));
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

function toRow(name: string, samples: readonly Sample[]): Row {
  const medianOf = (pick: (sample: Sample) => number): number => median(samples.map(pick));
  return {
    name,
    samples,
    wall: medianOf(({ wall }) => wall),
    cpu: medianOf(({ cpu }) => cpu),
    memory: medianOf(({ memory }) => memory),
  };
}

/**
 * How one row compares with another: the median of what each turn says, which a noisy stretch of time does not move.
 * Empty without the other.
 */
export function ratio(row: Row, other: Row | undefined, quantity: keyof Sample): string {
  if (other === undefined) return '';
  return median(
    row.samples.flatMap((sample, turn) =>
      other.samples[turn] === undefined ? [] : [sample[quantity] / other.samples[turn][quantity]],
    ),
  ).toFixed(2);
}

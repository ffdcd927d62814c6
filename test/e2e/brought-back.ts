import { expect } from 'vitest';
import { branchTip } from '../world/build/branches.ts';
import type { MergeMethod } from '../world/build/merges.ts';
import type { FileChanges } from '../world/git/trees.ts';
import type { Pull, Repository } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { expectNothingIssued, shopRun } from './gate.ts';
import { type HereResult, runHere } from './in-process.ts';
import { GRANT, GRANT_ID, SHOP } from './shop.ts';

export const FILE = `.github/access/grants/${GRANT_ID}.yml`;
export const POLICY = '.github/access/policy.yml';

/** How a reviewed pull request revokes a grant. */
export const REMOVALS: Readonly<Record<string, string | null>> = {
  deleted: null,
  revoked: `${GRANT}revoked: {at: 2026-11-24T09:00:00Z, by: hubot, why: laptop lost}\n`,
  'shortened and narrowed': GRANT.replace(
    /^expires: .*$/m,
    'expires: 2026-11-25T08:00:00Z\nbranches: [release/2026-10]',
  ),
};

/** The site's ways to merge: the method, whether by the merge queue. */
export const WAYS = (['merge', 'squash', 'rebase'] as const).flatMap((method): [MergeMethod, boolean][] => [
  [method, false],
  [method, true],
]);

let step = 0;

/** Moments one after the other, after the shop was laid out and before the run. */
export function moment(): string {
  step += 1;
  return new Date(Date.UTC(2026, 10, 24, 9, 0, step)).toISOString();
}

/**
 * Lets a minute and more go by: a merge and its move in the log may be told a minute apart, and after that nothing is
 * taken for one with the other.
 */
export function aWhile(): void {
  for (let second = 0; second < 70; second += 1) moment();
}

/** The shop's default branch as somebody finds it who wants an old approval back. */
export class Story {
  readonly world: World;
  /** The default branch while the grant was approved. */
  readonly old: string;

  constructor(world: World) {
    step = 0;
    this.world = world;
    this.old = this.tip();
  }

  tip(branch = 'main'): string {
    return branchTip(this.shop(), branch) ?? '';
  }

  shop(): Repository {
    return shopRun(this.world).repository;
  }

  /** A pull request that is open, with no review. */
  open(author: string, files: FileChanges, more: { start?: string; base?: string; branch?: string } = {}): Pull {
    const at = moment();
    return this.world.pull(SHOP, { author, createdAt: at, commits: [{ author, files, date: at }], ...more });
  }

  approve(pull: Pull, author = 'hubot'): void {
    this.world.review(pull, { author, state: 'APPROVED', at: moment() });
  }

  merge(pull: Pull, method: MergeMethod = 'merge', queue = false): void {
    this.world.merge(pull, { by: 'tom', method, queue, at: moment() });
  }

  /** As it should be: proposed by one, approved by the approver, merged. */
  reviewed(files: FileChanges, author = 'lisa', method: MergeMethod = 'merge'): void {
    const pull = this.open(author, files);
    this.approve(pull);
    this.merge(pull, method);
  }

  undo(how: string | null = null): void {
    this.reviewed({ [FILE]: how });
  }

  /** Commits that have nothing to do with access. */
  quiet(count: number): void {
    for (let index = 0; index < count; index += 1)
      this.world.commit(SHOP, { author: 'tom', files: { 'notes.txt': `${index}\n` }, date: moment() });
  }

  async run(): Promise<HereResult> {
    return await runHere(this.world, shopRun(this.world), { inputs: { preflight: 'off', guard: 'off' } });
  }
}

/** Nothing is allowed; with a reason, where there is no choice of one. */
export async function expectDenied(story: Story, reason?: string): Promise<void> {
  const end = await story.run();
  expect({ decision: end.outputs['decision'], reason: reason === undefined ? reason : end.outputs['reason'] }).toEqual({
    decision: 'deny',
    reason,
  });
  expectNothingIssued(end);
}

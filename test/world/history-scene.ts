import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect } from 'vitest';
import { branchTip } from './build/branches.ts';
import { askGraphql } from './client.ts';
import { shopScenario, type Scenario } from './scenario.ts';
import type { Pull } from './state.ts';

type Files = Readonly<Record<string, string | null>>;
type Start = { readonly base?: string; readonly start?: string; readonly branch?: string };

/** A shop whose history a file of tests goes on with. */
export function useHistory(): {
  readonly scenario: () => Scenario;
  /** The moment after the last one. */
  readonly next: () => string;
  /** What git says about the shop's repository, by line. */
  readonly git: (...args: string[]) => string[];
  readonly tip: (branch?: string) => string;
  readonly open: (author: string, files: Files, more?: Start) => Pull;
  readonly blobAt: (commit: string, path: string) => string | undefined;
  readonly graphql: (fields: string, pull?: Pull) => Promise<unknown>;
} {
  let scenario: Scenario;
  beforeAll(async () => void (scenario = await shopScenario()));
  afterAll(() => scenario.world.close());
  let day = 0;
  const next = (): string => new Date(Date.UTC(2026, 10, 21, 8, (day += 1))).toISOString();
  const git = (...args: string[]): string[] => gitLines(scenario.shop.gitDir, args);
  return {
    scenario: () => scenario,
    next,
    git,
    tip: (branch = 'main') => branchTip(scenario.shop, branch) ?? '',
    open: (author, files, more = {}) =>
      scenario.world.pull(scenario.shop, {
        author,
        createdAt: next(),
        commits: Object.entries(files).map(([path, text]) => ({ author, files: { [path]: text }, date: next() })),
        ...more,
      }),
    blobAt: (commit, path) => git('ls-tree', '-r', commit, path)[0]?.split(/\s+/)[2],
    graphql: async (fields, pull) => await answerOf(scenario, fields, pull),
  };
}

function gitLines(gitDir: string, args: readonly string[]): string[] {
  return execFileSync('git', ['--git-dir', gitDir, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
    .split('\n')
    .filter((line) => line !== '');
}

async function answerOf({ world, run }: Scenario, fields: string, pull?: Pull): Promise<unknown> {
  const asked = pull === undefined ? fields : `pullRequest(number: ${pull.number}) { ${fields} }`;
  const query = `{ repository(owner: "acme", name: "shop") { ${asked} } }`;
  const { data, errors } = await askGraphql(world, run.token, query);
  expect(errors).toBeUndefined();
  const { repository } = data as { repository: Record<string, unknown> };
  return pull === undefined ? repository : repository['pullRequest'];
}

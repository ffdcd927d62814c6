import { readdirSync, readFileSync } from 'node:fs';
import { decide } from '../src/policy/decide.ts';
import type { DecisionRequest } from '../src/policy/decision-request.ts';
import { type GrantFile, parseGrant } from '../src/policy/grant.ts';
import { parsePolicy } from '../src/policy/policy.ts';
import {
  evidenceOf,
  HOME,
  makeCorpus,
  makeHoldings,
  NOW,
  POLICY,
  RUN,
  type Sample,
  withFiles,
} from './decide-corpus.ts';
import { timeCasbin, timeCedar } from './decide-rivals.ts';

/** One line of the table: medians in milliseconds, `ratio` to casbin's on the same line. */
export interface DecideRow {
  readonly what: string;
  readonly grants: number;
  readonly ours: number;
  readonly cedar?: number;
  readonly casbin?: number;
  readonly ratio?: number;
  readonly note?: string;
}

const SIZES = [100, 10_000, 100_000] as const;

/** Measures decisions against Cedar and casbin on the same grants, and how fast grant files are read. */
export async function benchDecide(): Promise<{ readonly rows: readonly DecideRow[] }> {
  const rows: DecideRow[] = [...benchHoldings(1000)];
  const few = makeCorpus(20);
  // the first call of each engine compiles it
  await timeCasbin(few);
  timeCedar(few);
  for (const size of SIZES) rows.push(...(await benchSize(size)));
  return { rows };
}

async function benchSize(size: number): Promise<readonly DecideRow[]> {
  const samples = makeCorpus(size);
  const own = samples.filter((sample) => sample.login === RUN.actor);
  const rounds = size > 1000 ? 3 : 30;
  const all = parseAll(samples);
  const evidence = evidenceOf(own);
  const casbin = await timeCasbin(samples);
  const cedar = timeCedar(samples);
  const fromDisk = withFiles(samples, (folder) => ({
    all: median(rounds, () => ask(readGrants(folder, readdirSync(`${folder}/users`)), own)),
    own: median(30, () => ask(readGrants(folder, [RUN.actor]), own)),
  }));
  const parsed = parsingRow(samples, rounds);
  const policy = parsePolicy(POLICY, 'policy.yml');
  const withLoad = casbin.load + casbin.decide;
  return [
    compare({
      what: 'decide, all grants in memory',
      grants: size,
      ours: median(30, () => decide(policy, all, evidence, REQUEST, NOW)),
      cedar: cedar.decide,
      casbin: casbin.decide,
    }),
    compare({
      what: 'load own folder and decide',
      grants: size,
      ours: fromDisk.own,
      cedar: cedar.load + cedar.decide,
      casbin: withLoad,
    }),
    compare({
      what: 'load all files and decide',
      grants: size,
      ours: fromDisk.all,
      cedar: cedar.load + cedar.decide,
      casbin: withLoad,
    }),
    parsed,
  ];
}

function parsingRow(samples: readonly Sample[], rounds: number): DecideRow {
  const size = samples.length;
  const parse = median(rounds, () => parseAll(samples));
  const bytes = samples.reduce((sum, sample) => sum + Buffer.byteLength(sample.source), 0);
  return {
    what: 'parse all grants',
    grants: size,
    ours: parse,
    note: `${(bytes / 1000 / parse).toFixed(1)} MB/s, ${Math.round((size / parse) * 1000)} grants/s`,
  };
}

const REQUEST: DecisionRequest = { run: RUN, home: HOME, role: 'role-0' };

function benchHoldings(count: number): readonly DecideRow[] {
  const samples = makeHoldings(count);
  const files = parseAll(samples);
  const policy = parsePolicy(POLICY, 'policy.yml');
  const evidence = evidenceOf(samples);
  const time = (request: DecisionRequest): number => median(300, () => decide(policy, files, evidence, request, NOW));
  return [
    { what: 'decide, one person, role named', grants: count, ours: time(REQUEST) },
    { what: 'decide, one person, no role named', grants: count, ours: time({ run: RUN, home: HOME }) },
  ];
}

function parseAll(samples: readonly Sample[]): readonly GrantFile[] {
  return samples
    .map((sample) => parseGrant(sample.source, sample.path, sample.path))
    .filter((file): file is GrantFile => file !== undefined);
}

/** Reads the grants of some people, or of all: `grants/users/<login>/<name>.yml`. */
function readGrants(root: string, logins: readonly string[]): readonly GrantFile[] {
  const files: GrantFile[] = [];
  for (const login of logins) {
    for (const name of readdirSync(`${root}/users/${login}`)) {
      const path = `users/${login}/${name}`;
      const file = parseGrant(readFileSync(`${root}/${path}`, 'utf8'), path, path);
      if (file !== undefined) files.push(file);
    }
  }
  return files;
}

function ask(files: readonly GrantFile[], own: readonly Sample[]): void {
  const decision = decide(parsePolicy(POLICY, 'policy.yml'), files, evidenceOf(own), REQUEST, NOW);
  if (decision.decision !== 'allow') throw new Error(`denied: ${decision.reason}`);
}

function compare(row: DecideRow & { readonly casbin: number }): DecideRow {
  return { ...row, ratio: row.ours / row.casbin };
}

function median(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

/** Writes the rows as a markdown table. */
export function formatDecideRows(rows: readonly DecideRow[]): string {
  const cell = (time: number | undefined): string =>
    time === undefined ? '' : time < 10 ? time.toFixed(2) : time.toFixed(0);
  const lines = rows.map(
    (row) =>
      `| ${row.what} | ${row.grants.toLocaleString('en')} | ${cell(row.ours)} | ${cell(row.cedar)} | ` +
      `${cell(row.casbin)} | ${row.ratio?.toFixed(3) ?? ''} | ${row.note ?? ''} |`,
  );
  return [
    '| milliseconds | grants | grantgate | Cedar | casbin | to casbin | |',
    '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
    ...lines,
  ].join('\n');
}

if (import.meta.main) console.log(formatDecideRows((await benchDecide()).rows));

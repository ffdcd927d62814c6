import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchCli, distSizes } from './cli.ts';
import { benchDelegation } from './delegation.ts';
import { benchDecide, formatDecideRows } from './decide.ts';
import { benchGuard } from './guard.ts';
import { benchPreflight, formatPreflightRows } from './preflight.ts';
import { benchProviders } from './providers.ts';
import { benchReview } from './review.ts';
import { AWS_PEER, benchSession } from './session.ts';
import { requestsTable } from './requests.ts';
import { timelineTable } from './timeline.ts';
import { ratio } from './turns.ts';
import { benchWalls } from './walls.ts';
import { workflowsTable } from './workflows/table.ts';

const PARTS = 'session,delegation,providers,requests,size,preflight,guard,cli,decide,review,walls';
/** Milliseconds. */
const ROUND_TRIPS = [0, 30];
const HELP = `npm run bench -- [--rounds N] [--only ${PARTS}] [--provider NAMES] [--write]

Measures the gate and writes tables; with --write into bench/README.md.
Peers are measured beside it when PEERS names checkouts of theirs:

  PEERS=configure-aws-credentials=../configure-aws-credentials,vault-action=../vault-action npm run bench -- --write

--provider measures some of the providers only.

  npm run bench -- --only timeline

shows one run: what it did and waited for when, and what of it was on the critical path.

  npm run bench -- --only workflows --corpus ../repositories [--list]

measures what preflight makes of a folder of repositories, one folder each (owner+name); --list prints every miss.
`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    only: { type: 'string', default: PARTS },
    provider: { type: 'string' },
    corpus: { type: 'string' },
    list: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else if (values.list && values.write) {
  console.error('bench: --list prints every miss, and --write writes a table: give one of them');
  process.exitCode = 2;
} else await main(Number(values.rounds), new Set(values.only.split(',')), values.write);

async function main(rounds: number, only: ReadonlySet<string>, write: boolean): Promise<void> {
  // a bundle of extra certificates adds to every start of Node and would be measured too
  delete process.env['NODE_EXTRA_CA_CERTS'];
  const parts = new Map<string, () => Promise<string>>([
    ['session', async () => await sessionTable(rounds)],
    ['delegation', async () => await delegationTable(rounds)],
    ['providers', async () => await providersTable(rounds, values.provider)],
    ['size', async () => await sizeTable(rounds)],
    ['preflight', async () => formatPreflightRows(await benchPreflight(rounds))],
    ['guard', async () => await guardTable(rounds)],
    ['cli', cliTable],
    ['requests', requestsTable],
    ['timeline', timelineTables],
    ['workflows', async () => await Promise.resolve(corpusTable())],
    ['review', async () => await Promise.resolve(benchReview())],
    ['walls', async () => await Promise.resolve(benchWalls())],
    ['decide', async () => formatDecideRows((await benchDecide()).rows)],
  ]);
  for (const [name, make] of parts) {
    if (!only.has(name)) continue;
    console.error(`bench: ${name} …`);
    const table = await make();
    console.log(`\n${table}`);
    if (write) writeTable(name, table);
  }
}

async function sessionTable(rounds: number): Promise<string> {
  const lines: string[] = [];
  for (const roundTrip of ROUND_TRIPS) {
    const rows = await benchSession({ roundTrip, rounds });
    const other = rows.find(({ name }) => name === AWS_PEER);
    lines.push(
      ...rows.map(
        (row) =>
          `| ${row.name} | ${roundTrip} | ${row.wall.toFixed(0)} | ${row.cpu.toFixed(0)} | ` +
          `${row.memory.toFixed(0)} | ${ratio(row, other, 'wall')} | ${ratio(row, other, 'cpu')} | ` +
          `${ratio(row, other, 'memory')} |`,
      ),
    );
  }
  return [
    medians(rounds),
    '',
    '| step | round trip, ms | wall, ms | CPU, ms | memory, MiB | wall, ratio | CPU, ratio | memory, ratio |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}

async function delegationTable(rounds: number): Promise<string> {
  const lines: string[] = [];
  for (const roundTrip of ROUND_TRIPS) lines.push(...(await benchDelegation(roundTrip, rounds)));
  return [
    medians(rounds),
    '',
    '| the run is started by | round trip, ms | wall, ms | more than by herself, ms |',
    '| --- | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}

async function providersTable(rounds: number, provider: string | undefined): Promise<string> {
  const lines: string[] = [];
  for (const roundTrip of ROUND_TRIPS)
    lines.push(
      ...(await benchProviders({
        roundTrip,
        rounds,
        only: provider === undefined ? undefined : new Set(provider.split(',')),
      })),
    );
  return [
    medians(rounds),
    '',
    '| provider | step | round trip, ms | wall, ms | CPU, ms | memory, MiB | wall, ratio |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}

async function timelineTables(): Promise<string> {
  const tables: string[] = [];
  for (const roundTrip of ROUND_TRIPS) tables.push(await timelineTable(roundTrip));
  return tables.join('\n\n');
}

function corpusTable(): string {
  if (values.corpus === undefined) throw new Error('`--only workflows` needs `--corpus`: a folder of repositories');
  return workflowsTable(values.corpus, values.list);
}

function medians(rounds: number): string {
  return `Medians of ${rounds} runs in turns on ${machine()}. A ratio is the median of what each turn says.`;
}

async function sizeTable(rounds: number): Promise<string> {
  const [few] = await benchSession({ roundTrip: 0, rounds, others: 100, alone: true });
  const [many] = await benchSession({ roundTrip: 0, rounds, others: 100_000, alone: true });
  const loads = distSizes().map(
    ({ bundle, start, all }) => `| dist/${bundle} | ${(start / 1000).toFixed(0)} | ${(all / 1000).toFixed(0)} |`,
  );
  return [
    '| grants of others in the organisation | wall, ms |',
    '| ---: | ---: |',
    `| 100 | ${few?.wall.toFixed(0) ?? ''} |`,
    `| 100,000 | ${many?.wall.toFixed(0) ?? ''} |`,
    '',
    '| bundle | file that starts, kB | with everything loaded on demand, kB |',
    '| --- | ---: | ---: |',
    ...loads,
  ].join('\n');
}

async function guardTable(rounds: number): Promise<string> {
  const lines = (await benchGuard({ rounds })).map(
    ({ what, wall, ratio: toEmpty }) => `| ${what} | ${wall.toFixed(0)} | ${toEmpty.toFixed(2)} |`,
  );
  return ['| process | wall, ms | ratio to an empty Node |', '| --- | ---: | ---: |', ...lines].join('\n');
}

async function cliTable(): Promise<string> {
  const rows = await benchCli(100_000, 3);
  const lines = rows.map(
    (row) =>
      `| ${row.what} | ${row.grants.toLocaleString('en')} | ${row.wall.toFixed(0)} | ${row.casbin.toFixed(0)} | ` +
      `${(row.wall / row.casbin).toFixed(2)} |`,
  );
  return [
    '| command | grants on disk | wall, ms | casbin, load and one decision, ms | ratio |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}

function machine(): string {
  const [cpu] = cpus();
  return `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), Node ${process.versions.node}`;
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function writeTable(name: string, table: string): void {
  const file = new URL('README.md', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(`<!-- ${name} -->`);
  const after = rest?.split(`<!-- /${name} -->`)[1];
  if (before === undefined || after === undefined) throw new Error(`bench/README.md has no place for \`${name}\``);
  writeFileSync(file, `${before}<!-- ${name} -->\n${table}\n<!-- /${name} -->${after}`);
}

import { parse } from 'graphql';
import { type Candidate, evidenceQuery } from '../src/github/evidence-query.ts';
import { namedCandidate, namedQuery } from '../src/github/named-query.ts';
import { POLICY_HISTORY_QUERY } from '../src/github/policy-history-query.ts';
import { ACCESS_QUERY } from '../src/github/policy-query.ts';
import { costOf } from '../test/contract/github-cost.ts';
import { GRANT_ID, layOutShop } from '../test/e2e/shop.ts';
import { githubSchema } from '../test/world/graphql/schema.ts';
import { startWorld, type World } from '../test/world/world.ts';
import type { Contender } from './contenders.ts';
import { PROVIDER_CASES } from './provider-cases.ts';
import { caseContenders } from './providers.ts';
import { awsContenders } from './session.ts';
import { currentGrant, longWorkflow } from './shop-step.ts';
import { inTurns } from './turns.ts';

const ROOT = '.github/access';
const HEAD = [
  "| provider | step | GraphQL | points | REST | job's tokens and keys | provider | all |",
  `| --- | --- |${' ---: |'.repeat(6)}`,
];

/** What a run asks, counted where it is answered, and what its queries take of GitHub's limit. */
export async function requestsTable(): Promise<string> {
  const points = pointsByOperation();
  const lines = await counted('aws', layOutAws, points);
  for (const entry of PROVIDER_CASES)
    lines.push(...(await counted(entry.provider, (world) => caseContenders(entry, world), points)));
  return [...HEAD, ...lines].join('\n');
}

function layOutAws(world: World): readonly Contender[] {
  layOutShop(world, { now: new Date().toISOString(), grant: currentGrant(), workflow: longWorkflow() });
  return awsContenders(world);
}

async function counted(
  provider: string,
  layOut: (world: World) => readonly Contender[],
  points: ReadonlyMap<string, number>,
): Promise<string[]> {
  const world = await startWorld({ openapi: false });
  try {
    const lines: string[] = [];
    for (const contender of layOut(world)) {
      const before = world.requests.length;
      await inTurns(world, [contender], 0); // the round that warms up is the only one
      lines.push(`| ${provider} | ${contender.name} | ${counts(world.requests.slice(before), points).join(' | ')} |`);
    }
    return lines;
  } finally {
    await world.close();
  }
}

function counts(asked: World['requests'], points: ReadonlyMap<string, number>): readonly number[] {
  const github = asked.filter(({ role }) => role === 'github');
  const operations = github.flatMap(({ operation }) => (operation === undefined ? [] : [operation]));
  const identity = asked.filter(({ role }) => role === 'issuer' || role === 'oidc-request');
  return [
    operations.length,
    operations.reduce((sum, operation) => sum + pointsOf(operation, points), 0),
    github.length - operations.length,
    identity.length,
    asked.length - github.length - identity.length,
    asked.length,
  ];
}

function pointsOf(operation: string, points: ReadonlyMap<string, number>): number {
  const known = points.get(operation);
  if (known === undefined) throw new Error(`nothing is known of the query ${operation}`);
  return known;
}

/** The queries of a run that is allowed by one grant. */
function pointsByOperation(): ReadonlyMap<string, number> {
  const schema = githubSchema();
  const grant: Candidate = { ...namedCandidate(GRANT_ID, ROOT), oid: 'a'.repeat(40) };
  const documents = [ACCESS_QUERY, POLICY_HISTORY_QUERY, evidenceQuery([grant]), namedQuery(grant)];
  return new Map(
    documents.map((document) => [/^query (\w+)/.exec(document)?.[1] ?? '', costOf(schema, parse(document)).points]),
  );
}

import { readdirSync } from 'node:fs';
import {
  getVariableValues,
  Kind,
  NoDeprecatedCustomRule,
  parse,
  validate,
  type OperationDefinitionNode,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import type { BranchLog } from '../../src/github/branch-log.ts';
import { candidateVariables, evidenceQuery, type Candidate } from '../../src/github/evidence-query.ts';
import { fetchDispatchPlace } from '../../src/github/dispatch-place.ts';
import { fetchDefaultFiles } from '../../src/github/default-files.ts';
import { fetchOwnIssues, fetchSlots } from '../../src/github/emergencies.ts';
import { fetchAllGateTags } from '../../src/github/all-gate-tags.ts';
import { fetchGateTags } from '../../src/github/gate-tags.ts';
import { fetchTeamNumber } from '../../src/github/numbered-accounts.ts';
import { createFollow, type Follow } from '../../src/github/follow.ts';
import { namedCandidate, namedQuery, namedVariables } from '../../src/github/named-query.ts';
import { POLICY_HISTORY_QUERY, policyHistoryVariables, policyTexts } from '../../src/github/policy-history-query.ts';
import { fetchPerson } from '../../src/github/account-number.ts';
import { type BrakeTarget, readBrakes } from '../../src/github/brakes.ts';
import { ACCESS_QUERY, accessVariables, HOLDER_TAGS_QUERY, holderTagVariables } from '../../src/github/policy-query.ts';
import { personFilesQuery, personFilesVariables } from '../../src/github/person-files.ts';
import type { Holder } from '../../src/policy/holder.ts';
import { fetchRevocations } from '../../src/github/revocations.ts';
import { fetchSources } from '../../src/github/source-files.ts';
import { fetchSpender } from '../../src/github/spent-tag.ts';
import { fetchTagNote } from '../../src/github/tag-note.ts';
import { fetchTeams } from '../../src/github/teams.ts';
import { githubSchema } from '../world/graphql/schema.ts';
import { inRepository, read } from './action-file.ts';
import { caught, refused, type Sent } from './caught-query.ts';
import { costOf } from './github-cost.ts';
import { LIFECYCLE_QUERIES } from './lifecycle-queries.ts';

const NODE_LIMIT = 500_000;
/** What the token of a job may take in an hour, for all runs of its repository. */
const POINTS_OF_A_REPOSITORY = 1000;
const ROOT = '.github/access';
const BATCH = Number(/const BATCH_GRANTS = (\d+);/.exec(read('src/session/gather.ts'))?.[1]);
const MAX_REVIEWERS = Number(/const BATCH_REVIEWERS = (\d+);/.exec(read('src/github/reviewers.ts'))?.[1]);
const OID = 'aa218f56b14c9653891f9e74264a383fa43fefbd';

const FLAGS = { repository: 'acme/shop', commit: OID, path: '.github/workflows/flags.yml' };
/** Operations of the requests workflow that write. */
const WRITING = ['Commit', 'AutoMerge'];
const schema = githubSchema();
const NO_LOG: BranchLog = {
  moves: async () => ({ moves: [], whole: true }),
  isFirst: async () => false,
  again: () => NO_LOG,
};

function candidate(index: number, wanted: Partial<Candidate> = {}): Candidate {
  const id = `users/mona/grant-${index}`;
  return { id, path: `${ROOT}/grants/${id}.yml`, ...wanted };
}

function evidence(candidates: readonly Candidate[]): Sent {
  return {
    document: evidenceQuery(candidates),
    variables: { owner: 'acme', name: 'shop', oid: OID, ...candidateVariables(candidates) },
  };
}

function batch(size: number, wanted: Partial<Candidate>): Sent {
  return evidence(Array.from({ length: size }, (_, index) => candidate(index, wanted)));
}

function named(): Sent {
  const one = namedCandidate('users/mona/november-banner', ROOT);
  return {
    document: namedQuery(one),
    variables: namedVariables('acme/shop', ROOT, one, { kind: 'user', name: 'mona' }),
  };
}

/** What the product sends for teams, which it writes where it sends it. */
async function teams(size: number): Promise<Sent> {
  return await caught({ organization: null }, async (api) =>
    fetchTeams(
      api,
      'acme',
      Array.from({ length: size }, (_, index) => `person-${index}`),
    ),
  );
}

async function sources(size: number): Promise<Sent> {
  return await caught({}, async (api) =>
    fetchSources(
      api,
      Array.from({ length: size }, (_, index) => ({
        repository: 'acme/shop',
        commit: OID,
        path: `scripts/${index}.sh`,
      })),
    ),
  );
}

async function followed(ask: (follow: Follow) => Promise<unknown>): Promise<Sent> {
  return await caught(
    { repository: {} },
    async (api) =>
      await ask(createFollow(api, 'acme/shop', NO_LOG, async () => await Promise.resolve(0))).catch(() => undefined),
  );
}

function person(holders: readonly Holder[]): Sent {
  return {
    document: personFilesQuery(holders),
    variables: { owner: 'acme', name: 'shop', oid: OID, ...personFilesVariables(holders, ROOT) },
  };
}

async function brakes(target: BrakeTarget): Promise<Sent> {
  return await refused(async (api) => readBrakes(api, 'acme/shop', ROOT, target));
}

const SENT: Readonly<Record<string, Sent>> = {
  'policy and grants of a user': {
    document: ACCESS_QUERY,
    variables: { ...accessVariables('acme/shop', ROOT, { kind: 'user', name: 'Mona' }) },
  },
  'policy and grants of an app': {
    document: ACCESS_QUERY,
    variables: { ...accessVariables('acme/shop', ROOT, { kind: 'app', name: 'retool-bridge' }) },
  },
  'policy, grants and people': {
    document: ACCESS_QUERY,
    variables: { ...accessVariables('acme/shop', ROOT, { kind: 'app', name: 'n8n' }, FLAGS, true) },
  },
  'grants of a person whom a tool names': person([{ kind: 'person', name: 'mona-marketing' }]),
  'grants of a person who has an account, too': person([
    { kind: 'person', name: 'mona-marketing' },
    { kind: 'user', name: 'Mona' },
  ]),
  'evidence of one grant': evidence([candidate(0, { oid: OID })]),
  'evidence of a grant with uses': evidence([candidate(0, { oid: OID, uses: true })]),
  'evidence of a file not read yet': evidence([candidate(0, { text: true })]),
  'evidence of several, each otherwise': evidence([
    candidate(0),
    candidate(1, { uses: true }),
    candidate(2, { text: true }),
    candidate(3, { text: true, uses: true }),
    candidate(4, { text: false, uses: false }),
  ]),
  'evidence of a whole batch': batch(BATCH, { oid: OID }),
  'evidence of a whole batch of teams': batch(BATCH, { text: true, uses: true }),
  'a named grant': named(),
  'policy, grants and the workflow that is running': {
    document: ACCESS_QUERY,
    variables: { ...accessVariables('acme/shop', ROOT, { kind: 'user', name: 'Mona' }, FLAGS) },
  },
  'how the policy came to be': {
    document: POLICY_HISTORY_QUERY,
    variables: { ...policyHistoryVariables('acme/shop', ROOT), oid: OID },
  },
  'texts of it': { document: policyTexts(2), variables: { owner: 'acme', name: 'shop', o0: OID, o1: OID } },
  'more of a line': await followed(async (ask) => ask.line(OID, 'x.yml')),
  'who brought a commit': await followed(async (ask) => ask.pullsOf(OID, 'x.yml')),
  'copies aside': await followed(async (ask) => ask.blobsAt([OID, OID], 'x.yml')),
  'older reviews': await followed(async (ask) => ask.reviewsOf(7, 'x')),
  'tags that revoke all of somebody': {
    document: HOLDER_TAGS_QUERY,
    variables: { owner: 'acme', name: 'shop', ...holderTagVariables({ kind: 'user', name: 'tom' }) },
  },
  'what revokes a grant': await brakes({ folder: 'users/mona', grant: 'users/mona/banner' }),
  'what revokes all of somebody': await brakes({ folder: 'teams/growth', grant: undefined }),
  'what revokes people and accounts': await refused(async (api) => fetchRevocations(api, 'acme/shop', ['people/a'])),
  'who somebody is': await caught({}, async (api) => await fetchPerson(api, 'mona').catch(() => undefined)),
  'what freezes': await brakes('freezes'),
  'tags of the gate': await refused(async (api) => fetchGateTags(api, 'acme/shop')),
  'every tag of the gate': await refused(async (api) => fetchAllGateTags(api, 'acme/shop')),
  'where a dispatch goes': await refused(async (api) => fetchDispatchPlace(api, 'acme/shop', 'main')),
  'files of a default branch': await refused(async (api) => fetchDefaultFiles(api, 'acme/shop', ROOT)),
  'the number of a team': await refused(async (api) => fetchTeamNumber(api, 'acme/platform')),
  'which run has spent a token': await caught(
    { repository: { ref: null } },
    async (api) => await fetchSpender(api, 'acme/shop', 'grantgate/spent/1'),
  ),
  'who set a tag': await caught({}, async (api) => await fetchTagNote(api, 'acme/shop', 'grantgate/frozen/1')),
  'files that steps use': await sources(3),
  'as many of them as one request asks for': await sources(50),
  'teams of one person': await teams(1),
  'teams of actor and triggering actor': await teams(2),
  'teams of every reviewer': await teams(MAX_REVIEWERS),
  'what somebody asked for in an emergency': await refused(async (api) => fetchOwnIssues(api, 'acme/shop', 'mona')),
  'tags that count emergencies': await refused(async (api) => fetchSlots(api, 'acme/shop', '583231')),
  ...LIFECYCLE_QUERIES,
};

describe.each(Object.entries(SENT))('%s', (_, { document, variables }) => {
  const parsed = parse(document);
  const operation = parsed.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const declared = operation?.variableDefinitions ?? [];

  test("is valid by GitHub's schema", () => {
    expect(validate(schema, parsed)).toEqual([]);
  });

  test('uses nothing that is deprecated', () => {
    expect(validate(schema, parsed, [NoDeprecatedCustomRule])).toEqual([]);
  });

  test('has each variable it declares, of its type, and no other', () => {
    expect(getVariableValues(schema, declared, variables).errors).toBeUndefined();
    expect(Object.keys(variables).toSorted()).toEqual(declared.map(({ variable }) => variable.name.value).toSorted());
  });

  test('only reads unless it is known to write, and is one operation with a name', () => {
    expect(parsed.definitions).toHaveLength(1);
    expect(operation?.name?.value).toEqual(expect.any(String));
    expect(operation?.operation).toBe(WRITING.includes(operation?.name?.value ?? '') ? 'mutation' : 'query');
  });

  test("stays within GitHub's limits", () => {
    const { nodes, points, unbounded } = costOf(schema, parsed);
    expect(unbounded).toEqual([]);
    expect(nodes).toBeLessThan(NODE_LIMIT);
    expect(points).toBeLessThan(POINTS_OF_A_REPOSITORY);
  });
});

test('every query that the source writes is among them', () => {
  const sources = readdirSync(inRepository('src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const written = sources.flatMap((name) =>
    [...read(`src/${name}`).matchAll(/\b(?:query|mutation) (\w+)(?:\(\$| \{)/g)].map((match) => match[1]),
  );
  const checked = Object.values(SENT).map(({ document }) => /^(?:query|mutation) (\w+)/.exec(document)?.[1]);
  expect(new Set(checked)).toEqual(new Set(written));
  const sending = sources.filter((name) => /\.query\(/.test(read(`src/${name}`))).toSorted();
  expect(sending).toEqual([
    'cli/review/read-evidence.ts',
    'github/account-number.ts',
    'github/all-gate-tags.ts',
    'github/brakes.ts',
    'github/changed-files.ts',
    'github/default-files.ts',
    'github/dispatch-place.ts',
    'github/emergencies.ts',
    'github/follow.ts',
    'github/gate-tags.ts',
    'github/kept-answers.ts',
    'github/last-changes.ts',
    'github/numbered-accounts.ts',
    'github/people-at.ts',
    'github/person-files.ts',
    'github/policy-history.ts',
    'github/propose.ts',
    'github/proposed-pull.ts',
    'github/request-pulls.ts',
    'github/revocations.ts',
    'github/rights-of.ts',
    'github/source-files.ts',
    'github/spent-tag.ts',
    'github/tag-note.ts',
    'github/teams.ts',
    'lifecycle/request-issue.ts',
    'session/ask-about.ts',
    'session/establish.ts',
    'session/gather.ts',
    'session/start-requests.ts',
  ]);
});

test('one grant costs little of what a repository has in an hour', () => {
  const points = [SENT['evidence of one grant'], SENT['a named grant'], SENT['how the policy came to be']].map(
    (sent) => costOf(schema, parse(sent?.document ?? '')).points,
  );
  for (const each of points) expect(each).toBeLessThanOrEqual(11);
});

test('the schema knows what is deprecated', () => {
  const document = parse(
    'query Old { repository(owner: "acme", name: "shop") { pullRequest(number: 1) { databaseId } } }',
  );
  expect(validate(schema, document, [NoDeprecatedCustomRule])).toHaveLength(1);
});

test("costs are reckoned as in GitHub's own examples", () => {
  const comments = 'comments(first: 10) { nodes { bodyHTML } }';
  const nodes =
    '{ viewer { repositories(first: 50) { nodes { pullRequests(first: 20) { nodes ' +
    `{ ${comments} } } issues(first: 20) { nodes { ${comments} } } } } followers(first: 10) { nodes ` +
    '{ login } } } }';
  expect(costOf(schema, parse(nodes))).toMatchObject({ nodes: 22_060, unbounded: [] });
  const points =
    '{ viewer { repositories(first: 100) { nodes { issues(first: 50) { nodes { labels(first: 60) { nodes ' +
    '{ name } } } } } } } }';
  expect(costOf(schema, parse(points)).points).toBe(51);
  expect(costOf(schema, parse('{ viewer { followers { totalCount } } }')).unbounded).toEqual(['followers']);
});

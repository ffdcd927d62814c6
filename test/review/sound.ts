// An organisation in which nothing is wrong and nothing is unknown; each case changes one thing about it.
import type { Evidence, Provenance } from '../../src/policy/evidence.ts';
import { parseGrant } from '../../src/policy/grant.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { accountKey } from '../../src/review/account-facts.ts';
import type { Ignore, ReviewedPolicy, ReviewFacts } from '../../src/review/facts.ts';
import type { RecordedEvent } from '../../src/review/record-facts.ts';
import type { RepositorySettings } from '../../src/review/repository-facts.ts';
import { wasRead } from '../../src/review/source.ts';
import { seenWorkflow } from '../../src/review/workflow-facts.ts';
import { TreeError } from '../../src/workflow/file/tree.ts';
import { parseWorkflow } from '../../src/workflow/survey/called-workflow.ts';
import { soundWalls, type WallChanges } from './sound-walls.ts';

export const NOW = Date.parse('2026-11-25T12:00:00Z');
export const DAY = 86_400_000;
export const HOME = 'acme/shop';
const SHA = '1'.repeat(40);

export const POLICY = `version: 1
approval: {approvers: {users: [480938], permission: maintain}, count: 1}
limits: {lifetime: 30d, session: 1h}
walls: {gate: acme/shop/.github/workflows/gated.yml@refs/heads/main}
roles:
  flag-release:
    description: Turn feature flags on and off
    owner: acme/platform
    branches: ['release/*']
    environments: [staging]
    workflows: [.github/workflows/flags.yml]
    credentials:
      staging:
        environments: [staging]
        aws: {role: 'arn:aws:iam::111122223333:role/flags-staging', region: eu-west-1, session: 15m}
      incidents:
        github:
          app: Iv23liExample
          repositories: [incidents]
          permissions: {contents: read}
          key: {aws-kms: {role: 'arn:aws:iam::111122223333:role/app-key', region: eu-west-1, key: alias/app}}
  bridge:
    description: Preview environments
    owner: acme/platform
    branches: ['preview/x']
    environments: [staging]
    workflows: [.github/workflows/flags.yml]
    runners: [github-hosted, self-hosted]
`;

export const GRANT = `role: flag-release
reason: Banner for the November release
principal-id: 583231
starts: 2026-11-20T08:00:00Z
expires: 2026-12-18T18:00:00Z
`;

export const WORKFLOW = `name: flags
on: workflow_dispatch
permissions: {}
jobs:
  flags:
    runs-on: ubuntu-latest
    environment: staging
    permissions: {id-token: write, contents: read}
    steps:
      - uses: acme/grantgate@${SHA}
      - uses: actions/checkout@${SHA}
      - run: ./flags.sh
        env: {SITE: '\${{ secrets.SITE_NAME }}'}
`;

/** What one case changes. */
export interface Changes {
  readonly policy?: string;
  readonly grants?: Readonly<Record<string, string>>;
  readonly provenance?: Readonly<Record<string, Provenance>>;
  readonly workflow?: string;
  readonly settings?: Partial<RepositorySettings>;
  readonly reviewed?: Partial<ReviewedPolicy>;
  readonly records?: readonly RecordedEvent[];
  readonly ignores?: readonly Ignore[];
  readonly facts?: Partial<ReviewFacts>;
  readonly walls?: WallChanges;
}

export function approved(by = 'hubot', id = 480_938): Provenance {
  return {
    pull: {
      number: 7,
      merged: true,
      author: 'mona',
      author_id: 583_231,
      head_sha: 'c1',
      committers: ['mona'],
      merged_at: NOW - 5 * DAY,
    },
    reviews: [
      {
        author: by,
        author_id: id,
        type: 'User',
        state: 'APPROVED',
        commit: 'c1',
        submitted_at: NOW - 6 * DAY,
        permission: 'maintain',
      },
    ],
  };
}

export const USE: RecordedEvent = {
  kind: 'decision',
  time: NOW - DAY,
  repository: HOME,
  run: '100',
  attempt: '1',
  home: HOME,
  decision: 'allow',
  grant: 'users/mona/banner',
  principal: 'mona',
  event: 'workflow_dispatch',
  ref: 'refs/heads/release/x',
  environment: 'staging',
};

const SETTINGS: RepositorySettings = {
  owners: wasRead({ path: '.github/CODEOWNERS', text: '/.github/ @acme/platform\n', mistakes: [] }),
  demands: wasRead({
    branch: 'main',
    approvals: 1,
    codeOwnerReview: true,
    dismissesStale: true,
    blocksForcePush: true,
  }),
  rulesets: wasRead([
    { name: 'default', target: 'branch', enforcement: 'active', include: ['~DEFAULT_BRANCH'], bypassers: [] },
  ]),
  tagsKept: wasRead(true),
  environments: wasRead([
    { name: 'staging', refs: 'some', reviewers: 1, preventsSelfReview: true, adminsBypass: false },
  ]),
  actions: wasRead({
    allowed: 'selected',
    pinsSha: true,
    defaultWrite: false,
    mayApprove: false,
    forkSecrets: false,
    forkWrite: false,
  }),
  secrets: wasRead([{ name: 'SITE_NAME', updatedAt: NOW - 30 * DAY, environment: 'staging' }]),
  deployKeys: wasRead([{ id: 5, title: 'mirror', canWrite: false, lastUsedAt: NOW - DAY }]),
  runnerGroups: wasRead([{ name: 'gate', allowsPublic: false, restrictsWorkflows: true }]),
  gatedRuns: wasRead(['100/1']),
};

/** Accounts, Apps and tokens with which nothing is wrong. */
const PEOPLE_AND_APPS: Pick<ReviewedPolicy, 'accounts' | 'runs' | 'apps' | 'accessTokens' | 'outsiders'> = {
  accounts: wasRead(
    new Map([
      [accountKey('user', 'mona'), { stands: 'here', id: 583_231, login: 'mona' }],
      [accountKey('id', 480_938), { stands: 'here', id: 480_938, login: 'hubot' }],
      [accountKey('team', 'acme/platform'), { stands: 'here' }],
    ]),
  ),
  runs: wasRead(new Map([['mona', NOW - DAY]])),
  apps: wasRead([
    {
      slug: 'incident-bot',
      appId: 7,
      clientId: 'Iv23liExample',
      reachesAll: false,
      permissions: new Map([['contents', 'read']]),
      isSuspended: false,
    },
  ]),
  accessTokens: wasRead([{ id: 9, owner: 'mona', name: 'laptop', expiresAt: NOW + 30 * DAY, lastUsedAt: NOW - DAY }]),
  outsiders: wasRead([{ login: 'guest', id: 12, repository: HOME, permission: 'read' }]),
};

/** The sound organisation, with changes. */
export function sound(changes: Changes = {}): ReviewFacts {
  const grants = changes.grants ?? { 'users/mona/banner': GRANT };
  const provenance = new Map(Object.keys(grants).map((id) => [id, changes.provenance?.[id] ?? approved()] as const));
  const evidence: Evidence = { provenance, revoked: new Set(), frozen: false, uses: new Map() };
  const text = changes.policy ?? POLICY;
  const policy = policyOf(text);
  const reviewed: ReviewedPolicy = {
    name: HOME,
    home: HOME,
    root: '.github/access',
    text,
    policy,
    grants: Object.entries(grants).flatMap(([id, grant]) => {
      const file = parseGrant(grant, `${id}.yml`, `grants/${id}.yml`);
      return file === undefined ? [] : [{ file, text: grant }];
    }),
    evidence: wasRead(evidence),
    tags: wasRead({ names: [], unread: [] }),
    repositories: [
      {
        name: HOME,
        workflows: wasRead([workflowOf(changes.workflow ?? WORKFLOW)]),
        settings: { ...SETTINGS, ...changes.settings },
      },
    ],
    ...PEOPLE_AND_APPS,
    walls: wasRead(soundWalls({ policy, home: HOME, text }, NOW, changes.walls)),
    ...changes.reviewed,
  };
  return {
    now: NOW,
    policies: [reviewed],
    records: wasRead(changes.records ?? [USE]),
    ignores: changes.ignores ?? [],
    ...changes.facts,
  };
}

function policyOf(text: string): ReviewedPolicy['policy'] {
  const parsed = parsePolicy(text, 'policy.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
  return parsed.value;
}

function workflowOf(text: string): ReturnType<typeof seenWorkflow> {
  const workflow = parseWorkflow(text, '.github/workflows/flags.yml');
  if (workflow instanceof TreeError) throw workflow;
  return seenWorkflow(workflow);
}

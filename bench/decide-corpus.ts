import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Evidence, Provenance } from '../src/policy/evidence.ts';
import { parseRun } from '../src/policy/run.ts';

/** One grant of an organisation, as its file is written and as the other engines are told about it. */
export interface Sample {
  /** Path below `grants/`. */
  readonly path: string;
  readonly login: string;
  readonly role: string;
  readonly environment: string;
  readonly starts: string;
  readonly expires: string;
  readonly source: string;
}

export const NOW = Date.parse('2026-11-25T12:00:00Z');
export const HOME = 'acme/shop';
const ROLES = 20;
const GRANTS_EACH = 10;

/**
 * The policy that all engines are given in their own words: a role covers one workflow, release branches and an
 * environment.
 */
export const POLICY = [
  'version: 1',
  'approval: {approvers: {users: [hubot]}, count: 1}',
  'limits: {lifetime: 90d, session: 1h}',
  'never: {branches: [main]}',
  'roles:',
  ...Array.from(
    { length: ROLES },
    (_, index) =>
      `  role-${index}: {description: A role, branches: ['release/*'], environments: [${environmentOf(index)}], ` +
      'workflows: [.github/workflows/flags.yml]}',
  ),
].join('\n');

function environmentOf(role: number): string {
  return role % 2 === 0 ? 'staging' : 'production';
}

/** Grants of an organisation, ten a person; `login` 0 is who starts the run. */
export function makeCorpus(count: number): readonly Sample[] {
  return Array.from({ length: count }, (_, index) => {
    const role = index % ROLES;
    const day = String(1 + (index % 24)).padStart(2, '0');
    const login = `builder-${Math.floor(index / GRANTS_EACH)}`;
    return sampleOf(
      {
        path: `users/${login}/change-${index}.yml`,
        login,
        role,
        starts: `2026-11-${day}T08:00:00Z`,
        expires: `2026-12-${day}T08:00:00Z`,
      },
      index,
    );
  });
}

/** Grants of one person, all for roles whose scope covers the run. */
export function makeHoldings(count: number): readonly Sample[] {
  return makeCorpus(count).map((sample, index) => ({
    ...sample,
    login: 'builder-0',
    path: `users/builder-0/change-${index}.yml`,
  }));
}

function sampleOf(
  grant: { path: string; login: string; role: number; starts: string; expires: string },
  index: number,
): Sample {
  const lines = [
    `role: role-${grant.role}`,
    `reason: Banner ${index} for the November release`,
    `ticket: https://acme.example/tickets/${index}`,
    `principal-id: ${idOf(grant.login)}`,
    `starts: ${grant.starts}`,
    `expires: ${grant.expires}`,
    'branches: [release/2026-11]',
  ];
  return {
    path: grant.path,
    login: grant.login,
    role: `role-${grant.role}`,
    environment: environmentOf(grant.role),
    starts: grant.starts,
    expires: grant.expires,
    source: `${lines.join('\n')}\n`,
  };
}

function idOf(login: string): number {
  return 1000 + Number(login.slice('builder-'.length));
}

/** What GitHub would say: each grant came by a merged pull request with one approval. */
export function evidenceOf(samples: readonly Sample[]): Evidence {
  const entries = samples.map(({ path, login }, index): [string, Provenance] => [
    path.slice(0, -'.yml'.length),
    {
      pull: {
        number: index + 1,
        merged: true,
        author: login,
        author_id: idOf(login),
        head_sha: 'a'.repeat(40),
        committers: [login],
        merged_at: NOW - 86_400_000,
      },
      reviews: [
        {
          author: 'hubot',
          author_id: 2,
          type: 'User',
          state: 'APPROVED',
          commit: 'a'.repeat(40),
          submitted_at: NOW - 90_000_000,
        },
      ],
    },
  ]);
  return { provenance: new Map(entries), revoked: new Set(), frozen: false, uses: new Map() };
}

/** A run that the first person's first grant covers. */
export const RUN = parseRun({
  actor: 'builder-0',
  actor_id: idOf('builder-0'),
  triggering_actor: 'builder-0',
  triggering_actor_id: idOf('builder-0'),
  repository: HOME,
  repository_id: 1,
  repository_owner: 'acme',
  repository_owner_id: 2,
  ref: 'refs/heads/release/2026-11',
  ref_type: 'branch',
  ref_protected: true,
  sha: 'b'.repeat(40),
  environment: 'staging',
  event_name: 'workflow_dispatch',
  workflow_ref: `${HOME}/.github/workflows/flags.yml@refs/heads/release/2026-11`,
  run_id: 1,
  run_attempt: 1,
  runner_environment: 'github-hosted',
});

/** Writes the grants as files, one folder a person, hands over their folder, and takes them away again. */
export function withFiles<T>(samples: readonly Sample[], use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'grantgate-bench-'));
  try {
    for (const login of new Set(samples.map((sample) => sample.login)))
      mkdirSync(join(folder, 'users', login), { recursive: true });
    for (const sample of samples) writeFileSync(join(folder, sample.path), sample.source);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

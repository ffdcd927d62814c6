import type { Provenance, PullRequest, Review } from '../../src/policy/evidence.ts';
import type { Grant } from '../../src/policy/grant.ts';
import { parsePolicy, type Policy } from '../../src/policy/policy.ts';
import type { Role } from '../../src/policy/role.ts';
import { parseRun, type Run } from '../../src/policy/run.ts';

/** Claims of a run that everything below covers. */
export const CLAIMS: Readonly<Record<string, unknown>> = {
  actor: 'mona',
  actor_id: '583231',
  triggering_actor: 'mona',
  triggering_actor_id: '583231',
  repository: 'acme/shop',
  repository_id: '1296269',
  repository_owner: 'acme',
  repository_owner_id: '9919',
  ref: 'refs/heads/release/1',
  ref_type: 'branch',
  ref_protected: 'true',
  sha: 'b'.repeat(40),
  head_ref: '',
  base_ref: '',
  environment: 'staging',
  event_name: 'workflow_dispatch',
  workflow_ref: 'acme/shop/.github/workflows/flags.yml@refs/heads/release/1',
  run_id: '6200000001',
  run_attempt: '1',
  runner_environment: 'github-hosted',
};

/** That run, with some claims changed; `undefined` leaves one out. */
export function makeRun(changes: Readonly<Record<string, unknown>> = {}): Run {
  return parseRun({ ...CLAIMS, ...changes });
}

/** A policy file; `role` is added to its one role, `top` at the end. */
export function writePolicy(role: readonly string[] = [], top: readonly string[] = []): string {
  return [
    'version: 1',
    'approval: {approvers: {users: [hubot]}}',
    'limits: {lifetime: 30d, session: 1h}',
    'roles:',
    '  flags:',
    '    description: Turn feature flags on and off',
    "    branches: ['release/*']",
    '    environments: [staging]',
    '    workflows: [.github/workflows/flags.yml]',
    ...role.map((line) => `    ${line}`),
    ...top,
    '',
  ].join('\n');
}

/** A policy with some of its approval rules or its role changed. */
export function makePolicy(
  changes: { readonly approval?: Policy['approval']; readonly role?: Partial<Role> } = {},
): Policy {
  const parsed = parsePolicy(writePolicy(), 'policy.yml');
  if (!parsed.ok) throw new Error('the policy of the tests is broken');
  const roles = new Map(
    [...parsed.value.roles].map(([name, role]): [string, Role] => [name, { ...role, ...changes.role }]),
  );
  return { ...parsed.value, roles, ...(changes.approval === undefined ? {} : { approval: changes.approval }) };
}

/** A grant with both ends in its file. */
export function makeGrant(changes: Partial<Grant> = {}): Grant & { readonly expires: number } {
  return {
    id: 'users/mona/banner',
    holder: { kind: 'user', name: 'mona' },
    role: 'flags',
    reason: 'Banner',
    starts: Date.UTC(2026, 10, 24, 8),
    expires: Date.UTC(2026, 10, 28, 18),
    ...changes,
  };
}

export const HEAD = 'a'.repeat(40);

export function makePull(changes: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 7,
    merged: true,
    author: 'mona',
    author_id: 583_231,
    head_sha: HEAD,
    committers: ['mona'],
    merged_at: Date.UTC(2026, 10, 24, 7, 45),
    ...changes,
  };
}

export function makeReview(changes: Partial<Review> = {}): Review {
  return {
    author: 'hubot',
    author_id: 480_938,
    type: 'User',
    state: 'APPROVED',
    commit: HEAD,
    submitted_at: Date.UTC(2026, 10, 24, 7, 30),
    ...changes,
  };
}

export function makeProvenance(
  reviews: readonly Review[] = [makeReview()],
  pull: PullRequest = makePull(),
): Provenance {
  return { pull, reviews };
}

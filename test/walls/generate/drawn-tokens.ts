import { isSameName } from '../../../src/policy/fold.ts';
import { matchesAny, matchesAnyCaseless } from '../../../src/policy/glob.ts';
import { parsePolicy, type Policy } from '../../../src/policy/policy.ts';
import { formatProblem } from '../../../src/policy/problem.ts';
import { meantTokens, type Meant } from '../../../src/walls/meant.ts';
import type { WallFacts, WallRepository } from '../../../src/walls/generate/wall-facts.ts';
import { GITHUB_ISSUER } from '../../../src/walls/token.ts';

export const GATE = 'acme/shop/.github/workflows/gated.yml@refs/heads/main';
export const HOME = 'acme/shop';

/** A repository whose subjects have numbers, one whose have none, and one with a template. */
export const SHOP: WallRepository = {
  repository: HOME,
  id: '7701',
  ownerId: '9919',
  defaultBranch: 'main',
  subject: { prefix: 'repo:acme@9919/shop@7701' },
  environments: ['staging', 'production', 'preview-1', 'Preview-2', 'odd: one'],
};
export const OLD: WallRepository = {
  ...SHOP,
  repository: 'acme/old',
  id: '31',
  subject: { prefix: 'repo:acme/old' },
  environments: ['staging'],
};
export const FACTS: WallFacts = { issuer: GITHUB_ISSUER, repositories: [SHOP, OLD] };

/** A policy with these lines for the one role `flags`, and these further roles. */
export function policyOf(role: string, more = ''): Policy {
  const text = `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
never: {branches: [main, 'admin/**'], environments: [payments]}
walls: {gate: ${GATE}}
roles:
  flags:
    description: Flags
    workflows: [.github/workflows/flags.yml]
${role.replaceAll(/^(?=.)/gm, '    ')}
${more.replaceAll(/^(?=.)/gm, '  ')}
`;
  const parsed = parsePolicy(text, 'policy.yml');
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return parsed.value;
}

export const meantOf = (policy: Policy, facts = FACTS): readonly Meant[] =>
  meantTokens(policy, { home: HOME, gate: policy.walls?.gate, repositories: facts.repositories });

/** What differs from job to job; `sub` follows from it, as GitHub makes it. */
export interface DrawnJob {
  readonly repository: WallRepository;
  readonly environment: string | undefined;
  readonly ref: string;
  readonly gate: string;
  readonly audience: string;
  readonly actor: string;
  readonly event: string;
}

/** The claims of a job's token. */
export function claimsOf({
  repository,
  environment,
  ref,
  gate,
  audience,
  actor,
  event,
}: DrawnJob): Record<string, string> {
  const [owner = ''] = repository.repository.split('/');
  const context =
    environment !== undefined
      ? `environment:${environment.replaceAll(':', '%3A')}`
      : event === 'pull_request'
        ? 'pull_request'
        : `ref:${ref}`;
  const parts = (repository.subject.keys ?? ['repo', 'context']).map((key) => {
    if (key === 'repo') return repository.subject.prefix;
    if (key === 'context') return context;
    return key === 'job_workflow_ref' ? `job_workflow_ref:${gate.replaceAll(':', '%3A')}` : `${key}:x`;
  });
  return {
    iss: GITHUB_ISSUER,
    aud: audience,
    sub: parts.join(':'),
    repository: repository.repository,
    repository_id: repository.id,
    repository_owner: owner,
    repository_owner_id: repository.ownerId,
    ref,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ...(environment === undefined ? {} : { environment }),
    job_workflow_ref: gate,
    workflow_ref: `${repository.repository}/.github/workflows/flags.yml@${ref}`,
    event_name: event,
    actor,
    actor_id: actor,
    runner_environment: 'github-hosted',
  };
}

const REPOSITORIES: readonly WallRepository[] = [
  SHOP,
  OLD,
  { ...SHOP, id: '7702', subject: { prefix: 'repo:acme@9919/shop@7702' } },
  { ...SHOP, ownerId: '1', subject: { prefix: 'repo:acme@1/shop@7701' } },
  { ...OLD, id: '32' },
  { ...SHOP, repository: 'mallory/shop', id: '9', ownerId: '8', subject: { prefix: 'repo:mallory@8/shop@9' } },
];
const ENVIRONMENTS = [
  undefined,
  'staging',
  'production',
  'preview-1',
  'Preview-2',
  'preview-9/x',
  'staging2',
  'STAGING',
  'odd: one',
  'payments',
];
const REFS = [
  'main',
  'release/1',
  'release/1/2',
  'release',
  'releases/1',
  'admin/x',
  'hotfix/a',
  'v1',
  'preview/a',
  'preview/a/b',
  'x',
].flatMap((name) => [`refs/heads/${name}`, `refs/tags/${name}`]);
const GATES = [
  GATE,
  'acme/shop/.github/workflows/gated.yml@refs/heads/release/1',
  'acme/shop/.github/workflows/gated.yml@refs/tags/main',
  'acme/shop/.github/workflows/flags.yml@refs/heads/main',
  'acme/shop/.github/workflows/gated.yml@refs/heads/main2',
  'mallory/shop/.github/workflows/gated.yml@refs/heads/main',
];

/** Jobs near the one that is meant: each with one thing, or two, of other jobs. */
export function jobsAround(audience: string, actors: readonly string[] = ['583231']): readonly DrawnJob[] {
  const axes = {
    repository: REPOSITORIES,
    environment: ENVIRONMENTS,
    ref: [...REFS, 'refs/pull/7/merge'],
    gate: GATES,
    audience: [audience, 'sts.amazonaws.com2', 'https://github.com/acme', ''],
    actor: [...actors, '1'],
    event: ['workflow_dispatch', 'push', 'pull_request'],
  };
  const jobs: DrawnJob[] = [];
  const base = { gate: GATE, audience, actor: actors[0] ?? '583231', event: 'workflow_dispatch' };
  for (const repository of axes.repository)
    for (const environment of axes.environment)
      for (const ref of axes.ref) {
        const job = { ...base, repository, environment, ref };
        jobs.push(job);
        const at = jobs.length;
        jobs.push(
          { ...job, gate: axes.gate[at % axes.gate.length] ?? '' },
          { ...job, audience: axes.audience[at % axes.audience.length] ?? '' },
          { ...job, actor: axes.actor[at % axes.actor.length] ?? '' },
          { ...job, event: axes.event[at % axes.event.length] ?? '' },
        );
      }
  return jobs;
}

/** Whether the policy means a job to have a credential: by the policy's own patterns, not by the walls. */
export function isMeant(job: DrawnJob, meant: Meant): boolean {
  const { never } = meant;
  const [, kind = '', name = ''] = /^refs\/(heads|tags)\/(.*)$/.exec(job.ref) ?? [];
  const list = kind === 'heads' ? 'branches' : 'tags';
  if (kind === '' || matchesAny(never[list], name)) return false;
  if (job.event === 'pull_request' && job.environment === undefined) return false;
  return meant.places.some((place) => {
    const { environment } = job;
    const isThere =
      environment === undefined
        ? place.withoutEnvironment
        : place.environments.every((patterns) => matchesAnyCaseless(patterns, environment)) &&
          !matchesAnyCaseless(never.environments, environment);
    return (
      place.repository.id === job.repository.id &&
      place.repository.ownerId === job.repository.ownerId &&
      isSameName(place.repository.repository, job.repository.repository) &&
      isThere &&
      matchesAny(place[list], name) &&
      job.gate === meant.gate &&
      job.audience === meant.audience
    );
  });
}

/** Names of environments are compared by case in clouds: a job in one that GitHub writes otherwise is not let in. */
export function isWrittenSo({ environment, repository }: DrawnJob, named: readonly string[]): boolean {
  return (
    environment === undefined || (repository.environments ?? []).includes(environment) || named.includes(environment)
  );
}

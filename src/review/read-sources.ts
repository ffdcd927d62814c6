import type { ReviewedPolicy, ReviewFacts } from './facts.ts';
import type { RepositorySettings } from './repository-facts.ts';
import type { ReviewSource, Sourced } from './source.ts';

/** What became of a source: of a policy, or of one of its repositories. */
export interface ReadSource {
  /** `owner/name`, or the folder. */
  readonly place: string;
  readonly source: ReviewSource;
  readonly state: Sourced<unknown>['state'];
  /** Of a refusal: the permission that shows it. */
  readonly needs?: string;
  readonly why?: string;
}

const OF_SETTINGS = [
  ['code-owners', 'owners'],
  ['rules', 'demands'],
  ['rulesets', 'rulesets'],
  ['environments', 'environments'],
  ['actions', 'actions'],
  ['secrets', 'secrets'],
  ['deploy-keys', 'deployKeys'],
  ['runner-groups', 'runnerGroups'],
] as const satisfies readonly (readonly [ReviewSource, keyof RepositorySettings])[];

/** Every source of a review and what became of it, for “About this review”. */
export function sourceRows({ policies, records }: ReviewFacts): readonly ReadSource[] {
  return [
    ...policies.flatMap((policy) => [
      sourceRow(policy.name, 'evidence', policy.evidence),
      sourceRow(policy.name, 'tags', policy.tags),
      sourceRow(policy.name, 'accounts', policy.accounts),
      sourceRow(policy.name, 'collaborators', policy.outsiders),
      sourceRow(policy.name, 'apps', policy.apps),
      sourceRow(policy.name, 'access-tokens', policy.accessTokens),
      sourceRow(policy.name, 'runs', policy.runs),
      ...wallRows(policy),
      ...policy.repositories.flatMap(({ name, workflows, settings }) => [
        sourceRow(name, 'workflows', workflows),
        ...OF_SETTINGS.map(([source, part]) => sourceRow(name, source, settings[part])),
      ]),
    ]),
    sourceRow('', 'records', records),
  ];
}

/** One for each file or answer: what it leaves out is part of what was not read. */
function wallRows({ name, walls }: ReviewedPolicy): readonly ReadSource[] {
  if (walls.state !== 'read') return [sourceRow(name, 'walls', walls)];
  return walls.value.sources.map(({ name: file, state, needs, partial }) => ({
    place: file,
    source: 'walls',
    state,
    ...(needs === undefined ? {} : { needs }),
    ...(partial.length === 0 ? {} : { why: partial.join('; ') }),
  }));
}

function sourceRow(place: string, source: ReviewSource, read: Sourced<unknown>): ReadSource {
  const refused = read.state === 'refused' ? { needs: read.needs, why: read.why } : {};
  return { place, source, state: read.state, ...refused };
}

import { isSameName } from '../../policy/fold.ts';
import { matchesAnyAlike, matchesAnyCaseless } from '../../policy/glob.ts';
import { areDisjoint } from '../../policy/overlap.ts';
import type { Meant, MeantPlace } from '../meant.ts';
import type { WallFacts, WallPerson, WallProblem, WallRepository } from './wall-facts.ts';

/** Tokens that a wall lets in: the product of what each claim may be. */
export interface Admission {
  readonly role: string;
  readonly credential: string;
  readonly audience: string;
  readonly gate: string;
  readonly repository: WallRepository;
  /** Names as they are in tokens; `undefined` for a job without an environment. */
  readonly environments: readonly string[] | undefined;
  /** Patterns of the policy, for whole refs. */
  readonly refs: readonly string[];
  readonly neverRefs: readonly string[];
  readonly events: readonly string[];
  /** Who has a grant for the role; `undefined` where the wall does not name people. */
  readonly people: readonly WallPerson[] | undefined;
}

/** What comes of a meant set of tokens: the products, or why they cannot be written down. */
export interface Admitted {
  readonly admissions: readonly Admission[];
  readonly problems: readonly WallProblem[];
}

/** Writes what is meant as products of what each claim may be; the policy names the gate. Pure. */
export function admissionsOf(meant: Meant, facts: WallFacts, people?: readonly WallPerson[]): Admitted {
  const { role, credential, audience, gate = '', never, events } = meant;
  const problems = unknownRepositories(meant);
  const admissions = meant.places.flatMap((place): readonly Admission[] => {
    const repository = facts.repositories.find((one) => one.id === place.repository.id);
    if (repository === undefined) return [];
    const refs = meantRefs(place, never);
    const environments = environmentsOf(meant, place, repository, problems);
    const base = {
      role,
      credential,
      audience,
      gate,
      repository,
      refs,
      neverRefs: overlapping(neverRefs(never), refs),
      events,
      people: people?.filter((one) => one.role === role),
    };
    if (refs.length === 0) return [];
    return [
      ...(environments.length === 0 ? [] : [{ ...base, environments }]),
      ...(place.withoutEnvironment ? [{ ...base, environments: undefined }] : []),
    ];
  });
  return { admissions, problems };
}

function unknownRepositories({ unknown, role }: Meant): WallProblem[] {
  return unknown
    .filter((pattern) => !/[*?[\\]/.test(pattern))
    .map((pattern) => ({
      message: `nothing is known of the repository \`${pattern}\`, for which the role \`${role}\` is`,
      hint: `add it to the file of facts, or set GH_TOKEN and leave \`--facts\` out`,
    }));
}

function meantRefs({ branches, tags }: MeantPlace, never: Meant['never']): readonly string[] {
  const isNever = (kind: 'branches' | 'tags', name: string): boolean =>
    !/[*?[\\]/.test(name) && matchesAnyAlike(never[kind], name);
  return [
    ...branches.filter((name) => !isNever('branches', name)).map((name) => `refs/heads/${name}`),
    ...tags.filter((name) => !isNever('tags', name)).map((name) => `refs/tags/${name}`),
  ];
}

function neverRefs({ branches, tags }: Meant['never']): readonly string[] {
  return [...branches.map((name) => `refs/heads/${name}`), ...tags.map((name) => `refs/tags/${name}`)];
}

/** Of what never counts, what the patterns could match. */
function overlapping(never: readonly string[], refs: readonly string[]): readonly string[] {
  return never.filter((one) => refs.some((ref) => !areDisjoint(one, ref)));
}

/** Names of environments: those the policy writes out, and those GitHub has that its patterns match. */
function environmentsOf(
  { role, never }: Meant,
  { environments: lists }: MeantPlace,
  { environments: there, repository }: WallRepository,
  problems: WallProblem[],
): readonly string[] {
  const patterns = lists.flat();
  const isPattern = (name: string): boolean => /[*?[\\]/.test(name);
  const opens = lists.every((list) => list.some(isPattern));
  if (opens && lists.length > 0 && there === undefined)
    problems.push({
      message: `which environments of \`${repository}\` the patterns of the role \`${role}\` mean is not known`,
      hint: `\`gh api repos/${repository}/environments --jq '[.environments[].name]'\` prints them`,
    });
  const written = patterns.filter((name) => !isPattern(name));
  const names = [...(there ?? []), ...written.filter((name) => there?.some((one) => isSameName(one, name)) !== true)];
  return [...new Set(names)]
    .filter((name) => lists.every((list) => matchesAnyCaseless(list, name)))
    .filter((name) => !matchesAnyAlike(never.environments, name))
    .toSorted();
}

import { groupedBy } from '../../policy/grouped.ts';
import type { Policy } from '../../policy/policy.ts';
import type { TextPattern } from '../language.ts';
import type { Meant } from '../meant.ts';
import { type Admission, admissionsOf } from './admission.ts';
import { oneOrMany } from './aws-trust.ts';
import { refPatterns, subjectPatterns } from './claim-tests.ts';
import { exactText, starPattern } from './ref-patterns.ts';
import type { WallFacts, WallPerson, WallProblem } from './wall-facts.ts';

/** A role of the JWT auth method of Vault or OpenBao, by the names of its API. */
export interface VaultRoleWall {
  readonly url: string;
  readonly namespace: string | undefined;
  readonly mount: string;
  readonly role: string;
  readonly uses: readonly string[];
  readonly body: VaultRoleBody;
}

/** https://openbao.org/api-docs/auth/jwt/#create-update-role */
export interface VaultRoleBody {
  readonly role_type: 'jwt';
  readonly user_claim: 'repository_id';
  readonly bound_audiences: readonly string[];
  readonly bound_claims_type: 'string' | 'glob';
  readonly bound_claims: Readonly<Record<string, string | readonly string[]>>;
  readonly token_type: 'service';
  readonly token_ttl: number;
  readonly token_max_ttl: number;
  readonly token_explicit_max_ttl: number;
  readonly expiration_leeway: -1;
  readonly not_before_leeway: -1;
}

interface VaultWalls {
  readonly walls: readonly VaultRoleWall[];
  readonly problems: readonly WallProblem[];
  readonly notes: readonly string[];
}

/** The walls of every role of a JWT auth method that the policy names. Pure. */
export function vaultWalls(
  policy: Policy,
  meant: readonly Meant[],
  facts: WallFacts,
  people?: readonly WallPerson[],
): VaultWalls {
  const problems: WallProblem[] = [];
  const notes: string[] = [];
  const walls: VaultRoleWall[] = [];
  const roles = groupedBy(meant, ({ target }) => (target.kind === 'vault' ? JSON.stringify(target) : ''));
  roles.delete('');
  for (const [, uses] of [...roles].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const target = uses[0]?.target;
    if (target?.kind !== 'vault') continue;
    const admitted = uses.map((one) => admissionsOf(one, facts, people));
    problems.push(...admitted.flatMap((one) => one.problems));
    const made = roleBody(
      target.role,
      admitted.flatMap((one) => one.admissions),
      longestToken(policy, uses),
    );
    if (made === undefined) notes.push(`\`${target.role}\`: no job is meant to have it, so nothing is written for it`);
    else if ('message' in made) problems.push(made);
    else {
      const { url, namespace, mount, role } = target;
      const names = uses.map((one) => `${one.role} (${one.credential})`);
      walls.push({ url, namespace, mount, role, uses: names, body: made });
      if (made.bound_claims_type === 'glob')
        notes.push(`\`${role}\`: \`*\` of Vault also stands for slashes, so it takes branches that the gate refuses`);
    }
  }
  if (people !== undefined && walls.length > 0)
    notes.push('Vault compares accounts and no time: make its roles again as soon as a grant ends');
  return { walls, problems, notes };
}

/** All that a login may last: no credential lives longer. In seconds. */
function longestToken({ roles, limits }: Policy, uses: readonly Meant[]): number {
  const sessions = uses.map(({ role, credential }) => {
    const session = roles.get(role)?.credentials?.get(credential)?.vault?.session ?? limits.session;
    return Math.min(session, limits.session);
  });
  return Math.max(...sessions);
}

/** One role is one product: credentials that differ in two claims would let in what neither means. */
function roleBody(
  role: string,
  admissions: readonly Admission[],
  seconds: number,
): VaultRoleBody | WallProblem | undefined {
  const [first] = admissions;
  if (first === undefined) return undefined;
  if (new Set(admissions.map(productKey)).size > 1) return severalProducts(role);
  const places = placeClaims(admissions);
  const glob = places.patterns.some((pattern) => exactText(pattern) === undefined);
  const wrong = unwritable(role, first, places, glob);
  if (wrong !== undefined) return wrong;
  const texts = (patterns: readonly TextPattern[]): string | readonly string[] =>
    oneOrMany([...new Set(patterns.map((pattern) => exactText(pattern) ?? starPattern(pattern) ?? ''))]);
  const people = admissions.some((one) => one.people !== undefined)
    ? [...new Set(admissions.flatMap((one) => one.people ?? []).map(({ id }) => id))].toSorted()
    : undefined;
  return {
    role_type: 'jwt',
    user_claim: 'repository_id',
    bound_audiences: [...new Set(admissions.map((one) => one.audience))].toSorted(),
    bound_claims_type: glob ? 'glob' : 'string',
    bound_claims: {
      repository_id: first.repository.id,
      repository_owner_id: first.repository.ownerId,
      job_workflow_ref: first.gate,
      ...(places.environments === undefined
        ? { sub: texts(places.subjects) }
        : { environment: oneOrMany(places.environments) }),
      ref: texts(places.refs),
      // nobody's number, where nobody has a grant
      ...(people === undefined ? {} : { actor_id: oneOrMany(people.length === 0 ? ['0'] : people) }),
    },
    token_type: 'service',
    token_ttl: seconds,
    token_max_ttl: seconds,
    token_explicit_max_ttl: seconds,
    expiration_leeway: -1,
    not_before_leeway: -1,
  };
}

interface PlaceClaims {
  readonly refs: readonly TextPattern[];
  /** The same for all; `undefined` where `sub` has to tell jobs in an environment from others. */
  readonly environments: readonly string[] | undefined;
  readonly subjects: readonly TextPattern[];
  readonly patterns: readonly TextPattern[];
}

/** A bound claim has to be there, so that a job has no environment can only be seen in `sub`. */
function placeClaims(admissions: readonly Admission[]): PlaceClaims {
  const [first] = admissions;
  const refs = first === undefined ? [] : refPatterns(first);
  const isSame = new Set(admissions.map(({ environments }) => JSON.stringify(environments ?? []))).size === 1;
  const environments = isSame ? first?.environments : undefined;
  const subjects = environments === undefined ? admissions.flatMap(subjectPatterns) : [];
  return { refs, environments, subjects, patterns: [...refs, ...subjects] };
}

function productKey({ repository, refs, neverRefs, gate }: Admission): string {
  return JSON.stringify([repository.id, refs, neverRefs, gate]);
}

function severalProducts(role: string): WallProblem {
  return {
    message:
      `the role \`${role}\` of Vault is for credentials that differ in branches or repositories, ` +
      'which one role cannot tell apart',
    hint: 'give each credential a role of its own under `vault.role`',
  };
}

/** What a role cannot say: a star that is one, and what is left out of a pattern. */
function unwritable(role: string, admission: Admission, places: PlaceClaims, glob: boolean): WallProblem | undefined {
  const names = [...(places.environments ?? []), admission.gate];
  // Terraform's provider takes several values as one text, with commas between them
  if ([...names, ...places.patterns.map((one) => starPattern(one) ?? '')].some((name) => name.includes(',')))
    return { message: `a name for the role \`${role}\` of Vault has a comma`, hint: 'write names without one' };
  if (glob && (names.some((name) => name.includes('*')) || places.patterns.map(starPattern).includes(undefined)))
    return { message: `a name for the role \`${role}\` of Vault has a star`, hint: 'write names without one' };
  return glob && admission.neverRefs.length > 0
    ? {
        message:
          `a role of Vault cannot leave out what is under \`never\` (${admission.neverRefs.join(', ')}), ` +
          `which \`${role}\` would take`,
        hint: 'write patterns of branches that nothing under `never` is among',
      }
    : undefined;
}

import { groupedBy } from '../../policy/grouped.ts';
import type { Meant } from '../meant.ts';
import { type Admission, admissionsOf } from './admission.ts';
import { byEnd } from './aws-trust.ts';
import { CEL_LIMITS, celCondition } from './cel.ts';
import type { WallFacts, WallPerson, WallProblem } from './wall-facts.ts';

/** What is to be set of one provider of a workload identity pool, and of the service accounts behind it. */
export interface GcpProviderWall {
  /** `projects/N/locations/global/workloadIdentityPools/P/providers/X`. */
  readonly provider: string;
  readonly project: string;
  readonly pool: string;
  readonly id: string;
  readonly condition: string;
  readonly mapping: Readonly<Record<string, string>>;
  /** Empty where the provider takes its own name. */
  readonly audiences: readonly string[];
  readonly bindings: readonly GcpBinding[];
}

/** Who may impersonate a service account. */
export interface GcpBinding {
  readonly account: string;
  readonly member: string;
  /** Milliseconds since 1970. */
  readonly until: number | undefined;
  readonly uses: readonly string[];
}

interface GcpWalls {
  readonly walls: readonly GcpProviderWall[];
  readonly problems: readonly WallProblem[];
  readonly notes: readonly string[];
}

/** The walls of every provider that the policy names. Pure. */
export function gcpWalls(meant: readonly Meant[], facts: WallFacts, people?: readonly WallPerson[]): GcpWalls {
  const problems: WallProblem[] = [];
  const notes: string[] = [];
  const walls: GcpProviderWall[] = [];
  const providers = groupedBy(meant, ({ target }) => (target.kind === 'gcp' ? target.provider : ''));
  providers.delete('');
  for (const [provider, uses] of [...providers].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const accounts = boundAccounts(uses, facts, people, problems);
    if (accounts.length === 0) notes.push(`\`${provider}\`: no job is meant to use it, so nothing is written for it`);
    else {
      const wall = providerWall(provider, accounts, people !== undefined);
      if ('message' in wall) problems.push(wall);
      else walls.push(wall);
    }
  }
  return { walls, problems, notes };
}

interface BoundAccount {
  /** Address of the service account; `undefined` where the job acts as itself. */
  readonly account: string | undefined;
  readonly uses: readonly string[];
  readonly admissions: readonly Admission[];
}

function boundAccounts(
  uses: readonly Meant[],
  facts: WallFacts,
  people: readonly WallPerson[] | undefined,
  problems: WallProblem[],
): readonly BoundAccount[] {
  const grouped = groupedBy(uses, ({ target }) => (target.kind === 'gcp' ? target.account : undefined));
  return [...grouped].flatMap(([account, meant]): readonly BoundAccount[] => {
    const admitted = meant.map((one) => admissionsOf(one, facts, people));
    problems.push(...admitted.flatMap((one) => one.problems));
    const admissions = admitted.flatMap((one) => one.admissions);
    const names = meant.map(({ role, credential }) => `${role} (${credential})`);
    return admissions.length === 0 ? [] : [{ account, uses: names, admissions }];
  });
}

/** `google.subject` may have 127 bytes: numbers only. Source: IAM, WorkloadIdentityPoolProvider, attributeMapping. */
const GOOGLE_SUBJECT = "assertion.repository_id + '/' + assertion.run_id + '/' + assertion.actor_id";

function providerWall(
  provider: string,
  accounts: readonly BoundAccount[],
  hasPeople: boolean,
): GcpProviderWall | WallProblem {
  const made = accounts.map(({ admissions }) => eitherCondition(admissions, hasPeople));
  const conditions = made.filter((one) => typeof one === 'string');
  const wrong = made.find((one) => typeof one !== 'string');
  if (wrong !== undefined) return wrong;
  const texts = [...new Set(conditions)];
  // of several accounts behind one provider, each has an attribute that only its own jobs have
  const isShared = accounts.length > 1 && texts.length > 1;
  const own = isShared
    ? ownAttributes(accounts, conditions, hasPeople)
    : accounts.map(() => ({ name: sharedAttribute(hasPeople), expression: undefined }));
  const condition = anyCondition(texts);
  const [, project = '', , , , pool = '', , id = ''] = provider.split('/');
  const principals = `principalSet://iam.googleapis.com/${provider.replace(/\/providers\/.*$/, '')}`;
  return (
    tooLong(provider, condition, own) ?? {
      provider,
      project,
      pool,
      id,
      condition,
      mapping: mappingOf(own, hasPeople),
      audiences: audiencesBeside(provider, accounts),
      bindings: accounts.flatMap((account, index) => bindingsOf(account, own[index]?.name ?? '', isShared, principals)),
    }
  );
}

function mappingOf(own: readonly OwnAttribute[], hasPeople: boolean): Readonly<Record<string, string>> {
  return {
    'google.subject': GOOGLE_SUBJECT,
    'attribute.repository_id': 'assertion.repository_id',
    ...(hasPeople ? { 'attribute.actor_id': 'assertion.actor_id' } : {}),
    ...Object.fromEntries(
      own.flatMap(({ name, expression }) => (expression === undefined ? [] : [[name, expression]])),
    ),
  };
}

/** None where only the provider's own name is asked for, which it then takes by itself. */
function audiencesBeside(provider: string, accounts: readonly BoundAccount[]): readonly string[] {
  const audience = `https://iam.googleapis.com/${provider}`;
  const all = new Set(accounts.flatMap(({ admissions }) => admissions.map((one) => one.audience)));
  return all.size === 1 && all.has(audience) ? [] : [...all].toSorted();
}

function tooLong(provider: string, condition: string, own: readonly OwnAttribute[]): WallProblem | undefined {
  const longest = Math.max(0, ...own.map(({ expression = '' }) => expression.length));
  const hint = 'give each service account a provider of its own in the policy';
  if (condition.length > CEL_LIMITS.condition)
    return {
      message:
        `the attribute condition of \`${provider}\` has ${condition.length} characters, ` +
        `and Google takes ${CEL_LIMITS.condition} at most`,
      hint,
    };
  return longest > CEL_LIMITS.mapping
    ? {
        message: `a mapping of \`${provider}\` has ${longest} characters, of ${CEL_LIMITS.mapping} that Google takes`,
        hint,
      }
    : undefined;
}

/** One admission, or any of several. */
function eitherCondition(admissions: readonly Admission[], hasPeople: boolean): string | WallProblem {
  // a binding says who and until when; of several admissions, each is for people of its own
  const names = hasPeople && admissions.length > 1;
  const made = [...new Set(admissions.map((one) => celCondition(one, names)))];
  const wrong = made.find((one) => typeof one !== 'string');
  if (wrong !== undefined && typeof wrong !== 'string') return wrong;
  return anyCondition(made.filter((one) => typeof one === 'string'));
}

function anyCondition(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? '') : conditions.map((one) => `(${one})`).join(' || ');
}

/** Room is left for a number. Source: IAM, WorkloadIdentityPoolProvider, attributeMapping: 100 characters. */
const MAX_ATTRIBUTE_CHARACTERS = 90;

interface OwnAttribute {
  readonly name: string;
  readonly expression: string | undefined;
}

/** The attribute by which an account is bound where all jobs of the provider may use it. */
function sharedAttribute(hasPeople: boolean): string {
  return hasPeople ? 'attribute.actor_id' : 'attribute.repository_id';
}

/**
 * The attribute of each account, which only its own jobs have.
 *
 * INVARIANT: no two accounts share one. `a-b@c` and `a@b-c` once did, and the jobs of either could use both.
 */
function ownAttributes(
  accounts: readonly BoundAccount[],
  conditions: readonly string[],
  hasPeople: boolean,
): readonly OwnAttribute[] {
  const taken = new Set<string>();
  return accounts.map(({ account }, index) => {
    const plain = (account ?? 'itself').replace(/\.iam\.gserviceaccount\.com$/, '').replaceAll(/[^a-z0-9]/g, '_');
    const short = `attribute.is_${plain}`.slice(0, MAX_ATTRIBUTE_CHARACTERS);
    let name = short;
    for (let count = 2; taken.has(name); count += 1) name = `${short}_${count}`;
    taken.add(name);
    return { name, expression: `(${conditions[index] ?? ''}) ? ${hasPeople ? 'assertion.actor_id' : "'yes'"} : 'no'` };
  });
}

function bindingsOf(
  { account, uses, admissions }: BoundAccount,
  attribute: string,
  isShared: boolean,
  principals: string,
): readonly GcpBinding[] {
  if (account === undefined) return [];
  const people = admissions.flatMap((one) => one.people ?? []);
  const member = (value: string): string => `${principals}/${attribute}/${value}`;
  if (admissions.some((one) => one.people !== undefined))
    return byEnd(people).flatMap(({ until, ids }) => ids.map((id) => ({ account, member: member(id), until, uses })));
  const values = isShared ? ['yes'] : [...new Set(admissions.map(({ repository }) => repository.id))];
  return values.map((value) => ({ account, member: member(value), until: undefined, uses }));
}

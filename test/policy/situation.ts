import type { DecisionRequest } from '../../src/policy/decision-request.ts';
import type { BreakGlassEvidence } from '../../src/policy/break-glass/evidence.ts';
import type { Evidence, Provenance } from '../../src/policy/evidence.ts';
import { type GrantFile, parseGrant } from '../../src/policy/grant.ts';
import { parsePolicy, type PolicyFile } from '../../src/policy/policy.ts';
import { parsePeople } from '../../src/policy/delegation/people.ts';
import { readToldDelegation, toldPrincipal } from '../../src/policy/delegation/told.ts';
import { parseRun, type Run } from '../../src/policy/run.ts';
import { HANDLES } from './drawn-name.ts';
import type { Window } from '../../src/policy/window.ts';

type Names = readonly string[];

/** A role as it is written in a policy file. */
export interface RoleText {
  readonly description: string;
  readonly repositories?: Names;
  readonly branches: Names;
  readonly tags?: Names;
  readonly environments?: Names;
  readonly workflows: Names;
  readonly events?: Names;
  readonly runners?: Names;
  readonly require?: Names;
  readonly windows?: readonly Window[];
  readonly approval?: { readonly count: number };
  readonly lifetime?: string;
  readonly agents?: boolean;
  readonly 'break-glass'?: EmergencyText;
}

/** Break-glass access as it is written. */
export interface EmergencyText {
  readonly who: { readonly users?: readonly (string | number)[]; readonly teams?: Names };
  readonly lasts: string;
  readonly each: string;
  readonly environments?: Names;
  readonly drill?: string;
  readonly review: { readonly within: string; readonly by: { readonly users: Names } };
}

/** An entry of `delegation`: a tool that signs, or, without `app`, a comment. */
export interface EntryText {
  readonly name: string;
  readonly app?: number;
  readonly roles: Names;
}

/** What is told about the person behind a run, as in a `run.json`. */
export interface ToldText {
  readonly entry: string;
  readonly handle?: string;
  readonly id?: number;
  readonly login?: string;
  readonly refused?: string;
}

/** A policy as it is written. */
export interface PolicyText {
  readonly version: number;
  readonly approval: {
    readonly approvers: {
      readonly users?: readonly (string | number)[];
      readonly teams?: Names;
      readonly permission?: string;
    };
    readonly count?: number;
    readonly require?: Names;
  };
  readonly requests?: { readonly app?: number };
  readonly delegation?: readonly EntryText[];
  readonly limits: { readonly lifetime: string; readonly session: string };
  readonly never?: { readonly branches?: Names; readonly tags?: Names; readonly environments?: Names };
  readonly 'frozen-allows-break-glass'?: boolean;
  readonly roles: Readonly<Record<string, RoleText>>;
}

/** A grant as it is written, but for its times, which are milliseconds since 1970. */
export interface GrantText {
  readonly role: string;
  readonly reason: string;
  readonly 'principal-id'?: number;
  readonly 'requested-by'?: string;
  readonly starts?: number;
  readonly expires?: number;
  /** As it is written: `7d`. */
  readonly lasts?: string;
  readonly request?: number;
  readonly 'requested-by-id'?: number;
  readonly branches?: Names;
  readonly tags?: Names;
  readonly environments?: Names;
  readonly repositories?: Names;
  readonly workflows?: Names;
  readonly events?: Names;
  readonly 'max-uses'?: number;
  readonly through?: Names;
  readonly revoked?: { readonly at: number; readonly by: string };
}

/** A grant file and all that GitHub knows of it. */
export interface GrantCase {
  /** Path below `grants/` without `.yml`. */
  readonly id: string;
  readonly fields: GrantText;
  /** A line that does not belong into the file. */
  readonly broken: boolean;
  readonly provenance?: Provenance;
  readonly unavailable: boolean;
  readonly tagged: boolean;
  readonly spent: number;
}

/** Everything a decision depends on, small enough to be drawn at random, shrunk and read. */
export interface Situation {
  readonly now: number;
  readonly home: string;
  readonly role?: string;
  readonly grant?: string;
  readonly policy: PolicyText;
  readonly policyIs: 'sound' | 'missing' | 'broken';
  readonly frozen: boolean;
  readonly grants: readonly GrantCase[];
  readonly claims: Readonly<Record<string, unknown>>;
  readonly told?: ToldText;
  /** What the person of the run asked for in an emergency; absent where that is not looked at. */
  readonly breakGlass?: BreakGlassEvidence;
}

/** The arguments of `decide`. */
export type Inputs = readonly [
  policy: PolicyFile,
  grants: readonly GrantFile[],
  evidence: Evidence,
  request: DecisionRequest,
  now: number,
];

/** Writes a situation as files and reads them with the product's own parsers. */
export function toInputs(situation: Situation): Inputs {
  const { now, home, role, grant, grants, frozen, breakGlass } = situation;
  const evidence: Evidence = {
    provenance: new Map(grants.flatMap(({ id, provenance }) => (provenance === undefined ? [] : [[id, provenance]]))),
    unavailable: new Map(
      grants.filter((one) => one.unavailable).map(({ id }) => [id, { message: 'GitHub did not answer' }]),
    ),
    revoked: new Set(grants.filter((one) => one.tagged).map(({ id }) => id)),
    frozen,
    uses: new Map(grants.map(({ id, spent }) => [id, spent])),
    ...(breakGlass === undefined ? {} : { breakGlass }),
  };
  const request: DecisionRequest = {
    run: runOf(situation),
    home,
    ...(role === undefined ? {} : { role }),
    ...(grant === undefined ? {} : { grant }),
  };
  return [readPolicy(situation), grants.map(readGrant), evidence, request, now];
}

function runOf({ claims, told }: Situation): Run {
  const read = readToldDelegation({ delegation: told });
  return read === undefined
    ? parseRun(claims)
    : toldPrincipal(parseRun(claims), read, parsePeople(JSON.stringify({ version: 1, people: HANDLES }), 'people.yml'));
}

/** An entry with all that it has to have. */
function entryFields({ name, app, roles }: EntryText): object {
  return app === undefined
    ? { name, kind: 'github', workflow: '.github/workflows/access-requests.yml', roles }
    : { name, kind: 'signed', app, issuer: 'https://bridge.example', jwks: 'https://bridge.example/jwks', roles };
}

function readPolicy({ policy: drawn, policyIs }: Situation): PolicyFile {
  const policy = drawn.delegation === undefined ? drawn : { ...drawn, delegation: drawn.delegation.map(entryFields) };
  if (policyIs === 'missing') return undefined;
  // JSON is YAML
  const parsed = parsePolicy(
    JSON.stringify(policyIs === 'broken' ? { ...policy, surprise: true } : policy),
    'policy.yml',
  );
  if (parsed.ok === (policyIs === 'broken'))
    throw new Error(`the policy should be ${policyIs}: ${JSON.stringify(parsed)}`);
  return parsed;
}

function readGrant({ id, fields, broken }: GrantCase): GrantFile {
  const { starts, revoked, expires, ...rest } = fields;
  const written = {
    ...rest,
    ...(expires === undefined ? {} : { expires: inZone(expires, '+02:00', 120) }),
    ...(starts === undefined ? {} : { starts: inZone(starts, '-05:30', -330) }),
    ...(revoked === undefined ? {} : { revoked: { ...revoked, at: inZone(revoked.at, 'Z', 0) } }),
    ...(broken ? { surprise: true } : {}),
  };
  const file = parseGrant(JSON.stringify(written), `${id}.yml`, `${id}.yml`);
  if (file === undefined || file.ok === broken)
    throw new Error(`the grant should be ${broken ? 'void' : 'sound'}: ${JSON.stringify(file)}`);
  return file;
}

function inZone(at: number, zone: string, minutes: number): string {
  return `${new Date(at + minutes * 60_000).toISOString().slice(0, -1)}${zone}`;
}

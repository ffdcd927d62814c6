import { readdirSync, readFileSync } from 'node:fs';
import { decide } from '../../src/policy/decide.ts';
import type { Decision } from '../../src/policy/decision.ts';
import type { Evidence } from '../../src/policy/evidence.ts';
import { parseEvidence } from '../../src/policy/parse-evidence.ts';
import { type GrantFile, parseGrant } from '../../src/policy/grant.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { parsePeople } from '../../src/policy/delegation/people.ts';
import { readToldDelegation, toldPrincipal } from '../../src/policy/delegation/told.ts';
import { parseRun, type Run } from '../../src/policy/run.ts';
import type { ReportContext } from '../../src/report/context.ts';

/** One decision as data: the files, the run, and what must come of it. */
export interface Vector {
  readonly name: string;
  readonly why: string;
  readonly at: string;
  readonly policy_repository: string;
  readonly role?: string;
  readonly files: Readonly<Record<string, string>>;
  readonly run: Readonly<Record<string, unknown>>;
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly expect: { readonly decision: 'allow' | 'deny'; readonly reason?: string; readonly grant?: string };
}

const folder = new URL('../vectors/', import.meta.url);

export const VECTORS: readonly Vector[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Vector);

export interface Decided {
  readonly decision: Decision;
  readonly context: ReportContext;
  readonly evidence: Evidence;
  readonly grants: readonly GrantFile[];
}

/** The run, as that of the person behind it where a tool names one. */
function runOf({ run, files }: Vector): Run {
  const told = readToldDelegation(run);
  const people = files['people.yml'];
  return told === undefined
    ? parseRun(run)
    : toldPrincipal(parseRun(run), told, people === undefined ? undefined : parsePeople(people, 'people.yml'));
}

/** Decides a vector, with the context that a session would have. */
export function decideVector(vector: Vector): Decided {
  const source = vector.files['policy.yml'];
  const policy = source === undefined ? undefined : parsePolicy(source, 'policy.yml');
  const grants = Object.entries(vector.files)
    .filter(([path]) => path.startsWith('grants/'))
    .map(([path, text]) => parseGrant(text, path.slice('grants/'.length), path))
    .filter((file): file is GrantFile => file !== undefined);
  const evidence = parseEvidence(vector.evidence);
  const now = Date.parse(vector.at);
  const { role } = vector;
  const request = {
    run: runOf(vector),
    home: vector.policy_repository,
    ...(role === undefined ? {} : { role }),
  };
  const context: ReportContext = {
    server: 'https://github.com',
    policyRepository: vector.policy_repository,
    policyPath: '.github/access',
    branch: 'main',
    commit: 'c'.repeat(40),
    role,
    now,
    provenance: evidence.provenance,
    policy: policy?.ok === true ? policy.value : undefined,
  };
  return { decision: decide(policy, grants, evidence, request, now), context, evidence, grants };
}

/** Decides the vector of that name. */
export function decided(name: string): Decided {
  const vector = VECTORS.find((entry) => entry.name === name);
  if (vector === undefined) throw new Error(`no vector ${name}`);
  return decideVector(vector);
}

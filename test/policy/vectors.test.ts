import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decide } from '../../src/policy/decide.ts';
import { parseEvidence } from '../../src/policy/evidence.ts';
import { type GrantFile, parseGrant } from '../../src/policy/grant.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { parseRun } from '../../src/policy/run.ts';

interface Vector {
  readonly name: string;
  readonly why: string;
  readonly at: string;
  readonly policy_repository: string;
  readonly role?: string;
  readonly files: Readonly<Record<string, string>>;
  readonly run: Readonly<Record<string, unknown>>;
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly expect: { readonly decision: string; readonly reason?: string; readonly grant?: string };
}

const folder = new URL('../vectors/', import.meta.url);
const vectors = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Vector);

test.each(vectors)('$name: $why', (vector) => {
  const policy = vector.files['policy.yml'];
  const grants = Object.entries(vector.files)
    .filter(([path]) => path.startsWith('grants/'))
    .map(([path, source]) => parseGrant(source, path.slice('grants/'.length), path))
    .filter((file): file is GrantFile => file !== undefined);
  const request = { run: parseRun(vector.run), home: vector.policy_repository, ...(vector.role === undefined ? {} : { role: vector.role }) };
  const decision = decide(policy === undefined ? undefined : parsePolicy(policy, 'policy.yml'), grants, parseEvidence(vector.evidence), request, Date.parse(vector.at));
  expect(decision).toMatchObject(vector.expect);
});

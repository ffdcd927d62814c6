import { toEntry } from '../../src/report/check-words.ts';
import { decide } from '../../src/policy/decide.ts';
import type { DecisionRequest } from '../../src/policy/decision-request.ts';
import type { Decision } from '../../src/policy/decision.ts';
import type { Evidence, Provenance } from '../../src/policy/evidence.ts';
import { type GrantFile, parseGrant } from '../../src/policy/grant.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { makeProvenance, makeRun, writePolicy } from './ready-made.ts';

export const NOW = Date.parse('2026-11-25T12:00:00Z');

export interface Given {
  readonly policy?: string;
  /** Lines added to the grant, by its path. */
  readonly grants?: Readonly<Record<string, string>>;
  readonly evidence?: Partial<Evidence>;
  readonly request?: Partial<DecisionRequest>;
  readonly run?: Readonly<Record<string, unknown>>;
}

export const GRANT =
  'role: flags\nreason: Banner\nprincipal-id: 583231\nstarts: 2026-11-24T08:00:00Z\nexpires: 2026-11-28T18:00:00Z\n';
const BANNER = { 'users/mona/banner.yml': '' };

export function decideOn({
  policy = writePolicy(),
  grants = BANNER,
  evidence = {},
  request = {},
  run = {},
}: Given): Decision {
  const files = Object.entries(grants)
    .map(([path, lines]) => parseGrant(merge(lines), path, path))
    .filter((file): file is GrantFile => file !== undefined);
  const provenance = new Map(files.map(({ id }): [string, Provenance] => [id, makeProvenance()]));
  const all: Evidence = { provenance, revoked: new Set(), frozen: false, uses: new Map(), ...evidence };
  return decide(
    parsePolicy(policy, 'policy.yml'),
    files,
    all,
    { run: makeRun(run), home: 'acme/shop', ...request },
    NOW,
  );
}

/** The grant with some lines replaced and others added. */
export function merge(lines: string): string {
  const keys = new Set(lines.split('\n').map((line) => line.split(':')[0]));
  return GRANT.split('\n')
    .filter((line) => line !== '' && !keys.has(line.split(':')[0]))
    .concat(lines)
    .join('\n');
}

export function failure(decision: Decision): string {
  const failed = decision.checks.map(toEntry).find((check) => check.outcome === 'fail');
  return `${failed?.name}: expected ${failed?.expected}, got ${failed?.actual}`;
}

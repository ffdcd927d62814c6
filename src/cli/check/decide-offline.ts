import { decide } from '../../policy/decide.ts';
import type { DecisionRequest } from '../../policy/decision-request.ts';
import type { Decision } from '../../policy/decision.ts';
import type { Evidence } from '../../policy/evidence.ts';
import type { GrantFile } from '../../policy/grant.ts';
import type { PolicyFile } from '../../policy/policy.ts';
import type { ReportContext } from '../../report/context.ts';
import { grantedIn } from '../../report/granted.ts';
import { untoldWords, withoutSight } from '../../report/evidence-words.ts';
import { type Result } from '../../report/result.ts';
import { toResult } from '../../report/to-result.ts';
import type { Terminal } from '../terminal.ts';
import { readGrants, readPolicyFile } from './access.ts';
import { assumeApproved, NO_EVIDENCE } from './assumed.ts';
import type { CheckInputs } from './inputs.ts';
import { USUAL_ACCESS } from './options.ts';

/** The policy and the grants that a run could use. */
export interface OfflineAccess {
  readonly policy: PolicyFile;
  readonly grants: readonly GrantFile[];
}

/** What goes into a decision besides the run. */
export interface Besides {
  readonly steps?: NonNullable<DecisionRequest['steps']>;
  readonly notes?: readonly string[];
}

/** A decision, and what is said about it. */
export interface Decided {
  readonly decision: Decision;
  readonly result: Result;
}

/**
 * Reads what an access folder has for a run.
 * @throws InputError when it cannot be read
 */
export function readOfflineAccess(folder: string, { run }: CheckInputs): OfflineAccess {
  return { policy: readPolicyFile(folder), grants: readGrants(folder, run) };
}

/** Decides by the rules of the gate, from files alone. */
export function decideOffline(
  files: OfflineAccess,
  inputs: CheckInputs,
  { env }: Terminal,
  { steps, notes = [] }: Besides = {},
): Decided {
  const { run, home, role, grant, now } = inputs;
  const { policy, evidence } = evidenceFor(inputs, files);
  const decision = decide(
    policy,
    files.grants,
    evidence,
    {
      run,
      home,
      ...(role === undefined ? {} : { role }),
      ...(grant === undefined ? {} : { grant }),
      ...(steps === undefined ? {} : { steps }),
    },
    now,
  );
  const result = toResult(decision, contextOf(files, inputs, env), {
    credentials: [],
    mode: 'enforce',
    // an approval that is assumed names nobody
    granted: inputs.assumed ? undefined : grantedIn(decision, files.grants, evidence),
    notes: [...notesOn(inputs, files, decision), ...notes],
  });
  if (inputs.evidence !== undefined) return { decision, result };
  const seen = { ...result, checks: result.checks.map(withoutSight) };
  return { decision, result: inputs.assumed ? seen : withoutEvidence(seen) };
}

/** What was not looked at is not missing: advice for a grant that nobody approved would spoil one that somebody has. */
function withoutEvidence(result: Result): Result {
  if (result.reason !== 'approval-missing') return result;
  const { ask: _ask, detail: _detail, paste: _paste, ...rest } = result;
  return {
    ...rest,
    summary: 'Nothing was given by which an approval could be known, so no grant counts as approved.',
    next:
      'Give `--evidence <file>`, ask GitHub with `--online`, or take every grant as approved with ' +
      '`--assume-approved`.',
  };
}

function contextOf(
  { policy, grants }: OfflineAccess,
  { home, role, now }: CheckInputs,
  env: Terminal['env'],
): ReportContext {
  return {
    server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    policyRepository: home,
    policyPath: USUAL_ACCESS,
    role,
    grants: grants.map(({ id }) => id),
    now,
    policy: policy?.ok === true ? policy.value : undefined,
  };
}

function evidenceFor(
  { evidence, assumed, now }: CheckInputs,
  { policy, grants }: OfflineAccess,
): { policy: PolicyFile; evidence: Evidence } {
  return assumed ? assumeApproved(policy, grants, now) : { policy, evidence: evidence ?? NO_EVIDENCE };
}

function notesOn(
  { evidence, assumed, leftOut }: CheckInputs,
  { grants }: OfflineAccess,
  { grant }: Decision,
): readonly string[] {
  if (assumed)
    return [
      'approval, the review of the policy, revocation tags, the freeze and spent uses were not looked at: ' +
        'every grant is taken as approved',
    ];
  if (evidence === undefined)
    return [
      'no `--evidence` was given, so nothing counts as approved; the review of the policy, revocation tags, ' +
        'the freeze and spent uses were not looked at',
    ];
  const counted = grants.some((file) => file.ok && file.id === grant && file.grant['max-uses'] !== undefined);
  const untold = untoldWords(leftOut(grant, counted));
  return untold === undefined ? [] : [untold];
}

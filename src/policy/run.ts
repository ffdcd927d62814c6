import { GateError } from '../errors/gate-error.ts';
import type { ClaimedAccounts, Delegation } from './delegation/delegated.ts';
import { isRecord } from './shape.ts';

/**
 * The facts of one workflow run attempt: the verified claims of its token under their own names, and the triggering
 * actor. Ids are decimal text, as in the token. Source: GitHub's OIDC reference, "Understanding the OIDC token".
 */
export interface Run extends ClaimedAccounts {
  /** Teams of the organisation that owns the policy, `owner/slug`; absent when they could not be read. */
  readonly actor_teams?: readonly string[];
  readonly triggering_actor_teams?: readonly string[];
  /** Numbers of those teams, where they are known. */
  readonly actor_team_ids?: readonly number[];
  readonly triggering_actor_team_ids?: readonly number[];
  readonly repository: string;
  readonly repository_id: string;
  readonly repository_owner: string;
  readonly repository_owner_id: string;
  readonly ref: string;
  readonly ref_type: string;
  readonly ref_protected: boolean;
  readonly sha: string;
  readonly head_ref: string;
  readonly base_ref: string;
  readonly environment?: string;
  readonly event_name: string;
  readonly workflow_ref: string;
  readonly workflow_sha?: string;
  readonly job_workflow_ref?: string;
  readonly job_workflow_sha?: string;
  readonly run_id: string;
  readonly run_attempt: string;
  readonly runner_environment: string;
  /**
   * Where a tool names the person behind its dispatch: then the actor above is that person, and what the token of the
   * job says of the actor is here. Never read from claims.
   */
  readonly delegation?: Delegation;
}

/** A run that could not be read: which claim, and what was expected. */
export class RunError extends GateError {
  override readonly name = 'RunError';
  readonly claim: string;
  /** Without `expected` the claim is missing. */
  constructor(claim: string, expected?: string) {
    super(`the claim \`${claim}\` is ${expected === undefined ? 'missing' : `not ${expected}`}`);
    this.claim = claim;
  }
}

/**
 * Reads a run from verified claims (or from a `run.json`): ids may be text or numbers, unknown claims are ignored.
 * @throws RunError when a claim that a decision needs is missing or of another form
 */
export function parseRun(value: unknown): Run {
  if (!isRecord(value)) throw new RunError('run', 'an object of claims');
  const environment = optionalText(value, 'environment');
  const workflowSha = optionalText(value, 'workflow_sha');
  const jobWorkflow = optionalText(value, 'job_workflow_ref');
  const jobWorkflowSha = optionalText(value, 'job_workflow_sha');
  return {
    actor: claimText(value, 'actor'),
    actor_id: claimId(value, 'actor_id'),
    triggering_actor: claimText(value, 'triggering_actor'),
    triggering_actor_id: claimId(value, 'triggering_actor_id'),
    ...people(value),
    repository: claimText(value, 'repository'),
    repository_id: claimId(value, 'repository_id'),
    repository_owner: claimText(value, 'repository_owner'),
    repository_owner_id: claimId(value, 'repository_owner_id'),
    ref: claimText(value, 'ref'),
    ref_type: optionalText(value, 'ref_type') ?? '',
    ref_protected: value['ref_protected'] === true || value['ref_protected'] === 'true',
    sha: claimText(value, 'sha'),
    head_ref: optionalText(value, 'head_ref') ?? '',
    base_ref: optionalText(value, 'base_ref') ?? '',
    ...(environment === undefined ? {} : { environment }),
    event_name: claimText(value, 'event_name'),
    workflow_ref: claimText(value, 'workflow_ref'),
    ...(workflowSha === undefined ? {} : { workflow_sha: workflowSha }),
    ...(jobWorkflow === undefined ? {} : { job_workflow_ref: jobWorkflow }),
    ...(jobWorkflowSha === undefined ? {} : { job_workflow_sha: jobWorkflowSha }),
    run_id: claimId(value, 'run_id'),
    run_attempt: claimId(value, 'run_attempt'),
    runner_environment: claimText(value, 'runner_environment'),
  };
}

/** What is known of the two accounts besides their logins and numbers. */
function people(value: Record<string, unknown>): Partial<Run> {
  const type = optionalText(value, 'actor_type');
  const triggeringType = optionalText(value, 'triggering_actor_type');
  const teams = optionalTeams(value, 'actor_teams');
  const triggeringTeams = optionalTeams(value, 'triggering_actor_teams');
  const ids = optionalIds(value, 'actor_team_ids');
  const triggeringIds = optionalIds(value, 'triggering_actor_team_ids');
  return {
    ...(type === undefined ? {} : { actor_type: type }),
    ...(triggeringType === undefined ? {} : { triggering_actor_type: triggeringType }),
    ...(teams === undefined ? {} : { actor_teams: teams }),
    ...(triggeringTeams === undefined ? {} : { triggering_actor_teams: triggeringTeams }),
    ...(ids === undefined ? {} : { actor_team_ids: ids }),
    ...(triggeringIds === undefined ? {} : { triggering_actor_team_ids: triggeringIds }),
  };
}

function claimText(from: Record<string, unknown>, claim: string): string {
  const value = from[claim];
  if (isAbsent(value)) throw new RunError(claim);
  if (typeof value !== 'string') throw new RunError(claim, 'a text');
  return value;
}

function optionalText(from: Record<string, unknown>, claim: string): string | undefined {
  const value = from[claim];
  return isAbsent(value) ? undefined : claimText(from, claim);
}

/** GitHub leaves empty what a run does not have. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function claimId(from: Record<string, unknown>, claim: string): string {
  const value = from[claim];
  if (isAbsent(value)) throw new RunError(claim);
  const written = typeof value === 'number' ? String(value) : value;
  // leading zeros would make two spellings of one id
  if (typeof written !== 'string' || !/^(?:0|[1-9]\d{0,19})$/.test(written)) throw new RunError(claim, 'a number');
  return written;
}

function optionalTeams(from: Record<string, unknown>, claim: string): readonly string[] | undefined {
  const value = from[claim];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw new RunError(claim, 'a list of `owner/slug`');
  return value.map((team: unknown) => {
    if (typeof team !== 'string') throw new RunError(claim, 'a list of `owner/slug`');
    return team;
  });
}

function optionalIds(from: Record<string, unknown>, claim: string): readonly number[] | undefined {
  const value = from[claim];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw new RunError(claim, 'a list of numbers');
  return value.map((entry: unknown) => {
    const number = Number(
      typeof entry === 'number' || (typeof entry === 'string' && /^[1-9]\d{0,15}$/.test(entry)) ? entry : Number.NaN,
    );
    if (!Number.isSafeInteger(number) || number < 1) throw new RunError(claim, 'a list of numbers');
    return number;
  });
}

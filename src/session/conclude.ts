import type { Credential } from '../credentials/credential.ts';
import type { Runner } from '../github/runner.ts';
import { toAnnotation } from '../report/annotation.ts';
import type { ReportContext } from '../report/context.ts';
import { credentialRecord, decisionRecord, toLine } from '../report/record.ts';
import { type Result, toResult } from '../report/result.ts';
import { renderSummary } from '../report/summary.ts';
import type { Judgement } from './judge.ts';
import type { Launched } from './launch.ts';
import { appendRecord, newRecord } from './record-file.ts';
import { STATE_NAME, writeState } from './state.ts';

/** What came of a session. */
export interface Conclusion {
  readonly judgement: Judgement;
  readonly credentials: readonly Credential[];
  /** Variables that were set for later steps. */
  readonly variables: readonly string[];
  /** Remarks for people. */
  readonly notes: readonly string[];
  /** Credentials were due and could not be issued. */
  readonly fault: { readonly title: string; readonly message: string } | undefined;
}

/** Writes what people and later steps see: outputs, state for post, record, summary, one annotation. Gives the exit code of the step. */
export async function conclude(conclusion: Conclusion, flights: Launched, runner: Runner): Promise<number> {
  const { judgement, credentials, variables, fault } = conclusion;
  const { mode } = flights.inputs;
  const notes = [...conclusion.notes, ...(fault === undefined ? [] : [`${fault.title}: ${fault.message}`])];
  const result = toResult(judgement.decision, reportContext(judgement, flights), { credentials, mode, notes, tokenSha256: judgement.tokenSha256 });
  const record = newRecord(flights.context.temp);
  const time = judgement.now();
  appendRecord(record, [decisionRecord(result, time), ...credentials.map((credential) => credentialRecord('credential-issued', result, credential, time))].map(toLine));
  setOutputs(result, record, runner);
  runner.saveState(STATE_NAME, stateOf(result, record, variables));
  await runner.writeSummary(renderSummary(result, time));
  return announce(result, fault, runner);
}

function announce(result: Result, fault: Conclusion['fault'], runner: Runner): number {
  const annotation = toAnnotation(result);
  if (annotation !== undefined) runner.annotate(annotation.level, annotation.title, annotation.message);
  else if (fault !== undefined) runner.annotate('error', fault.title, fault.message);
  else runner.log(result.summary);
  const refused = result.decision === 'deny' && result.mode === 'enforce';
  return refused || fault !== undefined ? 1 : 0;
}

function setOutputs(result: Result, record: string, runner: Runner): void {
  const { decision, reason = '', summary, grant = '', role = '', principal, expires = '' } = result;
  const outputs = { decision, reason, summary, grant, role, principal, expires, result: JSON.stringify(result), record };
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
}

function stateOf(result: Result, record: string, variables: readonly string[]): string {
  const { run, principal, grant } = result;
  return writeState({
    schema: 1,
    variables,
    files: [],
    record,
    credentials: result.credentials,
    line: { repository: run.repository, run_id: run.run_id, run_attempt: run.run_attempt, principal, ...(grant === undefined ? {} : { grant }) },
  });
}

function reportContext(judgement: Judgement, flights: Launched): ReportContext {
  const { files, policy, home, provenance, decision } = judgement;
  const role = policy?.ok === true ? policy.value.roles.get(decision.role ?? flights.inputs.role ?? '') : undefined;
  return {
    server: flights.server.url,
    policyRepository: home,
    policyPath: flights.inputs.policyPath,
    branch: files?.branch,
    commit: files?.commit,
    role: flights.inputs.role,
    roles: policy?.ok === true ? [...policy.value.roles.keys()] : undefined,
    now: judgement.now(),
    limits: policy?.ok === true ? { lifetime: Math.min(policy.value.limits.lifetime, role?.lifetime ?? Number.POSITIVE_INFINITY) } : undefined,
    provenance,
  };
}

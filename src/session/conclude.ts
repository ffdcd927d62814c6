import type { Credential } from '../credentials/credential.ts';
import type { Runner } from '../github/runner.ts';
import { adviseAllowed, NOTHING_TO_DO } from '../report/allowed-advice.ts';
import { stepAnnotations, toAnnotation } from '../report/annotation.ts';
import { decisionRecord, issuedRecord, toLine } from '../report/record.ts';
import { grantedIn } from '../report/granted.ts';
import { type Result, resultWith } from '../report/result.ts';
import { renderSummary } from '../report/summary.ts';
import { credentialRole } from '../policy/decision.ts';
import { entitlements } from '../policy/entitlement.ts';
import { keepingWords, tagWarnings } from '../report/tag-words.ts';
import { waitingWords } from '../report/waiting-words.ts';
import type { Judgement } from './judge.ts';
import type { RefusalFacts } from './refusal-facts.ts';
import type { Session } from './start-requests.ts';
import { grantDigest } from './grant-digest.ts';
import { newRecord, recordLine, recordOutputs, type RecordSeal } from './record-file.ts';
import { reportContext } from './report-context.ts';
import { type Proxies, savedCredentials, type SavedState, writeState } from './state.ts';

/** What came of a session. */
export interface Conclusion {
  readonly judgement: Judgement;
  readonly refusal: RefusalFacts;
  readonly credentials: readonly Credential[];
  /** Variables that were set for later steps. */
  readonly variables: readonly string[];
  /** Files and folders for post to delete. */
  readonly files: readonly string[];
  /** Folder of the credentials' files. */
  readonly folder: string | undefined;
  /** Remarks for people. */
  readonly notes: readonly string[];
  /** Credentials were due and could not be issued. */
  readonly fault: { readonly title: string; readonly message: string } | undefined;
}

/** What a session came to. */
export interface Concluded {
  /** Exit code of the step. */
  readonly code: number;
  /** What was left for post. */
  readonly state: SavedState;
  /** What was written into the record. */
  readonly text: string;
}

/** What the end of the job depends on besides. */
export interface Ending {
  readonly proxy: Proxies;
  /** A script is about to run that could read what is kept for post. */
  readonly isWatched: boolean;
}

/** Writes what people and later steps see: outputs, state for post, record, summary, annotations. */
export async function conclude(
  conclusion: Conclusion,
  session: Session,
  runner: Runner,
  ending: Ending,
): Promise<Concluded> {
  const { judgement, credentials, fault } = conclusion;
  const warnings = credentials.flatMap((credential) => credential.warnings ?? []);
  const tags = judgement.tags === undefined ? [] : tagWarnings(judgement.tags, judgement.home);
  const waiting = unissued(conclusion, session);
  const notes = [...waiting, ...warnings, ...conclusion.notes, ...tags];
  const result = await resultOf(conclusion, session, notes);
  const time = judgement.now();
  const text = [
    decisionRecord(result, time),
    ...credentials.map((credential) => issuedRecord(result, credential, time)),
  ]
    .map(toLine)
    .join('');
  const record = newRecord(session.facts.context.temp, text);
  setOutputs(result, { ...recordOutputs(record), 'grant-digest': grantDigest(judgement) }, runner);
  const state = stateOf(result, record, conclusion, session, ending);
  runner.saveState(writeState(state));
  runner.writeSummary(renderSummary(result, time));
  for (const warning of waiting) runner.annotate('warning', 'No credentials were issued', warning);
  for (const warning of warnings) runner.annotate('warning', 'A credential needs attention', warning);
  for (const warning of tags) runner.annotate('warning', 'Tags of the gate need attention', warning);
  const code = announce(result, fault, runner);
  // after a script there is another
  if (!ending.isWatched || code !== 0) runner.log(recordLine(record));
  return { code, state, text };
}

/** The words of a refusal are loaded only for one. */
async function resultOf(
  { judgement, refusal, credentials, fault }: Conclusion,
  session: Session,
  notes: readonly string[],
): Promise<Result> {
  const { decision } = judgement;
  const granted = grantedIn(decision, judgement.grants, judgement);
  const context = { ...reportContext(judgement, session), ...refusal, granted };
  const advice =
    decision.decision === 'allow'
      ? adviseAllowed(decision, context)
      : (await import('../report/advice.ts')).advise(decision, context);
  return resultWith(advice, decision, context, {
    credentials,
    mode: session.facts.inputs.mode,
    notes,
    fault,
    tokenSha256: judgement.tokenSha256,
    granted,
    steps: judgement.steps,
    tags: keepingWords(judgement.tags?.keeping),
  });
}

/** Why a run that is allowed gets nothing of what its role has; nothing where it was not asked for. */
function unissued({ judgement, credentials, fault }: Conclusion, { facts }: Session): readonly string[] {
  const { decision, policy } = judgement;
  const { mode, credentials: wanted } = facts.inputs;
  if (decision.decision === 'deny' || policy?.ok !== true || mode === 'audit') return [];
  const role = policy.value.roles.get(credentialRole(decision));
  if (role === undefined || credentials.length > 0 || fault !== undefined) return [];
  const words = waitingWords(
    entitlements(role, decision.run, wanted).waiting,
    credentialRole(decision),
    decision.run.environment,
  );
  return words === undefined ? [] : [words];
}

function announce(result: Result, fault: Conclusion['fault'], runner: Runner): number {
  const annotation = toAnnotation(result);
  if (annotation !== undefined) runner.annotate(annotation.level, annotation.title, annotation.message);
  else if (fault !== undefined) runner.annotate('error', fault.title, fault.message);
  else runner.log(result.summary);
  if (result.decision === 'allow' && result.next !== NOTHING_TO_DO)
    runner.annotate('notice', 'Access ends soon', `${result.next} The link is in the job summary.`);
  for (const { level, title, message, file, line } of stepAnnotations(result))
    runner.annotate(level, title, message, { file, line });
  const refused = result.decision === 'deny' && result.mode === 'enforce';
  return refused || fault !== undefined ? 1 : 0;
}

function setOutputs(result: Result, digests: Readonly<Record<string, string>>, runner: Runner): void {
  const { decision, reason = '', summary, grant = '', role = '', principal, expires = '' } = result;
  const outputs = {
    decision,
    reason,
    summary,
    grant,
    role,
    principal,
    expires,
    result: JSON.stringify(result),
    ...digests,
  };
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
}

function stateOf(
  result: Result,
  record: RecordSeal,
  { variables, files, folder, credentials }: Conclusion,
  { facts: { inputs } }: Session,
  { proxy, isWatched }: Ending,
): SavedState {
  const { run, principal, grant, first_actor: first } = result;
  return {
    schema: 1,
    variables,
    files,
    folder,
    record,
    strict: inputs.strictRevoke,
    certificates: inputs.certificates,
    proxy,
    credentials: savedCredentials(credentials, { isWatched, isEarly: false }),
    line: {
      repository: run.repository,
      run_id: run.run_id,
      run_attempt: run.run_attempt,
      principal,
      ...(first === undefined ? {} : { first_actor: first }),
      ...(grant === undefined ? {} : { grant }),
    },
  };
}

import { stoppedResult } from '../../report/gate-stop.ts';
import type { ContextFacts } from '../../workflow/survey/context.ts';
import { toStepReport } from '../../workflow/judge/step-report.ts';
import { accessFolder, readPolicyFile } from '../check/access.ts';
import { type OfflineAccess, readOfflineAccess } from '../check/decide-offline.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { Progress } from '../lint/progress.ts';
import type { Terminal } from '../terminal.ts';
import { workflowsBehind } from './behind-gates.ts';
import { checkAssumed } from './check-assumed.ts';
import { explainLine } from './explain.ts';
import { examineWorkflow, type Examined } from './examine.ts';
import { type WorkflowJudgement, judgeByRole, judgeByRun, usablePolicy } from './judge.ts';
import { type FoundGates, gateFindings, gatesOfRun, lookForGates } from './gates.ts';
import { takeGateInputs } from './gate-inputs.ts';
import type { PreflightInputs } from './options.ts';
import { judgedByRole } from './judged.ts';
import { type PreflightReport, totalsOf, type WorkflowReport } from './report.ts';
import { type FindProblems, loadSchema } from './schema-problems.ts';
import { withoutSeenCalls } from './seen-calls.ts';
import type { Circumstances } from './survey-file.ts';
import { touchEntries, undecidedEntries } from './touch-entry.ts';
import { unstartedRun } from './unstarted-run.ts';
import { shownPath, type WorkflowPath } from './workflow-path.ts';

/** A repository that is not named: what steps do in their own one is told by having no other name. */
const UNNAMED = 'unnamed/repository';

/** What is said where the workflow of a run has no gate at all. */
const NO_GATE = {
  message: 'the workflow of the run has no gate',
  hint: 'make the gate the first step of its job',
} as const;

/** Files between two looks at the progress. */
const PROGRESS_FILES = 16;

/**
 * Reads workflows, finds what their steps touch, and judges it as far as there is something to judge by.
 * @throws InputError when a file that was named cannot be used
 */
export async function preflight(
  workflows: readonly WorkflowPath[],
  inputs: PreflightInputs,
  validate: boolean,
  terminal: Terminal,
  progress: Progress,
): Promise<PreflightReport> {
  const since = terminal.now();
  const files = accessFiles(inputs, terminal.cwd);
  const circumstances = circumstancesOf(inputs, files, terminal);
  const needsSchema = validate || workflows.some(({ named }) => named);
  const started = examineAll(
    workflows,
    circumstances,
    needsSchema ? await loadSchema() : undefined,
    validate,
    progress,
  );
  const read = started.flatMap(({ workflow }) => workflow ?? []);
  checkAssumed(inputs.assumed, inputs.job, read);
  const gates = lookForGates(started, inputs, files, terminal);
  const examined = [...started, ...examineBehind(gates, started, circumstances)];
  const judgement = judgeWithGates(examined, inputs, files, gates, terminal);
  const judged = judgedOf(examined, inputs, files, gates);
  const reports = examined.map((one) => {
    const survey = withoutSeenCalls(one, examined, circumstances.facts.run.repository);
    return { ...toReport({ ...one, survey }, judgement, judged.has(one)), gate: gateFindings(gates, one) };
  });
  return {
    by: judgedBy(inputs),
    mode: judgement.mode,
    ...(inputs.role === undefined ? {} : { role: inputs.role }),
    ...(judgement.result === undefined ? {} : { result: judgement.result }),
    workflows: reports,
    ...(inputs.explain === undefined ? {} : { explained: explainLine(inputs.explain, examined) }),
    totals: totalsOf(reports, terminal.now() - since),
  };
}

function judgedBy({ check, role }: PreflightInputs): PreflightReport['by'] {
  if (check !== undefined) return 'run';
  return role === undefined ? 'nothing' : 'role';
}

/** The workflows behind gates that those which were read lead to. */
function examineBehind(
  gates: FoundGates,
  started: readonly Examined[],
  circumstances: Circumstances,
): readonly Examined[] {
  return workflowsBehind(gates, started, circumstances).map((one) => ({
    ...examineWorkflow(one.file, one.circumstances, undefined),
    isBehind: true,
  }));
}

/** The access folder's files; none when nothing is judged and no folder was named. */
function accessFiles({ check, role, access }: PreflightInputs, cwd: string): OfflineAccess | undefined {
  if (check === undefined && role === undefined && access === undefined) return undefined;
  const folder = accessFolder(cwd, access ?? USUAL_ACCESS);
  if (check !== undefined) return readOfflineAccess(folder, check);
  const policy = readPolicyFile(folder);
  usablePolicy(policy, access ?? USUAL_ACCESS);
  return { policy, grants: [] };
}

function circumstancesOf(
  { check, home, role, event, assumed, untold, job, gate, explain }: PreflightInputs,
  files: OfflineAccess | undefined,
  { env }: Terminal,
): Circumstances {
  const run = check?.run ?? unstartedRun(home ?? UNNAMED);
  const policy = files?.policy?.ok === true ? files.policy.value : undefined;
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const facts: ContextFacts = {
    run,
    serverUrl,
    ...(serverUrl === 'https://github.com' ? { apiUrl: 'https://api.github.com' } : {}),
    ...(event === undefined ? {} : { event }),
    ...assumed,
    untold,
    ...(job === undefined ? {} : { job }),
  };
  const given = Object.entries({ role, grant: check?.grant }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    started: check !== undefined,
    ...(explain === undefined ? {} : { explain }),
    ...(job === undefined ? {} : { job }),
    gate: { ...(gate === undefined ? {} : { repository: gate }), inputs: Object.fromEntries(given) },
    facts,
    actions: policy?.actions ?? new Map(),
    ...(policy === undefined ? {} : { policy }),
  };
}

function examineAll(
  workflows: readonly WorkflowPath[],
  circumstances: Circumstances,
  schema: FindProblems | undefined,
  validate: boolean,
  progress: Progress,
): readonly Examined[] {
  const examined: Examined[] = [];
  for (const file of workflows) {
    examined.push(examineWorkflow(file, circumstances, validate || file.named ? schema : undefined));
    if (examined.length % PROGRESS_FILES === 0) progress.show(examined.length);
  }
  progress.end();
  return examined;
}

/**
 * Judges as the gate in the workflow would, with what it is given there.
 *
 * INVARIANT: where that gate could not run as it is written, nothing is allowed.
 */
function judgeWithGates(
  examined: readonly Examined[],
  asked: PreflightInputs,
  files: OfflineAccess | undefined,
  gates: FoundGates,
  terminal: Terminal,
): WorkflowJudgement {
  const run = asked.check?.run;
  if (run === undefined) return judgeAll(examined, asked, files, [], terminal);
  const { uses, stops, isMissing, mayIdentify } = gatesOfRun(gates, run, asked.job);
  const { inputs, notes } = takeGateInputs(asked, uses);
  const judgement = judgeAll(examined, inputs, files, notes, terminal);
  const stop = isMissing ? NO_GATE : stops[0];
  if (judgement.result === undefined || stop === undefined) return judgement;
  return {
    ...judgement,
    result: stoppedResult(judgement.result, { message: stop.message, hint: stop.hint, isIdentity: !mayIdentify }),
  };
}

/** A role alone is for the workflows that it lists; by a run, or by nothing, all are looked at. */
function judgedOf(
  examined: readonly Examined[],
  { check, role }: PreflightInputs,
  files: OfflineAccess | undefined,
  gates: FoundGates,
): ReadonlySet<Examined> {
  const found = role === undefined || files?.policy?.ok !== true ? undefined : files.policy.value.roles.get(role);
  return check !== undefined || role === undefined || found === undefined
    ? new Set(examined)
    : judgedByRole(examined, [role, found], gates);
}

function judgeAll(
  examined: readonly Examined[],
  inputs: PreflightInputs,
  files: OfflineAccess | undefined,
  notes: readonly string[],
  terminal: Terminal,
): WorkflowJudgement {
  const { check, role, mode } = inputs;
  if (files !== undefined && check !== undefined) {
    const workflows = examined.filter(({ isBehind }) => isBehind !== true).map(({ file }) => file.path);
    return judgeByRun(
      examined.map(({ survey }) => survey),
      { check, files, mode, defaultBranch: eventDefaultBranch(inputs.event), workflows, notes },
      terminal,
    );
  }
  if (files !== undefined && role !== undefined) {
    const run = unstartedRun(inputs.home ?? UNNAMED);
    return judgeByRole(
      usablePolicy(files.policy, inputs.access ?? USUAL_ACCESS),
      role,
      run,
      inputs.home ?? run.repository,
      mode,
    );
  }
  return { mode, findings: () => [] };
}

function toReport(
  { file, survey, problems, unreadable }: Examined,
  { mode, findings }: WorkflowJudgement,
  isJudged: boolean,
): Omit<WorkflowReport, 'gate'> {
  return {
    file: shownPath(file, file.path),
    path: file.path,
    root: file.shownRoot,
    ...toStepReport(survey, isJudged ? findings(survey) : [], mode),
    isJudged,
    touches: touchEntries(survey),
    undecided: undecidedEntries(survey),
    problems,
    named: file.named,
    unreadable,
  };
}

/**
 * Payloads name the default branch of their repository. Source: GitHub's webhook payloads, `repository.default_branch`.
 */
function eventDefaultBranch(event: unknown): string | undefined {
  const repository = propertyOf(event, 'repository');
  const branch = propertyOf(repository, 'default_branch');
  return typeof branch === 'string' && branch !== '' ? branch : undefined;
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

import type { Run } from '../../policy/run.ts';
import type { ContextFacts } from '../../workflow/survey/context.ts';
import { toStepReport } from '../../workflow/judge/step-report.ts';
import { accessFolder, readPolicyFile } from '../check/access.ts';
import { type OfflineAccess, readOfflineAccess } from '../check/decide-offline.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { Progress } from '../lint/progress.ts';
import type { Terminal } from '../terminal.ts';
import { examineWorkflow, type Examined } from './examine.ts';
import { type WorkflowJudgement, judgeByRole, judgeByRun, usablePolicy } from './judge.ts';
import type { PreflightInputs } from './options.ts';
import { type PreflightReport, totalsOf, type WorkflowReport } from './report.ts';
import { type FindProblems, loadSchema } from './schema-problems.ts';
import type { Circumstances } from './survey-file.ts';
import { touchEntries, undecidedEntries } from './touch-entry.ts';
import { unstartedRun } from './unstarted-run.ts';
import { shownPath, type WorkflowPath } from './workflow-path.ts';

/** A repository that is not named: what steps do in their own one is told by having no other name. */
const UNNAMED = 'unnamed/repository';

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
  const started = terminal.now();
  const files = accessFiles(inputs, terminal.cwd);
  const circumstances = circumstancesOf(inputs, files, terminal);
  const needsSchema = validate || workflows.some(({ named }) => named);
  const examined = examineAll(
    workflows,
    circumstances,
    needsSchema ? await loadSchema() : undefined,
    validate,
    progress,
  );
  const judgement = judgeAll(examined, inputs, files, circumstances.facts.run, terminal);
  const reports = examined.map((one) => toReport(one, judgement));
  const by = inputs.check !== undefined ? 'run' : inputs.role !== undefined ? 'role' : 'nothing';
  return {
    by,
    mode: judgement.mode,
    ...(inputs.role === undefined ? {} : { role: inputs.role }),
    ...(judgement.result === undefined ? {} : { result: judgement.result }),
    workflows: reports,
    totals: totalsOf(reports, terminal.now() - started),
  };
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
  { check, home, role, event, vars, job, gate }: PreflightInputs,
  files: OfflineAccess | undefined,
  { env }: Terminal,
): Circumstances {
  const run = check?.run ?? unstartedRun(home ?? UNNAMED);
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const facts: ContextFacts = {
    run,
    serverUrl,
    ...(serverUrl === 'https://github.com' ? { apiUrl: 'https://api.github.com' } : {}),
    ...(event === undefined ? {} : { event }),
    ...(vars === undefined ? {} : { vars }),
    ...(job === undefined ? {} : { job }),
  };
  const given = Object.entries({ role, grant: check?.grant }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    started: check !== undefined,
    ...(job === undefined ? {} : { job }),
    gate: { ...(gate === undefined ? {} : { repository: gate }), inputs: Object.fromEntries(given) },
    facts,
    actions: (files?.policy?.ok === true ? files.policy.value.actions : undefined) ?? new Map(),
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

function judgeAll(
  examined: readonly Examined[],
  inputs: PreflightInputs,
  files: OfflineAccess | undefined,
  run: Run,
  terminal: Terminal,
): WorkflowJudgement {
  const { check, role, mode } = inputs;
  if (files !== undefined && check !== undefined) {
    const workflows = examined.map(({ file }) => file.path);
    return judgeByRun(
      examined.map(({ survey }) => survey),
      { check, files, mode, defaultBranch: eventDefaultBranch(inputs.event), workflows },
      terminal,
    );
  }
  if (files !== undefined && role !== undefined)
    return judgeByRole(
      usablePolicy(files.policy, inputs.access ?? USUAL_ACCESS),
      role,
      run,
      inputs.home ?? run.repository,
      mode,
    );
  return { mode, findings: () => [] };
}

function toReport(
  { file, survey, problems, unreadable }: Examined,
  { mode, findings }: WorkflowJudgement,
): WorkflowReport {
  return {
    file: shownPath(file, file.path),
    root: file.shownRoot,
    ...toStepReport(survey, findings(survey), mode),
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

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { workflowFile } from '../../policy/workflow-file.ts';
import type { Run } from '../../policy/run.ts';
import { isSameForRunner } from '../../workflow/caseless.ts';
import type { Workflow } from '../../workflow/file/workflow.ts';
import { readPolicyFile } from '../check/access.ts';
import type { OfflineAccess } from '../check/decide-offline.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import { checkGate, checkGates } from '../gate/check-gates.ts';
import { seenDefaultBranch } from '../gate/default-branch.ts';
import { findGates } from '../gate/find-gates.ts';
import type { GateSurvey, GateUse } from '../gate/gate-use.ts';
import { grantLookup } from '../gate/known-grants.ts';
import { USUAL_GATE } from '../gate/lint-workflows.ts';
import { gateOptional } from '../lint/rules/gate-optional.ts';
import { readWorkflows } from '../gate/read-workflows.ts';
import type { GateSetting } from '../gate/setting.ts';
import { mayIdentify } from '../lint/rules/gate-permissions.ts';
import type { LintFinding } from '../lint/finding.ts';
import type { Terminal } from '../terminal.ts';
import type { Examined } from './examine.ts';
import type { PreflightInputs } from './options.ts';
import { pathBelow, realPath, repositoryRoot } from './repository-root.ts';

/** The gates of a repository, and what is said about them. */
interface RepositoryGates {
  readonly survey: GateSurvey;
  readonly setting: GateSetting;
  /** Files are paths below the root. */
  readonly findings: readonly LintFinding[];
}

/** The gates of every repository that a workflow was read of, by its root. */
export type FoundGates = ReadonlyMap<string, RepositoryGates>;

/** Finds the gates in the workflows that were read, and in those of their repositories that lead to them. */
export function lookForGates(
  examined: readonly Examined[],
  inputs: PreflightInputs,
  files: OfflineAccess | undefined,
  { cwd, env }: Terminal,
): FoundGates {
  const roots = [...new Set(examined.map(({ file }) => file.root))];
  return new Map(
    roots.map((root) => {
      const own = examined.flatMap(({ file, workflow }): readonly (readonly [string, Workflow])[] =>
        file.root === root && workflow !== undefined ? [[file.path, workflow]] : [],
      );
      const here = inputs.check?.run.repository ?? inputs.home;
      const survey = findGates(readWorkflows(root, new Map(own)).workflows, inputs.gate, here);
      const setting = settingFor(root, inputs, files, cwd, env);
      // of a gate that a run gets past, the weaknesses say more
      const findings = checkGates(survey, setting).filter(({ rule }) => rule !== gateOptional.id);
      return [root, { survey, setting, findings }];
    }),
  );
}

function settingFor(
  root: string,
  { access, check, home, gate }: PreflightInputs,
  files: OfflineAccess | undefined,
  cwd: string,
  env: Terminal['env'],
): GateSetting {
  const named = files === undefined ? join(root, USUAL_ACCESS) : resolve(cwd, access ?? USUAL_ACCESS);
  const folder = existsSync(named) ? realPath(named, named) : undefined;
  // a policy that is broken is for `lint` to explain
  const policy = files?.policy ?? (folder === undefined ? undefined : readPolicyFile(folder));
  const elsewhere = folder === undefined ? undefined : pathBelow(repositoryRoot(folder), folder);
  return {
    ...(policy?.ok === true ? { policy: policy.value } : {}),
    repository: check?.run.repository ?? home,
    home,
    policyPath: elsewhere === undefined || elsewhere === '' ? USUAL_ACCESS : elsewhere,
    hasGrant: folder === undefined ? () => undefined : grantLookup(folder),
    gate: gate ?? USUAL_GATE,
    onDefaultBranch: seenDefaultBranch(root, env),
  };
}

/** What is said about the gates in one workflow. */
export function gateFindings(gates: FoundGates, { file }: Examined): readonly LintFinding[] {
  return (gates.get(file.root)?.findings ?? []).filter((one) => one.file === file.path);
}

/** The gates that may be the one of a run, and what is wrong with them so that they could not run at all. */
export interface GatesOfRun {
  readonly uses: readonly GateUse[];
  readonly stops: readonly LintFinding[];
  /** Who started the run can be proved. */
  readonly mayIdentify: boolean;
  /** The workflow of the run was read, and has none. */
  readonly isMissing: boolean;
}

/** The gates that a run comes to: those of the job that was named, or of every job of its workflow. */
export function gatesOfRun(gates: FoundGates, run: Run, job: string | undefined): GatesOfRun {
  const path = workflowFile(run.workflow_ref).split('/').slice(2).join('/');
  const isAsked = ({ job: own, calls }: GateUse): boolean =>
    job === undefined || [own, ...calls.map((call) => call.job)].some(({ id }) => isSameForRunner(id, job));
  const found = [...gates.values()].flatMap(({ survey, setting }) =>
    survey.uses
      .filter((use) => use.start?.file === path && isAsked(use))
      .map((use) => ({ use, stops: checkGate(use, setting).filter(isStop) })),
  );
  const isRead = [...gates.values()].some(({ survey }) => survey.workflows.has(path) && !survey.unseen.has(path));
  return {
    uses: found.map(({ use }) => use),
    stops: found.flatMap(({ stops }) => stops),
    mayIdentify: found.every(({ use }) => mayIdentify(use)),
    isMissing: found.length === 0 && isRead,
  };
}

/** What the role is for is decided by the claims of the run. */
function isStop({ rule, severity }: LintFinding): boolean {
  return severity === 'error' && rule !== 'gate-out-of-role';
}

import { workflowFile } from '../../policy/workflow-file.ts';
import type { Grant } from '../../policy/grant.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Role } from '../../policy/role.ts';
import { formatProblem } from '../../policy/problem.ts';
import type { Run } from '../../policy/run.ts';
import { quote } from '../../report/safe-line.ts';
import type { Result } from '../../report/result.ts';
import { type Grounds, judgeSteps, stepChecks, strictest } from '../../workflow/judge/check-steps.ts';
import type { StepFinding } from '../../workflow/judge/judge-survey.ts';
import type { Survey } from '../../workflow/survey.ts';
import { type OfflineAccess, decideOffline } from '../check/decide-offline.ts';
import type { CheckInputs } from '../check/inputs.ts';
import { UsageError } from '../usage-error.ts';
import { nearest } from '../../policy/nearest.ts';
import type { Terminal } from '../terminal.ts';
import { joinSurveys } from './join-surveys.ts';

/** What is said about steps, and the decision that was made with them. */
export interface WorkflowJudgement {
  readonly mode: 'enforce' | 'warn';
  readonly result?: Result;
  /** What a survey's steps may not do; nothing where no role was settled. */
  readonly findings: (survey: Survey) => readonly StepFinding[];
}

/** A run, and all that is known to judge its steps by. */
export interface RunCase {
  readonly check: CheckInputs;
  readonly files: OfflineAccess;
  readonly mode: 'enforce' | 'warn';
  readonly defaultBranch: string | undefined;
  /** Paths of the workflows below their roots. */
  readonly workflows: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Decides on a run with the steps of all workflows as checks, then judges them by the grant that decided or came
 * closest.
 */
export function judgeByRun(
  surveys: readonly Survey[],
  { check, files, mode: asked, defaultBranch, workflows, notes }: RunCase,
  terminal: Terminal,
): WorkflowJudgement {
  const policy = files.policy?.ok === true ? files.policy.value : undefined;
  const mode = strictest(asked, policy?.preflight) === 'enforce' ? 'enforce' : 'warn';
  const grounds: Grounds | undefined =
    policy === undefined ? undefined : { policy, run: check.run, home: check.home, defaultBranch };
  const steps = grounds === undefined || mode === 'warn' ? {} : { steps: stepChecks(joinSurveys(surveys), grounds) };
  const { decision, result } = decideOffline(files, check, terminal, {
    ...steps,
    notes: [...otherWorkflow(check.run, workflows), ...notes],
  });
  const role = policy?.roles.get(decision.role ?? check.role ?? '');
  const grant = grantNamed(files, decision.grant);
  return {
    mode,
    result,
    findings: (survey) => (grounds === undefined || role === undefined ? [] : judgeSteps(survey, role, grant, grounds)),
  };
}

/**
 * Judges steps by a role alone.
 * @throws InputError when the policy or the role cannot be used
 */
export function judgeByRole(
  policy: Policy,
  name: string,
  run: Run,
  home: string,
  asked: 'enforce' | 'warn',
): WorkflowJudgement {
  const role = roleNamed(policy, name);
  const mode = strictest(asked, policy.preflight) === 'enforce' ? 'enforce' : 'warn';
  return { mode, findings: (survey) => judgeSteps(survey, role, undefined, { policy, run, home }) };
}

/**
 * The policy, where there must be one.
 * @throws InputError when there is none, or it has a mistake
 */
export function usablePolicy(file: OfflineAccess['policy'], folder: string): Policy {
  if (file?.ok === true) return file.value;
  const why = file === undefined ? 'there is no policy' : formatProblem(file.problems[0]);
  throw new UsageError(`the policy in ${quote(folder)} cannot be used: ${why}`, 'see `grantgate lint`');
}

function roleNamed(policy: Policy, name: string): Role {
  const role = policy.roles.get(name);
  if (role !== undefined) return role;
  const near = nearest(name, [...policy.roles.keys()]);
  throw new UsageError(
    `the policy has no role ${quote(name)}`,
    near === undefined
      ? `it has ${[...policy.roles.keys()].map((one) => quote(one)).join(', ')}`
      : `did you mean \`${near}\`?`,
  );
}

function grantNamed({ grants }: OfflineAccess, id: string | undefined): Grant | undefined {
  const file = grants.find((one) => one.id === id);
  return file?.ok === true ? file.grant : undefined;
}

/** A run started from another workflow than those that were read says little about them. */
function otherWorkflow(run: Run, workflows: readonly string[]): readonly string[] {
  const started = workflowFile(run.workflow_ref);
  const others = workflows.filter((path) => `${run.repository}/${path}`.toLowerCase() !== started.toLowerCase());
  const [first] = others;
  if (first === undefined) return [];
  const more = others.length === 1 ? '' : ` and ${others.length - 1} more`;
  return [`the run was started from ${quote(started)}, and not from ${quote(first)}${more}`];
}

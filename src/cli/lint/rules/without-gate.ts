import { caseless } from '../../../workflow/caseless.ts';
import { nodeEntries } from '../../../workflow/file/fields.ts';
import type { TreeNode } from '../../../workflow/file/tree.ts';
import type { Job, Workflow } from '../../../workflow/file/workflow.ts';
import { neededBy } from '../../../workflow/survey/needed-by.ts';
import { calledPath } from '../../gate/find-gates.ts';
import { listsWorkflow } from '../../gate/given.ts';
import type { GateRemark, WorkflowRule } from '../../gate/gate-rule.ts';
import type { GateSurvey } from '../../gate/gate-use.ts';
import type { GateSetting } from '../../gate/setting.ts';

/** Workflows that a role lists, and that nobody checks. */
export const workflowWithoutGate: WorkflowRule = {
  id: 'workflow-without-gate',
  severity: 'warning',
  summary: 'A role lists a workflow that has no gate.',
  advice:
    'Nothing of the policy applies to its runs. Make the gate the first step of its job, or remove the ' +
    'workflow from the role.',
  check: (survey, setting) =>
    [...survey.workflows.values()].flatMap((workflow): readonly GateRemark[] => {
      const events = workflow.events.filter((event) => event !== 'workflow_call');
      if (events.length === 0 || hasGate(survey, workflow) || survey.unseen.has(workflow.file)) return [];
      const lists = [...(setting.policy?.roles ?? [])].find(
        (role) =>
          listsWorkflow(role, workflow.file, setting) === true &&
          events.some((event) => (role[1].events ?? ['workflow_dispatch']).includes(event)),
      );
      if (lists === undefined) return [];
      return [
        {
          place: { file: workflow.file, line: 1, column: 1 },
          message: `the role \`${lists[0]}\` lists this workflow, and it has no gate`,
          hint: 'make the gate the first step of its job, or remove the workflow from the role',
        },
      ];
    }),
};

/** Jobs that can get the token that clouds trust, and that no gate guards. */
export const tokenWithoutGate: WorkflowRule = {
  id: 'token-without-gate',
  severity: 'warning',
  summary: 'A job has `id-token: write` and no gate.',
  advice:
    'Any step of it can get the token by which clouds know this repository, without a grant. Remove the ' +
    'permission, or make the gate the ' +
    'first step; a job that needs the job of a gate is fine.',
  check: (survey, setting) =>
    setting.policy === undefined
      ? []
      : [...survey.workflows.values()].flatMap((workflow) => ungated(workflow, survey, setting)),
};

function ungated(
  workflow: Workflow,
  { uses, workflows }: GateSurvey,
  { gate, repository }: GateSetting,
): readonly GateRemark[] {
  const gated = uses.flatMap((use) =>
    [{ workflow: use.workflow, job: use.job }, ...use.calls]
      .filter((one) => one.workflow === workflow)
      .map(({ job }) => job),
  );
  const fine = new Set([...gated, ...neededBy(gated, workflow)]);
  return [...workflow.jobs.values()]
    .filter((job) => !fine.has(job) && isSeen(job, workflows, repository) && !isRequestsOnly(job, gate))
    .flatMap((job) => {
      const node = job.permissions ?? workflow.permissions;
      if (node === undefined || !canMint(node)) return [];
      return [
        {
          place: job.place,
          message: `the job \`${job.id}\` has \`id-token: write\` and no gate`,
          hint: 'remove the permission, or make the gate its first step',
        },
      ];
    });
}

/** A job of nothing but the gate's own action for requests: the token is for the key of its App. */
function isRequestsOnly({ steps }: Job, gate: string): boolean {
  const action = caseless(`${gate}/requests@`);
  return steps.length > 0 && steps.every(({ uses }) => uses !== undefined && caseless(uses.text).startsWith(action));
}

/** Not a job that calls a workflow which is elsewhere: that may have a gate. */
function isSeen({ uses }: Job, workflows: GateSurvey['workflows'], own: string | undefined): boolean {
  return uses === undefined || workflows.has(calledPath(uses.text.trim(), own) ?? '');
}

function canMint(node: TreeNode): boolean {
  if (node.kind === 'scalar') return caseless(node.text.trim()) === 'write-all';
  return nodeEntries(node).some(
    ({ key, value }) => key === 'id-token' && value.kind === 'scalar' && value.text.trim() === 'write',
  );
}

function hasGate({ uses }: GateSurvey, workflow: Workflow): boolean {
  return uses.some((use) => use.workflow === workflow || use.calls.some((call) => call.workflow === workflow));
}

import { isSameName } from '../../../policy/fold.ts';
import { type GatedWorkflow, readGatedWorkflow } from '../../../policy/gated-workflow.ts';
import { nearest } from '../../../policy/nearest.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { GateRemark, GateRule } from '../../gate/gate-rule.ts';
import { rolesFor } from '../../gate/given.ts';
import type { Remark } from '../rule.ts';
import type { RepositoryRule, RepositorySetting } from './not-in-workflows.ts';

const PATH = ['walls', 'gate'] as const;

/** A file that clouds are to trust, and in which no gate is. */
export const wallsGateMissing: RepositoryRule = {
  id: 'walls-gate-missing',
  severity: 'error',
  summary: '`walls.gate` names a workflow that is not there, that cannot be called, or that has no gate.',
  advice:
    'Clouds are to let in the jobs of this file: without a gate in it they let in everybody who may start it. Name ' +
    'the reusable workflow (`on: workflow_call`) in which the gate is the first step.',
  check: (policy, setting) => {
    const gate = localGate(policy, setting);
    if (gate === undefined) return [];
    const workflow = setting.workflows.get(gate.path);
    if (workflow === undefined) return setting.paths.has(gate.path) ? [] : [notThere(gate, setting)];
    if (!workflow.events.includes('workflow_call'))
      return [
        {
          path: PATH,
          message: `\`${gate.path}\` cannot be called: it has no \`workflow_call\` under \`on\``,
          hint: 'name the reusable workflow that holds the gate, or add `workflow_call:`',
        },
      ];
    return setting.gates.uses.some((use) => use.workflow.file === gate.path)
      ? []
      : [
          {
            path: PATH,
            message: `\`${gate.path}\` has no gate: clouds would let in all of its jobs`,
            hint: 'make the gate the first step of its job',
          },
        ];
  },
};

/** A file that clouds are to trust, at a ref that people move. */
export const wallsGateMovable: RepositoryRule = {
  id: 'walls-gate-movable',
  severity: 'warning',
  summary: '`walls.gate` names a tag, or another branch than the default one.',
  advice:
    'Whoever may move that ref changes what clouds take for the gate. Name the default branch, with a rule that asks ' +
    'for a reviewed pull request, or the full SHA of a commit. A clone that does not know its default branch leaves ' +
    'branches alone.',
  check: (policy, setting): readonly Remark[] => {
    const gate = readGatedWorkflow(policy.walls?.gate ?? '');
    if (gate === undefined || !gate.ref.startsWith('refs/')) return [];
    const branch = localGate(policy, setting) === undefined ? undefined : setting.defaultBranch();
    const isTag = gate.ref.startsWith('refs/tags/');
    if (!isTag && (branch === undefined || gate.ref === `refs/heads/${branch}`)) return [];
    const file = `${gate.repository}/${gate.path}`;
    return [
      {
        path: PATH,
        message: isTag
          ? `clouds would trust the gate at the tag \`${gate.ref.slice(10)}\`, which can be moved`
          : `clouds would trust the gate at \`${gate.ref.slice(11)}\`, which is not the default branch \`${branch}\``,
        hint: `write \`${file}@refs/heads/${branch ?? 'main'}\`, or the full SHA of a commit`,
      },
    ];
  },
};

/** Gates from which a run gets nothing once clouds demand `walls.gate`. */
export const gateOutsideWalls: GateRule = {
  id: 'gate-outside-walls',
  severity: 'warning',
  summary: 'A gate hands out credentials, and is not in the workflow that `walls.gate` names.',
  advice:
    'Clouds that were set up by `grantgate walls` refuse its jobs. Call the workflow of `walls.gate` instead, by its ' +
    'name and ref.',
  check: (use, setting): readonly GateRemark[] => {
    const written = setting.policy?.walls?.gate;
    const gate = readGatedWorkflow(written ?? '');
    if (written === undefined || gate === undefined || setting.repository === undefined) return [];
    const role = rolesFor(use, setting).find(([, { credentials }]) => (credentials?.size ?? 0) > 0);
    const isIt = use.workflow.file === gate.path && isSameName(setting.repository, gate.repository);
    return role === undefined || isIt
      ? []
      : [
          {
            place: use.step.place,
            message: `the gate for \`${role[0]}\` is not in \`${written}\`: clouds refuse its credentials`,
            hint: `call that workflow: \`uses: ${gate.repository}/${gate.path}@${shortRef(gate)}\``,
          },
        ];
  },
};

function shortRef({ ref }: GatedWorkflow): string {
  return ref.replace(/^refs\/heads\//, '');
}

/** The workflow, where it is in the repository at hand. */
function localGate({ walls }: Policy, { home }: RepositorySetting): GatedWorkflow | undefined {
  const gate = readGatedWorkflow(walls?.gate ?? '');
  return gate !== undefined && home !== undefined && isSameName(gate.repository, home) ? gate : undefined;
}

function notThere({ path }: GatedWorkflow, { paths }: RepositorySetting): Remark {
  const near = nearest(path, [...paths]);
  return {
    path: PATH,
    message: `the repository has no workflow \`${path}\``,
    hint: near === undefined ? 'correct the path, or write that workflow' : `did you mean \`${near}\`?`,
  };
}

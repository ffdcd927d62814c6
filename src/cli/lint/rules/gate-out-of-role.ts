import { GLOBS } from '../../../policy/glob.ts';
import { roleList, verdictOf } from '../../../policy/scope-rule.ts';
import { resolvePossible } from '../../../workflow/expression/resolve.ts';
import { textsOf } from '../../../workflow/file/fields.ts';
import { known } from '../../../workflow/text.ts';
import { givenInput, inputPlace, listsStart, policyAtHand, rolesFor } from '../../gate/given.ts';
import { codeList, type GateRemark, type GateRule } from '../../gate/gate-rule.ts';
import type { GateUse } from '../../gate/gate-use.ts';
import type { GateSetting, NamedRole } from '../../gate/setting.ts';

/** Gates that refuse every run, since their workflow or job is not what the role is for. */
export const gateOutOfRole: GateRule = {
  id: 'gate-out-of-role',
  severity: 'error',
  summary: 'The workflow of a gate, its event, its runner or its environment is not one that the role is for.',
  advice:
    'Every such run is refused, whatever grant there is. Change the workflow, name another role, or widen ' +
    'the role.',
  check: (use, setting) => {
    if (use.start === undefined || policyAtHand(use, setting) === undefined) return [];
    const roles = rolesFor(use, setting);
    const [role] = roles;
    if (role === undefined) return noRole(use);
    // with several, the grant of whoever starts the run decides which it is
    if (roles.length > 1) return [];
    return [
      ...workflowRemarks(role, use, setting),
      ...eventRemarks(role, use),
      ...runnerRemarks(role, use),
      ...environmentRemarks(role, use, setting),
    ];
  },
};

/** A gate without a role in a workflow that no role lists; a role that is not there is for another rule. */
function noRole(use: GateUse): readonly GateRemark[] {
  if (givenInput(use, 'role') !== '') return [];
  return [
    {
      place: use.step.place,
      message: 'no role of the policy is for this workflow, so every run of it is refused',
      hint: `add \`${use.start?.file ?? ''}\` to the \`workflows\` of a role`,
    },
  ];
}

function workflowRemarks(role: NamedRole, use: GateUse, setting: GateSetting): readonly GateRemark[] {
  const [name, { workflows }] = role;
  if (listsStart(role, use, setting) !== false) return [];
  return [
    {
      place: inputPlace(use, 'role'),
      message:
        `the role \`${name}\` is not for the workflow \`${use.start?.file ?? ''}\`, but for ` + codeList(workflows),
      hint: `add it to the role's \`workflows\`, or name another role`,
    },
  ];
}

function eventRemarks([name, role]: NamedRole, use: GateUse): readonly GateRemark[] {
  const events = (use.start?.events ?? []).filter((event) => event !== 'workflow_call');
  const allowed = role.events ?? ['workflow_dispatch'];
  const others = events.filter((event) => !allowed.includes(event));
  // a job that has a condition may be for some of the events only
  const isChosen = [use.job, use.step, ...use.calls.map(({ job }) => job)].some(
    ({ condition }) => condition !== undefined,
  );
  if (others.length === 0 || (isChosen && others.length < events.length)) return [];
  return [
    {
      place: use.step.place,
      message:
        `a run that is started by ${codeList(others)} is refused: the role \`${name}\` is for ` + codeList(allowed),
      hint: 'start the workflow by that event only, or add the event to the `events` of the role',
    },
  ];
}

function runnerRemarks([name, role]: NamedRole, { job }: GateUse): readonly GateRemark[] {
  const labels = textsOf(job.runsOn);
  const kind = labels.includes('self-hosted')
    ? 'self-hosted'
    : labels.length === 1 && /^(?:ubuntu|windows|macos)-(?:latest|slim|\d)/.test(labels[0] ?? '')
      ? 'github-hosted'
      : undefined;
  const allowed = role.runners ?? ['github-hosted'];
  if (kind === undefined || allowed.includes(kind)) return [];
  return [
    {
      place: job.runsOn?.place ?? job.place,
      message: `this runner is ${kind}, and the role \`${name}\` is for ${codeList(allowed)}`,
      hint: `let the job run elsewhere, or add \`runners: [${kind}]\` to the role`,
    },
  ];
}

function environmentRemarks([name, role]: NamedRole, use: GateUse, setting: GateSetting): readonly GateRemark[] {
  const { environment } = use.job;
  if (environment === undefined) return [];
  const never = policyAtHand(use, setting)?.never?.environments ?? [];
  const within = [roleList('environments', role, '')];
  const names = resolvePossible(environment.text, use.contexts).map(known);
  return names.flatMap((one) => {
    const verdict = one === undefined || one === '' ? 'in' : verdictOf('environments', one, { within, never }, GLOBS);
    if (one === undefined || verdict === 'in') return [];
    const allowed = within[0] ?? [];
    const forWhat = allowed.length === 0 ? 'no environment' : codeList(allowed);
    return [
      {
        place: environment.place,
        message:
          verdict === 'never'
            ? `the environment \`${one}\` is under \`never\``
            : `the role \`${name}\` is not for the environment \`${one}\`, but for ${forWhat}`,
        hint: 'name an environment of the role, or add this one to its `environments`',
      },
    ];
  });
}

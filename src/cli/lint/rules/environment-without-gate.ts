import { matchesAnyCaseless } from '../../../policy/glob.ts';
import type { Job, Workflow } from '../../../workflow/file/workflow.ts';
import { neededBy } from '../../../workflow/survey/needed-by.ts';
import { calledPath } from '../../gate/find-gates.ts';
import { listsWorkflow } from '../../gate/given.ts';
import type { GateRemark, WorkflowRule } from '../../gate/gate-rule.ts';
import type { GateSurvey } from '../../gate/gate-use.ts';
import type { GateSetting, NamedRole } from '../../gate/setting.ts';

/** Ways around the gate: jobs that get what an environment has, and that nobody asks for a grant. */
export const environmentWithoutGate: WorkflowRule = {
  id: 'environment-without-gate',
  severity: 'warning',
  summary:
    'A job is in an environment of a role, is started as the role’s workflows are, and no gate stands before it.',
  advice:
    'Whoever starts it gets the secrets of the environment, and the roles that clouds give to it, without a grant. ' +
    'Make the gate the first step of the job, let the job need one that has a gate, or give it another environment. ' +
    'Nothing is said of events that the role is not for, such as a push that deploys what was merged.',
  check: (survey, setting) =>
    [...survey.workflows.values()].flatMap((workflow) => {
      const roles = rolesOfEvents(workflow, survey, setting);
      // a workflow that a role lists, without any gate, is for another rule
      if (roles.length === 0 || isListedWithout(workflow, roles, survey, setting)) return [];
      return openJobs(workflow, survey, setting.repository).flatMap((job) => openRemarks(job, roles));
    }),
};

/** The roles for workflows of this repository, and for an event that starts this one. */
function rolesOfEvents({ events }: Workflow, { workflows }: GateSurvey, setting: GateSetting): readonly NamedRole[] {
  const paths = [...workflows.keys()];
  return [...(setting.policy?.roles ?? [])].filter(
    (role) =>
      (role[1].events ?? ['workflow_dispatch']).some((event) => events.includes(event)) &&
      paths.some((path) => listsWorkflow(role, path, setting) === true),
  );
}

function isListedWithout(
  workflow: Workflow,
  roles: readonly NamedRole[],
  { uses, unseen }: GateSurvey,
  setting: GateSetting,
): boolean {
  return (
    !unseen.has(workflow.file) &&
    !uses.some(({ start }) => start === workflow) &&
    roles.some((role) => listsWorkflow(role, workflow.file, setting) === true)
  );
}

/** The jobs that a run comes to without a gate before them, also in the workflows here that it calls. */
function openJobs(workflow: Workflow, survey: GateSurvey, own: string | undefined): readonly Job[] {
  const seen = new Set<Workflow>();
  const visit = (one: Workflow): readonly Job[] => {
    if (seen.has(one)) return [];
    seen.add(one);
    const jobs = [...one.jobs.values()];
    const calledBy = ({ uses }: Job): Workflow | undefined =>
      survey.workflows.get((uses === undefined ? undefined : calledPath(uses.text.trim(), own)) ?? '');
    const gated = survey.uses.filter((use) => use.workflow === one).map(({ job }) => job);
    const calling = survey.uses.flatMap(({ calls }) => calls.filter((call) => call.workflow === one));
    // what is called elsewhere may have a gate
    const hidden = jobs.filter((job) => job.uses !== undefined && calledBy(job) === undefined);
    const behind = new Set([...gated, ...neededBy([...gated, ...calling.map(({ job }) => job), ...hidden], one)]);
    return jobs.flatMap((job) => {
      if (behind.has(job)) return [];
      const called = calledBy(job);
      return called === undefined ? [job] : visit(called);
    });
  };
  return visit(workflow);
}

function openRemarks({ id, environment }: Job, roles: readonly NamedRole[]): readonly GateRemark[] {
  const name = environment?.text.trim() ?? '';
  if (environment === undefined || name === '' || name.includes('${{')) return [];
  const role = roles.find(([, { environments = [] }]) => matchesAnyCaseless(environments.filter(isNamed), name));
  if (role === undefined) return [];
  return [
    {
      place: environment.place,
      message:
        `the job \`${id}\` is in the environment \`${name}\` of the role \`${role[0]}\`, ` +
        'and no gate stands before it',
      hint: 'make the gate its first step, or let it need a job that has one',
    },
  ];
}

/** Not every environment there is. */
function isNamed(pattern: string): boolean {
  return /[^*]/.test(pattern);
}

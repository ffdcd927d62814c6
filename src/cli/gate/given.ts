import { INPUTS } from '../../inputs/input-specs.ts';
import { caseless, isSameForRunner } from '../../workflow/caseless.ts';
import { resolveText } from '../../workflow/expression/resolve.ts';
import type { Place } from '../../workflow/file/place.ts';
import { known } from '../../workflow/text.ts';
import type { Policy } from '../../policy/policy.ts';
import { matchesWorkflow } from '../../policy/scope.ts';
import type { GateUse } from './gate-use.ts';
import type { GateSetting, NamedRole } from './setting.ts';

/** A repository that is not named: only patterns that name none themselves are of it. */
const UNNAMED_REPOSITORY = 'unnamed/repository';

/** What an input of a gate is: empty where it is left out, `undefined` where only the run will know. */
export function givenInput({ step, contexts }: GateUse, name: string): string | undefined {
  if (step.inputsExpression !== undefined) return undefined;
  const written = step.inputs.get(name);
  return written === undefined ? '' : known(resolveText(written.text, contexts))?.trim();
}

/** Where an input is written: by the job that calls the workflow, where it is handed on; the step where it is not. */
export function inputPlace({ step, calls }: GateUse, name: string): Place {
  const written = step.inputs.get(name);
  const handedOn = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(written?.text.trim() ?? '')?.[1];
  const caller = handedOn === undefined ? undefined : calls.at(-1)?.job.inputs.get(caseless(handedOn));
  return caller?.place ?? written?.place ?? step.place;
}

/** The policy that a gate goes by, where it is the one at hand. */
export function policyAtHand(use: GateUse, { policy, home, policyPath }: GateSetting): Policy | undefined {
  const repository = givenInput(use, 'policy-repository');
  const path = givenInput(use, 'policy-path');
  const isOurs = repository === '' || (repository !== undefined && isSameForRunner(repository, home ?? ''));
  const isThere = path !== undefined && (path || INPUTS['policy-path'].default) === policyPath;
  return isOurs && isThere ? policy : undefined;
}

/** The roles that a gate may use: the one that it names, or those that list the workflow. */
export function rolesFor(use: GateUse, setting: GateSetting): readonly NamedRole[] {
  const policy = policyAtHand(use, setting);
  const named = givenInput(use, 'role');
  if (policy === undefined || named === undefined) return [];
  const roles = [...policy.roles];
  return named === ''
    ? roles.filter((entry) => listsStart(entry, use, setting) !== false)
    : roles.filter(([name]) => name === named);
}

/** Whether a role lists the workflow that a run is started from; `undefined` where that is not known. */
export function listsStart(role: NamedRole, { start }: GateUse, setting: GateSetting): boolean | undefined {
  return start === undefined ? undefined : listsWorkflow(role, start.file, setting);
}

/** Whether a role lists a workflow of this repository; `undefined` where that depends on what it is called. */
export function listsWorkflow(
  [, { workflows }]: NamedRole,
  path: string,
  { repository }: GateSetting,
): boolean | undefined {
  const own = repository ?? UNNAMED_REPOSITORY;
  if (workflows.some((pattern) => matchesWorkflow(pattern, `${own}/${path}`, own))) return true;
  return repository === undefined && workflows.some((pattern) => !pattern.startsWith('.github/')) ? undefined : false;
}

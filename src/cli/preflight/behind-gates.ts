import { isSameForRunner } from '../../workflow/caseless.ts';
import type { GateUse } from '../gate/gate-use.ts';
import type { Examined } from './examine.ts';
import type { FoundGates } from './gates.ts';
import type { Circumstances } from './survey-file.ts';
import type { WorkflowPath } from './workflow-path.ts';

/** A workflow that is called and has a gate of its own, with what it is examined under. */
export interface CalledWorkflow {
  readonly file: WorkflowPath;
  readonly circumstances: Circumstances;
}

/**
 * The workflows with a gate that those which were examined lead to. The survey of a caller leaves the steps behind such
 * a gate to that gate, which is the one that decides: they have to be examined from there.
 */
export function workflowsBehind(
  gates: FoundGates,
  examined: readonly Examined[],
  circumstances: Circumstances,
): readonly CalledWorkflow[] {
  const found = new Map<string, CalledWorkflow>();
  for (const { file } of examined) {
    const isExamined = (path: string): boolean =>
      examined.some((one) => one.file.root === file.root && one.file.path === path);
    const uses = (gates.get(file.root)?.survey.uses ?? []).filter((use) =>
      leadsFrom(use, file.path, circumstances.job),
    );
    for (const use of uses) {
      const key = `${file.root}\0${use.workflow.file}\0${circumstances.job === undefined ? '' : use.job.id}`;
      if (isExamined(use.workflow.file)) continue;
      const isOnlyWay = !found.has(key) && uses.every((other) => other === use || other.workflow !== use.workflow);
      found.set(key, {
        file: { ...file, path: use.workflow.file, named: false },
        circumstances: circumstancesBehind(use, circumstances, isOnlyWay),
      });
    }
  }
  return [...found.values()];
}

/** Whether a gate is reached by a call in this workflow, by the job that was asked for. */
function leadsFrom({ calls, job: own }: GateUse, path: string, job: string | undefined): boolean {
  return (
    calls.some(({ workflow }) => workflow.file === path) &&
    (job === undefined || [own, ...calls.map((call) => call.job)].some(({ id }) => isSameForRunner(id, job)))
  );
}

/** What is called in two ways may be given other inputs by each. */
function circumstancesBehind(use: GateUse, asked: Circumstances, isOnlyWay: boolean): Circumstances {
  // what is told of the job that calls holds for no job that is called
  const { inputs: _inputs, needs: _needs, matrix: _matrix, strategy: _strategy, ...facts } = asked.facts;
  const inputs = isOnlyWay ? use.contexts['inputs'] : undefined;
  const job = asked.job === undefined ? {} : { job: use.job.id };
  return { ...asked, ...job, facts: { ...facts, ...job, ...(inputs === undefined ? {} : { inputs }) } };
}

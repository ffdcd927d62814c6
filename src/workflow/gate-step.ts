import { judgeCondition } from './expression/condition.ts';
import { resolveText } from './expression/resolve.ts';
import type { GateHint } from './frame.ts';
import type { Contexts } from './data.ts';
import { known } from './text.ts';
import type { Job, Step } from './workflow.ts';

/**
 * Whether a step is a gate.
 *
 * INVARIANT: in a run, only the action that is running counts, by the name that the runner gives it: what merely calls itself a gate hides nothing.
 */
export function isGate(step: Step, hint: GateHint): boolean {
  const name = step.uses?.text.trim().split('@', 1)[0]?.toLowerCase();
  if (name === undefined) return false;
  const repository = hint.repository?.toLowerCase();
  return repository === undefined ? /^[\w.-]+\/grantgate(?:\/session)?$/.test(name) : name === repository || name === `${repository}/session`;
}

/**
 * Index of the gate's own step in a job; `undefined` when it cannot be told, and then every step counts. Of several gates it is the one with the id that the
 * runner names, else the first with the same inputs.
 */
export function gateIndex(job: Job, hint: GateHint, contexts: Contexts): number | undefined {
  const gates = job.steps.flatMap((step, index) => (isGate(step, hint) ? [index] : []));
  const byId = gates.find((index) => hint.step !== undefined && job.steps[index]?.id === hint.step);
  if (byId !== undefined || gates.length < 2) return byId ?? gates[0];
  return gates.find((index) => hasInputs(job.steps[index], hint, contexts)) ?? gates[0];
}

function hasInputs(step: Step | undefined, hint: GateHint, contexts: Contexts): boolean {
  return Object.entries(hint.inputs).every(([name, value]) => {
    const given = step?.inputs.get(name);
    const text = given === undefined ? '' : known(resolveText(given.text, contexts));
    return text === undefined || text.trim() === value;
  });
}

/**
 * Whether a gate holds whatever comes after it: it cannot be skipped, is not told to only watch, and judges steps itself. What follows such a gate is left
 * to it, since it has a grant of its own.
 *
 * INVARIANT: by the same program and the same policy as the running gate: with a policy of one's own, anybody grants anything.
 */
export function isStrict(step: Step, hint: GateHint, contexts: Contexts): boolean {
  if (!isGate(step, hint) || step.background) return false;
  const said = (name: string): string | undefined => known(resolveText(step.inputs.get(name)?.text ?? '', contexts))?.trim();
  const strictly = ['mode', 'preflight'].every((name) => ['', 'enforce'].includes(said(name) ?? 'unknown'));
  const always = step.condition === undefined || judgeCondition(step.condition.text, contexts) === 'true';
  const at = step.uses?.text.trim().split('@')[1] ?? '';
  const isSame = hint.ref === undefined || hint.ref === at;
  const isOurs = isDefault(said('policy-repository'), hint.policy?.repository) && isDefault(said('policy-path'), hint.policy?.path);
  return strictly && always && isSame && isOurs && !['token', 'ca-certificates'].some((name) => step.inputs.has(name)) && !mayContinue(step.continueOnError?.text, contexts);
}

/** Left out where the running gate's is the usual one, or the same as that. */
function isDefault(said: string | undefined, ours: string | undefined): boolean {
  return said?.toLowerCase() === (ours ?? '').toLowerCase();
}

/** Whether `continue-on-error` is, or may be, on. */
export function mayContinue(raw: string | undefined, contexts: Contexts): boolean {
  return raw !== undefined && known(resolveText(raw, contexts))?.trim() !== 'false';
}

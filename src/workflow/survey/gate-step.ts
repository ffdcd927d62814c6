import { caseless, isSameForRunner } from '../caseless.ts';
import { judgeCondition } from '../expression/condition.ts';
import { resolveText } from '../expression/resolve.ts';
import type { GateHint } from './frame.ts';
import type { Contexts } from '../data.ts';
import { known } from '../text.ts';
import type { Job, Step } from '../file/workflow.ts';

/**
 * Whether a step is a gate.
 *
 * INVARIANT: in a run, only the action that is running counts, by the name that the runner gives it: what merely calls
 * itself a gate hides nothing.
 */
export function isGate(step: Step, hint: GateHint): boolean {
  if (step.uses === undefined) return false;
  const name = caseless(step.uses.text.trim().split('@', 1)[0] ?? '');
  const repository = hint.repository === undefined ? undefined : caseless(hint.repository);
  return repository === undefined
    ? /^[\w.-]+\/grantgate(?:\/session)?$/.test(name)
    : name === repository || name === `${repository}/session`;
}

/**
 * Indices of the steps of a job that may be the running gate, in order: one where that is known. It is the one with the
 * id that the runner names, else those without another id and with the same inputs. None: it is not known, and then
 * every step counts.
 *
 * INVARIANT: the running gate is among them, unless it is not a step of the job itself.
 */
export function runningGates(job: Job, hint: GateHint, contexts: Contexts): readonly number[] {
  const gates = job.steps.flatMap((step, index) => (isGate(step, hint) ? [index] : []));
  const idOf = (index: number): string | undefined => job.steps[index]?.id;
  const { step: running } = hint;
  const named = gates.filter((index) => running !== undefined && isSameForRunner(idOf(index) ?? '', running));
  if (named.length > 0) return named;
  // the runner names a step by its id where it has one
  const nameless = running === undefined ? gates : gates.filter((index) => idOf(index) === undefined);
  const possible = nameless.length === 0 ? gates : nameless;
  const alike = possible.filter((index) => hasInputs(job.steps[index], hint, contexts));
  return alike.length === 0 ? possible : alike;
}

function hasInputs(step: Step | undefined, hint: GateHint, contexts: Contexts): boolean {
  return Object.entries(hint.inputs).every(([name, value]) => {
    const given = step?.inputs.get(name);
    const text = given === undefined ? '' : known(resolveText(given.text, contexts));
    return text === undefined || text.trim() === value;
  });
}

/**
 * Whether a gate holds whatever comes after it: it cannot be skipped, is not told to only watch, and judges steps
 * itself. What follows such a gate is left to it, since it has a grant of its own.
 *
 * INVARIANT: by the same program and the same policy as the running gate, and in no environment of its own: with a
 * policy of one's own, anybody grants anything.
 */
export function isStrict(step: Step, hint: GateHint, contexts: Contexts): boolean {
  if (!isGate(step, hint) || step.background || step.inputsExpression !== undefined) return false;
  const said = (name: string): string | undefined =>
    known(resolveText(step.inputs.get(name)?.text ?? '', contexts))?.trim();
  const strictly = ['mode', 'preflight'].every((name) => ['', 'enforce'].includes(said(name) ?? 'unknown'));
  const always = step.condition === undefined || judgeCondition(step.condition.text, contexts) === 'true';
  const at = step.uses?.text.trim().split('@')[1] ?? '';
  const isSame = hint.ref === undefined || hint.ref === at;
  const isOurs =
    isDefault(said('policy-repository'), hint.policy?.repository) && isDefault(said('policy-path'), hint.policy?.path);
  const isBare = step.env.size === 0 && step.envExpression === undefined;
  return (
    strictly &&
    always &&
    isSame &&
    isOurs &&
    isBare &&
    !['token', 'ca-certificates'].some((name) => step.inputs.has(name)) &&
    !mayContinue(step.continueOnError?.text, contexts)
  );
}

/** Left out where the running gate's is the usual one, or the same as that. */
function isDefault(said: string | undefined, ours: string | undefined): boolean {
  return said !== undefined && isSameForRunner(said, ours ?? '');
}

/** Whether `continue-on-error` is, or may be, on. */
export function mayContinue(raw: string | undefined, contexts: Contexts): boolean {
  return raw !== undefined && known(resolveText(raw, contexts))?.trim() !== 'false';
}

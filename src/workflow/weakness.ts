import type { Place } from './file/place.ts';

/** How a gate can be weakened by the workflow around it. Nothing is denied for it: it is said, with the line. */
export const WEAKNESSES = {
  'gate-continues-on-error': 'the job goes on when the gate refuses: remove `continue-on-error`',
  'gate-is-conditional':
    'the gate is skipped when its `if` is false, and a skipped step counts as passed: remove the `if`, or move ' +
    'it to the steps that follow',
  'step-runs-after-refusal':
    "this step also runs when the gate has refused: let its `if` ask for `success()` or for the gate's own `outcome`",
  'job-runs-after-refusal': 'this job also runs when the gate has refused: let its `if` ask for `success()`',
  'job-without-gate':
    'this job has an environment or calls a workflow, and does not wait for the gate: add the job of the gate to ' +
    'its `needs`, or a gate of its own',
  'untrusted-target':
    'this is computed from text that an outsider can write: write it as a fixed value, or as an input with options',
  'untrusted-script':
    'text that an outsider can write becomes part of this script and can be commands: pass it through `env:` and ' +
    'use it as `"$NAME"`',
  'untrusted-checkout':
    'code from an outsider is checked out before the gate and can change what the gate finds: check it out after ' +
    'the gate, or in another job',
  'environment-before-gate':
    'a step before the gate writes `GITHUB_ENV` or `GITHUB_PATH`, which every later step believes: put the gate first',
  'guard-is-dropped':
    'this git does not ask the guard before it pushes: extend `GIT_CONFIG_COUNT` instead of replacing it, and ' +
    'leave out `--no-verify` and `core.hooksPath`',
} as const satisfies Readonly<Record<string, string>>;

export type WeaknessId = keyof typeof WEAKNESSES;

export interface Weakness {
  readonly id: WeaknessId;
  readonly job: string;
  readonly place: Place;
  /** What is written there. */
  readonly text: string;
}

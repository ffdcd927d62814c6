import { type Annotation, maskOutput, runPost, runStep, type StepResult } from '../e2e/runner.ts';
import { isRecord, parseRecord, textOf } from '../world/json.ts';
import type { World } from '../world/world.ts';
import type { Performed, Proof, Situation } from './situation.ts';

/** What came of a situation, for the screen, for JSON and for files. */
export interface Outcome {
  readonly situation: Situation;
  readonly asExpected: boolean;
  readonly goesOn: boolean;
  readonly decision: string;
  readonly reason: string;
  readonly summary: string;
  readonly next: string;
  readonly annotations: readonly Annotation[];
  /** The job summary, in Markdown. */
  readonly markdown: string;
  readonly proofs: readonly Proof[];
  /** What went wrong, when the step could not do its work. */
  readonly log: string;
  readonly milliseconds: number;
}

/** The addresses of the real GitHub and AWS, which the runner's proxy leads into the world. */
const ADDRESSES = 'github.com';

/** Runs the gate as a runner does: main, whatever comes after it, post. */
export async function perform(world: World, situation: Situation): Promise<Outcome> {
  const run = await situation.begin(world);
  const asked = cloudRequests(world);
  const step = await runStep(world, run, {
    inputs: {
      role: situation.role ?? 'flag-release',
      'ca-certificates': world.caFile,
      ...(situation.export === undefined ? {} : { export: situation.export }),
    },
    addresses: ADDRESSES,
  });
  let ended: Promise<StepResult> | undefined;
  const performed: Performed = { step, end: async () => await (ended ??= runPost(world, step)) };
  try {
    const proofs = await (situation.prove ?? refused(asked))(world, performed);
    const post = await performed.end();
    return outcomeOf(situation, step, post, proofs);
  } finally {
    step.close();
  }
}

function refused(askedBefore: number): NonNullable<Situation['prove']> {
  return async (world, { step, end }) => {
    await end();
    return [
      { text: 'no keys for the cloud were given to the job', holds: Object.keys(step.env).length === 0 },
      { text: 'AWS was not even asked for any', holds: cloudRequests(world) === askedBefore },
    ];
  };
}

function cloudRequests(world: World): number {
  return world.requests.filter((request) => request.role === 'sts').length;
}

function outcomeOf(situation: Situation, step: StepResult, post: StepResult, proofs: readonly Proof[]): Outcome {
  const result = parseRecord(step.outputs['result'] ?? '') ?? {};
  const [decision, reason] = [textOf(result, 'decision'), textOf(result, 'reason')];
  const wanted =
    situation.reason === undefined
      ? { decision: 'allow', reason: '', code: 0 }
      : { decision: 'deny', reason: situation.reason, code: 1 };
  const asDecided =
    decision === wanted.decision && reason === wanted.reason && step.code === wanted.code && post.code === 0;
  return {
    situation,
    asExpected: asDecided && isRecord(result['run']) && proofs.every((proof) => proof.holds),
    goesOn: step.code === 0,
    decision,
    reason,
    summary: textOf(result, 'summary'),
    next: textOf(result, 'next'),
    annotations: step.annotations,
    markdown: maskOutput(step.summary, step.masks),
    proofs,
    log: maskOutput(
      [step.stdout, step.stderr, post.stdout, post.stderr].join('').replaceAll(/^::add-mask::.*\n/gm, ''),
      step.masks,
    ),
    milliseconds: Math.round(step.durationMs),
  };
}

import { fileURLToPath } from 'node:url';
import { maskOutput, runStep, type StepResult } from '../e2e/runner.ts';
import type { World } from '../world/world.ts';
import type { Performed, Proof } from './situation.ts';
import { PARAMETER } from './stage.ts';

const LATER_STEP = fileURLToPath(new URL('later-step.ts', import.meta.url));
const IDENTITY = /^AWS knows this job as (\S+)$/m;

/**
 * Uses the keys as a later step would, lets the job end, and lets somebody try a copy of them after the end of the
 * grant.
 */
export async function useKeys(world: World, { step, end }: Performed): Promise<readonly Proof[]> {
  world.setTime('2026-11-27T17:51:00Z');
  const during = await laterStep(world, step);
  const may = [
    ask(world, step, '17:51', 'set the flag', 'ssm:PutParameter', true),
    ask(world, step, '17:51', 'delete it', 'ssm:DeleteParameter', false),
  ];
  world.setTime('2026-11-27T17:55:00Z');
  const post = await end();
  const after = await laterStep(world, { ...step, job: post.job });
  world.setTime('2026-11-27T18:01:00Z');
  const copy = await laterStep(world, step);
  return [
    ...may,
    {
      text: `17:51  AWS has on record who it is: ${IDENTITY.exec(during)?.[1] ?? 'nobody'}`,
      holds: /mona@november-banner@/.test(during),
    },
    { text: '17:51  A step that prints the secret key shows ***', holds: /^the secret key is \*\*\*$/m.test(during) },
    {
      text: '17:55  The job ends and its keys are taken away: whatever runs now finds none',
      holds: /^there are no keys for AWS in this job$/m.test(after),
    },
    {
      text:
        '18:01  Somebody kept a copy. AWS still says whose keys they are, since it makes none for less than 15 ' +
        'minutes; but:',
      holds: IDENTITY.test(copy),
    },
    ask(world, step, '18:01', 'set the flag with the copy', 'ssm:PutParameter', false),
  ];
}

/** What AWS answers: the role's own policy and the one of the session, at that time. */
function ask(world: World, step: StepResult, time: string, what: string, action: string, wanted: boolean): Proof {
  const allowed = world.awsAllows(step.env['AWS_ACCESS_KEY_ID'] ?? '', action, PARAMETER, `2026-11-27T${time}:00Z`);
  return { text: `${time}  AWS, may this job ${what}? ${allowed ? 'Yes' : 'No'}`, holds: allowed === wanted };
}

/** The log of a step that uses whatever keys it finds, masked as the runner masks it. */
async function laterStep(world: World, step: StepResult): Promise<string> {
  const { stdout, masks } = await runStep(world, step.job.run, {
    dist: LATER_STEP,
    after: step,
    env: { STS: world.urls.sts, NODE_EXTRA_CA_CERTS: world.caFile },
  });
  return maskOutput(stdout, [...step.masks, ...masks]);
}

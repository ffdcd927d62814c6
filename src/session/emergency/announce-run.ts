import { FactError } from '../../github/fact-error.ts';
import { keepComment } from '../../github/own-comments.ts';
import { fetchOwnNumber } from '../../github/rights-of.ts';
import type { RepositoryWriter } from '../../github/write.ts';
import { emergencyRunText } from '../../report/break-glass-run.ts';
import type { Judgement } from '../judge.ts';
import type { Session } from '../start-requests.ts';
import type { EmergencyAllow } from '../../policy/decision.ts';

/**
 * Has the issue of an emergency show a run that goes on by it: one comment for each job of each attempt, however often
 * it is written. Needs `issues: write`.
 * @throws FactError when it is not there
 */
export async function announceRun(
  { policy, files, now }: Pick<Judgement, 'policy' | 'files' | 'now'>,
  decision: EmergencyAllow,
  { facts: { server, inputs, context } }: Session,
  writer: RepositoryWriter,
): Promise<void> {
  if (policy?.ok !== true) throw new FactError('what was decided is not complete');
  const { run, emergency } = decision;
  const text = emergencyRunText(decision, {
    policy: policy.value,
    server: server.url,
    job: context.job,
    wanted: inputs.credentials,
    commit: files?.commit,
    now: now(),
  });
  const job = (context.job ?? '').replaceAll(/[^\w-]/g, '');
  await keepComment(writer, emergency.issue, {
    author: await fetchOwnNumber(writer.api),
    key: `run ${run.repository_id} ${run.run_id} ${run.run_attempt} ${job}`,
    text,
  });
}

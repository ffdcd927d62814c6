import type { Allow } from '../policy/decision.ts';
import type { ReportContext } from './context.ts';
import { grantLink } from './links.ts';
import { formatMoment } from './moment.ts';
import { adviseRenewal } from './renewal-advice.ts';
import { quote } from './safe-line.ts';

/** What a person is told: what happened, what to do now, and where. Names stand in backticks. */
export interface Advice {
  /** One plain sentence. */
  readonly summary: string;
  readonly next: string;
  readonly link?: string;
  /** Where exactly, and what is written there: for whoever puts it right. */
  readonly detail?: string;
  /** Whom to ask, in whole sentences. */
  readonly ask?: string;
  /** YAML to copy. */
  readonly paste?: string;
}

/** What is next for a run that may go on. */
export const NOTHING_TO_DO = 'Nothing to do.';

/** What is said of a run that may go on. The words of a refusal are apart, since most runs do without them. */
export function adviseAllowed(decision: Allow, context: ReportContext): Advice {
  const { principal, grant, role, until, expires, run } = decision;
  const again = run.actor_id === run.triggering_actor_id ? '' : `, which ${quote(run.actor)} began`;
  const link = grantLink(context, grant);
  return {
    summary:
      `${quote(principal)} may go on${again === '' ? '' : ` with the run${again}`}: ${whatAllows(decision)} ` +
      `allows the role ${quote(role)} until ${formatMoment(until, context.now)}` +
      `${until === expires ? '' : `, and itself ends at ${formatMoment(expires, context.now)}`}.`,
    next: NOTHING_TO_DO,
    ...(link === undefined ? {} : { link }),
    ...adviseRenewal(decision, context),
  };
}

/** A grant, or access that nobody approved. */
function whatAllows({ grant, emergency }: Allow): string {
  if (emergency === undefined) return `the grant ${quote(grant)}`;
  const drill = emergency.isDrill ? 'a drill of ' : '';
  return `${drill}break-glass access (issue #${emergency.issue}), without an approval,`;
}

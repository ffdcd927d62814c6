import type { Allow } from '../policy/decision.ts';
import { parseGrantPath } from '../policy/grant-path.ts';
import { holderFolder } from '../policy/holder.ts';
import { formatInstant } from '../policy/instant.ts';
import { renewableFrom } from '../policy/renewal.ts';
import { longestGrant, type ReportContext, USUAL_LIFETIME_MS } from './context.ts';
import { issueLink, newFileLink } from './links.ts';
import { relative } from './moment.ts';
import { quote } from './safe-line.ts';

/** What a person is told whose access ends soon. */
interface RenewalAdvice {
  readonly next: string;
  readonly link?: string;
}

/** How to renew the grant of a run that may go on; `undefined` while it is too early for that. */
export function adviseRenewal(decision: Allow, context: ReportContext): RenewalAdvice | undefined {
  const { expires, emergency } = decision;
  // break-glass access is never renewed
  if (emergency !== undefined) return undefined;
  const { policy, now, granted } = context;
  const starts = startOf(decision);
  if (starts === undefined || policy === undefined || policy.renewal?.times === 0) return undefined;
  if (now < renewableFrom({ from: starts, until: expires }, policy.renewal)) return undefined;
  const ends = `Access ends ${relative(expires, now)}.`;
  if (granted?.request !== undefined)
    return {
      next:
        `${ends} If it is needed for longer, write a comment with \`/extend 7d\` and the reason on the request ` +
        `#${granted.request}: it is approved as the first one was.`,
      link: issueLink(context, granted.request),
    };
  const link = renewalLink(decision, context);
  return {
    next:
      `${ends} If it is needed for longer, propose a grant now that goes on from it, with ` +
      `${quote(`renews: ${decision.grant}`)}: approval takes time.`,
    ...(link === undefined ? {} : { link }),
  };
}

function startOf({ checks }: Allow): number | undefined {
  const check = checks.find(({ name }) => name === 'grant-too-long');
  return check?.name === 'grant-too-long' ? check.facts.starts : undefined;
}

/** A form that is filled in with the same role and holder, from where the grant ends. */
function renewalLink({ grant, role, expires, run }: Allow, context: ReportContext): string | undefined {
  const place = parseGrantPath(`${grant}.yml`);
  if (place === undefined) return undefined;
  const { holder } = place;
  const lasts = Math.min(USUAL_LIFETIME_MS, longestGrant(context, role) * 1000);
  const lines = [
    `role: ${JSON.stringify(role)}`,
    'reason: CHANGE ME - what you still need it for',
    ...(holder.kind === 'user' ? [`principal-id: ${run.actor_id}`] : ['requested-by: CHANGE-ME # your login']),
    `renews: ${grant}`,
    `starts: ${formatInstant(expires)}`,
    `expires: ${formatInstant(expires + lasts)}`,
  ];
  const name = `${holderFolder(holder)}/${role}-${formatInstant(expires).slice(0, 10)}`;
  return newFileLink(context, `grants/${name}.yml`, `${lines.join('\n')}\n`);
}

import type { Decision } from '../policy/decision.ts';
import { parseGrantPath } from '../policy/grant-path.ts';
import { holderFolder } from '../policy/holder.ts';
import { formatInstant } from '../policy/instant.ts';
import { ROLE_NAME } from '../policy/names.ts';
import { holderOf } from '../policy/holder.ts';
import { triggeringOf } from '../policy/principal.ts';
import { longestGrant, type ReportContext, policyRoles, USUAL_LIFETIME_MS } from './context.ts';

const HOUR_MS = 3_600_000;

/** A grant that would fit, for a person to complete: its path below the policy's folder, and its text. */
export interface Proposal {
  readonly path: string;
  readonly text: string;
}

/** Writes the grant that the principal of a run could ask for; `undefined` when the account cannot have one. */
export function proposeGrant(decision: Decision, context: ReportContext): Proposal | undefined {
  const role = roleOf(decision, context);
  const { run } = decision;
  const holder = holderOf({ ...triggeringOf(run), login: decision.principal });
  const id =
    `${holderFolder(holder)}/` +
    freeName(decision, `${role ?? 'access'}-${formatInstant(context.now).slice(0, 10)}`, holderFolder(holder));
  if (parseGrantPath(`${id}.yml`) === undefined) return undefined;
  const lines = [
    role === undefined ? `role: CHANGE-ME${choices(context)}` : `role: ${yamlScalar(role)}`,
    'reason: CHANGE ME - what you need it for',
    `principal-id: ${run.triggering_actor_id}`,
    ...(holder.kind === 'app'
      ? ['requested-by: CHANGE-ME # your login; add the number of your account as requested-by-id']
      : []),
    `expires: ${formatInstant(proposedEnd(context, role))}`,
  ];
  return { path: `grants/${id}.yml`, text: `${lines.join('\n')}\n` };
}

function roleOf(decision: Decision, context: ReportContext): string | undefined {
  const known = policyRoles(context);
  const wanted = decision.role ?? context.role ?? (known?.length === 1 ? known[0] : undefined);
  return wanted !== undefined && ROLE_NAME.test(wanted) && known?.includes(wanted) !== false ? wanted : undefined;
}

function choices(context: ReportContext): string {
  const roles = policyRoles(context) ?? [];
  return roles.length === 0 ? '' : ` # one of: ${roles.join(', ')}`;
}

/** A name that none of the grants looked at has. */
function freeName(decision: Decision, name: string, folder: string): string {
  const taken = new Set(decision.considered.map((entry) => entry.grant.toLowerCase()));
  let free = name;
  for (let count = 2; taken.has(`${folder}/${free}`.toLowerCase()); count += 1) free = `${name}-${count}`;
  return free;
}

/** Within the limit even when it is merged at once, and on the hour where there is room for that. */
function proposedEnd(context: ReportContext, role: string | undefined): number {
  const lifetime = Math.min(USUAL_LIFETIME_MS, longestGrant(context, role) * 1000);
  const end = context.now + lifetime;
  return lifetime >= 2 * HOUR_MS ? Math.floor(end / HOUR_MS) * HOUR_MS : end;
}

/** A role name that YAML would take for a number or a truth value needs quotes. */
function yamlScalar(name: string): string {
  return /^[A-Za-z][\w-]*$/.test(name) && !/^(?:true|false|null)$/i.test(name) ? name : `'${name}'`;
}

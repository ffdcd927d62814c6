import type { Policy } from '../policy/policy.ts';
import { credentialRole, type Allow } from '../policy/decision.ts';
import { PROVIDERS } from '../policy/credential/provider-name.ts';
import { entitlements } from '../policy/entitlement.ts';
import { workflowFile } from '../policy/workflow-file.ts';
import { escape, inlineCode, link, table } from './markdown.ts';
import { formatMoment } from './moment.ts';

/** Where a run by break-glass access is told of. */
export interface EmergencyRunContext {
  readonly policy: Policy;
  /** Address of the GitHub server, `https://github.com`. */
  readonly server: string;
  /** Id of the job; absent where the runner does not say. */
  readonly job: string | undefined;
  /** Names of credentials that the job asked for, or all that the role has. */
  readonly wanted: 'all' | readonly string[];
  /** Commit of the policy that was read. */
  readonly commit: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What everybody reads below the issue of an emergency when a run goes on by it: written before it gets anything. */
export function emergencyRunText(decision: Allow, context: EmergencyRunContext): string {
  const { run, role, until, emergency } = decision;
  const { policy, server, job, wanted, commit, now } = context;
  const address = `${server}/${run.repository}/actions/runs/${run.run_id}/attempts/${run.run_attempt}`;
  const given = policy.roles.get(credentialRole(decision));
  const issued = given === undefined ? [] : entitlements(given, run, wanted).issued;
  const credentials = issued.map(({ name, spec }) => `${name} (${providersNamed(spec).join(', ')})`).join(', ');
  const zone = policy.requests?.['time-zone'];
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['who', `${run.triggering_actor} (${run.triggering_actor_id})`],
    ['role', role],
    ['environment', run.environment ?? 'none'],
    ['workflow', `${workflowFile(run.workflow_ref)}, job ${job ?? 'unknown'}`],
    ['ref', `${run.ref} at ${run.sha.slice(0, 12)}`],
    ['credentials', credentials === '' ? 'none' : credentials],
    ['policy', commit?.slice(0, 12)],
  ];
  const zoned = escape(formatMoment(until, now, zone));
  return [
    `**Break-glass access was used${emergency?.isDrill === true ? ' in a drill' : ''}**, until ${zoned}: ` +
      link(`run ${run.run_id}, attempt ${run.run_attempt}`, address),
    table(
      ['', ''],
      rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, inlineCode(value)]])),
    ),
  ].join('\n\n');
}

/** The providers of a credential, as the policy names them. */
function providersNamed(spec: object): readonly string[] {
  return PROVIDERS.filter((provider) => Object.hasOwn(spec, provider));
}

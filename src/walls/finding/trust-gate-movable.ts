import { inLanguage } from '../language.ts';
import type { AuditContext, AuditedTrust } from './audited.ts';
import { failedTrust, rolesOf } from './trust-checks.ts';
import type { WallFinding } from './wall-finding.ts';

/** The gated workflow is trusted at a ref that somebody can move, or at several. */
export function trustGateMovable(trust: AuditedTrust, { gate, placesOf }: AuditContext): readonly WallFinding[] {
  const { answers, target, file } = trust;
  if (answers === undefined || gate === undefined) return [];
  const [path = '', ref = ''] = gate.split(/@(.*)/s);
  const others = [answers.repository, answers.pushers, answers.notGate].flatMap((answer) =>
    answer.kind === 'token' ? [answer.found] : [],
  );
  const moved = others.find(({ token }) => token.job_workflow_ref?.startsWith(`${path}@`) === true);
  if (moved !== undefined) return [failedTrust(trust, 'trust-gate-movable', { token: moved.token, facts: { gate } })];
  if (answers.gate.kind !== 'token' || others.length > 0 || !ref.startsWith('refs/heads/')) return [];
  const { refs } = placesOf(path.split('/').slice(0, 2).join('/'));
  if (refs === undefined)
    return [
      {
        outcome: 'unknown',
        id: 'trust-gate-movable',
        target,
        file,
        roles: rolesOf(trust),
        why: [`the rules of \`${ref.slice('refs/heads/'.length)}\`, where the gated workflow is, were not given`],
      },
    ];
  const isProtected = inLanguage(refs.within, ref) && !inLanguage(refs.without, ref);
  return isProtected
    ? []
    : [failedTrust(trust, 'trust-gate-movable', { token: answers.gate.found.token, facts: { gate, ref } })];
}

import { itemsOf } from '../state/inventory.ts';
import { WALL_FINDING_KINDS } from './finding-kinds.ts';
import type { AuditContext } from './audited.ts';
import type { WallFinding } from './wall-finding.ts';

/** A role gives sessions that last longer than the policy lets any credential last. */
export function auditSessionTooLong({ policy, meant, items }: AuditContext): readonly WallFinding[] {
  const limit = policy.limits.session;
  const found = [
    ...itemsOf(items, 'aws-role').map(({ arn = '', maxSession, source }) => ({
      seconds: maxSession,
      target: arn,
      source,
      roles: meant.filter(({ target }) => target.kind === 'aws' && target.role === arn),
    })),
    ...itemsOf(items, 'vault-role').map(({ name = '', role, source }) => ({
      seconds: typeof role['token_max_ttl'] === 'number' ? role['token_max_ttl'] : undefined,
      target: name === '' ? source.stem : name,
      source,
      roles: meant.filter(
        ({ target }) => target.kind === 'vault' && target.role === (name === '' ? source.stem : name),
      ),
    })),
  ];
  return found.flatMap(({ seconds, target, source, roles }) =>
    seconds === undefined || roles.length === 0 || seconds <= limit
      ? []
      : [
          {
            outcome: 'fail',
            id: 'session-too-long',
            severity: WALL_FINDING_KINDS['session-too-long'].severity,
            target,
            file: source.file,
            roles: roles.map(({ role, credential }) => ({ role, credential })),
            facts: { seconds, limit },
          },
        ],
  );
}

import { isRecord } from '../../policy/shape.ts';
import { itemsOf } from '../state/inventory.ts';
import type { AuditContext } from './audited.ts';
import { WALL_FINDING_KINDS } from './finding-kinds.ts';
import type { WallFinding } from './wall-finding.ts';

const WIDE_POLICIES = /:policy\/(?:AdministratorAccess|IAMFullAccess|PowerUserAccess)$/;

/** A role of AWS may do everything, and nothing shrinks the session that is made of it. */
export function roleWiderThanRole({ policy, meant, items }: AuditContext): readonly WallFinding[] {
  return itemsOf(items, 'aws-role').flatMap(({ arn = '', policies, source }) => {
    const roles = meant.filter(({ target, role, credential }) => {
      const aws = policy.roles.get(role)?.credentials?.get(credential)?.aws;
      const isBounded = aws?.policy !== undefined || (aws?.policies?.length ?? 0) > 0;
      return target.kind === 'aws' && target.role === arn && !isBounded;
    });
    const wide = policies.find(({ name, document }) => WIDE_POLICIES.test(name) || allowsAll(document));
    if (roles.length === 0 || wide === undefined) return [];
    return [
      {
        outcome: 'fail',
        id: 'role-wider-than-role',
        severity: WALL_FINDING_KINDS['role-wider-than-role'].severity,
        target: arn,
        file: source.file,
        roles: roles.map(({ role, credential }) => ({ role, credential })),
        facts: { policy: wide.name },
      },
    ];
  });
}

function allowsAll(document: unknown): boolean {
  const list: unknown = isRecord(document) ? document['Statement'] : undefined;
  const statements: readonly unknown[] = Array.isArray(list) ? list : [list];
  return statements.some(
    (one) => isRecord(one) && one['Effect'] === 'Allow' && isAll(one['Action']) && isAll(one['Resource']),
  );
}

function isAll(value: unknown): boolean {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.includes('*');
}

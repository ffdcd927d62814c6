import { parseGrant } from '../policy/grant.ts';
import { parsePolicy } from '../policy/policy.ts';
import type { AccessFiles } from './access-files.ts';
import { narrow } from './narrow.ts';
import type { Orders } from './instructions.ts';
import { pushScope } from './scope.ts';
import { ended, type Standing } from './standing.ts';

export { readAccess } from './access-files.ts';

/**
 * How the grant stands by the files of a later commit.
 * INVARIANT: it only ever narrows. Who approved the new files is not looked up, so nothing in them can widen what was
 * decided.
 */
export function restand(orders: Orders, standing: Standing, files: Extract<AccessFiles, { ok: true }>): Standing {
  const file = `grants/${orders.grant}.yml`;
  if (files.policy === undefined || files.grant === undefined)
    return ended(
      standing,
      'commit',
      `\`${files.grant === undefined ? file : 'policy.yml'}\` is gone from the policy's repository`,
    );
  const policy = parsePolicy(files.policy, 'policy.yml');
  const read = parseGrant(files.grant, `${orders.grant}.yml`, file);
  if (!policy.ok || read?.ok !== true)
    return ended(
      standing,
      'commit',
      `\`${policy.ok ? file : 'policy.yml'}\` in the policy's repository cannot be read any more`,
    );
  const { grant } = read;
  const role = policy.value.roles.get(orders.role);
  if (role === undefined || grant.role !== orders.role)
    return ended(standing, 'commit', 'the grant is not for this role any more');
  if (grant.revoked !== undefined) return ended(standing, 'commit', `the grant was revoked by \`${grant.revoked.by}\``);
  return narrow(standing, { ...pushScope(policy.value, role, grant, orders.policy.repository), until: grant.expires });
}

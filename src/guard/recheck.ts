import { endAfter } from '../policy/grant-times.ts';
import { parseGrant } from '../policy/grant.ts';
import { parsePolicy } from '../policy/policy.ts';
import type { FetchedAccess } from './access-files.ts';
import { narrow } from './narrow.ts';
import type { Instructions } from './instructions.ts';
import { pushScope } from './scope.ts';
import { endedState, type GrantState } from './grant-state.ts';

/**
 * How the grant stands by the files of a later commit.
 * INVARIANT: it only ever narrows. Who approved the new files is not looked up, so nothing in them can widen what was
 * decided. `lasts` still counts from the merge that was: when the new file was merged is not looked up either.
 */
export function checkFiles(
  instructions: Instructions,
  state: GrantState,
  files: Extract<FetchedAccess, { ok: true }>,
): GrantState {
  if (instructions.emergency !== undefined) return checkPolicyOf(instructions, state, files.policy);
  const file = `grants/${instructions.grant}.yml`;
  if (files.policy === undefined || files.grant === undefined)
    return endedState(
      state,
      'commit',
      `\`${files.grant === undefined ? file : 'policy.yml'}\` is gone from the policy's repository`,
    );
  const policy = parsePolicy(files.policy, 'policy.yml');
  const read = parseGrant(files.grant, `${instructions.grant}.yml`, file);
  if (!policy.ok || read?.ok !== true)
    return endedState(
      state,
      'commit',
      `\`${policy.ok ? file : 'policy.yml'}\` in the policy's repository can no longer be read`,
    );
  const { grant } = read;
  const role = policy.value.roles.get(instructions.role);
  if (role === undefined || grant.role !== instructions.role)
    return endedState(state, 'commit', 'the grant is no longer for this role');
  if (grant.revoked !== undefined)
    return endedState(state, 'commit', `the grant was revoked by \`${grant.revoked.by}\``);
  return narrow(state, {
    ...pushScope(policy.value, role, grant, instructions.policy.repository),
    until: endAfter(grant, instructions.merged),
  });
}

/** How break-glass access stands by the policy of a later commit: it ends with the rules that it was given by. */
function checkPolicyOf(instructions: Instructions, state: GrantState, text: string | undefined): GrantState {
  const policy = text === undefined ? undefined : parsePolicy(text, 'policy.yml');
  if (policy?.ok !== true)
    return endedState(
      state,
      'commit',
      `\`policy.yml\` ${policy === undefined ? "is gone from the policy's repository" : 'can no longer be read'}`,
    );
  const role = policy.value.roles.get(instructions.role);
  const rules = role?.['break-glass'];
  if (role === undefined || rules === undefined)
    return endedState(state, 'commit', 'the role no longer has break-glass access');
  return narrow(state, {
    ...pushScope(policy.value, role, {}, instructions.policy.repository),
    // `merged` is when the issue was opened
    until: instructions.merged + rules.lasts * 1000,
  });
}

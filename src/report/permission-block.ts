import type { GatePermission } from '../policy/fault.ts';

const NEEDED: Readonly<Record<GatePermission, string>> = {
  'id-token: write': 'the token that says who started the run',
  'contents: read': 'the policy, the grants and the tags that revoke',
  'pull-requests: read': 'how a grant was approved',
  'actions: read': 'who pressed re-run',
  'contents: write': 'the same, and the tags that count uses',
};

/** What is said above a block to paste. */
export const PASTE_CAPTION = 'Under the job, all of it, since what is not listed is taken away:';

/** What goes under a job, as YAML: the four permissions that a gate needs; `isCounting` adds what counts uses. */
export function permissionBlock(isCounting: boolean): string {
  const lines = (
    [
      'id-token: write',
      isCounting ? 'contents: write' : 'contents: read',
      'pull-requests: read',
      'actions: read',
    ] as const
  ).map((permission) => `  ${permission} # ${NEEDED[permission]}`);
  return ['permissions:', ...lines].join('\n');
}

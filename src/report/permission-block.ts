import type { GatePermission } from '../policy/fault.ts';

const PERMISSION_USES: Readonly<Record<GatePermission, string>> = {
  'id-token: write': 'who started the run',
  'contents: read': 'policy and grants',
  'pull-requests: read': 'approvals',
  'actions: read': 'who pressed re-run',
  'contents: write': 'and counts uses',
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
  ).map((permission) => `  ${permission} # ${PERMISSION_USES[permission]}`);
  return ['permissions:', ...lines].join('\n');
}

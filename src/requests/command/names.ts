/** What can be written into the first line of a comment, with a slash in front. */
export const COMMAND_NAMES = [
  'withdraw',
  'deny',
  'extend',
  'end',
  'revoke',
  'freeze',
  'unfreeze',
  'run',
  'reviewed',
  'approve',
  'status',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

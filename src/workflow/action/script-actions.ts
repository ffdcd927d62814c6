import type { ActionTable } from './action-entry.ts';

/** Actions that run a script or a command they are given. */
export const SCRIPT_ACTIONS: ActionTable = {
  'actions/github-script': { opaque: 'a script in JavaScript' },
  'nick-fields/retry': {
    scripts: ['command', 'on_retry_command', 'new_command_on_retry'].map((input) => ({
      input,
      shell: { input: 'shell', otherwise: 'bash' },
    })),
  },
  'appleboy/ssh-action': { opaque: 'a script on another machine' },
  'Borales/actions-yarn': { scripts: [{ input: 'cmd', program: 'yarn', shell: 'bash' }] },
};

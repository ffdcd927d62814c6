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
  // `eval` of the arguments
  'lycheeverse/lychee-action': { scripts: [{ input: 'args', program: 'lychee', shell: 'bash' }] },
  // a line after the first is a command of its own
  'golangci/golangci-lint-action': {
    scripts: [{ input: 'args', program: 'golangci-lint run', isWhole: true, shell: 'sh' }],
  },
  'gradle/actions/dependency-submission': { opaque: 'a task of the repository' },
  'Borales/actions-yarn': { scripts: [{ input: 'cmd', program: 'yarn', shell: 'bash' }] },
};

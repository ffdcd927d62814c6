import type { CliCommand } from './command.ts';

interface CommandEntry {
  /** One line for the list of commands. */
  readonly summary: string;
  /** Loaded only when it is called: starting is most of what a short command costs. */
  readonly load: () => Promise<CliCommand>;
}

/** Every command, in the order of the help. */
export const COMMANDS: ReadonlyMap<string, CommandEntry> = new Map<string, CommandEntry>([
  [
    'init',
    {
      summary: 'Set a repository up: policy, workflow behind the gate, owners, commands for its settings',
      load: async () => (await import('./init/command.ts')).init,
    },
  ],
  [
    'check',
    {
      summary: 'Decide offline whether a run would be allowed',
      load: async () => (await import('./check/command.ts')).check,
    },
  ],
  [
    'preflight',
    {
      summary: 'Find what the steps of workflows touch, and judge it offline',
      load: async () => (await import('./preflight/command.ts')).preflightCommand,
    },
  ],
  [
    'lint',
    {
      summary: 'Find mistakes in the policy and in every grant',
      load: async () => (await import('./lint/command.ts')).lint,
    },
  ],
  [
    'doctor',
    {
      summary: 'Find what is missing in the settings of a repository',
      load: async () => (await import('./doctor/command.ts')).doctor,
    },
  ],
  [
    'forms',
    {
      summary: 'Make the issue forms by which people ask for access, from the policy',
      load: async () => (await import('./forms/command.ts')).forms,
    },
  ],
  [
    'requests',
    {
      summary: 'Say offline what would follow from a request for access, or from a comment',
      load: async () => (await import('./requests/command.ts')).requestsCommand,
    },
  ],
  [
    'review',
    {
      summary: 'Say who can reach what and what of it is too broad, or what a change lets through',
      load: async () => (await import('./review/command.ts')).review,
    },
  ],
  [
    'grant list',
    {
      summary: 'List grants, with their state',
      load: async () => (await import('./grant/list.ts')).listGrants,
    },
  ],
  [
    'grant show',
    {
      summary: 'Show what one grant reaches, and until when',
      load: async () => (await import('./grant/show.ts')).showGrant,
    },
  ],
  [
    'grant new',
    {
      summary: 'Write the file of a new grant',
      load: async () => (await import('./grant/new.ts')).newGrantCommand,
    },
  ],
  [
    'grant renew',
    {
      summary: 'Write the file of a grant that goes on from another',
      load: async () => (await import('./grant/renew.ts')).renewGrant,
    },
  ],
  [
    'grant revoke',
    {
      summary: 'Revoke a grant, or all that somebody has',
      load: async () => (await import('./grant/revoke-grant.ts')).revokeGrant,
    },
  ],
  [
    'grant freeze',
    {
      summary: 'Stop every run at once',
      load: async () => (await import('./grant/freeze.ts')).freeze,
    },
  ],
  [
    'grant unfreeze',
    {
      summary: 'Write the change of the policy that ends a freeze',
      load: async () => (await import('./grant/unfreeze.ts')).unfreeze,
    },
  ],
  [
    'grant ruleset',
    {
      summary: 'Create the ruleset that keeps revocations and freezes',
      load: async () => (await import('./grant/ruleset.ts')).ruleset,
    },
  ],
  [
    'dispatch',
    {
      summary: 'Start a run for a person, as a tool that the policy lists',
      load: async () => (await import('./dispatch/command.ts')).dispatchCommand,
    },
  ],
  [
    'delegation keygen',
    {
      summary: 'Make the key with which a tool signs for people, and print its entry for the policy',
      load: async () => (await import('./delegation/keygen.ts')).keygen,
    },
  ],
  [
    'walls',
    {
      summary: 'Write what clouds and GitHub are to refuse by themselves, from the policy',
      load: async () => (await import('./walls/command.ts')).wallsCommand,
    },
  ],
  [
    'delegation inspect',
    {
      summary: 'Explain a delegation offline: which check passes, and which does not',
      load: async () => (await import('./delegation/inspect.ts')).inspectCommand,
    },
  ],
  [
    'walls audit',
    {
      summary: 'Say whom clouds and GitHub let in by themselves, with an example, against the policy',
      load: async () => (await import('./walls/audit-command.ts')).wallsAudit,
    },
  ],
  [
    'walls collect',
    {
      summary: 'Collect what GitHub is set to, with what was refused',
      load: async () => (await import('./walls/collect-command.ts')).collectCommand,
    },
  ],
  [
    'revoke',
    {
      summary: 'Revoke the credentials of a lost run, from its audit record',
      load: async () => (await import('./revoke/command.ts')).revoke,
    },
  ],
  [
    'schema',
    {
      summary: 'Print the JSON Schema of a policy or a grant, for editors',
      load: async () => (await import('./reference/schema-command.ts')).schema,
    },
  ],
  [
    'reasons',
    {
      summary: 'Explain why a run is refused',
      load: async () => (await import('./reference/reasons-command.ts')).reasons,
    },
  ],
]);

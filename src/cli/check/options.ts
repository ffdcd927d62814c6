import type { Option } from '../command.ts';

/** Where the policy lives when nothing else is said. */
export const USUAL_ACCESS = '.github/access';

/** What a run is decided by, for every command that decides. */
export const DECISION_OPTIONS = {
  access: { value: 'folder', help: `Folder with policy.yml and grants/; default: ${USUAL_ACCESS}` },
  run: { value: 'run.json', help: 'Claims of the run, with triggering_actor and triggering_actor_id' },
  evidence: {
    value: 'evidence.json',
    help: 'Pull requests and reviews of the grants; without it nothing counts as approved',
  },
  'assume-approved': { help: 'Treat every grant as approved, to try out the rest' },
  'policy-repository': { value: 'owner/name', help: 'Repository that holds the policy; that of the run when left out' },
  role: { value: 'role', help: 'Role that the job needs' },
  grant: { value: 'id', help: 'Look at this grant only, for example users/mona/november-banner' },
  at: { value: 'time', help: 'Decide as at this time, for example 2026-11-25T12:00:00Z; now when left out' },
} as const satisfies Readonly<Record<string, Option>>;

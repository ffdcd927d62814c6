import { decide, type PolicyFile } from '../../policy/decide.ts';
import type { Evidence } from '../../policy/evidence.ts';
import type { GrantFile } from '../../policy/grant.ts';
import type { ReportContext } from '../../report/context.ts';
import { toResult } from '../../report/result.ts';
import type { Command } from '../command.ts';
import { styleFor } from '../style.ts';
import type { Terminal } from '../terminal.ts';
import { accessFolder, readGrants, readPolicy } from './access.ts';
import { assumeApproved, NO_EVIDENCE } from './assumed.ts';
import { type CheckInputs, readInputs } from './inputs.ts';
import { formatCheck } from './print.ts';

/** Where the policy lives when nothing else is said. */
export const USUAL_ACCESS = '.github/access';

export const check: Command = {
  name: 'check',
  about: 'Decides offline, as the gate would, whether a run is allowed. Exit code 0: allowed, 1: refused, 2: bad input.',
  options: {
    access: { value: 'folder', help: `Folder with policy.yml and grants/; ${USUAL_ACCESS} when left out` },
    run: { value: 'run.json', help: 'Claims of the run, with triggering_actor and triggering_actor_id' },
    evidence: { value: 'evidence.json', help: 'Pull requests and reviews of the grants; without it nothing counts as approved' },
    'assume-approved': { help: 'Take every grant as approved, to try out the rest' },
    'policy-repository': { value: 'owner/name', help: 'Repository that holds the policy; that of the run when left out' },
    role: { value: 'role', help: 'Role that the job needs' },
    grant: { value: 'id', help: 'Look at this grant only, for example users/mona/november-banner' },
    at: { value: 'time', help: 'Decide as at this time, for example 2026-11-28T18:00:00Z; now when left out' },
    json: { help: 'Print the result as JSON' },
  },
  examples: [
    'grantgate check --run run.json --assume-approved',
    'grantgate check --run run.json --evidence evidence.json --role flag-release --at 2026-11-28T18:00:00Z',
  ],
  run: (given, terminal) => {
    const inputs = readInputs(given, terminal);
    const result = decideOffline(accessFolder(terminal.cwd, given.text('access') ?? USUAL_ACCESS), inputs, terminal);
    terminal.stdout.write(given.has('json') ? `${JSON.stringify(result, undefined, 2)}\n` : formatCheck(result, styleFor(terminal.stdout, terminal.env)));
    return result.decision === 'allow' ? 0 : 1;
  },
};

function decideOffline(access: string, inputs: CheckInputs, { env }: Terminal): ReturnType<typeof toResult> {
  const { run, home, role, grant, now } = inputs;
  const policyFile = readPolicy(access);
  const grants = readGrants(access, run);
  const { policy, evidence } = evidenceFor(inputs, policyFile, grants);
  const decision = decide(policy, grants, evidence, { run, home, ...(role === undefined ? {} : { role }), ...(grant === undefined ? {} : { grant }) }, now);
  const context: ReportContext = {
    server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    policyRepository: home,
    policyPath: USUAL_ACCESS,
    role,
    now,
    ...(policyFile?.ok === true ? { roles: [...policyFile.value.roles.keys()], limits: policyFile.value.limits } : {}),
  };
  return toResult(decision, context, { credentials: [], mode: 'enforce', notes: notesOn(inputs) });
}

function evidenceFor({ evidence, assumed, now }: CheckInputs, policy: PolicyFile, grants: readonly GrantFile[]): { policy: PolicyFile; evidence: Evidence } {
  return assumed ? assumeApproved(policy, grants, now) : { policy, evidence: evidence ?? NO_EVIDENCE };
}

function notesOn({ evidence, assumed }: CheckInputs): readonly string[] {
  if (assumed) return ['approval, revocation tags, the freeze and spent uses were not looked at: every grant is taken as approved'];
  return evidence === undefined ? ['no `--evidence` was given, so nothing counts as approved'] : [];
}

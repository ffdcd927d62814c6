import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { newEnforcer, newModelFromString, StringAdapter } from 'casbin';
import { NOW, type Sample } from './decide-corpus.ts';

/** Milliseconds that one engine took; `load` reads the policies, `decide` is one decision on what was read. */
export interface Timing {
  readonly load: number;
  readonly decide: number;
}

const MODEL = `
[request_definition]
r = sub, repository, workflow, event, branch, environment, now

[policy_definition]
p = sub, repository, workflow, event, branch, environment, starts, expires, eft

[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))

[matchers]
m = r.sub == p.sub && r.repository == p.repository && r.workflow == p.workflow && r.event == p.event && \\
  r.branch == p.branch && r.environment == p.environment && r.now >= p.starts && r.now < p.expires
`;

/** The same grants in casbin: one policy line each, times as text of one zone, which compares like the times. */
export async function timeCasbin(samples: readonly Sample[]): Promise<Timing> {
  const lines = samples.map(
    ({ login, environment, starts, expires }) =>
      `p, ${login}, acme/shop, .github/workflows/flags.yml, workflow_dispatch, release/2026-11, ${environment}, ` +
      `${starts}, ${expires}, allow`,
  );
  const started = performance.now();
  const enforcer = await newEnforcer(newModelFromString(MODEL), new StringAdapter(lines.join('\n')));
  const loaded = performance.now();
  const now = new Date(NOW).toISOString();
  const allowed = await enforcer.enforce(
    'builder-0',
    'acme/shop',
    '.github/workflows/flags.yml',
    'workflow_dispatch',
    'release/2026-11',
    'staging',
    now,
  );
  const decided = performance.now();
  if (!allowed) throw new Error('casbin does not allow what it should');
  return { load: loaded - started, decide: decided - loaded };
}

const REQUEST = {
  principal: { type: 'Account', id: 'builder-0' },
  action: { type: 'Action', id: 'run' },
  resource: { type: 'Repository', id: 'acme/shop' },
  context: {
    now: NOW,
    workflow: '.github/workflows/flags.yml',
    event: 'workflow_dispatch',
    branch: 'release/2026-11',
    environment: 'staging',
  },
  entities: [],
};

/** The same grants in Cedar: one `permit` each, and a `forbid` for what is never allowed. */
export function timeCedar(samples: readonly Sample[]): Timing {
  const permits = samples.map(
    ({ login, environment, starts, expires }) =>
      `permit(principal == Account::"${login}", action == Action::"run", resource == Repository::"acme/shop") ` +
      'when { context.workflow == ".github/workflows/flags.yml" && context.event == "workflow_dispatch" && ' +
      `context.branch == "release/2026-11" && context.environment == "${environment}" && context.now >= ` +
      `${Date.parse(starts)} && context.now < ${Date.parse(expires)} };`,
  );
  const text = `forbid(principal, action, resource) when { context.branch == "main" };\n${permits.join('\n')}`;
  const started = performance.now();
  const read = preparsePolicySet('bench', { staticPolicies: text });
  const loaded = performance.now();
  const answer = statefulIsAuthorized({ ...REQUEST, preparsedPolicySetId: 'bench' });
  const decided = performance.now();
  preparsePolicySet('bench', { staticPolicies: '' });
  if (read.type !== 'success' || answer.type !== 'success' || answer.response.decision !== 'allow')
    throw new Error('Cedar does not allow what it should');
  return { load: loaded - started, decide: decided - loaded };
}

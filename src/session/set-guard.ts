import { type InstalledGuard, installGuard } from '../guard/install.ts';
import type { Instructions } from '../guard/instructions.ts';
import { pushScope } from '../guard/scope.ts';
import type { Allow } from '../policy/decision.ts';
import type { Policy } from '../policy/policy.ts';
import type { Grant } from '../policy/grant.ts';
import { grantMerged } from '../policy/grant-times.ts';
import { foldersOfAll } from '../policy/principal.ts';
import type { Effects, Session } from './start-requests.ts';
import type { Judgement } from './judge.ts';

/**
 * Sets the guard of the job: from here on git asks it before every push.
 * @throws Error when it cannot be set: then nothing is handed out
 */
export async function setGuard(
  { decision, policy, files, home, grants, provenance, names, now }: Judgement,
  { facts: { server, inputs, context }, transport }: Session,
  effects: Effects,
): Promise<InstalledGuard> {
  const role = policy?.ok === true ? policy.value.roles.get(decision.role ?? '') : undefined;
  const file = grants.find((entry) => entry.id === decision.grant);
  const merged = file?.ok === true ? mergedAt(decision, file.grant, provenance) : undefined;
  if (
    decision.decision !== 'allow' ||
    policy?.ok !== true ||
    role === undefined ||
    file?.ok !== true ||
    merged === undefined ||
    files === undefined
  )
    throw new Error('the guard could not be set: what was decided is not complete');
  const instructions = {
    schema: 1 as const,
    server: server.url,
    ...pushScope(policy.value, role, file.grant, home),
    until: decision.until,
    decidedAt: now(),
    merged,
    offset: now() - transport.now(),
    grant: decision.grant,
    role: decision.role,
    lifted: policy.value.lifted ?? [],
    ...emergencyPart(decision, policy.value),
    people: foldersOfAll(decision.run, names),
    policy: { repository: home, url: `${server.url}/${home}.git`, commit: files.commit, path: inputs.policyPath },
  };
  return await installGuard({
    temp: context.temp,
    instructions,
    env: effects.env,
    nodePath: effects.nodePath,
    script: effects.guardScript,
  });
}

/** When the access was approved; in an emergency, when it was asked for. */
function mergedAt(
  decision: Judgement['decision'],
  grant: Grant,
  provenance: Judgement['provenance'],
): number | undefined {
  const emergency = decision.decision === 'allow' ? decision.emergency : undefined;
  return emergency?.opened ?? grantMerged(grant, { provenance });
}

/** What the guard has to know of access that no file gives. */
function emergencyPart({ emergency }: Allow, policy: Policy): Pick<Instructions, 'emergency'> {
  return emergency === undefined
    ? {}
    : { emergency: { isFreezePassedOver: policy['frozen-allows-break-glass'] === true } };
}

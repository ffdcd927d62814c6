import { slotFolder, slotsOf } from '../../../src/policy/break-glass/slots.ts';
import type { IssueSpec } from '../../world/build/issues.ts';
import type { RunSpec } from '../../world/build/runs.ts';
import type { Issue, Run } from '../../world/state.ts';
import { listRefs } from '../../world/git/refs.ts';
import { startWorld, type World } from '../../world/world.ts';
import { shopRun } from '../gate.ts';
import { layOutShop, policyGiving, ROLE_ARN, SHOP, type ShopOptions } from '../shop.ts';

/** What a job needs so that somebody gets in by an emergency: to count it, and to tell of it on the issue. */
export const EMERGENCY_PERMISSIONS = {
  contents: 'write',
  'pull-requests': 'read',
  actions: 'read',
  issues: 'write',
  'id-token': 'write',
} as const;

/** Tom is on call, and has no grant. */
export const ON_CALL = { login: 'tom', id: 4711 };
export const FOLDER = slotFolder(String(ON_CALL.id), 'flag-release', false);

export interface EmergencyOptions extends Omit<ShopOptions, 'role' | 'policy'> {
  /** Members of `break-glass`, instead of the usual ones. */
  readonly rules?: Readonly<Record<string, string>>;
  /** Lines of the policy at the top level. */
  readonly policyLines?: string;
}

const USUAL_RULES: Readonly<Record<string, string>> = {
  who: '{users: [tom]}',
  lasts: '1h',
  each: '2 per 30d',
  environments: '[staging]',
  drill: 'harmless',
  review: '{within: 2d, by: {users: [hubot]}}',
};

/** The policy of a shop whose role may be taken in an emergency. */
export function emergencyPolicy(sts: string, rules: EmergencyOptions['rules'] = {}, lines = ''): string {
  const written = Object.entries({ ...USUAL_RULES, ...rules }).map(([key, value]) => `      ${key}: ${value}\n`);
  const credential = (policy: string): string => `      staging:
        environments: [staging]
        aws:
          role: ${ROLE_ARN}
          region: eu-west-1
          session: 30m
          endpoint: ${sts}
          policy: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: '${policy}', Resource: '*'}]}
`;
  return `${lines}${policyGiving(credential('ssm:PutParameter'), `    break-glass:\n${written.join('')}`)}  harmless:
    description: Touches nothing, for drills
    branches: ['release/*']
    environments: [staging]
    workflows: [.github/workflows/flags.yml]
    credentials:
${credential('ssm:GetParameter')}`;
}

/** The shop, whose role flag-release may be taken in an emergency. */
export async function openEmergencyShop({ rules, policyLines, ...options }: EmergencyOptions = {}): Promise<World> {
  const world = await startWorld();
  layOutShop(world, { ...options, policy: emergencyPolicy(world.urls.sts, rules, policyLines) });
  return world;
}

/** The body of an issue as GitHub makes it of the form for break-glass access. */
export function emergencyBody(
  answers: Partial<Record<'role' | 'kind' | 'incident' | 'tick' | 'reason', string>> = {},
): string {
  const {
    role = 'flag-release',
    kind = 'An emergency',
    incident = 'https://status.acme.example/4711',
    tick = '- [X] I know that this is reviewed afterwards',
    reason = 'The shop is down',
  } = answers;
  return [
    ['Role that you need now', role],
    ['What it is', kind],
    ['Link to the incident', incident],
    ['What happens afterwards', tick],
    ['Why it cannot wait', reason],
  ]
    .map(([label, answer]) => `### ${label ?? ''}\n\n${answer ?? ''}`)
    .join('\n\n');
}

/** Somebody on call opens an issue with the form. */
export function fileEmergency(world: World, spec: Partial<IssueSpec> = {}): Issue {
  return world.issue(SHOP, { author: ON_CALL.login, title: 'Emergency', body: emergencyBody(), ...spec });
}

/** A run of whoever is on call. */
export function emergencyRun(world: World, spec: Partial<RunSpec> = {}): Run {
  return shopRun(world, { actor: ON_CALL.login, permissions: EMERGENCY_PERMISSIONS, ...spec });
}

/** The tags that count, by their names below the folder of the account, with what they say. */
export function slotsIn({ repository }: Issue): Readonly<Record<string, string>> {
  const folder = `refs/tags/${slotsOf(String(ON_CALL.id))}`;
  return Object.fromEntries(
    listRefs(repository.gitDir, folder).map(({ name, oid }) => {
      const object = repository.objects.read(oid);
      const [, ...message] = object?.type === 'tag' ? object.data.toString('utf8').split('\n\n') : [];
      return [name.slice(folder.length), message.join('\n\n')] as const;
    }),
  );
}

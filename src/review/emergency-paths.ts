import type { Role } from '../policy/role.ts';
import { roleList } from '../policy/scope-rule.ts';
import { formatWindow } from '../policy/window.ts';
import type { ListedByName } from '../policy/who.ts';
import type { AccessPath } from './access-path.ts';
import type { ReviewedPolicy } from './facts.ts';
import { worstWall } from './wall-class.ts';
import { walledGains } from './walled-gains.ts';

/** The ways in without a grant: each team or person who may have a role in an emergency. */
export function emergencyPaths(policy: ReviewedPolicy): readonly AccessPath[] {
  return [...policy.policy.roles].flatMap(([name, role]) => {
    const rules = role['break-glass'];
    if (rules === undefined) return [];
    return listedOf(rules.who).map((who) => emergencyPath(policy, { name, role, rules, who }));
  });
}

interface EmergencyWay {
  readonly name: string;
  readonly role: Role;
  readonly rules: NonNullable<Role['break-glass']>;
  readonly who: AccessPath['who'];
}

function emergencyPath(policy: ReviewedPolicy, { name, role, rules, who }: EmergencyWay): AccessPath {
  const gets = walledGains(policy, name);
  const { count: times, per } = rules.each;
  return {
    home: policy.name,
    grant: `break-glass/${name}`,
    who,
    stage: 'active',
    role: name,
    reach: {
      repositories: roleList('repositories', role, policy.home),
      branches: role.branches,
      tags: role.tags ?? [],
      environments: rules.environments ?? role.environments ?? [],
      workflows: role.workflows,
      events: role.events ?? ['workflow_dispatch'],
    },
    gets,
    windows: (role.windows ?? []).map(formatWindow),
    emergency: { lasts: rules.lasts, times, per },
    approval: { approved: 'afterwards', within: rules.review.within },
    reason: 'an emergency, said in an issue',
    lastUsed: { used: 'unknown' },
    ...(gets.length === 0 ? {} : { wall: worstWall(gets.map(({ wall }) => wall)) }),
    ...(role.owner === undefined ? {} : { owner: role.owner }),
  };
}

function listedOf({ users = [], teams = [] }: ListedByName): readonly AccessPath['who'][] {
  return [
    ...users.map((user): AccessPath['who'] =>
      typeof user === 'number' ? { kind: 'user', name: `account ${user}`, id: user } : { kind: 'user', name: user },
    ),
    ...teams.map((team): AccessPath['who'] =>
      typeof team === 'string' ? { kind: 'team', name: team } : { kind: 'team', name: team.team, id: team.id },
    ),
  ];
}

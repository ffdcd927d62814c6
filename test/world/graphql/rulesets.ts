import { may } from '../access.ts';
import type { Repository, Ruleset, RulesetBypass, RulesetRule } from '../state.ts';
import { connection, dateTime, nodeId, text, texts, type Args, type Node, type Viewer } from './value.ts';

/** `rulesets(...)`: the repository's own and, unless told otherwise, its organisation's. */
export function rulesetsField(viewer: Viewer, repository: Repository, args: Args): Node {
  const targets = texts(args, 'targets')?.map((target) => target.toLowerCase());
  const found = repository.rulesets
    .filter((ruleset) => args['includeParents'] !== false || ruleset.source === 'repository')
    .filter((ruleset) => !targets || targets.includes(ruleset.target));
  return connection('RepositoryRulesetConnection', 'rulesets', found, args, (ruleset) =>
    rulesetNode(viewer, repository, ruleset),
  );
}

export function rulesetField(viewer: Viewer, repository: Repository, args: Args): Node | null {
  const found = repository.rulesets.find(({ id }) => id === args['databaseId']);
  return found ? rulesetNode(viewer, repository, found) : null;
}

function rulesetNode(viewer: Viewer, repository: Repository, ruleset: Ruleset): Node {
  const administers = may(viewer.token, repository, 'administration', 'write');
  return {
    __typename: 'RepositoryRuleset',
    id: nodeId('RRS', ruleset.id),
    databaseId: ruleset.id,
    name: ruleset.name,
    target: ruleset.target.toUpperCase(),
    enforcement: ruleset.enforcement.toUpperCase(),
    createdAt: dateTime(ruleset.createdAt),
    updatedAt: dateTime(ruleset.createdAt),
    source: () => viewer.nodes.repository(viewer, repository),
    conditions: {
      __typename: 'RepositoryRuleConditions',
      refName: { __typename: 'RefNameConditionTarget', include: ruleset.include, exclude: ruleset.exclude },
      repositoryId: null,
      repositoryName: null,
      repositoryProperty: null,
      organizationProperty: null,
    },
    rules: (args) => {
      const wanted = text(args, 'type')?.toLowerCase();
      const found = ruleset.rules.filter(({ type }) => wanted === undefined || type === wanted);
      return connection('RepositoryRuleConnection', 'rules', found, args, (rule) => ruleNode(ruleset, rule));
    },
    // only those who can change a ruleset see who may pass it
    bypassActors: (args) =>
      administers
        ? connection('RepositoryRulesetBypassActorConnection', 'bypassActors', ruleset.bypass, args, bypassNode)
        : null,
  };
}

function ruleNode(ruleset: Ruleset, rule: RulesetRule): Node {
  return {
    __typename: 'RepositoryRule',
    id: nodeId('RRR', `${ruleset.id}:${rule.type}`),
    type: rule.type.toUpperCase(),
    parameters: null,
  };
}

function bypassNode(bypass: RulesetBypass): Node {
  return {
    __typename: 'RepositoryRulesetBypassActor',
    id: nodeId('RBA', bypass.actorId),
    bypassMode: bypass.mode.toUpperCase(),
    organizationAdmin: bypass.actorType === 'OrganizationAdmin',
    deployKey: false,
    enterpriseOwner: false,
    repositoryRoleDatabaseId: bypass.actorType === 'RepositoryRole' ? bypass.actorId : null,
    repositoryRoleName: null,
    actor: null,
  };
}

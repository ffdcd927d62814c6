import { isBeyondPlan, may } from '../access.ts';
import { branchRef } from '../build/branches.ts';
import { addRuleset, rulesetsFor } from '../build/repositories.ts';
import { nodeId } from '../graphql/value.ts';
import { json, type WorldResponse } from '../serve/http.ts';
import type { Repository, Ruleset } from '../state.ts';
import type { Call } from './call.ts';
import { inaccessible, notFound, refusal, upgrade } from './errors.ts';
import { paged } from './page.ts';

export function getRulesets({ request, repository }: Call): WorldResponse {
  if (isBeyondPlan(repository)) return upgrade();
  const includeParents = request.query.get('includes_parents') !== 'false';
  const found = repository.rulesets.filter(({ source }) => includeParents || source === 'repository');
  return paged(
    request,
    found.map((ruleset) => summary(repository, ruleset)),
  );
}

/** Makes a ruleset; a repository can have only one of a name. */
export function postRuleset({ state, token, repository, body }: Call): WorldResponse {
  if (!may(token, repository, 'administration', 'write')) return inaccessible();
  const name = String(body['name']);
  if (repository.rulesets.some((ruleset) => ruleset.name === name))
    return refusal(422, 'Name must be unique', '/repos/rules#create-a-repository-ruleset');
  const { ref_name: names } = body['conditions'] as { ref_name: { include: string[]; exclude: string[] } };
  const made = addRuleset(state, repository, {
    name,
    target: body['target'] as 'tag',
    enforcement: body['enforcement'] as 'active',
    ...names,
    rules: body['rules'] as { type: string; parameters: Record<string, unknown> }[],
  });
  return json(201, {
    ...summary(repository, made),
    conditions: { ref_name: names },
    rules: made.rules,
    bypass_actors: [],
  });
}

/** One ruleset with its rules; who may pass it is told only to those who could change it. */
export function getRuleset({ token, repository, parameters }: Call): WorldResponse {
  const ruleset = repository.rulesets.find(({ id }) => String(id) === parameters['ruleset_id']);
  if (!ruleset) return notFound();
  const administers = may(token, repository, 'administration', 'write');
  const bypass = ruleset.bypass.map(({ actorId, actorType, mode }) => ({
    actor_id: actorId,
    actor_type: actorType,
    bypass_mode: mode,
  }));
  return json(200, {
    ...summary(repository, ruleset),
    conditions: { ref_name: { include: ruleset.include, exclude: ruleset.exclude } },
    rules: ruleset.rules,
    ...(administers ? { bypass_actors: bypass } : {}),
  });
}

/** The active rules of a branch, which need not exist. */
export function getBranchRules({ request, repository, parameters }: Call): WorldResponse {
  if (isBeyondPlan(repository)) return upgrade();
  const rules = rulesetsFor(repository, branchRef(parameters['branch'] ?? '')).flatMap((ruleset) =>
    ruleset.rules.map((rule) => ({
      ...rule,
      ruleset_source_type: sourceType(ruleset),
      ruleset_source: source(repository, ruleset),
      ruleset_id: ruleset.id,
    })),
  );
  return paged(request, rules);
}

function summary(repository: Repository, ruleset: Ruleset): Record<string, unknown> {
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: ruleset.target,
    source_type: sourceType(ruleset),
    source: source(repository, ruleset),
    enforcement: ruleset.enforcement,
    node_id: nodeId('RRS', ruleset.id),
    created_at: ruleset.createdAt.toISOString(),
    updated_at: ruleset.createdAt.toISOString(),
  };
}

function sourceType({ source: from }: Ruleset): string {
  return from === 'repository' ? 'Repository' : 'Organization';
}

function source(repository: Repository, ruleset: Ruleset): string {
  return ruleset.source === 'repository' ? repository.name : repository.owner.login;
}

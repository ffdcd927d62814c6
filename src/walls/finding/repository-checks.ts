import { inLanguage } from '../language.ts';
import { itemsOf, type RulesetState, type StateOf } from '../state/inventory.ts';
import type { AuditContext } from './audited.ts';
import { WALL_FINDING_KINDS, type WallFindingId } from './finding-kinds.ts';
import type { WallFinding } from './wall-finding.ts';

/** The branch that the policy is read from has no rule: whoever may push writes the policy. */
export function auditPolicyBranchUnprotected({ home, items, places }: AuditContext): readonly WallFinding[] {
  const branch = itemsOf(items, 'repository').find(({ repository }) => repository === home)?.defaultBranch;
  if (places.refs === undefined || branch === undefined) return [];
  const ref = `refs/heads/${branch}`;
  const isProtected = inLanguage(places.refs.within, ref) && !inLanguage(places.refs.without, ref);
  return isProtected ? [] : [repositoryFinding('policy-branch-unprotected', branch, undefined)];
}

/** A ruleset that is not active, or that matches no ref, protects nothing. */
export function rulesetWithoutEffect({ items }: AuditContext): readonly WallFinding[] {
  return itemsOf(items, 'ruleset').flatMap((ruleset) => {
    const { name, enforcement, include, source } = ruleset;
    const why = enforcement === 'active' ? (include?.length === 0 ? 'empty' : undefined) : enforcement;
    return why === undefined ? [] : [repositoryFinding('ruleset-inert', name, source.file, { why })];
  });
}

/** Somebody is exempt from a ruleset, at any time. */
export function auditRulesetBypass({ items }: AuditContext): readonly WallFinding[] {
  return itemsOf(items, 'ruleset').flatMap((ruleset): readonly WallFinding[] => {
    if (ruleset.enforcement !== 'active') return [];
    if (ruleset.bypass === undefined) return ruleset.include === undefined ? [] : [unseenBypass(ruleset)];
    const actors = ruleset.bypass.filter(({ bypass_mode: mode }) => mode !== 'pull_request');
    if (actors.length === 0) return [];
    const who = actors.map(actorWords);
    return [repositoryFinding('ruleset-bypass', ruleset.name, ruleset.source.file, { who: who.join(', ') })];
  });
}

/** `Team 41`; an administrator of the organisation has no number. */
function actorWords(actor: Readonly<Record<string, unknown>>): string {
  return ['actor_type', 'actor_id']
    .flatMap((name) => (typeof actor[name] === 'string' || typeof actor[name] === 'number' ? String(actor[name]) : []))
    .join(' ');
}

function unseenBypass({ name, source }: StateOf<'ruleset'>): WallFinding {
  return {
    outcome: 'unknown',
    id: 'ruleset-bypass',
    target: name,
    file: source.file,
    roles: [],
    why: ['GitHub shows who may bypass a ruleset only to those who may change it'],
  };
}

/** Tags that revoke access can be moved or deleted. */
export function auditTagRulesetMissing({ items }: AuditContext): readonly WallFinding[] {
  const rulesets = itemsOf(items, 'ruleset');
  if (rulesets.length === 0 || rulesets.some(({ include }) => include === undefined)) return [];
  return rulesets.some(keepsTags)
    ? []
    : [repositoryFinding('tag-ruleset-missing', 'refs/tags/grantgate/**/*', undefined)];
}

function keepsTags({ target, enforcement, include = [], rules }: RulesetState): boolean {
  return (
    target === 'tag' &&
    enforcement === 'active' &&
    include.some((one) => one === '~ALL' || one.startsWith('refs/tags/grantgate/**')) &&
    rules.includes('update') &&
    rules.includes('deletion')
  );
}

/** The token of a workflow may approve pull requests, or write, unless the workflow says otherwise. */
export function auditActionsMayApprove({ items }: AuditContext): readonly WallFinding[] {
  return itemsOf(items, 'actions').flatMap(({ mayApprove, tokenWrites, source }) =>
    mayApprove === true || tokenWrites === true
      ? [
          repositoryFinding('actions-may-approve', 'GITHUB_TOKEN', source.file, {
            approve: String(mayApprove === true),
            write: String(tokenWrites === true),
          }),
        ]
      : [],
  );
}

/** Any action of anybody may run, at a tag that can be moved. */
export function auditActionsUnpinned({ items }: AuditContext): readonly WallFinding[] {
  return itemsOf(items, 'actions').flatMap(({ allowedActions, shaPinning, source }) =>
    allowedActions === 'all' && shaPinning !== true
      ? [repositoryFinding('actions-unpinned', 'Actions permissions', source.file)]
      : [],
  );
}

function repositoryFinding(
  id: WallFindingId,
  target: string,
  file: string | undefined,
  facts: Readonly<Record<string, string>> = {},
): WallFinding {
  const { severity } = WALL_FINDING_KINDS[id];
  return { outcome: 'fail', id, severity, target, ...(file === undefined ? {} : { file }), roles: [], facts };
}

import { isSameName } from '../../policy/fold.ts';
import { keepingOf, type TagRuleset } from '../../policy/tag-rules.ts';
import { inLanguage } from '../language.ts';
import { isNoneOf, itemsOf, type RulesetState, type StateOf } from '../state/inventory.ts';
import type { AuditContext } from './audited.ts';
import { itemsAbout } from './items-about.ts';
import { WALL_FINDING_KINDS, type WallFindingId } from './finding-kinds.ts';
import type { FailedCheck, WallFinding } from './wall-finding.ts';

/** The branch that the policy is read from has no rule: whoever may push writes the policy. */
export function auditPolicyBranchUnprotected(context: AuditContext): readonly WallFinding[] {
  const { home, repositories, placesOf } = context;
  const { refs } = placesOf(home);
  const branch = repositories.find(({ repository }) => isSameName(repository, home))?.defaultBranch ?? '';
  if (refs === undefined) return [];
  if (branch === '') {
    const why = ['which branch is the default one: `gh api` of the repository, which was not given'];
    return [{ outcome: 'unknown', id: 'policy-branch-unprotected', target: home, roles: [], why }];
  }
  const ref = `refs/heads/${branch}`;
  const isProtected = inLanguage(refs.within, ref) && !inLanguage(refs.without, ref);
  if (isProtected) return [];
  const own = itemsAbout(context.items, { repository: home, isOnly: repositories.length <= 1 });
  const classic = itemsOf(own, 'branch').find((one) => one.isProtected && one.name === branch);
  if (classic === undefined) return [repositoryFinding('policy-branch-unprotected', branch, undefined)];
  const why = ['what its classic protection asks for, which is not looked at'];
  return [
    { outcome: 'unknown', id: 'policy-branch-unprotected', target: branch, file: classic.source.file, roles: [], why },
  ];
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
    if (ruleset.bypass.length === 0) return [];
    const always = ruleset.bypass.filter(({ bypass_mode: mode }) => mode !== 'pull_request');
    const who = (always.length > 0 ? always : ruleset.bypass).map(actorWords).join(', ');
    const found = repositoryFinding('ruleset-bypass', ruleset.name, ruleset.source.file, { who });
    // whoever may leave out the review of a pull request still has to open one, which is seen
    return [always.length > 0 ? found : { ...found, severity: 'medium' }];
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
export function auditTagRulesetMissing({ items, home, repositories }: AuditContext): readonly WallFinding[] {
  const own = itemsAbout(items, { repository: home, isOnly: repositories.length <= 1 });
  const rulesets = itemsOf(own, 'ruleset').filter(({ include }) => include !== undefined);
  if (rulesets.length === 0 && !isNoneOf(own, 'rulesets')) return [];
  const kept = keepingOf(rulesets.filter(({ target, isChosen }) => target === 'tag' && !isChosen).map(tagRuleset));
  const isKept = KEPT_TAGS.every((area) => kept[area]);
  return isKept ? [] : [repositoryFinding('tag-ruleset-missing', 'refs/tags/grantgate/**/*', undefined)];
}

/** Tags of the gate that mean something, whatever the policy uses today. */
const KEPT_TAGS = ['brakes', 'uses', 'breakGlass', 'delegations'] as const;

/** As the gate itself judges rulesets, in its own spelling. */
function tagRuleset({ name, enforcement, include = [], exclude, rules, bypass }: RulesetState): TagRuleset {
  return {
    name,
    enforcement: enforcement.toUpperCase(),
    include,
    exclude,
    rules: rules.map((rule) => rule.toUpperCase()),
    bypassers: bypass?.length,
  };
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
): FailedCheck {
  const { severity } = WALL_FINDING_KINDS[id];
  return { outcome: 'fail', id, severity, target, ...(file === undefined ? {} : { file }), roles: [], facts };
}

import { environmentsAlike, environmentsNamed, listsAnyName, listsFacet } from '../../policy/environments.ts';
import { isSameName } from '../../policy/fold.ts';
import { isEnvironmentName } from '../../policy/named-environments.ts';
import { statedDefaultBranch } from '../../policy/default-branches.ts';
import { GLOBS } from '../../policy/glob.ts';
import { type ScopeList, type ScopeLists, scopeLists, verdictOf } from '../../policy/scope-rule.ts';
import { DefaultBranch } from '../data.ts';
import { possibleTexts } from '../expression/possible-texts.ts';
import { dropStart, known, namedText, show, startsWith, type Text, textOf } from '../text.ts';
import type { Change, Facet, Touch } from '../touch.ts';
import { areCompletionsIn } from './completions.ts';
import { judgeChange } from './judge-change.ts';
import { type Objection, type TouchScope, unknownName } from './objection.ts';
import { areAllRefsOpen, isOpenList } from './open-scope.ts';

/**
 * Judges one touch by role and grant; `undefined`: it is in scope.
 *
 * INVARIANT: a name with an unknown part is in scope only where it is whatever that part is.
 */
export function judgeTouch(written: Touch, scope: TouchScope): Objection | undefined {
  const touch = withDefaultBranch(written, scope);
  const options = 'name' in touch && known(touch.name) === undefined ? possibleTexts(touch.name) : [];
  if (!('name' in touch) || options.length < 2) return judgeOne(touch, scope);
  // of a choice, every value must be in scope
  const first = options.map((name) => judgeOne({ ...touch, name }, scope)).find((objection) => objection !== undefined);
  if (first === undefined) return undefined;
  const doubt = first.reason === 'step-undecidable' ? first.doubt : 'choice';
  const what = `${first.what}, which \`${show(touch.name)}\` may be`;
  return { reason: 'step-undecidable', doubt, what, allowed: first.allowed };
}

/** What goes to the default branch of a repository goes to a branch that is known, where that is. */
function withDefaultBranch(touch: Touch, scope: TouchScope): Touch {
  if (!('name' in touch)) return touch;
  const where = 'repository' in touch && touch.repository !== undefined ? known(touch.repository) : scope.repository;
  return {
    ...touch,
    name: textOf(
      ...touch.name.map((part) =>
        part instanceof DefaultBranch ? (knownDefaultBranch(part.repository ?? where, scope) ?? part) : part,
      ),
    ),
  };
}

/** What GitHub says about the run's own repository comes before what the policy says. */
function knownDefaultBranch(repository: string | undefined, scope: TouchScope): string | undefined {
  if (repository === undefined) return undefined;
  const own = isSameName(repository, scope.repository) ? scope.defaultBranch : undefined;
  return own ?? statedDefaultBranch(scope.policy['default-branches'], repository);
}

function judgeOne(touch: Touch, scope: TouchScope): Objection | undefined {
  const isAnyRef = 'change' in touch && 'name' in touch && known(touch.name) === undefined;
  return isAnyRef && areAllRefsOpen(listsOf('branches', scope), listsOf('tags', scope), scope.role)
    ? judgeRepository(touch.repository, scope)
    : judgeKind(touch, scope);
}

function judgeKind(touch: Touch, scope: TouchScope): Objection | undefined {
  switch (touch.kind) {
    case 'repository':
      return judgeName('repository', 'repositories', touch.name, scope);
    case 'environment':
      return judgeName('environment', 'environments', touch.name, scope);
    case 'facet':
      return judgeFacet(touch, scope);
    case 'every-branch':
    case 'every-tag':
      return (
        judgeRepository(touch.repository, scope) ??
        judgeEvery(touch, scope) ??
        judgeChange(touch.change, touch.kind === 'every-branch' ? 'branches' : 'tags', 'every', scope.role)
      );
    case 'branch':
      return (
        judgeRepository(touch.repository, scope) ??
        judgeName('branch', 'branches', touch.name, scope) ??
        judgeChange(touch.change, 'branches', touch.name, scope.role)
      );
    case 'tag':
      return (
        judgeRepository(touch.repository, scope) ??
        judgeName('tag', 'tags', touch.name, scope) ??
        judgeChange(touch.change, 'tags', touch.name, scope.role)
      );
    case 'ref':
      return (
        judgeRepository(touch.repository, scope) ??
        judgeRef(touch.name, scope) ??
        judgeRefChange(touch.name, touch.change, scope)
      );
  }
}

function judgeRepository(repository: Text | undefined, scope: TouchScope): Objection | undefined {
  return repository === undefined ? undefined : judgeName('repository', 'repositories', repository, scope);
}

function judgeName(noun: string, list: ScopeList, name: Text, scope: TouchScope): Objection | undefined {
  const value = known(name);
  if (value === undefined) {
    // an environment has one name, whatever is in it
    const whole = list === 'environments' ? namedText(name) : name;
    return areCompletionsIn(whole, listsOf(list, scope)) ? undefined : unknownScopeName(noun, name, list, scope);
  }
  const verdict = verdictOf(list, value, listsOf(list, scope), GLOBS);
  if (verdict === 'in') return undefined;
  const never = verdict === 'never' ? ', which the policy never allows' : '';
  return {
    reason: 'step-out-of-scope',
    limit: verdict === 'never' ? 'never' : stoppedBy(list, value, scope),
    what: `the ${noun} \`${value}\`${never}`,
    allowed: allowed(list, scope),
  };
}

/** Whether the role stops a name, or only the grant that narrows it. */
function stoppedBy(list: ScopeList, name: string, scope: TouchScope): 'role' | 'grant' {
  const [own = []] = listsOf(list, scope).within;
  return verdictOf(list, name, { within: [own], never: [] }, GLOBS) === 'in' ? 'grant' : 'role';
}

/** A name that may be a branch's or a tag's is in scope as either, unless it is never allowed as one of them. */
function judgeRef(name: Text, scope: TouchScope): Objection | undefined {
  const value = known(name);
  if (value === undefined) return judgeUnknownRef(name, scope);
  const full = fullRef(name);
  if (full !== undefined) return judgeName(full.list === 'branches' ? 'branch' : 'tag', full.list, full.name, scope);
  if (value.startsWith('refs/'))
    return {
      reason: 'step-out-of-scope',
      limit: 'role',
      what: `\`${value}\`, which is neither a branch nor a tag`,
      allowed: allowed('branches', scope),
    };
  const asBranch = judgeName('branch', 'branches', name, scope);
  const isNever = (['branches', 'tags'] as const).some(
    (list) => verdictOf(list, value, listsOf(list, scope), GLOBS) === 'never',
  );
  return asBranch === undefined && !isNever
    ? undefined
    : judgeName('tag', 'tags', name, scope) === undefined && !isNever
      ? undefined
      : (asBranch ?? {
          reason: 'step-out-of-scope',
          limit: 'never',
          what: `\`${value}\`, which the policy never allows`,
          allowed: allowed('branches', scope),
        });
}

/** One that begins as no full name does is a branch or a tag, and must be in scope as both. */
function judgeUnknownRef(name: Text, scope: TouchScope): Objection | undefined {
  const [first] = name;
  const isShort = typeof first === 'string' && !first.startsWith('refs/'.slice(0, first.length));
  const isIn = (['branches', 'tags'] as const).every((list) => areCompletionsIn(name, listsOf(list, scope)));
  return isShort && isIn ? undefined : unknownScopeName('branch or tag', name, 'branches', scope);
}

/** One that is in scope as a branch and as a tag must be open to the change as both. */
function judgeRefChange(name: Text, change: Change, scope: TouchScope): Objection | undefined {
  const full = fullRef(name);
  if (full !== undefined) return judgeChange(change, full.list, full.name, scope.role);
  const value = known(name);
  const lists = (['branches', 'tags'] as const).filter(
    (list) => value === undefined || verdictOf(list, value, listsOf(list, scope), GLOBS) === 'in',
  );
  return lists.map((list) => judgeChange(change, list, name, scope.role)).find((found) => found !== undefined);
}

/** A ref by its full name, as far as that is known. */
function fullRef(name: Text): { readonly list: 'branches' | 'tags'; readonly name: Text } | undefined {
  if (startsWith(name, 'refs/heads/')) return { list: 'branches', name: dropStart(name, 'refs/heads/'.length) };
  return startsWith(name, 'refs/tags/') ? { list: 'tags', name: dropStart(name, 'refs/tags/'.length) } : undefined;
}

function judgeEvery(
  touch: Touch & { readonly kind: 'every-branch' | 'every-tag' },
  scope: TouchScope,
): Objection | undefined {
  const [list, noun]: readonly ['branches' | 'tags', string] =
    touch.kind === 'every-branch' ? ['branches', 'branches'] : ['tags', 'tags'];
  const { within, never } = listsOf(list, scope);
  return isOpenList({ within, never })
    ? undefined
    : {
        reason: 'step-out-of-scope',
        limit: within[0]?.includes('**') === true && never.length === 0 ? 'grant' : 'role',
        what: `all ${noun} at once`,
        allowed: allowed(list, scope),
      };
}

/**
 * Names that tools have for environments mean what the policy says they mean. A kind of name that the policy never uses
 * says nothing; one that it uses must be known and listed. Files are the exception: most of them belong to no
 * environment.
 */
function judgeFacet({ facet, name }: Touch & { readonly kind: 'facet' }, scope: TouchScope): Objection | undefined {
  const value = known(name);
  const { environments } = scope.policy;
  const matters = facet === 'alias' || listsFacet(environments, facet);
  if (value === undefined)
    return !matters || isAnyFacetOpen(facet, scope) ? undefined : unknownScopeName(facet, name, 'environments', scope);
  const named = environments === undefined ? [] : environmentsNamed(environments, facet, value);
  for (const environment of new Set([
    ...named,
    ...(environments === undefined ? [] : environmentsAlike(environments, value)),
  ])) {
    const objection = judgeName('environment', 'environments', [environment], scope);
    if (objection !== undefined) return { ...objection, what: `${objection.what}, by the ${facet} \`${value}\`` };
  }
  if (named.length > 0) return undefined;
  // what a tool calls a stage or a target is an environment by its own name
  if (facet === 'alias' || isEnvironmentName(scope.policy, value))
    return judgeName('environment', 'environments', name, scope);
  if (!matters || facet === 'file') return undefined;
  return {
    reason: 'step-undecidable',
    doubt: 'environments',
    what: `the ${facet} \`${value}\`, which the policy's \`environments\` do not name`,
    allowed: allowed('environments', scope),
  };
}

/** Whether any name of that kind is listed, and whichever environment it may also be one of is in scope. */
function isAnyFacetOpen(facet: Facet, scope: TouchScope): boolean {
  const { environments } = scope.policy;
  return environments !== undefined && listsAnyName(environments, facet) && isOpenList(listsOf('environments', scope));
}

/** Whether a name that a tool has is one that the policy gives to an environment. */
export function namesEnvironment(touch: Touch, { policy }: TouchScope): boolean {
  const name = touch.kind === 'facet' ? known(touch.name) : undefined;
  return (
    touch.kind === 'facet' &&
    name !== undefined &&
    policy.environments !== undefined &&
    environmentsNamed(policy.environments, touch.facet, name).length > 0
  );
}

function unknownScopeName(noun: string, name: Text, list: ScopeList, scope: TouchScope): Objection {
  return unknownName(noun, name, allowed(list, scope));
}

/** The lists that a name must match, all of them. */
function listsOf(list: ScopeList, { policy, ...scope }: TouchScope): ScopeLists {
  return scopeLists(list, { ...scope, never: policy.never });
}

function allowed(list: ScopeList, scope: TouchScope): string {
  const lists = listsOf(list, scope).within.map((patterns) => (patterns.length === 0 ? 'none' : patterns.join(', ')));
  return `${list} ${lists.join('; narrowed to ')}`;
}

import type { StepDoubt, StepLimit } from '../../policy/facts.ts';
import { environmentsAlike, environmentsNamed, listsFacet } from '../../policy/environments.ts';
import { couldBeSameName } from '../../policy/fold.ts';
import { GLOBS } from '../../policy/glob.ts';
import type { Grant } from '../../policy/grant.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Role } from '../../policy/role.ts';
import { type ScopeList, type ScopeLists, scopeLists, verdictOf } from '../../policy/scope-rule.ts';
import { possibleTexts } from '../expression/possible-texts.ts';
import { known, namedText, show, type Text, textOf, unknownsOf } from '../text.ts';
import { type Change, THE_DEFAULT_BRANCH, type Touch } from '../touch.ts';
import { areCompletionsIn } from './completions.ts';

/** What steps are judged by. */
export interface TouchScope {
  readonly policy: Policy;
  readonly role: Role;
  /** What narrows the role; absent when a role is tried out by itself. */
  readonly grant?: Pick<Grant, ScopeList | 'max-uses'>;
  /** The repository of the run, `owner/name`. */
  readonly repository: string;
  /** Its default branch, where it is known. */
  readonly defaultBranch?: string;
  /** The repository that holds the policy, which is a role's own when it lists none. */
  readonly home: string;
}

/** Why a touch is not in scope. `what` and `allowed` are for people. */
export type Objection = { readonly what: string; readonly allowed: string } & (
  | { readonly reason: 'step-out-of-scope'; readonly limit: StepLimit }
  | { readonly reason: 'step-undecidable'; readonly doubt: StepDoubt }
);

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

/** What goes to the default branch of the run's own repository goes to a branch that is known. */
function withDefaultBranch(touch: Touch, { defaultBranch }: TouchScope): Touch {
  const isElsewhere = 'repository' in touch && touch.repository !== undefined;
  if (!('name' in touch) || defaultBranch === undefined || isElsewhere) return touch;
  return {
    ...touch,
    name: textOf(
      ...touch.name.map((part) =>
        typeof part !== 'string' && part.source === THE_DEFAULT_BRANCH ? defaultBranch : part,
      ),
    ),
  };
}

function judgeOne(touch: Touch, scope: TouchScope): Objection | undefined {
  switch (touch.kind) {
    case 'repository':
      return judgeName('repository', 'repositories', touch.name, scope);
    case 'environment':
      return judgeName('environment', 'environments', touch.name, scope);
    case 'facet':
      return judgeFacet(touch, scope);
    case 'every-branch':
    case 'every-tag':
      return judgeRepository(touch.repository, scope) ?? judgeEvery(touch, scope) ?? judgeChange(touch.change, scope);
    case 'branch':
      return (
        judgeRepository(touch.repository, scope) ??
        judgeName('branch', 'branches', touch.name, scope) ??
        judgeChange(touch.change, scope)
      );
    case 'tag':
      return (
        judgeRepository(touch.repository, scope) ??
        judgeName('tag', 'tags', touch.name, scope) ??
        judgeChange(touch.change, scope)
      );
    case 'ref':
      return (
        judgeRepository(touch.repository, scope) ?? judgeRef(touch.name, scope) ?? judgeChange(touch.change, scope)
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
    return areCompletionsIn(whole, listsOf(list, scope)) ? undefined : unknownName(noun, name, list, scope);
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
  if (value.startsWith('refs/heads/'))
    return judgeName('branch', 'branches', [value.slice('refs/heads/'.length)], scope);
  if (value.startsWith('refs/tags/')) return judgeName('tag', 'tags', [value.slice('refs/tags/'.length)], scope);
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
  return isShort && isIn ? undefined : unknownName('branch or tag', name, 'branches', scope);
}

function judgeEvery(
  touch: Touch & { readonly kind: 'every-branch' | 'every-tag' },
  scope: TouchScope,
): Objection | undefined {
  const [list, noun]: readonly ['branches' | 'tags', string] =
    touch.kind === 'every-branch' ? ['branches', 'branches'] : ['tags', 'tags'];
  const { within, never } = listsOf(list, scope);
  const isOpen = never.length === 0 && within.every((patterns) => patterns.includes('**'));
  return isOpen
    ? undefined
    : {
        reason: 'step-out-of-scope',
        limit: within[0]?.includes('**') === true && never.length === 0 ? 'grant' : 'role',
        what: `all ${noun} at once`,
        allowed: allowed(list, scope),
      };
}

function judgeChange(change: Change, { role }: TouchScope): Objection | undefined {
  if (change === 'write' || role.push?.includes(change) === true) return undefined;
  const what =
    change === 'force' ? 'the history of a branch or tag, by a forced push' : 'a branch or tag, by deleting it';
  return {
    reason: 'step-out-of-scope',
    limit: 'push',
    what,
    allowed:
      role.push === undefined || role.push.length === 0
        ? 'pushes that only add'
        : `pushes that add, and ${role.push.join(', ')}`,
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
  if (value === undefined) return matters ? unknownName(facet, name, 'environments', scope) : undefined;
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
  if (facet === 'alias' || isEnvironment(value, scope)) return judgeName('environment', 'environments', name, scope);
  if (!matters || facet === 'file') return undefined;
  return {
    reason: 'step-undecidable',
    doubt: 'environments',
    what: `the ${facet} \`${value}\`, which the policy's \`environments\` do not name`,
    allowed: allowed('environments', scope),
  };
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

function isEnvironment(name: string, { policy, role }: TouchScope): boolean {
  const names = [
    ...(policy.environments?.keys() ?? []),
    ...(policy.never?.environments ?? []),
    ...[...policy.roles.values()].flatMap((one) => one.environments ?? []),
    ...(role.environments ?? []),
  ];
  return names.some((one) => couldBeSameName(one, name));
}

function unknownName(noun: string, name: Text, list: ScopeList, scope: TouchScope): Objection {
  const sources = unknownsOf(name);
  const all = sources.map((source) => `\`${source}\``).join(' and ');
  return {
    reason: 'step-undecidable',
    doubt: doubtOf(sources),
    what: `the ${noun} \`${show(name)}\`, where ${all} is known only when the run is there`,
    allowed: allowed(list, scope),
  };
}

/** Whether contexts that the gate can be given would tell all that is not known. */
function doubtOf(sources: readonly string[]): StepDoubt {
  const isOf = (context: string, source: string): boolean => source.startsWith(`${context}.`);
  if (sources.every((source) => isOf('vars', source))) return 'vars';
  if (sources.every((source) => isOf('needs', source))) return 'needs';
  return sources.every((source) => isOf('vars', source) || isOf('needs', source)) ? 'contexts' : 'other';
}

/** The lists that a name must match, all of them. */
function listsOf(list: ScopeList, { policy, ...scope }: TouchScope): ScopeLists {
  return scopeLists(list, { ...scope, never: policy.never });
}

function allowed(list: ScopeList, scope: TouchScope): string {
  const lists = listsOf(list, scope).within.map((patterns) => (patterns.length === 0 ? 'none' : patterns.join(', ')));
  return `${list} ${lists.join('; narrowed to ')}`;
}

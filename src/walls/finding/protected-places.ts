import { isSameName } from '../../policy/fold.ts';
import { globLanguage, type Language } from '../language.ts';
import { isNoneOf, itemsOf, type RulesetState, type StateItem } from '../state/inventory.ts';
import { type AboutRepository, itemsAbout } from './items-about.ts';

/** Refs and environments of one repository that have rules of their own; `undefined` where they were not read. */
export interface ProtectedPlaces {
  /** Whole refs. */
  readonly refs: { readonly within: Language; readonly without: Language } | undefined;
  readonly environments: readonly PlaceRules[] | undefined;
}

/** What an environment asks of a job. */
export interface PlaceRules {
  readonly name: string;
  readonly isReviewed: boolean;
  /** Whole refs that may use it; `undefined` for all, or those that are protected. */
  readonly refs: Language | undefined;
  /** It has refs of its own, and which they are was not read. */
  readonly isUnread: boolean;
}

/** What is protected, by rules in force, rulesets and environments. A ruleset that matches no ref protects nothing. */
export function protectedPlaces(
  items: readonly StateItem[],
  about: AboutRepository & { readonly defaultBranch: string | undefined },
): ProtectedPlaces {
  const own = itemsAbout(items, about);
  return { refs: protectedRefs(own, about.defaultBranch), environments: environmentRules(own) };
}

function protectedRefs(own: readonly StateItem[], defaultBranch: string | undefined): ProtectedPlaces['refs'] {
  const rulesets = itemsOf(own, 'ruleset');
  const effective = itemsOf(own, 'effective-rules');
  const isNone = isNoneOf(own, 'rulesets');
  const isKnown = rulesets.some(({ include }) => include !== undefined) || effective.length > 0 || isNone;
  if (!isKnown) return undefined;
  const guarding = rulesets.filter(isGuarding);
  const named = (isGuarded: boolean): readonly string[] =>
    effective
      .filter(({ rules, approvals }) => guards(rules, approvals) === isGuarded)
      .map(({ branch }) => `refs/heads/${literalGlob(branch)}`);
  const conditions = (all: readonly string[]): readonly string[] =>
    all.flatMap((one) => conditionPatterns(one, defaultBranch));
  return {
    within: globLanguage([...guarding.flatMap(({ include = [] }) => conditions(include)), ...named(true)]),
    // an exclusion of one ruleset is not one of another, but to take it for one errs on the safe side;
    // what is in force on a branch counts, whatever rulesets look like
    without: globLanguage([...guarding.flatMap(({ exclude }) => conditions(exclude)), ...named(false)]),
  };
}

/** Rules without which whoever may push to a branch changes it as they like. */
function guards(rules: readonly string[], approvals: number): boolean {
  return rules.includes('update') || (rules.includes('pull_request') && approvals > 0);
}

function isGuarding({ enforcement, target, rules, approvals, isChosen }: RulesetState): boolean {
  // for which repositories of an organization a ruleset is cannot be said: the rules in force tell
  return enforcement === 'active' && target === 'branch' && !isChosen && guards(rules, approvals);
}

function environmentRules(own: readonly StateItem[]): ProtectedPlaces['environments'] {
  const environments = itemsOf(own, 'environment');
  const listed = itemsOf(own, 'deployment-refs');
  if (environments.length === 0) return isNoneOf(own, 'environments') ? [] : undefined;
  return environments.map(({ name, reviewers, refs }) => {
    const custom = listed.filter(({ environment }) => isSameName(environment, name));
    const isCustom = refs === 'custom';
    return {
      name,
      isReviewed: reviewers > 0,
      refs: isCustom ? globLanguage(custom.flatMap((one) => one.refs)) : undefined,
      isUnread: isCustom && custom.length === 0,
    };
  });
}

/** A condition of a ruleset as patterns of whole refs. https://docs.github.com/rest/repos/rules */
export function conditionPatterns(condition: string, defaultBranch: string | undefined): readonly string[] {
  if (condition === '~ALL') return ['refs/heads/**'];
  if (condition === '~DEFAULT_BRANCH')
    return defaultBranch === undefined ? [] : [`refs/heads/${literalGlob(defaultBranch)}`];
  return [condition.startsWith('refs/') ? condition : `refs/heads/${condition}`];
}

/** A name as a pattern that matches it alone. */
export function literalGlob(name: string): string {
  return name.replaceAll(/[*?[\\]/g, String.raw`\$&`);
}

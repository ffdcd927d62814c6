import { globLanguage, type Language } from '../language.ts';
import { itemsOf, type RulesetState, type StateItem } from '../state/inventory.ts';

/** Rules without which whoever may push to a branch changes it as they like. */
const GUARDING_RULES = ['pull_request', 'update', 'workflows', 'required_deployments'];

/** Refs and environments that have rules of their own, by what was read; `undefined` where nothing was. */
export interface ProtectedPlaces {
  /** Whole refs. */
  readonly refs: { readonly within: Language; readonly without: Language } | undefined;
  /** Names as GitHub has them; compared without case. */
  readonly environments: readonly string[] | undefined;
}

/** What is protected, from rulesets, branches and environments. A ruleset that matches no ref protects nothing. */
export function protectedPlaces(items: readonly StateItem[], defaultBranch: string | undefined): ProtectedPlaces {
  const rulesets = itemsOf(items, 'ruleset').filter(isGuarding);
  const branches = itemsOf(items, 'branch');
  const environments = itemsOf(items, 'environment');
  const hasRefs = itemsOf(items, 'ruleset').some(({ include }) => include !== undefined) || branches.length > 0;
  return {
    refs: hasRefs
      ? {
          within: globLanguage([
            ...rulesets.flatMap(({ include = [] }) => include.flatMap((one) => conditionPatterns(one, defaultBranch))),
            ...branches.filter(({ isProtected }) => isProtected).map(({ name }) => `refs/heads/${literalGlob(name)}`),
          ]),
          // an exclusion of one ruleset is not one of another, but to take it for one errs on the safe side
          without: globLanguage(
            rulesets.flatMap(({ exclude }) => exclude.flatMap((one) => conditionPatterns(one, defaultBranch))),
          ),
        }
      : undefined,
    environments:
      environments.length === 0
        ? undefined
        : environments.filter(({ reviewers, refs }) => reviewers > 0 || refs === 'custom').map(({ name }) => name),
  };
}

function isGuarding({ enforcement, target, rules }: RulesetState): boolean {
  return enforcement === 'active' && target === 'branch' && rules.some((rule) => GUARDING_RULES.includes(rule));
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

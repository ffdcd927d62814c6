import { foldTag } from './tags.ts';

/** A ruleset for tags, as far as the token is shown it. */
export interface TagRuleset {
  readonly name: string;
  readonly enforcement: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Types of its rules, `DELETION`. */
  readonly rules: readonly string[];
  /** How many may bypass it; `undefined` when this token is not told. */
  readonly bypassers: number | undefined;
}

/** Whether rulesets keep the tags of the gate from being deleted and moved. */
export interface TagKeeping {
  /** Those that count uses. */
  readonly uses: boolean;
  /** Those that count break-glass access. */
  readonly breakGlass: boolean;
  /** Those that spend delegations. */
  readonly delegations: boolean;
  /** Those that revoke and freeze. */
  readonly brakes: boolean;
  /** Rulesets that would keep them, if nobody could bypass them. */
  readonly bypassed: readonly string[];
  /** Rulesets that are relied on, though it cannot be seen who may bypass them. */
  readonly unseen: readonly string[];
}

const RULE_TAGS = 'refs/tags/';
const RULE_ROOT = `${RULE_TAGS}grantgate/`;
/**
 * Names and folders of tags that each need to be kept, below `refs/tags/grantgate/`, and the patterns that cover the
 * whole of each.
 */
const AREAS = {
  plain: 'frozen',
  frozen: 'frozen/',
  revoked: 'revoked/',
  used: 'used/',
  breakGlass: 'break-glass/',
  spent: 'spent/',
} as const;
type Area = (typeof AREAS)[keyof typeof AREAS];
const TYPES = ['DELETION', 'UPDATE'] as const;

/**
 * GitHub's "Creating rulesets", "Using fnmatch syntax": only a `**` with a slash behind it crosses slashes, so that
 * `refs/tags/grantgate/**` keeps none of the tags further down. A pattern that is not one of these is not taken for
 * one.
 */
function patternsFor(area: Area): readonly string[] {
  const all = ['~ALL', `${RULE_TAGS}**/*`, `${RULE_ROOT}**/*`];
  return area === AREAS.plain
    ? [...all, `${RULE_TAGS}grantgate/*`, `${RULE_ROOT}${area}`]
    : [...all, `${RULE_ROOT}${area}**/*`];
}

/**
 * Whether a pattern may match a name of the area: it does, unless what stands before its first wildcard leads
 * elsewhere.
 */
function mayTouch(pattern: string, area: Area): boolean {
  const start = foldTag(/^[^*?[\\{~]*/.exec(pattern)?.[0] ?? '');
  const place = `${RULE_ROOT}${area}`;
  return pattern.startsWith('~') || place.startsWith(start) || start.startsWith(place);
}

function covers({ include, exclude }: TagRuleset, area: Area): boolean {
  const patterns = patternsFor(area);
  return include.some((pattern) => patterns.includes(pattern)) && !exclude.some((pattern) => mayTouch(pattern, area));
}

/**
 * Rulesets may keep the tags together; INVARIANT: one that is not active, or that somebody is seen to bypass, keeps
 * nothing.
 */
export function keepingOf(rulesets: readonly TagRuleset[]): TagKeeping {
  const active = rulesets.filter(({ enforcement }) => enforcement === 'ACTIVE');
  const strict = active.filter(({ bypassers }) => bypassers === undefined || bypassers === 0);
  const kept = (area: Area): boolean =>
    TYPES.every((type) => strict.some((ruleset) => ruleset.rules.includes(type) && covers(ruleset, area)));
  const isAbout = (ruleset: TagRuleset): boolean =>
    TYPES.some((type) => ruleset.rules.includes(type)) && Object.values(AREAS).some((area) => covers(ruleset, area));
  return {
    uses: kept(AREAS.used),
    breakGlass: kept(AREAS.breakGlass),
    delegations: kept(AREAS.spent),
    brakes: kept(AREAS.plain) && kept(AREAS.frozen) && kept(AREAS.revoked),
    bypassed: active.filter((ruleset) => !strict.includes(ruleset) && isAbout(ruleset)).map(({ name }) => name),
    unseen: strict.filter((ruleset) => ruleset.bypassers === undefined && isAbout(ruleset)).map(({ name }) => name),
  };
}

import type {
  ClassicProtection,
  EffectiveRule,
  ReviewRule,
  RulesetBypasser,
  RulesetDetails,
} from '../../github/branch-rules.ts';
import { defaultBranchRuleset } from '../../walls/generate/rulesets.ts';
import { isKnown, type Known } from '../../github/known.ts';
import { quote } from '../../report/safe-line.ts';
import type { DoctorCheck } from './checks.ts';
import type { DoctorFacts, InspectedRepository } from './facts.ts';
import { ghCall } from '../../report/gh-call.ts';
import { type Remedy, type DoctorRow, type RowState, rowsOf } from './row.ts';

/** Rows about the default branch, where rules can be had. */
export function branchRows(facts: DoctorFacts, inspected: InspectedRepository): readonly DoctorRow[] {
  if (isBeyondPlan(inspected)) return [planRow(facts, inspected)];
  const mend: Remedy = {
    commands: [ghCall('POST', `repos/${inspected.about.name}/rulesets`, defaultBranchRuleset(1))],
    link: `${facts.server}/${inspected.about.name}/settings/rules`,
  };
  return [
    reviewRow(inspected, mend),
    blockRow(inspected, mend, FORCE_PUSH),
    blockRow(inspected, mend, DELETION),
    ...bypassRows(facts, inspected),
  ];
}

/** Whether the plan of the repository has no rules: then there are none, and none can be made. */
export function isBeyondPlan({ rules, rulesets }: InspectedRepository): boolean {
  return (!isKnown(rules) && rules.kind === 'plan') || (!isKnown(rulesets) && rulesets.kind === 'plan');
}

function planRow({ server }: DoctorFacts, { about: { name } }: InspectedRepository): DoctorRow {
  return rowsOf(name).found(
    'error',
    'plan',
    'the plan of this private repository has no rules for branches and tags, so nothing keeps the default branch and ' +
      'the tags of the gate; nor can its environments be protected',
    {
      advice: 'make the repository public, or take a plan that has rules for private repositories',
      link: server === 'https://github.com' ? 'https://github.com/pricing' : server,
    },
  );
}

/** What a default branch should have: the rule of a ruleset, or the same in classic protection. */
interface WantedBlock {
  readonly check: DoctorCheck;
  readonly rule: string;
  readonly classic: (protection: ClassicProtection) => boolean;
  readonly good: string;
  readonly bad: string;
  readonly state: 'error' | 'warning';
}

const FORCE_PUSH: WantedBlock = {
  check: 'branch-force-push',
  rule: 'non_fast_forward',
  classic: ({ forcePushes }) => !forcePushes,
  good: 'force pushes are blocked',
  bad: 'force pushes are not blocked: whoever may push can replace history, and the reviews that it stands for',
  state: 'error',
};
const DELETION: WantedBlock = {
  check: 'branch-deletion',
  rule: 'deletion',
  classic: ({ deletions }) => !deletions,
  good: 'deletion is blocked',
  bad: 'deletion is not blocked: only that it is the default branch keeps it',
  state: 'warning',
};

function blockRow(inspected: InspectedRepository, mend: Remedy, wanted: WantedBlock): DoctorRow {
  const { check, good, bad, state } = wanted;
  const branch = quote(inspected.about.defaultBranch);
  const holds = heldBy(inspected, wanted.rule, wanted.classic);
  const rows = rowsOf(inspected.about.name);
  if (!isKnown(holds)) return rows.untold(check, `whether ${branch} is protected`, holds);
  return holds.value ? rows.fine(check, `${branch}: ${good}`) : rows.found(state, check, `${branch}: ${bad}`, mend);
}

/** Whether a rule is in force: one of rulesets, or classic protection, which fewer tokens are shown. */
function heldBy(
  { rules, protection, isProtected }: InspectedRepository,
  rule: string,
  classic: (protection: ClassicProtection) => boolean,
): Known<boolean> {
  if (isKnown(rules) && rules.value.some(({ type }) => type === rule)) return { value: true };
  if (isKnown(protection) && protection.value !== undefined && classic(protection.value)) return { value: true };
  if (!isKnown(rules)) return rules;
  if (isKnown(protection)) return { value: false };
  // without any protection at all there is no classic one either
  return isKnown(isProtected) && !isProtected.value && rules.value.length === 0 ? { value: false } : protection;
}

/** The strictest review that is required, of rulesets or of classic protection. */
export function requiredReview({ rules, protection }: InspectedRepository): ReviewRule | undefined {
  const found = [
    ...(isKnown(rules) ? rules.value.flatMap(({ review }) => review ?? []) : []),
    ...(isKnown(protection) && protection.value?.review !== undefined ? [protection.value.review] : []),
  ];
  if (found.length === 0) return undefined;
  return {
    approvals: Math.max(...found.map(({ approvals }) => approvals)),
    codeOwners: found.some(({ codeOwners }) => codeOwners),
    dismissesStale: found.some(({ dismissesStale }) => dismissesStale),
  };
}

function reviewRow(inspected: InspectedRepository, mend: Remedy): DoctorRow {
  const { about, protection } = inspected;
  const branch = quote(about.defaultBranch);
  const rows = rowsOf(about.name);
  const review = requiredReview(inspected);
  if (review !== undefined && review.approvals > 0)
    return rows.fine(
      'branch-review',
      `${branch}: a change needs a pull request with ${review.approvals} ` +
        (review.approvals === 1 ? 'approval' : 'approvals'),
    );
  const holds = heldBy(inspected, 'pull_request', ({ review: classic }) => classic !== undefined);
  // classic protection that is not shown may demand more than a rule that is
  const isOpen = isKnown(holds) && holds.value && !isKnown(protection);
  const untold = isOpen ? protection : isKnown(holds) ? undefined : holds;
  if (untold !== undefined) return rows.untold('branch-review', `whether a change of ${branch} needs a review`, untold);
  const message =
    review === undefined
      ? `${branch}: a change needs no pull request, so whoever may push can change workflows, policy and grants`
      : `${branch}: a change needs a pull request, and nobody who approves it`;
  return rows.found('error', 'branch-review', message, mend);
}

const BRANCH_RULES = ['pull_request', 'non_fast_forward', 'deletion'];

/** Who may bypass the rules that hold. Where none hold, there is nothing to bypass. */
function bypassRows(facts: DoctorFacts, inspected: InspectedRepository): readonly DoctorRow[] {
  const { about, rules, protection } = inspected;
  const rows = rowsOf(about.name);
  const held = isKnown(rules) ? rules.value.filter((rule) => BRANCH_RULES.includes(rule.type) && demandsAny(rule)) : [];
  // classic protection counts for what no ruleset holds
  const isClassic = BRANCH_RULES.some((type) => !held.some((rule) => rule.type === type));
  const found = [
    ...rulesetBypassRows(facts, inspected, new Set(held.map(({ ruleset }) => ruleset))),
    ...(isClassic ? classicBypassRows(facts, inspected) : []),
  ];
  if (found.length > 0) return found;
  const isAny = held.length > 0 || (isKnown(protection) && protection.value !== undefined);
  return isAny ? [rows.fine('branch-bypass', `nobody may bypass the rules of ${quote(about.defaultBranch)}`)] : [];
}

/** A pull request that nobody has to approve is no rule. */
function demandsAny({ review }: EffectiveRule): boolean {
  return review === undefined || review.approvals > 0;
}

function rulesetBypassRows(
  { server }: DoctorFacts,
  { about, rulesets }: InspectedRepository,
  ids: ReadonlySet<number>,
): readonly DoctorRow[] {
  const rows = rowsOf(about.name);
  if (ids.size === 0) return [];
  if (!isKnown(rulesets)) return [rows.untold('branch-bypass', 'who may bypass the rules', rulesets)];
  const link = `${server}/${about.name}/settings/rules`;
  return [...ids].flatMap((id) => {
    const ruleset = rulesets.value.find((one) => one.id === id);
    const words = bypassWords(ruleset, `of ${quote(about.defaultBranch)}`);
    return words === undefined
      ? []
      : [rows.found(words.state, 'branch-bypass', words.message, { link, advice: words.advice })];
  });
}

function classicBypassRows(
  { server }: DoctorFacts,
  { about, protection, isProtected }: InspectedRepository,
): readonly DoctorRow[] {
  const rows = rowsOf(about.name);
  if (!isKnown(protection))
    return isKnown(isProtected) && !isProtected.value
      ? []
      : [rows.untold('branch-bypass', 'who may bypass classic protection', protection)];
  if (protection.value === undefined) return [];
  const { bindsAdmins, exempt } = protection.value;
  const who = [...(bindsAdmins ? [] : ['administrators']), ...exempt.map((name) => quote(name))];
  return who.length === 0
    ? []
    : [
        rows.found('warning', 'branch-bypass', `classic protection is bypassed by ${who.join(', ')}`, {
          link: `${server}/${about.name}/settings/branches`,
        }),
      ];
}

/** What there is to say of who may bypass a ruleset; nothing where nobody may. */
function bypassWords(
  ruleset: RulesetDetails | undefined,
  what: string,
):
  | { readonly state: Extract<RowState, 'unknown' | 'warning'>; readonly message: string; readonly advice: string }
  | undefined {
  const name = ruleset === undefined ? `a ruleset ${what}` : `the ruleset ${quote(ruleset.name)} ${what}`;
  if (ruleset?.bypassers === undefined)
    return {
      state: 'unknown',
      message: `who may bypass ${name} is shown only to those who could change it`,
      advice: 'look at its bypass list, or use a token with `administration: write`',
    };
  if (ruleset.bypassers.length === 0) return undefined;
  return {
    state: 'warning',
    message: `${name} can be bypassed by ${ruleset.bypassers.map((one) => bypasserWords(one)).join(', ')}`,
    advice: 'empty its bypass list, or make it as short as it can be',
  };
}

const BYPASSER_WORDS: Readonly<Record<string, string>> = {
  Integration: 'the App',
  OrganizationAdmin: 'administrators of the organisation',
  RepositoryRole: 'the repository role',
  Team: 'the team',
  DeployKey: 'deploy keys',
  User: 'the user',
};

function bypasserWords({ type, id, mode }: RulesetBypasser): string {
  const who = BYPASSER_WORDS[type] ?? quote(type);
  const which = id === undefined || type === 'OrganizationAdmin' || type === 'DeployKey' ? who : `${who} ${id}`;
  return mode === 'exempt' ? `${which} (without a trace)` : mode === 'always' ? which : `${which} (by pull request)`;
}

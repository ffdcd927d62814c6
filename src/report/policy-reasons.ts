import type { ReviewFault } from '../policy/approval-facts.ts';
import type { PolicyFinding } from '../policy/facts.ts';
import { quote } from './safe-line.ts';
import {
  actual,
  ASK_ADMIN,
  detail,
  type Reasons,
  type Refusal,
  theCaretakers,
  to,
  toAsk,
  type ReasonWords,
} from './reason.ts';
import { frozen } from './tag-advice.ts';

export const POLICY_REASONS: Reasons<
  'policy-missing' | 'policy-invalid' | 'policy-unreviewed' | 'frozen' | 'never-allowed'
> = {
  'policy-missing': {
    summary: 'There is no access policy.',
    next: 'Add `.github/access/policy.yml` to the default branch.',
    target: to('grant'),
    whom: toAsk('policy'),
    words: ({ context }) => ({
      summary: `There is no access policy in ${quote(context.policyRepository)}.`,
      next: `Add ${quote(`${context.policyPath}/policy.yml`)} to its default branch.`,
    }),
  },
  'policy-invalid': {
    summary: 'The access policy has an error, so nothing can be allowed.',
    next: `${ASK_ADMIN} \`grantgate lint\` shows the line.`,
    target: ({ problem: { line } }) => ({ page: 'policy', ...(line > 0 ? { line } : {}) }),
    whom: toAsk('policy'),
    words: (refusal) => ({ summary: `${refusal.usual.summary.replace(/\.$/, '')}: ${actual(refusal)}.` }),
  },
  'policy-unreviewed': {
    summary: 'The access policy was changed without the review that it asks for, so nothing can be allowed.',
    next:
      `${ASK_ADMIN} To put it right, those whom the policy listed before have to approve the pull request of that ` +
      'change; or, where it was pushed, pull requests that undo it: one that reverts `policy.yml`, or one that ' +
      'deletes it and another that adds it again.',
    target: to('policy'),
    whom: toAsk('policy'),
    words: unreviewedWords,
  },
  frozen: {
    summary: 'All access is frozen at the moment.',
    next:
      'Wait until the freeze is over, or ask whoever set the tag at or below `grantgate/frozen`. A reviewed change ' +
      'of the policy ends it, by naming the tag under `lifted`.',
    target: to('policy'),
    whom: toAsk('policy'),
    words: frozen,
  },
  'never-allowed': {
    summary: 'The policy never allows this branch, tag or environment.',
    next: 'Start the run from another branch, or for another environment. No grant can open this one.',
    target: to('policy'),
    whom: toAsk('role'),
    words: neverWords,
  },
};

/** Most roles that are named. */
const MAX_SHOWN_ROLES = 3;

/** What would do instead: whoever starts a workflow for the first time starts it from the default branch. */
function neverWords(refusal: Refusal<'never-allowed'>): ReasonWords {
  const { facts } = refusal;
  if (facts.kind === 'none') return {};
  const summary = `The policy never allows the ${facts.kind} ${quote(facts.name)}, whatever a grant says.`;
  const open = openTo(facts.roles);
  if (open.length === 0)
    return { summary, next: `No ${facts.kind} is open to this role. Ask ${theCaretakers(refusal)}.` };
  const others = facts.never.filter((pattern) => pattern.toLowerCase() !== facts.name.toLowerCase());
  const but =
    others.length === 0 ? '' : ` Never allowed: ${[facts.name, ...others].map((one) => quote(one)).join(', ')}.`;
  const where =
    facts.kind === 'environment' ? 'Choose another environment' : `Start the run from another ${facts.kind}`;
  const how = facts.kind === 'environment' ? '' : ', which you choose beside “Run workflow”';
  return { summary, next: `${where} that matches ${open.join(' or ')}${how}.${but}` };
}

/** What each role is for, with its name where there are several; those that are for the same are named together. */
function openTo(roles: readonly { readonly role: string; readonly patterns: readonly string[] }[]): readonly string[] {
  const names = new Map<string, readonly string[]>();
  for (const { role, patterns } of roles)
    if (patterns.length > 0) names.set(listed(patterns), [...(names.get(listed(patterns)) ?? []), quote(role)]);
  const shown = [...names].slice(0, MAX_SHOWN_ROLES);
  return shown.map(([patterns, owners]) =>
    roles.length === 1 ? patterns : `${patterns} (the role${owners.length === 1 ? '' : 's'} ${owners.join(', ')})`,
  );
}

function listed(patterns: readonly string[]): string {
  return patterns.map((pattern) => quote(pattern)).join(' or ');
}

const ANOTHER_APPROVAL =
  `${ASK_ADMIN} To put it right, an approver of the policy before it, who neither wrote the change nor started ` +
  'this run, has to approve the pull request of that change: an approval counts after the merge as well.';
const BY_A_PERSON =
  `${ASK_ADMIN} To put it right, a person has to propose pull requests, and an approver of the policy before it ` +
  'has to approve them: one that reverts `policy.yml`, or one that deletes it and another that adds it again.';

/** Advice that fits what is wrong with the last change: its pull request can still be approved, a push cannot. */
function unreviewedWords(refusal: Refusal<'policy-unreviewed'>): ReasonWords {
  return { ...detail(refusal), next: cureOf(refusal.facts) ?? refusal.usual.next };
}

function cureOf(facts: PolicyFinding): string | undefined {
  return facts.kind === 'change' ? cureOfChange(facts.fault) : undefined;
}

function cureOfChange({ reason, facts }: ReviewFault): string | undefined {
  switch (reason) {
    case 'approval-missing':
      if (facts.kind === 'bot') return BY_A_PERSON;
      return facts.kind === 'none-stands' || facts.kind === 'too-few' ? ANOTHER_APPROVAL : undefined;
    case 'approval-self':
      return facts.kind === 'involved' ? ANOTHER_APPROVAL : undefined;
    case 'approval-stale':
      // of another base, and of another file, a review after the merge does not count either
      return facts.kind === 'changed-on-default' || facts.kind === 'earlier-commit' ? ANOTHER_APPROVAL : undefined;
    case 'approval-ineligible':
      return ANOTHER_APPROVAL;
  }
}

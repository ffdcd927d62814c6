import type { Check, CheckOf } from '../policy/decision.ts';
import { formatDuration } from '../policy/duration.ts';
import type { Facts, PrincipalNamed, ScopeFacts } from '../policy/facts.ts';
import { formatInstant } from '../policy/instant.ts';
import { formatProblem } from '../policy/problem.ts';
import type { ReasonId } from '../policy/reasons.ts';
import { REVOKED, revocationTag } from '../policy/tags.ts';
import { formatWindow } from '../policy/window.ts';
import { ineligibleWords, missingWords, selfWords, staleWords } from './approval-findings.ts';
import { BREAK_GLASS_CHECK_WORDS } from './break-glass-reasons.ts';
import type { CheckEntry, CheckWords } from './check-entry.ts';
import {
  delegationFaultWords,
  missingPersonWords,
  outOfDelegationWords,
  unknownPersonWords,
} from './delegation-words.ts';
import { doubtWords } from './doubt-words.ts';
import { policyFound, REVIEWED } from './policy-findings.ts';
import { stepsFound } from './step-findings.ts';

const CHECK_WORDS: { readonly [R in ReasonId]: (facts: Facts[R]) => CheckWords } = {
  'identity-unverified': ({ fault: { message, hint = 'a token of this run, signed by GitHub' } }) => ({
    expected: hint,
    actual: message,
  }),
  'policy-missing': () => ({ expected: 'an access policy', actual: 'none on the default branch' }),
  'policy-invalid': ({ problem }) => ({ expected: 'a policy without errors', actual: formatProblem(problem) }),
  'policy-unreviewed': (facts) => ({ expected: REVIEWED, actual: policyFound(facts) }),
  frozen: (facts) => ({ expected: 'not frozen', actual: frozenBy(facts) }),
  'never-allowed': (facts) => ({
    expected: 'nothing under `never`',
    actual: facts.kind === 'none' ? 'nothing under `never`' : `${facts.kind} ${facts.name}`,
  }),
  'delegation-missing': missingPersonWords,
  'delegation-invalid': ({ fault }) => delegationFaultWords(fault),
  'delegation-spent': () => ({ expected: 'a proof that is used once', actual: 'it was used before' }),
  'person-unknown': ({ why }) => unknownPersonWords(why),
  'role-unknown': (facts) => ({
    expected: facts.kind === 'asked' ? facts.roles.join(', ') : 'a role of the policy',
    actual: facts.role,
  }),
  'role-ambiguous': ({ roles }) => ({
    expected: 'one role, named by the input `role`',
    actual: roles.join(', '),
  }),
  'no-grant': (facts) => ({ expected: grantWanted(facts), actual: 'none' }),
  'grant-invalid': ({ problem }) => ({ expected: 'a grant without errors', actual: formatProblem(problem) }),
  'grant-revoked': (facts) => ({ expected: 'not revoked', actual: revokedBy(facts) }),
  'approval-missing': missingWords,
  'approval-self': selfWords,
  'approval-stale': staleWords,
  'approval-ineligible': ineligibleWords,
  ...BREAK_GLASS_CHECK_WORDS,
  'grant-too-long': ({ lifetime, starts, expires }) => ({
    expected: `at most ${formatDuration(lifetime)}`,
    actual: `${formatInstant(starts)} to ${formatInstant(expires)}`,
  }),
  'grant-not-started': ({ starts, now }) => ({
    expected: `from ${formatInstant(starts)}`,
    actual: formatInstant(now),
  }),
  'grant-expired': ({ expires, now }) => ({
    expected: `before ${formatInstant(expires)}`,
    actual: formatInstant(now),
  }),
  'outside-window': ({ windows, now }) => ({
    expected: windows.map(formatWindow).join('; '),
    actual: formatInstant(now),
  }),
  'principal-mismatch': ({ named, actor, id }) => ({
    expected: principalNamed(named),
    actual: named.kind === 'unnumbered' ? 'the grant has none' : `${actor} (${id})`,
  }),
  'rerun-by-other': ({ isOfTeam, actor, attempt, by }) => ({
    expected: isOfTeam ? 'started by a member of the team' : `started by ${actor}`,
    actual: `attempt ${attempt} started by ${by}`,
  }),
  'delegation-out-of-scope': outOfDelegationWords,
  'repository-out-of-scope': scopeWords,
  'workflow-out-of-scope': scopeWords,
  'event-out-of-scope': scopeWords,
  'branch-out-of-scope': scopeWords,
  'tag-out-of-scope': scopeWords,
  'environment-out-of-scope': scopeWords,
  'runner-out-of-scope': scopeWords,
  'ref-unprotected': ({ ref, isProtected }) => ({
    expected: 'a protected branch or tag',
    actual: isProtected ? 'protected' : `${ref} is not protected`,
  }),
  'permissions-out-of-scope': stepsFound('no more permissions than the role allows', ({ text }) => `\`${text}\``),
  'step-out-of-scope': stepsFound(
    'steps that touch only what the grant covers',
    ({ what }, written) => `${written} touches: ${what}`,
  ),
  'step-undecidable': stepsFound(
    'steps whose effect is known',
    ({ what }, written) => `${written} cannot be determined in advance: ${what}`,
  ),
  'uses-exhausted': ({ most, spent }) => ({ expected: `fewer than ${most} uses`, actual: `${spent} spent` }),
  undecidable: doubtWords,
};

/** Puts a check into words: what was expected, and what was found. */
export function checkWords<R extends ReasonId>(check: CheckOf<R>): CheckWords {
  return CHECK_WORDS[check.name](check.facts);
}

/** A check as JSON. Keys always come in the same order. */
export function toEntry(check: Check): CheckEntry {
  const { expected, actual } = checkWords(check);
  return { name: check.name, outcome: check.outcome, expected, actual };
}

function frozenBy(facts: Facts['frozen']): string {
  switch (facts.kind) {
    case 'none':
      return 'not frozen';
    case 'unnamed':
      return 'a tag is set that is not named, so that `lifted` cannot name it either';
    case 'unread':
      return (
        `there are more tags below ${facts.place} than can be read: an administrator can delete those that are ` +
        'lifted'
      );
    case 'tag':
      return `the tag ${facts.tag} is set`;
    case 'in-the-way':
      return `the tag ${facts.tag} stands in the way of every freeze and revocation: an administrator can delete it`;
  }
}

function revokedBy(facts: Facts['grant-revoked']): string {
  switch (facts.kind) {
    case 'none':
      return 'not revoked';
    case 'file':
      return `by ${facts.by} at ${formatInstant(facts.at)}${facts.why === undefined ? '' : `: ${facts.why}`}`;
    case 'tag':
      return `by the tag ${revocationTag(facts.place)}`;
    case 'unread':
      return `by more tags below ${REVOKED}/${facts.place} than can be read`;
  }
}

function grantWanted(facts: Facts['no-grant']): string {
  if (facts.kind === 'named') return `the grant ${facts.grant}`;
  return `a grant for ${facts.actor}${facts.role === undefined ? '' : ` with the role ${facts.role}`}`;
}

function principalNamed(named: PrincipalNamed): string {
  switch (named.kind) {
    case 'member':
      return 'a member of the team';
    case 'team':
      return `a member of team ${named.id}`;
    case 'account':
      return `account ${named.id}`;
    case 'login':
      return `the login ${named.login}`;
    case 'handle':
      return `the person ${named.handle}`;
    case 'unnumbered':
      return 'a `principal-id` in the grant';
  }
}

function scopeWords({ role, narrowed, asked, ref = 'none' }: ScopeFacts): CheckWords {
  return {
    expected: narrowed === undefined ? patternList(role) : `${patternList(role)}; narrowed to ${patternList(narrowed)}`,
    actual: asked.length === 0 ? ref : asked.join(' and '),
  };
}

/** A list of patterns or names, as it is shown. */
export function patternList(patterns: readonly string[]): string {
  return patterns.length === 0 ? 'none' : patterns.join(', ');
}

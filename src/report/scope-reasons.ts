import type { ScopeFacts, ScopeReason } from '../policy/facts.ts';
import { patternList } from './check-words.ts';
import { quote } from './safe-line.ts';
import { scopeLeft } from './scope-left.ts';
import {
  actual,
  ASK_ADMIN,
  detail,
  type Reasons,
  type Refusal,
  theCaretakers,
  theGrant,
  theRole,
  to,
  toAsk,
  type ReasonWords,
} from './reason.ts';
import type { Whom } from './whom.ts';

export const SCOPE_REASONS: Reasons<ScopeReason | 'ref-unprotected'> = {
  'repository-out-of-scope': {
    summary: 'This repository is not covered by the role or the grant.',
    next: 'Run it in a repository that is covered. A wider grant helps only where the grant is narrower than the role.',
    target: limitPage,
    whom: limitKeepers,
    words: outOf('repository', (left) => `Run it in a repository that matches ${left}`),
  },
  'workflow-out-of-scope': {
    summary: 'This workflow is not covered by the role or the grant.',
    next: 'Start a workflow that is covered. A wider grant helps only where the grant is narrower than the role.',
    target: limitPage,
    whom: limitKeepers,
    words: outOf('workflow', (left) => `Start a workflow that matches ${left}`),
  },
  'event-out-of-scope': {
    summary: 'The run was started in a way that the role or the grant does not cover.',
    next: 'Start it in a way that is covered, usually with “Run workflow”.',
    target: limitPage,
    whom: limitKeepers,
    words: outOf(
      'way of starting a run',
      (left) => `Start it by ${left}${left === '`workflow_dispatch`' ? ', which is “Run workflow” on its page' : ''}`,
      (asked) => `A run that is started by ${asked}`,
    ),
  },
  'branch-out-of-scope': {
    summary: 'This branch is not covered by the role or the grant.',
    next:
      'Start the run from a branch that is covered: choose it beside “Run workflow”. A wider grant helps only where ' +
      'the grant is narrower than the role.',
    target: limitPage,
    whom: limitKeepers,
    words: outOf('branch', (left) => `Start the run from a branch that matches ${left}`),
  },
  'tag-out-of-scope': {
    summary: 'This tag is not covered by the role or the grant.',
    next:
      'Start the run from a tag or branch that is covered. A wider grant helps only where the grant is narrower than ' +
      'the role.',
    target: limitPage,
    whom: limitKeepers,
    words: outOf('tag', (left) => `Start the run from a tag that matches ${left}`),
  },
  'environment-out-of-scope': {
    summary: 'This environment is not covered by the role or the grant.',
    next: 'Choose an environment that is covered. A wider grant helps only where the grant is narrower than the role.',
    target: limitPage,
    whom: limitKeepers,
    words: outOf('environment', (left) => `Choose an environment that matches ${left}`),
  },
  'runner-out-of-scope': {
    summary: 'This kind of runner is not covered by the role.',
    next: 'Run the job on a runner that the role lists.',
    target: to('policy'),
    whom: toAsk('role'),
    words: outOf('kind of runner', (left) => `Run the job on a runner that is ${left}`),
  },
  'ref-unprotected': {
    summary: 'The branch or tag is not protected, and the role demands it.',
    next: `${ASK_ADMIN} The branch needs a protection rule.`,
    target: to('policy'),
    whom: toAsk('role'),
    words: detail,
  },
};

/** The page where the limit stands. */
function limitPage({ outside }: ScopeFacts): { readonly page: 'policy' | 'grant' } {
  return { page: outside?.by === 'role' ? 'policy' : 'grant' };
}

/** A wider grant is approved; a wider role is not a matter of grants. */
function limitKeepers({ outside }: ScopeFacts): Whom {
  return outside?.by === 'role' ? 'role' : 'approvers';
}

/**
 * What is out of scope, and what would do: a wider grant only where the role would allow it. `how` says what to do to
 * be on something of what is left.
 */
function outOf(
  noun: string,
  how: (left: string) => string,
  subject = (asked: string): string => `The ${noun} ${asked}`,
): (refusal: Refusal<ScopeReason>) => ReasonWords {
  return (refusal) => {
    const { facts } = refusal;
    const asked = outsideNames(facts) ?? actual(refusal);
    const left = scopeLeft(facts);
    const grant = theGrant(refusal).replace(/^The/, 'the');
    if (facts.outside?.by === 'grant')
      return {
        summary: `${subject(asked)} is not covered by ${grant}.`,
        next:
          left === undefined
            ? `${theGrant(refusal)} leaves no ${noun} of ${theRole(refusal)}: it is narrowed to ` +
              `${quote(patternList(facts.narrowed ?? []))}, and the role is for ${quote(patternList(facts.role))}. ` +
              'Ask for another grant.'
            : `${how(left)}, or ask for a wider grant: ${theRole(refusal)} allows it, and only the grant is narrower.`,
      };
    return {
      summary: `${subject(asked)} is not covered by ${theRole(refusal)}.`,
      next: ofRole(refusal, noun, left === undefined ? undefined : how(left)),
    };
  };
}

/** No grant widens a role. */
function ofRole(refusal: Refusal<ScopeReason>, noun: string, way: string | undefined): string {
  const { facts } = refusal;
  const role = theRole(refusal).replace(/^the/, 'The');
  const whom = theCaretakers(refusal);
  if (facts.role.length === 0) return `${role} is for no ${noun} at all; no grant can change that. Ask ${whom}.`;
  const only = `${role} is only for ${quote(patternList(facts.role))}; no grant can change that.`;
  if (way === undefined) return `${only} Ask ${whom}.`;
  const limits = facts.narrowed === undefined ? `${role} is for nothing else, and no grant can change that.` : only;
  return `${way}. ${limits} If it has to be another one, ask ${whom}.`;
}

function outsideNames({ outside }: ScopeFacts): string | undefined {
  const names = outside?.names ?? [];
  return names.length === 0 ? undefined : names.map((name) => quote(name)).join(' and ');
}

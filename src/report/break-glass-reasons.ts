import { formatDuration } from '../policy/duration.ts';
import type { EmergencyFault, Facts } from '../policy/facts.ts';
import type { CheckWords } from './check-entry.ts';
import { moment, type Reasons, type Refusal, type ReasonWords, theCaretakers, to, toAsk } from './reason.ts';
import { quote } from './safe-line.ts';
import { formatInstant } from '../policy/instant.ts';

export const BREAK_GLASS_REASONS: Reasons<
  'break-glass-not-listed' | 'break-glass-invalid' | 'break-glass-exhausted' | 'break-glass-unreviewed'
> = {
  'break-glass-not-listed': {
    summary: 'The policy does not list this person for break-glass access.',
    next: 'Ask somebody who is on call to start the run, or ask for a grant.',
    target: to('policy'),
    whom: toAsk('approvers'),
    words: ({ facts: { actor, role } }) => ({
      summary: `The policy does not list ${quote(actor)} for break-glass access to the role ${quote(role)}.`,
    }),
  },
  'break-glass-invalid': {
    summary: 'The request for break-glass access does not count.',
    next: 'Open a new issue with the form for break-glass access, and start the run again.',
    target: to('grant'),
    whom: toAsk('role'),
    words: invalidWords,
  },
  'break-glass-exhausted': {
    summary: 'Break-glass access has been used as often as it may be.',
    next: 'Ask somebody else who is on call to start the run, or ask for a grant.',
    target: to('policy'),
    whom: toAsk('approvers'),
    words: ({ facts: { most, per, spent } }) => ({
      summary:
        `Break-glass access has been used as often as it may be: ${spent} of ${most} times within ` +
        `${formatDuration(per)}.`,
    }),
  },
  'break-glass-unreviewed': {
    summary: 'An earlier break-glass access of the same person was not reviewed in time.',
    next:
      'Ask a reviewer to comment `/reviewed justified` and why on that issue, and to approve the pull request that ' +
      'comes of it. Until it is merged, somebody else who is on call can start the run.',
    target: to('policy'),
    whom: toAsk('role'),
    words: unreviewedAccess,
  },
};

function invalidWords(refusal: Refusal<'break-glass-invalid'>): ReasonWords {
  const { facts } = refusal;
  if (facts.kind === 'none') return {};
  const summary = `The break-glass request #${facts.issue} does not count: ${issueFaultWords(facts, refusal)}.`;
  return facts.kind === 'no-drill'
    ? { summary, next: `Ask ${theCaretakers(refusal)} to name a harmless role under ${quote('drill')}.` }
    : { summary };
}

function issueFaultWords(facts: EmergencyFault, refusal: Refusal<'break-glass-invalid'>): string {
  return facts.kind === 'over' ? `it ended at ${moment(refusal, facts.until)}` : emergencyFaultWords(facts);
}

/** What is wrong with an issue, as the end of a sentence. */
function emergencyFaultWords(facts: EmergencyFault): string {
  switch (facts.kind) {
    case 'form':
      return 'the form is not filled in as it has to be';
    case 'other-person':
      return `it was opened by another account, ${quote(facts.author)}`;
    case 'transferred':
      return 'it was transferred here from another repository';
    case 'by-email':
      return 'it was opened by e-mail';
    case 'edited':
      return 'it was edited after it was opened';
    case 'closed':
      return 'it is closed';
    case 'no-drill':
      return `it is a drill, and the role ${quote(facts.role)} has none`;
    case 'over':
      return `it ended at ${formatInstant(facts.until)}`;
  }
}

function unreviewedAccess(refusal: Refusal<'break-glass-unreviewed'>): ReasonWords {
  const { overdue } = refusal.facts;
  const [first] = overdue;
  if (first === undefined) return {};
  const numbers = overdue.map(({ issue }) => `#${issue}`).join(', ');
  return {
    summary:
      `Earlier break-glass access of the same person was not reviewed in time: ${numbers}, due at ` +
      `${moment(refusal, Math.min(...overdue.map(({ due }) => due)))}.`,
  };
}

/** What was expected of break-glass access, and what was found. */
export const BREAK_GLASS_CHECK_WORDS: {
  readonly [R in keyof typeof BREAK_GLASS_REASONS]: (facts: Facts[R]) => CheckWords;
} = {
  'break-glass-not-listed': ({ role, actor }) => ({ expected: `somebody on call for ${role}`, actual: actor }),
  'break-glass-invalid': (facts) => ({
    expected: 'an open issue of the form, by the same account, as it was opened',
    actual: facts.kind === 'none' ? 'there is one' : `#${facts.issue}: ${emergencyFaultWords(facts)}`,
  }),
  'break-glass-exhausted': ({ most, per, spent }) => ({
    expected: `fewer than ${most} before it within ${formatDuration(per)}`,
    actual: `${spent} before it`,
  }),
  'break-glass-unreviewed': ({ overdue }) => ({
    expected: 'earlier access reviewed in time',
    actual:
      overdue.length === 0
        ? 'none is overdue'
        : overdue.map(({ issue, due }) => `#${issue} was due at ${formatInstant(due)}`).join(', '),
  }),
};

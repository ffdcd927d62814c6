import type { AskedTooMuch, StepDoubt, StepFact, StepLimit } from '../policy/facts.ts';
import {
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
import { quote, safeLine } from './safe-line.ts';
import { stepPlace } from './step-findings.ts';

export const STEP_REASONS: Reasons<'permissions-out-of-scope' | 'step-out-of-scope' | 'step-undecidable'> = {
  'permissions-out-of-scope': {
    summary: 'The job asks for more permissions than the role allows.',
    next: 'Lower the `permissions` of the job.',
    target: to('policy'),
    whom: toAsk('role'),
    words: permissionsWords,
  },
  'step-out-of-scope': {
    summary: 'A later step would touch something that the role or the grant does not cover.',
    next:
      'This is not the fault of whoever started the run: show it to the people who look after the workflow. The ' +
      'step that is named has to change; a wider grant helps only where the grant is narrower than the role.',
    target: (facts) => ({ page: facts.kind === 'found' && facts.first.limit !== 'grant' ? 'policy' : 'grant' }),
    whom: (facts) => (facts.kind === 'found' && facts.first.limit === 'grant' ? 'approvers' : 'role'),
    words: outOfScopeWords,
  },
  'step-undecidable': {
    summary: 'What a later step touches cannot be determined in advance.',
    next:
      'This is not the fault of whoever started the run: show it to the people who look after the workflow. They ' +
      'can write the branch or environment of the step that is named as a fixed value. Where it is not known which ' +
      'clone it works in, they can check out the repository in this job before it.',
    target: to('policy'),
    whom: toAsk('role'),
    words: stepUndecidableWords,
  },
};

/** Longest name in a sentence that is read on a phone. */
const MAX_SENTENCE_CHARACTERS = 200;
/** Longest piece of a step: where it stands comes after it. */
const MAX_WRITTEN_CHARACTERS = 160;

function notYourFault(refusal: Refusal): string {
  return `This is not your fault: the workflow has to change. Show this page to ${theCaretakers(refusal)}.`;
}

/** Advice that fits what is too much, or is not said at all. */
function permissionsWords(refusal: Refusal<'permissions-out-of-scope'>): ReasonWords {
  const { facts, usual } = refusal;
  if (facts.kind !== 'found') return detail(refusal);
  const { first, more } = facts;
  const cures: Readonly<Record<AskedTooMuch, string>> = {
    unsaid: 'Write the `permissions` that the job needs into the workflow.',
    contents:
      `${usual.next} If it writes \`contents\` to count the uses of the grant, the role has to allow that, under ` +
      '`permissions` in the policy.',
    other: usual.next,
  };
  return {
    summary:
      first.asks === 'unsaid'
        ? `The job ${quote(first.job)} does not say which permissions it needs, and ${theRole(refusal)} limits them.`
        : `The job ${quote(first.job)} asks for more permissions than ${theRole(refusal)} allows.`,
    next: `${notYourFault(refusal)} What they can do: ${cures[first.asks]}`,
    detail: placed(first, more, `At most: ${quote(first.allowed, MAX_SENTENCE_CHARACTERS)}.`),
  };
}

function outOfScopeWords(refusal: Refusal<'step-out-of-scope'>): ReasonWords {
  const { facts } = refusal;
  if (facts.kind !== 'found') return detail(refusal);
  const { first, more } = facts;
  const grant = theGrant(refusal).replace(/^The/, 'the');
  const beyond: Readonly<Record<StepLimit, string>> = {
    never: '',
    role: `, which ${theRole(refusal)} does not cover`,
    grant: `, which ${grant} does not cover`,
    push: `, which ${theRole(refusal)} does not let a push change`,
  };
  const cures: Readonly<Record<StepLimit, string>> = {
    never: 'change the step that is named. No grant can open what the policy never allows.',
    role: 'change the step that is named, or the role. No grant can change that.',
    grant:
      'change the step that is named. Where it has to do this, ask for a wider grant: the role allows it, and only ' +
      'the grant is narrower.',
    push: 'change the step that is named, or allow such a push under `push` of the role. No grant can change that.',
  };
  return {
    summary: `A later step would touch ${sentencePart(first.what)}${beyond[first.limit]}, so the run stops before it.`,
    next: `${notYourFault(refusal)} What they can do: ${cures[first.limit]}`,
    detail: placed(first, more, `Allowed: ${quote(first.allowed, MAX_SENTENCE_CHARACTERS)}.`),
  };
}

/** What makes a step decidable, by what is unknown about it: a fixed value helps only where a value is missing. */
const STEP_CURES: Readonly<Record<StepDoubt, string>> = {
  clone:
    'check out the repository in this job with `actions/checkout`, in a step before the one that is named: then ' +
    'it is known where it pushes to.',
  vars: 'pass it to the gate: `vars: ${{ toJSON(vars) }}` under `with` of its step.',
  needs: 'pass it to the gate: `needs: ${{ toJSON(needs) }}` under `with` of its step.',
  contexts:
    'pass both to the gate: `vars: ${{ toJSON(vars) }}` and `needs: ${{ toJSON(needs) }}` under `with` of its step.',
  environments:
    'look at the policy: it lists under `environments` what deploy tools call them, and this name is not there.',
  opaque:
    'write what the step does as commands that can be read. Where its code may be relied on, the policy can say so, ' +
    'under `programs` or `actions`.',
  choice: 'remove what is not covered from the options of the input.',
  workflow: 'give the gate a `token` with `contents: read` for the repository that has the workflow.',
  file: 'correct the file that is named. `grantgate preflight` shows where GitHub would not run it.',
  other:
    'write the branch or environment of the step that is named as a fixed value. Where it is not known which clone ' +
    'it works in, check out the repository in this job before it.',
};

function stepUndecidableWords(refusal: Refusal<'step-undecidable'>): ReasonWords {
  const { facts } = refusal;
  if (facts.kind !== 'found') return detail(refusal);
  const { first, more } = facts;
  return {
    summary: 'What a later step of this run touches cannot be determined in advance, so the run stops before it.',
    next: `${notYourFault(refusal)} What they can do: ${STEP_CURES[first.doubt]}`,
    detail: placed(first, more, `Not known: ${sentencePart(first.what)}.`),
  };
}

/** What is written there and where, for whoever puts it right; `rest` is a sentence about it. */
function placed(fact: StepFact, more: number, rest: string): string {
  const others = more === 0 ? '' : ` There ${more === 1 ? 'is 1 more' : `are ${more} more`}.`;
  // a step without a name is called after what it runs
  const place = stepPlace(fact.step === fact.text ? { ...fact, step: undefined } : fact);
  return `${quote(fact.text, MAX_WRITTEN_CHARACTERS)} in ${place}. ${rest}${others}`;
}

/** A phrase with names in backticks, as it was put together; an odd one of them would turn the rest into a name. */
function sentencePart(what: string): string {
  const line = safeLine(what, MAX_SENTENCE_CHARACTERS);
  return line.split('`').length % 2 === 1 ? line : line.replaceAll('`', "'");
}

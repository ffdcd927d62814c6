import type { AskedTooMuch, StepDoubt } from '../policy/facts.ts';
import { detail, type Reasons, type Refusal, to, type ReasonWords } from './reason.ts';

export const STEP_REASONS: Reasons<'permissions-out-of-scope' | 'step-out-of-scope' | 'step-undecidable'> = {
  'permissions-out-of-scope': {
    summary: 'The job asks for more permissions than the role allows.',
    next: 'Lower the `permissions` of the job.',
    target: to('grant'),
    words: permissionsWords,
  },
  'step-out-of-scope': {
    summary: 'A later step would touch something that the grant does not cover.',
    next: 'Change the step that is named, or ask for a wider grant.',
    target: to('grant'),
    words: detail,
  },
  'step-undecidable': {
    summary: 'What a later step touches cannot be determined in advance.',
    next:
      'Write the branch or environment of the step that is named as a fixed value. Where it is not known which ' +
      'clone it works in, check out the repository in this job before it.',
    target: to('grant'),
    words: stepUndecidableWords,
  },
};

/** Advice that fits what is too much, or is not said at all. */
function permissionsWords(refusal: Refusal<'permissions-out-of-scope'>): ReasonWords {
  const { facts, usual } = refusal;
  const asks: AskedTooMuch = facts.kind === 'found' ? facts.first.asks : 'other';
  if (asks === 'unsaid')
    return { ...detail(refusal), next: 'Write the `permissions` that the job needs into the workflow.' };
  const counting =
    asks === 'contents'
      ? ' If it writes `contents` to count the uses of the grant, the role has to allow that: ask the people who ' +
        'look after this repository.'
      : '';
  return { ...detail(refusal), next: `${usual.next}${counting}` };
}

/** What makes a step decidable, by what of it cannot be told: a fixed value helps only where a value is missing. */
const STEP_CURES: Readonly<Record<StepDoubt, string | undefined>> = {
  clone:
    'Check out the repository in this job with `actions/checkout`, in a step before the one that is named: then ' +
    'it is known where it pushes to.',
  vars: 'Pass it to the gate: `vars: ${{ toJSON(vars) }}` under `with` of its step.',
  needs: 'Pass it to the gate: `needs: ${{ toJSON(needs) }}` under `with` of its step.',
  contexts:
    'Pass both to the gate: `vars: ${{ toJSON(vars) }}` and `needs: ${{ toJSON(needs) }}` under `with` of its step.',
  environments:
    'Ask the people who look after this repository to look at it: the policy lists under `environments` what ' +
    'deploy tools call them, and this name is not there.',
  choice: 'Remove what is not covered from the options of the input, or ask for a wider grant.',
  workflow: 'Give the gate a `token` with `contents: read` for the repository that has the workflow.',
  file: 'Correct the file that is named. `grantgate preflight` shows where GitHub would not run it.',
  other: undefined,
};

function stepUndecidableWords(refusal: Refusal<'step-undecidable'>): ReasonWords {
  const { facts, usual } = refusal;
  const cure = facts.kind === 'found' ? STEP_CURES[facts.first.doubt] : undefined;
  return { ...detail(refusal), next: cure ?? usual.next };
}

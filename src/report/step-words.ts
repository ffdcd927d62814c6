import { detail, type Refusal, usual, type Words } from './told.ts';

/** What makes a step decidable, by what of it cannot be told. */
const CURES: readonly (readonly [RegExp, string])[] = [
  [
    / is a clone of(?:, and \d+ more)?$|: which clone is in the folder /,
    'Check out the repository in this job with `actions/checkout`, in a step before the one that is named: then it is known where it pushes to.',
  ],
  [/`vars\.[^`]*` is known only/, 'Pass it to the gate: `vars: ${{ toJSON(vars) }}` under `with` of its step.'],
  [/`needs\.[^`]*` is known only/, 'Pass it to the gate: `needs: ${{ toJSON(needs) }}` under `with` of its step.'],
  [
    /`environments` do not name/,
    'Ask the people who look after this repository to look at it: the policy lists under `environments` what deploy tools call them, and this name is not there.',
  ],
  [
    /` may be(?:, and \d+ more)?$/,
    'Take what is not covered out of the options of the input, or ask for a wider grant.',
  ],
  [
    /the workflow file is not there/,
    'Give the gate a `token` with `contents: read` for the repository that has the workflow.',
  ],
  [
    /cannot be read|no such job/,
    'Correct the file that is named. `grantgate preflight` shows where GitHub would not run it.',
  ],
];

/** Advice that fits what is too much, or is not said at all. */
export function permissionsOutOfScope(refusal: Refusal): Words {
  const found = refusal.check?.actual ?? '';
  if (found.includes('the workflow does not say'))
    return { ...detail(refusal), next: 'Write the `permissions` that the job needs into the workflow.' };
  const counting = /contents: write\b/.test(found)
    ? ' If it writes `contents` to count the uses of the grant, the role has to allow that: ask the people who look after this repository.'
    : '';
  return { ...detail(refusal), next: `${usual('permissions-out-of-scope')}${counting}` };
}

/** Advice that fits what cannot be told: a fixed value helps only where a value is missing. */
export function stepUndecidable(refusal: Refusal): Words {
  const found = refusal.check?.actual ?? '';
  return { ...detail(refusal), next: CURES.find(([pattern]) => pattern.test(found))?.[1] ?? usual('step-undecidable') };
}

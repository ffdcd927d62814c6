import type { ReviewFault } from '../policy/approval-facts.ts';
import type { PolicyFinding } from '../policy/facts.ts';
import { approvalFound } from './approval-findings.ts';

/** What is expected of the policy. */
export const REVIEWED = 'a policy whose last change was reviewed';

/** Why somebody who approved a change does not count. */
const REMARKS: Readonly<Record<ReviewFault['reason'], string>> = {
  'approval-missing': '',
  'approval-self':
    '. Whoever wrote the change cannot approve it, nor can whoever this run is for: another approver has to ' +
    'approve a change of the policy',
  'approval-stale': '',
  'approval-ineligible': ', whom the policy before it does not list as an approver, or no longer lists',
};

/** How the last change of the policy stands, in words. */
export function policyFound(facts: PolicyFinding): string {
  switch (facts.kind) {
    case 'first':
      return 'the first version';
    case 'reviewed':
      return `reviewed in pull request #${facts.pull}`;
    case 'allowed':
      return 'as the version before it allows';
    case 'earlier':
      return (
        'a change before the last one was not reviewed. To put that right, revert it, or delete the file and add ' +
        'it again, by pull requests that the approvers from before that change approve'
      );
    case 'first-brought-back':
      return 'the first version was brought back, after others had replaced it';
    case 'people':
      return `the last change of \`people.yml\` was not: ${approvalFound(facts.fault)}${REMARKS[facts.fault.reason]}`;
    case 'change':
      return `${approvalFound(facts.fault)}${REMARKS[facts.fault.reason]}`;
  }
}

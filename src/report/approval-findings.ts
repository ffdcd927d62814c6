import type {
  BotObjection,
  IneligibleApproval,
  MissingApproval,
  ReviewFault,
  SelfApproval,
  StaleApproval,
} from '../policy/approval-facts.ts';
import { describeApprover, describeApprovers } from './approver-words.ts';
import type { CheckWords } from './check-entry.ts';

export function countApprovals(needed: number): string {
  return `${needed} ${needed === 1 ? 'approval' : 'approvals'}`;
}

export function missingWords(facts: MissingApproval): CheckWords {
  return { expected: countApprovals(facts.needed), actual: missingFound(facts) };
}

export function selfWords(facts: SelfApproval): CheckWords {
  return {
    expected: facts.kind === 'doubtful-denied' ? 'commits that belong to an account' : countApprovals(facts.needed),
    actual: selfFound(facts),
  };
}

export function staleWords(facts: StaleApproval): CheckWords {
  return { expected: countApprovals(facts.needed), actual: staleFound(facts) };
}

export function ineligibleWords(facts: IneligibleApproval): CheckWords {
  return {
    expected: `${countApprovals(facts.needed)} by ${describeApprovers(facts.approvers)}`,
    actual: ineligibleFound(facts),
  };
}

/** What stands in the way of an approval. */
export function approvalFound(fault: ReviewFault): string {
  switch (fault.reason) {
    case 'approval-missing':
      return missingFound(fault.facts);
    case 'approval-self':
      return selfFound(fault.facts);
    case 'approval-stale':
      return staleFound(fault.facts);
    case 'approval-ineligible':
      return ineligibleFound(fault.facts);
  }
}

function missingFound(facts: MissingApproval): string {
  switch (facts.kind) {
    case 'approved':
      return `approved by ${facts.by.length === 0 ? 'nobody' : facts.by.join(', ')}`;
    case 'no-pull':
      return 'it did not come by a pull request';
    case 'not-merged':
      return `pull request #${facts.pull} is not merged`;
    case 'changed-since':
      return `it was changed after pull request #${facts.pull}, which is the last that had it reviewed`;
    case 'not-in-diff':
      return `pull request #${facts.pull} does not show it, so nobody has seen it`;
    case 'none-stands':
      return `no approval stands on pull request #${facts.pull}`;
    case 'too-few':
      return `approved by ${facts.by.join(', ')}: ${facts.by.length} of ${facts.needed}`;
    case 'replaced':
      return (
        `what stood there before was not reviewed (${approvalFound(facts.before)}), and pull request ` +
        `#${facts.pull} shows only what it changed: delete the file and propose it again`
      );
    case 'brought-back':
      return 'it was brought back, after others had replaced it';
    case 'bot':
    case 'unnamed-bot':
    case 'request-unsaid':
    case 'files-unknown':
    case 'more-files':
      return botFound(facts);
  }
}

function botFound(facts: BotObjection): string {
  switch (facts.kind) {
    case 'bot':
      return `pull request #${facts.pull} was proposed by a bot, ${facts.author}`;
    case 'unnamed-bot':
      return `pull request #${facts.pull} was proposed by a bot that the policy does not name, ${facts.author}`;
    case 'request-unsaid':
      return `${facts.author} proposed it without saying which request it is, by \`request\` and \`requested-by-id\``;
    case 'files-unknown':
      return `it is not known how many files pull request #${facts.pull} by ${facts.author} changes`;
    case 'more-files':
      return `pull request #${facts.pull} by ${facts.author} changes more than this one file`;
  }
}

function selfFound(facts: SelfApproval): string {
  if (facts.kind === 'involved') return `approved only by ${facts.by.join(', ')}`;
  const consequence =
    facts.kind === 'doubtful-denied'
      ? 'the policy does not accept such commits'
      : `so it needs ${facts.needed} approvals and has ${facts.by.length}, by ${facts.by.join(', ')}`;
  return `${facts.commits.join(', ')}: nobody can tell that the approver did not write it, ${consequence}`;
}

function staleFound(facts: StaleApproval): string {
  switch (facts.kind) {
    case 'altered':
      return `the file is not as it was in pull request #${facts.pull}`;
    case 'other-base':
      return (
        `approved by ${facts.by.join(', ')} on a branch that does not start from the default branch as it was ` +
        'then: rebase the branch on it, and have it approved again'
      );
    case 'changed-on-default':
      return `approved by ${facts.by.join(', ')} before the file was last changed on the default branch`;
    case 'earlier-commit':
      return `approved by ${facts.by.join(', ')} before the last commit`;
  }
}

function ineligibleFound({ by }: IneligibleApproval): string {
  return `approved by ${by.map(describeApprover).join(', ')}`;
}

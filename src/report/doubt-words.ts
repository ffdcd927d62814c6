import type { ApprovalDoubt } from '../policy/approval-facts.ts';
import type { Fault } from '../policy/fault.ts';
import type { Facts, PolicyDoubt } from '../policy/facts.ts';
import { countApprovals } from './approval-findings.ts';
import type { CheckWords } from './check-entry.ts';
import { REVIEWED } from './policy-findings.ts';

/** What could not be told, in words, and what it takes. */
export function doubtWords(facts: Facts['undecidable']): CheckWords {
  switch (facts.kind) {
    case 'fault':
      return { expected: facts.fault.hint ?? 'every fact that the decision needs', actual: facts.fault.message };
    case 'break-glass':
    case 'break-glass-review':
    case 'break-glass-record':
      return emergencyDoubted(facts);
    case 'use':
      return { expected: facts.fault.hint ?? 'a use that can be recorded', actual: facts.fault.message };
    case 'provenance':
      return { expected: 'the pull request of the grant', actual: facts.fault.message };
    case 'membership':
      return { expected: `membership of ${facts.team}`, actual: facts.fault.message };
    case 'approval':
      return { expected: countApprovals(facts.needed), actual: approvalDoubted(facts.doubt) };
    case 'policy':
      return { expected: REVIEWED, actual: policyDoubted(facts.doubt) };
    case 'uses-blocked':
      return {
        expected: 'tags that count the uses of the grant',
        actual:
          `the tag \`${facts.tag}\` occupies their place, so uses cannot be counted: an administrator of the ` +
          'repository can delete it',
      };
    case 'uses-unkept':
      return {
        expected:
          'an active ruleset for `refs/tags/grantgate/**/*` that restricts deletions and updates, and that ' +
          'nobody can bypass',
        actual:
          facts.bypassed === undefined
            ? 'none: deleting tags would give uses back'
            : `\`${facts.bypassed}\`, which some people can bypass: they could get uses back by deleting tags`,
      };
  }
}

type EmergencyDoubt = Extract<Facts['undecidable'], { readonly kind: `break-glass${string}` }>;

function emergencyDoubted(facts: EmergencyDoubt): CheckWords {
  switch (facts.kind) {
    case 'break-glass':
      return {
        expected: facts.fault.hint ?? 'the issues of the form for break-glass access',
        actual: facts.fault.message,
      };
    case 'break-glass-review':
      return { expected: `the review of break-glass access #${facts.issue}`, actual: facts.fault.message };
    case 'break-glass-record':
      return {
        expected: facts.fault.hint ?? `break-glass access that is counted and told of on #${facts.issue}`,
        actual: facts.fault.message,
      };
  }
}

function approvalDoubted(doubt: ApprovalDoubt): string {
  switch (doubt.kind) {
    case 'line':
      return `it could not be shown that nothing has changed the file since pull request #${doubt.pull}`;
    case 'line-without-review':
      return 'it could not be shown that nothing has changed it since';
    case 'authority':
      return doubt.fault.message;
  }
}

function policyDoubted(doubt: PolicyDoubt): string {
  switch (doubt.kind) {
    case 'unavailable':
      return faultPhrase(doubt.fault);
    case 'people-unavailable':
      return `how \`people.yml\` came to be could not be read: ${faultPhrase(doubt.fault)}`;
    case 'people':
      return `of \`people.yml\`, ${approvalDoubted(doubt.doubt)}`;
    case 'empty':
      return 'its history is empty';
    case 'too-many':
      return 'it has had more versions than could be read';
    case 'unknown-before':
      return (
        `${unknownBefore(doubt.from)}, so that the first of them may have replaced another: delete the file, and ` +
        'add it again by a pull request that an admin of the repository approves, or keep policy and grants in a ' +
        'quiet repository of their own'
      );
    case 'first-line':
      return 'it could not be shown that the first version is still in force';
    case 'change':
      return approvalDoubted(doubt.doubt);
  }
}

function faultPhrase({ message, hint }: Fault): string {
  return hint === undefined ? message : `${message} (${hint})`;
}

function unknownBefore(from: number): string {
  return Number.isFinite(from)
    ? `which policies were in force is known since ${new Date(from).toISOString()} only`
    : 'GitHub does not show which policies were in force';
}

import type { ScopeReason } from '../policy/facts.ts';
import { patternList } from './check-words.ts';
import { quote } from './safe-line.ts';
import { actual, ASK_ADMIN, detail, type Reasons, type Refusal, to, type ReasonWords } from './reason.ts';

export const SCOPE_REASONS: Reasons<ScopeReason | 'ref-unprotected'> = {
  'repository-out-of-scope': {
    summary: 'This repository is not covered by the grant.',
    next: 'Run it in a repository that the grant covers, or ask for a wider grant.',
    target: to('grant'),
    words: outOf('repository', 'Run it in a repository that matches'),
  },
  'workflow-out-of-scope': {
    summary: 'This workflow is not covered by the grant.',
    next: 'Start a workflow that the grant covers, or ask for a wider grant.',
    target: to('grant'),
    words: outOf('workflow', 'Start a workflow that matches'),
  },
  'event-out-of-scope': {
    summary: 'The run was started in a way that the grant does not cover.',
    next: 'Start it in a way that the grant covers, usually with “Run workflow”.',
    target: to('grant'),
    words: outOf('way of starting a run', 'Start it by'),
  },
  'branch-out-of-scope': {
    summary: 'This branch is not covered by the grant.',
    next: 'Start the run from a branch that the grant covers, or ask for a wider grant.',
    target: to('grant'),
    words: outOf('branch', 'Start the run from a branch that matches'),
  },
  'tag-out-of-scope': {
    summary: 'This tag is not covered by the grant.',
    next: 'Start the run from a tag or branch that the grant covers, or ask for a wider grant.',
    target: to('grant'),
    words: outOf('tag', 'Start the run from a tag that matches'),
  },
  'environment-out-of-scope': {
    summary: 'This environment is not covered by the grant.',
    next: 'Choose an environment that the grant covers, or ask for a wider grant.',
    target: to('grant'),
    words: outOf('environment', 'Choose an environment that matches'),
  },
  'runner-out-of-scope': {
    summary: 'This kind of runner is not covered by the role.',
    next: 'Run the job on a runner that the role lists.',
    target: to('policy'),
    words: outOf('kind of runner', 'Run the job on a runner that is'),
  },
  'ref-unprotected': {
    summary: 'The branch or tag is not protected, and the role demands it.',
    next: `${ASK_ADMIN} The branch needs a protection rule.`,
    target: to('policy'),
    words: detail,
  },
};

function outOf(noun: string, action: string): (refusal: Refusal<ScopeReason>) => ReasonWords {
  return (refusal) => {
    const { decision, facts } = refusal;
    const lists = facts.narrowed === undefined ? [facts.role] : [facts.role, facts.narrowed];
    const wanted = lists.map((list) => quote(patternList(list))).join(', and also ');
    const isOpen = lists.every((list) => list.length > 0);
    const by = decision.grant === undefined ? 'the role' : `the grant ${quote(decision.grant)}`;
    return {
      summary: `The ${noun} ${actual(refusal)} is not covered by ${by}.`,
      next: isOpen ? `${action} ${wanted}, or ask for a wider grant.` : `No ${noun} is covered. Ask for a wider grant.`,
    };
  };
}

// Findings about settings of repositories: what each is found in, what comes near and is fine, and what cannot be told.
import type { FindingId } from '../../src/review/finding.ts';
import { wasRead } from '../../src/review/source.ts';
import { actions, demands, environment, policy, refused, ruleset, settings, type FindingCase } from './case-parts.ts';
import { POLICY } from './sound.ts';

export const SETTING_CASES = {
  'actions-may-approve': {
    found: { approves: actions({ mayApprove: true }), writes: actions({ defaultWrite: true }) },
    near: { neither: actions({}) },
    unknown: { refused: settings({ actions: refused }) },
  },
  'fork-runs-trusted': {
    found: { secrets: actions({ forkSecrets: true }), write: actions({ forkWrite: true }) },
    near: { neither: actions({}) },
    unknown: { refused: settings({ actions: refused }) },
  },
  'environment-missing': {
    found: { 'none of that name': environment({ name: 'stage' }) },
    near: { 'in capitals': environment({ name: 'Staging' }) },
    unknown: { refused: settings({ environments: refused }) },
  },
  'environment-unprotected': {
    found: {
      'any branch': environment({ refs: 'all', reviewers: 0 }),
      'protected branches, and none is': {
        settings: {
          ...environment({ refs: 'protected', reviewers: 0 }).settings,
          ...demands({ approvals: 0, blocksForcePush: false }).settings,
          rulesets: wasRead([]),
        },
      },
    },
    near: {
      'with reviewers': environment({ refs: 'all' }),
      'protected branches': environment({ refs: 'protected', reviewers: 0 }),
    },
    unknown: {
      refused: settings({ environments: refused }),
      'rules refused': settings({ ...environment({ refs: 'protected', reviewers: 0 }).settings, demands: refused }),
    },
    with: ['policy-branch-unprotected'],
  },
  'environment-admin-bypass': {
    found: { may: environment({ adminsBypass: true }) },
    near: { 'may not': environment({}) },
    unknown: {
      'not said': settings({
        environments: wasRead([{ name: 'staging', refs: 'some', reviewers: 1, preventsSelfReview: true }]),
      }),
    },
  },
  'environment-self-review': {
    found: { allowed: environment({ preventsSelfReview: false }) },
    near: { 'nobody reviews': environment({ preventsSelfReview: false, reviewers: 0 }) },
    unknown: { refused: settings({ environments: refused }) },
  },
  'policy-branch-unprotected': {
    found: {
      'fewer approvals': policy('count: 1', 'count: 2'),
      'keeps stale ones': demands({ dismissesStale: false }),
      'force pushes': demands({ blocksForcePush: false }),
    },
    near: { 'more than needed': demands({ approvals: 2 }) },
    unknown: { refused: settings({ demands: refused }) },
    with: ['grant-unapproved'],
  },
  'ruleset-bypass': {
    found: { somebody: ruleset({ bypassers: ['Team 7'] }) },
    near: { 'of a ruleset that is off': ruleset({ bypassers: [] }) },
    unknown: {
      'not shown': settings({
        rulesets: wasRead([{ name: 'r', target: 'branch', enforcement: 'active', include: ['~ALL'] }]),
      }),
    },
  },
  'ruleset-inert': {
    found: {
      evaluated: ruleset({ enforcement: 'evaluate' }),
      disabled: ruleset({ enforcement: 'disabled' }),
      'for nothing': ruleset({ include: [] }),
    },
    near: { 'for pushes': ruleset({ include: [], target: 'push' }) },
    unknown: { refused: settings({ rulesets: refused }) },
  },
  'tag-ruleset-missing': {
    found: { open: settings({ tagsKept: wasRead(false) }), none: settings({ tagsKept: { state: 'absent' } }) },
    near: { kept: settings({ tagsKept: wasRead(true) }) },
    unknown: { refused: settings({ tagsKept: refused }) },
  },
  'workflow-unowned': {
    found: {
      'no file': settings({ owners: { state: 'absent' } }),
      'no line': settings({ owners: wasRead({ path: 'CODEOWNERS', text: '/docs/ @acme/docs\n', mistakes: [] }) }),
      mistakes: settings({ owners: wasRead({ path: 'CODEOWNERS', text: '* @acme/x\n', mistakes: [1] }) }),
      'not required': demands({ codeOwnerReview: false }),
    },
    near: {
      'by one line for all': settings({ owners: wasRead({ path: 'CODEOWNERS', text: '* @acme/x\n', mistakes: [] }) }),
    },
    unknown: { refused: settings({ owners: refused }), 'rules refused': settings({ demands: refused }) },
  },
  'runner-shared': {
    found: {
      public: settings({ runnerGroups: wasRead([{ name: 'g', allowsPublic: true, restrictsWorkflows: true }]) }),
      'any workflow': settings({
        runnerGroups: wasRead([{ name: 'g', allowsPublic: false, restrictsWorkflows: false }]),
      }),
    },
    near: {
      'hosted only': {
        policy: POLICY.replace('    runners: [github-hosted, self-hosted]\n', ''),
        settings: { runnerGroups: wasRead([{ name: 'g', allowsPublic: true, restrictsWorkflows: false }]) },
      },
    },
    unknown: { refused: settings({ runnerGroups: refused }) },
  },
} satisfies Partial<Record<FindingId, FindingCase>>;

import type { WallFindingId } from '../../walls/finding/finding-kinds.ts';

/** What is said of a kind of finding, whatever the case. */
export interface WallFindingWords {
  /** What is wrong, in one sentence. */
  readonly what: string;
  /** What can come of it. */
  readonly why: string;
  /** What to do, as an imperative. */
  readonly fix: string;
}

const GENERATED = 'Take what `grantgate walls` writes for it';

/** The words of each finding; the names in it are said beside them. */
export const WALL_FINDING_WORDS: Readonly<Record<WallFindingId, WallFindingWords>> = {
  'trust-open-to-github': {
    what: 'A job of any account on GitHub gets in.',
    why: 'Whoever has a repository anywhere on GitHub can have these credentials.',
    fix: `${GENERATED}: it asks for the repository by its number.`,
  },
  'trust-open-to-owner': {
    what: 'A job of another repository of the same owner gets in.',
    why: 'Whoever may push to any repository of the owner, or create one, can have these credentials.',
    fix: `${GENERATED}: it asks for the one repository by its number.`,
  },
  'trust-open-to-repository': {
    what: 'A job gets in from a branch, a tag, an environment or a pull request that no role means.',
    why: 'Whoever may push any branch to the repository can have these credentials, with a workflow of their own.',
    fix: `${GENERATED}: it asks for the refs and environments of the role.`,
  },
  'trust-open-to-pushers': {
    what: 'A job gets in from a ref, or through an environment, that has no rules.',
    why: 'Whoever may push to that ref, or name that environment, decides what the job does.',
    fix: 'Protect the branch by a ruleset with reviews, or give the environment reviewers or branches of its own.',
  },
  'trust-not-gate-bound': {
    what: 'A job gets in without the gate.',
    why: 'A workflow from which the gate was removed has the same credentials, with no grant asked for.',
    fix: `${GENERATED}: it asks for the gated workflow by \`job_workflow_ref\`. The policy names it in \`walls.gate\`.`,
  },
  'trust-gate-movable': {
    what: 'The gated workflow is trusted at a ref that can be moved.',
    why: 'Whoever moves that ref puts another workflow in place of the gate.',
    fix: 'Trust it at the default branch alone, and protect that branch by a ruleset with reviews.',
  },
  'trust-by-name': {
    what: 'A repository is known by its name, and not by its number.',
    why: 'A name that is given up, with its account, can be taken by somebody else, who then gets in.',
    fix: `${GENERATED}: it asks for \`repository_id\`, or for a subject with the numbers in it.`,
  },
  'trust-audience': {
    what: 'A token for another audience gets in.',
    why: 'A token that a job shows to some other service can be traded here by that service.',
    fix: 'Ask for one audience, exactly.',
  },
  'trust-absent-claim-passes': {
    what: 'A condition says yes of a token that lacks its claim.',
    why: 'It bounds nothing where the claim is missing or its name is misspelt.',
    fix: 'Use `StringEquals` or `StringLike`, without `ForAllValues`, `IfExists` or a negation.',
  },
  'trust-undecided': {
    what: 'Part of the document is not understood.',
    why: 'What it lets in cannot be said, so it is not taken for safe.',
    fix: 'Write it with equality of claims, or look at it by hand.',
  },
  'trust-narrower': {
    what: 'A job that the policy means is refused by the cloud.',
    why: 'People with a grant will be refused, and it looks like a fault of the gate.',
    fix: `${GENERATED}, or narrow the role in the policy.`,
  },
  'trust-missing': {
    what: 'The policy names something that is not there.',
    why: 'Runs of this role will fail at the cloud.',
    fix: 'Create it from what `grantgate walls` writes, or give the file that holds it with `--state`.',
  },
  'trust-orphan': {
    what: 'It trusts the repository, and no role of the policy names it.',
    why: 'Nobody approves, bounds or ends what is reached by it.',
    fix: 'Remove the trust, or name it in a role of the policy.',
  },
  'role-wider-than-role': {
    what: 'The identity may do everything, and no session policy shrinks it.',
    why: 'A grant for one purpose opens the whole account.',
    fix: 'Give the role what it needs only, or a `policy` in the credential.',
  },
  'session-too-long': {
    what: 'Sessions may last longer than the policy allows.',
    why: 'Whoever gets in past the gate keeps the credentials for longer.',
    fix: 'Lower the longest session to `limits.session`.',
  },
  'one-identity-many-environments': {
    what: 'One identity is used for several environments.',
    why: 'What a job may do in one of them it may do in all.',
    fix: 'Give each environment an identity of its own.',
  },
  'one-identity-many-roles': {
    what: 'One identity is used by several roles.',
    why: 'A grant for one of them gives what the others were meant to have.',
    fix: 'Give each role an identity of its own.',
  },
  'environment-unprotected': {
    what: 'An environment of a role has no rules.',
    why: 'Any job of any branch may name it.',
    fix: 'Give it reviewers, or the branches of the role.',
  },
  'environment-admin-bypass': {
    what: 'Administrators may deploy past the rules of the environment.',
    why: 'A token of an administrator is enough to leave the review out.',
    fix: 'Turn off “Allow administrators to bypass configured protection rules”.',
  },
  'environment-self-review': {
    what: 'Whoever started a deployment may approve it.',
    why: 'One person alone reaches the environment.',
    fix: 'Turn on “Prevent self-review”.',
  },
  'environment-missing': {
    what: 'A role names an environment that is not there.',
    why: 'GitHub creates it for the first job that names it, without any rule.',
    fix: 'Create it with its rules.',
  },
  'policy-branch-unprotected': {
    what: 'The branch that the policy is read from has no rule that asks for an approved pull request.',
    why: 'Whoever may push to it writes the policy and the grants.',
    fix: 'Create a ruleset for the default branch: `grantgate walls --for github` writes it.',
  },
  'ruleset-bypass': {
    what: 'Somebody may bypass a ruleset.',
    why: 'The rule does not hold for them, nor for whoever has their token.',
    fix: 'Remove them. Whoever may bypass for pull requests only can still merge one that nobody reviewed.',
  },
  'ruleset-inert': {
    what: 'A ruleset protects nothing: it is not active, or it names no ref.',
    why: 'It looks like protection, and is none.',
    fix: 'Activate it, and name the refs that it is for.',
  },
  'tag-ruleset-missing': {
    what: 'The tags by which access is revoked can be moved or deleted.',
    why: 'Whoever may push can bring revoked access back.',
    fix: 'Create the ruleset: `grantgate grant ruleset` does.',
  },
  'actions-unpinned': {
    what: 'Any action may run, at a tag that can be moved.',
    why: 'Whoever takes over an action runs code beside the credentials.',
    fix: 'Allow selected actions, and require full-length commit SHAs.',
  },
  'actions-may-approve': {
    what: 'The token of workflows may write, or approve pull requests, without being asked to.',
    why: 'A workflow can take the place of a reviewer.',
    fix: 'Make the default token read-only, and turn approvals by Actions off.',
  },
};

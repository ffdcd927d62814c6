import type { ReasonId } from '../../policy/reasons.ts';
import { permissionBlock } from '../../report/permission-block.ts';
import { BREAK_GLASS_EXPLANATIONS } from './break-glass-explanations.ts';
import type { ReasonExplanation } from './reason-explanation.ts';

/** Hand-written; `docs/reasons.md` and `grantgate reasons <id>` are made from it. */
export const REASON_EXPLANATIONS: Readonly<Record<ReasonId, ReasonExplanation>> = {
  'identity-unverified': {
    why:
      'The gate reads who started a run from the token that GitHub signs for the job, and from nothing else. The ' +
      'token was missing, its signature, issuer, audience or time was wrong, or it belongs to another run or ' +
      'attempt.',
    example: permissionBlock(false),
  },
  'policy-missing': {
    why:
      'The policy is read from the default branch of the repository that holds it. A file that exists only on ' +
      'another branch, or only in the checked-out copy, does not count. Without a policy nothing is allowed.',
  },
  'policy-invalid': {
    why:
      'A policy with one mistake denies every run: guessing what was meant would be more dangerous. The check ' +
      'names the file, the line and what was expected.',
    example:
      '$ grantgate lint\n.github/access/policy.yml:2:1: error: `limits` is missing ' +
      '(for example `limits: {lifetime: 30d, session: 1h}`) [policy-invalid]\n' +
      '.github/access/policy.yml:8:1: error: unknown key `limit` (did you mean `limits`?) [policy-invalid]\n' +
      '4 files: 2 errors, 0 warnings',
  },
  'policy-unreviewed': {
    why:
      'The policy says who may approve and what can be granted, so whoever may push to the default branch could ' +
      'otherwise write themselves any access. A change of `policy.yml` counts once it came by a merged pull ' +
      'request that was approved as the policy before it demands: by those whom that version lists, as many of ' +
      'them as it says. The first version has no predecessor, so it counts. Whoever the run is for never counts, ' +
      "so with a single approver that person's own runs are refused after they have approved a change; nor does an " +
      'approver count who has left. In both cases another approver can still approve the pull request of that ' +
      'change: a review counts after the merge as well. After a push without a review, a reviewed change on top of ' +
      'it is not enough, since its diff shows only what it adds: either revert the push, or delete the file and ' +
      'add it again, by pull requests approved by somebody who was an approver before that push as well. If the ' +
      'default branch was at another policy that its history does not show, because it was force-pushed or ' +
      'moved to a merge of an older side, the policy is no longer trusted: keep the policy in a separate repository.',
    example:
      'approval:\n  approvers: {permission: maintain}\n' +
      '  policy: reviewed   # the default; `any` lets whoever may push rewrite the policy',
  },
  frozen: {
    why:
      'Somebody has set a tag at or below `grantgate/frozen` in the repository of the policy, for example during ' +
      'an incident. It stops every run until a reviewed change of the policy names the tag under `lifted`, as it ' +
      'is written. A tag `grantgate`, and more freezes than can be read, cannot be lifted this way: an ' +
      'administrator has to delete tags.',
    example: 'lifted: [grantgate/frozen/20261128T180000Z]',
  },
  'never-allowed': {
    why:
      'What is listed under `never` in the policy wins over every role and every grant. It is meant for what must ' +
      'stay in other hands, such as the default branch.',
    example: 'never:\n  branches: [main]\n  environments: [production-payments]',
  },
  'delegation-missing': {
    why:
      'A dispatch shows the tool that sent it, and the policy lists this tool under `delegation`: it acts for ' +
      'people, ' +
      'never for itself, and it named nobody. Bots are treated likewise: a role is for people unless it says ' +
      '`agents: true`, and where the policy has `delegation`, a bot names the person whom it works for. A grant with ' +
      '`through` is good only by way of the entries that it names. What each tool has to send is in docs/low-code.md.',
    example: 'on:\n  workflow_dispatch:\n    inputs:\n      grantgate: {description: Set by the tool}',
  },
  'delegation-invalid': {
    why:
      'What came in `grantgate` has to be signed by whom the policy says, for this repository, this workflow, this ' +
      'branch and these inputs, and must have been good when the run was created. It was not, or it was sent by an ' +
      'account that is not that of the entry. The check says what was expected. `grantgate delegation inspect` ' +
      'explains a token before it is sent.',
  },
  'delegation-spent': {
    why:
      'Everybody who can read a run can read its inputs, so each delegation is good once: before anything is issued ' +
      'the gate creates a tag for it, which only one run can. Another run and a re-run by somebody else find it ' +
      'taken. Other jobs of the same run go on by it, and the person herself may press re-run.',
  },
  'person-unknown': {
    why:
      'The proof is good, and says who it is by a handle or by what the identity provider calls the person. ' +
      'Nobody in ' +
      '`people.yml` is that, the file is missing or has a mistake, or the GitHub account is gone.',
    example:
      'version: 1\npeople:\n  mona-marketing:\n    name: Mona Marketing\n    identities:\n' +
      "      - {issuer: 'https://login.acme.example', subject: 5f2c0a6e}",
  },
  'role-unknown': {
    why:
      'The workflow or the grant names a role that the policy does not have: a typing mistake, or a role that was ' +
      'renamed or removed.',
  },
  'role-ambiguous': {
    why:
      'The person has grants for several roles that would all let this run go on. Which credentials the job gets ' +
      'must not be left to chance.',
    example: '- uses: grantgate/grantgate@<full sha>\n  with:\n    role: flag-release',
  },
  'no-grant': {
    why:
      'There is no grant for this person, app or team with the role that the job needs. A grant for another role ' +
      'does not help, nor does one on a branch that is not merged yet.',
  },
  'grant-invalid': {
    why:
      'The file of the grant has a mistake, so the grant is void. Other grants are not touched by it. The check ' +
      'names the line and what was expected.',
    example: 'expires: 2026-11-28T18:00:00Z   # not `2026-11-28`: a date alone has neither a time nor a zone',
  },
  'grant-revoked': {
    why:
      'The grant was revoked before its end, either by `revoked` in its file or by a tag ' +
      '`grantgate/revoked/<grant>`, which needs no review and counts from the next decision on. A tag on the ' +
      'folder of a person, such as `grantgate/revoked/users/mona`, revokes all that they have, and all that they ' +
      'are granted later; one on an account, `grantgate/revoked/accounts/<number>`, whatever it is called by then. ' +
      'Nothing in the policy lifts a revocation. After the revocation of one grant, ask for a ' +
      'new one under another name; after that of a person, of a kind (`grantgate/revoked/users`) or of everything, ' +
      'an administrator has to delete the tag.',
  },
  'approval-missing': {
    why:
      'The change that last touched the file must have come by a merged pull request with enough approvals that ' +
      'still stand. A direct push, a merge without review and a review that was dismissed do not count as ' +
      'approval. Nor does a pull request that a bot opened, unless it is the App that the policy names as ' +
      '`requests.app`, which proposes one grant alone and says for which request and, by number, who asked. ' +
      'Nor does an old approval of a copy that a push, a merge or a revert brought back: then the file ' +
      'has to be deleted and added again by a reviewed pull request, or a grant of another name takes its place. A ' +
      'role may ask for more approvals than the policy.',
  },
  'approval-self': {
    why:
      'Nobody approves their own access. Approvals by the person who gets it, who asked for it, who opened the ' +
      'pull request or who wrote one of its commits are not counted, and there were no others. It is also the ' +
      'reason where a commit belongs to no account, or to a bot, so that the approver may have written it: with ' +
      '`unknown-authors: one-more` (when left out) one more approval is needed, with `deny` no review helps. The ' +
      'way out is a commit by a person: add its address to the account of whoever wrote it, or commit in the browser.',
    example:
      'approval:\n  approvers: {permission: maintain}\n' +
      '  unknown-authors: one-more   # the default; or deny, or ignore',
  },
  'approval-stale': {
    why:
      'An approval is only good for the text that was read. Commits were added to the pull request ' +
      'after it was approved, so nobody has approved what was merged.',
  },
  'approval-ineligible': {
    why:
      'The approvals come from bots, or from people whom the policy lists neither by name nor by team nor by ' +
      'permission. The check names the permission of each reviewer where the policy asks for one.',
    example: 'approval:\n  approvers:\n    users: [hubot]\n    teams: [acme/platform]\n    permission: maintain',
  },
  ...BREAK_GLASS_EXPLANATIONS,
  'grant-too-long': {
    why:
      'The time between the start and the end of the grant is more than `limits.lifetime` of the policy, or than ' +
      'the `lifetime` of the role where that is lower. A grant without `starts` begins when it is merged, and ' +
      '`lasts` always counts from there.',
  },
  'grant-not-started': {
    why:
      'The `starts` of the grant is still in the future. The time is that of the token which GitHub signed, not of ' +
      'the machine.',
  },
  'grant-expired': {
    why:
      'The `expires` of the grant has passed, or it has lasted from its merge as long as its `lasts` says, whichever ' +
      'came first; it is void from that very moment. Credentials that were issued ' +
      'before have ended too.',
    example: 'Ask for a new grant instead of changing the old one: the old file is the record of what was approved.',
  },
  'outside-window': {
    why:
      'The role may be used only at certain times, and none of its windows is open. Times are in the time zone of ' +
      'the window; a window that ends before it begins runs past midnight.',
    example: "windows:\n  - {days: mon-thu, from: '09:00', to: '17:00', time-zone: Europe/Berlin}",
  },
  'principal-mismatch': {
    why:
      'Logins can be renamed and taken by somebody else; the number of an account never changes. The grant carries ' +
      'the number of another account, or carries none although the policy (or a grant for an app) demands it; or ' +
      'the `team-id` of another team, one that had the name before.',
    example: 'principal-id: 583231   # https://api.github.com/users/<login> shows it as `id`',
  },
  'rerun-by-other': {
    why:
      'When a run is started again, GitHub keeps the first person in its token. Whoever pressed the button must be ' +
      "covered by the grant too: the same person, or for the grant of a team one of its members. A team's grant " +
      'with a `principal-id` is for that one member.',
  },
  'delegation-out-of-scope': {
    why:
      'Both must be allowed: the person by a grant, and the tool by its entry under `delegation`. The entry does not ' +
      'have this role, the grant is good only by way of other entries, or a token of an identity provider, which ' +
      'does ' +
      'not say what it was issued for, came with inputs that the entry does not list.',
    example:
      'delegation:\n  - name: n8n\n    kind: signed\n    app: 901\n    issuer: https://n8n.acme.example\n    ' +
      'jwks: https://n8n.acme.example/jwks.json\n    roles: [flag-release]   # the roles that it may use for people',
  },
  'repository-out-of-scope': {
    why:
      'The role lists the repositories in which it may be used; without a list it is the one that holds the ' +
      'policy. A grant may narrow the list and never widens it.',
  },
  'workflow-out-of-scope': {
    why:
      'The run was started from a workflow file that the role or the grant does not list. A reusable workflow that ' +
      'the run calls does not stand in for the one it was started from.',
    example: 'workflows: [.github/workflows/flags.yml]',
  },
  'event-out-of-scope': {
    why:
      'A role is for runs that a person starts (`workflow_dispatch`), unless it lists other events such as ' +
      '`repository_dispatch` or `push`.',
  },
  'branch-out-of-scope': {
    why:
      'The branch must match the list of the role and, where the grant has one, the list of the grant. The run of ' +
      'a pull request is on its head and on its base, and both must match. `*` does not reach over a slash.',
    example: "branches: ['release/*']   # release/2026-11, but not release/2026/11",
  },
  'tag-out-of-scope': {
    why: 'The run is on a tag that the role or the grant does not list. Without a list no tag is covered.',
  },
  'environment-out-of-scope': {
    why:
      'The job names an `environment` that the role or the grant does not list. Without a list none is covered. A ' +
      'job without an environment touches none.',
  },
  'runner-out-of-scope': {
    why:
      'A role is for runners of GitHub, unless it lists `self-hosted`: such machines keep what earlier jobs left ' +
      'behind.',
  },
  'ref-unprotected': {
    why:
      'The role demands a protected branch or tag, because on any other one a person who may push decides what ' +
      'runs.',
    example: 'require: [protected-ref]',
  },
  'permissions-out-of-scope': {
    why:
      'GitHub gives every job a token. The `permissions` in the workflow say what it can do, and the role says ' +
      'what it may do at most. The job, or one that waits for it, asks for more, or does not say what it asks for, ' +
      'so that a setting of the repository decides. What the role does not name counts as `none`; what every gate ' +
      'needs is not counted, nor is `contents: write` for the job of a gate whose grant has `max-uses`, which counts ' +
      'with it. The check shows what is too much.',
    example:
      'permissions:\n  id-token: write      # for the gate, not counted\n' +
      '  contents: read       # for the gate; `write` was more than the role allows\n' +
      '  pull-requests: read  # for the gate\n  actions: read        # for the gate',
  },
  'step-out-of-scope': {
    why:
      'Before the job goes on, its later steps are read, and those of the jobs that wait for it. One of them names ' +
      'a branch, a tag, an environment or a repository that the grant does not cover, rewrites or deletes a ' +
      'branch, or touches what the policy never allows. None of these steps has started, and no credentials were ' +
      'given out. The check shows the file, the line, what is written there and what would be allowed. Usually the ' +
      'workflow does more than this access is for.',
    example:
      '- uses: actions/checkout@<full sha>\n- run: git push origin HEAD:main              # main is not covered\n' +
      '- run: git push origin HEAD:release/2026-11   # release/* is',
  },
  'step-undecidable': {
    why:
      'A later step takes its branch, environment or repository from a value that exists only while the job runs, ' +
      'such as the output of a program, so nobody can tell in advance whether it stays inside the grant. When in ' +
      'doubt, the gate refuses. The check names the value that would have to be known. A push needs a clone that ' +
      'is known as well: without `actions/checkout` in the job, nobody can tell where it goes. It also happens ' +
      'when the workflow itself could not be read, and for code that cannot be read where the policy says ' +
      '`opaque: refuse`.',
    example:
      '- uses: actions/checkout@<full sha>               # says which repository is pushed to\n' +
      '- run: git push origin "HEAD:$(cat branch.txt)"   # known only when the job is there\n' +
      '- run: git push origin HEAD:release/2026-11       # known now',
  },
  'uses-exhausted': {
    why: 'The grant has `max-uses`, and as many runs have used it already. Each attempt of a run counts.',
  },
  undecidable: {
    why:
      'A service did not answer, or the token may not read what the decision needs. When in doubt, the gate ' +
      'refuses. The check says what is missing, for example the permission to read the members of a team.',
  },
};

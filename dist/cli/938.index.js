export const id = 938;
export const ids = [938];
export const modules = {

/***/ 8938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reasons: () => (/* binding */ reasons_command_reasons)
});

// EXTERNAL MODULE: ./lib/policy/reasons.js
var reasons = __webpack_require__(959);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/cli/input-error.js
var input_error = __webpack_require__(9385);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(8400);
;// CONCATENATED MODULE: ./lib/cli/reference/explanations.js
/** Hand-written; `docs/reasons.md` and `grantgate reasons <id>` are made from it. */
const EXPLANATIONS = {
    'identity-unverified': {
        why: 'The gate reads who started a run from the token that GitHub signs for the job, and from nothing else. The token was missing, its signature, issuer, audience or time was wrong, or it belongs to another run or attempt.',
        example: 'permissions:\n  id-token: write\n  contents: read',
    },
    'policy-missing': {
        why: 'The policy is read from the default branch of the repository that holds it. A file that exists only on another branch, or only in the checked-out copy, does not count. Without a policy nothing is allowed.',
    },
    'policy-invalid': {
        why: 'A policy with one mistake denies every run: guessing what was meant would be more dangerous. The check names the file, the line and what was expected.',
        example: '$ grantgate lint\n.github/access/policy.yml:7:3: error: unknown key `limit` (did you mean `limits`?) [policy-invalid]',
    },
    'policy-unreviewed': {
        why: "The policy says who may approve and what can be granted, so whoever may push to the default branch could otherwise write themselves any access. A change of `policy.yml` counts once it came by a merged pull request that was approved as the policy before it demands: by those whom that version lists, as many of them as it says. The very first version has none before it and counts. Whoever the run is for never counts, so with a single approver that person's own runs are refused after they have approved a change; nor does an approver count who has left. In both cases another approver can still approve the pull request of that change: a review counts after the merge as well. After a push without a review, a reviewed change on top of it is not enough, since its diff shows only what it adds: either revert the push, or delete the file and add it anew, by pull requests approved by somebody who was an approver before that push as well. If the default branch was at another policy that its history does not show, because it was pushed over by force or to a merge of an older side, the policy is not believed any more: begin a policy repository of its own.",
        example: 'approval:\n  policy: reviewed   # the default; `any` lets whoever may push rewrite the policy',
    },
    frozen: {
        why: 'Somebody has set a tag at or below `grantgate/frozen` in the repository of the policy, for example during an incident. It stops every run until a reviewed change of the policy names the tag under `lifted`, as it is written. A tag `grantgate`, and more freezes than can be read, cannot be lifted so: an administrator deletes tags.',
        example: 'lifted: [grantgate/frozen/20261128T180000Z]',
    },
    'never-allowed': {
        why: 'What stands under `never` in the policy wins over every role and every grant. It is meant for what must stay in other hands, such as the default branch.',
        example: 'never:\n  branches: [main]\n  environments: [production-payments]',
    },
    'role-unknown': {
        why: 'The workflow or the grant names a role that the policy does not have: a typing mistake, or a role that was renamed or removed.',
    },
    'role-ambiguous': {
        why: 'The person has grants for several roles that would all let this run go on. Which credentials the job gets must not be left to chance.',
        example: '- uses: grantgate/grantgate@<full sha>\n  with:\n    role: flag-release',
    },
    'no-grant': {
        why: 'There is no grant for this person, app or team with the role that the job needs. A grant for another role does not help, nor does one on a branch that is not merged yet.',
    },
    'grant-invalid': {
        why: 'The file of the grant has a mistake, so the grant is void. Other grants are not touched by it. The check names the line and what was expected.',
        example: 'expires: 2026-11-28            # a date alone: a time and a zone are missing\nexpires: 2026-11-28T18:00:00Z  # correct',
    },
    'grant-revoked': {
        why: 'The grant was revoked before its end, either by `revoked` in its file or by a tag `grantgate/revoked/<grant>`, which needs no review and counts from the next decision on. A tag on the folder of a person, such as `grantgate/revoked/users/mona`, revokes all that they have, and all that they are granted later. Nothing in the policy lifts a revocation. After the revocation of one grant, a new one under another name is the way; after that of a person, of a kind (`grantgate/revoked/users`) or of everything, an administrator has to delete the tag.',
    },
    'approval-missing': {
        why: 'The change that last touched the file must have come by a merged pull request with enough approvals that still stand. A direct push, a merge without review and a review that was dismissed are no approval. Nor is an old approval of a copy that a push, a merge or a revert brought back: then the file has to be deleted and added again by a reviewed pull request, or a grant of another name takes its place. A role may ask for more approvals than the policy.',
    },
    'approval-self': {
        why: 'Nobody approves their own access. Approvals by the person who gets it, who asked for it, who opened the pull request or who wrote one of its commits are not counted, and there were no others. It is also the reason where a commit belongs to no account, so that the approver may have written it: with `unknown-authors: one-more` (when left out) one approval more is needed, with `deny` no review helps. The way out is to add the address of the commit to the account of whoever wrote it, or to commit in the browser.',
        example: 'approval:\n  unknown-authors: one-more   # the default; or deny, or ignore',
    },
    'approval-stale': {
        why: 'An approval is worth something only for the text that was read. Commits were added to the pull request after it was approved, so nobody has approved what was merged.',
    },
    'approval-ineligible': {
        why: 'The approvals come from bots, or from people whom the policy lists neither by name nor by team nor by permission. The check names the permission of each reviewer where the policy asks for one.',
        example: 'approval:\n  approvers:\n    users: [hubot]\n    teams: [acme/platform]\n    permission: maintain',
    },
    'grant-too-long': {
        why: 'The time between the start and the end of the grant is more than `limits.lifetime` of the policy, or than the `lifetime` of the role where that is lower. A grant without `starts` begins when it is merged.',
    },
    'grant-not-started': {
        why: 'The grant has a `starts` that lies ahead. The time is that of the token which GitHub signed, not of the machine.',
    },
    'grant-expired': {
        why: 'The `expires` of the grant has passed; it is void from that very moment. Credentials that were issued before have ended too.',
        example: 'Ask for a new grant instead of changing the old one: the old file is the record of what was approved.',
    },
    'outside-window': {
        why: 'The role may be used only at certain times, and none of its windows is open. Times are in the time zone of the window; a window that ends before it begins runs past midnight.',
        example: "windows:\n  - {days: mon-thu, from: '09:00', to: '17:00', time-zone: Europe/Berlin}",
    },
    'principal-mismatch': {
        why: 'Logins can be renamed and taken by somebody else; the number of an account never changes. The grant carries the number of another account, or carries none although the policy (or a grant for an app) demands it; or the `team-id` of another team, one that had the name before.',
        example: 'principal-id: 583231   # https://api.github.com/users/<login> shows it as `id`',
    },
    'rerun-by-other': {
        why: "When a run is started again, GitHub keeps the first person in its token. Whoever pressed the button must be covered by the grant too: the same person, or for the grant of a team one of its members. A team's grant with a `principal-id` is for that one member.",
    },
    'repository-out-of-scope': {
        why: 'The role lists the repositories in which it may be used; without a list it is the one that holds the policy. A grant may narrow the list and never widens it.',
    },
    'workflow-out-of-scope': {
        why: 'The run was started from a workflow file that the role or the grant does not list. A reusable workflow that the run calls does not stand in for the one it was started from.',
        example: 'workflows: [.github/workflows/flags.yml]',
    },
    'event-out-of-scope': {
        why: 'A role is for runs that a person starts (`workflow_dispatch`), unless it lists other events such as `repository_dispatch` or `push`.',
    },
    'branch-out-of-scope': {
        why: 'The branch must match the list of the role and, where the grant has one, the list of the grant. The run of a pull request is on its head and on its base, and both must match. `*` does not reach over a slash.',
        example: "branches: ['release/*']   # release/2026-11, but not release/2026/11",
    },
    'tag-out-of-scope': {
        why: 'The run is on a tag that the role or the grant does not list. Without a list no tag is covered.',
    },
    'environment-out-of-scope': {
        why: 'The job names an `environment` that the role or the grant does not list. Without a list none is covered. A job without an environment touches none.',
    },
    'runner-out-of-scope': {
        why: 'A role is for runners of GitHub, unless it lists `self-hosted`: such machines keep what earlier jobs left behind.',
    },
    'ref-unprotected': {
        why: 'The role demands a protected branch or tag, because on any other one a person who may push decides what runs.',
        example: 'require: [protected-ref]',
    },
    'permissions-out-of-scope': {
        why: 'GitHub gives every job a token. The `permissions` in the workflow say what it can do, and the role says what it may do at most. The job, or one that waits for it, asks for more, or does not say what it asks for, so that a setting of the repository decides. What the role does not name counts as `none`; what every gate needs is not counted. `contents: write`, which only a gate with `max-uses` needs, is counted, since the steps of the job can push with it: a role with such grants has to name it. The check shows what is too much.',
        example: 'permissions:\n  id-token: write      # for the gate, not counted\n  contents: read       # for the gate; `write` was more than the role allows\n  pull-requests: read  # for the gate\n  actions: read        # for the gate',
    },
    'step-out-of-scope': {
        why: 'Before the job goes on, its later steps are read, and those of the jobs that wait for it. One of them names a branch, a tag, an environment or a repository that the grant does not cover, rewrites or deletes a branch, or touches what the policy never allows. None of these steps has started, and no credentials were given out. The check shows the file, the line, what is written there and what would be allowed. It is about the workflow, which does more than the access is for.',
        example: '- uses: actions/checkout@<full sha>\n- run: git push origin HEAD:main              # main is not covered\n- run: git push origin HEAD:release/2026-11   # release/* is',
    },
    'step-undecidable': {
        why: 'A later step takes its branch, environment or repository from a value that exists only while the job runs, such as the output of a program, so nobody can tell beforehand whether it stays inside the grant. A doubt is a refusal. The check names the value that would have to be known. A push needs a clone that is known as well: without `actions/checkout` in the job, nobody can tell where it goes. It also happens when the workflow itself could not be read.',
        example: '- uses: actions/checkout@<full sha>               # says which repository is pushed to\n- run: git push origin "HEAD:$(cat branch.txt)"   # known only when the job is there\n- run: git push origin HEAD:release/2026-11       # known now',
    },
    'uses-exhausted': {
        why: 'The grant has `max-uses`, and as many runs have used it already. Each attempt of a run counts.',
    },
    undecidable: {
        why: 'A service did not answer, or the token may not read what the decision needs. A doubt is a refusal. The check says what is missing, for example the permission to read the members of a team.',
    },
};

;// CONCATENATED MODULE: ./lib/cli/reference/reasons-command.js





const reasons_command_reasons = {
    name: 'reasons',
    operands: '[id]',
    about: 'Explains a reason for which a run is refused, or lists them all in the order in which they are checked.',
    options: {},
    examples: ['grantgate reasons', 'grantgate reasons grant-expired'],
    run: ({ operands: [wanted] }, { stdout }) => {
        stdout.write(wanted === undefined ? listAll() : explain(find(wanted)));
        return 0;
    },
};
function find(wanted) {
    const id = reasons/* REASON_IDS */.A.find((known) => known === wanted);
    if (id !== undefined)
        return id;
    const near = (0,nearest/* nearest */.p)(wanted, reasons/* REASON_IDS */.A);
    throw new input_error/* InputError */.d(`there is no reason ${(0,inert/* quote */.h)(wanted)}`, near === undefined ? 'see `grantgate reasons`' : `did you mean \`${near}\`?`);
}
function listAll() {
    const width = Math.max(...reasons/* REASON_IDS */.A.map((id) => id.length));
    return reasons/* REASON_IDS */.A.map((id) => `${id.padEnd(width)}  ${reasons/* REASONS */.e[id].summary}\n`).join('');
}
function explain(id) {
    const { summary, next } = reasons/* REASONS */.e[id];
    const { why, example } = EXPLANATIONS[id];
    return `${id}\n\n${summary}\n\nWhat to do: ${next}\n\n${why}\n${example === undefined ? '' : `\n${example}\n`}`;
}


/***/ }),

/***/ 959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ REASON_IDS),
/* harmony export */   e: () => (/* binding */ REASONS)
/* harmony export */ });
const ASK_APPROVER = 'Ask an approver to review the pull request of the grant.';
const ASK_ADMIN = 'Ask the people who look after this repository to look at it.';
/** Every reason, in the order in which checks are made. */
const REASONS = {
    'identity-unverified': {
        summary: 'It could not be proven who started this run.',
        next: 'The job needs `permissions: id-token: write`. Runs from forks cannot have it.',
    },
    'policy-missing': {
        summary: 'There is no access policy.',
        next: 'Add `.github/access/policy.yml` to the default branch.',
    },
    'policy-invalid': {
        summary: 'The access policy has an error, so nothing can be allowed.',
        next: `${ASK_ADMIN} \`grantgate lint\` shows the line.`,
    },
    'policy-unreviewed': {
        summary: 'The access policy was changed without the review that it asks for, so nothing can be allowed.',
        next: `${ASK_ADMIN} What puts it right, by those whom the policy listed before: another approval of the pull request of that change; or, where it was pushed, pull requests that they approve: one that reverts \`policy.yml\`, or one that deletes it and another that adds it anew.`,
    },
    frozen: {
        summary: 'All access is frozen at the moment.',
        next: 'Wait until the freeze is over, or ask who set the tag at or below `grantgate/frozen`. A reviewed change of the policy ends it, by naming the tag under `lifted`.',
    },
    'never-allowed': {
        summary: 'The policy never allows this branch, tag or environment.',
        next: 'Start the run from another branch, or for another environment. No grant can open this one.',
    },
    'role-unknown': {
        summary: 'The role is not in the policy.',
        next: 'Check the name of the role in the workflow and in the grant.',
    },
    'role-ambiguous': {
        summary: 'Several roles would allow this run, and none was named.',
        next: 'Name one with the input `role`.',
    },
    'no-grant': { summary: 'Nobody has granted this access yet.', next: 'Ask for a grant.' },
    'grant-invalid': {
        summary: 'The grant has a mistake in it.',
        next: 'Correct the file in a new pull request. `grantgate lint` shows the line.',
    },
    'grant-revoked': {
        summary: 'The grant was revoked.',
        next: 'Ask for a new grant, under another name, if the access is still needed.',
    },
    'approval-missing': {
        summary: 'The grant has not been approved.',
        next: `${ASK_APPROVER} A file that came without a reviewed pull request has to be proposed anew.`,
    },
    'approval-self': {
        summary: 'The grant was approved only by people who asked for it, wrote it or may have written it.',
        next: `${ASK_APPROVER} It must be somebody who does not get the access and has neither asked for it nor written it.`,
    },
    'approval-stale': {
        summary: 'The grant was changed after it was approved.',
        next: 'Ask for a grant again, and have the last version of it approved.',
    },
    'approval-ineligible': {
        summary: 'The grant was approved by somebody who may not approve.',
        next: `${ASK_APPROVER} The policy lists who they are.`,
    },
    'grant-too-long': { summary: 'The grant is for longer than the policy allows.', next: 'Ask for a shorter grant.' },
    'grant-not-started': { summary: 'The grant has not begun yet.', next: 'Start the run again after the grant begins.' },
    'grant-expired': { summary: 'The grant has ended.', next: 'Ask for a new grant.' },
    'outside-window': {
        summary: 'The role may not be used at this time.',
        next: 'Start the run again while a window of the role is open.',
    },
    'principal-mismatch': {
        summary: 'The grant belongs to another account.',
        next: 'Ask for a grant with the numeric id of your account.',
    },
    'rerun-by-other': {
        summary: 'The run was started again by somebody whom the grant does not cover.',
        next: 'Let the person with the grant start the run, or ask for a grant of your own.',
    },
    'repository-out-of-scope': {
        summary: 'This repository is not covered by the grant.',
        next: 'Run it in a repository that the grant covers, or ask for a wider grant.',
    },
    'workflow-out-of-scope': {
        summary: 'This workflow is not covered by the grant.',
        next: 'Start a workflow that the grant covers, or ask for a wider grant.',
    },
    'event-out-of-scope': {
        summary: 'The run was started in a way that the grant does not cover.',
        next: 'Start it in a way that the grant covers, usually with “Run workflow”.',
    },
    'branch-out-of-scope': {
        summary: 'This branch is not covered by the grant.',
        next: 'Start the run from a branch that the grant covers, or ask for a wider grant.',
    },
    'tag-out-of-scope': {
        summary: 'This tag is not covered by the grant.',
        next: 'Start the run from a tag or branch that the grant covers, or ask for a wider grant.',
    },
    'environment-out-of-scope': {
        summary: 'This environment is not covered by the grant.',
        next: 'Choose an environment that the grant covers, or ask for a wider grant.',
    },
    'runner-out-of-scope': {
        summary: 'This kind of runner is not covered by the role.',
        next: 'Run the job on a runner that the role lists.',
    },
    'ref-unprotected': {
        summary: 'The branch or tag is not protected, and the role demands it.',
        next: `${ASK_ADMIN} The branch needs a protection rule.`,
    },
    'permissions-out-of-scope': {
        summary: 'The job asks for more permissions than the role allows.',
        next: 'Lower the `permissions` of the job.',
    },
    'step-out-of-scope': {
        summary: 'A later step would touch something that the grant does not cover.',
        next: 'Change the step that is named, or ask for a wider grant.',
    },
    'step-undecidable': {
        summary: 'It cannot be told beforehand what a later step touches.',
        next: 'Write the branch or environment of the step that is named as a fixed value. Where it is not known which clone it works in, check out the repository in this job before it.',
    },
    'uses-exhausted': { summary: 'The grant has been used as often as it may be.', next: 'Ask for a new grant.' },
    undecidable: {
        summary: 'A fact that the decision needs could not be read, so the run was refused.',
        next: 'Start the run again. If it happens again, the check below says which permission or service is missing.',
    },
};
/** Reasons in the order of the checks; what comes first is reported. */
const REASON_IDS = Object.keys(REASONS);


/***/ })

};

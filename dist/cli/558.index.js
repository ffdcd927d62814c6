export const id = 558;
export const ids = [558];
export const modules = {

/***/ 1910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reasons: () => (/* binding */ reasons_command_reasons)
});

;// CONCATENATED MODULE: ./lib/policy/reasons.js
/**
 * Why a run was refused, in one closed list, in the order in which checks are made; and whether the check needs
 * evidence, which is fetched only for grants that pass the others. Ids are public API: docs/reasons.md has a heading
 * for each. Their words are in the report.
 */
const NEEDS_EVIDENCE = {
    'identity-unverified': false,
    'policy-missing': false,
    'policy-invalid': false,
    'policy-unreviewed': false,
    frozen: false,
    'never-allowed': false,
    'role-unknown': false,
    'role-ambiguous': false,
    'no-grant': false,
    'grant-invalid': false,
    'grant-revoked': true,
    'approval-missing': true,
    'approval-self': true,
    'approval-stale': true,
    'approval-ineligible': true,
    'grant-too-long': false,
    'grant-not-started': false,
    'grant-expired': false,
    'outside-window': false,
    'principal-mismatch': false,
    'rerun-by-other': false,
    'repository-out-of-scope': false,
    'workflow-out-of-scope': false,
    'event-out-of-scope': false,
    'branch-out-of-scope': false,
    'tag-out-of-scope': false,
    'environment-out-of-scope': false,
    'runner-out-of-scope': false,
    'ref-unprotected': false,
    'permissions-out-of-scope': false,
    'step-out-of-scope': false,
    'step-undecidable': false,
    'uses-exhausted': true,
    undecidable: true,
};
/** Reasons in the order of the checks; what comes first is reported. */
const REASON_IDS = Object.keys(NEEDS_EVIDENCE);

// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
// EXTERNAL MODULE: ./lib/report/reasons.js + 8 modules
var reasons = __webpack_require__(8804);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(8400);
;// CONCATENATED MODULE: ./lib/cli/reference/explanations.js
/** Hand-written; `docs/reasons.md` and `grantgate reasons <id>` are made from it. */
const REASON_EXPLANATIONS = {
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
        why: "The policy says who may approve and what can be granted, so whoever may push to the default branch could otherwise write themselves any access. A change of `policy.yml` counts once it came by a merged pull request that was approved as the policy before it demands: by those whom that version lists, as many of them as it says. The first version has no predecessor, so it counts. Whoever the run is for never counts, so with a single approver that person's own runs are refused after they have approved a change; nor does an approver count who has left. In both cases another approver can still approve the pull request of that change: a review counts after the merge as well. After a push without a review, a reviewed change on top of it is not enough, since its diff shows only what it adds: either revert the push, or delete the file and add it again, by pull requests approved by somebody who was an approver before that push as well. If the default branch was at another policy that its history does not show, because it was pushed over by force or to a merge of an older side, the policy is not believed any more: begin a policy repository of its own.",
        example: 'approval:\n  policy: reviewed   # the default; `any` lets whoever may push rewrite the policy',
    },
    frozen: {
        why: 'Somebody has set a tag at or below `grantgate/frozen` in the repository of the policy, for example during an incident. It stops every run until a reviewed change of the policy names the tag under `lifted`, as it is written. A tag `grantgate`, and more freezes than can be read, cannot be lifted this way: an administrator has to delete tags.',
        example: 'lifted: [grantgate/frozen/20261128T180000Z]',
    },
    'never-allowed': {
        why: 'What is listed under `never` in the policy wins over every role and every grant. It is meant for what must stay in other hands, such as the default branch.',
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
        why: 'The grant was revoked before its end, either by `revoked` in its file or by a tag `grantgate/revoked/<grant>`, which needs no review and counts from the next decision on. A tag on the folder of a person, such as `grantgate/revoked/users/mona`, revokes all that they have, and all that they are granted later. Nothing in the policy lifts a revocation. After the revocation of one grant, ask for a new one under another name; after that of a person, of a kind (`grantgate/revoked/users`) or of everything, an administrator has to delete the tag.',
    },
    'approval-missing': {
        why: 'The change that last touched the file must have come by a merged pull request with enough approvals that still stand. A direct push, a merge without review and a review that was dismissed do not count as approval. Nor does an old approval of a copy that a push, a merge or a revert brought back: then the file has to be deleted and added again by a reviewed pull request, or a grant of another name takes its place. A role may ask for more approvals than the policy.',
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
        why: 'The `starts` of the grant is still in the future. The time is that of the token which GitHub signed, not of the machine.',
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
        why: 'Before the job goes on, its later steps are read, and those of the jobs that wait for it. One of them names a branch, a tag, an environment or a repository that the grant does not cover, rewrites or deletes a branch, or touches what the policy never allows. None of these steps has started, and no credentials were given out. The check shows the file, the line, what is written there and what would be allowed. Usually the workflow does more than this access is for.',
        example: '- uses: actions/checkout@<full sha>\n- run: git push origin HEAD:main              # main is not covered\n- run: git push origin HEAD:release/2026-11   # release/* is',
    },
    'step-undecidable': {
        why: 'A later step takes its branch, environment or repository from a value that exists only while the job runs, such as the output of a program, so nobody can tell in advance whether it stays inside the grant. When in doubt, the gate refuses. The check names the value that would have to be known. A push needs a clone that is known as well: without `actions/checkout` in the job, nobody can tell where it goes. It also happens when the workflow itself could not be read.',
        example: '- uses: actions/checkout@<full sha>               # says which repository is pushed to\n- run: git push origin "HEAD:$(cat branch.txt)"   # known only when the job is there\n- run: git push origin HEAD:release/2026-11       # known now',
    },
    'uses-exhausted': {
        why: 'The grant has `max-uses`, and as many runs have used it already. Each attempt of a run counts.',
    },
    undecidable: {
        why: 'A service did not answer, or the token may not read what the decision needs. When in doubt, the gate refuses. The check says what is missing, for example the permission to read the members of a team.',
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
        stdout.write(wanted === undefined ? listAll() : explainReason(findReason(wanted)));
        return 0;
    },
};
function findReason(wanted) {
    const id = REASON_IDS.find((known) => known === wanted);
    if (id !== undefined)
        return id;
    const near = (0,nearest/* nearest */.p)(wanted, REASON_IDS);
    throw new usage_error/* UsageError */.e(`there is no reason ${(0,safe_line/* quote */.h)(wanted)}`, near === undefined ? 'see `grantgate reasons`' : `did you mean \`${near}\`?`);
}
function listAll() {
    const width = Math.max(...REASON_IDS.map((id) => id.length));
    return REASON_IDS.map((id) => `${id.padEnd(width)}  ${reasons/* REASONS */.e[id].summary}\n`).join('');
}
function explainReason(id) {
    const { summary, next } = reasons/* REASONS */.e[id];
    const { why, example } = REASON_EXPLANATIONS[id];
    return `${id}\n\n${summary}\n\nWhat to do: ${next}\n\n${why}\n${example === undefined ? '' : `\n${example}\n`}`;
}


/***/ }),

/***/ 2627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./lib/policy/mismatch.js
var mismatch = __webpack_require__(832);
// EXTERNAL MODULE: ./lib/policy/hidden-characters.js
var hidden_characters = __webpack_require__(7161);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/policy/plain-text.js



/**
 * The first text of a document that holds such a character, which an escape (`"\u202e"`) wrote: in the file itself it
 * is found before.
 */
function hiddenIn(value, path = []) {
    if (typeof value === 'string')
        return hiddenAt(value, path, false);
    const entries = Array.isArray(value)
        ? [...value.entries()]
        : (0,shape/* isRecord */.u4)(value)
            ? Object.entries(value)
            : [];
    for (const [name, entry] of entries) {
        const here = [...path, name];
        const found = (typeof name === 'string' ? hiddenAt(name, here, true) : undefined) ?? hiddenIn(entry, here);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function hiddenAt(text, path, key) {
    const hidden = (0,hidden_characters/* findHidden */.C$)(text);
    return hidden === undefined ? undefined : { path, key, hidden };
}
/**
 * A line that stands for itself: a key at the margin with a value that ends on it, a comment, nothing. What else there
 * is takes a closer look.
 */
const WHOLE_LINE = /^(?:[a-z-]+:(?: +(?:[A-Za-z0-9].*|"[^"\\]*"|'[^']*'|\[[^[\]{}"']*\]))?)? *(?:#.*)?\r?$/;
/** Literal and folded blocks, as js-yaml numbers them; before them single and double quotes. */
const FIRST_BLOCK_STYLE = 4;
const isQuoted = (style) => style === 2 || style === 3;
/**
 * Offset of the first text of a YAML document that goes over several lines, or may: its other lines could be read as
 * keys and values of their own. `undefined` when every text stands on one line. The document is one that can be read.
 */
function firstSpanning(source) {
    if (source.split('\n').every((line) => WHOLE_LINE.test(line)))
        return undefined;
    for (const event of (0,js_yaml/* parseEvents */.PH)(source, {})) {
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR || event.valueStart < 0)
            continue;
        if (event.style >= FIRST_BLOCK_STYLE || source.slice(event.valueStart, event.valueEnd).includes('\n'))
            return isQuoted(event.style) ? event.valueStart - 1 : event.valueStart;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/policy/yaml.js + 2 modules
var policy_yaml = __webpack_require__(6016);
// EXTERNAL MODULE: ./lib/policy/yaml-place.js
var yaml_place = __webpack_require__(4305);
;// CONCATENATED MODULE: ./lib/policy/document.js





/**
 * Parses one YAML document by its shape; every problem carries file, line and column. Never throws on bad input. With
 * `flat`, no text may go over several lines: what people review is then what it looks like, line by line.
 */
function parseDocument(source, file, shape, { flat = false } = {}) {
    const yaml = (0,policy_yaml/* loadYaml */.yv)(source, file);
    if (!yaml.ok)
        return { ok: false, problems: [yaml.problem] };
    const unseen = deceives(source, file, yaml.value, flat);
    if (unseen !== undefined)
        return { ok: false, problems: [unseen] };
    const mismatches = [];
    const value = shape.parse(yaml.value, [], mismatches);
    if (value !== undefined && mismatches.length === 0)
        return { ok: true, value };
    const [first, ...rest] = (0,mismatch/* toProblems */.ek)(mismatches, file, (mismatch) => (0,yaml_place/* findPlace */.P)(source, mismatch.path, mismatch.key));
    return {
        ok: false,
        problems: [first ?? { file, line: 1, column: 1, message: 'does not have the expected form' }, ...rest],
    };
}
function deceives(source, file, value, flat) {
    const found = hiddenIn(value);
    if (found !== undefined)
        return {
            file,
            ...(0,yaml_place/* findPlace */.P)(source, found.path, found.key),
            message: (0,hidden_characters/* describeHidden */.Y7)(found.hidden),
            hint: policy_yaml/* HIDDEN_HINT */.fe,
        };
    const offset = flat ? firstSpanning(source) : undefined;
    return offset === undefined
        ? undefined
        : {
            file,
            ...(0,policy_yaml/* positionAt */.t$)(source, offset),
            message: 'a text that goes over several lines is not allowed here',
            hint: 'its lines could be read as keys of the grant: write it on one line',
        };
}


/***/ }),

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ meantGrant),
/* harmony export */   fv: () => (/* binding */ parseGrantPath),
/* harmony export */   ky: () => (/* binding */ grantShape),
/* harmony export */   qb: () => (/* binding */ parseGrant)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2627);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6726);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5999);
/* harmony import */ var _time_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2008);




const revokedShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .u)(), 'When it was revoked.')),
    by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(), 'Who revoked it.')),
    why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(), 'Why, on one line.')),
});
/** A grant file; its JSON Schema is generated from here. */
const grantShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    role: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .zG)(), 'Name of the role in the policy.')),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(), 'Why the access is needed, for the approver and the record; on one line.')),
    ticket: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(2048), 'Link to the ticket or change.')),
    'principal-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Numeric id of the account: logins are renamed and recycled, ids are not.')),
    'team-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), "Numeric id of the team of a team's grant: a team that is recreated under an old name has another.")),
    'requested-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(), 'Who asked; the user of the path when left out. Required for teams and apps.')),
    'requested-by-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Numeric id of who asked: it is compared as well as the login, which may be another by the time of the review.')),
    request: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Number of the issue that asked for it; required where an App proposed the grant.')),
    starts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .u)(), 'From when on; when it was merged, if left out.')),
    expires: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .u)(), 'Until when. The grant is void at this moment.')),
    branches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the branches of the role.')),
    tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the tags of the role.')),
    environments: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the environments of the role.')),
    repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the repositories of the role.')),
    workflows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the workflows of the role.')),
    events: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Narrows the events of the role.')),
    'max-uses': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, 1000), 'How many runs may use it.')),
    revoked: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(revokedShape, 'Revokes the grant by a reviewed change.')),
}, (value, path, mismatches) => {
    if (value.starts !== undefined && value.expires <= value.starts) {
        mismatches.push({ path: [...path, 'expires'], message: 'not after `starts`' });
    }
});
const KIND_OF_FOLDER = { users: 'user', teams: 'team', apps: 'app' };
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Reads whose grant a path below `grants/` is (`users/mona/november-banner.yml`); `undefined` when it is nobody's. */
function parseGrantPath(path) {
    const [folder = '', name = '', file = '', ...more] = path.split('/');
    const kind = Object.hasOwn(KIND_OF_FOLDER, folder) ? KIND_OF_FOLDER[folder] : undefined;
    if (kind === undefined || more.length > 0 || !file.endsWith('.yml'))
        return undefined;
    const stem = file.slice(0, -'.yml'.length);
    // a tag is named after the id (`grantgate/revoked/<id>`): what git refuses in a ref cannot be an id
    if (!_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LOGIN */ .S3.test(name) || !FILE_NAME.test(stem) || stem.includes('..') || stem.endsWith('.lock') || stem.endsWith('.'))
        return undefined;
    return { id: `${folder}/${name}/${stem}`, holder: { kind, name } };
}
/** The id that was probably meant by what is none: by the path of its file, or without the kind of its holder. */
function meantGrant(written) {
    const id = written.replace(/^(?:.*\/)?grants\//, '').replace(/\.yml$/, '');
    const named = [id, `users/${id}`].find((one) => parseGrantPath(`${one}.yml`) !== undefined);
    return named === written ? undefined : named;
}
/**
 * Parses the grant file at `path` below `grants/`. `file` names it in problems.
 * A broken file is a void grant of its holder, never an exception.
 */
function parseGrant(source, path, file) {
    const place = parseGrantPath(path);
    if (place === undefined)
        return undefined;
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, grantShape, { flat: true });
    if (!parsed.ok)
        return { ...place, ok: false, problems: parsed.problems };
    const fields = parsed.value;
    const message = misplaced(fields, place.holder.kind);
    if (message !== undefined)
        return { ...place, ok: false, problems: [{ file, line: 1, column: 1, ...message }] };
    return { ...place, ok: true, grant: { ...fields, ...place } };
}
/** What the fields of a grant say that does not go with whose it is. */
function misplaced(fields, kind) {
    if (kind !== 'user' && fields['requested-by'] === undefined) {
        return {
            message: '`requested-by` is missing',
            hint: `a grant for ${kind === 'team' ? 'a team' : 'an app'} names the person who asked`,
        };
    }
    return kind !== 'team' && fields['team-id'] !== undefined
        ? { message: '`team-id` is for grants of teams', hint: 'the number of an account is `principal-id`' }
        : undefined;
}


/***/ }),

/***/ 2012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ formatWindow),
/* harmony export */   Y0: () => (/* binding */ windowShape),
/* harmony export */   py: () => (/* binding */ closesAt)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY_MINUTES = 24 * 60;
const MINUTE_MS = 60_000;
const clock = (midnight) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    pattern: new RegExp(`^(?:(?:[01]\\d|2[0-3]):[0-5]\\d${midnight})$`),
    expected: 'a time such as `09:00` in quotes',
});
/** When a role may be used: days and local times in one time zone. */
const windowShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    days: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        pattern: /^[a-z]{3}(?:-[a-z]{3})?(?:, ?[a-z]{3}(?:-[a-z]{3})?)*$/,
        expected: 'days such as `mon-thu` or `fri`',
    }), 'Days on which the window begins: `mon-fri`, `sat`, `mon,wed`.')),
    from: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(clock(''), 'Local time at which the window opens.')),
    to: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(clock('|24:00'), 'Local time at which it closes; not after `from` means past midnight.')),
    'time-zone': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ pattern: /^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/, expected: 'a time zone such as `Europe/Berlin`' }), 'IANA time zone; `UTC` when left out.')),
}, (value, path, mismatches) => {
    if (readDays(value.days) === undefined)
        mismatches.push({
            path: [...path, 'days'],
            message: `expected days out of ${DAYS.join(', ')}, got \`${value.days}\``,
        });
    checkZone(value['time-zone'] ?? 'UTC', path, mismatches);
});
/**
 * When an open window closes, in milliseconds since 1970; `undefined` when it is shut. A window that runs past midnight
 * belongs to the day on which it began. Both ends are wall-clock times: the hour lost or won at a clock change is lost
 * or won for the window too.
 */
function closesAt(window, now) {
    const since = minutesOpen(window, now);
    if (since === undefined)
        return undefined;
    const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS;
    const end = minute + (windowMinutes(window) - since) * MINUTE_MS;
    return isWindowEnd(window, end) ? end : stepToEnd(window, minute);
}
/** Scar: on the night when clocks go forward, adding up minutes gave an end an hour after the window had shut. */
function stepToEnd(window, from) {
    let at = from + MINUTE_MS;
    while (!isWindowEnd(window, at) && minutesOpen(window, at) !== undefined)
        at += MINUTE_MS;
    return at;
}
/** Minutes by the clock on the wall since the window opened; `undefined` when it is shut. */
function minutesOpen(window, at) {
    const { day, minute } = localTime(at, window['time-zone'] ?? 'UTC');
    const days = readDays(window.days) ?? new Set();
    const length = windowMinutes(window);
    const sinceToday = minute - readClock(window.from);
    const sinceYesterday = sinceToday + DAY_MINUTES;
    if (days.has(day) && sinceToday >= 0 && sinceToday < length)
        return sinceToday;
    return days.has((day + 6) % 7) && sinceYesterday < length ? sinceYesterday : undefined;
}
function windowMinutes(window) {
    const from = readClock(window.from);
    const to = readClock(window.to);
    return to > from ? to - from : to + DAY_MINUTES - from;
}
function isWindowEnd(window, at) {
    return localTime(at, window['time-zone'] ?? 'UTC').minute === readClock(window.to) % DAY_MINUTES;
}
/** Writes a window for a person: `mon-thu 09:00-17:00 Europe/Berlin`. */
function formatWindow(window) {
    return `${window.days} ${window.from}-${window.to} ${window['time-zone'] ?? 'UTC'}`;
}
function readDays(written) {
    const days = new Set();
    for (const part of written.split(',')) {
        const [first = '', last = first] = part.trim().split('-');
        const from = DAYS.indexOf(first);
        const to = DAYS.indexOf(last);
        if (from < 0 || to < 0)
            return undefined;
        for (let day = from;; day = (day + 1) % 7) {
            days.add(day);
            if (day === to)
                break;
        }
    }
    return days;
}
function readClock(written) {
    const [hour = '0', minute = '0'] = written.split(':');
    return Number(hour) * 60 + Number(minute);
}
function checkZone(zone, path, mismatches) {
    try {
        formatter(zone);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        mismatches.push({
            path: [...path, 'time-zone'],
            message: `unknown time zone \`${zone}\``,
            hint: 'names are as in the IANA database: `Europe/Berlin`',
        });
    }
}
const formatters = new Map();
function formatter(zone) {
    let known = formatters.get(zone);
    if (known === undefined) {
        known = new Intl.DateTimeFormat('en-GB', {
            timeZone: zone,
            weekday: 'short',
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
        });
        formatters.set(zone, known);
    }
    return known;
}
function localTime(now, zone) {
    const parts = new Map(formatter(zone)
        .formatToParts(now)
        .map((part) => [part.type, part.value]));
    const day = DAYS.indexOf((parts.get('weekday') ?? '').toLowerCase());
    return { day, minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')) };
}


/***/ }),

/***/ 4305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findPlace)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6016);


/**
 * Finds where the value at `path` stands (or, with `key`, where its key stands), as 1-based line and column.
 * A path that is not there gives the place of its nearest parent. Called only when there is an error to show, since
 * positions come from a second reading.
 */
function findPlace(text, path, key = false) {
    const cursor = { text, events: (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, {}), index: 0 };
    while (cursor.events[cursor.index]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
        cursor.index += 1;
    return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, descendPath(cursor, path, key, 0));
}
/** `nearest` is the place to give for a value that is not written, as in `ticket:` with nothing after it. */
function descendPath(cursor, path, key, nearest) {
    const start = eventStart(cursor.events[cursor.index]);
    const here = start < 0 ? nearest : start;
    const [step, ...rest] = path;
    if (step === undefined)
        return here;
    const child = enter(cursor, step);
    if (child === undefined)
        return here;
    const next = child < 0 ? here : child;
    return rest.length === 0 && key ? next : descendPath(cursor, rest, key, next);
}
/** Moves the cursor to the child named `step`; gives where its key (or the item itself) starts. */
function enter(cursor, step) {
    const container = cursor.events[cursor.index];
    cursor.index += 1;
    if (container?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE && typeof step === 'number') {
        for (let item = 0; item < step && !isPastEnd(cursor); item += 1)
            skip(cursor);
        return isPastEnd(cursor) ? undefined : eventStart(cursor.events[cursor.index]);
    }
    if (container?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
        return undefined;
    while (!isPastEnd(cursor)) {
        const event = cursor.events[cursor.index];
        const start = eventStart(event);
        const name = event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(cursor.text, event) : undefined;
        skip(cursor);
        if (name === String(step))
            return start;
        skip(cursor);
    }
    return undefined;
}
function isPastEnd(cursor) {
    return cursor.index >= cursor.events.length || cursor.events[cursor.index]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP;
}
/** Steps over one whole node. */
function skip(cursor) {
    let depth = 0;
    do {
        const type = cursor.events[cursor.index]?.type;
        if (type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING || type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE)
            depth += 1;
        if (type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
            depth -= 1;
        cursor.index += 1;
    } while (depth > 0 && cursor.index < cursor.events.length);
}
function eventStart(event) {
    if (event === undefined)
        return 0;
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return event.style === 2 || event.style === 3 ? event.valueStart - 1 : event.valueStart;
    return 'start' in event ? event.start : 0;
}


/***/ })

};

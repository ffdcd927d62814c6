export const id = 2653;
export const ids = [2653];
export const modules = {

/***/ 63495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reasons: () => (/* binding */ reasons_command_reasons)
});

// EXTERNAL MODULE: ./lib/policy/reasons.js
var reasons = __webpack_require__(20959);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/report/reasons.js + 9 modules
var report_reasons = __webpack_require__(52509);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(78400);
// EXTERNAL MODULE: ./lib/report/permission-block.js
var permission_block = __webpack_require__(70591);
;// CONCATENATED MODULE: ./lib/cli/reference/break-glass-explanations.js
/** The reasons of break-glass access, explained. */
const BREAK_GLASS_EXPLANATIONS = {
    'break-glass-not-listed': {
        why: 'Somebody opened an issue with the form for break-glass access, and the role lists neither that account nor a ' +
            'team of theirs under `who`. Apps are never on call.',
        example: 'break-glass:\n  who: {teams: [acme/on-call], users: [mona]}\n  lasts: 1h\n  each: 2 per 30d\n' +
            '  review: {within: 2d, by: {teams: [acme/security]}}',
    },
    'break-glass-invalid': {
        why: 'The issue is the evidence of break-glass access, so it has to be as it was opened in the browser, by the very ' +
            'account that started the run: with the form filled in, never edited, not by e-mail, not transferred from ' +
            'another repository, still open, and younger than `lasts`. Closing the issue ends the access for the next run.',
    },
    'break-glass-exhausted': {
        why: 'The role says under `each` how often a person may take break-glass access. Every issue that lets anybody in ' +
            'has a tag `grantgate/break-glass/<account id>/<role>/<n>`, taken before anything is issued; a second run of ' +
            'the same emergency takes no other. A tag that cannot be read counts. Drills are counted apart.',
    },
    'break-glass-unreviewed': {
        why: 'Break-glass access is reviewed afterwards, by somebody whom the role lists under `review`. What was not ' +
            'reviewed within that time keeps the same person from taking it again. A review counts once its file is on the ' +
            'default branch, by a pull request that one of the reviewers approved, other than whoever took the access.',
        example: '/reviewed justified The shop was down, and the flag was the way to bring it back',
    },
};

;// CONCATENATED MODULE: ./lib/cli/reference/explanations.js


/** Hand-written; `docs/reasons.md` and `grantgate reasons <id>` are made from it. */
const REASON_EXPLANATIONS = {
    'identity-unverified': {
        why: 'The gate reads who started a run from the token that GitHub signs for the job, and from nothing else. The ' +
            'token was missing, its signature, issuer, audience or time was wrong, or it belongs to another run or ' +
            'attempt.',
        example: (0,permission_block/* permissionBlock */.h)(false),
    },
    'policy-missing': {
        why: 'The policy is read from the default branch of the repository that holds it. A file that exists only on ' +
            'another branch, or only in the checked-out copy, does not count. Without a policy nothing is allowed.',
    },
    'policy-invalid': {
        why: 'A policy with one mistake denies every run: guessing what was meant would be more dangerous. The check ' +
            'names the file, the line and what was expected.',
        example: '$ grantgate lint\n.github/access/policy.yml:2:1: error: `limits` is missing ' +
            '(for example `limits: {lifetime: 30d, session: 1h}`) [policy-invalid]\n' +
            '.github/access/policy.yml:8:1: error: unknown key `limit` (did you mean `limits`?) [policy-invalid]\n' +
            '4 files: 2 errors, 0 warnings',
    },
    'policy-unreviewed': {
        why: 'The policy says who may approve and what can be granted, so whoever may push to the default branch could ' +
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
        example: 'approval:\n  approvers: {permission: maintain}\n' +
            '  policy: reviewed   # the default; `any` lets whoever may push rewrite the policy',
    },
    frozen: {
        why: 'Somebody has set a tag at or below `grantgate/frozen` in the repository of the policy, for example during ' +
            'an incident. It stops every run until a reviewed change of the policy names the tag under `lifted`, as it ' +
            'is written. A tag `grantgate`, and more freezes than can be read, cannot be lifted this way: an ' +
            'administrator has to delete tags.',
        example: 'lifted: [grantgate/frozen/20261128T180000Z]',
    },
    'never-allowed': {
        why: 'What is listed under `never` in the policy wins over every role and every grant. It is meant for what must ' +
            'stay in other hands, such as the default branch.',
        example: 'never:\n  branches: [main]\n  environments: [production-payments]',
    },
    'delegation-missing': {
        why: 'A dispatch shows the tool that sent it, and the policy lists this tool under `delegation`: it acts for ' +
            'people, ' +
            'never for itself, and it named nobody. Bots are treated likewise: a role is for people unless it says ' +
            '`agents: true`, and where the policy has `delegation`, a bot names the person whom it works for. A grant with ' +
            '`through` is good only by way of the entries that it names. What each tool has to send is in docs/low-code.md.',
        example: 'on:\n  workflow_dispatch:\n    inputs:\n      grantgate: {description: Set by the tool}',
    },
    'delegation-invalid': {
        why: 'What came in `grantgate` has to be signed by whom the policy says, for this repository, this workflow, this ' +
            'branch and these inputs, and must have been good when the run was created. It was not, or it was sent by an ' +
            'account that is not that of the entry. The check says what was expected. `grantgate delegation inspect` ' +
            'explains a token before it is sent.',
    },
    'delegation-spent': {
        why: 'Everybody who can read a run can read its inputs, so each delegation is good once: before anything is issued ' +
            'the gate creates a tag for it, which only one run can. Another run and a re-run by somebody else find it ' +
            'taken. Other jobs of the same run go on by it, and the person herself may press re-run.',
    },
    'person-unknown': {
        why: 'The proof is good, and says who it is by a handle or by what the identity provider calls the person. ' +
            'Nobody in ' +
            '`people.yml` is that, the file is missing or has a mistake, or the GitHub account is gone.',
        example: 'version: 1\npeople:\n  mona-marketing:\n    name: Mona Marketing\n    identities:\n' +
            "      - {issuer: 'https://login.acme.example', subject: 5f2c0a6e}",
    },
    'role-unknown': {
        why: 'The workflow or the grant names a role that the policy does not have: a typing mistake, or a role that was ' +
            'renamed or removed.',
    },
    'role-ambiguous': {
        why: 'The person has grants for several roles that would all let this run go on. Which credentials the job gets ' +
            'must not be left to chance.',
        example: '- uses: grantgate/grantgate@<full sha>\n  with:\n    role: flag-release',
    },
    'no-grant': {
        why: 'There is no grant for this person, app or team with the role that the job needs. A grant for another role ' +
            'does not help, nor does one on a branch that is not merged yet.',
    },
    'grant-invalid': {
        why: 'The file of the grant has a mistake, so the grant is void. Other grants are not touched by it. The check ' +
            'names the line and what was expected.',
        example: 'expires: 2026-11-28T18:00:00Z   # not `2026-11-28`: a date alone has neither a time nor a zone',
    },
    'grant-revoked': {
        why: 'The grant was revoked before its end, either by `revoked` in its file or by a tag ' +
            '`grantgate/revoked/<grant>`, which needs no review and counts from the next decision on. A tag on the ' +
            'folder of a person, such as `grantgate/revoked/users/mona`, revokes all that they have, and all that they ' +
            'are granted later; one on an account, `grantgate/revoked/accounts/<number>`, whatever it is called by then. ' +
            'Nothing in the policy lifts a revocation. After the revocation of one grant, ask for a ' +
            'new one under another name; after that of a person, of a kind (`grantgate/revoked/users`) or of everything, ' +
            'an administrator has to delete the tag.',
    },
    'approval-missing': {
        why: 'The change that last touched the file must have come by a merged pull request with enough approvals that ' +
            'still stand. A direct push, a merge without review and a review that was dismissed do not count as ' +
            'approval. Nor does a pull request that a bot opened, unless it is the App that the policy names as ' +
            '`requests.app`, which proposes one grant alone and says for which request and, by number, who asked. ' +
            'Nor does an old approval of a copy that a push, a merge or a revert brought back: then the file ' +
            'has to be deleted and added again by a reviewed pull request, or a grant of another name takes its place. A ' +
            'role may ask for more approvals than the policy.',
    },
    'approval-self': {
        why: 'Nobody approves their own access. Approvals by the person who gets it, who asked for it, who opened the ' +
            'pull request or who wrote one of its commits are not counted, and there were no others. It is also the ' +
            'reason where a commit belongs to no account, or to a bot, so that the approver may have written it: with ' +
            '`unknown-authors: one-more` (when left out) one more approval is needed, with `deny` no review helps. The ' +
            'way out is a commit by a person: add its address to the account of whoever wrote it, or commit in the browser.',
        example: 'approval:\n  approvers: {permission: maintain}\n' +
            '  unknown-authors: one-more   # the default; or deny, or ignore',
    },
    'approval-stale': {
        why: 'An approval is only good for the text that was read. Commits were added to the pull request ' +
            'after it was approved, so nobody has approved what was merged.',
    },
    'approval-ineligible': {
        why: 'The approvals come from bots, or from people whom the policy lists neither by name nor by team nor by ' +
            'permission. The check names the permission of each reviewer where the policy asks for one.',
        example: 'approval:\n  approvers:\n    users: [hubot]\n    teams: [acme/platform]\n    permission: maintain',
    },
    ...BREAK_GLASS_EXPLANATIONS,
    'grant-too-long': {
        why: 'The time between the start and the end of the grant is more than `limits.lifetime` of the policy, or than ' +
            'the `lifetime` of the role where that is lower. A grant without `starts` begins when it is merged, and ' +
            '`lasts` always counts from there.',
    },
    'grant-not-started': {
        why: 'The `starts` of the grant is still in the future. The time is that of the token which GitHub signed, not of ' +
            'the machine.',
    },
    'grant-expired': {
        why: 'The `expires` of the grant has passed, or it has lasted from its merge as long as its `lasts` says, whichever ' +
            'came first; it is void from that very moment. Credentials that were issued ' +
            'before have ended too.',
        example: 'Ask for a new grant instead of changing the old one: the old file is the record of what was approved.',
    },
    'outside-window': {
        why: 'The role may be used only at certain times, and none of its windows is open. Times are in the time zone of ' +
            'the window; a window that ends before it begins runs past midnight.',
        example: "windows:\n  - {days: mon-thu, from: '09:00', to: '17:00', time-zone: Europe/Berlin}",
    },
    'principal-mismatch': {
        why: 'Logins can be renamed and taken by somebody else; the number of an account never changes. The grant carries ' +
            'the number of another account, or carries none although the policy (or a grant for an app) demands it; or ' +
            'the `team-id` of another team, one that had the name before.',
        example: 'principal-id: 583231   # https://api.github.com/users/<login> shows it as `id`',
    },
    'rerun-by-other': {
        why: 'When a run is started again, GitHub keeps the first person in its token. Whoever pressed the button must be ' +
            "covered by the grant too: the same person, or for the grant of a team one of its members. A team's grant " +
            'with a `principal-id` is for that one member.',
    },
    'delegation-out-of-scope': {
        why: 'Both must be allowed: the person by a grant, and the tool by its entry under `delegation`. The entry does not ' +
            'have this role, the grant is good only by way of other entries, or a token of an identity provider, which ' +
            'does ' +
            'not say what it was issued for, came with inputs that the entry does not list.',
        example: 'delegation:\n  - name: n8n\n    kind: signed\n    app: 901\n    issuer: https://n8n.acme.example\n    ' +
            'jwks: https://n8n.acme.example/jwks.json\n    roles: [flag-release]   # the roles that it may use for people',
    },
    'repository-out-of-scope': {
        why: 'The role lists the repositories in which it may be used; without a list it is the one that holds the ' +
            'policy. A grant may narrow the list and never widens it.',
    },
    'workflow-out-of-scope': {
        why: 'The run was started from a workflow file that the role or the grant does not list. A reusable workflow that ' +
            'the run calls does not stand in for the one it was started from.',
        example: 'workflows: [.github/workflows/flags.yml]',
    },
    'event-out-of-scope': {
        why: 'A role is for runs that a person starts (`workflow_dispatch`), unless it lists other events such as ' +
            '`repository_dispatch` or `push`.',
    },
    'branch-out-of-scope': {
        why: 'The branch must match the list of the role and, where the grant has one, the list of the grant. The run of ' +
            'a pull request is on its head and on its base, and both must match. `*` does not reach over a slash.',
        example: "branches: ['release/*']   # release/2026-11, but not release/2026/11",
    },
    'tag-out-of-scope': {
        why: 'The run is on a tag that the role or the grant does not list. Without a list no tag is covered.',
    },
    'environment-out-of-scope': {
        why: 'The job names an `environment` that the role or the grant does not list. Without a list none is covered. A ' +
            'job without an environment touches none.',
    },
    'runner-out-of-scope': {
        why: 'A role is for runners of GitHub, unless it lists `self-hosted`: such machines keep what earlier jobs left ' +
            'behind.',
    },
    'ref-unprotected': {
        why: 'The role demands a protected branch or tag, because on any other one a person who may push decides what ' +
            'runs.',
        example: 'require: [protected-ref]',
    },
    'permissions-out-of-scope': {
        why: 'GitHub gives every job a token. The `permissions` in the workflow say what it can do, and the role says ' +
            'what it may do at most. The job, or one that waits for it, asks for more, or does not say what it asks for, ' +
            'so that a setting of the repository decides. What the role does not name counts as `none`; what every gate ' +
            'needs is not counted, nor is `contents: write` for the job of a gate whose grant has `max-uses`, which counts ' +
            'with it. The check shows what is too much.',
        example: 'permissions:\n  id-token: write      # for the gate, not counted\n' +
            '  contents: read       # for the gate; `write` was more than the role allows\n' +
            '  pull-requests: read  # for the gate\n  actions: read        # for the gate',
    },
    'step-out-of-scope': {
        why: 'Before the job goes on, its later steps are read, and those of the jobs that wait for it. One of them names ' +
            'a branch, a tag, an environment or a repository that the grant does not cover, rewrites or deletes a ' +
            'branch, or touches what the policy never allows. None of these steps has started, and no credentials were ' +
            'given out. The check shows the file, the line, what is written there and what would be allowed. Usually the ' +
            'workflow does more than this access is for.',
        example: '- uses: actions/checkout@<full sha>\n- run: git push origin HEAD:main              # main is not covered\n' +
            '- run: git push origin HEAD:release/2026-11   # release/* is',
    },
    'step-undecidable': {
        why: 'A later step takes its branch, environment or repository from a value that exists only while the job runs, ' +
            'such as the output of a program, so nobody can tell in advance whether it stays inside the grant. When in ' +
            'doubt, the gate refuses. The check names the value that would have to be known. A push needs a clone that ' +
            'is known as well: without `actions/checkout` in the job, nobody can tell where it goes. It also happens ' +
            'when the workflow itself could not be read, and for code that cannot be read where the policy says ' +
            '`opaque: refuse`.',
        example: '- uses: actions/checkout@<full sha>               # says which repository is pushed to\n' +
            '- run: git push origin "HEAD:$(cat branch.txt)"   # known only when the job is there\n' +
            '- run: git push origin HEAD:release/2026-11       # known now',
    },
    'uses-exhausted': {
        why: 'The grant has `max-uses`, and as many runs have used it already. Each attempt of a run counts.',
    },
    undecidable: {
        why: 'A service did not answer, or the token may not read what the decision needs. When in doubt, the gate ' +
            'refuses. The check says what is missing, for example the permission to read the members of a team.',
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
    const id = reasons/* REASON_IDS */.A.find((known) => known === wanted);
    if (id !== undefined)
        return id;
    const near = (0,nearest/* nearest */.p)(wanted, reasons/* REASON_IDS */.A);
    throw new usage_error/* UsageError */.e(`there is no reason ${(0,safe_line/* quote */.h)(wanted)}`, near === undefined ? 'see `grantgate reasons`' : `did you mean \`${near}\`?`);
}
function listAll() {
    const width = Math.max(...reasons/* REASON_IDS */.A.map((id) => id.length));
    return reasons/* REASON_IDS */.A.map((id) => `${id.padEnd(width)}  ${report_reasons/* REASONS */.e[id].summary}\n`).join('');
}
function explainReason(id) {
    const { summary, next } = report_reasons/* REASONS */.e[id];
    const { why, example } = REASON_EXPLANATIONS[id];
    return `${id}\n\n${summary}\n\nWhat to do: ${next}\n\n${why}\n${example === undefined ? '' : `\n${example}\n`}`;
}


/***/ }),

/***/ 35533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ isApp),
/* harmony export */   iA: () => (/* binding */ appNames),
/* harmony export */   s: () => (/* binding */ sameId)
/* harmony export */ });
/**
 * Apps whose login is not their slug with `[bot]`, by the number of their account. GitHub's own agents act under a name
 * of their own. https://api.github.com/users/Copilot
 */
const NAMED_APPS = [
    { id: '198982749', login: 'copilot', slug: 'copilot-swe-agent' },
    { id: '175728472', login: 'copilot-pull-request-reviewer', slug: 'copilot-pull-request-reviewer' },
];
const SUFFIX = /(?<=.)\[bot\]$/i;
/**
 * Whether an account is an app and no person. Type and number decide; only where neither is known, the login does.
 *
 * INVARIANT: a person is who GitHub says is a `User`: anything else is an app, which only a grant with its number
 * covers.
 */
function isApp({ login, id, type }) {
    if (SUFFIX.test(login) || NAMED_APPS.some((app) => app.id === id))
        return true;
    if (type !== undefined)
        return type !== 'User';
    return NAMED_APPS.some((app) => app.login === login.toLowerCase());
}
/** The names by which an app may have its folder: its slug, and its login where that is another. */
function appNames({ login, id }) {
    const plain = login.replace(SUFFIX, '');
    const known = NAMED_APPS.find((app) => app.id === id || app.login === plain.toLowerCase());
    return known === undefined || known.slug === plain ? [plain] : [plain, known.slug];
}
/** Whether two numeric ids are known and the same. */
function sameId(one, other) {
    return one !== undefined && one === other;
}


/***/ }),

/***/ 32627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./lib/policy/mismatch.js
var mismatch = __webpack_require__(70832);
// EXTERNAL MODULE: ./lib/policy/hidden-characters.js
var hidden_characters = __webpack_require__(17161);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(45999);
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
var policy_yaml = __webpack_require__(16016);
// EXTERNAL MODULE: ./lib/policy/yaml-place.js
var yaml_place = __webpack_require__(44305);
// EXTERNAL MODULE: ./lib/policy/yaml-slips.js
var yaml_slips = __webpack_require__(13753);
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
    const slip = typeof yaml.value === 'string' ? (0,yaml_slips/* findSlip */.I)(source) : (0,yaml_slips/* findOddBlank */.V)(source);
    if (slip !== undefined)
        return { ok: false, problems: [{ file, ...slip }] };
    const lines = source.split('\n');
    const [first, ...rest] = (0,mismatch/* toProblems */.ek)(mismatches, file, (mismatch) => (0,yaml_place/* findPlace */.P)(source, mismatch.path, mismatch.key)).map((problem) => withLineHint(problem, lines));
    return {
        ok: false,
        problems: [first ?? { file, line: 1, column: 1, message: 'does not have the expected form' }, ...rest],
    };
}
/** What the lines show that the values do not: a comment where a value was meant, a key that is not indented. */
function withLineHint(problem, lines) {
    const line = lines[problem.line - 1] ?? '';
    if (problem.message.endsWith('got nothing') && /: +#\S/.test(line))
        return { ...problem, hint: 'what follows a `#` is a comment: put the text in quotes' };
    if (/expected a list, got `-\S/.test(problem.message))
        return { ...problem, hint: 'a blank is missing after the dash: an entry is written `- name`' };
    const above = lines.slice(0, problem.line - 1).findLast((text) => text.trim() !== '' && !/^\s*#/.test(text));
    const [, indent = '', key] = /^( *)([\w-]+): *(?:#.*)?$/.exec(above ?? '') ?? [];
    const own = /^ */.exec(line)?.[0] ?? '';
    return key !== undefined && own.length === indent.length && problem.message.includes('unknown key')
        ? { ...problem, hint: `if it belongs to \`${key}\`, indent it and what is below it` }
        : problem;
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
    const anchor = source.includes('&') ? (0,yaml_place/* findAnchor */.t)(source) : undefined;
    if (anchor !== undefined)
        return {
            file,
            ...(0,policy_yaml/* positionAt */.t$)(source, anchor),
            message: 'an anchor (`&name`) is not allowed, and is no part of the text',
            hint: 'put a text that begins with `&` in quotes',
        };
    const offset = flat ? firstSpanning(source) : undefined;
    const slip = offset === undefined ? undefined : (0,yaml_slips/* findSlip */.I)(source);
    if (slip !== undefined)
        return { file, ...slip };
    return offset === undefined
        ? undefined
        : {
            file,
            ...(0,policy_yaml/* positionAt */.t$)(source, offset),
            message: 'a text of several lines is not allowed here',
            hint: 'its lines could be read as keys of the grant: write it on one line',
        };
}


/***/ }),

/***/ 86850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ accountFolders),
/* harmony export */   Do: () => (/* binding */ holderFolder),
/* harmony export */   Hw: () => (/* binding */ folderNames),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   dc: () => (/* binding */ HOLDER_FOLDERS),
/* harmony export */   xg: () => (/* binding */ KIND_FOLDERS)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41947);


/** The folder below `grants/` that holds the grants of a kind of holder. */
const KIND_FOLDERS = {
    user: 'users',
    team: 'teams',
    app: 'apps',
    person: 'people',
};
/** The folders below `grants/` that hold grants. */
const HOLDER_FOLDERS = Object.values(KIND_FOLDERS);
/** The folder below `grants/` that holds a holder's grants: `users/mona`. */
function holderFolder(holder) {
    return `${KIND_FOLDERS[holder.kind]}/${holder.name}`;
}
/** Whose grants may cover what an account does: the person or the app, never both. Teams come on top. */
function holderOf(account) {
    return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(account) ? { kind: 'app', name: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .appNames */ .iA)(account)[0] } : { kind: 'user', name: account.login };
}
/**
 * The names that a holder's folder may have, two at most: as the login is written, and in lower case or, for an app of
 * another slug, that. GitHub compares neither with case, but a path it does.
 */
function folderNames({ kind, name }) {
    // a handle is compared as it is written
    const [own, other = kind === 'person' ? name : (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .SP)(name)] = kind === 'app' ? (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .appNames */ .iA)({ login: name }) : [name];
    return [...new Set([own, other])];
}
/** The folders below `grants/` that may be an account's own. */
function accountFolders(account) {
    const { kind } = holderOf(account);
    return folderNames(holderOf(account)).map((name) => holderFolder({ kind, name }));
}


/***/ }),

/***/ 91581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ areDisjoint),
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29121);

/** A name nobody would choose, to stand for whatever a wildcard matches. */
const ANY_NAME = 'qz7x';
const WILDCARD = /[*?[\\]/;
/** Whether surely no name matches both patterns. A doubt is `false`. */
function areDisjoint(one, other) {
    if (!WILDCARD.test(one))
        return !(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(other, one);
    if (!WILDCARD.test(other))
        return !(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(one, other);
    if (/[[\\]/.test(one + other))
        return false;
    if (clash(one, other))
        return true;
    if (one.includes('**') || other.includes('**'))
        return false;
    const segments = [one.split('/'), other.split('/')];
    return (segments[0].length !== segments[1].length ||
        segments[0].some((segment, index) => clash(segment, segments[1][index] ?? '')));
}
/** Names that the pattern matches, to find out what else does; none where that cannot be determined. */
function samplesOf(pattern) {
    if (/[[\\]/.test(pattern))
        return [];
    const fill = (deep) => pattern.replaceAll('**', deep).replaceAll(/[*?]/g, ANY_NAME.slice(0, 1));
    const samples = new Set([
        fill(ANY_NAME),
        fill(`${ANY_NAME}/${ANY_NAME}`),
        pattern.replaceAll(/\*+/g, ANY_NAME).replaceAll('?', 'q'),
    ]);
    return [...samples].filter((sample) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(pattern, sample));
}
/** Whether what stands before the first wildcard, or after the last, cannot agree. */
function clash(one, other) {
    const heads = [head(one), head(other)].toSorted((a, b) => a.length - b.length);
    const tails = [tail(one), tail(other)].toSorted((a, b) => a.length - b.length);
    return heads[1]?.startsWith(heads[0] ?? '') === false || tails[1]?.endsWith(tails[0] ?? '') === false;
}
function head(pattern) {
    const first = pattern.search(WILDCARD);
    return first < 0 ? pattern : pattern.slice(0, first);
}
function tail(pattern) {
    return /[^*?[\\]*$/.exec(pattern)?.[0] ?? '';
}


/***/ }),

/***/ 20959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ REASON_IDS),
/* harmony export */   M: () => (/* binding */ NEEDS_EVIDENCE)
/* harmony export */ });
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
    'delegation-missing': false,
    'delegation-invalid': false,
    'delegation-spent': false,
    'person-unknown': false,
    'role-unknown': false,
    'role-ambiguous': false,
    'no-grant': false,
    'grant-invalid': false,
    'grant-revoked': true,
    'approval-missing': true,
    'approval-self': true,
    'approval-stale': true,
    'approval-ineligible': true,
    'break-glass-not-listed': true,
    'break-glass-invalid': true,
    'break-glass-exhausted': true,
    'break-glass-unreviewed': true,
    'grant-too-long': false,
    'grant-not-started': false,
    'grant-expired': false,
    'outside-window': false,
    'principal-mismatch': false,
    'rerun-by-other': false,
    'delegation-out-of-scope': false,
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


/***/ }),

/***/ 44305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findPlace),
/* harmony export */   t: () => (/* binding */ findAnchor)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16016);


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
/** Where a document has an anchor first; `undefined` where it has none. */
function findAnchor(text) {
    for (const event of (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, {}))
        if ('anchorStart' in event && event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS && event.anchorStart >= 0)
            return event.anchorStart;
    return undefined;
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


/***/ }),

/***/ 84412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   Yq: () => (/* binding */ formatDate)
/* harmony export */ });
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23355);

const MOMENT_UNITS = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
];
/** `in 2 hours`, `3 days ago`: counted from `now`, both in milliseconds since 1970. */
function relative(at, now) {
    const seconds = Math.round(Math.abs(at - now) / 1000);
    const [unit, size] = MOMENT_UNITS.find((entry) => seconds >= entry[1]) ?? ['second', 1];
    const count = Math.floor(seconds / size);
    if (count === 0)
        return 'now';
    const words = `${count} ${unit}${count === 1 ? '' : 's'}`;
    return at >= now ? `in ${words}` : `${words} ago`;
}
/**
 * `2026-11-28 18:00 UTC (19:00 in Europe/Berlin, in 2 hours)`: unmistakable everywhere, and near to a person. `zone` is
 * an IANA time zone in which people live.
 */
function formatMoment(at, now, zone) {
    const utc = (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(at).slice(0, 16).replace('T', ' ');
    const local = zone === undefined || zone === 'UTC' ? '' : `${localClock(at, zone, utc.slice(0, 10))} in ${zone}, `;
    return `${utc} UTC (${local}${relative(at, now)})`;
}
/**
 * `2026-11-28 18:00 UTC (19:00 in Europe/Berlin)`: for what is read later than it is written, when how far it is from
 * now would be wrong.
 */
function formatDate(at, zone) {
    const utc = (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(at).slice(0, 16).replace('T', ' ');
    const local = zone === undefined || zone === 'UTC' ? '' : ` (${localClock(at, zone, utc.slice(0, 10))} in ${zone})`;
    return `${utc} UTC${local}`;
}
/** The time by the clock of a time zone, with the day where that is another one than in UTC. */
function localClock(at, zone, day) {
    // Swedish writes dates as ISO 8601 does
    const written = new Date(at).toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    return written.startsWith(`${day} `) ? written.slice(day.length + 1) : written;
}


/***/ })

};

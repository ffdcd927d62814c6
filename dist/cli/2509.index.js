export const id = 2509;
export const ids = [2509];
export const modules = {

/***/ 92125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V9: () => (/* binding */ emergencyId),
/* harmony export */   Zc: () => (/* binding */ emergencyFiles),
/* harmony export */   zO: () => (/* binding */ emergencyOf),
/* harmony export */   zx: () => (/* binding */ emergencyIssue)
/* harmony export */ });
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40016);

/** What stands before the number of the issue in the id of an access without a grant. */
const EMERGENCY_PREFIX = 'break-glass/';
/** Id by which an access without a grant is known in decisions and records: `break-glass/123`. No grant has it. */
function emergencyId(issue) {
    return `${EMERGENCY_PREFIX}${issue}`;
}
/** The issue of such an id; `undefined` for the id of a grant. */
function emergencyIssue(id) {
    return id.startsWith(EMERGENCY_PREFIX) ? Number(id.slice(EMERGENCY_PREFIX.length)) : undefined;
}
/**
 * The access that a form asks for, in the shape of a grant for the one account that opened the issue; `undefined` where
 * the form is not filled in, or its role has no break-glass access.
 */
function emergencyOf(issue, policy, run) {
    const { form } = issue;
    const rules = form === undefined ? undefined : policy.roles.get(form.role)?.['break-glass'];
    if (form === undefined || rules === undefined)
        return undefined;
    const actor = (0,_principal_js__WEBPACK_IMPORTED_MODULE_0__/* .actorOf */ .dn)(run);
    const grant = {
        id: emergencyId(issue.number),
        holder: { kind: 'user', name: actor.login },
        role: form.role,
        reason: form.reason,
        ticket: form.incident,
        request: issue.number,
        'requested-by': issue.author,
        // INVARIANT: for nobody but who opened the issue
        'principal-id': issue.author_id ?? 0,
        starts: issue.opened_at,
        expires: issue.opened_at + rules.lasts * 1000,
        ...(rules.environments === undefined ? {} : { environments: rules.environments }),
    };
    return { issue, form, rules, grant };
}
/** Every access that the issues ask for, as files are that were read. */
function emergencyFiles(issues, policy, run) {
    return issues.flatMap((issue) => {
        const grant = emergencyOf(issue, policy, run)?.grant;
        return grant === undefined ? [] : [{ id: grant.id, holder: grant.holder, ok: true, grant }];
    });
}


/***/ }),

/***/ 72737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem)
/* harmony export */ });
/** `file:line:column: message (hint)`, as compilers write it. */
function formatProblem(problem) {
    const place = problem.line > 0 ? `${problem.file}:${problem.line}:${problem.column}` : problem.file;
    return `${place}: ${problem.message}${problem.hint === undefined ? '' : ` (${problem.hint})`}`;
}


/***/ }),

/***/ 35498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ approvalFound),
/* harmony export */   dT: () => (/* binding */ staleWords),
/* harmony export */   e: () => (/* binding */ ineligibleWords),
/* harmony export */   iy: () => (/* binding */ selfWords),
/* harmony export */   wr: () => (/* binding */ countApprovals),
/* harmony export */   y4: () => (/* binding */ missingWords)
/* harmony export */ });
/* harmony import */ var _approver_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68205);

function countApprovals(needed) {
    return `${needed} ${needed === 1 ? 'approval' : 'approvals'}`;
}
function missingWords(facts) {
    return { expected: countApprovals(facts.needed), actual: missingFound(facts) };
}
function selfWords(facts) {
    return {
        expected: facts.kind === 'doubtful-denied' ? 'commits that belong to an account' : countApprovals(facts.needed),
        actual: selfFound(facts),
    };
}
function staleWords(facts) {
    return { expected: countApprovals(facts.needed), actual: staleFound(facts) };
}
function ineligibleWords(facts) {
    return {
        expected: `${countApprovals(facts.needed)} by ${(0,_approver_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeApprovers */ .Q)(facts.approvers)}`,
        actual: ineligibleFound(facts),
    };
}
/** What stands in the way of an approval. */
function approvalFound(fault) {
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
function missingFound(facts) {
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
            return (`what stood there before was not reviewed (${approvalFound(facts.before)}), and pull request ` +
                `#${facts.pull} shows only what it changed: delete the file and propose it again`);
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
function botFound(facts) {
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
function selfFound(facts) {
    if (facts.kind === 'involved')
        return `approved only by ${facts.by.join(', ')}`;
    const consequence = facts.kind === 'doubtful-denied'
        ? 'the policy does not accept such commits'
        : `so it needs ${facts.needed} approvals and has ${facts.by.length}, by ${facts.by.join(', ')}`;
    return `${facts.commits.join(', ')}: nobody can tell that the approver did not write it, ${consequence}`;
}
function staleFound(facts) {
    switch (facts.kind) {
        case 'altered':
            return `the file is not as it was in pull request #${facts.pull}`;
        case 'other-base':
            return (`approved by ${facts.by.join(', ')} on a branch that does not start from the default branch as it was ` +
                'then: rebase the branch on it, and have it approved again');
        case 'changed-on-default':
            return `approved by ${facts.by.join(', ')} before the file was last changed on the default branch`;
        case 'earlier-commit':
            return `approved by ${facts.by.join(', ')} before the last commit`;
    }
}
function ineligibleFound({ by }) {
    return `approved by ${by.map(_approver_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeApprover */ .N).join(', ')}`;
}


/***/ }),

/***/ 68205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeApprover),
/* harmony export */   Q: () => (/* binding */ describeApprovers)
/* harmony export */ });
/** Most names that are said: a policy may list hundreds. */
const MAX_SHOWN_NAMES = 5;
/** Who may approve, in words; accounts that are listed by number are named as far as `logins` has them. */
function describeApprovers({ users = [], teams = [], permission }, logins = new Map()) {
    const people = users.map((user) => (typeof user === 'number' ? (logins.get(user) ?? `account ${user}`) : user));
    const members = teams.map((team) => `a member of ${typeof team === 'string' ? team : `${team.team} (team ${team.id})`}`);
    const all = [
        ...(permission === undefined
            ? []
            : [`somebody with the permission ${permission}${permission === 'admin' ? '' : ' or more'}`]),
        ...members,
        ...people,
    ];
    const shown = all.length > MAX_SHOWN_NAMES ? [...all.slice(0, MAX_SHOWN_NAMES), `${all.length - MAX_SHOWN_NAMES} others`] : all;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}`;
}
/** Somebody who approved, with what of them the rules look at. */
function describeApprover({ author, isBot, permission }) {
    if (isBot)
        return `${author} (a bot)`;
    if (permission === undefined)
        return author;
    return `${author} (${permission === 'none' ? 'no permission' : `permission ${permission}`})`;
}


/***/ }),

/***/ 9180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ BREAK_GLASS_REASONS),
/* harmony export */   o: () => (/* binding */ BREAK_GLASS_CHECK_WORDS)
/* harmony export */ });
/* harmony import */ var _policy_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4464);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39048);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91020);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23355);




const BREAK_GLASS_REASONS = {
    'break-glass-not-listed': {
        summary: 'The policy does not list this person for break-glass access.',
        next: 'Ask somebody who is on call to start the run, or ask for a grant.',
        target: (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__.to)('policy'),
        whom: (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .toAsk */ .jL)('approvers'),
        words: ({ facts: { actor, role } }) => ({
            summary: `The policy does not list ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(actor)} for break-glass access to the role ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(role)}.`,
        }),
    },
    'break-glass-invalid': {
        summary: 'The request for break-glass access does not count.',
        next: 'Open a new issue with the form for break-glass access, and start the run again.',
        target: (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__.to)('grant'),
        whom: (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .toAsk */ .jL)('role'),
        words: invalidWords,
    },
    'break-glass-exhausted': {
        summary: 'Break-glass access has been used as often as it may be.',
        next: 'Ask somebody else who is on call to start the run, or ask for a grant.',
        target: (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__.to)('policy'),
        whom: (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .toAsk */ .jL)('approvers'),
        words: ({ facts: { most, per, spent } }) => ({
            summary: `Break-glass access has been used as often as it may be: ${spent} of ${most} times within ` +
                `${(0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(per)}.`,
        }),
    },
    'break-glass-unreviewed': {
        summary: 'An earlier break-glass access of the same person was not reviewed in time.',
        next: 'Ask a reviewer to comment `/reviewed justified` and why on that issue, and to approve the pull request that ' +
            'comes of it. Until it is merged, somebody else who is on call can start the run.',
        target: (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__.to)('policy'),
        whom: (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .toAsk */ .jL)('role'),
        words: unreviewedAccess,
    },
};
function invalidWords(refusal) {
    const { facts } = refusal;
    if (facts.kind === 'none')
        return {};
    const summary = `The break-glass request #${facts.issue} does not count: ${issueFaultWords(facts, refusal)}.`;
    return facts.kind === 'no-drill'
        ? { summary, next: `Ask ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .theCaretakers */ .fd)(refusal)} to name a harmless role under ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)('drill')}.` }
        : { summary };
}
function issueFaultWords(facts, refusal) {
    return facts.kind === 'over' ? `it ended at ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(refusal, facts.until)}` : emergencyFaultWords(facts);
}
/** What is wrong with an issue, as the end of a sentence. */
function emergencyFaultWords(facts) {
    switch (facts.kind) {
        case 'form':
            return 'the form is not filled in as it has to be';
        case 'other-person':
            return `it was opened by another account, ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(facts.author)}`;
        case 'transferred':
            return 'it was transferred here from another repository';
        case 'by-email':
            return 'it was opened by e-mail';
        case 'edited':
            return 'it was edited after it was opened';
        case 'closed':
            return 'it is closed';
        case 'no-drill':
            return `it is a drill, and the role ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(facts.role)} has none`;
        case 'over':
            return `it ended at ${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstant */ .r4)(facts.until)}`;
    }
}
function unreviewedAccess(refusal) {
    const { overdue } = refusal.facts;
    const [first] = overdue;
    if (first === undefined)
        return {};
    const numbers = overdue.map(({ issue }) => `#${issue}`).join(', ');
    return {
        summary: `Earlier break-glass access of the same person was not reviewed in time: ${numbers}, due at ` +
            `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(refusal, Math.min(...overdue.map(({ due }) => due)))}.`,
    };
}
/** What was expected of break-glass access, and what was found. */
const BREAK_GLASS_CHECK_WORDS = {
    'break-glass-not-listed': ({ role, actor }) => ({ expected: `somebody on call for ${role}`, actual: actor }),
    'break-glass-invalid': (facts) => ({
        expected: 'an open issue of the form, by the same account, as it was opened',
        actual: facts.kind === 'none' ? 'there is one' : `#${facts.issue}: ${emergencyFaultWords(facts)}`,
    }),
    'break-glass-exhausted': ({ most, per, spent }) => ({
        expected: `fewer than ${most} before it within ${(0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(per)}`,
        actual: `${spent} before it`,
    }),
    'break-glass-unreviewed': ({ overdue }) => ({
        expected: 'earlier access reviewed in time',
        actual: overdue.length === 0
            ? 'none is overdue'
            : overdue.map(({ issue, due }) => `#${issue} was due at ${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstant */ .r4)(due)}`).join(', '),
    }),
};


/***/ }),

/***/ 54943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iW: () => (/* binding */ checkWords),
  B2: () => (/* binding */ patternList),
  q0: () => (/* binding */ toEntry)
});

// EXTERNAL MODULE: ./lib/policy/duration.js
var duration = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
// EXTERNAL MODULE: ./lib/policy/problem.js
var policy_problem = __webpack_require__(72737);
// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(76317);
// EXTERNAL MODULE: ./lib/policy/window.js
var policy_window = __webpack_require__(12012);
// EXTERNAL MODULE: ./lib/report/approval-findings.js
var approval_findings = __webpack_require__(35498);
// EXTERNAL MODULE: ./lib/report/break-glass-reasons.js
var break_glass_reasons = __webpack_require__(9180);
// EXTERNAL MODULE: ./lib/report/delegation-words.js
var delegation_words = __webpack_require__(33658);
;// CONCATENATED MODULE: ./lib/report/policy-findings.js

/** What is expected of the policy. */
const REVIEWED = 'a policy whose last change was reviewed';
/** Why somebody who approved a change does not count. */
const REMARKS = {
    'approval-missing': '',
    'approval-self': '. Whoever wrote the change cannot approve it, nor can whoever this run is for: another approver has to ' +
        'approve a change of the policy',
    'approval-stale': '',
    'approval-ineligible': ', whom the policy before it does not list as an approver, or no longer lists',
};
/** How the last change of the policy stands, in words. */
function policyFound(facts) {
    switch (facts.kind) {
        case 'first':
            return 'the first version';
        case 'reviewed':
            return `reviewed in pull request #${facts.pull}`;
        case 'allowed':
            return 'as the version before it allows';
        case 'earlier':
            return ('a change before the last one was not reviewed. To put that right, revert it, or delete the file and add ' +
                'it again, by pull requests that the approvers from before that change approve');
        case 'first-brought-back':
            return 'the first version was brought back, after others had replaced it';
        case 'people':
            return `the last change of \`people.yml\` was not: ${(0,approval_findings/* approvalFound */.U0)(facts.fault)}${REMARKS[facts.fault.reason]}`;
        case 'change':
            return `${(0,approval_findings/* approvalFound */.U0)(facts.fault)}${REMARKS[facts.fault.reason]}`;
    }
}

;// CONCATENATED MODULE: ./lib/report/doubt-words.js


/** What could not be told, in words, and what it takes. */
function doubtWords(facts) {
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
            return { expected: (0,approval_findings/* countApprovals */.wr)(facts.needed), actual: approvalDoubted(facts.doubt) };
        case 'policy':
            return { expected: REVIEWED, actual: policyDoubted(facts.doubt) };
        case 'uses-blocked':
            return {
                expected: 'tags that count the uses of the grant',
                actual: `the tag \`${facts.tag}\` occupies their place, so uses cannot be counted: an administrator of the ` +
                    'repository can delete it',
            };
        case 'uses-unkept':
            return {
                expected: 'an active ruleset for `refs/tags/grantgate/**/*` that restricts deletions and updates, and that ' +
                    'nobody can bypass',
                actual: facts.bypassed === undefined
                    ? 'none: deleting tags would give uses back'
                    : `\`${facts.bypassed}\`, which some people can bypass: they could get uses back by deleting tags`,
            };
    }
}
function emergencyDoubted(facts) {
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
function approvalDoubted(doubt) {
    switch (doubt.kind) {
        case 'line':
            return `it could not be shown that nothing has changed the file since pull request #${doubt.pull}`;
        case 'line-without-review':
            return 'it could not be shown that nothing has changed it since';
        case 'authority':
            return doubt.fault.message;
    }
}
function policyDoubted(doubt) {
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
            return (`${unknownBefore(doubt.from)}, so that the first of them may have replaced another: delete the file, and ` +
                'add it again by a pull request that an admin of the repository approves, or keep policy and grants in a ' +
                'quiet repository of their own');
        case 'first-line':
            return 'it could not be shown that the first version is still in force';
        case 'change':
            return approvalDoubted(doubt.doubt);
    }
}
function faultPhrase({ message, hint }) {
    return hint === undefined ? message : `${message} (${hint})`;
}
function unknownBefore(from) {
    return Number.isFinite(from)
        ? `which policies were in force is known since ${new Date(from).toISOString()} only`
        : 'GitHub does not show which policies were in force';
}

// EXTERNAL MODULE: ./lib/report/step-findings.js
var step_findings = __webpack_require__(92805);
;// CONCATENATED MODULE: ./lib/report/check-words.js











const CHECK_WORDS = {
    'identity-unverified': ({ fault: { message, hint = 'a token of this run, signed by GitHub' } }) => ({
        expected: hint,
        actual: message,
    }),
    'policy-missing': () => ({ expected: 'an access policy', actual: 'none on the default branch' }),
    'policy-invalid': ({ problem }) => ({ expected: 'a policy without errors', actual: (0,policy_problem/* formatProblem */.V)(problem) }),
    'policy-unreviewed': (facts) => ({ expected: REVIEWED, actual: policyFound(facts) }),
    frozen: (facts) => ({ expected: 'not frozen', actual: frozenBy(facts) }),
    'never-allowed': (facts) => ({
        expected: 'nothing under `never`',
        actual: facts.kind === 'none' ? 'nothing under `never`' : `${facts.kind} ${facts.name}`,
    }),
    'delegation-missing': delegation_words/* missingPersonWords */.z6,
    'delegation-invalid': ({ fault }) => (0,delegation_words/* delegationFaultWords */.W$)(fault),
    'delegation-spent': () => ({ expected: 'a proof that is used once', actual: 'it was used before' }),
    'person-unknown': ({ why }) => (0,delegation_words/* unknownPersonWords */.v$)(why),
    'role-unknown': (facts) => ({
        expected: facts.kind === 'asked' ? facts.roles.join(', ') : 'a role of the policy',
        actual: facts.role,
    }),
    'role-ambiguous': ({ roles }) => ({
        expected: 'one role, named by the input `role`',
        actual: roles.join(', '),
    }),
    'no-grant': (facts) => ({ expected: grantWanted(facts), actual: 'none' }),
    'grant-invalid': ({ problem }) => ({ expected: 'a grant without errors', actual: (0,policy_problem/* formatProblem */.V)(problem) }),
    'grant-revoked': (facts) => ({ expected: 'not revoked', actual: revokedBy(facts) }),
    'approval-missing': approval_findings/* missingWords */.y4,
    'approval-self': approval_findings/* selfWords */.iy,
    'approval-stale': approval_findings/* staleWords */.dT,
    'approval-ineligible': approval_findings/* ineligibleWords */.e,
    ...break_glass_reasons/* BREAK_GLASS_CHECK_WORDS */.o,
    'grant-too-long': ({ lifetime, starts, expires }) => ({
        expected: `at most ${(0,duration/* formatDuration */.a)(lifetime)}`,
        actual: `${(0,instant/* formatInstant */.r4)(starts)} to ${(0,instant/* formatInstant */.r4)(expires)}`,
    }),
    'grant-not-started': ({ starts, now }) => ({
        expected: `from ${(0,instant/* formatInstant */.r4)(starts)}`,
        actual: (0,instant/* formatInstant */.r4)(now),
    }),
    'grant-expired': ({ expires, now }) => ({
        expected: `before ${(0,instant/* formatInstant */.r4)(expires)}`,
        actual: (0,instant/* formatInstant */.r4)(now),
    }),
    'outside-window': ({ windows, now }) => ({
        expected: windows.map(policy_window/* formatWindow */.A4).join('; '),
        actual: (0,instant/* formatInstant */.r4)(now),
    }),
    'principal-mismatch': ({ named, actor, id }) => ({
        expected: principalNamed(named),
        actual: named.kind === 'unnumbered' ? 'the grant has none' : `${actor} (${id})`,
    }),
    'rerun-by-other': ({ isOfTeam, actor, attempt, by }) => ({
        expected: isOfTeam ? 'started by a member of the team' : `started by ${actor}`,
        actual: `attempt ${attempt} started by ${by}`,
    }),
    'delegation-out-of-scope': delegation_words/* outOfDelegationWords */.jb,
    'repository-out-of-scope': scopeWords,
    'workflow-out-of-scope': scopeWords,
    'event-out-of-scope': scopeWords,
    'branch-out-of-scope': scopeWords,
    'tag-out-of-scope': scopeWords,
    'environment-out-of-scope': scopeWords,
    'runner-out-of-scope': scopeWords,
    'ref-unprotected': ({ ref, isProtected }) => ({
        expected: 'a protected branch or tag',
        actual: isProtected ? 'protected' : `${ref} is not protected`,
    }),
    'permissions-out-of-scope': (0,step_findings/* stepsFound */.g)('no more permissions than the role allows', ({ text }) => `\`${text}\``),
    'step-out-of-scope': (0,step_findings/* stepsFound */.g)('steps that touch only what the grant covers', ({ what }, written) => `${written} touches: ${what}`),
    'step-undecidable': (0,step_findings/* stepsFound */.g)('steps whose effect is known', ({ what }, written) => `${written} cannot be determined in advance: ${what}`),
    'uses-exhausted': ({ most, spent }) => ({ expected: `fewer than ${most} uses`, actual: `${spent} spent` }),
    undecidable: doubtWords,
};
/** Puts a check into words: what was expected, and what was found. */
function checkWords(check) {
    return CHECK_WORDS[check.name](check.facts);
}
/** A check as JSON. Keys always come in the same order. */
function toEntry(check) {
    const { expected, actual } = checkWords(check);
    return { name: check.name, outcome: check.outcome, expected, actual };
}
function frozenBy(facts) {
    switch (facts.kind) {
        case 'none':
            return 'not frozen';
        case 'unnamed':
            return 'a tag is set that is not named, so that `lifted` cannot name it either';
        case 'unread':
            return (`there are more tags below ${facts.place} than can be read: an administrator can delete those that are ` +
                'lifted');
        case 'tag':
            return `the tag ${facts.tag} is set`;
        case 'in-the-way':
            return `the tag ${facts.tag} stands in the way of every freeze and revocation: an administrator can delete it`;
    }
}
function revokedBy(facts) {
    switch (facts.kind) {
        case 'none':
            return 'not revoked';
        case 'file':
            return `by ${facts.by} at ${(0,instant/* formatInstant */.r4)(facts.at)}${facts.why === undefined ? '' : `: ${facts.why}`}`;
        case 'tag':
            return `by the tag ${(0,tags/* revocationTag */.v8)(facts.place)}`;
        case 'unread':
            return `by more tags below ${tags/* REVOKED */.Ne}/${facts.place} than can be read`;
    }
}
function grantWanted(facts) {
    if (facts.kind === 'named')
        return `the grant ${facts.grant}`;
    return `a grant for ${facts.actor}${facts.role === undefined ? '' : ` with the role ${facts.role}`}`;
}
function principalNamed(named) {
    switch (named.kind) {
        case 'member':
            return 'a member of the team';
        case 'team':
            return `a member of team ${named.id}`;
        case 'account':
            return `account ${named.id}`;
        case 'login':
            return `the login ${named.login}`;
        case 'handle':
            return `the person ${named.handle}`;
        case 'unnumbered':
            return 'a `principal-id` in the grant';
    }
}
function scopeWords({ role, narrowed, asked, ref = 'none' }) {
    return {
        expected: narrowed === undefined ? patternList(role) : `${patternList(role)}; narrowed to ${patternList(narrowed)}`,
        actual: asked.length === 0 ? ref : asked.join(' and '),
    };
}
/** A list of patterns or names, as it is shown. */
function patternList(patterns) {
    return patterns.length === 0 ? 'none' : patterns.join(', ');
}


/***/ }),

/***/ 56721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e7: () => (/* binding */ USUAL_LIFETIME_MS),
/* harmony export */   h3: () => (/* binding */ policyRole),
/* harmony export */   kE: () => (/* binding */ zoneOf),
/* harmony export */   r5: () => (/* binding */ longestGrant),
/* harmony export */   uU: () => (/* binding */ policyRoles)
/* harmony export */ });
/** Names of the roles of the policy; `undefined` where it is not known. */
function policyRoles({ policy }) {
    return policy === undefined ? undefined : [...policy.roles.keys()];
}
/** A role of the policy by its name. */
function policyRole({ policy }, name) {
    return name === undefined ? undefined : policy?.roles.get(name);
}
/** What is proposed where the policy allows it: a week is long enough for most errands. */
const USUAL_LIFETIME_MS = 7 * 86_400_000;
/** The longest life of a grant for a role, in seconds; without end where it is not known. */
function longestGrant(context, role) {
    return Math.min(context.policy?.limits.lifetime ?? Number.POSITIVE_INFINITY, policyRole(context, role)?.lifetime ?? Number.POSITIVE_INFINITY);
}
/** The time zone in which people of a role live: that of its windows, else that of those who ask. */
function zoneOf(context, role) {
    const windows = policyRole(context, role)?.windows ?? [];
    return (windows.find((window) => window['time-zone'] !== undefined)?.['time-zone'] ??
        context.policy?.requests?.['time-zone']);
}


/***/ }),

/***/ 33658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W$: () => (/* binding */ delegationFaultWords),
/* harmony export */   jb: () => (/* binding */ outOfDelegationWords),
/* harmony export */   v$: () => (/* binding */ unknownPersonWords),
/* harmony export */   z6: () => (/* binding */ missingPersonWords)
/* harmony export */ });
/* harmony import */ var _policy_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4464);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23355);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72737);



/** What is expected of a run that a tool or a bot started, and what was found. */
function missingPersonWords(facts) {
    switch (facts.kind) {
        case 'named':
            return { expected: 'the person behind it', actual: `${facts.person}, named by way of ${facts.entry}` };
        case 'tool':
            return {
                expected: 'the person behind it, in `grantgate`',
                actual: `${facts.tool} (${facts.entry}) names nobody`,
            };
        case 'bot':
            return {
                expected: `a person behind it: the role ${facts.role} does not say \`agents: true\``,
                actual: `${facts.bot} by itself`,
            };
        case 'bots-may':
            return { expected: `a bot may use the role ${facts.role} by itself`, actual: 'it may' };
        case 'through':
            return { expected: `started by way of ${facts.entries.join(' or ')}`, actual: 'started directly' };
    }
}
/** Who a tool may act for and with what, and what it asked for. */
function outOfDelegationWords(facts) {
    switch (facts.kind) {
        case 'role':
            return { expected: `${facts.entry} for ${facts.roles.join(', ') || 'none'}`, actual: facts.role };
        case 'through':
            return { expected: `started by way of ${facts.entries.join(' or ')}`, actual: `by way of ${facts.entry}` };
        case 'inputs':
            return {
                expected: `only inputs that ${facts.entry} lists, of type choice, boolean or number, and its types of events`,
                actual: facts.inputs.join(', '),
            };
    }
}
/** Why it is not known who a person is. */
function unknownPersonWords(why) {
    const expected = 'a person of `people.yml`';
    switch (why.kind) {
        case 'no-file':
            return { expected, actual: 'there is no `people.yml`' };
        case 'void-file':
            return { expected, actual: (0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .V)(why.problem) };
        case 'handle':
            return { expected, actual: `nobody has the handle ${why.handle}` };
        case 'identity':
            return { expected, actual: `nobody is ${why.subject} of ${why.issuer}` };
        case 'account':
            return { expected: 'the account of a person', actual: `there is none with the number ${why.id}` };
    }
}
/** What is wrong with a token that names a person. */
function delegationFaultWords(fault) {
    switch (fault.kind) {
        case 'form':
            return { expected: 'a signed token (JWT)', actual: NOT_A_TOKEN[fault.what] };
        case 'header':
            return {
                expected: `${fault.expected} as \`${fault.name}\` in its header`,
                actual: fault.found ?? 'nothing',
            };
        case 'claim':
            return { expected: `${fault.expected} as the claim \`${fault.name}\``, actual: fault.found ?? 'nothing' };
        case 'key':
            return { expected: 'a key of the policy', actual: 'it names none of them, or leaves open which one it means' };
        case 'signature':
            return { expected: 'a signature by a key of the policy', actual: 'the signature is wrong' };
        case 'issuer':
            return {
                expected: `issued by ${fault.expected.join(' or ')}`,
                actual: fault.found === undefined ? 'it does not say by whom' : `issued by ${fault.found}`,
            };
        case 'sender':
            return {
                expected: 'sent by an account that the policy lists under `delegation`',
                actual: 'sent by another account',
            };
        default:
            return timeOrBoundWords(fault);
    }
}
const NOT_A_TOKEN = {
    'not-a-jwt': 'it is not a signed token',
    'too-long': 'it is too long to be one',
    'named-twice': 'it says something twice',
};
function timeOrBoundWords(fault) {
    switch (fault.kind) {
        case 'expired':
            return {
                expected: `good when the run was created, ${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(fault.run)}`,
                actual: `it ended at ${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(fault.at)}`,
            };
        case 'not-yet':
            return {
                expected: `good when the run was created, ${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(fault.run)}`,
                actual: `it begins only at ${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(fault.at)}`,
            };
        case 'too-long':
            return { expected: `good for ${(0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(fault.most)} at most`, actual: 'it lasts longer' };
        case 'too-old':
            return { expected: `issued ${(0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(fault.most)} before the run at most`, actual: 'it is older' };
        case 'waited':
            return {
                expected: `a run that begins within ${(0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(fault.most)}`,
                actual: 'it was created longer ago',
            };
        case 'bound':
            return { expected: `signed for what was sent: ${BOUND[fault.what]}`, actual: 'signed for something else' };
        case 'unbindable':
            return { expected: 'inputs that can be signed', actual: `${fault.at} cannot` };
    }
}
const BOUND = {
    workflow: 'the workflow',
    ref: 'the branch or tag',
    inputs: 'the inputs',
    event_type: 'the type of the event',
};


/***/ }),

/***/ 19515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ proposeGrant)
/* harmony export */ });
/* harmony import */ var _policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45574);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86850);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23355);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76726);
/* harmony import */ var _policy_principal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40016);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56721);







const HOUR_MS = 3_600_000;
/** Writes the grant that the principal of a run could ask for; `undefined` when the account cannot have one. */
function proposeGrant(decision, context) {
    const role = roleOf(decision, context);
    const { run } = decision;
    const holder = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .holderOf */ .Kd)({ ...(0,_policy_principal_js__WEBPACK_IMPORTED_MODULE_3__/* .triggeringOf */ .Ml)(run), login: decision.principal });
    const id = `${(0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .holderFolder */ .Do)(holder)}/` +
        freeName(decision, `${role ?? 'access'}-${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInstant */ .r4)(context.now).slice(0, 10)}`, (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .holderFolder */ .Do)(holder));
    if ((0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGrantPath */ .fv)(`${id}.yml`) === undefined)
        return undefined;
    const lines = [
        role === undefined ? `role: CHANGE-ME${choices(context)}` : `role: ${yamlScalar(role)}`,
        'reason: CHANGE ME - what you need it for',
        `principal-id: ${run.triggering_actor_id}`,
        ...(holder.kind === 'app'
            ? ['requested-by: CHANGE-ME # your login; add the number of your account as requested-by-id']
            : []),
        `expires: ${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInstant */ .r4)(proposedEnd(context, role))}`,
    ];
    return { path: `grants/${id}.yml`, text: `${lines.join('\n')}\n` };
}
function roleOf(decision, context) {
    const known = (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .policyRoles */ .uU)(context);
    const wanted = decision.role ?? context.role ?? (known?.length === 1 ? known[0] : undefined);
    return wanted !== undefined && _policy_names_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLE_NAME */ .VA.test(wanted) && known?.includes(wanted) !== false ? wanted : undefined;
}
function choices(context) {
    const roles = (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .policyRoles */ .uU)(context) ?? [];
    return roles.length === 0 ? '' : ` # one of: ${roles.join(', ')}`;
}
/** A name that none of the grants looked at has. */
function freeName(decision, name, folder) {
    const taken = new Set(decision.considered.map((entry) => entry.grant.toLowerCase()));
    let free = name;
    for (let count = 2; taken.has(`${folder}/${free}`.toLowerCase()); count += 1)
        free = `${name}-${count}`;
    return free;
}
/** Within the limit even when it is merged at once, and on the hour where there is room for that. */
function proposedEnd(context, role) {
    const lifetime = Math.min(_context_js__WEBPACK_IMPORTED_MODULE_5__/* .USUAL_LIFETIME_MS */ .e7, (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .longestGrant */ .r5)(context, role) * 1000);
    const end = context.now + lifetime;
    return lifetime >= 2 * HOUR_MS ? Math.floor(end / HOUR_MS) * HOUR_MS : end;
}
/** A role name that YAML would take for a number or a truth value needs quotes. */
function yamlScalar(name) {
    return /^[A-Za-z][\w-]*$/.test(name) && !/^(?:true|false|null)$/i.test(name) ? name : `'${name}'`;
}


/***/ }),

/***/ 70591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ PASTE_CAPTION),
/* harmony export */   h: () => (/* binding */ permissionBlock)
/* harmony export */ });
const PERMISSION_USES = {
    'id-token: write': 'who started the run',
    'contents: read': 'policy and grants',
    'pull-requests: read': 'approvals',
    'actions: read': 'who pressed re-run',
    'contents: write': 'and counts uses',
};
/** What is said above a block to paste. */
const PASTE_CAPTION = 'Under the job, all of it, since what is not listed is taken away:';
/** What goes under a job, as YAML: the four permissions that a gate needs; `isCounting` adds what counts uses. */
function permissionBlock(isCounting) {
    const lines = [
        'id-token: write',
        isCounting ? 'contents: write' : 'contents: read',
        'pull-requests: read',
        'actions: read',
    ].map((permission) => `  ${permission} # ${PERMISSION_USES[permission]}`);
    return ['permissions:', ...lines].join('\n');
}


/***/ }),

/***/ 39048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ ASK_APPROVER),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Jd: () => (/* binding */ actual),
/* harmony export */   SV: () => (/* binding */ theGrant),
/* harmony export */   X_: () => (/* binding */ filledPullRequest),
/* harmony export */   Y$: () => (/* binding */ theRole),
/* harmony export */   _0: () => (/* binding */ detail),
/* harmony export */   cq: () => (/* binding */ ASK_ADMIN),
/* harmony export */   fd: () => (/* binding */ theCaretakers),
/* harmony export */   jL: () => (/* binding */ toAsk),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p6: () => (/* binding */ expected),
/* harmony export */   to: () => (/* binding */ to)
/* harmony export */ });
/* harmony import */ var _policy_break_glass_emergency_grant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92125);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56721);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84412);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91020);
/* harmony import */ var _whom_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6183);





/** Longest text of a check in a sentence: why something was refused often stands at its end. */
const MAX_CHECK_CHARACTERS = 600;
const ASK_APPROVER = 'Ask an approver to review the pull request of the grant.';
const ASK_ADMIN = 'Ask the people who look after this repository to look at it.';
/** The same page whatever was found. */
function to(page) {
    return () => ({ page });
}
/** The same people whatever was found. */
function toAsk(whom) {
    return () => whom;
}
/** Those who answer for the role, as the object of a sentence. */
function theCaretakers({ decision, context }) {
    return (0,_whom_js__WEBPACK_IMPORTED_MODULE_1__/* .caretakers */ .oP)(decision, context);
}
function theRole({ decision, context }) {
    const name = (0,_whom_js__WEBPACK_IMPORTED_MODULE_1__/* .roleOfRun */ .FQ)(decision, context);
    return name === undefined ? 'the role' : `the role ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)}`;
}
/** A time in UTC and by the clock of the people of the role. */
function moment({ decision, context }, at) {
    return (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoment */ .K9)(at, context.now, (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .zoneOf */ .kE)(context, (0,_whom_js__WEBPACK_IMPORTED_MODULE_1__/* .roleOfRun */ .FQ)(decision, context)));
}
/** The usual sentence, and what was found. */
function detail(refusal) {
    return { summary: `${refusal.usual.summary.replace(/\.$/, '')}: ${told(refusal, 'actual').replace(/\.$/, '')}.` };
}
function theGrant({ decision }) {
    if (decision.grant === undefined)
        return 'The grant';
    const issue = (0,_policy_break_glass_emergency_grant_js__WEBPACK_IMPORTED_MODULE_0__/* .emergencyIssue */ .zx)(decision.grant);
    return issue === undefined ? `The grant ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(decision.grant)}` : `The break-glass access #${issue}`;
}
/** A side of the check that is a name. */
function actual({ said }) {
    return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(said.actual, MAX_CHECK_CHARACTERS);
}
function expected({ said }) {
    return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(said.expected, MAX_CHECK_CHARACTERS);
}
/** A side of the check that is a phrase, not a name. */
function told({ said }, side) {
    return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .o)(said[side], MAX_CHECK_CHARACTERS).replaceAll('`', "'");
}
/** What goes with advice to ask for a grant, where a link leads to a form for it. */
function filledPullRequest({ linked }) {
    return linked
        ? ' The link opens a form that is filled in already: say what it is for, and propose it as a pull request.'
        : '';
}


/***/ }),

/***/ 52509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ REASONS)
});

// EXTERNAL MODULE: ./lib/report/reason.js
var report_reason = __webpack_require__(39048);
;// CONCATENATED MODULE: ./lib/report/approval-reasons.js

const APPROVAL_REASONS = {
    'approval-missing': {
        summary: 'The grant has not been approved.',
        next: `${report_reason/* ASK_APPROVER */.CR} A file that came without a reviewed pull request has to be proposed again.`,
        target: ({ kind }) => ({
            page: ['anew', 'first-pull', 'as-person'].includes(APPROVAL_CURES[kind]) ? 'new' : 'pull',
        }),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: missingApprovalWords,
    },
    'approval-self': {
        summary: 'The grant was approved only by people who asked for it, wrote it or may have written it.',
        next: `${report_reason/* ASK_APPROVER */.CR} It must be somebody who does not get the access ` +
            'and has neither asked for it nor written it.',
        target: (0,report_reason.to)('pull'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: selfApprovalWords,
    },
    'approval-stale': {
        summary: 'The grant was changed after it was approved.',
        next: 'Ask for a grant again, and have the last version of it approved.',
        target: (0,report_reason.to)('new'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: report_reason/* detail */._0,
    },
    'approval-ineligible': {
        summary: 'The grant was approved by somebody who may not approve.',
        next: `${report_reason/* ASK_APPROVER */.CR} The policy lists who they are.`,
        target: (0,report_reason.to)('pull'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: (refusal) => ({
            summary: `${(0,report_reason/* theGrant */.SV)(refusal)} was ${(0,report_reason/* told */.Ev)(refusal, 'actual')}, and it needs ${(0,report_reason/* told */.Ev)(refusal, 'expected')}.`,
        }),
    },
};
const APPROVAL_CURES = {
    approved: 'review',
    'none-stands': 'review',
    'too-few': 'one-more',
    'not-merged': 'merge',
    bot: 'as-person',
    'unnamed-bot': 'as-person',
    'request-unsaid': 'as-person',
    'files-unknown': 'as-person',
    'more-files': 'as-person',
    'no-pull': 'first-pull',
    'changed-since': 'anew',
    'not-in-diff': 'anew',
    replaced: 'anew',
    'brought-back': 'anew',
};
function missingApprovalWords(refusal) {
    const summary = `${(0,report_reason/* theGrant */.SV)(refusal)} has not been approved: it needs ${(0,report_reason/* told */.Ev)(refusal, 'expected')}, and ` +
        `${(0,report_reason/* told */.Ev)(refusal, 'actual')}.`;
    switch (APPROVAL_CURES[refusal.facts.kind]) {
        case 'review':
            return { summary };
        case 'one-more':
            return { summary, next: 'Ask another approver to review the pull request of the grant as well.' };
        case 'merge':
            return { summary, next: 'Have the pull request of the grant approved and merged.' };
        case 'as-person':
            return {
                summary,
                next: 'Propose the grant again, as a person. An App may only where the policy names it: one grant at a time, ' +
                    `with \`request\` and \`requested-by-id\`.${(0,report_reason/* filledPullRequest */.X_)(refusal)}`,
            };
        case 'first-pull':
            return {
                summary,
                next: 'It was pushed to the default branch, so there is no pull request that anybody could approve. Open one ' +
                    'that adds the grant under another name, and have it approved and merged. To keep the name, delete the ' +
                    `file first and add it again, each by a pull request that is approved.${(0,report_reason/* filledPullRequest */.X_)(refusal)}`,
            };
        case 'anew':
            return {
                summary,
                next: 'Reviewing an earlier pull request does not help. Propose the grant again under another name, or delete ' +
                    `its file and add it again, by a pull request that an approver reviews.${(0,report_reason/* filledPullRequest */.X_)(refusal)}`,
            };
    }
}
/** Who approved, or which commits the approver may have written. */
function selfApprovalWords(refusal) {
    const found = (0,report_reason/* told */.Ev)(refusal, 'actual');
    const { kind } = refusal.facts;
    const involved = 'whoever gets a grant, asked for it or wrote it cannot approve it';
    if (kind === 'involved')
        return { summary: `${(0,report_reason/* theGrant */.SV)(refusal)} was ${found}, and ${involved}.` };
    const summary = `${(0,report_reason/* theGrant */.SV)(refusal)} has ${found}.`;
    const account = 'whoever wrote the commit can add its address to their account';
    return kind === 'doubtful-denied'
        ? {
            summary,
            next: `Another review does not help, but ${account}. Or propose the grant again, in the browser or by commits ` +
                'of a known address.',
        }
        : {
            summary,
            next: `Ask one more approver to review the pull request of the grant. Or ${account}: then who wrote it is ` +
                'known.',
        };
}

// EXTERNAL MODULE: ./lib/report/break-glass-reasons.js
var break_glass_reasons = __webpack_require__(9180);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
;// CONCATENATED MODULE: ./lib/report/delegation-reasons.js


const TOOL_KEEPER = 'You have done nothing wrong: show this page to the people who look after the tool that you used, or ask the ' +
    'people who look after this repository how to start the run yourself.';
const DELEGATION_REASONS = {
    'delegation-missing': {
        summary: 'A tool started this run and did not say for whom.',
        next: TOOL_KEEPER,
        target: (facts) => ({ page: facts.kind === 'through' ? 'grant' : 'policy' }),
        whom: (0,report_reason/* toAsk */.jL)('policy'),
        words: missingPerson,
    },
    'delegation-invalid': {
        summary: 'The proof of who is behind this run is not good.',
        next: 'Start it again from the tool, once. If that does not help, show this page to the people who look after it.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('policy'),
        words: invalidProof,
    },
    'delegation-spent': {
        summary: 'The proof of who is behind this run was used already.',
        next: 'Start it again from the tool, which makes a new proof. Each is good for one run, with all its jobs; a re-run ' +
            'is only for the person herself to press.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('repository'),
        words: ({ facts }) => ({
            summary: `The proof of who is behind this run, by way of ${(0,safe_line/* quote */.h)(facts.entry)}, was used already.`,
        }),
    },
    'delegation-out-of-scope': {
        summary: 'The tool may not do this for anybody.',
        next: 'Start what the tool is for, or ask the people who look after the policy to let it do more.',
        target: (facts) => ({ page: facts.kind === 'through' ? 'grant' : 'policy' }),
        whom: (0,report_reason/* toAsk */.jL)('policy'),
        words: outOfDelegation,
    },
    'person-unknown': {
        summary: 'The gate does not know who is behind this run.',
        next: 'Ask the people who look after the policy to add you to `people.yml`, by a reviewed pull request.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('policy'),
        words: (refusal) => {
            const { facts } = refusal;
            const found = (0,report_reason/* told */.Ev)(refusal, 'actual');
            if (facts.why.kind === 'account')
                return {
                    summary: `The gate does not know who is behind this run: ${found}.`,
                    next: 'The account was deleted, or the tool names the wrong one: ask the people who look after the tool.',
                };
            return facts.why.kind === 'void-file'
                ? {
                    summary: 'The gate does not know who is behind this run: `people.yml` has a mistake in it.',
                    next: 'It has to be corrected by a reviewed pull request. `grantgate lint` shows the line.',
                    detail: `${found}.`,
                }
                : { summary: `The gate does not know who is behind this run: ${found}.` };
        },
    },
};
function missingPerson(refusal) {
    const { facts } = refusal;
    switch (facts.kind) {
        case 'tool':
            return { summary: `The tool ${(0,safe_line/* quote */.h)(facts.tool)} started this run and did not say for whom.` };
        case 'bot':
            return {
                summary: `The account ${(0,safe_line/* quote */.h)(facts.bot)} is a bot, and the role ${(0,safe_line/* quote */.h)(facts.role)} is for people.`,
                next: 'A person has to start the run, directly or by way of a tool that says for whom. Bots may use a role by ' +
                    'themselves only where the policy says `agents: true`.',
            };
        case 'through':
            return {
                summary: `${(0,report_reason/* theGrant */.SV)(refusal)} is good only by way of ${facts.entries.map((one) => (0,safe_line/* quote */.h)(one)).join(' or ')}.`,
                next: 'Start the run from there, or ask for a grant without `through`.',
            };
        case 'named':
        case 'bots-may':
            return {};
    }
}
function invalidProof(refusal) {
    const { facts } = refusal;
    const [expected, actual] = [(0,report_reason/* told */.Ev)(refusal, 'expected'), (0,report_reason/* told */.Ev)(refusal, 'actual')];
    return {
        summary: `The proof of who is behind this run is not good: ${actual.replace(/\.$/, '')}.`,
        ...(NEXT_BY_FAULT[facts.fault.kind] === undefined ? {} : { next: NEXT_BY_FAULT[facts.fault.kind] ?? '' }),
        detail: `Expected: ${expected.replace(/\.$/, '')}.`,
    };
}
/** What to do where starting it again is not enough. */
const NEXT_BY_FAULT = {
    sender: 'Start the run yourself, without `grantgate`, or from the tool: nobody else can use a proof that was made for it.',
    waited: 'It waited too long before it began. Start it again from the tool.',
    expired: 'Start it again from the tool, which makes a new proof: each is good for a few minutes.',
};
function outOfDelegation(refusal) {
    const { facts } = refusal;
    switch (facts.kind) {
        case 'role':
            return { summary: `The tool ${(0,safe_line/* quote */.h)(facts.entry)} may not use the role ${(0,safe_line/* quote */.h)(facts.role)} for anybody.` };
        case 'inputs':
            return {
                summary: `The tool ${(0,safe_line/* quote */.h)(facts.entry)} may not set ${facts.inputs.map((one) => (0,safe_line/* quote */.h)(one)).join(', ')}: only ` +
                    `inputs that ` +
                    'the policy lists for it, each of type choice, boolean or number, and types of events that it lists.',
            };
        case 'through':
            return {
                summary: `${(0,report_reason/* theGrant */.SV)(refusal)} is good only by way of ${facts.entries.map((one) => (0,safe_line/* quote */.h)(one)).join(' or ')}, and ` +
                    `this run came by way of ${(0,safe_line/* quote */.h)(facts.entry)}.`,
                next: 'Start the run from there, or ask for a grant without `through`.',
            };
    }
}

// EXTERNAL MODULE: ./lib/policy/window.js
var policy_window = __webpack_require__(12012);
;// CONCATENATED MODULE: ./lib/policy/window-opening.js

/** A window opens once a week at least; a day more, since its first opening may fall into an hour that is left out. */
const SEARCHED_MINUTES = 8 * 24 * 60;
/** Longest step that is taken while a window is shut. */
const STEP_MINUTES = 5;
/**
 * When a shut window opens next, in milliseconds since 1970: the first full minute at which it is open. `undefined`
 * when it does not within a week. A window of less than five minutes is found where it begins at a multiple of them.
 */
function opensAt(window, now) {
    const step = STEP_MINUTES * policy_window/* MINUTE_MS */.kg;
    const end = now + SEARCHED_MINUTES * policy_window/* MINUTE_MS */.kg;
    for (let at = Math.ceil(now / step) * step; at <= end; at += step) {
        if ((0,policy_window/* closesAt */.py)(window, at) === undefined)
            continue;
        let first = at;
        while (first - policy_window/* MINUTE_MS */.kg >= now && (0,policy_window/* closesAt */.py)(window, first - policy_window/* MINUTE_MS */.kg) !== undefined)
            first -= policy_window/* MINUTE_MS */.kg;
        return first;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(76317);
;// CONCATENATED MODULE: ./lib/report/tag-advice.js



const ADMINISTRATOR = 'Ask an administrator of the repository that holds the policy';
/** What is revoked besides one grant, in words; `undefined` when only that grant. */
function revokedFolder(facts) {
    if (facts.kind === 'none' || facts.kind === 'file')
        return undefined;
    const [kind = '', name = '', grant = tags/* ALL_SUFFIX */.gN] = (0,tags/* foldTag */.cM)(facts.place) === tags/* ALL_SUFFIX */.gN ? [] : facts.place.split('/').filter((part) => part !== '');
    if (facts.kind === 'tag' && (0,tags/* foldTag */.cM)(grant) !== tags/* ALL_SUFFIX */.gN)
        return undefined;
    if (kind === '')
        return 'every grant';
    return name === '' || (0,tags/* foldTag */.cM)(name) === tags/* ALL_SUFFIX */.gN
        ? `every grant below ${(0,safe_line/* quote */.h)(kind)}`
        : `all that ${(0,safe_line/* quote */.h)(`${kind}/${name}`)} has`;
}
/** A new grant helps only where nothing but the old one was revoked. */
function grantRevoked(refusal) {
    const { facts, usual } = refusal;
    if (facts.kind === 'file')
        return revokedInFile(facts, refusal);
    const summary = `${(0,report_reason/* theGrant */.SV)(refusal)} was revoked ${(0,report_reason/* told */.Ev)(refusal, 'actual')}.`;
    // break-glass access that was ended
    if (facts.kind === 'tag' && (0,tags/* foldTag */.cM)(facts.place).startsWith('break-glass/'))
        return { summary, ...tagSays(refusal), next: 'Ask for a grant, or open a new issue if the emergency goes on.' };
    const folder = revokedFolder(facts);
    if (folder === undefined)
        return { summary, ...tagSays(refusal), next: `${usual.next}${(0,report_reason/* filledPullRequest */.X_)(refusal)}` };
    if (facts.kind === 'unread')
        return {
            summary,
            next: `${ADMINISTRATOR} to delete the tags of grants that are long over: until then ${folder} counts as revoked, ` +
                'a new grant too.',
        };
    return {
        summary,
        ...tagSays(refusal),
        next: `A new grant would be revoked too, since the tag revokes ${folder}. ${ADMINISTRATOR}: the access comes back ` +
            'when the tag is deleted.',
    };
}
/** Who set a tag and why, in its own words; a plain tag has none. */
function tagSays(refusal) {
    const { tagNote } = refusal.context;
    return tagNote === undefined ? {} : { detail: noteSentence(tagNote, refusal) };
}
function noteSentence({ by, why, at }, refusal) {
    if (by === undefined && why === undefined)
        return 'The tag does not say by whom it was set, or why.';
    const who = by === undefined ? '' : ` that ${(0,safe_line/* quote */.h)(by)} set it`;
    const when = at === undefined || by === undefined ? '' : ` at ${(0,report_reason/* moment */.n$)(refusal, at)}`;
    const reason = why === undefined ? '' : `: ${(0,safe_line/* safeLine */.o)(why).replaceAll('`', "'").replace(/\.$/, '')}`;
    return `The tag says${who}${when}${reason}.`;
}
/** By whom, when and why: with whom to speak before anything else. */
function revokedInFile({ by, at, why }, refusal) {
    const reason = why === undefined ? '. The file does not say why' : `: ${(0,safe_line/* safeLine */.o)(why).replaceAll('`', "'").replace(/\.$/, '')}`;
    return {
        summary: `${(0,report_reason/* theGrant */.SV)(refusal)} was revoked by ${(0,safe_line/* quote */.h)(by)} at ${(0,report_reason/* moment */.n$)(refusal, at)}${reason}.`,
        next: `Ask ${(0,safe_line/* quote */.h)(by)} about it. ${refusal.usual.next}${(0,report_reason/* filledPullRequest */.X_)(refusal)}`,
    };
}
/** What ends a freeze: a reviewed entry, where the policy can name its tag. */
function frozen(refusal) {
    const { facts } = refusal;
    if (facts.kind === 'none')
        return (0,report_reason/* detail */._0)(refusal);
    return { ...(0,report_reason/* detail */._0)(refusal), ...(facts.kind === 'tag' ? tagSays(refusal) : {}), next: thaw(facts) };
}
function thaw(freeze) {
    switch (freeze.kind) {
        case 'tag':
            return ('Wait until the freeze is over, or ask whoever set the tag. A reviewed change of the policy ends it: ' +
                `${(0,safe_line/* quote */.h)(`lifted: [${freeze.tag}]`)}.`);
        case 'unnamed':
            return ('Name the tags in the evidence, `frozen: [grantgate/frozen/20261128T180000Z]`: then those do not count ' +
                'that the policy lists under `lifted`.');
        case 'unread':
        case 'in-the-way':
            return (`${ADMINISTRATOR} to look at its tags at and below \`${tags/* ROOT */.Dl}\`: \`lifted\` in the policy does not help ` +
                'here.');
    }
}

;// CONCATENATED MODULE: ./lib/report/grant-reasons.js




const GRANT_REASONS = {
    'grant-invalid': {
        summary: 'The grant has a mistake in it.',
        next: 'Correct the file in a new pull request. `grantgate lint` shows the line.',
        target: ({ problem: { line } }) => ({ page: 'grant', ...(line > 0 ? { line } : {}) }),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: (refusal) => ({ summary: `${(0,report_reason/* theGrant */.SV)(refusal)} has a mistake in it: ${(0,report_reason/* actual */.Jd)(refusal)}.` }),
    },
    'grant-revoked': {
        summary: 'The grant was revoked.',
        next: 'Ask for a new grant, under another name, if the access is still needed.',
        target: (facts) => ({ page: revokedFolder(facts) === undefined ? 'new' : 'grant' }),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: grantRevoked,
    },
    'grant-too-long': {
        summary: 'The grant lasts longer than the policy allows.',
        next: 'Ask for a shorter grant.',
        target: (0,report_reason.to)('new'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: (refusal) => ({
            summary: `${(0,report_reason/* theGrant */.SV)(refusal)} lasts longer than the policy allows, which is ${(0,report_reason/* told */.Ev)(refusal, 'expected')}.`,
            next: `Ask for a shorter grant.${(0,report_reason/* filledPullRequest */.X_)(refusal)}`,
        }),
    },
    'grant-not-started': {
        summary: 'The grant has not begun yet.',
        next: 'Start the run again after the grant begins.',
        target: (0,report_reason.to)('grant'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: (refusal) => ({
            summary: `${(0,report_reason/* theGrant */.SV)(refusal)} begins only at ${(0,report_reason/* moment */.n$)(refusal, refusal.facts.starts)}.`,
            next: 'Start the run again after that.',
        }),
    },
    'grant-expired': {
        summary: 'The grant has ended.',
        next: 'Ask for a new grant.',
        target: (0,report_reason.to)('new'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: (refusal) => ({
            summary: `${(0,report_reason/* theGrant */.SV)(refusal)} ended at ${(0,report_reason/* moment */.n$)(refusal, refusal.facts.expires)}.`,
            next: `Ask for a new grant.${(0,report_reason/* filledPullRequest */.X_)(refusal)}`,
        }),
    },
    'outside-window': {
        summary: 'The role may not be used at this time.',
        next: 'Start the run again while a window of the role is open.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('role'),
        words: windowWords,
    },
    'principal-mismatch': {
        summary: 'The grant belongs to another account.',
        next: 'Ask for a grant with the numeric id of your account.',
        target: (0,report_reason.to)('new'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: principalMismatch,
    },
    'rerun-by-other': {
        summary: 'The run was started again by somebody whom the grant does not cover.',
        next: 'Let the person with the grant start the run, or ask for a grant of your own.',
        target: (0,report_reason.to)('grant'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: rerun,
    },
    'uses-exhausted': {
        summary: 'The grant has been used as often as it may be.',
        next: 'Ask for a new grant.',
        target: (0,report_reason.to)('new'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: (refusal) => ({
            summary: `${(0,report_reason/* theGrant */.SV)(refusal)} has been used as often as it may be: ${(0,report_reason/* told */.Ev)(refusal, 'actual')}.`,
            next: `Ask for a new grant.${(0,report_reason/* filledPullRequest */.X_)(refusal)}`,
        }),
    },
};
/** When it is open, and from when on next: in UTC, and by the clock of the people who wait for it. */
function windowWords(refusal) {
    const { facts } = refusal;
    const openings = facts.windows.flatMap((window) => opensAt(window, facts.now) ?? []);
    const next = openings.length === 0
        ? refusal.usual.next
        : `Start the run again from ${(0,report_reason/* moment */.n$)(refusal, Math.min(...openings))} on.`;
    return {
        summary: `${(0,report_reason/* theRole */.Y$)(refusal).replace(/^the/, 'The')} may not be used at this time, only ${(0,report_reason/* expected */.p6)(refusal)}.`,
        next,
    };
}
function principalMismatch(refusal) {
    const { decision, facts } = refusal;
    const id = `principal-id: ${decision.run.triggering_actor_id}`;
    if (facts.named.kind === 'unnumbered')
        return {
            summary: `${(0,report_reason/* theGrant */.SV)(refusal)} does not name its account by number.`,
            next: `Ask for a grant with ${(0,safe_line/* quote */.h)(id)} in it.${(0,report_reason/* filledPullRequest */.X_)(refusal)}`,
        };
    const [holder, own] = [(0,report_reason/* told */.Ev)(refusal, 'expected'), (0,report_reason/* told */.Ev)(refusal, 'actual')];
    const summary = `${(0,report_reason/* theGrant */.SV)(refusal)} belongs to ${holder}, and this run to ${own}.`;
    return facts.named.kind === 'team'
        ? {
            summary,
            next: 'A team that was recreated under an old name is another team. Ask for a grant that names the team of ' +
                `today by number.${(0,report_reason/* filledPullRequest */.X_)(refusal)}`,
        }
        : { summary, next: `Ask for a grant of your own, with ${(0,safe_line/* quote */.h)(id)} in it.${(0,report_reason/* filledPullRequest */.X_)(refusal)}` };
}
function rerun(refusal) {
    const { actor, triggering_actor: other } = refusal.decision.run;
    const grant = (0,report_reason/* theGrant */.SV)(refusal).replace(/^The/, 'the');
    return {
        summary: `${(0,safe_line/* quote */.h)(other)} pressed re-run on a run of ${(0,safe_line/* quote */.h)(actor)}, and ${grant} does not cover ${(0,safe_line/* quote */.h)(other)}.`,
    };
}

;// CONCATENATED MODULE: ./lib/report/policy-reasons.js



const POLICY_REASONS = {
    'policy-missing': {
        summary: 'There is no access policy.',
        next: 'Add `.github/access/policy.yml` to the default branch.',
        target: (0,report_reason.to)('grant'),
        whom: (0,report_reason/* toAsk */.jL)('policy'),
        words: ({ context }) => ({
            summary: `There is no access policy in ${(0,safe_line/* quote */.h)(context.policyRepository)}.`,
            next: `Add ${(0,safe_line/* quote */.h)(`${context.policyPath}/policy.yml`)} to its default branch.`,
        }),
    },
    'policy-invalid': {
        summary: 'The access policy has an error, so nothing can be allowed.',
        next: `${report_reason/* ASK_ADMIN */.cq} \`grantgate lint\` shows the line.`,
        target: ({ problem: { line } }) => ({ page: 'policy', ...(line > 0 ? { line } : {}) }),
        whom: (0,report_reason/* toAsk */.jL)('policy'),
        words: (refusal) => ({ summary: `${refusal.usual.summary.replace(/\.$/, '')}: ${(0,report_reason/* actual */.Jd)(refusal)}.` }),
    },
    'policy-unreviewed': {
        summary: 'The access policy was changed without the review that it asks for, so nothing can be allowed.',
        next: `${report_reason/* ASK_ADMIN */.cq} To put it right, those whom the policy listed before have to approve the pull request of that ` +
            'change; or, where it was pushed, pull requests that undo it: one that reverts `policy.yml`, or one that ' +
            'deletes it and another that adds it again.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('policy'),
        words: unreviewedWords,
    },
    frozen: {
        summary: 'All access is frozen at the moment.',
        next: 'Wait until the freeze is over, or ask whoever set the tag at or below `grantgate/frozen`. A reviewed change ' +
            'of the policy ends it, by naming the tag under `lifted`.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('policy'),
        words: frozen,
    },
    'never-allowed': {
        summary: 'The policy never allows this branch, tag or environment.',
        next: 'Start the run from another branch, or for another environment. No grant can open this one.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('role'),
        words: neverWords,
    },
};
/** Most roles that are named. */
const MAX_SHOWN_ROLES = 3;
/** What would do instead: whoever starts a workflow for the first time starts it from the default branch. */
function neverWords(refusal) {
    const { facts } = refusal;
    if (facts.kind === 'none')
        return {};
    const summary = `The policy never allows the ${facts.kind} ${(0,safe_line/* quote */.h)(facts.name)}, whatever a grant says.`;
    const open = openTo(facts.roles);
    if (open.length === 0)
        return { summary, next: `No ${facts.kind} is open to this role. Ask ${(0,report_reason/* theCaretakers */.fd)(refusal)}.` };
    const others = facts.never.filter((pattern) => pattern.toLowerCase() !== facts.name.toLowerCase());
    const but = others.length === 0 ? '' : ` Never allowed: ${[facts.name, ...others].map((one) => (0,safe_line/* quote */.h)(one)).join(', ')}.`;
    const where = facts.kind === 'environment' ? 'Choose another environment' : `Start the run from another ${facts.kind}`;
    const how = facts.kind === 'environment' ? '' : ', which you choose beside “Run workflow”';
    return { summary, next: `${where} that matches ${open.join(' or ')}${how}.${but}` };
}
/** What each role is for, with its name where there are several; those that are for the same are named together. */
function openTo(roles) {
    const names = new Map();
    for (const { role, patterns } of roles)
        if (patterns.length > 0)
            names.set(listed(patterns), [...(names.get(listed(patterns)) ?? []), (0,safe_line/* quote */.h)(role)]);
    const shown = [...names].slice(0, MAX_SHOWN_ROLES);
    return shown.map(([patterns, owners]) => roles.length === 1 ? patterns : `${patterns} (the role${owners.length === 1 ? '' : 's'} ${owners.join(', ')})`);
}
function listed(patterns) {
    return patterns.map((pattern) => (0,safe_line/* quote */.h)(pattern)).join(' or ');
}
const ANOTHER_APPROVAL = `${report_reason/* ASK_ADMIN */.cq} To put it right, an approver of the policy before it, who neither wrote the change nor started ` +
    'this run, has to approve the pull request of that change: an approval counts after the merge as well.';
const BY_A_PERSON = `${report_reason/* ASK_ADMIN */.cq} To put it right, a person has to propose pull requests, and an approver of the policy before it ` +
    'has to approve them: one that reverts `policy.yml`, or one that deletes it and another that adds it again.';
/** Advice that fits what is wrong with the last change: its pull request can still be approved, a push cannot. */
function unreviewedWords(refusal) {
    return { ...(0,report_reason/* detail */._0)(refusal), next: cureOf(refusal.facts) ?? refusal.usual.next };
}
function cureOf(facts) {
    return facts.kind === 'change' ? cureOfChange(facts.fault) : undefined;
}
function cureOfChange({ reason, facts }) {
    switch (reason) {
        case 'approval-missing':
            if (facts.kind === 'bot')
                return BY_A_PERSON;
            return facts.kind === 'none-stands' || facts.kind === 'too-few' ? ANOTHER_APPROVAL : undefined;
        case 'approval-self':
            return facts.kind === 'involved' ? ANOTHER_APPROVAL : undefined;
        case 'approval-stale':
            // of another base, and of another file, a review after the merge does not count either
            return facts.kind === 'changed-on-default' || facts.kind === 'earlier-commit' ? ANOTHER_APPROVAL : undefined;
        case 'approval-ineligible':
            return ANOTHER_APPROVAL;
    }
}

// EXTERNAL MODULE: ./lib/policy/grant-path.js
var grant_path = __webpack_require__(45574);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(78400);
// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(56721);
// EXTERNAL MODULE: ./lib/report/new-grant.js
var new_grant = __webpack_require__(19515);
// EXTERNAL MODULE: ./lib/report/permission-block.js
var permission_block = __webpack_require__(70591);
;// CONCATENATED MODULE: ./lib/report/run-reasons.js







const RUN_REASONS = {
    'identity-unverified': {
        summary: 'It could not be proven who started this run.',
        next: 'The job needs `permissions: id-token: write`. Runs from forks cannot have it.',
        target: (0,report_reason.to)('grant'),
        whom: (0,report_reason/* toAsk */.jL)('repository'),
        words: unverifiedWords,
    },
    'role-unknown': {
        summary: 'The role is not in the policy.',
        next: 'Check the name of the role in the workflow and in the grant.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('policy'),
        words: (refusal) => ({
            summary: `The role ${(0,report_reason/* actual */.Jd)(refusal)} is not in the policy.`,
            next: `${refusal.usual.next}${roles(refusal)}`,
        }),
    },
    'role-ambiguous': {
        summary: 'Several roles would allow this run, and none was named.',
        next: 'Name one with the input `role`.',
        target: (0,report_reason.to)('grant'),
        whom: (0,report_reason/* toAsk */.jL)('repository'),
        words: (refusal) => ({
            summary: `Several roles would allow this run (${(0,report_reason/* actual */.Jd)(refusal)}), and none was named.`,
        }),
    },
    'no-grant': {
        summary: 'Nobody has granted this access yet.',
        next: 'Ask for a grant.',
        target: (0,report_reason.to)('new'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: noGrantWords,
    },
    undecidable: {
        summary: 'A fact that the decision needs could not be read, so the run was refused.',
        next: 'Ask the people who look after this repository to look at it. Start the run again only where it says that ' +
            'this is temporary.',
        target: (0,report_reason.to)('grant'),
        whom: (facts) => (undecidableFault(facts)?.kind === 'no-permission' ? 'repository' : 'policy'),
        words: undecidableWords,
    },
};
/** The permission is what is missing only where there is no token. */
function unverifiedWords(refusal) {
    const next = 'Start the run again. If it is refused again, ask the people who look after this repository to look at what ' +
        'runs before the gate, and at the proxy of the runner.';
    if (refusal.facts.fault.kind !== 'no-token')
        return { ...(0,report_reason/* detail */._0)(refusal), next };
    return {
        summary: 'The job needs `id-token: write`, so that the gate can tell who started this run.',
        next: `${FOR_THE_JOB} A run of a pull request from a fork can never have it.`,
        detail: `${(0,report_reason/* told */.Ev)(refusal, 'actual')}.`,
        paste: (0,permission_block/* permissionBlock */.h)(false),
    };
}
function roles({ context }) {
    const names = (0,report_context/* policyRoles */.uU)(context) ?? [];
    return names.length === 0 ? '' : ` The policy has ${(0,safe_line/* quote */.h)(names.join(', '))}.`;
}
function noGrantWords(refusal) {
    const { decision, context, facts } = refusal;
    if (facts.kind === 'named')
        return noSuchGrant(facts.grant, refusal);
    const role = context.role === undefined ? 'this access' : `the role ${(0,safe_line/* quote */.h)(context.role)}`;
    const { run } = decision;
    const again = run.actor_id === run.triggering_actor_id
        ? ''
        : `, who began the run that ${(0,safe_line/* quote */.h)(decision.principal)} started again,`;
    return {
        summary: `Nobody has granted ${(0,safe_line/* quote */.h)(run.actor)}${again} ${role} yet.`,
        next: `Ask for a grant.${(0,report_reason/* filledPullRequest */.X_)(refusal)}${placeOfGrant(refusal)}`,
    };
}
/** Where the grant would be, for whoever has no link to a form of it. */
function placeOfGrant({ decision, context, linked }) {
    const path = linked ? undefined : (0,new_grant/* proposeGrant */.X)(decision, context)?.path;
    if (path === undefined)
        return '';
    const file = `${context.policyPath}/${path}`;
    return ` It is a file such as ${(0,safe_line/* quote */.h)(file)} in ${(0,safe_line/* quote */.h)(context.policyRepository)}, proposed as a pull request.`;
}
/** One grant alone was to be looked at. */
function noSuchGrant(named, { decision, context }) {
    const role = context.role === undefined ? '' : ` with the role ${(0,safe_line/* quote */.h)(context.role)}`;
    const meant = (0,grant_path/* meantGrant */.Ew)(named) ?? (0,nearest/* nearest */.p)(named, context.grants ?? []);
    return {
        summary: `There is no grant ${(0,safe_line/* quote */.h)(named)} of ${(0,safe_line/* quote */.h)(decision.run.actor)}${role}.`,
        next: meant === undefined
            ? 'Name a grant by its path below `grants/`, without `.yml`, such as `users/mona/november-banner`.'
            : `Did you mean ${(0,safe_line/* quote */.h)(meant)}? A grant is named by its path below \`grants/\`, without \`.yml\`.`,
    };
}
const FOR_THE_JOB = 'This is not your fault: the workflow has to change. Show this page to the people who look after it.';
const START_LATER = 'Start the run again later: this is temporary, and no permission is missing.';
const UNSHOWN = 'Start the run again in a minute. If that does not help, ask the people who look after this repository: the ' +
    'token needs `contents: read`, and a branch that moves too often needs a new grant, or a quiet repository for ' +
    'policy and grants.';
function undecidableWords(refusal) {
    const { facts } = refusal;
    // what passes by itself needs no permission: then waiting is all there is to do
    const fault = undecidableFault(facts);
    if (fault?.kind === 'passing')
        return { ...(0,report_reason/* detail */._0)(refusal), next: START_LATER };
    if (fault?.needs !== undefined && fault.needs.length > 0)
        return lacking(fault.needs, refusal);
    return isAboutLog(facts) ? { ...(0,report_reason/* detail */._0)(refusal), next: UNSHOWN } : (0,report_reason/* detail */._0)(refusal);
}
/** A permission is the commonest mistake, so it is the headline. */
function lacking(needs, refusal) {
    const isCounting = needs.includes('contents: write');
    const why = isCounting
        ? 'so that the uses of the grant can be counted'
        : 'so that the gate can read what the decision needs';
    return {
        summary: `The job needs ${needs.map((one) => (0,safe_line/* quote */.h)(one)).join(' and ')}, ${why}.`,
        next: `${FOR_THE_JOB} A \`token\` that was given to the gate needs the same.`,
        detail: `${(0,report_reason/* told */.Ev)(refusal, 'actual').replace(/\.$/, '')}.`,
        paste: (0,permission_block/* permissionBlock */.h)(isCounting),
    };
}
/** Whether it is the log of what moved the branch that does not tell. */
function isAboutLog(facts) {
    if (undecidableFault(facts)?.kind === 'branch-log')
        return true;
    if (facts.kind !== 'approval' && facts.kind !== 'policy')
        return false;
    const doubt = innerDoubt(facts.doubt);
    return doubt.kind === 'line' || doubt.kind === 'line-without-review' || doubt.kind === 'first-line';
}
/** Of a doubt about the last change of policy or people, the doubt about its approval. */
function innerDoubt(doubt) {
    return doubt.kind === 'change' || doubt.kind === 'people' ? doubt.doubt : doubt;
}
/** What whoever could not read a fact said about that. */
function undecidableFault(facts) {
    if ('fault' in facts)
        return facts.fault;
    if (!('doubt' in facts))
        return undefined;
    const doubt = innerDoubt(facts.doubt);
    return 'fault' in doubt ? doubt.fault : undefined;
}

// EXTERNAL MODULE: ./lib/report/check-words.js + 2 modules
var check_words = __webpack_require__(54943);
// EXTERNAL MODULE: ./lib/report/scope-left.js
var scope_left = __webpack_require__(82946);
;// CONCATENATED MODULE: ./lib/report/scope-reasons.js




const SCOPE_REASONS = {
    'repository-out-of-scope': {
        summary: 'This repository is not covered by the role or the grant.',
        next: 'Run it in a repository that is covered. A wider grant helps only where the grant is narrower than the role.',
        target: limitPage,
        whom: limitKeepers,
        words: outOf('repository', (left) => `Run it in a repository that matches ${left}`),
    },
    'workflow-out-of-scope': {
        summary: 'This workflow is not covered by the role or the grant.',
        next: 'Start a workflow that is covered. A wider grant helps only where the grant is narrower than the role.',
        target: limitPage,
        whom: limitKeepers,
        words: outOf('workflow', (left) => `Start a workflow that matches ${left}`),
    },
    'event-out-of-scope': {
        summary: 'The run was started in a way that the role or the grant does not cover.',
        next: 'Start it in a way that is covered, usually with “Run workflow”.',
        target: limitPage,
        whom: limitKeepers,
        words: outOf('way of starting a run', (left) => `Start it by ${left}${left === '`workflow_dispatch`' ? ', which is “Run workflow” on its page' : ''}`, (asked) => `A run that is started by ${asked}`),
    },
    'branch-out-of-scope': {
        summary: 'This branch is not covered by the role or the grant.',
        next: 'Start the run from a branch that is covered: choose it beside “Run workflow”. A wider grant helps only where ' +
            'the grant is narrower than the role.',
        target: limitPage,
        whom: limitKeepers,
        words: outOf('branch', (left) => `Start the run from a branch that matches ${left}`),
    },
    'tag-out-of-scope': {
        summary: 'This tag is not covered by the role or the grant.',
        next: 'Start the run from a tag or branch that is covered. A wider grant helps only where the grant is narrower than ' +
            'the role.',
        target: limitPage,
        whom: limitKeepers,
        words: outOf('tag', (left) => `Start the run from a tag that matches ${left}`),
    },
    'environment-out-of-scope': {
        summary: 'This environment is not covered by the role or the grant.',
        next: 'Choose an environment that is covered. A wider grant helps only where the grant is narrower than the role.',
        target: limitPage,
        whom: limitKeepers,
        words: outOf('environment', (left) => `Choose an environment that matches ${left}`),
    },
    'runner-out-of-scope': {
        summary: 'This kind of runner is not covered by the role.',
        next: 'Run the job on a runner that the role lists.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('role'),
        words: outOf('kind of runner', (left) => `Run the job on a runner that is ${left}`),
    },
    'ref-unprotected': {
        summary: 'The branch or tag is not protected, and the role demands it.',
        next: `${report_reason/* ASK_ADMIN */.cq} The branch needs a protection rule.`,
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('role'),
        words: report_reason/* detail */._0,
    },
};
/** The page where the limit stands. */
function limitPage({ outside }) {
    return { page: outside?.by === 'role' ? 'policy' : 'grant' };
}
/** A wider grant is approved; a wider role is not a matter of grants. */
function limitKeepers({ outside }) {
    return outside?.by === 'role' ? 'role' : 'approvers';
}
/**
 * What is out of scope, and what would do: a wider grant only where the role would allow it. `how` says what to do to
 * be on something of what is left.
 */
function outOf(noun, how, subject = (asked) => `The ${noun} ${asked}`) {
    return (refusal) => {
        const { facts } = refusal;
        const asked = outsideNames(facts) ?? (0,report_reason/* actual */.Jd)(refusal);
        const left = (0,scope_left/* scopeLeft */.G)(facts);
        const grant = (0,report_reason/* theGrant */.SV)(refusal).replace(/^The/, 'the');
        if (facts.outside?.by === 'grant')
            return {
                summary: `${subject(asked)} is not covered by ${grant}.`,
                next: left === undefined
                    ? `${(0,report_reason/* theGrant */.SV)(refusal)} leaves no ${noun} of ${(0,report_reason/* theRole */.Y$)(refusal)}: it is narrowed to ` +
                        `${(0,safe_line/* quote */.h)((0,check_words/* patternList */.B2)(facts.narrowed ?? []))}, and the role is for ${(0,safe_line/* quote */.h)((0,check_words/* patternList */.B2)(facts.role))}. ` +
                        'Ask for another grant.'
                    : `${how(left)}, or ask for a wider grant: ${(0,report_reason/* theRole */.Y$)(refusal)} allows it, and only the grant is narrower.`,
            };
        return {
            summary: `${subject(asked)} is not covered by ${(0,report_reason/* theRole */.Y$)(refusal)}.`,
            next: ofRole(refusal, noun, left === undefined ? undefined : how(left)),
        };
    };
}
/** No grant widens a role. */
function ofRole(refusal, noun, way) {
    const { facts } = refusal;
    const role = (0,report_reason/* theRole */.Y$)(refusal).replace(/^the/, 'The');
    const whom = (0,report_reason/* theCaretakers */.fd)(refusal);
    if (facts.role.length === 0)
        return `${role} is for no ${noun} at all; no grant can change that. Ask ${whom}.`;
    const only = `${role} is only for ${(0,safe_line/* quote */.h)((0,check_words/* patternList */.B2)(facts.role))}; no grant can change that.`;
    if (way === undefined)
        return `${only} Ask ${whom}.`;
    const limits = facts.narrowed === undefined ? `${role} is for nothing else, and no grant can change that.` : only;
    return `${way}. ${limits} If it has to be another one, ask ${whom}.`;
}
function outsideNames({ outside }) {
    const names = outside?.names ?? [];
    return names.length === 0 ? undefined : names.map((name) => (0,safe_line/* quote */.h)(name)).join(' and ');
}

// EXTERNAL MODULE: ./lib/report/step-findings.js
var step_findings = __webpack_require__(92805);
;// CONCATENATED MODULE: ./lib/report/step-reasons.js



const STEP_REASONS = {
    'permissions-out-of-scope': {
        summary: 'The job asks for more permissions than the role allows.',
        next: 'Lower the `permissions` of the job.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('role'),
        words: permissionsWords,
    },
    'step-out-of-scope': {
        summary: 'A later step would touch something that the role or the grant does not cover.',
        next: 'This is not the fault of whoever started the run: show it to the people who look after the workflow. The ' +
            'step that is named has to change; a wider grant helps only where the grant is narrower than the role.',
        target: (facts) => ({ page: facts.kind === 'found' && facts.first.limit !== 'grant' ? 'policy' : 'grant' }),
        whom: (facts) => (facts.kind === 'found' && facts.first.limit === 'grant' ? 'approvers' : 'role'),
        words: outOfScopeWords,
    },
    'step-undecidable': {
        summary: 'What a later step touches cannot be determined in advance.',
        next: 'This is not the fault of whoever started the run: show it to the people who look after the workflow. They ' +
            'can write the branch or environment of the step that is named as a fixed value. Where it is not known which ' +
            'clone it works in, they can check out the repository in this job before it.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('role'),
        words: stepUndecidableWords,
    },
};
/** Longest name in a sentence that is read on a phone. */
const MAX_SENTENCE_CHARACTERS = 200;
/** Longest piece of a step: where it stands comes after it. */
const MAX_WRITTEN_CHARACTERS = 160;
function notYourFault(refusal) {
    return `This is not your fault: the workflow has to change. Show this page to ${(0,report_reason/* theCaretakers */.fd)(refusal)}.`;
}
/** Advice that fits what is too much, or is not said at all. */
function permissionsWords(refusal) {
    const { facts, usual } = refusal;
    if (facts.kind !== 'found')
        return (0,report_reason/* detail */._0)(refusal);
    const { first, more } = facts;
    const cures = {
        unsaid: 'Write the `permissions` that the job needs into the workflow.',
        contents: `${usual.next} If it writes \`contents\` to count the uses of the grant, the role has to allow that, under ` +
            '`permissions` in the policy.',
        other: usual.next,
    };
    return {
        summary: first.asks === 'unsaid'
            ? `The job ${(0,safe_line/* quote */.h)(first.job)} does not say which permissions it needs, and ${(0,report_reason/* theRole */.Y$)(refusal)} limits them.`
            : `The job ${(0,safe_line/* quote */.h)(first.job)} asks for more permissions than ${(0,report_reason/* theRole */.Y$)(refusal)} allows.`,
        next: `${notYourFault(refusal)} What they can do: ${cures[first.asks]}`,
        detail: placed(first, more, `At most: ${(0,safe_line/* quote */.h)(first.allowed, MAX_SENTENCE_CHARACTERS)}.`),
    };
}
function outOfScopeWords(refusal) {
    const { facts } = refusal;
    if (facts.kind !== 'found')
        return (0,report_reason/* detail */._0)(refusal);
    const { first, more } = facts;
    const grant = (0,report_reason/* theGrant */.SV)(refusal).replace(/^The/, 'the');
    const beyond = {
        never: '',
        role: `, which ${(0,report_reason/* theRole */.Y$)(refusal)} does not cover`,
        grant: `, which ${grant} does not cover`,
        push: `, which ${(0,report_reason/* theRole */.Y$)(refusal)} does not let a push change`,
    };
    const cures = {
        never: 'change the step that is named. No grant can open what the policy never allows.',
        role: 'change the step that is named, or the role. No grant can change that.',
        grant: 'change the step that is named. Where it has to do this, ask for a wider grant: the role allows it, and only ' +
            'the grant is narrower.',
        push: 'change the step that is named, or allow such a push under `push` of the role. No grant can change that.',
    };
    return {
        summary: `A later step would touch ${sentencePart(first.what)}${beyond[first.limit]}, so the run stops before it.`,
        next: `${notYourFault(refusal)} What they can do: ${cures[first.limit]}`,
        detail: placed(first, more, `Allowed: ${(0,safe_line/* quote */.h)(first.allowed, MAX_SENTENCE_CHARACTERS)}.`),
    };
}
/** What makes a step decidable, by what is unknown about it: a fixed value helps only where a value is missing. */
const STEP_CURES = {
    clone: 'check out the repository in this job with `actions/checkout`, in a step before the one that is named: then ' +
        'it is known where it pushes to.',
    vars: 'pass it to the gate: `vars: ${{ toJSON(vars) }}` under `with` of its step.',
    needs: 'pass it to the gate: `needs: ${{ toJSON(needs) }}` under `with` of its step.',
    contexts: 'pass both to the gate: `vars: ${{ toJSON(vars) }}` and `needs: ${{ toJSON(needs) }}` under `with` of its step.',
    environments: 'look at the policy: it lists under `environments` what deploy tools call them, and this name is not there.',
    opaque: 'write what the step does as commands that can be read. Where its code may be relied on, the policy can say so, ' +
        'under `programs` or `actions`.',
    choice: 'remove what is not covered from the options of the input.',
    workflow: 'give the gate a `token` with `contents: read` for the repository that has the workflow.',
    file: 'correct the file that is named. `grantgate preflight` shows where GitHub would not run it.',
    other: 'write the branch or environment of the step that is named as a fixed value. Where it is not known which clone ' +
        'it works in, check out the repository in this job before it.',
};
function stepUndecidableWords(refusal) {
    const { facts } = refusal;
    if (facts.kind !== 'found')
        return (0,report_reason/* detail */._0)(refusal);
    const { first, more } = facts;
    return {
        summary: 'What a later step of this run touches cannot be determined in advance, so the run stops before it.',
        next: `${notYourFault(refusal)} What they can do: ${STEP_CURES[first.doubt]}`,
        detail: placed(first, more, `Not known: ${sentencePart(first.what)}.`),
    };
}
/** What is written there and where, for whoever puts it right; `rest` is a sentence about it. */
function placed(fact, more, rest) {
    const others = more === 0 ? '' : ` There ${more === 1 ? 'is 1 more' : `are ${more} more`}.`;
    // a step without a name is called after what it runs
    const place = (0,step_findings/* stepPlace */.q)(fact.step === fact.text ? { ...fact, step: undefined } : fact);
    return `${(0,safe_line/* quote */.h)(fact.text, MAX_WRITTEN_CHARACTERS)} in ${place}. ${rest}${others}`;
}
/** A phrase with names in backticks, as it was put together; an odd one of them would turn the rest into a name. */
function sentencePart(what) {
    const line = (0,safe_line/* safeLine */.o)(what, MAX_SENTENCE_CHARACTERS);
    return line.split('`').length % 2 === 1 ? line : line.replaceAll('`', "'");
}

;// CONCATENATED MODULE: ./lib/report/reasons.js








/** Every reason in words: what happened, what to do, and where. */
const REASONS = {
    ...RUN_REASONS,
    ...POLICY_REASONS,
    ...DELEGATION_REASONS,
    ...GRANT_REASONS,
    ...APPROVAL_REASONS,
    ...break_glass_reasons/* BREAK_GLASS_REASONS */.h,
    ...SCOPE_REASONS,
    ...STEP_REASONS,
};


/***/ }),

/***/ 82946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ scopeLeft)
/* harmony export */ });
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29121);
/* harmony import */ var _policy_overlap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91581);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91020);



/** What a run may be on, in words; `undefined` when role and grant together leave nothing. */
function scopeLeft({ role, narrowed }) {
    if (narrowed === undefined)
        return role.length === 0 ? undefined : namesOf(role);
    const whole = [];
    const partly = [];
    for (const pattern of narrowed) {
        const within = role.filter((one) => coversPattern(one, pattern));
        if (role.some((one) => coversPattern(pattern, one)))
            whole.push(pattern);
        else if (within.length > 0)
            whole.push(...within);
        else if (role.some((one) => !(0,_policy_overlap_js__WEBPACK_IMPORTED_MODULE_1__/* .areDisjoint */ .h)(one, pattern)))
            partly.push(pattern);
    }
    if (whole.length > 0)
        return namesOf([...new Set(whole)]);
    return partly.length === 0 ? undefined : `both ${namesOf(partly)} and ${namesOf(role)}`;
}
/** Whether whatever the first pattern matches, the second does; a doubt is `false`. */
function coversPattern(one, other) {
    return one === other || other === '**' || (!/[*?[\\]/.test(one) && (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(other, one));
}
function namesOf(patterns) {
    const all = patterns.map((pattern) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(pattern));
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}`;
}


/***/ }),

/***/ 92805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ stepsFound),
/* harmony export */   q: () => (/* binding */ stepPlace)
/* harmony export */ });
/** Longest piece of a step in a sentence: what is wrong with it comes after it. */
const MAX_STEP_CHARACTERS = 160;
/**
 * Puts into words what reading the steps found: the first place and how many more there are. `describe` says what is
 * wrong there, after what is written there, cut to a length at which that still shows.
 */
function stepsFound(expected, describe) {
    return (facts) => {
        if (facts.kind === 'read')
            return { expected, actual: `${facts.steps} ${facts.steps === 1 ? 'step' : 'steps'} read` };
        const { first, more } = facts;
        const written = first.text.length > MAX_STEP_CHARACTERS ? `${first.text.slice(0, MAX_STEP_CHARACTERS)}…` : first.text;
        return {
            expected: first.allowed,
            actual: `${stepPlace(first)}: ${describe(first, `\`${written}\``)}${more === 0 ? '' : `, and ${more} more`}`,
        };
    };
}
function stepPlace({ place, job, step }) {
    return (`${place.file}, line ${place.line}, job \`${job}` +
        `\`${step === undefined || step === '' ? '' : `, step “${step}”`}`);
}


/***/ }),

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ roleOfRun),
/* harmony export */   Q7: () => (/* binding */ whomToAsk),
/* harmony export */   oP: () => (/* binding */ caretakers)
/* harmony export */ });
/* harmony import */ var _approver_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68205);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56721);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91020);



/** The role that a refused run was for, where that can be told. */
function roleOfRun({ role }, context) {
    const roles = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .policyRoles */ .uU)(context) ?? [];
    return role ?? context.role ?? (roles.length === 1 ? roles[0] : undefined);
}
/** Whom to ask about a refusal, by name where the policy names anybody: whole sentences. */
function whomToAsk(whom, decision, context) {
    const { approval } = context.policy ?? {};
    switch (whom) {
        case 'approvers':
            if (approval === undefined)
                return keepersSentence(context);
            return [
                approversSentence(approval, neededFor(decision, context, approval), context),
                ...ownerSentence(decision, context),
            ].join(' ');
        case 'role':
            return ownerSentence(decision, context)[0] ?? keepersSentence(context);
        case 'policy':
            return [
                keepersSentence(context),
                ...(approval === undefined ? [] : [approversSentence(approval, approval.count ?? 1, context)]),
            ].join(' ');
        case 'repository':
            return `${capital(keepers(decision.run.repository))}.`;
    }
}
/** Those who answer for the role of a run: its owner, else whoever looks after the repository of the policy. */
function caretakers(decision, context) {
    const owner = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .policyRole */ .h3)(context, roleOfRun(decision, context))?.owner;
    return owner === undefined ? keepers(context.policyRepository) : (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(owner);
}
function keepers(repository) {
    return `the people who look after ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(repository)}`;
}
function neededFor(decision, context, { count = 1 }) {
    return Math.max(count, (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .policyRole */ .h3)(context, roleOfRun(decision, context))?.approval?.count ?? 1);
}
function approversSentence({ approvers }, needed, { logins }) {
    const how = needed === 1 ? '' : `, and it takes ${needed} of them`;
    return `${capital((0,_approver_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeApprovers */ .Q)(approvers, logins))} can approve${how}. Nobody can approve their own access.`;
}
/** One sentence, or none where the role names no owner. */
function ownerSentence(decision, context) {
    const name = roleOfRun(decision, context);
    const owner = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .policyRole */ .h3)(context, name)?.owner;
    return owner === undefined || name === undefined
        ? []
        : [`${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(owner)} ${owner.includes('/') ? 'look' : 'looks'} after the role ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)}.`];
}
function keepersSentence({ policyRepository }) {
    return `${capital(keepers(policyRepository))}.`;
}
/** A sentence may begin with a login, which keeps its case. */
function capital(words) {
    return /^(?:the|a|somebody) /.test(words) ? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` : words;
}


/***/ })

};

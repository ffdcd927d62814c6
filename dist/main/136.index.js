export const id = 136;
export const ids = [136,20];
export const modules = {

/***/ 4134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ DOCS)
/* harmony export */ });
/** Where the documentation is, for whoever has only the action. */
const DOCS = 'https://github.com/grantgate/grantgate/blob/main/docs';


/***/ }),

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ NOTHING_TO_DO),
  p: () => (/* binding */ adviseAllowed)
});

// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(4503);
// EXTERNAL MODULE: ./lib/report/moment.js
var moment = __webpack_require__(4412);
// EXTERNAL MODULE: ./lib/policy/grant-path.js
var grant_path = __webpack_require__(5574);
// EXTERNAL MODULE: ./lib/policy/holder.js
var policy_holder = __webpack_require__(6850);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
;// CONCATENATED MODULE: ./lib/policy/renewal.js
const USUAL_RENEWAL_SECONDS = 14 * 86_400;
/** A grant can be renewed in its last quarter at the earliest. */
const LIFE_PARTS = 4;
/** From when on a grant can be renewed that lasts from then until then; all times are milliseconds since 1970. */
function renewableFrom({ from, until }, rules) {
    const before = (rules?.from ?? USUAL_RENEWAL_SECONDS) * 1000;
    return until - Math.min(before, Math.floor((until - from) / LIFE_PARTS));
}

// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(6721);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
;// CONCATENATED MODULE: ./lib/report/renewal-advice.js








/** How to renew the grant of a run that may go on; `undefined` while it is too early for that. */
function adviseRenewal(decision, context) {
    const { expires, emergency } = decision;
    // break-glass access is never renewed
    if (emergency !== undefined)
        return undefined;
    const { policy, now, granted } = context;
    const starts = startOf(decision);
    if (starts === undefined || policy === undefined || policy.renewal?.times === 0)
        return undefined;
    if (now < renewableFrom({ from: starts, until: expires }, policy.renewal))
        return undefined;
    const ends = `Access ends ${(0,moment/* relative */.V8)(expires, now)}.`;
    if (granted?.request !== undefined)
        return {
            next: `${ends} If it is needed for longer, write a comment with \`/extend 7d\` and the reason on the request ` +
                `#${granted.request}: it is approved as the first one was.`,
            link: (0,links/* issueLink */.MN)(context, granted.request),
        };
    const link = renewalLink(decision, context);
    return {
        next: `${ends} If it is needed for longer, propose a grant now that goes on from it, with ` +
            `${(0,safe_line/* quote */.h)(`renews: ${decision.grant}`)}: approval takes time.`,
        ...(link === undefined ? {} : { link }),
    };
}
function startOf({ checks }) {
    const check = checks.find(({ name }) => name === 'grant-too-long');
    return check?.name === 'grant-too-long' ? check.facts.starts : undefined;
}
/** A form that is filled in with the same role and holder, from where the grant ends. */
function renewalLink({ grant, role, expires, run }, context) {
    const place = (0,grant_path/* parseGrantPath */.fv)(`${grant}.yml`);
    if (place === undefined)
        return undefined;
    const { holder } = place;
    const lasts = Math.min(report_context/* USUAL_LIFETIME_MS */.e7, (0,report_context/* longestGrant */.r5)(context, role) * 1000);
    const lines = [
        `role: ${JSON.stringify(role)}`,
        'reason: CHANGE ME - what you still need it for',
        ...(holder.kind === 'user' ? [`principal-id: ${run.actor_id}`] : ['requested-by: CHANGE-ME # your login']),
        `renews: ${grant}`,
        `starts: ${(0,instant/* formatInstant */.r4)(expires)}`,
        `expires: ${(0,instant/* formatInstant */.r4)(expires + lasts)}`,
    ];
    const name = `${(0,policy_holder/* holderFolder */.Do)(holder)}/${role}-${(0,instant/* formatInstant */.r4)(expires).slice(0, 10)}`;
    return (0,links/* newFileLink */.NN)(context, `grants/${name}.yml`, `${lines.join('\n')}\n`);
}

;// CONCATENATED MODULE: ./lib/report/allowed-advice.js




/** What is next for a run that may go on. */
const NOTHING_TO_DO = 'Nothing to do.';
/** What is said of a run that may go on. The words of a refusal are apart, since most runs do without them. */
function adviseAllowed(decision, context) {
    const { principal, grant, role, until, expires, run } = decision;
    const again = run.actor_id === run.triggering_actor_id ? '' : `, which ${(0,safe_line/* quote */.h)(run.actor)} began`;
    const link = (0,links/* grantLink */.zN)(context, grant);
    return {
        summary: `${(0,safe_line/* quote */.h)(principal)} may go on${again === '' ? '' : ` with the run${again}`}: ${whatAllows(decision)} ` +
            `allows the role ${(0,safe_line/* quote */.h)(role)} until ${(0,moment/* formatMoment */.K9)(until, context.now)}` +
            `${until === expires ? '' : `, and itself ends at ${(0,moment/* formatMoment */.K9)(expires, context.now)}`}.`,
        next: NOTHING_TO_DO,
        ...(link === undefined ? {} : { link }),
        ...adviseRenewal(decision, context),
    };
}
/** A grant, or access that nobody approved. */
function whatAllows({ grant, emergency }) {
    if (emergency === undefined)
        return `the grant ${(0,safe_line/* quote */.h)(grant)}`;
    const drill = emergency.isDrill ? 'a drill of ' : '';
    return `${drill}break-glass access (issue #${emergency.issue}), without an approval,`;
}


/***/ }),

/***/ 8205:
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
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9048);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1020);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3355);




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

/***/ 1927:
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
var instant = __webpack_require__(3355);
;// CONCATENATED MODULE: ./lib/policy/problem.js
/** `file:line:column: message (hint)`, as compilers write it. */
function formatProblem(problem) {
    const place = problem.line > 0 ? `${problem.file}:${problem.line}:${problem.column}` : problem.file;
    return `${place}: ${problem.message}${problem.hint === undefined ? '' : ` (${problem.hint})`}`;
}

// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(6317);
// EXTERNAL MODULE: ./lib/policy/window.js
var policy_window = __webpack_require__(2012);
// EXTERNAL MODULE: ./lib/report/approver-words.js
var approver_words = __webpack_require__(8205);
;// CONCATENATED MODULE: ./lib/report/approval-findings.js

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
        expected: `${countApprovals(facts.needed)} by ${(0,approver_words/* describeApprovers */.Q)(facts.approvers)}`,
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
    return `approved by ${by.map(approver_words/* describeApprover */.N).join(', ')}`;
}

// EXTERNAL MODULE: ./lib/report/break-glass-reasons.js
var break_glass_reasons = __webpack_require__(9180);
;// CONCATENATED MODULE: ./lib/report/delegation-words.js



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
            return { expected, actual: formatProblem(why.problem) };
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
                expected: `good when the run was created, ${(0,instant/* formatInstant */.r4)(fault.run)}`,
                actual: `it ended at ${(0,instant/* formatInstant */.r4)(fault.at)}`,
            };
        case 'not-yet':
            return {
                expected: `good when the run was created, ${(0,instant/* formatInstant */.r4)(fault.run)}`,
                actual: `it begins only at ${(0,instant/* formatInstant */.r4)(fault.at)}`,
            };
        case 'too-long':
            return { expected: `good for ${(0,duration/* formatDuration */.a)(fault.most)} at most`, actual: 'it lasts longer' };
        case 'too-old':
            return { expected: `issued ${(0,duration/* formatDuration */.a)(fault.most)} before the run at most`, actual: 'it is older' };
        case 'waited':
            return {
                expected: `a run that begins within ${(0,duration/* formatDuration */.a)(fault.most)}`,
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
            return `the last change of \`people.yml\` was not: ${approvalFound(facts.fault)}${REMARKS[facts.fault.reason]}`;
        case 'change':
            return `${approvalFound(facts.fault)}${REMARKS[facts.fault.reason]}`;
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
            return { expected: countApprovals(facts.needed), actual: approvalDoubted(facts.doubt) };
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
var step_findings = __webpack_require__(2805);
;// CONCATENATED MODULE: ./lib/report/check-words.js











const CHECK_WORDS = {
    'identity-unverified': ({ fault: { message, hint = 'a token of this run, signed by GitHub' } }) => ({
        expected: hint,
        actual: message,
    }),
    'policy-missing': () => ({ expected: 'an access policy', actual: 'none on the default branch' }),
    'policy-invalid': ({ problem }) => ({ expected: 'a policy without errors', actual: formatProblem(problem) }),
    'policy-unreviewed': (facts) => ({ expected: REVIEWED, actual: policyFound(facts) }),
    frozen: (facts) => ({ expected: 'not frozen', actual: frozenBy(facts) }),
    'never-allowed': (facts) => ({
        expected: 'nothing under `never`',
        actual: facts.kind === 'none' ? 'nothing under `never`' : `${facts.kind} ${facts.name}`,
    }),
    'delegation-missing': missingPersonWords,
    'delegation-invalid': ({ fault }) => delegationFaultWords(fault),
    'delegation-spent': () => ({ expected: 'a proof that is used once', actual: 'it was used before' }),
    'person-unknown': ({ why }) => unknownPersonWords(why),
    'role-unknown': (facts) => ({
        expected: facts.kind === 'asked' ? facts.roles.join(', ') : 'a role of the policy',
        actual: facts.role,
    }),
    'role-ambiguous': ({ roles }) => ({
        expected: 'one role, named by the input `role`',
        actual: roles.join(', '),
    }),
    'no-grant': (facts) => ({ expected: grantWanted(facts), actual: 'none' }),
    'grant-invalid': ({ problem }) => ({ expected: 'a grant without errors', actual: formatProblem(problem) }),
    'grant-revoked': (facts) => ({ expected: 'not revoked', actual: revokedBy(facts) }),
    'approval-missing': missingWords,
    'approval-self': selfWords,
    'approval-stale': staleWords,
    'approval-ineligible': ineligibleWords,
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
    'delegation-out-of-scope': outOfDelegationWords,
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

/***/ 6721:
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

/***/ 4503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ issueLink),
/* harmony export */   NN: () => (/* binding */ newFileLink),
/* harmony export */   Rf: () => (/* binding */ policyLink),
/* harmony export */   _n: () => (/* binding */ pullLink),
/* harmony export */   ml: () => (/* binding */ reasonPage),
/* harmony export */   tu: () => (/* binding */ wordsFor),
/* harmony export */   zN: () => (/* binding */ grantLink)
/* harmony export */ });
/* harmony import */ var _policy_break_glass_emergency_grant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2125);
/* harmony import */ var _policy_docs_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4134);


/** The page that explains a reason. */
function reasonPage(reason) {
    return `${_policy_docs_address_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCS */ .i}/reasons.md#${reason}`;
}
/** The page of the policy file, at a line if one is known. */
function policyLink(context, line) {
    return fileLink(context, 'policy.yml', line);
}
/** The page of a grant file, at a line if one is known; of break-glass access, its issue. */
function grantLink(context, grant, line) {
    const issue = (0,_policy_break_glass_emergency_grant_js__WEBPACK_IMPORTED_MODULE_0__/* .emergencyIssue */ .zx)(grant);
    return issue !== undefined ? issueLink(context, issue) : fileLink(context, `grants/${grant}.yml`, line);
}
/** The page of the pull request that brought a grant. */
function pullLink(context, grant) {
    const pull = context.provenance?.get(grant)?.pull;
    return pull === undefined ? undefined : `${base(context)}/pull/${pull.number}`;
}
/** The page of an issue in the repository of the policy. */
function issueLink(context, issue) {
    return `${base(context)}/issues/${issue}`;
}
/** GitHub's page for a new file, filled in: name and text come along in the address. */
function newFileLink(context, path, text) {
    if (context.branch === undefined)
        return undefined;
    const query = new URLSearchParams({ filename: `${context.policyPath}/${path}`, value: text });
    return `${base(context)}/new/${encodePath(context.branch)}?${query.toString()}`;
}
/** What a person does at one of these pages. */
function wordsFor(address) {
    const [, , , kind = '', ...path] = URL.canParse(address) ? new URL(address).pathname.split('/') : [];
    if (kind === 'new')
        return 'Open the form';
    if (kind === 'pull')
        return 'Open the pull request';
    if (kind === 'issues')
        return 'Open the request';
    return path.at(-4) === 'grants' ? 'See the grant' : 'See the policy';
}
function fileLink(context, path, line) {
    if (context.branch === undefined)
        return undefined;
    return (`${base(context)}/blob/${encodePath(context.branch)}/` +
        `${encodePath(`${context.policyPath}/${path}`)}${line === undefined ? '' : `#L${line}`}`);
}
function base(context) {
    return `${context.server.replace(/\/+$/, '')}/${encodePath(context.policyRepository)}`;
}
function encodePath(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   V8: () => (/* binding */ relative)
/* harmony export */ });
/* unused harmony export formatDate */
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3355);

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
    const utc = formatInstant(at).slice(0, 16).replace('T', ' ');
    const local = zone === undefined || zone === 'UTC' ? '' : ` (${localClock(at, zone, utc.slice(0, 10))} in ${zone})`;
    return `${utc} UTC${local}`;
}
/** The time by the clock of a time zone, with the day where that is another one than in UTC. */
function localClock(at, zone, day) {
    // Swedish writes dates as ISO 8601 does
    const written = new Date(at).toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    return written.startsWith(`${day} `) ? written.slice(day.length + 1) : written;
}


/***/ }),

/***/ 591:
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

/***/ 9048:
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
/* harmony import */ var _policy_break_glass_emergency_grant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2125);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6721);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4412);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1020);
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
    return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__.safeLine)(said[side], MAX_CHECK_CHARACTERS).replaceAll('`', "'");
}
/** What goes with advice to ask for a grant, where a link leads to a form for it. */
function filledPullRequest({ linked }) {
    return linked
        ? ' The link opens a form that is filled in already: say what it is for, and propose it as a pull request.'
        : '';
}


/***/ }),

/***/ 1020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   safeLine: () => (/* binding */ safeLine)
/* harmony export */ });
const MAX_SAFE_LINE_CHARACTERS = 200;
/**
 * Text from outside as one line that can do nothing wherever it is printed: no line break, no terminal escape, no
 * invisible or direction-changing character, no workflow command. Cut when it is long.
 */
function safeLine(value, longest = MAX_SAFE_LINE_CHARACTERS) {
    const line = value
        .toWellFormed()
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        // the runner obeys `::command::` at the start of a line and `##[command]` anywhere in it
        .replaceAll('##[', '#\u00a0#[')
        .replace(/^(\s*):(?=:)/, '$1:\u00a0')
        .trim();
    return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\u{d800}-\u{dbff}]$/u, '')}…` : line;
}
/** A name from outside inside a sentence: in backticks, so it cannot have any itself. */
function quote(value, longest = MAX_SAFE_LINE_CHARACTERS) {
    const line = safeLine(value.replaceAll('`', "'"), longest);
    return line === '' ? '(empty)' : `\`${line}\``;
}


/***/ }),

/***/ 2805:
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
/* harmony import */ var _approver_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8205);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6721);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1020);



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


/***/ }),

/***/ 4706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ reportContext)
/* harmony export */ });
/** What a report of this judgement knows besides the decision. */
function reportContext(judgement, session) {
    const { files, policy, home, provenance, grants } = judgement;
    return {
        server: session.facts.server.url,
        policyRepository: home,
        policyPath: session.facts.inputs.policyPath,
        branch: files?.branch,
        commit: files?.commit,
        role: session.facts.inputs.role,
        grants: grants.map(({ id }) => id),
        policy: policy?.ok === true ? policy.value : undefined,
        now: judgement.now(),
        provenance,
    };
}


/***/ })

};

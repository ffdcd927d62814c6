export const id = 7705;
export const ids = [7705];
export const modules = {

/***/ 71449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94934);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52770);




/**
 * Reads a JSON file that was named on the command line.
 * @throws InputError when it is not there or is not JSON
 */
function readJson(cwd, path) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadableInput */ .SJ)(path, error);
    }
    try {
        return JSON.parse(text.replace(/^\u{feff}/u, ''));
    }
    catch (error) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` is not JSON: ${error instanceof Error ? error.message : String(error)}`, 'correct it, or write it again', { cause: error });
    }
}


/***/ }),

/***/ 67705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requestsCommand: () => (/* binding */ requestsCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
// EXTERNAL MODULE: ./lib/policy/policy.js + 8 modules
var policy = __webpack_require__(57528);
// EXTERNAL MODULE: ./lib/policy/problem.js
var problem = __webpack_require__(72737);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(45999);
// EXTERNAL MODULE: ./lib/policy/who.js
var who = __webpack_require__(60798);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/policy/account.js
var account = __webpack_require__(35533);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
;// CONCATENATED MODULE: ./lib/requests/rights.js



/** Whether an account is a bot or an App: none of these asks for access, approves it or gives a command. */
function isBotAccount({ login, id, type }) {
    return (0,account/* isApp */.YB)({ login, id: String(id), type });
}
/**
 * Whether somebody is among the people of a list.
 *
 * INVARIANT: a bot never is, and where it depends on a team or a permission that is not known, the answer is `unknown`.
 */
function isAmong({ users = [], teams = [], permission }, rights) {
    const { account } = rights;
    if (isBotAccount(account))
        return 'no';
    if (users.some((user) => (typeof user === 'number' ? user === account.id : (0,fold/* isSameName */.yS)(user, account.login))))
        return 'yes';
    const found = [...teams.map((team) => isInTeam(team, rights)), hasPermission(permission, rights)];
    return found.includes('yes') ? 'yes' : found.includes('unknown') ? 'unknown' : 'no';
}
/** Whether somebody has at least a permission on the policy's repository; nobody has, where none is asked. */
function hasPermission(least, { permission }) {
    if (least === undefined)
        return 'no';
    if (permission === undefined)
        return 'unknown';
    return permission !== 'none' && who/* PERMISSIONS */.Jj.indexOf(permission) >= who/* PERMISSIONS */.Jj.indexOf(least) ? 'yes' : 'no';
}
/** The number of a team decides where the policy gives one: names of teams are used again. */
function isInTeam(team, { teams, teamIds }) {
    if (typeof team !== 'string')
        return teamIds === undefined ? 'unknown' : teamIds.includes(team.id) ? 'yes' : 'no';
    if (teams === undefined)
        return 'unknown';
    return teams.some((one) => (0,fold/* isSameName */.yS)(one, team)) ? 'yes' : 'no';
}

// EXTERNAL MODULE: ./lib/policy/tags.js
var policy_tags = __webpack_require__(76317);
;// CONCATENATED MODULE: ./lib/requests/approval-worth.js


/**
 * Whether an approval of this person would count, before they give it. The gate judges it again, by its own facts.
 *
 * INVARIANT: the login or the number is enough to be a party; a doubt is never a yes.
 */
function approvalWorth(rights, policy, involved) {
    const { account } = rights;
    if (isBotAccount(account))
        return { counts: 'no', why: 'bot' };
    const party = involved.find((one) => one.account.id === account.id || (0,fold/* isSameName */.yS)(one.account.login, account.login));
    if (party !== undefined)
        return { counts: 'no', why: party.part };
    const listed = isAmong(policy.approval.approvers, rights);
    if (listed === 'no')
        return { counts: 'no', why: 'not-listed' };
    return { counts: listed };
}

;// CONCATENATED MODULE: ./lib/requests/close-request.js
/** Ends a request: its pull request, the answer, and the issue, if it asked for nothing else. */
function closeRequest({ requested, pull }, why, { hasApp }) {
    const { issue, grants, closed } = why;
    return [
        ...(pull?.state === 'open' && hasApp
            ? [{ effect: 'close-pull', pull: pull.number, branch: pull.branch }]
            : []),
        {
            effect: 'answer',
            issue: issue.number,
            answer: {
                answer: 'request',
                issue,
                requested: { ...requested, stage: 'closed' },
                ...(pull === undefined ? {} : { pull }),
                closed,
            },
        },
        ...(grants.length < 2 && issue.isOpen
            ? [{ effect: 'close-issue', issue: issue.number, as: 'not_planned' }]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/requests/command/effects.js
/** A reply to the comment. */
function reply({ comment }, facts) {
    return { effect: 'reply', issue: comment.below, comment: comment.id, reply: facts };
}
/** A sign at the comment, and a reply. */
function answered(facts, reaction, said) {
    return [{ effect: 'react', comment: facts.comment.id, reaction }, reply(facts, said)];
}
/** The one comment of the issue, as things are. */
function renewedAnswer(issue, { requested, pull }) {
    return {
        effect: 'answer',
        issue: issue.number,
        answer: { answer: 'request', issue, requested, ...(pull === undefined ? {} : { pull }) },
    };
}

// EXTERNAL MODULE: ./lib/requests/form/lengths.js
var lengths = __webpack_require__(46044);
// EXTERNAL MODULE: ./lib/requests/narrowing.js
var requests_narrowing = __webpack_require__(85371);
;// CONCATENATED MODULE: ./lib/requests/check-request.js



/** Requests that one person may have open at once, where the policy says nothing. */
const USUAL_OPEN_REQUESTS = 5;
/** How many requests one person may have open. */
function openLimit({ requests }) {
    return requests?.open ?? USUAL_OPEN_REQUESTS;
}
/** Checks a request against the policy before anybody is asked to approve it. */
function checkRequest(request, issue, facts, { policy }) {
    const role = policy.roles.get(request.role);
    if (role === undefined)
        return { ok: false, refusals: [{ refusal: 'role-gone', role: request.role }] };
    const limit = (0,lengths/* longestFor */.W)(policy, request.role);
    const { narrowing, refusals: outside } = (0,requests_narrowing/* readNarrowing */.e)(request.only, role, policy.never);
    const principal = principalOf(request, facts, policy.requests?.['for-others'] === true);
    const [first, ...more] = [
        ...whoMayAsk(request.role, role['requestable-by'], facts.requester),
        ...('refusal' in principal ? [principal] : []),
        ...(request.lasts > limit ? [{ refusal: 'too-long', lasts: request.lasts, limit }] : []),
        ...outside,
        ...('refusal' in principal ? [] : sameAgain({ ...request, narrowing, principal, issue }, facts)),
        ...tooManyOpen(facts, issue, openLimit(policy)),
    ];
    if (first !== undefined)
        return { ok: false, refusals: [first, ...more] };
    return 'refusal' in principal ? { ok: false, refusals: [principal] } : { ok: true, principal, narrowing };
}
/** Whether somebody may ask for a role; again for each renewal, since they may have left the team by then. */
function whoMayAsk(role, by, requester) {
    if (isBotAccount(requester.account))
        return [{ refusal: 'bot' }];
    const may = by === undefined ? 'yes' : isAmong(by, requester);
    if (may === 'yes')
        return [];
    return [{ refusal: may === 'no' ? 'not-requestable' : 'requestable-unknown', role }];
}
/** INVARIANT: who gets the access is an account with its number, never a login that somebody wrote. */
function principalOf(request, { requester, other }, mayAskForOthers) {
    if (request.for === undefined)
        return requester.account;
    if (!mayAskForOthers)
        return { refusal: 'not-for-others' };
    if (other === undefined || other === 'unknown')
        return { refusal: 'account-unknown', login: request.for };
    if (other === 'none')
        return { refusal: 'no-such-account', login: request.for };
    return isBotAccount(other) ? { refusal: 'bot' } : other;
}
/** The same, asked for by another issue or granted already. */
function sameAgain(sought, { open = [], grants = [] }) {
    const isSame = (grant) => grant.role === sought.role &&
        grant['principal-id'] === sought.principal.id &&
        grant.request !== sought.issue &&
        scopeKey(grant) === scopeKey(sought.narrowing);
    const asked = open.find(isSame)?.request;
    const granted = grants.find(({ grant, stage }) => isSame(grant) && (stage === 'active' || stage === 'not-started'));
    return [
        ...(asked === undefined ? [] : [{ refusal: 'asked-already', issue: asked }]),
        ...(granted === undefined
            ? []
            : [
                {
                    refusal: 'granted-already',
                    grant: granted.grant.id,
                    ...(granted.until === undefined ? {} : { until: granted.until }),
                },
            ]),
    ];
}
/** What two grants are the same by, besides their role and whose they are. */
function scopeKey({ branches, tags, environments }) {
    const sorted = (names) => names?.toSorted() ?? null;
    return JSON.stringify([sorted(branches), sorted(tags), sorted(environments)]);
}
function tooManyOpen({ open, requester }, issue, limit) {
    if (open === undefined)
        return [{ refusal: 'open-unknown' }];
    const own = open.filter((grant) => grant['requested-by-id'] === requester.account.id && grant.request !== issue).length;
    return own >= limit ? [{ refusal: 'too-many-open', open: own, limit }] : [];
}

// EXTERNAL MODULE: ./lib/requests/grant-file.js
var grant_file = __webpack_require__(65955);
// EXTERNAL MODULE: ./lib/requests/form/read-form.js + 1 modules
var read_form = __webpack_require__(72536);
;// CONCATENATED MODULE: ./lib/requests/break-glass.js

/**
 * Plans what follows at once from a form for an emergency: everybody is told. The gate lets the person in by the issue
 * itself, in every run anew, and counts it; nothing that is written here is evidence.
 */
function planBreakGlass(request, issue, { requester, frozen, openedAt, others }, { policy }) {
    const rules = policy.roles.get(request.role)?.['break-glass'];
    if (rules === undefined)
        return { refusals: [{ refusal: 'no-break-glass', role: request.role }] };
    const who = isAmong(rules.who, requester);
    const [first, ...more] = [
        ...(who === 'no' ? [{ refusal: 'not-on-call', role: request.role }] : []),
        ...(request.drill && rules.drill === undefined ? [{ refusal: 'no-drill', role: request.role }] : []),
        ...(frozen === undefined || policy['frozen-allows-break-glass'] === true
            ? []
            : [{ refusal: 'frozen', tag: frozen }]),
    ];
    if (first !== undefined)
        return { refusals: [first, ...more] };
    const told = peopleTold(policy.approval.approvers, rules.notify ?? [], others);
    return {
        effects: [
            {
                effect: 'answer',
                issue: issue.number,
                answer: { answer: 'break-glass', issue, request, until: openedAt + rules.lasts * 1000, told },
            },
        ],
    };
}
/** Everybody who could have approved is told, and whom the role names besides. */
function peopleTold({ users = [], teams = [] }, notify, others) {
    // who is listed by number is among the others, by login, where these were asked
    const listed = others === undefined ? users : users.filter((user) => typeof user === 'string');
    const slugs = teams.map((team) => (typeof team === 'string' ? team : team.team));
    return [...new Set([...notify, ...listed, ...slugs, ...(others ?? [])])];
}

;// CONCATENATED MODULE: ./lib/requests/reviewers.js

/** GitHub takes no more reviewers for one pull request. Source: GitHub's reference, "Requesting a review". */
const MAX_REVIEWERS = 15;
/**
 * Who is asked for a review: whom the policy lists, without those whose approval would not count. People who may
 * approve by their permission alone are not asked by name.
 */
function reviewersFor(policy, involved) {
    return reviewersAmong(policy.approval.approvers, involved);
}
/** The same of any list of people. */
function reviewersAmong({ users = [], teams = [] }, involved) {
    const others = users.filter((user) => !involved.some(({ id, login }) => (typeof user === 'number' ? user === id : (0,fold/* isSameName */.yS)(user, login))));
    const slugs = teams.map((team) => (typeof team === 'string' ? team : team.team));
    return { users: others.slice(0, MAX_REVIEWERS), teams: slugs.slice(0, MAX_REVIEWERS - Math.min(others.length, 10)) };
}

;// CONCATENATED MODULE: ./lib/requests/plan-opened.js





/** What follows from an issue that was opened; nothing, where it is about something else. */
function planOpened(opened, setting) {
    const reading = (0,read_form/* readForm */.v)(opened.body, setting.policy);
    if (reading.kind === 'other')
        return [];
    if (reading.kind === 'problems') {
        const { form, problems, understood } = reading;
        return answerAndClose(opened.issue, { answer: 'not-the-form', form, problems, understood });
    }
    const { request } = reading;
    if (request.form === 'break-glass') {
        const plan = planBreakGlass(request, opened.issue, opened.facts, setting);
        return 'effects' in plan ? plan.effects : refused(opened.issue, reading, plan.refusals);
    }
    const { pull, requested } = opened;
    if (pull !== undefined && requested !== undefined && setting.hasApp && comesTooLate(opened, setting))
        return [
            { effect: 'close-pull', pull: pull.number, branch: pull.branch },
            ...refused(opened.issue, reading, [tooManyAtOnce(opened, setting)]),
        ];
    if (pull !== undefined && requested !== undefined)
        return [
            // what an earlier run may have left: nobody is asked to review it yet
            ...(pull.state === 'open' && setting.hasApp ? [proposing(requested.grant, opened, setting)] : []),
            {
                effect: 'answer',
                issue: opened.issue.number,
                answer: { answer: 'request', issue: opened.issue, requested, pull },
            },
        ];
    return planAccess(request, opened, reading, setting);
}
/**
 * Two requests at once do not see each other before both are proposed: then the one that was proposed later yields.
 *
 * INVARIANT: by the order of the pull requests, since whoever looks after its own is there sees all before it.
 */
function comesTooLate({ facts, pull }, { policy }) {
    return pull?.state === 'open' && ownEarlier(facts).length >= openLimit(policy);
}
function tooManyAtOnce({ facts }, { policy }) {
    return { refusal: 'too-many-open', open: ownEarlier(facts).length, limit: openLimit(policy) };
}
function ownEarlier({ earlier = [], requester }) {
    return earlier.filter((grant) => grant['requested-by-id'] === requester.account.id);
}
function planAccess(request, { issue, facts }, reading, setting) {
    const checked = checkRequest(request, issue.number, facts, setting);
    if (!checked.ok)
        return refused(issue, reading, checked.refusals);
    const { principal, narrowing } = checked;
    const requester = facts.requester.account;
    const id = (0,grant_file/* requestedId */.Qy)(principal, request.role, issue.number);
    const written = (0,grant_file/* writeGrant */.Eu)(id, (0,grant_file/* fieldsOf */.Pf)(request, { requester, principal }, issue.number, narrowing));
    if (written?.file.ok !== true)
        return refused(issue, reading, [{ refusal: 'no-grant-file', problems: written?.file.problems ?? [] }]);
    const requested = { grant: written.file.grant, stage: 'requested' };
    if (!setting.hasApp)
        return [
            {
                effect: 'answer',
                issue: issue.number,
                answer: { answer: 'link', issue, requested, path: written.path, text: written.text },
            },
        ];
    return [
        proposing(written.file.grant, { issue, facts, principal }, setting),
        { effect: 'answer', issue: issue.number, answer: { answer: 'request', issue, requested } },
    ];
}
/** The pull request of a grant; one that is there already gets what it still lacks. */
function proposing(grant, { issue, facts, principal }, setting) {
    const requester = facts.requester.account;
    const other = principal === undefined || principal.id === requester.id ? {} : { principal };
    const holder = { ...requester, login: grant.holder.name, id: grant['principal-id'] ?? requester.id };
    return {
        effect: 'propose',
        proposal: {
            branch: (0,grant_file/* requestBranch */.Wf)(issue.number),
            files: [fileOf({ path: `grants/${grant.id}.yml`, text: (0,grant_file/* grantText */.un)(grant) }, setting)],
            subject: { kind: 'grant', issue: issue.number, grant, requester, ...other },
            reviewers: reviewersFor(setting.policy, [requester, holder]),
            autoMerge: true,
        },
    };
}
/** A grant by its path from the root of the repository. */
function fileOf({ path, text }, { policyPath }) {
    return { path: `${policyPath}/${path}`, text };
}
function refused(issue, { request, understood }, refusals) {
    return answerAndClose(issue, { answer: 'refused', form: request.form, refusals, understood });
}
/** An edited body is never read, so an issue that cannot be taken as it is has nothing left to be open for. */
function answerAndClose(issue, answer) {
    return [
        { effect: 'answer', issue: issue.number, answer },
        ...(issue.isOpen ? [{ effect: 'close-issue', issue: issue.number, as: 'not_planned' }] : []),
    ];
}

// EXTERNAL MODULE: ./lib/requests/renewal.js
var requests_renewal = __webpack_require__(714);
;// CONCATENATED MODULE: ./lib/requests/command/extend.js






/** A renewal: a new request whose grant begins where the old one ends, with the same approvals. */
function planExtension(command, facts, { requested }, setting) {
    const { policy, now } = setting;
    const { issue, grants } = facts;
    const by = facts.by.account;
    const refuse = (refusals) => answered(facts, '-1', { reply: 'refused', command: 'extend', refusals });
    if (grants.some((one) => one.requested.stage === 'pending'))
        return refuse([{ refusal: 'asked-already', issue: issue.number }]);
    const renewals = countRenewals(requested.grant, facts);
    const renewal = { requested, renewals, lasts: command.lasts, why: command.why, by, now };
    const { role } = requested.grant;
    const refusals = [
        ...whoMayAsk(role, policy.roles.get(role)?.['requestable-by'], facts.by),
        ...(0,requests_renewal/* checkRenewal */.hS)(renewal, policy),
    ];
    if (refusals.length > 0)
        return refuse(refusals);
    const principal = { ...by, login: requested.grant.holder.name, id: requested.grant['principal-id'] ?? by.id };
    // the count is of what this issue asked for, so that the same comment read twice finds its own branch
    const count = grants.filter(({ requested: { stage } }) => stage !== 'closed').length;
    const written = (0,grant_file/* writeGrant */.Eu)((0,grant_file/* requestedId */.Qy)(principal, requested.grant.role, issue.number, count), {
        ...(0,requests_renewal/* renewedFields */.Gd)(renewal),
        request: issue.number,
    });
    if (written?.file.ok !== true)
        return refuse([{ refusal: 'no-grant-file', problems: written?.file.problems ?? [] }]);
    const { grant } = written.file;
    if (!setting.hasApp)
        return answered(facts, '+1', { reply: 'renewal-link', path: written.path, text: written.text });
    const proposal = {
        branch: (0,grant_file/* requestBranch */.Wf)(issue.number, count),
        files: [fileOf(written, setting)],
        subject: { kind: 'grant', issue: issue.number, grant, requester: by },
        reviewers: reviewersFor(policy, [by, principal]),
        autoMerge: true,
    };
    return [{ effect: 'propose', proposal }, ...answered(facts, '+1', { reply: 'done', command: 'extend', by })];
}
/** How often a grant was renewed: files of those before may be gone by now, and their pull requests are not. */
function countRenewals(grant, { files, grants }) {
    const made = grants.filter(({ requested: one }) => one.grant.renews !== undefined && one.stage !== 'closed');
    return Math.max((0,requests_renewal/* renewalsBefore */.bq)(grant, files), made.length);
}

// EXTERNAL MODULE: ./lib/policy/break-glass/reviewed.js
var reviewed = __webpack_require__(52722);
;// CONCATENATED MODULE: ./lib/requests/command/may.js


/** Whether whoever commented may give a command that takes this right; `about` is the grant that is meant. */
function mayGive(right, facts, about, { policy }) {
    const { by, issue } = facts;
    if (isBotAccount(by.account))
        return 'no';
    const grant = about?.requested.grant;
    // INVARIANT: by number; a login is somebody else's by tomorrow
    const isRequester = (grant?.['requested-by-id'] ?? issue.author.id) === by.account.id;
    const isPrincipal = grant?.['principal-id'] === by.account.id;
    switch (right) {
        case 'anybody':
            return 'yes';
        case 'requester':
            return isRequester ? 'yes' : 'no';
        case 'principal':
            return isPrincipal ? 'yes' : 'no';
        case 'requester-or-principal':
            return isRequester || isPrincipal ? 'yes' : 'no';
        case 'approver':
            return isAmong(policy.approval.approvers, by);
        case 'approver-or-maintainer':
            return either(isAmong(policy.approval.approvers, by), hasPermission('maintain', by));
        case 'reviewer':
        case 'taker':
        case 'emergency-brake':
            return mayOnEmergency(right, facts, policy);
    }
}
function mayOnEmergency(right, facts, policy) {
    const { by, emergency } = facts;
    if (right === 'taker')
        return emergency?.taker.id === by.account.id ? 'yes' : 'no';
    const review = mayReview(facts, policy);
    if (right === 'reviewer')
        return review;
    return either(review, either(isAmong(policy.approval.approvers, by), hasPermission('maintain', by)));
}
/** Nobody reviews their own emergency; of a role that is gone, whoever approves grants does. */
function mayReview({ by, issue, emergency }, policy) {
    const isOwn = [issue.author.id, emergency?.taker.id].includes(by.account.id);
    return emergency === undefined || isOwn ? 'no' : isAmong((0,reviewed/* reviewersOf */.G$)(policy, emergency.role), by);
}
function either(one, other) {
    if (one === 'yes' || other === 'yes')
        return 'yes';
    return one === 'unknown' || other === 'unknown' ? 'unknown' : 'no';
}

;// CONCATENATED MODULE: ./lib/requests/command/rules.js
/** Who may give a command, where, and how. */
function ruleOf(name) {
    switch (name) {
        case 'withdraw':
            return { right: 'requester', byEmail: true, needs: 'grant' };
        case 'deny':
            return { right: 'approver', byEmail: false, needs: 'grant' };
        case 'extend':
            return { right: 'requester-or-principal', byEmail: false, needs: 'grant' };
        case 'end':
            return { right: 'principal', byEmail: true, needs: 'grant' };
        case 'revoke':
            return { right: 'approver-or-maintainer', byEmail: false, needs: 'grant' };
        case 'freeze':
        case 'unfreeze':
            return { right: 'approver', byEmail: false, needs: 'nothing' };
        case 'run':
            return { right: 'anybody', byEmail: false, needs: 'nothing' };
        case 'reviewed':
            return { right: 'reviewer', byEmail: false, needs: 'emergency' };
        case 'approve':
        case 'status':
            return { right: 'anybody', byEmail: true, needs: 'grant' };
    }
}

// EXTERNAL MODULE: ./lib/policy/break-glass/record.js
var record = __webpack_require__(19730);
// EXTERNAL MODULE: ./lib/policy/break-glass/emergency-grant.js
var emergency_grant = __webpack_require__(92125);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./lib/requests/break-glass-record.js

/** The file of a review, `.github/access/break-glass/<issue>.yml`: it counts once it was reviewed and merged. */
function breakGlassRecord({ role, taker, reviewer, verdict, why, incident }) {
    return (0,js_yaml/* dump */.Bh)({
        role,
        'principal-id': taker,
        verdict,
        why,
        'reviewed-by': reviewer.login,
        'reviewed-by-id': reviewer.id,
        ...(incident === undefined ? {} : { incident }),
    }, { lineWidth: -1 });
}

;// CONCATENATED MODULE: ./lib/requests/command/review.js







/** Branch of a review; another one where earlier ones were closed. */
function reviewBranch(issue, before = 0) {
    return `grantgate/break-glass-${issue}${before === 0 ? '' : `-${before + 1}`}`;
}
/** What follows from `/reviewed`: a file with it is proposed, which counts once a reviewer approved it. */
function planReview(command, facts, { policy, policyPath, hasApp, now }) {
    const { issue, emergency, by } = facts;
    if (emergency === undefined)
        return answered(facts, 'confused', { reply: 'not-a-request', command: 'reviewed' });
    const { taker, role, incident, review, taken, isEnded } = emergency;
    // what is still going on, nobody has seen to its end: such a review would not count
    if (taken !== undefined && !isEnded && now <= taken.until)
        return answered(facts, 'confused', { reply: 'review-too-early', until: taken.until });
    if (review?.state === 'merged')
        return answered(facts, 'confused', { reply: 'review-there', pull: review.pull });
    if (review?.state === 'open')
        return answered(facts, '+1', { reply: 'review-proposed', pull: review.pull });
    const { verdict, why } = command;
    const reviewer = by.account;
    const text = breakGlassRecord({
        role,
        taker: taker.id,
        reviewer,
        verdict,
        why,
        ...(incident === undefined ? {} : { incident }),
    });
    const path = (0,record/* reviewPath */.GT)(issue.number);
    if (!hasApp)
        return answered(facts, '+1', { reply: 'review-link', path, text });
    return [
        {
            effect: 'propose',
            proposal: {
                branch: reviewBranch(issue.number, review === undefined ? 0 : review.before + 1),
                files: [{ path: `${policyPath}/${path}`, text }],
                subject: { kind: 'break-glass-review', issue: issue.number, verdict, by: reviewer, why, taker },
                reviewers: reviewersAmong((0,reviewed/* reviewersOf */.G$)(policy, role), [issue.author, taker]),
                autoMerge: true,
            },
        },
        ...answered(facts, '+1', { reply: 'done', command: 'reviewed', by: reviewer }),
    ];
}
/** What follows from `/end` and `/revoke` below the issue of an emergency: a tag, which ends it at once. */
function planEmergencyEnd(command, facts, { hasApp }) {
    const { name } = command;
    if (!hasApp)
        return answered(facts, 'confused', { reply: 'without-app', command: name });
    const tag = `${policy_tags/* REVOKED */.Ne}/${(0,emergency_grant/* emergencyId */.V9)(facts.issue.number)}`;
    return [
        { effect: 'tag', name: tag },
        ...answered(facts, '+1', { reply: 'done', command: name, by: facts.by.account, tags: [tag] }),
    ];
}

// EXTERNAL MODULE: ./lib/policy/glob.js + 1 modules
var glob = __webpack_require__(29121);
// EXTERNAL MODULE: ./lib/policy/scope-rule.js
var scope_rule = __webpack_require__(43457);
;// CONCATENATED MODULE: ./lib/requests/command/run.js



/**
 * The run that a command asks for, or why it is not started. What is refused here would be refused by the gate, which
 * decides again.
 */
function planRun(command, { by, held, policy, repository }) {
    const role = policy.roles.get(command.role);
    // INVARIANT: a grant without the number of its account, or of another, starts nothing for this one
    const own = held.find(({ grant, stage }) => grant.role === command.role && stage === 'active' && grant['principal-id'] === by.id);
    if (role === undefined || own === undefined)
        return { objection: 'no-grant' };
    const workflows = (own.grant.workflows ?? role.workflows)
        .map((workflow) => withoutRepository(workflow, repository))
        .filter((workflow) => !requests_narrowing/* HAS_WILDCARD */.q.test(workflow) && workflow.startsWith('.github/workflows/'));
    const [workflow, ...others] = new Set(workflows);
    if (workflow === undefined || others.length > 0)
        return { objection: 'which-workflow', workflows };
    const { grant } = own;
    const patterns = [...(grant.branches ?? role.branches), ...(grant.tags ?? role.tags ?? [])];
    const [only, ...more] = patterns;
    const ref = command.ref ?? (only !== undefined && more.length === 0 && !requests_narrowing/* HAS_WILDCARD */.q.test(only) ? only : undefined);
    if (ref === undefined)
        return { objection: 'which-ref', patterns };
    const reached = ['branches', 'tags'].find((list) => (0,scope_rule/* verdictOf */.Vj)(list, ref, (0,scope_rule/* scopeLists */.Ks)(list, { role, grant, never: policy.never, home: repository }), glob/* GLOBS */._k) === 'in');
    if (reached === undefined)
        return { objection: 'ref-outside', ref, patterns };
    const fullRef = `refs/${reached === 'branches' ? 'heads' : 'tags'}/${ref}`;
    return { role: command.role, workflow, ref, fullRef, inputs: command.inputs };
}
/** The entry by which a comment may start a run of a role; `undefined` where the policy has none. */
function commentEntry({ delegation }, role) {
    return delegation?.find((entry) => entry.kind === 'github' && entry.roles.includes(role));
}
/** A workflow of this very repository may be written with it in front. */
function withoutRepository(workflow, repository) {
    return workflow.toLowerCase().startsWith(`${repository.toLowerCase()}/`)
        ? workflow.slice(repository.length + 1)
        : workflow;
}

;// CONCATENATED MODULE: ./lib/requests/command/carry-out.js









/** What a command does that its author may give; `about` is the grant that is meant. */
function carryOut(command, facts, about, setting) {
    switch (command.name) {
        case 'freeze':
            return withApp(command, facts, setting, () => freezeEverything(facts));
        case 'unfreeze':
            return sayHowToLift(facts);
        case 'run':
            return answerRun(command, facts, setting);
        case 'reviewed':
            return planReview(command, facts, setting);
        default:
            return about === undefined
                ? answered(facts, 'confused', { reply: 'not-a-request', command: command.name })
                : onGrant(command, facts, about, setting);
    }
}
function onGrant(command, facts, about, setting) {
    switch (command.name) {
        case 'status':
            return [{ effect: 'react', comment: facts.comment.id, reaction: '+1' }, renewedAnswer(facts.issue, about)];
        case 'approve':
            return showWhere(facts, about, setting);
        case 'withdraw':
            return closeByCommand(command, facts, about, setting);
        case 'deny':
            return closeByCommand(command, facts, about, setting);
        case 'end':
        case 'revoke':
            return revokeGrantNow(command, facts, about, setting);
        case 'extend':
            return planExtension(command, facts, about, setting);
    }
}
/** Pull requests and tags are written by the App; without one, people do it themselves. */
function withApp(command, facts, { hasApp }, plan) {
    return hasApp ? plan() : answered(facts, 'confused', { reply: 'without-app', command: command.name });
}
/** INVARIANT: a comment is no evidence; it is answered with the place where an approval is. */
function showWhere(facts, { requested, pull, involved }, setting) {
    if (pull?.state !== 'open')
        return [reply(facts, { reply: 'nothing-to-approve', stage: requested.stage })];
    return [
        reply(facts, { reply: 'approve-there', pull, worth: approvalWorth(facts.by, setting.policy, involved ?? []) }),
    ];
}
function closeByCommand(command, facts, about, setting) {
    const { stage } = about.requested;
    // an earlier run may have ended once the pull request was closed, and before the issue was
    const isHalfDone = stage === 'closed' && facts.issue.isOpen;
    if (stage !== 'pending' && stage !== 'requested' && !isHalfDone)
        return answered(facts, 'confused', { reply: 'too-late', command: command.name, stage });
    const by = facts.by.account;
    const closed = command.name === 'deny' ? { how: 'denied', by, why: command.why } : { how: 'taken-back', by };
    return [
        ...closeRequest(about, { issue: facts.issue, grants: facts.grants, closed }, setting),
        { effect: 'react', comment: facts.comment.id, reaction: '+1' },
    ];
}
/**
 * INVARIANT: nothing that the issue asked for lets anybody in after this: not the grant that is in force while its
 * renewal waits, and not the renewal that waits for its end.
 */
function revokeGrantNow(command, facts, { requested, pull }, setting) {
    const { stage } = requested;
    const { right } = ruleOf(command.name);
    const meant = facts.grants.filter((one) => !letsNobodyIn(one) && mayGive(right, facts, one, setting) === 'yes');
    if (meant.length === 0)
        return answered(facts, 'confused', { reply: 'too-late', command: command.name, stage });
    if (!setting.hasApp)
        return answered(facts, 'confused', { reply: 'without-app', command: command.name });
    const tags = meant.map((one) => `${policy_tags/* REVOKED */.Ne}/${one.requested.grant.id}`);
    return [
        ...tags.map((name) => ({ effect: 'tag', name })),
        renewedAnswer(facts.issue, {
            requested: { ...requested, stage: 'revoked' },
            ...(pull === undefined ? {} : { pull }),
        }),
        ...answered(facts, '+1', { reply: 'done', command: command.name, by: facts.by.account, tags }),
    ];
}
/** One that is pending can be merged a moment later: its tag revokes it then, too. */
function letsNobodyIn({ requested: { stage } }) {
    return stage === 'ended' || stage === 'revoked' || stage === 'retired' || stage === 'closed';
}
/** INVARIANT: the tag is named after the comment's own time, so the same comment read twice sets one tag. */
function freezeEverything(facts) {
    const time = new Date(facts.comment.createdAt).toISOString().replaceAll(/[-:]|\.\d+/g, '');
    const tag = `${policy_tags/* FREEZE */.kY}/${time}`;
    return [
        { effect: 'tag', name: tag },
        ...answered(facts, '+1', { reply: 'done', command: 'freeze', by: facts.by.account, tags: [tag] }),
    ];
}
/** INVARIANT: no policy that a bot proposes counts, so one that was merged would have every run be refused. */
function sayHowToLift(facts) {
    const { frozen } = facts;
    return answered(facts, 'confused', frozen.length === 0 ? { reply: 'nothing-frozen' } : { reply: 'lift-by-hand', tags: frozen });
}
/**
 * A run is started where the policy lets comments carry the role. Without that it would be GitHub's and not the
 * person's: what to start is said instead.
 */
function answerRun(command, facts, { policy, repository }) {
    const run = planRun(command, { by: facts.by.account, held: facts.held, policy, repository });
    if ('objection' in run)
        return answered(facts, '-1', { reply: 'no-run', role: command.role, why: run });
    const { role, workflow, ref } = run;
    if (commentEntry(policy, role) !== undefined)
        return [{ effect: 'start', issue: facts.comment.below, comment: facts.comment.id, run }];
    return answered(facts, 'confused', { reply: 'start-by-hand', role, workflow, ref });
}

// EXTERNAL MODULE: ./lib/policy/duration.js
var duration = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/policy/hidden-characters.js
var hidden_characters = __webpack_require__(17161);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(78400);
;// CONCATENATED MODULE: ./lib/requests/command/names.js
/** What can be written into the first line of a comment, with a slash in front. */
const COMMAND_NAMES = [
    'withdraw',
    'deny',
    'extend',
    'end',
    'revoke',
    'freeze',
    'unfreeze',
    'run',
    'reviewed',
    'approve',
    'status',
];

;// CONCATENATED MODULE: ./lib/requests/command/read.js






/** Longest line that is read, in UTF-16 units. */
const MAX_COMMAND_LINE_CHARACTERS = 1024;
/** GitHub takes 25 inputs, and the delegation is one of them. */
const MAX_RUN_INPUTS = 24;
/** Words that have a meaning elsewhere begin with a slash, too: only a word by itself is one. */
const COMMAND_WORD = /^\/([a-z][a-z-]{0,30})(?=\s|$)/;
const INPUT_NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;
/**
 * Reads the first line of a comment as a command, exactly: nothing before the slash, small letters, one blank between
 * words. What follows the first line is talk. Never throws.
 */
function readCommand(comment) {
    const [first = ''] = comment.normalize('NFC').split(/\r?\n/, 1);
    const line = first.trimEnd();
    const word = COMMAND_WORD.exec(line)?.[1];
    if (word === undefined)
        return { kind: 'talk' };
    const name = COMMAND_NAMES.find((one) => one === word);
    if (name === undefined) {
        const near = COMMAND_NAMES.find((one) => one === (0,nearest/* nearest */.p)(word, COMMAND_NAMES));
        return { kind: 'unknown', word, ...(near === undefined ? {} : { near }) };
    }
    const hidden = (0,hidden_characters/* findHidden */.C$)(line);
    if (hidden !== undefined)
        return { kind: 'mistake', name, mistake: { mistake: 'hidden-character', hidden } };
    if (line.length > MAX_COMMAND_LINE_CHARACTERS)
        return { kind: 'mistake', name, mistake: { mistake: 'too-long', maxCharacters: MAX_COMMAND_LINE_CHARACTERS } };
    const read = readWords(name, line.slice(word.length + 1).trim());
    return 'mistake' in read ? { kind: 'mistake', name, mistake: read } : { kind: 'command', command: read };
}
function readWords(name, words) {
    switch (name) {
        case 'withdraw':
        case 'end':
        case 'approve':
        case 'status':
            return words === '' ? { name } : { mistake: 'words-after' };
        case 'deny':
        case 'revoke':
        case 'freeze':
        case 'unfreeze':
            return words === '' ? { mistake: 'no-reason' } : { name, why: words };
        case 'extend':
            return readExtend(words);
        case 'reviewed':
            return readReviewed(words);
        case 'run':
            return readRun(words);
    }
}
/** The first word, and what follows it. */
function divided(words) {
    const [word = ''] = words.split(/\s/, 1);
    return [word, words.slice(word.length).trim()];
}
function readExtend(words) {
    const [word, why] = divided(words);
    if (word === '')
        return { mistake: 'no-length' };
    const lasts = (0,duration/* parseDuration */.E)(word);
    if (lasts === undefined)
        return { mistake: 'not-a-length', word };
    return why === '' ? { mistake: 'no-reason' } : { name: 'extend', lasts, why };
}
function readReviewed(words) {
    const [word, why] = divided(words);
    if (word === '')
        return { mistake: 'no-verdict' };
    const verdict = record/* REVIEW_VERDICTS */.MF.find((one) => one === word);
    if (verdict === undefined)
        return { mistake: 'not-a-verdict', word };
    return why === '' ? { mistake: 'no-reason' } : { name: 'reviewed', verdict, why };
}
function readRun(words) {
    const [role = '', ...rest] = words.split(/\s+/);
    if (role === '')
        return { mistake: 'no-role' };
    if (!names/* ROLE_NAME */.VA.test(role))
        return { mistake: 'not-a-role', word: role };
    const inputs = new Map();
    let ref;
    for (const word of rest) {
        const cut = word.indexOf('=');
        const [key, value] = [word.slice(0, Math.max(cut, 0)), word.slice(cut + 1)];
        if (!INPUT_NAME.test(key))
            return { mistake: 'not-an-input', word };
        if (inputs.has(key) || (key === 'ref' && ref !== undefined))
            return { mistake: 'input-twice', word: key };
        if (key === 'ref' && !isRef(value))
            return { mistake: 'not-a-ref', word: value };
        if (key === 'ref')
            ref = value;
        else
            inputs.set(key, value);
    }
    if (inputs.size > MAX_RUN_INPUTS)
        return { mistake: 'too-many-inputs', limit: MAX_RUN_INPUTS };
    return { name: 'run', role, ...(ref === undefined ? {} : { ref }), inputs: Object.fromEntries(inputs) };
}
/** A name that git may have for a branch or a tag. Source: git-check-ref-format. */
function isRef(value) {
    return (/^[^\s~^:?*[\\\p{Cc}]{1,255}$/u.test(value) &&
        !/(?:^[-/.]|\.\.|\/[/.]|@\{|\.lock(?:\/|$)|[/.]$)/.test(value) &&
        value !== '@');
}

;// CONCATENATED MODULE: ./lib/requests/command/decide.js







/** What follows from a comment. Talk has no consequences, and neither have words that mean something to others. */
function planComment(facts, setting) {
    // nobody answers a bot: it would answer back
    if (isBotAccount(facts.by.account))
        return [];
    const reading = readCommand(facts.comment.body);
    const isOurs = facts.grants.length > 0 || facts.emergency !== undefined;
    switch (reading.kind) {
        case 'talk':
            return [];
        case 'unknown': {
            const { word, near } = reading;
            return isOurs ? [reply(facts, { reply: 'unknown-command', word, ...(near === undefined ? {} : { near }) })] : [];
        }
        case 'mistake':
            return isOurs || ruleOf(reading.name).needs === 'nothing'
                ? answered(facts, 'confused', { reply: 'mistake', command: reading.name, mistake: reading.mistake })
                : [];
        case 'command':
            return planCommand(reading.command, facts, setting);
    }
}
function planCommand(command, facts, setting) {
    const { name } = command;
    if (facts.emergency !== undefined && (command.name === 'end' || command.name === 'revoke'))
        return planBrake(command, facts, setting);
    if (facts.emergency !== undefined && name === 'status' && facts.grants.length === 0)
        return answered(facts, '+1', { reply: 'emergency-status', ...facts.emergency });
    const { right, byEmail, needs } = ruleOf(name);
    if (needs === 'grant' && facts.grants.length === 0)
        return notHere(name, facts);
    if (needs === 'emergency' && facts.emergency === undefined)
        return notHere(name, facts);
    if (facts.comment.isByEmail && !byEmail)
        return answered(facts, '-1', { reply: 'by-email', command: name });
    const about = grantMeant(name, facts);
    const may = mayGive(right, facts, about, setting);
    if (may !== 'yes')
        return answered(facts, '-1', { reply: may === 'no' ? 'may-not' : 'may-be', command: name, right });
    return carryOut(command, facts, about, setting);
}
/** Break-glass access is ended by whoever has it, and by whoever may do so for them. */
function planBrake(command, facts, setting) {
    const { name } = command;
    const right = name === 'end' ? 'taker' : 'emergency-brake';
    if (facts.comment.isByEmail && !ruleOf(name).byEmail)
        return answered(facts, '-1', { reply: 'by-email', command: name });
    const may = mayGive(right, facts, undefined, setting);
    if (may !== 'yes')
        return answered(facts, '-1', { reply: may === 'no' ? 'may-not' : 'may-be', command: name, right });
    return planEmergencyEnd(command, facts, setting);
}
/**
 * The grant that a command means: what can still be decided for those about requests, otherwise the last that was
 * approved, and the last of all where none was.
 */
function grantMeant(name, { grants }) {
    const isOpen = ({ requested }) => requested.stage === 'pending' || requested.stage === 'requested';
    const isAboutOpen = name === 'withdraw' || name === 'deny' || name === 'approve';
    return grants.findLast((one) => isOpen(one) === isAboutOpen && one.requested.stage !== 'closed') ?? grants.at(-1);
}
/** Below an issue that is about something else, other tools may have the same words. */
function notHere(name, facts) {
    return facts.emergency === undefined && facts.grants.length === 0
        ? []
        : answered(facts, 'confused', { reply: 'not-a-request', command: name });
}

;// CONCATENATED MODULE: ./lib/requests/notices.js


/** A plan, with what others are told of it, where the policy names an address for that. */
function withNotices(plan, { policy }) {
    if (policy.notify === undefined)
        return plan;
    const by = plan.flatMap((effect) => effect.effect === 'reply' && effect.reply.reply === 'done' ? [effect.reply.by] : [])[0];
    const told = plan.flatMap((effect) => transitionsOf(effect, by));
    return [...plan, ...told.map((transition) => ({ effect: 'notify', transition }))];
}
function transitionsOf(effect, by) {
    switch (effect.effect) {
        case 'propose': {
            const { subject } = effect.proposal;
            if (subject.kind !== 'grant')
                return [];
            const { grant, issue, requester } = subject;
            return [{ to: 'requested', subject: grant.id, requested: { grant }, issue, by: requester }];
        }
        case 'answer': {
            const { answer } = effect;
            if (answer.answer === 'break-glass')
                return [emergencyTransition(answer)];
            if (answer.answer !== 'request' || answer.closed === undefined)
                return [];
            const { requested, pull, closed, issue } = answer;
            return [
                {
                    to: CLOSED_AS[closed.how],
                    subject: requested.grant.id,
                    requested,
                    issue: issue.number,
                    ...(pull === undefined ? {} : { pull: pull.number }),
                    ...('by' in closed ? { by: closed.by } : {}),
                },
            ];
        }
        case 'tag':
            return tagTransition(effect.name, by === undefined ? {} : { by });
        default:
            return [];
    }
}
/** INVARIANT: no word of the form: neither the reason nor the incident. */
function emergencyTransition({ issue }) {
    const { number, author } = issue;
    return { to: 'break-glass', subject: (0,emergency_grant/* emergencyId */.V9)(number), issue: number, by: author };
}
const CLOSED_AS = {
    'taken-back': 'withdrawn',
    denied: 'denied',
    lapsed: 'lapsed',
    'pull-closed': 'closed',
};
function tagTransition(tag, more) {
    if (tag.startsWith(`${policy_tags/* REVOKED */.Ne}/`))
        return [{ to: 'revoked', subject: tag.slice(policy_tags/* REVOKED */.Ne.length + 1), ...more }];
    return tag.startsWith(`${policy_tags/* FREEZE */.kY}/`) ? [{ to: 'frozen', subject: tag, ...more }] : [];
}

// EXTERNAL MODULE: ./lib/policy/grant-times.js
var grant_times = __webpack_require__(20907);
// EXTERNAL MODULE: ./lib/policy/grant-stage.js
var grant_stage = __webpack_require__(75711);
;// CONCATENATED MODULE: ./lib/requests/stage.js


/** How far a grant has come, and from when until when it lasts. */
function stageOf(grant, { pull, revoked, isThere, now }) {
    const merged = pull?.state === 'merged' ? pull.mergedAt : undefined;
    const [from, until] = [grant.starts ?? merged, endWhenMerged(grant, merged)];
    const times = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
    const at = (stage) => ({ grant, stage, ...times });
    if (pull?.state === 'open')
        return at('pending');
    if (pull?.state === 'closed')
        return at('closed');
    if (pull === undefined && !isThere)
        return at('requested');
    if (!isThere)
        return at('retired');
    if (grant.revoked !== undefined || (0,grant_stage/* grantRevocation */.LD)(grant, revoked) !== undefined)
        return at('revoked');
    // INVARIANT: what has no end that is known is not said to be active
    if (from === undefined || until === undefined)
        return at('void');
    if (now >= until)
        return at('ended');
    return at(now < from ? 'not-started' : 'active');
}
function endWhenMerged(grant, merged) {
    if (grant.lasts === undefined)
        return grant.expires;
    return merged === undefined ? undefined : (0,grant_times/* endAfter */.uY)(grant, merged);
}

// EXTERNAL MODULE: ./lib/cli/check/access.js
var check_access = __webpack_require__(21787);
// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(48067);
// EXTERNAL MODULE: ./lib/cli/json-file.js
var json_file = __webpack_require__(71449);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/moment.js
var report_moment = __webpack_require__(84412);
// EXTERNAL MODULE: ./lib/report/requests/name-words.js
var name_words = __webpack_require__(46334);
;// CONCATENATED MODULE: ./lib/report/requests/break-glass-text.js





/** What everybody is told at once when somebody takes access in an emergency. */
function breakGlassText({ issue, request, until, told }, { policy, now }) {
    const rules = policy.roles.get(request.role)?.['break-glass'];
    const within = rules === undefined ? '' : ` within ${(0,lengths/* lengthLabel */.FC)(rules.review.within)} of its end`;
    const zone = policy.requests?.['time-zone'];
    return [
        `**${request.drill ? 'A drill' : 'An emergency'}.** ${(0,name_words/* mention */.lE)(issue.author.login)} has access to ` +
            `${(0,markdown/* prose */.CS)((0,safe_line/* quote */.h)(request.role))} until ${(0,markdown/* escape */.ih)((0,report_moment/* formatMoment */.K9)(until, now, zone))}, without an approval.`,
        `Why: ${(0,markdown/* escape */.ih)(request.reason)}`,
        (0,markdown/* link */.nf)('The incident', request.incident),
        (0,markdown/* prose */.CS)(request.drill
            ? 'Start the run now: it gets the credentials of a harmless role.'
            : 'Start the run now: nothing else has to be done. The gate looks at this issue in every run, and says below ' +
                'what it let in.'),
        (0,markdown/* prose */.CS)('If it is over before, comment `/end`. Somebody who should not have it is stopped by an approver or a reviewer ' +
            'with `/revoke` and why, and everybody with `/freeze` and why. An edit of this issue ends it as well.'),
        (0,markdown/* prose */.CS)(`Somebody else reviews it${within}, and comments \`/reviewed justified\`, \`/reviewed drill\` or ` +
            '`/reviewed misuse`, and why.'),
        ...(told.length === 0 ? [] : [`For your information: ${(0,name_words/* mentions */.wy)(told)}`]),
    ].join('\n\n');
}

// EXTERNAL MODULE: ./lib/report/requests/prefilled.js
var prefilled = __webpack_require__(47272);
// EXTERNAL MODULE: ./lib/requests/form/questions.js
var questions = __webpack_require__(87920);
;// CONCATENATED MODULE: ./lib/report/requests/problem-words.js



/** What is wrong with a form, as a sentence; names in it stand in backticks. */
function problemWords(problem, form, policy) {
    const label = (id) => (0,safe_line/* quote */.h)((0,questions/* formQuestions */.im)(policy, form).find((question) => question.id === id)?.label ?? id);
    switch (problem.problem) {
        case 'too-large':
            return `The text is longer than ${problem.maxBytes / 1024} KiB.`;
        case 'hidden-character':
            return `The text has a character in it that cannot be seen. ${(0,hidden_characters/* describeHidden */.Y7)(problem.hidden)}.`;
        case 'text-before':
            return 'There is text above the first question.';
        case 'heading-missing':
            return `The question ${label(problem.question)} is missing.`;
        case 'heading-twice':
            return `The question ${label(problem.question)} is there more than once.`;
        case 'heading-misplaced':
            return `The question ${label(problem.question)} is not in its place.`;
        case 'heading-altered':
            return `There is a heading that looks like the question ${label(problem.question)}, and is not.`;
        case 'no-answer':
            return `${label(problem.question)} is not answered.`;
        case 'several-lines':
            return `The answer to ${label(problem.question)} is longer than one line.`;
        case 'not-ticked':
            return `${label(problem.question)} is not ticked.`;
        case 'answer-too-long':
            return `The answer to ${label(problem.question)} is longer than ${problem.maxCharacters} characters.`;
        case 'not-a-choice':
            return `${(0,safe_line/* quote */.h)(problem.given)} is not among the answers to ${label(problem.question)} that the policy has now.`;
        case 'not-a-login':
            return `${(0,safe_line/* quote */.h)(problem.given)} is not a login.`;
        case 'not-an-address':
            return `${(0,safe_line/* quote */.h)(problem.given)} is not the address of a page.`;
    }
}

// EXTERNAL MODULE: ./lib/report/requests/refusal-words.js
var refusal_words = __webpack_require__(7577);
// EXTERNAL MODULE: ./lib/report/requests/request-rows.js
var request_rows = __webpack_require__(20232);
// EXTERNAL MODULE: ./lib/policy/renewal.js
var policy_renewal = __webpack_require__(64902);
;// CONCATENATED MODULE: ./lib/report/requests/start-words.js





/** More links than these are a list to read, not something to press. */
const MAX_LINKS = 3;
const FOLDER = '.github/workflows/';
/** How a run is started: links to the pages of the workflows, and what to choose there. A sentence of Markdown. */
function startWords(grant, setting) {
    const role = setting.policy.roles.get(grant.role);
    const files = (grant.workflows ?? role?.workflows ?? [])
        .filter((workflow) => workflow.startsWith(FOLDER) && !requests_narrowing/* HAS_WILDCARD */.q.test(workflow))
        .map((workflow) => workflow.slice(FOLDER.length));
    const links = files.map((file) => (0,markdown/* link */.nf)(file, (0,prefilled/* repositoryAddress */.n6)(setting, 'actions', 'workflows', file)));
    const what = links.length === 0 || links.length > MAX_LINKS ? 'the workflow under Actions' : (0,name_words/* listWords */.yh)(links, 'or');
    const refs = [...(grant.branches ?? role?.branches ?? []), ...(grant.tags ?? role?.tags ?? [])];
    const names = (0,name_words/* listWords */.yh)(refs.map((ref) => (0,safe_line/* quote */.h)(ref)), 'or');
    // a pattern is nothing that somebody could choose
    const like = refs.some((ref) => requests_narrowing/* HAS_WILDCARD */.q.test(ref)) ? 'one like ' : '';
    const where = refs.length === 0 ? '' : `, and choose ${like}${(0,markdown/* prose */.CS)(names)} under “Use workflow from”`;
    return `To use it, open ${what}, press **Run workflow**${where}.`;
}

;// CONCATENATED MODULE: ./lib/report/requests/step-words.js







/** How far a request has come, and what happens next: paragraphs of Markdown. */
function stepWords(answer, setting) {
    const { issue, requested, pull, fault, closed } = answer;
    const who = (0,name_words/* mention */.lE)(issue.author.login);
    if (fault !== undefined)
        return [
            `${who}, your request could not be proposed. ${(0,markdown/* prose */.CS)(`${fault.message}.`)}`,
            (0,markdown/* prose */.CS)(fault.hint === undefined ? 'Ask the people who look after this repository.' : `${fault.hint}.`),
        ];
    if (closed !== undefined)
        return [`**Closed without access.** ${closedWords(closed)}`];
    const pullLink = pull === undefined ? undefined : (0,markdown/* link */.nf)(`#${pull.number}`, (0,prefilled/* repositoryAddress */.n6)(setting, 'pull', pull.number));
    switch (requested.stage) {
        case 'requested':
        case 'pending':
            return [...issueClosedWords(answer), ...pendingWords(who, pullLink)];
        case 'active':
        case 'not-started':
            return activeWords(answer, who, setting);
        case 'ended':
            return [`**Over.** ${(0,markdown/* prose */.CS)('For 30 days it can still be renewed: comment `/extend 7d` and why.')}`];
        case 'revoked':
            return ['**Revoked.** Runs are refused. Ask for access again if it is still needed.'];
        case 'closed':
            return ['**Closed without access.**'];
        case 'retired':
            return ['**Over.** The file of the grant is gone.'];
        case 'void':
            return ['**Not in force.** When it begins and ends is not known: ask the people who look after this repository.'];
    }
}
/** Closing an issue decides nothing by itself, and looks as if it did. */
function issueClosedWords({ issueClosedBy }) {
    if (issueClosedBy === undefined)
        return [];
    return [
        `${(0,markdown/* escape */.ih)(issueClosedBy.login)} closed this issue. **The request goes on all the same:** ` +
            (0,markdown/* prose */.CS)('whoever may approve ends it with `/deny` and why.'),
    ];
}
function pendingWords(who, pull) {
    return [
        `**Waiting for an approval.** ${who}, you are told here when it is approved; there is nothing more to do.`,
        `To approve it: open ${pull ?? 'the pull request'}, **Files changed**, **Review changes**, **Approve**. ` +
            (0,markdown/* prose */.CS)('A comment is no approval.'),
        (0,markdown/* prose */.CS)('To take it back, comment `/withdraw`. Whoever approves can answer `/deny` and why.'),
    ];
}
function activeWords({ requested }, who, setting) {
    const { stage, from, until, grant } = requested;
    const { policy } = setting;
    const moment = (at) => (0,report_moment/* formatDate */.Yq)(at, policy.requests?.['time-zone']);
    const begins = stage === 'not-started' && from !== undefined ? ` ${(0,markdown/* escape */.ih)(`from ${moment(from)} on`)}` : '';
    const renewal = from === undefined || until === undefined ? undefined : (0,policy_renewal/* renewableFrom */.G)({ from, until }, policy.renewal);
    return [
        `**Approved.** ${who}, you can use it${begins}.`,
        `${startWords(grant, setting)} ${(0,markdown/* prose */.CS)('When you are done before its end, comment `/end`.')}`,
        ...(renewal === undefined ? [] : [(0,markdown/* prose */.CS)(renewalWords(moment(renewal)))]),
    ];
}
function closedWords(closed) {
    switch (closed.how) {
        case 'taken-back':
            return `${(0,markdown/* escape */.ih)(closed.by.login)} took it back.`;
        case 'denied':
            return `${(0,markdown/* escape */.ih)(closed.by.login)} denied it: ${(0,markdown/* escape */.ih)(closed.why)}`;
        case 'pull-closed':
            return `${(0,markdown/* escape */.ih)(closed.by.login)} closed the pull request.`;
        case 'lapsed':
            return `Nobody answered for ${(0,markdown/* escape */.ih)((0,lengths/* lengthLabel */.FC)(closed.after))}. Ask again if it is still needed.`;
    }
}
function renewalWords(from) {
    return `To keep it longer, comment \`/extend 7d\` and why, from ${from} on.`;
}

// EXTERNAL MODULE: ./lib/report/requests/view-text.js
var view_text = __webpack_require__(47458);
;// CONCATENATED MODULE: ./lib/report/requests/answer-text.js









/** The one comment of an issue, in GitHub's Markdown. */
function answerText(answer, setting) {
    switch (answer.answer) {
        case 'not-the-form':
        case 'refused':
            return formText(answer, setting);
        case 'request': {
            const { requested, pull } = answer;
            return [...stepWords(answer, setting), (0,request_rows/* requestRows */.d)(requested, pull, setting)].join('\n\n');
        }
        case 'link':
            return linkText(answer, setting);
        case 'break-glass':
            return breakGlassText(answer, setting);
        case 'view':
            return (0,view_text/* viewText */.TO)(answer.view, setting);
    }
}
function formText(answer, setting) {
    const { form, understood } = answer;
    const sentences = answer.answer === 'refused'
        ? answer.refusals.map((refusal) => (0,refusal_words/* requestRefusalWords */.v)(refusal, setting))
        : answer.problems.map((problem) => problemWords(problem, form, setting.policy));
    return [
        answer.answer === 'refused' ? '**This request cannot be made.**' : '**This form cannot be read as it is.**',
        sentences.map((sentence) => `- ${(0,markdown/* prose */.CS)(sentence)}`).join('\n'),
        `${(0,markdown/* link */.nf)('Fill the form in again', (0,prefilled/* prefilledForm */.mK)(form, understood, setting))}: what was understood is in it ` +
            'already. An issue that is edited is not read again.',
    ].join('\n\n');
}
function linkText({ issue, requested, path, text }, setting) {
    return [
        `${(0,name_words/* mention */.lE)(issue.author.login)}, one step is left to you: ${fileWords(path, text, setting)}`,
        (0,request_rows/* requestRows */.d)(requested, undefined, setting),
    ].join('\n\n');
}
/** How somebody proposes a file that is filled in. */
function fileWords(path, text, setting) {
    const file = (0,markdown/* link */.nf)('this file', (0,prefilled/* prefilledFile */.m8)(path, text, setting));
    return `open ${file}, press “Commit changes”, then “Create pull request”.`;
}

;// CONCATENATED MODULE: ./lib/report/requests/check-text.js

/** The name of the check: people name it in branch rules, so it never changes. */
const CHECK_NAME = 'Grantgate: what this changes about access';
/**
 * Only what the gate would not accept as it is fails: what is wider is for people to decide, and a failing check would
 * keep them from merging what they approved.
 */
const CONCLUSIONS = {
    broken: 'failure',
    unknown: 'neutral',
    wider: 'neutral',
    narrower: 'success',
    same: 'success',
};
/** The check of a pull request that changes policy or grants: the same facts as the comment below it. */
function checkText(view, setting) {
    return {
        title: (0,view_text/* viewHeadline */.iW)(view),
        summary: (0,view_text/* viewText */.TO)(view, setting),
        conclusion: CONCLUSIONS[(0,view_text/* viewMeaning */.LO)(view)],
    };
}

;// CONCATENATED MODULE: ./lib/report/requests/care-words.js




/** A comment that somebody's access ends, in GitHub's Markdown. */
function reminderText({ reminder, requested, who }, { now, policy }) {
    const { grant, until } = requested;
    const moment = until === undefined ? '' : (0,report_moment/* formatMoment */.K9)(until, now, policy.requests?.['time-zone']);
    const when = reminder === 'end' ? `has ended (${moment})` : `ends ${moment}`;
    return (`${(0,name_words/* mention */.lE)(who.login)}: ${(0,markdown/* prose */.CS)(`your access as ${(0,safe_line/* quote */.h)(grant.role)} ${when}.`)} ` +
        (0,markdown/* prose */.CS)('If you still need it, comment `/extend 7d` and why; otherwise there is nothing to do.'));
}
/** What was found in the daily look that nothing here can change, as a sentence. */
function noticeWords(found) {
    switch (found.notice) {
        case 'too-few-approvers':
            return (`The role ${quote(found.role)} takes ${found.needed} approvals, and ${found.left} of those who may approve ` +
                'are left: nobody can get it. Add people to `approval` in the policy.');
        case 'holder-unknown':
            return `Whether whoever has ${quote(found.grant)} is still here is not known: ${found.why}.`;
        case 'approver-unknown':
            return `Whether ${approverName(found.approver)}, who may approve, is still here is not known: ${found.why}.`;
        case 'approver-gone':
            return `${approverName(found.approver)}, who may approve, is no longer here. Remove them from the policy.`;
        case 'use-unknown':
            return `When ${found.grants} ${found.grants === 1 ? 'grant was' : 'grants were'} used last could not be read.`;
    }
}
const approverName = (approver) => typeof approver === 'number' ? `account ${approver}` : quote(approver);

;// CONCATENATED MODULE: ./lib/report/requests/event-json.js




/** What every type of event begins with: reverse DNS, as CloudEvents asks for. */
const EVENT_TYPE = 'io.github.grantgate.access';
/**
 * What others are told of a transition: a CloudEvent in the structured JSON format. `id` is the same however often the
 * same is told. Source: CloudEvents 1.0.2, "JSON Event Format", section 3.
 *
 * INVARIANT: nothing that somebody wrote freely stands in it: no reason, no ticket.
 */
function eventJson(transition, id, setting) {
    const { to, subject } = transition;
    return JSON.stringify({
        specversion: '1.0',
        id,
        source: repositoryAddress(setting),
        type: `${EVENT_TYPE}.${to}`,
        subject: safeLine(subject),
        time: formatInstant(setting.now),
        datacontenttype: 'application/json',
        data: { schema: 1, state: to, text: noticeLine(transition, setting), ...noticeData(transition, setting) },
    });
}
function noticeData(transition, setting) {
    const { to, subject, requested, issue, pull, by } = transition;
    return {
        repository: setting.repository,
        ...(to === 'frozen' ? { tag: safeLine(subject) } : { grant: safeLine(subject) }),
        ...(requested === undefined ? {} : grantData(requested)),
        ...(issue === undefined ? {} : { issue: repositoryAddress(setting, 'issues', issue) }),
        ...(pull === undefined ? {} : { pullRequest: repositoryAddress(setting, 'pull', pull) }),
        ...(by === undefined ? {} : { by: { login: safeLine(by.login), id: by.id } }),
    };
}
function grantData({ grant, ...times }) {
    const { role, holder, renews, starts, expires, lasts } = grant;
    const [from, until] = [times.from ?? starts, times.until ?? expires];
    const known = {
        principalId: grant['principal-id'],
        requestedById: grant['requested-by-id'],
        renews,
        lastsSeconds: lasts,
        from: from === undefined ? undefined : formatInstant(from),
        until: until === undefined ? undefined : formatInstant(until),
    };
    // JSON has no place for what is not known
    return { role, holder: { kind: holder.kind, name: holder.name }, ...known };
}
/** The transition as a line of plain text, for a chat. */
function noticeLine(transition, setting) {
    const { to, subject, requested, by } = transition;
    const { now, policy, repository } = setting;
    if (to === 'frozen')
        return (0,safe_line/* safeLine */.o)(`${by?.login ?? 'Somebody'} has frozen ${repository}: every run is refused.`);
    const grant = requested?.grant;
    const what = grant === undefined ? `The grant ${subject}` : `${grant.holder.name}: access as ${grant.role}`;
    const until = requested?.until ?? grant?.expires;
    const end = until === undefined ? undefined : (0,report_moment/* formatMoment */.K9)(until, now, policy.requests?.['time-zone']);
    const who = by === undefined ? '' : ` by ${by.login}`;
    return (0,safe_line/* safeLine */.o)(`${what} ${lineWords(to, who, end)} (${repository})`, MAX_NOTICE_CHARACTERS);
}
const MAX_NOTICE_CHARACTERS = 400;
function lineWords(to, who, end) {
    switch (to) {
        case 'requested':
            return `is asked for${who} and waits for an approval.`;
        case 'merged':
            return `is merged${end === undefined ? '' : ` and ends ${end}`}.`;
        case 'denied':
        case 'withdrawn':
            return `was ${to}${who}.`;
        case 'lapsed':
            return 'was not approved in time: the request has lapsed.';
        case 'closed':
            return `was not approved: the pull request was closed${who}.`;
        case 'revoked':
            return `is revoked${who}.`;
        case 'ending':
            return `ends ${end ?? 'soon'}.`;
        case 'ended':
            return `has ended${end === undefined ? '' : ` ${end}`}.`;
        case 'retired':
            return 'is over, and its file is gone.';
        case 'break-glass':
            return `was asked for in an emergency${who}: nobody has approved it.`;
    }
}

;// CONCATENATED MODULE: ./lib/report/requests/emergency-text.js



/** Most runs and deployments that are listed. */
const MAX_SHOWN_RUNS = 50;
/** What is said below the issue of break-glass access once it is over, in GitHub's Markdown. */
function emergencyText({ key, taken, reviewers }, setting) {
    const told = reviewers.length === 0 ? '' : `${(0,name_words/* mentions */.wy)(reviewers)}: `;
    return key === 'after' ? afterText(taken, told, setting) : `${told}${(0,markdown/* prose */.CS)(overdueWords(taken, setting))}`;
}
function afterText(taken, told, setting) {
    const { issue, role, endedAt, dueAt } = taken;
    return [
        `**It is over.** ${(0,name_words/* mention */.lE)(issue.author.login)} ${(0,markdown/* prose */.CS)(`had \`${role}\` until ${momentHere(endedAt, setting)}.`)}`,
        ...seenLines(taken, setting),
        credentialWords(taken, setting),
        `${told}${(0,markdown/* prose */.CS)(`please review it by ${momentHere(dueAt, setting)}: comment \`/reviewed justified\`, \`/reviewed drill\` or ` +
            '`/reviewed misuse`, and why. What the gate let in stands in its comments above.')}`,
    ].join('\n\n');
}
/** What the person began in this repository meanwhile, whatever it was for. */
function seenLines({ issue, seen }, setting) {
    if ('unread' in seen)
        return [(0,markdown/* prose */.CS)(`What ${issue.author.login} began meanwhile could not be read: ${seen.unread}.`)];
    if (seen.length === 0)
        return [(0,markdown/* prose */.CS)(`No run and no deployment of ${issue.author.login} in \`${setting.repository}\` began meanwhile.`)];
    const lines = seen
        .slice(0, MAX_SHOWN_RUNS)
        .map(({ what, name, address, at }) => `- ${what}: ${(0,markdown/* link */.nf)(name, address)}, ${(0,markdown/* escape */.ih)(momentHere(at, setting))}`);
    const more = seen.length - lines.length;
    return [
        (0,markdown/* prose */.CS)(`What began meanwhile in \`${setting.repository}\`:`),
        [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
    ];
}
/** Which credentials there may have been, and until when at the latest. */
function credentialWords({ role, endedAt }, setting) {
    const names = [...(setting.policy.roles.get(role)?.credentials?.keys() ?? [])];
    return (0,markdown/* prose */.CS)(names.length === 0
        ? `The role \`${role}\` has no credentials.`
        : `Credentials of the role: ${names.map((name) => `\`${name}\``).join(', ')}. None that the gate issued for ` +
            `this was to last longer than ${momentHere(endedAt, setting)}.`);
}
function overdueWords({ issue, dueAt }, setting) {
    return (`the review of this access was due ${momentHere(dueAt, setting)}. Until it is there, ` +
        `${issue.author.login} cannot take break-glass access again. Comment \`/reviewed justified\`, ` +
        '`/reviewed drill` or `/reviewed misuse`, and why.');
}
function momentHere(at, { now, policy }) {
    return (0,report_moment/* formatMoment */.K9)(at, now, policy.requests?.['time-zone']);
}

;// CONCATENATED MODULE: ./lib/report/requests/pull-text.js






/** What a proposal says. The trailers name everybody who has a part in a grant: none of them can approve it. */
function pullText({ subject }, setting) {
    const title = pullTitle(subject);
    return { title, headline: title, body: pullBody(subject, setting), message: commitWords(subject, setting) };
}
function pullTitle(subject) {
    switch (subject.kind) {
        case 'grant': {
            const { grant, principal, requester } = subject;
            const renewed = grant.renews === undefined ? 'Grant' : 'Renew';
            return (0,safe_line/* safeLine */.o)(`${renewed} ${grant.role} for ${(principal ?? requester).login}`);
        }
        case 'unfreeze':
            return 'Lift the freeze';
        case 'retire':
            return `Retire ${subject.grants.length} ${subject.grants.length === 1 ? 'grant' : 'grants'}`;
        case 'break-glass-review':
            return `Review of the break-glass access in #${subject.issue}: ${subject.verdict}`;
    }
}
function pullBody(subject, setting) {
    switch (subject.kind) {
        case 'grant': {
            const stage = { grant: subject.grant, stage: 'pending' };
            return [
                askedSentence(subject),
                (0,request_rows/* requestRows */.d)(stage, undefined, setting),
                'To approve it: **Files changed**, **Review changes**, **Approve**. The file is what counts, not this text.',
                `Closes #${subject.issue}`,
            ].join('\n\n');
        }
        case 'unfreeze':
            return [
                `${(0,markdown/* escape */.ih)(subject.by.login)} proposes to lift it: ${(0,markdown/* escape */.ih)(subject.why)}`,
                subject.tags.map((tag) => `- ${(0,markdown/* inlineCode */.ti)(tag)}`).join('\n'),
            ].join('\n\n');
        case 'retire':
            return [
                'These grants let nobody do anything any more, or nobody uses them. Their files can go: what they were stays ' +
                    'in the history.',
                subject.grants
                    .map(({ id, why }) => `- ${(0,markdown/* inlineCode */.ti)(id)}: ${(0,markdown/* prose */.CS)(retirementWords(why, setting.now))}`)
                    .join('\n'),
            ].join('\n\n');
        case 'break-glass-review':
            return [
                `${(0,markdown/* escape */.ih)(subject.by.login)} reviewed the access that was taken in ` +
                    `${(0,markdown/* link */.nf)(`#${subject.issue}`, (0,prefilled/* repositoryAddress */.n6)(setting, 'issues', subject.issue))}: **${subject.verdict}**.`,
                (0,markdown/* escape */.ih)(subject.why),
                'It counts once a reviewer of such access has approved it, other than whoever took it: **Files changed**, ' +
                    '**Review changes**, **Approve**.',
            ].join('\n\n');
    }
}
/** One sentence first: on a phone, it is what is seen of it. */
function askedSentence({ grant, principal, requester }) {
    const other = principal === undefined ? '' : ` for ${principal.login}`;
    const long = grant.lasts === undefined ? '' : ` for ${(0,lengths/* lengthLabel */.FC)(grant.lasts)}`;
    const what = grant.renews === undefined ? 'asks for access' : 'asks to keep the access';
    return `**${(0,markdown/* escape */.ih)(`${requester.login} ${what}${other} as ${grant.role}${long}`)}.**`;
}
function retirementWords(why, now) {
    switch (why.reason) {
        case 'ended':
            return `ended ${(0,report_moment/* formatMoment */.K9)(why.at, now)}`;
        case 'revoked':
            return `revoked ${(0,report_moment/* formatMoment */.K9)(why.at, now)}`;
        case 'orphaned':
            return 'whose it was is no longer here';
        case 'unused':
            return why.last === undefined ? `not used in ${why.days} days` : `not used since ${(0,report_moment/* formatMoment */.K9)(why.last, now)}`;
    }
}
/**
 * INVARIANT: nothing that somebody wrote stands here: by its words a commit closes issues, tells people and names
 * authors.
 */
function commitWords(subject, setting) {
    switch (subject.kind) {
        case 'grant': {
            const { requester, principal, issue } = subject;
            const people = principal === undefined ? [requester] : [requester, principal];
            return [`Requested in #${issue}.`, trailers(people, setting)].join('\n\n');
        }
        case 'unfreeze':
            return trailers([subject.by], setting);
        case 'retire':
            return subject.grants.map(({ id, why }) => `${id}: ${retirementWords(why, setting.now)}`).join('\n');
        case 'break-glass-review':
            return trailers([subject.taker], setting);
    }
}
/** GitHub knows an account by the number in such an address. Source: GitHub's reference, "Email addresses". */
function trailers(people, { server }) {
    const host = URL.canParse(server) ? new URL(server).hostname : 'github.com';
    return people
        .map(({ login, id }) => `Co-authored-by: ${(0,safe_line/* safeLine */.o)(login)} <${id}+${(0,safe_line/* safeLine */.o)(login)}@users.noreply.${host}>`)
        .join('\n');
}

// EXTERNAL MODULE: ./lib/report/approver-words.js
var approver_words = __webpack_require__(68205);
;// CONCATENATED MODULE: ./lib/report/requests/emergency-status.js


/** How break-glass access stands, as one or two sentences. */
function emergencyStatusWords({ role, taken, isEnded, review }, setting) {
    const name = `Break-glass access as ${(0,safe_line/* quote */.h)(role)}`;
    if (taken === undefined)
        return isEnded ? `${name} was ended before a run used it.` : `${name} has let no run in so far.`;
    const isOver = isEnded || setting.now > taken.until;
    const access = isEnded
        ? `${name} was ended.`
        : `${name} ${isOver ? 'ended' : 'lasts until'} ${momentWords(taken.until, setting)}.`;
    if (review?.state === 'merged')
        return `${access} It was reviewed in #${review.pull}.`;
    const due = `${setting.now > taken.due ? 'was' : 'is'} due ${momentWords(taken.due, setting)}`;
    return review?.state === 'open'
        ? `${access} Its review is proposed in #${review.pull}, and ${due}.`
        : `${access} Its review ${due}.`;
}
/** When access ends that cannot be reviewed before. */
function tooEarlyWords(until, setting) {
    return (`The access lasts until ${momentWords(until, setting)}: before, nobody can have seen all that is done by it. ` +
        'Review it afterwards, or end it with `/revoke` and why.');
}
function momentWords(at, { now, policy }) {
    return (0,report_moment/* formatMoment */.K9)(at, now, policy.requests?.['time-zone']);
}

;// CONCATENATED MODULE: ./lib/report/requests/mistake-words.js


/** How each command is written. */
const USAGE = new Map([
    ['withdraw', '/withdraw'],
    ['deny', '/deny not before the release'],
    ['extend', '/extend 5d the banner stays'],
    ['end', '/end'],
    ['revoke', '/revoke laptop lost'],
    ['freeze', '/freeze an incident'],
    ['unfreeze', '/unfreeze it is over'],
    ['run', '/run flag-release ref=release/2026-11 banner=on'],
    ['reviewed', '/reviewed justified the shop was down'],
    ['approve', '/approve'],
    ['status', '/status'],
]);
/** What is wrong with a command, and how it is written. */
function mistakeWords(command, mistake) {
    return `${whatIsWrong(command, mistake)} It is written like this: \`${USAGE.get(command) ?? `/${command}`}\`.`;
}
function whatIsWrong(command, mistake) {
    switch (mistake.mistake) {
        case 'words-after':
            return `\`/${command}\` takes no words after it.`;
        case 'no-reason':
            return 'The reason is missing.';
        case 'no-length':
            return 'How long is missing.';
        case 'no-role':
            return 'The role is missing.';
        case 'no-verdict':
            return 'The verdict is missing: `justified`, `drill` or `misuse`.';
        case 'not-a-length':
            return `${(0,safe_line/* quote */.h)(mistake.word)} is not a length such as \`4h\` or \`5d\`.`;
        case 'not-a-role':
            return `${(0,safe_line/* quote */.h)(mistake.word)} is not the name of a role.`;
        case 'not-a-verdict':
            return `${(0,safe_line/* quote */.h)(mistake.word)} is not a verdict: there are \`justified\`, \`drill\` and \`misuse\`.`;
        case 'not-an-input':
            return `${(0,safe_line/* quote */.h)(mistake.word)} is not an input with its value.`;
        case 'not-a-ref':
            return `${(0,safe_line/* quote */.h)(mistake.word)} is not the name of a branch or a tag.`;
        case 'input-twice':
            return `${(0,safe_line/* quote */.h)(mistake.word)} is given twice.`;
        case 'too-many-inputs':
            return `There are more than ${mistake.limit} inputs.`;
        case 'too-long':
            return `The line is longer than ${mistake.maxCharacters} characters.`;
        case 'hidden-character':
            return `There is a character that cannot be seen. ${(0,hidden_characters/* describeHidden */.Y7)(mistake.hidden)}.`;
    }
}

;// CONCATENATED MODULE: ./lib/report/requests/run-words.js



/** What is said below a comment `/run`, in GitHub's Markdown: the link of the run, and later its end. */
function runWords({ run, state }, setting) {
    const what = `${(0,safe_line/* quote */.h)(run.workflow)} on ${(0,safe_line/* quote */.h)(run.ref)}, as you`;
    const file = run.workflow.split('/').at(-1) ?? '';
    const list = (0,markdown/* link */.nf)('its runs', (0,prefilled/* repositoryAddress */.n6)(setting, 'actions', 'workflows', file));
    switch (state.kind) {
        case 'starting':
            return (`${(0,markdown/* prose */.CS)(`Starting ${what}. If no link stands here in a few minutes, look at `)}${list}, ` +
                'and write the comment again if it is not there.');
        case 'started':
            return state.url === undefined
                ? `${(0,markdown/* prose */.CS)(`Started ${what}: see `)}${list}.`
                : `${(0,markdown/* link */.nf)('Started', state.url)}${(0,markdown/* prose */.CS)(`: ${what}.`)}`;
        case 'over':
            return endWords(what, state);
    }
}
function endWords(what, { url, conclusion, refusal }) {
    if (conclusion === 'success')
        return `${(0,markdown/* link */.nf)('Done', url)}${(0,markdown/* prose */.CS)(`: ${what}.`)}`;
    if (refusal === undefined) {
        const how = (0,safe_line/* quote */.h)((0,safe_line/* safeLine */.o)(conclusion.replaceAll('_', ' ')));
        return `${(0,markdown/* link */.nf)('Ended', url)}${(0,markdown/* prose */.CS)(` without success (${how}): ${what}.`)}`;
    }
    // any step can write such a note: it is shown as text, and nothing of it means anything
    const said = refusal.message.split('\n').map((line) => (0,markdown/* prose */.CS)(line));
    return [`${(0,markdown/* link */.nf)('Refused', url)}${(0,markdown/* prose */.CS)(`: ${what}.`)}`, ...said.filter((line) => line !== '')].join('\n\n');
}

// EXTERNAL MODULE: ./lib/report/requests/stage-words.js
var stage_words = __webpack_require__(79179);
;// CONCATENATED MODULE: ./lib/report/requests/worth-words.js
/** Whether an approval of whoever reads it would count, in a sentence. */
function worthWords(worth) {
    if (worth.counts === 'yes')
        return 'Your approval would count.';
    if (worth.counts === 'unknown')
        return 'Whether your approval would count could not be read: it depends on a team or a permission.';
    switch (worth.why) {
        case 'not-listed':
            return 'Your approval would not count: the policy does not list you among those who approve.';
        case 'bot':
            return 'Approvals of bots do not count.';
        case 'principal':
            return 'Your approval would not count: you would get the access.';
        case 'requester':
            return 'Your approval would not count: you asked for it.';
        case 'author':
            return 'Your approval would not count: you opened the pull request.';
        case 'committer':
            return 'Your approval would not count: you wrote a commit of the pull request.';
    }
}

;// CONCATENATED MODULE: ./lib/report/requests/reply-text.js













/** A comment in reply to a command, in GitHub's Markdown. */
function replyText(reply, setting) {
    switch (reply.reply) {
        case 'refused':
            return reply.refusals.map((refusal) => (0,markdown/* prose */.CS)((0,refusal_words/* requestRefusalWords */.v)(refusal, setting))).join('\n\n');
        case 'run':
            return runWords(reply, setting);
        case 'renewal-link':
        case 'review-link':
            return `One step is left to you: ${fileWords(reply.path, reply.text, setting)}`;
        case 'approve-there': {
            const page = (0,prefilled/* repositoryAddress */.n6)(setting, 'pull', reply.pull.number, 'files');
            return [
                `A comment is no approval. ${(0,markdown/* link */.nf)(`Review #${reply.pull.number}`, page)}: **Review changes**, **Approve**.`,
                (0,markdown/* prose */.CS)(worthWords(reply.worth)),
            ].join('\n\n');
        }
        default:
            return (0,markdown/* prose */.CS)(isAboutEmergency(reply) ? emergencyReply(reply, setting) : plainReply(reply, setting));
    }
}
/** One or two sentences; names in them stand in backticks. */
function plainReply(reply, setting) {
    switch (reply.reply) {
        case 'unknown-command': {
            const known = COMMAND_NAMES.map((name) => `\`/${name}\``).join(', ');
            const meant = reply.near === undefined ? '' : ` Did you mean \`/${reply.near}\`?`;
            return `${(0,safe_line/* quote */.h)(`/${reply.word}`)} means nothing here.${meant} There are ${known}.`;
        }
        case 'mistake':
            return mistakeWords(reply.command, reply.mistake);
        case 'by-email':
        case 'not-a-request':
        case 'may-not':
        case 'may-be':
        case 'too-late':
            return notTakenWords(reply, setting);
        case 'without-app':
        case 'failed':
            return notDoneWords(reply);
        case 'nothing-to-approve':
            return `There is nothing to approve: ${(0,stage_words/* stageWords */._)(reply.stage)}.`;
        case 'nothing-frozen':
            return 'There is nothing to lift: no freeze is in force.';
        case 'lift-by-hand':
            return liftWords(reply.tags);
        case 'no-run':
            return objectionWords(reply.role, reply.why);
        case 'done':
            return doneWords(reply);
        case 'start-by-hand':
            return startByHandWords(reply);
    }
}
const EMERGENCY_REPLIES = ['review-proposed', 'review-there', 'review-too-early', 'emergency-status'];
function isAboutEmergency(reply) {
    return EMERGENCY_REPLIES.includes(reply.reply);
}
function liftWords(tags) {
    return ('A change of the policy counts only where a person proposes it. At a terminal, `grantgate grant unfreeze` ' +
        `does; or list these under \`lifted\`: ${tags.map((tag) => (0,safe_line/* quote */.h)(tag)).join(', ')}.`);
}
function emergencyReply(reply, setting) {
    switch (reply.reply) {
        case 'review-proposed':
        case 'review-there':
            return reviewWords(reply);
        case 'review-too-early':
            return tooEarlyWords(reply.until, setting);
        case 'emergency-status':
            return emergencyStatusWords(reply, setting);
    }
}
function reviewWords({ reply, pull, }) {
    return reply === 'review-there'
        ? `It was reviewed already, in #${pull}.`
        : `The review is proposed in #${pull}. It counts once a reviewer has approved it there and it is merged.`;
}
/** Why a command is not carried out. */
function notTakenWords(reply, setting) {
    const command = `\`/${reply.command}\``;
    switch (reply.reply) {
        case 'by-email':
            return (`${command} is not taken from a mail: anybody who has the address of this thread can write one. ` +
                'Comment on the page.');
        case 'not-a-request':
            return `${command} is for requests, and this is not one.`;
        case 'may-not':
            return `${command} is for ${rightWords(reply.right, setting)}.`;
        case 'may-be':
            return (`${command} is for ${rightWords(reply.right, setting)}. Whether you are could not be read: ask again ` +
                'later, or ask one of them.');
        case 'too-late':
            return `${command} changes nothing any more: ${(0,stage_words/* stageWords */._)(reply.stage)}.`;
    }
}
function rightWords(right, { policy }) {
    const approvers = (0,approver_words/* describeApprovers */.Q)(policy.approval.approvers);
    switch (right) {
        case 'anybody':
            return 'everybody but bots';
        case 'requester':
            return 'whoever asked for it';
        case 'principal':
            return 'whoever has the access';
        case 'requester-or-principal':
            return 'whoever asked for it or has the access';
        case 'approver':
            return `whoever may approve: ${approvers}`;
        case 'approver-or-maintainer':
            return `whoever may approve (${approvers}) or has the permission maintain`;
        case 'reviewer':
            return 'whoever the policy has review such access, and never for whoever took it';
        case 'taker':
            return 'whoever has the access';
        case 'emergency-brake':
            return `whoever reviews such access, may approve (${approvers}) or has the permission maintain`;
    }
}
function startByHandWords({ workflow, ref, role }) {
    return (`A comment starts no run. Start ${(0,safe_line/* quote */.h)(workflow)} under Actions, on ${(0,safe_line/* quote */.h)(ref)}: your access as ` +
        `${(0,safe_line/* quote */.h)(role)} covers it.`);
}
function notDoneWords(reply) {
    return reply.reply === 'without-app'
        ? withoutAppWords(reply.command)
        : `\`/${reply.command}\` could not be carried out: ${reply.fault.message}.${hintWords(reply.fault.hint)}`;
}
function withoutAppWords(command) {
    const instead = command === 'freeze' || command === 'unfreeze' || command === 'revoke' || command === 'end';
    return instead
        ? `No App is set up that could do it. At a terminal: \`grantgate grant ${command === 'end' ? 'revoke' : command}\`.`
        : `No App is set up that could do it: \`/${command}\` takes one. Ask the people who look after this repository.`;
}
function objectionWords(role, why) {
    const names = (patterns) => patterns.map((pattern) => (0,safe_line/* quote */.h)(pattern)).join(', ');
    switch (why.objection) {
        case 'no-grant':
            return (`You have no grant for ${(0,safe_line/* quote */.h)(role)} that is in force and has the number of your account. ` +
                'Ask for one with the form.');
        case 'which-workflow':
            return (`Which workflow is meant is not clear: the role ${(0,safe_line/* quote */.h)(role)} has ` +
                `${why.workflows.length === 0 ? 'none in this repository' : names(why.workflows)}. Start it under Actions.`);
        case 'which-ref':
            return `Say on which branch or tag: \`ref=…\`, one of ${names(why.patterns)}.`;
        case 'ref-outside':
            return `Your grant does not reach ${(0,safe_line/* quote */.h)(why.ref)}: it reaches ${names(why.patterns)}.`;
    }
}
function doneWords({ command, tags = [] }) {
    const names = tags.map((tag) => (0,safe_line/* quote */.h)(tag));
    const by = names.length === 0 ? '' : `, by the ${names.length === 1 ? 'tag' : 'tags'} ${(0,name_words/* listWords */.yh)(names, 'and')}`;
    switch (command) {
        case 'end':
        case 'revoke':
            return `Revoked${by}: new runs are refused, and running jobs get no new credentials.`;
        case 'freeze':
            return `Frozen${by}: every run is refused. \`/unfreeze\` and why says how to end it.`;
        case 'unfreeze':
            return 'The change of the policy that lifts it is proposed. It counts once it is approved and merged.';
        case 'extend':
            return 'The renewal is proposed. It takes the same approvals as the first request.';
        case 'reviewed':
            return 'The review is proposed. It counts once a reviewer has approved the pull request and it is merged.';
        default:
            return 'Done.';
    }
}
function hintWords(hint) {
    return hint === undefined ? '' : ` ${hint.slice(0, 1).toUpperCase()}${hint.slice(1)}.`;
}

;// CONCATENATED MODULE: ./lib/requests/plan.js
/**
 * Which job does it: the one that reads and answers, the one that writes as the App, the one that writes checks, or the
 * one that starts runs. A notice takes no token: it is signed with a secret that only the job that writes has. The jobs
 * share no rights; each makes the same plan and does its own part of it.
 */
function writerOf({ effect }) {
    if (effect === 'notify')
        return 'none';
    if (effect === 'check' || effect === 'start')
        return effect;
    return effect === 'propose' || effect === 'close-pull' || effect === 'tag' ? 'app' : 'answer';
}

;// CONCATENATED MODULE: ./lib/cli/requests/effect-words.js








/** What an effect would do. */
function showEffect(effect, setting) {
    return { by: writerOf(effect), ...shown(effect, setting) };
}
function shown(effect, setting) {
    switch (effect.effect) {
        case 'answer':
            return { what: `write the answer below #${effect.issue}`, text: answerText(effect.answer, setting) };
        case 'check':
            return { what: `write the check of ${effect.sha}`, text: checkText(effect.view, setting).summary };
        case 'reply':
            return { what: `reply to comment ${effect.comment}`, text: replyText(effect.reply, setting) };
        case 'remind':
            return { what: `remind below #${effect.issue}`, text: reminderText(effect, setting) };
        case 'emergency':
            return { what: `tell of the emergency below #${effect.issue}`, text: emergencyText(effect, setting) };
        case 'react':
            return { what: `react to comment ${effect.comment} with ${effect.reaction}` };
        case 'propose': {
            const { title, body } = pullText(effect.proposal, setting);
            const { branch, files } = effect.proposal;
            return { what: `propose “${title}” from the branch ${branch}`, text: body, files };
        }
        case 'close-pull':
            return { what: `close pull request #${effect.pull}` };
        case 'close-issue':
            return { what: `close issue #${effect.issue}` };
        case 'tag':
            return { what: `set the tag ${effect.name}` };
        case 'start': {
            const { workflow, ref } = effect.run;
            return { what: `start ${workflow} on ${ref}, as whoever wrote comment ${effect.comment}` };
        }
        case 'notify':
            return {
                what: `tell ${notifyHost(setting)} that it is ${effect.transition.to}`,
                text: noticeLine(effect.transition, setting),
            };
        case 'assign':
            return { what: `assign #${effect.issue} to ${effect.logins.join(', ')}` };
    }
}
function notifyHost({ policy }) {
    return policy.notify === undefined ? 'others' : new URL(policy.notify).host;
}

;// CONCATENATED MODULE: ./lib/cli/requests/event.js


/**
 * Reads the payload of an `issues` or an `issue_comment` event. Source: GitHub's reference, "Webhook events and
 * payloads".
 * @throws UsageError for one that is neither, or lacks what it must have
 */
function readOfflineEvent(payload) {
    const event = recordAt(payload, 'the event');
    const issue = recordAt(event['issue'], '`issue`');
    const action = event['action'];
    const asked = {
        number: numberAt(issue['number'], '`issue.number`'),
        author: accountAt(issue['user'], '`issue.user`'),
        isOpen: issue['state'] !== 'closed',
    };
    const why = notTheAuthor(event);
    const isNew = action === (event['comment'] === undefined ? 'opened' : 'created');
    if (isNew && why !== undefined)
        return { kind: 'nothing', why };
    if (event['comment'] === undefined)
        return action === 'opened'
            ? { kind: 'opened', issue: asked, body: bodyAt(issue['body'] ?? ''), at: timeAt(issue['created_at'], 'issue') }
            : { kind: 'nothing', why: `only an issue that is opened counts, and this one is \`${String(action)}\`` };
    if (action !== 'created')
        return { kind: 'nothing', why: `only a comment that is created counts, and this one is \`${String(action)}\`` };
    const comment = recordAt(event['comment'], '`comment`');
    return {
        kind: 'commented',
        issue: asked,
        comment: {
            id: numberAt(comment['id'], '`comment.id`'),
            by: accountAt(comment['user'], '`comment.user`'),
            body: bodyAt(comment['body']),
            at: timeAt(comment['created_at'], 'comment'),
        },
    };
}
/** What was transferred here, or is told of by somebody else, may not be what its author wrote. */
function notTheAuthor({ changes, sender, issue, comment }) {
    if ((0,shape/* isRecord */.u4)(changes))
        return 'an issue that was transferred here may not be as its author wrote it';
    const thing = (0,shape/* isRecord */.u4)(comment) ? comment : issue;
    const author = (0,shape/* isRecord */.u4)(thing) && (0,shape/* isRecord */.u4)(thing['user']) ? thing['user']['id'] : undefined;
    return (0,shape/* isRecord */.u4)(sender) && sender['id'] !== author ? 'whoever caused the event did not write it' : undefined;
}
function recordAt(value, what) {
    if ((0,shape/* isRecord */.u4)(value))
        return value;
    throw new usage_error/* UsageError */.e(`${what} is not an object`, 'give the payload of an `issues` or an `issue_comment` event');
}
function numberAt(value, what) {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)
        return value;
    throw new usage_error/* UsageError */.e(`${what} is not a number`, 'give the payload as GitHub sends it');
}
function accountAt(value, what) {
    const { login, id, type } = recordAt(value, what);
    if (typeof login !== 'string' || login === '')
        throw new usage_error/* UsageError */.e(`${what} has no login`, 'give the whole payload');
    return { login, id: numberAt(id, `${what} \`id\``), type: typeof type === 'string' ? type : 'User' };
}
function bodyAt(value) {
    return typeof value === 'string' ? value : '';
}
function timeAt(value, what) {
    const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    if (Number.isFinite(at))
        return at;
    throw new usage_error/* UsageError */.e(`\`${what}.created_at\` is not a time`, 'give the payload as GitHub sends it');
}

;// CONCATENATED MODULE: ./lib/cli/requests/nothing-words.js


/** Why nothing follows from an event, as part of a sentence. */
function nothingWords(event) {
    switch (event.kind) {
        case 'nothing':
            return event.why;
        case 'opened':
            return 'the issue is not a form of the policy';
        case 'commented': {
            if (isBotAccount(event.comment.by))
                return 'bots are not answered';
            if (readCommand(event.comment.body).kind === 'talk')
                return 'the comment does not begin with a command';
            return (`the command is for a request, and no grant of the folder has \`request: ${event.issue.number}\` ` +
                '(requests that wait for an approval are not seen offline)');
        }
    }
}

;// CONCATENATED MODULE: ./lib/cli/requests/command.js



















const requestsCommand = {
    name: 'requests',
    about: 'Says what would follow from an event of GitHub, offline: a form that was filled in, or a command in a comment. ' +
        'It reads the policy and the\ngrants of a folder, and writes nothing. What only GitHub knows is taken from the ' +
        'options: teams and permission of whoever wrote it, and when\ngrants were merged. Requests that are open are ' +
        'not seen. Exit code 0: something would be done, 1: nothing would be, 2: bad input.',
    options: {
        event: { value: 'file', help: 'Payload of an `issues` (opened) or an `issue_comment` (created) event, as JSON' },
        access: { value: 'folder', help: `Folder with policy.yml and grants/; default: ${options/* USUAL_ACCESS */.S}` },
        permission: {
            value: 'level',
            help: `Of whoever wrote it: none, ${who/* PERMISSIONS */.Jj.join(', ')}; not known when left out`,
        },
        teams: {
            value: 'list',
            help: 'Teams of whoever wrote it, `owner/slug`, separated by commas; not known when left out',
        },
        merged: {
            value: 'time',
            help: 'When the grants of the folder were merged; when the issue was opened, if left out',
        },
        at: { value: 'time', help: 'When it is, `2026-11-24T09:00:00Z`; now, if left out' },
        'without-app': { help: 'As if no App were set up to write' },
        json: { help: 'Print it as JSON' },
    },
    examples: [
        'grantgate requests --event event.json',
        'grantgate requests --event event.json --permission read --teams acme/web --json',
        'grantgate requests --event event.json --at 2026-12-01T09:00:00Z',
    ],
    run: (given, terminal) => {
        const named = given.text('event');
        if (named === undefined)
            throw new usage_error/* UsageError */.e('the event is missing', 'give its file with `--event`');
        const payload = (0,json_file/* readJson */.V)(terminal.cwd, named);
        const event = readOfflineEvent(payload);
        const setting = offlineSetting(payload, given, terminal);
        const plan = event.kind === 'nothing' ? [] : withNotices(planOffline(event, setting, given, terminal), setting);
        const shown = plan.map((effect) => showEffect(effect, setting));
        const why = nothingWords(event);
        terminal.stdout.write(given.has('json')
            ? `${JSON.stringify({ schema: 1, effects: shown, ...(plan.length === 0 ? { why } : {}) }, undefined, 2)}\n`
            : describePlan(shown, why));
        return plan.length === 0 ? 1 : 0;
    },
};
/** @throws UsageError where there is no policy, or it has a mistake */
function offlineSetting(payload, given, { cwd, now }) {
    const file = (0,external_node_path_.join)((0,check_access/* accessFolder */.nW)(cwd, given.text('access') ?? options/* USUAL_ACCESS */.S), 'policy.yml');
    const read = (0,read_text/* readText */.yR)(file);
    if (read.kind !== 'text')
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} cannot be read`, 'give its folder with `--access`');
    const parsed = (0,policy/* parsePolicy */.ON)(read.text, 'policy.yml');
    if (!parsed.ok)
        throw new usage_error/* UsageError */.e((0,problem/* formatProblem */.V)(parsed.problems[0]), 'see `grantgate lint`, and correct it first');
    const repository = (0,shape/* isRecord */.u4)(payload) && (0,shape/* isRecord */.u4)(payload['repository']) ? payload['repository'] : {};
    const [name, branch] = [repository['full_name'], repository['default_branch']];
    return {
        policy: parsed.value,
        repository: typeof name === 'string' ? name : 'OWNER/NAME',
        server: 'https://github.com',
        policyPath: '.github/access',
        branch: typeof branch === 'string' ? branch : 'main',
        hasApp: !given.has('without-app'),
        now: timeOption(given, 'at') ?? now(),
    };
}
function planOffline(event, setting, given, terminal) {
    const access = (0,check_access/* accessFolder */.nW)(terminal.cwd, given.text('access') ?? options/* USUAL_ACCESS */.S);
    const files = (0,check_access/* readAllGrants */.BH)(access).flatMap((file) => (file.ok ? [file.grant] : []));
    const mergedAt = timeOption(given, 'merged') ?? (event.kind === 'opened' ? event.at : event.comment.at);
    const held = (account) => files.filter((grant) => grant['principal-id'] === account.id).map((grant) => staged(grant, mergedAt, setting.now));
    const { issue } = event;
    if (event.kind === 'opened') {
        const requester = rightsOption(issue.author, given);
        const facts = { requester, open: [], grants: held(issue.author), openedAt: event.at };
        return planOpened({ issue, body: event.body, facts }, setting);
    }
    const { comment } = event;
    const asked = files.filter(({ request }) => request === issue.number);
    return planComment({
        comment: { id: comment.id, below: issue.number, body: comment.body, createdAt: comment.at, isByEmail: false },
        by: rightsOption(comment.by, given),
        issue,
        grants: asked.map((grant) => ({ requested: staged(grant, mergedAt, setting.now) })),
        files,
        held: held(comment.by),
        frozen: [],
    }, setting);
}
function staged(grant, mergedAt, now) {
    return stageOf(grant, { pull: { state: 'merged', mergedAt }, revoked: new Set(), isThere: true, now });
}
/** @throws UsageError for what is not a time */
function timeOption(given, option) {
    const written = given.text(option);
    const at = written === undefined ? undefined : (0,instant/* parseInstant */.nV)(written);
    if (written !== undefined && at === undefined)
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a time`, 'write it like `2026-11-24T09:00:00Z`');
    return at;
}
/** @throws UsageError for what is not a permission */
function rightsOption(account, given) {
    const [level, teams] = [given.text('permission'), given.text('teams')];
    const known = ['none', ...who/* PERMISSIONS */.Jj];
    const permission = known.find((one) => one === level);
    if (level !== undefined && permission === undefined)
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(level)} is not a permission`, `there are ${known.join(', ')}`);
    return {
        account,
        ...(permission === undefined ? {} : { permission }),
        ...(teams === undefined ? {} : { teams: teams.split(',').map((team) => team.trim()) }),
    };
}
function describePlan(shown, why) {
    if (shown.length === 0)
        return `Nothing would be done: ${why}.\n`;
    return shown
        .map(({ what, by, text, files = [] }) => {
        const lines = [
            ...files.flatMap((file) => [`--- ${file.path}`, ...(file.text ?? '(deleted)').trimEnd().split('\n')]),
            ...(text === undefined ? [] : text.split('\n')),
        ];
        const head = `${(0,safe_line/* safeLine */.o)(what)} (${BY_WORDS[by]})`;
        return [head, ...lines.map((line) => `    ${(0,safe_line/* safeLine */.o)(line, MAX_SHOWN_LINE_CHARACTERS)}`.trimEnd())].join('\n');
    })
        .join('\n\n')
        .concat('\n');
}
const BY_WORDS = {
    app: 'as the App',
    answer: 'with the token of the job',
    check: 'with the token of the job that writes checks',
    start: 'with the token of the job that starts runs',
    none: 'signed with the secret of the job that writes',
};
const MAX_SHOWN_LINE_CHARACTERS = 4000;


/***/ }),

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

/***/ 19730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ reviewRecordShape),
/* harmony export */   Dd: () => (/* binding */ parseReviewRecord),
/* harmony export */   GT: () => (/* binding */ reviewPath),
/* harmony export */   MF: () => (/* binding */ REVIEW_VERDICTS)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32627);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76726);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45999);



/** What a review of break-glass access may come to. */
const REVIEW_VERDICTS = ['justified', 'drill', 'misuse'];
/** The file of a review, `.github/access/break-glass/<issue>.yml`; its JSON Schema is generated from here. */
const reviewRecordShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    role: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .zG)(), 'Role that was used.'), 'flag-release'),
    'principal-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Numeric id of the account that used it.'), '583231'),
    verdict: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(REVIEW_VERDICTS), 'What the review came to. Each of them ends the wait for it.'), 'justified'),
    why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(), 'Why, on one line.'), 'The shop was down; see the incident'),
    'reviewed-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(), 'Who reviewed it.'), 'hubot'),
    'reviewed-by-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Numeric id of that account.'), '480938'),
    incident: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(2048), 'Link to the incident, as it was given.')),
});
/** Path of the file of a review below the folder of the policy. */
function reviewPath(issue) {
    return `break-glass/${issue}.yml`;
}
/** Parses the file of a review; every problem carries its place. */
function parseReviewRecord(source, file) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, reviewRecordShape, { flat: true });
}


/***/ }),

/***/ 52722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ reviewersOf),
/* harmony export */   bL: () => (/* binding */ takenBy),
/* harmony export */   jt: () => (/* binding */ reviewStage)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35533);
/* harmony import */ var _approval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2899);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41947);
/* harmony import */ var _slots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25562);




/** The longest that any access lasts: what counts for a role that the policy no longer has. */
const MAX_ACCESS_MS = 86_400_000;
/** What was taken by these tags; one that cannot be read let nobody in. */
function takenBy(slots, policy) {
    // scar: of two tags for one issue only the first was looked at once, whenever that said it was opened
    return slots.flatMap(({ tag, note }) => {
        const owner = (0,_slots_js__WEBPACK_IMPORTED_MODULE_2__/* .readSlotNote */ .VI)(note);
        if (owner === undefined)
            return [];
        const { account, role } = (0,_slots_js__WEBPACK_IMPORTED_MODULE_2__/* .slotPlace */ .Iv)(tag);
        return [{ ...owner, account, role, ends: endAt(owner, role, policy), due: dueAt(owner, role, policy) }];
    });
}
function endAt({ opened }, role, policy) {
    return opened + (policy.roles.get(role)?.['break-glass']?.lasts ?? 0) * 1000;
}
/** INVARIANT: taking a role out of the policy ends no review. */
function dueAt({ opened }, role, policy) {
    const rules = policy.roles.get(role)?.['break-glass'];
    return rules === undefined ? opened + MAX_ACCESS_MS : opened + (rules.lasts + rules.review.within) * 1000;
}
/** Who reviews access of a role: whom its rules list, and who approves grants where it has none any more. */
function reviewersOf(policy, role) {
    return policy.roles.get(role)?.['break-glass']?.review.by ?? policy.approval.approvers;
}
/**
 * Judges the review of an access: its file has to be for it, and to have come by a merged pull request that somebody
 * approved whom the rules list. `login` is what whoever took it is called now.
 *
 * INVARIANT: nobody reviews their own: whoever took it does not count, nor does a file of one's own. Nor does what was
 * merged before the issue was opened, whose number is known in advance, or while the access lasted: what was done
 * afterwards nobody had seen. Access that was ended by a tag (`isEnded`) can be reviewed from then on.
 */
function reviewStage({ account, role, issue, opened, ends }, review, policy, { login, isEnded }) {
    if (review?.unavailable !== undefined)
        return 'unknown';
    const { record, provenance } = review ?? {};
    if (record === undefined || String(record['principal-id']) !== account)
        return 'missing';
    if (provenance?.pull !== undefined && provenance.pull.merged_at <= (isEnded ? opened : ends))
        return 'missing';
    const taker = { request: issue, 'requested-by-id': Number(account) };
    const judged = (0,_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeFile */ .GP)({
        rules: { ...policy.approval, approvers: reviewersOf(policy, role) },
        needed: 1,
        isInvolved: ({ author, author_id: id }) => (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(id, Number(account)) || (0,_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .couldBeSameName */ .Ye)(author, login),
        objection: (pull) => (0,_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .objectionTo */ .Dx)(pull, taker, policy.requests?.app),
    }, provenance);
    return judged.ok ? 'reviewed' : judged.reason === 'undecidable' ? 'unknown' : 'missing';
}


/***/ }),

/***/ 25562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ slotPlace),
/* harmony export */   VI: () => (/* binding */ readSlotNote),
/* harmony export */   XJ: () => (/* binding */ slotFolder),
/* harmony export */   nK: () => (/* binding */ slotsOf),
/* harmony export */   rH: () => (/* binding */ slotLog),
/* harmony export */   vf: () => (/* binding */ countSlots)
/* harmony export */ });
/* unused harmony exports BREAK_GLASS, slotNote */
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23355);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76317);


/**
 * The tags that count break-glass access: `grantgate/break-glass/<account id>/<role>/<n>`, for a drill
 * `…/<role>/_drill/<n>`. Together they are a log that can only grow: the creation of a ref is atomic, the next number
 * is taken only by whoever has read all before it, and a ruleset keeps them from being moved and deleted. Each is an
 * annotated tag that says which issue it is for. So an issue has its place once and for all, as often as it is used.
 */
/** Folder of all tags that count break-glass access. */
const BREAK_GLASS = `${_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl}/break-glass`;
/** No role can be called so. */
const DRILL_FOLDER = '_drill';
/** Folder of the tags of one person. */
function slotsOf(account) {
    return `${BREAK_GLASS}/${account}/`;
}
/** Folder of one log: drills are counted apart, so that nobody goes without a drill for fear of using up the real. */
function slotFolder(account, role, isDrill) {
    return `${slotsOf(account)}${role}/${isDrill ? `${DRILL_FOLDER}/` : ''}`;
}
/** What the tag for an issue says. */
function slotNote({ issue, opened }) {
    return `issue ${issue}, opened ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(opened)}`;
}
/** What a tag says; `undefined` where the gate has not written it so. */
function readSlotNote(note) {
    const [, issue, time = ''] = /^issue ([1-9]\d{0,9}), opened (\S{1,40})\n?$/.exec(note ?? '') ?? [];
    const opened = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(time);
    if (issue === undefined || opened === undefined)
        return undefined;
    const owner = { issue: Number(issue), opened };
    return slotNote(owner) === note?.trimEnd() ? owner : undefined;
}
/** Role and kind of a log by the name of one of its tags. */
function slotPlace(tag) {
    const [account = '', role = '', next] = tag.slice(BREAK_GLASS.length + 1).split('/');
    return { account, role, isDrill: next === DRILL_FOLDER };
}
/**
 * Puts the tags of one folder in order.
 *
 * INVARIANT: a log with a gap counts nothing, since what filled it later would come before what was let in already.
 */
function slotLog(slots, folder) {
    const entries = new Map();
    for (const { tag, note } of slots) {
        if (folder.startsWith(`${tag}/`))
            return { ok: false, tag };
        if (!tag.startsWith(folder))
            continue;
        const rest = tag.slice(folder.length);
        if (!folder.endsWith(`/${DRILL_FOLDER}/`) && rest.startsWith(`${DRILL_FOLDER}/`))
            continue;
        if (!/^[1-9]\d{0,5}$/.test(rest))
            return { ok: false, tag };
        entries.set(Number(rest), readSlotNote(note));
    }
    const last = Math.max(0, ...entries.keys());
    if (last !== entries.size)
        return { ok: false, tag: `${folder}${last}` };
    return { ok: true, entries: Array.from({ length: last }, (_, index) => entries.get(index + 1)) };
}
/**
 * Counts what was taken before an issue within the time of the rate: everything with a lower number that is not older.
 * What cannot be read counts. An issue without a place comes after all.
 *
 * Of any `count + 1` issues opened within that time, the one with the highest number has the others below it and is
 * refused: so never more than `count` are let in, in whatever order they came.
 */
function countSlots(entries, { issue, opened }, { per }) {
    const own = entries.findIndex((entry) => entry?.issue === issue && entry.opened === opened);
    const before = own === -1 ? entries : entries.slice(0, own);
    const spent = before.filter((entry) => entry === undefined || entry.opened > opened - per * 1000).length;
    return { spent, hasPlace: own !== -1 };
}


/***/ }),

/***/ 75711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ grantRevocation),
/* harmony export */   Td: () => (/* binding */ grantStage),
/* harmony export */   wP: () => (/* binding */ countUses),
/* harmony export */   wU: () => (/* binding */ seenRevocation),
/* harmony export */   z7: () => (/* binding */ GRANT_STAGES)
/* harmony export */ });
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76317);

/** Where a grant stands in its life, by its file and by the tags that were read. */
const GRANT_STAGES = ['invalid', 'revoked', 'used-up', 'ended', 'not-started', 'active'];
/**
 * The state of a grant at a time in milliseconds since 1970. It says nothing about approval. `tags` is absent where
 * they were not read: then only the file is looked at. One that says only how long it lasts is active by its file.
 */
function grantStage(file, now, tags) {
    if (!file.ok)
        return 'invalid';
    const { grant } = file;
    if (grant.revoked !== undefined || seenRevocation(file, tags) !== undefined)
        return 'revoked';
    if (grant.expires !== undefined && now >= grant.expires)
        return 'ended';
    const most = grant['max-uses'];
    if (most !== undefined && (countUses(file.id, tags) ?? 0) >= most)
        return 'used-up';
    return grant.starts !== undefined && now < grant.starts ? 'not-started' : 'active';
}
/** What follows `grantgate/revoked/` in the tag that revokes a grant. */
function seenRevocation(file, tags) {
    if (tags === undefined)
        return undefined;
    const revoked = new Set((0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .revocationsIn */ .xs)(tags));
    return file.ok ? grantRevocation(file.grant, revoked) : (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .findRevocation */ .Kb)(revoked, file.id);
}
/** The revocation of a grant: of itself, of its holder, or of the one account that it is for. */
function grantRevocation({ id, 'principal-id': account }, revoked) {
    const found = (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .findRevocation */ .Kb)(revoked, id);
    return found ?? (account === undefined ? undefined : (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .findRevocation */ .Kb)(revoked, (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .accountPlace */ .l3)(account)));
}
/** How often a grant was used, by its tags; absent where they were not read. */
function countUses(id, tags) {
    if (tags === undefined || tags.unread.includes(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .USED */ .mU))
        return undefined;
    const place = `${_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .USED */ .mU}/${id}/`;
    return tags.names.filter((name) => name.startsWith(place) && /^[1-9]\d*$/.test(name.slice(place.length))).length;
}


/***/ }),

/***/ 20907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ grantStart),
/* harmony export */   uY: () => (/* binding */ endAfter),
/* harmony export */   wy: () => (/* binding */ grantEnd)
/* harmony export */ });
/* unused harmony export grantMerged */
/** When the pull request that brought a grant was merged, milliseconds since 1970; `undefined` when none is known. */
function grantMerged(grant, { provenance }) {
    const pull = provenance.get(grant.id)?.pull;
    return pull?.merged === true ? pull.merged_at : undefined;
}
/** When a grant begins: as written, else when it was merged. */
function grantStart(grant, evidence) {
    return grant.starts ?? grantMerged(grant, evidence);
}
/**
 * When a grant ends: at `expires`, or when `lasts` is over, which counts from the merge; the earlier of both.
 *
 * INVARIANT: `undefined` where it says only how long and no merge is known. Nothing is approved then either, and no run
 * is allowed without an end.
 */
function grantEnd(grant, evidence) {
    if (grant.lasts === undefined)
        return grant.expires;
    const merged = grantMerged(grant, evidence);
    return merged === undefined ? undefined : endAfter(grant, merged);
}
/** When a grant ends that was merged then: milliseconds since 1970; never, if it says neither. */
function endAfter({ expires, lasts }, merged) {
    const over = lasts === undefined ? Number.POSITIVE_INFINITY : merged + lasts * 1000;
    return Math.min(expires ?? Number.POSITIVE_INFINITY, over);
}


/***/ }),

/***/ 64902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renewableFrom)
/* harmony export */ });
const USUAL_RENEWAL_SECONDS = 14 * 86_400;
/** A grant can be renewed in its last quarter at the earliest. */
const LIFE_PARTS = 4;
/** From when on a grant can be renewed that lasts from then until then; all times are milliseconds since 1970. */
function renewableFrom({ from, until }, rules) {
    const before = (rules?.from ?? USUAL_RENEWAL_SECONDS) * 1000;
    return until - Math.min(before, Math.floor((until - from) / LIFE_PARTS));
}


/***/ }),

/***/ 47272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m8: () => (/* binding */ prefilledFile),
/* harmony export */   mK: () => (/* binding */ prefilledForm),
/* harmony export */   n6: () => (/* binding */ repositoryAddress)
/* harmony export */ });
/** Longest address that is made: servers and browsers take more, but not all of them much more. */
const MAX_ADDRESS_CHARACTERS = 6000;
/** The address of a page of the repository: its parts are encoded. */
function repositoryAddress({ server, repository }, ...path) {
    const parts = [...repository.split('/'), ...path.map(String)].map((part) => part.toWellFormed().split('/').map(encodeURIComponent).join('/'));
    return `${server.replace(/\/+$/, '')}/${parts.join('/')}`;
}
/**
 * The form, filled in with what was understood: fields are filled in by their ids. Source: GitHub's reference,
 * "Creating an issue from a URL query".
 */
function prefilledForm(form, understood, site) {
    const query = new URLSearchParams({ template: `${form}.yml` });
    for (const [id, text] of understood)
        if (id !== 'reviewed')
            query.set(id, text);
    const address = `${repositoryAddress(site, 'issues', 'new')}?${query.toString()}`;
    return address.length > MAX_ADDRESS_CHARACTERS ? prefilledForm(form, new Map(), site) : address;
}
/** GitHub's page for a new file, filled in: without an App, whoever asked proposes it. */
function prefilledFile(path, text, setting) {
    const query = new URLSearchParams({ filename: `${setting.policyPath}/${path}`, value: text });
    return `${repositoryAddress(setting, 'new', setting.branch)}?${query.toString()}`;
}


/***/ }),

/***/ 31458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ reachRows),
/* harmony export */   h: () => (/* binding */ approvalWords)
/* harmony export */ });
/* harmony import */ var _policy_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2899);
/* harmony import */ var _policy_credential_provider_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34305);
/* harmony import */ var _approver_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68205);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91020);
/* harmony import */ var _scope_left_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82946);





const PROVIDER_WORDS = {
    aws: 'Amazon Web Services',
    gcp: 'Google Cloud',
    azure: 'Azure',
    vault: 'Vault',
    github: 'a GitHub App',
};
/**
 * What a grant reaches together with its role, in words. `home` is the repository that holds the policy, where that is
 * known.
 */
function reachRows(grant, role, policy, home) {
    const lists = [
        ['Repositories', role.repositories ?? (home === undefined ? [] : [home]), grant.repositories],
        ['Branches', role.branches, grant.branches],
        ['Tags', role.tags ?? [], grant.tags],
        ['Environments', role.environments ?? [], grant.environments],
        ['Workflows', role.workflows, grant.workflows],
    ];
    const credentials = [...(role.credentials ?? [])].map(([name, spec]) => {
        const provider = _policy_credential_provider_name_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDERS */ .x.find((one) => spec[one] !== undefined);
        const where = spec.environments === undefined ? '' : ` in ${spec.environments.map((one) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(one)).join(', ')}`;
        return `${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)} (${provider === undefined ? 'unknown' : PROVIDER_WORDS[provider]}${where})`;
    });
    return [
        ...lists.flatMap(([name, patterns, narrowed]) => {
            if (patterns.length === 0)
                return [];
            const left = (0,_scope_left_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeLeft */ .G)({ asked: [], role: patterns, ...(narrowed === undefined ? {} : { narrowed }) });
            return [[name, left ?? 'none']];
        }),
        ...(credentials.length === 0 ? [] : [['Credentials', credentials.join(', ')]]),
        ...neverRow(policy),
    ];
}
function neverRow({ never }) {
    const names = ['branches', 'tags', 'environments'].flatMap((list) => never?.[list] ?? []);
    return names.length === 0 ? [] : [['But never', names.map((name) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)).join(', ')]];
}
/** Who approves grants for a role, in words. */
function approvalWords(policy, role) {
    const needed = role === undefined ? (policy.approval.count ?? 1) : (0,_policy_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsNeeded */ .Wr)(policy, role);
    const who = (0,_approver_words_js__WEBPACK_IMPORTED_MODULE_4__/* .describeApprovers */ .Q)(policy.approval.approvers);
    return needed === 1 ? who : `${needed} of: ${who}`;
}


/***/ }),

/***/ 20232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ requestRows)
/* harmony export */ });
/* harmony import */ var _requests_form_lengths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46044);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63021);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84412);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91020);
/* harmony import */ var _name_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46334);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31458);






/** Everything about a request, as rows of a table: what it is, for whom, why, what it reaches, until when. */
function requestRows(requested, pull, setting) {
    const { grant } = requested;
    const { policy, repository } = setting;
    const role = policy.roles.get(grant.role);
    const rows = [
        ['Role', `${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(grant.role)}${role === undefined ? '' : `: ${role.description.replaceAll('`', "'")}`}`],
        ['For', personWords(grant)],
        ['Why', plainWords(grant.reason)],
        ...(grant.ticket === undefined ? [] : [['Ticket', plainWords(grant.ticket)]]),
        ...(role === undefined ? [] : (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .reachRows */ .H)(grant, role, policy, repository)),
        ...throughRows(grant),
        ...timeRows(requested, setting),
        ...approvalRows(requested, pull, (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalWords */ .h)(policy, role)),
    ];
    const [head, ...others] = rows.map(([name, words]) => `| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(name)} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(words)} |`);
    // a table has a head: an empty one is an empty line for whoever reads it
    return [head, '| --- | --- |', ...others].join('\n');
}
function throughRows({ through }) {
    if (through === undefined)
        return [];
    return [
        [
            'Only by way of',
            (0,_name_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)(through.map((name) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)), 'or'),
        ],
    ];
}
/** Who approved it; who can, only while that is of use. */
function approvalRows({ stage }, pull, approvers) {
    const by = (pull?.approvedBy ?? []).map((login) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(login));
    if (by.length > 0)
        return [['Approved by', (0,_name_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)(by, 'and')]];
    return stage === 'requested' || stage === 'pending' ? [['Who can approve it', approvers]] : [];
}
/** What somebody wrote: no backtick in it begins anything. */
function plainWords(text) {
    return text.replaceAll('`', "'");
}
function personWords(grant) {
    const number = grant['principal-id'];
    const by = grant['requested-by'];
    const other = by === undefined || grant['requested-by-id'] === number ? '' : `, asked for by ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(by)}`;
    return `${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(grant.holder.name)}${number === undefined ? '' : ` (account ${number})`}${other}`;
}
function timeRows(requested, { policy }) {
    const { grant, from = grant.starts, until } = requested;
    const moment = (at) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDate */ .Yq)(at, policy.requests?.['time-zone']);
    const begins = ['From', from === undefined ? 'when it is approved' : moment(from)];
    if (until !== undefined)
        return [begins, ['Until', moment(until)]];
    const ends = [
        ...(grant.lasts === undefined ? [] : [`${(0,_requests_form_lengths_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthLabel */ .FC)(grant.lasts)} after it is approved`]),
        ...(grant.expires === undefined ? [] : [moment(grant.expires)]),
    ];
    return [begins, ['Until', ends.join(', and at the latest ')]];
}


/***/ }),

/***/ 47458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ viewMeaning),
/* harmony export */   TO: () => (/* binding */ viewText),
/* harmony export */   iW: () => (/* binding */ viewHeadline)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41947);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72737);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63021);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84412);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91020);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31458);
/* harmony import */ var _request_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20232);







/** Longest list of changed values that is shown of one file. */
const MAX_SHOWN_CHANGES = 60;
const DIRECTION_WORDS = {
    wider: '**wider**',
    narrower: 'narrower',
    both: '**wider in part**',
    unknown: '**cannot be told: look at it**',
    same: 'changes nothing about access',
};
/** The comment for whoever approves a pull request that changes policy or grants, in GitHub's Markdown. */
function viewText(view, setting) {
    return [
        `**${viewHeadline(view)}**`,
        ...fittingTexts(view.files, setting),
        ...(view.others === 0
            ? []
            : [`It also changes ${view.others} ${view.others === 1 ? 'file' : 'files'} that this is not about.`]),
        ...whoText(view, setting),
    ].join('\n\n');
}
/** Comments and checks hold 65536 characters; the rest is for who approves it. Source: REST, "Check runs". */
const MAX_FILE_TEXT_CHARACTERS = 50_000;
function fittingTexts(files, setting) {
    const shown = [];
    let size = 0;
    for (const file of files) {
        const text = fileText(file, setting);
        size += text.length;
        if (size > MAX_FILE_TEXT_CHARACTERS) {
            const left = files.length - shown.length;
            return [...shown, `**And ${left} more ${left === 1 ? 'file' : 'files'}, not shown here: look at them.**`];
        }
        shown.push(text);
    }
    return shown;
}
const HEADLINES = {
    broken: 'A file would not be accepted as it is.',
    unknown: 'It cannot be told whether this lets more through than before.',
    wider: 'This lets more through than before.',
    narrower: 'This lets less through than before.',
    same: 'This changes nothing about access.',
};
/** One line for a check run. */
function viewHeadline(view) {
    return HEADLINES[viewMeaning(view)];
}
/** What a change means, for whoever decides by it. */
function viewMeaning({ files }) {
    if (files.some(({ problems }) => problems.length > 0))
        return 'broken';
    const all = files.flatMap(({ kind, was, changes }) => {
        if (kind === 'grant' && was !== 'changed')
            return [was === 'added' ? 'wider' : 'narrower'];
        // whoever writes the next policy starts anew
        return kind === 'policy' && was === 'deleted' ? ['unknown'] : changes.map(({ direction }) => direction);
    });
    if (files.some(({ isBaseBroken }) => isBaseBroken) || all.includes('unknown'))
        return 'unknown';
    if (all.includes('wider') || all.includes('both'))
        return 'wider';
    return all.includes('narrower') ? 'narrower' : 'same';
}
function fileText(file, setting) {
    const { path, was, problems, grant, use, changes, isBaseBroken } = file;
    const parts = [
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(path)}, ${was}`,
        ...problems.map((problem) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .formatProblem */ .V)(problem))}`),
        ...(isBaseBroken ? ['The version before it has mistakes, so nothing can be said about what is wider.'] : []),
    ];
    if (grant !== undefined && was !== 'deleted')
        parts.push((0,_request_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .requestRows */ .d)({ grant, stage: 'pending' }, undefined, setting));
    if (grant !== undefined && use !== undefined)
        parts.push(useText(grant, use, setting));
    if (changes.length > 0 && (was === 'changed' || file.kind === 'other'))
        parts.push(valuesTable(changes));
    if (file.kind === 'policy' && was === 'deleted')
        parts.push('Without a policy every run is refused.');
    return parts.filter((part) => part !== '').join('\n\n');
}
function useText({ holder }, { days, seen }, { now, policy }) {
    const who = (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(holder.name);
    if (seen === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(`Whether ${who} has started such runs lately could not be read.`);
    const { runs, last } = seen;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(last === undefined
        ? `${who} has started none of these workflows in the last ${days} days.`
        : `${who} has started these workflows ${runs} ${runs === 1 ? 'time' : 'times'} in the last ${days} days, ` +
            `last ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMoment */ .K9)(last, now, policy.requests?.['time-zone'])}.`);
}
function valuesTable(changes) {
    const rows = changes.slice(0, MAX_SHOWN_CHANGES).map(({ path, direction, before, after }) => {
        const cells = [path, before ?? '–', after ?? '–'].map((cell) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(cell));
        return `| ${[...cells, DIRECTION_WORDS[direction]].join(' | ')} |`;
    });
    const left = changes.length - rows.length;
    return [
        '| What | Before | Now | |',
        '| --- | --- | --- | --- |',
        ...rows,
        ...(left > 0 ? [`| and ${left} more | | | **look at them** |`] : []),
    ].join('\n');
}
/** Whose approval would count, and whose would not: readers find themselves in it before they approve. */
function whoText({ involved, files, author }, { policy }) {
    const roles = files.flatMap(({ grant }) => (grant === undefined ? [] : [policy.roles.get(grant.role)]));
    const strictest = roles.toSorted((a, b) => (b?.approval?.count ?? 0) - (a?.approval?.count ?? 0))[0];
    const parties = [...involved, { account: author, part: 'author' }];
    const people = parties.filter(({ account }) => !account.login.endsWith('[bot]') && account.login !== botName(author));
    // each once, by the first part that they have: whoever gets the access is more than whoever wrote a commit
    const names = people.filter(({ account }, index) => people.findIndex((one) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameName */ .yS)(one.account.login, account.login)) === index);
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(`Who can approve it: ${(0,_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalWords */ .h)(policy, strictest)}.`),
        ...nobodyLeft(policy, parties),
        [
            'Approvals that would not count:',
            ...names.map(({ account, part }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .ih)(account.login)}: ${PART_WORDS[part]}`),
            '- bots',
        ].join('\n'),
        'A comment is no approval: **Files changed**, **Review changes**, **Approve**.',
    ];
}
/** A bot as GraphQL names it: without what follows its login everywhere else. */
function botName({ login, type }) {
    return type === 'Bot' ? login : undefined;
}
/** Said where everybody who could approve it has a part in it: it would wait for nobody. */
function nobodyLeft({ approval }, parties) {
    const { users = [], teams = [], permission } = approval.approvers;
    if (teams.length > 0 || permission !== undefined)
        return [];
    const left = users.filter((user) => !parties.some(({ account }) => typeof user === 'number' ? account.id === user : (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameName */ .yS)(account.login, user)));
    const needed = approval.count ?? 1;
    if (left.length >= needed)
        return [];
    return [
        `**It cannot be approved as it is:** it takes ${needed} ${needed === 1 ? 'approval' : 'approvals'}, and of those ` +
            `who can give one ${left.length} ${left.length === 1 ? 'has' : 'have'} no part in it.`,
    ];
}
const PART_WORDS = {
    principal: 'gets the access',
    requester: 'asked for it',
    author: 'opened the pull request',
    committer: 'wrote a commit of it',
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

/***/ 87920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZQ: () => (/* binding */ rolesOfForm),
/* harmony export */   _1: () => (/* binding */ mayBeOption),
/* harmony export */   im: () => (/* binding */ formQuestions),
/* harmony export */   su: () => (/* binding */ DRILL)
/* harmony export */ });
/* unused harmony exports EMERGENCY, ACKNOWLEDGED */
/* harmony import */ var _lengths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46044);

/** What kind of an emergency it is: as the form has it. */
const EMERGENCY = 'An emergency';
const DRILL = 'A drill';
/** What is ticked in the form for emergencies. */
const ACKNOWLEDGED = 'I know that this is reviewed afterwards';
/** Longest reason and longest address of a ticket that a grant may have, in UTF-16 units. */
const MAX_ASKED_REASON_CHARACTERS = 1024;
const MAX_TICKET_CHARACTERS = 2048;
const MAX_NARROWING_CHARACTERS = 1024;
const MAX_NAME_CHARACTERS = 128;
/** GitHub refuses a dropdown with an option of this name, in any case. */
const RESERVED_OPTION = 'none';
/** The roles that can be asked for in the form, in the order of the policy. */
function rolesOfForm(policy, form) {
    return [...policy.roles]
        .filter(([name, role]) => mayBeOption(name) && (form === 'access-request' || role['break-glass'] !== undefined))
        .map(([name]) => name);
}
/** Whether a role can stand in a form: GitHub takes `None` for no answer. */
function mayBeOption(role) {
    return role.toLowerCase() !== RESERVED_OPTION;
}
/** What the form asks, in order; the free text comes last. */
function formQuestions(policy, form) {
    return form === 'access-request' ? accessQuestions(policy) : breakGlassQuestions(policy);
}
function accessQuestions(policy) {
    const roles = rolesOfForm(policy, 'access-request');
    return [
        choiceQuestion('role', 'Role that you need', roles),
        ...(policy.requests?.['for-others'] === true
            ? [lineQuestion('for', 'Login of somebody else who gets it', MAX_NAME_CHARACTERS, false)]
            : []),
        choiceQuestion('lasts', 'How long you need it', (0,_lengths_js__WEBPACK_IMPORTED_MODULE_0__/* .offeredLengths */ .po)(policy, roles).map(({ label }) => label)),
        lineQuestion('only', 'Only for these branches and environments', MAX_NARROWING_CHARACTERS, false),
        lineQuestion('ticket', 'Ticket', MAX_TICKET_CHARACTERS, false),
        lineQuestion('reason', 'Why you need it', MAX_ASKED_REASON_CHARACTERS, true),
    ];
}
function breakGlassQuestions(policy) {
    return [
        choiceQuestion('role', 'Role that you need now', rolesOfForm(policy, 'break-glass')),
        choiceQuestion('kind', 'What it is', [EMERGENCY, DRILL]),
        lineQuestion('incident', 'Link to the incident', MAX_TICKET_CHARACTERS, true),
        {
            id: 'reviewed',
            label: 'What happens afterwards',
            answer: 'tick',
            choices: [ACKNOWLEDGED],
            required: true,
            maxCharacters: MAX_NAME_CHARACTERS,
        },
        lineQuestion('reason', 'Why it cannot wait', MAX_ASKED_REASON_CHARACTERS, true),
    ];
}
function choiceQuestion(id, label, choices) {
    return { id, label, answer: 'choice', choices, required: true, maxCharacters: MAX_NAME_CHARACTERS };
}
function lineQuestion(id, label, maxCharacters, required) {
    return { id, label, answer: 'line', choices: [], required, maxCharacters };
}


/***/ }),

/***/ 72536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readForm)
});

// UNUSED EXPORTS: MAX_FORM_BYTES

// EXTERNAL MODULE: ./lib/policy/hidden-characters.js
var hidden_characters = __webpack_require__(17161);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/requests/form/lengths.js
var form_lengths = __webpack_require__(46044);
// EXTERNAL MODULE: ./lib/requests/form/questions.js
var form_questions = __webpack_require__(87920);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
;// CONCATENATED MODULE: ./lib/requests/form/sections.js

/** A line that Markdown shows as a heading. Source: CommonMark 0.31, "ATX headings". */
const SHOWN_HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
/** The heading of a question as GitHub writes it into the body. */
function headingOf({ label }) {
    return `### ${label}`;
}
/**
 * Divides a body by the headings of a form. `lines` are of the whole body.
 *
 * INVARIANT: a section exists only where its heading stands exactly once in the whole body, so nothing that stands in
 * an answer can take the place of another answer.
 */
function readSections(lines, questions) {
    const places = questions.map((question) => ({
        question,
        at: lines.flatMap((text, index) => (text === headingOf(question) ? [index] : [])),
    }));
    const heads = places.flatMap(({ at }) => at).toSorted((a, b) => a - b);
    const sections = new Map();
    for (const { question, at } of places) {
        const [start] = at;
        if (start === undefined || at.length > 1)
            continue;
        const end = heads.find((index) => index > start) ?? lines.length;
        sections.set(question.id, withoutBlankEnds(lines.slice(start + 1, end)));
    }
    return {
        sections,
        problems: [...headingProblems(places), ...alteredHeadings(lines, questions), ...before(lines, heads)],
    };
}
function headingProblems(places) {
    const problems = [];
    let last = -1;
    for (const { question, at } of places) {
        const [place] = at;
        if (place === undefined)
            problems.push({ problem: 'heading-missing', question: question.id });
        else if (at.length > 1)
            problems.push({ problem: 'heading-twice', question: question.id });
        else if (place < last)
            problems.push({ problem: 'heading-misplaced', question: question.id });
        last = Math.max(last, place ?? -1);
    }
    return problems;
}
/** What a reader would take for a heading of the form, and is none: what is shown must be what is read. */
function alteredHeadings(lines, questions) {
    const found = lines.flatMap((text) => {
        const shown = SHOWN_HEADING.exec(text)?.[1]?.trim().replaceAll(/\s+/g, ' ');
        if (shown === undefined)
            return [];
        const question = questions.find(({ label }) => (0,fold/* isSameName */.yS)(label, shown));
        return question === undefined || text === headingOf(question) ? [] : [question.id];
    });
    return [...new Set(found)].map((question) => ({ problem: 'heading-altered', question }));
}
function before(lines, heads) {
    const [first] = heads;
    return first !== undefined && lines.slice(0, first).some((text) => text.trim() !== '')
        ? [{ problem: 'text-before' }]
        : [];
}
function withoutBlankEnds(lines) {
    const first = lines.findIndex((text) => text.trim() !== '');
    return first < 0 ? [] : lines.slice(first, lines.findLastIndex((text) => text.trim() !== '') + 1);
}

;// CONCATENATED MODULE: ./lib/requests/form/read-form.js





/** Longest body that is read, in UTF-8 bytes. */
const MAX_FORM_BYTES = 8 * 1024;
/** What GitHub writes where nothing was answered. */
const NO_RESPONSE = '_No response_';
/**
 * Reads the body of an issue as a filled-in form of the policy, strictly: its headings, each exactly once, in order, at
 * the start of a line; the free text last; a choice compared as a whole with what the policy offers now. Never throws.
 *
 * INVARIANT: a text that somebody can write freely never changes what another field says.
 */
function readForm(body, policy) {
    const lines = body.replaceAll('\r\n', '\n').normalize('NFC').split('\n');
    const form = formOf(lines, policy);
    if (form === undefined)
        return { kind: 'other' };
    const unreadable = refuseBody(body);
    if (unreadable !== undefined)
        return { kind: 'problems', form, problems: [unreadable], understood: new Map() };
    const questions = (0,form_questions/* formQuestions */.im)(policy, form);
    const { sections, problems } = readSections(lines, questions);
    const answers = questions.map((question) => readAnswer(question, sections.get(question.id)));
    const understood = new Map(answers.flatMap(({ question, text }) => (text === undefined ? [] : [[question.id, text]])));
    const [first, ...more] = [...problems, ...answers.flatMap(({ problem }) => problem ?? [])];
    if (first !== undefined)
        return { kind: 'problems', form, problems: [first, ...more], understood };
    return { kind: 'request', request: filledForm(form, understood, policy), understood };
}
/**
 * Which form a body is of: the one whose heading stands in it. An issue with none of the headings is about something
 * else, and nothing is said about it.
 */
function formOf(lines, policy) {
    const has = (form) => (0,form_questions/* formQuestions */.im)(policy, form).some((question) => isHeadOf(question, lines));
    return has('access-request') ? 'access-request' : has('break-glass') ? 'break-glass' : undefined;
}
/** `Ticket` may stand in anybody's form: a form is known by what it asks first. */
const isHeadOf = (question, lines) => question.id === 'role' && lines.includes(headingOf(question));
function refuseBody(body) {
    // a UTF-16 unit is at most three bytes of UTF-8
    if (body.length * 3 > MAX_FORM_BYTES && new TextEncoder().encode(body).length > MAX_FORM_BYTES)
        return { problem: 'too-large', maxBytes: MAX_FORM_BYTES };
    const hidden = (0,hidden_characters/* findHidden */.C$)(body);
    return hidden === undefined ? undefined : { problem: 'hidden-character', hidden };
}
/** The answer to one question; without lines, its heading is the problem already. */
function readAnswer(question, lines) {
    if (lines === undefined)
        return { question };
    const { id } = question;
    const [first = '', ...rest] = lines;
    const given = first.trim();
    if (rest.length > 0)
        return { question, problem: { problem: 'several-lines', question: id } };
    if (given === '' || given === NO_RESPONSE)
        return question.required ? { question, problem: { problem: 'no-answer', question: id } } : { question };
    if (given.length > question.maxCharacters)
        return { question, problem: { problem: 'answer-too-long', question: id, maxCharacters: question.maxCharacters } };
    const problem = problemOf(question, given);
    return problem === undefined ? { question, text: given } : { question, problem };
}
function problemOf(question, given) {
    const { id, answer, choices } = question;
    if (answer === 'tick')
        return choices.some((choice) => given === `- [x] ${choice}` || given === `- [X] ${choice}`)
            ? undefined
            : { problem: 'not-ticked', question: id };
    if (answer === 'choice')
        return choices.includes(given) ? undefined : { problem: 'not-a-choice', question: id, given };
    if (id === 'for')
        return names/* LOGIN */.S3.test(given) ? undefined : { problem: 'not-a-login', question: id, given };
    const isAddress = id === 'incident' || (id === 'ticket' && given.includes('://'));
    return isAddress && !isWebAddress(given) ? { problem: 'not-an-address', question: id, given } : undefined;
}
/** An address that a reader may follow: of the web, with no name or password in it. */
function isWebAddress(given) {
    if (!/^https?:\/\/\S+$/.test(given) || !URL.canParse(given))
        return false;
    const { username, password } = new URL(given);
    return username === '' && password === '';
}
/** The request of answers that are all as they should be. */
function filledForm(form, answers, policy) {
    return form === 'access-request' ? accessOf(answers, policy) : breakGlassOf(answers);
}
function accessOf(answers, policy) {
    const lengths = (0,form_lengths/* offeredLengths */.po)(policy, (0,form_questions/* rolesOfForm */.ZQ)(policy, 'access-request'));
    const [ticket, person] = [answers.get('ticket'), answers.get('for')];
    return {
        form: 'access-request',
        role: answerTo(answers, 'role'),
        // a length is one of the choices, or there would be no request
        lasts: lengths.find(({ label }) => label === answers.get('lasts'))?.seconds ?? 0,
        only: (answers.get('only') ?? '')
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== ''),
        reason: answerTo(answers, 'reason'),
        ...(ticket === undefined ? {} : { ticket }),
        ...(person === undefined ? {} : { for: person }),
    };
}
function breakGlassOf(answers) {
    return {
        form: 'break-glass',
        role: answerTo(answers, 'role'),
        incident: answerTo(answers, 'incident'),
        drill: answers.get('kind') === form_questions/* DRILL */.su,
        reason: answerTo(answers, 'reason'),
    };
}
const answerTo = (answers, id) => answers.get(id) ?? '';


/***/ }),

/***/ 714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ renewedFields),
/* harmony export */   bq: () => (/* binding */ renewalsBefore),
/* harmony export */   hS: () => (/* binding */ checkRenewal),
/* harmony export */   jU: () => (/* binding */ ONE_DAY_MS)
/* harmony export */ });
/* unused harmony export RENEWABLE_AFTER_MS */
/* harmony import */ var _policy_renewal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64902);
/* harmony import */ var _form_lengths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46044);


const ONE_DAY_MS = 86_400_000;
/** How long after its end a grant can still be renewed. */
const RENEWABLE_AFTER_MS = 30 * ONE_DAY_MS;
/** How often in a row a grant was renewed: the grants that it goes on from. */
function renewalsBefore(grant, grants) {
    const seen = new Set();
    let current = grant;
    while (current?.renews !== undefined && !seen.has(current.renews)) {
        const id = current.renews;
        seen.add(id);
        current = grants.find((one) => one.id === id);
    }
    return seen.size;
}
/** Why a grant cannot be renewed now, or not for that long. */
function checkRenewal(facts, policy) {
    const { requested, lasts, now, renewals } = facts;
    const { grant, from, until, stage } = requested;
    if (policy.roles.get(grant.role) === undefined)
        return [{ refusal: 'role-gone', role: grant.role }];
    if (from === undefined || until === undefined || (stage !== 'active' && stage !== 'ended'))
        return [{ refusal: 'not-renewable', stage }];
    const [begins, limit] = [(0,_policy_renewal_js__WEBPACK_IMPORTED_MODULE_1__/* .renewableFrom */ .G)({ from, until }, policy.renewal), (0,_form_lengths_js__WEBPACK_IMPORTED_MODULE_0__/* .longestFor */ .W)(policy, grant.role)];
    const times = policy.renewal?.times;
    return [
        ...(now < begins ? [{ refusal: 'too-early', from: begins }] : []),
        ...(now > until + RENEWABLE_AFTER_MS ? [{ refusal: 'too-late', until: until + RENEWABLE_AFTER_MS }] : []),
        ...(times !== undefined && renewals >= times ? [{ refusal: 'renewed-enough', times }] : []),
        ...(lasts > limit ? [{ refusal: 'too-long', lasts, limit }] : []),
    ];
}
/**
 * The grant that goes on from another: the same role and the same narrowing, from where the old one ends, or from the
 * merge if it has ended.
 */
function renewedFields({ requested, lasts, why, by, now }) {
    const { grant, until } = requested;
    const { id, holder: _holder, starts: _starts, expires: _expires, lasts: _lasts, revoked: _revoked, ...kept } = grant;
    const goesOn = until !== undefined && until > now;
    return {
        ...kept,
        reason: why,
        'requested-by': by.login,
        'requested-by-id': by.id,
        renews: id,
        ...(goesOn ? { starts: until, expires: until + lasts * 1000 } : { lasts }),
    };
}


/***/ })

};

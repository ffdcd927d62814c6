export const id = 8883;
export const ids = [8883];
export const modules = {

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

/***/ 46334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   wy: () => (/* binding */ mentions),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76726);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63021);


/**
 * Somebody who is to be told: GitHub sends a mail to whoever is mentioned.
 *
 * INVARIANT: only what is a login or a team, letter by letter, is a mention; any other text pings nobody.
 */
function mention(name) {
    return _policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .LOGIN */ .S3.test(name) || _policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .TEAM_PATTERN */ .FW.test(name) ? `@${name}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(name);
}
/** Several of them, and accounts by number, which cannot be mentioned. */
function mentions(names) {
    return names.map((name) => (typeof name === 'number' ? `account ${name}` : mention(name))).join(', ');
}
/** Names of people without telling them. */
function listWords(names, last) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`;
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

/***/ 65955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ writeGrant),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Qy: () => (/* binding */ requestedId),
/* harmony export */   Wf: () => (/* binding */ requestBranch),
/* harmony export */   un: () => (/* binding */ grantText)
/* harmony export */ });
/* unused harmony export isOfBranch */
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _policy_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4464);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41947);
/* harmony import */ var _policy_grant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83740);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23355);





/**
 * In the order in which people read them. INVARIANT: every key of a grant is here, which its type asks for: a file
 * that lost one that narrows would let more through.
 */
const KEY_ORDER = {
    role: true,
    reason: true,
    ticket: true,
    'principal-id': true,
    'team-id': true,
    'requested-by': true,
    'requested-by-id': true,
    request: true,
    renews: true,
    starts: true,
    expires: true,
    lasts: true,
    branches: true,
    tags: true,
    environments: true,
    repositories: true,
    workflows: true,
    events: true,
    through: true,
    'max-uses': true,
    revoked: true,
};
const KEYS = Object.keys(KEY_ORDER);
/** What the file of a request says. */
function fieldsOf(request, people, issue, narrowing) {
    return {
        role: request.role,
        reason: request.reason,
        ...(request.ticket === undefined ? {} : { ticket: request.ticket }),
        'principal-id': people.principal.id,
        'requested-by': people.requester.login,
        'requested-by-id': people.requester.id,
        request: issue,
        lasts: request.lasts,
        ...narrowing,
    };
}
/**
 * The id of the grant that an issue asks for: `users/mona/flag-release-123`. A renewal has its count at the end.
 */
function requestedId(principal, role, issue, renewal = 0) {
    return `users/${(0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(principal.login)}/${role}-${issue}${renewal === 0 ? '' : `-${renewal + 1}`}`;
}
/** The branch of a request, of which there is one: whoever creates it second finds it there. */
function requestBranch(issue, renewal = 0) {
    return `grantgate/request-${issue}${renewal === 0 ? '' : `-${renewal + 1}`}`;
}
/** Whether a grant is the one that the branch of a request brings: by its id and by the issue that it names. */
function isOfBranch({ id, role, request }, branch) {
    const [, suffix, issue] = /^grantgate\/request-((\d+)(?:-\d+)?)$/.exec(branch) ?? [];
    return suffix !== undefined && id.endsWith(`/${role}-${suffix}`) && request === Number(issue);
}
/**
 * Writes a grant with a serialiser and reads it back: what the gate would not accept comes back as the problems of the
 * file, and is proposed to nobody. `undefined` where the id is nobody's.
 */
function writeGrant(id, fields) {
    const text = grantText(fields);
    const file = (0,_policy_grant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGrant */ .q)(text, `${id}.yml`, `${id}.yml`);
    return file === undefined ? undefined : { path: `grants/${id}.yml`, text, file };
}
/** A grant as YAML that reads back to the same values. */
function grantText(fields) {
    const written = Object.fromEntries(KEYS.flatMap((key) => (fields[key] === undefined ? [] : [[key, plainValue(key, fields)]])));
    return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(written, { lineWidth: -1, flowLevel: 1, noRefs: true });
}
function plainValue(key, fields) {
    const value = fields[key];
    if (key === 'lasts' && typeof value === 'number')
        return (0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(value);
    if ((key === 'starts' || key === 'expires') && typeof value === 'number')
        return instantText(value);
    if (key === 'revoked' && fields.revoked !== undefined)
        return { ...fields.revoked, at: instantText(fields.revoked.at) };
    return value;
}
/** With the milliseconds where there are any: a grant must not end otherwise than it was asked for. */
function instantText(at) {
    return at % 1000 === 0 ? (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInstant */ .r4)(at) : new Date(at).toISOString();
}


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

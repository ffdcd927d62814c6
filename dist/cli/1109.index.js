export const id = 1109;
export const ids = [1109];
export const modules = {

/***/ 2737:
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

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   ih: () => (/* binding */ escape),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export yamlBlock */
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1020);

/** Longest text of one table cell or paragraph. */
const MAX_CELL_CHARACTERS = 600;
/**
 * Escapes text for GitHub's Markdown, wherever it stands: everything that could be markup becomes a character
 * reference, which Markdown never reads as structure. An invisible space parts what GitHub would turn into a link or a
 * mention after decoding.
 *
 * INVARIANT: the answer holds only letters, digits, spaces, `,.-/`, characters beyond ASCII and numeric references.
 */
function escape(value) {
    return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(value, MAX_CELL_CHARACTERS)
        .replaceAll(/(?<=www)(?=\.)|(?<=:)(?=\/\/)|(?<=[@#])/gi, '\u200b')
        .replaceAll(/[^A-Za-z0-9 ,./\u0080-\u{10ffff}-]/gu, (character) => `&#${String(character.codePointAt(0))};`)
        .replaceAll('\u200b', '&#8203;');
}
/** A name in code type; text in it is neither mention nor reference. */
function inlineCode(value) {
    return value.trim() === '' ? '–' : `<code>${escape(value)}</code>`;
}
/**
 * YAML of our own making, to copy.
 *
 * INVARIANT: nothing that could end the block, or mean anything in it, stays.
 */
function yamlBlock(text) {
    return ['```yaml', ...text.split('\n').map((line) => line.replaceAll(/[^A-Za-z0-9 :#,.-]/g, '')), '```'].join('\n');
}
/** A sentence of ours in which names stand in backticks. */
function prose(sentence) {
    return sentence
        .split('`')
        .map((part, index) => (index % 2 === 1 ? inlineCode(part) : padded(part)))
        .join('');
}
/** A link to an address of our own making; the words alone when it is not an address of the web. */
function link(words, address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !['https:', 'http:'].includes(url.protocol))
        return escape(words);
    const href = url.href.replaceAll(/[&"'<>`|\\@]/g, (character) => `&#${String(character.codePointAt(0))};`);
    return `<a href="${href}">${escape(words)}</a>`;
}
/** A table; the cells are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** As {@link escape}, with the spaces at both ends that part the sentence from a name. */
function padded(part) {
    if (part.trim() === '')
        return part === '' ? '' : ' ';
    return `${/^\s/.test(part) ? ' ' : ''}${escape(part)}${/\s$/.test(part) ? ' ' : ''}`;
}


/***/ }),

/***/ 6334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   wy: () => (/* binding */ mentions),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6726);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3021);


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

/***/ 1458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ reachRows),
/* harmony export */   h: () => (/* binding */ approvalWords)
/* harmony export */ });
/* harmony import */ var _policy_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2899);
/* harmony import */ var _policy_credential_provider_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6686);
/* harmony import */ var _approver_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8205);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1020);
/* harmony import */ var _scope_left_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2946);





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

/***/ 232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ requestRows)
/* harmony export */ });
/* harmony import */ var _requests_form_lengths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6044);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3021);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4412);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1020);
/* harmony import */ var _name_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6334);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1458);






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
        ...timeRows(requested, setting),
        ...approvalRows(requested, pull, (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalWords */ .h)(policy, role)),
    ];
    return ['| | |', '| --- | --- |', ...rows.map(([name, words]) => `| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(name)} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(words)} |`)].join('\n');
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
function timeRows(requested, { now, policy }) {
    const { grant, from = grant.starts, until } = requested;
    const moment = (at) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMoment */ .K)(at, now, policy.requests?.['time-zone']);
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

/***/ 7458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ viewMeaning),
/* harmony export */   TO: () => (/* binding */ viewText),
/* harmony export */   iW: () => (/* binding */ viewHeadline)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1947);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2737);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3021);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4412);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1020);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1458);
/* harmony import */ var _request_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(232);







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
    if (file.kind !== 'other' && was === 'changed')
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
        ? `${who} has started none of its workflows in the last ${days} days.`
        : `${who} has started its workflows ${runs} ${runs === 1 ? 'time' : 'times'} in the last ${days} days, ` +
            `last ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMoment */ .K)(last, now, policy.requests?.['time-zone'])}.`);
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
    const names = [
        ...new Map(parties.map(({ account, part }) => [account.login.toLowerCase(), { account, part }])).values(),
    ];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(`Who can approve it: ${(0,_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalWords */ .h)(policy, strictest)}.`),
        ...nobodyLeft(policy, parties),
        [
            'Approvals that would not count, whatever the list above says:',
            ...names.map(({ account, part }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .ih)(account.login)}: ${PART_WORDS[part]}`),
            '- bots',
        ].join('\n'),
        'A comment is no approval: **Files changed**, **Review changes**, **Approve**.',
    ];
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

/***/ 2946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ scopeLeft)
/* harmony export */ });
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9121);
/* harmony import */ var _policy_overlap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1581);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1020);



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

/***/ 6044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ lengthLabel),
/* harmony export */   W: () => (/* binding */ longestFor),
/* harmony export */   po: () => (/* binding */ offeredLengths)
/* harmony export */ });
const HOUR_SECONDS = 3600;
const ONE_DAY_SECONDS = 24 * HOUR_SECONDS;
/** What a form offers, in seconds, shortest first: as many as fit into the limits of the policy. */
const OFFERED_SECONDS = [
    ...[1, 4, 8].map((hours) => hours * HOUR_SECONDS),
    ...[1, 2, 3, 5, 7, 14, 30, 60, 90, 180, 365].map((days) => days * ONE_DAY_SECONDS),
];
/** The longest grant of a role, in seconds. */
function longestFor(policy, role) {
    return Math.min(policy.limits.lifetime, policy.roles.get(role)?.lifetime ?? Number.POSITIVE_INFINITY);
}
/**
 * The lengths that the form offers: those within the longest limit of any role of the list, and that limit itself, so
 * that the most that somebody may have can always be chosen.
 */
function offeredLengths(policy, roles) {
    const limit = Math.max(0, ...roles.map((role) => longestFor(policy, role)));
    const limits = roles.map((role) => longestFor(policy, role));
    const seconds = new Set([...OFFERED_SECONDS.filter((one) => one <= limit), ...limits]);
    return [...seconds].toSorted((a, b) => a - b).map((one) => ({ label: lengthLabel(one), seconds: one }));
}
/** Seconds in the largest unit that divides them, in full: 604800 → `7 days`. */
function lengthLabel(seconds) {
    const units = [
        ['day', ONE_DAY_SECONDS],
        ['hour', HOUR_SECONDS],
        ['minute', 60],
        ['second', 1],
    ];
    const [name, size] = units.find(([, unit]) => seconds % unit === 0) ?? ['second', 1];
    const count = seconds / size;
    return `${count} ${name}${count === 1 ? '' : 's'}`;
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
/* harmony import */ var _policy_renewal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4902);
/* harmony import */ var _form_lengths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6044);


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

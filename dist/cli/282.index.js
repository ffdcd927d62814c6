export const id = 282;
export const ids = [282];
export const modules = {

/***/ 30282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findGrant: () => (/* binding */ findGrant),
/* harmony export */   showGrant: () => (/* binding */ showGrant)
/* harmony export */ });
/* harmony import */ var _policy_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4464);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41947);
/* harmony import */ var _policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75711);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78400);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72737);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76317);
/* harmony import */ var _report_moment_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(84412);
/* harmony import */ var _report_requests_reach_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31458);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91020);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(50189);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94934);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94463);
/* harmony import */ var _register_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71642);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58746);














const MAX_SHOWN_CHARACTERS = 500;
const showGrant = {
    name: 'grant show',
    operands: '<id>',
    about: 'Shows one grant in words: whose it is, what it reaches together with its role, from when until when, and who ' +
        'approves such grants.\nWhether it was approved is not looked at: `grantgate check --online` decides as the gate ' +
        'does. Exit code 0: it can be used, ' +
        'now or\nlater, as far as its file and the tags say; 1: it cannot; 2: bad input.',
    options: _register_js__WEBPACK_IMPORTED_MODULE_6__/* .REGISTER_OPTIONS */ .B,
    examples: [
        'grantgate grant show users/mona/november-banner',
        'grantgate grant show users/mona/november-banner --online --json',
    ],
    run: async (given, terminal) => {
        const [operand] = given.operands;
        if (operand === undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('which grant is missing', 'give its id, for example `users/mona/november-banner`');
        const register = await (0,_register_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegister */ .Q)(given, terminal);
        const file = findGrant(operand, register.grants, register.source);
        const now = terminal.now();
        const state = (0,_policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .grantStage */ .Td)(file, now, register.tags);
        const facts = { ...(0,_list_js__WEBPACK_IMPORTED_MODULE_5__.listedGrant)(file, register, now), ...(file.ok ? grantFacts(file.grant, register) : {}) };
        terminal.stdout.write(given.has('json')
            ? `${JSON.stringify({ schema: 1, source: register.source, grant: facts }, undefined, 2)}\n`
            : `${wordsOfGrant(file, register, now).join('\n')}\n`);
        return state === 'active' || state === 'not-started' ? 0 : 1;
    },
};
/**
 * The grant of this id.
 * @throws UsageError when there is none, with what was probably meant
 */
function findGrant(written, grants, source) {
    const { grant: id, place } = (0,_target_js__WEBPACK_IMPORTED_MODULE_7__/* .readRevokeTarget */ .sG)(written);
    if (id === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(written)} is a holder of grants`, `list them with \`grantgate grant list ${place}\``);
    const found = grants.find((one) => one.id === id) ?? grants.find((one) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_9__/* .isSameName */ .yS)(one.id, id));
    if (found !== undefined)
        return found;
    const ids = grants.map((one) => one.id);
    const near = (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_10__/* .nearest */ .p)(id, ids);
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`there is no grant ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(id)} in ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(source)}`, near === undefined ? 'see `grantgate grant list`' : `did you mean \`${near}\`?`);
}
/** What JSON has besides what is listed. */
function grantFacts(grant, { policy, tags }) {
    const { holder, ticket, revoked } = grant;
    const role = policy?.ok === true ? policy.value.roles.get(grant.role) : undefined;
    const tag = (0,_policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .seenRevocation */ .wU)({ ...grant, ok: true, grant }, tags);
    return {
        holder,
        ...(ticket === undefined ? {} : { ticket }),
        ...(grant['principal-id'] === undefined ? {} : { principal_id: grant['principal-id'] }),
        ...(grant['requested-by'] === undefined ? {} : { requested_by: grant['requested-by'] }),
        ...(revoked === undefined ? {} : { revoked }),
        ...(tag === undefined ? {} : { revoked_by_tag: (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .revocationTag */ .v8)(tag) }),
        role_known: role !== undefined,
        credentials: [...(role?.credentials?.keys() ?? [])],
    };
}
function wordsOfGrant(file, register, now) {
    const rows = [['State', stateWords(file, register, now)]];
    if (file.ok) {
        const { grant } = file;
        const policy = register.policy?.ok === true ? register.policy.value : undefined;
        const role = policy?.roles.get(grant.role);
        rows.push(...wordsOfFields(grant, now), ['Role', roleWords(grant.role, role, policy)]);
        if (policy !== undefined && role !== undefined) {
            const home = register.tags === undefined ? undefined : register.source;
            rows.push(...(0,_report_requests_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .reachRows */ .H)(grant, role, policy, home), ['Approved by', (0,_report_requests_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalWords */ .h)(policy, role)]);
        }
    }
    else
        rows.push(...file.problems.map((problem) => ['Problem', (0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_11__/* .formatProblem */ .V)(problem)]));
    return [file.id, ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_12__/* .columns */ .Y)(rows.map(([name, words]) => [name, (0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLine */ .o)(words, MAX_SHOWN_CHARACTERS)]))];
}
function stateWords(file, { tags }, now) {
    const state = (0,_policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .grantStage */ .Td)(file, now, tags);
    const tag = (0,_policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .seenRevocation */ .wU)(file, tags);
    if (tag !== undefined)
        return `revoked, by ${(0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTag */ .y)((0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .revocationTag */ .v8)(tag))}`;
    if (file.ok && file.grant.revoked !== undefined) {
        const { by, why } = file.grant.revoked;
        return `revoked, by ${by}${why === undefined ? '' : `: ${why}`}`;
    }
    return tags === undefined ? `${state} by its file; tags that revoke were not read` : state;
}
function wordsOfFields(grant, now) {
    const { reason, ticket, starts, expires, lasts } = grant;
    const [by, number, most] = [grant['requested-by'], grant['principal-id'], grant['max-uses']];
    return [
        ['For', `${grant.holder.kind} ${grant.holder.name}${number === undefined ? '' : `, account ${number}`}`],
        ['Reason', reason],
        ...(ticket === undefined ? [] : [['Ticket', ticket]]),
        ...(by === undefined ? [] : [['Asked by', by]]),
        ['From', starts === undefined ? 'its merge' : (0,_report_moment_js__WEBPACK_IMPORTED_MODULE_13__/* .formatMoment */ .K9)(starts, now)],
        ...(expires === undefined ? [] : [['Until', (0,_report_moment_js__WEBPACK_IMPORTED_MODULE_13__/* .formatMoment */ .K9)(expires, now)]]),
        ...(lasts === undefined ? [] : [['Lasts', `${(0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(lasts)} from its merge`]]),
        ...(most === undefined ? [] : [['Uses', `${most} at most`]]),
    ];
}
function roleWords(name, role, policy) {
    if (role !== undefined)
        return `${name}: ${role.description}`;
    return policy === undefined ? `${name}; the policy cannot be read` : `${name}, which the policy does not have`;
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


/***/ })

};

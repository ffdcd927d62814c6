export const id = 4406;
export const ids = [4406];
export const modules = {

/***/ 4406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renewGrant: () => (/* binding */ renewGrant)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41947);
/* harmony import */ var _policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75711);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86850);
/* harmony import */ var _requests_renewal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(714);
/* harmony import */ var _check_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21787);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94934);
/* harmony import */ var _file_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24042);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30282);








const renewGrant = {
    name: 'grant renew',
    operands: '<id>',
    about: 'Writes the grant that goes on from another: the same role, for the same holder, as narrow as before. It begins ' +
        'where the old one\nends, or with its merge where that has ended or is not known from the file. It needs the ' +
        'same approvals.\nExit code 0: written, 2: bad input.',
    options: _file_options_js__WEBPACK_IMPORTED_MODULE_5__/* .FILE_OPTIONS */ .IY,
    examples: [
        "grantgate grant renew users/mona/november-banner --lasts 5d --reason 'The banner stays until Monday'",
        "grantgate grant renew users/mona/november-banner --lasts 5d --reason 'The banner stays until Monday' --dry-run",
    ],
    run: (given, terminal) => {
        const folder = (0,_file_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readGrantFolder */ .xu)(given, terminal);
        const grants = (0,_check_access_js__WEBPACK_IMPORTED_MODULE_3__/* .readAllGrants */ .BH)(folder.access);
        const [operand] = given.operands;
        if (operand === undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('which grant to renew is missing', 'give its id, for example `users/mona/november-banner`');
        const file = (0,_show_js__WEBPACK_IMPORTED_MODULE_6__.findGrant)(operand, grants, folder.shown);
        if (!file.ok)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`\`${file.id}\` is void`, 'see `grantgate lint`, and ask for a new one');
        const now = terminal.now();
        const asked = { lasts: (0,_file_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readLength */ .Vi)((0,_file_options_js__WEBPACK_IMPORTED_MODULE_5__/* .neededText */ .Nd)(given, 'lasts', '`--lasts 5d`')), why: reasonFor(given), now };
        const requested = renewedBy(file.grant, now);
        const valid = grants.flatMap((one) => (one.ok ? [one.grant] : []));
        const by = given.text('requested-by') ?? (file.holder.kind === 'user' ? file.holder.name : undefined);
        const nobody = { login: by ?? '', id: 0 };
        const facts = { ...asked, requested, renewals: (0,_requests_renewal_js__WEBPACK_IMPORTED_MODULE_2__/* .renewalsBefore */ .bq)(file.grant, valid), by: nobody };
        (0,_file_options_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseFirst */ .d4)((0,_requests_renewal_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRenewal */ .hS)(facts, folder.policy), folder, now);
        const number = given.has('requested-by') ? undefined : file.grant['principal-id'];
        const { 'requested-by': _by, 'requested-by-id': _id, request: _request, ...kept } = (0,_requests_renewal_js__WEBPACK_IMPORTED_MODULE_2__/* .renewedFields */ .Gd)(facts);
        const who = {
            ...(by === undefined ? {} : { 'requested-by': by }),
            ...(by === undefined || number === undefined ? {} : { 'requested-by-id': number }),
        };
        const name = given.text('name') ?? nextName(file.grant, valid);
        return (0,_file_options_js__WEBPACK_IMPORTED_MODULE_5__/* .saveGrant */ .sS)(`${(0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .holderFolder */ .Do)(file.holder)}/${name}`, { ...kept, ...who }, folder, given, terminal);
    },
};
const reasonFor = (given) => (0,_file_options_js__WEBPACK_IMPORTED_MODULE_5__/* .neededText */ .Nd)(given, 'reason', "`--reason 'The banner stays until Monday'`");
/** What is known of a grant from its file alone. Where its end is not, it is renewed from the merge on. */
function renewedBy(grant, now) {
    const stage = (0,_policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .grantStage */ .Td)({ ...grant, ok: true, grant }, now, undefined);
    const until = grant.lasts === undefined ? (grant.expires ?? now) : now;
    return {
        grant,
        stage: stage === 'used-up' || stage === 'invalid' ? 'active' : stage,
        from: grant.starts ?? Number.NEGATIVE_INFINITY,
        until,
    };
}
/** `november-banner-2` after `november-banner`. */
function nextName({ id, holder }, grants) {
    const [, stem = '', count] = /^(.*?)(?:-(\d{1,3}))?$/.exec(id.split('/')[2] ?? '') ?? [];
    for (let next = Number(count ?? 1) + 1;; next++) {
        const place = `${(0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .holderFolder */ .Do)(holder)}/${stem}-${next}`;
        if (!grants.some((one) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameName */ .yS)(one.id, place)))
            return `${stem}-${next}`;
    }
}


/***/ }),

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
    const { grant: id, place } = (0,_target_js__WEBPACK_IMPORTED_MODULE_7__/* .readRevokeTarget */ .s)(written);
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
    const tag = (0,_policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .seenRevocation */ .wU)(grant.id, tags);
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
    const tag = (0,_policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .seenRevocation */ .wU)(file.id, tags);
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

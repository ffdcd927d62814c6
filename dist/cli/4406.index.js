export const id = 4406;
export const ids = [4406,282];
export const modules = {

/***/ 24042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ FILE_OPTIONS),
/* harmony export */   Nd: () => (/* binding */ neededText),
/* harmony export */   T$: () => (/* binding */ readMoment),
/* harmony export */   Vi: () => (/* binding */ readLength),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   d4: () => (/* binding */ refuseFirst),
/* harmony export */   eT: () => (/* binding */ roleOfPolicy),
/* harmony export */   sS: () => (/* binding */ saveGrant),
/* harmony export */   xu: () => (/* binding */ readGrantFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4464);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23355);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78400);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72737);
/* harmony import */ var _report_requests_refusal_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7577);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91020);
/* harmony import */ var _requests_grant_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65955);
/* harmony import */ var _check_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21787);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48067);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94934);












const PROPOSE = '  Propose it as a pull request: it counts once an approver has approved it, and it is merged.';
/** Options of the commands that write a grant file. */
const FILE_OPTIONS = {
    access: { value: 'folder', help: `Folder with policy.yml and grants/; default: ${_check_options_js__WEBPACK_IMPORTED_MODULE_6__/* .USUAL_ACCESS */ .S}` },
    lasts: { value: 'time', help: 'How long from the merge on: 4h, 7d' },
    reason: { value: 'text', help: 'Why it is needed, on one line: the approver and the record show it' },
    'requested-by': { value: 'login', help: 'Who asks; for grants of teams and apps' },
    name: { value: 'name', help: 'Name of the file, without .yml; made from the role when left out' },
    'dry-run': { help: 'Print the file, and write nothing' },
    json: { help: 'Print path and text as JSON' },
};
/** @throws UsageError when there is no policy that can be read */
function readGrantFolder(given, { cwd }) {
    const access = (0,_check_access_js__WEBPACK_IMPORTED_MODULE_5__/* .accessFolder */ .nW)(cwd, given.text('access') ?? _check_options_js__WEBPACK_IMPORTED_MODULE_6__/* .USUAL_ACCESS */ .S);
    const policy = (0,_check_access_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicyFile */ .BK)(access);
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, access).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if (policy?.ok === true)
        return { access, shown: near.startsWith('..') ? access : near || '.', policy: policy.value };
    throw policy === undefined
        ? new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e('there is no policy', 'write it first: `grantgate init`')
        : new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`the policy is broken: ${(0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .formatProblem */ .V)(policy.problems[0])}`, 'see `grantgate lint`');
}
/** A value that has to be given. */
function neededText(given, option, sample) {
    const written = given.text(option);
    if (written !== undefined)
        return written;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`\`--${option}\` is missing`, `for example ${sample}`);
}
/** Seconds of a length. */
function readLength(written) {
    const seconds = (0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(written);
    if (seconds !== undefined)
        return seconds;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`\`--lasts\`: ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .h)(written)} is not a length of time`, 'write it as `7d`, `4h` or `30m`');
}
/** Milliseconds since 1970 of a moment that may be given. */
function readMoment(given, option) {
    const written = given.text(option);
    if (written === undefined)
        return undefined;
    const at = (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_10__/* .parseInstant */ .nV)(written);
    if (at !== undefined)
        return at;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`\`--${option}\`: ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .h)(written)} is not a time`, (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_10__/* .instantHint */ .RB)(written));
}
/** A whole number that may be given. */
function readCount(given, option) {
    const written = given.text(option);
    if (written === undefined)
        return undefined;
    if (/^[1-9]\d{0,14}$/.test(written))
        return Number(written);
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`\`--${option}\`: ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .h)(written)} is not a number`, 'write it in digits');
}
/** @throws UsageError when the policy does not have the role */
function roleOfPolicy(name, { roles }) {
    const role = roles.get(name);
    if (role !== undefined)
        return role;
    const near = (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_11__/* .nearest */ .p)(name, [...roles.keys()]);
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`the policy has no role ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .h)(name)}`, near === undefined ? `it has ${[...roles.keys()].join(', ')}` : `did you mean \`${near}\`?`);
}
/** @throws UsageError with the first of several refusals, in words */
function refuseFirst(refusals, { policy }, now) {
    const [first] = refusals;
    if (first === undefined)
        return;
    const nowhere = { repository: '', server: '', policyPath: '', branch: '', hasApp: false };
    const [head = '', ...rest] = (0,_report_requests_refusal_words_js__WEBPACK_IMPORTED_MODULE_3__/* .requestRefusalWords */ .v)(first, { ...nowhere, policy, now }).split(/(?<=\.) /);
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`${head.charAt(0).toLowerCase()}${head.slice(1).replace(/\.$/, '')}`, rest.join(' ') || 'see the policy, or choose another role');
}
/**
 * Writes a grant file that the gate accepts, or shows it; never over another. The exit code is 0.
 * @throws UsageError for what the gate would refuse, and where a file is there
 */
function saveGrant(id, fields, { access, shown }, given, { stdout }) {
    const written = (0,_requests_grant_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeGrant */ .Eu)(id, fields);
    if (written === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .h)(id)} cannot be the id of a grant`, 'give another name with `--name`');
    if (!written.file.ok)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(written.file.problems[0].message, written.file.problems[0].hint ?? 'see docs/grant.md');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, written.path);
    const name = `${shown}/${written.path}`;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .h)(name)} is there already`, 'give another name with `--name`');
    const isDry = given.has('dry-run');
    if (!isDry) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, written.text, { flag: 'wx' });
    }
    stdout.write(given.has('json')
        ? `${JSON.stringify({ schema: 1, id, path: name, text: written.text, written: !isDry }, undefined, 2)}\n`
        : isDry
            ? `# ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_9__/* .safeLine */ .o)(name)}\n${written.text}`
            : `Written: ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_9__/* .safeLine */ .o)(name)}\n${PROPOSE}\n`);
    return 0;
}


/***/ }),

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

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   ih: () => (/* binding */ escape),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export yamlBlock */
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91020);

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

/***/ 7577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ requestRefusalWords)
/* harmony export */ });
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72737);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76317);
/* harmony import */ var _requests_form_lengths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46044);
/* harmony import */ var _approver_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68205);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84412);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91020);
/* harmony import */ var _name_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46334);
/* harmony import */ var _stage_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79179);








const LISTED_THING = {
    branches: 'branch',
    tags: 'tag',
    environments: 'environment',
    repositories: 'repository',
};
/** More names than these are a list to look up. */
const MAX_REACHED_NAMES = 8;
const ASK = 'Ask the people who look after this repository.';
const momentOf = (at, { now, policy }) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoment */ .K9)(at, now, policy.requests?.['time-zone']);
const SENTENCES = {
    'not-requestable': ({ role }, { policy }) => {
        const by = policy.roles.get(role)?.['requestable-by'];
        return `You cannot ask for ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(role)}${by === undefined ? '' : `: ${(0,_approver_words_js__WEBPACK_IMPORTED_MODULE_5__/* .describeApprovers */ .Q)(by)} can`}.`;
    },
    'requestable-unknown': ({ role }) => `Whether you may have ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(role)} depends on teams or permissions that could not be read. ${ASK}`,
    'not-on-call': ({ role }, { policy }) => {
        const who = policy.roles.get(role)?.['break-glass']?.who;
        const others = who === undefined ? '' : `: ${(0,_approver_words_js__WEBPACK_IMPORTED_MODULE_5__/* .describeApprovers */ .Q)(who)} can take it`;
        return `Emergency access to ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(role)} is not for you${others}.`;
    },
    'no-break-glass': ({ role }) => `The policy has no emergency access to ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(role)}.`,
    'no-drill': ({ role }) => `The policy names no harmless role for a drill of ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(role)}. Ask for \`drill\` under its \`break-glass\`.`,
    'role-gone': ({ role }) => `The policy no longer has the role ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(role)}.`,
    bot: () => 'Bots do not get access by a form.',
    'too-long': ({ lasts, limit }) => `${(0,_requests_form_lengths_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthLabel */ .FC)(lasts)} is too long: the role can be had for ${(0,_requests_form_lengths_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthLabel */ .FC)(limit)} at most.`,
    'outside-role': ({ name, reached }) => {
        const shown = reached.slice(0, MAX_REACHED_NAMES).map((one) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(one));
        const more = reached.length > MAX_REACHED_NAMES ? [`${reached.length - MAX_REACHED_NAMES} more`] : [];
        const instead = shown.length === 0 ? '' : ` It reaches ${(0,_name_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)([...shown, ...more], 'and')}.`;
        return `The role does not reach ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)}.${instead}`;
    },
    never: ({ name, list }) => `The policy never allows the ${LISTED_THING[list]} ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)}.`,
    'ambiguous-name': ({ name, kinds }) => {
        const things = kinds.map((kind) => LISTED_THING[kind]);
        const [first = 'branch'] = things;
        const sample = (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(`${first} ${name}`);
        return `${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)} can be a ${(0,_name_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(things, 'or')}. Say which, for example ${sample}.`;
    },
    'not-a-pattern': ({ name, why }) => `${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)} cannot be used: ${why}.`,
    'too-many-open': ({ open, limit }) => `You have ${open} open requests, and ${limit} is the most. Wait for one, or take one back with \`/withdraw\`.`,
    'open-unknown': () => 'How many requests you have open could not be read. Ask again later.',
    'asked-already': ({ issue }) => `The same is asked for in #${issue}, which is open.`,
    'granted-already': ({ grant, until }, setting) => {
        const end = until === undefined ? '' : `, until ${momentOf(until, setting)}`;
        return `You have that already, by the grant ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(grant)}${end}. To keep it longer, comment \`/extend\` there.`;
    },
    'not-for-others': () => 'The policy lets people ask for themselves only.',
    'no-such-account': ({ login }) => `There is no account ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(login)}.`,
    'account-unknown': ({ login }) => `The account ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(login)} could not be looked up. Ask again later.`,
    'not-renewable': ({ stage }) => `It cannot be renewed: ${(0,_stage_words_js__WEBPACK_IMPORTED_MODULE_6__/* .stageWords */ ._)(stage)}.`,
    'too-early': ({ from }, setting) => `It can be renewed from ${momentOf(from, setting)} on.`,
    'too-late': ({ until }, setting) => `It could be renewed until ${momentOf(until, setting)}. Ask for it again.`,
    'renewed-enough': ({ times }) => `It was renewed ${times} ${times === 1 ? 'time' : 'times'}, which is the most. Ask for a role that fits what you ` +
        'do all the time.',
    frozen: ({ tag }) => `Everything is stopped by ${(0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTag */ .y)(tag)}.`,
    'no-grant-file': ({ problems }) => {
        const shown = problems.map((problem) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)((0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .formatProblem */ .V)(problem))).join('; ');
        return `It makes no grant that would be accepted: ${shown === '' ? 'no file can have that name' : shown}.`;
    },
};
/** Why a request is refused, and what to do: whole sentences; names in them stand in backticks. */
function requestRefusalWords(refusal, setting) {
    // the table has, for each id, a function of the refusals with that id
    const sentence = SENTENCES[refusal.refusal];
    return sentence(refusal, setting);
}


/***/ }),

/***/ 79179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stageWords)
/* harmony export */ });
/** How far a request has come, as part of a sentence. */
function stageWords(stage) {
    switch (stage) {
        case 'requested':
            return 'it is not proposed yet';
        case 'pending':
            return 'it waits for an approval';
        case 'active':
            return 'it is in force';
        case 'not-started':
            return 'it has not begun yet';
        case 'ended':
            return 'it has ended';
        case 'revoked':
            return 'it is revoked';
        case 'closed':
            return 'it was closed without an approval';
        case 'retired':
            return 'its file is gone';
        case 'void':
            return 'when it begins and ends is not known';
    }
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

/***/ 46044:
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

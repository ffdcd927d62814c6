export const id = 3848;
export const ids = [3848,3740];
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

/***/ 99761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newGrantCommand: () => (/* binding */ newGrantCommand)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41947);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86850);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23355);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91020);
/* harmony import */ var _requests_form_lengths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46044);
/* harmony import */ var _requests_narrowing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85371);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94934);
/* harmony import */ var _file_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24042);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58746);









const newGrantCommand = {
    name: 'grant new',
    about: 'Writes a grant file that the gate accepts: the role, its limits and what it reaches are checked against the ' +
        'policy first.\nNobody has the access until the file is approved by a pull request. Exit code 0: written, 2: bad ' +
        'input.',
    options: {
        role: { value: 'role', help: 'Role of the policy' },
        for: {
            value: 'holder',
            help: 'Who gets it: a login, `teams/<team>`, `apps/<app>`, or `people/<handle>` of people.yml',
        },
        ..._file_options_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_OPTIONS */ .IY,
        'principal-id': { value: 'number', help: 'Number of the account: `gh api users/LOGIN --jq .id`' },
        starts: { value: 'time', help: 'From when on, for example 2026-11-24T08:00:00Z; from the merge when left out' },
        expires: { value: 'time', help: 'Until when at most; this, --lasts, or both' },
        only: { value: 'names', help: 'Only these branches, tags and environments, separated by commas' },
        ticket: { value: 'address', help: 'Link to the ticket or change' },
        'max-uses': { value: 'number', help: 'How many runs may use it' },
    },
    examples: [
        "grantgate grant new --role flag-release --for mona --lasts 7d --reason 'Banner for the November release'",
        "grantgate grant new --role flag-release --for mona --lasts 4h --only 'release/2026-11, staging' --reason Hotfix",
        'grantgate grant new --role flag-release --for teams/product --requested-by mona --lasts 5d --reason Release',
    ],
    run: (given, terminal) => {
        const folder = (0,_file_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readGrantFolder */ .xu)(given, terminal);
        const role = (0,_file_options_js__WEBPACK_IMPORTED_MODULE_4__/* .neededText */ .Nd)(given, 'role', `\`--role ${[...folder.policy.roles.keys()][0] ?? 'flag-release'}\``);
        const holder = readHolder((0,_file_options_js__WEBPACK_IMPORTED_MODULE_4__/* .neededText */ .Nd)(given, 'for', '`--for mona`'));
        const now = terminal.now();
        const fields = readFields(given, role, folder, now);
        const name = given.text('name') ?? `${role}-${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_6__/* .formatInstant */ .r4)(now).slice(0, 10)}`;
        return (0,_file_options_js__WEBPACK_IMPORTED_MODULE_4__/* .saveGrant */ .sS)(`${(0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .holderFolder */ .Do)(holder)}/${name}`, fields, folder, given, terminal);
    },
};
function readHolder(written) {
    const { holder, grant } = (0,_target_js__WEBPACK_IMPORTED_MODULE_5__/* .readRevokeTarget */ .sG)(written.includes('/') ? written : `users/${written}`);
    if (grant === undefined && holder !== undefined)
        return { kind: holder.kind, name: (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .foldCase */ .SP)(holder.name) };
    if (grant === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`\`--for\`: ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(written)} is an account`, 'give its login');
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`\`--for\`: ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(written)} is the id of a grant`, 'give the login of who gets it');
}
function readFields(given, role, folder, now) {
    const { policy } = folder;
    const written = given.text('lasts');
    const lasts = written === undefined ? undefined : (0,_file_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readLength */ .Vi)(written);
    const [starts, expires] = [(0,_file_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readMoment */ .T$)(given, 'starts'), (0,_file_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readMoment */ .T$)(given, 'expires')];
    if (lasts === undefined && expires === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('neither `--lasts` nor `--expires` is given', 'say for how long, for example `--lasts 7d`');
    const [number, uses] = [(0,_file_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readCount */ ._0)(given, 'principal-id'), (0,_file_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readCount */ ._0)(given, 'max-uses')];
    const [by, ticket] = [given.text('requested-by'), given.text('ticket')];
    const names = (given.text('only') ?? '').split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
    const { narrowing, refusals } = (0,_requests_narrowing_js__WEBPACK_IMPORTED_MODULE_2__/* .readNarrowing */ .e)(names, (0,_file_options_js__WEBPACK_IMPORTED_MODULE_4__/* .roleOfPolicy */ .eT)(role, policy), policy.never);
    const fields = {
        role,
        reason: (0,_file_options_js__WEBPACK_IMPORTED_MODULE_4__/* .neededText */ .Nd)(given, 'reason', "`--reason 'Banner for the November release'`"),
        ...(ticket === undefined ? {} : { ticket }),
        ...(number === undefined ? {} : { 'principal-id': number }),
        ...(by === undefined ? {} : { 'requested-by': by }),
        ...(starts === undefined ? {} : { starts }),
        ...(expires === undefined ? {} : { expires }),
        ...(lasts === undefined ? {} : { lasts }),
        ...narrowing,
        ...(uses === undefined ? {} : { 'max-uses': uses }),
    };
    const limit = (0,_requests_form_lengths_js__WEBPACK_IMPORTED_MODULE_1__/* .longestFor */ .W)(policy, role);
    const longest = longestOf(fields, now);
    (0,_file_options_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseFirst */ .d4)([...(longest > limit ? [{ refusal: 'too-long', lasts: longest, limit }] : []), ...refusals], folder, now);
    return fields;
}
/** How long a grant would last if it was merged now, in seconds. */
function longestOf({ starts, expires, lasts }, now) {
    const end = Math.min(expires ?? Number.POSITIVE_INFINITY, now + (lasts ?? Number.POSITIVE_INFINITY) * 1000);
    return Math.max(0, Math.ceil((end - (starts ?? now)) / 1000));
}


/***/ }),

/***/ 58746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ readHolderTarget),
/* harmony export */   sG: () => (/* binding */ readRevokeTarget),
/* harmony export */   zl: () => (/* binding */ tagThatRevokes)
/* harmony export */ });
/* harmony import */ var _policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45574);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86850);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76726);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76317);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91020);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94934);






/** The tag that revokes a place. `_all` may be set where one of the grants of a holder is revoked already. */
function tagThatRevokes(place) {
    const isHolder = place.split('/').length === 2 && !place.startsWith(`${_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .ACCOUNTS */ .Dx}/`);
    return `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .REVOKED */ .Ne}/${place}${isHolder ? `/${_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_SUFFIX */ .gN}` : ''}`;
}
/** Whose grants are meant, by a folder of them. @throws UsageError when it is no such folder */
function readHolderTarget(written) {
    const { holder, grant } = readRevokeTarget(written);
    if (grant !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(written)} is one grant`, `see it with \`grantgate grant show ${grant}\``);
    if (holder !== undefined)
        return holder;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(written)} is an account, and grants are of holders`, 'write `users/<login>`');
}
/**
 * Reads the id of a grant, the path of its file, or whose grants are meant.
 * @throws UsageError when it is none of them, with what was probably meant
 */
function readRevokeTarget(written) {
    const place = written
        .replace(/^(?:.*\/)?grants\//, '')
        .replace(new RegExp(`^(?:refs/tags/)?${_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .REVOKED */ .Ne}/`), '')
        .replace(new RegExp(`/(?:${_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_SUFFIX */ .gN})?$`), '')
        .replace(/\.yml$/, '');
    const grant = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGrantPath */ .fv)(`${place}.yml`);
    if (grant !== undefined)
        return {
            place,
            holder: grant.holder,
            folder: (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .holderFolder */ .Do)(grant.holder),
            grant: grant.id,
            tag: tagThatRevokes(place),
        };
    const [folder = '', name = '', ...more] = place.split('/');
    const kind = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfFolder */ .Kv)(folder);
    const isAccount = folder === _policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .ACCOUNTS */ .Dx && /^[1-9]\d{0,15}$/.test(name);
    if (more.length === 0 && (isAccount || (kind !== undefined && _policy_names_js__WEBPACK_IMPORTED_MODULE_2__/* .LOGIN */ .S3.test(name))))
        return {
            place,
            ...(kind === undefined ? {} : { holder: { kind, name } }),
            folder: place,
            grant: undefined,
            tag: tagThatRevokes(place),
        };
    const meant = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__/* .meantGrant */ .Ew)(place) ?? (_policy_names_js__WEBPACK_IMPORTED_MODULE_2__/* .LOGIN */ .S3.test(place) ? `users/${place}` : undefined);
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(written)} is neither the id of a grant nor a holder of grants`, meant === undefined || meant === place
        ? 'write `users/<login>/<name>`, or `users/<login>` for all that a person has; `teams` and `apps` likewise, ' +
            'and `accounts/<number>`'
        : `did you mean \`${meant}\`?`);
}


/***/ }),

/***/ 83740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ grantShape),
/* harmony export */   q: () => (/* binding */ parseGrant)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32627);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41947);
/* harmony import */ var _grant_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45574);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86850);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76726);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70832);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45999);
/* harmony import */ var _time_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2008);








/** A time as it is written; others are told of in the same way. */
const EXAMPLE_TIME = '2026-11-28T18:00:00Z';
const revokedShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)(), 'When it was revoked.'), EXAMPLE_TIME),
    by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .login */ .iD)(), 'Who revoked it.'), 'hubot'),
    why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(), 'Why, on one line.')),
});
/** What the example says where the reason belongs. */
const REASON_PLACEHOLDER = /^\W*change[\s_-]?me\b/i;
/** A reason for the approver and the record; not what stood in the example. */
function reason() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)();
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => typeof value === 'string' && REASON_PLACEHOLDER.test(value)
            ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_6__/* .addMismatch */ .E$)(mismatches, path, `${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_6__/* .showValue */ .vp)(value)} stands where the reason belongs`, 'write why the access is needed: the approver goes by it')
            : inner.parse(value, path, mismatches),
    };
}
const grantFields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    role: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .roleName */ .zG)(), 'Name of the role in the policy.'), 'flag-release'),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)(reason(), 'Why the access is needed, for the approver and the record; on one line.'), 'Banner for the November release'),
    ticket: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(2048), 'Link to the ticket or change.')),
    'principal-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), 'Numeric id of the account: logins are renamed and recycled, ids are not.')),
    'team-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), "Numeric id of the team of a team's grant: a team that is recreated under an old name has another.")),
    'requested-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .login */ .iD)(), 'Who asked; the user of the path when left out. Required for teams and apps.')),
    'requested-by-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), 'Numeric id of who asked: it is compared as well as the login, which may be another by the time of the review.')),
    request: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), 'Number of the issue that asked for it; required where an App proposed the grant.')),
    starts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)(), 'From when on; when it was merged, if left out.')),
    expires: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)(), 'Until when: the grant is void at this moment. This, `lasts`, or both: the earlier ends it.')),
    lasts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)({ min: 60 }), 'For how long, counted from when it was merged.')),
    renews: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .grantId */ .Ir)(), 'Id of the grant that this one goes on from, for people and the record.')),
    branches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('branch'), 'Narrows the branches of the role.')),
    tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('tag'), 'Narrows the tags of the role.')),
    environments: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('environment'), 'Narrows the environments of the role.')),
    repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('repository'), 'Narrows the repositories of the role.')),
    workflows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('workflow'), 'Narrows the workflows of the role.')),
    events: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Narrows the events of the role.')),
    through: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ pattern: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .ROLE_NAME */ .VA, expected: 'the name of an entry under `delegation`' }), { min: 1, max: 100 }), 'Names of entries under `delegation`: it is good only by way of these. Directly and by any when left out.')),
    'max-uses': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1, 1000), 'How many runs may use it.')),
    revoked: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)(revokedShape, 'Revokes the grant by a reviewed change.')),
}, (value, path, mismatches) => {
    if (value.starts !== undefined && value.expires !== undefined && value.expires <= value.starts)
        mismatches.push({ path: [...path, 'expires'], message: 'not after `starts`' });
});
const ENDS = ['expires', 'lasts'];
/** A grant file; its JSON Schema is generated from here. */
const grantShape = {
    schema: { ...grantFields.schema, anyOf: ENDS.map((end) => ({ properties: { [end]: true }, required: [end] })) },
    parse: (value, path, mismatches) => {
        const fields = grantFields.parse(value, path, mismatches);
        if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) || ENDS.some((end) => Object.hasOwn(value, end)))
            return fields;
        return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_6__/* .addMismatch */ .E$)(mismatches, path, '`expires` is missing', `for example \`expires: ${EXAMPLE_TIME}\`, or \`lasts: 7d\`, which counts from the merge`);
    },
};
/**
 * Parses the grant file at `path` below `grants/`. `file` names it in problems.
 * A broken file is a void grant of its holder, never an exception.
 */
function parseGrant(source, path, file) {
    const place = (0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGrantPath */ .fv)(path);
    if (place === undefined)
        return undefined;
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, grantShape, { flat: true });
    if (!parsed.ok)
        return { ...place, ok: false, problems: parsed.problems };
    const fields = parsed.value;
    const message = misplaced(fields, place);
    if (message !== undefined)
        return { ...place, ok: false, problems: [{ file, line: 1, column: 1, ...message }] };
    return { ...place, ok: true, grant: { ...fields, ...place } };
}
const FOR_WHOM = {
    user: 'a user',
    team: 'a team',
    app: 'an app',
    person: 'a person of `people.yml`',
};
/** What the fields of a grant say that does not go with whose it is. */
function misplaced(fields, { id, holder: { kind, name } }) {
    if (kind !== 'user' && fields['requested-by'] === undefined) {
        return {
            message: '`requested-by` is missing',
            hint: `a grant for ${FOR_WHOM[kind]} names the person who asked`,
        };
    }
    if (kind !== 'team' && fields['team-id'] !== undefined)
        return { message: '`team-id` is for grants of teams', hint: 'the number of an account is `principal-id`' };
    const renewed = fields.renews === undefined ? undefined : (0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGrantPath */ .fv)(`${fields.renews}.yml`);
    if (renewed === undefined)
        return undefined;
    if ((0,_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .foldCase */ .SP)(renewed.id) === (0,_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .foldCase */ .SP)(id))
        return { message: '`renews` names this grant itself', hint: 'a renewal is a grant of its own, in another file' };
    return renewed.holder.kind === kind && (0,_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameName */ .yS)(renewed.holder.name, name)
        ? undefined
        : {
            message: '`renews` names a grant of somebody else',
            hint: `name one below \`grants/${_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_FOLDERS */ .xg[kind]}/${name}/\``,
        };
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


/***/ })

};

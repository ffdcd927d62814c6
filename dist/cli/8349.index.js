export const id = 8349;
export const ids = [8349,6317];
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
    const { holder, grant } = (0,_target_js__WEBPACK_IMPORTED_MODULE_5__/* .readRevokeTarget */ .s)(written.includes('/') ? written : `users/${written}`);
    if (grant === undefined)
        return { kind: holder.kind, name: (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .foldCase */ .SP)(holder.name) };
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
/* harmony export */   s: () => (/* binding */ readRevokeTarget)
/* harmony export */ });
/* harmony import */ var _policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45574);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76726);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76317);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91020);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94934);





/**
 * Reads the id of a grant, the path of its file, or whose grants are meant.
 * @throws UsageError when it is none of them, with what was probably meant
 */
function readRevokeTarget(written) {
    const place = written
        .replace(/^(?:.*\/)?grants\//, '')
        .replace(new RegExp(`^(?:refs/tags/)?${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/`), '')
        .replace(new RegExp(`/(?:${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_SUFFIX */ .gN})?$`), '')
        .replace(/\.yml$/, '');
    const grant = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGrantPath */ .fv)(`${place}.yml`);
    if (grant !== undefined)
        return { place, holder: grant.holder, grant: grant.id, tag: `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/${place}` };
    const [folder = '', name = '', ...more] = place.split('/');
    const kind = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfFolder */ .Kv)(folder);
    // `_all` may be set where one of the grants is revoked already
    if (kind !== undefined && more.length === 0 && _policy_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LOGIN */ .S3.test(name))
        return { place, holder: { kind, name }, grant: undefined, tag: `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/${place}/${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_SUFFIX */ .gN}` };
    const meant = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__/* .meantGrant */ .Ew)(place) ?? (_policy_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LOGIN */ .S3.test(place) ? `users/${place}` : undefined);
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(written)} is neither the id of a grant nor a holder of grants`, meant === undefined || meant === place
        ? 'write `users/<login>/<name>`, or `users/<login>` for all that a person has; `teams` and `apps` likewise'
        : `did you mean \`${meant}\`?`);
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

/***/ 76317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Kb: () => (/* binding */ findRevocation),
/* harmony export */   Ne: () => (/* binding */ REVOKED),
/* harmony export */   QR: () => (/* binding */ joinTags),
/* harmony export */   X: () => (/* binding */ freezeBy),
/* harmony export */   bx: () => (/* binding */ isRevocation),
/* harmony export */   cM: () => (/* binding */ foldTag),
/* harmony export */   dj: () => (/* binding */ freezesInForce),
/* harmony export */   gN: () => (/* binding */ ALL_SUFFIX),
/* harmony export */   kY: () => (/* binding */ FREEZE),
/* harmony export */   mU: () => (/* binding */ USED),
/* harmony export */   nA: () => (/* binding */ blockedUses),
/* harmony export */   tX: () => (/* binding */ revokesPeople),
/* harmony export */   td: () => (/* binding */ strayTags),
/* harmony export */   uc: () => (/* binding */ freezesIn),
/* harmony export */   v8: () => (/* binding */ revocationTag),
/* harmony export */   wB: () => (/* binding */ revocationBy),
/* harmony export */   xs: () => (/* binding */ revocationsIn),
/* harmony export */   y: () => (/* binding */ describeTag),
/* harmony export */   yv: () => (/* binding */ NO_TAGS)
/* harmony export */ });
const NO_TAGS = { names: [], unread: [] };
const ROOT = 'grantgate';
const FREEZE = `${ROOT}/frozen`;
const REVOKED = `${ROOT}/revoked`;
const USED = `${ROOT}/used`;
/**
 * Last segment of a tag that revokes everything beside it: it can be set where a grant of the same holder is revoked
 * already. No grant can be called so.
 */
const ALL_SUFFIX = '_all';
/** Last segment of what stands for tags that were not read: no tag and no grant can be called so. */
const UNREAD_SUFFIX = ' unread';
/** Folders that have a meaning of their own. */
const KNOWN = new Set(['frozen', 'revoked', 'used', 'spent', 'break-glass']);
const TAGGED_KINDS = new Set(['users', 'teams', 'apps', 'people', 'break-glass']);
const TAG_SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
function joinTags(all) {
    return {
        names: [...new Set(all.flatMap(({ names }) => names))],
        unread: [...new Set(all.flatMap(({ unread }) => unread))],
    };
}
/** People write names as they like; refs are compared by bytes. Folds ASCII only. */
function foldTag(name) {
    return name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/** Whether a name is the place, or below it, in any case. */
function isAtOrBelow(name, place) {
    const folded = foldTag(name);
    return folded === place || folded.startsWith(`${place}/`);
}
/**
 * The tags that freeze: at or below `grantgate/frozen`, and `grantgate` itself, which keeps any other from being set.
 */
function freezesIn({ names, unread }) {
    const set = names.filter((name) => foldTag(name) === ROOT || isAtOrBelow(name, FREEZE)).toSorted();
    return unread.some((place) => isAtOrBelow(place, FREEZE)) ? [...set, `${FREEZE}/${UNREAD_SUFFIX}`] : set;
}
/** What of the freezes stands: a reviewed entry under `lifted` names a tag exactly as it is written. */
function freezesInForce(freezes, lifted = []) {
    return freezes.filter((name) => !isAtOrBelow(name, FREEZE) || !lifted.includes(name));
}
/** What follows `grantgate/revoked/` in tags that revoke; empty for one that keeps every other from being set. */
function revocationsIn({ names, unread }) {
    const set = names.flatMap((name) => foldTag(name) === ROOT ? [''] : isAtOrBelow(name, REVOKED) ? [name.slice(REVOKED.length + 1)] : []);
    return [
        ...set,
        ...unread
            .filter((place) => isAtOrBelow(place, REVOKED))
            .map((place) => `${place.slice(REVOKED.length + 1)}/${UNREAD_SUFFIX}`),
    ];
}
const tagIndexes = new WeakMap();
/** Made once for each set: a person may hold a thousand grants. */
function tagIndex(revoked) {
    const known = tagIndexes.get(revoked);
    if (known?.size === revoked.size)
        return known.found;
    const found = new Map([...revoked].map((suffix) => [foldedKey(suffix), suffix]));
    tagIndexes.set(revoked, { size: revoked.size, found });
    return found;
}
/**
 * The first three segments, folded; what is below a grant means the grant, and a `.yml` was meant as the file of one.
 * Break-glass access has two, `break-glass/123`.
 */
function foldedKey(suffix) {
    const all = foldTag(suffix).split('/');
    const segments = all.slice(0, all[0] === 'break-glass' ? 2 : 3);
    const last = segments.at(-1) ?? '';
    const kept = last === ALL_SUFFIX || last === UNREAD_SUFFIX ? segments.slice(0, -1) : segments;
    return kept.join('/').replace(/\.yml$/, '');
}
/**
 * The revocation of a grant or of a holder's folder (`users/mona`): of itself, or of anything above it. `undefined`
 * when it stands.
 */
function findRevocation(revoked, id) {
    if (revoked.size === 0)
        return undefined;
    const index = tagIndex(revoked);
    const segments = foldTag(id).split('/');
    for (let length = Math.min(segments.length, 3); length >= 0; length -= 1) {
        const found = index.get(segments.slice(0, length).join('/'));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Whether a person of `people.yml` is revoked, whoever that is: by what follows `grantgate/revoked/` in tags. */
function revokesPeople(revoked) {
    return [...revoked].some((suffix) => /^people(?:\/|$)/.test(foldTag(suffix)));
}
/** A revocation or a freeze in words: the tag, or that there are more than can be read. */
function describeTag(name) {
    const place = unreadPlace(name);
    return place === undefined ? `the tag ${name}` : `more tags below ${place} than can be read`;
}
/** What a freeze is: a tag, or more of them than can be read. */
function freezeBy(name) {
    const place = unreadPlace(name);
    if (place !== undefined)
        return { kind: 'unread', place };
    return { kind: isAtOrBelow(name, FREEZE) ? 'tag' : 'in-the-way', tag: name };
}
/** What revokes, by what follows `grantgate/revoked/`. */
function revocationBy(suffix) {
    const place = unreadPlace(suffix);
    return place === undefined ? { kind: 'tag', place: suffix } : { kind: 'unread', place };
}
function unreadPlace(name) {
    return name.endsWith(`/${UNREAD_SUFFIX}`) ? name.slice(0, -UNREAD_SUFFIX.length - 1) : undefined;
}
/** The tag of a revocation as {@link revocationsIn} gives it. */
function revocationTag(suffix) {
    return suffix === '' ? REVOKED : `${REVOKED}/${suffix}`;
}
/**
 * Why the uses of a grant cannot be counted: something stands where their tags are to be. `undefined` when they can.
 */
function blockedUses({ names }, id) {
    const place = `${USED}/${id}/`;
    return names.find((name) => place.startsWith(`${name}/`) || (name.startsWith(place) && !/^[1-9]\d{0,3}$/.test(name.slice(place.length))));
}
/** Names below `grantgate/` that mean nothing: somebody meant something by them. */
function strayTags({ names }) {
    return names.filter(isStray).toSorted();
}
function isStray(name) {
    const [root = '', folder, ...rest] = foldTag(name).split('/');
    if (root !== ROOT || folder === undefined)
        return false;
    if (!KNOWN.has(folder))
        return true;
    // what is counted and what is spent is found by its exact name only
    if (folder !== 'frozen' && folder !== 'revoked')
        return name.split('/')[1] !== folder || name.split('/')[0] !== ROOT;
    return folder === 'revoked' && !meansRevocation(rest);
}
/** Whether what follows `grantgate/revoked/` in a tag, or stands for that in an evidence file, revokes something. */
function isRevocation(suffix) {
    const [kind = '', ...rest] = foldTag(suffix).split('/');
    return !rest.includes('') && meansRevocation([kind, ...rest]);
}
function meansRevocation([kind, holder]) {
    if (kind === undefined || kind === ALL_SUFFIX)
        return true;
    return TAGGED_KINDS.has(kind) && (holder === undefined || holder === ALL_SUFFIX || TAG_SEGMENT.test(holder));
}


/***/ })

};

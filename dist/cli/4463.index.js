export const id = 4463;
export const ids = [4463];
export const modules = {

/***/ 94463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listGrants: () => (/* binding */ listGrants),
/* harmony export */   listedGrant: () => (/* binding */ listedGrant)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41947);
/* harmony import */ var _policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75711);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86850);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23355);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78400);
/* harmony import */ var _policy_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4464);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76317);
/* harmony import */ var _report_moment_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(84412);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91020);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87279);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94934);
/* harmony import */ var _register_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71642);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58746);













const listGrants = {
    name: 'grant list',
    operands: '[holder]',
    about: 'Lists grants, with their state by the file and, with --online, by the tags that revoke them and count their ' +
        'uses.\nWhether a grant was approved is not looked at: `grantgate check --online` decides as the gate does.\n' +
        'Exit code 0, also where there are none; 2: bad input.',
    options: {
        ..._register_js__WEBPACK_IMPORTED_MODULE_5__/* .REGISTER_OPTIONS */ .B,
        role: { value: 'role', help: 'Only those for this role' },
        state: { value: 'states', help: `Only those in these states: ${_policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .GRANT_STAGES */ .z7.toReversed().join(', ')}` },
        ending: { value: 'time', help: 'Only active ones that end within this time, for example 14d' },
    },
    examples: [
        'grantgate grant list',
        'grantgate grant list users/mona --json',
        'grantgate grant list --state active --ending 14d',
        'grantgate grant list --online --policy-repository acme/shop --state ended,revoked',
    ],
    run: async (given, terminal) => {
        const filter = readFilter(given, terminal);
        const register = await (0,_register_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegister */ .Q)(given, terminal);
        const rows = register.grants.map((file) => listedGrant(file, register, terminal.now())).filter(filter);
        const sorted = rows.toSorted(compareRows);
        const facts = { schema: 1, source: register.source, ...tagFacts(register), grants: sorted };
        terminal.stdout.write(given.has('json')
            ? `${JSON.stringify(facts, undefined, 2)}\n`
            : formatList(sorted, register, (0,_style_js__WEBPACK_IMPORTED_MODULE_7__/* .styleFor */ .j)(terminal.stdout, terminal.env), terminal.now()));
        return 0;
    },
};
/** What is listed of one file. */
function listedGrant(file, { tags }, now) {
    const { id } = file;
    const state = (0,_policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .grantStage */ .Td)(file, now, tags);
    if (!file.ok)
        return { id, state, problem: file.problems[0].message };
    const { role, reason, starts, expires, lasts, 'max-uses': most } = file.grant;
    const uses = most === undefined ? undefined : (0,_policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .countUses */ .wP)(id, tags);
    return {
        id,
        state,
        role,
        reason,
        ...(starts === undefined ? {} : { starts: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_8__/* .formatInstant */ .r4)(starts) }),
        ...(expires === undefined ? {} : { expires: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_8__/* .formatInstant */ .r4)(expires) }),
        ...(lasts === undefined ? {} : { lasts: (0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(lasts) }),
        ...(most === undefined ? {} : { max_uses: most }),
        ...(uses === undefined ? {} : { uses }),
    };
}
function readFilter(given, terminal) {
    const [operand] = given.operands;
    const holder = operand === undefined ? undefined : holderOperand(operand);
    const role = given.text('role');
    const states = given.text('state')?.split(',').map(readStage);
    const ending = readEnding(given.text('ending'), terminal.now());
    return (row) => (holder === undefined || (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_9__/* .isSameName */ .yS)(row.id.split('/').slice(0, 2).join('/'), holder)) &&
        (role === undefined || row.role === role) &&
        (states === undefined || states.includes(row.state)) &&
        (ending === undefined || (row.state === 'active' && Date.parse(row.expires ?? '') <= ending));
}
function holderOperand(written) {
    const { grant, holder } = (0,_target_js__WEBPACK_IMPORTED_MODULE_6__/* .readRevokeTarget */ .s)(written);
    if (grant === undefined)
        return (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .holderFolder */ .Do)(holder);
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(written)} is one grant`, `see it with \`grantgate grant show ${grant}\``);
}
function readStage(written) {
    const name = written.trim();
    const state = _policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .GRANT_STAGES */ .z7.find((one) => one === name);
    if (state !== undefined)
        return state;
    const near = (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_11__/* .nearest */ .p)(name, _policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .GRANT_STAGES */ .z7);
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(name)} is not a state`, near === undefined ? `give one of ${_policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .GRANT_STAGES */ .z7.join(', ')}` : `did you mean \`${near}\`?`);
}
function readEnding(written, now) {
    if (written === undefined)
        return undefined;
    const seconds = (0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(written);
    if (seconds !== undefined)
        return now + seconds * 1000;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`\`--ending\`: ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(written)} is not a time`, 'write it as `14d`, `2h` or `30m`');
}
/** After every time that is written. */
const UNSAID = '~';
/** Active ones first, the next to end on top; then by state and name. */
function compareRows(left, right) {
    const order = _policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .GRANT_STAGES */ .z7.indexOf(right.state) - _policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .GRANT_STAGES */ .z7.indexOf(left.state);
    if (order !== 0)
        return order;
    if (left.state === 'active' && left.expires !== right.expires)
        return (left.expires ?? UNSAID) < (right.expires ?? UNSAID) ? -1 : 1;
    return left.id < right.id ? -1 : 1;
}
/** What else the tags say: whether everything is frozen, or not all could be read. */
function tagFacts({ tags, policy }) {
    if (tags === undefined)
        return { tags: 'not-read' };
    const frozen = (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .freezesInForce */ .dj)((0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .freezesIn */ .uc)(tags), policy?.ok === true ? policy.value.lifted : []).length > 0;
    return { tags: tags.unread.length > 0 ? 'more-than-can-be-read' : 'read', frozen };
}
function formatList(rows, register, style, now) {
    const facts = tagFacts(register);
    const notes = [
        ...(facts.frozen === true ? [style.bad('Everything is frozen: no grant lets a run go on.')] : []),
        ...(facts.tags === 'more-than-can-be-read'
            ? [style.doubtful('There are more tags than can be read: what is shown as active may be revoked.')]
            : []),
        ...(facts.tags === 'not-read' && rows.length > 0
            ? [style.faint('Tags that revoke or count were not read: add `--online`.')]
            : []),
    ];
    const width = (part) => Math.max(0, ...rows.map((row) => part(row).length));
    const widths = { id: width(({ id }) => id), role: width(({ role = '' }) => role) };
    const lines = rows.map((row) => {
        const state = stageColour(row.state, style)(row.state.padEnd('not-started'.length));
        const role = (row.role ?? '').padEnd(widths.role);
        return `${row.id.padEnd(widths.id)}  ${state}  ${role}  ${tailOf(row, now)}`.trimEnd();
    });
    const count = `${rows.length} grant${rows.length === 1 ? '' : 's'} in ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_10__/* .safeLine */ .o)(register.source)}`;
    return `${[...lines, count, ...notes].join('\n')}\n`;
}
function tailOf({ problem, uses, max_uses, ...row }, now) {
    if (problem !== undefined)
        return (0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_10__/* .safeLine */ .o)(problem);
    const at = timeOf(row, now);
    return max_uses === undefined ? at : `${at}, ${uses === undefined ? '' : `${uses} of `}${max_uses} uses`;
}
function timeOf({ state, starts, expires, lasts }, now) {
    if (state === 'not-started')
        return `starts ${(0,_report_moment_js__WEBPACK_IMPORTED_MODULE_12__/* .formatMoment */ .K9)(Date.parse(starts ?? ''), now)}`;
    const ends = expires === undefined ? [] : [`${state === 'ended' ? 'ended' : 'ends'} ${(0,_report_moment_js__WEBPACK_IMPORTED_MODULE_12__/* .formatMoment */ .K9)(Date.parse(expires), now)}`];
    return [...ends, ...(lasts === undefined || state === 'ended' ? [] : [`lasts ${lasts} from its merge`])].join(', ');
}
function stageColour(state, style) {
    if (state === 'active')
        return style.good;
    return state === 'ended' || state === 'not-started' ? style.faint : style.bad;
}


/***/ }),

/***/ 71642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ REGISTER_OPTIONS),
/* harmony export */   Q: () => (/* binding */ readRegister)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _github_all_gate_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42490);
/* harmony import */ var _github_default_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41127);
/* harmony import */ var _policy_grant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83740);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57528);
/* harmony import */ var _check_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21787);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48067);
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81837);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94934);









/** Options of the commands that read grants. */
const REGISTER_OPTIONS = {
    access: { value: 'folder', help: `Folder with policy.yml and grants/; default: ${_check_options_js__WEBPACK_IMPORTED_MODULE_6__/* .USUAL_ACCESS */ .S}` },
    online: {
        help: 'Read the default branch on GitHub, and the tags that revoke and count, with a token in GH_TOKEN',
    },
    ..._github_session_js__WEBPACK_IMPORTED_MODULE_7__/* .GITHUB_OPTIONS */ .r0,
    'policy-path': { value: 'folder', help: `With --online, folder of the policy; ${_check_options_js__WEBPACK_IMPORTED_MODULE_6__/* .USUAL_ACCESS */ .S} when left out` },
    json: { help: 'Print as JSON' },
};
const ONLINE_ONLY = ['policy-repository', 'policy-path', 'ca-certificates'];
/**
 * Reads the grants from a folder, or from GitHub.
 * @throws UsageError when they cannot be read, or the options contradict each other
 */
async function readRegister(given, terminal) {
    if (given.has('online'))
        return await readOnline(given, terminal);
    const misplaced = ONLINE_ONLY.find((name) => given.has(name));
    if (misplaced !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`\`--${misplaced}\` is for what is read on GitHub`, 'add `--online`, or leave it out');
    const folder = (0,_check_access_js__WEBPACK_IMPORTED_MODULE_5__/* .accessFolder */ .nW)(terminal.cwd, given.text('access') ?? _check_options_js__WEBPACK_IMPORTED_MODULE_6__/* .USUAL_ACCESS */ .S);
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(terminal.cwd, folder).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return {
        source: near.startsWith('..') || near === '' ? folder : near,
        policy: (0,_check_access_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicyFile */ .BK)(folder),
        grants: (0,_check_access_js__WEBPACK_IMPORTED_MODULE_5__/* .readAllGrants */ .BH)(folder),
        tags: undefined,
    };
}
async function readOnline(given, terminal) {
    if (given.has('access'))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e('`--access` and `--online` are both given', 'give the one that is to be read');
    const token = (0,_github_session_js__WEBPACK_IMPORTED_MODULE_7__/* .ownToken */ .K8)(terminal);
    if (token === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e('there is no token', 'set GH_TOKEN (`gh auth token` shows yours)');
    const root = given.text('policy-path') ?? _check_options_js__WEBPACK_IMPORTED_MODULE_6__/* .USUAL_ACCESS */ .S;
    const repository = (0,_github_session_js__WEBPACK_IMPORTED_MODULE_7__/* .policyRepository */ .RD)(given, terminal);
    return await (0,_github_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withGitHub */ .WN)(given, terminal, token, async ({ api }) => {
        const [files, tags] = await Promise.all([
            (0,_github_default_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchDefaultFiles */ .p)(api, repository, root),
            (0,_github_all_gate_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchAllGateTags */ .C)(api, repository),
        ]);
        const file = `${root}/policy.yml`;
        const unread = { file, line: 0, column: 0, message: 'it is not a file of text' };
        const { policy } = files;
        return {
            source: repository,
            policy: policy === undefined
                ? undefined
                : policy.text === undefined
                    ? { ok: false, problems: [unread] }
                    : (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePolicy */ .ON)(policy.text, file),
            grants: files.grants.flatMap(({ path, text }) => (0,_policy_grant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGrant */ .q)(text ?? '', path, `${root}/grants/${path}`) ?? []),
            tags,
        };
    });
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

/***/ 42490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fetchAllGateTags)
/* harmony export */ });
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76317);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87781);
/* harmony import */ var _tag_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82110);



/** Tags that are read at most: a hundred a page. */
const MAX_TAG_PAGES = 100;
const ALL_TAGS_QUERY = `query EveryGateTags($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    tags: refs(refPrefix: "refs/tags/", query: "${_policy_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl}", first: 100, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { prefix name }
    }
  }
}`;
/**
 * Every tag of the gate, in whatever case it is written. Where there are more than can be read, each place is unread.
 * @throws FactError when the token is not shown them
 */
async function fetchAllGateTags(api, repository) {
    const [owner = '', name = ''] = repository.split('/');
    const names = [];
    let after;
    for (let page = 0; page < MAX_TAG_PAGES; page++) {
        const { data } = await api.query(ALL_TAGS_QUERY, { owner, name, after: after ?? null });
        const tags = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(data, '').object('repository').object('tags');
        names.push(...(0,_tag_query_js__WEBPACK_IMPORTED_MODULE_2__/* .tagNames */ .nP)(tags).filter((tag) => tag.toLowerCase().split('/')[0] === _policy_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl));
        const info = tags.object('pageInfo');
        if (!info.flag('hasNextPage'))
            return { names, unread: [] };
        after = info.text('endCursor');
    }
    return { names, unread: [_policy_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .FREEZE */ .kY, _policy_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .REVOKED */ .Ne, _policy_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .USED */ .mU] };
}


/***/ }),

/***/ 75711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    if (grant.revoked !== undefined || seenRevocation(file.id, tags) !== undefined)
        return 'revoked';
    if (grant.expires !== undefined && now >= grant.expires)
        return 'ended';
    const most = grant['max-uses'];
    if (most !== undefined && (countUses(file.id, tags) ?? 0) >= most)
        return 'used-up';
    return grant.starts !== undefined && now < grant.starts ? 'not-started' : 'active';
}
/** What follows `grantgate/revoked/` in the tag that revokes a grant. */
function seenRevocation(id, tags) {
    return tags === undefined ? undefined : (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .findRevocation */ .Kb)(new Set((0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .revocationsIn */ .xs)(tags)), id);
}
/** How often a grant was used, by its tags; absent where they were not read. */
function countUses(id, tags) {
    if (tags === undefined || tags.unread.includes(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .USED */ .mU))
        return undefined;
    const place = `${_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .USED */ .mU}/${id}/`;
    return tags.names.filter((name) => name.startsWith(place) && /^[1-9]\d*$/.test(name.slice(place.length))).length;
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

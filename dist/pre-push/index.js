/******/ var __webpack_modules__ = ({

/***/ 421:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 302:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var _guard_pre_push_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(582);


process.exitCode = await (0,_guard_pre_push_js__WEBPACK_IMPORTED_MODULE_1__/* .prePush */ .c)({
    args: process.argv.slice(2),
    env: process.env,
    now: Date.now,
    readInput: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0, 'utf8'),
    write: (text) => process.stderr.write(text),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 31:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ GateError)
/* harmony export */ });
/* unused harmony export faultIn */
/**
 * Something could not be decided or done, in words for people: every exception of ours is one. Whatever else is thrown
 * is a mistake in the program, or comes of Node.
 */
class GateError extends Error {
    code;
    hint;
    constructor(message, { code = 'fault', hint, ...options } = {}) {
        super(message, options);
        this.code = code;
        this.hint = hint;
    }
}
/** What is known of something that was thrown, whatever it is. */
function faultIn(thrown) {
    if (!(thrown instanceof Error))
        return { message: String(thrown), code: 'fault' };
    const { message } = thrown;
    if (thrown instanceof GateError)
        return { message, code: thrown.code, ...(thrown.hint === undefined ? {} : { hint: thrown.hint }) };
    // of Node, such as `ENOSPC`
    return { message, code: 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : 'fault' };
}


/***/ }),

/***/ 531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ firstGrantState),
/* harmony export */   ZR: () => (/* binding */ parseGrantState),
/* harmony export */   q_: () => (/* binding */ endedState)
/* harmony export */ });
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(999);
/* harmony import */ var _instructions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(384);
/* harmony import */ var _guard_file_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(936);



const endedShape = (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ by: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['tag', 'commit'])), why: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()), next: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()) });
const grantStateShape = (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    ..._instructions_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeFields */ ._R,
    schema: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([1])),
    at: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_instructions_js__WEBPACK_IMPORTED_MODULE_1__/* .instantShape */ .zE)()),
    head: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    ended: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(endedShape),
});
/** Reads what the last look found; throws when it is not exactly as the guard writes it. */
function parseGrantState(source) {
    return (0,_guard_file_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictly */ .g)(grantStateShape, source);
}
/** How the grant stood when the gate decided. */
function firstGrantState(instructions) {
    const { repositories, branches, tags, never, force, delete: deleted, until, decidedAt, policy } = instructions;
    const scope = { repositories, branches, tags, never, force, delete: deleted, until };
    return { schema: 1, at: decidedAt, head: policy.commit, ...scope };
}
/** The grant is over, because of a tag, which may be gone again, or of a commit, which only a later one undoes. */
function endedState(state, by, why, next = 'ask for a new grant, and then run the workflow again') {
    return { ...state, ended: { by, why, next } };
}


/***/ }),

/***/ 936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ GuardFileError),
  g: () => (/* binding */ parseStrictly)
});

// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __nccwpck_require__(31);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __nccwpck_require__(999);
;// CONCATENATED MODULE: ./lib/policy/stored-json.js

/**
 * Reads back JSON that the program wrote, by its shape. INVARIANT: anything unexpected, a key too many as well, makes
 * all of it unreadable: what is half read would be half obeyed.
 */
function readStored(shape, source) {
    const mismatches = [];
    const read = parsedJson(source);
    if (read === undefined)
        return { ok: false, problem: 'it is not JSON' };
    const value = shape.parse(read.value, [], mismatches);
    const [first] = mismatches;
    return value === undefined || first !== undefined
        ? { ok: false, problem: `${first?.path.join('.') ?? ''}: ${first?.message ?? 'not as expected'}` }
        : { ok: true, value };
}
/** An object in a line that anybody may have written; `undefined` where there is none. */
function objectIn(line) {
    const value = parsedJson(line)?.value;
    return isRecord(value) ? value : undefined;
}
function parsedJson(source) {
    try {
        return { value: JSON.parse(source) };
    }
    catch {
        return undefined;
    }
}
/** Any text, of any length: what was written down had its bounds before. */
function anyText() {
    return checkedShape('text', (value) => typeof value === 'string');
}
/** A number, whole or not. */
function anyNumber() {
    return checkedShape('a number', (value) => typeof value === 'number' && Number.isFinite(value));
}
/** `true`, of what is left out otherwise. */
function onlyTrue() {
    return checkedShape('true', (value) => value === true);
}
/** Texts by names. */
function anyTexts() {
    return checkedShape('names and texts', (value) => isRecord(value) && Object.values(value).every((text) => typeof text === 'string'));
}
/** Anything by names: whoever uses it looks at it again. */
function anyObject() {
    return checkedShape('keys and values', (value) => isRecord(value));
}
function checkedShape(expected, is) {
    return {
        schema: {},
        parse: (value, path, mismatches) => {
            if (is(value))
                return value;
            mismatches.push({ path, message: `expected ${expected}` });
            return undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/guard/guard-file-json.js


/** A file of the guard cannot be used: nothing is pushed then. */
class GuardFileError extends gate_error/* GateError */.u {
    name = 'GuardFileError';
}
/** Reads JSON by its shape; anything unexpected throws, because what is half read would allow too much. */
function parseStrictly(shape, source) {
    const stored = readStored(shape, source);
    if (!stored.ok)
        throw new GuardFileError(stored.problem);
    return stored.value;
}


/***/ }),

/***/ 384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _R: () => (/* binding */ scopeFields),
/* harmony export */   ts: () => (/* binding */ parseInstructions),
/* harmony export */   zE: () => (/* binding */ instantShape)
/* harmony export */ });
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(999);
/* harmony import */ var _guard_file_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(936);


/** As far as a date reaches: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const MAX_DATE_MS = 8_640_000_000_000_000;
const MAX_PATTERNS = 100_000;
/** Milliseconds since 1970. */
const instantShape = () => (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(-MAX_DATE_MS, MAX_DATE_MS);
const patterns = () => (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), { max: MAX_PATTERNS });
const conjunction = () => (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(patterns(), { min: 1 });
const changeable = () => (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ branches: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(conjunction()), tags: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(conjunction()) });
/**
 * What is in scope: lists that narrow each other, so that a name must match every one of them, and what wins over them.
 */
const scopeFields = {
    repositories: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(conjunction(), '`owner/name`.')),
    branches: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(conjunction()),
    tags: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(conjunction()),
    never: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ branches: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(patterns()), tags: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(patterns()) })),
    force: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(changeable(), 'What may be moved to where it was not going.')),
    delete: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(changeable(), 'What may be deleted.')),
    until: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(instantShape(), "End of the grant or of the open window, by GitHub's clock.")),
};
const scopeShape = (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(scopeFields);
const policyPlaceShape = (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    repository: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'Repository that holds the policy, `owner/name`.')),
    url: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'Address git reads it from.')),
    commit: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'Commit of its default branch on which the grant was found.')),
    path: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'Folder of the policy in it.')),
});
const emergencyShape = (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    isFreezePassedOver: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), 'Whether it goes on though all access is frozen.')),
});
const instructionsShape = (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    ...scopeFields,
    schema: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([1])),
    server: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'Address of the server: `https://github.com`.')),
    decidedAt: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(instantShape(), "When the gate looked, by GitHub's clock.")),
    merged: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(instantShape(), 'When the grant was merged, from when on `lasts` counts.')),
    offset: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(instantShape(), "Milliseconds that GitHub's clock is ahead of the runner's.")),
    grant: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    role: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    policy: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(policyPlaceShape),
    lifted: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), { max: MAX_PATTERNS }), 'Tags of freezes that were over when the gate decided.')),
    emergency: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(emergencyShape, 'There is no grant, but break-glass access of the role: no file is looked for.')),
    people: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()), 'Folders of the people of the run, `users/mona`: a tag on one ends the grant for them.')),
    next: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ maxLength: 16_384 }), 'What to do after a refusal, or a link to it.')),
});
/** Reads the instructions; throws when they are not exactly as the gate writes them. */
function parseInstructions(source) {
    return (0,_guard_file_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictly */ .g)(instructionsShape, source);
}


/***/ }),

/***/ 554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ narrow)
/* harmony export */ });
/** What is in scope by both: never more than by one of them. */
function narrow(state, now) {
    return {
        ...state,
        repositories: both(state.repositories, now.repositories),
        branches: both(state.branches, now.branches),
        tags: both(state.tags, now.tags),
        never: {
            branches: bothLists(state.never.branches, now.never.branches),
            tags: bothLists(state.never.tags, now.never.tags),
        },
        force: bothChangeable(state.force, now.force),
        delete: bothChangeable(state.delete, now.delete),
        until: Math.min(state.until, now.until),
    };
}
function both(before, now) {
    const known = new Set(before.map((list) => JSON.stringify(list)));
    return [...before, ...now.filter((list) => !known.has(JSON.stringify(list)))];
}
function bothChangeable(before, now) {
    return { branches: both(before.branches, now.branches), tags: both(before.tags, now.tags) };
}
function bothLists(before, now) {
    return [...new Set([...before, ...now])];
}


/***/ }),

/***/ 582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ prePush)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./lib/guard/guard-file-json.js + 1 modules
var guard_file_json = __nccwpck_require__(936);
;// CONCATENATED MODULE: ./lib/guard/bounded-file.js


/** On Windows there is neither flag, and this is 0: links are told apart before, and no pipe has a path among files. */
const CAUTIOUS_OPEN = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
const MEBIBYTE_BYTES = 1024 * 1024;
/**
 * Reads a file that a step of the job could have replaced.
 *
 * INVARIANT: never waits, follows no link, and holds no more than it is told to: a push that waits for ever is not
 * refused, and whoever waits for it ends the guard.
 * @throws GuardFileError, or Node's own error when there is no such file
 */
function readBounded(path, most) {
    if (!(0,external_node_fs_.lstatSync)(path).isFile())
        throw new guard_file_json/* GuardFileError */.O('it is not a regular file');
    const file = (0,external_node_fs_.openSync)(path, CAUTIOUS_OPEN);
    try {
        // what was looked at and what was opened may be two
        const stat = (0,external_node_fs_.fstatSync)(file);
        if (!stat.isFile())
            throw new guard_file_json/* GuardFileError */.O('it is not a regular file');
        if (stat.size > most)
            throw new guard_file_json/* GuardFileError */.O(`it is larger than ${most / MEBIBYTE_BYTES} MiB`);
        const bytes = Buffer.alloc(stat.size);
        let read = 0;
        for (let count = -1; count !== 0 && read < bytes.length; read += count)
            count = (0,external_node_fs_.readSync)(file, bytes, read, bytes.length - read, read);
        return bytes.toString('utf8', 0, read);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./lib/guard/instructions.js
var instructions = __nccwpck_require__(384);
// EXTERNAL MODULE: ./lib/guard/grant-state.js
var grant_state = __nccwpck_require__(531);
;// CONCATENATED MODULE: ./lib/guard/guard-files.js







/** What the gate ordered, in the guard's folder. */
const INSTRUCTIONS_FILE = 'instructions.json';
const STATE_FILE = 'state.json';
/** Far more than the largest policy makes of either. */
const MAX_GUARD_FILE_BYTES = 64 * 1024 * 1024;
/** By what the hook knows the instructions that the gate wrote. */
function sealOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** Reads the instructions; throws when there are none, when they are not those that the gate wrote, or not usable. */
function readInstructions(folder, seal) {
    try {
        const written = readBounded((0,external_node_path_.join)(folder, INSTRUCTIONS_FILE), MAX_GUARD_FILE_BYTES);
        if (sealOf(written) !== seal)
            throw new guard_file_json/* GuardFileError */.O('they are not what the gate wrote');
        return (0,instructions/* parseInstructions */.ts)(written);
    }
    catch (error) {
        throw new guard_file_json/* GuardFileError */.O(`the guard's instructions cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
}
/** What the last look found; `undefined` when there was none since the gate decided. */
function readGrantState(folder) {
    try {
        return (0,grant_state/* parseGrantState */.ZR)(readBounded((0,external_node_path_.join)(folder, STATE_FILE), MAX_GUARD_FILE_BYTES));
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw new guard_file_json/* GuardFileError */.O(`what the guard's last look found cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
}
/**
 * Keeps what a look found; two pushes at once never see half of it, and nothing can lie in wait where it is written.
 */
function writeGrantState(folder, state) {
    const path = (0,external_node_path_.join)(folder, STATE_FILE);
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    (0,external_node_fs_.writeFileSync)(draft, `${JSON.stringify(state)}\n`, { mode: 0o600, flag: 'wx' });
    try {
        (0,external_node_fs_.renameSync)(draft, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(draft, { force: true });
        throw new guard_file_json/* GuardFileError */.O(`what the guard's last look found cannot be written: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
}

// EXTERNAL MODULE: ./lib/policy/scope-rule.js
var scope_rule = __nccwpck_require__(457);
// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __nccwpck_require__(31);
;// CONCATENATED MODULE: ./lib/guard/ref-update.js

const UNKNOWN = 'git described the push in a way that is not known';
/** Git said something that is not in its documentation: nothing is pushed then. */
class UpdateError extends gate_error/* GateError */.u {
    name = 'UpdateError';
}
/**
 * Reads `<local ref> <local oid> <remote ref> <remote oid>` line by line. The local ref may be any expression, with
 * spaces (`HEAD^{/a word}`), so lines are read from their end.
 */
function parseUpdates(input) {
    if (input === '')
        return [];
    // what does not end with a line's end was cut off
    if (!input.endsWith('\n'))
        throw new UpdateError(UNKNOWN);
    return input.slice(0, -1).split('\n').map(parseUpdate);
}
/** Whether this stands for no object. */
function isNone(oid) {
    return /^0+$/.test(oid);
}
function parseUpdate(line) {
    const [remoteOid = '', remoteRef = '', localOid = '', ...localRef] = line.split(' ').toReversed();
    const areOids = localOid.length === remoteOid.length &&
        [localOid, remoteOid].every((oid) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oid));
    // git takes no control character into the name of a ref: https://git-scm.com/docs/git-check-ref-format
    const isWhole = localRef.length > 0 && areOids && /^refs\/[^\p{Cc}]+$/u.test(remoteRef);
    if (!isWhole)
        throw new UpdateError(UNKNOWN);
    return { remoteRef, localOid, remoteOid };
}

;// CONCATENATED MODULE: ./lib/guard/judge-push.js


/** Tags by which the gate freezes, revokes and counts: they are made, and never moved or deleted. */
const SWITCHES = 'grantgate/';
/**
 * Everything about a push that the instructions do not allow; an empty list lets it through.
 * INVARIANT: a name passes only when it matches every list and nothing under `never`; whatever is not known to be in
 * scope is refused.
 */
function judgePush(state, push, now, match) {
    if (push.updates.length === 0)
        return [];
    if (state.ended !== undefined)
        return [{ what: `the push to ${push.destination}`, why: state.ended.why }];
    if (now >= state.until)
        return [{ what: `the push to ${push.destination}`, why: 'the time of the grant is over' }];
    const { repository } = push;
    const isListed = repository !== undefined && grantStateOf('repositories', repository, state, match) === 'in';
    if (!isListed)
        return [{ what: `the push to ${push.destination}`, why: 'the grant does not cover this repository' }];
    return push.updates.flatMap((update) => {
        const ref = pushedRef(update.remoteRef);
        const why = whyNotRef(ref, state, match) ?? whyNotChange(ref, update, state, match);
        return why === undefined ? [] : [{ what: `${ref.kind} \`${ref.name}\` of ${push.destination}`, why }];
    });
}
function pushedRef(ref) {
    if (ref.startsWith('refs/heads/'))
        return { kind: 'branch', name: ref.slice('refs/heads/'.length) };
    if (ref.startsWith('refs/tags/'))
        return { kind: 'tag', name: ref.slice('refs/tags/'.length) };
    return { kind: 'ref', name: ref };
}
function whyNotRef({ kind, name }, state, match) {
    if (kind === 'ref')
        return 'a grant covers branches and tags only';
    const verdict = grantStateOf(kind === 'branch' ? 'branches' : 'tags', name, state, match);
    if (verdict === 'never')
        return 'the policy keeps it from everybody (`never`)';
    return verdict === 'in' ? undefined : 'the grant does not cover it';
}
/** No push names an environment: of those nothing is known here, so that each would be refused. */
const unlike = () => true;
function grantStateOf(list, name, state, match) {
    const never = list === 'repositories' ? [] : state.never[list];
    return (0,scope_rule/* verdictOf */.Vj)(list, name, { within: state[list], never }, { match, alike: unlike });
}
/** Whether the grant lets a ref be moved to where it was not going, or be deleted. */
function mayChange(change, ref, state, match) {
    const { kind, name } = pushedRef(ref);
    const lists = kind === 'ref' ? [[]] : state[change][kind === 'branch' ? 'branches' : 'tags'];
    return lists.every((patterns) => match(patterns, name));
}
function whyNotChange({ kind, name }, update, state, match) {
    const isDeletion = isNone(update.localOid);
    // git itself takes a tag that exists only by force
    const isForced = !isDeletion && !isNone(update.remoteOid) && (kind === 'tag' || update.loses);
    if ((isDeletion || isForced) && kind === 'tag' && name.toLowerCase().startsWith(SWITCHES))
        return 'a tag of the gate itself is never moved or deleted';
    if (isDeletion && !mayChange('delete', update.remoteRef, state, match))
        return 'it would be deleted, which the grant does not allow';
    if (isForced && !mayChange('force', update.remoteRef, state, match))
        return kind === 'tag'
            ? 'the tag exists and would be moved, which the grant does not allow'
            : 'it would be overwritten (a forced push), which the grant does not allow';
    return undefined;
}

// EXTERNAL MODULE: ./lib/guard/narrow.js
var narrow = __nccwpck_require__(554);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __nccwpck_require__(355);
;// CONCATENATED MODULE: ./lib/guard/refusal-text.js

const MAX_SHOWN_REFUSALS = 10;
/** The refusal of a push as one block for people: what, why, what would be allowed, until when, and what to do next. */
function refusalText(instructions, state, refusals) {
    const shown = refusals.slice(0, MAX_SHOWN_REFUSALS).map(({ what, why }) => `  ${what}: ${why}`);
    const more = refusals.length > MAX_SHOWN_REFUSALS ? [`  and ${refusals.length - MAX_SHOWN_REFUSALS} more`] : [];
    return block([
        'this push was refused, and nothing was pushed',
        ...shown,
        ...more,
        `allowed by the grant \`${instructions.grant}\` (role \`${instructions.role}\`) until ${momentText(state.until)}:`,
        `  repositories ${writtenLists(state.repositories)}`,
        `  branches ${writtenLists(state.branches)}`,
        `  tags ${writtenLists(state.tags)}`,
        ...(state.never.branches.length + state.never.tags.length > 0
            ? [`  never ${[...state.never.branches, ...state.never.tags].map(quotedPattern).join(', ')}`]
            : []),
        `what to do: ${state.ended?.next ?? 'push to something that is allowed, or ask for a grant that covers this'}` +
            (instructions.next === undefined ? '' : `: ${instructions.next}`),
    ]);
}
/** A push that could not be judged is refused, and says so. */
function faultText(reason) {
    return block([
        'this push was refused, and nothing was pushed',
        `  it could not be judged: ${reason}`,
        'what to do: run the job again; if it happens again, show this message to the people who look after this ' +
            'repository',
    ]);
}
/** That the grant could not be looked up again; the push goes on by what was known. */
function staleText(state, reason) {
    return block([
        `whether the grant was revoked since ${momentText(state.at)} could not be looked up (${reason}): it counts ` +
            `as it stood then, until ${momentText(state.until)}`,
    ]);
}
function block(lines) {
    return lines.map((line) => `grantgate: ${plainLine(line)}\n`).join('');
}
function writtenLists(lists) {
    const [first = [], ...rest] = lists.map((list) => (list.length === 0 ? 'none' : list.map(quotedPattern).join(', ')));
    return [first, ...rest].join('; narrowed to ');
}
function quotedPattern(pattern) {
    return `\`${pattern}\``;
}
function momentText(at) {
    return `${(0,instant/* formatInstant */.r4)(at).slice(0, 16).replace('T', ' ')} UTC`;
}
/** One line that can do nothing to a terminal, nor to a runner, which obeys `##[command]` anywhere in a line. */
function plainLine(line) {
    return line
        .toWellFormed()
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?')
        .replaceAll('##[', '#?[');
}

;// CONCATENATED MODULE: ./lib/guard/repository-url.js
const REPOSITORY_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_.-]{1,100}$/;
/** `user@host:path`, as scp writes it; a drive letter is not a host. https://git-scm.com/docs/git-push#_git_urls */
const SCP_LIKE = /^(?:[^@/:]+@)?([^@/:]{2,}):(?!\/\/)(.+)$/;
/**
 * The repository `owner/name` of a server that a push goes to, from the address git gives its hook; `undefined` when it
 * is another server, a path on a disk, or nothing that is known.
 */
function repositoryOfUrl(url, server) {
    const base = toUrl(server);
    if (base === undefined)
        return undefined;
    const scp = SCP_LIKE.exec(url);
    if (scp !== null)
        return isSshHost(scp[1] ?? '', base.hostname) ? repositoryNamed(scp[2] ?? '') : undefined;
    const address = toUrl(url);
    if (address === undefined || address.search !== '' || address.hash !== '')
        return undefined;
    if (address.protocol === 'ssh:')
        return isSshHost(address.hostname, base.hostname) ? repositoryNamed(address.pathname) : undefined;
    // a password says nothing about where it goes
    const prefix = base.pathname.replace(/\/+$/, '');
    const isServer = address.protocol === base.protocol && address.host === base.host && address.pathname.startsWith(`${prefix}/`);
    return isServer ? repositoryNamed(address.pathname.slice(prefix.length)) : undefined;
}
/** The address as it can be shown: without what stands before an `@`. */
function withoutSecrets(url) {
    const address = toUrl(url);
    if (address === undefined)
        return url.replace(/^[^@/]*@/, '');
    return `${address.protocol}//${address.host}${address.pathname}`;
}
/**
 * `ssh.github.com` serves SSH on the port of HTTPS, and tools that hold several keys name hosts below the real one in
 * the configuration of ssh. What is below `gist.` is not a repository.
 * https://docs.github.com/authentication/troubleshooting-ssh/using-ssh-over-the-https-port
 */
function isSshHost(host, server) {
    const name = host.toLowerCase();
    return server !== '' && (name === server || (name.endsWith(`.${server}`) && name !== `gist.${server}`));
}
function repositoryNamed(path) {
    const name = path
        .replace(/^\//, '')
        .replace(/\/$/, '')
        .replace(/\.git$/, '');
    return REPOSITORY_NAME.test(name) ? name : undefined;
}
function toUrl(text) {
    return text.includes('://') && URL.canParse(text) ? new URL(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/guard/simple-pattern.js
/** Neither of these is a name that git or GitHub would take. */
const ODD_SEGMENT = /(?:^|\/)\.{0,2}(?:\/|$)/;
/** What a role lists that lets every name be changed. */
const EVERY_NAME = '**';
/**
 * Whether a pattern is plain text, plain text with one `*` at its end, or `**`: such need no library, whose loading
 * would cost more than all the rest.
 */
function isSimple(pattern) {
    if (pattern === EVERY_NAME)
        return true;
    return /^[^*?[\\]*\*?$/.test(pattern) && !ODD_SEGMENT.test(pattern);
}
/**
 * Matches a name against patterns that are all simple, as the library does; a name with an odd segment matches nothing.
 */
function matchesSimple(patterns, name) {
    return (!ODD_SEGMENT.test(name) &&
        patterns.some((pattern) => pattern === EVERY_NAME ||
            (pattern.endsWith('*') ? startsSegment(pattern.slice(0, -1), name) : pattern === name)));
}
/** `*` stays within its segment. */
function startsSegment(text, name) {
    return name.startsWith(text) && !name.slice(text.length).includes('/');
}

;// CONCATENATED MODULE: ./lib/guard/pre-push.js








/** Time for which a look is good. */
const FRESH_MS = 60_000;
/**
 * Judges one push before git sends it and gives the exit code of the hook; never throws: what cannot be judged is
 * refused.
 */
async function prePush(effects) {
    try {
        return await judged(effects);
    }
    catch (error) {
        effects.write(faultText(error instanceof Error ? error.message : String(error)));
        return 1;
    }
}
async function judged({ args, env, now, readInput, write }) {
    const [folder = '', seal = '', , url = ''] = args;
    const instructions = readInstructions(folder, seal);
    const updates = parseUpdates(readInput());
    if (updates.length === 0)
        return 0;
    const time = now() + instructions.offset;
    // what a look left behind in a file can only take away from what the gate ordered
    const known = (0,narrow/* narrow */.s)(readGrantState(folder) ?? (0,grant_state/* firstGrantState */.KV)(instructions), instructions);
    const push = {
        repository: repositoryOfUrl(url, instructions.server),
        updates,
        keeps: new Map(),
        env,
        url,
    };
    const refusals = await judgeBy(known, push, time);
    // what a tag ended may go on again; any other refusal needs no look
    const isEnded = known.ended !== undefined;
    const isFresh = !isEnded && time >= known.at && time - known.at <= FRESH_MS;
    if (isFresh || (refusals.length > 0 && !isEnded))
        return verdict(instructions, known, refusals, write);
    const { lookAgain } = await __nccwpck_require__.e(/* import() */ 760).then(__nccwpck_require__.bind(__nccwpck_require__, 379));
    const found = await lookAgain(instructions, known, time, env, folder);
    if (found.ok)
        writeGrantState(folder, found.state);
    else if (!isEnded)
        write(staleText(known, found.problem));
    const state = found.ok ? found.state : known;
    return verdict(instructions, state, await judgeBy(state, push, time), write);
}
function verdict(instructions, state, refusals, write) {
    if (refusals.length === 0)
        return 0;
    write(refusalText(instructions, state, refusals));
    return 1;
}
async function judgeBy(state, push, now) {
    const match = await matchFor(state);
    const { repository, url } = push;
    const updates = [];
    for (const update of push.updates)
        updates.push({ ...update, loses: await mayLose(update, state, match, push) });
    return judgePush(state, { repository, destination: `\`${repository ?? withoutSecrets(url)}\``, updates }, now, match);
}
/**
 * Whether the remote loses commits, or might: a commit that is not known here counts, because nobody knows what would
 * be lost. Where that is allowed it does not matter.
 */
async function mayLose(update, state, match, { keeps, env }) {
    const { remoteRef, localOid, remoteOid } = update;
    const isMoved = remoteRef.startsWith('refs/heads/') && !isNone(localOid) && !isNone(remoteOid);
    if (!isMoved || mayChange('force', remoteRef, state, match))
        return isMoved;
    const before = keeps.get(update);
    if (before !== undefined)
        return !before;
    const { keepsHistory } = await __nccwpck_require__.e(/* import() */ 548).then(__nccwpck_require__.bind(__nccwpck_require__, 548));
    const kept = keepsHistory(remoteOid, localOid, env);
    keeps.set(update, kept);
    return !kept;
}
/** The library for patterns is loaded only when there is a pattern that needs it. */
async function matchFor(scope) {
    const changes = [scope.force, scope.delete].flatMap(({ branches, tags }) => [...branches, ...tags]);
    const { repositories, branches, tags, never } = scope;
    const lists = [...repositories, ...branches, ...tags, never.branches, never.tags, ...changes];
    if (lists.every((list) => list.every(isSimple)))
        return matchesSimple;
    const { matchesAny } = await __nccwpck_require__.e(/* import() */ 237).then(__nccwpck_require__.bind(__nccwpck_require__, 237));
    return matchesAny;
}


/***/ }),

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ parseExactly),
/* harmony export */   rf: () => (/* binding */ exactNumber),
/* harmony export */   uS: () => (/* binding */ InexactNumber),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/**
 * A number that would change when it is read and written again: too long to be held exactly, `1.10`, `1e3`, `0x1F`,
 * `012`. Whoever hands it on would hand on another one, so no reader accepts it as a number.
 */
class InexactNumber {
    source;
    constructor(source) {
        this.source = source;
    }
}
/** The number, where writing it again gives the same characters. */
function exactNumber(value, source) {
    return JSON.stringify(value) === source ? value : new InexactNumber(source);
}
/** `JSON.parse` that loses no digit: what cannot be held exactly is an {@link InexactNumber}. @throws SyntaxError */
function parseExactly(text) {
    // numbers come with their source, which the language's own types do not say yet:
    // https://tc39.es/proposal-json-parse-with-source/
    const value = JSON.parse(text, (_name, read, ...more) => typeof read === 'number' ? exactNumber(read, more[0]?.source ?? '') : read);
    return value;
}
/** Everything that is neither a list nor keys and values, with the way to it. */
function leavesOf(value, path = []) {
    if (Array.isArray(value))
        return value.flatMap((entry, index) => leavesOf(entry, [...path, index]));
    if (typeof value === 'object' && value !== null && !(value instanceof InexactNumber))
        return Object.entries(value).flatMap(([name, entry]) => leavesOf(entry, [...path, name]));
    return [{ path, value }];
}


/***/ }),

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   _5: () => (/* binding */ foldWidely),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
/* unused harmony export couldBeSameName */
/** Names that are written in ASCII alone need no wide folding. */
const ASCII = /^[ -~]*$/;
/**
 * A name in lower case as GitHub's names are compared: letters of ASCII only.
 *
 * INVARIANT: where two names being the same lets something through, no other letter is folded: U+212A KELVIN SIGN is no
 * `k`, U+017F LONG S is no `s`.
 */
function foldCase(name) {
    return name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/**
 * A name with everything folded that somebody could take for the same: case of all letters, accents, compatible forms.
 *
 * INVARIANT: only where two names being the same refuses something: a doubt counts against.
 */
function foldWidely(name) {
    return name
        .normalize('NFKD')
        .toUpperCase()
        .toLowerCase()
        .normalize('NFKD')
        .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]+/gu, '');
}
/** Whether two names are the same to GitHub. */
function isSameName(one, other) {
    return one === other || (one.length === other.length && foldCase(one) === foldCase(other));
}
/** Whether two names could be taken for the same. */
function couldBeSameName(one, other) {
    return isSameName(one, other) || (!(ASCII.test(one) && ASCII.test(other)) && foldWidely(one) === foldWidely(other));
}


/***/ }),

/***/ 161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ findHidden),
/* harmony export */   Y7: () => (/* binding */ describeHidden),
/* harmony export */   nW: () => (/* binding */ ONE_LINE_PATTERN)
/* harmony export */ });
/**
 * Controls, formats, separators of lines and paragraphs, halves of pairs, and whatever else Unicode says is not drawn.
 * Not the line feed; a tab has a rule of its own where files are read. https://www.unicode.org/reports/tr44/ ,
 * Default_Ignorable_Code_Point
 */
const HIDDEN_CHARACTER = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const HIDDEN_NAMES = {
    '\t': 'a tab',
    '\r': 'a carriage return that ends no line',
    '\u0085': 'a line break that many programs do not show',
    '\u00ad': 'a soft hyphen, which is not shown',
    '\u200b': 'a space without width',
    '\u200c': 'a joiner that is not shown',
    '\u200d': 'a joiner that is not shown (emoji of families and professions hold it)',
    '\u2028': 'a line separator, which many programs do not show',
    '\u2029': 'a paragraph separator, which many programs do not show',
    '\u2060': 'a joiner that is not shown',
    '\ufeff': 'a byte order mark inside the text, which is not shown',
};
/** Most texts hold nothing else, and need no closer look. */
const PLAIN_TEXT = /^[ -~\n]*$/;
/** Marks, embeddings, overrides and isolates. https://www.unicode.org/reports/tr9/ */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Says that a sign is drawn as text or as a picture: with an emoji before it, both are seen. */
const VARIATION = /[\ufe0e\ufe0f]/;
const PICTURE = /\p{Extended_Pictographic}$/u;
/**
 * The first character of a text that hides something; `undefined` when all is as it looks. Line feeds, and carriage
 * returns right before them, are as they look. Pure; used for every file that people review.
 */
function findHidden(text) {
    if (PLAIN_TEXT.test(text))
        return undefined;
    for (const match of text.matchAll(HIDDEN_CHARACTER)) {
        const [character] = match;
        if (!isPlain(text, character, match.index))
            return { offset: match.index, code: characterCode(character), what: whatOf(character) };
    }
    return undefined;
}
/** Says what is wrong with a character. */
function describeHidden({ code, what }) {
    return `${code} is not allowed: ${what}`;
}
/**
 * One line without such characters, for a JSON Schema: the ranges are those of the basic plane, which every dialect of
 * expressions understands. What lies beyond is for {@link findHidden} alone.
 */
const ONE_LINE_PATTERN = '^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u08e2\\u180e' +
    '\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$';
function isPlain(text, character, at) {
    if (character === '\r')
        return text[at + 1] === '\n';
    return VARIATION.test(character) && PICTURE.test(text.slice(Math.max(0, at - 2), at));
}
function characterCode(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
function whatOf(character) {
    if (DIRECTION.test(character))
        return 'it changes the direction in which text is shown';
    if (/\p{Cs}/u.test(character))
        return 'half of a character';
    return (HIDDEN_NAMES[character] ?? (/\p{Cc}/u.test(character) ? 'a control character' : 'a character that is not shown'));
}


/***/ }),

/***/ 355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ instantHint),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d))$/;
/**
 * Reads an RFC 3339 date-time with its zone as milliseconds since 1970; seconds may be left out, and what is finer than
 * a millisecond is. `undefined` when the zone or the time is missing, or when the calendar has no such moment (30
 * February, 25:00).
 */
function parseInstant(text) {
    const match = SHAPE.exec(text);
    if (match === null)
        return undefined;
    const part = (group) => Number(match[group] ?? 0);
    const [hour, minute, second] = [part(4), part(5), part(6)];
    if (hour > 23 || minute > 59 || second > 59)
        return undefined;
    const local = new Date(Date.UTC(part(1), part(2) - 1, part(3), hour, minute, second, Number((match[7] ?? '').padEnd(3, '0').slice(0, 3))));
    // Date rolls 30 February over to March, and 0026 to 1926: a day that does not come back as written does not exist
    if (local.getUTCFullYear() !== part(1) || local.getUTCMonth() !== part(2) - 1 || local.getUTCDate() !== part(3))
        return undefined;
    const offset = (part(9) * 60 + part(10)) * 60_000;
    return local.getTime() - (match[8] === '-' ? -offset : offset);
}
/** Why a text is not a moment: what is wrong with it if it is written as one, otherwise what one looks like. */
function instantHint(text) {
    if (!SHAPE.test(text))
        return formHint(text);
    return parseInstant(`${text.slice(0, 10)}T00:00Z`) === undefined
        ? 'there is no such day'
        : 'there is no such time of day';
}
function formHint(text) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text))
        return `write the time and its zone, too: \`${text}T18:00:00Z\``;
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(text))
        return `write the zone, too: \`${text}Z\` in UTC, \`${text}+01:00\` where clocks are an hour ahead of it`;
    const joined = text.replace(/^(\d{4}-\d{2}-\d{2}) +/, '$1T');
    return joined !== text && SHAPE.test(joined) ? `write \`${joined}\`` : 'for example `2026-11-28T18:00:00Z`';
}
/** Writes milliseconds since 1970 as `2026-11-28T18:00:00Z`, without fractions. */
function formatInstant(at) {
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jB: () => (/* binding */ QUOTED),
  IW: () => (/* binding */ isUnquoted),
  wx: () => (/* binding */ meant),
  qZ: () => (/* binding */ unquoted)
});

// EXTERNAL MODULE: ./lib/policy/exact-json.js
var exact_json = __nccwpck_require__(948);
;// CONCATENATED MODULE: ./lib/policy/nearest.js
/** The word that was probably meant, or `undefined` when none is near. */
function nearest(word, known) {
    const [best] = known
        .map((candidate) => ({ candidate, distance: candidate.startsWith(word) ? 0 : editDistance(word, candidate) }))
        .toSorted((a, b) => a.distance - b.distance);
    return best !== undefined && word.length > 1 && best.distance <= Math.max(1, Math.floor(word.length / 3))
        ? best.candidate
        : undefined;
}
/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function editDistance(from, to) {
    if (Math.abs(from.length - to.length) > 8)
        return Number.POSITIVE_INFINITY;
    let before = [];
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
                ? (before[j - 2] ?? 0) + 1
                : Number.POSITIVE_INFINITY;
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed, swapped));
        }
        before = row;
        row = next;
    }
    return row[to.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/policy/meant.js


/** The key that was meant: the mistakes that are made most are another separator and a plural. */
function meant(word, names) {
    const plain = (word) => word.toLowerCase().replaceAll(/[-_s]/g, '');
    return (names.find((name) => plain(name) === plain(word) || (word.length > 3 && (name.startsWith(word) || word.startsWith(name)))) ?? nearest(word, names));
}
/** Of a text where a number or a truth value belongs. */
const QUOTED = 'in quotes it is a text: leave them out';
/** What to do where a text was found that would be the right value without its quotes. */
function unquoted(value, pattern) {
    return typeof value === 'string' && pattern.test(value) ? QUOTED : undefined;
}
/** Whether a text was probably meant, and its quotes are missing. */
function isUnquoted(value) {
    return typeof value === 'number' || typeof value === 'boolean' || value instanceof exact_json/* InexactNumber */.uS;
}


/***/ }),

/***/ 832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ addMismatch),
/* harmony export */   _Y: () => (/* binding */ showTyped),
/* harmony export */   ek: () => (/* binding */ toProblems),
/* harmony export */   vp: () => (/* binding */ showValue)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(948);

/** Notes what is wrong; there is no value then. */
function addMismatch(mismatches, path, message, hint) {
    mismatches.push(hint === undefined ? { path, message } : { path, message, hint });
    return undefined;
}
/** A value that was found, for people. */
function showValue(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && !(value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .InexactNumber */ .uS))
        return 'keys and values';
    const written = typeof value === 'string' ? value : value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .InexactNumber */ .uS ? value.source : JSON.stringify(value);
    return `\`${written.length > 60 ? `${written.slice(0, 57)}...` : written}\``;
}
/** The same where a number or a truth value belongs: `5` and `'5'` would look alike. */
function showTyped(value) {
    return typeof value === 'string' ? `the text ${showValue(value)}` : showValue(value);
}
/** Turns mismatches into problems with places. */
function toProblems(mismatches, file, place) {
    return mismatches.map((mismatch) => {
        const problem = {
            file,
            ...place(mismatch),
            message: mismatch.path.length > 0 && mismatch.key !== true
                ? `${writePath(mismatch.path)}: ${mismatch.message}`
                : mismatch.message,
        };
        return mismatch.hint === undefined ? problem : { ...problem, hint: mismatch.hint };
    });
}
function writePath(path) {
    return path
        .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
        .join('');
}


/***/ }),

/***/ 457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ scopeLists),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* unused harmony exports roleList, foldedName */
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(947);

/** A list of the role; what is meant by one that is left out is told here. */
function roleList(list, role, home) {
    return role[list] ?? (list === 'repositories' ? [home] : []);
}
/**
 * What names of this kind are compared with. INVARIANT: a grant's list stands beside the role's, never instead of it.
 */
function scopeLists(list, { role, grant, never, home }) {
    const own = roleList(list, role, home);
    const narrowed = grant?.[list];
    return {
        within: narrowed === undefined ? [own] : [own, narrowed],
        never: list === 'repositories' ? [] : (never?.[list] ?? []),
    };
}
/** Names that GitHub compares without case. */
const CASELESS = ['repositories', 'environments'];
/** A name, or a pattern, as names of this kind are compared. */
function foldedName(list, name) {
    return CASELESS.includes(list) ? foldCase(name) : name;
}
/**
 * Where a name stands: the one rule of scope.
 *
 * INVARIANT: what is never allowed wins, and a name is in scope only when every list has it.
 */
function verdictOf(list, name, { within, never }, { match, alike }) {
    const isListed = (patterns) => CASELESS.includes(list) ? match(patterns.map(_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP), (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(name)) : match(patterns, name);
    // people call environments what they like, so a likeness counts against one
    if (list === 'environments' ? alike(never, name) : isListed(never))
        return 'never';
    return within.every(isListed) ? 'in' : 'out';
}


/***/ }),

/***/ 999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(161);
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(948);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(832);
/* harmony import */ var _meant_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(740);




/** `example`: a value as it is written in YAML, on one line. */
function required(shape, example) {
    return { shape, required: true, ...(example === undefined ? {} : { example }) };
}
function optional(shape) {
    return { shape, required: false };
}
/** Adds what the value is for, and an example, to the schema and the generated reference. */
function described(shape, description, extra = {}) {
    return { parse: shape.parse, schema: { ...shape.schema, description, ...extra } };
}
/** A non-empty string. */
function text(rule = {}) {
    const { pattern, expected = 'text', maxLength = 1024 } = rule;
    return {
        schema: { type: 'string', minLength: 1, maxLength, ...(pattern === undefined ? {} : { pattern: pattern.source }) },
        parse: (value, path, mismatches) => {
            if (typeof value !== 'string' || value === '')
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected ${expected}, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, (0,_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnquoted */ .IW)(value) ? 'write it in quotes' : undefined);
            if (value.length > maxLength)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `longer than ${maxLength} characters`);
            if (pattern !== undefined && !pattern.test(value))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected ${expected}, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`);
            return value;
        },
    };
}
/** A non-empty string on one line, without anything that hides. */
function line(maxLength = 1024) {
    const inner = text({ maxLength });
    return {
        schema: { ...inner.schema, pattern: _hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .ONE_LINE_PATTERN */ .nW },
        parse: (value, path, mismatches) => {
            if (typeof value === 'string' && (value.includes('\n') || (0,_hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .findHidden */ .C$)(value) !== undefined))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, 'expected text on one line');
            return inner.parse(value, path, mismatches);
        },
    };
}
/** A whole number from `min` on. */
function integer(min, max = Number.MAX_SAFE_INTEGER) {
    return {
        schema: { type: 'integer', minimum: min, ...(max === Number.MAX_SAFE_INTEGER ? {} : { maximum: max }) },
        parse: (value, path, mismatches) => typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
            ? value
            : (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected a whole number ${isOver(value, max) ? `of at most ${max}` : `of at least ${min}`}, ` +
                `got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showTyped */ ._Y)(value)}`, (0,_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .unquoted */ .qZ)(value, /^\d+$/)),
    };
}
const isOver = (value, max) => typeof value === 'number' && value > max;
function flag() {
    return {
        schema: { type: 'boolean' },
        parse: (value, path, mismatches) => typeof value === 'boolean'
            ? value
            : (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected true or false, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showTyped */ ._Y)(value)}`, (0,_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .unquoted */ .qZ)(value, /^(?:true|false)$/)),
    };
}
/** One of a closed list of words. */
function oneOf(words) {
    return {
        schema: { enum: words },
        parse: (value, path, mismatches) => {
            const found = words.find((word) => word === value);
            if (found !== undefined)
                return found;
            const isNumber = words.some((word) => typeof word === 'number' && String(word) === value);
            return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected ${isNumber ? 'the number ' : ''}${words.map((word) => `\`${word}\``).join(', ')}, ` +
                `got ${isNumber ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showTyped */ ._Y)(value) : (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, isNumber ? _meant_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTED */ .jB : meantWord(value, words));
        },
    };
}
function meantWord(value, words) {
    const known = words.filter((word) => typeof word === 'string');
    const near = typeof value === 'string' ? (0,_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .meant */ .wx)(value, known) : undefined;
    return near === undefined ? undefined : `did you mean \`${near}\`?`;
}
function list(item, limits = {}) {
    const { min = 0, max = 256 } = limits;
    return {
        schema: { type: 'array', items: item.schema, maxItems: max, ...(min > 0 ? { minItems: min } : {}) },
        parse: (value, path, mismatches) => {
            if (!Array.isArray(value))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected a list, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, listHint(value));
            if (value.length < min)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected at least ${min} ${min === 1 ? 'item' : 'items'}`);
            if (value.length > max)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `more than ${max} items`);
            const before = mismatches.length;
            const items = [];
            value.forEach((entry, index) => {
                const parsed = item.parse(entry, [...path, index], mismatches);
                if (parsed !== undefined)
                    items.push(parsed);
            });
            return mismatches.length === before ? items : undefined;
        },
    };
}
function listHint(value) {
    return typeof value === 'string' && /^[^\s'"[\]{}#&*!|>%@`][^'"[\]{}#]*$/.test(value)
        ? `write \`[${value}]\``
        : 'a list is written `[a, b]`';
}
/** An object with a closed set of keys; anything else is an error. */
function object(fields, check) {
    const names = Object.keys(fields);
    return {
        schema: {
            type: 'object',
            additionalProperties: false,
            required: names.filter((name) => fields[name]?.required === true),
            properties: Object.fromEntries(names.map((name) => [name, fields[name]?.shape.schema])),
        },
        parse: (value, path, mismatches) => {
            if (!isRecord(value))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected keys and values, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, keysHint(fields));
            const before = mismatches.length;
            unknownKeys(value, names, path, mismatches);
            const parsed = {};
            for (const name of names)
                readField(fields, name, value, path, mismatches, parsed);
            if (mismatches.length > before)
                return undefined;
            // every field was parsed by its own shape above
            const typed = parsed;
            check?.(typed, path, mismatches);
            return mismatches.length > before ? undefined : typed;
        },
    };
}
function readField(fields, name, from, path, mismatches, into) {
    const field = fields[name];
    if (field === undefined)
        return;
    if (!Object.hasOwn(from, name)) {
        if (field.required)
            (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `\`${name}\` is missing`, exampleHint(name, field));
        return;
    }
    const parsed = field.shape.parse(from[name], [...path, name], mismatches);
    if (parsed !== undefined)
        into[name] = parsed;
}
function exampleHint(name, { example }) {
    return example === undefined ? undefined : `for example \`${name}: ${example}\``;
}
function keysHint(fields) {
    const [name, field] = Object.entries(fields).find(([, { example }]) => example !== undefined) ?? [];
    return name === undefined
        ? `its keys are ${Object.keys(fields).join(', ')}`
        : `write keys such as \`${name}: ${field?.example ?? ''}\``;
}
/** An object whose keys are free names. */
function record(name, expected, item, max = 1000) {
    return {
        schema: {
            type: 'object',
            propertyNames: { pattern: name.source },
            additionalProperties: item.schema,
            maxProperties: max,
        },
        parse: (value, path, mismatches) => {
            if (!isRecord(value))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected keys and values, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, 'write `name: value`, each on a line of its own');
            const before = mismatches.length;
            const parsed = new Map();
            for (const [key, entry] of Object.entries(value)) {
                if (!name.test(key))
                    mismatches.push({ path: [...path, key], key: true, message: `expected ${expected}, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(key)}` });
                const typed = item.parse(entry, [...path, key], mismatches);
                if (typed !== undefined)
                    parsed.set(key, typed);
            }
            if (parsed.size > max)
                mismatches.push({ path, message: `more than ${max} entries` });
            return mismatches.length === before ? parsed : undefined;
        },
    };
}
/** Narrows to a plain object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_3__/* .InexactNumber */ .uS);
}
function unknownKeys(value, names, path, mismatches) {
    for (const key of Object.keys(value)) {
        if (names.includes(key))
            continue;
        const near = (0,_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .meant */ .wx)(key, names);
        mismatches.push({
            path: [...path, key],
            key: true,
            message: `unknown key \`${key}\``,
            hint: near === undefined ? `known here: ${names.join(', ')}` : `did you mean \`${near}\`?`,
        });
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(302);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

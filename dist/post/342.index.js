export const id = 342;
export const ids = [342];
export const modules = {

/***/ 9294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ appendRegular),
/* harmony export */   V: () => (/* binding */ readRegular)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** On Windows there is neither flag, and this is 0: links are told apart before, and no pipe has a path among files. */
const CAUTIOUS_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Reads a file that others could have replaced.
 *
 * INVARIANT: never waits, follows no link, and holds no more than it is told to: a pipe would keep this process until
 * somebody writes, and a sparse file of gigabytes costs whoever makes it nothing.
 */
function readRegular(path, most) {
    return opened(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY, (file, size) => {
        if (size > most)
            return { kind: 'other', what: `larger than ${most / 1024 / 1024} MiB` };
        const bytes = Buffer.alloc(size);
        let read = 0;
        for (let count = -1; count !== 0 && read < size; read += count)
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, read, size - read, read);
        return { kind: 'file', bytes: bytes.subarray(0, read) };
    });
}
/**
 * Appends to a file that others could have replaced, as cautiously; gives what stands there instead, where it is none.
 */
function appendRegular(path, text) {
    let isWritten = false;
    const found = opened(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND, (file) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, text);
        isWritten = true;
        return { kind: 'absent' };
    });
    return isWritten ? undefined : found;
}
function opened(path, flags, use) {
    let file;
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isFile())
            return { kind: 'other', what: 'not a regular file' };
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags | CAUTIOUS_FLAGS);
        // what was looked at and what was opened may be two
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        return stat.isFile() ? use(file, stat.size) : { kind: 'other', what: 'not a regular file' };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        return code === 'ENOENT' || code === 'ENOTDIR'
            ? { kind: 'absent' }
            : { kind: 'other', what: `not readable (${code})` };
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
/* unused harmony exports parseInstant, instantHint */
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

/***/ 1342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endLine: () => (/* binding */ endLine),
  writeEnds: () => (/* binding */ writeEnds)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
;// CONCATENATED MODULE: ./lib/report/safe-line.js
const MAX_SAFE_LINE_CHARACTERS = 200;
/**
 * Text from outside as one line that can do nothing wherever it is printed: no line break, no terminal escape, no
 * invisible or direction-changing character, no workflow command. Cut when it is long.
 */
function safeLine(value, longest = MAX_SAFE_LINE_CHARACTERS) {
    const line = value
        .toWellFormed()
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        // the runner obeys `::command::` at the start of a line and `##[command]` anywhere in it
        .replaceAll('##[', '#\u00a0#[')
        .replace(/^(\s*):(?=:)/, '$1:\u00a0')
        .trim();
    return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\u{d800}-\u{dbff}]$/u, '')}…` : line;
}
/** A name from outside inside a sentence: in backticks, so it cannot have any itself. */
function quote(value, longest = MAX_SAFE_LINE_CHARACTERS) {
    const line = safeLine(value.replaceAll('`', "'"), longest);
    return line === '' ? '(empty)' : `\`${line}\``;
}

// EXTERNAL MODULE: ./lib/policy/stored-json.js
var stored_json = __webpack_require__(9994);
// EXTERNAL MODULE: ./lib/session/command-data.js
var command_data = __webpack_require__(7970);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/github/regular-file.js
var regular_file = __webpack_require__(9294);
;// CONCATENATED MODULE: ./lib/session/record-file.js




/** What later steps are told about the record: where it is, and what it was when the gate wrote it. */
function recordOutputs({ path, sha256 }) {
    return { record: path, 'record-digest': `sha256:${sha256}` };
}
/**
 * The same for the log of the step. Whoever can write to the step's files can have later steps told another digest;
 * this line stays, so that what was attested or uploaded can be compared with it.
 */
function recordLine({ sha256 }) {
    return (`the audit record of this step is sha256:${sha256}; what is uploaded or attested as its record must have this ` +
        'digest');
}
/** Longest record that is read. */
const MAX_RECORD_BYTES = 16 * 1024 * 1024;
/** Makes a folder for this step outside the workspace, readable by its owner only, and writes the record into it. */
function newRecord(temp, text) {
    const folder = (0,external_node_path_.join)(temp, `grantgate-${(0,external_node_crypto_.randomUUID)()}`);
    (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
    const path = (0,external_node_path_.join)(folder, 'record.jsonl');
    (0,external_node_fs_.writeFileSync)(path, text, { mode: 0o600, flag: 'wx' });
    return recordSeal(path, text);
}
/** The record as it is to be, in a folder that nobody knew, and the other one gone. */
function replaceRecord(seal, temp, text) {
    const fresh = newRecord(temp, text);
    try {
        rmSync(dirname(seal.path), { recursive: true, force: true });
    }
    catch {
        // no output and no state names it any longer
    }
    return fresh;
}
/** Adds what the gate has to say, to a record that it wrote whole. */
function extendRecord(seal, before, text) {
    appendRecord(seal.path, text);
    return { ...recordSeal(seal.path, `${before}${text}`), key: seal.key };
}
/** Appends lines to the record. @throws Error when our file is gone */
function appendRecord(path, text) {
    const found = (0,regular_file/* appendRegular */.T)(path, text);
    if (found !== undefined)
        throw new Error(`the record cannot be written to: it is ${found.kind === 'other' ? found.what : 'gone'}`);
}
/** Reads the record for what it says, never for what is to be done. */
function readRecord({ path, size, sha256 }) {
    const found = (0,regular_file/* readRegular */.V)(path, MAX_RECORD_BYTES);
    if (found.kind !== 'file')
        return { problem: found.kind === 'absent' ? 'gone' : `what stands in its place is ${found.what}`, added: [] };
    const isOurs = found.bytes.length >= size && sha256Of(found.bytes.subarray(0, size)) === sha256;
    if (!isOurs)
        return { problem: 'what the gate wrote into it was changed', added: [] };
    return {
        problem: undefined,
        added: found.bytes
            .subarray(size)
            .toString('utf8')
            .split('\n')
            .filter((line) => line !== ''),
    };
}
/** A line of the record that only a step with the key can have written. */
function sealedLine(line, key) {
    return `${JSON.stringify({ ...line, seal: macOf(line, key) })}\n`;
}
/** Whether a line was written with the key. */
function isSealed({ seal, ...line }, key) {
    return seal === macOf(line, key);
}
function macOf(line, key) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(JSON.stringify(line)).digest('hex');
}
function recordSeal(path, text) {
    const bytes = Buffer.from(text);
    return { path, size: bytes.length, sha256: sha256Of(bytes), key: (0,external_node_crypto_.randomBytes)(16).toString('hex') };
}
function sha256Of(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./lib/session/revoke-all.js + 12 modules
var revoke_all = __webpack_require__(5842);
;// CONCATENATED MODULE: ./lib/session/end-lines.js







/** Longest of what others wrote that is repeated. */
const MAX_REPEATED_CHARACTERS = 600;
/** The line of an end, for the record. */
function endLine({ credential: { name, provider, target, expires }, outcome: { kind, ...more } }, line, now) {
    return { schema: 1, kind, time: (0,instant/* formatInstant */.r4)(now), ...line, name, provider, target, expires, ...more };
}
/**
 * Puts the end on record, once everything is over that could be ended. What the record says by then is told to people
 * and decides nothing. Gives whether the record was as the gate had left it.
 */
function writeEnds(ended, state, effects) {
    const { record } = state;
    const found = record === undefined ? { problem: undefined, added: [] } : readRecord(record);
    const { isChanged, told, renewed, refused } = readAdded(found.added, state);
    // many an SDK keeps to itself why it got nothing
    for (const [name, why] of refused)
        effects.write('::warning title=A credential was not ' +
            `renewed::${(0,command_data/* commandData */.w)(`${name}: ${safeLine(why, MAX_REPEATED_CHARACTERS)}`)}\n`);
    const lines = ended.flatMap((one) => {
        if (told.get(one.credential.name) === one.outcome.kind && !('failed' in one.outcome))
            return [];
        const end = (0,revoke_all/* isCalled */.AP)(one.credential) ? one : lateEnd(one.credential, renewed);
        if (!('failed' in end.outcome))
            (0,revoke_all/* tell */.qz)(end, state, effects.write);
        return [endLine(end, state.line, effects.now())];
    });
    if (record === undefined)
        return true;
    const text = lines.map((line) => sealedLine(line, record.key)).join('');
    const problem = found.problem ?? (isChanged ? 'lines were added to it that neither the gate nor a renewal wrote' : undefined);
    if (problem === undefined) {
        if (text !== '')
            appendRecord(record.path, text);
        return true;
    }
    const place = writeElsewhere(record, text);
    const where = place === undefined ? '' : `; what became of the credentials is in ${place}`;
    const message = `${record.path}: ${problem}. Steps of a job can write to its files: what this file says of credentials is not ` +
        `what was done; the log of this step is${where}`;
    effects.write(`::${problem === 'gone' ? 'warning' : 'error'} title=The audit record was changed::${(0,command_data/* commandData */.w)(message)}\n`);
    return problem === 'gone';
}
/** The same, of one that renewed itself: it ends when the last one does that is known of. */
function lateEnd(credential, renewed) {
    const last = { ...credential, expires: renewed.get(credential.name) ?? credential.expires };
    return { credential: last, outcome: (0,revoke_all/* endsByItself */.Rw)(last) };
}
/** A record that was changed is left as evidence. */
function writeElsewhere({ path }, text) {
    if (text === '')
        return undefined;
    try {
        return newRecord((0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)), text).path;
    }
    catch {
        return undefined;
    }
}
function readAdded(added, { credentials, record }) {
    const renewing = new Set(credentials.flatMap(({ name, renews }) => (renews === true ? [name] : [])));
    const [told, renewed, refused] = [new Map(), new Map(), new Map()];
    let isChanged = false;
    for (const line of added) {
        const entry = (0,stored_json/* objectIn */.D7)(line);
        const { kind, name, expires, note, failed } = entry ?? {};
        if (entry !== undefined && isSealed(entry, record?.key ?? ''))
            told.set(String(name), failed === true ? undefined : kind);
        else if (typeof name !== 'string' ||
            !renewing.has(name) ||
            (kind !== 'credential-renewed' && kind !== 'renewal-refused'))
            isChanged = true;
        else if (kind === 'renewal-refused')
            refused.set(name, String(note));
        else {
            refused.delete(name);
            if (typeof expires === 'string' && /^[\dTZ:.-]{20,30}$/.test(expires))
                renewed.set(name, expires);
        }
    }
    return { isChanged, told, renewed, refused };
}


/***/ })

};

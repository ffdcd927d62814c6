export const id = 981;
export const ids = [981,20,494];
export const modules = {

/***/ 1020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   safeLine: () => (/* binding */ safeLine)
/* harmony export */ });
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


/***/ }),

/***/ 2981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endAfterScript: () => (/* binding */ endAfterScript),
  endAllNow: () => (/* binding */ endAllNow),
  putDown: () => (/* binding */ putDown)
});

// EXTERNAL MODULE: ./lib/policy/stored-json.js
var stored_json = __webpack_require__(9994);
// EXTERNAL MODULE: ./lib/session/record-file.js
var record_file = __webpack_require__(8962);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/session/revoke-all.js
var revoke_all = __webpack_require__(4494);
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
            `renewed::${commandData(`${name}: ${safeLine(why, MAX_REPEATED_CHARACTERS)}`)}\n`);
    const lines = ended.flatMap((one) => {
        if (told.get(one.credential.name) === one.outcome.kind && !('failed' in one.outcome))
            return [];
        const end = isCalled(one.credential) ? one : lateEnd(one.credential, renewed);
        if (!('failed' in end.outcome))
            tell(end, state, effects.write);
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
    effects.write(`::${problem === 'gone' ? 'warning' : 'error'} title=The audit record was changed::${commandData(message)}\n`);
    return problem === 'gone';
}
/** The same, of one that renewed itself: it ends when the last one does that is known of. */
function lateEnd(credential, renewed) {
    const last = { ...credential, expires: renewed.get(credential.name) ?? credential.expires };
    return { credential: last, outcome: endsByItself(last) };
}
/** A record that was changed is left as evidence. */
function writeElsewhere({ path }, text) {
    if (text === '')
        return undefined;
    try {
        return newRecord(dirname(dirname(path)), text).path;
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
        const entry = objectIn(line);
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

// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
// EXTERNAL MODULE: ./lib/session/command-data.js
var command_data = __webpack_require__(7970);
// EXTERNAL MODULE: ./lib/session/state.js
var session_state = __webpack_require__(4533);
;// CONCATENATED MODULE: ./lib/session/end-of-main.js







/** Longest of a fault that is repeated. */
const MAX_FAULT_CHARACTERS = 400;
/** Most renewals of a script that are kept on record, and the longest of one. */
const [MAX_RECORDED_RENEWALS, MAX_RENEWAL_LINE_CHARACTERS] = [1000, 4096];
/** Nothing that a later step could upload or attest. */
const NO_RECORD = { record: '', 'record-digest': '', 'grant-digest': '' };
/**
 * Ends what a main step issued and writes it down, where nobody but this process could have changed anything meanwhile.
 * Gives whether nothing is left that should have been revoked.
 */
async function endAllNow(reported, effects) {
    return extend(await revokeOwn(reported, effects), reported, effects).isOver;
}
/** Tells about what was revoked meanwhile and writes it down. Gives what is reported from then on. */
function putDown(ended, reported, effects) {
    for (const one of ended) {
        if (!('failed' in one.outcome))
            (0,revoke_all.tell)(one, reported.state, effects.write);
        else
            effects.write(`${one.credential.name} ${(0,safe_line.safeLine)(one.outcome.note, MAX_FAULT_CHARACTERS)}; the end of the job tries again\n`);
    }
    return extend(ended, reported, effects).reported;
}
function extend(ended, reported, effects) {
    const { state, added } = reportEnds(ended, reported, effects, (seal, text) => (0,record_file/* extendRecord */.cX)(seal, reported.text, text));
    setRecord(state.record, reported.runner.setOutput);
    if (state.record !== undefined)
        effects.write(`${(0,record_file/* recordLine */.IK)(state.record)}\n`);
    const names = new Set(ended.flatMap(({ credential, outcome }) => ('failed' in outcome ? [] : [credential.name])));
    const credentials = reported.credentials.filter(({ name }) => !names.has(name));
    return { reported: { ...reported, credentials, state, text: `${reported.text}${added}` }, isOver: (0,revoke_all.isAllOver)(ended) };
}
/**
 * The same after a guarded script, which may have written to every file of this step. The record is made again from
 * memory, in a folder that the script cannot have known, and outputs and state are set again.
 *
 * INVARIANT: revoking is first; nothing that the script can have put anywhere keeps it from being done.
 */
async function endAfterScript(reported, temp, effects) {
    const ended = await revokeOwn(reported, effects);
    const { record } = reported.state;
    const { problem, renewals } = record === undefined ? { problem: undefined, renewals: '' } : foundAfterScript(record, reported);
    if (problem !== undefined)
        effects.write('::warning title=The script changed the audit ' +
            `record::${(0,command_data/* commandData */.w)(`${problem}; it was rewritten, from what the gate knows`)}\n`);
    let outputs = NO_RECORD;
    try {
        const { record: anew } = reportEnds(ended, { ...reported, isWatched: false }, effects, (seal, text) => (0,record_file/* replaceRecord */.SN)(seal, temp, `${reported.text}${renewals}${text}`)).state;
        if (anew !== undefined) {
            outputs = (0,record_file/* recordOutputs */.QS)(anew);
            effects.write(`${(0,record_file/* recordLine */.IK)(anew)}\n`);
        }
        return (0,revoke_all.isAllOver)(ended) && anew !== undefined;
    }
    finally {
        await reported.runner.restoreOutputs(outputs);
    }
}
/**
 * Renewals are written down by processes that the script starts: they are kept, and it is said that nobody vouches for
 * them.
 */
function foundAfterScript(record, { credentials }) {
    const { problem, added } = (0,record_file/* readRecord */.aE)(record);
    const renewing = new Set(credentials.flatMap(({ name, renews }) => (renews === true ? [name] : [])));
    const lines = added
        .slice(0, MAX_RECORDED_RENEWALS)
        .map((line) => (line.length > MAX_RENEWAL_LINE_CHARACTERS ? undefined : renewalLine(line, renewing)));
    const isForeign = lines.includes(undefined) || added.length > MAX_RECORDED_RENEWALS;
    return {
        problem: problem ?? (isForeign ? 'lines were added to it' : undefined),
        renewals: lines.filter((line) => line !== undefined).join(''),
    };
}
function renewalLine(text, renewing) {
    const line = (0,stored_json/* objectIn */.D7)(text);
    if (line === undefined || !renewing.has(line['name']))
        return undefined;
    return line['kind'] === 'credential-renewed' || line['kind'] === 'renewal-refused'
        ? `${JSON.stringify({ ...line, unverified: true })}\n`
        : undefined;
}
async function revokeOwn({ credentials, state }, effects) {
    return await (0,revoke_all.revokeAll)((0,session_state/* endsOf */.oI)(credentials), state, effects, (one) => (0,revoke_all.tell)(one, state, effects.write));
}
/**
 * Puts the ends on record, and leaves for post only what it can still do; without a record where it could not be
 * written.
 */
function reportEnds(ended, { state, runner, isWatched }, effects, write) {
    const text = ended.map((one) => `${JSON.stringify(endLine(one, state.line, effects.now()))}\n`).join('');
    const record = state.record === undefined
        ? undefined
        : writtenRecord(() => (state.record === undefined ? undefined : write(state.record, text)), effects);
    const names = new Set(ended.map(({ credential }) => credential.name));
    const failed = ended.flatMap(({ credential, outcome }) => 'failed' in outcome ? [keptCredential(credential, isWatched)] : []);
    const credentials = [...state.credentials.filter(({ name }) => !names.has(name)), ...failed];
    const left = { ...state, record, credentials };
    runner.saveState((0,session_state/* writeState */.Jq)(left));
    return { state: left, added: text };
}
function keptCredential({ revocation, ...credential }, isWatched) {
    return revocation === undefined || isWatched
        ? { ...credential, held: true }
        : { ...credential, revocation: (0,session_state/* withoutKey */.wC)(revocation) };
}
/**
 * INVARIANT: a record that cannot be written keeps nothing else from being done, and no other file is named in its
 * place.
 */
function writtenRecord(write, effects) {
    try {
        return write();
    }
    catch (error) {
        effects.write('::error title=The audit record could not be ' +
            `written::${(0,command_data/* commandData */.w)(error instanceof Error ? error.message : String(error))}\n`);
        return undefined;
    }
}
function setRecord(record, set) {
    const outputs = record === undefined ? NO_RECORD : (0,record_file/* recordOutputs */.QS)(record);
    for (const [name, value] of Object.entries(outputs))
        set(name, value);
}


/***/ }),

/***/ 8962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ appendRecord),
/* harmony export */   IK: () => (/* binding */ recordLine),
/* harmony export */   Mx: () => (/* binding */ newRecord),
/* harmony export */   QS: () => (/* binding */ recordOutputs),
/* harmony export */   SN: () => (/* binding */ replaceRecord),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   cX: () => (/* binding */ extendRecord)
/* harmony export */ });
/* unused harmony exports sealedLine, isSealed */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _github_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9294);




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
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, `grantgate-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { mode: 0o700 });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'record.jsonl');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text, { mode: 0o600, flag: 'wx' });
    return recordSeal(path, text);
}
/** The record as it is to be, in a folder that nobody knew, and the other one gone. */
function replaceRecord(seal, temp, text) {
    const fresh = newRecord(temp, text);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(seal.path), { recursive: true, force: true });
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
    const found = (0,_github_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .appendRegular */ .T)(path, text);
    if (found !== undefined)
        throw new Error(`the record cannot be written to: it is ${found.kind === 'other' ? found.what : 'gone'}`);
}
/** Reads the record for what it says, never for what is to be done. */
function readRecord({ path, size, sha256 }) {
    const found = (0,_github_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .V)(path, MAX_RECORD_BYTES);
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
    return createHmac('sha256', key).update(JSON.stringify(line)).digest('hex');
}
function recordSeal(path, text) {
    const bytes = Buffer.from(text);
    return { path, size: bytes.length, sha256: sha256Of(bytes), key: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex') };
}
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 4494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endsByItself: () => (/* binding */ endsByItself),
/* harmony export */   isAllOver: () => (/* binding */ isAllOver),
/* harmony export */   isCalled: () => (/* binding */ isCalled),
/* harmony export */   revokeAll: () => (/* binding */ revokeAll),
/* harmony export */   tell: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _credentials_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6588);
/* harmony import */ var _command_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7970);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);



/** Longest time that revoking may last: a runner that is being stopped waits no longer. */
const REVOKE_MS = 20_000;
/** For what ends a request after that to end it. */
const REVOKE_GRACE_MS = 1_000;
/**
 * Revokes what can be, all at the same time; `ended` hears of each as soon as its end is known.
 *
 * INVARIANT: goes by what it is given and reads no file. Each has its own end: one that hangs keeps no other waiting,
 * and none waits longer than the patience.
 */
async function revokeAll(due, terms, effects, ended = () => undefined) {
    return await Promise.all(due.map(async (credential) => {
        const one = { credential, outcome: await revokeOne(credential, terms, effects) };
        ended(one);
        return one;
    }));
}
/** Whether there is a call that ends it, made or not. */
function isCalled({ revocation, held }) {
    return revocation !== undefined || held === true;
}
/** Whether nothing is left that should have been revoked. */
function isAllOver(ended) {
    return ended.every(({ outcome }) => !('failed' in outcome));
}
/** One line for people. */
function tell({ credential: { name, provider, target }, outcome }, { strict }, write) {
    const what = `${name} (${provider} ${target})`;
    if (outcome.kind === 'credential-revoked')
        write(`${what} was ` +
            `revoked${outcome.lasting === undefined ? ': it no longer works' : `; ${outcome.lasting.join('; ')}`}\n`);
    else if (outcome.failed === true)
        write(`::${strict === true ? 'error' : 'warning'} title=A credential could not be ` +
            `revoked::${(0,_command_data_js__WEBPACK_IMPORTED_MODULE_2__/* .commandData */ .w)(`${what} ${outcome.note}`)}\n`);
    else
        write(`${what} was ${outcome.note}\n`);
}
/** What is said about one that nothing can end. */
function endsByItself({ provider, expires }) {
    return {
        kind: 'credential-not-revoked',
        note: `cleared from the job; ${(0,_credentials_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .providerNamed */ .l)(provider)?.cannotEnd ?? 'it cannot be ended sooner'}, it ends by ` +
            `itself at ${expires}`,
    };
}
async function revokeOne(credential, terms, effects) {
    const { provider, expires, lasting, revocation, held } = credential;
    const failed = (why) => ({
        kind: 'credential-not-revoked',
        failed: true,
        note: `could not be revoked: ${why}; it ends by itself at ${expires}`,
    });
    if (held === true)
        return failed('the step that was to do it was ended before it could, and what that needs was in its memory only');
    if (revocation === undefined)
        return endsByItself(credential);
    let close = () => undefined;
    try {
        const given = shownAgain(revocation, effects.env);
        const revoke = (0,_credentials_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .providerNamed */ .l)(provider)?.revoke;
        if (revoke === undefined)
            throw new Error('there is no call for it');
        const calls = await callTools(terms, effects);
        close = calls.close;
        await inTime(revoke(given, calls.tools), patienceOf(terms));
        return { kind: 'credential-revoked', ...(lasting === undefined ? {} : { lasting }) };
    }
    catch (error) {
        return failed(errorLine(error));
    }
    finally {
        close();
    }
}
/**
 * The certificate and the key that the server was shown: from this step's own inputs, since a key lies in no state, and
 * only if they are the same.
 */
function shownAgain({ shown, ...revocation }, env) {
    if (shown === undefined)
        return revocation;
    const [clientCertificate, clientKey] = ['INPUT_CLIENT-CERTIFICATE', 'INPUT_CLIENT-KEY'].map((name) => (env[name] ?? '').trim());
    if (clientCertificate === undefined ||
        clientKey === undefined ||
        (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .identityDigest */ .hh)(clientCertificate, clientKey) !== shown) {
        throw new Error('the server asks for a client certificate, and the inputs `client-certificate` and `client-key` are not what ' +
            'they were when it was issued');
    }
    return { ...revocation, clientCertificate, clientKey };
}
/** Whatever a provider's code waits for, it does so for a while only. */
async function inTime(revoking, patience) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error('there was no answer in time')), patience + REVOKE_GRACE_MS);
    });
    try {
        await Promise.race([revoking, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
async function callTools(terms, effects) {
    const [{ createClient }, { createConnections }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7480)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 998)),
    ]);
    const { certificates, proxy, send } = terms;
    const { now, sleep, random, env } = effects;
    const deadline = now() + patienceOf(terms);
    // INVARIANT: a later step can name a proxy for this process, but not one that these requests go by
    const environment = {
        NODE_EXTRA_CA_CERTS: env['NODE_EXTRA_CA_CERTS'],
        NODE_USE_SYSTEM_CA: env['NODE_USE_SYSTEM_CA'],
        SSL_CERT_FILE: env['SSL_CERT_FILE'],
        SSL_CERT_DIR: env['SSL_CERT_DIR'],
        ...proxy,
    };
    const options = { certificates, environment, now, deadline };
    const client = createClient(options);
    const others = createConnections(options);
    return {
        tools: { send: send ?? client.send, connect: others.connect, now, sleep, random, deadline },
        close: () => [client, others].forEach((each) => each.close()),
    };
}
function patienceOf({ patience = REVOKE_MS }) {
    return patience;
}
function errorLine(error) {
    return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, 300);
}


/***/ })

};

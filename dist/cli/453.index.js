export const id = 453;
export const ids = [453];
export const modules = {

/***/ 2770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _policy_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6016);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9385);




/** One byte more than is allowed shows that a file is too large, whatever its size. */
let buffer = Buffer.allocUnsafe(_policy_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_BYTES */ .gZ + 1);
// without O_NONBLOCK a named pipe would hold the command up for ever
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
/**
 * Reads a policy, a grant or another small file. Never follows a symbolic link, and never reads more than `most` bytes
 * and one: whoever parses it refuses what is longer.
 * @throws InputError when the file is there and cannot be read
 */
function readText(path, most = _policy_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_BYTES */ .gZ) {
    let length;
    try {
        // Windows has no O_NOFOLLOW
        if (process.platform === 'win32' && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isSymbolicLink())
            return LINK;
        length = readStart(path, most + 1);
    }
    catch (error) {
        return explain(error, path);
    }
    const bytes = buffer.subarray(0, length);
    if (length <= most && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { kind: 'refused', why: 'the file is not UTF-8 text' };
    return { kind: 'text', text: bytes.toString('utf8') };
}
const LINK = { kind: 'refused', why: 'the file is a symbolic link' };
function readStart(path, most) {
    if (buffer.length < most)
        buffer = Buffer.allocUnsafe(most);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, FLAGS);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, 0, most, null); // a file gives all it has at once
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function explain(error, path) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'missing' };
    if (code === 'ELOOP' || code === 'EMLINK')
        return LINK;
    if (code === 'EISDIR')
        return { kind: 'refused', why: 'this is a folder, not a file' };
    if (code === 'EAGAIN' || code === 'ENXIO')
        return { kind: 'refused', why: 'this is not a file' };
    throw unreadable(path, error);
}
/** The error for a path that is there and cannot be read. */
function unreadable(path, error) {
    return new _input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(`cannot read \`${path}\`: ${errorCode(error) ?? String(error)}`, 'check that it is there and that you may read it', { cause: error });
}
/** The code of a system error. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 8453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revoke: () => (/* binding */ revoke)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/cli/input-error.js
var input_error = __webpack_require__(9385);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(2770);
;// CONCATENATED MODULE: ./lib/cli/revoke/advice.js
/** What an administrator can do about a credential that no call of ours can end. */
function adviceFor({ provider, target, handle, expires }) {
    if (provider === 'aws')
        return `AWS ends no session by a call. Deny the role's sessions that began until now (IAM console, the role, "Revoke sessions"), or wait until ${expires}: ${target}`;
    if (provider === 'github')
        return `the token was on the runner only. Suspending the installation ${handle['installation'] ?? ''} of the App ${handle['slug'] ?? ''} ends it now; otherwise it ends at ${expires}`;
    if (provider === 'azure')
        return `Azure ends no access token by a call. Taking away the role assignments of the identity makes it useless within minutes, and disabling the identity keeps new ones from being made; otherwise it ends at ${expires}: ${target}`;
    if (provider === 'gcp')
        return `Google Cloud ends no token by a call. Disabling the service account, or taking its roles away, ends what the token can do; otherwise it ends at ${expires}: ${target}`;
    return `it ends by itself at ${expires}`;
}

// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/cli/revoke/record.js


/**
 * The credentials that a record says were issued, and does not say were revoked; those that ended by themselves are
 * left out. With `isAll`, whatever it says of their ends: steps of the job could write to the file.
 *
 * INVARIANT: a line adds to those of the same name and replaces none: a later one with another accessor must not hide
 * the first.
 * @throws InputError when it is no record
 */
function openCredentials(text, file, now, isAll = false) {
    const open = new Map();
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const entry = entryOf(line, `${file}:${index + 1}`);
        const key = JSON.stringify([entry['run_id'], entry['run_attempt'], entry['name']]);
        if (entry['kind'] === 'credential-taken-back' && !isAll)
            open.delete(key);
        // of one that renews itself the last one given counts
        if (entry['kind'] === 'credential-issued' || entry['kind'] === 'credential-renewed')
            open.set(key, joined(open.get(key) ?? [], credentialOf(entry, `${file}:${index + 1}`)));
    }
    return [...open.values()].flat().filter(({ expires }) => isAll || Date.parse(expires) > now);
}
function joined(before, next) {
    // the line of a renewal has no handle
    if (before.length > 0 && Object.keys(next.handle).length === 0)
        return before.map((one) => ({ ...one, expires: next.expires }));
    const handleOf = ({ handle }) => JSON.stringify(handle);
    return [...before.filter((one) => handleOf(one) !== handleOf(next)), next];
}
function entryOf(line, place) {
    const refuse = () => {
        throw new input_error/* InputError */.d(`${place}: this is no line of an audit record`, 'give the file that the output `record` of the action names');
    };
    try {
        const value = JSON.parse(line);
        return (0,shape/* isRecord */.u4)(value) && value['schema'] === 1 && typeof value['kind'] === 'string' ? value : refuse();
    }
    catch {
        return refuse();
    }
}
function credentialOf(entry, place) {
    const text = (key) => {
        const value = entry[key];
        if (typeof value !== 'string')
            throw new input_error/* InputError */.d(`${place}: the credential has no \`${key}\``, 'the record is of another version, or was changed');
        return value;
    };
    const expires = text('expires');
    if (Number.isNaN(Date.parse(expires)))
        throw new input_error/* InputError */.d(`${place}: \`expires\` is no time`, 'the record is of another version, or was changed');
    const handle = (0,shape/* isRecord */.u4)(entry['handle'])
        ? Object.fromEntries(Object.entries(entry['handle']).filter((pair) => typeof pair[1] === 'string'))
        : {};
    const listed = entry['lasting'];
    const lasting = Array.isArray(listed) ? listed.filter((text) => typeof text === 'string') : [];
    const { repository, run_id, run_attempt, principal, grant } = entry;
    return {
        name: text('name'),
        provider: text('provider'),
        target: text('target'),
        expires,
        handle,
        lasting,
        line: { repository, run_id, run_attempt, principal, ...(grant === undefined ? {} : { grant }) },
    };
}

;// CONCATENATED MODULE: ./lib/cli/revoke/command.js








const revoke = {
    name: 'revoke',
    about: 'Takes back the credentials of a run whose runner was lost, from its audit record. Tokens of Vault and OpenBao are ended by their accessors,\nwith your own VAULT_ADDR and VAULT_TOKEN; of the others it says what can be done. Exit code 1 when something is left.',
    options: {
        record: { value: 'file', help: 'The audit record, JSON Lines' },
        'ca-certificates': { value: 'file', help: 'CA of the Vault server, PEM' },
        all: { help: 'Also those that the record says are over: steps of the job could write to it' },
        'dry-run': { help: 'Say what would be done, and do nothing' },
        json: { help: 'Print the outcome as JSON' },
    },
    examples: [
        'grantgate revoke --record record.jsonl --dry-run',
        'VAULT_ADDR=https://vault.acme.example grantgate revoke --record record.jsonl',
    ],
    run: async (asked, terminal) => {
        const given = asked.text('record');
        if (given === undefined)
            throw new input_error/* InputError */.d('`--record` is missing', 'give the file that the output `record` of the action names');
        const file = (0,external_node_path_.resolve)(terminal.cwd, given);
        const open = openCredentials(readRecord(file), given, terminal.now(), asked.has('all'));
        const certificates = asked.text('ca-certificates');
        const taken = [];
        // one after the other: each is on record before the next is tried
        for (const credential of open) {
            const outcome = await end(credential, terminal, asked.has('dry-run'), certificates === undefined ? undefined : (0,external_node_path_.resolve)(terminal.cwd, certificates));
            if (outcome.outcome === 'taken-back')
                (0,external_node_fs_.appendFileSync)(file, lineOf(credential, terminal.now()));
            taken.push(outcome);
        }
        terminal.stdout.write(asked.has('json') ? `${JSON.stringify({ schema: 1, credentials: taken })}\n` : command_text(taken));
        return taken.some(({ outcome }) => outcome === 'left') ? 1 : 0;
    },
};
async function end(credential, terminal, isDry, certificates) {
    const { name, provider, expires } = credential;
    if (provider !== 'vault')
        return { name, provider, outcome: 'left', note: adviceFor(credential) };
    if (isDry)
        return {
            name,
            provider,
            outcome: 'would-take-back',
            note: `by its accessor at ${credential.handle['url'] ?? 'an unknown server'}`,
        };
    const { takeBackVault } = await __webpack_require__.e(/* import() */ 824).then(__webpack_require__.bind(__webpack_require__, 9824));
    try {
        await takeBackVault(credential, terminal, certificates);
        return {
            name,
            provider,
            outcome: 'taken-back',
            note: credential.lasting.length === 0 ? 'it works no more' : credential.lasting.join('; '),
        };
    }
    catch (error) {
        if (error instanceof input_error/* InputError */.d)
            throw error;
        return {
            name,
            provider,
            outcome: 'left',
            note: `${error instanceof Error ? error.message : String(error)}; it ends by itself at ${expires}`,
        };
    }
}
function readRecord(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw (0,read_text/* unreadable */.O$)(file, error);
    }
}
function lineOf({ name, provider, target, expires, lasting, line }, now) {
    return `${JSON.stringify({ schema: 1, kind: 'credential-taken-back', time: (0,instant/* formatInstant */.r4)(now), ...line, name, provider, target, expires, ...(lasting.length === 0 ? {} : { lasting }) })}\n`;
}
function command_text(taken) {
    if (taken.length === 0)
        return 'nothing is left: every credential was taken back or has ended\n';
    return (taken
        .map(({ name, provider, outcome, note }) => (0,inert/* inert */.t)(`${name} (${provider}): ${outcome.replaceAll('-', ' ')}: ${note}`))
        .join('\n') + '\n');
}


/***/ })

};

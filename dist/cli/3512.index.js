export const id = 3512;
export const ids = [3512];
export const modules = {

/***/ 24763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ createTagRuleset),
/* harmony export */   Tk: () => (/* binding */ writeTagObject),
/* harmony export */   VZ: () => (/* binding */ createTag)
/* harmony export */ });
/* harmony import */ var _walls_generate_rulesets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21942);
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78427);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32774);



/** REST version that is spoken; GitHub's "API Versions". */
const WRITTEN_VERSION = '2022-11-28';
/**
 * Creates a tag, in one atomic step. `there`: it was there already. Source: REST, "Create a reference"; needs
 * `contents: write`.
 * @throws FactError when it can neither be created nor is there already
 */
async function createTag(to, tag, commit) {
    const ref = `refs/tags/${tag}`;
    const answer = await postTo(to, 'git/refs', { ref, sha: commit });
    const words = answerWords(answer, to.token);
    if (answer.status === 422 && /already exists/i.test(words))
        return 'there';
    // only the tag itself shows that it was made: a page of somebody in between is an answer, too
    if (answer.status === 201 && memberOf(answer, 'ref') === ref)
        return 'created';
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FactError */ .n(`the tag \`${tag}\` could not be created in \`${to.repository}\`: GitHub answered ${answer.status} (${words})`, answer.status === 403 || answer.status === 404
        ? `the token needs \`contents: write\` on \`${to.repository}\``
        : 'a tag above or below it, or a ruleset, may be in the way');
}
/**
 * Writes what an annotated tag says, and gives the object to which the tag is then to point. Source: REST, "Create a
 * tag object"; needs `contents: write`.
 * @throws FactError when it cannot be written
 */
async function writeTagObject(to, { tag, note, commit }) {
    const answer = await postTo(to, 'git/tags', { tag, message: note, object: commit, type: 'commit' });
    const sha = memberOf(answer, 'sha');
    if (answer.status === 201 && typeof sha === 'string')
        return sha;
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FactError */ .n(`the tag \`${tag}\` could not be written in \`${to.repository}\`: GitHub answered ${answer.status} ` +
        `(${answerWords(answer, to.token)})`, answer.status === 403 || answer.status === 404
        ? `the token needs \`contents: write\` on \`${to.repository}\``
        : 'start the run again later');
}
/**
 * Creates {@link TAG_RULESET}. Source: REST, "Create a repository ruleset"; needs `administration: write`.
 * @throws FactError when it cannot be created
 */
async function createTagRuleset(to) {
    const answer = await postTo(to, 'rulesets', _walls_generate_rulesets_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG_RULESET */ .Q_);
    if (answer.status === 201 && memberOf(answer, 'name') === _walls_generate_rulesets_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG_RULESET */ .Q_.name)
        return;
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FactError */ .n(`the ruleset could not be created in \`${to.repository}\`: GitHub answered ${answer.status} ` +
        `(${answerWords(answer, to.token)})`, `the token needs \`administration: write\` on \`${to.repository}\`, and private repositories a plan ` +
        `with rulesets`);
}
async function postTo({ server, token, send, repository }, path, body) {
    try {
        return await send({
            method: 'POST',
            url: `${server.api}/repos/${repository}/${path}`,
            headers: {
                authorization: `Bearer ${token}`,
                accept: 'application/vnd.github+json',
                'x-github-api-version': WRITTEN_VERSION,
            },
            body: JSON.stringify(body),
        });
    }
    catch (error) {
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FactError */ .n(error instanceof Error ? error.message : String(error), undefined, { cause: error });
    }
}
function answerWords(answer, token) {
    const message = memberOf(answer, 'message');
    return typeof message === 'string' ? (0,_http_said_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)(message, { secrets: [token], most: 200 }) : 'no message';
}
function memberOf({ body }, name) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null
            ? Object.getOwnPropertyDescriptor(value, name)?.value
            : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 34636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readEventFile)
});

// UNUSED EXPORTS: textInEvent

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/github/regular-file.js

/** On Windows there is neither flag, and this is 0: links are told apart before, and no pipe has a path among files. */
const CAUTIOUS_FLAGS = external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/**
 * Reads a file that others could have replaced.
 *
 * INVARIANT: never waits, follows no link, and holds no more than it is told to: a pipe would keep this process until
 * somebody writes, and a sparse file of gigabytes costs whoever makes it nothing.
 */
function readRegular(path, most) {
    return opened(path, external_node_fs_.constants.O_RDONLY, (file, size) => {
        if (size > most)
            return { kind: 'other', what: `larger than ${most / 1024 / 1024} MiB` };
        const bytes = Buffer.alloc(size);
        let read = 0;
        for (let count = -1; count !== 0 && read < size; read += count)
            count = (0,external_node_fs_.readSync)(file, bytes, read, size - read, read);
        return { kind: 'file', bytes: bytes.subarray(0, read) };
    });
}
/**
 * Appends to a file that others could have replaced, as cautiously; gives what stands there instead, where it is none.
 */
function appendRegular(path, text) {
    let isWritten = false;
    const found = opened(path, constants.O_WRONLY | constants.O_APPEND, (file) => {
        writeSync(file, text);
        isWritten = true;
        return { kind: 'absent' };
    });
    return isWritten ? undefined : found;
}
function opened(path, flags, use) {
    let file;
    try {
        if (!(0,external_node_fs_.lstatSync)(path).isFile())
            return { kind: 'other', what: 'not a regular file' };
        file = (0,external_node_fs_.openSync)(path, flags | CAUTIOUS_FLAGS);
        // what was looked at and what was opened may be two
        const stat = (0,external_node_fs_.fstatSync)(file);
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
            (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./lib/github/event-file.js

/** GitHub's "Webhook events and payloads": a payload is at most 25 MB. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/**
 * The payload of the event that started the run, as the runner wrote it; `undefined` where it cannot be read. An
 * earlier step may have changed the file or put something else in its place, so it is never waited for and decides
 * nothing by itself.
 */
function readEventFile(path) {
    if (path === undefined)
        return undefined;
    const found = readRegular(path, MAX_EVENT_BYTES);
    if (found.kind !== 'file')
        return undefined;
    try {
        return JSON.parse(found.bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
/** A text in an object of the payload: `enterprise.slug`, `repository.default_branch`. */
function textInEvent(event, object, name) {
    const inner = eventField(event, object);
    const value = eventField(inner, name);
    return typeof value === 'string' ? value : undefined;
}
function eventField(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}


/***/ }),

/***/ 32774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   n: () => (/* binding */ FactError)
/* harmony export */ });
/* unused harmony export IdentityError */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);

/** A fact could not be fetched: the run is refused as `undecidable`, with this message and what to do. */
class FactError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'FactError';
    status;
    kind;
    needs;
    said;
    constructor(message, hint, options) {
        const { status, kind, needs = [], said, ...rest } = options ?? {};
        super(message, { ...rest, hint });
        this.status = status;
        this.said = said;
        this.needs = needs;
        this.kind = needs.length > 0 ? 'no-permission' : kind;
    }
}
/** Who started the run cannot be proven: the run is refused as `identity-unverified`. */
class IdentityError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'IdentityError';
    kind;
    constructor(message, hint, options) {
        const { kind, ...rest } = options ?? {};
        super(message, { ...rest, hint });
        this.kind = kind;
    }
}
/** What an error says about a fact, in its own words, and what to do where it knows. */
function faultOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof FactError || error instanceof IdentityError))
        return { message };
    const { hint, kind } = error;
    const needs = error instanceof FactError ? error.needs : [];
    return {
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(kind === undefined ? {} : { kind }),
        ...(needs.length === 0 ? {} : { needs }),
    };
}


/***/ }),

/***/ 87781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);

/**
 * Reads fields of an answer by type. A field of another type than GitHub documents is a fault, not an empty value: what
 * cannot be read is never taken for "there is none".
 */
class Fields {
    #value;
    #at;
    constructor(value, at) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw wrong(at, 'an object');
        this.#value = value;
        this.#at = at;
    }
    object(name) {
        return new Fields(this.#value[name], this.#path(name));
    }
    /** `undefined` when GitHub answers null. */
    maybe(name) {
        return this.isNull(name) ? undefined : this.object(name);
    }
    /** Null or not asked for. A field that was asked for and is missing altogether is a fault. */
    isNull(name) {
        if (!Object.hasOwn(this.#value, name))
            throw wrong(this.#path(name), 'there');
        return this.#value[name] === null;
    }
    /** `undefined` when GitHub leaves the field out or answers null, where it documents that it may. */
    optional(name) {
        return this.has(name) ? this.object(name) : undefined;
    }
    optionalText(name) {
        return this.has(name) ? this.text(name) : undefined;
    }
    list(name) {
        const value = this.#value[name];
        if (!Array.isArray(value))
            throw wrong(this.#path(name), 'a list');
        return value.map((entry, index) => new Fields(entry, `${this.#path(name)}[${index}]`));
    }
    /** As {@link list}, leaving out entries that GitHub answers as null (nodes that are gone). */
    present(name) {
        const value = this.#value[name];
        if (!Array.isArray(value))
            throw wrong(this.#path(name), 'a list');
        return value
            .filter((entry) => entry !== null)
            .map((entry, index) => new Fields(entry, `${this.#path(name)}[${index}]`));
    }
    texts(name) {
        const value = this.#value[name];
        if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string'))
            throw wrong(this.#path(name), 'a list of texts');
        return value;
    }
    text(name) {
        const value = this.#value[name];
        if (typeof value !== 'string')
            throw wrong(this.#path(name), 'a text');
        return value;
    }
    number(name) {
        const value = this.#value[name];
        if (typeof value !== 'number' || !Number.isSafeInteger(value))
            throw wrong(this.#path(name), 'a number');
        return value;
    }
    flag(name) {
        const value = this.#value[name];
        if (typeof value !== 'boolean')
            throw wrong(this.#path(name), 'true or false');
        return value;
    }
    has(name) {
        return Object.hasOwn(this.#value, name) && this.#value[name] !== null;
    }
    #path(name) {
        return this.#at === '' ? name : `${this.#at}.${name}`;
    }
}
function wrong(at, expected) {
    return new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`GitHub's answer is not understood: \`${at}\` is not ${expected}`);
}


/***/ }),

/***/ 91324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rZ: () => (/* binding */ fetchPersonFiles)
/* harmony export */ });
/* unused harmony exports personFilesQuery, personFilesVariables */
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86850);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76317);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87781);
/* harmony import */ var _policy_query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44336);
/* harmony import */ var _tag_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82110);





/** A document for some holders, whose folders and tags arrive as variables. */
function personFilesQuery(holders) {
    const folders = foldersOf(holders);
    const tags = holders.map((holder, index) => (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_4__/* .tagParts */ .$q)((0,_tag_query_js__WEBPACK_IMPORTED_MODULE_4__/* .holderTagQuestions */ .q5)(holder), `h${index}`));
    const names = folders.map((_, index) => `$f${index}: String!`);
    return `query PersonFiles($owner: String!, $name: String!, $oid: GitObjectID!, ${[
        ...names,
        ...tags.map(({ parameters }) => parameters),
    ].join(', ')}) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit {
      ${folders.map((_, index) => `f${index}: file(path: $f${index}) { ${_policy_query_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLDER_FIELDS */ .ZX} }`).join('\n      ')}
    } }
    ${tags.map(({ fields }) => fields).join('\n    ')}
  }
}`;
}
function personFilesVariables(holders, root) {
    return Object.fromEntries([
        ...foldersOf(holders).map((folder, index) => [`f${index}`, `${root}/grants/${folder}`]),
        ...holders.flatMap((holder, index) => Object.entries((0,_tag_query_js__WEBPACK_IMPORTED_MODULE_4__/* .tagVariables */ .iU)((0,_tag_query_js__WEBPACK_IMPORTED_MODULE_4__/* .holderTagQuestions */ .q5)(holder), `h${index}`))),
    ]);
}
/** Every folder below `grants/` that may be one of the holders'. */
function foldersOf(holders) {
    return holders.flatMap((holder) => (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderNames */ .Hw)(holder).map((name) => (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .holderFolder */ .Do)({ ...holder, name })));
}
/**
 * Reads the grants of some holders, at the commit at which the policy was read.
 * @throws FactError when they cannot be read
 */
async function fetchPersonFiles(api, { repository, commit }, root, holders) {
    const [owner = '', name = ''] = repository.split('/');
    const { data } = await api.query(personFilesQuery(holders), {
        owner,
        name,
        oid: commit,
        ...personFilesVariables(holders, root),
    });
    const found = new _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C(data, '').object('repository');
    const target = found.object('object');
    return {
        grants: foldersOf(holders).flatMap((folder, index) => (0,_policy_query_js__WEBPACK_IMPORTED_MODULE_3__/* .readFolder */ .j1)(target.maybe(`f${index}`), folder)),
        tags: (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .joinTags */ .QR)(holders.map((holder, index) => (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_4__/* .readTags */ .g$)(found, (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_4__/* .holderTagQuestions */ .q5)(holder), `h${index}`))),
    };
}


/***/ }),

/***/ 73998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fetchRevocations)
/* harmony export */ });
/* unused harmony export revocationsQuery */
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76317);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87781);
/* harmony import */ var _tag_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82110);



/** Most people and accounts whose tags are asked for in one request; more go in parallel. */
const ASKED_PLACES = 20;
/** A document for the tags that revoke some people and accounts, by what follows `grantgate/revoked/`. */
function revocationsQuery(places) {
    const { parameters, fields } = (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_2__/* .tagParts */ .$q)((0,_tag_query_js__WEBPACK_IMPORTED_MODULE_2__/* .placeQuestions */ .HN)(places), 'p');
    return `query Revocations($owner: String!, $name: String!, ${parameters}) {
  repository(owner: $owner, name: $name) {
    ${fields}
  }
}`;
}
/** Asks for them, however many there are. @throws FactError when they cannot be read */
async function fetchRevocations(api, repository, places) {
    const [owner = '', name = ''] = repository.split('/');
    const batches = Array.from({ length: Math.ceil(places.length / ASKED_PLACES) }, (_, index) => places.slice(index * ASKED_PLACES, (index + 1) * ASKED_PLACES));
    const answers = await Promise.all(batches.map(async (batch) => {
        const questions = (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_2__/* .placeQuestions */ .HN)(batch);
        const { data } = await api.query(revocationsQuery(batch), { owner, name, ...(0,_tag_query_js__WEBPACK_IMPORTED_MODULE_2__/* .tagVariables */ .iU)(questions, 'p') });
        return (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_2__/* .readTags */ .g$)(new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(data, '').object('repository'), questions, 'p');
    }));
    return (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .joinTags */ .QR)(answers);
}


/***/ }),

/***/ 64190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   al: () => (/* binding */ fetchSpender),
/* harmony export */   vj: () => (/* binding */ createSpentTag),
/* harmony export */   yI: () => (/* binding */ writeSpentTag)
/* harmony export */ });
/* harmony import */ var _create_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24763);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87781);


const SPENDER_QUERY = `query Spender($owner: String!, $name: String!, $tag: String!) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $tag) { target { ... on Tag { message } } } }
}`;
/**
 * Writes what the tag is to say, before it is created: nothing is spent by that. Needs `contents: write`.
 * @throws FactError when it cannot be written
 */
async function writeSpentTag(to, { tag, spender, commit }) {
    return await (0,_create_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .writeTagObject */ .Tk)(to, { tag, note: spender, commit });
}
/**
 * Creates the tag by which something is spent, with what was written for it; needs `contents: write`.
 * @throws FactError when it can neither be created nor is there already
 */
async function createSpentTag(to, { tag }, written) {
    return await (0,_create_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .createTag */ .VZ)(to, tag, written);
}
/**
 * By whom it was spent: empty where the tag does not say, `undefined` where there is no such tag.
 * @throws FactError when it cannot be read
 */
async function fetchSpender(api, repository, tag) {
    const [owner = '', name = ''] = repository.split('/');
    const { data } = await api.query(SPENDER_QUERY, { owner, name, tag: `refs/tags/${tag}` });
    const ref = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(data, '').object('repository').maybe('ref');
    return ref === undefined ? undefined : (ref.maybe('target')?.optionalText('message')?.trimEnd() ?? '');
}


/***/ }),

/***/ 82110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ tagParts),
/* harmony export */   CQ: () => (/* binding */ LISTED),
/* harmony export */   HN: () => (/* binding */ placeQuestions),
/* harmony export */   Qu: () => (/* binding */ RULESETS),
/* harmony export */   Vt: () => (/* binding */ readTagList),
/* harmony export */   g$: () => (/* binding */ readTags),
/* harmony export */   iU: () => (/* binding */ tagVariables),
/* harmony export */   iz: () => (/* binding */ GATE_TAGS),
/* harmony export */   md: () => (/* binding */ grantQuestions),
/* harmony export */   nP: () => (/* binding */ tagNames),
/* harmony export */   q5: () => (/* binding */ holderTagQuestions),
/* harmony export */   qq: () => (/* binding */ readKeeping)
/* harmony export */ });
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86850);
/* harmony import */ var _policy_tag_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76604);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76317);



const TAG_PREFIX = 'refs/tags/';
const LISTED = 'totalCount nodes { prefix name }';
/** The parts of a document that ask them; `mark` begins every alias and variable. */
function tagParts({ exact, below, like }, mark) {
    const lists = [
        ...exact.map((_, index) => `${mark}x${index}`),
        ...below.map((_, index) => `${mark}b${index}`),
        ...like.map((_, index) => `${mark}l${index}`),
    ];
    const fields = [
        ...exact.map((_, index) => `${mark}x${index}: ref(qualifiedName: $${mark}x${index}) { name }`),
        ...below.map((_, index) => `${mark}b${index}: refs(refPrefix: $${mark}b${index}, first: 100) { ${LISTED} }`),
        ...like.map((_, index) => `${mark}l${index}: refs(refPrefix: "${TAG_PREFIX}", query: $${mark}l${index}, first: 100) { ${LISTED} }`),
    ];
    return { parameters: lists.map((name) => `$${name}: String!`).join(', '), fields: fields.join('\n    ') };
}
function tagVariables({ exact, below, like }, mark) {
    const entries = [
        ...exact.map((name, index) => [`${mark}x${index}`, `${TAG_PREFIX}${name}`]),
        ...below.map((name, index) => [`${mark}b${index}`, `${TAG_PREFIX}${name}/`]),
        ...like.map((name, index) => [`${mark}l${index}`, name]),
    ];
    return Object.fromEntries(entries);
}
/** Reads the answers to {@link tagParts}. @throws FactError when they are not understood */
function readTags(repository, { exact, below, like }, mark) {
    const there = exact.filter((_, index) => !repository.isNull(`${mark}x${index}`));
    const lists = [
        ...below.map((name, index) => ({ name, list: repository.object(`${mark}b${index}`) })),
        ...like.map((name, index) => ({ name, list: repository.object(`${mark}l${index}`) })),
    ];
    const read = lists.map(({ name, list }) => ({ name, names: tagNames(list), total: list.number('totalCount') }));
    return {
        names: [...there, ...read.flatMap(({ names }) => names)],
        unread: read.filter(({ names, total }) => total > names.length).map(({ name }) => name.replace(/\/$/, '')),
    };
}
/** The tags of a list with its `totalCount`, all of which have something to do with a place. */
function readTagList(list, place) {
    const names = tagNames(list);
    return { names, unread: list.number('totalCount') > names.length ? [place] : [] };
}
/** Names below `refs/tags/` in a list of refs, whichever part of them GitHub gives as the prefix. */
function tagNames(list) {
    return list
        .present('nodes')
        .map((node) => `${node.text('prefix')}${node.text('name')}`)
        .flatMap((name) => (name.startsWith(TAG_PREFIX) ? [name.slice(TAG_PREFIX.length)] : []));
}
/**
 * Tags that mean something whoever runs, and those that revoke all that one holder has. As many for each holder, so
 * that documents are the same for all.
 */
function holderTagQuestions(holder) {
    const written = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .holderFolder */ .Do)(holder);
    const folded = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .holderFolder */ .Do)({ ...holder, name: holder.name.toLowerCase() });
    return {
        exact: [_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .ROOT */ .Dl, _policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .FREEZE */ .kY, ...above(written), ...above(folded).slice(4)],
        below: [_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .FREEZE */ .kY],
        like: [_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .FREEZE */ .kY, `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/${folded}`],
    };
}
/** Tags that revoke people and accounts, by what follows `grantgate/revoked/`: `people/mona-m`, `accounts/583231`. */
function placeQuestions(places) {
    const folded = [...new Set(places.flatMap((place) => [place, (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .foldTag */ .cM)(place)]))];
    return {
        exact: [...new Set(folded.flatMap(above))],
        below: [],
        like: [...new Set(places.map((place) => `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/${(0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .foldTag */ .cM)(place)}`))],
    };
}
/** `grantgate/revoked`, and what is between it and a folder, each with its `_all`. */
function above(folder) {
    const [kind = ''] = folder.split('/');
    return [_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne, `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/${kind}`, `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/${folder}`].flatMap((name) => [name, `${name}/${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_SUFFIX */ .gN}`]);
}
/** All tags of the gate, where there are few: names that mean nothing are among them. */
const GATE_TAGS = `tags: refs(refPrefix: "${TAG_PREFIX}${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .ROOT */ .Dl}/", first: 100) { nodes { prefix name } }`;
/** Tags that revoke some grants, and tags in the way of those that count their uses. */
function grantQuestions(grants) {
    const folders = [...new Set(grants.map(({ id }) => id.split('/').slice(0, 2).join('/')))];
    const counted = grants.filter(({ uses }) => uses === true).flatMap(({ id }) => prefixesOf(`${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .USED */ .mU}/${id}`));
    return {
        exact: [...new Set([...folders.flatMap(above), ...grants.map(({ id }) => `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/${id}`), ...counted])],
        below: grants.map(({ id }) => `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/${id}`),
        like: [...new Set(folders.map((folder) => `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/${(0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .foldTag */ .cM)(folder)}/`))],
    };
}
/** A name and everything above it that would keep it from being a folder. */
function prefixesOf(name) {
    const segments = name.split('/');
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
/**
 * The rulesets for tags, to see that what the gate relies on cannot be deleted; who may bypass one is told only to
 * those who could change it.
 */
const RULESETS = `rulesets(first: 100, includeParents: true, targets: [TAG]) { nodes { name enforcement
  conditions { refName { include exclude } } rules(first: 50) { nodes { type } }
  bypassActors(first: 1) { totalCount } } }`;
/** Reads {@link RULESETS}. More than can be read may only keep more: none of it is taken for granted. */
function readKeeping(rulesets) {
    return (0,_policy_tag_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .keepingOf */ .r)(rulesets.present('nodes').map(readRuleset));
}
function readRuleset(node) {
    const names = node.object('conditions').maybe('refName');
    return {
        name: node.text('name'),
        enforcement: node.text('enforcement'),
        include: names?.texts('include') ?? [],
        exclude: names?.texts('exclude') ?? [],
        rules: node
            .optional('rules')
            ?.present('nodes')
            .map((rule) => rule.text('type')) ?? [],
        bypassers: node.optional('bypassActors')?.number('totalCount'),
    };
}


/***/ }),

/***/ 12095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fj: () => (/* binding */ knownPerson),
/* harmony export */   mz: () => (/* binding */ principalRun),
/* harmony export */   s1: () => (/* binding */ accountsOf)
/* harmony export */ });
/* unused harmony export NO_ACCOUNT */
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61798);

/** What stands for the number of an account where a person has none: no account has it. */
const NO_ACCOUNT = '0';
/** Who a token names. Handles and identities are those of `people.yml`, compared exactly. */
function knownPerson(named, people) {
    if (named.kind === 'account')
        return { ok: true, id: named.id, ...(named.login === undefined ? {} : { login: named.login }) };
    if (people === undefined)
        return { ok: false, why: { kind: 'no-file' } };
    if (!people.ok)
        return { ok: false, why: { kind: 'void-file', problem: people.problems[0] } };
    const handle = named.kind === 'handle' ? named.handle : (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .personWith */ .eU)(people.value, named.issuer, named.subject);
    const person = handle === undefined ? undefined : people.value.people.get(handle);
    if (handle === undefined || person === undefined)
        return { ok: false, why: named };
    return {
        ok: true,
        handle,
        name: person.name,
        ...(person.github === undefined ? {} : { id: String(person.github) }),
    };
}
/**
 * The run as that of the person whom a tool names. Its first attempt is hers alone, since the tool pressed for her; of
 * a later one, whoever pressed is still to be covered. `login` is that of her account, which only GitHub knows;
 * `undefined` where she has none or it is not known.
 *
 * INVARIANT: without a token that is good, and a person who is known, the run stays the tool's.
 */
function principalRun(run, outcome, person, login) {
    const delegation = delegationOf(run, outcome, person, login);
    if (delegation.person === undefined || person?.ok !== true)
        return { ...run, delegation };
    const id = person.id ?? NO_ACCOUNT;
    const actor = delegation.hasAccount === true ? (login ?? '') : (delegation.handle ?? '');
    const isFirst = run.run_attempt === '1' && run.triggering_actor_id === run.actor_id;
    const { actor_type: _, triggering_actor_type: pressing, ...rest } = run;
    return {
        ...rest,
        delegation,
        actor,
        actor_id: id,
        actor_type: 'User',
        ...(isFirst
            ? { triggering_actor: actor, triggering_actor_id: id, triggering_actor_type: 'User' }
            : pressing === undefined
                ? {}
                : { triggering_actor_type: pressing }),
    };
}
/** What a run says of its accounts. */
function claimedAccounts(run) {
    return {
        actor: run.actor,
        actor_id: run.actor_id,
        triggering_actor: run.triggering_actor,
        triggering_actor_id: run.triggering_actor_id,
        ...(run.actor_type === undefined ? {} : { actor_type: run.actor_type }),
        ...(run.triggering_actor_type === undefined ? {} : { triggering_actor_type: run.triggering_actor_type }),
    };
}
/** The accounts of a run as GitHub names them, whoever is behind it. */
function accountsOf(run) {
    return run.delegation?.claimed ?? claimedAccounts(run);
}
function delegationOf(run, outcome, person, login) {
    const tool = { claimed: claimedAccounts(run) };
    const entry = outcome.entry === undefined ? {} : { entry: outcome.entry };
    if (outcome.kind !== 'named')
        return { ...tool, ...entry, refused: outcome };
    const unknown = (why) => ({ ...tool, ...entry, refused: { kind: 'unknown-person', why } });
    if (person === undefined)
        return unknown({ kind: 'no-file' });
    if (!person.ok)
        return unknown(person.why);
    const hasAccount = person.id !== undefined && login !== undefined;
    // whose account it is decides which grants are hers, and who may not approve them
    if (person.handle === undefined && !hasAccount)
        return unknown({ kind: 'account', id: person.id ?? NO_ACCOUNT });
    return {
        ...tool,
        ...entry,
        person: outcome.person,
        hasAccount,
        ...(person.handle === undefined ? {} : { handle: person.handle }),
        ...(person.name === undefined ? {} : { name: person.name }),
    };
}


/***/ }),

/***/ 82632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lx: () => (/* binding */ UNKNOWN_SENDER),
/* harmony export */   m9: () => (/* binding */ toldPrincipal),
/* harmony export */   ru: () => (/* binding */ WORKFLOWS_BOT),
/* harmony export */   w4: () => (/* binding */ readToldDelegation),
/* harmony export */   wD: () => (/* binding */ tellDelegation)
/* harmony export */ });
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41287);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45999);
/* harmony import */ var _principal_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12095);



/** Number of the account of a tool of which only the name is told: no account has it. */
const UNKNOWN_SENDER = '0';
/** Who GitHub's own token acts as; every server has an account of this login. */
const WORKFLOWS_BOT = { login: 'github-actions[bot]', id: '41898282' };
const TOLD_KEYS = ['entry', 'handle', 'id', 'login', 'issuer', 'subject', 'refused'];
const TOLD_REFUSALS = ['delegation-invalid', 'delegation-spent'];
const CLAIM = 'delegation';
/**
 * Reads `delegation` of a `run.json`: the `entry` of the policy, and who is named, by `handle`, by `id` and `login` of
 * an account, or by `issuer` and `subject`; or as what it is `refused`. `undefined` where there is none.
 * @throws RunError when it is of another form
 */
function readToldDelegation(value) {
    const told = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value[CLAIM] : undefined;
    if (told === undefined || told === null)
        return undefined;
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(told))
        throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(CLAIM, 'an object with `entry` and a person');
    const unknown = Object.keys(told).find((key) => !TOLD_KEYS.some((known) => known === key));
    if (unknown !== undefined)
        throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(`${CLAIM}.${unknown}`, `one of ${TOLD_KEYS.join(', ')}`);
    const entry = toldText(told, 'entry') ?? missingKey('entry');
    const login = toldText(told, 'login');
    const refused = toldText(told, 'refused');
    if (refused !== undefined)
        return { outcome: refusedAs(refused, entry) };
    return {
        outcome: { kind: 'named', entry, person: personOf(told, login) },
        ...(login === undefined ? {} : { login }),
    };
}
function refusedAs(refused, entry) {
    const reason = TOLD_REFUSALS.find((known) => known === refused);
    if (reason === undefined)
        throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(`${CLAIM}.refused`, `one of ${TOLD_REFUSALS.join(', ')}`);
    return reason === 'delegation-spent'
        ? { kind: 'spent', entry }
        : { kind: 'invalid', entry, fault: { kind: 'signature' } };
}
function personOf(told, login) {
    const [handle, issuer, subject] = [toldText(told, 'handle'), toldText(told, 'issuer'), toldText(told, 'subject')];
    const id = typeof told['id'] === 'number' ? String(told['id']) : toldText(told, 'id');
    const isIdentity = issuer !== undefined || subject !== undefined;
    if ([handle !== undefined, id !== undefined, isIdentity].filter(Boolean).length !== 1)
        throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(CLAIM, 'of one person: give `handle`, `id`, or `issuer` and `subject`');
    if (handle !== undefined)
        return { kind: 'handle', handle };
    if (id === undefined)
        return { kind: 'identity', issuer: issuer ?? missingKey('issuer'), subject: subject ?? missingKey('subject') };
    if (!/^[1-9]\d{0,18}$/.test(id))
        throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(`${CLAIM}.id`, 'the number of an account');
    return { kind: 'account', id, ...(login === undefined ? {} : { login }) };
}
function toldText(told, key) {
    const value = told[key];
    if (value === undefined || (typeof value === 'string' && value !== ''))
        return value;
    throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(`${CLAIM}.${key}`, 'a text');
}
function missingKey(key) {
    throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(`${CLAIM}.${key}`);
}
/** The run as that of the person who was told of. */
function toldPrincipal(run, { outcome, login }, people) {
    return (0,_principal_run_js__WEBPACK_IMPORTED_MODULE_2__/* .principalRun */ .mz)(run, outcome, outcome.kind === 'named' ? (0,_principal_run_js__WEBPACK_IMPORTED_MODULE_2__/* .knownPerson */ .fj)(outcome.person, people) : undefined, login);
}
/** The facts that {@link readToldDelegation} reads, of a run that was decided; `undefined` where there are none. */
function tellDelegation({ delegation, actor }) {
    if (delegation === undefined)
        return undefined;
    const { entry = '', person, refused, handle, hasAccount } = delegation;
    const reason = refused?.kind === 'spent' ? 'delegation-spent' : 'delegation-invalid';
    if (person === undefined)
        return { entry, refused: reason };
    const login = hasAccount === true ? { login: actor } : {};
    if (handle !== undefined)
        return { entry, handle, ...login };
    return person.kind === 'account' ? { entry, id: person.id, ...login } : { entry, refused: reason };
}


/***/ }),

/***/ 44134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ DOCS)
/* harmony export */ });
/** Where the documentation is, for whoever has only the action. */
const DOCS = 'https://github.com/grantgate/grantgate/blob/main/docs';


/***/ }),

/***/ 48642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ settlesName),
/* harmony export */   t: () => (/* binding */ isEnvironmentName)
/* harmony export */ });
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30202);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41947);


/** Whether a name is, or could be taken for, that of an environment that the policy speaks of. */
function isEnvironmentName({ environments, never, roles }, name) {
    const names = [
        ...(environments?.keys() ?? []),
        ...(never?.environments ?? []),
        ...[...roles.values()].flatMap((role) => role.environments ?? []),
    ];
    return names.some((one) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .couldBeSameName */ .Ye)(one, name));
}
/**
 * Whether the policy tells which environment a tool means by a name, or refuses it: then whoever reads the steps has
 * said all there is to say. `name` is `undefined` where it is not known.
 */
function settlesName(policy, facet, name) {
    if (facet === 'alias')
        return true;
    const { environments } = policy;
    if (facet !== 'file' && (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .listsFacet */ .nP)(environments, facet))
        return true;
    if (name === undefined)
        return false;
    return ((environments !== undefined && (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsNamed */ .g9)(environments, facet, name).length > 0) ||
        isEnvironmentName(policy, name));
}


/***/ }),

/***/ 20959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ REASON_IDS),
/* harmony export */   M: () => (/* binding */ NEEDS_EVIDENCE)
/* harmony export */ });
/**
 * Why a run was refused, in one closed list, in the order in which checks are made; and whether the check needs
 * evidence, which is fetched only for grants that pass the others. Ids are public API: docs/reasons.md has a heading
 * for each. Their words are in the report.
 */
const NEEDS_EVIDENCE = {
    'identity-unverified': false,
    'policy-missing': false,
    'policy-invalid': false,
    'policy-unreviewed': false,
    frozen: false,
    'never-allowed': false,
    'delegation-missing': false,
    'delegation-invalid': false,
    'delegation-spent': false,
    'person-unknown': false,
    'role-unknown': false,
    'role-ambiguous': false,
    'no-grant': false,
    'grant-invalid': false,
    'grant-revoked': true,
    'approval-missing': true,
    'approval-self': true,
    'approval-stale': true,
    'approval-ineligible': true,
    'break-glass-not-listed': true,
    'break-glass-invalid': true,
    'break-glass-exhausted': true,
    'break-glass-unreviewed': true,
    'grant-too-long': false,
    'grant-not-started': false,
    'grant-expired': false,
    'outside-window': false,
    'principal-mismatch': false,
    'rerun-by-other': false,
    'delegation-out-of-scope': false,
    'repository-out-of-scope': false,
    'workflow-out-of-scope': false,
    'event-out-of-scope': false,
    'branch-out-of-scope': false,
    'tag-out-of-scope': false,
    'environment-out-of-scope': false,
    'runner-out-of-scope': false,
    'ref-unprotected': false,
    'permissions-out-of-scope': false,
    'step-out-of-scope': false,
    'step-undecidable': false,
    'uses-exhausted': true,
    undecidable: true,
};
/** Reasons in the order of the checks; what comes first is reported. */
const REASON_IDS = Object.keys(NEEDS_EVIDENCE);


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

/***/ 43457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ scopeLists),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   mw: () => (/* binding */ foldedName),
/* harmony export */   r9: () => (/* binding */ roleList)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41947);

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
    return CASELESS.includes(list) ? (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(name) : name;
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

/***/ 70478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ branchesOf),
/* harmony export */   Kp: () => (/* binding */ scopeChecks),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   vK: () => (/* binding */ matchesWorkflow)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41947);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29121);
/* harmony import */ var _scope_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43457);
/* harmony import */ var _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84020);




/** The branches a run is on: a pull request is on its head and its base. */
function branchesOf(run) {
    if (run.head_ref !== '' || run.base_ref !== '')
        return [run.head_ref, run.base_ref].filter((name) => name !== '');
    return run.ref.startsWith('refs/heads/') ? [run.ref.slice('refs/heads/'.length)] : [];
}
/** The tag a run is on, if it is on one. */
function tagOf(run) {
    return run.ref.startsWith('refs/tags/') ? run.ref.slice('refs/tags/'.length) : undefined;
}
const includesName = (names, name) => names.includes(name);
const within = (list) => (patterns, name) => (0,_scope_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(list, name, { within: [patterns], never: [] }, _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBS */ ._k) === 'in';
/**
 * Looks at a run with a role once, for all grants of that role. `home` is the repository that holds the policy, which
 * is a role's own when it lists none. The result checks one grant.
 */
function scopeChecks(role, run, home) {
    const dimensions = dimensionsOf(role, run, home);
    const unnarrowed = dimensions.map((dimension) => dimensionFinding(dimension, undefined));
    const isProtected = role.require?.includes('protected-ref') === true ? [checkProtected(run)] : [];
    return (grant) => {
        const findings = dimensions.map((dimension, index) => {
            const narrowed = dimension.narrowing === undefined ? undefined : grant[dimension.narrowing];
            return (narrowed === undefined ? unnarrowed[index] : undefined) ?? dimensionFinding(dimension, narrowed);
        });
        return isProtected.length === 0 ? findings : [...findings, ...isProtected];
    };
}
function dimensionsOf(role, run, home) {
    const workflow = (patterns, name) => patterns.some((pattern) => matchesWorkflow(pattern, name, run.repository));
    return [
        dimension('repository-out-of-scope', [run.repository], within('repositories'), (0,_scope_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .roleList */ .r9)('repositories', role, home), 'repositories'),
        // the workflow is the one the run was started from; a reusable workflow that its jobs call does not stand in for it
        dimension('workflow-out-of-scope', [(0,_workflow_file_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowFile */ .E)(run.workflow_ref)], workflow, role.workflows, 'workflows'),
        dimension('event-out-of-scope', [run.event_name], includesName, role.events ?? ['workflow_dispatch'], 'events'),
        refDimension(role, run),
        dimension('environment-out-of-scope', run.environment === undefined ? [] : [run.environment], within('environments'), (0,_scope_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .roleList */ .r9)('environments', role, home), 'environments'),
        dimension('runner-out-of-scope', [run.runner_environment], includesName, role.runners ?? ['github-hosted']),
    ];
}
function refDimension(role, run) {
    const tag = tagOf(run);
    const branches = branchesOf(run);
    if (tag !== undefined && branches.length === 0)
        return dimension('tag-out-of-scope', [tag], within('tags'), role.tags ?? [], 'tags');
    const check = dimension('branch-out-of-scope', branches, within('branches'), role.branches, 'branches');
    // a run that is on no branch and on no tag is on nothing that could be granted
    return branches.length > 0 ? check : { ...check, ok: false, ref: run.ref };
}
function dimension(name, asked, match, role, narrowing) {
    return {
        name,
        asked,
        match,
        role,
        ok: asked.every((one) => match(role, one)),
        ...(narrowing === undefined ? {} : { narrowing }),
    };
}
/** INVARIANT: a name must match the role's list and, where the grant has one, the grant's: narrowing never widens. */
function dimensionFinding({ name, asked, ref, match, role, ok }, narrowed) {
    const isWithin = ok && (narrowed === undefined || asked.every((one) => match(narrowed, one)));
    const outside = () => {
        const by = ok ? 'grant' : 'role';
        return { names: asked.filter((one) => !match(by === 'role' ? role : (narrowed ?? []), one)), by };
    };
    return {
        name,
        ok: isWithin,
        facts: () => ({
            role,
            asked,
            ...(narrowed === undefined ? {} : { narrowed }),
            ...(isWithin ? {} : { outside: outside() }),
            ...(ref === undefined ? {} : { ref }),
        }),
    };
}
function checkProtected({ ref, ref_protected: isProtected }) {
    return { name: 'ref-unprotected', ok: isProtected, facts: () => ({ ref, isProtected }) };
}
/** A pattern without `owner/name/` in front means the run's own repository. */
function matchesWorkflow(pattern, file, repository) {
    const [owner = '', name = '', ...path] = file.split('/');
    if (/^[^/]+\/[^/]+\/\.github\//.test(pattern)) {
        const [patternOwner = '', patternName = '', ...patternPath] = pattern.split('/');
        return ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAnyCaseless */ .DR)([`${patternOwner}/${patternName}`], `${owner}/${name}`) &&
            (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)([patternPath.join('/')], path.join('/')));
    }
    return (0,_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(`${owner}/${name}`, repository) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)([pattern], path.join('/'));
}


/***/ }),

/***/ 76604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ keepingOf)
/* harmony export */ });
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76317);

const RULE_TAGS = 'refs/tags/';
const RULE_ROOT = `${RULE_TAGS}grantgate/`;
/**
 * Names and folders of tags that each need to be kept, below `refs/tags/grantgate/`, and the patterns that cover the
 * whole of each.
 */
const AREAS = {
    plain: 'frozen',
    frozen: 'frozen/',
    revoked: 'revoked/',
    used: 'used/',
    breakGlass: 'break-glass/',
    spent: 'spent/',
};
const TYPES = ['DELETION', 'UPDATE'];
/**
 * GitHub's "Creating rulesets", "Using fnmatch syntax": only a `**` with a slash behind it crosses slashes, so that
 * `refs/tags/grantgate/**` keeps none of the tags further down. A pattern that is not one of these is not taken for
 * one.
 */
function patternsFor(area) {
    const all = ['~ALL', `${RULE_TAGS}**/*`, `${RULE_ROOT}**/*`];
    return area === AREAS.plain
        ? [...all, `${RULE_TAGS}grantgate/*`, `${RULE_ROOT}${area}`]
        : [...all, `${RULE_ROOT}${area}**/*`];
}
/**
 * Whether a pattern may match a name of the area: it does, unless what stands before its first wildcard leads
 * elsewhere.
 */
function mayTouch(pattern, area) {
    const start = (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .foldTag */ .cM)(/^[^*?[\\{~]*/.exec(pattern)?.[0] ?? '');
    const place = `${RULE_ROOT}${area}`;
    return pattern.startsWith('~') || place.startsWith(start) || start.startsWith(place);
}
function covers({ include, exclude }, area) {
    const patterns = patternsFor(area);
    return include.some((pattern) => patterns.includes(pattern)) && !exclude.some((pattern) => mayTouch(pattern, area));
}
/**
 * Rulesets may keep the tags together; INVARIANT: one that is not active, or that somebody is seen to bypass, keeps
 * nothing.
 */
function keepingOf(rulesets) {
    const active = rulesets.filter(({ enforcement }) => enforcement === 'ACTIVE');
    const strict = active.filter(({ bypassers }) => bypassers === undefined || bypassers === 0);
    const kept = (area) => TYPES.every((type) => strict.some((ruleset) => ruleset.rules.includes(type) && covers(ruleset, area)));
    const isAbout = (ruleset) => TYPES.some((type) => ruleset.rules.includes(type)) && Object.values(AREAS).some((area) => covers(ruleset, area));
    return {
        uses: kept(AREAS.used),
        breakGlass: kept(AREAS.breakGlass),
        delegations: kept(AREAS.spent),
        brakes: kept(AREAS.plain) && kept(AREAS.frozen) && kept(AREAS.revoked),
        bypassed: active.filter((ruleset) => !strict.includes(ruleset) && isAbout(ruleset)).map(({ name }) => name),
        unseen: strict.filter((ruleset) => ruleset.bypassers === undefined && isAbout(ruleset)).map(({ name }) => name),
    };
}


/***/ }),

/***/ 84020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ workflowFile)
/* harmony export */ });
/**
 * `owner/name/path` of a `workflow_ref`. File names and branches may both hold an `@`; a workflow file lies directly in
 * its folder, so the first `@refs/` begins the ref.
 */
function workflowFile(ref) {
    const named = ref.indexOf('@refs/');
    const end = named >= 0 ? named : ref.lastIndexOf('@');
    return end < 0 ? ref : ref.slice(0, end);
}


/***/ }),

/***/ 84412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   Yq: () => (/* binding */ formatDate)
/* harmony export */ });
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23355);

const MOMENT_UNITS = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
];
/** `in 2 hours`, `3 days ago`: counted from `now`, both in milliseconds since 1970. */
function relative(at, now) {
    const seconds = Math.round(Math.abs(at - now) / 1000);
    const [unit, size] = MOMENT_UNITS.find((entry) => seconds >= entry[1]) ?? ['second', 1];
    const count = Math.floor(seconds / size);
    if (count === 0)
        return 'now';
    const words = `${count} ${unit}${count === 1 ? '' : 's'}`;
    return at >= now ? `in ${words}` : `${words} ago`;
}
/**
 * `2026-11-28 18:00 UTC (19:00 in Europe/Berlin, in 2 hours)`: unmistakable everywhere, and near to a person. `zone` is
 * an IANA time zone in which people live.
 */
function formatMoment(at, now, zone) {
    const utc = (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(at).slice(0, 16).replace('T', ' ');
    const local = zone === undefined || zone === 'UTC' ? '' : `${localClock(at, zone, utc.slice(0, 10))} in ${zone}, `;
    return `${utc} UTC (${local}${relative(at, now)})`;
}
/**
 * `2026-11-28 18:00 UTC (19:00 in Europe/Berlin)`: for what is read later than it is written, when how far it is from
 * now would be wrong.
 */
function formatDate(at, zone) {
    const utc = (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(at).slice(0, 16).replace('T', ' ');
    const local = zone === undefined || zone === 'UTC' ? '' : ` (${localClock(at, zone, utc.slice(0, 10))} in ${zone})`;
    return `${utc} UTC${local}`;
}
/** The time by the clock of a time zone, with the day where that is another one than in UTC. */
function localClock(at, zone, day) {
    // Swedish writes dates as ISO 8601 does
    const written = new Date(at).toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    return written.startsWith(`${day} `) ? written.slice(day.length + 1) : written;
}


/***/ }),

/***/ 22567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askAbout: () => (/* binding */ askAbout)
});

// EXTERNAL MODULE: ./lib/github/branch-log.js
var branch_log = __webpack_require__(8876);
// EXTERNAL MODULE: ./lib/github/evidence-query.js
var evidence_query = __webpack_require__(39291);
// EXTERNAL MODULE: ./lib/github/file-id.js
var file_id = __webpack_require__(64043);
// EXTERNAL MODULE: ./lib/github/first-parents.js
var first_parents = __webpack_require__(14673);
// EXTERNAL MODULE: ./lib/github/pull-fields.js
var pull_fields = __webpack_require__(74640);
;// CONCATENATED MODULE: ./lib/github/policy-history-query.js



/** Name of the policy's file on the line. */
const POLICY_ALIAS = 'policy';
const TEXT = `file(path: $policy) { ${file_id/* FILE_ID */.Hp} object { ... on Blob { isTruncated text } } }`;
/**
 * Versions that one request is shown, and commits of each one's pull request: both cost points of GitHub's rate limit.
 */
const PAGE_VERSIONS = 6;
const PAGE_COMMITS = 20;
const VERSION_FIELDS = `versions: history(first: ${PAGE_VERSIONS}, path: $policy) { nodes {
      oid ${TEXT} associatedPullRequests(first: 1) { totalCount nodes {
        ${(0,pull_fields/* pullFields */.jS)('policy', PAGE_COMMITS)} mergeCommit { ${TEXT} }
      } }
    } }`;
/** Fields of a commit that tell how the policy came to be, with its path in `$policy`. */
const POLICY_HISTORY = `${TEXT}
    ${(0,first_parents/* lineFields */.Ay)([{ name: POLICY_ALIAS, variable: 'policy' }])}
    ${VERSION_FIELDS}`;
/** How the policy came to be, at the commit where it is in force. */
const POLICY_HISTORY_QUERY = `query PolicyHistory($owner: String!, $name: String!,
  $policy: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit { oid
    ${POLICY_HISTORY}
  } } }
}`;
/** Texts of some files by the ids of their content, in variables `o0` and so on. */
function policyTexts(count) {
    const each = Array.from({ length: count }, (_, index) => index);
    const parameters = each.map((index) => `$o${index}: GitObjectID!`).join(', ');
    const blobs = each
        .map((index) => `b${index}: object(oid: $o${index}) { ... on Blob { oid isTruncated text } }`)
        .join(' ');
    return `query PolicyTexts($owner: String!, $name: String!, ${parameters}) {
  repository(owner: $owner, name: $name) { ${blobs} }
}`;
}
function policyHistoryVariables(repository, root) {
    const [owner = '', name = ''] = repository.split('/');
    return { owner, name, policy: `${root}/policy.yml` };
}

// EXTERNAL MODULE: ./lib/github/policy-query.js
var policy_query = __webpack_require__(44336);
// EXTERNAL MODULE: ./lib/github/source-files.js
var source_files = __webpack_require__(63388);
;// CONCATENATED MODULE: ./lib/github/named-query.js




/** The candidate that the input `grant` names: everything about it is asked at once. */
function named_query_namedCandidate(id, root) {
    return { id, path: `${root}/grants/${id}.yml`, text: true, uses: true };
}
/** Policy, grant and evidence in one document: with the grant named, one round trip less. */
function named_query_namedQuery(candidate) {
    const parts = (0,evidence_query/* evidenceParts */.aB)([candidate]);
    return `query Named($owner: String!, $name: String!, $policy: String!,
  ${source_files/* SOURCE_PARAMETERS */.HV}, ${policy_query/* TAG_PARAMETERS */.Yb}, ${parts.parameters}) {
  repository(owner: $owner, name: $name) { nameWithOwner
    ${source_files/* SOURCE */.u2}
    ${policy_query/* HOLDER_TAGS */.$r}
    defaultBranchRef { name target { oid ... on Commit {
      policy: file(path: $policy) { mode type object { ... on Blob { ${policy_query/* BLOB */.we} } } }
      ${parts.commit}
      ${POLICY_HISTORY}
    } } }
    ${parts.repository}
  }
}`;
}
function named_query_namedVariables(repository, root, candidate, holder, source) {
    const [owner = '', name = ''] = repository.split('/');
    return {
        owner,
        name,
        policy: `${root}/policy.yml`,
        ...(0,evidence_query/* candidateVariables */.$O)([candidate]),
        ...(0,source_files/* sourceVariables */.Rm)(source),
        ...(0,policy_query/* holderTagVariables */.g4)(holder),
    };
}

// EXTERNAL MODULE: ./lib/policy/delegation/told.js
var told = __webpack_require__(82632);
// EXTERNAL MODULE: ./lib/policy/holder.js
var policy_holder = __webpack_require__(86850);
// EXTERNAL MODULE: ./lib/policy/principal.js
var principal = __webpack_require__(40016);
// EXTERNAL MODULE: ./lib/report/granted.js
var granted = __webpack_require__(5681);
// EXTERNAL MODULE: ./lib/report/to-result.js + 4 modules
var to_result = __webpack_require__(15680);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/github/event-file.js + 1 modules
var event_file = __webpack_require__(34636);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(32774);
;// CONCATENATED MODULE: ./lib/github/identity.js




/** How far the token's issue may lie from GitHub's own clock. */
const CLOCK_TOLERANCE_MS = (/* unused pure expression or super */ null && (5 * 60 * 1000));
/**
 * Verifies the job's OIDC token against the issuer's keys and against what the runner says about the run.
 *
 * INVARIANT: RS256 and a key of the issuer only. A key or address inside the token is never looked at.
 * @throws IdentityError naming the claim that is wrong
 */
async function identity_verifyIdentity(token, keys, context, options) {
    const known = await withKey(token, keys, options.refetch);
    const payload = await verifySignature(token, known, options);
    if (hasDuplicateMembers(jwtPayloadText(token)))
        throw new IdentityError('the token names a claim twice');
    // one audience, as text: a token for several services could be replayed by any of them
    if (payload['aud'] !== options.audience)
        throw new IdentityError(`the claim \`aud\` is not \`${options.audience}\` alone`);
    const issuedAt = Number(payload['iat']) * 1000;
    if (!Number.isFinite(issuedAt) || Math.abs(issuedAt - options.githubTime) > CLOCK_TOLERANCE_MS) {
        throw new IdentityError("the claim `iat` is more than five minutes away from GitHub's clock");
    }
    compareWithRunner(payload, context);
    compareWithJob(payload, options.checkRunId);
    return { claims: payload, issuedAt };
}
async function withKey(token, keys, refetch) {
    let kid;
    try {
        kid = decodeProtectedHeader(token).kid;
    }
    catch (error) {
        throw new IdentityError('the token is not a JWT', undefined, { cause: error });
    }
    if (kid === undefined)
        throw new IdentityError('the token does not say which key signed it');
    return keys.keys.some((key) => key.kid === kid) ? keys : await refetch();
}
async function verifySignature(token, keys, options) {
    try {
        const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
            algorithms: ['RS256'],
            issuer: [...options.issuers],
            audience: options.audience,
            currentDate: new Date(options.githubTime),
            clockTolerance: 5,
            requiredClaims: ['exp', 'iat', 'nbf', 'sub', 'jti'],
        });
        return payload;
    }
    catch (error) {
        throw explainIdentityFault(error);
    }
}
function explainIdentityFault(error) {
    if (error instanceof errors.JWTExpired)
        return new IdentityError('the token has expired', undefined, { cause: error });
    if (error instanceof errors.JWTClaimValidationFailed)
        return new IdentityError(`the claim \`${error.claim}\` is not as expected (${error.reason})`, undefined, {
            cause: error,
        });
    if (error instanceof errors.JWKSNoMatchingKey)
        return new IdentityError('the token is not signed with a key of the issuer', undefined, { cause: error });
    if (error instanceof errors.JOSEAlgNotAllowed)
        return new IdentityError('the token is not signed with RS256', undefined, { cause: error });
    if (error instanceof errors.JWSSignatureVerificationFailed)
        return new IdentityError('the signature of the token is wrong', undefined, { cause: error });
    return new IdentityError(`the token cannot be verified (${error instanceof Error ? error.message : String(error)})`, undefined, { cause: error });
}
/**
 * INVARIANT: the token is of this very attempt, so that neither a replayed token nor one of another job moves time or
 * identity.
 */
function compareWithRunner(claims, context) {
    const expected = {
        repository: context.repository,
        repository_id: context.repositoryId,
        run_id: context.runId,
        run_attempt: context.runAttempt,
        actor: context.actor,
        actor_id: context.actorId,
        event_name: context.eventName,
    };
    for (const [claim, value] of Object.entries(expected)) {
        if (value !== undefined && claims[claim] !== value)
            throw new IdentityError(`the claim \`${claim}\` disagrees with this run: the token is of another one`);
    }
}
/**
 * INVARIANT: where both sides know it, the token is of this very job: jobs of one run differ in environment, and so in
 * what their tokens open. GitHub Enterprise Server has no such claim. Source: GitHub's OIDC reference, "Understanding
 * the OIDC token"; contexts reference, `job.check_run_id`.
 */
function compareWithJob(claims, checkRunId) {
    const claim = claims['check_run_id'];
    if (claim === undefined || checkRunId === undefined || claim === checkRunId || claim === Number(checkRunId))
        return;
    throw new IdentityError('the claim `check_run_id` disagrees with this job: the token is of another job of the run');
}

// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(87781);
;// CONCATENATED MODULE: ./lib/github/attempt.js



/**
 * Who pressed the button of this very attempt, and who began the run: the token keeps the first actor on a re-run, and
 * does not say whether anybody is a person. Source: REST, "Get a workflow run attempt"; needs `actions: read`.
 * @throws FactError when it cannot be read or is of another attempt
 */
async function attempt_fetchAttempt(api, context) {
    const path = `/repos/${context.repository}/actions/runs/${context.runId}/attempts/${context.runAttempt}`;
    const run = new Fields(await api.get(path, 'actions: read'), 'run');
    if (String(run.number('id')) !== context.runId || String(run.number('run_attempt')) !== context.runAttempt) {
        throw new FactError('GitHub answered with another attempt of the run');
    }
    const first = run.optional('actor');
    const createdAt = run.has('created_at') ? Date.parse(run.text('created_at')) : Number.NaN;
    return {
        triggering: readAccount(run.object('triggering_actor')),
        first: first === undefined ? undefined : readAccount(first),
        ...(Number.isFinite(createdAt) ? { createdAt } : {}),
    };
}
function readAccount(account) {
    return { login: account.text('login'), id: String(account.number('id')), type: account.text('type') };
}
/**
 * The type of the account that the token names, which is that of one of the two.
 *
 * INVARIANT: the login in the token is that of its account today. A token of a run that began before the account was
 * renamed has the old one, and by that somebody else may have been granted access since.
 * @throws FactError when GitHub names other accounts: whether it is a person is then not known; or the account by
 * another login
 */
function attempt_typeOfActor({ triggering, first }, id, login) {
    const found = [triggering, first].find((account) => account?.id === id);
    if (found === undefined)
        throw new FactError('GitHub names another account than the token as the one that began the run, so it is not known whether ' +
            'it is a person');
    if (typeof login !== 'string' || !isSameName(login, found.login)) {
        throw new FactError(`the token names \`${String(login)}\`, and GitHub knows that account as \`${found.login}\``, 'the account was renamed: start a new run instead of an old one again');
    }
    return found.type;
}

// EXTERNAL MODULE: ./lib/policy/run.js
var run = __webpack_require__(41287);
// EXTERNAL MODULE: ./lib/policy/tags.js
var policy_tags = __webpack_require__(76317);
// EXTERNAL MODULE: ./lib/github/api.js
var api = __webpack_require__(87671);
// EXTERNAL MODULE: ./lib/github/numbered-accounts.js
var numbered_accounts = __webpack_require__(72192);
;// CONCATENATED MODULE: ./lib/github/oidc.js

const NO_TOKEN_HINT = (/* unused pure expression or super */ null && ('give the job `permissions: id-token: write`. A run of a pull request from a fork can never have it: GitHub ' +
    'gives such runs no token, so that strangers cannot act as this repository'));
/**
 * Asks the runner's service for an OIDC token for an audience. The request token stays in the process.
 * Source: GitHub's OIDC reference, "Methods for requesting the OIDC token".
 * @throws IdentityError when the job has no `id-token: write`, or when the service does not answer with a token
 */
async function oidc_requestToken(request, audience, send) {
    if (request === undefined)
        throw new IdentityError('this job has no OIDC token', NO_TOKEN_HINT, { kind: 'no-token' });
    const url = `${request.url}${request.url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
    const response = await send({
        method: 'GET',
        url,
        headers: { authorization: `Bearer ${request.token}`, accept: 'application/json; api-version=2.0' },
    }).catch((error) => {
        throw new IdentityError(`the OIDC token could not be fetched: ${error instanceof Error ? error.message : String(error)}`, 'start the run again', { cause: error });
    });
    if (response.status !== 200)
        throw new IdentityError(`the OIDC token could not be fetched: the service answered ${response.status}`, response.status >= 500 || response.status === 429 ? 'start the run again later' : NO_TOKEN_HINT);
    const token = oidcTokenIn(response.body);
    if (token === undefined)
        throw new IdentityError('the OIDC service answered without a token', 'start the run again');
    return token;
}
function oidcTokenIn(body) {
    try {
        const answer = JSON.parse(body);
        const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
        return typeof value === 'string' && value !== '' ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/github/passing-errors.js
var passing_errors = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/github/teams.js
var teams = __webpack_require__(20953);
// EXTERNAL MODULE: ./lib/http/client.js + 1 modules
var client = __webpack_require__(27480);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __webpack_require__(28394);
;// CONCATENATED MODULE: ./lib/session/connect.js

/** Makes clients beside the usual one, which trust what that one trusts and the material given. */
function connect_createConnections(options) {
    const clients = [];
    return {
        connect: ({ certificates, clientCertificate: cert, clientKey: key }) => {
            const additional = [options.certificates, certificates].filter((pem) => pem !== undefined).join('\n');
            const identity = cert === undefined || key === undefined ? {} : { identity: { cert, key } };
            const client = createClient({
                ...options,
                ...(additional === '' ? {} : { certificates: additional }),
                ...identity,
            });
            clients.push(client);
            return client.send;
        },
        close: () => {
            for (const client of clients)
                client.close();
        },
    };
}

;// CONCATENATED MODULE: ./lib/session/start-requests.js



















/** The audience most jobs need; asked ahead of time. */
const AWS_AUDIENCE = 'sts.amazonaws.com';
/**
 * Fires the first requests, all at once: the job's token, the issuer's keys, policy and grants, the triggering actor.
 * Nothing here is loaded that is not needed to send them. With `again`, a job that was let in asks again: `ownUses` are
 * uses of the grant that were taken for this run already.
 * @throws TypeError when the server's address is not https
 */
function startRequests(inputs, context, holder, effects, again) {
    const server = githubServer(context.serverUrl);
    const dispatch = givenDispatch(context.eventName, readEventFile(context.eventPath));
    // whose grant it is, is not known before a person who may be named is
    const named = inputs.grant === undefined || dispatch !== undefined ? undefined : namedCandidate(inputs.grant, inputs.policyPath);
    const workflow = workflowBeside(inputs, context, dispatch !== undefined);
    const own = { ownUses: again?.ownUses ?? 0, isRenewal: again !== undefined };
    const facts = { server, context, inputs, holder, workflow, named, dispatch, ...own };
    const transport = openTransport(inputs, server, effects);
    const { client, send, api } = transport;
    const token = quiet(requestToken(context.tokenRequest, inputs.audience, send));
    const access = quiet(askAccess(api, facts));
    const keys = quiet(start_requests_fetchKeys(server.jwks, send));
    const attempt = quiet(fetchAttempt(api, context));
    const log = createBranchLog(api, inputs.policyRepository, defaultBranchOf(inputs.policyRepository, context));
    const cloudToken = askedOnce((audience) => requestToken(context.tokenRequest, audience, send));
    const wantsCredentials = inputs.mode === 'enforce' && inputs.credentials.length > 0;
    if (named !== undefined && wantsCredentials)
        void cloudToken(AWS_AUDIENCE);
    // after the requests, which are needed in any case
    if (wantsCredentials)
        for (const address of inputs.connect)
            client.warm(address);
    const teams = askTeams(api, inputs, holder, context.actor);
    const account = dispatch === undefined ? undefined : askAccount(dispatch, api);
    return { facts, transport, pending: { token, keys, access, attempt, log, teams, cloudToken, account } };
}
function openTransport(inputs, server, { env, now, sleep, random }) {
    const deadline = now() + inputs.timeout;
    const options = { certificates: inputs.certificates, environment: env, now, deadline };
    const usual = createClient(options);
    const others = createConnections(options);
    const send = retrying(usual.send, { now, sleep, random, deadline, passing: passingGraphQl });
    return {
        client: { ...usual, close: () => [usual, others].forEach((each) => each.close()) },
        send,
        connect: others.connect,
        api: createApi(server, inputs.token, send),
        deadline,
        now,
    };
}
function askAccess(api, { inputs: { policyRepository, policyPath }, holder, named, workflow, dispatch }) {
    return named === undefined
        ? api.query(ACCESS_QUERY, {
            ...accessVariables(policyRepository, policyPath, holder, workflow, dispatch !== undefined),
        })
        : api.query(namedQuery(named), namedVariables(policyRepository, policyPath, named, holder, workflow));
}
/** The account of the number that a token seems to name, if it names one. */
function askAccount({ token }, api) {
    const { sub, actor_id: actor } = decodeJwtPayload(token);
    const number = [sub, actor].find((one) => typeof one === 'string' && /^[1-9]\d{0,14}$/.test(one));
    if (number === undefined)
        return undefined;
    const id = Number(number);
    return { id, found: quiet(fetchAccountNumbered(api, id)) };
}
/** Asked ahead where the grant of a team is named, which a person is to be in. */
function askTeams(api, inputs, holder, actor) {
    if (inputs.grant?.startsWith('teams/') !== true || holder.kind !== 'user')
        return undefined;
    return quiet(fetchTeams(api, inputs.policyRepository.split('/')[0] ?? '', [actor]));
}
/** Asks once for each audience. */
function askedOnce(ask) {
    const tokens = new Map();
    return (audience) => {
        const asked = tokens.get(audience) ?? quiet(ask(audience));
        tokens.set(audience, asked);
        return asked;
    };
}
/**
 * The default branch of the repository of the policy, as the event that started the run tells. It says only what is
 * asked about first: the branch is GitHub's answer.
 */
function defaultBranchOf(policyRepository, { eventPath, repository }) {
    if (!isSameName(repository, policyRepository))
        return undefined;
    return textInEvent(readEventFile(eventPath), 'repository', 'default_branch');
}
/**
 * The file of the workflow that is running, as the runner tells; it is used only if the verified token says the same.
 * Asked with the policy where both lie in one repository: the token may not be shown the other one.
 */
function workflowBeside(inputs, context, isNeeded) {
    const { workflowRef, workflowSha } = context;
    if ((inputs.preflight === 'off' && !isNeeded) || workflowRef === undefined || workflowSha === undefined)
        return undefined;
    const [owner = '', name = '', ...path] = workflowFile(workflowRef).split('/');
    const repository = `${owner}/${name}`;
    return isSameName(repository, inputs.policyRepository)
        ? { repository, commit: workflowSha, path: path.join('/') }
        : undefined;
}
/**
 * The issuer's public keys.
 * @throws IdentityError when they cannot be fetched
 */
async function start_requests_fetchKeys(url, send) {
    const response = await send({ method: 'GET', url, headers: { accept: 'application/json' } }).catch((error) => {
        throw new IdentityError("the keys of the token's issuer could not be fetched: " +
            (error instanceof Error ? error.message : String(error)), 'start the run again', { cause: error });
    });
    const keys = response.status === 200 ? keysIn(response.body) : undefined;
    if (keys === undefined)
        throw new IdentityError("the keys of the token's issuer could not be fetched: it answered " +
            (response.status === 200 ? 'with something that is not a set of keys' : response.status), 'start the run again later');
    return keys;
}
function keysIn(body) {
    try {
        const answer = JSON.parse(body);
        const isSet = typeof answer === 'object' && answer !== null && 'keys' in answer && Array.isArray(answer.keys);
        // jose checks every key before it is used
        return isSet ? answer : undefined;
    }
    catch {
        return undefined;
    }
}
/** A fault is heard by whoever awaits the promise, later; until then it must not end the process. */
function quiet(promise) {
    promise.catch(() => undefined);
    return promise;
}

// EXTERNAL MODULE: ./lib/session/sources.js + 1 modules
var session_sources = __webpack_require__(77237);
;// CONCATENATED MODULE: ./lib/session/establish.js













/**
 * Awaits the first requests, verifies the token and parses policy and grants. `glimpse` is shown these as soon as they
 * are there, before anything is verified: good for opening connections, never for deciding.
 * @throws IdentityError, RunError when it cannot be proven who runs; FactError when something could not be read
 */
async function establish_establish(session, glimpse) {
    // identity first: a job without a token is told so, whatever else fails
    const reading = session.pending.access.then((answer) => readSources(answer, session));
    reading.then(glimpse).catch(() => undefined);
    const token = await session.pending.token;
    const keys = await session.pending.keys;
    const sources = await reading;
    const identity = await verifyIdentity(token, keys, session.facts.context, {
        issuers: issuersFor(token, session),
        audience: session.facts.inputs.audience,
        githubTime: sources.date,
        checkRunId: session.facts.inputs.checkRunId,
        refetch: () => fetchKeys(keysAddress(token, session), session.transport.send),
    });
    const run = await runOf(identity, session);
    const tokenSha256 = createHash('sha256').update(token).digest('hex');
    const delegating = await delegatingOf(sources, run, token, session);
    if (delegating !== undefined)
        return { ...withFilesOf(sources, delegating, session), identity, run: delegating.guess, tokenSha256, delegating };
    const proper = await ofHolder(sources, holderOf(actorOf(run)), session);
    return { ...proper, identity, run, tokenSha256, delegating };
}
/** Whom a dispatch names, where a token came along and the policy lets tools name anybody. */
async function delegatingOf(sources, run, token, session) {
    const { dispatch } = session.facts;
    if (dispatch === undefined || sources.policy?.ok !== true || sources.policy.value.delegation === undefined)
        return undefined;
    const { delegate } = await Promise.all(/* import() */[__webpack_require__.e(9918), __webpack_require__.e(3003)]).then(__webpack_require__.bind(__webpack_require__, 43003));
    return await delegate(dispatch, session, sources, run, issuersFor(token, session));
}
/** The grants of the person in place of those of the tool; tags that revoke the tool count as well. */
function withFilesOf(sources, { files }, { facts: { inputs } }) {
    const grants = files?.grants ?? [];
    const where = `${inputs.policyPath}/`;
    return {
        ...sources,
        files: {
            ...sources.files,
            grants,
            tags: files === undefined ? sources.files.tags : (0,policy_tags/* joinTags */.QR)([sources.files.tags, files.tags]),
        },
        grants: grants.map((file) => (0,session_sources/* readGrant */.v)(file, where)).filter((file) => file !== undefined),
        evidence: undefined,
    };
}
/**
 * The run with what only GitHub's API knows: who pressed the button, and who is a person. Claims of such a name are not
 * believed.
 */
async function runOf({ claims }, session) {
    const attempt = await session.pending.attempt;
    const { triggering } = attempt;
    const { actor_teams: _, triggering_actor_teams: __, actor_team_ids: ___, triggering_actor_team_ids: ____, ...signed } = claims;
    return parseRun({
        ...signed,
        actor_type: typeOfActor(attempt, claims['actor_id'], claims['actor']),
        triggering_actor: triggering.login,
        triggering_actor_id: triggering.id,
        triggering_actor_type: triggering.type,
    });
}
/**
 * Policy and grants of who it really is. Logins of apps end in `[bot]`, so the right folder was asked for with the
 * first requests; of one that does not, GitHub's API alone says that it is an app, and its folder is read now.
 *
 * INVARIANT: an app is never looked for in the folder of a person, nor a person in that of an app.
 */
async function ofHolder(sources, holder, session) {
    if (holder.kind === session.facts.holder.kind || session.facts.named !== undefined)
        return sources;
    const { policyRepository, policyPath } = session.facts.inputs;
    const answer = await session.transport.api.query(ACCESS_QUERY, {
        ...accessVariables(policyRepository, policyPath, holder, session.facts.workflow),
    });
    return readSources(answer, { ...session, facts: { ...session.facts, holder } });
}
/** The slug of an enterprise that has an issuer of its own, as a token of it would say. Decides nothing by itself. */
function slugIn(token, issuer) {
    const { iss } = decodeJwtPayload(token);
    return typeof iss === 'string' && iss.startsWith(`${issuer}/`) ? iss.slice(issuer.length + 1) : undefined;
}
/**
 * The issuers that are believed: the server's own, and that of the enterprise to which the repository belongs according
 * to the runner's event.
 *
 * INVARIANT: a slug in the token alone adds no issuer.
 */
function issuersFor(token, session) {
    const { issuer } = session.facts.server;
    const slug = slugIn(token, issuer);
    if (slug === undefined)
        return [issuer];
    const enterprise = textInEvent(readEventFile(session.facts.context.eventPath), 'enterprise', 'slug');
    return enterprise !== undefined && isSameName(enterprise, slug) && /^[\w-]{1,100}$/.test(slug)
        ? [issuer, `${issuer}/${slug}`]
        : [issuer];
}
/** Where to look again for a key: below the issuer's own host, never anywhere a token points to. */
function keysAddress(token, session) {
    const slug = slugIn(token, session.facts.server.issuer);
    return slug !== undefined && /^[\w-]{1,100}$/.test(slug)
        ? `${session.facts.server.issuer}/${slug}/.well-known/jwks`
        : session.facts.server.jwks;
}

// EXTERNAL MODULE: ./lib/policy/decision.js
var policy_decision = __webpack_require__(75022);
// EXTERNAL MODULE: ./lib/policy/break-glass/emergency-grant.js
var emergency_grant = __webpack_require__(92125);
// EXTERNAL MODULE: ./lib/policy/account.js
var account = __webpack_require__(35533);
;// CONCATENATED MODULE: ./lib/policy/break-glass/may-be-emergency.js


/** Refusals of the whole run, which no emergency changes. */
const FINAL = [
    'identity-unverified',
    'policy-missing',
    'policy-invalid',
    'policy-unreviewed',
    'never-allowed',
];
/**
 * Whether break-glass access could let a run go on that was refused: only then is it looked for, so that no other run
 * waits for it.
 */
function mayBeEmergency(decision, policy) {
    if (decision.decision === 'allow' || FINAL.includes(decision.reason))
        return false;
    if (decision.run.delegation !== undefined || (0,account/* isApp */.YB)((0,principal/* actorOf */.dn)(decision.run)))
        return false;
    if (decision.reason === 'frozen' && policy['frozen-allows-break-glass'] !== true)
        return false;
    return [...policy.roles.values()].some((role) => role['break-glass'] !== undefined);
}

// EXTERNAL MODULE: ./lib/policy/decide.js + 6 modules
var decide = __webpack_require__(62719);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
// EXTERNAL MODULE: ./lib/policy/grant.js
var grant = __webpack_require__(83740);
// EXTERNAL MODULE: ./lib/policy/grant-checks.js
var grant_checks = __webpack_require__(20260);
// EXTERNAL MODULE: ./lib/policy/reasons.js
var reasons = __webpack_require__(20959);
;// CONCATENATED MODULE: ./lib/policy/shortlist.js


/** Most grants whose evidence is fetched for one run. */
const MAX_CANDIDATES = 40;
const EMPTY_EVIDENCE = { provenance: new Map(), revoked: new Set(), frozen: false, uses: new Map() };
/**
 * The grants about which evidence is fetched: those that pass every check that needs none, else the ones that come
 * closest, so that the refusal can say why. A revocation in the file is known already and counts.
 */
function shortlist(files, situation) {
    const check = (0,grant_checks/* grantChecker */.u)({ ...situation, evidence: EMPTY_EVIDENCE });
    const rated = files.flatMap((file) => {
        if (!file.ok)
            return [];
        const failed = check(file.grant).filter((finding) => !finding.ok && !reasons/* NEEDS_EVIDENCE */.M[finding.name]);
        return [{ grant: file.grant, faults: failed.length + (file.grant.revoked === undefined ? 0 : 1) }];
    });
    const least = Math.min(...rated.map((entry) => entry.faults));
    const grants = rated.filter((entry) => entry.faults === least).toSorted((a, b) => firstToAsk(a.grant, b.grant));
    return { grants: grants.slice(0, MAX_CANDIDATES).map((entry) => entry.grant), hopeful: least === 0 };
}
/** The first to end, then those that say only how long, the latest request first: many of them may be over. */
function firstToAsk(a, b) {
    const [one, other] = [a.expires ?? Number.POSITIVE_INFINITY, b.expires ?? Number.POSITIVE_INFINITY];
    if (one !== other)
        return one < other ? -1 : 1;
    if (a.expires === undefined && a.request !== b.request)
        return (b.request ?? 0) - (a.request ?? 0);
    return a.id < b.id ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/session/gather.js + 1 modules
var gather = __webpack_require__(9218);
// EXTERNAL MODULE: ./lib/policy/policy.js + 8 modules
var policy = __webpack_require__(57528);
// EXTERNAL MODULE: ./lib/github/pull-request.js
var pull_request = __webpack_require__(53056);
;// CONCATENATED MODULE: ./lib/github/policy-versions.js


/**
 * What GitHub's history of the path says about some commits: only a guess at which pull requests to ask about. Only
 * those count whose commits were all shown.
 */
function readTold(commit) {
    return commit
        .object('versions')
        .present('nodes')
        .map((node) => {
        const pulls = node.object('associatedPullRequests');
        const nodes = pulls.present('nodes');
        const readable = nodes.filter(pull_request/* hasAllCommits */.Az);
        return { oid: node.text('oid'), pulls: readable, complete: pulls.number('totalCount') <= readable.length };
    });
}
/** Texts of the policy that came along, by the id of their content. */
function readTexts(commit) {
    const nodes = commit.object('versions').present('nodes');
    const merges = nodes
        .flatMap((node) => node.object('associatedPullRequests').present('nodes'))
        .flatMap((pull) => pull.maybe('mergeCommit') ?? []);
    return new Map([commit, ...nodes, ...merges].flatMap((holder) => {
        const file = holder.maybe('file');
        const text = file === undefined ? undefined : blobText(file.optional('object'));
        return file === undefined || text === undefined || !(0,file_id/* isRegular */.$W)(file) ? [] : [[file.text('oid'), text]];
    }));
}
function blobText(blob) {
    return blob === undefined || !blob.has('text') || blob.flag('isTruncated') ? undefined : blob.text('text');
}

// EXTERNAL MODULE: ./lib/github/trace.js + 5 modules
var trace = __webpack_require__(24253);
// EXTERNAL MODULE: ./lib/github/turn.js
var github_turn = __webpack_require__(28084);
;// CONCATENATED MODULE: ./lib/github/policy-history.js










/**
 * Reads the versions of the policy that the default branch was at, each with the pull request that brought it. `asked`
 * is the commit with the fields of the query, where they came along with something else. What cannot be read makes the
 * history unavailable, or says since when it is known: it never makes it shorter.
 */
async function readPolicyHistory(place, asked) {
    try {
        return await readHistory(place, asked ?? (await askHistory(place)));
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        return { versions: [], whole: false, unavailable: (0,fact_error/* faultOf */.Kl)(error) };
    }
}
async function askHistory({ api, repository, root, commit: oid }) {
    const { data } = await api.query(POLICY_HISTORY_QUERY, { ...policyHistoryVariables(repository, root), oid });
    return new json/* Fields */.C(data, '').object('repository').object('object');
}
async function readHistory(place, target) {
    const { follow, repository, branch, root } = place;
    const path = `${root}/policy.yml`;
    const line = (0,first_parents/* readLine */.Xw)(target);
    const tracing = (0,trace/* startTracing */.bc)({ path, name: POLICY_ALIAS, line, guesses: readTold(target), home: repository, branch }, follow);
    const { turns, oldest, from } = await readTurns(tracing);
    const blobs = [...turns.map(({ blob }) => blob), ...(oldest === undefined ? [] : [oldest])];
    const [texts, provenance] = await Promise.all([
        readMissing(place, blobs, readTexts(target)),
        inTurns(turns, async (turn) => await (0,trace/* provenanceOf */.Jj)(tracing, turn)),
    ]);
    const versions = blobs.map((blob, index) => ({
        ...versionFile(blob, texts),
        provenance: provenance[index] ?? { reviews: [] },
    }));
    return { versions, whole: true, ...(from === undefined ? {} : { from }) };
}
/** Most changes of the policy that are read. */
const MAX_POLICY_CHANGES = 500;
/** The changes of the policy, as far back as GitHub's log of the branch tells. */
async function readTurns({ timeline, follow }) {
    const turns = [];
    for (let index = 0; turns.length <= MAX_POLICY_CHANGES;) {
        const seen = await (0,github_turn/* turnAt */.$0)(timeline, index);
        if (seen.kind === 'unknown') {
            if (index === 0 && seen.since === Infinity)
                throw (0,trace/* untold */.r_)(seen.why);
            return { turns, oldest: seen.blob, from: seen.since + github_turn/* MERGE_SKEW_MS */.X_ };
        }
        // what was there before the log begins may have replaced another
        if (seen.kind === 'start')
            return { turns, oldest: seen.blob, from: seen.blob === undefined ? undefined : seen.since + github_turn/* MERGE_SKEW_MS */.X_ };
        const { turn } = seen;
        turns.push(turn);
        if (branch_log/* NO_COMMIT */.U.test(turn.move.before) && (await isEnd(timeline, turn)))
            return {
                turns,
                oldest: undefined,
                from: (await follow.log.isFirst(turn.move)) ? undefined : turn.move.at + github_turn/* MERGE_SKEW_MS */.X_,
            };
        index = turn.index + 1;
    }
    throw new fact_error/* FactError */.n(`the policy was changed more than ${MAX_POLICY_CHANGES} times, which is more than can be read`, 'keep the policy in a separate repository');
}
/** Whether the branch did not exist before a turn, and never had. */
async function isEnd(timeline, { index }) {
    return (await timeline.seen(index + 2)).kind === 'start';
}
/** Requests at once. */
const PARALLEL_REQUESTS = 10;
async function inTurns(items, ask) {
    const answers = [];
    for (let start = 0; start < items.length; start += PARALLEL_REQUESTS)
        answers.push(...(await Promise.all(items.slice(start, start + PARALLEL_REQUESTS).map(ask))));
    return answers;
}
/** Texts that are asked for at once. */
const BATCH_TEXTS = 20;
async function readMissing({ api, repository }, blobs, texts) {
    const wanted = blobs.filter((blob) => blob !== undefined).filter((blob) => (0,file_id/* isContent */.az)(blob) && !texts.has(blob));
    const missing = [...new Set(wanted)];
    const [owner = '', name = ''] = repository.split('/');
    const chunks = Array.from({ length: Math.ceil(missing.length / BATCH_TEXTS) }, (_, index) => missing.slice(index * BATCH_TEXTS, (index + 1) * BATCH_TEXTS));
    const found = await inTurns(chunks, async (chunk) => {
        const ids = Object.fromEntries(chunk.map((oid, index) => [`o${index}`, oid]));
        const { data } = await api.query(policyTexts(chunk.length), { owner, name, ...ids });
        const answer = new json/* Fields */.C(data, '').object('repository');
        return chunk.flatMap((oid, index) => {
            const text = blobText(answer.object(`b${index}`));
            return text === undefined ? [] : [[oid, text]];
        });
    });
    return new Map([...texts, ...found.flat()]);
}
function versionFile(blob, texts) {
    if (blob === undefined)
        return {};
    const text = texts.get(blob);
    const approval = text === undefined ? undefined : (0,policy/* parseApprovalRules */.C1)(text);
    return { blob, ...(approval === undefined ? {} : { approval }) };
}

// EXTERNAL MODULE: ./lib/github/reviewers.js
var reviewers = __webpack_require__(61103);
// EXTERNAL MODULE: ./lib/session/follow.js
var follow = __webpack_require__(57235);
;// CONCATENATED MODULE: ./lib/session/policy-history.js




/** Without a policy there is nothing to judge, and an empty history lets nothing through. */
const NO_HISTORY = { versions: [], whole: false };
/**
 * Asks how the policy came to be, with what those who reviewed it may do. A fault is for the decision to tell: it never
 * makes the history shorter.
 */
async function askPolicyHistory(session, { files, policy }) {
    if (policy?.ok !== true)
        return NO_HISTORY;
    const { commit, repository, branch, history: asked } = files;
    try {
        // by then a connection is free: one more would cost more than the wait, and the evidence takes as long
        if (asked === undefined)
            await session.pending.attempt.catch(() => undefined);
        const history = await readPolicyHistory({
            api: session.transport.api,
            follow: (0,follow/* followOf */.P)(session),
            repository,
            branch,
            root: session.facts.inputs.policyPath,
            commit,
        }, asked);
        return await withAuthorities(session, policy.value, repository, history);
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        return { ...NO_HISTORY, unavailable: (0,fact_error/* faultOf */.Kl)(error) };
    }
}
/** Every version was to be approved by those whom an earlier one lists, by team or by permission where it says so. */
async function withAuthorities(session, policy, home, history) {
    const earlier = history.versions.slice(1).flatMap(({ approval }) => approval ?? []);
    const rules = earlier.map(({ approvers }) => approvers);
    const count = Math.max(policy.approval.count ?? 1, ...earlier.map((approval) => approval.count ?? 1));
    const teams = [...new Set(rules.flatMap((approvers) => approvers.teams ?? []))];
    // where it is not known what was before, an admin vouches for the first version
    const permission = rules.find((approvers) => approvers.permission !== undefined)?.permission ??
        (history.from === undefined ? undefined : 'admin');
    const asking = {
        ...policy,
        approval: { ...policy.approval, count, approvers: { teams, ...(permission === undefined ? {} : { permission }) } },
    };
    const judged = await (0,reviewers/* addAuthority */.x)(session.transport.api, asking, home, new Map(history.versions.map(({ provenance }, index) => [String(index), provenance])));
    return {
        ...history,
        versions: history.versions.map((version, index) => ({
            ...version,
            provenance: judged.get(String(index)) ?? version.provenance,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/session/evidence-of.js


/** What is gathered where there is nothing to gather about. */
function nothing(run) {
    return {
        candidates: [],
        teamGrants: [],
        provenance: new Map(),
        policy: NO_HISTORY,
        tags: policy_tags/* NO_TAGS */.yv,
        keeping: undefined,
        teamsUnknown: undefined,
        run,
    };
}
/** What was gathered, as a decision looks at it. */
function toEvidence(gathered, grants, files) {
    const unavailable = new Map(gathered.candidates.flatMap((entry) => entry.unavailable === undefined ? [] : [[entry.id, entry.unavailable]]));
    const asked = new Set(gathered.candidates.map((entry) => entry.id));
    for (const file of grants)
        if (!asked.has(file.id))
            unavailable.set(file.id, { message: 'not asked: other checks of this grant fail already' });
    const tags = (0,policy_tags/* joinTags */.QR)([
        gathered.areAccountsAsked === true ? (0,policy_tags/* withAccountsRead */.Lf)(files.tags) : files.tags,
        gathered.tags,
    ]);
    return {
        provenance: gathered.provenance,
        policy: gathered.policy,
        ...(gathered.people === undefined ? {} : { people: gathered.people }),
        ...(gathered.peopleUnavailable === undefined ? {} : { peopleUnavailable: gathered.peopleUnavailable }),
        unavailable,
        ...(gathered.names === undefined ? {} : { names: gathered.names }),
        revoked: new Set((0,policy_tags/* revocationsIn */.xs)(tags)),
        frozen: false,
        freezes: (0,policy_tags/* freezesIn */.uc)(tags),
        uses: new Map(gathered.candidates.map((entry) => [entry.id, entry.uses])),
        ...(gathered.breakGlass === undefined ? {} : { breakGlass: gathered.breakGlass }),
        ...(gathered.teamsUnknown === undefined ? {} : { teamsUnknown: gathered.teamsUnknown }),
    };
}

;// CONCATENATED MODULE: ./lib/session/tag-state.js

function stateOfTags(seen, policy, keeping) {
    const freezes = (0,policy_tags/* freezesIn */.uc)(seen);
    const inForce = (0,policy_tags/* freezesInForce */.dj)(freezes, policy?.ok === true ? policy.value.lifted : []);
    return {
        strays: (0,policy_tags/* strayTags */.td)(seen),
        inTheWay: freezes.find((name) => (0,policy_tags/* foldTag */.cM)(name) === policy_tags/* FREEZE */.kY && !inForce.includes(name)),
        keeping,
    };
}
/** Why uses of a grant cannot be counted on. `undefined` when they can. */
function uncounted(keeping, blocked) {
    if (blocked !== undefined)
        return { kind: 'uses-blocked', tag: blocked };
    return keeping?.uses === true ? undefined : unkeptTags(keeping);
}
/** Why the tags that count break-glass access cannot be relied on. `undefined` when they can. */
function unkeptPlaces(keeping) {
    return keeping?.breakGlass === true ? undefined : unkeptTags(keeping);
}
/** Why the tags that spend delegations cannot be relied on. `undefined` when they can. */
function unkeptSpent(keeping) {
    return keeping?.delegations === true ? undefined : unkeptTags(keeping);
}
function unkeptTags(keeping) {
    const [bypassed] = keeping?.bypassed ?? [];
    return { kind: 'uses-unkept', ...(bypassed === undefined ? {} : { bypassed }) };
}

;// CONCATENATED MODULE: ./lib/session/refusal.js
/** A refusal because something could not be verified or read, before or instead of looking at grants. */
function refusal_refusal(check, run, context) {
    const known = run ?? unverifiedRun(context);
    return {
        schema: 1,
        decision: 'deny',
        reason: check.name,
        checks: [check],
        considered: [],
        principal: known.triggering_actor,
        run: known,
    };
}
/** The refusal of a run that was about to be allowed: the check takes the place of one that passed. */
function refusalAfter(allowed, check) {
    const { schema, expires, grant, role, considered, principal, run } = allowed;
    const checks = [...allowed.checks.filter(({ name }) => name !== check.name), check];
    return { schema, decision: 'deny', reason: check.name, grant, role, expires, considered, principal, run, checks };
}
/** What the runner says about itself, for the report of a run whose token could not be verified. Decides nothing. */
function unverifiedRun(context) {
    const other = context.triggeringActor === context.actor ? undefined : context.triggeringActor;
    return {
        actor: context.actor,
        actor_id: context.actorId ?? '0',
        triggering_actor: other ?? context.actor,
        triggering_actor_id: other === undefined ? (context.actorId ?? '0') : '0',
        repository: context.repository,
        repository_id: context.repositoryId ?? '0',
        repository_owner: context.repository.split('/')[0] ?? '',
        repository_owner_id: '0',
        ref: '',
        ref_type: '',
        ref_protected: false,
        sha: context.sha ?? '',
        head_ref: '',
        base_ref: '',
        event_name: context.eventName ?? '',
        workflow_ref: '',
        run_id: context.runId,
        run_attempt: context.runAttempt,
        runner_environment: '',
    };
}

;// CONCATENATED MODULE: ./lib/session/delegation/confirmed.js
/**
 * The run that is decided on: of a dispatch that names a person, once that is verified.
 *
 * INVARIANT: no run is decided on as that of somebody before it is confirmed that it is hers.
 * @throws FactError when that could not be told
 */
async function confirmed({ delegating }, learnt) {
    return delegating === undefined ? learnt : await delegating.confirm(learnt);
}

;// CONCATENATED MODULE: ./lib/session/delegation/people-evidence.js



const PEOPLE_ID = 'people';
/**
 * How the file of people came to be, where it says who is behind the run, or whose account is revoked by a handle. A
 * fault is for the decision to tell.
 *
 * INVARIANT: whoever is known by that file, or could be revoked by it, is not let in before its last change was judged.
 */
async function askPeople(session, { run, files }, policy, file) {
    if (run.delegation?.handle === undefined && !files.hasRevokedPeople)
        return {};
    try {
        const found = await file;
        // that there is none is told by whoever looks for the accounts of the run
        if (found === undefined)
            return {};
        const path = `${session.facts.inputs.policyPath}/people.yml`;
        const answer = await (0,gather/* askEvidence */.xt)(session, files, [{ id: PEOPLE_ID, path, oid: found.oid }]);
        const unavailable = answer.candidates[0]?.unavailable;
        if (unavailable !== undefined)
            return { peopleUnavailable: unavailable };
        const judged = await (0,reviewers/* addAuthority */.x)(session.transport.api, policy, files.repository, (0,gather/* provenanceById */.og)(answer));
        const people = judged.get(PEOPLE_ID);
        return people === undefined ? { peopleUnavailable: { message: 'nothing is known of its changes' } } : { people };
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        return { peopleUnavailable: (0,fact_error/* faultOf */.Kl)(error) };
    }
}

// EXTERNAL MODULE: ./lib/session/people-file.js + 1 modules
var people_file = __webpack_require__(9903);
// EXTERNAL MODULE: ./lib/github/spent-tag.js
var spent_tag = __webpack_require__(64190);
;// CONCATENATED MODULE: ./lib/session/delegation/spend.js





/**
 * How the token of a dispatch is spent: creating a tag is atomic on GitHub, so that of all runs one gets it. The tag
 * says which run it was, so that its other jobs, and later attempts, go on by the same token. It may be called as soon
 * as there is hope, while the evidence is still being read. `undefined` of a run without a token, of an audit, and of a
 * job that asks again.
 *
 * INVARIANT: no other run is ever let in by the token, whichever of them comes first.
 */
function spendingOf(session, { delegating }) {
    if (delegating?.ahead === undefined)
        return undefined;
    const { ahead, spent } = delegating;
    let started;
    const spend = async () => {
        try {
            // what is not good is not spent: the decision refuses it
            if ((await spent()) === undefined)
                return { fault: { message: 'it was not found good' } };
            return await spendOnce(session, ahead);
        }
        catch (error) {
            return { fault: (0,fact_error/* faultOf */.Kl)(error) };
        }
    };
    return async () => await (started ??= spend());
}
/** @throws FactError when it is not known by whom it is spent */
async function spendOnce({ transport }, { to, tag, before, written }) {
    const known = await before;
    if (known === undefined && (await (0,spent_tag/* createSpentTag */.vj)(to, tag, await written)) === 'created')
        return 'spent';
    const spender = known ?? (await (0,spent_tag/* fetchSpender */.al)(transport.api, to.repository, tag.tag));
    if (spender === undefined)
        throw new fact_error/* FactError */.n(`the tag \`${tag.tag}\` is there and cannot be read`, 'start the run again');
    return spender === tag.spender ? 'by-this-run' : 'before';
}
/**
 * Lets a run go on by a delegation only if it is the one that spent it.
 *
 * INVARIANT: before anything is issued, and only where tags cannot be deleted. A later attempt finds it spent by an
 * earlier one of the same run: that the person herself pressed the button was decided already. So does another job.
 */
async function onceOnly(judgement, session, spend) {
    const { decision } = judgement;
    const { isRenewal, inputs } = session.facts;
    if (decision.decision !== 'allow' || decision.run.delegation === undefined || isRenewal)
        return judgement;
    const doubt = unkeptSpent(judgement.tags?.keeping);
    if (doubt !== undefined)
        return { ...judgement, decision: refusalAfter(decision, (0,policy_decision/* failure */.V)('undecidable', doubt)) };
    if (inputs.mode === 'audit')
        return judgement;
    const spending = spend === undefined ? 'before' : await spend();
    if (spending === 'spent' || spending === 'by-this-run')
        return judgement;
    const check = spending === 'before'
        ? (0,policy_decision/* failure */.V)('delegation-spent', { entry: decision.run.delegation.entry ?? '' })
        : (0,policy_decision/* failure */.V)('undecidable', { kind: 'use', fault: spending.fault });
    return { ...judgement, decision: refusalAfter(decision, check) };
}

// EXTERNAL MODULE: ./lib/workflow/judge/check-steps.js + 6 modules
var check_steps = __webpack_require__(68311);
;// CONCATENATED MODULE: ./lib/session/turn.js
/**
 * Lets the event loop turn once. Loading a module is one long stretch of work: without a turn before it, requests that
 * were fired have not even begun to connect, because that happens on the next turn.
 */
function turn() {
    return new Promise((resolve) => {
        setImmediate(resolve);
    });
}

;// CONCATENATED MODULE: ./lib/session/judge.js























/**
 * Verifies who runs and decides. Every fault becomes a refusal with its reason.
 *
 * INVARIANT: no path leads from a fault to an allow.
 */
async function judge(session, preparation) {
    let established;
    let ahead;
    try {
        established = await establish(session, (sources) => {
            const early = askEarly(session, sources);
            ahead = askAhead(session, sources, early);
            preparation.glimpse(sources);
        });
        return await decideOn(session, established, preparation, ahead?.commit === established.files.commit
            ? aheadFor(established, ahead)
            : askAhead(session, established, undefined));
    }
    catch (error) {
        if (error instanceof IdentityError || error instanceof RunError)
            return refusedBy('identity-unverified', error, session, established);
        if (error instanceof FactError)
            return refusedBy('undecidable', error, session, established);
        throw error;
    }
}
/**
 * Decides about a run that is not there, of which nobody proved who it is: good for an answer, never for going on. Its
 * later steps are not read.
 * @throws FactError when something could not be read
 */
async function judgeUnstarted(session, known) {
    const preparation = { glimpse: () => undefined, prepare: () => undefined };
    return await decideOn(session, { ...known, policy: withoutPreflight(known.policy) }, preparation, askAhead(session, known, undefined));
}
function withoutPreflight(file) {
    if (file?.ok !== true)
        return file;
    const { preflight: _, ...value } = file.value;
    return { ok: true, value };
}
function askAhead(session, sources, early) {
    const history = askPolicyHistory(session, sources);
    const people = (0,people_file/* askPeopleFile */.L)(session, sources);
    // heard by whoever needs them
    for (const asked of [history, people])
        asked.catch(() => undefined);
    return { commit: sources.files.commit, early, history, people };
}
/** Of what was asked ahead, what is not about the grants of a tool that names somebody. */
function aheadFor({ delegating }, ahead) {
    return delegating === undefined ? ahead : { ...ahead, early: undefined };
}
function refusedBy(reason, error, session, established) {
    const fault = faultOf(error);
    const check = reason === 'undecidable' ? failure(reason, { kind: 'fault', fault }) : failure('identity-unverified', { fault });
    return {
        decision: refusal(check, established?.run, session.facts.context),
        home: established?.files.repository ?? session.facts.inputs.policyRepository,
        files: established?.files,
        policy: established?.policy,
        grants: [],
        provenance: new Map(),
        tokenSha256: established?.tokenSha256,
        spent: 0,
        maxUses: undefined,
        now: established?.githubNow ?? session.transport.now,
    };
}
/** What is asked of a decision, but for whose run it is. */
function requestFor({ facts: { inputs } }, home) {
    const { role, grant } = inputs;
    return (run) => ({
        run,
        home,
        ...(role === undefined ? {} : { role }),
        ...(grant === undefined ? {} : { grant }),
    });
}
async function decideOn(session, known, preparation, ahead) {
    const { files, policy, grants, identity } = known;
    const { role } = session.facts.inputs;
    const now = identity.issuedAt;
    const request = requestFor(session, files.repository);
    if (policy?.ok !== true)
        return decideWith(known, grants, nothing(known.run), known.run, request);
    const people = askPeople(session, known, policy.value, ahead.people);
    // heard by whoever needs it
    people.catch(() => undefined);
    const wanted = grants.filter((file) => role === undefined || !file.ok || file.grant.role === role);
    const list = shortlist(wanted, { policy: policy.value, run: known.run, now, home: files.repository });
    if (list.hopeful && (0,policy_tags/* freezesInForce */.dj)((0,policy_tags/* freezesIn */.uc)(files.tags), policy.value.lifted).length === 0)
        preparation.prepare(policy.value, [...new Set(list.grants.map((entry) => entry.role))], known.run, known.githubNow);
    const gathering = (0,gather/* gatherEvidence */.hx)(session, known, policy.value, list.grants, ahead);
    gathering.catch(() => undefined);
    const mode = (0,check_steps/* strictest */.OI)(session.facts.inputs.preflight, policy.value.preflight);
    const read = async () => mode === 'off' ? undefined : surveyLaterSteps(session, known, policy.value, mode);
    // while GitHub looks up the evidence; a run that is refused anyway does without
    const early = list.hopeful || files.teamFiles.length > 0 ? await read() : undefined;
    const spend = spendingOf(session, known);
    if (list.hopeful)
        void spend?.();
    const gathered = (0,gather/* withoutOwnUses */.hC)({ ...(await gathering), ...(await people) }, session);
    const all = [...grants, ...gathered.teamGrants];
    const run = await confirmed(known, gathered.run);
    const judged = await onceOnly(decideWith(known, all, gathered, run, request, early), session, spend);
    const asked = mayBeEmergency(judged.decision, policy.value)
        ? await (await __webpack_require__.e(/* import() */ 3290).then(__webpack_require__.bind(__webpack_require__, 63290))).askEmergency(session, known, { ...gathered, run }, policy.value)
        : undefined;
    // INVARIANT: where steps are to be looked at, no run is allowed before they were
    if (asked !== undefined)
        return decideWith(known, all, asked, asked.run, request, early ?? (await read()));
    return early !== undefined || mode === 'off' || judged.decision.decision === 'deny'
        ? judged
        : await onceOnly(decideWith(known, all, gathered, run, request, await read()), session, spend);
}
async function surveyLaterSteps(session, known, policy, mode) {
    // reading is one long stretch of work: what was asked just before is on its way first
    await turn();
    const { surveySteps } = await Promise.all(/* import() */[__webpack_require__.e(4566), __webpack_require__.e(8919), __webpack_require__.e(5105), __webpack_require__.e(7046), __webpack_require__.e(4312)]).then(__webpack_require__.bind(__webpack_require__, 34312));
    const { files, run } = known;
    const isHome = (0,fold/* isSameName */.yS)(files.repository, run.repository);
    const defaultBranch = isHome ? files.branch : undefined;
    return {
        survey: await surveySteps(session, known, policy, defaultBranch),
        mode,
        grounds: { policy, run, home: files.repository, defaultBranch },
    };
}
function decideWith(known, grants, gathered, run, request, reading) {
    const { files, policy, identity, tokenSha256 } = known;
    const evidence = toEvidence(gathered, grants, files);
    const steps = reading === undefined || reading.mode === 'warn' ? undefined : (0,check_steps/* stepChecks */.i$)(reading.survey, reading.grounds);
    const decision = (0,decide/* decide */.L)(policy, grants, evidence, { ...request(run), ...(steps === undefined ? {} : { steps }) }, identity.issuedAt);
    const shown = [...grants, ...filesOfEmergencies(gathered, policy, run)];
    return {
        steps: reading === undefined ? undefined : (0,check_steps/* reportSteps */.Ek)(reading.survey, reading.mode, decision, shown, reading.grounds),
        decision: countable(decision, grants, gathered),
        home: files.repository,
        files,
        policy,
        tags: stateOfTags(files.tags, policy, gathered.keeping),
        grants: shown,
        ...(gathered.breakGlass === undefined ? {} : { breakGlass: gathered.breakGlass }),
        provenance: evidence.provenance,
        ...(evidence.names === undefined ? {} : { names: evidence.names }),
        tokenSha256,
        spent: decision.decision === 'allow' ? (evidence.uses.get(decision.grant) ?? 0) : 0,
        maxUses: maxUsesOf(decision, grants),
        now: known.githubNow,
    };
}
function maxUsesOf(decision, grants) {
    const file = grants.find((entry) => entry.id === decision.grant);
    return file?.ok === true ? file.grant['max-uses'] : undefined;
}
/** What was asked for in emergencies, as files are. */
function filesOfEmergencies({ breakGlass }, policy, run) {
    return breakGlass === undefined || policy?.ok !== true ? [] : (0,emergency_grant/* emergencyFiles */.Zc)(breakGlass.issues, policy.value, run);
}
/** INVARIANT: uses are only counted where the tags that count them cannot be deleted. */
function countable(decision, grants, gathered) {
    if (decision.decision !== 'allow')
        return decision;
    if (decision.emergency !== undefined) {
        const unkept = unkeptPlaces(gathered.keeping);
        return unkept === undefined ? decision : refusalAfter(decision, (0,policy_decision/* failure */.V)('undecidable', unkept));
    }
    if (maxUsesOf(decision, grants) === undefined)
        return decision;
    const doubt = uncounted(gathered.keeping, gathered.candidates.find((entry) => entry.id === decision.grant)?.usesBlocked);
    return doubt === undefined ? decision : refusalAfter(decision, (0,policy_decision/* failure */.V)('undecidable', doubt));
}

;// CONCATENATED MODULE: ./lib/session/report-context.js
/** What a report of this judgement knows besides the decision. */
function reportContext(judgement, session) {
    const { files, policy, home, provenance, grants } = judgement;
    return {
        server: session.facts.server.url,
        policyRepository: home,
        policyPath: session.facts.inputs.policyPath,
        branch: files?.branch,
        commit: files?.commit,
        role: session.facts.inputs.role,
        grants: grants.map(({ id }) => id),
        policy: policy?.ok === true ? policy.value : undefined,
        now: judgement.now(),
        provenance,
    };
}

// EXTERNAL MODULE: ./lib/github/person-files.js
var person_files = __webpack_require__(91324);
// EXTERNAL MODULE: ./lib/policy/delegation/entry.js + 1 modules
var entry = __webpack_require__(14619);
// EXTERNAL MODULE: ./lib/policy/delegation/principal-run.js
var principal_run = __webpack_require__(12095);
// EXTERNAL MODULE: ./lib/session/delegation/person-account.js
var person_account = __webpack_require__(39544);
;// CONCATENATED MODULE: ./lib/session/told-person.js







/**
 * The run as that of the person whom a tool would name, taken at its word: people, accounts and grants are looked up as
 * the gate looks them up, and nobody has seen a token. Good for an answer, never for going on.
 * @throws FactError when something could not be read
 */
async function toldPerson(told, session, sources, run) {
    const { outcome } = told;
    const sender = senderOf(outcome, sources, run);
    if (outcome.kind !== 'named' || sender === undefined)
        return asIs((0,principal_run/* principalRun */.mz)(run, outcome.kind === 'named' ? notOfTool(outcome) : outcome, undefined, undefined));
    const { policyPath } = session.facts.inputs;
    const listed = (0,principal_run/* knownPerson */.fj)(outcome.person, (0,people_file/* peopleOfPolicy */.d)(sources.files.people, policyPath));
    const { person, login } = await (0,person_account/* withAccount */.U)(listed, session);
    const guess = (0,principal_run/* principalRun */.mz)(run, outcome, person, login);
    const files = guess.delegation?.person === undefined
        ? undefined
        : await (0,person_files/* fetchPersonFiles */.rZ)(session.transport.api, sources.files, policyPath, (0,principal/* holdersOf */.pW)(guess));
    return { ...asIs(guess), files };
}
function asIs(guess) {
    return {
        guess,
        files: undefined,
        confirm: async (learnt) => await Promise.resolve(learnt),
        spent: async () => await Promise.resolve(undefined),
        ahead: undefined,
    };
}
/** The entry that was told of, where it is one of whoever sends the dispatch. */
function senderOf(outcome, { policy }, run) {
    const entries = policy?.ok === true ? (policy.value.delegation ?? []) : [];
    const own = (0,entry/* entriesFor */.aB)(entries, { id: run.actor_id, login: run.actor, isApp: (0,account/* isApp */.YB)((0,principal/* actorOf */.dn)(run)) });
    return own.find(({ name }) => name === outcome.entry);
}
function notOfTool({ entry }) {
    return { kind: 'invalid', entry, fault: { kind: 'sender' } };
}

;// CONCATENATED MODULE: ./lib/session/ask-about.js













/**
 * What the gate would answer about a run that is not there: policy, grants, evidence, tags and teams are read as it
 * reads them. Nobody has proved who the run is, so nothing goes on by this, and nothing is issued. Later steps are not
 * read.
 * @throws FactError when something cannot be read
 */
async function askAbout(question) {
    const session = sessionFor(question);
    const sources = (0,session_sources/* readSources */.t)(await session.pending.access, session);
    const { delegation, at, notes } = question;
    const run = asSentBy(question.run, delegation, sources);
    const delegating = delegation === undefined ? undefined : await toldPerson(delegation, session, sources, run);
    const judgement = await judgeUnstarted(session, {
        ...(delegating === undefined ? sources : withFilesOf(sources, delegating, session)),
        run: delegating?.guess ?? run,
        identity: { claims: {}, issuedAt: at },
        delegating,
        tokenSha256: '',
    });
    return (0,to_result/* toResult */.X)(judgement.decision, { ...reportContext(judgement, session), now: at }, {
        credentials: [],
        granted: (0,granted/* grantedIn */.t)(judgement.decision, judgement.grants, judgement),
        mode: 'enforce',
        notes,
    });
}
/** The run with the account of the tool that is to send it, where only the tool was told of. */
function asSentBy(run, delegation, { policy }) {
    if (delegation === undefined || run.actor_id !== told/* UNKNOWN_SENDER */.lx || policy?.ok !== true)
        return run;
    const entry = policy.value.delegation?.find(({ name }) => name === delegation.outcome.entry);
    if (entry === undefined)
        return run;
    const actor = entry.kind === 'github' ? told/* WORKFLOWS_BOT */.ru : { login: run.actor, id: String(entry.app) };
    return {
        ...run,
        actor: actor.login,
        actor_id: actor.id,
        triggering_actor: actor.login,
        triggering_actor_id: actor.id,
    };
}
function sessionFor({ run, delegation, inputs, server, client, api, deadline, now }) {
    const holder = (0,policy_holder/* holderOf */.Kd)((0,principal/* actorOf */.dn)(run));
    const { policyRepository: repository, policyPath: root } = inputs;
    // whose grant it is, is not known before the person is
    const isNamed = inputs.grant !== undefined && delegation === undefined;
    const named = isNamed ? named_query_namedCandidate(inputs.grant, root) : undefined;
    const access = named === undefined
        ? api.query(policy_query/* ACCESS_QUERY */._w, { ...(0,policy_query/* accessVariables */.GE)(repository, root, holder, undefined, delegation !== undefined) })
        : api.query(named_query_namedQuery(named), named_query_namedVariables(repository, root, named, holder));
    const triggering = (0,principal/* triggeringOf */.Ml)(run);
    return {
        facts: {
            server,
            context: contextOfRun(run, server),
            inputs,
            holder,
            workflow: undefined,
            named,
            ownUses: 0,
            dispatch: undefined,
            isRenewal: false,
        },
        transport: { client, send: client.send, connect: () => client.send, api, deadline, now },
        pending: {
            access,
            attempt: Promise.resolve({
                triggering: { ...triggering, id: run.triggering_actor_id, type: triggering.type ?? 'User' },
                first: undefined,
            }),
            log: (0,branch_log/* createBranchLog */.n)(api, repository, undefined),
            teams: undefined,
            account: undefined,
            ...noToken(),
        },
    };
}
/** A question has no job, so there is no token to ask for. */
function noToken() {
    const none = Promise.reject(new Error('a run that is not there has no token'));
    none.catch(() => undefined);
    return { token: none, keys: none, cloudToken: async () => await none };
}
function contextOfRun(run, server) {
    return {
        serverUrl: server.url,
        repository: run.repository,
        repositoryId: undefined,
        runId: run.run_id,
        runAttempt: run.run_attempt,
        actor: run.actor,
        actorId: run.actor_id,
        eventName: run.event_name,
        eventPath: undefined,
        sha: run.sha,
        temp: '',
        workflowRef: run.workflow_ref,
        workflowSha: undefined,
        job: undefined,
        action: undefined,
        actionRepository: undefined,
        tokenRequest: undefined,
    };
}


/***/ }),

/***/ 39544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withAccount)
/* harmony export */ });
/* harmony import */ var _github_numbered_accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72192);
/* harmony import */ var _policy_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35533);


/**
 * A person with the login that her account has today, where she has one.
 *
 * INVARIANT: who has an account according to the reviewed file is let in only while that account is there: by its login
 * her grants are found, and what revokes them.
 * @throws FactError when it cannot be looked up
 */
async function withAccount(person, session) {
    if (person?.ok !== true || person.id === undefined)
        return { person, login: undefined };
    const login = await loginOf(person.id, session);
    return login === undefined
        ? { person: { ok: false, why: { kind: 'account', id: person.id } }, login }
        : { person, login };
}
/** The login that the account of a number has today; `undefined` where there is none that is a person's. */
async function loginOf(number, { pending, transport }) {
    const id = Number(number);
    if (!Number.isSafeInteger(id))
        return undefined;
    const found = await (pending.account?.id === id ? pending.account.found : (0,_github_numbered_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchAccountNumbered */ .et)(transport.api, id));
    // GitHub's own agents are apps, whatever type they are given
    return found?.id === id && !(0,_policy_account_js__WEBPACK_IMPORTED_MODULE_1__/* .isApp */ .YB)({ ...found, id: number }) ? found.login : undefined;
}


/***/ }),

/***/ 57235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ followOf)
/* harmony export */ });
/* harmony import */ var _github_follow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8174);

/**
 * Asks for more about how grants and policy came to be; it is not loaded with the first requests, which do not need it.
 */
function followOf({ facts: { inputs }, transport, pending }) {
    const readAt = async () => (await pending.access).date;
    return (0,_github_follow_js__WEBPACK_IMPORTED_MODULE_0__/* .createFollow */ .Q)(transport.api, inputs.policyRepository, pending.log, readAt);
}


/***/ }),

/***/ 9218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xt: () => (/* binding */ askEvidence),
  hx: () => (/* binding */ gatherEvidence),
  og: () => (/* binding */ provenanceById),
  hC: () => (/* binding */ withoutOwnUses)
});

// UNUSED EXPORTS: askEarly

// EXTERNAL MODULE: ./lib/github/evidence-answer.js
var evidence_answer = __webpack_require__(37549);
// EXTERNAL MODULE: ./lib/github/evidence-query.js
var evidence_query = __webpack_require__(39291);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/github/reviewers.js
var reviewers = __webpack_require__(61103);
// EXTERNAL MODULE: ./lib/github/policy-query.js
var policy_query = __webpack_require__(44336);
// EXTERNAL MODULE: ./lib/github/teams.js
var github_teams = __webpack_require__(20953);
// EXTERNAL MODULE: ./lib/policy/account.js
var account = __webpack_require__(35533);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
// EXTERNAL MODULE: ./lib/policy/holder.js
var policy_holder = __webpack_require__(86850);
// EXTERNAL MODULE: ./lib/policy/principal.js
var principal = __webpack_require__(40016);
// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(76317);
// EXTERNAL MODULE: ./lib/session/follow.js
var follow = __webpack_require__(57235);
// EXTERNAL MODULE: ./lib/delegation/person-names.js
var person_names = __webpack_require__(99768);
// EXTERNAL MODULE: ./lib/github/revocations.js
var revocations = __webpack_require__(73998);
// EXTERNAL MODULE: ./lib/policy/delegation/people.js
var delegation_people = __webpack_require__(61798);
// EXTERNAL MODULE: ./lib/session/people-file.js + 1 modules
var people_file = __webpack_require__(9903);
;// CONCATENATED MODULE: ./lib/session/linked-people.js








const NOBODY = { tags: tags/* NO_TAGS */.yv };
/**
 * Finds out whether somebody of the run is revoked by a name that `people.yml` tells, whoever names her by what: she
 * starts the run herself, presses its button, or is named by a tool. Asks nothing while no such name is revoked.
 *
 * INVARIANT: where a person is revoked, nobody is let in before it is known who that is, by a file that is there.
 */
async function askLinked(session, { files, run }, file) {
    if (!files.hasRevokedPeople)
        return NOBODY;
    const { api } = session.transport;
    const root = session.facts.inputs.policyPath;
    try {
        const people = (0,people_file/* peopleOfPolicy */.d)(await file, root);
        if (people === undefined)
            return { ...NOBODY, unavailable: delegation_people/* NO_PEOPLE_FILE */.RN };
        if (!people.ok)
            return { ...NOBODY, unavailable: { message: `\`people.yml\` is broken: ${people.problems[0].message}` } };
        const names = (0,person_names/* namesInFile */.sw)(people.value, run);
        // accounts are known already where all of them were read, and those of whoever was named came with her grants
        const asked = names.filter((name) => name.startsWith(`${tags/* ACCOUNTS */.Dx}/`)
            ? areAccountsUnread(files.tags)
            : name !== `${policy_holder/* KIND_FOLDERS */.xg.person}/${run.delegation?.handle ?? ''}`);
        return { names, tags: await (0,revocations/* fetchRevocations */.I)(api, files.repository, asked) };
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        return { ...NOBODY, unavailable: (0,fact_error/* faultOf */.Kl)(error) };
    }
}
/** Whether more accounts are revoked than came with the first request. */
function areAccountsUnread({ unread }) {
    return unread.includes(`${tags/* REVOKED */.Ne}/${tags/* ACCOUNTS */.Dx}`);
}
/** The tags of the accounts of a run, where there are more of accounts than came along. @throws FactError */
async function askAccounts(session, { files, run }) {
    if (!areAccountsUnread(files.tags))
        return tags/* NO_TAGS */.yv;
    return await (0,revocations/* fetchRevocations */.I)(session.transport.api, files.repository, (0,principal/* accountsOfAll */.Jz)(run).map(tags/* accountPlace */.l3));
}

// EXTERNAL MODULE: ./lib/session/sources.js + 1 modules
var sources = __webpack_require__(77237);
;// CONCATENATED MODULE: ./lib/session/gather.js














/** Most grants asked about in one request, each along a hundred commits; more go in parallel. */
const BATCH_GRANTS = 5;
/** Most grants of one's own whose evidence is asked for before it is known which of them may count. */
const MAX_EARLY_GRANTS = 3;
/**
 * Asks for the evidence of the principal's few grants as soon as they are read. Decides nothing: what it answers is
 * used only for grants that are found worth it.
 */
function askEarly(session, { files, policy, grants, evidence }) {
    const { role } = session.facts.inputs;
    const asked = grants.flatMap((file) => file.ok && (role === undefined || file.grant.role === role) ? [file.grant] : []);
    if (evidence !== undefined || policy?.ok !== true || asked.length === 0 || asked.length > MAX_EARLY_GRANTS)
        return undefined;
    const answer = askOwn(session, files, asked);
    // a fault is heard by whoever needs the answer
    answer.catch(() => undefined);
    return { ids: new Set(asked.map(({ id }) => id)), answer };
}
/** What was asked early, about these grants and no others: a decision must not depend on what happened to be asked. */
function earlyAbout(grants, early) {
    const ids = new Set(grants.map(({ id }) => id));
    if (early === undefined || ![...ids].every((id) => early.ids.has(id)))
        return undefined;
    return early.answer.then((answer) => ({ ...answer, candidates: answer.candidates.filter(({ id }) => ids.has(id)) }));
}
/**
 * The second round trip: evidence of the shortlisted grants, beside it team membership where team grants exist; a third
 * for the files of the principal's teams and for what reviewers may do.
 * @throws FactError when the evidence cannot be read
 */
async function gatherEvidence(session, known, policy, grants, { early, history, people }) {
    const [own, teams, presser, linked, accounts] = await Promise.all([
        known.evidence ?? earlyAbout(grants, early) ?? askOwn(session, known.files, grants),
        askMembership(session, known),
        askPresser(session, known),
        askLinked(session, known, people),
        askAccounts(session, known),
    ]);
    const home = known.files.repository;
    const run = withTeams(known.run, teams);
    const [reviewed, theirs] = await Promise.all([
        (0,reviewers/* addAuthority */.x)(session.transport.api, policy, home, provenanceById(own)),
        askTeamFiles(session, known, teams),
    ]);
    const theirReviewed = theirs.candidates.length === 0
        ? new Map()
        : await (0,reviewers/* addAuthority */.x)(session.transport.api, policy, home, provenanceById(theirs));
    const where = `${session.facts.inputs.policyPath}/`;
    return {
        candidates: [...own.candidates, ...theirs.candidates],
        teamGrants: theirs.candidates
            .flatMap((entry) => (entry.file === undefined ? [] : [(0,sources/* readGrant */.v)(entry.file, where)]))
            .filter((file) => file !== undefined),
        provenance: new Map([...reviewed, ...theirReviewed]),
        policy: await history,
        tags: (0,tags/* joinTags */.QR)([own.tags, theirs.tags, presser, linked.tags, accounts]),
        areAccountsAsked: true,
        keeping: own.keeping ?? theirs.keeping,
        teamsUnknown: teams.unknown,
        ...learntOf(linked),
        run,
    };
}
function learntOf({ names, unavailable }) {
    return {
        ...(names === undefined ? {} : { names }),
        ...(unavailable === undefined ? {} : { peopleUnavailable: unavailable }),
    };
}
function withTeams(run, { actor, triggering }) {
    return {
        ...run,
        ...(actor === undefined ? {} : { actor_teams: actor.names, actor_team_ids: actor.ids }),
        ...(triggering === undefined
            ? {}
            : { triggering_actor_teams: triggering.names, triggering_actor_team_ids: triggering.ids }),
    };
}
/** How files came to be, by their ids. */
function provenanceById(answer) {
    return new Map(answer.candidates.map((entry) => [entry.id, entry.provenance]));
}
async function askOwn(session, files, grants) {
    const sources = new Map(files.grants.map((file) => [file.path.replace(/\.yml$/, ''), file]));
    const root = `${session.facts.inputs.policyPath}/grants/`;
    const candidates = grants.map((grant) => ({
        id: grant.id,
        path: `${root}${grant.id}.yml`,
        oid: sources.get(grant.id)?.oid ?? '',
        uses: grant['max-uses'] !== undefined,
    }));
    return await askEvidence(session, files, candidates);
}
/** Asks how some files came to be, and for the tags that concern them. @throws FactError */
async function askEvidence(session, files, candidates) {
    const batches = Array.from({ length: Math.ceil(candidates.length / BATCH_GRANTS) }, (_, index) => candidates.slice(index * BATCH_GRANTS, (index + 1) * BATCH_GRANTS));
    const [owner = '', name = ''] = files.repository.split('/');
    const answers = await Promise.all(batches.map(async (batch) => {
        const { data } = await session.transport.api.query((0,evidence_query/* evidenceQuery */.aO)(batch), {
            owner,
            name,
            oid: files.commit,
            ...(0,evidence_query/* candidateVariables */.$O)(batch),
        });
        return await (0,evidence_answer/* readEvidence */.At)(data, batch, (0,follow/* followOf */.P)(session));
    }));
    return {
        candidates: answers.flatMap((answer) => answer.candidates),
        tags: (0,tags/* joinTags */.QR)(answers.map(({ tags }) => tags)),
        keeping: answers[0]?.keeping,
    };
}
/** Membership is asked only where team grants exist; an app is in no team. */
async function askMembership(session, known) {
    const named = session.facts.named?.id.startsWith('teams/') === true;
    if ((0,account/* isApp */.YB)((0,principal/* actorOf */.dn)(known.run)) || (0,principal/* hasNoAccount */.Rh)(known.run) || (known.files.teamFiles.length === 0 && !named))
        return { actor: github_teams/* NO_TEAMS */.V, triggering: github_teams/* NO_TEAMS */.V };
    const { actor, triggering_actor: triggering } = known.run;
    const organisation = known.files.repository.split('/')[0] ?? '';
    try {
        // what was asked with the first requests is about the account of the dispatch, which may be a tool's
        const early = triggering === actor && known.delegating === undefined ? session.pending.teams : undefined;
        const teams = await (early ?? (0,github_teams/* fetchTeams */.j)(session.transport.api, organisation, [...new Set([actor, triggering])]));
        return {
            actor: teams.get(actor) ?? github_teams/* NO_TEAMS */.V,
            triggering: (0,account/* isApp */.YB)((0,principal/* triggeringOf */.Ml)(known.run)) ? github_teams/* NO_TEAMS */.V : (teams.get(triggering) ?? github_teams/* NO_TEAMS */.V),
        };
    }
    catch (error) {
        return { unknown: (0,fact_error/* faultOf */.Kl)(error) };
    }
}
/** Tags that revoke all of whoever pressed the button, where that is somebody else. */
async function askPresser({ transport }, { files, run }) {
    if ((0,fold/* isSameName */.yS)(run.triggering_actor, run.actor))
        return tags/* NO_TAGS */.yv;
    const [owner = '', name = ''] = files.repository.split('/');
    const holder = (0,policy_holder/* holderOf */.Kd)((0,principal/* triggeringOf */.Ml)(run));
    const { data } = await transport.api.query(policy_query/* HOLDER_TAGS_QUERY */.ok, { owner, name, ...(0,policy_query/* holderTagVariables */.g4)(holder) });
    return (0,policy_query/* readHolderTagsAnswer */.Cy)(data, holder);
}
/** Most files of teams that are looked at. */
const MAX_TEAM_FILES = 100;
/**
 * Files of the teams that the principal is in; with membership unknown, of every team, so that the refusal can name
 * what could not be determined.
 */
async function askTeamFiles(session, known, teams) {
    const organisation = known.files.repository.split('/')[0] ?? '';
    const mine = teams.actor?.names;
    const candidates = known.files.teamFiles
        .filter((path) => mine === undefined || mine.some((team) => (0,fold/* isSameName */.yS)(team, `${organisation}/${path.split('/')[1] ?? ''}`)))
        .slice(0, MAX_TEAM_FILES)
        .map((path) => ({
        id: path.replace(/\.yml$/, ''),
        path: `${session.facts.inputs.policyPath}/grants/${path}`,
        text: true,
        uses: true,
    }));
    return candidates.length === 0
        ? { candidates: [], tags: tags/* NO_TAGS */.yv, keeping: undefined }
        : await askEvidence(session, known.files, candidates);
}
/** A use that this run took for itself does not stand in the way of its own renewals. */
function withoutOwnUses(gathered, { facts: { inputs, ownUses } }) {
    return ownUses === 0
        ? gathered
        : {
            ...gathered,
            candidates: gathered.candidates.map((entry) => entry.id === inputs.grant ? { ...entry, uses: Math.max(0, entry.uses - ownUses) } : entry),
        };
}


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ askPeopleFile),
  d: () => (/* binding */ peopleOfPolicy)
});

// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(87781);
// EXTERNAL MODULE: ./lib/github/policy-query.js
var policy_query = __webpack_require__(44336);
;// CONCATENATED MODULE: ./lib/github/people-at.js


const PEOPLE_QUERY = `query People($owner: String!, $name: String!, $oid: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit { people: file(path: $path) { mode type object { ... on Blob { ${policy_query/* BLOB */.we} } } } } }
  }
}`;
/**
 * The file of people at the commit at which the policy was read; `undefined` where there is none.
 * @throws FactError when it cannot be read
 */
async function fetchPeople(api, { repository, commit }, root) {
    const [owner = '', name = ''] = repository.split('/');
    const { data } = await api.query(PEOPLE_QUERY, { owner, name, oid: commit, path: `${root}/people.yml` });
    return (0,policy_query/* readSourceFile */.uj)(new json/* Fields */.C(data, '').object('repository').object('object').maybe('people'), 'people.yml');
}

// EXTERNAL MODULE: ./lib/policy/delegation/people.js
var delegation_people = __webpack_require__(61798);
;// CONCATENATED MODULE: ./lib/session/people-file.js


/**
 * The file of people where it is needed: it came along where a person may be named, and is read where one is revoked.
 * @throws FactError when it cannot be read
 */
async function askPeopleFile({ facts, transport }, { files }) {
    if (files.people !== undefined || !files.hasRevokedPeople)
        return files.people;
    return await fetchPeople(transport.api, files, facts.inputs.policyPath);
}
/** The people of the policy's repository, as they were read; `root` is the folder of the policy. */
function peopleOfPolicy(people, root) {
    if (people === undefined)
        return undefined;
    const path = `${root}/${people.path}`;
    return people.text === undefined
        ? { ok: false, problems: [{ file: path, line: 0, column: 0, message: people.unreadable ?? 'it cannot be read' }] }
        : (0,delegation_people/* parsePeople */.hz)(people.text, path);
}


/***/ }),

/***/ 77237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readGrant),
  t: () => (/* binding */ readSources)
});

// EXTERNAL MODULE: ./lib/github/evidence-answer.js
var evidence_answer = __webpack_require__(37549);
// EXTERNAL MODULE: ./lib/github/policy-query.js
var policy_query = __webpack_require__(44336);
// EXTERNAL MODULE: ./lib/github/source-files.js
var source_files = __webpack_require__(63388);
;// CONCATENATED MODULE: ./lib/github/named-answer.js



/**
 * Reads the answer of `namedQuery`. The evidence is there at once unless more has to be asked for.
 * @throws FactError as the two requests it stands for
 */
function readNamed(data, { candidate, repository, holder }, follow) {
    const { found, branch, target } = (0,policy_query/* openHome */.yz)(data, repository);
    const file = (0,evidence_answer/* candidateFile */._i)(target, candidate, 0);
    const evidence = (0,evidence_answer/* readCandidates */.lH)(found, target, [candidate], follow);
    // a fault is heard by whoever needs the answer
    evidence.catch(() => undefined);
    return {
        evidence,
        files: {
            repository: found.text('nameWithOwner'),
            branch: branch.text('name'),
            commit: target.text('oid'),
            policy: (0,policy_query/* readSourceFile */.uj)(target.maybe('policy'), 'policy.yml'),
            grants: file === undefined ? [] : [file],
            teamFiles: [],
            tags: (0,policy_query/* readHolderTags */.iL)(found, holder),
            hasRevokedPeople: (0,policy_query/* readHasRevokedPeople */.kV)(found),
            source: (0,source_files/* readSource */.o$)(found),
            history: target,
        },
    };
}

// EXTERNAL MODULE: ./lib/policy/grant-path.js
var grant_path = __webpack_require__(45574);
// EXTERNAL MODULE: ./lib/policy/grant.js
var grant = __webpack_require__(83740);
// EXTERNAL MODULE: ./lib/policy/policy.js + 8 modules
var policy = __webpack_require__(57528);
// EXTERNAL MODULE: ./lib/session/follow.js
var follow = __webpack_require__(57235);
;// CONCATENATED MODULE: ./lib/session/sources.js






/**
 * Reads and parses the answer of the first request about policy and grants.
 * @throws FactError when the answer is not understood
 */
function readSources(answer, session) {
    const { inputs, named, holder } = session.facts;
    const { now } = session.transport;
    const offset = answer.date - now();
    const { files, evidence } = named === undefined
        ? { files: (0,policy_query/* readAccess */.zS)(answer.data, holder, inputs.policyRepository), evidence: undefined }
        : readNamed(answer.data, { candidate: named, repository: inputs.policyRepository, holder }, (0,follow/* followOf */.P)(session));
    const where = `${inputs.policyPath}/`;
    return {
        files,
        evidence,
        policy: readPolicy(files.policy, where),
        grants: files.grants.map((file) => readGrant(file, where)).filter((file) => file !== undefined),
        date: answer.date,
        githubNow: () => now() + offset,
    };
}
function readPolicy(file, where) {
    if (file === undefined)
        return undefined;
    const path = `${where}${file.path}`;
    return file.text === undefined
        ? { ok: false, problems: [{ file: path, line: 0, column: 0, message: file.unreadable ?? 'it cannot be read' }] }
        : (0,policy/* parsePolicy */.ON)(file.text, path);
}
/** A grant file as fetched; one that cannot be read is void, like one that does not parse. */
function readGrant(file, where) {
    const path = `${where}grants/${file.path}`;
    if (file.text !== undefined)
        return (0,grant/* parseGrant */.q)(file.text, file.path, path);
    const place = (0,grant_path/* parseGrantPath */.fv)(file.path);
    return place === undefined
        ? undefined
        : {
            ...place,
            ok: false,
            problems: [{ file: path, line: 0, column: 0, message: file.unreadable ?? 'it cannot be read' }],
        };
}


/***/ }),

/***/ 21942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ defaultBranchRuleset),
/* harmony export */   Q_: () => (/* binding */ TAG_RULESET),
/* harmony export */   w1: () => (/* binding */ gateRuleset)
/* harmony export */ });
/* unused harmony export reviewedBranch */
/** A change of a branch needs a pull request that was approved, also by those who own what changes. */
function reviewedBranch(name, ref, count) {
    return {
        name,
        target: 'branch',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: [ref], exclude: [] } },
        rules: [
            { type: 'deletion' },
            { type: 'non_fast_forward' },
            {
                type: 'pull_request',
                parameters: {
                    required_approving_review_count: count,
                    dismiss_stale_reviews_on_push: true,
                    require_code_owner_review: true,
                    require_last_push_approval: true,
                    required_review_thread_resolution: false,
                },
            },
        ],
    };
}
/** The ruleset that keeps the default branch; `count` people have to approve. */
function defaultBranchRuleset(count) {
    return reviewedBranch('grantgate default branch', '~DEFAULT_BRANCH', count);
}
/** Tags that nobody moves or deletes. */
function keptTags(name, ref) {
    return {
        name,
        target: 'tag',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: [ref], exclude: [] } },
        rules: [{ type: 'deletion' }, { type: 'update' }],
    };
}
/** The ruleset that keeps the gate's tags. Source: GitHub's "Creating rulesets", "Using fnmatch syntax". */
const TAG_RULESET = keptTags('grantgate tags', 'refs/tags/grantgate/**/*');
/** The ruleset for the ref that the gate is at, where that is not the default branch; none for a commit. */
function gateRuleset(ref, count) {
    if (ref.startsWith('refs/heads/'))
        return reviewedBranch('grantgate gate', ref, count);
    return ref.startsWith('refs/tags/') ? keptTags('grantgate gate', ref) : undefined;
}


/***/ }),

/***/ 52720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ possibleTexts)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75174);
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3171);
/* harmony import */ var _one_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31024);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84873);




/**
 * Every text that a text can come to when its choices are made, the same choice everywhere; the text itself where there
 * is none, or more than 16.
 */
function possibleTexts(text) {
    const choices = new Set(text.filter((part) => part instanceof _one_of_js__WEBPACK_IMPORTED_MODULE_2__/* .OneOf */ .E));
    let texts = [text];
    for (const choice of choices) {
        if (texts.length * choice.options.length > _value_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_OPTIONS */ .K)
            return [text];
        texts = texts.flatMap((one) => choice.options.map((option) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(...one.map((part) => (part === choice ? (0,_coerce_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(option) : part)))));
    }
    return texts;
}


/***/ }),

/***/ 74684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ beyondCeiling),
/* harmony export */   l: () => (/* binding */ ALL_PERMISSIONS)
/* harmony export */ });
/* harmony import */ var _file_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52347);

/** Weakest first. */
const LEVELS = ['none', 'read', 'write'];
/** What the gate itself needs of the job's token, which a ceiling need not name. */
const OF_THE_GATE = new Map([
    ['id-token', 'write'],
    ['contents', 'read'],
    ['pull-requests', 'read'],
    ['actions', 'read'],
]);
/**
 * What a job's `permissions` ask beyond a ceiling; `undefined` when nothing. A permission that the ceiling
 * does not name is `none`, except for what the gate itself needs. Source: GitHub's reference, "Workflow syntax",
 * permissions.
 */
function beyondCeiling({ node }, ceiling) {
    if (node === undefined)
        return { text: 'the workflow does not say, so it depends on a setting of the repository', asks: 'unsaid' };
    if (node.kind === 'scalar')
        return beyondWord(node.absent ? '' : node.text.trim(), ceiling);
    const asked = (0,_file_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeEntries */ .pB)(node).filter((entry) => !isAllowed(entry, ceiling));
    if (asked.length === 0)
        return undefined;
    return {
        text: asked.map(({ key, value }) => `${key}: ${value.kind === 'scalar' ? value.text : '?'}`).join(', '),
        asks: asked.some(({ key, value }) => key === 'contents' && levelOf(value) === 'write') ? 'contents' : 'other',
    };
}
function isAllowed({ key, value }, ceiling) {
    const level = levelOf(value);
    return (level !== undefined &&
        (isWithin(level, ceiling.get(key)) || (OF_THE_GATE.has(key) && isWithin(level, OF_THE_GATE.get(key)))));
}
function levelOf(value) {
    return value.kind === 'scalar' ? LEVELS.find((one) => one === value.text.trim()) : undefined;
}
function beyondWord(word, ceiling) {
    if (word === '' || word === '{}')
        return undefined;
    const level = word === 'read-all' ? 'read' : word === 'write-all' ? 'write' : undefined;
    const isWide = level !== undefined &&
        ceiling.size > 0 &&
        [...ceiling.values()].every((most) => isWithin(level, most)) &&
        ceiling.size >= ALL_PERMISSIONS.length;
    return isWide ? undefined : { text: word, asks: 'other' };
}
/**
 * Every permission there is: `read-all` and `write-all` ask for each. Source: actions/languageservices,
 * workflow-v1.0.json.
 */
const ALL_PERMISSIONS = [
    'actions',
    'artifact-metadata',
    'attestations',
    'checks',
    'code-quality',
    'contents',
    'deployments',
    'discussions',
    'issues',
    'models',
    'packages',
    'pages',
    'pull-requests',
    'repository-projects',
    'security-events',
    'statuses',
];
function isWithin(asked, most) {
    return LEVELS.indexOf(asked) <= LEVELS.indexOf(most ?? 'none');
}


/***/ })

};

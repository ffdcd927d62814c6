export const id = 7554;
export const ids = [7554];
export const modules = {

/***/ 21787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ readAllGrants),
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   Kf: () => (/* binding */ readAllGrantTexts),
/* harmony export */   PC: () => (/* binding */ unreadFolders),
/* harmony export */   Sk: () => (/* binding */ readPeopleFile),
/* harmony export */   nW: () => (/* binding */ accessFolder),
/* harmony export */   o4: () => (/* binding */ readGrants)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_grant_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45574);
/* harmony import */ var _policy_grant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83740);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76726);
/* harmony import */ var _policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61798);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57528);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(41947);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86850);
/* harmony import */ var _policy_principal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40016);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(91020);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94934);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52770);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(48067);














const POLICY_FILE = 'policy.yml';
const PEOPLE_FILE = 'people.yml';
const HELD = [POLICY_FILE, 'grants'];
/**
 * The folder that was named on the command line; it may be a link, which only its owner can have made.
 * @throws InputError when it is not there
 */
function accessFolder(cwd, named) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named);
    if (folderExists(path)) {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(named, _options_js__WEBPACK_IMPORTED_MODULE_11__/* .USUAL_ACCESS */ .S);
        if (!HELD.some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))) && folderExists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _options_js__WEBPACK_IMPORTED_MODULE_11__/* .USUAL_ACCESS */ .S)))
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_12__/* .quote */ .h)(named)} holds neither \`policy.yml\` nor \`grants/\``, `did you mean ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_12__/* .quote */ .h)(inside)}?`);
        return path;
    }
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_12__/* .quote */ .h)(named)} is not a folder`, 'give the folder that holds `policy.yml` and `grants/` with `--access`');
}
function folderExists(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}
/**
 * Reads the policy of an access folder; `undefined` when there is none.
 * @throws InputError when it cannot be read
 */
function readPolicyFile(access) {
    const file = POLICY_FILE;
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, file));
    if (read.kind === 'missing')
        return undefined;
    if (read.kind === 'refused')
        return { ok: false, problems: [{ file, line: 0, column: 0, message: read.why }] };
    return (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .ON)(read.text, file);
}
/**
 * Reads the people of an access folder; `undefined` when there is no such file.
 * @throws InputError when it cannot be read
 */
function readPeopleFile(access) {
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, PEOPLE_FILE));
    if (read.kind === 'missing')
        return undefined;
    return read.kind === 'refused'
        ? { ok: false, problems: [{ file: PEOPLE_FILE, line: 0, column: 0, message: read.why }] }
        : (0,_policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePeople */ .hz)(read.text, PEOPLE_FILE);
}
/**
 * Reads the grants that a run could use, and no others: its principal's, and those of its teams (of every team, when
 * its teams are unknown).
 * @throws InputError when a folder or a file cannot be read
 */
function readGrants(access, run) {
    const grants = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants');
    return principalFolders(grants, run).flatMap((folder) => namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, folder)).flatMap((name) => readGrantText(grants, `${folder}/${name}`)?.file ?? []));
}
/** Reads every grant of an access folder. @throws InputError when a folder or a file cannot be read */
function readAllGrants(access) {
    return readAllGrantTexts(access).map(({ file }) => file);
}
/** Reads every grant of an access folder, with its text. @throws InputError when a folder or a file cannot be read */
function readAllGrantTexts(access) {
    const grants = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants');
    return _policy_holder_js__WEBPACK_IMPORTED_MODULE_7__/* .HOLDER_FOLDERS */ .dc.flatMap((kind) => namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, kind)).flatMap((holder) => namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, kind, holder)).flatMap((name) => readGrantText(grants, `${kind}/${holder}/${name}`) ?? [])));
}
function principalFolders(grants, run) {
    const holders = (0,_policy_principal_js__WEBPACK_IMPORTED_MODULE_8__/* .holdersOf */ .pW)(run);
    // the actor comes from outside: what is no login must not become a path
    const own = holders.flatMap((holder) => (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_7__/* .folderNames */ .Hw)(holder)
        .filter((name) => _policy_names_js__WEBPACK_IMPORTED_MODULE_4__/* .LOGIN */ .S3.test(name))
        .map((name) => `${_policy_holder_js__WEBPACK_IMPORTED_MODULE_7__/* .KIND_FOLDERS */ .xg[holder.kind]}/${name}`));
    const theirs = holders.some(({ kind }) => kind === 'user')
        ? namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, 'teams'))
            .filter((slug) => isTeamOf(run, slug))
            .map((slug) => `teams/${slug}`)
        : [];
    return [...own, ...theirs].filter((folder) => isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, folder)));
}
/**
 * Folders that were meant for the principal of a run and that the gate does not read: it looks for the login as GitHub
 * writes it, and in lower case.
 */
function unreadFolders(access, run) {
    return (0,_policy_principal_js__WEBPACK_IMPORTED_MODULE_8__/* .holdersOf */ .pW)(run).flatMap((holder) => {
        const kind = _policy_holder_js__WEBPACK_IMPORTED_MODULE_7__/* .KIND_FOLDERS */ .xg[holder.kind];
        const read = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_7__/* .folderNames */ .Hw)(holder);
        return namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants', kind))
            .filter((folder) => !read.includes(folder) && read.some((name) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_13__/* .isSameName */ .yS)(folder, name)))
            .map((folder) => `grants/${kind}/${folder}`);
    });
}
function isTeamOf(run, slug) {
    return (_policy_names_js__WEBPACK_IMPORTED_MODULE_4__/* .LOGIN */ .S3.test(slug) &&
        (run.actor_teams === undefined || run.actor_teams.some((team) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_13__/* .isSameName */ .yS)(team.split('/')[1] ?? '', slug))));
}
function readGrantText(grants, path) {
    const place = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGrantPath */ .fv)(path);
    if (place === undefined)
        return undefined;
    const file = `grants/${path}`;
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, path));
    if (read.kind === 'missing')
        return undefined;
    if (read.kind === 'refused')
        return {
            file: { ...place, ok: false, problems: [{ file, line: 0, column: 0, message: read.why }] },
            text: '',
        };
    const parsed = (0,_policy_grant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGrant */ .q)(read.text, path, file);
    return parsed === undefined ? undefined : { file: parsed, text: read.text };
}
function namesInFolder(folder) {
    if (!isFolder(folder))
        return [];
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).toSorted();
    }
    catch (error) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .unreadableInput */ .SJ)(folder, error);
    }
}
/** Whether there is a real folder. A link in its place is refused, since on GitHub it would not be a folder either. */
function isFolder(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (found.isSymbolicLink())
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`\`${path}\` is a symbolic link`, 'put a real folder there: on GitHub a link is not followed');
        return found.isDirectory();
    }
    catch (error) {
        const code = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .errorCode */ .CA)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return false;
        if (error instanceof _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e)
            throw error;
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .unreadableInput */ .SJ)(path, error);
    }
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

/***/ 75711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ grantRevocation),
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
    if (grant.revoked !== undefined || seenRevocation(file, tags) !== undefined)
        return 'revoked';
    if (grant.expires !== undefined && now >= grant.expires)
        return 'ended';
    const most = grant['max-uses'];
    if (most !== undefined && (countUses(file.id, tags) ?? 0) >= most)
        return 'used-up';
    return grant.starts !== undefined && now < grant.starts ? 'not-started' : 'active';
}
/** What follows `grantgate/revoked/` in the tag that revokes a grant. */
function seenRevocation(file, tags) {
    if (tags === undefined)
        return undefined;
    const revoked = new Set((0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .revocationsIn */ .xs)(tags));
    return file.ok ? grantRevocation(file.grant, revoked) : (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .findRevocation */ .Kb)(revoked, file.id);
}
/** The revocation of a grant: of itself, of its holder, or of the one account that it is for. */
function grantRevocation({ id, 'principal-id': account }, revoked) {
    const found = (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .findRevocation */ .Kb)(revoked, id);
    return found ?? (account === undefined ? undefined : (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .findRevocation */ .Kb)(revoked, (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .accountPlace */ .l3)(account)));
}
/** How often a grant was used, by its tags; absent where they were not read. */
function countUses(id, tags) {
    if (tags === undefined || tags.unread.includes(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .USED */ .mU))
        return undefined;
    const place = `${_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .USED */ .mU}/${id}/`;
    return tags.names.filter((name) => name.startsWith(place) && /^[1-9]\d*$/.test(name.slice(place.length))).length;
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


/***/ })

};

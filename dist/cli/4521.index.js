export const id = 4521;
export const ids = [4521];
export const modules = {

/***/ 88945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ auditFacts),
/* harmony export */   Jz: () => (/* binding */ auditIssuer)
/* harmony export */ });
/* unused harmony export factsFromState */
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41947);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91020);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94934);
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81837);
/* harmony import */ var _read_wall_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92903);
/* harmony import */ var _walls_state_inventory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69695);






/** What is known of each repository of the policy from what was read; what is not known stays empty. */
function factsFromState(names, items) {
    const known = (0,_walls_state_inventory_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .z)(items, 'repository');
    const subjects = (0,_walls_state_inventory_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .z)(items, 'subject');
    return names.map((name) => {
        const about = known.find(({ repository }) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(repository, name));
        const subject = subjects.find(({ prefix }) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(namedBy(prefix), name));
        return {
            repository: about?.repository ?? name,
            id: about?.id ?? numberIn(subject?.prefix, 2),
            ownerId: about?.ownerId ?? numberIn(subject?.prefix, 1),
            defaultBranch: about?.defaultBranch ?? '',
            // how `sub` is made is not known, where the template is another's
            subject: subject === undefined || subject.isOwners
                ? { prefix: '' }
                : { prefix: subject.prefix, ...(subject.keys === undefined ? {} : { keys: subject.keys }) },
        };
    });
}
const PREFIX = /^repo:([^@/]+)(?:@(\d+))?\/([^@:]+)(?:@(\d+))?/;
/** `owner/name` of a prefix. */
function namedBy(prefix) {
    const [, owner = '', , name = ''] = PREFIX.exec(prefix) ?? [];
    return `${owner}/${name}`;
}
/** The number of the owner (1) or of the repository (2) in a prefix that has them. */
function numberIn(prefix, which) {
    const found = prefix === undefined ? undefined : PREFIX.exec(prefix);
    return found?.[which * 2] ?? '';
}
/**
 * What is known of the repositories of a policy: from the file of facts, where one is given, else from what was read.
 * @throws UsageError where the file cannot be read
 */
function auditFacts(given, terminal, names, items) {
    const file = given.text('facts');
    if (file === undefined)
        return factsFromState(names, items);
    const { repositories } = (0,_read_wall_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factsIn */ .PC)(file, terminal);
    return names.map((name) => {
        const [read = NOT_KNOWN] = factsFromState([name], items);
        const written = repositories.find(({ repository }) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(repository, name));
        if (written === undefined)
            return { ...read, repository: name };
        for (const number of ['id', 'ownerId'])
            if (read[number] !== '' && read[number] !== written[number])
                throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(file)} has ${written[number]} for \`${name}\`, and what was read has ${read[number]}`, 'one of the two is about another repository of that name: read the facts again');
        return written;
    });
}
/** The issuer of the tokens of these repositories: as the file of facts says it, else that of this GitHub. */
function auditIssuer(given, terminal) {
    const file = given.text('facts');
    return file === undefined ? (0,_github_session_js__WEBPACK_IMPORTED_MODULE_1__/* .serverFor */ .xY)(terminal).issuer : (0,_read_wall_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factsIn */ .PC)(file, terminal).issuer;
}
const NOT_KNOWN = {
    repository: '',
    id: '',
    ownerId: '',
    defaultBranch: '',
    subject: { prefix: '' },
};


/***/ }),

/***/ 95127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ collectRepository)
/* harmony export */ });
/* harmony import */ var _github_fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _github_without_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65224);
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45999);
/* harmony import */ var _edited_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97976);




/** More pages than this are not read, and the source says so. */
const MAX_COLLECTED_PAGES = 50;
/** Collects the settings of a repository that bear on who gets in. Source: REST. @throws FactError */
async function collectRepository(api, repository, now) {
    const base = `/repos/${repository}`;
    const ask = async (path, needs) => await askSource(`${base}${path}`, needs, now, async (name) => ({
        answer: await api.get(name, needs),
        complete: true,
    }));
    const askAll = async (path, needs) => await askSource(`${base}${path}`, needs, now, async (name) => await everyPage(api, name, needs));
    const [about, rulesets, environments, actions, ...settings] = await Promise.all([
        ask('', 'metadata: read'),
        askAll('/rulesets?includes_parents=true', 'metadata: read'),
        askAll('/environments', 'actions: read'),
        ask('/actions/permissions', 'administration: read'),
        ask('/actions/oidc/customization/sub', 'actions: read'),
        ask('/actions/permissions/workflow', 'administration: read'),
    ]);
    const branch = answeredFields(about)['default_branch'];
    const details = await Promise.all([
        // GitHub answers with a conflict where none are selected
        ...(answeredFields(actions)['allowed_actions'] === 'selected'
            ? [ask('/actions/permissions/selected-actions', 'administration: read')]
            : []),
        ...(typeof branch === 'string' ? [askAll(`/rules/branches/${encodeURIComponent(branch)}`, 'metadata: read')] : []),
        ...collectedRows(rulesets, 'list').map(async ({ id }) => await ask(`/rulesets/${String(id)}`, 'metadata: read')),
        ...collectedRows(environments, 'environments')
            .filter(({ deployment_branch_policy: policy }) => (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(policy) && policy['custom_branch_policies'] === true)
            .map(async ({ name }) => askAll(`/environments/${encodeURIComponent(String(name))}/deployment-branch-policies`, 'actions: read')),
    ]);
    return [about, rulesets, environments, actions, ...settings, ...details];
}
async function askSource(name, needs, now, read) {
    try {
        const { answer: told, complete } = await read(name);
        const answer = (0,_github_without_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .r)(told);
        const time = new Date(now()).toISOString();
        return { name, state: 'read', time, digest: (0,_edited_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .answerDigest */ .d)(answer), complete, answer };
    }
    catch (error) {
        if (!(error instanceof _github_fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n) || error.status === undefined)
            throw error;
        // what is not shown to a token is not found, so that only a conflict says that there is no such setting
        return error.status === 409 ? { name, state: 'absent' } : { name, state: 'refused', needs };
    }
}
/** Every page of a list, as one answer in the form of the first. */
async function everyPage(api, name, needs) {
    const mark = name.includes('?') ? '&' : '?';
    let whole;
    for (let page = 1; page <= MAX_COLLECTED_PAGES; page += 1) {
        const { body, next } = await api.page(`${name}${mark}per_page=100&page=${page}`, needs);
        whole = page === 1 ? body : joinedPages(whole, body);
        if (next === undefined)
            return { answer: whole, complete: true };
    }
    return { answer: whole, complete: false };
}
function joinedPages(before, page) {
    if (Array.isArray(before) && Array.isArray(page))
        return [...before, ...page];
    if (!(0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(before) || !(0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(page))
        throw new _github_fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n('GitHub answered a page in another form than the first');
    const lists = Object.entries(page).filter(([, value]) => Array.isArray(value));
    return { ...before, ...Object.fromEntries(lists.map(([key, value]) => [key, joinedPages(before[key], value)])) };
}
function answeredFields(source) {
    return source?.state === 'read' && (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(source.answer) ? source.answer : {};
}
function collectedRows(source, member) {
    const rows = source?.state === 'read' && Array.isArray(source.answer) ? source.answer : answeredFields(source)[member];
    return Array.isArray(rows) ? rows.filter(_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4) : [];
}


/***/ }),

/***/ 97976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withEditsMarked),
/* harmony export */   d: () => (/* binding */ answerDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45999);
/* harmony import */ var _walls_state_collected_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64368);



/** SHA-256 of an answer as JSON. */
function answerDigest(answer) {
    const text = JSON.stringify(answer) ?? '';
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
}
/**
 * What was read, with each answer of a snapshot that is not the one that was collected marked as such. INVARIANT: such
 * an answer is gone from it, so that nothing can go by it.
 */
function withEditsMarked(value) {
    if (Array.isArray(value))
        return value.map(withEditsMarked);
    if (!(0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || value['made_by'] !== 'grantgate walls collect' || !Array.isArray(value['sources']))
        return value;
    return { ...value, sources: value['sources'].map(withEditMarked) };
}
function withEditMarked(source) {
    if (!(0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(source) || source['state'] !== 'read')
        return source;
    return source['digest'] === answerDigest(source['answer']) ? source : { name: source['name'], state: _walls_state_collected_state_js__WEBPACK_IMPORTED_MODULE_2__/* .EDITED */ .q0 };
}


/***/ }),

/***/ 63176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readLiveState),
/* harmony export */   p: () => (/* binding */ askLiveState)
/* harmony export */ });
/* harmony import */ var _walls_state_collected_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64368);
/* harmony import */ var _walls_state_read_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90322);
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81837);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94934);
/* harmony import */ var _collected_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95127);





/**
 * Asks GitHub for the settings of repositories, as `walls collect` does.
 * @throws UsageError without a token, or where GitHub cannot be reached
 */
async function readLiveState(given, terminal, repositories) {
    const token = (0,_github_session_js__WEBPACK_IMPORTED_MODULE_2__/* .ownToken */ .K8)(terminal);
    if (token === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('`--token` is given, and there is no token', 'set GH_TOKEN: `GH_TOKEN=$(gh auth token)`');
    return await (0,_github_session_js__WEBPACK_IMPORTED_MODULE_2__/* .withGitHub */ .WN)(given, terminal, token, async ({ api }) => askLiveState(api, repositories, terminal.now));
}
/** The settings of repositories, asked with an API that is already there. @throws FactError */
async function askLiveState(api, repositories, now) {
    const all = await Promise.all(repositories.map(async (repository) => await (0,_collected_js__WEBPACK_IMPORTED_MODULE_4__/* .collectRepository */ .r)(api, repository, now)));
    const states = all.flat().map(liveState);
    return { items: states.flatMap(({ items }) => items), sources: states.flatMap(({ sources }) => sources) };
}
function liveState(source) {
    const { name } = source;
    if (source.state === 'refused')
        return {
            items: [],
            sources: [{ name, state: 'refused', about: 'github', items: 0, partial: [], needs: source.needs }],
        };
    if (source.state === 'absent')
        return { items: [], sources: [{ name, state: 'absent', about: 'github', items: 0, partial: [] }] };
    const { answer, digest, complete } = source;
    const { items, partial } = (0,_walls_state_collected_state_js__WEBPACK_IMPORTED_MODULE_0__/* .readCollectedAnswer */ .MO)({ name, answer, isComplete: complete }, _walls_state_read_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readStateFile */ .qy);
    return { items, sources: [{ name, state: 'read', about: 'github', digest, items: items.length, partial }] };
}


/***/ }),

/***/ 14483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readStateFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91020);
/* harmony import */ var _walls_state_read_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90322);
/* harmony import */ var _edited_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97976);
/* harmony import */ var _walls_state_state_age_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42588);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52770);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94934);








/** An account with thousands of roles: 64 MB. */
const MAX_STATE_BYTES = 64 * 1024 * 1024;
/**
 * Reads files with the state of clouds and of GitHub; of a folder every file that ends in `.json`.
 * INVARIANT: of what is too old to say how things are now, nothing is taken but that it is old.
 * @throws UsageError naming the file that is not there, not JSON, or not recognised
 */
function readStateFiles(cwd, named, now) {
    return named.flatMap((path) => filesAt(cwd, path).map((file) => readOne(cwd, file, now)));
}
function filesAt(cwd, path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), { throwIfNoEntry: false });
    if (found === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`there is no ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(path)}`, 'give a file or a folder with `--state`');
    if (!found.isDirectory())
        return [path];
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path))
        .filter((name) => name.endsWith('.json'))
        .toSorted();
    if (files.length === 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(path)} holds no \`.json\` file`, 'give the folder that does');
    return files.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
}
function readOne(cwd, file, now) {
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), MAX_STATE_BYTES);
    if (read.kind !== 'text')
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(file)}: ${read.kind === 'missing' ? 'it is not there' : read.why}`, 'give a file with `--state`');
    if (Buffer.byteLength(read.text) > MAX_STATE_BYTES)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(file)} is larger than 64 MB`, 'ask for fewer roles, in several files');
    const state = (0,_walls_state_read_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readStateFile */ .qy)((0,_edited_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .withEditsMarked */ .c)(parse(file, read.text)), {
        file,
        stem: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file).replace(/\.json$/, ''),
    });
    if (state === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(file)} is JSON of a kind that is not known`, `these are known:\n  ${_walls_state_read_state_js__WEBPACK_IMPORTED_MODULE_2__/* .STATE_FORMATS */ .hC.join('\n  ')}`);
    const { items, partial, collectedAt = [] } = state;
    const stale = collectedAt.map((time) => (0,_walls_state_state_age_js__WEBPACK_IMPORTED_MODULE_7__/* .staleBecause */ .G)(time, now)).find((why) => why !== undefined);
    return stale === undefined
        ? { file, text: read.text, items, partial }
        : { file, text: read.text, items: [], partial: [...partial, stale] };
}
function parse(file, text) {
    const plain = text.replace(/^\u{feff}/u, '');
    if (plain.trim() === '')
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(file)} is empty`, 'the command that wrote it probably failed');
    try {
        return (0,_walls_state_read_state_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePages */ .Y7)(plain);
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        const at = /position (\d+)/.exec(said)?.[1];
        const line = at === undefined ? plain.trimEnd().split('\n').length : plain.slice(0, Number(at)).split('\n').length;
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(file)}, line ${line}: it is not JSON: ${said}`, 'ask for JSON: `--output json`, `--format json`, `-format=json`', { cause: error });
    }
}


/***/ }),

/***/ 65224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45999);

/** Such as `temp_clone_token`, with which a private repository can be cloned. */
const SECRET_KEY = /(?:^|_)(?:token|password|secret|private_key)$/i;
/** Such as `download_url` of a file in a private repository. */
const SECRET_ADDRESS = /^https?:\/\/\S+[?&](?:token|access_token|sig|signature)=/i;
/**
 * An answer of GitHub as it may be kept in a file: without the few texts in it that let whoever reads them in.
 * INVARIANT: every answer that is written to a file goes through this.
 */
function withoutCredentials(value) {
    if (Array.isArray(value))
        return value.map(withoutCredentials);
    if (!(0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, entry]) => {
        const isSecret = typeof entry === 'string' && (SECRET_KEY.test(key) || SECRET_ADDRESS.test(entry));
        return isSecret && entry !== '' ? [] : [[key, withoutCredentials(entry)]];
    }));
}


/***/ }),

/***/ 49598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sarifDocument)
/* harmony export */ });
/** Source: GitHub, "SARIF support for code scanning": more results than this are refused. */
const MAX_SARIF_RESULTS = 25_000;
/**
 * A SARIF document as code scanning takes it. Sources: OASIS, "Static Analysis Results Interchange Format (SARIF)
 * Version 2.1.0"; GitHub, "SARIF support for code scanning".
 */
function sarifDocument({ version, category, rules, results, notices, digest }) {
    const run = {
        tool: {
            driver: {
                name: 'grantgate',
                semanticVersion: version,
                informationUri: 'https://github.com/grantgate/grantgate',
                rules: rules.map(ruleEntry),
            },
        },
        automationDetails: { id: `grantgate/${category}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [
            {
                executionSuccessful: notices.every(({ level }) => level === 'warning'),
                ...(notices.length === 0
                    ? {}
                    : {
                        toolExecutionNotifications: notices.map(({ level = 'error', text, place }) => ({
                            level,
                            message: { text: plainMessage(text) },
                            locations: [placeEntry(place)],
                        })),
                    }),
            },
        ],
        results: results.slice(0, MAX_SARIF_RESULTS).map(resultEntries(rules, digest)),
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, undefined, 2)}\n`;
}
function ruleEntry({ id, summary, full = summary, page, level, score, tags = [] }) {
    return {
        id,
        // one that says no more than the id is left out: SARIF1001
        ...(id.includes('-')
            ? { name: id.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()) }
            : {}),
        shortDescription: { text: summary },
        fullDescription: { text: full },
        helpUri: page,
        help: { text: full, markdown: `${full}\n\n[More about \`${id}\`](${page})` },
        defaultConfiguration: { level },
        properties: {
            precision: 'high',
            // GitHub keeps ten of them
            tags: ['security', ...tags].slice(0, 10),
            ...(score === undefined ? {} : { 'security-severity': score.toFixed(1) }),
        },
    };
}
/** Two results that are known by the same text are told apart by their number. */
function resultEntries(rules, digest) {
    const index = new Map(rules.map(({ id }, place) => [id, place]));
    const seen = new Map();
    return ({ rule, level, text, place, known }) => {
        const key = `${rule} ${known}`;
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return {
            ruleId: rule,
            ruleIndex: index.get(rule),
            level,
            message: { text: plainMessage(text) },
            locations: [placeEntry(place)],
            partialFingerprints: { primaryLocationLineHash: `${digest(key).slice(0, 16)}:${count}` },
        };
    };
}
/** SARIF 2.1.0, 3.11.6: `[words](address)` in a message would be a link, and a name may hold one. */
function plainMessage(text) {
    return text.replaceAll('](', '] (');
}
function placeEntry({ file, line, column }) {
    const uri = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
    const [startLine, startColumn] = [Math.max(line, 1), Math.max(column, 1)];
    return {
        physicalLocation: {
            artifactLocation: { uri },
            region: { startLine, startColumn, endLine: startLine, endColumn: startColumn + 1 },
        },
    };
}


/***/ }),

/***/ 87375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ auditSentence),
/* harmony export */   w: () => (/* binding */ tokenLines)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47457);

/** What was found, in one or two sentences, with the names of the case. */
function auditSentence(finding) {
    if (finding.outcome === 'unknown')
        return `It could not be determined: ${finding.why.join('; ')}.`;
    const { issuer } = finding.facts;
    if (issuer !== undefined)
        return `Tokens of \`${issuer}\` get in. It is not GitHub: whoever runs it writes any token.`;
    const { what } = _finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .WALL_FINDING_WORDS */ .X[finding.id];
    const more = caseWords(finding.facts);
    return more === '' ? what : `${what} ${more}`;
}
function caseWords(facts) {
    const { principal, claim, operator, seconds, limit, policy, values, gate, what, why, who, ref } = facts;
    if (principal !== undefined)
        return 'Whoever has an account at AWS does, without any token: the principal is `*`.';
    if (operator !== undefined)
        return `\`${operator}\` on \`${String(claim)}\` does.`;
    if (seconds !== undefined)
        return `They last ${seconds} seconds, and the policy allows ${String(limit)}.`;
    if (policy !== undefined)
        return `\`${policy}\` says so.`;
    if (values !== undefined)
        return `They are: ${values}.`;
    if (ref !== undefined)
        return `\`${ref}\` has no rule that asks for a pull request.`;
    if (gate === 'none')
        return 'The policy does not name the gated workflow in `walls.gate`.';
    if (gate === 'yes')
        return 'Such a job runs the gate, which refuses it: the trust is only wider than it need be.';
    if (what !== undefined)
        return what === 'ref' ? 'The ref has none.' : 'The environment has none.';
    if (who !== undefined)
        return `That is: ${who}.`;
    return why === undefined ? '' : `It is ${why === 'empty' ? 'for no ref' : `set to \`${why}\``}.`;
}
/** Claims that tell people what kind of job a token is of, in the order in which they say it. */
const SHOWN_CLAIMS = [
    'sub',
    'aud',
    'repository',
    'repository_id',
    'ref',
    'environment',
    'job_workflow_ref',
];
/** A token as people read it: a line for each claim that matters. */
function tokenLines(token) {
    return SHOWN_CLAIMS.flatMap((claim) => (token[claim] === undefined ? [] : [`${claim}: ${token[claim]}`]));
}


/***/ }),

/***/ 47457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ WALL_FINDING_WORDS)
/* harmony export */ });
const GENERATED = 'Take what `grantgate walls` writes for it';
/** The words of each finding; the names in it are said beside them. */
const WALL_FINDING_WORDS = {
    'trust-open-to-github': {
        what: 'A job of any account on GitHub gets in.',
        why: 'Whoever has a repository anywhere on GitHub can have these credentials.',
        fix: `${GENERATED}: it asks for the repository by its number.`,
    },
    'trust-open-to-owner': {
        what: 'A job of another repository of the same owner gets in.',
        why: 'Whoever may push to any repository of the owner, or create one, can have these credentials.',
        fix: `${GENERATED}: it asks for the one repository by its number.`,
    },
    'trust-open-to-repository': {
        what: 'A job gets in from a branch, a tag, an environment or a pull request that no role means.',
        why: 'Whoever may push any branch to the repository can have these credentials, with a workflow of their own.',
        fix: `${GENERATED}: it asks for the refs and environments of the role.`,
    },
    'trust-open-to-pushers': {
        what: 'A job gets in from a ref, or through an environment, that has no rules.',
        why: 'Whoever may push to that ref, or name that environment, decides what the job does.',
        fix: 'Protect the branch by a ruleset with reviews, or give the environment reviewers or branches of its own.',
    },
    'trust-not-gate-bound': {
        what: 'A job gets in without the gate.',
        why: 'A workflow from which the gate was removed has the same credentials, with no grant asked for.',
        fix: `${GENERATED}: it asks for the gated workflow by \`job_workflow_ref\`. The policy names it in \`walls.gate\`.`,
    },
    'trust-gate-movable': {
        what: 'The gated workflow is trusted at a ref that can be moved.',
        why: 'Whoever moves that ref puts another workflow in place of the gate.',
        fix: 'Trust it at the default branch alone, and protect that branch by a ruleset with reviews.',
    },
    'trust-by-name': {
        what: 'A repository is known by its name, and not by its number.',
        why: 'A name that is given up, with its account, can be taken by somebody else, who then gets in.',
        fix: `${GENERATED}: it asks for \`repository_id\`, or for a subject with the numbers in it.`,
    },
    'trust-audience': {
        what: 'A token for another audience gets in.',
        why: 'A token that a job shows to some other service can be traded here by that service.',
        fix: 'Ask for one audience, exactly.',
    },
    'trust-absent-claim-passes': {
        what: 'A condition says yes of a token that lacks its claim.',
        why: 'It bounds nothing where the claim is missing or its name is misspelt.',
        fix: 'Use `StringEquals` or `StringLike`, without `ForAllValues`, `IfExists` or a negation.',
    },
    'trust-undecided': {
        what: 'Part of the document is not understood.',
        why: 'What it lets in cannot be said, so it is not taken for safe.',
        fix: 'Write it with equality of claims, or look at it by hand.',
    },
    'trust-narrower': {
        what: 'A job that the policy means is refused by the cloud.',
        why: 'People with a grant will be refused, and it looks like a fault of the gate.',
        fix: `${GENERATED}, or narrow the role in the policy.`,
    },
    'trust-missing': {
        what: 'The policy names something that is not there.',
        why: 'Runs of this role will fail at the cloud.',
        fix: 'Create it from what `grantgate walls` writes, or give the file that holds it with `--state`.',
    },
    'trust-orphan': {
        what: 'It trusts the repository, and no role of the policy names it.',
        why: 'Nobody approves, bounds or ends what is reached by it.',
        fix: 'Remove the trust, or name it in a role of the policy.',
    },
    'role-wider-than-role': {
        what: 'The identity may do everything, and no session policy shrinks it.',
        why: 'A grant for one purpose opens the whole account.',
        fix: 'Give the role what it needs only, or a `policy` in the credential.',
    },
    'session-too-long': {
        what: 'Sessions may last longer than the policy allows.',
        why: 'Whoever gets in past the gate keeps the credentials for longer.',
        fix: 'Lower the longest session to `limits.session`.',
    },
    'one-identity-many-environments': {
        what: 'One identity is used for several environments.',
        why: 'What a job may do in one of them it may do in all.',
        fix: 'Give each environment an identity of its own.',
    },
    'one-identity-many-roles': {
        what: 'One identity is used by several roles.',
        why: 'A grant for one of them gives what the others were meant to have.',
        fix: 'Give each role an identity of its own.',
    },
    'environment-unprotected': {
        what: 'An environment of a role has no rules.',
        why: 'Any job of any branch may name it.',
        fix: 'Give it reviewers, or the branches of the role.',
    },
    'environment-admin-bypass': {
        what: 'Administrators may deploy past the rules of the environment.',
        why: 'A token of an administrator is enough to leave the review out.',
        fix: 'Turn off “Allow administrators to bypass configured protection rules”.',
    },
    'environment-self-review': {
        what: 'Whoever started a deployment may approve it.',
        why: 'One person alone reaches the environment.',
        fix: 'Turn on “Prevent self-review”.',
    },
    'environment-missing': {
        what: 'A role names an environment that is not there.',
        why: 'GitHub creates it for the first job that names it, without any rule.',
        fix: 'Create it with its rules.',
    },
    'policy-branch-unprotected': {
        what: 'The branch that the policy is read from has no rule that asks for an approved pull request.',
        why: 'Whoever may push to it writes the policy and the grants.',
        fix: 'Create a ruleset for the default branch: `grantgate walls --for github` writes it.',
    },
    'ruleset-bypass': {
        what: 'Somebody may bypass a ruleset.',
        why: 'The rule does not hold for them, nor for whoever has their token.',
        fix: 'Remove them. Whoever may bypass for pull requests only can still merge one that nobody reviewed.',
    },
    'ruleset-inert': {
        what: 'A ruleset protects nothing: it is not active, or it names no ref.',
        why: 'It looks like protection, and is none.',
        fix: 'Activate it, and name the refs that it is for.',
    },
    'tag-ruleset-missing': {
        what: 'The tags by which access is revoked can be moved or deleted.',
        why: 'Whoever may push can bring revoked access back.',
        fix: 'Create the ruleset: `grantgate grant ruleset` does.',
    },
    'actions-unpinned': {
        what: 'Any action may run, at a tag that can be moved.',
        why: 'Whoever takes over an action runs code beside the credentials.',
        fix: 'Allow selected actions, and require full-length commit SHAs.',
    },
    'actions-may-approve': {
        what: 'The token of workflows may write, or approve pull requests, without being asked to.',
        why: 'A workflow can take the place of a reviewer.',
        fix: 'Make the default token read-only, and turn approvals by Actions off.',
    },
};


/***/ }),

/***/ 87057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CX: () => (/* binding */ TRUST_CLASSES),
  uk: () => (/* binding */ askTrust),
  LR: () => (/* binding */ askWithoutGate),
  Hc: () => (/* binding */ trustClass)
});

;// CONCATENATED MODULE: ./lib/walls/inclusion/alternatives.js
/** More cases than this are not looked at one by one. */
const MAX_CASES = 64;
/**
 * Formulas of which one holds wherever the whole does. Whether a token is in any of them is the sum of their cases,
 * where the whole would take the product; so each statement of a document is looked at by itself.
 */
function alternativesOf(formula) {
    if (formula.kind === 'some') {
        const all = formula.parts.flatMap(alternativesOf);
        return all.length > MAX_CASES ? [formula] : all;
    }
    if (formula.kind !== 'all')
        return [formula];
    let rows = [[]];
    for (const part of formula.parts) {
        const choices = alternativesOf(part);
        const fits = rows.length * choices.length <= MAX_CASES;
        rows = fits ? rows.flatMap((row) => choices.map((one) => [...row, one])) : rows.map((row) => [...row, part]);
    }
    return rows.map((parts) => ({ kind: 'all', parts: parts.flatMap(partsOfAll) }));
}
function partsOfAll(formula) {
    return formula.kind === 'all' ? formula.parts.flatMap(partsOfAll) : [formula];
}

// EXTERNAL MODULE: ./lib/walls/token.js
var token = __webpack_require__(33008);
// EXTERNAL MODULE: ./lib/walls/inclusion/track.js
var track = __webpack_require__(33003);
;// CONCATENATED MODULE: ./lib/walls/inclusion/split-track.js
/**
 * The parts of a track that these claims make: two variables are in one part only where a claim is made of both.
 * Looking at each by itself takes the sum of the cases, and not the product.
 */
function splitTrack({ variables, terms }, claims) {
    let groups = [];
    for (const term of terms.filter(({ claim }) => claims.has(claim))) {
        const numbers = variableNumbers(term);
        const linked = groups.filter((group) => numbers.some((number) => group.numbers.has(number)));
        groups = [
            ...groups.filter((group) => !linked.includes(group)),
            {
                numbers: new Set([...linked.flatMap((group) => [...group.numbers]), ...numbers]),
                terms: [...linked.flatMap((group) => group.terms), term],
            },
        ];
    }
    return groups.map((group) => {
        const numbers = [...group.numbers].toSorted((a, b) => a - b);
        return {
            numbers,
            track: {
                variables: numbers.flatMap((number) => variables[number] ?? []),
                terms: group.terms.map((term) => renumbered(term, numbers)),
            },
        };
    });
}
function variableNumbers({ parts }) {
    return parts.flatMap((part) => (typeof part === 'string' ? [] : [part.variable]));
}
function renumbered({ claim, parts }, numbers) {
    return {
        claim,
        parts: parts.map((part) => typeof part === 'string' ? part : { ...part, variable: numbers.indexOf(part.variable) }),
    };
}

// EXTERNAL MODULE: ./lib/walls/inclusion/truth.js
var inclusion_truth = __webpack_require__(48785);
;// CONCATENATED MODULE: ./lib/walls/inclusion/work.js
/** What the questions about one document may take together, in steps; more than a second of them nobody waits for. */
const MAX_WORK_STEPS = 2_000_000;
/** How much was done for a document: what is written to take forever is undecided instead. */
class Work {
    left;
    constructor(steps = MAX_WORK_STEPS) {
        this.left = steps;
    }
    spend(steps) {
        this.left -= steps;
    }
    get isOver() {
        return this.left <= 0;
    }
}

;// CONCATENATED MODULE: ./lib/walls/inclusion/alphabet.js
/** Characters that a class may tell apart. */
const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));
/** Characters that a place of a pattern tells from all others. */
function namedCharacters(characters) {
    switch (characters.kind) {
        case 'any':
            return [];
        case 'segment':
            return ['/'];
        case 'class':
            return PRINTABLE;
        case 'one': {
            const { character } = characters;
            return characters.caseless === true
                ? [...new Set([character, character.toLowerCase(), character.toUpperCase()])]
                : [character];
        }
    }
}
/**
 * A character that is none of these, to stand for all others: of the samples, those that look best first.
 */
function otherCharacter(named, samples, allowed) {
    const isOther = (character) => !named.has(character) && allowed.test(character);
    return Array.from(samples).find(isOther) ?? PRINTABLE.find(isOther);
}

;// CONCATENATED MODULE: ./lib/walls/inclusion/character-test.js

const tests = new Map();
/** The test of an expression for one character. */
function characterTest(expression) {
    const key = String(expression);
    const known = tests.get(key);
    if (known !== undefined)
        return known;
    const made = makeTest(expression);
    tests.set(key, made);
    return made;
}
/** Names of characters are short texts of a few forms: so many of them are kept. */
const MAX_CACHED_CHARACTERS = 10_000;
function makeTest(expression) {
    const allowed = new Map();
    const others = new Map();
    return {
        allows: (character) => {
            const known = allowed.get(character);
            if (known !== undefined)
                return known;
            const made = expression.test(character);
            if (allowed.size < MAX_CACHED_CHARACTERS)
                allowed.set(character, made);
            return made;
        },
        other: (named, samples) => {
            const key = `${samples} ${named.join('')}`;
            if (others.has(key))
                return others.get(key);
            const made = otherCharacter(new Set(named), samples, expression);
            if (others.size < MAX_CACHED_CHARACTERS)
                others.set(key, made);
            return made;
        },
    };
}

// EXTERNAL MODULE: ./lib/walls/characters.js
var characters = __webpack_require__(90673);
// EXTERNAL MODULE: ./lib/walls/inclusion/language-key.js
var language_key = __webpack_require__(66474);
;// CONCATENATED MODULE: ./lib/walls/inclusion/automaton.js



/** Whatever comes, the text is not in the language. */
const NOTHING_INDEX = 0;
/** Whatever comes, the text is in the language. */
const EVERYTHING_INDEX = 1;
const MAX_CACHED_LANGUAGES = 2000;
const cachedAutomata = new Map();
/** An automaton of a language; the same one for the same language, since what it has read once it need not again. */
function automatonOf(language) {
    const key = (0,language_key/* languageKey */.Y)(language);
    const known = cachedAutomata.get(key);
    if (known !== undefined)
        return known;
    const made = makeAutomaton(language);
    if (cachedAutomata.size >= MAX_CACHED_LANGUAGES)
        cachedAutomata.clear();
    cachedAutomata.set(key, made);
    return made;
}
function makeAutomaton(language) {
    const states = [[], []];
    const numbers = new Map();
    const named = [];
    const steps = [undefined, undefined];
    const stateOf = (positions) => {
        if (positions.length === 0)
            return NOTHING_INDEX;
        if (positions.some(({ pattern, place }) => isRest(pattern, place)))
            return EVERYTHING_INDEX;
        const key = positions.map(({ number, place }) => `${number}.${place}`).join(' ');
        const known = numbers.get(key);
        if (known !== undefined)
            return known;
        numbers.set(key, states.length);
        steps.push(undefined);
        return states.push(positions) - 1;
    };
    const start = stateOf(language.flatMap((pattern, number) => reached(pattern, number, 0)));
    return {
        start,
        next: (state, character, work) => {
            if (state <= EVERYTHING_INDEX)
                return state;
            // the same whether it was read before or not, so that the order of questions changes no answer
            work.spend(1 + Math.floor((states[state]?.length ?? 0) / 4));
            const known = steps[state]?.get(character);
            if (known !== undefined)
                return known;
            const after = stateOf(positionsAfter(states[state] ?? [], character));
            // most lead nowhere, which is seen again as fast as it is looked up
            if (after !== NOTHING_INDEX)
                (steps[state] ??= new Map()).set(character, after);
            return after;
        },
        named: (state) => {
            const known = named[state];
            if (known !== undefined)
                return known;
            named[state] = charactersAt(states[state] ?? []);
            return named[state];
        },
        accepts: (state) => state === EVERYTHING_INDEX || (states[state] ?? []).some(({ pattern, place }) => place === pattern.length),
    };
}
/** Characters that lead elsewhere than all the others do, each once. */
function charactersAt(positions) {
    const found = positions.flatMap(({ pattern, place }) => {
        const characters = pattern[place]?.characters;
        return characters === undefined ? [] : namedCharacters(characters);
    });
    return [...new Set(found)];
}
function positionsAfter(positions, character) {
    const after = [];
    for (const { pattern, number, place } of positions) {
        const found = pattern[place];
        if (found === undefined || !(0,characters/* allowsCharacter */.m)(found.characters, character))
            continue;
        after.push(...reached(pattern, number, found.many ? place : place + 1));
    }
    if (after.length < 2)
        return after;
    const sorted = after.toSorted((a, b) => a.number - b.number || a.place - b.place);
    return sorted.filter((one, index) => {
        const before = sorted[index - 1];
        return before === undefined || before.number !== one.number || before.place !== one.place;
    });
}
/** A place, and those after it that what may be left out leads to. */
function reached(pattern, number, place) {
    const here = { pattern, number, place };
    return pattern[place]?.many === true ? [here, ...reached(pattern, number, place + 1)] : [here];
}
/** Whether only “any text” is left of the pattern. */
function isRest(pattern, place) {
    const last = pattern[place];
    return place === pattern.length - 1 && last?.many === true && last.characters.kind === 'any';
}

;// CONCATENATED MODULE: ./lib/walls/inclusion/walk-track.js



/** More than this nobody waits for: the question is then undecided. */
const MAX_STATES = 30_000;
/** Three states each: 3³² is the last power of three below 2⁵³. */
const MAX_JUDGED_ATOMS = 32;
/**
 * Every outcome of a track, with its shortest values: a breadth-first walk over the states of all automata at once.
 * `isPossible` is asked what may still come of the atoms; where nothing wanted can, the walk goes no further. Gives
 * `undefined` where there are too many states.
 */
function walkTrack(track, atoms, isPossible, work) {
    return new TrackWalk(track, atoms, isPossible, work).outcomes();
}
class TrackWalk {
    automata;
    variables;
    /** For each atom the texts of its claim before each variable, and after the last. */
    between;
    found = new Map();
    judged = new Map();
    seen = new Set();
    queue = [];
    isPossible;
    work;
    constructor(track, atoms, isPossible, work) {
        this.work = work;
        this.automata = atoms.map(({ atom }) => automatonOf(atom.language));
        this.variables = track.variables.map((variable, number) => walked(variable, number, atoms));
        this.between = atoms.map(({ term }) => textsBetween(term, track.variables.length));
        this.isPossible = isPossible;
    }
    outcomes() {
        const atoms = this.automata.map(({ start }) => start);
        this.add(this.enter({ ...ORIGIN, atoms }, 0));
        for (let index = 0; index < this.queue.length; index += 1) {
            if (this.seen.size > MAX_STATES || this.work.isOver)
                return undefined;
            const step = this.queue[index];
            if (step === undefined)
                continue;
            const variable = this.variables[step.variable];
            if (variable === undefined)
                keepOutcome(step, this.automata, this.found);
            else
                for (const character of alphabetAt(step, variable, this.automata))
                    this.read(step, character, variable);
        }
        return [...this.found.values()].filter(({ truths }) => this.isPossible(truths));
    }
    enter(step, variable) {
        return {
            ...step,
            variable,
            hasBegun: false,
            within: this.variables[variable]?.within?.start ?? EVERYTHING_INDEX,
            without: this.variables[variable]?.without?.start ?? NOTHING_INDEX,
            atoms: step.atoms.map((state, index) => stateAfter(this.automata[index], state, this.between[index]?.[variable] ?? '', this.work)),
            parent: step,
            character: '',
        };
    }
    /** Keeps a step to go on from, and what begins at once where the variable may end there. */
    add(step) {
        const key = stepKey(step);
        if (this.seen.has(key) || !this.mayGoOn(step))
            return;
        this.seen.add(key);
        this.queue.push(step);
        const variable = this.variables[step.variable];
        if (variable !== undefined && step.hasBegun && mayEnd(step, variable))
            this.add(this.enter(step, step.variable + 1));
    }
    mayGoOn({ atoms }) {
        // more atoms than a number can hold are judged each time
        const key = atoms.length <= MAX_JUDGED_ATOMS ? atoms.reduce((all, state) => all * 3 + Math.min(state, 2), 0) : -1;
        const known = key < 0 ? undefined : this.judged.get(key);
        if (known !== undefined)
            return known;
        const judged = this.isPossible(atoms.map(truthsOf));
        if (key >= 0)
            this.judged.set(key, judged);
        return judged;
    }
    read(step, character, variable) {
        this.work.spend(1);
        if (!mayStand(step, variable, character))
            return;
        const within = variable.within?.next(step.within, character, this.work) ?? EVERYTHING_INDEX;
        if (within === NOTHING_INDEX)
            return;
        this.add({
            variable: step.variable,
            hasBegun: true,
            within,
            without: variable.without?.next(step.without, character, this.work) ?? NOTHING_INDEX,
            atoms: step.atoms.map((state, index) => {
                const how = variable.reads[index];
                if (how === 'not')
                    return state;
                return stateAfter(this.automata[index], state, how === 'escaped' && character === ':' ? '%3A' : character, this.work);
            }),
            length: step.length + 1,
            parent: step,
            character,
        });
    }
}
const ORIGIN = {
    variable: -1,
    hasBegun: true,
    within: EVERYTHING_INDEX,
    without: NOTHING_INDEX,
    atoms: [],
    length: 0,
    parent: undefined,
    character: '',
};
function walked(variable, number, atoms) {
    const reads = atoms.map(({ term }) => {
        const part = term.parts.find((one) => typeof one !== 'string' && one.variable === number);
        if (part === undefined || typeof part === 'string')
            return 'not';
        return part.escaped === true ? 'escaped' : 'plain';
    });
    const { within, without, first, rest, samples } = variable;
    return {
        samples,
        first: characterTest(first),
        rest: characterTest(rest),
        within: within === undefined ? undefined : automatonOf(within),
        without: without === undefined ? undefined : automatonOf(without),
        reads,
    };
}
/** The texts of a term before each variable of the track, and after the last. */
function textsBetween({ parts }, count) {
    const texts = Array.from({ length: count + 1 }, () => '');
    let after = 0;
    for (const part of parts) {
        if (typeof part === 'string')
            texts[after] = `${texts[after] ?? ''}${part}`;
        else
            after = part.variable + 1;
    }
    return texts;
}
/**
 * Characters to try at a step: one that no automaton names, for all those that none names, and those that one does.
 */
function alphabetAt(step, variable, automata) {
    const named = [];
    nameInto(named, variable.within, step.within);
    nameInto(named, variable.without, step.without);
    for (const [index, how] of variable.reads.entries()) {
        if (how === 'not')
            continue;
        nameInto(named, automata[index], step.atoms[index] ?? NOTHING_INDEX);
        // a colon is escaped where it stands in `sub`
        if (how === 'escaped' && !named.includes(':'))
            named.push(':');
    }
    const other = (step.hasBegun ? variable.rest : variable.first).other(named, variable.samples);
    return other === undefined ? named : [other, ...named];
}
function nameInto(named, automaton, state) {
    for (const character of automaton?.named(state) ?? [])
        if (!named.includes(character))
            named.push(character);
}
function mayStand({ hasBegun }, { first, rest }, character) {
    return (hasBegun ? rest : first).allows(character);
}
function stepKey({ variable, hasBegun, within, without, atoms }) {
    let key = `${variable}${hasBegun ? ' ' : '!'}${within} ${without}`;
    for (const state of atoms)
        key += ` ${state}`;
    return key;
}
function stateAfter(automaton, from, text, work) {
    let state = from;
    for (let index = 0; index < text.length && state > EVERYTHING_INDEX; index += 1)
        state = automaton?.next(state, text[index] ?? '', work) ?? NOTHING_INDEX;
    return state;
}
function mayEnd(step, { within, without }) {
    return (within?.accepts(step.within) ?? true) && !(without?.accepts(step.without) ?? false);
}
function truthsOf(state) {
    if (state === NOTHING_INDEX)
        return inclusion_truth/* BIT */.O0.no;
    return state === EVERYTHING_INDEX ? inclusion_truth/* BIT */.O0.yes : inclusion_truth/* UNDECIDED */.Cz;
}
function keepOutcome(step, automata, outcomes) {
    const truths = step.atoms.map((state, index) => (automata[index]?.accepts(state) === true ? inclusion_truth/* BIT */.O0.yes : inclusion_truth/* BIT */.O0.no));
    const key = truths.join('');
    if (!outcomes.has(key))
        outcomes.set(key, { truths, values: chosenValues(step), length: step.length });
}
function chosenValues(last) {
    const values = Array.from({ length: last.variable }, () => '');
    for (let step = last; step !== undefined; step = step.parent)
        if (step.character !== '')
            values[step.variable] = `${step.character}${values[step.variable] ?? ''}`;
    return values;
}

;// CONCATENATED MODULE: ./lib/walls/inclusion/time-outcomes.js

/** Later moments count as longer than any name: an example of now is the better one. */
const LATER_CHARACTERS = 1000;
/** Every moment from now on at which the atoms about the time differ; none where there are no such atoms. */
function timeOutcomes(atoms, now) {
    const timed = atoms.flatMap((atom, number) => (atom.kind === 'time' ? [{ atom, number }] : []));
    if (timed.length === 0)
        return [];
    const bounds = timed.flatMap(({ atom: { from, before } }) => [from ?? now, before ?? now]);
    const moments = [...new Set([now, ...bounds])].filter((at) => at >= now).toSorted((a, b) => a - b);
    return [
        {
            numbers: timed.map(({ number }) => number),
            track: undefined,
            variables: [],
            found: moments.map((at, index) => ({
                at,
                truths: timed.map(({ atom }) => (holdsAt(atom, at) ? inclusion_truth/* BIT */.O0.yes : inclusion_truth/* BIT */.O0.no)),
                values: [],
                length: index * LATER_CHARACTERS,
            })),
        },
    ];
}
function holdsAt({ from, before }, at) {
    return (from === undefined || at >= from) && (before === undefined || at < before);
}

;// CONCATENATED MODULE: ./lib/walls/inclusion/find-token.js







const MAX_CHOICES = 200_000;
const IMPOSSIBLE = { numbers: [], track: undefined, variables: [], found: [] };
/**
 * Walks through a family once, for all questions that will be asked about it. `now` is in milliseconds since 1970:
 * nothing before it counts.
 */
function walkFamily(family, compiled, questions, now, work = new Work()) {
    const first = compiled.atoms.map((atom) => firstTruths(atom, family));
    const isPossible = (truths) => questions.some(({ evaluate, truth }) => (evaluate(truths) & inclusion_truth/* BIT */.O0[truth]) !== 0);
    const outcomes = [];
    if (!isPossible(first))
        return { family, first, outcomes: [IMPOSSIBLE], now };
    const claims = new Set(compiled.atoms.flatMap((atom) => (atom.kind === 'claim' ? [atom.claim] : [])));
    for (const track of family.tracks)
        for (const { track: part, numbers: variables } of splitTrack(track, claims)) {
            const { numbers, atoms } = atomsOf(part, compiled);
            const walked = walkTrack(part, atoms, (known) => isPossible(withKnown(first, numbers, known)), work);
            if (walked === undefined)
                return { family, first, outcomes: undefined, now };
            const found = track.isOptional === true ? [...walked, withoutClaims(atoms)] : walked;
            if (found.length === 0)
                return { family, first, outcomes: [IMPOSSIBLE], now };
            outcomes.push({ numbers, track, variables, found });
        }
    return { family, first, outcomes: [...outcomes, ...timeOutcomes(compiled.atoms, now)], now };
}
/** What the atoms say of a token that lacks the claims of a track. */
function withoutClaims(atoms) {
    return { truths: atoms.map(({ atom }) => inclusion_truth/* BIT */.O0[atom.absent]), values: [], length: 0 };
}
const KNOWN_CLAIMS = token/* TOKEN_CLAIMS */.wg;
/**
 * What is known of an atom before any token is looked at: a claim that the family lacks is absent, and of one that is
 * not modelled nothing is known.
 */
function firstTruths(atom, { tracks, unordered }) {
    if (atom.kind === 'time')
        return inclusion_truth/* UNDECIDED */.Cz;
    if (tracks.some(({ terms }) => terms.some(({ claim }) => claim === atom.claim)))
        return inclusion_truth/* UNDECIDED */.Cz;
    return KNOWN_CLAIMS.includes(atom.claim) && !unordered.includes(atom.claim) ? inclusion_truth/* BIT */.O0[atom.absent] : inclusion_truth/* BIT */.O0.unknown;
}
function atomsOf({ terms }, { atoms }) {
    const found = atoms.flatMap((atom, number) => {
        const term = atom.kind === 'claim' ? terms.find(({ claim }) => claim === atom.claim) : undefined;
        return atom.kind === 'claim' && term !== undefined ? [{ number, atom, term }] : [];
    });
    return { numbers: found.map(({ number }) => number), atoms: found };
}
function withKnown(truths, numbers, known) {
    const all = [...truths];
    for (const [index, number] of numbers.entries())
        all[number] = known[index] ?? 0;
    return all;
}
/** The shortest token of a family that is as wanted: tries the outcomes of all tracks together. */
function findToken({ outcomes, first, family, now }, { evaluate, truth }) {
    if (outcomes === undefined)
        return { kind: 'too-large' };
    let best;
    let tried = 0;
    const go = (depth, truths, chosen, length) => {
        tried += 1;
        if (tried > MAX_CHOICES || (best !== undefined && length >= best.length))
            return;
        if ((evaluate(truths) & inclusion_truth/* BIT */.O0[truth]) === 0)
            return;
        const here = outcomes[depth];
        if (here === undefined) {
            best = { chosen, length };
            return;
        }
        for (const one of here.found)
            go(depth + 1, withKnown(truths, here.numbers, one.truths), [...chosen, one], length + one.length);
    };
    go(0, first, [], 0);
    if (tried > MAX_CHOICES)
        return { kind: 'too-large' };
    return best === undefined ? { kind: 'none' } : foundToken(best, outcomes, family, now);
}
function foundToken({ chosen, length }, outcomes, family, now) {
    const values = new Map();
    for (const track of family.tracks) {
        // of what nothing is asked about, a claim that a token may lack is left out
        if (track.isOptional === true)
            continue;
        const sample = sampleOf(track);
        // INVARIANT: what nothing is asked about has to be possible as well, or there is no such token
        if (sample === 'impossible')
            return { kind: 'none' };
        if (sample === 'too-large')
            return { kind: 'too-large' };
        values.set(track, [...sample]);
    }
    for (const [index, { track, variables }] of outcomes.entries()) {
        const one = chosen[index];
        // a claim that the token lacks has no value
        if (track === undefined || one === undefined || one.values.length < variables.length)
            continue;
        const all = values.get(track) ?? [];
        for (const [place, variable] of variables.entries())
            all[variable] = one.values[place] ?? '';
        values.set(track, all);
    }
    const terms = family.tracks.flatMap((track) => {
        const known = values.get(track);
        return known === undefined ? [] : claimTexts(track, known);
    });
    const at = chosen.find((one) => one.at !== undefined)?.at ?? now;
    return { kind: 'found', token: Object.fromEntries(terms), at, length };
}
function claimTexts({ terms }, values) {
    return terms.map((term) => [term.claim, (0,track/* termText */.aq)(term, values)]);
}
const samples = new WeakMap();
/** Values of a track about which nothing is asked. */
function sampleOf(track) {
    const known = samples.get(track);
    if (known !== undefined)
        return known;
    const outcomes = walkTrack(track, [], () => true, new Work());
    const sample = outcomes === undefined ? 'too-large' : (outcomes[0]?.values ?? 'impossible');
    samples.set(track, sample);
    return sample;
}

// EXTERNAL MODULE: ./lib/walls/inclusion/formula.js
var inclusion_formula = __webpack_require__(54678);
;// CONCATENATED MODULE: ./lib/walls/ask-families.js




const NONE = { kind: 'none' };
const TOO_MANY_CASES = 'more cases than are looked at';
/** Whether any token of the families is in the set that a formula makes. */
function askFamilies({ families, notModelled }, formula, now, work) {
    const cases = alternativesOf(formula).map((one) => (0,inclusion_formula/* compileFormulas */.JS)([one]));
    const certain = firstFound(families, cases, 'yes', now, work);
    if (certain.kind === 'found')
        return { kind: 'token', found: certain };
    const why = [...(0,inclusion_formula/* notModelledIn */.xD)(formula), ...notModelled, ...unknownAmong(families, cases)];
    const possible = why.length === 0 ? { kind: 'none' } : firstFound(families, cases, 'unknown', now, work);
    if (possible.kind === 'found')
        return { kind: 'undecided', why: [...new Set(why)], found: possible };
    if (certain.kind === 'too-large' || possible.kind === 'too-large')
        return { kind: 'undecided', why: [...new Set([...why, TOO_MANY_CASES])] };
    return notModelled.length === 0 ? NONE : { kind: 'undecided', why: notModelled };
}
/** The shortest token of the first family that has one; else whether one of them was too large to say so. */
function firstFound(families, cases, truth, now, work) {
    let result = { kind: 'none' };
    for (const family of families) {
        let best;
        for (const compiled of cases) {
            const [evaluate] = compiled.evaluate;
            if (evaluate === undefined)
                continue;
            const wanted = { evaluate, truth };
            const found = findToken(walkFamily(family, compiled, [wanted], now, work), wanted);
            if (found.kind === 'too-large')
                result = found;
            else if (found.kind === 'found' && (best === undefined || found.length < best.length))
                best = found;
        }
        if (best !== undefined)
            return best;
    }
    return result;
}
/** Claims that are asked about, and of which nothing is known. */
function unknownAmong(families, cases) {
    const unordered = new Set(families.flatMap((family) => family.unordered));
    const asked = cases.flatMap(({ atoms }) => atoms.flatMap((atom) => (atom.kind === 'claim' ? [atom.claim] : [])));
    return [...new Set(asked)]
        .filter((claim) => unordered.has(claim) || !(isModelled(claim) || hasClaim(families, claim)))
        .map((claim) => `the claim \`${claim}\`, of which nothing is known`);
}
function isModelled(claim) {
    return token/* TOKEN_CLAIMS */.wg.some((known) => known === claim);
}
function hasClaim(families, claim) {
    return families.some(({ tracks }) => tracks.some(({ terms }) => terms.some((term) => term.claim === claim)));
}

// EXTERNAL MODULE: ./lib/walls/language.js
var language = __webpack_require__(77531);
// EXTERNAL MODULE: ./lib/walls/token-world.js + 3 modules
var token_world = __webpack_require__(12577);
;// CONCATENATED MODULE: ./lib/walls/meant-formula.js




/** The tokens that any of these credentials is meant for, as a condition. */
function meantFormula(meant, rules) {
    return (0,inclusion_formula/* anyHolds */.jd)(...meant.flatMap((one) => {
        const gate = rules.gate ? [gateHolds(one.gate)] : [];
        const audience = rules.audience === true ? [(0,inclusion_formula/* claimIn */.aY)('aud', (0,language/* literals */.v$)([one.audience]))] : [];
        // of what may be asked for as it stands in the policy, it also says by which events, and GitHub issues it
        const written = rules.asWritten === true
            ? [(0,inclusion_formula/* claimIn */.aY)('event_name', (0,language/* literals */.v$)(one.events)), (0,inclusion_formula/* claimIn */.aY)('iss', (0,language/* literals */.v$)([token/* GITHUB_ISSUER */.oX]))]
            : [];
        return one.places.map((place) => (0,inclusion_formula/* allHold */.J8)(placeHolds(place, one, rules), ...gate, ...audience, ...written));
    }));
}
/** Jobs that run the gated workflow; none where the policy does not name it. */
function gateHolds(gate) {
    return gate === undefined ? inclusion_formula.NO : (0,inclusion_formula/* claimIn */.aY)('job_workflow_ref', (0,language/* literals */.v$)([gate]));
}
function placeHolds(place, { never }, rules) {
    const { repository, branches, tags, environments, withoutEnvironment } = place;
    const names = rules.asWritten === true ? language/* globLanguage */.lw : (globs) => (0,language/* eitherCase */.EV)((0,language/* globLanguage */.lw)(globs));
    const refs = [...(0,token_world/* refLanguage */.Kk)('heads', (0,language/* globLanguage */.lw)(branches)), ...(0,token_world/* refLanguage */.Kk)('tags', (0,language/* globLanguage */.lw)(tags))];
    const neverRefs = [
        ...(0,token_world/* refLanguage */.Kk)('heads', (0,language/* globLanguage */.lw)(never.branches)),
        ...(0,token_world/* refLanguage */.Kk)('tags', (0,language/* globLanguage */.lw)(never.tags)),
    ];
    const isIn = (0,inclusion_formula/* allHold */.J8)(...environments.map((globs) => (0,inclusion_formula/* claimIn */.aY)('environment', names(globs))), 
    // INVARIANT: what is never allowed is compared without case, however the rest is compared
    (0,inclusion_formula/* noneHolds */.LQ)((0,inclusion_formula/* claimIn */.aY)('environment', (0,language/* eitherCase */.EV)((0,language/* globLanguage */.lw)(never.environments)))));
    const ref = (0,inclusion_formula/* allHold */.J8)((0,inclusion_formula/* claimIn */.aY)('ref', refs), (0,inclusion_formula/* noneHolds */.LQ)((0,inclusion_formula/* claimIn */.aY)('ref', neverRefs)));
    const hasEnvironment = (0,inclusion_formula/* claimIn */.aY)('environment', language/* ANY_TEXT */.hm);
    return (0,inclusion_formula/* allHold */.J8)(repository.id === ''
        ? (0,inclusion_formula/* claimIn */.aY)('repository', (0,language/* eitherCase */.EV)((0,language/* literals */.v$)([repository.repository])))
        : (0,inclusion_formula/* claimIn */.aY)('repository_id', (0,language/* literals */.v$)([repository.id])), (0,inclusion_formula/* anyHolds */.jd)((0,inclusion_formula/* allHold */.J8)(isIn, rules.environmentDecides === true ? inclusion_formula/* YES */._Y : ref), withoutEnvironment ? (0,inclusion_formula/* allHold */.J8)((0,inclusion_formula/* noneHolds */.LQ)(hasEnvironment), ref) : inclusion_formula.NO));
}

;// CONCATENATED MODULE: ./lib/walls/classify.js





/** Who gets in, the worst first. https://docs.github.com/actions/reference/security/oidc */
const TRUST_CLASSES = ['github', 'owner', 'repository', 'pushers', 'not-gate', 'gate', 'nobody'];
/** Asks every question about a trust. Pure. */
function askTrust({ trust, meant, world, now }) {
    const { admits } = trust;
    const gates = [...new Set(meant.flatMap(({ gate }) => gate ?? []))];
    const throughGate = gates.length === 0 ? gateHolds(undefined) : (0,inclusion_formula/* claimIn */.aY)('job_workflow_ref', (0,language/* literals */.v$)(gates));
    const loose = meantFormula(meant, { gate: false, environmentDecides: true });
    const placed = meantFormula(meant, { gate: false });
    const without = (0,inclusion_formula/* noneHolds */.LQ)(throughGate);
    const audiences = (0,language/* literals */.v$)(meant.flatMap(({ audience }) => sameAudiences(audience)));
    const work = new Work();
    const ask = (families, ...parts) => askFamilies(families, (0,inclusion_formula/* allHold */.J8)(...parts), now, work);
    const { own } = world;
    const asWritten = meantFormula(meant, { gate: gates.length > 0, asWritten: true, audience: true });
    const github = ask(world.github, admits);
    const owner = ask(world.owner, admits);
    const repository = ask(own, admits, (0,inclusion_formula/* noneHolds */.LQ)(loose), without);
    if (meant.length === 0)
        return { ...NOT_MEANT, github, owner, repository };
    return {
        github,
        owner,
        repository,
        pushers: ask(own, admits, loose, (0,inclusion_formula/* noneHolds */.LQ)(placed), without),
        notGate: ask(own, admits, placed, without),
        gateElsewhere: ask(own, admits, (0,inclusion_formula/* noneHolds */.LQ)(placed), throughGate),
        gate: ask(own, admits, placed, throughGate),
        sameName: ask(world.sameName, admits),
        audience: ask(own, admits, (0,inclusion_formula/* noneHolds */.LQ)((0,inclusion_formula/* claimIn */.aY)('aud', audiences))),
        narrower: ask(own, asWritten, (0,inclusion_formula/* noneHolds */.LQ)(admits)),
    };
}
/** Nothing else is asked of what no role names. */
const NOT_MEANT = {
    pushers: NONE,
    notGate: NONE,
    gateElsewhere: NONE,
    gate: NONE,
    sameName: NONE,
    audience: NONE,
    narrower: NONE,
};
/** A provider of Google Cloud that lists no audience takes its own name, with and without its scheme. */
function sameAudiences(audience) {
    return audience.startsWith('https://iam.googleapis.com/') ? [audience, audience.slice('https:'.length)] : [audience];
}
/** The worst class of which a token surely gets in. */
function trustClass(answers) {
    const order = [
        ['github', answers.github],
        ['owner', answers.owner],
        ['repository', answers.repository],
        ['pushers', answers.pushers],
        ['not-gate', answers.notGate],
        ['gate', answers.gate],
        ['gate', answers.gateElsewhere],
    ];
    return order.find(([, answer]) => answer.kind === 'token')?.[0] ?? 'nobody';
}
/**
 * Whether a job without the gate gets in from where it is meant to, on any ref in an environment of the role, if the
 * token is restricted so.
 */
function askWithoutGate({ trust, meant, world, now }, restricted) {
    const gates = meant.flatMap(({ gate }) => gate ?? []);
    const loose = meantFormula(meant, { gate: false, environmentDecides: true });
    const without = (0,inclusion_formula/* noneHolds */.LQ)((0,inclusion_formula/* claimIn */.aY)('job_workflow_ref', (0,language/* literals */.v$)(gates)));
    return askFamilies(world.own, (0,inclusion_formula/* allHold */.J8)(trust.admits, loose, without, restricted), now, new Work());
}


/***/ }),

/***/ 52948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ anyAdmits),
/* harmony export */   _: () => (/* binding */ matchesWildcard)
/* harmony export */ });
/**
 * Whether a text matches a pattern in which `*` is any text and, unless told otherwise, `?` any character. Each star
 * takes as little as it can, and only the last one is ever given more: time is at most the product of the lengths.
 */
function matchesWildcard(pattern, text, question = true) {
    let [at, place, star, from] = [0, 0, -1, 0];
    while (at < text.length) {
        const sign = pattern[place];
        if (sign === '*') {
            star = place;
            from = at;
            place += 1;
        }
        else if (sign === text[at] || (question && sign === '?')) {
            at += 1;
            place += 1;
        }
        else if (star >= 0) {
            from += 1;
            at = from;
            place = star + 1;
        }
        else
            return false;
    }
    while (pattern[place] === '*')
        place += 1;
    return place === pattern.length;
}
/** What several documents say, any of which may let a token in. */
function anyAdmits(verdicts) {
    if (verdicts.includes('admitted'))
        return 'admitted';
    return verdicts.includes('undecided') ? 'undecided' : 'refused';
}


/***/ }),

/***/ 98062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ auditWalls)
});

// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
// EXTERNAL MODULE: ./lib/walls/classify.js + 11 modules
var classify = __webpack_require__(87057);
// EXTERNAL MODULE: ./lib/walls/token-world.js + 3 modules
var token_world = __webpack_require__(12577);
// EXTERNAL MODULE: ./lib/walls/finding/finding-kinds.js
var finding_kinds = __webpack_require__(51008);
// EXTERNAL MODULE: ./lib/policy/glob.js + 1 modules
var glob = __webpack_require__(29121);
// EXTERNAL MODULE: ./lib/policy/scope-rule.js
var scope_rule = __webpack_require__(43457);
// EXTERNAL MODULE: ./lib/walls/language.js
var walls_language = __webpack_require__(77531);
// EXTERNAL MODULE: ./lib/walls/state/inventory.js
var inventory = __webpack_require__(69695);
;// CONCATENATED MODULE: ./lib/walls/finding/items-about.js

/** `owner/name` of the repository whose setting it is; `undefined` where that is not said. */
function repositoryOfItem(item) {
    return ('repository' in item ? item.repository : undefined) ?? item.source.repository;
}
/** Settings of one repository: those that say so, or that nobody else's can be. Of another's nothing follows. */
function itemsAbout(items, { repository, isOnly }) {
    return items.filter((item) => {
        const named = repositoryOfItem(item);
        return named === undefined ? isOnly : (0,fold/* isSameName */.yS)(named, repository);
    });
}

;// CONCATENATED MODULE: ./lib/walls/finding/trust-checks.js


/** Credentials of the policy that are about a trust. */
function rolesOf({ meant }) {
    return meant.map(({ role, credential }) => ({ role, credential }));
}
/** A finding about a trust. */
function failedTrust(trust, id, more = {}) {
    const { target, file } = trust;
    const severity = finding_kinds/* WALL_FINDING_KINDS */.RX[id].severity;
    return { outcome: 'fail', id, severity, target, file, roles: rolesOf(trust), facts: {}, ...more };
}
function unknownTrust(trust, id, answer) {
    const { target, file } = trust;
    const token = answer.found === undefined ? {} : { token: answer.found.token };
    return { outcome: 'unknown', id, target, file, roles: rolesOf(trust), why: answer.why, ...token };
}
/** A question whose answer is a token where something is wrong. */
function fromAnswer(trust, id, answer, more = {}) {
    if (answer.kind === 'none')
        return [];
    if (answer.kind === 'undecided')
        return [unknownTrust(trust, id, answer)];
    return [failedTrust(trust, id, { token: answer.found.token, at: answer.found.at, ...more })];
}
/** Whether an environment is among names as GitHub compares them. */
function hasName(names, name) {
    return names.some((one) => (0,fold/* isSameName */.yS)(one, name));
}

;// CONCATENATED MODULE: ./lib/walls/finding/environment-checks.js








/** An environment of a role without any rule: whoever may push may deploy there. */
function auditEnvironmentUnprotected(context) {
    return usedEnvironments(context).flatMap(({ environment, roles }) => {
        const { name, refs, reviewers, source } = environment;
        if (reviewers > 0)
            return [];
        const places = context.placesOf(repositoryOfItem(environment) ?? context.home);
        const own = places.environments?.find((one) => (0,fold/* isSameName */.yS)(one.name, name));
        const isEveryRef = NO_SUCH_REFS.some((ref) => (0,walls_language/* inLanguage */.oH)(own?.refs ?? [], ref));
        const isEmpty = refs === 'protected' && places.refs?.within.length === 0;
        if (refs === 'all' || isEveryRef || isEmpty)
            return [environmentFinding('environment-unprotected', environment, roles, { refs })];
        const why = unreadRules(refs, own, places);
        return why.length === 0
            ? []
            : [{ outcome: 'unknown', id: 'environment-unprotected', target: name, file: source.file, roles, why }];
    });
}
/** What was not given, by which its refs are told. */
function unreadRules(refs, own, places) {
    if (refs === 'protected' && places.refs === undefined)
        return ['the rules of branches, which were not given'];
    return refs === 'custom' && own?.isUnread !== false ? ['its deployment branch policies, which were not given'] : [];
}
/** Names that nobody gives a branch: what lets one of them in lets any in. */
const NO_SUCH_REFS = ['refs/heads/zz-no-such-branch', 'refs/heads/zz/no-such-branch'];
/** Administrators deploy past the rules of the environment. */
function auditEnvironmentAdminBypass(context) {
    return usedEnvironments(context).flatMap(({ environment, roles }) => {
        if (environment.adminsBypass === true)
            return [environmentFinding('environment-admin-bypass', environment, roles)];
        const { name: target, source } = environment;
        const why = ['GitHub did not say whether administrators may bypass its rules'];
        return environment.adminsBypass === undefined
            ? [{ outcome: 'unknown', id: 'environment-admin-bypass', target, file: source.file, roles, why }]
            : [];
    });
}
/** Whoever started a deployment may approve it. */
function auditEnvironmentSelfReview(context) {
    return usedEnvironments(context).flatMap(({ environment, roles }) => environment.reviewers > 0 && !environment.selfReviewPrevented
        ? [environmentFinding('environment-self-review', environment, roles)]
        : []);
}
/** A role names an environment that is not there: the first job that names it creates it, without a rule. */
function auditEnvironmentMissing(context) {
    const { policy, items, repositories, home, gaps } = context;
    // where a list may have been cut off, nothing is missing for sure
    if (gaps.some(({ about = 'github' }) => about === 'github'))
        return [];
    return [...policy.roles].flatMap(([role, { environments: patterns = [], repositories: named }]) => {
        const wanted = patterns.filter((pattern) => !/[*?[\\]/.test(pattern));
        return (named ?? [home]).flatMap((repository) => {
            const about = itemsAbout(items, { repository, isOnly: repositories.length <= 1 });
            const own = (0,inventory/* itemsOf */.z)(about, 'environment');
            if (own.length === 0 && !(0,inventory/* isNoneOf */.S)(about, 'environments'))
                return [];
            const names = own.map(({ name }) => name);
            return wanted.filter((pattern) => !hasName(names, pattern)).map((target) => missingEnvironment(target, role));
        });
    });
}
function missingEnvironment(target, role) {
    return {
        outcome: 'fail',
        id: 'environment-missing',
        severity: finding_kinds/* WALL_FINDING_KINDS */.RX['environment-missing'].severity,
        target,
        roles: [{ role, credential: '' }],
        facts: {},
    };
}
/** Environments that roles may deploy to; those of repositories in which no role runs are of no interest. */
function usedEnvironments({ policy, home, items }) {
    return (0,inventory/* itemsOf */.z)(items, 'environment').flatMap((environment) => {
        const repository = repositoryOfItem(environment) ?? home;
        const roles = [...policy.roles].flatMap(([name, role]) => (0,glob/* matchesAnyCaseless */.DR)(role.environments ?? [], environment.name) &&
            (0,glob/* matchesAnyCaseless */.DR)((0,scope_rule/* roleList */.r9)('repositories', role, home), repository)
            ? [{ role: name, credential: '' }]
            : []);
        return roles.length === 0 ? [] : [{ environment, roles }];
    });
}
function environmentFinding(id, { name, source }, roles, facts = {}) {
    return {
        outcome: 'fail',
        id,
        severity: finding_kinds/* WALL_FINDING_KINDS */.RX[id].severity,
        target: name,
        file: source.file,
        roles,
        facts,
    };
}

;// CONCATENATED MODULE: ./lib/walls/finding/not-asked.js





const NEEDED = [
    {
        command: 'gh api repos/REPO/environments',
        checks: ['environment-missing', 'environment-unprotected'],
        isThere: (own) => (0,inventory/* itemsOf */.z)(own, 'environment').length > 0 || (0,inventory/* isNoneOf */.S)(own, 'environments'),
        where: 'environments',
    },
    {
        command: 'gh api repos/REPO/rulesets/ID` for each ruleset, or `gh api repos/REPO/rules/branches/BRANCH',
        checks: ['policy-branch-unprotected'],
        isThere: (own) => hasRulesets(own) || (0,inventory/* itemsOf */.z)(own, 'effective-rules').length > 0,
        where: 'home',
    },
    {
        command: 'gh api repos/REPO/rulesets/ID` for each ruleset, or `gh api repos/REPO/rulesets',
        checks: ['tag-ruleset-missing', 'ruleset-bypass'],
        isThere: hasRulesets,
        where: 'home',
    },
    {
        command: 'gh api repos/REPO/actions/permissions',
        checks: ['actions-unpinned'],
        isThere: (own) => (0,inventory/* itemsOf */.z)(own, 'actions').some(({ allowedActions }) => allowedActions !== undefined),
        where: 'runs',
    },
    {
        command: 'gh api repos/REPO/actions/permissions/workflow',
        checks: ['actions-may-approve'],
        isThere: (own) => (0,inventory/* itemsOf */.z)(own, 'actions').some(({ tokenWrites }) => tokenWrites !== undefined),
        where: 'runs',
    },
];
function hasRulesets(own) {
    return (0,inventory/* itemsOf */.z)(own, 'ruleset').some(({ include }) => include !== undefined) || (0,inventory/* isNoneOf */.S)(own, 'rulesets');
}
/** Checks that could not be made, since what they look at was refused, or not asked for. */
function auditNotAsked({ policy, home, repositories, items }) {
    return repositories.flatMap(({ repository }) => {
        const own = itemsAbout(items, { repository, isOnly: repositories.length <= 1 });
        const roles = [...policy.roles.values()].filter((role) => (0,glob/* matchesAnyCaseless */.DR)((0,scope_rule/* roleList */.r9)('repositories', role, home), repository));
        const isNeeded = {
            home: (0,fold/* isSameName */.yS)(repository, home),
            runs: roles.length > 0,
            environments: roles.some(({ environments = [] }) => environments.length > 0),
        };
        return NEEDED.filter((one) => isNeeded[one.where] && !one.isThere(own)).flatMap(({ checks, command }) => checks.map((id) => {
            const why = [`\`${command.replaceAll('REPO', repository)}\` was not given`];
            return { outcome: 'unknown', id, target: repository, roles: [], why };
        }));
    });
}

// EXTERNAL MODULE: ./lib/walls/finding/target-name.js
var target_name = __webpack_require__(46380);
;// CONCATENATED MODULE: ./lib/walls/finding/one-identity.js


/** One identity of a cloud for credentials of several environments: what one may do, all may. */
function auditOneIdentityManyEnvironments({ policy, meant }) {
    return sharedTargets(meant, 'one-identity-many-environments', ({ role, credential }) => (policy.roles.get(role)?.credentials?.get(credential)?.environments ?? []).toSorted().join(', '));
}
/** One identity of a cloud for several roles. */
function auditOneIdentityManyRoles({ meant }) {
    return sharedTargets(meant, 'one-identity-many-roles', ({ role }) => role);
}
function sharedTargets(meant, id, valueOf) {
    const names = [...new Set(meant.map(({ target }) => (0,target_name/* targetName */.j)(target)))];
    return names.flatMap((target) => {
        const users = meant.filter((one) => (0,target_name/* targetName */.j)(one.target) === target);
        const values = [...new Set(users.map(valueOf))].filter((value) => value !== '');
        if (values.length < 2)
            return [];
        const roles = users.map(({ role, credential }) => ({ role, credential }));
        const { severity } = finding_kinds/* WALL_FINDING_KINDS */.RX[id];
        return [{ outcome: 'fail', id, severity, target, roles, facts: { values: values.join('; ') } }];
    });
}

// EXTERNAL MODULE: ./lib/policy/tag-rules.js
var tag_rules = __webpack_require__(76604);
;// CONCATENATED MODULE: ./lib/walls/finding/repository-checks.js






/** The branch that the policy is read from has no rule: whoever may push writes the policy. */
function auditPolicyBranchUnprotected(context) {
    const { home, repositories, placesOf } = context;
    const { refs } = placesOf(home);
    const branch = repositories.find(({ repository }) => (0,fold/* isSameName */.yS)(repository, home))?.defaultBranch ?? '';
    if (refs === undefined)
        return [];
    if (branch === '') {
        const why = ['which branch is the default one: `gh api` of the repository, which was not given'];
        return [{ outcome: 'unknown', id: 'policy-branch-unprotected', target: home, roles: [], why }];
    }
    const ref = `refs/heads/${branch}`;
    const isProtected = (0,walls_language/* inLanguage */.oH)(refs.within, ref) && !(0,walls_language/* inLanguage */.oH)(refs.without, ref);
    if (isProtected)
        return [];
    const own = itemsAbout(context.items, { repository: home, isOnly: repositories.length <= 1 });
    const classic = (0,inventory/* itemsOf */.z)(own, 'branch').find((one) => one.isProtected && one.name === branch);
    if (classic === undefined)
        return [repositoryFinding('policy-branch-unprotected', branch, undefined)];
    const why = ['what its classic protection asks for, which is not looked at'];
    return [
        { outcome: 'unknown', id: 'policy-branch-unprotected', target: branch, file: classic.source.file, roles: [], why },
    ];
}
/** A ruleset that is not active, or that matches no ref, protects nothing. */
function rulesetWithoutEffect({ items }) {
    return (0,inventory/* itemsOf */.z)(items, 'ruleset').flatMap((ruleset) => {
        const { name, enforcement, include, source } = ruleset;
        const why = enforcement === 'active' ? (include?.length === 0 ? 'empty' : undefined) : enforcement;
        return why === undefined ? [] : [repositoryFinding('ruleset-inert', name, source.file, { why })];
    });
}
/** Somebody is exempt from a ruleset, at any time. */
function auditRulesetBypass({ items }) {
    return (0,inventory/* itemsOf */.z)(items, 'ruleset').flatMap((ruleset) => {
        if (ruleset.enforcement !== 'active')
            return [];
        if (ruleset.bypass === undefined)
            return ruleset.include === undefined ? [] : [unseenBypass(ruleset)];
        if (ruleset.bypass.length === 0)
            return [];
        const always = ruleset.bypass.filter(({ bypass_mode: mode }) => mode !== 'pull_request');
        const who = (always.length > 0 ? always : ruleset.bypass).map(actorWords).join(', ');
        const found = repositoryFinding('ruleset-bypass', ruleset.name, ruleset.source.file, { who });
        // whoever may leave out the review of a pull request still has to open one, which is seen
        return [always.length > 0 ? found : { ...found, severity: 'medium' }];
    });
}
/** `Team 41`; an administrator of the organisation has no number. */
function actorWords(actor) {
    return ['actor_type', 'actor_id']
        .flatMap((name) => (typeof actor[name] === 'string' || typeof actor[name] === 'number' ? String(actor[name]) : []))
        .join(' ');
}
function unseenBypass({ name, source }) {
    return {
        outcome: 'unknown',
        id: 'ruleset-bypass',
        target: name,
        file: source.file,
        roles: [],
        why: ['GitHub shows who may bypass a ruleset only to those who may change it'],
    };
}
/** Tags that revoke access can be moved or deleted. */
function auditTagRulesetMissing({ items, home, repositories }) {
    const own = itemsAbout(items, { repository: home, isOnly: repositories.length <= 1 });
    const rulesets = (0,inventory/* itemsOf */.z)(own, 'ruleset').filter(({ include }) => include !== undefined);
    if (rulesets.length === 0 && !(0,inventory/* isNoneOf */.S)(own, 'rulesets'))
        return [];
    const kept = (0,tag_rules/* keepingOf */.r)(rulesets.filter(({ target, isChosen }) => target === 'tag' && !isChosen).map(tagRuleset));
    const isKept = KEPT_TAGS.every((area) => kept[area]);
    return isKept ? [] : [repositoryFinding('tag-ruleset-missing', 'refs/tags/grantgate/**/*', undefined)];
}
/** Tags of the gate that mean something, whatever the policy uses today. */
const KEPT_TAGS = ['brakes', 'uses', 'breakGlass', 'delegations'];
/** As the gate itself judges rulesets, in its own spelling. */
function tagRuleset({ name, enforcement, include = [], exclude, rules, bypass }) {
    return {
        name,
        enforcement: enforcement.toUpperCase(),
        include,
        exclude,
        rules: rules.map((rule) => rule.toUpperCase()),
        bypassers: bypass?.length,
    };
}
/** The token of a workflow may approve pull requests, or write, unless the workflow says otherwise. */
function auditActionsMayApprove({ items }) {
    return (0,inventory/* itemsOf */.z)(items, 'actions').flatMap(({ mayApprove, tokenWrites, source }) => mayApprove === true || tokenWrites === true
        ? [
            repositoryFinding('actions-may-approve', 'GITHUB_TOKEN', source.file, {
                approve: String(mayApprove === true),
                write: String(tokenWrites === true),
            }),
        ]
        : []);
}
/** Any action of anybody may run, at a tag that can be moved. */
function auditActionsUnpinned({ items }) {
    return (0,inventory/* itemsOf */.z)(items, 'actions').flatMap(({ allowedActions, shaPinning, source }) => allowedActions === 'all' && shaPinning !== true
        ? [repositoryFinding('actions-unpinned', 'Actions permissions', source.file)]
        : []);
}
function repositoryFinding(id, target, file, facts = {}) {
    const { severity } = finding_kinds/* WALL_FINDING_KINDS */.RX[id];
    return { outcome: 'fail', id, severity, target, ...(file === undefined ? {} : { file }), roles: [], facts };
}

// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(45999);
;// CONCATENATED MODULE: ./lib/walls/finding/role-wider-than-role.js



const WIDE_POLICIES = /:policy\/(?:AdministratorAccess|IAMFullAccess|PowerUserAccess)$/;
/** A role of AWS may do everything, and nothing shrinks the session that is made of it. */
function roleWiderThanRole({ policy, meant, items }) {
    return (0,inventory/* itemsOf */.z)(items, 'aws-role').flatMap(({ arn = '', policies, source }) => {
        const roles = meant.filter(({ target, role, credential }) => {
            const aws = policy.roles.get(role)?.credentials?.get(credential)?.aws;
            const isBounded = aws?.policy !== undefined || (aws?.policies?.length ?? 0) > 0;
            return target.kind === 'aws' && target.role === arn && !isBounded;
        });
        const wide = policies.find(({ name, document }) => WIDE_POLICIES.test(name) || allowsAll(document));
        if (roles.length === 0 || wide === undefined)
            return [];
        return [
            {
                outcome: 'fail',
                id: 'role-wider-than-role',
                severity: finding_kinds/* WALL_FINDING_KINDS */.RX['role-wider-than-role'].severity,
                target: arn,
                file: source.file,
                roles: roles.map(({ role, credential }) => ({ role, credential })),
                facts: { policy: wide.name },
            },
        ];
    });
}
function allowsAll(document) {
    const list = (0,shape/* isRecord */.u4)(document) ? document['Statement'] : undefined;
    const statements = Array.isArray(list) ? list : [list];
    return statements.some((one) => (0,shape/* isRecord */.u4)(one) && one['Effect'] === 'Allow' && isAll(one['Action']) && isAll(one['Resource']));
}
function isAll(value) {
    const values = Array.isArray(value) ? value : [value];
    return values.includes('*');
}

// EXTERNAL MODULE: ./lib/walls/evaluate/verdict.js
var verdict = __webpack_require__(52948);
;// CONCATENATED MODULE: ./lib/walls/evaluate/vault.js


/**
 * Whether a role of the JWT auth method lets a token in, checked in the order in which the method does.
 * https://developer.hashicorp.com/vault/docs/auth/jwt#bound-claims
 */
function evaluateVault(role, token) {
    const claims = token;
    const audiences = asList(role['bound_audiences']);
    const subject = role['bound_subject'];
    const user = role['user_claim'];
    if (role['role_type'] === 'oidc')
        return 'refused';
    if (!audiences.includes(token.aud ?? ''))
        return 'refused';
    if (typeof subject === 'string' && subject !== '' && subject !== token.sub)
        return 'refused';
    if (typeof user === 'string' && !user.startsWith('/') && claims[user] === undefined)
        return 'refused';
    let isUndecided = asList(role['token_bound_cidrs']).length > 0;
    for (const [claim, expected] of Object.entries((0,shape/* isRecord */.u4)(role['bound_claims']) ? role['bound_claims'] : {})) {
        const actual = claims[claim];
        if (claim.startsWith('/'))
            isUndecided = true;
        else if (actual === undefined || !asList(expected).some((value) => fits(role['bound_claims_type'], value, actual)))
            return 'refused';
    }
    return isUndecided ? 'undecided' : 'admitted';
}
function fits(type, value, actual) {
    return type === 'glob' ? (0,verdict/* matchesWildcard */._)(value, actual, false) : value === actual;
}
function asList(value) {
    if (value === undefined || value === null)
        return [];
    return (Array.isArray(value) ? value : [value]).map(String);
}

// EXTERNAL MODULE: ./lib/walls/token.js
var token = __webpack_require__(33008);
;// CONCATENATED MODULE: ./lib/walls/issuers.js

const GITHUB_HOST = /^token\.actions\.githubusercontent\.com(?:\/[\w.~-]+)*$/;
const TENANT_HOST = /^token\.actions\.[a-z\d-]+\.ghe\.com(?:\/[\w.~-]+)*$/;
/** What is on no address but GitHub's own, or one that is meant to be taken for it. */
const PRETENDING = /^(?:http:\/\/)?token\.actions\.|githubusercontent/;
/**
 * Whose an issuer is, seen from the issuer of the policy's own repositories. INVARIANT: names of repositories mean
 * something else at each server, so that only that one counts.
 * https://docs.github.com/actions/reference/security/oidc
 */
function issuerKind(address, own) {
    const [seen, home] = [bareAddress(address), bareAddress(own)];
    if (seen === home)
        return 'github';
    if (GITHUB_HOST.test(seen))
        return GITHUB_HOST.test(home) ? 'github' : 'server';
    if (TENANT_HOST.test(seen) || /^[^/@]+\/_services\/token$/.test(seen))
        return 'server';
    if (PRETENDING.test(seen))
        return 'alike';
    return /github|\/_services\/token/.test(seen) ? 'server' : 'other';
}
/** Whether an address is, or is meant to look like, that of an issuer of GitHub's. */
function looksLikeGithub(address) {
    return issuerKind(address, token/* GITHUB_ISSUER */.oX) !== 'other';
}
function bareAddress(address) {
    return address.toLowerCase().replace(/^https:\/\//, '');
}

// EXTERNAL MODULE: ./lib/walls/inclusion/formula.js
var inclusion_formula = __webpack_require__(54678);
// EXTERNAL MODULE: ./lib/walls/trust/aws-document.js
var aws_document = __webpack_require__(25963);
;// CONCATENATED MODULE: ./lib/walls/trust/vault.js




/**
 * What a role of the JWT auth method lets in. `issuer` is `bound_issuer` of the method, where that was read.
 * https://developer.hashicorp.com/vault/api-docs/auth/jwt#create-update-role
 */
function readVaultTrust(role) {
    const glob = role['bound_claims_type'] === 'glob';
    const claims = role['bound_claims'] ?? {};
    const bound = (0,shape/* isRecord */.u4)(claims) ? Object.entries(claims).map(([claim, value]) => boundClaim(claim, value, glob)) : [];
    const { admits: subject, subjects } = boundSubject(role['bound_subject']);
    return {
        admits: (0,inclusion_formula/* allHold */.J8)(...(role['role_type'] === 'oidc' ? [inclusion_formula.NO] : []), boundAudience(role['bound_audiences']), subject, ...bound, ...((0,shape/* isRecord */.u4)(claims) ? [] : [(0,inclusion_formula/* notModelled */.Oq)('`bound_claims` that are not an object')]), ...userClaim(role['user_claim']), ...boundAddresses(role['token_bound_cidrs'])),
        absencePasses: [],
        subjects: [...subjects, ...((0,shape/* isRecord */.u4)(claims) ? ((0,aws_document/* scalarTexts */.xr)(claims['sub'] ?? []) ?? []) : [])],
    };
}
/** A token with an audience is refused by a role that names none: hashicorp/cap, jwt, "validateAudience". */
function boundAudience(audiences) {
    const texts = (0,aws_document/* scalarTexts */.xr)(audiences ?? []);
    return texts === undefined ? (0,inclusion_formula/* notModelled */.Oq)('`bound_audiences`') : (0,inclusion_formula/* claimIn */.aY)('aud', (0,walls_language/* literals */.v$)(texts));
}
function boundSubject(subject) {
    if (subject === undefined || subject === null || subject === '')
        return { admits: (0,inclusion_formula/* allHold */.J8)(), subjects: [] };
    return typeof subject === 'string'
        ? { admits: (0,inclusion_formula/* claimIn */.aY)('sub', (0,walls_language/* literals */.v$)([subject])), subjects: [subject] }
        : { admits: (0,inclusion_formula/* notModelled */.Oq)('`bound_subject`'), subjects: [] };
}
/** `*` stands for any text; no other sign means anything. Source: ryanuber/go-glob. */
function boundClaim(claim, value, isGlob) {
    const values = (0,aws_document/* scalarTexts */.xr)(value);
    if (values === undefined || claim.startsWith('/'))
        return (0,inclusion_formula/* notModelled */.Oq)(`\`bound_claims\` of \`${claim}\``);
    const language = isGlob ? values.map((one) => (0,walls_language/* wildcardPattern */.f8)(one, { question: false })) : (0,walls_language/* literals */.v$)(values);
    return (0,inclusion_formula/* claimIn */.aY)(claim, language);
}
/** The login fails where the token lacks the claim that names the user. */
function userClaim(claim) {
    return typeof claim === 'string' && !claim.startsWith('/') ? [(0,inclusion_formula/* claimIn */.aY)(claim, walls_language/* ANY_TEXT */.hm)] : [];
}
/** Runners of GitHub have many addresses: whether one is among these is not known. */
function boundAddresses(addresses) {
    return Array.isArray(addresses) && addresses.length > 0 ? [(0,inclusion_formula/* notModelled */.Oq)('`token_bound_cidrs`')] : [];
}

;// CONCATENATED MODULE: ./lib/walls/finding/other-tokens.js
/** Tokens of other issuers, which are not looked at. */
function tokensOfOthers(issuers) {
    return issuers.map((issuer) => `tokens of \`${issuer === '' ? 'no issuer that is said' : issuer}\``);
}

;// CONCATENATED MODULE: ./lib/walls/finding/stem.js
/** A file is named after what it is an answer about, with anything before it: `vault-flags`. */
function isStem(stem, name) {
    return stem === name || (stem.endsWith(name) && /[^A-Za-z0-9]$/.test(stem.slice(0, -name.length)));
}

;// CONCATENATED MODULE: ./lib/walls/finding/vault-subjects.js






/** Roles of Vault that may take tokens of GitHub, or that the policy names, each with what its method takes. */
function vaultSubjects(items, meant) {
    const configs = (0,inventory/* itemsOf */.z)(items, 'vault-config');
    return (0,inventory/* itemsOf */.z)(items, 'vault-role').flatMap((state) => {
        const named = vaultMeant(state, meant);
        const { issuers, others } = vaultIssuers(mountOf(state, named), configs, meant);
        // a method for the tokens of something else has nothing to do with GitHub
        if (named.length === 0 && issuers.length === 0 && others.every((one) => one.startsWith('tokens of')))
            return [];
        return [
            {
                provider: 'vault',
                target: vaultTarget(state, named),
                file: state.source.file,
                trust: readVaultTrust(state.role),
                meant: named,
                issuers,
                others,
                evaluate: (token) => evaluateVault(state.role, token),
            },
        ];
    });
}
/** The credentials of the policy that are meant to be of a role. */
function vaultMeant({ name, mount, source }, meant) {
    return meant.filter(({ target }) => target.kind === 'vault' &&
        (name === undefined ? isStem(source.stem, target.role) : name === target.role) &&
        (mount === undefined || mount === target.mount));
}
/** What names a role. */
function vaultTarget(state, named) {
    return `${mountOf(state, named) ?? 'jwt'}/role/${state.name ?? state.source.stem}`;
}
/** The mount of a role: as the answer says it, else as the policy does, where it says one. */
function mountOf({ mount }, named) {
    const wanted = new Set(named.flatMap(({ target }) => (target.kind === 'vault' ? [target.mount] : [])));
    return mount ?? (wanted.size === 1 ? [...wanted][0] : undefined);
}
/** Whose tokens the method of a mount takes. INVARIANT: without its configuration that is not known. */
function vaultIssuers(mount = 'jwt', configs, meant) {
    const own = configs.filter((one) => isConfigOf(one, mount, meant));
    if (own.length === 0)
        return {
            issuers: [],
            others: [`tokens by any keys: \`vault read -format=json auth/${mount}/config\` was not given`],
        };
    const addresses = [...new Set(own.flatMap((one) => one.addresses))];
    return {
        issuers: addresses.filter(looksLikeGithub),
        others: [
            ...tokensOfOthers(addresses.filter((one) => !looksLikeGithub(one))),
            ...new Set(own.flatMap(({ otherKeys }) => otherKeys)),
        ],
    };
}
/** An answer does not say of which mount it is: it is that of the only one, or its file is named after it. */
function isConfigOf(config, mount, meant) {
    if (config.mount !== undefined)
        return config.mount === mount;
    const targets = meant.flatMap(({ target }) => (target.kind === 'vault' ? [target] : []));
    const all = new Set(targets.map((one) => JSON.stringify([one.url, one.namespace, one.mount])));
    const { stem } = config.source;
    if (all.size <= 1)
        return targets.every((one) => one.mount === mount);
    const isOnlyServer = new Set(targets.map(({ url, namespace }) => JSON.stringify([url, namespace]))).size === 1;
    return isOnlyServer && isStem(stem.replace(/[^A-Za-z0-9]config$/, ''), mount);
}

;// CONCATENATED MODULE: ./lib/walls/finding/session-too-long.js



/** A role gives sessions that last longer than the policy lets any credential last, or nothing says how long. */
function auditSessionTooLong({ policy, meant, items }) {
    const limit = policy.limits.session;
    const found = [
        ...(0,inventory/* itemsOf */.z)(items, 'aws-role').map((state) => awsLasting(state, items, meant)),
        ...(0,inventory/* itemsOf */.z)(items, 'vault-role').map((state) => vaultLasting(state, meant)),
    ];
    return found.flatMap(({ seconds, missing, target, file, meant: uses }) => {
        if (uses.length === 0 || (seconds !== undefined && seconds <= limit))
            return [];
        const roles = uses.map(({ role, credential }) => ({ role, credential }));
        const subject = { id: 'session-too-long', target, file, roles };
        const { severity } = finding_kinds/* WALL_FINDING_KINDS */.RX['session-too-long'];
        return seconds === undefined
            ? [{ ...subject, outcome: 'unknown', why: [missing] }]
            : [{ ...subject, outcome: 'fail', severity, facts: { seconds, limit } }];
    });
}
/** `get-account-authorization-details` does not say how long; another answer about the same role may. */
function awsLasting({ arn = '', maxSession, source }, items, meant) {
    const others = (0,inventory/* itemsOf */.z)(items, 'aws-role').filter((one) => one.arn === arn);
    return {
        seconds: maxSession ?? others.find((one) => one.maxSession !== undefined)?.maxSession,
        missing: 'how long its sessions may last: `aws iam get-role` says it',
        target: arn,
        file: source.file,
        meant: meant.filter(({ target }) => target.kind === 'aws' && target.role === arn),
    };
}
/**
 * INVARIANT: 0 bounds nothing. The maximum of a token is then the mount's own, which is a month unless it was changed;
 * and a token with a period is renewed for as long as anybody likes, but for `token_explicit_max_ttl`.
 * https://openbao.org/docs/concepts/tokens/#token-time-to-live-periodic-tokens-and-explicit-max-ttls
 */
function vaultLasting(state, meant) {
    const { role, source } = state;
    const named = vaultMeant(state, meant);
    const seconds = (name) => {
        const value = role[name];
        return typeof value === 'number' && value > 0 ? [value] : [];
    };
    const isPeriodic = seconds('token_period').length > 0;
    const bounds = [...seconds('token_explicit_max_ttl'), ...(isPeriodic ? [] : seconds('token_max_ttl'))];
    return {
        seconds: bounds.length === 0 ? undefined : Math.min(...bounds),
        missing: 'the maximum of its mount, since neither `token_max_ttl` nor `token_explicit_max_ttl` bounds its tokens',
        target: vaultTarget(state, named),
        file: source.file,
        meant: named,
    };
}

;// CONCATENATED MODULE: ./lib/walls/finding/trust-absent-claim-passes.js

/** A condition says yes of a token that lacks its claim. */
function trustAbsentClaimPasses(trust) {
    return (trust.trust?.absencePasses ?? []).map(({ claim, operator }) => failedTrust(trust, 'trust-absent-claim-passes', { facts: { claim, operator } }));
}

;// CONCATENATED MODULE: ./lib/walls/finding/trust-audience.js


/** A token for another audience gets in. */
function trustAudience(trust, { items }) {
    const { answers, meant } = trust;
    if (answers === undefined || meant.length === 0)
        return [];
    // AWS takes no audience that the provider of the account does not list
    const providers = (0,inventory/* itemsOf */.z)(items, 'aws-provider').filter(({ url }) => url.startsWith('token.actions.'));
    const wanted = meant.map(({ audience }) => audience);
    const isListed = providers.length > 0 && providers.every(({ audiences }) => audiences.every((one) => wanted.includes(one)));
    return trust.provider === 'aws' && isListed ? [] : fromAnswer(trust, 'trust-audience', answers.audience);
}

;// CONCATENATED MODULE: ./lib/walls/finding/trust-by-name.js

/** Whoever has the name of the repository gets in, though it is another one: names are given up and taken over. */
function trustByName(trust) {
    const { answers, meant } = trust;
    if (answers === undefined || meant.length === 0)
        return [];
    if (answers.github.kind === 'token' || answers.owner.kind === 'token')
        return [];
    return fromAnswer(trust, 'trust-by-name', answers.sameName);
}

;// CONCATENATED MODULE: ./lib/walls/finding/trust-gate-movable.js


/** The gated workflow is trusted at a ref that somebody can move, or at several. */
function trustGateMovable(trust, { gate, placesOf }) {
    const { answers, target, file } = trust;
    if (answers === undefined || gate === undefined)
        return [];
    const [path = '', ref = ''] = gate.split(/@(.*)/s);
    const others = [answers.repository, answers.pushers, answers.notGate].flatMap((answer) => answer.kind === 'token' ? [answer.found] : []);
    const moved = others.find(({ token }) => token.job_workflow_ref?.startsWith(`${path}@`) === true);
    if (moved !== undefined)
        return [failedTrust(trust, 'trust-gate-movable', { token: moved.token, facts: { gate } })];
    if (answers.gate.kind !== 'token' || others.length > 0 || !ref.startsWith('refs/heads/'))
        return [];
    const { refs } = placesOf(path.split('/').slice(0, 2).join('/'));
    if (refs === undefined)
        return [
            {
                outcome: 'unknown',
                id: 'trust-gate-movable',
                target,
                file,
                roles: rolesOf(trust),
                why: [`the rules of \`${ref.slice('refs/heads/'.length)}\`, where the gated workflow is, were not given`],
            },
        ];
    const isProtected = (0,walls_language/* inLanguage */.oH)(refs.within, ref) && !(0,walls_language/* inLanguage */.oH)(refs.without, ref);
    return isProtected
        ? []
        : [failedTrust(trust, 'trust-gate-movable', { token: answers.gate.found.token, facts: { gate, ref } })];
}

;// CONCATENATED MODULE: ./lib/walls/finding/trust-missing.js



/**
 * The policy has a credential whose document is not among those that were given. It is missing only where all of its
 * provider was read; else nothing is known of it.
 */
function trustMissing({ meant, trusts, items, gaps }) {
    return meant
        .filter((one) => !trusts.some((trust) => trust.meant.includes(one)))
        .map(({ role, credential, target, provider }) => {
        const about = { id: 'trust-missing', target: (0,target_name/* targetName */.j)(target), roles: [{ role, credential }] };
        if (!wasPlaceRead(target, { items, trusts, meant }))
            return { ...about, outcome: 'unknown', why: [`nothing of ${placeName(target)} was given with \`--state\``] };
        const own = gaps.filter((gap) => gap.about === undefined || gap.about === provider);
        if (own.length > 0)
            return { ...about, outcome: 'unknown', why: own.slice(0, MAX_GAPS).map(({ why }) => why) };
        return { ...about, outcome: 'fail', severity: finding_kinds/* WALL_FINDING_KINDS */.RX['trust-missing'].severity, facts: {} };
    });
}
const MAX_GAPS = 3;
/** Whether something was read of where it should be: of the same account of AWS, or of the same provider. */
function wasPlaceRead(target, { items, trusts, meant }) {
    const isNone = (0,inventory/* itemsOf */.z)(items, 'none').some(({ list }) => list === target.kind);
    if (target.kind !== 'aws')
        return isNone || trusts.some(({ provider }) => provider === target.kind);
    const account = accountOf(target.role);
    // an empty list does not say of which account it is
    const isOnly = meant.every(({ target: one }) => one.kind !== 'aws' || accountOf(one.role) === account);
    if (isNone && isOnly)
        return true;
    // a role of a plan has no ARN yet
    return (0,inventory/* itemsOf */.z)(items, 'aws-role').some(({ arn }) => arn === undefined || accountOf(arn) === account);
}
function placeName(target) {
    const account = target.kind === 'aws' ? accountOf(target.role) : undefined;
    return account === undefined ? PROVIDER_NAMES[target.kind] : `the account ${account} of AWS`;
}
function accountOf(arn) {
    return arn.split(':')[4];
}
const PROVIDER_NAMES = { aws: 'AWS', gcp: 'Google Cloud', azure: 'Azure', vault: 'Vault' };

;// CONCATENATED MODULE: ./lib/walls/finding/trust-narrower.js

/** A job that the policy means is refused by the cloud. */
function trustNarrower(trust, { repositories }) {
    const { answers, meant } = trust;
    if (answers === undefined || meant.length === 0)
        return [];
    // which form the subject has is not known, so neither is whether a trust in one of them refuses anybody
    if (repositories.some(({ subject }) => subject.prefix === ''))
        return [];
    return fromAnswer(trust, 'trust-narrower', answers.narrower);
}

;// CONCATENATED MODULE: ./lib/walls/finding/trust-not-gate-bound.js

/** A job gets in from where the policy means it, without the gate. */
function trustNotGateBound(trust) {
    const { answers, meant } = trust;
    if (answers === undefined || meant.length === 0)
        return [];
    const wider = [answers.github, answers.owner, answers.repository];
    if (wider.some(({ kind }) => kind === 'token'))
        return [];
    const answer = answers.notGate.kind === 'token' ? answers.notGate : answers.pushers;
    const found = answer.kind === 'none' ? answers.notGate : answer;
    return fromAnswer(trust, 'trust-not-gate-bound', found, {
        facts: meant.every(({ gate }) => gate === undefined) ? { gate: 'none' } : {},
    });
}

;// CONCATENATED MODULE: ./lib/walls/finding/trust-of-others.js


/**
 * Whoever runs an issuer that only looks like GitHub's writes any token; and a principal that is everybody asks for no
 * token at all.
 */
function trustOfOthers(trust, { issuer }) {
    const everybody = trust.isForEverybody === true ? [failedTrust(trust, 'trust-open-to-github', TO_EVERYBODY)] : [];
    return [
        ...everybody,
        ...foreignIssuers(trust, issuer).map((foreign) => failedTrust(trust, 'trust-open-to-github', { facts: { issuer: foreign }, ...tokenFrom(trust, foreign) })),
    ];
}
const TO_EVERYBODY = { facts: { principal: '*' } };
/** Issuers that look like GitHub's, and are not. */
function foreignIssuers({ issuers }, own) {
    return issuers.filter((one) => issuerKind(one, own) === 'alike');
}
/** Ways to an identity that are not judged, each in words. */
function unjudgedWays({ issuers, others }, own) {
    const servers = issuers.filter((one) => issuerKind(one, own) === 'server');
    return [
        ...servers.map((one) => `whether the repositories of \`${one}\` are the policy's: \`issuer\` in \`--facts\` says so`),
        ...(others.length === 0 ? [] : [`who else gets in: ${others.join(', ')}`]),
    ];
}
/** What gets in anyway, as that issuer would write it. */
function tokenFrom({ answers }, issuer) {
    const found = [answers?.repository, answers?.pushers, answers?.notGate, answers?.gate].flatMap((answer) => answer?.kind === 'token' ? [answer.found.token] : []);
    const [token] = found;
    const iss = issuer.includes('://') ? issuer : `https://${issuer}`;
    return token === undefined ? {} : { token: { ...token, iss } };
}

;// CONCATENATED MODULE: ./lib/walls/finding/trust-open-to-github.js

/** A job of an owner that has nothing to do with the policy gets in. */
function trustOpenToGithub(trust) {
    return trust.answers === undefined ? [] : fromAnswer(trust, 'trust-open-to-github', trust.answers.github);
}

;// CONCATENATED MODULE: ./lib/walls/finding/trust-open-to-owner.js

/** A job of another repository of the owner gets in. */
function trustOpenToOwner(trust) {
    const { answers } = trust;
    // whoever lets everybody in lets the owner in, too
    if (answers === undefined || answers.github.kind === 'token')
        return [];
    return fromAnswer(trust, 'trust-open-to-owner', answers.owner);
}

;// CONCATENATED MODULE: ./lib/walls/finding/trust-open-to-pushers.js




/** A job gets in from a ref, or through an environment, that has no rules: whoever may push decides what it does. */
function trustOpenToPushers(audited, { placesOf, now }) {
    const { answers, meant, trust, world } = audited;
    if (answers === undefined || meant.length === 0 || trust === undefined)
        return [];
    if ([answers.github, answers.owner, answers.repository].some(({ kind }) => kind === 'token'))
        return [];
    const question = { trust, meant, world, now };
    const all = meant.flatMap(({ places }) => places.map(({ repository }) => repository));
    const repositories = all.filter((one, index) => all.findIndex((other) => other.repository === one.repository) === index);
    const found = repositories.flatMap((repository) => openPlaces(placesOf(repository.repository)).flatMap(({ what, open, isKnown }) => {
        const answer = (0,classify/* askWithoutGate */.LR)(question, (0,inclusion_formula/* allHold */.J8)(tokensOf(repository), open));
        if (answer.kind === 'none')
            return [];
        if (isKnown)
            return fromAnswer(audited, 'trust-open-to-pushers', answer, { facts: { what } });
        const token = answer.found === undefined ? {} : { token: answer.found.token };
        const { target, file } = audited;
        const why = [`the rules of ${what === 'ref' ? 'branches' : 'environments'}, which were not given`];
        return [
            { outcome: 'unknown', id: 'trust-open-to-pushers', target, file, roles: rolesOf(audited), why, ...token },
        ];
    }));
    // what is surely open says more than what may be
    const failed = found.filter(({ outcome }) => outcome === 'fail');
    return failed.length > 0 ? failed : found.slice(0, MAX_UNKNOWN_PLACES);
}
/** One for environments and one for refs. */
const MAX_UNKNOWN_PLACES = 2;
function tokensOf({ repository, id }) {
    return id === ''
        ? (0,inclusion_formula/* claimIn */.aY)('repository', (0,walls_language/* eitherCase */.EV)((0,walls_language/* literals */.v$)([repository])))
        : (0,inclusion_formula/* claimIn */.aY)('repository_id', (0,walls_language/* literals */.v$)([id]));
}
/** Where there is no rule, by what is known of rules. */
function openPlaces({ refs, environments }) {
    const inEnvironment = (0,inclusion_formula/* claimIn */.aY)('environment', walls_language/* ANY_TEXT */.hm);
    const openRef = refs === undefined ? inclusion_formula/* YES */._Y : (0,inclusion_formula/* noneHolds */.LQ)((0,inclusion_formula/* allHold */.J8)((0,inclusion_formula/* claimIn */.aY)('ref', refs.within), (0,inclusion_formula/* noneHolds */.LQ)((0,inclusion_formula/* claimIn */.aY)('ref', refs.without))));
    const outside = {
        what: 'ref',
        open: (0,inclusion_formula/* allHold */.J8)((0,inclusion_formula/* noneHolds */.LQ)(inEnvironment), openRef),
        isKnown: refs !== undefined,
    };
    if (environments === undefined)
        return [{ what: 'environment', open: (0,inclusion_formula/* allHold */.J8)(inEnvironment, openRef), isKnown: false }, outside];
    const named = (all = []) => (0,inclusion_formula/* claimIn */.aY)('environment', (0,walls_language/* eitherCase */.EV)((0,walls_language/* literals */.v$)(all.map(({ name }) => name))));
    const hasRules = (one) => one.isReviewed || one.refs !== undefined;
    const withRules = environments.filter(hasRules);
    const withoutRules = environments.filter((one) => !hasRules(one));
    const bounded = withRules.filter((one) => !one.isReviewed && !one.isUnread);
    const unread = withRules.filter((one) => !one.isReviewed && one.isUnread);
    const ofAnyRef = (0,inclusion_formula/* anyHolds */.jd)((0,inclusion_formula/* noneHolds */.LQ)(named(withRules)), named(withoutRules));
    const ofItsRefs = (0,inclusion_formula/* anyHolds */.jd)(...bounded.map((one) => (0,inclusion_formula/* allHold */.J8)(named([one]), (0,inclusion_formula/* claimIn */.aY)('ref', one.refs ?? []))));
    return [
        { what: 'environment', open: (0,inclusion_formula/* allHold */.J8)(inEnvironment, ofAnyRef, openRef), isKnown: true },
        { what: 'environment', open: (0,inclusion_formula/* allHold */.J8)(ofItsRefs, openRef), isKnown: refs !== undefined },
        { what: 'environment', open: (0,inclusion_formula/* allHold */.J8)(named(unread), openRef), isKnown: false },
        outside,
    ];
}

;// CONCATENATED MODULE: ./lib/walls/finding/trust-open-to-repository.js

/** A job of the repository gets in from a ref or an environment that no role of the policy means. */
function trustOpenToRepository(trust) {
    const { answers, meant } = trust;
    if (answers === undefined || meant.length === 0)
        return [];
    if (answers.github.kind === 'token' || answers.owner.kind === 'token')
        return [];
    if (answers.repository.kind !== 'none')
        return fromAnswer(trust, 'trust-open-to-repository', answers.repository);
    // whoever gets in there without the gate is what counts
    if (answers.pushers.kind === 'token' || answers.notGate.kind === 'token')
        return [];
    // behind the gate the gate refuses it: the wall is only wider than it need be
    return fromAnswer(trust, 'trust-open-to-repository', answers.gateElsewhere, {
        severity: 'low',
        facts: { gate: 'yes' },
    });
}

;// CONCATENATED MODULE: ./lib/walls/finding/trust-orphan.js

/** An identity that trusts jobs of the policy's repositories, and that no role of the policy names. */
function trustOrphan(trust) {
    if (trust.answers === undefined || trust.meant.length > 0)
        return [];
    const { repository } = trust.answers;
    return repository.kind === 'token' ? [failedTrust(trust, 'trust-orphan', { token: repository.found.token })] : [];
}

;// CONCATENATED MODULE: ./lib/walls/finding/trust-undecided.js



/** A document could not be read, or says something that is not modelled. */
function trustUndecided(trust, { issuer }) {
    const { target, file } = trust;
    const gate = trust.answers?.gate;
    const why = trust.trust === undefined
        ? ['the document is not there to read']
        : [
            ...new Set([
                ...(0,inclusion_formula/* notModelledIn */.xD)(trust.trust.admits),
                ...(gate?.kind === 'undecided' ? gate.why : []),
                ...unjudgedWays(trust, issuer),
            ]),
        ];
    return why.length === 0
        ? []
        : [{ outcome: 'unknown', id: 'trust-undecided', target, file, roles: rolesOf(trust), why }];
}

;// CONCATENATED MODULE: ./lib/walls/finding/checks.js




















/** Checks of one identity. */
const TRUST_CHECKS = [
    trustOpenToGithub,
    trustOfOthers,
    trustOpenToOwner,
    trustOpenToRepository,
    trustOpenToPushers,
    trustNotGateBound,
    trustGateMovable,
    trustByName,
    trustAudience,
    trustAbsentClaimPasses,
    trustUndecided,
    trustNarrower,
    trustOrphan,
];
/** Checks of all that was read. */
const CONTEXT_CHECKS = [
    auditNotAsked,
    trustMissing,
    roleWiderThanRole,
    auditSessionTooLong,
    auditOneIdentityManyEnvironments,
    auditOneIdentityManyRoles,
    auditEnvironmentUnprotected,
    auditEnvironmentAdminBypass,
    auditEnvironmentSelfReview,
    auditEnvironmentMissing,
    auditPolicyBranchUnprotected,
    auditRulesetBypass,
    rulesetWithoutEffect,
    auditTagRulesetMissing,
    auditActionsUnpinned,
    auditActionsMayApprove,
];

;// CONCATENATED MODULE: ./lib/walls/finding/protected-places.js




/** What is protected, by rules in force, rulesets and environments. A ruleset that matches no ref protects nothing. */
function protectedPlaces(items, about) {
    const own = itemsAbout(items, about);
    return { refs: protectedRefs(own, about.defaultBranch), environments: environmentRules(own) };
}
function protectedRefs(own, defaultBranch) {
    const rulesets = (0,inventory/* itemsOf */.z)(own, 'ruleset');
    const effective = (0,inventory/* itemsOf */.z)(own, 'effective-rules');
    const isNone = (0,inventory/* isNoneOf */.S)(own, 'rulesets');
    const isKnown = rulesets.some(({ include }) => include !== undefined) || effective.length > 0 || isNone;
    if (!isKnown)
        return undefined;
    const guarding = rulesets.filter(isGuarding);
    const named = (isGuarded) => effective
        .filter(({ rules, approvals }) => guards(rules, approvals) === isGuarded)
        .map(({ branch }) => `refs/heads/${literalGlob(branch)}`);
    const conditions = (all) => all.flatMap((one) => conditionPatterns(one, defaultBranch));
    return {
        within: (0,walls_language/* globLanguage */.lw)([...guarding.flatMap(({ include = [] }) => conditions(include)), ...named(true)]),
        // an exclusion of one ruleset is not one of another, but to take it for one errs on the safe side;
        // what is in force on a branch counts, whatever rulesets look like
        without: (0,walls_language/* globLanguage */.lw)([...guarding.flatMap(({ exclude }) => conditions(exclude)), ...named(false)]),
    };
}
/** Rules without which whoever may push to a branch changes it as they like. */
function guards(rules, approvals) {
    return rules.includes('update') || (rules.includes('pull_request') && approvals > 0);
}
function isGuarding({ enforcement, target, rules, approvals, isChosen }) {
    // for which repositories of an organization a ruleset is cannot be said: the rules in force tell
    return enforcement === 'active' && target === 'branch' && !isChosen && guards(rules, approvals);
}
function environmentRules(own) {
    const environments = (0,inventory/* itemsOf */.z)(own, 'environment');
    const listed = (0,inventory/* itemsOf */.z)(own, 'deployment-refs');
    if (environments.length === 0)
        return (0,inventory/* isNoneOf */.S)(own, 'environments') ? [] : undefined;
    return environments.map(({ name, reviewers, refs }) => {
        const custom = listed.filter(({ environment }) => (0,fold/* isSameName */.yS)(environment, name));
        const isCustom = refs === 'custom';
        return {
            name,
            isReviewed: reviewers > 0,
            refs: isCustom ? (0,walls_language/* globLanguage */.lw)(custom.flatMap((one) => one.refs)) : undefined,
            isUnread: isCustom && custom.length === 0,
        };
    });
}
/** A condition of a ruleset as patterns of whole refs. https://docs.github.com/rest/repos/rules */
function conditionPatterns(condition, defaultBranch) {
    if (condition === '~ALL')
        return ['refs/heads/**'];
    if (condition === '~DEFAULT_BRANCH')
        return defaultBranch === undefined ? [] : [`refs/heads/${literalGlob(defaultBranch)}`];
    return [condition.startsWith('refs/') ? condition : `refs/heads/${condition}`];
}
/** A name as a pattern that matches it alone. */
function literalGlob(name) {
    return name.replaceAll(/[*?[\\]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./lib/walls/finding/prove.js
/**
 * The same answers, each token shown to the provider's own rules, which are written apart. A token that they do not let
 * in proves nothing, and makes the answer undecided; one that they do let in decides an answer that was not.
 */
function provenAnswers(answers, { evaluate }) {
    const prove = (answer, wanted) => {
        if (answer.kind === 'none' || answer.found === undefined)
            return answer;
        const verdict = evaluate(answer.found.token, answer.found.at);
        if (verdict === wanted)
            return { kind: 'token', found: answer.found };
        return answer.kind === 'undecided'
            ? answer
            : { kind: 'undecided', why: ['two readings of the document, which differ'], found: answer.found };
    };
    return {
        github: prove(answers.github, 'admitted'),
        owner: prove(answers.owner, 'admitted'),
        repository: prove(answers.repository, 'admitted'),
        pushers: prove(answers.pushers, 'admitted'),
        notGate: prove(answers.notGate, 'admitted'),
        gateElsewhere: prove(answers.gateElsewhere, 'admitted'),
        gate: prove(answers.gate, 'admitted'),
        sameName: prove(answers.sameName, 'admitted'),
        audience: prove(answers.audience, 'admitted'),
        narrower: prove(answers.narrower, 'refused'),
    };
}

;// CONCATENATED MODULE: ./lib/walls/evaluate/aws.js




const EVALUATED_KEYS = ['aud', 'sub', ...token/* AWS_GITHUB_CLAIMS */.oj];
const DATES = {
    DateEquals: (at, bound) => at === bound,
    DateNotEquals: (at, bound) => at !== bound,
    DateLessThan: (at, bound) => at < bound,
    DateLessThanEquals: (at, bound) => at <= bound,
    DateGreaterThan: (at, bound) => at > bound,
    DateGreaterThanEquals: (at, bound) => at >= bound,
};
const lower = (text) => text.toLowerCase();
const TEXT_COMPARISONS = {
    StringEquals: { compare: (actual, value) => actual === value, negated: false },
    StringNotEquals: { compare: (actual, value) => actual === value, negated: true },
    StringEqualsIgnoreCase: { compare: (actual, value) => lower(actual) === lower(value), negated: false },
    StringNotEqualsIgnoreCase: { compare: (actual, value) => lower(actual) === lower(value), negated: true },
    StringLike: { compare: (actual, value) => (0,verdict/* matchesWildcard */._)(value, actual), negated: false },
    StringNotLike: { compare: (actual, value) => (0,verdict/* matchesWildcard */._)(value, actual), negated: true },
};
const NOT_A_STATEMENT = { effect: '', applies: false };
/**
 * Whether a trust policy, already parsed, lets a token of GitHub's public issuer in: read statement by statement, as
 * AWS says it evaluates. Written apart from what looks for tokens, to check what that finds.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
 */
function evaluateAws(document, token, at) {
    const list = (0,shape/* isRecord */.u4)(document) ? document['Statement'] : undefined;
    const statements = Array.isArray(list) ? list : [list];
    const read = statements.map((statement) => (0,shape/* isRecord */.u4)(statement) ? { effect: statement['Effect'], applies: applies(statement, { token, at }) } : NOT_A_STATEMENT);
    const matching = (effect, wanted) => read.some((one) => (one?.effect === 'Deny' ? 'Deny' : 'Allow') === effect && one?.applies === wanted);
    if (matching('Deny', true))
        return 'refused';
    if (matching('Deny', undefined))
        return matching('Allow', true) || matching('Allow', undefined) ? 'undecided' : 'refused';
    if (matching('Allow', true))
        return 'admitted';
    return matching('Allow', undefined) ? 'undecided' : 'refused';
}
function applies(statement, request) {
    const known = ['Sid', 'Effect', 'Principal', 'Action', 'Condition'];
    const results = [
        isForGitHub(statement['Principal']),
        statement['Effect'] === 'Allow' || statement['Effect'] === 'Deny' ? true : undefined,
        strings(statement['Action']).some((action) => (0,verdict/* matchesWildcard */._)(lower(action), 'sts:assumerolewithwebidentity')) ||
            statement['Action'] === undefined,
        Object.keys(statement).every((name) => known.includes(name)) ? true : undefined,
        // whose key a condition is on depends on whose the token is
        providersIn(statement['Principal']) > 1 ? undefined : conditionsAllow(statement['Condition'], request),
    ];
    if (results.includes(false))
        return false;
    return results.includes(undefined) ? undefined : true;
}
function providersIn(principal) {
    return (0,shape/* isRecord */.u4)(principal) ? strings(principal['Federated']).filter(isGithubProvider).length : 0;
}
function isGithubProvider(arn) {
    return looksLikeGithub(arn.split(':oidc-provider/')[1] ?? '');
}
function isForGitHub(principal) {
    if (principal === undefined || principal === '*')
        return true;
    if (!(0,shape/* isRecord */.u4)(principal))
        return false;
    const federated = strings(principal['Federated']);
    if (strings(principal['AWS']).includes('*') || federated.some(isGithubProvider))
        return true;
    return '*' in principal || federated.some((arn) => /[*?]/.test(arn)) ? undefined : false;
}
function conditionsAllow(condition, request) {
    if (condition === undefined)
        return true;
    if (!(0,shape/* isRecord */.u4)(condition))
        return undefined;
    let all = true;
    for (const [operator, keys] of Object.entries(condition))
        for (const [key, values] of Object.entries((0,shape/* isRecord */.u4)(keys) ? keys : {})) {
            const holds = keyHolds(operator, key, strings(values), request);
            if (holds === false)
                return false;
            if (holds === undefined)
                all = undefined;
        }
    return all;
}
function keyHolds(operator, key, values, { token, at }) {
    if (lower(key) === 'aws:currenttime') {
        const compare = DATES[operator.replace(/IfExists$/, '')];
        return compare === undefined ? undefined : datesHold(operator, values, (bound) => compare(second(at), bound));
    }
    const [, issuer = '', name] = /^([^:]+):(.+)$/.exec(key) ?? [];
    if (name === undefined || !looksLikeGithub(issuer))
        return undefined;
    if (lower(issuer) !== 'token.actions.githubusercontent.com' && !['aud', 'sub'].includes(lower(name)))
        return undefined;
    const claim = EVALUATED_KEYS.find((known) => known === lower(name));
    const actual = claim === undefined ? undefined : token[claim];
    if (operator === 'Null')
        return values.includes(String(actual === undefined || actual === ''));
    const base = operator.replace(/^For(?:All|Any)Values?:/, '').replace(/IfExists$/, '');
    const known = Object.hasOwn(TEXT_COMPARISONS, base) ? TEXT_COMPARISONS[base] : undefined;
    if (known === undefined || values.some((value) => value.includes('${')))
        return undefined;
    if (actual === undefined || actual === '') {
        if (operator.endsWith('IfExists') || operator.startsWith('ForAllValues'))
            return true;
        return known.negated && !operator.startsWith('ForAnyValue');
    }
    return values.some((value) => known.compare(actual, value)) !== known.negated;
}
function datesHold(operator, values, holds) {
    const bounds = values.map((value) => Date.parse(value));
    return operator.startsWith('DateNot') ? bounds.every(holds) : bounds.some(holds);
}
/** AWS's clock has no parts of a second. */
function second(at) {
    return Math.floor(at / 1000) * 1000;
}
function strings(value) {
    if (value === undefined || value === null)
        return [];
    return (Array.isArray(value) ? value : [value]).map(String);
}

;// CONCATENATED MODULE: ./lib/walls/evaluate/azure.js

const FLEXIBLE_CLAIMS = ['sub', 'job_workflow_ref', 'repository_id', 'repository_owner_id'];
/** Words and texts of an expression. */
const EXPRESSION_WORDS = /\s*(claims\[(?:'([^']*)'|"([^"]*)")\]|'((?:[^']|'')*)'|"([^"]*)"|[a-z]+)/giy;
/**
 * Whether a federated credential lets a token in. The expression is read word by word: claim, operator, text, `and`.
 * https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials
 */
function evaluateAzure(credential, token) {
    const { issuer, audiences, subject, expression } = credential;
    if (issuer !== token.iss)
        return 'refused';
    if (!Array.isArray(audiences) || !audiences.includes(token.aud))
        return 'refused';
    if (credential.isUnread === true)
        return 'undecided';
    if (expression === undefined)
        return subject !== undefined && subject === token.sub ? 'admitted' : 'refused';
    const words = expressionWords(expression);
    if (words === undefined || words.length % 4 !== 3)
        return 'undecided';
    let verdict = 'admitted';
    for (let index = 0; index < words.length; index += 4) {
        const holds = comparisonHolds(words.slice(index, index + 4), token);
        if (holds === undefined)
            verdict = 'undecided';
        else if (!holds)
            return 'refused';
    }
    return verdict;
}
function expressionWords(expression) {
    const words = [];
    let end = 0;
    for (const found of expression.matchAll(EXPRESSION_WORDS)) {
        const [whole, word = '', single, double, quoted, doubleQuoted] = found;
        end = found.index + whole.length;
        const claim = single ?? double;
        const text = quoted?.replaceAll("''", "'") ?? doubleQuoted;
        if (claim !== undefined)
            words.push({ kind: 'claim', value: claim });
        else if (text === undefined)
            words.push({ kind: 'word', value: word.toLowerCase() });
        else
            words.push({ kind: 'text', value: text });
    }
    return expression.slice(end).trim() === '' ? words : undefined;
}
function comparisonHolds([claim, operator, text, and], token) {
    const known = FLEXIBLE_CLAIMS.find((name) => name === claim?.value);
    if (claim?.kind !== 'claim' || operator?.kind !== 'word' || text?.kind !== 'text')
        return undefined;
    if (and !== undefined && !(and.kind === 'word' && and.value === 'and'))
        return undefined;
    if (known === undefined)
        return undefined;
    const actual = token[known];
    if (actual === undefined)
        return false;
    if (operator.value === 'eq')
        return actual === text.value;
    return operator.value === 'matches' ? (0,verdict/* matchesWildcard */._)(text.value, actual) : undefined;
}

;// CONCATENATED MODULE: ./lib/walls/trust/aws-operator.js


const TEXT_OPERATORS = {
    stringequals: { isNegated: false, isCaseless: false, isPattern: false },
    stringnotequals: { isNegated: true, isCaseless: false, isPattern: false },
    stringequalsignorecase: { isNegated: false, isCaseless: true, isPattern: false },
    stringnotequalsignorecase: { isNegated: true, isCaseless: true, isPattern: false },
    stringlike: { isNegated: false, isCaseless: false, isPattern: true },
    stringnotlike: { isNegated: true, isCaseless: false, isPattern: true },
};
/**
 * Takes the name of an operator apart; `undefined` for one that is not modelled on texts.
 *
 * INVARIANT: what it says of an absent key follows from the whole name. `IfExists`, `ForAllValues` and a negation let a
 * request without the key pass; `ForAnyValue` wants a value, negated or not.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
function readOperator(name) {
    const lower = name.toLowerCase();
    if (lower === 'null')
        return { kind: 'null' };
    const [, set, base = '', ifExists] = /^(?:(forallvalues|foranyvalue):)?([a-z]+?)(ifexists)?$/.exec(lower) ?? [];
    const operator = Object.hasOwn(TEXT_OPERATORS, base) ? TEXT_OPERATORS[base] : undefined;
    if (operator === undefined)
        return undefined;
    const passes = ifExists !== undefined || set === 'forallvalues' || (operator.isNegated && set !== 'foranyvalue');
    return { kind: 'text', ...operator, absent: passes ? 'yes' : 'no' };
}
/** The condition that an operator with its values makes of a claim. A claim has one value at most. */
function awsTextCondition({ isNegated, isCaseless, isPattern, absent }, claim, values, hasVariables) {
    if (hasVariables && values.some(hasVariable))
        return (0,inclusion_formula/* notModelled */.Oq)(`a policy variable in a condition on \`${claim}\``);
    const written = isPattern
        ? values.map((value) => awsPattern(value, hasVariables))
        : (0,walls_language/* literals */.v$)(values.map((value) => (hasVariables ? value.replaceAll(/\$\{([*?$])\}/g, '$1') : value)));
    const language = isCaseless ? (0,walls_language/* eitherCase */.EV)(written) : written;
    const absentBefore = isNegated && absent === 'yes' ? 'no' : isNegated ? 'yes' : absent;
    const atom = { kind: 'claim', claim, language, absent: absentBefore };
    return isNegated ? (0,inclusion_formula/* noneHolds */.LQ)(atom) : atom;
}
/** `${*}`, `${?}` and `${$}` stand for the characters themselves. */
function hasVariable(value) {
    return /\$\{(?![*?$]\})/.test(value);
}
function awsPattern(value, hasVariables) {
    if (!hasVariables)
        return (0,walls_language/* wildcardPattern */.f8)(value);
    return value
        .split(/(\$\{[*?$]\})/)
        .flatMap((part, index) => (index % 2 === 1 ? ((0,walls_language/* literals */.v$)([part[2] ?? ''])[0] ?? []) : (0,walls_language/* wildcardPattern */.f8)(part)));
}

;// CONCATENATED MODULE: ./lib/walls/trust/aws-time.js

/** Operators on dates, as bounds of the time of the request; AWS compares by the second. */
const DATE_OPERATORS = {
    dateequals: (at) => ({ kind: 'time', from: at, before: at + 1000 }),
    datenotequals: (at) => (0,inclusion_formula/* noneHolds */.LQ)({ kind: 'time', from: at, before: at + 1000 }),
    datelessthan: (at) => ({ kind: 'time', before: at }),
    datelessthanequals: (at) => ({ kind: 'time', before: at + 1000 }),
    dategreaterthan: (at) => ({ kind: 'time', from: at + 1000 }),
    dategreaterthanequals: (at) => ({ kind: 'time', from: at }),
};
/** A condition on the time of the request; `undefined` for any other key or operator. */
function awsTimeCondition(operator, key, values) {
    if (!/^aws:(?:currenttime|epochtime)$/i.test(key))
        return undefined;
    const name = operator.toLowerCase().replace(/ifexists$/, '');
    const bound = Object.hasOwn(DATE_OPERATORS, name) ? DATE_OPERATORS[name] : undefined;
    if (bound === undefined)
        return undefined;
    const times = values.map((value) => (/^\d{1,12}$/.test(value) ? Number(value) * 1000 : Date.parse(value)));
    if (times.some(Number.isNaN))
        return (0,inclusion_formula/* notModelled */.Oq)(`a date in a condition on \`${key}\``);
    const bounds = times.map(bound);
    return name === 'datenotequals' ? (0,inclusion_formula/* allHold */.J8)(...bounds) : (0,inclusion_formula/* anyHolds */.jd)(...bounds);
}

;// CONCATENATED MODULE: ./lib/walls/trust/aws-condition.js







/** As keys name it. */
const USUAL_ISSUER = 'token.actions.githubusercontent.com';
/** What AWS evaluates of any token. */
const EVERY_ISSUER = ['aud', 'sub', 'sts:RoleSessionName'];
/** What AWS evaluates of a token; a key for any other claim is never there. */
const EVALUATED = [...EVERY_ISSUER, ...token/* AWS_GITHUB_CLAIMS */.oj];
/** Reads the conditions of a statement; keys of these issuers are claims. */
function readConditions(conditions, issuers, hasVariables) {
    if (!(0,shape/* isRecord */.u4)(conditions))
        return { formula: (0,inclusion_formula/* notModelled */.Oq)('conditions that are not an object'), absencePasses: [], subjects: [] };
    const read = Object.entries(conditions).flatMap(([operator, keys]) => (0,shape/* isRecord */.u4)(keys)
        ? Object.entries(keys).map(([key, values]) => readKey(operator, key, values, issuers, hasVariables))
        : [notReadCondition(operator, `\`${operator}\` without keys`)]);
    const asked = new Set(read.filter(({ passesWithout }) => !passesWithout).map(({ claim }) => claim));
    return {
        formula: (0,inclusion_formula/* allHold */.J8)(...read.map(({ formula }) => formula)),
        absencePasses: read.flatMap(({ claim, operator, passesWithout }) => claim === undefined || !passesWithout || asked.has(claim) ? [] : [{ claim, operator }]),
        subjects: read.flatMap(({ subjects }) => subjects),
    };
}
function notReadCondition(operator, why) {
    return { formula: (0,inclusion_formula/* notModelled */.Oq)(why), operator, passesWithout: false, subjects: [] };
}
function readKey(operator, key, given, issuers, hasVariables) {
    const values = (0,aws_document/* scalarTexts */.xr)(given);
    if (values === undefined)
        return notReadCondition(operator, `the values of \`${key}\``);
    const claim = keyClaim(key, issuers);
    if (claim === undefined) {
        const time = awsTimeCondition(operator, key, values);
        return time === undefined
            ? notReadCondition(operator, `the key \`${key}\``)
            : { formula: time, operator, passesWithout: false, subjects: [] };
    }
    // only of github.com's own issuer AWS says which of the other claims it evaluates
    if (!issuers.includes(USUAL_ISSUER) && !EVERY_ISSUER.includes(claim))
        return notReadCondition(operator, `\`${claim}\` of tokens from \`${issuers.join(', ')}\``);
    const read = readOperator(operator);
    if (read === undefined)
        return notReadCondition(operator, `\`${operator}\` on \`${claim}\``);
    if (read.kind === 'null')
        return nullCondition(operator, claim, values);
    return textCondition(operator, read, claim, values, hasVariables);
}
function textCondition(operator, read, claim, values, hasVariables) {
    const passesWithout = read.absent === 'yes';
    const subjects = claim === 'sub' && !read.isNegated ? values : [];
    // INVARIANT: a claim that AWS does not evaluate is absent, whatever the token says
    if (!EVALUATED.includes(claim))
        return { formula: passesWithout ? inclusion_formula/* YES */._Y : inclusion_formula.NO, claim, operator, passesWithout, subjects };
    return { formula: awsTextCondition(read, claim, values, hasVariables), claim, operator, passesWithout, subjects };
}
/** `Null`: whether the claim is absent. Several values are alternatives. */
function nullCondition(operator, claim, values) {
    const wanted = new Set(values.map((value) => value.toLowerCase()));
    const formula = EVALUATED.includes(claim)
        ? (0,inclusion_formula/* claimIn */.aY)(claim, wanted.has('false') ? walls_language/* ANY_TEXT */.hm : [], wanted.has('true') ? 'yes' : 'no')
        : wanted.has('true')
            ? inclusion_formula/* YES */._Y
            : inclusion_formula.NO;
    return { formula, claim, operator, passesWithout: wanted.has('true'), subjects: [] };
}
/** The claim that a key of one of the issuers is about; keys are compared without case. */
function keyClaim(key, issuers) {
    const lower = key.toLowerCase();
    const issuer = issuers.find((one) => lower.startsWith(`${one.toLowerCase()}:`));
    return issuer === undefined ? sessionKey(lower) : lower.slice(issuer.length + 1);
}
/** What whoever asks for a session writes in the request, and so chooses. */
function sessionKey(key) {
    return key === 'sts:rolesessionname' ? 'sts:RoleSessionName' : undefined;
}

;// CONCATENATED MODULE: ./lib/walls/trust/aws.js






/** Host of the issuer, which is also the prefix of its keys; with the enterprise's own path, where it has one. */
const PROVIDER_ARN = /:oidc-provider\/(.+)$/;
const WEB_IDENTITY_ACTION = 'sts:assumerolewithwebidentity';
const KNOWN_FIELDS = ['Sid', 'Effect', 'Principal', 'Action', 'Condition'];
/**
 * What the trust policy of a role lets in by `AssumeRoleWithWebIdentity`. `undefined` for what is not a policy.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
function readAwsTrust(document) {
    const statements = (0,aws_document/* policyStatements */.H9)(document)?.map(readStatement);
    if (statements === undefined)
        return undefined;
    const allows = statements.filter(({ effect }) => effect === 'Allow');
    const denies = statements.filter(({ effect }) => effect === 'Deny');
    return {
        admits: (0,inclusion_formula/* allHold */.J8)((0,inclusion_formula/* anyHolds */.jd)(...allows.map(({ applies }) => applies)), ...denies.map(({ applies }) => (0,inclusion_formula/* noneHolds */.LQ)(applies))),
        absencePasses: allows.flatMap(({ absencePasses }) => absencePasses),
        subjects: allows.flatMap(({ subjects }) => subjects),
    };
}
/** Hosts of GitHub's issuers that a statement names as principals. */
function issuersOf(principal) {
    const federated = (0,shape/* isRecord */.u4)(principal) ? ((0,aws_document/* scalarTexts */.xr)(principal['Federated'] ?? []) ?? []) : [];
    return federated.flatMap((arn) => PROVIDER_ARN.exec(arn)?.[1] ?? []).filter(looksLikeGithub);
}
function readStatement({ fields, hasVariables }) {
    const effect = fields['Effect'] === 'Deny' ? 'Deny' : 'Allow';
    const strange = Object.keys(fields).filter((name) => !KNOWN_FIELDS.includes(name));
    const issuers = issuersOf(fields['Principal']);
    const { formula, absencePasses, subjects } = readConditions(fields['Condition'] ?? {}, issuers.length === 0 ? ['token.actions.githubusercontent.com'] : issuers, hasVariables);
    const applies = (0,inclusion_formula/* allHold */.J8)(principalHolds(fields['Principal'], issuers), actionHolds(fields['Action']), ...strange.map((name) => (0,inclusion_formula/* notModelled */.Oq)(`\`${name}\` in a trust policy`)), 
    // with several, whose key a condition is on depends on whose the token is
    issuers.length > 1 ? (0,inclusion_formula/* notModelled */.Oq)('several identity providers in one statement') : formula);
    const concerns = issuers.length > 0;
    return {
        effect: fields['Effect'] === 'Allow' || fields['Effect'] === 'Deny' ? effect : 'Allow',
        applies: ['Allow', 'Deny'].includes(String(fields['Effect'])) ? applies : (0,inclusion_formula/* notModelled */.Oq)('an effect that is not one'),
        absencePasses: concerns ? absencePasses : [],
        subjects,
    };
}
function principalHolds(principal, issuers) {
    if (principal === undefined)
        return inclusion_formula/* YES */._Y;
    if (principal === '*' || issuers.length > 0)
        return inclusion_formula/* YES */._Y;
    if (!(0,shape/* isRecord */.u4)(principal))
        return (0,inclusion_formula/* notModelled */.Oq)('a principal that is not one');
    const federated = (0,aws_document/* scalarTexts */.xr)(principal['Federated'] ?? []);
    if (federated === undefined || federated.some((one) => /[*?]/.test(one)) || '*' in principal)
        return (0,inclusion_formula/* notModelled */.Oq)('a principal that is not one');
    // AWS itself takes it for everybody
    return (0,aws_document/* scalarTexts */.xr)(principal['AWS'] ?? [])?.includes('*') === true ? inclusion_formula/* YES */._Y : inclusion_formula.NO;
}
function actionHolds(action) {
    // without `Action` there is a `NotAction`, which is said as a field that is not modelled
    if (action === undefined)
        return inclusion_formula/* YES */._Y;
    const actions = (0,aws_document/* scalarTexts */.xr)(action);
    if (actions === undefined)
        return (0,inclusion_formula/* notModelled */.Oq)('an action that is not one');
    return actions.some((one) => (0,walls_language/* inLanguage */.oH)([(0,walls_language/* wildcardPattern */.f8)(one.toLowerCase())], WEB_IDENTITY_ACTION)) ? inclusion_formula/* YES */._Y : inclusion_formula.NO;
}

;// CONCATENATED MODULE: ./lib/walls/trust/aws-ways-in.js





const ASSUMING = ['sts:assumerole', 'sts:assumerolewithsaml', 'sts:assumerolewithwebidentity'];
const [BY_ACCOUNT = '', , BY_TOKEN = ''] = ASSUMING;
/**
 * Everybody that the trust policy of a role names, whether or not they come with a token of GitHub. INVARIANT: nobody
 * in it is left out; who is not understood is among the others.
 */
function awsWaysIn(document) {
    const statements = ((0,aws_document/* policyStatements */.H9)(document) ?? []).map(({ fields }) => fields);
    const denies = statements.some(({ Effect }) => Effect === 'Deny');
    const ways = statements.filter(({ Effect }) => Effect !== 'Deny').map(lettingIn);
    const named = ways.flatMap(({ principals }) => principals);
    const issuers = named.flatMap((one) => PROVIDER_ARN.exec(one)?.[1] ?? []).filter(looksLikeGithub);
    const everybody = ways.filter(({ principals }) => principals.includes('*'));
    const byAccount = everybody.filter(({ mayBy }) => mayBy(BY_ACCOUNT));
    const isForEverybody = !denies && byAccount.some(({ isBounded }) => !isBounded);
    const isOther = (one) => one !== '*' && !looksLikeGithub(PROVIDER_ARN.exec(one)?.[1] ?? '');
    return {
        issuers: [...new Set(issuers)],
        others: [
            ...new Set([
                ...named.filter(isOther),
                ...(byAccount.length > 0 && !isForEverybody ? ['everybody, under conditions that are not looked at'] : []),
            ]),
        ],
        isForEverybody,
        takesAnyToken: ways.some(({ principals, mayBy }) => mayBy(BY_TOKEN) && principals.some(isAnybody)),
    };
}
function lettingIn(fields) {
    const { Action: action, Condition: conditions, Principal: principal } = fields;
    // what is not understood may be any
    const actions = action === undefined ? ['*'] : ((0,aws_document/* scalarTexts */.xr)(action) ?? ['*']);
    const mayBy = (wanted) => actions.some((one) => (0,verdict/* matchesWildcard */._)(one.toLowerCase(), wanted));
    return {
        principals: ASSUMING.some(mayBy) ? principalsIn(principal) : [],
        isBounded: conditions !== undefined && !((0,shape/* isRecord */.u4)(conditions) && Object.keys(conditions).length === 0),
        mayBy,
    };
}
const ALL_BUT_NAMED = 'whoever `NotPrincipal` does not name';
const EVERY_PROVIDER = 'every `Federated`';
function isAnybody(principal) {
    return ['*', ALL_BUT_NAMED, EVERY_PROVIDER].includes(principal);
}
/** Names in a principal, `*` for everybody. A statement without one has a `NotPrincipal`. */
function principalsIn(principal) {
    if (principal === '*')
        return ['*'];
    if (!(0,shape/* isRecord */.u4)(principal))
        return [ALL_BUT_NAMED];
    return Object.entries(principal).flatMap(([kind, value]) => {
        const names = (0,aws_document/* scalarTexts */.xr)(value);
        if (names === undefined || !['AWS', 'Federated', 'Service', 'CanonicalUser'].includes(kind))
            return [`whoever \`${kind}\` stands for`];
        return names.map((name) => (name === '*' && kind !== 'AWS' ? `every \`${kind}\`` : name));
    });
}

;// CONCATENATED MODULE: ./lib/walls/trust/azure-expression.js
const COMPARISON = /^\s*claims\[(?:'([^']+)'|"([^"]+)")\]\s+(eq|matches)\s+(?:'((?:[^'\\]|'')*)'|"([^"\\]*)")\s*/i;
const AND_WORD = /^and\s+/i;
/**
 * Reads an expression of version 1: comparisons joined by `and`. `undefined` for anything else.
 * https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials#flexible-federated-identity-credential-language-functionality
 */
function readClaimsExpression(expression) {
    const comparisons = [];
    let rest = expression;
    for (;;) {
        const found = COMPARISON.exec(rest);
        if (found === null)
            return undefined;
        const [whole, single, double, operator = '', quoted, doubleQuoted] = found;
        comparisons.push({
            claim: single ?? double ?? '',
            operator: operator.toLowerCase() === 'eq' ? 'eq' : 'matches',
            value: quoted?.replaceAll("''", "'") ?? doubleQuoted ?? '',
        });
        rest = rest.slice(whole.length);
        if (rest === '')
            return comparisons;
        const and = AND_WORD.exec(rest);
        if (and === null)
            return undefined;
        rest = rest.slice(and[0].length);
    }
}

;// CONCATENATED MODULE: ./lib/walls/trust/azure.js




/** Claims of GitHub's tokens that an expression may name. */
const EXPRESSION_CLAIMS = ['sub', 'job_workflow_ref', 'repository_id', 'repository_owner_id'];
/**
 * What one federated credential lets in. Issuer, subject and audience are compared letter for letter.
 * https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials
 */
function readAzureTrust(credential) {
    const { issuer, audiences, subject, expression } = credential;
    const audience = (0,aws_document/* scalarTexts */.xr)(audiences ?? []);
    const { admits, subjects } = expression === undefined ? classicSubject(subject) : flexibleSubject(expression);
    return {
        admits: (0,inclusion_formula/* allHold */.J8)((0,inclusion_formula/* claimIn */.aY)('iss', (0,walls_language/* literals */.v$)([issuer])), audience === undefined ? (0,inclusion_formula/* notModelled */.Oq)('`audiences`') : (0,inclusion_formula/* claimIn */.aY)('aud', (0,walls_language/* literals */.v$)(audience)), credential.isUnread === true ? (0,inclusion_formula/* notModelled */.Oq)('whom the credential is for') : admits),
        absencePasses: [],
        subjects,
        issuers: [issuer],
    };
}
function classicSubject(subject) {
    return subject === undefined
        ? { admits: inclusion_formula.NO, subjects: [] }
        : { admits: (0,inclusion_formula/* claimIn */.aY)('sub', (0,walls_language/* literals */.v$)([subject])), subjects: [subject] };
}
function flexibleSubject(expression) {
    const comparisons = readClaimsExpression(expression);
    if (comparisons === undefined)
        return { admits: (0,inclusion_formula/* notModelled */.Oq)(`the expression \`${expression}\``), subjects: [] };
    return {
        admits: (0,inclusion_formula/* allHold */.J8)(...comparisons.map(({ claim, operator, value }) => {
            if (!EXPRESSION_CLAIMS.includes(claim))
                return (0,inclusion_formula/* notModelled */.Oq)(`\`${claim}\` in an expression of Azure`);
            return (0,inclusion_formula/* claimIn */.aY)(claim, operator === 'eq' ? (0,walls_language/* literals */.v$)([value]) : [(0,walls_language/* wildcardPattern */.f8)(value)]);
        })),
        subjects: comparisons.flatMap(({ claim, value }) => (claim === 'sub' ? [value] : [])),
    };
}

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(47337);
;// CONCATENATED MODULE: ./lib/walls/trust/gcp-roles.js
/**
 * Roles that give tokens of a service account, keys of it, or the right to give them to oneself.
 * https://cloud.google.com/iam/docs/roles-permissions/iam
 */
const TOKEN_ROLES = [
    'roles/iam.workloadIdentityUser',
    'roles/iam.serviceAccountTokenCreator',
    'roles/iam.serviceAccountOpenIdTokenCreator',
    'roles/iam.serviceAccountKeyAdmin',
    'roles/iam.serviceAccountAdmin',
    'roles/iam.securityAdmin',
    'roles/owner',
];
/** Roles that only show something. */
const READING_ROLES = [
    'roles/viewer',
    'roles/browser',
    'roles/iam.serviceAccountViewer',
    'roles/iam.securityReviewer',
];
/** Whether a role on a service account lets its members act as it; of any other that is not known. */
function givesTokens(role) {
    if (TOKEN_ROLES.includes(role))
        return true;
    return READING_ROLES.includes(role) || /^roles\/\w+\.\w*(?:[vV]iewer|[rR]eader)$/.test(role) ? false : undefined;
}
const EVERYBODY = ['allUsers', 'allAuthenticatedUsers'];
/** https://cloud.google.com/iam/docs/principal-identifiers */
function poolMember(member) {
    const [, set, pool, rest] = /^principal(Set)?:\/\/iam\.googleapis\.com\/(.*\/workloadIdentityPools\/[^/]+)\/(.*)$/s.exec(member) ?? [];
    return pool === undefined || rest === undefined ? undefined : { isSet: set !== undefined, pool, rest };
}
/** The pool of a provider, by the provider's name. */
function poolOf({ name }) {
    return name.replace(/\/providers\/[^/]*$/, '');
}

;// CONCATENATED MODULE: ./lib/walls/evaluate/gcp.js




const INTERPRETER = new lib/* Environment */.OH({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false });
INTERPRETER.registerFunction('string.extract(string): string', extract);
/** https://cloud.google.com/iam/docs/conditions-attribute-reference#extract */
function extract(text, template) {
    const [, before, after] = /^([^{]*)\{[^{}]*\}([^{}]*)$/s.exec(template) ?? [];
    if (before === undefined || after === undefined)
        throw new Error('a template has one name in braces');
    const start = text.indexOf(before);
    if (start < 0)
        return '';
    const rest = text.slice(start + before.length);
    const end = after === '' ? rest.length : rest.indexOf(after);
    return end < 0 ? '' : rest.slice(0, end);
}
/**
 * Whether a provider lets a token in, or, where an account is impersonated, whether the account's bindings do, by any
 * provider of a pool that they name: mapping, condition and bindings are computed by an interpreter of CEL. `at` is in
 * milliseconds since 1970.
 */
function evaluateGcp(provider, bindings, token, at, others = []) {
    if (bindings === 'none')
        return providerAdmits(provider, token);
    if (bindings === undefined)
        return 'undecided';
    const providers = [provider, ...others.filter(({ name }) => name !== provider.name)];
    return (0,verdict/* anyAdmits */.H)([
        ...bindings.map((binding) => publicVerdict(binding, at)),
        ...bindings.map((binding) => otherPools(binding, providers)),
        ...providers.flatMap((one) => {
            const lets = providerAdmits(one, token);
            if (lets === 'refused')
                return [];
            const context = mapped(one.mapping, token);
            const verdicts = bindings.map((binding) => bindingVerdict(binding, one, context, at));
            return lets === 'admitted' ? verdicts : verdicts.filter((verdict) => verdict !== 'refused').map(() => lets);
        }),
    ]);
}
function providerAdmits(provider, token) {
    const { name, audiences, issuer, disabled, condition, mapping } = provider;
    const listed = Array.isArray(audiences) && audiences.length > 0;
    const accepted = listed
        ? audiences
        : [`//iam.googleapis.com/${name}`, `https://iam.googleapis.com/${name}`];
    if (disabled || issuer !== token.iss || !accepted.includes(token.aud))
        return 'refused';
    if (condition !== undefined && condition !== '') {
        const computed = compute(condition, mapped(mapping, token));
        if (computed === 'error' || computed.value !== true)
            return 'refused';
    }
    return provider.hasOwnKeys === true ? 'undecided' : 'admitted';
}
/** A binding for everybody asks for no token of any provider. */
function publicVerdict({ role, members, condition }, at) {
    const all = Array.isArray(members) ? members : [];
    if (!all.some((member) => EVERYBODY.includes(String(member))))
        return 'refused';
    const gives = typeof role === 'string' ? givesTokens(role) : undefined;
    if (gives === false || !bindingConditionHolds(condition, {}, at))
        return 'refused';
    return gives === true ? 'admitted' : 'undecided';
}
/** A pool whose providers were not given may let anybody in. */
function otherPools({ role, members }, providers) {
    if (typeof role === 'string' && givesTokens(role) === false)
        return 'refused';
    const pools = providers.map(poolOf);
    const all = Array.isArray(members) ? members : [];
    const isElsewhere = all.some((member) => {
        const named = poolMember(String(member));
        return named !== undefined && !pools.includes(named.pool);
    });
    return isElsewhere ? 'undecided' : 'refused';
}
function bindingConditionHolds(condition, context, at) {
    if (!(0,shape/* isRecord */.u4)(condition))
        return true;
    const computed = compute(String(condition['expression']), { ...context, request: { time: new Date(at) } });
    return computed !== 'error' && computed.value === true;
}
function mapped(mapping, token) {
    const attribute = {};
    const google = {};
    for (const [target, expression] of Object.entries(mapping)) {
        const computed = typeof expression === 'string' ? compute(expression, { assertion: token }) : 'error';
        const [root, key = ''] = target.split('.');
        if (computed !== 'error')
            (root === 'google' ? google : attribute)[key] = computed.value;
    }
    return { assertion: token, attribute, google };
}
function compute(expression, context) {
    try {
        return { value: INTERPRETER.evaluate(expression, context) };
    }
    catch {
        return 'error';
    }
}
function bindingVerdict({ role, members, condition }, provider, context, at) {
    const gives = typeof role === 'string' ? givesTokens(role) : undefined;
    if (gives === false)
        return 'refused';
    const names = principalsOf(`iam.googleapis.com/${poolOf(provider)}`, context);
    if (!(Array.isArray(members) ? members : []).some((member) => names.includes(String(member))))
        return 'refused';
    if (!bindingConditionHolds(condition, context, at))
        return 'refused';
    return gives === true ? 'admitted' : 'undecided';
}
/** Every name by which a binding may mean the bearer of the token. */
function principalsOf(pool, { attribute, google }) {
    const attributes = Object.entries((0,shape/* isRecord */.u4)(attribute) ? attribute : {});
    return [
        `principalSet://${pool}/*`,
        ...((0,shape/* isRecord */.u4)(google) ? [`principal://${pool}/subject/${String(google['subject'])}`] : []),
        ...attributes.map(([key, value]) => `principalSet://${pool}/attribute.${key}/${String(value)}`),
    ];
}

;// CONCATENATED MODULE: ./lib/walls/trust/cel-node.js

const MAX_CEL_CHARACTERS = 4096;
/**
 * Parses an expression; `undefined` for one that is not CEL, or longer than Google takes.
 * https://cloud.google.com/iam/docs/workload-identity-federation#conditions
 */
function parseCel(expression) {
    // a comment ends at either, and the parser takes it for one that goes on
    if (expression.length > MAX_CEL_CHARACTERS || /\r(?!\n)/.test(expression))
        return undefined;
    try {
        return (0,lib/* parse */.qg)(expression).ast;
    }
    catch {
        return undefined;
    }
}
/** Reads a node that is a value by itself; `undefined` for one that has to be computed. */
function celValue(node) {
    switch (node.op) {
        case 'value':
            return typeof node.args === 'string' ? { kind: 'text', text: node.args } : { kind: 'other' };
        case 'list': {
            const texts = node.args.map(celValue);
            return texts.every((one) => one?.kind === 'text')
                ? { kind: 'list', texts: texts.map(({ text }) => text) }
                : undefined;
        }
        case 'id':
            return { kind: 'path', path: [node.args] };
        case '.':
            return memberPath(node.args[0], node.args[1]);
        case '[]': {
            const key = celValue(node.args[1]);
            return key?.kind === 'text' ? memberPath(node.args[0], key.text) : undefined;
        }
        default:
            return undefined;
    }
}
function memberPath(base, name) {
    const value = celValue(base);
    return value?.kind === 'path' ? { kind: 'path', path: [...value.path, name] } : undefined;
}

;// CONCATENATED MODULE: ./lib/walls/trust/cel-time.js


/** `request.time < timestamp("…")`, either way round; `undefined` for any other comparison. */
function celTime(operator, [left, right]) {
    const isTimeLeft = isRequestTime(left);
    const at = isTimeLeft ? timestampOf(right) : isRequestTime(right) ? timestampOf(left) : undefined;
    if (at === undefined)
        return undefined;
    const before = { kind: 'time', before: at };
    const upTo = { kind: 'time', before: at + 1 };
    const isLess = operator.startsWith('<') === isTimeLeft;
    const isEqualToo = operator.length === 2;
    if (isLess)
        return isEqualToo ? upTo : before;
    return (0,inclusion_formula/* noneHolds */.LQ)(isEqualToo ? before : upTo);
}
function isRequestTime(node) {
    const value = celValue(node);
    return value?.kind === 'path' && value.path.join('.') === 'request.time';
}
function timestampOf(node) {
    if (node.op !== 'call' || node.args[0] !== 'timestamp')
        return undefined;
    const [argument] = node.args[1];
    const value = argument === undefined ? undefined : celValue(argument);
    const at = value?.kind === 'text' ? Date.parse(value.text) : Number.NaN;
    return Number.isNaN(at) ? undefined : at;
}

;// CONCATENATED MODULE: ./lib/walls/trust/regex-language.js

const MAX_ALTERNATIVES = 64;
/** One sign of a regular expression, and how often it may stand there. */
const SIGN = /^(?:\\([.\-/+*?()[\]{}|^$\\:@])|(\\[dw])|(\.)|(\[\^?(?:[\w./@:-]|\\[wd./-])+\])|([^\\.[\](){}*+?|^$]))([*+?]?)/;
/**
 * The texts in which an expression of RE2 finds something; `undefined` where it uses what is not read here.
 * https://github.com/google/re2/wiki/Syntax
 */
function regexLanguage(source) {
    const isAnchored = { start: source.startsWith('^'), end: /(?:^|[^\\])(?:\\\\)*\$$/.test(source) };
    const body = source.slice(isAnchored.start ? 1 : 0, isAnchored.end ? -1 : undefined);
    // an anchor of an alternative is not one of the whole
    if (hasBareBar(body) && (isAnchored.start || isAnchored.end))
        return undefined;
    const inner = patternChoices(body);
    const any = [{ characters: walls_language/* ANY */.x4, many: true }];
    return inner?.map((pattern) => [...(isAnchored.start ? [] : any), ...pattern, ...(isAnchored.end ? [] : any)]);
}
function hasBareBar(body) {
    return body.replaceAll(/\\.|\([^()]*\)/g, '').includes('|');
}
/** Alternatives between bars, each a row of signs and of groups. */
function patternChoices(body) {
    const all = [];
    for (const part of splitBars(body)) {
        const read = rows(part);
        if (read === undefined)
            return undefined;
        all.push(...read);
        if (all.length > MAX_ALTERNATIVES)
            return undefined;
    }
    return all;
}
function splitBars(body) {
    const parts = [''];
    let depth = 0;
    for (const [token] of body.matchAll(/\\.|./gs)) {
        if (token === '(')
            depth += 1;
        if (token === ')')
            depth -= 1;
        if (token === '|' && depth === 0)
            parts.push('');
        else
            parts.push((parts.pop() ?? '') + token);
    }
    return parts;
}
/** A row of signs, as one pattern for each way through its groups and through what may be left out. */
function rows(part) {
    let heads = [[]];
    let rest = part;
    while (rest !== '') {
        const group = /^\((?:\?:)?((?:[^()\\]|\\.)*)\)(?![*+?{])/s.exec(rest);
        const found = group === null ? readSign(rest) : groupTails(group[1] ?? '', group[0].length);
        if (found === undefined)
            return undefined;
        heads = heads.flatMap((head) => found.tails.map((tail) => [...head, ...tail]));
        if (heads.length > MAX_ALTERNATIVES)
            return undefined;
        rest = rest.slice(found.length);
    }
    return heads;
}
function groupTails(body, length) {
    const tails = patternChoices(body);
    return tails === undefined ? undefined : { tails, length };
}
function readSign(rest) {
    const [whole, quoted, shorthand, dot, set, plain, times] = SIGN.exec(rest) ?? [];
    if (whole === undefined)
        return undefined;
    const characters = shorthand !== undefined || set !== undefined
        ? classOf(shorthand ?? set ?? '')
        : dot === undefined
            ? { kind: 'one', character: quoted ?? plain ?? '' }
            : walls_language/* ANY */.x4;
    const one = { characters, many: false };
    const many = { characters, many: true };
    const tails = {
        '': [[one]],
        '*': [[many]],
        '+': [[one, many]],
        '?': [[], [one]],
    };
    return { tails: tails[times ?? ''] ?? [], length: whole.length };
}
function classOf(source) {
    const test = new RegExp(`^${source}$`);
    return { kind: 'class', matches: (character) => test.test(character) };
}

;// CONCATENATED MODULE: ./lib/walls/trust/cel.js





/**
 * The condition on tokens that an expression of CEL is, as far as it compares claims with texts; what else is in it is
 * not modelled. A claim that is not there is an error, which lets nothing in unless the rest decides without it.
 * https://github.com/google/cel-spec/blob/master/doc/langdef.md#logical-operators
 */
function celFormula(expression, names) {
    const node = parseCel(expression);
    return node === undefined ? (0,inclusion_formula/* notModelled */.Oq)(`\`${expression}\`: it is not CEL`) : readNode(node, names);
}
function readNode(node, names) {
    switch (node.op) {
        case '&&':
            return (0,inclusion_formula/* allHold */.J8)(...node.args.map((part) => readNode(part, names)));
        case '||':
            return (0,inclusion_formula/* anyHolds */.jd)(...node.args.map((part) => readNode(part, names)));
        case '!_':
            return (0,inclusion_formula/* noneHolds */.LQ)(readNode(node.args, names));
        case '?:': {
            const [condition, yes, no] = node.args;
            const asked = readNode(condition, names);
            // it stands there twice, so choices in choices would double with each
            if ((0,inclusion_formula/* formulaSize */.Ow)(asked) > MAX_CHOSEN_PARTS)
                return notReadNode(node);
            return choice(asked, readNode(yes, names), readNode(no, names));
        }
        case 'value':
            return typeof node.args === 'boolean' ? { kind: 'fixed', truth: node.args ? 'yes' : 'no' } : notReadNode(node);
        case '==':
            return compare(node, node.args, names);
        case '!=':
            return (0,inclusion_formula/* noneHolds */.LQ)(compare(node, node.args, names));
        case 'in':
            return readIn(node, node.args, names);
        case '<':
        case '<=':
        case '>':
        case '>=':
            return celTime(node.op, node.args) ?? notReadNode(node);
        case 'call':
            return readHas(node, node.args, names);
        case 'rcall':
            return readMethod(node, node.args, names);
        default:
            return notReadNode(node);
    }
}
const MAX_CHOSEN_PARTS = 50;
function choice(condition, yes, no) {
    return (0,inclusion_formula/* anyHolds */.jd)((0,inclusion_formula/* allHold */.J8)(condition, yes), (0,inclusion_formula/* allHold */.J8)((0,inclusion_formula/* noneHolds */.LQ)(condition), no));
}
function notReadNode(node) {
    return (0,inclusion_formula/* notModelled */.Oq)(`\`${node.input.slice(node.start, node.end)}\``);
}
/** A claim compared with a text, on whichever side it is. */
function compare(node, [left, right], names) {
    const values = [celValue(left), celValue(right)];
    const [one, other] = values[0]?.kind === 'path' ? values : [values[1], values[0]];
    const claim = namedClaim(one, names);
    if (claim === undefined)
        return constants(values) ?? notReadNode(node);
    if (other?.kind === 'text')
        return (0,inclusion_formula/* claimIn */.aY)(claim, (0,walls_language/* literals */.v$)([other.text]), 'error');
    return other?.kind === 'other' ? (0,inclusion_formula/* claimIn */.aY)(claim, [], 'error') : notReadNode(node);
}
/** Two texts: what is written to be always true. */
function constants([one, other]) {
    if (one?.kind !== 'text' || other?.kind !== 'text')
        return undefined;
    return one.text === other.text ? inclusion_formula/* YES */._Y : inclusion_formula.NO;
}
function readIn(node, [left, right], names) {
    const [value, list] = [celValue(left), celValue(right)];
    const claim = namedClaim(value, names);
    if (claim !== undefined && list?.kind === 'list')
        return (0,inclusion_formula/* claimIn */.aY)(claim, (0,walls_language/* literals */.v$)(list.texts), 'error');
    const isAssertion = list?.kind === 'path' && list.path.join('.') === 'assertion';
    return isAssertion && value?.kind === 'text' ? (0,inclusion_formula/* claimIn */.aY)(value.text, walls_language/* ANY_TEXT */.hm) : notReadNode(node);
}
function readHas(node, [name, [argument]], names) {
    const claim = argument === undefined ? undefined : namedClaim(celValue(argument), names);
    return name === 'has' && claim !== undefined ? (0,inclusion_formula/* claimIn */.aY)(claim, walls_language/* ANY_TEXT */.hm) : notReadNode(node);
}
const METHODS = {
    startsWith: (text) => [[...(0,walls_language/* literal */.eu)(text), ...(walls_language/* ANY_TEXT */.hm[0] ?? [])]],
    endsWith: (text) => [[...(walls_language/* ANY_TEXT */.hm[0] ?? []), ...(0,walls_language/* literal */.eu)(text)]],
    contains: (text) => [[...(walls_language/* ANY_TEXT */.hm[0] ?? []), ...(0,walls_language/* literal */.eu)(text), ...(walls_language/* ANY_TEXT */.hm[0] ?? [])]],
    matches: regexLanguage,
};
function readMethod(node, [method, receiver, [argument]], names) {
    const claim = namedClaim(celValue(receiver), names);
    const text = argument === undefined ? undefined : celValue(argument);
    if (claim === undefined || text?.kind !== 'text' || !Object.hasOwn(METHODS, method))
        return notReadNode(node);
    const language = METHODS[method]?.(text.text);
    return language === undefined ? notReadNode(node) : (0,inclusion_formula/* claimIn */.aY)(claim, language, 'error');
}
function namedClaim(value, names) {
    return value?.kind === 'path' ? names.claim(value.path) : undefined;
}

;// CONCATENATED MODULE: ./lib/walls/trust/gcp.js








/**
 * What a provider lets in. Where an account is impersonated, what its bindings do: they name attributes of a pool, so
 * every provider of that pool counts.
 * https://cloud.google.com/iam/docs/workload-identity-federation
 */
function readGcpTrust(provider, bindings, others = []) {
    const providers = [provider, ...others.filter(({ name }) => name !== provider.name)];
    const read = bindings === 'none' ? [provider] : providers;
    return {
        admits: bindings === 'none' ? providerHolds(provider) : bound(providers, bindings),
        absencePasses: [],
        subjects: read.flatMap(({ condition = '' }) => [...condition.matchAll(/(["'])((?:(?!\1).)*:(?:(?!\1).)*)\1/g)].map(([, , text]) => text ?? '')),
        issuers: read.map(({ issuer }) => issuer).filter(looksLikeGithub),
    };
}
function providerHolds(provider) {
    const { condition, issuer } = provider;
    if (provider.disabled)
        return inclusion_formula.NO;
    return (0,inclusion_formula/* allHold */.J8)((0,inclusion_formula/* claimIn */.aY)('iss', (0,walls_language/* literals */.v$)([issuer])), acceptedAudience(provider), ...(condition === undefined || condition === '' ? [] : [celFormula(condition, celNames(provider.mapping))]), ...(provider.hasOwnKeys === true ? [(0,inclusion_formula/* notModelled */.Oq)('keys that were uploaded to the provider, `jwksJson`')] : []));
}
function acceptedAudience({ audiences, name }) {
    const listed = (0,aws_document/* scalarTexts */.xr)(audiences ?? []);
    if (listed === undefined)
        return (0,inclusion_formula/* notModelled */.Oq)('`allowedAudiences`');
    const own = `//iam.googleapis.com/${name}`;
    return (0,inclusion_formula/* claimIn */.aY)('aud', (0,walls_language/* literals */.v$)(listed.length > 0 ? listed : [own, `https:${own}`]));
}
/** `assertion.x` is a claim; `attribute.x` and `google.subject` are what the mapping makes of one. */
function celNames(mapping) {
    const claim = (path) => {
        const [root, name] = path;
        if (path.length !== 2 || name === undefined)
            return undefined;
        return root === 'assertion' ? name : mappedClaim(path.join('.'), mapping);
    };
    return { claim };
}
/** The claim that an attribute is a copy of; `undefined` where it is computed, or not mapped. */
function mappedClaim(attribute, mapping) {
    const expression = mapping[attribute];
    const node = typeof expression === 'string' ? parseCel(expression) : undefined;
    const value = node === undefined ? undefined : celValue(node);
    return value?.kind === 'path' && value.path.length === 2 && value.path[0] === 'assertion' ? value.path[1] : undefined;
}
/** Members that are not there to read are not nobody. */
const UNREAD_MEMBERS = [undefined];
function bound(providers, bindings) {
    if (bindings === undefined)
        return (0,inclusion_formula/* notModelled */.Oq)('the bindings of the service account, which were not given');
    return (0,inclusion_formula/* anyHolds */.jd)(...bindings.flatMap(({ role, members, condition }) => {
        const gives = typeof role === 'string' ? givesTokens(role) : undefined;
        if (gives === false)
            return [];
        const unknownRole = gives === undefined ? [(0,inclusion_formula/* notModelled */.Oq)(`the role \`${String(role)}\``)] : [];
        const named = (0,aws_document/* scalarTexts */.xr)(members ?? UNREAD_MEMBERS);
        if (named === undefined)
            return [(0,inclusion_formula/* notModelled */.Oq)('the members of a binding')];
        return named.map((member) => (0,inclusion_formula/* allHold */.J8)(memberHolds(member, condition, providers), ...unknownRole));
    }));
}
function bindingCondition(condition, names) {
    if (!(0,shape/* isRecord */.u4)(condition))
        return [];
    const { expression } = condition;
    return [typeof expression === 'string' ? celFormula(expression, names) : (0,inclusion_formula/* notModelled */.Oq)('the condition of a binding')];
}
/** Who a member is, among all that come by way of the providers. People and accounts are no jobs of GitHub. */
function memberHolds(member, condition, providers) {
    // whoever it is, and by whatever way they come
    if (EVERYBODY.includes(member))
        return (0,inclusion_formula/* allHold */.J8)(...bindingCondition(condition, celNames({})));
    const named = poolMember(member);
    if (named === undefined)
        return member.startsWith('principal') ? (0,inclusion_formula/* notModelled */.Oq)(`the member \`${member}\``) : inclusion_formula.NO;
    const own = providers.filter((provider) => poolOf(provider) === named.pool);
    if (own.length === 0)
        return (0,inclusion_formula/* notModelled */.Oq)(`the providers of \`${named.pool}\`, which were not given`);
    const missing = own.every(({ isAlone }) => isAlone === true) ? [(0,inclusion_formula/* notModelled */.Oq)(OTHERS_OF_POOL)] : [];
    return (0,inclusion_formula/* anyHolds */.jd)(...own.map((provider) => comesBy(provider, member, named, condition)), ...missing);
}
const OTHERS_OF_POOL = 'the other providers of the pool: `gcloud iam workload-identity-pools providers list --format json` lists them';
function comesBy(provider, member, named, condition) {
    const names = celNames(provider.mapping);
    const [attribute, value] = splitOnce(named.rest);
    const key = named.isSet ? attribute : 'google.subject';
    const isAnybody = named.isSet && named.rest === '*';
    // a provider that does not map an attribute gives it to nobody
    if (!isAnybody && !Object.hasOwn(provider.mapping, key))
        return inclusion_formula.NO;
    if (!looksLikeGithub(provider.issuer) && !provider.disabled)
        return (0,inclusion_formula/* notModelled */.Oq)(`the provider \`${provider.name}\` of the same pool, whose tokens are not those of GitHub`);
    const isKnown = named.isSet ? /^attribute\.\w+$/.test(attribute) : attribute === 'subject';
    const claim = isKnown ? names.claim(key.split('.')) : undefined;
    const isMember = isAnybody
        ? inclusion_formula/* YES */._Y
        : value === undefined || !isKnown
            ? (0,inclusion_formula/* notModelled */.Oq)(`the member \`${member}\``)
            : claim === undefined
                ? (0,inclusion_formula/* notModelled */.Oq)(`\`${key}\` as it is mapped`)
                : (0,inclusion_formula/* claimIn */.aY)(claim, (0,walls_language/* literals */.v$)([value]));
    return (0,inclusion_formula/* allHold */.J8)(providerHolds(provider), isMember, ...bindingCondition(condition, names));
}
function splitOnce(text) {
    const slash = text.indexOf('/');
    return slash < 0 ? [text, undefined] : [text.slice(0, slash), text.slice(slash + 1)];
}

;// CONCATENATED MODULE: ./lib/walls/finding/gcp-bindings.js


/** INVARIANT: a role in the project, or above it, counts for every account of the project. */
function accountBindingsOf(account, items, meant) {
    const own = ownBindings(account, items, meant);
    const project = accountProject(account);
    const above = (0,inventory/* itemsOf */.z)(items, 'gcp-project').filter((one) => one.project === undefined || one.project === project);
    const named = (0,inventory/* itemsOf */.z)(items, 'gcp-account').filter((one) => one.account === undefined && project !== undefined && isStem(one.source.stem, project));
    const inherited = [...above, ...named].flatMap(({ bindings }) => bindings);
    return {
        bindings: own === undefined && inherited.length > 0 ? [...inherited, UNREAD_BINDING] : joinedBindings(own, inherited),
        others: [
            ...(0,inventory/* itemsOf */.z)(items, 'gcp-key')
                .filter((key) => key.account === account)
                .map(({ id }) => `whoever holds the key \`${id}\``),
            ...(above.some(({ isWhole }) => isWhole) ? [] : [notInherited(project ?? 'PROJECT')]),
        ],
    };
}
function joinedBindings(own, inherited) {
    return own === undefined ? undefined : [...own, ...inherited];
}
/** Whom the account itself lets in was not read. */
const UNREAD_BINDING = { role: 'roles/iam.workloadIdentityUser', members: undefined };
function notInherited(project) {
    const command = `gcloud projects get-ancestors-iam-policy ${project} --format json`;
    return `whoever may by a role in the project or above it: \`${command}\` was not given`;
}
/** Of an account that was made in a project, or by App Engine; the others do not say theirs. */
function accountProject(account) {
    return (/@(.+)\.iam\.gserviceaccount\.com$/.exec(account)?.[1] ?? /^(.+)@appspot\.gserviceaccount\.com$/.exec(account)?.[1]);
}
/** Bindings of an account; an answer does not say whose they are, so its file is named after the account. */
function ownBindings(account, items, meant) {
    const all = (0,inventory/* itemsOf */.z)(items, 'gcp-account');
    const [name = ''] = account.split('@');
    // two projects may each have an account of that name
    const isOnlyName = !meant.some(({ target: one }) => one.kind === 'gcp' && one.account !== undefined && one.account !== account && one.account.startsWith(`${name}@`));
    const found = all.filter((one) => {
        if (one.account !== undefined)
            return one.account === account;
        const { stem } = one.source;
        return isStem(stem, account) || (isOnlyName && isStem(stem, name));
    });
    return found.length === 0 ? undefined : found.flatMap(({ bindings }) => bindings);
}

// EXTERNAL MODULE: ./lib/policy/grouped.js
var grouped = __webpack_require__(11516);
;// CONCATENATED MODULE: ./lib/walls/finding/gcp-subjects.js








/** Providers of pools that trust GitHub, each with every account of the policy that is reached through it. */
function gcpSubjects(items, meant) {
    const all = (0,inventory/* itemsOf */.z)(items, 'gcp-provider');
    return all.flatMap((provider) => {
        const users = meant.filter(({ target }) => target.kind === 'gcp' && target.provider === provider.name);
        const others = all.filter((one) => one !== provider);
        if (users.length === 0)
            return looksLikeGithub(provider.issuer) ? [subject(provider, others, undefined, 'none', [])] : [];
        const groups = (0,grouped/* groupedBy */.m)(users, ({ target }) => (target.kind === 'gcp' ? target.account : undefined));
        return [...groups].map(([account, named]) => {
            if (account === undefined)
                return subject(provider, others, account, 'none', named);
            const { bindings, others: more } = accountBindingsOf(account, items, meant);
            const found = subject(provider, others, account, bindings, named);
            return { ...found, others: [...found.others, ...more] };
        });
    });
}
function subject(provider, others, account, bindings, meant) {
    const pool = bindings === 'none' ? [] : others.filter((one) => poolOf(one) === poolOf(provider));
    const enabled = [provider, ...pool].filter(({ disabled }) => !disabled);
    const issuers = [...new Set(enabled.map(({ issuer }) => issuer))];
    return {
        provider: 'gcp',
        target: account === undefined ? provider.name : `${account} by ${provider.name}`,
        file: provider.source.file,
        trust: readGcpTrust(provider, bindings, others),
        meant,
        issuers: issuers.filter(looksLikeGithub),
        others: tokensOfOthers(issuers.filter((one) => !looksLikeGithub(one))),
        evaluate: (token, at) => evaluateGcp(provider, bindings, token, at, others),
    };
}

;// CONCATENATED MODULE: ./lib/walls/finding/trust-subjects.js














/** Every identity of a cloud that trusts GitHub, or that the policy names, with those credentials of the policy. */
function trustSubjects(items, meant) {
    return [
        ...(0,inventory/* itemsOf */.z)(items, 'aws-role').flatMap((role) => awsSubject(role, meant)),
        ...gcpSubjects(items, meant),
        ...azureSubjects(items, meant),
        ...vaultSubjects(items, meant),
    ];
}
function awsSubject(role, meant) {
    const named = meant.filter(({ target }) => target.kind === 'aws' && isRole(role, target.role));
    // until it is applied, a role of a plan may trust anybody
    const document = (0,aws_document/* policyObject */.YR)(role.trust);
    const { issuers, others, isForEverybody, takesAnyToken } = awsWaysIn(document);
    if (named.length === 0 && issuers.length === 0 && !isForEverybody && !takesAnyToken)
        return [];
    return [
        {
            provider: 'aws',
            target: role.arn ?? role.name,
            file: role.source.file,
            trust: readAwsTrust(document),
            meant: named,
            issuers,
            others,
            isForEverybody,
            evaluate: (token, at) => evaluateAws(document, token, at),
        },
    ];
}
/** A role of a plan has no ARN yet: then its name tells. */
function isRole({ arn, name }, wanted) {
    return arn === undefined ? wanted.split('/').at(-1) === name : arn === wanted;
}
/** The federated credentials of one application, together. */
function azureSubjects(items, meant) {
    const clients = new Map((0,inventory/* itemsOf */.z)(items, 'azure-identity').map(({ application, client }) => [application, client]));
    const groups = (0,grouped/* groupedBy */.m)((0,inventory/* itemsOf */.z)(items, 'azure-credential'), (one) => clientOf(one, clients, meant).client);
    return [...groups].flatMap(([client, credentials]) => {
        const named = meant.filter(({ target }) => target.kind === 'azure' && target.client === client.toLowerCase());
        const all = [...new Set(credentials.map(({ issuer }) => issuer))];
        const issuers = all.filter(looksLikeGithub);
        if (named.length === 0 && issuers.length === 0)
            return [];
        const trust = joinedTrust(credentials.map(readAzureTrust));
        return [
            {
                provider: 'azure',
                target: client,
                file: credentials[0]?.source.file ?? '',
                trust: credentials.some((one) => clientOf(one, clients, meant).isAssumed) ? orAnother(trust) : trust,
                meant: named,
                issuers,
                others: tokensOfOthers(all.filter((one) => !looksLikeGithub(one))),
                evaluate: (token) => (0,verdict/* anyAdmits */.H)(credentials.map((one) => evaluateAzure(one, token))),
            },
        ];
    });
}
/** Answers do not say the client id of their application: it is told from others, from the file, or from the policy. */
function clientOf({ application, source }, clients, meant) {
    const known = application === undefined ? undefined : clients.get(application);
    if (known !== undefined)
        return { client: known.toLowerCase(), isAssumed: false };
    const wanted = [...new Set(meant.flatMap(({ target }) => (target.kind === 'azure' ? target.client : [])))];
    const named = wanted.find((client) => source.stem.toLowerCase().includes(client));
    if (named !== undefined)
        return { client: named, isAssumed: false };
    const [only] = wanted;
    return wanted.length === 1 && only !== undefined
        ? { client: only, isAssumed: true }
        : { client: application ?? source.stem, isAssumed: false };
}
/** What gets in by it is shown; that nobody else does is not said, since it may be another application's. */
function orAnother(trust) {
    const why = 'whose credentials these are: name the file after the client id, or give what `az ad app show` prints as well';
    return { ...trust, admits: (0,inclusion_formula/* anyHolds */.jd)(trust.admits, (0,inclusion_formula/* notModelled */.Oq)(why)) };
}
function joinedTrust(trusts) {
    return {
        admits: (0,inclusion_formula/* anyHolds */.jd)(...trusts.map(({ admits }) => admits)),
        absencePasses: trusts.flatMap(({ absencePasses }) => absencePasses),
        subjects: trusts.flatMap(({ subjects }) => subjects),
        issuers: [...new Set(trusts.flatMap(({ issuers = [] }) => issuers))].filter(looksLikeGithub),
    };
}

;// CONCATENATED MODULE: ./lib/walls/finding/audit.js










/** Compares what was read of clouds and of GitHub with the policy. Pure. */
function auditWalls(order) {
    const { policy, home, gate, issuer = token/* GITHUB_ISSUER */.oX, repositories, meant, items, now, onProgress } = order;
    const worlds = new Map();
    const subjects = trustSubjects(items, meant);
    const trusts = subjects.map((subject, index) => {
        const audited = auditTrust(subject, order, worlds);
        onProgress?.(index + 1, subjects.length);
        return audited;
    });
    const context = {
        policy,
        home,
        gate,
        issuer,
        repositories,
        meant,
        items,
        trusts,
        placesOf: placesIn(items, repositories, home),
        gaps: order.gaps ?? [],
        now,
    };
    const findings = [
        ...trusts.flatMap((trust) => TRUST_CHECKS.flatMap((check) => check(trust, context))),
        ...CONTEXT_CHECKS.flatMap((check) => check(context)),
    ];
    return { trusts, findings: findings.toSorted(byAuditWeight) };
}
/** What is protected in each repository, each looked at once. */
function placesIn(items, repositories, home) {
    const known = new Map();
    return (repository) => {
        const name = (0,fold/* foldCase */.SP)(repository);
        const branch = repositories.find((one) => (0,fold/* isSameName */.yS)(one.repository, repository))?.defaultBranch;
        const isOnly = repositories.length <= 1 && (0,fold/* isSameName */.yS)(repository, home);
        const defaultBranch = branch === '' ? undefined : branch;
        const places = known.get(name) ?? protectedPlaces(items, { repository, isOnly, defaultBranch });
        known.set(name, places);
        return places;
    };
}
function auditTrust(subject, { repositories, now, issuer = token/* GITHUB_ISSUER */.oX }, worlds) {
    const { trust, meant } = subject;
    const named = meant.flatMap(({ places }) => places.map(({ repository }) => repository));
    const own = named.length === 0 ? repositories : [...new Set(named)];
    // only what is not GitHub's own form changes which tokens there are
    const { subjects = [], issuers = [] } = trust ?? {};
    const key = JSON.stringify([own.map(({ repository }) => repository), (0,token_world/* templatesFor */.F5)(subjects), issuers]);
    const world = worlds.get(key) ?? (0,token_world/* tokenWorld */.iB)(own, subjects, issuers);
    worlds.set(key, world);
    if (trust === undefined)
        return { ...subject, answers: undefined, trustClass: undefined, world };
    const answers = provenAnswers((0,classify/* askTrust */.uk)({ trust, meant, world, now }), subject);
    return { ...subject, answers, trustClass: auditedClass(subject, answers, issuer), world };
}
/** Answers that make a class worse than that only jobs of the gate get in, the worst first. */
const WORSE_ANSWERS = ['github', 'owner', 'repository', 'pushers', 'notGate'];
/** The class of a trust. INVARIANT: nobody is said to be kept out by a trust of which part is not understood. */
function auditedClass(subject, answers, issuer) {
    if (subject.isForEverybody === true || foreignIssuers(subject, issuer).length > 0)
        return 'github';
    const found = (0,classify/* trustClass */.Hc)(answers);
    const worse = WORSE_ANSWERS.slice(0, found === 'not-gate' ? -1 : undefined).map((question) => answers[question]);
    const isUnread = (found === 'nobody' ? Object.values({ ...answers }) : worse).some(({ kind }) => kind === 'undecided') && ['not-gate', 'gate', 'nobody'].includes(found);
    const isOpen = (found === 'gate' || found === 'nobody') && unjudgedWays(subject, issuer).length > 0;
    return isUnread || isOpen ? undefined : found;
}
/** INVARIANT: what is unknown stands before what is known. */
function byAuditWeight(one, other) {
    return weight(one) - weight(other) || finding_kinds/* WALL_FINDING_IDS */.gG.indexOf(one.id) - finding_kinds/* WALL_FINDING_IDS */.gG.indexOf(other.id);
}
function weight(finding) {
    return finding.outcome === 'unknown' ? -1 : finding_kinds/* SEVERITIES */.oC.indexOf(finding.severity);
}


/***/ }),

/***/ 51008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ WALL_FINDING_KINDS),
/* harmony export */   gG: () => (/* binding */ WALL_FINDING_IDS),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** How bad a finding is: critical lets in strangers, a warning only tells. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'warning'];
/** Every kind of finding, by its public id, in the order of reports. */
const WALL_FINDING_KINDS = {
    'trust-open-to-github': { severity: 'critical', nhi: [6] },
    'trust-open-to-owner': { severity: 'high', nhi: [6, 5] },
    'trust-open-to-repository': { severity: 'high', nhi: [6, 5] },
    'trust-open-to-pushers': { severity: 'high', nhi: [6] },
    'trust-not-gate-bound': { severity: 'medium', nhi: [6] },
    'trust-gate-movable': { severity: 'high', nhi: [6, 3] },
    'trust-by-name': { severity: 'medium', nhi: [4] },
    'trust-audience': { severity: 'medium', nhi: [4, 6] },
    'trust-absent-claim-passes': { severity: 'high', nhi: [4, 6] },
    'trust-undecided': { severity: 'medium', nhi: [6] },
    'trust-narrower': { severity: 'warning', nhi: [] },
    'trust-missing': { severity: 'warning', nhi: [] },
    'trust-orphan': { severity: 'high', nhi: [1] },
    'role-wider-than-role': { severity: 'high', nhi: [5] },
    'session-too-long': { severity: 'medium', nhi: [7] },
    'one-identity-many-environments': { severity: 'high', nhi: [8] },
    'one-identity-many-roles': { severity: 'medium', nhi: [9] },
    'environment-unprotected': { severity: 'high', nhi: [6, 8] },
    'environment-admin-bypass': { severity: 'medium', nhi: [6] },
    'environment-self-review': { severity: 'medium', nhi: [10] },
    'environment-missing': { severity: 'high', nhi: [6, 8] },
    'policy-branch-unprotected': { severity: 'high', nhi: [6] },
    'ruleset-bypass': { severity: 'high', nhi: [6, 10] },
    'ruleset-inert': { severity: 'medium', nhi: [6] },
    'tag-ruleset-missing': { severity: 'high', nhi: [1] },
    'actions-unpinned': { severity: 'medium', nhi: [3] },
    'actions-may-approve': { severity: 'high', nhi: [10, 5] },
};
const WALL_FINDING_IDS = Object.keys(WALL_FINDING_KINDS).filter((id) => id in WALL_FINDING_KINDS);


/***/ }),

/***/ 46380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ targetName)
/* harmony export */ });
/** What names the target of a credential, for people. */
function targetName(target) {
    switch (target.kind) {
        case 'aws':
            return target.role;
        case 'gcp':
            return target.account === undefined ? target.provider : `${target.account} by ${target.provider}`;
        case 'azure':
            return target.client;
        case 'vault':
            return `${target.mount}/role/${target.role}`;
    }
}


/***/ }),

/***/ 54678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ allHold),
/* harmony export */   JS: () => (/* binding */ compileFormulas),
/* harmony export */   LQ: () => (/* binding */ noneHolds),
/* harmony export */   NO: () => (/* binding */ NO),
/* harmony export */   Oq: () => (/* binding */ notModelled),
/* harmony export */   Ow: () => (/* binding */ formulaSize),
/* harmony export */   _Y: () => (/* binding */ YES),
/* harmony export */   aY: () => (/* binding */ claimIn),
/* harmony export */   jd: () => (/* binding */ anyHolds),
/* harmony export */   xD: () => (/* binding */ notModelledIn)
/* harmony export */ });
/* harmony import */ var _language_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66474);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48785);


const YES = { kind: 'fixed', truth: 'yes' };
const NO = { kind: 'fixed', truth: 'no' };
function allHold(...parts) {
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'all', parts };
}
function anyHolds(...parts) {
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'some', parts };
}
function noneHolds(part) {
    return { kind: 'not', part };
}
/** The claim is there and its value is in the language. */
function claimIn(claim, language, absent = 'no') {
    return { kind: 'claim', claim, language, absent };
}
/** What is not modelled: it may be anything, and the words say what it is. */
function notModelled(why) {
    return { kind: 'fixed', truth: 'unknown', why };
}
/** What is not modelled in a formula, each once. */
function notModelledIn(formula) {
    const found = new Set();
    const look = (part) => {
        if (part.kind === 'fixed' && part.why !== undefined)
            found.add(part.why);
        if (part.kind === 'not')
            look(part.part);
        if (part.kind === 'all' || part.kind === 'some')
            for (const one of part.parts)
                look(one);
    };
    look(formula);
    return [...found];
}
/** How many conditions a formula is made of, each as often as it stands there. */
function formulaSize(formula) {
    if (formula.kind === 'not')
        return 1 + formulaSize(formula.part);
    if (formula.kind !== 'all' && formula.kind !== 'some')
        return 1;
    return formula.parts.reduce((sum, part) => sum + formulaSize(part), 1);
}
function compileFormulas(formulas) {
    const atoms = [];
    const numbers = new Map();
    const build = (part) => {
        switch (part.kind) {
            case 'fixed':
                return () => _truth_js__WEBPACK_IMPORTED_MODULE_1__/* .BIT */ .O0[part.truth];
            case 'not': {
                const inner = build(part.part);
                return (truths) => (0,_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .notTruths */ .oB)(inner(truths));
            }
            case 'all': {
                const inners = part.parts.map(build);
                return (truths) => conjunctionOf(inners, truths);
            }
            case 'some': {
                const inners = part.parts.map(build).map((inner) => (truths) => (0,_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .notTruths */ .oB)(inner(truths)));
                return (truths) => (0,_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .notTruths */ .oB)(conjunctionOf(inners, truths));
            }
            case 'claim':
            case 'time': {
                const key = atomKey(part);
                const number = numbers.get(key) ?? atoms.push(part) - 1;
                numbers.set(key, number);
                return (truths) => truths[number] ?? 0;
            }
        }
    };
    return { evaluate: formulas.map(build), atoms };
}
function conjunctionOf(parts, truths) {
    let result = _truth_js__WEBPACK_IMPORTED_MODULE_1__/* .BIT */ .O0.yes;
    for (const part of parts) {
        result = (0,_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .andTruths */ .M5)(result, part(truths));
        if (result === _truth_js__WEBPACK_IMPORTED_MODULE_1__/* .BIT */ .O0.no)
            break;
    }
    return result;
}
function atomKey(atom) {
    return atom.kind === 'time'
        ? `time ${atom.from ?? ''} ${atom.before ?? ''}`
        : `${atom.claim} ${atom.absent} ${(0,_language_key_js__WEBPACK_IMPORTED_MODULE_0__/* .languageKey */ .Y)(atom.language)}`;
}


/***/ }),

/***/ 66474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ languageKey)
/* harmony export */ });
const keys = new WeakMap();
const classes = new WeakMap();
let classCount = 0;
/** A text that is the same for the same language written in the same way. */
function languageKey(language) {
    const known = keys.get(language);
    if (known !== undefined)
        return known;
    const key = language
        // each pattern ends with its bar: the empty text is a language, and no text at all is another
        .map((pattern) => `${pattern.map(({ characters, many }) => charactersKey(characters) + (many ? '*' : '')).join('')}|`)
        .join('');
    keys.set(language, key);
    return key;
}
function charactersKey(characters) {
    switch (characters.kind) {
        case 'any':
            return '<any>';
        case 'segment':
            return '<segment>';
        case 'one':
            return `${characters.caseless === true ? '~' : '='}${characters.character}`;
        case 'class':
            return `${characters.caseless === true ? '~' : ''}<class ${classNumber(characters.matches)}>`;
    }
}
/** Classes are compared by who they are: no two that were read apart count as one. */
function classNumber(matches) {
    const known = classes.get(matches);
    if (known !== undefined)
        return known;
    classCount += 1;
    classes.set(matches, classCount);
    return classCount;
}


/***/ }),

/***/ 33003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ fixedTrack),
/* harmony export */   aq: () => (/* binding */ termText),
/* harmony export */   yz: () => (/* binding */ freeTrack)
/* harmony export */ });
/** A claim that has one value of its own. */
function fixedTrack(claim, value) {
    return { variables: [], terms: [{ claim, parts: [value] }] };
}
/** A claim that can be anything its variable can. */
function freeTrack(claim, variable) {
    return { variables: [variable], terms: [{ claim, parts: [{ variable: 0 }] }] };
}
/** The value of a claim, from the values of the variables. */
function termText({ parts }, values) {
    return parts
        .map((part) => {
        if (typeof part === 'string')
            return part;
        const value = values[part.variable] ?? '';
        return part.escaped === true ? value.replaceAll(':', '%3A') : value;
    })
        .join('');
}


/***/ }),

/***/ 48785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ UNDECIDED),
/* harmony export */   M5: () => (/* binding */ andTruths),
/* harmony export */   O0: () => (/* binding */ BIT),
/* harmony export */   oB: () => (/* binding */ notTruths)
/* harmony export */ });
const TRUTHS = ['no', 'yes', 'unknown', 'error'];
const BIT = { no: 1, yes: 2, unknown: 4, error: 8 };
/** Not decided yet. */
const UNDECIDED = BIT.no | BIT.yes;
function meet(one, other) {
    if (one === 'no' || other === 'no')
        return 'no';
    if (one === 'unknown' || other === 'unknown')
        return 'unknown';
    return one === 'error' || other === 'error' ? 'error' : 'yes';
}
function opposite(truth) {
    if (truth === 'yes')
        return 'no';
    return truth === 'no' ? 'yes' : truth;
}
function lifted(combine) {
    return Array.from({ length: 256 }, (_, index) => TRUTHS.filter((one) => ((index >> 4) & BIT[one]) !== 0)
        .flatMap((one) => TRUTHS.filter((other) => (index & BIT[other]) !== 0).map((other) => BIT[combine(one, other)]))
        .reduce((all, bit) => all | bit, 0));
}
const AND = lifted(meet);
const NOT = lifted((_, truth) => opposite(truth)).slice(16, 32);
/** What may come of meet; as in CEL, an error does not matter where the other says no. */
function andTruths(one, other) {
    return AND[(one << 4) | other] ?? 0;
}
function notTruths(truths) {
    return NOT[truths] ?? 0;
}


/***/ }),

/***/ 64368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ readCollectedAnswer),
/* harmony export */   q0: () => (/* binding */ EDITED),
/* harmony export */   qu: () => (/* binding */ readCollected)
/* harmony export */ });
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45999);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7074);


/** State of a source whose answer was changed after it was collected. */
const EDITED = 'edited';
/**
 * What `grantgate walls collect` wrote; `undefined` for anything else. A source that was refused, that is not
 * understood, or whose answer is not the one that was collected, is said: it is never taken for an empty one.
 */
function readCollected(value, read) {
    if (!(0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || value['made_by'] !== 'grantgate walls collect' || !Array.isArray(value['sources']))
        return undefined;
    const sources = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsField */ .Ty)(value, 'sources');
    const reads = sources.map((source) => collectedSource(source, read));
    const lost = value['sources'].length - sources.length;
    const cut = lost === 0 ? [] : [`${lost} of the sources are not such`];
    const times = sources
        .filter(({ state }) => state === 'read')
        .map((source) => Date.parse((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(source, 'time') ?? ''));
    return {
        items: reads.flatMap(({ items }) => items),
        partial: [...reads.flatMap(({ partial }) => partial), ...cut],
        collectedAt: times,
    };
}
function collectedSource(source, read) {
    const name = String(source['name']);
    const unread = (why) => ({ items: [], partial: [`${name} ${why}`] });
    if (source['state'] === 'absent')
        return { items: [], partial: [] };
    if (source['state'] === EDITED)
        return unread('is not as it was collected: its digest differs');
    if (source['state'] !== 'read')
        return unread(`was refused: it needs ${String(source['needs'])}`);
    const { answer } = source;
    return readCollectedAnswer({ name, answer, isComplete: source['complete'] === true }, read);
}
/** What an answer holds; what is not understood is said. */
function readCollectedAnswer({ name, answer, isComplete }, read) {
    const [, repository, path = ''] = /^\/repos\/([^/]+\/[^/?]+)(.*)$/.exec(name) ?? [];
    const source = {
        file: name,
        stem: name.split('/').at(-1) ?? '',
        ...(repository === undefined ? {} : { repository, path }),
    };
    const isNone = Array.isArray(answer) && answer.length === 0 && !path.startsWith('/rules/branches/');
    const found = isNone ? { items: [{ kind: 'none', source }], partial: [] } : read(answer, source);
    if (found === undefined)
        return { items: [], partial: [`${name} is not looked at`] };
    const more = isComplete ? [] : [`${name} has more pages than were read`];
    return { ...found, partial: [...found.partial, ...more] };
}


/***/ }),

/***/ 7074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   NE: () => (/* binding */ textsField),
/* harmony export */   Qb: () => (/* binding */ recordField),
/* harmony export */   Ty: () => (/* binding */ recordsField),
/* harmony export */   ei: () => (/* binding */ idField),
/* harmony export */   o2: () => (/* binding */ wholeRecords),
/* harmony export */   sJ: () => (/* binding */ numberField),
/* harmony export */   tS: () => (/* binding */ flagField)
/* harmony export */ });
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45999);

function textField(fields, name) {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function numberField(fields, name) {
    const value = fields[name];
    return typeof value === 'number' ? value : undefined;
}
function flagField(fields, name) {
    const value = fields[name];
    return typeof value === 'boolean' ? value : undefined;
}
/** The objects of a list; nothing where there is no list. */
function recordsField(fields, name) {
    const value = fields[name];
    return Array.isArray(value) ? value.filter(_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4) : [];
}
/** The same, where every member is one; `undefined` for a list that has something else in it, or for none. */
function wholeRecords(fields, name) {
    const value = fields[name];
    return Array.isArray(value) && value.every(_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4) ? value : undefined;
}
function textsField(fields, name) {
    const value = fields[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
function recordField(fields, name) {
    const value = fields[name];
    return (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value : undefined;
}
/** The number of an account or a repository as tokens have it. */
function idField(fields, name) {
    const value = fields[name];
    return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined;
}


/***/ }),

/***/ 69695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isNoneOf),
/* harmony export */   z: () => (/* binding */ itemsOf)
/* harmony export */ });
/** Whether a list of settings was read, and has nothing in it. */
function isNoneOf(items, list) {
    return itemsOf(items, 'none').some((one) => one.list === list || one.source.path?.startsWith(`/${list}`) === true);
}
/** All things of a kind. */
function itemsOf(items, kind) {
    return items.filter((item) => item.kind === kind);
}


/***/ }),

/***/ 90322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hC: () => (/* binding */ STATE_FORMATS),
  Y7: () => (/* binding */ parsePages),
  qy: () => (/* binding */ readStateFile)
});

// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(45999);
// EXTERNAL MODULE: ./lib/walls/state/fields.js
var state_fields = __webpack_require__(7074);
;// CONCATENATED MODULE: ./lib/walls/state/aws-state.js

/**
 * Answers of `aws iam get-account-authorization-details`, `list-roles`, `get-role` and `get-open-id-connect-provider`;
 * `undefined` for anything else.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */
function readAwsState(value, source) {
    // the command line says it in a way of its own, with `--max-items`
    const isCut = value['IsTruncated'] === true || 'NextToken' in value || 'Marker' in value;
    const partial = isCut ? ['the answer was cut off: ask for the pages after it'] : [];
    if (Array.isArray(value['RoleDetailList'])) {
        const managed = managedPolicies(value);
        return { items: roleItems(value, 'RoleDetailList', managed, source), partial };
    }
    if (Array.isArray(value['Roles']))
        return { items: roleItems(value, 'Roles', NO_POLICIES, source), partial };
    const role = (0,state_fields/* recordField */.Qb)(value, 'Role');
    if (role?.['AssumeRolePolicyDocument'] !== undefined)
        return { items: [{ ...roleState(role, NO_POLICIES), source }], partial: [] };
    const url = (0,state_fields/* textField */.M8)(value, 'Url');
    return url !== undefined && Array.isArray(value['ClientIDList'])
        ? { items: [providerState(value, url, source)], partial: [] }
        : undefined;
}
function roleItems(value, name, policies, source) {
    const roles = (0,state_fields/* recordsField */.Ty)(value, name);
    if (roles.length === 0)
        return [{ kind: 'none', list: 'aws', source }];
    return roles.map((role) => ({ ...roleState(role, policies), source }));
}
const NO_POLICIES = new Map();
function providerState(value, url, source) {
    const audiences = (0,state_fields/* textsField */.NE)(value, 'ClientIDList');
    return { kind: 'aws-provider', arn: undefined, url: url.replace(/^https:\/\//, ''), audiences, source };
}
/** The documents of managed policies in force, by ARN. */
function managedPolicies(value) {
    return new Map((0,state_fields/* recordsField */.Ty)(value, 'Policies').flatMap((policy) => {
        const version = (0,state_fields/* recordsField */.Ty)(policy, 'PolicyVersionList').find((one) => one['IsDefaultVersion'] === true);
        const arn = (0,state_fields/* textField */.M8)(policy, 'Arn');
        return arn === undefined || version === undefined ? [] : [[arn, version['Document']]];
    }));
}
function roleState(role, managed) {
    return {
        kind: 'aws-role',
        name: (0,state_fields/* textField */.M8)(role, 'RoleName') ?? '',
        arn: (0,state_fields/* textField */.M8)(role, 'Arn'),
        trust: role['AssumeRolePolicyDocument'],
        maxSession: (0,state_fields/* numberField */.sJ)(role, 'MaxSessionDuration'),
        policies: [
            ...(0,state_fields/* recordsField */.Ty)(role, 'RolePolicyList').map((policy) => ({
                name: (0,state_fields/* textField */.M8)(policy, 'PolicyName') ?? '',
                document: policy['PolicyDocument'],
            })),
            ...(0,state_fields/* recordsField */.Ty)(role, 'AttachedManagedPolicies').map((policy) => {
                const arn = (0,state_fields/* textField */.M8)(policy, 'PolicyArn') ?? '';
                return { name: arn, document: managed.get(arn) };
            }),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/walls/state/azure-state.js


/**
 * Answers of `az ad app federated-credential list`, of Microsoft Graph by `az rest`, and of Azure Resource Manager for
 * managed identities; `undefined` for anything else.
 */
function readAzureState(value, source) {
    const listed = (0,shape/* isRecord */.u4)(value) && Array.isArray(value['value']) ? value['value'] : value;
    const all = (Array.isArray(listed) ? listed : [listed]).filter(shape/* isRecord */.u4);
    // nothing else has an empty list by this name
    if ((0,shape/* isRecord */.u4)(value) && all.length === 0 && Array.isArray(listed) && (0,state_fields/* wholeRecords */.o2)(value, 'value') !== undefined)
        return { items: [{ kind: 'none', list: 'azure', source }], partial: [] };
    if (all.length === 0 || all.length !== (Array.isArray(listed) ? listed.length : 1))
        return undefined;
    const context = (0,shape/* isRecord */.u4)(value) ? (0,state_fields/* textField */.M8)(value, '@odata.context') : undefined;
    const application = /applications\('([^']+)'\)/.exec(context ?? '')?.[1];
    const items = all.flatMap((one) => credentialState(one, application) ?? identityState(one) ?? []);
    if (items.length !== all.length)
        return undefined;
    const next = (0,shape/* isRecord */.u4)(value) ? ((0,state_fields/* textField */.M8)(value, '@odata.nextLink') ?? (0,state_fields/* textField */.M8)(value, 'nextLink')) : undefined;
    return {
        items: items.map((item) => ({ ...item, source })),
        partial: next === undefined ? [] : ['the answer was cut off: ask for the pages after it'],
    };
}
function credentialState(value, application) {
    const inner = (0,state_fields/* recordField */.Qb)(value, 'properties') ?? value;
    const issuer = (0,state_fields/* textField */.M8)(inner, 'issuer');
    if (issuer === undefined || !Array.isArray(inner['audiences']))
        return undefined;
    const subject = (0,state_fields/* textField */.M8)(inner, 'subject');
    const matching = (0,state_fields/* recordField */.Qb)(inner, 'claimsMatchingExpression') ?? {};
    const resource = /^(\/subscriptions\/.*)\/federatedIdentityCredentials\/[^/]+$/i.exec((0,state_fields/* textField */.M8)(value, 'id') ?? '');
    return {
        kind: 'azure-credential',
        name: (0,state_fields/* textField */.M8)(value, 'name') ?? '',
        application: resource?.[1] ?? application,
        issuer,
        audiences: (0,state_fields/* textsField */.NE)(inner, 'audiences'),
        subject,
        expression: (0,state_fields/* textField */.M8)(matching, 'value'),
        isUnread: saysNobody(inner, subject),
    };
}
/** Neither a subject nor an expression of the one version that there is, or both. */
function saysNobody(fields, subject) {
    const matching = fields['claimsMatchingExpression'] ?? undefined;
    if (matching === undefined)
        return subject === undefined;
    if (!(0,shape/* isRecord */.u4)(matching) || (0,state_fields/* textField */.M8)(matching, 'value') === undefined || subject !== undefined)
        return true;
    return matching['languageVersion'] !== undefined && Number(matching['languageVersion']) !== 1;
}
/** `az ad app show`, `az identity show`: which client id is whose. */
function identityState(value) {
    const application = (0,state_fields/* textField */.M8)(value, 'id');
    const client = (0,state_fields/* textField */.M8)(value, 'appId') ?? (0,state_fields/* textField */.M8)(value, 'clientId');
    return application === undefined || client === undefined
        ? undefined
        : { kind: 'azure-identity', application, client };
}

;// CONCATENATED MODULE: ./lib/walls/state/gcp-state.js


const PROVIDER_NAME = /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[\w-]+\/providers\/[\w-]+$/;
/**
 * Answers of `gcloud iam workload-identity-pools providers list` and `describe`, of `gcloud iam service-accounts
 * get-iam-policy` and `keys list`, and of `gcloud projects get-ancestors-iam-policy`, with `--format json`;
 * `undefined` for anything else.
 */
function readGcpState(value, source) {
    const providers = (Array.isArray(value) ? value : [value]).filter(shape/* isRecord */.u4).filter(isProvider);
    if (providers.length > 0 && providers.length === (Array.isArray(value) ? value.length : 1))
        return {
            items: providers.map((one) => ({ ...poolProviderState(one), isAlone: !Array.isArray(value), source })),
            partial: [],
        };
    const listed = Array.isArray(value) ? (readAncestors(value, source) ?? readKeys(value, source)) : undefined;
    if (listed !== undefined)
        return listed;
    if (!(0,shape/* isRecord */.u4)(value) || !isBindings(value))
        return undefined;
    const item = { kind: 'gcp-account', account: undefined, bindings: (0,state_fields/* recordsField */.Ty)(value, 'bindings') };
    return { items: [{ ...item, source }], partial: [] };
}
/** `gcloud projects get-ancestors-iam-policy`: the policies of a project and of everything above it. */
function readAncestors(rows, source) {
    const all = rows.filter(shape/* isRecord */.u4).map((row) => ({ type: row['type'], policy: (0,state_fields/* recordField */.Qb)(row, 'policy'), row }));
    const isOne = all.length === rows.length && all.every(({ type, policy }) => typeof type === 'string' && (0,shape/* isRecord */.u4)(policy));
    const project = all.find(({ type }) => type === 'project');
    if (!isOne || project === undefined)
        return undefined;
    const bindings = all.map(({ policy = {} }) => ('bindings' in policy ? (0,state_fields/* wholeRecords */.o2)(policy, 'bindings') : []));
    return {
        items: [
            {
                kind: 'gcp-project',
                project: (0,state_fields/* textField */.M8)(project.row, 'id'),
                bindings: bindings.flatMap((one) => one ?? []),
                isWhole: bindings.every((one) => one !== undefined),
                source,
            },
        ],
        partial: [],
    };
}
const KEY_NAME = /^projects\/[^/]+\/serviceAccounts\/([^/]+)\/keys\/([^/]+)$/;
/** `gcloud iam service-accounts keys list`: those of Google itself never leave it. */
function readKeys(rows, source) {
    const all = rows.filter(shape/* isRecord */.u4).map((row) => ({ row, name: KEY_NAME.exec((0,state_fields/* textField */.M8)(row, 'name') ?? '') }));
    if (rows.length === 0 || all.length !== rows.length || all.some(({ name }) => name === null))
        return undefined;
    const held = all.filter(({ row }) => row['keyType'] !== 'SYSTEM_MANAGED' && row['disabled'] !== true);
    return {
        items: held.map(({ name }) => ({ kind: 'gcp-key', account: name?.[1] ?? '', id: name?.[2] ?? '', source })),
        partial: [],
    };
}
function isProvider(value) {
    return PROVIDER_NAME.test((0,state_fields/* textField */.M8)(value, 'name') ?? '') && ((0,shape/* isRecord */.u4)(value['oidc']) || 'attributeMapping' in value);
}
/** A policy without bindings has an `etag` alone. */
function isBindings(value) {
    return Array.isArray(value['bindings'])
        ? (0,state_fields/* wholeRecords */.o2)(value, 'bindings')?.every(({ role }) => typeof role === 'string') === true
        : (0,state_fields/* textField */.M8)(value, 'etag') !== undefined && Object.keys(value).every((key) => ['etag', 'version'].includes(key));
}
function poolProviderState(value) {
    const oidc = (0,state_fields/* recordField */.Qb)(value, 'oidc') ?? {};
    return {
        kind: 'gcp-provider',
        name: (0,state_fields/* textField */.M8)(value, 'name') ?? '',
        disabled: value['disabled'] === true || value['state'] === 'DELETED',
        mapping: (0,state_fields/* recordField */.Qb)(value, 'attributeMapping') ?? {},
        condition: (0,state_fields/* textField */.M8)(value, 'attributeCondition'),
        issuer: (0,state_fields/* textField */.M8)(oidc, 'issuerUri') ?? '',
        audiences: (0,state_fields/* textsField */.NE)(oidc, 'allowedAudiences'),
        hasOwnKeys: (0,state_fields/* textField */.M8)(oidc, 'jwksJson') !== undefined,
    };
}

;// CONCATENATED MODULE: ./lib/walls/state/github-state.js


/** Answers of `gh api`, each by what it alone has; `undefined` for anything else. https://docs.github.com/rest */
function readGithubState(value, source) {
    if (Array.isArray(value))
        return readGithubList(value.filter(shape/* isRecord */.u4), value.length, source);
    if (!(0,shape/* isRecord */.u4)(value))
        return undefined;
    for (const read of READERS) {
        const items = read(value, source);
        if (items !== undefined)
            return { items, partial: cutOff(value, items.filter(({ kind }) => kind !== 'none').length) };
    }
    return undefined;
}
function readGithubList(rows, length, source) {
    const effective = effectiveRules(rows, length, source);
    if (effective !== undefined)
        return { items: [effective], partial: [] };
    if (length === 0 && RULESETS_STEM.test(source.stem))
        return { items: [{ kind: 'none', list: 'rulesets', source }], partial: [] };
    const rulesets = rows.flatMap((one) => rulesetItem(one, source) ?? []);
    if (length === 0 || rulesets.length !== length)
        return undefined;
    // a list does not say how many there are: GitHub's pages have 30 rows, or the 100 that were asked for
    const isPage = source.repository === undefined && (length === 30 || length === 100);
    return { items: rulesets, partial: isPage ? [`${length} are listed, which is a whole page: \`--paginate\``] : [] };
}
/** An empty list does not say of what it is: its file is named after that. */
const RULESETS_STEM = /(?:^|[^A-Za-z0-9])rulesets$/i;
/** `GET /repos/{owner}/{repo}/rules/branches/{branch}`: the answer does not say of which branch it is. */
function effectiveRules(rows, length, source) {
    const branch = /^\/rules\/branches\/([^?]+)/.exec(source.path ?? '')?.[1];
    const isRow = ({ type, ruleset_id: id }) => typeof type === 'string' && id !== undefined;
    if (branch === undefined && (length === 0 || rows.length !== length || !rows.every(isRow)))
        return undefined;
    return {
        kind: 'effective-rules',
        branch: decodeURIComponent(branch ?? source.stem),
        rules: rows.map((row) => (0,state_fields/* textField */.M8)(row, 'type') ?? ''),
        approvals: approvalsOf(rows),
        source,
    };
}
/** The highest count that rules ask for; each has to be met. */
function approvalsOf(rules) {
    const asked = rules
        .filter(({ type }) => type === 'pull_request')
        .map((rule) => (0,state_fields/* numberField */.sJ)((0,state_fields/* recordField */.Qb)(rule, 'parameters') ?? {}, 'required_approving_review_count') ?? 0);
    return Math.max(0, ...asked);
}
/** A page that is not the last: fewer are listed than there are. */
function cutOff({ total_count: total }, listed) {
    return typeof total === 'number' && total > listed
        ? [`${listed} of ${total} are listed: ask for the pages after it, with \`--paginate\``]
        : [];
}
const repositoryItem = (value, source) => {
    const owner = (0,state_fields/* recordField */.Qb)(value, 'owner');
    const [repository, id] = [(0,state_fields/* textField */.M8)(value, 'full_name'), (0,state_fields/* idField */.ei)(value, 'id')];
    const ownerId = owner === undefined ? undefined : (0,state_fields/* idField */.ei)(owner, 'id');
    if (repository === undefined || id === undefined || ownerId === undefined)
        return undefined;
    return [{ kind: 'repository', repository, id, ownerId, defaultBranch: (0,state_fields/* textField */.M8)(value, 'default_branch'), source }];
};
const subjectItem = (value, source) => {
    const prefix = (0,state_fields/* textField */.M8)(value, 'sub_claim_prefix');
    if (prefix === undefined)
        return undefined;
    if (value['use_default'] !== false)
        return [{ kind: 'subject', prefix, keys: undefined, isOwners: false, source }];
    const keys = (0,state_fields/* textsField */.NE)(value, 'include_claim_keys');
    // without keys of its own, a repository takes the template of its organization
    return [{ kind: 'subject', prefix, keys, isOwners: keys.length === 0, source }];
};
const environmentItems = (value, source) => {
    const listed = (0,state_fields/* wholeRecords */.o2)(value, 'environments');
    if (listed?.length === 0 && ((0,state_fields/* numberField */.sJ)(value, 'total_count') ?? 0) === 0)
        return [{ kind: 'none', list: 'environments', source }];
    if (listed !== undefined)
        return listed.map((one) => ({ ...environmentState(one), source }));
    return Array.isArray(value['protection_rules']) ? [{ ...environmentState(value), source }] : undefined;
};
/** `owner/name` in an address of the API. */
function repositoryOfAddress(address = '') {
    return /\/repos\/([^/]+\/[^/]+)(?:\/|$)/.exec(address)?.[1];
}
function environmentState(value) {
    const rules = (0,state_fields/* recordsField */.Ty)(value, 'protection_rules');
    const review = rules.find(({ type }) => type === 'required_reviewers');
    const policy = (0,state_fields/* recordField */.Qb)(value, 'deployment_branch_policy');
    return {
        kind: 'environment',
        name: (0,state_fields/* textField */.M8)(value, 'name') ?? '',
        repository: repositoryOfAddress((0,state_fields/* textField */.M8)(value, 'url')),
        reviewers: review === undefined ? 0 : (0,state_fields/* recordsField */.Ty)(review, 'reviewers').length,
        selfReviewPrevented: review?.['prevent_self_review'] === true,
        refs: policy === undefined ? 'all' : policy['protected_branches'] === true ? 'protected' : 'custom',
        adminsBypass: (0,state_fields/* flagField */.tS)(value, 'can_admins_bypass'),
    };
}
const deploymentRefsItem = (value, source) => (0,state_fields/* wholeRecords */.o2)(value, 'branch_policies') !== undefined
    ? [
        {
            kind: 'deployment-refs',
            environment: decodeURIComponent(/^\/environments\/([^/]+)\//.exec(source.path ?? '')?.[1] ?? source.stem),
            refs: (0,state_fields/* recordsField */.Ty)(value, 'branch_policies').map((one) => `refs/${one['type'] === 'tag' ? 'tags' : 'heads'}/${(0,state_fields/* textField */.M8)(one, 'name') ?? ''}`),
            source,
        },
    ]
    : undefined;
const rulesetItem = (value, source) => {
    const [name, enforcement] = [(0,state_fields/* textField */.M8)(value, 'name'), (0,state_fields/* textField */.M8)(value, 'enforcement')];
    if (name === undefined || enforcement === undefined || !('source_type' in value || 'rules' in value))
        return undefined;
    const conditions = (0,state_fields/* recordField */.Qb)(value, 'conditions') ?? {};
    const names = (0,state_fields/* recordField */.Qb)(conditions, 'ref_name');
    const excluded = names?.['exclude'] ?? [];
    // what a condition leaves out has to be understood: else it is for nothing
    const isRead = Array.isArray(excluded) && excluded.every((one) => typeof one === 'string');
    const item = {
        kind: 'ruleset',
        name,
        target: (0,state_fields/* textField */.M8)(value, 'target') ?? 'branch',
        enforcement,
        include: names === undefined ? undefined : isRead ? (0,state_fields/* textsField */.NE)(names, 'include') : [],
        exclude: names === undefined ? [] : (0,state_fields/* textsField */.NE)(names, 'exclude'),
        rules: (0,state_fields/* recordsField */.Ty)(value, 'rules').map((rule) => (0,state_fields/* textField */.M8)(rule, 'type') ?? ''),
        approvals: approvalsOf((0,state_fields/* recordsField */.Ty)(value, 'rules')),
        repository: value['source_type'] === 'Repository' ? (0,state_fields/* textField */.M8)(value, 'source') : undefined,
        // those that a repository lists are the ones that apply to it
        isChosen: source.repository === undefined && Object.keys(conditions).some((key) => key.startsWith('repository_')),
        bypass: (0,state_fields/* wholeRecords */.o2)(value, 'bypass_actors'),
    };
    return [{ ...item, source }];
};
const branchItem = (value, source) => {
    const name = (0,state_fields/* textField */.M8)(value, 'name');
    const isProtected = (0,state_fields/* flagField */.tS)(value, 'protected');
    return name === undefined || isProtected === undefined || !(0,shape/* isRecord */.u4)(value['commit'])
        ? undefined
        : [{ kind: 'branch', name, isProtected, source }];
};
const actionsItem = (value, source) => {
    const tokens = (0,state_fields/* textField */.M8)(value, 'default_workflow_permissions');
    const allowed = (0,state_fields/* textField */.M8)(value, 'allowed_actions');
    if (tokens === undefined && allowed === undefined)
        return undefined;
    return [
        {
            kind: 'actions',
            allowedActions: allowed,
            shaPinning: (0,state_fields/* flagField */.tS)(value, 'sha_pinning_required'),
            tokenWrites: tokens === undefined ? undefined : tokens === 'write',
            mayApprove: (0,state_fields/* flagField */.tS)(value, 'can_approve_pull_request_reviews'),
            source,
        },
    ];
};
const READERS = [
    subjectItem,
    environmentItems,
    deploymentRefsItem,
    rulesetItem,
    branchItem,
    actionsItem,
    repositoryItem,
];

// EXTERNAL MODULE: ./lib/walls/state/collected-state.js
var collected_state = __webpack_require__(64368);
;// CONCATENATED MODULE: ./lib/walls/state/vault-state.js

/**
 * Answers of `vault read -format=json auth/jwt/role/NAME` and `auth/jwt/config`, also of `bao`; `undefined` for
 * anything else. They do not say whose they are: the file is named after the role.
 */
function readVaultState(value, source) {
    const role = (0,state_fields/* recordField */.Qb)(value, 'data') ?? value;
    if ('bound_audiences' in role && 'bound_claims' in role && 'user_claim' in role)
        return { items: [{ kind: 'vault-role', name: undefined, mount: undefined, role, source }], partial: [] };
    return 'oidc_discovery_url' in role && 'bound_issuer' in role
        ? { items: [{ ...vaultConfig(role, undefined), source }], partial: [] }
        : undefined;
}
/** What a configuration holds that says by which keys tokens are verified. */
const METHOD_KEYS = {
    jwt_validation_pubkeys: 'keys that were uploaded',
    oidc_discovery_ca_pem: 'certificates of its own for the issuer',
    jwks_ca_pem: 'certificates of its own for the keys',
};
const JWKS_PATH = /\/\.well-known\/jwks(?:\.json)?$/;
/**
 * The configuration of a method. INVARIANT: `bound_issuer` only refuses tokens; whose they are follows from the keys.
 * https://developer.hashicorp.com/vault/api-docs/auth/jwt#configure
 */
function vaultConfig(fields, mount) {
    const isSet = (name) => isFilled(fields[name]);
    const addresses = ['oidc_discovery_url', 'jwks_url'].flatMap((name) => (0,state_fields/* textField */.M8)(fields, name) ?? []);
    const pairs = isSet('jwks_pairs') ? ['keys of several addresses, `jwks_pairs`'] : [];
    const keys = Object.entries(METHOD_KEYS).flatMap(([name, words]) => (isSet(name) ? [`${words}, \`${name}\``] : []));
    const otherKeys = [...pairs, ...keys];
    const isEmpty = addresses.length === 0 && otherKeys.length === 0;
    return {
        kind: 'vault-config',
        mount,
        issuer: (0,state_fields/* textField */.M8)(fields, 'bound_issuer'),
        addresses: addresses.map((address) => address.replace(JWKS_PATH, '')),
        otherKeys: (isEmpty ? ['no keys that are said'] : otherKeys).map((one) => `tokens by ${one}`),
    };
}
function isFilled(value) {
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
}

// EXTERNAL MODULE: ./lib/walls/trust/aws-document.js
var aws_document = __webpack_require__(25963);
;// CONCATENATED MODULE: ./lib/walls/state/terraform-resources.js




/** What is read of each kind of resource; arguments by the names of the providers' own documentation. */
const TERRAFORM_RESOURCES = {
    aws_iam_role: (fields) => [terraformRole(fields)],
    aws_iam_openid_connect_provider: (fields) => [
        {
            kind: 'aws-provider',
            arn: (0,state_fields/* textField */.M8)(fields, 'arn'),
            url: ((0,state_fields/* textField */.M8)(fields, 'url') ?? '').replace(/^https:\/\//, ''),
            audiences: (0,state_fields/* textsField */.NE)(fields, 'client_id_list'),
        },
    ],
    google_iam_workload_identity_pool_provider: (fields) => [poolProvider(fields)],
    google_service_account_iam_member: (fields) => [accountBinding(fields, [fields['member']])],
    google_service_account_iam_binding: (fields) => [accountBinding(fields, fields['members'])],
    google_service_account_iam_policy: (fields) => [
        { kind: 'gcp-account', account: accountOfId(fields), bindings: policyBindings(fields) },
    ],
    google_project_iam_member: (fields) => [projectBinding(fields, [fields['member']])],
    google_project_iam_binding: (fields) => [projectBinding(fields, fields['members'])],
    google_project_iam_policy: (fields) => [
        { kind: 'gcp-project', project: (0,state_fields/* textField */.M8)(fields, 'project'), bindings: policyBindings(fields), isWhole: false },
    ],
    google_service_account_key: (fields) => [
        { kind: 'gcp-key', account: accountOfId(fields) ?? '', id: (0,state_fields/* textField */.M8)(fields, 'id')?.split('/').at(-1) ?? '' },
    ],
    azuread_application_federated_identity_credential: (fields) => [
        federated(fields, (0,state_fields/* textField */.M8)(fields, 'application_id'), (0,state_fields/* textsField */.NE)(fields, 'audiences')),
    ],
    azuread_application_flexible_federated_identity_credential: (fields) => [
        {
            ...federated(fields, (0,state_fields/* textField */.M8)(fields, 'application_id'), [(0,state_fields/* textField */.M8)(fields, 'audience') ?? '']),
            expression: (0,state_fields/* textField */.M8)(fields, 'claims_matching_expression'),
        },
    ],
    azurerm_federated_identity_credential: (fields) => [
        federated(fields, (0,state_fields/* textField */.M8)(fields, 'parent_id') ?? (0,state_fields/* textField */.M8)(fields, 'user_assigned_identity_id'), (0,state_fields/* textsField */.NE)(fields, 'audience')),
    ],
    azuread_application: identity,
    azuread_application_registration: identity,
    azurerm_user_assigned_identity: identity,
    vault_jwt_auth_backend_role: (fields) => [
        {
            kind: 'vault-role',
            name: (0,state_fields/* textField */.M8)(fields, 'role_name'),
            mount: (0,state_fields/* textField */.M8)(fields, 'backend') ?? 'jwt',
            role: { ...fields, bound_claims: boundClaims(fields) },
        },
    ],
    vault_jwt_auth_backend: (fields) => [vaultConfig(fields, (0,state_fields/* textField */.M8)(fields, 'path') ?? 'jwt')],
    github_repository_environment: (fields) => [environment(fields)],
};
function terraformRole(fields) {
    return {
        kind: 'aws-role',
        name: (0,state_fields/* textField */.M8)(fields, 'name') ?? '',
        arn: (0,state_fields/* textField */.M8)(fields, 'arn'),
        trust: (0,state_fields/* textField */.M8)(fields, 'assume_role_policy'),
        maxSession: (0,state_fields/* numberField */.sJ)(fields, 'max_session_duration'),
        policies: (0,state_fields/* recordsField */.Ty)(fields, 'inline_policy').map((policy) => ({
            name: (0,state_fields/* textField */.M8)(policy, 'name') ?? '',
            document: policy['policy'],
        })),
    };
}
function poolProvider(fields) {
    const [oidc = {}] = (0,state_fields/* recordsField */.Ty)(fields, 'oidc');
    return {
        kind: 'gcp-provider',
        name: (0,state_fields/* textField */.M8)(fields, 'name') ?? '',
        disabled: fields['disabled'] === true || fields['state'] === 'DELETED',
        mapping: (0,state_fields/* recordField */.Qb)(fields, 'attribute_mapping') ?? {},
        condition: (0,state_fields/* textField */.M8)(fields, 'attribute_condition'),
        issuer: (0,state_fields/* textField */.M8)(oidc, 'issuer_uri') ?? '',
        audiences: (0,state_fields/* textsField */.NE)(oidc, 'allowed_audiences'),
        hasOwnKeys: (0,state_fields/* textField */.M8)(oidc, 'jwks_json') !== undefined,
    };
}
/** Terraform writes several values of a claim as one text, with commas between them, unless it is told otherwise. */
function boundClaims(fields) {
    const claims = (0,state_fields/* recordField */.Qb)(fields, 'bound_claims');
    if (claims === undefined || fields['disable_bound_claims_parsing'] === true)
        return fields['bound_claims'];
    return Object.fromEntries(Object.entries(claims).map(([claim, value]) => [
        claim,
        typeof value === 'string' ? value.split(',').map((one) => one.trim()) : value,
    ]));
}
/** What is known only once a plan is applied is not there: then nobody knows who the members are. */
function accountBinding(fields, members) {
    return { kind: 'gcp-account', account: accountOfId(fields), bindings: [writtenBinding(fields, members)] };
}
/** A resource adds to a project what others do not show. */
function projectBinding(fields, members) {
    const project = (0,state_fields/* textField */.M8)(fields, 'project');
    return { kind: 'gcp-project', project, bindings: [writtenBinding(fields, members)], isWhole: false };
}
function writtenBinding(fields, members) {
    const [condition] = (0,state_fields/* recordsField */.Ty)(fields, 'condition');
    return { role: fields['role'], members, ...(condition === undefined ? {} : { condition }) };
}
function accountOfId(fields) {
    return (0,state_fields/* textField */.M8)(fields, 'service_account_id')?.split('/').at(-1);
}
/** A whole policy stands in a text; one that is not there to read binds nobody knows whom. */
function policyBindings(fields) {
    const policy = (0,aws_document/* policyObject */.YR)(fields['policy_data']);
    const bindings = (0,shape/* isRecord */.u4)(policy) ? (0,state_fields/* wholeRecords */.o2)({ bindings: [], ...policy }, 'bindings') : undefined;
    return bindings ?? [{ role: 'roles/iam.workloadIdentityUser', members: undefined }];
}
function federated(fields, application, audiences) {
    return {
        kind: 'azure-credential',
        name: (0,state_fields/* textField */.M8)(fields, 'display_name') ?? (0,state_fields/* textField */.M8)(fields, 'name') ?? '',
        application,
        issuer: (0,state_fields/* textField */.M8)(fields, 'issuer') ?? '',
        audiences,
        subject: (0,state_fields/* textField */.M8)(fields, 'subject'),
        isUnread: fields['subject'] === undefined && fields['claims_matching_expression'] === undefined,
    };
}
function identity(fields) {
    const application = (0,state_fields/* textField */.M8)(fields, 'id');
    const client = (0,state_fields/* textField */.M8)(fields, 'client_id');
    return application === undefined || client === undefined ? [] : [{ kind: 'azure-identity', application, client }];
}
function environment(fields) {
    const [policy] = (0,state_fields/* recordsField */.Ty)(fields, 'deployment_branch_policy');
    const reviewers = (0,state_fields/* recordsField */.Ty)(fields, 'reviewers').reduce((count, one) => count + listLength(one['teams']) + listLength(one['users']), 0);
    return {
        kind: 'environment',
        name: (0,state_fields/* textField */.M8)(fields, 'environment') ?? '',
        repository: undefined,
        reviewers,
        selfReviewPrevented: fields['prevent_self_review'] === true,
        refs: policy === undefined ? 'all' : policy['protected_branches'] === true ? 'protected' : 'custom',
        adminsBypass: fields['can_admins_bypass'] !== false,
    };
}
function listLength(value) {
    return Array.isArray(value) ? value.length : 0;
}

;// CONCATENATED MODULE: ./lib/walls/state/terraform-state.js



/**
 * What `terraform show -json` prints of a state or of a plan; `undefined` for anything else.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
function readTerraformState(value, source) {
    if ((0,state_fields/* textField */.M8)(value, 'format_version') === undefined)
        return undefined;
    const values = (0,state_fields/* recordField */.Qb)(value, 'planned_values') ?? (0,state_fields/* recordField */.Qb)(value, 'values');
    const root = values === undefined ? undefined : (0,state_fields/* recordField */.Qb)(values, 'root_module');
    if (root === undefined)
        return { items: [], partial: [] };
    const items = resourcesOf(root).flatMap((resource) => {
        const read = TERRAFORM_RESOURCES[(0,state_fields/* textField */.M8)(resource, 'type') ?? ''];
        const fields = (0,state_fields/* recordField */.Qb)(resource, 'values');
        if (read === undefined || fields === undefined || resource['mode'] === 'data')
            return [];
        return read(fields).map((item) => ({ ...item, source }));
    });
    return { items, partial: [] };
}
function resourcesOf(module) {
    const inner = Array.isArray(module['child_modules']) ? module['child_modules'].filter(shape/* isRecord */.u4) : [];
    return [...(0,state_fields/* recordsField */.Ty)(module, 'resources'), ...inner.flatMap(resourcesOf)];
}

;// CONCATENATED MODULE: ./lib/walls/state/read-state.js








/** Formats by what prints them, for people who gave something else. */
const STATE_FORMATS = [
    '`aws iam get-account-authorization-details`, `list-roles`, `get-role`, `get-open-id-connect-provider`',
    '`gcloud iam workload-identity-pools providers list --format json`, `service-accounts get-iam-policy`',
    '`gcloud iam service-accounts keys list --format json`, `gcloud projects get-ancestors-iam-policy --format json`',
    '`az ad app federated-credential list`, `az rest`, `az identity federated-credential list`',
    '`vault read -format=json auth/jwt/role/NAME`, `auth/jwt/config`',
    '`terraform show -json` of a state or a plan',
    '`gh api` of a repository, its environments, rulesets, rules of a branch, Actions permissions, OIDC subject',
    'what `grantgate walls collect` wrote',
];
/**
 * Reads what a file holds, by its shape; a list of answers is read one by one. `undefined` where it is none that is
 * known. Pure.
 */
function readStateFile(value, source) {
    const snapshot = (0,collected_state/* readCollected */.qu)(value, readStateFile);
    if (snapshot !== undefined)
        return snapshot;
    const whole = readGcpState(value, source) ?? readAzureState(value, source) ?? readGithubState(value, source);
    if (whole !== undefined)
        return whole;
    if ((0,shape/* isRecord */.u4)(value))
        return readTerraformState(value, source) ?? readAwsState(value, source) ?? readVaultState(value, source);
    if (!Array.isArray(value))
        return undefined;
    const reads = value.map((one) => readStateFile(one, source));
    if (!reads.every((one) => one !== undefined))
        return undefined;
    return {
        items: reads.flatMap(({ items }) => items),
        partial: reads.flatMap(({ partial }) => partial),
        collectedAt: reads.flatMap(({ collectedAt = [] }) => collectedAt),
    };
}
/** A text as JSON, or as several documents of JSON one after the other, as pages are printed. @throws SyntaxError */
function parsePages(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const pages = pagesIn(text)?.map(parsedPage);
        if (pages === undefined || pages.includes(undefined))
            throw error;
        return pages.every(Array.isArray) ? pages.flat() : pages;
    }
}
/** What a text begins and ends with, what is quoted in one, and what opens or closes a list or an object. */
const PAGE_SIGN = /\\.|["[\]{}]/gs;
/** Documents, found in one pass; `undefined` where the last one does not end. */
function pagesIn(text) {
    const parts = [];
    let [start, depth, isText] = [0, 0, false];
    for (const { 0: sign, index } of text.matchAll(PAGE_SIGN)) {
        if (sign === '"')
            isText = !isText;
        if (isText || !/[[\]{}]/.test(sign))
            continue;
        depth += sign === '[' || sign === '{' ? 1 : -1;
        if (depth < 0)
            return undefined;
        if (depth > 0)
            continue;
        parts.push(text.slice(start, index + 1));
        start = index + 1;
    }
    return parts.length === 0 || text.slice(start).trim() !== '' ? undefined : parts;
}
function parsedPage(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 60850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sourceAbout)
/* harmony export */ });
const CLOUDS = ['aws', 'gcp', 'azure', 'vault'];
/** Of what all things of a source are; `undefined` where there are none, or they are of several. */
function sourceAbout(items) {
    const all = new Set(items.map(({ kind, ...item }) => kindAbout(kind, 'list' in item ? item.list : undefined)));
    return all.size === 1 ? [...all][0] : undefined;
}
function kindAbout(kind, list) {
    const name = kind === 'none' ? (list ?? '') : kind.split('-')[0];
    return CLOUDS.find((cloud) => cloud === name) ?? 'github';
}


/***/ }),

/***/ 42588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ staleBecause)
/* harmony export */ });
/** Settings change: of those of last week nobody knows whether they are still so. */
const MAX_AGE_DAYS = 7;
const STATE_DAY_MS = 86_400_000;
/** How far two clocks may be apart. */
const AGE_SKEW_MS = 300_000;
/** Why answers of a time, milliseconds since 1970, say nothing of now; `undefined` where they do. */
function staleBecause(collectedAt, now) {
    if (Number.isNaN(collectedAt))
        return 'it does not say when it was collected';
    if (collectedAt > now + AGE_SKEW_MS)
        return 'it was collected in the future, by its own word';
    const days = Math.floor((now - collectedAt) / STATE_DAY_MS);
    return days < MAX_AGE_DAYS ? undefined : `it was collected ${days} days ago: collect it again`;
}


/***/ }),

/***/ 12577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kk: () => (/* binding */ refLanguage),
  F5: () => (/* binding */ templatesFor),
  iB: () => (/* binding */ tokenWorld)
});

// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __webpack_require__(92031);
// EXTERNAL MODULE: ./lib/walls/token.js
var token = __webpack_require__(33008);
// EXTERNAL MODULE: ./lib/walls/language.js
var language = __webpack_require__(77531);
// EXTERNAL MODULE: ./lib/walls/inclusion/track.js
var track = __webpack_require__(33003);
;// CONCATENATED MODULE: ./lib/walls/inclusion/variables.js

const LETTERS = 'xyzqvwkjh';
const NAME = /[A-Za-z0-9_.-]/;
const REF_CHARACTER = /[^\s~^:?*[\\\p{Cc}]/u;
const wildcards = (...texts) => texts.map((text) => (0,language/* wildcardPattern */.f8)(text));
/** What no name of a ref holds. Source: git-check-ref-format(1). */
const NOT_REFS = wildcards('*..*', '*//*', '*/', '*.', '*/.*', '*.lock', '*.lock/*', '*@{*');
const atLeastOne = [
    { characters: language/* ANY */.x4, many: false },
    { characters: language/* ANY */.x4, many: true },
];
const below = (folder) => [...(0,language/* literal */.eu)(folder), ...atLeastOne];
const SHA = Array.from({ length: 40 }, () => ({
    characters: { kind: 'class', matches: (character) => /[0-9a-f]/.test(character) },
    many: false,
}));
/** A login of a person or of an organisation; one that an enterprise manages has an underscore. */
function ownerVariable(without) {
    return { name: 'owner', first: /[A-Za-z0-9]/, rest: /[A-Za-z0-9_-]/, samples: LETTERS, without };
}
/** Whoever started a run: a login, or an App as `name[bot]`. */
function actorVariable() {
    return { name: 'actor', first: /[A-Za-z0-9]/, rest: /[A-Za-z0-9_[\]-]/, samples: LETTERS };
}
/** One of the issuers that documents name. */
function issuerVariable(issuers) {
    return { name: 'issuer', first: /\S/, rest: /\S/, samples: '', within: (0,language/* literals */.v$)(issuers) };
}
/** A branch by its name alone, as `head_ref` has it. */
function nameOfRef(name) {
    return { name, first: REF_CHARACTER, rest: REF_CHARACTER, samples: LETTERS, without: NOT_REFS };
}
function nameVariable(without) {
    return {
        name: 'name',
        first: NAME,
        rest: NAME,
        samples: LETTERS,
        without: [...without, ...(0,language/* literals */.v$)(['.', '..'])],
    };
}
/** The number of an account or of a repository. */
function idVariable(name, without) {
    return { name, first: /[1-9]/, rest: /\d/, samples: '5683214907', without };
}
/** The whole ref: a branch, a tag, or what a pull request is merged to. */
const REF_KINDS = {
    branch: [below('refs/heads/')],
    tag: [below('refs/tags/')],
    pull: [[...(0,language/* literal */.eu)('refs/pull/'), { characters: { kind: 'segment' }, many: true }, ...(0,language/* literal */.eu)('/merge')]],
};
function refVariable(kinds, within) {
    return {
        name: 'ref',
        first: /r/,
        rest: REF_CHARACTER,
        samples: LETTERS,
        within: within ?? kinds.flatMap((kind) => REF_KINDS[kind]),
        without: [...NOT_REFS, ...wildcards('refs/pull//merge')],
    };
}
/** What stands behind the `@` of a workflow. */
function workflowRefVariable() {
    return {
        name: 'workflow ref',
        first: /[r0-9a-f]/,
        rest: REF_CHARACTER,
        samples: LETTERS,
        within: [...REF_KINDS.branch, ...REF_KINDS.tag, ...REF_KINDS.pull, SHA],
        without: NOT_REFS,
    };
}
function environmentVariable(without) {
    return { name: 'environment', first: /[^\s\p{Cc}]/u, rest: /[^\p{Cc}]/u, samples: LETTERS, without };
}
function fileVariable() {
    return {
        name: 'file',
        first: NAME,
        rest: /[^/@\p{Cc}]/u,
        samples: LETTERS,
        within: wildcards('?*.yml', '?*.yaml'),
    };
}
/** The SHA of a commit. */
function commitVariable(name) {
    return { name, first: /[0-9a-f]/, rest: /[0-9a-f]/, samples: '0123456789abcdef', within: [SHA] };
}
/** A text that whoever writes a workflow chooses. */
function textVariable(name) {
    return { name, first: /[^\p{Cc}]/u, rest: /[^\p{Cc}]/u, samples: LETTERS };
}
/** One of a few words. */
function wordVariable(name, words) {
    return { name, first: /[a-z]/, rest: /[a-z_-]/, samples: '', within: (0,language/* literals */.v$)(words) };
}

;// CONCATENATED MODULE: ./lib/walls/inclusion/other-claims.js




/** Events of runs on a pull request, on the commits of a request, and on any other ref. */
const PULL_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
const TARGET_EVENTS = ['pull_request_target'];
/** Source: GitHub's "Events that trigger workflows"; `dynamic` is a run of GitHub's own, such as code scanning. */
const EVENTS = 'push workflow_dispatch schedule repository_dispatch release workflow_run issue_comment issues merge_group create ' +
    'delete deployment deployment_status check_run check_suite status label milestone discussion discussion_comment ' +
    'fork gollum image_version page_build public registry_package watch branch_protection_rule workflow_call dynamic';
/** Claims that depend on no other: whoever writes the workflow chooses them, or who they are decides them. */
const CHOSEN_CLAIMS = {
    job_workflow_ref: { ...textVariable('workflow'), within: [(0,language/* wildcardPattern */.f8)('?*/?*/.github/workflows/?*.y*ml@?*')] },
    workflow: textVariable('workflow'),
    actor: actorVariable(),
    actor_id: idVariable('actor', []),
    event_name: wordVariable('event', EVENTS.split(' ')),
    runner_environment: wordVariable('runner', ['github-hosted', 'self-hosted']),
    repository_visibility: wordVariable('visibility', ['private', 'public', 'internal']),
    enterprise: textVariable('enterprise'),
    enterprise_id: idVariable('enterprise', []),
};
/**
 * Claims of which nothing is known but what a template of `sub` may write of them: whoever runs a job chooses its
 * commit, and how often it runs.
 */
const SUBJECT_CLAIMS = {
    ref_protected: wordVariable('protected', ['true', 'false']),
    run_id: idVariable('run', []),
    run_number: idVariable('run', []),
    run_attempt: idVariable('attempt', []),
    check_run_id: idVariable('check', []),
    sha: commitVariable('sha'),
    job_workflow_sha: commitVariable('workflow sha'),
    workflow_sha: commitVariable('workflow sha'),
    head_ref: textVariable('head'),
    base_ref: textVariable('base'),
    issuer_scope: textVariable('scope'),
    jti: textVariable('id'),
};
/** Any workflow of anybody can be called, if it is public. */
const REUSABLE = {
    variables: [ownerVariable([]), nameVariable([]), fileVariable(), workflowRefVariable()],
    terms: [
        {
            claim: 'job_workflow_ref',
            parts: [{ variable: 0 }, '/', { variable: 1 }, '/.github/workflows/', { variable: 2 }, '@', { variable: 3 }],
        },
    ],
};
/** What only tokens of an enterprise have. */
const OPTIONAL = ['enterprise', 'enterprise_id'];
const OF_GITHUB = (0,track/* fixedTrack */.Ou)('iss', token/* GITHUB_ISSUER */.oX);
const ANY_JOB = [
    REUSABLE,
    (0,track/* freeTrack */.yz)('aud', textVariable('audience')),
    (0,track/* freeTrack */.yz)('sts:RoleSessionName', textVariable('session')),
    ...Object.entries(CHOSEN_CLAIMS).flatMap(([claim, variable]) => claim === 'job_workflow_ref' || claim === 'event_name'
        ? []
        : [{ ...(0,track/* freeTrack */.yz)(claim, variable), isOptional: OPTIONAL.includes(claim) }]),
];
const BRANCH_OF_PULL = [
    (0,track/* freeTrack */.yz)('head_ref', nameOfRef('head')),
    (0,track/* freeTrack */.yz)('base_ref', nameOfRef('base')),
];
/** What is said of a run by what started it. */
const BY_START = {
    pull: [...ANY_JOB, ...BRANCH_OF_PULL, (0,track/* freeTrack */.yz)('event_name', wordVariable('event', PULL_EVENTS))],
    target: [...ANY_JOB, ...BRANCH_OF_PULL, (0,track/* freeTrack */.yz)('event_name', wordVariable('event', TARGET_EVENTS))],
    ref: [
        ...ANY_JOB,
        (0,track/* freeTrack */.yz)('event_name', wordVariable('event', EVENTS.split(' '))),
        (0,track/* fixedTrack */.Ou)('head_ref', ''),
        (0,track/* fixedTrack */.Ou)('base_ref', ''),
    ],
};
const REF_TYPES = { branch: (0,track/* fixedTrack */.Ou)('ref_type', 'branch'), tag: (0,track/* fixedTrack */.Ou)('ref_type', 'tag') };
/** The claims that are in none of these terms, by tracks of their own. */
function otherTracks({ start, kind, issuers }, terms) {
    const tracks = [
        ...BY_START[start],
        issuers.length === 0 ? OF_GITHUB : (0,track/* freeTrack */.yz)('iss', issuerVariable([token/* GITHUB_ISSUER */.oX, ...issuers])),
        kind === 'tag' ? REF_TYPES.tag : REF_TYPES.branch,
    ];
    return tracks.filter((track) => !track.terms.some(({ claim }) => terms.some((term) => term.claim === claim)));
}

;// CONCATENATED MODULE: ./lib/walls/inclusion/family.js



/** A template that puts claims together in a way that is not modelled. */
class TemplateError extends gate_error/* GateError */.u {
    name = 'TemplateError';
}
/**
 * The tokens of jobs of these repositories at these places, from GitHub's own issuer or from one of others that a
 * document names. @throws TemplateError when `sub` cannot be modelled
 */
function tokenFamily(identity, shape, place, issuers = []) {
    const draft = { variables: [], parts: new Map() };
    const pieces = piecesOf(draft, identity, place);
    const [kind = 'branch'] = place.refs;
    const start = kind === 'pull' ? 'pull' : place.isTarget === true ? 'target' : 'ref';
    const isPull = start !== 'ref' && place.environment === undefined;
    const subject = subjectParts(shape, pieces, isPull, place);
    const terms = [{ claim: 'sub', parts: subject }, ...placeTerms(pieces), ...chosenTerms(draft)];
    // a walk meets each variable once, so it cannot put a claim together in another order
    const ordered = terms.filter(({ claim, parts }) => isOrdered(parts) && identity.unknown?.includes(claim) !== true);
    if (!ordered.some(({ claim }) => claim === 'sub'))
        throw new TemplateError('a subject that says the same twice is not modelled');
    return {
        tracks: [{ variables: draft.variables, terms: ordered }, ...otherTracks({ start, kind, issuers }, terms)],
        unordered: terms.filter((term) => !ordered.includes(term)).map(({ claim }) => claim),
    };
}
/** Gives each piece of a token its variable the first time it is used. */
function piecesOf(draft, identity, place) {
    const part = (name, piece) => {
        const known = draft.parts.get(name);
        if (known !== undefined)
            return known;
        const made = typeof piece === 'string' ? piece : { variable: draft.variables.push(piece) - 1 };
        draft.parts.set(name, made);
        return made;
    };
    return {
        owner: () => part('owner', identity.owner),
        ownerId: () => part('ownerId', identity.ownerId),
        name: () => part('name', identity.name),
        id: () => part('id', identity.id),
        file: () => part('file', fileVariable()),
        ref: () => {
            // `workflow_ref` names the file before the ref
            part('file', fileVariable());
            return part('ref', place.ref ?? refVariable(place.refs));
        },
        chosen: (claim) => {
            const variable = CHOSEN_CLAIMS[claim] ?? SUBJECT_CLAIMS[claim];
            return variable === undefined ? '' : part(claim, variable);
        },
        environment: () => (place.environment === undefined ? undefined : part('environment', place.environment)),
    };
}
/** Claims that say where a job is. */
function placeTerms(pieces) {
    const repository = [pieces.owner(), '/', pieces.name()];
    const environment = pieces.environment();
    return [
        { claim: 'repository', parts: repository },
        { claim: 'repository_owner', parts: [pieces.owner()] },
        { claim: 'repository_id', parts: [pieces.id()] },
        { claim: 'repository_owner_id', parts: [pieces.ownerId()] },
        { claim: 'ref', parts: [pieces.ref()] },
        { claim: 'workflow_ref', parts: [...repository, '/.github/workflows/', pieces.file(), '@', pieces.ref()] },
        ...(environment === undefined ? [] : [{ claim: 'environment', parts: [environment] }]),
    ];
}
function chosenTerms({ parts }) {
    return [...parts].flatMap(([claim, piece]) => Object.hasOwn(CHOSEN_CLAIMS, claim) ? [{ claim, parts: [piece] }] : []);
}
function subjectParts(shape, pieces, isPull, place) {
    const keys = shape.kind === 'template' ? shape.keys : ['repo', 'context'];
    const hasIds = shape.kind === 'immutable' || (shape.kind === 'template' && shape.immutable);
    return keys.flatMap((key, index) => {
        const parts = key === 'ref_type' ? [`ref_type:${refType(place)}`] : keyParts(key, pieces, hasIds, isPull);
        if (parts === undefined)
            throw new TemplateError(`a subject with \`${key}\`${placeWords(place)} is not modelled`);
        return index === 0 ? parts : [':', ...parts];
    });
}
function refType({ refs }) {
    return refs[0] === 'tag' ? 'tag' : 'branch';
}
function placeWords({ environment }) {
    return environment === undefined ? '' : ' in an environment';
}
/** What one key of a template writes. https://docs.github.com/rest/actions/oidc */
function keyParts(key, pieces, hasIds, isPull) {
    const environment = pieces.environment;
    switch (key) {
        case 'repo':
            return hasIds
                ? ['repo:', pieces.owner(), '@', pieces.ownerId(), '/', pieces.name(), '@', pieces.id()]
                : ['repo:', pieces.owner(), '/', pieces.name()];
        case 'context': {
            const named = environment();
            if (named !== undefined)
                return ['environment:', escapedPart(named)];
            return isPull ? ['pull_request'] : ['ref:', pieces.ref()];
        }
        case 'repository':
            return ['repository:', pieces.owner(), '/', pieces.name()];
        case 'repository_owner':
            return ['repository_owner:', pieces.owner()];
        case 'repository_id':
            return ['repository_id:', pieces.id()];
        case 'repository_owner_id':
            return ['repository_owner_id:', pieces.ownerId()];
        case 'ref':
            return ['ref:', pieces.ref()];
        case 'environment':
            return ['environment:', escapedPart(environment() ?? '')];
        case 'workflow_ref':
            return [
                'workflow_ref:',
                pieces.owner(),
                '/',
                pieces.name(),
                '/.github/workflows/',
                pieces.file(),
                '@',
                pieces.ref(),
            ];
        default:
            return isChosen(key) ? [`${key}:`, escapedPart(pieces.chosen(key))] : undefined;
    }
}
function isChosen(key) {
    return Object.hasOwn(CHOSEN_CLAIMS, key) || Object.hasOwn(SUBJECT_CLAIMS, key);
}
function escapedPart(part) {
    return typeof part === 'string' ? part.replaceAll(':', '%3A') : { ...part, escaped: true };
}
function isOrdered(parts) {
    const numbers = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.variable]));
    return numbers.every((number, index) => number > (numbers[index - 1] ?? -1));
}

// EXTERNAL MODULE: ./lib/walls/evaluate/verdict.js
var verdict = __webpack_require__(52948);
;// CONCATENATED MODULE: ./lib/walls/token-world.js







/** Keys that GitHub's own forms of `sub` are made of. */
const OWN_FORMS = ['repo', 'ref', 'environment', 'context'];
const NOT_TEMPLATES = ['iss', 'aud', 'sub'];
const TEMPLATE_KEYS = ['repo', 'context', ...token/* TOKEN_CLAIMS */.wg, ...Object.keys(SUBJECT_CLAIMS)].filter((key, index, all) => !NOT_TEMPLATES.includes(key) && all.indexOf(key) === index);
/** A property that an organisation gave its repositories: what is in it is not known. */
const PROPERTY_KEY = /^repo(?:sitory)?_(?:custom_)?propert(?:y|ies)_\w+$/;
/** A key whose value may be any text. */
const ANY_TEXT_KEY = 'workflow';
/**
 * The tokens that there are, seen from these repositories. `subjects` is what a document compares `sub` with: others
 * can write any template for their own repositories, so those are tried that it could be meant for. `issuers` are those
 * that a document names beside GitHub's usual one: an enterprise may have its own.
 */
function tokenWorld(repositories, subjects, issuers = []) {
    const others = [...new Set(issuers)].filter((one) => one !== token/* GITHUB_ISSUER */.oX);
    const templates = templatesFor(subjects);
    const familiesOf = (identities, shapes) => familiesFrom(identities, shapes, others);
    const shapes = [
        { kind: 'classic' },
        { kind: 'immutable' },
        ...templates.map((keys) => ({ kind: 'template', keys, immutable: false })),
    ];
    const own = repositories.map((facts) => ({ facts, identity: identityOf(facts) }));
    const { foreign, sameOwner, sameNames } = strangers(repositories, own);
    return {
        github: familiesOf([foreign], shapes),
        owner: familiesOf(sameOwner, shapes),
        own: joined(own.map(({ facts, identity }) => familiesOf([identity], shapesOf(facts.subject, templates)))),
        sameName: familiesOf(sameNames, shapes),
    };
}
function strangers(repositories, own) {
    const ids = (0,language/* literals */.v$)(repositories.map(({ id }) => id).filter((id) => id !== ''));
    const ownerIds = (0,language/* literals */.v$)(repositories.map(({ ownerId }) => ownerId).filter((id) => id !== ''));
    const owners = (0,language/* eitherCase */.EV)((0,language/* literals */.v$)(repositories.map(({ repository }) => repository.split('/')[0] ?? '')));
    const id = idVariable('repository', ids);
    const ownerId = idVariable('owner', ownerIds);
    const other = nameVariable(repositoryNames(repositories));
    // whether a number is another's cannot be told where one's own is not known
    const known = own.filter(({ identity }) => identity.unknown === undefined);
    return {
        foreign: { owner: ownerVariable(owners), ownerId, name: nameVariable([]), id },
        sameOwner: uniqueOwners(own).map(({ identity }) => ({ ...identity, name: other, id })),
        sameNames: known.flatMap(({ identity }) => [
            { ...identity, id, ownerId },
            { ...identity, id },
        ]),
    };
}
/** How a repository writes `sub`: in any form that the document could be meant for, where that is not known. */
function shapesOf({ prefix, keys }, templates) {
    if (prefix === '')
        return [
            { kind: 'classic' },
            { kind: 'immutable' },
            ...templates.flatMap((one) => [
                { kind: 'template', keys: one, immutable: false },
                ...(one.includes('repo') ? [{ kind: 'template', keys: one, immutable: true }] : []),
            ]),
        ];
    const immutable = prefix.includes('@');
    return [keys === undefined ? { kind: immutable ? 'immutable' : 'classic' } : { kind: 'template', keys, immutable }];
}
function identityOf({ repository, id, ownerId }) {
    const [owner = '', name = ''] = repository.split('/');
    const unknown = [...(id === '' ? ['repository_id'] : []), ...(ownerId === '' ? ['repository_owner_id'] : [])];
    return {
        owner,
        ownerId: ownerId === '' ? idVariable('owner', []) : ownerId,
        name,
        id: id === '' ? idVariable('repository', []) : id,
        ...(unknown.length === 0 ? {} : { unknown }),
    };
}
function uniqueOwners(own) {
    return own.filter(({ identity }, index) => own.findIndex((other) => (0,fold/* foldCase */.SP)(other.identity.owner) === (0,fold/* foldCase */.SP)(identity.owner)) === index);
}
function repositoryNames(repositories) {
    return (0,language/* eitherCase */.EV)((0,language/* literals */.v$)(repositories.map(({ repository }) => repository.split('/')[1] ?? '')));
}
/** Where jobs may be, what is seen most first. */
function jobPlaces() {
    const environment = environmentVariable([]);
    return [
        { refs: ['branch'] },
        { refs: ['branch'], environment },
        { refs: ['pull'] },
        { refs: ['tag'] },
        { refs: ['tag'], environment },
        { refs: ['pull'], environment },
        { refs: ['branch'], isTarget: true },
        { refs: ['branch'], isTarget: true, environment },
    ];
}
function familiesFrom(identities, shapes, issuers) {
    return joined(identities.flatMap((identity) => shapes.flatMap((shape) => jobPlaces().map((place) => familyOf(identity, shape, place, issuers)))));
}
function familyOf(identity, shape, place, issuers) {
    try {
        return { families: [tokenFamily(identity, shape, place, issuers)], notModelled: [] };
    }
    catch (error) {
        if (!(error instanceof TemplateError))
            throw error;
        return { families: [], notModelled: [error.message] };
    }
}
function joined(all) {
    return {
        families: all.flatMap(({ families }) => families),
        notModelled: [...new Set(all.flatMap(({ notModelled }) => notModelled))],
    };
}
/** Templates by which others could write what a document compares `sub` with. */
function templatesFor(subjects) {
    const found = subjects.flatMap((subject) => {
        const literal = subject.split(/[*?]/)[0] ?? '';
        const written = templateKeysIn(subject.split(':'));
        // GitHub's own forms cover what has no other key than theirs
        const isOwn = (keys) => keys.every((key) => OWN_FORMS.includes(key)) && 'repo:'.startsWith(literal.slice(0, 'repo:'.length));
        const all = written
            .filter((keys) => keys.length > 0 && !isOwn(keys))
            .flatMap((keys) => templateForms(keys, subject));
        if (all.length > 0 || written.some((keys) => keys.length > 0 || isOwn(keys)))
            return all;
        return TEMPLATE_KEYS.filter((key) => `${key}:`.startsWith(literal)).map((key) => [key]);
    });
    return [...new Map(found.map((keys) => [keys.join(':'), keys])).values()];
}
function templateForms(keys, subject) {
    const all = [keys, ...withContext(keys, subject)];
    // a pattern that begins with any text may have the repository in it
    const isOpen = /^[*?]/.test(subject) && !keys.includes('repo');
    return isOpen ? [...all, ...all.map((one) => ['repo', ...one])] : all;
}
/** The keys that the parts of a subject name; a part with a wildcard may be any that it matches. */
function templateKeysIn(parts) {
    const isKey = (part) => TEMPLATE_KEYS.includes(part) || PROPERTY_KEY.test(part);
    const literalKeys = [...new Set(parts.filter(isKey))];
    const guessed = parts.flatMap((part, index) => {
        const isLast = index === parts.length - 1;
        const isValue = isKey(parts[index - 1] ?? '') || part.includes('/') || index === 0;
        // any text after the repository is GitHub's own forms as well
        if (isValue || !/[*?]/.test(part) || (isLast && index < MIN_OPEN_PARTS && /^[*?]+$/.test(part)))
            return [];
        const before = new Set(parts.slice(0, index).filter(isKey));
        return keysLike(part, isLast)
            .filter((key) => !literalKeys.includes(key))
            .map((key) => [...before, key, ...literalKeys.filter((one) => !before.has(one))]);
    });
    return [literalKeys, keysInTurn(parts, isKey), ...guessed];
}
/** Keys where a value may be named like one: a workflow called `actor`. */
function keysInTurn(parts, isKey) {
    const keys = [];
    for (let index = 0; index < parts.length; index += 1) {
        const part = parts[index] ?? '';
        if (!isKey(part))
            continue;
        keys.push(part);
        index += 1;
    }
    return [...new Set(keys)];
}
/** Parts of `repo:acme/shop:*`: with more before it, a wildcard stands for what only a template writes. */
const MIN_OPEN_PARTS = 3;
function keysLike(part, isLast) {
    const [start = ''] = part.split(/[*?]/);
    const keys = TEMPLATE_KEYS.filter((key) => (isLast ? key.startsWith(start) : (0,verdict/* matchesWildcard */._)(part, key)));
    return keys.includes(ANY_TEXT_KEY) ? [ANY_TEXT_KEY] : keys;
}
/** `pull_request` is no key: it is what `context` writes, as it does `ref:` and `environment:`. */
function withContext(keys, subject) {
    const context = ['ref', 'environment'].find((key) => keys.includes(key));
    if (context !== undefined)
        return [keys.map((key) => (key === context ? 'context' : key))];
    const [before, after] = subject.split(':pull_request');
    if (after === undefined)
        return [];
    const first = keys.filter((key) => before?.split(':').includes(key));
    return [[...first, 'context', ...keys.filter((key) => !first.includes(key))]];
}
/** A text below a folder of refs. */
function refLanguage(folder, names) {
    return (0,language/* withPrefix */.Fe)(`refs/${folder}/`, names);
}


/***/ }),

/***/ 25963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ policyStatements),
/* harmony export */   YR: () => (/* binding */ policyObject),
/* harmony export */   xr: () => (/* binding */ scalarTexts)
/* harmony export */ });
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45999);

/**
 * The statements of a trust policy: an object, its JSON, or its JSON as IAM's API gives it, URL-encoded. `undefined`
 * for what is not one.
 */
function policyStatements(document) {
    const value = policyObject(document);
    if (!(0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || value['Statement'] === undefined)
        return undefined;
    const hasVariables = value['Version'] === '2012-10-17';
    // what is written beside it in another case counts as well
    const written = Object.keys(value).filter((name) => name.toLowerCase() === 'statement');
    const statements = written.flatMap((name) => value[name]);
    return statements.every(_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4) ? statements.map((fields) => ({ fields, hasVariables })) : undefined;
}
/** A policy as an object, where it was given as text. */
function policyObject(document) {
    return typeof document === 'string' ? parseText(document) : document;
}
function parseText(text) {
    for (const read of [() => text, () => decodeURIComponent(text)]) {
        try {
            return JSON.parse(read());
        }
        catch {
            // the other form is tried
        }
    }
    return undefined;
}
/** A value that may stand alone or in a list, as texts; `undefined` where one is no text, number or truth value. */
function scalarTexts(value) {
    const values = Array.isArray(value) ? value : [value];
    return values.every((one) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')
        ? values.map(String)
        : undefined;
}


/***/ })

};

export const id = 89;
export const ids = [89];
export const modules = {

/***/ 5128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X5: () => (/* binding */ keepingNotes),
  tj: () => (/* binding */ printLines),
  is: () => (/* binding */ printOutcome),
  n: () => (/* binding */ pushLine)
});

// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
;// CONCATENATED MODULE: ./lib/report/tag-words.js

const MAX_SHOWN_TAGS = 5;
/** Warnings about the gate's tags, for whoever looks after the repository of the policy. */
function tagWarnings({ strays, inTheWay, keeping }, repository) {
    return [
        ...unkept(keeping, repository),
        ...meaningless(strays, repository),
        ...(inTheWay === undefined ? [] : [barring(inTheWay, repository)]),
    ];
}
function unkept(keeping, repository) {
    if (keeping === undefined || keeping.brakes)
        return [];
    const why = keeping.bypassed.length === 0
        ? 'No active ruleset keeps tags below `grantgate/` from being deleted or moved'
        : `The ruleset ${(0,safe_line/* quote */.h)(keeping.bypassed[0] ?? '')} for tags below \`grantgate/\` can be bypassed`;
    return [
        `${why} in ${(0,safe_line/* quote */.h)(repository)}, so a revocation or a freeze could be undone without a review. An ` +
            'administrator can add a ruleset for tags with the pattern `refs/tags/grantgate/**/*` that restricts ' +
            'updates and deletions, and that nobody can bypass.',
    ];
}
function meaningless(strays, repository) {
    if (strays.length === 0)
        return [];
    const shown = strays
        .slice(0, MAX_SHOWN_TAGS)
        .map((name) => (0,safe_line/* quote */.h)(name))
        .join(', ');
    const more = strays.length > MAX_SHOWN_TAGS ? ` and ${strays.length - MAX_SHOWN_TAGS} more` : '';
    return [
        `${strays.length === 1 ? 'A tag' : 'Tags'} in ${(0,safe_line/* quote */.h)(repository)} ${strays.length === 1 ? 'means' : 'mean'} ` +
            `nothing: ${shown}${more}. Access is revoked by \`grantgate/revoked/users/<login>/<name>\` or ` +
            '`grantgate/revoked/users/<login>`, and frozen by `grantgate/frozen/<time>`.',
    ];
}
function barring(name, repository) {
    return (`The freeze ${(0,safe_line/* quote */.h)(name)} in ${(0,safe_line/* quote */.h)(repository)} was lifted, and while that tag is there no other freeze can ` +
        'be set. An administrator can delete it.');
}
/** What can be said about who may undo a revocation, where the ruleset is there: this token is seldom told. */
function keepingWords(keeping) {
    if (keeping === undefined)
        return undefined;
    if (!keeping.brakes)
        return 'not kept by a ruleset';
    return keeping.unseen.length === 0
        ? 'kept by a ruleset that nobody can bypass'
        : `kept by the ruleset ${keeping.unseen.join(', ')}; who can bypass it is not shown to this token`;
}

;// CONCATENATED MODULE: ./lib/cli/grant/outcome.js


const MAX_OUTCOME_CHARACTERS = 1000;
/** Prints what was done; the exit code is 0. */
function printOutcome(outcome, given, { stdout }) {
    stdout.write(given.has('json')
        ? `${JSON.stringify({ schema: 1, ...outcome }, undefined, 2)}\n`
        : `${[outcome.message, ...outcome.notes].map((line) => (0,safe_line/* safeLine */.o)(line, MAX_OUTCOME_CHARACTERS)).join('\n  ')}\n`);
    return 0;
}
/** Prints lines for a shell, and what they do as comments. */
function printLines(lines, { stdout }) {
    stdout.write(`${lines.join('\n')}\n`);
    return 0;
}
/** What is to be said where what was set could be undone without a review. */
function keepingNotes(keeping, repository) {
    const warnings = tagWarnings({ strays: [], inTheWay: undefined, keeping }, repository);
    return warnings.length === 0 ? [] : [...warnings, 'See `grantgate grant ruleset --help`.'];
}
/** The line that sets a tag from a clone. */
function pushLine(tag) {
    return `git push origin HEAD:refs/tags/${tag}`;
}


/***/ }),

/***/ 9462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readBrakes)
});

// EXTERNAL MODULE: ./lib/policy/holder.js
var policy_holder = __webpack_require__(6850);
// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(6317);
;// CONCATENATED MODULE: ./lib/policy/tag-rules.js

const RULE_TAGS = 'refs/tags/';
const RULE_ROOT = `${RULE_TAGS}grantgate/`;
/**
 * Names and folders of tags that each need to be kept, below `refs/tags/grantgate/`, and the patterns that cover the
 * whole of each.
 */
const AREAS = { plain: 'frozen', frozen: 'frozen/', revoked: 'revoked/', used: 'used/' };
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
    const start = (0,tags/* foldTag */.cM)(/^[^*?[\\{~]*/.exec(pattern)?.[0] ?? '');
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
        brakes: kept(AREAS.plain) && kept(AREAS.frozen) && kept(AREAS.revoked),
        bypassed: active.filter((ruleset) => !strict.includes(ruleset) && isAbout(ruleset)).map(({ name }) => name),
        unseen: strict.filter((ruleset) => ruleset.bypassers === undefined && isAbout(ruleset)).map(({ name }) => name),
    };
}

;// CONCATENATED MODULE: ./lib/github/tag-query.js



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
    const written = (0,policy_holder/* holderFolder */.Do)(holder);
    const folded = (0,policy_holder/* holderFolder */.Do)({ ...holder, name: holder.name.toLowerCase() });
    return {
        exact: [tags/* ROOT */.Dl, tags/* FREEZE */.kY, ...above(written), ...above(folded).slice(4)],
        below: [tags/* FREEZE */.kY],
        like: [tags/* FREEZE */.kY, `${tags/* REVOKED */.Ne}/${folded}`],
    };
}
/** `grantgate/revoked`, and what is between it and a folder, each with its `_all`. */
function above(folder) {
    const [kind = ''] = folder.split('/');
    return [tags/* REVOKED */.Ne, `${tags/* REVOKED */.Ne}/${kind}`, `${tags/* REVOKED */.Ne}/${folder}`].flatMap((name) => [name, `${name}/${tags/* ALL_SUFFIX */.gN}`]);
}
/** All tags of the gate, where there are few: names that mean nothing are among them. */
const GATE_TAGS = (/* unused pure expression or super */ null && (`tags: refs(refPrefix: "${TAG_PREFIX}${ROOT}/", first: 100) { nodes { prefix name } }`));
/** Tags that revoke some grants, and tags in the way of those that count their uses. */
function grantQuestions(grants) {
    const folders = [...new Set(grants.map(({ id }) => id.split('/').slice(0, 2).join('/')))];
    const counted = grants.filter(({ uses }) => uses === true).flatMap(({ id }) => prefixesOf(`${tags/* USED */.mU}/${id}`));
    return {
        exact: [...new Set([...folders.flatMap(above), ...grants.map(({ id }) => `${tags/* REVOKED */.Ne}/${id}`), ...counted])],
        below: grants.map(({ id }) => `${tags/* REVOKED */.Ne}/${id}`),
        like: [...new Set(folders.map((folder) => `${tags/* REVOKED */.Ne}/${(0,tags/* foldTag */.cM)(folder)}/`))],
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
    return keepingOf(rulesets.present('nodes').map(readRuleset));
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

// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(2774);
;// CONCATENATED MODULE: ./lib/github/json.js

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
    return new fact_error/* FactError */.n(`GitHub's answer is not understood: \`${at}\` is not ${expected}`);
}

;// CONCATENATED MODULE: ./lib/github/brakes.js




function questionsOf(target) {
    if (target === 'freezes')
        return { exact: [tags/* ROOT */.Dl, tags/* FREEZE */.kY], below: [tags/* FREEZE */.kY], like: [tags/* FREEZE */.kY] };
    const all = holderTagQuestions(target.holder);
    if (target.grant === undefined)
        return all;
    const one = grantQuestions([{ id: target.grant }]);
    return {
        exact: [...new Set([...all.exact, ...one.exact])],
        below: [...all.below, ...one.below],
        like: [...all.like, ...one.like],
    };
}
function brakesDocument(questions) {
    const { parameters, fields } = tagParts(questions, 't');
    return `query Brakes($owner: String!, $name: String!, $policy: String!, $folder: String!, ${parameters}) {
  repository(owner: $owner, name: $name) {
    ${fields}
    ${RULESETS}
    defaultBranchRef { target { oid ... on Commit {
      policy: file(path: $policy) { object { ... on Blob { text } } }
      folder: file(path: $folder) { object { ... on Tree { entries { name } } } }
    } } }
  }
}`;
}
/**
 * Asks in one request what there is. `root` is the folder of the policy.
 * @throws FactError when it cannot be read, or the repository has no commit yet
 */
async function readBrakes(api, repository, root, target) {
    const questions = questionsOf(target);
    const [owner = '', name = ''] = repository.split('/');
    const holder = target === 'freezes' ? undefined : target.holder;
    const { data } = await api.query(brakesDocument(questions), {
        owner,
        name,
        policy: `${root}/policy.yml`,
        folder: holder === undefined ? `${root}/grants` : `${root}/grants/${holder.kind}s/${holder.name}`,
        ...tagVariables(questions, 't'),
    });
    const found = new Fields(data, '').maybe('repository');
    const head = found?.maybe('defaultBranchRef')?.object('target');
    if (found === undefined || head === undefined)
        throw new fact_error/* FactError */.n(`\`${repository}\` is not shown to this token, or has no commit yet`);
    return {
        commit: head.text('oid'),
        tags: readTags(found, questions, 't'),
        keeping: readKeeping(found.object('rulesets')),
        policy: head.maybe('policy')?.maybe('object')?.optionalText('text'),
        folder: head
            .maybe('folder')
            ?.maybe('object')
            ?.list('entries')
            .map((entry) => entry.text('name')),
    };
}


/***/ }),

/***/ 4763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ createTagRuleset),
/* harmony export */   Q_: () => (/* binding */ TAG_RULESET),
/* harmony export */   VZ: () => (/* binding */ createTag)
/* harmony export */ });
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8427);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);


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
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`the tag \`${tag}\` could not be created in \`${to.repository}\`: GitHub answered ${answer.status} (${words})`, answer.status === 403 || answer.status === 404
        ? `the token needs \`contents: write\` on \`${to.repository}\``
        : 'a tag above or below it, or a ruleset, may be in the way');
}
/** The ruleset that keeps the gate's tags. Source: GitHub's "Creating rulesets", "Using fnmatch syntax". */
const TAG_RULESET = {
    name: 'grantgate tags',
    target: 'tag',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: ['refs/tags/grantgate/**/*'], exclude: [] } },
    rules: [{ type: 'deletion' }, { type: 'update' }],
};
/**
 * Creates {@link TAG_RULESET}. Source: REST, "Create a repository ruleset"; needs `administration: write`.
 * @throws FactError when it cannot be created
 */
async function createTagRuleset(to) {
    const answer = await postTo(to, 'rulesets', TAG_RULESET);
    if (answer.status === 201 && memberOf(answer, 'name') === TAG_RULESET.name)
        return;
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`the ruleset could not be created in \`${to.repository}\`: GitHub answered ${answer.status} ` +
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
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(error instanceof Error ? error.message : String(error), undefined, { cause: error });
    }
}
function answerWords(answer, token) {
    const message = memberOf(answer, 'message');
    return typeof message === 'string' ? (0,_http_said_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .a)(message, { secrets: [token], most: 200 }) : 'no message';
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


/***/ })

};

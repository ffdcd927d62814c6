export const id = 100;
export const ids = [100];
export const modules = {

/***/ 2627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./lib/policy/mismatch.js
var mismatch = __webpack_require__(832);
// EXTERNAL MODULE: ./lib/policy/hidden-characters.js
var hidden_characters = __webpack_require__(7161);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/policy/plain-text.js



/**
 * The first text of a document that holds such a character, which an escape (`"\u202e"`) wrote: in the file itself it
 * is found before.
 */
function hiddenIn(value, path = []) {
    if (typeof value === 'string')
        return hiddenAt(value, path, false);
    const entries = Array.isArray(value)
        ? [...value.entries()]
        : (0,shape/* isRecord */.u4)(value)
            ? Object.entries(value)
            : [];
    for (const [name, entry] of entries) {
        const here = [...path, name];
        const found = (typeof name === 'string' ? hiddenAt(name, here, true) : undefined) ?? hiddenIn(entry, here);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function hiddenAt(text, path, key) {
    const hidden = (0,hidden_characters/* findHidden */.C$)(text);
    return hidden === undefined ? undefined : { path, key, hidden };
}
/**
 * A line that stands for itself: a key at the margin with a value that ends on it, a comment, nothing. What else there
 * is takes a closer look.
 */
const WHOLE_LINE = /^(?:[a-z-]+:(?: +(?:[A-Za-z0-9].*|"[^"\\]*"|'[^']*'|\[[^[\]{}"']*\]))?)? *(?:#.*)?\r?$/;
/** Literal and folded blocks, as js-yaml numbers them; before them single and double quotes. */
const FIRST_BLOCK_STYLE = 4;
const isQuoted = (style) => style === 2 || style === 3;
/**
 * Offset of the first text of a YAML document that goes over several lines, or may: its other lines could be read as
 * keys and values of their own. `undefined` when every text stands on one line. The document is one that can be read.
 */
function firstSpanning(source) {
    if (source.split('\n').every((line) => WHOLE_LINE.test(line)))
        return undefined;
    for (const event of (0,js_yaml/* parseEvents */.PH)(source, {})) {
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR || event.valueStart < 0)
            continue;
        if (event.style >= FIRST_BLOCK_STYLE || source.slice(event.valueStart, event.valueEnd).includes('\n'))
            return isQuoted(event.style) ? event.valueStart - 1 : event.valueStart;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/policy/yaml.js + 2 modules
var policy_yaml = __webpack_require__(6016);
// EXTERNAL MODULE: ./lib/policy/yaml-place.js
var yaml_place = __webpack_require__(4305);
;// CONCATENATED MODULE: ./lib/policy/document.js





/**
 * Parses one YAML document by its shape; every problem carries file, line and column. Never throws on bad input. With
 * `flat`, no text may go over several lines: what people review is then what it looks like, line by line.
 */
function parseDocument(source, file, shape, { flat = false } = {}) {
    const yaml = (0,policy_yaml/* loadYaml */.yv)(source, file);
    if (!yaml.ok)
        return { ok: false, problems: [yaml.problem] };
    const unseen = deceives(source, file, yaml.value, flat);
    if (unseen !== undefined)
        return { ok: false, problems: [unseen] };
    const mismatches = [];
    const value = shape.parse(yaml.value, [], mismatches);
    if (value !== undefined && mismatches.length === 0)
        return { ok: true, value };
    const [first, ...rest] = (0,mismatch/* toProblems */.ek)(mismatches, file, (mismatch) => (0,yaml_place/* findPlace */.P)(source, mismatch.path, mismatch.key));
    return {
        ok: false,
        problems: [first ?? { file, line: 1, column: 1, message: 'does not have the expected form' }, ...rest],
    };
}
function deceives(source, file, value, flat) {
    const found = hiddenIn(value);
    if (found !== undefined)
        return {
            file,
            ...(0,yaml_place/* findPlace */.P)(source, found.path, found.key),
            message: (0,hidden_characters/* describeHidden */.Y7)(found.hidden),
            hint: policy_yaml/* HIDDEN_HINT */.fe,
        };
    const offset = flat ? firstSpanning(source) : undefined;
    return offset === undefined
        ? undefined
        : {
            file,
            ...(0,policy_yaml/* positionAt */.t$)(source, offset),
            message: 'a text that goes over several lines is not allowed here',
            hint: 'its lines could be read as keys of the grant: write it on one line',
        };
}


/***/ }),

/***/ 202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ environmentsAlike),
/* harmony export */   Yh: () => (/* binding */ environmentsShape),
/* harmony export */   g9: () => (/* binding */ environmentsNamed),
/* harmony export */   nP: () => (/* binding */ listsFacet)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6298);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6726);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5999);



/** An environment's name: anything on one line. Source: GitHub's REST reference, "Create or update an environment". */
const ENVIRONMENT = /^\S(?:.{0,253}\S)?$/;
const namesShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    aliases: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Any name that a tool has for it: a stage, a slot, a channel. Compared without case, and good wherever a tool names an environment.')),
    profiles: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Profiles of the AWS command line.')),
    contexts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Contexts of Kubernetes, and clusters.')),
    namespaces: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Namespaces of Kubernetes, and resource groups.')),
    stacks: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Stacks of CloudFormation, the CDK or Pulumi.')),
    workspaces: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Workspaces of Terraform.')),
    projects: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Projects of a cloud or of a host.')),
    subscriptions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Subscriptions of Azure.')),
    apps: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Apps, services and functions.')),
    files: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Files of variables or values, and folders, by their path in the repository; a pattern without a slash is compared with the last part of it.')),
});
/** The policy's key `environments`: the names that deploy tools have for an environment. */
const environmentsShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(ENVIRONMENT, 'the name of an environment', namesShape, 500);
const ENVIRONMENT_LISTS = {
    alias: 'aliases',
    profile: 'profiles',
    context: 'contexts',
    namespace: 'namespaces',
    stack: 'stacks',
    workspace: 'workspaces',
    project: 'projects',
    subscription: 'subscriptions',
    app: 'apps',
    file: 'files',
};
/** Every environment that has this name by this facet of a tool: by the list of the facet, or as an alias. */
function environmentsNamed(environments, facet, name) {
    const list = Object.hasOwn(ENVIRONMENT_LISTS, facet) ? ENVIRONMENT_LISTS[facet] : undefined;
    return [...environments]
        .filter(([, { aliases = [], ...names }]) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAnyCaseless */ .DR)(aliases, name) || (list !== undefined && isListed(names, list, name)))
        .map(([environment]) => environment);
}
/** Every environment with an alias that this name could be taken for: good for refusing only. */
function environmentsAlike(environments, name) {
    return [...environments]
        .filter(([, { aliases = [] }]) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAnyAlike */ .sv)(aliases, name))
        .map(([environment]) => environment);
}
/**
 * Whether the policy names any environment by this facet: without, a name of that kind says nothing about environments.
 */
function listsFacet(environments, facet) {
    const list = Object.hasOwn(ENVIRONMENT_LISTS, facet) ? ENVIRONMENT_LISTS[facet] : undefined;
    return (list !== undefined &&
        environments !== undefined &&
        [...environments.values()].some((names) => (names[list] ?? []).length > 0));
}
function isListed(names, list, name) {
    const patterns = names[list] ?? [];
    if (list === 'aliases')
        return false;
    if (list !== 'files')
        return patterns.some((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(pattern, name));
    const path = plainPath(name);
    const last = path.slice(path.lastIndexOf('/') + 1);
    return patterns.some((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(plainPath(pattern), pattern.includes('/') ? path : last));
}
/**
 * A path without `.`, `..` and empty parts, so that one file has one name, and no way round leads into a folder that is
 * listed.
 */
function plainPath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}


/***/ }),

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ meantGrant),
/* harmony export */   fv: () => (/* binding */ parseGrantPath),
/* harmony export */   ky: () => (/* binding */ grantShape),
/* harmony export */   qb: () => (/* binding */ parseGrant)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2627);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6726);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5999);
/* harmony import */ var _time_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2008);




const revokedShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .u)(), 'When it was revoked.')),
    by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(), 'Who revoked it.')),
    why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(), 'Why, on one line.')),
});
/** A grant file; its JSON Schema is generated from here. */
const grantShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    role: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .zG)(), 'Name of the role in the policy.')),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(), 'Why the access is needed, for the approver and the record; on one line.')),
    ticket: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(2048), 'Link to the ticket or change.')),
    'principal-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Numeric id of the account: logins are renamed and recycled, ids are not.')),
    'team-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), "Numeric id of the team of a team's grant: a team that is recreated under an old name has another.")),
    'requested-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(), 'Who asked; the user of the path when left out. Required for teams and apps.')),
    'requested-by-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Numeric id of who asked: it is compared as well as the login, which may be another by the time of the review.')),
    request: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Number of the issue that asked for it; required where an App proposed the grant.')),
    starts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .u)(), 'From when on; when it was merged, if left out.')),
    expires: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .u)(), 'Until when. The grant is void at this moment.')),
    branches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the branches of the role.')),
    tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the tags of the role.')),
    environments: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the environments of the role.')),
    repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the repositories of the role.')),
    workflows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the workflows of the role.')),
    events: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Narrows the events of the role.')),
    'max-uses': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, 1000), 'How many runs may use it.')),
    revoked: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(revokedShape, 'Revokes the grant by a reviewed change.')),
}, (value, path, mismatches) => {
    if (value.starts !== undefined && value.expires <= value.starts) {
        mismatches.push({ path: [...path, 'expires'], message: 'not after `starts`' });
    }
});
const KIND_OF_FOLDER = { users: 'user', teams: 'team', apps: 'app' };
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Reads whose grant a path below `grants/` is (`users/mona/november-banner.yml`); `undefined` when it is nobody's. */
function parseGrantPath(path) {
    const [folder = '', name = '', file = '', ...more] = path.split('/');
    const kind = Object.hasOwn(KIND_OF_FOLDER, folder) ? KIND_OF_FOLDER[folder] : undefined;
    if (kind === undefined || more.length > 0 || !file.endsWith('.yml'))
        return undefined;
    const stem = file.slice(0, -'.yml'.length);
    // a tag is named after the id (`grantgate/revoked/<id>`): what git refuses in a ref cannot be an id
    if (!_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LOGIN */ .S3.test(name) || !FILE_NAME.test(stem) || stem.includes('..') || stem.endsWith('.lock') || stem.endsWith('.'))
        return undefined;
    return { id: `${folder}/${name}/${stem}`, holder: { kind, name } };
}
/** The id that was probably meant by what is none: by the path of its file, or without the kind of its holder. */
function meantGrant(written) {
    const id = written.replace(/^(?:.*\/)?grants\//, '').replace(/\.yml$/, '');
    const named = [id, `users/${id}`].find((one) => parseGrantPath(`${one}.yml`) !== undefined);
    return named === written ? undefined : named;
}
/**
 * Parses the grant file at `path` below `grants/`. `file` names it in problems.
 * A broken file is a void grant of its holder, never an exception.
 */
function parseGrant(source, path, file) {
    const place = parseGrantPath(path);
    if (place === undefined)
        return undefined;
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, grantShape, { flat: true });
    if (!parsed.ok)
        return { ...place, ok: false, problems: parsed.problems };
    const fields = parsed.value;
    const message = misplaced(fields, place.holder.kind);
    if (message !== undefined)
        return { ...place, ok: false, problems: [{ file, line: 1, column: 1, ...message }] };
    return { ...place, ok: true, grant: { ...fields, ...place } };
}
/** What the fields of a grant say that does not go with whose it is. */
function misplaced(fields, kind) {
    if (kind !== 'user' && fields['requested-by'] === undefined) {
        return {
            message: '`requested-by` is missing',
            hint: `a grant for ${kind === 'team' ? 'a team' : 'an app'} names the person who asked`,
        };
    }
    return kind !== 'team' && fields['team-id'] !== undefined
        ? { message: '`team-id` is for grants of teams', hint: 'the number of an account is `principal-id`' }
        : undefined;
}


/***/ }),

/***/ 2445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jj: () => (/* binding */ PERMISSIONS),
  ON: () => (/* binding */ parsePolicy),
  Sk: () => (/* binding */ policyShape)
});

// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/policy/actions.js

/** `owner/name` or `owner/name/path`, as after `uses:` and without the ref. */
const ACTION = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_.-]{1,100}(?:\/[A-Za-z0-9_.-]{1,100}){0,10}$/;
const inputName = () => (0,shape/* text */.Qq)({ pattern: /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/, expected: 'the name of an input' });
const inputs = (what) => (0,shape/* described */.WY)((0,shape/* eitherShape */.P7)(inputName(), (0,shape/* list */.p_)(inputName(), { max: 20 }), 'the name of an input, or a list of them'), `Input, or inputs, that ${what}.`);
const actionShape = (0,shape/* object */.Ik)({
    branch: (0,shape/* optional */.lq)(inputs('name a branch it changes')),
    tag: (0,shape/* optional */.lq)(inputs('name a tag it makes or moves')),
    ref: (0,shape/* optional */.lq)(inputs('name a branch or a tag, either of them')),
    environment: (0,shape/* optional */.lq)(inputs('name an environment, by its own name')),
    repository: (0,shape/* optional */.lq)(inputs('name another repository, `owner/name`, that it changes or starts something in')),
    alias: (0,shape/* optional */.lq)(inputs('name a stage, a slot or a channel: an environment as a tool calls it')),
    profile: (0,shape/* optional */.lq)(inputs('name a profile of the AWS command line')),
    context: (0,shape/* optional */.lq)(inputs('name a context of Kubernetes, or a cluster')),
    namespace: (0,shape/* optional */.lq)(inputs('name a namespace of Kubernetes, or a resource group')),
    stack: (0,shape/* optional */.lq)(inputs('name a stack of CloudFormation, the CDK or Pulumi')),
    workspace: (0,shape/* optional */.lq)(inputs('name a workspace of Terraform')),
    project: (0,shape/* optional */.lq)(inputs('name a project of a cloud or of a host')),
    subscription: (0,shape/* optional */.lq)(inputs('name a subscription of Azure')),
    app: (0,shape/* optional */.lq)(inputs('name an app, a service or a function')),
    file: (0,shape/* optional */.lq)(inputs('name a file of variables or values, or a folder')),
    harmless: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), 'It touches neither a branch nor an environment; the same as `{}`.')),
}, (value, path, mismatches) => {
    const { harmless, ...named } = value;
    if (harmless === true && Object.keys(named).length > 0) {
        mismatches.push({
            path: [...path, 'harmless'],
            message: 'an action that touches something is not harmless',
            hint: 'leave out `harmless`, or everything else',
        });
    }
    if (harmless === false && Object.keys(named).length === 0) {
        mismatches.push({
            path: [...path, 'harmless'],
            message: 'says that it touches something, and not by which input',
            hint: 'name the inputs, or leave the action out',
        });
    }
});
/** The policy's key `actions`: what actions touch that the built-in table does not have, or not wholly. */
const actionsShape = (0,shape/* record */.g1)(ACTION, 'an action written `owner/name` or `owner/name/path`, without a ref', actionShape, 500);

// EXTERNAL MODULE: ./lib/policy/credential-spec.js + 5 modules
var credential_spec = __webpack_require__(1998);
// EXTERNAL MODULE: ./lib/policy/document.js + 1 modules
var policy_document = __webpack_require__(2627);
// EXTERNAL MODULE: ./lib/policy/duration.js
var duration = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/policy/environments.js
var environments = __webpack_require__(202);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(6726);
// EXTERNAL MODULE: ./lib/policy/time-shapes.js
var time_shapes = __webpack_require__(2008);
// EXTERNAL MODULE: ./lib/policy/window.js
var policy_window = __webpack_require__(2012);
;// CONCATENATED MODULE: ./lib/policy/policy.js









/** Permissions on a repository, weakest first: each includes those before it. */
const PERMISSIONS = ['read', 'triage', 'write', 'maintain', 'admin'];
const approverTeamShape = (0,shape/* object */.Ik)({
    team: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,names/* team */.gv)(), 'The team, for people who read the policy.')),
    id: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* integer */.nd)(1), 'Its number, which decides: `gh api orgs/OWNER/teams/SLUG --jq .id`.')),
});
const approversShape = (0,shape/* object */.Ik)({
    users: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* eitherShape */.P7)((0,names/* login */.iD)(), (0,shape/* integer */.nd)(1), 'a GitHub login or a numeric account id')), 'Logins, or numeric account ids, which survive renames.')),
    teams: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* eitherShape */.P7)((0,names/* team */.gv)(), approverTeamShape, 'a team written `owner/slug`, or `{team: owner/slug, id: number}`')), 'Teams written `owner/slug`, or `{team: owner/slug, id: 123}`: the number survives a rename, and a new team of an old name does not have it. Members of their child teams are members. Needs a token that can read members.')),
    permission: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* oneOf */.yL)(PERMISSIONS), 'Anyone with at least this permission on the repository that holds the policy.')),
}, (value, path, mismatches) => {
    const some = (value.users?.length ?? 0) + (value.teams?.length ?? 0) > 0 || value.permission !== undefined;
    if (!some)
        mismatches.push({ path, message: 'nobody could approve a grant', hint: 'give `users`, `teams` or `permission`' });
});
const approvalShape = (0,shape/* object */.Ik)({
    approvers: (0,shape/* required */.mw)((0,shape/* described */.WY)(approversShape, 'Who may approve a grant.')),
    count: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* integer */.nd)(1, 20), 'How many of them; 1 when left out.')),
    require: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* oneOf */.yL)(['principal-id'])), '`principal-id`: a grant without the numeric id of its account is not used.')),
    policy: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* oneOf */.yL)(['reviewed', 'any']), '`reviewed` (when left out): a change of this file counts only once it was reviewed as the rules before it demand. `any`: whoever may push to the default branch may rewrite it.')),
    'unknown-authors': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* oneOf */.yL)(['deny', 'one-more', 'ignore']), 'What a commit does whose author or committer belongs to no account, since the approver may have written it: `one-more` (when left out) asks for one approval more.')),
});
const requestsShape = (0,shape/* object */.Ik)({
    app: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* integer */.nd)(1), 'Numeric id of the bot account of the App that may propose grants. Pull requests of any other bot do not count.')),
});
const limitsShape = (0,shape/* object */.Ik)({
    lifetime: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,time_shapes/* duration */.p)(), 'Longest time between the start of a grant and its end.')),
    session: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,time_shapes/* duration */.p)({ min: 60 }), 'Longest life of any credential.')),
    accounts: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)({ pattern: /^\d{12}$/, expected: 'a 12-digit AWS account id in quotes' })), 'AWS accounts that roles may be in; any when left out.')),
});
const neverShape = (0,shape/* object */.Ik)({
    branches: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,names/* globs */.gV)(), 'Branches that no grant reaches.')),
    tags: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,names/* globs */.gV)(), 'Tags that no grant reaches.')),
    environments: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,names/* globs */.gV)(), 'Environments that no grant reaches.')),
});
const delegationShape = (0,shape/* object */.Ik)({
    app: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,names/* login */.iD)(), 'Slug of the GitHub App that sends the dispatch.')),
    issuer: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^https:\/\/\S+$/, expected: 'an https address' }), 'Issuer of the assertion about the person.')),
    jwks: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^https:\/\/\S+$/, expected: 'an https address' }), 'Address of its public keys.')),
});
const roleShape = (0,shape/* object */.Ik)({
    description: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)(), 'What the role is for, in words a builder understands.')),
    owner: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* eitherShape */.P7)((0,names/* team */.gv)(), (0,names/* login */.iD)(), 'a team or a login'), 'Who answers for the role.')),
    repositories: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,names/* globs */.gV)(), 'Repositories it may be used in, `owner/name`; the one that holds the policy when left out.')),
    branches: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,names/* globs */.gV)(), 'Branches a run may be on; may be `[]` when `tags` are given.')),
    tags: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,names/* globs */.gV)(), 'Tags a run may be on; none when left out.')),
    environments: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,names/* globs */.gV)(), 'Environments a job may be in; none when left out.')),
    workflows: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,names/* glob */.TI)(), { min: 1 }), 'Workflow files; without `owner/name/` in front, of the repository of the run.')),
    events: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Events that may start the run; `[workflow_dispatch]` when left out.')),
    runners: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* oneOf */.yL)(['github-hosted', 'self-hosted'])), 'Kinds of runner; `[github-hosted]` when left out.')),
    permissions: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* record */.g1)(/^[a-z-]{2,40}$/, 'a permission of GITHUB_TOKEN', (0,shape/* oneOf */.yL)(['none', 'read', 'write'])), 'Ceiling for the `permissions` of the job.')),
    push: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* oneOf */.yL)(['force', 'delete'])), 'What a push of a job may do besides adding commits: rewrite a branch or tag, delete one. Nothing when left out.')),
    require: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* oneOf */.yL)(['protected-ref'])), '`protected-ref`: the branch or tag must be protected.')),
    windows: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)(policy_window/* windowShape */.Y0, { min: 1 }), 'When it may be used; always when left out.')),
    approval: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* object */.Ik)({ count: (0,shape/* required */.mw)((0,shape/* integer */.nd)(1, 20)) }), 'May raise the number of approvals, never lower it.')),
    lifetime: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,time_shapes/* duration */.p)(), 'May lower the longest life of a grant, never raise it.')),
    credentials: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* record */.g1)(names/* ROLE_NAME */.VA, 'a name of letters, digits, `-` and `_`', credential_spec/* credentialShape */.Q, 50), 'What is issued to a run that is allowed.')),
}, (value, path, mismatches) => {
    if (value.branches.length + (value.tags?.length ?? 0) === 0) {
        mismatches.push({
            path: [...path, 'branches'],
            message: 'neither a branch nor a tag is in scope',
            hint: 'give at least one pattern under `branches` or `tags`',
        });
    }
});
/** The policy file; its JSON Schema is generated from here. */
const policyShape = (0,shape/* object */.Ik)({
    version: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* oneOf */.yL)([1]), 'Version of the format.')),
    approval: (0,shape/* required */.mw)((0,shape/* described */.WY)(approvalShape, 'Who approves grants.')),
    limits: (0,shape/* required */.mw)((0,shape/* described */.WY)(limitsShape, 'Bounds on every grant and credential.')),
    never: (0,shape/* optional */.lq)((0,shape/* described */.WY)(neverShape, 'Wins over every role and grant.')),
    environments: (0,shape/* optional */.lq)((0,shape/* described */.WY)(environments/* environmentsShape */.Yh, 'Names that deploy tools have for environments: without them, only environments by their own names are known.')),
    actions: (0,shape/* optional */.lq)((0,shape/* described */.WY)(actionsShape, 'Actions that touch branches or environments, and the inputs that name them; they add to those that are known.')),
    lifted: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)({
        pattern: /^grantgate\/frozen(?:\/[^\s~^:?*[\\]+)?$/i,
        expected: 'a tag that freezes, such as `grantgate/frozen/20261128T180000Z`',
    }), { max: 1000 }), 'Freezes that are over: names of tags at or below `grantgate/frozen`, as they are written.')),
    preflight: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* oneOf */.yL)(['enforce', 'warn', 'off']), 'How strictly later steps are read at least, whatever the workflow says.')),
    guard: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* oneOf */.yL)(['enforce', 'off']), '`enforce`: pushes are guarded while a job runs, whatever the workflow says.')),
    requests: (0,shape/* optional */.lq)((0,shape/* described */.WY)(requestsShape, 'How access is asked for.')),
    delegation: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)(delegationShape), 'Low-code tools that act for people. Accepted, and without effect yet.')),
    roles: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* record */.g1)(names/* ROLE_NAME */.VA, 'a role name of letters, digits, `-` and `_`', roleShape), 'The catalogue of what can be granted.')),
}, (policy, _path, mismatches) => {
    for (const [name, role] of policy.roles)
        checkRole(policy, name, role, mismatches);
});
function checkRole(policy, name, role, mismatches) {
    const count = policy.approval.count ?? 1;
    if (role.approval !== undefined && role.approval.count < count) {
        mismatches.push({
            path: ['roles', name, 'approval', 'count'],
            message: `lower than the policy's ${count}: a role may only raise it`,
        });
    }
    if (role.lifetime !== undefined && role.lifetime > policy.limits.lifetime) {
        mismatches.push({
            path: ['roles', name, 'lifetime'],
            message: `longer than the policy's ${(0,duration/* formatDuration */.a)(policy.limits.lifetime)}: a role may only lower it`,
        });
    }
    for (const [credential, spec] of role.credentials ?? [])
        checkAccounts(policy, spec, ['roles', name, 'credentials', credential], mismatches);
}
function checkAccounts({ limits: { accounts } }, { aws, github }, path, mismatches) {
    if (accounts === undefined)
        return;
    const roles = [
        [aws?.role, ['aws', 'role']],
        [aws?.chain, ['aws', 'chain']],
        [github?.key['aws-kms']?.role, ['github', 'key', 'aws-kms', 'role']],
    ];
    for (const [role, where] of roles) {
        const account = role?.split(':')[4];
        if (account !== undefined && !accounts.includes(account))
            mismatches.push({ path: [...path, ...where], message: `account \`${account}\` is not in \`limits.accounts\`` });
    }
}
/** Parses a policy file; every problem carries its place. */
function parsePolicy(source, file) {
    return (0,policy_document/* parseDocument */.T)(source, file, policyShape);
}


/***/ }),

/***/ 2012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ formatWindow),
/* harmony export */   Y0: () => (/* binding */ windowShape),
/* harmony export */   py: () => (/* binding */ closesAt)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY_MINUTES = 24 * 60;
const MINUTE_MS = 60_000;
const clock = (midnight) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    pattern: new RegExp(`^(?:(?:[01]\\d|2[0-3]):[0-5]\\d${midnight})$`),
    expected: 'a time such as `09:00` in quotes',
});
/** When a role may be used: days and local times in one time zone. */
const windowShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    days: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        pattern: /^[a-z]{3}(?:-[a-z]{3})?(?:, ?[a-z]{3}(?:-[a-z]{3})?)*$/,
        expected: 'days such as `mon-thu` or `fri`',
    }), 'Days on which the window begins: `mon-fri`, `sat`, `mon,wed`.')),
    from: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(clock(''), 'Local time at which the window opens.')),
    to: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(clock('|24:00'), 'Local time at which it closes; not after `from` means past midnight.')),
    'time-zone': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ pattern: /^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/, expected: 'a time zone such as `Europe/Berlin`' }), 'IANA time zone; `UTC` when left out.')),
}, (value, path, mismatches) => {
    if (readDays(value.days) === undefined)
        mismatches.push({
            path: [...path, 'days'],
            message: `expected days out of ${DAYS.join(', ')}, got \`${value.days}\``,
        });
    checkZone(value['time-zone'] ?? 'UTC', path, mismatches);
});
/**
 * When an open window closes, in milliseconds since 1970; `undefined` when it is shut. A window that runs past midnight
 * belongs to the day on which it began. Both ends are wall-clock times: the hour lost or won at a clock change is lost
 * or won for the window too.
 */
function closesAt(window, now) {
    const since = minutesOpen(window, now);
    if (since === undefined)
        return undefined;
    const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS;
    const end = minute + (windowMinutes(window) - since) * MINUTE_MS;
    return isWindowEnd(window, end) ? end : stepToEnd(window, minute);
}
/** Scar: on the night when clocks go forward, adding up minutes gave an end an hour after the window had shut. */
function stepToEnd(window, from) {
    let at = from + MINUTE_MS;
    while (!isWindowEnd(window, at) && minutesOpen(window, at) !== undefined)
        at += MINUTE_MS;
    return at;
}
/** Minutes by the clock on the wall since the window opened; `undefined` when it is shut. */
function minutesOpen(window, at) {
    const { day, minute } = localTime(at, window['time-zone'] ?? 'UTC');
    const days = readDays(window.days) ?? new Set();
    const length = windowMinutes(window);
    const sinceToday = minute - readClock(window.from);
    const sinceYesterday = sinceToday + DAY_MINUTES;
    if (days.has(day) && sinceToday >= 0 && sinceToday < length)
        return sinceToday;
    return days.has((day + 6) % 7) && sinceYesterday < length ? sinceYesterday : undefined;
}
function windowMinutes(window) {
    const from = readClock(window.from);
    const to = readClock(window.to);
    return to > from ? to - from : to + DAY_MINUTES - from;
}
function isWindowEnd(window, at) {
    return localTime(at, window['time-zone'] ?? 'UTC').minute === readClock(window.to) % DAY_MINUTES;
}
/** Writes a window for a person: `mon-thu 09:00-17:00 Europe/Berlin`. */
function formatWindow(window) {
    return `${window.days} ${window.from}-${window.to} ${window['time-zone'] ?? 'UTC'}`;
}
function readDays(written) {
    const days = new Set();
    for (const part of written.split(',')) {
        const [first = '', last = first] = part.trim().split('-');
        const from = DAYS.indexOf(first);
        const to = DAYS.indexOf(last);
        if (from < 0 || to < 0)
            return undefined;
        for (let day = from;; day = (day + 1) % 7) {
            days.add(day);
            if (day === to)
                break;
        }
    }
    return days;
}
function readClock(written) {
    const [hour = '0', minute = '0'] = written.split(':');
    return Number(hour) * 60 + Number(minute);
}
function checkZone(zone, path, mismatches) {
    try {
        formatter(zone);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        mismatches.push({
            path: [...path, 'time-zone'],
            message: `unknown time zone \`${zone}\``,
            hint: 'names are as in the IANA database: `Europe/Berlin`',
        });
    }
}
const formatters = new Map();
function formatter(zone) {
    let known = formatters.get(zone);
    if (known === undefined) {
        known = new Intl.DateTimeFormat('en-GB', {
            timeZone: zone,
            weekday: 'short',
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
        });
        formatters.set(zone, known);
    }
    return known;
}
function localTime(now, zone) {
    const parts = new Map(formatter(zone)
        .formatToParts(now)
        .map((part) => [part.type, part.value]));
    const day = DAYS.indexOf((parts.get('weekday') ?? '').toLowerCase());
    return { day, minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')) };
}


/***/ }),

/***/ 4305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findPlace)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6016);


/**
 * Finds where the value at `path` stands (or, with `key`, where its key stands), as 1-based line and column.
 * A path that is not there gives the place of its nearest parent. Called only when there is an error to show, since
 * positions come from a second reading.
 */
function findPlace(text, path, key = false) {
    const cursor = { text, events: (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, {}), index: 0 };
    while (cursor.events[cursor.index]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
        cursor.index += 1;
    return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, descendPath(cursor, path, key, 0));
}
/** `nearest` is the place to give for a value that is not written, as in `ticket:` with nothing after it. */
function descendPath(cursor, path, key, nearest) {
    const start = eventStart(cursor.events[cursor.index]);
    const here = start < 0 ? nearest : start;
    const [step, ...rest] = path;
    if (step === undefined)
        return here;
    const child = enter(cursor, step);
    if (child === undefined)
        return here;
    const next = child < 0 ? here : child;
    return rest.length === 0 && key ? next : descendPath(cursor, rest, key, next);
}
/** Moves the cursor to the child named `step`; gives where its key (or the item itself) starts. */
function enter(cursor, step) {
    const container = cursor.events[cursor.index];
    cursor.index += 1;
    if (container?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE && typeof step === 'number') {
        for (let item = 0; item < step && !isPastEnd(cursor); item += 1)
            skip(cursor);
        return isPastEnd(cursor) ? undefined : eventStart(cursor.events[cursor.index]);
    }
    if (container?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
        return undefined;
    while (!isPastEnd(cursor)) {
        const event = cursor.events[cursor.index];
        const start = eventStart(event);
        const name = event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(cursor.text, event) : undefined;
        skip(cursor);
        if (name === String(step))
            return start;
        skip(cursor);
    }
    return undefined;
}
function isPastEnd(cursor) {
    return cursor.index >= cursor.events.length || cursor.events[cursor.index]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP;
}
/** Steps over one whole node. */
function skip(cursor) {
    let depth = 0;
    do {
        const type = cursor.events[cursor.index]?.type;
        if (type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING || type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE)
            depth += 1;
        if (type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
            depth -= 1;
        cursor.index += 1;
    } while (depth > 0 && cursor.index < cursor.events.length);
}
function eventStart(event) {
    if (event === undefined)
        return 0;
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return event.style === 2 || event.style === 3 ? event.valueStart - 1 : event.valueStart;
    return 'start' in event ? event.start : 0;
}


/***/ })

};

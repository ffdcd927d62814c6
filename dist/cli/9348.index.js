export const id = 9348;
export const ids = [9348];
export const modules = {

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ readAllGrants),
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   PC: () => (/* binding */ unreadFolders),
/* harmony export */   nW: () => (/* binding */ accessFolder),
/* harmony export */   o4: () => (/* binding */ readGrants)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _policy_grant_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5574);
/* harmony import */ var _policy_grant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3740);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6726);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(347);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1947);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6850);
/* harmony import */ var _policy_principal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1020);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4934);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2770);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8067);













const POLICY_FILE = 'policy.yml';
const HELD = [POLICY_FILE, 'grants'];
/**
 * The folder that was named on the command line; it may be a link, which only its owner can have made.
 * @throws InputError when it is not there
 */
function accessFolder(cwd, named) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named);
    if (folderExists(path)) {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(named, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .USUAL_ACCESS */ .S);
        if (!HELD.some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))) && folderExists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .USUAL_ACCESS */ .S)))
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .h)(named)} holds neither \`policy.yml\` nor \`grants/\``, `did you mean ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .h)(inside)}?`);
        return path;
    }
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .h)(named)} is not a folder`, 'give the folder that holds `policy.yml` and `grants/` with `--access`');
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
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_9__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, file));
    if (read.kind === 'missing')
        return undefined;
    if (read.kind === 'refused')
        return { ok: false, problems: [{ file, line: 0, column: 0, message: read.why }] };
    return (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicy */ .ON)(read.text, file);
}
/**
 * Reads the grants that a run could use, and no others: its principal's, and those of its teams (of every team, when
 * its teams are unknown).
 * @throws InputError when a folder or a file cannot be read
 */
function readGrants(access, run) {
    const grants = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants');
    return principalFolders(grants, run).flatMap((folder) => namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, folder)).flatMap((name) => {
        const file = readGrantFile(grants, `${folder}/${name}`);
        return file === undefined ? [] : [file];
    }));
}
/** Reads every grant of an access folder. @throws InputError when a folder or a file cannot be read */
function readAllGrants(access) {
    const grants = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants');
    return _policy_holder_js__WEBPACK_IMPORTED_MODULE_6__/* .HOLDER_FOLDERS */ .dc.flatMap((kind) => namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, kind)).flatMap((holder) => namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, kind, holder)).flatMap((name) => {
        const file = readGrantFile(grants, `${kind}/${holder}/${name}`);
        return file === undefined ? [] : [file];
    })));
}
function principalFolders(grants, run) {
    const holder = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_6__/* .holderOf */ .Kd)((0,_policy_principal_js__WEBPACK_IMPORTED_MODULE_7__/* .actorOf */ .dn)(run));
    const kind = `${holder.kind}s`;
    // the actor comes from outside: what is no login must not become a path
    const own = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_6__/* .folderNames */ .Hw)(holder).filter((name) => _policy_names_js__WEBPACK_IMPORTED_MODULE_4__/* .LOGIN */ .S3.test(name));
    const theirs = holder.kind === 'user'
        ? namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, 'teams'))
            .filter((slug) => isTeamOf(run, slug))
            .map((slug) => `teams/${slug}`)
        : [];
    return [...own.map((name) => `${kind}/${name}`), ...theirs].filter((folder) => isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, folder)));
}
/**
 * Folders that were meant for the principal of a run and that the gate does not read: it looks for the login as GitHub
 * writes it, and in lower case.
 */
function unreadFolders(access, run) {
    const holder = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_6__/* .holderOf */ .Kd)((0,_policy_principal_js__WEBPACK_IMPORTED_MODULE_7__/* .actorOf */ .dn)(run));
    const kind = `${holder.kind}s`;
    const read = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_6__/* .folderNames */ .Hw)(holder);
    return namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants', kind))
        .filter((folder) => !read.includes(folder) && read.some((name) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_12__/* .isSameName */ .yS)(folder, name)))
        .map((folder) => `grants/${kind}/${folder}`);
}
function isTeamOf(run, slug) {
    return (_policy_names_js__WEBPACK_IMPORTED_MODULE_4__/* .LOGIN */ .S3.test(slug) &&
        (run.actor_teams === undefined || run.actor_teams.some((team) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_12__/* .isSameName */ .yS)(team.split('/')[1] ?? '', slug))));
}
function readGrantFile(grants, path) {
    const place = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGrantPath */ .fv)(path);
    if (place === undefined)
        return undefined;
    const file = `grants/${path}`;
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_9__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, path));
    if (read.kind === 'missing')
        return undefined;
    if (read.kind === 'refused')
        return { ...place, ok: false, problems: [{ file, line: 0, column: 0, message: read.why }] };
    return (0,_policy_grant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGrant */ .q)(read.text, path, file);
}
function namesInFolder(folder) {
    if (!isFolder(folder))
        return [];
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).toSorted();
    }
    catch (error) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadableInput */ .SJ)(folder, error);
    }
}
/** Whether there is a real folder. A link in its place is refused, since on GitHub it would not be a folder either. */
function isFolder(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (found.isSymbolicLink())
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`\`${path}\` is a symbolic link`, 'put a real folder there: on GitHub a link is not followed');
        return found.isDirectory();
    }
    catch (error) {
        const code = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_9__/* .errorCode */ .CA)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return false;
        if (error instanceof _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e)
            throw error;
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadableInput */ .SJ)(path, error);
    }
}


/***/ }),

/***/ 9348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  unfreeze: () => (/* binding */ unfreeze)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/github/brakes.js
var brakes = __webpack_require__(1783);
// EXTERNAL MODULE: ./lib/policy/policy.js + 10 modules
var policy_policy = __webpack_require__(347);
// EXTERNAL MODULE: ./lib/policy/tags.js
var policy_tags = __webpack_require__(6317);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
// EXTERNAL MODULE: ./lib/policy/yaml-place.js
var yaml_place = __webpack_require__(4305);
;// CONCATENATED MODULE: ./lib/requests/lifted.js


/** The text of a policy that lifts these freezes too, the rest as it is written. */
function withLifted(text, tags) {
    const before = (0,policy_policy/* parsePolicy */.ON)(text, 'policy.yml');
    if (!before.ok)
        return { ok: false, why: 'broken' };
    const changed = insertLifted(text, before.value.lifted, tags);
    const after = (0,policy_policy/* parsePolicy */.ON)(changed, 'policy.yml');
    const expected = JSON.stringify([...(before.value.lifted ?? []), ...tags]);
    // INVARIANT: nothing but the list is another than before
    return after.ok && JSON.stringify(after.value.lifted) === expected && rest(after.value) === rest(before.value)
        ? { ok: true, text: changed }
        : { ok: false, why: 'by-hand' };
}
function insertLifted(text, lifted, tags) {
    if (lifted === undefined)
        return [text.trimEnd(), '', '# freezes that are over', 'lifted:', ...tags.map((tag) => `  - ${tag}`), ''].join('\n');
    const lines = text.split('\n');
    const { line } = (0,yaml_place/* findPlace */.P)(text, ['lifted'], true);
    const row = line - 1;
    const flow = /^(lifted:\s*\[)([^\][#]*)(\].*)$/.exec(lines[row] ?? '');
    if (flow !== null) {
        const [, head = '', inside = '', tail = ''] = flow;
        const all = [...inside.split(',').map((one) => one.trim()), ...tags].filter((one) => one !== '');
        return lines.with(row, `${head}${all.join(', ')}${tail}`).join('\n');
    }
    const last = lifted.length === 0 ? line : (0,yaml_place/* findPlace */.P)(text, ['lifted', lifted.length - 1]).line;
    const indent = /^\s*(?=- )/.exec(lines[last - 1] ?? '')?.[0] ?? '  ';
    return lines.toSpliced(last, 0, ...tags.map((tag) => `${indent}- ${tag}`)).join('\n');
}
/** Everything but the list, to compare. */
function rest({ lifted: _lifted, ...others }) {
    return JSON.stringify(others, (_key, value) => (value instanceof Map ? [...value] : value));
}

// EXTERNAL MODULE: ./lib/cli/check/access.js
var access = __webpack_require__(1787);
// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(8067);
// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(1837);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(2770);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
;// CONCATENATED MODULE: ./lib/cli/grant/unfreeze.js












const unfreeze = {
    name: 'grant unfreeze',
    operands: '[tag]...',
    about: 'Writes the change of the policy that ends freezes: their tags under `lifted`. It counts once it is ' +
        'approved and merged as any ' +
        'change of the\npolicy; no tag is deleted. With a token in GH_TOKEN or GITHUB_TOKEN it asks which ' +
        'freezes are in force; else name ' +
        'their tags.',
    options: {
        ...github_session/* GITHUB_OPTIONS */.r0,
        access: { value: 'folder', help: `Folder with the policy.yml to change; default: ${options/* USUAL_ACCESS */.S}` },
        print: { help: 'Print the changed policy, and change nothing' },
    },
    examples: [
        'grantgate grant unfreeze',
        'grantgate grant unfreeze grantgate/frozen/20261128T180000Z --print',
        "git ls-remote --tags origin 'grantgate/frozen*' 'grantgate/frozen/*'",
    ],
    run: async (given, terminal) => {
        const file = (0,external_node_path_.join)((0,access/* accessFolder */.nW)(terminal.cwd, given.text('access') ?? options/* USUAL_ACCESS */.S), 'policy.yml');
        const read = (0,read_text/* readText */.yR)(file);
        if (read.kind !== 'text')
            throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} cannot be read`, 'give the folder of the policy with `--access`');
        const tags = given.operands.length > 0 ? given.operands.map(readFreeze) : await freezesNow(given, terminal);
        const policy = (0,policy_policy/* parsePolicy */.ON)(read.text, 'policy.yml');
        const open = (0,policy_tags/* freezesInForce */.dj)(tags, policy.ok ? policy.value.lifted : []);
        if (open.length === 0) {
            terminal.stdout.write('Nothing to do: no freeze is in force that the policy does not lift.\n');
            return 0;
        }
        const text = liftedText(read.text, open);
        if (given.has('print')) {
            terminal.stdout.write(text);
            return 0;
        }
        (0,external_node_fs_.writeFileSync)(file, text);
        terminal.stdout.write([
            `Lifted in ${given.text('access') ?? options/* USUAL_ACCESS */.S}/policy.yml: ${open.join(', ')}`,
            '  Propose it as a pull request: the freeze is over once that is approved and merged.',
            '',
        ].join('\n'));
        return 0;
    },
};
/** @throws UsageError when the policy is broken, or its list is written in a way that is left to a person */
function liftedText(policy, tags) {
    const lifted = withLifted(policy, tags);
    if (lifted.ok)
        return lifted.text;
    if (lifted.why === 'broken')
        throw new usage_error/* UsageError */.e('the policy has a mistake', 'see `grantgate lint`, and correct it first');
    throw new usage_error/* UsageError */.e('the policy could not be changed by itself', `add under \`lifted\`: ${tags.join(', ')}`);
}
/** @throws UsageError for a tag that freezes nothing */
function readFreeze(written) {
    const tag = written.replace(/^refs\/tags\//, '').replace(/\^\{\}$/, '');
    if (new RegExp(`^${policy_tags/* FREEZE */.kY}(?:/[^\\s~^:?*[\\\\]+)?$`).test((0,policy_tags/* foldTag */.cM)(tag)))
        return tag;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a freeze`, `give a tag such as \`${policy_tags/* FREEZE */.kY}/20261128T180000Z\``);
}
async function freezesNow(given, terminal) {
    const token = (0,github_session/* ownToken */.K8)(terminal);
    if (token === undefined)
        throw new usage_error/* UsageError */.e('there is no token to ask which freezes are in force', "set GH_TOKEN, or name the tags: `git ls-remote --tags origin 'grantgate/frozen*' " +
            "'grantgate/frozen/*'` shows them");
    return await (0,github_session/* withGitHub */.WN)(given, terminal, token, async ({ api, to }) => {
        const { tags } = await (0,brakes/* readBrakes */.r)(api, to.repository, options/* USUAL_ACCESS */.S, 'freezes');
        const freezes = (0,policy_tags/* freezesIn */.uc)(tags);
        const stuck = freezes.find((name) => !(0,policy_tags/* foldTag */.cM)(name).startsWith(policy_tags/* FREEZE */.kY) || /\s/.test(name));
        if (stuck !== undefined)
            throw new usage_error/* UsageError */.e(`${(0,policy_tags/* describeTag */.y)(stuck)} freezes everything, and the policy cannot lift that`, 'have an administrator delete tags that are in the way, or that are over');
        return freezes;
    });
}


/***/ }),

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ meantGrant),
/* harmony export */   Ir: () => (/* binding */ grantId),
/* harmony export */   U3: () => (/* binding */ isGrantId),
/* harmony export */   fv: () => (/* binding */ parseGrantPath)
/* harmony export */ });
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(832);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6726);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);



const KIND_OF_FOLDER = { users: 'user', teams: 'team', apps: 'app' };
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** The same as {@link isGrantId} but for the end of the name, for editors. */
const GRANT_ID = /^(?:users|teams|apps)\/[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9](?:\.?[A-Za-z0-9_-])*$/;
/** Whether a text is the id of a grant; `.yml` at its end is surely the name of the file. */
function isGrantId(text) {
    return !text.endsWith('.yml') && parseGrantPath(`${text}.yml`) !== undefined;
}
/** Reads whose grant a path below `grants/` is (`users/mona/november-banner.yml`); `undefined` when it is nobody's. */
function parseGrantPath(path) {
    const [folder = '', name = '', file = '', ...more] = path.split('/');
    const kind = Object.hasOwn(KIND_OF_FOLDER, folder) ? KIND_OF_FOLDER[folder] : undefined;
    if (kind === undefined || more.length > 0 || !file.endsWith('.yml'))
        return undefined;
    const stem = file.slice(0, -'.yml'.length);
    // a tag is named after the id (`grantgate/revoked/<id>`): what git refuses in a ref cannot be an id
    if (!_names_js__WEBPACK_IMPORTED_MODULE_0__/* .LOGIN */ .S3.test(name) || !FILE_NAME.test(stem) || stem.includes('..') || stem.endsWith('.lock') || stem.endsWith('.'))
        return undefined;
    return { id: `${folder}/${name}/${stem}`, holder: { kind, name } };
}
/** The id that was probably meant by what is none: by the path of its file, or without the kind of its holder. */
function meantGrant(written) {
    const id = written.replace(/^(?:.*\/)?grants\//, '').replace(/\.yml$/, '');
    const named = [id, `users/${id}`].find((one) => parseGrantPath(`${one}.yml`) !== undefined);
    return named === written ? undefined : named;
}
/** The id of a grant: its path below `grants/` without `.yml`. */
function grantId() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ maxLength: 256, expected: 'the id of a grant' });
    return {
        schema: { ...inner.schema, pattern: GRANT_ID.source, examples: ['users/mona/november-banner'] },
        parse: (value, path, mismatches) => {
            const id = inner.parse(value, path, mismatches);
            if (id === undefined || isGrantId(id))
                return id;
            const near = meantGrant(id);
            return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .addMismatch */ .E$)(mismatches, path, `expected the id of a grant, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .vp)(id)}`, near === undefined ? 'such as `users/mona/november-banner`' : `did you mean \`${near}\`?`);
        },
    };
}


/***/ }),

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ grantShape),
/* harmony export */   q: () => (/* binding */ parseGrant)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2627);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1947);
/* harmony import */ var _grant_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5574);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6726);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(832);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5999);
/* harmony import */ var _time_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2008);







/** A time as it is written; others are told of in the same way. */
const EXAMPLE_TIME = '2026-11-28T18:00:00Z';
const revokedShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR)(), 'When it was revoked.'), EXAMPLE_TIME),
    by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .login */ .iD)(), 'Who revoked it.'), 'hubot'),
    why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(), 'Why, on one line.')),
});
/** What the example says where the reason belongs. */
const REASON_PLACEHOLDER = /^\W*change[\s_-]?me\b/i;
/** A reason for the approver and the record; not what stood in the example. */
function reason() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)();
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => typeof value === 'string' && REASON_PLACEHOLDER.test(value)
            ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .addMismatch */ .E$)(mismatches, path, `${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .showValue */ .vp)(value)} stands where the reason belongs`, 'write why the access is needed: the approver goes by it')
            : inner.parse(value, path, mismatches),
    };
}
const grantFields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    role: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .roleName */ .zG)(), 'Name of the role in the policy.'), 'flag-release'),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(reason(), 'Why the access is needed, for the approver and the record; on one line.'), 'Banner for the November release'),
    ticket: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(2048), 'Link to the ticket or change.')),
    'principal-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1), 'Numeric id of the account: logins are renamed and recycled, ids are not.')),
    'team-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1), "Numeric id of the team of a team's grant: a team that is recreated under an old name has another.")),
    'requested-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .login */ .iD)(), 'Who asked; the user of the path when left out. Required for teams and apps.')),
    'requested-by-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1), 'Numeric id of who asked: it is compared as well as the login, which may be another by the time of the review.')),
    request: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1), 'Number of the issue that asked for it; required where an App proposed the grant.')),
    starts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR)(), 'From when on; when it was merged, if left out.')),
    expires: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR)(), 'Until when: the grant is void at this moment. This, `lasts`, or both: the earlier ends it.')),
    lasts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)({ min: 60 }), 'For how long, counted from when it was merged.')),
    renews: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .grantId */ .Ir)(), 'Id of the grant that this one goes on from, for people and the record.')),
    branches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)('branch'), 'Narrows the branches of the role.')),
    tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)('tag'), 'Narrows the tags of the role.')),
    environments: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)('environment'), 'Narrows the environments of the role.')),
    repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)('repository'), 'Narrows the repositories of the role.')),
    workflows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)('workflow'), 'Narrows the workflows of the role.')),
    events: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Narrows the events of the role.')),
    'max-uses': (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1, 1000), 'How many runs may use it.')),
    revoked: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(revokedShape, 'Revokes the grant by a reviewed change.')),
}, (value, path, mismatches) => {
    if (value.starts !== undefined && value.expires !== undefined && value.expires <= value.starts)
        mismatches.push({ path: [...path, 'expires'], message: 'not after `starts`' });
});
const ENDS = ['expires', 'lasts'];
/** A grant file; its JSON Schema is generated from here. */
const grantShape = {
    schema: { ...grantFields.schema, anyOf: ENDS.map((end) => ({ properties: { [end]: true }, required: [end] })) },
    parse: (value, path, mismatches) => {
        const fields = grantFields.parse(value, path, mismatches);
        if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) || ENDS.some((end) => Object.hasOwn(value, end)))
            return fields;
        return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .addMismatch */ .E$)(mismatches, path, '`expires` is missing', `for example \`expires: ${EXAMPLE_TIME}\`, or \`lasts: 7d\`, which counts from the merge`);
    },
};
/**
 * Parses the grant file at `path` below `grants/`. `file` names it in problems.
 * A broken file is a void grant of its holder, never an exception.
 */
function parseGrant(source, path, file) {
    const place = (0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGrantPath */ .fv)(path);
    if (place === undefined)
        return undefined;
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, grantShape, { flat: true });
    if (!parsed.ok)
        return { ...place, ok: false, problems: parsed.problems };
    const fields = parsed.value;
    const message = misplaced(fields, place);
    if (message !== undefined)
        return { ...place, ok: false, problems: [{ file, line: 1, column: 1, ...message }] };
    return { ...place, ok: true, grant: { ...fields, ...place } };
}
/** What the fields of a grant say that does not go with whose it is. */
function misplaced(fields, { id, holder: { kind, name } }) {
    if (kind !== 'user' && fields['requested-by'] === undefined) {
        return {
            message: '`requested-by` is missing',
            hint: `a grant for ${kind === 'team' ? 'a team' : 'an app'} names the person who asked`,
        };
    }
    if (kind !== 'team' && fields['team-id'] !== undefined)
        return { message: '`team-id` is for grants of teams', hint: 'the number of an account is `principal-id`' };
    const renewed = fields.renews === undefined ? undefined : (0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGrantPath */ .fv)(`${fields.renews}.yml`);
    if (renewed === undefined)
        return undefined;
    if ((0,_fold_js__WEBPACK_IMPORTED_MODULE_6__/* .foldCase */ .SP)(renewed.id) === (0,_fold_js__WEBPACK_IMPORTED_MODULE_6__/* .foldCase */ .SP)(id))
        return { message: '`renews` names this grant itself', hint: 'a renewal is a grant of its own, in another file' };
    return renewed.holder.kind === kind && (0,_fold_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameName */ .yS)(renewed.holder.name, name)
        ? undefined
        : { message: '`renews` names a grant of somebody else', hint: `name one below \`grants/${kind}s/${name}/\`` };
}


/***/ }),

/***/ 16:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ coversTriggering),
/* harmony export */   Ml: () => (/* binding */ triggeringOf),
/* harmony export */   _G: () => (/* binding */ membershipOf),
/* harmony export */   dn: () => (/* binding */ actorOf)
/* harmony export */ });
/* unused harmony export membership */
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1947);


/** Who the token names: whoever began the run. */
function actorOf(run) {
    return { login: run.actor, id: run.actor_id, type: run.actor_type };
}
/** Who pressed the button of this very attempt. */
function triggeringOf(run) {
    return { login: run.triggering_actor, id: run.triggering_actor_id, type: run.triggering_actor_type };
}
/**
 * Whether a team of the organisation that owns the policy is among `teams`; `unknown` when they could not be read. With
 * the number of the team given, a team of that name and another number is another team.
 */
function membership({ names, ids }, organisation, slug, id) {
    if (names === undefined)
        return 'unknown';
    if (!names.some((team) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(team, `${organisation}/${slug}`)))
        return 'no';
    if (id === undefined)
        return 'member';
    return ids === undefined ? 'unknown' : ids.includes(id) ? 'member' : 'no';
}
/**
 * Whether a grant's holder is who asks. `organisation` owns the repository of the policy; `team` is the number of the
 * team, where the grant gives it.
 */
function membershipOf(holder, run, organisation, team) {
    const actor = actorOf(run);
    if (holder.kind === 'team')
        return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(actor)
            ? 'no'
            : membership({ names: run.actor_teams, ids: run.actor_team_ids }, organisation, holder.name, team);
    if ((0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(actor))
        return holder.kind === 'app' && (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .appNames */ .iA)(actor).some((name) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(holder.name, name)) ? 'member' : 'no';
    return holder.kind === 'user' && (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(holder.name, actor.login) ? 'member' : 'no';
}
/**
 * Whether whoever pressed the button of this attempt is covered too: the same account, or a member of the granted team.
 * A team's grant with a `principal-id` is for that account alone. A re-run keeps the first actor in the token and runs
 * with the first actor's privileges.
 */
function coversTriggering(grant, run, organisation) {
    if (run.triggering_actor_id === run.actor_id)
        return 'member';
    if (grant.holder.kind !== 'team' || (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(triggeringOf(run)))
        return 'no';
    const id = grant['principal-id'];
    if (id !== undefined && String(id) !== run.triggering_actor_id)
        return 'no';
    return membership({ names: run.triggering_actor_teams, ids: run.triggering_actor_team_ids }, organisation, grant.holder.name, grant['team-id']);
}


/***/ })

};

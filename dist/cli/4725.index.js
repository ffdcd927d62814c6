export const id = 4725;
export const ids = [4725,3740];
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

/***/ 44725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revokeGrant: () => (/* binding */ revokeGrant)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/brakes.js
var brakes = __webpack_require__(81783);
// EXTERNAL MODULE: ./lib/github/create-ref.js
var create_ref = __webpack_require__(24763);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/github/revocations.js
var revocations = __webpack_require__(73998);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(78400);
// EXTERNAL MODULE: ./lib/policy/tags.js
var policy_tags = __webpack_require__(76317);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/cli/check/access.js
var check_access = __webpack_require__(21787);
// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(48067);
// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(81837);
// EXTERNAL MODULE: ./lib/cli/preflight/repository-root.js
var repository_root = __webpack_require__(66341);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
// EXTERNAL MODULE: ./lib/delegation/person-names.js
var person_names = __webpack_require__(99768);
// EXTERNAL MODULE: ./lib/github/numbered-accounts.js
var numbered_accounts = __webpack_require__(72192);
// EXTERNAL MODULE: ./lib/policy/delegation/people.js
var delegation_people = __webpack_require__(61798);
// EXTERNAL MODULE: ./lib/policy/grant.js
var grant = __webpack_require__(83740);
;// CONCATENATED MODULE: ./lib/cli/grant/every-name.js











/**
 * Finds every name of a holder or an account. What cannot be read keeps nobody from revoking what is known.
 * @throws UsageError for a handle that is nobody's
 */
async function findEveryName(api, { place }, { people: peopleText, folder = [] }) {
    const [kind = '', name = ''] = place.split('/');
    if (kind === 'teams')
        return { places: [place], notes: [] };
    const people = peopleText === undefined ? undefined : (0,delegation_people/* parsePeople */.hz)(peopleText, 'people.yml');
    if (kind === 'people')
        refuseUnlisted(name, people);
    const read = people?.ok === true ? people.value : undefined;
    const broken = people?.ok === false
        ? ['`people.yml` is broken, so it is not known what else to revoke: mend it, and start this again.']
        : [];
    const { account, note, isPartial } = await accountOfPlace(api, kind, name, read);
    const files = folder.map(({ name: file, text }) => (0,grant/* parseGrant */.q)(text ?? '', `${place}/${file}`, file));
    // a login may belong to another account by now: that of the grants is meant as well
    const others = numbersOf(files).flatMap((id) => placesOfNumber(place, id, read));
    return {
        places: [...new Set([...(0,person_names/* everyPlace */.zw)(place, account, read), ...others])],
        notes: [...broken, ...(note === undefined ? [] : [note])],
        ...(broken.length > 0 || isPartial === true ? { isPartial: true } : {}),
    };
}
/** The account of a place, which GitHub alone knows by both login and number. */
async function accountOfPlace(api, kind, name, people) {
    const number = kind === policy_tags/* ACCOUNTS */.Dx ? Number(name) : kind === 'people' ? people?.people.get(name)?.github : undefined;
    if (kind === 'people' && number === undefined)
        return {};
    const id = number === undefined ? {} : { id: String(number) };
    try {
        const found = number === undefined
            ? await (0,numbered_accounts/* fetchAccountNamed */.Fx)(api, kind === 'apps' ? `${name}[bot]` : name)
            : await (0,numbered_accounts/* fetchAccountNumbered */.et)(api, number);
        if (found !== undefined)
            return { account: { login: found.login, id: String(found.id), type: found.type } };
        return {
            note: number === undefined
                ? `No account is called ${(0,safe_line/* quote */.h)(name)} today. If it was renamed, revoke its number as well: ` +
                    '`grantgate grant revoke accounts/<number>`.'
                : `There is no account ${number} any more.`,
        };
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        const what = 'id' in id ? `which login the account ${number} has` : `which number the account ${(0,safe_line/* quote */.h)(name)} has`;
        return { note: `It is not known ${what}: ${error.message}. Start this again later.`, isPartial: true };
    }
}
/** INVARIANT: a tag for a handle that is nobody's is never taken for a person who was revoked. */
function refuseUnlisted(handle, people) {
    if (people?.ok === false || people?.value.people.has(handle) === true)
        return;
    const near = (0,nearest/* nearest */.p)(handle, [...(people?.value.people.keys() ?? [])]);
    throw new usage_error/* UsageError */.e(`there is nobody called ${(0,safe_line/* quote */.h)(handle)} in \`people.yml\` at the default branch`, near === undefined
        ? 'nobody is let in by that handle. Revoke her by what she has elsewhere: `users/<login>` or `accounts/<number>`'
        : `did you mean \`people/${near}\`?`);
}
/** The same as far as a clone knows it, offline: handles and their accounts, and the numbers that grants name. */
function namesOfClone(access, place) {
    const [kind = '', name = ''] = place.split('/');
    const people = readOr(() => (0,check_access/* readPeopleFile */.Sk)(access));
    const read = people?.ok === true ? people.value : undefined;
    const numbers = kind === policy_tags/* ACCOUNTS */.Dx ? [name] : kind === 'people' ? [] : numbersInGrants(access, place);
    const places = numbers.flatMap((id) => placesOfNumber(place, id, read));
    const login = kind === 'users' ? `\`gh api users/${name} --jq .id\`` : undefined;
    return {
        places: [...new Set([...(0,person_names/* everyPlace */.zw)(place, undefined, read), ...places])],
        notes: [
            ...(people?.ok === false ? ['people.yml is broken, so it is not known what else to revoke'] : []),
            ...(numbers.length === 0 && login !== undefined
                ? [`a new login does not change the number of an account: ${login} tells it, and accounts/<number> revokes it`]
                : []),
            ...(kind === 'people' && read !== undefined && !read.people.has(name)
                ? [`there is nobody called ${(0,safe_line/* quote */.h)(name)} in people.yml of this clone`]
                : []),
        ],
    };
}
/** Those of a number without its login, which only GitHub knows. */
function placesOfNumber(place, id, people) {
    const account = { login: '', id };
    const [, ...others] = (0,person_names/* everyPlace */.zw)(place, account, people);
    return others.filter((other) => !other.endsWith('/'));
}
function numbersInGrants(access, place) {
    const grants = readOr(() => (0,check_access/* readAllGrants */.BH)(access)) ?? [];
    return numbersOf(grants.filter(({ id }) => (0,fold/* isSameName */.yS)(id.slice(0, id.lastIndexOf('/')), place)));
}
/** Numbers of the accounts that grants name. */
function numbersOf(files) {
    const ids = files.flatMap((file) => (file?.ok === true ? (file.grant['principal-id'] ?? []) : []));
    return [...new Set(ids)].map(String);
}
/** What of a clone can be read: nothing of it must keep anybody from revoking. */
function readOr(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/cli/grant/outcome.js + 1 modules
var outcome = __webpack_require__(45128);
// EXTERNAL MODULE: ./lib/cli/grant/target.js
var grant_target = __webpack_require__(58746);
;// CONCATENATED MODULE: ./lib/cli/grant/revoke-grant.js


















const revokeGrant = {
    name: 'grant revoke',
    operands: '<id|holder>',
    about: 'Revokes a grant, or all that a person, a team or an app has, by a tag in the repository of the ' +
        'policy. It needs no ' +
        'review and takes effect at\nthe next decision: a run that starts, a push within a minute, a renewal. ' +
        'Keys that were handed out ' +
        'last until they end: see `grantgate revoke`.\nA person is revoked by every name: login, number of the ' +
        'account, handle of people.yml and what it says of her; by number alone: `accounts/<number>`.\n' +
        'With a token in GH_TOKEN or GITHUB_TOKEN it sets the tag; with --print it ' +
        'prints the line of git to paste.',
    options: outcome/* BRAKE_OPTIONS */.zv,
    examples: [
        'grantgate grant revoke users/mona/november-banner',
        'grantgate grant revoke users/mona --policy-repository acme/shop',
        'grantgate grant revoke users/mona --print',
    ],
    run: async (given, terminal) => {
        const [operand] = given.operands;
        if (operand === undefined)
            throw new usage_error/* UsageError */.e('what to revoke is missing', 'give the id of a grant, or a holder such as `users/mona`');
        const target = (0,grant_target/* readRevokeTarget */.sG)(operand);
        if (given.has('print'))
            return (0,outcome/* printLines */.tj)([
                `# in a clone of the policy's repository: revokes ${whatIsRevoked(target)}`,
                ...absentNotes(target, given.text('policy-path') ?? options/* USUAL_ACCESS */.S, terminal),
                ...otherLines(target, given.text('policy-path') ?? options/* USUAL_ACCESS */.S, terminal),
                (0,outcome/* pushLine */.n)(target.tag),
            ], terminal);
        const token = neededToken(terminal, operand);
        return await (0,github_session/* withGitHub */.WN)(given, terminal, token, async (session) => (0,outcome/* printOutcome */.is)(await revokeNow(session, given.text('policy-path') ?? options/* USUAL_ACCESS */.S, target), given, terminal));
    },
};
/**
 * What this clone says about a name that may be misspelled, as comments: the line is printed all the same, since the
 * default branch may have what the clone lacks.
 */
function absentNotes({ grant, place }, root, { cwd }) {
    const access = (0,external_node_path_.join)((0,repository_root/* repositoryRoot */.Hn)(cwd), root);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(access, 'grants')))
        return [];
    const ids = grantIds(access);
    if (ids === undefined)
        return [];
    const holders = [...new Set(ids.map((id) => id.slice(0, id.lastIndexOf('/'))))];
    const names = grant === undefined ? holders : ids;
    if (names.some((name) => (0,fold/* isSameName */.yS)(name, place)))
        return [];
    const near = (0,nearest/* nearest */.p)(place, names);
    return [
        `# there is no ${grant === undefined ? 'folder of grants' : 'grant'} ${(0,safe_line/* quote */.h)(place)} in this clone` +
            (near === undefined ? '' : `: did you mean ${(0,safe_line/* quote */.h)(near)}?`),
    ];
}
/** Lines for the other names that this clone knows of whoever is revoked, and what it does not know as comments. */
function otherLines({ grant, place }, root, { cwd }) {
    if (grant !== undefined || place.startsWith('teams/'))
        return [];
    const { places, notes } = namesOfClone((0,external_node_path_.join)((0,repository_root/* repositoryRoot */.Hn)(cwd), root), place);
    return [
        ...notes.map((note) => `# ${note}`),
        ...places.filter((other) => other !== place).map((other) => (0,outcome/* pushLine */.n)((0,grant_target/* tagThatRevokes */.zl)(other))),
    ];
}
/** Ids of the grants of a clone; what cannot be read must not keep anybody from revoking. */
function grantIds(access) {
    try {
        return (0,check_access/* readAllGrants */.BH)(access).map(({ id }) => id);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return undefined;
        throw error;
    }
}
/** The token, where one is needed. */
function neededToken(terminal, operand) {
    const token = (0,github_session/* ownToken */.K8)(terminal);
    if (token !== undefined)
        return token;
    throw new usage_error/* UsageError */.e('there is no token', `set GH_TOKEN (\`gh auth token\` shows yours), or paste what \`grantgate grant revoke ${operand} ` +
        `--print\` prints`);
}
/** Sets what is missing of the tags that revoke. */
async function revokeNow(session, root, target) {
    const { api, to } = session;
    const { repository } = to;
    const facts = await (0,brakes/* readBrakes */.r)(api, repository, root, target);
    const own = new Set((0,policy_tags/* revocationsIn */.xs)(facts.tags));
    if ((0,policy_tags/* findRevocation */.Kb)(own, target.place) === undefined)
        refuseUnknown(target, facts);
    const known = target.grant === undefined ? await findEveryName(api, target, facts) : { places: [target.place], notes: [] };
    const others = known.places.filter((place) => place !== target.place);
    const tags = (0,policy_tags/* joinTags */.QR)([facts.tags, await (0,revocations/* fetchRevocations */.I)(api, repository, others)]);
    const revoked = new Set((0,policy_tags/* revocationsIn */.xs)(tags));
    const missing = known.places.filter((place) => (0,policy_tags/* findRevocation */.Kb)(revoked, place) === undefined);
    const notes = [...known.notes, ...(0,outcome/* keepingNotes */.X5)(facts.keeping, repository)];
    const isPartial = known.isPartial === true;
    const before = (0,policy_tags/* findRevocation */.Kb)(revoked, target.place);
    if (missing.length === 0) {
        const tag = before === undefined ? target.tag : (0,policy_tags/* revocationTag */.v8)(before);
        const by = `${(0,policy_tags/* describeTag */.y)(tag)} in ${repository}`;
        const message = `Nothing to do: ${whatIsRevoked(target)} is revoked already, by ${by}.`;
        return { outcome: 'already-revoked', repository, tag, message, notes: known.notes, isPartial };
    }
    const set = missing.map(grant_target/* tagThatRevokes */.zl);
    await createTags(to, set, facts.commit);
    const [first = target.tag, ...more] = set;
    const isUnknown = target.grant === undefined && facts.folder === undefined && others.length === 0;
    return {
        outcome: 'revoked',
        repository,
        tag: first,
        tags: set,
        isPartial,
        message: `Revoked ${whatIsRevoked(target)}: the tag ${first} is in ${repository}.`,
        notes: [
            ...otherNames(more),
            'It takes effect at the next decision: a run that starts, a push within a minute, a renewal.',
            ...(isUnknown ? [`There is no folder of grants for ${(0,safe_line/* quote */.h)(target.place)}: is the name right?`] : []),
            ...notes,
        ],
    };
}
function otherNames(tags) {
    return tags.length === 0
        ? []
        : [`So ${tags.length === 1 ? 'is' : 'are'} ${tags.join(', ')}: by no other name either.`];
}
/** Sets each of them, whatever becomes of the others. @throws FactError when one could not be set */
async function createTags(to, tags, commit) {
    const faults = [];
    for (const tag of tags)
        try {
            await (0,create_ref/* createTag */.VZ)(to, tag, commit);
        }
        catch (error) {
            if (!(error instanceof fact_error/* FactError */.n))
                throw error;
            faults.push(error);
        }
    if (faults[0] !== undefined)
        throw faults[0];
}
/** INVARIANT: a misspelled name is never taken for a revocation that was made. */
function refuseUnknown({ grant, place }, { folder }) {
    if (grant === undefined)
        return;
    const name = place.split('/')[2] ?? '';
    const names = (folder ?? []).flatMap((file) => file.name.endsWith('.yml') ? [file.name.slice(0, -'.yml'.length)] : []);
    if (names.some((one) => (0,fold/* isSameName */.yS)(one, name)))
        return;
    const above = place.slice(0, place.lastIndexOf('/'));
    const near = (0,nearest/* nearest */.p)(name, names);
    throw new usage_error/* UsageError */.e(`there is no grant \`${place}\` at the default branch`, near !== undefined
        ? `did you mean \`${above}/${near}\`? \`${above}\` revokes all of them`
        : names.length === 0
            ? `\`${above}\` has none there. \`grantgate grant revoke ${above}\` revokes whatever it may get`
            : `there is ${names.map((one) => `\`${above}/${one}\``).join(', ')}; \`${above}\` revokes all of them`);
}
function whatIsRevoked({ place, grant }) {
    return grant === undefined ? `all that ${place} has` : place;
}


/***/ }),

/***/ 58746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ readHolderTarget),
/* harmony export */   sG: () => (/* binding */ readRevokeTarget),
/* harmony export */   zl: () => (/* binding */ tagThatRevokes)
/* harmony export */ });
/* harmony import */ var _policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45574);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86850);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76726);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76317);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91020);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94934);






/** The tag that revokes a place. `_all` may be set where one of the grants of a holder is revoked already. */
function tagThatRevokes(place) {
    const isHolder = place.split('/').length === 2 && !place.startsWith(`${_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .ACCOUNTS */ .Dx}/`);
    return `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .REVOKED */ .Ne}/${place}${isHolder ? `/${_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_SUFFIX */ .gN}` : ''}`;
}
/** Whose grants are meant, by a folder of them. @throws UsageError when it is no such folder */
function readHolderTarget(written) {
    const { holder, grant } = readRevokeTarget(written);
    if (grant !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(written)} is one grant`, `see it with \`grantgate grant show ${grant}\``);
    if (holder !== undefined)
        return holder;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(written)} is an account, and grants are of holders`, 'write `users/<login>`');
}
/**
 * Reads the id of a grant, the path of its file, or whose grants are meant.
 * @throws UsageError when it is none of them, with what was probably meant
 */
function readRevokeTarget(written) {
    const place = written
        .replace(/^(?:.*\/)?grants\//, '')
        .replace(new RegExp(`^(?:refs/tags/)?${_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .REVOKED */ .Ne}/`), '')
        .replace(new RegExp(`/(?:${_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_SUFFIX */ .gN})?$`), '')
        .replace(/\.yml$/, '');
    const grant = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGrantPath */ .fv)(`${place}.yml`);
    if (grant !== undefined)
        return {
            place,
            holder: grant.holder,
            folder: (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .holderFolder */ .Do)(grant.holder),
            grant: grant.id,
            tag: tagThatRevokes(place),
        };
    const [folder = '', name = '', ...more] = place.split('/');
    const kind = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfFolder */ .Kv)(folder);
    const isAccount = folder === _policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .ACCOUNTS */ .Dx && /^[1-9]\d{0,15}$/.test(name);
    if (more.length === 0 && (isAccount || (kind !== undefined && _policy_names_js__WEBPACK_IMPORTED_MODULE_2__/* .LOGIN */ .S3.test(name))))
        return {
            place,
            ...(kind === undefined ? {} : { holder: { kind, name } }),
            folder: place,
            grant: undefined,
            tag: tagThatRevokes(place),
        };
    const meant = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__/* .meantGrant */ .Ew)(place) ?? (_policy_names_js__WEBPACK_IMPORTED_MODULE_2__/* .LOGIN */ .S3.test(place) ? `users/${place}` : undefined);
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(written)} is neither the id of a grant nor a holder of grants`, meant === undefined || meant === place
        ? 'write `users/<login>/<name>`, or `users/<login>` for all that a person has; `teams` and `apps` likewise, ' +
            'and `accounts/<number>`'
        : `did you mean \`${meant}\`?`);
}


/***/ }),

/***/ 66341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   Ye: () => (/* binding */ realPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52770);



/**
 * The nearest folder with a `.git` above a folder, else the parent of the nearest `.github`, else the folder itself.
 */
function repositoryRoot(folder) {
    const above = foldersAbove(folder);
    const clone = above.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.git')));
    return clone ?? above.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.github'))) ?? folder;
}
/**
 * The path with every link in it resolved.
 * @throws InputError when it is not there
 */
function realPath(path, written) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableInput */ .SJ)(written, error);
    }
}
/** The path below a folder with `/`; `undefined` when it lies outside. */
function pathBelow(folder, path) {
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return near === '..' || near.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(near) ? undefined : near.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function foldersAbove(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}


/***/ }),

/***/ 99768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sw: () => (/* binding */ namesInFile),
/* harmony export */   zw: () => (/* binding */ everyPlace)
/* harmony export */ });
/* unused harmony exports providerAccountPlace, namesOfPerson */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61798);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41947);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86850);
/* harmony import */ var _policy_principal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40016);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76317);






/**
 * What follows `grantgate/revoked/` in the tag that revokes an account at an identity provider: SHA-256 of issuer and
 * subject, since neither can be part of a tag. A provider may compare without case.
 */
function providerAccountPlace({ issuer, subject }) {
    return `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .ACCOUNTS */ .Dx}/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${issuer}\n${subject.toLowerCase()}`).digest('hex')}`;
}
/** Every name of a person of `people.yml` that a tag can have after `grantgate/revoked/`, but for her login. */
function namesOfPerson(handle, { github, identities = [] }) {
    return [
        `${_policy_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_FOLDERS */ .xg.person}/${handle}`,
        ...(github === undefined ? [] : [(0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .accountPlace */ .l3)(github)]),
        ...identities.map(providerAccountPlace),
    ];
}
/** The same of all people of `people.yml` who have a part in a run, by their accounts or named by a tool. */
function namesInFile(people, run) {
    const handles = [...(0,_policy_principal_js__WEBPACK_IMPORTED_MODULE_3__/* .accountsOfAll */ .Jz)(run).map((id) => (0,_policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_1__/* .handleOf */ .mP)(people, id)), run.delegation?.handle];
    return [...new Set(handles)].flatMap((handle) => {
        const person = handle === undefined ? undefined : people.people.get(handle);
        return handle === undefined || person === undefined ? [] : namesOfPerson(handle, person);
    });
}
/**
 * Every place, after `grantgate/revoked/`, at which a tag keeps out whoever is revoked at one of them, whatever becomes
 * of login, handle or entry. `place` is a folder of grants or an account's; `account` is hers, as far as it is known.
 */
function everyPlace(place, account, people) {
    const [kind, handle = ''] = place.split('/');
    const named = kind === _policy_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_FOLDERS */ .xg.person ? handle : undefined;
    const linked = named ?? (account?.id === undefined || people === undefined ? undefined : (0,_policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_1__/* .handleOf */ .mP)(people, account.id));
    const person = linked === undefined ? undefined : people?.people.get(linked);
    const folder = account === undefined ? place : (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .holderFolder */ .Do)((0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .holderOf */ .Kd)(account));
    return [
        ...new Set([
            place,
            ...((0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameName */ .yS)(folder, place) ? [] : [folder]),
            ...(account?.id === undefined ? [] : [(0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .accountPlace */ .l3)(account.id)]),
            ...(linked === undefined || person === undefined ? [] : namesOfPerson(linked, person)),
        ]),
    ];
}


/***/ }),

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

/***/ 72192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ fetchAccountNamed),
/* harmony export */   e: () => (/* binding */ fetchOwnAccount),
/* harmony export */   et: () => (/* binding */ fetchAccountNumbered),
/* harmony export */   pb: () => (/* binding */ fetchTeamNumber)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87781);


/** The account of this login; `undefined` where there is none. Source: REST, "Get a user". @throws FactError */
async function fetchAccountNamed(api, login) {
    return await readAccountAt(api, `/users/${encodeURIComponent(login)}`);
}
/** The account of this number; `undefined` where there is none. Source: REST, "Get a user using their ID". */
async function fetchAccountNumbered(api, id) {
    return await readAccountAt(api, `/user/${id}`);
}
/**
 * The account whose token this is. Source: REST, "Get the authenticated user".
 * @throws FactError for a token that is nobody's, such as that of a job
 */
async function fetchOwnAccount(api) {
    const found = await readAccountAt(api, '/user').catch((error) => {
        // a token of an installation may ask for much, and is nobody's
        if (error instanceof _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n && error.status === 403)
            return undefined;
        throw error;
    });
    if (found !== undefined)
        return found;
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n('GitHub does not say whose token this is', 'use the token of a person: `gh auth token` shows yours');
}
async function readAccountAt(api, path) {
    try {
        const found = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(await api.get(path, 'metadata: read'), '');
        return { login: found.text('login'), id: found.number('id'), type: found.text('type') };
    }
    catch (error) {
        // every account is public, so this is no question of rights
        if (error instanceof _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n && error.status === 404)
            return undefined;
        throw error;
    }
}
const TEAM_QUERY = `query Team($organisation: String!, $slug: String!) {
  organization(login: $organisation) { team(slug: $slug) { databaseId } }
}`;
/**
 * The number of a team, `owner/slug`; `undefined` where the organisation has none of this name that this token sees.
 * @throws FactError when the token cannot read the members of the organisation
 */
async function fetchTeamNumber(api, team) {
    const [organisation = '', slug = ''] = team.split('/');
    const { data } = await api.query(TEAM_QUERY, { organisation, slug });
    const found = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(data, '').maybe('organization');
    if (found === undefined)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`the organisation \`${organisation}\` is not shown to this token`);
    return found.maybe('team')?.number('databaseId');
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

/***/ 83740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ grantShape),
/* harmony export */   q: () => (/* binding */ parseGrant)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32627);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41947);
/* harmony import */ var _grant_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45574);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86850);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76726);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70832);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45999);
/* harmony import */ var _time_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2008);








/** A time as it is written; others are told of in the same way. */
const EXAMPLE_TIME = '2026-11-28T18:00:00Z';
const revokedShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)(), 'When it was revoked.'), EXAMPLE_TIME),
    by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .login */ .iD)(), 'Who revoked it.'), 'hubot'),
    why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(), 'Why, on one line.')),
});
/** What the example says where the reason belongs. */
const REASON_PLACEHOLDER = /^\W*change[\s_-]?me\b/i;
/** A reason for the approver and the record; not what stood in the example. */
function reason() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)();
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => typeof value === 'string' && REASON_PLACEHOLDER.test(value)
            ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_6__/* .addMismatch */ .E$)(mismatches, path, `${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_6__/* .showValue */ .vp)(value)} stands where the reason belongs`, 'write why the access is needed: the approver goes by it')
            : inner.parse(value, path, mismatches),
    };
}
const grantFields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    role: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .roleName */ .zG)(), 'Name of the role in the policy.'), 'flag-release'),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)(reason(), 'Why the access is needed, for the approver and the record; on one line.'), 'Banner for the November release'),
    ticket: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(2048), 'Link to the ticket or change.')),
    'principal-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), 'Numeric id of the account: logins are renamed and recycled, ids are not.')),
    'team-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), "Numeric id of the team of a team's grant: a team that is recreated under an old name has another.")),
    'requested-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .login */ .iD)(), 'Who asked; the user of the path when left out. Required for teams and apps.')),
    'requested-by-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), 'Numeric id of who asked: it is compared as well as the login, which may be another by the time of the review.')),
    request: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), 'Number of the issue that asked for it; required where an App proposed the grant.')),
    starts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)(), 'From when on; when it was merged, if left out.')),
    expires: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)(), 'Until when: the grant is void at this moment. This, `lasts`, or both: the earlier ends it.')),
    lasts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)({ min: 60 }), 'For how long, counted from when it was merged.')),
    renews: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .grantId */ .Ir)(), 'Id of the grant that this one goes on from, for people and the record.')),
    branches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('branch'), 'Narrows the branches of the role.')),
    tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('tag'), 'Narrows the tags of the role.')),
    environments: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('environment'), 'Narrows the environments of the role.')),
    repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('repository'), 'Narrows the repositories of the role.')),
    workflows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('workflow'), 'Narrows the workflows of the role.')),
    events: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Narrows the events of the role.')),
    through: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ pattern: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .ROLE_NAME */ .VA, expected: 'the name of an entry under `delegation`' }), { min: 1, max: 100 }), 'Names of entries under `delegation`: it is good only by way of these. Directly and by any when left out.')),
    'max-uses': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1, 1000), 'How many runs may use it.')),
    revoked: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)(revokedShape, 'Revokes the grant by a reviewed change.')),
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
        if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) || ENDS.some((end) => Object.hasOwn(value, end)))
            return fields;
        return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_6__/* .addMismatch */ .E$)(mismatches, path, '`expires` is missing', `for example \`expires: ${EXAMPLE_TIME}\`, or \`lasts: 7d\`, which counts from the merge`);
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
const FOR_WHOM = {
    user: 'a user',
    team: 'a team',
    app: 'an app',
    person: 'a person of `people.yml`',
};
/** What the fields of a grant say that does not go with whose it is. */
function misplaced(fields, { id, holder: { kind, name } }) {
    if (kind !== 'user' && fields['requested-by'] === undefined) {
        return {
            message: '`requested-by` is missing',
            hint: `a grant for ${FOR_WHOM[kind]} names the person who asked`,
        };
    }
    if (kind !== 'team' && fields['team-id'] !== undefined)
        return { message: '`team-id` is for grants of teams', hint: 'the number of an account is `principal-id`' };
    const renewed = fields.renews === undefined ? undefined : (0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGrantPath */ .fv)(`${fields.renews}.yml`);
    if (renewed === undefined)
        return undefined;
    if ((0,_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .foldCase */ .SP)(renewed.id) === (0,_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .foldCase */ .SP)(id))
        return { message: '`renews` names this grant itself', hint: 'a renewal is a grant of its own, in another file' };
    return renewed.holder.kind === kind && (0,_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameName */ .yS)(renewed.holder.name, name)
        ? undefined
        : {
            message: '`renews` names a grant of somebody else',
            hint: `name one below \`grants/${_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_FOLDERS */ .xg[kind]}/${name}/\``,
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


/***/ })

};

export const id = 6960;
export const ids = [6960,3740];
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

/***/ 26960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  unfreeze: () => (/* binding */ unfreeze)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/brakes.js
var brakes = __webpack_require__(81783);
// EXTERNAL MODULE: ./lib/policy/policy.js + 8 modules
var policy_policy = __webpack_require__(57528);
// EXTERNAL MODULE: ./lib/policy/tags.js
var policy_tags = __webpack_require__(76317);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/policy/yaml-place.js
var yaml_place = __webpack_require__(44305);
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
var access = __webpack_require__(21787);
// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(48067);
// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(81837);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
// EXTERNAL MODULE: ./lib/cli/grant/outcome.js + 1 modules
var outcome = __webpack_require__(45128);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/github/numbered-accounts.js
var numbered_accounts = __webpack_require__(72192);
// EXTERNAL MODULE: ./lib/github/branch-rules.js
var branch_rules = __webpack_require__(52241);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(87781);
// EXTERNAL MODULE: ./lib/github/person.js
var person = __webpack_require__(53374);
;// CONCATENATED MODULE: ./lib/github/proposed-pull.js



/** The files of a commit, each by an alias. */
function proposed_pull_document(paths) {
    const parameters = paths.map((_, index) => `$p${index}: String!`).join(', ');
    const files = paths.map((_, index) => `f${index}: file(path: $p${index}) { oid }`).join(' ');
    return `query Proposal($owner: String!, $name: String!, $branch: String!, $ref: String!${parameters === '' ? '' : `, ${parameters}`}) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name target { oid } }
    ref(qualifiedName: $ref) { target { oid ... on Commit {
      parents(first: 2) { nodes { oid } }
      signature { isValid wasSignedByGitHub }
      authors(first: 1) { nodes { user { databaseId } email } }
      ${files}
    } } }
    pullRequests(headRefName: $branch, first: 20, orderBy: {field: CREATED_AT, direction: ASC}) { totalCount nodes {
      id number state headRefOid isCrossRepository changedFiles author { ${person/* PERSON */.qG} }
      commits(first: 1) { totalCount } autoMergeRequest { enabledBy { login } }
    } }
  }
}`;
}
/**
 * Looks at what there is of a proposal: its branch, the commit on it, its pull request. `author` is the number of the
 * account whose token it is; a pull request from another repository is none of ours, whatever its branch is called.
 * @throws FactError
 */
async function readProposal({ api, repository }, branch, paths, author) {
    const [owner = '', name = ''] = repository.split('/');
    const { data } = await api.query(proposed_pull_document(paths), {
        owner,
        name,
        branch,
        ref: `refs/heads/${branch}`,
        ...Object.fromEntries(paths.map((path, index) => [`p${index}`, path])),
    });
    const found = new json/* Fields */.C(data, '').object('repository');
    const base = found.object('defaultBranchRef');
    const listed = found.object('pullRequests');
    const nodes = listed.present('nodes').filter((node) => !node.flag('isCrossRepository'));
    if (listed.number('totalCount') > listed.present('nodes').length)
        throw new fact_error/* FactError */.n(`there are more pull requests from \`${branch}\` than can be read`);
    const isOwn = (node) => (0,person/* readPerson */.c1)(node.maybe('author')).id === author;
    return {
        base: { branch: base.text('name'), commit: base.object('target').text('oid') },
        tip: readTip(found.maybe('ref')?.object('target'), paths.length),
        pulls: nodes.filter(isOwn).map(readProposedPull),
        others: nodes.filter((node) => !isOwn(node)).map((node) => node.number('number')),
    };
}
function readTip(target, files) {
    if (target === undefined)
        return undefined;
    const [author] = target.object('authors').present('nodes');
    const user = author?.maybe('user');
    const signature = target.maybe('signature');
    return {
        oid: target.text('oid'),
        parents: target
            .object('parents')
            .present('nodes')
            .map((parent) => parent.text('oid')),
        author: user?.has('databaseId') === true ? user.number('databaseId') : undefined,
        isByGitHub: signature !== undefined && signature.flag('isValid') && signature.flag('wasSignedByGitHub'),
        files: Array.from({ length: files }, (_, index) => target.maybe(`f${index}`)?.text('oid')),
    };
}
function readProposedPull(node) {
    const states = { OPEN: 'open', MERGED: 'merged', CLOSED: 'closed' };
    const state = states[node.text('state')];
    if (state === undefined)
        throw new fact_error/* FactError */.n(`GitHub's answer is not understood: a pull request is \`${node.text('state')}\``);
    return {
        number: node.number('number'),
        node: node.text('id'),
        state,
        head: node.text('headRefOid'),
        autoMerge: !node.isNull('autoMergeRequest'),
        commits: node.object('commits').number('totalCount'),
        files: node.number('changedFiles'),
    };
}

// EXTERNAL MODULE: ./lib/github/write.js
var write = __webpack_require__(46780);
;// CONCATENATED MODULE: ./lib/github/propose.js






/**
 * Proposes a commit: a branch, a commit that GitHub signs, a pull request, reviewers, auto-merge. Whatever there is of
 * it already is kept: twice, at once, or after a crash it is one branch, one commit and one pull request. `author` is
 * the number of the account whose token it is.
 *
 * INVARIANT: what somebody else pushed to the branch is never built upon.
 * @throws FactError
 */
async function propose(writer, author, proposal) {
    const paths = proposal.files.map(({ path }) => path);
    const look = async () => await readProposal(writer, proposal.branch, paths, author);
    let isNew = false;
    const pull = await (0,write/* untilThere */.fW)(writer.tools, async () => ownPull(await look()), async () => {
        const commit = await keepCommit(writer, proposal, author, look);
        const { branch } = (await look()).base;
        isNew = true;
        await openPull(writer, proposal, branch);
        const opened = ownPull(await look());
        if (opened !== undefined && opened.head !== commit)
            throw foreignCommits(proposal.branch);
        return opened;
    });
    if (pull.state !== 'open')
        return { pull, isNew: false, faults: [] };
    if (pull.commits !== 1 || pull.files !== paths.length) {
        if (isNew)
            throw foreignCommits(proposal.branch);
        // the base was merged into it, somebody pushed to it, or more is proposed by now: it stays as it is
        return { pull, isNew, faults: [] };
    }
    const faults = [await askReviewers(writer, pull, proposal), await enableAutoMerge(writer, pull, proposal)];
    return { pull, isNew, faults: faults.filter((fault) => fault !== undefined) };
}
/** One that is open or merged; else the newest that was closed. */
function ownPull({ pulls }) {
    return pulls.find(({ state }) => state !== 'closed') ?? pulls.at(-1);
}
/** Has the branch hold the commit; gives its id. */
async function keepCommit(writer, proposal, author, look) {
    return await (0,write/* untilThere */.fW)(writer.tools, async () => {
        const { tip } = await look();
        return tip !== undefined && isProposed(tip, proposal, author) ? tip.oid : undefined;
    }, async () => {
        const { base, tip } = await look();
        if (tip !== undefined && isProposed(tip, proposal, author))
            return tip.oid;
        const from = tip?.oid ?? (await createBranch(writer, proposal.branch, base.commit));
        if (from === undefined)
            return undefined;
        if (tip !== undefined && from !== base.commit && (await isAhead(writer, base.branch, from)))
            throw foreignCommits(proposal.branch);
        return await commitOn(writer, proposal, from);
    });
}
/** Whether a commit is the one that is proposed: by us, made by GitHub, with just these files. */
function isProposed(commit, { files }, author) {
    return (commit.author === author &&
        commit.isByGitHub &&
        commit.parents.length === 1 &&
        files.every(({ text }, index) => commit.files[index] === (text === undefined ? undefined : blobId(text))));
}
/** The id that git gives a file of this content. */
function blobId(text) {
    const data = Buffer.from(text);
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${data.length}\0`).update(data).digest('hex');
}
function foreignCommits(branch) {
    return new fact_error/* FactError */.n(`the branch \`${branch}\` holds commits of somebody else, so nothing is proposed from it`, 'delete the branch, close its pull request, and ask again; keep `grantgate/**` to the App by a ruleset');
}
/** The commit that the branch was made at; `undefined` where somebody made it in the same moment. */
async function createBranch(writer, branch, commit) {
    const { status } = await (0,write/* writeRest */.OH)(writer, {
        method: 'POST',
        path: 'git/refs',
        body: { ref: `refs/heads/${branch}`, sha: commit },
        expected: [201, 422],
        failing: `the branch \`${branch}\` could not be created`,
        permission: 'contents: write',
    });
    return status === 201 ? commit : undefined;
}
/** Whether a commit is not part of the default branch. Source: REST, "Compare two commits". */
async function isAhead({ api, repository }, base, commit) {
    const path = `/repos/${repository}/compare/${encodeURIComponent(base)}...${commit}`;
    return new json/* Fields */.C(await api.get(path, 'contents: read'), '').number('ahead_by') > 0;
}
const COMMIT_MUTATION = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
/** Commits only onto the head that was seen. Source: GraphQL reference, `createCommitOnBranch`. */
async function commitOn({ api, repository }, proposal, from) {
    const { data } = await api.query(COMMIT_MUTATION, {
        input: {
            branch: { repositoryNameWithOwner: repository, branchName: proposal.branch },
            expectedHeadOid: from,
            message: { headline: proposal.headline, body: proposal.message },
            fileChanges: {
                additions: proposal.files.flatMap(({ path, text }) => text === undefined ? [] : [{ path, contents: Buffer.from(text).toString('base64') }]),
                deletions: proposal.files.flatMap(({ path, text }) => (text === undefined ? [{ path }] : [])),
            },
        },
    });
    return new json/* Fields */.C(data, '').object('createCommitOnBranch').object('commit').text('oid');
}
async function openPull(writer, { branch, title, body }, base) {
    await (0,write/* writeRest */.OH)(writer, {
        method: 'POST',
        path: 'pulls',
        body: { title, body, head: branch, base, maintainer_can_modify: false },
        failing: 'the pull request could not be opened',
        permission: 'pull-requests: write',
    });
}
/** Asks the same people as often as one likes: whoever is asked already stays so. */
async function askReviewers(writer, { number }, { reviewers }) {
    if (reviewers.users.length === 0 && reviewers.teams.length === 0)
        return undefined;
    return await faultOfTrying(async () => {
        await (0,write/* writeRest */.OH)(writer, {
            method: 'POST',
            path: `pulls/${number}/requested_reviewers`,
            body: { reviewers: reviewers.users, team_reviewers: reviewers.teams },
            isSame: true,
            failing: `nobody could be asked to review #${number}`,
            permission: 'pull-requests: write',
        });
    });
}
const AUTO_MERGE_MUTATION = `mutation AutoMerge($pull: ID!, $head: GitObjectID!) {
  enablePullRequestAutoMerge(input: {pullRequestId: $pull, expectedHeadOid: $head, mergeMethod: SQUASH}) {
    pullRequest { number }
  }
}`;
/**
 * INVARIANT: nothing merges by itself where the rules of the branch ask for no approval.
 */
async function enableAutoMerge({ api, repository }, pull, { autoMerge }) {
    if (!autoMerge || pull.autoMerge)
        return undefined;
    return await faultOfTrying(async () => {
        const about = new json/* Fields */.C(await api.get(`/repos/${repository}`, 'metadata: read'), '');
        const rules = await (0,branch_rules/* fetchBranchRules */.Wz)(api, repository, about.text('default_branch'));
        if (rules.some(({ review }) => (review?.approvals ?? 0) > 0))
            await api.query(AUTO_MERGE_MUTATION, { pull: pull.node, head: pull.head });
    });
}
async function faultOfTrying(act) {
    try {
        await act();
        return undefined;
    }
    catch (error) {
        if (error instanceof fact_error/* FactError */.n)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/cli/grant/propose-lifting.js







/**
 * Opens the pull request that lifts freezes, or finds the one that was opened for the same change. It is named after
 * what it changes the policy to: a policy that has changed meanwhile gets another.
 * @throws UsageError when that is closed or merged already; FactError when GitHub refuses
 */
async function proposeLifting({ api, to, client, deadline }, { now }, { path, text, tags }) {
    const { repository, server } = to;
    const author = await (0,numbered_accounts/* fetchOwnAccount */.e)(api);
    const writer = (0,write/* createWriter */.u7)(to, client.send, {
        now,
        sleep: async (milliseconds) => await (0,promises_.setTimeout)(milliseconds),
        random: () => 0.5,
        deadline,
    });
    const names = tags.map((tag) => (0,safe_line/* quote */.h)(tag)).join(', ');
    const { pull, isNew, faults } = await propose(writer, author.id, draftOf({ path, text, tags }, names));
    const address = `${server.url}/${repository}/pull/${pull.number}`;
    if (pull.state !== 'open')
        throw new usage_error/* UsageError */.e(`the pull request that lifts ${names} is ${pull.state} already: ${address}`, 'change the policy in a clone with `--access .github/access`, and propose that');
    return {
        outcome: isNew ? 'proposed' : 'already-proposed',
        repository,
        message: `${isNew ? 'Proposed' : 'Proposed already'}: ${address} lifts ${names}.`,
        notes: [
            'The freeze is over once it is approved and merged, as every change of the policy.',
            ...faults.map(({ message }) => message),
        ],
    };
}
function draftOf({ path, text, tags }, names) {
    const title = tags.length === 1 ? `Lift the freeze ${names}` : `Lift ${tags.length} freezes`;
    return {
        branch: `grantgate/unfreeze-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12)}`,
        files: [{ path, text }],
        headline: title,
        message: '',
        title,
        body: `Lifts ${names}. The freeze is over once this is approved and merged as every change of the policy.`,
        reviewers: { users: [], teams: [] },
        autoMerge: false,
    };
}

;// CONCATENATED MODULE: ./lib/cli/grant/unfreeze.js














const unfreeze = {
    name: 'grant unfreeze',
    operands: '[tag]...',
    about: 'Proposes the change of the policy that ends freezes: their tags under `lifted`. It counts once it is approved ' +
        'and merged as any change of the\npolicy; no tag is deleted. With a token in GH_TOKEN or GITHUB_TOKEN it opens ' +
        'the pull request, once; without one, or with --access, it changes\nthe file in this clone.',
    options: {
        ...github_session/* GITHUB_OPTIONS */.r0,
        'policy-path': outcome/* BRAKE_OPTIONS */.zv['policy-path'],
        access: { value: 'folder', help: `Change the policy.yml of this folder, and propose nothing; ${options/* USUAL_ACCESS */.S}` },
        print: { help: 'Print the changed policy, and change nothing' },
        json: { help: 'Print the outcome as JSON' },
    },
    examples: [
        'grantgate grant unfreeze',
        'grantgate grant unfreeze grantgate/frozen/20261128T180000Z --print',
        "git ls-remote --tags origin 'grantgate/frozen*' 'grantgate/frozen/*'",
    ],
    run: async (given, terminal) => {
        const token = (0,github_session/* ownToken */.K8)(terminal);
        const named = given.operands.map(readFreeze);
        if (token === undefined || given.has('access'))
            return await changeFile(named, given, terminal);
        return await (0,github_session/* withGitHub */.WN)(given, terminal, token, async (session) => {
            const root = given.text('policy-path') ?? options/* USUAL_ACCESS */.S;
            const { policy, tags: seen } = await (0,brakes/* readBrakes */.r)(session.api, session.to.repository, root, 'freezes');
            if (policy === undefined)
                throw new usage_error/* UsageError */.e(`there is no \`${root}/policy.yml\``, 'give its folder with `--policy-path`');
            const freezes = liftable(seen);
            const missing = named.find((tag) => !freezes.includes(tag));
            if (missing !== undefined)
                throw new usage_error/* UsageError */.e(`there is no tag ${(0,safe_line/* quote */.h)(missing)}`, 'leave it out: every freeze is lifted then');
            const open = stillOpen(named.length > 0 ? named : freezes, policy);
            if (open.length === 0)
                return nothingToDo(session.to.repository, given, terminal);
            const text = liftedText(policy, open);
            if (given.has('print'))
                return printText(text, terminal);
            const change = { path: `${root}/policy.yml`, text, tags: open };
            return (0,outcome/* printOutcome */.is)(await proposeLifting(session, terminal, change), given, terminal);
        });
    },
};
/** Changes the policy in this clone, for a person to propose. */
async function changeFile(named, given, terminal) {
    const folder = given.text('access') ?? options/* USUAL_ACCESS */.S;
    const file = (0,external_node_path_.join)((0,access/* accessFolder */.nW)(terminal.cwd, folder), 'policy.yml');
    const read = (0,read_text/* readText */.yR)(file);
    if (read.kind !== 'text')
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} cannot be read`, 'give the folder of the policy with `--access`');
    const tags = named.length > 0 ? named : await freezesNow(given, terminal);
    const open = stillOpen(tags, read.text);
    if (open.length === 0)
        return nothingToDo('', given, terminal);
    const text = liftedText(read.text, open);
    if (given.has('print'))
        return printText(text, terminal);
    (0,external_node_fs_.writeFileSync)(file, text);
    const message = `Lifted in ${folder}/policy.yml: ${open.join(', ')}`;
    const notes = ['Propose it as a pull request: the freeze is over once that is approved and merged.'];
    return (0,outcome/* printOutcome */.is)({ outcome: 'changed', repository: '', message, notes }, given, terminal);
}
function printText(text, { stdout }) {
    stdout.write(text);
    return 0;
}
function nothingToDo(repository, given, terminal) {
    const message = 'Nothing to do: no freeze is in force that the policy does not lift.';
    return (0,outcome/* printOutcome */.is)({ outcome: 'not-frozen', repository, message, notes: [] }, given, terminal);
}
/** Freezes that the policy does not lift yet, each once; of a broken one, all. A tag may be found in two ways. */
function stillOpen(tags, policy) {
    const parsed = (0,policy_policy/* parsePolicy */.ON)(policy, 'policy.yml');
    return (0,policy_tags/* freezesInForce */.dj)([...new Set(tags)], parsed.ok ? parsed.value.lifted : []);
}
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
        const { tags } = await (0,brakes/* readBrakes */.r)(api, to.repository, given.text('policy-path') ?? options/* USUAL_ACCESS */.S, 'freezes');
        return liftable(tags);
    });
}
/** @throws UsageError where a tag freezes that `lifted` cannot name */
function liftable(tags) {
    const freezes = (0,policy_tags/* freezesIn */.uc)(tags);
    const stuck = freezes.find((name) => !(0,policy_tags/* foldTag */.cM)(name).startsWith(policy_tags/* FREEZE */.kY) || /\s/.test(name));
    if (stuck === undefined)
        return freezes;
    throw new usage_error/* UsageError */.e(`${(0,policy_tags/* describeTag */.y)(stuck)} freezes everything, and the policy cannot lift that`, 'have an administrator delete tags that are in the way, or that are over');
}


/***/ }),

/***/ 52241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ fetchIsProtected),
/* harmony export */   Uh: () => (/* binding */ fetchRulesets),
/* harmony export */   Wz: () => (/* binding */ fetchBranchRules),
/* harmony export */   cs: () => (/* binding */ fetchClassicProtection)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87781);
/* harmony import */ var _rest_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77574);



/**
 * The active rules on a branch, of the repository and of its organisation. Source: REST, "Get rules for a branch".
 * @throws FactError
 */
async function fetchBranchRules(api, repository, branch) {
    const path = `/repos/${repository}/rules/branches/${encodeURIComponent(branch)}`;
    return (await (0,_rest_list_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchList */ .Z)(api, path, 'metadata: read')).map((rule) => ({
        type: rule.text('type'),
        ruleset: rule.number('ruleset_id'),
        ...(rule.text('type') === 'pull_request' ? { review: readReviewRule(rule.object('parameters')) } : {}),
    }));
}
/** The same two names in a rule and in classic protection. */
function readReviewRule(found) {
    return {
        approvals: found.number('required_approving_review_count'),
        codeOwners: found.flag('require_code_owner_review'),
        dismissesStale: found.flag('dismiss_stale_reviews_on_push'),
    };
}
/**
 * Every ruleset for branches and tags, those of the organisation included. Source: REST, "Get all repository
 * rulesets". @throws FactError
 */
async function fetchRulesets(api, repository) {
    const path = `/repos/${repository}/rulesets`;
    const listed = await (0,_rest_list_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchList */ .Z)(api, path, 'metadata: read');
    // a list need not say what each is for
    const wanted = listed.filter((one) => !['push', 'repository'].includes(one.optionalText('target') ?? ''));
    const ids = wanted.map((one) => one.number('id'));
    return await Promise.all(ids.map(async (id) => readRulesetDetails(new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(await api.get(`${path}/${id}`, 'metadata: read'), ''))));
}
function readRulesetDetails(found) {
    const names = found.optional('conditions')?.optional('ref_name');
    return {
        id: found.number('id'),
        name: found.text('name'),
        target: found.text('target'),
        enforcement: found.text('enforcement'),
        include: names?.texts('include') ?? [],
        exclude: names?.texts('exclude') ?? [],
        rules: found.has('rules') ? found.list('rules').map((rule) => rule.text('type')) : [],
        bypassers: found.has('bypass_actors') ? found.list('bypass_actors').map(readBypasser) : undefined,
    };
}
function readBypasser(actor) {
    return {
        type: actor.text('actor_type'),
        id: actor.has('actor_id') ? actor.number('actor_id') : undefined,
        mode: actor.optionalText('bypass_mode') ?? 'always',
    };
}
/** What GitHub says of a branch without classic protection, to whoever may read it. */
const UNPROTECTED = /branch not protected/i;
/**
 * Classic protection of a branch; `undefined` where it has none. Source: REST, "Get branch protection".
 * @throws FactError
 */
async function fetchClassicProtection(api, repository, branch) {
    const path = `/repos/${repository}/branches/${encodeURIComponent(branch)}/protection`;
    try {
        return readProtection(new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(await api.get(path, 'administration: read'), ''));
    }
    catch (error) {
        if (error instanceof _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n && error.status === 404 && UNPROTECTED.test(error.said ?? ''))
            return undefined;
        throw error;
    }
}
function readProtection(found) {
    const review = found.optional('required_pull_request_reviews');
    const isEnabled = (name) => found.optional(name)?.flag('enabled') ?? false;
    return {
        review: review === undefined
            ? undefined
            : {
                approvals: review.has('required_approving_review_count')
                    ? review.number('required_approving_review_count')
                    : 0,
                codeOwners: review.flag('require_code_owner_reviews'),
                dismissesStale: review.flag('dismiss_stale_reviews'),
            },
        forcePushes: isEnabled('allow_force_pushes'),
        deletions: isEnabled('allow_deletions'),
        bindsAdmins: isEnabled('enforce_admins'),
        exempt: exemptFrom(review?.optional('bypass_pull_request_allowances')),
    };
}
function exemptFrom(allowances) {
    const names = (list, field) => allowances?.has(list) === true ? allowances.list(list).map((one) => one.text(field)) : [];
    return [...names('users', 'login'), ...names('teams', 'slug'), ...names('apps', 'slug')];
}
/** Whether a branch is protected in any way. Source: REST, "Get a branch". @throws FactError */
async function fetchIsProtected(api, repository, branch) {
    const path = `/repos/${repository}/branches/${encodeURIComponent(branch)}`;
    return new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(await api.get(path, 'contents: read'), '').flag('protected');
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

/***/ 53374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ AUTHORSHIP),
/* harmony export */   Wg: () => (/* binding */ readAuthorship),
/* harmony export */   c1: () => (/* binding */ readPerson),
/* harmony export */   qG: () => (/* binding */ PERSON)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);

/** Fields of an account that acted. */
const PERSON = 'login __typename ... on User { databaseId } ... on Bot { databaseId }';
/** Fields of a commit that say who made it. */
const AUTHORSHIP = 'signature { isValid wasSignedByGitHub } committer { email user { login databaseId } } authors(first: 20) { ' +
    'totalCount nodes { email user { login databaseId } } }';
/** An account that was deleted is GitHub's `ghost`, which is nobody. */
function readPerson(actor) {
    if (actor === undefined)
        return { login: 'ghost', type: 'Bot' };
    const type = actor.text('__typename') === 'User' ? 'User' : 'Bot';
    return { login: actor.text('login'), type, ...(actor.has('databaseId') ? { id: actor.number('databaseId') } : {}) };
}
/**
 * GitHub itself, which commits what people do on its pages. It is nobody's author, and anybody can write its name into
 * a commit.
 */
const GITHUB = { login: 'web-flow', email: 'noreply@github.com' };
function isGitHub(actor) {
    return actor.optionalText('email') === GITHUB.email || actor.maybe('user')?.text('login') === GITHUB.login;
}
function isSignedByGitHub(commit) {
    const signature = commit.maybe('signature');
    return signature !== undefined && signature.flag('isValid') && signature.flag('wasSignedByGitHub');
}
/**
 * Reads {@link AUTHORSHIP}. An address that belongs to no account may be anybody's.
 * @throws FactError when there are more authors than were read
 */
function readAuthorship(commit, pull) {
    const authors = commit.object('authors');
    const nodes = authors.list('nodes');
    if (authors.number('totalCount') > nodes.length)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`a commit of pull request #${pull} has more authors than can be read`);
    const committer = commit.maybe('committer');
    const isWeb = committer !== undefined && isGitHub(committer) && isSignedByGitHub(commit);
    const actors = [...nodes, ...(committer === undefined || isWeb ? [] : [committer])];
    const people = [];
    const unknown = [];
    for (const actor of actors) {
        const user = actor.maybe('user');
        if (user === undefined || isGitHub(actor))
            unknown.push(actor.optionalText('email') ?? 'an unknown address');
        else
            people.push({ login: user.text('login'), ...(user.has('databaseId') ? { id: user.number('databaseId') } : {}) });
    }
    return { people, unknown };
}


/***/ }),

/***/ 77574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fetchList)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87781);


/** More than this is not read. */
const MAX_LIST_PAGES = 10;
/**
 * Every entry of a REST list, over all its pages. `member` names the list where an answer is an object around it.
 * @throws FactError when a page cannot be read, or there are more than can be
 */
async function fetchList(api, path, permission, member) {
    const entries = [];
    for (let page = 1; page <= MAX_LIST_PAGES; page += 1) {
        const answer = await api.page(`${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`, permission);
        entries.push(...entriesOf(answer, member));
        if (answer.next === undefined)
            return entries;
    }
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`there is more at ${path} than can be read`);
}
function entriesOf({ body }, member) {
    return member === undefined ? new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C({ list: body }, '').list('list') : new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(body, '').list(member);
}


/***/ }),

/***/ 46780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ writeRest),
/* harmony export */   fW: () => (/* binding */ untilThere),
/* harmony export */   u7: () => (/* binding */ createWriter)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28394);
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78427);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95684);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87671);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87781);
/* harmony import */ var _passing_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31266);







/** REST version that is spoken; GitHub's "API Versions". */
const REST_VERSION = '2022-11-28';
/** How often something is tried that may or may not have been done. */
const MAX_TRIES = 4;
const FIRST_WAIT_MS = 500;
/** "Best practices for using the REST API": where a limit does not say when it ends. */
const UNTOLD_WAIT_MS = 60_000;
function createWriter(to, send, tools) {
    return {
        ...to,
        tools,
        api: (0,_api_js__WEBPACK_IMPORTED_MODULE_3__/* .createApi */ .x)(to.server, to.token, (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retrying */ .R$)(send, { ...tools, passing: _passing_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .passingGraphQl */ .pI })),
        send: waitingForLimits(send, tools),
        sendAgain: (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retrying */ .R$)(send, tools),
    };
}
/** Only what was not carried out is sent again: where a limit was reached, once that has passed. */
function waitingForLimits(send, { now, sleep, deadline }) {
    return async (request) => {
        for (let attempt = 1;; attempt += 1) {
            const answer = await send(request);
            if (attempt >= MAX_TRIES || !(answer.status === 429 || (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimited */ .Jz)(answer)))
                return answer;
            const wait = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfter */ .P9)(answer, now()) ?? UNTOLD_WAIT_MS;
            if (now() + wait > deadline)
                return answer;
            await sleep(wait);
        }
    };
}
/**
 * Writes once, or until it is done where twice is the same.
 * @throws FactError when GitHub refuses or cannot be reached; `passing` where it is not known what came of it
 */
async function writeRest({ server, repository, token, send, sendAgain }, { method, path, body, isSame = method !== 'POST', expected = [200, 201, 204], failing, permission }) {
    const answer = await (isSame ? sendAgain : send)({
        method,
        url: `${server.api}/repos/${repository}/${path}`,
        headers: {
            authorization: `Bearer ${token}`,
            accept: 'application/vnd.github+json',
            'x-github-api-version': REST_VERSION,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error) => {
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FactError */ .n(`${failing}: ${error instanceof Error ? error.message : String(error)}`, undefined, {
            cause: error,
            ...(error instanceof _http_send_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j ? { kind: 'passing' } : {}),
        });
    });
    if (expected.includes(answer.status))
        return { status: answer.status, fields: new _json_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C(jsonOf(answer), '') };
    throw refusedWrite(answer, { failing, permission, repository, token });
}
function refusedWrite(answer, about) {
    const words = wordsOf(answer, about.token);
    const message = `${about.failing}: GitHub answered ${answer.status} (${words})`;
    if (answer.status >= 500 || answer.status === 429 || (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimited */ .Jz)(answer))
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FactError */ .n(message, 'start the run again later', { kind: 'passing', status: answer.status });
    if (answer.status === 403 || answer.status === 404)
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FactError */ .n(message, `the token needs \`${about.permission}\` on \`${about.repository}\``, {
            status: answer.status,
            said: words,
        });
    return new _fact_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FactError */ .n(message, undefined, { status: answer.status, said: words });
}
/** What GitHub says about a refusal, with the errors of its fields. */
function wordsOf(answer, token) {
    const body = jsonOf(answer);
    const errors = Array.isArray(body['errors']) ? body['errors'] : [];
    const more = errors.flatMap((error) => isObject(error) && typeof error['message'] === 'string' ? [error['message']] : []);
    const words = [body['message'], ...more].filter((word) => typeof word === 'string').join(': ');
    return words === '' ? 'no message' : (0,_http_said_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)(words, { secrets: [token], most: 200 });
}
function jsonOf({ body }) {
    try {
        const value = JSON.parse(body);
        return isObject(value) ? value : {};
    }
    catch {
        return {};
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * Has something be there: looks first, and writes only where it is not. A write whose answer was lost may have been
 * carried out, and another run may be doing the same: so after every fault it is looked at again, never written
 * blindly.
 * @throws FactError when it is still not there
 */
async function untilThere({ now, sleep, random, deadline }, look, write) {
    for (let attempt = 1;; attempt += 1) {
        const there = await look();
        if (there !== undefined)
            return there;
        try {
            const made = await write();
            if (made !== undefined)
                return made;
        }
        catch (error) {
            const isLast = attempt >= MAX_TRIES;
            const after = await look().catch(() => undefined);
            if (after !== undefined)
                return after;
            if (isLast || !(error instanceof _fact_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FactError */ .n) || error.kind !== 'passing')
                throw error;
        }
        if (attempt >= MAX_TRIES)
            throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FactError */ .n('what was written is not there', 'start the run again later');
        const wait = FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + random() / 2);
        if (now() + wait > deadline)
            throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FactError */ .n('there was not enough time', 'start the run again later');
        await sleep(wait);
    }
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


/***/ })

};

export const id = 2087;
export const ids = [2087];
export const modules = {

/***/ 30106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ basesOf),
/* harmony export */   fA: () => (/* binding */ showedFile),
/* harmony export */   kO: () => (/* binding */ writersOf)
/* harmony export */ });
function ancestryOf(commits, oid) {
    const own = new Map();
    const base = new Map();
    const waiting = [oid];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const commit = commits.get(next);
        if (commit === undefined || own.has(next))
            continue;
        own.set(next, commit);
        for (const parent of commit.parents) {
            if (commits.has(parent.oid))
                waiting.push(parent.oid);
            else
                base.set(parent.oid, parent);
        }
    }
    return { own: [...own.values()], base: [...base.values()] };
}
/**
 * Whether what a commit of the pull request has at the path is the pull request's own doing: its base, wherever it was
 * taken in, had something else.
 */
function isOwnDoing(commits, oid, blob) {
    const { own, base } = ancestryOf(commits, oid);
    return own.length > 0 && base.length > 0 && base.every((commit) => commit.blob !== blob);
}
/**
 * Whether a commit leaves the file as the branch had it. A merge that keeps the branch's copy counts as such only where
 * that copy is the branch's own doing: one that keeps what the base had given up brings it back.
 */
function leavesFile(commit, commits) {
    const [first] = commit.parents;
    if (first === undefined || first.blob !== commit.blob)
        return false;
    if (commit.parents.every((parent) => parent.blob === commit.blob))
        return true;
    return commits.has(first.oid) && isOwnDoing(commits, first.oid, commit.blob);
}
/**
 * Whether a merge takes over from the base what the pull request's own merge replaced later. Whoever presses “Update
 * branch” before the file is touched wrote nothing of it. Any other copy that the base had some time may be one that
 * was given up.
 */
function takesReplaced(commit, commits, replaced) {
    return (replaced !== undefined &&
        commit.parents.length > 1 &&
        commit.blob === replaced.blob &&
        commit.parents.some(({ oid, blob }) => !commits.has(oid) && blob === commit.blob));
}
/**
 * The commits of its base that a commit of a pull request starts from; none if the commit is not one of the pull
 * request.
 */
function basesOf(commits, oid) {
    return ancestryOf(new Map(commits.map((commit) => [commit.oid, commit])), oid).base;
}
/**
 * Who wrote the file: the people of the commits that changed it. Where none seems to have, everybody of the pull
 * request counts. `replaced` is the copy that the merge replaced, where that is known.
 */
function writersOf(commits, replaced) {
    const byOid = new Map(commits.map((commit) => [commit.oid, commit]));
    const changing = commits.filter((commit) => !leavesFile(commit, byOid) && !takesReplaced(commit, byOid, replaced));
    const counted = changing.length > 0 ? changing : commits;
    return {
        people: counted.flatMap(({ people }) => people),
        unknown: counted.flatMap(({ oid, unknown }) => unknown.map((email) => `the commit ${oid.slice(0, 7)} by \`${email}\`, which belongs to no account`)),
    };
}
/** Whether somebody who reviewed a commit was shown the file as it is now: the commit had it, and its base had not. */
function showedFile(commits, oid, blob) {
    const byOid = new Map(commits.map((commit) => [commit.oid, commit]));
    return blob !== undefined && byOid.get(oid)?.blob === blob && isOwnDoing(byOid, oid, blob);
}


/***/ }),

/***/ 8876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ NO_COMMIT),
/* harmony export */   n: () => (/* binding */ createBranchLog)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87781);


/** What GitHub writes for the side of a move on which there is no branch. */
const NO_COMMIT = /^0{40}(?:0{24})?$/;
const PAGE_MOVES = 100;
/**
 * Reads the log of a repository's branches: REST, "List repository activities". The first page is asked for at once, so
 * it needs to be guessed which branch is the default one; where that cannot be guessed, all branches are asked for, and
 * the pages of the right one only if that does not do.
 */
function createBranchLog(api, repository, guess) {
    const first = readPage(api, repository, guess, undefined);
    first.catch(() => undefined);
    const filtered = new Map();
    const pagesOf = (branch) => {
        const pages = filtered.get(branch) ?? [
            guess === branch ? first.then((page) => only(page, branch)) : readPage(api, repository, branch, undefined),
        ];
        filtered.set(branch, pages);
        return pages;
    };
    return {
        moves: async (branch, count) => {
            if (guess === undefined) {
                const all = await first;
                // the log of all branches is that of this one, too, where there is no more of it
                if (count === 1 || all.next === undefined)
                    return { moves: only(all, branch).moves, whole: all.next === undefined };
            }
            const pages = pagesOf(branch);
            const read = [];
            for (let index = 0; index < count; index++) {
                const page = await (pages[index] ??
                    pages[pages.push(readPage(api, repository, branch, read.at(-1)?.next)) - 1]);
                if (page === undefined)
                    break;
                read.push(page);
                if (page.next === undefined)
                    break;
            }
            return { moves: read.flatMap((page) => page.moves), whole: read.at(-1)?.next === undefined };
        },
        isFirst: async ({ before, after, at }) => {
            const [oldest] = await readOldest(api, repository);
            return oldest?.before === before && oldest.after === after && oldest.at === at;
        },
        again: () => createBranchLog(api, repository, guess),
    };
}
async function readPage(api, repository, branch, after) {
    const ref = branch === undefined ? '' : `&ref=${encodeURIComponent(`refs/heads/${branch}`)}`;
    const cursor = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
    const { body, next } = await api.page(`/repos/${repository}/activity?per_page=${PAGE_MOVES}${ref}${cursor}`, 'contents: read');
    const moves = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C({ moves: body }, '').list('moves').map(readMove);
    const following = next === undefined ? undefined : new URL(next).searchParams.get('after');
    if (following === null)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n('GitHub answered with a page whose next page cannot be found');
    return { moves, next: following };
}
async function readOldest(api, repository) {
    const { body } = await api.page(`/repos/${repository}/activity?per_page=1&direction=asc`, 'contents: read');
    return new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C({ moves: body }, '').list('moves').map(readMove);
}
function readMove(entry) {
    const at = Date.parse(entry.text('timestamp'));
    if (Number.isNaN(at))
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n("GitHub's answer is not understood: `timestamp` is not a time");
    return { ref: entry.text('ref'), before: entry.text('before'), after: entry.text('after'), at };
}
function only(page, branch) {
    return { moves: page.moves.filter(({ ref }) => ref === `refs/heads/${branch}`), next: page.next };
}


/***/ }),

/***/ 37549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   _i: () => (/* binding */ candidateFile),
/* harmony export */   lH: () => (/* binding */ readCandidates)
/* harmony export */ });
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76317);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32774);
/* harmony import */ var _first_parents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14673);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87781);
/* harmony import */ var _policy_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44336);
/* harmony import */ var _tag_query_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82110);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24253);







/**
 * Reads the answer of `evidenceQuery`.
 * @throws FactError when it is not understood
 */
async function readEvidence(data, candidates, follow) {
    const repository = new _json_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C(data, '').object('repository');
    return await readCandidates(repository, repository.object('object'), candidates, follow);
}
/** The file of a candidate, where it was asked for. @throws FactError when the answer is not understood */
function candidateFile(commit, candidate, index) {
    return candidate.text === true ? (0,_policy_query_js__WEBPACK_IMPORTED_MODULE_4__/* .readSourceFile */ .uj)(commit.maybe(`f${index}`), `${candidate.id}.yml`) : undefined;
}
/**
 * Reads what was asked by `evidenceParts`, and asks for what is still needed. Evidence of one grant that is incomplete
 * makes only that grant's unavailable.
 * @throws FactError when the answer is not understood
 */
async function readCandidates(repository, commit, candidates, follow) {
    const tags = (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .readTags */ .g$)(repository, (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .grantQuestions */ .md)(candidates), 'e');
    const read = candidates.map(async (candidate, index) => {
        const file = candidateFile(commit, candidate, index);
        const common = {
            id: candidate.id,
            ...readUses(repository, candidate, index, tags),
            ...(file === undefined ? {} : { file }),
        };
        try {
            return {
                ...common,
                provenance: await readTrail(repository, commit, { ...candidate, oid: candidate.oid ?? file?.oid }, index, follow),
            };
        }
        catch (error) {
            if (!(error instanceof _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n))
                throw error;
            return { ...common, provenance: { reviews: [] }, unavailable: (0,_fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(error) };
        }
    });
    return { candidates: await Promise.all(read), tags, keeping: (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .readKeeping */ .qq)(repository.object('rulesets')) };
}
/** Uses that are spent. Whatever else stands where they are counted may only make them fewer, and says so. */
function readUses(repository, { id, uses }, index, seen) {
    if (uses !== true)
        return { uses: 0 };
    const list = repository.object(`u${index}`);
    const blocked = (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .blockedUses */ .nA)({ ...seen, names: [...seen.names, ...(0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .tagNames */ .nP)(list)] }, id);
    return { uses: list.number('totalCount'), ...(blocked === undefined ? {} : { usesBlocked: blocked }) };
}
function readGuess(commit) {
    const pulls = commit.object('associatedPullRequests');
    const nodes = pulls.present('nodes');
    return { oid: commit.text('oid'), pulls: nodes, complete: pulls.number('totalCount') <= nodes.length };
}
async function readTrail(repository, commit, { path, oid }, index, follow) {
    const name = `b${index}`;
    const line = (0,_first_parents_js__WEBPACK_IMPORTED_MODULE_2__/* .readLine */ .Xw)(commit);
    const [guess] = commit.object(`g${index}`).present('nodes');
    // no file, no evidence of it
    if (oid === undefined)
        return { reviews: [] };
    if (line.commits[0]?.blob(name) !== oid)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`GitHub answered with two versions of \`${path}\` for one commit`, 'start the run again');
    const trail = {
        path,
        name,
        line,
        guesses: guess === undefined ? [] : [readGuess(guess)],
        home: repository.text('nameWithOwner'),
        branch: repository.object('defaultBranchRef').text('name'),
    };
    return await (0,_trace_js__WEBPACK_IMPORTED_MODULE_6__/* .trace */ .uP)((0,_trace_js__WEBPACK_IMPORTED_MODULE_6__/* .startTracing */ .bc)(trail, follow));
}


/***/ }),

/***/ 39291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ candidateVariables),
/* harmony export */   aB: () => (/* binding */ evidenceParts),
/* harmony export */   aO: () => (/* binding */ evidenceQuery)
/* harmony export */ });
/* harmony import */ var _first_parents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14673);
/* harmony import */ var _policy_query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44336);
/* harmony import */ var _pull_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74640);
/* harmony import */ var _tag_query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82110);




/** Provenance, revocation tag and spent uses of every candidate. */
function evidenceParts(candidates) {
    const each = (write) => candidates.map(write).join(' ');
    const tags = (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_3__/* .tagParts */ .$q)((0,_tag_query_js__WEBPACK_IMPORTED_MODULE_3__/* .grantQuestions */ .md)(candidates), 'e');
    const parameters = each(({ uses }, index) => `$p${index}: String!,${uses === true ? ` $u${index}: String!,` : ''}`);
    const uses = each((candidate, index) => candidate.uses === true
        ? `u${index}: refs(refPrefix: $u${index}, first: 100) { totalCount nodes { prefix name } }`
        : '');
    return {
        parameters: `${parameters} ${tags.parameters}`,
        commit: `${each((candidate, index) => {
            const file = candidate.text === true
                ? `f${index}: file(path: $p${index}) { mode type object { ... on Blob { ${_policy_query_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOB */ .we} } } } `
                : '';
            return (`${file}g${index}: history(first: 1, path: $p${index}) { nodes { oid associatedPullRequests(first: 1) { ` +
                `totalCount nodes { ${(0,_pull_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .pullFields */ .jS)(`p${index}`)} } } } }`);
        })} ${(0,_first_parents_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFields */ .Ay)(candidates.map((_, index) => ({ name: `b${index}`, variable: `p${index}` })))}`,
        repository: `${uses}
    ${tags.fields}
    ${_tag_query_js__WEBPACK_IMPORTED_MODULE_3__/* .RULESETS */ .Qu}`,
    };
}
/** The second request: everything about the candidates, at the recorded commit. */
function evidenceQuery(candidates) {
    const parts = evidenceParts(candidates);
    return `query Evidence($owner: String!, $name: String!, $oid: GitObjectID!, ${parts.parameters}) {
  repository(owner: $owner, name: $name) { nameWithOwner defaultBranchRef { name }
    object(oid: $oid) { ... on Commit { oid ${parts.commit} } }
    ${parts.repository}
  }
}`;
}
function candidateVariables(candidates) {
    const variables = { ...(0,_tag_query_js__WEBPACK_IMPORTED_MODULE_3__/* .tagVariables */ .iU)((0,_tag_query_js__WEBPACK_IMPORTED_MODULE_3__/* .grantQuestions */ .md)(candidates), 'e') };
    candidates.forEach((candidate, index) => {
        variables[`p${index}`] = candidate.path;
        if (candidate.uses === true)
            variables[`u${index}`] = `refs/tags/grantgate/used/${candidate.id}/`;
    });
    return variables;
}


/***/ }),

/***/ 64043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   Hp: () => (/* binding */ FILE_ID),
/* harmony export */   az: () => (/* binding */ isContent),
/* harmony export */   qp: () => (/* binding */ fileId)
/* harmony export */ });
/** Regular file modes of git. */
const REGULAR = new Set([0o100644, 0o100755]);
/** Fields of an entry of a tree that {@link fileId} reads. */
const FILE_ID = 'oid mode';
/** Whether an entry of a tree is a file: neither a link nor a folder nor a submodule. */
function isRegular(entry) {
    return REGULAR.has(entry.number('mode'));
}
/**
 * What lies at a path of a commit, to compare with what lies there in another one; `undefined` where there is nothing.
 * Of a file it is the id of its content.
 *
 * INVARIANT: what is not a file counts as no file: a submodule at the commit whose id a file's content has, or a link
 * whose text it is, shows reviewers something else.
 */
function fileId(entry) {
    if (entry === undefined)
        return undefined;
    return isRegular(entry) ? entry.text('oid') : `${entry.number('mode').toString(8)}:${entry.text('oid')}`;
}
/** Whether {@link fileId} is the id of a file's content. */
function isContent(id) {
    return !id.includes(':');
}


/***/ }),

/***/ 14673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ lastChange),
/* harmony export */   Ay: () => (/* binding */ lineFields),
/* harmony export */   Od: () => (/* binding */ LINE_FILE),
/* harmony export */   Xw: () => (/* binding */ readLine)
/* harmony export */ });
/* unused harmony export LINE_COMMITS */
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _file_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64043);


/** Name of the one file on a line that is read on. */
const LINE_FILE = 'file';
/** Commits that one request is shown. */
const LINE_COMMITS = 100;
/**
 * The newest commits with their first parents and the files at `paths`, by name; not all of them lie on the line. Each
 * path arrives as a variable.
 */
function lineFields(files) {
    const each = files.map(({ name, variable }) => `${name}: file(path: $${variable}) { ${_file_id_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_ID */ .Hp} }`).join(' ');
    const parents = 'parents(first: 2) { totalCount nodes { oid } }';
    return `line: history(first: ${LINE_COMMITS}) { nodes { oid ${parents} ${each} } }`;
}
/**
 * Follows the first parents from a commit, as far as the answer goes. `history` is in the order of dates and has the
 * commits of merged branches as well.
 * @throws FactError when the answer is not understood
 */
function readLine(commit) {
    const nodes = new Map(commit
        .object('line')
        .list('nodes')
        .map((node) => [node.text('oid'), node]));
    const commits = [];
    let next = commit.text('oid');
    for (let node = nodes.get(next); node !== undefined && next !== undefined; node = next === undefined ? undefined : nodes.get(next)) {
        const parents = node.object('parents');
        const [parent, other] = parents.list('nodes');
        if (parents.number('totalCount') > 0 && parent === undefined)
            throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n('GitHub answered with a commit whose parents it does not show');
        const here = node;
        nodes.delete(next);
        next = parent?.text('oid');
        commits.push({
            oid: here.text('oid'),
            parent: next,
            merged: other?.text('oid'),
            blob: (name) => (0,_file_id_js__WEBPACK_IMPORTED_MODULE_1__/* .fileId */ .qp)(here.maybe(name)),
        });
    }
    return { commits, next };
}
/**
 * The last commit of the line that changed a file: the first one, from the head, whose parent has another copy or none.
 * `undefined` when the line as read does not reach it.
 *
 * INVARIANT: every commit from the head to that one has the very same copy.
 */
function lastChange(line, name) {
    const now = line.commits[0]?.blob(name);
    const end = line.commits.findIndex((commit) => commit.blob(name) !== now);
    const index = end >= 0 ? end - 1 : line.next === undefined ? line.commits.length - 1 : -1;
    const commit = line.commits[index];
    return commit === undefined ? undefined : { commit, index };
}


/***/ }),

/***/ 8174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createFollow)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _file_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64043);
/* harmony import */ var _first_parents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14673);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87781);
/* harmony import */ var _pull_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74640);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53056);






/** Most files of a pull request that GitHub lists; REST, "List pull requests files". */
const MAX_LISTED_FILES = 3000;
const PAGE_FILES = 100;
/** Most requests for the pull requests of one commit, five each. */
const MAX_PULL_PAGES = 10;
/** How a file is told about that came from another path: the page need not show it. */
const MOVED_FILES = new Set(['renamed', 'copied']);
/** Asks GitHub, about one repository, for what the first answer did not have. */
function createFollow(api, repository, log, readAt) {
    const [owner = '', name = ''] = repository.split('/');
    const ask = async (document, variables) => {
        const { data } = await api.query(document, { owner, name, ...variables });
        return new _json_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C(data, '').object('repository');
    };
    return {
        log,
        readAt,
        line: async (from, path) => {
            const commit = (await ask(LINE, { from, path })).object('object');
            if (commit.text('oid') !== from)
                throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n('GitHub answered for another commit');
            return (0,_first_parents_js__WEBPACK_IMPORTED_MODULE_2__/* .readLine */ .Xw)(commit);
        },
        pullsOf: async (commit, path, isEnough = () => false) => {
            const found = [];
            for (let after = null, page = 0; page < MAX_PULL_PAGES; page++) {
                const pulls = (await ask(BRINGING, { from: commit, path, after }))
                    .object('object')
                    .object('associatedPullRequests');
                found.push(...pulls.list('nodes'));
                const info = pulls.object('pageInfo');
                if (!info.flag('hasNextPage') || isEnough(found))
                    return found;
                after = info.text('endCursor');
            }
            throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`the commit ${commit.slice(0, 7)} belongs to more pull requests than can be read`);
        },
        isShownBetween: async (base, head, path) => await isShownBetween(api, `${owner}/${name}`, `${base}...${head}`, path),
        filesOf: async (number) => await readFiles(api, `${owner}/${name}`, number),
        blobsAt: async (commits, path) => {
            const ids = Object.fromEntries(commits.map((oid, index) => [`o${index}`, oid]));
            return readBlobs(await ask(aside(commits.length), { path, ...ids }), commits.length);
        },
        reviewsOf: async (number, before) => (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_5__/* .readReviewPage */ .cE)((await ask(REVIEWS, { number, before })).object('pullRequest')),
    };
}
function readBlobs(answer, count) {
    return Array.from({ length: count }, (_, index) => {
        const commit = answer.maybe(`c${index}`);
        return commit === undefined ? null : (0,_file_id_js__WEBPACK_IMPORTED_MODULE_1__/* .fileId */ .qp)(commit.maybe('file'));
    });
}
/** Most files of a comparison that GitHub lists, and shows. REST, "Compare two commits". */
const MAX_COMPARED_FILES = 300;
async function isShownBetween(api, repository, range, path) {
    const answer = await api.get(`/repos/${repository}/compare/${range}?per_page=1`, 'contents: read');
    const files = new _json_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C(answer, 'comparison').list('files');
    if (files.length >= MAX_COMPARED_FILES)
        return false;
    return files.some((file) => file.text('filename') === path && !MOVED_FILES.has(file.text('status')));
}
async function readFiles(api, repository, number) {
    const listed = [];
    for (let page = 1; listed.length === (page - 1) * PAGE_FILES && listed.length < MAX_LISTED_FILES; page++) {
        const files = await api.get(`/repos/${repository}/pulls/${number}/files?per_page=${PAGE_FILES}&page=${page}`, 'pull-requests: read');
        listed.push(...new _json_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C({ files }, '').list('files'));
    }
    return listed.filter((file) => !MOVED_FILES.has(file.text('status'))).map((file) => file.text('filename'));
}
function aside(count) {
    const each = Array.from({ length: count }, (_, index) => index);
    const parameters = each.map((index) => `$o${index}: GitObjectID!`).join(', ');
    const file = `... on Commit { oid file(path: $path) { ${_file_id_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_ID */ .Hp} } }`;
    const commits = each.map((index) => `c${index}: object(oid: $o${index}) { ${file} }`).join(' ');
    return `query Aside($owner: String!, $name: String!, $path: String!, ${parameters}) {
  repository(owner: $owner, name: $name) { ${commits} }
}`;
}
const LINE = `query Line($owner: String!, $name: String!, $from: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) { object(oid: $from) { ... on Commit { oid
    ${(0,_first_parents_js__WEBPACK_IMPORTED_MODULE_2__/* .lineFields */ .Ay)([{ name: _first_parents_js__WEBPACK_IMPORTED_MODULE_2__/* .LINE_FILE */ .Od, variable: 'path' }])}
  } } }
}`;
const BRINGING = `query Bringing($owner: String!, $name: String!, $from: GitObjectID!, $path: String!, $after: String) {
  repository(owner: $owner, name: $name) { object(oid: $from) { ... on Commit {
    oid associatedPullRequests(first: 5, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
    ${(0,_pull_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .pullFields */ .jS)('path')} mergeCommit { file(path: $path) { ${_file_id_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_ID */ .Hp} object { ... on Blob { isTruncated text } } } }
  } } } } }
}`;
const REVIEWS = `query Reviews($owner: String!, $name: String!, $number: Int!, $before: String!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${(0,_pull_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .reviewFields */ .Mt)('before: $before, ')} } }
}`;


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

/***/ 44336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ HOLDER_TAGS),
/* harmony export */   Cy: () => (/* binding */ readHolderTagsAnswer),
/* harmony export */   GE: () => (/* binding */ accessVariables),
/* harmony export */   Yb: () => (/* binding */ TAG_PARAMETERS),
/* harmony export */   ZX: () => (/* binding */ FOLDER_FIELDS),
/* harmony export */   _w: () => (/* binding */ ACCESS_QUERY),
/* harmony export */   g4: () => (/* binding */ holderTagVariables),
/* harmony export */   iL: () => (/* binding */ readHolderTags),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   kV: () => (/* binding */ readHasRevokedPeople),
/* harmony export */   ok: () => (/* binding */ HOLDER_TAGS_QUERY),
/* harmony export */   uj: () => (/* binding */ readSourceFile),
/* harmony export */   we: () => (/* binding */ BLOB),
/* harmony export */   yz: () => (/* binding */ openHome),
/* harmony export */   zS: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86850);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32774);
/* harmony import */ var _file_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64043);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87781);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76317);
/* harmony import */ var _tag_query_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82110);
/* harmony import */ var _source_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63388);







const BLOB = 'oid byteSize isBinary isTruncated text';
const FILE_FIELDS = `mode type object { ... on Blob { ${BLOB} } }`;
const FOLDER_FIELDS = `mode type object { ... on Tree { entries { name ${FILE_FIELDS} } } }`;
const NAMES_FIELDS = 'mode type object { ... on Tree { entries { name type object { ... on Tree { entries { name type } } } } } }';
/** Whatever revokes a person of `people.yml` has this in its name. */
const REVOKED_PEOPLE = `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .REVOKED */ .Ne}/${_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_FOLDERS */ .xg.person}`;
const TAG_PARTS = (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .tagParts */ .$q)((0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .holderTagQuestions */ .q5)({ kind: 'user', name: '' }), 'a');
const REVOKED_ACCOUNTS = `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .REVOKED */ .Ne}/${_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .ACCOUNTS */ .Dx}`;
/**
 * The gate's tags that concern everybody or the principal, whose names arrive as variables, and those of accounts,
 * which concern whoever turns out to have a part.
 */
const HOLDER_TAGS = `${_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .GATE_TAGS */ .iz}
    revokedPeople: refs(refPrefix: "refs/tags/", query: "${REVOKED_PEOPLE}", first: 1) { totalCount }
    revokedAccounts: refs(refPrefix: "refs/tags/", query: "${REVOKED_ACCOUNTS}", first: 100) { ${_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .LISTED */ .CQ} }
    ${TAG_PARTS.fields}`;
const TAG_PARAMETERS = TAG_PARTS.parameters;
/** The same by themselves, for somebody else than the principal. */
const HOLDER_TAGS_QUERY = `query HolderTags($owner: String!, $name: String!, ${TAG_PARAMETERS}) {
  repository(owner: $owner, name: $name) {
    ${HOLDER_TAGS}
  } }`;
/**
 * One document for policy, grants of one principal, names of the teams' files and the gate's tags, all at the default
 * branch's one commit. Only the folders of the principal are read, so the cost does not grow with the grants of others.
 */
const ACCESS_QUERY = `query Access($owner: String!, $name: String!,
  $policy: String!, $people: String!, $named: Boolean!, $own: String!, $folded: String!, $teams: String!,
  ${_source_files_js__WEBPACK_IMPORTED_MODULE_6__/* .SOURCE_PARAMETERS */ .HV}, ${TAG_PARAMETERS}) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    ${_source_files_js__WEBPACK_IMPORTED_MODULE_6__/* .SOURCE */ .u2}
    ${HOLDER_TAGS}
    defaultBranchRef { name target { oid ... on Commit {
      policy: file(path: $policy) { ${FILE_FIELDS} }
      people: file(path: $people) @include(if: $named) { ${FILE_FIELDS} }
      own: file(path: $own) { ${FOLDER_FIELDS} }
      folded: file(path: $folded) { ${FOLDER_FIELDS} }
      teams: file(path: $teams) { ${NAMES_FIELDS} }
    } } }
  }
}`;
function holderTagVariables(holder) {
    return (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .tagVariables */ .iU)((0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .holderTagQuestions */ .q5)(holder), 'a');
}
/** Reads {@link HOLDER_TAGS}. */
function readHolderTags(found, holder) {
    return (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .joinTags */ .QR)([
        { ..._policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_TAGS */ .yv, names: (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .tagNames */ .nP)(found.object('tags')) },
        (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .readTags */ .g$)(found, (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .holderTagQuestions */ .q5)(holder), 'a'),
        (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .readTagList */ .Vt)(found.object('revokedAccounts'), REVOKED_ACCOUNTS),
    ]);
}
/** Whether it takes the file of people to know who is revoked. INVARIANT: where not all was read, it does. */
function readHasRevokedPeople(found) {
    const accounts = (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .readTagList */ .Vt)(found.object('revokedAccounts'), REVOKED_ACCOUNTS);
    return (found.object('revokedPeople').number('totalCount') > 0 ||
        accounts.unread.length > 0 ||
        (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .revokesPeople */ .tX)((0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .revocationsIn */ .xs)(accounts)));
}
/** Reads the answer of {@link HOLDER_TAGS_QUERY}. @throws FactError when it is not understood */
function readHolderTagsAnswer(data, holder) {
    return readHolderTags(new _json_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C(data, '').object('repository'), holder);
}
/** Variables of {@link ACCESS_QUERY}: the folder may have two names. */
function accessVariables(repository, root, holder, source, named = false) {
    const [owner = '', name = ''] = repository.split('/');
    const folder = `${root}/grants/${_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_FOLDERS */ .xg[holder.kind]}`;
    const [own = holder.name, folded = own] = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderNames */ .Hw)(holder);
    return {
        owner,
        name,
        policy: `${root}/policy.yml`,
        people: `${root}/people.yml`,
        named,
        own: `${folder}/${own}`,
        folded: `${folder}/${folded}`,
        teams: `${root}/grants/teams`,
        ...(0,_source_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceVariables */ .Rm)(source),
        ...holderTagVariables(holder),
    };
}
/**
 * The repository of the policy in an answer, its default branch and the commit there.
 * @throws FactError when the token is not shown it, or it has no commit
 */
function openHome(data, repository) {
    const found = new _json_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C(data, '').maybe('repository');
    if (found === undefined)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`GitHub does not show \`${repository}\` to this token`, 'the token needs `contents: read` on the repository that holds the policy');
    const branch = found.maybe('defaultBranchRef');
    const target = branch?.maybe('target');
    if (branch === undefined || target === undefined)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`\`${repository}\` has no commit on its default branch`);
    return { found, branch, target };
}
/**
 * Reads the answer of {@link ACCESS_QUERY}.
 * @throws FactError when the repository is not shown to the token, has no commit, or the answer is not understood
 */
function readAccess(data, holder, repository) {
    const { found, branch, target } = openHome(data, repository);
    const [own = holder.name, folded = own] = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderNames */ .Hw)(holder);
    const people = target.has('people') ? readSourceFile(target.maybe('people'), 'people.yml') : undefined;
    return {
        repository: found.text('nameWithOwner'),
        branch: branch.text('name'),
        commit: target.text('oid'),
        policy: readSourceFile(target.maybe('policy'), 'policy.yml'),
        ...(people === undefined ? {} : { people }),
        grants: [
            ...readFolder(target.maybe('own'), `${_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_FOLDERS */ .xg[holder.kind]}/${own}`),
            ...(folded === own ? [] : readFolder(target.maybe('folded'), `${_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_FOLDERS */ .xg[holder.kind]}/${folded}`)),
        ],
        teamFiles: readTeamFiles(target.maybe('teams')),
        tags: readHolderTags(found, holder),
        hasRevokedPeople: readHasRevokedPeople(found),
        source: (0,_source_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readSource */ .o$)(found),
    };
}
/** The files of a folder of grants. */
function readFolder(entry, folder) {
    if (entry === undefined || entry.text('type') !== 'tree')
        return [];
    return entry
        .object('object')
        .list('entries')
        .flatMap((file) => {
        const name = file.text('name');
        return name.endsWith('.yml')
            ? [readSourceFile(file, `${folder}/${name}`)].filter((read) => read !== undefined)
            : [];
    });
}
/** A file of the tree: a link, a binary or a file that GitHub cut is void, never guessed at. */
function readSourceFile(entry, path) {
    if (entry === undefined)
        return undefined;
    if (entry.text('type') !== 'blob' || !(0,_file_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isRegular */ .$W)(entry))
        return { path, oid: '', unreadable: 'it is a link, a folder or a submodule, not a file' };
    const blob = entry.object('object');
    const oid = blob.text('oid');
    if (blob.isNull('text') || blob.flag('isTruncated'))
        return { path, oid, unreadable: 'it is not text, or too large' };
    return { path, oid, text: blob.text('text') };
}
function readTeamFiles(entry) {
    if (entry === undefined || entry.text('type') !== 'tree')
        return [];
    return entry
        .object('object')
        .list('entries')
        .flatMap((team) => {
        if (team.text('type') !== 'tree')
            return [];
        const slug = team.text('name');
        return team
            .object('object')
            .list('entries')
            .filter((file) => file.text('type') === 'blob' && file.text('name').endsWith('.yml'))
            .map((file) => `teams/${slug}/${file.text('name')}`);
    });
}


/***/ }),

/***/ 74640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ reviewFields),
/* harmony export */   jS: () => (/* binding */ pullFields),
/* harmony export */   qs: () => (/* binding */ MAX_PULL_COMMITS)
/* harmony export */ });
/* harmony import */ var _file_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64043);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53374);


const REVIEW_FIELDS = `state submittedAt authorCanPushToRepository author { ${_person_js__WEBPACK_IMPORTED_MODULE_1__/* .PERSON */ .qG} } commit { oid }`;
/** Opinions of a pull request, newest first by page; `$before` is where an older page ends. */
function reviewFields(before) {
    return (`reviews(last: 100, ${before}states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) { totalCount pageInfo { ` +
        `hasPreviousPage startCursor } nodes { ${REVIEW_FIELDS} } }`);
}
/**
 * Events after which a pull request may show another diff than before, although its own commits are the same. While it
 * is closed nothing shows its base: when it is reopened, both are read again.
 */
const BASE_CHANGES = [
    'BaseRefChangedEvent',
    'BaseRefForcePushedEvent',
    'AutomaticBaseChangeSucceededEvent',
    'ReopenedEvent',
];
const BASE_CHANGE_TYPES = 'BASE_REF_CHANGED_EVENT, BASE_REF_FORCE_PUSHED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT, REOPENED_EVENT';
/** Most commits of a pull request that are read. */
const MAX_PULL_COMMITS = 100;
/** What is asked about a pull request that may have brought the file whose path is in a variable. */
function pullFields(variable, commits = MAX_PULL_COMMITS) {
    const file = `file(path: $${variable}) { ${_file_id_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ID */ .Hp} }`;
    const changes = BASE_CHANGES.map((type) => `... on ${type} { createdAt }`).join(' ');
    return `number merged mergedAt headRefOid baseRefName baseRepository { nameWithOwner } mergeCommit { oid }
    author { ${_person_js__WEBPACK_IMPORTED_MODULE_1__/* .PERSON */ .qG} } additions deletions files(first: 100) { totalCount nodes { path changeType } }
    baseChanges: timelineItems(last: 1, itemTypes: [${BASE_CHANGE_TYPES}]) { nodes { ${changes} } }
    last: commits(last: 1) { nodes { commit { oid ${file} } } }
    commits(first: ${commits}) { totalCount nodes { commit {
      oid ${file} parents(first: 10) { totalCount nodes { oid ${file} } } ${_person_js__WEBPACK_IMPORTED_MODULE_1__/* .AUTHORSHIP */ .Mv}
    } } }
    ${reviewFields('')}`;
}


/***/ }),

/***/ 53056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ hasAllCommits),
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   UM: () => (/* binding */ readReviews),
/* harmony export */   cE: () => (/* binding */ readReviewPage),
/* harmony export */   e4: () => (/* binding */ changesFile)
/* harmony export */ });
/* unused harmony export readCommits */
/* harmony import */ var _authorship_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30106);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _file_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64043);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53374);
/* harmony import */ var _pull_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74640);





function readReviewPage(pull) {
    const reviews = pull.object('reviews');
    const page = reviews.object('pageInfo');
    // one that was not read may be the opinion that counts
    const nodes = reviews.list('nodes');
    const before = page.flag('hasPreviousPage') ? page.text('startCursor') : undefined;
    return { nodes, before };
}
/**
 * Of a file that came from another path, the page shows only what is not as it was there: nothing, where all of it is.
 */
const MOVED_CHANGES = new Set(['RENAMED', 'COPIED']);
/**
 * Most files and lines that GitHub shows of a difference. "Repository limits", Diff limits:
 * https://docs.github.com/en/repositories/creating-and-managing-repositories/repository-limits
 */
const MAX_DIFF_FILES = 300;
const MAX_DIFF_LINES = 20_000;
/** Whether all of a pull request's difference is shown. */
function isShownWhole(pull) {
    const lines = pull.number('additions') + pull.number('deletions');
    return pull.object('files').number('totalCount') <= MAX_DIFF_FILES && lines <= MAX_DIFF_LINES;
}
/**
 * Whether the files of a pull request show a path; `undefined` where it has more than were listed and the path is not
 * among those.
 */
function changesFile(pull, path) {
    if (!isShownWhole(pull))
        return false;
    const files = pull.object('files');
    const nodes = files.list('nodes');
    const found = nodes.find((node) => node.text('path') === path);
    if (found !== undefined)
        return !MOVED_CHANGES.has(found.text('changeType'));
    return files.number('totalCount') > nodes.length ? undefined : false;
}
/** Whether all its commits were listed. */
function hasAllCommits(pull) {
    const commits = pull.object('commits');
    return commits.number('totalCount') <= commits.list('nodes').length;
}
/** Reads the commits of a pull request. @throws FactError when there are more than were read */
function readCommits(pull) {
    const number = pull.number('number');
    const nodes = pull.object('commits').list('nodes');
    if (!hasAllCommits(pull)) {
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`pull request #${number} has more than ${_pull_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PULL_COMMITS */ .qs} commits: its authors cannot all be checked`, 'propose the change in a pull request of its own');
    }
    return nodes.map((node) => readCommit(node.object('commit'), number));
}
function readCommit(commit, number) {
    const parents = commit.object('parents');
    const nodes = parents.list('nodes');
    if (parents.number('totalCount') > nodes.length)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`a commit of pull request #${number} has more parents than can be read`);
    return {
        oid: commit.text('oid'),
        blob: blobOf(commit),
        parents: nodes.map((parent) => ({ oid: parent.text('oid'), blob: blobOf(parent) })),
        ...(0,_person_js__WEBPACK_IMPORTED_MODULE_2__/* .readAuthorship */ .Wg)(commit, number),
    };
}
function blobOf(commit) {
    return (0,_file_id_js__WEBPACK_IMPORTED_MODULE_1__/* .fileId */ .qp)(commit.maybe('file'));
}
/**
 * Reads the pull request that brought a file. `blob` is the file as it is on the default branch now, `isShown` whether
 * the diff had it.
 * @throws FactError when something of it could not be read
 */
function readPull(pull, blob, isShown, replaced) {
    const commits = readCommits(pull);
    const [last] = pull
        .object('last')
        .list('nodes')
        .map((node) => node.object('commit'));
    const head = pull.text('headRefOid');
    const [change] = pull.object('baseChanges').list('nodes');
    const reviewed = last?.text('oid') === head ? blobOf(last) : undefined;
    return {
        commits,
        pull: {
            ...readAuthors(pull, (0,_authorship_js__WEBPACK_IMPORTED_MODULE_4__/* .writersOf */ .kO)(commits, replaced)),
            number: pull.number('number'),
            merged: true,
            head_sha: head,
            merged_at: Date.parse(pull.text('mergedAt')),
            ...(change === undefined ? {} : { base_changed_at: Date.parse(change.text('createdAt')) }),
            files: pull.object('files').number('totalCount'),
            ...(reviewed === blob ? {} : { altered: true }),
            ...(isShown ? {} : { in_diff: false }),
        },
    };
}
/** Who opened a pull request and who wrote its commits, as far as GitHub knows. */
function readAuthors(pull, { people, unknown: ofCommits }) {
    const author = pull.maybe('author');
    const { login, id, type } = (0,_person_js__WEBPACK_IMPORTED_MODULE_2__/* .readPerson */ .c1)(author);
    // it may have been the approver's, or a bot's
    const gone = author === undefined ? [`pull request #${pull.number('number')} was opened by an account that is gone`] : [];
    const unknown = [...gone, ...ofCommits];
    return {
        author: login,
        ...(id === undefined ? {} : { author_id: id }),
        // a deleted account is nobody's
        ...(author === undefined ? {} : { author_type: type }),
        committers: [...new Set(people.map((person) => person.login))],
        committer_ids: [...new Set(people.map((person) => person.id))].filter((known) => known !== undefined),
        ...(unknown.length === 0 ? {} : { unknown_authors: [...new Set(unknown)] }),
    };
}
const REVIEW_STATES = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING'];
/** Reads reviews of a pull request. @throws FactError when one is in a state that is not known */
function readReviews(nodes, pull, commits, blob) {
    return nodes.map((node) => {
        const author = (0,_person_js__WEBPACK_IMPORTED_MODULE_2__/* .readPerson */ .c1)(node.maybe('author'));
        const state = REVIEW_STATES.find((known) => known === node.text('state'));
        if (state === undefined)
            throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`a review of pull request #${pull.number} is in an unknown state`);
        // a review whose commit is gone is on no commit, so on no last one
        const commit = node.maybe('commit')?.text('oid') ?? '';
        return {
            author: author.login,
            ...(author.id === undefined ? {} : { author_id: author.id }),
            type: author.type,
            state,
            commit,
            ...(commit !== pull.head_sha && (0,_authorship_js__WEBPACK_IMPORTED_MODULE_4__/* .showedFile */ .fA)(commits, commit, blob) ? { same_file: true } : {}),
            can_push: node.flag('authorCanPushToRepository'),
            submitted_at: node.has('submittedAt') ? Date.parse(node.text('submittedAt')) : 0,
        };
    });
}


/***/ }),

/***/ 61103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ addAuthority)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41947);
/* harmony import */ var _policy_who_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60798);
/* harmony import */ var _policy_reviews_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87781);
/* harmony import */ var _teams_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20953);






/** People who are looked up at once, and how often that is done: for permissions, every one costs a request. */
const BATCH_REVIEWERS = 20;
const MAX_REVIEWER_ROUNDS = 5;
/**
 * Adds to the reviews what the policy judges approvers by: their permission on its repository, their teams. Asked only
 * where it matters, of those who may push and of the newest reviews first, until enough are found: an outsider may
 * bring as many reviewers as they like. What cannot be read is noted and stays absent: it never makes anyone eligible.
 */
async function addAuthority(api, policy, home, provenance) {
    const { teams = [], permission } = policy.approval.approvers;
    const all = [...provenance.values()].flatMap(withReplaced);
    const logins = openLogins(policy, all);
    if (logins.length === 0 || (teams.length === 0 && permission === undefined))
        return provenance;
    const found = new Map();
    const enough = mostNeeded(policy);
    let unknown;
    for (let round = 0; round < MAX_REVIEWER_ROUNDS && round * BATCH_REVIEWERS < logins.length; round++) {
        const asked = logins.slice(round * BATCH_REVIEWERS, (round + 1) * BATCH_REVIEWERS);
        const { authority, fault } = await lookUp(api, policy, home, asked);
        for (const [login, theirs] of authority)
            found.set(login, theirs);
        unknown ??= fault;
        const eligible = (review) => mayCount(review) && (0,_policy_reviews_js__WEBPACK_IMPORTED_MODULE_1__/* .isEligible */ .Y)(policy.approval, { ...review, ...found.get(review.author) });
        if (all.every(({ reviews }) => reviews.filter(eligible).length >= enough))
            break;
    }
    return new Map([...provenance].map(([id, entry]) => [id, withAuthority(entry, found, unknown)]));
}
/** What brought a file, and what brought the copies before it. */
function withReplaced(entry) {
    return entry.before === undefined ? [entry] : [entry, ...withReplaced(entry.before)];
}
function withAuthority(entry, found, unknown) {
    return {
        ...entry,
        reviews: entry.reviews.map((review) => ({ ...review, ...found.get(review.author) })),
        ...(unknown === undefined ? {} : { unknown }),
        ...(entry.before === undefined ? {} : { before: withAuthority(entry.before, found, unknown) }),
    };
}
/** Whom it may matter to look up, those who may push first, then by the newest review. */
function openLogins(policy, provenance) {
    const open = provenance.flatMap((entry) => entry.reviews.filter((review) => mayCount(review) && isOpen(review, policy)));
    const inOrder = open.toSorted((a, b) => Number(b.can_push ?? false) - Number(a.can_push ?? false) || b.submitted_at - a.submitted_at);
    return [...new Set(inOrder.map((review) => review.author))];
}
/** Most approvals that anything in the policy asks for, and one for a commit in nobody's name. */
function mostNeeded({ approval, roles }) {
    return Math.max(approval.count ?? 1, ...[...roles.values()].map((role) => role.approval?.count ?? 1)) + 1;
}
async function lookUp(api, policy, home, asked) {
    const { teams = [], permission } = policy.approval.approvers;
    const [memberships, permissions] = await Promise.all([
        teams.length === 0 ? undefined : (0,_teams_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchTeams */ .j)(api, home.split('/')[0] ?? '', asked).catch(reasonOf),
        permission === undefined
            ? []
            : Promise.all(asked.map((login) => fetchPermission(api, home, login).catch(reasonOf))),
    ]);
    const authority = asked.map((login, index) => {
        const theirs = memberships === undefined || memberships instanceof Error ? undefined : memberships.get(login);
        const level = permissions[index];
        return [
            login,
            {
                ...(theirs === undefined ? {} : { teams: theirs.names, team_ids: theirs.ids }),
                ...(typeof level === 'string' ? { permission: level } : {}),
            },
        ];
    });
    const fault = [memberships, ...permissions].find((answer) => answer instanceof Error);
    return { authority: new Map(authority), fault: fault === undefined ? undefined : (0,_fact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOf */ .Kl)(fault) };
}
function mayCount(review) {
    return review.state === 'APPROVED' && review.type === 'User';
}
/** An approval by somebody the policy does not already list by name. */
function isOpen(review, policy) {
    return !(policy.approval.approvers.users ?? []).some((user) => typeof user === 'number' ? user === review.author_id : (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameName */ .yS)(user, review.author));
}
function reasonOf(error) {
    return error instanceof Error ? error : new Error(String(error));
}
/**
 * The permission of a person on a repository. The field `permission` knows three levels only, so the flags are read;
 * custom roles show through them too. Source: REST, "Get repository permissions for a user".
 */
async function fetchPermission(api, repository, login) {
    const answer = new _json_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C(await api.get(`/repos/${repository}/collaborators/${encodeURIComponent(login)}/permission`, 'metadata: read'), 'permission');
    const flags = answer.maybe('user')?.optional('permissions');
    // without the flags a custom role counts for what GitHub reduces it to
    if (flags === undefined)
        return permissionNamed(answer.optionalText('role_name')) ?? permissionNamed(answer.text('permission')) ?? 'none';
    const names = {
        read: 'pull',
        triage: 'triage',
        write: 'push',
        maintain: 'maintain',
        admin: 'admin',
    };
    return _policy_who_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS */ .Jj.findLast((level) => flags.has(names[level]) && flags.flag(names[level])) ?? 'none';
}
function permissionNamed(level) {
    return _policy_who_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS */ .Jj.find((known) => known === level);
}


/***/ }),

/***/ 63388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ SOURCE_PARAMETERS),
/* harmony export */   Rm: () => (/* binding */ sourceVariables),
/* harmony export */   dh: () => (/* binding */ fetchSources),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   u2: () => (/* binding */ SOURCE)
/* harmony export */ });
/* harmony import */ var _file_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64043);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87781);


/** What a commit has at the path in a variable. */
function entryAt(variable) {
    const entry = `file(path: $${variable}) { mode object { ... on Blob { isTruncated text } } }`;
    return `... on Commit { ${entry} } ... on Tag { target { ... on Commit { ${entry} } } }`;
}
/**
 * The running workflow's file, in a query about the repository that holds it; `$steps` says whether it is asked for at
 * all.
 */
const SOURCE = `source: object(expression: $source) @include(if: $steps) { ${entryAt('sourcePath')} }`;
const SOURCE_PARAMETERS = '$source: String!, $sourcePath: String!, $steps: Boolean!';
/** Variables of {@link SOURCE}; without a file nothing is asked. */
function sourceVariables(file) {
    return file === undefined
        ? { source: '', sourcePath: '', steps: false }
        : { source: file.commit, sourcePath: file.path, steps: true };
}
/**
 * Reads the answer of {@link SOURCE}: the text, or `undefined` where there is no such file, or none that can be read as
 * text.
 *
 * INVARIANT: the text of a symbolic link is not a script: what runs is what it leads to.
 * @throws FactError
 */
function readSource(repository, name = 'source') {
    const object = repository.optional(name);
    const entry = (object?.optional('target') ?? object)?.optional('file');
    // a submodule is not an object that can be read
    const content = entry !== undefined && (0,_file_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegular */ .$W)(entry) ? entry.optional('object') : undefined;
    return content === undefined || !content.has('text') || content.flag('isTruncated')
        ? undefined
        : content.text('text');
}
/** Most files asked for in one request. */
const BATCH_FILES = 50;
/**
 * The texts of files, in the order of their names; `undefined` where there is no such file.
 * @throws FactError when the token is not shown a repository
 */
async function fetchSources(api, files) {
    const batches = [];
    for (let from = 0; from < files.length; from += BATCH_FILES)
        batches.push(files.slice(from, from + BATCH_FILES));
    return (await Promise.all(batches.map(async (batch) => fetchBatch(api, batch)))).flat();
}
async function fetchBatch(api, files) {
    const parameters = files
        .map((_, index) => `$o${index}: String!, $n${index}: String!, $e${index}: String!, $p${index}: String!`)
        .join(', ');
    const fields = files
        .map((_, index) => `f${index}: repository(owner: $o${index}, name: $n${index}) { source: object(expression: $e${index}) { ` +
        `${entryAt(`p${index}`)} } }`)
        .join('\n  ');
    const variables = Object.fromEntries(files.flatMap(({ repository, commit, path }, index) => {
        const [owner = '', name = ''] = repository.split('/');
        return [
            [`o${index}`, owner],
            [`n${index}`, name],
            [`e${index}`, commit],
            [`p${index}`, path],
        ];
    }));
    const { data } = await api.query(`query Sources(${parameters}) {\n  ${fields}\n}`, variables);
    const answer = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(data, '');
    return files.map((_, index) => {
        const repository = answer.optional(`f${index}`);
        return repository === undefined ? undefined : readSource(repository);
    });
}


/***/ }),

/***/ 20953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ NO_TEAMS),
/* harmony export */   j: () => (/* binding */ fetchTeams)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87781);


const NO_TEAMS = { names: [], ids: [] };
const TEAM_FIELDS = 'slug databaseId';
/**
 * The teams of an organisation that each of some people is in, in one request. GitHub answers those that somebody is in
 * directly; a member of a child team is a member of every team above it, so these are asked along with them. Source:
 * GitHub's documentation, "About teams", "Nested teams".
 * @throws FactError when the token cannot read members, or someone is in more than 100 teams
 */
async function fetchTeams(api, organisation, logins) {
    const parameters = logins.map((_, index) => `$l${index}: String!`).join(', ');
    const fields = logins
        .map((_, index) => `t${index}: teams(first: 100, userLogins: [$l${index}]) { totalCount nodes { ${TEAM_FIELDS} ` +
        `ancestors(first: 20) { totalCount nodes { ${TEAM_FIELDS} } } } }`)
        .join(' ');
    const variables = Object.fromEntries(logins.map((login, index) => [`l${index}`, login]));
    const { data } = await api.query(`query Teams($organisation: String!, ${parameters}) { organization(login: $organisation) { ${fields} } }`, { organisation, ...variables });
    const found = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(data, '').maybe('organization');
    // a repository of a person's own account has no teams
    if (found === undefined)
        return new Map(logins.map((login) => [login, NO_TEAMS]));
    return new Map(logins.map((login, index) => [login, readTeams(found.object(`t${index}`), organisation, login)]));
}
function readTeams(teams, organisation, login) {
    const direct = allOf(teams, `\`${login}\` is in more teams than can be read`);
    const every = direct.flatMap((team) => [
        team,
        ...allOf(team.object('ancestors'), `a team of \`${login}\` lies deeper than can be read`),
    ]);
    return {
        names: [...new Set(every.map((team) => `${organisation}/${team.text('slug')}`))],
        ids: [...new Set(every.flatMap((team) => (team.has('databaseId') ? [team.number('databaseId')] : [])))],
    };
}
/** INVARIANT: an incomplete list does not count as a list. */
function allOf(connection, otherwise) {
    const nodes = connection.present('nodes');
    if (connection.number('totalCount') > nodes.length)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(otherwise);
    return nodes;
}


/***/ }),

/***/ 24253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jj: () => (/* binding */ provenanceOf),
  bc: () => (/* binding */ startTracing),
  uP: () => (/* binding */ trace),
  r_: () => (/* binding */ untold)
});

// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/github/first-parents.js
var first_parents = __webpack_require__(14673);
// EXTERNAL MODULE: ./lib/github/authorship.js
var authorship = __webpack_require__(30106);
// EXTERNAL MODULE: ./lib/github/turn.js
var github_turn = __webpack_require__(28084);
;// CONCATENATED MODULE: ./lib/github/shown.js


/**
 * Most requests for more of a line to find where an approval was given: a thousand commits. An approval that is older
 * does not count.
 */
const MAX_LINE_PAGES = 10;
/**
 * Marks reviews that were given for something else than what was merged, though it is the same file. From when it was
 * given until the merge, the default branch must have had at the path what the merge replaced, and when it was given
 * all that the reviewed commits start from: only then did the pull request show the same difference then.
 *
 * INVARIANT: an approval that is older than the previous change of the file never counts.
 */
async function markShown(before, reviews, commits) {
    let { line } = before;
    const marked = [];
    for (const review of reviews) {
        const given = review.state === 'APPROVED' ? await (0,github_turn/* stateWhen */.cW)(before.timeline, before.turn, review.submitted_at) : undefined;
        if (review.state !== 'APPROVED')
            marked.push(review);
        else if (given === undefined)
            marked.push({ ...review, unseen: 'earlier' });
        else {
            const bases = (0,authorship/* basesOf */.cF)(commits, review.commit);
            line = await readOn({ ...before, line }, [given.oid, ...bases.map(({ oid }) => oid)]);
            if (!startsThere({ ...before, line }, bases, given.oid))
                marked.push({ ...review, unseen: 'base' });
            else
                marked.push((await sawEarlier(before, given.oid, review)) ? review : withoutFile(review));
        }
    }
    return marked;
}
/**
 * Whether somebody who reviewed an earlier commit was shown the file: the difference of the last commit says nothing
 * about that. In the earlier one it may have been moved there from another path, which a page does not show.
 */
async function sawEarlier({ isShownBetween }, given, { commit, same_file: isSame }) {
    return isSame !== true || (await isShownBetween(given, commit));
}
function withoutFile(review) {
    return { ...review, same_file: false };
}
/** Reads on until commits are on the line, as far as that is done. */
async function readOn(before, wanted) {
    let { line } = before;
    for (let page = 0; page < MAX_LINE_PAGES && line.next !== undefined; page++) {
        const known = new Set(line.commits.flatMap(({ oid, merged }) => [oid, merged]));
        if (wanted.every((oid) => known.has(oid)))
            break;
        const longer = await before.more(line);
        if (longer.commits.length === line.commits.length)
            break;
        line = longer;
    }
    return line;
}
/**
 * Whether the reviewed commits start from commits that the default branch had by then, and the diff was against what
 * the merge replaced, or nothing. A base beside the line counts from the merge on that took it in. Where the newest
 * base is on the line, it has all others among its ancestors, so the diff was against it alone.
 *
 * INVARIANT: a base that came to the default branch after the review was the pull request's own doing when it was
 * reviewed.
 */
function startsThere({ line: { commits }, place, turn }, bases, given) {
    const from = commits.findIndex(({ oid }) => oid === given);
    // against nothing the diff has the whole file
    const fits = (blob) => blob === undefined || blob === turn.before.blob;
    const places = bases.map(({ oid }) => commits.findIndex((commit) => commit.oid === oid || commit.merged === oid));
    if (from < place || bases.length === 0 || places.some((base) => base < from))
        return false;
    const newest = commits[Math.min(...places)];
    return bases.some(({ oid, blob }) => oid === newest?.oid && fits(blob)) || bases.every(({ blob }) => fits(blob));
}

;// CONCATENATED MODULE: ./lib/github/merged-by.js
/**
 * The pull request whose merge is the commit in question, or, rebased, one of a row of commits that end with it.
 * `associated` is the commit that they were named for.
 */
function bringing(pulls, associated, { commit, index }, line, where) {
    return pulls.find((pull) => {
        if (!isMergedInto(pull, where))
            return false;
        const merge = pull.maybe('mergeCommit')?.text('oid');
        if (merge === undefined)
            return false;
        if (merge === commit.oid)
            return true;
        const place = line.commits.findIndex(({ oid }) => oid === merge);
        return (associated === commit.oid &&
            place >= 0 &&
            place < index &&
            index - place < pull.object('commits').number('totalCount'));
    });
}
/** Whether a pull request was merged into a branch of a repository. */
function isMergedInto(pull, { home, branch }) {
    return (pull.flag('merged') &&
        pull.text('baseRefName') === branch &&
        pull.maybe('baseRepository')?.text('nameWithOwner') === home);
}

// EXTERNAL MODULE: ./lib/github/branch-log.js
var branch_log = __webpack_require__(8876);
;// CONCATENATED MODULE: ./lib/github/joined-log.js


/** Most pages of moves that are read: 1,000 of them. */
const MAX_LOG_PAGES = 10;
const HIDDEN_LOG = 'GitHub does not show its log to this token, which needs `contents: read`';
const GAP = "GitHub's log of it has a gap";
const LATE = "GitHub's log of it does not have its last move yet";
const LONG = 'it has moved more than a thousand times';
/**
 * Reads the moves of a branch back from the commit where it was seen, as many as are asked for. What was pushed since
 * then is for the next run.
 */
function createJoinedLog(seen, log) {
    let source = log;
    let pages = 0;
    let joined = { moves: [], end: 'more' };
    return async (count) => {
        while (joined.end === 'more' && joined.moves.length < count) {
            pages += 1;
            joined =
                pages > MAX_LOG_PAGES ? { moves: joined.moves, end: { why: LONG } } : await readMoves(seen, source, pages);
            // it may have been asked for before the last push was in it
            if (typeof joined.end === 'object' && joined.end.why === LATE && source === log) {
                source = log.again();
                pages = 0;
                joined = { moves: [], end: 'more' };
            }
        }
        return joined;
    };
}
/**
 * INVARIANT: by the log, the branch was at the commit when it was seen there. A log that is late, or was read before,
 * may know the commit from an earlier time only, and what came between is what somebody would hide.
 */
async function readMoves({ head, branch, readAt }, log, pages) {
    const answer = await log.moves(branch, pages).catch(noMoves);
    if (answer === undefined)
        return { moves: [], end: { why: HIDDEN_LOG } };
    const { moves: all, whole } = answer;
    const place = all.findIndex(({ after }) => after === head);
    // the first page may be of all branches
    if (place < 0)
        return whole || pages > 1 ? { moves: [], end: { why: LATE } } : { moves: [], end: 'more' };
    const since = all.slice(0, place);
    if (since.length > 0) {
        const seenAt = await readAt();
        const isJoined = since.every(({ before }, index) => all[index + 1]?.after === before);
        if (!isJoined || since.some(({ at }) => at < seenAt))
            return { moves: [], end: { why: LATE } };
    }
    const moves = all.slice(place);
    const gap = moves.findIndex(({ before }, index) => index + 1 < moves.length && moves[index + 1]?.after !== before);
    if (gap >= 0)
        return { moves: moves.slice(0, gap + 1), end: { why: GAP } };
    return { moves, end: whole ? 'start' : 'more' };
}
/** Nothing, where GitHub does not show the log. */
function noMoves(error) {
    if (error instanceof fact_error/* FactError */.n && (error.status === 403 || error.status === 404))
        return undefined;
    throw error;
}

;// CONCATENATED MODULE: ./lib/github/timeline.js


/** Commits that are asked about at once. */
const BATCH_COMMITS = 100;
const GONE = 'a commit that it was at is gone';
/**
 * Reads a timeline from GitHub's log of what moved the branch. Git's own history does not tell it: whoever pushes
 * chooses the first parent of a merge, and a branch can be set to any commit.
 *
 * INVARIANT: moves are joined without a gap, from the head on: what is told is everything the branch was at.
 */
function createTimeline(start, log) {
    const upTo = createJoinedLog(start, log);
    const blobs = new Map(start.known);
    const see = async (index) => {
        const joined = await upTo(index + 1);
        const oid = commitAt(joined, index);
        if (oid === undefined)
            return typeof joined.end === 'object' ? { kind: 'unknown', why: joined.end.why } : { kind: 'start' };
        const move = joined.moves[index];
        if (!branch_log/* NO_COMMIT */.U.test(oid) && !blobs.has(oid))
            await askCommits(start, joined, index, blobs);
        const blob = branch_log/* NO_COMMIT */.U.test(oid) ? undefined : blobs.get(oid);
        if (blob === null)
            return { kind: 'unknown', why: GONE };
        return { kind: 'state', state: { oid, at: move?.at ?? -Infinity, move, blob } };
    };
    // one after the other: what one asks for, the next one knows
    let last = Promise.resolve();
    return {
        seen: async (index) => {
            const answer = last.then(async () => await see(index));
            last = answer.catch(() => undefined);
            return await answer;
        },
    };
}
/** The commit in a state: where a move led, and behind the last move of a whole log, where it came from. */
function commitAt({ moves, end }, index) {
    if (index < moves.length)
        return moves[index]?.after;
    return end === 'start' && index === moves.length ? moves.at(-1)?.before : undefined;
}
/** Asks what lies at the path in a state, and in states before it that are not known either. */
async function askCommits({ blobsAt }, { moves }, index, blobs) {
    const oids = [...moves.slice(index).map(({ after }) => after), ...moves.slice(-1).map(({ before }) => before)];
    const open = [...new Set(oids)].filter((oid) => !branch_log/* NO_COMMIT */.U.test(oid) && !blobs.has(oid)).slice(0, BATCH_COMMITS);
    const answers = await blobsAt(open);
    for (const [place, oid] of open.entries())
        blobs.set(oid, answers[place]);
}

// EXTERNAL MODULE: ./lib/github/pull-request.js
var pull_request = __webpack_require__(53056);
;// CONCATENATED MODULE: ./lib/github/whole-pull.js


/**
 * Reads a pull request with all of its reviews, and whether its diff has the file; `blob` is the copy that it brought,
 * `replaced` the one before.
 * @throws FactError when something of it could not be read
 */
async function readWhole(found, blob, path, follow, replaced) {
    const number = found.number('number');
    const [isShown, nodes] = await Promise.all([isInDiff(found, path, follow), allReviews(found, follow)]);
    const { pull, commits } = (0,pull_request/* readPull */.Es)(found, blob, isShown, replaced);
    if (pull.number !== number)
        throw new fact_error/* FactError */.n('GitHub answered for another pull request');
    return { provenance: { pull, reviews: (0,pull_request/* readReviews */.UM)(nodes, pull, commits, blob) }, commits };
}
async function isInDiff(pull, path, follow) {
    return (0,pull_request/* changesFile */.e4)(pull, path) ?? (await follow.filesOf(pull.number('number'))).includes(path);
}
/** Most pages of older reviews that are read. */
const MAX_REVIEW_PAGES = 10;
/**
 * The reviews, oldest first. An outsider may write as many as they like, so reading stops some time: the newest opinion
 * of everybody whose review was read is among them all the same, and what was not read could only have added an
 * approval.
 */
async function allReviews(pull, follow) {
    const first = (0,pull_request/* readReviewPage */.cE)(pull);
    const nodes = [...first.nodes];
    let { before } = first;
    for (let page = 0; before !== undefined && page < MAX_REVIEW_PAGES; page++) {
        const older = await follow.reviewsOf(pull.number('number'), before);
        nodes.unshift(...older.nodes);
        ({ before } = older);
    }
    const number = pull.number('number');
    if (before === undefined && pull.object('reviews').number('totalCount') > nodes.length)
        throw new fact_error/* FactError */.n(`not all reviews of pull request #${number} were shown`);
    return nodes;
}

;// CONCATENATED MODULE: ./lib/github/trace.js







/** Begins to ask about one file. @throws FactError when the line is empty */
function startTracing(trail, follow) {
    const { line, name, path, branch } = trail;
    const [head] = line.commits;
    if (head === undefined)
        throw new fact_error/* FactError */.n('GitHub answered without the commit that was asked for');
    const known = new Map(line.commits.map((commit) => [commit.oid, commit.blob(name)]));
    const blobsAt = async (commits) => await follow.blobsAt(commits, path);
    return {
        trail,
        follow,
        timeline: createTimeline({ head: head.oid, branch, readAt: follow.readAt, known, blobsAt }, follow.log),
    };
}
/** Most copies of a file that are read, each of which replaced the one before. */
const MAX_COPIES = 10;
/**
 * Finds by which merge the default branch came to have the copy of a file that it has now, what its reviewers saw, and
 * the same of every copy that one replaced.
 *
 * INVARIANT: what counts is what the branch was at, one move after the other, by GitHub's log. Neither the history of
 * the path nor the line of first parents tells it: the one follows at a merge whichever parent has the copy already,
 * the other whatever somebody who pushes makes the first parent.
 * @throws FactError when it cannot be determined
 */
async function trace(tracing, from = 0, depth = 0) {
    const { trail, timeline } = tracing;
    const seen = await (0,github_turn/* turnAt */.$0)(timeline, from);
    if (seen.kind === 'unknown')
        throw untold(seen.why);
    if (seen.kind === 'start')
        throw untold("GitHub's log of it does not reach back that far");
    const { turn } = seen;
    const provenance = await provenanceOf(tracing, turn);
    if (provenance.pull === undefined || turn.before.blob === undefined)
        return provenance;
    if (depth >= MAX_COPIES)
        throw new fact_error/* FactError */.n(`\`${trail.path}\` has been changed too often for all its reviews to be read`, 'delete the file, and propose it again');
    return { ...provenance, before: await trace(tracing, turn.index + 1, depth + 1) };
}
function untold(why) {
    return new fact_error/* FactError */.n(`what has moved the default branch since the approval cannot be determined: ${why}`, 'start the run again in a minute. If that does not help, renew the grant, or keep policy and grants in a ' +
        'quiet repository of their own', { kind: 'branch-log' });
}
/** The pull request that brought a copy, and its reviews; nothing where none did. @throws FactError */
async function provenanceOf(tracing, turn) {
    const { trail, timeline, follow } = tracing;
    if (turn.blob === undefined)
        return { reviews: [] };
    const way = await wayOf(tracing, turn);
    const pull = way === undefined ? undefined : await bringer(tracing, way.line);
    if (way === undefined || pull === undefined)
        return { reviews: [] };
    if (!(await (0,github_turn/* isMergeMove */.uj)(timeline, turn, Date.parse(pull.text('mergedAt')))))
        return { reviews: [] };
    const read = await readWhole(pull, turn.blob, trail.path, follow, { blob: turn.before.blob });
    const more = async (line) => await readMore(line, trail.path, follow);
    const isShownBetween = async (base, head) => await follow.isShownBetween(base, head, trail.path);
    const reviews = await markShown({ timeline, turn, ...way, more, isShownBetween }, read.provenance.reviews, read.commits);
    return { ...read.provenance, reviews };
}
/** Most requests for more of a line between the two ends of one move: 500 commits. */
const MAX_MOVE_PAGES = 5;
/** How a move goes along first parents; nothing where it does not: no merge of a pull request moves a branch so. */
async function wayOf({ trail, follow }, { move }) {
    let line = await lineFrom(trail, move.after, follow);
    for (let page = 0;; page++) {
        const place = line.commits.findIndex(({ oid }) => oid === move.before);
        if (place >= 0)
            return { line, place };
        const longer = page < MAX_MOVE_PAGES ? await readMore(line, trail.path, follow) : line;
        if (longer.commits.length === line.commits.length)
            return undefined;
        line = longer;
    }
}
async function lineFrom({ line, name, path }, oid, follow) {
    const place = line.commits.findIndex((commit) => commit.oid === oid);
    const here = { commits: line.commits.slice(place), next: line.next };
    if (place >= 0)
        return { ...here, commits: here.commits.map((commit) => ({ ...commit, blob: () => commit.blob(name) })) };
    return await follow.line(oid, path);
}
/** Reads on from the end of a line; the same line where there is no more. */
async function readMore(line, path, follow) {
    if (line.next === undefined)
        return line;
    const more = await follow.line(line.next, path);
    if (more.commits.length === 0)
        return line;
    return { commits: [...line.commits, ...more.commits], next: more.next };
}
/** The pull request that brought the last change on a line: one that was reported already, or else what GitHub says. */
async function bringer({ trail, follow }, line) {
    const change = (0,first_parents/* lastChange */.$r)(line, first_parents/* LINE_FILE */.Od);
    if (change === undefined)
        return undefined;
    const { oid } = change.commit;
    const found = trail.guesses
        .map((guess) => bringing(guess.pulls, guess.oid, change, line, trail))
        .find((pull) => pull !== undefined);
    if (found !== undefined || trail.guesses.some((guess) => guess.oid === oid && guess.complete))
        return found;
    const bringingIn = (pulls) => bringing(pulls, oid, change, line, trail);
    return bringingIn(await follow.pullsOf(oid, trail.path, (pulls) => bringingIn(pulls) !== undefined));
}


/***/ }),

/***/ 28084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ turnAt),
/* harmony export */   X_: () => (/* binding */ MERGE_SKEW_MS),
/* harmony export */   cW: () => (/* binding */ stateWhen),
/* harmony export */   uj: () => (/* binding */ isMergeMove)
/* harmony export */ });
/** The move that brought what the branch has at the path in a state of the timeline: it had just this ever since. */
async function turnAt(timeline, from) {
    const first = await timeline.seen(from);
    if (first.kind !== 'state')
        return { kind: 'unknown', why: first.kind === 'unknown' ? first.why : 'its log is empty', since: Infinity };
    let { state } = first;
    for (let index = from;; index += 1) {
        const older = await timeline.seen(index + 1);
        if (older.kind === 'unknown')
            return { kind: 'unknown', why: older.why, blob: state.blob, since: state.at };
        if (older.kind === 'start' || state.move === undefined)
            return { kind: 'start', blob: state.blob, since: state.at };
        if (older.state.blob !== state.blob)
            return { kind: 'turn', turn: { blob: state.blob, move: state.move, index, before: older.state } };
        state = older.state;
    }
}
/** How far apart a merge and its move in the log may be told. */
const MERGE_SKEW_MS = 60_000;
/**
 * Whether a move is the one by which a pull request was merged: at the same time, and the branch was not at that commit
 * before. A branch can be set back, and forward to the same merge once more.
 */
async function isMergeMove(timeline, { move, index }, mergedAt) {
    if (Math.abs(move.at - mergedAt) > MERGE_SKEW_MS)
        return false;
    for (let older = index + 1;; older += 1) {
        const seen = await timeline.seen(older);
        // what is not known of the last minute may be that the branch was there
        if (seen.kind === 'unknown')
            return false;
        if (seen.kind === 'start' || seen.state.at < mergedAt - MERGE_SKEW_MS)
            return true;
        if (seen.state.oid === move.after)
            return false;
    }
}
/**
 * What the branch was at when a review was given, if from then until a turn it had what the turn replaced, and nothing
 * else. A review after the merge was given for a difference that no longer changes.
 */
async function stateWhen(timeline, { move, index, before }, moment) {
    // in the same second, the review may have been before the merge
    if (moment > move.at)
        return before;
    for (let older = index + 1;; older += 1) {
        const seen = await timeline.seen(older);
        // since when the branch was there is told by the move that led to it
        if (seen.kind !== 'state' || seen.state.move === undefined || seen.state.blob !== before.blob)
            return undefined;
        // of moves in the same second, the review may have been before all
        if (seen.state.at < moment)
            return seen.state;
    }
}


/***/ })

};

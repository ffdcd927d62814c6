export const id = 760;
export const ids = [760];
export const modules = {

/***/ 745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* unused harmony export gitVersion */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);

const MAX_GIT_BYTES = 16 * 1024 * 1024;
/** Runs git without a shell and without asking anybody for a password; it is ended when it takes too long. */
function git(args, { env, timeoutMs, input, encoding = 'utf8', maxBuffer = MAX_GIT_BYTES }) {
    const result = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['-c', 'core.hooksPath=/dev/null', ...args], {
        env: unasking(env),
        encoding,
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        maxBuffer,
        ...(input === undefined ? {} : { input }),
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const code = result.error !== undefined && 'code' in result.error ? result.error.code : undefined;
    if (code === 'ETIMEDOUT')
        return { ok: false, problem: `no answer within ${timeoutMs / 1000} s` };
    if (result.error !== undefined)
        return { ok: false, problem: `git: ${String(code)}` };
    if (result.status === 0)
        return { ok: true, output: result.stdout };
    const lines = result.stderr.split('\n');
    const problem = lines.find((line) => line.startsWith('fatal: ')) ?? lines[0] ?? '';
    return { ok: false, problem: withoutUserInfo(problem.replace(/^fatal: /, '')) };
}
/** What `git version` says, while other things go on; empty where there is no git, or none that answers in time. */
async function gitVersion(env, timeoutMs) {
    const { promise, resolve } = Promise.withResolvers();
    execFile('git', ['version'], { env: unasking(env), timeout: timeoutMs, killSignal: 'SIGKILL' }, (error, output) => resolve(error === null ? output : ''));
    return await promise;
}
function unasking(env) {
    return { ...env, GIT_TERMINAL_PROMPT: '0', GCM_INTERACTIVE: 'never', SSH_ASKPASS_REQUIRE: 'never' };
}
/** Git names the address that it could not reach, and a password may stand in it. */
function withoutUserInfo(text) {
    return text.replaceAll(/\/\/[^@/\s]*@/g, '//');
}


/***/ }),

/***/ 379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAgain: () => (/* binding */ lookAgain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __webpack_require__(31);
;// CONCATENATED MODULE: ./lib/guard/git-config-variables.js

/** The variables cannot be read: git itself stops at them, so nothing can be added. */
class GitConfigError extends gate_error/* GateError */.u {
    name = 'GitConfigError';
}
/** The variables that add entries after those which are there: a later entry wins. */
function appendEntries(env, entries) {
    const count = countOf(env);
    return numbered(entries, count, count + entries.length);
}
/**
 * The variables without the entries that `isOurs` names, and with the others moved up; empty when there is nothing to
 * remove. What is left over at the end is emptied, because a job cannot unset a variable.
 */
function removeEntries(env, isOurs) {
    const count = countOf(env);
    const all = Array.from({ length: count }, (_, index) => [
        env[`GIT_CONFIG_KEY_${index}`] ?? '',
        env[`GIT_CONFIG_VALUE_${index}`] ?? '',
    ]);
    const first = all.findIndex(isOurs);
    if (first < 0)
        return {};
    const kept = all.filter((entry) => !isOurs(entry));
    const emptied = Array.from({ length: count - kept.length }, () => ['', '']);
    return numbered([...kept.slice(first), ...emptied], first, kept.length);
}
function numbered(entries, from, count) {
    const variables = entries.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${from + index}`, key],
        [`GIT_CONFIG_VALUE_${from + index}`, value],
    ]);
    return Object.fromEntries([...variables, ['GIT_CONFIG_COUNT', String(count)]]);
}
function countOf(env) {
    const written = env['GIT_CONFIG_COUNT'] ?? '';
    if (!/^\d{0,6}$/.test(written))
        throw new GitConfigError('`GIT_CONFIG_COUNT` is not a number: git of this job does not work, and an earlier step has set it');
    return Number(written);
}

// EXTERNAL MODULE: ./lib/guard/git.js
var git = __webpack_require__(745);
;// CONCATENATED MODULE: ./lib/guard/access-files.js




const LOCAL_MS = 5000;
const FETCH_MS = 20_000;
/** Settings by which a repository reaches its server. */
const CONNECTION = String.raw `^(http|https|credential|url|ssh|protocol|core\.(sshcommand|askpass|gitproxy))\.?`;
/**
 * What ties a process to the repository it was started in: `git rev-parse --local-env-vars`, but for the configuration.
 */
const OF_REPOSITORY = [
    'GIT_DIR',
    'GIT_COMMON_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_NAMESPACE',
    'GIT_SHALLOW_FILE',
    'GIT_GRAFT_FILE',
    'GIT_CONFIG',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_NO_REPLACE_OBJECTS',
    'GIT_REPLACE_REF_BASE',
    'GIT_INTERNAL_SUPER_PREFIX',
    'GIT_QUARANTINE_PATH',
];
/** Fetches the policy and the grant into a repository of its own, so that nothing is left in the job's. */
function fetchAccess(instructions, env, temp) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, 'policy-'));
    try {
        return readInto(folder, instructions, ownRepositoryEnvironment(env));
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function readInto(folder, { policy, grant, emergency }, env) {
    const at = (args, timeoutMs = LOCAL_MS) => (0,git/* git */.$)(['-C', folder, ...args], { env, timeoutMs });
    for (const args of [
        ['init', '--quiet', '--bare', '--template=', '.'],
        ['config', 'remote.origin.url', policy.url],
    ]) {
        const prepared = at(args);
        if (!prepared.ok)
            return prepared;
    }
    // files come by need: the repository may be as large as it likes
    const fetched = at(['fetch', '--quiet', '--depth=1', '--no-tags', '--filter=blob:none', 'origin', 'HEAD'], FETCH_MS);
    if (!fetched.ok)
        return fetched;
    const head = at(['rev-parse', '--verify', 'FETCH_HEAD^{commit}']);
    if (!head.ok)
        return head;
    const commit = head.output.trim();
    const texts = new Map();
    for (const path of ['policy.yml', ...(emergency === undefined ? [`grants/${grant}.yml`] : [])]) {
        const listed = at(['ls-tree', commit, '--', `${policy.path}/${path}`]);
        if (!listed.ok)
            return listed;
        const [mode, , blob] = listed.output.split(/[ \t]/);
        if (blob === undefined || mode === undefined || !mode.startsWith('100'))
            continue;
        const text = at(['cat-file', 'blob', blob], FETCH_MS);
        if (!text.ok)
            return text;
        texts.set(path, text.output);
    }
    return { ok: true, commit, policy: texts.get('policy.yml'), grant: texts.get(`grants/${grant}.yml`) };
}
/** The environment of another repository that reaches its server as the job's own does. */
function ownRepositoryEnvironment(env) {
    // what stands in the repository's own files would be missing elsewhere; the rest is found from everywhere
    const listed = (0,git/* git */.$)(['config', '--show-scope', '--null', '--get-regexp', CONNECTION], { env, timeoutMs: LOCAL_MS });
    const parts = listed.ok ? listed.output.split('\0') : [];
    const entries = parts.flatMap((scope, index) => {
        if (index % 2 > 0 || !['local', 'worktree'].includes(scope))
            return [];
        const [key = '', ...value] = (parts[index + 1] ?? '').split('\n');
        return [[key, value.join('\n')]];
    });
    const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !OF_REPOSITORY.includes(name)));
    return { ...kept, ...appendEntries(kept, entries) };
}

;// CONCATENATED MODULE: ./lib/policy/tags.js
const NO_TAGS = { names: [], unread: [] };
const ROOT = 'grantgate';
const FREEZE = `${ROOT}/frozen`;
const REVOKED = `${ROOT}/revoked`;
const USED = (/* unused pure expression or super */ null && (`${ROOT}/used`));
/** Folder, below those of the revoked, of accounts that are revoked whatever they are called today. */
const ACCOUNTS = 'accounts';
/**
 * Last segment of a tag that revokes everything beside it: it can be set where a grant of the same holder is revoked
 * already. No grant can be called so.
 */
const ALL_SUFFIX = '_all';
/** Last segment of what stands for tags that were not read: no tag and no grant can be called so. */
const UNREAD_SUFFIX = ' unread';
/** Folders that have a meaning of their own. */
const KNOWN = new Set(['frozen', 'revoked', 'used', 'spent', 'break-glass']);
const TAGGED_KINDS = new Set(['users', 'teams', 'apps', 'people', ACCOUNTS, 'break-glass']);
const TAG_SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/** The number of an account of GitHub, or the hash of one at an identity provider. */
const ACCOUNT_SEGMENT = /^(?:[1-9]\d{0,15}|[0-9a-f]{64})$/;
function joinTags(all) {
    return {
        names: [...new Set(all.flatMap(({ names }) => names))],
        unread: [...new Set(all.flatMap(({ unread }) => unread))],
    };
}
/** People write names as they like; refs are compared by bytes. Folds ASCII only. */
function foldTag(name) {
    return name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/** Whether a name is the place, or below it, in any case. */
function isAtOrBelow(name, place) {
    const folded = foldTag(name);
    return folded === place || folded.startsWith(`${place}/`);
}
/**
 * The tags that freeze: at or below `grantgate/frozen`, and `grantgate` itself, which keeps any other from being set.
 */
function freezesIn({ names, unread }) {
    const set = names.filter((name) => foldTag(name) === ROOT || isAtOrBelow(name, FREEZE)).toSorted();
    return unread.some((place) => isAtOrBelow(place, FREEZE)) ? [...set, `${FREEZE}/${UNREAD_SUFFIX}`] : set;
}
/** What of the freezes stands: a reviewed entry under `lifted` names a tag exactly as it is written. */
function freezesInForce(freezes, lifted = []) {
    return freezes.filter((name) => !isAtOrBelow(name, FREEZE) || !lifted.includes(name));
}
/** What follows `grantgate/revoked/` in tags that revoke; empty for one that keeps every other from being set. */
function revocationsIn({ names, unread }) {
    const set = names.flatMap((name) => foldTag(name) === ROOT ? [''] : isAtOrBelow(name, REVOKED) ? [name.slice(REVOKED.length + 1)] : []);
    return [
        ...set,
        ...unread
            .filter((place) => isAtOrBelow(place, REVOKED))
            .map((place) => `${place.slice(REVOKED.length + 1)}/${UNREAD_SUFFIX}`),
    ];
}
const tagIndexes = new WeakMap();
/** Made once for each set: a person may hold a thousand grants. */
function tagIndex(revoked) {
    const known = tagIndexes.get(revoked);
    if (known?.size === revoked.size)
        return known.found;
    const found = new Map([...revoked].map((suffix) => [foldedKey(suffix), suffix]));
    tagIndexes.set(revoked, { size: revoked.size, found });
    return found;
}
/**
 * The first three segments, folded; what is below a grant means the grant, and a `.yml` was meant as the file of one.
 * Break-glass access has two, `break-glass/123`.
 */
function foldedKey(suffix) {
    const all = foldTag(suffix).split('/');
    const segments = all.slice(0, all[0] === 'break-glass' ? 2 : 3);
    const last = segments.at(-1) ?? '';
    const kept = last === ALL_SUFFIX || last === UNREAD_SUFFIX ? segments.slice(0, -1) : segments;
    return kept.join('/').replace(/\.yml$/, '');
}
/**
 * The revocation of a grant or of a holder's folder (`users/mona`): of itself, or of anything above it. `undefined`
 * when it stands.
 */
function findRevocation(revoked, id) {
    if (revoked.size === 0)
        return undefined;
    const index = tagIndex(revoked);
    const segments = foldTag(id).split('/');
    for (let length = Math.min(segments.length, 3); length >= 0; length -= 1) {
        const found = index.get(segments.slice(0, length).join('/'));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** What follows `grantgate/revoked/` in the tag that revokes an account of GitHub, by its number. */
function accountPlace(id) {
    return `${ACCOUNTS}/${id}`;
}
/** The same of an account at an identity provider: a hash has letters somewhere, a number of GitHub has none. */
const PROVIDER_ACCOUNT = /^accounts\/[0-9a-f]{64}(?:\/|$)/;
/**
 * Whether it takes the file of people to know who is revoked, by what follows `grantgate/revoked/` in tags: a person of
 * `people.yml` is, or an account at an identity provider, whoever that is.
 */
function revokesPeople(revoked) {
    return [...revoked].map(foldTag).some((suffix) => /^people(?:\/|$)/.test(suffix) || PROVIDER_ACCOUNT.test(suffix));
}
/** Tags where those of some accounts were looked for by name, so that those that were not read do not matter. */
function withAccountsRead(seen) {
    return { ...seen, unread: seen.unread.filter((place) => place !== `${REVOKED}/${ACCOUNTS}`) };
}
/** A revocation or a freeze in words: the tag, or that there are more than can be read. */
function describeTag(name) {
    const place = unreadPlace(name);
    return place === undefined ? `the tag ${name}` : `more tags below ${place} than can be read`;
}
/** What a freeze is: a tag, or more of them than can be read. */
function freezeBy(name) {
    const place = unreadPlace(name);
    if (place !== undefined)
        return { kind: 'unread', place };
    return { kind: isAtOrBelow(name, FREEZE) ? 'tag' : 'in-the-way', tag: name };
}
/** What revokes, by what follows `grantgate/revoked/`. */
function revocationBy(suffix) {
    const place = unreadPlace(suffix);
    return place === undefined ? { kind: 'tag', place: suffix } : { kind: 'unread', place };
}
function unreadPlace(name) {
    return name.endsWith(`/${UNREAD_SUFFIX}`) ? name.slice(0, -UNREAD_SUFFIX.length - 1) : undefined;
}
/** The tag of a revocation as {@link revocationsIn} gives it. */
function revocationTag(suffix) {
    return suffix === '' ? REVOKED : `${REVOKED}/${suffix}`;
}
/**
 * Why the uses of a grant cannot be counted: something stands where their tags are to be. `undefined` when they can.
 */
function blockedUses({ names }, id) {
    const place = `${USED}/${id}/`;
    return names.find((name) => place.startsWith(`${name}/`) || (name.startsWith(place) && !/^[1-9]\d{0,3}$/.test(name.slice(place.length))));
}
/** Names below `grantgate/` that mean nothing: somebody meant something by them. */
function strayTags({ names }) {
    return names.filter(isStray).toSorted();
}
function isStray(name) {
    const [root = '', folder, ...rest] = foldTag(name).split('/');
    if (root !== ROOT || folder === undefined)
        return false;
    if (!KNOWN.has(folder))
        return true;
    // what is counted and what is spent is found by its exact name only
    if (folder !== 'frozen' && folder !== 'revoked')
        return name.split('/')[1] !== folder || name.split('/')[0] !== ROOT;
    return folder === 'revoked' && !meansRevocation(rest);
}
/** Whether what follows `grantgate/revoked/` in a tag, or stands for that in an evidence file, revokes something. */
function isRevocation(suffix) {
    const [kind = '', ...rest] = foldTag(suffix).split('/');
    return !rest.includes('') && meansRevocation([kind, ...rest]);
}
function meansRevocation([kind, holder]) {
    if (kind === undefined || kind === ALL_SUFFIX)
        return true;
    const name = kind === ACCOUNTS ? ACCOUNT_SEGMENT : TAG_SEGMENT;
    return TAGGED_KINDS.has(kind) && (holder === undefined || holder === ALL_SUFFIX || name.test(holder));
}

// EXTERNAL MODULE: ./lib/guard/grant-state.js
var grant_state = __webpack_require__(531);
;// CONCATENATED MODULE: ./lib/guard/look.js




const LOOK_MS = 5000;
const TAG_REFS = 'refs/tags/';
/** What is listed of the tags; `*` crosses slashes here. Those that count uses are many and left out. */
const BRAKES = [ROOT, FREEZE, `${FREEZE}/*`, REVOKED, `${REVOKED}/*`].map((name) => `${TAG_REFS}${inAnyCase(name)}`);
/**
 * Looks again how the grant stands, with git and whatever credentials the job has: the tags that freeze and revoke,
 * and, when the default branch moved on, the files themselves. `temp` is a folder for what has to be fetched.
 */
async function lookAgain(instructions, state, now, env, temp) {
    const listed = (0,git/* git */.$)(['ls-remote', '--', instructions.policy.url, 'HEAD', ...BRAKES], { env, timeoutMs: LOOK_MS });
    if (!listed.ok)
        return listed;
    const refs = parseRefs(listed.output);
    const { ended: before, ...lasting } = { ...state, at: now };
    const known = before?.by === 'commit' ? { ...lasting, ended: before } : lasting;
    const seen = { names: tagsIn(refs), unread: [] };
    if (instructions.emergency?.isFreezePassedOver !== true &&
        freezesInForce(freezesIn(seen), instructions.lifted).length > 0)
        return {
            ok: true,
            state: (0,grant_state/* endedState */.q_)(known, 'tag', 'all access is frozen at the moment', 'wait until the freeze is over, and then run the workflow again'),
        };
    const tag = revokingTagSeen(instructions, seen);
    if (tag !== undefined)
        return { ok: true, state: (0,grant_state/* endedState */.q_)(known, 'tag', `the grant was revoked by ${describeTag(revocationTag(tag))}`) };
    const head = refs.get('HEAD');
    if (head === undefined)
        return { ok: true, state: (0,grant_state/* endedState */.q_)(known, 'commit', 'the policy is gone from its repository') };
    if (head === state.head)
        return { ok: true, state: known };
    // YAML is loaded only when there is something new to read
    const { checkFiles } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(826)]).then(__webpack_require__.bind(__webpack_require__, 826));
    const read = fetchAccess(instructions, env, temp);
    return read.ok ? { ok: true, state: checkFiles(instructions, { ...lasting, head: read.commit }, read) } : read;
}
function inAnyCase(name) {
    return name.replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}
/** Names of tags; what an annotated one points to is listed beside it as `^{}`. */
function tagsIn(refs) {
    return [...refs.keys()].flatMap((name) => name.startsWith(TAG_REFS) && !name.endsWith('^{}') ? [name.slice(TAG_REFS.length)] : []);
}
function revokingTagSeen({ grant, people = [] }, seen) {
    const revoked = new Set(revocationsIn(seen));
    return [grant, ...people].map((id) => findRevocation(revoked, id)).find((found) => found !== undefined);
}
/** `<oid> TAB <ref>` by line; a pattern matches the end of a ref, so names are compared whole. */
function parseRefs(output) {
    return new Map(output.split('\n').flatMap((line) => {
        const [oid = '', name] = line.split('\t');
        return name === undefined ? [] : [[name, oid]];
    }));
}


/***/ })

};

export const id = 3003;
export const ids = [3003];
export const modules = {

/***/ 10599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fetchRepositoryAbout)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87781);

/** Source: REST, "Get a repository". @throws FactError when the token is not shown it */
async function fetchRepositoryAbout(api, repository) {
    const found = new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(await api.get(`/repos/${repository}`, 'metadata: read'), '');
    return {
        name: found.text('full_name'),
        id: found.number('id'),
        ownerId: found.object('owner').number('id'),
        defaultBranch: found.text('default_branch'),
        isPrivate: found.flag('private'),
        hasIssues: found.flag('has_issues'),
    };
}


/***/ }),

/***/ 43003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  delegate: () => (/* binding */ delegate)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __webpack_require__(92031);
;// CONCATENATED MODULE: ./lib/delegation/verify/key-set.js

/** The keys of a tool or a provider could not be had: whether its token is good cannot be told. */
class KeySetError extends gate_error/* GateError */.u {
    name = 'KeySetError';
}
/** Longest document, in bytes. */
const MAX_DOCUMENT_BYTES = 64 * 1024;
const MAX_SET_KEYS = 100;
/** OpenID Connect Discovery 1.0, 4. */
const DISCOVERY = '/.well-known/openid-configuration';
/**
 * The public keys of an entry: those that are written in it, those at its address, or those that its issuer's own
 * discovery document points to.
 *
 * INVARIANT: every address is the reviewed policy's, or of the same origin as the issuer there. Nothing in a token is
 * an address.
 * @throws KeySetError when they cannot be had
 */
async function keysOfEntry(entry, fetch) {
    if (entry.kind === 'signed' && entry.keys !== undefined)
        return entry.keys;
    const { address, document } = entry.jwks === undefined
        ? await discovered(entry.issuer, entry.name, fetch)
        : { address: entry.jwks, document: fetchKeySet(entry.jwks, entry.name, fetch) };
    const { keys } = await document;
    if (!Array.isArray(keys) || keys.length > MAX_SET_KEYS)
        throw new KeySetError(`the keys of \`${entry.name}\` could not be read: ${address} is not a set of keys (JWKS)`);
    // what a key is, is looked at before it is used
    return keys.filter((key) => typeof key === 'object' && key !== null && !Array.isArray(key));
}
async function fetchKeySet(address, name, fetch) {
    return await fetchDocument(address, `the keys of \`${name}\``, fetch);
}
/**
 * The keys of an issuer, at the address that its own discovery document names. They are asked for beside that document
 * where such issuers have them, which saves the wait for the second answer wherever the guess is right.
 *
 * INVARIANT: what is at a guessed address counts only where the discovery document names just that address.
 */
async function discovered(issuer, name, fetch) {
    const guess = usualKeySetAddress(issuer);
    const guessed = fetchKeySet(guess, name, fetch);
    // a guess may be wrong
    guessed.catch(() => undefined);
    const address = await discoveredAddress(issuer, name, fetch);
    return { address, document: address === guess ? guessed : fetchKeySet(address, name, fetch) };
}
/**
 * Where issuers of a kind have their keys, at their own origin. Sources: Microsoft identity platform, "OpenID Connect
 * on the Microsoft identity platform"; Okta, "OpenID Connect & OAuth 2.0 API"; Keycloak, "Securing applications and
 * services with OpenID Connect"; Auth0, "JSON Web Key Sets".
 */
function usualKeySetAddress(issuer) {
    const base = issuer.replace(/\/$/, '');
    if (base.endsWith('/v2.0'))
        return base.replace(/\/v2\.0$/, '/discovery/v2.0/keys');
    if (/\/oauth2\/[^/]+$/.test(base))
        return `${base}/v1/keys`;
    if (/\/realms\/[^/]+$/.test(base))
        return `${base}/protocol/openid-connect/certs`;
    return `${base}/.well-known/jwks.json`;
}
/** Where the keys of an issuer are, by its own word. */
async function discoveredAddress(issuer, name, fetch) {
    const found = await fetchDocument(`${issuer.replace(/\/$/, '')}${DISCOVERY}`, `the issuer of \`${name}\``, fetch);
    const { issuer: own, jwks_uri: address } = found;
    if (own !== issuer)
        throw new KeySetError(`the discovery document of \`${name}\` is of another issuer`, {
            hint: 'the `issuer` in the policy is to be the one that the document names, letter by letter',
        });
    if (typeof address !== 'string' || !isSameOrigin(address, issuer))
        throw new KeySetError(`the keys of \`${name}\` are not at the origin of its issuer`, {
            hint: 'give their address as `jwks` in the policy, where it is reviewed',
        });
    return address;
}
function isSameOrigin(address, issuer) {
    try {
        return new URL(address).protocol === 'https:' && new URL(address).origin === new URL(issuer).origin;
    }
    catch {
        return false;
    }
}
async function fetchDocument(url, what, fetch) {
    const answer = await fetch(url).catch((error) => {
        throw new KeySetError(`${what} could not be fetched: ${error instanceof Error ? error.message : String(error)}`, {
            hint: 'start the run again later',
            cause: error,
        });
    });
    if (answer.status !== 200)
        throw new KeySetError(`${what} could not be fetched: the server answered ${answer.status}`, {
            hint: answer.status >= 300 && answer.status < 400
                ? 'no redirect is followed: give the address that it leads to'
                : 'start the run again later',
        });
    const value = answer.body.length > MAX_DOCUMENT_BYTES ? undefined : jsonObject(answer.body);
    if (value === undefined)
        throw new KeySetError(`${what} could not be read: it is not JSON of at most 64 KiB`);
    return value;
}
function jsonObject(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/delegation/verify/once.js

/**
 * What a token is spent as, hexadecimal: the hash of its issuer and its own name, `jti`, or `uti` of Entra. A token
 * without a name is its own: what was signed, since a signature can be written in another way that is good as well.
 */
function spentName({ signed, payload }) {
    const { iss, jti, uti } = payload;
    const name = [jti, uti].find((one) => typeof one === 'string' && one !== '');
    const text = typeof iss === 'string' && typeof name === 'string' ? `${iss}|${name}` : signed;
    return (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex');
}

// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(98799);
// EXTERNAL MODULE: ./lib/delegation/verify/bound.js
var bound = __webpack_require__(88122);
// EXTERNAL MODULE: ./lib/delegation/verify/claim.js
var claim = __webpack_require__(13014);
// EXTERNAL MODULE: ./lib/delegation/verify/signature.js
var signature = __webpack_require__(43300);
// EXTERNAL MODULE: ./lib/delegation/verify/times.js + 1 modules
var times = __webpack_require__(15090);
;// CONCATENATED MODULE: ./lib/delegation/verify/comment.js






/** How long GitHub's token of the comment's run is taken, from `iat` on, in seconds. */
const COMMENT_AGE_SECONDS = 300;
/** The audience of the token that a comment's run gets for one dispatch: nothing else can be started with it. */
function commentAudience(request) {
    const text = (0,canonicalize/* default */.A)(request) ?? '';
    return `grantgate:${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64url')}`;
}
/**
 * Verifies GitHub's token of the run that a comment started: of the workflow that the entry names, at the default
 * branch of this repository, for just what was sent. The person is who wrote the comment.
 */
async function verifyComment(token, entry, place, sent) {
    const { payload } = token;
    const rules = { types: [undefined, 'jwt'], algorithms: ['RS256'], refusesKeys: false };
    const fault = (0,signature/* headerFault */.kt)(token, rules) ??
        (await (0,signature/* signatureFault */.jY)(token, place.keys, ['RS256'])) ??
        originFault(payload, entry, place, sent) ??
        (0,times/* timeFault */.a)(payload, sent, { age: COMMENT_AGE_SECONDS });
    if (fault !== undefined)
        return { ok: false, fault };
    const possible = (0,bound/* possibleRequests */.sR)(sent, []);
    if (!possible.ok)
        return possible;
    if (!possible.requests.some((request) => commentAudience(request) === payload['aud']))
        return { ok: false, fault: { kind: 'bound', what: 'inputs' } };
    const person = writerIn(payload);
    return person === undefined
        ? { ok: false, fault: (0,claim/* claimFault */.b3)('actor_id', 'the number of an account', payload['actor_id']) }
        : { ok: true, person };
}
/** Who wrote the comment: the actor of its run. */
function writerIn({ actor_id: id, actor: login }) {
    return typeof id === 'string' && /^[1-9]\d{0,18}$/.test(id) && typeof login === 'string' && login !== ''
        ? { kind: 'account', id, login }
        : undefined;
}
/** What is wrong with where the token comes from. */
function originFault(payload, { workflow }, { issuers, repository, defaultBranch }, { repositoryId }) {
    const expected = {
        iss: issuers,
        repository_id: [repositoryId],
        repository: [repository],
        // anything else that a person writes or presses would be taken for the comment
        event_name: ['issue_comment'],
        // a re-run keeps who wrote the comment, whoever pressed the button
        run_attempt: ['1'],
        // the run is of that workflow, and so is its job: not of another that calls it, nor of one that it calls
        workflow_ref: [`${repository}/${workflow}@refs/heads/${defaultBranch}`],
        job_workflow_ref: [`${repository}/${workflow}@refs/heads/${defaultBranch}`],
        ref: [`refs/heads/${defaultBranch}`],
    };
    for (const [name, values] of Object.entries(expected)) {
        const value = payload[name];
        if (typeof value !== 'string' || !values.includes(value))
            return (0,claim/* claimFault */.b3)(name, values.join(' or '), value);
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/delegation/verify/idp.js
var idp = __webpack_require__(19229);
// EXTERNAL MODULE: ./lib/delegation/verify/signed.js
var signed = __webpack_require__(35916);
// EXTERNAL MODULE: ./lib/delegation/verify/token.js + 1 modules
var token = __webpack_require__(47823);
;// CONCATENATED MODULE: ./lib/delegation/verify/verify.js






/**
 * The entry by which a token is verified: of those of the account that sent the dispatch, the one with the token's
 * issuer. Nothing of the token is believed by that. `entries` are those of that account alone.
 */
function selectEntry(text, entries, issuers) {
    if (entries.length === 0)
        return { ok: false, outcome: { kind: 'invalid', fault: { kind: 'sender' } } };
    const read = (0,token/* readToken */.A)(text);
    const name = entries.length === 1 ? entries[0]?.name : undefined;
    const named = name === undefined ? {} : { entry: name };
    if (!read.ok)
        return { ok: false, outcome: { kind: 'invalid', ...named, fault: read.fault } };
    const { iss } = read.token.payload;
    const entry = entries.find((one) => one.kind === 'github' ? typeof iss === 'string' && issuers.includes(iss) : one.issuer === iss);
    if (entry !== undefined)
        return { ok: true, token: read.token, entry };
    const expected = entries.flatMap((one) => (one.kind === 'github' ? issuers : [one.issuer]));
    const fault = { kind: 'issuer', expected, ...(iss === undefined ? {} : { found: (0,signature/* shownClaim */.ge)(iss) }) };
    return { ok: false, outcome: { kind: 'invalid', ...named, fault } };
}
/**
 * Verifies the token of a dispatch by an entry.
 * @throws KeySetError when the keys could not be fetched; whatever `means` throws
 */
async function verifyDelegation({ token, entry }, sent, means) {
    const verdict = await verdictOn(token, entry, sent, means);
    if (!verdict.ok)
        return { outcome: { kind: 'invalid', entry: entry.name, fault: verdict.fault } };
    const unlisted = entry.kind === 'idp' ? (0,idp/* unlistedInputs */.O9)(entry, sent) : [];
    if (unlisted.length > 0)
        return { outcome: { kind: 'out-of-scope', entry: entry.name, inputs: unlisted } };
    return { outcome: { kind: 'named', entry: entry.name, person: verdict.person }, spent: spentName(token) };
}
/**
 * Whom a token names, as long as nothing of it is verified: good for looking up what she may have meanwhile, never for
 * believing it. The verdict names the same person or nobody.
 */
function namedUnverified({ token, entry }) {
    const { payload } = token;
    switch (entry.kind) {
        case 'github':
            return writerIn(payload);
        case 'signed':
            return (0,signed/* personIn */.Bd)(payload['sub']);
        case 'idp':
            return (0,idp/* identityIn */.K2)(payload, entry);
    }
}
async function verdictOn(token, entry, sent, means) {
    switch (entry.kind) {
        case 'github':
            return await verifyComment(token, entry, await means.comment(), sent);
        case 'signed':
            return await (0,signed/* verifySigned */.ML)(token, entry, await means.keysOf(entry), sent);
        case 'idp':
            return await (0,idp/* verifyIdp */.Lc)(token, entry, await means.keysOf(entry), sent);
    }
}

// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/github/person-files.js
var person_files = __webpack_require__(91324);
// EXTERNAL MODULE: ./lib/github/repository-about.js
var repository_about = __webpack_require__(10599);
// EXTERNAL MODULE: ./lib/policy/account.js
var account = __webpack_require__(35533);
// EXTERNAL MODULE: ./lib/policy/delegation/entry.js + 1 modules
var entry = __webpack_require__(14619);
// EXTERNAL MODULE: ./lib/policy/delegation/principal-run.js
var principal_run = __webpack_require__(12095);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
// EXTERNAL MODULE: ./lib/policy/principal.js
var principal = __webpack_require__(40016);
// EXTERNAL MODULE: ./lib/session/people-file.js + 1 modules
var people_file = __webpack_require__(9903);
// EXTERNAL MODULE: ./lib/session/delegation/person-account.js
var person_account = __webpack_require__(39544);
// EXTERNAL MODULE: ./lib/github/source-files.js
var source_files = __webpack_require__(63388);
// EXTERNAL MODULE: ./lib/policy/workflow-file.js
var workflow_file = __webpack_require__(84020);
// EXTERNAL MODULE: ./lib/workflow/file/read-workflow.js + 2 modules
var read_workflow = __webpack_require__(76792);
;// CONCATENATED MODULE: ./lib/session/delegation/sent-dispatch.js



/** What was sent, with what GitHub says of the run. @throws FactError when that cannot be read */
async function sentDispatch(given, session, { files, date }, run) {
    const { createdAt = Number.NaN } = await session.pending.attempt;
    const { server, isRenewal } = session.facts;
    const path = (0,workflow_file/* workflowFile */.E)(run.workflow_ref).split('/').slice(2).join('/');
    const declared = await offeredInputs(path, session, files.source, run);
    return {
        ...given,
        workflow: path,
        ref: run.ref,
        repository: `${server.url}/${run.repository}`,
        repositoryId: run.repository_id,
        ...(declared === undefined ? {} : { declared }),
        createdAt,
        // a job may last for hours after its gate has let it in
        now: isRenewal ? createdAt : date,
        attempt: Number(run.run_attempt),
    };
}
/**
 * The inputs that the running workflow's file declares; `undefined` where it cannot be read.
 *
 * INVARIANT: the file and the commit are those that the verified token names.
 */
async function offeredInputs(path, { facts, transport }, source, run) {
    const commit = run.workflow_sha ?? run.sha;
    const came = facts.workflow?.path === path && facts.workflow.commit === commit ? source : undefined;
    const text = came ?? (await (0,source_files/* fetchSources */.dh)(transport.api, [{ repository: run.repository, commit, path }]))[0];
    if (text === undefined)
        return undefined;
    try {
        return new Map((0,read_workflow/* readWorkflow */.S)(text, path).dispatchInputs.map(({ name, type, options, default: usual }) => [
            name,
            { type, options, ...(usual === undefined ? {} : { default: usual.text }) },
        ]));
    }
    catch {
        // what cannot be read declares nothing: then nothing is taken for a default, and nothing is bounded
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/github/spent-tag.js
var spent_tag = __webpack_require__(64190);
// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(76317);
;// CONCATENATED MODULE: ./lib/session/delegation/spent-ahead.js


/**
 * Asks whether a token is spent already, and writes what its tag will say: then creating the tag costs one request, and
 * another job of the run that spent it none. `name` is the token's, of which nothing is believed yet. `undefined` where
 * nothing is going to be spent: of an audit, and of a job that asks again.
 */
function askSpent({ facts, transport }, { repository, commit }, run, name) {
    const { inputs, isRenewal, server } = facts;
    if (isRenewal || inputs.mode === 'audit')
        return undefined;
    const to = { server, token: inputs.token, send: transport.send, repository };
    const tag = { tag: `${tags/* ROOT */.Dl}/spent/${name}`, spender: `run ${run.run_id} of ${run.repository_id}`, commit };
    const before = (0,spent_tag/* fetchSpender */.al)(transport.api, repository, tag.tag);
    const written = (0,spent_tag/* writeSpentTag */.yI)(to, tag);
    // heard by whoever spends
    for (const asked of [before, written])
        asked.catch(() => undefined);
    return { to, tag, before, written };
}

;// CONCATENATED MODULE: ./lib/session/delegation/delegate.js
















/**
 * Begins to verify whom a dispatch names, and reads what she may have meanwhile. Only entries of the account that the
 * verified token of the job names as the actor are looked at.
 *
 * INVARIANT: the run that `confirm` gives is the person's only when the token is good, and names just her whose grants
 * were read.
 * @throws FactError when something could not be read
 */
async function delegate(given, session, sources, run, issuers) {
    const entries = sources.policy?.ok === true ? (sources.policy.value.delegation ?? []) : [];
    const actor = (0,principal/* actorOf */.dn)(run);
    const own = (0,entry/* entriesFor */.aB)(entries, { id: run.actor_id, login: run.actor, isApp: (0,account/* isApp */.YB)(actor) });
    const selected = selectEntry(given.token, own, issuers);
    if (!selected.ok)
        return refusedAtOnce((0,principal_run/* principalRun */.mz)(run, selected.outcome, undefined, undefined));
    const verifying = askVerified(selected, given, session, sources, run, issuers);
    // heard by whoever confirms
    verifying.catch(() => undefined);
    const named = namedUnverified(selected);
    const { policyPath } = session.facts.inputs;
    const people = (0,people_file/* peopleOfPolicy */.d)(sources.files.people, policyPath);
    const listed = named === undefined ? undefined : (0,principal_run/* knownPerson */.fj)(named, people);
    const ahead = listed?.ok === true ? askSpent(session, sources.files, run, spentName(selected.token)) : undefined;
    const { person, login } = await (0,person_account/* withAccount */.U)(listed, session);
    const outcome = named === undefined ? undefined : { kind: 'named', entry: selected.entry.name, person: named };
    const guess = outcome === undefined ? run : (0,principal_run/* principalRun */.mz)(run, outcome, person, login);
    const isKnown = guess.delegation?.person !== undefined;
    const { api } = session.transport;
    const files = isKnown ? await (0,person_files/* fetchPersonFiles */.rZ)(api, sources.files, policyPath, (0,principal/* holdersOf */.pW)(guess)) : undefined;
    return {
        guess,
        files,
        confirm: async (learnt) => {
            const { outcome: verified } = await verifying;
            if (verified.kind !== 'named')
                return (0,principal_run/* principalRun */.mz)(run, verified, undefined, undefined);
            if (!(0,external_node_util_.isDeepStrictEqual)(verified, outcome))
                throw new fact_error/* FactError */.n('the token names somebody else than was looked up', 'start the run again');
            return learnt;
        },
        spent: async () => (await verifying).spent,
        ahead,
    };
}
function refusedAtOnce(guess) {
    return {
        guess,
        files: undefined,
        confirm: async () => await Promise.resolve(guess),
        spent: async () => await Promise.resolve(undefined),
        ahead: undefined,
    };
}
/** @throws FactError when the keys cannot be had */
async function askVerified(selected, given, session, sources, run, issuers) {
    const { entry } = selected;
    // not made again: a server that hangs is not waited for twice
    const { send } = session.transport.client;
    const fetch = async (url) => await send({ method: 'GET', url, headers: { accept: 'application/json' } });
    try {
        // both at once: the keys may be at another server
        const keys = entry.kind === 'github' ? undefined : keysOfEntry(entry, fetch);
        keys?.catch(() => undefined);
        return await verifyDelegation(selected, await sentDispatch(given, session, sources, run), {
            keysOf: async () => (await keys) ?? [],
            comment: async () => ({
                issuers,
                keys: (await session.pending.keys).keys,
                repository: run.repository,
                defaultBranch: await defaultBranchOfRun(session, sources, run),
            }),
        });
    }
    catch (error) {
        if (!(error instanceof KeySetError))
            throw error;
        throw new fact_error/* FactError */.n(error.message, error.hint, { cause: error });
    }
}
/** The default branch of the repository of the run, by GitHub's own word. */
async function defaultBranchOfRun({ transport }, { files }, run) {
    return (0,fold/* isSameName */.yS)(files.repository, run.repository)
        ? files.branch
        : (await (0,repository_about/* fetchRepositoryAbout */.m)(transport.api, run.repository)).defaultBranch;
}


/***/ }),

/***/ 76792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readActionFile),
  S: () => (/* binding */ readWorkflow)
});

// EXTERNAL MODULE: ./lib/workflow/caseless.js
var caseless = __webpack_require__(13976);
// EXTERNAL MODULE: ./lib/workflow/file/fields.js
var fields = __webpack_require__(52347);
// EXTERNAL MODULE: ./lib/workflow/file/tree.js + 1 modules
var tree = __webpack_require__(74226);
;// CONCATENATED MODULE: ./lib/workflow/file/known-keys.js



/**
 * Keys that GitHub takes at one place, as it writes them: it compares them with their case. Source:
 * actions/languageservices, workflow-v1.0.json, action-v1.0.json.
 */
const KNOWN_KEYS = {
    workflow: ['on', 'name', 'description', 'run-name', 'defaults', 'env', 'permissions', 'concurrency', 'jobs'],
    job: [
        'needs',
        'if',
        'strategy',
        'name',
        'runs-on',
        'timeout-minutes',
        'cancel-timeout-minutes',
        'continue-on-error',
        'container',
        'services',
        'env',
        'environment',
        'permissions',
        'concurrency',
        'outputs',
        'defaults',
        'steps',
        'snapshot',
    ],
    'job that calls a workflow': [
        'name',
        'uses',
        'with',
        'secrets',
        'needs',
        'if',
        'permissions',
        'concurrency',
        'strategy',
    ],
    strategy: ['fail-fast', 'max-parallel', 'matrix'],
    environment: ['name', 'url', 'deployment'],
    defaults: ['run'],
    'defaults.run': ['shell', 'working-directory'],
    'runs-on': ['group', 'labels'],
    step: [
        'name',
        'id',
        'if',
        'timeout-minutes',
        'run',
        'continue-on-error',
        'env',
        'working-directory',
        'shell',
        'background',
        'uses',
        'with',
        'wait',
        'wait-all',
        'cancel',
        'parallel',
    ],
    'composite action': ['using', 'steps'],
};
/** What makes a step one. */
const STEP_KINDS = ['run', 'uses', 'wait', 'wait-all', 'cancel', 'parallel'];
/**
 * Checks that a mapping has no key but those that are read: GitHub refuses any other one, or does with it what is not
 * known here.
 * @throws TreeError naming the first one
 */
function checkKeys(node, what) {
    const known = KNOWN_KEYS[what];
    for (const { key, keyPlace } of (0,fields/* nodeEntries */.pB)(node)) {
        if (known.includes(key))
            continue;
        const near = known.find((one) => one === (0,caseless/* caseless */.c)(key));
        throw new tree/* TreeError */.jh(near === undefined
            ? `\`${key}\` is not a known key of a ${what}`
            : `\`${key}\` is not a key of a ${what}, \`${near}\` is: GitHub tells them apart`, keyPlace);
    }
}
/**
 * Checks that a step is of one kind: GitHub refuses one that is none or two.
 * @throws TreeError
 */
function checkStep(node) {
    checkKeys(node, 'step');
    const kinds = (0,fields/* nodeEntries */.pB)(node).filter(({ key }) => STEP_KINDS.includes(key));
    const [, second] = kinds;
    if (kinds.length === 0)
        throw new tree/* TreeError */.jh('a step needs `run` or `uses`', node.place);
    if (second !== undefined)
        throw new tree/* TreeError */.jh(`a step has either \`${kinds[0]?.key}\` or \`${second.key}\``, second.keyPlace);
}

// EXTERNAL MODULE: ./lib/workflow/file/core-schema.js
var core_schema = __webpack_require__(33957);
;// CONCATENATED MODULE: ./lib/workflow/file/read-step.js





/**
 * The steps of a job or of a composite action. Steps of a `parallel:` group stand for themselves, as background steps.
 * @throws TreeError when `steps` is not a list of steps as GitHub knows them
 */
function readSteps(node) {
    if (node === undefined || (node.kind === 'scalar' && node.absent))
        return [];
    if (node.kind !== 'sequence')
        throw new tree/* TreeError */.jh('`steps` is not a list', node.place);
    return node.items.flatMap((item) => readItem(item, false));
}
function readItem(node, inGroup) {
    if (node.kind !== 'mapping')
        throw new tree/* TreeError */.jh('a step is not a mapping', node.place);
    checkStep(node);
    const group = (0,fields/* childNode */.JY)(node, 'parallel');
    if (group === undefined)
        return [readStep(node, inGroup)];
    if (group.kind !== 'sequence')
        throw new tree/* TreeError */.jh('`parallel` is not a list', group.place);
    return group.items.flatMap((item) => readItem(item, true));
}
function readStep(node, inGroup) {
    return {
        id: (0,fields/* fixedAt */.ue)(node, 'id')?.text,
        name: (0,fields/* scalarAt */.C_)(node, 'name'),
        condition: (0,fields/* scalarAt */.C_)(node, 'if'),
        uses: (0,fields/* fixedAt */.ue)(node, 'uses'),
        run: stepRun(node),
        shell: (0,fields/* scalarAt */.C_)(node, 'shell'),
        folder: (0,fields/* scalarAt */.C_)(node, 'working-directory'),
        inputs: inputsAt(node),
        inputsExpression: (0,fields/* expressionAt */.ur)(node, 'with'),
        env: (0,fields/* scalarsAt */.xj)(node, 'env'),
        envExpression: (0,fields/* expressionAt */.ur)(node, 'env'),
        continueOnError: (0,fields/* scalarAt */.C_)(node, 'continue-on-error'),
        // an expression may turn out to be true
        background: inGroup || ((0,fields/* scalarAt */.C_)(node, 'background')?.text ?? 'false') !== 'false',
        waits: waitsOf(node),
        place: (0,fields/* nodeEntries */.pB)(node)[0]?.keyPlace ?? node.place,
    };
}
/** `run:` with nothing after it is an empty script, and still no step that uses something. */
function stepRun(node) {
    const run = (0,fields/* scalarAt */.C_)(node, 'run');
    const written = (0,fields/* childNode */.JY)(node, 'run');
    return run ?? (written?.kind === 'scalar' ? { ...written, text: '' } : undefined);
}
/** What is given in `with:`, by names that GitHub compares without case. */
function inputsAt(node) {
    return new Map([...(0,fields/* scalarsAt */.xj)(node, 'with')].map(([name, value]) => [(0,caseless/* caseless */.c)(name), value]));
}
function waitsOf(node) {
    const all = (0,fields/* childNode */.JY)(node, 'wait-all');
    // whether an expression comes to true is not known
    const isAll = all?.kind === 'scalar' && !(0,fields/* isExpression */.BH)(all) && (0,core_schema/* plainData */.lZ)(all) !== false;
    return isAll ? 'all' : (0,fields/* fixedTextsAt */.cS)(node, 'wait').map(caseless/* caseless */.c);
}

;// CONCATENATED MODULE: ./lib/workflow/file/read-workflow.js





/**
 * Reads a workflow file.
 * @throws TreeError naming the place, when it is not a workflow
 */
function readWorkflow(source, file) {
    const root = (0,tree/* readTree */.Zc)(source, file);
    if (root.kind !== 'mapping')
        throw new tree/* TreeError */.jh('a workflow is a mapping', root.place);
    const jobs = (0,fields/* childNode */.JY)(root, 'jobs');
    if (jobs?.kind !== 'mapping')
        throw new tree/* TreeError */.jh('the workflow has no `jobs`', jobs?.place ?? root.place);
    checkKeys(root, 'workflow');
    // `on` is `true` to a reader of YAML 1.1; here a key is text
    const triggers = (0,fields/* childNode */.JY)(root, 'on');
    const read = jobs.entries.map(readJob);
    checkNeeds(read);
    return {
        file,
        events: triggers?.kind === 'mapping' ? triggers.entries.map((entry) => entry.key) : (0,fields/* textsOf */.CB)(triggers),
        dispatchInputs: declaredInputs((0,fields/* childNode */.JY)((0,fields/* childNode */.JY)(triggers, 'workflow_dispatch'), 'inputs')),
        callInputs: declaredInputs((0,fields/* childNode */.JY)((0,fields/* childNode */.JY)(triggers, 'workflow_call'), 'inputs')),
        callOutputs: outputValues((0,fields/* childNode */.JY)((0,fields/* childNode */.JY)(triggers, 'workflow_call'), 'outputs')),
        permissions: (0,fields/* childNode */.JY)(root, 'permissions'),
        env: (0,fields/* scalarsAt */.xj)(root, 'env'),
        envExpression: (0,fields/* expressionAt */.ur)(root, 'env'),
        defaults: defaultsOf(root),
        jobs: new Map(read.map((job) => [(0,caseless/* caseless */.c)(job.id), job])),
    };
}
/** GitHub refuses a workflow with a job that needs one which is not there. */
function checkNeeds(jobs) {
    const names = new Set(jobs.map(({ id }) => (0,caseless/* caseless */.c)(id)));
    for (const { needs, place, id } of jobs) {
        const missing = needs.find((need) => !names.has(need));
        if (missing !== undefined)
            throw new tree/* TreeError */.jh(`the job \`${id}\` needs \`${missing}\`, which is not a job of this workflow`, place);
    }
}
function readJob({ key, keyPlace, value }) {
    if (value.kind !== 'mapping')
        throw new tree/* TreeError */.jh(`the job \`${key}\` is not a mapping`, value.place);
    if (key.includes('${{'))
        throw new tree/* TreeError */.jh('the id of a job takes no expression', keyPlace);
    const uses = (0,fields/* fixedAt */.ue)(value, 'uses');
    checkKeys(value, uses === undefined ? 'job' : 'job that calls a workflow');
    return {
        id: key,
        place: keyPlace,
        needs: (0,fields/* fixedTextsAt */.cS)(value, 'needs').map(caseless/* caseless */.c),
        condition: (0,fields/* scalarAt */.C_)(value, 'if'),
        uses,
        inputs: inputsAt(value),
        inputsExpression: (0,fields/* expressionAt */.ur)(value, 'with'),
        secrets: (0,fields/* childNode */.JY)(value, 'secrets'),
        environment: jobEnvironment(value),
        permissions: (0,fields/* childNode */.JY)(value, 'permissions'),
        env: (0,fields/* scalarsAt */.xj)(value, 'env'),
        envExpression: (0,fields/* expressionAt */.ur)(value, 'env'),
        defaults: defaultsOf(value),
        container: (0,fields/* childNode */.JY)(value, 'container'),
        services: (0,fields/* childNode */.JY)(value, 'services'),
        matrix: matrixOf(value),
        runsOn: labelsNode(value),
        continueOnError: (0,fields/* scalarAt */.C_)(value, 'continue-on-error'),
        outputs: (0,fields/* scalarsAt */.xj)(value, 'outputs'),
        steps: readSteps((0,fields/* childNode */.JY)(value, 'steps')),
    };
}
function jobEnvironment(job) {
    const written = (0,fields/* childNode */.JY)(job, 'environment');
    if (written?.kind !== 'mapping')
        return (0,fields/* scalarAt */.C_)(job, 'environment');
    checkKeys(written, 'environment');
    const name = (0,fields/* scalarAt */.C_)(written, 'name');
    if (name === undefined)
        throw new tree/* TreeError */.jh('the environment has no `name`', written.place);
    return name;
}
/** A whole strategy that is one expression may have any matrix. */
function matrixOf(job) {
    const strategy = (0,fields/* mappingAt */.oh)(job, 'strategy');
    checkKeys(strategy, 'strategy');
    return (0,fields/* isExpression */.BH)(strategy) ? strategy : (0,fields/* childNode */.JY)(strategy, 'matrix');
}
function labelsNode(job) {
    const written = (0,fields/* childNode */.JY)(job, 'runs-on');
    checkKeys(written, 'runs-on');
    return written?.kind === 'mapping' ? (0,fields/* childNode */.JY)(written, 'labels') : written;
}
/**
 * Reads an action's metadata file.
 * @throws TreeError naming the place, when it is none
 */
function readActionFile(source, file) {
    const root = (0,tree/* readTree */.Zc)(source, file);
    const runs = (0,fields/* childNode */.JY)(root, 'runs');
    const using = (0,fields/* fixedAt */.ue)(runs, 'using');
    if (using === undefined)
        throw new tree/* TreeError */.jh('the action has no `runs.using`', runs?.place ?? root.place);
    const kind = (0,caseless/* caseless */.c)(using.text);
    if (kind !== 'composite')
        return { file, inputs: [], outputs: new Map(), using: kind, steps: [], place: using.place };
    checkKeys(runs, 'composite action');
    if ((0,fields/* childNode */.JY)(runs, 'steps') === undefined)
        throw new tree/* TreeError */.jh('the action has no `runs.steps`', using.place);
    return {
        file,
        inputs: declaredInputs((0,fields/* childNode */.JY)(root, 'inputs')),
        outputs: outputValues((0,fields/* childNode */.JY)(root, 'outputs')),
        using: kind,
        steps: readSteps((0,fields/* childNode */.JY)(runs, 'steps')),
        place: using.place,
    };
}
function declaredInputs(node) {
    return (0,fields/* nodeEntries */.pB)(node).map(({ key, value }) => {
        // of an action, GitHub takes `Default` for `default`
        const usual = (0,fields/* nodeEntries */.pB)(value).find((entry) => (0,caseless/* caseless */.c)(entry.key) === 'default')?.key ?? 'default';
        return {
            name: key,
            default: (0,fields/* scalarAt */.C_)(value, usual),
            type: (0,fields/* scalarAt */.C_)(value, 'type')?.text ?? 'string',
            options: (0,fields/* textsOf */.CB)((0,fields/* childNode */.JY)(value, 'options')),
            required: (0,fields/* scalarAt */.C_)(value, 'required')?.text === 'true',
        };
    });
}
/** The `value` of each output that a called workflow or a composite action declares. */
function outputValues(node) {
    return new Map((0,fields/* nodeEntries */.pB)(node).flatMap(({ key, value }) => {
        const given = (0,fields/* scalarAt */.C_)(value, 'value');
        return given === undefined ? [] : [[key, given]];
    }));
}
function defaultsOf(node) {
    const defaults = (0,fields/* mappingAt */.oh)(node, 'defaults');
    checkKeys(defaults, 'defaults');
    const run = (0,fields/* mappingAt */.oh)(defaults, 'run');
    // any shell may come of an expression
    const whole = (0,fields/* isExpression */.BH)(defaults) ? defaults : (0,fields/* isExpression */.BH)(run) ? run : undefined;
    if (whole !== undefined)
        return { shell: whole, folder: whole };
    checkKeys(run, 'defaults.run');
    const shell = (0,fields/* scalarAt */.C_)(run, 'shell');
    const folder = (0,fields/* scalarAt */.C_)(run, 'working-directory');
    return { ...(shell === undefined ? {} : { shell }), ...(folder === undefined ? {} : { folder }) };
}


/***/ })

};

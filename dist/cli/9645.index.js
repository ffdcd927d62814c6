export const id = 9645;
export const ids = [9645];
export const modules = {

/***/ 48807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dispatchCommand: () => (/* binding */ dispatchCommand)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/delegation/claims.js
var delegation_claims = __webpack_require__(88501);
;// CONCATENATED MODULE: ./lib/delegation/sign.js

/** The delegation, in the compact form of JWS (RFC 7515, 7.1). It is a secret until the run has used it. */
async function signDelegation(claims, key) {
    const header = {
        alg: key.algorithm,
        typ: delegation_claims/* DELEGATION_TYPE */.Kg,
        ...(key.kid === undefined ? {} : { kid: key.kid }),
    };
    const text = `${jsonPart(header)}.${jsonPart(claims)}`;
    return `${text}.${Buffer.from(await key.sign(text)).toString('base64url')}`;
}
function jsonPart(value) {
    return Buffer.from(JSON.stringify(value)).toString('base64url');
}

// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(81837);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/delegation/key-in-file.js
var key_in_file = __webpack_require__(38404);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
;// CONCATENATED MODULE: ./lib/cli/dispatch/key.js





const WHAT_SIGNS = 'a key of P-256, Ed25519 or RSA (2048 bits or more) signs: `grantgate delegation keygen` makes one';
const KEY_WORDS = {
    'not-a-private-key': 'holds no private key in PEM or as a JWK, or one with a passphrase',
    'not-a-kind-of-key': 'holds a key of a kind that signs no delegation',
    'too-short': 'holds an RSA key of less than 2048 bits',
};
/** @throws UsageError unless exactly one key is named */
function keyGiven(given, terminal) {
    const [file, vault, kms] = [given.text('key'), given.text('vault-key'), given.text('kms-key')];
    if ([file, vault, kms].filter((one) => one !== undefined).length !== 1)
        throw new usage_error/* UsageError */.e('which key signs is missing', 'give one of `--key`, `--vault-key` and `--kms-key`');
    if (file !== undefined)
        return { where: `the file ${(0,safe_line/* quote */.h)(file)}`, open: async () => await keyInFile(terminal.cwd, file) };
    const certificates = given.text('ca-certificates');
    return vault === undefined
        ? {
            where: `the key ${(0,safe_line/* quote */.h)(kms ?? '')} of AWS KMS`,
            open: async () => await (await Promise.all(/* import() */[__webpack_require__.e(8440), __webpack_require__.e(9475)]).then(__webpack_require__.bind(__webpack_require__, 89475))).keyInKms(kms ?? '', { terminal, certificates }),
        }
        : {
            where: `the transit key ${(0,safe_line/* quote */.h)(vault)}`,
            open: async () => await (await Promise.all(/* import() */[__webpack_require__.e(8440), __webpack_require__.e(9475)]).then(__webpack_require__.bind(__webpack_require__, 89475))).keyInVault({ mount: given.text('vault-mount'), name: vault }, { terminal, certificates }),
        };
}
/** @throws UsageError where there is none that signs */
async function keyInFile(cwd, file) {
    const read = (0,read_text/* readText */.yR)((0,external_node_path_.resolve)(cwd, file));
    if (read.kind === 'missing')
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} is not there`, WHAT_SIGNS);
    if (read.kind === 'refused')
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} is not read: ${read.why}`, WHAT_SIGNS);
    const key = await (0,key_in_file/* keyInText */.K0)(read.text);
    if ('problem' in key)
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} ${KEY_WORDS[key.problem]}`, WHAT_SIGNS);
    return key;
}

// EXTERNAL MODULE: ./lib/cli/dispatch/options.js
var options = __webpack_require__(70663);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
;// CONCATENATED MODULE: ./lib/cli/dispatch/outcome.js


const MAX_CHARACTERS = 1000;
const CODES = {
    sent: 0,
    succeeded: 0,
    refused: 1,
    failed: 1,
    'not-found': 2,
    'not-over': 2,
};
/** Prints what came of it, and answers the exit code. */
function printDispatch(outcome, { jti, sub, exp }, isJson, { stdout }) {
    const delegation = { id: jti, person: sub, expires: (0,instant/* formatInstant */.r4)(exp * 1000) };
    stdout.write(isJson
        ? `${JSON.stringify({ schema: 1, ...outcome, delegation }, undefined, 2)}\n`
        : `${linesOf(outcome).join('\n')}\n`);
    return CODES[outcome.outcome];
}
function linesOf({ outcome, run, runs = [], conclusion = '', refusal, note }) {
    const at = run === undefined ? [] : [run.url];
    const more = note === undefined ? [] : [(0,safe_line/* safeLine */.o)(note, MAX_CHARACTERS)];
    switch (outcome) {
        case 'sent':
            return ['Sent.', ...at, ...more];
        case 'succeeded':
            return ['The run succeeded.', ...at, ...more];
        case 'refused':
            return [
                `Access refused: ${(0,safe_line/* safeLine */.o)(refusal?.reason ?? '')}`,
                ...(refusal?.message ?? '').split('\n').map((line) => `  ${(0,safe_line/* safeLine */.o)(line, MAX_CHARACTERS)}`),
                ...at,
            ];
        case 'failed':
            return [`The run ended with \`${(0,safe_line/* safeLine */.o)(conclusion)}\`.`, ...at, ...more];
        case 'not-found':
            return runs.length === 0
                ? ['Sent, and no run of the workflow has started: does it take this event, on this branch?']
                : ['Sent; which of these runs it started cannot be told:', ...runs];
        case 'not-over':
            return ['Sent; the run is not over yet.', ...at];
    }
}

// EXTERNAL MODULE: ./lib/delegation/dispatch-input.js
var dispatch_input = __webpack_require__(53415);
// EXTERNAL MODULE: ./lib/delegation/inputs-hash.js
var inputs_hash = __webpack_require__(34510);
;// CONCATENATED MODULE: ./lib/delegation/make.js

/** The clock of whoever signs may be ahead of GitHub's: so much of the time lies before now. */
const CLOCK_SECONDS = 30;
/** What is signed, at `now` in milliseconds since 1970; `id` is drawn at random, and never used again. */
function delegationClaims(order, now, id) {
    const issued = Math.floor(now / 1000) - CLOCK_SECONDS;
    return {
        iss: order.issuer,
        aud: `${order.server}/${order.repository}`,
        repository_id: order.repositoryId,
        sub: order.person,
        iat: issued,
        exp: issued + delegation_claims/* MAX_DELEGATION_SECONDS */.u9,
        jti: id,
        act: { sub: order.tool },
        req: order.request,
    };
}

// EXTERNAL MODULE: ./lib/github/account-number.js
var account_number = __webpack_require__(16096);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(87781);
;// CONCATENATED MODULE: ./lib/github/dispatch-place.js


const PLACE_QUERY = `query DispatchPlace($owner: String!, $name: String!, $branch: String!, $tag: String!) {
  repository(owner: $owner, name: $name) {
    databaseId nameWithOwner
    defaultBranchRef { name }
    branch: ref(qualifiedName: $branch) { name }
    tag: ref(qualifiedName: $tag) { name }
  }
}`;
/**
 * Looks up what a delegation names: the number of the repository, and the whole of a ref that is given as people write
 * it. Without one it is the default branch.
 * @throws FactError when there is no such ref, or two of that name
 */
async function fetchDispatchPlace(api, repository, written) {
    const [owner = '', name = ''] = repository.split('/');
    const bare = written?.replace(/^refs\/(?:heads|tags)\//, '') ?? '';
    const isWhole = bare !== written;
    const variables = {
        owner,
        name,
        branch: isWhole && written?.startsWith('refs/tags/') === true ? 'refs/heads/' : `refs/heads/${bare}`,
        tag: isWhole && written?.startsWith('refs/heads/') === true ? 'refs/tags/' : `refs/tags/${bare}`,
    };
    const { data } = await api.query(PLACE_QUERY, variables);
    const found = new json/* Fields */.C(data, '').object('repository');
    const usual = found.maybe('defaultBranchRef')?.text('name');
    const place = { repository: found.text('nameWithOwner'), repositoryId: String(found.number('databaseId')) };
    if (written === undefined && usual !== undefined)
        return { ...place, ref: `refs/heads/${usual}` };
    const refs = [
        ...(found.maybe('branch') === undefined ? [] : [`refs/heads/${bare}`]),
        ...(found.maybe('tag') === undefined ? [] : [`refs/tags/${bare}`]),
    ];
    const [ref, other] = refs;
    if (ref === undefined)
        throw new fact_error/* FactError */.n(`\`${repository}\` has no branch and no tag \`${bare}\``, 'give one that is there with `--ref`');
    if (other !== undefined)
        throw new fact_error/* FactError */.n(`\`${repository}\` has a branch and a tag \`${bare}\``, `say which is meant: \`--ref ${ref}\` or \`--ref ${other}\``);
    return { ...place, ref };
}

// EXTERNAL MODULE: ./lib/github/source-files.js
var source_files = __webpack_require__(63388);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(78400);
// EXTERNAL MODULE: ./lib/workflow/file/read-workflow.js + 2 modules
var read_workflow = __webpack_require__(76792);
// EXTERNAL MODULE: ./lib/workflow/file/tree.js + 1 modules
var tree = __webpack_require__(74226);
;// CONCATENATED MODULE: ./lib/cli/dispatch/declared.js






/**
 * The inputs that are sent: those that are given, and those that GitHub would fill in, since what is signed is what the
 * run gets.
 * @throws UsageError for an input that the workflow does not take
 */
function withDeclared(source, path, event, given) {
    const workflow = readStarted(source, path);
    if (!workflow.events.includes(event))
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(path)} is not started by \`${event}\``, event === 'workflow_dispatch'
            ? 'add `workflow_dispatch` to its `on`, with the input `grantgate`'
            : 'add `repository_dispatch` to its `on`, with this type');
    return event === 'workflow_dispatch' ? withDefaults(workflow.dispatchInputs, path, given) : given;
}
function readStarted(source, path) {
    try {
        return (0,read_workflow/* readWorkflow */.S)(source, path);
    }
    catch (error) {
        if (!(error instanceof tree/* TreeError */.jh))
            throw error;
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(path)} cannot be read: ${error.message}`, 'correct it on the branch of the run', {
            cause: error,
        });
    }
}
function withDefaults(declared, path, given) {
    const names = declared.map(({ name }) => name);
    if (!names.includes(dispatch_input/* DELEGATION_INPUT */.A))
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(path)} does not declare the input \`${dispatch_input/* DELEGATION_INPUT */.A}\``, `write \`${dispatch_input/* DELEGATION_INPUT */.A}: {type: string}\` below \`on.workflow_dispatch.inputs\``);
    const stray = Object.keys(given).find((name) => !names.includes(name));
    if (stray !== undefined)
        throw unknownInput(stray, names);
    const filled = declared
        .filter(({ name }) => name !== dispatch_input/* DELEGATION_INPUT */.A)
        .flatMap((input) => {
        const value = Object.hasOwn(given, input.name) ? given[input.name] : usualValue(input);
        checkValue(input, value);
        return value === undefined ? [] : [[input.name, value]];
    });
    return Object.fromEntries(filled);
}
/** What GitHub fills in. A box that is not ticked is `false`. */
function usualValue({ default: written, type }) {
    if (written !== undefined)
        return written.text;
    return type === 'boolean' ? 'false' : undefined;
}
/** @throws UsageError for what GitHub would refuse */
function checkValue({ name, type, options, required, default: usual }, value) {
    if (value === undefined && required)
        throw new usage_error/* UsageError */.e(`the input ${(0,safe_line/* quote */.h)(name)} is missing`, `give \`--input ${name}=…\``);
    if (value === '' && (usual?.text ?? '') !== '')
        throw new usage_error/* UsageError */.e(`the input ${(0,safe_line/* quote */.h)(name)} is empty, and the workflow has a default for it`, 'leave it out, or give it a value: what is signed does not tell the two apart');
    if (typeof value !== 'string')
        return;
    if (type === 'boolean' && value !== 'true' && value !== 'false')
        throw new usage_error/* UsageError */.e(`the input ${(0,safe_line/* quote */.h)(name)} is ${(0,safe_line/* quote */.h)(value)}`, 'write `true` or `false`');
    if (type === 'choice' && !options.includes(value))
        throw new usage_error/* UsageError */.e(`the input ${(0,safe_line/* quote */.h)(name)} is ${(0,safe_line/* quote */.h)(value)}`, `it is one of ${options.map((option) => (0,safe_line/* quote */.h)(option)).join(', ')}`);
}
function unknownInput(name, names) {
    const others = names.filter((one) => one !== dispatch_input/* DELEGATION_INPUT */.A);
    const near = (0,nearest/* nearest */.p)(name, others);
    return new usage_error/* UsageError */.e(`the workflow has no input ${(0,safe_line/* quote */.h)(name)}`, near !== undefined
        ? `did you mean ${(0,safe_line/* quote */.h)(near)}?`
        : others.length === 0
            ? 'it takes none'
            : `it takes ${others.map((one) => (0,safe_line/* quote */.h)(one)).join(', ')}`);
}

;// CONCATENATED MODULE: ./lib/cli/dispatch/prepare.js










/** Asks GitHub what the delegation has to name. @throws UsageError, FactError */
async function prepareOnline(given, repository, api) {
    const { wish } = given;
    const [place, person] = await Promise.all([
        fetchDispatchPlace(api, repository, wish.ref),
        wish.person.startsWith('@') ? (0,account_number/* fetchPerson */.u)(api, wish.person.slice(1)).then(({ id }) => id) : wish.person,
    ]);
    const [source] = await (0,source_files/* fetchSources */.dh)(api, [{ repository: place.repository, commit: place.ref, path: wish.workflow }]);
    if (source === undefined)
        throw new usage_error/* UsageError */.e(`\`${place.repository}\` has no ${(0,safe_line/* quote */.h)(wish.workflow)} at ${(0,safe_line/* quote */.h)(place.ref)}`, 'check `--workflow` and `--ref`, and that the token has `contents: read`');
    const inputs = withDeclared(source, wish.workflow, wish.event, wish.inputs);
    return prepared(given, place, { person, inputs }, []);
}
/** With all that is needed given, nobody is asked. @throws UsageError for what only GitHub knows */
function prepareOffline(given, repository, repositoryId) {
    const { wish } = given;
    const { ref } = wish;
    if (ref === undefined || !/^refs\/(?:heads|tags)\/\S+$/.test(ref))
        throw new usage_error/* UsageError */.e('the whole ref is not given', 'write `--ref refs/heads/main`, or leave `--repository-id` out');
    if (wish.person.startsWith('@'))
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(wish.person)} is a login, and GitHub is not asked for its number`, 'give the number of the account, or leave `--repository-id` out');
    const note = 'the workflow was not looked at: every input that has a default must be given, and sent as it was signed';
    return prepared(given, { repository, repositoryId, ref }, { person: wish.person, inputs: wish.inputs }, [note]);
}
function prepared({ wish, server, now, id }, place, { person, inputs }, notes) {
    checkAmount(wish, inputs);
    const bound = (0,inputs_hash/* inputsHash */.O)({ event: wish.event, inputs, unbound: wish.unbound });
    if (!bound.ok)
        throw unhashable(bound.problem);
    const request = {
        workflow: wish.workflow,
        ref: place.ref,
        inputs: bound.hash,
        ...(wish.type === undefined ? {} : { event_type: wish.type }),
    };
    const { tool, issuer } = wish;
    const { repository, repositoryId } = place;
    const order = { tool, issuer, person, server, repository, repositoryId, request };
    return {
        place,
        notes,
        claims: delegationClaims(order, now, id),
        bodyWith: (delegation) => {
            const all = { ...inputs, [dispatch_input/* DELEGATION_INPUT */.A]: delegation };
            return wish.type === undefined
                ? { event: 'workflow_dispatch', file: wish.workflow.split('/').at(-1) ?? '', ref: place.ref, inputs: all }
                : { event: 'repository_dispatch', type: wish.type, payload: all };
        },
    };
}
/** REST, "Create a workflow dispatch event" and "Create a repository dispatch event". */
const MAX_KEYS = { workflow_dispatch: 25, repository_dispatch: 10 };
function checkAmount({ event }, inputs) {
    const count = Object.keys(inputs).length + 1;
    if (count > MAX_KEYS[event])
        throw new usage_error/* UsageError */.e(`there are ${count} ${event === 'workflow_dispatch' ? 'inputs' : 'keys'}, with the delegation`, `GitHub takes ${MAX_KEYS[event]}`);
}
function unhashable({ kind, at }) {
    const where = (0,safe_line/* quote */.h)(at.join('.'));
    switch (kind) {
        case 'lone-surrogate':
            return new usage_error/* UsageError */.e(`${where} is not text: it has half a character`, 'write it as UTF-8');
        case 'inexact-number':
            return new usage_error/* UsageError */.e(`${where} is a number that cannot be held exactly`, 'write it as text');
        case 'not-an-input':
            return new usage_error/* UsageError */.e(`${where} is not text`, 'an input of `workflow_dispatch` is text');
        case 'too-deep':
            return new usage_error/* UsageError */.e(`${where} has too many lists and objects in each other`, 'write it flatter, or as text');
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/github/write.js
var write = __webpack_require__(46780);
;// CONCATENATED MODULE: ./lib/github/dispatch.js


/**
 * Sends a dispatch, once. Source: REST, "Create a workflow dispatch event" and "Create a repository dispatch event".
 * Only the first names the run, and an Enterprise Server before 3.21 neither: it refuses to be asked for that.
 * @throws FactError when GitHub refuses; `passing` where it is not known whether a run was started
 */
async function sendDispatch(to, body) {
    if (body.event === 'repository_dispatch') {
        await (0,write/* writeRest */.OH)(to, {
            method: 'POST',
            path: 'dispatches',
            body: { event_type: body.type, client_payload: body.payload },
            failing: 'the dispatch could not be sent',
            permission: 'contents: write',
        });
        return undefined;
    }
    const { ref, inputs } = body;
    const asked = await postInputs(to, body.file, { ref, inputs, return_run_details: true }).catch((error) => {
        // refused for what was asked for besides, so nothing was started
        if (error instanceof fact_error/* FactError */.n && error.status === 422 && /return_run_details/.test(error.said ?? ''))
            return undefined;
        throw error;
    });
    const { status, fields } = asked ?? (await postInputs(to, body.file, { ref, inputs }));
    return status === 200 ? runIn(fields) : undefined;
}
function runIn(fields) {
    return { id: String(fields.number('workflow_run_id')), url: fields.text('html_url') };
}
async function postInputs(to, file, body) {
    return await (0,write/* writeRest */.OH)(to, {
        method: 'POST',
        path: `actions/workflows/${encodeURIComponent(file)}/dispatches`,
        body,
        expected: [200, 204],
        failing: 'the dispatch could not be sent',
        permission: 'actions: write',
    });
}

;// CONCATENATED MODULE: ./lib/github/dispatched-runs.js

/** Newest runs that are looked at: so many may start between two looks. */
const NEWEST_RUNS = 30;
/**
 * The newest runs of an event, by which one that starts later is known: ids only grow. Source: REST, "List workflow
 * runs for a repository"; needs `actions: read`.
 * @throws FactError
 */
async function fetchNewestRuns(api, repository, event) {
    const path = `/repos/${repository}/actions/runs?event=${event}&per_page=${NEWEST_RUNS}`;
    return new json/* Fields */.C(await api.get(path, 'actions: read'), '').list('workflow_runs').map(readWatched);
}
/** Source: REST, "Get a workflow run"; needs `actions: read`. @throws FactError */
async function fetchWatched(api, repository, id) {
    return readWatched(new json/* Fields */.C(await api.get(`/repos/${repository}/actions/runs/${id}`, 'actions: read'), ''));
}
function readWatched(run) {
    return {
        id: String(run.number('id')),
        url: run.text('html_url'),
        // the ref comes after it for some runs
        workflow: run.text('path').replace(/@.*$/, ''),
        branch: run.optionalText('head_branch') ?? '',
        title: run.optionalText('display_title') ?? '',
        status: run.optionalText('status') ?? '',
        conclusion: run.optionalText('conclusion'),
    };
}
/** Between two looks at a run. */
const BETWEEN_LOOKS_MS = 5_000;
/** Waits until a run is over; `undefined` when it is not by then. @throws FactError */
async function untilOver({ api, now, sleep, progress }, repository, id, until) {
    let told = '';
    for (;;) {
        const run = await fetchWatched(api, repository, id);
        if (run.status === 'completed')
            return run;
        if (run.status !== told)
            progress(`the run is ${run.status.replaceAll('_', ' ')}`);
        told = run.status;
        if (now() + BETWEEN_LOOKS_MS > until)
            return undefined;
        await sleep(BETWEEN_LOOKS_MS);
    }
}

;// CONCATENATED MODULE: ./lib/github/refusal-note.js

/** Failed jobs whose annotations are read. */
const MAX_JOBS = 10;
/** How the gate calls its annotation. */
const REFUSED = /^Access refused: ([a-z-]{1,60})$/;
/**
 * Why the gate refused a run; `undefined` where no failed job says so. Any step of a run can write such an annotation,
 * so it is for people and decides nothing. Source: REST, "List jobs for a workflow run" and "List check run
 * annotations"; needs `actions: read` and `checks: read`.
 * @throws FactError
 */
async function fetchRefusal(api, repository, run) {
    const path = `/repos/${repository}/actions/runs/${run}/jobs?filter=latest&per_page=100`;
    const jobs = new json/* Fields */.C(await api.get(path, 'actions: read'), '').list('jobs');
    const failed = jobs.filter((job) => job.optionalText('conclusion') === 'failure').slice(0, MAX_JOBS);
    for (const job of failed) {
        // a job is a check run, of the same number
        const id = /\/check-runs\/(\d+)$/.exec(job.text('check_run_url'))?.[1] ?? String(job.number('id'));
        const notes = await api.get(`/repos/${repository}/check-runs/${id}/annotations?per_page=100`, 'checks: read');
        const found = new json/* Fields */.C({ notes }, '').list('notes').map(readNote);
        const refusal = found.find((note) => note !== undefined);
        if (refusal !== undefined)
            return refusal;
    }
    return undefined;
}
function readNote(note) {
    const reason = REFUSED.exec(note.optionalText('title') ?? '')?.[1];
    return reason === undefined ? undefined : { reason, message: note.optionalText('message') ?? '' };
}

;// CONCATENATED MODULE: ./lib/cli/dispatch/follow.js

/** Between two looks at which runs there are, and how often it is looked. */
const FIND_MS = 3_000;
const MAX_FINDS = 20;
/** The newest run of the event, before anything is sent: what starts from then on has a larger number. */
async function lastBefore({ api }, { place }, { event }) {
    const runs = await fetchNewestRuns(api, place.repository, event);
    return Math.max(0, ...runs.map(({ id }) => Number(id)));
}
/**
 * The run that a dispatch started, where GitHub did not name it: the one whose name has the number of the delegation,
 * or else the only one of the workflow that started since. Several are given as they are: which is ours is not guessed.
 */
async function findStarted({ api, sleep, progress }, { place, claims }, { event, workflow }, before) {
    const branch = place.ref.replace(/^refs\/(?:heads|tags)\//, '');
    let last = [];
    for (let look = 1; look <= MAX_FINDS; look += 1) {
        await sleep(FIND_MS);
        const runs = (await fetchNewestRuns(api, place.repository, event)).filter((run) => Number(run.id) > before && run.workflow === workflow && run.branch === branch);
        const marked = runs.filter(({ title }) => title.includes(claims.jti));
        if (marked.length === 1)
            return marked;
        // another one may come a moment later: what is there is looked at twice
        if (runs.length > 0 && runs.length === last.length)
            return runs;
        if (runs.length === 0)
            progress('waiting for the run to start');
        last = runs;
    }
    return last;
}

;// CONCATENATED MODULE: ./lib/cli/dispatch/send.js








/** Sends it and waits for what comes of it. @throws FactError when it cannot be sent, or cannot be looked at */
async function sendAndWait(session, { wish, ready, delegation }, given, terminal) {
    const tools = waitTools(session, terminal);
    const before = wish.event === 'repository_dispatch' && given.has('no-wait') ? 0 : await lastBefore(tools, ready, wish);
    const run = await sendDispatch(writerFor(session, ready, tools), ready.bodyWith(delegation));
    if (given.has('no-wait'))
        return { outcome: 'sent', ...(run === undefined ? {} : { run }) };
    tools.progress('sent');
    const started = run === undefined ? await findStarted(tools, ready, wish, before) : [run];
    const [only, other] = started;
    if (only === undefined || other !== undefined)
        return { outcome: 'not-found', runs: started.map(({ url }) => url) };
    tools.progress(only.url);
    const over = await untilOver(tools, ready.place.repository, only.id, terminal.now() + wish.timeout);
    const known = { run: { id: only.id, url: only.url } };
    if (over === undefined)
        return { outcome: 'not-over', ...known };
    const { conclusion } = over;
    if (conclusion === 'success')
        return { outcome: 'succeeded', ...known, conclusion };
    const refusal = await refusalOf(session, ready, only.id);
    return typeof refusal === 'object'
        ? { outcome: 'refused', ...known, conclusion, refusal }
        : { outcome: 'failed', ...known, conclusion, note: refusal };
}
/** Why the gate refused; or what keeps that from being known. */
async function refusalOf({ api }, { place }, run) {
    try {
        return await fetchRefusal(api, place.repository, run);
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        return `Whether the gate refused it cannot be told: ${error.message}.`;
    }
}
function waitTools({ api }, { now, sleep, stderr }) {
    return {
        api,
        now,
        sleep: sleep ?? (async (milliseconds) => await (0,promises_.setTimeout)(milliseconds)),
        progress: (line) => void stderr.write(`grantgate: ${(0,safe_line/* safeLine */.o)(line)}\n`),
    };
}
function writerFor({ to, deadline }, { place }, tools) {
    const { now, sleep } = tools;
    return (0,write/* createWriter */.u7)({ ...to, repository: place.repository }, to.send, { now, sleep, random: () => 0.5, deadline });
}

// EXTERNAL MODULE: ./lib/cli/dispatch/wish.js
var dispatch_wish = __webpack_require__(82174);
;// CONCATENATED MODULE: ./lib/cli/dispatch/command.js












/** For what is done besides waiting for the run. */
const SENDING_MS = 120_000;
const dispatchCommand = {
    name: 'dispatch',
    about: 'Starts a run for a person, as a tool that the policy lists: signs who it is for and what it is, ' +
        'sends workflow_dispatch or\nrepository_dispatch with the token in GH_TOKEN or GITHUB_TOKEN, waits for the ' +
        'run, and says what came of it.\nThe tool vouches for the person: whoever can start this command with the key ' +
        'can name anybody. Exit code 0:\nthe run succeeded, 1: it was refused or failed, 2: it could not be sent, found ' +
        'or waited for.',
    options: options/* DISPATCH_OPTIONS */.a,
    examples: [
        'grantgate dispatch --workflow flags.yml --input banner=spring --person 583231 --tool n8n ' +
            '--issuer https://n8n.acme.example --key n8n.pem',
        'grantgate dispatch --workflow flags.yml --event-type flag --payload flag.json --person mona-marketing ' +
            '--tool n8n --issuer https://n8n.acme.example --vault-key n8n',
        'grantgate dispatch --repository acme/shop --repository-id 1296269 --workflow flags.yml --ref refs/heads/main ' +
            '--input banner=spring --person 583231 --tool n8n --issuer https://n8n.acme.example --key n8n.pem --print token',
    ],
    run: async (given, terminal) => {
        const wish = (0,dispatch_wish/* readWish */.aR)(given, terminal);
        const key = keyGiven(given, terminal);
        const repository = repositoryGiven(given, terminal);
        const now = { wish, server: (0,github_session/* serverFor */.xY)(terminal).url, now: terminal.now(), id: (0,external_node_crypto_.randomUUID)() };
        const token = (0,github_session/* ownToken */.K8)(terminal);
        if (wish.repositoryId !== undefined && (wish.print !== undefined || given.has('dry-run')))
            return await showDispatch(prepareOffline(now, repository, wish.repositoryId), { wish, key }, given, terminal);
        if (token === undefined)
            throw new usage_error/* UsageError */.e('there is no token', 'set GH_TOKEN to one of the account that the policy lists for the tool; with `--print` or `--dry-run`, ' +
                '`--repository-id` and a whole `--ref` none is needed');
        const open = async (ready) => await signReady(ready, key, terminal);
        return await (0,github_session/* withGitHub */.WN)(given, terminal, token, async (session) => {
            const ready = await prepareOnline(now, repository, session.api);
            if (wish.print !== undefined || given.has('dry-run'))
                return await showDispatch(ready, { wish, key }, given, terminal);
            const delegation = await open(ready);
            const outcome = await sendAndWait(session, { wish, ready, delegation }, given, terminal);
            return printDispatch(outcome, ready.claims, given.has('json'), terminal);
        }, repository, { longest: wish.timeout + SENDING_MS });
    },
};
function repositoryGiven(given, terminal) {
    const written = given.text('repository') ?? (0,github_session/* repositoryAround */.WU)(terminal);
    if (written === undefined)
        throw new usage_error/* UsageError */.e('which repository has the workflow is not known', 'give it with `--repository owner/name`');
    if (names/* REPOSITORY_PATTERN */.G_.test(written))
        return written;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a repository`, 'write `--repository owner/name`');
}
/** INVARIANT: in a job, the log masks what was signed before it can be printed. */
async function signReady(ready, key, { env, stderr }) {
    const delegation = await signDelegation(ready.claims, await key.open());
    if (env['GITHUB_ACTIONS'] === 'true')
        stderr.write(`::add-mask::${delegation}\n`);
    return delegation;
}
/** Prints what was asked for, and sends nothing. */
async function showDispatch(ready, { wish, key }, given, terminal) {
    const { stdout, stderr } = terminal;
    for (const note of ready.notes)
        stderr.write(`grantgate: ${note}\n`);
    if (given.has('dry-run')) {
        const body = restBody(ready, '(the signed delegation)');
        stdout.write(`${JSON.stringify({ schema: 1, key: key.where, claims: ready.claims, body }, undefined, 2)}\n`);
        return 0;
    }
    const delegation = await signReady(ready, key, terminal);
    stdout.write(wish.print === 'token' ? `${delegation}\n` : `${JSON.stringify(restBody(ready, delegation), undefined, 2)}\n`);
    return 0;
}
/** The body of the request, as the REST API takes it. */
function restBody(ready, delegation) {
    const body = ready.bodyWith(delegation);
    return body.event === 'workflow_dispatch'
        ? { ref: body.ref, inputs: body.inputs }
        : { event_type: body.type, client_payload: body.payload };
}


/***/ }),

/***/ 88501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ DELEGATION_TYPE),
/* harmony export */   g8: () => (/* binding */ DELEGATION_ALGORITHMS),
/* harmony export */   rJ: () => (/* binding */ differingNames),
/* harmony export */   u9: () => (/* binding */ MAX_DELEGATION_SECONDS)
/* harmony export */ });
/** What the header of a JWT calls a delegation: no other kind of token is taken for one (RFC 8725, 3.11). */
const DELEGATION_TYPE = 'grantgate+jwt';
/** What a delegation may be signed with (RFC 7518, RFC 8037). Never a secret that both sides know, never nothing. */
const DELEGATION_ALGORITHMS = ['ES256', 'EdDSA', 'RS256'];
/** The longest that a delegation is good for, from `iat` to `exp`. */
const MAX_DELEGATION_SECONDS = 300;
const BOUND_NAMES = ['workflow', 'ref', 'inputs', 'event_type'];
/** In what the run that was signed for differs from the run that is there; in nothing when it is the same. */
function differingNames(signed, actual) {
    return BOUND_NAMES.filter((name) => signed[name] !== actual[name]);
}


/***/ }),

/***/ 53415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DELEGATION_INPUT)
/* harmony export */ });
/** The input, or the key of `client_payload`, that holds the delegation itself: it cannot be in its own hash. */
const DELEGATION_INPUT = 'grantgate';


/***/ }),

/***/ 34510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ inputsHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98799);
/* harmony import */ var _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62948);
/* harmony import */ var _dispatch_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53415);




/** How many lists and objects may be in each other: nothing that a person reviews is deeper. */
const MAX_LEVELS = 64;
/**
 * What binds a delegation to a dispatch: the SHA-256 of the canonical form (RFC 8785) of all inputs apart from
 * `grantgate` and the unbound ones, in base64url without padding. Without any inputs it is the hash of `{}`.
 *
 * Of `workflow_dispatch` each value is text, as GitHub hands it on: `true` counts as `"true"` and 3 as `"3"`. An input
 * that is empty or `null` counts as not given, because a workflow cannot tell these apart.
 *
 * Of `repository_dispatch` each value counts as it is. A whole number that is not held exactly, beyond 2^53 - 1, has
 * no hash, since another one would have the same: it is written as text.
 */
function inputsHash(bound) {
    const named = Object.entries(bound.inputs).filter(([name]) => name !== _dispatch_input_js__WEBPACK_IMPORTED_MODULE_1__/* .DELEGATION_INPUT */ .A && !bound.unbound.includes(name));
    const entries = bound.event === 'workflow_dispatch' ? textEntries(named) : { ok: true, entries: named };
    if (!entries.ok)
        return entries;
    const value = Object.fromEntries(entries.entries);
    const problem = problemIn(value);
    if (problem !== undefined)
        return { ok: false, problem };
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(value) ?? '';
    return { ok: true, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('base64url') };
}
/** The inputs of `workflow_dispatch` as GitHub hands them on, without those that are not given. */
function textEntries(named) {
    const texts = [];
    for (const [name, value] of named) {
        if (value === null || value === '')
            continue;
        const text = inputText(value);
        if (text === undefined)
            return { ok: false, problem: { kind: 'not-an-input', at: [name] } };
        texts.push([name, text]);
    }
    return { ok: true, entries: texts };
}
function inputText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'boolean' || Number.isSafeInteger(value) ? String(value) : undefined;
}
/** What keeps a value from having one canonical form. Nothing here recurses: the value comes from anybody. */
function problemIn(root) {
    const open = [{ value: root, at: [] }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, at } = next;
        if (at.length > MAX_LEVELS)
            return { kind: 'too-deep', at: at.slice(0, 1) };
        const kind = leafProblem(value, at.at(-1));
        if (kind !== undefined)
            return { kind, at };
        if (Array.isArray(value))
            value.forEach((entry, index) => open.push({ value: entry, at: [...at, index] }));
        else if (typeof value === 'object' && value !== null)
            for (const [name, entry] of Object.entries(value))
                open.push({ value: entry, at: [...at, name] });
    }
    return undefined;
}
function leafProblem(value, name) {
    if (typeof name === 'string' && !name.isWellFormed())
        return 'lone-surrogate';
    if (value instanceof _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_3__/* .InexactNumber */ .uS)
        return 'inexact-number';
    switch (typeof value) {
        case 'string':
            return value.isWellFormed() ? undefined : 'lone-surrogate';
        case 'number':
            return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
                ? undefined
                : 'inexact-number';
        case 'boolean':
        case 'object':
            return undefined;
        default:
            return 'not-an-input';
    }
}


/***/ }),

/***/ 38404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K0: () => (/* binding */ keyInText),
/* harmony export */   oZ: () => (/* binding */ publicJwk),
/* harmony export */   pQ: () => (/* binding */ algorithmFor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var jose__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73423);


/** The fewest bits of an RSA key (RFC 7518, 3.3). */
const MIN_RSA_BITS = 2048;
/** A private key in PEM, or as a JWK; or why it cannot sign a delegation. */
async function keyInText(text) {
    const key = parsePrivateKey(text);
    if (key === undefined)
        return { problem: 'not-a-private-key' };
    const algorithm = algorithmFor(key);
    if (algorithm === undefined)
        return { problem: 'not-a-kind-of-key' };
    if (algorithm === 'RS256' && (key.asymmetricKeyDetails?.modulusLength ?? 0) < MIN_RSA_BITS)
        return { problem: 'too-short' };
    const publicKey = await publicJwk((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key), algorithm);
    // of EdDSA the digest is part of the algorithm
    const digest = algorithm === 'EdDSA' ? undefined : 'sha256';
    return {
        algorithm,
        kid: publicKey.kid,
        publicKey,
        sign: async (data) => await Promise.resolve((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(digest, Buffer.from(data), { key, dsaEncoding: 'ieee-p1363' })),
    };
}
/** A public key as a policy lists it, named by its thumbprint. */
async function publicJwk(key, alg) {
    const { kty = '', ...parts } = key.export({ format: 'jwk' });
    const kid = await (0,jose__WEBPACK_IMPORTED_MODULE_1__/* .calculateJwkThumbprint */ .s)({ kty, ...parts });
    const named = Object.entries(parts).filter((part) => typeof part[1] === 'string');
    return { kty, alg, use: 'sig', kid, ...Object.fromEntries(named) };
}
function parsePrivateKey(text) {
    try {
        const jwk = text.trimStart().startsWith('{') ? JSON.parse(text) : undefined;
        return typeof jwk === 'object' && jwk !== null
            ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: { ...jwk }, format: 'jwk' })
            : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(text);
    }
    catch {
        return undefined;
    }
}
/** What a key signs with; `undefined` for kinds of keys that no delegation is signed with. */
function algorithmFor(key) {
    switch (key.asymmetricKeyType) {
        case 'ec':
            return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'ES256' : undefined;
        case 'ed25519':
            return 'EdDSA';
        case 'rsa':
            return 'RS256';
        default:
            return undefined;
    }
}


/***/ }),

/***/ 16096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ fetchPerson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87781);

/** Asks for the number of a person's account. */
const ACCOUNT_QUERY = 'query Account($login: String!) { user(login: $login) { login databaseId } }';
/** @throws FactError when there is nobody of that login, or it cannot be read */
async function fetchPerson(api, login) {
    const { data } = await api.query(ACCOUNT_QUERY, { login });
    const user = new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(data, '').object('user');
    return { login: user.text('login'), id: String(user.number('databaseId')) };
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

/***/ 61798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ peopleShape),
/* harmony export */   Pi: () => (/* binding */ HANDLE),
/* harmony export */   RN: () => (/* binding */ NO_PEOPLE_FILE),
/* harmony export */   eU: () => (/* binding */ personWith),
/* harmony export */   hz: () => (/* binding */ parsePeople),
/* harmony export */   mP: () => (/* binding */ handleOf)
/* harmony export */ });
/* unused harmony export HANDLE_WORDS */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32627);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45999);
/* harmony import */ var _issuer_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74685);



/** A handle begins with a letter, so that it is never taken for the number of an account. */
const HANDLE = /^[a-z][a-z0-9-]{0,62}[a-z0-9]$/;
const HANDLE_WORDS = 'a handle of small letters, digits and `-` that begins with a letter, such as `mona-marketing`';
const identityShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    issuer: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_issuer_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .issuer */ .u9)(), 'The identity provider, as its entry under `delegation` has it.'), 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0'),
    subject: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ pattern: /^[!-~]{1,255}$/, expected: 'the value of the claim, without blanks' }), 'Who she is there: the value of the claim that the entry names as `subject`.'), '5f2c0a6e-1111-2222-3333-444444444444'),
});
const personShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(256), 'Her name, for people.'), 'Mona Marketing'),
    github: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(1), 'Numeric id of her GitHub account, where she has one: its grants count for her as well, and its approvals ' +
        'of her ' +
        'own access do not.')),
    identities: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(identityShape, { min: 1, max: 20 }), 'Who she is for identity providers; none when left out.')),
});
/** The file of people who are known by other things than a GitHub account; its JSON Schema is generated from here. */
const peopleShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([1]), 'Version of the format.'), '1'),
    people: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(HANDLE, HANDLE_WORDS, personShape, 5000), 'People by their handles, which are never used again.'), '{}'),
}, (value, _path, mismatches) => refuseSharedIdentities(value.people, mismatches));
/** INVARIANT: nobody is two people, and no two people are one. */
function refuseSharedIdentities(people, mismatches) {
    const owners = new Map();
    const claim = (key, handle, path, what) => {
        const owner = owners.get(key);
        if (owner === undefined)
            owners.set(key, handle);
        else
            mismatches.push({
                path,
                message: owner === handle ? `${what} is there twice` : `${what} belongs to \`${owner}\` already`,
                hint: owner === handle ? 'leave one out' : 'one account is one person: give it to one of them',
            });
    };
    for (const [handle, { github, identities = [] }] of people) {
        const path = ['people', handle];
        if (github !== undefined)
            claim(`github ${github}`, handle, [...path, 'github'], `the GitHub account ${github}`);
        for (const [index, { issuer: from, subject }] of identities.entries())
            // a provider may compare without case: two that differ only in that could be one
            claim(`${from} ${subject.toLowerCase()}`, handle, [...path, 'identities', index, 'subject'], `the subject \`${subject}\` of this issuer`);
    }
}
/** Why nobody is let in where somebody is revoked by a handle, and there is no file that says who that is. */
const NO_PEOPLE_FILE = {
    message: 'there is no `people.yml`, and somebody is revoked by a handle',
    hint: 'bring it back by a reviewed change: one that lists nobody will do',
};
/** Parses a `people.yml`; every problem carries its place. */
function parsePeople(source, file) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, peopleShape, { flat: true });
}
/** The handle of an account, by its number; `undefined` when it is nobody's. */
function handleOf(people, account) {
    for (const [handle, { github }] of people.people)
        if (github !== undefined && String(github) === account)
            return handle;
    return undefined;
}
/** The person who is this subject of this issuer, compared exactly; `undefined` when nobody is. */
function personWith(people, issuerName, subject) {
    for (const [handle, { identities = [] }] of people.people)
        if (identities.some((one) => one.issuer === issuerName && one.subject === subject))
            return handle;
    return undefined;
}


/***/ }),

/***/ 32627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./lib/policy/mismatch.js
var mismatch = __webpack_require__(70832);
// EXTERNAL MODULE: ./lib/policy/hidden-characters.js
var hidden_characters = __webpack_require__(17161);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(45999);
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
var policy_yaml = __webpack_require__(16016);
// EXTERNAL MODULE: ./lib/policy/yaml-place.js
var yaml_place = __webpack_require__(44305);
// EXTERNAL MODULE: ./lib/policy/yaml-slips.js
var yaml_slips = __webpack_require__(13753);
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
    const slip = typeof yaml.value === 'string' ? (0,yaml_slips/* findSlip */.I)(source) : (0,yaml_slips/* findOddBlank */.V)(source);
    if (slip !== undefined)
        return { ok: false, problems: [{ file, ...slip }] };
    const lines = source.split('\n');
    const [first, ...rest] = (0,mismatch/* toProblems */.ek)(mismatches, file, (mismatch) => (0,yaml_place/* findPlace */.P)(source, mismatch.path, mismatch.key)).map((problem) => withLineHint(problem, lines));
    return {
        ok: false,
        problems: [first ?? { file, line: 1, column: 1, message: 'does not have the expected form' }, ...rest],
    };
}
/** What the lines show that the values do not: a comment where a value was meant, a key that is not indented. */
function withLineHint(problem, lines) {
    const line = lines[problem.line - 1] ?? '';
    if (problem.message.endsWith('got nothing') && /: +#\S/.test(line))
        return { ...problem, hint: 'what follows a `#` is a comment: put the text in quotes' };
    if (/expected a list, got `-\S/.test(problem.message))
        return { ...problem, hint: 'a blank is missing after the dash: an entry is written `- name`' };
    const above = lines.slice(0, problem.line - 1).findLast((text) => text.trim() !== '' && !/^\s*#/.test(text));
    const [, indent = '', key] = /^( *)([\w-]+): *(?:#.*)?$/.exec(above ?? '') ?? [];
    const own = /^ */.exec(line)?.[0] ?? '';
    return key !== undefined && own.length === indent.length && problem.message.includes('unknown key')
        ? { ...problem, hint: `if it belongs to \`${key}\`, indent it and what is below it` }
        : problem;
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
    const anchor = source.includes('&') ? (0,yaml_place/* findAnchor */.t)(source) : undefined;
    if (anchor !== undefined)
        return {
            file,
            ...(0,policy_yaml/* positionAt */.t$)(source, anchor),
            message: 'an anchor (`&name`) is not allowed, and is no part of the text',
            hint: 'put a text that begins with `&` in quotes',
        };
    const offset = flat ? firstSpanning(source) : undefined;
    const slip = offset === undefined ? undefined : (0,yaml_slips/* findSlip */.I)(source);
    if (slip !== undefined)
        return { file, ...slip };
    return offset === undefined
        ? undefined
        : {
            file,
            ...(0,policy_yaml/* positionAt */.t$)(source, offset),
            message: 'a text of several lines is not allowed here',
            hint: 'its lines could be read as keys of the grant: write it on one line',
        };
}


/***/ }),

/***/ 15878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unbroken)
/* harmony export */ });
/**
 * The text of a pattern that is written over several lines: as it stands, without the line breaks and the blanks around
 * them.
 */
function unbroken(text, ...parts) {
    return String.raw(text, ...parts).replaceAll(/\s*\n\s*/g, '');
}


/***/ }),

/***/ 44305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findPlace),
/* harmony export */   t: () => (/* binding */ findAnchor)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16016);


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
/** Where a document has an anchor first; `undefined` where it has none. */
function findAnchor(text) {
    for (const event of (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, {}))
        if ('anchorStart' in event && event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS && event.anchorStart >= 0)
            return event.anchorStart;
    return undefined;
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


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}


/***/ })

};

export const id = 6204;
export const ids = [6204];
export const modules = {

/***/ 36204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerAuthzen: () => (/* binding */ answerAuthzen)
});

// EXTERNAL MODULE: ./lib/policy/run.js
var run = __webpack_require__(41287);
// EXTERNAL MODULE: ./lib/cli/check/access.js
var access = __webpack_require__(21787);
// EXTERNAL MODULE: ./lib/cli/check/account-number.js
var account_number = __webpack_require__(63578);
// EXTERNAL MODULE: ./lib/cli/check/decide-offline.js + 1 modules
var decide_offline = __webpack_require__(68137);
// EXTERNAL MODULE: ./lib/cli/check/inputs.js + 5 modules
var check_inputs = __webpack_require__(95511);
// EXTERNAL MODULE: ./lib/cli/check/online.js
var online = __webpack_require__(22858);
// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(48067);
// EXTERNAL MODULE: ./lib/cli/check/told-run.js
var told_run = __webpack_require__(8556);
// EXTERNAL MODULE: ./lib/cli/check/with-person.js
var with_person = __webpack_require__(58643);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
;// CONCATENATED MODULE: ./lib/report/next-action.js
/** By the reason; where it is `none`, a person has to look. */
const NEXT_ACTIONS = {
    'identity-unverified': 'none',
    'policy-missing': 'none',
    'policy-invalid': 'none',
    'policy-unreviewed': 'none',
    frozen: 'none',
    'never-allowed': 'none',
    'role-unknown': 'none',
    'role-ambiguous': 'none',
    'no-grant': 'request',
    'grant-invalid': 'none',
    'grant-revoked': 'none',
    // somebody may be about to approve it
    'approval-missing': 'retry',
    'approval-self': 'none',
    'approval-stale': 'none',
    'approval-ineligible': 'none',
    'break-glass-not-listed': 'request',
    'break-glass-invalid': 'none',
    'break-glass-exhausted': 'request',
    'break-glass-unreviewed': 'none',
    'grant-too-long': 'request',
    'grant-not-started': 'retry',
    'grant-expired': 'request',
    'outside-window': 'retry',
    'principal-mismatch': 'none',
    'rerun-by-other': 'none',
    'repository-out-of-scope': 'none',
    'workflow-out-of-scope': 'none',
    'event-out-of-scope': 'none',
    'branch-out-of-scope': 'none',
    'tag-out-of-scope': 'none',
    'environment-out-of-scope': 'none',
    'runner-out-of-scope': 'none',
    'ref-unprotected': 'none',
    'permissions-out-of-scope': 'none',
    'step-out-of-scope': 'none',
    'step-undecidable': 'none',
    'uses-exhausted': 'request',
    'delegation-missing': 'none',
    'delegation-invalid': 'none',
    'delegation-spent': 'none',
    'delegation-out-of-scope': 'none',
    'person-unknown': 'none',
    undecidable: 'retry',
};
function nextAction(reason) {
    return NEXT_ACTIONS[reason];
}

// EXTERNAL MODULE: ./lib/report/requests/prefilled.js
var prefilled = __webpack_require__(47272);
// EXTERNAL MODULE: ./lib/requests/form/questions.js
var questions = __webpack_require__(87920);
;// CONCATENATED MODULE: ./lib/cli/authzen/answer.js



/**
 * A decision as the API tells it. Its context is shaped after the draft "AuthZEN Access Request and Approval Profile":
 * `reason`, `next_action`, and `form_url`, the form that a person fills in. There is no `access_request`: that promises
 * an endpoint to submit to, and requests are issues here.
 */
function authzenAnswer(result, place) {
    const { decision, reason, grant, role, until, summary, next } = result;
    const known = {
        ...(role === undefined ? {} : { role }),
        ...(grant === undefined ? {} : { grant }),
        // the times of a decision hold for that decision only: it is asked again before each run
        ...(until === undefined ? {} : { until }),
    };
    if (decision === 'allow' || reason === undefined)
        return { decision: decision === 'allow', context: known };
    const action = nextAction(reason);
    const form = action === 'request' ? formFor(result, place) : undefined;
    return {
        decision: false,
        context: {
            reason,
            reason_user: { en: `${summary} ${next}` },
            next_action: action,
            ...(form === undefined ? {} : { form_url: form }),
            ...known,
        },
    };
}
/** The form, with the role filled in; GitHub's page for a new file where the policy has no requests. */
function formFor({ role, link }, { policy, server, home }) {
    if (policy?.requests === undefined)
        return link;
    const isOffered = role !== undefined && (0,questions/* rolesOfForm */.ZQ)(policy, 'access-request').includes(role);
    return (0,prefilled/* prefilledForm */.mK)('access-request', isOffered ? new Map([['role', role]]) : new Map(), {
        server,
        repository: home,
    });
}
/** The answer to a question about something else than a run. */
function otherAnswer(what) {
    return {
        decision: false,
        context: {
            reason: 'not-asked-here',
            reason_user: { en: `A gate decides about runs of workflows, not about ${what}.` },
            next_action: 'none',
        },
    };
}
/** What a question that cannot be understood gets among several: the API's own form of an error in a list. */
function errorAnswer(message) {
    return { decision: false, context: { error: { status: 400, message } } };
}

// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(45999);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
;// CONCATENATED MODULE: ./lib/cli/authzen/request.js


const SEMANTICS = ['execute_all', 'deny_on_first_deny', 'permit_on_first_permit'];
/** More questions at once than anybody asks. */
const MAX_EVALUATIONS = 200;
/**
 * Reads a request of the Access Evaluation or Access Evaluations API. What is not known is ignored, as the API wants
 * it; what is known and of another type is never guessed. https://openid.net/specs/authorization-api-1_0.html
 */
function readAuthzen(text) {
    const body = parsedObject(text);
    if (body === undefined)
        return bad('the request is not a JSON object');
    const { evaluations } = body;
    // without any, it is a request of the Access Evaluation API
    if (evaluations === undefined || (Array.isArray(evaluations) && evaluations.length === 0)) {
        const evaluation = readEvaluation(body);
        return 'problem' in evaluation ? bad(evaluation.problem) : { kind: 'one', evaluation };
    }
    if (!Array.isArray(evaluations))
        return bad('`evaluations` is not a list');
    if (evaluations.length > MAX_EVALUATIONS)
        return bad(`there are more than ${MAX_EVALUATIONS} \`evaluations\``);
    const semantic = readSemantic(body['options']);
    if (typeof semantic !== 'string')
        return bad(semantic.problem);
    const all = evaluations;
    return { kind: 'several', semantic, evaluations: all.map((one) => readEvaluation(one, body)) };
}
function bad(problem) {
    return { kind: 'bad', problem };
}
function parsedObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,shape/* isRecord */.u4)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function readSemantic(options) {
    if (options === undefined)
        return 'execute_all';
    if (!(0,shape/* isRecord */.u4)(options))
        return { problem: '`options` is not an object' };
    const written = options['evaluations_semantic'] ?? 'execute_all';
    return (SEMANTICS.find((one) => one === written) ?? {
        problem: `\`options.evaluations_semantic\` is not one of ${SEMANTICS.map((one) => `\`${one}\``).join(', ')}`,
    });
}
/** One question; what it leaves out is taken, as a whole, from those around it. */
function readEvaluation(own, around = {}) {
    if (!(0,shape/* isRecord */.u4)(own))
        return { problem: 'an evaluation is not an object' };
    const partOf = (name) => own[name] ?? around[name];
    const subject = readEntity(partOf('subject'), 'subject');
    if ('problem' in subject)
        return subject;
    const resource = readEntity(partOf('resource'), 'resource');
    if ('problem' in resource)
        return resource;
    const action = partOf('action');
    if (!(0,shape/* isRecord */.u4)(action))
        return { problem: `\`action\` is ${action === undefined ? 'missing' : 'not an object'}` };
    const name = memberText(action, 'name', 'action');
    if (typeof name !== 'string')
        return name;
    const properties = readProperties(action, 'action');
    const context = partOf('context') ?? {};
    if (!(0,shape/* isRecord */.u4)(context))
        return { problem: '`context` is not an object' };
    return 'problem' in properties
        ? properties
        : { subject, resource, action: { name, properties: properties.properties }, context };
}
function readEntity(value, what) {
    if (!(0,shape/* isRecord */.u4)(value))
        return { problem: `\`${what}\` is ${value === undefined ? 'missing' : 'not an object'}` };
    const [type, id] = [memberText(value, 'type', what), memberText(value, 'id', what)];
    if (typeof type !== 'string')
        return type;
    if (typeof id !== 'string')
        return id;
    const properties = readProperties(value, what);
    return 'problem' in properties ? properties : { type, id, properties: properties.properties };
}
function readProperties(value, what) {
    const properties = value['properties'] ?? {};
    return (0,shape/* isRecord */.u4)(properties) ? { properties } : { problem: `\`${what}.properties\` is not an object` };
}
function memberText(value, name, what) {
    const text = value[name];
    if (typeof text === 'string')
        return text;
    return { problem: `\`${what}.${name}\` is ${text === undefined ? 'missing' : 'not text'}` };
}
/** A text among properties; what is of another type is a problem, not "not given". */
function propertyText(properties, name, what) {
    const value = properties[name];
    if (value === undefined || value === null)
        return undefined;
    return typeof value === 'string' && value !== '' ? value : { problem: `${(0,safe_line/* quote */.h)(`${what}.${name}`)} is not text` };
}

// EXTERNAL MODULE: ./lib/policy/delegation/people.js
var people = __webpack_require__(61798);
// EXTERNAL MODULE: ./lib/policy/delegation/told.js
var told = __webpack_require__(82632);
;// CONCATENATED MODULE: ./lib/cli/authzen/through-tool.js




/** The tool that a question names in its context; `undefined` where the person would start the run herself. */
function throughTool({ subject, context }) {
    const tool = propertyText(context, 'tool', 'context');
    if (typeof tool === 'object')
        return tool;
    if (subject.type === 'person') {
        if (tool === undefined)
            return { problem: '`context.tool` is missing: a person of people.yml starts runs by way of a tool' };
        if (!people/* HANDLE */.Pi.test(subject.id))
            return { problem: '`subject.id` is not a handle of people.yml' };
        return { tool, person: { kind: 'handle', handle: subject.id } };
    }
    if (tool === undefined)
        return undefined;
    if (!/^[1-9]\d{0,18}$/.test(subject.id))
        return { problem: '`subject.id` is not the number of an account: a tool names people by numbers and handles' };
    const login = propertyText(subject.properties, 'login', 'subject.properties');
    if (typeof login === 'object')
        return login;
    return { tool, person: { kind: 'account', id: subject.id, ...(login === undefined ? {} : { login }) } };
}
/** The same where GitHub is asked for the policy: which account the tool has, stands there. */
function askedThrough({ tool, person }) {
    const login = person.kind === 'account' ? person.login : undefined;
    return {
        delegation: { outcome: { kind: 'named', entry: tool, person }, ...(login === undefined ? {} : { login }) },
        options: [['actor', `${tool}[bot]`]],
    };
}
/** The run as the tool of the policy would start it, its proof taken as good: only the gate can look at that. */
function toldThrough({ tool, person }, policy) {
    const entries = policy?.ok === true ? (policy.value.delegation ?? []) : [];
    const entry = entries.find(({ name }) => name === tool);
    if (entry === undefined)
        return { problem: `the policy has no ${(0,safe_line/* quote */.h)(tool)} under \`delegation\`` };
    const account = entry.kind === 'github' ? told/* WORKFLOWS_BOT */.ru : { login: `${entry.name}[bot]`, id: String(entry.app) };
    const login = person.kind === 'account' ? person.login : undefined;
    return {
        delegation: { outcome: { kind: 'named', entry: tool, person }, ...(login === undefined ? {} : { login }) },
        options: [
            ['actor', account.login],
            ['actor-id', account.id],
        ],
    };
}

;// CONCATENATED MODULE: ./lib/cli/authzen/told.js



/** What a portal calls the one thing that can be asked about. */
const ASKED_ACTION = 'run';
const SUBJECTS = ['user', 'person'];
const RESOURCE = 'workflow';
const WORKFLOW = /^([A-Za-z0-9][\w-]*\/[\w.-]+)\/(\.github\/workflows\/[^/@\s]+\.ya?ml)$/;
/** `resource.properties` that say more of the run, and the options they become. */
const MORE = { environment: 'environment', runner: 'runner' };
/**
 * The run that a question is about. `login` is that of the account, where only its number is given.
 */
function toldBy(evaluation, loginOf) {
    const { subject, action, resource, context } = evaluation;
    if (action.name !== ASKED_ACTION)
        return { other: `the action ${(0,safe_line/* quote */.h)(action.name)}` };
    if (!SUBJECTS.includes(subject.type))
        return { other: `a subject of the type ${(0,safe_line/* quote */.h)(subject.type)}` };
    if (resource.type !== RESOURCE)
        return { other: `a resource of the type ${(0,safe_line/* quote */.h)(resource.type)}` };
    const [, repository, workflow] = WORKFLOW.exec(resource.id) ?? [];
    if (repository === undefined || workflow === undefined)
        return { problem: '`resource.id` is not `owner/name/.github/workflows/file.yml`' };
    const place = refOptions(resource.properties['ref']);
    if ('problem' in place)
        return place;
    const through = throughTool(evaluation);
    if (through !== undefined && 'problem' in through)
        return through;
    const who = through === undefined ? whoOptions(subject, loginOf) : { options: [] };
    if ('problem' in who)
        return who;
    const texts = toldTexts([
        ...Object.entries(MORE).map(([name, option]) => [option, resource.properties, name]),
        ['started-by', context, 'event'],
        ['role', resource.properties, 'role'],
    ]);
    if (!(texts instanceof Map))
        return texts;
    const role = texts.get('role');
    texts.delete('role');
    const isProtected = resource.properties['ref_protected'] === true;
    const options = new Map([
        ...place.options,
        ...who.options,
        ...texts,
        ['repository', repository],
        ['workflow', workflow],
        ...(isProtected ? [['protected', '']] : []),
    ]);
    return { options, role, ...(through === undefined ? {} : { through }) };
}
function toldTexts(wanted) {
    const texts = new Map();
    for (const [option, properties, name] of wanted) {
        const value = propertyText(properties, name, 'properties');
        if (typeof value === 'object')
            return value;
        if (value !== undefined)
            texts.set(option, value);
    }
    return texts;
}
function refOptions(ref) {
    const [, kind, name] = typeof ref === 'string' ? (/^refs\/(heads|tags)\/(\S+)$/.exec(ref) ?? []) : [];
    return name === undefined
        ? { problem: '`resource.properties.ref` is not a whole ref, such as `refs/heads/main`' }
        : { options: [[kind === 'tags' ? 'tag' : 'branch', name]] };
}
/** The account: by its number, by its login, or by both. */
function whoOptions({ id, properties }, loginOf) {
    const told = propertyText(properties, 'login', 'subject.properties');
    if (typeof told === 'object')
        return told;
    const isNumber = /^[1-9]\d{0,18}$/.test(id);
    const login = isNumber ? (told ?? loginOf(id)) : id;
    if (login === undefined)
        return { problem: `the login of the account ${id} is not known: give it as \`subject.properties.login\`` };
    const teams = teamsIn(properties['teams']);
    if (typeof teams === 'object')
        return teams;
    return {
        options: [
            ['actor', login],
            ...(isNumber ? [['actor-id', id]] : []),
            ...(teams === undefined || teams === '' ? [] : [['teams', teams]]),
        ],
    };
}
function teamsIn(teams) {
    if (teams === undefined)
        return undefined;
    return Array.isArray(teams) && teams.every((team) => typeof team === 'string')
        ? teams.join(',')
        : { problem: '`subject.properties.teams` is not a list of `owner/slug`' };
}
/** The options of a question, as if they had been given, with those that were. */
function asGiven({ options, role }, given) {
    const all = role === undefined ? options : new Map([...options, ['role', role]]);
    return {
        operands: [],
        text: (name) => all.get(name) || given.text(name),
        texts: (name) => (all.has(name) ? [all.get(name) ?? ''] : given.texts(name)),
        has: (name) => all.has(name) || given.has(name),
    };
}

;// CONCATENATED MODULE: ./lib/cli/authzen/evaluate.js














/** Options that say of which run is asked: the request does. */
const TELLS_A_RUN = ['run', 'result', 'actor'];
/**
 * Answers the request on standard input. Exit code 0: every decision is true, 1: one is not.
 * @throws UsageError where there is none that can be answered: what the API answers with 400
 */
async function answerAuthzen(given, terminal) {
    const stray = TELLS_A_RUN.find((name) => given.has(name));
    if (stray !== undefined)
        throw new usage_error/* UsageError */.e(`\`--authzen\` and \`--${stray}\` are both given`, 'the request says which run it is about');
    if (terminal.stdin === undefined)
        throw new Error('the command line was started without standard input');
    const request = readAuthzen(await terminal.stdin());
    if (request.kind === 'bad')
        throw unanswerable(request.problem);
    const loginOf = loginsFor(given, terminal);
    const ask = async (one) => await evaluated(one, loginOf, given, terminal);
    if (request.kind === 'one') {
        const answer = await ask(request.evaluation);
        if ('problem' in answer)
            throw unanswerable(answer.problem);
        terminal.stdout.write(`${JSON.stringify(answer, undefined, 2)}\n`);
        return answer.decision ? 0 : 1;
    }
    const answers = await answerAll(request.evaluations, request.semantic, ask);
    terminal.stdout.write(`${JSON.stringify({ evaluations: answers }, undefined, 2)}\n`);
    return answers.every(({ decision }) => decision) ? 0 : 1;
}
function unanswerable(problem) {
    return new usage_error/* UsageError */.e(`the request cannot be answered: ${problem}`, 'write a request of the AuthZEN Authorization API to standard input: docs/low-code-recipes.md has one');
}
/** In their order; the rest is left out once the answer is settled. */
async function answerAll(evaluations, semantic, ask) {
    const answers = [];
    for (const one of evaluations) {
        const answer = 'problem' in one ? one : await ask(one);
        const told = 'problem' in answer ? errorAnswer(answer.problem) : answer;
        answers.push(told);
        if (semantic !== 'execute_all' && told.decision === (semantic === 'permit_on_first_permit'))
            break;
    }
    return answers;
}
async function evaluated(evaluation, loginOf, given, terminal) {
    const told = toldBy(evaluation, loginOf);
    if ('problem' in told)
        return told;
    if ('other' in told)
        return otherAnswer(told.other);
    const folder = () => (0,access/* accessFolder */.nW)(terminal.cwd, given.text('access') ?? options/* USUAL_ACCESS */.S);
    const through = told.through &&
        (given.has('online') ? askedThrough(told.through) : toldThrough(told.through, (0,access/* readPolicyFile */.BK)(folder())));
    if (through !== undefined && 'problem' in through)
        return through;
    const own = asGiven({ ...told, options: new Map([...told.options, ...(through?.options ?? [])]) }, given);
    const odd = oddRun(own, terminal);
    if (odd !== undefined)
        return odd;
    const read = (0,check_inputs/* readCheckInputs */.Y)(own, terminal);
    const named = through === undefined ? read : { ...read, delegation: through.delegation };
    const inputs = through === undefined || given.has('online') ? named : (0,with_person/* withPerson */.I)(folder(), named);
    const place = { server: terminal.env['GITHUB_SERVER_URL'] || 'https://github.com', home: inputs.home };
    if (given.has('online'))
        return authzenAnswer(await (0,online/* decideOnline */._)(inputs, own, terminal), { ...place, policy: undefined });
    const files = (0,decide_offline/* readOfflineAccess */.i)(folder(), inputs);
    const { inputs: numbered, notes } = (0,account_number/* withAccountNumber */.n)(inputs, files);
    const { result } = (0,decide_offline/* decideOffline */.u)(files, numbered, terminal, { notes });
    return authzenAnswer(result, { ...place, policy: files.policy?.ok === true ? files.policy.value : undefined });
}
/** What no run can be: wrong with one question, and not with the command. */
function oddRun(own, terminal) {
    try {
        (0,told_run/* toldRun */.Rm)(own, terminal);
        return undefined;
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e || error instanceof run/* RunError */.e)
            return { problem: error.message };
        throw error;
    }
}
/** Logins by the numbers of accounts, as the grants of an access folder have them; read once. */
function loginsFor(given, { cwd }) {
    if (given.has('online'))
        return () => undefined;
    let grants;
    return (id) => {
        grants ??= (0,access/* readAllGrants */.BH)((0,access/* accessFolder */.nW)(cwd, given.text('access') ?? options/* USUAL_ACCESS */.S));
        const own = grants.filter((file) => file.ok && String(file.grant['principal-id']) === id);
        const logins = new Set(own.flatMap(({ holder: { kind, name } }) => (kind === 'user' ? [name] : [])));
        // after a change of the login there are two, and which is hers now is not guessed
        return logins.size === 1 ? [...logins][0] : undefined;
    };
}


/***/ }),

/***/ 47272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m8: () => (/* binding */ prefilledFile),
/* harmony export */   mK: () => (/* binding */ prefilledForm),
/* harmony export */   n6: () => (/* binding */ repositoryAddress)
/* harmony export */ });
/** Longest address that is made: servers and browsers take more, but not all of them much more. */
const MAX_ADDRESS_CHARACTERS = 6000;
/** The address of a page of the repository: its parts are encoded. */
function repositoryAddress({ server, repository }, ...path) {
    const parts = [...repository.split('/'), ...path.map(String)].map((part) => part.toWellFormed().split('/').map(encodeURIComponent).join('/'));
    return `${server.replace(/\/+$/, '')}/${parts.join('/')}`;
}
/**
 * The form, filled in with what was understood: fields are filled in by their ids. Source: GitHub's reference,
 * "Creating an issue from a URL query".
 */
function prefilledForm(form, understood, site) {
    const query = new URLSearchParams({ template: `${form}.yml` });
    for (const [id, text] of understood)
        if (id !== 'reviewed')
            query.set(id, text);
    const address = `${repositoryAddress(site, 'issues', 'new')}?${query.toString()}`;
    return address.length > MAX_ADDRESS_CHARACTERS ? prefilledForm(form, new Map(), site) : address;
}
/** GitHub's page for a new file, filled in: without an App, whoever asked proposes it. */
function prefilledFile(path, text, setting) {
    const query = new URLSearchParams({ filename: `${setting.policyPath}/${path}`, value: text });
    return `${repositoryAddress(setting, 'new', setting.branch)}?${query.toString()}`;
}


/***/ }),

/***/ 46044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ lengthLabel),
/* harmony export */   W: () => (/* binding */ longestFor),
/* harmony export */   po: () => (/* binding */ offeredLengths)
/* harmony export */ });
const HOUR_SECONDS = 3600;
const ONE_DAY_SECONDS = 24 * HOUR_SECONDS;
/** What a form offers, in seconds, shortest first: as many as fit into the limits of the policy. */
const OFFERED_SECONDS = [
    ...[1, 4, 8].map((hours) => hours * HOUR_SECONDS),
    ...[1, 2, 3, 5, 7, 14, 30, 60, 90, 180, 365].map((days) => days * ONE_DAY_SECONDS),
];
/** The longest grant of a role, in seconds. */
function longestFor(policy, role) {
    return Math.min(policy.limits.lifetime, policy.roles.get(role)?.lifetime ?? Number.POSITIVE_INFINITY);
}
/**
 * The lengths that the form offers: those within the longest limit of any role of the list, and that limit itself, so
 * that the most that somebody may have can always be chosen.
 */
function offeredLengths(policy, roles) {
    const limit = Math.max(0, ...roles.map((role) => longestFor(policy, role)));
    const limits = roles.map((role) => longestFor(policy, role));
    const seconds = new Set([...OFFERED_SECONDS.filter((one) => one <= limit), ...limits]);
    return [...seconds].toSorted((a, b) => a - b).map((one) => ({ label: lengthLabel(one), seconds: one }));
}
/** Seconds in the largest unit that divides them, in full: 604800 → `7 days`. */
function lengthLabel(seconds) {
    const units = [
        ['day', ONE_DAY_SECONDS],
        ['hour', HOUR_SECONDS],
        ['minute', 60],
        ['second', 1],
    ];
    const [name, size] = units.find(([, unit]) => seconds % unit === 0) ?? ['second', 1];
    const count = seconds / size;
    return `${count} ${name}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 87920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZQ: () => (/* binding */ rolesOfForm),
/* harmony export */   _1: () => (/* binding */ mayBeOption),
/* harmony export */   im: () => (/* binding */ formQuestions),
/* harmony export */   su: () => (/* binding */ DRILL)
/* harmony export */ });
/* unused harmony exports EMERGENCY, ACKNOWLEDGED */
/* harmony import */ var _lengths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46044);

/** What kind of an emergency it is: as the form has it. */
const EMERGENCY = 'An emergency';
const DRILL = 'A drill';
/** What is ticked in the form for emergencies. */
const ACKNOWLEDGED = 'I know that this is reviewed afterwards';
/** Longest reason and longest address of a ticket that a grant may have, in UTF-16 units. */
const MAX_ASKED_REASON_CHARACTERS = 1024;
const MAX_TICKET_CHARACTERS = 2048;
const MAX_NARROWING_CHARACTERS = 1024;
const MAX_NAME_CHARACTERS = 128;
/** GitHub refuses a dropdown with an option of this name, in any case. */
const RESERVED_OPTION = 'none';
/** The roles that can be asked for in the form, in the order of the policy. */
function rolesOfForm(policy, form) {
    return [...policy.roles]
        .filter(([name, role]) => mayBeOption(name) && (form === 'access-request' || role['break-glass'] !== undefined))
        .map(([name]) => name);
}
/** Whether a role can stand in a form: GitHub takes `None` for no answer. */
function mayBeOption(role) {
    return role.toLowerCase() !== RESERVED_OPTION;
}
/** What the form asks, in order; the free text comes last. */
function formQuestions(policy, form) {
    return form === 'access-request' ? accessQuestions(policy) : breakGlassQuestions(policy);
}
function accessQuestions(policy) {
    const roles = rolesOfForm(policy, 'access-request');
    return [
        choiceQuestion('role', 'Role that you need', roles),
        ...(policy.requests?.['for-others'] === true
            ? [lineQuestion('for', 'Login of somebody else who gets it', MAX_NAME_CHARACTERS, false)]
            : []),
        choiceQuestion('lasts', 'How long you need it', (0,_lengths_js__WEBPACK_IMPORTED_MODULE_0__/* .offeredLengths */ .po)(policy, roles).map(({ label }) => label)),
        lineQuestion('only', 'Only for these branches and environments', MAX_NARROWING_CHARACTERS, false),
        lineQuestion('ticket', 'Ticket', MAX_TICKET_CHARACTERS, false),
        lineQuestion('reason', 'Why you need it', MAX_ASKED_REASON_CHARACTERS, true),
    ];
}
function breakGlassQuestions(policy) {
    return [
        choiceQuestion('role', 'Role that you need now', rolesOfForm(policy, 'break-glass')),
        choiceQuestion('kind', 'What it is', [EMERGENCY, DRILL]),
        lineQuestion('incident', 'Link to the incident', MAX_TICKET_CHARACTERS, true),
        {
            id: 'reviewed',
            label: 'What happens afterwards',
            answer: 'tick',
            choices: [ACKNOWLEDGED],
            required: true,
            maxCharacters: MAX_NAME_CHARACTERS,
        },
        lineQuestion('reason', 'Why it cannot wait', MAX_ASKED_REASON_CHARACTERS, true),
    ];
}
function choiceQuestion(id, label, choices) {
    return { id, label, answer: 'choice', choices, required: true, maxCharacters: MAX_NAME_CHARACTERS };
}
function lineQuestion(id, label, maxCharacters, required) {
    return { id, label, answer: 'line', choices: [], required, maxCharacters };
}


/***/ })

};

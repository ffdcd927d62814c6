export const id = 861;
export const ids = [861];
export const modules = {

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZS: () => (/* binding */ fetchOwnIssues),
/* harmony export */   aI: () => (/* binding */ fetchSlots)
/* harmony export */ });
/* unused harmony export fetchAllSlots */
/* harmony import */ var _policy_break_glass_slots_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5562);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7781);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3374);




const REFS_OF_TAGS = 'refs/tags/';
/** Pages of tags that are read at most, a hundred each. */
const MAX_SLOT_PAGES = 20;
const SLOTS = `slots: refs(refPrefix: $slots, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { prefix name target { __typename ... on Tag { message } } } }`;
/** The newest issues that an account has opened: only what is asked for now can let anybody in. */
const ISSUES_QUERY = `query Emergencies($owner: String!, $name: String!, $login: String!) {
  repository(owner: $owner, name: $name) {
    issues(first: 20, orderBy: {field: CREATED_AT, direction: DESC}, filterBy: {createdBy: $login}) { nodes {
      number body createdAt lastEditedAt includesCreatedEdit createdViaEmail state author { ${_person_js__WEBPACK_IMPORTED_MODULE_3__/* .PERSON */ .qG} }
      timelineItems(first: 1, itemTypes: [TRANSFERRED_EVENT]) { nodes { __typename } }
    } }
  }
}`;
const SLOTS_QUERY = `query EmergencySlots($owner: String!, $name: String!, $slots: String!, $after: String) {
  repository(owner: $owner, name: $name) { ${SLOTS} }
}`;
/**
 * The newest issues of an account in the repository of the policy. Source: GraphQL, `Issue`, `IssueFilters`.
 * @throws FactError when the token is not shown them
 */
async function fetchOwnIssues(api, repository, login) {
    const [owner = '', name = ''] = repository.split('/');
    try {
        const { data } = await api.query(ISSUES_QUERY, { owner, name, login });
        return new _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C(data, '').object('repository').object('issues').present('nodes').map(readShownIssue);
    }
    catch (error) {
        if (!(error instanceof _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n) || error.kind === 'passing')
            throw error;
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(error.message, `the token needs \`issues: read\` on \`${repository}\``, { cause: error });
    }
}
function readShownIssue(issue) {
    const author = (0,_person_js__WEBPACK_IMPORTED_MODULE_3__/* .readPerson */ .c1)(issue.maybe('author'));
    return {
        number: issue.number('number'),
        author: author.login,
        ...(author.id === undefined ? {} : { authorId: author.id }),
        body: issue.text('body'),
        openedAt: Date.parse(issue.text('createdAt')),
        isEdited: !issue.isNull('lastEditedAt') || issue.flag('includesCreatedEdit'),
        isByEmail: issue.flag('createdViaEmail'),
        isTransferred: issue.object('timelineItems').present('nodes').length > 0,
        isClosed: issue.text('state') !== 'OPEN',
    };
}
/**
 * Every tag that counts break-glass access of an account, with what it says.
 * @throws FactError when they cannot be read, or there are too many
 */
async function fetchSlots(api, repository, account) {
    return await fetchSlotsBelow(api, repository, (0,_policy_break_glass_slots_js__WEBPACK_IMPORTED_MODULE_0__/* .slotsOf */ .nK)(account));
}
/** The same of all accounts. @throws FactError */
async function fetchAllSlots(api, repository) {
    return await fetchSlotsBelow(api, repository, `${BREAK_GLASS}/`);
}
async function fetchSlotsBelow(api, repository, folder) {
    const [owner = '', name = ''] = repository.split('/');
    const found = [];
    let after = null;
    for (let page = 0; page < MAX_SLOT_PAGES; page += 1) {
        const variables = { owner, name, slots: `${REFS_OF_TAGS}${folder}`, after };
        const { data } = await api.query(SLOTS_QUERY, variables);
        const list = new _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C(data, '').object('repository').object('slots');
        found.push(...list.present('nodes').map(readSlot));
        const info = list.object('pageInfo');
        if (!info.flag('hasNextPage'))
            return found;
        after = info.text('endCursor');
    }
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n('there are more tags that count break-glass access than can be read');
}
function readSlot(ref) {
    const tag = `${ref.text('prefix')}${ref.text('name')}`.slice(REFS_OF_TAGS.length);
    const message = ref.maybe('target')?.optionalText('message');
    return message === undefined ? { tag } : { tag, note: message };
}


/***/ }),

/***/ 6861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askEmergency: () => (/* binding */ askEmergency)
});

// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/github/emergencies.js
var emergencies = __webpack_require__(8602);
// EXTERNAL MODULE: ./lib/github/reviewers.js
var reviewers = __webpack_require__(1103);
// EXTERNAL MODULE: ./lib/github/teams.js
var github_teams = __webpack_require__(953);
// EXTERNAL MODULE: ./lib/policy/break-glass/emergency-grant.js
var emergency_grant = __webpack_require__(2125);
// EXTERNAL MODULE: ./lib/policy/document.js + 2 modules
var policy_document = __webpack_require__(6951);
// EXTERNAL MODULE: ./lib/policy/names.js + 1 modules
var names = __webpack_require__(2699);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/policy/break-glass/record.js



/** What a review of break-glass access may come to. */
const REVIEW_VERDICTS = ['justified', 'drill', 'misuse'];
/** The file of a review, `.github/access/break-glass/<issue>.yml`; its JSON Schema is generated from here. */
const reviewRecordShape = (0,shape/* object */.Ik)({
    role: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,names/* roleName */.zG)(), 'Role that was used.'), 'flag-release'),
    'principal-id': (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* integer */.nd)(1), 'Numeric id of the account that used it.'), '583231'),
    verdict: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* oneOf */.yL)(REVIEW_VERDICTS), 'What the review came to. Each of them ends the wait for it.'), 'justified'),
    why: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* line */.n8)(), 'Why, on one line.'), 'The shop was down; see the incident'),
    'reviewed-by': (0,shape/* required */.mw)((0,shape/* described */.WY)((0,names/* login */.iD)(), 'Who reviewed it.'), 'hubot'),
    'reviewed-by-id': (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* integer */.nd)(1), 'Numeric id of that account.'), '480938'),
    incident: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* line */.n8)(2048), 'Link to the incident, as it was given.')),
});
/** Path of the file of a review below the folder of the policy. */
function reviewPath(issue) {
    return `break-glass/${issue}.yml`;
}
/** Parses the file of a review; every problem carries its place. */
function parseReviewRecord(source, file) {
    return (0,policy_document/* parseDocument */.T)(source, file, reviewRecordShape, { flat: true });
}

// EXTERNAL MODULE: ./lib/policy/break-glass/reviewed.js
var reviewed = __webpack_require__(2722);
// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(6317);
// EXTERNAL MODULE: ./lib/policy/hidden-characters.js
var hidden_characters = __webpack_require__(7161);
;// CONCATENATED MODULE: ./lib/requests/form/lengths.js
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

;// CONCATENATED MODULE: ./lib/requests/form/questions.js

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
        choiceQuestion('lasts', 'How long you need it', offeredLengths(policy, roles).map(({ label }) => label)),
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

// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(1947);
;// CONCATENATED MODULE: ./lib/requests/form/sections.js

/** A line that Markdown shows as a heading. Source: CommonMark 0.31, "ATX headings". */
const SHOWN_HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
/** The heading of a question as GitHub writes it into the body. */
function headingOf({ label }) {
    return `### ${label}`;
}
/**
 * Divides a body by the headings of a form. `lines` are of the whole body.
 *
 * INVARIANT: a section exists only where its heading stands exactly once in the whole body, so nothing that stands in
 * an answer can take the place of another answer.
 */
function readSections(lines, questions) {
    const places = questions.map((question) => ({
        question,
        at: lines.flatMap((text, index) => (text === headingOf(question) ? [index] : [])),
    }));
    const heads = places.flatMap(({ at }) => at).toSorted((a, b) => a - b);
    const sections = new Map();
    for (const { question, at } of places) {
        const [start] = at;
        if (start === undefined || at.length > 1)
            continue;
        const end = heads.find((index) => index > start) ?? lines.length;
        sections.set(question.id, withoutBlankEnds(lines.slice(start + 1, end)));
    }
    return {
        sections,
        problems: [...headingProblems(places), ...alteredHeadings(lines, questions), ...before(lines, heads)],
    };
}
function headingProblems(places) {
    const problems = [];
    let last = -1;
    for (const { question, at } of places) {
        const [place] = at;
        if (place === undefined)
            problems.push({ problem: 'heading-missing', question: question.id });
        else if (at.length > 1)
            problems.push({ problem: 'heading-twice', question: question.id });
        else if (place < last)
            problems.push({ problem: 'heading-misplaced', question: question.id });
        last = Math.max(last, place ?? -1);
    }
    return problems;
}
/** What a reader would take for a heading of the form, and is none: what is shown must be what is read. */
function alteredHeadings(lines, questions) {
    const found = lines.flatMap((text) => {
        const shown = SHOWN_HEADING.exec(text)?.[1]?.trim().replaceAll(/\s+/g, ' ');
        if (shown === undefined)
            return [];
        const question = questions.find(({ label }) => (0,fold/* isSameName */.yS)(label, shown));
        return question === undefined || text === headingOf(question) ? [] : [question.id];
    });
    return [...new Set(found)].map((question) => ({ problem: 'heading-altered', question }));
}
function before(lines, heads) {
    const [first] = heads;
    return first !== undefined && lines.slice(0, first).some((text) => text.trim() !== '')
        ? [{ problem: 'text-before' }]
        : [];
}
function withoutBlankEnds(lines) {
    const first = lines.findIndex((text) => text.trim() !== '');
    return first < 0 ? [] : lines.slice(first, lines.findLastIndex((text) => text.trim() !== '') + 1);
}

;// CONCATENATED MODULE: ./lib/requests/form/read-form.js





/** Longest body that is read, in UTF-8 bytes. */
const MAX_FORM_BYTES = 8 * 1024;
/** What GitHub writes where nothing was answered. */
const NO_RESPONSE = '_No response_';
/**
 * Reads the body of an issue as a filled-in form of the policy, strictly: its headings, each exactly once, in order, at
 * the start of a line; the free text last; a choice compared as a whole with what the policy offers now. Never throws.
 *
 * INVARIANT: a text that somebody can write freely never changes what another field says.
 */
function readForm(body, policy) {
    const lines = body.replaceAll('\r\n', '\n').normalize('NFC').split('\n');
    const form = formOf(lines, policy);
    if (form === undefined)
        return { kind: 'other' };
    const unreadable = refuseBody(body);
    if (unreadable !== undefined)
        return { kind: 'problems', form, problems: [unreadable], understood: new Map() };
    const questions = formQuestions(policy, form);
    const { sections, problems } = readSections(lines, questions);
    const answers = questions.map((question) => readAnswer(question, sections.get(question.id)));
    const understood = new Map(answers.flatMap(({ question, text }) => (text === undefined ? [] : [[question.id, text]])));
    const [first, ...more] = [...problems, ...answers.flatMap(({ problem }) => problem ?? [])];
    if (first !== undefined)
        return { kind: 'problems', form, problems: [first, ...more], understood };
    return { kind: 'request', request: filledForm(form, understood, policy), understood };
}
/**
 * Which form a body is of: the one whose heading stands in it. An issue with none of the headings is about something
 * else, and nothing is said about it.
 */
function formOf(lines, policy) {
    const has = (form) => formQuestions(policy, form).some((question) => isHeadOf(question, lines));
    return has('access-request') ? 'access-request' : has('break-glass') ? 'break-glass' : undefined;
}
/** `Ticket` may stand in anybody's form: a form is known by what it asks first. */
const isHeadOf = (question, lines) => question.id === 'role' && lines.includes(headingOf(question));
function refuseBody(body) {
    // a UTF-16 unit is at most three bytes of UTF-8
    if (body.length * 3 > MAX_FORM_BYTES && new TextEncoder().encode(body).length > MAX_FORM_BYTES)
        return { problem: 'too-large', maxBytes: MAX_FORM_BYTES };
    const hidden = (0,hidden_characters/* findHidden */.C$)(body);
    return hidden === undefined ? undefined : { problem: 'hidden-character', hidden };
}
/** The answer to one question; without lines, its heading is the problem already. */
function readAnswer(question, lines) {
    if (lines === undefined)
        return { question };
    const { id } = question;
    const [first = '', ...rest] = lines;
    const given = first.trim();
    if (rest.length > 0)
        return { question, problem: { problem: 'several-lines', question: id } };
    if (given === '' || given === NO_RESPONSE)
        return question.required ? { question, problem: { problem: 'no-answer', question: id } } : { question };
    if (given.length > question.maxCharacters)
        return { question, problem: { problem: 'answer-too-long', question: id, maxCharacters: question.maxCharacters } };
    const problem = problemOf(question, given);
    return problem === undefined ? { question, text: given } : { question, problem };
}
function problemOf(question, given) {
    const { id, answer, choices } = question;
    if (answer === 'tick')
        return choices.some((choice) => given === `- [x] ${choice}` || given === `- [X] ${choice}`)
            ? undefined
            : { problem: 'not-ticked', question: id };
    if (answer === 'choice')
        return choices.includes(given) ? undefined : { problem: 'not-a-choice', question: id, given };
    if (id === 'for')
        return names/* LOGIN */.S3.test(given) ? undefined : { problem: 'not-a-login', question: id, given };
    const isAddress = id === 'incident' || (id === 'ticket' && given.includes('://'));
    return isAddress && !isWebAddress(given) ? { problem: 'not-an-address', question: id, given } : undefined;
}
/** An address that a reader may follow: of the web, with no name or password in it. */
function isWebAddress(given) {
    if (!/^https?:\/\/\S+$/.test(given) || !URL.canParse(given))
        return false;
    const { username, password } = new URL(given);
    return username === '' && password === '';
}
/** The request of answers that are all as they should be. */
function filledForm(form, answers, policy) {
    return form === 'access-request' ? accessOf(answers, policy) : breakGlassOf(answers);
}
function accessOf(answers, policy) {
    const lengths = offeredLengths(policy, rolesOfForm(policy, 'access-request'));
    const [ticket, person] = [answers.get('ticket'), answers.get('for')];
    return {
        form: 'access-request',
        role: answerTo(answers, 'role'),
        // a length is one of the choices, or there would be no request
        lasts: lengths.find(({ label }) => label === answers.get('lasts'))?.seconds ?? 0,
        only: (answers.get('only') ?? '')
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== ''),
        reason: answerTo(answers, 'reason'),
        ...(ticket === undefined ? {} : { ticket }),
        ...(person === undefined ? {} : { for: person }),
    };
}
function breakGlassOf(answers) {
    return {
        form: 'break-glass',
        role: answerTo(answers, 'role'),
        incident: answerTo(answers, 'incident'),
        drill: answers.get('kind') === DRILL,
        reason: answerTo(answers, 'reason'),
    };
}
const answerTo = (answers, id) => answers.get(id) ?? '';

// EXTERNAL MODULE: ./lib/session/gather.js + 3 modules
var gather = __webpack_require__(3112);
;// CONCATENATED MODULE: ./lib/session/emergency/ask-emergency.js










/**
 * Looks whether the person of a run asked for break-glass access, where no grant lets it go on: two more round trips.
 * `undefined` where they did not, so that the refusal stands as it is.
 *
 * INVARIANT: read from GitHub in this very run: the issue, the teams, the tags that count, the files of the reviews and
 * who approved them. Nothing that a workflow wrote about them is believed.
 */
async function askEmergency(session, known, gathered, policy) {
    const { role, grant } = session.facts.inputs;
    const roles = [...policy.roles].filter(([name, { 'break-glass': rules }]) => rules !== undefined && (role ?? name) === name);
    // INVARIANT: never by delegation, whatever came of it
    if (grant !== undefined || roles.length === 0 || known.delegating !== undefined)
        return undefined;
    const needsTeams = roles.some(([, one]) => (one['break-glass']?.who.teams ?? []).length > 0);
    try {
        const [issues, slots, teams] = await Promise.all([
            filedIssues(session, known, policy),
            (0,emergencies/* fetchSlots */.aI)(session.transport.api, known.files.repository, known.run.actor_id),
            needsTeams ? teamsOf(session, known) : github_teams/* NO_TEAMS */.V,
        ]);
        if (issues.length === 0)
            return undefined;
        const people = 'message' in teams ? { run: gathered.run, teamsUnknown: teams } : { run: withOwnTeams(gathered, teams) };
        return { ...(await withReviews({ session, known, gathered, policy }, issues, slots)), ...people };
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        return { ...gathered, breakGlass: { issues: [], slots: [], reviews: new Map(), unavailable: (0,fact_error/* faultOf */.Kl)(error) } };
    }
}
/** Only what the person opened with the form. @throws FactError */
async function filedIssues({ transport }, { files, run }, policy) {
    const shown = await (0,emergencies/* fetchOwnIssues */.ZS)(transport.api, files.repository, run.actor);
    return shown.flatMap((issue) => filedIssue(issue, policy) ?? []);
}
function filedIssue(issue, policy) {
    const reading = readForm(issue.body, policy);
    if (reading.kind === 'other')
        return undefined;
    const form = reading.kind === 'problems' ? reading.form : reading.request.form;
    if (form !== 'break-glass')
        return undefined;
    const { authorId } = issue;
    return {
        number: issue.number,
        author: issue.author,
        ...(authorId === undefined ? {} : { author_id: authorId }),
        opened_at: issue.openedAt,
        edited: issue.isEdited,
        by_email: issue.isByEmail,
        transferred: issue.isTransferred,
        closed: issue.isClosed,
        ...(reading.kind === 'request' && reading.request.form === 'break-glass'
            ? {
                form: {
                    role: reading.request.role,
                    isDrill: reading.request.drill,
                    incident: reading.request.incident,
                    reason: reading.request.reason,
                },
            }
            : {}),
    };
}
async function teamsOf({ transport }, { files, run }) {
    const [organisation = ''] = files.repository.split('/');
    try {
        return (await (0,github_teams/* fetchTeams */.j)(transport.api, organisation, [run.actor])).get(run.actor) ?? github_teams/* NO_TEAMS */.V;
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        return (0,fact_error/* faultOf */.Kl)(error);
    }
}
function withOwnTeams({ run }, { names, ids }) {
    return { ...run, actor_teams: names, actor_team_ids: ids };
}
/** Most accesses whose reviews are looked at: each costs a part of a request, and a run waits for all of them. */
const MAX_REVIEWS = 100;
/** Tags that end one of the accesses, and the reviews of those before that should be reviewed by now. */
async function withReviews({ session, known, gathered, policy }, issues, slots) {
    const { policyPath } = session.facts.inputs;
    const due = (0,reviewed/* takenBy */.bL)(slots, policy).filter((taken) => known.identity.issuedAt > taken.due);
    if (new Set(due.map(({ issue }) => issue)).size > MAX_REVIEWS)
        throw new fact_error/* FactError */.n(`more than ${MAX_REVIEWS} break-glass accesses of \`${known.run.actor}\` are to have been reviewed by now`, 'an administrator deletes the tags of those that were reviewed long ago');
    const numbers = [...new Set([...issues.map(({ number }) => number), ...due.map(({ issue }) => issue)])];
    const answer = await (0,gather/* askEvidence */.xt)(session, known.files, numbers.map((number) => ({ id: (0,emergency_grant/* emergencyId */.V9)(number), path: `${policyPath}/${reviewPath(number)}`, text: true })));
    const asked = new Map(answer.candidates.map(({ id, provenance }) => [id, provenance]));
    const judged = await (0,reviewers/* addAuthority */.x)(session.transport.api, policyOfReviewers(policy, due), known.files.repository, asked);
    const reviews = new Map(numbers.flatMap((number) => {
        const one = answer.candidates.find(({ id }) => id === (0,emergency_grant/* emergencyId */.V9)(number));
        return one === undefined ? [] : [[number, filedReview(one, judged.get(one.id), reviewPath(number))]];
    }));
    const breakGlass = { issues, slots, reviews };
    return {
        ...gathered,
        breakGlass,
        tags: (0,tags/* joinTags */.QR)([gathered.tags, answer.tags]),
        keeping: gathered.keeping ?? answer.keeping,
    };
}
function filedReview({ file, unavailable }, provenance, path) {
    if (file === undefined)
        return {};
    const parsed = file.text === undefined ? undefined : parseReviewRecord(file.text, path);
    return {
        ...(parsed?.ok === true ? { record: parsed.value } : {}),
        ...(provenance === undefined ? {} : { provenance }),
        ...(unavailable === undefined ? {} : { unavailable }),
    };
}
/** The policy with everybody as approvers who may review one of these: by team or by permission where it says so. */
function policyOfReviewers(policy, due) {
    const rules = [...new Set(due.map(({ role }) => role))].map((role) => (0,reviewed/* reviewersOf */.G$)(policy, role));
    const teams = rules.flatMap((one) => one.teams ?? []);
    const permission = rules.find((one) => one.permission !== undefined)?.permission;
    // INVARIANT: nobody counts here as found already, so that whoever has reviewed is looked up
    const approvers = { teams, ...(permission === undefined ? {} : { permission }) };
    return { ...policy, approval: { ...policy.approval, approvers } };
}


/***/ })

};

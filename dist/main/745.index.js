export const id = 745;
export const ids = [745,20];
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

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   RP: () => (/* binding */ yamlBlock),
/* harmony export */   ih: () => (/* binding */ escape),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1020);

/** Longest text of one table cell or paragraph. */
const MAX_CELL_CHARACTERS = 600;
/**
 * Escapes text for GitHub's Markdown, wherever it stands: everything that could be markup becomes a character
 * reference, which Markdown never reads as structure. An invisible space parts what GitHub would turn into a link or a
 * mention after decoding.
 *
 * INVARIANT: the answer holds only letters, digits, spaces, `,.-/`, characters beyond ASCII and numeric references.
 */
function escape(value) {
    return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_0__.safeLine)(value, MAX_CELL_CHARACTERS)
        .replaceAll(/(?<=www)(?=\.)|(?<=:)(?=\/\/)|(?<=[@#])/gi, '\u200b')
        .replaceAll(/[^A-Za-z0-9 ,./\u0080-\u{10ffff}-]/gu, (character) => `&#${String(character.codePointAt(0))};`)
        .replaceAll('\u200b', '&#8203;');
}
/** A name in code type; text in it is neither mention nor reference. */
function inlineCode(value) {
    return value.trim() === '' ? '–' : `<code>${escape(value)}</code>`;
}
/**
 * YAML of our own making, to copy.
 *
 * INVARIANT: nothing that could end the block, or mean anything in it, stays.
 */
function yamlBlock(text) {
    return ['```yaml', ...text.split('\n').map((line) => line.replaceAll(/[^A-Za-z0-9 :#,.-]/g, '')), '```'].join('\n');
}
/** A sentence of ours in which names stand in backticks. */
function prose(sentence) {
    return sentence
        .split('`')
        .map((part, index) => (index % 2 === 1 ? inlineCode(part) : padded(part)))
        .join('');
}
/** A link to an address of our own making; the words alone when it is not an address of the web. */
function link(words, address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !['https:', 'http:'].includes(url.protocol))
        return escape(words);
    const href = url.href.replaceAll(/[&"'<>`|\\@]/g, (character) => `&#${String(character.codePointAt(0))};`);
    return `<a href="${href}">${escape(words)}</a>`;
}
/** A table; the cells are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** As {@link escape}, with the spaces at both ends that part the sentence from a name. */
function padded(part) {
    if (part.trim() === '')
        return part === '' ? '' : ' ';
    return `${/^\s/.test(part) ? ' ' : ''}${escape(part)}${/\s$/.test(part) ? ' ' : ''}`;
}


/***/ }),

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   V8: () => (/* binding */ relative)
/* harmony export */ });
/* unused harmony export formatDate */
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3355);

const MOMENT_UNITS = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
];
/** `in 2 hours`, `3 days ago`: counted from `now`, both in milliseconds since 1970. */
function relative(at, now) {
    const seconds = Math.round(Math.abs(at - now) / 1000);
    const [unit, size] = MOMENT_UNITS.find((entry) => seconds >= entry[1]) ?? ['second', 1];
    const count = Math.floor(seconds / size);
    if (count === 0)
        return 'now';
    const words = `${count} ${unit}${count === 1 ? '' : 's'}`;
    return at >= now ? `in ${words}` : `${words} ago`;
}
/**
 * `2026-11-28 18:00 UTC (19:00 in Europe/Berlin, in 2 hours)`: unmistakable everywhere, and near to a person. `zone` is
 * an IANA time zone in which people live.
 */
function formatMoment(at, now, zone) {
    const utc = (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(at).slice(0, 16).replace('T', ' ');
    const local = zone === undefined || zone === 'UTC' ? '' : `${localClock(at, zone, utc.slice(0, 10))} in ${zone}, `;
    return `${utc} UTC (${local}${relative(at, now)})`;
}
/**
 * `2026-11-28 18:00 UTC (19:00 in Europe/Berlin)`: for what is read later than it is written, when how far it is from
 * now would be wrong.
 */
function formatDate(at, zone) {
    const utc = formatInstant(at).slice(0, 16).replace('T', ' ');
    const local = zone === undefined || zone === 'UTC' ? '' : ` (${localClock(at, zone, utc.slice(0, 10))} in ${zone})`;
    return `${utc} UTC${local}`;
}
/** The time by the clock of a time zone, with the day where that is another one than in UTC. */
function localClock(at, zone, day) {
    // Swedish writes dates as ISO 8601 does
    const written = new Date(at).toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    return written.startsWith(`${day} `) ? written.slice(day.length + 1) : written;
}


/***/ }),

/***/ 1020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   safeLine: () => (/* binding */ safeLine)
/* harmony export */ });
const MAX_SAFE_LINE_CHARACTERS = 200;
/**
 * Text from outside as one line that can do nothing wherever it is printed: no line break, no terminal escape, no
 * invisible or direction-changing character, no workflow command. Cut when it is long.
 */
function safeLine(value, longest = MAX_SAFE_LINE_CHARACTERS) {
    const line = value
        .toWellFormed()
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        // the runner obeys `::command::` at the start of a line and `##[command]` anywhere in it
        .replaceAll('##[', '#\u00a0#[')
        .replace(/^(\s*):(?=:)/, '$1:\u00a0')
        .trim();
    return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\u{d800}-\u{dbff}]$/u, '')}…` : line;
}
/** A name from outside inside a sentence: in backticks, so it cannot have any itself. */
function quote(value, longest = MAX_SAFE_LINE_CHARACTERS) {
    const line = safeLine(value.replaceAll('`', "'"), longest);
    return line === '' ? '(empty)' : `\`${line}\``;
}


/***/ }),

/***/ 3745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEmergency: () => (/* binding */ openEmergency)
});

// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/github/emergencies.js
var emergencies = __webpack_require__(8602);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __webpack_require__(8394);
// EXTERNAL MODULE: ./lib/http/said.js
var said = __webpack_require__(8427);
// EXTERNAL MODULE: ./lib/http/send.js
var http_send = __webpack_require__(5684);
// EXTERNAL MODULE: ./lib/github/api.js
var api = __webpack_require__(7671);
// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/github/passing-errors.js
var passing_errors = __webpack_require__(1266);
;// CONCATENATED MODULE: ./lib/github/write.js







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
        api: (0,api/* createApi */.x)(to.server, to.token, (0,retry/* retrying */.R$)(send, { ...tools, passing: passing_errors/* passingGraphQl */.pI })),
        send: waitingForLimits(send, tools),
        sendAgain: (0,retry/* retrying */.R$)(send, tools),
    };
}
/** Only what was not carried out is sent again: where a limit was reached, once that has passed. */
function waitingForLimits(send, { now, sleep, deadline }) {
    return async (request) => {
        for (let attempt = 1;; attempt += 1) {
            const answer = await send(request);
            if (attempt >= MAX_TRIES || !(answer.status === 429 || (0,retry/* isRateLimited */.Jz)(answer)))
                return answer;
            const wait = (0,retry/* retryAfter */.P9)(answer, now()) ?? UNTOLD_WAIT_MS;
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
        throw new fact_error/* FactError */.n(`${failing}: ${error instanceof Error ? error.message : String(error)}`, undefined, {
            cause: error,
            ...(error instanceof http_send/* HttpError */.j ? { kind: 'passing' } : {}),
        });
    });
    if (expected.includes(answer.status))
        return { status: answer.status, fields: new json/* Fields */.C(jsonOf(answer), '') };
    throw refusedWrite(answer, { failing, permission, repository, token });
}
function refusedWrite(answer, about) {
    const words = wordsOf(answer, about.token);
    const message = `${about.failing}: GitHub answered ${answer.status} (${words})`;
    if (answer.status >= 500 || answer.status === 429 || (0,retry/* isRateLimited */.Jz)(answer))
        return new fact_error/* FactError */.n(message, 'start the run again later', { kind: 'passing', status: answer.status });
    if (answer.status === 403 || answer.status === 404)
        return new fact_error/* FactError */.n(message, `the token needs \`${about.permission}\` on \`${about.repository}\``, {
            status: answer.status,
            said: words,
        });
    return new fact_error/* FactError */.n(message, undefined, { status: answer.status, said: words });
}
/** What GitHub says about a refusal, with the errors of its fields. */
function wordsOf(answer, token) {
    const body = jsonOf(answer);
    const errors = Array.isArray(body['errors']) ? body['errors'] : [];
    const more = errors.flatMap((error) => isObject(error) && typeof error['message'] === 'string' ? [error['message']] : []);
    const words = [body['message'], ...more].filter((word) => typeof word === 'string').join(': ');
    return words === '' ? 'no message' : (0,said/* said */.a)(words, { secrets: [token], most: 200 });
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
            if (isLast || !(error instanceof fact_error/* FactError */.n) || error.kind !== 'passing')
                throw error;
        }
        if (attempt >= MAX_TRIES)
            throw new fact_error/* FactError */.n('what was written is not there', 'start the run again later');
        const wait = FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + random() / 2);
        if (now() + wait > deadline)
            throw new fact_error/* FactError */.n('there was not enough time', 'start the run again later');
        await sleep(wait);
    }
}

;// CONCATENATED MODULE: ./lib/github/slot-tag.js


/**
 * Creates an annotated tag, in one atomic step: `there`, where another run has created one of that name. Sources: REST,
 * "Create a tag object" and "Create a reference"; need `contents: write`.
 * @throws FactError when it can neither be created nor is there already
 */
async function createNotedTag(writer, { tag, note, commit }) {
    const failing = 'break-glass access could not be counted';
    const permission = 'contents: write';
    const object = await writeRest(writer, {
        method: 'POST',
        path: 'git/tags',
        body: { tag, message: note, object: commit, type: 'commit' },
        expected: [201],
        failing,
        permission,
    });
    const ref = `refs/tags/${tag}`;
    try {
        const made = await writeRest(writer, {
            method: 'POST',
            path: 'git/refs',
            body: { ref, sha: object.fields.text('sha') },
            expected: [201],
            failing,
            permission,
        });
        // only the tag itself shows that it was made: a page of somebody in between is an answer, too
        if (made.fields.text('ref') === ref)
            return 'created';
        throw new fact_error/* FactError */.n(`${failing}: GitHub did not answer with the tag`);
    }
    catch (error) {
        if (error instanceof fact_error/* FactError */.n && error.status === 422 && /already exists/i.test(error.said ?? ''))
            return 'there';
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/policy/break-glass/slots.js
var break_glass_slots = __webpack_require__(5562);
// EXTERNAL MODULE: ./lib/policy/decision.js
var policy_decision = __webpack_require__(5022);
// EXTERNAL MODULE: ./lib/session/refusal.js
var refusal = __webpack_require__(1616);
;// CONCATENATED MODULE: ./lib/github/rest-list.js


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
    throw new fact_error/* FactError */.n(`there is more at ${path} than can be read`);
}
function entriesOf({ body }, member) {
    return member === undefined ? new json/* Fields */.C({ list: body }, '').list('list') : new json/* Fields */.C(body, '').list(member);
}

;// CONCATENATED MODULE: ./lib/github/own-comments.js


/**
 * The last line of a comment, which says which one it is. It is looked for only in comments of the account whose number
 * is known: whoever else writes it says nothing.
 */
function markOf(key) {
    return `<!-- grantgate: ${typeof key === 'number' ? `reply ${key}` : key} -->`;
}
/** The marks by which a comment is found: a reply is written over what was said of an earlier try. */
function marksFinding(key) {
    return typeof key === 'number' ? [markOf(key), markOf(`failed ${key}`)] : [markOf(key)];
}
/**
 * Has an issue or a pull request have exactly one comment of this kind, with this text. `author` is the number of the
 * account whose token it is.
 *
 * INVARIANT: a comment is found by the number of its author. Where two runs wrote at once, the older one stays.
 * @throws FactError
 */
async function keepComment(writer, issue, { author, key, text }) {
    const body = `${text}\n\n${markOf(key)}`;
    const list = async () => await ownComments(writer, issue, author, marksFinding(key));
    let wrote = false;
    const first = await untilThere(writer.tools, async () => (await list())[0], async () => {
        wrote = true;
        await writeRest(writer, {
            method: 'POST',
            path: `issues/${issue}/comments`,
            body: { body },
            failing: `the comment on #${issue} could not be written`,
            permission: 'issues: write',
        });
        return await oldestAlone(writer, await list());
    });
    if (first.body === body)
        return { id: first.id, outcome: wrote ? 'written' : 'same' };
    // a reply or a reminder says what was so then: it stays, unless nothing was done
    const isLasting = key !== 'answer' && !isAboutRun(key) && !isFailed(markOf(key)) && !isFailed(first.body);
    if (isLasting)
        return { id: first.id, outcome: 'same' };
    await writeRest(writer, {
        method: 'PATCH',
        path: `issues/comments/${first.id}`,
        body: { body },
        failing: `the comment on #${issue} could not be changed`,
        permission: 'issues: write',
    });
    return { id: first.id, outcome: 'changed' };
}
function isAboutRun(key) {
    return typeof key === 'string' && key.startsWith('started ');
}
/** Whether a comment, by its mark, says that something could not be done. */
function isFailed(body) {
    return /<!-- grantgate: failed \d+ -->$/.test(body.trimEnd());
}
/** Whether a comment was replied to, other than that it could not be done. @throws FactError */
async function hasReply(writer, issue, { author, comment }) {
    const found = await ownComments(writer, issue, author, [markOf(comment), markOf(`started ${comment}`)]);
    return found.length > 0;
}
/** Deletes what another run wrote in the same moment. */
async function oldestAlone(writer, comments) {
    const [oldest, ...others] = comments;
    for (const { id } of others)
        await writeRest(writer, {
            method: 'DELETE',
            path: `issues/comments/${id}`,
            expected: [204, 404],
            failing: 'a comment that was written twice could not be deleted',
            permission: 'issues: write',
        });
    return oldest;
}
/** The oldest first. */
async function ownComments({ api, repository }, issue, author, marks) {
    const comments = await fetchList(api, `/repos/${repository}/issues/${issue}/comments`, 'issues: read');
    return comments
        .filter((comment) => isBy(comment, author))
        .map((comment) => ({ id: comment.number('id'), body: comment.optionalText('body') ?? '' }))
        .filter(({ body }) => marks.some((mark) => body.trimEnd().endsWith(`\n${mark}`)))
        .toSorted((one, other) => one.id - other.id);
}
function isBy(comment, author) {
    return comment.optional('user')?.number('id') === author;
}

// EXTERNAL MODULE: ./lib/github/teams.js
var teams = __webpack_require__(953);
;// CONCATENATED MODULE: ./lib/github/rights-of.js



const ROLE_NAMES = (/* unused pure expression or super */ null && (['none', 'read', 'triage', 'write', 'maintain', 'admin']));
/**
 * A person's permission on a repository; `undefined` where the token is not told, where it is a role of the
 * organisation's own making, or where the login is another account's by now. Source: REST, "Get repository permissions
 * for a user".
 */
async function fetchRole(api, repository, { login, id }) {
    try {
        const path = `/repos/${repository}/collaborators/${encodeURIComponent(login)}/permission`;
        const answer = new Fields(await api.get(path, 'metadata: read'), '');
        if (answer.object('user').number('id') !== id)
            return undefined;
        const role = answer.optionalText('role_name') ?? answer.text('permission');
        return ROLE_NAMES.find((name) => name === role);
    }
    catch (error) {
        if (error instanceof FactError)
            return undefined;
        throw error;
    }
}
/** The teams of a person in an organisation; `undefined` where the token is not told. */
async function fetchTeamsOf(api, organisation, login) {
    try {
        return (await fetchTeams(api, organisation, [login])).get(login);
    }
    catch (error) {
        if (error instanceof FactError)
            return undefined;
        throw error;
    }
}
/** The account of a login; `unknown` where GitHub does not say. Source: REST, "Get a user". */
async function fetchAccountOf(api, login) {
    try {
        const user = new Fields(await api.get(`/users/${encodeURIComponent(login)}`, 'metadata: read'), '');
        return { login: user.text('login'), id: user.number('id'), type: user.text('type') };
    }
    catch (error) {
        if (!(error instanceof FactError))
            throw error;
        return error.status === 404 ? 'none' : 'unknown';
    }
}
/** The number of the account whose token it is. @throws FactError */
async function fetchOwnNumber(api) {
    const { data } = await api.query('query Viewer { viewer { login databaseId } }', {});
    return new json/* Fields */.C(data, '').object('viewer').number('databaseId');
}
/** What GitHub says about a comment besides its text; `undefined` where it is gone. @throws FactError */
async function fetchIsByEmail(api, node) {
    const { data } = await api.query('query CommentOrigin($id: ID!) { node(id: $id) { ... on IssueComment { createdViaEmail } } }', { id: node });
    return new Fields(data, '').maybe('node')?.flag('createdViaEmail');
}

// EXTERNAL MODULE: ./lib/policy/credential/provider-name.js
var provider_name = __webpack_require__(4305);
// EXTERNAL MODULE: ./lib/policy/entitlement.js
var entitlement = __webpack_require__(2337);
// EXTERNAL MODULE: ./lib/policy/workflow-file.js
var workflow_file = __webpack_require__(4020);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(3021);
// EXTERNAL MODULE: ./lib/report/moment.js
var moment = __webpack_require__(4412);
;// CONCATENATED MODULE: ./lib/report/break-glass-run.js






/** What everybody reads below the issue of an emergency when a run goes on by it: written before it gets anything. */
function emergencyRunText(decision, context) {
    const { run, role, until, emergency } = decision;
    const { policy, server, job, wanted, commit, now } = context;
    const address = `${server}/${run.repository}/actions/runs/${run.run_id}/attempts/${run.run_attempt}`;
    const given = policy.roles.get((0,policy_decision/* credentialRole */.I)(decision));
    const issued = given === undefined ? [] : (0,entitlement/* entitlements */.t)(given, run, wanted).issued;
    const credentials = issued.map(({ name, spec }) => `${name} (${providersNamed(spec).join(', ')})`).join(', ');
    const zone = policy.requests?.['time-zone'];
    const rows = [
        ['who', `${run.triggering_actor} (${run.triggering_actor_id})`],
        ['role', role],
        ['environment', run.environment ?? 'none'],
        ['workflow', `${(0,workflow_file/* workflowFile */.E)(run.workflow_ref)}, job ${job ?? 'unknown'}`],
        ['ref', `${run.ref} at ${run.sha.slice(0, 12)}`],
        ['credentials', credentials === '' ? 'none' : credentials],
        ['policy', commit?.slice(0, 12)],
    ];
    const zoned = (0,markdown/* escape */.ih)((0,moment/* formatMoment */.K9)(until, now, zone));
    return [
        `**Break-glass access was used${emergency?.isDrill === true ? ' in a drill' : ''}**, until ${zoned}: ` +
            (0,markdown/* link */.nf)(`run ${run.run_id}, attempt ${run.run_attempt}`, address),
        (0,markdown/* table */.tp)(['', ''], rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, (0,markdown/* inlineCode */.ti)(value)]]))),
    ].join('\n\n');
}
/** The providers of a credential, as the policy names them. */
function providersNamed(spec) {
    return provider_name/* PROVIDERS */.x.filter((provider) => Object.hasOwn(spec, provider));
}

;// CONCATENATED MODULE: ./lib/session/emergency/announce-run.js




/**
 * Has the issue of an emergency show a run that goes on by it: one comment for each job of each attempt, however often
 * it is written. Needs `issues: write`.
 * @throws FactError when it is not there
 */
async function announceRun({ policy, files, now }, decision, { facts: { server, inputs, context } }, writer) {
    if (policy?.ok !== true)
        throw new fact_error/* FactError */.n('what was decided is not complete');
    const { run, emergency } = decision;
    const text = emergencyRunText(decision, {
        policy: policy.value,
        server: server.url,
        job: context.job,
        wanted: inputs.credentials,
        commit: files?.commit,
        now: now(),
    });
    const job = (context.job ?? '').replaceAll(/[^\w-]/g, '');
    await keepComment(writer, emergency.issue, {
        author: await fetchOwnNumber(writer.api),
        key: `run ${run.repository_id} ${run.run_id} ${run.run_attempt} ${job}`,
        text,
    });
}

;// CONCATENATED MODULE: ./lib/session/emergency/open-emergency.js








/** How often another run may be faster, before it is too odd to go on. */
const MAX_LOST_PLACES = 60;
/**
 * Takes the place of an emergency among those that count, and tells of the run on its issue. Called with an allow,
 * before anything is issued.
 *
 * INVARIANT: nobody gets anything by an emergency that is not counted, or that its issue does not show.
 */
async function openEmergency(judgement, decision, session, effects) {
    const { facts, transport } = session;
    const deny = (check) => ({ ...judgement, decision: (0,refusal/* refusalAfter */.z)(decision, check) });
    const writer = createWriter({ server: facts.server, repository: judgement.home, token: facts.inputs.token }, transport.client.send, { ...effects, now: transport.now, deadline: transport.deadline });
    try {
        const refused = await takePlace(judgement, decision, writer);
        if (refused !== undefined)
            return deny(refused);
        await announceRun(judgement, decision, session, writer);
        return judgement;
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        return deny((0,policy_decision/* failure */.V)('undecidable', {
            kind: 'break-glass-record',
            issue: decision.emergency.issue,
            fault: (0,fact_error/* faultOf */.Kl)(error),
        }));
    }
}
/**
 * Writes the issue into the log, at the first number that is free. After each number that another run has taken, all of
 * them are read and counted again.
 *
 * INVARIANT: a number is taken only by whoever has read all before it and found that there is something left.
 */
async function takePlace({ policy, files, home, breakGlass }, { role, emergency, run }, writer) {
    const rules = policy?.ok === true ? policy.value.roles.get(role)?.['break-glass'] : undefined;
    if (rules === undefined || files === undefined || breakGlass === undefined)
        throw new fact_error/* FactError */.n('what was decided is not complete');
    const folder = (0,break_glass_slots/* slotFolder */.XJ)(run.actor_id, role, emergency.isDrill);
    let slots = breakGlass.slots;
    for (let attempt = 0; attempt < MAX_LOST_PLACES; attempt += 1) {
        const log = (0,break_glass_slots/* slotLog */.rH)(slots, folder);
        if (!log.ok)
            return (0,policy_decision/* failure */.V)('undecidable', { kind: 'uses-blocked', tag: log.tag });
        const { spent, hasPlace } = (0,break_glass_slots/* countSlots */.vf)(log.entries, emergency, rules.each);
        const { count: most, per } = rules.each;
        if (spent >= most)
            return (0,policy_decision/* failure */.V)('break-glass-exhausted', { most, per, spent });
        if (hasPlace)
            return undefined;
        const tag = `${folder}${log.entries.length + 1}`;
        const made = await createNotedTag(writer, { tag, note: (0,break_glass_slots/* slotNote */.bh)(emergency), commit: files.commit });
        if (made === 'created')
            return undefined;
        slots = await (0,emergencies/* fetchSlots */.aI)(writer.api, home, run.actor_id);
    }
    throw new fact_error/* FactError */.n('too many runs ask for break-glass access at once', 'start the run again later');
}


/***/ })

};

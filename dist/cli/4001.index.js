export const id = 4001;
export const ids = [4001];
export const modules = {

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ scopeLists),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   mw: () => (/* binding */ foldedName),
/* harmony export */   r9: () => (/* binding */ roleList)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1947);

/** A list of the role; what is meant by one that is left out is told here. */
function roleList(list, role, home) {
    return role[list] ?? (list === 'repositories' ? [home] : []);
}
/**
 * What names of this kind are compared with. INVARIANT: a grant's list stands beside the role's, never instead of it.
 */
function scopeLists(list, { role, grant, never, home }) {
    const own = roleList(list, role, home);
    const narrowed = grant?.[list];
    return {
        within: narrowed === undefined ? [own] : [own, narrowed],
        never: list === 'repositories' ? [] : (never?.[list] ?? []),
    };
}
/** Names that GitHub compares without case. */
const CASELESS = ['repositories', 'environments'];
/** A name, or a pattern, as names of this kind are compared. */
function foldedName(list, name) {
    return CASELESS.includes(list) ? (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(name) : name;
}
/**
 * Where a name stands: the one rule of scope.
 *
 * INVARIANT: what is never allowed wins, and a name is in scope only when every list has it.
 */
function verdictOf(list, name, { within, never }, { match, alike }) {
    const isListed = (patterns) => CASELESS.includes(list) ? match(patterns.map(_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP), (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(name)) : match(patterns, name);
    // people call environments what they like, so a likeness counts against one
    if (list === 'environments' ? alike(never, name) : isListed(never))
        return 'never';
    return within.every(isListed) ? 'in' : 'out';
}


/***/ }),

/***/ 6317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Kb: () => (/* binding */ findRevocation),
/* harmony export */   Ne: () => (/* binding */ REVOKED),
/* harmony export */   QR: () => (/* binding */ joinTags),
/* harmony export */   X: () => (/* binding */ freezeBy),
/* harmony export */   bx: () => (/* binding */ isRevocation),
/* harmony export */   cM: () => (/* binding */ foldTag),
/* harmony export */   dj: () => (/* binding */ freezesInForce),
/* harmony export */   gN: () => (/* binding */ ALL_SUFFIX),
/* harmony export */   kY: () => (/* binding */ FREEZE),
/* harmony export */   mU: () => (/* binding */ USED),
/* harmony export */   nA: () => (/* binding */ blockedUses),
/* harmony export */   td: () => (/* binding */ strayTags),
/* harmony export */   uc: () => (/* binding */ freezesIn),
/* harmony export */   v8: () => (/* binding */ revocationTag),
/* harmony export */   wB: () => (/* binding */ revocationBy),
/* harmony export */   xs: () => (/* binding */ revocationsIn),
/* harmony export */   y: () => (/* binding */ describeTag),
/* harmony export */   yv: () => (/* binding */ NO_TAGS)
/* harmony export */ });
const NO_TAGS = { names: [], unread: [] };
const ROOT = 'grantgate';
const FREEZE = `${ROOT}/frozen`;
const REVOKED = `${ROOT}/revoked`;
const USED = `${ROOT}/used`;
/**
 * Last segment of a tag that revokes everything beside it: it can be set where a grant of the same holder is revoked
 * already. No grant can be called so.
 */
const ALL_SUFFIX = '_all';
/** Last segment of what stands for tags that were not read: no tag and no grant can be called so. */
const UNREAD_SUFFIX = ' unread';
/** Folders that have a meaning of their own. */
const KNOWN = new Set(['frozen', 'revoked', 'used', 'spent', 'break-glass']);
const TAGGED_KINDS = new Set(['users', 'teams', 'apps', 'people', 'break-glass']);
const TAG_SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
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
    return TAGGED_KINDS.has(kind) && (holder === undefined || holder === ALL_SUFFIX || TAG_SEGMENT.test(holder));
}


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   ih: () => (/* binding */ escape),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export yamlBlock */
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
    return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(value, MAX_CELL_CHARACTERS)
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

/***/ 6334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   wy: () => (/* binding */ mentions),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6726);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3021);


/**
 * Somebody who is to be told: GitHub sends a mail to whoever is mentioned.
 *
 * INVARIANT: only what is a login or a team, letter by letter, is a mention; any other text pings nobody.
 */
function mention(name) {
    return _policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .LOGIN */ .S3.test(name) || _policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .TEAM_PATTERN */ .FW.test(name) ? `@${name}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(name);
}
/** Several of them, and accounts by number, which cannot be mentioned. */
function mentions(names) {
    return names.map((name) => (typeof name === 'number' ? `account ${name}` : mention(name))).join(', ');
}
/** Names of people without telling them. */
function listWords(names, last) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`;
}


/***/ }),

/***/ 7577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ requestRefusalWords)
/* harmony export */ });
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2737);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6317);
/* harmony import */ var _requests_form_lengths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6044);
/* harmony import */ var _approver_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8205);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4412);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1020);
/* harmony import */ var _name_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6334);
/* harmony import */ var _stage_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9179);








const LISTED_THING = {
    branches: 'branch',
    tags: 'tag',
    environments: 'environment',
    repositories: 'repository',
};
/** More names than these are a list to look up. */
const MAX_REACHED_NAMES = 8;
const ASK = 'Ask the people who look after this repository.';
const momentOf = (at, { now, policy }) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoment */ .K)(at, now, policy.requests?.['time-zone']);
const SENTENCES = {
    'not-requestable': ({ role }, { policy }) => {
        const by = policy.roles.get(role)?.['requestable-by'];
        return `You cannot ask for ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(role)}${by === undefined ? '' : `: ${(0,_approver_words_js__WEBPACK_IMPORTED_MODULE_5__/* .describeApprovers */ .Q)(by)} can`}.`;
    },
    'requestable-unknown': ({ role }) => `Whether you may have ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(role)} depends on teams or permissions that could not be read. ${ASK}`,
    'not-on-call': ({ role }, { policy }) => {
        const who = policy.roles.get(role)?.['break-glass']?.who;
        const others = who === undefined ? '' : `: ${(0,_approver_words_js__WEBPACK_IMPORTED_MODULE_5__/* .describeApprovers */ .Q)(who)} can take it`;
        return `Emergency access to ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(role)} is not for you${others}.`;
    },
    'no-break-glass': ({ role }) => `The policy has no emergency access to ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(role)}.`,
    'no-drill': ({ role }) => `The policy names no harmless role for a drill of ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(role)}. Ask for \`drill\` under its \`break-glass\`.`,
    'role-gone': ({ role }) => `The policy no longer has the role ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(role)}.`,
    bot: () => 'Bots do not get access by a form.',
    'too-long': ({ lasts, limit }) => `${(0,_requests_form_lengths_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthLabel */ .FC)(lasts)} is too long: the role can be had for ${(0,_requests_form_lengths_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthLabel */ .FC)(limit)} at most.`,
    'outside-role': ({ name, reached }) => {
        const shown = reached.slice(0, MAX_REACHED_NAMES).map((one) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(one));
        const more = reached.length > MAX_REACHED_NAMES ? [`${reached.length - MAX_REACHED_NAMES} more`] : [];
        const instead = shown.length === 0 ? '' : ` It reaches ${(0,_name_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)([...shown, ...more], 'and')}.`;
        return `The role does not reach ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)}.${instead}`;
    },
    never: ({ name, list }) => `The policy never allows the ${LISTED_THING[list]} ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)}.`,
    'ambiguous-name': ({ name, kinds }) => {
        const things = kinds.map((kind) => LISTED_THING[kind]);
        const [first = 'branch'] = things;
        const sample = (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(`${first} ${name}`);
        return `${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)} can be a ${(0,_name_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(things, 'or')}. Say which, for example ${sample}.`;
    },
    'not-a-pattern': ({ name, why }) => `${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)} cannot be used: ${why}.`,
    'too-many-open': ({ open, limit }) => `You have ${open} open requests, and ${limit} is the most. Wait for one, or take one back with \`/withdraw\`.`,
    'open-unknown': () => 'How many requests you have open could not be read. Ask again later.',
    'asked-already': ({ issue }) => `The same is asked for in #${issue}, which is open.`,
    'granted-already': ({ grant, until }, setting) => {
        const end = until === undefined ? '' : `, until ${momentOf(until, setting)}`;
        return `You have that already, by the grant ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(grant)}${end}. To keep it longer, comment \`/extend\` there.`;
    },
    'not-for-others': () => 'The policy lets people ask for themselves only.',
    'no-such-account': ({ login }) => `There is no account ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(login)}.`,
    'account-unknown': ({ login }) => `The account ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(login)} could not be looked up. Ask again later.`,
    'not-renewable': ({ stage }) => `It cannot be renewed: ${(0,_stage_words_js__WEBPACK_IMPORTED_MODULE_6__/* .stageWords */ ._)(stage)}.`,
    'too-early': ({ from }, setting) => `It can be renewed from ${momentOf(from, setting)} on.`,
    'too-late': ({ until }, setting) => `It could be renewed until ${momentOf(until, setting)}. Ask for it again.`,
    'renewed-enough': ({ times }) => `It was renewed ${times} ${times === 1 ? 'time' : 'times'}, which is the most. Ask for a role that fits what you ` +
        'do all the time.',
    frozen: ({ tag }) => `Everything is stopped by ${(0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTag */ .y)(tag)}.`,
    'no-grant-file': ({ problems }) => {
        const shown = problems.map((problem) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)((0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .formatProblem */ .V)(problem))).join('; ');
        return `It makes no grant that would be accepted: ${shown === '' ? 'no file can have that name' : shown}.`;
    },
};
/** Why a request is refused, and what to do: whole sentences; names in them stand in backticks. */
function requestRefusalWords(refusal, setting) {
    // the table has, for each id, a function of the refusals with that id
    const sentence = SENTENCES[refusal.refusal];
    return sentence(refusal, setting);
}


/***/ }),

/***/ 9179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stageWords)
/* harmony export */ });
/** How far a request has come, as part of a sentence. */
function stageWords(stage) {
    switch (stage) {
        case 'requested':
            return 'it is not proposed yet';
        case 'pending':
            return 'it waits for an approval';
        case 'active':
            return 'it is in force';
        case 'not-started':
            return 'it has not begun yet';
        case 'ended':
            return 'it has ended';
        case 'revoked':
            return 'it is revoked';
        case 'closed':
            return 'it was closed without an approval';
        case 'retired':
            return 'its file is gone';
        case 'void':
            return 'when it begins and ends is not known';
    }
}


/***/ }),

/***/ 6044:
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

/***/ 5955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ writeGrant),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Qy: () => (/* binding */ requestedId),
/* harmony export */   Wf: () => (/* binding */ requestBranch),
/* harmony export */   un: () => (/* binding */ grantText)
/* harmony export */ });
/* unused harmony export isOfBranch */
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _policy_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4464);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1947);
/* harmony import */ var _policy_grant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3740);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3355);





/** In the order in which people read them. */
const KEYS = [
    'role',
    'reason',
    'ticket',
    'principal-id',
    'team-id',
    'requested-by',
    'requested-by-id',
    'request',
    'renews',
    'starts',
    'expires',
    'lasts',
    'branches',
    'tags',
    'environments',
    'repositories',
    'workflows',
    'events',
    'max-uses',
    'revoked',
];
/** What the file of a request says. */
function fieldsOf(request, people, issue, narrowing) {
    return {
        role: request.role,
        reason: request.reason,
        ...(request.ticket === undefined ? {} : { ticket: request.ticket }),
        'principal-id': people.principal.id,
        'requested-by': people.requester.login,
        'requested-by-id': people.requester.id,
        request: issue,
        lasts: request.lasts,
        ...narrowing,
    };
}
/**
 * The id of the grant that an issue asks for: `users/mona/flag-release-123`. A renewal has its count at the end.
 */
function requestedId(principal, role, issue, renewal = 0) {
    return `users/${(0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(principal.login)}/${role}-${issue}${renewal === 0 ? '' : `-${renewal + 1}`}`;
}
/** The branch of a request, of which there is one: whoever creates it second finds it there. */
function requestBranch(issue, renewal = 0) {
    return `grantgate/request-${issue}${renewal === 0 ? '' : `-${renewal + 1}`}`;
}
/** Whether a grant is the one that the branch of a request brings: by its id and by the issue that it names. */
function isOfBranch({ id, role, request }, branch) {
    const [, suffix, issue] = /^grantgate\/request-((\d+)(?:-\d+)?)$/.exec(branch) ?? [];
    return suffix !== undefined && id.endsWith(`/${role}-${suffix}`) && request === Number(issue);
}
/**
 * Writes a grant with a serialiser and reads it back: what the gate would not accept comes back as the problems of the
 * file, and is proposed to nobody. `undefined` where the id is nobody's.
 */
function writeGrant(id, fields) {
    const text = grantText(fields);
    const file = (0,_policy_grant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGrant */ .q)(text, `${id}.yml`, `${id}.yml`);
    return file === undefined ? undefined : { path: `grants/${id}.yml`, text, file };
}
/** A grant as YAML that reads back to the same values. */
function grantText(fields) {
    const written = Object.fromEntries(KEYS.flatMap((key) => (fields[key] === undefined ? [] : [[key, plainValue(key, fields)]])));
    return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(written, { lineWidth: -1, flowLevel: 1, noRefs: true });
}
function plainValue(key, fields) {
    const value = fields[key];
    if (key === 'lasts' && typeof value === 'number')
        return (0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(value);
    if ((key === 'starts' || key === 'expires') && typeof value === 'number')
        return instantText(value);
    if (key === 'revoked' && fields.revoked !== undefined)
        return { ...fields.revoked, at: instantText(fields.revoked.at) };
    return value;
}
/** With the milliseconds where there are any: a grant must not end otherwise than it was asked for. */
function instantText(at) {
    return at % 1000 === 0 ? (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInstant */ .r4)(at) : new Date(at).toISOString();
}


/***/ }),

/***/ 5371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readNarrowing),
/* harmony export */   q: () => (/* binding */ HAS_WILDCARD)
/* harmony export */ });
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9121);
/* harmony import */ var _policy_overlap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1581);
/* harmony import */ var _policy_pattern_mistakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3984);
/* harmony import */ var _policy_scope_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3457);




const KIND_OF_LIST = {
    branches: 'branch',
    tags: 'tag',
    environments: 'environment',
};
const NARROWED_KINDS = ['branches', 'tags', 'environments'];
/** Whether a name is a pattern. */
const HAS_WILDCARD = /[*?[\\]/;
/**
 * Finds out what the names of a request are: each is a branch, a tag or an environment that the role reaches. Where a
 * name could be several of them, it is said in front: `branch staging`.
 *
 * INVARIANT: a name that the role does not reach, or that is never allowed, is refused and not left out.
 */
function readNarrowing(names, role, never) {
    const lists = { branches: [], tags: [], environments: [] };
    const refusals = [];
    for (const written of names) {
        const found = kindOf(written, role, never);
        if ('refusal' in found)
            refusals.push(found);
        else if (!lists[found.kind].includes(found.name))
            lists[found.kind].push(found.name);
    }
    const kept = NARROWED_KINDS.filter((kind) => lists[kind].length > 0).map((kind) => [kind, lists[kind]]);
    return { narrowing: Object.fromEntries(kept), refusals };
}
function kindOf(written, role, never) {
    const [, said, rest] = /^(branch|tag|environment)\s+(.+)$/.exec(written) ?? [];
    const name = rest ?? written;
    const kinds = NARROWED_KINDS.filter((kind) => said === undefined || KIND_OF_LIST[kind] === said);
    const why = kinds.map((kind) => mistakeIn(kind, name)).find((mistake) => mistake !== undefined);
    if (why !== undefined)
        return { refusal: 'not-a-pattern', name, why };
    const reached = kinds.filter((kind) => isReached(kind, name, role));
    const [kind, ...others] = reached;
    if (kind === undefined)
        return { refusal: 'outside-role', name, reached: reachedNames(role) };
    if (others.length > 0)
        return { refusal: 'ambiguous-name', name, kinds: reached };
    return isNever(kind, name, never) ? { refusal: 'never', name, list: kind } : { kind, name };
}
function reachedNames({ branches, tags = [], environments = [] }) {
    return [...branches, ...tags, ...environments];
}
function mistakeIn(kind, name) {
    return (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .rejectPattern */ .u0)(name) ?? (0,_policy_pattern_mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .findPatternMistake */ .wR)(KIND_OF_LIST[kind], name)?.message;
}
/** Whether the role reaches a name, or any that a pattern matches; what stands under `never` is another question. */
function isReached(kind, name, role) {
    const own = (0,_policy_scope_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .roleList */ .r9)(kind, role, '');
    if (!HAS_WILDCARD.test(name))
        return (0,_policy_scope_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(kind, name, { within: [own], never: [] }, _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBS */ ._k) === 'in';
    return own.some((pattern) => !(0,_policy_overlap_js__WEBPACK_IMPORTED_MODULE_1__/* .areDisjoint */ .h)((0,_policy_scope_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedName */ .mw)(kind, pattern), (0,_policy_scope_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedName */ .mw)(kind, name)));
}
function isNever(kind, name, never) {
    return (0,_policy_scope_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(kind, name, { within: [], never: never?.[kind] ?? [] }, _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBS */ ._k) === 'never';
}


/***/ })

};

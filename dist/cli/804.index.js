export const id = 804;
export const ids = [804];
export const modules = {

/***/ 2737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem)
/* harmony export */ });
/** `file:line:column: message (hint)`, as compilers write it. */
function formatProblem(problem) {
    const place = problem.line > 0 ? `${problem.file}:${problem.line}:${problem.column}` : problem.file;
    return `${place}: ${problem.message}${problem.hint === undefined ? '' : ` (${problem.hint})`}`;
}


/***/ }),

/***/ 6317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Kb: () => (/* binding */ findRevocation),
/* harmony export */   Ne: () => (/* binding */ REVOKED),
/* harmony export */   X: () => (/* binding */ freezeBy),
/* harmony export */   bx: () => (/* binding */ isRevocation),
/* harmony export */   cM: () => (/* binding */ foldTag),
/* harmony export */   dj: () => (/* binding */ freezesInForce),
/* harmony export */   gN: () => (/* binding */ ALL_SUFFIX),
/* harmony export */   kY: () => (/* binding */ FREEZE),
/* harmony export */   uc: () => (/* binding */ freezesIn),
/* harmony export */   v8: () => (/* binding */ revocationTag),
/* harmony export */   wB: () => (/* binding */ revocationBy)
/* harmony export */ });
/* unused harmony exports NO_TAGS, USED, joinTags, revocationsIn, describeTag, blockedUses, strayTags */
const NO_TAGS = { names: [], unread: [] };
const ROOT = 'grantgate';
const FREEZE = `${ROOT}/frozen`;
const REVOKED = `${ROOT}/revoked`;
const USED = (/* unused pure expression or super */ null && (`${ROOT}/used`));
/**
 * Last segment of a tag that revokes everything beside it: it can be set where a grant of the same holder is revoked
 * already. No grant can be called so.
 */
const ALL_SUFFIX = '_all';
/** Last segment of what stands for tags that were not read: no tag and no grant can be called so. */
const UNREAD_SUFFIX = ' unread';
/** Folders that have a meaning of their own. */
const KNOWN = new Set(['frozen', 'revoked', 'used', 'spent', 'break-glass']);
const TAGGED_KINDS = new Set(['users', 'teams', 'apps', 'people']);
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
 */
function foldedKey(suffix) {
    const segments = foldTag(suffix).split('/').slice(0, 3);
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
    return kind !== 'people' && !rest.includes('') && meansRevocation([kind, ...rest]);
}
function meansRevocation([kind, holder]) {
    if (kind === undefined || kind === ALL_SUFFIX)
        return true;
    return TAGGED_KINDS.has(kind) && (holder === undefined || holder === ALL_SUFFIX || TAG_SEGMENT.test(holder));
}


/***/ }),

/***/ 6049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iW: () => (/* binding */ checkWords),
  B2: () => (/* binding */ patternList),
  q0: () => (/* binding */ toEntry)
});

// EXTERNAL MODULE: ./lib/policy/duration.js
var duration = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/policy/problem.js
var policy_problem = __webpack_require__(2737);
// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(6317);
// EXTERNAL MODULE: ./lib/policy/window.js
var policy_window = __webpack_require__(2012);
;// CONCATENATED MODULE: ./lib/report/approver-words.js
/** Most names that are said: a policy may list hundreds. */
const MAX_SHOWN_NAMES = 5;
/** Who may approve, in words. */
function describeApprovers({ users = [], teams = [], permission }) {
    const people = users.map((user) => (typeof user === 'number' ? `account ${user}` : user));
    const members = teams.map((team) => `a member of ${typeof team === 'string' ? team : `${team.team} (team ${team.id})`}`);
    const all = [
        ...(permission === undefined
            ? []
            : [`somebody with the permission ${permission}${permission === 'admin' ? '' : ' or more'}`]),
        ...members,
        ...people,
    ];
    const shown = all.length > MAX_SHOWN_NAMES ? [...all.slice(0, MAX_SHOWN_NAMES), `${all.length - MAX_SHOWN_NAMES} others`] : all;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}`;
}
/** Somebody who approved, with what of them the rules look at. */
function describeApprover({ author, isBot, permission }) {
    if (isBot)
        return `${author} (a bot)`;
    if (permission === undefined)
        return author;
    return `${author} (${permission === 'none' ? 'no permission' : `permission ${permission}`})`;
}

;// CONCATENATED MODULE: ./lib/report/approval-findings.js

function countApprovals(needed) {
    return `${needed} ${needed === 1 ? 'approval' : 'approvals'}`;
}
function missingWords(facts) {
    return { expected: countApprovals(facts.needed), actual: missingFound(facts) };
}
function selfWords(facts) {
    return {
        expected: facts.kind === 'doubtful-denied' ? 'commits that belong to an account' : countApprovals(facts.needed),
        actual: selfFound(facts),
    };
}
function staleWords(facts) {
    return { expected: countApprovals(facts.needed), actual: staleFound(facts) };
}
function ineligibleWords(facts) {
    return {
        expected: `${countApprovals(facts.needed)} by ${describeApprovers(facts.approvers)}`,
        actual: ineligibleFound(facts),
    };
}
/** What stands in the way of an approval. */
function approvalFound(fault) {
    switch (fault.reason) {
        case 'approval-missing':
            return missingFound(fault.facts);
        case 'approval-self':
            return selfFound(fault.facts);
        case 'approval-stale':
            return staleFound(fault.facts);
        case 'approval-ineligible':
            return ineligibleFound(fault.facts);
    }
}
function missingFound(facts) {
    switch (facts.kind) {
        case 'approved':
            return `approved by ${facts.by.length === 0 ? 'nobody' : facts.by.join(', ')}`;
        case 'no-pull':
            return 'it did not come by a pull request';
        case 'not-merged':
            return `pull request #${facts.pull} is not merged`;
        case 'changed-since':
            return `it was changed after pull request #${facts.pull}, which is the last that had it reviewed`;
        case 'not-in-diff':
            return `pull request #${facts.pull} does not show it, so nobody has seen it`;
        case 'none-stands':
            return `no approval stands on pull request #${facts.pull}`;
        case 'too-few':
            return `approved by ${facts.by.join(', ')}: ${facts.by.length} of ${facts.needed}`;
        case 'replaced':
            return (`what stood there before was not reviewed (${approvalFound(facts.before)}), and pull request ` +
                `#${facts.pull} shows only what it changed: delete the file and propose it again`);
        case 'brought-back':
            return 'it was brought back, after others had replaced it';
        case 'bot':
        case 'unnamed-bot':
        case 'request-unsaid':
        case 'files-unknown':
        case 'more-files':
            return botFound(facts);
    }
}
function botFound(facts) {
    switch (facts.kind) {
        case 'bot':
            return `pull request #${facts.pull} was proposed by a bot, ${facts.author}`;
        case 'unnamed-bot':
            return `pull request #${facts.pull} was proposed by a bot that the policy does not name, ${facts.author}`;
        case 'request-unsaid':
            return `${facts.author} proposed it without saying which request it is, by \`request\` and \`requested-by-id\``;
        case 'files-unknown':
            return `it is not known how many files pull request #${facts.pull} by ${facts.author} changes`;
        case 'more-files':
            return `pull request #${facts.pull} by ${facts.author} changes more than this one file`;
    }
}
function selfFound(facts) {
    if (facts.kind === 'involved')
        return `approved only by ${facts.by.join(', ')}`;
    const consequence = facts.kind === 'doubtful-denied'
        ? 'the policy does not accept such commits'
        : `so it needs ${facts.needed} approvals and has ${facts.by.length}, by ${facts.by.join(', ')}`;
    return `${facts.commits.join(', ')}: nobody can tell that the approver did not write it, ${consequence}`;
}
function staleFound(facts) {
    switch (facts.kind) {
        case 'altered':
            return `the file is not as it was in pull request #${facts.pull}`;
        case 'other-base':
            return (`approved by ${facts.by.join(', ')} on a branch that does not start from the default branch as it was ` +
                'then: rebase the branch on it, and have it approved again');
        case 'changed-on-default':
            return `approved by ${facts.by.join(', ')} before the file was last changed on the default branch`;
        case 'earlier-commit':
            return `approved by ${facts.by.join(', ')} before the last commit`;
    }
}
function ineligibleFound({ by }) {
    return `approved by ${by.map(describeApprover).join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/report/policy-findings.js

/** What is expected of the policy. */
const REVIEWED = 'a policy whose last change was reviewed';
/** Why somebody who approved a change does not count. */
const REMARKS = {
    'approval-missing': '',
    'approval-self': '. Whoever wrote the change cannot approve it, nor can whoever this run is for: another approver has to ' +
        'approve a change of the policy',
    'approval-stale': '',
    'approval-ineligible': ', whom the policy before it does not list as an approver, or no longer lists',
};
/** How the last change of the policy stands, in words. */
function policyFound(facts) {
    switch (facts.kind) {
        case 'first':
            return 'the first version';
        case 'reviewed':
            return `reviewed in pull request #${facts.pull}`;
        case 'allowed':
            return 'as the version before it allows';
        case 'earlier':
            return ('a change before the last one was not reviewed. To put that right, revert it, or delete the file and add ' +
                'it again, by pull requests that the approvers from before that change approve');
        case 'first-brought-back':
            return 'the first version was brought back, after others had replaced it';
        case 'change':
            return `${approvalFound(facts.fault)}${REMARKS[facts.fault.reason]}`;
    }
}

;// CONCATENATED MODULE: ./lib/report/doubt-words.js


/** What could not be told, in words, and what it takes. */
function doubtWords(facts) {
    switch (facts.kind) {
        case 'fault':
            return { expected: facts.fault.hint ?? 'every fact that the decision needs', actual: facts.fault.message };
        case 'use':
            return { expected: facts.fault.hint ?? 'a use that can be recorded', actual: facts.fault.message };
        case 'provenance':
            return { expected: 'the pull request of the grant', actual: facts.fault.message };
        case 'membership':
            return { expected: `membership of ${facts.team}`, actual: facts.fault.message };
        case 'approval':
            return { expected: countApprovals(facts.needed), actual: approvalDoubted(facts.doubt) };
        case 'policy':
            return { expected: REVIEWED, actual: policyDoubted(facts.doubt) };
        case 'uses-blocked':
            return {
                expected: 'tags that count the uses of the grant',
                actual: `the tag \`${facts.tag}\` occupies their place, so uses cannot be counted: an administrator of the ` +
                    'repository can delete it',
            };
        case 'uses-unkept':
            return {
                expected: 'an active ruleset for `refs/tags/grantgate/**/*` that restricts deletions and updates, and that ' +
                    'nobody can bypass',
                actual: facts.bypassed === undefined
                    ? 'none: deleting tags would give uses back'
                    : `\`${facts.bypassed}\`, which some people can bypass: they could get uses back by deleting tags`,
            };
    }
}
function approvalDoubted(doubt) {
    switch (doubt.kind) {
        case 'line':
            return `it could not be shown that nothing has changed the file since pull request #${doubt.pull}`;
        case 'line-without-review':
            return 'it could not be shown that nothing has changed it since';
        case 'authority':
            return doubt.fault.message;
    }
}
function policyDoubted(doubt) {
    switch (doubt.kind) {
        case 'unavailable': {
            const { message, hint } = doubt.fault;
            return hint === undefined ? message : `${message} (${hint})`;
        }
        case 'empty':
            return 'its history is empty';
        case 'too-many':
            return 'it has had more versions than could be read';
        case 'unknown-before':
            return (`${unknownBefore(doubt.from)}, so that the first of them may have replaced another: delete the file, and ` +
                'add it again by a pull request that an admin of the repository approves, or keep policy and grants in a ' +
                'quiet repository of their own');
        case 'first-line':
            return 'it could not be shown that the first version is still in force';
        case 'change':
            return approvalDoubted(doubt.doubt);
    }
}
function unknownBefore(from) {
    return Number.isFinite(from)
        ? `which policies were in force is known since ${new Date(from).toISOString()} only`
        : 'GitHub does not show which policies were in force';
}

;// CONCATENATED MODULE: ./lib/report/step-findings.js
/** Longest piece of a step in a sentence: what is wrong with it comes after it. */
const MAX_STEP_CHARACTERS = 160;
/**
 * Puts into words what reading the steps found: the first place and how many more there are. `describe` says what is
 * wrong there, after what is written there, cut to a length that leaves it to be seen.
 */
function stepsFound(expected, describe) {
    return (facts) => {
        if (facts.kind === 'read')
            return { expected, actual: `${facts.steps} ${facts.steps === 1 ? 'step' : 'steps'} read` };
        const { first, more } = facts;
        const written = first.text.length > MAX_STEP_CHARACTERS ? `${first.text.slice(0, MAX_STEP_CHARACTERS)}…` : first.text;
        return {
            expected: first.allowed,
            actual: `${stepPlace(first)}: ${describe(first, `\`${written}\``)}${more === 0 ? '' : `, and ${more} more`}`,
        };
    };
}
function stepPlace({ place, job, step }) {
    return (`${place.file}, line ${place.line}, job \`${job}` +
        `\`${step === undefined || step === '' ? '' : `, step “${step}”`}`);
}

;// CONCATENATED MODULE: ./lib/report/check-words.js









const CHECK_WORDS = {
    'identity-unverified': ({ fault: { message, hint = 'a token of this run, signed by GitHub' } }) => ({
        expected: hint,
        actual: message,
    }),
    'policy-missing': () => ({ expected: 'an access policy', actual: 'none at the default branch' }),
    'policy-invalid': ({ problem }) => ({ expected: 'a policy without errors', actual: (0,policy_problem/* formatProblem */.V)(problem) }),
    'policy-unreviewed': (facts) => ({ expected: REVIEWED, actual: policyFound(facts) }),
    frozen: (facts) => ({ expected: 'not frozen', actual: frozenBy(facts) }),
    'never-allowed': (facts) => ({
        expected: 'nothing under `never`',
        actual: facts.kind === 'none' ? 'nothing under `never`' : `${facts.kind} ${facts.name}`,
    }),
    'role-unknown': (facts) => ({
        expected: facts.kind === 'asked' ? facts.roles.join(', ') : 'a role of the policy',
        actual: facts.role,
    }),
    'role-ambiguous': ({ roles }) => ({
        expected: 'one role, named by the input `role`',
        actual: roles.join(', '),
    }),
    'no-grant': (facts) => ({ expected: grantWanted(facts), actual: 'none' }),
    'grant-invalid': ({ problem }) => ({ expected: 'a grant without errors', actual: (0,policy_problem/* formatProblem */.V)(problem) }),
    'grant-revoked': (facts) => ({ expected: 'not revoked', actual: revokedBy(facts) }),
    'approval-missing': missingWords,
    'approval-self': selfWords,
    'approval-stale': staleWords,
    'approval-ineligible': ineligibleWords,
    'grant-too-long': ({ lifetime, starts, expires }) => ({
        expected: `at most ${(0,duration/* formatDuration */.a)(lifetime)}`,
        actual: `${(0,instant/* formatInstant */.r4)(starts)} to ${(0,instant/* formatInstant */.r4)(expires)}`,
    }),
    'grant-not-started': ({ starts, now }) => ({
        expected: `from ${(0,instant/* formatInstant */.r4)(starts)}`,
        actual: (0,instant/* formatInstant */.r4)(now),
    }),
    'grant-expired': ({ expires, now }) => ({
        expected: `before ${(0,instant/* formatInstant */.r4)(expires)}`,
        actual: (0,instant/* formatInstant */.r4)(now),
    }),
    'outside-window': ({ windows, now }) => ({
        expected: windows.map(policy_window/* formatWindow */.A4).join('; '),
        actual: (0,instant/* formatInstant */.r4)(now),
    }),
    'principal-mismatch': ({ named, actor, id }) => ({
        expected: principalNamed(named),
        actual: named.kind === 'unnumbered' ? 'the grant has none' : `${actor} (${id})`,
    }),
    'rerun-by-other': ({ isOfTeam, actor, attempt, by }) => ({
        expected: isOfTeam ? 'started by a member of the team' : `started by ${actor}`,
        actual: `attempt ${attempt} started by ${by}`,
    }),
    'repository-out-of-scope': scopeWords,
    'workflow-out-of-scope': scopeWords,
    'event-out-of-scope': scopeWords,
    'branch-out-of-scope': scopeWords,
    'tag-out-of-scope': scopeWords,
    'environment-out-of-scope': scopeWords,
    'runner-out-of-scope': scopeWords,
    'ref-unprotected': ({ ref, isProtected }) => ({
        expected: 'a protected branch or tag',
        actual: isProtected ? 'protected' : `${ref} is not protected`,
    }),
    'permissions-out-of-scope': stepsFound('no more permissions than the role allows', ({ text }) => `\`${text}\``),
    'step-out-of-scope': stepsFound('steps that touch only what the grant covers', ({ what }, written) => `${written} touches: ${what}`),
    'step-undecidable': stepsFound('steps whose effect is known', ({ what }, written) => `${written} cannot be determined in advance: ${what}`),
    'uses-exhausted': ({ most, spent }) => ({ expected: `fewer than ${most} uses`, actual: `${spent} spent` }),
    undecidable: doubtWords,
};
/** Puts a check into words: what was expected, and what was found. */
function checkWords(check) {
    return CHECK_WORDS[check.name](check.facts);
}
/** A check as JSON. Keys always come in the same order. */
function toEntry(check) {
    const { expected, actual } = checkWords(check);
    return { name: check.name, outcome: check.outcome, expected, actual };
}
function frozenBy(facts) {
    switch (facts.kind) {
        case 'none':
            return 'not frozen';
        case 'unnamed':
            return 'a tag is set that is not named, so that `lifted` cannot name it either';
        case 'unread':
            return (`there are more tags below ${facts.place} than can be read: an administrator can delete those that are ` +
                'lifted');
        case 'tag':
            return `the tag ${facts.tag} is set`;
        case 'in-the-way':
            return `the tag ${facts.tag} stands in the way of every freeze and revocation: an administrator can delete it`;
    }
}
function revokedBy(facts) {
    switch (facts.kind) {
        case 'none':
            return 'no';
        case 'file':
            return `by ${facts.by} at ${(0,instant/* formatInstant */.r4)(facts.at)}${facts.why === undefined ? '' : `: ${facts.why}`}`;
        case 'tag':
            return `by the tag ${(0,tags/* revocationTag */.v8)(facts.place)}`;
        case 'unread':
            return `by more tags below ${tags/* REVOKED */.Ne}/${facts.place} than can be read`;
    }
}
function grantWanted(facts) {
    if (facts.kind === 'named')
        return `the grant ${facts.grant}`;
    return `a grant for ${facts.actor}${facts.role === undefined ? '' : ` with the role ${facts.role}`}`;
}
function principalNamed(named) {
    switch (named.kind) {
        case 'member':
            return 'a member of the team';
        case 'team':
            return `a member of team ${named.id}`;
        case 'account':
            return `account ${named.id}`;
        case 'login':
            return `the login ${named.login}`;
        case 'unnumbered':
            return 'a `principal-id` in the grant';
    }
}
function scopeWords({ role, narrowed, asked, ref = 'none' }) {
    return {
        expected: narrowed === undefined ? patternList(role) : `${patternList(role)}; narrowed to ${patternList(narrowed)}`,
        actual: asked.length === 0 ? ref : asked.join(' and '),
    };
}
/** A list of patterns or names, as it is shown. */
function patternList(patterns) {
    return patterns.length === 0 ? 'none' : patterns.join(', ');
}


/***/ }),

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ formatMoment)
/* harmony export */ });
/* unused harmony export relative */
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
/** `2026-11-28 18:00 UTC (in 2 hours)`: unmistakable everywhere, and near to a person. */
function formatMoment(at, now) {
    return `${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(at).slice(0, 16).replace('T', ' ')} UTC (${relative(at, now)})`;
}


/***/ }),

/***/ 8804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ REASONS)
});

// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
;// CONCATENATED MODULE: ./lib/report/reason.js

/** Longest text of a check in a sentence: why something was refused often stands at its end. */
const MAX_CHECK_CHARACTERS = 600;
const ASK_APPROVER = 'Ask an approver to review the pull request of the grant.';
const ASK_ADMIN = 'Ask the people who look after this repository to look at it.';
/** The same page whatever was found. */
function to(page) {
    return () => ({ page });
}
/** The usual sentence, and what was found. */
function detail(refusal) {
    return { summary: `${refusal.usual.summary.replace(/\.$/, '')}: ${told(refusal, 'actual').replace(/\.$/, '')}.` };
}
function theGrant({ decision }) {
    return decision.grant === undefined ? 'The grant' : `The grant ${(0,safe_line/* quote */.h)(decision.grant)}`;
}
/** A side of the check that is a name. */
function actual({ said }) {
    return (0,safe_line/* quote */.h)(said.actual, MAX_CHECK_CHARACTERS);
}
function expected({ said }) {
    return (0,safe_line/* quote */.h)(said.expected, MAX_CHECK_CHARACTERS);
}
/** A side of the check that is a phrase, not a name. */
function told({ said }, side) {
    return (0,safe_line/* safeLine */.o)(said[side], MAX_CHECK_CHARACTERS).replaceAll('`', "'");
}
/** What goes with advice to ask for a grant, where a link leads to a form for it. */
function filledPullRequest({ linked }) {
    return linked
        ? ' The link opens a form that is filled in already: say what it is for, and propose it as a pull request.'
        : '';
}

;// CONCATENATED MODULE: ./lib/report/approval-reasons.js

const APPROVAL_REASONS = {
    'approval-missing': {
        summary: 'The grant has not been approved.',
        next: `${ASK_APPROVER} A file that came without a reviewed pull request has to be proposed again.`,
        target: ({ kind }) => ({ page: ['anew', 'as-person'].includes(APPROVAL_CURES[kind]) ? 'new' : 'pull' }),
        words: missingApprovalWords,
    },
    'approval-self': {
        summary: 'The grant was approved only by people who asked for it, wrote it or may have written it.',
        next: `${ASK_APPROVER} It must be somebody who does not get the access ` +
            'and has neither asked for it nor written it.',
        target: to('pull'),
        words: selfApprovalWords,
    },
    'approval-stale': {
        summary: 'The grant was changed after it was approved.',
        next: 'Ask for a grant again, and have the last version of it approved.',
        target: to('new'),
        words: detail,
    },
    'approval-ineligible': {
        summary: 'The grant was approved by somebody who may not approve.',
        next: `${ASK_APPROVER} The policy lists who they are.`,
        target: to('pull'),
        words: (refusal) => ({
            summary: `${theGrant(refusal)} was ${told(refusal, 'actual')}, and it needs ${told(refusal, 'expected')}.`,
        }),
    },
};
const APPROVAL_CURES = {
    approved: 'review',
    'none-stands': 'review',
    'too-few': 'one-more',
    'not-merged': 'merge',
    bot: 'as-person',
    'unnamed-bot': 'as-person',
    'request-unsaid': 'as-person',
    'files-unknown': 'as-person',
    'more-files': 'as-person',
    'no-pull': 'anew',
    'changed-since': 'anew',
    'not-in-diff': 'anew',
    replaced: 'anew',
    'brought-back': 'anew',
};
function missingApprovalWords(refusal) {
    const summary = `${theGrant(refusal)} has not been approved: it needs ${told(refusal, 'expected')}, and ` +
        `${told(refusal, 'actual')}.`;
    switch (APPROVAL_CURES[refusal.facts.kind]) {
        case 'review':
            return { summary };
        case 'one-more':
            return { summary, next: 'Ask another approver to review the pull request of the grant as well.' };
        case 'merge':
            return { summary, next: 'Have the pull request of the grant approved and merged.' };
        case 'as-person':
            return {
                summary,
                next: 'Propose the grant again, as a person. An App may only where the policy names it: one grant at a time, ' +
                    `with \`request\` and \`requested-by-id\`.${filledPullRequest(refusal)}`,
            };
        case 'anew':
            return {
                summary,
                next: 'Reviewing an earlier pull request does not help. Propose the grant again under another name, or delete ' +
                    `its file and add it again, by a pull request that an approver reviews.${filledPullRequest(refusal)}`,
            };
    }
}
/** Who approved, or which commits the approver may have written. */
function selfApprovalWords(refusal) {
    const found = told(refusal, 'actual');
    const { kind } = refusal.facts;
    const involved = 'whoever gets a grant, asked for it or wrote it cannot approve it';
    if (kind === 'involved')
        return { summary: `${theGrant(refusal)} was ${found}, and ${involved}.` };
    const summary = `${theGrant(refusal)} has ${found}.`;
    const account = 'whoever wrote the commit can add its address to their account';
    return kind === 'doubtful-denied'
        ? {
            summary,
            next: `Another review does not help, but ${account}. Or propose the grant again, in the browser or by commits ` +
                'of a known address.',
        }
        : {
            summary,
            next: `Ask one more approver to review the pull request of the grant. Or ${account}: then who wrote it is ` +
                'known.',
        };
}

// EXTERNAL MODULE: ./lib/report/moment.js
var moment = __webpack_require__(4412);
// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(6317);
;// CONCATENATED MODULE: ./lib/report/tag-advice.js



const ADMINISTRATOR = 'Ask an administrator of the repository that holds the policy';
/** What is revoked besides one grant, in words; `undefined` when only that grant. */
function revokedFolder(facts) {
    if (facts.kind === 'none' || facts.kind === 'file')
        return undefined;
    const [kind = '', name = '', grant = tags/* ALL_SUFFIX */.gN] = (0,tags/* foldTag */.cM)(facts.place) === tags/* ALL_SUFFIX */.gN ? [] : facts.place.split('/').filter((part) => part !== '');
    if (facts.kind === 'tag' && (0,tags/* foldTag */.cM)(grant) !== tags/* ALL_SUFFIX */.gN)
        return undefined;
    if (kind === '')
        return 'every grant';
    return name === '' || (0,tags/* foldTag */.cM)(name) === tags/* ALL_SUFFIX */.gN
        ? `every grant below ${(0,safe_line/* quote */.h)(kind)}`
        : `all that ${(0,safe_line/* quote */.h)(`${kind}/${name}`)} has`;
}
/** A new grant helps only where nothing but the old one was revoked. */
function grantRevoked(refusal) {
    const { facts, usual } = refusal;
    const summary = `${theGrant(refusal)} was revoked ${told(refusal, 'actual')}.`;
    const folder = revokedFolder(facts);
    if (folder === undefined)
        return { summary, next: `${usual.next}${filledPullRequest(refusal)}` };
    if (facts.kind === 'unread')
        return {
            summary,
            next: `${ADMINISTRATOR} to delete the tags of grants that are long over: until then ${folder} counts as revoked, ` +
                'a new grant too.',
        };
    return {
        summary,
        next: `A new grant would be revoked too, since the tag revokes ${folder}. ${ADMINISTRATOR}: the access comes back ` +
            'when the tag is deleted.',
    };
}
/** What ends a freeze: a reviewed entry, where the policy can name its tag. */
function frozen(refusal) {
    const { facts } = refusal;
    return facts.kind === 'none' ? detail(refusal) : { ...detail(refusal), next: thaw(facts) };
}
function thaw(freeze) {
    switch (freeze.kind) {
        case 'tag':
            return ('Wait until the freeze is over, or ask whoever set the tag. A reviewed change of the policy ends it: ' +
                `${(0,safe_line/* quote */.h)(`lifted: [${freeze.tag}]`)}.`);
        case 'unnamed':
            return ('Name the tags in the evidence, `frozen: [grantgate/frozen/20261128T180000Z]`: then those do not count ' +
                'that the policy lists under `lifted`.');
        case 'unread':
        case 'in-the-way':
            return (`${ADMINISTRATOR} to look at its tags at and below \`${tags/* ROOT */.Dl}\`: \`lifted\` in the policy does not help ` +
                'here.');
    }
}

;// CONCATENATED MODULE: ./lib/report/grant-reasons.js




const GRANT_REASONS = {
    'grant-invalid': {
        summary: 'The grant has a mistake in it.',
        next: 'Correct the file in a new pull request. `grantgate lint` shows the line.',
        target: ({ problem: { line } }) => ({ page: 'grant', ...(line > 0 ? { line } : {}) }),
        words: (refusal) => ({ summary: `${theGrant(refusal)} has a mistake in it: ${actual(refusal)}.` }),
    },
    'grant-revoked': {
        summary: 'The grant was revoked.',
        next: 'Ask for a new grant, under another name, if the access is still needed.',
        target: (facts) => ({ page: revokedFolder(facts) === undefined ? 'new' : 'grant' }),
        words: grantRevoked,
    },
    'grant-too-long': {
        summary: 'The grant lasts longer than the policy allows.',
        next: 'Ask for a shorter grant.',
        target: to('new'),
        words: (refusal) => ({
            summary: `${theGrant(refusal)} lasts longer than the policy allows, which is ${told(refusal, 'expected')}.`,
            next: `Ask for a shorter grant.${filledPullRequest(refusal)}`,
        }),
    },
    'grant-not-started': {
        summary: 'The grant has not begun yet.',
        next: 'Start the run again after the grant begins.',
        target: to('grant'),
        words: (refusal) => ({
            summary: `${theGrant(refusal)} begins only at ${(0,moment/* formatMoment */.K)(refusal.facts.starts, refusal.context.now)}.`,
            next: 'Start the run again after that.',
        }),
    },
    'grant-expired': {
        summary: 'The grant has ended.',
        next: 'Ask for a new grant.',
        target: to('new'),
        words: (refusal) => ({
            summary: `${theGrant(refusal)} ended at ${(0,moment/* formatMoment */.K)(refusal.facts.expires, refusal.context.now)}.`,
            next: `Ask for a new grant.${filledPullRequest(refusal)}`,
        }),
    },
    'outside-window': {
        summary: 'The role may not be used at this time.',
        next: 'Start the run again while a window of the role is open.',
        target: to('policy'),
        words: (refusal) => {
            const role = (0,safe_line/* quote */.h)(refusal.decision.role ?? '');
            return { summary: `The role ${role} may not be used at this time, only ${expected(refusal)}.` };
        },
    },
    'principal-mismatch': {
        summary: 'The grant belongs to another account.',
        next: 'Ask for a grant with the numeric id of your account.',
        target: to('new'),
        words: principalMismatch,
    },
    'rerun-by-other': {
        summary: 'The run was started again by somebody whom the grant does not cover.',
        next: 'Let the person with the grant start the run, or ask for a grant of your own.',
        target: to('grant'),
        words: rerun,
    },
    'uses-exhausted': {
        summary: 'The grant has been used as often as it may be.',
        next: 'Ask for a new grant.',
        target: to('new'),
        words: (refusal) => ({
            summary: `${theGrant(refusal)} has been used as often as it may be: ${told(refusal, 'actual')}.`,
            next: `Ask for a new grant.${filledPullRequest(refusal)}`,
        }),
    },
};
function principalMismatch(refusal) {
    const { decision, facts } = refusal;
    const id = `principal-id: ${decision.run.triggering_actor_id}`;
    if (facts.named.kind === 'unnumbered')
        return {
            summary: `${theGrant(refusal)} does not name its account by number.`,
            next: `Ask for a grant with ${(0,safe_line/* quote */.h)(id)} in it.${filledPullRequest(refusal)}`,
        };
    const [holder, own] = [told(refusal, 'expected'), told(refusal, 'actual')];
    const summary = `${theGrant(refusal)} belongs to ${holder}, and this run to ${own}.`;
    return facts.named.kind === 'team'
        ? {
            summary,
            next: 'A team that was recreated under an old name is another team. Ask for a grant that names the team of ' +
                `today by number.${filledPullRequest(refusal)}`,
        }
        : { summary, next: `Ask for a grant of your own, with ${(0,safe_line/* quote */.h)(id)} in it.${filledPullRequest(refusal)}` };
}
function rerun(refusal) {
    const { actor, triggering_actor: other } = refusal.decision.run;
    const grant = theGrant(refusal).replace(/^The/, 'the');
    return {
        summary: `${(0,safe_line/* quote */.h)(other)} pressed re-run on a run of ${(0,safe_line/* quote */.h)(actor)}, and ${grant} does not cover ${(0,safe_line/* quote */.h)(other)}.`,
    };
}

;// CONCATENATED MODULE: ./lib/report/policy-reasons.js



const POLICY_REASONS = {
    'policy-missing': {
        summary: 'There is no access policy.',
        next: 'Add `.github/access/policy.yml` to the default branch.',
        target: to('grant'),
        words: ({ context }) => ({
            summary: `There is no access policy in ${(0,safe_line/* quote */.h)(context.policyRepository)}.`,
            next: `Add ${(0,safe_line/* quote */.h)(`${context.policyPath}/policy.yml`)} to its default branch.`,
        }),
    },
    'policy-invalid': {
        summary: 'The access policy has an error, so nothing can be allowed.',
        next: `${ASK_ADMIN} \`grantgate lint\` shows the line.`,
        target: ({ problem: { line } }) => ({ page: 'policy', ...(line > 0 ? { line } : {}) }),
        words: (refusal) => ({ summary: `${refusal.usual.summary.replace(/\.$/, '')}: ${actual(refusal)}.` }),
    },
    'policy-unreviewed': {
        summary: 'The access policy was changed without the review that it asks for, so nothing can be allowed.',
        next: `${ASK_ADMIN} To put it right, those whom the policy listed before have to approve the pull request of that ` +
            'change; or, where it was pushed, pull requests that undo it: one that reverts `policy.yml`, or one that ' +
            'deletes it and another that adds it again.',
        target: to('policy'),
        words: unreviewedWords,
    },
    frozen: {
        summary: 'All access is frozen at the moment.',
        next: 'Wait until the freeze is over, or ask whoever set the tag at or below `grantgate/frozen`. A reviewed change ' +
            'of the policy ends it, by naming the tag under `lifted`.',
        target: to('policy'),
        words: frozen,
    },
    'never-allowed': {
        summary: 'The policy never allows this branch, tag or environment.',
        next: 'Start the run from another branch, or for another environment. No grant can open this one.',
        target: to('policy'),
        words: (refusal) => ({ summary: `The policy never allows what this run is on: ${actual(refusal)}.` }),
    },
};
const ANOTHER_APPROVAL = `${ASK_ADMIN} To put it right, an approver of the policy before it, who neither wrote the change nor started ` +
    'this run, has to approve the pull request of that change: an approval counts after the merge as well.';
const BY_A_PERSON = `${ASK_ADMIN} To put it right, a person has to propose pull requests, and an approver of the policy before it ` +
    'has to approve them: one that reverts `policy.yml`, or one that deletes it and another that adds it again.';
/** Advice that fits what is wrong with the last change: its pull request can still be approved, a push cannot. */
function unreviewedWords(refusal) {
    return { ...detail(refusal), next: cureOf(refusal.facts) ?? refusal.usual.next };
}
function cureOf(facts) {
    return facts.kind === 'change' ? cureOfChange(facts.fault) : undefined;
}
function cureOfChange({ reason, facts }) {
    switch (reason) {
        case 'approval-missing':
            if (facts.kind === 'bot')
                return BY_A_PERSON;
            return facts.kind === 'none-stands' || facts.kind === 'too-few' ? ANOTHER_APPROVAL : undefined;
        case 'approval-self':
            return facts.kind === 'involved' ? ANOTHER_APPROVAL : undefined;
        case 'approval-stale':
            // of another base, and of another file, a review after the merge does not count either
            return facts.kind === 'changed-on-default' || facts.kind === 'earlier-commit' ? ANOTHER_APPROVAL : undefined;
        case 'approval-ineligible':
            return ANOTHER_APPROVAL;
    }
}

// EXTERNAL MODULE: ./lib/policy/grant.js
var grant = __webpack_require__(3740);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(8400);
;// CONCATENATED MODULE: ./lib/report/run-reasons.js




const RUN_REASONS = {
    'identity-unverified': {
        summary: 'It could not be proven who started this run.',
        next: 'The job needs `permissions: id-token: write`. Runs from forks cannot have it.',
        target: to('grant'),
        words: unverifiedWords,
    },
    'role-unknown': {
        summary: 'The role is not in the policy.',
        next: 'Check the name of the role in the workflow and in the grant.',
        target: to('policy'),
        words: (refusal) => ({
            summary: `The role ${actual(refusal)} is not in the policy.`,
            next: `${refusal.usual.next}${roles(refusal)}`,
        }),
    },
    'role-ambiguous': {
        summary: 'Several roles would allow this run, and none was named.',
        next: 'Name one with the input `role`.',
        target: to('grant'),
        words: (refusal) => ({
            summary: `Several roles would allow this run (${actual(refusal)}), and none was named.`,
        }),
    },
    'no-grant': {
        summary: 'Nobody has granted this access yet.',
        next: 'Ask for a grant.',
        target: to('new'),
        words: noGrantWords,
    },
    undecidable: {
        summary: 'A fact that the decision needs could not be read, so the run was refused.',
        next: 'Start the run again. If it happens again, the check below says which permission or service is missing.',
        target: to('grant'),
        words: undecidableWords,
    },
};
/** The permission is what is missing only where there is no token. */
function unverifiedWords(refusal) {
    const next = 'Start the run again. If it is refused again, ask the people who look after this repository to look at what ' +
        'runs before the gate, and at the proxy of the runner.';
    return { ...detail(refusal), ...(refusal.facts.fault.kind === 'no-token' ? {} : { next }) };
}
function roles({ context }) {
    return context.roles === undefined || context.roles.length === 0
        ? ''
        : ` The policy has ${(0,safe_line/* quote */.h)(context.roles.join(', '))}.`;
}
function noGrantWords(refusal) {
    const { decision, context, facts } = refusal;
    if (facts.kind === 'named')
        return noSuchGrant(facts.grant, refusal);
    const role = context.role === undefined ? 'this access' : `the role ${(0,safe_line/* quote */.h)(context.role)}`;
    const { run } = decision;
    const again = run.actor_id === run.triggering_actor_id
        ? ''
        : `, who began the run that ${(0,safe_line/* quote */.h)(decision.principal)} started again,`;
    return {
        summary: `Nobody has granted ${(0,safe_line/* quote */.h)(run.actor)}${again} ${role} yet.`,
        next: `Ask for a grant.${filledPullRequest(refusal)}`,
    };
}
/** One grant alone was to be looked at. */
function noSuchGrant(named, { decision, context }) {
    const role = context.role === undefined ? '' : ` with the role ${(0,safe_line/* quote */.h)(context.role)}`;
    const meant = (0,grant/* meantGrant */.Ew)(named) ?? (0,nearest/* nearest */.p)(named, context.grants ?? []);
    return {
        summary: `There is no grant ${(0,safe_line/* quote */.h)(named)} of ${(0,safe_line/* quote */.h)(decision.run.actor)}${role}.`,
        next: meant === undefined
            ? 'Name a grant by its path below `grants/`, without `.yml`, such as `users/mona/november-banner`.'
            : `Did you mean ${(0,safe_line/* quote */.h)(meant)}? A grant is named by its path below \`grants/\`, without \`.yml\`.`,
    };
}
const START_LATER = 'Start the run again later: this is temporary, and no permission is missing.';
const UNSHOWN = 'Start the run again in a minute. If that does not help, ask the people who look after this repository: the ' +
    'token needs `contents: read`, and a branch that moves too often needs a new grant, or a quiet repository for ' +
    'policy and grants.';
function undecidableWords(refusal) {
    const { facts } = refusal;
    // what passes by itself needs no permission: then waiting is all there is to do
    if (undecidableFault(facts)?.kind === 'passing')
        return { ...detail(refusal), next: START_LATER };
    return isAboutLog(facts) ? { ...detail(refusal), next: UNSHOWN } : detail(refusal);
}
/** Whether it is the log of what moved the branch that does not tell. */
function isAboutLog(facts) {
    if (undecidableFault(facts)?.kind === 'branch-log')
        return true;
    if (facts.kind !== 'approval' && facts.kind !== 'policy')
        return false;
    const doubt = facts.doubt.kind === 'change' ? facts.doubt.doubt : facts.doubt;
    return doubt.kind === 'line' || doubt.kind === 'line-without-review' || doubt.kind === 'first-line';
}
/** What whoever could not read a fact said of that. */
function undecidableFault(facts) {
    if ('fault' in facts)
        return facts.fault;
    if (!('doubt' in facts))
        return undefined;
    const doubt = facts.doubt.kind === 'change' ? facts.doubt.doubt : facts.doubt;
    return 'fault' in doubt ? doubt.fault : undefined;
}

// EXTERNAL MODULE: ./lib/report/check-words.js + 5 modules
var check_words = __webpack_require__(6049);
;// CONCATENATED MODULE: ./lib/report/scope-reasons.js



const SCOPE_REASONS = {
    'repository-out-of-scope': {
        summary: 'This repository is not covered by the grant.',
        next: 'Run it in a repository that the grant covers, or ask for a wider grant.',
        target: to('grant'),
        words: outOf('repository', 'Run it in a repository that matches'),
    },
    'workflow-out-of-scope': {
        summary: 'This workflow is not covered by the grant.',
        next: 'Start a workflow that the grant covers, or ask for a wider grant.',
        target: to('grant'),
        words: outOf('workflow', 'Start a workflow that matches'),
    },
    'event-out-of-scope': {
        summary: 'The run was started in a way that the grant does not cover.',
        next: 'Start it in a way that the grant covers, usually with “Run workflow”.',
        target: to('grant'),
        words: outOf('way of starting a run', 'Start it by'),
    },
    'branch-out-of-scope': {
        summary: 'This branch is not covered by the grant.',
        next: 'Start the run from a branch that the grant covers, or ask for a wider grant.',
        target: to('grant'),
        words: outOf('branch', 'Start the run from a branch that matches'),
    },
    'tag-out-of-scope': {
        summary: 'This tag is not covered by the grant.',
        next: 'Start the run from a tag or branch that the grant covers, or ask for a wider grant.',
        target: to('grant'),
        words: outOf('tag', 'Start the run from a tag that matches'),
    },
    'environment-out-of-scope': {
        summary: 'This environment is not covered by the grant.',
        next: 'Choose an environment that the grant covers, or ask for a wider grant.',
        target: to('grant'),
        words: outOf('environment', 'Choose an environment that matches'),
    },
    'runner-out-of-scope': {
        summary: 'This kind of runner is not covered by the role.',
        next: 'Run the job on a runner that the role lists.',
        target: to('policy'),
        words: outOf('kind of runner', 'Run the job on a runner that is'),
    },
    'ref-unprotected': {
        summary: 'The branch or tag is not protected, and the role demands it.',
        next: `${ASK_ADMIN} The branch needs a protection rule.`,
        target: to('policy'),
        words: detail,
    },
};
function outOf(noun, action) {
    return (refusal) => {
        const { decision, facts } = refusal;
        const lists = facts.narrowed === undefined ? [facts.role] : [facts.role, facts.narrowed];
        const wanted = lists.map((list) => (0,safe_line/* quote */.h)((0,check_words/* patternList */.B2)(list))).join(', and also ');
        const isOpen = lists.every((list) => list.length > 0);
        const by = decision.grant === undefined ? 'the role' : `the grant ${(0,safe_line/* quote */.h)(decision.grant)}`;
        return {
            summary: `The ${noun} ${actual(refusal)} is not covered by ${by}.`,
            next: isOpen ? `${action} ${wanted}, or ask for a wider grant.` : `No ${noun} is covered. Ask for a wider grant.`,
        };
    };
}

;// CONCATENATED MODULE: ./lib/report/step-reasons.js

const STEP_REASONS = {
    'permissions-out-of-scope': {
        summary: 'The job asks for more permissions than the role allows.',
        next: 'Lower the `permissions` of the job.',
        target: to('grant'),
        words: permissionsWords,
    },
    'step-out-of-scope': {
        summary: 'A later step would touch something that the grant does not cover.',
        next: 'Change the step that is named, or ask for a wider grant.',
        target: to('grant'),
        words: detail,
    },
    'step-undecidable': {
        summary: 'What a later step touches cannot be determined in advance.',
        next: 'Write the branch or environment of the step that is named as a fixed value. Where it is not known which ' +
            'clone it works in, check out the repository in this job before it.',
        target: to('grant'),
        words: stepUndecidableWords,
    },
};
/** Advice that fits what is too much, or is not said at all. */
function permissionsWords(refusal) {
    const { facts, usual } = refusal;
    const asks = facts.kind === 'found' ? facts.first.asks : 'other';
    if (asks === 'unsaid')
        return { ...detail(refusal), next: 'Write the `permissions` that the job needs into the workflow.' };
    const counting = asks === 'contents'
        ? ' If it writes `contents` to count the uses of the grant, the role has to allow that: ask the people who ' +
            'look after this repository.'
        : '';
    return { ...detail(refusal), next: `${usual.next}${counting}` };
}
/** What makes a step decidable, by what of it cannot be told: a fixed value helps only where a value is missing. */
const STEP_CURES = {
    clone: 'Check out the repository in this job with `actions/checkout`, in a step before the one that is named: then ' +
        'it is known where it pushes to.',
    vars: 'Pass it to the gate: `vars: ${{ toJSON(vars) }}` under `with` of its step.',
    needs: 'Pass it to the gate: `needs: ${{ toJSON(needs) }}` under `with` of its step.',
    contexts: 'Pass both to the gate: `vars: ${{ toJSON(vars) }}` and `needs: ${{ toJSON(needs) }}` under `with` of its step.',
    environments: 'Ask the people who look after this repository to look at it: the policy lists under `environments` what ' +
        'deploy tools call them, and this name is not there.',
    choice: 'Remove what is not covered from the options of the input, or ask for a wider grant.',
    workflow: 'Give the gate a `token` with `contents: read` for the repository that has the workflow.',
    file: 'Correct the file that is named. `grantgate preflight` shows where GitHub would not run it.',
    other: undefined,
};
function stepUndecidableWords(refusal) {
    const { facts, usual } = refusal;
    const cure = facts.kind === 'found' ? STEP_CURES[facts.first.doubt] : undefined;
    return { ...detail(refusal), next: cure ?? usual.next };
}

;// CONCATENATED MODULE: ./lib/report/reasons.js






/** Every reason in words: what happened, what to do, and where. */
const REASONS = {
    ...RUN_REASONS,
    ...POLICY_REASONS,
    ...GRANT_REASONS,
    ...APPROVAL_REASONS,
    ...SCOPE_REASONS,
    ...STEP_REASONS,
};


/***/ })

};

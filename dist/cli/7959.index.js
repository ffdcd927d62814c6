export const id = 7959;
export const ids = [7959];
export const modules = {

/***/ 5216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ decideOffline),
  i: () => (/* binding */ readOfflineAccess)
});

// EXTERNAL MODULE: ./lib/policy/decide.js + 6 modules
var decide = __webpack_require__(2719);
// EXTERNAL MODULE: ./lib/report/granted.js
var granted = __webpack_require__(5681);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
;// CONCATENATED MODULE: ./lib/report/evidence-words.js

/** Keys of an evidence file, and what holds where one is left out. */
const UNTOLD = {
    policy: 'the last change of the policy counts as reviewed',
    revoked: 'nothing counts as revoked',
    frozen: 'nothing counts as frozen',
    uses: 'no use counts as spent',
    line: 'the grant counts as unchanged since its merge',
    committers: 'nobody counts as an author of its commits',
};
/** What an evidence file leaves out, and what is taken for granted because of that; `undefined` when nothing. */
function untoldWords(untold) {
    if (untold.length === 0)
        return undefined;
    const all = untold.map((key) => UNTOLD[key]);
    return (`the evidence leaves out ${wordList(untold.map((key) => (0,safe_line/* quote */.h)(key)))}, which was not looked at: ` + wordList(all));
}
/** Checks that need evidence: what stands beside one that passed because there is none. */
const UNSEEN = {
    'policy-unreviewed': 'not looked at',
    frozen: 'not looked at',
    'grant-revoked': 'not in its file; tags were not looked at',
    'approval-missing': 'taken as approved',
    'approval-self': 'taken as approved by somebody else',
    'approval-stale': 'taken as approved as it is now',
    'approval-ineligible': 'taken as approved by an approver',
    'uses-exhausted': 'not looked at',
};
/** A check that passed, or that lacks an approval, only because nothing was looked at says so. */
function withoutSight(check) {
    const isUnknown = check.outcome === 'fail' && check.name === 'approval-missing';
    const actual = isUnknown
        ? 'nothing, since no evidence was given'
        : check.outcome === 'pass'
            ? UNSEEN[check.name]
            : undefined;
    return actual === undefined ? check : { ...check, actual };
}
function wordList(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

// EXTERNAL MODULE: ./lib/report/result.js + 3 modules
var result = __webpack_require__(4132);
// EXTERNAL MODULE: ./lib/report/to-result.js + 4 modules
var to_result = __webpack_require__(5680);
// EXTERNAL MODULE: ./lib/cli/check/access.js
var access = __webpack_require__(1787);
// EXTERNAL MODULE: ./lib/policy/approval.js
var approval = __webpack_require__(2899);
;// CONCATENATED MODULE: ./lib/cli/check/assumed.js

/** No login looks like this, so nobody who is involved can be meant. */
const APPROVER = '(assumed approver)';
/** Everything known is that nothing is known: every grant lacks its approval. */
const NO_EVIDENCE = { provenance: new Map(), revoked: new Set(), frozen: false, uses: new Map() };
/**
 * A policy and evidence under which every grant counts as approved, merged at `now`; all other checks stay as they are.
 */
function assumeApproved(policy, grants, now) {
    if (policy?.ok !== true)
        return { policy, evidence: NO_EVIDENCE };
    const lenient = {
        ...policy.value,
        approval: { ...policy.value.approval, approvers: { permission: 'read' } },
    };
    const provenance = new Map();
    for (const file of grants) {
        if (file.ok)
            provenance.set(file.id, approvedBy((0,approval/* approvalsNeeded */.Wr)(lenient, lenient.roles.get(file.grant.role)), now));
    }
    return { policy: { ok: true, value: lenient }, evidence: { ...NO_EVIDENCE, provenance } };
}
function approvedBy(count, now) {
    const reviews = Array.from({ length: count }, (_, index) => ({
        author: `${APPROVER} ${index + 1}`,
        type: 'User',
        state: 'APPROVED',
        commit: 'assumed',
        submitted_at: now,
        permission: 'admin',
        teams: [],
    }));
    return {
        pull: { number: 0, merged: true, author: '(assumed author)', head_sha: 'assumed', committers: [], merged_at: now },
        reviews,
    };
}

// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(8067);
;// CONCATENATED MODULE: ./lib/cli/check/decide-offline.js








/**
 * Reads what an access folder has for a run.
 * @throws InputError when it cannot be read
 */
function readOfflineAccess(folder, { run }) {
    return { policy: (0,access/* readPolicyFile */.BK)(folder), grants: (0,access/* readGrants */.o4)(folder, run) };
}
/** Decides by the rules of the gate, from files alone. */
function decideOffline(files, inputs, { env }, { steps, notes = [] } = {}) {
    const { run, home, role, grant, now } = inputs;
    const { policy, evidence } = evidenceFor(inputs, files);
    const decision = (0,decide/* decide */.L)(policy, files.grants, evidence, {
        run,
        home,
        ...(role === undefined ? {} : { role }),
        ...(grant === undefined ? {} : { grant }),
        ...(steps === undefined ? {} : { steps }),
    }, now);
    const result = (0,to_result/* toResult */.X)(decision, contextOf(files, inputs, env), {
        credentials: [],
        mode: 'enforce',
        // an approval that is assumed names nobody
        granted: inputs.assumed ? undefined : (0,granted/* grantedIn */.t)(decision, files.grants, evidence),
        notes: [...notesOn(inputs, files, decision), ...notes],
    });
    if (inputs.evidence !== undefined)
        return { decision, result };
    const seen = { ...result, checks: result.checks.map(withoutSight) };
    return { decision, result: inputs.assumed ? seen : withoutEvidence(seen) };
}
/** What was not looked at is not missing: advice for a grant that nobody approved would spoil one that somebody has. */
function withoutEvidence(result) {
    if (result.reason !== 'approval-missing')
        return result;
    const { ask: _ask, detail: _detail, paste: _paste, ...rest } = result;
    return {
        ...rest,
        summary: 'Nothing was given by which an approval could be known, so no grant counts as approved.',
        next: 'Give `--evidence <file>`, ask GitHub with `--online`, or take every grant as approved with ' +
            '`--assume-approved`.',
    };
}
function contextOf({ policy, grants }, { home, role, now }, env) {
    return {
        server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        policyRepository: home,
        policyPath: options/* USUAL_ACCESS */.S,
        role,
        grants: grants.map(({ id }) => id),
        now,
        policy: policy?.ok === true ? policy.value : undefined,
    };
}
function evidenceFor({ evidence, assumed, now }, { policy, grants }) {
    return assumed ? assumeApproved(policy, grants, now) : { policy, evidence: evidence ?? NO_EVIDENCE };
}
function notesOn({ evidence, assumed, leftOut }, { grants }, { grant }) {
    if (assumed)
        return [
            'approval, the review of the policy, revocation tags, the freeze and spent uses were not looked at: ' +
                'every grant is taken as approved',
        ];
    if (evidence === undefined)
        return [
            'no `--evidence` was given, so nothing counts as approved; the review of the policy, revocation tags, ' +
                'the freeze and spent uses were not looked at',
        ];
    const counted = grants.some((file) => file.ok && file.id === grant && file.grant['max-uses'] !== undefined);
    const untold = untoldWords(leftOut(grant, counted));
    return untold === undefined ? [] : [untold];
}


/***/ }),

/***/ 113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ formatCheck)
});

;// CONCATENATED MODULE: ./lib/report/check-names.js
/** Checks by what they find right: a row “passed” beside one of these says what is so. */
const CHECK_NAMES = {
    'identity-unverified': 'identity proven',
    'policy-missing': 'policy found',
    'policy-invalid': 'policy without errors',
    'policy-unreviewed': 'policy reviewed',
    frozen: 'not frozen',
    'never-allowed': 'nothing that is never allowed',
    'delegation-missing': 'person behind it named',
    'delegation-invalid': 'proof of the person good',
    'delegation-spent': 'proof of the person not used before',
    'person-unknown': 'person known',
    'role-unknown': 'role known',
    'role-ambiguous': 'one role meant',
    'no-grant': 'grant found',
    'grant-invalid': 'grant without errors',
    'grant-revoked': 'not revoked',
    'approval-missing': 'approved',
    'approval-self': 'approved by somebody else',
    'approval-stale': 'approved as it is now',
    'approval-ineligible': 'approved by an approver',
    'break-glass-not-listed': 'on call',
    'break-glass-invalid': 'asked for in an emergency',
    'break-glass-exhausted': 'emergencies left',
    'break-glass-unreviewed': 'earlier access reviewed',
    'grant-too-long': 'short enough',
    'grant-not-started': 'begun',
    'grant-expired': 'not ended',
    'outside-window': 'inside a window',
    'principal-mismatch': 'account of the grant',
    'rerun-by-other': 'started by whom it is for',
    'delegation-out-of-scope': 'within what the tool may do',
    'repository-out-of-scope': 'repository covered',
    'workflow-out-of-scope': 'workflow covered',
    'event-out-of-scope': 'event covered',
    'branch-out-of-scope': 'branch covered',
    'tag-out-of-scope': 'tag covered',
    'environment-out-of-scope': 'environment covered',
    'runner-out-of-scope': 'runner covered',
    'ref-unprotected': 'branch or tag protected',
    'permissions-out-of-scope': 'permissions within the role',
    'step-out-of-scope': 'later steps covered',
    'step-undecidable': 'later steps understood',
    'uses-exhausted': 'uses left',
    undecidable: 'all facts known',
};

// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
// EXTERNAL MODULE: ./lib/report/permission-block.js
var permission_block = __webpack_require__(591);
;// CONCATENATED MODULE: ./lib/cli/check/print.js



/** The result for a person at a terminal: the answer, what to do, then the checks. */
function formatCheck(result, style) {
    const allowed = result.decision === 'allow';
    const widths = { name: widest(result.checks, titleOf), id: widest(result.checks, ({ name }) => name) };
    const lines = [
        allowed ? style.good(style.strong('allowed')) : style.bad(style.strong(`refused: ${result.reason ?? ''}`)),
        (0,safe_line/* safeLine */.o)(result.summary, 1000),
        ...(allowed ? [] : [`${style.strong('What to do now:')} ${(0,safe_line/* safeLine */.o)(result.next, 1000)}`]),
        ...(result.paste === undefined ? [] : [permission_block/* PASTE_CAPTION */.N, ...result.paste.split('\n').map((line) => `    ${line}`)]),
        ...(result.ask === undefined ? [] : [`${style.strong('Whom to ask:')} ${(0,safe_line/* safeLine */.o)(result.ask, 1000)}`]),
        ...(result.detail === undefined ? [] : [(0,safe_line/* safeLine */.o)(result.detail, 1000)]),
        ...(result.docs === undefined ? [] : [style.faint(result.docs)]),
        ...result.notes.map((note) => style.doubtful(`note: ${(0,safe_line/* safeLine */.o)(note, 1000)}`)),
        '',
        ...result.checks.map((check) => formatOne(check, widths, style)),
        ...others(result).map((other) => style.faint(otherGrant(other))),
    ];
    return `${lines.join('\n').trimEnd()}\n`;
}
/** The name says what was found right; the id beside it is what pages and other outputs call the check. */
function formatOne(check, widths, style) {
    const { name: id, outcome, expected, actual } = check;
    const row = `${titleOf(check).padEnd(widths.name)}  ${style.faint(id.padEnd(widths.id))}`;
    return outcome === 'pass'
        ? `${style.good('ok  ')}  ${row}  ${style.faint((0,safe_line/* safeLine */.o)(actual))}`
        : `${style.bad('FAIL')}  ${row}  expected ${(0,safe_line/* safeLine */.o)(expected, 500)}; found ${(0,safe_line/* safeLine */.o)(actual, 500)}`;
}
function otherGrant({ grant, failed }) {
    const found = failed.length === 0 ? 'covers this run' : `fails at ${failed.join(', ')}`;
    return `also looked at ${(0,safe_line/* safeLine */.o)(grant)}: ${found}`;
}
function titleOf({ name }) {
    return CHECK_NAMES[name];
}
function widest(checks, column) {
    return Math.max(0, ...checks.map((check) => column(check).length));
}
function others({ considered, grant }) {
    return considered.filter((entry) => entry.grant !== grant);
}


/***/ }),

/***/ 8643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withPerson)
/* harmony export */ });
/* harmony import */ var _policy_delegation_told_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1787);


/**
 * The run as that of the person whom a tool named, who is looked up in `people.yml` of the access folder.
 * @throws InputError when that cannot be read
 */
function withPerson(folder, inputs) {
    const { run, delegation } = inputs;
    return delegation === undefined ? inputs : { ...inputs, run: (0,_policy_delegation_told_js__WEBPACK_IMPORTED_MODULE_0__/* .toldPrincipal */ .m9)(run, delegation, (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .readPeopleFile */ .Sk)(folder)) };
}


/***/ }),

/***/ 2774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   n: () => (/* binding */ FactError)
/* harmony export */ });
/* unused harmony export IdentityError */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2031);

/** A fact could not be fetched: the run is refused as `undecidable`, with this message and what to do. */
class FactError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'FactError';
    status;
    kind;
    needs;
    said;
    constructor(message, hint, options) {
        const { status, kind, needs = [], said, ...rest } = options ?? {};
        super(message, { ...rest, hint });
        this.status = status;
        this.said = said;
        this.needs = needs;
        this.kind = needs.length > 0 ? 'no-permission' : kind;
    }
}
/** Who started the run cannot be proven: the run is refused as `identity-unverified`. */
class IdentityError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'IdentityError';
    kind;
    constructor(message, hint, options) {
        const { kind, ...rest } = options ?? {};
        super(message, { ...rest, hint });
        this.kind = kind;
    }
}
/** What an error says about a fact, in its own words, and what to do where it knows. */
function faultOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof FactError || error instanceof IdentityError))
        return { message };
    const { hint, kind } = error;
    const needs = error instanceof FactError ? error.needs : [];
    return {
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(kind === undefined ? {} : { kind }),
        ...(needs.length === 0 ? {} : { needs }),
    };
}


/***/ }),

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
/** What every issuer's tokens look like; a token that was cut off as well. */
const TOKENS = new RegExp([
    /eyJ[\w-]{8,}(?:\.[\w-]*)*/,
    /\b(?:gh[opsur]_\w{8,}|github_pat_\w{8,}|v\d\.local\.[\w-]{8,})/,
    /\b(?:hv[sbr]\.[\w-]{8,}|[sbr]\.[A-Za-z0-9]{20,}|ya29\.[\w.-]+|(?:AKIA|ASIA)[A-Z0-9]{12,})/,
    /[A-Za-z0-9+/=_-]{100,}/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/,
]
    .map(({ source }) => source)
    .join('|'), 'g');
/** A shorter piece of a secret says nothing of it, and may be an ordinary word. */
const MIN_PIECE_CHARACTERS = 12;
const SECRET_RUN = /[\w.+/=~%-]{12,}/g;
/**
 * What a server said, for people: one line, without the token it was sent or a piece of that, without anything that
 * looks like a token, and without a full stop at its end. Servers repeat what they got in some of their messages, and
 * this is the one way their words go on.
 */
function said(text, { secrets = [], most = 300 } = {}) {
    // what is longer is cut first by what may be in it, then by what is shown
    const bounded = text.slice(0, 16_384);
    const whole = secrets.flatMap((secret) => (secret === undefined || secret.length < 8 ? [] : [secret]));
    const written = whole
        .flatMap((secret) => [
        secret,
        encodeURIComponent(secret.toWellFormed()),
        Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    ])
        .toSorted((one, other) => other.length - one.length);
    const cut = written.reduce((left, secret) => left.replaceAll(secret, '***'), bounded).replaceAll(TOKENS, '***');
    const pieces = written.filter((secret) => secret.length >= MIN_PIECE_CHARACTERS);
    return cut
        .replaceAll(SECRET_RUN, (run) => (pieces.some((secret) => holdsPiece(run, secret)) ? '***' : run))
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim()
        .slice(0, most)
        .replace(/[.\s]+$/, '');
}
/** Whether a run of characters has a piece of a secret in it. */
function holdsPiece(run, secret) {
    return Array.from({ length: run.length - MIN_PIECE_CHARACTERS + 1 }, (_, at) => run.slice(at, at + MIN_PIECE_CHARACTERS)).some((piece) => secret.includes(piece));
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


/***/ })

};

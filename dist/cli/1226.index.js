export const id = 1226;
export const ids = [1226];
export const modules = {

/***/ 55329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ loginOfGrant),
/* harmony export */   _o: () => (/* binding */ grantNumber),
/* harmony export */   xS: () => (/* binding */ teamOfGrant),
/* harmony export */   zU: () => (/* binding */ askedAccounts)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41947);
/* harmony import */ var _live_grants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55362);


/** Each is a request. */
const MAX_LOOKED_UP_ACCOUNTS = 200;
/** Whom policy and live grants name; teams of grants are of `organisation`. */
function askedAccounts(access, organisation, now) {
    const policy = access.policy?.ok === true ? access.policy.value : undefined;
    const { users = [], teams = [] } = policy?.approval.approvers ?? {};
    const app = policy?.requests?.app;
    const numbered = access.grants.filter((grant) => (0,_live_grants_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .D)(grant, now) && grantNumber(grant) !== undefined);
    const asked = [
        ...(app === undefined ? [] : [{ id: app }]),
        ...users.map((user) => (typeof user === 'number' ? { id: user } : { login: (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .SP)(user) })),
        ...teams.map((team) => ({ team: (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .SP)(typeof team === 'string' ? team : team.team) })),
        ...numbered.map((grant) => grant.holder.kind === 'team' ? { team: teamOfGrant(grant, organisation) } : { login: loginOfGrant(grant) }),
    ];
    const distinct = [...new Map(asked.map((one) => [JSON.stringify(one), one])).values()];
    const taken = distinct.slice(0, MAX_LOOKED_UP_ACCOUNTS);
    return {
        logins: taken.flatMap((one) => ('login' in one ? [one.login] : [])),
        ids: taken.flatMap((one) => ('id' in one ? [one.id] : [])),
        teams: taken.flatMap((one) => ('team' in one ? [one.team] : [])),
        skipped: distinct.length - taken.length,
    };
}
/** The number that a grant gives of whose it is. */
function grantNumber(grant) {
    // a handle is no login
    if (grant.holder.kind === 'person')
        return undefined;
    return grant.holder.kind === 'team' ? grant['team-id'] : grant['principal-id'];
}
/** The login of the holder of a grant, in lower case; an app acts as a bot. */
function loginOfGrant({ holder }) {
    const login = (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .SP)(holder.name);
    return holder.kind === 'app' && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}
/** The team of a grant, `owner/slug`, in lower case. */
function teamOfGrant({ holder }, organisation) {
    return (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .SP)(`${organisation}/${holder.name}`);
}


/***/ }),

/***/ 55362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isLive)
/* harmony export */ });
/** Whether a grant can still be used, now or later; one that says only how long it lasts may. */
function isLive(grant, now) {
    return grant.revoked === undefined && (grant.expires === undefined || grant.expires > now);
}


/***/ }),

/***/ 1226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintNumbers: () => (/* binding */ lintNumbers)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/numbered-accounts.js
var numbered_accounts = __webpack_require__(72192);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/cli/check/access.js
var access = __webpack_require__(21787);
// EXTERNAL MODULE: ./lib/cli/doctor/asked-accounts.js
var asked_accounts = __webpack_require__(55329);
// EXTERNAL MODULE: ./lib/cli/doctor/live-grants.js
var live_grants = __webpack_require__(55362);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
// EXTERNAL MODULE: ./lib/cli/lint/documents.js
var documents = __webpack_require__(54232);
// EXTERNAL MODULE: ./lib/cli/lint/listing.js
var listing = __webpack_require__(27882);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/grant-account.js
/** A number that belongs to somebody else: only GitHub knows. */
const GRANT_ACCOUNT = {
    id: 'grant-account',
    severity: 'error',
    summary: 'With `--online`: a number in a grant is not that of its account or team, or there is no such account.',
    advice: 'The number decides, so the grant is not used: `principal-mismatch`. Look it up again, with ' +
        '`gh api users/LOGIN --jq .id` or `gh api orgs/OWNER/teams/SLUG --jq .id`. Grants that are over are not looked at.',
};

;// CONCATENATED MODULE: ./lib/cli/lint/online.js











/** Each account is a request. */
const MAX_ASKED_NUMBERS = 500;
/**
 * Asks GitHub whether the numbers in grants are those of their accounts. `home` holds the policy: teams are of its
 * owner.
 * @throws FactError when GitHub does not say: nothing that was not looked up counts as right
 */
async function lintNumbers(tree, api, home, now) {
    const [organisation = ''] = home.split('/');
    const live = (0,access/* readAllGrants */.BH)(tree.access).flatMap((file) => (file.ok && (0,live_grants/* isLive */.D)(file.grant, now) ? [file.grant] : []));
    const written = live.flatMap((grant) => writtenNumbers(grant, organisation));
    const names = [...new Set(written.map(({ name }) => name))];
    const answers = new Map(await Promise.all(names.slice(0, MAX_ASKED_NUMBERS).map(async (name) => [name, await fetchNumber(api, name)])));
    return written.flatMap((one) => {
        const [message, hint] = answers.has(one.name)
            ? remarkOn(one, answers.get(one.name))
            : [`the account ${(0,safe_line/* quote */.h)(one.name)} was not looked up: there are too many`, 'lint the folder in parts'];
        return message === undefined ? [] : [findingAt(tree, one, message, hint)];
    });
}
function writtenNumbers(grant, organisation) {
    const isTeam = grant.holder.kind === 'team';
    const number = (0,asked_accounts/* grantNumber */._o)(grant);
    const asker = grant['requested-by-id'];
    const login = grant['requested-by'];
    return [
        ...(number === undefined
            ? []
            : [
                {
                    grant,
                    key: isTeam ? 'team-id' : 'principal-id',
                    number,
                    name: isTeam ? (0,asked_accounts/* teamOfGrant */.xS)(grant, organisation) : (0,asked_accounts/* loginOfGrant */.Br)(grant),
                },
            ]),
        ...(asker === undefined || login === undefined
            ? []
            : [{ grant, key: 'requested-by-id', number: asker, name: (0,fold/* foldCase */.SP)(login) }]),
    ];
}
/** Teams have a slash, and logins none. */
async function fetchNumber(api, name) {
    return name.includes('/') ? await (0,numbered_accounts/* fetchTeamNumber */.pb)(api, name) : (await (0,numbered_accounts/* fetchAccountNamed */.Fx)(api, name))?.id;
}
function remarkOn({ key, name, number }, found) {
    if (found === number)
        return [undefined];
    const what = key === 'team-id' ? 'team' : 'account';
    return found === undefined
        ? [`there is no ${what} ${(0,safe_line/* quote */.h)(name)} that this token sees`, 'propose the grant under the name that they have now']
        : [`the ${what} ${(0,safe_line/* quote */.h)(name)} has the number ${found}`, `write \`${key}: ${found}\`, if they are meant`];
}
function findingAt(tree, { grant, key }, message, hint) {
    const path = `grants/${grant.id}.yml`;
    const read = (0,read_text/* readText */.yR)((0,external_node_path_.join)(tree.access, path));
    const remark = { path: [key], message, ...(hint === undefined ? {} : { hint }) };
    return (0,documents/* fromRemark */.zp)(GRANT_ACCOUNT, remark, read.kind === 'text' ? read.text : '', (0,listing/* joinPath */.uJ)(tree.shown, path));
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


/***/ })

};

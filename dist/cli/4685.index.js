export const id = 4685;
export const ids = [4685];
export const modules = {

/***/ 74685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ clientId),
/* harmony export */   TP: () => (/* binding */ immutableClaim),
/* harmony export */   cx: () => (/* binding */ keySetAddress),
/* harmony export */   hd: () => (/* binding */ audience),
/* harmony export */   u9: () => (/* binding */ issuer)
/* harmony export */ });
/* harmony import */ var _hinted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22676);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70832);
/* harmony import */ var _request_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9641);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45999);




/** Claims that are names which people change, or are given to somebody else once a person has left. */
const CHANGING_CLAIMS = {
    email: 'an e-mail address is given to somebody else one day, and in some tenants people set it themselves',
    mail: 'an e-mail address is given to somebody else one day',
    upn: 'a user principal name is an address that changes, and is given to somebody else one day',
    unique_name: 'it is a name for display that changes',
    preferred_username: 'it is a name that people may change themselves',
    username: 'a login is given to somebody else one day',
    user_name: 'a login is given to somebody else one day',
    login: 'a login is given to somebody else one day',
    name: 'names change, and two people may have the same',
    given_name: 'names change, and two people may have the same',
    family_name: 'names change, and two people may have the same',
    nickname: 'people choose it themselves',
    phone_number: 'a number is given to somebody else one day',
    samaccountname: 'a login is given to somebody else one day',
};
/** Claims that are not about a person. */
const NOT_A_PERSON = new Set([
    ['iss', 'aud', 'exp', 'iat', 'nbf', 'jti', 'azp', 'appid', 'client_id', 'act', 'nonce', 'sid', 'tid', 'hd'],
    ['acr', 'amr', 'auth_time', 'at_hash', 'scope', 'scp', 'roles', 'groups', 'uti', 'ver', 'idp', 'email_verified'],
].flat());
/** A claim that stays a person's own. */
function immutableClaim() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ pattern: /^[A-Za-z_][A-Za-z0-9_.-]{0,99}$/, expected: 'the name of a claim' });
    return {
        schema: { ...inner.schema, examples: ['sub', 'oid'] },
        parse: (value, path, mismatches) => {
            const claim = inner.parse(value, path, mismatches);
            if (claim === undefined)
                return undefined;
            const folded = claim.toLowerCase();
            const why = Object.hasOwn(CHANGING_CLAIMS, folded) ? CHANGING_CLAIMS[folded] : undefined;
            if (why !== undefined)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .addMismatch */ .E$)(mismatches, path, `the claim \`${claim}\` does not stay one person's own: ${why}`, 'use one that never changes: `oid` of Microsoft Entra, `sub` of any other');
            return NOT_A_PERSON.has(folded)
                ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .addMismatch */ .E$)(mismatches, path, `the claim \`${claim}\` does not say who somebody is`, 'use `sub` or `oid`')
                : claim;
        },
    };
}
/** Audiences that many services accept: what was issued for one of them was not issued for this gate. */
const GENERAL_AUDIENCES = new Set([
    ['account', 'api', 'default', 'public', 'backstage', 'kubernetes', 'vault', 'grafana', 'https://api'],
    // that of the authorization server which every organisation of Okta has
    ['api://default'],
    ['https://graph.microsoft.com', '00000003-0000-0000-c000-000000000000', 'https://management.azure.com'],
    ['https://management.core.windows.net', 'api://azureadtokenexchange', '00000002-0000-0000-c000-000000000000'],
    ['sts.amazonaws.com', 'https://kubernetes.default.svc', 'https://accounts.google.com', 'https://vault'],
    ['https://iam.googleapis.com', 'https://www.googleapis.com', 'https://github.com', 'https://api.github.com'],
].flat());
/** An audience that is this gate's alone. */
function audience() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ pattern: /^[!-~]{3,}$/, expected: 'an audience, without blanks', maxLength: 512 });
    return {
        schema: { ...inner.schema, examples: ['api://grantgate'] },
        parse: (value, path, mismatches) => {
            if (Array.isArray(value))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .addMismatch */ .E$)(mismatches, path, 'expected one audience, got a list', 'name one that is for this gate alone');
            const written = inner.parse(value, path, mismatches);
            if (written === undefined)
                return undefined;
            const folded = written.toLowerCase().replace(/\/+$/, '');
            if (written.includes('*'))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .addMismatch */ .E$)(mismatches, path, `the audience ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .vp)(written)} is a pattern`, 'write it out');
            return GENERAL_AUDIENCES.has(folded)
                ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .addMismatch */ .E$)(mismatches, path, `the audience ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .vp)(written)} is not this gate's alone`, 'a token that a person gave to another service would let that service start runs as her: register an ' +
                    'API for this gate, such as `api://grantgate`')
                : written;
        },
    };
}
/** The tool's client at the provider. */
function clientId() {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ pattern: /^[!-)+-~]{1,}$/, expected: 'the id of a client, without blanks and `*`', maxLength: 512 });
}
/** Who issues tokens: an https address as the claim `iss` has it (RFC 8414, 2). */
function issuer() {
    return (0,_hinted_js__WEBPACK_IMPORTED_MODULE_3__/* .hinted */ .x)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        pattern: /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[^\s?#*{}]*)?$/,
        expected: 'an https address',
        maxLength: 2048,
    }), (written) => {
        if (written.startsWith('http:'))
            return 'it has to be https';
        if (/[{}*]/.test(written))
            return 'write it out: an issuer for all tenants lets in people of others';
        return /[?#]/.test(written) ? 'an issuer has no `?` and no `#`' : undefined;
    }, { examples: ['https://n8n.acme.example'] });
}
/** Where public keys are (RFC 7517, 5). */
function keySetAddress() {
    const inner = (0,_request_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .httpsAddress */ .gC)();
    return { parse: inner.parse, schema: { ...inner.schema, examples: ['https://n8n.acme.example/jwks.json'] } };
}


/***/ }),

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Seconds in one unit of a written duration. */
const DURATION_UNITS = { s: 1, m: 60, h: 3600, d: 86_400 };
/** Reads `15m`, `2h`, `30d` (also `900s`) as seconds; `undefined` when it is not a duration or is zero. */
function parseDuration(text) {
    const match = /^([1-9]\d{0,5})([smhd])$/.exec(text);
    const unit = DURATION_UNITS[match?.[2] ?? ''];
    return match === null || unit === undefined ? undefined : Number(match[1]) * unit;
}
/** Writes seconds in the largest unit that divides them, as a person would: 900 → `15m`. */
function formatDuration(seconds) {
    for (const unit of ['d', 'h', 'm']) {
        const size = DURATION_UNITS[unit] ?? 1;
        if (seconds >= size && seconds % size === 0)
            return `${seconds / size}${unit}`;
    }
    return `${seconds}s`;
}


/***/ }),

/***/ 23355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ instantHint),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d))$/;
/**
 * Reads an RFC 3339 date-time with its zone as milliseconds since 1970; seconds may be left out, and what is finer than
 * a millisecond is. `undefined` when the zone or the time is missing, or when the calendar has no such moment (30
 * February, 25:00).
 */
function parseInstant(text) {
    const match = SHAPE.exec(text);
    if (match === null)
        return undefined;
    const part = (group) => Number(match[group] ?? 0);
    const [hour, minute, second] = [part(4), part(5), part(6)];
    if (hour > 23 || minute > 59 || second > 59)
        return undefined;
    const local = new Date(Date.UTC(part(1), part(2) - 1, part(3), hour, minute, second, Number((match[7] ?? '').padEnd(3, '0').slice(0, 3))));
    // Date rolls 30 February over to March, and 0026 to 1926: a day that does not come back as written does not exist
    if (local.getUTCFullYear() !== part(1) || local.getUTCMonth() !== part(2) - 1 || local.getUTCDate() !== part(3))
        return undefined;
    const offset = (part(9) * 60 + part(10)) * 60_000;
    return local.getTime() - (match[8] === '-' ? -offset : offset);
}
/** Why a text is not a moment: what is wrong with it if it is written as one, otherwise what one looks like. */
function instantHint(text) {
    if (!SHAPE.test(text))
        return formHint(text);
    return parseInstant(`${text.slice(0, 10)}T00:00Z`) === undefined
        ? 'there is no such day'
        : 'there is no such time of day';
}
function formHint(text) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text))
        return `write the time and its zone, too: \`${text}T18:00:00Z\``;
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(text))
        return `write the zone, too: \`${text}Z\` in UTC, \`${text}+01:00\` where clocks are an hour ahead of it`;
    const joined = text.replace(/^(\d{4}-\d{2}-\d{2}) +/, '$1T');
    return joined !== text && SHAPE.test(joined) ? `write \`${joined}\`` : 'for example `2026-11-28T18:00:00Z`';
}
/** Writes milliseconds since 1970 as `2026-11-28T18:00:00Z`, without fractions. */
function formatInstant(at) {
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 9641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W2: () => (/* binding */ renewalShape),
/* harmony export */   gC: () => (/* binding */ httpsAddress),
/* harmony export */   gD: () => (/* binding */ requestsShape)
/* harmony export */ });
/* harmony import */ var _hinted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22676);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45999);
/* harmony import */ var _time_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2008);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12012);




/** How access is asked for. */
const requestsShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    app: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1), 'Numeric id of the bot account of the App that may propose grants. Pull requests of any other bot do not ' +
        'count.')),
    open: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, 1000), 'How many requests a person may have open at once; 5 when left out.')),
    lapse: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)({ min: 3600 }), 'After how long an unanswered request lapses; `3d` when left out.')),
    'for-others': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), '`true`: a person may ask for somebody else. Only for oneself when left out.')),
    'time-zone': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_window_js__WEBPACK_IMPORTED_MODULE_2__/* .timeZone */ .eB)(), 'Time zone of the people who ask, `Area/City`: what they are told has times in it, too. That of the windows ' +
        'of a role comes first.')),
}, (value, path, mismatches) => {
    if (value['time-zone'] !== undefined)
        (0,_window_js__WEBPACK_IMPORTED_MODULE_2__/* .checkZone */ .j5)(value['time-zone'], path, mismatches);
});
/** How a grant is renewed. A renewal is a grant of its own, with the same approvals. */
const renewalShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    from: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)({ min: 3600 }), 'How long before its end a grant can be renewed; `14d` when left out. Never more than the last quarter of its ' +
        'life.')),
    times: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(0, 1000), 'How often in a row a grant can be renewed; any number of times when left out.')),
});
/** An https address without a login in it. */
function httpsAddress() {
    return (0,_hinted_js__WEBPACK_IMPORTED_MODULE_3__/* .hinted */ .x)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        pattern: /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:[/?][^\s#]*)?$/,
        expected: 'an https address',
        maxLength: 2048,
    }), (written) => /^https:\/\/[^/]*@/.test(written)
        ? 'the policy is read by many: leave out the login'
        : written.startsWith('http:')
            ? 'it has to be https'
            : undefined, { examples: ['https://hooks.acme.example/grantgate'] });
}


/***/ }),

/***/ 2008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4464);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23355);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70832);



/** `15m`, `2h`, `30d` as seconds. */
function duration(limits = {}) {
    const { min = 1, max = Number.MAX_SAFE_INTEGER } = limits;
    return {
        schema: { type: 'string', pattern: '^[1-9]\\d{0,5}[smhd]$', examples: ['15m', '2h', '30d'] },
        parse: (value, path, mismatches) => {
            const seconds = typeof value === 'string' ? (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(value) : undefined;
            if (seconds === undefined)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected a duration such as \`15m\`, \`2h\` or \`30d\`, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, durationHint(value));
            if (seconds < min)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `shorter than the least possible, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(min)}`);
            if (seconds > max)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `longer than the most possible, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(max)}`);
            return seconds;
        },
    };
}
/** `2 per 30d`: how often in which time. */
function rate() {
    return {
        schema: { type: 'string', pattern: '^[1-9]\\d{0,2} per [1-9]\\d{0,5}[smhd]$', examples: ['2 per 30d'] },
        parse: (value, path, mismatches) => {
            const [, count, time = ''] = typeof value === 'string' ? (/^([1-9]\d{0,2}) per (\S+)$/.exec(value) ?? []) : [];
            const per = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(time);
            return count === undefined || per === undefined
                ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected how often in which time, such as \`2 per 30d\`, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, rateHint(value))
                : { count: Number(count), per };
        },
    };
}
/** `2/30d`, `2 in 30d` and `2 per 30 days`, as they are written here. */
function rateHint(value) {
    if (typeof value !== 'string')
        return undefined;
    const [, count = '', time = ''] = /^\s*([1-9]\d{0,2})\s*(?:\/|x|per|in|every|times in|each)\s*(.*)$/i.exec(value) ?? [];
    const plain = time.trim();
    if ((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(plain) !== undefined)
        return `write \`${count} per ${plain}\``;
    const [, meant] = /^write `(.*)`$/.exec(durationHint(plain) ?? '') ?? [];
    return meant === undefined ? undefined : `write \`${count} per ${meant}\``;
}
/** `30 days`, `1w`, `PT1H` and `30D`, as they are written here. */
function durationHint(value) {
    if (typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)))
        return 'say what it counts: `m` minutes, `h` hours, `d` days';
    if (typeof value !== 'string')
        return undefined;
    const [, count, unit] = /^P?T?([1-9]\d{0,4})\s*(s|m|h|d|w)[a-z]*$/i.exec(value.trim()) ?? [];
    if (count === undefined || unit === undefined || /^P\d+M$/i.test(value))
        return undefined;
    return `write \`${unit.toLowerCase() === 'w' ? `${Number(count) * 7}d` : `${Number(count)}${unit.toLowerCase()}`}\``;
}
/** A date-time with its zone, as milliseconds since 1970. */
function instant() {
    return {
        schema: {
            type: 'string',
            pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?(Z|[+-](0\\d|1[0-4]):[0-5]\\d)$',
            examples: [(0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(Date.UTC(2026, 10, 28, 18))],
        },
        parse: (value, path, mismatches) => {
            const at = typeof value === 'string' ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(value) : undefined;
            return (at ??
                (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected a date with a time and a zone, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .instantHint */ .RB)(typeof value === 'string' ? value : '')));
        },
    };
}


/***/ }),

/***/ 12012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ formatWindow),
/* harmony export */   Y0: () => (/* binding */ windowShape),
/* harmony export */   eB: () => (/* binding */ timeZone),
/* harmony export */   j5: () => (/* binding */ checkZone),
/* harmony export */   kg: () => (/* binding */ MINUTE_MS),
/* harmony export */   py: () => (/* binding */ closesAt)
/* harmony export */ });
/* harmony import */ var _hinted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22676);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45999);


const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY_MINUTES = 24 * 60;
const MINUTE_MS = 60_000;
const clock = (midnight) => (0,_hinted_js__WEBPACK_IMPORTED_MODULE_1__/* .hinted */ .x)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    pattern: new RegExp(`^(?:(?:[01]\\d|2[0-3]):[0-5]\\d${midnight})$`),
    expected: 'a time such as `09:00` in quotes',
}), (written) => (/^\d:[0-5]\d$/.test(written) ? `write \`'0${written}'\`` : undefined));
/** `monday` and `Mon-Fri`, as they are written here. */
function daysHint(written) {
    const short = written.toLowerCase().replaceAll(/[a-z]+/g, (day) => DAYS.find((one) => day.startsWith(one)) ?? day);
    return short !== written && readDays(short) !== undefined ? `write \`${short}\`` : undefined;
}
/** Places only: `BST` is in Bangladesh, `EST` has no summer time, and `Etc/GMT+2` is two hours behind. */
const TIME_ZONE = new RegExp('^(?:UTC|(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)' +
    '(?:\\/[A-Z][A-Za-z0-9_-]*){1,2})$');
/** A time zone by its place. */
const timeZone = () => (0,_hinted_js__WEBPACK_IMPORTED_MODULE_1__/* .hinted */ .x)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ pattern: TIME_ZONE, expected: 'a time zone by its place, such as `Europe/Berlin`, or `UTC`' }), timeZoneHint, { examples: ['UTC', 'Europe/Berlin', 'America/New_York'] });
function timeZoneHint(written) {
    if (/^(?:Etc\/)?(?:GMT|UTC)?[+-]/i.test(written))
        return 'signs of offsets are read in two ways, and places have summer time: write the place';
    if (/^(?:Etc\/)?(?:GMT|UTC|UCT|Zulu|Z|Universal|Greenwich)$/i.test(written))
        return 'write `UTC`';
    const place = written.replaceAll(/(^|[/_])([a-z])/g, (_, before, letter) => before + letter.toUpperCase());
    if (/^[A-Za-z]+\/[A-Za-z]/.test(written) && (place === written || !TIME_ZONE.test(place)))
        return 'names are as in the IANA database: `Europe/Berlin`';
    return place !== written && TIME_ZONE.test(place)
        ? `write \`${place}\``
        : 'abbreviations mean different zones to different people: write the area and its city';
}
/** When a role may be used: days and local times in one time zone. */
const windowShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    days: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_hinted_js__WEBPACK_IMPORTED_MODULE_1__/* .hinted */ .x)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        pattern: /^[a-z]{3}(?:-[a-z]{3})?(?:, ?[a-z]{3}(?:-[a-z]{3})?)*$/,
        expected: 'days such as `mon-thu` or `fri`',
    }), daysHint), 'Days on which the window begins: `mon-fri`, `sat`, `mon,wed`.'), 'mon-fri'),
    from: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(clock(''), 'Local time at which the window opens.'), "'09:00'"),
    to: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(clock('|24:00'), 'Local time at which it closes; not after `from` means past midnight.'), "'17:00'"),
    'time-zone': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(timeZone(), 'IANA time zone by its place, `Area/City`, or `UTC`; `UTC` when left out.')),
}, (value, path, mismatches) => {
    if (readDays(value.days) === undefined)
        mismatches.push({
            path: [...path, 'days'],
            message: `expected days out of ${DAYS.join(', ')}, got \`${value.days}\``,
        });
    checkZone(value['time-zone'] ?? 'UTC', path, mismatches);
});
/**
 * When an open window closes, in milliseconds since 1970; `undefined` when it is shut. A window that runs past midnight
 * belongs to the day on which it began. Both ends are wall-clock times: the hour lost or won at a clock change is lost
 * or won for the window too.
 */
function closesAt(window, now) {
    const since = minutesOpen(window, now);
    if (since === undefined)
        return undefined;
    const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS;
    const end = minute + (windowMinutes(window) - since) * MINUTE_MS;
    return isWindowEnd(window, end) ? end : stepToEnd(window, minute);
}
/** Scar: on the night when clocks go forward, adding up minutes gave an end an hour after the window had shut. */
function stepToEnd(window, from) {
    let at = from + MINUTE_MS;
    while (!isWindowEnd(window, at) && minutesOpen(window, at) !== undefined)
        at += MINUTE_MS;
    return at;
}
/** Minutes by the clock on the wall since the window opened; `undefined` when it is shut. */
function minutesOpen(window, at) {
    const { day, minute } = localTime(at, window['time-zone'] ?? 'UTC');
    const days = readDays(window.days) ?? new Set();
    const length = windowMinutes(window);
    const sinceToday = minute - readClock(window.from);
    const sinceYesterday = sinceToday + DAY_MINUTES;
    if (days.has(day) && sinceToday >= 0 && sinceToday < length)
        return sinceToday;
    return days.has((day + 6) % 7) && sinceYesterday < length ? sinceYesterday : undefined;
}
function windowMinutes(window) {
    const from = readClock(window.from);
    const to = readClock(window.to);
    return to > from ? to - from : to + DAY_MINUTES - from;
}
function isWindowEnd(window, at) {
    return localTime(at, window['time-zone'] ?? 'UTC').minute === readClock(window.to) % DAY_MINUTES;
}
/** Writes a window for a person: `mon-thu 09:00-17:00 Europe/Berlin`. */
function formatWindow(window) {
    return `${window.days} ${window.from}-${window.to} ${window['time-zone'] ?? 'UTC'}`;
}
function readDays(written) {
    const days = new Set();
    for (const part of written.split(',')) {
        const [first = '', last = first] = part.trim().split('-');
        const from = DAYS.indexOf(first);
        const to = DAYS.indexOf(last);
        if (from < 0 || to < 0)
            return undefined;
        for (let day = from;; day = (day + 1) % 7) {
            days.add(day);
            if (day === to)
                break;
        }
    }
    return days;
}
function readClock(written) {
    const [hour = '0', minute = '0'] = written.split(':');
    return Number(hour) * 60 + Number(minute);
}
/** Notes a time zone that there is not: of the shape of a name, and in no database. */
function checkZone(zone, path, mismatches) {
    try {
        formatter(zone);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        mismatches.push({
            path: [...path, 'time-zone'],
            message: `unknown time zone \`${zone}\``,
            hint: 'names are as in the IANA database: `Europe/Berlin`',
        });
    }
}
const formatters = new Map();
function formatter(zone) {
    let known = formatters.get(zone);
    if (known === undefined) {
        known = new Intl.DateTimeFormat('en-GB', {
            timeZone: zone,
            weekday: 'short',
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
        });
        formatters.set(zone, known);
    }
    return known;
}
function localTime(now, zone) {
    const parts = new Map(formatter(zone)
        .formatToParts(now)
        .map((part) => [part.type, part.value]));
    const day = DAYS.indexOf((parts.get('weekday') ?? '').toLowerCase());
    return { day, minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')) };
}


/***/ })

};

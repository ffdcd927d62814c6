export const id = 494;
export const ids = [494];
export const modules = {

/***/ 4494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endsByItself: () => (/* binding */ endsByItself),
/* harmony export */   isAllOver: () => (/* binding */ isAllOver),
/* harmony export */   isCalled: () => (/* binding */ isCalled),
/* harmony export */   revokeAll: () => (/* binding */ revokeAll),
/* harmony export */   tell: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _credentials_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6588);
/* harmony import */ var _command_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7970);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);



/** Longest time that revoking may last: a runner that is being stopped waits no longer. */
const REVOKE_MS = 20_000;
/** For what ends a request after that to end it. */
const REVOKE_GRACE_MS = 1_000;
/**
 * Revokes what can be, all at the same time; `ended` hears of each as soon as its end is known.
 *
 * INVARIANT: goes by what it is given and reads no file. Each has its own end: one that hangs keeps no other waiting,
 * and none waits longer than the patience.
 */
async function revokeAll(due, terms, effects, ended = () => undefined) {
    return await Promise.all(due.map(async (credential) => {
        const one = { credential, outcome: await revokeOne(credential, terms, effects) };
        ended(one);
        return one;
    }));
}
/** Whether there is a call that ends it, made or not. */
function isCalled({ revocation, held }) {
    return revocation !== undefined || held === true;
}
/** Whether nothing is left that should have been revoked. */
function isAllOver(ended) {
    return ended.every(({ outcome }) => !('failed' in outcome));
}
/** One line for people. */
function tell({ credential: { name, provider, target }, outcome }, { strict }, write) {
    const what = `${name} (${provider} ${target})`;
    if (outcome.kind === 'credential-revoked')
        write(`${what} was ` +
            `revoked${outcome.lasting === undefined ? ': it no longer works' : `; ${outcome.lasting.join('; ')}`}\n`);
    else if (outcome.failed === true)
        write(`::${strict === true ? 'error' : 'warning'} title=A credential could not be ` +
            `revoked::${(0,_command_data_js__WEBPACK_IMPORTED_MODULE_2__/* .commandData */ .w)(`${what} ${outcome.note}`)}\n`);
    else
        write(`${what} was ${outcome.note}\n`);
}
/** What is said about one that nothing can end. */
function endsByItself({ provider, expires }) {
    return {
        kind: 'credential-not-revoked',
        note: `cleared from the job; ${(0,_credentials_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .providerNamed */ .l)(provider)?.cannotEnd ?? 'it cannot be ended sooner'}, it ends by ` +
            `itself at ${expires}`,
    };
}
async function revokeOne(credential, terms, effects) {
    const { provider, expires, lasting, revocation, held } = credential;
    const failed = (why) => ({
        kind: 'credential-not-revoked',
        failed: true,
        note: `could not be revoked: ${why}; it ends by itself at ${expires}`,
    });
    if (held === true)
        return failed('the step that was to do it was ended before it could, and what that needs was in its memory only');
    if (revocation === undefined)
        return endsByItself(credential);
    let close = () => undefined;
    try {
        const given = shownAgain(revocation, effects.env);
        const revoke = (0,_credentials_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .providerNamed */ .l)(provider)?.revoke;
        if (revoke === undefined)
            throw new Error('there is no call for it');
        const calls = await callTools(terms, effects);
        close = calls.close;
        await inTime(revoke(given, calls.tools), patienceOf(terms));
        return { kind: 'credential-revoked', ...(lasting === undefined ? {} : { lasting }) };
    }
    catch (error) {
        return failed(errorLine(error));
    }
    finally {
        close();
    }
}
/**
 * The certificate and the key that the server was shown: from this step's own inputs, since a key lies in no state, and
 * only if they are the same.
 */
function shownAgain({ shown, ...revocation }, env) {
    if (shown === undefined)
        return revocation;
    const [clientCertificate, clientKey] = ['INPUT_CLIENT-CERTIFICATE', 'INPUT_CLIENT-KEY'].map((name) => (env[name] ?? '').trim());
    if (clientCertificate === undefined ||
        clientKey === undefined ||
        (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .identityDigest */ .hh)(clientCertificate, clientKey) !== shown) {
        throw new Error('the server asks for a client certificate, and the inputs `client-certificate` and `client-key` are not what ' +
            'they were when it was issued');
    }
    return { ...revocation, clientCertificate, clientKey };
}
/** Whatever a provider's code waits for, it does so for a while only. */
async function inTime(revoking, patience) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error('there was no answer in time')), patience + REVOKE_GRACE_MS);
    });
    try {
        await Promise.race([revoking, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
async function callTools(terms, effects) {
    const [{ createClient }, { createConnections }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7480)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 998)),
    ]);
    const { certificates, proxy, send } = terms;
    const { now, sleep, random, env } = effects;
    const deadline = now() + patienceOf(terms);
    // INVARIANT: a later step can name a proxy for this process, but not one that these requests go by
    const environment = {
        NODE_EXTRA_CA_CERTS: env['NODE_EXTRA_CA_CERTS'],
        NODE_USE_SYSTEM_CA: env['NODE_USE_SYSTEM_CA'],
        SSL_CERT_FILE: env['SSL_CERT_FILE'],
        SSL_CERT_DIR: env['SSL_CERT_DIR'],
        ...proxy,
    };
    const options = { certificates, environment, now, deadline };
    const client = createClient(options);
    const others = createConnections(options);
    return {
        tools: { send: send ?? client.send, connect: others.connect, now, sleep, random, deadline },
        close: () => [client, others].forEach((each) => each.close()),
    };
}
function patienceOf({ patience = REVOKE_MS }) {
    return patience;
}
function errorLine(error) {
    return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, 300);
}


/***/ })

};

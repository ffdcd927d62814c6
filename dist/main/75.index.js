export const id = 75;
export const ids = [75,494];
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


/***/ }),

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watchBeforeScript: () => (/* binding */ watchBeforeScript)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _revoke_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4494);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4533);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1615);




/**
 * A signal ends a process that does not listen, and nothing of what is issued for a script lies where the end of the
 * job could find it.
 *
 * INVARIANT: from the first request to a provider until the script has begun, a cancelled run revokes from memory.
 */
function watchBeforeScript(signals) {
    const cancellation = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitCancellation */ .i)(signals, _cancellation_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b);
    const known = new Map();
    const { promise: cancelled, resolve } = Promise.withResolvers();
    cancellation.pass(() => resolve(undefined));
    const exitCode = () => 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[cancellation.first() ?? 'SIGTERM'];
    return {
        issued: (credential) => void known.set(`${credential.provider} ${credential.name}`, credential),
        orCancelled: async (work) => await Promise.race([work, cancelled]),
        isCancelled: () => cancellation.first() !== undefined,
        revoke: async (terms, effects) => {
            // what was on its way may have come meanwhile
            for (let due = [...known.values()]; due.length > 0; due = [...known.values()]) {
                known.clear();
                await (0,_revoke_all_js__WEBPACK_IMPORTED_MODULE_1__.revokeAll)((0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .endsOf */ .oI)(due), { ...terms, patience: _cancellation_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.interrupt }, effects, (one) => (0,_revoke_all_js__WEBPACK_IMPORTED_MODULE_1__.tell)(one, terms, effects.write));
            }
            return exitCode();
        },
        exitCode,
        close: cancellation.close,
    };
}


/***/ }),

/***/ 1615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS),
/* harmony export */   i: () => (/* binding */ awaitCancellation)
/* harmony export */ });
/**
 * The runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that (its `ProcessInvoker`); what is between is
 * for revoking the credentials.
 */
const LIMITS = { interrupt: 5000, terminate: 1500, leftover: 500, kill: 300 };
/** What asks for the end of this process, and would end it at once if nobody listened. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'];
/** Listens for signals until it is closed. */
function awaitCancellation(signals, limits) {
    const came = [];
    const { promise: over, resolve } = Promise.withResolvers();
    let deadline = Number.POSITIVE_INFINITY;
    let timer;
    let listener;
    const note = (signal) => {
        came.push(signal);
        const time = performance.now();
        deadline = Math.min(deadline, time + (signal === 'SIGINT' ? limits.interrupt : limits.terminate));
        clearTimeout(timer);
        timer = setTimeout(resolve, Math.max(0, deadline - time));
        listener?.(signal);
    };
    for (const signal of ENDING)
        signals.on(signal, note);
    return {
        first: () => came[0],
        deadline: () => deadline,
        over,
        pass: (next) => {
            came.forEach(next);
            listener = next;
        },
        close: () => {
            for (const signal of ENDING)
                signals.off(signal, note);
            clearTimeout(timer);
        },
    };
}


/***/ })

};

export const id = 93;
export const ids = [93];
export const modules = {

/***/ 93:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takeBack: () => (/* binding */ takeBack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _credentials_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3355);
/* harmony import */ var _command_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7970);




/** Longest time that taking back may last, in milliseconds: a runner that is being stopped waits no longer. */
const PATIENCE = 20_000;
/** Why a provider's credential is left to end by itself. */
const LEFT = {
    aws: 'AWS has no call that ends a session',
    gcp: 'Google has no call that ends such a token',
    azure: 'Azure has no call that ends an access token',
};
/**
 * Ends what a job was given and puts it on record, once each: the end of a guarded script does it first, the post step finds it done and tries again only
 * what failed. Gives whether nothing is left that should have been taken back.
 */
async function takeBack(state, effects) {
    const { ended, renewed, refused } = readRecord(state.record);
    // many an SDK keeps to itself why it got nothing
    for (const [name, why] of refused)
        effects.write(`::warning title=A credential was not renewed::${(0,_command_data_js__WEBPACK_IMPORTED_MODULE_2__/* .commandData */ .w)(`${name}: ${why}`)}\n`);
    const due = state.credentials.filter(({ name }) => !ended.has(name)).map((credential) => ({ ...credential, expires: renewed.get(credential.name) ?? credential.expires }));
    if (due.length === 0)
        return true;
    const calls = due.some(({ revocation }) => revocation !== undefined) ? await callTools(state, effects) : undefined;
    try {
        const taken = await Promise.all(due.map(async (credential) => ({ credential, outcome: await end(credential, calls?.tools) })));
        for (const { credential, outcome } of taken)
            tell(credential, outcome, state, effects);
        return taken.every(({ outcome }) => !('failed' in outcome));
    }
    finally {
        calls?.close();
    }
}
async function end({ provider, expires, lasting, revocation }, tools) {
    if (revocation === undefined || tools === undefined)
        return { kind: 'credential-left', note: `cleared from the job; ${LEFT[provider] ?? 'it cannot be ended sooner'}, it ends by itself at ${expires}` };
    try {
        const revoke = await (0,_credentials_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .revokerOf */ .E_)(provider);
        if (revoke === undefined)
            throw new Error('there is no call for it');
        await revoke(revocation, tools);
        return { kind: 'credential-taken-back', ...(lasting === undefined ? {} : { lasting }) };
    }
    catch (error) {
        return { kind: 'credential-left', failed: true, note: `could not be taken back: ${oneLine(error)}; it ends by itself at ${expires}` };
    }
}
function tell({ name, provider, target, expires }, outcome, state, effects) {
    const { kind, ...more } = outcome;
    const line = { schema: 1, kind, time: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstant */ .r)(effects.now()), ...state.line, name, provider, target, expires, ...more };
    if (state.record !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(state.record, `${JSON.stringify(line)}\n`, { mode: 0o600 });
    const what = `${name} (${provider} ${target})`;
    if (outcome.kind === 'credential-taken-back')
        effects.write(`${what} was taken back${outcome.lasting === undefined ? ': it works no more' : `; ${outcome.lasting.join('; ')}`}\n`);
    else if (outcome.failed === true)
        effects.write(`::${state.strict === true ? 'error' : 'warning'} title=A credential could not be taken back::${(0,_command_data_js__WEBPACK_IMPORTED_MODULE_2__/* .commandData */ .w)(`${what} ${outcome.note}`)}\n`);
    else
        effects.write(`${what} was ${outcome.note}\n`);
}
async function callTools(state, effects) {
    const [{ createClient }, { createConnections }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7480)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 998))]);
    const { now, sleep, random } = effects;
    const deadline = now() + PATIENCE;
    const options = { certificates: state.certificates, environment: effects.env, now, deadline };
    const client = createClient(options);
    const others = createConnections(options);
    return { tools: { send: client.send, connect: others.connect, now, sleep, random, deadline }, close: () => [client, others].forEach((each) => each.close()) };
}
function readRecord(record) {
    const [ended, renewed, refused] = [new Set(), new Map(), new Map()];
    const lines = record === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(record) ? [] : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(record, 'utf8').split('\n');
    for (const line of lines) {
        const entry = entryOf(line);
        const { kind, name, expires, note } = entry ?? {};
        if (typeof name !== 'string')
            continue;
        if (kind === 'renewal-refused')
            refused.set(name, String(note));
        else
            refused.delete(name);
        if (kind === 'credential-taken-back' || (kind === 'credential-left' && entry?.['failed'] !== true))
            ended.add(name);
        if (kind === 'credential-renewed' && typeof expires === 'string')
            renewed.set(name, expires);
    }
    return { ended, renewed, refused };
}
function entryOf(line) {
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}
function oneLine(error) {
    return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, 300);
}


/***/ })

};

export const id = 860;
export const ids = [860];
export const modules = {

/***/ 3860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readRenewalRequest),
  writeRenewalRequest: () => (/* binding */ writeRenewalRequest)
});

// UNUSED EXPORTS: RenewalRequestError

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __webpack_require__(2031);
// EXTERNAL MODULE: ./lib/github/regular-file.js
var regular_file = __webpack_require__(9294);
// EXTERNAL MODULE: ./lib/policy/stored-json.js
var stored_json = __webpack_require__(9994);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/session/renewal/request-shape.js


const ANY_COUNT = { max: Number.MAX_SAFE_INTEGER };
/** INVARIANT: what a renewal is told holds no script and none of the secrets that the workflow handed over. */
const inputFields = {
    role: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    grant: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    policyRepository: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    policyPath: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    token: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    credentials: (0,shape/* required */.mw)((0,shape/* list */.p_)((0,stored_json/* anyText */.Ae)(), ANY_COUNT)),
    export: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(['none'])),
    preflight: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(['enforce', 'warn', 'off'])),
    guard: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(['enforce', 'off'])),
    contexts: (0,shape/* required */.mw)((0,stored_json/* anyObject */.aH)()),
    mode: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(['enforce', 'audit'])),
    audience: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    checkRunId: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    connect: (0,shape/* required */.mw)((0,shape/* list */.p_)((0,stored_json/* anyText */.Ae)())),
    timeout: (0,shape/* required */.mw)((0,shape/* integer */.nd)(1)),
    certificates: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    secrets: (0,shape/* required */.mw)((0,shape/* object */.Ik)({})),
    strictRevoke: (0,shape/* required */.mw)((0,shape/* flag */.Jt)()),
};
const contextFields = {
    serverUrl: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    repository: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    repositoryId: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    runId: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    runAttempt: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    actor: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    actorId: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    triggeringActor: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    eventName: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    eventPath: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    sha: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    temp: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    workflowRef: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    workflowSha: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    job: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    action: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    actionRepository: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    actionRef: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
};
const renewingShape = (0,shape/* object */.Ik)({ provider: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()), target: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()) });
const fileShape = (0,shape/* object */.Ik)({
    schema: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)([1])),
    inputs: (0,shape/* required */.mw)((0,shape/* object */.Ik)(inputFields)),
    context: (0,shape/* required */.mw)((0,shape/* object */.Ik)(contextFields)),
    credentials: (0,shape/* required */.mw)(byName(renewingShape)),
    isUseSpent: (0,shape/* required */.mw)((0,shape/* flag */.Jt)()),
    record: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
});
/** The request of a renewal, as it stands in its file: what is left out there is `undefined`. */
const renewalRequestShape = {
    schema: fileShape.schema,
    parse: (value, path, mismatches) => {
        const file = fileShape.parse(value, path, mismatches);
        if (file === undefined)
            return undefined;
        const { inputs, context } = file;
        return {
            ...file,
            inputs: { ...inputs, guarded: undefined, certificates: inputs.certificates },
            context: {
                ...context,
                repositoryId: context.repositoryId,
                actorId: context.actorId,
                eventName: context.eventName,
                eventPath: context.eventPath,
                sha: context.sha,
                workflowRef: context.workflowRef,
                workflowSha: context.workflowSha,
                job: context.job,
                action: context.action,
                actionRepository: context.actionRepository,
            },
        };
    },
};
function byName(item) {
    return {
        schema: { type: 'object', additionalProperties: item.schema },
        parse: (value, path, mismatches) => {
            const entries = Object.entries((0,stored_json/* anyObject */.aH)().parse(value, path, mismatches) ?? {}).flatMap(([name, entry]) => {
                const one = item.parse(entry, [...path, name], mismatches);
                return one === undefined ? [] : [[name, one]];
            });
            return mismatches.length === 0 ? Object.fromEntries(entries) : undefined;
        },
    };
}

// EXTERNAL MODULE: ./lib/session/renewal/command-line.js
var command_line = __webpack_require__(5121);
;// CONCATENATED MODULE: ./lib/session/renewal/request.js






/** Longest request that is read: the inputs of a step, which the runner hands over in variables. */
const MAX_REQUEST_BYTES = 4 * 1024 * 1024;
/** The request is not there, or is not ours. */
class RenewalRequestError extends gate_error/* GateError */.u {
    name = 'RenewalRequestError';
    constructor(message) {
        super(message, { code: 'no-renewal-request' });
    }
}
/** Writes what renewals need into the folder of the credentials' files. */
function writeRenewalRequest(folder, judgement, session, renewing, record) {
    (0,external_node_fs_.writeFileSync)((0,command_line/* requestPathIn */.Y)(folder), JSON.stringify(renewalRequestOf(judgement, session, renewing, record)), {
        mode: 0o600,
        flag: 'wx',
    });
}
function renewalRequestOf({ decision, maxUses }, { facts: { inputs, context } }, renewing, record) {
    const { tokenRequest: _, ...place } = context;
    const credentials = Object.fromEntries(renewing.map(({ credential: { name, provider, target } }) => [name, { provider, target }]));
    const asked = {
        ...inputs,
        grant: decision.grant,
        role: decision.role,
        credentials: Object.keys(credentials),
        export: 'none',
        guarded: undefined,
        secrets: {},
    };
    return { schema: 1, inputs: asked, context: place, credentials, isUseSpent: maxUses !== undefined, record };
}
/** @throws RenewalRequestError in words for whoever reads the log of a later step */
function readRenewalRequest(path) {
    const found = (0,regular_file/* readRegular */.V)(path, MAX_REQUEST_BYTES);
    if (found.kind !== 'file')
        throw new RenewalRequestError(found.kind === 'absent'
            ? 'the job that this credential was for has ended, and it was revoked'
            : `what the gate left for renewals cannot be read: it is ${found.what}`);
    const stored = (0,stored_json/* readStored */.CL)(renewalRequestShape, found.bytes.toString('utf8'));
    if (stored.ok)
        return stored.value;
    // no word of what is wrong: the text holds a token
    throw new RenewalRequestError('what the gate left for renewals was changed, or is of another version');
}


/***/ })

};

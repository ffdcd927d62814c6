export const id = 9535;
export const ids = [9535];
export const modules = {

/***/ 59535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gcpExecutable: () => (/* binding */ gcpExecutable),
/* harmony export */   plainCommand: () => (/* binding */ plainCommand)
/* harmony export */ });
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23355);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90421);
/* harmony import */ var _adc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78213);
/* harmony import */ var _policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51170);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85460);
/* harmony import */ var _federate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12517);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23695);
/* harmony import */ var _lifetime_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92328);
/* harmony import */ var _request_reason_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68103);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85778);










/** Time for the command; libraries take 5 to 120 seconds. */
const COMMAND_TIMEOUT_MS = 60_000;
/** A job's token is good for so long. */
const JOB_TOKEN_MS = 300_000;
/**
 * Application default credentials whose subject token comes from a command. gcloud and SDKs start it whenever they need
 * a new token. https://google.aip.dev/auth/4117, "Executable-sourced credentials"
 *
 * An answer is the job's OIDC token, good for five minutes, and an SDK trades it for a token of its own, ten minutes
 * long: the shortest that all of them make. The last quarter of an hour of a grant can therefore not be used this way.
 */
const gcpExecutable = {
    setUp: (request, _first, command, now) => {
        checkTimeLeft(request, now);
        const { name, spec, bounds } = request;
        const run = plainCommand(command);
        return {
            variables: {
                GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES: '1',
                ..._variables_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_TOKENS */ .jz,
                ...(0,_variables_js__WEBPACK_IMPORTED_MODULE_7__/* .settingsOf */ .f5)(spec, (0,_request_reason_js__WEBPACK_IMPORTED_MODULE_8__/* .requestReason */ .y)(bounds)),
            },
            outputs: {},
            secret: [],
            files: [
                {
                    name: 'gcp.json',
                    variables: [..._variables_js__WEBPACK_IMPORTED_MODULE_7__/* .ADC_VARIABLES */ .hT, 'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE'],
                    text: (0,_adc_js__WEBPACK_IMPORTED_MODULE_1__/* .adcText */ .IM)(spec, { executable: { command: run, timeout_millis: COMMAND_TIMEOUT_MS } }, _adc_js__WEBPACK_IMPORTED_MODULE_1__/* .MIN_ADC_SECONDS */ .Uj),
                },
            ],
            notes: spec['id-token'] === undefined
                ? []
                : [`The ID token of \`${name}\` is not handed out with \`export: profile\`: nothing renews it.`],
            misleading: _variables_js__WEBPACK_IMPORTED_MODULE_7__/* .MISLEADING */ .cY,
        };
    },
    answer: async (request, tools) => {
        const { spec, bounds, acceptLonger } = request;
        const idToken = await tools.idToken((0,_policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_2__/* .gcpAudience */ .Br)(spec));
        const stale = (0,_lifetime_js__WEBPACK_IMPORTED_MODULE_6__/* .jwtEnd */ .tT)(idToken, 'the OIDC token');
        const expires = stale + (await lifeOf(request, idToken, tools));
        if (expires > bounds.until && !acceptLonger)
            throw tooLate(expires, bounds.until);
        const answer = {
            version: 1,
            success: true,
            token_type: _call_js__WEBPACK_IMPORTED_MODULE_5__/* .JWT */ .y,
            id_token: idToken,
            expiration_time: Math.floor(stale / 1000),
        };
        return { text: `${JSON.stringify(answer)}\n`, expires };
    },
    // with exit code 0 and nothing on stderr: Go says no more than the code of another, and Node, Python and Java read
    // stderr as a part of this
    refusal: (code, message) => `${JSON.stringify({ version: 1, success: false, code, message })}\n`,
};
/**
 * How long what an SDK makes of an answer lasts, in milliseconds. A federated token lasts as Google likes: one is made
 * to see.
 */
async function lifeOf({ spec, bounds }, idToken, tools) {
    if (spec['service-account'] !== undefined)
        return _adc_js__WEBPACK_IMPORTED_MODULE_1__/* .MIN_ADC_SECONDS */ .Uj * 1000;
    const { expires } = await (0,_federate_js__WEBPACK_IMPORTED_MODULE_4__/* .federate */ .Xf)({ spec, idToken, reason: (0,_request_reason_js__WEBPACK_IMPORTED_MODULE_8__/* .requestReason */ .y)(bounds) }, tools);
    return expires - tools.now();
}
/** What can be known in advance. */
function checkTimeLeft({ spec, bounds, acceptLonger }, now) {
    const beyond = (0,_adc_js__WEBPACK_IMPORTED_MODULE_1__/* .beyondAdc */ .Mp)(spec);
    if (beyond.length > 0) {
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('gcp', 'NotBounded', `with \`export: profile\`, SDKs would do without \`${beyond.join('`, `')}\` of the policy`, `use \`export: env\`, whose token has these bounds; or put them on the service account\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_3__/* .seeGcp */ .O)('profile')}`);
    }
    if (spec['service-account'] === undefined)
        return;
    if (Math.min(spec.session ?? _adc_js__WEBPACK_IMPORTED_MODULE_1__/* .MIN_ADC_SECONDS */ .Uj, bounds.session) < _adc_js__WEBPACK_IMPORTED_MODULE_1__/* .MIN_ADC_SECONDS */ .Uj) {
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('gcp', 'NotBounded', 'with `export: profile`, SDKs make tokens of ten minutes, and the policy allows no session that long', `use \`export: env\`, or raise \`session\` to \`10m\`\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_3__/* .seeGcp */ .O)('profile')}`);
    }
    const expires = now + JOB_TOKEN_MS + _adc_js__WEBPACK_IMPORTED_MODULE_1__/* .MIN_ADC_SECONDS */ .Uj * 1000;
    if (expires > bounds.until && !acceptLonger)
        throw tooLate(expires, bounds.until);
}
function tooLate(expires, until) {
    return new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('gcp', 'OutlivesGrant', `what an SDK makes of this would last until ${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_9__/* .formatInstant */ .r4)(expires)}, and the grant ends at ` +
        (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_9__/* .formatInstant */ .r4)(until), 'the last quarter of an hour of a grant cannot be used with `export: profile`: use `export: env`, or ' +
        `renew the grant\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_3__/* .seeGcp */ .O)('profile')}`);
}
/**
 * A command as all official libraries start it alike. Go and Java split at blanks and know no quotes, Node takes double
 * quotes off, Python reads as a shell does: what is left is words without blanks, quotes and backslashes, with one
 * blank between.
 * @throws ExchangeError when it cannot be written so
 */
function plainCommand(words) {
    const plain = words.map((word) => word.replaceAll('\\', '/'));
    const odd = plain.find((word) => word === '' || /[\s"']/.test(word));
    if (odd === undefined)
        return plain.join(' ');
    throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('gcp', 'CommandPath', `Google's libraries cannot start a command with spaces or quotes in it: \`${odd}\``, `install the runner in a folder without spaces, or use \`export: env\`\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_3__/* .seeGcp */ .O)('profile')}`);
}


/***/ })

};

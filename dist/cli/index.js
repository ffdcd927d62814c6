#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 26848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 90039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ askAtTerminal)
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94934);

/**
 * Asks whoever sits at the terminal, on standard error. Loaded with the command line, and reads only when it is called.
 * @throws UsageError when it is ended instead of answered
 */
async function askAtTerminal(question) {
    const { createInterface } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 26848, 19));
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    try {
        return await lines.question(question);
    }
    catch (error) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('it was ended before the last answer, and nothing was written', 'give the answers as options', {
            cause: error,
        });
    }
    finally {
        lines.close();
    }
}


/***/ }),

/***/ 50189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/** Rows of two columns, indented. */
function columns(rows) {
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}


/***/ }),

/***/ 7865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __nccwpck_require__(91020);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __nccwpck_require__(94934);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __nccwpck_require__(78400);
;// CONCATENATED MODULE: ./lib/cli/command.js




/**
 * Reads the words after the name of a command.
 * @throws InputError for an option that does not exist, comes twice, or lacks its value
 */
function readCommandLine(command, words) {
    const options = Object.fromEntries(Object.entries(command.options).map(([name, option]) => [
        name,
        {
            type: option.value === undefined || option.mayBeBare === true ? 'boolean' : 'string',
        },
    ]));
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...words], options, strict: false, tokens: true, allowPositionals: true });
    const texts = new Map();
    const operands = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
        if (option === undefined)
            throw unknownOption(command, token.rawName, token.name);
        const before = texts.get(token.name) ?? [];
        if (before.length > 0 && option.repeats !== true)
            throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(token.rawName)} is given twice`, 'give it once');
        texts.set(token.name, [...before, readValue(token.rawName, option, token.value)]);
    }
    const most = command.operands === undefined ? 0 : command.operands.endsWith('...') ? Number.POSITIVE_INFINITY : 1;
    if (operands.length > most)
        throw new usage_error/* UsageError */.e(`unexpected ${(0,safe_line/* quote */.h)(operands[most] ?? '')}`, command.meant?.(operands[most] ?? '') ?? `see \`grantgate ${command.name} --help\``);
    return {
        operands,
        text: (name) => texts.get(name)?.[0],
        texts: (name) => texts.get(name) ?? [],
        has: (name) => texts.has(name),
    };
}
function readValue(option, { value: expected, mayBeBare }, value) {
    if (mayBeBare === true && value === undefined)
        return '';
    if (expected === undefined && value !== undefined)
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(option)} takes no value`, `leave out ${(0,safe_line/* quote */.h)(`=${value}`)}`);
    if (expected !== undefined && (value === undefined || value === ''))
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(option)} lacks its value`, `write \`${option} <${expected}>\``);
    return value ?? '';
}
function unknownOption(command, written, name) {
    const near = (0,nearest/* nearest */.p)(name, Object.keys(command.options));
    const hint = near === undefined ? `see \`grantgate ${command.name} --help\`` : `did you mean \`--${near}\`?`;
    return new usage_error/* UsageError */.e(`unknown option ${(0,safe_line/* quote */.h)(written)}`, hint);
}

;// CONCATENATED MODULE: ./lib/cli/commands.js
/** Every command, in the order of the help. */
const COMMANDS = new Map([
    [
        'init',
        {
            summary: 'Set a repository up: policy, workflow behind the gate, owners, commands for its settings',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(8654)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78654))).init,
        },
    ],
    [
        'check',
        {
            summary: 'Decide offline whether a run would be allowed',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(3765), __nccwpck_require__.e(655), __nccwpck_require__.e(5970), __nccwpck_require__.e(2509), __nccwpck_require__.e(6025), __nccwpck_require__.e(8575), __nccwpck_require__.e(3591)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60464))).check,
        },
    ],
    [
        'preflight',
        {
            summary: 'Find what the steps of workflows touch, and judge it offline',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(4566), __nccwpck_require__.e(8919), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(3765), __nccwpck_require__.e(655), __nccwpck_require__.e(5970), __nccwpck_require__.e(2347), __nccwpck_require__.e(5105), __nccwpck_require__.e(7566), __nccwpck_require__.e(580), __nccwpck_require__.e(2509), __nccwpck_require__.e(6025), __nccwpck_require__.e(8575), __nccwpck_require__.e(7046), __nccwpck_require__.e(3493), __nccwpck_require__.e(3518)]).then(__nccwpck_require__.bind(__nccwpck_require__, 53518))).preflightCommand,
        },
    ],
    [
        'lint',
        {
            summary: 'Find mistakes in the policy and in every grant',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(3765), __nccwpck_require__.e(655), __nccwpck_require__.e(5970), __nccwpck_require__.e(580), __nccwpck_require__.e(7503), __nccwpck_require__.e(2593)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54030))).lint,
        },
    ],
    [
        'doctor',
        {
            summary: 'Find what is missing in the settings of a repository',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(4566), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(3765), __nccwpck_require__.e(5970), __nccwpck_require__.e(2347), __nccwpck_require__.e(5105), __nccwpck_require__.e(7566), __nccwpck_require__.e(580), __nccwpck_require__.e(4053)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82924))).doctor,
        },
    ],
    [
        'forms',
        {
            summary: 'Make the issue forms by which people ask for access, from the policy',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(655), __nccwpck_require__.e(3899)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23899))).forms,
        },
    ],
    [
        'requests',
        {
            summary: 'Say offline what would follow from a request for access, or from a comment',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(655), __nccwpck_require__.e(5970), __nccwpck_require__.e(2475), __nccwpck_require__.e(7705)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67705))).requestsCommand,
        },
    ],
    [
        'review',
        {
            summary: 'Say who can reach what and what of it is too broad, or what a change lets through',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(4566), __nccwpck_require__.e(7337), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(3765), __nccwpck_require__.e(655), __nccwpck_require__.e(5970), __nccwpck_require__.e(2347), __nccwpck_require__.e(5105), __nccwpck_require__.e(7566), __nccwpck_require__.e(580), __nccwpck_require__.e(7554), __nccwpck_require__.e(8575), __nccwpck_require__.e(7305), __nccwpck_require__.e(4521), __nccwpck_require__.e(7503), __nccwpck_require__.e(2087), __nccwpck_require__.e(2662)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56324))).review,
        },
    ],
    [
        'grant list',
        {
            summary: 'List grants, with their state',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(3765), __nccwpck_require__.e(655), __nccwpck_require__.e(7554), __nccwpck_require__.e(4463), __nccwpck_require__.e(3740)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94463))).listGrants,
        },
    ],
    [
        'grant show',
        {
            summary: 'Show what one grant reaches, and until when',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(3765), __nccwpck_require__.e(655), __nccwpck_require__.e(5970), __nccwpck_require__.e(7554), __nccwpck_require__.e(4463), __nccwpck_require__.e(282)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30282))).showGrant,
        },
    ],
    [
        'grant new',
        {
            summary: 'Write the file of a new grant',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(655), __nccwpck_require__.e(2475), __nccwpck_require__.e(3848)]).then(__nccwpck_require__.bind(__nccwpck_require__, 99761))).newGrantCommand,
        },
    ],
    [
        'grant renew',
        {
            summary: 'Write the file of a grant that goes on from another',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(3765), __nccwpck_require__.e(655), __nccwpck_require__.e(5970), __nccwpck_require__.e(7554), __nccwpck_require__.e(4463), __nccwpck_require__.e(4406)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4406))).renewGrant,
        },
    ],
    [
        'grant revoke',
        {
            summary: 'Revoke a grant, or all that somebody has',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(3765), __nccwpck_require__.e(655), __nccwpck_require__.e(9428), __nccwpck_require__.e(4725)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44725))).revokeGrant,
        },
    ],
    [
        'grant freeze',
        {
            summary: 'Stop every run at once',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(3765), __nccwpck_require__.e(9428), __nccwpck_require__.e(2120)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42120))).freeze,
        },
    ],
    [
        'grant unfreeze',
        {
            summary: 'Write the change of the policy that ends a freeze',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(3765), __nccwpck_require__.e(655), __nccwpck_require__.e(9428), __nccwpck_require__.e(6960)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26960))).unfreeze,
        },
    ],
    [
        'grant ruleset',
        {
            summary: 'Create the ruleset that keeps revocations and freezes',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(3765), __nccwpck_require__.e(9428), __nccwpck_require__.e(2641)]).then(__nccwpck_require__.bind(__nccwpck_require__, 84297))).ruleset,
        },
    ],
    [
        'dispatch',
        {
            summary: 'Start a run for a person, as a tool that the policy lists',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(3423), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(3765), __nccwpck_require__.e(2347), __nccwpck_require__.e(7372), __nccwpck_require__.e(9645)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48807))).dispatchCommand,
        },
    ],
    [
        'delegation keygen',
        {
            summary: 'Make the key with which a tool signs for people, and print its entry for the policy',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(3423), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(3765), __nccwpck_require__.e(356)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87943))).keygen,
        },
    ],
    [
        'walls',
        {
            summary: 'Write what clouds and GitHub are to refuse by themselves, from the policy',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(4566), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(3765), __nccwpck_require__.e(655), __nccwpck_require__.e(5970), __nccwpck_require__.e(2347), __nccwpck_require__.e(5105), __nccwpck_require__.e(7566), __nccwpck_require__.e(580), __nccwpck_require__.e(7554), __nccwpck_require__.e(7305), __nccwpck_require__.e(2751), __nccwpck_require__.e(4992)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34992))).wallsCommand,
        },
    ],
    [
        'delegation inspect',
        {
            summary: 'Explain a delegation offline: which check passes, and which does not',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(3765), __nccwpck_require__.e(655), __nccwpck_require__.e(9918), __nccwpck_require__.e(7372), __nccwpck_require__.e(6418)]).then(__nccwpck_require__.bind(__nccwpck_require__, 86418))).inspectCommand,
        },
    ],
    [
        'walls audit',
        {
            summary: 'Say whom clouds and GitHub let in by themselves, with an example, against the policy',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(7337), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(3765), __nccwpck_require__.e(655), __nccwpck_require__.e(5970), __nccwpck_require__.e(6025), __nccwpck_require__.e(7305), __nccwpck_require__.e(4521), __nccwpck_require__.e(2751), __nccwpck_require__.e(2989)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57453))).wallsAudit,
        },
    ],
    [
        'walls collect',
        {
            summary: 'Collect what GitHub is set to, with what was refused',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(3765), __nccwpck_require__.e(655), __nccwpck_require__.e(6078)]).then(__nccwpck_require__.bind(__nccwpck_require__, 86078))).collectCommand,
        },
    ],
    [
        'revoke',
        {
            summary: 'Revoke the credentials of a lost run, from its audit record',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6395)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26395))).revoke,
        },
    ],
    [
        'schema',
        {
            summary: 'Print the JSON Schema of a policy or a grant, for editors',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(2941)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72941))).schema,
        },
    ],
    [
        'reasons',
        {
            summary: 'Explain why a run is refused',
            load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(655), __nccwpck_require__.e(2509), __nccwpck_require__.e(2653)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63495))).reasons,
        },
    ],
]);

// EXTERNAL MODULE: ./lib/cli/columns.js
var columns = __nccwpck_require__(50189);
;// CONCATENATED MODULE: ./lib/cli/help.js


/** What `grantgate --help` prints. */
function overview() {
    const commands = [...COMMANDS].map(([name, { summary }]) => [name, summary]);
    return [
        'grantgate: runs go on only while an approved, unexpired grant covers them',
        '',
        'Usage: grantgate <command> [options]',
        '',
        'Commands:',
        ...(0,columns/* columns */.Y)(commands),
        '',
        'Options:',
        ...(0,columns/* columns */.Y)([
            ['--help', 'Show this, or the help of a command'],
            ['--version', 'Show the version'],
        ]),
        '',
        'Exit codes: 0 allowed or clean, 1 refused or with errors, 2 bad input.',
        '',
    ].join('\n');
}
/** The commands whose names begin with a word: `grant revoke`, `grant freeze`. */
function commandsOf(word) {
    return [...COMMANDS.keys()].filter((name) => name.startsWith(`${word} `));
}
/** What `grantgate <word> --help` prints, of a word that several commands begin with. */
function describeGroup(word) {
    const rows = commandsOf(word).map((name) => [name, COMMANDS.get(name)?.summary ?? '']);
    return [
        `Usage: grantgate ${word} <command> [options]`,
        '',
        'Commands:',
        ...(0,columns/* columns */.Y)(rows),
        '',
        'Options:',
        ...(0,columns/* columns */.Y)([['--help', 'Show this, or the help of a command']]),
        '',
        `Examples of each: \`grantgate ${commandsOf(word)[0] ?? word} --help\``,
        '',
    ].join('\n');
}
/** What `grantgate <command> --help` prints. */
function describeCommand(command) {
    const options = Object.entries(command.options).map(([name, option]) => [
        `--${name}${valueInHelp(option)}`,
        option.help,
    ]);
    return [
        command.about,
        '',
        `Usage: grantgate ${command.name}${command.operands === undefined ? '' : ` ${command.operands}`}` +
            (options.length === 0 ? '' : ' [options]'),
        '',
        'Options:',
        ...(0,columns/* columns */.Y)([...options, ['--help', 'Show this']]),
        '',
        'Examples:',
        ...command.examples.map((example) => `  ${example}`),
        '',
    ].join('\n');
}
function valueInHelp({ value, mayBeBare }) {
    if (value === undefined)
        return '';
    return mayBeBare === true ? `[=<${value}>]` : ` <${value}>`;
}

// EXTERNAL MODULE: ./lib/cli/version.js
var version = __nccwpck_require__(16802);
;// CONCATENATED MODULE: ./lib/cli/main.js







/** Runs the command line `grantgate …` and answers its exit code. Never throws: what goes wrong is told on stderr. */
async function runCli(words, terminal) {
    try {
        return await dispatch(words, terminal);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e) {
            terminal.stderr.write(`grantgate: ${lines(error.message)}\n  ${lines(error.hint)}\n`);
            return 2;
        }
        const message = error instanceof Error ? error.message : String(error);
        terminal.stderr.write(`grantgate: unexpected error: ${(0,safe_line/* safeLine */.o)(message)}\n` +
            '  this is a mistake in grantgate: please report it with the command you gave\n');
        if (terminal.env['GRANTGATE_DEBUG'] !== undefined && error instanceof Error)
            terminal.stderr.write(`${error.stack ?? ''}\n`);
        return 2;
    }
}
async function dispatch(words, terminal) {
    const { name, rest } = splitName(words);
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        if (name !== undefined && isTopic(splitName(rest).name))
            return dispatch([...rest, '--help'], terminal);
        (name === undefined ? terminal.stderr : terminal.stdout).write(overview());
        return name === undefined ? 2 : 0;
    }
    if (name === '--version') {
        terminal.stdout.write(`${version/* VERSION */.x}\n`);
        return 0;
    }
    const entry = COMMANDS.get(name);
    if (entry === undefined && commandsOf(name).length > 0)
        return runGroup(name, rest, terminal);
    if (entry === undefined)
        throw unknownCommand(name);
    const command = await entry.load();
    if (wantsHelp(rest)) {
        terminal.stdout.write(describeCommand(command));
        return 0;
    }
    return command.run(readCommandLine(command, rest), terminal);
}
/** Names that commands are also looked for by. */
const OTHER_NAMES = new Map([['trust', 'walls']]);
/** The name of a command may be of two words: `grant revoke`. */
function splitName(written) {
    const words = written.map((word, index) => (index === 0 ? (OTHER_NAMES.get(word) ?? word) : word));
    const [first, second, ...others] = words;
    const both = `${first ?? ''} ${second ?? ''}`;
    return COMMANDS.has(both) ? { name: both, rest: others } : { name: first, rest: words.slice(1) };
}
function isTopic(name) {
    return name !== undefined && (COMMANDS.has(name) || commandsOf(name).length > 0);
}
/** `grantgate grant` by itself: which commands there are, or that the second word is none of them. */
function runGroup(name, rest, { stdout, stderr }) {
    const [second] = rest;
    if (second === undefined || wantsHelp(rest)) {
        (second === undefined ? stderr : stdout).write(describeGroup(name));
        return second === undefined ? 2 : 0;
    }
    const near = (0,nearest/* nearest */.p)(`${name} ${second}`, commandsOf(name));
    throw new usage_error/* UsageError */.e(`unknown command ${(0,safe_line/* quote */.h)(`${name} ${second}`)}`, near === undefined ? `see \`grantgate ${name} --help\`` : `did you mean \`grantgate ${near}\`?`);
}
function wantsHelp(words) {
    const end = words.indexOf('--');
    return words.slice(0, end < 0 ? words.length : end).some((word) => word === '--help' || word === '-h');
}
function unknownCommand(name) {
    const near = (0,nearest/* nearest */.p)(name, [...new Set([...COMMANDS.keys()].flatMap((key) => [key, key.split(' ')[0] ?? '']))]);
    const what = name.startsWith('-') ? 'option' : 'command';
    return new usage_error/* UsageError */.e(`unknown ${what} ${(0,safe_line/* quote */.h)(name)}`, near === undefined ? 'see `grantgate --help`' : `did you mean \`grantgate ${near}\`?`);
}
/** Several lines of our own may hold names from outside: each stays a line that can do nothing. */
function lines(text) {
    return text
        .split('\n')
        .map((line) => (0,safe_line/* safeLine */.o)(line, 500))
        .join('\n  ');
}


/***/ }),

/***/ 29388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readStandardInput)
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94934);

/** A request is some kilobytes. */
const MAX_STDIN_BYTES = 1024 * 1024;
/** All of standard input. Reads only when it is called. @throws UsageError where there is too much of it */
async function readStandardInput() {
    const chunks = [];
    let size = 0;
    for await (const chunk of process.stdin) {
        const bytes = Buffer.from(chunk);
        size += bytes.length;
        if (size > MAX_STDIN_BYTES)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('standard input has more than 1 MB', 'write one request, with fewer evaluations');
        chunks.push(bytes);
    }
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 94934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92031);

/**
 * The command was given something it cannot work with: what, and what to do about it. Ends the command with exit code
 * 2.
 */
class UsageError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'UsageError';
    constructor(message, hint, options) {
        super(message, { ...options, hint });
    }
}


/***/ }),

/***/ 16802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Version of the package; a test holds it to package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 36830:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_ask_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90039);
/* harmony import */ var _cli_standard_input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29388);
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7865);



process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error; // `grantgate … | head` has read enough
});
process.exitCode = await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_2__/* .runCli */ .a)(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    script: process.argv[1],
    ask: process.stdin.isTTY && process.stderr.isTTY ? _cli_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .askAtTerminal */ .f : undefined,
    stdin: _cli_standard_input_js__WEBPACK_IMPORTED_MODULE_1__/* .readStandardInput */ .e,
    askGate: async (question) => await (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(706), __nccwpck_require__.e(6726), __nccwpck_require__.e(4685), __nccwpck_require__.e(5431), __nccwpck_require__.e(3765), __nccwpck_require__.e(655), __nccwpck_require__.e(5970), __nccwpck_require__.e(2347), __nccwpck_require__.e(2509), __nccwpck_require__.e(6025), __nccwpck_require__.e(2087), __nccwpck_require__.e(3493), __nccwpck_require__.e(3512)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22567))).askAbout(question),
    now: Date.now,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 92031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ GateError)
/* harmony export */ });
/* unused harmony export faultIn */
/**
 * Something could not be decided or done, in words for people: every exception of ours is one. Whatever else is thrown
 * is a mistake in the program, or comes of Node.
 */
class GateError extends Error {
    code;
    hint;
    constructor(message, { code = 'fault', hint, ...options } = {}) {
        super(message, options);
        this.code = code;
        this.hint = hint;
    }
}
/** What is known of something that was thrown, whatever it is. */
function faultIn(thrown) {
    if (!(thrown instanceof Error))
        return { message: String(thrown), code: 'fault' };
    const { message } = thrown;
    if (thrown instanceof GateError)
        return { message, code: thrown.code, ...(thrown.hint === undefined ? {} : { hint: thrown.hint }) };
    // of Node, such as `ENOSPC`
    return { message, code: 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : 'fault' };
}


/***/ }),

/***/ 78400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The word that was probably meant, or `undefined` when none is near. */
function nearest(word, known) {
    const [best] = known
        .map((candidate) => ({ candidate, distance: candidate.startsWith(word) ? 0 : editDistance(word, candidate) }))
        .toSorted((a, b) => a.distance - b.distance);
    return best !== undefined && word.length > 1 && best.distance <= Math.max(1, Math.floor(word.length / 3))
        ? best.candidate
        : undefined;
}
/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function editDistance(from, to) {
    if (Math.abs(from.length - to.length) > 8)
        return Number.POSITIVE_INFINITY;
    let before = [];
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
                ? (before[j - 2] ?? 0) + 1
                : Number.POSITIVE_INFINITY;
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed, swapped));
        }
        before = row;
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 91020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   o: () => (/* binding */ safeLine)
/* harmony export */ });
const MAX_SAFE_LINE_CHARACTERS = 200;
/**
 * Text from outside as one line that can do nothing wherever it is printed: no line break, no terminal escape, no
 * invisible or direction-changing character, no workflow command. Cut when it is long.
 */
function safeLine(value, longest = MAX_SAFE_LINE_CHARACTERS) {
    const line = value
        .toWellFormed()
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        // the runner obeys `::command::` at the start of a line and `##[command]` anywhere in it
        .replaceAll('##[', '#\u00a0#[')
        .replace(/^(\s*):(?=:)/, '$1:\u00a0')
        .trim();
    return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\u{d800}-\u{dbff}]$/u, '')}…` : line;
}
/** A name from outside inside a sentence: in backticks, so it cannot have any itself. */
function quote(value, longest = MAX_SAFE_LINE_CHARACTERS) {
    const line = safeLine(value.replaceAll('`', "'"), longest);
    return line === '' ? '(empty)' : `\`${line}\``;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(36830);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

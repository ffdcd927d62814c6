export const id = 508;
export const ids = [508];
export const modules = {

/***/ 6508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   misleadingNotes: () => (/* binding */ misleadingNotes),
/* harmony export */   prepareHandover: () => (/* binding */ prepareHandover)
/* harmony export */ });
/* unused harmony export NOTHING */
const NOTHING = { variables: [], handOver: () => undefined };
/**
 * Prepares what the job gets of credentials.
 *
 * INVARIANT: masked before anything else is done with it.
 * @throws Error when two credentials would set the same variable or output
 */
function prepareHandover(credentials, mode, runner) {
    for (const credential of credentials)
        for (const name of credential.secret)
            runner.mask(credential.variables[name] ?? '');
    if (mode === 'none')
        return NOTHING;
    const handed = new Map();
    for (const credential of credentials) {
        for (const [name, value] of Object.entries(mode === 'env' ? credential.variables : credential.outputs)) {
            const other = handed.get(name);
            if (other !== undefined && other.value !== value) {
                throw new Error(`the credentials \`${other.by}\` and \`${credential.name}\` would both set \`${name}\`: name one of them with the input \`credentials\``);
            }
            handed.set(name, { by: credential.name, value });
        }
    }
    const hand = mode === 'env' ? runner.exportVariable : runner.setOutput;
    return {
        variables: mode === 'env' ? [...handed.keys()] : [],
        handOver: () => {
            for (const [name, { value }] of handed)
                hand(name, value);
        },
    };
}
/** Warns of variables that an earlier step set and that lead tools past the keys. */
function misleadingNotes(credentials, mode, env) {
    if (mode !== 'env')
        return [];
    return credentials.flatMap(({ name, misleading = [] }) => {
        const set = misleading.filter((variable) => (env[variable] ?? '') !== '');
        return set.length === 0 ? [] : [`An earlier step set ${set.map((variable) => `\`${variable}\``).join(', ')}: later steps may not use the credential \`${name}\` because of it.`];
    });
}


/***/ })

};

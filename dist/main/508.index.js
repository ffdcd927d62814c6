export const id = 508;
export const ids = [508];
export const modules = {

/***/ 6508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportCredentials: () => (/* binding */ exportCredentials)
/* harmony export */ });
/**
 * Hands credentials to the job and gives the names of the variables that were set, for post to clear.
 *
 * INVARIANT: masked before anything else is done with it.
 * @throws Error when two credentials would set the same variable or output
 */
function exportCredentials(credentials, mode, runner) {
    for (const credential of credentials)
        for (const name of credential.secret)
            runner.mask(credential.variables[name] ?? '');
    if (mode === 'none')
        return [];
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
    for (const [name, { value }] of handed) {
        if (mode === 'env')
            runner.exportVariable(name, value);
        else
            runner.setOutput(name, value);
    }
    return mode === 'env' ? [...handed.keys()] : [];
}


/***/ })

};

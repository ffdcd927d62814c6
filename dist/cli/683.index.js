export const id = 683;
export const ids = [683];
export const modules = {

/***/ 9683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schema: () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
// EXTERNAL MODULE: ./lib/policy/grant.js
var grant = __webpack_require__(3740);
// EXTERNAL MODULE: ./lib/policy/policy.js + 8 modules
var policy = __webpack_require__(401);
;// CONCATENATED MODULE: ./lib/cli/reference/json-schema.js


const SCHEMA_HOME = 'https://raw.githubusercontent.com/grantgate/grantgate/main/schema';
/** The kinds of file that have a schema. */
const SCHEMAS = ['policy', 'grant'];
/** Where editors find a schema. */
function schemaAddress(name) {
    return `${SCHEMA_HOME}/${name}.schema.json`;
}
/** The JSON Schema of a file, made from the definition that also parses it. */
function schemaDocument(name) {
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: schemaAddress(name),
        title: name === 'policy' ? 'Grantgate access policy' : 'Grantgate grant',
        ...(name === 'policy' ? policy/* policyShape */.Sk.schema : grant/* grantShape */.ky.schema),
    };
}

;// CONCATENATED MODULE: ./lib/cli/reference/schema-command.js



const schema = {
    name: 'schema',
    operands: '<policy|grant>',
    about: [
        'Prints the JSON Schema of a policy or a grant. Editors that know YAML complete and check a file that begins with',
        `# yaml-language-server: $schema=${schemaAddress('grant')}`,
    ].join('\n'),
    options: {},
    examples: ['grantgate schema policy > policy.schema.json', 'grantgate schema grant'],
    run: ({ operands: [wanted] }, { stdout }) => {
        const name = SCHEMAS.find((known) => known === wanted);
        if (name === undefined)
            throw new usage_error/* UsageError */.e(wanted === undefined ? 'which schema is missing' : `there is no schema ${(0,safe_line/* quote */.h)(wanted)}`, 'write `grantgate schema policy` or `grantgate schema grant`');
        stdout.write(`${JSON.stringify(schemaDocument(name), undefined, 2)}\n`);
        return 0;
    },
};


/***/ })

};

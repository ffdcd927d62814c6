export const id = 7943;
export const ids = [7943];
export const modules = {

/***/ 7943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keygen: () => (/* binding */ keygen)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/delegation/claims.js
var claims = __webpack_require__(8501);
// EXTERNAL MODULE: ./lib/delegation/key-in-file.js
var key_in_file = __webpack_require__(8404);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(6726);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
// EXTERNAL MODULE: ./lib/cli/dispatch/options.js
var options = __webpack_require__(663);
// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(1837);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
;// CONCATENATED MODULE: ./lib/cli/delegation/entry-text.js
/** The entry as it is pasted below `delegation:` of the policy. */
function entryText({ name, app, issuer, roles }, key) {
    const parts = Object.entries(key).map(([part, value]) => `${part}: ${scalar(value)}`);
    return [
        '# in policy.yml, below `delegation:`',
        `  - name: ${scalar(name)}`,
        '    kind: signed',
        `    app: ${app}`,
        `    issuer: ${scalar(issuer)}`,
        '    keys:',
        `      - {${parts.join(', ')}}`,
        `    roles: [${roles.map(scalar).join(', ')}]`,
        '',
    ].join('\n');
}
/** What YAML would take for something else than text stands in quotes. */
function scalar(text) {
    return /^[A-Za-z][A-Za-z0-9-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
        ? text
        : `'${text.replaceAll("'", "''")}'`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(2770);
;// CONCATENATED MODULE: ./lib/cli/delegation/new-secret.js





const NEW_FILE = external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_NOFOLLOW;
/** Nobody but whoever made it. */
const OWN_MODE = 0o600;
/**
 * Writes a secret into a file that was not there, and that nobody else may read from the moment it is.
 * @throws UsageError when there is something of that name, or it cannot be written
 */
function writeNewSecret(cwd, file, secret) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    let open;
    try {
        open = (0,external_node_fs_.openSync)(path, NEW_FILE, OWN_MODE);
    }
    catch (error) {
        throw (0,read_text/* errorCode */.CA)(error) === 'EEXIST'
            ? new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} is there already`, 'name a new file: a key is never written over')
            : new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} cannot be written: ${(0,read_text/* errorCode */.CA)(error) ?? String(error)}`, 'name another file', {
                cause: error,
            });
    }
    try {
        (0,external_node_fs_.fchmodSync)(open, OWN_MODE);
        (0,external_node_fs_.writeSync)(open, secret);
    }
    finally {
        (0,external_node_fs_.closeSync)(open);
    }
}

;// CONCATENATED MODULE: ./lib/cli/delegation/keygen.js











const TRANSIT_TYPES = {
    ES256: 'ecdsa-p256',
    EdDSA: 'ed25519',
    RS256: 'rsa-3072',
};
const RSA_BITS = 3072;
const keygen = {
    name: 'delegation keygen',
    about: 'Makes the key with which a tool signs for people, and prints the entry for the policy. The private part goes ' +
        'to a new file that\nonly you can read, or stays in Vault or OpenBao; it is never printed. Of a key of AWS KMS, ' +
        'which is made there, it prints the entry.',
    options: {
        tool: { value: 'name', help: 'Name of the entry under `delegation`' },
        issuer: { value: 'address', help: 'Its `issuer`: an https address of the tool, as it stands in each delegation' },
        app: { value: 'number', help: 'Numeric id of the account that sends its dispatches' },
        role: { value: 'role', repeats: true, help: 'A role that the tool may carry; once for each' },
        out: { value: 'file', help: 'New file for the private part, PEM' },
        'vault-key': { value: 'name', help: 'Instead: transit key of Vault or OpenBao, made unless it is there' },
        'vault-mount': options/* KEY_OPTIONS */.z['vault-mount'],
        'kms-key': { value: 'key', help: 'Instead: a key of AWS KMS that is there, its ARN, id or alias' },
        algorithm: { value: 'name', help: 'ES256, EdDSA or RS256; ES256 when left out' },
        'dry-run': { help: 'Say what would be made, and make nothing' },
        json: { help: 'Print the entry as JSON' },
        'ca-certificates': github_session/* GITHUB_OPTIONS */.r0['ca-certificates'],
    },
    examples: [
        'grantgate delegation keygen --tool n8n --issuer https://n8n.acme.example --app 901 --role flag-release ' +
            '--out n8n.pem',
        'grantgate delegation keygen --tool n8n --issuer https://n8n.acme.example --app 901 --role flag-release ' +
            '--vault-key n8n',
    ],
    run: async (given, terminal) => {
        const entry = entryGiven(given);
        const place = placeGiven(given, terminal);
        const algorithm = algorithmGiven(given);
        if (given.has('dry-run')) {
            terminal.stdout.write(`Nothing was made. A key for ${algorithm} would be ${place.where}.\n`);
            return 0;
        }
        const key = await place.make(algorithm);
        terminal.stderr.write(`grantgate: the key is ${place.where}\n`);
        terminal.stdout.write(given.has('json')
            ? `${JSON.stringify({ kind: 'signed', ...entry, keys: [key] }, undefined, 2)}\n`
            : entryText(entry, key));
        return 0;
    },
};
function placeGiven(given, terminal) {
    const [out, vault, kms] = [given.text('out'), given.text('vault-key'), given.text('kms-key')];
    if ([out, vault, kms].filter((one) => one !== undefined).length !== 1)
        throw new usage_error/* UsageError */.e('where the key is kept is missing', 'give one of `--out`, `--vault-key` and `--kms-key`');
    if (out !== undefined)
        return {
            where: `in the file ${(0,safe_line/* quote */.h)(out)}, which nobody else may read: keep it out of the repository`,
            make: async (algorithm) => await newKeyIn(terminal.cwd, out, algorithm),
        };
    const asker = { terminal, certificates: given.text('ca-certificates') };
    if (vault === undefined)
        return {
            where: `${(0,safe_line/* quote */.h)(kms ?? '')} of AWS KMS`,
            make: async () => (await (await Promise.all(/* import() */[__webpack_require__.e(8440), __webpack_require__.e(9475)]).then(__webpack_require__.bind(__webpack_require__, 9475))).keyInKms(kms ?? '', asker)).publicKey,
        };
    return {
        where: `the transit key ${(0,safe_line/* quote */.h)(vault)}`,
        make: async (algorithm) => {
            const { keyInVault, makeKeyInVault } = await Promise.all(/* import() */[__webpack_require__.e(8440), __webpack_require__.e(9475)]).then(__webpack_require__.bind(__webpack_require__, 9475));
            const key = { mount: given.text('vault-mount'), name: vault };
            await makeKeyInVault(key, TRANSIT_TYPES[algorithm], asker);
            return (await keyInVault(key, asker)).publicKey;
        },
    };
}
const makePair = (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair);
/** Makes a pair, and leaves its private part in a new file. @throws UsageError when there is such a file */
async function newKeyIn(cwd, file, algorithm) {
    const { publicKey, privateKey } = algorithm === 'ES256'
        ? await makePair('ec', { namedCurve: 'P-256' })
        : algorithm === 'EdDSA'
            ? await makePair('ed25519')
            : await makePair('rsa', { modulusLength: RSA_BITS });
    writeNewSecret(cwd, file, privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
    return await (0,key_in_file/* publicJwk */.oZ)(publicKey, (0,key_in_file/* algorithmFor */.pQ)(publicKey) ?? algorithm);
}
function algorithmGiven(given) {
    const written = given.text('algorithm') ?? 'ES256';
    const known = claims/* DELEGATION_ALGORITHMS */.g8.find((one) => one === written);
    if (known !== undefined)
        return known;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} signs no delegation`, `write ${claims/* DELEGATION_ALGORITHMS */.g8.map((one) => `\`${one}\``).join(', ')}`);
}
function entryGiven(given) {
    const name = matching(given, 'tool', names/* ROLE_NAME */.VA, 'a name of letters, digits, `-` and `_`');
    const issuer = matching(given, 'issuer', /^https:\/\/[^\s?#*{}]+$/, 'an https address without `?` and `#`');
    const app = matching(given, 'app', /^[1-9]\d{0,15}$/, 'the number of an account: `gh api users/<login> --jq .id`');
    const roles = given.texts('role');
    const odd = roles.find((role) => !names/* ROLE_NAME */.VA.test(role));
    if (roles.length === 0)
        throw new usage_error/* UsageError */.e('`--role` is missing', 'give each role that the tool may carry');
    if (odd !== undefined)
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(odd)} is not the name of a role`, 'give a role of the policy');
    return { name, app: Number(app), issuer, roles };
}
function matching(given, option, pattern, expected) {
    const written = given.text(option);
    if (written === undefined)
        throw new usage_error/* UsageError */.e(`\`--${option}\` is missing`, `give ${expected}`);
    if (pattern.test(written))
        return written;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} cannot be given to \`--${option}\``, `expected ${expected}`);
}


/***/ })

};

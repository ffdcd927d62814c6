export const id = 9348;
export const ids = [9348];
export const modules = {

/***/ 9348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  unfreeze: () => (/* binding */ unfreeze)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/github/brakes.js
var brakes = __webpack_require__(1783);
// EXTERNAL MODULE: ./lib/policy/policy.js + 10 modules
var policy_policy = __webpack_require__(347);
// EXTERNAL MODULE: ./lib/policy/tags.js
var policy_tags = __webpack_require__(6317);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
// EXTERNAL MODULE: ./lib/policy/yaml-place.js
var yaml_place = __webpack_require__(4305);
;// CONCATENATED MODULE: ./lib/requests/lifted.js


/** The text of a policy that lifts these freezes too, the rest as it is written. */
function withLifted(text, tags) {
    const before = (0,policy_policy/* parsePolicy */.ON)(text, 'policy.yml');
    if (!before.ok)
        return { ok: false, why: 'broken' };
    const changed = insertLifted(text, before.value.lifted, tags);
    const after = (0,policy_policy/* parsePolicy */.ON)(changed, 'policy.yml');
    const expected = JSON.stringify([...(before.value.lifted ?? []), ...tags]);
    // INVARIANT: nothing but the list is another than before
    return after.ok && JSON.stringify(after.value.lifted) === expected && rest(after.value) === rest(before.value)
        ? { ok: true, text: changed }
        : { ok: false, why: 'by-hand' };
}
function insertLifted(text, lifted, tags) {
    if (lifted === undefined)
        return [text.trimEnd(), '', '# freezes that are over', 'lifted:', ...tags.map((tag) => `  - ${tag}`), ''].join('\n');
    const lines = text.split('\n');
    const { line } = (0,yaml_place/* findPlace */.P)(text, ['lifted'], true);
    const row = line - 1;
    const flow = /^(lifted:\s*\[)([^\][#]*)(\].*)$/.exec(lines[row] ?? '');
    if (flow !== null) {
        const [, head = '', inside = '', tail = ''] = flow;
        const all = [...inside.split(',').map((one) => one.trim()), ...tags].filter((one) => one !== '');
        return lines.with(row, `${head}${all.join(', ')}${tail}`).join('\n');
    }
    const last = lifted.length === 0 ? line : (0,yaml_place/* findPlace */.P)(text, ['lifted', lifted.length - 1]).line;
    const indent = /^\s*(?=- )/.exec(lines[last - 1] ?? '')?.[0] ?? '  ';
    return lines.toSpliced(last, 0, ...tags.map((tag) => `${indent}- ${tag}`)).join('\n');
}
/** Everything but the list, to compare. */
function rest({ lifted: _lifted, ...others }) {
    return JSON.stringify(others, (_key, value) => (value instanceof Map ? [...value] : value));
}

// EXTERNAL MODULE: ./lib/cli/check/access.js
var access = __webpack_require__(1787);
// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(8067);
// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(1837);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(2770);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
;// CONCATENATED MODULE: ./lib/cli/grant/unfreeze.js












const unfreeze = {
    name: 'grant unfreeze',
    operands: '[tag]...',
    about: 'Writes the change of the policy that ends freezes: their tags under `lifted`. It counts once it is ' +
        'approved and merged as any ' +
        'change of the\npolicy; no tag is deleted. With a token in GH_TOKEN or GITHUB_TOKEN it asks which ' +
        'freezes are in force; else name ' +
        'their tags.',
    options: {
        ...github_session/* GITHUB_OPTIONS */.r0,
        access: { value: 'folder', help: `Folder with the policy.yml to change; default: ${options/* USUAL_ACCESS */.S}` },
        print: { help: 'Print the changed policy, and change nothing' },
    },
    examples: [
        'grantgate grant unfreeze',
        'grantgate grant unfreeze grantgate/frozen/20261128T180000Z --print',
        "git ls-remote --tags origin 'grantgate/frozen*' 'grantgate/frozen/*'",
    ],
    run: async (given, terminal) => {
        const file = (0,external_node_path_.join)((0,access/* accessFolder */.nW)(terminal.cwd, given.text('access') ?? options/* USUAL_ACCESS */.S), 'policy.yml');
        const read = (0,read_text/* readText */.yR)(file);
        if (read.kind !== 'text')
            throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} cannot be read`, 'give the folder of the policy with `--access`');
        const tags = given.operands.length > 0 ? given.operands.map(readFreeze) : await freezesNow(given, terminal);
        const policy = (0,policy_policy/* parsePolicy */.ON)(read.text, 'policy.yml');
        const open = (0,policy_tags/* freezesInForce */.dj)(tags, policy.ok ? policy.value.lifted : []);
        if (open.length === 0) {
            terminal.stdout.write('Nothing to do: no freeze is in force that the policy does not lift.\n');
            return 0;
        }
        const text = liftedText(read.text, open);
        if (given.has('print')) {
            terminal.stdout.write(text);
            return 0;
        }
        (0,external_node_fs_.writeFileSync)(file, text);
        terminal.stdout.write([
            `Lifted in ${given.text('access') ?? options/* USUAL_ACCESS */.S}/policy.yml: ${open.join(', ')}`,
            '  Propose it as a pull request: the freeze is over once that is approved and merged.',
            '',
        ].join('\n'));
        return 0;
    },
};
/** @throws UsageError when the policy is broken, or its list is written in a way that is left to a person */
function liftedText(policy, tags) {
    const lifted = withLifted(policy, tags);
    if (lifted.ok)
        return lifted.text;
    if (lifted.why === 'broken')
        throw new usage_error/* UsageError */.e('the policy has a mistake', 'see `grantgate lint`, and correct it first');
    throw new usage_error/* UsageError */.e('the policy could not be changed by itself', `add under \`lifted\`: ${tags.join(', ')}`);
}
/** @throws UsageError for a tag that freezes nothing */
function readFreeze(written) {
    const tag = written.replace(/^refs\/tags\//, '').replace(/\^\{\}$/, '');
    if (new RegExp(`^${policy_tags/* FREEZE */.kY}(?:/[^\\s~^:?*[\\\\]+)?$`).test((0,policy_tags/* foldTag */.cM)(tag)))
        return tag;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a freeze`, `give a tag such as \`${policy_tags/* FREEZE */.kY}/20261128T180000Z\``);
}
async function freezesNow(given, terminal) {
    const token = (0,github_session/* ownToken */.K8)(terminal);
    if (token === undefined)
        throw new usage_error/* UsageError */.e('there is no token to ask which freezes are in force', "set GH_TOKEN, or name the tags: `git ls-remote --tags origin 'grantgate/frozen*' " +
            "'grantgate/frozen/*'` shows them");
    return await (0,github_session/* withGitHub */.WN)(given, terminal, token, async ({ api, to }) => {
        const { tags } = await (0,brakes/* readBrakes */.r)(api, to.repository, options/* USUAL_ACCESS */.S, 'freezes');
        const freezes = (0,policy_tags/* freezesIn */.uc)(tags);
        const stuck = freezes.find((name) => !(0,policy_tags/* foldTag */.cM)(name).startsWith(policy_tags/* FREEZE */.kY) || /\s/.test(name));
        if (stuck !== undefined)
            throw new usage_error/* UsageError */.e(`${(0,policy_tags/* describeTag */.y)(stuck)} freezes everything, and the policy cannot lift that`, 'have an administrator delete tags that are in the way, or that are over');
        return freezes;
    });
}


/***/ })

};

export const id = 2941;
export const ids = [2941];
export const modules = {

/***/ 9530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ schemaDocument),
/* harmony export */   H6: () => (/* binding */ SCHEMAS),
/* harmony export */   Q: () => (/* binding */ schemaAddress)
/* harmony export */ });
/* harmony import */ var _policy_grant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3740);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4760);


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
        ...(name === 'policy' ? _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .policyShape */ .Sk.schema : _policy_grant_js__WEBPACK_IMPORTED_MODULE_0__/* .grantShape */ .k.schema),
    };
}


/***/ }),

/***/ 2941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schema: () => (/* binding */ schema)
/* harmony export */ });
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1020);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4934);
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);



const schema = {
    name: 'schema',
    operands: '<policy|grant>',
    about: [
        'Prints the JSON Schema of a policy or a grant. Editors that know YAML complete and check a file that begins with',
        `# yaml-language-server: $schema=${(0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaAddress */ .Q)('grant')}`,
    ].join('\n'),
    options: {},
    examples: ['grantgate schema policy > policy.schema.json', 'grantgate schema grant'],
    run: ({ operands: [wanted] }, { stdout }) => {
        const name = _json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMAS */ .H6.find((known) => known === wanted);
        if (name === undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(wanted === undefined ? 'which schema is missing' : `there is no schema ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(wanted)}`, 'write `grantgate schema policy` or `grantgate schema grant`');
        stdout.write(`${JSON.stringify((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaDocument */ .D2)(name), undefined, 2)}\n`);
        return 0;
    },
};


/***/ }),

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ meantGrant),
/* harmony export */   Ir: () => (/* binding */ grantId),
/* harmony export */   U3: () => (/* binding */ isGrantId),
/* harmony export */   fv: () => (/* binding */ parseGrantPath)
/* harmony export */ });
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(832);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6726);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);



const KIND_OF_FOLDER = { users: 'user', teams: 'team', apps: 'app' };
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** The same as {@link isGrantId} but for the end of the name, for editors. */
const GRANT_ID = /^(?:users|teams|apps)\/[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9](?:\.?[A-Za-z0-9_-])*$/;
/** Whether a text is the id of a grant; `.yml` at its end is surely the name of the file. */
function isGrantId(text) {
    return !text.endsWith('.yml') && parseGrantPath(`${text}.yml`) !== undefined;
}
/** Reads whose grant a path below `grants/` is (`users/mona/november-banner.yml`); `undefined` when it is nobody's. */
function parseGrantPath(path) {
    const [folder = '', name = '', file = '', ...more] = path.split('/');
    const kind = Object.hasOwn(KIND_OF_FOLDER, folder) ? KIND_OF_FOLDER[folder] : undefined;
    if (kind === undefined || more.length > 0 || !file.endsWith('.yml'))
        return undefined;
    const stem = file.slice(0, -'.yml'.length);
    // a tag is named after the id (`grantgate/revoked/<id>`): what git refuses in a ref cannot be an id
    if (!_names_js__WEBPACK_IMPORTED_MODULE_0__/* .LOGIN */ .S3.test(name) || !FILE_NAME.test(stem) || stem.includes('..') || stem.endsWith('.lock') || stem.endsWith('.'))
        return undefined;
    return { id: `${folder}/${name}/${stem}`, holder: { kind, name } };
}
/** The id that was probably meant by what is none: by the path of its file, or without the kind of its holder. */
function meantGrant(written) {
    const id = written.replace(/^(?:.*\/)?grants\//, '').replace(/\.yml$/, '');
    const named = [id, `users/${id}`].find((one) => parseGrantPath(`${one}.yml`) !== undefined);
    return named === written ? undefined : named;
}
/** The id of a grant: its path below `grants/` without `.yml`. */
function grantId() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ maxLength: 256, expected: 'the id of a grant' });
    return {
        schema: { ...inner.schema, pattern: GRANT_ID.source, examples: ['users/mona/november-banner'] },
        parse: (value, path, mismatches) => {
            const id = inner.parse(value, path, mismatches);
            if (id === undefined || isGrantId(id))
                return id;
            const near = meantGrant(id);
            return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .addMismatch */ .E$)(mismatches, path, `expected the id of a grant, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .vp)(id)}`, near === undefined ? 'such as `users/mona/november-banner`' : `did you mean \`${near}\`?`);
        },
    };
}


/***/ }),

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ grantShape),
/* harmony export */   q: () => (/* binding */ parseGrant)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2627);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1947);
/* harmony import */ var _grant_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5574);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6726);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(832);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5999);
/* harmony import */ var _time_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2008);







/** A time as it is written; others are told of in the same way. */
const EXAMPLE_TIME = '2026-11-28T18:00:00Z';
const revokedShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR)(), 'When it was revoked.'), EXAMPLE_TIME),
    by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .login */ .iD)(), 'Who revoked it.'), 'hubot'),
    why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(), 'Why, on one line.')),
});
/** What the example says where the reason belongs. */
const REASON_PLACEHOLDER = /^\W*change[\s_-]?me\b/i;
/** A reason for the approver and the record; not what stood in the example. */
function reason() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)();
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => typeof value === 'string' && REASON_PLACEHOLDER.test(value)
            ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .addMismatch */ .E$)(mismatches, path, `${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .showValue */ .vp)(value)} stands where the reason belongs`, 'write why the access is needed: the approver goes by it')
            : inner.parse(value, path, mismatches),
    };
}
const grantFields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    role: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .roleName */ .zG)(), 'Name of the role in the policy.'), 'flag-release'),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(reason(), 'Why the access is needed, for the approver and the record; on one line.'), 'Banner for the November release'),
    ticket: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(2048), 'Link to the ticket or change.')),
    'principal-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1), 'Numeric id of the account: logins are renamed and recycled, ids are not.')),
    'team-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1), "Numeric id of the team of a team's grant: a team that is recreated under an old name has another.")),
    'requested-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .login */ .iD)(), 'Who asked; the user of the path when left out. Required for teams and apps.')),
    'requested-by-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1), 'Numeric id of who asked: it is compared as well as the login, which may be another by the time of the review.')),
    request: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1), 'Number of the issue that asked for it; required where an App proposed the grant.')),
    starts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR)(), 'From when on; when it was merged, if left out.')),
    expires: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR)(), 'Until when: the grant is void at this moment. This, `lasts`, or both: the earlier ends it.')),
    lasts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)({ min: 60 }), 'For how long, counted from when it was merged.')),
    renews: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .grantId */ .Ir)(), 'Id of the grant that this one goes on from, for people and the record.')),
    branches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)('branch'), 'Narrows the branches of the role.')),
    tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)('tag'), 'Narrows the tags of the role.')),
    environments: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)('environment'), 'Narrows the environments of the role.')),
    repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)('repository'), 'Narrows the repositories of the role.')),
    workflows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)('workflow'), 'Narrows the workflows of the role.')),
    events: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Narrows the events of the role.')),
    'max-uses': (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1, 1000), 'How many runs may use it.')),
    revoked: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(revokedShape, 'Revokes the grant by a reviewed change.')),
}, (value, path, mismatches) => {
    if (value.starts !== undefined && value.expires !== undefined && value.expires <= value.starts)
        mismatches.push({ path: [...path, 'expires'], message: 'not after `starts`' });
});
const ENDS = ['expires', 'lasts'];
/** A grant file; its JSON Schema is generated from here. */
const grantShape = {
    schema: { ...grantFields.schema, anyOf: ENDS.map((end) => ({ properties: { [end]: true }, required: [end] })) },
    parse: (value, path, mismatches) => {
        const fields = grantFields.parse(value, path, mismatches);
        if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) || ENDS.some((end) => Object.hasOwn(value, end)))
            return fields;
        return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .addMismatch */ .E$)(mismatches, path, '`expires` is missing', `for example \`expires: ${EXAMPLE_TIME}\`, or \`lasts: 7d\`, which counts from the merge`);
    },
};
/**
 * Parses the grant file at `path` below `grants/`. `file` names it in problems.
 * A broken file is a void grant of its holder, never an exception.
 */
function parseGrant(source, path, file) {
    const place = (0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGrantPath */ .fv)(path);
    if (place === undefined)
        return undefined;
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, grantShape, { flat: true });
    if (!parsed.ok)
        return { ...place, ok: false, problems: parsed.problems };
    const fields = parsed.value;
    const message = misplaced(fields, place);
    if (message !== undefined)
        return { ...place, ok: false, problems: [{ file, line: 1, column: 1, ...message }] };
    return { ...place, ok: true, grant: { ...fields, ...place } };
}
/** What the fields of a grant say that does not go with whose it is. */
function misplaced(fields, { id, holder: { kind, name } }) {
    if (kind !== 'user' && fields['requested-by'] === undefined) {
        return {
            message: '`requested-by` is missing',
            hint: `a grant for ${kind === 'team' ? 'a team' : 'an app'} names the person who asked`,
        };
    }
    if (kind !== 'team' && fields['team-id'] !== undefined)
        return { message: '`team-id` is for grants of teams', hint: 'the number of an account is `principal-id`' };
    const renewed = fields.renews === undefined ? undefined : (0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGrantPath */ .fv)(`${fields.renews}.yml`);
    if (renewed === undefined)
        return undefined;
    if ((0,_fold_js__WEBPACK_IMPORTED_MODULE_6__/* .foldCase */ .SP)(renewed.id) === (0,_fold_js__WEBPACK_IMPORTED_MODULE_6__/* .foldCase */ .SP)(id))
        return { message: '`renews` names this grant itself', hint: 'a renewal is a grant of its own, in another file' };
    return renewed.holder.kind === kind && (0,_fold_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameName */ .yS)(renewed.holder.name, name)
        ? undefined
        : { message: '`renews` names a grant of somebody else', hint: `name one below \`grants/${kind}s/${name}/\`` };
}


/***/ })

};

export const id = 5105;
export const ids = [5105];
export const modules = {

/***/ 68364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/** Every input of `session/action.yml`. */
const INPUTS = {
    role: { default: '', description: 'Role that the job needs. Without it, the passing grants must agree on one.' },
    grant: {
        default: '',
        description: 'Id of the one grant to use, such as `users/mona/november-banner`. Saves a round trip.',
    },
    'policy-repository': {
        default: '',
        description: 'Repository that holds the policy, `owner/name`. Default: the repository of the run.',
    },
    'policy-path': { default: '.github/access', description: 'Folder of the policy and the grants in that repository.' },
    token: {
        default: '${{ github.token }}',
        description: 'Token that reads the policy: `contents: read`, `pull-requests: read`, `actions: read`. Team rules need ' +
            'one that can read members.',
    },
    credentials: {
        default: 'all',
        description: 'Names of the credentials of the role to issue, with commas between them; `all`, or `none` to verify only.',
    },
    export: {
        default: '',
        description: 'Where credentials go: `env` for later steps, `outputs` of this step, `none`, or `profile`: an AWS profile ' +
            '(for Google Cloud, a file for its SDKs) that renews itself and is decided again each time; other ' +
            'providers as with `env`. Default: `env`; with `run`, `none`.',
    },
    run: { default: '', description: 'Script that alone gets the credentials; they are revoked the moment it ends.' },
    shell: {
        default: '',
        description: 'Shell of `run`, as for a step: `bash`, `sh`, `pwsh`, `python`, or a command with `{0}`.',
    },
    'working-directory': { default: '', description: 'Folder that `run` starts in, relative to the workspace.' },
    preflight: {
        default: 'enforce',
        description: 'Whether later steps are read before they run: `enforce` refuses what is out of scope or cannot be determined, ' +
            '`warn` says so, `off` does not look. The policy may ask for more.',
    },
    guard: {
        default: 'enforce',
        description: '`enforce` also stops pushes out of scope while the job runs; `off` does not. The policy may ask for more.',
    },
    mode: {
        default: 'enforce',
        description: '`audit` decides and reports, and never fails and never issues credentials.',
    },
    audience: { default: 'grantgate', description: 'Audience of the token that the decision is made from.' },
    matrix: { default: '${{ toJSON(matrix) }}', description: 'Matrix of the job, as JSON, for the preflight.' },
    strategy: { default: '${{ toJSON(strategy) }}', description: 'Strategy of the job, as JSON, for the preflight.' },
    vars: {
        default: '',
        description: 'Variables that later steps use, as JSON, for the preflight: pass `toJSON(vars)`.',
    },
    needs: {
        default: '',
        description: 'Outputs of earlier jobs that later steps use, as JSON, for the preflight: pass `toJSON(needs)`.',
    },
    'check-run-id': {
        default: '${{ job.check_run_id }}',
        description: "Number of the running job, to which the token must belong: another job's token of the same run is " +
            'refused. Leave it as it is; where GitHub does not know it, as on Enterprise Server, it is empty.',
    },
    'app-private-key': {
        default: '',
        description: 'Private key of a GitHub App, PEM, where the policy says `key: {input: true}`. The last resort: a key that ' +
            'signs in Vault or AWS KMS is stored nowhere.',
    },
    'client-certificate': {
        default: '',
        description: 'Certificate, PEM, for a Vault or OpenBao server that asks for a client certificate.',
    },
    'client-key': { default: '', description: 'Its private key, PEM.' },
    'strict-revoke': {
        default: 'false',
        description: '`true`: the job fails when a credential cannot be revoked at the end. Otherwise there is a warning.',
    },
    connect: {
        default: '',
        description: 'Addresses of providers, such as `https://vault.acme.example`, to connect to while the policy is still ' +
            'being read. Saves two round trips; nothing is sent there unless the run is allowed.',
    },
    timeout: { default: '30', description: 'Longest time the gate may take, in seconds.' },
    'ca-certificates': {
        default: '',
        description: 'Additional CA certificates, as PEM or the path of a PEM file, for servers with a private CA. Certificates ' +
            'named in the environment are not trusted.',
    },
};


/***/ }),

/***/ 47621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ asksStatus),
/* harmony export */   Xl: () => (/* binding */ judgeCondition),
/* harmony export */   sK: () => (/* binding */ readCondition)
/* harmony export */ });
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12049);
/* harmony import */ var _actions_expressions_data_expressiondata__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21674);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75174);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86393);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60280);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73615);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50429);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63476);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96712);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94696);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84873);











/**
 * Reads an `if:`; `undefined` when there is none, or an empty one. Source: actions/languageservices,
 * `convertToIfCondition`.
 */
function readCondition(raw) {
    if (raw === undefined || raw.trim() === '')
        return undefined;
    const segments = (0,_segments_js__WEBPACK_IMPORTED_MODULE_10__/* .segmentsOf */ .O)(raw);
    const expressions = segments.filter(({ kind }) => kind === 'expression').map(({ text }) => text);
    if (expressions.length === 0)
        return { expressions: [raw.trim()], isText: false };
    const [first = ''] = expressions;
    // GitHub takes `${{ 'x' }}` for the text `x`, and reads that as the condition
    return segments.length > 1
        ? { expressions, isText: true }
        : { expressions: [expressionText(first) ?? first], isText: false };
}
/**
 * Whether a job or step with this `if:` runs. Without a status function GitHub adds `success()`, which counts as true
 * unless `status` is `failed` or `cancelled`: `true` means that it runs if all goes well. With those two, all but
 * `false` runs, or may run, although something before it failed or the run was cancelled.
 */
function judgeCondition(raw, contexts, status = 'any') {
    const condition = readCondition(raw);
    if ((status === 'failed' || status === 'cancelled') && !callsStatus(condition))
        return 'false';
    const truth = condition === undefined || raw === undefined ? true : truthOfCondition(condition, raw, contexts, status);
    return truth === undefined ? 'unknown' : `${truth}`;
}
/**
 * Whether an `if:` asks how what came before has ended. Without that, it holds only where all of it ran and went well.
 */
function asksStatus(raw) {
    return callsStatus(readCondition(raw));
}
function truthOfCondition({ expressions, isText }, raw, contexts, status) {
    if (isText)
        return isTruthy(raw, contexts);
    const [expression = ''] = expressions;
    const value = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .expressionValue */ .Qn)(expression, contexts, status);
    return value instanceof _fault_js__WEBPACK_IMPORTED_MODULE_4__/* .ExpressionFault */ .J ? undefined : (0,_value_js__WEBPACK_IMPORTED_MODULE_9__/* .truthOf */ .D)(value);
}
/** Whether a text is not empty. */
function isTruthy(raw, contexts) {
    const text = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveText */ .WY)(raw, contexts);
    return text.some((part) => typeof part === 'string') || ((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(text) === undefined ? undefined : false);
}
/** An expression that cannot be read may call one. */
function callsStatus(condition) {
    return (condition?.expressions.some((expression) => {
        try {
            return calls((0,_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseExpression */ .Y)(expression));
        }
        catch {
            return true;
        }
    }) ?? false);
}
function calls(node) {
    return (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .FunctionCall */ .R6 && (0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .isStatusFunction */ .j)(node.functionName.lexeme)) || (0,_path_js__WEBPACK_IMPORTED_MODULE_6__/* .childrenOf */ .LU)(node).some(calls);
}
function expressionText(expression) {
    try {
        const node = (0,_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseExpression */ .Y)(expression);
        return node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS && node.literal.kind === _actions_expressions_data_expressiondata__WEBPACK_IMPORTED_MODULE_1__/* .Kind */ .b.String ? node.literal.value.trim() : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 86393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qn: () => (/* binding */ expressionValue)
});

// UNUSED EXPORTS: evaluate, possibleValues

// EXTERNAL MODULE: ./lib/workflow/expression/coerce.js
var coerce = __webpack_require__(3171);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(12049);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(12083);
// EXTERNAL MODULE: ./lib/workflow/data.js
var workflow_data = __webpack_require__(14761);
// EXTERNAL MODULE: ./lib/workflow/expression/value.js
var expression_value = __webpack_require__(84873);
;// CONCATENATED MODULE: ./lib/workflow/expression/lift.js

/**
 * Applies an operation on values that are there to values that may not be: to each of what they can be, where that is
 * little, or else to none, with `otherwise` as all that could come of it.
 */
function lift(values, operation, otherwise) {
    if (values.every(expression_value/* isConcrete */.SL))
        return operation(values);
    const sources = (0,expression_value/* sourcesOf */.u0)(...values);
    const rows = combinations(values);
    if (rows === undefined)
        return (0,expression_value/* oneOfValues */.au)(sources, otherwise);
    const results = rows.map((row) => attemptOn(sources, () => operation(row)));
    const all = [...new Set([...sources, ...(0,expression_value/* sourcesOf */.u0)(...results)])];
    const options = results.map(expression_value/* optionsOf */.cz);
    return (0,expression_value/* oneOfValues */.au)(all, options.includes(undefined) ? otherwise : options.flatMap((some) => some ?? []));
}
/** An operation that may not be reached: if it would fail, its value is unknown, and that is all. */
function attemptOn(sources, operation) {
    try {
        return operation();
    }
    catch {
        return new expression_value/* Maybe */.bW(sources);
    }
}
function combinations(values) {
    let rows = [[]];
    for (const value of values) {
        const options = (0,expression_value/* optionsOf */.cz)(value);
        if (options === undefined || rows.length * options.length > expression_value/* MAX_OPTIONS */.K)
            return undefined;
        rows = rows.flatMap((row) => options.map((option) => [...row, option]));
    }
    return rows;
}

;// CONCATENATED MODULE: ./lib/workflow/expression/property.js

/** Names that differ in their case only: which one GitHub would take is not certain. */
const AMBIGUOUS = Symbol('ambiguous');
const propertyIndexes = new WeakMap();
/** A property by its name in any case, as GitHub's objects have it; `undefined` when there is none. */
function property(properties, name) {
    const found = propertyIndex(properties).get((0,coerce/* foldText */.TH)(name));
    return found === undefined || found === AMBIGUOUS ? found : (properties[found] ?? null);
}
/**
 * A property of `env`, which keeps its case except on Windows: one that is there in another case only is ambiguous.
 * Source: actions/runner, `CaseSensitiveDictionaryContextData`.
 */
function exactProperty(properties, name) {
    const found = propertyIndex(properties).get((0,coerce/* foldText */.TH)(name));
    return found === undefined || found === name ? property(properties, name) : AMBIGUOUS;
}
function propertyIndex(properties) {
    const known = propertyIndexes.get(properties);
    if (known !== undefined)
        return known;
    const index = new Map();
    for (const name of Object.keys(properties)) {
        const folded = (0,coerce/* foldText */.TH)(name);
        index.set(folded, index.has(folded) ? AMBIGUOUS : name);
    }
    propertyIndexes.set(properties, index);
    return index;
}

;// CONCATENATED MODULE: ./lib/workflow/expression/access.js





/** `base[index]` and `base.name`. Source: actions/runner, `Operators/Index.cs`. */
function valueAt(base, index, site) {
    if (base instanceof expression_value/* Maybe */.bW && (0,expression_value/* optionsOf */.cz)(base) === undefined)
        return beyondUnknown(base, suffix(index), (0,expression_value/* sourcesOf */.u0)(index));
    return lift([base, index], ([from = null, by = null]) => item(from, by, site), base instanceof expression_value/* Maybe */.bW ? undefined : anyItem(base));
}
/** `base.*`. */
function each(base, site) {
    if (base instanceof expression_value/* Maybe */.bW && (0,expression_value/* optionsOf */.cz)(base) === undefined)
        return beyondUnknown(base, '.*', []);
    return lift([base], ([from = null]) => items(from, site));
}
function item(from, by, site) {
    if (from instanceof expression_value/* Filtered */.aR)
        return filtered(from, by, site);
    const missing = from instanceof workflow_data/* Open */.v5 ? new expression_value/* Maybe */.bW([site.path + suffix(by)], undefined, undefined, site.path + suffix(by)) : null;
    const found = childData(from, by, site.exact);
    if (found === AMBIGUOUS)
        return new expression_value/* Maybe */.bW([site.path + suffix(by)]);
    return found === undefined ? missing : (0,expression_value/* valueOfData */.ru)(found);
}
function filtered(from, by, site) {
    const found = [];
    for (const element of from.items) {
        const part = element instanceof workflow_data/* Unknown */.$r ? AMBIGUOUS : childData(element, by, false);
        if (part === AMBIGUOUS || (part === undefined && element instanceof workflow_data/* Open */.v5))
            return new expression_value/* Maybe */.bW([site.path + suffix(by)]);
        if (part !== undefined)
            found.push(part);
    }
    return new expression_value/* Filtered */.aR(found);
}
function childData(from, by, exact) {
    if ((0,expression_value/* isList */.Lv)(from)) {
        const place = Math.floor((0,coerce/* toNumber */.Ro)(by));
        return place >= 0 && place < from.length ? (from[place] ?? null) : undefined;
    }
    const properties = from instanceof workflow_data/* Open */.v5 ? from.known : from;
    if (!(0,expression_value/* isObjectValue */.Tc)(properties) || !(0,expression_value/* isScalar */.jn)(by))
        return undefined;
    return exact ? exactProperty(properties, (0,coerce/* toText */.fE)(by)) : property(properties, (0,coerce/* toText */.fE)(by));
}
function items(from, site) {
    if (from instanceof expression_value/* Filtered */.aR) {
        const inner = from.items.map(parts);
        return inner.includes(undefined)
            ? new expression_value/* Maybe */.bW([`${site.path}.*`])
            : new expression_value/* Filtered */.aR(inner.flatMap((list) => list ?? []));
    }
    const list = parts(from);
    return list === undefined ? new expression_value/* Maybe */.bW([`${site.path}.*`]) : new expression_value/* Filtered */.aR(list);
}
/** What is in a list or an object; `undefined` where it is not known. */
function parts(data) {
    if (data instanceof workflow_data/* Unknown */.$r || data instanceof workflow_data/* Open */.v5)
        return undefined;
    if ((0,expression_value/* isList */.Lv)(data))
        return data;
    return (0,expression_value/* isObjectValue */.Tc)(data) ? Object.values(data) : [];
}
/** Everything that an index can find there, where it is little and known. */
function anyItem(from) {
    const all = from instanceof expression_value/* Filtered */.aR ? undefined : parts(from);
    return all === undefined || all.length >= expression_value/* MAX_OPTIONS */.K || !all.every(expression_value/* isScalar */.jn) ? undefined : [...all, null];
}
function beyondUnknown(base, further, sources) {
    const path = base.path === undefined ? undefined : base.path + further;
    return new expression_value/* Maybe */.bW([...new Set([...(path === undefined ? base.sources : [path]), ...sources])], undefined, undefined, path);
}
function suffix(index) {
    if (index instanceof expression_value/* Maybe */.bW)
        return '[…]';
    const name = (0,coerce/* toText */.fE)(index);
    return /^[\w-]{1,80}$/.test(name) ? `.${name}` : '[…]';
}

// EXTERNAL MODULE: ./lib/workflow/expression/fault.js
var fault = __webpack_require__(60280);
;// CONCATENATED MODULE: ./lib/workflow/expression/containing.js



/**
 * Characters times characters up to which a text is searched: what is longer is not worth the time that hostile text
 * takes.
 */
const MAX_SEARCH_STEPS = 2 ** 24;
/** GitHub's `contains`. Source: actions/runner, `Functions/Contains.cs`. */
function contains(within, what) {
    if ((0,expression_value/* isScalar */.jn)(within))
        return (0,expression_value/* isScalar */.jn)(what) && includes((0,coerce/* foldText */.TH)((0,coerce/* toText */.fE)(within)), (0,coerce/* foldText */.TH)((0,coerce/* toText */.fE)(what)));
    const items = within instanceof expression_value/* Filtered */.aR ? within.items : within;
    if (!(0,expression_value/* isList */.Lv)(items))
        return false;
    const sources = [];
    for (const item of items) {
        if (item instanceof workflow_data/* Unknown */.$r)
            sources.push(item.source);
        else if ((0,coerce/* equals */.aI)(what, item))
            return true;
    }
    return sources.length > 0 && (0,expression_value/* oneOfValues */.au)(sources, expression_value/* TRUE_OR_FALSE */.ne);
}
/** GitHub's `startsWith`. */
function isAtStart(within, what) {
    return (0,expression_value/* isScalar */.jn)(within) && (0,expression_value/* isScalar */.jn)(what) && (0,coerce/* foldText */.TH)((0,coerce/* toText */.fE)(within)).startsWith((0,coerce/* foldText */.TH)((0,coerce/* toText */.fE)(what)));
}
/** GitHub's `endsWith`. */
function endsWithText(within, what) {
    return (0,expression_value/* isScalar */.jn)(within) && (0,expression_value/* isScalar */.jn)(what) && (0,coerce/* foldText */.TH)((0,coerce/* toText */.fE)(within)).endsWith((0,coerce/* foldText */.TH)((0,coerce/* toText */.fE)(what)));
}
function includes(text, part) {
    return text.length * part.length > MAX_SEARCH_STEPS
        ? (0,expression_value/* oneOfValues */.au)(['a long text'], expression_value/* TRUE_OR_FALSE */.ne)
        : text.includes(part);
}

;// CONCATENATED MODULE: ./lib/workflow/expression/format.js




/** The longest text that an expression makes. Source: actions/runner, `EvaluationOptions.MaxMemory`. */
const MAX_TEXT_CHARACTERS = 2 ** 20;
/** GitHub's `format`. Source: actions/runner, `Functions/Format.cs`. */
function formatText(template, values) {
    const parts = [];
    let length = 0;
    let end = 0;
    for (const match of template.matchAll(/\{\{|\}\}|\{(\d{1,3})\}|[{}]/g)) {
        const part = template.slice(end, match.index) + filledMark(match[0], values[Number(match[1] ?? -1)]);
        parts.push(part);
        end = match.index + match[0].length;
        length += part.length;
        if (length > MAX_TEXT_CHARACTERS)
            throw textTooLong();
    }
    return parts.join('') + template.slice(end);
}
/** GitHub's `join`. Source: actions/runner, `Functions/Join.cs`. */
function joinedList(list, separator = ',') {
    if ((0,expression_value/* isScalar */.jn)(list))
        return (0,coerce/* toText */.fE)(list);
    const items = list instanceof expression_value/* Filtered */.aR ? list.items : list;
    if (!(0,expression_value/* isList */.Lv)(items))
        return '';
    const between = (0,expression_value/* isScalar */.jn)(separator) ? (0,coerce/* toText */.fE)(separator) : ',';
    const texts = [];
    let length = 0;
    for (const item of items) {
        if (item instanceof workflow_data/* Unknown */.$r)
            return new expression_value/* Maybe */.bW([item.source]);
        const text = (0,coerce/* toText */.fE)(item);
        texts.push(text);
        length += text.length + between.length;
        if (length > MAX_TEXT_CHARACTERS)
            throw textTooLong();
    }
    return texts.join(between);
}
function filledMark(mark, value) {
    if (mark === '{{' || mark === '}}')
        return mark.slice(1);
    if (mark.length === 1)
        throw new fault/* ExpressionFault */.J('the format string is invalid');
    if (value === undefined)
        throw new fault/* ExpressionFault */.J('the format string references more arguments than were supplied');
    return value;
}
function textTooLong() {
    return new fault/* ExpressionFault */.J('the text is too long');
}

;// CONCATENATED MODULE: ./lib/workflow/expression/unknown-in.js


/** What in it is unknown; `of` is what the whole of it is called. Empty: it is plain JSON. */
function unknown_in_unknownIn(data, what = 'an object') {
    const found = new Set();
    // no recursion: what is nested deep must not overflow the stack
    const left = [data];
    for (const next of left) {
        if (next instanceof workflow_data/* Unknown */.$r)
            found.add(next.source);
        else if (next instanceof workflow_data/* Open */.v5)
            found.add(what);
        else if ((0,expression_value/* isList */.Lv)(next))
            for (const item of next)
                left.push(item);
        else if ((0,expression_value/* isObjectValue */.Tc)(next))
            for (const item of Object.values(next))
                left.push(item);
    }
    return [...found];
}

;// CONCATENATED MODULE: ./lib/workflow/expression/json.js




const MAX_DATA_LEVELS = 100;
/** GitHub's `toJSON`. */
function toJson(value) {
    const data = value instanceof expression_value/* Filtered */.aR ? value.items : value;
    const sources = unknown_in_unknownIn(data);
    if (sources.length > 0)
        return new expression_value/* Maybe */.bW(sources);
    const text = JSON.stringify(data, undefined, 2);
    if (text.length > MAX_TEXT_CHARACTERS)
        throw new fault/* ExpressionFault */.J('the text is too long');
    return text;
}
/** GitHub's `fromJSON`. */
function fromJson(text) {
    if (isTooDeep(text))
        throw new fault/* ExpressionFault */.J('the JSON is nested too deep');
    try {
        return JSON.parse(text);
    }
    catch {
        throw new fault/* ExpressionFault */.J('the text is not JSON');
    }
}
/** Brackets in strings count too: it is only about the order of magnitude. */
function isTooDeep(text) {
    let depth = 0;
    let inString = false;
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index];
        if (inString && character === '\\')
            index += 1;
        else if (character === '"')
            inString = !inString;
        else if (!inString && (character === '[' || character === '{'))
            depth += 1;
        else if (!inString && (character === ']' || character === '}'))
            depth -= 1;
        if (depth > MAX_DATA_LEVELS)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/workflow/expression/functions.js






/**
 * The functions by name in lower case; `case`, `hashFiles` and the status functions are the evaluator's. Source:
 * GitHub's reference, "Expressions".
 */
const FUNCTIONS = new Map([
    ['contains', { call: ([within = null, what = null]) => contains(within, what), otherwise: expression_value/* TRUE_OR_FALSE */.ne }],
    ['startswith', { call: ([within = null, what = null]) => isAtStart(within, what), otherwise: expression_value/* TRUE_OR_FALSE */.ne }],
    ['endswith', { call: ([within = null, what = null]) => endsWithText(within, what), otherwise: expression_value/* TRUE_OR_FALSE */.ne }],
    ['format', { call: ([template = null, ...values]) => formatText((0,coerce/* toText */.fE)(template), values.map(coerce/* toText */.fE)) }],
    ['join', { call: ([list = null, separator]) => joinedList(list, separator) }],
    ['tojson', { call: ([value = null]) => toJson(value) }],
    ['fromjson', { call: ([text = null]) => fromJson((0,coerce/* toText */.fE)(text)) }],
]);
/**
 * The function of that name.
 * @throws ExpressionFault when there is none
 */
function functionOf(name) {
    const found = FUNCTIONS.get(name);
    if (found === undefined)
        throw new fault/* ExpressionFault */.J(`unrecognized function: \`${name}\``);
    return found;
}

// EXTERNAL MODULE: ./lib/workflow/expression/path.js
var path = __webpack_require__(50429);
// EXTERNAL MODULE: ./lib/workflow/expression/status.js
var expression_status = __webpack_require__(94696);
;// CONCATENATED MODULE: ./lib/workflow/expression/evaluator.js










const OPERATOR_COMPARISONS = new Map([
    [lexer/* TokenType */.ks.EQUAL_EQUAL, coerce/* equals */.aI],
    [lexer/* TokenType */.ks.BANG_EQUAL, (left, right) => !(0,coerce/* equals */.aI)(left, right)],
    [lexer/* TokenType */.ks.LESS, coerce/* isLess */.uo],
    [lexer/* TokenType */.ks.GREATER, (left, right) => (0,coerce/* isLess */.uo)(right, left)],
    [lexer/* TokenType */.ks.LESS_EQUAL, (left, right) => (0,coerce/* equals */.aI)(left, right) || (0,coerce/* isLess */.uo)(left, right)],
    [lexer/* TokenType */.ks.GREATER_EQUAL, (left, right) => (0,coerce/* equals */.aI)(left, right) || (0,coerce/* isLess */.uo)(right, left)],
]);
/** Evaluates a syntax tree as GitHub does, over contexts parts of which may be unknown. */
class ThreeValuedEvaluator {
    contexts;
    status;
    constructor(contexts, status) {
        this.contexts = contexts;
        this.status = status;
    }
    evaluate(node) {
        return node.accept(this);
    }
    visitLiteral({ literal }) {
        if ('value' in literal)
            return literal.value;
        return null;
    }
    visitGrouping({ group }) {
        return this.evaluate(group);
    }
    visitContextAccess({ name }) {
        const context = name.lexeme.toLowerCase();
        const data = Object.hasOwn(this.contexts, context) ? this.contexts[context] : undefined;
        return data === undefined ? new expression_value/* Maybe */.bW([name.lexeme], undefined, undefined, name.lexeme) : (0,expression_value/* valueOfData */.ru)(data);
    }
    visitIndexAccess(node) {
        const site = { path: (0,path/* contextPath */.VJ)(node.expr) ?? 'a value', exact: (0,path/* rootOf */.I5)(node.expr) === 'env' };
        const base = this.evaluate(node.expr);
        return node.index instanceof ast/* Star */.FE ? each(base, site) : valueAt(base, this.evaluate(node.index), site);
    }
    visitUnary({ expr }) {
        const value = this.evaluate(expr);
        const truth = (0,expression_value/* truthOf */.D)(value);
        return truth === undefined ? (0,expression_value/* oneOfValues */.au)((0,expression_value/* sourcesOf */.u0)(value), expression_value/* TRUE_OR_FALSE */.ne) : !truth;
    }
    visitBinary({ left, operator, right }) {
        const compare = OPERATOR_COMPARISONS.get(operator.type);
        if (compare === undefined)
            throw new fault/* ExpressionFault */.J(`unknown operator: \`${operator.lexeme}\``);
        return lift([this.evaluate(left), this.evaluate(right)], ([one = null, other = null]) => compare(one, other), expression_value/* TRUE_OR_FALSE */.ne);
    }
    visitLogical({ operator, args }) {
        const stopsAt = operator.type === lexer/* TokenType */.ks.OR;
        const [first, ...rest] = args;
        let result = first === undefined ? null : this.evaluate(first);
        for (const argument of rest) {
            const truth = (0,expression_value/* truthOf */.D)(result);
            if (truth === stopsAt)
                return result;
            result =
                (0,expression_value/* isConcrete */.SL)(result) || truth !== undefined
                    ? this.evaluate(argument)
                    : (0,expression_value/* eitherValue */.fJ)((0,expression_value/* stopping */.fX)(result, stopsAt), this.tried(argument, result));
        }
        return result;
    }
    visitFunctionCall({ functionName, args }) {
        const name = functionName.lexeme.toLowerCase();
        if (name === 'case')
            return this.chosen(args);
        const values = args.map((argument) => this.evaluate(argument));
        if (name === 'hashfiles')
            return new expression_value/* Maybe */.bW([`${functionName.lexeme}()`]);
        if ((0,expression_status/* isStatusFunction */.j)(name))
            return (0,expression_status/* statusOf */.c)(name, this.status);
        const { call, otherwise } = functionOf(name);
        return lift(values, call, otherwise);
    }
    /** `case(condition, value, …, value)`. Source: actions/runner, `Functions/Case.cs`. */
    chosen([condition, value, ...others]) {
        if (condition === undefined)
            return null;
        if (value === undefined)
            return this.evaluate(condition);
        const truth = this.evaluate(condition);
        if (truth === true)
            return this.evaluate(value);
        if (truth === false)
            return this.chosen(others);
        if ((0,expression_value/* isConcrete */.SL)(truth))
            throw new fault/* ExpressionFault */.J('a condition of `case` is not a boolean');
        return (0,expression_value/* eitherValue */.fJ)(new expression_value/* Maybe */.bW(truth.sources, [], []), (0,expression_value/* eitherValue */.fJ)(this.tried(value, truth), attemptOn(truth.sources, () => this.chosen(others))));
    }
    tried(argument, condition) {
        return attemptOn((0,expression_value/* sourcesOf */.u0)(condition), () => this.evaluate(argument));
    }
}

// EXTERNAL MODULE: ./lib/workflow/expression/parse.js
var parse = __webpack_require__(73615);
;// CONCATENATED MODULE: ./lib/workflow/expression/evaluate.js







/**
 * Evaluates an expression, without `${{` and `}}`, as GitHub does. It never throws.
 * Source: GitHub's reference, "Expressions"; where that is silent, actions/runner.
 */
function evaluate(expression, contexts) {
    const value = expressionValue(expression, contexts);
    if (value instanceof ExpressionFault)
        return { kind: 'error', message: value.message };
    if (!isConcrete(value))
        return { kind: 'unknown', sources: value.sources };
    const data = value instanceof Filtered ? value.items : value;
    const sources = unknownIn(data, abbreviate(expression));
    return sources.length > 0 ? { kind: 'unknown', sources } : { kind: 'known', value: data };
}
/** All texts that an expression can come to, at most 16; `undefined` when they are more, or not known. */
function possibleValues(expression, contexts) {
    const value = expressionValue(expression, contexts);
    const options = value instanceof ExpressionFault ? undefined : optionsOf(value);
    const texts = options?.every(isScalar) === true ? [...new Set(options.map(toText))] : undefined;
    return texts === undefined || texts.length > MAX_OPTIONS ? undefined : texts;
}
/** What an expression comes to, or why it comes to nothing. */
function expressionValue(expression, contexts, status = 'any') {
    try {
        return new ThreeValuedEvaluator(contexts, status).evaluate((0,parse/* parseExpression */.Y)(expression));
    }
    catch (error) {
        return error instanceof fault/* ExpressionFault */.J ? error : new fault/* ExpressionFault */.J((0,fault/* messageOf */.b)(error));
    }
}


/***/ }),

/***/ 60280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ExpressionFault),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);

const MAX_FAULT_MESSAGE_CHARACTERS = 120;
/** An expression that cannot be read, or that fails where GitHub's fails. */
class ExpressionFault extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'ExpressionFault';
}
/** Why evaluating failed, in one short line. */
function messageOf(error) {
    const written = error instanceof Error ? error.message : String(error);
    const [first = ''] = written.split(/\.? Located at position|\r?\n/, 1);
    const message = first.slice(0, 1).toLowerCase() + first.slice(1);
    return message.length > MAX_FAULT_MESSAGE_CHARACTERS
        ? `${message.slice(0, MAX_FAULT_MESSAGE_CHARACTERS - 1)}…`
        : message;
}


/***/ }),

/***/ 73615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseExpression)
/* harmony export */ });
/* harmony import */ var _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12083);
/* harmony import */ var _actions_expressions_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24566);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60280);



const CONTEXTS = [
    'github',
    'env',
    'vars',
    'job',
    'jobs',
    'steps',
    'runner',
    'secrets',
    'strategy',
    'matrix',
    'needs',
    'inputs',
];
const KNOWN_FUNCTIONS = [
    { name: 'hashFiles', minArgs: 1, maxArgs: 255 },
    ...['success', 'failure', 'cancelled', 'always'].map((name) => ({ name, minArgs: 0, maxArgs: 255 })),
];
const CACHE_EXPRESSIONS = 2000;
const parsedExpressions = new Map();
/**
 * The syntax tree of an expression (without `${{` and `}}`), by GitHub's own lexer and parser.
 * @throws ExpressionFault when it is none
 */
function parseExpression(expression) {
    let result = parsedExpressions.get(expression);
    if (result === undefined) {
        result = parseAnew(expression);
        const [oldest] = parsedExpressions.keys();
        if (parsedExpressions.size >= CACHE_EXPRESSIONS && oldest !== undefined)
            parsedExpressions.delete(oldest);
        parsedExpressions.set(expression, result);
    }
    if (result instanceof _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .ExpressionFault */ .J)
        throw result;
    return result;
}
function parseAnew(expression) {
    if (expression.trim() === '')
        return new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .ExpressionFault */ .J('an expression was expected');
    try {
        return new _actions_expressions_parser__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .i(new _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG(expression).lex().tokens.map(unquotedToken), CONTEXTS, KNOWN_FUNCTIONS).parse();
    }
    catch (error) {
        return new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .ExpressionFault */ .J((0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error));
    }
}
/**
 * The lexer undoubles only the first `''` of a string; the runner undoubles each. Source: actions/runner,
 * `LexicalAnalyzer.ReadStringToken`.
 */
function unquotedToken(token) {
    return token.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_0__/* .TokenType */ .ks.STRING ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token;
}


/***/ }),

/***/ 50429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   VJ: () => (/* binding */ contextPath)
/* harmony export */ });
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12049);
/* harmony import */ var _actions_expressions_data_expressiondata__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21674);


/** The path that a syntax tree reads, as written, `*` where an index is computed; `undefined` when it is none. */
function contextPath(node) {
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .ContextAccess */ .QC)
        return node.name.lexeme;
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Grouping */ .aU)
        return contextPath(node.group);
    if (!(node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_))
        return undefined;
    const base = contextPath(node.expr);
    return base === undefined ? undefined : `${base}.${indexName(node.index)}`;
}
/** The context that a syntax tree stands for as a whole, in lower case. */
function rootOf(node) {
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Grouping */ .aU)
        return rootOf(node.group);
    return node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .ContextAccess */ .QC ? node.name.lexeme.toLowerCase() : undefined;
}
/** The parts of a syntax tree. */
function childrenOf(node) {
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Grouping */ .aU)
        return [node.group];
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_)
        return node.index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Star */ .FE ? [node.expr] : [node.expr, node.index];
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Unary */ ._c)
        return [node.expr];
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Binary */ .yI)
        return [node.left, node.right];
    return node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Logical */ .oD || node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .FunctionCall */ .R6 ? node.args : [];
}
function indexName(index) {
    return index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS && index.literal.kind === _actions_expressions_data_expressiondata__WEBPACK_IMPORTED_MODULE_1__/* .Kind */ .b.String ? index.literal.value : '*';
}


/***/ }),

/***/ 63476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ resolvePossible),
/* harmony export */   WY: () => (/* binding */ resolveText),
/* harmony export */   k: () => (/* binding */ textData),
/* harmony export */   t1: () => (/* binding */ resolveData)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75174);
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3171);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86393);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60280);
/* harmony import */ var _one_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31024);
/* harmony import */ var _possible_texts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52720);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96712);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84873);









/**
 * A scalar of a workflow with its `${{ … }}` filled in, as far as they are known; an unknown part with few possible
 * values is a {@link OneOf}.
 */
function resolveText(raw, contexts) {
    if (!raw.includes('${{'))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(raw);
    const resolved = new Map();
    const parts = (0,_segments_js__WEBPACK_IMPORTED_MODULE_8__/* .segmentsOf */ .O)(raw).flatMap((segment) => {
        if (segment.kind !== 'expression')
            return [segmentText(segment)];
        const part = resolved.get(segment.text) ?? dataText(resolveExpression(segment.text, contexts));
        resolved.set(segment.text, part);
        return part;
    });
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(...parts);
}
/**
 * Every text that a scalar can come to when only conditions and choices in it are unknown, at most 16; otherwise the
 * one text with its unknown parts.
 */
function resolvePossible(raw, contexts) {
    return (0,_possible_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .possibleTexts */ .O)(resolveText(raw, contexts));
}
/**
 * A scalar that may be one whole expression, such as `matrix: ${{ fromJSON(…) }}`, with what that gives; any other one
 * is text.
 */
function resolveData(raw, contexts) {
    const [first, ...rest] = (0,_segments_js__WEBPACK_IMPORTED_MODULE_8__/* .segmentsOf */ .O)(raw);
    if (first?.kind === 'expression' && rest.length === 0)
        return resolveExpression(first.text, contexts);
    return textData(resolveText(raw, contexts));
}
/** A text as one value: what is not known makes all of it unknown, or {@link PartlyKnown}. */
function textData(text) {
    const whole = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(text);
    if (whole !== undefined)
        return whole;
    const source = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownsOf */ .F9)(text).join(', ');
    const possible = (0,_possible_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .possibleTexts */ .O)(text).map(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO);
    if (possible.every((option) => option !== undefined))
        return new _one_of_js__WEBPACK_IMPORTED_MODULE_5__/* .OneOf */ .E(source, possible);
    const [first] = text;
    return text.length === 1 && first?.constructor === _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r ? first : new _text_js__WEBPACK_IMPORTED_MODULE_1__/* .PartlyKnown */ .CR(source, text);
}
function resolveExpression(expression, contexts) {
    const value = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .expressionValue */ .Qn)(expression, contexts);
    if (value instanceof _fault_js__WEBPACK_IMPORTED_MODULE_4__/* .ExpressionFault */ .J)
        return new _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r(`expression error: ${value.message}`);
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isConcrete */ .SL)(value))
        return value instanceof _value_js__WEBPACK_IMPORTED_MODULE_7__/* .Filtered */ .aR ? value.items : value;
    const options = (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .optionsOf */ .cz)(value);
    const isChoice = options?.every(_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isScalar */ .jn) === true && options.length <= _value_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_OPTIONS */ .K;
    if (isChoice)
        return new _one_of_js__WEBPACK_IMPORTED_MODULE_5__/* .OneOf */ .E((0,_segments_js__WEBPACK_IMPORTED_MODULE_8__/* .abbreviate */ .S)(expression), options);
    const { text } = value;
    return text === undefined ? new _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r((0,_segments_js__WEBPACK_IMPORTED_MODULE_8__/* .abbreviate */ .S)(expression)) : new _text_js__WEBPACK_IMPORTED_MODULE_1__/* .PartlyKnown */ .CR((0,_segments_js__WEBPACK_IMPORTED_MODULE_8__/* .abbreviate */ .S)(expression), text);
}
function dataText(data) {
    if (!(data instanceof _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_coerce_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(data));
    if (data instanceof _text_js__WEBPACK_IMPORTED_MODULE_1__/* .PartlyKnown */ .CR)
        return data.text;
    if (!(data instanceof _one_of_js__WEBPACK_IMPORTED_MODULE_5__/* .OneOf */ .E))
        return [data];
    const texts = [...new Set(data.options.map(_coerce_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE))];
    const [only] = texts;
    return texts.length === 1 && only !== undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(only) : [new _one_of_js__WEBPACK_IMPORTED_MODULE_5__/* .OneOf */ .E(data.source, texts)];
}
function segmentText(segment) {
    return segment.kind === 'text' ? segment.text : new _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r('expression error: it is not closed');
}


/***/ }),

/***/ 96712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ segmentsOf),
/* harmony export */   S: () => (/* binding */ abbreviate)
/* harmony export */ });
const OPEN = '${{';
const MAX_EXPRESSION_CHARACTERS = 80;
/**
 * Takes a scalar apart at its `${{ … }}`; `}}` in a string of an expression does not end it. Source: actions/runner,
 * `TemplateReader.ParseScalar`.
 */
function segmentsOf(raw) {
    const segments = [];
    let end = 0;
    for (let start = raw.indexOf(OPEN); start >= 0; start = raw.indexOf(OPEN, end)) {
        if (start > end)
            segments.push({ kind: 'text', text: raw.slice(end, start) });
        const close = expressionEnd(raw, start + OPEN.length);
        if (close === undefined)
            return [...segments, { kind: 'unclosed', text: raw.slice(start) }];
        segments.push({ kind: 'expression', text: raw.slice(start + OPEN.length, close - 2).trim() });
        end = close;
    }
    return end < raw.length ? [...segments, { kind: 'text', text: raw.slice(end) }] : segments;
}
/** Where the expression that begins at `start` ends, after its `}}`. */
function expressionEnd(raw, start) {
    let inString = false;
    for (let index = start; index < raw.length; index += 1) {
        if (raw[index] === "'")
            inString = !inString;
        else if (!inString && raw[index] === '}' && raw[index - 1] === '}')
            return index + 1;
    }
    return undefined;
}
/** An expression on one line, at most 80 characters. */
function abbreviate(expression) {
    const line = expression
        .slice(0, 4 * MAX_EXPRESSION_CHARACTERS)
        .trim()
        .replaceAll(/\s+/g, ' ');
    return line.length > MAX_EXPRESSION_CHARACTERS ? `${line.slice(0, MAX_EXPRESSION_CHARACTERS - 1)}…` : line;
}


/***/ }),

/***/ 94696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf),
/* harmony export */   j: () => (/* binding */ isStatusFunction)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84873);

const STATUS_FUNCTIONS = new Map([
    ['always', ['any', 'all-well', 'failed', 'cancelled']],
    ['success', ['all-well']],
    ['failure', ['failed']],
    ['cancelled', ['cancelled']],
]);
/** Whether it is a status function; one of them in a condition keeps GitHub from adding `success()`. */
function isStatusFunction(name) {
    return STATUS_FUNCTIONS.has(name.toLowerCase());
}
/** What a status function gives under that assumption. Source: GitHub's reference, "Status check functions". */
function statusOf(name, status) {
    const trueIn = STATUS_FUNCTIONS.get(name);
    if (trueIn === undefined)
        return new _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Maybe */ .bW([`${name}()`]);
    return trueIn.includes(status) || (status === 'any' ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfValues */ .au)([`${name}()`], _value_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUE_OR_FALSE */ .ne) : false);
}


/***/ }),

/***/ 92226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ normalisePath),
/* harmony export */   w: () => (/* binding */ fileKey)
/* harmony export */ });
function fileKey({ repository, commit, path }) {
    return `${repository.toLowerCase()}@${commit}:${path}`;
}
/** A path below the workspace as git knows it; `undefined` when it leads outside. */
function normalisePath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}


/***/ }),

/***/ 76792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readActionFile),
  S: () => (/* binding */ readWorkflow)
});

// EXTERNAL MODULE: ./lib/workflow/caseless.js
var caseless = __webpack_require__(13976);
// EXTERNAL MODULE: ./lib/workflow/file/fields.js
var fields = __webpack_require__(52347);
// EXTERNAL MODULE: ./lib/workflow/file/tree.js + 1 modules
var tree = __webpack_require__(74226);
;// CONCATENATED MODULE: ./lib/workflow/file/known-keys.js



/**
 * Keys that GitHub takes at one place, as it writes them: it compares them with their case. Source:
 * actions/languageservices, workflow-v1.0.json, action-v1.0.json.
 */
const KNOWN_KEYS = {
    workflow: ['on', 'name', 'description', 'run-name', 'defaults', 'env', 'permissions', 'concurrency', 'jobs'],
    job: [
        'needs',
        'if',
        'strategy',
        'name',
        'runs-on',
        'timeout-minutes',
        'cancel-timeout-minutes',
        'continue-on-error',
        'container',
        'services',
        'env',
        'environment',
        'permissions',
        'concurrency',
        'outputs',
        'defaults',
        'steps',
        'snapshot',
    ],
    'job that calls a workflow': [
        'name',
        'uses',
        'with',
        'secrets',
        'needs',
        'if',
        'permissions',
        'concurrency',
        'strategy',
    ],
    strategy: ['fail-fast', 'max-parallel', 'matrix'],
    environment: ['name', 'url', 'deployment'],
    defaults: ['run'],
    'defaults.run': ['shell', 'working-directory'],
    'runs-on': ['group', 'labels'],
    step: [
        'name',
        'id',
        'if',
        'timeout-minutes',
        'run',
        'continue-on-error',
        'env',
        'working-directory',
        'shell',
        'background',
        'uses',
        'with',
        'wait',
        'wait-all',
        'cancel',
        'parallel',
    ],
    'composite action': ['using', 'steps'],
};
/** What makes a step one. */
const STEP_KINDS = ['run', 'uses', 'wait', 'wait-all', 'cancel', 'parallel'];
/**
 * Checks that a mapping has no key but those that are read: GitHub refuses any other one, or does with it what is not
 * known here.
 * @throws TreeError naming the first one
 */
function checkKeys(node, what) {
    const known = KNOWN_KEYS[what];
    for (const { key, keyPlace } of (0,fields/* nodeEntries */.pB)(node)) {
        if (known.includes(key))
            continue;
        const near = known.find((one) => one === (0,caseless/* caseless */.c)(key));
        throw new tree/* TreeError */.jh(near === undefined
            ? `\`${key}\` is not a known key of a ${what}`
            : `\`${key}\` is not a key of a ${what}, \`${near}\` is: GitHub tells them apart`, keyPlace);
    }
}
/**
 * Checks that a step is of one kind: GitHub refuses one that is none or two.
 * @throws TreeError
 */
function checkStep(node) {
    checkKeys(node, 'step');
    const kinds = (0,fields/* nodeEntries */.pB)(node).filter(({ key }) => STEP_KINDS.includes(key));
    const [, second] = kinds;
    if (kinds.length === 0)
        throw new tree/* TreeError */.jh('a step needs `run` or `uses`', node.place);
    if (second !== undefined)
        throw new tree/* TreeError */.jh(`a step has either \`${kinds[0]?.key}\` or \`${second.key}\``, second.keyPlace);
}

// EXTERNAL MODULE: ./lib/workflow/file/core-schema.js
var core_schema = __webpack_require__(33957);
;// CONCATENATED MODULE: ./lib/workflow/file/read-step.js





/**
 * The steps of a job or of a composite action. Steps of a `parallel:` group stand for themselves, as background steps.
 * @throws TreeError when `steps` is not a list of steps as GitHub knows them
 */
function readSteps(node) {
    if (node === undefined || (node.kind === 'scalar' && node.absent))
        return [];
    if (node.kind !== 'sequence')
        throw new tree/* TreeError */.jh('`steps` is not a list', node.place);
    return node.items.flatMap((item) => readItem(item, false));
}
function readItem(node, inGroup) {
    if (node.kind !== 'mapping')
        throw new tree/* TreeError */.jh('a step is not a mapping', node.place);
    checkStep(node);
    const group = (0,fields/* childNode */.JY)(node, 'parallel');
    if (group === undefined)
        return [readStep(node, inGroup)];
    if (group.kind !== 'sequence')
        throw new tree/* TreeError */.jh('`parallel` is not a list', group.place);
    return group.items.flatMap((item) => readItem(item, true));
}
function readStep(node, inGroup) {
    return {
        id: (0,fields/* fixedAt */.ue)(node, 'id')?.text,
        name: (0,fields/* scalarAt */.C_)(node, 'name'),
        condition: (0,fields/* scalarAt */.C_)(node, 'if'),
        uses: (0,fields/* fixedAt */.ue)(node, 'uses'),
        run: stepRun(node),
        shell: (0,fields/* scalarAt */.C_)(node, 'shell'),
        folder: (0,fields/* scalarAt */.C_)(node, 'working-directory'),
        inputs: inputsAt(node),
        inputsExpression: (0,fields/* expressionAt */.ur)(node, 'with'),
        env: (0,fields/* scalarsAt */.xj)(node, 'env'),
        envExpression: (0,fields/* expressionAt */.ur)(node, 'env'),
        continueOnError: (0,fields/* scalarAt */.C_)(node, 'continue-on-error'),
        // an expression may turn out to be true
        background: inGroup || ((0,fields/* scalarAt */.C_)(node, 'background')?.text ?? 'false') !== 'false',
        waits: waitsOf(node),
        place: (0,fields/* nodeEntries */.pB)(node)[0]?.keyPlace ?? node.place,
    };
}
/** `run:` with nothing after it is an empty script, and still no step that uses something. */
function stepRun(node) {
    const run = (0,fields/* scalarAt */.C_)(node, 'run');
    const written = (0,fields/* childNode */.JY)(node, 'run');
    return run ?? (written?.kind === 'scalar' ? { ...written, text: '' } : undefined);
}
/** What is given in `with:`, by names that GitHub compares without case. */
function inputsAt(node) {
    return new Map([...(0,fields/* scalarsAt */.xj)(node, 'with')].map(([name, value]) => [(0,caseless/* caseless */.c)(name), value]));
}
function waitsOf(node) {
    const all = (0,fields/* childNode */.JY)(node, 'wait-all');
    // whether an expression comes to true is not known
    const isAll = all?.kind === 'scalar' && !(0,fields/* isExpression */.BH)(all) && (0,core_schema/* plainData */.lZ)(all) !== false;
    return isAll ? 'all' : (0,fields/* fixedTextsAt */.cS)(node, 'wait').map(caseless/* caseless */.c);
}

;// CONCATENATED MODULE: ./lib/workflow/file/read-workflow.js





/**
 * Reads a workflow file.
 * @throws TreeError naming the place, when it is not a workflow
 */
function readWorkflow(source, file) {
    const root = (0,tree/* readTree */.Zc)(source, file);
    if (root.kind !== 'mapping')
        throw new tree/* TreeError */.jh('a workflow is a mapping', root.place);
    const jobs = (0,fields/* childNode */.JY)(root, 'jobs');
    if (jobs?.kind !== 'mapping')
        throw new tree/* TreeError */.jh('the workflow has no `jobs`', jobs?.place ?? root.place);
    checkKeys(root, 'workflow');
    // `on` is `true` to a reader of YAML 1.1; here a key is text
    const triggers = (0,fields/* childNode */.JY)(root, 'on');
    const read = jobs.entries.map(readJob);
    checkNeeds(read);
    return {
        file,
        events: triggers?.kind === 'mapping' ? triggers.entries.map((entry) => entry.key) : (0,fields/* textsOf */.CB)(triggers),
        dispatchInputs: declaredInputs((0,fields/* childNode */.JY)((0,fields/* childNode */.JY)(triggers, 'workflow_dispatch'), 'inputs')),
        callInputs: declaredInputs((0,fields/* childNode */.JY)((0,fields/* childNode */.JY)(triggers, 'workflow_call'), 'inputs')),
        callOutputs: outputValues((0,fields/* childNode */.JY)((0,fields/* childNode */.JY)(triggers, 'workflow_call'), 'outputs')),
        permissions: (0,fields/* childNode */.JY)(root, 'permissions'),
        env: (0,fields/* scalarsAt */.xj)(root, 'env'),
        envExpression: (0,fields/* expressionAt */.ur)(root, 'env'),
        defaults: defaultsOf(root),
        jobs: new Map(read.map((job) => [(0,caseless/* caseless */.c)(job.id), job])),
    };
}
/** GitHub refuses a workflow with a job that needs one which is not there. */
function checkNeeds(jobs) {
    const names = new Set(jobs.map(({ id }) => (0,caseless/* caseless */.c)(id)));
    for (const { needs, place, id } of jobs) {
        const missing = needs.find((need) => !names.has(need));
        if (missing !== undefined)
            throw new tree/* TreeError */.jh(`the job \`${id}\` needs \`${missing}\`, which is not a job of this workflow`, place);
    }
}
function readJob({ key, keyPlace, value }) {
    if (value.kind !== 'mapping')
        throw new tree/* TreeError */.jh(`the job \`${key}\` is not a mapping`, value.place);
    if (key.includes('${{'))
        throw new tree/* TreeError */.jh('the id of a job takes no expression', keyPlace);
    const uses = (0,fields/* fixedAt */.ue)(value, 'uses');
    checkKeys(value, uses === undefined ? 'job' : 'job that calls a workflow');
    return {
        id: key,
        place: keyPlace,
        needs: (0,fields/* fixedTextsAt */.cS)(value, 'needs').map(caseless/* caseless */.c),
        condition: (0,fields/* scalarAt */.C_)(value, 'if'),
        uses,
        inputs: inputsAt(value),
        inputsExpression: (0,fields/* expressionAt */.ur)(value, 'with'),
        secrets: (0,fields/* childNode */.JY)(value, 'secrets'),
        environment: jobEnvironment(value),
        permissions: (0,fields/* childNode */.JY)(value, 'permissions'),
        env: (0,fields/* scalarsAt */.xj)(value, 'env'),
        envExpression: (0,fields/* expressionAt */.ur)(value, 'env'),
        defaults: defaultsOf(value),
        container: (0,fields/* childNode */.JY)(value, 'container'),
        services: (0,fields/* childNode */.JY)(value, 'services'),
        matrix: matrixOf(value),
        runsOn: labelsNode(value),
        continueOnError: (0,fields/* scalarAt */.C_)(value, 'continue-on-error'),
        outputs: (0,fields/* scalarsAt */.xj)(value, 'outputs'),
        steps: readSteps((0,fields/* childNode */.JY)(value, 'steps')),
    };
}
function jobEnvironment(job) {
    const written = (0,fields/* childNode */.JY)(job, 'environment');
    if (written?.kind !== 'mapping')
        return (0,fields/* scalarAt */.C_)(job, 'environment');
    checkKeys(written, 'environment');
    const name = (0,fields/* scalarAt */.C_)(written, 'name');
    if (name === undefined)
        throw new tree/* TreeError */.jh('the environment has no `name`', written.place);
    return name;
}
/** A whole strategy that is one expression may have any matrix. */
function matrixOf(job) {
    const strategy = (0,fields/* mappingAt */.oh)(job, 'strategy');
    checkKeys(strategy, 'strategy');
    return (0,fields/* isExpression */.BH)(strategy) ? strategy : (0,fields/* childNode */.JY)(strategy, 'matrix');
}
function labelsNode(job) {
    const written = (0,fields/* childNode */.JY)(job, 'runs-on');
    checkKeys(written, 'runs-on');
    return written?.kind === 'mapping' ? (0,fields/* childNode */.JY)(written, 'labels') : written;
}
/**
 * Reads an action's metadata file.
 * @throws TreeError naming the place, when it is none
 */
function readActionFile(source, file) {
    const root = (0,tree/* readTree */.Zc)(source, file);
    const runs = (0,fields/* childNode */.JY)(root, 'runs');
    const using = (0,fields/* fixedAt */.ue)(runs, 'using');
    if (using === undefined)
        throw new tree/* TreeError */.jh('the action has no `runs.using`', runs?.place ?? root.place);
    const kind = (0,caseless/* caseless */.c)(using.text);
    if (kind !== 'composite')
        return { file, inputs: [], outputs: new Map(), using: kind, steps: [], place: using.place };
    checkKeys(runs, 'composite action');
    if ((0,fields/* childNode */.JY)(runs, 'steps') === undefined)
        throw new tree/* TreeError */.jh('the action has no `runs.steps`', using.place);
    return {
        file,
        inputs: declaredInputs((0,fields/* childNode */.JY)(root, 'inputs')),
        outputs: outputValues((0,fields/* childNode */.JY)(root, 'outputs')),
        using: kind,
        steps: readSteps((0,fields/* childNode */.JY)(runs, 'steps')),
        place: using.place,
    };
}
function declaredInputs(node) {
    return (0,fields/* nodeEntries */.pB)(node).map(({ key, value }) => {
        // of an action, GitHub takes `Default` for `default`
        const usual = (0,fields/* nodeEntries */.pB)(value).find((entry) => (0,caseless/* caseless */.c)(entry.key) === 'default')?.key ?? 'default';
        return {
            name: key,
            default: (0,fields/* scalarAt */.C_)(value, usual),
            type: (0,fields/* scalarAt */.C_)(value, 'type')?.text ?? 'string',
            options: (0,fields/* textsOf */.CB)((0,fields/* childNode */.JY)(value, 'options')),
            required: (0,fields/* scalarAt */.C_)(value, 'required')?.text === 'true',
        };
    });
}
/** The `value` of each output that a called workflow or a composite action declares. */
function outputValues(node) {
    return new Map((0,fields/* nodeEntries */.pB)(node).flatMap(({ key, value }) => {
        const given = (0,fields/* scalarAt */.C_)(value, 'value');
        return given === undefined ? [] : [[key, given]];
    }));
}
function defaultsOf(node) {
    const defaults = (0,fields/* mappingAt */.oh)(node, 'defaults');
    checkKeys(defaults, 'defaults');
    const run = (0,fields/* mappingAt */.oh)(defaults, 'run');
    // any shell may come of an expression
    const whole = (0,fields/* isExpression */.BH)(defaults) ? defaults : (0,fields/* isExpression */.BH)(run) ? run : undefined;
    if (whole !== undefined)
        return { shell: whole, folder: whole };
    checkKeys(run, 'defaults.run');
    const shell = (0,fields/* scalarAt */.C_)(run, 'shell');
    const folder = (0,fields/* scalarAt */.C_)(run, 'working-directory');
    return { ...(shell === undefined ? {} : { shell }), ...(folder === undefined ? {} : { folder }) };
}


/***/ }),

/***/ 11729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ openCall),
/* harmony export */   QP: () => (/* binding */ calledContexts),
/* harmony export */   ZX: () => (/* binding */ CALLED_ELSEWHERE),
/* harmony export */   hM: () => (/* binding */ parseWorkflow)
/* harmony export */ });
/* harmony import */ var _caseless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13976);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14761);
/* harmony import */ var _expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63476);
/* harmony import */ var _file_file_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92226);
/* harmony import */ var _collector_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13895);
/* harmony import */ var _file_read_workflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76792);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74226);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73415);








/**
 * Reusable workflows that call reusable workflows are followed this far. Source: GitHub's reference, "Reusing workflow
 * configurations": ten levels.
 */
const MAX_CALLED_LEVELS = 10;
/** Why a workflow is not read that somebody may vouch for. */
const CALLED_ELSEWHERE = 'a workflow of another repository';
/**
 * The workflow that a job calls, with its inputs; text: why it cannot be seen; an error: where and why GitHub may read
 * it otherwise.
 */
function openCall(job, uses, source, walk) {
    const name = uses.text.trim();
    if (!name.startsWith('./') && !name.startsWith('$/'))
        return CALLED_ELSEWHERE;
    const path = (0,_file_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalisePath */ .q)(name.slice(2));
    if (path === undefined)
        return 'a workflow outside the repository';
    const file = { ...source.file, path };
    const key = (0,_file_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .fileKey */ .w)(file);
    const trail = source.trail.length === 0 ? [(0,_file_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .fileKey */ .w)(source.file)] : source.trail;
    if (trail.includes(key))
        return 'a workflow that calls itself';
    if (trail.length > MAX_CALLED_LEVELS)
        return 'nested deeper than GitHub allows';
    const { files } = walk.question;
    if (!files.has(key))
        walk.notebook.want(file);
    const text = files.get(key);
    if (text === undefined)
        return 'a workflow that is not in the repository at this commit';
    if (!walk.notebook.spend(text.length))
        return _collector_js__WEBPACK_IMPORTED_MODULE_3__/* .TOO_MUCH */ .r;
    const workflow = walk.notebook.workflow(key, () => parseWorkflow(text, path));
    if (workflow instanceof _file_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .TreeError */ .jh)
        return workflow;
    return {
        file,
        workflow,
        contexts: calledContexts(job, workflow, source),
        trail: [...trail, key],
        ends: new Map(),
        legs: source.legs,
        caller: (0,_source_js__WEBPACK_IMPORTED_MODULE_7__/* .jobName */ .d)(job, source),
        permissions: job.permissions ?? source.workflow.permissions ?? source.permissions,
    };
}
/** A workflow, or why it is none. */
function parseWorkflow(text, path) {
    try {
        return (0,_file_read_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .readWorkflow */ .S)(text, path);
    }
    catch (error) {
        if (error instanceof _file_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .TreeError */ .jh)
            return error;
        throw error;
    }
}
/** A called workflow sees `github`, `vars` and its own inputs. */
function calledContexts(job, workflow, source) {
    const { github, vars } = source.contexts;
    const inputs = Object.fromEntries(workflow.callInputs.map((declared) => [declared.name, inputOf(declared, job, source.contexts)]));
    return { ...(github === undefined ? {} : { github }), ...(vars === undefined ? {} : { vars }), inputs };
}
function inputOf(declared, job, contexts) {
    if (job.inputsExpression !== undefined)
        return new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r(`inputs.${declared.name}`);
    const written = job.inputs.get((0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(declared.name)) ?? declared.default;
    if (written === undefined)
        return declared.type === 'boolean' ? false : declared.type === 'number' ? 0 : '';
    const value = (0,_expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .textData */ .k)((0,_expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveText */ .WY)(written.text, contexts));
    if (typeof value !== 'string')
        return value;
    return declared.type === 'boolean' ? value === 'true' : declared.type === 'number' ? Number(value) : value;
}


/***/ }),

/***/ 13895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Notebook),
/* harmony export */   r: () => (/* binding */ TOO_MUCH)
/* harmony export */ });
/* harmony import */ var _policy_named_environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48642);
/* harmony import */ var _policy_vouched_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7490);
/* harmony import */ var _file_file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92226);
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14301);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75174);





/** Characters that are read in one survey, counting what is read again. */
const MAX_SURVEY_CHARACTERS = 8 * 1024 * 1024;
/** Why the rest was not read. */
const TOO_MUCH = 'there is too much to read';
const WORSE = ['known', 'bounded', 'opaque', 'unknown'];
/** Collects what a survey finds. The same thing found twice, as in every combination of a matrix, is noted once. */
class Notebook {
    /** A script or an action of the repository hides a text from the log. */
    hidesTexts = false;
    touched = new Map();
    undecided = new Map();
    opaque = new Map();
    bounded = new Map();
    permissions = [];
    weaknesses = new Map();
    wanted = new Map();
    /** What each step turned out to be, by its place; the worst counts. */
    steps = new Map();
    #policy;
    #workflows = new Map();
    #main;
    #looks = new Map();
    #outputs = new Map();
    #afterRefusal = new Set();
    #spent = 0;
    constructor(policy, main) {
        this.#policy = policy;
        this.#main = main;
    }
    /**
     * A notebook for what is only looked at for what it hands on: what is found there is not of the survey, what it costs
     * and what it wants is.
     */
    aside() {
        return new Notebook(this.#policy, this);
    }
    /** A notebook for what this survey may leave unread: what it wants nobody fetches. */
    apart() {
        return new Notebook(this.#policy);
    }
    /** Notes whether a script or an action of the repository hides texts from the log. */
    noteFile(text) {
        this.hidesTexts ||= (0,_mentions_js__WEBPACK_IMPORTED_MODULE_2__/* .fileHidesTexts */ .oP)(text);
    }
    /**
     * Whether reading may go on after so much more of it, in characters: files that run each other many times over must
     * not take for ever.
     */
    spend(characters) {
        if (this.#main !== undefined)
            return this.#main.spend(characters);
        this.#spent += characters;
        return this.#spent <= MAX_SURVEY_CHARACTERS;
    }
    /** A workflow file by the key of its name; what is called many times is parsed once. */
    workflow(key, parse) {
        if (this.#main !== undefined)
            return this.#main.workflow(key, parse);
        const found = this.#workflows.get(key) ?? parse();
        this.#workflows.set(key, found);
        return found;
    }
    note(reading, { among, ...origin }) {
        const put = (found, entry, what) => {
            const at = key(entry, origin, what);
            const before = found.get(at)?.legs;
            const legs = among === undefined ? [] : [...new Set([...(before ?? []), ...among.own])];
            const isSome = among !== undefined && legs.length < among.all && (!found.has(at) || before !== undefined);
            found.set(at, { ...entry, ...origin, ...(isSome ? { legs } : {}) });
        };
        for (const entry of reading.touched)
            put(this.touched, entry, `${JSON.stringify(entry.touch)} ${entry.together ?? ''}`);
        for (const entry of reading.undecided)
            put(this.undecided, entry, entry.why);
        for (const entry of this.listed(reading))
            put(entry.isBounded === true ? this.bounded : this.opaque, entry, entry.why);
    }
    /** What was found in a job, or in one step of it. */
    readingOf(job, step) {
        const own = (found) => [...found.values()].filter((one) => one.job === job && (step === undefined || one.step === step));
        return {
            touched: own(this.touched),
            undecided: own(this.undecided),
            opaque: [...own(this.opaque), ...own(this.bounded)],
        };
    }
    /** Notes that a step may change something although the gate before it refused. */
    noteAfterRefusal(step) {
        this.#afterRefusal.add(step);
    }
    /** Whether that was noted, of any combination of the matrix. */
    hasAfterRefusal(step) {
        return this.#afterRefusal.has(step);
    }
    count(step, reading) {
        const isUnknown = reading.undecided.length > 0 ||
            reading.touched.some(({ touch }) => 'name' in touch && touch.name.some((part) => typeof part !== 'string'));
        const listed = this.listed(reading);
        const now = isUnknown ? 'unknown' : stepKind(listed);
        const before = this.steps.get(step);
        if (before === undefined || WORSE.indexOf(now) > WORSE.indexOf(before))
            this.steps.set(step, now);
    }
    /** What is to be listed: not what names environments that the policy tells, nor a program that it vouches for. */
    listed({ opaque }) {
        const policy = this.#policy;
        if (policy === undefined)
            return opaque;
        return opaque.filter(({ names = [], program }) => !names.some((touch) => isSettled(policy, touch)) &&
            (program === undefined || !(0,_policy_vouched_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .isVouchedFor */ .S)(policy.programs ?? [], program)));
    }
    /** Notes a value in the line that is asked about. */
    see(look, among) {
        const at = JSON.stringify(look);
        const before = this.#looks.get(at)?.legs;
        const legs = [...new Set([...(before ?? []), ...(among?.own ?? [])])];
        this.#looks.set(at, { ...look, ...(among !== undefined && legs.length < among.all ? { legs } : {}) });
    }
    /** Notes what is known of the outputs of a step. */
    tell({ file, line }, outputs) {
        if (this.#main === undefined)
            this.#outputs.set(`${file}:${line}`, outputs);
        else
            this.#main.tell({ file, line, column: 0 }, outputs);
    }
    ask(permissions) {
        this.permissions.push(permissions);
    }
    weaken(weakness) {
        this.weaknesses.set(`${weakness.id} ${weakness.job} ${weakness.place.file}:${weakness.place.line}`, weakness);
    }
    want(file) {
        if (this.#main === undefined)
            this.wanted.set((0,_file_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fileKey */ .w)(file), file);
        else
            this.#main.want(file);
    }
    survey() {
        const all = [...this.steps.values(), ...this.#unseenJobs()];
        // of a command that cannot be seen all is said
        const hidden = new Set([...this.opaque.values()].map(placeKey));
        const how = (kind) => all.filter((step) => step === kind).length;
        return {
            touched: [...this.touched.values()],
            undecided: [...this.undecided.values()],
            opaque: [...this.opaque.values()],
            bounded: [...this.bounded.values()].filter((one) => !hidden.has(placeKey(one))),
            permissions: this.permissions,
            weaknesses: [...this.weaknesses.values()],
            wanted: [...this.wanted.values()],
            counts: {
                steps: all.length,
                known: how('known'),
                unknown: how('unknown'),
                opaque: how('opaque'),
                bounded: how('bounded'),
            },
            ...(this.#looks.size === 0 ? {} : { looks: [...this.#looks.values()], outputs: this.#outputs }),
        };
    }
    /** Whether anything that cannot be seen was found. */
    get hasOpaque() {
        return this.opaque.size > 0;
    }
    /** Code of a job that is of none of its steps, such as a workflow that it calls: each counts as a step. */
    #unseenJobs() {
        const found = [...this.opaque.values()].filter(({ step }) => step === undefined);
        return [...new Set(found.map(placeKey))].map(() => 'opaque');
    }
}
function placeKey({ job, step, place, text }) {
    return [job, step ?? '', place.file, place.line, text].join('\0');
}
function stepKind(listed) {
    if (listed.length === 0)
        return 'known';
    return listed.every(({ isBounded }) => isBounded === true) ? 'bounded' : 'opaque';
}
function isSettled(policy, touch) {
    return touch.kind === 'facet' && (0,_policy_named_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .settlesName */ .q)(policy, touch.facet, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(touch.name));
}
function key({ place, text }, origin, what) {
    return [origin.job, origin.step ?? '', place.file, place.line, text, what].join('\0');
}


/***/ }),

/***/ 31441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ dispatchInputs),
/* harmony export */   dC: () => (/* binding */ typedInput),
/* harmony export */   zI: () => (/* binding */ possibleInputs)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);
/* harmony import */ var _expression_one_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31024);


/**
 * The `inputs` context of a `workflow_dispatch` run: `github.event.inputs` are all text, `inputs` has booleans and
 * numbers. `event` is the payload. Source: GitHub's reference, "Workflow syntax", `on.workflow_dispatch.inputs`.
 */
function dispatchInputs(event, declared) {
    const given = isInputObject(event) ? event['inputs'] : undefined;
    if (!isInputObject(given))
        return declared.size === 0 ? {} : new _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r('inputs');
    const values = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
    const names = new Set([...declared.keys()].map((name) => name.toLowerCase()));
    const typed = [...declared].map(([name, input]) => [
        name,
        typedValue(name, values.get(name.toLowerCase()), input),
    ]);
    const others = [...values.keys()]
        .filter((name) => !names.has(name))
        .map((name) => [name, new _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r(`inputs.${name}`)]);
    return Object.fromEntries([...typed, ...others]);
}
/**
 * The `inputs` context of a run that is not there yet: a choice is one of its options where nothing but a dispatch
 * (`isOnly`) starts the workflow, every other input is unknown.
 */
function possibleInputs(declared, isOnly = true) {
    return Object.fromEntries([...declared].map(([name, input]) => [
        name,
        isOnly ? possibleValue(`inputs.${name}`, input) : new _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r(`inputs.${name}`),
    ]));
}
/** An input with the type that the workflow declares; what cannot be of that type is unknown. */
function typedInput(name, value, type) {
    return typedValue(name, value, { type });
}
function typedValue(name, value, { type = 'string' }) {
    const unknown = new _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r(`inputs.${name}`);
    if (type === 'boolean')
        return String(value) === 'true' || (String(value) === 'false' ? false : unknown);
    if (type === 'number')
        return isNumber(value) ? Number(value) : unknown;
    // an input that was not given is empty
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : unknown;
}
function isNumber(value) {
    return (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value))));
}
/** GitHub holds a choice to its options; one that may be left out and has no default can be empty too. */
function possibleValue(source, { type, required = false, default: preset, options = [] }) {
    const different = [...new Set(options)];
    const [first] = different;
    if (type !== 'choice' || first === undefined || (!required && preset === undefined))
        return new _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r(source);
    return different.length === 1 ? first : new _expression_one_of_js__WEBPACK_IMPORTED_MODULE_1__/* .OneOf */ .E(source, different);
}
function isInputObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 25796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ mayContinue),
/* harmony export */   YH: () => (/* binding */ runningGates),
/* harmony export */   cE: () => (/* binding */ isGate),
/* harmony export */   io: () => (/* binding */ isStrict)
/* harmony export */ });
/* harmony import */ var _caseless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13976);
/* harmony import */ var _expression_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47621);
/* harmony import */ var _expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63476);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75174);




/**
 * Whether a step is a gate.
 *
 * INVARIANT: in a run, only the action that is running counts, by the name that the runner gives it: what merely calls
 * itself a gate hides nothing.
 */
function isGate(step, hint) {
    if (step.uses === undefined)
        return false;
    const name = (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(step.uses.text.trim().split('@', 1)[0] ?? '');
    const repository = hint.repository === undefined ? undefined : (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(hint.repository);
    return repository === undefined
        ? /^[\w.-]+\/grantgate(?:\/session)?$/.test(name)
        : name === repository || name === `${repository}/session`;
}
/**
 * Indices of the steps of a job that may be the running gate, in order: one where that is known. It is the one with the
 * id that the runner names, else those without another id and with the same inputs. None: it is not known, and then
 * every step counts.
 *
 * INVARIANT: the running gate is among them, unless it is not a step of the job itself.
 */
function runningGates(job, hint, contexts) {
    const gates = job.steps.flatMap((step, index) => (isGate(step, hint) ? [index] : []));
    const idOf = (index) => job.steps[index]?.id;
    const { step: running } = hint;
    const named = gates.filter((index) => running !== undefined && (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameForRunner */ .A)(idOf(index) ?? '', running));
    if (named.length > 0)
        return named;
    // the runner names a step by its id where it has one
    const nameless = running === undefined ? gates : gates.filter((index) => idOf(index) === undefined);
    const possible = nameless.length === 0 ? gates : nameless;
    const alike = possible.filter((index) => hasInputs(job.steps[index], hint, contexts));
    return alike.length === 0 ? possible : alike;
}
function hasInputs(step, hint, contexts) {
    return Object.entries(hint.inputs).every(([name, value]) => {
        const given = step?.inputs.get(name);
        const text = given === undefined ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)((0,_expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveText */ .WY)(given.text, contexts));
        return text === undefined || text.trim() === value;
    });
}
/**
 * Whether a gate holds whatever comes after it: it cannot be skipped, is not told to only watch, and judges steps
 * itself. What follows such a gate is left to it, since it has a grant of its own.
 *
 * INVARIANT: by the same program and the same policy as the running gate, and in no environment of its own: with a
 * policy of one's own, anybody grants anything.
 */
function isStrict(step, hint, contexts) {
    if (!isGate(step, hint) || step.background || step.inputsExpression !== undefined)
        return false;
    const said = (name) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)((0,_expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveText */ .WY)(step.inputs.get(name)?.text ?? '', contexts))?.trim();
    const strictly = ['mode', 'preflight'].every((name) => ['', 'enforce'].includes(said(name) ?? 'unknown'));
    const always = step.condition === undefined || (0,_expression_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeCondition */ .Xl)(step.condition.text, contexts) === 'true';
    const at = step.uses?.text.trim().split('@')[1] ?? '';
    const isSame = hint.ref === undefined || hint.ref === at;
    const isOurs = isDefault(said('policy-repository'), hint.policy?.repository) && isDefault(said('policy-path'), hint.policy?.path);
    const isBare = step.env.size === 0 && step.envExpression === undefined;
    return (strictly &&
        always &&
        isSame &&
        isOurs &&
        isBare &&
        !['token', 'ca-certificates'].some((name) => step.inputs.has(name)) &&
        !mayContinue(step.continueOnError?.text, contexts));
}
/** Left out where the running gate's is the usual one, or the same as that. */
function isDefault(said, ours) {
    return said !== undefined && (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameForRunner */ .A)(said, ours ?? '');
}
/** Whether `continue-on-error` is, or may be, on. */
function mayContinue(raw, contexts) {
    return raw !== undefined && (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)((0,_expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveText */ .WY)(raw, contexts))?.trim() !== 'false';
}


/***/ }),

/***/ 14301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VF: () => (/* binding */ readsNeeds),
/* harmony export */   jd: () => (/* binding */ saysWord),
/* harmony export */   oP: () => (/* binding */ fileHidesTexts),
/* harmony export */   ol: () => (/* binding */ readsOutputs),
/* harmony export */   sO: () => (/* binding */ hidesTexts),
/* harmony export */   xH: () => (/* binding */ readsMatrix)
/* harmony export */ });
/**
 * Whether anything but the runner depends on the combination of the matrix; if not, all combinations for one kind of
 * runner do the same. An action of the repository sees the matrix as well.
 */
function readsMatrix({ matrix: _matrix, runsOn: _runsOn, ...job }) {
    return (Object.values(job).some((part) => saysWord(part, /matrix/i)) ||
        job.steps.some(({ uses }) => /^\s*[.$]\//.test(uses?.text ?? '')));
}
/** Whether anything in a job depends on the jobs that it needs. */
function readsNeeds({ needs: _needs, ...job }) {
    return Object.values(job).some((part) => saysWord(part, /needs/i));
}
/** Whether that may be more than how they ended. */
function readsOutputs(job) {
    return saysWord(job, /outputs|needs\s*\)/i);
}
/**
 * Whether a step may hide a text from the log: GitHub leaves out an output that has it. Source: actions/runner,
 * `JobExtension.FinalizeJob`.
 */
function hidesTexts({ steps }) {
    return saysWord(steps, MASKING);
}
const MASKING = /add-mask|setSecret/i;
/** The same of a script or an action of the repository. */
function fileHidesTexts(text) {
    return MASKING.test(text);
}
/** The texts of what was read of a workflow, which does not change. */
const TEXTS = new WeakMap();
/** Whether the text of any scalar, or the name of any key, in what was read of a workflow has the word. */
function saysWord(value, word) {
    return word.test(textsIn(value));
}
function textsIn(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value !== 'object' || value === null)
        return '';
    const found = TEXTS.get(value) ?? allTexts(value).join('\n');
    TEXTS.set(value, found);
    return found;
}
function allTexts(value) {
    if (value instanceof Map)
        return [...value].flat().map(textsIn);
    if (Array.isArray(value))
        return value.map(textsIn);
    return Object.entries(value).map(([name, part]) => (name === 'place' || name === 'keyPlace' ? '' : textsIn(part)));
}


/***/ }),

/***/ 10681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ neededBy)
/* harmony export */ });
/* harmony import */ var _caseless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13976);

/** The jobs that need any of these, directly or through others; not these themselves. */
function neededBy(jobs, workflow) {
    const start = new Set(jobs.map((job) => (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(job.id)));
    const reached = new Set(start);
    for (let size = 0; size !== reached.size;) {
        size = reached.size;
        for (const job of workflow.jobs.values())
            if (job.needs.some((need) => reached.has(need)))
                reached.add((0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(job.id));
    }
    return [...workflow.jobs.values()].filter((job) => reached.has((0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(job.id)) && !start.has((0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(job.id)));
}


/***/ }),

/***/ 73415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ jobName)
/* harmony export */ });
/** The name of a job in what is found. */
function jobName(job, source) {
    return source.caller === undefined ? job.id : `${source.caller} / ${job.id}`;
}


/***/ })

};

export const id = 531;
export const ids = [531];
export const modules = {

/***/ 2095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fj: () => (/* binding */ knownPerson),
/* harmony export */   mz: () => (/* binding */ principalRun),
/* harmony export */   s1: () => (/* binding */ accountsOf)
/* harmony export */ });
/* unused harmony export NO_ACCOUNT */
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1798);

/** What stands for the number of an account where a person has none: no account has it. */
const NO_ACCOUNT = '0';
/** Who a token names. Handles and identities are those of `people.yml`, compared exactly. */
function knownPerson(named, people) {
    if (named.kind === 'account')
        return { ok: true, id: named.id, ...(named.login === undefined ? {} : { login: named.login }) };
    if (people === undefined)
        return { ok: false, why: { kind: 'no-file' } };
    if (!people.ok)
        return { ok: false, why: { kind: 'void-file', problem: people.problems[0] } };
    const handle = named.kind === 'handle' ? named.handle : (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .personWith */ .eU)(people.value, named.issuer, named.subject);
    const person = handle === undefined ? undefined : people.value.people.get(handle);
    if (handle === undefined || person === undefined)
        return { ok: false, why: named };
    return {
        ok: true,
        handle,
        name: person.name,
        ...(person.github === undefined ? {} : { id: String(person.github) }),
    };
}
/**
 * The run as that of the person whom a tool names. Its first attempt is hers alone, since the tool pressed for her; of
 * a later one, whoever pressed is still to be covered. `login` is that of her account, which only GitHub knows;
 * `undefined` where she has none or it is not known.
 *
 * INVARIANT: without a token that is good, and a person who is known, the run stays the tool's.
 */
function principalRun(run, outcome, person, login) {
    const delegation = delegationOf(run, outcome, person, login);
    if (delegation.person === undefined || person?.ok !== true)
        return { ...run, delegation };
    const id = person.id ?? NO_ACCOUNT;
    const actor = delegation.hasAccount === true ? (login ?? '') : (delegation.handle ?? '');
    const isFirst = run.run_attempt === '1' && run.triggering_actor_id === run.actor_id;
    const { actor_type: _, triggering_actor_type: pressing, ...rest } = run;
    return {
        ...rest,
        delegation,
        actor,
        actor_id: id,
        actor_type: 'User',
        ...(isFirst
            ? { triggering_actor: actor, triggering_actor_id: id, triggering_actor_type: 'User' }
            : pressing === undefined
                ? {}
                : { triggering_actor_type: pressing }),
    };
}
/** What a run says of its accounts. */
function claimedAccounts(run) {
    return {
        actor: run.actor,
        actor_id: run.actor_id,
        triggering_actor: run.triggering_actor,
        triggering_actor_id: run.triggering_actor_id,
        ...(run.actor_type === undefined ? {} : { actor_type: run.actor_type }),
        ...(run.triggering_actor_type === undefined ? {} : { triggering_actor_type: run.triggering_actor_type }),
    };
}
/** The accounts of a run as GitHub names them, whoever is behind it. */
function accountsOf(run) {
    return run.delegation?.claimed ?? claimedAccounts(run);
}
function delegationOf(run, outcome, person, login) {
    const tool = { claimed: claimedAccounts(run) };
    const entry = outcome.entry === undefined ? {} : { entry: outcome.entry };
    if (outcome.kind !== 'named')
        return { ...tool, ...entry, refused: outcome };
    const unknown = (why) => ({ ...tool, ...entry, refused: { kind: 'unknown-person', why } });
    if (person === undefined)
        return unknown({ kind: 'no-file' });
    if (!person.ok)
        return unknown(person.why);
    const hasAccount = person.id !== undefined && login !== undefined;
    // whose account it is decides which grants are hers, and who may not approve them
    if (person.handle === undefined && !hasAccount)
        return unknown({ kind: 'account', id: person.id ?? NO_ACCOUNT });
    return {
        ...tool,
        ...entry,
        person: outcome.person,
        hasAccount,
        ...(person.handle === undefined ? {} : { handle: person.handle }),
        ...(person.name === undefined ? {} : { name: person.name }),
    };
}


/***/ }),

/***/ 8912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  delegate: () => (/* binding */ delegate)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __webpack_require__(2031);
;// CONCATENATED MODULE: ./lib/delegation/verify/key-set.js

/** The keys of a tool or a provider could not be had: whether its token is good cannot be told. */
class KeySetError extends gate_error/* GateError */.u {
    name = 'KeySetError';
}
/** Longest document, in bytes. */
const MAX_DOCUMENT_BYTES = 64 * 1024;
const MAX_SET_KEYS = 100;
/** OpenID Connect Discovery 1.0, 4. */
const DISCOVERY = '/.well-known/openid-configuration';
/**
 * The public keys of an entry: those that are written in it, those at its address, or those that its issuer's own
 * discovery document points to.
 *
 * INVARIANT: every address is the reviewed policy's, or of the same origin as the issuer there. Nothing in a token is
 * an address.
 * @throws KeySetError when they cannot be had
 */
async function keysOfEntry(entry, fetch) {
    if (entry.kind === 'signed' && entry.keys !== undefined)
        return entry.keys;
    const { address, document } = entry.jwks === undefined
        ? await discovered(entry.issuer, entry.name, fetch)
        : { address: entry.jwks, document: fetchKeySet(entry.jwks, entry.name, fetch) };
    const { keys } = await document;
    if (!Array.isArray(keys) || keys.length > MAX_SET_KEYS)
        throw new KeySetError(`the keys of \`${entry.name}\` could not be read: ${address} is not a set of keys (JWKS)`);
    // what a key is, is looked at before it is used
    return keys.filter((key) => typeof key === 'object' && key !== null && !Array.isArray(key));
}
async function fetchKeySet(address, name, fetch) {
    return await fetchDocument(address, `the keys of \`${name}\``, fetch);
}
/**
 * The keys of an issuer, at the address that its own discovery document names. They are asked for beside that document
 * where such issuers have them, which saves the wait for the second answer wherever the guess is right.
 *
 * INVARIANT: what is at a guessed address counts only where the discovery document names just that address.
 */
async function discovered(issuer, name, fetch) {
    const guess = usualKeySetAddress(issuer);
    const guessed = fetchKeySet(guess, name, fetch);
    // a guess may be wrong
    guessed.catch(() => undefined);
    const address = await discoveredAddress(issuer, name, fetch);
    return { address, document: address === guess ? guessed : fetchKeySet(address, name, fetch) };
}
/**
 * Where issuers of a kind have their keys, at their own origin. Sources: Microsoft identity platform, "OpenID Connect
 * on the Microsoft identity platform"; Okta, "OpenID Connect & OAuth 2.0 API"; Keycloak, "Securing applications and
 * services with OpenID Connect"; Auth0, "JSON Web Key Sets".
 */
function usualKeySetAddress(issuer) {
    const base = issuer.replace(/\/$/, '');
    if (base.endsWith('/v2.0'))
        return base.replace(/\/v2\.0$/, '/discovery/v2.0/keys');
    if (/\/oauth2\/[^/]+$/.test(base))
        return `${base}/v1/keys`;
    if (/\/realms\/[^/]+$/.test(base))
        return `${base}/protocol/openid-connect/certs`;
    return `${base}/.well-known/jwks.json`;
}
/** Where the keys of an issuer are, by its own word. */
async function discoveredAddress(issuer, name, fetch) {
    const found = await fetchDocument(`${issuer.replace(/\/$/, '')}${DISCOVERY}`, `the issuer of \`${name}\``, fetch);
    const { issuer: own, jwks_uri: address } = found;
    if (own !== issuer)
        throw new KeySetError(`the discovery document of \`${name}\` is of another issuer`, {
            hint: 'the `issuer` in the policy is to be the one that the document names, letter by letter',
        });
    if (typeof address !== 'string' || !isSameOrigin(address, issuer))
        throw new KeySetError(`the keys of \`${name}\` are not at the origin of its issuer`, {
            hint: 'give their address as `jwks` in the policy, where it is reviewed',
        });
    return address;
}
function isSameOrigin(address, issuer) {
    try {
        return new URL(address).protocol === 'https:' && new URL(address).origin === new URL(issuer).origin;
    }
    catch {
        return false;
    }
}
async function fetchDocument(url, what, fetch) {
    const answer = await fetch(url).catch((error) => {
        throw new KeySetError(`${what} could not be fetched: ${error instanceof Error ? error.message : String(error)}`, {
            hint: 'start the run again later',
            cause: error,
        });
    });
    if (answer.status !== 200)
        throw new KeySetError(`${what} could not be fetched: the server answered ${answer.status}`, {
            hint: answer.status >= 300 && answer.status < 400
                ? 'no redirect is followed: give the address that it leads to'
                : 'start the run again later',
        });
    const value = answer.body.length > MAX_DOCUMENT_BYTES ? undefined : jsonObject(answer.body);
    if (value === undefined)
        throw new KeySetError(`${what} could not be read: it is not JSON of at most 64 KiB`);
    return value;
}
function jsonObject(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/delegation/verify/once.js

/**
 * What a token is spent as, hexadecimal: the hash of its issuer and its own name, `jti`, or `uti` of Entra. A token
 * without a name is its own: what was signed, since a signature can be written in another way that is good as well.
 */
function spentName({ signed, payload }) {
    const { iss, jti, uti } = payload;
    const name = [jti, uti].find((one) => typeof one === 'string' && one !== '');
    const text = typeof iss === 'string' && typeof name === 'string' ? `${iss}|${name}` : signed;
    return (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex');
}

;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}

;// CONCATENATED MODULE: ./lib/delegation/claims.js
/** What the header of a JWT calls a delegation: no other kind of token is taken for one (RFC 8725, 3.11). */
const DELEGATION_TYPE = 'grantgate+jwt';
/** What a delegation may be signed with (RFC 7518, RFC 8037). Never a secret that both sides know, never nothing. */
const DELEGATION_ALGORITHMS = ['ES256', 'EdDSA', 'RS256'];
/** The longest that a delegation is good for, from `iat` to `exp`. */
const MAX_DELEGATION_SECONDS = 300;
const BOUND_NAMES = ['workflow', 'ref', 'inputs', 'event_type'];
/** In what the run that was signed for differs from the run that is there; in nothing when it is the same. */
function differingNames(signed, actual) {
    return BOUND_NAMES.filter((name) => signed[name] !== actual[name]);
}

// EXTERNAL MODULE: ./lib/delegation/dispatch-input.js
var dispatch_input = __webpack_require__(3415);
// EXTERNAL MODULE: ./lib/policy/exact-json.js
var exact_json = __webpack_require__(2948);
;// CONCATENATED MODULE: ./lib/delegation/inputs-hash.js




/** How many lists and objects may be in each other: nothing that a person reviews is deeper. */
const MAX_LEVELS = 64;
/**
 * What binds a delegation to a dispatch: the SHA-256 of the canonical form (RFC 8785) of all inputs apart from
 * `grantgate` and the unbound ones, in base64url without padding. Without any inputs it is the hash of `{}`.
 *
 * Of `workflow_dispatch` each value is text, as GitHub hands it on: `true` counts as `"true"` and 3 as `"3"`. An input
 * that is empty or `null` counts as not given, because a workflow cannot tell these apart.
 *
 * Of `repository_dispatch` each value counts as it is. A whole number that is not held exactly, beyond 2^53 - 1, has
 * no hash, since another one would have the same: it is written as text.
 */
function inputsHash(bound) {
    const named = Object.entries(bound.inputs).filter(([name]) => name !== dispatch_input/* DELEGATION_INPUT */.A && !bound.unbound.includes(name));
    const entries = bound.event === 'workflow_dispatch' ? textEntries(named) : { ok: true, entries: named };
    if (!entries.ok)
        return entries;
    const value = Object.fromEntries(entries.entries);
    const problem = problemIn(value);
    if (problem !== undefined)
        return { ok: false, problem };
    const text = canonicalize(value) ?? '';
    return { ok: true, hash: (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64url') };
}
/** The inputs of `workflow_dispatch` as GitHub hands them on, without those that are not given. */
function textEntries(named) {
    const texts = [];
    for (const [name, value] of named) {
        if (value === null || value === '')
            continue;
        const text = inputText(value);
        if (text === undefined)
            return { ok: false, problem: { kind: 'not-an-input', at: [name] } };
        texts.push([name, text]);
    }
    return { ok: true, entries: texts };
}
function inputText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'boolean' || Number.isSafeInteger(value) ? String(value) : undefined;
}
/** What keeps a value from having one canonical form. Nothing here recurses: the value comes from anybody. */
function problemIn(root) {
    const open = [{ value: root, at: [] }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, at } = next;
        if (at.length > MAX_LEVELS)
            return { kind: 'too-deep', at: at.slice(0, 1) };
        const kind = leafProblem(value, at.at(-1));
        if (kind !== undefined)
            return { kind, at };
        if (Array.isArray(value))
            value.forEach((entry, index) => open.push({ value: entry, at: [...at, index] }));
        else if (typeof value === 'object' && value !== null)
            for (const [name, entry] of Object.entries(value))
                open.push({ value: entry, at: [...at, name] });
    }
    return undefined;
}
function leafProblem(value, name) {
    if (typeof name === 'string' && !name.isWellFormed())
        return 'lone-surrogate';
    if (value instanceof exact_json/* InexactNumber */.uS)
        return 'inexact-number';
    switch (typeof value) {
        case 'string':
            return value.isWellFormed() ? undefined : 'lone-surrogate';
        case 'number':
            return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
                ? undefined
                : 'inexact-number';
        case 'boolean':
        case 'object':
            return undefined;
        default:
            return 'not-an-input';
    }
}

;// CONCATENATED MODULE: ./lib/delegation/verify/bound.js



/** Most inputs with the default of the workflow for which every way to leave them out is tried. */
const MAX_DEFAULTED_INPUTS = 8;
/**
 * What a run is for, as it is signed. GitHub adds the defaults of inputs that were not sent, and a tool cannot know
 * them: an input that has the very default of the file may have been left out of the hash. To the workflow it is the
 * same either way.
 */
function possibleRequests(sent, unbound) {
    const { event, inputs, eventType, workflow, ref } = sent;
    // a `repository_dispatch` has a type: without it, it is no other event either
    if (event === 'repository_dispatch' && eventType === undefined)
        return { ok: false, fault: { kind: 'bound', what: 'event_type' } };
    const emptied = emptiedInputs(sent).find((name) => !unbound.includes(name));
    if (emptied !== undefined)
        return { ok: false, fault: { kind: 'unbindable', at: emptied } };
    const whole = inputsHash({ event, inputs, unbound });
    if (!whole.ok)
        return { ok: false, fault: { kind: 'unbindable', at: whole.problem.at.join('.') } };
    const requestOf = (hash) => ({
        workflow,
        ref,
        inputs: hash,
        ...(eventType === undefined ? {} : { event_type: eventType }),
    });
    const others = waysToLeaveOut(defaulted(sent)).flatMap((left) => {
        const kept = Object.fromEntries(Object.entries(inputs).filter(([name]) => !left.includes(name)));
        const hashed = inputsHash({ event, inputs: kept, unbound });
        return hashed.ok ? [requestOf(hashed.hash)] : [];
    });
    return { ok: true, requests: [requestOf(whole.hash), ...others] };
}
/** What was signed for something else than what was sent; nothing where both are the same. */
function boundFault(signed, sent, unbound) {
    const possible = possibleRequests(sent, unbound);
    if (!possible.ok)
        return possible.fault;
    if (possible.requests.some((request) => differingNames(signed, request).length === 0))
        return undefined;
    const what = differingNames(signed, possible.requests[0])[0] ?? 'inputs';
    return { kind: 'bound', what };
}
/**
 * Inputs that were sent empty though the workflow's file gives them something: GitHub does not fill these in. Where the
 * file cannot be read, any of them may have a default.
 *
 * INVARIANT: only an input without a default is the same empty as left out.
 */
function emptiedInputs({ event, inputs, declared }) {
    if (event !== 'workflow_dispatch')
        return [];
    return Object.entries(inputs).flatMap(([name, value]) => {
        if (name === dispatch_input/* DELEGATION_INPUT */.A || (value !== '' && value !== null))
            return [];
        return declared !== undefined && (usualOf(declared.get(name)) ?? '') === '' ? [] : [name];
    });
}
/** What GitHub fills in. A box that is not ticked is `false`. */
function usualOf(input) {
    return input?.default ?? (input?.type === 'boolean' ? 'false' : undefined);
}
/** Inputs that have the default of the workflow's file. */
function defaulted({ event, inputs, declared }) {
    if (event !== 'workflow_dispatch')
        return [];
    return Object.entries(inputs).flatMap(([name, value]) => {
        const usual = usualOf(declared?.get(name));
        return name !== dispatch_input/* DELEGATION_INPUT */.A && usual !== undefined && String(value) === usual ? [name] : [];
    });
}
/** Every choice of some of the names; of many only all of them. */
function waysToLeaveOut(names) {
    if (names.length > MAX_DEFAULTED_INPUTS)
        return [names];
    return Array.from({ length: 2 ** names.length - 1 }, (_, bits) => names.filter((_name, index) => ((bits + 1) & (1 << index)) !== 0));
}

;// CONCATENATED MODULE: ./lib/delegation/verify/signature.js
const KEYS_IN_HEADER = ['jwk', 'jku', 'x5u', 'x5c'];
/** What is wrong with a header; looked at before any key is. */
function headerFault({ header }, rules) {
    const { typ, alg, kid, crit, b64 } = header;
    const wrong = (name, expected, value) => ({
        kind: 'header',
        name,
        expected,
        ...(value === undefined ? {} : { found: shownClaim(value) }),
    });
    if (typeof alg !== 'string' || !rules.algorithms.includes(alg))
        return wrong('alg', rules.algorithms.join(', '), alg);
    const type = typeof typ === 'string' ? typ.toLowerCase() : typ;
    if (!rules.types.some((known) => known === type))
        return wrong('typ', rules.types.map((known) => known ?? 'nothing').join(' or '), typ);
    // nothing of what may be marked as critical is known here (RFC 7515, 4.1.11)
    if (crit !== undefined)
        return wrong('crit', 'nothing', crit);
    if (b64 !== undefined)
        return wrong('b64', 'nothing', b64);
    if (kid !== undefined && (typeof kid !== 'string' || kid === ''))
        return wrong('kid', 'the name of a key', kid);
    const inside = rules.refusesKeys ? KEYS_IN_HEADER.find((name) => header[name] !== undefined) : undefined;
    return inside === undefined ? undefined : wrong(inside, 'nothing', header[inside]);
}
/**
 * Whether a token is signed with the one key that it means among those given: by its name, or, where there is one
 * without a name, by that.
 *
 * INVARIANT: keys come from the reviewed policy or its issuer, never from the token; the kind of key says which
 * algorithms there can be.
 */
async function signatureFault({ text, header }, keys, algorithms) {
    const { alg, kid } = header;
    if (typeof alg !== 'string' || !algorithms.includes(alg))
        return { kind: 'key' };
    const meant = keys.filter((key) => (kid === undefined ? keys.length === 1 : isMeantKey(key, kid, keys.length)));
    const [key] = meant;
    if (key === undefined || meant.length > 1 || !fitsKey(key, alg))
        return { kind: 'key' };
    const { compactVerify, importJWK } = await __webpack_require__.e(/* import() */ 441).then(__webpack_require__.bind(__webpack_require__, 7441));
    const imported = await importJWK(publicPart(key), alg).catch(() => undefined);
    if (imported === undefined || imported instanceof Uint8Array)
        return { kind: 'key' };
    return await compactVerify(text, imported, { algorithms: [alg] }).then(() => undefined, () => ({ kind: 'signature' }));
}
/** A key without a name is meant by any, where it is the only one. */
function isMeantKey(key, kid, count) {
    return key.kid === undefined ? count === 1 : key.kid === kid;
}
/** Which algorithms there are for a kind of key and curve (RFC 7518, 3.1; RFC 8037). A shared secret has none. */
const ALGORITHMS_OF = {
    'EC P-256': ['ES256'],
    'EC P-384': ['ES384'],
    'EC P-521': ['ES512'],
    'OKP Ed25519': ['EdDSA'],
    RSA: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
};
function fitsKey(key, alg) {
    const kind = key.kty === 'RSA' ? 'RSA' : `${key.kty ?? ''} ${key.crv ?? ''}`;
    return (Object.hasOwn(ALGORITHMS_OF, kind) &&
        ALGORITHMS_OF[kind]?.includes(alg) === true &&
        (key.alg === undefined || key.alg === alg) &&
        (key.use === undefined || key.use === 'sig') &&
        (key.key_ops === undefined || key.key_ops.includes('verify')));
}
/** What verifies, and nothing that could sign. */
function publicPart({ kty, crv, x, y, n, e }) {
    return Object.fromEntries(Object.entries({ kty, crv, x, y, n, e }).filter(([, value]) => value !== undefined));
}
/** Longest value that is shown of what a token says. */
const MAX_SHOWN_CLAIM_CHARACTERS = 80;
/** What a token says, for people: short, and never the token. */
function shownClaim(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    return text.length > MAX_SHOWN_CLAIM_CHARACTERS ? `${text.slice(0, MAX_SHOWN_CLAIM_CHARACTERS - 1)}…` : text;
}

;// CONCATENATED MODULE: ./lib/delegation/verify/claim.js

/** A claim that is missing or not as expected. */
function claimFault(name, expected, value) {
    return { kind: 'claim', name, expected, ...(value === undefined ? {} : { found: shownClaim(value) }) };
}
/** An object in a claim. */
function claimObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
/** Whether an object has no other keys: what is not known here could mean anything. */
function onlyKeys(fields, known) {
    return Object.keys(fields).every((key) => known.includes(key));
}

;// CONCATENATED MODULE: ./lib/delegation/verify/sent.js
/** How long after a run was created its gate may begin, in seconds. */
const MAX_WAIT_SECONDS = 1800;
/** How far clocks of tools may be ahead, in seconds. */
const CLOCK_AHEAD_SECONDS = 60;

;// CONCATENATED MODULE: ./lib/delegation/verify/times.js


/**
 * What is wrong with the times of a token: it must have been good at the moment at which GitHub created the run, so
 * that a queue does not use it up; and the gate must not begin much later. Of a later attempt the person herself
 * pressed the button, which is another proof that it is meant now.
 */
function timeFault(payload, { createdAt, now, attempt }, { longest, age }) {
    const { iat, exp, nbf } = payload;
    if (!isTime(iat))
        return timeClaim('iat', iat);
    if (!isTime(exp))
        return timeClaim('exp', exp);
    if (nbf !== undefined && !isTime(nbf))
        return timeClaim('nbf', nbf);
    if (exp <= iat)
        return { kind: 'claim', name: 'exp', expected: 'a time after `iat`', found: String(exp) };
    if (longest !== undefined && exp - iat > longest)
        return { kind: 'too-long', most: longest };
    const run = createdAt / 1000;
    const begins = Math.max(iat, nbf ?? iat);
    if (begins > run + CLOCK_AHEAD_SECONDS)
        return { kind: 'not-yet', at: begins * 1000, run: createdAt };
    if (exp <= run)
        return { kind: 'expired', at: exp * 1000, run: createdAt };
    if (age !== undefined && run - iat > age)
        return { kind: 'too-old', most: age };
    const waited = (now - createdAt) / 1000;
    // INVARIANT: a time that is no number is refused by each of these
    if (!Number.isFinite(waited) || (attempt === 1 && waited > MAX_WAIT_SECONDS))
        return { kind: 'waited', most: MAX_WAIT_SECONDS };
    return undefined;
}
/** Seconds since 1970 (RFC 7519, 2), in this era. */
function isTime(value) {
    return typeof value === 'number' && Number.isFinite(value) && value > 0 && value < 1e11;
}
function timeClaim(name, value) {
    return {
        kind: 'claim',
        name,
        expected: 'a time in seconds since 1970',
        ...(value === undefined ? {} : { found: shownClaim(value) }),
    };
}

;// CONCATENATED MODULE: ./lib/delegation/verify/comment.js






/** How long GitHub's token of the comment's run is taken, from `iat` on, in seconds. */
const COMMENT_AGE_SECONDS = 300;
/** The audience of the token that a comment's run gets for one dispatch: nothing else can be started with it. */
function commentAudience(request) {
    const text = canonicalize(request) ?? '';
    return `grantgate:${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64url')}`;
}
/**
 * Verifies GitHub's token of the run that a comment started: of the workflow that the entry names, at the default
 * branch of this repository, for just what was sent. The person is who wrote the comment.
 */
async function verifyComment(token, entry, place, sent) {
    const { payload } = token;
    const rules = { types: [undefined, 'jwt'], algorithms: ['RS256'], refusesKeys: false };
    const fault = headerFault(token, rules) ??
        (await signatureFault(token, place.keys, ['RS256'])) ??
        originFault(payload, entry, place, sent) ??
        timeFault(payload, sent, { age: COMMENT_AGE_SECONDS });
    if (fault !== undefined)
        return { ok: false, fault };
    const possible = possibleRequests(sent, []);
    if (!possible.ok)
        return possible;
    if (!possible.requests.some((request) => commentAudience(request) === payload['aud']))
        return { ok: false, fault: { kind: 'bound', what: 'inputs' } };
    const person = writerIn(payload);
    return person === undefined
        ? { ok: false, fault: claimFault('actor_id', 'the number of an account', payload['actor_id']) }
        : { ok: true, person };
}
/** Who wrote the comment: the actor of its run. */
function writerIn({ actor_id: id, actor: login }) {
    return typeof id === 'string' && /^[1-9]\d{0,18}$/.test(id) && typeof login === 'string' && login !== ''
        ? { kind: 'account', id, login }
        : undefined;
}
/** What is wrong with where the token comes from. */
function originFault(payload, { workflow }, { issuers, repository, defaultBranch }, { repositoryId }) {
    const expected = {
        iss: issuers,
        repository_id: [repositoryId],
        repository: [repository],
        // anything else that a person writes or presses would be taken for the comment
        event_name: ['issue_comment'],
        // a re-run keeps who wrote the comment, whoever pressed the button
        run_attempt: ['1'],
        // the run is of that workflow, and so is its job: not of another that calls it, nor of one that it calls
        workflow_ref: [`${repository}/${workflow}@refs/heads/${defaultBranch}`],
        job_workflow_ref: [`${repository}/${workflow}@refs/heads/${defaultBranch}`],
        ref: [`refs/heads/${defaultBranch}`],
    };
    for (const [name, values] of Object.entries(expected)) {
        const value = payload[name];
        if (typeof value !== 'string' || !values.includes(value))
            return claimFault(name, values.join(' or '), value);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/delegation/verify/idp.js





/** Asymmetric, all of them; the key decides which of them it can be. */
const PROVIDER_ALGORITHMS = 'RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA'.split(' ');
/** Access tokens (RFC 9068, 2.1), and what providers write that do not say. */
const PROVIDER_TYPES = [undefined, 'jwt', 'at+jwt', 'application/at+jwt'];
/** Seconds. */
const USUAL_AGE_SECONDS = 300;
/** Which client asked for a token: OpenID Connect Core, 2; Entra's access tokens of version 1; RFC 9068, 2.2. */
const CLIENT_CLAIMS = ['azp', 'appid', 'client_id'];
const MAX_SUBJECT_CHARACTERS = 255;
/**
 * Verifies a token of the company's identity provider: that it was issued for this gate, to the tool of the entry, just
 * now. It does not say what for, so what was sent is judged by {@link unlistedInputs}.
 * `keys` are those of the issuer in the policy.
 */
async function verifyIdp(token, entry, keys, sent) {
    const { payload } = token;
    const rules = { types: PROVIDER_TYPES, algorithms: PROVIDER_ALGORITHMS, refusesKeys: false };
    const fault = headerFault(token, rules) ??
        (await signatureFault(token, keys, PROVIDER_ALGORITHMS)) ??
        audienceFault(payload, entry) ??
        timeFault(payload, sent, { age: entry.age ?? USUAL_AGE_SECONDS });
    if (fault !== undefined)
        return { ok: false, fault };
    const person = identityIn(payload, entry);
    return person === undefined
        ? { ok: false, fault: claimFault(entry.subject, 'who it is', payload[entry.subject]) }
        : { ok: true, person };
}
/** Who a provider says that somebody is, by the claim of the entry. */
function identityIn(payload, entry) {
    const subject = payload[entry.subject];
    return typeof subject === 'string' && subject !== '' && subject.length <= MAX_SUBJECT_CHARACTERS
        ? { kind: 'identity', issuer: entry.issuer, subject }
        : undefined;
}
/** INVARIANT: issued by that issuer, for this gate alone, to that client. */
function audienceFault(payload, entry) {
    const { iss, aud } = payload;
    if (iss !== entry.issuer)
        return claimFault('iss', entry.issuer, iss);
    const audiences = Array.isArray(aud) ? aud : [aud];
    if (audiences.length !== 1 || audiences[0] !== entry.audience)
        return claimFault('aud', `\`${entry.audience}\` alone`, aud);
    const clients = CLIENT_CLAIMS.filter((name) => payload[name] !== undefined);
    const other = clients.find((name) => payload[name] !== entry.client);
    if (clients.length > 0 && other === undefined)
        return undefined;
    return claimFault(other ?? 'azp', entry.client, payload[other ?? 'azp']);
}
/** Types of inputs that say no more than what the workflow offers. */
const BOUNDED_TYPES = ['choice', 'boolean', 'number'];
/**
 * Inputs that were set and may not be: those that the entry does not list, and those that are not of a bounded type. An
 * input that has the default of the file, or is empty and has none, was not set. The type of a `repository_dispatch` is
 * one as well: it is free text that the sender chooses.
 */
function unlistedInputs(entry, sent) {
    const left = new Set(defaulted(sent));
    const emptied = new Set(emptiedInputs(sent));
    const isTyped = sent.event === 'workflow_dispatch' || entry['event-types']?.includes(sent.eventType ?? '') === true;
    const unlisted = Object.entries(sent.inputs).flatMap(([name, value]) => {
        if (name === dispatch_input/* DELEGATION_INPUT */.A || left.has(name))
            return [];
        if (sent.event === 'workflow_dispatch' && (value === '' || value === null) && !emptied.has(name))
            return [];
        const isListed = entry.inputs?.includes(name) === true;
        // nothing of a `client_payload` is declared, whatever the file declares for the other event
        const declared = sent.event === 'workflow_dispatch' ? sent.declared?.get(name) : undefined;
        return isListed && isBounded(value, declared) ? [] : [name];
    });
    return isTyped ? unlisted : ['event_type', ...unlisted];
}
/** Whether the workflow offers the value, so that it cannot say anything else. */
function isBounded(value, declared) {
    if (declared === undefined || !BOUNDED_TYPES.includes(declared.type))
        return false;
    const text = String(value);
    if (declared.type === 'choice')
        return declared.options?.includes(text) === true;
    if (declared.type === 'boolean')
        return text === 'true' || text === 'false';
    return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text);
}

// EXTERNAL MODULE: ./lib/policy/delegation/people.js
var people = __webpack_require__(1798);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(1947);
;// CONCATENATED MODULE: ./lib/delegation/verify/signed.js







/**
 * Verifies what a tool signed: its key, its claims, when it was good, and that it is for what was sent.
 * `keys` are those of the entry.
 */
async function verifySigned(token, entry, keys, sent) {
    const rules = { types: [DELEGATION_TYPE], algorithms: DELEGATION_ALGORITHMS, refusesKeys: true };
    const fault = headerFault(token, rules) ??
        (await signatureFault(token, keys, DELEGATION_ALGORITHMS)) ??
        placeFault(token.payload, entry, sent) ??
        timeFault(token.payload, sent, { longest: MAX_DELEGATION_SECONDS });
    if (fault !== undefined)
        return { ok: false, fault };
    const request = requestIn(token.payload['req']);
    if (request === undefined)
        return { ok: false, fault: claimFault('req', 'what it is for', token.payload['req']) };
    const unfit = boundFault(request, sent, entry.unbound ?? []);
    if (unfit !== undefined)
        return { ok: false, fault: unfit };
    const person = personIn(token.payload['sub']);
    return person === undefined
        ? { ok: false, fault: claimFault('sub', 'the number of an account, or a handle', token.payload['sub']) }
        : { ok: true, person };
}
/** What is wrong with what it says about issuer, place and tool. */
function placeFault(payload, entry, { repository, repositoryId }) {
    const { iss, aud, repository_id: id, jti, act } = payload;
    if (iss !== entry.issuer)
        return claimFault('iss', entry.issuer, iss);
    // one audience, as text: what is for several services can be used at any of them
    if (typeof aud !== 'string' || !(0,fold/* isSameName */.yS)(aud, repository))
        return claimFault('aud', repository, aud);
    if (id !== repositoryId && !(typeof id === 'number' && String(id) === repositoryId))
        return claimFault('repository_id', repositoryId, id);
    if (typeof jti !== 'string' || jti === '' || jti.length > 255)
        return claimFault('jti', 'a name of its own', jti);
    const tool = claimObject(act);
    return tool === undefined || tool['sub'] !== entry.name || !onlyKeys(tool, ['sub'])
        ? claimFault('act', `{"sub": "${entry.name}"}`, act)
        : undefined;
}
/** What it was signed for; `undefined` where that cannot be read. */
function requestIn(value) {
    const req = claimObject(value);
    if (req === undefined || !onlyKeys(req, ['workflow', 'ref', 'inputs', 'event_type']))
        return undefined;
    const { workflow, ref, inputs, event_type: type } = req;
    if (typeof workflow !== 'string' || typeof ref !== 'string' || typeof inputs !== 'string')
        return undefined;
    if (type !== undefined && typeof type !== 'string')
        return undefined;
    return { workflow, ref, inputs, ...(type === undefined ? {} : { event_type: type }) };
}
/** Who a `sub` is: a number is an account, and a handle never begins with a digit. */
function personIn(sub) {
    const text = typeof sub === 'number' && Number.isSafeInteger(sub) ? String(sub) : sub;
    if (typeof text !== 'string')
        return undefined;
    if (/^[1-9]\d{0,18}$/.test(text))
        return { kind: 'account', id: text };
    return people/* HANDLE */.Pi.test(text) ? { kind: 'handle', handle: text } : undefined;
}

// EXTERNAL MODULE: ./lib/policy/duplicate-members.js
var duplicate_members = __webpack_require__(565);
;// CONCATENATED MODULE: ./lib/delegation/verify/token.js

/** Longest token: an input of a dispatch may have 65,535 characters, and tokens of providers have a few thousand. */
const MAX_COMPACT_CHARACTERS = 16_384;
const COMPACT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;
/**
 * Reads a JWT of three parts (RFC 7515, 7.1). What two readers could read in two ways is none: a part that is not
 * canonical base64url, text that is not UTF-8, a member named twice (RFC 7519, 4). Never throws.
 */
function readToken(text) {
    if (text.length > MAX_COMPACT_CHARACTERS)
        return notRead('too-long');
    if (!COMPACT.test(text))
        return notRead('not-a-jwt');
    const [head = '', body = '', signature = ''] = text.split('.');
    const [header, payload] = [objectInPart(head), objectInPart(body)];
    if (header === undefined || payload === undefined || !isCanonical(signature))
        return notRead('not-a-jwt');
    if (header === 'twice' || payload === 'twice')
        return notRead('named-twice');
    return { ok: true, token: { text, signed: `${head}.${body}`, header, payload } };
}
function notRead(what) {
    return { ok: false, fault: { kind: 'form', what } };
}
/** The object in a part of a token; `twice` where it names a member twice. */
function objectInPart(part) {
    if (!isCanonical(part))
        return undefined;
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url'));
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        return (0,duplicate_members/* hasDuplicateMembers */.l)(text) ? 'twice' : { ...value };
    }
    catch {
        return undefined;
    }
}
/** Whether there is no other way to write these bytes: bits that no reader looks at could be anything. */
function isCanonical(part) {
    return Buffer.from(part, 'base64url').toString('base64url') === part;
}

;// CONCATENATED MODULE: ./lib/delegation/verify/verify.js






/**
 * The entry by which a token is verified: of those of the account that sent the dispatch, the one with the token's
 * issuer. Nothing of the token is believed by that. `entries` are those of that account alone.
 */
function selectEntry(text, entries, issuers) {
    if (entries.length === 0)
        return { ok: false, outcome: { kind: 'invalid', fault: { kind: 'sender' } } };
    const read = readToken(text);
    const name = entries.length === 1 ? entries[0]?.name : undefined;
    const named = name === undefined ? {} : { entry: name };
    if (!read.ok)
        return { ok: false, outcome: { kind: 'invalid', ...named, fault: read.fault } };
    const { iss } = read.token.payload;
    const entry = entries.find((one) => one.kind === 'github' ? typeof iss === 'string' && issuers.includes(iss) : one.issuer === iss);
    if (entry !== undefined)
        return { ok: true, token: read.token, entry };
    const expected = entries.flatMap((one) => (one.kind === 'github' ? issuers : [one.issuer]));
    const fault = { kind: 'issuer', expected, ...(iss === undefined ? {} : { found: shownClaim(iss) }) };
    return { ok: false, outcome: { kind: 'invalid', ...named, fault } };
}
/**
 * Verifies the token of a dispatch by an entry.
 * @throws KeySetError when the keys could not be fetched; whatever `means` throws
 */
async function verifyDelegation({ token, entry }, sent, means) {
    const verdict = await verdictOn(token, entry, sent, means);
    if (!verdict.ok)
        return { outcome: { kind: 'invalid', entry: entry.name, fault: verdict.fault } };
    const unlisted = entry.kind === 'idp' ? unlistedInputs(entry, sent) : [];
    if (unlisted.length > 0)
        return { outcome: { kind: 'out-of-scope', entry: entry.name, inputs: unlisted } };
    return { outcome: { kind: 'named', entry: entry.name, person: verdict.person }, spent: spentName(token) };
}
/**
 * Whom a token names, as long as nothing of it is verified: good for looking up what she may have meanwhile, never for
 * believing it. The verdict names the same person or nobody.
 */
function namedUnverified({ token, entry }) {
    const { payload } = token;
    switch (entry.kind) {
        case 'github':
            return writerIn(payload);
        case 'signed':
            return personIn(payload['sub']);
        case 'idp':
            return identityIn(payload, entry);
    }
}
async function verdictOn(token, entry, sent, means) {
    switch (entry.kind) {
        case 'github':
            return await verifyComment(token, entry, await means.comment(), sent);
        case 'signed':
            return await verifySigned(token, entry, await means.keysOf(entry), sent);
        case 'idp':
            return await verifyIdp(token, entry, await means.keysOf(entry), sent);
    }
}

// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/policy/holder.js
var policy_holder = __webpack_require__(6850);
// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(6317);
// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/github/policy-query.js
var policy_query = __webpack_require__(4336);
// EXTERNAL MODULE: ./lib/github/tag-query.js + 1 modules
var tag_query = __webpack_require__(5600);
;// CONCATENATED MODULE: ./lib/github/person-files.js





/** A document for some holders, whose folders and tags arrive as variables. */
function personFilesQuery(holders) {
    const folders = foldersOf(holders);
    const tags = holders.map((holder, index) => (0,tag_query/* tagParts */.$q)((0,tag_query/* holderTagQuestions */.q5)(holder), `h${index}`));
    const names = folders.map((_, index) => `$f${index}: String!`);
    return `query PersonFiles($owner: String!, $name: String!, $oid: GitObjectID!, ${[
        ...names,
        ...tags.map(({ parameters }) => parameters),
    ].join(', ')}) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit {
      ${folders.map((_, index) => `f${index}: file(path: $f${index}) { ${policy_query/* FOLDER_FIELDS */.ZX} }`).join('\n      ')}
    } }
    ${tags.map(({ fields }) => fields).join('\n    ')}
  }
}`;
}
function personFilesVariables(holders, root) {
    return Object.fromEntries([
        ...foldersOf(holders).map((folder, index) => [`f${index}`, `${root}/grants/${folder}`]),
        ...holders.flatMap((holder, index) => Object.entries((0,tag_query/* tagVariables */.iU)((0,tag_query/* holderTagQuestions */.q5)(holder), `h${index}`))),
    ]);
}
/** Every folder below `grants/` that may be one of the holders'. */
function foldersOf(holders) {
    return holders.flatMap((holder) => (0,policy_holder/* folderNames */.Hw)(holder).map((name) => (0,policy_holder/* holderFolder */.Do)({ ...holder, name })));
}
/**
 * Reads the grants of some holders, at the commit at which the policy was read.
 * @throws FactError when they cannot be read
 */
async function fetchPersonFiles(api, { repository, commit }, root, holders) {
    const [owner = '', name = ''] = repository.split('/');
    const { data } = await api.query(personFilesQuery(holders), {
        owner,
        name,
        oid: commit,
        ...personFilesVariables(holders, root),
    });
    const found = new json/* Fields */.C(data, '').object('repository');
    const target = found.object('object');
    return {
        grants: foldersOf(holders).flatMap((folder, index) => (0,policy_query/* readFolder */.j1)(target.maybe(`f${index}`), folder)),
        tags: (0,tags/* joinTags */.QR)(holders.map((holder, index) => (0,tag_query/* readTags */.g$)(found, (0,tag_query/* holderTagQuestions */.q5)(holder), `h${index}`))),
    };
}

;// CONCATENATED MODULE: ./lib/github/repository-about.js

/** Source: REST, "Get a repository". @throws FactError when the token is not shown it */
async function fetchRepositoryAbout(api, repository) {
    const found = new json/* Fields */.C(await api.get(`/repos/${repository}`, 'metadata: read'), '');
    return {
        name: found.text('full_name'),
        id: found.number('id'),
        ownerId: found.object('owner').number('id'),
        defaultBranch: found.text('default_branch'),
        isPrivate: found.flag('private'),
        hasIssues: found.flag('has_issues'),
    };
}

// EXTERNAL MODULE: ./lib/policy/account.js
var account = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/policy/delegation/entry.js + 1 modules
var entry = __webpack_require__(4619);
// EXTERNAL MODULE: ./lib/policy/delegation/principal-run.js
var principal_run = __webpack_require__(2095);
// EXTERNAL MODULE: ./lib/policy/principal.js
var principal = __webpack_require__(16);
// EXTERNAL MODULE: ./lib/session/people-file.js + 1 modules
var people_file = __webpack_require__(9903);
// EXTERNAL MODULE: ./lib/github/numbered-accounts.js
var numbered_accounts = __webpack_require__(2192);
;// CONCATENATED MODULE: ./lib/session/delegation/person-account.js


/**
 * A person with the login that her account has today, where she has one.
 *
 * INVARIANT: who has an account according to the reviewed file is let in only while that account is there: by its login
 * her grants are found, and what revokes them.
 * @throws FactError when it cannot be looked up
 */
async function withAccount(person, session) {
    if (person?.ok !== true || person.id === undefined)
        return { person, login: undefined };
    const login = await loginOf(person.id, session);
    return login === undefined
        ? { person: { ok: false, why: { kind: 'account', id: person.id } }, login }
        : { person, login };
}
/** The login that the account of a number has today; `undefined` where there is none that is a person's. */
async function loginOf(number, { pending, transport }) {
    const id = Number(number);
    if (!Number.isSafeInteger(id))
        return undefined;
    const found = await (pending.account?.id === id ? pending.account.found : (0,numbered_accounts/* fetchAccountNumbered */.et)(transport.api, id));
    // GitHub's own agents are apps, whatever type they are given
    return found?.id === id && !(0,account/* isApp */.YB)({ ...found, id: number }) ? found.login : undefined;
}

// EXTERNAL MODULE: ./lib/github/source-files.js
var source_files = __webpack_require__(3388);
// EXTERNAL MODULE: ./lib/policy/workflow-file.js
var workflow_file = __webpack_require__(4020);
// EXTERNAL MODULE: ./lib/workflow/file/read-workflow.js + 2 modules
var read_workflow = __webpack_require__(6792);
;// CONCATENATED MODULE: ./lib/session/delegation/sent-dispatch.js



/** What was sent, with what GitHub says of the run. @throws FactError when that cannot be read */
async function sentDispatch(given, session, { files, date }, run) {
    const { createdAt = Number.NaN } = await session.pending.attempt;
    const { server, isRenewal } = session.facts;
    const path = (0,workflow_file/* workflowFile */.E)(run.workflow_ref).split('/').slice(2).join('/');
    const declared = await offeredInputs(path, session, files.source, run);
    return {
        ...given,
        workflow: path,
        ref: run.ref,
        repository: `${server.url}/${run.repository}`,
        repositoryId: run.repository_id,
        ...(declared === undefined ? {} : { declared }),
        createdAt,
        // a job may last for hours after its gate has let it in
        now: isRenewal ? createdAt : date,
        attempt: Number(run.run_attempt),
    };
}
/**
 * The inputs that the running workflow's file declares; `undefined` where it cannot be read.
 *
 * INVARIANT: the file and the commit are those that the verified token names.
 */
async function offeredInputs(path, { facts, transport }, source, run) {
    const commit = run.workflow_sha ?? run.sha;
    const came = facts.workflow?.path === path && facts.workflow.commit === commit ? source : undefined;
    const text = came ?? (await (0,source_files/* fetchSources */.dh)(transport.api, [{ repository: run.repository, commit, path }]))[0];
    if (text === undefined)
        return undefined;
    try {
        return new Map((0,read_workflow/* readWorkflow */.S)(text, path).dispatchInputs.map(({ name, type, options, default: usual }) => [
            name,
            { type, options, ...(usual === undefined ? {} : { default: usual.text }) },
        ]));
    }
    catch {
        // what cannot be read declares nothing: then nothing is taken for a default, and nothing is bounded
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/github/spent-tag.js + 2 modules
var spent_tag = __webpack_require__(9904);
;// CONCATENATED MODULE: ./lib/session/delegation/spent-ahead.js


/**
 * Asks whether a token is spent already, and writes what its tag will say: then creating the tag costs one request, and
 * another job of the run that spent it none. `name` is the token's, of which nothing is believed yet. `undefined` where
 * nothing is going to be spent: of an audit, and of a job that asks again.
 */
function askSpent({ facts, transport }, { repository, commit }, run, name) {
    const { inputs, isRenewal, server } = facts;
    if (isRenewal || inputs.mode === 'audit')
        return undefined;
    const to = { server, token: inputs.token, send: transport.send, repository };
    const tag = { tag: `${tags/* ROOT */.Dl}/spent/${name}`, spender: `run ${run.run_id} of ${run.repository_id}`, commit };
    const before = (0,spent_tag/* fetchSpender */.al)(transport.api, repository, tag.tag);
    const written = (0,spent_tag/* writeSpentTag */.yI)(to, tag);
    // heard by whoever spends
    for (const asked of [before, written])
        asked.catch(() => undefined);
    return { to, tag, before, written };
}

;// CONCATENATED MODULE: ./lib/session/delegation/delegate.js
















/**
 * Begins to verify whom a dispatch names, and reads what she may have meanwhile. Only entries of the account that the
 * verified token of the job names as the actor are looked at.
 *
 * INVARIANT: the run that `confirm` gives is the person's only when the token is good, and names just her whose grants
 * were read.
 * @throws FactError when something could not be read
 */
async function delegate(given, session, sources, run, issuers) {
    const entries = sources.policy?.ok === true ? (sources.policy.value.delegation ?? []) : [];
    const actor = (0,principal/* actorOf */.dn)(run);
    const own = (0,entry/* entriesFor */.aB)(entries, { id: run.actor_id, login: run.actor, isApp: (0,account/* isApp */.YB)(actor) });
    const selected = selectEntry(given.token, own, issuers);
    if (!selected.ok)
        return refusedAtOnce((0,principal_run/* principalRun */.mz)(run, selected.outcome, undefined, undefined));
    const verifying = askVerified(selected, given, session, sources, run, issuers);
    // heard by whoever confirms
    verifying.catch(() => undefined);
    const named = namedUnverified(selected);
    const { policyPath } = session.facts.inputs;
    const people = (0,people_file/* peopleOfPolicy */.d)(sources.files.people, policyPath);
    const listed = named === undefined ? undefined : (0,principal_run/* knownPerson */.fj)(named, people);
    const ahead = listed?.ok === true ? askSpent(session, sources.files, run, spentName(selected.token)) : undefined;
    const { person, login } = await withAccount(listed, session);
    const outcome = named === undefined ? undefined : { kind: 'named', entry: selected.entry.name, person: named };
    const guess = outcome === undefined ? run : (0,principal_run/* principalRun */.mz)(run, outcome, person, login);
    const isKnown = guess.delegation?.person !== undefined;
    const { api } = session.transport;
    const files = isKnown ? await fetchPersonFiles(api, sources.files, policyPath, (0,principal/* holdersOf */.pW)(guess)) : undefined;
    return {
        guess,
        files,
        confirm: async (learnt) => {
            const { outcome: verified } = await verifying;
            if (verified.kind !== 'named')
                return (0,principal_run/* principalRun */.mz)(run, verified, undefined, undefined);
            if (!(0,external_node_util_.isDeepStrictEqual)(verified, outcome))
                throw new fact_error/* FactError */.n('the token names somebody else than was looked up', 'start the run again');
            return learnt;
        },
        spent: async () => (await verifying).spent,
        ahead,
    };
}
function refusedAtOnce(guess) {
    return {
        guess,
        files: undefined,
        confirm: async () => await Promise.resolve(guess),
        spent: async () => await Promise.resolve(undefined),
        ahead: undefined,
    };
}
/** @throws FactError when the keys cannot be had */
async function askVerified(selected, given, session, sources, run, issuers) {
    const { entry } = selected;
    // not made again: a server that hangs is not waited for twice
    const { send } = session.transport.client;
    const fetch = async (url) => await send({ method: 'GET', url, headers: { accept: 'application/json' } });
    try {
        // both at once: the keys may be at another server
        const keys = entry.kind === 'github' ? undefined : keysOfEntry(entry, fetch);
        keys?.catch(() => undefined);
        return await verifyDelegation(selected, await sentDispatch(given, session, sources, run), {
            keysOf: async () => (await keys) ?? [],
            comment: async () => ({
                issuers,
                keys: (await session.pending.keys).keys,
                repository: run.repository,
                defaultBranch: await defaultBranchOfRun(session, sources, run),
            }),
        });
    }
    catch (error) {
        if (!(error instanceof KeySetError))
            throw error;
        throw new fact_error/* FactError */.n(error.message, error.hint, { cause: error });
    }
}
/** The default branch of the repository of the run, by GitHub's own word. */
async function defaultBranchOfRun({ transport }, { files }, run) {
    return (0,fold/* isSameName */.yS)(files.repository, run.repository)
        ? files.branch
        : (await fetchRepositoryAbout(transport.api, run.repository)).defaultBranch;
}


/***/ }),

/***/ 6792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readActionFile),
  S: () => (/* binding */ readWorkflow)
});

// EXTERNAL MODULE: ./lib/workflow/caseless.js
var caseless = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/workflow/file/fields.js
var fields = __webpack_require__(2347);
// EXTERNAL MODULE: ./lib/workflow/file/tree.js + 2 modules
var tree = __webpack_require__(7246);
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
var core_schema = __webpack_require__(3957);
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


/***/ })

};

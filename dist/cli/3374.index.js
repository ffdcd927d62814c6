export const id = 3374;
export const ids = [3374];
export const modules = {

/***/ 30993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setUpApp: () => (/* binding */ setUpApp)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/credentials/credential.js
var credential = __webpack_require__(90421);
// EXTERNAL MODULE: ./lib/github/write.js
var write = __webpack_require__(46780);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(81837);
// EXTERNAL MODULE: ./lib/cli/init/requests-workflow.js
var requests_workflow = __webpack_require__(89173);
// EXTERNAL MODULE: ./lib/cli/preflight/repository-root.js
var repository_root = __webpack_require__(66341);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
// EXTERNAL MODULE: ./lib/cli/app/answers.js + 1 modules
var app_answers = __webpack_require__(17185);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(87781);
;// CONCATENATED MODULE: ./lib/cli/app/conversion.js


/**
 * Has GitHub hand over what was created: once, within an hour. The webhook secret and the client secret are not looked
 * at. Source: REST, "Create a GitHub App from a manifest".
 * @throws FactError; never with what was answered
 */
async function convertManifest({ api }, code, send) {
    const { status, body } = await send({
        method: 'POST',
        url: `${api}/app-manifests/${code}/conversions`,
        headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
    });
    if (status !== 201)
        throw new fact_error/* FactError */.n(`GitHub did not hand the App over: it answered ${status}`, 'the code is good for one hour, and once: delete the App in its settings, and start again');
    const app = new json/* Fields */.C(convertedJson(body), '');
    const pem = app.text('pem');
    if (!pem.includes('PRIVATE KEY-----'))
        throw new fact_error/* FactError */.n('GitHub handed the App over without a private key');
    return {
        id: app.number('id'),
        slug: app.text('slug'),
        clientId: app.text('client_id'),
        page: app.text('html_url'),
        pem,
    };
}
function convertedJson(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        throw new fact_error/* FactError */.n('GitHub handed the App over with something that is not JSON');
    }
}

// EXTERNAL MODULE: ./lib/credentials/answer.js
var answer = __webpack_require__(81142);
// EXTERNAL MODULE: ./lib/credentials/aws/call.js
var call = __webpack_require__(54226);
// EXTERNAL MODULE: ./lib/credentials/aws/endpoint.js
var endpoint = __webpack_require__(96531);
// EXTERNAL MODULE: ./lib/credentials/aws/fault.js
var fault = __webpack_require__(48852);
;// CONCATENATED MODULE: ./lib/cli/app/wrapped-key.js

/** The alternative initial value of AES key wrap with padding (RFC 5649, section 3). */
const WRAP_IV = Buffer.from('A65959A6', 'hex');
const AES_KEY_BYTES = 32;
/**
 * A private key, wrapped so that only whoever has the private part of `wrapping` can read it: an AES key in RSA-OAEP
 * with SHA-256, and after it the key, PKCS #8 in DER, in AES key wrap with padding. Vault and KMS take the same form.
 * https://developer.hashicorp.com/vault/docs/secrets/transit/key-wrapping-guide
 * https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys-encrypt-key-material.html
 */
function wrappedKey(pem, wrapping) {
    const der = (0,external_node_crypto_.createPrivateKey)(pem).export({ format: 'der', type: 'pkcs8' });
    const aes = (0,external_node_crypto_.randomBytes)(AES_KEY_BYTES);
    try {
        const cipher = (0,external_node_crypto_.createCipheriv)('id-aes256-wrap-pad', aes, WRAP_IV);
        const material = Buffer.concat([cipher.update(der), cipher.final()]);
        const oaep = { key: wrapping, padding: external_node_crypto_.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
        return Buffer.concat([(0,external_node_crypto_.publicEncrypt)(oaep, aes), material]);
    }
    finally {
        der.fill(0);
        aes.fill(0);
    }
}

;// CONCATENATED MODULE: ./lib/cli/app/kms-place.js







/** How a key of RSA is wrapped for the import. Source: KMS, "Importing key material", step 2. */
const WRAPPING = { WrappingAlgorithm: 'RSA_AES_KEY_WRAP_SHA_256', WrappingKeySpec: 'RSA_4096' };
/**
 * A key of KMS without material, and what wraps the material for it.
 * https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys.html
 * @throws UsageError
 */
async function readyKms({ alias }, { env, now }, tools) {
    const service = kmsOf(env, now);
    const ask = async (operation, input) => await (0,call/* askAws */.x)(service, operation, input, tools);
    const key = await explainedByKms(async () => await emptyKey(alias, ask));
    const { token, publicKey } = await explainedByKms(async () => await importParameters(key, ask));
    return {
        keep: async (pem) => {
            const input = {
                KeyId: key,
                ImportToken: token,
                EncryptedKeyMaterial: wrappedKey(pem, publicKey).toString('base64'),
                ExpirationModel: 'KEY_MATERIAL_DOES_NOT_EXPIRE',
            };
            await explainedByKms(async () => await ask('ImportKeyMaterial', input));
        },
        input: `aws-kms: {role: arn:aws:iam::ACCOUNT:role/ROLE, region: ${service.region}, key: ${alias}}`,
        left: [
            `Put the role that may \`kms:Sign\` with \`${alias}\` into \`key\`: docs/aws.md, “A key that signs for a ` +
                'GitHub App”. KMS cannot give the key back.',
        ],
    };
}
/** A key with this alias that waits for its material: one that an earlier try left, or a new one; its ARN. */
async function emptyKey(alias, ask) {
    const there = await ask('DescribeKey', { KeyId: alias }).catch((error) => {
        if (error instanceof fault/* AwsFault */.k && error.code === 'NotFound')
            return undefined;
        throw error;
    });
    const found = there === undefined ? undefined : metadataOf(there);
    if (found?.state === 'PendingImport')
        return found.arn;
    if (found !== undefined)
        throw new usage_error/* UsageError */.e(`\`${alias}\` is there already`, 'name another one: `--key aws-kms:<alias>`');
    const { arn } = metadataOf(await ask('CreateKey', {
        Origin: 'EXTERNAL',
        KeySpec: 'RSA_2048',
        KeyUsage: 'SIGN_VERIFY',
        Description: 'Signs for the GitHub App that writes requests for access',
    }));
    await ask('CreateAlias', { AliasName: alias, TargetKeyId: arn });
    return arn;
}
function metadataOf(answer) {
    const about = answer['KeyMetadata'];
    const isThere = typeof about === 'object' && about !== null && 'Arn' in about && 'KeyState' in about;
    if (!isThere)
        throw new usage_error/* UsageError */.e('KMS did not say which key it is', 'try again later');
    return { arn: String(about.Arn), state: String(about.KeyState) };
}
async function importParameters(key, ask) {
    const parameters = await ask('GetParametersForImport', { KeyId: key, ...WRAPPING });
    const [token, wrapping] = [(0,answer/* textIn */.r7)(parameters, 'ImportToken'), (0,answer/* textIn */.r7)(parameters, 'PublicKey')];
    if (token === undefined || wrapping === undefined)
        throw new usage_error/* UsageError */.e('KMS did not say how the key is to be imported', 'try again later');
    return {
        token,
        publicKey: (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(wrapping, 'base64'), format: 'der', type: 'spki' }),
    };
}
async function explainedByKms(act) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof fault/* AwsFault */.k))
            throw error;
        throw new usage_error/* UsageError */.e(`KMS refused it: ${error.code}: ${error.message}`, 'whoever runs this needs `kms:DescribeKey`, `kms:CreateKey`, `kms:CreateAlias`, ' +
            '`kms:GetParametersForImport` and `kms:ImportKeyMaterial`', { cause: error });
    }
}
/** KMS with the keys of whoever calls, as the variables of the AWS CLI say them. @throws UsageError */
function kmsOf(env, now) {
    const region = env['AWS_REGION'] || env['AWS_DEFAULT_REGION'];
    const [accessKeyId, secretAccessKey] = [env['AWS_ACCESS_KEY_ID'], env['AWS_SECRET_ACCESS_KEY']];
    if (!region || !accessKeyId || !secretAccessKey)
        throw new usage_error/* UsageError */.e('AWS_REGION, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY do not say whose KMS takes the key', 'set them: `eval "$(aws configure export-credentials --format env)"` does, but for the region');
    return {
        name: 'kms',
        url: (0,endpoint/* serviceUrl */.R)('kms', { region }, env['AWS_ENDPOINT_URL_KMS'] || undefined),
        region,
        keys: { accessKeyId, secretAccessKey, sessionToken: env['AWS_SESSION_TOKEN'] ?? '' },
        expires: now() + 3_600_000,
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./lib/http/settled-later.js
var settled_later = __webpack_require__(25754);
;// CONCATENATED MODULE: ./lib/cli/app/page.js
const STYLE = 'body{font:16px/1.5 system-ui,sans-serif;max-width:38rem;margin:3rem auto;padding:0 1rem}button{font:inherit;' +
    'padding:.5rem 1rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#8882;padding:1rem}';
/** The page with the button that sends the manifest to GitHub. */
function manifestPage(address, manifest) {
    const shown = JSON.stringify(JSON.parse(manifest), undefined, 2);
    return page('Create the GitHub App', `<p>GitHub asks you once more before it creates it. You come back here after that; the private key goes straight to
where you said, and is never shown.</p>
<form action="${asHtml(address)}" method="post">
<input type="hidden" name="manifest" value="${asHtml(manifest)}">
<button>Create it at ${asHtml(new URL(address).host)}</button>
</form>
<p>This is what is sent:</p>
<pre>${asHtml(shown)}</pre>`);
}
/** What is said after GitHub has sent the browser back. */
function endPage(words) {
    return page('The GitHub App', `<p>${asHtml(words)}</p>`);
}
function page(title, body) {
    return {
        body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>
`,
        // where a form goes is left open: on the way to GitHub there may be a login elsewhere
        policy: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
    };
}
function asHtml(text) {
    return text.replaceAll(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`);
}

;// CONCATENATED MODULE: ./lib/cli/app/loopback.js





/** A code of GitHub's, as far as it can be put into an address. */
const CODE = /^[\w-]{1,200}$/;
/**
 * Listens on the loopback interface, on a port that is free.
 *
 * INVARIANT: a request that names another host is not answered, whatever a browser was made to believe about names.
 */
async function openLoopback(secret) {
    const server = (0,external_node_http_.createServer)();
    const { promise: listening, resolve: ready, reject: failed } = (0,settled_later/* settledLater */.e)();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => ready(undefined));
    await listening;
    const bound = server.address();
    const host = `127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
    return {
        address: `http://${host}/${secret}/`,
        redirect: `http://${host}/${secret}/created`,
        codeFor: async (page, wait) => await codeFrom(server, { host, secret, page }, wait),
        close: async () => {
            const { promise, resolve } = (0,settled_later/* settledLater */.e)();
            server.close(() => resolve(undefined));
            server.closeAllConnections();
            await promise;
        },
    };
}
async function codeFrom(server, site, { state, milliseconds }) {
    const { promise, resolve, reject } = (0,settled_later/* settledLater */.e)();
    const late = new usage_error/* UsageError */.e('nobody came back from GitHub in time', 'start it again, and open the page at once');
    const timer = setTimeout(() => reject(late), milliseconds);
    server.on('request', (request, response) => {
        const code = codeBrought(request, response, site, state);
        if (code !== undefined)
            resolve(code);
    });
    return await promise.finally(() => clearTimeout(timer));
}
/** Answers one request; gives the code, where it brought one. */
function codeBrought({ method, headers, url = '' }, response, { host, secret, page }, state) {
    const { pathname, searchParams } = new URL(url, `http://${host}`);
    if (method !== 'GET' || headers.host !== host)
        return sendPage(response, 404, endPage('There is nothing here.'));
    if (pathname === `/${secret}/`)
        return sendPage(response, 200, page);
    if (pathname !== `/${secret}/created`)
        return sendPage(response, 404, endPage('There is nothing here.'));
    const code = searchParams.get('code') ?? '';
    if (!isSameSecret(searchParams.get('state') ?? '', state) || !CODE.test(code))
        return sendPage(response, 400, endPage('This did not come from the page that was opened. Nothing was done.'));
    sendPage(response, 200, endPage('It is created. You can close this page: the rest is said at the terminal.'));
    return code;
}
function isSameSecret(one, other) {
    const [first, second] = [Buffer.from(one), Buffer.from(other)];
    return first.length === second.length && (0,external_node_crypto_.timingSafeEqual)(first, second);
}
function sendPage(response, status, { body, policy }) {
    response.writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'no-store',
        // the path is a secret, and the next page is somebody else's; without an origin, a form may be refused there
        'referrer-policy': 'strict-origin',
        'x-content-type-options': 'nosniff',
        connection: 'close',
    });
    response.end(body);
    return undefined;
}

// EXTERNAL MODULE: ./lib/cli/app/manifest.js
var app_manifest = __webpack_require__(9853);
// EXTERNAL MODULE: ./lib/policy/policy.js + 8 modules
var policy = __webpack_require__(57528);
;// CONCATENATED MODULE: ./lib/cli/app/policy-number.js

/** What the policy has to say about the App. */
function policyLine(app) {
    return `requests: {app: ${app}}`;
}
/**
 * The policy with the number of the App in it; `undefined` where it says something about requests already, or cannot be
 * read: then a person puts it in.
 *
 * INVARIANT: what is written is the policy as it was, and this one line.
 */
function policyWithApp(text, app) {
    const before = (0,policy/* parsePolicy */.ON)(text, 'policy.yml');
    if (!before.ok || before.value.requests !== undefined)
        return undefined;
    const roles = /^roles:/m.exec(text);
    if (roles === null)
        return undefined;
    const changed = `${text.slice(0, roles.index)}${policyLine(app)}\n${text.slice(roles.index)}`;
    const after = (0,policy/* parsePolicy */.ON)(changed, 'policy.yml');
    if (!after.ok)
        return undefined;
    const { requests, ...rest } = after.value;
    const { requests: _, ...was } = before.value;
    return requests?.app === app && plainText(rest) === plainText(was) ? changed : undefined;
}
function plainText(value) {
    return JSON.stringify(value, (_key, inner) => (inner instanceof Map ? [...inner] : inner));
}

// EXTERNAL MODULE: ./lib/github/environment-settings.js
var environment_settings = __webpack_require__(77626);
;// CONCATENATED MODULE: ./lib/cli/app/sealed-box.js
/**
 * Seals a text for whoever has the private part of a key, as GitHub wants secrets. Source: GitHub's reference,
 * "Encrypting secrets for the REST API": `crypto_box_seal` of libsodium, both in Base64.
 */
async function sealedBox(text, publicKey) {
    const { default: sodium } = await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 54768));
    await sodium.ready;
    const sealed = sodium.crypto_box_seal(Buffer.from(text), Buffer.from(publicKey, 'base64'));
    return Buffer.from(sealed).toString('base64');
}

;// CONCATENATED MODULE: ./lib/cli/app/secret-place.js







/**
 * The secret of the environment of the requests workflow. Source: REST, "Create or update an environment secret".
 *
 * INVARIANT: an environment that other branches may use keeps no key: whoever can push one could read it.
 * @throws UsageError, FactError
 */
async function readySecret(writer) {
    const { api, repository } = writer;
    await refuseOpenEnvironment(writer);
    const secrets = `environments/${requests_workflow/* REQUESTS_ENVIRONMENT */.dQ}/secrets`;
    const found = new json/* Fields */.C(await api.get(`/repos/${repository}/${secrets}/public-key`, 'environments: write'), '');
    const [keyId, publicKey] = [found.text('key_id'), found.text('key')];
    return {
        keep: async (pem) => {
            await (0,write/* writeRest */.OH)(writer, {
                method: 'PUT',
                path: `${secrets}/${requests_workflow/* KEY_SECRET */.D$}`,
                body: { encrypted_value: await sealedBox(pem, publicKey), key_id: keyId },
                failing: `the secret \`${requests_workflow/* KEY_SECRET */.D$}\` could not be written`,
                permission: 'environments: write',
            });
        },
        input: 'input: true',
        left: [],
    };
}
async function refuseOpenEnvironment({ api, repository }) {
    const branch = new json/* Fields */.C(await api.get(`/repos/${repository}`, 'metadata: read'), '').text('default_branch');
    const environments = await (0,environment_settings/* fetchEnvironments */.l)(api, repository);
    const own = environments.find(({ name }) => name.toLowerCase() === requests_workflow/* REQUESTS_ENVIRONMENT */.dQ);
    const made = '`grantgate init` prints the command that makes it so';
    if (own === undefined)
        throw new usage_error/* UsageError */.e(`\`${repository}\` has no environment \`${requests_workflow/* REQUESTS_ENVIRONMENT */.dQ}\``, made);
    const isOnlyDefault = typeof own.refs !== 'string' &&
        own.refs.length > 0 &&
        own.refs.every(({ name, type }) => type === 'branch' && name === branch);
    if (!isOnlyDefault)
        throw new usage_error/* UsageError */.e(`other branches than \`${branch}\` may use the environment \`${requests_workflow/* REQUESTS_ENVIRONMENT */.dQ}\`: whoever pushes one ` +
            'could read the key', made);
}
/** Has a variable of the repository have a value. Source: REST, "Create a repository variable". @throws FactError */
async function keepVariable(writer, name, value) {
    const about = { failing: `the variable \`${name}\` could not be written`, permission: 'variables: write' };
    const body = { name, value };
    const made = await (0,write/* writeRest */.OH)(writer, {
        method: 'POST',
        path: 'actions/variables',
        body,
        isSame: true,
        expected: [201, 409],
        ...about,
    });
    if (made.status === 409)
        await (0,write/* writeRest */.OH)(writer, { method: 'PATCH', path: `actions/variables/${name}`, body, ...about });
}
/** The number of the account that the App writes as. @throws FactError where it is not there */
async function fetchBotNumber({ api }, slug) {
    const bot = new json/* Fields */.C(await api.get(`/users/${encodeURIComponent(`${slug}[bot]`)}`, 'metadata: read'), '');
    if (bot.text('type') !== 'Bot')
        throw new fact_error/* FactError */.n(`\`${slug}[bot]\` is not the account of an App`);
    return bot.number('id');
}

;// CONCATENATED MODULE: ./lib/cli/app/words.js


/** What `--dry-run` shows: nothing is opened, and nothing is written. */
function dryWords(answers, server) {
    const { owner, name, url, key } = answers;
    const manifest = (0,app_manifest/* appManifest */.Xh)({ name, url, redirect: 'http://127.0.0.1:PORT/SECRET/created' });
    return [
        `A page at 127.0.0.1 would send this to ${(0,app_manifest/* creationAddress */.y2)(server, owner, 'STATE')}:`,
        JSON.stringify(JSON.parse(manifest), undefined, 2),
        `Its key would go ${keyPlaceWords(key)}, and nowhere else.`,
        'Its client id would go into the variable ACCESS_REQUESTS_APP, and the number of its account into the policy.',
        '',
    ].join('\n');
}
/** Where somebody goes now. */
function openWords(address) {
    return [
        'Open this page in a browser on this machine, and press the button:',
        '',
        `  ${address}`,
        '',
        'Waiting for GitHub to send you back. Ctrl+C stops it, and nothing is created.',
        '',
    ].join('\n');
}
/** What is left to do, once it is created. */
function createdWords({ answers, app, number, place, isPolicyWritten }) {
    const steps = [
        `Install it on ${answers.repository} alone: ${app.page}/installations/new`,
        isPolicyWritten
            ? `Propose the change of .github/access/policy.yml: it says \`${policyLine(number)}\` now.`
            : `Write the number into the policy: \`${policyLine(number)}\``,
        `In access-requests.yml, the job \`write\` takes \`key: '${place.input}'\`.`,
        ...place.left,
        'Run `grantgate doctor`.',
    ];
    return [
        `The GitHub App ${app.slug} is created (client id ${app.clientId}, account ${number}).`,
        `Its key is ${keyPlaceWords(answers.key)}, and nowhere else.`,
        '',
        ...steps.map((step, index) => `${index + 1}. ${step}`),
        '',
    ].join('\n');
}
/** Said where the App is there and its key is not kept. */
function lostWords({ page, slug }) {
    return (`The App ${slug} is created, and its key could not be kept: nobody has it. Delete the App (${page}, App ` +
        'settings, Advanced), and start again; or make another key there.\n');
}
function appJson({ answers, app, number, place, isPolicyWritten }) {
    const { id, slug, clientId, page } = app;
    const { repository, key } = answers;
    const { input, left } = place;
    return `${JSON.stringify({ schema: 1, repository, app: { id, slug, clientId, page, account: number }, key, input, left, isPolicyWritten }, undefined, 2)}\n`;
}
function keyPlaceWords(key) {
    switch (key.kind) {
        case 'secret':
            return 'in the secret ACCESS_REQUESTS_KEY of the environment access-requests';
        case 'vault':
            return `in Vault or OpenBao, as ${key.mount}/keys/${key.key}`;
        case 'aws-kms':
            return `in AWS KMS, as ${key.alias}`;
    }
}

// EXTERNAL MODULE: ./lib/credentials/vault/call.js
var vault_call = __webpack_require__(98693);
;// CONCATENATED MODULE: ./lib/cli/app/vault-place.js




/**
 * A transit engine that can take the key: it signs there, and is never given out.
 * https://developer.hashicorp.com/vault/api-docs/secret/transit#import-key
 * @throws UsageError, ExchangeError
 */
async function readyVault({ mount, key }, { env }, tools) {
    const url = (env['VAULT_ADDR'] || env['BAO_ADDR'] || '').replace(/\/+$/, '');
    const token = env['VAULT_TOKEN'] || env['BAO_TOKEN'];
    const namespace = env['VAULT_NAMESPACE'] || env['BAO_NAMESPACE'];
    if (!url.startsWith('https://') || token === undefined)
        throw new usage_error/* UsageError */.e('VAULT_ADDR and VAULT_TOKEN do not say which server takes the key', `set them: an https address, and a token that may read \`${mount}/wrapping_key\` and write ` +
            `\`${mount}/keys/${key}/import\``);
    const server = (0,vault_call/* vaultServer */.w)({ url, namespace }, {}, tools);
    await refuseTaken(server, { mount, key, token }, tools);
    const wrapping = await readWrappingKey(server, mount, token, tools);
    return {
        keep: async (pem) => {
            const body = {
                type: 'rsa-2048',
                hash_function: 'SHA256',
                ciphertext: wrappedKey(pem, (0,external_node_crypto_.createPublicKey)(wrapping)).toString('base64'),
            };
            const path = `${mount}/keys/${key}/import`;
            const answer = await (0,vault_call/* askVault */.y)(server, { method: 'POST', path, token, body, repeatable: false }, tools);
            if (answer.status >= 300)
                throw vaultRefusal(`the key could not be imported as \`${mount}/keys/${key}\``, answer, 'create and update');
        },
        input: loginText({ url, namespace, mount, key }),
        left: [
            `Give the role \`${key}\` of the JWT login the right to \`${mount}/sign/${key}/sha2-256\` and to nothing else, ` +
                'and bind it to the requests workflow of the default branch: docs/github-app.md, "The key".',
        ],
    };
}
/** How the job that writes logs in, as the input `key` has it. */
function loginText(login) {
    const { url, namespace, mount, key } = login;
    const more = [
        ...(namespace === undefined ? [] : [`namespace: ${namespace}`]),
        ...(mount === 'transit' ? [] : [`transit-mount: ${mount}`]),
    ];
    return `vault: {${[`url: ${url}`, `role: ${key}`, `key: ${key}`, ...more].join(', ')}}`;
}
async function refuseTaken(server, { mount, key, token }, tools) {
    const path = `${mount}/keys/${key}`;
    const { status } = await (0,vault_call/* askVault */.y)(server, { method: 'GET', path, token, repeatable: true }, tools);
    if (status === 200)
        throw new usage_error/* UsageError */.e(`\`${path}\` is there already`, `name another one: \`--key vault:${mount}/<key>\``);
}
async function readWrappingKey(server, mount, token, tools) {
    const path = `${mount}/wrapping_key`;
    const answer = await (0,vault_call/* askVault */.y)(server, { method: 'GET', path, token, repeatable: true }, tools);
    const data = answer.body['data'];
    const pem = typeof data === 'object' && data !== null && 'public_key' in data ? String(data.public_key) : '';
    if (answer.status !== 200 || !pem.includes('PUBLIC KEY-----'))
        throw vaultRefusal(`\`${path}\` could not be read`, answer, 'read');
    return pem;
}
function vaultRefusal(what, { status, errors }, right) {
    const words = errors.length === 0 ? '' : ` (${errors.join('; ')})`;
    return new usage_error/* UsageError */.e(`${what}: the server answered ${status}${words}`, `the token needs the right to ${right} it`);
}

;// CONCATENATED MODULE: ./lib/cli/app/set-up.js





















/** How long somebody has to press two buttons. */
const MAX_WAIT_MS = 15 * 60_000;
/** For everything before and after that. */
const AROUND_IT_MS = 120_000;
const POLICY = '.github/access/policy.yml';
/**
 * Creates the GitHub App of the requests workflow: the place of its key first, so that nothing is created whose key
 * could not be kept; then the page, the App, the key, and the number for the policy.
 * @throws UsageError, ExchangeError, FactError
 */
async function setUpApp(given, terminal) {
    const token = (0,github_session/* ownToken */.K8)(terminal);
    const repository = given.text('repository') ?? (0,github_session/* repositoryAround */.WU)(terminal);
    if (repository === undefined)
        throw new usage_error/* UsageError */.e('which repository is meant is not known', 'give it with `--repository owner/name`');
    if (token === undefined)
        throw new usage_error/* UsageError */.e('there is no token', 'set it: `GH_TOKEN=$(gh auth token)`');
    return await (0,github_session/* withGitHub */.WN)(given, terminal, token, async (session) => {
        const answers = await (0,app_answers/* readAppAnswers */.z)(given, { repository, api: session.api });
        if (given.has('dry-run')) {
            terminal.stdout.write(dryWords(answers, (0,github_session/* serverFor */.xY)(terminal)));
            return 0;
        }
        const done = await createApp(answers, { session, writer: sessionWriter(session, terminal), terminal });
        terminal.stdout.write(given.has('json') ? appJson(done) : createdWords(done));
        return 0;
    }, repository, { longest: MAX_WAIT_MS + AROUND_IT_MS });
}
async function createApp(answers, means) {
    const place = await explained(async () => await readyPlace(answers, means));
    const code = await codeFromPage(answers, means.terminal);
    return await keepApp(code, { answers, place, ...means });
}
async function readyPlace({ key }, { session, writer, terminal }) {
    const tools = placeTools(session, terminal);
    if (key.kind === 'secret')
        return await readySecret(writer);
    return key.kind === 'vault' ? await readyVault(key, terminal, tools) : await readyKms(key, terminal, tools);
}
async function codeFromPage(answers, terminal) {
    const state = (0,external_node_crypto_.randomBytes)(32).toString('base64url');
    const loopback = await openLoopback((0,external_node_crypto_.randomBytes)(16).toString('base64url'));
    try {
        const { name, url, owner } = answers;
        const manifest = (0,app_manifest/* appManifest */.Xh)({ name, url, redirect: loopback.redirect });
        const page = manifestPage((0,app_manifest/* creationAddress */.y2)((0,github_session/* serverFor */.xY)(terminal), owner, state), manifest);
        const code = loopback.codeFor(page, { state, milliseconds: MAX_WAIT_MS });
        // what is asked for may be all of standard output
        terminal.stderr.write(openWords(loopback.address));
        return await code;
    }
    finally {
        await loopback.close();
    }
}
async function keepApp(code, { answers, place, session, writer, terminal }) {
    const { pem, ...app } = await convertManifest((0,github_session/* serverFor */.xY)(terminal), code, session.client.send);
    try {
        await explained(async () => await place.keep(pem));
    }
    catch (error) {
        terminal.stderr.write(lostWords(app));
        throw error;
    }
    await keepVariable(writer, requests_workflow/* APP_VARIABLE */.HB, app.clientId);
    const number = await fetchBotNumber(writer, app.slug);
    return { answers, app, number, place, isPolicyWritten: writePolicy(terminal, number) };
}
/** Puts the number into the policy of the clone, where nothing is said about requests yet. */
function writePolicy({ cwd }, number) {
    const file = (0,external_node_path_.join)((0,repository_root/* repositoryRoot */.Hn)(cwd), POLICY);
    const changed = (0,external_node_fs_.existsSync)(file) ? policyWithApp((0,external_node_fs_.readFileSync)(file, 'utf8'), number) : undefined;
    if (changed !== undefined)
        (0,external_node_fs_.writeFileSync)(file, changed);
    return changed !== undefined;
}
function sessionWriter({ to, client, deadline }, terminal) {
    const { now } = terminal;
    return (0,write/* createWriter */.u7)(to, client.send, { now, sleep: sleepOf(terminal), random: () => 0.5, deadline });
}
function placeTools({ client, deadline }, terminal) {
    const { now } = terminal;
    return { send: client.send, connect: () => client.send, now, sleep: sleepOf(terminal), random: () => 0.5, deadline };
}
function sleepOf({ sleep }) {
    return sleep ?? (async (milliseconds) => await (0,promises_.setTimeout)(milliseconds));
}
/** What a server of credentials refuses is somebody's to mend, as a wrong option is. */
async function explained(act) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof credential/* ExchangeError */.Sb))
            throw error;
        throw new usage_error/* UsageError */.e(error.message, error.hint ?? `see ${(0,safe_line/* quote */.h)(error.code)}`, { cause: error });
    }
}


/***/ }),

/***/ 81837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r0: () => (/* binding */ GITHUB_OPTIONS),
  Ef: () => (/* binding */ certificatesAt),
  K8: () => (/* binding */ ownToken),
  RD: () => (/* binding */ policyRepository),
  WU: () => (/* binding */ repositoryAround),
  xY: () => (/* binding */ serverFor),
  WN: () => (/* binding */ withGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/github/api.js
var api = __webpack_require__(87671);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/github/passing-errors.js
var passing_errors = __webpack_require__(31266);
;// CONCATENATED MODULE: ./lib/github/server.js
const ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * Everything follows from the server's own address, which the runner sets and no step can change.
 *
 * INVARIANT: the issuer and its keys are never taken from a token, an input or a variable that a step can write.
 * Source: GitHub's OIDC reference; Enterprise Server serves `/_services/token`.
 * @throws TypeError when the address is not an https URL
 */
function githubServer(serverUrl) {
    const server = new URL(serverUrl);
    if (server.protocol !== 'https:')
        throw new TypeError(`GITHUB_SERVER_URL is not an https address: \`${serverUrl}\``);
    const url = server.origin;
    if (server.hostname === 'github.com')
        return addresses(url, 'https://api.github.com', 'https://api.github.com/graphql', ISSUER);
    if (server.hostname.endsWith('.ghe.com')) {
        const api = `https://api.${server.hostname}`;
        return addresses(url, api, `${api}/graphql`, `https://token.actions.${server.hostname}`);
    }
    return addresses(url, `${url}/api/v3`, `${url}/api/graphql`, `${url}/_services/token`);
}
function addresses(url, api, graphql, issuer) {
    return { url, api, graphql, issuer, jwks: `${issuer}/.well-known/jwks` };
}

// EXTERNAL MODULE: ./lib/http/client.js + 1 modules
var http_client = __webpack_require__(27480);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __webpack_require__(28394);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/cli/ask-git.js
var ask_git = __webpack_require__(17406);
// EXTERNAL MODULE: ./lib/cli/origin.js
var origin = __webpack_require__(7250);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
;// CONCATENATED MODULE: ./lib/cli/github-session.js













/** Longest time that a command may take. */
const COMMAND_MS = 60_000;
/** Options of every command that asks GitHub. */
const GITHUB_OPTIONS = {
    'policy-repository': {
        value: 'owner/name',
        help: 'Repository that holds the policy; that of this clone, or GITHUB_REPOSITORY, when left out',
    },
    'ca-certificates': { value: 'file', help: 'CA of an Enterprise Server, PEM' },
};
/** The token of whoever calls, as GitHub's own command line finds it. */
function ownToken({ env }) {
    return [env['GH_TOKEN'], env['GITHUB_TOKEN']].find((token) => token !== undefined && token.trim() !== '')?.trim();
}
/** GitHub's address for this terminal. @throws UsageError when GITHUB_SERVER_URL is not an https address */
function serverFor({ env }) {
    try {
        return githubServer(env['GITHUB_SERVER_URL'] || 'https://github.com');
    }
    catch (error) {
        throw new usage_error/* UsageError */.e('GITHUB_SERVER_URL is not an https address', 'correct it, or leave it out for github.com', {
            cause: error,
        });
    }
}
/**
 * The repository that holds the policy: as given, or that of the clone.
 * @throws UsageError when it is not given and cannot be determined
 */
function policyRepository(given, terminal) {
    const written = given.text('policy-repository') ?? repositoryAround(terminal);
    if (written === undefined)
        throw new usage_error/* UsageError */.e('which repository holds the policy is not known', 'give it with `--policy-repository owner/name`, or start this in a clone of it');
    if (names/* REPOSITORY_PATTERN */.G_.test(written))
        return written;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a repository`, 'write `--policy-repository owner/name`');
}
/** The repository of this clone, or of the job that this runs in. */
function repositoryAround(terminal) {
    return originOf(terminal) ?? (terminal.env['GITHUB_REPOSITORY'] || undefined);
}
/** The repository that a clone was made from, where its `origin` is on this GitHub. */
function originOf(terminal) {
    const url = (0,ask_git/* askGit */.g)(terminal.cwd, ['config', '--get', 'remote.origin.url'], terminal.env)?.trim();
    const host = new URL(serverFor(terminal).url).hostname;
    const found = url === undefined ? undefined : (0,origin/* remoteRepository */.D8)(url);
    return found?.host === host ? found.repository : undefined;
}
/**
 * Does something with GitHub, for no longer than a minute unless told otherwise, and closes every connection after it.
 * @throws UsageError with what GitHub answered, and what to do about it
 */
async function withGitHub(given, terminal, token, use, repository = policyRepository(given, terminal), { longest = COMMAND_MS, pacer = (send) => send } = {}) {
    const server = serverFor(terminal);
    const deadline = terminal.now() + longest;
    const client = (0,http_client/* createClient */.U)({
        certificates: certificatesAt(given.text('ca-certificates')),
        environment: terminal.env,
        now: terminal.now,
        deadline,
    });
    const sleep = terminal.sleep ?? (async (milliseconds) => await (0,promises_.setTimeout)(milliseconds));
    const again = { now: terminal.now, sleep, random: () => 0.5, deadline, passing: passing_errors/* passingGraphQl */.pI };
    try {
        return await use({
            api: (0,api/* createApi */.x)(server, token, (0,retry/* retrying */.R$)(pacer(client.send), again)),
            to: { server, token, send: client.send, repository },
            client,
            deadline,
        });
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        throw new usage_error/* UsageError */.e(error.message, error.hint ?? 'see `gh auth status`, and try again', { cause: error });
    }
    finally {
        client.close();
    }
}
/** The authorities in a file of PEM. @throws UsageError where it holds none */
function certificatesAt(path) {
    if (path === undefined)
        return undefined;
    const read = (0,read_text/* readText */.yR)(path);
    if (read.kind === 'text' && read.text.includes('-----BEGIN CERTIFICATE-----'))
        return read.text;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(path)} holds no PEM certificate`, 'give the CA of the server with `--ca-certificates`');
}


/***/ }),

/***/ 81142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62948);

/**
 * The JSON object of an answer, whose numbers are as they were written or no numbers at all; `undefined` when it is
 * something else.
 */
function jsonIn(response) {
    try {
        return objectOf((0,_policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExactly */ .Ab)(response.body));
    }
    catch {
        return undefined;
    }
}
/** A value that is a plain object, such as a field of an answer. */
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .InexactNumber */ .uS)
        ? value
        : undefined;
}
/** A field that is a text with something in it. */
function textIn(value, name) {
    const found = value?.[name];
    return typeof found === 'string' && found !== '' ? found : undefined;
}


/***/ }),

/***/ 54226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ askAws)
/* harmony export */ });
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78427);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81142);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48852);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42810);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58440);





/**
 * What the name of an operation begins with, in the header that names it.
 * https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
const TARGETS = {
    secretsmanager: 'secretsmanager',
    ssm: 'AmazonSSM',
    kms: 'TrentService',
};
/**
 * Asks a service in AWS's JSON protocol, signed with a session's keys; again after faults that pass.
 * @throws AwsFault when it answered something else, HttpError when no whole answer came
 */
async function askAws(service, operation, input, tools) {
    const body = JSON.stringify(input);
    const headers = {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `${TARGETS[service.name]}.${operation}`,
    };
    const request = { method: 'POST', url: service.url, headers, body };
    return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retryingAws */ .i)(async () => answerIn(await tools.send(await (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__.signed)(request, { service: service.name, region: service.region }, { keys: service.keys, now: tools.now })), service.keys), tools, Math.min(service.expires, tools.deadline));
}
function answerIn(response, { secretAccessKey, sessionToken }) {
    const body = (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonIn */ .Yf)(response);
    const retryAfter = response.headers['retry-after'];
    if (response.status === 200 && body !== undefined)
        return body;
    const code = awsErrorCode(response.headers['x-amzn-errortype'] ?? (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(body, '__type'));
    const message = (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(body, 'message') ?? (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(body, 'Message') ?? '';
    if (code === undefined)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsFault */ .k('BadAnswer', `AWS answered ${response.status} with something that cannot be read`, response.status, retryAfter);
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsFault */ .k(code, (0,_http_said_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .a)(message, { secrets: [secretAccessKey, sessionToken], most: 500 }), response.status, retryAfter);
}
/** `com.amazonaws.kms#NotFoundException` and `NotFoundException:http://…` are both `NotFound`. */
function awsErrorCode(type) {
    const name = type
        ?.split(':')[0]
        ?.split('#')
        .at(-1)
        ?.replace(/Exception$/, '');
    return name !== undefined && /^\w{1,64}$/.test(name) ? name : undefined;
}


/***/ }),

/***/ 96531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ serviceUrl),
/* harmony export */   Y: () => (/* binding */ stsSettings)
/* harmony export */ });
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68362);

/**
 * The endpoint the policy names, or the regional one; nothing of it comes from the job's environment. An endpoint of
 * one's own wins over `fips`.
 */
function stsSettings({ region, endpoint, fips }) {
    return endpoint === undefined ? { region, fips: fips ?? false } : { region, fips: false, endpoint };
}
/**
 * The endpoint the policy names, or the regional one. GovCloud's SSM is FIPS without saying so.
 * https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html
 */
function serviceUrl(service, spec, own) {
    if (own !== undefined)
        return own;
    const { name, domain } = (0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(spec.region);
    const isFips = spec.fips === true && !(service === 'ssm' && name === 'aws-us-gov');
    return `https://${service}${isFips ? '-fips' : ''}.${spec.region}.${domain}/`;
}


/***/ }),

/***/ 48852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ faultWords),
/* harmony export */   k: () => (/* binding */ AwsFault)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78427);


/** AWS answered, but not with what was asked for: its own code and words. Holds no header, no body and no token. */
class AwsFault extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'AwsFault';
    status;
    /** The `Retry-After` header as it came. */
    retryAfter;
    /** `code` is such as `AccessDenied`, or `BadAnswer` when it could not be read; without `Exception` at its end. */
    constructor(code, message, status, retryAfter) {
        // STS and others repeat some of what they were sent
        super((0,_http_said_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)(message, { most: 500 }), { code });
        this.status = status;
        this.retryAfter = retryAfter;
    }
}
/** What AWS said, one line, without the secrets that it was sent. */
function faultWords({ message }, ...secrets) {
    return (0,_http_said_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)(message, { secrets, most: 500 });
}


/***/ }),

/***/ 68362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ partitionOf)
/* harmony export */ });
/** https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
const PARTITIONS = [
    { name: 'aws-cn', prefix: 'cn-', domain: 'amazonaws.com.cn' },
    { name: 'aws-us-gov', prefix: 'us-gov-', domain: 'amazonaws.com' },
    { name: 'aws-iso', prefix: 'us-iso-', domain: 'c2s.ic.gov' },
    { name: 'aws-iso-b', prefix: 'us-isob-', domain: 'sc2s.sgov.gov' },
    { name: 'aws-iso-e', prefix: 'eu-isoe-', domain: 'cloud.adc-e.uk' },
    { name: 'aws-iso-f', prefix: 'us-isof-', domain: 'csp.hci.ic.gov' },
    { name: 'aws-eusc', prefix: 'eusc-', domain: 'amazonaws.eu' },
];
const COMMERCIAL = { name: 'aws', prefix: '', domain: 'amazonaws.com' };
/** The partition a region belongs to. */
function partitionOf(region) {
    return PARTITIONS.find(({ prefix }) => region.startsWith(prefix)) ?? COMMERCIAL;
}


/***/ }),

/***/ 42810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isKeyFault),
/* harmony export */   i: () => (/* binding */ retryingAws)
/* harmony export */ });
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95684);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48852);


const MAX_ATTEMPTS = 4;
const AWS_BASE_DELAY_MS = 200;
const AWS_MAX_DELAY_MS = 4_000;
/** Longest time to go on trying: the token is good for five minutes, and a person waits. */
const AWS_RETRY_MS = 30_000;
const AWS_RETRIED_FAULTS = new Set(['timeout', 'connection', 'truncated']);
/**
 * Errors that AWS answers with 400 and that pass by themselves.
 * https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html and API_AssumeRoleWithWebIdentity.html, Errors
 */
const RETRIED_CODES = new Set([
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'RequestThrottled',
    'RequestLimitExceeded',
    'TooManyRequests',
    'IDPCommunicationError',
]);
/**
 * STS could not fetch the keys of the issuer: it says `InvalidIdentityToken`, as of a token that is wrong for good, and
 * only its words tell the two apart. https://github.com/aws-actions/configure-aws-credentials/pull/350
 */
function isKeyFault(words) {
    return /couldn.?t retrieve (?:the )?verification key/i.test(words);
}
/**
 * Calls again after network faults, 408, 429, 5xx, throttling and keys that STS could not fetch, with jitter, honouring
 * `Retry-After`; never past `deadline`. Asking twice for a session, a secret or a signature is harmless.
 */
async function retryingAws(call, tools, deadline) {
    const end = Math.min(deadline, tools.now() + AWS_RETRY_MS);
    for (let attempt = 1;; attempt += 1) {
        try {
            return await call();
        }
        catch (error) {
            const delay = awsDelayFor(error, attempt, tools);
            if (attempt >= MAX_ATTEMPTS || !isAwsRetryable(error) || tools.now() + delay >= end)
                throw error;
            await tools.sleep(delay);
        }
    }
}
function isAwsRetryable(error) {
    if (error instanceof _http_send_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j)
        return AWS_RETRIED_FAULTS.has(error.fault);
    if (!(error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsFault */ .k))
        return false;
    return (error.status === 408 ||
        error.status === 429 ||
        error.status >= 500 ||
        RETRIED_CODES.has(error.code) ||
        (error.code === 'InvalidIdentityToken' && isKeyFault(error.message)));
}
function awsDelayFor(error, attempt, tools) {
    const asked = error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsFault */ .k && error.retryAfter !== undefined
        ? awsRetryAfter(error.retryAfter, tools.now())
        : undefined;
    if (asked !== undefined)
        return asked;
    const ceiling = Math.min(AWS_MAX_DELAY_MS, AWS_BASE_DELAY_MS * 2 ** (attempt - 1));
    return Math.round(ceiling / 2 + (tools.random() * ceiling) / 2);
}
/** Milliseconds to wait; RFC 9110, Retry-After: seconds or a date. */
function awsRetryAfter(value, now) {
    const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}


/***/ }),

/***/ 90421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ SLACK_MS),
/* harmony export */   Sb: () => (/* binding */ ExchangeError),
/* harmony export */   US: () => (/* binding */ NotRevokedError),
/* harmony export */   zO: () => (/* binding */ latestEnd)
/* harmony export */ });
/* unused harmony export MAX_RENEWAL_SECONDS */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);

/** Clocks may differ by so much where the grant's end is not at stake. */
const SLACK_MS = 60_000;
/**
 * When anything must have ended that a provider gives a life of its own: with the grant, or with the policy's longest
 * session.
 */
function latestEnd({ until, session }, now) {
    return Math.min(until, now + session * 1000 + SLACK_MS);
}
/** Longest life of what renews itself: as short as STS gives, so that a revocation shows soon. */
const MAX_RENEWAL_SECONDS = 900;
/**
 * A provider refused or could not be reached: what it said, and the likely cause. Deny is elsewhere: this is a fault.
 */
class ExchangeError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'ExchangeError';
    provider;
    /** `code` is the provider's own, such as `AccessDenied`. */
    constructor(provider, code, message, hint, options) {
        super(message, { ...options, code, hint });
        this.provider = provider;
    }
}
/**
 * Something failed after a credential was issued, and so did revoking it: it is neither handed out nor forgotten.
 */
class NotRevokedError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'NotRevokedError';
    /** What failed first, which people are told. */
    fault;
    credential;
    constructor(fault, credential) {
        super(fault instanceof Error ? fault.message : String(fault), { cause: fault });
        this.fault = fault;
        this.credential = credential;
    }
}


/***/ }),

/***/ 23740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ seeDocs)
/* harmony export */ });
/* harmony import */ var _policy_docs_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44134);

/** The last line of a hint: where a page says more. */
function seeDocs(page, heading) {
    return `see ${_policy_docs_address_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS */ .i}/${page}.md#${heading}`;
}


/***/ }),

/***/ 98693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ vaultServer),
/* harmony export */   y: () => (/* binding */ askVault)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28394);
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78427);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95684);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81142);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90421);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87346);






/**
 * The server of a policy, with its CA and the client certificate of the workflow where there are any. Certificates are
 * always verified.
 */
function vaultServer(spec, tls, tools) {
    const certificates = spec['ca-certificates'];
    const isSpecial = certificates !== undefined || tls.clientKey !== undefined;
    const send = isSpecial ? tools.connect({ ...tls, certificates }) : tools.send;
    return { url: spec.url.replace(/\/+$/, ''), namespace: spec.namespace, send };
}
/**
 * Asks the server. https://developer.hashicorp.com/vault/api-docs
 * @throws ExchangeError when it cannot be reached, is sealed, or answers with something that is not JSON
 */
async function askVault(server, call, tools) {
    const response = await sent(server, call, tools);
    if (response.status === 503 || response.status === 472 || response.status === 473) {
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .Sb('vault', 'Unavailable', `${new URL(server.url).host} is sealed, on standby or starting (${response.status})`, `start the run again when the server is unsealed\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_4__/* .seeVault */ .w)('sealed')}`);
    }
    const body = response.body === '' && response.status === 204 ? {} : (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonIn */ .Yf)(response);
    if (body === undefined)
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .Sb('vault', 'BadAnswer', `${new URL(server.url).host} answered ${response.status} with something that is not JSON`, `is \`url\` the address of a Vault or OpenBao server?\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_4__/* .seeVault */ .w)('other')}`);
    return { status: response.status, errors: vaultErrors(body, sentSecrets(call)), body };
}
async function sent(server, { method, path, token, body, wrap, repeatable, issues }, tools) {
    const send = repeatable ? (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retrying */ .R$)(server.send, { ...tools, passing }) : server.send;
    const headers = {
        'x-vault-request': 'true',
        accept: 'application/json',
        ...(token === undefined ? {} : { 'x-vault-token': token }),
        ...(server.namespace === undefined ? {} : { 'x-vault-namespace': server.namespace }),
        ...(wrap === undefined ? {} : { 'x-vault-wrap-ttl': `${wrap}s` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    try {
        return await send({
            method,
            url: `${server.url}/v1/${path}`,
            headers,
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
    }
    catch (error) {
        if (!(error instanceof _http_send_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j))
            throw error;
        const lost = issues === true && !error.fault.includes('tls') && error.fault !== 'client-certificate'
            ? '\nif the server made a token whose answer did not arrive, nobody has it, and it ends by itself with the ' +
                '`token_ttl` of the role'
            : '';
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .Sb('vault', 'Unreachable', error.message, `${likelyFault(error)}${lost}\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_4__/* .seeVault */ .w)('unreachable')}`, { cause: error });
    }
}
/**
 * The server could not reach who made the token, or a standby has not heard of it yet (412).
 * https://developer.hashicorp.com/vault/docs/enterprise/consistency
 */
function passing({ status, body }) {
    const isAboutKeys = status === 400 &&
        /fetching keys|error connecting to the oidc|failed to (?:get|fetch) (?:jwks|keys)/i.test(body.slice(0, 2000));
    return status === 412 || isAboutKeys ? 'passing' : undefined;
}
function likelyFault({ fault }) {
    if (fault === 'tls')
        return 'give the CA of the server with `ca-certificates`, in the policy or as an input';
    if (fault === 'client-certificate')
        return ('give a certificate that the server accepts and its key, with the inputs `client-certificate` and ' +
            '`client-key`');
    return 'is the server up, and can the runner reach it?';
}
/** What the server said, one line each; never more of the answer than that, and nothing of what it was sent to know. */
function vaultErrors(body, secrets) {
    const errors = body['errors'];
    return Array.isArray(errors)
        ? errors.flatMap((text) => (typeof text === 'string' ? [(0,_http_said_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)(text, { secrets })] : []))
        : [];
}
/** The token of the job, the one of the server, and those it is asked to end. */
function sentSecrets({ token, body }) {
    return [token, body?.['jwt']].filter((secret) => typeof secret === 'string');
}


/***/ }),

/***/ 87346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ seeVault)
/* harmony export */ });
/* unused harmony export VAULT_HEADINGS */
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23740);

/** Headings of docs/vault.md that errors link to; a test checks that each exists. */
const VAULT_HEADINGS = {
    login: 'the-login-is-refused',
    role: 'the-role-does-not-exist',
    audience: 'the-audience-does-not-match',
    issuer: 'the-issuer-or-its-keys-do-not-match',
    claims: 'a-claim-does-not-match',
    expired: 'the-token-has-expired',
    denied: 'permission-denied',
    missing: 'the-secret-is-not-there',
    field: 'the-field-is-not-there',
    unfit: 'the-value-cannot-be-handed-on-exactly',
    lifetime: 'the-token-cannot-be-shortened',
    uses: 'the-token-may-be-used-too-few-times',
    certificate: 'the-certificate-outlives-the-grant',
    outlives: 'what-was-read-outlives-the-grant',
    batch: 'batch-tokens-cannot-be-revoked',
    sealed: 'the-server-is-sealed-or-on-standby',
    unreachable: 'the-server-cannot-be-reached',
    ended: 'the-grant-has-ended',
    revoke: 'the-token-could-not-be-revoked',
    other: 'anything-else',
};
/** The last line of a hint: where the docs say more. */
function seeVault(heading) {
    return (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_0__/* .seeDocs */ .V)('vault', VAULT_HEADINGS[heading]);
}


/***/ }),

/***/ 77626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fetchEnvironments)
/* harmony export */ });
/* harmony import */ var _rest_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77574);

const NEEDS_ACTIONS = 'actions: read';
/** Every environment. Source: REST, "List environments", "List deployment branch policies". @throws FactError */
async function fetchEnvironments(api, repository) {
    const path = `/repos/${repository}/environments`;
    const found = await (0,_rest_list_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchList */ .Z)(api, path, NEEDS_ACTIONS, 'environments');
    return await Promise.all(found.map(async (environment) => {
        const name = environment.text('name');
        const policy = environment.optional('deployment_branch_policy');
        const refs = policy === undefined
            ? 'all'
            : policy.flag('custom_branch_policies')
                ? await fetchPatterns(api, `${path}/${encodeURIComponent(name)}`)
                : 'protected';
        return { name, refs, ...readProtectionRules(environment) };
    }));
}
async function fetchPatterns(api, path) {
    const found = await (0,_rest_list_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchList */ .Z)(api, `${path}/deployment-branch-policies`, NEEDS_ACTIONS, 'branch_policies');
    return found.map((pattern) => ({
        id: pattern.number('id'),
        name: pattern.text('name'),
        type: pattern.optionalText('type') === 'tag' ? 'tag' : 'branch',
    }));
}
function readProtectionRules(environment) {
    const rules = environment.has('protection_rules') ? environment.list('protection_rules') : [];
    const ruleOf = (type) => rules.find((rule) => rule.text('type') === type);
    const wait = ruleOf('wait_timer');
    const review = ruleOf('required_reviewers');
    return {
        // GitHub's own description does not list this one
        adminsBypass: environment.has('can_admins_bypass') ? environment.flag('can_admins_bypass') : undefined,
        waitMinutes: wait?.has('wait_timer') === true ? wait.number('wait_timer') : 0,
        preventsSelfReview: review?.has('prevent_self_review') === true && review.flag('prevent_self_review'),
        reviewers: review?.has('reviewers') === true
            ? review.list('reviewers').map((one) => ({ type: one.text('type'), id: one.object('reviewer').number('id') }))
            : [],
    };
}


/***/ }),

/***/ 77574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fetchList)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87781);


/** More than this is not read. */
const MAX_LIST_PAGES = 10;
/**
 * Every entry of a REST list, over all its pages. `member` names the list where an answer is an object around it.
 * @throws FactError when a page cannot be read, or there are more than can be
 */
async function fetchList(api, path, permission, member) {
    const entries = [];
    for (let page = 1; page <= MAX_LIST_PAGES; page += 1) {
        const answer = await api.page(`${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`, permission);
        entries.push(...entriesOf(answer, member));
        if (answer.next === undefined)
            return entries;
    }
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`there is more at ${path} than can be read`);
}
function entriesOf({ body }, member) {
    return member === undefined ? new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C({ list: body }, '').list('list') : new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(body, '').list(member);
}


/***/ }),

/***/ 46780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ writeRest),
/* harmony export */   fW: () => (/* binding */ untilThere),
/* harmony export */   u7: () => (/* binding */ createWriter)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28394);
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78427);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95684);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87671);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87781);
/* harmony import */ var _passing_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31266);







/** REST version that is spoken; GitHub's "API Versions". */
const REST_VERSION = '2022-11-28';
/** How often something is tried that may or may not have been done. */
const MAX_TRIES = 4;
const FIRST_WAIT_MS = 500;
/** "Best practices for using the REST API": where a limit does not say when it ends. */
const UNTOLD_WAIT_MS = 60_000;
function createWriter(to, send, tools) {
    return {
        ...to,
        tools,
        api: (0,_api_js__WEBPACK_IMPORTED_MODULE_3__/* .createApi */ .x)(to.server, to.token, (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retrying */ .R$)(send, { ...tools, passing: _passing_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .passingGraphQl */ .pI })),
        send: waitingForLimits(send, tools),
        sendAgain: (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retrying */ .R$)(send, tools),
    };
}
/** Only what was not carried out is sent again: where a limit was reached, once that has passed. */
function waitingForLimits(send, { now, sleep, deadline }) {
    return async (request) => {
        for (let attempt = 1;; attempt += 1) {
            const answer = await send(request);
            if (attempt >= MAX_TRIES || !(answer.status === 429 || (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimited */ .Jz)(answer)))
                return answer;
            const wait = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfter */ .P9)(answer, now()) ?? UNTOLD_WAIT_MS;
            if (now() + wait > deadline)
                return answer;
            await sleep(wait);
        }
    };
}
/**
 * Writes once, or until it is done where twice is the same.
 * @throws FactError when GitHub refuses or cannot be reached; `passing` where it is not known what came of it
 */
async function writeRest({ server, repository, token, send, sendAgain }, { method, path, body, isSame = method !== 'POST', expected = [200, 201, 204], failing, permission }) {
    const answer = await (isSame ? sendAgain : send)({
        method,
        url: `${server.api}/repos/${repository}/${path}`,
        headers: {
            authorization: `Bearer ${token}`,
            accept: 'application/vnd.github+json',
            'x-github-api-version': REST_VERSION,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error) => {
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FactError */ .n(`${failing}: ${error instanceof Error ? error.message : String(error)}`, undefined, {
            cause: error,
            ...(error instanceof _http_send_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j ? { kind: 'passing' } : {}),
        });
    });
    if (expected.includes(answer.status))
        return { status: answer.status, fields: new _json_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C(jsonOf(answer), '') };
    throw refusedWrite(answer, { failing, permission, repository, token });
}
function refusedWrite(answer, about) {
    const words = wordsOf(answer, about.token);
    const message = `${about.failing}: GitHub answered ${answer.status} (${words})`;
    if (answer.status >= 500 || answer.status === 429 || (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimited */ .Jz)(answer))
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FactError */ .n(message, 'start the run again later', { kind: 'passing', status: answer.status });
    if (answer.status === 403 || answer.status === 404)
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FactError */ .n(message, `the token needs \`${about.permission}\` on \`${about.repository}\``, {
            status: answer.status,
            said: words,
        });
    return new _fact_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FactError */ .n(message, undefined, { status: answer.status, said: words });
}
/** What GitHub says about a refusal, with the errors of its fields. */
function wordsOf(answer, token) {
    const body = jsonOf(answer);
    const errors = Array.isArray(body['errors']) ? body['errors'] : [];
    const more = errors.flatMap((error) => isObject(error) && typeof error['message'] === 'string' ? [error['message']] : []);
    const words = [body['message'], ...more].filter((word) => typeof word === 'string').join(': ');
    return words === '' ? 'no message' : (0,_http_said_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)(words, { secrets: [token], most: 200 });
}
function jsonOf({ body }) {
    try {
        const value = JSON.parse(body);
        return isObject(value) ? value : {};
    }
    catch {
        return {};
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * Has something be there: looks first, and writes only where it is not. A write whose answer was lost may have been
 * carried out, and another run may be doing the same: so after every fault it is looked at again, never written
 * blindly.
 * @throws FactError when it is still not there
 */
async function untilThere({ now, sleep, random, deadline }, look, write) {
    for (let attempt = 1;; attempt += 1) {
        const there = await look();
        if (there !== undefined)
            return there;
        try {
            const made = await write();
            if (made !== undefined)
                return made;
        }
        catch (error) {
            const isLast = attempt >= MAX_TRIES;
            const after = await look().catch(() => undefined);
            if (after !== undefined)
                return after;
            if (isLast || !(error instanceof _fact_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FactError */ .n) || error.kind !== 'passing')
                throw error;
        }
        if (attempt >= MAX_TRIES)
            throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FactError */ .n('what was written is not there', 'start the run again later');
        const wait = FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + random() / 2);
        if (now() + wait > deadline)
            throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FactError */ .n('there was not enough time', 'start the run again later');
        await sleep(wait);
    }
}


/***/ })

};

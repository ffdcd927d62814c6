export const id = 4992;
export const ids = [4992];
export const modules = {

/***/ 34992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wallsCommand: () => (/* binding */ wallsCommand)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/walls/meant.js
var walls_meant = __webpack_require__(18598);
// EXTERNAL MODULE: ./lib/policy/grouped.js
var policy_grouped = __webpack_require__(11516);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./lib/walls/generate/hcl.js
/** A piece of Terraform's language that is no literal, such as a reference. */
class Expression {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** An attribute; with `json`, its value is handed over as JSON text. */
function attribute(name, value, json) {
    return { kind: 'attribute', name, value, ...(json === undefined ? {} : { json: true }) };
}
function comment(text) {
    return { kind: 'comment', text };
}
function hclBlock(type, labels, items) {
    return { kind: 'block', type, labels, items };
}
/** A file as `terraform fmt` leaves it. https://developer.hashicorp.com/terraform/language/syntax/configuration */
function hclText(items) {
    const parts = items.map((item) => itemLines(item).join('\n'));
    return `${parts.reduce((text, part, index) => `${text}${index === 0 ? '' : gap(items, index)}${part}`, '')}\n`;
}
/** Blocks stand apart; what is said of one stands right before it. */
function gap(items, index) {
    return items[index - 1]?.kind === 'block' ? '\n\n' : '\n';
}
function itemLines(item) {
    switch (item.kind) {
        case 'blank':
            return [''];
        case 'comment':
            return item.text.split('\n').map((line) => (line === '' ? '#' : `# ${line}`));
        case 'attribute':
            return assigned(item.name, valueLines(item.value, item.json === true));
        case 'block':
            return [
                [item.type, ...item.labels.map(quoted), '{'].join(' '),
                ...indented(aligned(item.items.map(itemLines))),
                '}',
            ];
    }
}
function assigned(name, [first = '', ...rest]) {
    return [`${name} = ${first}`, ...rest];
}
/** `terraform fmt` sets the signs of neighbouring lines below each other; what goes over lines stands apart. */
function aligned(groups) {
    const lines = [];
    let chain = [];
    const flush = () => {
        const widths = chain.map((line) => line.indexOf(' = '));
        const widest = Math.max(0, ...widths);
        lines.push(...chain.map((line, at) => `${line.slice(0, widths[at]).padEnd(widest)}${line.slice(widths[at])}`));
        chain = [];
    };
    for (const group of groups) {
        const [only = ''] = group;
        if (group.length === 1 && /^(?:[\w-]+|"[^"]*") = /.test(only))
            chain.push(only);
        else {
            flush();
            lines.push(...group);
        }
    }
    flush();
    return lines;
}
function valueLines(value, json = false) {
    if (!json)
        return literalLines(value);
    const lines = literalLines(value);
    return lines.length === 1
        ? [`jsonencode(${lines[0] ?? ''})`]
        : [`jsonencode(${lines[0] ?? ''}`, ...lines.slice(1, -1), `${lines.at(-1) ?? ''})`];
}
function literalLines(value) {
    if (value instanceof Expression)
        return [value.text];
    if (typeof value === 'string')
        return [quoted(value)];
    if (typeof value !== 'object')
        return [String(value)];
    if (isHclList(value))
        return listLines(value);
    const entries = Object.entries(value);
    if (entries.length === 0)
        return ['{}'];
    const groups = entries.map(([key, inner]) => assigned(/^[A-Za-z_][\w-]*$/.test(key) ? key : quoted(key), literalLines(inner)));
    return ['{', ...indented(aligned(groups)), '}'];
}
function listLines(list) {
    const items = list.map(literalLines);
    if (items.every((lines) => lines.length === 1)) {
        const line = `[${items.map(([only = '']) => only).join(', ')}]`;
        if (line.length <= 80)
            return [line];
    }
    return ['[', ...indented(items.flatMap((lines) => [...lines.slice(0, -1), `${lines.at(-1) ?? ''},`])), ']'];
}
function isHclList(value) {
    return Array.isArray(value);
}
function indented(lines) {
    return lines.map((line) => (line === '' ? line : `  ${line}`));
}
/** A text; what begins an expression in it is escaped. */
function quoted(text) {
    return JSON.stringify(text).replaceAll(/[$%]\{/g, (start) => `${start.slice(0, 1)}${start}`);
}

;// CONCATENATED MODULE: ./lib/walls/generate/wall-file.js
/** Forms in which walls are written. */
const WALL_FORMATS = ['terraform', 'cloudformation', 'json', 'commands'];
/** The head of a file, without the signs of a comment. */
function headerLines({ digest, policy, gate, people }, about) {
    return [
        about,
        '',
        `Made by \`grantgate walls\` from ${policy}; what is changed here by hand is lost.`,
        `Policy: sha256:${digest}`,
        `Gate: ${gate}`,
        ...(people ? ['People: those with a live grant, each until it ends. Make it again when grants change.'] : []),
    ];
}
/** Lines as comments of a shell or of YAML. */
function commented(lines) {
    return lines.map((line) => (line === '' ? '#' : `# ${line}`));
}
/** The same for Terraform. */
function headerItems(origin, about) {
    return [{ kind: 'comment', text: headerLines(origin, about).join('\n') }, { kind: 'blank' }];
}
/** A document as a file, two blanks deep. */
function jsonText(value) {
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** A word of a shell. */
function shellQuoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}
/** A command that is fed with a document. */
function fedWith(command, document) {
    return [`${command} <<'JSON'`, jsonText(document).trimEnd(), 'JSON'];
}
/** A shell script that stops at the first command that fails. */
function wallScript(origin, about, lines) {
    return `${['#!/bin/sh', ...commented(headerLines(origin, about)), 'set -eu', '', ...lines].join('\n')}\n`;
}
/** A name as Terraform and CloudFormation take it, made from any other. */
function identifier(name) {
    const plain = name.replaceAll(/\W+/g, '_').replaceAll(/^_+|_+$/g, '');
    return /^[A-Za-z]/.test(plain) ? plain : `_${plain}`;
}
/**
 * A name for each, made by `nameOf`.
 *
 * INVARIANT: no two share one. `flag-s` and `flag_s` once did, and of two roles in one file the last was all there was.
 */
function distinctNames(items, nameOf, sign = '_') {
    const taken = new Set();
    return new Map(items.map((item) => {
        const short = nameOf(item);
        let name = short;
        for (let count = 2; taken.has(name); count += 1)
            name = `${short}${sign}${count}`;
        taken.add(name);
        return [item, name];
    }));
}

;// CONCATENATED MODULE: ./lib/walls/generate/aws-files.js




/** Why the parts of a trust policy are as they are: said in every file that can hold a comment. */
const WHY_AWS = [
    'aud: a token that was made for somebody else is refused.',
    'sub: repository and environment, or branch, as GitHub writes them into the token. AWS asks for it.',
    'repository_id, repository_owner_id: names are renamed and taken over, numbers are not.',
    'job_workflow_ref: only jobs of the workflow that holds the gate, as it is at that ref. A run whose workflow lost',
    'its gate, on any branch, has another one.',
    'ref: `sub` of a job in an environment does not say the branch. `*` of AWS crosses slashes, so what has one too many',
    'is named under StringNotLike.',
];
const ABOUT_AWS = 'What AWS lets in: jobs of the gate, and nothing else.';
/** The files for AWS, those of each account in a folder. Pure. */
function awsFiles(walls, issuer, format, origin) {
    return [...(0,policy_grouped/* groupedBy */.m)(walls, ({ account }) => account)].flatMap(([account, roles]) => {
        const folder = `aws/${account}`;
        const here = { issuer, audiences: audiencesOf(roles), roles, origin };
        switch (format) {
            case 'terraform':
                return [{ path: `${folder}/walls.tf`, text: awsTerraform(here) }];
            case 'cloudformation':
                return [{ path: `${folder}/walls.yml`, text: cloudFormation(here) }];
            case 'commands':
                return [{ path: `${folder}/walls.sh`, text: awsCommands(here) }];
            case 'json':
                return documents(folder, here);
        }
    });
}
function audiencesOf(roles) {
    return [...new Set(roles.flatMap(({ admissions }) => admissions.map(({ audience }) => audience)))].toSorted();
}
function awsTerraform({ issuer, audiences, roles, origin }) {
    const ids = distinctNames(roles, ({ name }) => identifier(name));
    return hclText([
        ...headerItems(origin, ABOUT_AWS),
        comment(WHY_AWS.join('\n')),
        { kind: 'blank' },
        comment('The issuer of the tokens of jobs, once for each account. Where it is there: `terraform import`.'),
        hclBlock('resource', ['aws_iam_openid_connect_provider', 'github'], [attribute('url', issuer), attribute('client_id_list', audiences)]),
        ...roles.flatMap((role) => [comment(wordsOfRole(role)), iamRoleBlock(role, ids.get(role) ?? '')]),
    ]);
}
function iamRoleBlock({ name, path, trust, maxSessionSeconds, admissions }, id) {
    return hclBlock('resource', ['aws_iam_role', id], [
        ...skips(admissions),
        attribute('name', name),
        ...(path === '/' ? [] : [attribute('path', path)]),
        attribute('max_session_duration', maxSessionSeconds),
        attribute('assume_role_policy', hclValue(trust), 'json'),
    ]);
}
/** Checks that refuse the hard form: https://github.com/bridgecrewio/checkov, CKV_AWS_393 */
function skips(admissions) {
    const isUnusual = admissions.some(({ repository: { subject } }) => subject.keys !== undefined || subject.prefix.includes('@'));
    return isUnusual
        ? [
            comment('checkov:skip=CKV_AWS_393: the check knows no subjects with numbers or of a template; repository_id, ' +
                'repository_owner_id and job_workflow_ref are compared letter for letter'),
        ]
        : [];
}
function wordsOfRole({ name, uses, maxSessionSeconds }) {
    return (`${name}: for ${uses.join(', ')}.` +
        (maxSessionSeconds === 3600 ? '\nAn hour is the shortest maximum that AWS takes; the gate asks for less.' : ''));
}
function hclValue(value) {
    return JSON.parse(JSON.stringify(value));
}
function cloudFormation({ issuer, audiences, roles, origin }) {
    // letters and digits only
    const ids = distinctNames(roles, ({ name }) => `Role${identifier(name).replaceAll(/[^A-Za-z0-9]/g, '')}`, 'N');
    const resources = [
        [
            'The issuer of the tokens of jobs, once for each account. Where it is there: import it into the stack.',
            'GitHub',
            { Type: 'AWS::IAM::OIDCProvider', Properties: { Url: issuer, ClientIdList: audiences } },
        ],
        ...roles.map((role) => [
            wordsOfRole(role),
            ids.get(role) ?? '',
            {
                Type: 'AWS::IAM::Role',
                Properties: {
                    RoleName: role.name,
                    ...(role.path === '/' ? {} : { Path: role.path }),
                    MaxSessionDuration: role.maxSessionSeconds,
                    AssumeRolePolicyDocument: role.trust,
                },
            },
        ]),
    ];
    return [
        ...commented([...headerLines(origin, ABOUT_AWS), '', ...WHY_AWS]),
        "AWSTemplateFormatVersion: '2010-09-09'",
        'Resources:',
        ...resources.flatMap(([words, id, resource]) => [
            ...commented(words.split('\n')).map((line) => `  ${line}`),
            ...(0,js_yaml/* dump */.Bh)({ [id]: resource }, { lineWidth: -1, noRefs: true })
                .trimEnd()
                .split('\n')
                .map((line) => `  ${line}`),
        ]),
        '',
    ].join('\n');
}
function awsCommands({ issuer, audiences, roles, origin }) {
    return wallScript(origin, ABOUT_AWS, [
        ...commented(WHY_AWS),
        '',
        '# The issuer of the tokens of jobs, once for each account. Where it is there, leave this command out.',
        `aws iam create-open-id-connect-provider --url ${shellQuoted(issuer)} --client-id-list ` +
            audiences.map(shellQuoted).join(' '),
        ...roles.flatMap((role) => [
            '',
            ...commented(wordsOfRole(role).split('\n')),
            ...fedWith(`aws iam update-assume-role-policy --role-name ${shellQuoted(role.name)} --policy-document file:///dev/stdin`, role.trust),
            `aws iam update-role --role-name ${shellQuoted(role.name)} --max-session-duration ${role.maxSessionSeconds}`,
        ]),
    ]);
}
/** A document each, as the API takes it, and one that says what they are of. */
function documents(folder, { issuer, audiences, roles, origin }) {
    const { digest, gate } = origin;
    return [
        {
            path: `${folder}/walls.json`,
            text: jsonText({
                schema: 1,
                made_by: 'grantgate walls',
                policy: `sha256:${digest}`,
                gate,
                provider: { url: issuer, client_ids: audiences },
                roles: roles.map(({ arn, name, maxSessionSeconds, uses }) => ({
                    arn,
                    uses,
                    max_session_duration: maxSessionSeconds,
                    trust: `${name}.trust.json`,
                })),
            }),
        },
        ...roles.map(({ name, trust }) => ({ path: `${folder}/${name}.trust.json`, text: jsonText(trust) })),
    ];
}

// EXTERNAL MODULE: ./lib/walls/generate/aws-walls.js
var aws_walls = __webpack_require__(53888);
;// CONCATENATED MODULE: ./lib/walls/generate/azure-files.js



const ABOUT_AZURE = 'What Azure lets in: jobs of the gate, and nothing else.';
const WHY_AZURE = [
    'sub, repository_id, repository_owner_id: where the job is. Azure asks for `sub` and a number in every expression.',
    'job_workflow_ref: only jobs of the workflow that holds the gate, as it is at that ref.',
    'A classic credential compares `sub` alone, so it is written only where the template of `sub` names that workflow.',
    'The branch of a job in an environment is not compared: let the rules of the environment do that.',
];
/** The files for Azure, those of each tenant in a folder. Pure. */
function azureFiles(walls, issuer, format, origin) {
    return [...(0,policy_grouped/* groupedBy */.m)(walls, ({ tenant }) => tenant)].flatMap(([tenant, credentials]) => {
        const folder = `azure/${tenant}`;
        switch (format) {
            case 'terraform':
                return [{ path: `${folder}/walls.tf`, text: azureTerraform(credentials, issuer, origin) }];
            case 'commands':
                return [{ path: `${folder}/walls.sh`, text: azureCommands(credentials, issuer, origin) }];
            case 'json':
                return [{ path: `${folder}/walls.json`, text: jsonText(azureDocument(credentials, issuer, origin)) }];
            case 'cloudformation':
                return [];
        }
    });
}
function azureTerraform(credentials, issuer, origin) {
    const clients = [...(0,policy_grouped/* groupedBy */.m)(credentials, ({ client }) => client)];
    return hclText([
        ...headerItems(origin, ABOUT_AZURE),
        comment(WHY_AZURE.join('\n')),
        { kind: 'blank' },
        ...clients.flatMap(([client, own]) => [
            hclBlock('data', ['azuread_application', applicationName(client)], [attribute('client_id', client)]),
            ...own.flatMap((one) => credentialBlock(one, issuer)),
        ]),
    ]);
}
function applicationName(client) {
    return `app_${client.replaceAll('-', '_')}`;
}
function credentialBlock(credential, issuer) {
    const { client, name, audience, match, uses } = credential;
    const isClassic = 'subject' in match;
    const application = attribute('application_id', new Expression(`data.azuread_application.${applicationName(client)}.id`));
    return [
        comment(`For ${uses.join(', ')}.`),
        hclBlock('resource', [
            isClassic
                ? 'azuread_application_federated_identity_credential'
                : 'azuread_application_flexible_federated_identity_credential',
            identifier(`${applicationName(client)}_${name}`),
        ], [
            // the check looks for another form of the subject; what it wants is in it
            ...(isClassic && match.subject.includes('@')
                ? [comment('checkov:skip=CKV_AZURE_249: the check knows no subjects with numbers')]
                : []),
            application,
            attribute('display_name', name),
            attribute('issuer', issuer),
            ...(isClassic
                ? [attribute('subject', match.subject), attribute('audiences', [audience])]
                : [attribute('claims_matching_expression', match.expression), attribute('audience', audience)]),
        ]),
    ];
}
/** A body of Microsoft Graph; expressions are in its beta. */
function body({ name, audience, match }, issuer) {
    return {
        name,
        issuer,
        audiences: [audience],
        ...('subject' in match
            ? { subject: match.subject }
            : { claimsMatchingExpression: { value: match.expression, languageVersion: 1 } }),
    };
}
/**
 * `az rest`, since `az ad app` does not know expressions. By PATCH, a credential of that name is made or changed:
 * https://learn.microsoft.com/graph/api/federatedidentitycredential-upsert
 */
function azureCommands(credentials, issuer, origin) {
    return wallScript(origin, ABOUT_AZURE, [
        ...commented(WHY_AZURE),
        ...credentials.flatMap((one) => [
            '',
            ...commented([`For ${one.uses.join(', ')}.`]),
            ...fedWith(`az rest --method PATCH --headers Prefer=create-if-missing Content-Type=application/json --url ` +
                `${shellQuoted(graphUrl(one))} --body @/dev/stdin`, body(one, issuer)),
        ]),
    ]);
}
function graphUrl({ client, name }) {
    const application = `https://graph.microsoft.com/beta/applications(appId='${client}')`;
    return `${application}/federatedIdentityCredentials(name='${name}')`;
}
function azureDocument(credentials, issuer, { digest, gate }) {
    return {
        schema: 1,
        made_by: 'grantgate walls',
        policy: `sha256:${digest}`,
        gate,
        applications: [...(0,policy_grouped/* groupedBy */.m)(credentials, ({ client }) => client)].map(([client, own]) => ({
            client,
            federatedIdentityCredentials: own.map((one) => body(one, issuer)),
        })),
    };
}

// EXTERNAL MODULE: ./lib/walls/generate/admission.js
var admission = __webpack_require__(37996);
// EXTERNAL MODULE: ./lib/walls/generate/claim-tests.js
var claim_tests = __webpack_require__(89961);
// EXTERNAL MODULE: ./lib/walls/generate/ref-patterns.js
var ref_patterns = __webpack_require__(99298);
// EXTERNAL MODULE: ./lib/walls/generate/subjects.js
var subjects = __webpack_require__(28660);
;// CONCATENATED MODULE: ./lib/walls/generate/azure-walls.js





/** An application may have 20. Source: Microsoft Entra, "federatedIdentityCredential". */
const MAX_CREDENTIALS = 20;
/** The federated credentials of every application that the policy names. Pure. */
function azureWalls(meant, facts, people) {
    const problems = [];
    const notes = [];
    const walls = [];
    const clients = (0,policy_grouped/* groupedBy */.m)(meant, ({ target }) => target.kind === 'azure' ? `${target.tenant} ${target.client}` : '');
    clients.delete('');
    for (const [key, uses] of [...clients].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
        const [tenant = '', client = ''] = key.split(' ');
        const made = new Map();
        for (const use of uses) {
            const { admissions, problems: wrong } = (0,admission/* admissionsOf */.C)(use, facts, people);
            problems.push(...wrong);
            for (const admission of admissions)
                collect(admission, { tenant, client }, made, problems);
        }
        if (made.size > MAX_CREDENTIALS)
            problems.push({
                message: `the application \`${client}\` would need ${made.size} federated credentials, ` +
                    `and may have ${MAX_CREDENTIALS}`,
                hint: 'give the environments or repositories an application each',
            });
        walls.push(...made.values());
    }
    if (walls.length > 0)
        notes.push(...AZURE_NOTES);
    if (people !== undefined && walls.length > 0)
        notes.push('Azure compares no account and no time: its wall does not end by itself, and only the gate decides');
    return { walls, problems, notes };
}
const AZURE_NOTES = [
    'Azure: expressions over claims are a preview; of a job in an environment they do not test the branch, ' +
        'which the rules of the environment do',
];
function collect(admission, app, made, problems) {
    for (const match of matches(admission)) {
        if ('message' in match)
            problems.push(match);
        else {
            const key = JSON.stringify([match, admission.audience]);
            const use = `${admission.role} (${admission.credential})`;
            const before = made.get(key);
            const uses = [...new Set([...(before?.uses ?? []), use])];
            made.set(key, {
                ...app,
                audience: admission.audience,
                match,
                uses,
                name: before?.name ?? credentialName(admission, made),
            });
        }
    }
}
/** Letters, digits, `-` and `_`, 120 at most, and of one application no two. */
function credentialName({ role, repository }, made) {
    return `grantgate-${role}-${repository.id}-${made.size + 1}`.slice(0, 120);
}
/** How a quote is written within a text of an expression is not documented. */
const QUOTED_NAME = {
    message: 'a name has a quotation mark, which an expression of Azure cannot hold',
    hint: 'give the environment or branch a name without one',
};
/** How a question mark of a name is written where it is no wildcard is not documented. */
const QUESTIONED_NAME = {
    message: 'a name has a question mark, which a pattern of Azure takes for any character',
    hint: 'give the environment or branch a name without one, or write the names out',
};
/**
 * One subject each. `sub` and a number are asked for in every expression; `*` and `?` stand for any text and character.
 * https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials
 */
function matches(admission) {
    const { repository, gate } = admission;
    const seen = new Set();
    return (0,claim_tests/* subjectPatterns */.ac)(admission).flatMap((pattern) => {
        const exact = (0,ref_patterns/* exactText */.ns)(pattern);
        const wild = (0,ref_patterns/* starPattern */.rj)(pattern);
        if (wild === undefined)
            return [(0,claim_tests/* classProblem */.yV)('Azure')];
        if (/'/.test(`${wild}${gate}`))
            return [QUOTED_NAME];
        if (exact === undefined && wild.includes('?'))
            return [QUESTIONED_NAME];
        if (seen.has(exact ?? wild))
            return [];
        seen.add(exact ?? wild);
        if (exact !== undefined && (0,subjects/* subjectNamesGate */.e)(repository))
            return [{ subject: exact }];
        return [
            {
                expression: [
                    exact === undefined ? `claims['sub'] matches '${wild}'` : `claims['sub'] eq '${exact}'`,
                    `claims['repository_id'] eq '${repository.id}'`,
                    `claims['repository_owner_id'] eq '${repository.ownerId}'`,
                    `claims['job_workflow_ref'] eq '${gate}'`,
                ].join(' and '),
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
;// CONCATENATED MODULE: ./lib/walls/generate/gcp-files.js




const ABOUT_GCP = 'What Google Cloud lets in: jobs of the gate, and nothing else.';
const WHY_GCP = [
    'repository_owner_id, repository_id: the issuer is the same for all of GitHub; names are taken over, not numbers.',
    'job_workflow_ref: only jobs of the workflow that holds the gate, as it is at that ref.',
    'environment, ref: where the roles of the policy are. A claim that a job lacks is an error, so `has` comes first.',
    'google.subject has numbers only: it may have 127 bytes, and `sub` can be longer.',
    'Service accounts are bound to one attribute, never to the whole pool.',
];
const USER = 'roles/iam.workloadIdentityUser';
/** The files for Google Cloud, those of each project in a folder. Pure. */
function gcpFiles(walls, issuer, format, origin) {
    return [...(0,policy_grouped/* groupedBy */.m)(walls, ({ project }) => project)].flatMap(([project, providers]) => {
        const folder = `gcp/${project}`;
        switch (format) {
            case 'terraform':
                return [{ path: `${folder}/walls.tf`, text: gcpTerraform(providers, issuer, origin) }];
            case 'commands':
                return [{ path: `${folder}/walls.sh`, text: gcpCommands(providers, issuer, origin) }];
            case 'json':
                return [{ path: `${folder}/walls.json`, text: jsonText(gcpDocument(providers, issuer, origin)) }];
            case 'cloudformation':
                return [];
        }
    });
}
function gcpTerraform(providers, issuer, origin) {
    const ids = distinctNames(providers, ({ pool, id }) => identifier(`${pool}_${id}`));
    return hclText([
        ...headerItems(origin, ABOUT_GCP),
        comment(WHY_GCP.join('\n')),
        { kind: 'blank' },
        ...providers.flatMap((wall) => [
            hclBlock('resource', ['google_iam_workload_identity_pool_provider', ids.get(wall) ?? ''], [
                comment('checkov:skip=CKV_GCP_125: the check wants `assertion.sub`; numbers and gate are compared exactly'),
                attribute('project', wall.project),
                attribute('workload_identity_pool_id', wall.pool),
                attribute('workload_identity_pool_provider_id', wall.id),
                attribute('attribute_condition', wall.condition),
                attribute('attribute_mapping', wall.mapping),
                hclBlock('oidc', [], [
                    attribute('issuer_uri', issuer),
                    ...(wall.audiences.length === 0 ? [] : [attribute('allowed_audiences', wall.audiences)]),
                ]),
            ]),
            ...wall.bindings.flatMap((binding, index) => bindingBlock(binding, `${ids.get(wall) ?? ''}_${index + 1}`)),
        ]),
    ]);
}
function bindingBlock({ account, member, until, uses }, id) {
    return [
        comment(`For ${uses.join(', ')}.`),
        hclBlock('resource', ['google_service_account_iam_member', id], [
            attribute('service_account_id', `projects/-/serviceAccounts/${account}`),
            attribute('role', USER),
            attribute('member', member),
            ...(until === undefined
                ? []
                : [
                    hclBlock('condition', [], [attribute('title', endTitle(until)), attribute('expression', endExpression(until))]),
                ]),
        ]),
    ];
}
function endTitle(until) {
    return `until ${(0,instant/* formatInstant */.r4)(until)}`;
}
/** https://cloud.google.com/iam/docs/conditions-attribute-reference, "request.time" */
function endExpression(until) {
    return `request.time < timestamp("${(0,instant/* formatInstant */.r4)(until)}")`;
}
function gcpCommands(providers, issuer, origin) {
    return wallScript(origin, ABOUT_GCP, [
        ...commented(WHY_GCP),
        ...providers.flatMap((wall) => ['', ...providerCommand(wall, issuer), ...wall.bindings.flatMap(bindingCommand)]),
    ]);
}
function providerCommand(wall, issuer) {
    const mapping = Object.entries(wall.mapping).map(([name, expression]) => `${name}=${expression}`);
    // `^;^`: another sign between the entries than the comma, which lists have: `gcloud topic escaping`
    return [
        '# The provider is there already; `create-oidc` takes the same options.',
        ...(wall.audiences.length === 0
            ? ['# Audiences that it lists already stay; `describe` shows them, and there should be none.']
            : []),
        [
            `gcloud iam workload-identity-pools providers update-oidc ${shellQuoted(wall.id)}`,
            `--project=${shellQuoted(wall.project)} --location=global --workload-identity-pool=${shellQuoted(wall.pool)}`,
            `--issuer-uri=${shellQuoted(issuer)}`,
            ...(wall.audiences.length === 0 ? [] : [`--allowed-audiences=${shellQuoted(wall.audiences.join(','))}`]),
            `--attribute-mapping=${shellQuoted(`^;^${mapping.join(';')}`)}`,
            `--attribute-condition=${shellQuoted(wall.condition)}`,
        ].join(' \\\n  '),
    ];
}
function bindingCommand({ account, member, until, uses }) {
    const condition = until === undefined ? 'None' : `^;^title=${endTitle(until)};expression=${endExpression(until)}`;
    return [
        ...commented([`For ${uses.join(', ')}.`]),
        [
            `gcloud iam service-accounts add-iam-policy-binding ${shellQuoted(account)}`,
            `--role=${USER}`,
            `--member=${shellQuoted(member)}`,
            `--condition=${shellQuoted(condition)}`,
        ].join(' \\\n  '),
    ];
}
/** Bodies as IAM's REST API has them. https://cloud.google.com/iam/docs/reference/rest */
function gcpDocument(providers, issuer, { digest, gate }) {
    return {
        schema: 1,
        made_by: 'grantgate walls',
        policy: `sha256:${digest}`,
        gate,
        providers: providers.map(({ provider, condition, mapping, audiences }) => ({
            name: provider,
            attributeMapping: mapping,
            attributeCondition: condition,
            oidc: { issuerUri: issuer, ...(audiences.length === 0 ? {} : { allowedAudiences: audiences }) },
        })),
        service_accounts: [
            ...(0,policy_grouped/* groupedBy */.m)(providers.flatMap((one) => one.bindings), ({ account }) => account),
        ].map(([account, bindings]) => ({
            account,
            version: bindings.some(({ until }) => until !== undefined) ? 3 : 1,
            bindings: bindings.map(({ member, until }) => ({
                role: USER,
                members: [member],
                ...(until === undefined ? {} : { condition: { title: endTitle(until), expression: endExpression(until) } }),
            })),
        })),
    };
}

// EXTERNAL MODULE: ./lib/walls/generate/aws-trust.js
var aws_trust = __webpack_require__(95247);
;// CONCATENATED MODULE: ./lib/walls/generate/cel.js


/** Longest attribute condition, and longest expression of a mapping. Source: IAM, WorkloadIdentityPoolProvider. */
const CEL_LIMITS = { condition: 4096, mapping: 2048 };
/** A text in CEL. https://github.com/google/cel-spec/blob/master/doc/langdef.md#string-and-bytes-values */
function celText(text) {
    return `'${text.replaceAll('\\', String.raw `\\`).replaceAll("'", String.raw `\'`)}'`;
}
/**
 * The jobs of an admission as a condition on `assertion`. An absent claim is an error in CEL, so that one is asked for
 * first.
 */
function celCondition(admission, withPeople = false) {
    const { repository, gate, environments, neverRefs } = admission;
    const refs = anyOf('assertion.ref', (0,claim_tests/* refPatterns */.nr)(admission));
    const never = neverRefs.length === 0 ? '' : anyOf('assertion.ref', (0,ref_patterns/* refPlaces */.aD)(neverRefs));
    if (refs === undefined || never === undefined)
        return (0,claim_tests/* classProblem */.yV)('Google Cloud');
    const parts = [
        `assertion.repository_owner_id == ${celText(repository.ownerId)}`,
        `assertion.repository_id == ${celText(repository.id)}`,
        `assertion.job_workflow_ref == ${celText(gate)}`,
        ...(environments === undefined
            ? ['!has(assertion.environment)']
            : ['has(assertion.environment)', oneOfTexts('assertion.environment', environments)]),
        refs,
        ...(never === '' ? [] : [`!(${never})`]),
        ...(withPeople ? [oneOfTexts('assertion.actor_id', actorsOf(admission))] : []),
    ];
    return parts.join(' && ');
}
/** Numbers of accounts; one that is nobody's where nobody has a grant. */
function actorsOf({ people = [] }) {
    const ids = [...new Set(people.map(({ id }) => id))].toSorted();
    return ids.length === 0 ? ['0'] : ids;
}
function oneOfTexts(operand, texts) {
    const [only = ''] = texts;
    return texts.length === 1 ? `${operand} == ${celText(only)}` : `${operand} in [${texts.map(celText).join(', ')}]`;
}
/** `undefined` where a pattern cannot be written. */
function anyOf(operand, patterns) {
    const texts = patterns.flatMap((pattern) => (0,ref_patterns/* exactText */.ns)(pattern) ?? []);
    const others = patterns.filter((pattern) => (0,ref_patterns/* exactText */.ns)(pattern) === undefined).map((one) => celMatch(operand, one));
    if (others.includes(undefined))
        return undefined;
    const tests = [...(texts.length === 0 ? [] : [oneOfTexts(operand, texts)]), ...others];
    return tests.length === 1 ? tests[0] : `(${tests.join(' || ')})`;
}
function celMatch(operand, pattern) {
    const last = pattern.at(-1);
    const start = (0,ref_patterns/* exactText */.ns)(pattern.slice(0, -1));
    if (last?.many === true && last.characters.kind === 'any' && start !== undefined)
        return `${operand}.startsWith(${celText(start)})`;
    const expression = (0,ref_patterns/* regularExpression */.t0)(pattern);
    return expression === undefined ? undefined : `${operand}.matches(${celText(expression)})`;
}

;// CONCATENATED MODULE: ./lib/walls/generate/gcp-walls.js




/** The walls of every provider that the policy names. Pure. */
function gcpWalls(meant, facts, people) {
    const problems = [];
    const notes = [];
    const walls = [];
    const providers = (0,policy_grouped/* groupedBy */.m)(meant, ({ target }) => (target.kind === 'gcp' ? target.provider : ''));
    providers.delete('');
    for (const [provider, uses] of [...providers].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
        const accounts = boundAccounts(uses, facts, people, problems);
        if (accounts.length === 0)
            notes.push(`\`${provider}\`: no job is meant to use it, so nothing is written for it`);
        else {
            const wall = providerWall(provider, accounts, people !== undefined);
            if ('message' in wall)
                problems.push(wall);
            else
                walls.push(wall);
        }
    }
    return { walls, problems, notes };
}
function boundAccounts(uses, facts, people, problems) {
    const grouped = (0,policy_grouped/* groupedBy */.m)(uses, ({ target }) => (target.kind === 'gcp' ? target.account : undefined));
    return [...grouped].flatMap(([account, meant]) => {
        const admitted = meant.map((one) => (0,admission/* admissionsOf */.C)(one, facts, people));
        problems.push(...admitted.flatMap((one) => one.problems));
        const admissions = admitted.flatMap((one) => one.admissions);
        const names = meant.map(({ role, credential }) => `${role} (${credential})`);
        return admissions.length === 0 ? [] : [{ account, uses: names, admissions }];
    });
}
/** `google.subject` may have 127 bytes: numbers only. Source: IAM, WorkloadIdentityPoolProvider, attributeMapping. */
const GOOGLE_SUBJECT = "assertion.repository_id + '/' + assertion.run_id + '/' + assertion.actor_id";
function providerWall(provider, accounts, hasPeople) {
    const made = accounts.map(({ admissions }) => eitherCondition(admissions, hasPeople));
    const conditions = made.filter((one) => typeof one === 'string');
    const wrong = made.find((one) => typeof one !== 'string');
    if (wrong !== undefined)
        return wrong;
    const texts = [...new Set(conditions)];
    // of several accounts behind one provider, each has an attribute that only its own jobs have
    const isShared = accounts.length > 1 && texts.length > 1;
    const own = isShared
        ? ownAttributes(accounts, conditions, hasPeople)
        : accounts.map(() => ({ name: sharedAttribute(hasPeople), expression: undefined }));
    const condition = anyCondition(texts);
    const [, project = '', , , , pool = '', , id = ''] = provider.split('/');
    const principals = `principalSet://iam.googleapis.com/${provider.replace(/\/providers\/.*$/, '')}`;
    return (tooLong(provider, condition, own) ?? {
        provider,
        project,
        pool,
        id,
        condition,
        mapping: mappingOf(own, hasPeople),
        audiences: audiencesBeside(provider, accounts),
        bindings: accounts.flatMap((account, index) => bindingsOf(account, own[index]?.name ?? '', isShared, principals)),
    });
}
function mappingOf(own, hasPeople) {
    return {
        'google.subject': GOOGLE_SUBJECT,
        'attribute.repository_id': 'assertion.repository_id',
        ...(hasPeople ? { 'attribute.actor_id': 'assertion.actor_id' } : {}),
        ...Object.fromEntries(own.flatMap(({ name, expression }) => (expression === undefined ? [] : [[name, expression]]))),
    };
}
/** None where only the provider's own name is asked for, which it then takes by itself. */
function audiencesBeside(provider, accounts) {
    const audience = `https://iam.googleapis.com/${provider}`;
    const all = new Set(accounts.flatMap(({ admissions }) => admissions.map((one) => one.audience)));
    return all.size === 1 && all.has(audience) ? [] : [...all].toSorted();
}
function tooLong(provider, condition, own) {
    const longest = Math.max(0, ...own.map(({ expression = '' }) => expression.length));
    const hint = 'give each service account a provider of its own in the policy';
    if (condition.length > CEL_LIMITS.condition)
        return {
            message: `the attribute condition of \`${provider}\` has ${condition.length} characters, ` +
                `and Google takes ${CEL_LIMITS.condition} at most`,
            hint,
        };
    return longest > CEL_LIMITS.mapping
        ? {
            message: `a mapping of \`${provider}\` has ${longest} characters, of ${CEL_LIMITS.mapping} that Google takes`,
            hint,
        }
        : undefined;
}
/** One admission, or any of several. */
function eitherCondition(admissions, hasPeople) {
    // a binding says who and until when; of several admissions, each is for people of its own
    const names = hasPeople && admissions.length > 1;
    const made = [...new Set(admissions.map((one) => celCondition(one, names)))];
    const wrong = made.find((one) => typeof one !== 'string');
    if (wrong !== undefined && typeof wrong !== 'string')
        return wrong;
    return anyCondition(made.filter((one) => typeof one === 'string'));
}
function anyCondition(conditions) {
    return conditions.length === 1 ? (conditions[0] ?? '') : conditions.map((one) => `(${one})`).join(' || ');
}
/** Room is left for a number. Source: IAM, WorkloadIdentityPoolProvider, attributeMapping: 100 characters. */
const MAX_ATTRIBUTE_CHARACTERS = 90;
/** The attribute by which an account is bound where all jobs of the provider may use it. */
function sharedAttribute(hasPeople) {
    return hasPeople ? 'attribute.actor_id' : 'attribute.repository_id';
}
/**
 * The attribute of each account, which only its own jobs have.
 *
 * INVARIANT: no two accounts share one. `a-b@c` and `a@b-c` once did, and the jobs of either could use both.
 */
function ownAttributes(accounts, conditions, hasPeople) {
    const taken = new Set();
    return accounts.map(({ account }, index) => {
        const plain = (account ?? 'itself').replace(/\.iam\.gserviceaccount\.com$/, '').replaceAll(/[^a-z0-9]/g, '_');
        const short = `attribute.is_${plain}`.slice(0, MAX_ATTRIBUTE_CHARACTERS);
        let name = short;
        for (let count = 2; taken.has(name); count += 1)
            name = `${short}_${count}`;
        taken.add(name);
        return { name, expression: `(${conditions[index] ?? ''}) ? ${hasPeople ? 'assertion.actor_id' : "'yes'"} : 'no'` };
    });
}
function bindingsOf({ account, uses, admissions }, attribute, isShared, principals) {
    if (account === undefined)
        return [];
    const people = admissions.flatMap((one) => one.people ?? []);
    const member = (value) => `${principals}/${attribute}/${value}`;
    if (admissions.some((one) => one.people !== undefined))
        return (0,aws_trust/* byEnd */.BW)(people).flatMap(({ until, ids }) => ids.map((id) => ({ account, member: member(id), until, uses })));
    const values = isShared ? ['yes'] : [...new Set(admissions.map(({ repository }) => repository.id))];
    return values.map((value) => ({ account, member: member(value), until: undefined, uses }));
}

;// CONCATENATED MODULE: ./lib/walls/generate/github-calls.js
/** Every call that sets the walls of a repository. */
function callsOf(wall) {
    const base = `repos/${wall.repository}`;
    return [
        ...wall.rulesets.map((body) => ({
            why: rulesetWhy(body),
            method: 'POST',
            path: `${base}/rulesets`,
            body,
        })),
        ...wall.environments.flatMap((one) => environmentCalls(base, one)),
        ...actionsCalls(base, wall),
        ...executionCalls(wall),
    ];
}
/** Why a ruleset is there, in words. */
function rulesetWhy({ target, name }) {
    if (name === 'grantgate gate')
        return 'Clouds trust the gate at this ref: nobody moves it past a reviewed pull request.';
    return target === 'tag'
        ? 'Tags that revoke, freeze and count: whoever may delete one takes a revocation back.'
        : 'A grant counts by the pull request that brought it, and the gate is here: nobody pushes past one.';
}
function environmentCalls(base, environment) {
    const { name, reviewers, waitMinutes, branches, tags } = environment;
    const path = `${base}/environments/${encodeURIComponent(name.toWellFormed())}`;
    const patterns = [
        ...branches.map((one) => ({ name: one, type: 'branch' })),
        ...tags.map((one) => ({ name: one, type: 'tag' })),
    ];
    return [
        {
            why: `${name}: only from the branches of its roles; no administrator bypasses it. What is left out is removed.`,
            method: 'PUT',
            path,
            body: {
                wait_timer: waitMinutes,
                prevent_self_review: reviewers.length > 0,
                reviewers: reviewers.length === 0 ? null : reviewers,
                // not in GitHub's own description: go-github and its Terraform provider have it
                can_admins_bypass: false,
                deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
            },
        },
        ...patterns.map((body) => ({
            why: `${name}: ${body.type} ${body.name}`,
            method: 'POST',
            path: `${path}/deployment-branch-policies`,
            body,
        })),
    ];
}
function actionsCalls(base, { actions }) {
    if (actions === undefined)
        return [];
    const path = `${base}/actions/permissions`;
    return [
        {
            why: 'Only selected actions, each at a full SHA: what runs in the job of the gate was reviewed.',
            method: 'PUT',
            path,
            body: { enabled: true, allowed_actions: 'selected', sha_pinning_required: true },
        },
        {
            why: 'Actions of GitHub, and those that the workflows use.',
            method: 'PUT',
            path: `${path}/selected-actions`,
            body: { github_owned_allowed: true, verified_allowed: false, patterns_allowed: actions.patterns },
        },
        {
            why: 'A job that says nothing may only read, and no job approves a pull request.',
            method: 'PUT',
            path: `${path}/workflow`,
            body: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
        },
    ];
}
/** Calls that say who and what may start a workflow. */
function executionCalls({ repository, executions }) {
    return executions.map((body) => ({
        why: `${body.conditions.workflow_path.include.join(', ')}: only by the events of its roles. ` +
            'Every policy that names it has to allow a run.',
        method: 'POST',
        path: `repos/${repository}/actions/policies`,
        body,
    }));
}

;// CONCATENATED MODULE: ./lib/walls/generate/github-terraform.js



/** Resources of GitHub's provider for Terraform. Pure. */
function githubTerraform(wall, origin, about) {
    const name = wall.repository.split('/')[1] ?? '';
    const ids = distinctNames(wall.environments, (one) => identifier(one.name));
    return hclText([
        ...headerItems(origin, about),
        ...wall.rulesets.flatMap((body) => [comment(rulesetWhy(body)), rulesetBlock(name, body)]),
        ...wall.environments.flatMap((one) => environmentBlocks(name, one, ids.get(one) ?? '')),
        ...actionsBlocks(name, wall),
    ]);
}
function rulesetBlock(repository, body) {
    const { include, exclude } = body.conditions.ref_name;
    const names = hclBlock('ref_name', [], [attribute('include', include), attribute('exclude', exclude)]);
    return hclBlock('resource', ['github_repository_ruleset', identifier(body.name)], [
        attribute('name', body.name),
        attribute('repository', repository),
        attribute('target', body.target),
        attribute('enforcement', body.enforcement),
        hclBlock('conditions', [], [names]),
        hclBlock('rules', [], body.rules.map(ruleItem)),
    ]);
}
function ruleItem(rule) {
    return rule.type === 'pull_request'
        ? hclBlock('pull_request', [], PULL_REQUEST_FIELDS.map((name) => attribute(name, rule.parameters[name])))
        : attribute(rule.type, true);
}
const PULL_REQUEST_FIELDS = [
    'required_approving_review_count',
    'dismiss_stale_reviews_on_push',
    'require_code_owner_review',
    'require_last_push_approval',
    'required_review_thread_resolution',
];
function environmentBlocks(repository, environment, id) {
    const { name, reviewers, waitMinutes, branches, tags } = environment;
    const ids = (type) => reviewers.filter((one) => one.type === type).map((one) => one.id);
    const patterns = [
        ...branches.map((one) => ['branch_pattern', one]),
        ...tags.map((one) => ['tag_pattern', one]),
    ];
    return [
        comment(`${name}: only from the branches of its roles, and administrators cannot bypass it.`),
        hclBlock('resource', ['github_repository_environment', id], [
            attribute('repository', repository),
            attribute('environment', name),
            attribute('can_admins_bypass', false),
            attribute('prevent_self_review', reviewers.length > 0),
            attribute('wait_timer', waitMinutes),
            ...(reviewers.length === 0
                ? []
                : [hclBlock('reviewers', [], [attribute('users', ids('User')), attribute('teams', ids('Team'))])]),
            hclBlock('deployment_branch_policy', [], [attribute('protected_branches', false), attribute('custom_branch_policies', true)]),
        ]),
        ...patterns.map(([kind, pattern], index) => hclBlock('resource', ['github_repository_environment_deployment_policy', `${id}_${index + 1}`], [attribute('repository', repository), attribute('environment', name), attribute(kind, pattern)])),
    ];
}
function actionsBlocks(repository, { actions }) {
    if (actions === undefined)
        return [];
    return [
        comment('Only selected actions, each at a full SHA.'),
        hclBlock('resource', ['github_actions_repository_permissions', 'walls'], [
            attribute('repository', repository),
            attribute('enabled', true),
            attribute('allowed_actions', 'selected'),
            attribute('sha_pinning_required', true),
            hclBlock('allowed_actions_config', [], [
                attribute('github_owned_allowed', true),
                attribute('verified_allowed', false),
                attribute('patterns_allowed', actions.patterns),
            ]),
        ]),
        comment('A job that says nothing may only read, and no job approves a pull request.'),
        hclBlock('resource', ['github_workflow_repository_permissions', 'walls'], [
            attribute('repository', repository),
            attribute('default_workflow_permissions', 'read'),
            attribute('can_approve_pull_request_reviews', false),
        ]),
    ];
}

;// CONCATENATED MODULE: ./lib/walls/generate/github-files.js



const ABOUT_GITHUB = 'What GitHub refuses by itself, so that the gate and what it reads stay as they were reviewed.';
/** The files for GitHub, those of each repository in a folder. Pure. */
function githubFiles(walls, format, origin) {
    return walls.flatMap((wall) => {
        const folder = `github/${wall.repository}`;
        const owners = wall.owners.length === 0
            ? []
            : [{ path: `${folder}/CODEOWNERS.lines`, text: `${OWNERS_WHY}\n${wall.owners.join('\n')}\n` }];
        switch (format) {
            case 'terraform':
                return [
                    { path: `${folder}/walls.tf`, text: githubTerraform(wall, origin, ABOUT_GITHUB) },
                    ...executionFiles(wall, folder, origin),
                    ...owners,
                ];
            case 'commands':
                return [{ path: `${folder}/walls.sh`, text: githubCommands(callsOf(wall), origin) }, ...owners];
            case 'json':
                return [{ path: `${folder}/walls.json`, text: jsonText(githubDocument(wall, origin)) }, ...owners];
            case 'cloudformation':
                return [];
        }
    });
}
const OWNERS_WHY = '# Lines for CODEOWNERS, made by `grantgate walls`: who has access, and the workflows with the gate.';
function githubCommands(calls, origin) {
    return wallScript(origin, ABOUT_GITHUB, [
        '# For an administrator. What is there by the same name already is to be changed: `gh ruleset list` shows it.',
        ...calls.flatMap(({ why, method, path, body }) => [
            '',
            ...commented([why]),
            ...fedWith(`gh api --method ${method} ${shellQuoted(path)} --input -`, body),
        ]),
    ]);
}
function githubDocument(wall, { digest, gate }) {
    return {
        schema: 1,
        made_by: 'grantgate walls',
        policy: `sha256:${digest}`,
        gate,
        repository: wall.repository,
        calls: callsOf(wall),
    };
}
/** What Terraform's provider has no resource for. */
function executionFiles(wall, folder, origin) {
    const calls = executionCalls(wall);
    return calls.length === 0 ? [] : [{ path: `${folder}/executions.sh`, text: githubCommands(calls, origin) }];
}

// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
// EXTERNAL MODULE: ./lib/policy/gated-workflow.js
var gated_workflow = __webpack_require__(64565);
// EXTERNAL MODULE: ./lib/policy/glob.js + 1 modules
var glob = __webpack_require__(29121);
// EXTERNAL MODULE: ./lib/policy/scope-rule.js
var scope_rule = __webpack_require__(43457);
// EXTERNAL MODULE: ./lib/walls/generate/rulesets.js
var generate_rulesets = __webpack_require__(21942);
;// CONCATENATED MODULE: ./lib/walls/generate/github-walls.js






/** The walls of every repository that is known, and of the gate's. Pure. */
function githubWalls(order) {
    const { facts, home, gate } = order;
    const notes = [];
    const held = (0,gated_workflow/* readGatedWorkflow */.F)(gate);
    const known = facts.repositories.map((repository) => repositoryWall(repository, order, notes));
    const isKnown = known.some(({ repository }) => held !== undefined && (0,fold/* isSameName */.yS)(repository, held.repository));
    const rulesets = held === undefined ? [] : [(0,generate_rulesets/* gateRuleset */.w1)(held.ref, approvalCount(order.policy)) ?? []].flat();
    const elsewhere = held === undefined || isKnown || rulesets.length === 0
        ? []
        : [{ repository: held.repository, rulesets, ...NO_RUNS }];
    if (!known.some(({ repository }) => (0,fold/* isSameName */.yS)(repository, home)))
        notes.push(`nothing is known of \`${home}\`, which holds the policy, so no rules are written for it`);
    return { walls: [...known, ...elsewhere], problems: [], notes: [...new Set(notes)] };
}
const NO_RUNS = { environments: [], actions: undefined, executions: [], owners: [] };
function approvalCount({ approval }) {
    return approval.count ?? 1;
}
function repositoryWall(facts, order, notes) {
    const { policy, home, gate, people } = order;
    const { repository, defaultBranch } = facts;
    const roles = [...policy.roles].filter(([, role]) => (0,glob/* matchesAnyCaseless */.DR)((0,scope_rule/* roleList */.r9)('repositories', role, home), repository));
    const isHome = (0,fold/* isSameName */.yS)(repository, home);
    const held = (0,gated_workflow/* readGatedWorkflow */.F)(gate);
    const isGates = held !== undefined && (0,fold/* isSameName */.yS)(held.repository, repository);
    const isOther = isGates && held.ref !== `refs/heads/${defaultBranch}`;
    const count = approvalCount(policy);
    return {
        repository,
        rulesets: [
            ...(isHome || isGates ? [(0,generate_rulesets/* defaultBranchRuleset */.K_)(count)] : []),
            ...(isHome ? [generate_rulesets/* TAG_RULESET */.Q_] : []),
            ...(isOther ? [(0,generate_rulesets/* gateRuleset */.w1)(held.ref, count) ?? []].flat() : []),
        ],
        environments: roles.length === 0
            ? []
            : environmentWalls(facts, policy, roles.map(([, role]) => role)),
        actions: roles.length === 0 ? undefined : { patterns: actionPatterns(order.actions) },
        executions: executionPolicies(repository, roles, people, notes),
        owners: isHome || isGates ? ownerLines(policy) : [],
    };
}
/** The environments of roles: those that are written out, and those of GitHub that a pattern matches. */
function environmentWalls(facts, policy, roles) {
    const patterns = [...new Set(roles.flatMap(({ environments = [] }) => environments))];
    const written = patterns.filter((name) => !/[*?[\\]/.test(name));
    const there = facts.environments ?? [];
    const names = [...there.filter((name) => (0,glob/* matchesAnyCaseless */.DR)(patterns, name)), ...written];
    const distinct = names.filter((name, index) => names.findIndex((other) => (0,fold/* isSameName */.yS)(other, name)) === index);
    return distinct
        .filter((name) => !(0,glob/* matchesAnyCaseless */.DR)(policy.never?.environments ?? [], name))
        .toSorted()
        .map((name) => {
        const own = roles.filter(({ environments = [] }) => (0,glob/* matchesAnyCaseless */.DR)(environments, name));
        return {
            name,
            reviewers: facts.reviewers?.[name] ?? [],
            waitMinutes: facts.waitMinutes?.[name] ?? 0,
            branches: [...new Set(own.flatMap(({ branches }) => branches))],
            tags: [...new Set(own.flatMap(({ tags = [] }) => tags))],
        };
    });
}
function actionPatterns(actions) {
    return [...new Set(actions)].toSorted().flatMap((name) => [`${name}@*`, `${name}/*`]);
}
/** One for each workflow: all of several would have to allow a run. */
function executionPolicies(repository, roles, people, notes) {
    const starts = roles.flatMap(([name, role]) => role.workflows.flatMap((pattern) => {
        const path = pattern.startsWith(`${repository}/`) ? pattern.slice(repository.length + 1) : pattern;
        if (path.startsWith('.github/') && !/[*?[\\]/.test(path))
            return [{ path, name, role }];
        notes.push(`the role \`${name}\` lists \`${pattern}\`, which is not one file: no execution policy is written for it`);
        return [];
    }));
    return [...(0,policy_grouped/* groupedBy */.m)(starts, ({ path }) => path)].map(([path, uses]) => {
        const own = new Set(uses.map(({ name }) => name));
        const events = [...new Set(uses.flatMap(({ role }) => role.events ?? ['workflow_dispatch']))].toSorted();
        const ids = new Set((people ?? []).filter(({ role }) => own.has(role)).map(({ id }) => Number(id)));
        const actors = [...ids].toSorted((one, other) => one - other).map((id) => ({ id, type: 'User' }));
        return {
            name: `grantgate ${path.replace(/^\.github\/workflows\//, '')}`,
            enforcement: 'active',
            conditions: { workflow_path: { include: [path], exclude: [] } },
            rules: [
                { type: 'restrict_action_events', parameters: { allowed_events: events } },
                ...(people === undefined
                    ? []
                    : [{ type: 'restrict_actions_actors', parameters: { allowed_actors: actors } }]),
            ],
        };
    });
}
/** What only its owners may change. Source: GitHub's "About code owners". */
function ownerLines({ approval: { approvers } }) {
    const teams = (approvers.teams ?? []).map((team) => (typeof team === 'string' ? team : team.team));
    const users = (approvers.users ?? []).filter((user) => typeof user === 'string');
    const owners = [...teams, ...users].map((name) => `@${name}`);
    return owners.length === 0
        ? []
        : ['/.github/access/', '/.github/workflows/', '/.github/CODEOWNERS'].map((path) => `${path} ${owners.join(' ')}`);
}

;// CONCATENATED MODULE: ./lib/walls/generate/vault-files.js



const ABOUT_VAULT = 'What Vault or OpenBao lets in: jobs of the gate, and nothing else.';
const WHY_VAULT = [
    'repository_id, repository_owner_id: names are renamed and taken over, numbers are not.',
    'job_workflow_ref: only jobs of the workflow that holds the gate, as it is at that ref.',
    'environment (or sub, for jobs that may have none) and ref: where the roles of the policy are.',
    'The leeways are 150 seconds unless they are -1. No token lives longer than the policy lets a credential live.',
    'What a token may do is not in the policy of the gate: `token_policies` are yours.',
];
/** The files for Vault and OpenBao, those of each server in a folder. Pure. */
function vaultFiles(walls, format, origin) {
    const servers = [...(0,policy_grouped/* groupedBy */.m)(walls, ({ url }) => url)];
    const folders = distinctNames(servers, ([url]) => `vault/${new URL(url).host.replaceAll(':', '-')}`, '-');
    return servers.flatMap((server) => {
        const [url, roles] = server;
        const folder = folders.get(server) ?? '';
        switch (format) {
            case 'terraform':
                return [{ path: `${folder}/walls.tf`, text: vaultTerraform(roles, origin) }];
            case 'commands':
                return [{ path: `${folder}/walls.sh`, text: vaultCommands(roles, origin) }];
            case 'json':
                return [{ path: `${folder}/walls.json`, text: jsonText(vaultDocument(url, roles, origin)) }];
            case 'cloudformation':
                return [];
        }
    });
}
function vaultTerraform(roles, origin) {
    const ids = distinctNames(roles, ({ mount, role }) => identifier(`${mount}_${role}`));
    return hclText([
        ...headerItems(origin, ABOUT_VAULT),
        comment(WHY_VAULT.join('\n')),
        { kind: 'blank' },
        ...roles.flatMap((wall) => {
            const id = ids.get(wall) ?? '';
            return [policiesBlock(wall, id), comment(`For ${wall.uses.join(', ')}.`), jwtRoleBlock(wall, id)];
        }),
    ]);
}
/** What a token may do has to be said by whoever applies it: a list without a default. */
function policiesBlock({ role }, id) {
    return hclBlock('variable', [policiesName(id)], [
        attribute('type', new Expression('list(string)')),
        attribute('description', `Policies of tokens of the role ${role}`),
    ]);
}
function policiesName(id) {
    return `policies_${id}`;
}
function jwtRoleBlock(wall, id) {
    const { namespace, mount, role, body } = wall;
    // one text for several values: the provider splits it at commas
    const claims = Object.entries(body.bound_claims).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : value.join(','),
    ]);
    return hclBlock('resource', ['vault_jwt_auth_backend_role', id], [
        ...(namespace === undefined ? [] : [attribute('namespace', namespace)]),
        attribute('backend', mount),
        attribute('role_name', role),
        attribute('role_type', body.role_type),
        attribute('user_claim', body.user_claim),
        attribute('bound_audiences', body.bound_audiences),
        attribute('bound_claims_type', body.bound_claims_type),
        attribute('bound_claims', Object.fromEntries(claims)),
        attribute('token_policies', new Expression(`var.${policiesName(id)}`)),
        attribute('token_type', body.token_type),
        attribute('token_ttl', body.token_ttl),
        attribute('token_max_ttl', body.token_max_ttl),
        attribute('token_explicit_max_ttl', body.token_explicit_max_ttl),
        attribute('expiration_leeway', body.expiration_leeway),
        attribute('not_before_leeway', body.not_before_leeway),
    ]);
}
function vaultCommands(roles, origin) {
    return wallScript(origin, ABOUT_VAULT, [
        ...commented(WHY_VAULT),
        '# What is left out, such as `token_policies`, stays as it is; a new role needs it.',
        '# For Vault, write `vault` instead of `bao`.',
        ...roles.flatMap(({ url, namespace, mount, role, uses, body }) => [
            '',
            ...commented([`For ${uses.join(', ')}.`]),
            ...fedWith([
                'bao write',
                `-address=${shellQuoted(url)}`,
                ...(namespace === undefined ? [] : [`-namespace=${shellQuoted(namespace)}`]),
                shellQuoted(`auth/${mount}/role/${role}`),
                '-',
            ].join(' '), body),
        ]),
    ]);
}
function vaultDocument(url, roles, { digest, gate }) {
    return {
        schema: 1,
        made_by: 'grantgate walls',
        policy: `sha256:${digest}`,
        gate,
        url,
        roles: roles.map(({ namespace, mount, role, uses, body }) => ({
            path: `auth/${mount}/role/${role}`,
            ...(namespace === undefined ? {} : { namespace }),
            uses,
            body,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/walls/generate/vault-walls.js





/** The walls of every role of a JWT auth method that the policy names. Pure. */
function vaultWalls(policy, meant, facts, people) {
    const problems = [];
    const notes = [];
    const walls = [];
    const roles = (0,policy_grouped/* groupedBy */.m)(meant, ({ target }) => (target.kind === 'vault' ? JSON.stringify(target) : ''));
    roles.delete('');
    for (const [, uses] of [...roles].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
        const target = uses[0]?.target;
        if (target?.kind !== 'vault')
            continue;
        const admitted = uses.map((one) => (0,admission/* admissionsOf */.C)(one, facts, people));
        problems.push(...admitted.flatMap((one) => one.problems));
        const made = roleBody(target.role, admitted.flatMap((one) => one.admissions), longestToken(policy, uses));
        if (made === undefined)
            notes.push(`\`${target.role}\`: no job is meant to have it, so nothing is written for it`);
        else if ('message' in made)
            problems.push(made);
        else {
            const { url, namespace, mount, role } = target;
            const names = uses.map((one) => `${one.role} (${one.credential})`);
            walls.push({ url, namespace, mount, role, uses: names, body: made });
            if (made.bound_claims_type === 'glob')
                notes.push(`\`${role}\`: \`*\` of Vault also stands for slashes, so it takes branches that the gate refuses`);
        }
    }
    if (people !== undefined && walls.length > 0)
        notes.push('Vault compares accounts and no time: make its roles again as soon as a grant ends');
    return { walls, problems, notes };
}
/** All that a login may last: no credential lives longer. In seconds. */
function longestToken({ roles, limits }, uses) {
    const sessions = uses.map(({ role, credential }) => {
        const session = roles.get(role)?.credentials?.get(credential)?.vault?.session ?? limits.session;
        return Math.min(session, limits.session);
    });
    return Math.max(...sessions);
}
/** One role is one product: credentials that differ in two claims would let in what neither means. */
function roleBody(role, admissions, seconds) {
    const [first] = admissions;
    if (first === undefined)
        return undefined;
    if (new Set(admissions.map(productKey)).size > 1)
        return severalProducts(role);
    const places = placeClaims(admissions);
    const glob = places.patterns.some((pattern) => (0,ref_patterns/* exactText */.ns)(pattern) === undefined);
    const wrong = unwritable(role, first, places, glob);
    if (wrong !== undefined)
        return wrong;
    const texts = (patterns) => (0,aws_trust/* oneOrMany */.Pl)([...new Set(patterns.map((pattern) => (0,ref_patterns/* exactText */.ns)(pattern) ?? (0,ref_patterns/* starPattern */.rj)(pattern) ?? ''))]);
    const people = admissions.some((one) => one.people !== undefined)
        ? [...new Set(admissions.flatMap((one) => one.people ?? []).map(({ id }) => id))].toSorted()
        : undefined;
    return {
        role_type: 'jwt',
        user_claim: 'repository_id',
        bound_audiences: [...new Set(admissions.map((one) => one.audience))].toSorted(),
        bound_claims_type: glob ? 'glob' : 'string',
        bound_claims: {
            repository_id: first.repository.id,
            repository_owner_id: first.repository.ownerId,
            job_workflow_ref: first.gate,
            ...(places.environments === undefined
                ? { sub: texts(places.subjects) }
                : { environment: (0,aws_trust/* oneOrMany */.Pl)(places.environments) }),
            ref: texts(places.refs),
            // nobody's number, where nobody has a grant
            ...(people === undefined ? {} : { actor_id: (0,aws_trust/* oneOrMany */.Pl)(people.length === 0 ? ['0'] : people) }),
        },
        token_type: 'service',
        token_ttl: seconds,
        token_max_ttl: seconds,
        token_explicit_max_ttl: seconds,
        expiration_leeway: -1,
        not_before_leeway: -1,
    };
}
/** A bound claim has to be there, so that a job has no environment can only be seen in `sub`. */
function placeClaims(admissions) {
    const [first] = admissions;
    const refs = first === undefined ? [] : (0,claim_tests/* refPatterns */.nr)(first);
    const isSame = new Set(admissions.map(({ environments }) => JSON.stringify(environments ?? []))).size === 1;
    const environments = isSame ? first?.environments : undefined;
    const subjects = environments === undefined ? admissions.flatMap(claim_tests/* subjectPatterns */.ac) : [];
    return { refs, environments, subjects, patterns: [...refs, ...subjects] };
}
function productKey({ repository, refs, neverRefs, gate }) {
    return JSON.stringify([repository.id, refs, neverRefs, gate]);
}
function severalProducts(role) {
    return {
        message: `the role \`${role}\` of Vault is for credentials that differ in branches or repositories, ` +
            'which one role cannot tell apart',
        hint: 'give each credential a role of its own under `vault.role`',
    };
}
/** What a role cannot say: a star that is one, and what is left out of a pattern. */
function unwritable(role, admission, places, glob) {
    const names = [...(places.environments ?? []), admission.gate];
    // Terraform's provider takes several values as one text, with commas between them
    if ([...names, ...places.patterns.map((one) => (0,ref_patterns/* starPattern */.rj)(one) ?? '')].some((name) => name.includes(',')))
        return { message: `a name for the role \`${role}\` of Vault has a comma`, hint: 'write names without one' };
    if (glob && (names.some((name) => name.includes('*')) || places.patterns.map(ref_patterns/* starPattern */.rj).includes(undefined)))
        return { message: `a name for the role \`${role}\` of Vault has a star`, hint: 'write names without one' };
    return glob && admission.neverRefs.length > 0
        ? {
            message: `a role of Vault cannot leave out what is under \`never\` (${admission.neverRefs.join(', ')}), ` +
                `which \`${role}\` would take`,
            hint: 'write patterns of branches that nothing under `never` is among',
        }
        : undefined;
}

;// CONCATENATED MODULE: ./lib/walls/generate/make-walls.js











/** Who can be given walls. */
const WALL_PROVIDERS = ['aws', 'gcp', 'azure', 'vault', 'github'];
/** Which providers a policy has credentials of, and GitHub. */
function providersOf(policy) {
    const kinds = new Set((0,walls_meant/* meantTokens */.A)(policy, { home: '', gate: undefined, repositories: [] }).map((one) => one.provider));
    return WALL_PROVIDERS.filter((provider) => provider === 'github' || kinds.has(provider));
}
/** Makes the files of all walls, the same for the same order. Pure. */
function makeWalls(order) {
    const gate = order.policy.walls?.gate;
    if (gate === undefined)
        return { files: [], problems: [GATE_UNNAMED], notes: [] };
    const { repositories } = order.facts;
    const meant = (0,walls_meant/* meantTokens */.A)(order.policy, { home: order.home, gate, repositories });
    const origin = { ...order.origin, gate, people: order.people !== undefined };
    const made = order.providers.map((provider) => MAKERS[provider](order, meant, origin));
    return {
        files: made.flatMap((one) => one.files),
        problems: distinct(made.flatMap((one) => one.problems)),
        notes: [...new Set(made.flatMap((one) => one.notes))],
    };
}
const GATE_UNNAMED = {
    message: 'the policy does not name the gate that clouds are to trust',
    hint: 'write `walls: {gate: owner/name/.github/workflows/gated.yml@refs/heads/main}` into it',
};
const MAKERS = {
    aws: ({ policy, facts, people, format }, meant, origin) => {
        const { walls, problems, notes } = (0,aws_walls/* awsWalls */.t)(policy, meant, facts, people);
        return { files: awsFiles(walls, facts.issuer, format, origin), problems, notes };
    },
    gcp: ({ facts, people, format }, meant, origin) => {
        const { walls, problems, notes } = gcpWalls(meant, facts, people);
        return { files: gcpFiles(walls, facts.issuer, format, origin), problems, notes };
    },
    azure: ({ facts, people, format }, meant, origin) => {
        const { walls, problems, notes } = azureWalls(meant, facts, people);
        return { files: azureFiles(walls, facts.issuer, format, origin), problems, notes };
    },
    vault: ({ policy, facts, people, format }, meant, origin) => {
        const { walls, problems, notes } = vaultWalls(policy, meant, facts, people);
        return { files: vaultFiles(walls, format, origin), problems, notes };
    },
    github: ({ policy, home, facts, actions, people, format }, _meant, origin) => {
        const order = { policy, home, gate: origin.gate, facts, actions, people };
        const { walls, problems, notes } = githubWalls(order);
        return { files: githubFiles(walls, format, origin), problems, notes };
    },
};
function distinct(problems) {
    return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(48067);
// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(81837);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
;// CONCATENATED MODULE: ./lib/cli/walls/asked-walls.js




/** @throws UsageError for a provider or format that there is not, or options that contradict each other */
function readAskedWalls(given) {
    const written = given.text('as') ?? 'terraform';
    const format = WALL_FORMATS.find((one) => one === written);
    if (format === undefined)
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a format`, `give one of ${WALL_FORMATS.join(', ')} with \`--as\``);
    const providers = given
        .text('for')
        ?.split(',')
        .map((name) => {
        const provider = WALL_PROVIDERS.find((one) => one === name.trim());
        if (provider !== undefined)
            return provider;
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(name)} is not a provider`, `give some of ${WALL_PROVIDERS.join(', ')} with \`--for\``);
    });
    const other = providers?.find((one) => one !== 'aws');
    if (format === 'cloudformation' && other !== undefined)
        throw new usage_error/* UsageError */.e(`CloudFormation is for AWS, and \`${other}\` is asked for`, 'give `--as terraform` for the others');
    if (given.has('check') && given.text('out') === undefined)
        throw new usage_error/* UsageError */.e('`--check` without `--out`', 'give the folder that is to be compared');
    if (given.has('check') && given.has('dry-run'))
        throw new usage_error/* UsageError */.e('`--check` and `--dry-run` are both given', 'give one of them');
    return { providers, format };
}
/** Those that the policy has credentials of. */
function usualProviders(policy, format) {
    const found = providersOf(policy);
    return format === 'cloudformation' ? found.filter((one) => one === 'aws') : found;
}

// EXTERNAL MODULE: ./lib/cli/walls/policy-text.js
var policy_text = __webpack_require__(27614);
;// CONCATENATED MODULE: ./lib/cli/walls/print-walls.js

/** Says why there are no walls, and gives the exit code of bad input. */
function refuseWalls(problems, { stderr }) {
    for (const { message, hint } of problems)
        stderr.write(`grantgate: ${(0,safe_line/* safeLine */.o)(message, 500)}\n  ${(0,safe_line/* safeLine */.o)(hint, 500)}\n`);
    return 2;
}
const WORDS = {
    current: ['is as the policy has it', 'is as the policy has it'],
    missing: ['written', 'is missing'],
    stale: ['written again', 'differs from what the policy has'],
    left: [
        'is of an earlier policy, and is left as it is: take back what it made, then delete it',
        'is of an earlier policy: take back what it made, then delete it',
    ],
    foreign: ['is not made by this command, and is left as it is', 'is not made by this command'],
};
/** What became of each file. */
function wallOutcomes(files, isCheck) {
    return files.map(({ path, state }) => `${path}: ${WORDS[state][isCheck ? 1 : 0]}\n`).join('');
}
/** Every file with its name. */
function wallTexts(files) {
    return files
        .filter(({ state }) => state !== 'left')
        .map(({ path, text }) => `--- ${path}\n${text}`)
        .join('\n');
}

// EXTERNAL MODULE: ./lib/github/all-gate-tags.js
var all_gate_tags = __webpack_require__(42490);
// EXTERNAL MODULE: ./lib/policy/grant-stage.js
var grant_stage = __webpack_require__(75711);
// EXTERNAL MODULE: ./lib/policy/tags.js
var policy_tags = __webpack_require__(76317);
// EXTERNAL MODULE: ./lib/cli/ask-git.js
var ask_git = __webpack_require__(17406);
// EXTERNAL MODULE: ./lib/cli/check/access.js
var check_access = __webpack_require__(21787);
;// CONCATENATED MODULE: ./lib/cli/walls/live-people.js








/**
 * Everybody with a live grant: by the files at hand, and the tags of GitHub with a token, else of the clone. Whether a
 * grant was approved is the gate's part.
 * @throws UsageError where the tags that revoke cannot be read: nobody is let in on a guess
 */
async function readLivePeople(given, terminal, policy, home) {
    const access = (0,check_access/* accessFolder */.nW)(terminal.cwd, given.text('access') ?? options/* USUAL_ACCESS */.S);
    const tags = await readGateTags(given, terminal, home);
    if (tags.unread.length > 0)
        throw new usage_error/* UsageError */.e('there are more tags below `grantgate/` than can be read, so it is not known who was revoked', 'delete old tags that count uses');
    return livePeople((0,check_access/* readAllGrants */.BH)(access), tags, policy, terminal.now());
}
/** Pure: `now` in milliseconds since 1970. */
function livePeople(grants, tags, { roles, lifted }, now) {
    if ((0,policy_tags/* freezesInForce */.dj)((0,policy_tags/* freezesIn */.uc)(tags), lifted ?? []).length > 0)
        return { people: [], notes: ['everything is frozen: the walls let nobody in'] };
    const notes = [];
    const people = grants.flatMap((file) => {
        if (!file.ok || (0,grant_stage/* grantStage */.Td)(file, now, tags) !== 'active' || !roles.has(file.grant.role))
            return [];
        const { role, expires: until, 'principal-id': id } = file.grant;
        if (id !== undefined && until !== undefined)
            return [{ id: String(id), role, grant: file.id, until }];
        notes.push(id === undefined
            ? `the grant \`${file.id}\` names no \`principal-id\`: the walls do not let its people in`
            : `the grant \`${file.id}\` says how long, and not until when: the walls do not let its holder in`);
        return [];
    });
    return { people: people.toSorted((one, other) => (one.grant < other.grant ? -1 : 1)), notes };
}
async function readGateTags(given, terminal, home) {
    const token = (0,github_session/* ownToken */.K8)(terminal);
    if (token !== undefined)
        return await (0,github_session/* withGitHub */.WN)(given, terminal, token, async ({ api }) => (0,all_gate_tags/* fetchAllGateTags */.C)(api, home), home);
    const listed = (0,ask_git/* askGit */.g)(terminal.cwd, ['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags/grantgate'], terminal.env);
    if (listed === undefined)
        throw new usage_error/* UsageError */.e('the tags that revoke grants are not known', 'set GH_TOKEN, or start this in a clone that has fetched the tags');
    return { names: listed.split('\n').filter((name) => name !== ''), unread: [] };
}

// EXTERNAL MODULE: ./lib/cli/gate/lint-workflows.js + 5 modules
var lint_workflows = __webpack_require__(87182);
// EXTERNAL MODULE: ./lib/cli/gate/read-workflows.js
var read_workflows = __webpack_require__(31845);
// EXTERNAL MODULE: ./lib/cli/preflight/repository-root.js
var repository_root = __webpack_require__(66341);
;// CONCATENATED MODULE: ./lib/cli/walls/used-actions.js



/**
 * Repositories of the actions that the workflows at hand use, and that of the gate. GitHub's own, and what is here, are
 * allowed anyway.
 */
function usedActions({ cwd }) {
    const { workflows } = (0,read_workflows/* readWorkflows */.L)((0,repository_root/* repositoryRoot */.Hn)(cwd));
    const steps = [...workflows.values()].flatMap(({ jobs }) => [...jobs.values()].flatMap((job) => job.steps));
    const names = steps.flatMap(({ uses }) => /^([\w.-]+\/[\w.-]+)(?:\/[^@]*)?@/.exec(uses?.text.trim() ?? '')?.[1] ?? []);
    return [...new Set([lint_workflows/* USUAL_GATE */.L, ...names])].filter((name) => !/^(?:actions|github)\//i.test(name)).toSorted();
}

// EXTERNAL MODULE: ./lib/cli/walls/read-wall-facts.js + 1 modules
var read_wall_facts = __webpack_require__(92903);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
;// CONCATENATED MODULE: ./lib/cli/walls/wall-writing.js




const MAX_WALL_BYTES = 4 * 1024 * 1024;
/** What every file of ours has in its first lines, or, of a document that has no comments, nothing. */
const MARK = 'grantgate walls';
/**
 * Compares the files on disk with those that the policy makes.
 * @throws UsageError for a file that is there and cannot be read
 */
function compareWalls(folder, files) {
    return files.map((file) => {
        const read = (0,read_text/* readText */.yR)((0,external_node_path_.join)(folder, file.path), MAX_WALL_BYTES);
        if (read.kind === 'refused')
            throw new usage_error/* UsageError */.e(`\`${file.path}\`: ${read.why}`, 'move it out of the way');
        return { ...file, state: read.kind === 'missing' ? 'missing' : stateBeside(read.text, file.text) };
    });
}
function stateBeside(there, made) {
    if (there.replaceAll('\r\n', '\n') === made)
        return 'current';
    // INVARIANT: what somebody wrote is never written over
    return made.includes(MARK) && !there.includes(MARK) ? 'foreign' : 'stale';
}
/**
 * Files of ours that an earlier policy made and this one does not: what they let in is let in for as long as they are
 * applied. One of this very policy in another format is not among them.
 */
function leftWalls(folder, { files, providers, digest }) {
    const made = new Set(files.map(({ path }) => path));
    return providers
        .flatMap((provider) => filesBelow((0,external_node_path_.join)(folder, provider)))
        .map((file) => (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/'))
        .filter((path) => !made.has(path))
        .toSorted()
        .flatMap((path) => {
        const read = (0,read_text/* readText */.yR)((0,external_node_path_.join)(folder, path), MAX_WALL_BYTES);
        const isLeft = read.kind === 'text' && read.text.includes(MARK) && !read.text.includes(`sha256:${digest}`);
        return isLeft ? [{ path, text: read.text, state: 'left' }] : [];
    });
}
function filesBelow(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true, recursive: true })
            .filter((entry) => entry.isFile())
            .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return [];
        throw error;
    }
}
/** Writes what is missing or older than the policy. */
function writeWalls(folder, files) {
    for (const { path, text, state } of files) {
        if (state !== 'missing' && state !== 'stale')
            continue;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, path), text, path.endsWith('.sh') ? { mode: 0o755 } : {});
    }
}

;// CONCATENATED MODULE: ./lib/cli/walls/command.js














const NOT_IN_CLOUDFORMATION = [
    'CloudFormation is for AWS: the walls of the other providers and of GitHub are not among these files',
];
const wallsCommand = {
    name: 'walls',
    about: 'Writes what clouds and GitHub are to refuse by themselves, from the policy: whoever may push can take the gate ' +
        'out of a workflow on\na branch, and then only they can stop it. Nothing is applied. What has to be known of ' +
        'repositories (numbers, how their tokens begin,\nenvironments) comes from GitHub with a token in GH_TOKEN, or ' +
        'from a file; nothing is guessed. Without --out all is printed. The same policy\nand facts give the same files. ' +
        'Also called `grantgate trust`. Exit code 0: written, or as the policy has it, 1: with --check they are not,\n' +
        'or one of an earlier policy is left; or a file is somebody’s own, 2: bad input.',
    options: {
        for: {
            value: 'providers',
            help: `Of ${WALL_PROVIDERS.join(', ')}; when left out, those that the policy has credentials of, and github`,
        },
        as: { value: 'format', help: `${WALL_FORMATS.join(', ')} (AWS only: cloudformation); terraform when left out` },
        out: { value: 'folder', help: 'Folder to write to' },
        check: { help: 'With --out, only say which files are older than the policy, and write nothing' },
        'dry-run': { help: 'With --out, print what would be written, and write nothing' },
        people: {
            help: 'Let in only accounts with a live grant, each until it ends, where a provider can compare them',
        },
        access: { value: 'folder', help: `Folder with the policy.yml; default: ${options/* USUAL_ACCESS */.S}` },
        facts: { value: 'file', help: 'File with the facts about repositories, JSON, instead of a token' },
        ...github_session/* GITHUB_OPTIONS */.r0,
        json: { help: 'Print the files, and what became of each, as JSON' },
    },
    examples: [
        'GH_TOKEN=$(gh auth token) grantgate walls --out walls',
        'grantgate walls --for aws --as cloudformation --facts facts.json --out walls',
        'grantgate walls --as commands --facts facts.json',
        'grantgate walls --people --out walls --check',
        'grantgate walls --facts facts.json --out walls --check',
    ],
    meant: (operand) => `the commands are \`grantgate walls\` and \`grantgate walls --help\`, not \`walls ${operand}\``,
    run: async (given, terminal) => {
        const asked = readAskedWalls(given);
        const { policy, text, shown } = (0,policy_text/* readPolicyText */.O)(given, terminal);
        const home = (0,github_session/* policyRepository */.RD)(given, terminal);
        const facts = await (0,read_wall_facts/* readWallFacts */.s3)(given, terminal, policy, home);
        const live = given.has('people') ? await readLivePeople(given, terminal, policy, home) : undefined;
        const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
        const made = makeWalls({
            policy,
            home,
            facts,
            providers: asked.providers ?? usualProviders(policy, asked.format),
            format: asked.format,
            origin: { digest, policy: shown },
            people: live?.people,
            actions: usedActions(terminal),
        });
        if (made.problems.length > 0)
            return refuseWalls(made.problems, terminal);
        const bare = (asked.providers ?? []).filter((one) => !made.files.some(({ path }) => path.startsWith(`${one}/`)));
        const none = bare.map((one) => `no role has credentials of ${one} for these repositories: nothing is written for it`);
        const others = asked.providers === undefined && asked.format === 'cloudformation' ? NOT_IN_CLOUDFORMATION : [];
        const notes = [...(live?.notes ?? []), ...made.notes, ...none, ...others];
        for (const note of notes)
            terminal.stderr.write(`note: ${(0,safe_line/* safeLine */.o)(note, 500)}\n`);
        return settle({ files: made.files, notes, digest, providers: asked.providers ?? WALL_PROVIDERS }, given, terminal);
    },
};
/** Writes or compares the files, prints what came of it, and gives the exit code. */
function settle({ files, notes, digest, providers }, given, { cwd, stdout }) {
    const out = given.text('out');
    const isCheck = given.has('check');
    const folder = out === undefined ? undefined : (0,external_node_path_.resolve)(cwd, out);
    const compared = folder === undefined
        ? files.map((file) => ({ ...file, state: 'missing' }))
        : [...compareWalls(folder, files), ...leftWalls(folder, { files, providers, digest })];
    const written = folder !== undefined && !isCheck && !given.has('dry-run');
    if (written)
        writeWalls(folder, compared);
    if (given.has('json'))
        stdout.write(`${JSON.stringify({ schema: 1, policy: `sha256:${digest}`, written, files: compared, notes }, undefined, 2)}\n`);
    else
        stdout.write(isCheck || written ? wallOutcomes(compared, isCheck) : wallTexts(compared));
    return compared.some(({ state }) => state === 'foreign' || (isCheck && state !== 'current')) ? 1 : 0;
}


/***/ }),

/***/ 21942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ defaultBranchRuleset),
/* harmony export */   Q_: () => (/* binding */ TAG_RULESET),
/* harmony export */   w1: () => (/* binding */ gateRuleset)
/* harmony export */ });
/* unused harmony export reviewedBranch */
/** A change of a branch needs a pull request that was approved, also by those who own what changes. */
function reviewedBranch(name, ref, count) {
    return {
        name,
        target: 'branch',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: [ref], exclude: [] } },
        rules: [
            { type: 'deletion' },
            { type: 'non_fast_forward' },
            {
                type: 'pull_request',
                parameters: {
                    required_approving_review_count: count,
                    dismiss_stale_reviews_on_push: true,
                    require_code_owner_review: true,
                    require_last_push_approval: true,
                    required_review_thread_resolution: false,
                },
            },
        ],
    };
}
/** The ruleset that keeps the default branch; `count` people have to approve. */
function defaultBranchRuleset(count) {
    return reviewedBranch('grantgate default branch', '~DEFAULT_BRANCH', count);
}
/** Tags that nobody moves or deletes. */
function keptTags(name, ref) {
    return {
        name,
        target: 'tag',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: [ref], exclude: [] } },
        rules: [{ type: 'deletion' }, { type: 'update' }],
    };
}
/** The ruleset that keeps the gate's tags. Source: GitHub's "Creating rulesets", "Using fnmatch syntax". */
const TAG_RULESET = keptTags('grantgate tags', 'refs/tags/grantgate/**/*');
/** The ruleset for the ref that the gate is at, where that is not the default branch; none for a commit. */
function gateRuleset(ref, count) {
    if (ref.startsWith('refs/heads/'))
        return reviewedBranch('grantgate gate', ref, count);
    return ref.startsWith('refs/tags/') ? keptTags('grantgate gate', ref) : undefined;
}


/***/ })

};

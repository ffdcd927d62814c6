export const id = 584;
export const ids = [584,203];
export const modules = {

/***/ 9584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conclude: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
;// CONCATENATED MODULE: ./lib/report/annotation.js

/** Longest annotation: it is read in a narrow box. */
const LONGEST = 600;
/** GitHub shows at most ten warnings of a step. */
const MOST_NOTES = 9;
/** What reading the steps found, beside the lines it was found in: what was only warned of, then how the gate is weakened. */
function stepAnnotations({ preflight, decision }) {
    if (preflight === undefined)
        return [];
    const findings = preflight.findings.map((one) => ({
        level: decision === 'deny' && preflight.mode === 'enforce' ? 'error' : 'warning',
        title: (0,inert.inert)(one.reason),
        message: `${(0,inert.inert)(`\`${one.text}\`: ${one.what}`, LONGEST)}\nallowed: ${(0,inert.inert)(one.allowed, LONGEST)}`,
        file: one.file,
        line: one.line,
    }));
    const weak = preflight.weaknesses.map((one) => ({ level: 'warning', title: (0,inert.inert)(one.id), message: (0,inert.inert)(one.advice, LONGEST), file: one.file, line: one.line }));
    return [...findings, ...weak].slice(0, MOST_NOTES);
}
/** The annotation of a refusal; `undefined` when there is nothing to say. */
function toAnnotation(result) {
    if (result.decision === 'allow')
        return undefined;
    const audit = result.mode === 'audit';
    const next = `${result.next}${result.link === undefined ? '' : ' The link is in the job summary.'}`;
    return {
        level: audit ? 'warning' : 'error',
        title: `${audit ? 'Access would have been refused' : 'Access refused'}: ${(0,inert.inert)(result.reason ?? '')}`,
        message: `${(0,inert.inert)(result.summary, LONGEST)}\n${(0,inert.inert)(next, LONGEST)}`,
    };
}

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
;// CONCATENATED MODULE: ./lib/report/record.js

/** The line of a decision. `time` is in milliseconds since 1970. */
function decisionRecord(result, time) {
    return { ...entry(result, time), kind: 'decision', result };
}
/** The line of a credential that was issued. */
function issuedRecord(result, { name, provider, target, expires, handle, renews }, time) {
    const outlives = result.until !== undefined && (0,instant/* formatInstant */.r)(expires) > result.until;
    return {
        ...entry(result, time),
        kind: 'credential-issued',
        principal: result.principal,
        ...(result.grant === undefined ? {} : { grant: result.grant }),
        name,
        provider,
        target,
        expires: (0,instant/* formatInstant */.r)(expires),
        ...(result.until === undefined ? {} : { bounded_until: result.until }),
        ...(outlives ? { outlives, note: `${provider} cannot end it with the grant: it lasts longer unless it is taken back before` } : {}),
        ...(renews === true ? { renews } : {}),
        ...(handle === undefined ? {} : { handle }),
    };
}
/** One line of JSON, with its line break. */
function toLine(record) {
    return `${JSON.stringify(record)}\n`;
}
function entry({ run }, time) {
    return { schema: 1, time: (0,instant/* formatInstant */.r)(time), repository: run.repository, run_id: run.run_id, run_attempt: run.run_attempt };
}

// EXTERNAL MODULE: ./lib/report/advice.js + 4 modules
var report_advice = __webpack_require__(5895);
;// CONCATENATED MODULE: ./lib/report/public-run.js
/** The facts of a run that may be shown, one by one and always in the same order: whatever else came along stays behind. */
function publicRun(run) {
    return {
        actor: run.actor,
        actor_id: run.actor_id,
        triggering_actor: run.triggering_actor,
        triggering_actor_id: run.triggering_actor_id,
        ...(run.actor_teams === undefined ? {} : { actor_teams: run.actor_teams }),
        ...(run.triggering_actor_teams === undefined ? {} : { triggering_actor_teams: run.triggering_actor_teams }),
        repository: run.repository,
        repository_id: run.repository_id,
        repository_owner: run.repository_owner,
        repository_owner_id: run.repository_owner_id,
        ref: run.ref,
        ref_type: run.ref_type,
        ref_protected: run.ref_protected,
        sha: run.sha,
        head_ref: run.head_ref,
        base_ref: run.base_ref,
        ...(run.environment === undefined ? {} : { environment: run.environment }),
        event_name: run.event_name,
        workflow_ref: run.workflow_ref,
        ...(run.workflow_sha === undefined ? {} : { workflow_sha: run.workflow_sha }),
        ...(run.job_workflow_ref === undefined ? {} : { job_workflow_ref: run.job_workflow_ref }),
        ...(run.job_workflow_sha === undefined ? {} : { job_workflow_sha: run.job_workflow_sha }),
        run_id: run.run_id,
        run_attempt: run.run_attempt,
        runner_environment: run.runner_environment,
    };
}

;// CONCATENATED MODULE: ./lib/report/result.js



/** Makes the public result of a decision. Keys always come in the same order, and only keys named here come through. */
function toResult(decision, context, outcome) {
    const advice = (0,report_advice/* advise */.T)(decision, context);
    const { tokenSha256 } = outcome;
    return {
        schema: 1,
        decision: decision.decision,
        ...(decision.decision === 'deny' ? { reason: decision.reason } : {}),
        summary: advice.summary,
        next: advice.next,
        ...(advice.link === undefined ? {} : { link: advice.link }),
        ...(decision.grant === undefined ? {} : { grant: decision.grant }),
        ...(decision.role === undefined ? {} : { role: decision.role }),
        principal: decision.principal,
        ...(decision.expires === undefined ? {} : { expires: (0,instant/* formatInstant */.r)(decision.expires) }),
        ...(decision.decision === 'allow' ? { until: (0,instant/* formatInstant */.r)(decision.until) } : {}),
        checks: decision.checks.map(({ name, outcome: found, expected, actual }) => ({ name, outcome: found, expected, actual })),
        considered: decision.considered.map(({ grant, role, failed }) => ({ grant, ...(role === undefined ? {} : { role }), failed: [...failed] })),
        run: publicRun(decision.run),
        policy: { repository: context.policyRepository, ...(context.commit === undefined ? {} : { commit: context.commit }) },
        credentials: outcome.credentials.map(publicCredential),
        ...(tokenSha256 === undefined ? {} : { token_sha256: tokenSha256 }),
        mode: outcome.mode,
        notes: [...outcome.notes],
        ...(outcome.fault === undefined ? {} : { fault: { title: outcome.fault.title, message: outcome.fault.message } }),
        ...(outcome.steps === undefined ? {} : { preflight: outcome.steps }),
    };
}
/** INVARIANT: a credential comes through by name, never by spreading: its variables are secrets. */
function publicCredential({ name, provider, target, expires, renews }) {
    return { name, provider, target, expires: (0,instant/* formatInstant */.r)(expires), ...(renews === true ? { renews } : {}) };
}

// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(4503);
;// CONCATENATED MODULE: ./lib/report/markdown.js

/** Longest text of one table cell or paragraph. */
const markdown_LONGEST = 600;
/**
 * Escapes text for GitHub's Markdown, wherever it stands: everything that could be markup becomes a character reference, which Markdown
 * never reads as structure. An invisible space parts what GitHub would turn into a link or a mention after decoding.
 *
 * INVARIANT: the answer holds only letters, digits, spaces, `,.-/`, characters beyond ASCII and numeric references.
 */
function markdown_escape(value) {
    return (0,inert.inert)(value, markdown_LONGEST)
        .replaceAll(/(?<=www)(?=\.)|(?<=:)(?=\/\/)|(?<=[@#])/gi, '\u200b')
        .replaceAll(/[^A-Za-z0-9 ,./\u0080-\u{10ffff}-]/gu, (character) => `&#${String(character.codePointAt(0))};`)
        .replaceAll('\u200b', '&#8203;');
}
/** A name in code type; text in it is neither mention nor reference. */
function code(value) {
    return value.trim() === '' ? '–' : `<code>${markdown_escape(value)}</code>`;
}
/** A sentence of ours in which names stand in backticks. */
function prose(sentence) {
    return sentence
        .split('`')
        .map((part, index) => (index % 2 === 1 ? code(part) : padded(part)))
        .join('');
}
/** A link to an address of our own making; the words alone when it is not an address of the web. */
function markdown_link(words, address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !['https:', 'http:'].includes(url.protocol))
        return markdown_escape(words);
    const href = url.href.replaceAll(/[&"'<>`|\\@]/g, (character) => `&#${String(character.codePointAt(0))};`);
    return `<a href="${href}">${markdown_escape(words)}</a>`;
}
/** A table; the cells are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** As {@link escape}, with the spaces at both ends that part the sentence from a name. */
function padded(part) {
    if (part.trim() === '')
        return part === '' ? '' : ' ';
    return `${/^\s/.test(part) ? ' ' : ''}${markdown_escape(part)}${/\s$/.test(part) ? ' ' : ''}`;
}

// EXTERNAL MODULE: ./lib/report/moment.js
var moment = __webpack_require__(4412);
;// CONCATENATED MODULE: ./lib/report/summary.js




/** GitHub shows a summary of up to 1 MiB; nobody reads that far. */
const MOST_GRANTS = 20;
const MOST_FINDINGS = 20;
/**
 * The job summary, in Markdown, for somebody who does not write pipelines: the answer first, then why and what to do, the table of checks last.
 *
 * INVARIANT: every value goes through `escape`, `code`, `prose` or `link`.
 */
function renderSummary(result, now) {
    return `${[headline(result), ...story(result), ...(result.fault === undefined ? credentials(result, now) : []), ...remarks(result), ...found(result), ...details(result)].join('\n\n')}\n`;
}
function headline({ decision, mode, fault }) {
    if (fault !== undefined)
        return '## ⛔ Access granted, but the run stops';
    if (decision === 'allow')
        return '## ✅ Access granted';
    return mode === 'audit' ? '## ⚠️ Access would have been refused' : '## ⛔ Access refused';
}
function story(result) {
    const { decision, mode, summary, next, link: address } = result;
    const go = address === undefined ? '' : ` ${markdown_link((0,links/* wordsFor */.tu)(address), address)}`;
    if (result.fault !== undefined)
        return faulty(result.fault, go);
    if (decision === 'allow')
        return [`${prose(summary)}${go}`];
    return [
        prose(summary),
        `**What to do now:** ${prose(next)}${go}`,
        ...(mode === 'audit' ? ['The gate is only watching (audit mode), so the run goes on.'] : []),
    ];
}
/** What to do about it is no business of the person who started the run; but they are the one who reads it. */
function faulty({ title, message }, go) {
    const lines = message.split('\n').filter((line) => line.trim() !== '');
    const address = /^see (https:\/\/\S+)$/.exec(lines.at(-1) ?? '')?.[1];
    const said = address === undefined ? lines : lines.slice(0, -1);
    return [
        `${prose(`Nothing is wrong with your access. ${title}, so nothing was handed over and the run stops here.`)}${go}`,
        `**What to do now:** ${prose('Start the run again. If it stops again, show this page to whoever looks after the workflow.')}`,
        '**For whoever looks after it**',
        said.map((line) => `- ${prose(line.trim())}`).join('\n'),
        ...(address === undefined ? [] : [markdown_link('Read more about it', address)]),
    ];
}
function credentials({ credentials: issued }, now) {
    if (issued.length === 0)
        return [];
    const until = ({ expires, renews }) => `${markdown_escape((0,moment/* formatMoment */.K)((0,instant/* parseInstant */.n)(expires) ?? now, now))}${renews === true ? ', renews itself while access lasts' : ''}`;
    const rows = issued.map((entry) => [code(entry.name), code(entry.provider), code(entry.target), until(entry)]);
    return ['**Credentials of this job**', table(['name', 'from', 'for', 'until'], rows)];
}
function remarks({ notes }) {
    return notes.length === 0 ? [] : [notes.map((note) => `- ${prose(note)}`).join('\n')];
}
/** What reading the steps found: what stands in the way or was warned of, then how the gate is weakened. */
function found({ preflight }) {
    if (preflight === undefined)
        return [];
    const { findings, weaknesses } = preflight;
    const where = ({ file, line, step, job }) => `${code(`${file}:${line}`)} ${markdown_escape(step === undefined ? `job ${job}` : `job ${job}, step “${step}”`)}`;
    const steps = findings.slice(0, MOST_FINDINGS).map((one) => [where(one), code(one.text), prose(one.what), code(one.allowed)]);
    const weak = weaknesses.slice(0, MOST_FINDINGS).map((one) => [where(one), code(one.text), prose(one.advice)]);
    return [
        ...(steps.length === 0 ? [] : [`**Steps that ${preflight.mode === 'enforce' ? 'stand in the way' : 'would be refused'}**`, table(['where', 'what is written there', 'what it touches', 'what is allowed'], steps)]),
        ...(weak.length === 0 ? [] : ['**What weakens the gate in this workflow**', table(['where', 'what is written there', 'what to do'], weak)]),
    ];
}
function details(result) {
    const { checks, considered } = result;
    return [
        '<details><summary>How this was decided</summary>',
        facts(result),
        ...(checks.length === 0 ? [] : [table(['check', 'outcome', 'expected', 'found'], checks.map((check) => [code(check.name), check.outcome === 'pass' ? '✅ passed' : '⛔ failed', code(check.expected), code(check.actual)]))]),
        ...(considered.length === 0 ? [] : [grants(result)]),
        '</details>',
    ];
}
function facts({ reason, principal, role, grant, policy, run, preflight }) {
    const rows = [
        ['reason', reason],
        ['who', `${principal} (${run.actor_id})`],
        ['role', role],
        ['grant', grant],
        ['policy', policy.commit === undefined ? policy.repository : `${policy.repository} at ${policy.commit.slice(0, 12)}`],
        ['run', `${run.repository}, run ${run.run_id}, attempt ${run.run_attempt}`],
        ['steps read', preflight === undefined ? undefined : `${preflight.steps.steps}: ${preflight.steps.known} known, ${preflight.steps.unknown} not known beforehand, ${preflight.steps.opaque} with code that cannot be seen`],
    ];
    return table(['', ''], rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, code(value)]])));
}
function grants({ considered }) {
    const shown = considered.slice(0, MOST_GRANTS);
    const more = considered.length - shown.length;
    const rows = shown.map((entry) => [code(entry.grant), code(entry.role ?? ''), entry.failed.length === 0 ? 'covers this run' : entry.failed.map(code).join(', ')]);
    return `${table(['grant looked at', 'role', 'outcome'], rows)}${more === 0 ? '' : `\n\nand ${more} more`}`;
}

// EXTERNAL MODULE: ./lib/session/record-file.js
var record_file = __webpack_require__(8962);
// EXTERNAL MODULE: ./lib/session/report-context.js
var report_context = __webpack_require__(4706);
// EXTERNAL MODULE: ./lib/session/state.js
var session_state = __webpack_require__(4533);
;// CONCATENATED MODULE: ./lib/session/conclude.js







/** Writes what people and later steps see: outputs, state for post, record, summary, annotations. */
async function conclude(conclusion, flights, runner) {
    const { judgement, credentials, fault } = conclusion;
    const { mode } = flights.inputs;
    const warnings = credentials.flatMap((credential) => credential.warnings ?? []);
    const notes = [...warnings, ...conclusion.notes];
    const result = toResult(judgement.decision, (0,report_context/* reportContext */.g)(judgement, flights), { credentials, mode, notes, fault, tokenSha256: judgement.tokenSha256, steps: judgement.steps });
    const record = (0,record_file/* newRecord */.M)(flights.context.temp);
    const time = judgement.now();
    (0,record_file/* appendRecord */.E)(record, [decisionRecord(result, time), ...credentials.map((credential) => issuedRecord(result, credential, time))].map(toLine));
    setOutputs(result, record, runner);
    const state = stateOf(result, record, conclusion, flights);
    runner.saveState(session_state/* STATE_NAME */.sf, (0,session_state/* writeState */.Jq)(state));
    await runner.writeSummary(renderSummary(result, time));
    for (const warning of warnings)
        runner.annotate('warning', 'A credential needs attention', warning);
    return { code: announce(result, fault, runner), state };
}
function announce(result, fault, runner) {
    const annotation = toAnnotation(result);
    if (annotation !== undefined)
        runner.annotate(annotation.level, annotation.title, annotation.message);
    else if (fault !== undefined)
        runner.annotate('error', fault.title, fault.message);
    else
        runner.log(result.summary);
    for (const { level, title, message, file, line } of stepAnnotations(result))
        runner.annotate(level, title, message, { file, line });
    const refused = result.decision === 'deny' && result.mode === 'enforce';
    return refused || fault !== undefined ? 1 : 0;
}
function setOutputs(result, record, runner) {
    const { decision, reason = '', summary, grant = '', role = '', principal, expires = '' } = result;
    const outputs = { decision, reason, summary, grant, role, principal, expires, result: JSON.stringify(result), record };
    for (const [name, value] of Object.entries(outputs))
        runner.setOutput(name, value);
}
function stateOf(result, record, { variables, files, folder, credentials }, { inputs }) {
    const { run, principal, grant } = result;
    return {
        schema: 1,
        variables,
        files,
        folder,
        record,
        strict: inputs.strictRevoke,
        certificates: inputs.certificates,
        credentials: (0,session_state/* savedCredentials */.YU)(credentials),
        line: { repository: run.repository, run_id: run.run_id, run_attempt: run.run_attempt, principal, ...(grant === undefined ? {} : { grant }) },
    };
}


/***/ }),

/***/ 4533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ unreported),
/* harmony export */   Jq: () => (/* binding */ writeState),
/* harmony export */   YU: () => (/* binding */ savedCredentials),
/* harmony export */   sf: () => (/* binding */ STATE_NAME)
/* harmony export */ });
/* unused harmony export readState */
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3355);

/** What of credentials is kept for the end of the job. */
function savedCredentials(credentials) {
    return credentials.map(({ name, provider, target, expires, revocation }) => ({ name, provider, target, expires: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r)(expires), ...(revocation === undefined ? {} : { revocation }) }));
}
/** What there is to take back while nothing else is known: enough for post, should this process be ended. */
function unreported(credentials, { inputs, context }) {
    const line = { repository: context.repository, run_id: context.runId, run_attempt: context.runAttempt };
    return { schema: 1, variables: [], files: [], record: undefined, strict: inputs.strictRevoke, certificates: inputs.certificates, credentials: savedCredentials(credentials), line };
}
/** Name under which the runner keeps it: `STATE_grantgate` in the post step. */
const STATE_NAME = 'grantgate';
function writeState(state) {
    return JSON.stringify(state);
}
/** Reads what main left; `undefined` when it left nothing, or something that is not of this version. */
function readState(text) {
    if (text === undefined || text === '')
        return undefined;
    try {
        const state = JSON.parse(text);
        return isState(state) ? state : undefined;
    }
    catch {
        return undefined;
    }
}
function isState(value) {
    if (typeof value !== 'object' || value === null || !('schema' in value) || value.schema !== 1)
        return false;
    const lists = ['variables', 'files', 'credentials'].map((name) => Object.entries(value).find(([key]) => key === name)?.[1]);
    const record = 'record' in value ? value.record : undefined;
    return lists.every((list) => Array.isArray(list)) && (record === undefined || typeof record === 'string');
}


/***/ })

};

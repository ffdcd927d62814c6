export const id = 4312;
export const ids = [4312];
export const modules = {

/***/ 34312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   surveySteps: () => (/* binding */ surveySteps)
/* harmony export */ });
/* harmony import */ var _github_event_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34636);
/* harmony import */ var _github_source_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63388);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41947);
/* harmony import */ var _policy_workflow_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84020);
/* harmony import */ var _workflow_file_file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92226);
/* harmony import */ var _workflow_survey_make_survey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7046);
/* harmony import */ var _inputs_input_specs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68364);







/** Each round reads what the one before it found to be used: actions within actions, scripts that call scripts. */
const MAX_FETCH_ROUNDS = 10;
const MAX_FETCHED_FILES = 200;
/**
 * What the steps after the gate touch, read from the workflow's own commit. A file that cannot be had counts as not
 * there: what is in it is then not known. They are read through the API, never from the workspace, which an earlier
 * step may have changed.
 */
async function surveySteps(session, known, policy, defaultBranch) {
    const { run } = known;
    const workflow = workflowFileOf(run.workflow_ref, run.workflow_sha ?? run.sha);
    const files = new Map();
    // INVARIANT: what came with the policy counts only if the verified token names the same file and commit
    if (session.facts.workflow !== undefined && (0,_workflow_file_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fileKey */ .w)(session.facts.workflow) === (0,_workflow_file_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fileKey */ .w)(workflow))
        files.set((0,_workflow_file_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fileKey */ .w)(workflow), known.files.source);
    const event = (0,_github_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readEventFile */ .z)(session.facts.context.eventPath);
    const question = {
        ...questionOf(session, run, workflow, event, files),
        actions: policy.actions ?? new Map(),
        policy,
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
    };
    let survey = (0,_workflow_survey_make_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .makeSurvey */ .L3)(question);
    for (let round = 0; survey.wanted.length > 0 && round < MAX_FETCH_ROUNDS && files.size < MAX_FETCHED_FILES; round += 1) {
        const texts = await fetchFiles(session, survey.wanted);
        for (const [index, file] of survey.wanted.entries())
            files.set((0,_workflow_file_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fileKey */ .w)(file), texts[index]);
        survey = (0,_workflow_survey_make_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .makeSurvey */ .L3)(question);
    }
    return survey;
}
/** A file that the token is not shown is one that cannot be known, which the survey says in its own words. */
async function fetchFiles(session, files) {
    try {
        return await (0,_github_source_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchSources */ .dh)(session.transport.api, files);
    }
    catch {
        return files.map(() => undefined);
    }
}
function questionOf(session, run, workflow, event, files) {
    const { context, inputs, server } = session.facts;
    const called = run.job_workflow_ref === undefined ? workflow : workflowFileOf(run.job_workflow_ref, run.job_workflow_sha ?? '');
    const facts = {
        run,
        event,
        ...inputs.contexts,
        serverUrl: server.url,
        apiUrl: server.api,
        ...(context.job === undefined ? {} : { job: context.job }),
    };
    const given = Object.entries({ role: inputs.role, grant: inputs.grant }).filter((entry) => entry[1] !== undefined);
    return {
        workflow,
        ...((0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameName */ .yS)(called.repository, workflow.repository) && called.path === workflow.path ? {} : { called }),
        // a job that the runner does not name is looked for among all of them
        ...(context.job === undefined ? {} : { job: context.job }),
        gate: {
            repository: context.actionRepository ?? '',
            ref: context.actionRef ?? '',
            policy: policyOf(session),
            ...(context.action === undefined ? {} : { step: context.action }),
            inputs: Object.fromEntries(given),
        },
        facts,
        files,
    };
}
/** The file and commit of a `workflow_ref` or `job_workflow_ref`. */
function workflowFileOf(ref, commit) {
    const [owner = '', name = '', ...path] = (0,_policy_workflow_file_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowFile */ .E)(ref).split('/');
    return { repository: `${owner}/${name}`, commit, path: path.join('/') };
}
/** The policy's place as the workflow would have to name it again: nothing where it is the usual one. */
function policyOf({ facts: { inputs, context } }) {
    const isOwn = (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameName */ .yS)(inputs.policyRepository, context.repository);
    return {
        repository: isOwn ? '' : inputs.policyRepository,
        path: inputs.policyPath === _inputs_input_specs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .m['policy-path'].default ? '' : inputs.policyPath,
    };
}


/***/ })

};

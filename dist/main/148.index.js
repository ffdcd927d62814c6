export const id = 148;
export const ids = [148];
export const modules = {

/***/ 3148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  approverNames: () => (/* binding */ approverNames)
});

// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(7781);
;// CONCATENATED MODULE: ./lib/github/account-names.js

/** Most accounts that are asked for: a sentence names no more of them. */
const MAX_ASKED_ACCOUNTS = 5;
/**
 * The logins of accounts by their numbers, for people to read. Whoever cannot be found is left out: nothing is decided
 * by it. Source: REST, "Get a user using their ID".
 */
async function fetchLogins(api, ids) {
    const asked = ids.slice(0, MAX_ASKED_ACCOUNTS).map(async (id) => {
        try {
            const user = new json/* Fields */.C(await api.get(`/user/${id}`, 'metadata: read'), 'user');
            return user.number('id') === id ? [[id, user.text('login')]] : [];
        }
        catch {
            return [];
        }
    });
    return new Map((await Promise.all(asked)).flat());
}

// EXTERNAL MODULE: ./lib/github/api.js
var github_api = __webpack_require__(7671);
;// CONCATENATED MODULE: ./lib/session/approver-names.js


/**
 * Logins of approvers whom the policy lists by number, so that a refused person is told whom to ask. Asked once:
 * without an answer, the refusal is told all the same.
 */
async function approverNames({ decision, policy, provenance }, { facts, transport }) {
    if (decision.decision === 'allow' || policy?.ok !== true)
        return new Map();
    const listed = (policy.value.approval.approvers.users ?? []).filter((user) => typeof user === 'number');
    const known = new Map([...provenance.values()]
        .flatMap(({ reviews }) => reviews)
        .flatMap(({ author, author_id: id }) => (id === undefined ? [] : [[id, author]])));
    const asked = listed.filter((id) => !known.has(id));
    if (asked.length === 0)
        return known;
    const api = (0,github_api/* createApi */.x)(facts.server, facts.inputs.token, transport.client.send);
    return new Map([...known, ...(await fetchLogins(api, asked))]);
}


/***/ })

};

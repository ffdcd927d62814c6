export const id = 977;
export const ids = [977];
export const modules = {

/***/ 7977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearseAws: () => (/* binding */ rehearseAws)
/* harmony export */ });
/* harmony import */ var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(581);
/* harmony import */ var _aws_sdk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(506);


const ANSWER = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>
<AssumedRoleUser><Arn>none</Arn></AssumedRoleUser><Credentials><AccessKeyId>none</AccessKeyId><Expiration>2000-01-01T00:00:00Z</Expiration></Credentials>
</AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;
/**
 * Goes through a request of the SDK without sending it, while the process waits for the network anyway: its first request takes 14 ms of computing, the next
 * 2 ms. Nothing comes of it, and no fault either.
 */
async function rehearseAws(spec) {
    const request = { role: spec.role, name: 'none', token: 'none', seconds: 900, policy: '{}', policies: [] };
    const send = async () => await Promise.resolve({ status: 200, headers: {}, body: ANSWER });
    await (0,_aws_sdk_js__WEBPACK_IMPORTED_MODULE_0__/* .assumeRole */ .x)(request, (0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .stsSettings */ .Y)(spec), send).catch(() => undefined);
}


/***/ })

};

export const id = 768;
export const ids = [768];
export const modules = {

/***/ 768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTunnel: () => (/* binding */ openTunnel),
/* harmony export */   proxyFor: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);


/** The proxy for a host, or `undefined` for a direct connection. A proxy sees only encrypted bytes: TLS is verified end to end. */
function proxyFor(host, port, variables) {
    const proxy = variables.https_proxy || variables.HTTPS_PROXY;
    if (proxy === undefined || proxy === '' || bypassed(host, port, variables.no_proxy || variables.NO_PROXY || ''))
        return undefined;
    return new URL(/^https?:\/\//.test(proxy) ? proxy : `http://${proxy}`);
}
function bypassed(host, port, list) {
    const name = host.toLowerCase();
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => {
        const [domain = '', only] = entry.replace(/^\*?\./, '').split(':');
        if (domain === '*')
            return true;
        return domain !== '' && (only === undefined || Number(only) === port) && (name === domain || name.endsWith(`.${domain}`));
    });
}
/**
 * Opens a tunnel to `host:port` (RFC 9110, CONNECT).
 * @throws Error when the proxy refuses or cannot be reached
 */
async function openTunnel(proxy, host, port, timeout, signal) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const send = proxy.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    const credentials = proxy.username === '' ? undefined : `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    const request = send({
        method: 'CONNECT',
        host: proxy.hostname,
        port: proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : Number(proxy.port),
        path: `${host}:${port}`,
        headers: { host: `${host}:${port}`, ...(credentials === undefined ? {} : { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` }) },
        agent: false,
        timeout,
        ...(signal === undefined ? {} : { signal }),
    });
    request.once('connect', (response, socket) => {
        if (response.statusCode === 200)
            return resolve(socket);
        socket.destroy();
        reject(new Error(`the proxy ${proxy.host} answered ${response.statusCode ?? 'nothing'}`));
    });
    request.once('timeout', () => request.destroy(new Error(`the proxy ${proxy.host} did not answer`)));
    request.once('error', reject);
    request.end();
    return await promise;
}


/***/ })

};

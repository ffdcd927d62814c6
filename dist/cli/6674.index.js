export const id = 6674;
export const ids = [6674];
export const modules = {

/***/ 16674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTunnel: () => (/* binding */ openTunnel),
  proxyFor: () => (/* binding */ proxyFor)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/http/no-proxy.js

/**
 * Whether a list of `no_proxy` names a host: domains with what is below them, addresses and networks (`10.0.0.0/8`),
 * each with a port or without. What curl, Go and Python's requests agree on.
 */
function isBypassed(host, port, list) {
    const name = bare(host.toLowerCase());
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => entry !== '' && (entry === '*' || matchesEntry(entry, name, port)));
}
/** An address without the brackets that it has in URLs, or a name without its last dot. */
function bare(host) {
    return host.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}
function matchesEntry(entry, name, port) {
    const [what, only] = withoutPort(entry);
    if (only !== undefined && only !== port)
        return false;
    if (what === '*')
        return true;
    if ((0,external_node_net_.isIP)(name) !== 0)
        return isAddressIn(what, name);
    const domain = bare(what.replace(/^\*?\./, ''));
    return domain !== '' && (name === domain || name.endsWith(`.${domain}`));
}
/** The colons of an IPv6 address do not introduce a port, unless it is in brackets. */
function withoutPort(entry) {
    const [, address, port] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
    return address === undefined ? [entry, undefined] : [address, Number(port)];
}
function isAddressIn(what, address) {
    const [from = '', bits] = what.split('/');
    const first = bare(from);
    const [kind, family] = [(0,external_node_net_.isIP)(first), (0,external_node_net_.isIP)(address)];
    if (kind === 0 || kind !== family)
        return false;
    const width = kind === 6 ? 128 : 32;
    const prefix = bits === undefined ? width : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
    if (!(prefix <= width))
        return false;
    const type = kind === 6 ? 'ipv6' : 'ipv4';
    const network = new external_node_net_.BlockList();
    network.addSubnet(first.replace(/%.*$/, ''), prefix, type);
    return network.check(address.replace(/%.*$/, ''), type);
}

// EXTERNAL MODULE: ./lib/http/settled-later.js
var settled_later = __webpack_require__(25754);
;// CONCATENATED MODULE: ./lib/http/proxy.js





/**
 * The proxy for a host, or `undefined` for a direct connection. A proxy sees only encrypted bytes: TLS is verified end
 * to end.
 * @throws TypeError when the variable is not the address of a proxy; it names the variable and never what is in it,
 * which
 * may be a password
 */
function proxyFor(host, port, variables) {
    const variable = variables.https_proxy?.trim() ? 'https_proxy' : 'HTTPS_PROXY';
    const address = variables[variable]?.trim() ?? '';
    if (address === '' || isBypassed(host, port, variables.no_proxy || variables.NO_PROXY || ''))
        return undefined;
    return proxyUrl(address, variable);
}
function proxyUrl(address, variable) {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(address)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
        throw new TypeError(`the variable \`${variable}\` names another kind of proxy: only http and https proxies are supported`);
    const url = URL.parse(scheme === undefined ? `http://${address}` : address);
    // what follows a `#` in a password would make another host of its name
    if (url === null || /[#?]|\/[^/]*@/.test(address.replace(/^[^/]*\/\//, ''))) {
        throw new TypeError(`the variable \`${variable}\` is not the address of a proxy: in a user name or password write \`%23\` for ` +
            '`#`, `%2F` for `/`, `%3F` for `?` and `%25` for `%`');
    }
    return url;
}
/** The percent signs that encode something are decoded, others stay, as curl has it. */
function decodedPart(text) {
    const bytes = text.replaceAll(/%[0-9a-f]{2}|[^%]+|%/gi, (part) => /^%[0-9a-f]{2}$/i.test(part)
        ? String.fromCodePoint(Number.parseInt(part.slice(1), 16))
        : Buffer.from(part, 'utf8').toString('latin1'));
    return Buffer.from(bytes, 'latin1').toString('utf8');
}
/**
 * Opens a tunnel to `host:port` (RFC 9110, CONNECT).
 * @throws Error when the proxy refuses or cannot be reached
 */
async function openTunnel(proxy, host, port, timeout, signal) {
    const { promise, resolve, reject } = (0,settled_later/* settledLater */.e)();
    const send = proxy.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const credentials = proxy.username === '' && proxy.password === ''
        ? undefined
        : `${decodedPart(proxy.username)}:${decodedPart(proxy.password)}`;
    const target = `${(0,external_node_net_.isIP)(host) === 6 ? `[${host}]` : host}:${port}`;
    const request = send({
        method: 'CONNECT',
        host: bare(proxy.hostname),
        port: proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : Number(proxy.port),
        path: target,
        headers: {
            host: target,
            ...(credentials === undefined
                ? {}
                : { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` }),
        },
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

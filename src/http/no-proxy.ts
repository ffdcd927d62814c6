import { BlockList, isIP } from 'node:net';

/**
 * Whether a list of `no_proxy` names a host: domains with what is below them, addresses and networks (`10.0.0.0/8`),
 * each with a port or without. What curl, Go and Python's requests agree on.
 */
export function isBypassed(host: string, port: number, list: string): boolean {
  const name = bare(host.toLowerCase());
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && (entry === '*' || matchesEntry(entry, name, port)));
}

/** An address without the brackets that it has in URLs, or a name without its last dot. */
export function bare(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

function matchesEntry(entry: string, name: string, port: number): boolean {
  const [what, only] = withoutPort(entry);
  if (only !== undefined && only !== port) return false;
  if (what === '*') return true;
  if (isIP(name) !== 0) return isAddressIn(what, name);
  const domain = bare(what.replace(/^\*?\./, ''));
  return domain !== '' && (name === domain || name.endsWith(`.${domain}`));
}

/** The colons of an IPv6 address do not introduce a port, unless it is in brackets. */
function withoutPort(entry: string): readonly [what: string, port: number | undefined] {
  const [, address, port] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
  return address === undefined ? [entry, undefined] : [address, Number(port)];
}

function isAddressIn(what: string, address: string): boolean {
  const [from = '', bits] = what.split('/');
  const first = bare(from);
  const [kind, family] = [isIP(first), isIP(address)];
  if (kind === 0 || kind !== family) return false;
  const width = kind === 6 ? 128 : 32;
  const prefix = bits === undefined ? width : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
  if (!(prefix <= width)) return false;
  const type = kind === 6 ? 'ipv6' : 'ipv4';
  const network = new BlockList();
  network.addSubnet(first.replace(/%.*$/, ''), prefix, type);
  return network.check(address.replace(/%.*$/, ''), type);
}

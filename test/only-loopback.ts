import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';

/** A test tried to leave this machine. */
export class NotLoopback extends Error {
  override readonly name = 'NotLoopback';

  constructor(host: string) {
    super(`tests reach nothing but the loopback interface, not ${host}`);
  }
}

export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replaceAll(/^\[|\]$/g, '');
  return name === 'localhost' || name === '::1' || name === '::ffff:127.0.0.1' || /^127\.\d+\.\d+\.\d+$/.test(name);
}

/**
 * The host a socket is told to connect to: `connect(port, host)`, `connect(options)`, or the list node makes of them.
 */
export function hostOf(args: readonly unknown[]): string {
  const [first, second] = args;
  if (Array.isArray(first)) return hostOf(first);
  if (typeof first === 'object' && first !== null) {
    const path: unknown = Reflect.get(first, 'path');
    const host: unknown = Reflect.get(first, 'host');
    return typeof path === 'string' || typeof host !== 'string' ? 'localhost' : host;
  }
  return typeof second === 'string' ? second : 'localhost';
}

/** Replaces methods by ones that refuse a host of another machine. */
function guard(target: object, names: readonly string[], host: (args: readonly unknown[]) => string): void {
  for (const name of names) {
    const original: unknown = Reflect.get(target, name);
    if (typeof original !== 'function') continue;
    Reflect.set(target, name, function (this: unknown, ...args: unknown[]): unknown {
      if (!isLoopback(host(args))) throw new NotLoopback(host(args));
      const result: unknown = Reflect.apply(original, this, args);
      return result;
    });
  }
}

const LOOKUPS = [
  'lookup',
  'resolve',
  'resolve4',
  'resolve6',
  'resolveAny',
  'resolveCname',
  'resolveSrv',
  'resolveTxt',
  'reverse',
];
const named = ([host]: readonly unknown[]): string => String(host);

// files that share a process load this again, each: once is enough
const GUARDED = Symbol.for('grantgate: only loopback');
if (Reflect.get(globalThis, GUARDED) !== true) {
  Reflect.set(globalThis, GUARDED, true);
  guard(Socket.prototype, ['connect'], hostOf);
  guard(dns, LOOKUPS, named);
  guard(dns.promises, LOOKUPS, named);
  syncBuiltinESMExports();
}

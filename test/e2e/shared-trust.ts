import { hash } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import tls from 'node:tls';

/**
 * Has runs in one process that trust the same certificates share what OpenSSL made of them. Reading the hundred and
 * more that come with Node takes a fifth of a run, and megabytes that are given back late: with hundreds of runs,
 * starting any other program takes many times as long.
 */
export function shareTrust(): void {
  const create = tls.createSecureContext;
  const contexts = new Map<string, tls.SecureContext>();
  Object.assign(tls, {
    createSecureContext: (options: tls.SecureContextOptions = {}): tls.SecureContext => {
      if (!Array.isArray(options.ca) || Object.keys(options).some((name) => !['ca', 'cert', 'key'].includes(name)))
        return create(options);
      const key = hash('sha256', JSON.stringify(options));
      const context = contexts.get(key) ?? create(options);
      contexts.set(key, context);
      return context;
    },
  });
  syncBuiltinESMExports();
}

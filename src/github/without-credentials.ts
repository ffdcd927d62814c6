import { isRecord } from '../policy/shape.ts';

/** Such as `temp_clone_token`, with which a private repository can be cloned. */
const SECRET_KEY = /(?:^|_)(?:token|password|secret|private_key)$/i;
/** Such as `download_url` of a file in a private repository. */
const SECRET_ADDRESS = /^https?:\/\/\S+[?&](?:token|access_token|sig|signature)=/i;

/**
 * An answer of GitHub as it may be kept in a file: without the few texts in it that let whoever reads them in.
 * INVARIANT: every answer that is written to a file goes through this.
 */
export function withoutCredentials(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutCredentials);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]): [string, unknown][] => {
      const isSecret = typeof entry === 'string' && (SECRET_KEY.test(key) || SECRET_ADDRESS.test(entry));
      return isSecret && entry !== '' ? [] : [[key, withoutCredentials(entry)]];
    }),
  );
}

import { quote } from '../../report/safe-line.ts';
import { UsageError } from '../usage-error.ts';

/** Where the private key of the App is to be kept. */
export type AppKeyPlace =
  /** The secret of the environment that only the default branch may use. */
  | { readonly kind: 'secret' }
  /** A transit key of Vault or OpenBao. */
  | { readonly kind: 'vault'; readonly mount: string; readonly key: string }
  /** A key of AWS KMS with this alias. */
  | { readonly kind: 'aws-kms'; readonly alias: string };

/** A place that is ready to take a key: whatever could be wrong with it is known by now. */
export interface ReadyPlace {
  /** Takes the key; PEM. @throws UsageError, ExchangeError, FactError; never with the key */
  readonly keep: (pem: string) => Promise<void>;
  /** The input `key` of the job that writes, in YAML. */
  readonly input: string;
  /** What is left to do for it, as sentences. */
  readonly left: readonly string[];
}

const USUAL_KEY = 'access-requests';

/** Reads `--key`. @throws UsageError for what is not a place */
export function keyPlaceIn(written: string): AppKeyPlace {
  if (written === 'secret') return { kind: 'secret' };
  const [, kind, name] = /^(vault|aws-kms)(?::(.+))?$/.exec(written) ?? [];
  if (kind === 'vault') {
    const [, mount = 'transit', key] = /^(?:([\w.-]+(?:\/[\w.-]+)*)\/)?([\w.-]{1,255})$/.exec(name ?? USUAL_KEY) ?? [];
    if (key !== undefined) return { kind, mount, key };
  }
  if (kind === 'aws-kms' && /^[\w/-]{1,200}$/.test(name ?? USUAL_KEY))
    return { kind, alias: `alias/${(name ?? USUAL_KEY).replace(/^alias\//, '')}` };
  throw new UsageError(
    `${quote(written)} is not a place for a key`,
    'write `secret`, `vault`, `vault:<mount>/<key>`, `aws-kms` or `aws-kms:<alias>`',
  );
}

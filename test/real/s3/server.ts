import type { Send } from '../../../src/http/send.ts';

/** A server of S3 and STS that trusts the world's issuer, with an authority that exists for this run. */
export interface S3Server {
  readonly name: string;
  readonly url: string;
  readonly ca: string;
  /** Which the job's token is traded for; it may do everything below S3. */
  readonly role: string;
  readonly operator: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly send: Send;
  readonly log: () => string;
  readonly close: () => Promise<void>;
}

import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';

/** SHA-256, keyed where a key is given, in the form that the SDK asks for. */
export class Sha256 {
  readonly #key: string | Uint8Array | undefined;
  #hash: Hash | Hmac;
  constructor(key?: unknown) {
    this.#key = typeof key === 'string' || key instanceof Uint8Array ? key : undefined;
    this.#hash = this.#fresh();
  }
  #fresh(): Hash | Hmac {
    return this.#key === undefined ? createHash('sha256') : createHmac('sha256', this.#key);
  }
  update(data: string | Uint8Array): void {
    this.#hash.update(data);
  }
  async digest(): Promise<Uint8Array> {
    return await Promise.resolve(this.#hash.digest());
  }
  reset(): void {
    this.#hash = this.#fresh();
  }
}

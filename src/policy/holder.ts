import type { Holder } from './grant.ts';

/** Whose grants may cover a run: the person or the app, never both. Teams come on top. */
export function holderOf(actor: string): Holder {
  const app = /^(.+)\[bot\]$/.exec(actor)?.[1];
  return app === undefined ? { kind: 'user', name: actor } : { kind: 'app', name: app };
}

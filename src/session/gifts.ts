import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Credential } from '../credentials/credential.ts';
import type { IssuedEntry } from './issue.ts';

/** What later steps or the guarded script get of one credential. */
export type Gift = Pick<Credential, 'name' | 'variables' | 'outputs' | 'secret' | 'misleading'>;

/** Everything that is given, with the files that go with it. */
export interface Gifts {
  readonly gifts: readonly Gift[];
  /** Where the files go, outside the workspace; absent when there are none. */
  readonly folder: string | undefined;
  readonly notes: readonly string[];
  /** Writes the files, readable by the job's user only; called when post is sure to delete them. */
  readonly write: () => void;
}

interface PlacedFile {
  readonly path: string;
  readonly text: string;
}

/** Makes of credentials what a job can use: variables, with the paths of files. */
export function giftsOf(entries: readonly IssuedEntry[], temp: string): Gifts {
  const folder = join(temp, `grantgate-credentials-${randomUUID()}`);
  const placed = entries.map(({ credential }) => place(credential, folder));
  const files = placed.flatMap((entry) => entry.files);
  return {
    gifts: placed.map((entry) => entry.gift),
    folder: files.length === 0 ? undefined : folder,
    notes: entries.flatMap(({ credential }) => credential.notes ?? []),
    write: () => writeFiles(folder, files),
  };
}

function place(credential: Credential, folder: string): { readonly gift: Gift; readonly files: readonly PlacedFile[] } {
  const files = (credential.files ?? []).map(({ name, text, variables }) => ({ path: join(folder, `${credential.name}-${name}`), text, variables }));
  const paths = Object.fromEntries(files.flatMap(({ path, variables }) => variables.map((variable) => [variable, path])));
  return { gift: { ...credential, variables: { ...credential.variables, ...paths } }, files };
}

function writeFiles(folder: string, files: readonly PlacedFile[]): void {
  if (files.length === 0) return;
  mkdirSync(folder, { mode: 0o700, recursive: true });
  for (const { path, text } of files) writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
}

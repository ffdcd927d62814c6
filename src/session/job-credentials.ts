import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Credential } from '../credentials/credential.ts';
import type { IssuedEntry } from './issue.ts';

/** What later steps or the guarded script get of one credential. */
export type JobCredential = Pick<Credential, 'name' | 'variables' | 'outputs' | 'secret' | 'misleading' | 'yielding'>;

/** Everything that is given, with the files that go with it. */
export interface JobCredentials {
  readonly credentials: readonly JobCredential[];
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

/** Makes of credentials what a job can use: variables, with the paths of files in the folder. */
export function jobCredentials(entries: readonly IssuedEntry[], folder: string): JobCredentials {
  const placed = entries.map(({ credential }) => place(credential, folder));
  const files = joinedFiles(placed.flatMap((entry) => entry.files));
  return {
    credentials: yielded(placed.map((entry) => entry.credential)),
    folder: files.length === 0 ? undefined : folder,
    notes: entries.flatMap(({ credential }) => credential.notes ?? []),
    write: () => writeFiles(folder, files),
  };
}

/** Where several set a variable that they would rather not fight over, nobody sets it. */
function yielded(credentials: readonly JobCredential[]): readonly JobCredential[] {
  const values = (name: string): number =>
    new Set(credentials.flatMap(({ variables }) => (Object.hasOwn(variables, name) ? [variables[name]] : []))).size;
  return credentials.map((credential) => {
    const given = (credential.yielding ?? []).filter((name) => values(name) > 1);
    return given.length === 0
      ? credential
      : {
          ...credential,
          variables: Object.fromEntries(Object.entries(credential.variables).filter(([name]) => !given.includes(name))),
        };
  });
}

/** Files of several credentials that share one. */
function joinedFiles(files: readonly PlacedFile[]): readonly PlacedFile[] {
  const texts = new Map<string, string>();
  for (const { path, text } of files) texts.set(path, `${texts.get(path) ?? ''}${text}`);
  return [...texts].map(([path, text]) => ({ path, text }));
}

function place(
  credential: Credential,
  folder: string,
): { readonly credential: JobCredential; readonly files: readonly PlacedFile[] } {
  const pathOf = (name: string): string => join(folder, `${credential.name}-${name}`);
  const files = (credential.files ?? []).map(({ name, text, variables, shared }) => ({
    path: shared === true ? join(folder, name) : pathOf(name),
    text: typeof text === 'string' ? text : text(pathOf),
    variables,
  }));
  const paths = Object.fromEntries(
    files.flatMap(({ path, variables }) => variables.map((variable) => [variable, path])),
  );
  return { credential: { ...credential, variables: { ...credential.variables, ...paths } }, files };
}

function writeFiles(folder: string, files: readonly PlacedFile[]): void {
  if (files.length === 0) return;
  mkdirSync(folder, { mode: 0o700, recursive: true });
  for (const { path, text } of files) writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
}

import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** An action file as GitHub reads it, as far as the contract goes. */
export interface ActionFile {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required: boolean; readonly default: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value?: string }>>;
  readonly runs: {
    readonly using: string;
    readonly main?: string;
    readonly post?: string;
    readonly 'post-if'?: string;
    readonly steps?: readonly Step[];
  };
}

export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | boolean>>;
}

const top = new URL('../../', import.meta.url);

/** The address of a file of the repository. */
export function inRepository(path: string): URL {
  return new URL(path, top);
}

/** The text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(inRepository(path), 'utf8');
}

export function readYaml(path: string): unknown {
  return load(read(path));
}

export const rootAction = readYaml('action.yml') as ActionFile;
export const sessionAction = readYaml('session/action.yml') as ActionFile;
export const requestsAction = readYaml('requests/action.yml') as ActionFile;

/** Inputs that only the root action has: what official actions do with the record. */
export const ROOT_ONLY = ['attest', 'upload-record'];

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import type { World } from '../test/world/world.ts';

/** Something that is measured: a script that runs as a step of the same job. */
export interface Contender {
  readonly name: string;
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What a step is given. */
export interface Given {
  readonly inputs: Readonly<Record<string, string>>;
  /** Variables of the job. */
  readonly env?: Readonly<Record<string, string>>;
}

const DIST = fileURLToPath(new URL('../dist/main/index.js', import.meta.url));

/** Ourselves. Certificates are trusted by an input: no variable that an earlier step could write is believed. */
export function ours(name: string, world: World, { inputs, env = {} }: Given): Contender {
  return { name, script: DIST, env: { ...env, ...inputVariables({ 'ca-certificates': world.caFile, ...inputs }) } };
}

/** Another action, run the same way against the same world: its checkout is named in `PEERS` (`name=path,name=path`). Undefined when it is not. */
export function peer(name: string, world: World, { inputs, env = {} }: Given): Contender | undefined {
  const path = checkouts().get(name);
  if (path === undefined) return undefined;
  const action = load(readFileSync(join(path, 'action.yml'), 'utf8')) as {
    inputs?: Record<string, { default?: string | number | boolean }>;
    runs: { main: string };
  };
  const defaults = Object.fromEntries(
    Object.entries(action.inputs ?? {}).map(([input, spec]) => [input, String(spec.default ?? '')]),
  );
  return {
    name,
    script: join(path, action.runs.main),
    env: { NODE_EXTRA_CA_CERTS: world.caFile, ...env, ...inputVariables({ ...defaults, ...inputs }) },
  };
}

function checkouts(): ReadonlyMap<string, string> {
  const entries = (process.env['PEERS'] ?? '').split(/[\s,]+/).filter((entry) => entry.includes('='));
  return new Map(entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]));
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([input, value]) => [`INPUT_${input.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

import { isRecord } from '../../policy/shape.ts';
import { quote } from '../../report/safe-line.ts';
import type { CommandLine } from '../command.ts';
import { readJson } from '../json-file.ts';
import { UsageError } from '../usage-error.ts';

/** Names and values as they were given. */
export interface NamedValues {
  readonly values: ReadonlyMap<string, unknown>;
  /** They came as JSON, in which nothing is left out. */
  readonly isWhole: boolean;
}

/**
 * Reads an option that is given as `name=value`, any number of times, and as JSON; `undefined` where it is not given.
 * @throws UsageError naming the option and what is wrong
 */
export function readNamedValues(given: CommandLine, option: string, cwd: string): NamedValues | undefined {
  const all = given.texts(option);
  const pairs = new Map<string, string>();
  const objects: string[] = [];
  for (const text of all) {
    const [, name, value = ''] = /^([A-Za-z_][\w.-]*)=([^]*)$/.exec(text) ?? [];
    if (name === undefined) objects.push(text);
    else if (pairs.has(name)) throw new UsageError(`\`--${option} ${name}=\` is given twice`, 'give each name once');
    else pairs.set(name, value);
  }
  const [written, other] = objects;
  if (other !== undefined) throw new UsageError(`\`--${option}\` is given twice as JSON`, 'give it once');
  if (written === undefined) return pairs.size === 0 ? undefined : { values: pairs, isWhole: false };
  return { values: new Map([...Object.entries(readObject(option, written, cwd)), ...pairs]), isWhole: true };
}

/**
 * An object as JSON, written out or in a file.
 * @throws UsageError
 */
export function readObject(option: string, text: string, cwd: string): Readonly<Record<string, unknown>> {
  const isWritten = text.trimStart().startsWith('{');
  const value = isWritten ? parseWritten(option, text) : readJson(cwd, text);
  if (isRecord(value)) return value;
  const hints: Readonly<Record<string, string>> = {
    event: 'give the payload as GitHub sends it',
    vars: 'write names and values: {"REGION": "eu-west-1"}',
    needs: 'write what `toJSON(needs)` gives: {"plan": {"result": "success", "outputs": {"tag": "v7"}}}',
  };
  throw new UsageError(`${quote(text)} is not an object`, hints[option] ?? 'write names and values: {"name": "value"}');
}

function parseWritten(option: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      `what is given to \`--${option}\` is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      'write {"name": "value"}, or `name=value`',
      { cause: error },
    );
  }
}

import { DELEGATION_INPUT, type DispatchEvent } from '../../delegation/dispatch-input.ts';
import { issuer } from '../../policy/delegation/issuer-shapes.ts';
import { HANDLE } from '../../policy/delegation/people.ts';
import { parseDuration } from '../../policy/duration.ts';
import type { Mismatch } from '../../policy/mismatch.ts';
import { LOGIN } from '../../policy/names.ts';
import { isRecord } from '../../policy/shape.ts';
import { quote } from '../../report/safe-line.ts';
import type { CommandLine } from '../command.ts';
import { readJson } from '../json-file.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** What was asked for on the command line, checked as far as that can be done without asking anybody. */
export interface DispatchWish {
  readonly event: DispatchEvent;
  /** Of `repository_dispatch`. */
  readonly type?: string;
  /** Path of the workflow's file. */
  readonly workflow: string;
  readonly ref?: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly unbound: readonly string[];
  readonly person: string;
  readonly tool: string;
  readonly issuer: string;
  readonly repositoryId?: string;
  readonly print?: 'token' | 'body';
  /** Milliseconds. */
  readonly timeout: number;
}

const USUAL_TIMEOUT = '30m';
/** REST, "Create a repository dispatch event". */
const MAX_TYPE_CHARACTERS = 100;

/** @throws UsageError naming the option, and what to write */
export function readWish(given: CommandLine, terminal: Terminal): DispatchWish {
  const type = given.text('event-type');
  if (type !== undefined && type.length > MAX_TYPE_CHARACTERS)
    throw new UsageError(`the type has ${type.length} characters`, `GitHub takes ${MAX_TYPE_CHARACTERS}`);
  if (type === undefined && given.has('payload'))
    throw new UsageError('`--payload` is given without `--event-type`', 'inputs are given with `--input name=value`');
  const [ref, id, print] = [given.text('ref'), given.text('repository-id'), given.text('print')];
  if (type !== undefined && ref?.startsWith('refs/tags/') === true)
    throw new UsageError('`repository_dispatch` starts on the default branch', 'leave `--ref` out');
  if (id !== undefined && !/^[1-9]\d{0,18}$/.test(id))
    throw new UsageError(
      `${quote(id)} is not the number of a repository`,
      '`gh api repos/owner/name --jq .id` says it',
    );
  if (print !== undefined && print !== 'token' && print !== 'body')
    throw new UsageError(`${quote(print)} cannot be printed`, 'write `--print token` or `--print body`');
  return {
    event: type === undefined ? 'workflow_dispatch' : 'repository_dispatch',
    ...(type === undefined ? {} : { type }),
    workflow: workflowPath(needed(given, 'workflow', 'for example `--workflow flags.yml`')),
    ...(ref === undefined ? {} : { ref }),
    inputs: inputsGiven(given, terminal),
    unbound: given.texts('unbound'),
    person: personGiven(given),
    tool: needed(given, 'tool', 'the `name` of the entry under `delegation` in the policy'),
    issuer: issuerGiven(given),
    ...(id === undefined ? {} : { repositoryId: id }),
    ...(print === undefined ? {} : { print }),
    timeout: timeoutGiven(given),
  };
}

function needed(given: CommandLine, option: string, what: string): string {
  const written = given.text(option);
  if (written !== undefined) return written;
  throw new UsageError(`\`--${option}\` is missing`, `give ${what}`);
}

/** The path of a workflow's file; its name alone is enough. @throws UsageError */
export function workflowPath(written: string): string {
  const path = written.replace(/^\.\//, '');
  if (/^\.github\/workflows\/[^/@\s]+\.ya?ml$/.test(path)) return path;
  if (/^[^/@\s]+\.ya?ml$/.test(path)) return `.github/workflows/${path}`;
  throw new UsageError(`${quote(written)} is not a workflow`, 'give its file, such as `flags.yml`');
}

function personGiven(given: CommandLine): string {
  const person = needed(given, 'person', 'the number of a GitHub account, `@login`, or a handle of people.yml');
  const isLogin = person.startsWith('@') && LOGIN.test(person.slice(1));
  if (isLogin || /^[1-9]\d{0,18}$/.test(person) || HANDLE.test(person)) return person;
  throw new UsageError(
    `${quote(person)} is not a person`,
    person.indexOf('@') > 0
      ? 'an address can pass to somebody else: ' +
          'give the number of the GitHub account, `@login`, or a handle of people.yml'
      : 'give the number of a GitHub account, `@login`, or a handle of people.yml',
  );
}

function issuerGiven(given: CommandLine): string {
  const written = needed(given, 'issuer', 'the `issuer` of the entry, such as `https://n8n.acme.example`');
  const mismatches: Mismatch[] = [];
  const read = issuer().parse(written, [], mismatches);
  if (read !== undefined) return read;
  throw new UsageError(
    `${quote(written)} is not an issuer`,
    mismatches[0]?.hint ?? 'write the https address that stands in the policy',
  );
}

function timeoutGiven(given: CommandLine): number {
  const written = given.text('timeout') ?? USUAL_TIMEOUT;
  const seconds = parseDuration(written);
  if (seconds !== undefined) return seconds * 1000;
  throw new UsageError(`${quote(written)} is not a duration`, 'write `--timeout 30m`');
}

/** What is sent, as it was given: a JSON file, and names with texts. @throws UsageError */
export function inputsGiven(given: CommandLine, { cwd }: Terminal): Readonly<Record<string, unknown>> {
  const file = given.text('payload');
  const payload = file === undefined ? {} : readJson(cwd, file);
  if (!isRecord(payload))
    throw new UsageError(`${quote(file ?? '')} is not an object`, 'a client_payload is `{"name": value, ...}`');
  const inputs = new Map(Object.entries(payload));
  for (const written of given.texts('input')) {
    const [, name = '', value = ''] = /^([^=]+)=([^]*)$/.exec(written) ?? [];
    if (name === '') throw new UsageError(`${quote(written)} is not an input`, 'write `--input name=value`');
    if (inputs.has(name)) throw new UsageError(`the input ${quote(name)} is given twice`, 'give it once');
    inputs.set(name, value);
  }
  if (inputs.has(DELEGATION_INPUT))
    throw new UsageError(`the input \`${DELEGATION_INPUT}\` is given`, 'leave it out: it is what this command makes');
  return Object.fromEntries(inputs);
}

import { GateError } from '../errors/gate-error.ts';
import { type InputName, INPUTS } from './input-specs.ts';
import type { RequestInputName } from './request-input-specs.ts';

/** More connections than that cost more than they save. */
const MAX_ADDRESSES = 4;

/** Variables of a process, by name. */
type Variables = Readonly<Record<string, string | undefined>>;

/** The input `run` and those that go with it. */
export interface GuardedScript {
  readonly script: string;
  readonly shell: string | undefined;
  readonly folder: string | undefined;
}

/** The inputs, typed and checked. */
export interface Inputs {
  readonly role: string | undefined;
  readonly grant: string | undefined;
  readonly policyRepository: string;
  readonly policyPath: string;
  readonly token: string;
  /** Names of credentials, or all of them. */
  readonly credentials: 'all' | readonly string[];
  readonly export: 'env' | 'outputs' | 'profile' | 'none';
  /** The script that alone gets the credentials, and how it is run. */
  readonly guarded: GuardedScript | undefined;
  readonly preflight: 'enforce' | 'warn' | 'off';
  readonly guard: 'enforce' | 'off';
  /** Contexts of the job that only the workflow can hand over: JSON, parsed; absent where none was. */
  readonly contexts: Readonly<Partial<Record<'matrix' | 'strategy' | 'vars' | 'needs', unknown>>>;
  readonly mode: 'enforce' | 'audit';
  readonly audience: string;
  /** The running job's own, as the runner tells; absent where it does not know. */
  readonly checkRunId?: string | undefined;
  /** Addresses to connect to at once. */
  readonly connect: readonly string[];
  /** Milliseconds. */
  readonly timeout: number;
  readonly certificates: string | undefined;
  /** What only the workflow can hand over to a provider. */
  readonly secrets: {
    readonly appPrivateKey?: string;
    readonly clientCertificate?: string;
    readonly clientKey?: string;
  };
  /** A credential that cannot be revoked fails the job. */
  readonly strictRevoke: boolean;
}

/** An input that cannot be used: which, and what it takes. */
export class InputError extends GateError {
  override readonly name = 'InputError';
  readonly input: InputName | RequestInputName;
  constructor(input: InputName | RequestInputName, message: string) {
    super(`the input \`${input}\` ${message}`);
    this.input = input;
  }
}

/**
 * Reads the inputs from the variables in which the runner passes them. An input that was left empty has its default.
 * @throws InputError naming the input
 */
export function readInputs(env: Variables, repository: string, readFile: (path: string) => string): Inputs {
  const value = (name: InputName): string => {
    const given = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    return given === '' && name !== 'token' ? INPUTS[name].default : given;
  };
  const token = value('token');
  if (token === '') throw new InputError('token', 'is empty: pass `${{ github.token }}` or the token of an App');
  const policyRepository = value('policy-repository') || repository;
  if (!/^[\w.-]+\/[\w.-]+$/.test(policyRepository))
    throw new InputError('policy-repository', `is not \`owner/name\`: \`${policyRepository}\``);
  return {
    role: value('role') || undefined,
    grant: readGrantId(value('grant')),
    policyRepository,
    policyPath: readPath(value('policy-path')),
    token,
    credentials: readCredentials(value('credentials')),
    export: wordAmong('export', value('export') || (value('run') === '' ? 'env' : 'none'), [
      'env',
      'outputs',
      'profile',
      'none',
    ]),
    guarded: readGuarded(env['INPUT_RUN'] ?? '', value('shell'), value('working-directory')),
    preflight: wordAmong('preflight', value('preflight'), ['enforce', 'warn', 'off']),
    guard: wordAmong('guard', value('guard'), ['enforce', 'off']),
    contexts: readContexts(value),
    mode: wordAmong('mode', value('mode'), ['enforce', 'audit']),
    audience: value('audience'),
    checkRunId: readCheckRun(value('check-run-id')),
    connect: readAddresses(value('connect')),
    timeout: readTimeout(value('timeout')),
    secrets: readInputSecrets(value),
    strictRevoke: wordAmong('strict-revoke', value('strict-revoke'), ['true', 'false']) === 'true',
    certificates: readCertificates(value('ca-certificates'), readFile),
  };
}

export function wordAmong<const W extends string>(name: InputError['input'], value: string, words: readonly W[]): W {
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw new InputError(name, `takes ${words.map((word) => `\`${word}\``).join(', ')}, not \`${value}\``);
  return found;
}

function readGuarded(script: string, shell: string, folder: string): GuardedScript | undefined {
  if (script.trim() !== '') return { script, shell: shell || undefined, folder: folder || undefined };
  if (shell !== '') throw new InputError('shell', 'is given without `run`, and goes with it');
  if (folder !== '') throw new InputError('working-directory', 'is given without `run`, and goes with it');
  return undefined;
}

function readContexts(value: (name: InputName) => string): Inputs['contexts'] {
  const names = ['matrix', 'strategy', 'vars', 'needs'] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = value(name);
      // outside a runner, a default that is an expression stays as it is
      if (text === '' || text.startsWith('${{')) return [];
      try {
        return [[name, JSON.parse(text) as unknown]];
      } catch {
        throw new InputError(name, `is not JSON: pass \`\${{ toJSON(${name}) }}\``);
      }
    }),
  );
}

/** Decimal; outside a runner, a default that is an expression stays as it is. */
function readCheckRun(value: string): string | undefined {
  if (value === '' || value.startsWith('${{')) return undefined;
  if (!/^[1-9]\d{0,19}$/.test(value))
    throw new InputError('check-run-id', `is not a number: leave it out, it is \`\${{ job.check_run_id }}\``);
  return value;
}

function readGrantId(value: string): string | undefined {
  if (value === '') return undefined;
  const id = value.replace(/\.yml$/, '');
  if (!/^(?:users|teams|apps|people)\/[\w-]+\/[\w.-]+$/.test(id) || id.includes('..'))
    throw new InputError('grant', `is not the id of a grant such as \`users/mona/november-banner\`: \`${value}\``);
  return id;
}

export function readPath(value: string): string {
  const path = value.replace(/^\.\//, '').replace(/\/+$/, '');
  if (path === '' || path.startsWith('/') || path.split('/').some((part) => part === '..' || part === '')) {
    throw new InputError('policy-path', `is not a folder inside the repository: \`${value}\``);
  }
  return path;
}

function readCredentials(value: string): 'all' | readonly string[] {
  if (value === 'all') return 'all';
  if (value === 'none') return [];
  return value.split(/[\s,]+/).filter((name) => name !== '');
}

export function readInputSecrets(
  value: (name: 'app-private-key' | 'client-certificate' | 'client-key') => string,
): Inputs['secrets'] {
  const [appPrivateKey, clientCertificate, clientKey] = [
    value('app-private-key'),
    value('client-certificate'),
    value('client-key'),
  ];
  if ((clientCertificate === '') !== (clientKey === ''))
    throw new InputError(
      clientKey === '' ? 'client-key' : 'client-certificate',
      'is missing: a certificate and its key go together',
    );
  return {
    ...(appPrivateKey === '' ? {} : { appPrivateKey }),
    ...(clientKey === '' ? {} : { clientCertificate, clientKey }),
  };
}

function readAddresses(value: string): readonly string[] {
  const addresses = value.split(/[\s,]+/).filter((address) => address !== '');
  const odd = addresses.find(
    (address) =>
      !URL.canParse(address) ||
      new URL(address).origin !== address.replace(/\/$/, '') ||
      !address.startsWith('https://'),
  );
  if (odd !== undefined) throw new InputError('connect', `takes https addresses without a path, not \`${odd}\``);
  if (addresses.length > MAX_ADDRESSES) throw new InputError('connect', `takes ${MAX_ADDRESSES} addresses at most`);
  return addresses;
}

export function readTimeout(value: string): number {
  const seconds = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (seconds < 1 || seconds > 600) throw new InputError('timeout', `takes seconds from 1 to 600, not \`${value}\``);
  return seconds * 1000;
}

export function readCertificates(value: string, readFile: (path: string) => string): string | undefined {
  if (value === '') return undefined;
  const pem = value.includes('-----BEGIN CERTIFICATE-----') ? value : readPem(value, readFile);
  if (!pem.includes('-----BEGIN CERTIFICATE-----'))
    throw new InputError('ca-certificates', `does not contain a PEM certificate: \`${value.slice(0, 80)}\``);
  return pem;
}

function readPem(path: string, readFile: (path: string) => string): string {
  try {
    return readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new InputError('ca-certificates', `names a file that cannot be read (${code}): \`${path}\``);
  }
}

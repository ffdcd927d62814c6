import { InputError, readCertificates, readInputSecrets, readPath, readTimeout, wordAmong } from './inputs.ts';
import { REQUEST_INPUTS, type RequestInputName } from './request-input-specs.ts';

/** The inputs of `requests/action.yml`, read and checked once. */
export interface RequestInputs {
  readonly task: 'answer' | 'check' | 'write' | 'start';
  readonly policyPath: string;
  /** Token of the job. */
  readonly token: string;
  /** Client id or id of the App; empty without one. */
  readonly app: string;
  /** What signs for it: YAML, as in a policy. */
  readonly key: string;
  /** What notices are signed with: `whsec_…`, any number of them. */
  readonly notifySecrets: readonly string[];
  readonly secrets: ReturnType<typeof readInputSecrets>;
  /** Milliseconds. */
  readonly timeout: number;
  readonly certificates: string | undefined;
}

/**
 * Reads the inputs from the variables in which the runner passes them. An input that was left empty has its default.
 * @throws InputError naming the input
 */
export function readRequestInputs(
  env: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string,
): RequestInputs {
  const value = (name: RequestInputName): string => {
    const given = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    return given === '' && name !== 'token' ? REQUEST_INPUTS[name].default : given;
  };
  const token = value('token');
  if (token === '') throw new InputError('token', 'is empty: pass `${{ github.token }}`');
  const [app, key] = [value('app'), value('key')];
  if (app !== '' && !/^[A-Za-z0-9._-]{1,100}$/.test(app))
    throw new InputError('app', `is not the client id or the id of an App: \`${app}\``);
  const task = wordAmong('task', value('task'), ['answer', 'check', 'write', 'start']);
  if (task === 'write' && app !== '' && key === '')
    throw new InputError('key', 'is missing: say what signs for the App');
  return {
    task,
    policyPath: readPath(value('policy-path')),
    token,
    app,
    key,
    notifySecrets: readNotifySecrets(value('notify-secret')),
    secrets: readInputSecrets(value),
    timeout: readTimeout(value('timeout')),
    certificates: readCertificates(value('ca-certificates'), readFile),
  };
}

/** INVARIANT: the message says nothing of what was given. */
function readNotifySecrets(given: string): readonly string[] {
  const secrets = given.split(/\s+/).filter((secret) => secret !== '');
  if (secrets.some((secret) => !SIGNING_SECRET.test(secret)))
    throw new InputError(
      'notify-secret',
      'is not `whsec_` and 24 to 64 bytes in Base64: make one with `echo "whsec_$(openssl rand -base64 32)"`',
    );
  return secrets;
}

/** 24 to 64 bytes in Base64. Source: Standard Webhooks 1.0, "Symmetric signature". */
const SIGNING_SECRET =
  /^whsec_(?=[A-Za-z0-9+/]{32,86}={0,2}$)(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

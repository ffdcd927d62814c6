import type { Json } from '../json.ts';
import type { State } from '../state.ts';
import { constraint, JsonError } from './json-error.ts';
import { refusalOf } from './permission.ts';
import { accountOf } from './sessions.ts';
import type { Signed } from './signature.ts';
import type { AwsParameter } from './state.ts';

const MAX_PARAMETERS = 10;

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html */
export function getParameters(state: State, input: Json, { session, region }: Signed): Json {
  const names: unknown = input['Names'];
  if (!Array.isArray(names) || names.length === 0 || !names.every((name) => typeof name === 'string'))
    throw constraint('names', undefined, 'Member must not be null');
  if (names.length > MAX_PARAMETERS)
    throw constraint(
      'names',
      `[${names.join(', ')}]`,
      `Member must have length less than or equal to ${MAX_PARAMETERS}`,
    );
  if (new Set(names).size < names.length)
    throw new JsonError('ValidationException', 'Duplicate names are not allowed.');
  const prefix = `arn:${session.role.arn.split(':')[1]}:ssm:${region}:${accountOf(session)}:parameter`;
  const at = state.clock.now();
  const asked = names.map((name) => ({ name, ...partsOf(name, prefix) }));
  for (const { arn } of asked) {
    const refusal = refusalOf(session, { action: 'ssm:GetParameters', resource: arn, at });
    if (refusal !== undefined) throw new JsonError('AccessDeniedException', refusal);
  }
  const found = asked.map(({ name, arn, selector }) => ({
    name,
    parameter: described(state, arn, selector, input['WithDecryption'] === true, (key) =>
      refusalOf(session, { action: 'kms:Decrypt', resource: key, at }),
    ),
  }));
  const listed = found.flatMap(({ parameter }) => (parameter ? [parameter] : []));
  return {
    Parameters: listed.toSorted((a, b) => (String(a['Name']) < String(b['Name']) ? -1 : 1)),
    InvalidParameters: found.flatMap(({ name, parameter }) => (parameter ? [] : [name])),
  };
}

function partsOf(name: string, prefix: string): { arn: string; selector: string } {
  const [, arn = '', plain = '', selector = ''] =
    /^(arn:[^:]+:ssm:[^:]+:\d+:parameter\/[^:]+)?([^:]*)(:.+)?$/.exec(name) ?? [];
  return { arn: arn === '' ? `${prefix}${plain.startsWith('/') ? '' : '/'}${plain}` : arn, selector };
}

function described(
  state: State,
  arn: string,
  selector: string,
  decrypted: boolean,
  refusal: (key: string) => string | undefined,
): Json | undefined {
  const parameter = state.aws.parameters.find((candidate) => candidate.arn === arn);
  const version = parameter && versionOf(parameter, selector.slice(1));
  const value = version === undefined ? undefined : parameter?.versions[version - 1];
  if (!parameter || value === undefined) return undefined;
  const isSecure = parameter.type === 'SecureString';
  const denied = isSecure && decrypted && parameter.kmsKey !== undefined ? refusal(parameter.kmsKey) : undefined;
  if (denied !== undefined) throw new JsonError('AccessDeniedException', denied);
  const shown = isSecure && !decrypted ? `AQICAH${Buffer.from(value).toString('base64')}` : value;
  return {
    Name: parameter.name,
    ARN: parameter.arn,
    Type: parameter.type,
    Value: shown,
    Version: version,
    DataType: 'text',
    ...(selector === '' ? {} : { Selector: selector }),
  };
}

function versionOf(parameter: AwsParameter, selector: string): number | undefined {
  if (selector === '') return parameter.versions.length;
  return /^\d+$/.test(selector) ? Number(selector) : parameter.labels[selector];
}

import type { State } from '../state.ts';
import { parsePolicy, type PolicyDocument } from './policy.ts';
import { AwsError } from './xml.ts';

const MIN_SESSION_SECONDS = 900;
const MAX_SESSION_SECONDS = 43_200;
const POLICY_LIMIT = 2048;

/** A member of the request within its constraints. */
export function constrained(form: URLSearchParams, name: string, least: number, most: number, pattern: RegExp): string {
  const value = form.get(name);
  const member = name.charAt(0).toLowerCase() + name.slice(1);
  const refuse = (constraint: string): never => {
    const shown = member === 'webIdentityToken' ? '***' : (value ?? 'null');
    throw new AwsError(
      'ValidationError',
      `1 validation error detected: Value '${shown}' at '${member}' failed to satisfy constraint: ${constraint}`,
    );
  };
  if (value === null) return refuse('Member must not be null');
  if (value.length < least) refuse(`Member must have length greater than or equal to ${least}`);
  if (value.length > most) refuse(`Member must have length less than or equal to ${most}`);
  if (!pattern.test(value)) refuse(`Member must satisfy regular expression pattern: ${pattern.source}`);
  return value;
}

export function durationOf(form: URLSearchParams): number {
  const text = form.get('DurationSeconds') ?? '3600';
  const value = Number(text);
  const fault = (bound: string): AwsError =>
    new AwsError(
      'ValidationError',
      `1 validation error detected: Value '${text}' at 'durationSeconds' failed to satisfy constraint: ` +
        `Member must have value ${bound}`,
    );
  if (!Number.isInteger(value)) throw new AwsError('MalformedInput', `${text} is not an integer`);
  if (value < MIN_SESSION_SECONDS) throw fault(`greater than or equal to ${MIN_SESSION_SECONDS}`);
  if (value > MAX_SESSION_SECONDS) throw fault(`less than or equal to ${MAX_SESSION_SECONDS}`);
  return value;
}

function policyArns(form: URLSearchParams): string[] {
  return [...form].filter(([name]) => /^PolicyArns\.member\.\d+\.arn$/.test(name)).map(([, arn]) => arn);
}

/** The session policies of a request, as one document; managed ones count as if they were written in. */
export function sessionPoliciesOf(state: State, form: URLSearchParams): PolicyDocument[] {
  const inline = form.get('Policy');
  const arns = policyArns(form);
  if (arns.length > 10)
    throw new AwsError(
      'ValidationError',
      "1 validation error detected: Value at 'policyArns' failed to satisfy constraint: " +
        'Member must have length less than or equal to 10',
    );
  const size = (inline ?? '').length + arns.join('').length;
  if (inline === '' || size > POLICY_LIMIT) {
    const bound = inline === '' ? 'greater than or equal to 1' : `less than or equal to ${POLICY_LIMIT}`;
    throw new AwsError(
      'ValidationError',
      `1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must have length ${bound}`,
    );
  }
  const parsed = inline === null ? undefined : parsePolicy(inline);
  if (typeof parsed === 'string') throw new AwsError('MalformedPolicyDocument', parsed);
  if (packedPercent(state, form) > 100) {
    throw new AwsError(
      'PackedPolicyTooLarge',
      `Packed size of session policy consumes ${packedPercent(state, form)}% of allotted space.`,
    );
  }
  const managed = arns.map((arn) => state.aws.managedPolicies.get(arn) ?? missing(arn));
  // inline and managed session policies are one set: what any of them allows, none denying
  const statements = [...(parsed ? [parsed] : []), ...managed].flatMap(({ Statement }) => Statement);
  return statements.length === 0 ? [] : [{ Version: '2012-10-17', Statement: statements }];
}

function missing(arn: string): never {
  throw new AwsError('ValidationError', `The policy ${arn} does not exist or is not attachable.`);
}

/** Policies and tags share a room whose size AWS does not tell. */
export function packedPercent(state: State, form: URLSearchParams): number {
  const tags = [...form]
    .filter(([name]) => /^Tags\.member\.\d+\.(?:Key|Value)$/.test(name))
    .reduce((sum, [, value]) => sum + value.length, 0);
  const size = (form.get('Policy') ?? '').length + policyArns(form).join('').length + tags;
  return Math.ceil((size / state.aws.packedLimit) * 100);
}

import { isRecord } from '../../policy/shape.ts';
import { looksLikeGithub } from '../issuers.ts';
import { AWS_GITHUB_CLAIMS, type Token } from '../token.ts';
import { matchesWildcard, type TokenVerdict } from './verdict.ts';

/** What a condition makes of the request; `undefined` where it is not understood. */
type Holds = boolean | undefined;
type Compare = (actual: string, value: string) => boolean;

const EVALUATED_KEYS: readonly string[] = ['aud', 'sub', ...AWS_GITHUB_CLAIMS];
const DATES: Readonly<Record<string, (at: number, bound: number) => boolean>> = {
  DateEquals: (at, bound) => at === bound,
  DateNotEquals: (at, bound) => at !== bound,
  DateLessThan: (at, bound) => at < bound,
  DateLessThanEquals: (at, bound) => at <= bound,
  DateGreaterThan: (at, bound) => at > bound,
  DateGreaterThanEquals: (at, bound) => at >= bound,
};
const lower = (text: string): string => text.toLowerCase();
const TEXT_COMPARISONS: Readonly<Record<string, { readonly compare: Compare; readonly negated: boolean }>> = {
  StringEquals: { compare: (actual, value) => actual === value, negated: false },
  StringNotEquals: { compare: (actual, value) => actual === value, negated: true },
  StringEqualsIgnoreCase: { compare: (actual, value) => lower(actual) === lower(value), negated: false },
  StringNotEqualsIgnoreCase: { compare: (actual, value) => lower(actual) === lower(value), negated: true },
  StringLike: { compare: (actual, value) => matchesWildcard(value, actual), negated: false },
  StringNotLike: { compare: (actual, value) => matchesWildcard(value, actual), negated: true },
};

const NOT_A_STATEMENT: { readonly effect: unknown; readonly applies: Holds } = { effect: '', applies: false };

/** The request as AWS sees it: a token, and its moment in milliseconds since 1970. */
interface AwsRequest {
  readonly token: Token;
  readonly at: number;
}

/**
 * Whether a trust policy, already parsed, lets a token of GitHub's public issuer in: read statement by statement, as
 * AWS says it evaluates. Written apart from what looks for tokens, to check what that finds.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
 */
export function evaluateAws(document: unknown, token: Token, at: number): TokenVerdict {
  const list = isRecord(document) ? document['Statement'] : undefined;
  const statements: readonly unknown[] = Array.isArray(list) ? list : [list];
  const read = statements.map((statement) =>
    isRecord(statement) ? { effect: statement['Effect'], applies: applies(statement, { token, at }) } : NOT_A_STATEMENT,
  );
  const matching = (effect: string, wanted: Holds): boolean =>
    read.some((one) => (one?.effect === 'Deny' ? 'Deny' : 'Allow') === effect && one?.applies === wanted);
  if (matching('Deny', true)) return 'refused';
  if (matching('Deny', undefined))
    return matching('Allow', true) || matching('Allow', undefined) ? 'undecided' : 'refused';
  if (matching('Allow', true)) return 'admitted';
  return matching('Allow', undefined) ? 'undecided' : 'refused';
}

function applies(statement: Record<string, unknown>, request: AwsRequest): Holds {
  const known = ['Sid', 'Effect', 'Principal', 'Action', 'Condition'];
  const results = [
    isForGitHub(statement['Principal']),
    statement['Effect'] === 'Allow' || statement['Effect'] === 'Deny' ? true : undefined,
    strings(statement['Action']).some((action) => matchesWildcard(lower(action), 'sts:assumerolewithwebidentity')) ||
      statement['Action'] === undefined,
    Object.keys(statement).every((name) => known.includes(name)) ? true : undefined,
    // whose key a condition is on depends on whose the token is
    providersIn(statement['Principal']) > 1 ? undefined : conditionsAllow(statement['Condition'], request),
  ];
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}

function providersIn(principal: unknown): number {
  return isRecord(principal) ? strings(principal['Federated']).filter(isGithubProvider).length : 0;
}

function isGithubProvider(arn: string): boolean {
  return looksLikeGithub(arn.split(':oidc-provider/')[1] ?? '');
}

function isForGitHub(principal: unknown): Holds {
  if (principal === undefined || principal === '*') return true;
  if (!isRecord(principal)) return false;
  const federated = strings(principal['Federated']);
  if (strings(principal['AWS']).includes('*') || federated.some(isGithubProvider)) return true;
  return '*' in principal || federated.some((arn) => /[*?]/.test(arn)) ? undefined : false;
}

function conditionsAllow(condition: unknown, request: AwsRequest): Holds {
  if (condition === undefined) return true;
  if (!isRecord(condition)) return undefined;
  let all: Holds = true;
  for (const [operator, keys] of Object.entries(condition))
    for (const [key, values] of Object.entries(isRecord(keys) ? keys : {})) {
      const holds = keyHolds(operator, key, strings(values), request);
      if (holds === false) return false;
      if (holds === undefined) all = undefined;
    }
  return all;
}

function keyHolds(operator: string, key: string, values: readonly string[], { token, at }: AwsRequest): Holds {
  if (lower(key) === 'aws:currenttime') {
    const compare = DATES[operator.replace(/IfExists$/, '')];
    return compare === undefined ? undefined : datesHold(operator, values, (bound) => compare(second(at), bound));
  }
  const [, issuer = '', name] = /^([^:]+):(.+)$/.exec(key) ?? [];
  if (name === undefined || !looksLikeGithub(issuer)) return undefined;
  if (lower(issuer) !== 'token.actions.githubusercontent.com' && !['aud', 'sub'].includes(lower(name)))
    return undefined;
  const claim = EVALUATED_KEYS.find((known) => known === lower(name));
  const actual = claim === undefined ? undefined : token[claim as keyof Token];
  if (operator === 'Null') return values.includes(String(actual === undefined || actual === ''));
  const base = operator.replace(/^For(?:All|Any)Values?:/, '').replace(/IfExists$/, '');
  const known = Object.hasOwn(TEXT_COMPARISONS, base) ? TEXT_COMPARISONS[base] : undefined;
  if (known === undefined || values.some((value) => value.includes('${'))) return undefined;
  if (actual === undefined || actual === '') {
    if (operator.endsWith('IfExists') || operator.startsWith('ForAllValues')) return true;
    return known.negated && !operator.startsWith('ForAnyValue');
  }
  return values.some((value) => known.compare(actual, value)) !== known.negated;
}

function datesHold(operator: string, values: readonly string[], holds: (bound: number) => boolean): boolean {
  const bounds = values.map((value) => Date.parse(value));
  return operator.startsWith('DateNot') ? bounds.every(holds) : bounds.some(holds);
}

/** AWS's clock has no parts of a second. */
function second(at: number): number {
  return Math.floor(at / 1000) * 1000;
}

function strings(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

import { Environment } from '@marcbachmann/cel-js';
import { isRecord } from '../../policy/shape.ts';
import type { Token } from '../token.ts';
import type { AccountBindings, PoolProvider } from '../trust/gcp.ts';
import type { TokenVerdict } from './verdict.ts';

/** What an expression makes of a token: its value, or that it fails. */
type Computed = { readonly value: unknown } | 'error';

const INTERPRETER = new Environment({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false });
INTERPRETER.registerFunction('string.extract(string): string', extract);

/** https://cloud.google.com/iam/docs/conditions-attribute-reference#extract */
function extract(text: string, template: string): string {
  const [, before, after] = /^([^{]*)\{[^{}]*\}([^{}]*)$/s.exec(template) ?? [];
  if (before === undefined || after === undefined) throw new Error('a template has one name in braces');
  const start = text.indexOf(before);
  if (start < 0) return '';
  const rest = text.slice(start + before.length);
  const end = after === '' ? rest.length : rest.indexOf(after);
  return end < 0 ? '' : rest.slice(0, end);
}

/**
 * Whether a provider, and the bindings of the account where one is impersonated, let a token in: mapping, condition and
 * bindings are computed by an interpreter of CEL. `at` is in milliseconds since 1970.
 */
export function evaluateGcp(
  provider: PoolProvider,
  bindings: AccountBindings | 'none',
  token: Token,
  at: number,
): TokenVerdict {
  const { name, audiences, issuer, disabled, condition, mapping } = provider;
  const listed = Array.isArray(audiences) && audiences.length > 0;
  const accepted: readonly unknown[] = listed
    ? audiences
    : [`//iam.googleapis.com/${name}`, `https://iam.googleapis.com/${name}`];
  if (disabled || issuer !== token.iss || !accepted.includes(token.aud)) return 'refused';
  const context = mapped(mapping, token);
  if (condition !== undefined && condition !== '') {
    const computed = compute(condition, context);
    if (computed === 'error' || computed.value !== true) return 'refused';
  }
  if (bindings === 'none') return 'admitted';
  if (bindings === undefined) return 'undecided';
  const verdicts = bindings.map((binding) => bindingVerdict(binding, provider, context, at));
  if (verdicts.includes('admitted')) return 'admitted';
  return verdicts.includes('undecided') ? 'undecided' : 'refused';
}

function mapped(mapping: PoolProvider['mapping'], token: Token): Record<string, unknown> {
  const attribute: Record<string, unknown> = {};
  const google: Record<string, unknown> = {};
  for (const [target, expression] of Object.entries(mapping)) {
    const computed = typeof expression === 'string' ? compute(expression, { assertion: token }) : 'error';
    const [root, key = ''] = target.split('.');
    if (computed !== 'error') (root === 'google' ? google : attribute)[key] = computed.value;
  }
  return { assertion: token, attribute, google };
}

function compute(expression: string, context: Record<string, unknown>): Computed {
  try {
    return { value: INTERPRETER.evaluate(expression, context) };
  } catch {
    return 'error';
  }
}

function bindingVerdict(
  { role, members, condition }: Readonly<Record<string, unknown>>,
  { name }: PoolProvider,
  context: Record<string, unknown>,
  at: number,
): TokenVerdict {
  const roles = ['roles/iam.workloadIdentityUser', 'roles/iam.serviceAccountTokenCreator', 'roles/owner'];
  if (typeof role !== 'string' || (role.startsWith('roles/') && !roles.includes(role))) return 'refused';
  const pool = `iam.googleapis.com/${name.replace(/\/providers\/.*$/, '')}`;
  const names = principalsOf(pool, context);
  if (!(Array.isArray(members) ? members : []).some((member) => names.includes(String(member)))) return 'refused';
  if (isRecord(condition)) {
    const computed = compute(String(condition['expression']), { ...context, request: { time: new Date(at) } });
    if (computed === 'error' || computed.value !== true) return 'refused';
  }
  return roles.includes(role) ? 'admitted' : 'undecided';
}

/** Every name by which a binding may mean the bearer of the token. */
function principalsOf(pool: string, { attribute, google }: Record<string, unknown>): readonly string[] {
  const attributes = Object.entries(isRecord(attribute) ? attribute : {});
  return [
    'allUsers',
    'allAuthenticatedUsers',
    `principalSet://${pool}/*`,
    ...(isRecord(google) ? [`principal://${pool}/subject/${String(google['subject'])}`] : []),
    ...attributes.map(([key, value]) => `principalSet://${pool}/attribute.${key}/${String(value)}`),
  ];
}

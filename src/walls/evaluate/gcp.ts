import { Environment } from '@marcbachmann/cel-js';
import { isRecord } from '../../policy/shape.ts';
import type { Token } from '../token.ts';
import type { AccountBindings, PoolProvider } from '../trust/gcp.ts';
import { EVERYBODY, givesTokens, poolMember, poolOf } from '../trust/gcp-roles.ts';
import { anyAdmits, type TokenVerdict } from './verdict.ts';

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
 * Whether a provider lets a token in, or, where an account is impersonated, whether the account's bindings do, by any
 * provider of a pool that they name: mapping, condition and bindings are computed by an interpreter of CEL. `at` is in
 * milliseconds since 1970.
 */
export function evaluateGcp(
  provider: PoolProvider,
  bindings: AccountBindings | 'none',
  token: Token,
  at: number,
  others: readonly PoolProvider[] = [],
): TokenVerdict {
  if (bindings === 'none') return providerAdmits(provider, token);
  if (bindings === undefined) return 'undecided';
  const providers = [provider, ...others.filter(({ name }) => name !== provider.name)];
  return anyAdmits([
    ...bindings.map((binding) => publicVerdict(binding, at)),
    ...bindings.map((binding) => otherPools(binding, providers)),
    ...providers.flatMap((one) => {
      const lets = providerAdmits(one, token);
      if (lets === 'refused') return [];
      const context = mapped(one.mapping, token);
      const verdicts = bindings.map((binding) => bindingVerdict(binding, one, context, at));
      return lets === 'admitted' ? verdicts : verdicts.filter((verdict) => verdict !== 'refused').map(() => lets);
    }),
  ]);
}

function providerAdmits(provider: PoolProvider, token: Token): TokenVerdict {
  const { name, audiences, issuer, disabled, condition, mapping } = provider;
  const listed = Array.isArray(audiences) && audiences.length > 0;
  const accepted: readonly unknown[] = listed
    ? audiences
    : [`//iam.googleapis.com/${name}`, `https://iam.googleapis.com/${name}`];
  if (disabled || issuer !== token.iss || !accepted.includes(token.aud)) return 'refused';
  if (condition !== undefined && condition !== '') {
    const computed = compute(condition, mapped(mapping, token));
    if (computed === 'error' || computed.value !== true) return 'refused';
  }
  return provider.hasOwnKeys === true ? 'undecided' : 'admitted';
}

/** A binding for everybody asks for no token of any provider. */
function publicVerdict({ role, members, condition }: Readonly<Record<string, unknown>>, at: number): TokenVerdict {
  const all: readonly unknown[] = Array.isArray(members) ? members : [];
  if (!all.some((member) => EVERYBODY.includes(String(member)))) return 'refused';
  const gives = typeof role === 'string' ? givesTokens(role) : undefined;
  if (gives === false || !bindingConditionHolds(condition, {}, at)) return 'refused';
  return gives === true ? 'admitted' : 'undecided';
}

/** A pool whose providers were not given may let anybody in. */
function otherPools(
  { role, members }: Readonly<Record<string, unknown>>,
  providers: readonly PoolProvider[],
): TokenVerdict {
  if (typeof role === 'string' && givesTokens(role) === false) return 'refused';
  const pools = providers.map(poolOf);
  const all: readonly unknown[] = Array.isArray(members) ? members : [];
  const isElsewhere = all.some((member) => {
    const named = poolMember(String(member));
    return named !== undefined && !pools.includes(named.pool);
  });
  return isElsewhere ? 'undecided' : 'refused';
}

function bindingConditionHolds(condition: unknown, context: Record<string, unknown>, at: number): boolean {
  if (!isRecord(condition)) return true;
  const computed = compute(String(condition['expression']), { ...context, request: { time: new Date(at) } });
  return computed !== 'error' && computed.value === true;
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
  provider: PoolProvider,
  context: Record<string, unknown>,
  at: number,
): TokenVerdict {
  const gives = typeof role === 'string' ? givesTokens(role) : undefined;
  if (gives === false) return 'refused';
  const names = principalsOf(`iam.googleapis.com/${poolOf(provider)}`, context);
  if (!(Array.isArray(members) ? members : []).some((member) => names.includes(String(member)))) return 'refused';
  if (!bindingConditionHolds(condition, context, at)) return 'refused';
  return gives === true ? 'admitted' : 'undecided';
}

/** Every name by which a binding may mean the bearer of the token. */
function principalsOf(pool: string, { attribute, google }: Record<string, unknown>): readonly string[] {
  const attributes = Object.entries(isRecord(attribute) ? attribute : {});
  return [
    `principalSet://${pool}/*`,
    ...(isRecord(google) ? [`principal://${pool}/subject/${String(google['subject'])}`] : []),
    ...attributes.map(([key, value]) => `principalSet://${pool}/attribute.${key}/${String(value)}`),
  ];
}

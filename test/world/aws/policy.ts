import { isRecord } from '../json.ts';

/** IAM policy documents: their grammar, as far as a session or trust policy needs it, and their evaluation. */
export type PolicyStatement = {
  Sid?: string;
  Effect: 'Allow' | 'Deny';
  Principal?: '*' | Record<string, string | string[]>;
  Action?: string | string[];
  NotAction?: string | string[];
  Resource?: string | string[];
  NotResource?: string | string[];
  Condition?: Record<string, Record<string, ConditionValue>>;
};
export type ConditionValue = string | number | boolean | (string | number | boolean)[];
export type PolicyDocument = { Version?: string; Id?: string; Statement: PolicyStatement | PolicyStatement[] };

/** What conditions see; a key that is not there is absent from the request. */
export type Context = Record<string, string | undefined>;
export type Question = { action: string; resource: string; context: Context };

const STATEMENT_KEYS = ['Sid', 'Effect', 'Principal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];

/** Reads a session policy; answers the complaint AWS would make instead when it is malformed. */
export function parsePolicy(text: string): PolicyDocument | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'This policy contains invalid Json';
  }
  return isPolicy(value) ? value : 'Syntax errors in policy.';
}

function isPolicy(value: unknown): value is PolicyDocument {
  if (!isRecord(value) || !Object.keys(value).every((key) => ['Version', 'Id', 'Statement'].includes(key)))
    return false;
  if (value['Version'] !== '2012-10-17' && value['Version'] !== '2008-10-17') return false;
  const statements = Array.isArray(value['Statement']) ? value['Statement'] : [value['Statement']];
  return statements.length > 0 && statements.every(isSessionStatement);
}

function isSessionStatement(value: unknown): boolean {
  if (!isRecord(value) || !Object.keys(value).every((key) => STATEMENT_KEYS.includes(key))) return false;
  if (value['Effect'] !== 'Allow' && value['Effect'] !== 'Deny') return false;
  if ('Principal' in value || 'Action' in value === 'NotAction' in value) return false;
  if ('Resource' in value === 'NotResource' in value) return false;
  const actions = list(value['Action'] ?? value['NotAction']);
  if (!actions.every((action) => action === '*' || /^[a-z0-9-]+:[\w*?]+$/i.test(action))) return false;
  const conditions = value['Condition'] ?? {};
  return isRecord(conditions) && Object.keys(conditions).every((name) => operatorOf(name) !== undefined);
}

/** Allowed only if a statement allows and none denies. */
export function permits(document: PolicyDocument, question: Question): boolean {
  const applying = statementsOf(document).filter((statement) => applies(statement, question));
  return applying.some(({ Effect }) => Effect === 'Allow') && !applying.some(({ Effect }) => Effect === 'Deny');
}

export function statementsOf(document: PolicyDocument): PolicyStatement[] {
  return Array.isArray(document.Statement) ? document.Statement : [document.Statement];
}

function applies(statement: PolicyStatement, { action, resource, context }: Question): boolean {
  const matchesAction =
    statement.NotAction === undefined
      ? list(statement.Action).some((pattern) => like(action.toLowerCase(), pattern.toLowerCase()))
      : !list(statement.NotAction).some((pattern) => like(action.toLowerCase(), pattern.toLowerCase()));
  const resources = statement.NotResource ?? statement.Resource ?? '*';
  const matchesResource =
    list(resources).some((pattern) => like(resource, pattern)) !== (statement.NotResource !== undefined);
  return matchesAction && matchesResource && conditionsHold(statement.Condition ?? {}, context);
}

export function conditionsHold(conditions: NonNullable<PolicyStatement['Condition']>, context: Context): boolean {
  return Object.entries(conditions).every(([name, keys]) =>
    Object.entries(keys).every(([key, values]) => conditionHolds(name, contextValue(context, key), list(values))),
  );
}

function conditionHolds(name: string, actual: string | undefined, values: string[]): boolean {
  if (name === 'Null') return values.includes(String(actual === undefined));
  const operator = operatorOf(name);
  if (!operator) throw new Error(`the world does not know the condition operator ${name}`);
  if (actual === undefined) {
    if (name.startsWith('ForAllValues:') || name.endsWith('IfExists')) return true;
    return operator.negated && !name.startsWith('ForAnyValue:');
  }
  const hit = values.some((value) => operator.test(actual, value));
  return operator.negated ? !hit : hit;
}

type Operator = { negated: boolean; test: (actual: string, value: string) => boolean };

const OPERATORS: Record<string, Operator> = {
  StringEquals: { negated: false, test: (a, b) => a === b },
  StringNotEquals: { negated: true, test: (a, b) => a === b },
  StringEqualsIgnoreCase: { negated: false, test: (a, b) => a.toLowerCase() === b.toLowerCase() },
  StringNotEqualsIgnoreCase: { negated: true, test: (a, b) => a.toLowerCase() === b.toLowerCase() },
  StringLike: { negated: false, test: like },
  StringNotLike: { negated: true, test: like },
  ArnLike: { negated: false, test: like },
  ArnEquals: { negated: false, test: like },
  Bool: { negated: false, test: (a, b) => a.toLowerCase() === b.toLowerCase() },
  DateEquals: { negated: false, test: (a, b) => Date.parse(a) === Date.parse(b) },
  DateNotEquals: { negated: true, test: (a, b) => Date.parse(a) === Date.parse(b) },
  DateLessThan: { negated: false, test: (a, b) => Date.parse(a) < Date.parse(b) },
  DateLessThanEquals: { negated: false, test: (a, b) => Date.parse(a) <= Date.parse(b) },
  DateGreaterThan: { negated: false, test: (a, b) => Date.parse(a) > Date.parse(b) },
  DateGreaterThanEquals: { negated: false, test: (a, b) => Date.parse(a) >= Date.parse(b) },
  Null: { negated: false, test: () => false },
};

function operatorOf(name: string): Operator | undefined {
  return OPERATORS[name.replace(/^For(All|Any)Values?:/, '').replace(/IfExists$/, '')];
}

function contextValue(context: Context, key: string): string | undefined {
  const found = Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase());
  return found?.[1];
}

/** `*` is any text and `?` any one character, over the whole value. */
export function like(actual: string, pattern: string): boolean {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(actual);
}

export function list(value: unknown): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

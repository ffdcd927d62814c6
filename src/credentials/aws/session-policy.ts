import { formatInstant } from '../../policy/instant.ts';
import type { AwsSpec } from '../../policy/credential/aws-spec.ts';
import { misplacedValues } from '../../policy/credential/iam-policy-spec.ts';
import { parseExactly } from '../../policy/exact-json.ts';
import { isRecord } from '../../policy/shape.ts';
import { seeAws } from './docs.ts';
import { ExchangeError } from '../credential.ts';

/**
 * Most characters of the inline policy and the ARNs of managed policies together, and which an inline policy may hold.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
const MAX_POLICY_CHARACTERS = 2048;
const REFUSED_CHARACTER = /[^\t\n\r\u0020-\u00FF]/u;

/**
 * What trades a session for credentials or tokens that its session policy does not follow into.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html
 */
const CHAINING = [
  'sts:Assume*',
  'sts:GetDelegatedAccessToken',
  'sts:GetFederationToken',
  'sts:GetScopedCredentials',
  'sts:GetWebIdentityToken',
];

type Statement = Readonly<Record<string, unknown>>;
interface Base {
  readonly document: Readonly<Record<string, unknown>>;
  readonly statements: readonly Statement[];
}

/**
 * The inline session policy: what the role's `policy` allows, nothing at or after `until`, and no other session born of
 * this one. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 * @throws ExchangeError when the role's `policy` is none, allows nothing or leaves no room
 */
export function sessionPolicy(spec: Pick<AwsSpec, 'policy' | 'policies'>, until: number): string {
  const base = baseOf(spec);
  const statements = [...base.statements];
  // INVARIANT: the session policy does not follow into a session born of this one, so none may be born unless the
  // policy says so by name
  const chaining = chainingToDeny(spec, base.statements);
  if (chaining.length > 0) statements.push({ Effect: 'Deny', Action: chaining, Resource: '*' });
  // INVARIANT: a Deny outweighs every Allow, and the moment is judged at each request: nothing is allowed at or after
  // `until`
  statements.push({
    Effect: 'Deny',
    Action: '*',
    Resource: '*',
    Condition: { DateGreaterThanEquals: { 'aws:CurrentTime': formatInstant(until) } },
  });
  const written = JSON.stringify({ ...base.document, Statement: statements });
  checkCharacters(written);
  checkSize(written, spec, base);
  return written;
}

function baseOf(spec: Pick<AwsSpec, 'policy' | 'policies'>): Base {
  const document: Record<string, unknown> = { Version: '2012-10-17' };
  if (spec.policy === undefined) {
    // INVARIANT: session policies add up, so an Allow beside managed policies would undo what they take away
    return { document, statements: hasManaged(spec) ? [] : [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
  }
  const policy = typeof spec.policy === 'string' ? parsedPolicy(spec.policy) : spec.policy;
  const [misplaced] = misplacedValues(policy);
  if (misplaced !== undefined)
    throw malformed(`in the session policy, at \`${misplaced.path.join('.')}\`: ${misplaced.message}`, misplaced.hint);
  const listed = statementList(policy['Statement']);
  const statements = listed.filter(isStatement);
  if (statements.length < listed.length || listed.length === 0) {
    throw malformed(
      'a statement of the session policy has no `Effect` of `Allow` or `Deny`',
      'write `Statement` as a list of `{Effect: Allow, Action: ..., Resource: ...}`',
    );
  }
  if (!hasManaged(spec) && !statements.some(({ Effect }) => Effect === 'Allow')) {
    throw malformed(
      'the session policy allows nothing',
      'a session policy can only shrink what the role allows: add a statement with `Effect: Allow`',
    );
  }
  return { document: { ...document, ...policy }, statements };
}

function parsedPolicy(text: string): Readonly<Record<string, unknown>> {
  try {
    const value = parseExactly(text);
    if (isRecord(value)) return value;
  } catch (error) {
    throw malformed(
      `the session policy is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      'write `policy` as YAML keys and values, or as a JSON document in one string',
    );
  }
  throw malformed(
    'the session policy is not a JSON object',
    'it begins with `{"Version": "2012-10-17", "Statement": [`',
  );
}

function statementList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isStatement(value: unknown): value is Statement {
  return isRecord(value) && (value['Effect'] === 'Allow' || value['Effect'] === 'Deny');
}

function hasManaged(spec: Pick<AwsSpec, 'policies'>): boolean {
  return spec.policies !== undefined && spec.policies.length > 0;
}

/** What of chaining is to be denied: not what the policy names itself, and nothing where nothing could allow it. */
function chainingToDeny(spec: Pick<AwsSpec, 'policies'>, statements: readonly Statement[]): readonly string[] {
  const allowed = statements.filter(({ Effect }) => Effect === 'Allow');
  const actions = allowed.flatMap(({ Action }) => statementList(Action)).map((action) => String(action).toLowerCase());
  const isOpen =
    allowed.some((statement) => statement['NotAction'] !== undefined) ||
    actions.some((action) => /[*?]|^sts$/.test(action.split(':')[0] ?? ''));
  if (!isOpen && !hasManaged(spec)) return [];
  return CHAINING.filter(
    (name) => !actions.some((action) => action === 'sts:*' || action.startsWith(name.toLowerCase().replace('*', ''))),
  );
}

function checkCharacters(written: string): void {
  const character = REFUSED_CHARACTER.exec(written)?.[0];
  if (character === undefined) return;
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  throw malformed(
    `the session policy holds the character \`${character}\` (${code})`,
    'AWS takes Latin-1 characters only; `?` in a resource stands for any one character',
  );
}

function checkSize(written: string, spec: Pick<AwsSpec, 'policies'>, base: Base): void {
  const managed = (spec.policies ?? []).join('').length;
  const over = written.length + managed - MAX_POLICY_CHARACTERS;
  if (over <= 0) return;
  const own = JSON.stringify(base.statements).length;
  const sids = base.statements.reduce(
    (sum, { Sid }) => sum + (typeof Sid === 'string' ? Sid.length + '"Sid":"",'.length : 0),
    0,
  );
  const parts = [
    `your statements ${own}`,
    ...(managed > 0 ? [`the ARNs of \`policies\` ${managed}`] : []),
    `the bounds of the session ${written.length - own}`,
  ];
  const cuts = [
    ...(sids > 0 ? [`leave out the \`Sid\`s (${sids})`] : []),
    'join actions with a wildcard',
    'put statements with the same resources together',
    'or move them to a managed policy in `policies`, which costs its ARN only',
  ];
  throw new ExchangeError(
    'aws',
    'SessionPolicyTooLarge',
    `the session policies are ${over} ${over === 1 ? 'character' : 'characters'} too long: ` +
      `${MAX_POLICY_CHARACTERS + over} of ${MAX_POLICY_CHARACTERS}`,
    [
      `they are measured without spaces: ${parts.join(', ')}`,
      `to cut ${over}: ${cuts.join(', ')}`,
      seeAws('size'),
    ].join('\n'),
  );
}

function malformed(message: string, hint: string): ExchangeError {
  return new ExchangeError('aws', 'MalformedSessionPolicy', message, `${hint}\n${seeAws('policy')}`);
}

import { formatInstant } from '../../policy/instant.ts';
import { GITHUB_ISSUER } from '../token.ts';
import type { Admission } from './admission.ts';
import { isProblem, likeTest, type LikeTest, refPatterns, subjectPatterns } from './claim-tests.ts';
import { subjectNamesGate } from './subjects.ts';
import type { WallPerson, WallProblem } from './wall-facts.ts';

/** A trust policy of IAM, as far as walls need it. */
export interface TrustDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly TrustStatement[];
}

export interface TrustStatement {
  readonly Sid: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal: { readonly Federated: string };
  readonly Action: 'sts:AssumeRoleWithWebIdentity';
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** Longest trust policy, in characters without blanks: usual, and raised by a request to AWS. */
export const TRUST_LIMITS = { usual: 2048, raised: 4096 } as const;

/**
 * How long a trust policy is as AWS counts it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export function trustLength(document: TrustDocument): number {
  return JSON.stringify(document).length;
}

/** The provider in IAM for an issuer, in the account of a role. */
export function providerArn(role: string, issuer: string): string {
  const [, partition = 'aws', , , account = ''] = role.split(':');
  return `arn:${partition}:iam::${account}:oidc-provider/${issuer.replace(/^https:\/\//, '')}`;
}

/**
 * The trust policy of one IAM role: a statement for each product of claims. AWS evaluates all of the claims that are
 * tested for github.com's own issuer; for any other only `aud` and `sub`.
 */
export function awsTrust(
  role: string,
  admissions: readonly Admission[],
  issuer: string,
): { readonly document: TrustDocument } | { readonly problem: WallProblem } {
  const onlySubject = issuer !== GITHUB_ISSUER;
  const outside = onlySubject && admissions.find(({ repository }) => !subjectNamesGate(repository));
  if (outside !== undefined && outside !== false) return { problem: subjectProblem(outside, issuer) };
  const principal = providerArn(role, issuer);
  const host = issuer.replace(/^https:\/\//, '');
  const distinct = [...new Map(admissions.map((one) => [claimsKey(one), one])).values()];
  const statements: TrustStatement[] = [];
  for (const admission of distinct) {
    const tests = testsOf(admission);
    if ('message' in tests) return { problem: tests };
    const maker = { principal, host, onlySubject, isOnly: distinct.length === 1 };
    statements.push(...statementsOf(admission, tests, maker, statements.length + 1));
  }
  // a document without a statement is refused, and the one before it would stay
  if (statements.length === 0) statements.push(statement('NobodyHasAGrant', 'Deny', { principal }));
  return { document: { Version: '2012-10-17', Statement: statements } };
}

/** Two credentials with the same claims and people are one statement. */
function claimsKey({ repository, environments, refs, neverRefs, audience, gate, people }: Admission): string {
  return JSON.stringify([repository.id, environments, refs, neverRefs, audience, gate, people]);
}

interface Tests {
  readonly subject: LikeTest;
  readonly ref: LikeTest;
}

function testsOf(admission: Admission): Tests | WallProblem {
  const subject = likeTest(subjectPatterns(admission));
  const ref = likeTest(refPatterns(admission), admission.neverRefs);
  if (isProblem(subject)) return subject;
  return isProblem(ref) ? ref : { subject, ref };
}

interface Maker {
  readonly principal: string;
  readonly host: string;
  readonly onlySubject: boolean;
  /** No other statement lets anybody in, so that a Deny for a person cuts nothing else. */
  readonly isOnly: boolean;
}

function statementsOf(admission: Admission, tests: Tests, maker: Maker, first: number): readonly TrustStatement[] {
  const { people } = admission;
  const base = conditions(admission, tests, maker);
  const allow = (index: number, more: Condition): TrustStatement =>
    statement(`${sidOf(admission)}${index}`, 'Allow', maker, bothConditions(base, more));
  if (people === undefined) return [allow(first, {})];
  const ends = byEnd(people);
  const actor = `${maker.host}:actor_id`;
  if (ends.length === 0) return [];
  if (!maker.isOnly || ends.length === 1)
    return ends.map(({ until, ids }, index) =>
      allow(first + index, {
        StringEquals: { [actor]: oneOrMany(ids) },
        DateLessThan: { 'aws:CurrentTime': formatInstant(until) },
      }),
    );
  return [
    allow(first, { StringEquals: { [actor]: ends.flatMap(({ ids }) => ids).toSorted(byNumber) } }),
    ...ends.map(({ until, ids }, index) =>
      statement(`Ends${first + index}`, 'Deny', maker, {
        StringEquals: { [actor]: oneOrMany(ids) },
        DateGreaterThanEquals: { 'aws:CurrentTime': formatInstant(until) },
      }),
    ),
  ];
}

type Condition = Record<string, Record<string, string | readonly string[]>>;

function conditions(
  { audience, gate, repository, environments }: Admission,
  { subject, ref }: Tests,
  maker: Maker,
): Condition {
  const key = (claim: string): string => `${maker.host}:${claim}`;
  const saysEnvironment = repository.subject.keys?.every((one) => !['context', 'environment'].includes(one)) !== true;
  const equals: Record<string, string | readonly string[]> = {
    [key('aud')]: audience,
    ...(subject.exact.length > 0 ? { [key('sub')]: oneOrMany(subject.exact) } : {}),
    ...(maker.onlySubject
      ? {}
      : {
          [key('repository_id')]: repository.id,
          [key('repository_owner_id')]: repository.ownerId,
          [key('job_workflow_ref')]: gate,
          ...(environments !== undefined && !saysEnvironment ? { [key('environment')]: oneOrMany(environments) } : {}),
          ...(ref.exact.length > 0 ? { [key('ref')]: oneOrMany(ref.exact) } : {}),
        }),
  };
  const like = {
    ...(subject.like.length > 0 ? { [key('sub')]: oneOrMany(subject.like) } : {}),
    ...(!maker.onlySubject && ref.like.length > 0 ? { [key('ref')]: oneOrMany(ref.like) } : {}),
  };
  const unlike = {
    ...(maker.onlySubject && subject.unlike.length > 0 ? { [key('sub')]: oneOrMany(subject.unlike) } : {}),
    ...(!maker.onlySubject && ref.unlike.length > 0 ? { [key('ref')]: oneOrMany(ref.unlike) } : {}),
  };
  return {
    StringEquals: equals,
    ...(Object.keys(like).length > 0 ? { StringLike: like } : {}),
    ...(Object.keys(unlike).length > 0 ? { StringNotLike: unlike } : {}),
  };
}

function statement(
  sid: string,
  effect: TrustStatement['Effect'],
  { principal }: Pick<Maker, 'principal'>,
  condition?: Condition,
): TrustStatement {
  return {
    Sid: sid,
    Effect: effect,
    Principal: { Federated: principal },
    Action: 'sts:AssumeRoleWithWebIdentity',
    ...(condition === undefined ? {} : { Condition: condition }),
  };
}

function bothConditions(base: Condition, more: Condition): Condition {
  const operators = [...new Set([...Object.keys(base), ...Object.keys(more)])];
  return Object.fromEntries(operators.map((name) => [name, { ...base[name], ...more[name] }]));
}

/** Letters and digits only. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html */
function sidOf({ role }: Admission): string {
  return role
    .split(/[^A-Za-z0-9]+/)
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join('');
}

/** People by the time at which the last grant of each ends, the first to end first. */
export function byEnd(
  people: readonly WallPerson[],
): readonly { readonly until: number; readonly ids: readonly string[] }[] {
  const last = new Map<string, number>();
  for (const { id, until } of people) last.set(id, Math.max(until, last.get(id) ?? 0));
  const ends = [...new Set(last.values())].toSorted((one, other) => one - other);
  return ends.map((until) => ({
    until,
    ids: [...last].flatMap(([id, end]) => (end === until ? [id] : [])).toSorted(byNumber),
  }));
}

function byNumber(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1);
}

export function oneOrMany(texts: readonly string[]): string | readonly string[] {
  const [only] = texts;
  return texts.length === 1 && only !== undefined ? only : texts;
}

function subjectProblem({ repository }: Admission, issuer: string): WallProblem {
  return {
    message:
      `AWS tests only \`aud\` and \`sub\` of tokens from \`${issuer}\`, and \`sub\` of \`${repository.repository}\` ` +
      'does not name the workflow of the gate',
    hint:
      `\`gh api --method PUT repos/${repository.repository}/actions/oidc/customization/sub -F use_default=false ` +
      "-f 'include_claim_keys[]=repo' -f 'include_claim_keys[]=context' -f 'include_claim_keys[]=job_workflow_ref'`, " +
      'and read the facts again',
  };
}

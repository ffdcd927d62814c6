import { isRecord } from '../../policy/shape.ts';
import { allHold, claimIn, type Formula, NO, notModelled, YES } from '../inclusion/formula.ts';
import { ANY_TEXT } from '../language.ts';
import { AWS_GITHUB_CLAIMS } from '../token.ts';
import { awsTextCondition, readOperator, type TextOperator } from './aws-operator.ts';
import { awsTimeCondition } from './aws-time.ts';
import { scalarTexts } from './aws-document.ts';
import type { AbsencePasses } from './trust.ts';

/** The conditions of one statement, together. */
export interface ReadConditions {
  readonly formula: Formula;
  readonly absencePasses: readonly AbsencePasses[];
  /** What `sub` is compared with. */
  readonly subjects: readonly string[];
}

/** As keys name it. */
const USUAL_ISSUER = 'token.actions.githubusercontent.com';
/** What AWS evaluates of any token. */
const EVERY_ISSUER: readonly string[] = ['aud', 'sub', 'sts:RoleSessionName'];
/** What AWS evaluates of a token; a key for any other claim is never there. */
const EVALUATED: readonly string[] = [...EVERY_ISSUER, ...AWS_GITHUB_CLAIMS];

/** One operator with one key. */
interface ReadCondition {
  readonly formula: Formula;
  readonly claim?: string;
  readonly operator: string;
  readonly passesWithout: boolean;
  readonly subjects: readonly string[];
}

/** Reads the conditions of a statement; keys of these issuers are claims. */
export function readConditions(conditions: unknown, issuers: readonly string[], hasVariables: boolean): ReadConditions {
  if (!isRecord(conditions))
    return { formula: notModelled('conditions that are not an object'), absencePasses: [], subjects: [] };
  const read = Object.entries(conditions).flatMap(([operator, keys]) =>
    isRecord(keys)
      ? Object.entries(keys).map(([key, values]) => readKey(operator, key, values, issuers, hasVariables))
      : [notReadCondition(operator, `\`${operator}\` without keys`)],
  );
  const asked = new Set(read.filter(({ passesWithout }) => !passesWithout).map(({ claim }) => claim));
  return {
    formula: allHold(...read.map(({ formula }) => formula)),
    absencePasses: read.flatMap(({ claim, operator, passesWithout }) =>
      claim === undefined || !passesWithout || asked.has(claim) ? [] : [{ claim, operator }],
    ),
    subjects: read.flatMap(({ subjects }) => subjects),
  };
}

function notReadCondition(operator: string, why: string): ReadCondition {
  return { formula: notModelled(why), operator, passesWithout: false, subjects: [] };
}

function readKey(
  operator: string,
  key: string,
  given: unknown,
  issuers: readonly string[],
  hasVariables: boolean,
): ReadCondition {
  const values = scalarTexts(given);
  if (values === undefined) return notReadCondition(operator, `the values of \`${key}\``);
  const claim = keyClaim(key, issuers);
  if (claim === undefined) {
    const time = awsTimeCondition(operator, key, values);
    return time === undefined
      ? notReadCondition(operator, `the key \`${key}\``)
      : { formula: time, operator, passesWithout: false, subjects: [] };
  }
  // only of github.com's own issuer AWS says which of the other claims it evaluates
  if (!issuers.includes(USUAL_ISSUER) && !EVERY_ISSUER.includes(claim))
    return notReadCondition(operator, `\`${claim}\` of tokens from \`${issuers.join(', ')}\``);
  const read = readOperator(operator);
  if (read === undefined) return notReadCondition(operator, `\`${operator}\` on \`${claim}\``);
  if (read.kind === 'null') return nullCondition(operator, claim, values);
  return textCondition(operator, read, claim, values, hasVariables);
}

function textCondition(
  operator: string,
  read: TextOperator,
  claim: string,
  values: readonly string[],
  hasVariables: boolean,
): ReadCondition {
  const passesWithout = read.absent === 'yes';
  const subjects = claim === 'sub' && !read.isNegated ? values : [];
  // INVARIANT: a claim that AWS does not evaluate is absent, whatever the token says
  if (!EVALUATED.includes(claim))
    return { formula: passesWithout ? YES : NO, claim, operator, passesWithout, subjects };
  return { formula: awsTextCondition(read, claim, values, hasVariables), claim, operator, passesWithout, subjects };
}

/** `Null`: whether the claim is absent. Several values are alternatives. */
function nullCondition(operator: string, claim: string, values: readonly string[]): ReadCondition {
  const wanted = new Set(values.map((value) => value.toLowerCase()));
  const formula = EVALUATED.includes(claim)
    ? claimIn(claim, wanted.has('false') ? ANY_TEXT : [], wanted.has('true') ? 'yes' : 'no')
    : wanted.has('true')
      ? YES
      : NO;
  return { formula, claim, operator, passesWithout: wanted.has('true'), subjects: [] };
}

/** The claim that a key of one of the issuers is about; keys are compared without case. */
function keyClaim(key: string, issuers: readonly string[]): string | undefined {
  const lower = key.toLowerCase();
  const issuer = issuers.find((one) => lower.startsWith(`${one.toLowerCase()}:`));
  return issuer === undefined ? sessionKey(lower) : lower.slice(issuer.length + 1);
}

/** What whoever asks for a session writes in the request, and so chooses. */
function sessionKey(key: string): string | undefined {
  return key === 'sts:rolesessionname' ? 'sts:RoleSessionName' : undefined;
}

import { allHold, anyHolds, type Formula, NO, noneHolds, notModelled, YES } from '../inclusion/formula.ts';
import { isRecord } from '../../policy/shape.ts';
import { inLanguage, wildcardPattern } from '../language.ts';
import { looksLikeGithub } from '../issuers.ts';
import { readConditions } from './aws-condition.ts';
import { scalarTexts, type WrittenStatement, policyStatements } from './aws-document.ts';
import type { AbsencePasses, Trust } from './trust.ts';

/** Host of the issuer, which is also the prefix of its keys; with the enterprise's own path, where it has one. */
export const PROVIDER_ARN = /:oidc-provider\/(.+)$/;
const WEB_IDENTITY_ACTION = 'sts:assumerolewithwebidentity';
const KNOWN_FIELDS = ['Sid', 'Effect', 'Principal', 'Action', 'Condition'];

/** A statement that lets GitHub's tokens in, or keeps some out. */
interface ReadStatement {
  readonly effect: 'Allow' | 'Deny';
  readonly applies: Formula;
  readonly absencePasses: readonly AbsencePasses[];
  readonly subjects: readonly string[];
}

/**
 * What the trust policy of a role lets in by `AssumeRoleWithWebIdentity`. `undefined` for what is not a policy.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function readAwsTrust(document: unknown): Trust | undefined {
  const statements = policyStatements(document)?.map(readStatement);
  if (statements === undefined) return undefined;
  const allows = statements.filter(({ effect }) => effect === 'Allow');
  const denies = statements.filter(({ effect }) => effect === 'Deny');
  return {
    admits: allHold(
      anyHolds(...allows.map(({ applies }) => applies)),
      ...denies.map(({ applies }) => noneHolds(applies)),
    ),
    absencePasses: allows.flatMap(({ absencePasses }) => absencePasses),
    subjects: allows.flatMap(({ subjects }) => subjects),
  };
}

/** Hosts of GitHub's issuers that a statement names as principals. */
function issuersOf(principal: unknown): readonly string[] {
  const federated = isRecord(principal) ? (scalarTexts(principal['Federated'] ?? []) ?? []) : [];
  return federated.flatMap((arn) => PROVIDER_ARN.exec(arn)?.[1] ?? []).filter(looksLikeGithub);
}

function readStatement({ fields, hasVariables }: WrittenStatement): ReadStatement {
  const effect = fields['Effect'] === 'Deny' ? 'Deny' : 'Allow';
  const strange = Object.keys(fields).filter((name) => !KNOWN_FIELDS.includes(name));
  const issuers = issuersOf(fields['Principal']);
  const { formula, absencePasses, subjects } = readConditions(
    fields['Condition'] ?? {},
    issuers.length === 0 ? ['token.actions.githubusercontent.com'] : issuers,
    hasVariables,
  );
  const applies = allHold(
    principalHolds(fields['Principal'], issuers),
    actionHolds(fields['Action']),
    ...strange.map((name) => notModelled(`\`${name}\` in a trust policy`)),
    // with several, whose key a condition is on depends on whose the token is
    issuers.length > 1 ? notModelled('several identity providers in one statement') : formula,
  );
  const concerns = issuers.length > 0;
  return {
    effect: fields['Effect'] === 'Allow' || fields['Effect'] === 'Deny' ? effect : 'Allow',
    applies: ['Allow', 'Deny'].includes(String(fields['Effect'])) ? applies : notModelled('an effect that is not one'),
    absencePasses: concerns ? absencePasses : [],
    subjects,
  };
}

function principalHolds(principal: unknown, issuers: readonly string[]): Formula {
  if (principal === undefined) return YES;
  if (principal === '*' || issuers.length > 0) return YES;
  if (!isRecord(principal)) return notModelled('a principal that is not one');
  const federated = scalarTexts(principal['Federated'] ?? []);
  if (federated === undefined || federated.some((one) => /[*?]/.test(one)) || '*' in principal)
    return notModelled('a principal that is not one');
  // AWS itself takes it for everybody
  return scalarTexts(principal['AWS'] ?? [])?.includes('*') === true ? YES : NO;
}

function actionHolds(action: unknown): Formula {
  // without `Action` there is a `NotAction`, which is said as a field that is not modelled
  if (action === undefined) return YES;
  const actions = scalarTexts(action);
  if (actions === undefined) return notModelled('an action that is not one');
  return actions.some((one) => inLanguage([wildcardPattern(one.toLowerCase())], WEB_IDENTITY_ACTION)) ? YES : NO;
}

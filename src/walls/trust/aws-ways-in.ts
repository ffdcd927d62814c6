import { isRecord } from '../../policy/shape.ts';
import { matchesWildcard } from '../evaluate/verdict.ts';
import { looksLikeGithub } from '../issuers.ts';
import { PROVIDER_ARN } from './aws.ts';
import { policyStatements, scalarTexts } from './aws-document.ts';

/** Who may assume a role, beside what conditions say of the tokens of GitHub. */
export interface AwsWaysIn {
  /** Addresses of the issuers that look like GitHub's, without their scheme. */
  readonly issuers: readonly string[];
  /** Other principals, which are not looked at. */
  readonly others: readonly string[];
  /** Whoever has an account at AWS may assume it. */
  readonly isForEverybody: boolean;
  /** Anybody's token may be traded, as far as conditions do not say otherwise. */
  readonly takesAnyToken: boolean;
}

const ASSUMING = ['sts:assumerole', 'sts:assumerolewithsaml', 'sts:assumerolewithwebidentity'];
const [BY_ACCOUNT = '', , BY_TOKEN = ''] = ASSUMING;

/** One statement that lets somebody in, in any way. */
interface LettingIn {
  readonly principals: readonly string[];
  readonly isBounded: boolean;
  readonly mayBy: (action: string) => boolean;
}

/**
 * Everybody that the trust policy of a role names, whether or not they come with a token of GitHub. INVARIANT: nobody
 * in it is left out; who is not understood is among the others.
 */
export function awsWaysIn(document: unknown): AwsWaysIn {
  const statements = (policyStatements(document) ?? []).map(({ fields }) => fields);
  const denies = statements.some(({ Effect }) => Effect === 'Deny');
  const ways = statements.filter(({ Effect }) => Effect !== 'Deny').map(lettingIn);
  const named = ways.flatMap(({ principals }) => principals);
  const issuers = named.flatMap((one) => PROVIDER_ARN.exec(one)?.[1] ?? []).filter(looksLikeGithub);
  const everybody = ways.filter(({ principals }) => principals.includes('*'));
  const byAccount = everybody.filter(({ mayBy }) => mayBy(BY_ACCOUNT));
  const isForEverybody = !denies && byAccount.some(({ isBounded }) => !isBounded);
  const isOther = (one: string): boolean => one !== '*' && !looksLikeGithub(PROVIDER_ARN.exec(one)?.[1] ?? '');
  return {
    issuers: [...new Set(issuers)],
    others: [
      ...new Set([
        ...named.filter(isOther),
        ...(byAccount.length > 0 && !isForEverybody ? ['everybody, under conditions that are not looked at'] : []),
      ]),
    ],
    isForEverybody,
    takesAnyToken: ways.some(({ principals, mayBy }) => mayBy(BY_TOKEN) && principals.some(isAnybody)),
  };
}

function lettingIn(fields: Readonly<Record<string, unknown>>): LettingIn {
  const { Action: action, Condition: conditions, Principal: principal } = fields;
  // what is not understood may be any
  const actions = action === undefined ? ['*'] : (scalarTexts(action) ?? ['*']);
  const mayBy = (wanted: string): boolean => actions.some((one) => matchesWildcard(one.toLowerCase(), wanted));
  return {
    principals: ASSUMING.some(mayBy) ? principalsIn(principal) : [],
    isBounded: conditions !== undefined && !(isRecord(conditions) && Object.keys(conditions).length === 0),
    mayBy,
  };
}

const ALL_BUT_NAMED = 'whoever `NotPrincipal` does not name';
const EVERY_PROVIDER = 'every `Federated`';

function isAnybody(principal: string): boolean {
  return ['*', ALL_BUT_NAMED, EVERY_PROVIDER].includes(principal);
}

/** Names in a principal, `*` for everybody. A statement without one has a `NotPrincipal`. */
function principalsIn(principal: unknown): readonly string[] {
  if (principal === '*') return ['*'];
  if (!isRecord(principal)) return [ALL_BUT_NAMED];
  return Object.entries(principal).flatMap(([kind, value]) => {
    const names = scalarTexts(value);
    if (names === undefined || !['AWS', 'Federated', 'Service', 'CanonicalUser'].includes(kind))
      return [`whoever \`${kind}\` stands for`];
    return names.map((name) => (name === '*' && kind !== 'AWS' ? `every \`${kind}\`` : name));
  });
}

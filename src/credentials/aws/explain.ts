import type { AwsSpec } from '../../policy/credential/aws-spec.ts';
import { HttpError } from '../../http/send.ts';
import { likelyCauses } from './causes.ts';
import { claimsForPeople } from '../claims.ts';
import { type AwsHeading, seeAws } from './docs.ts';
import { AwsFault, faultWords } from './fault.ts';
import type { AwsRole } from './role.ts';
import { isKeyFault } from './retry.ts';
import { ExchangeError } from '../credential.ts';
import { wallAdvice } from '../wall-advice.ts';

/** What was asked for when STS said no. */
export interface Refused {
  readonly idToken: string;
  readonly spec: Pick<AwsSpec, 'role' | 'region' | 'fips' | 'endpoint' | 'session'>;
  readonly target: Pick<AwsRole, 'account' | 'name'>;
  readonly seconds: number;
}

interface Explanation {
  readonly message: string;
  readonly lines: readonly string[];
  readonly heading: AwsHeading;
}

type Explain = (refused: Refused, said: string) => Explanation;

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html, Errors */
const EXPLANATIONS: Readonly<Record<string, Explain>> = {
  AccessDenied: notAuthorized,
  InvalidIdentityToken: invalidToken,
  ExpiredToken: (_, said) => ({
    message: `AWS says the token has expired: ${said}`,
    lines: ['a token is good for five minutes: start the run again', 'on a self-hosted runner, check its clock'],
    heading: 'expiredToken',
  }),
  IDPCommunicationError: keysNotFetched,
  IDPRejectedClaim: (_, said) => ({
    message: `AWS says the identity provider rejected the token: ${said}`,
    lines: ['start the run again for a new token'],
    heading: 'token',
  }),
  ValidationError: invalidValue,
  MalformedPolicyDocument: (_, said) => ({
    message: `AWS cannot read the session policy: ${said}`,
    lines: ["check the role's `policy`: names of actions, resources and conditions, and no `Principal`"],
    heading: 'policy',
  }),
  PackedPolicyTooLarge: (_, said) => ({
    message: `AWS cannot pack the session policies: ${said}`,
    lines: [
      'AWS packs policies into the session, within a size limit that it does not disclose',
      'make `policy` smaller, or move statements to a managed policy in `policies`',
    ],
    heading: 'size',
  }),
  RegionDisabled: ({ spec, target }, said) => ({
    message: `STS is not enabled in \`${spec.region}\` for the account ${target.account}: ${said}`,
    lines: ['enable it in IAM under account settings, or name another `region`'],
    heading: 'region',
  }),
  Throttling: (_, said) => ({
    message: `AWS refuses further requests for now: ${said}`,
    lines: ['Grantgate tried several times: start the run again in a few minutes'],
    heading: 'throttling',
  }),
};

/**
 * Turns a refusal of STS, or a fault on the way there, into what people can act on. Holds neither the token nor its
 * `jti`.
 */
export function explainAws(fault: unknown, refused: Refused): ExchangeError {
  if (fault instanceof HttpError) return unreachableSts(fault, refused);
  const known = fault instanceof AwsFault ? fault : undefined;
  const code = known?.code ?? 'Unknown';
  const said = faultWords(fault instanceof Error ? fault : new Error(String(fault)), refused.idToken);
  const explain =
    EXPLANATIONS[/throttl|requestlimit|toomanyrequests/i.test(code) ? 'Throttling' : code] ??
    unknownCode(code, known?.status);
  const { message, lines, heading } = explain(refused, said);
  return new ExchangeError('aws', code, message, [...lines, seeAws(heading)].join('\n'), { cause: fault });
}

function notAuthorized({ idToken, target }: Refused): Explanation {
  const claims = claimsForPeople(idToken);
  const shown = Object.entries(claims).filter(([name]) => name !== 'iss' && name !== 'workflow_ref');
  return {
    message: `AWS does not let this job assume the role \`${target.name}\` of the account ${target.account}`,
    lines: [
      'the token says:',
      ...shown.map(([name, value]) => `  ${name.padEnd(16)} \`${value}\``),
      'likely causes:',
      ...likelyCauses(claims, target).map((cause) => `- ${cause}`),
      ...wallAdvice('aws', `the trust policy of \`${target.name}\``),
    ],
    heading: 'notAuthorized',
  };
}

/** STS has two codes for it. */
function keysNotFetched({ idToken }: Refused, said: string): Explanation {
  const { iss = 'https://token.actions.githubusercontent.com' } = claimsForPeople(idToken);
  return {
    message: `AWS could not fetch GitHub's keys, and still could not after several tries: ${said}`,
    lines: [
      'this passes by itself: start the run again in a few minutes',
      `if it persists, AWS has to be able to reach \`${iss}\` over the internet`,
    ],
    heading: 'idp',
  };
}

function invalidToken(refused: Refused, said: string): Explanation {
  const { idToken, target } = refused;
  if (isKeyFault(said)) return keysNotFetched(refused, said);
  const { iss = 'https://token.actions.githubusercontent.com', aud = 'sts.amazonaws.com' } = claimsForPeople(idToken);
  if (/no openidconnect provider/i.test(said)) {
    return {
      message: `the account ${target.account} has no identity provider for \`${iss}\``,
      lines: ['create it in IAM, once for each account, with exactly that address'],
      heading: 'noProvider',
    };
  }
  if (/audience/i.test(said)) {
    return {
      message: `the identity provider in the account ${target.account} does not know the audience \`${aud}\``,
      lines: [
        `add \`${aud}\` to the audiences of the provider in IAM, or set \`audience\` in the policy to one that it has`,
      ],
      heading: 'audience',
    };
  }
  return {
    message: `AWS does not accept the token: ${said}`,
    lines: [
      `it comes from \`${iss}\`: the identity provider in IAM must have exactly that address, and AWS must be ` +
        'able to reach it',
      'start the run again for a new token',
    ],
    heading: 'token',
  };
}

function invalidValue({ spec, target, seconds }: Refused, said: string): Explanation {
  if (/DurationSeconds|MaxSessionDuration/i.test(said)) {
    const minutes = `${Math.ceil(seconds / 60)}m`;
    const fix =
      spec.session === undefined
        ? `set \`session\` of this credential to at most that`
        : `lower \`session\` of this credential`;
    return {
      message: `the role \`${target.name}\` does not allow sessions of ${seconds} seconds`,
      lines: [`raise the role's maximum session duration in IAM to ${minutes} or more, or ${fix}`],
      heading: 'duration',
    };
  }
  return {
    message: `AWS does not accept a value: ${said}`,
    lines: [
      'check `role`, `policy` and `policies` of this credential in the policy; managed policies must be in the ' +
        'account of the role',
    ],
    heading: 'value',
  };
}

function unreachableSts(fault: HttpError, { spec }: Refused): ExchangeError {
  const hints: string[] = [];
  if (fault.fault === 'tls')
    hints.push('with a proxy or an endpoint of your own, give the runner its certificate authority');
  else if (spec.endpoint !== undefined)
    hints.push('the policy names this `endpoint`: it must be reachable from the runner');
  else if (spec.fips === true)
    hints.push(
      `\`fips\` is set, and \`${spec.region}\` may have no FIPS endpoint: only regions of the United States, ` +
        'Canada and GovCloud have',
    );
  else
    hints.push(
      'check the name of the region, and that the runner can reach it; runners in a closed network need a VPC ' +
        'endpoint, given as `endpoint`',
    );
  hints.push(seeAws(fault.fault === 'tls' ? 'certificate' : 'unreachable'));
  return new ExchangeError('aws', 'Unreachable', `AWS cannot be asked: ${fault.message}`, hints.join('\n'), {
    cause: fault,
  });
}

function unknownCode(code: string, status: number | undefined): Explain {
  return (_, said) => ({
    message:
      status === undefined ? `AWS could not be asked: ${said}` : `AWS refused with \`${code}\` (${status}): ${said}`,
    lines: [
      status !== undefined && status >= 500
        ? 'this is a fault on the side of AWS: start the run again later'
        : 'start the run again; if it persists, look the code up in the documentation of AWS STS',
    ],
    heading: 'other',
  });
}

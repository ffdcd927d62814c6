import type { TokenClaims } from '../claims.ts';
import { subjectCauses } from '../subject.ts';

const PUBLIC_ISSUER = 'https://token.actions.githubusercontent.com';

/** Why a trust policy does not let a token through, likeliest first: STS only says no. */
export function likelyCauses(
  claims: TokenClaims,
  target: { readonly account: string; readonly name: string },
): readonly string[] {
  return [
    ...subjectCauses(claims, 'AWS'),
    ...workflowCauses(claims),
    ...(claims.aud === undefined || claims.aud === 'sts.amazonaws.com'
      ? []
      : [`the audience is \`${claims.aud}\`: trust policies usually ask for \`sts.amazonaws.com\``]),
    ...(claims.iss === undefined || claims.iss === PUBLIC_ISSUER
      ? []
      : [
          `the token comes from \`${claims.iss}\`: the identity provider in IAM and the keys of the conditions ` +
            'have to have that address',
        ]),
    `there is no role \`${target.name}\` or no identity provider for GitHub in the account ${target.account}: ` +
      'STS says the same about a role that does not exist',
  ];
}

function workflowCauses({ job_workflow_ref: job, workflow_ref: workflow }: TokenClaims): readonly string[] {
  if (job === undefined) return [];
  if (workflow !== undefined && job !== workflow)
    return [
      `the job belongs to the reusable workflow \`${job}\`: a condition on \`job_workflow_ref\` has to name that ` +
        'one with its branch or tag, not the caller',
    ];
  return [
    'the job is not of a reusable workflow: a condition on `job_workflow_ref` that names one does not match ' +
      `\`${job}\``,
  ];
}

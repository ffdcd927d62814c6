import { sessionPolicy } from '../../../credentials/aws/session-policy.ts';
import { ExchangeError } from '../../../credentials/credential.ts';
import type { AwsSpec } from '../../../policy/credential/aws-spec.ts';
import type { PolicyRule, Remark } from '../rule.ts';

/** Session policies that could not be used. */
export const unusableSessionPolicy: PolicyRule = {
  id: 'session-policy',
  severity: 'warning',
  summary: 'The session policy of an AWS credential is malformed, or too long for AWS.',
  advice:
    'The credential cannot be issued, and the step fails. AWS takes 2048 characters of session policy and policy ' +
    'ARNs together, and the statements that end the session with the grant are among them. Shorten it, or put ' +
    'statements into a managed policy.',
  check: ({ roles }, { now }) =>
    [...roles].flatMap(([name, role]) =>
      [...(role.credentials ?? [])].flatMap(([credential, { aws }]): Remark[] => {
        const refused = aws === undefined ? undefined : policyRefusal(aws, now);
        return refused === undefined
          ? []
          : [
              {
                path: ['roles', name, 'credentials', credential, 'aws', 'policy'],
                message: refused.message,
                hint: refused.hint.split('\n').join('; '),
              },
            ];
      }),
    ),
};

/** What the exchange itself would say: the same function writes the policy when the credential is issued. */
function policyRefusal(aws: AwsSpec, until: number): ExchangeError | undefined {
  try {
    sessionPolicy(aws, until);
    return undefined;
  } catch (error) {
    if (error instanceof ExchangeError) return error;
    throw error;
  }
}

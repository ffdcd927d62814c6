import type { AwsSpec } from '../../policy/credential/aws-spec.ts';
import { seeAws } from './docs.ts';
import { partitionOf } from './partition.ts';
import { ExchangeError } from '../credential.ts';

/** What an IAM role's ARN says. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns */
export interface AwsRole {
  readonly partition: string;
  readonly account: string;
  /** Without its path: sessions are named after the last part. */
  readonly name: string;
}

/**
 * Reads the role's ARN; what is wrong with it is said before the token is sent anywhere.
 * @throws ExchangeError when the account is not in the list, or when the region belongs to another partition
 */
export function targetRole(spec: Pick<AwsSpec, 'role' | 'region'>, accounts?: readonly string[]): AwsRole {
  const [, partition = '', account = '', path = ''] = /^arn:([^:]+):iam::(\d{12}):role\/(.+)$/.exec(spec.role) ?? [];
  const name = path.split('/').at(-1) ?? '';
  if (name === '')
    throw new ExchangeError(
      'aws',
      'InvalidRole',
      `\`${spec.role}\` is not the ARN of an IAM role`,
      `write \`arn:aws:iam::<account>:role/<name>\`\n${seeAws('value')}`,
    );
  // INVARIANT: a token is never offered to an account outside the list
  if (accounts !== undefined && !accounts.includes(account)) {
    const allowed =
      accounts.length === 0 ? 'none is allowed' : `allowed are ${accounts.map((id) => `\`${id}\``).join(', ')}`;
    throw new ExchangeError(
      'aws',
      'AccountNotAllowed',
      `the account \`${account}\` of \`${spec.role}\` is not allowed`,
      `${allowed}: add it to the list, or correct the role's ARN\n${seeAws('account')}`,
    );
  }
  const regional = partitionOf(spec.region).name;
  if (regional !== partition) {
    throw new ExchangeError(
      'aws',
      'WrongPartition',
      `the role is in the partition \`${partition}\`, but \`${spec.region}\` is a region of \`${regional}\``,
      `credentials do not cross partitions: correct \`role\` or \`region\`\n${seeAws('partition')}`,
    );
  }
  return { partition, account, name };
}

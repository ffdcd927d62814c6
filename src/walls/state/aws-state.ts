import type { AwsRoleState, StateItem, StateRead, StateSource } from './inventory.ts';
import { type ApiFields, numberField, recordField, recordsField, textField, textsField } from './fields.ts';

/**
 * Answers of `aws iam get-account-authorization-details`, `list-roles`, `get-role` and `get-open-id-connect-provider`;
 * `undefined` for anything else.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */
export function readAwsState(value: ApiFields, source: StateSource): StateRead | undefined {
  // the command line says it in a way of its own, with `--max-items`
  const isCut = value['IsTruncated'] === true || 'NextToken' in value || 'Marker' in value;
  const partial = isCut ? ['the answer was cut off: ask for the pages after it'] : [];
  if (Array.isArray(value['RoleDetailList'])) {
    const managed = managedPolicies(value);
    return { items: roleItems(value, 'RoleDetailList', managed, source), partial };
  }
  if (Array.isArray(value['Roles'])) return { items: roleItems(value, 'Roles', NO_POLICIES, source), partial };
  const role = recordField(value, 'Role');
  if (role?.['AssumeRolePolicyDocument'] !== undefined)
    return { items: [{ ...roleState(role, NO_POLICIES), source }], partial: [] };
  const url = textField(value, 'Url');
  return url !== undefined && Array.isArray(value['ClientIDList'])
    ? { items: [providerState(value, url, source)], partial: [] }
    : undefined;
}

function roleItems(
  value: ApiFields,
  name: string,
  policies: PolicyDocuments,
  source: StateSource,
): readonly StateItem[] {
  const roles = recordsField(value, name);
  if (roles.length === 0) return [{ kind: 'none', list: 'aws', source }];
  return roles.map((role) => ({ ...roleState(role, policies), source }));
}

type PolicyDocuments = ReadonlyMap<string, unknown>;
const NO_POLICIES: PolicyDocuments = new Map();

function providerState(value: ApiFields, url: string, source: StateSource): StateItem {
  const audiences = textsField(value, 'ClientIDList');
  return { kind: 'aws-provider', arn: undefined, url: url.replace(/^https:\/\//, ''), audiences, source };
}

/** The documents of managed policies in force, by ARN. */
function managedPolicies(value: ApiFields): PolicyDocuments {
  return new Map(
    recordsField(value, 'Policies').flatMap((policy) => {
      const version = recordsField(policy, 'PolicyVersionList').find((one) => one['IsDefaultVersion'] === true);
      const arn = textField(policy, 'Arn');
      return arn === undefined || version === undefined ? [] : [[arn, version['Document']] as const];
    }),
  );
}

function roleState(role: ApiFields, managed: PolicyDocuments): AwsRoleState {
  return {
    kind: 'aws-role',
    name: textField(role, 'RoleName') ?? '',
    arn: textField(role, 'Arn'),
    trust: role['AssumeRolePolicyDocument'],
    maxSession: numberField(role, 'MaxSessionDuration'),
    policies: [
      ...recordsField(role, 'RolePolicyList').map((policy) => ({
        name: textField(policy, 'PolicyName') ?? '',
        document: policy['PolicyDocument'],
      })),
      ...recordsField(role, 'AttachedManagedPolicies').map((policy) => {
        const arn = textField(policy, 'PolicyArn') ?? '';
        return { name: arn, document: managed.get(arn) };
      }),
    ],
  };
}

import type { AwsRoleState, StateItem } from './inventory.ts';
import { vaultConfig } from './vault-state.ts';
import { isRecord } from '../../policy/shape.ts';
import { policyObject } from '../trust/aws-document.ts';
import {
  type ApiFields,
  numberField,
  recordField,
  recordsField,
  textField,
  textsField,
  wholeRecords,
} from './fields.ts';

type WithoutSource<T> = T extends unknown ? Omit<T, 'source'> : never;
type Item = WithoutSource<StateItem>;

/** What is read of each kind of resource; arguments by the names of the providers' own documentation. */
export const TERRAFORM_RESOURCES: Readonly<Record<string, (fields: ApiFields) => readonly Item[]>> = {
  aws_iam_role: (fields) => [terraformRole(fields)],
  aws_iam_openid_connect_provider: (fields) => [
    {
      kind: 'aws-provider',
      arn: textField(fields, 'arn'),
      url: (textField(fields, 'url') ?? '').replace(/^https:\/\//, ''),
      audiences: textsField(fields, 'client_id_list'),
    },
  ],
  google_iam_workload_identity_pool_provider: (fields) => [poolProvider(fields)],
  google_service_account_iam_member: (fields) => [accountBinding(fields, [fields['member']])],
  google_service_account_iam_binding: (fields) => [accountBinding(fields, fields['members'])],
  google_service_account_iam_policy: (fields) => [
    { kind: 'gcp-account', account: accountOfId(fields), bindings: policyBindings(fields) },
  ],
  google_project_iam_member: (fields) => [projectBinding(fields, [fields['member']])],
  google_project_iam_binding: (fields) => [projectBinding(fields, fields['members'])],
  google_project_iam_policy: (fields) => [
    { kind: 'gcp-project', project: textField(fields, 'project'), bindings: policyBindings(fields), isWhole: false },
  ],
  google_service_account_key: (fields) => [
    { kind: 'gcp-key', account: accountOfId(fields) ?? '', id: textField(fields, 'id')?.split('/').at(-1) ?? '' },
  ],
  azuread_application_federated_identity_credential: (fields) => [
    federated(fields, textField(fields, 'application_id'), textsField(fields, 'audiences')),
  ],
  azuread_application_flexible_federated_identity_credential: (fields) => [
    {
      ...federated(fields, textField(fields, 'application_id'), [textField(fields, 'audience') ?? '']),
      expression: textField(fields, 'claims_matching_expression'),
    },
  ],
  azurerm_federated_identity_credential: (fields) => [
    federated(
      fields,
      textField(fields, 'parent_id') ?? textField(fields, 'user_assigned_identity_id'),
      textsField(fields, 'audience'),
    ),
  ],
  azuread_application: identity,
  azuread_application_registration: identity,
  azurerm_user_assigned_identity: identity,
  vault_jwt_auth_backend_role: (fields) => [
    {
      kind: 'vault-role',
      name: textField(fields, 'role_name'),
      mount: textField(fields, 'backend') ?? 'jwt',
      role: { ...fields, bound_claims: boundClaims(fields) },
    },
  ],
  vault_jwt_auth_backend: (fields) => [vaultConfig(fields, textField(fields, 'path') ?? 'jwt')],
  github_repository_environment: (fields) => [environment(fields)],
};

function terraformRole(fields: ApiFields): AwsRoleState {
  return {
    kind: 'aws-role',
    name: textField(fields, 'name') ?? '',
    arn: textField(fields, 'arn'),
    trust: textField(fields, 'assume_role_policy'),
    maxSession: numberField(fields, 'max_session_duration'),
    policies: recordsField(fields, 'inline_policy').map((policy) => ({
      name: textField(policy, 'name') ?? '',
      document: policy['policy'],
    })),
  };
}

function poolProvider(fields: ApiFields): Item {
  const [oidc = {}] = recordsField(fields, 'oidc');
  return {
    kind: 'gcp-provider',
    name: textField(fields, 'name') ?? '',
    disabled: fields['disabled'] === true || fields['state'] === 'DELETED',
    mapping: recordField(fields, 'attribute_mapping') ?? {},
    condition: textField(fields, 'attribute_condition'),
    issuer: textField(oidc, 'issuer_uri') ?? '',
    audiences: textsField(oidc, 'allowed_audiences'),
    hasOwnKeys: textField(oidc, 'jwks_json') !== undefined,
  };
}

/** Terraform writes several values of a claim as one text, with commas between them, unless it is told otherwise. */
function boundClaims(fields: ApiFields): unknown {
  const claims = recordField(fields, 'bound_claims');
  if (claims === undefined || fields['disable_bound_claims_parsing'] === true) return fields['bound_claims'];
  return Object.fromEntries(
    Object.entries(claims).map(([claim, value]) => [
      claim,
      typeof value === 'string' ? value.split(',').map((one) => one.trim()) : value,
    ]),
  );
}

/** What is known only once a plan is applied is not there: then nobody knows who the members are. */
function accountBinding(fields: ApiFields, members: unknown): Item {
  return { kind: 'gcp-account', account: accountOfId(fields), bindings: [writtenBinding(fields, members)] };
}

/** A resource adds to a project what others do not show. */
function projectBinding(fields: ApiFields, members: unknown): Item {
  const project = textField(fields, 'project');
  return { kind: 'gcp-project', project, bindings: [writtenBinding(fields, members)], isWhole: false };
}

function writtenBinding(fields: ApiFields, members: unknown): ApiFields {
  const [condition] = recordsField(fields, 'condition');
  return { role: fields['role'], members, ...(condition === undefined ? {} : { condition }) };
}

function accountOfId(fields: ApiFields): string | undefined {
  return textField(fields, 'service_account_id')?.split('/').at(-1);
}

/** A whole policy stands in a text; one that is not there to read binds nobody knows whom. */
function policyBindings(fields: ApiFields): readonly ApiFields[] {
  const policy = policyObject(fields['policy_data']);
  const bindings = isRecord(policy) ? wholeRecords({ bindings: [], ...policy }, 'bindings') : undefined;
  return bindings ?? [{ role: 'roles/iam.workloadIdentityUser', members: undefined }];
}

function federated(
  fields: ApiFields,
  application: string | undefined,
  audiences: readonly string[],
): Extract<Item, { readonly kind: 'azure-credential' }> {
  return {
    kind: 'azure-credential',
    name: textField(fields, 'display_name') ?? textField(fields, 'name') ?? '',
    application,
    issuer: textField(fields, 'issuer') ?? '',
    audiences,
    subject: textField(fields, 'subject'),
    isUnread: fields['subject'] === undefined && fields['claims_matching_expression'] === undefined,
  };
}

function identity(fields: ApiFields): readonly Item[] {
  const application = textField(fields, 'id');
  const client = textField(fields, 'client_id');
  return application === undefined || client === undefined ? [] : [{ kind: 'azure-identity', application, client }];
}

function environment(fields: ApiFields): Item {
  const [policy] = recordsField(fields, 'deployment_branch_policy');
  const reviewers = recordsField(fields, 'reviewers').reduce(
    (count, one) => count + listLength(one['teams']) + listLength(one['users']),
    0,
  );
  return {
    kind: 'environment',
    name: textField(fields, 'environment') ?? '',
    repository: undefined,
    reviewers,
    selfReviewPrevented: fields['prevent_self_review'] === true,
    refs: policy === undefined ? 'all' : policy['protected_branches'] === true ? 'protected' : 'custom',
    adminsBypass: fields['can_admins_bypass'] !== false,
  };
}

function listLength(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

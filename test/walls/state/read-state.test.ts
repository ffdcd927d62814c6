import { describe, expect, test } from 'vitest';
import { readAwsTrust } from '../../../src/walls/trust/aws.ts';
import { itemsOf, type StateItem } from '../../../src/walls/state/inventory.ts';
import { parsePages, readStateFile } from '../../../src/walls/state/read-state.ts';
import { within } from '../../spent-time.ts';
import { HOST, POOL_PROVIDER, PROVIDER_ARN } from '../shop.ts';

const source = { file: 'state.json', stem: 'state' };
const TRUST = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { Federated: PROVIDER_ARN }, Action: 'sts:AssumeRoleWithWebIdentity', Condition: {} },
  ],
};
const ROLE = { RoleName: 'flags', Arn: 'arn:aws:iam::111122223333:role/flags', AssumeRolePolicyDocument: TRUST };

function read(value: unknown): readonly StateItem[] {
  return readStateFile(value, source)?.items ?? [];
}

describe('answers of clouds are recognised by their shape', () => {
  test.each<[string, unknown, object]>([
    [
      'get-account-authorization-details',
      {
        RoleDetailList: [{ ...ROLE, RolePolicyList: [], AttachedManagedPolicies: [] }],
        Policies: [],
        IsTruncated: false,
      },
      { kind: 'aws-role', name: 'flags', trust: TRUST },
    ],
    ['list-roles', { Roles: [{ ...ROLE, MaxSessionDuration: 3600 }] }, { kind: 'aws-role', maxSession: 3600 }],
    [
      'get-role of the API itself, with its document as in a URL',
      { Role: { ...ROLE, AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(TRUST)) } },
      { kind: 'aws-role', arn: ROLE.Arn },
    ],
    [
      'get-open-id-connect-provider',
      { Url: HOST, ClientIDList: ['sts.amazonaws.com'], ThumbprintList: [] },
      { kind: 'aws-provider', url: HOST, audiences: ['sts.amazonaws.com'] },
    ],
    [
      'providers list',
      [
        {
          name: POOL_PROVIDER,
          state: 'ACTIVE',
          attributeMapping: { 'google.subject': 'assertion.sub' },
          attributeCondition: 'true',
          oidc: { issuerUri: `https://${HOST}` },
        },
      ],
      { kind: 'gcp-provider', condition: 'true', disabled: false, issuer: `https://${HOST}` },
    ],
    [
      'get-iam-policy',
      { bindings: [{ role: 'roles/iam.workloadIdentityUser', members: ['allUsers'] }], etag: 'x', version: 1 },
      { kind: 'gcp-account', bindings: [{ members: ['allUsers'] }] },
    ],
    ['get-iam-policy without bindings', { etag: 'ACAB' }, { kind: 'gcp-account', bindings: [] }],
    [
      'federated-credential list',
      [{ id: '1', name: 'shop', issuer: `https://${HOST}`, subject: 'repo:acme/shop:x', audiences: ['a'] }],
      { kind: 'azure-credential', subject: 'repo:acme/shop:x', application: undefined },
    ],
    [
      'az rest of Graph, a flexible credential',
      {
        '@odata.context':
          "https://graph.microsoft.com/beta/$metadata#applications('app-1')/federatedIdentityCredentials",
        value: [
          {
            name: 'flexible',
            issuer: `https://${HOST}`,
            subject: null,
            audiences: ['a'],
            claimsMatchingExpression: { value: "claims['sub'] matches 'repo:*'", languageVersion: 1 },
          },
        ],
      },
      { kind: 'azure-credential', application: 'app-1', expression: "claims['sub'] matches 'repo:*'" },
    ],
    [
      'az rest of a managed identity',
      {
        value: [
          {
            id: '/subscriptions/s/resourceGroups/g/providers/x/userAssignedIdentities/i/federatedIdentityCredentials/c',
            name: 'c',
            properties: { issuer: `https://${HOST}`, subject: 'x', audiences: ['a'] },
          },
        ],
      },
      {
        kind: 'azure-credential',
        application: '/subscriptions/s/resourceGroups/g/providers/x/userAssignedIdentities/i',
      },
    ],
    [
      'vault read',
      { request_id: '1', data: { role_type: 'jwt', bound_audiences: ['a'], bound_claims: null, user_claim: 'actor' } },
      { kind: 'vault-role', name: undefined },
    ],
    [
      'the method of vault',
      { data: { bound_issuer: `https://${HOST}`, oidc_discovery_url: `https://${HOST}` } },
      { kind: 'vault-config', issuer: `https://${HOST}`, addresses: [`https://${HOST}`], otherKeys: [] },
    ],
    [
      'the method of vault with an address of keys, certificates and keys of its own',
      {
        data: {
          bound_issuer: '',
          oidc_discovery_url: '',
          jwks_url: `https://${HOST}/.well-known/jwks`,
          jwks_ca_pem: 'pem',
          jwt_validation_pubkeys: ['pem'],
        },
      },
      {
        kind: 'vault-config',
        addresses: [`https://${HOST}`],
        otherKeys: [
          'tokens by keys that were uploaded, `jwt_validation_pubkeys`',
          'tokens by certificates of its own for the keys, `jwks_ca_pem`',
        ],
      },
    ],
    [
      'the method of vault without keys',
      { data: { bound_issuer: `https://${HOST}`, oidc_discovery_url: '' } },
      { kind: 'vault-config', addresses: [], otherKeys: ['tokens by no keys that are said'] },
    ],
  ])('%s', (_, value, wanted) => {
    expect(read(value)[0]).toMatchObject(wanted);
  });

  test('a document in the form of a URL is a trust policy', () => {
    const [role] = itemsOf(
      read({ Role: { ...ROLE, AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(TRUST)) } }),
      'aws-role',
    );
    expect(readAwsTrust(role?.trust)?.admits).toEqual(readAwsTrust(TRUST)?.admits);
  });
});

describe('answers of GitHub', () => {
  test.each<[string, unknown, object]>([
    [
      'a repository',
      { id: 7701, full_name: 'acme/shop', owner: { id: 9919 }, default_branch: 'main' },
      { kind: 'repository', id: '7701' },
    ],
    [
      'a subject',
      { use_default: false, include_claim_keys: ['repo'], sub_claim_prefix: 'repo:acme/shop' },
      { kind: 'subject', keys: ['repo'] },
    ],
    [
      'environments',
      {
        total_count: 1,
        environments: [
          {
            name: 'production',
            url: 'https://api.github.com/repos/acme/shop/environments/production',
            protection_rules: [
              { type: 'required_reviewers', prevent_self_review: true, reviewers: [{ type: 'User' }] },
            ],
            deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
            can_admins_bypass: false,
          },
        ],
      },
      {
        kind: 'environment',
        reviewers: 1,
        selfReviewPrevented: true,
        refs: 'custom',
        adminsBypass: false,
        repository: 'acme/shop',
      },
    ],
    [
      'a ruleset',
      {
        id: 1,
        name: 'main',
        target: 'branch',
        source_type: 'Repository',
        enforcement: 'active',
        conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
        rules: [{ type: 'pull_request' }],
        bypass_actors: [],
      },
      { kind: 'ruleset', include: ['~DEFAULT_BRANCH'], rules: ['pull_request'], bypass: [] },
    ],
    ['a branch', { name: 'main', commit: { sha: 'x' }, protected: true }, { kind: 'branch', isProtected: true }],
    [
      'Actions permissions',
      { enabled: true, allowed_actions: 'all', sha_pinning_required: false },
      { kind: 'actions', allowedActions: 'all' },
    ],
    [
      'workflow permissions',
      { default_workflow_permissions: 'write', can_approve_pull_request_reviews: true },
      { kind: 'actions', tokenWrites: true, mayApprove: true },
    ],
  ])('%s', (_, value, wanted) => {
    expect(read(value)[0]).toMatchObject(wanted);
  });
});

test('resources of Terraform are read from a state and from a plan, with their modules', () => {
  const role = {
    address: 'aws_iam_role.flags',
    mode: 'managed',
    type: 'aws_iam_role',
    values: { name: 'flags', assume_role_policy: JSON.stringify(TRUST), max_session_duration: 7200 },
  };
  const root_module = { resources: [], child_modules: [{ resources: [role, { ...role, mode: 'data' }] }] };
  for (const value of [
    { format_version: '1.0', values: { root_module } },
    { format_version: '1.2', planned_values: { root_module }, resource_changes: [] },
  ])
    expect(read(value)).toMatchObject([{ kind: 'aws-role', arn: undefined, maxSession: 7200 }]);
  expect(read({ format_version: '1.0' })).toEqual([]);
});

test.each<[string, unknown]>([
  ['a list of AWS that is cut off', { RoleDetailList: [], IsTruncated: true }],
  ['a page of GitHub', { total_count: 40, environments: [] }],
  ['a page of Graph', { value: [{ name: 'c', issuer: 'i', audiences: [] }], '@odata.nextLink': 'https://graph' }],
])('says itself what it leaves out: %s', (_, value) => {
  expect(readStateFile(value, source)?.partial).toHaveLength(1);
});

test.each<[string, unknown]>([
  ['an object of something else', { hello: 'world' }],
  ['a text', 'x'],
  ['a list with something else in it', [ROLE, 1]],
  ['nothing', null],
])('is not recognised: %s', (_, value) => {
  expect(readStateFile(value, source)).toBeUndefined();
});

test('pages that were printed one after the other are one answer', () => {
  expect(parsePages('[{"a": "}{"}]\n[{"b": 2}]')).toEqual([{ a: '}{' }, { b: 2 }]);
  expect(parsePages('{"a": 1}{"b": 2}')).toEqual([{ a: 1 }, { b: 2 }]);
  expect(() => parsePages('{"a": 1}{')).toThrow(SyntaxError);
  expect(() => parsePages('')).toThrow(SyntaxError);
});

test('documents one after the other are found in one pass, also in a text that does not end', () => {
  within(10_000, () => {
    expect(() => parsePages(`["${'}{'.repeat(300_000)}`)).toThrow(SyntaxError);
    expect(() => parsePages(`${'{}'.repeat(300_000)}[`)).toThrow(SyntaxError);
  });
  expect(parsePages('{"a": "\\"}{"} \n {"b": [{}, {}]}')).toEqual([{ a: '"}{' }, { b: [{}, {}] }]);
});

test('Terraform writes several values of a claim as one text', () => {
  const claimsOf = (values: object): unknown => {
    const resource = { mode: 'managed', type: 'vault_jwt_auth_backend_role', values };
    const state = { format_version: '1.0', values: { root_module: { resources: [resource] } } };
    const [item] = readStateFile(state, { file: 'tf.json', stem: 'tf' })?.items ?? [];
    return item?.kind === 'vault-role' ? item.role['bound_claims'] : undefined;
  };
  const bound_claims = { sub: 'repo:acme/shop:ref:refs/heads/main, repo:*' };
  expect(claimsOf({ bound_claims })).toEqual({ sub: ['repo:acme/shop:ref:refs/heads/main', 'repo:*'] });
  expect(claimsOf({ bound_claims, disable_bound_claims_parsing: true })).toEqual(bound_claims);
});

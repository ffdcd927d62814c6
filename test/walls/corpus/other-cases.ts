import { azure, gcp, type TrustCase, vault } from './build.ts';
import { GATE, IMMUTABLE_SHOP, meantFor } from '../shop.ts';

const PRODUCTION = 'repo:acme/shop:environment:production';
const ID = "assertion.repository_id == '7701' && assertion.repository_owner_id == '9919'";
const RELEASE = `${ID} && assertion.ref == 'refs/heads/release/1' && !has(assertion.environment)`;
const GATED = `${RELEASE} && assertion.job_workflow_ref == '${GATE}'`;
const OWN = 'principalSet://iam.googleapis.com/POOL/attribute.repository_id/7701';
const ALL = 'principalSet://iam.googleapis.com/POOL/*';

/** Providers and bindings of Google Cloud. */
export const GCP_CASES: readonly TrustCase[] = [
  gcp({ name: 'no condition', wanted: 'github' }, undefined),
  gcp({ name: 'the condition true', wanted: 'github' }, 'true'),
  gcp(
    { name: 'or true', wanted: 'github', misleads: "sub == '…' || true" },
    "assertion.sub == 'repo:acme/shop:ref:refs/heads/release/1' || true",
  ),
  gcp({ name: 'contains the owner', wanted: 'github' }, "assertion.repository.contains('acme/')"),
  gcp({ name: 'ends with the name', wanted: 'github' }, "assertion.repository.endsWith('/shop')"),
  gcp({ name: 'not a fork', wanted: 'github' }, "assertion.repository != 'evil/shop'"),
  gcp({ name: 'a pattern without an anchor', wanted: 'github' }, "assertion.repository.matches('acme/shop')"),
  gcp({ name: 'the owner by name', wanted: 'owner' }, "assertion.repository_owner == 'acme'"),
  gcp({ name: 'begins with the repository', wanted: 'owner' }, "assertion.repository.startsWith('acme/shop')"),
  gcp({ name: 'a pattern with anchors', wanted: 'owner' }, String.raw`assertion.repository.matches('^acme/[\\w.-]+$')`),
  gcp({ name: 'a list of repositories', wanted: 'owner' }, "assertion.repository in ['acme/shop', 'acme/other']"),
  gcp({ name: 'the repository by number', wanted: 'repository' }, ID),
  gcp({ name: 'an attribute as it is mapped', wanted: 'repository' }, "attribute.repository == 'acme/shop'"),
  gcp(
    { name: 'by a condition with a choice', wanted: 'repository' },
    `${ID} && (assertion.environment == 'production' ? true : assertion.ref == 'refs/heads/x')`,
  ),
  gcp({ name: 'the owner in the provider, the repository in the binding', wanted: 'repository' }, 'true', [OWN]),
  gcp({ name: 'the whole pool in the binding', wanted: 'github' }, 'true', [ALL]),
  gcp({ name: 'another pool in the binding', wanted: 'nobody', also: ['undecided'] }, ID, [
    'principalSet://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/other/*',
  ]),
  gcp({ name: 'everybody in the binding', wanted: 'github' }, ID, ['allUsers']),
  gcp(
    { name: 'numbers and an environment', wanted: 'pushers', misleads: 'owner id && repository id && environment' },
    `${ID} && assertion.environment == 'production'`,
  ),
  gcp({ name: 'numbers and a branch', wanted: 'not-gate', also: ['narrower'] }, RELEASE),
  gcp({ name: 'the gate', wanted: 'gate', also: ['narrower'] }, GATED, [OWN]),
  gcp({ name: 'only where there is no environment', wanted: 'repository' }, `${ID} && !('environment' in assertion)`),
  gcp({ name: 'a number that is not a text', wanted: 'nobody' }, 'assertion.repository_id == 7701'),
  gcp({ name: 'a computed text', wanted: 'nobody', also: ['undecided'] }, "assertion.repository + ':' == 'acme/shop:'"),
  gcp({ name: 'a provider that is turned off', wanted: 'nobody' }, 'true', undefined, { disabled: true }),
];

/** Federated credentials of Azure. */
export const AZURE_CASES: readonly TrustCase[] = [
  azure({ name: 'an environment', wanted: 'pushers', sub: PRODUCTION, also: ['sameName'] }, { subject: PRODUCTION }),
  azure({ name: 'a branch', wanted: 'not-gate' }, { subject: 'repo:acme/shop:ref:refs/heads/release/1' }),
  azure({ name: 'pull requests', wanted: 'repository' }, { subject: 'repo:acme/shop:pull_request' }),
  azure(
    {
      name: 'an immutable subject',
      wanted: 'pushers',
      misleads: 'immutable subject',
      meant: meantFor('azure', 'api://AzureADTokenExchange', IMMUTABLE_SHOP),
    },
    { subject: 'repo:acme@9919/shop@7701:environment:production' },
  ),
  azure({ name: 'a star in a subject is a star', wanted: 'nobody' }, { subject: 'repo:*' }),
  azure(
    { name: 'a flexible subject of anybody', wanted: 'github', misleads: 'flexible repo:*' },
    { expression: "claims['sub'] matches 'repo:*'" },
  ),
  azure(
    { name: 'a flexible subject of the owner', wanted: 'owner' },
    { expression: "claims['sub'] matches 'repo:acme/*:environment:production'" },
  ),
  azure(
    { name: 'a flexible subject with a number', wanted: 'repository' },
    { expression: "claims['sub'] matches 'repo:acme/*' and claims['repository_id'] eq '7701'" },
  ),
  azure(
    { name: 'the gate', wanted: 'gate' },
    {
      expression:
        "claims['sub'] matches 'repo:acme/shop:*' and claims['repository_id'] eq '7701' and " +
        `claims['job_workflow_ref'] eq '${GATE}'`,
    },
  ),
  azure(
    { name: 'an expression of another version', wanted: 'nobody', also: ['undecided'] },
    { expression: "claims['sub'] matches 'repo:acme/*' or claims['repository_id'] eq '7701'" },
  ),
  azure({ name: 'another issuer', wanted: 'nobody' }, { subject: PRODUCTION, issuer: 'https://gitlab.example' }),
];

/** Roles of Vault and OpenBao. */
export const VAULT_CASES: readonly TrustCase[] = [
  vault({ name: 'an audience only', wanted: 'github' }, {}),
  vault({ name: 'no audience', wanted: 'nobody' }, { bound_audiences: [], bound_subject: PRODUCTION }),
  vault(
    { name: 'repositories of the owner', wanted: 'owner' },
    { bound_claims_type: 'glob', bound_claims: { repository: 'acme/*' } },
  ),
  vault({ name: 'a star that is no glob', wanted: 'nobody' }, { bound_claims: { repository: 'acme/*' } }),
  vault(
    { name: 'a question mark in a glob', wanted: 'nobody' },
    { bound_claims_type: 'glob', bound_claims: { repository: 'acme/sho?' } },
  ),
  vault({ name: 'the repository', wanted: 'repository' }, { bound_claims: { repository: 'acme/shop' } }),
  vault({ name: 'one of several', wanted: 'owner' }, { bound_claims: { repository: ['acme/shop', 'acme/other'] } }),
  vault({ name: 'a subject', wanted: 'pushers', sub: PRODUCTION }, { bound_subject: PRODUCTION }),
  vault(
    { name: 'the event and the file', wanted: 'repository' },
    {
      bound_claims: {
        repository_id: '7701',
        event_name: 'workflow_dispatch',
        workflow_ref: 'acme/shop/.github/workflows/flags.yml@refs/heads/evil',
      },
    },
  ),
  vault(
    { name: 'the gate', wanted: 'gate' },
    {
      bound_claims: {
        repository_id: '7701',
        repository_owner_id: '9919',
        environment: 'production',
        job_workflow_ref: GATE,
      },
    },
  ),
  vault({ name: 'a claim by its path', wanted: 'nobody', also: ['undecided'] }, { bound_claims: { '/a/b': 'x' } }),
  vault(
    { name: 'a property of the repository', wanted: 'nobody', also: ['undecided'] },
    { bound_claims: { repo_property_tier: 'gold' } },
  ),
];

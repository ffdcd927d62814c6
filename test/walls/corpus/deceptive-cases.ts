import { evaluateGcp } from '../../../src/walls/evaluate/gcp.ts';
import type { TrustAnswers } from '../../../src/walls/classify.ts';
import { type PoolProvider, readGcpTrust } from '../../../src/walls/trust/gcp.ts';
import { GATE, HOST, meantFor, POOL, POOL_PROVIDER, PROVIDER_ARN, SHOP } from '../shop.ts';
import { aws, azure, gcp, statement, type TrustCase, vault } from './build.ts';

/** A trust that looks tight and is not: to which question the answer must not be that nobody gets in. */
export interface DeceptiveCase {
  readonly one: TrustCase;
  readonly question: Exclude<keyof TrustAnswers, 'narrower'>;
  readonly answer: 'token' | 'undecided';
}

const aud = { aud: 'sts.amazonaws.com' };
const ids = { repository_id: '7701', repository_owner_id: '9919' };
const ID = "assertion.repository_id == '7701' && assertion.repository_owner_id == '9919'";
const GATED = `${ID} && assertion.job_workflow_ref == '${GATE}' && assertion.ref == 'refs/heads/release/1'`;
const OWN = 'principalSet://iam.googleapis.com/POOL/attribute.repository_id/7701';
const ISSUER = `https://${HOST}`;
/** How `sub` is made was not read. */
const UNREAD = { ...SHOP, subject: { prefix: '' } };

type Condition = Parameters<typeof aws>[1];
const onAws = (
  name: string,
  condition: Condition,
  question: DeceptiveCase['question'],
  answer: DeceptiveCase['answer'] = 'token',
  meant = meantFor('aws', 'sts.amazonaws.com'),
): DeceptiveCase => ({ one: aws({ name, wanted: 'github', meant }, condition), question, answer });
const onGcp = (
  name: string,
  given: readonly [
    condition: string | undefined,
    members?: readonly string[] | undefined,
    changes?: Partial<PoolProvider>,
  ],
  question: DeceptiveCase['question'],
  answer: DeceptiveCase['answer'] = 'token',
): DeceptiveCase => ({ one: gcp({ name, wanted: 'github' }, ...given), question, answer });
const onAzure = (
  name: string,
  given: Parameters<typeof azure>[1],
  question: DeceptiveCase['question'],
  answer: DeceptiveCase['answer'] = 'token',
): DeceptiveCase => ({ one: azure({ name, wanted: 'github' }, given), question, answer });
const onVault = (
  name: string,
  claims: Readonly<Record<string, unknown>>,
  question: DeceptiveCase['question'],
): DeceptiveCase => ({ one: vault({ name, wanted: 'github' }, { bound_claims: claims }), question, answer: 'token' });
const gated = statement({ StringEquals: { ...aud, ...ids, job_workflow_ref: GATE } });
const server = 'github.acme.example/_services/token';
const onServer = {
  ...gated,
  Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${server}` },
  Condition: { StringEquals: { [`${server}:aud`]: 'sts.amazonaws.com', [`${server}:repository`]: 'acme/shop' } },
};

const ON_AWS: readonly DeceptiveCase[] = [
  onAws('an app that anybody can have', { StringEquals: { ...aud, actor: 'dependabot[bot]' } }, 'github'),
  onAws('a login that an enterprise manages', { StringEquals: { ...aud, actor: 'mona_acme' } }, 'github'),
  onAws(
    'an owner that an enterprise manages',
    { StringEquals: aud, StringLike: { sub: 'repo:mona_acme/*' } },
    'github',
  ),
  onAws(
    'the gate in the subject, for all repositories of the owner',
    { StringEquals: aud, StringLike: { sub: `repo:acme/*:job_workflow_ref:${GATE}` } },
    'owner',
  ),
  onAws(
    'a workflow in the subject, for all repositories of the owner',
    { StringEquals: aud, StringLike: { sub: 'repo:acme/*:workflow:Deploy' } },
    'owner',
  ),
  onAws(
    'an environment and an actor in the subject, for the owner',
    { StringEquals: aud, StringLike: { sub: 'repo:acme/*:environment:production:actor:mona' } },
    'owner',
  ),
  onAws('any repository, one workflow', { StringEquals: aud, StringLike: { sub: '*:workflow:Deploy' } }, 'github'),
  onAws('a workflow, pull requests', { StringEquals: { ...aud, sub: 'workflow:D:pull_request' } }, 'github'),
  onAws(
    'a template, where how subjects are made was not read',
    { StringEquals: { ...aud, ...ids, sub: 'repo:acme/shop:workflow:Deploy' } },
    'repository',
    'token',
    meantFor('aws', 'sts.amazonaws.com', UNREAD),
  ),
  ...[
    'ref_protected:true',
    'sha:0123456789012345678901234567890123456789',
    'job_workflow_sha:0123456789012345678901234567890123456789',
    'run_attempt:1',
    'issuer_scope:enterprise',
    'ref_type:tag',
    'workflow:actor',
    '*sha*',
    'sh*:0*',
    '*:ref_protected:true',
  ].map((sub) =>
    onAws(`a subject that anybody can have, ${sub}`, { StringEquals: aud, StringLike: { sub } }, 'github'),
  ),
  ...[
    'ref_protected:true',
    '*:Deploy',
    'work*',
    'a?tor:mona',
    'environment:production:*',
    'ref:refs/heads/main:*',
    'pull_request:*',
  ].map((end) =>
    onAws(
      `a subject that the owner can have, ${end}`,
      { StringEquals: aud, StringLike: { sub: `repo:acme/*:${end}` } },
      'owner',
    ),
  ),
  onAws(
    'a property that an organisation gives its repositories',
    { StringEquals: { ...aud, sub: 'repo_property_team:payments' } },
    'github',
    'undecided',
  ),
  onAws('only jobs outside of enterprises', { StringEquals: aud, Null: { enterprise_id: 'true' } }, 'github'),
  onAws('another effect', [{ ...gated, Effect: 'allow', Condition: {} }], 'github', 'undecided'),
  onAws('any federated principal', [{ ...gated, Principal: { Federated: '*' } }], 'gate', 'undecided'),
  onAws(
    'any provider of the account',
    [{ ...gated, Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/*' }, Condition: {} }],
    'github',
    'undecided',
  ),
  onAws(
    'two providers, and a key of one of them',
    [
      {
        ...gated,
        Principal: { Federated: [PROVIDER_ARN, `arn:aws:iam::111122223333:oidc-provider/${server}`] },
        Condition: { StringEqualsIfExists: { [`${server}:sub`]: 'repo:acme/shop:environment:production' } },
      },
    ],
    'github',
    'undecided',
  ),
  onAws('a server of one’s own, by a claim that may not be evaluated', [onServer], 'repository', 'undecided'),
];

const LOOSE: PoolProvider = {
  name: `${POOL}/providers/old`,
  disabled: false,
  mapping: { 'attribute.repository_id': "'7701'" },
  condition: undefined,
  issuer: ISSUER,
  audiences: [],
};
const TIGHT: PoolProvider = {
  ...LOOSE,
  name: POOL_PROVIDER,
  mapping: { 'attribute.repository_id': 'assertion.repository_id' },
  condition: GATED,
};
const member = OWN.replace('POOL', POOL);
const bindings = [{ role: 'roles/iam.workloadIdentityUser', members: [member] }];

/** The provider is as tight as can be; what is bound comes by another one. */
function besideIt(name: string, other: Partial<PoolProvider>, answer: DeceptiveCase['answer']): DeceptiveCase {
  const others = [{ ...LOOSE, ...other }];
  return {
    question: 'github',
    answer,
    one: {
      name,
      wanted: 'github',
      meant: meantFor('gcp', `https://iam.googleapis.com/${POOL_PROVIDER}`),
      trust: readGcpTrust(TIGHT, bindings, others),
      evaluate: (token, at) => evaluateGcp(TIGHT, bindings, token, at, others),
    },
  };
}

function boundAs(
  name: string,
  role: string,
  members: readonly string[],
  answer: DeceptiveCase['answer'],
): DeceptiveCase {
  const all = [{ role, members }];
  return {
    question: 'notGate',
    answer,
    one: {
      name,
      wanted: 'github',
      meant: meantFor('gcp', `https://iam.googleapis.com/${POOL_PROVIDER}`),
      trust: readGcpTrust({ ...TIGHT, condition: ID }, all),
      evaluate: (token, at) => evaluateGcp({ ...TIGHT, condition: ID }, all, token, at),
    },
  };
}

/** Each choice has the one before it in its condition. */
const choices = Array.from({ length: 24 }).reduce<string>(
  (inner) => `(${inner} ? true : has(assertion.sub))`,
  "assertion.ref == 'x'",
);

const ON_GCP: readonly DeceptiveCase[] = [
  onGcp('the branch that a pull request is for', [`${ID} && assertion.base_ref == 'main'`], 'repository'),
  onGcp('the branch that a pull request is from', [`${ID} && assertion.head_ref == 'release/1'`], 'repository'),
  onGcp('a run for a pull request', [`${ID} && assertion.event_name == 'pull_request_target'`], 'repository'),
  onGcp('a queue of merges', [`${ID} && assertion.event_name == 'merge_group'`], 'repository'),
  onGcp('a review of a pull request', [`${ID} && assertion.event_name == 'pull_request_review'`], 'repository'),
  onGcp(
    'a subject of pull requests on the default branch',
    [`${ID} && assertion.sub == 'repo:acme/shop:pull_request' && assertion.ref == 'refs/heads/main'`],
    'repository',
  ),
  onGcp('no enterprise', ["!has(assertion.enterprise) && assertion.repository.endsWith('/shop')"], 'github'),
  onGcp('the issuer of an enterprise', [undefined, undefined, { issuer: `${ISSUER}/other` }], 'github'),
  onGcp('the issuer of an enterprise, and the repository', [ID, undefined, { issuer: `${ISSUER}/acme` }], 'repository'),
  onGcp('another host of GitHub', [undefined, undefined, { issuer: 'https://token.actions.acme.ghe.com' }], 'github'),
  onGcp('keys of its own', [GATED, undefined, { hasOwnKeys: true }], 'gate', 'undecided'),
  onGcp('everybody may act as the account', [GATED, ['allAuthenticatedUsers']], 'github'),
  onGcp('one provider, shown alone', [GATED, [OWN], { isAlone: true }], 'github', 'undecided'),
  onGcp(
    'another pool',
    [GATED, ['principalSet://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/o/*']],
    'github',
    'undecided',
  ),
  onGcp('what stands after a comment', [`${GATED} // the gate\r || true`], 'repository', 'undecided'),
  onGcp('choices in choices', [`${ID} && ${choices}`], 'repository'),
  besideIt('another provider of the pool says who somebody is', {}, 'token'),
  besideIt(
    'another provider of the pool takes it from what anybody chooses',
    { mapping: { 'attribute.repository_id': 'assertion.workflow' } },
    'token',
  ),
  besideIt('another provider of the pool, of another issuer', { issuer: 'https://gitlab.example' }, 'undecided'),
  boundAs('who may make keys of the account', 'roles/iam.serviceAccountKeyAdmin', [member], 'token'),
  boundAs('who may bind others', 'roles/iam.serviceAccountAdmin', [member], 'token'),
  boundTo('members that are not there', undefined),
  boundTo('a member that is not there', [undefined]),
  boundTo('members of another form', [{ member }]),
  boundAs('a role of which nothing is known', 'roles/editor', [member], 'undecided'),
];

/** Its members are not there to read, as in a plan that is not applied. */
function boundTo(name: string, members: unknown): DeceptiveCase {
  const all = [{ role: 'roles/iam.workloadIdentityUser', members }];
  return {
    question: 'github',
    answer: 'undecided',
    one: {
      name,
      wanted: 'github',
      meant: meantFor('gcp', `https://iam.googleapis.com/${POOL_PROVIDER}`),
      trust: readGcpTrust(TIGHT, all),
      evaluate: (token, at) => evaluateGcp(TIGHT, all, token, at),
    },
  };
}

const ON_AZURE: readonly DeceptiveCase[] = [
  onAzure('no subject that is understood', { isUnread: true }, 'gate', 'undecided'),
  onAzure(
    'the issuer of an enterprise',
    { issuer: `${ISSUER}/acme`, expression: "claims['sub'] matches '*'" },
    'github',
  ),
  onAzure(
    'the gate, in any repository of the owner',
    { expression: `claims['repository_owner_id'] eq '9919' and claims['job_workflow_ref'] eq '${GATE}'` },
    'owner',
  ),
];

const ON_VAULT: readonly DeceptiveCase[] = [
  onVault('a run for a pull request', { ...ids, event_name: 'pull_request_target' }, 'repository'),
  onVault('a run of GitHub’s own', { ...ids, event_name: 'dynamic' }, 'repository'),
  onVault('the branch that a pull request is for', { ...ids, base_ref: 'main' }, 'repository'),
  onVault('an app as the actor', { ...ids, actor: 'renovate[bot]' }, 'repository'),
  onVault('no branch of a pull request', { ...ids, head_ref: '' }, 'repository'),
];

export const DECEPTIVE_CASES: readonly DeceptiveCase[] = [...ON_AWS, ...ON_GCP, ...ON_AZURE, ...ON_VAULT];

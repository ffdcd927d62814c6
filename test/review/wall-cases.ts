// Findings about what clouds let in: what each is found in, what comes near and is fine, and what cannot be told.
import type { FindingId } from '../../src/review/finding.ts';
import { NOT_ASKED } from '../../src/review/source.ts';
import { refused, reviewed, type FindingCase } from './case-parts.ts';
import { type AwsRoleDocument, GITHUB_STATE, trusting, type WallChanges } from './sound-walls.ts';
import { type Changes, POLICY } from './sound.ts';

const GATE = 'acme/shop/.github/workflows/gated.yml@refs/heads/main';
const STAGING = 'arn:aws:iam::111122223333:role/flags-staging';
const aud = { aud: 'sts.amazonaws.com' };
const GATED = {
  StringEquals: {
    ...aud,
    sub: 'repo:acme/shop:environment:staging',
    repository_id: '7701',
    repository_owner_id: '9919',
    job_workflow_ref: GATE,
  },
  StringLike: { ref: 'refs/heads/release/?*' },
  StringNotLike: { ref: 'refs/heads/release/*/*' },
} as const;
type Conditions = Parameters<typeof trusting>[0];

const walls = (part: WallChanges): Changes => ({ walls: part });
const changed = (part: object): Changes =>
  walls({ role: (role) => (role.Arn === STAGING ? { ...role, ...part } : role) });
const trust = (conditions: Conditions): Changes => changed({ AssumeRolePolicyDocument: trusting(conditions) });
const without = (...names: readonly string[]): Changes =>
  trust({
    ...GATED,
    StringEquals: Object.fromEntries(Object.entries(GATED.StringEquals).filter(([name]) => !names.includes(name))),
  });
const gone = (role: AwsRoleDocument): AwsRoleDocument | undefined => (role.Arn === STAGING ? undefined : role);
const other = (conditions: Conditions): AwsRoleDocument => ({
  Arn: `${STAGING}-old`,
  RoleName: 'flags-staging-old',
  AssumeRolePolicyDocument: trusting(conditions),
  MaxSessionDuration: 3600,
});
const GATED_TRUST = trust(GATED);

/** Nothing was asked of clouds, or it was refused, or nothing that was given is about the identity. */
const UNREAD = {
  'not asked': reviewed({ walls: NOT_ASKED }),
  refused: reviewed({ walls: refused }),
  'not among what was given': walls({ role: gone, sources: [{ name: 'x', state: 'read', partial: ['cut off'] }] }),
};
const UNREADABLE = { ...UNREAD, 'a document that is not there': changed({ AssumeRolePolicyDocument: undefined }) };
const NO_RULES = GITHUB_STATE.filter((answer) => !('rules' in answer) && !('environments' in answer));
const OPEN = NO_RULES.concat([{ total_count: 1, environments: [{ name: 'staging', deployment_branch_policy: null }] }]);

export const WALL_CASES = {
  'trust-open-to-github': {
    found: { 'an audience only': trust({ StringEquals: aud }) },
    near: { 'the form that is generated': GATED_TRUST },
    unknown: {
      ...UNREADABLE,
      'a condition that is not modelled': trust({ StringEquals: aud, ArnLike: { sub: 'arn:*' } }),
    },
  },
  'trust-open-to-owner': {
    found: { 'a star after the owner': trust({ StringEquals: aud, StringLike: { sub: 'repo:acme/*' } }) },
    near: { 'the form that is generated': GATED_TRUST },
    unknown: UNREADABLE,
  },
  'trust-open-to-repository': {
    found: {
      'a star after the repository': trust({
        StringEquals: { ...aud, repository_id: '7701' },
        StringLike: { sub: 'repo:acme/shop:*' },
      }),
    },
    near: { 'the form that is generated': GATED_TRUST },
    unknown: UNREADABLE,
  },
  'trust-open-to-pushers': {
    found: {
      'an environment without rules': {
        ...without('job_workflow_ref'),
        walls: { ...without('job_workflow_ref').walls, github: OPEN },
      },
    },
    near: { 'an environment with reviewers': without('job_workflow_ref') },
    unknown: {
      ...UNREADABLE,
      'rules not given': {
        walls: { ...without('job_workflow_ref').walls, github: NO_RULES },
      },
    },
    with: ['trust-not-gate-bound', 'trust-gate-movable'],
  },
  'trust-not-gate-bound': {
    found: { 'no `job_workflow_ref`': without('job_workflow_ref') },
    near: { 'the form that is generated': GATED_TRUST },
    unknown: UNREADABLE,
  },
  'trust-gate-movable': {
    found: {
      'any branch of the gate': trust({
        ...GATED,
        StringEquals: Object.fromEntries(
          Object.entries(GATED.StringEquals).filter(([name]) => name !== 'job_workflow_ref'),
        ),
        StringLike: { ...GATED.StringLike, job_workflow_ref: `${GATE.split('@')[0] ?? ''}@refs/heads/*` },
      }),
    },
    near: { 'the form that is generated': GATED_TRUST },
    unknown: { ...UNREADABLE, 'rules not given': walls({ github: NO_RULES }) },
    with: ['trust-not-gate-bound'],
  },
  'trust-by-name': {
    found: { 'no number': without('repository_id', 'repository_owner_id') },
    near: { 'the number of the repository': without('repository_owner_id') },
    unknown: UNREADABLE,
  },
  'trust-audience': {
    found: { 'no audience': without('aud') },
    near: { 'the form that is generated': GATED_TRUST },
    unknown: UNREADABLE,
  },
  'trust-absent-claim-passes': {
    found: {
      'if it is there': trust({ ...GATED, StringLikeIfExists: { environment: 'staging' } }),
    },
    near: { 'the form that is generated': GATED_TRUST },
    unknown: UNREADABLE,
  },
  'trust-undecided': {
    found: {},
    near: { 'the form that is generated': GATED_TRUST },
    unknown: { ...UNREADABLE, 'a condition that is not modelled': trust({ ...GATED, ArnLike: { sub: 'arn:*' } }) },
  },
  'trust-narrower': {
    found: { 'one branch of many': trust({ ...GATED, StringLike: { ref: 'refs/heads/release/1?' } }) },
    near: { 'the form that is generated': GATED_TRUST },
    unknown: UNREADABLE,
  },
  'trust-missing': {
    found: { 'a role that is not there': walls({ role: gone }) },
    near: { 'the role is there': {} },
    unknown: UNREAD,
  },
  'trust-orphan': {
    found: {
      'an old role': walls({
        more: [other({ StringEquals: { ...aud, repository_id: '7701' }, StringLike: { sub: 'repo:acme/shop:*' } })],
      }),
    },
    near: {
      'of another owner': walls({ more: [other({ StringEquals: { ...aud, sub: 'repo:other/shop:environment:x' } })] }),
    },
    unknown: {
      'not asked': reviewed({ walls: NOT_ASKED }),
      'a list that was cut off': walls({ sources: [{ name: 'x', state: 'read', partial: ['cut off'] }] }),
      'a source that was refused': walls({ sources: [{ name: 'x', state: 'refused', needs: 'x: read', partial: [] }] }),
    },
    with: ['trust-open-to-repository'],
  },
  'role-wider-than-role': {
    found: {
      'an administrator': changed({
        AttachedManagedPolicies: [{ PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess', PolicyName: 'x' }],
      }),
    },
    near: {
      'an administrator, with a session policy': {
        ...changed({
          AttachedManagedPolicies: [{ PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess', PolicyName: 'x' }],
        }),
        policy: POLICY.replace(
          'region: eu-west-1, session: 15m}',
          "region: eu-west-1, session: 15m, policies: ['arn:aws:iam::aws:policy/ReadOnlyAccess']}",
        ),
      },
      'one bucket': {},
    },
    unknown: {
      ...UNREAD,
      'policies not shown': changed({ RolePolicyList: undefined, AttachedManagedPolicies: undefined }),
      'a managed policy of which only the name is shown': changed({
        AttachedManagedPolicies: [{ PolicyArn: 'arn:aws:iam::111122223333:policy/flags', PolicyName: 'flags' }],
      }),
    },
  },
} satisfies Partial<Record<FindingId, FindingCase>>;

/** What clouds say of how long sessions last. */
export const CLOUD_SESSIONS = {
  long: changed({ MaxSessionDuration: 43_200 }),
  unsaid: changed({ MaxSessionDuration: undefined }),
};

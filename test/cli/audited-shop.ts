import { call, withTree } from './call.ts';

const HOST = 'token.actions.githubusercontent.com';
export const GATE = 'acme/shop/.github/workflows/gated.yml@refs/heads/main';
export const ARN = 'arn:aws:iam::111122223333:role/flags';
export const POLICY = `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
never: {branches: [main]}
walls: {gate: ${GATE}}
roles:
  flags:
    description: Flags
    branches: ['release/*']
    environments: [production]
    workflows: [.github/workflows/flags.yml]
    credentials:
      keys:
        environments: [production]
        aws: {role: '${ARN}', region: eu-west-1}
`;
const REPOSITORY = { id: 7701, full_name: 'acme/shop', default_branch: 'main', owner: { login: 'acme', id: 9919 } };
const SUBJECT = { use_default: true, sub_claim_prefix: 'repo:acme/shop' };
export const ENVIRONMENTS = {
  total_count: 1,
  environments: [
    {
      name: 'production',
      protection_rules: [{ type: 'required_reviewers', prevent_self_review: true, reviewers: [{ type: 'User' }] }],
      deployment_branch_policy: null,
      can_admins_bypass: false,
    },
  ],
};
export const RULESET = {
  name: 'main',
  target: 'branch',
  source_type: 'Repository',
  enforcement: 'active',
  conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
  rules: [{ type: 'pull_request', parameters: { required_approving_review_count: 1 } }],
  bypass_actors: [],
};
export const TAGS = {
  ...RULESET,
  name: 'tags',
  target: 'tag',
  conditions: { ref_name: { include: ['refs/tags/grantgate/**/*'], exclude: [] } },
  rules: [{ type: 'update' }, { type: 'deletion' }],
};
const ACTIONS = { enabled: true, allowed_actions: 'selected', sha_pinning_required: true };
const TOKENS = { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false };
export type Conditions = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function role(conditions: Conditions, changes: object = {}, host = HOST): object {
  const Condition = Object.fromEntries(
    Object.entries(conditions).map(([operator, keys]) => [
      operator,
      Object.fromEntries(Object.entries(keys).map(([claim, value]) => [`${host}:${claim}`, value])),
    ]),
  );
  const trust = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${host}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition,
      },
    ],
  };
  return { RoleName: 'flags', Arn: ARN, AssumeRolePolicyDocument: trust, MaxSessionDuration: 3600, ...changes };
}
export const aud = { aud: 'sts.amazonaws.com' };
export const GATED: Conditions = {
  StringEquals: {
    ...aud,
    sub: 'repo:acme/shop:environment:production',
    repository_id: '7701',
    repository_owner_id: '9919',
    job_workflow_ref: GATE,
  },
  StringLike: { ref: 'refs/heads/release/?*' },
  StringNotLike: { ref: 'refs/heads/release/*/*' },
};
export const SETTINGS = {
  'state/repository.json': JSON.stringify(REPOSITORY),
  'state/subject.json': JSON.stringify(SUBJECT),
  'state/environments.json': JSON.stringify(ENVIRONMENTS),
  'state/rulesets.json': JSON.stringify([RULESET, TAGS]),
  'state/actions.json': JSON.stringify(ACTIONS),
  'state/tokens.json': JSON.stringify(TOKENS),
};
export const AUDIT = ['walls', 'audit', '--policy-repository', 'acme/shop'];

export interface Audited {
  readonly code: number;
  readonly report: {
    readonly trusts: readonly { readonly class: string; readonly fixed?: object }[];
    readonly findings: readonly {
      readonly id: string;
      readonly outcome: string;
      readonly severity?: string;
      readonly token?: Readonly<Record<string, string>>;
      readonly gate?: object;
      readonly why: unknown;
    }[];
    readonly sources: readonly { readonly name: string; readonly state: string; readonly partial: readonly string[] }[];
  };
}

export async function audit(files: Readonly<Record<string, string>>, words: readonly string[] = []): Promise<Audited> {
  const tree = { '.github/access/policy.yml': POLICY, ...files };
  return await withTree(tree, async (cwd) => {
    const { code, stdout, stderr } = await call([...AUDIT, '--state', 'state', '--json', ...words], { cwd });
    if (stdout === '') throw new Error(stderr);
    return { code, report: JSON.parse(stdout) as Audited['report'] };
  });
}

export const inAccount = (...roles: readonly object[]): Record<string, string> => ({
  ...SETTINGS,
  'state/aws.json': JSON.stringify({ Roles: roles }),
});

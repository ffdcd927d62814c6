// Clouds and GitHub that let in what a policy means and nothing else: the walls that are generated, read back.
import type { ReviewedPolicy } from '../../src/review/facts.ts';
import type { SeenWalls } from '../../src/review/wall-facts.ts';
import { auditWalls } from '../../src/walls/finding/audit.ts';
import { awsWalls } from '../../src/walls/generate/aws-walls.ts';
import { meantTokens } from '../../src/walls/meant.ts';
import type { StateItem } from '../../src/walls/state/inventory.ts';
import { readStateFile } from '../../src/walls/state/read-state.ts';

const HOST = 'token.actions.githubusercontent.com';
const SHOP = {
  repository: 'acme/shop',
  id: '7701',
  ownerId: '9919',
  defaultBranch: 'main',
  subject: { prefix: 'repo:acme/shop' },
  environments: undefined,
};

/** A role of AWS as `aws iam get-account-authorization-details` has it. */
export interface AwsRoleDocument {
  readonly Arn: string;
  readonly AssumeRolePolicyDocument: unknown;
  readonly [key: string]: unknown;
}

/** What one case changes of the clouds. */
export interface WallChanges {
  readonly role?: (role: AwsRoleDocument) => AwsRoleDocument | undefined;
  /** Roles besides those of the policy. */
  readonly more?: readonly AwsRoleDocument[];
  /** Answers of GitHub. */
  readonly github?: readonly object[];
  readonly sources?: SeenWalls['sources'];
}

export const GITHUB_STATE: readonly object[] = [
  { id: 7701, full_name: 'acme/shop', default_branch: 'main', owner: { login: 'acme', id: 9919 } },
  { use_default: true, sub_claim_prefix: 'repo:acme/shop' },
  {
    total_count: 1,
    environments: [
      {
        name: 'staging',
        protection_rules: [{ type: 'required_reviewers', prevent_self_review: true, reviewers: [{ type: 'User' }] }],
        deployment_branch_policy: null,
        can_admins_bypass: false,
      },
    ],
  },
  {
    name: 'all',
    target: 'branch',
    source_type: 'Repository',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~ALL'], exclude: [] } },
    rules: [{ type: 'pull_request', parameters: { required_approving_review_count: 1 } }],
    bypass_actors: [],
  },
];

/** The trust of a role with one condition; claims by their own names. */
export function trusting(conditions: Readonly<Record<string, Readonly<Record<string, string>>>>): object {
  const Condition = Object.fromEntries(
    Object.entries(conditions).map(([operator, keys]) => [
      operator,
      Object.fromEntries(Object.entries(keys).map(([claim, value]) => [`${HOST}:${claim}`, value])),
    ]),
  );
  const Principal = { Federated: `arn:aws:iam::111122223333:oidc-provider/${HOST}` };
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRoleWithWebIdentity', Condition }],
  };
}

const KNOWN = new Map<string, SeenWalls>();

/** The walls of a policy; those that nothing is changed of are made once. */
export function soundWalls(
  reviewed: Pick<ReviewedPolicy, 'policy' | 'home' | 'text'>,
  now: number,
  changes?: WallChanges,
): SeenWalls {
  const known = changes === undefined ? KNOWN.get(reviewed.text) : undefined;
  const made = known ?? makeSoundWalls(reviewed, now, changes);
  if (changes === undefined) KNOWN.set(reviewed.text, made);
  return made;
}

/** The walls of a policy, read by the same readers as files of people, and audited. */
function makeSoundWalls(
  { policy, home }: Pick<ReviewedPolicy, 'policy' | 'home'>,
  now: number,
  { role = (one) => one, more = [], github = GITHUB_STATE, sources }: WallChanges = {},
): SeenWalls {
  const repositories = [SHOP];
  const gate = policy.walls?.gate;
  const meant = meantTokens(policy, { home, gate, repositories });
  const { walls } = awsWalls(policy, meant, { issuer: `https://${HOST}`, repositories });
  const roles = [
    ...walls.flatMap(({ arn, name, trust, maxSessionSeconds }): readonly AwsRoleDocument[] => {
      const made = role({
        Arn: arn,
        RoleName: name,
        AssumeRolePolicyDocument: trust,
        MaxSessionDuration: maxSessionSeconds,
        RolePolicyList: [
          {
            PolicyName: 'flags',
            PolicyDocument: {
              Statement: [{ Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::flags/*' }],
            },
          },
        ],
        AttachedManagedPolicies: [],
      });
      return made === undefined ? [] : [made];
    }),
    ...more,
  ];
  const items = [{ RoleDetailList: roles, Policies: [] }, ...github].flatMap((answer, index): readonly StateItem[] => {
    const read = readStateFile(answer, { file: `state/${index}.json`, stem: String(index) });
    if (read === undefined) throw new Error(`not known: ${JSON.stringify(answer)}`);
    return read.items;
  });
  const audit = auditWalls({ policy, home, gate, repositories, meant, items, now });
  return { audit, meant, items, sources: sources ?? [{ name: 'state', state: 'read', partial: [] }] };
}

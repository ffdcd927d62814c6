import type { RulesetSpec } from '../world/build/repositories.ts';
import type { World } from '../world/world.ts';

/** The shop everybody works on in tests, in the demo and in the bench: mona asks, hubot approves, AWS trusts the shop's workflow. */
export const SHOP = 'acme/shop';
export const WORKFLOW = '.github/workflows/flags.yml';
export const BRANCH = 'release/2026-11';
export const ROLE_ARN = 'arn:aws:iam::111122223333:role/flags-staging';

/** The workflow that people start in the shop. */
export const FLAGS = `name: flags
on:
  workflow_dispatch:
permissions: {}
jobs:
  release:
    runs-on: ubuntu-latest
    environment: staging
    permissions: {id-token: write, contents: read, pull-requests: read, actions: read}
    steps:
      - uses: grantgate/grantgate@0000000000000000000000000000000000000000
        with: {role: flag-release}
      - run: aws ssm put-parameter --name /flags/november-banner --value on --overwrite
`;

export interface ShopOptions {
  /** Moment of the run, RFC 3339; the grant lasts from the day before to three days later. */
  readonly now?: string;
  /** Lines of the grant, instead of the usual ones. */
  readonly grant?: string;
  readonly approvedBy?: readonly string[];
  readonly mergedBy?: string;
  /** Lines that are added to the policy's role. */
  readonly role?: string;
  /** The workflow, instead of the usual one. */
  readonly workflow?: string;
  /** More files of the repository. */
  readonly files?: Readonly<Record<string, string>>;
  /** Nothing keeps the gate's tags from being deleted. */
  readonly unkept?: boolean;
  /** The whole policy, instead of the usual one. */
  readonly policy?: string;
  /** Keeps the repository in memory, where real git does not find it. */
  readonly virtual?: boolean;
}

export const NOW = '2026-11-25T12:00:00Z';
export const GRANT_ID = 'users/mona/november-banner';

export function shopPolicy(sts: string, role = ''): string {
  return policyGiving(
    `      staging:
        environments: [staging]
        aws:
          role: ${ROLE_ARN}
          region: eu-west-1
          session: 15m
          endpoint: ${sts}
          policy: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 'ssm:PutParameter', Resource: '*'}]}
`,
    role,
  );
}

/** The policy with these credentials, one entry or more of `credentials:`. */
export function policyGiving(credentials: string, role = ''): string {
  return `version: 1
approval:
  approvers: {users: [hubot]}
  count: 1
limits: {lifetime: 30d, session: 1h}
never:
  branches: [main]
  environments: [production-payments]
roles:
  flag-release:
    description: Turn feature flags on and off in the shop
    owner: acme/platform
    branches: ['release/*']
    environments: [staging, production]
    workflows: [${WORKFLOW}]
${role}    credentials:
${credentials}`;
}

export const GRANT = `role: flag-release
reason: Banner for the November release
principal-id: 583231
starts: 2026-11-24T08:00:00Z
expires: 2026-11-28T18:00:00Z
`;

/** The ruleset that every repository of a policy should have. */
export const KEPT: RulesetSpec = {
  name: 'grantgate',
  target: 'tag',
  include: ['refs/tags/grantgate/**/*'],
  rules: ['deletion', 'update'],
};

/** People, repository, policy, a workflow and one reviewed grant. */
export function layOutShop(world: World, options: ShopOptions = {}): void {
  world.setTime(options.now ?? NOW);
  world.organization({ login: 'acme', id: 9919 });
  for (const [login, id] of [
    ['mona', 583231],
    ['hubot', 480938],
    ['lisa', 99],
    ['tom', 4711],
  ] as const)
    world.user({ login, id });
  world.repository({
    name: SHOP,
    id: 1296269,
    ownerId: 9919,
    visibility: 'private',
    permissions: { mona: 'write', hubot: 'admin', lisa: 'read', tom: 'write' },
    virtual: options.virtual ?? false,
  });
  if (options.unkept !== true) world.ruleset(SHOP, KEPT);
  const policy = options.policy ?? shopPolicy(world.urls.sts, options.role);
  world.commit(SHOP, {
    branch: 'main',
    author: 'hubot',
    message: 'Add the access policy',
    date: '2026-11-24T07:00:00Z',
    files: { '.github/access/policy.yml': policy, [WORKFLOW]: options.workflow ?? FLAGS, ...options.files },
  });
  world.grantByPull(SHOP, {
    author: 'mona',
    approvedBy: [...(options.approvedBy ?? ['hubot'])],
    ...(options.mergedBy === undefined ? {} : { mergedBy: options.mergedBy }),
    at: '2026-11-24T07:30:00Z',
    files: { [`.github/access/grants/${GRANT_ID}.yml`]: options.grant ?? GRANT },
  });
  world.commit(SHOP, {
    branch: BRANCH,
    author: 'hubot',
    message: 'Begin the release',
    files: { 'release.txt': '2026-11\n' },
  });
  world.awsRole({ arn: ROLE_ARN, maxSessionDuration: 3600 });
}

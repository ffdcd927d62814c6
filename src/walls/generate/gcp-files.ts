import { groupedBy } from '../../policy/grouped.ts';
import { formatInstant } from '../../policy/instant.ts';
import type { GcpBinding, GcpProviderWall } from './gcp-walls.ts';
import { attribute, comment, hclBlock, type HclItem, hclText } from './hcl.ts';
import {
  commented,
  distinctNames,
  headerItems,
  identifier,
  jsonText,
  shellQuoted,
  type WallFile,
  type WallFormat,
  type WallOrigin,
  wallScript,
} from './wall-file.ts';

const ABOUT_GCP = 'What Google Cloud lets in: jobs of the gate, and nothing else.';
const WHY_GCP: readonly string[] = [
  'repository_owner_id, repository_id: the issuer is the same for all of GitHub; names are taken over, not numbers.',
  'job_workflow_ref: only jobs of the workflow that holds the gate, as it is at that ref.',
  'environment, ref: where the roles of the policy are. A claim that a job lacks is an error, so `has` comes first.',
  'google.subject has numbers only: it may have 127 bytes, and `sub` can be longer.',
  'Service accounts are bound to one attribute, never to the whole pool.',
];
const USER = 'roles/iam.workloadIdentityUser';

/** The files for Google Cloud, those of each project in a folder. Pure. */
export function gcpFiles(
  walls: readonly GcpProviderWall[],
  issuer: string,
  format: WallFormat,
  origin: WallOrigin,
): readonly WallFile[] {
  return [...groupedBy(walls, ({ project }) => project)].flatMap(([project, providers]): readonly WallFile[] => {
    const folder = `gcp/${project}`;
    switch (format) {
      case 'terraform':
        return [{ path: `${folder}/walls.tf`, text: gcpTerraform(providers, issuer, origin) }];
      case 'commands':
        return [{ path: `${folder}/walls.sh`, text: gcpCommands(providers, issuer, origin) }];
      case 'json':
        return [{ path: `${folder}/walls.json`, text: jsonText(gcpDocument(providers, issuer, origin)) }];
      case 'cloudformation':
        return [];
    }
  });
}

function gcpTerraform(providers: readonly GcpProviderWall[], issuer: string, origin: WallOrigin): string {
  const ids = distinctNames(providers, ({ pool, id }) => identifier(`${pool}_${id}`));
  return hclText([
    ...headerItems(origin, ABOUT_GCP),
    comment(WHY_GCP.join('\n')),
    { kind: 'blank' },
    ...providers.flatMap((wall) => [
      hclBlock(
        'resource',
        ['google_iam_workload_identity_pool_provider', ids.get(wall) ?? ''],
        [
          comment('checkov:skip=CKV_GCP_125: the check wants `assertion.sub`; numbers and gate are compared exactly'),
          attribute('project', wall.project),
          attribute('workload_identity_pool_id', wall.pool),
          attribute('workload_identity_pool_provider_id', wall.id),
          attribute('attribute_condition', wall.condition),
          attribute('attribute_mapping', wall.mapping),
          hclBlock(
            'oidc',
            [],
            [
              attribute('issuer_uri', issuer),
              ...(wall.audiences.length === 0 ? [] : [attribute('allowed_audiences', wall.audiences)]),
            ],
          ),
        ],
      ),
      ...wall.bindings.flatMap((binding, index) => bindingBlock(binding, `${ids.get(wall) ?? ''}_${index + 1}`)),
    ]),
  ]);
}

function bindingBlock({ account, member, until, uses }: GcpBinding, id: string): readonly HclItem[] {
  return [
    comment(`For ${uses.join(', ')}.`),
    hclBlock(
      'resource',
      ['google_service_account_iam_member', id],
      [
        attribute('service_account_id', `projects/-/serviceAccounts/${account}`),
        attribute('role', USER),
        attribute('member', member),
        ...(until === undefined
          ? []
          : [
              hclBlock(
                'condition',
                [],
                [attribute('title', endTitle(until)), attribute('expression', endExpression(until))],
              ),
            ]),
      ],
    ),
  ];
}

function endTitle(until: number): string {
  return `until ${formatInstant(until)}`;
}

/** https://cloud.google.com/iam/docs/conditions-attribute-reference, "request.time" */
function endExpression(until: number): string {
  return `request.time < timestamp("${formatInstant(until)}")`;
}

function gcpCommands(providers: readonly GcpProviderWall[], issuer: string, origin: WallOrigin): string {
  return wallScript(origin, ABOUT_GCP, [
    ...commented(WHY_GCP),
    ...providers.flatMap((wall) => ['', ...providerCommand(wall, issuer), ...wall.bindings.flatMap(bindingCommand)]),
  ]);
}

function providerCommand(wall: GcpProviderWall, issuer: string): readonly string[] {
  const mapping = Object.entries(wall.mapping).map(([name, expression]) => `${name}=${expression}`);
  // `^;^`: another sign between the entries than the comma, which lists have: `gcloud topic escaping`
  return [
    '# The provider is there already; `create-oidc` takes the same options.',
    ...(wall.audiences.length === 0
      ? ['# Audiences that it lists already stay; `describe` shows them, and there should be none.']
      : []),
    [
      `gcloud iam workload-identity-pools providers update-oidc ${shellQuoted(wall.id)}`,
      `--project=${shellQuoted(wall.project)} --location=global --workload-identity-pool=${shellQuoted(wall.pool)}`,
      `--issuer-uri=${shellQuoted(issuer)}`,
      ...(wall.audiences.length === 0 ? [] : [`--allowed-audiences=${shellQuoted(wall.audiences.join(','))}`]),
      `--attribute-mapping=${shellQuoted(`^;^${mapping.join(';')}`)}`,
      `--attribute-condition=${shellQuoted(wall.condition)}`,
    ].join(' \\\n  '),
  ];
}

function bindingCommand({ account, member, until, uses }: GcpBinding): readonly string[] {
  const condition = until === undefined ? 'None' : `^;^title=${endTitle(until)};expression=${endExpression(until)}`;
  return [
    ...commented([`For ${uses.join(', ')}.`]),
    [
      `gcloud iam service-accounts add-iam-policy-binding ${shellQuoted(account)}`,
      `--role=${USER}`,
      `--member=${shellQuoted(member)}`,
      `--condition=${shellQuoted(condition)}`,
    ].join(' \\\n  '),
  ];
}

/** Bodies as IAM's REST API has them. https://cloud.google.com/iam/docs/reference/rest */
function gcpDocument(providers: readonly GcpProviderWall[], issuer: string, { digest, gate }: WallOrigin): object {
  return {
    schema: 1,
    made_by: 'grantgate walls',
    policy: `sha256:${digest}`,
    gate,
    providers: providers.map(({ provider, condition, mapping, audiences }) => ({
      name: provider,
      attributeMapping: mapping,
      attributeCondition: condition,
      oidc: { issuerUri: issuer, ...(audiences.length === 0 ? {} : { allowedAudiences: audiences }) },
    })),
    service_accounts: [
      ...groupedBy(
        providers.flatMap((one) => one.bindings),
        ({ account }) => account,
      ),
    ].map(([account, bindings]) => ({
      account,
      version: bindings.some(({ until }) => until !== undefined) ? 3 : 1,
      bindings: bindings.map(({ member, until }) => ({
        role: USER,
        members: [member],
        ...(until === undefined ? {} : { condition: { title: endTitle(until), expression: endExpression(until) } }),
      })),
    })),
  };
}

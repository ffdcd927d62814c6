import { groupedBy } from '../../policy/grouped.ts';
import { attribute, comment, Expression, hclBlock, type HclItem, hclText } from './hcl.ts';
import type { VaultRoleWall } from './vault-walls.ts';
import {
  commented,
  distinctNames,
  fedWith,
  headerItems,
  identifier,
  jsonText,
  shellQuoted,
  type WallFile,
  type WallFormat,
  type WallOrigin,
  wallScript,
} from './wall-file.ts';

const ABOUT_VAULT = 'What Vault or OpenBao lets in: jobs of the gate, and nothing else.';
const WHY_VAULT: readonly string[] = [
  'repository_id, repository_owner_id: names are renamed and taken over, numbers are not.',
  'job_workflow_ref: only jobs of the workflow that holds the gate, as it is at that ref.',
  'environment (or sub, for jobs that may have none) and ref: where the roles of the policy are.',
  'The leeways are 150 seconds unless they are -1. No token lives longer than the policy lets a credential live.',
  'What a token may do is not in the policy of the gate: `token_policies` are yours.',
];

/** The files for Vault and OpenBao, those of each server in a folder. Pure. */
export function vaultFiles(
  walls: readonly VaultRoleWall[],
  format: WallFormat,
  origin: WallOrigin,
): readonly WallFile[] {
  const servers = [...groupedBy(walls, ({ url }) => url)];
  const folders = distinctNames(servers, ([url]) => `vault/${new URL(url).host.replaceAll(':', '-')}`, '-');
  return servers.flatMap((server): readonly WallFile[] => {
    const [url, roles] = server;
    const folder = folders.get(server) ?? '';
    switch (format) {
      case 'terraform':
        return [{ path: `${folder}/walls.tf`, text: vaultTerraform(roles, origin) }];
      case 'commands':
        return [{ path: `${folder}/walls.sh`, text: vaultCommands(roles, origin) }];
      case 'json':
        return [{ path: `${folder}/walls.json`, text: jsonText(vaultDocument(url, roles, origin)) }];
      case 'cloudformation':
        return [];
    }
  });
}

function vaultTerraform(roles: readonly VaultRoleWall[], origin: WallOrigin): string {
  const ids = distinctNames(roles, ({ mount, role }) => identifier(`${mount}_${role}`));
  return hclText([
    ...headerItems(origin, ABOUT_VAULT),
    comment(WHY_VAULT.join('\n')),
    { kind: 'blank' },
    ...roles.flatMap((wall) => {
      const id = ids.get(wall) ?? '';
      return [policiesBlock(wall, id), comment(`For ${wall.uses.join(', ')}.`), jwtRoleBlock(wall, id)];
    }),
  ]);
}

/** What a token may do has to be said by whoever applies it: a list without a default. */
function policiesBlock({ role }: VaultRoleWall, id: string): HclItem {
  return hclBlock(
    'variable',
    [policiesName(id)],
    [
      attribute('type', new Expression('list(string)')),
      attribute('description', `Policies of tokens of the role ${role}`),
    ],
  );
}

function policiesName(id: string): string {
  return `policies_${id}`;
}

function jwtRoleBlock(wall: VaultRoleWall, id: string): HclItem {
  const { namespace, mount, role, body } = wall;
  // one text for several values: the provider splits it at commas
  const claims = Object.entries(body.bound_claims).map(([name, value]): readonly [string, string] => [
    name,
    typeof value === 'string' ? value : value.join(','),
  ]);
  return hclBlock(
    'resource',
    ['vault_jwt_auth_backend_role', id],
    [
      ...(namespace === undefined ? [] : [attribute('namespace', namespace)]),
      attribute('backend', mount),
      attribute('role_name', role),
      attribute('role_type', body.role_type),
      attribute('user_claim', body.user_claim),
      attribute('bound_audiences', body.bound_audiences),
      attribute('bound_claims_type', body.bound_claims_type),
      attribute('bound_claims', Object.fromEntries(claims)),
      attribute('token_policies', new Expression(`var.${policiesName(id)}`)),
      attribute('token_type', body.token_type),
      attribute('token_ttl', body.token_ttl),
      attribute('token_max_ttl', body.token_max_ttl),
      attribute('token_explicit_max_ttl', body.token_explicit_max_ttl),
      attribute('expiration_leeway', body.expiration_leeway),
      attribute('not_before_leeway', body.not_before_leeway),
    ],
  );
}

function vaultCommands(roles: readonly VaultRoleWall[], origin: WallOrigin): string {
  return wallScript(origin, ABOUT_VAULT, [
    ...commented(WHY_VAULT),
    '# What is left out, such as `token_policies`, stays as it is; a new role needs it.',
    '# For Vault, write `vault` instead of `bao`.',
    ...roles.flatMap(({ url, namespace, mount, role, uses, body }) => [
      '',
      ...commented([`For ${uses.join(', ')}.`]),
      ...fedWith(
        [
          'bao write',
          `-address=${shellQuoted(url)}`,
          ...(namespace === undefined ? [] : [`-namespace=${shellQuoted(namespace)}`]),
          shellQuoted(`auth/${mount}/role/${role}`),
          '-',
        ].join(' '),
        body,
      ),
    ]),
  ]);
}

function vaultDocument(url: string, roles: readonly VaultRoleWall[], { digest, gate }: WallOrigin): object {
  return {
    schema: 1,
    made_by: 'grantgate walls',
    policy: `sha256:${digest}`,
    gate,
    url,
    roles: roles.map(({ namespace, mount, role, uses, body }) => ({
      path: `auth/${mount}/role/${role}`,
      ...(namespace === undefined ? {} : { namespace }),
      uses,
      body,
    })),
  };
}

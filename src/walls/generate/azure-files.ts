import { groupedBy } from '../../policy/grouped.ts';
import type { AzureCredential } from './azure-walls.ts';
import { attribute, comment, Expression, hclBlock, type HclItem, hclText } from './hcl.ts';
import {
  commented,
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

const ABOUT_AZURE = 'What Azure lets in: jobs of the gate, and nothing else.';
const WHY_AZURE: readonly string[] = [
  'sub, repository_id, repository_owner_id: where the job is. Azure asks for `sub` and a number in every expression.',
  'job_workflow_ref: only jobs of the workflow that holds the gate, as it is at that ref.',
  'A classic credential compares `sub` alone, so it is written only where the template of `sub` names that workflow.',
  'The branch of a job in an environment is not compared: let the rules of the environment do that.',
];

/** The files for Azure, those of each tenant in a folder. Pure. */
export function azureFiles(
  walls: readonly AzureCredential[],
  issuer: string,
  format: WallFormat,
  origin: WallOrigin,
): readonly WallFile[] {
  return [...groupedBy(walls, ({ tenant }) => tenant)].flatMap(([tenant, credentials]): readonly WallFile[] => {
    const folder = `azure/${tenant}`;
    switch (format) {
      case 'terraform':
        return [{ path: `${folder}/walls.tf`, text: azureTerraform(credentials, issuer, origin) }];
      case 'commands':
        return [{ path: `${folder}/walls.sh`, text: azureCommands(credentials, issuer, origin) }];
      case 'json':
        return [{ path: `${folder}/walls.json`, text: jsonText(azureDocument(credentials, issuer, origin)) }];
      case 'cloudformation':
        return [];
    }
  });
}

function azureTerraform(credentials: readonly AzureCredential[], issuer: string, origin: WallOrigin): string {
  const clients = [...groupedBy(credentials, ({ client }) => client)];
  return hclText([
    ...headerItems(origin, ABOUT_AZURE),
    comment(WHY_AZURE.join('\n')),
    { kind: 'blank' },
    ...clients.flatMap(([client, own]) => [
      hclBlock('data', ['azuread_application', applicationName(client)], [attribute('client_id', client)]),
      ...own.flatMap((one) => credentialBlock(one, issuer)),
    ]),
  ]);
}

function applicationName(client: string): string {
  return `app_${client.replaceAll('-', '_')}`;
}

function credentialBlock(credential: AzureCredential, issuer: string): readonly HclItem[] {
  const { client, name, audience, match, uses } = credential;
  const isClassic = 'subject' in match;
  const application = attribute(
    'application_id',
    new Expression(`data.azuread_application.${applicationName(client)}.id`),
  );
  return [
    comment(`For ${uses.join(', ')}.`),
    hclBlock(
      'resource',
      [
        isClassic
          ? 'azuread_application_federated_identity_credential'
          : 'azuread_application_flexible_federated_identity_credential',
        identifier(`${applicationName(client)}_${name}`),
      ],
      [
        // the check looks for another form of the subject; what it wants is in it
        ...(isClassic && match.subject.includes('@')
          ? [comment('checkov:skip=CKV_AZURE_249: the check knows no subjects with numbers')]
          : []),
        application,
        attribute('display_name', name),
        attribute('issuer', issuer),
        ...(isClassic
          ? [attribute('subject', match.subject), attribute('audiences', [audience])]
          : [attribute('claims_matching_expression', match.expression), attribute('audience', audience)]),
      ],
    ),
  ];
}

/** A body of Microsoft Graph; expressions are in its beta. */
function body({ name, audience, match }: AzureCredential, issuer: string): object {
  return {
    name,
    issuer,
    audiences: [audience],
    ...('subject' in match
      ? { subject: match.subject }
      : { claimsMatchingExpression: { value: match.expression, languageVersion: 1 } }),
  };
}

/**
 * `az rest`, since `az ad app` does not know expressions. By PATCH, a credential of that name is made or changed:
 * https://learn.microsoft.com/graph/api/federatedidentitycredential-upsert
 */
function azureCommands(credentials: readonly AzureCredential[], issuer: string, origin: WallOrigin): string {
  return wallScript(origin, ABOUT_AZURE, [
    ...commented(WHY_AZURE),
    ...credentials.flatMap((one) => [
      '',
      ...commented([`For ${one.uses.join(', ')}.`]),
      ...fedWith(
        `az rest --method PATCH --headers Prefer=create-if-missing Content-Type=application/json --url ` +
          `${shellQuoted(graphUrl(one))} --body @/dev/stdin`,
        body(one, issuer),
      ),
    ]),
  ]);
}

function graphUrl({ client, name }: AzureCredential): string {
  const application = `https://graph.microsoft.com/beta/applications(appId='${client}')`;
  return `${application}/federatedIdentityCredentials(name='${name}')`;
}

function azureDocument(credentials: readonly AzureCredential[], issuer: string, { digest, gate }: WallOrigin): object {
  return {
    schema: 1,
    made_by: 'grantgate walls',
    policy: `sha256:${digest}`,
    gate,
    applications: [...groupedBy(credentials, ({ client }) => client)].map(([client, own]) => ({
      client,
      federatedIdentityCredentials: own.map((one) => body(one, issuer)),
    })),
  };
}

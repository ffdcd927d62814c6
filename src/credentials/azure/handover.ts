import type { AzureSpec } from '../../policy/credential/azure-spec.ts';
import type { CredentialFile } from '../credential.ts';
import type { AzureCloud } from './cloud.ts';

/**
 * Settings that Azure SDKs read, and with a token file those of Terraform's providers. https://learn.microsoft.com/javascript/api/overview/azure/identity-readme#environment-variables,
 * https://github.com/hashicorp/terraform-provider-azurerm/blob/main/website/docs/guides/service_principal_oidc.html.markdown
 */
export function settingsOf(spec: AzureSpec, cloud: AzureCloud): Readonly<Record<string, string>> {
  const { client, tenant, subscription } = spec;
  const sdk = {
    AZURE_CLIENT_ID: client,
    AZURE_TENANT_ID: tenant,
    AZURE_AUTHORITY_HOST: `${cloud.login}/`,
    ...(subscription === undefined ? {} : { AZURE_SUBSCRIPTION_ID: subscription }),
  };
  // without the file, `ARM_USE_OIDC` would have Terraform ask for tokens of the job by itself, past the grant
  if (spec['federated-token-file'] !== true) return sdk;
  return {
    ...sdk,
    ARM_CLIENT_ID: client,
    ARM_TENANT_ID: tenant,
    ...(subscription === undefined ? {} : { ARM_SUBSCRIPTION_ID: subscription }),
    ARM_ENVIRONMENT: cloud.terraform,
    ARM_USE_OIDC: 'true',
  };
}

/** The job's token, masked already, for tools that trade it themselves. */
export function tokenFile(idToken: string): CredentialFile {
  return {
    name: 'azure-federated-token',
    variables: ['AZURE_FEDERATED_TOKEN_FILE', 'ARM_OIDC_TOKEN_FILE_PATH'],
    text: idToken,
  };
}

/** Keys that SDKs and Terraform prefer. They cannot be emptied: some SDKs take an empty secret for one and fail. */
const PREFERRED = [
  'AZURE_CLIENT_SECRET',
  'AZURE_CLIENT_CERTIFICATE_PATH',
  'AZURE_USERNAME',
  'AZURE_PASSWORD',
  'AZURE_TOKEN_CREDENTIALS',
  'ARM_CLIENT_SECRET',
  'ARM_CLIENT_SECRET_FILE_PATH',
  'ARM_CLIENT_CERTIFICATE',
  'ARM_CLIENT_CERTIFICATE_PATH',
  'ARM_OIDC_TOKEN',
  'ARM_METADATA_HOSTNAME',
];

/** What another step left that sends tools elsewhere. */
export function misleadingFor(spec: AzureSpec): readonly string[] {
  return spec['federated-token-file'] === true
    ? PREFERRED
    : [...PREFERRED, 'AZURE_FEDERATED_TOKEN_FILE', 'ARM_USE_OIDC', 'ARM_OIDC_TOKEN_FILE_PATH'];
}

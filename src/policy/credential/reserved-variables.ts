import type { ProviderName } from './provider-name.ts';

/** Variables that the tools of a provider look at, in upper case. */
export interface ReservedVariables {
  /** They say whom tools ask and what they believe: no secret is called like one. */
  readonly names?: readonly string[];
  /** All that begins so. */
  readonly prefixes?: readonly string[];
  /** The keys themselves among these, as dynamic secrets give them: a secret may be called like one. */
  readonly keys?: readonly string[];
}

/** What each provider keeps for itself. A policy is read before anything of a provider is there. */
export const RESERVED_VARIABLES: Readonly<Record<ProviderName, ReservedVariables>> = {
  aws: { prefixes: ['AWS_'], keys: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] },
  gcp: {
    names: [
      'GOOGLE_APPLICATION_CREDENTIALS',
      'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES',
      'GCE_METADATA_HOST',
      'GOOGLE_CLOUD_UNIVERSE_DOMAIN',
    ],
    prefixes: ['CLOUDSDK_'],
    keys: ['CLOUDSDK_AUTH_ACCESS_TOKEN'],
  },
  azure: {
    names: [
      'AZURE_AUTHORITY_HOST',
      'AZURE_FEDERATED_TOKEN_FILE',
      'AZURE_TOKEN_CREDENTIALS',
      'AZURE_CONFIG_DIR',
      'AZURE_EXTENSION_DIR',
      'AZURE_POD_IDENTITY_AUTHORITY_HOST',
      'ARM_ENVIRONMENT',
      'ARM_METADATA_HOSTNAME',
      'ARM_OIDC_TOKEN_FILE_PATH',
      'IDENTITY_ENDPOINT',
      'MSI_ENDPOINT',
    ],
  },
  vault: { prefixes: ['VAULT_', 'BAO_'] },
  github: { names: ['GH_HOST'], prefixes: ['GITHUB_'] },
};

import type { AzureSpec } from '../../policy/credential/azure-spec.ts';

/** The hosts and names of one cloud. */
export interface AzureCloud {
  /**
   * Where tokens are asked for.
   * https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud#microsoft-entra-authentication-endpoints
   */
  readonly login: string;
  /**
   * Azure Resource Manager.
   * https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure#guidance-for-developers
   */
  readonly management: string;
  /** What Terraform calls it: `ARM_ENVIRONMENT`. */
  readonly terraform: string;
}

const CLOUD_ADDRESSES: Readonly<Record<NonNullable<AzureSpec['cloud']>, AzureCloud>> = {
  public: {
    login: 'https://login.microsoftonline.com',
    management: 'https://management.azure.com',
    terraform: 'public',
  },
  'us-government': {
    login: 'https://login.microsoftonline.us',
    management: 'https://management.usgovcloudapi.net',
    terraform: 'usgovernment',
  },
  china: {
    login: 'https://login.partner.microsoftonline.cn',
    management: 'https://management.chinacloudapi.cn',
    terraform: 'china',
  },
};

export function cloudOf({ cloud }: Pick<AzureSpec, 'cloud'>): AzureCloud {
  return CLOUD_ADDRESSES[cloud ?? 'public'];
}

/** All that the identity may do in Azure Resource Manager. */
export function managementScope({ management }: AzureCloud): string {
  return `${management}/.default`;
}

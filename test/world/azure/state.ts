export type AzureCloud = 'public' | 'us-government' | 'china';
/** With an expression over claims in place of a subject, it is a flexible one. */
export type FederatedCredential = { issuer: string; subject: string; expression?: string; audiences: string[] };

/** An application or a managed identity of a tenant, and how many seconds its tokens last. */
export type AzureApp = {
  client: string;
  tenant: string;
  federated: FederatedCredential[];
  lifetime: number;
  disabled: boolean;
  blocked: boolean;
};
export type AzureSubscription = { id: string; tenant: string; state: string; readers: string[] };
export type AzureToken = { client: string; tenant: string; resource: string; expiresAt: Date };

export type AzureState = {
  /** Tenants by their ids, and the cloud each is in. */
  tenants: Map<string, AzureCloud>;
  apps: AzureApp[];
  subscriptions: AzureSubscription[];
  tokens: Map<string, AzureToken>;
  /** Application id URIs that tenants know. */
  resources: Set<string>;
};

export const LOGIN_HOSTS: Record<AzureCloud, string> = {
  public: 'login.microsoftonline.com',
  'us-government': 'login.microsoftonline.us',
  china: 'login.partner.microsoftonline.cn',
};
export const MANAGEMENT_HOSTS: Record<AzureCloud, string> = {
  public: 'management.azure.com',
  'us-government': 'management.usgovcloudapi.net',
  china: 'management.chinacloudapi.cn',
};

export function createAzureState(): AzureState {
  const resources = [
    ...Object.values(MANAGEMENT_HOSTS).map((host) => `https://${host}`),
    'https://vault.azure.net',
    'https://graph.microsoft.com',
  ];
  return { tenants: new Map(), apps: [], subscriptions: [], tokens: new Map(), resources: new Set(resources) };
}

/** The cloud that a host name belongs to; one's own address is the public one's. */
export function cloudOfHost(hosts: Record<AzureCloud, string>, hostName: string): AzureCloud {
  if (hostName === hosts['us-government']) return 'us-government';
  return hostName === hosts.china ? 'china' : 'public';
}

/** Providers that a policy may name. */
export const PROVIDERS = ['aws', 'gcp', 'azure', 'vault', 'github'] as const;
export type ProviderName = (typeof PROVIDERS)[number];

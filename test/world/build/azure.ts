import type { AzureApp, AzureCloud, AzureSubscription } from '../azure/state.ts';
import { ownServer } from '../serve/hosts.ts';
import type { State } from '../state.ts';

export type AzureAppSpec = {
  tenant: string;
  client: string;
  subject?: string;
  issuer?: string;
  audience?: string;
  cloud?: AzureCloud;
  lifetime?: number;
};

export type AzureBuilders = {
  /** Registers an application in a tenant, which comes to be with it; without a subject it has no federated credential. */
  azureApp(spec: AzureAppSpec): AzureApp;
  azureSubscription(spec: Partial<AzureSubscription> & { id: string; tenant: string }): AzureSubscription;
  /** How many access tokens are alive now. */
  azureLive(): number;
};

export function azureBuilders(state: State): AzureBuilders {
  const { azure } = state;
  return {
    azureApp: ({ tenant, client, subject, issuer, audience, cloud, lifetime }) => {
      azure.tenants.set(tenant, cloud ?? 'public');
      const federated =
        subject === undefined
          ? []
          : [
              {
                subject,
                issuer: issuer ?? `${ownServer(state)}/_services/token`,
                audiences: [audience ?? 'api://AzureADTokenExchange'],
              },
            ];
      const app: AzureApp = { client, tenant, federated, lifetime: lifetime ?? 3599, disabled: false, blocked: false };
      azure.apps.push(app);
      return app;
    },
    azureSubscription: (spec) => {
      const subscription: AzureSubscription = { state: 'Enabled', readers: [], ...spec };
      azure.subscriptions.push(subscription);
      return subscription;
    },
    azureLive: () => [...azure.tokens.values()].filter(({ expiresAt }) => state.clock.now() < expiresAt).length,
  };
}

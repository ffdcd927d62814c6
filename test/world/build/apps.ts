import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { App, AppInstallation } from '../apps/state.ts';
import type { Permissions } from '../permissions.ts';
import { addUser } from './people.ts';
import { nextId, type State } from '../state.ts';
import { anyKey } from '../signing-keys.ts';

export type AppSpec = {
  clientId?: string;
  slug?: string;
  owner: string;
  repositories: string[];
  permissions: Permissions;
  key?: KeyObject;
};

export type AppBuilders = {
  /** Registers an App and installs it; gives its private key as GitHub does, PKCS #1 in PEM. */
  app(spec: AppSpec): { installation: AppInstallation; clientId: string; pem: string };
  /** Every App there is. */
  apps(): readonly App[];
  suspendApp(installation: AppInstallation): void;
  /** Takes the App off the account; its tokens end. */
  uninstallApp(installation: AppInstallation): void;
  /** Has the next token reach more than is asked. */
  appExcess(permissions: Permissions): void;
  /** Whether a token of an installation is alive now. */
  appTokenAlive(token: string): boolean;
  /** How many tokens of installations are alive now. */
  appTokensLive(): number;
};

export function appBuilders(state: State): AppBuilders {
  const { apps } = state;
  return {
    app: (spec) => {
      const privateKey = spec.key ?? anyKey();
      const pem = privateKey.export({ format: 'pem', type: 'pkcs1' }).toString();
      const id = nextId(state);
      const clientId = spec.clientId ?? `Iv23li${id}`;
      const app = {
        id,
        clientId,
        slug: spec.slug ?? 'grantgate-app',
        publicKey: createPublicKey(createPrivateKey(pem)),
        permissions: spec.permissions,
      };
      const installation: AppInstallation = {
        id: nextId(state),
        app,
        owner: spec.owner,
        repositories: spec.repositories,
        permissions: spec.permissions,
        suspendedAt: null,
      };
      if (!state.accounts.has(`${app.slug}[bot]`)) addUser(state, { login: `${app.slug}[bot]`, type: 'Bot' });
      apps.apps.push(app);
      apps.installations.push(installation);
      return { installation, clientId, pem };
    },
    apps: () => apps.apps,
    suspendApp: (installation) => void (installation.suspendedAt = state.clock.now()),
    uninstallApp: (installation) => uninstall(state, installation),
    appExcess: (permissions) => void (apps.excess = permissions),
    appTokensLive: () =>
      [...apps.ends].filter(([token, end]) => state.tokens.has(token) && state.clock.now().getTime() < end).length,
    appTokenAlive: (token) => state.tokens.has(token) && state.clock.now().getTime() < (apps.ends.get(token) ?? 0),
  };
}

function uninstall(state: State, installation: AppInstallation): void {
  const { apps } = state;
  apps.installations = apps.installations.filter((each) => each !== installation);
  const login = `${installation.app.slug}[bot]`;
  for (const [token, held] of state.tokens) if (held.login === login) state.tokens.delete(token);
}

import { ownServer } from '../serve/hosts.ts';
import type { GcpAccount, GcpProvider, GcpState, GcpToken } from '../gcp/state.ts';
import type { State } from '../state.ts';

export type GcpSwitches = Partial<
  Pick<
    GcpState,
    'projectMembers' | 'federatedSeconds' | 'excessSeconds' | 'idTokenSeconds' | 'apiDisabled' | 'keysUnreachable'
  >
>;

export type GcpBuilders = {
  /** A provider for the world's issuer. */
  gcpProvider(spec: Partial<GcpProvider> & { name: string }): GcpProvider;
  gcpAccount(spec: Partial<GcpAccount> & { email: string }): GcpAccount;
  gcp(switches: GcpSwitches): void;
  /** What Google knows of a token; undefined when it never issued it, or when it has ended. */
  gcpToken(token: string): GcpToken | undefined;
  /** Every token that was issued. */
  gcpTokens(): readonly GcpToken[];
  /** Why calls were made, as the audit log has it. */
  gcpReasons(): readonly string[];
};

export function gcpBuilders(state: State): GcpBuilders {
  const { gcp } = state;
  return {
    gcpProvider: (spec) => {
      const provider = {
        issuer: `${ownServer(state)}/_services/token`,
        audiences: [],
        mapping: { 'google.subject': 'assertion.sub', 'attribute.repository_id': 'assertion.repository_id' },
        condition: undefined,
        disabled: false,
        ...spec,
      };
      gcp.providers.set(spec.name, provider);
      return provider;
    },
    gcpAccount: (spec) => {
      const account = { members: [], longest: 3600, ...spec };
      gcp.accounts.set(spec.email, account);
      return account;
    },
    gcp: (switches) => void Object.assign(gcp, switches),
    gcpToken: (token) => {
      const found = gcp.tokens.get(token);
      return found !== undefined && state.clock.now().getTime() < found.expiresAt ? found : undefined;
    },
    gcpTokens: () => [...gcp.tokens.values()],
    gcpReasons: () => gcp.reasons,
  };
}

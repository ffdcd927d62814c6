/** A workload identity pool provider. */
export type GcpProvider = {
  /** `projects/N/locations/global/workloadIdentityPools/P/providers/X`. */
  name: string;
  issuer: string;
  /** Empty: its own name only. */
  audiences: string[];
  /** Target attribute to expression; `google.subject` is required. */
  mapping: Record<string, string>;
  condition: string | undefined;
  disabled: boolean;
};

export type GcpAccount = {
  email: string;
  /** Who may impersonate it: `principalSet://…`, `principal://…` or, as a delegate, `serviceAccount:…`. */
  members: string[];
  /** Longest lifetime in seconds: 3600, or 43200 by a policy of the organisation. */
  longest: number;
};

export type BoundaryRule = {
  availableResource: string;
  availablePermissions: string[];
  availabilityCondition?: { expression: string };
};

/** Something Google issued. Times in milliseconds since 1970. */
export type GcpToken = {
  token: string;
  /** `principal://…` of a federated token, or the address of a service account. */
  principal: string;
  kind: 'federated' | 'account';
  attributes: Record<string, string>;
  pool: string;
  scopes: string[];
  expiresAt: number;
  boundary: BoundaryRule[] | undefined;
};

export type GcpState = {
  providers: Map<string, GcpProvider>;
  accounts: Map<string, GcpAccount>;
  tokens: Map<string, GcpToken>;
  /** Who may impersonate every service account of the project. */
  projectMembers: string[];
  /** Seconds a federated token lasts; as long as its subject token when undefined. */
  federatedSeconds: number | undefined;
  /** Seconds by which access tokens of service accounts last longer than asked, as Google's never do. */
  excessSeconds: number;
  /** Seconds that ID tokens last. */
  idTokenSeconds: number;
  /** The IAM Service Account Credentials API is not enabled. */
  apiDisabled: boolean;
  /** The issuer's keys cannot be fetched. */
  keysUnreachable: boolean;
  /** `X-Goog-Request-Reason` of each call, as the audit log would have it. */
  reasons: string[];
};

export function createGcpState(): GcpState {
  return {
    providers: new Map(),
    accounts: new Map(),
    tokens: new Map(),
    projectMembers: [],
    federatedSeconds: undefined,
    excessSeconds: 0,
    idTokenSeconds: 3600,
    apiDisabled: false,
    keysUnreachable: false,
    reasons: [],
  };
}

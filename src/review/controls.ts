/** Titles of the OWASP Non-Human Identities Top 10, 2025. https://owasp.org/www-project-non-human-identities-top-10/ */
export const NHI_TITLES = {
  1: 'Improper Offboarding',
  2: 'Secret Leakage',
  3: 'Vulnerable Third-Party NHI',
  4: 'Insecure Authentication',
  5: 'Overprivileged NHI',
  6: 'Insecure Cloud Deployment Configurations',
  7: 'Long-Lived Secrets',
  8: 'Environment Isolation',
  9: 'NHI Reuse',
  10: 'Human Use of NHI',
} as const;
export type NhiNumber = keyof typeof NHI_TITLES;

/** `NHI5:2025`. */
export function nhiId(number: NhiNumber): string {
  return `NHI${number}:2025`;
}

/** Catalogues of controls, as a report names them. */
export const CATALOGUES = {
  zta: 'NIST SP 800-207, tenets of zero trust (2.1)',
  sp80053: 'NIST SP 800-53 Rev. 5',
  csf: 'NIST CSF 2.0',
} as const;
export type Catalogue = keyof typeof CATALOGUES;

/** Controls that findings are evidence for. PR.AC-1 is of CSF 1.1: CSF 2.0 withdrew it into PR.AA-01 and PR.AA-05. */
export const CONTROLS = {
  'tenet 3': { catalogue: 'zta', title: 'Access to individual enterprise resources is granted on a per-session basis' },
  'tenet 4': { catalogue: 'zta', title: 'Access to resources is determined by dynamic policy' },
  'tenet 5': { catalogue: 'zta', title: 'The integrity and security posture of assets is monitored and measured' },
  'tenet 6': { catalogue: 'zta', title: 'Authentication and authorization are dynamic and strictly enforced' },
  'tenet 7': { catalogue: 'zta', title: 'Information on the current state is collected and used to improve posture' },
  'AC-2': { catalogue: 'sp80053', title: 'Account Management' },
  'AC-2(3)': { catalogue: 'sp80053', title: 'Disable Accounts' },
  'AC-3': { catalogue: 'sp80053', title: 'Access Enforcement' },
  'AC-4': { catalogue: 'sp80053', title: 'Information Flow Enforcement' },
  'AC-5': { catalogue: 'sp80053', title: 'Separation of Duties' },
  'AC-6': { catalogue: 'sp80053', title: 'Least Privilege' },
  'AC-6(7)': { catalogue: 'sp80053', title: 'Review of User Privileges' },
  'AC-24': { catalogue: 'sp80053', title: 'Access Control Decisions' },
  'AU-2': { catalogue: 'sp80053', title: 'Event Logging' },
  'AU-12': { catalogue: 'sp80053', title: 'Audit Record Generation' },
  'CM-5': { catalogue: 'sp80053', title: 'Access Restrictions for Change' },
  'CM-6': { catalogue: 'sp80053', title: 'Configuration Settings' },
  'IA-4': { catalogue: 'sp80053', title: 'Identifier Management' },
  'IA-5': { catalogue: 'sp80053', title: 'Authenticator Management' },
  'PS-4': { catalogue: 'sp80053', title: 'Personnel Termination' },
  'SR-3': { catalogue: 'sp80053', title: 'Supply Chain Controls and Processes' },
  'PR.AA-01': {
    catalogue: 'csf',
    title: 'Identities and credentials for authorized users, services, and hardware are managed',
    also: 'PR.AC-1 in CSF 1.1',
  },
  'PR.AA-03': { catalogue: 'csf', title: 'Users, services, and hardware are authenticated' },
  'PR.AA-04': { catalogue: 'csf', title: 'Identity assertions are protected, conveyed, and verified' },
  'PR.AA-05': {
    catalogue: 'csf',
    title:
      'Access permissions, entitlements, and authorizations are defined in a policy, managed, enforced, and reviewed',
    also: 'PR.AC-1 and PR.AC-4 in CSF 1.1',
  },
} as const satisfies Readonly<
  Record<string, { readonly catalogue: Catalogue; readonly title: string; readonly also?: string }>
>;
export type ControlId = keyof typeof CONTROLS;

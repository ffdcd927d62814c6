import type { MeantTarget } from '../meant.ts';

/** What names the target of a credential, for people. */
export function targetName(target: MeantTarget): string {
  switch (target.kind) {
    case 'aws':
      return target.role;
    case 'gcp':
      return target.account === undefined ? target.provider : `${target.account} by ${target.provider}`;
    case 'azure':
      return target.client;
    case 'vault':
      return `${target.mount}/role/${target.role}`;
  }
}

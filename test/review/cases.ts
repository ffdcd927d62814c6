import type { FindingId } from '../../src/review/finding.ts';
import { ACCOUNT_CASES } from './account-cases.ts';
import type { FindingCase } from './case-parts.ts';
import { GRANT_CASES } from './grant-cases.ts';
import { ROLE_CASES } from './role-cases.ts';
import { SETTING_CASES } from './setting-cases.ts';
import { WALL_CASES } from './wall-cases.ts';

/** Every finding; `tsc` says which is missing. */
export const FINDING_CASES: { readonly [K in FindingId]: FindingCase } = {
  ...GRANT_CASES,
  ...ROLE_CASES,
  ...SETTING_CASES,
  ...ACCOUNT_CASES,
  ...WALL_CASES,
};

import { isRecord } from '../../policy/shape.ts';
import { readAwsState } from './aws-state.ts';
import { readAzureState } from './azure-state.ts';
import { readGcpState } from './gcp-state.ts';
import { readGithubState } from './github-state.ts';
import type { StateRead, StateSource } from './inventory.ts';
import { readCollected } from './collected-state.ts';
import { readTerraformState } from './terraform-state.ts';
import { readVaultState } from './vault-state.ts';

/** Formats by what prints them, for people who gave something else. */
export const STATE_FORMATS: readonly string[] = [
  '`aws iam get-account-authorization-details`, `list-roles`, `get-role`, `get-open-id-connect-provider`',
  '`gcloud iam workload-identity-pools providers list --format json`, `service-accounts get-iam-policy`',
  '`gcloud iam service-accounts keys list --format json`, `gcloud projects get-ancestors-iam-policy --format json`',
  '`az ad app federated-credential list`, `az rest`, `az identity federated-credential list`',
  '`vault read -format=json auth/jwt/role/NAME`, `auth/jwt/config`',
  '`terraform show -json` of a state or a plan',
  '`gh api` of a repository, its environments, rulesets, rules of a branch, Actions permissions, OIDC subject',
  'what `grantgate walls collect` wrote',
];

/**
 * Reads what a file holds, by its shape; a list of answers is read one by one. `undefined` where it is none that is
 * known. Pure.
 */
export function readStateFile(value: unknown, source: StateSource): StateRead | undefined {
  const snapshot = readCollected(value, readStateFile);
  if (snapshot !== undefined) return snapshot;
  const whole = readGcpState(value, source) ?? readAzureState(value, source) ?? readGithubState(value, source);
  if (whole !== undefined) return whole;
  if (isRecord(value))
    return readTerraformState(value, source) ?? readAwsState(value, source) ?? readVaultState(value, source);
  if (!Array.isArray(value)) return undefined;
  const reads = value.map((one: unknown) => readStateFile(one, source));
  if (!reads.every((one) => one !== undefined)) return undefined;
  return {
    items: reads.flatMap(({ items }) => items),
    partial: reads.flatMap(({ partial }) => partial),
    collectedAt: reads.flatMap(({ collectedAt = [] }) => collectedAt),
  };
}

/** A text as JSON, or as several documents of JSON one after the other, as pages are printed. @throws SyntaxError */
export function parsePages(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const pages = pagesIn(text)?.map(parsedPage);
    if (pages === undefined || pages.includes(undefined)) throw error;
    return pages.every(Array.isArray) ? pages.flat() : pages;
  }
}

/** What a text begins and ends with, what is quoted in one, and what opens or closes a list or an object. */
const PAGE_SIGN = /\\.|["[\]{}]/gs;

/** Documents, found in one pass; `undefined` where the last one does not end. */
function pagesIn(text: string): readonly string[] | undefined {
  const parts: string[] = [];
  let [start, depth, isText] = [0, 0, false];
  for (const { 0: sign, index } of text.matchAll(PAGE_SIGN)) {
    if (sign === '"') isText = !isText;
    if (isText || !/[[\]{}]/.test(sign)) continue;
    depth += sign === '[' || sign === '{' ? 1 : -1;
    if (depth < 0) return undefined;
    if (depth > 0) continue;
    parts.push(text.slice(start, index + 1));
    start = index + 1;
  }
  return parts.length === 0 || text.slice(start).trim() !== '' ? undefined : parts;
}

function parsedPage(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { emergencyIssue } from '../policy/break-glass/emergency-grant.ts';
import { DOCS } from '../policy/docs-address.ts';
import type { ReasonId } from '../policy/reasons.ts';
import type { ReportContext } from './context.ts';

/** The page that explains a reason. */
export function reasonPage(reason: ReasonId): string {
  return `${DOCS}/reasons.md#${reason}`;
}

/** The page of the policy file, at a line if one is known. */
export function policyLink(context: ReportContext, line?: number): string | undefined {
  return fileLink(context, 'policy.yml', line);
}

/** The page of a grant file, at a line if one is known; of break-glass access, its issue. */
export function grantLink(context: ReportContext, grant: string, line?: number): string | undefined {
  const issue = emergencyIssue(grant);
  return issue !== undefined ? issueLink(context, issue) : fileLink(context, `grants/${grant}.yml`, line);
}

/** The page of the pull request that brought a grant. */
export function pullLink(context: ReportContext, grant: string): string | undefined {
  const pull = context.provenance?.get(grant)?.pull;
  return pull === undefined ? undefined : `${base(context)}/pull/${pull.number}`;
}

/** The page of an issue in the repository of the policy. */
export function issueLink(context: ReportContext, issue: number): string {
  return `${base(context)}/issues/${issue}`;
}

/** GitHub's page for a new file, filled in: name and text come along in the address. */
export function newFileLink(context: ReportContext, path: string, text: string): string | undefined {
  if (context.branch === undefined) return undefined;
  const query = new URLSearchParams({ filename: `${context.policyPath}/${path}`, value: text });
  return `${base(context)}/new/${encodePath(context.branch)}?${query.toString()}`;
}

/** What a person does at one of these pages. */
export function wordsFor(address: string): string {
  const [, , , kind = '', ...path] = URL.canParse(address) ? new URL(address).pathname.split('/') : [];
  if (kind === 'new') return 'Open the form';
  if (kind === 'pull') return 'Open the pull request';
  if (kind === 'issues') return 'Open the request';
  return path.at(-4) === 'grants' ? 'See the grant' : 'See the policy';
}

function fileLink(context: ReportContext, path: string, line?: number): string | undefined {
  if (context.branch === undefined) return undefined;
  return (
    `${base(context)}/blob/${encodePath(context.branch)}/` +
    `${encodePath(`${context.policyPath}/${path}`)}${line === undefined ? '' : `#L${line}`}`
  );
}

function base(context: ReportContext): string {
  return `${context.server.replace(/\/+$/, '')}/${encodePath(context.policyRepository)}`;
}

function encodePath(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

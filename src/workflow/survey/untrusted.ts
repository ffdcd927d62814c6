import { unbroken } from '../../policy/unbroken.ts';
import { contextsRead } from '../expression/reads.ts';
import { textSources } from '../expression/text-flow.ts';
import type { Scalar } from '../file/tree.ts';
import type { Scalars } from '../file/workflow.ts';

/**
 * Parts of a payload that anybody may write: the text of pull requests, issues and comments, and names of branches in
 * forks. Source: GitHub's "Security hardening", untrusted input.
 */
const PAYLOADS: ReadonlySet<string> = new Set([
  'pull_request',
  'issue',
  'comment',
  'review',
  'review_comment',
  'discussion',
  'pages',
  'commits',
  'head_commit',
  'client_payload',
  'forkee',
  '*',
]);
const OF_ANOTHER_RUN: ReadonlySet<string> = new Set([
  'head_branch',
  'head_commit',
  'head_sha',
  'head_repository',
  'display_title',
  'pull_requests',
  '*',
]);
/**
 * Properties that are numbers, truth values, times, digests, fixed words, logins or addresses. Source: GitHub's schema
 * of webhook payloads.
 */
const FIXED_PROPERTIES = new RegExp(unbroken`
  ^(?:number|id|node_id|sha|head_sha|commit_id|original_commit_id|draft|merged|fork|private|locked|mergeable|type|state
  |state_reason|login|author_association|position|line|additions|deletions|changed_files|conclusion|status|url|\w+_url
  |\w+_at)$
`);

/** Whether a scalar reads anything that an outsider may write. */
export function readsUntrusted(scalar: Scalar): boolean {
  return contextsRead(scalar.text).some(isUntrusted);
}

/**
 * Whether text that an outsider may write becomes part of a script: also by way of a variable of `env` that is put in
 * as text.
 */
export function holdsUntrustedText(text: string, variables: readonly Scalars[]): boolean {
  return textSources(text).some((path) => {
    const [root, name] = path.split('.');
    const value = root === 'env' && name !== undefined ? writtenVariable(name, variables) : undefined;
    return value === undefined ? mayHoldCommands(path) : textSources(value.text).some(mayHoldCommands);
  });
}

/** The nearest one wins; the runner's own variables have a case, contexts do not. */
function writtenVariable(name: string, variables: readonly Scalars[]): Scalar | undefined {
  for (const one of variables) for (const [written, value] of one) if (written.toLowerCase() === name) return value;
  return undefined;
}

function isUntrusted(path: string): boolean {
  const [root, first, second, third] = path.split('.');
  if (root !== 'github') return false;
  if (first === 'head_ref') return true;
  if (first !== 'event' || second === undefined) return false;
  return second === 'workflow_run' ? third !== undefined && OF_ANOTHER_RUN.has(third) : PAYLOADS.has(second);
}

function mayHoldCommands(path: string): boolean {
  const parts = path.split('.');
  const [root, first, second, third] = parts;
  // all of them at once: `toJSON(github.event)`
  if (root === 'github' && (first === undefined || first === '*')) return true;
  if (root === 'github' && first === 'event')
    if (second === undefined || (second === 'workflow_run' && third === undefined)) return true;
  if (!isUntrusted(path)) return false;
  const last = parts.at(-1) ?? '';
  const isOfBase = last === 'ref' && parts.at(-2) === 'base';
  const isOfRepository = (last === 'name' || last === 'full_name') && /repo$|repository$/.test(parts.at(-2) ?? '');
  return (
    second === 'client_payload' || !(isOfBase || isOfRepository || (parts.length > 3 && FIXED_PROPERTIES.test(last)))
  );
}

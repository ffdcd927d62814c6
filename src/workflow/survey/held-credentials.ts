import { unbroken } from '../../policy/unbroken.ts';
import { scalarAt, nodeEntries } from '../file/fields.ts';
import type { TreeNode } from '../file/tree.ts';
import type { Job, Step } from '../file/workflow.ts';
import type { Contexts, Data } from '../data.ts';
import { combinationsOf } from './matrix.ts';
import { jobLabels } from './runner-kind.ts';
import { saysWord } from './mentions.ts';
import type { Source } from './source.ts';

/**
 * Secrets other than the job's own token: one by its name, or all of them. One that is named after a chat or a report
 * of coverage changes nothing that a policy speaks of.
 */
const SECRET = new RegExp(
  unbroken`
    \bsecrets\s*(?:\.\s*(?!GITHUB_TOKEN\b)
    (?!(?!\w*(?:GIT|GH_|AWS|AZURE|GCP|DEPLOY|ADMIN))\w*(?:SLACK|DISCORD|MATTERMOST|TELEGRAM|CODECOV|COVERALLS))
    |\[|\))
  `,
  'i',
);
/** The job's own token, by itself or with all of `github`. */
const TOKEN = /\bsecrets\s*\.\s*GITHUB_TOKEN\b|\bgithub\s*\.\s*token\b|\bgithub\s*[[)]/i;
/**
 * Permissions to write what a policy speaks of: branches, tags, environments, what else is started or released.
 * Comments, labels, checks and reports are not among them. Source: GitHub's reference, "Workflow syntax", permissions.
 */
const GOVERNED: ReadonlySet<string> = new Set([
  'contents',
  'actions',
  'deployments',
  'id-token',
  'packages',
  'pages',
  'pull-requests',
]);
/**
 * Machines that are made for one job and hold nothing else: GitHub's own runners, and those of companies that rent
 * them out by these labels. One of an organisation may have credentials of its own.
 */
const FRESH_RUNNER = new RegExp(
  unbroken`
    ^(?:(?:ubuntu|windows|macos)-(?:latest|slim|\d)
    |(?:blacksmith|depot|buildjet|warp|ubicloud|namespace-profile|nscloud)-)
  `,
  'i',
);

/**
 * Whether code that cannot be seen may have credentials with which it changes what a policy speaks of, in these steps
 * of a job: secrets, a token that may write, an identity at a cloud, or a machine of the organisation. `false` only
 * where it is known to have none.
 */
export function mayHoldCredentials(steps: readonly Step[], job: Job, source: Source, contexts: Contexts): boolean {
  const { workflow } = source;
  const around = [job.env, job.envExpression, job.container, workflow.env, workflow.envExpression];
  const says = (word: RegExp): boolean => [...steps, ...around].some((part) => saysWord(part, word));
  const rights = tokenRights(job.permissions ?? workflow.permissions ?? source.permissions);
  return (
    says(SECRET) ||
    rights === 'identity' ||
    (rights === 'write' && (says(TOKEN) || steps.some(hasTokenUnsaid))) ||
    !runsOnFreshMachine(job, contexts)
  );
}

/** In every combination of the matrix that is known. */
function runsOnFreshMachine(job: Job, contexts: Contexts): boolean {
  const legs: readonly Data[] = contexts['matrix'] === undefined ? combinationsOf(job.matrix, contexts) : [];
  return (legs.length === 0 ? [contexts] : legs.map((matrix) => ({ ...contexts, matrix }))).every((each) =>
    jobLabels(job, each).every((label) => FRESH_RUNNER.test(label)),
  );
}

/** Whether a job hands something to the workflow that it calls with which that changes what a policy speaks of. */
export function mayHandCredentials(job: Job, source: Source): boolean {
  return (
    job.secrets !== undefined ||
    saysWord(job.inputs, SECRET) ||
    tokenRights(job.permissions ?? source.workflow.permissions ?? source.permissions) !== 'none'
  );
}

/** An action takes the token as the default of an input, and a checkout leaves it to later steps unless told not to. */
function hasTokenUnsaid({ uses, inputs }: Step): boolean {
  if (uses === undefined) return false;
  return !/^actions\/checkout(?:@|$)/i.test(uses.text.trim()) || inputs.get('persist-credentials')?.text !== 'false';
}

/** What the job's token may write; where nothing is said, that is a setting of the repository. */
function tokenRights(node: TreeNode | undefined): 'identity' | 'write' | 'none' {
  if (node === undefined) return 'write';
  if (node.kind === 'scalar')
    return /^(?:read-all|\{\}|)$/.test(node.absent ? '' : node.text.trim()) ? 'none' : 'identity';
  const written = nodeEntries(node)
    .map(({ key }) => key)
    .filter((key) => GOVERNED.has(key) && scalarAt(node, key)?.text.trim() === 'write');
  return written.includes('id-token') ? 'identity' : written.length > 0 ? 'write' : 'none';
}

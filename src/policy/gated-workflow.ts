import { REPOSITORY_PATTERN } from './names.ts';
import { hinted } from './hinted.ts';
import { described, object, required, type Shape, text } from './shape.ts';

const WORKFLOW_PATH = String.raw`\.github/workflows/[^@/*?"\s\\\x00-\x1f\x7f]+\.ya?ml`;
const WHOLE_REF = String.raw`(?:refs/(?:heads|tags)/[^\s~^:?*[\\\x00-\x1f\x7f]+|[0-9a-f]{40})`;
const PARTS = new RegExp(`^(${REPOSITORY_PATTERN.source.slice(1, -1)})/(${WORKFLOW_PATH})@(${WHOLE_REF})$`);
const EXAMPLE = 'acme/shop/.github/workflows/gated.yml@refs/heads/main';

/** A reusable workflow at a ref, as the claim `job_workflow_ref` names it. */
export interface GatedWorkflow {
  /** `owner/name`. */
  readonly repository: string;
  /** Below the root of that repository. */
  readonly path: string;
  /** `refs/heads/…`, `refs/tags/…` or the SHA of a commit. */
  readonly ref: string;
}

/** Takes a `job_workflow_ref` apart; `undefined` for a text that is not one. */
export function readGatedWorkflow(written: string): GatedWorkflow | undefined {
  const [, repository, path, ref] = PARTS.exec(written) ?? [];
  return repository === undefined || path === undefined || ref === undefined ? undefined : { repository, path, ref };
}

/** What is missing from what was written. */
function meantGate(written: string): string {
  const [path = '', ref] = written.split(/@(.*)/s);
  if (/[*?]/.test(written))
    return `a cloud compares it letter for letter: write one file at one ref, as \`${EXAMPLE}\``;
  if (path.startsWith('./') || path.startsWith('.github/'))
    return `write the repository before it: \`owner/name/${path.replace(/^\.\//, '')}@${ref ?? 'refs/heads/main'}\``;
  if (ref === undefined || ref === '') return `write the ref after it: \`${path}@refs/heads/main\``;
  if (/^[\w./-]+$/.test(ref) && !ref.startsWith('refs/'))
    return `tokens have the whole ref: write \`${path}@refs/heads/${ref}\`, or the full SHA of a commit`;
  return `write it as the claim \`job_workflow_ref\` has it: \`${EXAMPLE}\``;
}

function gatedWorkflow(): Shape<string> {
  return hinted(text({ pattern: PARTS, maxLength: 512, expected: 'a reusable workflow at a ref' }), meantGate);
}

/** What clouds and GitHub are told of the gate. */
export const wallsShape = object({
  gate: required(
    described(
      gatedWorkflow(),
      'The reusable workflow that holds the gate, at the ref by which it is called, as the claim `job_workflow_ref` ' +
        'has it. Clouds are to let in its jobs and no others.',
      { examples: [EXAMPLE] },
    ),
    EXAMPLE,
  ),
});

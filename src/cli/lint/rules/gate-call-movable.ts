import type { CallingJob, GateUse } from '../../gate/gate-use.ts';
import type { GateRemark, GateRule } from '../../gate/gate-rule.ts';
import type { GateSetting } from '../../gate/setting.ts';
import { FULL_SHA } from './gate-version.ts';

/**
 * Events whose runs are always of the default branch. Source: GitHub's reference, "Events that trigger workflows", the
 * column `GITHUB_REF`.
 */
const DEFAULT_BRANCH_EVENTS: ReadonlySet<string> = new Set([
  'discussion',
  'discussion_comment',
  'issue_comment',
  'issues',
  'label',
  'milestone',
  'repository_dispatch',
  'schedule',
  'watch',
  'workflow_run',
]);
/** A name that begins so is in the repository of the workflow that calls, at the same commit. */
const IS_LOCAL = /^[.$]\//;

/** Gated workflows that are called as a branch has them which people push to. */
export const gateCallMovable: GateRule = {
  id: 'gate-call-movable',
  severity: 'warning',
  summary: 'The workflow of a gate is called by `./`, or by a tag or another branch than the default one.',
  advice:
    'With `./` GitHub takes the copy on the branch of the run, so whoever may push there changes the gate that runs; ' +
    'a tag and another branch can be moved too. Call it by `owner/name/.github/workflows/gated.yml@` and the default ' +
    'branch, or the full SHA of a commit. A clone that does not know its default branch leaves branches alone.',
  check: (use, setting) => {
    // what a workflow calls by `./` is of the commit that the workflow itself is of
    const named = use.calls.findLast(({ job }) => !IS_LOCAL.test(nameOf(job)));
    const call = named ?? use.calls.at(-1);
    if (call === undefined) return [];
    const ref = nameOf(call.job).split('@')[1]?.trim() ?? '';
    const why = named === undefined ? whyLocal(use) : whyNamed(ref, defaultBranch(use, setting));
    return why === undefined ? [] : [remark(call, why, use, setting)];
  },
};

function nameOf(job: CallingJob['job']): string {
  return job.uses?.text.trim() ?? '';
}

function whyLocal({ start }: GateUse): string | undefined {
  return (start?.events ?? []).every((event) => DEFAULT_BRANCH_EVENTS.has(event))
    ? undefined
    : 'by `./` the gate is the copy on the branch of the run, which whoever may push there can change';
}

function whyNamed(ref: string, branch: string | undefined): string | undefined {
  if (FULL_SHA.test(ref)) return undefined;
  if (ref.startsWith('refs/tags/')) return `the gate is the copy at the tag \`${ref.slice(10)}\`, which can be moved`;
  const name = ref.replace(/^refs\/heads\//, '');
  return branch === undefined || name === branch
    ? undefined
    : `the gate is the copy at \`${name}\`, which is not the default branch \`${branch}\`: whoever may push ` +
        'there can change it';
}

/** The default branch as the clone knows it. */
function defaultBranch({ workflow }: GateUse, { onDefaultBranch }: GateSetting): string | undefined {
  return onDefaultBranch(workflow.file)?.branch;
}

function remark({ job, workflow }: CallingJob, message: string, use: GateUse, setting: GateSetting): GateRemark {
  const path = nameOf(job).replace(/@.*$/, '');
  const name = IS_LOCAL.test(path) ? `${setting.repository ?? 'owner/name'}/${path.slice(2)}` : path;
  const branch = defaultBranch(use, setting);
  return {
    place: job.uses?.place ?? { file: workflow.file, line: 1, column: 1 },
    message,
    hint: branch === undefined ? `write \`${name}@\` and the default branch` : `write \`${name}@${branch}\``,
  };
}

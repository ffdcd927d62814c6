import type { WorkflowRule } from '../../gate/gate-rule.ts';

/** Workflows that nobody can start yet. */
export const notOnDefaultBranch: WorkflowRule = {
  id: 'not-on-default-branch',
  severity: 'warning',
  summary: 'A workflow with a gate is not on the default branch.',
  advice:
    '“Run workflow” is shown only for workflows that the default branch has. Merge the file there; other ' +
    'branches need it too, since a run ' +
    'takes it from the branch that it is started on. The clone is looked at as it is: after a merge, `git ' +
    'fetch` first.',
  check: ({ uses }, { onDefaultBranch }) => {
    const started = new Set(
      uses.flatMap(({ start }) => (start?.events.includes('workflow_dispatch') === true ? [start.file] : [])),
    );
    return [...started].flatMap((file) => {
      const found = onDefaultBranch(file);
      if (found === undefined || found.there) return [];
      return [
        {
          place: { file, line: 1, column: 1 },
          message:
            `the default branch \`${found.branch}\` does not have this workflow, so “Run workflow” ` +
            `does not show it`,
          hint: 'merge it there first',
        },
      ];
    });
  },
};

import { USUAL_GATE } from '../gate/lint-workflows.ts';
import { readWorkflows } from '../gate/read-workflows.ts';
import { repositoryRoot } from '../preflight/repository-root.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Repositories of the actions that the workflows at hand use, and that of the gate. GitHub's own, and what is here, are
 * allowed anyway.
 */
export function usedActions({ cwd }: Terminal): readonly string[] {
  const { workflows } = readWorkflows(repositoryRoot(cwd));
  const steps = [...workflows.values()].flatMap(({ jobs }) => [...jobs.values()].flatMap((job) => job.steps));
  const names = steps.flatMap(
    ({ uses }) => /^([\w.-]+\/[\w.-]+)(?:\/[^@]*)?@/.exec(uses?.text.trim() ?? '')?.[1] ?? [],
  );
  return [...new Set([USUAL_GATE, ...names])].filter((name) => !/^(?:actions|github)\//i.test(name)).toSorted();
}

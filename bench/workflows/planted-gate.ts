import type { Workflow } from '../../src/workflow/file/workflow.ts';

const GATE = '- uses: example/grantgate@v1';

/**
 * A workflow with a gate as the first step of its first job that has steps, in one line more than before; `undefined`
 * where there is none, or its steps are written in another way than one below the other.
 */
export function withPlantedGate(
  text: string,
  workflow: Workflow,
): { readonly text: string; readonly line: number } | undefined {
  const first = [...workflow.jobs.values()].find(({ steps }) => steps.length > 0)?.steps[0];
  if (first === undefined) return undefined;
  const lines = text.split('\n');
  const index = first.place.line - 1;
  const [, indentation] = /^(\s*)-\s/.exec(lines[index] ?? '') ?? [];
  if (indentation === undefined) return undefined;
  return { text: lines.toSpliced(index, 0, indentation + GATE).join('\n'), line: first.place.line };
}

import { readWorkflow } from '../../src/workflow/file/read-workflow.ts';
import { TreeError } from '../../src/workflow/file/tree.ts';

/** A workflow with a gate as the first step of its first job that needs no other, and the id of that job. */
export interface PlantedGate {
  readonly text: string;
  readonly job: string;
}

/** Puts a gate in, as somebody would who starts to use it; `undefined` where no job has steps of its own. */
export function plantGate(text: string, file: string): PlantedGate | undefined {
  const job = firstJob(text, file);
  if (job === undefined) return undefined;
  const lines = text.split('\n');
  const start = lines.findIndex((line) => new RegExp(String.raw`^\s+['"]?${job}['"]?:\s*(?:#.*)?$`).test(line));
  const steps = lines.findIndex((line, index) => index > start && /^\s+steps:\s*(?:#.*)?$/.test(line));
  const first = lines.findIndex((line, index) => index > steps && /^\s*-/.test(line));
  const [indent = ''] = /^\s*/.exec(lines[first] ?? '') ?? [];
  if (start < 0 || steps < 0 || first < 0) return undefined;
  lines.splice(first, 0, `${indent}- uses: grantgate/grantgate@v1`);
  return { text: lines.join('\n'), job };
}

function firstJob(text: string, file: string): string | undefined {
  try {
    const { jobs } = readWorkflow(text, file);
    return [...jobs.values()].find(({ needs, steps }) => needs.length === 0 && steps.length > 0)?.id;
  } catch (error) {
    if (error instanceof TreeError) return undefined;
    throw error;
  }
}

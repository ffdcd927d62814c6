import type { Workflow } from '../../src/workflow/file/workflow.ts';
import { likelyText } from './runs.ts';

/** What a gate in a job is told: outputs of the jobs that it needs, variables, and a leg of the job's matrix. */
export interface ToldToGate {
  readonly needs: object;
  readonly vars: object;
  readonly matrix?: object;
}

const MENTIONED = /(?<!fromJSON\(\s*)\b(needs)\.([\w-]+)\.outputs\.([\w-]+)|\b(vars|matrix)\.([\w-]+)(?!\.)/gi;

/**
 * What `needs: ${{ toJSON(needs) }}` and its like tell a gate in this job, with a likely text for each name that the
 * file mentions. What is read as JSON stays unknown.
 */
export function toldInJob(text: string, workflow: Workflow, id: string): ToldToGate {
  const needs: Record<string, { result: string; outputs: Record<string, string> }> = {};
  for (const one of workflow.jobs.get(id)?.needs ?? []) needs[one] = { result: 'success', outputs: {} };
  const vars: Record<string, string> = {};
  const matrix: Record<string, string> = {};
  for (const [, , job = '', output = '', context = '', name = ''] of text.matchAll(MENTIONED)) {
    const outputs = needs[job]?.outputs;
    if (outputs !== undefined) outputs[output] = likelyText(output);
    if (context === 'vars') vars[name] = likelyText(name);
    if (context === 'matrix') matrix[name] = likelyText(name);
  }
  const isDynamic = /matrix:\s*(?:\$\{\{|[^\n]*fromJSON)|include:\s*\$\{\{|:\s*\$\{\{\s*fromJSON/i.test(
    bodyOf(text, id),
  );
  return { needs, vars, ...(isDynamic && { matrix }) };
}

/** The workflow with the steps of one job alone, each at its line: every other job does nothing. */
export function withOneJob(text: string, id: string): string {
  const lines = text.split('\n');
  const ranges = jobRanges(lines);
  for (const [name, [first, end]] of ranges) {
    if (name === id || end - first < 2) continue;
    const [indentation = ''] = /^\s*/.exec(lines[first] ?? '') ?? [];
    lines[first + 1] = `${indentation}  {runs-on: ubuntu-latest, steps: [{run: "true"}]}`;
    lines.fill('', first + 2, end);
  }
  return lines.join('\n');
}

function bodyOf(text: string, id: string): string {
  const lines = text.split('\n');
  const [first, end] = jobRanges(lines).get(id) ?? [0, 0];
  return lines.slice(first, end).join('\n');
}

/** From which line to which each job goes. */
function jobRanges(lines: readonly string[]): ReadonlyMap<string, readonly [number, number]> {
  const top = lines.findIndex((line) => line.startsWith('jobs:'));
  const next = lines.findIndex((line, at) => at > top && /^[^\s#]/.test(line));
  const last = next < 0 ? lines.length : next;
  const [, indentation = ''] =
    lines
      .slice(top + 1, last)
      .map((line) => /^(\s+)[\w"'-]+:/.exec(line))
      .find(Boolean) ?? [];
  const key = new RegExp(String.raw`^${indentation}["']?([\w-]+)["']?:\s*(?:#.*)?$`);
  const starts = lines.flatMap((line, at) => {
    const [, name] = at > top && at < last ? (key.exec(line) ?? []) : [];
    return name === undefined || indentation === '' ? [] : [[name, at] as const];
  });
  return new Map(starts.map(([name, at], index) => [name, [at, starts[index + 1]?.[1] ?? last] as const]));
}

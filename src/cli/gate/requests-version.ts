import { FULL_SHA, gateNotPinned, gatePlaceholder, ZEROS } from '../lint/rules/gate-version.ts';
import type { LintFinding } from '../lint/finding.ts';
import type { Step, Workflow } from '../../workflow/file/workflow.ts';

/** The action of the requests workflow, behind the repository of the gate. */
const REQUESTS_ACTION = /^[^/@\s]+\/([^/@\s]+)\/requests@(.*)$/;

/**
 * What is wrong with the version at which workflows take the action of requests: it writes what the gate believes, so
 * it is pinned as the gate is. `gate` is the repository of the gate.
 */
export function lintRequestsVersion(workflows: ReadonlyMap<string, Workflow>, gate: string): readonly LintFinding[] {
  return [...workflows.values()].flatMap((workflow) =>
    [...workflow.jobs.values()].flatMap(({ steps }) => steps.flatMap((step) => versionFindings(step, workflow, gate))),
  );
}

function versionFindings(step: Step, { file }: Workflow, gate: string): readonly LintFinding[] {
  const { text = '', place } = step.uses ?? {};
  const [, name = '', version = ''] = REQUESTS_ACTION.exec(text.trim()) ?? [];
  if (place === undefined || name.toLowerCase() !== gate.split('/')[1]?.toLowerCase()) return [];
  const hint = 'write the full commit SHA of a release behind the `@`';
  const found = { file, line: place.line, column: place.column, hint };
  if (!FULL_SHA.test(version)) {
    const { id: rule, severity } = gateNotPinned;
    const taken = version === '' ? 'no version' : `\`${version}\`, which can be moved`;
    return [{ rule, severity, ...found, message: `the action of requests is taken at ${taken}` }];
  }
  if (!ZEROS.test(version)) return [];
  const { id: rule, severity } = gatePlaceholder;
  return [{ rule, severity, ...found, message: 'the zeros are a placeholder: there is no such commit' }];
}

import { FULL_SHA, gateNotPinned, gatePlaceholder, ZEROS } from '../lint/rules/gate-version.ts';
import type { LintFinding } from '../lint/finding.ts';
import type { Step, Workflow } from '../../workflow/file/workflow.ts';

/** The action of the requests workflow, behind the repository of the gate. */
const REQUESTS_ACTION = /^[^/@\s]+\/([^/@\s]+)\/requests@(.*)$/;

const GATE_CHECKOUT = /^actions\/checkout@/i;

/**
 * What is wrong with the version at which workflows take the action of requests, or a clone of the gate: the one writes
 * what the gate believes, the other runs with the rights of its job, so both are pinned as the gate is. `gate` is its
 * repository.
 */
export function lintRequestsVersion(workflows: ReadonlyMap<string, Workflow>, gate: string): readonly LintFinding[] {
  return [...workflows.values()].flatMap((workflow) =>
    [...workflow.jobs.values()].flatMap(({ steps }) => steps.flatMap((step) => versionFindings(step, workflow, gate))),
  );
}

/** The gate's code where a workflow takes it, and at which version. */
interface TakenVersion {
  readonly what: string;
  readonly version: string;
  readonly place: { readonly line: number; readonly column: number };
  readonly hint: string;
}

/** The action of requests, or a clone of the gate whose command line is run, as the review of every week does it. */
function takenVersion({ uses, inputs }: Step, gate: string): TakenVersion | undefined {
  const isGate = (name: string): boolean => name.toLowerCase() === gate.split('/')[1]?.toLowerCase();
  const text = uses?.text.trim() ?? '';
  if (uses === undefined) return undefined;
  const [, name = '', version = ''] = REQUESTS_ACTION.exec(text) ?? [];
  if (isGate(name)) {
    const hint = 'write the full commit SHA of a release behind the `@`';
    return { what: 'the action of requests', version, place: uses.place, hint };
  }
  if (!GATE_CHECKOUT.test(text) || !isGate(inputs.get('repository')?.text.trim().split('/')[1] ?? '')) return undefined;
  const ref = inputs.get('ref');
  return {
    what: 'the command line of the gate',
    version: ref?.text.trim() ?? '',
    place: ref?.place ?? uses.place,
    hint: 'write the full commit SHA of a release as `ref`',
  };
}

function versionFindings(step: Step, { file }: Workflow, gate: string): readonly LintFinding[] {
  const taking = takenVersion(step, gate);
  if (taking === undefined) return [];
  const { what, version, place, hint } = taking;
  const found = { file, line: place.line, column: place.column, hint };
  if (!FULL_SHA.test(version)) {
    const { id: rule, severity } = gateNotPinned;
    const taken = version === '' ? 'no version' : `\`${version}\`, which can be moved`;
    return [{ rule, severity, ...found, message: `${what} is taken at ${taken}` }];
  }
  if (!ZEROS.test(version)) return [];
  const { id: rule, severity } = gatePlaceholder;
  return [{ rule, severity, ...found, message: 'the zeros are a placeholder: there is no such commit' }];
}

import { isKnown } from '../../github/known.ts';
import type { DefaultFile } from '../../github/default-files.ts';
import { DOCS } from '../../policy/docs-address.ts';
import { isPlainName } from '../../policy/glob.ts';
import { quote } from '../../report/safe-line.ts';
import { TreeError } from '../../workflow/file/tree.ts';
import type { Workflow } from '../../workflow/file/workflow.ts';
import { parseWorkflow } from '../../workflow/survey/called-workflow.ts';
import { checkGates } from '../gate/check-gates.ts';
import { findGates } from '../gate/find-gates.ts';
import type { GateSurvey } from '../gate/gate-use.ts';
import { USUAL_GATE } from '../gate/lint-workflows.ts';
import type { LintFinding } from '../lint/finding.ts';
import { gatePermissions } from '../lint/rules/gate-permissions.ts';
import type { DoctorFacts } from './facts.ts';
import { type DoctorRow, type RowMaker, rowsOf } from './row.ts';
import { usedRoles } from './used-roles.ts';

/** Workflows that could be parsed, and why the others could not. */
interface ParsedWorkflows {
  readonly workflows: ReadonlyMap<string, Workflow>;
  readonly problems: readonly { readonly path: string; readonly why: string }[];
}

/** Rows about the workflows at the head of the default branch of the repository where runs are. */
export function workflowRows(facts: DoctorFacts): readonly DoctorRow[] {
  const { files, about } = facts.repository;
  const rows = rowsOf(about.name);
  if (!isKnown(files)) return [rows.untold('workflow', 'which workflows there are', files)];
  const { workflows, problems } = parseAll(files.value.workflows);
  const survey = findGates(workflows, facts.gate);
  const findings = lintedGates(survey, facts);
  const unreadable = problems.map(({ path, why }) =>
    rows.found('unknown', 'workflow', `${quote(path)} cannot be read, so nothing is known of a gate in it: ${why}`),
  );
  const missing = missingRows(facts, rows, [...workflows.keys(), ...problems.map(({ path }) => path)]);
  const permissions = findings.filter(({ rule }) => rule === gatePermissions.id);
  const others = findings.filter(({ rule }) => rule !== gatePermissions.id);
  const gates = survey.uses.length;
  const found = [...unreadable, ...missing, ...others.map((one) => findingRow(one, rows))];
  return [
    ...(gates === 0 ? [noGateRow(rows, workflows.size, problems.length > 0)] : []),
    ...found,
    ...(found.length === 0 && gates > 0
      ? [rows.fine('workflow', 'the workflows of the roles are on the default branch, and nothing is wrong in them')]
      : []),
    ...permissions.map((one) => findingRow(one, rows)),
    ...(permissions.length === 0 && gates > 0
      ? [rows.fine('gate-permissions', 'the job of every gate that was seen has the four permissions')]
      : []),
  ];
}

/** Parses workflows as they were fetched. */
export function parseAll(files: readonly DefaultFile[]): ParsedWorkflows {
  const workflows = new Map<string, Workflow>();
  const problems: { readonly path: string; readonly why: string }[] = [];
  for (const { path, text } of files) {
    const parsed = text === undefined ? undefined : parseWorkflow(text, path);
    if (parsed === undefined) problems.push({ path, why: 'it is not a file of text' });
    else if (parsed instanceof TreeError) problems.push({ path, why: parsed.message });
    else workflows.set(path, parsed);
  }
  return { workflows, problems };
}

/** The repository of the gate that workflows use, where one does. */
export function usedGate({ repository: { files }, gate }: DoctorFacts): string | undefined {
  if (!isKnown(files)) return undefined;
  const [use] = findGates(parseAll(files.value.workflows).workflows, gate).uses;
  return /^[^/@]+\/[^/@]+/.exec(use?.step.uses?.text.trim() ?? '')?.[0];
}

/** What the rules of the linter say. */
function lintedGates(survey: GateSurvey, facts: DoctorFacts): readonly LintFinding[] {
  const { access, home, repository, root, gate } = facts;
  const known = isKnown(access) ? access.value : undefined;
  return checkGates(survey, {
    ...(known?.policy?.ok === true ? { policy: known.policy.value } : {}),
    repository: repository.about.name,
    home: home.about.name,
    policyPath: root,
    hasGrant: (id) => (known === undefined ? undefined : known.grants.some((grant) => grant.id === id) || undefined),
    gate: gate ?? USUAL_GATE,
    onDefaultBranch: () => undefined, // all of them come from there
  });
}

function findingRow({ rule, severity, file, line, message, hint }: LintFinding, rows: RowMaker): DoctorRow {
  const check = rule === gatePermissions.id ? 'gate-permissions' : 'workflow';
  return rows.found(
    severity,
    check,
    `${file}:${line}: ${message} [${rule}]`,
    hint === undefined ? {} : { advice: hint },
  );
}

function noGateRow(rows: RowMaker, count: number, isPartial: boolean): DoctorRow {
  return isPartial
    ? rows.found('unknown', 'workflow', 'no gate was seen, but some workflows cannot be read')
    : rows.found(
        'error',
        'workflow',
        count === 0
          ? 'the default branch has no workflow, so “Run workflow” is not shown'
          : 'no workflow of the default branch has a gate, so that nothing is asked of anybody',
        { advice: 'put the gate first into the job', link: `${DOCS}/quickstart.md#2-the-two-workflows` },
      );
}

/** Workflows that roles name, and that are not there. */
function missingRows(facts: DoctorFacts, rows: RowMaker, present: readonly string[]): readonly DoctorRow[] {
  const { about } = facts.repository;
  const named = [...(usedRoles(facts) ?? [])].flatMap(([role, { workflows }]) =>
    workflows
      .filter((pattern) => isPlainName(pattern))
      .map((pattern) => ({ role, path: ownPath(pattern, about.name) })),
  );
  return named
    .filter(({ path }) => path !== undefined && !present.includes(path))
    .map(({ role, path = '' }) =>
      rows.found(
        'warning',
        'workflow',
        `the role ${quote(role)} lists ${quote(path)}, which the default branch ${quote(about.defaultBranch)} ` +
          'does not have: “Run workflow” does not show it',
        { advice: 'merge it there, or correct the role' },
      ),
    );
}

/** The path of a workflow of this repository; `undefined` of another. */
function ownPath(pattern: string, repository: string): string | undefined {
  if (pattern.startsWith('.github/')) return pattern;
  const prefix = `${repository.toLowerCase()}/`;
  return pattern.toLowerCase().startsWith(prefix) ? pattern.slice(prefix.length) : undefined;
}

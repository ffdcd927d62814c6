import type { CliCommand } from '../command.ts';
import { startProgress } from '../lint/progress.ts';
import { styleFor } from '../style.ts';
import type { Terminal } from '../terminal.ts';
import { findWorkflows } from './find-workflows.ts';
import { formatAnnotations } from './print-annotations.ts';
import { preflightJson } from './print-json.ts';
import { formatPeople } from './print-people.ts';
import { formatSarif } from './print-sarif.ts';
import { type Format, PREFLIGHT_OPTIONS, readOptions } from './options.ts';
import { preflight as examineWorkflows } from './preflight.ts';
import { exitCode, type PreflightReport } from './report.ts';

export const preflightCommand: CliCommand = {
  name: 'preflight',
  operands: '<workflow|folder>...',
  about: [
    'Reads the steps of workflows and finds what they touch: branches, tags, environments, repositories. With ' +
      '--run or --actor it decides by the rules of the gate, with the',
    'steps among the checks; with --role it tries out a role; with neither it lists what is touched.',
    'With --role, a folder is judged as far as the role lists its workflows, or those call them; the others are named.',
    'What a run would know can be given: inputs, variables, a leg of the matrix, what jobs have left.',
    'Exit code 0: allowed, in scope or listed, 1: refused or out of scope, 2: bad input, or a workflow that ' +
      'GitHub would not run.',
  ].join('\n'),
  options: PREFLIGHT_OPTIONS,
  examples: [
    'grantgate preflight .github/workflows/flags.yml --run run.json --assume-approved',
    'grantgate preflight .github/workflows/flags.yml --role flag-release --policy-repository acme/shop',
    'grantgate preflight .github/workflows/flags.yml --actor mona --branch release/2026-11 --environment staging ' +
      '--policy-repository acme/shop --assume-approved',
    'grantgate preflight .github/workflows/flags.yml --inputs branch=release/2026-11 --job deploy --matrix node=20 ' +
      '--needs plan.outputs.tag=v7 --vars REGION=eu-west-1',
    'grantgate preflight .github/workflows/flags.yml --explain 27',
    'grantgate preflight . --json',
    'grantgate preflight . --role flag-release --sarif > preflight.sarif',
  ],
  run: async (given, terminal) => {
    const inputs = readOptions(given, terminal);
    const workflows = findWorkflows(terminal.cwd, given.operands, given.text('root'));
    const report = await examineWorkflows(
      workflows,
      inputs,
      given.has('validate'),
      terminal,
      startProgress(terminal, given.has('progress')),
    );
    terminal.stdout.write(formatPreflight(report, inputs.format, terminal));
    return exitCode(report);
  },
};

function formatPreflight(report: PreflightReport, as: Format, { stdout, env }: Terminal): string {
  if (as === 'json') return preflightJson(report);
  if (as === 'sarif') return formatSarif(report);
  return as === 'github' ? formatAnnotations(report) : formatPeople(report, styleFor(stdout, env));
}

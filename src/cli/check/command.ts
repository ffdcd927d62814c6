import type { Command } from '../command.ts';
import { styleFor } from '../style.ts';
import { accessFolder } from './access.ts';
import { decideOffline, readAccess } from './decide-offline.ts';
import { readInputs } from './inputs.ts';
import { DECISION_OPTIONS, USUAL_ACCESS } from './options.ts';
import { formatCheck } from './print.ts';

export const check: Command = {
  name: 'check',
  about:
    'Decides offline, as the gate would, whether a run is allowed. Exit code 0: allowed, 1: refused, 2: bad input.',
  options: { ...DECISION_OPTIONS, json: { help: 'Print the result as JSON' } },
  examples: [
    'grantgate check --run run.json --assume-approved',
    'grantgate check --run run.json --evidence evidence.json --role flag-release --at 2026-11-28T18:00:00Z',
  ],
  run: (given, terminal) => {
    const inputs = readInputs(given, terminal);
    const files = readAccess(accessFolder(terminal.cwd, given.text('access') ?? USUAL_ACCESS), inputs);
    const { result } = decideOffline(files, inputs, terminal);
    terminal.stdout.write(
      given.has('json')
        ? `${JSON.stringify(result, undefined, 2)}\n`
        : formatCheck(result, styleFor(terminal.stdout, terminal.env)),
    );
    return result.decision === 'allow' ? 0 : 1;
  },
};

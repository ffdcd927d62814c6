import type { CliCommand } from '../command.ts';
import { styleFor } from '../style.ts';
import { accessFolder } from './access.ts';
import { decideOffline, readOfflineAccess } from './decide-offline.ts';
import { readCheckInputs } from './inputs.ts';
import { DECISION_OPTIONS, USUAL_ACCESS } from './options.ts';
import { formatCheck } from './print.ts';

export const check: CliCommand = {
  name: 'check',
  about:
    'Decides offline, by the rules of the gate, whether a run is allowed: from the files and the evidence that it is ' +
    'given, and from nothing else. Exit code 0: allowed, 1: refused, 2: bad input.',
  options: { ...DECISION_OPTIONS, json: { help: 'Print the result as JSON' } },
  examples: [
    'grantgate check --run run.json --assume-approved',
    'grantgate check --run run.json --evidence evidence.json --role flag-release --at 2026-11-25T12:00:00Z',
  ],
  run: (given, terminal) => {
    const inputs = readCheckInputs(given, terminal);
    const files = readOfflineAccess(accessFolder(terminal.cwd, given.text('access') ?? USUAL_ACCESS), inputs);
    const { result } = decideOffline(files, inputs, terminal);
    terminal.stdout.write(
      given.has('json')
        ? `${JSON.stringify(result, undefined, 2)}\n`
        : formatCheck(result, styleFor(terminal.stdout, terminal.env)),
    );
    return result.decision === 'allow' ? 0 : 1;
  },
};

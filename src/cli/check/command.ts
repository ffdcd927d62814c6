import type { CliCommand, CommandLine } from '../command.ts';
import { GITHUB_OPTIONS } from '../github-session.ts';
import type { Result } from '../../report/result.ts';
import type { Terminal } from '../terminal.ts';
import type { CheckInputs } from './inputs.ts';
import { decideOnline } from './online.ts';
import { styleFor } from '../style.ts';
import { accessFolder, unreadFolders } from './access.ts';
import { withPerson } from './with-person.ts';
import { withAccountNumber } from './account-number.ts';
import { TOLD_RUN_OPTIONS } from './told-run.ts';
import { decideOffline, readOfflineAccess } from './decide-offline.ts';
import { readCheckInputs } from './inputs.ts';
import { DECISION_OPTIONS, USUAL_ACCESS } from './options.ts';
import { formatCheck } from './print.ts';

export const check: CliCommand = {
  name: 'check',
  about:
    'Decides offline, by the rules of the gate, whether a run is allowed: from the files and the evidence ' +
    'that it is ' +
    'given, and from nothing else. Exit code 0: allowed, 1: refused, 2: bad input.',
  options: {
    ...TOLD_RUN_OPTIONS,
    ...DECISION_OPTIONS,
    run: { value: 'run.json', help: 'Claims of the run, with triggering_actor and triggering_actor_id' },
    result: { value: 'result.json', help: 'Result of a run, the output `result`: decides it again, as of now' },
    online: {
      help: 'Ask GitHub for policy, grants and evidence, as the gate does, with the token in GH_TOKEN or GITHUB_TOKEN',
    },
    'policy-path': {
      value: 'folder',
      help: `With --online: folder of the policy in its repository; default: ${USUAL_ACCESS}`,
    },
    'ca-certificates': GITHUB_OPTIONS['ca-certificates'],
    authzen: {
      help:
        'Answer a request of the OpenID AuthZEN Authorization API on standard input (evaluation, or evaluations): ' +
        'it says which run',
    },
    json: { help: 'Print the result as JSON' },
  },
  examples: [
    'grantgate check --actor mona --workflow flags.yml --branch release/2026-11 --environment staging ' +
      '--policy-repository acme/shop --assume-approved',
    'grantgate check --actor mona --workflow flags.yml --branch release/2026-11 --environment staging --online',
    'grantgate check --run run.json --assume-approved',
    'grantgate check --authzen --online < evaluation.json',
    'grantgate check --run run.json --evidence evidence.json --role flag-release --at 2026-11-25T12:00:00Z',
  ],
  run: async (given, terminal) => {
    if (given.has('authzen')) return await (await import('../authzen/evaluate.ts')).answerAuthzen(given, terminal);
    const inputs = readCheckInputs(given, terminal);
    const result = given.has('online')
      ? await decideOnline(inputs, given, terminal)
      : decideFromFiles(inputs, given, terminal);
    terminal.stdout.write(
      given.has('json')
        ? `${JSON.stringify(result, undefined, 2)}\n`
        : formatCheck(result, styleFor(terminal.stdout, terminal.env)),
    );
    return result.decision === 'allow' ? 0 : 1;
  },
};

function decideFromFiles(told: CheckInputs, given: CommandLine, terminal: Terminal): Result {
  const folder = accessFolder(terminal.cwd, given.text('access') ?? USUAL_ACCESS);
  const inputs = withPerson(folder, told);
  const files = readOfflineAccess(folder, inputs);
  const { inputs: numbered, notes } = withAccountNumber(inputs, files);
  const unread = unreadFolders(folder, inputs.run).map(
    (path) => `the gate does not read \`${path}\`: write the folder in lower case`,
  );
  return decideOffline(files, numbered, terminal, { notes: [...notes, ...unread] }).result;
}

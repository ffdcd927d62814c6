import { fetchPerson } from '../../github/account-number.ts';
import { readInputs } from '../../inputs/inputs.ts';
import type { Run } from '../../policy/run.ts';
import type { Result } from '../../report/result.ts';
import type { CommandLine } from '../command.ts';
import { type GitHubSession, ownToken, withGitHub } from '../github-session.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { CheckInputs } from './inputs.ts';
import { USUAL_ACCESS } from './options.ts';
import { UNKNOWN_ID } from './told-run.ts';

/** Options that say what GitHub is asked for instead. */
const OFFLINE_ONLY = ['access', 'evidence', 'assume-approved'] as const;

/**
 * Decides as the gate does, from what GitHub answers now.
 * @throws UsageError when there is no token, GitHub refuses, or an option says what it is asked for
 */
export async function decideOnline(inputs: CheckInputs, given: CommandLine, terminal: Terminal): Promise<Result> {
  const stray = OFFLINE_ONLY.find((name) => given.has(name));
  if (stray !== undefined)
    throw new UsageError(`\`--${stray}\` and \`--online\` are both given`, 'GitHub is asked for that: leave it out');
  const { askGate } = terminal;
  if (askGate === undefined) throw new Error('the command line was started without a gate to ask');
  const token = ownToken(terminal);
  if (token === undefined)
    throw new UsageError('there is no token to ask GitHub with', 'set GH_TOKEN (`gh auth token` shows yours)');
  return await withGitHub(
    given,
    terminal,
    token,
    async ({ api, to, client, deadline }) => {
      const { run, notes } = await runWithNumber(inputs.run, api);
      return await askGate({
        run,
        ...(inputs.delegation === undefined ? {} : { delegation: inputs.delegation }),
        inputs: gateInputs(inputs, given, token),
        server: to.server,
        client,
        api,
        deadline,
        now: terminal.now,
        at: inputs.now,
        notes: [...notes, ...toldNotes(inputs), 'nobody has proved who the run is, and its later steps were not read'],
      });
    },
    inputs.home,
  );
}

/** What the gate looks at besides where a tool names somebody. */
function toldNotes({ delegation }: CheckInputs): readonly string[] {
  return delegation?.outcome.kind === 'named'
    ? ['no proof was looked at: the gate takes what the tool sends only if it is good, and once']
    : [];
}

/** A run that was told by a login alone, with the account's own number and spelling. */
async function runWithNumber(
  run: Run,
  api: GitHubSession['api'],
): Promise<{ readonly run: Run; readonly notes: readonly string[] }> {
  if (run.actor_id !== UNKNOWN_ID || run.actor.endsWith('[bot]')) return { run, notes: [] };
  const { login, id } = await fetchPerson(api, run.actor);
  return {
    run: { ...run, actor: login, actor_id: id, triggering_actor: login, triggering_actor_id: id },
    notes: [`the number of \`${login}\` is ${id}`],
  };
}

/** The inputs of a gate that only decides. */
function gateInputs(
  { home, role = '', grant = '' }: CheckInputs,
  given: CommandLine,
  token: string,
): ReturnType<typeof readInputs> {
  const variables = {
    INPUT_TOKEN: token,
    INPUT_ROLE: role,
    INPUT_GRANT: grant,
    'INPUT_POLICY-REPOSITORY': home,
    'INPUT_POLICY-PATH': given.text('policy-path') ?? USUAL_ACCESS,
    INPUT_CREDENTIALS: 'none',
    // nothing is counted or spent by a question
    INPUT_MODE: 'audit',
    INPUT_PREFLIGHT: 'off',
  };
  return readInputs(variables, home, () => '');
}

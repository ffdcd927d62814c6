import type { GrantFile } from '../../policy/grant.ts';
import { RunError } from '../../policy/run.ts';
import { accessFolder, readAllGrants, readPolicyFile } from '../check/access.ts';
import { withAccountNumber } from '../check/account-number.ts';
import { decideOffline, readOfflineAccess } from '../check/decide-offline.ts';
import { readCheckInputs } from '../check/inputs.ts';
import { decideOnline } from '../check/online.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import { toldRun } from '../check/told-run.ts';
import { withPerson } from '../check/with-person.ts';
import type { CommandLine } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { authzenAnswer, type AuthzenAnswer, errorAnswer, otherAnswer } from './answer.ts';
import { type BadEvaluation, type Evaluation, readAuthzen, type Semantic } from './request.ts';
import { askedThrough, toldThrough } from './through-tool.ts';
import { asGiven, toldBy } from './told.ts';

/** Options that say of which run is asked: the request does. */
const TELLS_A_RUN = ['run', 'result', 'actor'] as const;

/**
 * Answers the request on standard input. Exit code 0: every decision is true, 1: one is not.
 * @throws UsageError where there is none that can be answered: what the API answers with 400
 */
export async function answerAuthzen(given: CommandLine, terminal: Terminal): Promise<number> {
  const stray = TELLS_A_RUN.find((name) => given.has(name));
  if (stray !== undefined)
    throw new UsageError(`\`--authzen\` and \`--${stray}\` are both given`, 'the request says which run it is about');
  if (terminal.stdin === undefined) throw new Error('the command line was started without standard input');
  const request = readAuthzen(await terminal.stdin());
  if (request.kind === 'bad') throw unanswerable(request.problem);
  const loginOf = loginsFor(given, terminal);
  const ask = async (one: Evaluation): Promise<AuthzenAnswer | BadEvaluation> =>
    await evaluated(one, loginOf, given, terminal);
  if (request.kind === 'one') {
    const answer = await ask(request.evaluation);
    if ('problem' in answer) throw unanswerable(answer.problem);
    terminal.stdout.write(`${JSON.stringify(answer, undefined, 2)}\n`);
    return answer.decision ? 0 : 1;
  }
  const answers = await answerAll(request.evaluations, request.semantic, ask);
  terminal.stdout.write(`${JSON.stringify({ evaluations: answers }, undefined, 2)}\n`);
  return answers.every(({ decision }) => decision) ? 0 : 1;
}

function unanswerable(problem: string): UsageError {
  return new UsageError(
    `the request cannot be answered: ${problem}`,
    'write a request of the AuthZEN Authorization API to standard input: docs/low-code-recipes.md has one',
  );
}

/** In their order; the rest is left out once the answer is settled. */
async function answerAll(
  evaluations: readonly (Evaluation | BadEvaluation)[],
  semantic: Semantic,
  ask: (one: Evaluation) => Promise<AuthzenAnswer | BadEvaluation>,
): Promise<readonly AuthzenAnswer[]> {
  const answers: AuthzenAnswer[] = [];
  for (const one of evaluations) {
    const answer = 'problem' in one ? one : await ask(one);
    const told = 'problem' in answer ? errorAnswer(answer.problem) : answer;
    answers.push(told);
    if (semantic !== 'execute_all' && told.decision === (semantic === 'permit_on_first_permit')) break;
  }
  return answers;
}

async function evaluated(
  evaluation: Evaluation,
  loginOf: (id: string) => string | undefined,
  given: CommandLine,
  terminal: Terminal,
): Promise<AuthzenAnswer | BadEvaluation> {
  const told = toldBy(evaluation, loginOf);
  if ('problem' in told) return told;
  if ('other' in told) return otherAnswer(told.other);
  const folder = (): string => accessFolder(terminal.cwd, given.text('access') ?? USUAL_ACCESS);
  const through =
    told.through &&
    (given.has('online') ? askedThrough(told.through) : toldThrough(told.through, readPolicyFile(folder())));
  if (through !== undefined && 'problem' in through) return through;
  const own = asGiven({ ...told, options: new Map([...told.options, ...(through?.options ?? [])]) }, given);
  const odd = oddRun(own, terminal);
  if (odd !== undefined) return odd;
  const read = readCheckInputs(own, terminal);
  const named = through === undefined ? read : { ...read, delegation: through.delegation };
  const inputs = through === undefined || given.has('online') ? named : withPerson(folder(), named);
  const place = { server: terminal.env['GITHUB_SERVER_URL'] || 'https://github.com', home: inputs.home };
  if (given.has('online'))
    return authzenAnswer(await decideOnline(inputs, own, terminal), { ...place, policy: undefined });
  const files = readOfflineAccess(folder(), inputs);
  const { inputs: numbered, notes } = withAccountNumber(inputs, files);
  const { result } = decideOffline(files, numbered, terminal, { notes });
  return authzenAnswer(result, { ...place, policy: files.policy?.ok === true ? files.policy.value : undefined });
}

/** What no run can be: wrong with one question, and not with the command. */
function oddRun(own: CommandLine, terminal: Terminal): BadEvaluation | undefined {
  try {
    toldRun(own, terminal);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError || error instanceof RunError) return { problem: error.message };
    throw error;
  }
}

/** Logins by the numbers of accounts, as the grants of an access folder have them; read once. */
function loginsFor(given: CommandLine, { cwd }: Terminal): (id: string) => string | undefined {
  if (given.has('online')) return () => undefined;
  let grants: readonly GrantFile[] | undefined;
  return (id) => {
    grants ??= readAllGrants(accessFolder(cwd, given.text('access') ?? USUAL_ACCESS));
    const own = grants.filter((file) => file.ok && String(file.grant['principal-id']) === id);
    const logins = new Set(own.flatMap(({ holder: { kind, name } }) => (kind === 'user' ? [name] : [])));
    // after a change of the login there are two, and which is hers now is not guessed
    return logins.size === 1 ? [...logins][0] : undefined;
  };
}

import { randomUUID } from 'node:crypto';
import { signDelegation } from '../../delegation/sign.ts';
import { REPOSITORY_PATTERN } from '../../policy/names.ts';
import { quote } from '../../report/safe-line.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import { ownToken, repositoryAround, serverFor, withGitHub } from '../github-session.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type FoundKey, keyGiven } from './key.ts';
import { DISPATCH_OPTIONS } from './options.ts';
import { printDispatch } from './outcome.ts';
import { prepareOffline, prepareOnline, type PreparedDispatch } from './prepare.ts';
import { sendAndWait } from './send.ts';
import { type DispatchWish, readWish } from './wish.ts';

/** For what is done besides waiting for the run. */
const SENDING_MS = 120_000;

export const dispatchCommand: CliCommand = {
  name: 'dispatch',
  about:
    'Starts a run for a person, as a tool that the policy lists: signs who it is for and what it is, ' +
    'sends workflow_dispatch or\nrepository_dispatch with the token in GH_TOKEN or GITHUB_TOKEN, waits for the ' +
    'run, and says what came of it.\nThe tool vouches for the person: whoever can start this command with the key ' +
    'can name anybody. Exit code 0:\nthe run succeeded, 1: it was refused or failed, 2: it could not be sent, found ' +
    'or waited for.',
  options: DISPATCH_OPTIONS,
  examples: [
    'grantgate dispatch --workflow flags.yml --input banner=spring --person 583231 --tool n8n ' +
      '--issuer https://n8n.acme.example --key n8n.pem',
    'grantgate dispatch --workflow flags.yml --event-type flag --payload flag.json --person mona-marketing ' +
      '--tool n8n --issuer https://n8n.acme.example --vault-key n8n',
    'grantgate dispatch --repository acme/shop --repository-id 1296269 --workflow flags.yml --ref refs/heads/main ' +
      '--input banner=spring --person 583231 --tool n8n --issuer https://n8n.acme.example --key n8n.pem --print token',
  ],
  run: async (given, terminal) => {
    const wish = readWish(given, terminal);
    const key = keyGiven(given, terminal);
    const repository = repositoryGiven(given, terminal);
    const now = { wish, server: serverFor(terminal).url, now: terminal.now(), id: randomUUID() };
    const token = ownToken(terminal);
    if (wish.repositoryId !== undefined && (wish.print !== undefined || given.has('dry-run')))
      return await showDispatch(prepareOffline(now, repository, wish.repositoryId), { wish, key }, given, terminal);
    if (token === undefined)
      throw new UsageError(
        'there is no token',
        'set GH_TOKEN to one of the account that the policy lists for the tool; with `--print` or `--dry-run`, ' +
          '`--repository-id` and a whole `--ref` none is needed',
      );
    const open = async (ready: PreparedDispatch): Promise<string> => await signReady(ready, key, terminal);
    return await withGitHub(
      given,
      terminal,
      token,
      async (session) => {
        const ready = await prepareOnline(now, repository, session.api);
        if (wish.print !== undefined || given.has('dry-run'))
          return await showDispatch(ready, { wish, key }, given, terminal);
        const delegation = await open(ready);
        const outcome = await sendAndWait(session, { wish, ready, delegation }, given, terminal);
        return printDispatch(outcome, ready.claims, given.has('json'), terminal);
      },
      repository,
      { longest: wish.timeout + SENDING_MS },
    );
  },
};

function repositoryGiven(given: CommandLine, terminal: Terminal): string {
  const written = given.text('repository') ?? repositoryAround(terminal);
  if (written === undefined)
    throw new UsageError('which repository has the workflow is not known', 'give it with `--repository owner/name`');
  if (REPOSITORY_PATTERN.test(written)) return written;
  throw new UsageError(`${quote(written)} is not a repository`, 'write `--repository owner/name`');
}

/** INVARIANT: in a job, the log masks what was signed before it can be printed. */
async function signReady(ready: PreparedDispatch, key: FoundKey, { env, stderr }: Terminal): Promise<string> {
  const delegation = await signDelegation(ready.claims, await key.open());
  if (env['GITHUB_ACTIONS'] === 'true') stderr.write(`::add-mask::${delegation}\n`);
  return delegation;
}

/** Prints what was asked for, and sends nothing. */
async function showDispatch(
  ready: PreparedDispatch,
  { wish, key }: { readonly wish: DispatchWish; readonly key: FoundKey },
  given: CommandLine,
  terminal: Terminal,
): Promise<number> {
  const { stdout, stderr } = terminal;
  for (const note of ready.notes) stderr.write(`grantgate: ${note}\n`);
  if (given.has('dry-run')) {
    const body = restBody(ready, '(the signed delegation)');
    stdout.write(`${JSON.stringify({ schema: 1, key: key.where, claims: ready.claims, body }, undefined, 2)}\n`);
    return 0;
  }
  const delegation = await signReady(ready, key, terminal);
  stdout.write(
    wish.print === 'token' ? `${delegation}\n` : `${JSON.stringify(restBody(ready, delegation), undefined, 2)}\n`,
  );
  return 0;
}

/** The body of the request, as the REST API takes it. */
function restBody(ready: PreparedDispatch, delegation: string): Readonly<Record<string, unknown>> {
  const body = ready.bodyWith(delegation);
  return body.event === 'workflow_dispatch'
    ? { ref: body.ref, inputs: body.inputs }
    : { event_type: body.type, client_payload: body.payload };
}

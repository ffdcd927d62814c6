import { appendFileSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { providerNamed } from '../../credentials/catalogue.ts';
import { formatInstant } from '../../policy/instant.ts';
import { safeLine } from '../../report/safe-line.ts';
import type { CliCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { unreadableInput } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { openCredentials, type OpenCredential } from './record.ts';

/** What became of a credential. */
interface RevokeOutcome {
  readonly name: string;
  readonly provider: string;
  readonly outcome: 'revoked' | 'would-revoke' | 'not-revoked';
  readonly note: string;
}

export const revoke: CliCommand = {
  name: 'revoke',
  about:
    'Revokes the credentials of a run whose runner was lost, from its audit record. Tokens of Vault and OpenBao ' +
    'are ended by their accessors,\nwith your own VAULT_ADDR and VAULT_TOKEN; for the others it says what can be ' +
    'done. Exit code 1 when a credential was not revoked.',
  meant: (operand) =>
    /[/\w]/.test(operand)
      ? `to revoke a grant, write \`grantgate grant revoke ${operand}\`; this command ends credentials, from a record`
      : undefined,
  options: {
    record: { value: 'file', help: 'The audit record, JSON Lines' },
    'ca-certificates': { value: 'file', help: 'CA of the Vault server, PEM' },
    all: { help: 'Also those that the record says have ended: steps of the job could write to it' },
    'dry-run': { help: 'Say what would be done, without doing it' },
    json: { help: 'Print the outcome as JSON' },
  },
  examples: [
    'grantgate revoke --record record.jsonl --dry-run',
    'VAULT_ADDR=https://vault.acme.example grantgate revoke --record record.jsonl',
  ],
  run: async (asked, terminal) => {
    const given = asked.text('record');
    if (given === undefined)
      throw new UsageError('`--record` is missing', 'give the file that the output `record` of the action names');
    const file = resolve(terminal.cwd, given);
    const open = openCredentials(readRecordText(file), given, terminal.now(), asked.has('all'));
    const certificates = asked.text('ca-certificates');
    const outcomes: RevokeOutcome[] = [];
    // one after the other: each is on record before the next is tried
    for (const credential of open) {
      const outcome = await endOne(
        credential,
        terminal,
        asked.has('dry-run'),
        certificates === undefined ? undefined : resolve(terminal.cwd, certificates),
      );
      if (outcome.outcome === 'revoked') appendFileSync(file, lineOf(credential, terminal.now()));
      outcomes.push(outcome);
    }
    terminal.stdout.write(
      asked.has('json') ? `${JSON.stringify({ schema: 1, credentials: outcomes })}\n` : outcomeLines(outcomes),
    );
    return outcomes.some(({ outcome }) => outcome === 'not-revoked') ? 1 : 0;
  },
};

async function endOne(
  credential: OpenCredential,
  terminal: Terminal,
  isDry: boolean,
  certificates: string | undefined,
): Promise<RevokeOutcome> {
  const { name, provider, expires } = credential;
  if (provider !== 'vault')
    return {
      name,
      provider,
      outcome: 'not-revoked',
      note: providerNamed(provider)?.advice(credential) ?? `it ends by itself at ${expires}`,
    };
  if (isDry)
    return {
      name,
      provider,
      outcome: 'would-revoke',
      note: `by its accessor at ${credential.handle['url'] ?? 'an unknown server'}`,
    };
  const { revokeByAccessor } = await import('./revoke-vault.ts');
  try {
    await revokeByAccessor(credential, terminal, certificates);
    return {
      name,
      provider,
      outcome: 'revoked',
      note: credential.lasting.length === 0 ? 'it no longer works' : credential.lasting.join('; '),
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return {
      name,
      provider,
      outcome: 'not-revoked',
      note: `${error instanceof Error ? error.message : String(error)}; it ends by itself at ${expires}`,
    };
  }
}

function readRecordText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw unreadableInput(file, error);
  }
}

function lineOf({ name, provider, target, expires, lasting, line }: OpenCredential, now: number): string {
  const head = { schema: 1, kind: 'credential-revoked', time: formatInstant(now) };
  const ended = { name, provider, target, expires, ...(lasting.length === 0 ? {} : { lasting }) };
  return `${JSON.stringify({ ...head, ...line, ...ended })}\n`;
}

function outcomeLines(outcomes: readonly RevokeOutcome[]): string {
  if (outcomes.length === 0) return 'nothing to do: every credential was revoked or has ended\n';
  return (
    outcomes
      .map(({ name, provider, outcome, note }) =>
        safeLine(`${name} (${provider}): ${outcome.replaceAll('-', ' ')}: ${note}`),
      )
      .join('\n') + '\n'
  );
}

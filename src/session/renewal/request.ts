import { writeFileSync } from 'node:fs';
import { GateError } from '../../errors/gate-error.ts';
import { readRegular } from '../../github/regular-file.ts';
import { readStored } from '../../policy/stored-json.ts';
import type { IssuedEntry } from '../issue.ts';
import type { Judgement } from '../judge.ts';
import type { Session } from '../start-requests.ts';
import { renewalRequestShape, type RenewalRequest } from './request-shape.ts';
import { requestPathIn } from './command-line.ts';

/** Longest request that is read: the inputs of a step, which the runner hands over in variables. */
const MAX_REQUEST_BYTES = 4 * 1024 * 1024;

/** The request is not there, or is not ours. */
export class RenewalRequestError extends GateError {
  override readonly name = 'RenewalRequestError';
  constructor(message: string) {
    super(message, { code: 'no-renewal-request' });
  }
}

/** Writes what renewals need into the folder of the credentials' files. */
export function writeRenewalRequest(
  folder: string,
  judgement: Judgement,
  session: Session,
  renewing: readonly IssuedEntry[],
  record: string,
): void {
  writeFileSync(requestPathIn(folder), JSON.stringify(renewalRequestOf(judgement, session, renewing, record)), {
    mode: 0o600,
    flag: 'wx',
  });
}

function renewalRequestOf(
  { decision, maxUses }: Judgement,
  { facts: { inputs, context } }: Session,
  renewing: readonly IssuedEntry[],
  record: string,
): RenewalRequest {
  const { tokenRequest: _, ...place } = context;
  const credentials = Object.fromEntries(
    renewing.map(({ credential: { name, provider, target } }) => [name, { provider, target }]),
  );
  const asked = {
    ...inputs,
    grant: decision.grant,
    role: decision.role,
    credentials: Object.keys(credentials),
    export: 'none',
    guarded: undefined,
    secrets: {},
  } as const;
  return { schema: 1, inputs: asked, context: place, credentials, isUseSpent: maxUses !== undefined, record };
}

/** @throws RenewalRequestError in words for whoever reads the log of a later step */
export function readRenewalRequest(path: string): RenewalRequest {
  const found = readRegular(path, MAX_REQUEST_BYTES);
  if (found.kind !== 'file')
    throw new RenewalRequestError(
      found.kind === 'absent'
        ? 'the job that this credential was for has ended, and it was revoked'
        : `what the gate left for renewals cannot be read: it is ${found.what}`,
    );
  const stored = readStored(renewalRequestShape, found.bytes.toString('utf8'));
  if (stored.ok) return stored.value;
  // no word of what is wrong: the text holds a token
  throw new RenewalRequestError('what the gate left for renewals was changed, or is of another version');
}

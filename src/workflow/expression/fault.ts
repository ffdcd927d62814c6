import { GateError } from '../../errors/gate-error.ts';

const MAX_FAULT_MESSAGE_CHARACTERS = 120;

/** An expression that cannot be read, or that fails where GitHub's fails. */
export class ExpressionFault extends GateError {
  override readonly name = 'ExpressionFault';
}

/** Why evaluating failed, in one short line. */
export function messageOf(error: unknown): string {
  const written = error instanceof Error ? error.message : String(error);
  const [first = ''] = written.split(/\.? Located at position|\r?\n/, 1);
  const message = first.slice(0, 1).toLowerCase() + first.slice(1);
  return message.length > MAX_FAULT_MESSAGE_CHARACTERS
    ? `${message.slice(0, MAX_FAULT_MESSAGE_CHARACTERS - 1)}…`
    : message;
}

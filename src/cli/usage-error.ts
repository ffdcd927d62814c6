import { GateError } from '../errors/gate-error.ts';

/**
 * The command was given something it cannot work with: what, and what to do about it. Ends the command with exit code
 * 2.
 */
export class UsageError extends GateError {
  override readonly name = 'UsageError';
  declare readonly hint: string;
  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, { ...options, hint });
  }
}

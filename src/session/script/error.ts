import { GateError } from '../../errors/gate-error.ts';

/** A guarded script that cannot be started as asked: which input, and what it takes. */
export class ScriptError extends GateError {
  override readonly name = 'ScriptError';
  readonly input: 'run' | 'shell' | 'working-directory';
  constructor(input: 'run' | 'shell' | 'working-directory', message: string) {
    super(`the input \`${input}\` ${message}`);
    this.input = input;
  }
}

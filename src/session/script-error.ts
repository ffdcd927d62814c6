/** A guarded script that cannot be started as asked: which input, and what it takes. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
  readonly input: 'run' | 'shell' | 'working-directory';
  constructor(input: 'run' | 'shell' | 'working-directory', message: string) {
    super(`the input \`${input}\` ${message}`);
    this.input = input;
  }
}

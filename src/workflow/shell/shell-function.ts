import type { Function as FunctionNode } from 'unbash';
import type { ScriptSource } from './source.ts';

/** A function of the script. */
export interface ShellFunction {
  readonly name: string;
  readonly body: FunctionNode['body'];
  readonly source: ScriptSource;
}

/** What a name may stand for when it is called. */
export interface FunctionSet {
  readonly all: readonly ShellFunction[];
  /** Not so when it is defined in a branch only: then it may be a program as well. */
  readonly certain: boolean;
}

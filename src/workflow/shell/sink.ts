import { Unknown } from '../data.ts';
import { join, type Text } from '../text.ts';
import type { InnerShell } from './command.ts';
import { textLength, MAX_VALUE_CHARACTERS } from './value.ts';

/** What one command writes to its standard output. */
export interface Chunk {
  readonly text: Text;
  /** It may not be written at all. */
  readonly conditional: boolean;
  /** The output of a program: any text. */
  readonly opaque: boolean;
}

/** Text that is piped into a command, or stands in a here-document. */
export interface Input {
  /** What is known of it: the output of programs is left out. */
  readonly text: Text;
  /** Whether that is all of it, and surely. */
  readonly complete: boolean;
  /** Where it begins in the script. */
  readonly line: number;
}

/** Collects the standard output of commands, as far as it is known. */
export class Sink {
  readonly chunks: Chunk[] = [];
  readonly #shell: InnerShell | undefined;
  readonly #script: { readonly endsEarly: boolean } | undefined;
  #length = 0;

  /** `shell`: the one that reads it, if not the script's own; `script`: it is a file that outlives that script. */
  constructor(shell?: InnerShell, script?: { readonly endsEarly: boolean }) {
    this.#shell = shell;
    this.#script = script;
  }

  /** Whether a shell within the one that reads it may have ended before it wrote. */
  mayMiss(shell: InnerShell | undefined): boolean {
    for (let one = shell; one !== undefined && one !== this.#shell; one = one.outer)
      if (one.endsEarly === true) return true;
    return this.#script?.endsEarly === true;
  }

  add(text: Text, conditional: boolean): void {
    this.#length += textLength(text);
    if (this.#length > MAX_VALUE_CHARACTERS) this.addOpaque('…', conditional);
    else this.chunks.push({ text, conditional, opaque: false });
  }

  addOpaque(source: string, conditional: boolean): void {
    if (this.#length > 2 * MAX_VALUE_CHARACTERS) return;
    this.#length += 16;
    this.chunks.push({ text: [new Unknown(source)], conditional, opaque: true });
  }

  /** What was written before may be gone: the file is written from its beginning. */
  overwrite(): void {
    for (const [index, chunk] of this.chunks.entries()) this.chunks[index] = { ...chunk, conditional: true };
  }

  /** Everything, where it is written for sure and no program's output is in it. */
  value(): Text | undefined {
    return this.chunks.some((chunk) => chunk.opaque || chunk.conditional)
      ? undefined
      : join(...this.chunks.map((chunk) => chunk.text));
  }

  /** As the input of the next command of a pipeline. */
  input(line: number): Input {
    const complete = this.chunks.every((chunk) => !chunk.opaque && !chunk.conditional);
    return { text: join(...this.chunks.filter((chunk) => !chunk.opaque).map((chunk) => chunk.text)), complete, line };
  }
}

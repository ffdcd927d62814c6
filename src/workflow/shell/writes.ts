/**
 * Which variables were assigned while something was read: what a loop may have changed before its body begins, or a
 * function that returned early.
 */
export class Writes {
  /** Names that an array was ever assigned to: a text that is assigned to one is its first element. */
  readonly arrays = new Set<string>();
  /** Names that were ever local to a function, or to a command. */
  readonly locals = new Set<string>();
  readonly #stack: Set<string>[] = [new Set()];

  add(name: string): void {
    this.#stack.at(-1)?.add(name);
  }

  /** The names that are assigned while `read` runs; `kept` is of no concern to what is around it. */
  during(read: () => void, kept?: string): ReadonlySet<string> {
    const names = new Set<string>();
    this.#stack.push(names);
    read();
    this.#stack.pop();
    for (const name of names) if (name !== kept) this.add(name);
    return names;
  }

  /** All names that were ever assigned. */
  all(): ReadonlySet<string> {
    return this.#stack[0] ?? new Set();
  }
}

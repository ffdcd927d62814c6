import { show, type Text } from '../text.ts';
import type { Command, Unreadable } from './command.ts';
import type { ShellFunction } from './shell-function.ts';
import type { ShellState } from './shell-state.ts';
import { Sink } from './sink.ts';
import { Writes } from './writes.ts';

const MAX_COMMANDS = 5000;
const MAX_STEPS = 60_000;
/** Characters of scripts within the script (`bash -c`, `eval`, here-documents), which a loop may repeat. */
const MAX_PARSED_CHARACTERS = 1024 * 1024;
const MAX_DOUBTS = 200;

/** The body of a `trap`, and what the shell knew there. */
export interface Trap {
  readonly text: Text;
  readonly line: number;
  readonly state: ShellState;
}

/** Collects what is found in one script, and ends the reading when it takes too much. */
export class Recorder {
  readonly commands: Command[] = [];
  readonly unreadable: Unreadable[] = [];
  /** What is written to the file of `GITHUB_ENV`. */
  readonly envFile = new Sink(undefined, this);
  /** What is written to the file of `GITHUB_PATH`. */
  readonly pathFile = new Sink(undefined, this);
  /** What is written to the file of `GITHUB_OUTPUT`, and the places that write there. */
  readonly outputFile = new Sink(undefined, this);
  readonly outputPlaces = new Set<string>();
  /** The files that redirections write. */
  readonly redirected: Text[] = [];
  /** It may have learnt where the runner's files are. */
  findsRunnerFiles = false;
  /** The script may end before all of it has run, and what comes after it goes on. */
  endsEarly = false;
  /** Where the script fails, what calls it fails as well. */
  isFailureSeen = true;
  /** Another script reads it into its own shell: `return` ends it. */
  isSourced = false;
  /** Something runs beside the rest of the script. */
  background = false;
  readonly writes = new Writes();
  halted = false;
  /** The script knows the file of `GITHUB_ENV` by another name. */
  hidden = false;
  readonly #traps: Trap[] = [];
  readonly #trapped = new Set<string>();
  readonly #functions = new Map<ShellFunction['body'], ShellFunction>();
  readonly #read = new Set<ShellFunction>();
  readonly #later = new Set<ShellFunction>();
  readonly #known = new Set<string>();
  #silent = 0;
  #steps = 0;
  #parsed = 0;

  /** Nothing is recorded: a loop's body is only looked at for what it assigns. */
  get silent(): boolean {
    return this.#silent > 0;
  }

  silently(read: () => void): void {
    this.#silent += 1;
    read();
    this.#silent -= 1;
  }

  emit(command: Command): void {
    if (this.silent || this.halted) return;
    this.commands.push(command);
    if (this.commands.length >= MAX_COMMANDS) this.halt(command.line, `there are more than ${MAX_COMMANDS} commands`);
  }

  /** A redirection writes that file. */
  noteTarget(target: Text): void {
    if (!this.silent && this.redirected.length < MAX_COMMANDS) this.redirected.push(target);
  }

  fail(line: number, text: string, why: string): void {
    if (this.silent || this.halted) return;
    const key = `${line} ${why} ${text}`;
    if (this.#known.has(key) || this.unreadable.length >= MAX_DOUBTS) return;
    this.#known.add(key);
    this.unreadable.push({ line, text, why });
  }

  /** Ends the reading of the whole script. */
  halt(line: number, why: string): void {
    if (this.halted) return;
    this.halted = true;
    this.unreadable.push({ line, text: '', why });
  }

  /** Whether reading may go on. */
  spend(steps: number): boolean {
    this.#steps += steps;
    if (this.#steps > MAX_STEPS) this.halt(1, 'it takes too many steps to read');
    return !this.halted;
  }

  parse(length: number): boolean {
    this.#parsed += length;
    if (this.#parsed > MAX_PARSED_CHARACTERS) this.halt(1, 'there is too much to read in what it evaluates');
    return !this.halted;
  }

  /** The function of that body: one object, however often its definition is passed. */
  define(fn: ShellFunction): ShellFunction {
    const known = this.#functions.get(fn.body);
    if (known !== undefined) return known;
    this.#functions.set(fn.body, fn);
    return fn;
  }

  markRead(fn: ShellFunction): void {
    if (!this.silent) this.#read.add(fn);
  }

  /** A function that is called too deep is read once more at the end, with nothing known. */
  readLater(fn: ShellFunction): void {
    if (!this.silent) this.#later.add(fn);
  }

  /** Those functions; more may come while they are read. */
  later(): Iterable<ShellFunction> {
    return this.#later;
  }

  /** What `trap` sets up is read at the end, once: nobody knows when it runs. */
  trap(trap: Trap): void {
    const key = `${trap.line} ${show(trap.text)}`;
    if (this.silent || this.#trapped.has(key)) return;
    this.#trapped.add(key);
    this.#traps.push(trap);
  }

  /** A trap that was not read yet. */
  nextTrap(): Trap | undefined {
    return this.#traps.shift();
  }

  isRead(fn: ShellFunction): boolean {
    return this.#read.has(fn);
  }

  /** Functions that nothing seen here calls; those that no other one names come first. */
  uncalled(): readonly ShellFunction[] {
    const uncalled = [...this.#functions.values()].filter((fn) => !this.#read.has(fn)).toReversed();
    const named = new Set<string>();
    for (const { name, body, source } of uncalled) {
      for (const [word] of source.slice(body.pos, body.end).matchAll(/[\w.:-]+/g)) if (word !== name) named.add(word);
    }
    return [...uncalled.filter((fn) => !named.has(fn.name)), ...uncalled.filter((fn) => named.has(fn.name))];
  }
}

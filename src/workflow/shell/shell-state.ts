import { unbroken } from '../../policy/unbroken.ts';
import { Unknown } from '../data.ts';
import { EMPTY, show, type Text } from '../text.ts';
import type { FunctionSet } from './shell-function.ts';
import { eitherOne, isSame, isSameText, isTooBig, scalarValue, UNSET, unknownValue, type ShellValue } from './value.ts';
import type { Writes } from './writes.ts';

/** `$1`, `$2`, …; `open`: there may be more, or other ones. */
export interface Positional {
  readonly items: readonly Text[];
  readonly open: boolean;
}

export const UNKNOWN_POSITIONAL: Positional = { items: [], open: true };

/** Variables that every step finds, so that what is assigned to them is handed on. */
const INHERITED: ReadonlySet<string> = new Set(['PATH', 'SHELL']);

/** Names that bash itself gives values to: what is assigned to them may be gone, or never be there. */
const SPECIAL = new RegExp(unbroken`
  ^(?:_|FUNCNAME|LINENO|RANDOM|SRANDOM|SECONDS|EPOCH\w+|REPLY|OLDPWD|PWD|BASH\w*|PIPESTATUS|DIRSTACK|GROUPS|UID|EUID
  |PPID|COLUMNS|LINES|OPTARG|OPTIND|MAPFILE|COPROC|HISTCMD|COMP_\w+)$
`);

/** What a shell knows at one point of a script. */
export class ShellState {
  positional: Positional = UNKNOWN_POSITIONAL;
  /** Nothing after this point runs: the script or the function was left. */
  ended: 'exit' | 'return' | undefined;
  /** `set -a`: every assignment exports. */
  exportsAll = false;
  /** `set -e`: what fails ends the script. */
  endsOnFailure = false;
  /** `set -u`: so does a variable that is not set. */
  endsOnUnset = false;
  /** Unknown parts of names that git has taken for one branch or tag: see `ref-names.ts`. */
  refNames: ReadonlySet<Unknown> = new Set();
  /** What `local` has hidden in the function that is being read. */
  locals: Map<string, ShellValue | undefined> | undefined;
  /** Names that stand for other variables: `declare -n`. */
  references: ReadonlySet<string> = new Set();
  /**
   * Names that do not hold what is assigned to them: those that were made read-only, so that assigning has no effect
   * and the script may go on, and those of `declare -i`, `-l` and `-u`.
   */
  fixed: ReadonlySet<string> = new Set();
  functions = new Map<string, FunctionSet>();
  aliases = new Map<string, Text>();
  readonly #env: ReadonlyMap<string, Text>;
  readonly #writes: Writes;
  #own = new Map<string, ShellValue>();
  #exported = new Set<string>();
  /** Those that are exported on one of two ways only. */
  #maybeExported = new Set<string>();
  /** Variables of the environment that `unset` has taken out of it. */
  #removed = new Set<string>();
  #variables: ReadonlyMap<string, Text> | undefined;

  constructor(env: ReadonlyMap<string, Text>, writes: Writes) {
    this.#env = env;
    this.#writes = writes;
  }

  /** How much a copy costs. */
  get size(): number {
    return this.#own.size + this.functions.size + this.aliases.size;
  }

  /** `undefined`: nothing is known of it, not even whether it is set. */
  get(name: string): ShellValue | undefined {
    const own = this.#own.get(name);
    if (this.references.has(name)) return undefined;
    if (own !== undefined) return own;
    const text = this.#env.get(name);
    return text === undefined ? undefined : scalarValue(text);
  }

  /** Whether the script itself has assigned it. */
  hasOwn(name: string): boolean {
    return this.#own.has(name);
  }

  set(name: string, value: ShellValue): void {
    if (this.references.has(name)) return this.forgetAll();
    this.#writes.add(name);
    if (value.isArray) this.#writes.arrays.add(name);
    this.#own.set(name, isTooBig(value) || SPECIAL.test(name) || this.fixed.has(name) ? unknownValue(name) : value);
    if (this.exportsAll || INHERITED.has(name)) this.#exported.add(name);
    if (this.#exported.has(name) || this.#env.has(name)) this.#variables = undefined;
  }

  /** Gives a text to a variable, which is the first element where it is an array. */
  assign(name: string, text: Text): void {
    const old = this.get(name);
    const [first, ...rest] = old?.items ?? [];
    // what was forgotten may be an array of any length
    if (this.#writes.arrays.has(name) && old?.isArray !== true && first !== undefined && show(first) === `$${name}`)
      this.forget(name);
    else if (old?.isOpen === true) this.forget(name);
    else this.set(name, rest.length === 0 ? scalarValue(text) : { items: [text, ...rest], isArray: true });
  }

  /** `set --` and `shift`. Among the names that are assigned, they are `@`. */
  setPositional(positional: Positional): void {
    this.#writes.add('@');
    this.positional = positional;
  }

  forget(name: string): void {
    if (name === '@') this.setPositional(UNKNOWN_POSITIONAL);
    else this.set(name, unknownValue(name));
  }

  /** Something that cannot be read may have assigned any variable. */
  forgetAll(): void {
    for (const name of [...this.#env.keys(), ...this.#own.keys()]) if (!this.references.has(name)) this.forget(name);
  }

  /** It may be an array whose elements are not known: `mapfile`, `read -a`, `declare -A`. */
  forgetArray(name: string): void {
    this.#writes.arrays.add(name);
    this.forget(name);
  }

  unset(name: string): void {
    // taking a local variable away may show the one that it hides
    if (this.locals !== undefined && this.#writes.locals.has(name)) return this.forget(name);
    this.set(name, UNSET);
    this.#exported.delete(name);
    if (this.#env.has(name)) this.#removed.add(name);
    this.#variables = undefined;
  }

  export(name: string): void {
    this.#exported.add(name);
    this.#maybeExported.delete(name);
    this.#removed.delete(name);
    this.#variables = undefined;
  }

  /** What gives a variable back whether it is exported, as it is now. */
  exportedAs(name: string): () => void {
    const sets = [this.#exported, this.#maybeExported, this.#removed];
    const before = sets.map((set) => set.has(name));
    return () => {
      for (const [index, set] of [this.#exported, this.#maybeExported, this.#removed].entries())
        if (before[index] === true) set.add(name);
        else set.delete(name);
      this.#variables = undefined;
    };
  }

  /** A variable that was set for one command may stay, and may be exported. */
  keepPerhaps(name: string): void {
    this.forget(name);
    if (!this.#env.has(name)) this.#maybeExported.add(name);
    this.#exported.add(name);
    this.#variables = undefined;
  }

  /** Makes a variable local to the function that is being read. */
  hide(name: string): void {
    this.#writes.locals.add(name);
    if (this.locals !== undefined && !this.locals.has(name)) this.locals.set(name, this.#own.get(name));
  }

  /** Gives the variables back that `local` has hidden. */
  restore(locals: ReadonlyMap<string, ShellValue | undefined>): void {
    for (const [name, value] of locals) {
      if (value === undefined) this.#own.delete(name);
      else this.#own.set(name, value);
    }
    this.#variables = undefined;
  }

  /** What the script has exported so far, and so gives to its commands. */
  exported(): ReadonlyMap<string, Text> {
    this.#variables ??= this.#collectExported();
    return this.#variables;
  }

  /** A copy, as a subshell or a branch begins with. */
  fork(): ShellState {
    const copy = new ShellState(this.#env, this.#writes);
    copy.#takeOver(this);
    return copy;
  }

  /** The state of a shell that is started as a program of its own. */
  child(variables: ReadonlyMap<string, Text>): ShellState {
    const copy = new ShellState(this.#env, this.#writes);
    for (const [name, text] of this.exported())
      copy.#own.set(name, this.#own.get(name) === UNSET || this.#removed.has(name) ? UNSET : scalarValue(text));
    // an empty one may be unset as well: `env -u NAME`
    for (const [name, text] of variables)
      copy.#own.set(name, text.length === 0 ? unknownValue(name) : scalarValue(text));
    for (const name of copy.#own.keys()) copy.#exported.add(name);
    // what this shell has taken away is not there either
    for (const [name, value] of this.#own) if (value === UNSET && !copy.#own.has(name)) copy.#own.set(name, UNSET);
    copy.functions = new Map(this.functions);
    return copy;
  }

  /** After a branch that may or may not have been taken: what is not the same on both ways is unknown. */
  join(other: ShellState): void {
    if (other.ended !== undefined) return;
    if (this.ended !== undefined) return this.#takeOver(other);
    for (const name of new Set([...this.#own.keys(), ...other.#own.keys()])) {
      const [mine, theirs] = [this.get(name), other.get(name)];
      if (mine === undefined || theirs === undefined || !isSame(mine, theirs))
        this.#own.set(name, this.fixed.has(name) ? unknownValue(name) : eitherOne(name, mine, theirs));
    }
    this.#joinLocals(other.locals);
    this.#joinExported(other);
    this.#joinPositional(other.positional);
    this.joinDefinitions(other);
    this.exportsAll ||= other.exportsAll;
    this.endsOnFailure &&= other.endsOnFailure;
    this.endsOnUnset ||= other.endsOnUnset;
    if (this.refNames !== other.refNames)
      this.refNames = new Set([...this.refNames].filter((part) => other.refNames.has(part)));
    if (other.fixed.size > 0) this.fixed = new Set([...this.fixed, ...other.fixed]);
    if (other.references.size > 0) this.references = new Set([...this.references, ...other.references]);
    this.#variables = undefined;
  }

  #takeOver(other: ShellState): void {
    this.#own = new Map(other.#own);
    this.#exported = new Set(other.#exported);
    this.#maybeExported = new Set(other.#maybeExported);
    this.#removed = new Set(other.#removed);
    this.#variables = other.#variables;
    this.functions = new Map(other.functions);
    this.aliases = new Map(other.aliases);
    this.positional = other.positional;
    this.ended = other.ended;
    this.exportsAll = other.exportsAll;
    this.endsOnFailure = other.endsOnFailure;
    this.endsOnUnset = other.endsOnUnset;
    this.refNames = other.refNames;
    this.references = other.references;
    this.fixed = other.fixed;
    this.locals = other.locals === undefined ? undefined : new Map(other.locals);
  }

  /** What may be local on one of the ways may be either variable when the function returns. */
  #joinLocals(other: ReadonlyMap<string, ShellValue | undefined> = new Map()): void {
    const mine = this.locals;
    if (mine === undefined) return;
    for (const name of new Set([...mine.keys(), ...other.keys()]))
      if (!mine.has(name) || !other.has(name)) mine.set(name, unknownValue(name));
  }

  #joinExported(other: ShellState): void {
    for (const name of new Set([...this.#exported, ...other.#exported])) {
      const isSure = this.#exported.has(name) && other.#exported.has(name) && !other.#maybeExported.has(name);
      if (!isSure && !this.#env.has(name)) this.#maybeExported.add(name);
      this.#exported.add(name);
    }
    for (const name of new Set([...this.#removed, ...other.#removed])) {
      if (this.#removed.has(name) && other.#removed.has(name)) continue;
      this.#removed.delete(name);
      this.#own.set(name, unknownValue(name));
    }
  }

  #joinPositional(other: Positional): void {
    const { items, open } = this.positional;
    const isEqual =
      open === other.open &&
      items.length === other.items.length &&
      items.every((text, index) => isSameText(text, other.items[index] ?? []));
    if (!isEqual) this.positional = UNKNOWN_POSITIONAL;
  }

  /** What functions and aliases may be on either way. */
  joinDefinitions(other: ShellState): void {
    for (const name of new Set([...this.functions.keys(), ...other.functions.keys()])) {
      const [mine, theirs] = [this.functions.get(name), other.functions.get(name)];
      if (mine === theirs) continue;
      const all = new Set([...(mine?.all ?? []), ...(theirs?.all ?? [])]);
      this.functions.set(name, { all: [...all], certain: mine?.certain === true && theirs?.certain === true });
    }
    for (const name of new Set([...this.aliases.keys(), ...other.aliases.keys()])) {
      const [mine, theirs] = [this.aliases.get(name), other.aliases.get(name)];
      if (mine === undefined || theirs === undefined || !isSameText(mine, theirs))
        this.aliases.set(name, [new Unknown(name)]);
    }
  }

  #collectExported(): ReadonlyMap<string, Text> {
    const variables = new Map<string, Text>();
    for (const [name, value] of this.#own) {
      if (!this.#exported.has(name) && !this.#env.has(name)) continue;
      const text = this.#removed.has(name) ? EMPTY : (value.items[0] ?? EMPTY);
      variables.set(name, this.#maybeExported.has(name) ? [new Unknown(`$${name}`)] : text);
    }
    return variables;
  }
}

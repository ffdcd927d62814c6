import { unbroken } from '../../../policy/unbroken.ts';
import { Unknown } from '../../data.ts';
import type { Text } from '../../text.ts';

const ASSIGNMENT = /\$\{?((?:\w+:)?\w+)\}?\s*(?:\+\+|--|[-+*/%?]{0,2}=(?!=))/g;
/** Other ways to give a variable a value. */
const OTHERWISE = new RegExp(
  unbroken`
    foreach\s*\(\s*\$(\w+)|\b(?:Set|New|Remove|Clear)-Item\s+(?:-(?:Literal)?Path\s+)?['"]?env:\\?(\w+)
    |SetEnvironmentVariable\s*\(\s*['"](\w+)|(?:Set-Variable|New-Variable|sv)\s+(?:-Name\s+)?['"]?(\w+)
    |-(?:Out|Error|Warning)Variable\s+\+?(\w+)
  `,
  'gi',
);

/** Variables of a PowerShell script: followed where they are assigned once, at the top level, a literal. */
export class PowerShellVariables {
  readonly #env: ReadonlyMap<string, Text>;
  readonly #counts = new Map<string, number>();
  readonly #values = new Map<string, Text>();
  readonly #assigned = new Set<string>();
  #forgotten = false;
  #exported: ReadonlyMap<string, Text> = new Map();

  constructor(script: string, env: ReadonlyMap<string, Text>) {
    this.#env = env;
    for (const [, name = ''] of script.matchAll(ASSIGNMENT)) this.#count(variableKey(name), 1);
    for (const [, loop, env, set, variable, out] of script.matchAll(OTHERWISE)) {
      const name = env ?? set;
      this.#count(name === undefined ? variableKey(loop ?? variable ?? out ?? '') : `env:${name.toLowerCase()}`, 2);
      // when, and to what, is not followed
      if (name !== undefined) this.#set(name, [new Unknown(`$env:${name}`)]);
    }
  }

  /** The value, or what it is called. */
  get(name: string, source: string): Text {
    const key = variableKey(name);
    const value = this.#values.get(key);
    if (value !== undefined) return value;
    const isFree = !this.#forgotten && !this.#counts.has(key);
    const env =
      isFree && /^env:/i.test(name) && key !== 'env:github_env' ? this.#env.get(name.slice('env:'.length)) : undefined;
    return env ?? [new Unknown(source)];
  }

  /** `value`: where it is a literal that is always assigned. */
  assign(target: string, value: Text | undefined): void {
    const [, name = ''] = /^\$\{?((?:\w+:)?\w+)\}?$/.exec(target) ?? [];
    const key = variableKey(name);
    const isOnce = this.#counts.get(key) === 1 && value !== undefined;
    if (isOnce) this.#values.set(key, value);
    else this.#values.delete(key);
    if (!key.startsWith('env:')) return;
    this.#set(name.slice('env:'.length), isOnce ? value : [new Unknown(`$${name}`)]);
  }

  /** A variable of the environment. */
  #set(name: string, value: Text): void {
    this.#assigned.add(name);
    this.#exported = new Map([...this.#exported, [name, value]]);
  }

  /** Something that cannot be read may have assigned any variable. */
  forgetAll(): void {
    this.#forgotten = true;
    this.#values.clear();
    this.#exported = new Map(
      [...this.#assigned, ...this.#env.keys()].map((name) => [name, [new Unknown(`$env:${name}`)]]),
    );
  }

  /** What is set for commands after this point. */
  exported(): ReadonlyMap<string, Text> {
    return this.#exported;
  }

  #count(name: string, times: number): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + times);
  }
}

/** Names compare without case, and `$global:x` is `$x`. */
function variableKey(name: string): string {
  return name.toLowerCase().replace(/^(?:global|script|local|private|using):/, '');
}

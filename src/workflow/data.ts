/** A value that only the run will have; `source` is what it comes from, as it is written: `vars.REGION`, `$BRANCH`, `steps.plan.outputs.ref`. */
export class Unknown {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** An object of which some properties are known; every other one is unknown, where a plain object has `null` instead. */
export class Open {
  readonly known: Readonly<Record<string, Data>>;
  constructor(known: Readonly<Record<string, Data>>) {
    this.known = known;
  }
}

/** JSON of which any part may be unknown. */
export type Data =
  | null
  | boolean
  | number
  | string
  | Unknown
  | Open
  | readonly Data[]
  | { readonly [name: string]: Data };

/** The contexts of an expression by name (`github`, `inputs`, `matrix`, `env`, …). One that is not here is unknown. Source: GitHub's reference, "Contexts". */
export type Contexts = Readonly<Record<string, Data>>;

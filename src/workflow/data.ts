/**
 * A value that only the run will have; `source` is what it comes from, as it is written: `vars.REGION`, `$BRANCH`,
 * `steps.plan.outputs.ref`.
 */
export class Unknown {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** A value that only the run will have, and that holds no line end. */
export class OneLine extends Unknown {}

/** One that is one name of a branch, a tag or an environment, whatever it is. */
export class Named extends OneLine {}

/** One that has nothing but letters and digits of ASCII, `.`, `-` and `_`. */
export class Plain extends Named {}

/**
 * The default branch of a repository, `owner/name`; of the one that is touched, where none is named. It may become
 * known before the run is there.
 */
export class DefaultBranch extends Named {
  readonly repository: string | undefined;
  constructor(source: string, repository?: string) {
    super(source);
    this.repository = repository;
  }
}

/**
 * An object some of whose properties are known; every other one is unknown, where a plain object has `null` instead.
 */
export class Open {
  readonly known: Readonly<Record<string, Data>>;
  constructor(known: Readonly<Record<string, Data>>) {
    this.known = known;
  }
}

/** JSON, any part of which may be unknown. */
export type Data =
  | null
  | boolean
  | number
  | string
  | Unknown
  | Open
  | readonly Data[]
  | { readonly [name: string]: Data };

/**
 * The contexts of an expression by name (`github`, `inputs`, `matrix`, `env`, …). One that is not here is unknown.
 * Source: GitHub's reference, "Contexts".
 */
export type Contexts = Readonly<Record<string, Data>>;

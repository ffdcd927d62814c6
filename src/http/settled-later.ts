/** A promise, and what settles it. */
interface SettledLater<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

/** What `Promise.withResolvers` makes, which Node 20 does not have: the command line runs there, too. */
export function settledLater<T>(): SettledLater<T> {
  let settle: Omit<SettledLater<T>, 'promise'> | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  if (settle === undefined) throw new Error('a promise did not call what makes it');
  return { promise, ...settle };
}

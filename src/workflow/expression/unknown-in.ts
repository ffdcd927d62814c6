import { Open, Unknown, type Data } from '../data.ts';
import { isList, isObjectValue } from './value.ts';

/** What in it is unknown; `of` is what the whole of it is called. Empty: it is plain JSON. */
export function unknownIn(data: Data, what = 'an object'): readonly string[] {
  const found = new Set<string>();
  // no recursion: what is nested deep must not overflow the stack
  const left: Data[] = [data];
  for (const next of left) {
    if (next instanceof Unknown) found.add(next.source);
    else if (next instanceof Open) found.add(what);
    else if (isList(next)) for (const item of next) left.push(item);
    else if (isObjectValue(next)) for (const item of Object.values(next)) left.push(item);
  }
  return [...found];
}

import { type Event, EVENT_ID, getScalarValue, parseEvents } from 'js-yaml';
import { positionAt } from './yaml.ts';

/** The way to a value inside a document: keys and indices from the root. */
export type Path = readonly (string | number)[];

interface PlaceCursor {
  readonly text: string;
  readonly events: readonly Event[];
  index: number;
}

/**
 * Finds where the value at `path` stands (or, with `key`, where its key stands), as 1-based line and column.
 * A path that is not there gives the place of its nearest parent. Called only when there is an error to show, since
 * positions come from a second reading.
 */
export function findPlace(text: string, path: Path, key = false): { line: number; column: number } {
  const cursor: PlaceCursor = { text, events: parseEvents(text, {}), index: 0 };
  while (cursor.events[cursor.index]?.type === EVENT_ID.DOCUMENT) cursor.index += 1;
  return positionAt(text, descendPath(cursor, path, key, 0));
}

/** Where a document has an anchor first; `undefined` where it has none. */
export function findAnchor(text: string): number | undefined {
  for (const event of parseEvents(text, {}))
    if ('anchorStart' in event && event.type !== EVENT_ID.ALIAS && event.anchorStart >= 0) return event.anchorStart;
  return undefined;
}

/** `nearest` is the place to give for a value that is not written, as in `ticket:` with nothing after it. */
function descendPath(cursor: PlaceCursor, path: Path, key: boolean, nearest: number): number {
  const start = eventStart(cursor.events[cursor.index]);
  const here = start < 0 ? nearest : start;
  const [step, ...rest] = path;
  if (step === undefined) return here;
  const child = enter(cursor, step);
  if (child === undefined) return here;
  const next = child < 0 ? here : child;
  return rest.length === 0 && key ? next : descendPath(cursor, rest, key, next);
}

/** Moves the cursor to the child named `step`; gives where its key (or the item itself) starts. */
function enter(cursor: PlaceCursor, step: string | number): number | undefined {
  const container = cursor.events[cursor.index];
  cursor.index += 1;
  if (container?.type === EVENT_ID.SEQUENCE && typeof step === 'number') {
    for (let item = 0; item < step && !isPastEnd(cursor); item += 1) skip(cursor);
    return isPastEnd(cursor) ? undefined : eventStart(cursor.events[cursor.index]);
  }
  if (container?.type !== EVENT_ID.MAPPING) return undefined;
  while (!isPastEnd(cursor)) {
    const event = cursor.events[cursor.index];
    const start = eventStart(event);
    const name = event?.type === EVENT_ID.SCALAR ? getScalarValue(cursor.text, event) : undefined;
    skip(cursor);
    if (name === String(step)) return start;
    skip(cursor);
  }
  return undefined;
}

function isPastEnd(cursor: PlaceCursor): boolean {
  return cursor.index >= cursor.events.length || cursor.events[cursor.index]?.type === EVENT_ID.POP;
}

/** Steps over one whole node. */
function skip(cursor: PlaceCursor): void {
  let depth = 0;
  do {
    const type = cursor.events[cursor.index]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
    if (type === EVENT_ID.POP) depth -= 1;
    cursor.index += 1;
  } while (depth > 0 && cursor.index < cursor.events.length);
}

function eventStart(event: Event | undefined): number {
  if (event === undefined) return 0;
  if (event.type === EVENT_ID.SCALAR)
    return event.style === 2 || event.style === 3 ? event.valueStart - 1 : event.valueStart;
  return 'start' in event ? event.start : 0;
}

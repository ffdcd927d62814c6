import { EVENT_ID, parseEvents } from 'js-yaml';
import { findHidden, type HiddenCharacter } from './hidden-characters.ts';
import { isRecord } from './shape.ts';
import type { Path } from './yaml-place.ts';

/** Where a value or a key holds a character that hides something. */
export interface HiddenPlace {
  readonly path: Path;
  /** The key itself is meant. */
  readonly key: boolean;
  readonly hidden: HiddenCharacter;
}

/**
 * The first text of a document that holds such a character, which an escape (`"\u202e"`) wrote: in the file itself it
 * is found before.
 */
export function hiddenIn(value: unknown, path: Path = []): HiddenPlace | undefined {
  if (typeof value === 'string') return hiddenAt(value, path, false);
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : isRecord(value)
      ? Object.entries(value)
      : [];
  for (const [name, entry] of entries) {
    const here = [...path, name];
    const found = (typeof name === 'string' ? hiddenAt(name, here, true) : undefined) ?? hiddenIn(entry, here);
    if (found !== undefined) return found;
  }
  return undefined;
}

function hiddenAt(text: string, path: Path, key: boolean): HiddenPlace | undefined {
  const hidden = findHidden(text);
  return hidden === undefined ? undefined : { path, key, hidden };
}

/**
 * A line that stands for itself: a key at the margin with a value that ends on it, a comment, nothing. What else there
 * is takes a closer look.
 */
const WHOLE_LINE = /^(?:[a-z-]+:(?: +(?:[A-Za-z0-9].*|"[^"\\]*"|'[^']*'|\[[^[\]{}"']*\]))?)? *(?:#.*)?\r?$/;
/** Literal and folded blocks, as js-yaml numbers them; before them single and double quotes. */
const FIRST_BLOCK_STYLE = 4;
const isQuoted = (style: number): boolean => style === 2 || style === 3;

/**
 * Offset of the first text of a YAML document that goes over several lines, or may: its other lines could be read as
 * keys and values of their own. `undefined` when every text stands on one line. The document is one that can be read.
 */
export function firstSpanning(source: string): number | undefined {
  if (source.split('\n').every((line) => WHOLE_LINE.test(line))) return undefined;
  for (const event of parseEvents(source, {})) {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) continue;
    if (event.style >= FIRST_BLOCK_STYLE || source.slice(event.valueStart, event.valueEnd).includes('\n'))
      return isQuoted(event.style) ? event.valueStart - 1 : event.valueStart;
  }
  return undefined;
}

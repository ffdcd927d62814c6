import { type Event, EVENT_ID, getScalarValue, YAMLException } from 'js-yaml';
import { GateError } from '../../errors/gate-error.ts';
import { caseless } from '../caseless.ts';
import { findForbidden } from '../characters.ts';
import { isCollectionTag, taggedScalar } from './core-schema.ts';
import { type MovedEvents, parseLeniently } from './lenient-parse.ts';
import type { Place } from './place.ts';

/** A plain, quoted or block scalar. */
export interface Scalar {
  readonly kind: 'scalar';
  /** As decoded, still text: `true` and `1` are not told apart from `'true'` and `'1'` except by `quoted`. */
  readonly text: string;
  readonly quoted: boolean;
  /** Neither quoted nor a block: only such a text can be a truth value or a number. */
  readonly plain: boolean;
  /** It was left empty: `env:` with nothing after it. */
  readonly absent: boolean;
  /** Where its text begins: of a block scalar, its first line. */
  readonly place: Place;
  /** Each line of the text is a line of the file, as in a literal block. */
  readonly literal: boolean;
}

export interface Sequence {
  readonly kind: 'sequence';
  readonly items: readonly TreeNode[];
  readonly place: Place;
}

export interface TreeEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: TreeNode;
}

export interface Mapping {
  readonly kind: 'mapping';
  readonly entries: readonly TreeEntry[];
  readonly place: Place;
}

/** YAML with the place of everything in it; aliases are resolved. */
export type TreeNode = Scalar | Sequence | Mapping;

/** A file that cannot be read: where and why. */
export class TreeError extends GateError {
  override readonly name = 'TreeError';
  readonly place: Place;
  constructor(message: string, place: Place) {
    super(message);
    this.place = place;
  }
}

/** Nodes after aliases are resolved: an alias bomb ends here. */
const MAX_TREE_NODES = 50_000;
export const MAX_TREE_LEVELS = 64;

type Tagged = Pick<Event & { readonly type: typeof EVENT_ID.SCALAR }, 'tagStart' | 'tagEnd'>;

interface TreeCursor {
  readonly source: string;
  readonly file: string;
  events: readonly Event[];
  readonly lines: readonly number[];
  /** How many columns a line was moved to the right before it was read. */
  moved: ReadonlyMap<number, number>;
  readonly anchors: Map<string, { readonly node: TreeNode; readonly size: number }>;
  index: number;
  size: number;
}

/**
 * Reads one YAML document as GitHub reads workflow files: YAML 1.2, with anchors and aliases, without merge keys. What
 * the two readers may take differently is refused: characters that one of them takes for a line break, tags
 * other than those of the core schema, directives, names of anchors with marks in them.
 *
 * INVARIANT: what is read is what GitHub reads, or it is refused with its place.
 *
 * Source: GitHub's reference, "Workflow syntax"; the same tree comes from GitHub's own parser (see the tests);
 * actions/runner, `YamlObjectReader`.
 * @throws TreeError when it is no YAML, holds more than one document, the same key twice, or aliases without end
 */
export function readTree(source: string, file: string): TreeNode {
  refuseCharacters(cursorOf(source, file));
  const { events, moved, source: parsed } = eventsOf(source, file);
  const cursor = { ...cursorOf(parsed, file), moved };
  const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT);
  if (documents.length !== 1)
    throw new TreeError(documents.length === 0 ? 'the file is empty' : 'one file holds one document', {
      file,
      line: 1,
      column: 1,
    });
  if (documents.some((event) => event.directives.length > 0))
    throw new TreeError('a directive (`%YAML`, `%TAG`) is not read: leave it out', { file, line: 1, column: 1 });
  cursor.events = events;
  cursor.index = 1;
  return readTreeNode(cursor, 0);
}

function cursorOf(source: string, file: string): TreeCursor {
  const lines = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lines.push(at + 1);
  return { source, file, events: [], lines, moved: new Map(), anchors: new Map(), index: 0, size: 0 };
}

function eventsOf(source: string, file: string): MovedEvents {
  try {
    return parseLeniently(source, MAX_TREE_LEVELS);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { mark } = error;
    throw new TreeError(error.reason, { file, line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 });
  }
}

function refuseCharacters(cursor: TreeCursor): void {
  const found = findForbidden(cursor.source);
  if (found !== undefined)
    throw new TreeError(
      `${found.name} is not allowed, since GitHub may read the file otherwise than it looks: take it out`,
      placeAt(cursor, found.offset),
    );
}

function readTreeNode(cursor: TreeCursor, depth: number): TreeNode {
  const event = cursor.events[cursor.index];
  cursor.index += 1;
  const start = cursor.size;
  countNodes(cursor, 1);
  if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT)
    return placedScalar('', cursor, 0, { quoted: false, plain: true, absent: true, literal: false });
  if (event.type === EVENT_ID.ALIAS) return readTreeAlias(cursor, event.anchorStart, event.anchorEnd);
  const node =
    event.type === EVENT_ID.SCALAR
      ? readScalar(cursor, event)
      : event.type === EVENT_ID.SEQUENCE
        ? readSequence(cursor, event.start, depth)
        : readMapping(cursor, event.start, depth);
  if (event.tagStart >= 0 && node.kind !== 'scalar' && !isCollectionTag(tagText(cursor, event), node.kind))
    throw tagError(cursor, event);
  if (event.anchorStart >= 0)
    cursor.anchors.set(anchorName(cursor, event.anchorStart, event.anchorEnd), { node, size: cursor.size - start });
  return node;
}

function readTreeAlias(cursor: TreeCursor, start: number, end: number): TreeNode {
  const name = anchorName(cursor, start, end);
  const anchor = cursor.anchors.get(name);
  if (anchor === undefined)
    throw new TreeError(`there is no anchor \`&${name}\` before this alias`, placeAt(cursor, start));
  countNodes(cursor, anchor.size);
  return anchor.node;
}

/** GitHub's reader ends such a name at the first other character. Source: YamlDotNet 5.3, `Scanner.ScanAnchor`. */
function anchorName(cursor: TreeCursor, start: number, end: number): string {
  const name = cursor.source.slice(start, end);
  if (/^[\w-]+$/.test(name)) return name;
  throw new TreeError(
    `the anchor \`${name}\` is not read: its name may have letters, digits, \`-\` and \`_\``,
    placeAt(cursor, start),
  );
}

function readScalar(cursor: TreeCursor, event: Event & { readonly type: typeof EVENT_ID.SCALAR }): Scalar {
  const { style, valueStart } = event;
  const absent = valueStart < 0;
  // an empty value stands where the one before it ends; the place of its key says more, and callers use that
  const written = { text: getScalarValue(cursor.source, event), plain: style === 1, absent };
  const value = event.tagStart < 0 ? written : taggedScalar(tagText(cursor, event), written);
  if (value === undefined) throw tagError(cursor, event);
  const read = placedScalar(value.text, cursor, Math.max(valueStart, 0), {
    ...value,
    quoted: style === 2 || style === 3,
    literal: style === 4,
  });
  const hidden = style === 3 ? findForbidden(read.text) : undefined;
  if (hidden !== undefined)
    throw new TreeError(`${hidden.name} is not allowed in a text, written out or escaped: take it out`, read.place);
  if (read.plain && isOutOfRange(read.text))
    throw new TreeError(`\`${read.text}\` is a number that GitHub cannot hold: write it in quotes`, read.place);
  return read;
}

function tagText(cursor: TreeCursor, { tagStart, tagEnd }: Tagged): string {
  return cursor.source.slice(tagStart, tagEnd);
}

function tagError(cursor: TreeCursor, event: Tagged): TreeError {
  return new TreeError(
    `the tag \`${tagText(cursor, event)}\` does not fit what follows, or is not read: write the value without it, or ` +
      'in quotes',
    placeAt(cursor, event.tagStart),
  );
}

/** GitHub has 32 bits for these. Source: actions/runner, `YamlObjectReader.MatchInteger`. */
function isOutOfRange(text: string): boolean {
  return /^0(?:x[0-9a-fA-F]+|o[0-7]+)$/.test(text) && Number(text) >= 2 ** 32;
}

function placedScalar(
  text: string,
  cursor: TreeCursor,
  offset: number,
  how: Pick<Scalar, 'quoted' | 'plain' | 'absent' | 'literal'>,
): Scalar {
  return { kind: 'scalar', text, ...how, place: placeAt(cursor, offset) };
}

function readSequence(cursor: TreeCursor, start: number, depth: number): Sequence {
  const items: TreeNode[] = [];
  while (!isAtTreeEnd(cursor)) items.push(readTreeNode(cursor, depth + 1));
  cursor.index += 1;
  return { kind: 'sequence', items, place: placeAt(cursor, start) };
}

function readMapping(cursor: TreeCursor, start: number, depth: number): Mapping {
  const entries: TreeEntry[] = [];
  const seen = new Set<string>();
  while (!isAtTreeEnd(cursor)) {
    const key = readTreeNode(cursor, depth + 1);
    if (key.kind !== 'scalar') throw new TreeError('a key must be text', key.place);
    // GitHub refuses two keys that differ in their case only
    const name = caseless(key.text);
    if (seen.has(name)) throw new TreeError(`the key \`${key.text}\` is there twice`, key.place);
    seen.add(name);
    const value = readTreeNode(cursor, depth + 1);
    entries.push({
      key: key.text,
      keyPlace: key.place,
      value: value.kind === 'scalar' && value.absent ? { ...value, place: key.place } : value,
    });
  }
  cursor.index += 1;
  return { kind: 'mapping', entries, place: placeAt(cursor, start) };
}

function isAtTreeEnd(cursor: TreeCursor): boolean {
  const event = cursor.events[cursor.index];
  return event === undefined || event.type === EVENT_ID.POP;
}

function countNodes(cursor: TreeCursor, nodes: number): void {
  cursor.size += nodes;
  if (cursor.size > MAX_TREE_NODES)
    throw new TreeError(`the file has more than ${MAX_TREE_NODES} values`, { file: cursor.file, line: 1, column: 1 });
}

function placeAt(cursor: TreeCursor, offset: number): Place {
  let low = 0;
  let high = cursor.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((cursor.lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const column = offset - (cursor.lines[low] ?? 0) - (cursor.moved.get(low) ?? 0);
  return { file: cursor.file, line: low + 1, column: Math.max(column, 0) + 1 };
}

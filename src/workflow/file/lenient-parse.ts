import { type Event, parseEvents, YAMLException } from 'js-yaml';

/** More lines than these are not moved: each costs a reading of the file. */
const MAX_MOVED_LINES = 100;
/** Deeper than any indentation that means something. */
const MOVED_COLUMNS = 512;

/** Events of a source some of whose lines were moved to the right. */
export interface MovedEvents {
  readonly events: readonly Event[];
  /** What the events' offsets are in. */
  readonly source: string;
  /** How many columns each line was moved, by its index. */
  readonly moved: ReadonlyMap<number, number>;
}

/**
 * Reads YAML that GitHub's reader takes although YAML does not allow it: lines of a flow collection or of a quoted text
 * that are indented less, and a comment that follows the end of one of them without a space (`[a]# b`). GitHub's reader
 * looks neither at the indentation nor at the space there. Such a line, or comment, is moved to the right, where it
 * means the same. Source: YamlDotNet 5.3, `Scanner.ScanFlowScalar`, `UnrollIndent` and `ScanToNextToken`.
 * @throws YAMLException
 */
export function parseLeniently(source: string, maxDepth: number): MovedEvents {
  const moved = new Map<number, number>();
  let changes = 0;
  for (let current = source; ;) {
    try {
      return { events: parseEvents(current, { maxDepth }), source: current, moved };
    } catch (error) {
      if (!(error instanceof YAMLException) || error.mark === undefined || changes >= MAX_MOVED_LINES) throw error;
      const { line, column } = error.mark;
      const start = lineStart(current, line);
      if (isCommentAfterEnd(current, start + column)) current = insertAt(current, start + column, ' ');
      else if (error.reason === 'deficient indentation' && !moved.has(line) && !isDocumentMark(current, start)) {
        moved.set(line, MOVED_COLUMNS);
        current = insertAt(current, start, ' '.repeat(MOVED_COLUMNS));
      } else throw error;
      changes += 1;
    }
  }
}

function lineStart(source: string, line: number): number {
  let at = 0;
  for (let index = 0; index < line; index += 1) at = source.indexOf('\n', at) + 1;
  return at;
}

/** Nothing but a comment can begin with this mark where YAML does not go on. */
function isCommentAfterEnd(source: string, at: number): boolean {
  return source[at] === '#' && /[\]}"',[{]/.test(source[at - 1] ?? '');
}

/** There a document begins or ends, whatever is open. */
function isDocumentMark(source: string, start: number): boolean {
  return /^(?:---|\.\.\.)(?:\s|$)/.test(source.slice(start, start + 4));
}

function insertAt(source: string, at: number, text: string): string {
  return source.slice(0, at) + text + source.slice(at);
}

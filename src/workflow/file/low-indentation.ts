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
 * Reads YAML in which lines of a flow collection or of a quoted text are indented less than YAML asks for, as GitHub's
 * reader does, which does not look at the indentation there. Such a line is moved to the right, where it means the
 * same. Source: YamlDotNet 5.3, `Scanner.ScanFlowScalar` and `UnrollIndent`.
 * @throws YAMLException
 */
export function parseLowIndentation(source: string, maxDepth: number): MovedEvents {
  const moved = new Map<number, number>();
  for (let current = source; ;) {
    try {
      return { events: parseEvents(current, { maxDepth }), source: current, moved };
    } catch (error) {
      const line = error instanceof YAMLException ? lowLine(error) : undefined;
      if (line === undefined || moved.has(line) || moved.size >= MAX_MOVED_LINES) throw error;
      moved.set(line, MOVED_COLUMNS);
      current = moveLine(current, line);
    }
  }
}

function lowLine({ reason, mark }: YAMLException): number | undefined {
  return reason === 'deficient indentation' ? mark?.line : undefined;
}

function moveLine(source: string, line: number): string {
  let at = 0;
  for (let index = 0; index < line; index += 1) at = source.indexOf('\n', at) + 1;
  // there a document begins or ends, whatever is open
  if (/^(?:---|\.\.\.)(?:\s|$)/.test(source.slice(at, at + 4))) return source;
  return source.slice(0, at) + ' '.repeat(MOVED_COLUMNS) + source.slice(at);
}

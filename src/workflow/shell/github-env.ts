import { OneLine, Unknown } from '../data.ts';
import { OneOf, unknownKey } from '../expression/one-of.ts';
import { join, type Text, textOf } from '../text.ts';
import { fillHoles, scriptOf } from './script-source.ts';
import type { Chunk, Sink } from './sink.ts';

/**
 * Whether a text names the file through which later steps get variables. Source: GitHub's reference, "Workflow
 * commands", "Setting an environment variable".
 */
export function namesEnvFile(text: Text): boolean {
  return text.some(
    (part) =>
      part instanceof Unknown &&
      (part.source === '$GITHUB_ENV' ||
        part.source === 'github.env' ||
        /\$\{?GITHUB_ENV\b|\bprintenv "?GITHUB_ENV\b/.test(part.source)),
  );
}

/**
 * Whether a text names the file through which later steps get folders of programs. Source: GitHub's reference, "Adding
 * a system path".
 */
export function namesPathFile(text: Text): boolean {
  return text.some(
    (part) =>
      part instanceof Unknown && (part.source === 'github.path' || /\$\{?(?:env:)?GITHUB_PATH\b/i.test(part.source)),
  );
}

/** Whether a text names the file of a step's outputs. Source: GitHub's reference, "Setting an output parameter". */
export function namesOutputFile(text: Text): boolean {
  const [only] = text;
  return text.length === 1 && only instanceof Unknown && /^\$(?:GITHUB_OUTPUT|\{GITHUB_OUTPUT\})$/.test(only.source);
}

/**
 * `PATH` of later steps, after folders were written to the file of `GITHUB_PATH`: each stands before those that were
 * there.
 */
function redirectPath(chunks: readonly Chunk[]): Text | undefined {
  if (chunks.length === 0) return undefined;
  if (chunks.some((chunk) => chunk.opaque)) return [new Unknown('$GITHUB_PATH')];
  const folders = join(...chunks.map((chunk) => chunk.text)).map((part) =>
    typeof part === 'string' ? part.replaceAll(/\r?\n/g, ':') : part,
  );
  return join(dropLastSlash(folders), [':', new Unknown('$PATH')]);
}

function dropLastSlash(folders: Text): Text {
  const last = folders.at(-1);
  return typeof last === 'string' ? textOf(...folders.slice(0, -1), last.replace(/:+$/, '')) : folders;
}

/** What the file of `GITHUB_ENV` sets. */
export interface Exports {
  readonly exports: ReadonlyMap<string, Text>;
  /** Some of it is in no form that can be read. */
  readonly unread: boolean;
  /** Some of it may hold a line end, and set any variable in the line that follows. */
  readonly strays: boolean;
}

interface OutputLine {
  readonly text: string;
  readonly conditional: boolean;
}

/**
 * What a script sets for later steps by the files of `GITHUB_ENV` and `GITHUB_PATH`.
 *
 * INVARIANT: a value that is not known may hold a line end, and what follows that is another variable.
 */
export function exportsOf(envFile: Sink, pathFile: Sink): Exports {
  const { exports, unread } = readEnvFile(envFile.chunks);
  const path = redirectPath(pathFile.chunks);
  return {
    exports: path === undefined ? exports : new Map([...exports, ['PATH', path]]),
    unread,
    strays: partOfLines(envFile.chunks) !== undefined,
  };
}

/** A part of what is written that may hold a line end. */
export function partOfLines(chunks: readonly Chunk[]): Unknown | undefined {
  const parts = chunks.flatMap(({ text }) => text);
  return parts.filter((part) => typeof part !== 'string').find((part) => !holdsNoLineEnd(part));
}

/** Whether it holds no line end: it is of such a kind, or one of a few that hold none. */
function holdsNoLineEnd(part: Unknown): boolean {
  return (
    part instanceof OneLine ||
    (part instanceof OneOf && part.options.every((option) => typeof option === 'string' && !/[\r\n]/.test(option)))
  );
}

const EXPORT_NAME = /^[A-Za-z_][\w.-]*$/;

/** Reads `NAME=value` and `NAME<<DELIMITER` … `DELIMITER`, from all that is written, one after the other. */
export function readEnvFile(chunks: readonly Chunk[]): Omit<Exports, 'strays'> {
  const { source, holes } = scriptOf(chunks.flatMap((chunk) => chunk.text));
  const exports = new Map<string, Text>();
  const lines = outputLines(chunks, source, holes);
  let unread = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? { text: '', conditional: false };
    const [, name = '', operator = '', rest = ''] = /^([^=<\n]*)(=|<<)([^]*)$/.exec(line.text) ?? [];
    if (line.text === '' || line.text === '\r') continue;
    if (!EXPORT_NAME.test(name)) unread = true;
    else if (operator === '=') putExport(exports, name, fillHoles(rest, holes), line.conditional);
    else {
      const end = closing(lines, at + 1, rest);
      if (end < 0) unread = true;
      const value = lines.slice(at + 1, end < 0 ? lines.length : end);
      putExport(
        exports,
        name,
        fillHoles(value.map((other) => other.text).join('\n'), holes),
        end < 0 || [line, ...value].some((other) => other.conditional),
      );
      at = end < 0 ? lines.length : end;
    }
  }
  return { exports, unread };
}

function closing(lines: readonly OutputLine[], from: number, delimiter: string): number {
  for (let at = from; at < lines.length; at += 1) if (lines[at]?.text === delimiter) return at;
  return -1;
}

/** What may not be written, or may be written over by it, is unknown. */
function putExport(exports: Map<string, Text>, name: string, value: Text, conditional: boolean): void {
  exports.set(name, conditional ? [new Unknown(`$${name}`)] : value);
}

function outputLines(
  chunks: readonly Chunk[],
  source: string,
  holes: ReadonlyMap<string, Text>,
): readonly OutputLine[] {
  const names = new Map(
    [...holes].flatMap(([name, text]) =>
      text.flatMap((part) => (typeof part === 'string' ? [] : [[unknownKey(part), name] as const])),
    ),
  );
  const lines: OutputLine[] = [];
  let pending: OutputLine | undefined;
  const end = (): void => {
    if (pending !== undefined) lines.push(pending);
    pending = undefined;
  };
  // the common case: nothing but literal text
  if (holes.size === 0 && chunks.every((chunk) => !chunk.conditional))
    return source.split('\n').map((text) => ({ text, conditional: false }));
  for (const { text, conditional, opaque } of chunks) {
    if (opaque) end();
    const pieces = text
      .map((part) => (typeof part === 'string' ? part : (names.get(unknownKey(part)) ?? '')))
      .join('')
      .split('\n');
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) end();
      if (piece !== '' || pending !== undefined || index < pieces.length - 1)
        pending = { text: (pending?.text ?? '') + piece, conditional: conditional || pending?.conditional === true };
    }
    if (opaque) end();
  }
  end();
  return lines;
}

import { YamlObjectReader } from '@actions/workflow-parser/workflows/yaml-object-reader';
import { BooleanToken } from '@actions/workflow-parser/templates/tokens/boolean-token';
import { NullToken } from '@actions/workflow-parser/templates/tokens/null-token';
import { NumberToken } from '@actions/workflow-parser/templates/tokens/number-token';
import { StringToken } from '@actions/workflow-parser/templates/tokens/string-token';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import type { LiteralToken } from '@actions/workflow-parser/templates/tokens/literal-token';
import { plainData } from '../../src/workflow/file/core-schema.ts';
import type { TreeNode, Scalar } from '../../src/workflow/file/tree.ts';

/** A line of a tree, put down so that two readers can be compared. */
export type Line = string;

/**
 * What GitHub's own reader finds: every list and mapping, and every key and scalar with its place; `undefined` when it
 * refuses the file. A run block with an expression becomes a `format()` only after this, so every text is still as it
 * was written.
 *
 * Where a scalar begins is told differently: there by its `|` or its quote, here by its text, so that a finding points
 * at what is written. Of a block scalar both are put down as the line of its `|`, of a quoted one as the column of its
 * quote.
 */
export function githubLines(source: string): Lines | undefined {
  const reader = new YamlObjectReader(1, source);
  if (reader.errors.length > 0) return undefined;
  const found: Lines = { lines: [], blocks: new Set() };
  reader.validateStart();
  return readGithub(reader, '', found) ? found : undefined;
}

/** A tree, put down so that two readers can be compared. */
export interface Lines {
  readonly lines: string[];
  /** Lines with the `|` or `>` of a block scalar. */
  readonly blocks: Set<number>;
}

/** Whether there is no key twice, which GitHub refuses only when it reads the schema. */
function readGithub(reader: YamlObjectReader, path: string, into: Lines): boolean {
  const scalar = reader.allowLiteral();
  if (scalar !== undefined) {
    if (scalar instanceof StringToken && scalar.blockScalarHeader !== undefined)
      into.blocks.add(scalar.range?.start.line ?? 0);
    into.lines.push(lineOf(path, valueOf(scalar), placeOf(scalar)));
    return true;
  }
  const sequence = reader.allowSequenceStart();
  if (sequence !== undefined) {
    into.lines.push(`${path} = []`);
    for (let index = 0; !reader.allowSequenceEnd(); index += 1)
      if (!readGithub(reader, `${path}/${index}`, into)) return false;
    return true;
  }
  const mapping = reader.allowMappingStart();
  // an alias without an anchor leaves nothing behind
  if (mapping === undefined) return false;
  into.lines.push(`${path} = {}`);
  return readEntries(reader, path, into);
}

function readEntries(reader: YamlObjectReader, path: string, into: Lines): boolean {
  const seen = new Set<string>();
  while (!reader.allowMappingEnd()) {
    const key = reader.allowLiteral();
    if (key === undefined) return false;
    const name = `${path}/${String(key)}`;
    if (seen.has(name) || !isText(String(key))) return false;
    seen.add(name);
    into.lines.push(lineOf(name, 'key', placeOf(key)));
    if (!readGithub(reader, name, into)) return false;
  }
  return true;
}

/**
 * Keys that are numbers, truth values or nothing are made text there in the parser's own spelling, and are not
 * compared.
 */
function isText(key: string): boolean {
  return key !== '' && !/^(?:null|true|false)$/i.test(key) && Number.isNaN(Number(key));
}

function valueOf(token: LiteralToken): string {
  if (token instanceof NullToken) return 'nothing';
  if (token instanceof BooleanToken || token instanceof NumberToken) return `plain ${String(token)}`;
  return `text ${JSON.stringify(String(token))}`;
}

function placeOf(token: TemplateToken): string {
  const { line = 0, column = 0 } = token.range?.start ?? {};
  return token instanceof StringToken && token.blockScalarHeader !== undefined ? `block ${line}` : `${line}:${column}`;
}

/** What our reader finds, in the same words; `blocks` are the lines with the `|` of a block scalar. */
export function ourLines(node: TreeNode, source: string, blocks: ReadonlySet<number>): readonly string[] {
  const lines: string[] = [];
  readOurs(node, '', lines, { text: source.split('\n'), blocks });
  return lines;
}

interface Around {
  readonly text: readonly string[];
  readonly blocks: ReadonlySet<number>;
}

function readOurs(node: TreeNode, path: string, into: string[], around: Around): void {
  if (node.kind === 'scalar') {
    into.push(ourScalar(node, path, around));
    return;
  }
  into.push(`${path} = ${node.kind === 'sequence' ? '[]' : '{}'}`);
  if (node.kind === 'sequence') {
    for (const [index, item] of node.items.entries()) readOurs(item, `${path}/${index}`, into, around);
    return;
  }
  for (const { key, keyPlace, value } of node.entries) {
    // no key begins with a quote but a quoted one
    const isQuoted = /["']/.test(around.text[keyPlace.line - 1]?.[keyPlace.column - 2] ?? '');
    into.push(lineOf(`${path}/${key}`, 'key', `${keyPlace.line}:${keyPlace.column - (isQuoted ? 1 : 0)}`));
    readOurs(value, `${path}/${key}`, into, around);
  }
}

function ourScalar(node: Scalar, path: string, { text, blocks }: Around): string {
  const { line, column } = node.place;
  const data = plainData(node);
  const value =
    data === null
      ? 'nothing'
      : data === undefined
        ? `text ${JSON.stringify(node.text)}`
        : `plain ${typeof data === 'boolean' ? String(data) : data}`;
  const isFirst = (text[line - 1] ?? '').slice(0, column - 1).trim() === '';
  const isBlock = node.literal || (!node.quoted && isFirst && blocks.has(line - 1));
  return lineOf(path, value, isBlock ? `block ${line - 1}` : `${line}:${column - (node.quoted ? 1 : 0)}`);
}

/**
 * Where a value is nothing, one reader has the place of the key and the other that after it: only that it is nothing is
 * compared.
 */
function lineOf(path: string, value: string, place: string): string {
  return value === 'nothing' ? `${path} = nothing` : `${path} = ${value} at ${place}`;
}

import { type Entry, type Node, type Scalar, TreeError } from './tree.ts';
import type { Scalars } from './workflow.ts';

const NO_SCALARS: Scalars = new Map();

/** The value of a key; `undefined` when there is none or `node` is no mapping. */
export function child(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'mapping' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}

/** The entries of a mapping; none of anything else. */
export function entriesOf(node: Node | undefined): readonly Entry[] {
  return node?.kind === 'mapping' ? node.entries : [];
}

/** The scalar of a key; `undefined` where it is absent, empty or something else. */
export function scalarAt(node: Node | undefined, key: string): Scalar | undefined {
  const value = child(node, key);
  return value?.kind === 'scalar' && !value.absent ? value : undefined;
}

/**
 * A key that must be a mapping when it is there at all.
 * @throws TreeError
 */
export function mappingAt(node: Node | undefined, key: string): Node | undefined {
  const value = child(node, key);
  if (value === undefined || value.kind === 'mapping' || (value.kind === 'scalar' && (value.absent || isExpression(value)))) return value;
  throw new TreeError(`\`${key}\` is not a mapping`, value.place);
}

/** A scalar that is one whole expression, in the place of a mapping or a list. */
export function isExpression(node: Node | undefined): node is Scalar {
  return node?.kind === 'scalar' && /^\s*\$\{\{[^]*\}\}\s*$/.test(node.text);
}

/** The scalars of a mapping by name; what is no scalar is left out. */
export function scalarsOf(node: Node | undefined): Scalars {
  const entries = entriesOf(node);
  if (entries.length === 0) return NO_SCALARS;
  return new Map(entries.flatMap(({ key, value }) => (value.kind === 'scalar' ? [[key, value] as const] : [])));
}

/** A text or a list of texts. */
export function textsOf(node: Node | undefined): readonly string[] {
  if (node?.kind === 'scalar') return node.absent ? [] : [node.text];
  return node?.kind === 'sequence' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : [];
}

/** A plain scalar that is no text: a truth value, a number or nothing, as YAML's core schema has them. `undefined` where it is text. */
export function plainData(node: Scalar): boolean | number | null | undefined {
  const { text, quoted, absent, literal } = node;
  if (absent) return null;
  if (quoted || literal) return undefined;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^(?:null|Null|NULL|~)$/.test(text)) return null;
  if (/^0o[0-7]+$/.test(text) || /^0x[0-9a-fA-F]+$/.test(text)) return Number(text);
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : undefined;
}

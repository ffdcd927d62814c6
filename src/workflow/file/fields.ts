import { toText } from '../expression/coerce.ts';
import { plainData } from './core-schema.ts';
import { type TreeEntry, type TreeNode, type Scalar, TreeError } from './tree.ts';
import type { Scalars } from './workflow.ts';

const NO_SCALARS: Scalars = new Map();

/** The value of a key; `undefined` when there is none or `node` is not a mapping. */
export function childNode(node: TreeNode | undefined, key: string): TreeNode | undefined {
  return node?.kind === 'mapping' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}

/** The entries of a mapping; none of anything else. */
export function nodeEntries(node: TreeNode | undefined): readonly TreeEntry[] {
  return node?.kind === 'mapping' ? node.entries : [];
}

/**
 * The scalar of a key, as text; `undefined` where it is absent or empty.
 * @throws TreeError where it is a list or a mapping
 */
export function scalarAt(node: TreeNode | undefined, key: string): Scalar | undefined {
  const value = childNode(node, key);
  if (value === undefined) return undefined;
  if (value.kind !== 'scalar') throw new TreeError(`\`${key}\` is not a text`, value.place);
  const text = textScalar(value);
  return text.absent ? undefined : text;
}

/**
 * The scalar of a key for which GitHub takes no expression.
 * @throws TreeError where it has one
 */
export function fixedAt(node: TreeNode | undefined, key: string): Scalar | undefined {
  return fixed(scalarAt(node, key), key);
}

/**
 * A text or a list of texts, for which GitHub takes no expressions.
 * @throws TreeError where it is anything else
 */
export function fixedTextsAt(node: TreeNode | undefined, key: string): readonly string[] {
  const value = childNode(node, key);
  if (value?.kind !== 'sequence') return [fixedAt(node, key)?.text].filter((text) => text !== undefined);
  return value.items.map((item) => {
    if (item.kind !== 'scalar') throw new TreeError(`\`${key}\` is not a list of texts`, item.place);
    return fixed(textScalar(item), key)?.text ?? '';
  });
}

function fixed(scalar: Scalar | undefined, key: string): Scalar | undefined {
  if (scalar?.text.includes('${{') === true) throw new TreeError(`\`${key}\` takes no expression`, scalar.place);
  return scalar;
}

/**
 * A scalar with the text that GitHub makes of it where it wants one: `True` is `true`, `1.10` is `1.1`, `~` is empty.
 * Source: actions/runner, `TemplateReader.Validate`.
 */
export function textScalar(node: Scalar): Scalar {
  const data = plainData(node);
  if (data === undefined) return node;
  return data === null ? { ...node, text: '', absent: true } : { ...node, text: toText(data) };
}

/**
 * A key that must be a mapping when it is there at all.
 * @throws TreeError
 */
export function mappingAt(node: TreeNode | undefined, key: string): TreeNode | undefined {
  const value = childNode(node, key);
  if (
    value === undefined ||
    value.kind === 'mapping' ||
    (value.kind === 'scalar' && (textScalar(value).absent || isExpression(value)))
  )
    return value;
  throw new TreeError(`\`${key}\` is not a mapping`, value.place);
}

/** A scalar that is one whole expression, in place of a mapping or a list. */
export function isExpression(node: TreeNode | undefined): node is Scalar {
  return node?.kind === 'scalar' && /^\s*\$\{\{[^]*\}\}\s*$/.test(node.text);
}

/**
 * The scalars of a mapping by name, such as `env:`; none of one whose names are not known: see {@link expressionAt}.
 * @throws TreeError where a value is not a text
 */
export function scalarsAt(node: TreeNode | undefined, key: string): Scalars {
  const mapping = mappingAt(node, key);
  const entries = nodeEntries(mapping);
  if (entries.length === 0 || computedName(mapping) !== undefined) return NO_SCALARS;
  return new Map(
    entries.map(({ key: name, value }) => {
      if (value.kind !== 'scalar') throw new TreeError(`\`${name}\` in \`${key}\` is not a text`, value.place);
      return [name, textScalar(value)] as const;
    }),
  );
}

/**
 * The expression that stands in place of a whole mapping, or as one of its names (`${{ insert }}: …`), so that which
 * names it has is not known.
 */
export function expressionAt(node: TreeNode | undefined, key: string): Scalar | undefined {
  const value = childNode(node, key);
  if (isExpression(value)) return value;
  const computed = computedName(value);
  if (computed === undefined) return undefined;
  const { key: text, keyPlace: place } = computed;
  return { kind: 'scalar', text, place, quoted: false, plain: true, absent: false, literal: false };
}

/** The entry of a mapping whose name is an expression. */
export function computedName(node: TreeNode | undefined): TreeEntry | undefined {
  return nodeEntries(node).find(({ key }) => key.includes('${{'));
}

/** A text or a list of texts; what else there is, is left out. */
export function textsOf(node: TreeNode | undefined): readonly string[] {
  if (node?.kind === 'scalar') return textScalar(node).absent ? [] : [textScalar(node).text];
  return node?.kind === 'sequence'
    ? node.items.flatMap((item) => (item.kind === 'scalar' ? [textScalar(item).text] : []))
    : [];
}

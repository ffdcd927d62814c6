import type { Contexts, Data } from '../data.ts';
import { caseless } from '../caseless.ts';
import { Open, Unknown } from '../data.ts';
import { resolveData } from '../expression/resolve.ts';
import { childNode, nodeEntries, isExpression, plainData } from '../file/fields.ts';
import type { TreeNode } from '../file/tree.ts';

/** More combinations than this are not gone through one by one: GitHub itself allows 256. */
const MAX_COMBINATIONS = 64;

type Combination = { readonly [name: string]: Data };

/**
 * Every combination of a matrix that is written out; one unknown combination where any of it is computed from what is
 * not known. `exclude` is not applied: what it takes away is looked at as well. Source: GitHub's reference, "Running
 * variations of jobs in a workflow".
 */
export function combinationsOf(matrix: TreeNode | undefined, contexts: Contexts): readonly Data[] {
  if (matrix === undefined) return [{}];
  if (matrix.kind !== 'mapping') return [new Unknown('matrix')];
  if (matrix.entries.some(({ key }) => key.includes('${{'))) return [new Unknown('matrix')];
  let combinations: readonly Combination[] = [{}];
  for (const { key, value } of matrix.entries) {
    if (key === 'include' || key === 'exclude') continue;
    const values = matrixValues(value, contexts);
    combinations = combinations.flatMap((combination) =>
      (values ?? [new Unknown(`matrix.${key}`)]).map((one) => ({ ...combination, [key]: one })),
    );
    if (combinations.length > MAX_COMBINATIONS) return [new Unknown('matrix')];
  }
  return include(combinations, childNode(matrix, 'include'), contexts);
}

function include(
  combinations: readonly Combination[],
  added: TreeNode | undefined,
  contexts: Contexts,
): readonly Data[] {
  if (added === undefined) return combinations;
  const rows = matrixValues(added, contexts);
  if (rows === undefined) return [new Unknown('matrix')];
  const objects = rows.filter(isCombination);
  if (objects.length < rows.length) return [new Unknown('matrix')];
  // a row may widen a combination or be one of its own: both are looked at
  const widened = combinations.flatMap((combination) => [
    combination,
    ...objects.map((row) => withRow(combination, row)),
  ]);
  const all = [...widened, ...objects];
  return all.length > MAX_COMBINATIONS ? [new Unknown('matrix')] : all;
}

function isCombination(row: Data): row is Combination {
  return (
    typeof row === 'object' &&
    row !== null &&
    !Array.isArray(row) &&
    !(row instanceof Unknown) &&
    !(row instanceof Open)
  );
}

/** Names of a matrix are one whatever their case. */
function withRow(combination: Combination, row: Combination): Combination {
  const names = new Set(Object.keys(row).map(caseless));
  return { ...Object.fromEntries(Object.entries(combination).filter(([name]) => !names.has(caseless(name)))), ...row };
}

function matrixValues(node: TreeNode, contexts: Contexts): readonly Data[] | undefined {
  if (isExpression(node)) {
    const data = resolveData(node.text, contexts);
    return Array.isArray(data) ? (data as readonly Data[]) : undefined;
  }
  return node.kind === 'sequence' ? node.items.map((item) => nodeData(item, contexts)) : undefined;
}

function nodeData(node: TreeNode, contexts: Contexts): Data {
  if (node.kind === 'sequence') return node.items.map((item) => nodeData(item, contexts));
  if (node.kind === 'mapping')
    return Object.fromEntries(nodeEntries(node).map(({ key, value }) => [key, nodeData(value, contexts)]));
  return plainData(node) ?? resolveData(node.text, contexts);
}

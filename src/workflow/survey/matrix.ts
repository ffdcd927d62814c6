import type { Contexts, Data } from '../data.ts';
import { caseless } from '../caseless.ts';
import { Open, Unknown } from '../data.ts';
import { resolveData } from '../expression/resolve.ts';
import { plainData } from '../file/core-schema.ts';
import { childNode, computedName, nodeEntries, isExpression } from '../file/fields.ts';
import type { TreeNode } from '../file/tree.ts';

/** GitHub allows no more jobs than these of one matrix. */
const MAX_COMBINATIONS = 256;

type Combination = { readonly [name: string]: Data };

/**
 * Every combination of a matrix that is written out; one unknown combination where any of it is computed from what is
 * not known. If it is not known whether a row of `include` or `exclude` is for a combination, both are looked at.
 * Source: GitHub's reference, "Running variations of jobs in a workflow".
 */
export function combinationsOf(matrix: TreeNode | undefined, contexts: Contexts): readonly Data[] {
  if (matrix === undefined) return [{}];
  if (matrix.kind !== 'mapping') return [new Unknown('matrix')];
  if (computedName(matrix) !== undefined) return [new Unknown('matrix')];
  const vectors = matrix.entries.filter(({ key }) => key !== 'include' && key !== 'exclude');
  const added = childNode(matrix, 'include');
  let combinations: readonly Combination[] = vectors.length === 0 && added !== undefined ? [] : [{}];
  for (const { key, value } of vectors) {
    const values = matrixValues(value, contexts);
    combinations = combinations.flatMap((combination) =>
      (values ?? [new Unknown(`matrix.${key}`)]).map((one) => ({ ...combination, [key]: one })),
    );
    if (combinations.length > MAX_COMBINATIONS) return [new Unknown('matrix')];
  }
  const kept = exclude(combinations, childNode(matrix, 'exclude'), contexts);
  if (added === undefined) return kept;
  const rows = matrixValues(added, contexts);
  if (rows === undefined || !rows.every(isCombination)) return [new Unknown('matrix')];
  return include(kept, rows) ?? [new Unknown('matrix')];
}

/**
 * The combinations with these values, written as they may be. Where it is not known what a combination is, it is taken
 * to be one.
 */
export function legsWith(combinations: readonly Data[], told: Open): readonly Data[] {
  const cells = Object.entries(told.known);
  return combinations.flatMap((combination): Data[] => {
    if (!isCombination(combination)) return [told];
    const isOne = cells.every(([name, value]) => {
      const own = cellOf(combination, name);
      return (
        own !== undefined && (isUnknownIn(own) || looseText(JSON.stringify(own)) === looseText(JSON.stringify(value)))
      );
    });
    const open = cells.filter(([name]) => isUnknownIn(cellOf(combination, name) ?? null));
    return isOne ? [withRow(combination, Object.fromEntries(open))] : [];
  });
}

/** What a combination has, by name; nothing where it is not known. */
export function cellsOfLeg(combination: Data): readonly (readonly [string, Data])[] {
  return isCombination(combination) ? Object.entries(combination) : [];
}

/** Without those that a row surely takes away. */
function exclude(
  combinations: readonly Combination[],
  removed: TreeNode | undefined,
  contexts: Contexts,
): readonly Combination[] {
  const rows = (removed === undefined ? [] : (matrixValues(removed, contexts) ?? [])).filter(isCombination);
  if (rows.length === 0) return combinations;
  return combinations.filter(
    (combination) =>
      !rows.some((row) =>
        Object.entries(row).every(([name, value]) => isSameData(cellOf(combination, name), value) === true),
      ),
  );
}

/** A row widens every combination whose own values it does not change, and else is one of its own. */
function include(combinations: readonly Combination[], rows: readonly Combination[]): readonly Data[] | undefined {
  const widened: (readonly Combination[])[] = combinations.map((combination) => [combination]);
  const others: Combination[] = [];
  for (const row of rows) {
    let isAdded = false;
    for (const [index, combination] of combinations.entries()) {
      const fits = fitsRow(combination, row);
      const before = widened[index] ?? [];
      if (fits === false) continue;
      const after = before.map((one) => withRow(one, row));
      widened[index] = fits === true ? after : [...before, ...after];
      if (fits === true) isAdded = true;
    }
    if (!isAdded) others.push(row);
    if (widened.reduce((sum, one) => sum + one.length, others.length) > MAX_COMBINATIONS) return undefined;
  }
  return [...widened.flat(), ...others];
}

/** Whether a row changes none of the values that the combination began with; `undefined`: it is not known. */
function fitsRow(combination: Combination, row: Combination): boolean | undefined {
  const own = Object.entries(row).map(([name, value]) => {
    const old = cellOf(combination, name);
    return old === undefined || isSameData(old, value);
  });
  if (own.includes(false)) return false;
  return own.includes(undefined) ? undefined : true;
}

/** `undefined` where it is not known, or where it depends on how GitHub compares other kinds and cases. */
function isSameData(one: Data | undefined, other: Data): boolean | undefined {
  if (one === undefined) return false;
  if (isUnknownIn(one) || isUnknownIn(other)) return undefined;
  const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
  if (left === right) return true;
  return looseText(left) === looseText(right) ? undefined : false;
}

function looseText(json: string): string {
  return caseless(json.replaceAll('"', ''));
}

function isUnknownIn(data: Data): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if (data instanceof Unknown || data instanceof Open) return true;
  return Object.values(data).some(isUnknownIn);
}

/** Names of a matrix are one whatever their case. */
function cellOf(combination: Combination, name: string): Data | undefined {
  const key = caseless(name);
  return Object.entries(combination).find(([one]) => caseless(one) === key)?.[1];
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
  if (computedName(node) !== undefined) return new Unknown('matrix');
  if (node.kind === 'mapping')
    return Object.fromEntries(nodeEntries(node).map(({ key, value }) => [key, nodeData(value, contexts)]));
  const data = plainData(node);
  return data === undefined ? resolveData(node.text, contexts) : data;
}

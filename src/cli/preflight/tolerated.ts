import type { Problem } from '../../policy/problem.ts';
import { childNode, nodeEntries, textScalar } from '../../workflow/file/fields.ts';
import type { TreeNode } from '../../workflow/file/tree.ts';

/** Keys that the published schema has for these events; GitHub ignores every other one. */
const EVENT_KEYS: Readonly<Record<string, readonly string[]>> = {
  workflow_dispatch: ['inputs'],
  merge_group: ['types', 'branches', 'branches-ignore'],
};

/**
 * Without what only the published schema complains of, and GitHub runs: `repository_dispatch` in a list, an input about
 * which nothing is said, keys of an event that it does not have. Source: actions/languageservices,
 * workflow-parser/testdata/reader/on-workflow_dispatch*.yml.
 */
export function withoutTolerated(problems: readonly Problem[], root: TreeNode): readonly Problem[] {
  if (problems.length === 0) return problems;
  const said = new Set(toleratedIn(childNode(root, 'on')));
  return problems.filter(({ line, message }) => !said.has(`${line} ${message}`));
}

function toleratedIn(triggers: TreeNode | undefined): readonly string[] {
  const said: string[] = [];
  const complain = (line: number, text: string): void => void said.push(`${line} Unexpected value '${text}'`);
  const listed = triggers?.kind === 'sequence' ? triggers.items : triggers === undefined ? [] : [triggers];
  for (const item of listed)
    if (item.kind === 'scalar' && item.text === 'repository_dispatch') complain(item.place.line, item.text);
  for (const [event, keys] of Object.entries(EVENT_KEYS))
    for (const { key, keyPlace } of nodeEntries(childNode(triggers, event)))
      if (!keys.includes(key)) complain(keyPlace.line, key);
  const inputs = childNode(childNode(triggers, 'workflow_dispatch'), 'inputs');
  const empty = [
    { keyPlace: inputs?.place, value: inputs },
    ...nodeEntries(inputs).flatMap(({ keyPlace, value }) => [
      { keyPlace, value },
      ...nodeEntries(value).map((entry) => ({ keyPlace: entry.keyPlace, value: entry.value })),
    ]),
  ];
  for (const { keyPlace, value } of empty)
    if (keyPlace !== undefined && value?.kind === 'scalar' && textScalar(value).absent) complain(keyPlace.line, '');
  return said;
}

import { codeList } from '../gate/gate-rule.ts';
import { calledPath } from '../gate/find-gates.ts';
import { listsWorkflow } from '../gate/given.ts';
import type { GateSetting, NamedRole } from '../gate/setting.ts';
import { UsageError } from '../usage-error.ts';
import type { Examined } from './examine.ts';
import type { FoundGates } from './gates.ts';

/** Where a called workflow may be here: with no name for this repository, any may be its own. */
function pathOfCall(name: string, own: string | undefined): string | undefined {
  return calledPath(name, own ?? /^[^/]+\/[^/]+/.exec(name)?.[0]);
}

/**
 * Of the workflows that were found in folders, those that a role has to do with: which it lists, and which those call.
 * What was named itself is always judged, and so is what a role may list.
 * @throws UsageError where that leaves nothing to judge
 */
export function judgedByRole(examined: readonly Examined[], role: NamedRole, gates: FoundGates): ReadonlySet<Examined> {
  const judged = new Set<Examined>();
  const visit = (one: Examined, setting: GateSetting | undefined): void => {
    if (judged.has(one)) return;
    judged.add(one);
    for (const { uses } of one.workflow?.jobs.values() ?? []) {
      const path = uses === undefined ? undefined : pathOfCall(uses.text.trim(), setting?.repository);
      const called = examined.find(({ file }) => file.root === one.file.root && file.path === path);
      if (called !== undefined) visit(called, setting);
    }
  };
  for (const one of examined) {
    const setting = gates.get(one.file.root)?.setting;
    const isListed = setting === undefined || listsWorkflow(role, one.file.path, setting) !== false;
    if (one.file.named || one.isBehind === true || isListed) visit(one, setting);
  }
  if (judged.size === 0 && examined.length > 0)
    throw new UsageError(
      `the role \`${role[0]}\` lists none of the workflows here: it is for ${codeList(role[1].workflows)}`,
      'name a workflow itself to judge it all the same',
    );
  return judged;
}

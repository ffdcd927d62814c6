import { matchesAny } from '../../policy/glob.ts';
import { changeableNames, changesText, type PushChange } from '../../policy/push-rules.ts';
import type { Role } from '../../policy/role.ts';
import { known, type Text } from '../text.ts';
import type { Change } from '../touch.ts';
import { areCompletionsIn } from './completions.ts';
import { type Objection, unknownName } from './objection.ts';

/** What is changed: a name, or every one that there is. */
type Changed = Text | 'every';

/** Whether a role lets a push do more than add to a branch or a tag; `undefined`: it does, or the push only adds. */
export function judgeChange(
  change: Change,
  list: 'branches' | 'tags',
  changed: Changed,
  { push }: Role,
): Objection | undefined {
  if (change === 'write') return undefined;
  const patterns = changeableNames(push, change)[list];
  const allowed = ['pushes that add', ...changesText(push)];
  const words = allowed.length === 1 ? 'pushes that only add' : allowed.join(', and ');
  if (changed === 'every') return patterns.includes('**') ? undefined : outOfScope(change, undefined, words);
  const name = known(changed);
  if (name !== undefined && matchesAny(patterns, name)) return undefined;
  if (name === undefined && areCompletionsIn(changed, { within: [patterns], never: [] })) return undefined;
  const noun = list === 'branches' ? 'branch' : 'tag';
  return name === undefined && patterns.length > 0
    ? unknownName(noun, changed, words)
    : outOfScope(change, name === undefined ? undefined : `the ${noun} \`${name}\``, words);
}

function outOfScope(change: PushChange, name: string | undefined, allowed: string): Objection {
  const what =
    change === 'force'
      ? `the history of ${name ?? 'a branch or tag'}, by a forced push`
      : `${name ?? 'a branch or tag'}, by deleting it`;
  return { reason: 'step-out-of-scope', limit: 'push', what, allowed };
}

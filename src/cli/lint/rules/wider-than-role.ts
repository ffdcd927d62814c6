import { matchesAny } from '../../../policy/glob.ts';
import { eachNarrowing, isComparable } from '../narrowed-lists.ts';
import { areDisjoint, samplesOf } from '../../../policy/overlap.ts';
import type { GrantRule } from '../rule.ts';

/** An entry of a narrowing list that reaches beyond the role. */
export const widerThanRole: GrantRule = {
  id: 'wider-than-role',
  severity: 'warning',
  summary: 'An entry of the grant reaches beyond its role.',
  advice:
    'A grant never widens its role: what lies beyond is refused all the same. Write what is meant, so that the ' +
    'approver and the person read the truth.',
  check: (grant, { role, home }) =>
    eachNarrowing(grant, role, home, (entry) => {
      if (!/[*?]/.test(entry.pattern) || !isComparable(entry) || entry.role.includes(entry.pattern)) return undefined;
      if (entry.role.every((wide) => areDisjoint(entry.pattern, wide))) return undefined;
      if (samplesOf(entry.pattern).every((sample) => matchesAny(entry.role, sample))) return undefined;
      return {
        path: [entry.name, entry.index],
        message: `\`${entry.written}\` reaches beyond the role, and that part is refused`,
        hint: `the role covers ${entry.role.join(', ')}`,
      };
    }),
};

import type { ScopeFacts } from '../policy/facts.ts';
import { matchesGlob } from '../policy/glob.ts';
import { areDisjoint } from '../policy/overlap.ts';
import { quote } from './safe-line.ts';

/** What a run may be on, in words; `undefined` when role and grant together leave nothing. */
export function scopeLeft({ role, narrowed }: ScopeFacts): string | undefined {
  if (narrowed === undefined) return role.length === 0 ? undefined : namesOf(role);
  const whole: string[] = [];
  const partly: string[] = [];
  for (const pattern of narrowed) {
    const within = role.filter((one) => coversPattern(one, pattern));
    if (role.some((one) => coversPattern(pattern, one))) whole.push(pattern);
    else if (within.length > 0) whole.push(...within);
    else if (role.some((one) => !areDisjoint(one, pattern))) partly.push(pattern);
  }
  if (whole.length > 0) return namesOf([...new Set(whole)]);
  return partly.length === 0 ? undefined : `both ${namesOf(partly)} and ${namesOf(role)}`;
}

/** Whether whatever the first pattern matches, the second does; a doubt is `false`. */
function coversPattern(one: string, other: string): boolean {
  return one === other || other === '**' || (!/[*?[\\]/.test(one) && matchesGlob(other, one));
}

function namesOf(patterns: readonly string[]): string {
  const all = patterns.map((pattern) => quote(pattern));
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}`;
}

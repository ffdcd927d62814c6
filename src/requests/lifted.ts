import { parsePolicy, type Policy } from '../policy/policy.ts';
import { findPlace } from '../policy/yaml-place.ts';

/** The changed text; or that the policy is broken, or that its list is written in a way that is left to a person. */
export type LiftedPolicy =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'broken' | 'by-hand' };

/** The text of a policy that lifts these freezes too, the rest as it is written. */
export function withLifted(text: string, tags: readonly string[]): LiftedPolicy {
  const before = parsePolicy(text, 'policy.yml');
  if (!before.ok) return { ok: false, why: 'broken' };
  const changed = insertLifted(text, before.value.lifted, tags);
  const after = parsePolicy(changed, 'policy.yml');
  const expected = JSON.stringify([...(before.value.lifted ?? []), ...tags]);
  // INVARIANT: nothing but the list is another than before
  return after.ok && JSON.stringify(after.value.lifted) === expected && rest(after.value) === rest(before.value)
    ? { ok: true, text: changed }
    : { ok: false, why: 'by-hand' };
}

function insertLifted(text: string, lifted: Policy['lifted'], tags: readonly string[]): string {
  if (lifted === undefined)
    return [text.trimEnd(), '', '# freezes that are over', 'lifted:', ...tags.map((tag) => `  - ${tag}`), ''].join(
      '\n',
    );
  const lines = text.split('\n');
  const { line } = findPlace(text, ['lifted'], true);
  const row = line - 1;
  const flow = /^(lifted:\s*\[)([^\][#]*)(\].*)$/.exec(lines[row] ?? '');
  if (flow !== null) {
    const [, head = '', inside = '', tail = ''] = flow;
    const all = [...inside.split(',').map((one) => one.trim()), ...tags].filter((one) => one !== '');
    return lines.with(row, `${head}${all.join(', ')}${tail}`).join('\n');
  }
  const last = lifted.length === 0 ? line : findPlace(text, ['lifted', lifted.length - 1]).line;
  const indent = /^\s*(?=- )/.exec(lines[last - 1] ?? '')?.[0] ?? '  ';
  return lines.toSpliced(last, 0, ...tags.map((tag) => `${indent}- ${tag}`)).join('\n');
}

/** Everything but the list, to compare. */
function rest({ lifted: _lifted, ...others }: Policy): string {
  return JSON.stringify(others, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}

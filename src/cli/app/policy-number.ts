import { parsePolicy } from '../../policy/policy.ts';

/** What the policy has to say about the App. */
export function policyLine(app: number): string {
  return `requests: {app: ${app}}`;
}

/**
 * The policy with the number of the App in it; `undefined` where it says something about requests already, or cannot be
 * read: then a person puts it in.
 *
 * INVARIANT: what is written is the policy as it was, and this one line.
 */
export function policyWithApp(text: string, app: number): string | undefined {
  const before = parsePolicy(text, 'policy.yml');
  if (!before.ok || before.value.requests !== undefined) return undefined;
  const roles = /^roles:/m.exec(text);
  if (roles === null) return undefined;
  const changed = `${text.slice(0, roles.index)}${policyLine(app)}\n${text.slice(roles.index)}`;
  const after = parsePolicy(changed, 'policy.yml');
  if (!after.ok) return undefined;
  const { requests, ...rest } = after.value;
  const { requests: _, ...was } = before.value;
  return requests?.app === app && plainText(rest) === plainText(was) ? changed : undefined;
}

function plainText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (inner instanceof Map ? [...inner] : inner));
}

import { parsePolicy, type Policy } from '../../src/policy/policy.ts';

/** The policy of a shop with two roles that people ask for. */
export const SHOP_POLICY = [
  'version: 1',
  'approval: {approvers: {users: [hubot, octavia]}}',
  'limits: {lifetime: 30d, session: 1h}',
  'never: {branches: [main]}',
  'roles:',
  '  flag-release:',
  '    description: Turn feature flags on and off in the shop',
  "    branches: ['release/*']",
  '    environments: [staging, production]',
  '    workflows: [.github/workflows/flags.yml]',
  '    lifetime: 7d',
  '  reader:',
  '    description: Read the figures',
  "    branches: ['release/*', 'report/*']",
  "    tags: ['v*']",
  '    environments: [figures]',
  '    workflows: [.github/workflows/read.yml]',
  '',
].join('\n');

/** That policy, with lines added at the top level. */
export function shopPolicy(...lines: readonly string[]): Policy {
  return policyFrom(`${SHOP_POLICY}${lines.map((line) => `${line}\n`).join('')}`);
}

export function policyFrom(text: string): Policy {
  const parsed = parsePolicy(text, 'policy.yml');
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('; '));
  return parsed.value;
}

import { matchesAny } from '../../../policy/glob.ts';
import type { PolicyRule, Remark } from '../rule.ts';

/** Roles that `never` leaves nothing of. */
export const roleUnusable: PolicyRule = {
  id: 'role-unusable',
  severity: 'warning',
  summary: 'Every branch and tag of a role is under `never`.',
  advice: 'What is under `never` wins, so no run can use the role. Give it other branches, or remove it.',
  check: ({ never, roles }) =>
    [...roles].flatMap(([name, role]): Remark[] => {
      const branches = role.branches.every((pattern) => isCovered(pattern, never?.branches ?? []));
      const tags = (role.tags ?? []).every((pattern) => isCovered(pattern, never?.tags ?? []));
      return branches && tags
        ? [
            {
              path: ['roles', name, 'branches'],
              message: `no run can use \`${name}\`: all of its branches and tags are under \`never\``,
            },
          ]
        : [];
    }),
};

/** Whether surely every name of the pattern is under one of the others; a doubt is `false`. */
function isCovered(pattern: string, never: readonly string[]): boolean {
  if (!/[*?[\\]/.test(pattern)) return matchesAny(never, pattern);
  return never.some(
    (wide) =>
      wide === pattern ||
      wide === '**' ||
      (wide.endsWith('/**') && !/[*?[\\]/.test(wide.slice(0, -2)) && pattern.startsWith(wide.slice(0, -2))),
  );
}

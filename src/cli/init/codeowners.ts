import type { Approvers, PlannedFile } from './answers.ts';

/** Where GitHub looks for the file, the first that is there. Source: GitHub's reference, "About code owners". */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** What only its owners may change: who has access, and the workflows in which the gate stands. */
const OWNED = ['/.github/access/', '/.github/workflows/', '/.github/CODEOWNERS'] as const;

/** Lines for the owners of policy, grants and workflows; nothing where no team and nobody by name approves. */
export function codeownersFile(approvers: Approvers, path: string): readonly PlannedFile[] {
  const owners =
    'team' in approvers
      ? [`@${approvers.team}`]
      : 'users' in approvers
        ? approvers.users.map(({ login }) => `@${login}`)
        : [];
  if (owners.length === 0) return [];
  const lines = OWNED.map((owned) => `${owned === '/.github/CODEOWNERS' ? `/${path}` : owned} ${owners.join(' ')}`);
  return [{ path, text: `${lines.join('\n')}\n`, adds: true }];
}

/** Why there are no lines of CODEOWNERS, and how to have them; `undefined` where there are. */
export function withoutCodeowners(approvers: Approvers, path: string): string | undefined {
  if (!('permission' in approvers)) return undefined;
  return (
    `No lines for ${path}: they name people or a team, and \`permission: ${approvers.permission}\` names neither. ` +
    `With a team, write \`${OWNED[0]} @owner/team\` and \`${OWNED[1]} @owner/team\` there.`
  );
}

/** What is there with the lines that it lacks. The last line that matches wins, so they go to the end. */
export function withLines(before: string, added: string): string {
  const there = new Set(before.split('\n').map((line) => line.trim().replaceAll(/\s+/g, ' ')));
  const missing = added.split('\n').filter((line) => line !== '' && !there.has(line));
  if (missing.length === 0) return before;
  const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  return `${start}${missing.join('\n')}\n`;
}

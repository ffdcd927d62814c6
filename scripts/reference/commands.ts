import { COMMANDS } from '../../src/cli/commands.ts';
import { describeCommand } from '../../src/cli/help.ts';
import { LINT_RULES } from '../../src/cli/lint/rule-list.ts';

/** The help of every command, each below a heading. */
export async function commandsSection(): Promise<string> {
  const loaded = await Promise.all([...COMMANDS.values()].map((entry) => entry.load()));
  return loaded
    .map((command) => `## grantgate ${command.name}\n\n\`\`\`text\n${describeCommand(command).trimEnd()}\n\`\`\``)
    .join('\n\n');
}

/** The rules of the linter, each below a heading. */
export function rulesSection(): string {
  const index = LINT_RULES.map(({ id, severity, summary }) => `| [${id}](#${id}) | ${severity} | ${summary} |`);
  const sections = LINT_RULES.map(
    ({ id, summary, advice, severity }) =>
      `### ${id}\n\n${severity === 'error' ? 'Error' : 'Warning'}. ${summary} ${advice}`,
  );
  return [['| rule | | what it finds |', '| --- | --- | --- |', ...index].join('\n'), ...sections].join('\n\n');
}

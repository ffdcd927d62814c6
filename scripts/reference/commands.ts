import { COMMANDS } from '../../src/cli/commands.ts';
import { describeCommand } from '../../src/cli/help.ts';
import { DOCTOR_CHECKS } from '../../src/cli/doctor/checks.ts';
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

/** What `grantgate doctor` looks at. */
export function checksSection(): string {
  const rows = Object.entries(DOCTOR_CHECKS).map(([id, { looksAt, needs }]) => `| \`${id}\` | ${looksAt} | ${needs} |`);
  return ['| check | what it looks at | what the token needs |', '| --- | --- | --- |', ...rows].join('\n');
}

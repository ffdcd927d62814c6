import { REASON_EXPLANATIONS } from '../../src/cli/reference/explanations.ts';
import { REASON_IDS } from '../../src/policy/reasons.ts';
import { REASONS } from '../../src/report/reasons.ts';

const HEAD = `# Reasons

<!-- Generated from src/report/reasons.ts and src/cli/reference/explanations.ts by scripts/generate.ts. -->

Why a run was refused, in the order in which it is checked. The id of the reason is in the headline of the annotation,
in the output \`reason\` and in the table of checks of the job summary. \`grantgate reasons <id>\` prints the same at
a terminal.

| reason | in short |
| --- | --- |
`;

/** The page of all reasons: one heading per id. */
export function reasonsPage(): string {
  const index = REASON_IDS.map((id) => `| [${id}](#${id}) | ${REASONS[id].summary} |\n`).join('');
  return `${HEAD}${index}${REASON_IDS.map(section).join('')}`;
}

function section(id: (typeof REASON_IDS)[number]): string {
  const { summary, next } = REASONS[id];
  const { why, example } = REASON_EXPLANATIONS[id];
  const block =
    example === undefined
      ? ''
      : `\n\`\`\`${example.startsWith('$ ') ? 'console' : /^[\w-]+: |^- |:\n/.test(example) ? 'yaml' : 'text'}\n` +
        `${example}\n\`\`\`\n`;
  return `\n## ${id}\n\n**${summary}**\n\n${why}\n\n**What to do now:** ${next}\n${block}`;
}

import { type ActionFile, requestsAction, rootAction, ROOT_ONLY } from './action-file.ts';

const INTRODUCTION = `# Inputs and outputs

<!-- Generated from action.yml: \`npm run unit -- test/contract -u\` rewrites it. -->

\`action.yml\` (the root of the repository) has all of them. \`session/action.yml\` has all but those marked
“root only”; use it where the runner or the server does not know \`$/\` references, see
[troubleshooting](troubleshooting.md).
`;

const REQUESTS = `## The requests action

\`requests/action.yml\` is for the workflow that answers requests for access.
`;

/** The page docs/inputs.md, from the action files. */
export function inputsPage(): string {
  return [
    INTRODUCTION,
    '## Inputs\n',
    table(['input', 'default', 'what it is'], inputRows(rootAction)),
    '## Outputs\n',
    table(['output', 'what it is'], outputRows(rootAction)),
    REQUESTS,
    table(['input', 'default', 'what it is'], inputRows(requestsAction)),
    table(['output', 'what it is'], outputRows(requestsAction)),
  ].join('\n');
}

function inputRows({ inputs }: ActionFile): readonly string[] {
  return Object.entries(inputs).map(([name, input]) => {
    const note = ROOT_ONLY.includes(name) ? ' Root only.' : '';
    return row(`\`${name}\``, input.default === '' ? '' : `\`${input.default}\``, `${input.description}${note}`);
  });
}

function outputRows({ outputs }: ActionFile): readonly string[] {
  return Object.entries(outputs).map(([name, output]) => row(`\`${name}\``, output.description));
}

function table(head: readonly string[], rows: readonly string[]): string {
  return `${[row(...head), row(...head.map(() => '---')), ...rows].join('\n')}\n`;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
}
